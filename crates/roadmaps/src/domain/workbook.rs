//! The draft as questions of a workbook that is filled in off line, and what comes back of it: one table of fields, each
//! with the place it stands at in the content and the form that writes it.
//! Not here: cells and sheets (`pages/workbook`), merging two people's changes (`merge`).
//!
//! Invariants: a workbook is held against the very version it was made from, as history has it, and never against what
//! it says of itself; an empty cell changes nothing; what is brought goes the way of every form ([`Edit`]).

use super::content::{
    Action, Choice, Content, Indicator, IndicatorKind, Instrument, InstrumentAct, InstrumentKind, Position, Proof, Spending, Stage,
};
use super::edit::IsKnown;
use super::{Chapter, Clash, Edit, Need, Of, Paragraph, Part, Source, in_lang, three_way};
use kernel::{Id, Lang, Moment, PartyCode, Text, codes};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codes! {
    /// A sheet of the workbook.
    Sheet { Text = "text", Diagnosis = "diagnosis", Chapters = "chapters", Positions = "positions", Priorities = "priorities", Plan = "plan", Indicators = "indicators" }
}

impl Sheet {
    /// Message key of its name.
    pub const fn label(self) -> &'static str {
        match self {
            Sheet::Text => "roadmaps-text-heading",
            Sheet::Diagnosis => "roadmaps-diagnosis-heading",
            Sheet::Chapters => "roadmaps-chapters-heading",
            Sheet::Positions => "roadmaps-positions-heading",
            Sheet::Priorities => "roadmaps-priorities-heading",
            Sheet::Plan => "roadmaps-plan-heading",
            Sheet::Indicators => "roadmaps-action-indicators",
        }
    }
}

codes! {
    /// What is chosen from.
    List { Position = "position", YesNo = "yes-no", Activity = "activity", InstrumentKind = "instrument-kind", InstrumentAct = "instrument-act", IndicatorKind = "indicator-kind" }
}

/// What an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Words in the original and a second language.
    Text,
    /// Typed, in no language.
    Words,
    Day,
    One(List),
    /// Codes of activities.
    Activities,
    /// The address of a page, or the identifier of a measure: added to what is there.
    Evidence,
}

/// Reads an answer of a thing.
#[derive(Clone, Copy)]
enum Get<T> {
    Text(fn(&T) -> &Text),
    Said(Kind, fn(&T) -> String),
}

/// A field of the table: last part of its path, name in its form (`#` stands for the number or key of the thing), label
/// and guidance (message keys; guidance may be empty), how it is read.
struct Field<T>(&'static str, &'static str, &'static str, &'static str, Get<T>);

const TEXT: &[Field<Content>] = &[
    Field("title", "title", "roadmaps-text-title", "", Get::Text(|content| &content.title)),
    Field("summary", "summary", "roadmaps-text-summary", "", Get::Text(|content| &content.summary)),
    Field("context", "context", "roadmaps-text-context", "", Get::Text(|content| &content.context)),
    Field("needs", "needs", "roadmaps-text-needs", "", Get::Text(|content| &content.needs)),
    Field("means", "means", "roadmaps-text-means", "", Get::Text(|content| &content.means)),
];

const DIAGNOSIS: &[Field<Content>] = &[
    Field("diagnosis/method", "method", "roadmaps-diagnosis-method", "", Get::Text(|content| &content.diagnosis.method)),
    Field(
        "diagnosis/from",
        "from",
        "roadmaps-diagnosis-from",
        "roadmaps-diagnosis-from-hint",
        Get::Said(Kind::Words, |content| content.diagnosis.from.clone()),
    ),
    Field(
        "diagnosis/to",
        "to",
        "roadmaps-diagnosis-to",
        "roadmaps-diagnosis-from-hint",
        Get::Said(Kind::Words, |content| content.diagnosis.to.clone()),
    ),
];

const SOURCE: &[Field<Source>] = &[
    Field("title", "source_title_#", "roadmaps-training-title", "", Get::Said(Kind::Words, |source| source.title.clone())),
    Field("link", "source_link_#", "roadmaps-evidence-url", "", Get::Said(Kind::Words, |source| source.link.clone())),
];

const NEED: &[Field<Need>] = &[
    Field("text", "need-#", "roadmaps-diagnosis-need", "", Get::Text(|need| &need.text)),
    Field(
        "activities",
        "need-#-activity",
        "roadmaps-diagnosis-activities",
        "roadmaps-workbook-codes",
        Get::Said(Kind::Activities, |need| codes_of(&need.activities)),
    ),
];

const POSITION: &[Field<Position>] = &[
    Field(
        "choice",
        "choice",
        "roadmaps-position-choice",
        "",
        Get::Said(Kind::One(List::Position), |position| position.choice.map(|choice| choice.code().to_owned()).unwrap_or_default()),
    ),
    Field("reason", "reason", "roadmaps-position-reason", "", Get::Text(|position| &position.reason)),
    Field("evidence/new", EVIDENCE, "roadmaps-evidence-title", "roadmaps-workbook-evidence", Get::Said(Kind::Evidence, |_| String::new())),
];

const CHAPTER: &[Field<Chapter>] = &[Field("title", "title", "roadmaps-chapter-title", "", Get::Text(|chapter| &chapter.title))];

const PARAGRAPH: &[Field<Paragraph>] =
    &[Field("text", "paragraph-#", "roadmaps-chapter-paragraph", "", Get::Text(|paragraph| &paragraph.text))];

const STAGE: &[Field<Stage>] = &[
    Field("title", "title", "roadmaps-stage-title", "", Get::Text(|stage| &stage.title)),
    Field("owner", "owner", "roadmaps-plan-owner", "", Get::Said(Kind::Words, |stage| stage.owner.clone())),
    Field("start", "start", "roadmaps-plan-start", "roadmaps-plan-start-hint", Get::Said(Kind::Day, |stage| stage.start.clone())),
    Field("end", "end", "roadmaps-plan-end", "roadmaps-plan-end-hint", Get::Said(Kind::Day, |stage| stage.end.clone())),
];

const INSTRUMENT: &[Field<Instrument>] = &[
    Field("title", "instrument_title_#", "roadmaps-instrument-title", "", Get::Said(Kind::Words, |one| one.title.clone())),
    Field(
        "kind",
        "instrument_kind_#",
        "roadmaps-instrument-kind",
        "",
        Get::Said(Kind::One(List::InstrumentKind), |one| if one.title.is_empty() { String::new() } else { one.kind.code().to_owned() }),
    ),
    Field(
        "act",
        "instrument_act_#",
        "roadmaps-instrument-act",
        "",
        Get::Said(Kind::One(List::InstrumentAct), |one| if one.title.is_empty() { String::new() } else { one.act.code().to_owned() }),
    ),
];

const ACTION: &[Field<Action>] = &[
    Field("title", "title", "roadmaps-action-title", "", Get::Text(|action| &action.title)),
    Field("activity", "activity", "common-activity", "", Get::Said(Kind::One(List::Activity), |action| action.activity.clone())),
    Field("owner", "owner", "roadmaps-plan-owner", "", Get::Said(Kind::Words, |action| action.owner.clone())),
    Field("start", "start", "roadmaps-plan-start", "roadmaps-plan-start-hint", Get::Said(Kind::Day, |action| action.start.clone())),
    Field("end", "end", "roadmaps-plan-end", "roadmaps-plan-end-hint", Get::Said(Kind::Day, |action| action.end.clone())),
    Field("why_none", "why_none", "roadmaps-action-why-none", "", Get::Text(|action| &action.why_none)),
];

const MONEY: &[Field<Spending>] = &[
    Field("amount", "amount_#", "roadmaps-money-amount", "", Get::Said(Kind::Words, |row| row.amount.clone())),
    Field(
        "currency",
        "currency_#",
        "roadmaps-money-currency",
        "roadmaps-money-currency-hint",
        Get::Said(Kind::Words, |row| row.currency.clone()),
    ),
    Field("year", "money_year_#", "common-year", "", Get::Said(Kind::Words, |row| row.year.clone())),
    Field("source", "money_source_#", "roadmaps-money-source", "", Get::Text(|row| &row.source)),
];

const INDICATOR: &[Field<Indicator>] = &[
    Field("title", "indicator_title_#", "roadmaps-action-indicator", "", Get::Text(|one| &one.title)),
    Field(
        "kind",
        "indicator_kind_#",
        "roadmaps-indicator-kind",
        "",
        Get::Said(Kind::One(List::IndicatorKind), |one| one.kind.map(|kind| kind.code().to_owned()).unwrap_or_default()),
    ),
    Field("unit", "indicator_unit_#", "roadmaps-indicator-unit", "", Get::Text(|one| &one.unit)),
    Field("baseline", "indicator_baseline_#", "roadmaps-action-baseline", "", Get::Said(Kind::Words, |one| one.baseline.clone())),
    Field("target", "indicator_target_#", "roadmaps-action-target", "", Get::Said(Kind::Words, |one| one.target.clone())),
    Field(
        "disaggregation",
        "indicator_disaggregation_#",
        "roadmaps-indicator-disaggregation",
        "roadmaps-indicator-disaggregation-hint",
        Get::Text(|one| &one.disaggregation),
    ),
    Field("source", "indicator_source_#", "roadmaps-indicator-source", "", Get::Text(|one| &one.source)),
];

/// Name of what no form writes: a piece of evidence to be added.
const EVIDENCE: &str = "evidence";
/// Name of the box that makes an activity a priority.
const PRIORITY: &str = "priority";
/// Empty things offered to be filled in, beside those that are there. Our choice: who needs more brings them in a second
/// workbook, or adds them on the page.
const NEW_NEEDS: u32 = 3;
const NEW_PARAGRAPHS: u32 = 2;
const NEW_STAGES: u32 = 2;
const NEW_ACTIONS: u32 = 2;
/// How a new thing is named until it is brought.
const NEW: &str = "new-";

fn codes_of(codes: &BTreeSet<String>) -> String {
    codes.iter().cloned().collect::<Vec<_>>().join("; ")
}

/// What a group of questions is about, to be named above them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    Roadmap,
    Sector(String),
    Source(usize),
    /// Number in the list, whether it is new.
    Need(usize, bool),
    Activity(String),
    /// Number and title.
    Chapter(String, Text),
    /// Number, whether it is new.
    Paragraph(String, bool),
    /// Number, title, whether it is new.
    Stage(String, Text, bool),
    Instrument(usize),
    Action(String, Text, bool),
    Money(usize),
    /// Number of the indicator below its action.
    Indicator(String, Text, usize),
}

/// One question with what stands in the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub sheet: Sheet,
    pub about: About,
    /// Identifier in the workbook: the path of the answer, as a clash names it.
    pub path: String,
    pub of: Of,
    /// Name of the field in the form that writes it.
    pub name: String,
    pub label: &'static str,
    pub hint: &'static str,
    pub kind: Kind,
    /// Codes or words; of a text those of the original language.
    pub answer: String,
    /// The same text in the second language.
    pub second: String,
}

impl Line {
    fn edit(&self) -> Edit {
        Edit { of: self.of.clone(), values: Vec::new() }
    }

    /// Who may write it.
    pub fn part(&self) -> Part {
        self.edit().part()
    }

    /// Whether it belongs to the plan of action, which may also be written after validation.
    pub fn of_plan(&self) -> bool {
        self.edit().is_of_plan()
    }
}

/// What a workbook holds: everything, a sheet or several, or one stage of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Whole,
    Diagnosis,
    Chapters,
    Positions,
    Plan,
    /// Positions on the activities of this number of an output.
    Output(String),
    Stage(String),
}

impl Scope {
    /// As an address and the hidden sheet name it; empty for everything.
    pub fn code(&self) -> String {
        match self {
            Scope::Whole => String::new(),
            Scope::Diagnosis => "diagnosis".into(),
            Scope::Chapters => "chapters".into(),
            Scope::Positions => "positions".into(),
            Scope::Plan => "plan".into(),
            Scope::Output(output) => format!("output-{output}"),
            Scope::Stage(stage) => format!("stage-{stage}"),
        }
    }

    pub fn parse(code: &str) -> Option<Scope> {
        match code {
            "" => Some(Scope::Whole),
            "diagnosis" => Some(Scope::Diagnosis),
            "chapters" => Some(Scope::Chapters),
            "positions" => Some(Scope::Positions),
            "plan" => Some(Scope::Plan),
            code => {
                let output = code.strip_prefix("output-").map(|output| Scope::Output(output.to_owned()));
                output.or_else(|| code.strip_prefix("stage-").map(|stage| Scope::Stage(stage.to_owned())))
            }
        }
    }

    fn holds(&self, line: &Line) -> bool {
        match self {
            Scope::Whole => true,
            Scope::Diagnosis => matches!(line.sheet, Sheet::Text | Sheet::Diagnosis),
            Scope::Chapters => line.sheet == Sheet::Chapters,
            Scope::Positions => line.sheet == Sheet::Positions,
            Scope::Plan => matches!(line.sheet, Sheet::Priorities | Sheet::Plan | Sheet::Indicators),
            Scope::Output(output) => matches!(&line.of, Of::Position(code) if code.split('.').next() == Some(output)),
            Scope::Stage(stage) => matches!(&line.of, Of::Stage(own) | Of::Action(own, _) if own == stage),
        }
    }
}

/// Codes of the framework and the lists that questions are asked about.
pub struct Codes<'a> {
    pub activities: &'a [String],
    pub sectors: &'a [String],
}

struct Writer<'a> {
    original: Lang,
    second: Option<Lang>,
    lines: Vec<Line>,
    codes: &'a Codes<'a>,
}

/// Where a group of fields stands.
struct At<'a> {
    sheet: Sheet,
    about: About,
    path: &'a str,
    of: Of,
    /// What `#` stands for in the names of the form.
    key: &'a str,
}

impl Writer<'_> {
    fn fields<T>(&mut self, fields: &[Field<T>], thing: &T, at: &At<'_>) {
        for Field(last, name, label, hint, get) in fields {
            let (kind, answer, second) = match get {
                Get::Text(text) => self.spoken(text(thing)),
                Get::Said(kind, said) => (*kind, said(thing), String::new()),
            };
            self.lines.push(Line {
                sheet: at.sheet,
                about: at.about.clone(),
                path: format!("{}/{last}", at.path),
                of: at.of.clone(),
                name: name.replace('#', at.key),
                label,
                hint,
                kind,
                answer,
                second,
            });
        }
    }

    fn spoken(&self, text: &Text) -> (Kind, String, String) {
        let words = |lang: Lang| text.get(lang).unwrap_or_default().to_owned();
        (Kind::Text, words(self.original), self.second.map(words).unwrap_or_default())
    }

    /// A text that is all of a thing. `at.path` is the whole path.
    fn one(&mut self, at: At<'_>, name: String, label: &'static str, text: Option<&Text>) {
        let (kind, answer, second) = text.map_or((Kind::Text, String::new(), String::new()), |text| self.spoken(text));
        let At { sheet, about, path, of, .. } = at;
        self.lines.push(Line { sheet, about, path: path.to_owned(), of, name, label, hint: "", kind, answer, second });
    }

    fn content(&mut self, content: &Content) {
        let at = |sheet, of| At { sheet, about: About::Roadmap, path: "", of, key: "" };
        self.fields(TEXT, content, &at(Sheet::Text, Of::Text));
        for (code, reason) in &content.sectors {
            let (about, path) = (About::Sector(code.clone()), format!("/sectors/{code}"));
            let at = At { sheet: Sheet::Text, about, path: &path, of: Of::Sectors, key: "" };
            self.one(at, format!("reason-{code}"), "roadmaps-sectors-reason", Some(reason));
        }
        self.fields(DIAGNOSIS, content, &at(Sheet::Diagnosis, Of::Diagnosis));
        for (n, source) in content.diagnosis.sources.iter().enumerate() {
            let (path, key) = (format!("/diagnosis/sources/{n}"), n.to_string());
            self.fields(
                SOURCE,
                source,
                &At { sheet: Sheet::Diagnosis, about: About::Source(n + 1), path: &path, of: Of::Diagnosis, key: &key },
            );
        }
        for code in self.codes.sectors {
            let (about, path) = (About::Sector(code.clone()), format!("/diagnosis/findings/{code}"));
            let at = At { sheet: Sheet::Diagnosis, about, path: &path, of: Of::Diagnosis, key: "" };
            self.one(at, format!("finding-{code}"), "roadmaps-diagnosis-finding", content.diagnosis.findings.get(code));
        }
        for (n, (id, need)) in content.diagnosis.needs().into_iter().enumerate() {
            let (path, about) = (format!("/diagnosis/needs/{id}"), About::Need(n + 1, id.starts_with(NEW)));
            self.fields(NEED, need, &At { sheet: Sheet::Diagnosis, about, path: &path, of: Of::Diagnosis, key: id });
        }
        for (n, (id, chapter)) in (1..).zip(content.chapters()) {
            let (path, of) = (format!("/chapters/{id}"), Of::Chapter(id.clone()));
            let about = About::Chapter(format!("{n}"), chapter.title.clone());
            self.fields(CHAPTER, chapter, &At { sheet: Sheet::Chapters, about, path: &path, of: of.clone(), key: "" });
            for (m, (key, paragraph)) in (1..).zip(chapter.paragraphs()) {
                let path = format!("{path}/paragraphs/{key}");
                let about = About::Paragraph(format!("{n}.{m}"), key.starts_with(NEW));
                self.fields(PARAGRAPH, paragraph, &At { sheet: Sheet::Chapters, about, path: &path, of: of.clone(), key });
            }
        }
        let none = Position::default();
        for code in self.codes.activities {
            let (path, about) = (format!("/positions/{code}"), About::Activity(code.clone()));
            let position = content.positions.get(code).unwrap_or(&none);
            self.fields(POSITION, position, &At { sheet: Sheet::Positions, about, path: &path, of: Of::Position(code.clone()), key: "" });
        }
        for code in self.codes.activities {
            let one = content.priorities.get(code);
            let chosen = if one.is_some() { "yes" } else { "no" };
            let one = one.cloned().unwrap_or_default();
            let asked = [
                ("chosen", PRIORITY.to_owned(), "roadmaps-workbook-priority", "", Kind::One(List::YesNo), chosen.to_owned()),
                ("owner", format!("owner-{code}"), "roadmaps-priority-owner", "", Kind::Words, one.owner),
                ("due", format!("due-{code}"), "roadmaps-priority-due", "roadmaps-priority-due-hint", Kind::Day, one.due),
            ];
            self.lines.extend(asked.map(|(last, name, label, hint, kind, answer)| Line {
                sheet: Sheet::Priorities,
                about: About::Activity(code.clone()),
                path: format!("/priorities/{code}/{last}"),
                of: Of::Priorities,
                name,
                label,
                hint,
                kind,
                answer,
                second: String::new(),
            }));
        }
        for (n, (id, stage)) in content.stages().into_iter().enumerate() {
            self.stage(n + 1, id, stage);
        }
    }

    fn stage(&mut self, n: usize, id: &str, stage: &Stage) {
        let (path, of) = (format!("/stages/{id}"), Of::Stage(id.to_owned()));
        let about = About::Stage(n.to_string(), stage.title.clone(), id.starts_with(NEW));
        self.fields(STAGE, stage, &At { sheet: Sheet::Plan, about, path: &path, of: of.clone(), key: "" });
        for (row, instrument) in stage.instruments.iter().enumerate() {
            let (path, key) = (format!("{path}/instruments/{row}"), row.to_string());
            self.fields(
                INSTRUMENT,
                instrument,
                &At { sheet: Sheet::Plan, about: About::Instrument(row + 1), path: &path, of: of.clone(), key: &key },
            );
        }
        for (m, (action_id, action)) in stage.actions().into_iter().enumerate() {
            let (path, of) = (format!("{path}/actions/{action_id}"), Of::Action(id.to_owned(), action_id.clone()));
            let number = format!("{n}.{}", m + 1);
            let about = About::Action(number.clone(), action.title.clone(), action_id.starts_with(NEW));
            self.fields(ACTION, action, &At { sheet: Sheet::Plan, about, path: &path, of: of.clone(), key: "" });
            for (row, money) in action.money.iter().enumerate() {
                let (path, key) = (format!("{path}/money/{row}"), row.to_string());
                self.fields(MONEY, money, &At { sheet: Sheet::Plan, about: About::Money(row + 1), path: &path, of: of.clone(), key: &key });
            }
            for (row, indicator) in action.indicators.iter().enumerate() {
                let (path, key) = (format!("{path}/indicators/{row}"), row.to_string());
                let about = About::Indicator(number.clone(), action.title.clone(), row + 1);
                self.fields(INDICATOR, indicator, &At { sheet: Sheet::Indicators, about, path: &path, of: of.clone(), key: &key });
            }
        }
    }
}

/// The content with empty things to be filled in at the end of each list. The same content gives the same names.
fn with_new(content: &Content) -> Content {
    let mut content = content.clone();
    let needs = &mut content.diagnosis.needs;
    let last = needs.values().map(|need| need.order).max().unwrap_or(0);
    needs.extend((1..=NEW_NEEDS).map(|n| (format!("{NEW}need-{n}"), Need { order: last + n, ..Need::default() })));
    content.diagnosis.sources.push(Source::default());
    for (id, chapter) in &mut content.chapters {
        let last = chapter.paragraphs.values().map(|paragraph| paragraph.order).max().unwrap_or(0);
        let new = |n: u32| (format!("{NEW}{id}-{n}"), Paragraph { order: last + n, ..Paragraph::default() });
        chapter.paragraphs.extend((1..=NEW_PARAGRAPHS).map(new));
    }
    let last = content.stages.values().map(|stage| stage.order).max().unwrap_or(0);
    content.stages.extend((1..=NEW_STAGES).map(|n| (format!("{NEW}{n}"), Stage { order: last + n, ..Stage::default() })));
    for (id, stage) in &mut content.stages {
        stage.instruments.push(Instrument { kind: InstrumentKind::Measure, act: InstrumentAct::Draft, title: String::new() });
        let last = stage.actions.values().map(|action| action.order).max().unwrap_or(0);
        // Unlike those of other stages, since each becomes an action of its own.
        let name = |n: u32| format!("{NEW}{}-{n}", id.trim_start_matches(NEW));
        stage.actions.extend((1..=NEW_ACTIONS).map(|n| (name(n), Action { order: last + n, ..Action::default() })));
        for action in stage.actions.values_mut() {
            action.money.push(Spending::default());
            action.indicators.push(Indicator::default());
        }
    }
    content
}

/// Every question of a workbook with what stands in the content, in its order.
pub fn lines(content: &Content, original: Lang, second: Option<Lang>, scope: &Scope, codes: &Codes<'_>) -> Vec<Line> {
    let mut writer = Writer { original, second, lines: Vec::new(), codes };
    writer.content(&with_new(content));
    let mut lines = writer.lines;
    lines.retain(|line| scope.holds(line));
    // Sheet by sheet; within one the order of the document stays.
    lines.sort_by_key(|line| Sheet::ALL.iter().position(|sheet| *sheet == line.sheet));
    lines
}

/// An answer that came back and says something else than the version it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brought {
    pub path: String,
    /// The second language; `None` for the original and for what has no language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// Code or words; empty where the answer is deleted.
    pub value: String,
    pub sheet: String,
    pub cell: String,
}

/// Something in a workbook that cannot be taken. `code` names the message `roadmaps-workbook-unread-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    pub sheet: String,
    /// Empty where the whole sheet is meant.
    pub cell: String,
    /// Identifier of the row; empty where there is none.
    pub path: String,
    pub value: String,
    pub code: String,
}

/// A note that somebody wrote beside a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    pub path: String,
    pub words: String,
}

/// One applying of a workbook: the versions of the record before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    pub roadmap: Id,
    pub before: i64,
    pub after: i64,
    pub at: Moment,
    pub by: Id,
    pub n: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undone_at: Option<Moment>,
}

/// A workbook that came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    pub id: Id,
    pub party: PartyCode,
    /// The version and its state in history from which the workbook was made.
    pub roadmap: Id,
    pub revision: i64,
    /// Code of the scope.
    pub scope: String,
    pub file: String,
    pub at: Moment,
    pub by: Id,
    pub changes: Vec<Brought>,
    pub unread: Vec<Unread>,
    pub notes: Vec<Noted>,
    pub n_unchanged: usize,
    /// Identifiers of new things and pieces of evidence, by their names in the workbook.
    pub fresh: BTreeMap<String, String>,
    pub applied: Vec<Applied>,
    /// Who filled it in. In a column of its own, so that it can be erased.
    #[serde(skip)]
    pub filled_by: String,
    #[serde(skip)]
    pub version: i64,
}

/// A workbook given to somebody without an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    pub id: Id,
    pub party: PartyCode,
    pub scope: String,
    /// Body or office it goes to.
    pub to: String,
    /// As typed.
    pub due: String,
    pub at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub back_at: Option<Moment>,
}

codes! {
    /// What an answer that came back means for the draft as it stands.
    Outcome { New = "new", Changed = "changed", Same = "same", Conflict = "conflict", Refused = "refused" }
}

/// A workbook held against the draft as it stands.
pub struct Judged {
    /// One for each of the changes.
    pub outcomes: Vec<Outcome>,
    /// What two people changed, with the workbook's as `yours`.
    pub clashes: Vec<Clash>,
    /// The draft with everything that is clean, and with what was chosen.
    pub content: Content,
    /// Changes that were brought and are not in the content: the thing that they say something about is not there.
    pub lost: BTreeSet<usize>,
}

/// The draft as it stands, and how the workbook may change it.
pub struct Against<'a> {
    pub base: &'a Content,
    pub now: &'a Content,
    pub original: Lang,
    pub second: Option<Lang>,
    pub codes: &'a Codes<'a>,
    pub is_known: IsKnown<'a>,
    pub may_write: &'a dyn Fn(&Line) -> bool,
    /// By path of a clash: whether the workbook's is taken.
    pub chosen: &'a BTreeMap<String, bool>,
}

/// Whether one path is the other or lies below it.
fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The path with the identifiers that new things were given.
fn renamed(path: &str, fresh: &BTreeMap<String, String>) -> String {
    path.split('/').map(|part| fresh.get(part).map_or(part, String::as_str)).collect::<Vec<_>>().join("/")
}

impl Import {
    /// Names of new things that answers were given about; a piece of evidence is named by its whole path.
    pub fn new_names(changes: &[Brought]) -> BTreeSet<&str> {
        let parts = changes.iter().flat_map(|change| change.path.split('/')).filter(|part| part.starts_with(NEW));
        parts.chain(changes.iter().map(|change| change.path.as_str()).filter(|path| path.ends_with("/evidence/new"))).collect()
    }

    /// What applying would do, and the content after it.
    pub fn judge(&self, against: &Against<'_>) -> Judged {
        let scope = Scope::parse(&self.scope).unwrap_or(Scope::Whole);
        let asked = lines(against.base, against.original, against.second, &scope, against.codes);
        let known: BTreeMap<&str, &Line> = asked.iter().map(|line| (line.path.as_str(), line)).collect();
        let of = |change: &Brought| known.get(change.path.as_str()).copied();
        let taken: Vec<usize> =
            (0..self.changes.len()).filter(|n| self.changes.get(*n).and_then(of).is_some_and(against.may_write)).collect();
        let changes: Vec<(&Brought, &Line)> =
            taken.iter().filter_map(|n| self.changes.get(*n)).filter_map(|change| Some((change, of(change)?))).collect();
        let yours = self.filled(against, &changes);
        let mut chosen = against.chosen.clone();
        let clashes = three_way(against.base, &yours, against.now, &BTreeMap::new()).err().unwrap_or_default();
        for clash in &clashes {
            chosen.entry(clash.path.clone()).or_insert(false);
        }
        let content = three_way(against.base, &yours, against.now, &chosen).unwrap_or_else(|_| against.now.clone());
        let (said_now, said_yours) = (SaidBy::of(against.now, against), SaidBy::of(&yours, against));
        let mut lost = BTreeSet::new();
        let outcome = |(n, change): (usize, &Brought)| {
            let Some(line) = of(change).filter(|line| (against.may_write)(line)) else { return Outcome::Refused };
            let path = renamed(&line.path, &self.fresh);
            let exact = match (line.kind, change.lang.unwrap_or(against.original)) {
                (Kind::Text, lang) => format!("{path}/versions/{lang}"),
                _ => path,
            };
            if clashes.iter().any(|clash| is_within(&exact, &clash.path) || is_within(&clash.path, &exact)) {
                return Outcome::Conflict;
            }
            if said_now.says(line, change, &self.fresh) {
                return Outcome::Same;
            }
            if !change.value.is_empty() && !said_yours.says(line, change, &self.fresh) {
                lost.insert(n);
            }
            let before = if change.lang.is_some() { &line.second } else { &line.answer };
            if before.is_empty() { Outcome::New } else { Outcome::Changed }
        };
        let outcomes = self.changes.iter().enumerate().map(outcome).collect();
        Judged { outcomes, clashes, content, lost }
    }

    /// The base with the answers that may be taken, written by the forms that write them.
    fn filled(&self, against: &Against<'_>, changes: &[(&Brought, &Line)]) -> Content {
        let mut content = against.base.clone();
        let mut forms: Vec<Edit> = Vec::new();
        for (change, line) in changes {
            let of = renamed_of(&line.of, &self.fresh);
            self.begin(&mut content, &of);
            if line.kind == Kind::Evidence {
                let Of::Position(code) = &of else { continue };
                let (proof, id) = (proof_of(&change.value), self.fresh.get(&line.path).unwrap_or(&line.path).clone());
                // What is there already, under whatever identifier, is not added twice.
                let is_there =
                    |content: &Content| content.positions.get(code).is_some_and(|one| one.evidence.values().any(|one| *one == proof));
                if !change.value.is_empty() && !is_there(against.now) && !is_there(&content) {
                    content.positions.entry(code.clone()).or_default().evidence.insert(id, proof);
                }
                continue;
            }
            let name = renamed_name(&line.name, &self.fresh);
            let name = change.lang.map_or(name.clone(), |lang| in_lang(&name, lang));
            let at = forms.iter().position(|form| form.of == of).unwrap_or(forms.len());
            if at == forms.len() {
                forms.push(Edit { of: of.clone(), values: Vec::new() });
            }
            let Some(form) = forms.get_mut(at) else { continue };
            match line.kind {
                Kind::Activities if change.value.is_empty() => form.values.push((name, String::new())),
                Kind::Activities => form.values.extend(change.value.split("; ").map(|code| (name.clone(), code.to_owned()))),
                _ if line.name == PRIORITY => {
                    let code = line.path.split('/').nth(2).unwrap_or_default().to_owned();
                    // The form says all priorities at once; the first answer about one begins with those that are there.
                    if !form.values.iter().any(|(name, _)| name == PRIORITY) {
                        form.values.push((PRIORITY.into(), String::new()));
                        form.values.extend(against.base.priorities.keys().map(|code| (PRIORITY.to_owned(), code.clone())));
                    }
                    form.values.retain(|(name, value)| name != PRIORITY || *value != code);
                    if change.value == "yes" {
                        form.values.push((PRIORITY.into(), code));
                    }
                }
                _ => form.values.push((name, change.value.clone())),
            }
        }
        forms.iter().fold(content, |content, form| form.applied(&content, against.original, against.is_known))
    }

    /// Makes the stage and the action that a form is about, where they are new.
    fn begin(&self, content: &mut Content, of: &Of) {
        let is_new = |id: &String| self.fresh.values().any(|fresh| fresh == id);
        let (Of::Stage(stage) | Of::Action(stage, _)) = of else { return };
        let order = content.stages.values().map(|stage| stage.order).max().unwrap_or(0) + 1;
        if is_new(stage) {
            content.stages.entry(stage.clone()).or_insert(Stage { order, ..Stage::default() });
        }
        let (Of::Action(_, action), Some(stage)) = (of, content.stages.get_mut(stage)) else { return };
        let order = stage.actions.values().map(|action| action.order).max().unwrap_or(0) + 1;
        if is_new(action) {
            stage.actions.entry(action.clone()).or_insert(Action { order, ..Action::default() });
        }
    }
}

/// What a content says, by path.
struct SaidBy<'a> {
    content: &'a Content,
    lines: BTreeMap<String, Line>,
}

impl<'a> SaidBy<'a> {
    fn of(content: &'a Content, against: &Against<'_>) -> SaidBy<'a> {
        let mut writer = Writer { original: against.original, second: against.second, lines: Vec::new(), codes: against.codes };
        writer.content(content);
        SaidBy { content, lines: writer.lines.into_iter().map(|line| (line.path.clone(), line)).collect() }
    }

    /// Whether it says what the workbook says. Rows have no names of their own: the same words in any row of the same
    /// thing are the answer.
    fn says(&self, line: &Line, change: &Brought, fresh: &BTreeMap<String, String>) -> bool {
        if line.kind == Kind::Evidence {
            let Of::Position(code) = &line.of else { return false };
            return self
                .content
                .positions
                .get(code)
                .is_some_and(|one| one.evidence.values().any(|proof| *proof == proof_of(&change.value)));
        }
        let path = renamed(&line.path, fresh);
        let value = |one: &Line| if change.lang.is_some() { one.second.trim().to_owned() } else { one.answer.trim().to_owned() };
        if change.value.is_empty() {
            return self.lines.get(&path).is_none_or(|one| value(one).is_empty());
        }
        let mut parts = path.rsplitn(3, '/');
        let (last, row, rows) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if row.parse::<usize>().is_err() {
            return self.lines.get(&path).is_some_and(|one| value(one) == change.value);
        }
        let of_rows = self.lines.range(format!("{rows}/")..).take_while(|(one, _)| is_within(one, rows));
        of_rows.into_iter().any(|(one, line)| one.rsplit('/').next() == Some(last) && value(line) == change.value)
    }
}

fn renamed_of(of: &Of, fresh: &BTreeMap<String, String>) -> Of {
    let name = |id: &String| fresh.get(id).unwrap_or(id).clone();
    match of {
        Of::Stage(stage) => Of::Stage(name(stage)),
        Of::Action(stage, action) => Of::Action(name(stage), name(action)),
        of => of.clone(),
    }
}

/// The name of a field about a need or a paragraph that is new.
fn renamed_name(name: &str, fresh: &BTreeMap<String, String>) -> String {
    let begin = ["need-", "paragraph-"].into_iter().find(|begin| name.starts_with(begin)).unwrap_or_default();
    let rest = name.get(begin.len()..).unwrap_or_default();
    let (id, end) = rest.strip_suffix("-activity").map_or((rest, ""), |id| (id, "-activity"));
    fresh.get(id).map_or_else(|| name.to_owned(), |id| format!("{begin}{id}{end}"))
}

/// A link, or a measure by its identifier.
fn proof_of(value: &str) -> Proof {
    if is_link(value) { Proof::Link { url: value.to_owned(), title: value.to_owned() } } else { Proof::Measure { id: value.to_owned() } }
}

/// Whether words are an address on the web, as evidence takes it.
pub fn is_link(value: &str) -> bool {
    (value.starts_with("https://") || value.starts_with("http://")) && value.len() >= 12 && !value.contains(char::is_whitespace)
}

/// What is left of a workbook's changes when they are taken back: what others changed since stays, and how many answers
/// of those that were brought that is.
pub fn undone(before: &Content, after: &Content, now: &Content) -> (Content, usize) {
    let clashes = three_way(after, before, now, &BTreeMap::new()).err().unwrap_or_default();
    let chosen = clashes.iter().map(|clash| (clash.path.clone(), false)).collect();
    (three_way(after, before, now, &chosen).unwrap_or_else(|_| now.clone()), clashes.len())
}

/// Codes of the choices of a list that are no codes of the framework.
pub fn choices(list: List) -> Vec<&'static str> {
    match list {
        List::Position => Choice::ALL.iter().map(|one| one.code()).collect(),
        List::YesNo => vec!["yes", "no"],
        List::Activity => Vec::new(),
        List::InstrumentKind => InstrumentKind::ALL.iter().map(|one| one.code()).collect(),
        List::InstrumentAct => InstrumentAct::ALL.iter().map(|one| one.code()).collect(),
        List::IndicatorKind => IndicatorKind::ALL.iter().map(|one| one.code()).collect(),
    }
}
