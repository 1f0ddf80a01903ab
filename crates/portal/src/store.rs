//! All SQL of this slice: the tables `error_reports` and `error_report_owners`.

use crate::domain::{Report, State, record_of};
use kernel::{Error, Id, PartyCode, Result};
use std::sync::LazyLock;
use store::history::Table;
use store::{Conn, Row, Tx};

/// The table of records, as `check` holds it against history.
pub const TABLES: &[Table] = &[Table::without_files(crate::actions::KIND, "error_reports", "id")];

const COLUMNS: &str = "version, body, words, email, secret_hash";

/// A report with what stands beside it.
#[derive(Debug, Clone)]
pub struct Kept {
    pub report: Report,
    pub words: String,
    /// Empty where none was given.
    pub email: String,
    pub secret_hash: String,
}

fn from_row(row: &Row) -> Result<Kept> {
    let mut report: Report = row.json(1)?;
    report.version = row.get(0)?;
    Ok(Kept { report, words: row.get(2)?, email: row.get(3)?, secret_hash: row.get(4)? })
}

pub fn insert(tx: &mut Tx<'_>, kept: &Kept) -> Result<()> {
    let report = &kept.report;
    tx.execute(
        "INSERT INTO error_reports (id, reference, secret_hash, state, record, sent_at, version, words, email, body, organization) \
         VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10)",
        &[
            report.id.into(),
            (&report.reference).into(),
            (&kept.secret_hash).into(),
            report.state.code().into(),
            record_of(&report.about).into(),
            report.sent_at.into(),
            (&kept.words).into(),
            (&kept.email).into(),
            json(report)?.into(),
            report.organization.map(|own| own.to_string()).unwrap_or_default().into(),
        ],
    )?;
    for party in &report.owners {
        tx.execute("INSERT INTO error_report_owners (report, party) VALUES ($1, $2)", &[report.id.into(), (*party).into()])?;
    }
    Ok(())
}

/// Replaces the row if it still has the report's version; `Conflict` otherwise.
pub fn update(tx: &mut Tx<'_>, report: &Report) -> Result<()> {
    tx.execute_guarded(
        "UPDATE error_reports SET version = version + 1, state = $1, body = $2 WHERE id = $3 AND version = $4",
        &[report.state.code().into(), json(report)?.into(), report.id.into(), report.version.into()],
    )
}

/// `NotFound` for a reference that was never given.
pub fn get(conn: &mut Conn, reference: &str) -> Result<Kept> {
    from_row(&conn.get(&format!("SELECT {COLUMNS} FROM error_reports WHERE reference = $1"), &[reference.into()])?)
}

/// Reports in a state, oldest first, at most `limit`.
pub fn list(conn: &mut Conn, state: State, limit: usize) -> Result<Vec<Kept>> {
    let sql = format!("SELECT {COLUMNS} FROM error_reports WHERE state = $1 ORDER BY sent_at, id LIMIT $2");
    conn.query(&sql, &[state.code().into(), limit.into()])?.iter().map(from_row).collect()
}

/// Open reports on the records of a Party, oldest first, at most 100.
pub fn list_open_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM error_reports JOIN error_report_owners ON report = id WHERE party = $1 AND state = 'open' ORDER BY sent_at, id LIMIT 100"
    );
    conn.query(&sql, &[party.into()])?.iter().map(from_row).collect()
}

/// As [`list_open_of`], on the records of an organization.
pub fn list_open_of_organization(conn: &mut Conn, organization: Id) -> Result<Vec<Kept>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM error_reports WHERE organization = $1 AND organization <> '' AND state = 'open' ORDER BY sent_at, id LIMIT 100"
    );
    conn.query(&sql, &[organization.to_string().into()])?.iter().map(from_row).collect()
}

/// Answered reports about a record, by the path of its page; newest first, at most 20.
pub fn list_answered_about(conn: &mut Conn, record: &str) -> Result<Vec<Report>> {
    // Asked for on every page of a record, so its text is made once.
    static SQL: LazyLock<String> = LazyLock::new(|| {
        format!("SELECT {COLUMNS} FROM error_reports WHERE record = $1 AND state = 'answered' ORDER BY sent_at DESC, id DESC LIMIT 20")
    });
    conn.query(&SQL, &[record.into()])?.iter().map(|row| Ok(from_row(row)?.report)).collect()
}

/// How many reports stand in each state.
pub fn count_by_state(conn: &mut Conn) -> Result<Vec<(State, u64)>> {
    conn.query("SELECT state, count(*) FROM error_reports GROUP BY state", &[])?
        .iter()
        .map(|row| {
            let code: String = row.get(0)?;
            Ok((State::parse(&code).ok_or_else(|| Error::fault(format!("no state {code}")))?, row.get(1)?))
        })
        .collect()
}

/// The report as history and the table keep it.
pub fn json(report: &Report) -> Result<serde_json::Value> {
    serde_json::to_value(report).map_err(|cause| Error::caused("cannot write an error report as JSON", cause))
}
