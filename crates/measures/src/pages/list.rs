//! The public list of measures: words, facets with counts, sorting, several views of the same result; the same as JSON,
//! CSV, NDJSON and a feed. Everyone sees it. Not here: what the address means (`asked`), the views (`views`).

use super::asked::{self, Asked, Names, filter_words, narrowing};
use super::facets::{self, FACETS};
use super::shared::html;
use super::views::{self, View};
use crate::export::{self, COLUMNS, cells};
use crate::store;
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Error, Moment, Result};
use search::{Found, Index, Sort};
use tabular::write::{Book, ROWS_MAX};
use web::parts::{self, escape};
use web::{Format, Page, Query, Reply, Visit, data, limits};

/// Rows of an HTML page: the first unless asked.
const PER_PAGE: [usize; 3] = [20, 50, 100];
/// Entries of the feed. Our choice.
const FEED: usize = 50;
/// Records of a file at most; the search ends there. Our choice, far above what is expected.
const FILE_MAX: usize = 1_000_000;

pub async fn get(visit: Visit) -> Result<Reply> {
    let asked = Asked::read(&visit)?;
    let view = View::read(&visit)?;
    match (visit.format, view.counted(&visit)?) {
        (Format::Json | Format::Csv, Some(facet)) => views::counts_as_data(&visit, &asked, facet),
        (Format::Json, None) => json(visit, asked).await,
        (Format::Csv, None) | (Format::Ndjson, _) => file(&visit, &asked),
        (Format::Xlsx, _) => book(&visit, &asked).await,
        (Format::Atom, _) => feed(visit, asked).await,
        (_, counted) => page(visit, asked, view, counted).await,
    }
}

#[derive(Template)]
#[template(path = "measures/list.html")]
struct ListView {
    t: Tr,
    action: String,
    q: String,
    /// First year, last year, day since which it was added, as typed.
    years: (String, String),
    added_since: String,
    /// What the form carries on without showing it: names and values.
    hidden: Vec<(String, String)>,
    sorts: Vec<(&'static str, &'static str, bool)>,
    per_page: Vec<(usize, bool)>,
    summary: String,
    facets: String,
    /// Facets that are not open: name and heading.
    closed: Vec<(&'static str, &'static str)>,
    has_filters: bool,
    heading: String,
    /// Views of the same result: address, words, whether it is this one.
    views: Vec<(String, &'static str, bool)>,
    active: String,
    takeaway: String,
    is_empty: bool,
    /// Another spelling that finds something: address and words.
    suggestion: Option<(String, String)>,
    /// Filters that can be dropped when nothing was found: address and words.
    drop: Vec<(String, String)>,
    view: String,
    pages: String,
    clear: String,
    save: String,
    since_2018: String,
    practices: String,
}

async fn page(visit: Visit, mut asked: Asked, view: View, counted: Option<&'static facets::Facet>) -> Result<Reply> {
    let t = visit.t;
    let per_page = match visit.query.get("per") {
        None => 20,
        Some(typed) => typed.parse().ok().filter(|n| PER_PAGE.contains(n)).ok_or_else(|| Error::field("per", "error-bad-page"))?,
    };
    if view == View::Timeline {
        asked.sort = Sort::Year;
    }
    let number = visit.page_number()?;
    let offset = (number - 1) * per_page;
    let wanted = visit.query.all("open");
    if let Some(name) = wanted.iter().find(|name| facets::named(name).is_none()) {
        return Err(Error::rule_with("error-bad-filter", vec![("value", name.chars().take(80).collect())]));
    }
    let open = facets::open(|name| !asked.chosen(name).is_empty(), &wanted);
    let mut wanted_facets: Vec<&str> = open.iter().map(|facet| facet.name).collect();
    wanted_facets.extend(view.needs(counted).filter(|name| !open.iter().any(|facet| facet.name == *name)).collect::<Vec<_>>());
    let found =
        visit.app.part::<Index>().find(&asked.query(visit.lang, offset, if view.is_paged() { per_page } else { 0 }, &wanted_facets))?;
    if number > 1 && found.hits.is_empty() {
        return Err(Error::field("page", "error-bad-page"));
    }
    let is_empty = found.total == 0;
    let shown = if is_empty { String::new() } else { views::render(&visit, &asked, view, counted, &found).await? };
    let names = asked::names(&visit, [&visit.query]).await?;
    let base = visit.query.with("page", None).with("done", None);
    let narrowing = narrowing();
    let drop =
        narrowing.iter().skip(1).chain(&["q"]).flat_map(|name| base.all(name).into_iter().map(|value| (*name, value)).collect::<Vec<_>>());
    let sort_keys = [("newest", "common-sort-newest"), ("oldest", "common-sort-oldest"), ("title", "common-sort-title")];
    let relevance = asked.text.is_some().then_some(("relevance", "common-sort-relevance"));
    let n_active = asked.n_active();
    let typed = |name: &str| visit.query.get(name).unwrap_or_default().to_owned();
    let list = ListView {
        t,
        action: visit.link("/measures"),
        q: asked.text.clone().unwrap_or_default(),
        years: (typed("year_from"), typed("year_to")),
        added_since: typed("added_since"),
        hidden: hidden(&visit.query, &open),
        sorts: relevance.into_iter().chain(sort_keys).map(|(code, key)| (code, t.m(key), code == asked.sort_code)).collect(),
        per_page: PER_PAGE.into_iter().map(|n| (n, n == per_page)).collect(),
        summary: if n_active > 0 { t.n("common-filters-active", n_active) } else { t.m("action-filter").to_owned() },
        facets: fieldsets(&visit, &open, &found, &wanted),
        closed: FACETS.iter().filter(|facet| !open.contains(facet)).map(|facet| (facet.name, t.m(facet.legend))).collect(),
        has_filters: n_active > 0 || asked.text.is_some(),
        heading: t.n("measures-found", found.total),
        views: View::ALL.into_iter().map(|one| (one.address(&visit), t.m(one.key()), one == view)).collect(),
        active: parts::active_filters(&visit, &narrowing, |name, value| filter_words(t, &names, name, value)),
        takeaway: parts::takeaway(&visit, &[Format::Xlsx, Format::Csv, Format::Json, Format::Ndjson, Format::Atom]),
        suggestion: if is_empty { suggestion(&visit, &asked)? } else { None },
        drop: drop
            .filter(|_| is_empty)
            .map(|(name, value)| {
                (visit.here_with(&base.without_value(name, &value)), t.s("common-remove-filter", filter_words(t, &names, name, &value)))
            })
            .collect(),
        is_empty,
        view: shown,
        pages: if view.is_paged() { parts::pages(&visit, found.total, per_page, number) } else { String::new() },
        clear: visit.link("/measures"),
        save: format!(
            "{}{}",
            visit.link("/work/searches/new"),
            base.with("sort", None).with("per", None).with("view", None).with("by", None).with("open", None).to_suffix()
        ),
        since_2018: format!("{}?added_since=2018-12-31", visit.link("/measures")),
        practices: format!(
            "{}?practice={}&practice={}",
            visit.link("/measures"),
            crate::founding::FIRST_EDITION,
            crate::founding::SECOND_EDITION
        ),
    };
    let body = html(&list)?;
    const FORMATS: &[Format] = &[Format::Xlsx, Format::Json, Format::Csv, Format::Ndjson, Format::Atom];
    Reply::page(Page::new(t.m("common-nav-measures"), body).nav("measures").formats(FORMATS))
}

/// What the form of the facets carries on without showing it: facets asked to be open, the view, filters that no open
/// facet shows.
fn hidden(query: &Query, open: &[&'static facets::Facet]) -> Vec<(String, String)> {
    let is_open = |name: &str| open.iter().any(|facet| facet.name == name);
    let closed = facets::all().map(|facet| facet.name).filter(|name| !is_open(name));
    let names = ["open", "view", "by"].into_iter().chain(closed);
    let pairs = names.flat_map(|name| query.all(name).into_iter().map(move |value| (name.to_owned(), value)));
    // Of the facets asked for, only those that found a place.
    pairs.filter(|(name, value)| name != "open" || is_open(value)).collect()
}

/// The open facets as fieldsets. One that was asked for and has nothing says so.
fn fieldsets(visit: &Visit, open: &[&'static facets::Facet], found: &Found, wanted: &[String]) -> String {
    let mut html = String::new();
    for facet in open {
        let values = facet.values(visit.t, found.counts.get(facet.name).map_or(&[], Vec::as_slice));
        let legend = visit.t.m(facet.legend).to_owned();
        if values.is_empty() && wanted.iter().any(|name| name == facet.name) {
            let (legend, none) = (escape(&legend), escape(visit.t.m("measures-facet-empty")));
            html.push_str(&format!(r#"<fieldset><legend>{legend}</legend><p class="hint">{none}</p></fieldset>"#));
        }
        html.push_str(&parts::facets(visit, &[parts::Facet { name: facet.name, legend, values }]));
    }
    html
}

/// A spelling that finds something under the same filters.
fn suggestion(visit: &Visit, asked: &Asked) -> Result<Option<(String, String)>> {
    let index = visit.app.part::<Index>();
    let Some(better) = asked.text.as_deref().and_then(|text| index.suggest(text, visit.lang)) else { return Ok(None) };
    let mut query = asked.query(visit.lang, 0, 0, &[]);
    query.text = Some(better.clone());
    let found = index.find(&query)?;
    let address = visit.here_with(&visit.query.with("page", None).with("q", Some(&better)));
    Ok((found.total > 0).then(|| (address, visit.t.s("common-suggestion", better))))
}

/// 100 records from where `next` left off: the last record of the page before, so that none is missed or told twice when
/// others come or go meanwhile; in orders that have no such place, the number of records before.
async fn json(visit: Visit, asked: Asked) -> Result<Reply> {
    let wrong = || Error::field("next", "error-bad-page");
    let mut query = asked.query(visit.lang, 0, limits::JSON_ROWS, &[]);
    let by_place = query.sort == Sort::Newest;
    match visit.query.get("next") {
        None => {}
        Some(typed) if by_place && typed.contains('-') => query.after = Some(place(typed).ok_or_else(wrong)?),
        // A place of another order: there is no such page in this one.
        Some(typed) if place(typed).is_some() => return Err(Error::NotFound),
        Some(typed) => query.offset = typed.parse::<usize>().ok().filter(|offset| *offset < FILE_MAX).ok_or_else(wrong)?,
    }
    // One more than is shown tells whether there is more.
    query.limit += 1;
    let mut found = visit.app.part::<Index>().find(&query)?;
    let has_more = found.hits.len() > limits::JSON_ROWS;
    found.hits.truncate(limits::JSON_ROWS);
    let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    let public_url = visit.app.settings().public_url.clone();
    let records = visit.app.db().read(move |conn| store::public_of(conn, &ids)).await?;
    let next = found.hits.last().filter(|_| has_more).map(|last| {
        let next = if by_place { format!("{}-{}", last.added, last.id) } else { (query.offset + found.hits.len()).to_string() };
        let query: Query = visit.query.with("next", Some(&next));
        format!("{public_url}/{}{}.json{}", visit.lang, visit.path, query.to_suffix())
    });
    Reply::json(data::json_page(records.iter().map(|record| record.json(&public_url)).collect(), found.total, next))
}

/// The place that `next` names: moment and public identifier of a record.
fn place(typed: &str) -> Option<search::Place> {
    let (added, id) = typed.rsplit_once('-')?;
    let is_id = !id.is_empty() && id.len() <= 20 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    Some(search::Place { added: added.parse().ok()?, kind: crate::KIND.into(), id: id.to_owned() }).filter(|_| is_id)
}

/// The whole result, read in steps while it is sent.
fn file(visit: &Visit, asked: &Asked) -> Result<Reply> {
    let mut query = asked.query(visit.lang, 0, FILE_MAX, &[]);
    if query.sort == Sort::Relevance {
        query.sort = Sort::Newest;
    }
    let reader = data::CsvFor::of(visit);
    let (db, lang, public_url, is_csv) =
        (visit.app.db().clone(), visit.lang, visit.app.settings().public_url.clone(), visit.format == Format::Csv);
    let ids = visit.app.part::<Index>().ids(&query)?;
    let (content_type, name) =
        if is_csv { ("text/csv; charset=utf-8", "measures.csv") } else { ("application/x-ndjson; charset=utf-8", "measures.ndjson") };
    Reply::stream(content_type, name, move |out| {
        let mut steps = ids.chunks(100).map(|step| {
            let step: Vec<String> = step.iter().map(|id| id.as_ref().to_owned()).collect();
            db.read_blocking(move |conn| store::public_of(conn, &step))
        });
        if is_csv {
            let mut writer = data::Csv::new(out, reader, &COLUMNS)?;
            steps.try_for_each(|records| records?.iter().try_for_each(|record| writer.row(&cells(record, lang, &public_url))))?;
            return writer.finish();
        }
        steps.try_for_each(|records| {
            records?
                .iter()
                .try_for_each(|record| writeln!(out, "{}", record.json(&public_url)).doing(|| "cannot write measures as NDJSON".into()))
        })
    })
}

/// The whole result as a workbook, with a second sheet that says what it is.
async fn book(visit: &Visit, asked: &Asked) -> Result<Reply> {
    let mut query = asked.query(visit.lang, 0, ROWS_MAX + 1, &[]);
    if query.sort == Sort::Relevance {
        query.sort = Sort::Newest;
    }
    let ids = visit.app.part::<Index>().ids(&query)?;
    if ids.len() > ROWS_MAX {
        return Err(Error::rule_with("measures-error-sheet-rows", vec![("n", visit.t.number(ROWS_MAX))]));
    }
    let (db, t, is_right_to_left) = (visit.app.db().clone(), visit.t, visit.lang.dir() == "rtl");
    let mut facts = data::book_facts(visit, &filters(visit, &asked::names(visit, [&visit.query]).await?).join("; "));
    facts.push((t.m("common-data-licence").to_owned(), t.m("measures-sheet-licence").to_owned()));
    Reply::stream(data::XLSX, "measures.xlsx", move |out| {
        let mut book = Book::new(t.m("measures-sheet-name"), export::heads(t), is_right_to_left)?;
        for step in ids.chunks(50) {
            let step: Vec<String> = step.iter().map(|id| id.as_ref().to_owned()).collect();
            let records = db.read_blocking(move |conn| store::public_of(conn, &step))?;
            records.iter().try_for_each(|record| book.row(&export::sheet_row(record, t)))?;
        }
        book.finish(t.m("common-sheet-about"), &facts, is_right_to_left, out)
    })
}

/// The filters of the address in words.
fn filters(visit: &Visit, names: &Names) -> Vec<String> {
    narrowing()
        .into_iter()
        .flat_map(|name| visit.query.all(name).into_iter().map(move |value| (name, value)))
        .map(|(name, value)| filter_words(visit.t, names, name, &value))
        .collect()
}

async fn feed(visit: Visit, asked: Asked) -> Result<Reply> {
    let mut query = asked.query(visit.lang, 0, FEED, &[]);
    query.sort = Sort::Newest;
    let ids: Vec<String> = visit.app.part::<Index>().ids(&query)?.into_iter().map(String::from).collect();
    let records = visit.app.db().read(move |conn| store::public_of(conn, &ids)).await?;
    let public_url = &visit.app.settings().public_url;
    let entries: Vec<data::FeedEntry> = records
        .iter()
        .map(|record| data::FeedEntry {
            id: format!("{public_url}{}", record.permanent()),
            address: format!("{public_url}{}", visit.link(&format!("/measures/{}", record.public_id))),
            title: record.content.title.words(visit.lang).into(),
            summary: record.content.features.words(visit.lang).chars().take(500).collect(),
            updated: record.changed_on.first_moment(),
        })
        .collect();
    let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or(Moment(0));
    let id = format!("{public_url}/{}{}.atom{}", visit.lang, visit.path, visit.query.to_suffix());
    let filters = filters(&visit, &asked::names(&visit, [&visit.query]).await?);
    let title = match filters.as_slice() {
        [] => visit.t.m("measures-feed-title").to_owned(),
        filters => visit.t.s2("measures-filter-words", visit.t.m("measures-feed-title"), filters.join("; ")),
    };
    Ok(data::atom(&id, &title, visit.lang, updated, &entries))
}
