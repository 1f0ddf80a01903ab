//! Governance: what the governing bodies ask of Parties. Calls for information before a session and surveys, with who
//! answered and what (SYS-048, 052).
//!
//! Invariants: what was asked does not change once it was sent; a late answer is kept apart; answers become public
//! together, by an act of the Secretariat.

mod access;
pub mod actions;
pub mod domain;
pub mod links;
mod pages;
mod store;
mod waiting;

pub use pages::routes;
pub use store::TABLES;
pub use waiting::{Waiting, waiting_for, waiting_for_secretariat};

/// The table of calls as words, for the generated documents: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let words = |(from, act, to): &(Option<domain::State>, domain::Act, domain::State)| {
        let from = from.map_or("–", domain::State::code).to_owned();
        (from, act.code().to_owned(), to.code().to_owned(), "secretariat".to_owned())
    };
    domain::TRANSITIONS.iter().map(words).collect()
}
