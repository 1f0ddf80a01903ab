//! The content of a measure as the pairs of a form, and back; merging what two people typed, field by field.
//! Not here: what is obligatory (`content`), saving (`actions`).
//!
//! Invariants: whatever was typed comes back from [`pairs`] as it was, also what could not be read; a field that a
//! form did not send is not changed; two people's changes of one field are never mixed.

use crate::content::{Attached, Body, Component, Content, Figure, Link, MONEY_KINDS, Maker, MoneyRow, Source};
use crate::parts::{self, Kind, Parts};
use crate::reference;
use convention::lists;
use kernel::{Day, FieldError, Lang, Money, PartyCode, Text, TextState, money};
use std::collections::{BTreeMap, BTreeSet};
use web::limits;

/// Names and values of a form, in its order; a repeatable name stands once for each value.
pub type Pairs = Vec<(String, String)>;

/// Fields with codes or Parties: sent once for each value.
const REPEATED: [&str; 9] = ["holders", "partners", "activities", "areas", "objectives", "instruments", "domains", "chain", "groups"];
/// Rows that can be repeated, each with its parts.
const ROWS: [(&str, &[&str]); 7] = [
    ("body", &["name", "kind"]),
    ("money", &["amount", "currency", "year", "kind", "purpose", "source", "wording"]),
    ("figure", &["qualifier", "value", "unit", "year", "meaning", "source"]),
    ("part", &["title", "year_start", "year_end"]),
    ("link", &["url", "title"]),
    ("file", &FILE_PARTS),
    ("maker", &["name", "named", "contact", "id", "revision"]),
];

/// What a row of files holds. Its name follows from the hash, and stands beside it to be read.
pub const FILE_PARTS: [&str; 5] = ["hash", "name", "title", "language", "note"];

/// Whether a field is for people to read; the others only tell rows apart.
pub fn is_told(field: &str) -> bool {
    !["-id", "-revision", "-hash"].iter().any(|ending| field.ends_with(ending))
}

/// The unit in which two people's changes are compared: all rows of one kind together, else the field.
pub fn unit(field: &str) -> &str {
    let mut names = ROWS.iter().map(|(name, _)| *name).chain(parts::ROWS.iter().map(|rows| rows.name));
    names.find(|name| field.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))).unwrap_or(field)
}

/// Fields whose text is longer than its limit, by the names of the form. A draft keeps them as they are.
pub fn too_long(content: &Content) -> Vec<FieldError> {
    let limit = |field: &str| match field.trim_end_matches("_other") {
        "features" | "results" => limits::TEXT_CHARS,
        field if field.ends_with("url") => limits::LINK_CHARS,
        field if parts::field(field).is_some_and(|(_, _, _, kind)| kind == Kind::Long) => limits::TEXT_CHARS,
        _ => limits::LINE_CHARS,
    };
    let all = pairs(content, &BTreeMap::new());
    let over =
        all.into_iter().map(|(field, value)| (limit(&field), field, value)).filter(|(limit, _, value)| value.chars().count() > *limit);
    over.map(|(limit, field, _)| FieldError::new(field, "error-too-long").with("n", limit)).collect()
}

/// Every field of a measure as a form shows it. `names` are those of its makers by identifier.
pub fn pairs(content: &Content, names: &BTreeMap<String, String>) -> Pairs {
    let (main, other) = (content.language.unwrap_or(Lang::En), content.other_language);
    let mut out = Pairs::new();
    let mut add = |name: String, value: String| {
        if !value.is_empty() {
            out.push((name, value));
        }
    };
    add("language".into(), main.code().into());
    add("other_language".into(), other.map(|lang| lang.code().to_owned()).unwrap_or_default());
    for (name, text) in [("title", &content.title), ("features", &content.features), ("results", &content.results)] {
        add(name.into(), text.get(main).unwrap_or_default().into());
        add(format!("{name}_other"), other.and_then(|lang| text.get(lang)).unwrap_or_default().into());
    }
    for (name, parties) in [("holders", &content.holders), ("partners", &content.partners)] {
        parties.iter().for_each(|party| add(name.into(), party.to_string()));
    }
    for (name, codes) in coded(content) {
        codes.iter().for_each(|code| add(name.into(), code.clone()));
    }
    for (name, value) in [
        ("other_holder", &content.other_holder),
        ("territory", &content.territory),
        ("period", &content.period),
        ("source_kind", &content.source.kind),
        ("source_document", &content.source.document),
        ("source_position", &content.source.position),
        ("source_edition", &content.source.edition),
        ("source_chapter", &content.source.chapter),
        ("source_page", &content.source.page),
    ] {
        add(name.into(), value.clone());
    }
    add("year_start".into(), written_year(content.year_start));
    add("year_end".into(), written_year(content.year_end));
    add_rows(content, names, &mut add);
    for (name, typed) in &content.unread {
        if REPEATED.contains(&name.as_str()) {
            typed.split('\n').for_each(|value| out.push((name.clone(), value.to_owned())));
        } else {
            out.retain(|(key, _)| key != name);
            out.push((name.clone(), typed.clone()));
        }
    }
    out
}

/// The parts of all rows, numbered within their kind.
fn add_rows(content: &Content, names: &BTreeMap<String, String>, add: &mut dyn FnMut(String, String)) {
    for (at, Body { name, kind }) in content.bodies.iter().enumerate() {
        add(format!("body-{at}-name"), name.clone());
        add(format!("body-{at}-kind"), kind.clone());
    }
    for (at, row) in content.money.iter().enumerate() {
        add(format!("money-{at}-amount"), row.amount.plain());
        add(format!("money-{at}-currency"), row.amount.currency.clone());
        add(format!("money-{at}-year"), written_year(row.amount.year));
        add(format!("money-{at}-kind"), row.kind.clone());
        add(format!("money-{at}-purpose"), row.purpose.clone());
        add(format!("money-{at}-source"), row.source.clone());
        add(format!("money-{at}-wording"), row.amount.wording.clone().unwrap_or_default());
    }
    for (at, figure) in content.figures.iter().enumerate() {
        add(format!("figure-{at}-qualifier"), figure.qualifier.clone());
        add(format!("figure-{at}-value"), figure.value.clone());
        add(format!("figure-{at}-unit"), figure.unit.clone());
        add(format!("figure-{at}-year"), written_year(figure.year));
        add(format!("figure-{at}-meaning"), figure.meaning.clone());
        add(format!("figure-{at}-source"), figure.source.clone());
    }
    let main = content.language.unwrap_or(Lang::En);
    for (at, part) in content.components.iter().enumerate() {
        add(format!("part-{at}-title"), part.title.get(main).unwrap_or_default().into());
        add(format!("part-{at}-year_start"), written_year(part.year_start));
        add(format!("part-{at}-year_end"), written_year(part.year_end));
    }
    for (at, link) in content.links.iter().enumerate() {
        add(format!("link-{at}-url"), link.url.clone());
        add(format!("link-{at}-title"), link.title.clone());
    }
    for (at, file) in content.files.iter().enumerate() {
        add(format!("file-{at}-hash"), file.hash.clone());
        add(format!("file-{at}-name"), file.name.clone());
        add(format!("file-{at}-title"), file.title.clone());
        add(format!("file-{at}-language"), file.language.map(|lang| lang.code().to_owned()).unwrap_or_default());
        add(format!("file-{at}-note"), file.note.clone());
    }
    for (at, maker) in content.makers.iter().enumerate() {
        add(format!("maker-{at}-name"), names.get(&maker.id).cloned().unwrap_or_default());
        add(format!("maker-{at}-named"), if maker.is_named { "yes".into() } else { String::new() });
        add(format!("maker-{at}-contact"), if maker.is_contactable { "yes".into() } else { String::new() });
        add(format!("maker-{at}-id"), maker.id.clone());
        add(format!("maker-{at}-revision"), if maker.id.is_empty() { String::new() } else { maker.revision.to_string() });
    }
    for rows in &parts::ROWS {
        for (at, row) in content.parts.rows(rows.name).iter().enumerate() {
            for (part, _) in rows.fields {
                add(format!("{}-{at}-{part}", rows.name), parts::value(row, part).to_owned());
            }
        }
    }
}

fn written_year(year: Option<i16>) -> String {
    year.map(|year| year.to_string()).unwrap_or_default()
}

fn coded(content: &Content) -> [(&'static str, &Vec<String>); 7] {
    [
        ("activities", &content.activities),
        ("areas", &content.areas),
        ("objectives", &content.objectives),
        ("instruments", &content.instruments),
        ("domains", &content.domains),
        ("chain", &content.chain),
        ("groups", &content.groups),
    ]
}

/// How many rows of a kind the pairs hold, empty ones between filled ones included.
pub fn n_rows(pairs: &Pairs, row: &str) -> usize {
    pairs
        .iter()
        .filter_map(|(name, _)| name.strip_prefix(row)?.strip_prefix('-')?.split('-').next()?.parse::<usize>().ok())
        .max()
        .map_or(0, |last| last.saturating_add(1).min(ROWS_MAX))
}

/// Rows of one kind at most. Our choice: more belongs into a file or a link.
pub const ROWS_MAX: usize = 40;

/// Pairs overlaid by what a form sent: each name the form has replaces all its values, names it does not have stay.
/// Fields that are none of the sheet's are dropped.
pub fn overlaid(base: &Pairs, sent: &[(String, String)]) -> Pairs {
    let names: BTreeSet<&str> = sent.iter().map(|(name, _)| name.as_str()).filter(|name| is_field(name)).collect();
    let mut out: Pairs = base.iter().filter(|(name, _)| !names.contains(name.as_str())).cloned().collect();
    out.extend(
        sent.iter()
            .filter(|(name, value)| is_field(name) && !value.trim().is_empty())
            .map(|(name, value)| (name.clone(), value.trim().to_owned())),
    );
    out
}

fn is_field(name: &str) -> bool {
    const PLAIN: [&str; 19] = [
        "language",
        "other_language",
        "title",
        "title_other",
        "features",
        "features_other",
        "results",
        "results_other",
        "other_holder",
        "territory",
        "period",
        "source_kind",
        "source_document",
        "source_position",
        "source_edition",
        "source_chapter",
        "source_page",
        "year_start",
        "year_end",
    ];
    let is_row = || {
        let mut parts = name.splitn(3, '-');
        let (row, at, part) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        at.parse::<usize>().is_ok_and(|at| at < ROWS_MAX) && ROWS.iter().any(|(name, known)| *name == row && known.contains(&part))
    };
    let is_part = || parts::field(name).is_some_and(|(rows, at, _, _)| at < if rows.is_single { 1 } else { ROWS_MAX });
    PLAIN.contains(&name) || REPEATED.contains(&name) || is_row() || is_part()
}

/// One field that two people changed differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    pub unit: String,
    pub yours: Pairs,
    pub theirs: Pairs,
}

/// Joins what you changed since `base` with what they changed since. Units that only one of you changed are taken
/// from that one; units both changed differently are clashes, with theirs in the joined pairs.
pub fn merged(base: &Pairs, yours: &Pairs, theirs: &Pairs) -> (Pairs, Vec<Clash>) {
    let (base, mine, other) = (by_unit(base), by_unit(yours), by_unit(theirs));
    let units: BTreeSet<&String> = base.keys().chain(mine.keys()).chain(other.keys()).collect();
    let (empty, mut joined, mut clashes) = (Pairs::new(), Pairs::new(), Vec::new());
    for unit in units {
        let [before, mine, other] = [&base, &mine, &other].map(|map| map.get(unit).unwrap_or(&empty));
        if mine == before || mine == other {
            joined.extend(other.iter().cloned());
        } else if other == before {
            joined.extend(mine.iter().cloned());
        } else {
            joined.extend(other.iter().cloned());
            clashes.push(Clash { unit: unit.clone(), yours: mine.clone(), theirs: other.clone() });
        }
    }
    (joined, clashes)
}

/// What you changed since `base`, as a form would send it: every name of the changed units, emptied ones with an
/// empty value, those that only `theirs` has included.
pub fn changed(base: &Pairs, yours: &Pairs, theirs: &Pairs) -> Pairs {
    let (before, mine, other) = (by_unit(base), by_unit(yours), by_unit(theirs));
    let mut out = Pairs::new();
    for unit in before.keys().chain(mine.keys()).collect::<BTreeSet<_>>() {
        let [old, new, current] = [&before, &mine, &other].map(|map| map.get(unit).cloned().unwrap_or_default());
        if old == new {
            continue;
        }
        let gone: BTreeSet<&String> =
            old.iter().chain(&current).map(|(name, _)| name).filter(|name| new.iter().all(|(own, _)| own != *name)).collect();
        out.extend(gone.into_iter().map(|name| (name.clone(), String::new())));
        out.extend(new);
    }
    out
}

fn by_unit(pairs: &Pairs) -> BTreeMap<String, Pairs> {
    let mut units: BTreeMap<String, Pairs> = BTreeMap::new();
    for pair in pairs {
        units.entry(unit(&pair.0).to_owned()).or_default().push(pair.clone());
    }
    units.values_mut().for_each(|pairs| pairs.sort());
    units
}

/// The content that pairs say, starting from `before` (whose texts keep the languages a form does not show, and whose
/// files are the only ones there are), and the names of makers by identifier. `fresh` gives identifiers of new makers.
pub fn content(
    pairs: &Pairs,
    before: &Content,
    names_before: &BTreeMap<String, String>,
    fresh: &mut dyn FnMut() -> String,
) -> (Content, BTreeMap<String, String>) {
    let mut reader = Reader { pairs, unread: BTreeMap::new() };
    let main = reader.lang("language").or(before.language).unwrap_or(Lang::En);
    let other = reader.lang("other_language").filter(|other| *other != main);
    let text = |old: &Text, name: &str| {
        written(old, before.language, main, reader.one(name), other.map(|lang| (lang, reader.one(&format!("{name}_other")))))
    };
    let (title, features, results) = (text(&before.title, "title"), text(&before.features, "features"), text(&before.results, "results"));
    let (makers, names) = reader.makers(before, names_before, fresh);
    let mut made = Content {
        language: Some(main),
        other_language: other,
        title,
        features,
        results,
        holders: reader.parties("holders"),
        partners: reader.parties("partners"),
        activities: reader.codes("activities"),
        areas: reader.codes("areas"),
        objectives: reader.codes("objectives"),
        instruments: reader.codes("instruments"),
        domains: reader.codes("domains"),
        chain: reader.codes("chain"),
        groups: reader.codes("groups"),
        other_holder: reader.one("other_holder"),
        territory: reader.one("territory"),
        period: reader.one("period"),
        year_start: reader.year("year_start"),
        year_end: reader.year("year_end"),
        bodies: reader.bodies(),
        money: reader.money(),
        figures: reader.figures(),
        components: reader.parts(before, main),
        links: reader.links(),
        files: reader.files(&before.files),
        makers,
        parts: reader.optional(),
        source: Source {
            kind: reader.code("source_kind", lists::RECORD_SOURCE_KINDS),
            document: reader.one("source_document"),
            position: reader.one("source_position"),
            edition: reader.code("source_edition", lists::GLOBAL_REPORT_EDITIONS),
            chapter: reader.one("source_chapter"),
            page: reader.one("source_page"),
        },
        note: before.note.clone(),
        editorial: BTreeSet::new(),
        unread: BTreeMap::new(),
    };
    made.unread = reader.unread;
    made.editorial = still_editorial(before, &made);
    (made, names)
}

/// A classification stays editorial judgement until somebody of the holder changes it.
fn still_editorial(before: &Content, after: &Content) -> BTreeSet<String> {
    let old: BTreeMap<&str, &Vec<String>> = coded(before).into_iter().collect();
    let changed: BTreeSet<&str> = coded(after)
        .into_iter()
        .filter(|(name, codes)| old.get(name) != Some(codes))
        .map(|(name, _)| name)
        .chain((before.bodies != after.bodies).then_some("bodies"))
        .chain((before.components != after.components).then_some("components"))
        .collect();
    before.editorial.iter().filter(|field| !changed.contains(field.as_str())).cloned().collect()
}

/// A text with what was typed in the main and the second language; versions in other languages stay.
fn written(old: &Text, old_main: Option<Lang>, main: Lang, typed: String, other: Option<(Lang, String)>) -> Text {
    let mut text = old.clone();
    // The person said that the same words are in another language than was thought.
    if let Some(was) = old_main.filter(|was| *was != main && text.get(*was) == Some(typed.as_str())) {
        text.versions.remove(&was);
        text.original = None;
    }
    if text.get(main).unwrap_or_default() != typed {
        text.set_original(main, typed);
    }
    if let Some((lang, words)) = other.filter(|(lang, words)| text.get(*lang).unwrap_or_default() != words) {
        text.set_version(lang, words, TextState::Party, None);
    }
    text
}

struct Reader<'a> {
    pairs: &'a Pairs,
    unread: BTreeMap<String, String>,
}

impl Reader<'_> {
    fn one(&self, name: &str) -> String {
        self.pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }

    fn all(&self, name: &str) -> Vec<String> {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim().to_owned()).collect()
    }

    fn lang(&self, name: &str) -> Option<Lang> {
        Lang::parse(&self.one(name))
    }

    /// A year of four digits between 1000 and 2999, in any digits people type.
    fn year(&mut self, name: &str) -> Option<i16> {
        let typed = self.one(name);
        let year = money::ascii_digits(&typed).parse::<i16>().ok().filter(|year| (1000..3000).contains(year));
        if year.is_none() && !typed.is_empty() {
            self.unread.insert(name.to_owned(), typed);
        }
        year
    }

    fn parties(&mut self, name: &str) -> Vec<PartyCode> {
        let (mut found, mut unknown): (Vec<PartyCode>, Vec<String>) = (Vec::new(), Vec::new());
        for typed in self.all(name).into_iter().filter(|typed| !typed.is_empty()) {
            match reference::find_party(&typed) {
                Some(party) if !found.contains(&party) => found.push(party),
                Some(_) => {}
                None => unknown.push(typed),
            }
        }
        if !unknown.is_empty() {
            self.unread.insert(name.to_owned(), unknown.join("\n"));
        }
        found
    }

    fn codes(&mut self, name: &str) -> Vec<String> {
        let (mut found, mut unknown): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for typed in self.all(name).into_iter().filter(|typed| !typed.is_empty()) {
            let list = if reference::is_code(name, &typed) { &mut found } else { &mut unknown };
            if !list.contains(&typed) {
                list.push(typed);
            }
        }
        if !unknown.is_empty() {
            self.unread.insert(name.to_owned(), unknown.join("\n"));
        }
        found
    }

    /// One code of a list; anything else is kept as it was typed.
    fn code(&mut self, name: &str, list: &str) -> String {
        let typed = self.one(name);
        if typed.is_empty() || convention::list(list).has(&typed) {
            return typed;
        }
        self.unread.insert(name.to_owned(), typed);
        String::new()
    }

    /// Row numbers of a kind up to the last in which anything is filled. Empty rows between stay, so that a page that
    /// saves piece by piece goes on naming the same rows; [`compact`] drops them.
    fn rows(&self, row: &str) -> std::ops::Range<usize> {
        let last = (0..n_rows(self.pairs, row)).rfind(|at| self.is_filled(row, *at));
        0..last.map_or(0, |last| last + 1)
    }

    fn is_filled(&self, row: &str, at: usize) -> bool {
        let own = format!("{row}-{at}-");
        let counts = |name: &str| name.strip_prefix(&own).is_some_and(|part| !matches!(part, "id" | "revision"));
        self.pairs.iter().any(|(name, value)| counts(name) && !value.trim().is_empty())
    }

    fn bodies(&mut self) -> Vec<Body> {
        self.rows("body")
            .map(|at| Body { name: self.one(&format!("body-{at}-name")), kind: self.code(&format!("body-{at}-kind"), lists::ACTOR_KINDS) })
            .collect()
    }

    fn money(&mut self) -> Vec<MoneyRow> {
        let mut rows = Vec::new();
        for at in self.rows("money") {
            let part = |name: &str| format!("money-{at}-{name}");
            let (amount, currency) = (self.one(&part("amount")), self.one(&part("currency")));
            let year = self.year(&part("year"));
            let mut money = Money::parse(&amount, &currency, year).unwrap_or_else(|| Money {
                minor: 0,
                currency: currency.clone(),
                year,
                wording: None,
            });
            // Words without a number are what a source says where it gives none.
            let is_wording_only = amount.is_empty() && currency.is_empty() && !self.one(&part("wording")).is_empty();
            if Money::parse(&amount, &currency, year).is_none() && self.is_filled("money", at) && !is_wording_only {
                self.unread.insert(part("amount"), amount);
            }
            money.wording = Some(self.one(&part("wording"))).filter(|wording| !wording.is_empty());
            let kind = self.choice(&part("kind"), &MONEY_KINDS);
            rows.push(MoneyRow { amount: money, kind, purpose: self.one(&part("purpose")), source: self.one(&part("source")) });
        }
        rows
    }

    /// One of a few codes; anything else is kept as it was typed.
    fn choice(&mut self, name: &str, codes: &[&str]) -> String {
        let typed = self.one(name);
        if typed.is_empty() || codes.contains(&typed.as_str()) {
            return typed;
        }
        self.unread.insert(name.to_owned(), typed);
        String::new()
    }

    /// The rows of every optional part.
    fn optional(&mut self) -> Parts {
        let mut made = Parts::default();
        for rows in &parts::ROWS {
            let found = self.rows(rows.name).take(if rows.is_single { 1 } else { ROWS_MAX });
            let read: Vec<parts::Row> = found
                .map(|at| {
                    let values = rows
                        .fields
                        .iter()
                        .map(|(part, kind)| ((*part).to_owned(), self.typed(&format!("{}-{at}-{part}", rows.name), *kind)));
                    values.filter(|(_, value)| !value.is_empty()).collect()
                })
                .collect();
            made.set(rows.name, read);
        }
        made
    }

    /// A value as its kind writes it; what cannot be read is kept as it was typed.
    fn typed(&mut self, name: &str, kind: Kind) -> String {
        let typed = self.one(name);
        let read = match kind {
            Kind::Line | Kind::Long => Some(typed.clone()),
            Kind::Year => return written_year(self.year(name)),
            Kind::Code(list) => return self.code(name, list),
            Kind::Choice(codes) => return self.choice(name, codes),
            Kind::Number => plain_number(&typed),
            Kind::Day => money::ascii_digits(&typed).parse::<Day>().ok().map(|day| day.to_string()),
            Kind::Url => is_address(&typed).then(|| typed.clone()),
            Kind::Party => reference::find_party(&typed).map(|party| party.to_string()),
        };
        if read.is_none() && !typed.is_empty() {
            self.unread.insert(name.to_owned(), typed);
        }
        read.unwrap_or_default()
    }

    fn figures(&mut self) -> Vec<Figure> {
        let mut rows = Vec::new();
        for at in self.rows("figure") {
            let part = |name: &str| format!("figure-{at}-{name}");
            let typed = self.one(&part("value"));
            let value = plain_number(&typed);
            if value.is_none() && self.is_filled("figure", at) {
                self.unread.insert(part("value"), typed);
            }
            let year = self.year(&part("year"));
            rows.push(Figure {
                value: value.unwrap_or_default(),
                qualifier: self.one(&part("qualifier")),
                unit: self.one(&part("unit")),
                year,
                meaning: self.one(&part("meaning")),
                source: self.one(&part("source")),
            });
        }
        rows
    }

    fn parts(&mut self, before: &Content, main: Lang) -> Vec<Component> {
        let mut rows = Vec::new();
        for at in self.rows("part") {
            let old = before.components.get(at).map(|part| part.title.clone()).unwrap_or_default();
            let title = written(&old, before.language, main, self.one(&format!("part-{at}-title")), None);
            let (year_start, year_end) = (self.year(&format!("part-{at}-year_start")), self.year(&format!("part-{at}-year_end")));
            rows.push(Component { title, year_start, year_end });
        }
        rows
    }

    fn links(&mut self) -> Vec<Link> {
        let mut rows = Vec::new();
        for at in self.rows("link") {
            let name = format!("link-{at}-url");
            let typed = self.one(&name);
            let is_address = is_address(&typed);
            if !is_address && self.is_filled("link", at) {
                self.unread.insert(name, typed.clone());
            }
            rows.push(Link { url: if is_address { typed } else { String::new() }, title: self.one(&format!("link-{at}-title")) });
        }
        rows
    }

    /// A hash is believed only when the record has that file, so that no form takes one from elsewhere.
    fn files(&self, known: &[Attached]) -> Vec<Attached> {
        let row = |at: usize| {
            let part = |name: &str| format!("file-{at}-{name}");
            let file = known.iter().find(|file| !file.hash.is_empty() && file.hash == self.one(&part("hash"))).cloned().unwrap_or_default();
            Attached { title: self.one(&part("title")), language: self.lang(&part("language")), note: self.one(&part("note")), ..file }
        };
        self.rows("file").map(row).collect()
    }

    fn makers(
        &self,
        before: &Content,
        names_before: &BTreeMap<String, String>,
        fresh: &mut dyn FnMut() -> String,
    ) -> (Vec<Maker>, BTreeMap<String, String>) {
        let (mut makers, mut names) = (Vec::new(), BTreeMap::new());
        for at in self.rows("maker") {
            let part = |name: &str| self.one(&format!("maker-{at}-{name}"));
            let name = part("name");
            if !self.is_filled("maker", at) {
                makers.push(Maker::default());
                continue;
            }
            // An identifier is believed only when this record has it, so that no form takes a name from elsewhere.
            let known = before.makers.iter().find(|maker| maker.id == part("id") && !names.contains_key(&maker.id));
            let id = known.map_or_else(&mut *fresh, |maker| maker.id.clone());
            let is_changed = names_before.get(&id).is_none_or(|old| *old != name);
            let revision = known.map_or(1, |maker| maker.revision + u32::from(is_changed));
            names.insert(id.clone(), name);
            makers.push(Maker { id, is_named: part("named") == "yes", is_contactable: part("contact") == "yes", revision });
        }
        (makers, names)
    }
}

/// Whether it looks like an address of the web.
pub fn is_address(typed: &str) -> bool {
    (typed.starts_with("https://") || typed.starts_with("http://")) && !typed.contains(char::is_whitespace) && typed.contains('.')
}

/// Drops empty rows; what could not be read moves with its row.
pub fn compact(content: &mut Content) {
    let unread = content.unread.clone();
    let keep = |row: &str, len: usize, is_empty: &dyn Fn(usize) -> bool| -> Vec<bool> {
        (0..len).map(|at| !is_empty(at) || unread.keys().any(|name| name.starts_with(&format!("{row}-{at}-")))).collect()
    };
    let optional = parts::ROWS.iter().map(|rows| {
        let found = content.parts.rows(rows.name);
        (rows.name, keep(rows.name, found.len(), &|at| found.get(at).is_some_and(parts::Row::is_empty)))
    });
    let kept: Vec<(&str, Vec<bool>)> = [
        ("body", keep("body", content.bodies.len(), &|at| content.bodies.get(at) == Some(&Body::default()))),
        ("money", keep("money", content.money.len(), &|at| content.money.get(at).is_some_and(is_blank))),
        ("figure", keep("figure", content.figures.len(), &|at| content.figures.get(at) == Some(&Figure::default()))),
        (
            "part",
            keep("part", content.components.len(), &|at| {
                content.components.get(at).is_some_and(|part| part.title.is_empty() && part.year_start.or(part.year_end).is_none())
            }),
        ),
        ("link", keep("link", content.links.len(), &|at| content.links.get(at) == Some(&Link::default()))),
        ("file", keep("file", content.files.len(), &|at| content.files.get(at) == Some(&Attached::default()))),
        ("maker", keep("maker", content.makers.len(), &|at| content.makers.get(at).is_some_and(|maker| maker.id.is_empty()))),
    ]
    .into_iter()
    .chain(optional)
    .collect();
    for (row, kept) in kept {
        let mut flags = kept.iter().copied();
        let mut next = || flags.next().unwrap_or(false);
        match row {
            "body" => content.bodies.retain(|_| next()),
            "money" => content.money.retain(|_| next()),
            "figure" => content.figures.retain(|_| next()),
            "part" => content.components.retain(|_| next()),
            "link" => content.links.retain(|_| next()),
            "file" => content.files.retain(|_| next()),
            "maker" => content.makers.retain(|_| next()),
            other => {
                let mut rows = content.parts.rows(other).to_vec();
                rows.retain(|_| next());
                content.parts.set(other, rows);
            }
        }
        let old: Vec<usize> = kept.iter().enumerate().filter(|(_, kept)| **kept).map(|(at, _)| at).collect();
        for (to, from) in old.into_iter().enumerate().filter(|(to, from)| to != from) {
            let own = format!("{row}-{from}-");
            for (name, typed) in unread.iter().filter(|(name, _)| name.starts_with(&own)) {
                content.unread.remove(name);
                content.unread.insert(name.replacen(&own, &format!("{row}-{to}-"), 1), typed.clone());
            }
        }
    }
}

fn is_blank(row: &MoneyRow) -> bool {
    row.amount.minor == 0
        && row.amount.currency.is_empty()
        && row.amount.year.is_none()
        && row.amount.wording.is_none()
        && row.kind.is_empty()
        && row.purpose.is_empty()
        && row.source.is_empty()
}

/// A number as people type it, as plain decimal text with a point: blanks and grouping are dropped. A lone mark
/// before exactly three digits could be either and is read as grouping when it is a comma.
pub fn plain_number(typed: &str) -> Option<String> {
    let digits: String =
        money::ascii_digits(typed).chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{2019}' | '\'')).collect();
    let unsigned = digits.strip_prefix('-').unwrap_or(&digits);
    let is_number = !unsigned.is_empty()
        && unsigned.starts_with(|first: char| first.is_ascii_digit())
        && unsigned.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','));
    if !is_number {
        return None;
    }
    let commas = unsigned.split(',').count() - 1;
    let last_group = unsigned.rsplit(',').next().map_or(0, str::len);
    let plain = match (unsigned.contains('.'), commas) {
        (_, 0) => digits.clone(),
        (true, _) => digits.replace(',', ""),
        (false, 1) if last_group != 3 => digits.replace(',', "."),
        (false, _) => digits.replace(',', ""),
    };
    (plain.matches('.').count() < 2).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(fields: &[(&str, &str)]) -> Pairs {
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn read(fields: &[(&str, &str)]) -> (Content, BTreeMap<String, String>) {
        let mut number = 0;
        content(&typed(fields), &Content::default(), &BTreeMap::new(), &mut || {
            number += 1;
            format!("maker-{number}")
        })
    }

    #[test]
    fn what_could_not_be_read_comes_back_as_it_was_typed() {
        let fields = [
            ("title", "=SUM(A1) <script>"),
            ("year_start", "20x6"),
            ("holders", "Atlantis"),
            ("activities", "9.9"),
            ("money-3-amount", "a lot"),
            ("figure-1-value", "many"),
            ("link-2-url", "not an address"),
        ];
        let (mut content, names) = read(&fields);
        assert!(pairs(&content, &names).contains(&("money-3-amount".into(), "a lot".into())));
        compact(&mut content);
        let back = pairs(&content, &names);
        let has = |name: &str, value: &str| back.contains(&(name.to_owned(), value.to_owned()));
        assert!(has("title", "=SUM(A1) <script>") && has("year_start", "20x6") && has("holders", "Atlantis") && has("activities", "9.9"));
        assert!(has("money-0-amount", "a lot") && has("figure-0-value", "many") && has("link-0-url", "not an address"), "{back:?}");
        assert_eq!(content.unread.len(), 6);
        let again = super::content(&back, &content, &names, &mut || "new".into()).0;
        assert_eq!(again, content);
    }

    #[test]
    fn a_full_sheet_survives_the_way_through_the_form() {
        for crate::founding::Bundled { measure, .. } in crate::founding::practices(kernel::Moment(0)).unwrap() {
            let before = &measure.content;
            let back = content(&pairs(before, &BTreeMap::new()), before, &BTreeMap::new(), &mut || "new".into()).0;
            assert_eq!(back, *before, "{}", before.title.words(Lang::En));
        }
    }

    #[test]
    fn changes_of_different_fields_are_joined_and_changes_of_one_field_clash() {
        let base = typed(&[("title", "A"), ("period", "P"), ("territory", "T")]);
        let yours = typed(&[("title", "A yours"), ("period", "P"), ("territory", "T yours")]);
        let theirs = typed(&[("title", "A theirs"), ("period", "P theirs"), ("territory", "T")]);
        let (joined, clashes) = merged(&base, &yours, &theirs);
        assert!(joined.contains(&("period".into(), "P theirs".into())) && joined.contains(&("territory".into(), "T yours".into())));
        assert_eq!(
            clashes,
            [Clash { unit: "title".into(), yours: typed(&[("title", "A yours")]), theirs: typed(&[("title", "A theirs")]) }]
        );
    }

    #[test]
    fn a_form_that_sends_one_field_changes_one_field() {
        let base = typed(&[("title", "A"), ("instruments", "law"), ("instruments", "fund")]);
        let sent = typed(&[("instruments", ""), ("instruments", "fund"), ("csrf", "x")]);
        assert_eq!(overlaid(&base, &sent), typed(&[("title", "A"), ("instruments", "fund")]));
    }

    #[test]
    fn a_changed_classification_is_no_longer_editorial_judgement() {
        let measure = crate::founding::practices(kernel::Moment(0)).unwrap().remove(0).measure;
        let sent = typed(&[("activities", "1.4")]);
        let after = overlaid(&pairs(&measure.content, &BTreeMap::new()), &sent);
        let made = content(&after, &measure.content, &BTreeMap::new(), &mut || "new".into()).0;
        assert!(!made.is_editorial("activities") && made.is_editorial("objectives"));
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, plain) in [
            ("10,100", Some("10100")),
            ("1 250", Some("1250")),
            ("12,5", Some("12.5")),
            ("١٢٥", Some("125")),
            ("1,2,x", None),
            ("1.2.3", None),
        ] {
            assert_eq!(plain_number(typed).as_deref(), plain, "{typed}");
        }
    }

    #[test]
    fn a_name_typed_anew_is_noticed_without_standing_in_the_content() {
        let (content, names) = read(&[("maker-0-name", "Amina"), ("maker-0-named", "yes")]);
        assert!(!serde_json::to_string(&content).unwrap().contains("Amina"));
        let mut changed = pairs(&content, &names);
        changed.iter_mut().filter(|(name, _)| name == "maker-0-name").for_each(|(_, value)| *value = "Amina O.".into());
        let (after, _) = super::content(&changed, &content, &names, &mut || "new".into());
        assert_eq!(after.makers[0].revision, 2);
        assert_eq!(after.makers[0].id, content.makers[0].id);
    }
}
