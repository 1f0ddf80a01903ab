//! The library: every Party with something to show, its public word, found by words and facets; the counter and the list
//! on any day; as XLSX, JSON, NDJSON, CSV and feed. Drafts stand in the counter as numbers only.
//!
//! Invariant: facets and words are answered by the index, which holds what is published today; a past day knows the list
//! alone, so both at once are refused.

use super::facets::{self, Asked, COMPARE, FACETS, Order, filter_words, narrowing, state_code};
use super::list_data;
use super::shared::{self, render};
use super::side_by_side::MOST;
use crate::domain::{Counter, PublicWord, Standing, State, counter, public_word};
use crate::store::{self, Head};
use crate::{RoundsPart, find, links};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Day, Error, Lang, Moment, PartyCode, Result};
use search::{Found, Index};
use serde_json::json;
use std::collections::BTreeMap;
use web::{Format, Page, Reply, Visit, parts};

/// Rows of an HTML page (experience guide, section 5.2).
const PER_PAGE: usize = 20;
/// Roadmaps that the index is asked for at most: one a Party.
const ALL: usize = 1_000;

/// A Party on the list.
pub struct Row {
    pub party: PartyCode,
    pub name: String,
    pub word: PublicWord,
    pub shared: Option<Moment>,
    /// The version published as of the day, if there is one.
    pub published: Option<Head>,
    /// Codes of the sectors that come first in it.
    pub sectors: Vec<String>,
}

/// What was recorded by the end of the day.
struct Known {
    counter: Counter,
    rows: Vec<Row>,
    /// Parties bound on the day with no published version.
    n_none: usize,
}

struct Shown {
    name: String,
    address: String,
    title: String,
    word: &'static str,
    shared: String,
    published: String,
    /// Languages in which it can be read.
    langs: String,
    is_outside: bool,
    excerpt: String,
    /// Where it is added to the comparison; empty where it cannot be, or is there.
    add: String,
    is_kept: bool,
}

/// A sector with the Parties whose roadmaps put it first, in the order of names (SYS-032).
struct SectorRow {
    name: String,
    /// Name of the Party and address of its roadmap.
    parties: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "roadmaps/list.html")]
struct ListView {
    t: Tr,
    consultations: String,
    calls: String,
    status_reports: String,
    side_by_side: String,
    action: String,
    on: String,
    day: String,
    is_provisional: bool,
    counter: Counter,
    /// What the form carries on without showing it: names and values.
    hidden: Vec<(String, String)>,
    q: String,
    orders: Vec<(&'static str, &'static str, bool)>,
    summary: String,
    /// Open facets as safe HTML; empty on another day, of which the index knows nothing.
    facets: String,
    /// Facets that are not open: name and heading.
    closed: Vec<(&'static str, &'static str)>,
    clear: String,
    active: String,
    /// Filters that can be dropped when nothing was found: address and words.
    drop: Vec<(String, String)>,
    /// Another spelling that finds something: address and words.
    suggestion: Option<(String, String)>,
    /// Parties kept for the comparison: name, address that takes it off.
    kept: Vec<(String, String)>,
    /// Where those kept stand side by side; empty until there are two.
    beside: String,
    heading: String,
    rows: Vec<Shown>,
    pages: String,
    n_none: Option<usize>,
    /// Each sector with the Parties that put it first; sectors that nobody chose are left out.
    sectors: Vec<SectorRow>,
    takeaway: String,
}

/// What is public as of the day, from the dated standings: list and counter agree, and no body is read.
fn known(conn: &mut Conn, lang: Lang, day: Day, consulting: &[PartyCode]) -> Result<Known> {
    let (framework, until) = (shared::framework().id.as_str(), day.last_moment());
    let standings = store::list_standings(conn, framework, until)?;
    let mut heads: BTreeMap<PartyCode, Head> =
        store::list_published_at(conn, framework, until)?.into_iter().map(|head| (head.party, head)).collect();
    let mut shared: BTreeMap<PartyCode, Moment> = store::list_shared(conn, framework, until)?.into_iter().collect();
    let n_none = parties::list(conn)?.iter().filter(|joining| joining.is_bound_on(day) && !heads.contains_key(&joining.party)).count();
    let mut sectors: BTreeMap<PartyCode, Vec<String>> = BTreeMap::new();
    for (party, sector) in store::list_sectors_at(conn, framework, until)? {
        sectors.entry(party).or_default().push(sector);
    }
    let mut by_party: BTreeMap<PartyCode, Vec<&Standing>> = BTreeMap::new();
    for standing in &standings {
        by_party.entry(standing.party).or_default().push(standing);
    }
    let mut rows: Vec<Row> = by_party
        .into_iter()
        .map(|(party, versions)| Row {
            party,
            name: parties::name(party, lang),
            word: public_word(versions.into_iter(), consulting.contains(&party)),
            shared: shared.remove(&party),
            published: heads.remove(&party),
            sectors: sectors.remove(&party).unwrap_or_default(),
        })
        .filter(|row| row.word != PublicWord::NonePublished || row.shared.is_some())
        .collect();
    i18n::sort_by_name(lang, &mut rows, |row| row.name.as_str());
    Ok(Known { counter: counter(standings.iter(), day), rows, n_none })
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (day, today, lang) = (visit.on()?, visit.now.day(), visit.lang);
    let asked = Asked::read(&visit)?;
    if day != today && !asked.is_of_all() {
        // A description of data cannot say which names go together: there is no such list.
        let is_data = visit.format != Format::Html;
        return if is_data { Ok(Reply::Problem("filters-on-a-day")) } else { Err(Error::field("on", "roadmaps-error-filter-day")) };
    }
    let (is_provisional, db) = (day > today, visit.app.db());
    // Rounds are known of today: what took contributions on another day is not recorded by the day.
    let rounds = visit.app.part::<RoundsPart>();
    let read = move |conn: &mut Conn| {
        let consulting = if day == today { rounds.0.open(conn, day)? } else { Vec::new() };
        known(conn, lang, day, &consulting)
    };
    // A past day is seldom asked for and by programs in rows: it waits in the lane of its own.
    let mut known = if day < today { db.read_heavy(read).await? } else { db.read(read).await? };
    let wanted = visit.query.all("open");
    if let Some(name) = wanted.iter().find(|name| facets::named(name).is_none()) {
        return Err(facets::unknown("open", name));
    }
    let open = facets::open(|name| !asked.chosen(name).is_empty(), &wanted);
    let counted = if visit.format == Format::Html && day == today { open.as_slice() } else { &[] };
    let found = narrow(&visit, &asked, &mut known.rows, counted)?;
    sort(lang, asked.order, &mut known.rows);
    let rows = &known.rows;
    match visit.format {
        Format::Json => Reply::json(json!({
            "on": day, "provisional": is_provisional, "counter": known.counter,
            "rows": rows.iter().map(|row| list_data::as_json(&visit, row)).collect::<Vec<_>>(), "total": rows.len(), "next": null,
        })),
        Format::Ndjson => {
            let lines: Vec<serde_json::Value> = rows.iter().map(|row| list_data::as_json(&visit, row)).collect();
            Reply::stream("application/x-ndjson; charset=utf-8", "roadmaps.ndjson", move |out| {
                lines.iter().try_for_each(|line| writeln!(out, "{line}").doing(|| "cannot write roadmaps as NDJSON".into()))
            })
        }
        Format::Csv => list_data::csv(&visit, rows),
        Format::Xlsx => list_data::workbook(&visit, rows),
        Format::Atom => Ok(list_data::feed(&visit, rows)),
        _ => page(&visit, &asked, &open, &found, (day, is_provisional), known),
    }
}

/// Keeps the rows that are asked for and counts the values of facets.
fn narrow(visit: &Visit, asked: &Asked, rows: &mut Vec<Row>, counted: &[&'static facets::Facet]) -> Result<Found> {
    let mut words: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for row in rows.iter() {
        words.entry(state_code(row.word)).or_default().push(row.party.to_string());
    }
    let of_states: Vec<(String, u64)> = words.iter().map(|(word, of)| ((*word).to_owned(), of.len() as u64)).collect();
    let query = search::Query {
        text: asked.text.clone(),
        lang: visit.lang,
        filters: asked.filters.iter().map(|(facet, values)| (facet.name.to_owned(), values.clone())).collect(),
        derived: vec![find::states(words.into_iter().map(|(word, of)| (word.to_owned(), of)).collect())],
        facets: counted.iter().map(|facet| facet.name.to_owned()).collect(),
        ..find::all()
    };
    if counted.is_empty() && asked.is_of_all() {
        return Ok(Found::default());
    }
    let index = visit.app.part::<Index>();
    let mut found = index.find(&query)?;
    if asked.is_of_published() {
        // Identifiers alone: looking for the place of the words in every long text is left to the page that shows them.
        let ids = index.ids(&search::Query { limit: ALL, facets: Vec::new(), ..query })?;
        let places: BTreeMap<&str, usize> = ids.iter().zip(0..).map(|(id, place)| (id.as_ref(), place)).collect();
        let place = |row: &Row| row.published.as_ref().and_then(|head| places.get(head.public_id.as_str()).copied());
        rows.retain(|row| place(row).is_some());
        rows.sort_by_key(place);
    } else {
        // The state is said of Parties without a published roadmap too, which the index does not hold.
        let states = asked.chosen(find::STATE);
        rows.retain(|row| states.is_empty() || states.iter().any(|state| state == state_code(row.word)));
        found.counts.insert(find::STATE.to_owned(), of_states);
    }
    Ok(found)
}

/// Where the words that were looked for stand in the roadmaps of these rows: safe HTML by public identifier.
fn excerpts<'a>(visit: &Visit, asked: &Asked, rows: impl Iterator<Item = &'a Row>) -> Result<BTreeMap<String, String>> {
    let Some(text) = &asked.text else { return Ok(BTreeMap::new()) };
    let parties = rows.map(|row| row.party.to_string()).collect();
    let filters = vec![(find::PARTY.to_owned(), parties)];
    let query = search::Query { text: Some(text.clone()), lang: visit.lang, filters, limit: PER_PAGE, ..find::all() };
    let html = |hit: search::Hit| {
        let words = parts::marked(hit.excerpt.iter().map(|piece| (piece.text.as_str(), piece.is_match)));
        (hit.id, format!(r#"<span lang="{}" dir="{}">{words}</span>"#, hit.lang.html(), hit.lang.dir()))
    };
    let found = visit.app.part::<Index>().find(&query)?;
    Ok(found.hits.into_iter().filter(|hit| !hit.excerpt.is_empty()).map(html).collect())
}

/// Puts rows into the order asked for; those found stand in the order of the index, all in that of names.
fn sort(lang: Lang, order: Order, rows: &mut [Row]) {
    let at = |row: &Row| row.published.as_ref().and_then(|head| head.published_at);
    let title = |row: &Row| row.published.as_ref().map(|head| head.title.words(lang).to_owned()).unwrap_or_default();
    match order {
        Order::Relevance => {}
        Order::Party => i18n::sort_by_name(lang, rows, |row| row.name.as_str()),
        Order::Newest => rows.sort_by_key(|row| std::cmp::Reverse(at(row))),
        Order::Oldest => rows.sort_by_key(|row| (at(row).is_none(), at(row))),
        Order::Title => rows.sort_by(|one, other| {
            let (one, other) = (title(one), title(other));
            one.is_empty().cmp(&other.is_empty()).then_with(|| i18n::compare(lang, &one, &other))
        }),
    }
}

pub fn published_on(head: &Head) -> Option<Day> {
    head.published_at.map(Moment::day)
}

/// Where the version can be read: the current one of the Party, or the older one of that day.
pub fn address(head: &Head) -> String {
    if head.state == State::Published { links::public(head.party) } else { links::public_version(head.party, head.number) }
}

/// Parties grouped by the sectors that come first, in the order of the list of sectors: no rank.
fn by_sector(visit: &Visit, rows: &[Row]) -> Vec<SectorRow> {
    let domains = convention::list(convention::lists::CULTURAL_DOMAINS).items.iter();
    let group = domains.map(|item| SectorRow {
        name: item.label(visit.lang).to_owned(),
        parties: rows
            .iter()
            .filter(|row| row.sectors.contains(&item.code))
            .filter_map(|row| Some((row.name.clone(), visit.link(&address(row.published.as_ref()?)))))
            .collect(),
    });
    group.filter(|sector| !sector.parties.is_empty()).collect()
}

/// A spelling that finds something under the same filters.
fn suggestion(visit: &Visit, asked: &Asked) -> Result<Option<(String, String)>> {
    let index = visit.app.part::<Index>();
    let Some(better) = asked.text.as_deref().and_then(|text| index.suggest(text, visit.lang)) else { return Ok(None) };
    let query = search::Query { text: Some(better.clone()), lang: visit.lang, ..find::all() };
    let address = visit.here_with(&visit.query.with("page", None).with("q", Some(&better)));
    Ok((index.find(&query)?.total > 0).then(|| (address, visit.t.s("common-suggestion", better))))
}

/// What the form of the facets carries on without showing it: the comparison, facets asked to be open, filters that no
/// open facet shows.
fn hidden(visit: &Visit, open: &[&'static facets::Facet]) -> Vec<(String, String)> {
    let is_open = |name: &str| open.iter().any(|facet| facet.name == name);
    let closed = FACETS.iter().map(|facet| facet.name).filter(|name| !is_open(name));
    let pairs = [COMPARE, "open"].into_iter().chain(closed);
    let pairs = pairs.flat_map(|name| visit.query.all(name).into_iter().map(move |value| (name.to_owned(), value)));
    pairs.filter(|(name, value)| name != "open" || is_open(value)).collect()
}

fn page(
    visit: &Visit,
    asked: &Asked,
    open: &[&'static facets::Facet],
    found: &Found,
    (day, is_provisional): (Day, bool),
    known: Known,
) -> Result<Reply> {
    const FORMATS: &[Format] = &[Format::Xlsx, Format::Csv, Format::Json, Format::Ndjson, Format::Atom];
    let (t, number, is_today) = (visit.t, visit.page_number()?, day == visit.now.day());
    let total = known.rows.len();
    let shown = known.rows.iter().skip((number - 1) * PER_PAGE).take(PER_PAGE);
    if number > 1 && shown.len() == 0 {
        return Err(Error::field("page", "error-bad-page"));
    }
    let base = visit.query.with("page", None).with("done", None);
    let excerpts = excerpts(visit, asked, shown.clone())?;
    let shown = shown.map(|row| {
        let party = row.party.to_string();
        let is_kept = asked.kept.contains(&row.party);
        let may_add = is_today && row.published.is_some() && !is_kept && asked.kept.len() < MOST;
        Shown {
            name: row.name.clone(),
            address: row.published.as_ref().map(|one| visit.link(&address(one))).unwrap_or_default(),
            title: row.published.as_ref().map(|one| parts::inline(t, &one.title)).unwrap_or_default(),
            word: t.word(row.word.word()),
            shared: row.shared.map(|at| t.s("roadmaps-shared-on", t.day(at.day()))).unwrap_or_default(),
            published: row.published.as_ref().and_then(published_on).map(|day| t.day(day)).unwrap_or_default(),
            langs: row.published.as_ref().map(|one| list_data::langs_of(t, one)).unwrap_or_default(),
            is_outside: row.published.as_ref().is_some_and(|one| one.is_outside),
            excerpt: row.published.as_ref().and_then(|head| excerpts.get(&head.public_id)).cloned().unwrap_or_default(),
            add: if may_add { visit.here_with(&visit.query.plus(COMPARE, &party)) } else { String::new() },
            is_kept,
        }
    });
    let of_facets: Vec<parts::Facet> = open
        .iter()
        .map(|facet| parts::Facet {
            name: facet.name,
            legend: t.m(facet.legend).to_owned(),
            values: facet.values(t, found.counts.get(facet.name).map_or(&[], Vec::as_slice)),
        })
        .collect();
    let drop = narrowing().into_iter().flat_map(|name| base.all(name).into_iter().map(move |value| (name, value)));
    let kept = asked.kept.iter().map(|party| {
        let without = visit.here_with(&visit.query.without_value(COMPARE, party.as_str()));
        (parties::name(*party, visit.lang), without)
    });
    let orders = Order::ALL.into_iter().filter(|order| *order != Order::Relevance || asked.text.is_some());
    let view = ListView {
        t,
        consultations: visit.link(links::CONSULTATIONS),
        calls: visit.link(links::CALLS),
        status_reports: visit.link(links::STATUS_REPORTS),
        side_by_side: visit.link(links::SIDE_BY_SIDE),
        action: visit.link("/roadmaps"),
        on: day.to_string(),
        day: t.day(day),
        is_provisional,
        hidden: hidden(visit, open),
        q: asked.text.clone().unwrap_or_default(),
        orders: orders.map(|order| (order.code(), t.m(order.key()), order == asked.order)).collect(),
        summary: if asked.n_active() > 0 { t.n("common-filters-active", asked.n_active()) } else { t.m("action-filter").to_owned() },
        facets: if is_today { parts::facets(visit, &of_facets) } else { String::new() },
        closed: FACETS.iter().filter(|facet| !open.contains(facet)).map(|facet| (facet.name, t.m(facet.legend))).collect(),
        clear: format!("{}{}", visit.link("/roadmaps"), visit.query.only(&[COMPARE]).to_suffix()),
        active: parts::active_filters(visit, &narrowing(), |name, value| filter_words(t, name, value)),
        drop: drop
            .filter(|_| total == 0)
            .map(|(name, value)| {
                (visit.here_with(&base.without_value(name, &value)), t.s("common-remove-filter", filter_words(t, name, &value)))
            })
            .collect(),
        suggestion: if total == 0 { suggestion(visit, asked)? } else { None },
        beside: if asked.kept.len() > 1 { visit.link(&links::side_by_side(&asked.kept)) } else { String::new() },
        kept: kept.collect(),
        heading: t.n("roadmaps-list-found", total),
        n_none: Some(known.n_none).filter(|_| asked.is_of_all()),
        sectors: if asked.is_of_all() { by_sector(visit, &known.rows) } else { Vec::new() },
        rows: shown.collect(),
        pages: parts::pages(visit, total as u64, PER_PAGE, number),
        counter: known.counter,
        takeaway: parts::takeaway(visit, FORMATS),
    };
    Reply::page(Page::new(t.m("roadmaps-list-heading"), render(&view)?).nav("roadmaps").formats(FORMATS))
}
