//! SQL of the desk of the Secretariat: who has a submission at hand, reminders that were sent.

use super::json;
use crate::domain::Reminder;
use ::store::{Conn, Row, Tx};
use kernel::{Id, Moment, PartyCode, Result};

/// Kind of record in history and outbox.
pub const REMINDER: &str = "roadmap-reminder";

/// An officer has the submission from now on, whoever had it before.
pub fn claim(tx: &mut Tx<'_>, submission: Id, account: Id, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_claims (submission_id, account_id, claimed_at) VALUES ($1, $2, $3) \
         ON CONFLICT (submission_id) DO UPDATE SET account_id = excluded.account_id, claimed_at = excluded.claimed_at",
        &[submission.into(), account.into(), at.into()],
    )?;
    Ok(())
}

/// Nobody has it.
pub fn release(tx: &mut Tx<'_>, submission: Id) -> Result<()> {
    tx.execute("DELETE FROM roadmap_claims WHERE submission_id = $1", &[submission.into()]).map(drop)
}

/// Forgets claims from before a moment, which lapsed long ago.
pub fn forget_claims(tx: &mut Tx<'_>, until: Moment) -> Result<()> {
    tx.execute("DELETE FROM roadmap_claims WHERE claimed_at < $1", &[until.into()]).map(drop)
}

/// Who took the submission last, and when; whether that still holds is for the caller to say.
pub fn find_claim(conn: &mut Conn, submission: Id) -> Result<Option<(Id, Moment)>> {
    let found = conn.find("SELECT account_id, claimed_at FROM roadmap_claims WHERE submission_id = $1", &[submission.into()])?;
    found.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

/// Every claim since a moment, by receipt number.
pub fn list_claims(conn: &mut Conn, since: Moment) -> Result<Vec<(String, Id, Moment)>> {
    conn.query(
        "SELECT s.receipt, c.account_id, c.claimed_at FROM roadmap_claims AS c JOIN roadmap_submissions AS s ON s.id = c.submission_id \
         WHERE c.claimed_at >= $1 LIMIT 1000",
        &[since.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    .collect()
}

pub fn insert_reminder(tx: &mut Tx<'_>, reminder: &Reminder, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_reminders (id, party, framework, kind, sent_at, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            reminder.id.into(),
            reminder.party.into(),
            (&reminder.framework).into(),
            reminder.about.code().into(),
            reminder.sent_at.into(),
            version.into(),
            json(reminder)?.into(),
        ],
    )?;
    Ok(())
}

/// When each Party was last reminded.
pub fn list_reminded(conn: &mut Conn, framework: &str) -> Result<Vec<(PartyCode, Moment)>> {
    conn.query("SELECT party, max(sent_at) FROM roadmap_reminders WHERE framework = $1 GROUP BY party ORDER BY party", &[framework.into()])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// Reminders that were sent, the newest first, one page.
pub fn list_reminders(conn: &mut Conn, framework: &str, limit: usize, offset: usize) -> Result<Vec<Reminder>> {
    conn.query(
        "SELECT body FROM roadmap_reminders WHERE framework = $1 ORDER BY sent_at DESC, party LIMIT $2 OFFSET $3",
        &[framework.into(), limit.into(), offset.into()],
    )?
    .iter()
    .map(|row: &Row| row.json(0))
    .collect()
}

pub fn count_reminders(conn: &mut Conn, framework: &str) -> Result<u64> {
    conn.get("SELECT count(*) FROM roadmap_reminders WHERE framework = $1", &[framework.into()])?.get(0)
}
