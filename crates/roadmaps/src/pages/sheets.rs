//! The workbook itself: the questions of the draft as sheets, and the cells of one that came back.
//! Not here: what it means for the draft (`domain/workbook`), the pages around it (`workbook`).
//!
//! Invariants: sheets, columns and rows may stand in any order when they come back; every label is known in all six
//! languages; what cannot be understood is named with sheet, cell and cure, and nothing of it is dropped unsaid.

use super::action::kind_words;
use super::shared::{self, activity_words, choice_word, sector_words};
use crate::domain::workbook::{About, Brought, Kind, Line, List, Noted, Sheet, Unread, choices, is_link};
use crate::domain::{Choice, IndicatorKind};
use i18n::Tr;
use kernel::{Day, Lang, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use tabular::apart::Reader;
use tabular::form::{self, Fill, Form};
use tabular::{Cell, Found, Limits, Refused, Wanted, normal};

/// Version of the form: raised when a workbook made before cannot be read any more.
pub const FORM: &str = "1";

/// Facts of a workbook, in the order of its cover.
pub struct Cover {
    pub party: String,
    pub version: String,
    pub original: Lang,
    pub second: Option<Lang>,
    /// The line that says what was sent so far.
    pub sent: String,
    pub made: String,
    /// Name and value on the hidden sheet.
    pub facts: Vec<(String, String)>,
}

/// What a marked workbook shows beside what was made: the cells as they came back, what is to be put right.
#[derive(Default)]
pub struct Marks {
    /// By path and language: what stands in the cell.
    pub typed: BTreeMap<(String, Option<Lang>), String>,
    /// By path.
    pub fixes: BTreeMap<String, String>,
    /// Rows that belong to no question: identifier, what stood there, what to do.
    pub stray: Vec<(String, String, String)>,
}

const HEADS: [(&str, f64); 7] = [
    ("roadmaps-workbook-id", 30.0),
    ("roadmaps-workbook-question", 30.0),
    ("roadmaps-workbook-guidance", 28.0),
    ("roadmaps-workbook-answer", 56.0),
    ("", 40.0),
    ("roadmaps-workbook-source", 24.0),
    ("roadmaps-workbook-note", 24.0),
];

/// The head of the column for another language.
fn second_label(lang: Lang) -> String {
    format!("roadmaps-second-{}", lang.code())
}

/// The word of a code of a list.
fn choice_label(t: Tr, list: List, code: &str) -> String {
    match list {
        List::Position => Choice::parse(code).map(|choice| choice_word(t, Some(choice)).to_owned()),
        List::YesNo => Some(t.m(if code == "yes" { "common-yes" } else { "common-no" }).to_owned()),
        List::Activity => Some(activity_words(t.lang(), code)),
        List::InstrumentKind | List::InstrumentAct => Some(t.m(&format!("roadmaps-instrument-{code}")).to_owned()),
        List::IndicatorKind => IndicatorKind::parse(code).map(|kind| kind_words(t, kind).to_owned()),
    }
    .unwrap_or_else(|| code.to_owned())
}

fn codes(list: List) -> Vec<String> {
    match list {
        List::Activity => shared::framework().activities.iter().map(|activity| activity.code.clone()).collect(),
        list => choices(list).into_iter().map(str::to_owned).collect(),
    }
}

/// The code that a word of a list stands for, in whatever language.
fn code_of(list: List, typed: &str) -> Option<String> {
    let typed = normal(typed);
    codes(list).into_iter().find(|code| {
        normal(code) == typed
            || Lang::ALL.into_iter().any(|lang| normal(&choice_label(Tr::new(lang), list, code)) == typed)
            || (list == List::Activity && typed.split(' ').next() == Some(code))
    })
}

/// An answer as a cell shows it.
fn cell_words(t: Tr, line: &Line) -> String {
    match line.kind {
        Kind::One(list) if !line.answer.is_empty() => choice_label(t, list, &line.answer),
        _ => line.answer.clone(),
    }
}

/// A value of a change, in words.
pub fn value_words(t: Tr, kind: Kind, value: &str) -> String {
    match kind {
        Kind::One(list) if !value.is_empty() => choice_label(t, list, value),
        _ => value.to_owned(),
    }
}

/// What a group of questions is about.
pub fn about_words(t: Tr, about: &About) -> String {
    let named = |number: &str, title: &Text| {
        let title = if title.is_empty() { t.m("roadmaps-untitled") } else { title.words(t.lang()) };
        t.s2("roadmaps-numbered", number, title)
    };
    let new = |words: String| t.s("roadmaps-workbook-new", words);
    match about {
        About::Roadmap => String::new(),
        About::Sector(code) => sector_words(t.lang(), code).to_owned(),
        About::Source(n) => t.n("roadmaps-diagnosis-source-n", *n),
        About::Need(n, is_new) => {
            let words = t.n("roadmaps-diagnosis-need-n", *n);
            if *is_new { new(words) } else { words }
        }
        About::Activity(code) => activity_words(t.lang(), code),
        About::Chapter(number, title) => named(number, title),
        About::Paragraph(_, true) => new(t.m("roadmaps-chapter-paragraph").to_owned()),
        About::Paragraph(number, false) => t.s2("roadmaps-numbered", t.m("roadmaps-chapter-paragraph"), number),
        About::Stage(_, _, true) => new(t.m("roadmaps-stage-heading").to_owned()),
        About::Stage(number, title, false) => named(number, title),
        About::Instrument(n) => t.n("roadmaps-instrument-n", *n),
        About::Action(_, _, true) => new(t.m("roadmaps-action-heading").to_owned()),
        About::Action(number, title, false) => named(number, title),
        About::Money(n) => t.n("roadmaps-money-n", *n),
        About::Indicator(number, title, n) => t.s2("roadmaps-place", named(number, title), t.n("roadmaps-indicator-n", *n)),
    }
}

/// The workbook of some questions.
pub fn made(t: Tr, cover: &Cover, lines: &[Line], marks: Option<&Marks>) -> Form {
    let mut sheets = vec![cover_sheet(t, cover)];
    let mut heads: Vec<(String, f64)> = Vec::new();
    for (key, width) in HEADS {
        match (key, cover.second) {
            ("", None) => {}
            ("", Some(lang)) => heads.push((t.m(&second_label(lang)).to_owned(), width)),
            (key, _) => heads.push((t.m(key).to_owned(), width)),
        }
    }
    if marks.is_some() {
        heads.push((t.m("roadmaps-workbook-fix").to_owned(), 48.0));
    }
    for sheet in Sheet::ALL {
        let own: Vec<&Line> = lines.iter().filter(|line| line.sheet == *sheet).collect();
        if !own.is_empty() {
            sheets.push(form::Sheet { name: t.m(sheet.label()).to_owned(), heads: heads.clone(), rows: rows(t, cover, &own, marks) });
        }
    }
    let stray = marks.map(|marks| marks.stray.as_slice()).unwrap_or_default();
    if !stray.is_empty() {
        let rows = stray.iter().map(|(id, words, fix)| vec![Fill::Told(id.clone()), Fill::Told(words.clone()), Fill::Told(fix.clone())]);
        let labels = ["roadmaps-workbook-place", "roadmaps-workbook-typed", "roadmaps-workbook-fix"];
        sheets.push(form::Sheet {
            name: t.m("roadmaps-workbook-stray").to_owned(),
            heads: labels.into_iter().map(|label| (t.m(label).to_owned(), 48.0)).collect(),
            rows: rows.collect(),
        });
    }
    let list = |list: &List| {
        let words = codes(*list).into_iter().map(|code| choice_label(t, *list, &code));
        form::List { name: t.m(list_label(*list)).to_owned(), words: words.chain([t.m("roadmaps-workbook-clear").to_owned()]).collect() }
    };
    Form {
        sheets,
        lists: List::ALL.iter().map(list).collect(),
        lists_name: t.m("roadmaps-workbook-lists").to_owned(),
        facts: cover.facts.clone(),
        is_right_to_left: t.lang().dir() == "rtl",
    }
}

fn list_label(list: List) -> &'static str {
    match list {
        List::Position => "roadmaps-position-choice",
        List::YesNo => "roadmaps-workbook-priority",
        List::Activity => "common-activity",
        List::InstrumentKind => "roadmaps-instrument-kind",
        List::InstrumentAct => "roadmaps-instrument-act",
        List::IndicatorKind => "roadmaps-indicator-kind",
    }
}

fn cover_sheet(t: Tr, cover: &Cover) -> form::Sheet {
    let told = |words: &str| Fill::Told(words.to_owned());
    let pair = |label: &'static str, value: &str| vec![told(t.m(label)), told(value)];
    let mut rows = vec![
        pair("common-party", &cover.party),
        pair("common-nav-roadmaps", &cover.version),
        pair("roadmaps-start-original", t.lang_name(cover.original)),
    ];
    if let Some(lang) = cover.second {
        rows.push(pair("roadmaps-text-second", t.lang_name(lang)));
    }
    rows.push(pair("roadmaps-workbook-made", &cover.made));
    rows.push(vec![Fill::Heading(t.m("roadmaps-workbook-how").to_owned())]);
    for key in [
        "roadmaps-workbook-how-answer",
        "roadmaps-workbook-how-choice",
        "roadmaps-workbook-how-day",
        "roadmaps-workbook-how-new",
        "roadmaps-workbook-how-back",
    ] {
        rows.push(vec![told(""), told(t.m(key))]);
    }
    rows.push(vec![told(""), Fill::Told(t.s("roadmaps-workbook-how-clear", t.m("roadmaps-workbook-clear")))]);
    form::Sheet {
        name: t.m("roadmaps-workbook-cover").to_owned(),
        heads: vec![(t.m("roadmaps-work-title").to_owned(), 36.0), (cover.sent.clone(), 90.0)],
        rows,
    }
}

fn rows(t: Tr, cover: &Cover, lines: &[&Line], marks: Option<&Marks>) -> Vec<Vec<Fill>> {
    let mut rows = Vec::new();
    let mut about = &About::Roadmap;
    for line in lines {
        if line.about != *about {
            about = &line.about;
            rows.push(vec![Fill::Told(String::new()), Fill::Heading(about_words(t, about))]);
        }
        let typed = |lang: Option<Lang>, words: String| {
            marks.and_then(|marks| marks.typed.get(&(line.path.clone(), lang))).cloned().unwrap_or(words)
        };
        let answer = typed(None, cell_words(t, line));
        let mut row = vec![
            Fill::Told(line.path.trim_start_matches('/').to_owned()),
            Fill::Told(t.m(line.label).to_owned()),
            Fill::Told(if line.hint.is_empty() { String::new() } else { t.m(line.hint).to_owned() }),
            match line.kind {
                Kind::One(list) => Fill::Choice(answer, List::ALL.iter().position(|one| *one == list).unwrap_or(0)),
                _ => Fill::Answer(answer),
            },
        ];
        if cover.second.is_some() {
            row.push(if line.kind == Kind::Text {
                Fill::Answer(typed(cover.second, line.second.clone()))
            } else {
                Fill::Told(String::new())
            });
        }
        row.extend([Fill::Answer(String::new()), Fill::Answer(String::new())]);
        if let Some(marks) = marks {
            row.push(Fill::Told(marks.fixes.get(&line.path).cloned().unwrap_or_default()));
        }
        rows.push(row);
    }
    rows
}

/// A workbook that came back, as its cells.
pub struct Back {
    pub facts: BTreeMap<String, String>,
    rows: Vec<BackRow>,
    unread: Vec<Unread>,
}

struct BackRow {
    sheet: String,
    path: String,
    /// Place and cell of the answer.
    answer: (String, Cell),
    /// The same in another language.
    second: Option<(Lang, String, Cell)>,
    notes: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Id,
    Answer,
    Second(Lang),
    Note,
}

/// What the heads of columns say, in all languages.
fn roles() -> BTreeMap<String, Role> {
    let mut roles = BTreeMap::new();
    for t in Lang::ALL.into_iter().map(Tr::new) {
        roles.insert(normal(t.m("roadmaps-workbook-id")), Role::Id);
        roles.insert(normal(t.m("roadmaps-workbook-answer")), Role::Answer);
        roles.insert(normal(t.m("roadmaps-workbook-source")), Role::Note);
        roles.insert(normal(t.m("roadmaps-workbook-note")), Role::Note);
        for lang in Lang::ALL {
            roles.insert(normal(t.m(&second_label(lang))), Role::Second(lang));
        }
    }
    roles
}

/// Sheets that are looked through. Our choice: six times those of a whole workbook.
const SHEETS: usize = 60;

/// A person waits while a workbook is read, so far less is taken than by an import. Our choice: fifty times a whole one.
fn wanted(sheet: &str, known: &[String]) -> Wanted {
    let limits = Limits { book_bytes: 10 << 20, cells: 500_000, unpacked_bytes: 100 << 20, ..Limits::default() };
    Wanted { sheet: sheet.to_owned(), known: known.to_vec(), limits, ..Wanted::default() }
}

/// Reads every sheet. `Ok(None)`: it is a workbook and none that was made here.
pub fn read(reader: &Reader, path: &Path) -> Result<Option<Back>, Refused> {
    let mut back = Back { facts: BTreeMap::new(), rows: Vec::new(), unread: Vec::new() };
    let mut sheets = Vec::new();
    let facts = reader.read(path, &wanted(form::FACTS, &[]), &mut |found| {
        match found {
            Found::Look(look) => sheets = look.sheets,
            Found::Row(row) => {
                let mut cells = row.cells.iter().map(Cell::typed);
                back.facts.insert(cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            }
        }
        true
    });
    match facts {
        Err(refused) if ["no-sheet", "no-head", "empty"].contains(&refused.code.as_str()) => return Ok(None),
        other => other?,
    }
    if sheets.len() > SHEETS {
        return Err(Refused::new("too-heavy"));
    }
    let roles = roles();
    let known: Vec<String> = roles.keys().cloned().collect();
    for sheet in sheets.iter().filter(|sheet| *sheet != form::FACTS) {
        let mut columns: Vec<Option<Role>> = Vec::new();
        let mut places: Vec<String> = Vec::new();
        let (rows, unread) = (&mut back.rows, &mut back.unread);
        let outcome = reader.read(path, &wanted(sheet, &known), &mut |found| {
            match found {
                Found::Look(look) => {
                    columns = look.columns.iter().map(|column| roles.get(&normal(&column.name)).copied()).collect();
                    places = look.columns.into_iter().map(|column| column.place).collect();
                    // A sheet without identifiers is the cover, a list, or somebody's own.
                    let has = |role: Role| columns.contains(&Some(role));
                    if has(Role::Id) && !has(Role::Answer) {
                        unread.push(unread_at(sheet, "", "", "", "columns"));
                    }
                    return has(Role::Id) && has(Role::Answer);
                }
                Found::Row(row) => rows.extend(row_of(sheet, &columns, &places, &row)),
            }
            true
        });
        match outcome {
            Err(refused) if ["no-head", "empty"].contains(&refused.code.as_str()) => {}
            other => other?,
        }
    }
    Ok(Some(back))
}

fn row_of(sheet: &str, columns: &[Option<Role>], places: &[String], row: &tabular::Row) -> Option<BackRow> {
    let mut made =
        BackRow { sheet: sheet.to_owned(), path: String::new(), answer: (String::new(), Cell::Empty), second: None, notes: Vec::new() };
    for ((role, place), cell) in columns.iter().zip(places).zip(&row.cells) {
        let place = format!("{place}{}", row.number);
        match role {
            Some(Role::Id) => made.path = cell.typed(),
            Some(Role::Answer) => made.answer = (place, cell.clone()),
            Some(Role::Second(lang)) => made.second = Some((*lang, place, cell.clone())),
            Some(Role::Note) if !cell.is_empty() => made.notes.push(cell.typed()),
            _ => {}
        }
    }
    let is_said = !made.answer.1.is_empty() || made.second.as_ref().is_some_and(|(_, _, cell)| !cell.is_empty()) || !made.notes.is_empty();
    (is_said || !made.path.is_empty()).then_some(made)
}

fn unread_at(sheet: &str, cell: &str, path: &str, value: &str, code: &str) -> Unread {
    Unread { sheet: sheet.into(), cell: cell.into(), path: path.into(), value: value.into(), code: code.into() }
}

/// What came back, held against the questions as they were made.
pub struct Understood {
    pub changes: Vec<Brought>,
    pub unread: Vec<Unread>,
    pub notes: Vec<Noted>,
    pub n_unchanged: usize,
}

impl Back {
    pub fn understood(self, lines: &[Line], second: Option<Lang>) -> Understood {
        let known: BTreeMap<&str, &Line> = lines.iter().map(|line| (line.path.trim_start_matches('/'), line)).collect();
        let cleared: BTreeSet<String> = Lang::ALL.into_iter().map(|lang| normal(Tr::new(lang).m("roadmaps-workbook-clear"))).collect();
        let mut found = Understood { changes: Vec::new(), unread: self.unread, notes: Vec::new(), n_unchanged: 0 };
        let mut seen: BTreeMap<(String, Option<Lang>), String> = BTreeMap::new();
        for row in self.rows {
            let id = row.path.trim().trim_start_matches('/');
            let line = known.get(id).copied();
            if let (Some(line), false) = (line, row.notes.is_empty()) {
                found.notes.push(Noted { path: line.path.clone(), words: row.notes.join(" · ") });
            }
            let mut cells = vec![(None, row.answer.0, row.answer.1)];
            cells.extend(row.second.map(|(lang, place, cell)| (Some(lang), place, cell)));
            for (lang, place, cell) in cells {
                if cell.is_empty() {
                    found.n_unchanged += usize::from(lang.is_none() && line.is_some());
                    continue;
                }
                let typed = cell.typed().replace("\r\n", "\n").replace("_x000D_", "").trim().to_owned();
                let Some(line) = line else {
                    found.unread.push(unread_at(&row.sheet, &place, id, &typed, "unknown"));
                    continue;
                };
                let value = match value_of(line, lang, second, &cell, &typed, &cleared) {
                    Ok(value) => value,
                    Err(code) => {
                        found.unread.push(unread_at(&row.sheet, &place, &line.path, &typed, code));
                        continue;
                    }
                };
                match seen.insert((line.path.clone(), lang), typed.clone()) {
                    Some(before) if before != typed => {
                        found.unread.push(unread_at(&row.sheet, &place, &line.path, &typed, "twice"));
                        continue;
                    }
                    Some(_) => continue,
                    None => {}
                }
                match value {
                    None => found.n_unchanged += usize::from(lang.is_none()),
                    Some(value) => {
                        found.changes.push(Brought { path: line.path.clone(), lang, value, sheet: row.sheet.clone(), cell: place });
                    }
                }
            }
        }
        found
    }
}

/// The value of a cell; `None` where it says what was made. The error is the code of what is wrong.
fn value_of(
    line: &Line,
    lang: Option<Lang>,
    second: Option<Lang>,
    cell: &Cell,
    typed: &str,
    cleared: &BTreeSet<String>,
) -> Result<Option<String>, &'static str> {
    if lang.is_some() && (lang != second || line.kind != Kind::Text) {
        return Err("language");
    }
    if matches!(cell, Cell::Broken { .. }) {
        return Err("broken");
    }
    let before = if lang.is_some() { &line.second } else { &line.answer };
    let is_as_made = |words: &str| words.replace("\r\n", "\n").trim() == typed;
    if is_as_made(before) || is_as_made(&form::shown(before)) {
        return Ok(None);
    }
    if cleared.contains(&normal(typed)) {
        // What is yes or no is never empty: deleting it says no.
        let value = if line.kind == Kind::One(List::YesNo) { "no" } else { "" };
        return Ok(Some(value.to_owned()).filter(|value| value != before));
    }
    let value = match line.kind {
        Kind::Text | Kind::Words => typed.to_owned(),
        Kind::Day => Day::typed(typed).map(|_| typed.to_owned()).ok_or("day")?,
        Kind::One(list) => code_of(list, typed).ok_or("choice")?,
        Kind::Activities => {
            let all = codes(List::Activity);
            let typed = typed.split([',', ';', '\n', '،', '、', '，', '；']).map(str::trim).filter(|code| !code.is_empty());
            let mut read = BTreeSet::new();
            for code in typed.filter_map(|words| words.split_whitespace().next()) {
                read.insert(all.iter().find(|known| *known == code).cloned().ok_or("code")?);
            }
            read.into_iter().collect::<Vec<_>>().join("; ")
        }
        // Whether a measure has this identifier is asked where measures are known.
        Kind::Evidence if is_link(typed) || !typed.contains(|letter: char| letter.is_whitespace() || letter == '/') => typed.to_owned(),
        Kind::Evidence => return Err("link"),
    };
    Ok(Some(value).filter(|value| value != before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::{activities, sectors};
    use crate::domain::workbook::{Codes, Scope, lines};
    use crate::domain::{Action, Content, Indicator, Position, Spending, Stage};
    use kernel::canonical;

    /// Words that no packing makes short.
    fn words(seed: &str, n: usize) -> Text {
        let words: Vec<String> = (0..n).map(|at| canonical::sha256(format!("{seed}{at}").as_bytes())[..8].to_owned()).collect();
        Text::original(Lang::Fr, words.join(" "))
    }

    #[test]
    fn a_large_roadmap_stays_under_three_hundred_kilobytes() {
        let mut content = Content { second: Some(Lang::En), summary: words("summary", 300), ..Content::default() };
        for code in activities() {
            content.positions.insert(code.clone(), Position { reason: words(&code, 60), ..Position::default() });
        }
        for n in 0..8u32 {
            let indicator =
                |m: u32| Indicator { title: words(&format!("indicator {n} {m}"), 8), target: m.to_string(), ..Indicator::default() };
            let action = |m: u32| Action {
                order: m,
                title: words(&format!("action {n} {m}"), 8),
                money: vec![Spending { amount: "1000".into(), currency: "XOF".into(), ..Spending::default() }],
                indicators: (0..2).map(indicator).collect(),
                ..Action::default()
            };
            let actions = (0..6).map(|m| (format!("a{n}{m}"), action(m))).collect();
            content.stages.insert(format!("s{n}"), Stage { order: n, title: words("stage", 6), actions, ..Stage::default() });
        }
        let (activities, sectors) = (activities(), sectors());
        let codes = Codes { activities: &activities, sectors: &sectors };
        let lines = lines(&content, Lang::Fr, content.second, &Scope::Whole, &codes);
        let cover = Cover {
            party: "Kenya".into(),
            version: "1".into(),
            original: Lang::Fr,
            second: content.second,
            sent: String::new(),
            made: String::new(),
            facts: Vec::new(),
        };
        let mut bytes = Vec::new();
        form::write(&made(Tr::new(Lang::Fr), &cover, &lines, None), &mut bytes).unwrap();
        assert!(bytes.len() < 300 * 1024, "{} bytes for {} questions", bytes.len(), lines.len());
    }

    #[test]
    fn a_choice_is_read_back_in_every_language_and_by_its_code() {
        for list in List::ALL {
            for code in codes(*list) {
                assert_eq!(code_of(*list, &code), Some(code.clone()));
                for t in Lang::ALL.into_iter().map(Tr::new) {
                    assert_eq!(code_of(*list, &format!(" {} ", choice_label(t, *list, &code))), Some(code.clone()), "{}", t.lang());
                }
            }
        }
    }
}
