//! What happened, as a numbered log. Each change of a record appends a line in its own transaction; search,
//! projections and ready bytes of every program copy follow it with a cursor of their own.

use crate::{Conn, Row};
use kernel::{Moment, Ref, Result};

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub position: i64,
    pub at: Moment,
    pub thing: Ref,
    pub act: String,
    /// Whether what the public sees may have changed.
    pub is_public: bool,
}

/// The newest position; 0 when nothing happened yet.
pub fn head(conn: &mut Conn) -> Result<i64> {
    conn.find("SELECT value FROM counters WHERE name = 'outbox'", &[])?.map_or(Ok(0), |row| row.get(0))
}

/// At most `limit` events after `position`, in order. Uses the primary key.
pub fn after(conn: &mut Conn, position: i64, limit: usize) -> Result<Vec<Event>> {
    conn.query(
        "SELECT position, at, kind, record_id, act, is_public FROM outbox WHERE position > $1 ORDER BY position LIMIT $2",
        &[position.into(), limit.into()],
    )?
    .iter()
    .map(event)
    .collect()
}

fn event(row: &Row) -> Result<Event> {
    Ok(Event {
        position: row.get(0)?,
        at: row.get(1)?,
        thing: Ref { kind: row.get(2)?, id: row.get(3)? },
        act: row.get(4)?,
        is_public: row.get(5)?,
    })
}

/// The first position whose event was written at an instant or later; one past the newest where none was. Halves the
/// numbered log, whose instants rise with its numbers: a few reads by primary key, without an index of instants.
pub fn position_at(conn: &mut Conn, at: Moment) -> Result<i64> {
    let (mut first, mut end) = (1, head(conn)? + 1);
    while first < end {
        let middle = first + (end - first) / 2;
        let row = conn.find("SELECT at FROM outbox WHERE position >= $1 ORDER BY position LIMIT 1", &[middle.into()])?;
        match row.map(|row| row.get::<Moment>(0)).transpose()? {
            Some(found) if found < at => first = middle + 1,
            _ => end = middle,
        }
    }
    Ok(first)
}

/// Whether something public happened after a position.
pub fn has_public_after(conn: &mut Conn, position: i64) -> Result<bool> {
    let sql = "SELECT position FROM outbox WHERE position > $1 AND is_public = 1 ORDER BY position LIMIT 1";
    Ok(conn.find(sql, &[position.into()])?.is_some())
}

/// When the first and the newest public event were written; `None` where nothing public happened yet.
pub fn public_span(conn: &mut Conn) -> Result<Option<(Moment, Moment)>> {
    let mut end = |order: &str| -> Result<Option<Moment>> {
        let sql = format!("SELECT at FROM outbox WHERE is_public = 1 ORDER BY position {order} LIMIT 1");
        conn.find(&sql, &[])?.map(|row| row.get(0)).transpose()
    };
    Ok(end("ASC")?.zip(end("DESC")?))
}
