//! All SQL of organizations.

use crate::domain::{Organization, State};
use ::store::history::Table;
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Id, Moment, Result};

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
    // What the Secretariat entered does not wait for it to look, until somebody of its own confirms it.
    let is_unchecked = i64::from(organization.checked_at.is_none() && !organization.is_entered());
    Ok(vec![
        organization.version.into(),
        organization.state.code().into(),
        organization.said.name.as_str().into(),
        organization.said.kind.as_str().into(),
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
        "INSERT INTO organizations (version, state, name, kind, country, federation, is_unchecked, registered_at, body, id, public_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        &params,
    )?;
    Ok(())
}

/// Replaces an organization that still has version `was`; `Conflict` when it does not.
pub fn update(tx: &mut Tx<'_>, organization: &Organization, was: i64) -> Result<()> {
    let mut params = columns(organization)?;
    params.extend([organization.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE organizations SET version = $1, state = $2, name = $3, kind = $4, country = $5, federation = $6, is_unchecked = $7, \
         registered_at = $8, body = $9 WHERE id = $10 AND version = $11",
        &params,
    )
}

pub fn find(conn: &mut Conn, id: Id) -> Result<Option<Organization>> {
    conn.find(&format!("{ONE} WHERE id = $1"), &[id.into()])?.as_ref().map(read).transpose()
}

pub fn find_by_public_id(conn: &mut Conn, public_id: &str) -> Result<Option<Organization>> {
    conn.find(&format!("{ONE} WHERE public_id = $1"), &[public_id.into()])?.as_ref().map(read).transpose()
}

/// Listed organizations of a kind and a Party (empty: of any), by name as stored, at most `limit`.
pub fn listed(conn: &mut Conn, kind: &str, country: &str, limit: usize) -> Result<Vec<Organization>> {
    conn.query(
        &format!("{ONE} WHERE state = $1 AND ($2 = '' OR kind = $3) AND ($4 = '' OR country = $5) ORDER BY name, id LIMIT $6"),
        &[State::Listed.code().into(), kind.into(), kind.into(), country.into(), country.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Those of the Secretariat's list, at most `limit`: listed ones nobody has looked at first, those that wait longest before
/// others, then the rest and hidden ones.
pub fn known(conn: &mut Conn, limit: usize) -> Result<Vec<Organization>> {
    conn.query(
        &format!(
            "{ONE} WHERE state IN ($1, $2) \
             ORDER BY CASE WHEN state = $3 AND is_unchecked = 1 THEN 0 ELSE 1 END, registered_at, id LIMIT $4"
        ),
        &[State::Listed.code().into(), State::Hidden.code().into(), State::Listed.code().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Listed organizations by public identifier after one, at most `limit`.
pub fn listed_after(conn: &mut Conn, after: &str, limit: usize) -> Result<Vec<Organization>> {
    conn.query(
        &format!("{ONE} WHERE public_id > $1 AND state = $2 ORDER BY public_id LIMIT $3"),
        &[after.into(), State::Listed.code().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Names by public identifier, of those whose address answered.
pub fn names(conn: &mut Conn, public_ids: &[String]) -> Result<std::collections::BTreeMap<String, String>> {
    const MANY: usize = 100;
    let places: Vec<String> = (2..MANY + 2).map(|number| format!("${number}")).collect();
    let sql = format!("SELECT public_id, name FROM organizations WHERE state <> $1 AND public_id IN ({})", places.join(", "));
    let mut found = std::collections::BTreeMap::new();
    for some in public_ids.chunks(MANY) {
        let mut params: Vec<Value> = vec![State::Waiting.code().into()];
        params.extend((0..MANY).map(|at| Value::from(some.get(at).map_or("", String::as_str))));
        for row in &conn.query(&sql, &params)? {
            found.insert(row.get(0)?, row.get(1)?);
        }
    }
    Ok(found)
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

/// How many listed ones nobody has looked at, and since when the first waits.
pub fn to_check(conn: &mut Conn) -> Result<(u64, Option<Moment>)> {
    let row = conn.get(
        "SELECT count(*), min(registered_at) FROM organizations WHERE state = $1 AND is_unchecked = 1",
        &[State::Listed.code().into()],
    )?;
    Ok((row.get(0)?, row.get(1)?))
}

/// Parameters of one question about many: as many statements as there are numbers of them would each be kept.
const MANY: usize = 250;

/// Organizations by public identifier; one question for each 250.
pub fn by_public_ids(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<Organization>> {
    let mut found = Vec::new();
    for some in public_ids.chunks(MANY) {
        let places: Vec<String> = (1..=MANY).map(|number| format!("${number}")).collect();
        let params: Vec<Value> = (0..MANY).map(|at| Value::from(some.get(at).map_or("", String::as_str))).collect();
        for row in &conn.query(&format!("{ONE} WHERE public_id IN ({})", places.join(", ")), &params)? {
            found.push(read(row)?);
        }
    }
    Ok(found)
}

/// Organizations that everyone may know of, whose name is one of those that are wanted; all names are looked through.
pub fn named(conn: &mut Conn, is_wanted: &dyn Fn(&str) -> bool) -> Result<Vec<Organization>> {
    let rows = conn.query("SELECT public_id, name FROM organizations WHERE state <> $1 ORDER BY id", &[State::Waiting.code().into()])?;
    let mut wanted: Vec<String> = Vec::new();
    for row in &rows {
        if is_wanted(&row.get::<String>(1)?) {
            wanted.push(row.get(0)?);
        }
    }
    by_public_ids(conn, &wanted)
}
