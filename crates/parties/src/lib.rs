//! Parties and non-Parties: who they are, how and when they joined, groups by day, declarations, duties.
//! Not here: the page of a Party (`portal`), accounts of its focal point (`people`).
//!
//! Invariants: the European Union is a Party that is not a State; a date shows how sure it is; Parties are never
//! ranked.

mod access;
mod actions;
mod declarations;
mod domain;
pub mod export;
mod founding;
mod groups;
pub mod intake;
pub mod links;
mod pages;
mod register;
mod selection;
mod show;
mod store;
mod subregions;

pub use access::may_import;
pub use declarations::{Declaration, declarations, declarations_of};
pub use domain::{Confidence, Duty, Force, Instrument, Joining, Met, PartyCount, count, duties, entry_into_force, next_report};
pub use founding::{KIND, Parties, load};
pub use groups::{Group, Membership, groups_of, is_ldc, is_member, members_on, memberships};
pub use pages::routes;
pub use register::{
    Party, choices, group_name, grouped_choices, in_order, name, name_of_state, non_parties, parse, party, regional_groups, register,
    sorted,
};
pub use selection::{Selection, group_word};
pub use show::{deposited_html, in_force_html, instrument_words};
pub use store::TABLES;
pub use subregions::{Subregion, subregion, subregion_of, subregions};

use ::store::{Conn, history};
use kernel::{Day, Moment, PartyCode, Result};

/// How every Party joined, by code.
pub fn list(conn: &mut Conn) -> Result<Vec<Joining>> {
    store::list(conn)
}

/// How every Party joined, by code, as recorded by a moment. What the founding documents say counts as recorded before
/// every day (`workflows.md`, section 5).
pub fn list_as_of(conn: &mut Conn, until: Moment) -> Result<Vec<Joining>> {
    let mut all = store::list_with_versions(conn)?;
    // Few were ever corrected: their history is looked up one by one.
    for (joining, _) in all.iter_mut().filter(|(_, version)| *version > 1) {
        let versions = history::list(conn, KIND, joining.party.as_str())?;
        let held = versions.iter().position(|entry| entry.at <= until).unwrap_or(versions.len().saturating_sub(1));
        if let Some(entry) = versions.into_iter().nth(held) {
            *joining = entry.read()?;
        }
    }
    Ok(all.into_iter().map(|(joining, _)| joining).collect())
}

/// How one Party joined; `NotFound` for a code that is no Party's.
pub fn get(conn: &mut Conn, code: PartyCode) -> Result<Joining> {
    Ok(store::get(conn, code)?.0)
}

/// How many Parties there are on a day.
pub fn count_on(conn: &mut Conn, day: Day) -> Result<PartyCount> {
    Ok(count(&store::list(conn)?, day))
}
