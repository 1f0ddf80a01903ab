//! How bundled founding data gets into the database, and what happens when a later release has it otherwise.
//!
//! Not here: what the records are; each slice says so through [`Records`].
//!
//! Invariants: a record is added once; a later start never overwrites what is recorded; what a later release has
//! otherwise becomes a proposal for the Secretariat, field by field, and only accepting it changes the record.

use crate::domain::{Milestone, Proposal, ProposalState, When};
use crate::{links, store};
use ::store::{Change, Conn, Tx};
use i18n::Tr;
use kernel::{Actor, Ambient, Error, Id, Lang, Moment, PartyCode, Result, Role, Text, TextState};
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The reason that history gives for what was loaded.
pub const WHY: &str = "loaded from founding documents";

/// Who accepts a proposal, and why.
pub struct Decision<'a> {
    pub actor: &'a Actor,
    pub role: Role,
    pub why: &'a str,
    pub at: Moment,
}

/// Founding records of one kind. A record is a JSON object in the same shape in the bundle and in the table.
pub trait Records: Send + Sync {
    /// Kind of the records as in history, such as `party`.
    fn kind(&self) -> &'static str;

    /// Adds a record that is not there yet, as an entry of history with [`Actor::founding`] and [`WHY`].
    fn add(&self, tx: &mut Tx<'_>, ambient: &Ambient, id: &str, body: &Json) -> Result<()>;

    /// The record as it stands now; `None` when it is not there.
    fn find(&self, conn: &mut Conn, id: &str) -> Result<Option<Json>>;

    /// Replaces the record by `body` as a new version in its history.
    fn change(&self, tx: &mut Tx<'_>, id: &str, body: Json, decision: &Decision<'_>) -> Result<()>;

    /// Name of the record on the desk.
    fn title(&self, lang: Lang, id: &str, body: &Json) -> String;

    /// Name of one of its fields on the desk; the field's own name where there is none.
    fn field(&self, t: Tr, name: &str) -> String;

    /// Where the record is shown.
    fn link(&self, lang: Lang, id: &str) -> String;
}

/// Every kind of founding record, put together by the assembly as a part of the application.
pub struct Kinds(pub Vec<Arc<dyn Records>>);

impl Kinds {
    pub fn find(&self, kind: &str) -> Option<&dyn Records> {
        self.0.iter().find(|records| records.kind() == kind).map(AsRef::as_ref)
    }
}

/// What a load did.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Loaded {
    pub added: usize,
    pub proposed: usize,
}

/// Adds the bundled records that were never loaded, and proposes what the bundle has otherwise than last time.
pub fn load_or_propose(tx: &mut Tx<'_>, ambient: &Ambient, records: &dyn Records, bundled: &[(String, Json)]) -> Result<Loaded> {
    let kind = records.kind();
    let before = store::loads(tx, kind)?;
    let mut loaded = Loaded::default();
    for (id, body) in bundled {
        let last = before.get(id);
        if last == Some(body) {
            continue;
        }
        match (last, records.find(tx, id)?) {
            (None, None) => {
                records.add(tx, ambient, id, body)?;
                loaded.added += 1;
            }
            (Some(last), Some(current)) => {
                let changes = changes(last, body, &current);
                loaded.proposed += usize::from(propose(tx, ambient, kind, id, changes, &current)?);
            }
            // Made here before it was bundled, or gone: what is recorded stands.
            (None, Some(_)) | (Some(_), None) => {}
        }
        store::keep_load(tx, kind, id, body)?;
    }
    Ok(loaded)
}

/// The fields that differ between two bundles, as the later one has them, unless the record already says so.
fn changes(last: &Json, bundle: &Json, current: &Json) -> BTreeMap<String, Json> {
    let fields = bundle.as_object().into_iter().flatten();
    fields
        .filter(|(name, value)| last.get(name) != Some(value) && current.get(name) != Some(value))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Makes a proposal, or adds to the one that is open. Fields that the record has meanwhile drop out.
fn propose(tx: &mut Tx<'_>, ambient: &Ambient, kind: &str, id: &str, changes: BTreeMap<String, Json>, current: &Json) -> Result<bool> {
    if changes.is_empty() {
        return Ok(false);
    }
    let proposal = match store::find_open_proposal(tx, kind, id)? {
        Some((mut open, version)) => {
            open.fields.extend(changes);
            open.fields.retain(|name, value| current.get(name) != Some(value));
            store::update_proposal(tx, &open, version)?;
            open
        }
        None => {
            let fresh = Proposal {
                id: Id::fresh(ambient),
                kind: kind.to_owned(),
                record_id: id.to_owned(),
                state: ProposalState::Open,
                made_at: ambient.now(),
                fields: changes,
                note: String::new(),
            };
            store::insert_proposal(tx, &fresh)?;
            fresh
        }
    };
    tx.record(&Change {
        kind: PROPOSAL,
        id: proposal.id.to_string(),
        act: "propose",
        why: "a later release has it otherwise",
        actor: &Actor::founding(),
        role: Role::Visitor,
        party: None,
        at: ambient.now(),
        body: store::json(&proposal)?,
        is_public: false,
    })?;
    Ok(true)
}

/// Kind of proposals in history.
pub(crate) const PROPOSAL: &str = "founding-proposal";

/// A record with the proposed fields put in.
pub(crate) fn merged(current: &Json, fields: &BTreeMap<String, Json>) -> Json {
    let mut body = current.clone();
    if let Some(object) = body.as_object_mut() {
        object.extend(fields.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    body
}

/// The milestones that are bundled.
pub struct Milestones;

/// Kind of milestones in history.
pub(crate) const MILESTONE: &str = "milestone";

#[derive(Deserialize)]
struct Row {
    name: String,
    when: When,
    title_en: String,
    title_fr: String,
    source: String,
    address: Option<String>,
}

/// Every bundled milestone with its key.
pub(crate) fn milestones() -> Vec<Milestone> {
    crate::table::<Row>(include_str!("../../../data/milestones.csv"))
        .into_iter()
        .map(|row| {
            let mut title = Text::original(Lang::En, row.title_en);
            title.set_version(Lang::Fr, row.title_fr, TextState::Unchecked, None);
            Milestone { id: Id::founding(MILESTONE, &row.name), when: row.when, title, source: row.source, address: row.address }
        })
        .collect()
}

/// Adds what is bundled with this slice and was never loaded; proposes corrections.
pub fn load(tx: &mut Tx<'_>, ambient: &Ambient) -> Result<Loaded> {
    let bundled: Vec<(String, Json)> =
        milestones().iter().map(|milestone| Ok((milestone.id.to_string(), store::json(milestone)?))).collect::<Result<_>>()?;
    load_or_propose(tx, ambient, &Milestones, &bundled)
}

fn read(body: Json) -> Result<Milestone> {
    serde_json::from_value(body).map_err(|cause| Error::caused("cannot read a milestone", cause))
}

impl Records for Milestones {
    fn kind(&self) -> &'static str {
        MILESTONE
    }

    fn add(&self, tx: &mut Tx<'_>, ambient: &Ambient, _: &str, body: &Json) -> Result<()> {
        let milestone = read(body.clone())?;
        store::insert_milestone(tx, &milestone, ambient.now())?;
        let decision = Decision { actor: &Actor::founding(), role: Role::Visitor, why: WHY, at: ambient.now() };
        record(tx, "load", &milestone, &decision)
    }

    fn find(&self, conn: &mut Conn, id: &str) -> Result<Option<Json>> {
        store::find_milestone(conn, id)?.map(|kept| store::json(&kept.milestone)).transpose()
    }

    fn change(&self, tx: &mut Tx<'_>, id: &str, body: Json, decision: &Decision<'_>) -> Result<()> {
        let version = store::find_milestone(tx, id)?.ok_or(Error::NotFound)?.version;
        let milestone = read(body)?;
        store::update_milestone(tx, &milestone, version, decision.at)?;
        record(tx, "change", &milestone, decision)
    }

    fn title(&self, lang: Lang, _: &str, body: &Json) -> String {
        read(body.clone()).map(|milestone| milestone.title.words(lang).to_owned()).unwrap_or_default()
    }

    fn field(&self, t: Tr, name: &str) -> String {
        match name {
            "when" => t.m("convention-milestone-when"),
            "title" => t.m("common-title"),
            "source" => t.m("common-source"),
            "address" => t.m("convention-milestone-address"),
            other => return other.to_owned(),
        }
        .to_owned()
    }

    fn link(&self, lang: Lang, id: &str) -> String {
        links::milestone(lang, &Id::parse(id).map(Id::public).unwrap_or_default())
    }
}

/// Writes a milestone into history and outbox.
pub(crate) fn record(tx: &mut Tx<'_>, act: &str, milestone: &Milestone, decision: &Decision<'_>) -> Result<()> {
    tx.record(&Change {
        kind: MILESTONE,
        id: milestone.id.to_string(),
        act,
        why: decision.why,
        actor: decision.actor,
        role: decision.role,
        party: None::<PartyCode>,
        at: decision.at,
        body: store::json(milestone)?,
        is_public: true,
    })?;
    Ok(())
}
