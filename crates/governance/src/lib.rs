//! Governance: what the governing bodies ask of Parties and are told of them. Calls for information before a session and
//! surveys, with who answered and what (SYS-048, 052); the status report on national roadmaps (SYS-049).
//!
//! Invariants: what was asked does not change once it was sent; a late answer is kept apart; answers become public
//! together, by an act of the Secretariat; a report that was made final never changes. Roadmaps are reached through the
//! port [`Roadmaps`].

mod access;
pub mod actions;
pub mod domain;
pub mod files;
pub mod links;
mod pages;
pub mod report;
mod store;
mod waiting;

pub use pages::routes;
pub use store::TABLES;
pub use waiting::{Waiting, waiting_for, waiting_for_secretariat};

use ::store::Conn;
use kernel::{Day, Result};

/// What the status report asks of the slice that keeps roadmaps.
pub trait Roadmaps: Send + Sync {
    /// How the roadmaps of all Parties stood by the end of a day. A day to come takes what is recorded now.
    fn as_of(&self, conn: &mut Conn, day: Day, today: Day) -> Result<domain::Ground>;
}

/// The part under which the assembly provides the port: `app.part::<governance::RoadmapsPart>()`.
pub struct RoadmapsPart(pub Box<dyn Roadmaps>);

/// The final report with a symbol, or without one the newest about a day.
pub fn final_report(conn: &mut Conn, day: Day, symbol: &str) -> Result<Option<domain::Report>> {
    if symbol.is_empty() { store::find_about(conn, &day.to_string()) } else { store::find_by_symbol(conn, symbol) }
}

/// The table of calls as words, for the generated documents: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let words = |(from, act, to): &(Option<domain::State>, domain::Act, domain::State)| {
        let from = from.map_or("–", domain::State::code).to_owned();
        (from, act.code().to_owned(), to.code().to_owned(), "secretariat".to_owned())
    };
    domain::TRANSITIONS.iter().map(words).collect()
}

/// The table of status reports, as [`transitions`].
pub fn report_transitions() -> Vec<(String, String, String, String)> {
    let words = |(from, act, to): &(Option<domain::ReportState>, domain::ReportAct, domain::ReportState)| {
        let from = from.map_or("–", domain::ReportState::code).to_owned();
        (from, act.code().to_owned(), to.code().to_owned(), "secretariat".to_owned())
    };
    domain::REPORT_TRANSITIONS.iter().map(words).collect()
}
