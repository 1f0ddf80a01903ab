//! SQL of tokens for programs and of what was answered to them.

use kernel::{Error, Id, Moment, Result};
use store::{Conn, Row, Tx};
use web::Kept;

/// A token as its person sees it.
#[derive(Debug, Clone)]
pub struct Token {
    pub id: Id,
    pub account: Id,
    pub name: String,
    pub scopes: Vec<String>,
    pub made_at: Moment,
    pub ends_at: Moment,
    /// Last use, to the minute; the beginning of time for never.
    pub seen_at: Moment,
}

const TOKEN: &str = "SELECT id, account_id, name, scopes, made_at, ends_at, seen_at FROM account_tokens";

fn token(row: &Row) -> Result<Token> {
    Ok(Token {
        id: row.get(0)?,
        account: row.get(1)?,
        name: row.get(2)?,
        scopes: row.json(3)?,
        made_at: row.get(4)?,
        ends_at: row.get(5)?,
        seen_at: row.get(6)?,
    })
}

pub fn insert_token(tx: &mut Tx<'_>, made: &Token, token_hash: &str) -> Result<()> {
    let scopes = serde_json::to_string(&made.scopes).map_err(|cause| Error::caused("cannot write scopes", cause))?;
    tx.execute(
        "INSERT INTO account_tokens (id, account_id, token_hash, name, scopes, made_at, ends_at, seen_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            made.id.into(),
            made.account.into(),
            token_hash.into(),
            made.name.as_str().into(),
            scopes.as_str().into(),
            made.made_at.into(),
            made.ends_at.into(),
            made.seen_at.into(),
        ],
    )?;
    Ok(())
}

/// Every token of an account, newest first, those past their last day too until they are purged.
pub fn list_tokens(conn: &mut Conn, account: Id) -> Result<Vec<Token>> {
    conn.query(&format!("{TOKEN} WHERE account_id = $1 ORDER BY made_at DESC, id LIMIT 200"), &[account.into()])?
        .iter()
        .map(token)
        .collect()
}

/// The token of a hash, while it is good.
pub fn find_token(conn: &mut Conn, token_hash: &str, now: Moment) -> Result<Option<Token>> {
    let sql = format!("{TOKEN} WHERE token_hash = $1 AND ends_at > $2");
    conn.find(&sql, &[token_hash.into(), now.into()])?.as_ref().map(token).transpose()
}

pub fn touch_token(tx: &mut Tx<'_>, id: Id, now: Moment) -> Result<()> {
    tx.execute("UPDATE account_tokens SET seen_at = $1 WHERE id = $2", &[now.into(), id.into()])?;
    Ok(())
}

/// Withdraws a token of an account with what was answered to it; false when it is not theirs.
pub fn delete_token(tx: &mut Tx<'_>, account: Id, id: Id) -> Result<bool> {
    let found =
        tx.find("DELETE FROM account_tokens WHERE id = $1 AND account_id = $2 RETURNING id", &[id.into(), account.into()])?.is_some();
    if found {
        tx.execute("DELETE FROM account_token_answers WHERE token_id = $1", &[id.into()])?;
    }
    Ok(found)
}

/// Withdraws every token of an account.
pub fn delete_tokens(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    tx.execute(
        "DELETE FROM account_token_answers WHERE token_id IN (SELECT t.id FROM account_tokens AS t WHERE t.account_id = $1)",
        &[account.into()],
    )?;
    tx.execute("DELETE FROM account_tokens WHERE account_id = $1", &[account.into()])?;
    Ok(())
}

/// What was answered to a token under a key since an instant.
pub fn find_answer(conn: &mut Conn, token: Id, key: &str, since: Moment) -> Result<Option<Kept>> {
    let sql = "SELECT print, status, body, tag, location FROM account_token_answers WHERE token_id = $1 AND key = $2 AND made_at > $3";
    let Some(row) = conn.find(sql, &[token.into(), key.into(), since.into()])? else { return Ok(None) };
    let status: i64 = row.get(1)?;
    let status = u16::try_from(status).map_err(|cause| Error::caused("cannot read the status of an answer", cause))?;
    Ok(Some(Kept { print: row.get(0)?, status, body: row.json(2)?, tag: row.get(3)?, location: row.get(4)? }))
}

/// Keeps an answer under its key, in the place of one past its time. Another program copy that was quicker is a conflict.
pub fn insert_answer(tx: &mut Tx<'_>, token: Id, key: &str, kept: &Kept, since: Moment, now: Moment) -> Result<()> {
    tx.execute(
        "DELETE FROM account_token_answers WHERE token_id = $1 AND key = $2 AND made_at <= $3",
        &[token.into(), key.into(), since.into()],
    )?;
    let body = kept.body.to_string();
    let found = tx.find(
        "INSERT INTO account_token_answers (token_id, key, print, status, body, tag, location, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (token_id, key) DO NOTHING RETURNING token_id",
        &[
            token.into(),
            key.into(),
            kept.print.as_str().into(),
            i64::from(kept.status).into(),
            body.as_str().into(),
            kept.tag.as_str().into(),
            kept.location.as_str().into(),
            now.into(),
        ],
    )?;
    found.map(drop).ok_or(Error::Conflict)
}

/// Deletes tokens past their last day, and answers past their time.
pub fn purge_tokens(tx: &mut Tx<'_>, ended_before: Moment, answered_before: Moment) -> Result<()> {
    tx.execute("DELETE FROM account_tokens WHERE ends_at <= $1", &[ended_before.into()])?;
    tx.execute("DELETE FROM account_token_answers WHERE made_at <= $1", &[answered_before.into()])?;
    Ok(())
}
