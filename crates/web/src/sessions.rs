//! Sessions: a random token in a cookie, its hash in the database. A session ends by itself after a time without
//! use and at the latest after a week; a new token is made at each sign-in.

use crate::store::{self as table, SessionRow};
use kernel::{Ambient, Id, Moment, Result, canonical};
use store::{Conn, Tx};

pub(crate) const COOKIE: &str = "polyphony_session";

/// Idle limits (experience guide, section 6.3): 12 hours on one's own device, 30 minutes on a shared one.
const IDLE_OWN_MINUTES: i64 = 12 * 60;
const IDLE_SHARED_MINUTES: i64 = 30;
/// Absolute limit. Our choice: a working week, so that a forgotten session does not live for ever.
const ABSOLUTE_DAYS: i64 = 7;
/// The time of last use is written at most this often, so that reading a page is not a write.
const TOUCH_MINUTES: i64 = 1;

/// A session as its owner sees it in the list.
#[derive(Debug, Clone)]
pub struct Session {
    pub key: String,
    pub created_at: Moment,
    pub seen_at: Moment,
    pub is_shared: bool,
    pub device: String,
}

pub(crate) enum State {
    Valid(SessionRow),
    /// Known, but past its limits or ended: whoever posts with it gets the post back after signing in.
    Ended(SessionRow),
    Unknown,
}

pub(crate) fn hash(token: &str) -> String {
    canonical::sha256(token.as_bytes())
}

/// The form token of a session: derived, so nothing more is stored.
pub(crate) fn csrf(token: &str) -> String {
    canonical::sha256(format!("form/{token}").as_bytes())
}

fn is_alive(row: &SessionRow, now: Moment) -> bool {
    let idle_minutes = if row.is_shared { IDLE_SHARED_MINUTES } else { IDLE_OWN_MINUTES };
    row.ended_at.is_none() && row.seen_at.plus_minutes(idle_minutes) > now && row.created_at.plus_days(ABSOLUTE_DAYS) > now
}

pub(crate) fn find(conn: &mut Conn, token: &str, now: Moment) -> Result<State> {
    Ok(match table::find_session(conn, &hash(token))? {
        Some(row) if is_alive(&row, now) => State::Valid(row),
        Some(row) => State::Ended(row),
        None => State::Unknown,
    })
}

pub(crate) fn wants_touch(row: &SessionRow, now: Moment) -> bool {
    row.seen_at.plus_minutes(TOUCH_MINUTES) <= now
}

impl Session {
    /// Starts a session inside the transaction that proved who the person is; answers the token for the cookie.
    pub fn start(tx: &mut Tx<'_>, ambient: &Ambient, account: Id, is_shared: bool, device: &str) -> Result<String> {
        let token = ambient.token();
        let now = ambient.now();
        let row = SessionRow {
            token_hash: hash(&token),
            account,
            created_at: now,
            seen_at: now,
            ended_at: None,
            is_shared,
            device: device.chars().take(200).collect(),
        };
        table::insert_session(tx, &row)?;
        Ok(token)
    }

    /// The live sessions of an account, last used first.
    pub fn list(conn: &mut Conn, account: Id, now: Moment) -> Result<Vec<Session>> {
        let rows = table::list_sessions(conn, account)?;
        Ok(rows
            .into_iter()
            .filter(|row| is_alive(row, now))
            .map(|row| Session {
                key: row.token_hash,
                created_at: row.created_at,
                seen_at: row.seen_at,
                is_shared: row.is_shared,
                device: row.device,
            })
            .collect())
    }

    /// Ends one session of the account; nothing happens when it is not theirs.
    pub fn end(tx: &mut Tx<'_>, account: Id, key: &str, now: Moment) -> Result<()> {
        table::end_session(tx, account, key, now)
    }
}

/// Ends every session of an account but the one named (empty for none): after a change of password or role.
pub fn end_sessions_of(tx: &mut Tx<'_>, account: Id, except: &str, now: Moment) -> Result<()> {
    table::end_all(tx, account, except, now)
}

/// Deletes every session and every kept post of an account whose person is erased.
pub fn forget(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    table::forget(tx, account)
}

/// Deletes sessions and kept posts past their time (`limits`); once a day.
pub fn purge(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    table::purge(tx, now)
}
