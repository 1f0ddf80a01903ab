//! SQL of comments on paragraphs.

use super::json;
use crate::domain::Comment;
use ::store::{Conn, Row, Tx};
use kernel::{Id, PartyCode, Result};
use std::collections::BTreeMap;

/// Kind of record in history and outbox.
pub const COMMENT: &str = "roadmap-comment";

/// Comments that are read at most. Our choice: far more than a team writes on one draft.
const COMMENTS: usize = 2000;

fn comment(row: &Row) -> Result<Comment> {
    let mut comment: Comment = row.json(1)?;
    comment.version = row.get(0)?;
    Ok(comment)
}

/// Comments on a version, the oldest first.
pub fn list_comments(conn: &mut Conn, roadmap: Id) -> Result<Vec<Comment>> {
    let sql = format!("SELECT version, body FROM roadmap_comments WHERE roadmap_id = $1 ORDER BY id LIMIT {COMMENTS}");
    conn.query(&sql, &[roadmap.into()])?.iter().map(comment).collect()
}

/// Comments on a paragraph, the oldest first.
pub fn list_comments_on(conn: &mut Conn, roadmap: Id, paragraph: &str) -> Result<Vec<Comment>> {
    let sql = format!("SELECT version, body FROM roadmap_comments WHERE roadmap_id = $1 AND paragraph = $2 ORDER BY id LIMIT {COMMENTS}");
    conn.query(&sql, &[roadmap.into(), paragraph.into()])?.iter().map(comment).collect()
}

/// How many comments are open, by paragraph.
pub fn count_comments_open(conn: &mut Conn, roadmap: Id) -> Result<BTreeMap<String, u64>> {
    let sql = "SELECT paragraph, count(*) FROM roadmap_comments WHERE roadmap_id = $1 AND state = 'open' GROUP BY paragraph";
    conn.query(sql, &[roadmap.into()])?.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// A comment of this Party; `NotFound` for another Party's.
pub fn get_comment(conn: &mut Conn, party: PartyCode, id: Id) -> Result<Comment> {
    comment(&conn.get("SELECT version, body FROM roadmap_comments WHERE id = $1 AND party = $2", &[id.into(), party.into()])?)
}

pub fn insert_comment(tx: &mut Tx<'_>, comment: &Comment, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_comments (id, roadmap_id, party, paragraph, state, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            comment.id.into(),
            comment.roadmap.into(),
            comment.party.into(),
            comment.paragraph.as_str().into(),
            comment.state.code().into(),
            version.into(),
            json(comment)?.into(),
        ],
    )?;
    Ok(())
}

/// Replaces a comment; `Conflict` when it changed since it was read.
pub fn update_comment(tx: &mut Tx<'_>, comment: &Comment, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmap_comments SET state = $1, version = $2, body = $3 WHERE id = $4 AND version = $5",
        &[comment.state.code().into(), version.into(), json(comment)?.into(), comment.id.into(), comment.version.into()],
    )
}
