//! Notes of work left in texts.

use crate::tidy::Finding;
use crate::tree::Tree;

/// Written in halves so that this file passes its own check.
const NOTES: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Work to do stands in an issue, not in a comment.
pub fn work_notes(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| !file.path.starts_with("data/") && !file.path.ends_with(".ftl")) {
        for (index, line) in file.text.lines().enumerate() {
            if let Some(note) = line.split(|c: char| !c.is_alphanumeric() && c != '_').find(|word| NOTES.contains(word)) {
                findings.push(Finding::new(
                    &file.path,
                    index + 1,
                    format!("{note}: do it, or open an issue and say here only why it is so"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_notes_are_found_as_words() {
        let text = format!("//! a\n// {}: later\n// {}S is another word\n", NOTES[0], NOTES[0]);
        let found = work_notes(&Tree::of(&[("crates/a/src/a.rs", &text)]));
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2]);
    }
}
