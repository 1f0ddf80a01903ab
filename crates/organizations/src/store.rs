//! All SQL of organizations.

use crate::domain::{Organization, State};
use ::store::history::Table;
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Id, Moment, PartyCode, Result};

/// Tables of records, as `check` holds them against history.
pub const TABLES: &[Table] = &[Table::without_files(crate::KIND, "organizations", "id")];

const ONE: &str = "SELECT body, version FROM organizations";

fn read(row: &Row) -> Result<Organization> {
    let mut organization: Organization = row.json(0)?;
    organization.version = row.get(1)?;
    Ok(organization)
}

fn columns(organization: &Organization) -> Result<Vec<Value>> {
    let body = serde_json::to_string(organization).map_err(|cause| Error::caused("cannot write an organization", cause))?;
    let country = organization.said.country.map(|country| country.to_string()).unwrap_or_default();
    let is_unchecked = i64::from(organization.checked_at.is_none());
    Ok(vec![
        organization.version.into(),
        organization.state.code().into(),
        organization.said.name.as_str().into(),
        country.into(),
        organization.said.federation.as_str().into(),
        is_unchecked.into(),
        organization.registered_at.into(),
        body.into(),
    ])
}

pub fn insert(tx: &mut Tx<'_>, organization: &Organization) -> Result<()> {
    let mut params = columns(organization)?;
    params.extend([organization.id.into(), organization.public_id().into()]);
    tx.execute(
        "INSERT INTO organizations (version, state, name, country, federation, is_unchecked, registered_at, body, id, public_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &params,
    )?;
    Ok(())
}

/// Replaces an organization that still has version `was`; `Conflict` when it does not.
pub fn update(tx: &mut Tx<'_>, organization: &Organization, was: i64) -> Result<()> {
    let mut params = columns(organization)?;
    params.extend([organization.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE organizations SET version = $1, state = $2, name = $3, country = $4, federation = $5, is_unchecked = $6, \
         registered_at = $7, body = $8 WHERE id = $9 AND version = $10",
        &params,
    )
}

pub fn find(conn: &mut Conn, id: Id) -> Result<Option<Organization>> {
    conn.find(&format!("{ONE} WHERE id = $1"), &[id.into()])?.as_ref().map(read).transpose()
}

pub fn find_by_public_id(conn: &mut Conn, public_id: &str) -> Result<Option<Organization>> {
    conn.find(&format!("{ONE} WHERE public_id = $1"), &[public_id.into()])?.as_ref().map(read).transpose()
}

/// Listed organizations, the newest first, at most `limit`.
pub fn listed(conn: &mut Conn, limit: usize) -> Result<Vec<Organization>> {
    all_in(conn, &[State::Listed], limit)
}

/// Those of the Secretariat's list: listed and hidden, the newest first, at most `limit`.
pub fn known(conn: &mut Conn, limit: usize) -> Result<Vec<Organization>> {
    all_in(conn, &[State::Listed, State::Hidden], limit)
}

fn all_in(conn: &mut Conn, states: &[State], limit: usize) -> Result<Vec<Organization>> {
    let marks: Vec<String> = (1..=states.len()).map(|n| format!("${n}")).collect();
    let sql = format!("{ONE} WHERE state IN ({}) ORDER BY registered_at DESC, id LIMIT ${}", marks.join(", "), states.len() + 1);
    let mut params: Vec<Value> = states.iter().map(|state| state.code().into()).collect();
    params.push(limit.into());
    conn.query(&sql, &params)?.iter().map(read).collect()
}

/// Listed members of a federation by name, at most `limit`.
pub fn members_of(conn: &mut Conn, federation: &str, limit: usize) -> Result<Vec<Organization>> {
    conn.query(
        &format!("{ONE} WHERE federation = $1 AND state = $2 ORDER BY name, id LIMIT $3"),
        &[federation.into(), State::Listed.code().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Listed organizations of a Party, the oldest first, at most `limit`.
pub fn of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Organization>> {
    conn.query(
        &format!("{ONE} WHERE state = $1 AND country = $2 ORDER BY registered_at, id LIMIT $3"),
        &[State::Listed.code().into(), party.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// How many listed ones nobody has looked at, and since when the first waits.
pub fn to_check(conn: &mut Conn) -> Result<(u64, Option<Moment>)> {
    let row = conn.get(
        "SELECT count(*), min(registered_at) FROM organizations WHERE state = $1 AND is_unchecked = 1",
        &[State::Listed.code().into()],
    )?;
    Ok((row.get(0)?, row.get(1)?))
}
