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

use ::store::Conn;
use kernel::{Day, PartyCode, Result};

/// How every Party joined, by code.
pub fn list(conn: &mut Conn) -> Result<Vec<Joining>> {
    store::list(conn)
}

/// How one Party joined; `NotFound` for a code that is no Party's.
pub fn get(conn: &mut Conn, code: PartyCode) -> Result<Joining> {
    Ok(store::get(conn, code)?.0)
}

/// How many Parties there are on a day.
pub fn count_on(conn: &mut Conn, day: Day) -> Result<PartyCount> {
    Ok(count(&store::list(conn)?, day))
}
