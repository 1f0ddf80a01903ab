//! The views of one result: list, table, cards, regional tiles, timeline, counts of a facet. Each is a part of the page
//! that prints as it stands. Not here: finding and the frame of the page (`list`).
//!
//! Invariant: every figure is a link to the records it counts.

use super::asked::Asked;
use super::facets::{self, FACETS, Facet};
use super::shared::{Shown, html, marked, shown};
use crate::public::Line;
use crate::{find, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Lang, Result};
use search::{Found, Index};
use serde_json::json;
use web::parts::{bar, escape};
use web::{Format, Query, Reply, Visit, data};

/// Characters of a text on a card. Our choice: four lines of a phone.
const CARD_CHARS: usize = 220;
/// Steps of shade.
const STEPS: u64 = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    List,
    Table,
    Cards,
    Tiles,
    Timeline,
    Counts,
}

impl View {
    pub const ALL: [View; 6] = [View::List, View::Table, View::Cards, View::Tiles, View::Timeline, View::Counts];

    /// The view that the address asks for.
    pub fn read(visit: &Visit) -> Result<View> {
        match visit.query.get("view") {
            None => Ok(View::List),
            Some(code) => View::ALL.into_iter().find(|view| view.code() == code).ok_or_else(|| unknown(code)),
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            View::List => "list",
            View::Table => "table",
            View::Cards => "cards",
            View::Tiles => "tiles",
            View::Timeline => "timeline",
            View::Counts => "counts",
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            View::List => "measures-view-list",
            View::Table => "measures-view-table",
            View::Cards => "measures-view-cards",
            View::Tiles => "measures-view-tiles",
            View::Timeline => "measures-view-timeline",
            View::Counts => "measures-view-counts",
        }
    }

    /// The same result in this view.
    pub fn address(self, visit: &Visit) -> String {
        let query = visit.query.with("page", None).with("done", None);
        let query = if self == View::Counts { query } else { query.with("by", None) };
        visit.here_with(&query.with("view", (self != View::List).then_some(self.code())))
    }

    /// Whether it shows records, a page of them at a time.
    pub fn is_paged(self) -> bool {
        !matches!(self, View::Tiles | View::Counts)
    }

    /// The facet that the view counts; `None` where it shows records.
    pub fn counted(self, visit: &Visit) -> Result<Option<&'static Facet>> {
        match (self, visit.query.get("by")) {
            (View::Tiles, _) => Ok(facets::named(find::PARTY)),
            (View::Counts, None) => Ok(facets::named(find::OUTPUT)),
            (View::Counts, Some(name)) => facets::named(name).map(Some).ok_or_else(|| unknown(name)),
            _ => Ok(None),
        }
    }

    /// Facets that must be counted for it.
    pub fn needs(self, counted: Option<&'static Facet>) -> impl Iterator<Item = &'static str> {
        counted.map(|facet| facet.name).into_iter().chain((self == View::Timeline).then_some(find::YEAR))
    }
}

fn unknown(value: &str) -> Error {
    Error::rule_with("error-bad-filter", vec![("value", value.chars().take(80).collect())])
}

/// The view as safe HTML.
pub async fn render(visit: &Visit, asked: &Asked, view: View, counted: Option<&'static Facet>, found: &Found) -> Result<String> {
    if let Some(facet) = counted {
        let rows = counts(visit.t, asked, facet, found);
        return if view == View::Tiles { html(&tiles(visit, &rows)) } else { html(&counts_view(visit, facet, &rows)) };
    }
    let rows = rows(visit, asked, view, found).await?;
    let compare = visit.link("/measures/compare");
    let t = visit.t;
    match view {
        View::Table => html(&TableView { t, rows: rows.into_iter().map(|(row, _)| row).collect(), compare }),
        View::Cards => html(&CardsView { t, rows: rows.into_iter().map(|(row, _)| row).collect(), compare }),
        View::Timeline => html(&TimelineView { t, years: by_year(visit, asked, rows, found) }),
        _ => html(&ResultsView { t, rows: rows.into_iter().map(|(row, _)| row).collect(), compare }),
    }
}

#[derive(Template)]
#[template(path = "measures/results.html")]
struct ResultsView {
    t: Tr,
    rows: Vec<Shown>,
    compare: String,
}

#[derive(Template)]
#[template(path = "measures/table.html")]
struct TableView {
    t: Tr,
    rows: Vec<Shown>,
    compare: String,
}

#[derive(Template)]
#[template(path = "measures/cards.html")]
struct CardsView {
    t: Tr,
    rows: Vec<Shown>,
    compare: String,
}

/// The records of the page in its order, with their start years.
async fn rows(visit: &Visit, asked: &Asked, view: View, found: &Found) -> Result<Vec<(Shown, Option<i16>)>> {
    let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    let with_texts = view == View::Cards && asked.text.is_none();
    let wanted = ids.clone();
    let (lines, texts) = visit
        .app
        .db()
        .read(move |conn| {
            let texts = if with_texts { store::public_of(conn, &wanted)? } else { Vec::new() };
            Ok((store::lines(conn, &wanted)?, texts))
        })
        .await?;
    let show = |line: &Line| {
        let hit = found.hits.iter().find(|hit| hit.id == line.public_id).filter(|_| asked.text.is_some());
        let title = hit.filter(|hit| !hit.title_marks.is_empty()).map(|hit| in_lang(visit, hit.lang, marked(&hit.title_marks)));
        let excerpt = hit.filter(|hit| !hit.excerpt.is_empty()).map(|hit| in_lang(visit, hit.lang, marked(&hit.excerpt)));
        let text =
            texts.iter().find(|record| record.public_id == line.public_id).and_then(|record| record.content.features.shown(visit.lang));
        let beginning = text.map(|text| in_lang(visit, text.lang, escape(&beginning(text.text))));
        (shown(visit, line, title, excerpt.or(beginning).unwrap_or_default()), line.year_start)
    };
    Ok(lines.iter().map(show).collect())
}

/// Safe HTML in an element of its language, where that is not the page's.
fn in_lang(visit: &Visit, lang: Lang, html: String) -> String {
    if lang == visit.lang { html } else { format!(r#"<bdi lang="{}" dir="{}">{html}</bdi>"#, lang.html(), lang.dir()) }
}

/// The first words of a text, cut between words.
fn beginning(text: &str) -> String {
    let first = text.split("\n\n").next().unwrap_or_default();
    let Some((end, _)) = first.char_indices().nth(CARD_CHARS) else { return first.to_owned() };
    let cut = first.get(..end).unwrap_or(first);
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut, |(whole, _)| whole);
    format!("{whole}…")
}

/// One year of the timeline.
struct Year {
    /// Four digits; empty for records without a year.
    number: String,
    words: String,
    /// Records of that year in the whole result, in words, with the address of exactly these.
    count: Option<(String, String)>,
    rows: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "measures/timeline.html")]
struct TimelineView {
    t: Tr,
    years: Vec<Year>,
}

fn by_year(visit: &Visit, asked: &Asked, rows: Vec<(Shown, Option<i16>)>, found: &Found) -> Vec<Year> {
    let t = visit.t;
    let counted = counts_of(asked, find::YEAR, found);
    let mut years: Vec<Year> = Vec::new();
    for (row, year) in rows {
        let number = year.map(|year| year.to_string()).unwrap_or_default();
        if years.last().is_none_or(|last| last.number != number) {
            let count = counted.iter().find(|(value, _)| *value == number);
            let address = visit.here_with(&only(&visit.query.with("view", None), find::YEAR, &number));
            years.push(Year {
                words: if number.is_empty() { t.m("measures-no-year").to_owned() } else { number.clone() },
                count: count.map(|(_, n)| (t.n("measures-found", *n), address)),
                rows: Vec::new(),
                number,
            });
        }
        if let Some(last) = years.last_mut() {
            last.rows.push(row);
        }
    }
    years
}

/// The same query with one value of a facet and no page.
fn only(query: &Query, facet: &str, value: &str) -> Query {
    query.with("page", None).with("by", None).with("done", None).with(facet, Some(value))
}

/// Counts of a facet within the result: where the facet itself is filtered, of the chosen values.
fn counts_of<'a>(asked: &Asked, facet: &str, found: &'a Found) -> Vec<&'a (String, u64)> {
    let chosen = asked.chosen(facet);
    let all = found.counts.get(facet).into_iter().flatten();
    all.filter(|(value, count)| *count > 0 && (chosen.is_empty() || chosen.contains(value))).collect()
}

/// Code, words, count.
type Row = (String, String, u64);

fn counts(t: Tr, asked: &Asked, facet: &'static Facet, found: &Found) -> Vec<Row> {
    let counts: Vec<(String, u64)> = counts_of(asked, facet.name, found).into_iter().cloned().collect();
    facet.values(t, &counts)
}

struct Counted {
    words: String,
    count: String,
    address: String,
    bar: String,
}

#[derive(Template)]
#[template(path = "measures/counts.html")]
struct CountsView {
    t: Tr,
    action: String,
    hidden: Vec<(String, String)>,
    /// Facets to count by: name, words, whether it is this one.
    choices: Vec<(&'static str, &'static str, bool)>,
    caption: String,
    legend: &'static str,
    rows: Vec<Counted>,
}

fn counts_view(visit: &Visit, facet: &'static Facet, rows: &[Row]) -> CountsView {
    let t = visit.t;
    let most = rows.iter().map(|(.., count)| *count).max().unwrap_or(1).max(1);
    let base = visit.query.with("page", None).with("by", None).with("done", None);
    let names: Vec<String> = base.names().map(str::to_owned).collect();
    let mut hidden: Vec<(String, String)> = Vec::new();
    for name in names.into_iter().filter(|name| name != "view") {
        for value in base.all(&name) {
            if !hidden.contains(&(name.clone(), value.clone())) {
                hidden.push((name.clone(), value));
            }
        }
    }
    CountsView {
        t,
        action: visit.link("/measures"),
        hidden,
        choices: FACETS.iter().map(|one| (one.name, t.m(one.legend), one == facet)).collect(),
        caption: t.s("measures-counts-caption", t.m(facet.legend)),
        legend: t.m(facet.legend),
        rows: rows
            .iter()
            .map(|(code, words, count)| Counted {
                words: words.clone(),
                count: t.number(*count),
                address: visit.here_with(&only(&visit.query.with("view", None), facet.name, code)),
                bar: bar(count.saturating_mul(100).div_ceil(most)),
            })
            .collect(),
    }
}

struct Tile {
    address: String,
    iso3: String,
    name: String,
    /// `step-1` to `step-5`, or `none`.
    class: String,
    count: String,
}

struct Block {
    id: String,
    name: &'static str,
    tiles: Vec<Tile>,
}

#[derive(Template)]
#[template(path = "measures/tiles.html")]
struct TilesView {
    t: Tr,
    /// Class and words of each shade.
    key: Vec<(String, String)>,
    blocks: Vec<Block>,
    /// Records tied to no single Party: words and address.
    none: Option<(String, String)>,
}

/// Upper ends of the five steps of shade for counts up to `most`, in equal ratios, so that few and many both show.
fn step_ends(most: u64) -> Vec<u64> {
    let mut ends: Vec<u64> = Vec::new();
    for step in 1..=STEPS {
        // The smallest whole number whose fifth power is at least most^step: roots without fractions.
        let wanted = u128::from(most.max(1)).saturating_pow(u32::try_from(step).unwrap_or(1));
        let (mut low, mut high) = (1_u64, most.max(1));
        while low < high {
            let middle = low + (high - low) / 2;
            if u128::from(middle).saturating_pow(5) >= wanted { high = middle } else { low = middle + 1 }
        }
        if ends.last().is_none_or(|last| *last < low) {
            ends.push(low);
        }
    }
    ends
}

fn tiles(visit: &Visit, rows: &[Row]) -> TilesView {
    let (t, lang) = (visit.t, visit.lang);
    let count = |code: &str| rows.iter().find(|(value, ..)| value == code).map_or(0, |(.., count)| *count);
    let ends = step_ends(rows.iter().filter(|(code, ..)| code != find::NO_PARTY).map(|(.., count)| *count).max().unwrap_or(1));
    let step = |count: u64| ends.iter().position(|end| count <= *end).unwrap_or(ends.len().saturating_sub(1)) + 1;
    let address = |code: &str| visit.here_with(&only(&visit.query.with("view", None), find::PARTY, code));
    let tile = |party: &'static parties::Party| {
        let count = count(party.code.as_str());
        Tile {
            address: address(party.code.as_str()),
            iso3: party.iso3.clone(),
            name: party.name(lang).to_owned(),
            class: if count == 0 { "none".to_owned() } else { format!("step-{}", step(count)) },
            count: t.n("measures-found", count),
        }
    };
    let blocks = parties::regional_groups().into_iter().map(|group| Block {
        id: group.unwrap_or("regional").to_owned(),
        name: parties::group_name(group, lang),
        tiles: parties::sorted(lang)
            .iter()
            .filter(|party| party.regional_group == group && (is_meant(visit, party) || count(party.code.as_str()) > 0))
            .map(|party| tile(party))
            .collect(),
    });
    let blocks: Vec<Block> = blocks.filter(|block| !block.tiles.is_empty()).collect();
    let mut key: Vec<(String, String)> = Vec::new();
    let mut first = 1;
    for (index, end) in ends.iter().enumerate() {
        let words = if first == *end { t.number(first) } else { format!("{}–{}", t.number(first), t.number(*end)) };
        key.push((format!("step-{}", index + 1), words));
        first = end + 1;
    }
    if blocks.iter().flat_map(|block| &block.tiles).any(|tile| tile.class == "none") {
        key.push(("none".to_owned(), t.m("measures-tiles-none").to_owned()));
    }
    let without = count(find::NO_PARTY);
    TilesView {
        t,
        key,
        blocks,
        none: (without > 0).then(|| (t.s2("measures-filter-words", t.m("measures-no-party"), t.number(without)), address(find::NO_PARTY))),
    }
}

/// Whether a Party is among those that the filters of Parties and of their groups mean: a hatched tile says that nothing
/// of it is recorded, so no other Party may have one.
fn is_meant(visit: &Visit, party: &parties::Party) -> bool {
    let within = |name: &str, value: Option<String>| {
        let chosen = visit.query.all(name);
        chosen.is_empty() || value.is_some_and(|value| chosen.contains(&value))
    };
    let member = |group: parties::Group| Some(if parties::is_member(group, party.code, visit.now.day()) { "yes" } else { "no" }.to_owned());
    within(find::PARTY, Some(party.code.to_string()))
        && within(find::GROUP, party.regional_group.map(str::to_owned))
        && within(find::SUBREGION, parties::subregion_of(party.code).map(|one| one.code.clone()))
        && within(find::LDC, member(parties::Group::Ldc))
        && within(find::SIDS, member(parties::Group::Sids))
}

/// The counts of a view as JSON or CSV.
pub fn counts_as_data(visit: &Visit, asked: &Asked, facet: &'static Facet) -> Result<Reply> {
    let found = visit.app.part::<Index>().find(&asked.query(visit.lang, 0, 0, &[facet.name]))?;
    let rows = counts(visit.t, asked, facet, &found);
    if visit.format == Format::Csv {
        let cells: Vec<Vec<String>> =
            rows.into_iter().map(|(code, words, count)| vec![facet.name.into(), code, words, count.to_string()]).collect();
        return data::csv_bytes(visit, &["facet", "value", "label", "measures"], &cells);
    }
    let rows: Vec<serde_json::Value> = rows
        .into_iter()
        .map(|(code, words, count)| json!({ "facet": facet.name, "value": code, "label": words, "measures": count }))
        .collect();
    Reply::json(data::json_page(rows, found.total, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_grow_in_equal_ratios_and_never_promise_what_is_not_there() {
        assert_eq!(step_ends(1), [1]);
        assert_eq!(step_ends(3), [2, 3]);
        assert_eq!(step_ends(100_000), [10, 100, 1_000, 10_000, 100_000]);
        assert_eq!(step_ends(243), [3, 9, 27, 81, 243]);
    }

    #[test]
    fn a_card_cuts_its_text_between_words() {
        let long = "wording ".repeat(60);
        let cut = beginning(&long);
        assert!(cut.ends_with("wording…") && cut.chars().count() <= CARD_CHARS + 1, "{cut}");
        assert_eq!(beginning("short\n\nsecond"), "short");
    }
}
