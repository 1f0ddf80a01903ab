//! A run and where it stands. Not here: reading and judging (`import`), working on it (`work`), saving (`store`).
//!
//! Invariants: no act happens that is not a row of the table; a run that was applied stays in the list for good.

use crate::fetch::Validators;
use kernel::{Actor, Grant, Id, Moment, PartyCode, Role};
use serde::{Deserialize, Serialize};
use tabular::{Look, Mapping, Refused, Verdict};

/// State of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The file of a feed is being fetched.
    Fetching,
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
    /// The address of a feed gave what it gave before.
    NothingNew,
}

impl State {
    pub const ALL: [State; 10] = [
        State::Fetching,
        State::Reading,
        State::Ready,
        State::Refused,
        State::Applying,
        State::Applied,
        State::Undoing,
        State::Undone,
        State::Discarded,
        State::NothingNew,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            State::Fetching => "fetching",
            State::Reading => "reading",
            State::Ready => "ready",
            State::Refused => "refused",
            State::Applying => "applying",
            State::Applied => "applied",
            State::Undoing => "undoing",
            State::Undone => "undone",
            State::Discarded => "discarded",
            State::NothingNew => "nothing-new",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the program works on it.
    pub const fn is_at_work(self) -> bool {
        matches!(self, State::Fetching | State::Reading | State::Applying | State::Undoing)
    }

    /// Whether nothing happens to it any more unless somebody asks for it.
    pub const fn is_over(self) -> bool {
        matches!(self, State::Refused | State::Applied | State::Undone | State::Discarded | State::NothingNew)
    }
}

/// What can be done to a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    /// Begin with a file that was brought.
    Start,
    /// Begin with the address of a feed; also when what was fetched is lost before it was read.
    Fetch,
    /// Read what was fetched.
    Read,
    /// End because the address gave what it gave before.
    Skip,
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
            Act::Fetch => "fetch",
            Act::Read => "read",
            Act::Skip => "skip",
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
pub const TRANSITIONS: [Transition; 17] = [
    row(None, Act::Start, State::Reading, "owner"),
    row(None, Act::Fetch, State::Fetching, "owner, program"),
    row(Some(State::Fetching), Act::Read, State::Reading, "program"),
    row(Some(State::Fetching), Act::Skip, State::NothingNew, "program"),
    row(Some(State::Fetching), Act::Refuse, State::Refused, "program"),
    row(Some(State::Reading), Act::Fetch, State::Fetching, "program"),
    row(Some(State::Reading), Act::Judge, State::Ready, "program"),
    row(Some(State::Reading), Act::Refuse, State::Refused, "program"),
    row(Some(State::Ready), Act::Map, State::Reading, "owner"),
    row(Some(State::Refused), Act::Map, State::Reading, "owner"),
    row(Some(State::Ready), Act::Discard, State::Discarded, "owner, program when its feed brings newer"),
    row(Some(State::Refused), Act::Discard, State::Discarded, "owner"),
    row(Some(State::Ready), Act::Apply, State::Applying, "owner, program when its feed says so"),
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

/// What a run of a feed is of, as the feed was when the run began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfFeed {
    pub number: i64,
    pub name: String,
    pub address: String,
    /// Whether the schedule began it, and not a person.
    pub is_due: bool,
    /// Whether it is applied without a person when nothing is held back.
    pub is_alone: bool,
    /// Whether a person chose its mapping, who will see what it empties.
    #[serde(default)]
    pub is_seen: bool,
    /// What the server said of the state of its file.
    #[serde(default)]
    pub validators: Validators,
    /// SHA-256 of what was fetched; empty until then.
    #[serde(default)]
    pub fingerprint: String,
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
    /// Name of the file in the folder of uploads; empty until it is fetched.
    pub file: String,
    /// The feed it is a run of; `None` for a file that was brought by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feed: Option<OfFeed>,
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
    /// A run that begins now, of nothing yet.
    pub fn begun(number: i64, state: State, home: Option<PartyCode>, mapping: Option<Mapping>, now: Moment) -> Run {
        Run {
            number,
            version: 0,
            state,
            target: String::new(),
            home,
            account: None,
            role: String::new(),
            origin: String::new(),
            file: String::new(),
            feed: None,
            started_at: now,
            changed_at: now,
            is_mapping_given: mapping.is_some(),
            mapping,
            look: Look::default(),
            counts: Counts::default(),
            refused: None,
            rows: Rows::All,
            reason: String::new(),
            undo_number: 0,
        }
    }

    /// The actor that a run goes on for, also after the process that began it is gone.
    pub fn actor(&self) -> Actor {
        let role = Role::parse(&self.role).unwrap_or(Role::Administrator);
        match self.account {
            Some(account) => Actor::signed_in(account, vec![Grant::of(role, self.home)]),
            None if self.feed.is_some() => Actor::program(),
            None => Actor::operator(),
        }
    }

    pub fn role(&self) -> Role {
        Role::parse(&self.role).unwrap_or(Role::Administrator)
    }

    /// Whether it can be read again with another mapping: the table says so and there is a file.
    pub fn may_map(&self) -> bool {
        after(self.state, Act::Map).is_some() && !self.file.is_empty()
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
