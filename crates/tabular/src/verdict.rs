//! What a row means for the records that are there. Slices judge, the import counts and shows.

use crate::Problem;
use kernel::{Actor, PartyCode, Role};
use serde::{Deserialize, Serialize};

/// What taking a row would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    New,
    Changed,
    Unchanged,
    /// Changed at the source and here since the last run; nothing is overwritten.
    Conflict,
    /// Cannot be taken.
    Blocked,
}

impl Verdict {
    pub const ALL: [Verdict; 5] = [Verdict::New, Verdict::Changed, Verdict::Unchanged, Verdict::Conflict, Verdict::Blocked];

    pub const fn code(self) -> &'static str {
        match self {
            Verdict::New => "new",
            Verdict::Changed => "changed",
            Verdict::Unchanged => "unchanged",
            Verdict::Conflict => "conflict",
            Verdict::Blocked => "blocked",
        }
    }

    pub fn parse(code: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.code() == code)
    }

    /// Whether applying the run writes the row.
    pub const fn is_written(self) -> bool {
        matches!(self, Verdict::New | Verdict::Changed)
    }
}

/// One field of a record that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Code of the field.
    pub field: String,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

/// A row judged against the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    pub verdict: Verdict,
    /// Public identifier of the record that the row is about; empty for a new one.
    pub public_id: String,
    pub differences: Vec<Difference>,
    /// Without place: the import adds the row's.
    pub problems: Vec<Noted>,
}

/// A problem that judging found in the values of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    pub class: crate::Class,
    pub field: &'static str,
    pub value: String,
    pub code: &'static str,
}

impl Noted {
    /// With the place of a row and the column that fills the field.
    pub fn at(self, sheet: &str, row: u64, column: &str, path: &str) -> Problem {
        Problem {
            class: self.class,
            sheet: sheet.to_owned(),
            row,
            column: column.to_owned(),
            path: path.to_owned(),
            value: self.value,
            code: self.code.to_owned(),
        }
    }
}

/// Values of a row by the codes of fields; a mapped field without a value stands with an empty list.
pub type Values = std::collections::BTreeMap<String, Vec<String>>;

/// Who brings a run of rows, for whom, and where it comes from.
#[derive(Debug, Clone)]
pub struct Brought {
    /// Number of the run; 0 while nothing is written.
    pub run: i64,
    /// The Party whose people bring it; `None` for the Secretariat and the operator.
    pub home: Option<PartyCode>,
    pub actor: Actor,
    pub role: Role,
    /// Name of the file, or the address without what may be a key.
    pub origin: String,
    /// Name of the feed; empty for a file that was brought by hand.
    pub feed: String,
}

impl Brought {
    /// Within which a source's keys name one record: the Party, empty for the Secretariat and the operator.
    pub fn scope(&self) -> String {
        self.home.map(|home| home.to_string()).unwrap_or_default()
    }
}
