//! All SQL of this slice: the table `parties`, one row for each Party.

use crate::domain::Joining;
use kernel::{PartyCode, Result};
use store::history::Table;
use store::{Conn, Row, Tx};

/// The table of records, as `check` holds it against history.
pub const TABLES: &[Table] = &[Table::without_files(crate::KIND, "parties", "code")];

fn from_row(row: &Row) -> Result<(Joining, i64)> {
    Ok((row.json(1)?, row.get(0)?))
}

/// Every Party, by code. 159 rows.
pub fn list(conn: &mut Conn) -> Result<Vec<Joining>> {
    Ok(list_with_versions(conn)?.into_iter().map(|(joining, _)| joining).collect())
}

/// Every Party with its version number, by code.
pub fn list_with_versions(conn: &mut Conn) -> Result<Vec<(Joining, i64)>> {
    conn.query("SELECT version, body FROM parties ORDER BY code", &[])?.iter().map(from_row).collect()
}

/// One Party with its version number; `NotFound` for a code that is none.
pub fn get(conn: &mut Conn, code: PartyCode) -> Result<(Joining, i64)> {
    from_row(&conn.get("SELECT version, body FROM parties WHERE code = $1", &[code.into()])?)
}

pub fn insert(tx: &mut Tx<'_>, joining: &Joining) -> Result<()> {
    tx.execute(
        "INSERT INTO parties (code, version, in_force_on, bound_at_latest, body) VALUES ($1, 1, $2, $3, $4)",
        &[joining.party.into(), joining.in_force_on.into(), joining.bound_at_latest.into(), json(joining)?.into()],
    )?;
    Ok(())
}

/// Replaces the row if it still has `version`; `Conflict` otherwise.
pub fn update(tx: &mut Tx<'_>, joining: &Joining, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE parties SET version = version + 1, in_force_on = $1, bound_at_latest = $2, body = $3 WHERE code = $4 AND version = $5",
        &[joining.in_force_on.into(), joining.bound_at_latest.into(), json(joining)?.into(), joining.party.into(), version.into()],
    )
}

/// The record as history and the table keep it.
pub fn json(joining: &Joining) -> Result<serde_json::Value> {
    serde_json::to_value(joining).map_err(|cause| kernel::Error::caused("cannot write a Party as JSON", cause))
}
