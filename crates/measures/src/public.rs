//! What everyone may see of a measure: types without a place for account, note of a conversation, or the name of a
//! person who did not consent. Public pages, data files and other slices read these and nothing else.

use crate::content::{Attached, Body, Content, Figure, Link, MoneyRow, Source};
use crate::domain::{Confirmed, Imported, Measure, Practice, Reply, State};
use crate::{parts, reference};
use i18n::Tr;
use kernel::{Day, Id, Lang, PartyCode, Text};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// A public record. `state` is published or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicMeasure {
    pub id: Id,
    pub public_id: String,
    /// Version in the record's history, without confidential talk that followed it.
    pub version: i64,
    pub state: State,
    /// Without makers; these stand in `makers` as far as they consented.
    pub content: Content,
    /// Names of those who made it succeed and consent to be named.
    pub makers: Vec<String>,
    /// How many others made it succeed and are not named.
    pub n_unnamed: usize,
    /// Edition as `YYYY-MM` where it is designated as a good practice.
    pub edition: Option<String>,
    pub added_on: Option<Day>,
    pub changed_on: Day,
    /// The last import that wrote it.
    pub imported: Option<Imported>,
    /// Who stood for it last, by role.
    pub confirmed: Option<Confirmed>,
    /// Public identifier of the organization whose record it is.
    pub organization: Option<String>,
    /// Whether there is a Party that may reply.
    pub is_to_be_replied: bool,
    /// What the Party concerned replied.
    pub reply: Option<Reply>,
}

impl PublicMeasure {
    /// The public part of a record, `None` unless its state is public. `names` are those of its makers by identifier.
    pub fn of(measure: Measure, names: &BTreeMap<String, String>) -> Option<PublicMeasure> {
        if !measure.is_public() {
            return None;
        }
        let (public_id, version, added_on) = (measure.public_id(), measure.public_version(), measure.added().map(kernel::Moment::day));
        let mut content = measure.content;
        let makers: Vec<String> = content
            .makers
            .iter()
            .filter(|maker| maker.is_named)
            .filter_map(|maker| names.get(&maker.id))
            .filter(|name| !name.is_empty())
            .cloned()
            .collect();
        let n_unnamed = content.makers.len().saturating_sub(makers.len());
        content.makers.clear();
        content.unread.clear();
        Some(PublicMeasure {
            id: measure.id,
            public_id,
            version,
            state: measure.state,
            content,
            makers,
            n_unnamed,
            edition: (measure.designation.state == Practice::Designated).then_some(measure.designation.edition),
            added_on,
            changed_on: measure.changed_at.day(),
            imported: measure.imported,
            confirmed: measure.confirmed,
            is_to_be_replied: measure.concerns.is_some(),
            organization: measure.organization.map(|organization| organization.public()),
            reply: measure.reply,
        })
    }

    /// SDG targets of its activities, an editorial judgement.
    pub fn sdg_targets(&self) -> Vec<&'static str> {
        reference::sdg_targets(&self.content.activities)
    }

    /// Permanent, language-neutral address without the site.
    pub fn permanent(&self) -> String {
        format!("/id/measure/{}", self.public_id)
    }

    /// Files that everyone may read; a row without a file is words of an old draft.
    pub fn files(&self) -> impl Iterator<Item = &Attached> {
        self.content.files.iter().filter(|file| !file.hash.is_empty())
    }

    /// That an organization says it in its own name and nobody checked it, in words; it goes with the record in every form.
    pub fn notice(&self, lang: Lang) -> Option<&'static str> {
        self.organization.as_ref().map(|_| Tr::new(lang).m("measures-not-checked"))
    }

    /// The record as data. Field by field, so that nothing becomes public by accident.
    pub fn json(&self, public_url: &str) -> Json {
        let content = &self.content;
        let bodies: Vec<Json> = content.bodies.iter().map(|Body { name, kind }| json!({ "name": name, "kind": kind })).collect();
        let money: Vec<Json> = content
            .money
            .iter()
            .map(|MoneyRow { amount, kind, purpose, source }| {
                json!({ "amount": amount.plain(), "currency": amount.currency, "year": amount.year, "wording": amount.wording, "kind": kind, "purpose": purpose, "source": source })
            })
            .collect();
        let figures: Vec<Json> = content
            .figures
            .iter()
            .map(|Figure { value, qualifier, unit, year, meaning, source }| {
                json!({ "value": value, "qualifier": qualifier, "unit": unit, "year": year, "meaning": meaning, "source": source })
            })
            .collect();
        let components: Vec<Json> = content
            .components
            .iter()
            .map(|part| json!({ "title": text(&part.title), "year_start": part.year_start, "year_end": part.year_end }))
            .collect();
        let links: Vec<Json> = content.links.iter().map(|Link { url, title }| json!({ "url": url, "title": title })).collect();
        let imported = self.imported.as_ref().map(|import| json!({ "run": import.run, "at": import.at.rfc3339(), "from": import.origin, "feed": Some(&import.feed).filter(|feed| !feed.is_empty()) }));
        let confirmed = self.confirmed.as_ref().map(|said| json!({ "answer": said.answer.code(), "at": said.at.rfc3339(), "role": said.role.code(), "by_mailed_link": said.is_by_link }));
        let Source { kind, document, position, edition, chapter, page } = &content.source;
        let mut out = json!({
            "id": self.public_id,
            "address": format!("{public_url}{}", self.permanent()),
            "version": self.version,
            "state": self.state.code(),
            "title": text(&content.title),
            "main_features": text(&content.features),
            "results": text(&content.results),
            "holders": content.holders,
            "other_holder": content.other_holder,
            "organization": self.organization,
            "notice": self.notice(Lang::En),
            "reply": self.reply.as_ref().map(|reply| json!({ "party": reply.party, "text": reply.text, "on": reply.at.day() })),
            "partners": content.partners,
            "territory": content.territory,
            "activities": content.activities,
            "outputs": reference::outputs(&content.activities),
            "monitoring_areas": content.areas,
            "objectives": content.objectives,
            "sdg_targets": { "targets": self.sdg_targets(), "basis": "editorial judgement, from the activities" },
            "instrument_types": content.instruments,
            "cultural_domains": content.domains,
            "value_chain": content.chain,
            "target_groups": content.groups,
            "responsible_bodies": bodies,
            "year_start": content.year_start,
            "year_end": content.year_end,
            "period": content.period,
            "money": money,
            "figures": figures,
            "components": components,
            "links": links,
            "files": self.files().map(|file| file_json(file, &format!("{public_url}{}", self.permanent()))).collect::<Vec<_>>(),
            "parts": parts(content),
        });
        // Two objects, since the macro has an end.
        let more = json!({
            "made_by": self.makers,
            "source": { "kind": kind, "document": document, "position": position, "edition": edition, "chapter": chapter, "page": page },
            "imported": imported,
            "confirmed": confirmed,
            "note": text(&content.note),
            "editorial_judgement": content.editorial,
            "good_practice_edition": self.edition,
            "added_on": self.added_on,
            "changed_on": self.changed_on,
        });
        if let (Json::Object(fields), Json::Object(more)) = (&mut out, more) {
            fields.extend(more);
        }
        out
    }
}

/// A file as data; `base` is the address below which it is read.
pub(crate) fn file_json(file: &Attached, base: &str) -> Json {
    json!({
        "title": file.title,
        "language": file.language.map(Lang::code),
        "note": file.note,
        "name": file.name,
        "media_type": file.media,
        "bytes": file.bytes,
        "sha256": file.hash,
        "address": format!("{base}/files/{}", file.hash),
    })
}

/// The optional parts by kind of row, a single one as itself.
pub(crate) fn parts(content: &Content) -> Json {
    let filled = parts::ROWS.iter().filter(|rows| !content.parts.rows(rows.name).is_empty());
    let row = |rows: &parts::Rows, row: &parts::Row| -> BTreeMap<&str, String> {
        rows.fields.iter().map(|(part, _)| (*part, parts::value(row, part).to_owned())).filter(|(_, value)| !value.is_empty()).collect()
    };
    let shown = filled.map(|rows| {
        let mut all: Vec<Json> = content.parts.rows(rows.name).iter().map(|found| json!(row(rows, found))).collect();
        (rows.name, if rows.is_single { all.pop().unwrap_or_default() } else { json!(all) })
    });
    json!(shown.collect::<BTreeMap<&str, Json>>())
}

/// Every language version with its state.
fn text(text: &Text) -> Json {
    let versions: BTreeMap<&str, Json> =
        text.versions.iter().map(|(lang, version)| (lang.code(), json!({ "text": version.text, "state": version.state.code() }))).collect();
    json!(versions)
}

/// The short public form that lists show.
#[serde_with::apply(Option => #[serde(default, skip_serializing_if = "Option::is_none")])]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub public_id: String,
    pub state: State,
    pub title: Text,
    pub holders: Vec<PartyCode>,
    pub other_holder: String,
    pub year_start: Option<i16>,
    pub year_end: Option<i16>,
    pub activities: Vec<String>,
    pub instruments: Vec<String>,
    pub langs: BTreeSet<Lang>,
    /// Edition where it is a good practice.
    pub edition: Option<String>,
    pub added_on: Option<Day>,
}

impl Line {
    /// The short form, whatever the state; only lines of public states are ever shown to the public.
    pub fn of(measure: &Measure) -> Line {
        let content = &measure.content;
        Line {
            public_id: measure.public_id(),
            state: measure.state,
            title: content.title.clone(),
            holders: content.holders.clone(),
            other_holder: content.other_holder.clone(),
            year_start: content.year_start,
            year_end: content.year_end,
            activities: content.activities.clone(),
            instruments: content.instruments.clone(),
            langs: content.langs().into_iter().collect(),
            edition: (measure.designation.state == Practice::Designated).then(|| measure.designation.edition.clone()),
            added_on: measure.added().map(kernel::Moment::day),
        }
    }
}
