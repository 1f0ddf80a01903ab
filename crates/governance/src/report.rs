//! What a status report says in one language: sentences, tables, figures. The page and the files show the same.
//! Not here: what is counted (`domain`), how it looks (`pages`, templates, `documents`).

use crate::domain::{CallAsOf, Facts, Figure, Frozen, PartyAsOf, ReportDraft};
use i18n::Tr;
use kernel::{Day, Lang, PartyCode, Text};

/// A piece of the report, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading(String),
    Paragraph(String),
    /// Words of an officer, which the program did not write.
    Own(Text),
    Table(Table),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub caption: String,
    pub heads: Vec<Head>,
    /// The first cell of a row is its head.
    pub rows: Vec<Vec<Cell>>,
    /// Each row ends with the share of its figure, drawn as a bar.
    pub has_bars: bool,
}

/// Rows that narrow screens show as blocks, one under the other; longer tables are moved aside instead. Our choice.
const STACKED: usize = 30;

impl Table {
    pub fn is_stacked(&self) -> bool {
        !self.has_bars && self.rows.len() <= STACKED
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub words: String,
    pub is_number: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub words: String,
    /// Words of another language than the report's.
    pub lang: Option<Lang>,
    pub opens: Opens,
    /// Length of the bar, 0 to 100.
    pub share: Option<u64>,
}

/// Where a cell leads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Opens {
    #[default]
    Nothing,
    /// The list of a figure.
    Figure(String),
    /// An address of the site, without it.
    Permanent(String),
}

impl Cell {
    fn of(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), ..Cell::default() }
    }
}

/// A report in one language.
pub struct Words<'a> {
    pub t: Tr,
    pub draft: &'a ReportDraft,
    pub frozen: &'a Frozen,
}

impl Words<'_> {
    /// The title, or the usual one where the officer gave none.
    pub fn title(&self) -> String {
        title(self.t, &self.draft.title)
    }

    pub fn on(&self) -> String {
        self.t.s("governance-report-on", self.t.day(self.facts().on))
    }

    fn facts(&self) -> &Facts {
        &self.frozen.facts
    }

    fn m(&self, key: &str) -> String {
        self.t.m(key).to_owned()
    }

    /// Everything below the title.
    pub fn blocks(&self) -> Vec<Block> {
        let (t, facts) = (self.t, self.facts());
        let mut blocks = Vec::new();
        if facts.is_provisional {
            blocks.push(Block::Paragraph(self.m("governance-report-provisional")));
        }
        if !self.draft.introduction.is_empty() {
            blocks.push(Block::Heading(self.m("governance-report-introduction")));
            blocks.push(Block::Own(self.draft.introduction.clone()));
            blocks.push(Block::Paragraph(self.m("governance-report-introduction-how")));
        }
        blocks.push(Block::Heading(self.m("governance-report-summary")));
        let day = t.day(facts.on);
        let n = |code: &str| i18n::Arg::from(self.frozen.count(code));
        blocks.push(Block::Paragraph(t.f("governance-report-lead", &[("day", day.into()), ("n", n("parties"))])));
        if facts.not_established > 0 {
            blocks.push(Block::Paragraph(t.n("parties-count-not-established", facts.not_established)));
        }
        let lead = [
            t.f("governance-report-lead-published", &[("n", n("published"))]),
            t.f("governance-report-lead-shared", &[("n", n("shared"))]),
            t.f("governance-report-lead-nothing", &[("n", n("nothing"))]),
        ];
        blocks.extend(lead.map(Block::Paragraph));
        blocks.push(Block::Table(self.summary()));
        blocks.push(Block::Paragraph(self.m("governance-report-counted")));
        blocks.push(Block::Paragraph(self.m("governance-report-only-shared")));
        blocks.push(Block::Heading(self.m("governance-report-states")));
        blocks.push(Block::Table(self.states()));
        blocks.push(Block::Heading(self.m("governance-report-groups")));
        blocks.push(Block::Table(self.groups()));
        blocks.push(Block::Heading(self.m("governance-report-sectors")));
        blocks.push(Block::Paragraph(t.n("governance-report-readable", self.frozen.count("readable"))));
        blocks.push(Block::Table(self.sectors()));
        blocks.push(Block::Heading(self.m("governance-report-activities")));
        blocks.push(Block::Table(self.activities()));
        if let Some(call) = &facts.call {
            blocks.push(Block::Heading(self.m("governance-report-call")));
            blocks.extend(self.call(call).into_iter().map(Block::Table));
        }
        blocks.push(Block::Heading(self.m("governance-report-nothing")));
        blocks.push(Block::Table(self.silent()));
        blocks.push(Block::Heading(self.m("governance-report-annex")));
        blocks.push(Block::Table(self.annex()));
        blocks.push(Block::Table(self.annex_of_texts()));
        blocks.push(Block::Heading(self.m("governance-report-how")));
        blocks.extend(self.how().into_iter().map(Block::Paragraph));
        blocks
    }

    fn head(&self, key: &str) -> Head {
        Head { words: self.m(key), is_number: false }
    }

    fn number_head(&self, words: impl Into<String>) -> Head {
        Head { words: words.into(), is_number: true }
    }

    /// The number of a figure, which opens to its list.
    fn figure(&self, code: String) -> Cell {
        Cell { words: self.t.number(self.frozen.count(&code)), opens: Opens::Figure(code), ..Cell::default() }
    }

    /// The bar of a figure among so many.
    fn bar(&self, code: &str, of: &str) -> Cell {
        let whole = |code: &str| u64::try_from(self.frozen.count(code)).unwrap_or(u64::MAX);
        Cell { share: Some(whole(code).saturating_mul(100).checked_div(whole(of)).unwrap_or(0)), ..Cell::default() }
    }

    /// A table of figures with bars, one to a row.
    fn bars(&self, caption: &str, label: &str, of: &str, codes: impl Iterator<Item = String>) -> Table {
        let row = |code: String| vec![Cell::of(name(self.t, self.facts(), &code)), self.figure(code.clone()), self.bar(&code, of)];
        Table {
            caption: self.m(caption),
            heads: vec![self.head(label), self.number_head(self.m("governance-report-parties")), self.head("governance-report-share")],
            rows: codes.map(row).collect(),
            has_bars: true,
        }
    }

    fn summary(&self) -> Table {
        let codes = Figure::WHOLE.into_iter().filter(|code| *code != "readable").map(str::to_owned);
        let mut table = self.bars("governance-report-summary-caption", "governance-report-what", "parties", codes);
        let counted = self.facts().counted;
        // Numbers alone: they stand after all Parties and before what is public.
        for (place, (key, count)) in
            [("governance-report-begun", counted.begun), ("governance-report-finalized", counted.finalized)].into_iter().enumerate()
        {
            let share = (count * 100).checked_div(self.frozen.count("parties")).map(|share| u64::try_from(share).unwrap_or(0));
            let bar = Cell { share, ..Cell::default() };
            table.rows.insert(place + 1, vec![Cell::of(self.m(key)), Cell::of(self.t.number(count)), bar]);
        }
        table
    }

    fn states(&self) -> Table {
        let codes = Figure::STATES.iter().map(|state| format!("state-{state}"));
        self.bars("governance-report-states-caption", "governance-state", "parties", codes)
    }

    fn sectors(&self) -> Table {
        let codes = self.facts().sectors.iter().map(|sector| format!("sector-{sector}"));
        self.bars("governance-report-sectors-caption", "governance-report-sector", "readable", codes)
    }

    fn groups(&self) -> Table {
        let groups = self.facts().groups.iter().map(String::as_str).chain(["ldc"]);
        let row = |group: &str| {
            let mut row = vec![Cell::of(group_name(self.t, group))];
            row.extend(Figure::OF_GROUPS.iter().map(|code| self.figure(format!("{code}-in-{group}"))));
            row
        };
        let mut rows: Vec<Vec<Cell>> = groups.map(row).collect();
        let mut all = vec![Cell::of(self.t.m("governance-report-all"))];
        all.extend(Figure::OF_GROUPS.iter().map(|code| self.figure((*code).to_owned())));
        rows.push(all);
        let mut heads = vec![self.head("parties-filter-group")];
        heads.push(self.number_head(self.m("governance-report-parties")));
        heads.extend(Figure::OF_GROUPS.iter().skip(1).map(|code| self.number_head(name(self.t, self.facts(), code))));
        Table { caption: self.m("governance-report-groups-caption"), heads, rows, has_bars: false }
    }

    fn activities(&self) -> Table {
        let row = |activity: &String| {
            let mut row = vec![Cell::of(activity_name(self.t, activity))];
            row.extend(Figure::POSITIONS.iter().map(|position| self.figure(format!("activity-{activity}-{position}"))));
            row
        };
        let mut heads = vec![self.head("governance-report-activity")];
        heads.extend(Figure::POSITIONS.iter().map(|position| self.number_head(self.t.word(&format!("position-{position}")))));
        Table {
            caption: self.m("governance-report-activities-caption"),
            heads,
            rows: self.facts().activities.iter().map(row).collect(),
            has_bars: false,
        }
    }

    fn call(&self, call: &CallAsOf) -> Vec<Table> {
        let (t, codes) = (self.t, ["answered", "answered-late", "unanswered"].map(str::to_owned));
        let mut answers = self.bars("governance-report-call", "governance-report-what", "parties", codes.into_iter());
        answers.caption = call.title.words(t.lang()).to_owned();
        let row = |(number, question): (usize, &crate::domain::YesNo)| {
            let figure = |word: &str| self.figure(format!("question-{number}-{word}"));
            vec![own(t, &question.text), figure("yes"), figure("no")]
        };
        let heads = vec![self.head("governance-question"), self.number_head(t.m("common-yes")), self.number_head(t.m("common-no"))];
        let rows: Vec<Vec<Cell>> = (1..).zip(&call.questions).map(row).collect();
        let questions = Table { caption: self.m("governance-questions"), heads, rows, has_bars: false };
        [Some(answers), Some(questions).filter(|table| !table.rows.is_empty())].into_iter().flatten().collect()
    }

    /// Names of a regional group in the order of the reader's alphabet.
    fn names(&self, parties: Vec<PartyCode>) -> String {
        let mut names: Vec<String> = parties.into_iter().map(|party| parties::name(party, self.t.lang())).collect();
        i18n::sort_by_name(self.t.lang(), &mut names, String::as_str);
        self.t.list(&names)
    }

    fn silent(&self) -> Table {
        let row = |group: &String| {
            let code = format!("nothing-in-{group}");
            let parties: Vec<PartyCode> = self.frozen.list(&code).unwrap_or_default().iter().map(|one| one.party).collect();
            let names = Cell::of(self.names(parties));
            vec![Cell::of(group_name(self.t, group)), self.figure(code), names]
        };
        Table {
            caption: self.m("governance-report-nothing-caption"),
            heads: vec![
                self.head("parties-filter-group"),
                self.number_head(self.m("governance-report-parties")),
                self.head("governance-report-which"),
            ],
            rows: self.facts().groups.iter().map(row).filter(|row| row.get(2).is_some_and(|names| !names.words.is_empty())).collect(),
            has_bars: false,
        }
    }

    fn day(&self, day: Option<Day>) -> Cell {
        Cell::of(day.map(|day| self.t.day(day)).unwrap_or_default())
    }

    fn party(&self, one: &PartyAsOf) -> Cell {
        let opens = one.published().map_or(Opens::Nothing, |published| Opens::Permanent(published.address.clone()));
        Cell { words: parties::name(one.party, self.t.lang()), opens, ..Cell::default() }
    }

    fn in_order<'b>(&self, mut parties: Vec<&'b PartyAsOf>) -> Vec<&'b PartyAsOf> {
        let lang = self.t.lang();
        parties.sort_by(|one, other| i18n::compare(lang, &parties::name(one.party, lang), &parties::name(other.party, lang)));
        parties
    }

    /// The rows of a list: who, and what is public of their roadmap.
    pub fn rows(&self, parties: Vec<&PartyAsOf>) -> Vec<Vec<Cell>> {
        let row = |one: &PartyAsOf| {
            let published = one.published();
            vec![
                self.party(one),
                Cell::of(group_name(self.t, &one.group)),
                Cell::of(state_name(self.t, one.state())),
                self.day(published.and_then(|published| published.on)),
                self.day(one.shared_on()),
            ]
        };
        self.in_order(parties).into_iter().map(row).collect()
    }

    pub fn heads(&self) -> Vec<Head> {
        let shared = Head { words: self.t.word("roadmap-shared").to_owned(), is_number: false };
        let keys = ["common-party", "parties-filter-group", "governance-state", "governance-report-published-on"];
        keys.iter().map(|key| self.head(key)).chain([shared]).collect()
    }

    fn annex(&self) -> Table {
        Table {
            caption: self.m("governance-report-annex-caption"),
            heads: self.heads(),
            rows: self.rows(self.facts().parties.iter().collect()),
            has_bars: false,
        }
    }

    /// What each published text says.
    fn annex_of_texts(&self) -> Table {
        let t = self.t;
        let row = |one: &PartyAsOf| {
            let says = one.says()?;
            let langs: Vec<&str> = says.langs.iter().map(|lang| t.lang_name(*lang)).collect();
            let sectors: Vec<&str> = says.sectors.iter().map(|sector| sector_name(t, sector)).collect();
            let mut row = vec![self.party(one), own(t, &says.title), Cell::of(t.list(&langs)), Cell::of(t.list(&sectors))];
            for position in Figure::POSITIONS.into_iter().take(4) {
                row.push(Cell::of(t.number(says.positions.values().filter(|stated| *stated == position).count())));
            }
            let plan = |count: fn(&crate::domain::Plan) -> usize| {
                Cell::of(says.plan.as_ref().map(|plan| t.number(count(plan))).unwrap_or_default())
            };
            row.extend([plan(|plan| plan.actions), plan(|plan| plan.closed)]);
            Some(row)
        };
        let mut heads: Vec<Head> = ["common-party", "governance-call-title", "governance-report-langs", "governance-report-sectors-short"]
            .iter()
            .map(|key| self.head(key))
            .collect();
        heads.extend(Figure::POSITIONS.iter().take(4).map(|position| self.number_head(t.word(&format!("position-{position}")))));
        heads.extend(["governance-report-actions", "governance-report-closed"].map(|key| self.number_head(self.m(key))));
        Table {
            caption: self.m("governance-report-texts-caption"),
            heads,
            rows: self.in_order(self.facts().parties.iter().collect()).into_iter().filter_map(row).collect(),
            has_bars: false,
        }
    }

    fn how(&self) -> Vec<String> {
        let (t, frozen) = (self.t, self.frozen);
        let form = [("form", i18n::Arg::from(i64::from(frozen.template))), ("release", i18n::Arg::from(&frozen.release))];
        vec![
            t.s("governance-report-how-day", t.day(self.facts().on)),
            self.m("governance-report-how-parties"),
            t.f("governance-report-how-form", &form),
            t.s("governance-report-how-fingerprint", &frozen.fingerprint),
        ]
    }
}

/// A text of somebody in the language of the report, or marked with its own.
fn own(t: Tr, text: &Text) -> Cell {
    let shown = text.shown(t.lang());
    Cell { lang: shown.filter(|shown| shown.is_fallback).map(|shown| shown.lang), ..Cell::of(text.words(t.lang())) }
}

/// The title an officer gave, or the usual one.
pub fn title(t: Tr, given: &Text) -> String {
    if given.is_empty() { t.m("governance-report-usual-title").to_owned() } else { given.words(t.lang()).to_owned() }
}

fn group_name(t: Tr, code: &str) -> String {
    if code == "ldc" {
        return t.m(parties::Group::Ldc.key()).to_owned();
    }
    let group = parties::regional_groups().into_iter().find(|group| parties::group_word(*group) == code);
    group.map_or_else(|| code.to_owned(), |group| parties::group_name(group, t.lang()).to_owned())
}

fn state_name(t: Tr, code: &str) -> &'static str {
    t.word(&format!("roadmap-{code}"))
}

fn sector_name(t: Tr, code: &str) -> &str {
    convention::label(convention::lists::CULTURAL_DOMAINS, code, t.lang())
}

fn activity_name(t: Tr, code: &str) -> String {
    convention::activity(code).map_or_else(|| code.to_owned(), |activity| format!("{code} {}", activity.title.words(t.lang())))
}

/// The name of a figure, which is the heading of its list.
pub fn name(t: Tr, facts: &Facts, code: &str) -> String {
    let two = |first: String, second: String| t.s2("governance-report-of", first, second);
    if let Some(state) = code.strip_prefix("state-") {
        return state_name(t, state).to_owned();
    }
    if let Some(sector) = code.strip_prefix("sector-") {
        return sector_name(t, sector).to_owned();
    }
    if let Some((activity, position)) = code.strip_prefix("activity-").and_then(|rest| rest.split_once('-')) {
        return two(activity_name(t, activity), t.word(&format!("position-{position}")).to_owned());
    }
    if let Some((number, word)) = code.strip_prefix("question-").and_then(|rest| rest.split_once('-')) {
        let asked = number.parse().ok().and_then(|number: usize| facts.call.as_ref()?.questions.get(number.checked_sub(1)?));
        let question = asked.map(|question| question.text.words(t.lang()).to_owned()).unwrap_or_default();
        return two(question, t.m(if word == "yes" { "common-yes" } else { "common-no" }).to_owned());
    }
    if let Some((whole, group)) = code.split_once("-in-") {
        return two(name(t, facts, whole), group_name(t, group));
    }
    let key = match code {
        "parties" => "governance-report-figure-parties",
        "published" => "governance-report-figure-published",
        "shared" => "governance-report-figure-shared",
        "shared-only" => "governance-report-figure-shared-only",
        "nothing" => "governance-report-nothing",
        "outside" => return t.word("roadmap-adopted-outside").to_owned(),
        "readable" => "governance-report-figure-readable",
        "plan" => "governance-report-figure-plan",
        "implemented" => "governance-report-figure-implemented",
        "consulted" => "governance-report-figure-consulted",
        "withdrawn" => "governance-report-figure-withdrawn",
        "answered" => "governance-report-figure-answered",
        "answered-late" => "governance-late-answers",
        _ => "governance-report-figure-unanswered",
    };
    t.m(key).to_owned()
}
