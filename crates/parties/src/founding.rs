//! The bundled facts of how each Party joined: read into typed rows, loaded once, later corrected by proposals.
//! How loading works is in `convention::founding`.

use crate::domain::{Confidence, Instrument, Joining};
use crate::{links, register, store};
use ::store::{Change, Conn, Tx};
use convention::founding::{Decision, Loaded, Records, WHY, load_or_propose};
use i18n::Tr;
use kernel::{Actor, Ambient, Day, Error, Lang, PartyCode, Result, Role};
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Row {
    iso_a2: String,
    instrument: String,
    deposited_on: Option<Day>,
    in_force_on: Option<Day>,
    bound_at_latest: Day,
    bound_source: String,
    source_1: String,
    source_2: String,
    confidence: Confidence,
}

/// Every Party's joining as bundled.
pub fn bundled() -> Vec<Joining> {
    convention::table::<Row>(include_str!("../../../data/parties.csv"))
        .into_iter()
        .filter_map(|row| {
            Some(Joining {
                party: PartyCode::parse(&row.iso_a2)?,
                instrument: Instrument::parse(&row.instrument),
                deposited_on: row.deposited_on,
                in_force_on: row.in_force_on,
                bound_at_latest: row.bound_at_latest,
                bound_source: row.bound_source,
                sources: [row.source_1, row.source_2].into_iter().filter(|source| !source.is_empty()).collect(),
                confidence: row.confidence,
                met: BTreeMap::new(),
            })
        })
        .collect()
}

/// Kind of Parties in history.
pub const KIND: &str = "party";

/// The Parties as founding records.
pub struct Parties;

/// Adds the Parties that were never loaded; proposes corrections of a later release.
pub fn load(tx: &mut Tx<'_>, ambient: &Ambient) -> Result<Loaded> {
    let bundled: Vec<(String, Json)> =
        bundled().iter().map(|joining| Ok((joining.party.to_string(), store::json(joining)?))).collect::<Result<_>>()?;
    load_or_propose(tx, ambient, &Parties, &bundled)
}

fn read(body: Json) -> Result<Joining> {
    serde_json::from_value(body).map_err(|cause| Error::caused("cannot read a Party", cause))
}

fn code(id: &str) -> Result<PartyCode> {
    PartyCode::parse(id).ok_or(Error::NotFound)
}

impl Records for Parties {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn add(&self, tx: &mut Tx<'_>, ambient: &Ambient, _: &str, body: &Json) -> Result<()> {
        let joining = read(body.clone())?;
        store::insert(tx, &joining)?;
        let decision = Decision { actor: &Actor::founding(), role: Role::Visitor, why: WHY, at: ambient.now() };
        record(tx, "load", &joining, &decision)
    }

    fn find(&self, conn: &mut Conn, id: &str) -> Result<Option<Json>> {
        match store::get(conn, code(id)?) {
            Ok((joining, _)) => Ok(Some(store::json(&joining)?)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn change(&self, tx: &mut Tx<'_>, id: &str, body: Json, decision: &Decision<'_>) -> Result<()> {
        let (_, version) = store::get(tx, code(id)?)?;
        let joining = read(body)?.settled();
        store::update(tx, &joining, version)?;
        record(tx, "change", &joining, decision)
    }

    fn title(&self, lang: Lang, id: &str, _: &Json) -> String {
        PartyCode::parse(id).map(|party| register::name(party, lang)).unwrap_or_default()
    }

    fn field(&self, t: Tr, name: &str) -> String {
        match name {
            "instrument" => t.m("parties-instrument"),
            "deposited_on" => t.m("parties-deposited-on"),
            "in_force_on" => t.m("parties-in-force-on"),
            "bound_at_latest" => t.m("parties-bound-at-latest"),
            "bound_source" => t.m("parties-bound-source"),
            "sources" => t.m("common-sources"),
            "confidence" => t.m("common-confidence"),
            other => return other.to_owned(),
        }
        .to_owned()
    }

    fn link(&self, lang: Lang, id: &str) -> String {
        links::party(lang, id)
    }
}

/// Writes a Party into history and outbox.
pub(crate) fn record(tx: &mut Tx<'_>, act: &str, joining: &Joining, decision: &Decision<'_>) -> Result<()> {
    tx.record(&Change {
        kind: KIND,
        id: joining.party.to_string(),
        act,
        why: decision.why,
        actor: decision.actor,
        role: decision.role,
        party: Some(joining.party),
        at: decision.at,
        body: store::json(joining)?,
        is_public: true,
    })?;
    Ok(())
}
