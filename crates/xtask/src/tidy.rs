//! The checks that read texts only: what the house asks of every file. Each check is a function from the
//! tree to findings; how messages are read is in `messages`. Nothing is built and nothing is changed here.
//! Invariant: a finding names its file, its line and, in a plain sentence, what to do.

mod edges;
mod messages;
mod places;
mod sizes;
mod styles;
mod texts;

use std::fmt;

use crate::run::{Result, root};
use crate::tree::Tree;

/// Something to put right.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub path: String,
    /// From 1.
    pub line: usize,
    pub sentence: String,
}

impl Finding {
    pub fn new(path: impl Into<String>, line: usize, sentence: impl Into<String>) -> Finding {
        Finding { path: path.into(), line, sentence: sentence.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.sentence)
    }
}

type Check = fn(&Tree) -> Vec<Finding>;

/// Every check with what it holds.
const CHECKS: [(&str, Check); 14] = [
    ("crates depend on each other in the allowed direction", edges::check),
    ("SQL stands in stores only", places::sql),
    ("HTTP is known to web, pages and api only", places::http),
    ("a table is named by its owner only", places::tables),
    ("Rust files begin with a module header", places::headers),
    ("no mod.rs", places::mod_files),
    ("templates begin with a comment and carry no inline script or style", places::templates),
    ("slices have their README with its headings", places::readmes),
    ("messages used exist", messages::missing),
    ("messages that exist are used", messages::unused),
    ("the six languages have the same messages with the same arguments", messages::equal),
    ("no word of ranking in messages", messages::words),
    ("style sheets use logical directions", styles::check),
    ("no work notes", texts::work_notes),
];

/// How many checks held and how many did not.
#[derive(Default, Clone, Copy)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
}

/// Runs all checks, prints the findings, then the long files and functions (which never fail).
pub fn run() -> Result<Tally> {
    let tree = Tree::read(&root())?;
    let mut tally = Tally::default();
    for (name, check) in CHECKS {
        let mut findings = check(&tree);
        findings.sort();
        findings.dedup();
        if findings.is_empty() {
            tally.passed += 1;
            continue;
        }
        tally.failed += 1;
        println!("not so: {name} ({})", findings.len());
        for finding in findings {
            println!("  {finding}");
        }
    }
    for note in sizes::notes(&tree) {
        println!("to look at: {note}");
    }
    println!("tidy: {} of {} checks hold", tally.passed, CHECKS.len());
    Ok(tally)
}
