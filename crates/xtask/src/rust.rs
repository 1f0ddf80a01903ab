//! A light reading of Rust text: code without comments and literals, the string literals, the test parts,
//! the functions. It is no parser: it knows just enough not to take a comment or a string for code.
//! Invariant: `code` has as many lines as the text, so a line number means the same in both.

use std::ops::Range;

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// Line it begins on, from 1.
    pub line: usize,
    /// Its content, simple escapes resolved.
    pub text: String,
    /// The code just before it on the way in, such as `page.t.m(`.
    pub before: String,
}

/// What was read.
#[derive(Default)]
pub struct Scan {
    pub code: String,
    pub literals: Vec<Literal>,
    /// Lines of `#[cfg(test)]` parts, from 1, end exclusive.
    tests: Vec<Range<usize>>,
}

/// A function with a body.
pub struct Function {
    pub name: String,
    pub line: usize,
    pub lines: Range<usize>,
}

impl Scan {
    pub fn of(text: &str) -> Scan {
        let mut reader = Reader { chars: text.chars().collect(), at: 0, line: 1, scan: Scan::default() };
        reader.read();
        let mut scan = reader.scan;
        scan.tests = test_parts(&scan.code);
        scan
    }

    /// Whether a line (from 1) is in a `#[cfg(test)]` part.
    pub fn is_test(&self, line: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&line))
    }

    /// Lines of code with their numbers, test parts and blank lines left out.
    pub fn production(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
            .filter(|(number, line)| !line.trim().is_empty() && !self.is_test(*number))
    }

    /// Functions with a body, in order.
    pub fn functions(&self) -> Vec<Function> {
        let mut found = Vec::new();
        for (at, _) in self.code.match_indices("fn ") {
            let before = self.code.get(..at).unwrap_or_default();
            if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let after = self.code.get(at + 3..).unwrap_or_default();
            let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if name.is_empty() {
                continue;
            }
            if let Some(end) = block_end(after) {
                let line = lines_in(before) + 1;
                let last = line + lines_in(after.get(..end).unwrap_or_default());
                found.push(Function { name, line, lines: line..last + 1 });
            }
        }
        found
    }
}

fn lines_in(text: &str) -> usize {
    text.matches('\n').count()
}

/// Where the first block after this point ends; none if a semicolon comes before it opens.
fn block_end(code: &str) -> Option<usize> {
    let (mut depth, mut round) = (0usize, 0usize);
    for (at, c) in code.char_indices() {
        match c {
            '(' | '[' => round += 1,
            ')' | ']' => round = round.saturating_sub(1),
            ';' if depth == 0 && round == 0 => return None,
            '{' => depth += 1,
            '}' if depth <= 1 => return Some(at),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn test_parts(code: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    for (at, found) in code.match_indices("#[cfg(test)]") {
        let first = lines_in(code.get(..at).unwrap_or_default()) + 1;
        let after = code.get(at + found.len()..).unwrap_or_default();
        let end = block_end(after).or_else(|| after.find(';')).unwrap_or(after.len());
        parts.push(first..first + lines_in(after.get(..end).unwrap_or_default()) + 1);
    }
    parts
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
    scan: Scan,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.chars.get(self.at).copied()?;
        self.at += 1;
        if c == '\n' {
            self.line += 1;
            self.scan.code.push('\n');
        }
        Some(c)
    }

    fn read(&mut self) {
        while let Some(c) = self.peek(0) {
            match (c, self.peek(1)) {
                ('/', Some('/')) => {
                    while self.peek(0).is_some_and(|c| c != '\n') {
                        self.next();
                    }
                }
                ('/', Some('*')) => self.block_comment(),
                ('"', _) => self.string(),
                ('r', Some('"' | '#')) if self.raw_starts() => self.raw_string(),
                ('\'', _) => self.quote(),
                ('\n', _) => {
                    self.next();
                }
                _ => {
                    self.at += 1;
                    self.scan.code.push(c);
                }
            }
        }
    }

    fn block_comment(&mut self) {
        let mut depth = 0usize;
        while let Some(c) = self.next() {
            match (c, self.peek(0)) {
                ('/', Some('*')) => {
                    self.next();
                    depth += 1;
                }
                ('*', Some('/')) => {
                    self.next();
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    /// Keeps a literal and leaves an empty one in the code. `text` was read from `line`.
    fn keep(&mut self, line: usize, before: String, text: String) {
        self.scan.literals.push(Literal { line, text, before });
    }

    fn before(&self) -> String {
        let code = self.scan.code.trim_end();
        let from = code.char_indices().rev().nth(31).map_or(0, |(at, _)| at);
        code.get(from..).unwrap_or_default().to_owned()
    }

    fn string(&mut self) {
        let (line, before) = (self.line, self.before());
        self.scan.code.push_str("\"\"");
        self.next();
        let mut text = String::new();
        while let Some(c) = self.next() {
            match c {
                '"' => break,
                '\\' => match self.next() {
                    Some('n') => text.push('\n'),
                    Some('t') => text.push('\t'),
                    Some('\n') => {
                        while self.peek(0).is_some_and(char::is_whitespace) {
                            self.next();
                        }
                    }
                    Some(other) => text.push(other),
                    None => break,
                },
                c => text.push(c),
            }
        }
        self.keep(line, before, text);
    }

    /// Whether a raw string begins here, not a name that ends in r nor a raw identifier.
    fn raw_starts(&self) -> bool {
        let before = self.scan.code.chars().last();
        let named = before.is_some_and(|c| c.is_alphanumeric() || c == '_') && !matches!(before, Some('b' | 'c'));
        let hashes = self.chars.iter().skip(self.at + 1).take_while(|c| **c == '#').count();
        !named && self.peek(1 + hashes) == Some('"')
    }

    fn raw_string(&mut self) {
        let (line, before) = (self.line, self.before());
        self.scan.code.push_str("\"\"");
        self.next();
        let mut hashes = 0;
        while self.peek(0) == Some('#') {
            self.next();
            hashes += 1;
        }
        self.next();
        let mut text = String::new();
        while let Some(c) = self.next() {
            if c == '"' && (0..hashes).all(|ahead| self.peek(ahead) == Some('#')) {
                (0..hashes).for_each(|_| {
                    self.next();
                });
                break;
            }
            text.push(c);
        }
        self.keep(line, before, text);
    }

    /// A character literal or a lifetime.
    fn quote(&mut self) {
        self.scan.code.push('\'');
        self.next();
        if self.peek(0) == Some('\\') {
            self.next();
            self.next();
            while self.peek(0).is_some_and(|c| c != '\'' && c != '\n') {
                self.next();
            }
            self.next();
        } else if self.peek(1) == Some('\'') {
            self.next();
            self.next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_not_code() {
        let scan = Scan::of("let a = \"x // y\"; // axum::z\n/* axum::\n */ let b = r#\"q\"w\"#; let c = '\"';\nlet d: &'a str;");
        assert!(!scan.code.contains("axum"));
        assert_eq!(scan.code.lines().count(), 4);
        let texts: Vec<(usize, &str)> = scan.literals.iter().map(|one| (one.line, one.text.as_str())).collect();
        assert_eq!(texts, [(1, "x // y"), (3, "q\"w")]);
    }

    #[test]
    fn a_literal_knows_the_call_around_it() {
        let scan = Scan::of("page.t\n  .m( \"measures-list-title\")");
        assert!(scan.literals[0].before.ends_with(".m("));
    }

    #[test]
    fn a_continued_literal_is_one_text() {
        assert_eq!(Scan::of("\"SELECT id \\\n      FROM x\"").literals[0].text, "SELECT id FROM x");
    }

    #[test]
    fn test_parts_end_where_their_block_ends() {
        let scan = Scan::of("fn a() {}\n#[cfg(test)]\nmod tests {\n  fn b() { \"}\"; }\n}\nfn c() {}\n");
        let tests: Vec<usize> = (1..7).filter(|line| scan.is_test(*line)).collect();
        assert_eq!(tests, [2, 3, 4, 5]);
    }

    #[test]
    fn functions_have_their_lines_and_declarations_have_none() {
        let scan = Scan::of("trait T { fn declared(&self, a: [u8; 2]); }\nfn long(x: [u8; 3]) -> u8 {\n  if x {\n }\n}\n");
        let functions: Vec<(String, Range<usize>)> = scan.functions().into_iter().map(|f| (f.name, f.lines)).collect();
        assert_eq!(functions, [("long".to_owned(), 2..6)]);
    }
}
