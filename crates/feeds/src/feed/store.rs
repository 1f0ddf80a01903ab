//! All SQL of feeds as such; that of their runs is in the store of runs.
//!
//! Invariants: a feed and its history are written together; of two programs one claims a run that is due.

use super::{Feed, Standing, State};
use crate::FEED_KIND;
use ::store::{Change, Conn, Row, Tx};
use kernel::{Actor, Error, Moment, PartyCode, Result, Role};
use tabular::Refused;

/// A feed with how it fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub feed: Feed,
    /// When the next run is due; `None` when runs begin only by hand.
    pub due_at: Option<Moment>,
    pub standing: Standing,
    pub since: Moment,
}

/// What is asked of a feed, in the order in which [`read`] takes it.
const ASKED: &str = "SELECT body, version, due_at, standing, since, trouble FROM feed_sources";

fn read(row: &Row) -> Result<Kept> {
    let mut feed: Feed = row.json(0)?;
    feed.version = row.get(1)?;
    let (due_at, standing, since): (i64, String, Moment) = (row.get(2)?, row.get(3)?, row.get(4)?);
    let standing = match standing.as_str() {
        "broken" => Standing::Broken(row.json::<Refused>(5)?),
        "waiting" => Standing::Waiting,
        _ => Standing::Well,
    };
    Ok(Kept { feed, due_at: (due_at > 0).then_some(Moment(due_at)), standing, since })
}

fn home_of(home: Option<PartyCode>) -> String {
    home.map(|home| home.to_string()).unwrap_or_default()
}

fn text(feed: &Feed) -> Result<String> {
    serde_json::to_string(feed).map_err(|cause| Error::caused("cannot write a feed", cause))
}

fn record(tx: &mut Tx<'_>, feed: &Feed, act: &'static str, by: (&Actor, Role)) -> Result<i64> {
    let body = serde_json::to_value(feed).map_err(|cause| Error::caused("cannot write a feed", cause))?;
    let (id, at) = (feed.number.to_string(), feed.changed_at);
    tx.record(&Change { kind: FEED_KIND, id, act, why: "", actor: by.0, role: by.1, party: feed.home, at, body, is_public: false })
}

/// A new feed with a number of its own.
pub fn insert(tx: &mut Tx<'_>, feed: &mut Feed, act: &'static str, by: (&Actor, Role), due_at: Option<Moment>) -> Result<()> {
    feed.number = tx.next_number("feeds")?;
    feed.version = record(tx, feed, act, by)?;
    tx.execute(
        "INSERT INTO feed_sources (number, id, version, home, name, state, due_at, standing, since, trouble, body) VALUES ($1, $2, $3, $4, $5, $6, $7, 'well', $8, '', $9)",
        &[
            feed.number.into(),
            feed.number.to_string().into(),
            feed.version.into(),
            home_of(feed.home).into(),
            feed.name.as_str().into(),
            feed.state.code().into(),
            due_at.unwrap_or(Moment(0)).into(),
            feed.changed_at.into(),
            text(feed)?.into(),
        ],
    )?;
    Ok(())
}

/// Replaces a feed that still has the version it was read at.
pub fn update(tx: &mut Tx<'_>, feed: &mut Feed, act: &'static str, by: (&Actor, Role)) -> Result<()> {
    let was = feed.version;
    feed.version = record(tx, feed, act, by)?;
    tx.execute_guarded(
        "UPDATE feed_sources SET version = $1, name = $2, state = $3, body = $4 WHERE number = $5 AND version = $6",
        &[feed.version.into(), feed.name.as_str().into(), feed.state.code().into(), text(feed)?.into(), feed.number.into(), was.into()],
    )
}

/// Says when the next run is due.
pub fn plan(tx: &mut Tx<'_>, feed: i64, due_at: Option<Moment>) -> Result<()> {
    tx.execute("UPDATE feed_sources SET due_at = $1 WHERE number = $2", &[due_at.unwrap_or(Moment(0)).into(), feed.into()])?;
    Ok(())
}

/// Holds a feed until the end of the transaction: a run that another program begins of it waits.
pub fn hold(tx: &mut Tx<'_>, feed: i64) -> Result<()> {
    tx.execute("UPDATE feed_sources SET due_at = due_at WHERE number = $1", &[feed.into()])?;
    Ok(())
}

/// Takes the run that is due at a moment and says when the next one is; `false` when another program was quicker.
pub fn claim(tx: &mut Tx<'_>, feed: i64, due_at: Moment, next: Option<Moment>) -> Result<bool> {
    let sql = "UPDATE feed_sources SET due_at = $1 WHERE number = $2 AND due_at = $3 AND state = 'on'";
    Ok(tx.execute(sql, &[next.unwrap_or(Moment(0)).into(), feed.into(), due_at.into()])? == 1)
}

/// The feed of a number; `NotFound` when there is none.
pub fn get(conn: &mut Conn, number: i64) -> Result<Kept> {
    read(&conn.get(&format!("{ASKED} WHERE number = $1"), &[number.into()])?)
}

/// Feeds of a space, newest first, at most 200. Uses the index on home.
pub fn list(conn: &mut Conn, home: Option<PartyCode>) -> Result<Vec<Kept>> {
    conn.query(&format!("{ASKED} WHERE home = $1 ORDER BY number DESC LIMIT 200"), &[home_of(home).into()])?.iter().map(read).collect()
}

/// Every feed that was not ended, by number, at most `limit`: for the command line.
pub fn all(conn: &mut Conn, limit: usize) -> Result<Vec<Kept>> {
    conn.query(&format!("{ASKED} WHERE state <> 'ended' ORDER BY number LIMIT $1"), &[limit.into()])?.iter().map(read).collect()
}

/// Feeds that are on and whose run is due, the longest due first, at most 20. Uses the index on state.
pub fn due(conn: &mut Conn, now: Moment) -> Result<Vec<Kept>> {
    let sql = format!("{ASKED} WHERE state = $1 AND due_at > 0 AND due_at <= $2 ORDER BY due_at LIMIT 20");
    conn.query(&sql, &[State::On.code().into(), now.into()])?.iter().map(read).collect()
}

/// Feeds that are on and broken, by number, at most `limit`. Uses the index on standing.
pub fn broken(conn: &mut Conn, limit: usize) -> Result<Vec<Kept>> {
    let sql = format!("{ASKED} WHERE standing = 'broken' AND state = 'on' ORDER BY number LIMIT $1");
    conn.query(&sql, &[limit.into()])?.iter().map(read).collect()
}

/// Whether a feed of a space that was not ended has this name, other than the one of a number.
pub fn is_named(conn: &mut Conn, home: Option<PartyCode>, name: &str, other_than: i64) -> Result<bool> {
    let sql = "SELECT number FROM feed_sources WHERE home = $1 AND name = $2 AND number <> $3 AND state <> 'ended'";
    Ok(conn.find(sql, &[home_of(home).into(), name.into(), other_than.into()])?.is_some())
}

/// Keeps how a feed fares.
pub fn keep_standing(tx: &mut Tx<'_>, feed: i64, standing: &Standing, since: Moment) -> Result<()> {
    let trouble = match standing {
        Standing::Broken(refused) => serde_json::to_string(refused).map_err(|cause| Error::caused("cannot write a feed", cause))?,
        _ => String::new(),
    };
    tx.execute(
        "UPDATE feed_sources SET standing = $1, since = $2, trouble = $3 WHERE number = $4",
        &[standing.code().into(), since.into(), trouble.into(), feed.into()],
    )?;
    Ok(())
}
