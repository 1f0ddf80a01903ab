//! What an address of the public list asks for: words, filters, range of years, order, view. Its pages, files, feeds,
//! comparison and saved searches read it alike.

use super::facets::{self, Facet};
use crate::{KIND, find};
use i18n::Tr;
use kernel::{Day, Error, Lang, Result};
use search::Sort;
use std::collections::BTreeMap;
use web::{Query, Visit};

/// The request, checked.
pub struct Asked {
    pub text: Option<String>,
    pub filters: Vec<(&'static Facet, Vec<String>)>,
    /// First and last start year; records without one are in no range.
    pub years: (Option<i16>, Option<i16>),
    pub added_since: Option<Day>,
    pub sort: Sort,
    pub sort_code: &'static str,
    /// Today, for groups of States.
    day: Day,
}

/// Names of the address besides facets that say which records are meant.
const RANGES: [&str; 3] = ["year_from", "year_to", "added_since"];

impl Asked {
    pub fn read(visit: &Visit) -> Result<Asked> {
        let text = visit.query_text()?;
        let mut asked = Asked::filters(&visit.query, visit.now.day())?;
        let (sort_code, sort) = match visit.query.get("sort") {
            None if text.is_some() => ("relevance", Sort::Relevance),
            Some("relevance") if text.is_some() => ("relevance", Sort::Relevance),
            // Without words nothing is more relevant than anything else.
            None | Some("newest" | "relevance") => ("newest", Sort::Newest),
            Some("oldest") => ("oldest", Sort::Oldest),
            Some("title") => ("title", Sort::Title(visit.lang)),
            Some(other) => return Err(unknown(other)),
        };
        (asked.text, asked.sort, asked.sort_code) = (text, sort, sort_code);
        Ok(asked)
    }

    /// Words and filters of a query that was kept.
    pub fn of(query: &Query, day: Day) -> Result<Asked> {
        if query.get("q").is_some_and(|text| text.chars().count() > web::limits::QUERY_CHARS) {
            return Err(Error::field("q", "error-query-too-long"));
        }
        Ok(Asked { text: query.get("q").map(str::to_owned), ..Asked::filters(query, day)? })
    }

    /// The filters of an address, without words and order.
    fn filters(query: &Query, day: Day) -> Result<Asked> {
        let mut filters = Vec::new();
        for facet in facets::all() {
            let values = query.all(facet.name);
            if let Some(value) = values.iter().find(|value| !facet.has(value)) {
                return Err(unknown(value));
            }
            if !values.is_empty() {
                filters.push((facet, values));
            }
        }
        let year = |name: &'static str| match query.get(name) {
            None => Ok(None),
            Some(typed) => {
                typed.parse::<i16>().ok().filter(|year| (1000..=9999).contains(year)).map(Some).ok_or(Error::field(name, "error-year"))
            }
        };
        let added_since = match query.get("added_since") {
            None => None,
            Some(typed) => Some(typed.parse::<Day>().map_err(|_| Error::field("added_since", "web-error-bad-day"))?),
        };
        let years = (year("year_from")?, year("year_to")?);
        Ok(Asked { text: None, filters, years, added_since, sort: Sort::Newest, sort_code: "newest", day })
    }

    /// The question to the index.
    pub fn query(&self, lang: Lang, offset: usize, limit: usize, facets: &[&str]) -> search::Query {
        let filters: Vec<(String, Vec<String>)> =
            self.filters.iter().map(|(facet, values)| (facet.name.to_owned(), values.clone())).collect();
        let is_used = |name: &str| facets.contains(&name) || filters.iter().any(|(filtered, _)| filtered == name);
        let derived = if is_used(find::LDC) || is_used(find::SIDS) { find::derived(self.day) } else { Vec::new() };
        search::Query {
            text: self.text.clone(),
            lang,
            kinds: vec![KIND.into()],
            year: match self.years {
                (None, None) => None,
                (first, last) => Some((first.map_or(1, i64::from), last.map_or(i64::MAX, i64::from))),
            },
            derived,
            added_from: self.added_since.map(|day| day.first_moment().0),
            facets: facets.iter().map(|facet| (*facet).to_owned()).collect(),
            sort: self.sort,
            offset,
            limit,
            filters,
            after: None,
        }
    }

    /// The values chosen of a facet.
    pub fn chosen(&self, name: &str) -> &[String] {
        self.filters.iter().find(|(facet, _)| facet.name == name).map_or(&[], |(_, values)| values.as_slice())
    }

    /// How many filters are set, words apart.
    pub fn n_active(&self) -> usize {
        let ranges = [self.years.0.is_some(), self.years.1.is_some(), self.added_since.is_some()];
        self.filters.iter().map(|(_, values)| values.len()).sum::<usize>() + ranges.into_iter().filter(|is_set| *is_set).count()
    }
}

fn unknown(value: &str) -> Error {
    Error::rule_with("error-bad-filter", vec![("value", value.chars().take(80).collect())])
}

/// Names of an address that narrow the list, in the order in which they are told.
pub fn narrowing() -> Vec<&'static str> {
    std::iter::once("q").chain(facets::all().map(|facet| facet.name)).chain(RANGES).collect()
}

/// Names of organizations that filters mean.
pub type Names = BTreeMap<String, String>;

/// The names of the organizations by which an address, or a kept query, filters.
pub async fn names(visit: &Visit, queries: impl IntoIterator<Item = &Query>) -> Result<Names> {
    let mut ids: Vec<String> = queries.into_iter().flat_map(|query| query.all(find::HOLDER)).collect();
    ids.retain(|id| kernel::id::is_public_id(id));
    if ids.is_empty() {
        return Ok(Names::new());
    }
    visit.app.db().read(move |conn| organizations::names(conn, &ids)).await
}

/// One filter in words: what it is about, and the value.
pub fn filter_words(t: Tr, names: &Names, name: &str, value: &str) -> String {
    match name {
        find::HOLDER if names.contains_key(value) => {
            let own = names.get(value).map_or(value, String::as_str);
            t.s2("measures-filter-words", t.m("measures-facet-holder"), t.s("measures-of-organization", own))
        }
        "q" => t.s("common-searched", value),
        "year_from" => t.s("measures-years-from", value),
        "year_to" => t.s("measures-years-to", value),
        "added_since" => value.parse::<Day>().map_or_else(|_| value.to_owned(), |day| t.s("measures-added-after", t.day(day))),
        _ => match facets::named(name) {
            Some(facet) => t.s2("measures-filter-words", t.m(facet.legend), facet.words(t, value)),
            None => value.to_owned(),
        },
    }
}
