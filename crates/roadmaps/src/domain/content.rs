//! What a Party writes into a roadmap. Everything is kept as it was typed: a day that does not exist or an amount
//! that cannot be read stays in the draft and is listed as missing before finalization.
//!
//! Lists that two people may edit at once are maps by code or identifier, so that each entry is merged by itself.

use super::{Chapter, Diagnosis};
use kernel::{Lang, Text, codes};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// What a Party says about one activity.
    Choice { NotBegun = "not-begun", UnderWay = "under-way", Done = "done", NotRelevant = "not-relevant" }
}

codes! {
    InstrumentKind { Law = "law", Measure = "measure", Strategy = "strategy" }
}

codes! {
    /// Whether an instrument exists and is to be adapted, or is to be drafted.
    InstrumentAct { Adapt = "adapt", Draft = "draft" }
}

/// What stands behind a position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Proof {
    /// A measure of this Party, by its public identifier; it may still be a draft.
    Measure {
        id: String,
    },
    Link {
        url: String,
        title: String,
    },
    /// A stored file by its SHA-256.
    File {
        hash: String,
        name: String,
        bytes: u64,
        media: String,
        title: String,
        /// Whether the Party lets it be read with the published roadmap.
        #[serde(default)]
        is_public: bool,
    },
    /// A file that the Party keeps to itself, as a sent text names it: by a mark only. No form makes one.
    Withheld {
        mark: String,
    },
}

/// The position on one activity.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Position {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choice: Option<Choice>,
    #[serde(default)]
    pub reason: Text,
    #[serde(default)]
    pub evidence: BTreeMap<String, Proof>,
}

impl Position {
    /// Public identifiers of the measures among its evidence.
    pub fn measures(&self) -> impl Iterator<Item = &str> {
        self.evidence.values().filter_map(|proof| match proof {
            Proof::Measure { id } => Some(id.as_str()),
            _ => None,
        })
    }

    /// The position that counts. *Done* without evidence is kept as typed but is not stated.
    pub fn stated(&self) -> Option<Choice> {
        self.choice.filter(|choice| *choice != Choice::Done || !self.evidence.is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.choice.is_none() && self.reason.is_empty() && self.evidence.is_empty()
    }
}

/// A priority activity; its code is the key under which it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Priority {
    #[serde(default)]
    pub owner: String,
    /// As typed; [`kernel::Day::typed`] reads it.
    #[serde(default)]
    pub due: String,
}

/// A law, measure or strategy of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    pub kind: InstrumentKind,
    pub act: InstrumentAct,
    /// Official title, never translated here.
    pub title: String,
}

codes! {
    /// What the values of an indicator are.
    IndicatorKind {
        Number = "number",
        YesNo = "yes-no",
        /// A maturity scale from 0 to 5.
        Scale = "scale",
        Narrative = "narrative",
    }
}

/// How an action is measured.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Indicator {
    #[serde(default)]
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<IndicatorKind>,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub unit: Text,
    #[serde(default)]
    pub baseline: String,
    #[serde(default)]
    pub target: String,
    /// By what the figures are broken down, such as sex, age or region.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub disaggregation: Text,
    /// Where the figures come from.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

/// Money of an action as typed: an amount in the prices of a year, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Spending {
    #[serde(default)]
    pub amount: String,
    #[serde(default)]
    pub currency: String,
    #[serde(default)]
    pub year: String,
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub source: Text,
}

impl Spending {
    pub fn is_empty(&self) -> bool {
        [&self.amount, &self.currency, &self.year].into_iter().all(|typed| typed.trim().is_empty()) && self.source.is_empty()
    }

    /// Whether something was typed that is no amount with currency and year.
    pub fn is_unread(&self) -> bool {
        !self.is_empty() && super::money_of(self).is_none_or(|money| !money.year.is_some_and(|year| MONEY_YEARS.contains(&year)))
    }

    /// The amount, where all of it can be read.
    pub fn read(&self) -> Option<kernel::Money> {
        if self.is_unread() { None } else { super::money_of(self) }
    }
}

/// One line of the plan of action.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "StoredAction")]
pub struct Action {
    /// Place in its stage, from 1.
    pub order: u32,
    #[serde(default)]
    pub title: Text,
    /// Activity of the framework it serves; empty while unknown.
    #[serde(default)]
    pub activity: String,
    #[serde(default)]
    pub owner: String,
    #[serde(default)]
    pub start: String,
    #[serde(default)]
    pub end: String,
    /// Actions of the plan that have to be done first, by identifier. One that the plan has no longer counts for nothing.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub depends_on: BTreeSet<String>,
    #[serde(default)]
    pub money: Vec<Spending>,
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// Why there is no indicator.
    #[serde(default)]
    pub why_none: Text,
}

/// An action as records keep it. Those written before an action could have several amounts name its only one in three
/// fields of their own, which are read as the first row.
#[derive(Deserialize)]
struct StoredAction {
    order: u32,
    #[serde(default)]
    title: Text,
    #[serde(default)]
    activity: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    start: String,
    #[serde(default)]
    end: String,
    #[serde(default)]
    depends_on: BTreeSet<String>,
    #[serde(default)]
    amount: String,
    #[serde(default)]
    currency: String,
    #[serde(default)]
    money_year: String,
    #[serde(default)]
    money: Vec<Spending>,
    #[serde(default)]
    indicators: Vec<Indicator>,
    #[serde(default)]
    why_none: Text,
}

impl From<StoredAction> for Action {
    fn from(stored: StoredAction) -> Action {
        let only = Spending { amount: stored.amount, currency: stored.currency, year: stored.money_year, source: Text::default() };
        Action {
            order: stored.order,
            title: stored.title,
            activity: stored.activity,
            owner: stored.owner,
            start: stored.start,
            end: stored.end,
            depends_on: stored.depends_on,
            money: Some(only).filter(|only| !only.is_empty()).into_iter().chain(stored.money).collect(),
            indicators: stored.indicators,
            why_none: stored.why_none,
        }
    }
}

/// A stage of the plan of action.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stage {
    /// Place in the plan, from 1.
    pub order: u32,
    #[serde(default)]
    pub title: Text,
    #[serde(default)]
    pub owner: String,
    #[serde(default)]
    pub start: String,
    #[serde(default)]
    pub end: String,
    #[serde(default)]
    pub instruments: Vec<Instrument>,
    #[serde(default)]
    pub actions: BTreeMap<String, Action>,
}

impl Stage {
    /// Actions in the order of the plan.
    pub fn actions(&self) -> Vec<(&String, &Action)> {
        let mut list: Vec<_> = self.actions.iter().collect();
        list.sort_by_key(|(id, action)| (action.order, (*id).clone()));
        list
    }
}

/// The whole of what is written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Content {
    #[serde(default)]
    pub title: Text,
    #[serde(default)]
    pub summary: Text,
    /// The profile before selection: context, needs, means.
    #[serde(default)]
    pub context: Text,
    #[serde(default)]
    pub needs: Text,
    #[serde(default)]
    pub means: Text,
    /// Language given beside the original in every form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Lang>,
    /// Whether the public list may say *in preparation* before anything is published.
    #[serde(default)]
    pub shows_preparation: bool,
    /// Cultural domains chosen first, each with the reason.
    #[serde(default)]
    pub sectors: BTreeMap<String, Text>,
    /// Left out while it is empty, so that the fingerprints of older contents stay what they were.
    #[serde(default, skip_serializing_if = "Diagnosis::is_empty")]
    pub diagnosis: Diagnosis,
    /// The draft in chapters and paragraphs; left out while it is empty, as the diagnosis is.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub chapters: BTreeMap<String, Chapter>,
    #[serde(default)]
    pub positions: BTreeMap<String, Position>,
    #[serde(default)]
    pub priorities: BTreeMap<String, Priority>,
    #[serde(default)]
    pub stages: BTreeMap<String, Stage>,
}

/// Where a multilingual text stands; names it in forms, lists and messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Title,
    Summary,
    Context,
    Needs,
    Means,
    Sector(String),
    Method,
    /// Code of the cultural domain.
    Finding(String),
    /// Identifier of the need.
    Need(String),
    /// Chapter and its number.
    ChapterTitle(String, String),
    /// Chapter, paragraph and its number.
    Paragraph(String, String, String),
    Reason(String),
    StageTitle(String),
    ActionTitle(String, String),
    WhyNone(String, String),
    /// Stage, action, number of the amount from 0.
    MoneySource(String, String, usize),
    /// Stage, action, number of the indicator from 0.
    Indicator(String, String, usize),
    Unit(String, String, usize),
    Disaggregation(String, String, usize),
    FigureSource(String, String, usize),
}

impl Place {
    /// Name of the form field.
    pub fn name(&self) -> String {
        match self {
            Place::Title => "title".into(),
            Place::Summary => "summary".into(),
            Place::Context => "context".into(),
            Place::Needs => "needs".into(),
            Place::Means => "means".into(),
            Place::Sector(code) => format!("sector-{code}"),
            Place::Method => "method".into(),
            Place::Finding(code) => format!("finding-{code}"),
            Place::Need(id) => format!("need-{id}"),
            Place::ChapterTitle(chapter, _) => format!("chapter-{chapter}"),
            Place::Paragraph(_, paragraph, _) => format!("paragraph-{paragraph}"),
            Place::Reason(code) => format!("reason-{code}"),
            Place::StageTitle(stage) => format!("stage-{stage}"),
            Place::ActionTitle(_, action) => format!("action-{action}"),
            Place::WhyNone(_, action) => format!("why-{action}"),
            Place::MoneySource(_, action, n) => format!("money-source-{action}-{n}"),
            Place::Indicator(_, action, n) => format!("indicator-{action}-{n}"),
            Place::Unit(_, action, n) => format!("unit-{action}-{n}"),
            Place::Disaggregation(_, action, n) => format!("disaggregation-{action}-{n}"),
            Place::FigureSource(_, action, n) => format!("figure-source-{action}-{n}"),
        }
    }

    /// Name of the form field that says that a translation still holds although the original has changed.
    pub fn still(&self) -> String {
        format!("still-{}", self.name())
    }

    /// Message key of its label.
    pub const fn label(&self) -> &'static str {
        match self {
            Place::Title => "roadmaps-text-title",
            Place::Summary => "roadmaps-text-summary",
            Place::Context => "roadmaps-text-context",
            Place::Needs => "roadmaps-text-needs",
            Place::Means => "roadmaps-text-means",
            Place::Sector(_) => "roadmaps-sectors-reason",
            Place::Method => "roadmaps-diagnosis-method",
            Place::Finding(_) => "roadmaps-diagnosis-finding",
            Place::Need(_) => "roadmaps-diagnosis-need",
            Place::ChapterTitle(..) => "roadmaps-chapter-title",
            Place::Paragraph(..) => "roadmaps-chapter-paragraph",
            Place::Reason(_) => "roadmaps-position-reason",
            Place::StageTitle(_) => "roadmaps-stage-title",
            Place::ActionTitle(..) => "roadmaps-action-title",
            Place::WhyNone(..) => "roadmaps-action-why-none",
            Place::MoneySource(..) => "roadmaps-money-source",
            Place::Indicator(..) => "roadmaps-action-indicator",
            Place::Unit(..) => "roadmaps-indicator-unit",
            Place::Disaggregation(..) => "roadmaps-indicator-disaggregation",
            Place::FigureSource(..) => "roadmaps-indicator-source",
        }
    }

    /// Page and anchor below the Party's roadmap where it is written.
    pub fn address(&self) -> String {
        match self {
            Place::Title | Place::Summary | Place::Context | Place::Needs | Place::Means => format!("/text#{}", self.name()),
            Place::Sector(code) => format!("/sectors#reason-{code}"),
            Place::Method | Place::Finding(_) | Place::Need(_) => format!("/diagnosis#{}", self.name()),
            Place::ChapterTitle(chapter, _) => format!("/chapters/{chapter}#title"),
            Place::Paragraph(chapter, _, _) => format!("/chapters/{chapter}#{}", self.name()),
            Place::Reason(code) => format!("/positions/{code}#reason"),
            Place::StageTitle(stage) => format!("/plan/{stage}#title"),
            Place::ActionTitle(stage, action) => format!("/plan/{stage}/{action}#title"),
            Place::WhyNone(stage, action) => format!("/plan/{stage}/{action}#why_none"),
            Place::MoneySource(stage, action, n) => format!("/plan/{stage}/{action}#money_source_{n}"),
            Place::Indicator(stage, action, n) => format!("/plan/{stage}/{action}#indicator_title_{n}"),
            Place::Unit(stage, action, n) => format!("/plan/{stage}/{action}#indicator_unit_{n}"),
            Place::Disaggregation(stage, action, n) => format!("/plan/{stage}/{action}#indicator_disaggregation_{n}"),
            Place::FigureSource(stage, action, n) => format!("/plan/{stage}/{action}#indicator_source_{n}"),
        }
    }

    /// The code shown beside the label (sector, activity, number of a chapter or paragraph), if there is one.
    pub fn code(&self) -> Option<&str> {
        match self {
            Place::Sector(code) | Place::Finding(code) | Place::Reason(code) => Some(code),
            Place::ChapterTitle(_, number) | Place::Paragraph(_, _, number) => Some(number),
            _ => None,
        }
    }

    /// Whether it belongs to the plan of action.
    pub const fn is_of_plan(&self) -> bool {
        matches!(
            self,
            Place::StageTitle(_)
                | Place::ActionTitle(..)
                | Place::WhyNone(..)
                | Place::MoneySource(..)
                | Place::Indicator(..)
                | Place::Unit(..)
                | Place::Disaggregation(..)
                | Place::FigureSource(..)
        )
    }
}

impl Content {
    /// Stages in the order of the plan.
    pub fn stages(&self) -> Vec<(&String, &Stage)> {
        let mut list: Vec<_> = self.stages.iter().collect();
        list.sort_by_key(|(id, stage)| (stage.order, (*id).clone()));
        list
    }

    /// Every filled text with its place, in the order of the document.
    pub fn texts(&self) -> Vec<(Place, &Text)> {
        let mut list: Vec<(Place, &Text)> = vec![
            (Place::Title, &self.title),
            (Place::Summary, &self.summary),
            (Place::Context, &self.context),
            (Place::Needs, &self.needs),
            (Place::Means, &self.means),
        ];
        list.extend(self.sectors.iter().map(|(code, reason)| (Place::Sector(code.clone()), reason)));
        list.push((Place::Method, &self.diagnosis.method));
        list.extend(self.diagnosis.findings.iter().map(|(code, finding)| (Place::Finding(code.clone()), finding)));
        list.extend(self.diagnosis.needs().into_iter().map(|(id, need)| (Place::Need(id.clone()), &need.text)));
        for (n, (id, chapter)) in (1..).zip(self.chapters()) {
            list.push((Place::ChapterTitle(id.clone(), n.to_string()), &chapter.title));
            let place = |(m, (paragraph, _)): (usize, &(&String, &super::Paragraph))| {
                Place::Paragraph(id.clone(), (*paragraph).clone(), format!("{n}.{}", m + 1))
            };
            let paragraphs = chapter.paragraphs();
            list.extend(paragraphs.iter().enumerate().map(|(m, one)| (place((m, one)), &one.1.text)));
        }
        list.extend(self.positions.iter().map(|(code, position)| (Place::Reason(code.clone()), &position.reason)));
        for (stage_id, stage) in self.stages() {
            list.push((Place::StageTitle(stage_id.clone()), &stage.title));
            for (action_id, action) in stage.actions() {
                list.push((Place::ActionTitle(stage_id.clone(), action_id.clone()), &action.title));
                list.push((Place::WhyNone(stage_id.clone(), action_id.clone()), &action.why_none));
                let of = || (stage_id.clone(), action_id.clone());
                for (n, spending) in action.money.iter().enumerate() {
                    let (stage, action) = of();
                    list.push((Place::MoneySource(stage, action, n), &spending.source));
                }
                for (n, indicator) in action.indicators.iter().enumerate() {
                    let texts = [&indicator.title, &indicator.unit, &indicator.disaggregation, &indicator.source];
                    let places = [Place::Indicator, Place::Unit, Place::Disaggregation, Place::FigureSource];
                    list.extend(places.into_iter().zip(texts).map(|(place, text)| {
                        let (stage, action) = of();
                        (place(stage, action, n), text)
                    }));
                }
            }
        }
        list.retain(|(_, text)| !text.is_empty());
        list
    }

    /// The text of a place, to be written.
    pub fn text_mut(&mut self, place: &Place) -> Option<&mut Text> {
        match place {
            Place::Title => Some(&mut self.title),
            Place::Summary => Some(&mut self.summary),
            Place::Context => Some(&mut self.context),
            Place::Needs => Some(&mut self.needs),
            Place::Means => Some(&mut self.means),
            Place::Sector(code) => self.sectors.get_mut(code),
            Place::Method => Some(&mut self.diagnosis.method),
            Place::Finding(code) => self.diagnosis.findings.get_mut(code),
            Place::Need(id) => self.diagnosis.needs.get_mut(id).map(|need| &mut need.text),
            Place::ChapterTitle(chapter, _) => self.chapters.get_mut(chapter).map(|chapter| &mut chapter.title),
            Place::Paragraph(chapter, paragraph, _) => {
                let chapter = self.chapters.get_mut(chapter);
                chapter.and_then(|chapter| chapter.paragraphs.get_mut(paragraph)).map(|paragraph| &mut paragraph.text)
            }
            Place::Reason(code) => self.positions.get_mut(code).map(|position| &mut position.reason),
            Place::StageTitle(stage) => self.stages.get_mut(stage).map(|stage| &mut stage.title),
            Place::ActionTitle(stage, action) => self.action_mut(stage, action).map(|action| &mut action.title),
            Place::WhyNone(stage, action) => self.action_mut(stage, action).map(|action| &mut action.why_none),
            Place::MoneySource(stage, action, n) => {
                self.action_mut(stage, action).and_then(|action| action.money.get_mut(*n)).map(|spending| &mut spending.source)
            }
            Place::Indicator(stage, action, n) => self.indicator_mut(stage, action, *n).map(|indicator| &mut indicator.title),
            Place::Unit(stage, action, n) => self.indicator_mut(stage, action, *n).map(|indicator| &mut indicator.unit),
            Place::Disaggregation(stage, action, n) => self.indicator_mut(stage, action, *n).map(|indicator| &mut indicator.disaggregation),
            Place::FigureSource(stage, action, n) => self.indicator_mut(stage, action, *n).map(|indicator| &mut indicator.source),
        }
    }

    fn indicator_mut(&mut self, stage: &str, action: &str, n: usize) -> Option<&mut Indicator> {
        self.action_mut(stage, action).and_then(|action| action.indicators.get_mut(n))
    }

    /// Every action of the plan with its stage and its identifier, in the order of the plan.
    pub fn actions(&self) -> Vec<(&String, &String, &Action)> {
        let of = |(stage_id, stage)| {
            let stage: &Stage = stage;
            stage.actions().into_iter().map(move |(id, action)| (stage_id, id, action)).collect::<Vec<_>>()
        };
        self.stages().into_iter().flat_map(of).collect()
    }

    pub fn action(&self, stage: &str, action: &str) -> Option<&Action> {
        self.stages.get(stage).and_then(|stage| stage.actions.get(action))
    }

    pub fn action_mut(&mut self, stage: &str, action: &str) -> Option<&mut Action> {
        self.stages.get_mut(stage).and_then(|stage| stage.actions.get_mut(action))
    }

    /// Languages in which the title exists, in UN order: those the version can be read in.
    pub fn langs(&self) -> Vec<Lang> {
        self.title.langs()
    }
}

/// Years in which prices may stand; anything else is a slip of the keyboard. Our choice.
const MONEY_YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_written_with_one_amount_keeps_it_as_its_first_row() {
        let old = serde_json::json!({ "order": 1, "amount": "1 250", "currency": "usd", "money_year": "2027" });
        let read: Action = serde_json::from_value(old).unwrap();
        assert_eq!(read.money, [Spending { amount: "1 250".into(), currency: "usd".into(), year: "2027".into(), source: Text::default() }]);
        let again: Action = serde_json::from_value(serde_json::to_value(&read).unwrap()).unwrap();
        assert_eq!(again, read, "read once, it is written as rows and nothing twice");
        let none: Action = serde_json::from_value(serde_json::json!({ "order": 1, "amount": "", "currency": "" })).unwrap();
        assert!(none.money.is_empty());
    }
}
