//! A run and where it stands. Not here: reading and judging (`import`), working on it (`work`), saving (`store`).
//!
//! Invariants: no act happens that is not a row of the table; a run that was applied stays in the list for good.

use kernel::{Actor, Grant, Id, Moment, PartyCode, Role};
use serde::{Deserialize, Serialize};
use tabular::{Look, Mapping, Refused, Verdict};

/// State of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The file is being read and judged.
    Reading,
    /// Judged; waits for a person to apply or discard it.
    Ready,
    /// The file could not be read.
    Refused,
    Applying,
    Applied,
    Undoing,
    Undone,
    Discarded,
}

impl State {
    pub const ALL: [State; 8] =
        [State::Reading, State::Ready, State::Refused, State::Applying, State::Applied, State::Undoing, State::Undone, State::Discarded];

    pub const fn code(self) -> &'static str {
        match self {
            State::Reading => "reading",
            State::Ready => "ready",
            State::Refused => "refused",
            State::Applying => "applying",
            State::Applied => "applied",
            State::Undoing => "undoing",
            State::Undone => "undone",
            State::Discarded => "discarded",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the program works on it.
    pub const fn is_at_work(self) -> bool {
        matches!(self, State::Reading | State::Applying | State::Undoing)
    }
}

/// What can be done to a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    Start,
    /// Read again with another mapping.
    Map,
    Judge,
    Refuse,
    Discard,
    Apply,
    Finish,
    Undo,
    FinishUndo,
}

impl Act {
    pub const fn code(self) -> &'static str {
        match self {
            Act::Start => "start",
            Act::Map => "map",
            Act::Judge => "judge",
            Act::Refuse => "refuse",
            Act::Discard => "discard",
            Act::Apply => "apply",
            Act::Finish => "finish",
            Act::Undo => "undo",
            Act::FinishUndo => "finish-undo",
        }
    }
}

/// One row of the table of runs.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// `None` for the act that begins a run.
    pub from: Option<State>,
    pub act: Act,
    pub to: State,
    /// `owner`: the focal point of the Party that brought it, the Secretariat for its own; `program`.
    pub who: &'static str,
}

const fn row(from: Option<State>, act: Act, to: State, who: &'static str) -> Transition {
    Transition { from, act, to, who }
}

/// The life of a run. Source: `architecture.md`, section 4 (large applies), and the issue of feeds.
pub const TRANSITIONS: [Transition; 12] = [
    row(None, Act::Start, State::Reading, "owner"),
    row(Some(State::Reading), Act::Judge, State::Ready, "program"),
    row(Some(State::Reading), Act::Refuse, State::Refused, "program"),
    row(Some(State::Ready), Act::Map, State::Reading, "owner"),
    row(Some(State::Refused), Act::Map, State::Reading, "owner"),
    row(Some(State::Ready), Act::Discard, State::Discarded, "owner"),
    row(Some(State::Refused), Act::Discard, State::Discarded, "owner"),
    row(Some(State::Ready), Act::Apply, State::Applying, "owner"),
    row(Some(State::Applying), Act::Finish, State::Applied, "program"),
    row(Some(State::Applied), Act::Undo, State::Undoing, "owner"),
    row(Some(State::Undoing), Act::FinishUndo, State::Undone, "program"),
    row(Some(State::Undone), Act::Map, State::Reading, "owner"),
];

/// The state after an act; `None` when the table has no such row.
pub fn after(state: State, act: Act) -> Option<State> {
    TRANSITIONS.iter().find(|row| row.from == Some(state) && row.act == act).map(|row| row.to)
}

/// Which rows are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rows {
    /// All or none: one row that cannot be taken holds back all.
    #[default]
    All,
    /// Those without a problem.
    Clean,
}

impl Rows {
    pub fn parse(code: &str) -> Option<Rows> {
        match code {
            "all" => Some(Rows::All),
            "clean" => Some(Rows::Clean),
            _ => None,
        }
    }
}

/// How many rows would do, or did, what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub new: u64,
    pub changed: u64,
    pub unchanged: u64,
    pub conflict: u64,
    pub blocked: u64,
}

impl Counts {
    pub fn add(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::New => self.new += 1,
            Verdict::Changed => self.changed += 1,
            Verdict::Unchanged => self.unchanged += 1,
            Verdict::Conflict => self.conflict += 1,
            Verdict::Blocked => self.blocked += 1,
        }
    }

    pub fn of(&self, verdict: Verdict) -> u64 {
        match verdict {
            Verdict::New => self.new,
            Verdict::Changed => self.changed,
            Verdict::Unchanged => self.unchanged,
            Verdict::Conflict => self.conflict,
            Verdict::Blocked => self.blocked,
        }
    }

    pub fn total(&self) -> u64 {
        self.new + self.changed + self.unchanged + self.conflict + self.blocked
    }

    /// Rows that are held back.
    pub fn held(&self) -> u64 {
        self.conflict + self.blocked
    }
}

/// One import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub number: i64,
    /// Version in history; set when it is read.
    #[serde(skip)]
    pub version: i64,
    pub state: State,
    pub target: String,
    pub home: Option<PartyCode>,
    /// Account that brought it; `None` for the operator.
    pub account: Option<Id>,
    pub role: String,
    /// Name of the file as it was brought.
    pub origin: String,
    /// Name of the file in the folder of uploads.
    pub file: String,
    pub started_at: Moment,
    pub changed_at: Moment,
    /// The mapping that was asked for or chosen by a person; else the one found.
    pub mapping: Option<Mapping>,
    /// Whether a person or a script named the mapping.
    pub is_mapping_given: bool,
    #[serde(default)]
    pub look: Look,
    #[serde(default)]
    pub counts: Counts,
    pub refused: Option<Refused>,
    #[serde(default)]
    pub rows: Rows,
    /// Public reason of an undoing.
    #[serde(default)]
    pub reason: String,
    /// Number under which the undoing writes.
    #[serde(default)]
    pub undo_number: i64,
}

impl Run {
    /// The actor that a run goes on for, also after the process that began it is gone.
    pub fn actor(&self) -> Actor {
        let role = Role::parse(&self.role).unwrap_or(Role::Administrator);
        match self.account {
            Some(account) => Actor::signed_in(account, vec![Grant::of(role, self.home)]),
            None => Actor::operator(),
        }
    }

    pub fn role(&self) -> Role {
        Role::parse(&self.role).unwrap_or(Role::Administrator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_applied_that_was_not_judged_and_nothing_undone_that_was_not_applied() {
        for state in State::ALL {
            assert_eq!(after(state, Act::Apply).is_some(), state == State::Ready, "{state:?}");
            assert_eq!(after(state, Act::Undo).is_some(), state == State::Applied, "{state:?}");
            assert_eq!(after(state, Act::Discard).is_some(), matches!(state, State::Ready | State::Refused), "{state:?}");
        }
    }
}
