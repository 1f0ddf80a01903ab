//! All SQL of measures: records with their look-up rows, names beside the record, conversation.
//! Not here: history and outbox (`store::Tx::record`), what may be saved (`actions`).
//!
//! Invariants: a record and its look-up rows are written together; `line` is made from the body at each write; lists
//! are limited; an update names the version it was read at.

use crate::domain::{Measure, Practice};
use crate::public::{Line, PublicMeasure};
use ::store::history::Table;
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Id, Moment, PartyCode, Result};
use std::collections::BTreeMap;

/// The table of records, as `check` holds it against history.
pub const TABLES: &[Table] = &[Table::without_files(crate::KIND, "measures", "id")];

/// Rows of one question for many records: a fixed number of placeholders, so that one prepared statement serves.
const MANY: usize = 100;

fn read(row: &Row) -> Result<Measure> {
    let mut measure: Measure = row.json(0)?;
    measure.version = row.get(1)?;
    Ok(measure)
}

fn body(measure: &Measure) -> Result<(String, String)> {
    let text =
        |value: std::result::Result<String, serde_json::Error>| value.map_err(|cause| Error::caused("cannot write a measure", cause));
    Ok((text(serde_json::to_string(measure))?, text(serde_json::to_string(&Line::of(measure)))?))
}

fn columns(measure: &Measure) -> Result<Vec<Value>> {
    let (body, line) = body(measure)?;
    Ok(vec![
        measure.state.code().into(),
        measure.home.map(|home| home.to_string()).unwrap_or_default().into(),
        measure.author.map(|author| author.to_string()).unwrap_or_default().into(),
        measure.designation.state.code().into(),
        measure.added().map_or(0, |added| added.0).into(),
        measure.changed_at.into(),
        measure.waiting_since().map_or(0, |since| since.0).into(),
        i64::from(measure.content.year_start.unwrap_or(0)).into(),
        line.into(),
        body.into(),
    ])
}

/// A new record with its look-up rows.
pub fn insert(tx: &mut Tx<'_>, measure: &Measure) -> Result<()> {
    let mut params = columns(measure)?;
    params.extend([measure.id.into(), measure.public_id().into(), measure.version.into()]);
    tx.execute(
        "INSERT INTO measures (state, home, author, designation, added_at, changed_at, waiting_since, year, line, body, id, public_id, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        &params,
    )?;
    link(tx, measure)
}

/// Replaces a record that still has version `was`; `Conflict` when it does not.
pub fn update(tx: &mut Tx<'_>, measure: &Measure, was: i64) -> Result<()> {
    let mut params = columns(measure)?;
    params.extend([measure.version.into(), measure.id.into(), was.into()]);
    tx.execute_guarded(
        "UPDATE measures SET state = $1, home = $2, author = $3, designation = $4, added_at = $5, changed_at = $6, waiting_since = $7, \
         year = $8, line = $9, body = $10, version = $11 WHERE id = $12 AND version = $13",
        &params,
    )?;
    tx.execute("DELETE FROM measure_holders WHERE measure_id = $1", &[measure.id.into()])?;
    tx.execute("DELETE FROM measure_activities WHERE measure_id = $1", &[measure.id.into()])?;
    link(tx, measure)
}

fn link(tx: &mut Tx<'_>, measure: &Measure) -> Result<()> {
    let listed_at = if measure.state.is_public() { measure.added().map_or(measure.changed_at.0, |added| added.0).max(1) } else { 0 };
    for party in &measure.content.holders {
        tx.execute(
            "INSERT INTO measure_holders (party, measure_id, listed_at) VALUES ($1, $2, $3) ON CONFLICT (party, measure_id) DO NOTHING",
            &[(*party).into(), measure.id.into(), listed_at.into()],
        )?;
    }
    for activity in &measure.content.activities {
        tx.execute(
            "INSERT INTO measure_activities (activity, measure_id, listed_at) VALUES ($1, $2, $3) ON CONFLICT (activity, measure_id) DO NOTHING",
            &[activity.into(), measure.id.into(), listed_at.into()],
        )?;
    }
    Ok(())
}

/// The record of a key, whatever its state.
pub fn find(conn: &mut Conn, id: Id) -> Result<Option<Measure>> {
    conn.find("SELECT body, version FROM measures WHERE id = $1", &[id.into()])?.as_ref().map(read).transpose()
}

/// The record of a public identifier, whatever its state; `NotFound` when there is none. Uses the unique index.
pub fn get_by_public_id(conn: &mut Conn, public_id: &str) -> Result<Measure> {
    read(&conn.get("SELECT body, version FROM measures WHERE public_id = $1", &[public_id.into()])?)
}

/// The public form of a record with the names that may be shown; `None` when it is not public.
pub fn find_public(conn: &mut Conn, public_id: &str) -> Result<Option<PublicMeasure>> {
    let Some(row) = conn.find("SELECT body, version FROM measures WHERE public_id = $1", &[public_id.into()])? else { return Ok(None) };
    let measure = read(&row)?;
    let has_named = measure.state.is_public() && measure.content.makers.iter().any(|maker| maker.is_named);
    let names = if has_named { names(conn, measure.id)? } else { BTreeMap::new() };
    Ok(PublicMeasure::of(measure, &names))
}

/// Short forms of public records by public identifier, in the order asked for; those not public are left out. At
/// most 100 at a time.
pub fn lines(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<Line>> {
    let rows = many(conn, "line", public_ids)?;
    let mut found: BTreeMap<String, Line> = BTreeMap::new();
    for row in &rows {
        let line: Line = row.json(0)?;
        if line.state.is_public() {
            found.insert(line.public_id.clone(), line);
        }
    }
    Ok(public_ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// Public records by public identifier, in the order asked for; at most 100 at a time. Makers are not read: data
/// files of whole lists do not carry names.
pub fn public_of(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<PublicMeasure>> {
    let rows = many(conn, "body", public_ids)?;
    let mut found: BTreeMap<String, PublicMeasure> = BTreeMap::new();
    for row in &rows {
        let measure = read(row)?;
        found.extend(PublicMeasure::of(measure, &BTreeMap::new()).map(|public| (public.public_id.clone(), public)));
    }
    Ok(public_ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// Records by public identifier, in the order asked for, whatever their state; unknown ones are left out.
pub fn list(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<Measure>> {
    let mut found: BTreeMap<String, Measure> = BTreeMap::new();
    for some in public_ids.chunks(MANY) {
        for row in &many(conn, "body", some)? {
            let measure = read(row)?;
            found.insert(measure.public_id(), measure);
        }
    }
    Ok(public_ids.iter().filter_map(|id| found.get(id).cloned()).collect())
}

fn many(conn: &mut Conn, column: &str, public_ids: &[String]) -> Result<Vec<Row>> {
    let width = if public_ids.len() <= 20 { 20 } else { MANY };
    let places: Vec<String> = (1..=width).map(|number| format!("${number}")).collect();
    let params: Vec<Value> = (0..width).map(|at| public_ids.get(at).map_or("", String::as_str).into()).collect();
    conn.query(&format!("SELECT {column}, version FROM measures WHERE public_id IN ({})", places.join(", ")), &params)
}

/// Public records of a Party, newest first, at most `limit`.
pub fn public_lines_of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Line>> {
    conn.query(
        "SELECT m.line FROM measure_holders AS h JOIN measures AS m ON m.id = h.measure_id WHERE h.party = $1 \
         AND h.listed_at > 0 ORDER BY h.listed_at DESC, h.measure_id DESC LIMIT $2",
        &[party.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

/// Public records that serve an activity, newest first, at most `limit`.
pub fn public_lines_of_activity(conn: &mut Conn, activity: &str, limit: usize) -> Result<Vec<Line>> {
    conn.query(
        "SELECT m.line FROM measure_activities AS a JOIN measures AS m ON m.id = a.measure_id WHERE a.activity = $1 \
         AND a.listed_at > 0 ORDER BY a.listed_at DESC, a.measure_id DESC LIMIT $2",
        &[activity.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

/// Public records after a key, in order, at most `limit`.
pub fn public_after(conn: &mut Conn, after: &str, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        "SELECT body, version FROM measures WHERE id > $1 AND state IN ('published', 'ended') ORDER BY id LIMIT $2",
        &[after.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Records of a Party whatever their state, last changed first, at most `limit`: those kept in its space and those it
/// holds that were published (`Measure::is_of`, in SQL). Withdrawn ones are included.
pub fn of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        "SELECT m.body, m.version FROM measures AS m WHERE (m.home = $1 OR (m.added_at > 0 AND m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $2))) \
         ORDER BY m.changed_at DESC, m.id LIMIT $3",
        &[party.into(), party.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Records of the Secretariat, and those tied to no single Party, whatever their state (`Measure::owners` is empty, in
/// SQL), last changed first, at most `limit`.
pub fn of_secretariat(conn: &mut Conn, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        "SELECT m.body, m.version FROM measures AS m WHERE m.home = '' \
         AND (m.added_at = 0 OR NOT EXISTS (SELECT 1 FROM measure_holders AS h WHERE h.measure_id = m.id)) \
         ORDER BY m.changed_at DESC, m.id LIMIT $1",
        &[limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Short forms of a Party's records whatever their state, last changed first.
pub fn lines_of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Line>> {
    conn.query(
        "SELECT m.line FROM measures AS m WHERE (m.home = $1 OR (m.added_at > 0 AND m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $2))) \
         ORDER BY m.changed_at DESC, m.id LIMIT $3",
        &[party.into(), party.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

/// Records of a Party that wait for somebody, longest first, at most `limit`.
pub fn waiting_in(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        "SELECT m.body, m.version FROM measures AS m WHERE (m.home = $1 OR (m.added_at > 0 AND m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $2))) \
         AND m.waiting_since > 0 ORDER BY m.waiting_since, m.id LIMIT $3",
        &[party.into(), party.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Proposed practices, those waiting longest first, at most `limit`.
pub fn proposed(conn: &mut Conn, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        "SELECT body, version FROM measures WHERE designation = $1 AND state = 'published' ORDER BY waiting_since, id LIMIT $2",
        &[Practice::Proposed.code().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// How many practices are proposed.
pub fn count_proposed(conn: &mut Conn) -> Result<u64> {
    conn.get("SELECT count(*) FROM measures WHERE designation = $1 AND state = 'published'", &[Practice::Proposed.code().into()])?.get(0)
}

/// Names of those who made a measure succeed, by identifier.
pub fn names(conn: &mut Conn, measure: Id) -> Result<BTreeMap<String, String>> {
    conn.query("SELECT id, name FROM measure_people WHERE measure_id = $1 ORDER BY id", &[measure.into()])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// Writes the names of a measure's makers and erases all others of it.
pub fn keep_names(tx: &mut Tx<'_>, measure: Id, names: &BTreeMap<String, String>) -> Result<()> {
    tx.execute("DELETE FROM measure_people WHERE measure_id = $1", &[measure.into()])?;
    for (id, name) in names {
        tx.execute("INSERT INTO measure_people (id, measure_id, name) VALUES ($1, $2, $3)", &[id.into(), measure.into(), name.into()])?;
    }
    Ok(())
}

/// One line of the conversation about a record or its designation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `record` or `designation`.
    pub about: String,
    pub act: String,
    /// Code of the list `correction-reasons`, or empty.
    pub reason: String,
    pub note: String,
    /// Account that spoke; never shown to the public.
    pub account: String,
    pub role: String,
    pub at: Moment,
}

pub fn say(tx: &mut Tx<'_>, id: Id, measure: Id, said: &Said) -> Result<()> {
    tx.execute(
        "INSERT INTO measure_conversation (id, measure_id, about, act, reason, note, account, role, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        &[
            id.into(),
            measure.into(),
            (&said.about).into(),
            (&said.act).into(),
            (&said.reason).into(),
            (&said.note).into(),
            (&said.account).into(),
            (&said.role).into(),
            said.at.into(),
        ],
    )?;
    Ok(())
}

/// The conversation in its order, at most 500 lines.
pub fn conversation(conn: &mut Conn, measure: Id) -> Result<Vec<Said>> {
    conn.query(
        "SELECT about, act, reason, note, account, role, at FROM measure_conversation WHERE measure_id = $1 ORDER BY at, id LIMIT 500",
        &[measure.into()],
    )?
    .iter()
    .map(|row| {
        Ok(Said {
            about: row.get(0)?,
            act: row.get(1)?,
            reason: row.get(2)?,
            note: row.get(3)?,
            account: row.get(4)?,
            role: row.get(5)?,
            at: row.get(6)?,
        })
    })
    .collect()
}
