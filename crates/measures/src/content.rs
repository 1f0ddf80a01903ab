//! What a measure says: the fields a person writes. Not here: where the record stands (`domain`), how a form shows
//! and merges these fields (`sheet`).
//!
//! Invariants: a draft may hold anything, also what could not be read (`unread` keeps it as it was typed); names of
//! persons are not part of the content, only their identifiers and consents.

use crate::parts::{self, Kind, Parts};
use kernel::{FieldError, Lang, Money, PartyCode, Text};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that the form of a measure edits.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// Language the record is written in.
    pub language: Option<Lang>,
    /// Second language given beside it.
    pub other_language: Option<Lang>,
    pub title: Text,
    /// Parties that hold the measure.
    pub holders: Vec<PartyCode>,
    /// Holder that is no Party (an organization), by name.
    pub other_holder: String,
    /// Parties that take part without holding it; never counted.
    pub partners: Vec<PartyCode>,
    /// Part of a Party, or a region of several, as the source names it.
    pub territory: String,
    /// Activities of the framework, by code.
    pub activities: Vec<String>,
    pub areas: Vec<String>,
    pub objectives: Vec<String>,
    pub instruments: Vec<String>,
    pub domains: Vec<String>,
    pub chain: Vec<String>,
    pub groups: Vec<String>,
    pub bodies: Vec<Body>,
    pub year_start: Option<i16>,
    pub year_end: Option<i16>,
    /// The time in words where no year fits.
    pub period: String,
    pub features: Text,
    pub results: Text,
    pub money: Vec<MoneyRow>,
    pub figures: Vec<Figure>,
    pub components: Vec<Component>,
    pub links: Vec<Link>,
    pub files: Vec<Attached>,
    pub makers: Vec<Maker>,
    pub source: Source,
    /// Evaluation, targets, and what a law, a plan, an institution or a working group has besides.
    pub parts: Parts,
    /// Doubts and remarks about the record, public.
    pub note: Text,
    /// Names of fields whose values are editorial judgement and not the source's or the holder's.
    pub editorial: BTreeSet<String>,
    /// What was typed and could not be read, by the name of the form's field.
    pub unread: BTreeMap<String, String>,
}

/// A responsible body; `kind` is a code of the list `actor-kinds`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub name: String,
    pub kind: String,
}

/// Money of a measure, with what it is for and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoneyRow {
    pub amount: Money,
    /// One of [`MONEY_KINDS`]; empty where it is not said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kind: String,
    pub purpose: String,
    pub source: String,
}

/// Codes of what an amount is; `measures-choice-<code>` is the word. Our choice, there is no list of the field for it.
pub const MONEY_KINDS: [&str; 6] = ["budget", "spent", "grant", "loan", "investment", "revenue"];

/// A figure. Unit, year and source are asked for before it is published (SYS-084).
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figure {
    /// Plain decimal number with a point.
    pub value: String,
    /// Word before the number, such as "more than".
    pub qualifier: String,
    pub unit: String,
    pub year: Option<i16>,
    pub meaning: String,
    pub source: String,
}

/// A part of a measure that stays part of it.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Component {
    pub title: Text,
    pub year_start: Option<i16>,
    pub year_end: Option<i16>,
}

#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    pub url: String,
    pub title: String,
}

/// A file that belongs to the record, as `documents` keeps it. Everyone may read it while the record is public.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attached {
    /// SHA-256 of the content; empty in a draft where words were typed and no file chosen yet.
    pub hash: String,
    /// Name as its sender gave it.
    pub name: String,
    pub media: String,
    pub bytes: u64,
    pub title: String,
    /// Language the file is written in.
    pub language: Option<Lang>,
    pub note: String,
}

impl Attached {
    /// A file that was just stored.
    pub fn of(stored: documents::Stored) -> Attached {
        Attached { hash: stored.hash, name: stored.name, media: stored.media, bytes: stored.size_bytes, ..Attached::default() }
    }

    /// Its title, else its name.
    pub fn words(&self) -> &str {
        if self.title.is_empty() { &self.name } else { &self.title }
    }

    /// The kind as people call it: the ending of the name, which the content was held against.
    pub fn kind(&self) -> String {
        self.name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default()
    }
}

/// Someone who made the measure succeed. The name is kept beside the record (`store::names`).
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Maker {
    pub id: String,
    /// Consents to be named in public.
    pub is_named: bool,
    /// Consents to be contacted by the Secretariat and peers; never public.
    pub is_contactable: bool,
    /// Raised when the name changes, so that two editors of one name are noticed without history holding it.
    pub revision: u32,
}

/// Where the record comes from; `kind` is a code of the list `record-source-kinds`.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Source {
    pub kind: String,
    pub document: String,
    pub position: String,
    /// Edition of the Global Report it was drawn from, a code of the list `global-report-editions`, with the place in it.
    pub edition: String,
    pub chapter: String,
    pub page: String,
}

/// The kind of source of what was loaded from the founding documents.
pub const FOUNDING_SOURCE: &str = "founding-document";

/// The kind of source of what was drawn from an edition of the Global Report.
pub const GLOBAL_REPORT: &str = "global-report";

/// Fields that must be filled before a measure is published or submitted (`workflows.md`, section 4), by the names
/// of the form's fields.
pub const OBLIGATORY: [&str; 8] = ["title", "holders", "year_start", "instruments", "activities", "features", "body-0-name", "source_kind"];

/// Field that must be filled besides before the measure is proposed as a good practice.
pub const OBLIGATORY_TO_PROPOSE: &str = "maker-0-name";

impl Content {
    /// Obligatory fields that are empty, in the order of the form.
    pub fn missing(&self) -> Vec<&'static str> {
        OBLIGATORY.into_iter().filter(|field| !self.has(field)).collect()
    }

    fn has(&self, field: &str) -> bool {
        match field {
            "title" => !self.title.is_empty(),
            "holders" => !self.holders.is_empty() || !self.other_holder.is_empty(),
            "year_start" => self.year_start.is_some() || !self.period.is_empty(),
            "instruments" => !self.instruments.is_empty(),
            "activities" => !self.activities.is_empty() || !self.areas.is_empty(),
            "features" => !self.features.is_empty(),
            "body-0-name" => self.bodies.iter().any(|body| !body.name.is_empty()),
            "source_kind" => !self.source.kind.is_empty(),
            "maker-0-name" => self.makers.iter().any(|maker| !maker.id.is_empty()),
            _ => false,
        }
    }

    /// Everything that keeps the measure from being published or submitted: obligatory fields that are empty, typed
    /// values that could not be read, figures without unit, year or source, texts over their limit. Empty means it may be.
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems: Vec<FieldError> = self.missing().into_iter().map(|field| FieldError::new(field, missing_key(field))).collect();
        problems.extend(self.unread.keys().map(|field| FieldError::new(field.clone(), unread_key(field))));
        for (index, figure) in self.figures.iter().enumerate() {
            for (part, is_missing) in
                [("unit", figure.unit.is_empty()), ("year", figure.year.is_none()), ("source", figure.source.is_empty())]
            {
                let field = format!("figure-{index}-{part}");
                if is_missing && !self.unread.contains_key(&field) {
                    problems.push(FieldError::new(field, "measures-error-figure"));
                }
            }
        }
        for (index, _) in self.files.iter().enumerate().filter(|(_, file)| file.hash.is_empty() && **file != Attached::default()) {
            problems.push(FieldError::new(format!("file-{index}-upload"), "measures-error-file"));
        }
        if self.year_start.zip(self.year_end).is_some_and(|(start, end)| end < start) {
            problems.push(FieldError::new("year_end", "measures-error-year-order"));
        }
        problems.extend(self.parts.problems());
        problems.extend(crate::sheet::too_long(self));
        problems
    }

    /// As [`Content::problems`], for proposing as a good practice.
    pub fn problems_to_propose(&self) -> Vec<FieldError> {
        let mut problems = self.problems();
        if !self.has(OBLIGATORY_TO_PROPOSE) {
            problems.push(FieldError::new(OBLIGATORY_TO_PROPOSE, "measures-error-makers"));
        }
        problems
    }

    /// Languages in which the title or the main features exist, in UN order.
    pub fn langs(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| self.title.get(*lang).is_some() || self.features.get(*lang).is_some()).collect()
    }

    /// Whether the values of a field are editorial judgement.
    pub fn is_editorial(&self, field: &str) -> bool {
        self.editorial.contains(field)
    }
}

fn missing_key(field: &str) -> &'static str {
    match field {
        "title" => "measures-error-title",
        "holders" => "measures-error-holders",
        "year_start" => "measures-error-start",
        "instruments" => "measures-error-instruments",
        "activities" => "measures-error-activities",
        "features" => "measures-error-features",
        "body-0-name" => "measures-error-body",
        _ => "measures-error-source",
    }
}

/// The message for a typed value that could not be read, by the kind of its field.
pub fn unread_key(field: &str) -> &'static str {
    if let Some((_, _, _, kind)) = parts::field(field) {
        return match kind {
            Kind::Year => "error-year",
            Kind::Number => "error-number",
            Kind::Day => "error-day",
            Kind::Url => "error-link",
            Kind::Party => "measures-error-party",
            Kind::Line | Kind::Long | Kind::Code(_) | Kind::Choice(_) => "error-choice",
        };
    }
    match field {
        "holders" | "partners" => "measures-error-party",
        _ if field.ends_with("-kind") => "error-choice",
        _ if field.contains("year") => "error-year",
        _ if field.ends_with("-url") => "error-link",
        _ if field.starts_with("money") => "measures-error-money",
        _ if field.starts_with("figure") => "error-number",
        _ => "error-choice",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Content {
        Content {
            title: Text::original(Lang::En, "A fund"),
            holders: vec![PartyCode::parse("KE").unwrap()],
            year_start: Some(2021),
            instruments: vec!["fund".into()],
            activities: vec!["2.3".into()],
            features: Text::original(Lang::En, "Grants"),
            bodies: vec![Body { name: "Ministry".into(), kind: "government".into() }],
            source: Source { kind: "person".into(), ..Source::default() },
            ..Content::default()
        }
    }

    #[test]
    fn an_empty_measure_lacks_every_obligatory_field_and_a_full_one_none() {
        assert_eq!(Content::default().missing(), OBLIGATORY);
        assert_eq!(full().problems(), []);
    }

    #[test]
    fn a_text_over_its_limit_keeps_a_measure_from_being_published() {
        let mut content = full();
        content.title = Text::original(Lang::En, "é".repeat(500));
        content.features = Text::original(Lang::En, "é".repeat(20_000));
        assert_eq!(content.problems(), []);
        content.title = Text::original(Lang::En, "é".repeat(501));
        content.features = Text::original(Lang::En, "é".repeat(20_001));
        content.links = vec![Link { url: format!("https://example.org/{}", "x".repeat(2_000)), title: String::new() }];
        let found: Vec<(String, String)> = content.problems().into_iter().map(|one| (one.field, one.args[0].1.clone())).collect();
        let expected = [("title", "500"), ("features", "20000"), ("link-0-url", "2000")];
        assert_eq!(found, expected.map(|(field, limit)| (field.to_owned(), limit.to_owned())));
    }

    #[test]
    fn a_period_stands_for_the_year_and_a_monitoring_area_for_the_activity() {
        let mut content = full();
        content.year_start = None;
        content.activities.clear();
        assert_eq!(content.missing(), ["year_start", "activities"]);
        content.period = "since independence".into();
        content.areas = vec!["media-diversity".into()];
        assert!(content.missing().is_empty());
    }

    #[test]
    fn a_figure_needs_unit_year_and_source() {
        let mut content = full();
        content.figures.push(Figure { value: "12".into(), ..Figure::default() });
        let fields: Vec<String> = content.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["figure-0-unit", "figure-0-year", "figure-0-source"]);
    }

    #[test]
    fn who_made_it_succeed_is_asked_only_to_propose() {
        assert_eq!(full().problems_to_propose().first().map(|problem| problem.field.clone()), Some("maker-0-name".into()));
    }
}
