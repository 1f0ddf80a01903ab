//! Headline figures: numbers that are quoted by themselves, such as the revenues of the cultural and creative industries,
//! each with unit, year, source and page (SYS-077, 084). The Secretariat keeps them. Not here: figures inside a measure
//! (`content`), pages.
//!
//! Invariants: a figure without year or source is never public; every change is a version in history; one that was
//! public keeps its address.

pub mod store;

use ::store::{Change, Tx};
use convention::lists;
use kernel::{Actor, Ambient, Day, Error, FieldError, Id, Lang, Moment, Result, Role, Text};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

/// Kind of the records in history and outbox.
pub const FIGURE_KIND: &str = "headline-figure";

/// Where a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FigureState {
    Draft,
    Published,
    Withdrawn,
}

impl FigureState {
    /// The code in tables; `measures-figure-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            FigureState::Draft => "draft",
            FigureState::Published => "published",
            FigureState::Withdrawn => "withdrawn",
        }
    }
}

/// What a figure says; the names of the fields are those of the form.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// Plain decimal number with a point; what was typed where it is none.
    pub value: String,
    /// Word before the number, such as "more than".
    pub qualifier: String,
    pub unit: String,
    /// Year the figure is of, as typed while it is a draft.
    pub year: String,
    /// What it counts.
    pub meaning: Text,
    /// The publication it is taken from.
    pub source: String,
    pub edition: String,
    /// Edition of the Global Report where it is the publication, a code of the list `global-report-editions`.
    pub report: String,
    pub chapter: String,
    pub page: String,
    pub url: String,
}

/// A headline figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline {
    pub id: Id,
    #[serde(skip)]
    pub version: i64,
    pub state: FigureState,
    pub said: Said,
    pub changed_at: Moment,
    /// Public reason of withdrawing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What a person does to a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FigureAct {
    Save,
    Publish,
    /// With the public reason.
    Withdraw(String),
}

impl FigureAct {
    const fn code(&self) -> &'static str {
        match self {
            FigureAct::Save => "save",
            FigureAct::Publish => "publish",
            FigureAct::Withdraw(_) => "withdraw",
        }
    }
}

impl Said {
    /// What a form sent, in one language; the text in others stays.
    pub fn read(before: &Said, lang: Lang, text: &dyn Fn(&str) -> String) -> Said {
        let mut meaning = before.meaning.clone();
        if meaning.get(lang).unwrap_or_default() != text("meaning") {
            meaning.set_original(lang, text("meaning"));
        }
        let typed = text("value");
        Said {
            value: crate::sheet::plain_number(&typed).unwrap_or(typed),
            qualifier: text("qualifier"),
            unit: text("unit"),
            year: kernel::money::ascii_digits(&text("year")),
            meaning,
            source: text("source"),
            edition: text("edition"),
            report: text("report"),
            chapter: text("chapter"),
            page: text("page"),
            url: text("url"),
        }
    }

    /// The year, where it can be read.
    pub fn year(&self) -> Option<i16> {
        self.year.parse().ok().filter(|year| (1000..3000).contains(year))
    }

    /// What keeps it from being public (SYS-084: year and source; our choice: number, unit and meaning too).
    pub fn problems(&self) -> Vec<FieldError> {
        let is_link = self.url.is_empty() || crate::sheet::is_address(&self.url);
        [
            ("value", crate::sheet::plain_number(&self.value).is_none(), "error-number"),
            ("unit", self.unit.is_empty(), "measures-figure-error-unit"),
            ("year", self.year().is_none(), "error-year"),
            ("meaning", self.meaning.is_empty(), "measures-figure-error-meaning"),
            ("source", self.source.is_empty() && self.report.is_empty(), "measures-figure-error-source"),
            ("report", !self.report.is_empty() && !convention::list(lists::GLOBAL_REPORT_EDITIONS).has(&self.report), "error-choice"),
            ("url", !is_link, "error-link"),
        ]
        .into_iter()
        .filter(|(_, is_wrong, _)| *is_wrong)
        .map(|(field, _, key)| FieldError::new(field, key))
        .collect()
    }
}

impl Headline {
    pub fn public_id(&self) -> String {
        self.id.public()
    }

    pub fn changed_on(&self) -> Day {
        self.changed_at.day()
    }

    /// The figure as data, field by field.
    pub fn json(&self, public_url: &str) -> Json {
        let said = &self.said;
        let meaning: std::collections::BTreeMap<&str, &str> =
            said.meaning.versions.iter().map(|(lang, version)| (lang.code(), version.text.as_str())).collect();
        json!({
            "id": self.public_id(),
            "address": format!("{public_url}/id/figure/{}", self.public_id()),
            "version": self.version,
            "value": said.value,
            "qualifier": said.qualifier,
            "unit": said.unit,
            "year": said.year(),
            "meaning": meaning,
            "source": { "title": said.source, "edition": said.edition, "global_report": said.report, "chapter": said.chapter, "page": said.page, "url": said.url },
            "changed_on": self.changed_on(),
        })
    }
}

/// Only the Secretariat keeps headline figures.
fn authorize(actor: &Actor) -> Result<()> {
    if actor.holds(Role::Secretariat, None) { Ok(()) } else { Err(Error::NotFound) }
}

fn record(tx: &mut Tx<'_>, actor: &Actor, figure: &Headline, act: &str, is_public: bool) -> Result<i64> {
    let body = serde_json::to_value(figure).map_err(|cause| Error::caused("cannot write a figure", cause))?;
    let (kind, why, role) = (FIGURE_KIND, figure.reason.as_str(), Role::Secretariat);
    tx.record(&Change { kind, id: figure.id.to_string(), act, why, actor, role, party: None, at: figure.changed_at, body, is_public })
}

/// Begins a figure as a draft, whatever it holds.
pub fn start(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, said: Said) -> Result<Headline> {
    authorize(actor)?;
    let (id, changed_at) = (Id::fresh(ambient), ambient.now());
    let mut figure = Headline { id, version: 0, state: FigureState::Draft, said, changed_at, reason: String::new() };
    figure.version = record(tx, actor, &figure, "start", false)?;
    store::insert(tx, &figure)?;
    Ok(figure)
}

/// Saves, publishes or withdraws a figure that still has version `base`.
pub fn act(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, public_id: &str, base: i64, said: Said, act: FigureAct) -> Result<Headline> {
    authorize(actor)?;
    let before = store::get(tx, public_id)?;
    if before.version != base {
        return Err(Error::Conflict);
    }
    let state = match (&act, before.state) {
        (_, FigureState::Withdrawn) => return Err(Error::rule("measures-error-act")),
        (FigureAct::Save, state) => state,
        (FigureAct::Publish, _) => FigureState::Published,
        (FigureAct::Withdraw(_), FigureState::Published) => FigureState::Withdrawn,
        (FigureAct::Withdraw(_), FigureState::Draft) => return Err(Error::rule("measures-error-act")),
    };
    let problems = if state == FigureState::Published { said.problems() } else { Vec::new() };
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let reason = match &act {
        FigureAct::Withdraw(reason) if reason.is_empty() => return Err(Error::field("reason", "measures-error-reason")),
        FigureAct::Withdraw(reason) => reason.clone(),
        _ => String::new(),
    };
    let is_withdrawn = state == FigureState::Withdrawn;
    let said = if is_withdrawn { before.said.clone() } else { said };
    let mut after = Headline { said, state, reason, changed_at: ambient.now(), ..before.clone() };
    let is_public = before.state != FigureState::Draft || after.state != FigureState::Draft;
    after.version = record(tx, actor, &after, act.code(), is_public)?;
    store::update(tx, &after, before.version)?;
    Ok(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sys_084_a_figure_without_year_or_source_has_problems() {
        let said =
            Said { value: "2250".into(), unit: "USD billion".into(), meaning: Text::original(Lang::En, "Revenues"), ..Said::default() };
        let fields: Vec<String> = said.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["year", "source"]);
        assert_eq!(Said { year: "2015".into(), source: "Global Report".into(), ..said }.problems(), []);
    }
}
