//! What happened, as a numbered log. Each change of a record appends a line in its own transaction; search,
//! projections and ready bytes of every program copy follow it with a cursor of their own.

use crate::Conn;
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
    .map(|row| {
        Ok(Event {
            position: row.get(0)?,
            at: row.get(1)?,
            thing: Ref { kind: row.get(2)?, id: row.get(3)? },
            act: row.get(4)?,
            is_public: row.get(5)?,
        })
    })
    .collect()
}
