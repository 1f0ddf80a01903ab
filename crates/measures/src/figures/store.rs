//! All SQL of headline figures.

use super::{FigureState, Headline};
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Result};

fn read(row: &Row) -> Result<Headline> {
    let mut figure: Headline = row.json(0)?;
    figure.version = row.get(1)?;
    Ok(figure)
}

fn columns(figure: &Headline) -> Result<Vec<Value>> {
    let body = serde_json::to_string(figure).map_err(|cause| Error::caused("cannot write a figure", cause))?;
    let year = i64::from(figure.said.year().unwrap_or(0));
    Ok(vec![figure.version.into(), figure.state.code().into(), year.into(), figure.changed_at.into(), body.into()])
}

pub fn insert(tx: &mut Tx<'_>, figure: &Headline) -> Result<()> {
    let mut params = columns(figure)?;
    params.extend([figure.id.into(), figure.public_id().into()]);
    tx.execute(
        "INSERT INTO headline_figures (version, state, year, changed_at, body, id, public_id) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &params,
    )?;
    Ok(())
}

/// Replaces a figure that still has version `was`; `Conflict` when it does not.
pub fn update(tx: &mut Tx<'_>, figure: &Headline, was: i64) -> Result<()> {
    let mut params = columns(figure)?;
    params.extend([figure.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE headline_figures SET version = $1, state = $2, year = $3, changed_at = $4, body = $5 WHERE id = $6 AND version = $7",
        &params,
    )?;
    Ok(())
}

/// The figure of a public identifier, whatever its state.
pub fn get(conn: &mut Conn, public_id: &str) -> Result<Headline> {
    read(&conn.get("SELECT body, version FROM headline_figures WHERE public_id = $1", &[public_id.into()])?)
}

/// Public figures, those of the latest year first, at most `limit`.
pub fn public(conn: &mut Conn, limit: usize) -> Result<Vec<Headline>> {
    conn.query(
        "SELECT body, version FROM headline_figures WHERE state = $1 ORDER BY year DESC, id LIMIT $2",
        &[FigureState::Published.code().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// How many public figures are taken from an edition of the Global Report. Few figures are kept (`pages::figures`), so the
/// edition has no column of its own.
pub fn count_of_report(conn: &mut Conn, report: &str) -> Result<usize> {
    Ok(public(conn, 500)?.iter().filter(|figure| figure.said.report == report).count())
}

/// Every figure, drafts first, at most `limit`; for the Secretariat.
pub fn all(conn: &mut Conn, limit: usize) -> Result<Vec<Headline>> {
    conn.query("SELECT body, version FROM headline_figures ORDER BY state, year DESC, id LIMIT $1", &[limit.into()])?
        .iter()
        .map(read)
        .collect()
}
