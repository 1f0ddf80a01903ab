//! SQL of the shell: sessions and kept posts.

use kernel::{Id, Moment, Result};
use store::{Conn, Tx};

/// One row of a person's list of sessions.
#[derive(Debug, Clone)]
pub struct SessionRow {
    pub token_hash: String,
    pub account: Id,
    pub created_at: Moment,
    pub seen_at: Moment,
    pub ended_at: Option<Moment>,
    pub is_shared: bool,
    pub device: String,
}

const COLUMNS: &str = "token_hash, account_id, created_at, seen_at, ended_at, is_shared, device";

fn from_row(row: &store::Row) -> Result<SessionRow> {
    Ok(SessionRow {
        token_hash: row.get(0)?,
        account: row.get(1)?,
        created_at: row.get(2)?,
        seen_at: row.get(3)?,
        ended_at: row.get(4)?,
        is_shared: row.get(5)?,
        device: row.get(6)?,
    })
}

pub fn find_session(conn: &mut Conn, token_hash: &str) -> Result<Option<SessionRow>> {
    conn.find(&format!("SELECT {COLUMNS} FROM sessions WHERE token_hash = $1"), &[token_hash.into()])?.as_ref().map(from_row).transpose()
}

/// Sessions of an account that have not been ended, newest first, at most 100.
pub fn list_sessions(conn: &mut Conn, account: Id) -> Result<Vec<SessionRow>> {
    conn.query(
        &format!("SELECT {COLUMNS} FROM sessions WHERE account_id = $1 AND ended_at IS NULL ORDER BY seen_at DESC, token_hash LIMIT 100"),
        &[account.into()],
    )?
    .iter()
    .map(from_row)
    .collect()
}

pub fn insert_session(tx: &mut Tx<'_>, session: &SessionRow) -> Result<()> {
    tx.execute(
        "INSERT INTO sessions (token_hash, account_id, created_at, seen_at, ended_at, is_shared, device) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            session.token_hash.as_str().into(),
            session.account.into(),
            session.created_at.into(),
            session.seen_at.into(),
            session.ended_at.into(),
            session.is_shared.into(),
            session.device.as_str().into(),
        ],
    )?;
    Ok(())
}

pub fn touch_session(tx: &mut Tx<'_>, token_hash: &str, now: Moment) -> Result<()> {
    tx.execute("UPDATE sessions SET seen_at = $1 WHERE token_hash = $2", &[now.into(), token_hash.into()])?;
    Ok(())
}

/// Ends one session of an account. Naming the account keeps others' sessions out of reach.
pub fn end_session(tx: &mut Tx<'_>, account: Id, token_hash: &str, now: Moment) -> Result<()> {
    tx.execute(
        "UPDATE sessions SET ended_at = $1 WHERE account_id = $2 AND token_hash = $3 AND ended_at IS NULL",
        &[now.into(), account.into(), token_hash.into()],
    )?;
    Ok(())
}

/// Ends every session of an account, but for `except` where one is named.
pub fn end_all(tx: &mut Tx<'_>, account: Id, except: &str, now: Moment) -> Result<()> {
    tx.execute(
        "UPDATE sessions SET ended_at = $1 WHERE account_id = $2 AND token_hash <> $3 AND ended_at IS NULL",
        &[now.into(), account.into(), except.into()],
    )?;
    Ok(())
}

pub fn insert_kept(tx: &mut Tx<'_>, id: &str, account: Id, now: Moment, sealed: &str) -> Result<()> {
    delete_old_kept(tx, now)?;
    tx.execute(
        "INSERT INTO kept_posts (id, account_id, kept_at, sealed) VALUES ($1, $2, $3, $4)",
        &[id.into(), account.into(), now.into(), sealed.into()],
    )?;
    let newest = "SELECT id FROM kept_posts WHERE account_id = $1 ORDER BY kept_at DESC, id LIMIT $2";
    let sql = format!("DELETE FROM kept_posts WHERE account_id = $1 AND id NOT IN ({newest})");
    tx.execute(&sql, &[account.into(), crate::limits::KEPT_POSTS.into()])?;
    Ok(())
}

fn delete_old_kept(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    let oldest = now.plus_millis(-crate::limits::KEPT_POST_MILLIS);
    tx.execute("DELETE FROM kept_posts WHERE kept_at < $1", &[oldest.into()])?;
    Ok(())
}

/// Deletes kept posts and sessions past their time.
pub fn purge(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    delete_old_kept(tx, now)?;
    let oldest = now.plus_millis(-crate::limits::SESSION_MILLIS);
    tx.execute("DELETE FROM sessions WHERE created_at < $1", &[oldest.into()])?;
    Ok(())
}

/// Deletes every session and every kept post of an account.
pub fn forget(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    tx.execute("DELETE FROM sessions WHERE account_id = $1", &[account.into()])?;
    tx.execute("DELETE FROM kept_posts WHERE account_id = $1", &[account.into()])?;
    Ok(())
}

/// The sealed post of an account, while it is kept.
pub fn find_kept(conn: &mut Conn, id: &str, account: Id, now: Moment) -> Result<Option<String>> {
    let oldest = now.plus_millis(-crate::limits::KEPT_POST_MILLIS);
    conn.find(
        "SELECT sealed FROM kept_posts WHERE id = $1 AND account_id = $2 AND kept_at >= $3",
        &[id.into(), account.into(), oldest.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}
