//! A feed: an address that is fetched by hand or on a schedule, with how it is read. Each fetch begins a run like any
//! other. Not here: fetching (`fetch`), acts (`actions`), the worker (`work`), saving (`store`).
//!
//! Invariants: no act happens that is not a row of the table; a feed that was ended stays in the list for good.

pub mod actions;
pub(crate) mod standing;
pub mod store;
pub mod work;

use kernel::{Day, Moment, PartyCode};
use serde::{Deserialize, Serialize};
use tabular::{Mapping, Refused};

/// State of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    On,
    Paused,
    Ended,
}

impl State {
    pub const ALL: [State; 3] = [State::On, State::Paused, State::Ended];

    pub const fn code(self) -> &'static str {
        match self {
            State::On => "on",
            State::Paused => "paused",
            State::Ended => "ended",
        }
    }
}

/// What can be done to a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Make,
    Change,
    /// Begin a run now.
    Run,
    Pause,
    Resume,
    End,
}

impl Act {
    pub const fn code(self) -> &'static str {
        match self {
            Act::Make => "make",
            Act::Change => "change",
            Act::Run => "run",
            Act::Pause => "pause",
            Act::Resume => "resume",
            Act::End => "end",
        }
    }
}

/// One row of the table of feeds. All acts are the owner's: focal points for their Party, the Secretariat for its own.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// `None` for the act that makes a feed.
    pub from: Option<State>,
    pub act: Act,
    pub to: State,
}

const fn row(from: Option<State>, act: Act, to: State) -> Transition {
    Transition { from, act, to }
}

/// The life of a feed. Source: the issue of feeds.
pub const TRANSITIONS: [Transition; 9] = [
    row(None, Act::Make, State::On),
    row(Some(State::On), Act::Change, State::On),
    row(Some(State::Paused), Act::Change, State::Paused),
    row(Some(State::On), Act::Run, State::On),
    row(Some(State::Paused), Act::Run, State::Paused),
    row(Some(State::On), Act::Pause, State::Paused),
    row(Some(State::Paused), Act::Resume, State::On),
    row(Some(State::On), Act::End, State::Ended),
    row(Some(State::Paused), Act::End, State::Ended),
];

/// The state after an act; `None` when the table has no such row.
pub fn after(state: State, act: Act) -> Option<State> {
    TRANSITIONS.iter().find(|row| row.from == Some(state) && row.act == act).map(|row| row.to)
}

/// How often a feed is fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    /// Only when somebody asks for it.
    #[default]
    Hand,
    Daily,
    Weekly,
    Monthly,
}

impl Rhythm {
    pub const ALL: [Rhythm; 4] = [Rhythm::Hand, Rhythm::Daily, Rhythm::Weekly, Rhythm::Monthly];

    pub const fn code(self) -> &'static str {
        match self {
            Rhythm::Hand => "hand",
            Rhythm::Daily => "daily",
            Rhythm::Weekly => "weekly",
            Rhythm::Monthly => "monthly",
        }
    }

    pub fn parse(code: &str) -> Option<Rhythm> {
        Rhythm::ALL.into_iter().find(|rhythm| rhythm.code() == code)
    }
}

/// When a feed is fetched: at an hour (UTC) of every day, of one day of the week (1 for Monday) or of one day of the
/// month (1 to 28, which every month has).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Schedule {
    pub rhythm: Rhythm,
    #[serde(default)]
    pub hour: u8,
    #[serde(default)]
    pub weekday: u8,
    #[serde(default)]
    pub day: u8,
}

/// The day of the week, 1 for Monday. The first day of the count of moments was a Thursday.
fn weekday(day: Day) -> i64 {
    (day.first_moment().0.div_euclid(24 * 60 * 60 * 1000) + 3).rem_euclid(7) + 1
}

impl Schedule {
    /// The first moment after `now` that is on the schedule; `None` when runs begin only by hand.
    pub fn next(&self, now: Moment) -> Option<Moment> {
        let is_on = |day: Day| match self.rhythm {
            Rhythm::Hand => false,
            Rhythm::Daily => true,
            Rhythm::Weekly => weekday(day) == i64::from(self.weekday),
            Rhythm::Monthly => i64::from(day.day()) == i64::from(self.day),
        };
        // Within 32 days every day of a week and of a month comes by.
        let days = (0..32).map(|n| now.day().plus_days(n)).filter(|day| is_on(*day));
        days.map(|day| day.first_moment().plus_minutes(i64::from(self.hour) * 60)).find(|at| *at > now)
    }
}

/// One feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    pub number: i64,
    /// Version in history; set when it is read.
    #[serde(skip)]
    pub version: i64,
    pub state: State,
    /// What it is called; everyone may read it at the records it brings.
    pub name: String,
    /// Where it is fetched. Others than its owner see it without what follows a question mark, which may hold a key.
    pub address: String,
    pub target: String,
    pub home: Option<PartyCode>,
    /// Name under which the mapping was chosen; empty for one of its own.
    #[serde(default)]
    pub mapping_name: String,
    /// Which column fills which field; found at the first run that is applied, and kept from then on.
    #[serde(default)]
    pub mapping: Option<Mapping>,
    /// Name of the sheet and path to the items, where the mapping leaves them open.
    #[serde(default)]
    pub sheet: String,
    #[serde(default)]
    pub items: String,
    pub schedule: Schedule,
    /// Whether a run is applied without a person when nothing is held back.
    #[serde(default)]
    pub is_alone: bool,
    pub made_at: Moment,
    pub changed_at: Moment,
}

impl Feed {
    /// How a run of it reads: the mapping, or what is known of it; `None` when everything is to be found out.
    pub fn asked(&self) -> Option<Mapping> {
        let mut mapping = self.mapping.clone().unwrap_or_else(|| Mapping { target: self.target.clone(), ..Mapping::default() });
        if !self.sheet.is_empty() {
            mapping.sheet.clone_from(&self.sheet);
        }
        if !self.items.is_empty() {
            mapping.items.clone_from(&self.items);
        }
        let is_open = mapping.rules.is_empty() && mapping.sheet.is_empty() && mapping.items.is_empty();
        (!is_open).then_some(mapping)
    }

    /// The address as everyone may read it.
    pub fn origin(&self) -> String {
        self.address.split(['?', '#']).next().unwrap_or_default().to_owned()
    }
}

/// How a feed fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    Well,
    /// A run waits for a person.
    Waiting,
    Broken(Refused),
}

impl Standing {
    pub const fn code(&self) -> &'static str {
        match self {
            Standing::Well => "well",
            Standing::Waiting => "waiting",
            Standing::Broken(_) => "broken",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(rhythm: Rhythm, now: &str) -> String {
        let schedule = Schedule { rhythm, hour: 3, weekday: 1, day: 28 };
        schedule.next(Moment::parse(now).unwrap()).map_or(String::new(), Moment::rfc3339)
    }

    #[test]
    fn the_next_run_is_the_first_moment_of_the_schedule_that_is_still_to_come() {
        // 27 November 2026 was a Friday.
        assert_eq!(next(Rhythm::Daily, "2026-11-27T02:59:59Z"), "2026-11-27T03:00:00Z");
        assert_eq!(next(Rhythm::Daily, "2026-11-27T03:00:00Z"), "2026-11-28T03:00:00Z");
        assert_eq!(next(Rhythm::Weekly, "2026-11-27T02:00:00Z"), "2026-11-30T03:00:00Z");
        assert_eq!(next(Rhythm::Weekly, "2026-11-30T03:00:00Z"), "2026-12-07T03:00:00Z");
        assert_eq!(next(Rhythm::Monthly, "2026-11-28T04:00:00Z"), "2026-12-28T03:00:00Z");
        assert_eq!(next(Rhythm::Monthly, "2027-01-31T04:00:00Z"), "2027-02-28T03:00:00Z");
        assert_eq!(next(Rhythm::Hand, "2026-11-27T02:00:00Z"), "");
    }

    #[test]
    fn nothing_is_done_to_a_feed_that_was_ended() {
        for act in [Act::Change, Act::Run, Act::Pause, Act::Resume, Act::End] {
            assert_eq!(after(State::Ended, act), None, "{act:?}");
            assert_eq!(after(State::Paused, act).is_some(), act != Act::Pause);
        }
    }
}
