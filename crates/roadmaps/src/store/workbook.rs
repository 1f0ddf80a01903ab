//! SQL of workbooks that came back or were given away. Every question names the Party.

use super::json;
use crate::domain::workbook::{Given, Import};
use ::store::{Conn, Row, Tx};
use kernel::{Id, Moment, PartyCode, Result};

/// Workbooks that are listed at most. Our choice: more than a team brings back while it makes a version.
const LISTED: usize = 100;

fn import(row: &Row) -> Result<Import> {
    let mut import: Import = row.json(2)?;
    import.version = row.get(0)?;
    import.filled_by = row.get(1)?;
    Ok(import)
}

/// A workbook of this Party; `NotFound` for another Party's.
pub fn get_import(conn: &mut Conn, party: PartyCode, id: Id) -> Result<Import> {
    import(&conn.get("SELECT version, filled_by, body FROM roadmap_imports WHERE id = $1 AND party = $2", &[id.into(), party.into()])?)
}

/// Workbooks that came back to a Party, the newest first.
pub fn list_imports(conn: &mut Conn, party: PartyCode) -> Result<Vec<Import>> {
    let sql =
        format!("SELECT version, filled_by, body FROM roadmap_imports WHERE party = $1 ORDER BY brought_at DESC, id DESC LIMIT {LISTED}");
    conn.query(&sql, &[party.into()])?.iter().map(import).collect()
}

pub fn insert_import(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_imports (id, party, roadmap_id, brought_at, filled_by, version, body) VALUES ($1, $2, $3, $4, $5, 1, $6)",
        &[import.id.into(), import.party.into(), import.roadmap.into(), import.at.into(), (&import.filled_by).into(), json(import)?.into()],
    )?;
    Ok(())
}

/// Replaces a workbook; `Conflict` when it changed since it was read.
pub fn update_import(tx: &mut Tx<'_>, import: &Import) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmap_imports SET filled_by = $1, version = version + 1, body = $2 WHERE id = $3 AND version = $4",
        &[(&import.filled_by).into(), json(import)?.into(), import.id.into(), import.version.into()],
    )
}

/// Forgets workbooks that came back before a moment. What they changed stays in history.
pub fn forget_imports(tx: &mut Tx<'_>, before: Moment) -> Result<()> {
    tx.execute("DELETE FROM roadmap_imports WHERE brought_at < $1", &[before.into()]).map(drop)
}

/// Workbooks that a Party gave away, the newest first.
pub fn list_given(conn: &mut Conn, party: PartyCode) -> Result<Vec<Given>> {
    let sql = format!("SELECT body FROM roadmap_given WHERE party = $1 ORDER BY given_at DESC, id DESC LIMIT {LISTED}");
    conn.query(&sql, &[party.into()])?.iter().map(|row| row.json(0)).collect()
}

/// A workbook that this Party gave away, if there is one.
pub fn find_given(conn: &mut Conn, party: PartyCode, id: Id) -> Result<Option<Given>> {
    let sql = "SELECT body FROM roadmap_given WHERE id = $1 AND party = $2";
    conn.find(sql, &[id.into(), party.into()])?.map(|row| row.json(0)).transpose()
}

pub fn insert_given(tx: &mut Tx<'_>, given: &Given) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_given (id, party, given_at, body) VALUES ($1, $2, $3, $4)",
        &[given.id.into(), given.party.into(), given.at.into(), json(given)?.into()],
    )?;
    Ok(())
}

pub fn update_given(tx: &mut Tx<'_>, given: &Given) -> Result<()> {
    tx.execute("UPDATE roadmap_given SET body = $1 WHERE id = $2", &[json(given)?.into(), given.id.into()]).map(drop)
}
