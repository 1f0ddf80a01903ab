//! SQL of the queue.

use kernel::{Ambient, Error, Id, Moment, Result};
use store::{Conn, Row, Tx};

/// Where a job stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    Waiting,
    Done,
    Parked,
}

impl JobState {
    pub const fn code(self) -> &'static str {
        match self {
            JobState::Waiting => "waiting",
            JobState::Done => "done",
            JobState::Parked => "parked",
        }
    }

    fn parse(code: &str) -> JobState {
        match code {
            "done" => JobState::Done,
            "parked" => JobState::Parked,
            _ => JobState::Waiting,
        }
    }
}

/// One job.
#[derive(Debug, Clone)]
pub struct Job {
    pub id: Id,
    pub kind: String,
    pub payload: serde_json::Value,
    pub state: JobState,
    pub attempts: i64,
    pub due_at: Moment,
    pub created_at: Moment,
    pub last_error: Option<String>,
}

const COLUMNS: &str = "id, kind, payload, state, attempts, due_at, created_at, last_error";

fn from_row(row: &Row) -> Result<Job> {
    Ok(Job {
        id: row.get(0)?,
        kind: row.get(1)?,
        payload: row.get(2)?,
        state: JobState::parse(&row.get::<String>(3)?),
        attempts: row.get(4)?,
        due_at: row.get(5)?,
        created_at: row.get(6)?,
        last_error: row.get(7)?,
    })
}

pub(crate) fn insert(tx: &mut Tx<'_>, ambient: &Ambient, kind: &str, payload: serde_json::Value) -> Result<Id> {
    let (id, now) = (Id::fresh(ambient), ambient.now());
    tx.execute(
        "INSERT INTO jobs (id, kind, payload, state, attempts, due_at, created_at) VALUES ($1, $2, $3, 'waiting', 0, $4, $5)",
        &[id.into(), kind.into(), payload.into(), now.into(), now.into()],
    )?;
    Ok(id)
}

/// Jobs that are due, oldest first. Uses the index on state and due time.
pub(crate) fn due(conn: &mut Conn, now: Moment, limit: usize) -> Result<Vec<Job>> {
    conn.query(
        &format!("SELECT {COLUMNS} FROM jobs WHERE state = 'waiting' AND due_at <= $1 ORDER BY due_at, id LIMIT $2"),
        &[now.into(), limit.into()],
    )?
    .iter()
    .map(from_row)
    .collect()
}

/// Takes a job for one attempt: its next one is set ahead first, so that of several program copies only one runs it
/// and a killed attempt is repeated. `false` when another copy was quicker.
pub(crate) fn take(tx: &mut Tx<'_>, job: &Job, next_due: Moment) -> Result<bool> {
    let n_rows = tx.execute(
        "UPDATE jobs SET attempts = attempts + 1, due_at = $1 WHERE id = $2 AND state = 'waiting' AND attempts = $3",
        &[next_due.into(), job.id.into(), job.attempts.into()],
    )?;
    Ok(n_rows == 1)
}

/// The work is done: of what it needed only `remainder` stays.
pub(crate) fn finish(tx: &mut Tx<'_>, id: Id, remainder: serde_json::Value) -> Result<()> {
    tx.execute("UPDATE jobs SET state = 'done', payload = $1, last_error = NULL WHERE id = $2", &[remainder.into(), id.into()])?;
    Ok(())
}

/// An attempt failed. `job` is as it was before [`take`]; where another copy has taken or finished it since, what that
/// one writes stands.
pub(crate) fn fail(tx: &mut Tx<'_>, job: &Job, error: &str) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET last_error = $1 WHERE id = $2 AND state = 'waiting' AND attempts = $3",
        &[error.into(), job.id.into(), (job.attempts + 1).into()],
    )?;
    Ok(())
}

/// As [`fail`], after the last attempt. The due time of a parked job is when its payload is emptied.
pub(crate) fn park(tx: &mut Tx<'_>, job: &Job, error: &str, until: Moment) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET state = 'parked', due_at = $1, last_error = $2 WHERE id = $3 AND state = 'waiting' AND attempts = $4",
        &[until.into(), error.into(), job.id.into(), (job.attempts + 1).into()],
    )?;
    Ok(())
}

/// Parked jobs whose payload has been kept long enough. Uses the index on state and due time.
pub(crate) fn overdue(conn: &mut Conn, now: Moment, limit: usize) -> Result<Vec<Job>> {
    conn.query(
        &format!("SELECT {COLUMNS} FROM jobs WHERE state = 'parked' AND due_at <= $1 ORDER BY due_at, id LIMIT $2"),
        &[now.into(), limit.into()],
    )?
    .iter()
    .map(from_row)
    .collect()
}

/// Leaves `remainder` of a parked job, which is never due again.
pub(crate) fn empty(tx: &mut Tx<'_>, id: Id, remainder: serde_json::Value) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET payload = $1, due_at = $2 WHERE id = $3 AND state = 'parked'",
        &[remainder.into(), Moment(i64::MAX).into(), id.into()],
    )?;
    Ok(())
}

/// Jobs of a kind whose work is not done, parked ones too.
pub(crate) fn unfinished(conn: &mut Conn, kind: &str) -> Result<Vec<Job>> {
    conn.query(&format!("SELECT {COLUMNS} FROM jobs WHERE kind = $1 AND state IN ('waiting', 'parked') ORDER BY id"), &[kind.into()])?
        .iter()
        .map(from_row)
        .collect()
}

pub(crate) fn delete(tx: &mut Tx<'_>, id: Id) -> Result<()> {
    tx.execute("DELETE FROM jobs WHERE id = $1", &[id.into()])?;
    Ok(())
}

/// Deletes jobs that were made before `oldest` and need nothing more.
pub(crate) fn delete_over(tx: &mut Tx<'_>, oldest: Moment) -> Result<()> {
    tx.execute("DELETE FROM jobs WHERE state IN ('done', 'parked') AND created_at < $1", &[oldest.into()])?;
    Ok(())
}

/// How many jobs of a kind are parked, and since when the oldest of them was asked for. Uses the index on state.
pub fn parked(conn: &mut Conn, kind: &str) -> Result<(u64, Option<Moment>)> {
    let (of_kind, params) = ("FROM jobs WHERE state = 'parked' AND kind = $1", [kind.into()]);
    let oldest = conn.find(&format!("SELECT created_at {of_kind} ORDER BY created_at LIMIT 1"), &params)?;
    let count = conn.get(&format!("SELECT count(*) {of_kind}"), &params)?.get(0)?;
    Ok((count, oldest.map(|row| row.get(0)).transpose()?))
}

/// Lets a parked job be tried anew; `NotFound` where it is not parked or what it needed was emptied meanwhile.
pub fn retry(tx: &mut Tx<'_>, id: Id, now: Moment) -> Result<()> {
    let sql = "UPDATE jobs SET state = 'waiting', attempts = 0, due_at = $1 WHERE id = $2 AND state = 'parked' AND due_at < $3";
    found(tx.execute(sql, &[now.into(), id.into(), Moment(i64::MAX).into()])?)
}

/// Gives a parked job up; `NotFound` where it is not parked.
pub fn give_up(tx: &mut Tx<'_>, id: Id) -> Result<()> {
    found(tx.execute("DELETE FROM jobs WHERE id = $1 AND state = 'parked'", &[id.into()])?)
}

fn found(n_rows: u64) -> Result<()> {
    if n_rows == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Jobs of a kind, newest first, `limit` from `offset`, with their total number.
pub fn list(conn: &mut Conn, kind: &str, offset: usize, limit: usize) -> Result<(Vec<Job>, u64)> {
    let total = conn.get("SELECT count(*) FROM jobs WHERE kind = $1", &[kind.into()])?.get(0)?;
    let jobs = conn
        .query(
            &format!("SELECT {COLUMNS} FROM jobs WHERE kind = $1 ORDER BY created_at DESC, id DESC LIMIT $2 OFFSET $3"),
            &[kind.into(), limit.into(), offset.into()],
        )?
        .iter()
        .map(from_row)
        .collect::<Result<Vec<Job>>>()?;
    Ok((jobs, total))
}

/// Parked jobs of a kind, newest first, at most `limit`. Uses the index on state.
pub fn list_parked(conn: &mut Conn, kind: &str, limit: usize) -> Result<Vec<Job>> {
    conn.query(
        &format!("SELECT {COLUMNS} FROM jobs WHERE state = 'parked' AND kind = $1 ORDER BY created_at DESC, id DESC LIMIT $2"),
        &[kind.into(), limit.into()],
    )?
    .iter()
    .map(from_row)
    .collect()
}
