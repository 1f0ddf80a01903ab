//! The public list of measures: words, facets with counts, sorting, numbered pages; the same as JSON, CSV, NDJSON and
//! a feed. Everyone sees it.

use super::shared::{Shown, facet_words, html, marked, shown};
use crate::export::{COLUMNS, cells};
use crate::{KIND, find, store};
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Day, Error, Lang, Moment, Result};
use search::{Found, Index, Sort};
use web::parts::{self, Facet};
use web::{Format, Page, Query, Reply, Visit, data, limits};

/// Facets in the order of the page.
const FACETS: [&str; 12] = [
    find::PARTY,
    find::OUTPUT,
    find::ACTIVITY,
    find::INSTRUMENT,
    find::DOMAIN,
    find::OBJECTIVE,
    find::SDG,
    find::PRACTICE,
    find::YEAR,
    find::GROUP,
    find::SOURCE,
    find::LANG,
];
/// Rows of an HTML page: the first unless asked.
const PER_PAGE: [usize; 3] = [20, 50, 100];
/// Entries of the feed. Our choice.
const FEED: usize = 50;
/// Records of a file at most; the search ends there. Our choice, far above what is expected.
const FILE_MAX: usize = 1_000_000;

/// What the address asks for.
struct Asked {
    text: Option<String>,
    filters: Vec<(String, Vec<String>)>,
    added_since: Option<Day>,
    sort: Sort,
    sort_code: &'static str,
}

impl Asked {
    fn read(visit: &Visit) -> Result<Asked> {
        let text = visit.query_text()?;
        let mut filters = Vec::new();
        for facet in find::ALL {
            let values = visit.query.all(facet);
            if let Some(value) = values.iter().find(|value| !is_known(facet, value)) {
                return Err(Error::rule_with("error-bad-filter", vec![("value", value.chars().take(80).collect())]));
            }
            if !values.is_empty() {
                filters.push((facet.to_owned(), values));
            }
        }
        let added_since = match visit.query.get("added_since") {
            None => None,
            Some(typed) => Some(typed.parse::<Day>().map_err(|_| Error::field("added_since", "web-error-bad-day"))?),
        };
        let (sort_code, sort) = match visit.query.get("sort") {
            None if text.is_some() => ("relevance", Sort::Relevance),
            None | Some("newest") => ("newest", Sort::Newest),
            Some("oldest") => ("oldest", Sort::Oldest),
            Some("title") => ("title", Sort::Title(visit.lang)),
            Some("relevance") if text.is_some() => ("relevance", Sort::Relevance),
            Some(other) => return Err(Error::rule_with("error-bad-filter", vec![("value", other.chars().take(80).collect())])),
        };
        Ok(Asked { text, filters, added_since, sort, sort_code })
    }

    fn query(&self, lang: Lang, offset: usize, limit: usize, facets: &[&str]) -> search::Query {
        search::Query {
            text: self.text.clone(),
            lang,
            kinds: vec![KIND.into()],
            filters: self.filters.clone(),
            added_from: self.added_since.map(|day| day.first_moment().0),
            facets: facets.iter().map(|facet| (*facet).to_owned()).collect(),
            sort: self.sort,
            offset,
            limit,
            ..search::Query::default()
        }
    }
}

/// Whether a value can be one of a facet at all; whether records bear it is another question.
fn is_known(facet: &str, value: &str) -> bool {
    use convention::{find_list, lists};
    let in_list = |list: &str| find_list(list).is_some_and(|list| list.has(value));
    match facet {
        find::PARTY => value == find::NO_PARTY || parties::parse(value).is_some(),
        find::GROUP => in_list(lists::REGIONAL_GROUPS),
        find::OUTPUT => value.parse().ok().and_then(convention::output).is_some(),
        find::ACTIVITY => convention::activity(value).is_some(),
        find::OBJECTIVE => in_list(lists::OBJECTIVES),
        find::SDG => convention::sdg_target(value).is_some(),
        find::INSTRUMENT => in_list(lists::INSTRUMENT_TYPES),
        find::DOMAIN => in_list(lists::CULTURAL_DOMAINS),
        find::YEAR => value.len() == 4 && value.parse::<i16>().is_ok(),
        find::SOURCE => in_list(lists::RECORD_SOURCE_KINDS),
        find::PRACTICE => format!("{value}-01").parse::<Day>().is_ok(),
        find::LANG => Lang::parse(value).is_some(),
        find::HOLDER => matches!(value, "party" | "organization" | "none"),
        _ => false,
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let asked = Asked::read(&visit)?;
    match visit.format {
        Format::Json => json(visit, asked).await,
        Format::Csv | Format::Ndjson => file(&visit, &asked),
        Format::Atom => feed(visit, asked).await,
        _ => page(visit, asked).await,
    }
}

#[derive(Template)]
#[template(path = "measures/list.html")]
struct ListView {
    t: Tr,
    action: String,
    q: String,
    added_since: String,
    sorts: Vec<(&'static str, &'static str, bool)>,
    per_page: Vec<(usize, bool)>,
    summary: String,
    facets: String,
    has_filters: bool,
    heading: String,
    active: String,
    takeaway: String,
    rows: Vec<Shown>,
    /// Filters that can be dropped when nothing was found: address and words.
    drop: Vec<(String, String)>,
    pages: String,
    clear: String,
    since_2018: String,
    practices: String,
}

async fn page(visit: Visit, asked: Asked) -> Result<Reply> {
    let t = visit.t;
    let per_page = match visit.query.get("per") {
        None => 20,
        Some(typed) => typed.parse().ok().filter(|n| PER_PAGE.contains(n)).ok_or_else(|| Error::field("per", "error-bad-page"))?,
    };
    let number = visit.page_number()?;
    let offset = (number - 1) * per_page;
    let found = visit.app.part::<Index>().find(&asked.query(visit.lang, offset, per_page, &FACETS))?;
    if number > 1 && found.hits.is_empty() {
        return Err(Error::field("page", "error-bad-page"));
    }
    let rows = rows(&visit, &found, asked.text.is_some()).await?;
    let facets: Vec<Facet> = FACETS.into_iter().map(|name| facet(&visit, name, &found)).collect();
    let n_active: usize = asked.filters.iter().map(|(_, values)| values.len()).sum::<usize>() + usize::from(asked.added_since.is_some());
    let since = |day: &str| day.parse::<Day>().map_or_else(|_| day.to_owned(), |day| t.s("measures-added-after", t.day(day)));
    let names: Vec<&str> = FACETS.into_iter().chain([find::HOLDER, "added_since"]).collect();
    let words = |name: &str, value: &str| if name == "added_since" { since(value) } else { facet_words(t, name, value) };
    let base = visit.query.with("page", None).with("done", None);
    let drop = names.iter().chain(&["q"]).flat_map(|name| base.all(name).into_iter().map(|value| (*name, value)).collect::<Vec<_>>());
    let sort_keys = [("newest", "common-sort-newest"), ("oldest", "common-sort-oldest"), ("title", "common-sort-title")];
    let relevance = asked.text.is_some().then_some(("relevance", "common-sort-relevance"));
    let view = ListView {
        t,
        action: visit.link("/measures"),
        q: asked.text.clone().unwrap_or_default(),
        added_since: asked.added_since.map(|day| day.to_string()).unwrap_or_default(),
        sorts: relevance.into_iter().chain(sort_keys).map(|(code, key)| (code, t.m(key), code == asked.sort_code)).collect(),
        per_page: PER_PAGE.into_iter().map(|n| (n, n == per_page)).collect(),
        summary: if n_active > 0 { t.n("common-filters-active", n_active) } else { t.m("action-filter").to_owned() },
        facets: parts::facets(&visit, &facets),
        has_filters: n_active > 0 || asked.text.is_some(),
        heading: t.n("measures-found", found.total),
        active: parts::active_filters(&visit, &names, words),
        takeaway: parts::takeaway(&visit, &[Format::Csv, Format::Json, Format::Ndjson, Format::Atom]),
        drop: drop
            .filter(|_| rows.is_empty())
            .map(|(name, value)| {
                let label = if name == "q" { t.s("measures-searched", &value) } else { words(name, &value) };
                (visit.here_with(&base.without_value(name, &value)), t.s("common-remove-filter", label))
            })
            .collect(),
        rows,
        pages: parts::pages(&visit, found.total, per_page, number),
        clear: visit.link("/measures"),
        since_2018: format!("{}?added_since=2018-12-31", visit.link("/measures")),
        practices: format!(
            "{}?practice={}&practice={}",
            visit.link("/measures"),
            crate::founding::FIRST_EDITION,
            crate::founding::SECOND_EDITION
        ),
    };
    let body = html(&view)?;
    const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Ndjson, Format::Atom];
    Reply::page(Page::new(t.m("common-nav-measures"), body).nav("measures").formats(FORMATS))
}

async fn rows(visit: &Visit, found: &Found, is_search: bool) -> Result<Vec<Shown>> {
    let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    let lines = visit.app.db().read(move |conn| store::lines(conn, &ids)).await?;
    Ok(lines
        .iter()
        .map(|line| {
            let hit = found.hits.iter().find(|hit| hit.id == line.public_id).filter(|_| is_search);
            let foreign = |lang: Lang, words: String| match lang == visit.lang {
                true => words,
                false => format!(r#"<bdi lang="{}" dir="{}">{words}</bdi>"#, lang.html(), lang.dir()),
            };
            let title = hit.filter(|hit| !hit.title_marks.is_empty()).map(|hit| foreign(hit.lang, marked(&hit.title_marks)));
            let excerpt = hit.filter(|hit| !hit.excerpt.is_empty()).map(|hit| foreign(hit.lang, marked(&hit.excerpt)));
            shown(visit, line, title, excerpt.unwrap_or_default())
        })
        .collect())
}

fn facet(visit: &Visit, name: &'static str, found: &Found) -> Facet {
    let mut values: Vec<(String, String, u64)> = found
        .counts
        .get(name)
        .into_iter()
        .flatten()
        .map(|(code, count)| (code.clone(), facet_words(visit.t, name, code), *count))
        .collect();
    match name {
        find::PARTY | find::INSTRUMENT | find::DOMAIN => i18n::sort_by_name(visit.lang, &mut values, |(_, words, _)| words),
        find::YEAR => values.reverse(),
        _ => {}
    }
    let legend = match name {
        find::PARTY => "common-party",
        find::OUTPUT => "common-output",
        find::ACTIVITY => "common-activity",
        find::INSTRUMENT => "measures-field-instruments",
        find::DOMAIN => "measures-field-domains",
        find::OBJECTIVE => "measures-field-objectives",
        find::SDG => "measures-field-sdg",
        find::PRACTICE => "measures-facet-practice",
        find::YEAR => "measures-field-year_start",
        find::GROUP => "measures-facet-group",
        find::SOURCE => "common-source",
        _ => "measures-facet-lang",
    };
    Facet { name, legend: visit.t.m(legend).to_owned(), values }
}

/// 100 records from where `next` left off, as an offset into the result.
async fn json(visit: Visit, asked: Asked) -> Result<Reply> {
    let offset = match visit.query.get("next") {
        None => 0,
        Some(typed) => {
            typed.parse::<usize>().ok().filter(|offset| *offset < FILE_MAX).ok_or_else(|| Error::field("next", "error-bad-page"))?
        }
    };
    let found = visit.app.part::<Index>().find(&asked.query(visit.lang, offset, limits::JSON_ROWS, &[]))?;
    let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    let after = offset + ids.len();
    let public_url = visit.app.settings().public_url.clone();
    let records = visit.app.db().read(move |conn| store::public_of(conn, &ids)).await?;
    let has_more = u64::try_from(after).is_ok_and(|after| after < found.total) && !records.is_empty();
    let next = has_more.then(|| {
        let query: Query = visit.query.with("next", Some(&after.to_string()));
        format!("{public_url}/{}{}.json{}", visit.lang, visit.path, query.to_suffix())
    });
    Reply::json(data::json_page(records.iter().map(|record| record.json(&public_url)).collect(), found.total, next))
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
    let ids: Vec<String> = visit.app.part::<Index>().find(&query)?.hits.into_iter().map(|hit| hit.id).collect();
    let (content_type, name) =
        if is_csv { ("text/csv; charset=utf-8", "measures.csv") } else { ("application/x-ndjson; charset=utf-8", "measures.ndjson") };
    Reply::stream(content_type, name, move |out| {
        let mut steps = ids.chunks(100).map(|step| {
            let step = step.to_vec();
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

async fn feed(visit: Visit, asked: Asked) -> Result<Reply> {
    let mut query = asked.query(visit.lang, 0, FEED, &[]);
    query.sort = Sort::Newest;
    let ids: Vec<String> = visit.app.part::<Index>().find(&query)?.hits.into_iter().map(|hit| hit.id).collect();
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
    Ok(data::atom(&id, visit.t.m("measures-feed-title"), visit.lang, updated, &entries))
}
