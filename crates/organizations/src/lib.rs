//! Organizations: civil society, private and research bodies that register themselves with a confirmed address, act in
//! their own name and are checked once by the Secretariat (SYS-018, 019, 072). Accounts and invitations are `people`'s;
//! the records of an organization are those of the slices that hold them.
//!
//! Invariants: nobody's permission is needed to be listed, only an address that answers, or the Secretariat that enters
//! it and is said to have; the registered person is never named in public; hiding has a public reason; every change is a version in history.

pub mod access;
pub mod actions;
mod domain;
pub mod intake;
mod pages;
mod store;
pub mod words;

use ::store::{Conn, Tx};
use kernel::{Error, Id, Moment, Result};
use serde_json::{Value as Json, json};

pub use access::may_import;
pub use domain::{Act, Imported, Organization, Said, State, TRANSITIONS, Transition, Who};
pub use pages::routes;
pub use store::TABLES;

/// The table of states, as rows of words: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let words = |row: &Transition| {
        let from: Vec<&str> = row.from.iter().map(|state| state.code()).collect();
        let from = if from.is_empty() { "–".to_owned() } else { from.join(", ") };
        (from, row.act.code().to_owned(), row.to.code().to_owned(), row.who.code().to_owned())
    };
    TRANSITIONS.iter().map(words).collect()
}

/// Kind of the records in history and outbox.
pub const KIND: &str = "organization";

/// The organization of a key; `None` where there is none.
pub fn find(conn: &mut Conn, id: Id) -> Result<Option<Organization>> {
    store::find(conn, id)
}

/// The organization of a public identifier as everyone may know it: listed, or hidden with its reason; else `NotFound`.
pub fn get_known(conn: &mut Conn, public_id: &str) -> Result<Organization> {
    store::find_by_public_id(conn, public_id)?.filter(|found| found.state != State::Waiting).ok_or(Error::NotFound)
}

/// Public identifiers of listed organizations with the day of their last change, in the order of identifiers after the last
/// one taken, at most `limit`.
pub fn public_changes(conn: &mut Conn, after: &str, limit: usize) -> Result<Vec<(String, kernel::Day)>> {
    Ok(store::listed_after(conn, after, limit)?.iter().map(|found| (found.public_id(), found.changed_at.day())).collect())
}

/// Names of organizations that everyone may know of, by public identifier; one question for each hundred.
pub fn names(conn: &mut Conn, public_ids: &[String]) -> Result<std::collections::BTreeMap<String, String>> {
    store::names(conn, public_ids)
}

/// Listed members of a federation, by name as stored, at most `limit`.
pub fn members_of(conn: &mut Conn, federation: &str, limit: usize) -> Result<Vec<Organization>> {
    store::members_of(conn, federation, limit)
}

/// How many organizations the Secretariat has still to look at, and since when the first waits.
pub fn to_check(conn: &mut Conn) -> Result<(u64, Option<Moment>)> {
    store::to_check(conn)
}

/// An organization as data, field by field, so that nothing becomes public by accident.
pub fn data(organization: &Organization, public_url: &str) -> Json {
    let said = &organization.said;
    let about: std::collections::BTreeMap<&str, &str> =
        said.about.versions.iter().map(|(lang, version)| (lang.code(), version.text.as_str())).collect();
    json!({
        "id": organization.public_id(),
        "address": format!("{public_url}/id/organization/{}", organization.public_id()),
        "name": said.name,
        "kind": said.kind,
        "country": said.country,
        "about": about,
        "web": said.url,
        "contact": said.contact,
        "is_federation": said.is_federation,
        "federation": said.federation,
        "registered_on": Some(organization.registered_at.day()).filter(|_| !organization.is_entered()),
        "is_entered": organization.is_entered(),
        "checked_on": organization.checked_on(),
    })
}

/// Who is told in the same transaction that an organization is hidden or shown again: the slice that keeps its records.
pub trait Standing: Send + Sync {
    fn changed(&self, tx: &mut Tx<'_>, organization: &Organization) -> Result<()>;
}

/// The part of the assembly that holds it.
pub struct StandingPart(pub Box<dyn Standing>);

/// What `people` tells of somebody who used an invitation.
pub struct OfJoining;

impl people::Welcome for OfJoining {
    fn name(&self, conn: &mut Conn, organization: Id) -> Result<Option<String>> {
        Ok(store::find(conn, organization)?.map(|found| found.said.name))
    }

    fn joined(&self, tx: &mut Tx<'_>, account: Id, organization: Id, now: Moment) -> Result<()> {
        actions::confirm(tx, account, organization, now)
    }
}
