//! All SQL of this slice: `milestones`, `founding_loads`, `founding_proposals`.

use crate::domain::{Milestone, Proposal, ProposalState};
use crate::founding;
use kernel::{Error, Id, Moment, Result};
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use store::history::Table;
use store::{Conn, Row, Tx};

/// A milestone with what the table knows beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub milestone: Milestone,
    pub version: i64,
    pub changed_at: Moment,
}

/// The tables of records, as `check` holds them against history.
pub const TABLES: &[Table] =
    &[Table::without_files(founding::MILESTONE, "milestones", "id"), Table::without_files(founding::PROPOSAL, "founding_proposals", "id")];

const MILESTONE: &str = "SELECT version, changed_at, body FROM milestones";

/// The most milestones that a timeline shows. Our choice: they are entered by hand.
pub const MILESTONES_MAX: usize = 2000;

/// A record as the table and its history keep it.
pub fn json(record: &impl Serialize) -> Result<Json> {
    serde_json::to_value(record).map_err(|cause| Error::caused("cannot write a record as JSON", cause))
}

fn kept(row: &Row) -> Result<Kept> {
    Ok(Kept { version: row.get(0)?, changed_at: row.get(1)?, milestone: row.json(2)? })
}

/// The milestones in the order of time, at most [`MILESTONES_MAX`].
pub fn milestones(conn: &mut Conn) -> Result<Vec<Kept>> {
    conn.query(&format!("{MILESTONE} ORDER BY from_on, id LIMIT $1"), &[MILESTONES_MAX.into()])?.iter().map(kept).collect()
}

/// A milestone by its public identifier.
pub fn milestone(conn: &mut Conn, public_id: &str) -> Result<Kept> {
    kept(&conn.get(&format!("{MILESTONE} WHERE public_id = $1"), &[public_id.into()])?)
}

/// A milestone by its key, `None` where there is none.
pub fn find_milestone(conn: &mut Conn, id: &str) -> Result<Option<Kept>> {
    conn.find(&format!("{MILESTONE} WHERE id = $1"), &[id.into()])?.as_ref().map(kept).transpose()
}

pub fn insert_milestone(tx: &mut Tx<'_>, milestone: &Milestone, at: Moment) -> Result<()> {
    tx.execute(
        "INSERT INTO milestones (id, public_id, version, from_on, changed_at, body) VALUES ($1, $2, 1, $3, $4, $5)",
        &[milestone.id.into(), milestone.id.public().into(), milestone.when.first_day().into(), at.into(), json(milestone)?.into()],
    )?;
    Ok(())
}

/// Replaces a milestone that still has `version`; `Conflict` otherwise.
pub fn update_milestone(tx: &mut Tx<'_>, milestone: &Milestone, version: i64, at: Moment) -> Result<()> {
    tx.execute_guarded(
        "UPDATE milestones SET version = version + 1, from_on = $1, changed_at = $2, body = $3 WHERE id = $4 AND version = $5",
        &[milestone.when.first_day().into(), at.into(), json(milestone)?.into(), milestone.id.into(), version.into()],
    )
}

/// Every record of a kind as it was bundled when it was last loaded.
pub fn loads(conn: &mut Conn, kind: &str) -> Result<BTreeMap<String, Json>> {
    conn.query("SELECT record_id, body FROM founding_loads WHERE kind = $1", &[kind.into()])?
        .iter()
        .map(|row| Ok((row.get(0)?, row.get(1)?)))
        .collect()
}

/// Keeps a record as it is bundled now.
pub fn keep_load(tx: &mut Tx<'_>, kind: &str, record_id: &str, body: &Json) -> Result<()> {
    tx.execute(
        "INSERT INTO founding_loads (kind, record_id, body) VALUES ($1, $2, $3) \
         ON CONFLICT (kind, record_id) DO UPDATE SET body = excluded.body",
        &[kind.into(), record_id.into(), body.clone().into()],
    )?;
    Ok(())
}

fn proposal_of(row: &Row) -> Result<(Proposal, i64)> {
    Ok((row.json(1)?, row.get(0)?))
}

/// The open proposal for a record, with its version number.
pub fn find_open_proposal(conn: &mut Conn, kind: &str, record_id: &str) -> Result<Option<(Proposal, i64)>> {
    conn.find(
        "SELECT version, body FROM founding_proposals WHERE kind = $1 AND record_id = $2 AND state = 'open'",
        &[kind.into(), record_id.into()],
    )?
    .as_ref()
    .map(proposal_of)
    .transpose()
}

pub fn proposal(conn: &mut Conn, id: Id) -> Result<(Proposal, i64)> {
    proposal_of(&conn.get("SELECT version, body FROM founding_proposals WHERE id = $1", &[id.into()])?)
}

/// The oldest open proposals, at most 500.
pub fn open_proposals(conn: &mut Conn) -> Result<Vec<Proposal>> {
    let rows = conn.query("SELECT version, body FROM founding_proposals WHERE state = 'open' ORDER BY made_at, id LIMIT 500", &[])?;
    rows.iter().map(|row| Ok(proposal_of(row)?.0)).collect()
}

pub fn count_open_proposals(conn: &mut Conn) -> Result<u64> {
    conn.get("SELECT count(*) FROM founding_proposals WHERE state = 'open'", &[])?.get(0)
}

pub fn insert_proposal(tx: &mut Tx<'_>, proposal: &Proposal) -> Result<()> {
    tx.execute(
        "INSERT INTO founding_proposals (id, kind, record_id, state, version, made_at, body) VALUES ($1, $2, $3, $4, 1, $5, $6)",
        &[
            proposal.id.into(),
            proposal.kind.as_str().into(),
            proposal.record_id.as_str().into(),
            ProposalState::code(proposal.state).into(),
            proposal.made_at.into(),
            json(proposal)?.into(),
        ],
    )?;
    Ok(())
}

/// Replaces a proposal that still has `version`; `Conflict` otherwise.
pub fn update_proposal(tx: &mut Tx<'_>, proposal: &Proposal, version: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE founding_proposals SET state = $1, version = version + 1, body = $2 WHERE id = $3 AND version = $4",
        &[ProposalState::code(proposal.state).into(), json(proposal)?.into(), proposal.id.into(), version.into()],
    )
}
