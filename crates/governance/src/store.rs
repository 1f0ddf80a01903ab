//! All SQL of governance.

use crate::domain::{Answer, Call, Draft, State};
use ::store::history::Table;
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Id, PartyCode, Result};
pub use reports::*;

mod reports;

/// Kinds of the records in history and outbox.
pub const CALL: &str = "call";
pub const ANSWER: &str = "call-answer";

/// Tables of records, as `check` holds them against history.
pub const TABLES: &[Table] = &[
    Table::without_files(CALL, "governance_calls", "id"),
    Table::without_files(ANSWER, "governance_answers", "id"),
    Table::without_files(REPORT, "governance_reports", "id"),
];

fn json<T: serde::Serialize>(record: &T) -> Result<String> {
    serde_json::to_string(record).map_err(|cause| Error::caused("cannot write a record of governance", cause))
}

/// `$1, $2 …`: so many marks.
fn marks(number: usize) -> String {
    (1..=number).map(|at| format!("${at}")).collect::<Vec<_>>().join(", ")
}

fn read_call(row: &Row) -> Result<Call> {
    let mut call: Call = row.json(0)?;
    call.version = row.get(1)?;
    Ok(call)
}

fn read_answer(row: &Row) -> Result<Answer> {
    let mut answer: Answer = row.json(0)?;
    answer.version = row.get(1)?;
    Ok(answer)
}

fn call_columns(call: &Call) -> Result<Vec<Value>> {
    let closes_on = call.draft.last_day().map(|day| day.to_string()).unwrap_or_default();
    Ok(vec![call.state.code().into(), closes_on.into(), call.version.into(), json(call)?.into()])
}

pub fn insert_call(tx: &mut Tx<'_>, call: &Call) -> Result<()> {
    let mut params = call_columns(call)?;
    params.extend([call.id.into(), call.public_id().into(), call.changed_at.into()]);
    tx.execute(
        "INSERT INTO governance_calls (state, closes_on, version, body, id, public_id, begun_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &params,
    )?;
    Ok(())
}

/// Replaces a call that still has version `was`; `Conflict` when it does not.
pub fn update_call(tx: &mut Tx<'_>, call: &Call, was: i64) -> Result<()> {
    let mut params = call_columns(call)?;
    params.extend([call.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE governance_calls SET state = $1, closes_on = $2, version = $3, body = $4 WHERE id = $5 AND version = $6",
        &params,
    )
}

/// The call of a public identifier; `NotFound` when there is none or it was given up.
pub fn get_call(conn: &mut Conn, public_id: &str) -> Result<Call> {
    let found = conn.find(
        "SELECT body, version FROM governance_calls WHERE public_id = $1 AND state <> $2",
        &[public_id.into(), State::Discarded.code().into()],
    )?;
    found.as_ref().map(read_call).transpose()?.ok_or(Error::NotFound)
}

/// Calls in any of these states, the newest first; at most `limit`.
pub fn list_calls(conn: &mut Conn, states: &[State], limit: usize) -> Result<Vec<Call>> {
    let mut params: Vec<Value> = states.iter().map(|state| state.code().into()).collect();
    params.push(limit.into());
    conn.query(
        &format!(
            "SELECT body, version FROM governance_calls WHERE state IN ({}) ORDER BY begun_at DESC, public_id LIMIT ${}",
            marks(states.len()),
            params.len()
        ),
        &params,
    )?
    .iter()
    .map(read_call)
    .collect()
}

fn answer_columns(answer: &Answer) -> Result<Vec<Value>> {
    Ok(vec![i64::from(answer.sent_at.is_some()).into(), i64::from(answer.is_late).into(), answer.version.into(), json(answer)?.into()])
}

pub fn insert_answer(tx: &mut Tx<'_>, answer: &Answer) -> Result<()> {
    let mut params = answer_columns(answer)?;
    params.extend([answer.id.into(), answer.call.into(), answer.party.into()]);
    tx.execute(
        "INSERT INTO governance_answers (is_sent, is_late, version, body, id, call_id, party) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &params,
    )?;
    Ok(())
}

/// Replaces an answer that still has version `was`; `Conflict` when it does not.
pub fn update_answer(tx: &mut Tx<'_>, answer: &Answer, was: i64) -> Result<()> {
    let mut params = answer_columns(answer)?;
    params.extend([answer.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE governance_answers SET is_sent = $1, is_late = $2, version = $3, body = $4 WHERE id = $5 AND version = $6",
        &params,
    )
}

/// What a Party has written, sent or not.
pub fn find_answer(conn: &mut Conn, call: Id, party: PartyCode) -> Result<Option<Answer>> {
    let found =
        conn.find("SELECT body, version FROM governance_answers WHERE call_id = $1 AND party = $2", &[call.into(), party.into()])?;
    found.as_ref().map(read_answer).transpose()
}

/// Answers that were sent, by Party: as many as there are Parties at most.
pub fn list_sent(conn: &mut Conn, call: Id) -> Result<Vec<Answer>> {
    conn.query("SELECT body, version FROM governance_answers WHERE call_id = $1 AND is_sent = 1 ORDER BY party", &[call.into()])?
        .iter()
        .map(read_answer)
        .collect()
}

/// Parties whose answer was sent.
pub fn list_parties_sent(conn: &mut Conn, call: Id) -> Result<Vec<PartyCode>> {
    conn.query("SELECT party FROM governance_answers WHERE call_id = $1 AND is_sent = 1", &[call.into()])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// Open calls that a Party was asked in and has not answered: the draft of each call with its identifier.
pub fn list_unanswered(conn: &mut Conn, party: PartyCode) -> Result<Vec<(String, Draft)>> {
    conn.query(
        "SELECT c.body, c.version FROM governance_calls AS c LEFT JOIN governance_answers AS a \
         ON a.call_id = c.id AND a.party = $1 AND a.is_sent = 1 WHERE c.state = $2 AND a.id IS NULL ORDER BY c.closes_on, c.public_id",
        &[party.into(), State::Open.code().into()],
    )?
    .iter()
    .map(|row| {
        let call = read_call(row)?;
        Ok(call.asked.contains(&party).then(|| (call.public_id(), call.draft)))
    })
    .filter_map(Result::transpose)
    .collect()
}

/// Which calls a Party has answered.
pub fn list_answered(conn: &mut Conn, party: PartyCode) -> Result<Vec<Id>> {
    conn.query("SELECT call_id FROM governance_answers WHERE party = $1 AND is_sent = 1", &[party.into()])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}
