//! All SQL of measures: records with their look-up rows, names beside the record, conversation.
//! Not here: history and outbox (`store::Tx::record`), what may be saved (`actions`).
//!
//! Invariants: a record and its look-up rows are written together; `line` is made from the body at each write; lists
//! are limited; an update names the version it was read at.

pub mod searches;

use crate::domain::{Measure, Practice};
use crate::links::{DEAD_AFTER, Looked};
use crate::public::{Line, PublicMeasure};
use ::store::history::Table;
use ::store::{Conn, Row, Tx, Value};
use kernel::{Error, Id, Moment, PartyCode, Result};
use std::collections::BTreeMap;

/// The table of records, as `check` holds it against history.
pub const TABLES: &[Table] = &[
    Table { kind: crate::KIND, name: "measures", key: "id", files: files_of },
    Table::without_files(crate::figures::FIGURE_KIND, "headline_figures", "id"),
];

/// Hashes of the files that a body refers to.
fn files_of(body: &serde_json::Value) -> Vec<String> {
    let files = body.pointer("/content/files").and_then(serde_json::Value::as_array);
    let hashes = files.into_iter().flatten().filter_map(|file| file.get("hash")?.as_str());
    hashes.map(str::to_owned).collect()
}

/// Rows of one question for many records: a fixed number of placeholders, so that one prepared statement serves.
const MANY: usize = 100;

/// Whether a row shows what an import wrote: no run of it is being applied.
macro_rules! settled {
    () => {
        "(m.run = 0 OR m.run NOT IN (SELECT number FROM measure_runs))"
    };
}

/// Body and version as everyone sees them, and how its organization stands; the body is empty while the run that brings
/// the record is being applied.
const SEEN: &str = concat!(
    "CASE WHEN ",
    settled!(),
    " THEN m.body ELSE m.body_before END, CASE WHEN ",
    settled!(),
    " THEN m.version ELSE m.version - 1 END, m.withheld, m.standing_at"
);
/// How many columns [`SEEN`] has.
const N_SEEN: usize = 4;

/// The short form, as [`SEEN`].
const SEEN_LINE: &str = concat!("CASE WHEN ", settled!(), " THEN m.line ELSE m.line_before END");

/// Whether a record is there at all for everyone.
const IS_THERE: &str = concat!("(", settled!(), " OR m.body_before <> '')");

fn read(row: &Row) -> Result<Measure> {
    let mut measure: Measure = row.json(0)?;
    measure.version = row.get(1)?;
    measure.is_withheld = row.get::<i64>(2)? != 0;
    measure.standing_at = Some(row.get::<Moment>(3)?).filter(|at| at.0 > 0);
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
        measure.seen_changed_at().into(),
        measure.waiting_since().map_or(0, |since| since.0).into(),
        i64::from(measure.content.year_start.unwrap_or(0)).into(),
        line.into(),
        body.into(),
        measure.stands_at.unwrap_or(0).into(),
        measure.merged.as_ref().map(|merged| merged.into.to_string()).unwrap_or_default().into(),
        measure.stood_at().into(),
        measure.organization.map(|own| own.to_string()).unwrap_or_default().into(),
        measure.concerns.map(|party| party.to_string()).unwrap_or_default().into(),
    ])
}

/// A new record with its look-up rows.
pub fn insert(tx: &mut Tx<'_>, measure: &Measure) -> Result<()> {
    let mut params = columns(measure)?;
    params.extend([measure.id.into(), measure.public_id().into(), measure.version.into()]);
    tx.execute(
        "INSERT INTO measures (state, home, author, designation, added_at, changed_at, waiting_since, year, line, body, stands_at, merged_into, confirmed_at, organization, concerns, id, public_id, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
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
         year = $8, line = $9, body = $10, stands_at = $11, merged_into = $12, confirmed_at = $13, organization = $14, concerns = $15, version = $16 \
         WHERE id = $17 AND version = $18",
        &params,
    )?;
    tx.execute("DELETE FROM measure_holders WHERE measure_id = $1", &[measure.id.into()])?;
    tx.execute("DELETE FROM measure_activities WHERE measure_id = $1", &[measure.id.into()])?;
    tx.execute("DELETE FROM measure_topics WHERE measure_id = $1", &[measure.id.into()])?;
    tx.execute("DELETE FROM measure_links WHERE measure_id = $1", &[measure.id.into()])?;
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
    for topic in crate::parts::TOPICS.iter().filter(|topic| measure.content.parts.has(topic)) {
        tx.execute(
            "INSERT INTO measure_topics (topic, measure_id, listed_at) VALUES ($1, $2, $3) ON CONFLICT (topic, measure_id) DO NOTHING",
            &[topic.name.into(), measure.id.into(), listed_at.into()],
        )?;
    }
    for link in measure.content.links.iter().filter(|link| !link.url.is_empty()) {
        tx.execute(
            "INSERT INTO measure_links (url, measure_id, is_public) VALUES ($1, $2, $3) ON CONFLICT (url, measure_id) DO NOTHING",
            &[(&link.url).into(), measure.id.into(), i64::from(measure.state.is_public()).into()],
        )?;
        tx.execute(
            "INSERT INTO measure_link_checks (url, failures, checked_at, alive_at, next_at) VALUES ($1, 0, 0, 0, 0) ON CONFLICT (url) DO NOTHING",
            &[(&link.url).into()],
        )?;
    }
    Ok(())
}

/// The record of a key, whatever its state.
pub fn find(conn: &mut Conn, id: Id) -> Result<Option<Measure>> {
    conn.find(&format!("SELECT {SEEN} FROM measures AS m WHERE m.id = $1 AND {IS_THERE}"), &[id.into()])?.as_ref().map(read).transpose()
}

/// The record of a public identifier, whatever its state; `NotFound` when there is none. Uses the unique index.
pub fn get_by_public_id(conn: &mut Conn, public_id: &str) -> Result<Measure> {
    read(&conn.get(&format!("SELECT {SEEN} FROM measures AS m WHERE m.public_id = $1 AND {IS_THERE}"), &[public_id.into()])?)
}

/// The public form of a record with the names that may be shown; `None` when it is not public.
pub fn find_public(conn: &mut Conn, public_id: &str) -> Result<Option<PublicMeasure>> {
    let sql = format!("SELECT {SEEN} FROM measures AS m WHERE m.public_id = $1 AND {IS_THERE}");
    let Some(row) = conn.find(&sql, &[public_id.into()])? else { return Ok(None) };
    let measure = read(&row)?;
    let has_named = measure.is_public() && measure.content.makers.iter().any(|maker| maker.is_named);
    let names = if has_named { names(conn, measure.id)? } else { BTreeMap::new() };
    Ok(PublicMeasure::of(measure, &names))
}

/// Short forms of public records by public identifier, in the order asked for; those not public are left out. At
/// most 100 at a time.
pub fn lines(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<Line>> {
    let rows = many(conn, &format!("{SEEN_LINE}, m.withheld"), public_ids)?;
    let mut found: BTreeMap<String, Line> = BTreeMap::new();
    for row in &rows {
        let line: Line = row.json(0)?;
        if line.state.is_public() && row.get::<i64>(1)? == 0 {
            found.insert(line.public_id.clone(), line);
        }
    }
    Ok(public_ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// Public records by public identifier, in the order asked for; at most 100 at a time. Makers are not read: data
/// files of whole lists do not carry names.
pub fn public_of(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<PublicMeasure>> {
    let rows = many(conn, SEEN, public_ids)?;
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
        for row in &many(conn, SEEN, some)? {
            let measure = read(row)?;
            found.insert(measure.public_id(), measure);
        }
    }
    Ok(public_ids.iter().filter_map(|id| found.get(id).cloned()).collect())
}

/// Records that are or were public by the instant of their last change. Walks the index `measures_changed`.
pub fn changed_between(conn: &mut Conn, from: Moment, until: Moment, after: (Moment, &str), limit: usize) -> Result<Vec<Measure>> {
    let sql = format!(
        "SELECT {SEEN} FROM measures AS m WHERE m.changed_at >= $1 AND m.changed_at <= $2 AND m.added_at > 0 \
         AND (m.changed_at > $3 OR (m.changed_at = $4 AND m.id > $5)) AND {IS_THERE} ORDER BY m.changed_at, m.id LIMIT $6"
    );
    let (at, key) = after;
    let params = [from.max(at).into(), until.into(), at.into(), at.into(), key.into(), limit.into()];
    conn.query(&sql, &params)?.iter().map(read).collect()
}

/// The earliest last change of a record that is or was public.
pub fn first_change(conn: &mut Conn) -> Result<Option<Moment>> {
    conn.find("SELECT changed_at FROM measures WHERE added_at > 0 ORDER BY changed_at LIMIT 1", &[])?.map(|row| row.get(0)).transpose()
}

fn many(conn: &mut Conn, columns: &str, public_ids: &[String]) -> Result<Vec<Row>> {
    let width = if public_ids.len() <= 20 { 20 } else { MANY };
    let places: Vec<String> = (1..=width).map(|number| format!("${number}")).collect();
    let params: Vec<Value> = (0..width).map(|at| public_ids.get(at).map_or("", String::as_str).into()).collect();
    conn.query(&format!("SELECT {columns} FROM measures AS m WHERE m.public_id IN ({}) AND {IS_THERE}", places.join(", ")), &params)
}

/// Public records of a Party, newest first, at most `limit`.
pub fn public_lines_of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Line>> {
    conn.query(
        &format!(
            "SELECT {SEEN_LINE} FROM measure_holders AS h JOIN measures AS m ON m.id = h.measure_id WHERE h.party = $1 \
         AND h.listed_at > 0 AND {IS_THERE} ORDER BY h.listed_at DESC, h.measure_id DESC LIMIT $2"
        ),
        &[party.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

/// Public records that serve an activity, newest first, at most `limit`.
pub fn public_lines_of_activity(conn: &mut Conn, activity: &str, limit: usize) -> Result<Vec<Line>> {
    conn.query(
        &format!(
            "SELECT {SEEN_LINE} FROM measure_activities AS a JOIN measures AS m ON m.id = a.measure_id WHERE a.activity = $1 \
         AND a.listed_at > 0 AND m.withheld = 0 AND {IS_THERE} ORDER BY a.listed_at DESC, a.measure_id DESC LIMIT $2"
        ),
        &[activity.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

fn looked(row: &Row) -> Result<Looked> {
    Ok(Looked { url: row.get(0)?, failures: row.get(1)?, checked_at: row.get(2)?, alive_at: row.get(3)? })
}

/// Addresses of public records whose next look is due, at most `limit`.
pub fn links_due(conn: &mut Conn, now: Moment, limit: usize) -> Result<Vec<Looked>> {
    conn.query(
        "SELECT c.url, c.failures, c.checked_at, c.alive_at FROM measure_link_checks AS c WHERE c.next_at <= $1 \
         AND EXISTS (SELECT 1 FROM measure_links AS l WHERE l.url = c.url AND l.is_public = 1) ORDER BY c.next_at, c.url LIMIT $2",
        &[now.into(), limit.into()],
    )?
    .iter()
    .map(looked)
    .collect()
}

/// Keeps what a look at an address found, and when the next one is due.
pub fn keep_look(tx: &mut Tx<'_>, looked: &Looked, next: Moment) -> Result<()> {
    tx.execute(
        "UPDATE measure_link_checks SET failures = $1, checked_at = $2, alive_at = $3, next_at = $4 WHERE url = $5",
        &[looked.failures.into(), looked.checked_at.into(), looked.alive_at.into(), next.into(), (&looked.url).into()],
    )?;
    Ok(())
}

/// Forgets what is known of addresses that no record has any more, and questions asked before an instant.
pub fn purge(tx: &mut Tx<'_>, asked_before: Moment) -> Result<()> {
    tx.execute(
        "DELETE FROM measure_link_checks WHERE NOT EXISTS (SELECT 1 FROM measure_links AS l WHERE l.url = measure_link_checks.url)",
        &[],
    )?;
    tx.execute("DELETE FROM measure_questions WHERE asked_at < $1", &[asked_before.into()])?;
    Ok(())
}

/// Addresses of a record that no longer answer.
pub fn dead_links_of(conn: &mut Conn, measure: Id) -> Result<Vec<Looked>> {
    conn.query(
        "SELECT c.url, c.failures, c.checked_at, c.alive_at FROM measure_links AS l JOIN measure_link_checks AS c ON c.url = l.url \
         WHERE l.measure_id = $1 AND c.failures >= $2",
        &[measure.into(), DEAD_AFTER.into()],
    )?
    .iter()
    .map(looked)
    .collect()
}

/// Addresses that no longer answer with their public records, of one Party or of all, those tried last first, at most
/// `limit`.
pub fn dead_links(conn: &mut Conn, party: Option<PartyCode>, limit: usize) -> Result<Vec<(Looked, Line)>> {
    let code = party.map(|party| party.to_string()).unwrap_or_default();
    conn.query(
        "SELECT c.url, c.failures, c.checked_at, c.alive_at, m.line FROM measure_link_checks AS c JOIN measure_links AS l ON l.url = c.url \
         JOIN measures AS m ON m.id = l.measure_id WHERE c.failures > 0 AND c.failures >= $1 AND l.is_public = 1 \
         AND ($2 = '' OR m.home = $3 OR m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $4)) \
         ORDER BY c.checked_at DESC, c.url, m.id LIMIT $5",
        &[DEAD_AFTER.into(), (&code).into(), (&code).into(), (&code).into(), limit.into()],
    )?
    .iter()
    .map(|row| Ok((looked(row)?, row.json(4)?)))
    .collect()
}

/// Records that were merged into one, at most 100.
pub fn merged_into(conn: &mut Conn, survivor: Id) -> Result<Vec<Line>> {
    conn.query(
        "SELECT m.line FROM measures AS m WHERE m.merged_into = $1 AND m.merged_into <> '' ORDER BY m.id LIMIT 100",
        &[survivor.to_string().into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

/// Public records of Parties for which nobody stood since an instant and about which nobody was asked since then either,
/// those longest without first, at most `limit`.
pub fn to_ask(conn: &mut Conn, since: Moment, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.state = 'published' AND m.withheld = 0 AND m.confirmed_at < $1 AND {IS_THERE} \
             AND (m.home <> '' OR m.organization <> '' OR EXISTS (SELECT 1 FROM measure_holders AS h WHERE h.measure_id = m.id)) \
             AND NOT EXISTS (SELECT 1 FROM measure_questions AS q WHERE q.measure_id = m.id AND q.asked_at > $2) \
             ORDER BY m.confirmed_at, m.id LIMIT $3"
        ),
        &[since.into(), since.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Keeps a question that was mailed, by the hash of the secret in its link.
pub fn ask(tx: &mut Tx<'_>, token_hash: &str, measure: Id, now: Moment, until: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO measure_questions (token_hash, measure_id, asked_at, expires_at, answer) VALUES ($1, $2, $3, $4, '')",
        &[token_hash.into(), measure.into(), now.into(), until.into()],
    )?;
    Ok(())
}

/// The record that a mailed question is about, while it can be answered.
pub fn question(conn: &mut Conn, token_hash: &str, now: Moment) -> Result<Option<Id>> {
    conn.find(
        "SELECT measure_id FROM measure_questions WHERE token_hash = $1 AND answer = '' AND expires_at > $2",
        &[token_hash.into(), now.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

/// Keeps the answer to a mailed question; `Conflict` when it has one.
pub fn answer(tx: &mut Tx<'_>, token_hash: &str, answer: &str) -> Result<()> {
    tx.execute_guarded(
        "UPDATE measure_questions SET answer = $1 WHERE token_hash = $2 AND answer = ''",
        &[answer.into(), token_hash.into()],
    )?;
    Ok(())
}

/// Public records in which a topic is filled, newest first, a page of `limit`.
pub fn public_with_topic(conn: &mut Conn, topic: &str, page: usize, limit: usize) -> Result<Vec<PublicMeasure>> {
    let sql = format!(
        "SELECT {SEEN} FROM measure_topics AS p JOIN measures AS m ON m.id = p.measure_id WHERE p.topic = $1 AND p.listed_at > 0 AND m.withheld = 0 AND {IS_THERE} \
         ORDER BY p.listed_at DESC, p.measure_id DESC LIMIT $2 OFFSET $3"
    );
    let rows = conn.query(&sql, &[topic.into(), limit.into(), page.saturating_sub(1).saturating_mul(limit).into()])?;
    let measures = rows.iter().map(read).collect::<Result<Vec<_>>>()?;
    Ok(measures.into_iter().filter_map(|measure| PublicMeasure::of(measure, &BTreeMap::new())).collect())
}

/// Records after a key, whatever their state, in order, at most `limit`. Asked without a state, so that it is a walk of
/// the primary key and never a sort of all records for each step.
pub fn after(conn: &mut Conn, after: &str, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!("SELECT {SEEN} FROM measures AS m WHERE m.id > $1 AND {IS_THERE} ORDER BY m.id LIMIT $2"),
        &[after.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Public records by the letters with which their identifiers begin, with the day of the last change, in the order of
/// identifiers after the last one taken, at most `limit`.
pub fn public_changes(conn: &mut Conn, letters: &str, after: &str, limit: usize) -> Result<Vec<(String, kernel::Day)>> {
    // As many letters as an identifier has, each the last of all, whatever the order of the database.
    let last = format!("{letters}zzzzzzzzzz");
    let mut found: Vec<(String, kernel::Day)> = Vec::new();
    let mut after = after.max(letters).to_owned();
    loop {
        let sql = format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.public_id > $1 AND m.public_id <= $2 AND m.added_at > 0 AND {IS_THERE} \
             ORDER BY m.public_id LIMIT $3"
        );
        let wanted = limit - found.len();
        let rows = conn.query(&sql, &[after.as_str().into(), last.as_str().into(), wanted.into()])?;
        let measures = rows.iter().map(read).collect::<Result<Vec<Measure>>>()?;
        let is_last = measures.len() < wanted;
        if let Some(measure) = measures.last() {
            after = measure.public_id();
        }
        found.extend(measures.iter().filter(|measure| measure.is_public()).map(|one| (one.public_id(), one.seen_changed_at().day())));
        if is_last || found.len() == limit {
            return Ok(found);
        }
    }
}

/// Records of a Party whatever their state, last changed first, at most `limit`: those kept in its space and those it
/// holds that were published (`Measure::is_of`, in SQL). Withdrawn ones are included.
pub fn of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!("SELECT {SEEN} FROM measures AS m WHERE (m.home = $1 OR (m.added_at > 0 AND m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $2))) AND {IS_THERE} \
         ORDER BY m.changed_at DESC, m.id LIMIT $3"),
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
        &format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.home = '' AND m.organization = '' \
         AND (m.added_at = 0 OR NOT EXISTS (SELECT 1 FROM measure_holders AS h WHERE h.measure_id = m.id)) AND {IS_THERE} \
         ORDER BY m.changed_at DESC, m.id LIMIT $1"
        ),
        &[limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Records of an organization whatever their state, last changed first, at most `limit`.
pub fn of_organization(conn: &mut Conn, organization: Id, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.organization = $1 AND m.organization <> '' AND {IS_THERE} \
             ORDER BY m.changed_at DESC, m.id LIMIT $2"
        ),
        &[organization.to_string().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Withholds every record of an organization, or gives them back. They do not change by it: whoever harvests learns of it
/// by the instant.
pub fn withhold(tx: &mut Tx<'_>, organization: Id, is_withheld: bool, at: Moment) -> Result<()> {
    tx.execute(
        "UPDATE measures SET withheld = $1, standing_at = $2, changed_at = $3 WHERE organization = $4 AND organization <> ''",
        &[i64::from(is_withheld).into(), at.into(), at.into(), organization.to_string().into()],
    )?;
    Ok(())
}

/// Keys of the records of an organization after a key, in order, at most `limit`.
pub fn keys_of_organization(conn: &mut Conn, organization: &str, after: &str, limit: usize) -> Result<Vec<String>> {
    conn.query(
        "SELECT m.id FROM measures AS m WHERE m.organization = $1 AND m.organization <> '' AND m.id > $2 ORDER BY m.id LIMIT $3",
        &[organization.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Records of an organization that wait for somebody, longest first, at most `limit`.
pub fn waiting_of(conn: &mut Conn, organization: Id, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.organization = $1 AND m.organization <> '' AND m.waiting_since > 0 AND {IS_THERE} \
             ORDER BY m.waiting_since, m.id LIMIT $2"
        ),
        &[organization.to_string().into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Records of organizations to which a Party may reply, those published last first, at most `limit`.
pub fn concerning(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.concerns = $1 AND m.concerns <> '' AND m.added_at > 0 AND {IS_THERE} \
             ORDER BY m.added_at DESC, m.id LIMIT $2"
        ),
        &[party.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Short forms of a Party's records whatever their state, last changed first.
pub fn lines_of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Line>> {
    conn.query(
        &format!("SELECT {SEEN_LINE} FROM measures AS m WHERE (m.home = $1 OR (m.added_at > 0 AND m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $2))) AND {IS_THERE} \
         ORDER BY m.changed_at DESC, m.id LIMIT $3"),
        &[party.into(), party.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.json(0))
    .collect()
}

/// Records of a Party that wait for somebody, longest first, at most `limit`.
pub fn waiting_in(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!("SELECT {SEEN} FROM measures AS m WHERE (m.home = $1 OR (m.added_at > 0 AND m.id IN (SELECT h.measure_id FROM measure_holders AS h WHERE h.party = $2))) \
         AND m.waiting_since > 0 AND {IS_THERE} ORDER BY m.waiting_since, m.id LIMIT $3"),
        &[party.into(), party.into(), limit.into()],
    )?
    .iter()
    .map(read)
    .collect()
}

/// Proposed practices, those waiting longest first, at most `limit`.
pub fn proposed(conn: &mut Conn, limit: usize) -> Result<Vec<Measure>> {
    conn.query(
        &format!(
            "SELECT {SEEN} FROM measures AS m WHERE m.designation = $1 AND m.state = 'published' ORDER BY m.waiting_since, m.id LIMIT $2"
        ),
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

/// A record that a source knows by a key, and what the source last said of it.
pub struct Keyed {
    pub key: String,
    pub measure: Id,
    pub said: String,
}

/// What is known of keys, one question for each hundred.
pub fn keyed(conn: &mut Conn, scope: &str, keys: &[String]) -> Result<Vec<Keyed>> {
    let mut found = Vec::new();
    for some in keys.chunks(MANY) {
        let places: Vec<String> = (2..MANY + 2).map(|number| format!("${number}")).collect();
        let mut params: Vec<Value> = vec![scope.into()];
        params.extend((0..MANY).map(|at| Value::from(some.get(at).map_or("", String::as_str))));
        let sql = format!("SELECT key, measure_id, said FROM measure_keys WHERE scope = $1 AND key IN ({})", places.join(", "));
        for row in &conn.query(&sql, &params)? {
            found.push(Keyed { key: row.get(0)?, measure: row.get(1)?, said: row.get(2)? });
        }
    }
    Ok(found)
}

/// Keeps what a source says of a record under its key.
pub fn keep_key(tx: &mut Tx<'_>, scope: &str, key: &str, measure: Id, said: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO measure_keys (scope, key, measure_id, said) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (scope, key) DO UPDATE SET measure_id = excluded.measure_id, said = excluded.said",
        &[scope.into(), key.into(), measure.into(), said.into()],
    )?;
    Ok(())
}

/// Puts back what a source said under a key.
pub fn keep_said(tx: &mut Tx<'_>, scope: &str, key: &str, said: &str) -> Result<()> {
    tx.execute("UPDATE measure_keys SET said = $1 WHERE scope = $2 AND key = $3", &[said.into(), scope.into(), key.into()])?;
    Ok(())
}

/// Those of some records that a source knows by a key of its own, one question for each hundred.
pub fn keyed_of(conn: &mut Conn, scope: &str, measures: &[Id]) -> Result<Vec<Id>> {
    some_of(conn, "SELECT measure_id FROM measure_keys WHERE scope = $1 AND measure_id IN", scope.into(), measures)
}

/// Those of some records that a run wrote already, one question for each hundred.
pub fn written_in(conn: &mut Conn, run: i64, measures: impl Iterator<Item = Id>) -> Result<Vec<Id>> {
    let all: Vec<Id> = measures.collect();
    some_of(conn, "SELECT measure_id FROM measure_run_records WHERE run = $1 AND measure_id IN", run.into(), &all)
}

fn some_of(conn: &mut Conn, sql: &str, first: Value, measures: &[Id]) -> Result<Vec<Id>> {
    let places: Vec<String> = (2..MANY + 2).map(|number| format!("${number}")).collect();
    let (sql, mut found) = (format!("{sql} ({})", places.join(", ")), Vec::new());
    for some in measures.chunks(MANY) {
        let mut params: Vec<Value> = vec![first.clone()];
        params.extend((0..MANY).map(|at| Value::from(some.get(at).map(ToString::to_string).unwrap_or_default())));
        for row in &conn.query(&sql, &params)? {
            found.push(row.get(0)?);
        }
    }
    Ok(found)
}

/// Forgets a key.
pub fn forget_key(tx: &mut Tx<'_>, scope: &str, key: &str) -> Result<()> {
    tx.execute("DELETE FROM measure_keys WHERE scope = $1 AND key = $2", &[scope.into(), key.into()])?;
    Ok(())
}

/// What a run wrote of one record.
pub struct Written {
    pub measure: Measure,
    pub version: i64,
    pub scope: String,
    pub key: String,
    /// What the source had said before; empty for nothing.
    pub said_before: String,
}

/// Notes that a run wrote a version of a record.
pub fn keep_written(tx: &mut Tx<'_>, run: i64, measure: Id, version: i64, (scope, key): (&str, &str), said_before: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO measure_run_records (run, measure_id, version, scope, key, said_before) VALUES ($1, $2, $3, $4, $5, $6)",
        &[run.into(), measure.into(), version.into(), scope.into(), key.into(), said_before.into()],
    )?;
    Ok(())
}

/// Opens a run; `Conflict` while another one is open.
pub fn open_run(tx: &mut Tx<'_>, run: i64) -> Result<()> {
    let others: u64 = tx.get("SELECT count(*) FROM measure_runs WHERE number <> $1", &[run.into()])?.get(0)?;
    if others > 0 {
        return Err(Error::Conflict);
    }
    tx.execute("INSERT INTO measure_runs (number) VALUES ($1) ON CONFLICT (number) DO NOTHING", &[run.into()])?;
    Ok(())
}

pub fn close_run(tx: &mut Tx<'_>, run: i64) -> Result<()> {
    tx.execute("DELETE FROM measure_runs WHERE number = $1", &[run.into()])?;
    Ok(())
}

/// A new record that stays unseen until its run closes.
pub fn insert_in_run(tx: &mut Tx<'_>, measure: &Measure, run: i64) -> Result<()> {
    insert(tx, measure)?;
    tx.execute("UPDATE measures SET run = $1 WHERE id = $2", &[run.into(), measure.id.into()])?;
    Ok(())
}

/// Replaces a record; until its run closes everyone sees `before`.
pub fn update_in_run(tx: &mut Tx<'_>, after: &Measure, before: &Measure, run: i64) -> Result<()> {
    update(tx, after, before.version)?;
    let (body, line) = body(before)?;
    tx.execute(
        "UPDATE measures SET run = $1, body_before = $2, line_before = $3 WHERE id = $4",
        &[run.into(), body.into(), line.into(), after.id.into()],
    )?;
    Ok(())
}

/// What a run wrote and nobody changed since, after a key, in order, at most `limit`.
pub fn untouched(conn: &mut Conn, run: i64, after: &str, limit: usize) -> Result<Vec<Written>> {
    conn.query(
        &format!(
            "SELECT {SEEN}, r.version, r.scope, r.key, r.said_before FROM measure_run_records AS r JOIN measures AS m ON m.id = r.measure_id \
             WHERE r.run = $1 AND r.measure_id > $2 AND (m.version = r.version OR m.stands_at = r.version) ORDER BY r.measure_id LIMIT $3"
        ),
        &[run.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(|row| Ok(Written {
            measure: read(row)?,
            version: row.get(N_SEEN)?,
            scope: row.get(N_SEEN + 1)?,
            key: row.get(N_SEEN + 2)?,
            said_before: row.get(N_SEEN + 3)?,
        }))
    .collect()
}

/// Public identifiers of records of a run that somebody changed after it, at most 100.
pub fn changed_since_run(conn: &mut Conn, run: i64) -> Result<Vec<String>> {
    conn.query(
        "SELECT m.public_id FROM measure_run_records AS r JOIN measures AS m ON m.id = r.measure_id \
         WHERE r.run = $1 AND m.version <> r.version AND m.stands_at <> r.version ORDER BY m.id LIMIT 100",
        &[run.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// Keys of the records of a run after a key, in order, at most `limit`.
pub fn ids_of_run(conn: &mut Conn, run: i64, after: &str, limit: usize) -> Result<Vec<String>> {
    conn.query(
        "SELECT measure_id FROM measure_run_records WHERE run = $1 AND measure_id > $2 ORDER BY measure_id LIMIT $3",
        &[run.into(), after.into(), limit.into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}
