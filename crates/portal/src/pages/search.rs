//! Search across everything that has a public page, with excerpts and counts by kind. As JSON too.
//! Not here: the filtered list of measures (`measures`).

use super::{TABLE, index, rendered};
use crate::{find, links};
use ::search::{Found, Hit, KIND, Piece, Query};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use serde_json::{Value as Json, json};
use web::parts::escape;
use web::{Format, Page, Reply, Visit};

const PER_PAGE: usize = 20;
/// Rows of the file: what is found beyond them is found by asking more narrowly. Our choice.
const FILE_MAX: usize = 1_000;
const COLUMNS: [&str; 5] = ["kind", "id", "lang", "title", "address"];
/// Kinds of other slices that have a page.
const OTHER_KINDS: [&str; 2] = ["measure", "roadmap"];

#[derive(Template)]
#[template(path = "portal/search.html")]
struct SearchView {
    t: Tr,
    action: String,
    text: String,
    kind: String,
    /// Words, count, address, whether chosen.
    kinds: Vec<(&'static str, String, String, bool)>,
    is_asked: bool,
    total: String,
    results: Vec<ResultView>,
    suggestion: Option<(String, String)>,
    pages: String,
    takeaway: String,
}

struct ResultView {
    address: String,
    kind: &'static str,
    lang: &'static str,
    dir: &'static str,
    /// Safe HTML.
    title: String,
    excerpt: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let text = visit.query_text()?;
    let number = visit.page_number()?;
    let kind = visit.query.get(KIND).map(str::to_owned);
    if let Some(kind) = kind.as_deref().filter(|kind| !kinds().any(|one| one == *kind)) {
        return Err(Error::Invalid(vec![FieldError::new(KIND, "error-bad-filter").with("value", kind)]));
    }
    let (index, lang) = (index(&visit), visit.lang);
    let per_page = match visit.format {
        Format::Json => web::limits::JSON_ROWS,
        Format::Csv => FILE_MAX,
        _ => PER_PAGE,
    };
    let Some(text) = text else {
        match visit.format {
            Format::Json => return Reply::json(web::data::json_page(Vec::new(), 0, None)),
            Format::Csv => return web::data::csv_bytes(&visit, &COLUMNS, &[]),
            _ => {}
        }
        return page(&visit, "", kind.as_deref(), None, None);
    };
    let found = index.find(&Query {
        text: Some(text.clone()),
        lang,
        kinds: kind.iter().cloned().collect(),
        facets: vec![KIND.to_owned()],
        offset: (number - 1) * per_page,
        limit: per_page,
        ..Query::default()
    })?;
    if visit.format == Format::Csv {
        return web::data::csv_bytes(&visit, &COLUMNS, &found.hits.iter().filter_map(|hit| csv_row(&visit, hit)).collect::<Vec<_>>());
    }
    if visit.format == Format::Json {
        return Reply::json(as_json(&visit, &found, number, per_page));
    }
    let suggestion = if found.total == 0 { index.suggest(&text, lang) } else { None };
    page(&visit, &text, kind.as_deref(), Some(&found), suggestion)
}

/// Every kind that can be found, in the order in which pages name them.
/// What can be searched for.
pub fn kinds() -> impl Iterator<Item = &'static str> {
    OTHER_KINDS.into_iter().chain(find::KINDS)
}

fn kind_words(t: Tr, kind: &str) -> &'static str {
    t.m(match kind {
        "measure" => "common-nav-measures",
        "roadmap" => "common-nav-roadmaps",
        "activity" => "portal-search-activities",
        "party" => "common-nav-parties",
        "article" => "common-nav-articles",
        _ => "portal-home-terms",
    })
}

fn page(visit: &Visit, text: &str, kind: Option<&str>, found: Option<&Found>, suggestion: Option<String>) -> Result<Reply> {
    let t = visit.t;
    let base = visit.query.with("page", None);
    let count = |wanted: &str| {
        let counts = found.and_then(|found| found.counts.get(KIND));
        counts.and_then(|counts| counts.iter().find(|(one, _)| one == wanted)).map_or(0, |(_, count)| *count)
    };
    let view = SearchView {
        t,
        action: visit.link("/search"),
        text: text.to_owned(),
        kind: kind.unwrap_or_default().to_owned(),
        kinds: kinds()
            .filter(|one| count(one) > 0 || kind == Some(*one))
            .map(|one| {
                let is_chosen = kind == Some(one);
                let query = base.with(KIND, (!is_chosen).then_some(one));
                (kind_words(t, one), t.number(count(one)), visit.here_with(&query), is_chosen)
            })
            .collect(),
        is_asked: found.is_some(),
        total: found.map(|found| t.n("common-results", found.total)).unwrap_or_default(),
        results: found.map(|found| results(t, found)).unwrap_or_default(),
        suggestion: suggestion.map(|words| (visit.here_with(&base.with("q", Some(&words))), words)),
        pages: match found {
            Some(found) => web::parts::pages(visit, found.total, PER_PAGE, visit.page_number()?),
            None => String::new(),
        },
        takeaway: if found.is_some() { web::parts::takeaway(visit, &[Format::Csv, Format::Json]) } else { String::new() },
    };
    let mut page = Page::new(t.m("action-search"), rendered(&view)?).formats(TABLE);
    page.is_private = found.is_some();
    Reply::page(page)
}

fn results(t: Tr, found: &Found) -> Vec<ResultView> {
    found
        .hits
        .iter()
        .filter_map(|hit| {
            Some(ResultView {
                address: links::found(t.lang(), &hit.kind, &hit.id)?,
                kind: kind_words(t, &hit.kind),
                lang: hit.lang.html(),
                dir: hit.lang.dir(),
                title: if hit.title_marks.is_empty() { escape(&hit.id) } else { marked(&hit.title_marks) },
                excerpt: marked(&hit.excerpt),
            })
        })
        .collect()
}

fn marked(pieces: &[Piece]) -> String {
    web::parts::marked(pieces.iter().map(|piece| (piece.text.as_str(), piece.is_match)))
}

/// Kind, identifier and title of what was found, as one row.
fn csv_row(visit: &Visit, hit: &Hit) -> Option<Vec<String>> {
    let address = links::found(visit.lang, &hit.kind, &hit.id)?;
    let title = hit.title_marks.iter().map(|piece| piece.text.as_str()).collect();
    let public_url = &visit.app.settings().public_url;
    Some(vec![hit.kind.clone(), hit.id.clone(), hit.lang.code().to_owned(), title, format!("{public_url}{address}")])
}

fn as_json(visit: &Visit, found: &Found, number: usize, per_page: usize) -> Json {
    let plain = |pieces: &[Piece]| pieces.iter().map(|piece| piece.text.as_str()).collect::<String>();
    let rows = found
        .hits
        .iter()
        .filter_map(|hit| {
            let address = links::found(visit.lang, &hit.kind, &hit.id)?;
            Some(json!({ "kind": hit.kind, "id": hit.id, "lang": hit.lang, "title": plain(&hit.title_marks), "excerpt": plain(&hit.excerpt), "address": address }))
        })
        .collect();
    let has_more = u64::try_from(number * per_page).is_ok_and(|shown| shown < found.total) && number < web::limits::PAGES;
    let next = has_more.then(|| {
        let query = visit.query.with("page", Some(&(number + 1).to_string()));
        format!("{}{}.json{}", visit.app.settings().public_url, visit.link("/search"), query.to_suffix())
    });
    web::data::json_page(rows, found.total, next)
}
