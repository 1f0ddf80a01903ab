//! Style sheets speak of start and end, never of left and right, so that Arabic pages mirror by themselves.

use crate::tidy::Finding;
use crate::tree::Tree;

const SHORTHANDS: [&str; 4] = ["margin", "padding", "scroll-margin", "scroll-padding"];

pub fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.path.ends_with(".css")) {
        let code = without_comments(&file.text);
        for (index, line) in code.lines().enumerate() {
            for declaration in line.split(['{', '}', ';']) {
                let Some((name, value)) = declaration.split_once(':') else { continue };
                if let Some(cure) = cure(name.trim(), value.trim()) {
                    findings.push(Finding::new(&file.path, index + 1, format!("`{}` has a fixed side: use {cure}", declaration.trim())));
                }
            }
        }
    }
    findings
}

/// What to write instead of a declaration with a fixed side.
fn cure(name: &str, value: &str) -> Option<&'static str> {
    let sided = |word: &str| word.split('-').any(|part| part == "left" || part == "right");
    if sided(name) && !name.starts_with("--") {
        return Some("the inline-start or inline-end property");
    }
    if matches!(name, "text-align" | "float" | "clear") && value.split([' ', '!']).any(sided) {
        return Some("start, end, inline-start or inline-end");
    }
    let parts: Vec<&str> = value.split_whitespace().filter(|part| !part.starts_with('!')).collect();
    let (right, left) = (parts.get(1), parts.get(3));
    if (SHORTHANDS.contains(&name) || name == "inset") && parts.len() == 4 && !value.contains('(') && right != left {
        return Some("the -block and -inline properties");
    }
    None
}

/// The text with comments blanked, lines kept.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("/*") {
        let (before, comment) = rest.split_at(at);
        let end = comment.find("*/").map_or(comment.len(), |end| end + 2);
        out.push_str(before);
        out.extend(comment.chars().take(end).filter(|c| *c == '\n'));
        rest = comment.get(end..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fixed_sides_are_found_with_their_lines() {
        let css = "/* margin-left:\n 1 */\na { margin-left: 1px; text-align: left }\nb { border-top-right-radius: 1px }\nc { padding: 0 1px 0 2px }\n";
        let lines: Vec<usize> = check(&Tree::of(&[("assets/a.css", css)])).into_iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [3, 3, 4, 5]);
    }

    #[test]
    fn logical_directions_pass() {
        let css = "a { margin-inline-start: 1px; text-align: start; margin: 0 1px 0 1px; --left-ish: 1 }\n@media (min-width: 40rem) { .left { inset-inline: 0 } }\n";
        assert_eq!(check(&Tree::of(&[("assets/a.css", css)])), []);
    }
}
