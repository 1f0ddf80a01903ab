//! One form of the roadmap and what it changes. A form changes only the answers it sent, so that a page with one
//! question and the script's saving of one field go the same way. Content never makes saving fail.
//!
//! Invariants: a field says its language in its name (`title`, `title_en`), so that words never change language with a
//! setting; a form changes a stage or an action that is there and never makes one.

use super::content::{Action, Choice, Content, Indicator, IndicatorKind, Instrument, InstrumentAct, InstrumentKind, Spending, Stage};
use super::{Chapter, Diagnosis, Need, Paragraph, Source};
use kernel::{Lang, Money, Text, TextState, id};
use std::collections::BTreeSet;

/// The parts of a roadmap that a member may be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Text,
    Sectors,
    Positions,
    Plan,
}

impl Part {
    pub const fn code(self) -> &'static str {
        match self {
            Part::Text => "text",
            Part::Sectors => "sectors",
            Part::Positions => "positions",
            Part::Plan => "plan",
        }
    }
}

/// What a form is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    Text,
    Sectors,
    Diagnosis,
    Chapter(String),
    /// Code of the activity.
    Position(String),
    Priorities,
    Stage(String),
    /// Stage, action.
    Action(String, String),
}

impl Of {
    /// Whether the content holds what the form is about; stages and actions may have been removed.
    pub fn is_in(&self, content: &Content) -> bool {
        match self {
            Of::Chapter(chapter) => content.chapters.contains_key(chapter),
            Of::Stage(stage) => content.stages.contains_key(stage),
            Of::Action(stage, action) => content.action(stage, action).is_some(),
            _ => true,
        }
    }
}

impl Of {
    /// Where in a record everything stands that a form about this can change, as JSON Pointers.
    fn pointers(&self) -> Vec<String> {
        let names: &[&str] = match self {
            Of::Text => &["title", "summary", "context", "needs", "means", "second", "shows_preparation"],
            Of::Sectors => &["sectors"],
            Of::Diagnosis => &["diagnosis"],
            Of::Priorities => &["priorities"],
            Of::Chapter(chapter) => return vec![format!("/content/chapters/{chapter}")],
            Of::Position(code) => return vec![format!("/content/positions/{code}")],
            Of::Stage(stage) | Of::Action(stage, _) => return vec![format!("/content/stages/{stage}")],
        };
        names.iter().map(|name| format!("/content/{name}")).collect()
    }

    /// Whether one of the changed places is a part of this, or this a part of it.
    pub fn is_among(&self, changed: &[String]) -> bool {
        let holds = |outer: &str, inner: &str| inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.pointers().iter().any(|own| changed.iter().any(|place| holds(own, place) || holds(place, own)))
    }
}

/// Name and value pairs as they were sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub of: Of,
    pub values: Vec<(String, String)>,
}

/// What a code of a form must be a code of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeOf {
    /// An activity of the framework.
    Activity,
    /// A cultural domain.
    Sector,
}

/// Whether there is such a code.
pub type IsKnown<'a> = &'a dyn Fn(CodeOf, &str) -> bool;

/// Name of the field of a text in another language than the original.
pub fn in_lang(name: &str, lang: Lang) -> String {
    format!("{name}_{lang}")
}

/// Field that says that what the form is about goes.
pub const REMOVE: &str = "remove";

/// Fields that put a paragraph of a chapter a place up or down.
pub const UP: &str = "up";
pub const DOWN: &str = "down";

/// Rows of instruments, amounts, indicators and sources that a form offers; more come by saving.
pub const ROWS: usize = 12;

impl Edit {
    /// The part it belongs to, for members.
    pub const fn part(&self) -> Part {
        match self.of {
            // Who describes the Party's needs and means also says how they were found.
            Of::Text | Of::Diagnosis | Of::Chapter(_) => Part::Text,
            Of::Sectors => Part::Sectors,
            Of::Position(_) => Part::Positions,
            Of::Priorities | Of::Stage(_) | Of::Action(..) => Part::Plan,
        }
    }

    /// Whether it changes the plan of action, which may also be written after validation.
    pub const fn is_of_plan(&self) -> bool {
        matches!(self.of, Of::Stage(_) | Of::Action(..))
    }

    fn sent(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim())
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.values.iter().filter(|(key, value)| key == name && !value.trim().is_empty()).map(|(_, value)| value.trim()).collect()
    }

    /// Whether the form removes the chapter, stage or action it is about.
    pub fn removes(&self) -> bool {
        (self.is_of_plan() || matches!(self.of, Of::Chapter(_))) && self.sent(REMOVE).is_some()
    }

    /// The content after the form. `original` is the language of the version; codes that are none of what the field
    /// is about (`is_known`) are left out.
    pub fn applied(&self, content: &Content, original: Lang, is_known: IsKnown<'_>) -> Content {
        let mut content = content.clone();
        match &self.of {
            Of::Text => self.text(&mut content, original),
            Of::Sectors => self.sectors(&mut content, original, is_known),
            Of::Diagnosis => self.diagnosis(&mut content.diagnosis, original, is_known),
            Of::Position(code) if is_known(CodeOf::Activity, code) => self.position(&mut content, code, original),
            Of::Position(_) => {}
            Of::Priorities => self.priorities(&mut content, is_known),
            Of::Chapter(id) if self.removes() => drop(content.chapters.remove(id)),
            Of::Chapter(id) => {
                if let Some(chapter) = content.chapters.get_mut(id) {
                    self.chapter(chapter, original);
                }
            }
            Of::Stage(id) if self.removes() => drop(content.stages.remove(id)),
            Of::Stage(id) => {
                if let Some(stage) = content.stages.get_mut(id) {
                    self.stage(stage, original);
                }
            }
            Of::Action(stage, id) if self.removes() => drop(content.stages.get_mut(stage).and_then(|stage| stage.actions.remove(id))),
            Of::Action(stage, id) => {
                let others: BTreeSet<String> =
                    content.stages.values().flat_map(|stage| stage.actions.keys()).filter(|other| *other != id).cloned().collect();
                if let Some(action) = content.action_mut(stage, id) {
                    self.action(action, original, is_known, &others);
                }
            }
        }
        content
    }

    fn write(&self, text: &mut Text, name: &str, original: Lang) {
        if let Some(words) = self.sent(name) {
            text.set_original(original, words);
        }
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != original) {
            // Writing the same words again must not hide that the original has moved on.
            if let Some(words) = self.sent(&in_lang(name, lang)).filter(|words| text.get(lang).unwrap_or("") != *words) {
                text.set_version(lang, words, TextState::Party, None);
            }
        }
    }

    fn put(&self, target: &mut String, name: &str) {
        if let Some(value) = self.sent(name) {
            value.clone_into(target);
        }
    }

    fn text(&self, content: &mut Content, original: Lang) {
        if let Some(code) = self.sent("second") {
            content.second = Lang::parse(code).filter(|lang| *lang != original);
        }
        self.write(&mut content.title, "title", original);
        self.write(&mut content.summary, "summary", original);
        self.write(&mut content.context, "context", original);
        self.write(&mut content.needs, "needs", original);
        self.write(&mut content.means, "means", original);
        if self.sent("shows_preparation").is_some() {
            content.shows_preparation = self.all("shows_preparation").contains(&"yes");
        }
    }

    fn sectors(&self, content: &mut Content, original: Lang, is_known: IsKnown<'_>) {
        if self.sent("sector").is_some() {
            let chosen = self.all("sector");
            content.sectors.retain(|code, _| chosen.contains(&code.as_str()));
            for code in chosen.into_iter().filter(|code| is_known(CodeOf::Sector, code)) {
                content.sectors.entry(code.to_owned()).or_default();
            }
        }
        for (code, reason) in &mut content.sectors {
            self.write(reason, &format!("reason-{code}"), original);
        }
    }

    fn diagnosis(&self, diagnosis: &mut Diagnosis, original: Lang, is_known: IsKnown<'_>) {
        self.write(&mut diagnosis.method, "method", original);
        self.put(&mut diagnosis.from, "from");
        self.put(&mut diagnosis.to, "to");
        let is_row = |name: &str, n: usize| name == format!("source_title_{n}") || name == format!("source_link_{n}");
        if self.values.iter().any(|(name, _)| (0..ROWS).any(|n| is_row(name, n))) {
            let before = std::mem::take(&mut diagnosis.sources);
            let rows = (0..ROWS.max(before.len())).map(|n| self.source(n, before.get(n).cloned().unwrap_or_default()));
            diagnosis.sources = rows.filter(|source| *source != Source::default()).collect();
        }
        for code in self.subjects("finding").into_iter().filter(|code| is_known(CodeOf::Sector, code)) {
            let mut finding = diagnosis.findings.remove(code).unwrap_or_default();
            self.write(&mut finding, &format!("finding-{code}"), original);
            if !finding.is_empty() {
                diagnosis.findings.insert(code.to_owned(), finding);
            }
        }
        for key in self.subjects("need").into_iter().filter(|key| id::is_public_id(key)) {
            let order = diagnosis.needs.values().map(|need| need.order).max().unwrap_or(0) + 1;
            let mut need = diagnosis.needs.remove(key).unwrap_or(Need { order, ..Need::default() });
            self.write(&mut need.text, &format!("need-{key}"), original);
            if self.sent(&format!("need-{key}-activity")).is_some() {
                let sent = self.all(&format!("need-{key}-activity")).into_iter();
                need.activities = sent.filter(|code| is_known(CodeOf::Activity, code)).map(str::to_owned).collect();
            }
            if !need.is_empty() {
                diagnosis.needs.insert(key.to_owned(), need);
            }
        }
    }

    /// Title and paragraphs; an emptied paragraph goes. A button beside a paragraph also puts it a place up or down.
    fn chapter(&self, chapter: &mut Chapter, original: Lang) {
        self.write(&mut chapter.title, "title", original);
        for key in self.subjects("paragraph").into_iter().filter(|key| id::is_public_id(key)) {
            let order = chapter.paragraphs.values().map(|paragraph| paragraph.order).max().unwrap_or(0) + 1;
            let mut paragraph = chapter.paragraphs.remove(key).unwrap_or(Paragraph { order, ..Paragraph::default() });
            self.write(&mut paragraph.text, &format!("paragraph-{key}"), original);
            if !paragraph.text.is_empty() {
                chapter.paragraphs.insert(key.to_owned(), paragraph);
            }
        }
        for (name, is_up) in [(UP, true), (DOWN, false)] {
            if let Some(id) = self.sent(name) {
                chapter.move_paragraph(id, is_up);
            }
        }
    }

    fn source(&self, n: usize, mut source: Source) -> Source {
        self.put(&mut source.title, &format!("source_title_{n}"));
        self.put(&mut source.link, &format!("source_link_{n}"));
        source
    }

    /// Codes or identifiers that fields of the form are about: what stands between `before-` and the next mark.
    fn subjects<'a>(&'a self, before: &str) -> BTreeSet<&'a str> {
        let rest = |name: &'a str| name.strip_prefix(before)?.strip_prefix('-');
        let about = |rest: &'a str| rest.strip_suffix("-activity").unwrap_or(rest).split('_').next();
        self.values.iter().filter_map(|(name, _)| rest(name).and_then(about)).collect()
    }

    fn position(&self, content: &mut Content, code: &str, original: Lang) {
        let position = content.positions.entry(code.to_owned()).or_default();
        if let Some(choice) = self.sent("choice") {
            position.choice = Choice::parse(choice);
        }
        self.write(&mut position.reason, "reason", original);
        if position.is_empty() {
            content.positions.remove(code);
        }
    }

    fn priorities(&self, content: &mut Content, is_known: IsKnown<'_>) {
        if self.sent("priority").is_some() {
            let chosen = self.all("priority");
            content.priorities.retain(|code, _| chosen.contains(&code.as_str()));
            for code in chosen.into_iter().filter(|code| is_known(CodeOf::Activity, code)) {
                content.priorities.entry(code.to_owned()).or_default();
            }
        }
        for (code, priority) in &mut content.priorities {
            self.put(&mut priority.owner, &format!("owner-{code}"));
            self.put(&mut priority.due, &format!("due-{code}"));
        }
    }

    fn stage(&self, stage: &mut Stage, original: Lang) {
        self.write(&mut stage.title, "title", original);
        self.put(&mut stage.owner, "owner");
        self.put(&mut stage.start, "start");
        self.put(&mut stage.end, "end");
        if self.sends_rows(&["instrument_title", "instrument_kind", "instrument_act"]) {
            let before = stage.instruments.clone();
            stage.instruments = (0..ROWS).filter_map(|n| self.instrument(n, before.get(n))).collect();
        }
    }

    /// Row `n` of the instruments as sent, else as it was; an emptied title removes the row.
    fn instrument(&self, n: usize, before: Option<&Instrument>) -> Option<Instrument> {
        let title =
            self.sent(&format!("instrument_title_{n}")).or(before.map(|one| one.title.as_str())).filter(|title| !title.is_empty())?;
        let kind = self.sent(&format!("instrument_kind_{n}")).and_then(InstrumentKind::parse).or(before.map(|one| one.kind));
        let act = self.sent(&format!("instrument_act_{n}")).and_then(InstrumentAct::parse).or(before.map(|one| one.act));
        Some(Instrument {
            kind: kind.unwrap_or(InstrumentKind::Measure),
            act: act.unwrap_or(InstrumentAct::Draft),
            title: title.to_owned(),
        })
    }

    /// `others` are the actions that this one may depend on.
    fn action(&self, action: &mut Action, original: Lang, is_known: IsKnown<'_>, others: &BTreeSet<String>) {
        self.write(&mut action.title, "title", original);
        self.write(&mut action.why_none, "why_none", original);
        if let Some(code) = self.sent("activity").filter(|code| code.is_empty() || is_known(CodeOf::Activity, code)) {
            code.clone_into(&mut action.activity);
        }
        self.put(&mut action.owner, "owner");
        self.put(&mut action.start, "start");
        self.put(&mut action.end, "end");
        if self.sent("depends_on").is_some() {
            action.depends_on = self.all("depends_on").into_iter().filter(|id| others.contains(*id)).map(str::to_owned).collect();
        }
        if self.sends_rows(&["amount", "currency", "money_year", "money_source"]) {
            let before = action.money.clone();
            action.money = (0..ROWS).filter_map(|n| self.spending(n, before.get(n).cloned().unwrap_or_default(), original)).collect();
        }
        if self.sends_rows(&INDICATOR) {
            let before = action.indicators.clone();
            action.indicators = (0..ROWS).filter_map(|n| self.indicator(n, before.get(n).cloned().unwrap_or_default(), original)).collect();
        }
    }

    /// Whether a field of rows was sent, in whatever row and language.
    fn sends_rows(&self, fields: &[&str]) -> bool {
        let is_of = |name: &str, field: &str| name.strip_prefix(field).is_some_and(|row| row.starts_with('_'));
        self.values.iter().any(|(name, _)| fields.iter().any(|field| is_of(name, field)))
    }

    /// An emptied row goes.
    fn spending(&self, n: usize, mut spending: Spending, original: Lang) -> Option<Spending> {
        self.put(&mut spending.amount, &format!("amount_{n}"));
        self.put(&mut spending.currency, &format!("currency_{n}"));
        self.put(&mut spending.year, &format!("money_year_{n}"));
        self.write(&mut spending.source, &format!("money_source_{n}"), original);
        let is_empty = [&spending.amount, &spending.currency, &spending.year].into_iter().all(String::is_empty);
        (!is_empty || !spending.source.is_empty()).then_some(spending)
    }

    fn indicator(&self, n: usize, mut indicator: Indicator, original: Lang) -> Option<Indicator> {
        self.write(&mut indicator.title, &format!("indicator_title_{n}"), original);
        if let Some(kind) = self.sent(&format!("indicator_kind_{n}")) {
            indicator.kind = IndicatorKind::parse(kind);
        }
        self.write(&mut indicator.unit, &format!("indicator_unit_{n}"), original);
        self.put(&mut indicator.baseline, &format!("indicator_baseline_{n}"));
        self.put(&mut indicator.target, &format!("indicator_target_{n}"));
        self.write(&mut indicator.disaggregation, &format!("indicator_disaggregation_{n}"), original);
        self.write(&mut indicator.source, &format!("indicator_source_{n}"), original);
        let texts = [&indicator.title, &indicator.unit, &indicator.disaggregation, &indicator.source];
        let is_kept = texts.into_iter().any(|text| !text.is_empty())
            || indicator.kind.is_some()
            || !indicator.baseline.is_empty()
            || !indicator.target.is_empty();
        is_kept.then_some(indicator)
    }
}

/// Fields of a row of indicators.
const INDICATOR: [&str; 7] = [
    "indicator_title",
    "indicator_kind",
    "indicator_unit",
    "indicator_baseline",
    "indicator_target",
    "indicator_disaggregation",
    "indicator_source",
];

/// The amount of a row, where it can be read; its year may be missing.
pub fn money_of(spending: &Spending) -> Option<Money> {
    let year = kernel::read_typed(&spending.year);
    Money::parse(&spending.amount, &spending.currency, year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(of: Of, values: &[(&str, &str)]) -> Edit {
        Edit { of, values: values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect() }
    }

    #[test]
    fn what_was_not_sent_is_not_changed() {
        let known = |_: CodeOf, _: &str| true;
        let first =
            edit(Of::Position("1.1".into()), &[("choice", "done"), ("reason", "Fait")]).applied(&Content::default(), Lang::Fr, &known);
        let second = edit(Of::Position("1.1".into()), &[("reason", "Fait en 2024")]).applied(&first, Lang::Fr, &known);
        assert_eq!(second.positions["1.1"].choice, Some(Choice::Done));
        assert_eq!(second.positions["1.1"].reason.get(Lang::Fr), Some("Fait en 2024"));
    }

    #[test]
    fn a_sector_is_no_priority_and_an_activity_no_sector() {
        let known = |of: CodeOf, code: &str| if of == CodeOf::Activity { code == "1.1" } else { code == "music" };
        let applied = |of: Of, values: &[(&str, &str)]| edit(of, values).applied(&Content::default(), Lang::En, &known);
        let priorities = applied(Of::Priorities, &[("priority", "music"), ("priority", "1.1")]).priorities;
        assert_eq!(priorities.keys().collect::<Vec<_>>(), ["1.1"]);
        let sectors = applied(Of::Sectors, &[("sector", "music"), ("sector", "1.1")]).sectors;
        assert_eq!(sectors.keys().collect::<Vec<_>>(), ["music"]);
        assert!(applied(Of::Position("music".into()), &[("choice", "done")]).positions.is_empty());
    }

    #[test]
    fn a_day_that_does_not_exist_is_kept_as_typed() {
        let known = |of: CodeOf, code: &str| of == CodeOf::Activity && code == "1.1";
        let made = edit(Of::Priorities, &[("priority", "1.1"), ("priority", "9.9")]).applied(&Content::default(), Lang::En, &known);
        let made = edit(Of::Priorities, &[("due-1.1", "2027-02-31"), ("owner-1.1", "Ministry")]).applied(&made, Lang::En, &known);
        assert_eq!(made.priorities.len(), 1);
        assert_eq!(made.priorities["1.1"].due, "2027-02-31");
        assert_eq!(kernel::Day::typed(&made.priorities["1.1"].due), None);
    }

    #[test]
    fn words_stay_in_the_language_they_were_typed_in_when_the_second_language_changes() {
        let known = |_: CodeOf, _: &str| true;
        let made = edit(Of::Text, &[("title", "Feuille"), ("second", "en")]).applied(&Content::default(), Lang::Fr, &known);
        let made = edit(Of::Text, &[("title_en", "Roadmap")]).applied(&made, Lang::Fr, &known);
        let made = edit(Of::Text, &[("title", "Feuille"), ("title_en", "Roadmap 2030"), ("second", "es")]).applied(&made, Lang::Fr, &known);
        assert_eq!((made.second, made.title.get(Lang::En), made.title.get(Lang::Es)), (Some(Lang::Es), Some("Roadmap 2030"), None));
        // A page opened before the change goes on in its own language.
        let made = edit(Of::Text, &[("title_en", "Roadmap 2031")]).applied(&made, Lang::Fr, &known);
        assert_eq!((made.title.get(Lang::En), made.title.get(Lang::Es)), (Some("Roadmap 2031"), None));
        let made = edit(Of::Text, &[("title_fr", "Not the original"), ("second", "fr")]).applied(&made, Lang::Fr, &known);
        assert_eq!((made.second, made.title.get(Lang::Fr)), (None, Some("Feuille")));
    }

    #[test]
    fn an_indicator_is_written_in_two_languages() {
        let known = |_: CodeOf, _: &str| true;
        let mut content = Content::default();
        content.stages.entry("s".into()).or_default().actions.entry("a".into()).or_default();
        let of = Of::Action("s".into(), "a".into());
        let made = edit(of.clone(), &[("indicator_title_0", "Séances"), ("indicator_target_0", "12")]).applied(&content, Lang::Fr, &known);
        let made = edit(of, &[("indicator_title_0_en", "Hearings")]).applied(&made, Lang::Fr, &known);
        let indicator = &made.action("s", "a").unwrap().indicators[0];
        assert_eq!(
            (indicator.title.get(Lang::Fr), indicator.title.get(Lang::En), indicator.target.as_str()),
            (Some("Séances"), Some("Hearings"), "12")
        );
    }

    #[test]
    fn a_form_removes_what_it_is_about_and_makes_nothing() {
        let known = |_: CodeOf, _: &str| true;
        let mut content = Content::default();
        content.stages.entry("s".into()).or_default().actions.entry("a".into()).or_default();
        let action = Of::Action("s".into(), "a".into());
        assert!(edit(action.clone(), &[(REMOVE, "yes")]).applied(&content, Lang::En, &known).stages["s"].actions.is_empty());
        assert!(edit(Of::Stage("s".into()), &[(REMOVE, "yes")]).applied(&content, Lang::En, &known).stages.is_empty());
        for of in [Of::Stage("gone".into()), Of::Action("s".into(), "gone".into())] {
            assert!(!of.is_in(&content));
            assert_eq!(edit(of, &[("title", "From nothing")]).applied(&content, Lang::En, &known), content);
        }
    }

    #[test]
    fn an_emptied_row_goes_and_the_others_stay() {
        let known = |_: CodeOf, _: &str| true;
        let of = Of::Stage("s1".into());
        let content = Content { stages: [("s1".to_owned(), Stage::default())].into(), ..Content::default() };
        let made = edit(
            of.clone(),
            &[
                ("instrument_title_0", "Film Act"),
                ("instrument_kind_0", "law"),
                ("instrument_act_0", "adapt"),
                ("instrument_title_1", "Digital plan"),
                ("instrument_kind_1", "strategy"),
                ("instrument_act_1", "draft"),
            ],
        )
        .applied(&content, Lang::En, &known);
        let made = edit(of.clone(), &[("instrument_title_0", "")]).applied(&made, Lang::En, &known);
        let made = edit(of, &[("instrument_act_0", "adapt")]).applied(&made, Lang::En, &known);
        assert_eq!(made.stages["s1"].instruments[0].act, InstrumentAct::Adapt, "its act alone changes it too");
        assert_eq!(made.stages["s1"].instruments.iter().map(|one| one.title.as_str()).collect::<Vec<_>>(), ["Digital plan"]);
    }
}
