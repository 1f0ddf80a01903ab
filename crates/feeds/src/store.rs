//! All SQL of feeds: runs, their rows, saved mappings.
//!
//! Invariants: a run and its history are written together; work on a run is guarded by its step, so that of two
//! programs one goes on.

use crate::domain::{Counts, Run};
use crate::{KIND, MAPPING_KIND};
use ::store::{Change, Conn, Row, Tx, Value};
use kernel::{Actor, Error, Id, Moment, PartyCode, Result, Role};
use serde::{Deserialize, Serialize};
use tabular::{Difference, Mapping, Problem, Values, Verdict};

/// A row as it was read and judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Staged {
    #[serde(skip)]
    pub place: i64,
    /// Row as a person counts it, and the place of an item.
    pub number: u64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    pub key: String,
    pub public_id: String,
    pub verdict: Verdict,
    pub values: Values,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
}

fn text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|cause| Error::caused("cannot write an import", cause))
}

fn read(row: &Row) -> Result<Run> {
    let mut run: Run = row.json(0)?;
    run.version = row.get(1)?;
    Ok(run)
}

fn record(tx: &mut Tx<'_>, run: &Run, act: &'static str, actor: &Actor, role: Role, why: &str) -> Result<i64> {
    let body = serde_json::to_value(run).map_err(|cause| Error::caused("cannot write an import", cause))?;
    let (id, party, at) = (run.number.to_string(), run.home, run.changed_at);
    tx.record(&Change { kind: KIND, id, act, why, actor, role, party, at, body, is_public: false })
}

/// The number of a new run.
pub fn next_number(tx: &mut Tx<'_>) -> Result<i64> {
    tx.next_number("feed-runs")
}

/// A new run.
pub fn insert(tx: &mut Tx<'_>, run: &mut Run, act: &'static str, busy_until: Moment) -> Result<()> {
    run.version = record(tx, run, act, &run.actor(), run.role(), "")?;
    tx.execute(
        "INSERT INTO feed_runs (number, id, version, target, home, state, started_at, busy_until, done_to, feed, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, $9, $10)",
        &[
            run.number.into(),
            run.number.to_string().into(),
            run.version.into(),
            run.target.as_str().into(),
            run.home.map(|home| home.to_string()).unwrap_or_default().into(),
            run.state.code().into(),
            run.started_at.into(),
            busy_until.into(),
            run.feed.as_ref().map_or(0, |of| of.number).into(),
            text(run)?.into(),
        ],
    )?;
    Ok(())
}

/// Replaces a run that still has the version it was read at; its next step begins at the first row.
pub fn update(tx: &mut Tx<'_>, run: &mut Run, act: &'static str, by: (&Actor, Role), why: &str, busy_until: Moment) -> Result<()> {
    let was = run.version;
    run.version = record(tx, run, act, by.0, by.1, why)?;
    tx.execute_guarded(
        "UPDATE feed_runs SET version = $1, state = $2, busy_until = $3, done_to = 0, body = $4 WHERE number = $5 AND version = $6",
        &[run.version.into(), run.state.code().into(), busy_until.into(), text(run)?.into(), run.number.into(), was.into()],
    )
}

/// The run of a number; `NotFound` when there is none.
pub fn get(conn: &mut Conn, number: i64) -> Result<Run> {
    read(&conn.get("SELECT body, version FROM feed_runs WHERE number = $1", &[number.into()])?)
}

/// Runs of a space, newest first, at most `limit`. Uses the index on home.
pub fn list(conn: &mut Conn, home: Option<PartyCode>, limit: usize) -> Result<Vec<Run>> {
    let home = home.map(|home| home.to_string()).unwrap_or_default();
    conn.query("SELECT body, version FROM feed_runs WHERE home = $1 ORDER BY number DESC LIMIT $2", &[home.into(), limit.into()])?
        .iter()
        .map(read)
        .collect()
}

/// Runs on which nobody works though somebody should: begun and left, oldest first. Uses the index on state.
pub fn left(conn: &mut Conn, now: Moment) -> Result<Vec<Run>> {
    conn.query(
        "SELECT body, version FROM feed_runs WHERE state IN ('reading', 'applying', 'undoing') AND busy_until < $1 ORDER BY number LIMIT 20",
        &[now.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Runs of feeds whose address nobody fetches though somebody should, oldest first. Uses the index on state.
pub fn left_to_fetch(conn: &mut Conn, now: Moment) -> Result<Vec<Run>> {
    let sql = "SELECT body, version FROM feed_runs WHERE state = 'fetching' AND busy_until < $1 ORDER BY number LIMIT 20";
    conn.query(sql, &[now.into()])?.iter().map(read).collect()
}

/// Runs of a feed, newest first, at most `limit`. Uses the index on feed.
pub fn of_feed(conn: &mut Conn, feed: i64, limit: usize) -> Result<Vec<Run>> {
    let sql = "SELECT body, version FROM feed_runs WHERE feed = $1 ORDER BY number DESC LIMIT $2";
    conn.query(sql, &[feed.into(), limit.into()])?.iter().map(read).collect()
}

/// The newest run of a feed before a number for which something was fetched. Of failures in a row twenty are looked
/// through; beyond them everything is fetched anew.
pub fn last_with_content(conn: &mut Conn, feed: i64, before: i64) -> Result<Option<Run>> {
    let sql = "SELECT body, version FROM feed_runs WHERE feed = $1 AND number < $2 AND state NOT IN ('fetching', 'nothing-new') ORDER BY number DESC LIMIT 20";
    let last: Vec<Run> = conn.query(sql, &[feed.into(), before.into()])?.iter().map(read).collect::<Result<_>>()?;
    Ok(last.into_iter().find(|run| !run.file.is_empty()))
}

/// Runs of a feed that are at work.
pub fn at_work(conn: &mut Conn, feed: i64) -> Result<Option<Run>> {
    let sql = "SELECT body, version FROM feed_runs WHERE feed = $1 AND state IN ('fetching', 'reading', 'applying', 'undoing') ORDER BY number DESC LIMIT 1";
    conn.find(sql, &[feed.into()])?.as_ref().map(read).transpose()
}

/// Runs of a feed that wait for a person, before a number.
pub fn waiting(conn: &mut Conn, feed: i64, before: i64) -> Result<Vec<Run>> {
    let sql = "SELECT body, version FROM feed_runs WHERE feed = $1 AND state = 'ready' AND number < $2 ORDER BY number";
    conn.query(sql, &[feed.into(), before.into()])?.iter().map(read).collect()
}

/// Runs that have been over since before a moment and still hold everything, oldest first, at most `limit`.
pub fn to_clear(conn: &mut Conn, before: Moment, limit: usize) -> Result<Vec<Run>> {
    let sql = "SELECT body, version FROM feed_runs WHERE cleared_at = 0 AND started_at < $1 AND state IN ('refused', 'applied', 'undone', 'discarded', 'nothing-new') ORDER BY number LIMIT $2";
    let over: Vec<Run> = conn.query(sql, &[before.into(), limit.into()])?.iter().map(read).collect::<Result<_>>()?;
    Ok(over.into_iter().filter(|run| run.changed_at < before).collect())
}

/// Lets the rows of a run at these places go.
pub fn forget_rows(tx: &mut Tx<'_>, run: i64, places: &[i64]) -> Result<()> {
    for place in places {
        tx.execute("DELETE FROM feed_rows WHERE run = $1 AND place = $2", &[run.into(), (*place).into()])?;
    }
    Ok(())
}

/// Whether another run than this one needs its file, whose name holds nothing but letters and numbers.
pub fn is_file_shared(conn: &mut Conn, run: &Run) -> Result<bool> {
    let sql = "SELECT number FROM feed_runs WHERE cleared_at = 0 AND number <> $1 AND body LIKE $2 LIMIT 1";
    Ok(conn.find(sql, &[run.number.into(), format!("%\"file\":\"{}\"%", run.file).into()])?.is_some())
}

/// Says that what a run needed no more is gone.
pub fn cleared(tx: &mut Tx<'_>, run: i64, at: Moment) -> Result<()> {
    tx.execute("UPDATE feed_runs SET cleared_at = $1 WHERE number = $2", &[at.into(), run.into()])?;
    Ok(())
}

/// When a run's rows without a problem were let go; `None` while they are kept.
pub fn cleared_at(conn: &mut Conn, run: i64) -> Result<Option<Moment>> {
    let at: i64 = conn.get("SELECT cleared_at FROM feed_runs WHERE number = $1", &[run.into()])?.get(0)?;
    Ok((at > 0).then_some(Moment(at)))
}

/// Takes a run for work until a moment; `false` when another program was quicker.
pub fn take(tx: &mut Tx<'_>, run: i64, now: Moment, until: Moment) -> Result<bool> {
    let sql = "UPDATE feed_runs SET busy_until = $1 WHERE number = $2 AND busy_until < $3";
    Ok(tx.execute(sql, &[until.into(), run.into(), now.into()])? == 1)
}

/// Says that work goes on; `Conflict` when another program has taken over.
pub fn go_on(tx: &mut Tx<'_>, run: i64, was: i64, done_to: i64, until: Moment) -> Result<()> {
    tx.execute_guarded(
        "UPDATE feed_runs SET done_to = $1, busy_until = $2 WHERE number = $3 AND done_to = $4",
        &[done_to.into(), until.into(), run.into(), was.into()],
    )
}

/// How far the step under way has come.
pub fn done_to(conn: &mut Conn, run: i64) -> Result<i64> {
    conn.get("SELECT done_to FROM feed_runs WHERE number = $1", &[run.into()])?.get(0)
}

pub fn stage(tx: &mut Tx<'_>, run: i64, rows: &[Staged]) -> Result<()> {
    for row in rows {
        tx.execute(
            "INSERT INTO feed_rows (run, place, verdict, body) VALUES ($1, $2, $3, $4)",
            &[run.into(), row.place.into(), row.verdict.code().into(), text(row)?.into()],
        )?;
    }
    Ok(())
}

/// Corrects rows by what became of them when they were taken.
pub fn restage(tx: &mut Tx<'_>, run: i64, rows: &[Staged]) -> Result<()> {
    for row in rows {
        tx.execute(
            "UPDATE feed_rows SET verdict = $1, body = $2 WHERE run = $3 AND place = $4",
            &[row.verdict.code().into(), text(row)?.into(), run.into(), row.place.into()],
        )?;
    }
    Ok(())
}

/// Forgets at most `limit` rows of a run; answers how many.
pub fn unstage(tx: &mut Tx<'_>, run: i64, limit: usize) -> Result<u64> {
    tx.execute(
        "DELETE FROM feed_rows WHERE run = $1 AND place IN (SELECT place FROM feed_rows WHERE run = $2 ORDER BY place LIMIT $3)",
        &[run.into(), run.into(), limit.into()],
    )
}

fn staged(row: &Row) -> Result<Staged> {
    let mut staged: Staged = row.json(1)?;
    staged.place = row.get(0)?;
    Ok(staged)
}

/// Rows of a run after a place, in order, at most `limit`.
pub fn rows_after(conn: &mut Conn, run: i64, after: i64, limit: usize) -> Result<Vec<Staged>> {
    conn.query(
        "SELECT place, body FROM feed_rows WHERE run = $1 AND place > $2 ORDER BY place LIMIT $3",
        &[run.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(staged)
    .collect()
}

/// Rows of a run with a verdict, in order: `limit` after the first `offset`.
pub fn rows_of(conn: &mut Conn, run: i64, verdict: Verdict, limit: usize, offset: usize) -> Result<Vec<Staged>> {
    conn.query(
        "SELECT place, body FROM feed_rows WHERE run = $1 AND verdict = $2 ORDER BY place LIMIT $3 OFFSET $4",
        &[run.into(), verdict.code().into(), limit.into(), offset.into()],
    )?
    .iter()
    .map(staged)
    .collect()
}

/// Problems of a run's rows in the order of the file, at most `limit`; the rows are read in steps.
pub fn problems(conn: &mut Conn, run: i64, limit: usize) -> Result<Vec<Problem>> {
    let (mut found, mut after) = (Vec::new(), 0);
    loop {
        let rows = rows_after(conn, run, after, 1000)?;
        let Some(last) = rows.last() else { return Ok(found) };
        after = last.place;
        found.extend(rows.into_iter().flat_map(|row| row.problems));
        if found.len() >= limit {
            found.truncate(limit);
            return Ok(found);
        }
    }
}

/// How many rows of a run stand at each verdict.
pub fn counts(conn: &mut Conn, run: i64) -> Result<Counts> {
    let mut counts = Counts::default();
    for row in &conn.query("SELECT verdict, count(*) FROM feed_rows WHERE run = $1 GROUP BY verdict", &[run.into()])? {
        let (code, n): (String, u64) = (row.get(0)?, row.get(1)?);
        match Verdict::parse(&code) {
            Some(Verdict::New) => counts.new = n,
            Some(Verdict::Changed) => counts.changed = n,
            Some(Verdict::Unchanged) => counts.unchanged = n,
            Some(Verdict::Conflict) => counts.conflict = n,
            Some(Verdict::Blocked) => counts.blocked = n,
            None => {}
        }
    }
    Ok(counts)
}

/// A name that a source has for a record, and what it last said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub key: String,
    pub record: String,
    pub said: String,
}

/// Parameters of one question about many keys: as many statements as there are numbers of keys would each be kept.
const MANY: usize = 250;

/// What is known of keys of a target in a scope; one question for each 250.
pub fn kept(conn: &mut Conn, target: &str, scope: &str, keys: &[String]) -> Result<Vec<Kept>> {
    let mut found = Vec::new();
    for some in keys.chunks(MANY) {
        let places: Vec<String> = (3..MANY + 3).map(|number| format!("${number}")).collect();
        let mut params: Vec<Value> = vec![target.into(), scope.into()];
        params.extend((0..MANY).map(|at| Value::from(some.get(at).map_or("", String::as_str))));
        let sql = format!("SELECT key, record, said FROM feed_keys WHERE target = $1 AND scope = $2 AND key IN ({})", places.join(", "));
        for row in &conn.query(&sql, &params)? {
            found.push(Kept { key: row.get(0)?, record: row.get(1)?, said: row.get(2)? });
        }
    }
    Ok(found)
}

pub fn keep_key(tx: &mut Tx<'_>, target: &str, scope: &str, key: &str, record: &str, said: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO feed_keys (target, scope, key, record, said) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (target, scope, key) DO UPDATE SET record = excluded.record, said = excluded.said",
        &[target.into(), scope.into(), key.into(), record.into(), said.into()],
    )?;
    Ok(())
}

pub fn forget_key(tx: &mut Tx<'_>, target: &str, scope: &str, key: &str) -> Result<()> {
    tx.execute("DELETE FROM feed_keys WHERE target = $1 AND scope = $2 AND key = $3", &[target.into(), scope.into(), key.into()])?;
    Ok(())
}

/// What a run wrote of one record, and by which key of which scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub record: String,
    pub version_before: i64,
    pub version: i64,
    pub scope: String,
    pub key: String,
    pub said_before: String,
}

pub fn keep_written(tx: &mut Tx<'_>, target: &str, run: i64, one: &Written) -> Result<()> {
    tx.execute(
        "INSERT INTO feed_written (run, record, target, version_before, version, scope, key, said_before) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            run.into(),
            one.record.as_str().into(),
            target.into(),
            one.version_before.into(),
            one.version.into(),
            one.scope.as_str().into(),
            one.key.as_str().into(),
            one.said_before.as_str().into(),
        ],
    )?;
    Ok(())
}

/// Records that a run wrote, in the order of their identifiers.
pub fn written(conn: &mut Conn, run: i64) -> Result<Vec<Written>> {
    let sql = "SELECT record, version_before, version, scope, key, said_before FROM feed_written WHERE run = $1 ORDER BY record";
    let one = |row: &Row| {
        Ok(Written {
            record: row.get(0)?,
            version_before: row.get(1)?,
            version: row.get(2)?,
            scope: row.get(3)?,
            key: row.get(4)?,
            said_before: row.get(5)?,
        })
    };
    conn.query(sql, &[run.into()])?.iter().map(one).collect()
}

/// Says that a version of a record stands again as another one.
pub fn stands_again(tx: &mut Tx<'_>, target: &str, record: &str, version: i64, now: i64) -> Result<()> {
    tx.execute(
        "UPDATE feed_written SET version = $1 WHERE target = $2 AND record = $3 AND version = $4",
        &[now.into(), target.into(), record.into(), version.into()],
    )?;
    Ok(())
}

/// A saved mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    pub name: String,
    #[serde(skip)]
    pub version: i64,
    pub home: Option<PartyCode>,
    pub mapping: Mapping,
}

/// Saved mappings of a space and those everyone may use, by name, at most 200.
pub fn mappings(conn: &mut Conn, home: Option<PartyCode>) -> Result<Vec<Saved>> {
    let home = home.map(|home| home.to_string()).unwrap_or_default();
    conn.query("SELECT body, version FROM feed_mappings WHERE home IN ($1, '') ORDER BY name LIMIT 200", &[home.into()])?
        .iter()
        .map(|row| {
            let mut saved: Saved = row.json(0)?;
            saved.version = row.get(1)?;
            Ok(saved)
        })
        .collect()
}

/// Keeps a mapping under its name; one of that name in the same space is replaced, as a new version.
pub fn keep_mapping(tx: &mut Tx<'_>, saved: &Saved, fresh: Id, by: (&Actor, Role), at: Moment) -> Result<()> {
    let home = saved.home.map(|home| home.to_string()).unwrap_or_default();
    let found = tx
        .find("SELECT id, version FROM feed_mappings WHERE home = $1 AND name = $2", &[home.as_str().into(), saved.name.as_str().into()])?;
    let (id, was) = match &found {
        Some(row) => (row.get(0)?, row.get::<i64>(1)?),
        None => (fresh, 0),
    };
    let body = serde_json::to_value(saved).map_err(|cause| Error::caused("cannot write a mapping", cause))?;
    let act = if was == 0 { "start" } else { "save" };
    let change = Change {
        kind: MAPPING_KIND,
        id: id.to_string(),
        act,
        why: "",
        actor: by.0,
        role: by.1,
        party: saved.home,
        at,
        body,
        is_public: false,
    };
    let version = tx.record(&change)?;
    if was == 0 {
        tx.execute(
            "INSERT INTO feed_mappings (id, version, home, name, body) VALUES ($1, $2, $3, $4, $5)",
            &[id.into(), version.into(), home.into(), saved.name.as_str().into(), text(saved)?.into()],
        )?;
        return Ok(());
    }
    tx.execute_guarded(
        "UPDATE feed_mappings SET version = $1, body = $2 WHERE id = $3 AND version = $4",
        &[version.into(), text(saved)?.into(), id.into(), was.into()],
    )
}
