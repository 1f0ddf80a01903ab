//! What a slice says of the fields that can be filled from outside, and what can be wrong with a value.

use serde::{Deserialize, Serialize};

/// Finds the code behind what somebody wrote: a code, or a label in any language.
pub type Find = fn(&str) -> Option<String>;

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// The source's own name of the record, by which a second run finds it again.
    Key,
    /// Text of any length.
    Text,
    /// A year between 1000 and 2999.
    Year,
    /// A day; `YYYY-MM-DD` after reading.
    Day,
    /// An address of the web.
    Address,
    /// Amounts with their currencies in words ([`crate::amounts`]).
    Money,
    /// A code of a list, or a Party.
    Listed(Find),
}

/// One field of a target. Slices describe theirs once, as a constant table.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Stable English code; also a head by itself.
    pub code: &'static str,
    /// Message with the label in each language; each is a head by itself.
    pub label: &'static str,
    pub kind: Kind,
    /// Whether it takes several values.
    pub is_repeated: bool,
    /// Whether a row without it is refused.
    pub is_needed: bool,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Taken, and worth a look.
    Warning,
    /// A value cannot be read: the row is held back, since taking it would lose what was written.
    Error,
    /// The row, or the file, cannot become a record at all.
    Blocker,
}

impl Class {
    pub const fn code(self) -> &'static str {
        match self {
            Class::Warning => "warning",
            Class::Error => "error",
            Class::Blocker => "blocker",
        }
    }
}

/// One finding, with its place as a person counts it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub class: Class,
    pub sheet: String,
    pub row: u64,
    /// The words of the head, or the path of the column.
    pub column: String,
    /// Place of the item in JSON; the cell (`C7`) in a sheet.
    pub path: String,
    pub value: String,
    /// `feeds-problem-<code>` says what is wrong, `feeds-cure-<code>` what to do.
    pub code: String,
}

/// The form in which heads and labels are compared: lower case, marks and repeated blanks dropped.
pub fn normal(words: &str) -> String {
    let lower = words.trim().trim_end_matches(['*', ':', ' ']).to_lowercase();
    lower
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '_' | '-' | '\u{2019}' | '\''))
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
