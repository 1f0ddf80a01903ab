//! Consultations: rounds in which a Party lays open what it plans, contributions of anybody, and what became of each
//! (SYS-038, 158). The text under consultation is reached through the port [`Drafts`].
//!
//! Invariants: nobody needs an account to contribute; what waits for a look is counted in public, so that silence is
//! visible; nobody is named but organizations; a contribution never changes its words.

mod access;
pub mod actions;
mod domain;
mod grow;
pub mod links;
mod pages;
mod store;
mod waiting;

use ::store::Conn;
use kernel::{Day, Moment, PartyCode, Result, Text};
use std::collections::{BTreeMap, BTreeSet};

pub use grow::grow;
pub use pages::routes;
pub use store::{Head, TABLES};
pub use waiting::{Waiting, waiting_for};

/// A text under consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Message key of what it is, and the code of sector or activity where it has one.
    pub label: String,
    pub code: String,
    pub text: Text,
}

/// What a consultation asks of the slice that keeps the text.
pub trait Drafts: Send + Sync {
    /// Codes of the parts of a text with the message key of each, in order.
    fn parts(&self) -> Vec<(&'static str, &'static str)>;

    /// Number of the version that the Party is making, with its texts of these parts in order; `None` where it makes none.
    fn passages(&self, conn: &mut Conn, party: PartyCode, parts: &BTreeSet<String>) -> Result<Option<(i64, Vec<Passage>)>>;

    /// Codes of the steps of a roadmap with the message key of each, in order.
    fn steps(&self) -> Vec<(&'static str, &'static str)>;

    /// Numbers of the Party's versions, the newest first.
    fn versions(&self, conn: &mut Conn, party: PartyCode) -> Result<Vec<i64>>;
}

/// The part under which the assembly provides the port: `app.part::<consultations::DraftsPart>()`.
pub struct DraftsPart(pub Box<dyn Drafts>);

/// Parties that take contributions on a day, in the order of their codes.
pub fn parties_open(conn: &mut Conn, day: Day) -> Result<Vec<PartyCode>> {
    store::list_parties_open(conn, &day.to_string())
}

/// How many rounds each Party had opened by a moment, by Party.
pub fn opened_by(conn: &mut Conn, until: Moment) -> Result<Vec<(PartyCode, usize)>> {
    store::count_opened(conn, until)
}

/// Every round of a Party, planned ones too, the newest first. For its own people only: callers check the role.
pub fn all_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Head>> {
    store::list_of(conn, party)
}

/// Rounds of a Party that everyone may know of, the newest first.
pub fn public_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Head>> {
    let all = store::list_of(conn, party)?;
    Ok(all.into_iter().filter(|head| head.state != domain::RoundState::Planned).collect())
}

/// A step of a Party's roadmap that was opened to comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRound {
    /// Code of the step.
    pub step: String,
    pub public_id: String,
    pub opened_on: Option<Day>,
    /// When it ended, if it did.
    pub ended_on: Option<Day>,
    pub is_taking: bool,
    /// Comments that are shown, hidden ones with their reason among them.
    pub shown: u64,
    pub waiting: u64,
    pub waiting_since: Option<Day>,
}

/// Steps of a Party's roadmap that it opened to comments, closed ones too, with what was said. Two questions, whatever
/// was said.
pub fn steps_of(conn: &mut Conn, party: PartyCode, day: Day) -> Result<Vec<StepRound>> {
    let mut counted: BTreeMap<kernel::Id, Vec<domain::Counted>> = BTreeMap::new();
    for (round, line) in store::counted_steps(conn, party)? {
        counted.entry(round).or_default().push(line);
    }
    let step = |round: domain::Round| {
        let tally = domain::Tally::of(counted.get(&round.id).map_or(&[], Vec::as_slice));
        StepRound {
            public_id: round.public_id(),
            opened_on: round.opened_at.map(Moment::day),
            ended_on: round.ended_on(day),
            is_taking: round.is_taking(day),
            step: round.draft.step,
            shown: tally.shown,
            waiting: tally.waiting,
            waiting_since: tally.waiting_since.map(Moment::day),
        }
    };
    Ok(store::list_steps(conn, party)?.into_iter().map(step).collect())
}

/// A round as the log of a roadmap names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub title: Text,
    pub public_id: String,
    pub opened_on: Option<Day>,
    pub ended_on: Option<Day>,
    /// Meetings that were held, with how many were there where somebody counted.
    pub meetings: Vec<(Day, Option<u64>)>,
}

/// Rounds that a log holds at most. Our choice: far more than a country holds on one roadmap.
const DATED: usize = 50;

/// The public rounds of consultation of a Party with their days, the newest first.
pub fn dated_of(conn: &mut Conn, party: PartyCode, day: Day) -> Result<Vec<Dated>> {
    let dated = |round: domain::Round| Dated {
        public_id: round.public_id(),
        opened_on: round.opened_at.map(Moment::day),
        ended_on: round.ended_on(day),
        meetings: round
            .meetings
            .iter()
            .filter(|meeting| meeting.is_held(day))
            .filter_map(|meeting| Some((Day::typed(&meeting.held_on)?, meeting.counted()[0])))
            .collect(),
        title: round.draft.title,
    };
    Ok(store::list_public_of(conn, party, DATED)?.into_iter().map(dated).collect())
}

/// How many contributions everyone may read to each round of a Party, by public identifier of the round.
pub fn count_published(conn: &mut Conn, party: PartyCode) -> Result<BTreeMap<String, u64>> {
    store::count_published(conn, party)
}

/// The tables of rounds and contributions as words, for the generated documents: from, act, to, who.
pub fn round_transitions() -> Vec<(String, String, String, String)> {
    let words = |row: &domain::RoundTransition| {
        let from = row.from.map_or("–", domain::RoundState::code).to_owned();
        let who: Vec<&str> = row.roles.iter().map(|role| role.code()).collect();
        (from, row.act.code().to_owned(), row.to.code().to_owned(), who.join(", "))
    };
    domain::ROUND_TRANSITIONS.iter().map(words).collect()
}

/// As [`round_transitions`], of contributions.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let words = |row: &domain::Transition| {
        let who: Vec<&str> = row.roles.iter().map(|role| role.code()).collect();
        let who = if who.is_empty() { "anyone".to_owned() } else { who.join(", ") };
        (row.from.map_or("–", domain::State::code).to_owned(), row.act.code().to_owned(), row.to.code().to_owned(), who)
    };
    domain::TRANSITIONS.iter().map(words).collect()
}
