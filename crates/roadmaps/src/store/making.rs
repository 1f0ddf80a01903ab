//! SQL of what stands beside a version: registers of participants and trainings, owners and days of the tasks.

use super::json;
use crate::domain::{Charges, Entry, Lessons, Participant, Training};
use ::store::{Conn, Row, Tx};
use kernel::{Id, PartyCode, Result, Text};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Kinds of record in history and outbox.
pub const PARTICIPANT: &str = "roadmap-participant";
pub const TRAINING: &str = "roadmap-training";
pub const TASKS: &str = "roadmap-tasks";
pub const LESSONS: &str = "roadmap-lessons";

/// Entries of a register that are read at most. Our choice: far more than a national team has.
const ENTRIES: usize = 1000;

/// Where the entries of one register are kept.
pub trait Kept: Serialize + DeserializeOwned {
    const KIND: &'static str;
    const TABLE: &'static str;
    /// Column of the person's name, or what stands for it in a register without persons.
    const PERSON: &'static str;
}

impl Kept for Participant {
    const KIND: &'static str = PARTICIPANT;
    const TABLE: &'static str = "roadmap_participants";
    const PERSON: &'static str = "person";
}

impl Kept for Training {
    const KIND: &'static str = TRAINING;
    const TABLE: &'static str = "roadmap_trainings";
    const PERSON: &'static str = "''";
}

fn entry<T: Kept>(row: &Row) -> Result<Entry<T>> {
    let mut entry: Entry<T> = row.json(1)?;
    entry.version = row.get(0)?;
    entry.person = row.get(2)?;
    Ok(entry)
}

/// Entries of a version, removed ones too, in the order they were added.
pub fn list_entries<T: Kept>(conn: &mut Conn, roadmap: Id) -> Result<Vec<Entry<T>>> {
    conn.query(
        &format!("SELECT version, body, {} FROM {} WHERE roadmap_id = $1 ORDER BY id LIMIT {ENTRIES}", T::PERSON, T::TABLE),
        &[roadmap.into()],
    )?
    .iter()
    .map(entry)
    .collect()
}

/// An entry of this Party; `NotFound` for another Party's.
pub fn get_entry<T: Kept>(conn: &mut Conn, party: PartyCode, id: Id) -> Result<Entry<T>> {
    let sql = format!("SELECT version, body, {} FROM {} WHERE id = $1 AND party = $2", T::PERSON, T::TABLE);
    entry(&conn.get(&sql, &[id.into(), party.into()])?)
}

pub fn insert_entry<T: Kept>(tx: &mut Tx<'_>, entry: &Entry<T>, version: i64) -> Result<()> {
    tx.execute(
        &format!("INSERT INTO {} (id, roadmap_id, party, state, version, body) VALUES ($1, $2, $3, $4, $5, $6)", T::TABLE),
        &[entry.id.into(), entry.roadmap.into(), entry.party.into(), entry.state.code().into(), version.into(), json(entry)?.into()],
    )?;
    Ok(())
}

/// Replaces an entry; `Conflict` when it changed since it was read.
pub fn update_entry<T: Kept>(tx: &mut Tx<'_>, entry: &Entry<T>, version: i64) -> Result<()> {
    tx.execute_guarded(
        &format!("UPDATE {} SET state = $1, version = $2, body = $3 WHERE id = $4 AND version = $5", T::TABLE),
        &[entry.state.code().into(), version.into(), json(entry)?.into(), entry.id.into(), entry.version.into()],
    )
}

/// Keeps or erases the name of a person beside the entry.
pub fn set_person(tx: &mut Tx<'_>, id: Id, name: &str) -> Result<()> {
    tx.execute("UPDATE roadmap_participants SET person = $1 WHERE id = $2", &[name.into(), id.into()]).map(drop)
}

/// Owners and days of a version's tasks; none set where nothing was written.
pub fn charges(conn: &mut Conn, party: PartyCode, roadmap: Id) -> Result<Charges> {
    let found = conn.find("SELECT version, body FROM roadmap_tasks WHERE id = $1 AND party = $2", &[roadmap.into(), party.into()])?;
    let Some(row) = found else { return Ok(Charges::none(roadmap, party)) };
    let mut charges: Charges = row.json(1)?;
    charges.version = row.get(0)?;
    Ok(charges)
}

pub fn insert_charges(tx: &mut Tx<'_>, charges: &Charges, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_tasks (id, party, version, body) VALUES ($1, $2, $3, $4)",
        &[charges.id.into(), charges.party.into(), version.into(), json(charges)?.into()],
    )?;
    Ok(())
}

pub fn update_charges(tx: &mut Tx<'_>, charges: &Charges, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmap_tasks SET version = $1, body = $2 WHERE id = $3 AND version = $4",
        &[version.into(), json(charges)?.into(), charges.id.into(), charges.version.into()],
    )
}

/// What the Party says it learnt while it made a version; nothing where nothing was written.
pub fn lessons(conn: &mut Conn, party: PartyCode, roadmap: Id) -> Result<Lessons> {
    let found = conn.find("SELECT version, body FROM roadmap_lessons WHERE id = $1 AND party = $2", &[roadmap.into(), party.into()])?;
    let Some(row) = found else { return Ok(Lessons::none(roadmap, party)) };
    let mut lessons: Lessons = row.json(1)?;
    lessons.version = row.get(0)?;
    Ok(lessons)
}

/// The lessons of every published version by its key. For filling the index; never for a page.
pub fn list_published_lessons(conn: &mut Conn, framework: &str) -> Result<BTreeMap<Id, Text>> {
    let rows = conn.query(
        "SELECT l.id, l.body FROM roadmap_lessons AS l JOIN roadmaps AS r ON r.id = l.id WHERE r.state = 'published' AND r.framework = $1",
        &[framework.into()],
    )?;
    rows.iter().map(|row| Ok((row.get(0)?, row.json::<Lessons>(1)?.text))).collect()
}

pub fn insert_lessons(tx: &mut Tx<'_>, lessons: &Lessons, version: i64) -> Result<()> {
    tx.execute(
        "INSERT INTO roadmap_lessons (id, party, version, body) VALUES ($1, $2, $3, $4)",
        &[lessons.id.into(), lessons.party.into(), version.into(), json(lessons)?.into()],
    )?;
    Ok(())
}

/// Replaces them; `Conflict` when they changed since they were read.
pub fn update_lessons(tx: &mut Tx<'_>, lessons: &Lessons, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE roadmap_lessons SET version = $1, body = $2 WHERE id = $3 AND version = $4",
        &[version.into(), json(lessons)?.into(), lessons.id.into(), lessons.version.into()],
    )
}
