//! The 49 good practices of the founding documents, loaded as published and designated records. Wording is ours and
//! not official; classifications are editorial judgement and marked so.

use crate::content::{Body, Component, Content, Figure, Link, MoneyRow, Source};
use crate::domain::{Designation, Measure, Practice, State};
use crate::parts::Parts;
use crate::store;
use ::store::{Change, Conn, Tx};
use convention::founding::{Decision, Loaded, Records, WHY, load_or_propose};
use kernel::{Actor, Ambient, Error, Id, Lang, Moment, Money, PartyCode, Result, Role, Text, TextState, money};
use serde::Deserialize;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// Month of the edition that holds the practices of the founding documents before the later additions.
pub const FIRST_EDITION: &str = "2018-12";
/// Month of the edition with those added since.
pub const SECOND_EDITION: &str = "2019-05";

/// Fields of a founding practice whose values are editorial judgement (rule `judgement_fields` of the data file).
const EDITORIAL: [&str; 7] = ["activities", "instruments", "domains", "chain", "groups", "bodies", "components"];

#[derive(Deserialize)]
struct File {
    practices: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    id: String,
    parties: Vec<PartyCode>,
    partner_parties: Vec<PartyCode>,
    territory: Option<String>,
    activities: Vec<String>,
    title_en: String,
    title_fr: String,
    summary_en: String,
    summary_fr: String,
    year_start: Option<i16>,
    year_end: Option<i16>,
    actors: Vec<Body>,
    instrument_types: Vec<String>,
    cultural_domains: Vec<String>,
    value_chain: Vec<String>,
    target_groups: Vec<String>,
    amounts: Vec<Amount>,
    figures: Vec<Number>,
    components: Vec<Part>,
    links: Vec<Address>,
    added_since_2018: bool,
    source: Origin,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Amount {
    value: i64,
    currency: String,
    r#for: String,
}

#[derive(Deserialize)]
struct Number {
    value: i64,
    unit: String,
    year: Option<i16>,
    since: Option<i16>,
    meaning: Option<String>,
    qualifier: Option<String>,
}

#[derive(Deserialize)]
struct Part {
    title_en: String,
    title_fr: String,
    year_start: Option<i16>,
    year_end: Option<i16>,
    horizon_year: Option<i16>,
}

#[derive(Deserialize)]
struct Address {
    url: String,
}

#[derive(Deserialize)]
struct Origin {
    document: String,
    annex: String,
    output: u8,
    position: u8,
}

/// What some practices have besides, by their name in the data file.
#[derive(Deserialize)]
struct Besides {
    parts: BTreeMap<String, Parts>,
}

/// A wording of ours in English and French. Neither is the original: the source's own words are not repeated here.
fn ours(english: &str, french: &str) -> Text {
    let mut text = Text::default();
    text.set_version(Lang::En, english, TextState::Unchecked, None);
    text.set_version(Lang::Fr, french, TextState::Unchecked, None);
    text.original = None;
    if let Some(version) = text.versions.get_mut(&Lang::Fr) {
        version.made_from = None;
    }
    text
}

/// A bundled practice.
pub struct Bundled {
    /// Its name in the data file, such as `gp-1-01`.
    pub name: String,
    /// Output of the source under which it stands.
    pub output: u8,
    pub measure: Measure,
}

/// The bundled practices as records, in the order of the source.
pub fn practices(now: Moment) -> Result<Vec<Bundled>> {
    let file: File = serde_json::from_str(include_str!("../../../data/practices.json"))
        .map_err(|cause| Error::caused("cannot read the bundled practices", cause))?;
    let objectives = objectives();
    let mut besides: Besides = serde_json::from_str(include_str!("../../../data/practice-parts.json"))
        .map_err(|cause| Error::caused("cannot read the parts of the bundled practices", cause))?;
    file.practices
        .into_iter()
        .map(|row| {
            let name = row.id.clone();
            let id = key(&name);
            let output = row.source.output;
            let edition = if row.added_since_2018 { SECOND_EDITION } else { FIRST_EDITION };
            let served = objectives.get(&row.id).cloned().unwrap_or_default();
            let has_besides = besides.parts.remove(&row.id).unwrap_or_default();
            let measure = Measure {
                state: State::Published,
                home: None,
                published_at: Some(now),
                added_month: Some(edition.into()),
                designation: Designation { state: Practice::Designated, edition: edition.into(), ..Designation::default() },
                content: Content { parts: has_besides, ..content(row, served) },
                ..Measure::start(id, None, None, now)
            };
            Ok(Bundled { name, output, measure })
        })
        .collect()
}

fn content(row: Row, objectives: Vec<String>) -> Content {
    let document = row.source.document.clone();
    let mut editorial: BTreeSet<String> = EDITORIAL.into_iter().map(str::to_owned).collect();
    editorial.insert("objectives".into());
    Content {
        language: Some(Lang::En),
        other_language: Some(Lang::Fr),
        title: ours(&row.title_en, &row.title_fr),
        holders: row.parties,
        partners: row.partner_parties,
        territory: row.territory.unwrap_or_default(),
        activities: row.activities,
        objectives,
        instruments: row.instrument_types,
        domains: row.cultural_domains,
        chain: row.value_chain,
        groups: row.target_groups,
        bodies: row.actors,
        year_start: row.year_start,
        year_end: row.year_end,
        features: ours(&row.summary_en, &row.summary_fr),
        money: row
            .amounts
            .into_iter()
            .map(|amount| {
                let minor = amount.value.saturating_mul(10i64.pow(money::decimals(&amount.currency)));
                MoneyRow {
                    amount: Money { minor, currency: amount.currency, year: None, wording: None },
                    kind: String::new(),
                    purpose: amount.r#for,
                    source: document.clone(),
                }
            })
            .collect(),
        figures: row
            .figures
            .into_iter()
            .map(|number| {
                let since = number.since.map(|year| format!("since {year}"));
                let meaning: Vec<String> = [number.meaning, since].into_iter().flatten().collect();
                Figure {
                    value: number.value.to_string(),
                    qualifier: number.qualifier.unwrap_or_default(),
                    unit: number.unit,
                    year: number.year,
                    meaning: meaning.join(", "),
                    source: document.clone(),
                }
            })
            .collect(),
        components: row
            .components
            .into_iter()
            .map(|part| Component {
                title: ours(&part.title_en, &part.title_fr),
                year_start: part.year_start,
                year_end: part.year_end.or(part.horizon_year),
            })
            .collect(),
        links: row.links.into_iter().map(|link| Link { url: link.url, title: String::new() }).collect(),
        source: Source {
            kind: crate::content::FOUNDING_SOURCE.into(),
            document: row.source.document,
            position: format!("Annex {}, output {}, no. {}", row.source.annex, row.source.output, row.source.position),
            ..Source::default()
        },
        note: row.note.map_or_else(Text::default, |note| {
            let mut text = Text::default();
            text.set_version(Lang::En, note, TextState::Unchecked, None);
            text
        }),
        editorial,
        ..Content::default()
    }
}

/// Objectives by practice, from the file that documents the judgement.
fn objectives() -> BTreeMap<String, Vec<String>> {
    csv::Reader::from_reader(include_str!("../../../data/practice-objectives.csv").as_bytes())
        .records()
        .filter_map(std::result::Result::ok)
        .filter_map(|record| Some((record.get(0)?.to_owned(), record.get(1)?.split(';').map(str::to_owned).collect())))
        .collect()
}

/// The practices as founding records: a later release proposes changes field by field.
pub struct Practices;

/// Adds the practices that were never loaded; proposes corrections of a later release.
pub fn load(tx: &mut Tx<'_>, ambient: &Ambient) -> Result<Loaded> {
    let bundled = practices(ambient.now())?
        .into_iter()
        .map(|bundled| Ok((bundled.name, json(&bundled.measure.content)?)))
        .collect::<Result<Vec<_>>>()?;
    load_or_propose(tx, ambient, &Practices, &bundled)
}

fn key(name: &str) -> Id {
    Id::founding("measure", name)
}

fn json(content: &Content) -> Result<Json> {
    serde_json::to_value(content).map_err(|cause| Error::caused("cannot write a practice", cause))
}

fn record(tx: &mut Tx<'_>, measure: &Measure, act: &str, decision: &Decision<'_>) -> Result<i64> {
    let body = serde_json::to_value(measure).map_err(|cause| Error::caused("cannot write a measure", cause))?;
    tx.record(&Change {
        kind: crate::KIND,
        id: measure.id.to_string(),
        act,
        why: decision.why,
        actor: decision.actor,
        role: decision.role,
        party: None,
        at: decision.at,
        body,
        is_public: true,
    })
}

impl Records for Practices {
    fn kind(&self) -> &'static str {
        crate::KIND
    }

    fn add(&self, tx: &mut Tx<'_>, ambient: &Ambient, name: &str, _: &Json) -> Result<()> {
        let bundled = practices(ambient.now())?.into_iter().find(|bundled| bundled.name == name).ok_or(Error::NotFound)?;
        let mut measure = bundled.measure;
        let decision = Decision { actor: &Actor::founding(), role: Role::Visitor, why: WHY, at: ambient.now() };
        measure.version = record(tx, &measure, "load", &decision)?;
        store::insert(tx, &measure)
    }

    fn find(&self, conn: &mut Conn, name: &str) -> Result<Option<Json>> {
        store::find(conn, key(name))?.map(|measure| json(&measure.content)).transpose()
    }

    fn change(&self, tx: &mut Tx<'_>, name: &str, body: Json, decision: &Decision<'_>) -> Result<()> {
        let before = store::find(tx, key(name))?.ok_or(Error::NotFound)?;
        let content = serde_json::from_value(body).map_err(|cause| Error::caused("cannot read a practice", cause))?;
        let mut after = Measure { content, changed_at: decision.at, version_before_talk: None, stands_at: None, ..before.clone() };
        after.version = record(tx, &after, "change", decision)?;
        store::update(tx, &after, before.version)
    }

    fn title(&self, lang: Lang, name: &str, body: &Json) -> String {
        let title: Option<Text> = body.get("title").and_then(|title| serde_json::from_value(title.clone()).ok());
        title.map_or_else(|| name.to_owned(), |title| title.words(lang).to_owned())
    }

    fn field(&self, t: i18n::Tr, name: &str) -> String {
        if name == "source" {
            return t.m("common-source").to_owned();
        }
        let key = format!("measures-field-{name}");
        if t.has(&key) { t.m(&key).to_owned() } else { name.to_owned() }
    }

    fn link(&self, lang: Lang, name: &str) -> String {
        format!("/{lang}/measures/{}", key(name).public())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Bundled> {
        practices(Moment(0)).unwrap()
    }

    #[test]
    fn the_founding_counts_are_exact() {
        let all = all();
        assert_eq!(all.len(), 49);
        assert_eq!([1, 2, 3, 4, 5].map(|output| all.iter().filter(|bundled| bundled.output == output).count()), [19, 14, 5, 6, 5]);
        let edition = |month: &str| all.iter().filter(|Bundled { measure, .. }| measure.designation.edition == month).count();
        assert_eq!((edition(FIRST_EDITION), edition(SECOND_EDITION)), (37, 12));
        assert_eq!(all.iter().filter(|Bundled { measure, .. }| measure.content.holders.is_empty()).count(), 2);
    }

    #[test]
    fn four_activities_have_no_founding_practice() {
        let used: BTreeSet<String> = all().into_iter().flat_map(|Bundled { measure, .. }| measure.content.activities).collect();
        let empty: Vec<&str> =
            convention::framework().activities.iter().map(|activity| activity.code.as_str()).filter(|code| !used.contains(*code)).collect();
        assert_eq!(empty, ["3.2", "4.4", "5.3", "5.4"]);
    }

    #[test]
    fn every_practice_serves_objectives_by_editorial_judgement() {
        for Bundled { measure, .. } in all() {
            assert!(!measure.content.objectives.is_empty(), "{}", measure.content.title.words(Lang::En));
            assert!(measure.content.objectives.iter().all(|code| crate::reference::is_code("objectives", code)));
            assert!(measure.content.is_editorial("objectives"));
        }
    }

    #[test]
    fn every_code_of_a_practice_is_in_its_list_and_no_wording_claims_to_be_official() {
        for Bundled { measure, .. } in all() {
            let content = &measure.content;
            for (field, codes) in [
                ("instruments", &content.instruments),
                ("domains", &content.domains),
                ("chain", &content.chain),
                ("groups", &content.groups),
            ] {
                assert!(codes.iter().all(|code| crate::reference::is_code(field, code)), "{field} {codes:?}");
            }
            assert!(content.title.versions.values().all(|version| version.state == TextState::Unchecked));
            assert_eq!(content.title.original, None);
        }
    }
}
