//! The library as data: JSON, CSV, workbook and feed of its rows. Not here: which rows (`public_list`).

use super::facets::state_code;
use super::public_list::{Row, address, published_on};
use super::shared;
use crate::store::Head;
use i18n::Tr;
use kernel::{Day, Moment, Result};
use serde_json::json;
use std::collections::BTreeMap;
use web::data::{self, FeedEntry};
use web::{Format, Reply, Visit};

/// One row as JSON.
pub fn as_json(visit: &Visit, row: &Row) -> serde_json::Value {
    let base = &visit.app.settings().public_url;
    json!({
        "party": row.party, "name": row.name, "state": state_code(row.word),
        "shared_on": row.shared.map(Moment::day),
        "published_on": row.published.as_ref().and_then(published_on),
        "version": row.published.as_ref().map(|one| one.number),
        "adopted_outside": row.published.as_ref().is_some_and(|one| one.is_outside),
        "sectors": row.sectors,
        "title": row.published.as_ref().map(|one| words_of(&one.title)).unwrap_or_default(),
        "languages": row.published.as_ref().map(|one| one.title.langs()).unwrap_or_default(),
        "year": row.published.as_ref().and_then(published_on).map(Day::year),
        "address": row.published.as_ref().map(|one| format!("{base}{}", one.permanent())),
    })
}

/// A text by language.
fn words_of(text: &kernel::Text) -> BTreeMap<&'static str, &str> {
    text.langs().into_iter().map(|lang| (lang.code(), text.words(lang))).collect()
}

/// Languages of a version as codes.
fn codes_of(head: &Head) -> String {
    head.title.langs().iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ")
}

pub fn csv(visit: &Visit, rows: &[Row]) -> Result<Reply> {
    let cell = |value: Option<String>| value.unwrap_or_default();
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let published = row.published.as_ref();
            vec![
                row.party.to_string(),
                row.name.clone(),
                state_code(row.word).to_owned(),
                cell(row.shared.map(|at| at.day().to_string())),
                cell(published.and_then(published_on).map(|day| day.to_string())),
                cell(published.map(|one| one.number.to_string())),
                cell(published.map(|one| one.is_outside.to_string())),
                cell(published.map(Head::permanent)),
                row.sectors.join("; "),
                cell(published.map(|one| one.title.words(visit.lang).to_owned())),
                cell(published.map(codes_of)),
                cell(published.and_then(published_on).map(|day| day.year().to_string())),
            ]
        })
        .collect();
    data::csv_bytes(
        visit,
        &[
            "party",
            "name",
            "state",
            "shared_on",
            "published_on",
            "version",
            "adopted_outside",
            "address",
            "sectors",
            "title",
            "languages",
            "year",
        ],
        &lines,
    )
}

/// Heads of the workbook with their widths.
const HEADS: [(&str, f64); 8] = [
    ("common-party", 32.0),
    ("roadmaps-column-title", 60.0),
    ("roadmaps-column-state", 24.0),
    ("roadmaps-column-published", 16.0),
    ("roadmaps-column-shared", 16.0),
    ("roadmaps-column-address", 48.0),
    ("roadmaps-sectors-heading", 48.0),
    ("common-text-language", 24.0),
];

/// Languages of a version by name.
pub fn langs_of(t: Tr, head: &Head) -> String {
    t.list(&head.title.langs().into_iter().map(|lang| t.lang_name(lang)).collect::<Vec<_>>())
}

pub fn workbook(visit: &Visit, rows: &[Row]) -> Result<Reply> {
    let (t, day) = (visit.t, |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default());
    let base = visit.app.settings().public_url.as_str();
    let cells = |row: &Row| {
        let published = row.published.as_ref();
        vec![
            row.name.clone(),
            published.map(|one| one.title.words(visit.lang).to_owned()).unwrap_or_default(),
            t.word(row.word.word()).to_owned(),
            day(published.and_then(published_on)),
            day(row.shared.map(Moment::day)),
            published.map(|one| format!("{base}{}", one.permanent())).unwrap_or_default(),
            t.list(&row.sectors.iter().map(|code| shared::sector_words(visit.lang, code)).collect::<Vec<_>>()),
            published.map(|one| langs_of(t, one)).unwrap_or_default(),
        ]
    };
    data::book_bytes(visit, t.m("roadmaps-list-heading"), &HEADS, &rows.iter().map(cells).collect::<Vec<_>>())
}

pub fn feed(visit: &Visit, rows: &[Row]) -> Reply {
    let base = visit.app.settings().public_url.as_str();
    let mut published: Vec<(&Row, &Head)> = rows.iter().filter_map(|row| Some((row, row.published.as_ref()?))).collect();
    published.sort_by_key(|(_, head)| std::cmp::Reverse(head.published_at));
    let entries: Vec<FeedEntry> = published
        .iter()
        .map(|(row, head)| FeedEntry {
            id: format!("{base}{}", head.permanent()),
            address: format!("{base}{}", visit.link(&address(head))),
            title: if head.title.is_empty() {
                row.name.clone()
            } else {
                visit.t.s2("roadmaps-said", &row.name, head.title.words(visit.lang))
            },
            summary: head.summary.words(visit.lang).chars().take(300).collect(),
            updated: head.published_at.unwrap_or(Moment(0)),
        })
        .collect();
    let updated = entries.first().map_or(Moment(0), |entry| entry.updated);
    data::atom(
        &format!("{base}{}", visit.here(visit.lang, Format::Atom)),
        visit.t.m("roadmaps-list-heading"),
        visit.lang,
        updated,
        &entries,
    )
}
