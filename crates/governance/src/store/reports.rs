//! SQL of status reports.

use super::json;
use crate::domain::{Report, ReportState};
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Moment, Result, Text};

/// Kind of the record in history and outbox.
pub const REPORT: &str = "status-report";

fn read_report(row: &Row) -> Result<Report> {
    let mut report: Report = row.json(0)?;
    report.version = row.get(1)?;
    Ok(report)
}

fn report_columns(report: &Report) -> Result<Vec<Value>> {
    let draft = &report.draft;
    Ok(vec![
        report.state.code().into(),
        (&draft.on).into(),
        (&draft.symbol).into(),
        json(&draft.title)?.into(),
        report.made_at.into(),
        report.version.into(),
        json(report)?.into(),
    ])
}

pub fn insert_report(tx: &mut Tx<'_>, report: &Report) -> Result<()> {
    let mut params = report_columns(report)?;
    params.extend([report.id.into(), report.public_id().into(), report.changed_at.into()]);
    tx.execute(
        "INSERT INTO governance_reports (state, about_day, symbol, title, made_at, version, body, id, public_id, begun_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &params,
    )?;
    Ok(())
}

/// Replaces a report that still has version `was`; `Conflict` when it does not.
pub fn update_report(tx: &mut Tx<'_>, report: &Report, was: i64) -> Result<()> {
    let mut params = report_columns(report)?;
    params.extend([report.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE governance_reports SET state = $1, about_day = $2, symbol = $3, title = $4, made_at = $5, version = $6, body = $7 \
         WHERE id = $8 AND version = $9",
        &params,
    )
}

/// The report of a public identifier; `NotFound` when there is none or it was given up.
pub fn get_report(conn: &mut Conn, public_id: &str) -> Result<Report> {
    let found = conn.find(
        "SELECT body, version FROM governance_reports WHERE public_id = $1 AND state <> $2",
        &[public_id.into(), ReportState::Discarded.code().into()],
    )?;
    found.as_ref().map(read_report).transpose()?.ok_or(Error::NotFound)
}

/// The final report with a symbol, if there is one.
pub fn find_by_symbol(conn: &mut Conn, symbol: &str) -> Result<Option<Report>> {
    find_final(conn, "symbol = $2", symbol)
}

/// The newest final report about a day, as it is written in addresses.
pub fn find_about(conn: &mut Conn, day: &str) -> Result<Option<Report>> {
    find_final(conn, "about_day = $2", day)
}

fn find_final(conn: &mut Conn, which: &str, value: &str) -> Result<Option<Report>> {
    conn.find(
        &format!("SELECT body, version FROM governance_reports WHERE state = $1 AND {which} ORDER BY made_at DESC, public_id LIMIT 1"),
        &[ReportState::Final.code().into(), value.into()],
    )?
    .as_ref()
    .map(read_report)
    .transpose()
}

/// A report as lists name it, without its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportHead {
    pub public_id: String,
    pub state: ReportState,
    /// As typed.
    pub about_day: String,
    pub symbol: String,
    pub title: Text,
    pub made_at: Option<Moment>,
}

/// Reports in any of these states, the newest first; at most `limit`. No figures are read.
pub fn list_reports(conn: &mut Conn, states: &[ReportState], limit: usize) -> Result<Vec<ReportHead>> {
    let mut params: Vec<Value> = states.iter().map(|state| state.code().into()).collect();
    params.push(limit.into());
    conn.query(
        &format!(
            "SELECT public_id, state, about_day, symbol, title, made_at FROM governance_reports WHERE state IN ({}) \
             ORDER BY begun_at DESC, public_id LIMIT ${}",
            super::marks(states.len()),
            params.len()
        ),
        &params,
    )?
    .iter()
    .map(|row| {
        let code: String = row.get(1)?;
        Ok(ReportHead {
            public_id: row.get(0)?,
            state: ReportState::parse(&code).ok_or_else(|| Error::fault(format!("unknown state {code} of a report")))?,
            about_day: row.get(2)?,
            symbol: row.get(3)?,
            title: row.json(4)?,
            made_at: row.get(5)?,
        })
    })
    .collect()
}
