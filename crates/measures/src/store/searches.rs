//! The SQL of saved searches.

use crate::searches::{Digest, Saved};
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Id, Moment, Result};

const COLUMNS: &str = "id, account_id, name, query, digest, stop_token, seen_at, due_at, told, made_at";

fn read(row: &Row) -> Result<Saved> {
    let key = |text: String| Id::parse(&text).ok_or_else(|| Error::fault("cannot read the key of a saved search"));
    Ok(Saved {
        id: key(row.get(0)?)?,
        account: key(row.get(1)?)?,
        name: row.get(2)?,
        query: row.get(3)?,
        digest: Digest::parse(&row.get::<String>(4)?).unwrap_or_default(),
        stop_token: row.get(5)?,
        seen_at: row.get(6)?,
        due_at: row.get(7)?,
        told: row.json(8)?,
        made_at: row.get(9)?,
    })
}

fn told(saved: &Saved) -> Result<Value> {
    Ok(serde_json::to_string(&saved.told).map_err(|cause| Error::caused("cannot write a saved search", cause))?.into())
}

pub fn insert(tx: &mut Tx<'_>, saved: &Saved) -> Result<()> {
    tx.execute(
        "INSERT INTO measure_searches (id, account_id, name, query, digest, stop_token, seen_at, due_at, told, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &[
            saved.id.into(),
            saved.account.into(),
            (&saved.name).into(),
            (&saved.query).into(),
            saved.digest.code().into(),
            (&saved.stop_token).into(),
            saved.seen_at.into(),
            saved.due_at.into(),
            told(saved)?,
            saved.made_at.into(),
        ],
    )
    .map(drop)
}

/// Writes name, rhythm and what was told.
pub fn update(tx: &mut Tx<'_>, saved: &Saved) -> Result<()> {
    tx.execute(
        "UPDATE measure_searches SET name = $1, digest = $2, seen_at = $3, due_at = $4, told = $5 WHERE id = $6",
        &[(&saved.name).into(), saved.digest.code().into(), saved.seen_at.into(), saved.due_at.into(), told(saved)?, saved.id.into()],
    )
    .map(drop)
}

pub fn delete(tx: &mut Tx<'_>, id: Id) -> Result<()> {
    tx.execute("DELETE FROM measure_searches WHERE id = $1", &[id.into()]).map(drop)
}

/// Deletes everything of an account.
pub fn delete_of(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    tx.execute("DELETE FROM measure_searches WHERE account_id = $1", &[account.into()]).map(drop)
}

/// The searches of an account, the oldest first, at most `limit`.
pub fn list(conn: &mut Conn, account: Id, limit: usize) -> Result<Vec<Saved>> {
    conn.query(
        &format!("SELECT {COLUMNS} FROM measure_searches WHERE account_id = $1 ORDER BY made_at, id LIMIT $2"),
        &[account.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// One search of an account.
pub fn find(conn: &mut Conn, id: Id, account: Id) -> Result<Option<Saved>> {
    conn.find(&format!("SELECT {COLUMNS} FROM measure_searches WHERE id = $1 AND account_id = $2"), &[id.into(), account.into()])?
        .as_ref()
        .map(read)
        .transpose()
}

/// The search that a link of a mail names.
pub fn find_by_token(conn: &mut Conn, token: &str) -> Result<Option<Saved>> {
    conn.find(&format!("SELECT {COLUMNS} FROM measure_searches WHERE stop_token = $1"), &[token.into()])?.as_ref().map(read).transpose()
}

/// Searches whose mail is due, the longest due first, at most `limit`.
pub fn due(conn: &mut Conn, now: Moment, limit: usize) -> Result<Vec<Saved>> {
    conn.query(
        &format!("SELECT {COLUMNS} FROM measure_searches WHERE due_at > 0 AND due_at <= $1 ORDER BY due_at, id LIMIT $2"),
        &[now.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}
