//! Reading the message files (`locales/<lang>/<slice>.ftl`) and where their keys are used. What must hold
//! of them is said in `tidy`. The Fluent form is read line by line: keys, comments and arguments only.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust::Scan;
use crate::tree::Tree;

/// The six languages of the United Nations, in the order of their codes.
pub const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];
/// The language the keys are written in first.
pub const SOURCE: &str = "en";
/// Calls that take a message key as their first argument.
const CALLS: [&str; 5] = [".m(", ".n(", ".s(", ".s2(", ".f("];
/// Comment above a key in the source language: the key is put together while running, in a way not seen here.
pub const DYNAMIC: &str = "used: dynamic";

/// One message or term (a term's key begins with `-`).
#[derive(Debug, Clone)]
pub struct Message {
    pub key: String,
    pub path: String,
    /// From 1.
    pub line: usize,
    /// The whole text, further lines included.
    pub text: String,
    /// Comment lines directly above.
    pub comment: String,
}

impl Message {
    /// Names of the arguments, without `$`.
    pub fn arguments(&self) -> BTreeSet<String> {
        names_after(&self.text, '$')
    }
}

/// Messages of one language file.
pub fn parse(path: &str, text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let mut comment = String::new();
    let mut open = false;
    for (index, line) in text.lines().enumerate() {
        if let Some(words) = line.strip_prefix('#') {
            comment.push_str(words.trim_start_matches('#').trim());
            comment.push('\n');
            open = false;
        } else if let Some((key, value)) = line.split_once('=').filter(|(key, _)| is_identifier(key.trim_end())) {
            let comment = std::mem::take(&mut comment);
            let (key, path, text) = (key.trim_end().to_owned(), path.to_owned(), value.trim().to_owned());
            messages.push(Message { key, path, line: index + 1, text, comment });
            open = true;
        } else if line.trim().is_empty() {
            comment.clear();
        } else if let Some(message) = messages.last_mut().filter(|_| open) {
            message.text.push('\n');
            message.text.push_str(line);
        }
    }
    messages
}

fn is_identifier(word: &str) -> bool {
    let word = word.strip_prefix('-').unwrap_or(word);
    word.starts_with(|c: char| c.is_ascii_alphabetic()) && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// Names that follow a sign, such as `$count`.
fn names_after(text: &str, sign: char) -> BTreeSet<String> {
    let name = |part: &str| part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-').collect::<String>();
    text.split(sign).skip(1).map(name).filter(|name| !name.is_empty()).collect()
}

/// Messages by language, in the order of the files.
pub fn by_language(tree: &Tree) -> BTreeMap<&str, Vec<Message>> {
    let mut all: BTreeMap<&str, Vec<Message>> = LANGUAGES.into_iter().map(|lang| (lang, Vec::new())).collect();
    for file in tree.files.iter().filter(|file| file.path.ends_with(".ftl")) {
        let lang = file.path.strip_prefix("locales/").and_then(|rest| rest.split('/').next()).unwrap_or_default();
        if let Some(messages) = all.get_mut(lang) {
            messages.extend(parse(&file.path, &file.text));
        }
    }
    all
}

/// A place where a key is certainly meant.
#[derive(Debug, PartialEq, Eq)]
pub struct Mention {
    pub key: String,
    pub path: String,
    pub line: usize,
}

/// Endings that code puts behind a key it was given: the hint of a label, subject and text of a notice.
const SUFFIXES: [&str; 3] = ["-hint", "-subject", "-text"];

/// How keys are used by code and templates.
#[derive(Default)]
pub struct Use {
    /// Keys asked for by a call or named like an error of a slice: these must exist.
    pub mentions: Vec<Mention>,
    /// Every literal: a key among them is used.
    literals: BTreeSet<String>,
    /// Beginnings of keys put together while running, such as `roadmaps-state-`.
    prefixes: BTreeSet<String>,
}

impl Use {
    pub fn of(tree: &Tree) -> Use {
        let mut found = Use::default();
        let crates: Vec<String> = tree.crates().into_iter().map(str::to_owned).collect();
        for file in &tree.files {
            let is_ours = file.krate().is_some_and(|name| name != "xtask");
            if !is_ours || file.is_test() {
                continue;
            }
            if file.is_rust() {
                found.take(&file.rust, &file.path, &crates);
            } else if file.is_template() {
                found.take(&expressions(&file.text), &file.path, &crates);
            }
        }
        found
    }

    fn take(&mut self, scan: &Scan, path: &str, crates: &[String]) {
        for literal in scan.literals.iter().filter(|literal| !scan.is_test(literal.line)) {
            let text = literal.text.as_str();
            let asked = CALLS.iter().any(|call| literal.before.ends_with(call)) && is_key(text);
            let error = is_key(text) && text.split_once("-error-").is_some_and(|(slice, _)| crates.iter().any(|name| name == slice));
            if asked || error {
                self.mentions.push(Mention { key: text.to_owned(), path: path.to_owned(), line: literal.line });
            }
            let prefix = text.split('{').next().unwrap_or_default();
            if prefix.ends_with('-') && is_key(prefix.trim_end_matches('-')) || is_role(prefix, text) {
                // A bare `<slice>-` would call every message of the slice used.
                if !crates.iter().any(|name| prefix.strip_suffix('-') == Some(name)) {
                    self.prefixes.insert(prefix.to_owned());
                }
            }
            self.literals.insert(text.to_owned());
        }
    }

    /// Whether a message is used, by name, by the beginning of its name, by another message, or as said above it.
    pub fn has(&self, message: &Message, references: &BTreeSet<String>) -> bool {
        let key = &message.key;
        self.literals.contains(key)
            || SUFFIXES.iter().any(|suffix| key.strip_suffix(suffix).is_some_and(|stem| self.literals.contains(stem)))
            || references.contains(key)
            || message.comment.lines().any(|line| line == DYNAMIC)
            || self.prefixes.iter().any(|prefix| key.starts_with(prefix.as_str()))
    }
}

/// A key: two or more plain words joined by hyphens.
fn is_key(text: &str) -> bool {
    let plain = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '.');
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.contains('-') && text.split('-').all(plain)
}

/// A beginning of one word, such as `role-{…}`.
fn is_role(prefix: &str, text: &str) -> bool {
    let word = prefix.strip_suffix('-').unwrap_or_default();
    text.len() > prefix.len() && word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase())
}

/// Keys that messages refer to: `{ key }` and `{ -term }`.
pub fn references(messages: &[Message]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for message in messages {
        for part in message.text.split('{').skip(1) {
            let inner = part.split(['}', '.', '(']).next().unwrap_or_default().trim();
            if is_identifier(inner) {
                found.insert(inner.to_owned());
            }
        }
    }
    found
}

/// The expressions of a template as if they were Rust, on their own lines.
fn expressions(text: &str) -> Scan {
    let mut code = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, inside) = rest.split_at(at);
        let close = match inside.get(..2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => "",
        };
        code.extend(before.chars().filter(|c| *c == '\n'));
        let end = if close.is_empty() { 1 } else { inside.find(close).map_or(inside.len(), |end| end + 2) };
        let (expression, after) = inside.split_at(end);
        if matches!(close, "}}" | "%}") {
            code.push_str(expression.get(2..expression.len().saturating_sub(2)).unwrap_or_default());
            code.push(' ');
        } else {
            code.extend(expression.chars().filter(|c| *c == '\n'));
        }
        rest = after;
    }
    Scan::of(&code)
}

/// Prints keys, missing and unused per language.
pub fn report(tree: &Tree) {
    let used = Use::of(tree);
    let all = by_language(tree);
    let wanted: BTreeSet<&str> = all
        .values()
        .flatten()
        .map(|message| message.key.as_str())
        .chain(used.mentions.iter().map(|mention| mention.key.as_str()))
        .collect();
    println!("{:<10}{:>8}{:>10}{:>9}", "language", "keys", "missing", "unused");
    for lang in LANGUAGES {
        let messages = all.get(lang).map(Vec::as_slice).unwrap_or_default();
        let keys: BTreeSet<&str> = messages.iter().map(|message| message.key.as_str()).collect();
        let references = references(messages);
        let dynamic: BTreeSet<&str> = all
            .get(SOURCE)
            .into_iter()
            .flatten()
            .filter(|message| used.has(message, &references))
            .map(|message| message.key.as_str())
            .collect();
        let missing: Vec<&&str> = wanted.iter().filter(|key| !keys.contains(**key)).collect();
        let unused: Vec<&&str> = keys.iter().filter(|key| !dynamic.contains(**key)).collect();
        println!("{lang:<10}{:>8}{:>10}{:>9}", keys.len(), missing.len(), unused.len());
        missing.iter().for_each(|key| println!("    missing {key}"));
        if lang == SOURCE {
            unused.iter().for_each(|key| println!("    unused  {key}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_keep_their_lines_comments_and_arguments() {
        let text = "# Title of the page\na-title = One\n\n### group\n\n# used: dynamic\na-count = { $n ->\n    [one] { $n } of { $all }\n   *[other] many\n}\n-brand = B\n";
        let messages = parse("locales/en/a.ftl", text);
        let shape: Vec<(&str, usize, usize)> = messages.iter().map(|m| (m.key.as_str(), m.line, m.arguments().len())).collect();
        assert_eq!(shape, [("a-title", 2, 0), ("a-count", 7, 2), ("-brand", 11, 0)]);
        assert_eq!(messages[1].comment.trim(), DYNAMIC);
    }

    #[test]
    fn keys_are_found_in_code_and_templates() {
        let tree = Tree::of(&[
            ("crates/a/Cargo.toml", ""),
            (
                "crates/a/src/lib.rs",
                "fn f() { t.m(\"a-one\"); rule(\"a-error-gone\"); x(\"a-class\"); t.m(&format!(\"a-state-{s}\")); format!(\"a-{s}\"); }",
            ),
            (
                "crates/a/templates/a/p.html",
                "{# \"a-not\" #}\n<p class=\"a-not\">\n{{ t.n(\"a-two\", 2) }}{% if x %}{{ t.m(\"a-kind-\".to_owned() + k) }}",
            ),
        ]);
        let used = Use::of(&tree);
        let keys: Vec<(&str, usize)> = used.mentions.iter().map(|m| (m.key.as_str(), m.line)).collect();
        assert_eq!(keys, [("a-one", 1), ("a-error-gone", 1), ("a-two", 3)]);
        let has = |key: &str| used.has(&parse("", &format!("{key} = x"))[0], &BTreeSet::new());
        assert!(has("a-class") && has("a-state-draft") && has("a-kind-law"));
        assert!(!has("a-not") && !has("a-other"));
    }
}
