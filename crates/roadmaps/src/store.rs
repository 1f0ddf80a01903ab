//! All SQL of this slice. Every question names the Party or asks for public states only.

use crate::domain::{Choice, Offer, Roadmap, Standing, State, Submission, SubmissionState, Update, referred_files};
mod comments;
mod desk;
mod making;
mod workbook;
use ::store::history::{self, Table};
use ::store::{Conn, Row, Tx, Value};
pub use comments::*;
pub use desk::*;
use kernel::{Id, Moment, PartyCode, Result, Text};
pub use making::*;
use std::collections::BTreeMap;
pub use workbook::*;

/// Kinds of record in history and outbox.
pub const ROADMAP: &str = "roadmap";
pub const SUBMISSION: &str = "roadmap-submission";
pub const OFFER: &str = "roadmap-offer";
pub const UPDATE: &str = "roadmap-update";

/// The tables of records, as `check` holds them against history.
pub const TABLES: &[Table] = &[
    Table { kind: ROADMAP, name: "roadmaps", key: "id", files: referred_files },
    Table { kind: SUBMISSION, name: "roadmap_submissions", key: "id", files: referred_files },
    Table::without_files(OFFER, "roadmap_offers", "id"),
    Table::without_files(PARTICIPANT, "roadmap_participants", "id"),
    Table::without_files(TRAINING, "roadmap_trainings", "id"),
    Table::without_files(TASKS, "roadmap_tasks", "id"),
    Table::without_files(COMMENT, "roadmap_comments", "id"),
    Table::without_files(UPDATE, "roadmap_updates", "id"),
    Table::without_files(REMINDER, "roadmap_reminders", "id"),
    Table::without_files(LESSONS, "roadmap_lessons", "id"),
];

const OPEN: &str = "'draft', 'finalized', 'validated', 'validated-plan-waiting'";
const PUBLIC: &str = "'published', 'superseded', 'withdrawn'";
const OPEN_SUBMISSIONS: &str = "'submitted', 'received', 'question-open', 'correction-asked'";

fn roadmap(row: &Row) -> Result<Roadmap> {
    let mut roadmap: Roadmap = row.json(1)?;
    roadmap.version = row.get(0)?;
    Ok(roadmap)
}

fn submission(row: &Row) -> Result<Submission> {
    let mut submission: Submission = row.json(1)?;
    submission.version = row.get(0)?;
    Ok(submission)
}

fn offer(row: &Row) -> Result<Offer> {
    let mut offer: Offer = row.json(1)?;
    offer.version = row.get(0)?;
    Ok(offer)
}

fn json<T: serde::Serialize>(record: &T) -> Result<serde_json::Value> {
    serde_json::to_value(record).map_err(|cause| kernel::Error::caused("cannot write a record as JSON", cause))
}

/// A version of this Party by its key; `NotFound` for another Party's.
pub fn get(conn: &mut Conn, party: PartyCode, id: Id) -> Result<Roadmap> {
    roadmap(&conn.get("SELECT version, body FROM roadmaps WHERE id = $1 AND party = $2", &[id.into(), party.into()])?)
}

/// The version being made, if there is one.
pub fn find_open(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<Roadmap>> {
    conn.find(
        &format!("SELECT version, body FROM roadmaps WHERE party = $1 AND framework = $2 AND state IN ({OPEN})"),
        &[party.into(), framework.into()],
    )?
    .as_ref()
    .map(roadmap)
    .transpose()
}

/// Key and version number of the record of the version being made, if there is one: what a save needs before it reads the whole.
pub fn find_open_key(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<(Id, i64)>> {
    let sql = format!("SELECT id, version FROM roadmaps WHERE party = $1 AND framework = $2 AND state IN ({OPEN})");
    conn.find(&sql, &[party.into(), framework.into()])?.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

/// The published version, if there is one.
pub fn find_published(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<Roadmap>> {
    conn.find(
        "SELECT version, body FROM roadmaps WHERE party = $1 AND framework = $2 AND state = 'published'",
        &[party.into(), framework.into()],
    )?
    .as_ref()
    .map(roadmap)
    .transpose()
}

/// Every version of a Party but discarded ones, newest first.
pub fn list_of(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Vec<Roadmap>> {
    conn.query(
        "SELECT version, body FROM roadmaps WHERE party = $1 AND framework = $2 AND state <> 'discarded' ORDER BY number DESC LIMIT 200",
        &[party.into(), framework.into()],
    )?
    .iter()
    .map(roadmap)
    .collect()
}

/// Public versions under a permanent address, newest first.
pub fn list_public(conn: &mut Conn, public_id: &str) -> Result<Vec<Roadmap>> {
    conn.query(
        &format!("SELECT version, body FROM roadmaps WHERE public_id = $1 AND state IN ({PUBLIC}) ORDER BY number DESC LIMIT 200"),
        &[public_id.into()],
    )?
    .iter()
    .map(roadmap)
    .collect()
}

/// Number of the Party's next version, and the permanent identifier that its versions have in common, if there is one.
pub fn next_number(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<(i64, Option<String>)> {
    let row = conn.get(
        "SELECT coalesce(max(number), 0), max(public_id) FROM roadmaps WHERE party = $1 AND framework = $2",
        &[party.into(), framework.into()],
    )?;
    Ok((row.get::<i64>(0)? + 1, row.get(1)?))
}

/// Writes a new version after history has numbered it.
pub fn insert(tx: &mut Tx<'_>, roadmap: &Roadmap, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmaps (id, public_id, party, framework, number, state, version, changed_at, title, summary, published_at, body) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &[
            roadmap.id.into(),
            (&roadmap.public_id).into(),
            roadmap.party.into(),
            (&roadmap.framework).into(),
            roadmap.number.into(),
            roadmap.state.code().into(),
            version.into(),
            roadmap.changed_at.into(),
            json(&roadmap.content.title)?.into(),
            json(&roadmap.content.summary)?.into(),
            published_at(roadmap).into(),
            json(roadmap)?.into(),
        ],
    )?;
    keep_sectors(tx, roadmap)?;
    keep_standing(tx, roadmap, version)
}

/// Replaces a version; `Conflict` when it changed since it was read.
pub fn update(tx: &mut Tx<'_>, roadmap: &Roadmap, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmaps SET state = $1, version = $2, changed_at = $3, title = $4, summary = $5, published_at = $6, body = $7 \
         WHERE id = $8 AND version = $9",
        &[
            roadmap.state.code().into(),
            version.into(),
            roadmap.changed_at.into(),
            json(&roadmap.content.title)?.into(),
            json(&roadmap.content.summary)?.into(),
            published_at(roadmap).into(),
            json(roadmap)?.into(),
            roadmap.id.into(),
            roadmap.version.into(),
        ],
    )?;
    keep_sectors(tx, roadmap)?;
    keep_standing(tx, roadmap, version)
}

/// Keeps the sectors of a published version, which change no more.
fn keep_sectors(tx: &mut Tx<'_>, roadmap: &Roadmap) -> Result<()> {
    for sector in roadmap.content.sectors.keys().filter(|_| roadmap.state == State::Published) {
        tx.execute(
            "INSERT INTO roadmap_sectors (roadmap_id, sector) VALUES ($1, $2) ON CONFLICT (roadmap_id, sector) DO NOTHING",
            &[roadmap.id.into(), sector.into()],
        )?;
    }
    Ok(())
}

fn published_at(roadmap: &Roadmap) -> Option<Moment> {
    roadmap.acts.published.as_ref().map(|signature| signature.at)
}

const STANDING: &str = "s.party, s.number, s.state, s.was_finalized, s.is_outside, s.shows_preparation, s.closed_on";

fn standing(row: &Row) -> Result<Standing> {
    Ok(Standing {
        party: row.get(0)?,
        number: row.get(1)?,
        state: state(&row.get::<String>(2)?)?,
        was_finalized: row.get(3)?,
        is_outside: row.get(4)?,
        shows_preparation: row.get(5)?,
        closed_on: row.get(6)?,
    })
}

fn state(code: &str) -> Result<State> {
    State::parse(code).ok_or_else(|| kernel::Error::fault(format!("unknown state {code} of a roadmap")))
}

/// Writes where the version stands if that is something else than before, which few saves of a draft bring.
fn keep_standing(tx: &mut Tx<'_>, roadmap: &Roadmap, version: i64) -> Result<()> {
    let now = Standing::of(roadmap);
    let last = tx.find(
        &format!("SELECT {STANDING} FROM roadmap_standings AS s WHERE s.roadmap_id = $1 ORDER BY s.version DESC LIMIT 1"),
        &[roadmap.id.into()],
    )?;
    if last.as_ref().map(standing).transpose()?.is_some_and(|last| last == now) {
        return Ok(());
    }
    tx.execute(
        "INSERT INTO roadmap_standings (roadmap_id, version, at, party, framework, number, state, was_finalized, is_outside, shows_preparation, closed_on) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        &[
            roadmap.id.into(),
            version.into(),
            roadmap.changed_at.into(),
            now.party.into(),
            (&roadmap.framework).into(),
            now.number.into(),
            now.state.code().into(),
            now.was_finalized.into(),
            now.is_outside.into(),
            now.shows_preparation.into(),
            now.closed_on.into(),
        ],
    )?;
    Ok(())
}

/// The rows of `roadmap_standings` that held at a moment ($2) on a framework ($1), as `s`: the newest of each version.
const AS_OF: &str = "roadmap_standings AS s JOIN (SELECT roadmap_id, max(version) AS version FROM roadmap_standings \
     WHERE framework = $1 AND at <= $2 GROUP BY roadmap_id) AS newest ON s.roadmap_id = newest.roadmap_id AND s.version = newest.version";

/// Where every version of every Party stood at a moment, by Party; discarded ones are left out. No body is read.
pub fn list_standings(conn: &mut Conn, framework: &str, until: Moment) -> Result<Vec<Standing>> {
    conn.query(
        &format!("SELECT {STANDING} FROM {AS_OF} WHERE s.state <> 'discarded' ORDER BY s.party, s.number"),
        &[framework.into(), until.into()],
    )?
    .iter()
    .map(standing)
    .collect()
}

/// Where every version of one Party stands now; discarded ones are left out.
pub fn list_standings_of(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Vec<Standing>> {
    conn.query(
        &format!(
            "SELECT {STANDING} FROM roadmap_standings AS s JOIN roadmaps AS r ON r.id = s.roadmap_id \
             WHERE s.party = $1 AND s.framework = $2 AND r.state <> 'discarded' \
             AND s.version = (SELECT max(i.version) FROM roadmap_standings AS i WHERE i.roadmap_id = s.roadmap_id) ORDER BY s.number"
        ),
        &[party.into(), framework.into()],
    )?
    .iter()
    .map(standing)
    .collect()
}

/// A public version as lists name it.
#[derive(Debug, Clone)]
pub struct Head {
    pub id: Id,
    pub party: PartyCode,
    pub public_id: String,
    pub number: i64,
    /// State now, whatever it was on the day asked for.
    pub state: State,
    pub is_outside: bool,
    pub published_at: Option<Moment>,
    /// Title and summary; empty where the version was withdrawn since, since its text is public no longer.
    pub title: Text,
    pub summary: Text,
}

impl Head {
    /// The permanent address, without language.
    pub fn permanent(&self) -> String {
        format!("/id/roadmap/{}/v/{}", self.public_id, self.number)
    }
}

/// The version of each Party that was published at a moment, by Party.
pub fn list_published_at(conn: &mut Conn, framework: &str, until: Moment) -> Result<Vec<Head>> {
    conn.query(
        &format!(
            "SELECT r.party, r.public_id, r.number, r.state, s.is_outside, r.published_at, r.title, r.summary, r.id FROM {AS_OF} \
             JOIN roadmaps AS r ON r.id = s.roadmap_id WHERE s.state = 'published' ORDER BY r.party"
        ),
        &[framework.into(), until.into()],
    )?
    .iter()
    .map(head)
    .collect()
}

/// The sectors that come first in the version of each Party that was published at a moment. What was withdrawn since is
/// left out, since its text is public no longer.
pub fn list_sectors_at(conn: &mut Conn, framework: &str, until: Moment) -> Result<Vec<(PartyCode, String)>> {
    conn.query(
        &format!(
            "SELECT s.party, x.sector FROM {AS_OF} JOIN roadmaps AS r ON r.id = s.roadmap_id \
             JOIN roadmap_sectors AS x ON x.roadmap_id = s.roadmap_id \
             WHERE s.state = 'published' AND r.state <> 'withdrawn' ORDER BY s.party, x.sector"
        ),
        &[framework.into(), until.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

fn head(row: &Row) -> Result<Head> {
    let state = state(&row.get::<String>(3)?)?;
    let is_readable = state != State::Withdrawn;
    Ok(Head {
        id: row.get(8)?,
        party: row.get(0)?,
        public_id: row.get(1)?,
        number: row.get(2)?,
        state,
        is_outside: row.get(4)?,
        published_at: row.get(5)?,
        title: if is_readable { row.json(6)? } else { Text::default() },
        summary: if is_readable { row.json(7)? } else { Text::default() },
    })
}

/// When each Party last withdrew a version, as it stood at a moment.
pub fn list_withdrawn_at(conn: &mut Conn, framework: &str, until: Moment) -> Result<Vec<(PartyCode, Moment)>> {
    conn.query(
        &format!("SELECT s.party, max(s.at) FROM {AS_OF} WHERE s.state = 'withdrawn' GROUP BY s.party ORDER BY s.party"),
        &[framework.into(), until.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

/// Versions by their keys; callers answer for who reads them.
pub fn list_by_id(conn: &mut Conn, ids: &[Id]) -> Result<Vec<Roadmap>> {
    let params: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
    conn.query(&format!("SELECT version, body FROM roadmaps WHERE id IN ({}) ORDER BY party", marks(1, ids.len())), &params)?
        .iter()
        .map(roadmap)
        .collect()
}

/// `$1, $2 …`: so many marks from a number on.
fn marks(first: usize, number: usize) -> String {
    (first..first + number).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// The title of a Party's published version; `None` where nothing is published.
pub fn find_title(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<Text>> {
    conn.find("SELECT title FROM roadmaps WHERE party = $1 AND framework = $2 AND state = 'published'", &[party.into(), framework.into()])?
        .map(|row| row.json(0))
        .transpose()
}

/// Parties with a published version, in the order of their codes.
pub fn list_parties_published(conn: &mut Conn, framework: &str) -> Result<Vec<PartyCode>> {
    conn.query("SELECT party FROM roadmaps WHERE state = 'published' AND framework = $1 ORDER BY party", &[framework.into()])?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// How many versions are published: one a Party at most.
pub fn count_published(conn: &mut Conn, framework: &str) -> Result<u64> {
    conn.get("SELECT count(*) FROM roadmaps WHERE state = 'published' AND framework = $1", &[framework.into()])?.get(0)
}

/// A version of a roadmap record as it stood in history.
pub fn as_it_was(conn: &mut Conn, id: Id, version: i64) -> Result<Roadmap> {
    history::get(conn, ROADMAP, &id.to_string(), version)?.read()
}

/// Where the record changed after one version up to another, as JSON Pointers; `None` where that cannot be told without
/// reading both.
pub fn find_changed(conn: &mut Conn, id: Id, after: i64, to: i64) -> Result<Option<Vec<String>>> {
    history::find_changed(conn, ROADMAP, &id.to_string(), after, to)
}

/// Rewrites the published positions of a Party; an empty list removes them.
pub fn set_positions(tx: &mut Tx<'_>, party: PartyCode, framework: &str, positions: &[(&str, Choice)]) -> Result<()> {
    tx.execute("DELETE FROM roadmap_positions WHERE party = $1 AND framework = $2", &[party.into(), framework.into()])?;
    for (activity, position) in positions {
        tx.execute(
            "INSERT INTO roadmap_positions (party, framework, activity, position) VALUES ($1, $2, $3, $4)",
            &[party.into(), framework.into(), (*activity).into(), position.code().into()],
        )?;
    }
    Ok(())
}

/// Every published position on a framework: Party, activity, position.
pub fn list_positions(conn: &mut Conn, framework: &str) -> Result<Vec<(PartyCode, String, Choice)>> {
    conn.query(
        "SELECT party, activity, position FROM roadmap_positions WHERE framework = $1 ORDER BY party, activity",
        &[framework.into()],
    )?
    .iter()
    .map(|row| {
        let code: String = row.get(2)?;
        let position = Choice::parse(&code).ok_or_else(|| kernel::Error::fault(format!("unknown position {code}")))?;
        Ok((row.get(0)?, row.get(1)?, position))
    })
    .collect()
}

pub fn insert_submission(tx: &mut Tx<'_>, submission: &Submission, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_submissions (id, receipt, party, framework, roadmap_id, number, title, state, since, submitted_at, version, body) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &[
            submission.id.into(),
            (&submission.receipt).into(),
            submission.party.into(),
            (&submission.framework).into(),
            submission.roadmap.into(),
            submission.number.into(),
            (&submission.title).into(),
            submission.state.code().into(),
            submission.since.into(),
            submission.submitted_at.into(),
            version.into(),
            json(submission)?.into(),
        ],
    )?;
    Ok(())
}

pub fn update_submission(tx: &mut Tx<'_>, submission: &Submission, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmap_submissions SET state = $1, since = $2, version = $3, body = $4 WHERE id = $5 AND version = $6",
        &[
            submission.state.code().into(),
            submission.since.into(),
            version.into(),
            json(submission)?.into(),
            submission.id.into(),
            submission.version.into(),
        ],
    )
}

/// A submission by its receipt number, whoever sent it: callers check the Party or the role.
pub fn get_submission(conn: &mut Conn, receipt: &str) -> Result<Submission> {
    submission(&conn.get("SELECT version, body FROM roadmap_submissions WHERE receipt = $1", &[receipt.into()])?)
}

/// The state a submission was in before the one it is in now, from its history.
pub fn state_before(conn: &mut Conn, submission: &Submission) -> Result<SubmissionState> {
    let lines = history::lines(conn, SUBMISSION, &submission.id.to_string(), &history::Part::ALL, 200, 0)?;
    let before = lines.iter().filter_map(|line| SubmissionState::parse(&line.state)).find(|state| *state != submission.state);
    before.ok_or_else(|| kernel::Error::fault(format!("submission {} was never in another state", submission.receipt)))
}

/// The open submission of a Party, if there is one.
pub fn find_open_submission(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<Submission>> {
    conn.find(
        &format!("SELECT version, body FROM roadmap_submissions WHERE party = $1 AND framework = $2 AND state IN ({OPEN_SUBMISSIONS})"),
        &[party.into(), framework.into()],
    )?
    .as_ref()
    .map(submission)
    .transpose()
}

/// Submissions of a Party, newest first.
pub fn list_submissions_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Submission>> {
    conn.query(
        "SELECT version, body FROM roadmap_submissions WHERE party = $1 ORDER BY submitted_at DESC, receipt DESC LIMIT 200",
        &[party.into()],
    )?
    .iter()
    .map(submission)
    .collect()
}

/// A sent text as lists name it, without its frozen copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionLine {
    pub receipt: String,
    pub party: PartyCode,
    /// Number of the version that was sent.
    pub number: i64,
    /// Title in the language of the copy.
    pub title: String,
    pub state: SubmissionState,
    /// Since when the present side has its turn.
    pub since: Moment,
}

/// Submissions in one of these states, longest waiting first, one page. No copy is read.
pub fn list_submissions(conn: &mut Conn, states: &[&str], limit: usize, offset: usize) -> Result<Vec<SubmissionLine>> {
    let (limit_mark, offset_mark) = (states.len() + 1, states.len() + 2);
    let mut params: Vec<Value> = states.iter().map(|state| (*state).into()).collect();
    params.extend([limit.into(), offset.into()]);
    conn.query(
        &format!(
            "SELECT receipt, party, number, title, state, since FROM roadmap_submissions WHERE state IN ({}) \
             ORDER BY since, receipt LIMIT ${limit_mark} OFFSET ${offset_mark}",
            marks(1, states.len())
        ),
        &params,
    )?
    .iter()
    .map(submission_line)
    .collect()
}

fn submission_line(row: &Row) -> Result<SubmissionLine> {
    let code: String = row.get(4)?;
    let state = SubmissionState::parse(&code).ok_or_else(|| kernel::Error::fault(format!("unknown state {code} of a submission")))?;
    Ok(SubmissionLine { receipt: row.get(0)?, party: row.get(1)?, number: row.get(2)?, title: row.get(3)?, state, since: row.get(5)? })
}

/// How many submissions are in one of these states.
pub fn count_submissions(conn: &mut Conn, states: &[&str]) -> Result<u64> {
    let params: Vec<Value> = states.iter().map(|state| (*state).into()).collect();
    conn.get(&format!("SELECT count(*) FROM roadmap_submissions WHERE state IN ({})", marks(1, states.len())), &params)?.get(0)
}

/// When each Party last shared a text, as it stood at a moment: what was recalled later still counts. A recalled
/// submission does not move any more, so that its `since` is the recall.
pub fn list_shared(conn: &mut Conn, framework: &str, until: Moment) -> Result<Vec<(PartyCode, Moment)>> {
    conn.query(
        "SELECT party, max(submitted_at) FROM roadmap_submissions WHERE framework = $1 AND submitted_at <= $2 \
         AND (state <> 'recalled' OR since > $2) GROUP BY party ORDER BY party",
        &[framework.into(), until.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?)))
    .collect()
}

/// When the Party last shared a text that was not recalled.
pub fn find_shared(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<Moment>> {
    conn.get(
        "SELECT max(submitted_at) FROM roadmap_submissions WHERE party = $1 AND framework = $2 AND state <> 'recalled'",
        &[party.into(), framework.into()],
    )?
    .get(0)
}

pub fn insert_offer(tx: &mut Tx<'_>, offer: &Offer, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_offers (id, party, roadmap_id, activity, answer, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            offer.id.into(),
            offer.party.into(),
            offer.roadmap.into(),
            (&offer.activity).into(),
            offer.answer.code().into(),
            version.into(),
            json(offer)?.into(),
        ],
    )?;
    Ok(())
}

pub fn update_offer(tx: &mut Tx<'_>, offer: &Offer, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmap_offers SET answer = $1, version = $2, body = $3 WHERE id = $4 AND version = $5",
        &[offer.answer.code().into(), version.into(), json(offer)?.into(), offer.id.into(), offer.version.into()],
    )
}

/// An offer of this Party; `NotFound` for another Party's.
pub fn get_offer(conn: &mut Conn, party: PartyCode, id: Id) -> Result<Offer> {
    offer(&conn.get("SELECT version, body FROM roadmap_offers WHERE id = $1 AND party = $2", &[id.into(), party.into()])?)
}

/// Offers of a Party by activity, answered ones too.
pub fn list_offers(conn: &mut Conn, party: PartyCode) -> Result<Vec<Offer>> {
    conn.query("SELECT version, body FROM roadmap_offers WHERE party = $1 ORDER BY activity, id LIMIT 500", &[party.into()])?
        .iter()
        .map(offer)
        .collect()
}

/// How many offers of a Party have no answer yet.
pub fn count_open_offers(conn: &mut Conn, party: PartyCode) -> Result<u64> {
    conn.get("SELECT count(*) FROM roadmap_offers WHERE party = $1 AND answer IN ('open', 'later')", &[party.into()])?.get(0)
}

/// Writes a report, which is never changed afterwards.
pub fn insert_update(tx: &mut Tx<'_>, update: &Update, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_updates (id, party, framework, number, about, made_at, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            update.id.into(),
            update.party.into(),
            (&update.framework).into(),
            update.number.into(),
            (&update.about).into(),
            update.signed.at.into(),
            version.into(),
            json(update)?.into(),
        ],
    )?;
    Ok(())
}

/// What a Party reported on its published plans, in the order in which it did.
pub fn list_updates(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Vec<Update>> {
    conn.query(
        "SELECT version, body FROM roadmap_updates WHERE party = $1 AND framework = $2 ORDER BY number LIMIT 20000",
        &[party.into(), framework.into()],
    )?
    .iter()
    .map(read_update)
    .collect()
}

/// Every report on plans under a framework by Party, in the order in which they were made. For filling the index; never
/// for a page.
pub fn list_all_updates(conn: &mut Conn, framework: &str) -> Result<BTreeMap<PartyCode, Vec<Update>>> {
    let rows = conn.query("SELECT party, body FROM roadmap_updates WHERE framework = $1 ORDER BY party, number", &[framework.into()])?;
    let mut found: BTreeMap<PartyCode, Vec<Update>> = BTreeMap::new();
    for row in &rows {
        found.entry(row.get(0)?).or_default().push(row.json(1)?);
    }
    Ok(found)
}

/// Whose plan a report is on; `None` for an unknown report.
pub fn find_reporting(conn: &mut Conn, update: Id) -> Result<Option<(PartyCode, String)>> {
    let row = conn.find("SELECT party, framework FROM roadmap_updates WHERE id = $1", &[update.into()])?;
    row.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

/// What the Parties of these versions reported on their published plans, each in the order in which it did.
pub fn list_updates_on(conn: &mut Conn, framework: &str, ids: &[Id]) -> Result<Vec<Update>> {
    let mut params: Vec<Value> = vec![framework.into()];
    params.extend(ids.iter().map(|id| Value::from(*id)));
    let of_these = marks(2, ids.len());
    conn.query(
        &format!(
            "SELECT version, body FROM roadmap_updates WHERE framework = $1 \
             AND party IN (SELECT party FROM roadmaps WHERE id IN ({of_these})) ORDER BY party, number"
        ),
        &params,
    )?
    .iter()
    .map(read_update)
    .collect()
}

fn read_update(row: &Row) -> Result<Update> {
    let mut update: Update = row.json(1)?;
    update.version = row.get(0)?;
    Ok(update)
}

/// Published versions of Parties that neither reported on their plan nor were asked about it since a moment, by Party. One
/// that was published since is left in peace too.
pub fn list_to_ask(conn: &mut Conn, framework: &str, since: Moment, limit: usize) -> Result<Vec<Roadmap>> {
    conn.query(
        "SELECT r.version, r.body FROM roadmaps AS r WHERE r.state = 'published' AND r.framework = $1 AND r.published_at < $2 \
         AND NOT EXISTS (SELECT 1 FROM roadmap_questions AS q WHERE q.party = r.party AND q.framework = r.framework AND q.asked_at >= $2) \
         AND NOT EXISTS (SELECT 1 FROM roadmap_updates AS u WHERE u.party = r.party AND u.framework = r.framework AND u.made_at >= $2) \
         ORDER BY r.party LIMIT $3",
        &[framework.into(), since.into(), limit.into()],
    )?
    .iter()
    .map(roadmap)
    .collect()
}

/// Remembers when a Party was asked.
pub fn ask(tx: &mut Tx<'_>, party: PartyCode, framework: &str, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_questions (party, framework, asked_at) VALUES ($1, $2, $3) \
         ON CONFLICT (party, framework) DO UPDATE SET asked_at = excluded.asked_at",
        &[party.into(), framework.into(), at.into()],
    )?;
    Ok(())
}

/// Remembers that somebody opened a page of the draft.
pub fn open_page(tx: &mut Tx<'_>, roadmap: Id, page: &str, account: Id, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_presence (roadmap_id, page, account_id, opened_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (roadmap_id, page, account_id) DO UPDATE SET opened_at = excluded.opened_at",
        &[roadmap.into(), page.into(), account.into(), at.into()],
    )?;
    Ok(())
}

/// Forgets who opened which page before `until`.
pub fn forget_presence(tx: &mut Tx<'_>, until: Moment) -> Result<()> {
    tx.execute("DELETE FROM roadmap_presence WHERE opened_at < $1", &[until.into()]).map(drop)
}

/// Others on the version since `after`: page, account, when; latest first.
pub fn list_presence(conn: &mut Conn, roadmap: Id, after: Moment) -> Result<Vec<(String, Id, Moment)>> {
    conn.query(
        "SELECT page, account_id, opened_at FROM roadmap_presence WHERE roadmap_id = $1 AND opened_at > $2 ORDER BY opened_at DESC LIMIT 50",
        &[roadmap.into(), after.into()],
    )?
    .iter()
    .map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
    .collect()
}

/// Every published version, by Party.
pub fn list_published(conn: &mut Conn, framework: &str) -> Result<Vec<Roadmap>> {
    conn.query(
        "SELECT version, body FROM roadmaps WHERE state = 'published' AND framework = $1 ORDER BY party LIMIT 1000",
        &[framework.into()],
    )?
    .iter()
    .map(roadmap)
    .collect()
}

/// A version by its key alone, for the index; never for a page.
pub fn find_any(conn: &mut Conn, id: Id) -> Result<Option<Roadmap>> {
    conn.find("SELECT version, body FROM roadmaps WHERE id = $1", &[id.into()])?.as_ref().map(roadmap).transpose()
}

/// A Party's roadmap as harvesters take it.
#[derive(Debug, Clone)]
pub struct Harvested {
    pub party: PartyCode,
    pub public_id: String,
    pub changed_at: Moment,
    /// Title and summary; nothing where no version is published any more.
    pub content: Option<(Text, Text)>,
}

/// The newest published or withdrawn version of each Party, by public identifier, with its instant of change; text only
/// where it is published. Superseded versions stand for nothing of their own.
pub fn list_harvested(conn: &mut Conn, framework: &str) -> Result<Vec<Harvested>> {
    let rows = conn.query(
        "SELECT party, public_id, changed_at, state, title, summary FROM roadmaps WHERE framework = $1 AND state IN ('published', 'withdrawn') \
         ORDER BY public_id, CASE WHEN state = 'published' THEN 0 ELSE 1 END, number DESC LIMIT 2000",
        &[framework.into()],
    )?;
    let mut found: Vec<Harvested> = Vec::new();
    for row in &rows {
        let public_id: String = row.get(1)?;
        if found.last().is_none_or(|last| last.public_id != public_id) {
            let is_published = row.get::<String>(3)? == "published";
            let content = if is_published { Some((row.json(4)?, row.json(5)?)) } else { None };
            found.push(Harvested { party: row.get(0)?, public_id, changed_at: row.get(2)?, content });
        }
    }
    Ok(found)
}
