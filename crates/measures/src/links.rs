//! Web addresses of public measures are looked at from time to time. One that does not answer several times in a row
//! counts as dead: the record says so and still shows title and day, and its owner finds it on a list of work. Not here:
//! asking the network (a port, [`Probe`]).

use crate::store;
use ::store::Db;
use kernel::{Ambient, Moment, Result};

/// Looks whether an address answers. What it must refuse (addresses that are not public) answers `false`.
pub trait Probe: Send + Sync {
    fn answers(&self, url: &str) -> bool;
}

/// Failed looks in a row after which an address counts as dead. Our choice: a server under repair comes back within days.
pub const DEAD_AFTER: i64 = 3;
/// Days until the next look at an address that answered, and at one that did not. Our choice.
const PAUSE_DAYS: (i64, i64) = (30, 2);

/// What is known of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    pub url: String,
    pub failures: i64,
    pub checked_at: Moment,
    pub alive_at: Moment,
}

impl Looked {
    pub fn is_dead(&self) -> bool {
        self.failures >= DEAD_AFTER
    }
}

/// Looks at addresses that are due, at most `limit`; answers whether what everyone sees changed by it.
pub fn look(db: &Db, ambient: &Ambient, probe: &dyn Probe, limit: usize) -> Result<bool> {
    let now = ambient.now();
    let due = db.read_blocking(move |conn| store::links_due(conn, now, limit))?;
    let mut is_changed = false;
    for before in due {
        let is_alive = probe.answers(&before.url);
        let (good, bad) = PAUSE_DAYS;
        let after = Looked {
            failures: if is_alive { 0 } else { before.failures + 1 },
            checked_at: now,
            alive_at: if is_alive { now } else { before.alive_at },
            url: before.url.clone(),
        };
        is_changed |= after.is_dead() != before.is_dead();
        let next = now.plus_days(if is_alive { good } else { bad });
        db.write_blocking(move |tx| store::keep_look(tx, &after, next))?;
    }
    Ok(is_changed)
}
