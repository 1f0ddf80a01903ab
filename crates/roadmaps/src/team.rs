//! What this slice asks `people` about a Party's team. The one place that names that slice.

use ::store::Conn;
use kernel::{Id, Lang, PartyCode, Result, Role};
use std::collections::{BTreeMap, BTreeSet};

/// Name and office for a signature; empty words where the account has none.
pub fn name_and_office(conn: &mut Conn, account: Id) -> Result<(String, String)> {
    Ok(people::name_and_office(conn, account)?.unwrap_or_default())
}

/// The name for a list of acts; neutral words once the account was erased.
pub fn shown_name(conn: &mut Conn, account: Id, lang: Lang) -> Result<String> {
    people::shown_name(conn, account, lang)
}

/// The names of several, each asked for once.
pub fn shown_names(conn: &mut Conn, accounts: impl Iterator<Item = Id>, lang: Lang) -> Result<BTreeMap<Id, String>> {
    let each: BTreeSet<Id> = accounts.collect();
    each.into_iter().map(|account| Ok((account, people::shown_name(conn, account, lang)?))).collect()
}

/// Whether the Party has anybody who can validate.
pub fn has_authority(conn: &mut Conn, party: PartyCode) -> Result<bool> {
    people::has_authority(conn, party)
}

/// The focal points of a Party, as one writes to them.
pub fn focal_points(conn: &mut Conn, party: PartyCode) -> Result<Vec<people::Recipient>> {
    people::recipients(conn, &[Role::FocalPoint], Some(party))
}
