//! The public list: every Party with something to show, its public word, the counter on any day; as JSON, CSV and
//! feed. Drafts stand in the counter as numbers only.

use super::shared::{self, render};
use crate::domain::{Counter, PublicWord, Standing, State, counter, public_word};
use crate::store::{self, Head};
use crate::{RoundsPart, links};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Day, Lang, Moment, PartyCode, Result};
use serde_json::json;
use std::collections::BTreeMap;
use web::data::{self, FeedEntry};
use web::{Format, Page, Reply, Visit};

/// A Party on the list.
struct Row {
    party: PartyCode,
    name: String,
    word: PublicWord,
    shared: Option<Moment>,
    /// The version published as of the day, if there is one.
    published: Option<Head>,
    /// Codes of the sectors that come first in it.
    sectors: Vec<String>,
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
    is_outside: bool,
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
    rows: Vec<Shown>,
    n_none: usize,
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
    let (is_provisional, db) = (day > today, visit.app.db());
    // Rounds are known of today: what took contributions on another day is not recorded by the day.
    let rounds = visit.app.part::<RoundsPart>();
    let read = move |conn: &mut Conn| {
        let consulting = if day == today { rounds.0.open(conn, day)? } else { Vec::new() };
        known(conn, lang, day, &consulting)
    };
    // A past day is seldom asked for and by programs in rows: it waits in the lane of its own.
    let known = if day < today { db.read_heavy(read).await? } else { db.read(read).await? };
    let rows = &known.rows;
    match visit.format {
        Format::Json => Reply::json(json!({
            "on": day, "provisional": is_provisional, "counter": known.counter,
            "rows": rows.iter().map(|row| as_json(&visit, row)).collect::<Vec<_>>(), "total": rows.len(), "next": null,
        })),
        Format::Csv => csv(&visit, rows),
        Format::Xlsx => workbook(&visit, rows),
        Format::Atom => Ok(feed(&visit, rows)),
        _ => page(&visit, day, is_provisional, known),
    }
}

fn published_on(head: &Head) -> Option<Day> {
    head.published_at.map(Moment::day)
}

/// Where the version can be read: the current one of the Party, or the older one of that day.
fn address(head: &Head) -> String {
    if head.state == State::Published { links::public(head.party) } else { links::public_version(head.party, head.number) }
}

fn as_json(visit: &Visit, row: &Row) -> serde_json::Value {
    let base = &visit.app.settings().public_url;
    json!({
        "party": row.party, "name": row.name, "state": row.word.word().trim_start_matches("roadmap-"),
        "shared_on": row.shared.map(Moment::day),
        "published_on": row.published.as_ref().and_then(published_on),
        "version": row.published.as_ref().map(|one| one.number),
        "adopted_outside": row.published.as_ref().is_some_and(|one| one.is_outside),
        "sectors": row.sectors,
        "address": row.published.as_ref().map(|one| format!("{base}{}", one.permanent())),
    })
}

fn csv(visit: &Visit, rows: &[Row]) -> Result<Reply> {
    let cell = |value: Option<String>| value.unwrap_or_default();
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let published = row.published.as_ref();
            vec![
                row.party.to_string(),
                row.name.clone(),
                row.word.word().trim_start_matches("roadmap-").to_owned(),
                cell(row.shared.map(|at| at.day().to_string())),
                cell(published.and_then(published_on).map(|day| day.to_string())),
                cell(published.map(|one| one.number.to_string())),
                cell(published.map(|one| one.is_outside.to_string())),
                cell(published.map(Head::permanent)),
                row.sectors.join("; "),
            ]
        })
        .collect();
    data::csv_bytes(
        visit,
        &["party", "name", "state", "shared_on", "published_on", "version", "adopted_outside", "address", "sectors"],
        &lines,
    )
}

/// Heads of the workbook with their widths.
const HEADS: [(&str, f64); 7] = [
    ("common-party", 32.0),
    ("roadmaps-column-title", 60.0),
    ("roadmaps-column-state", 24.0),
    ("roadmaps-column-published", 16.0),
    ("roadmaps-column-shared", 16.0),
    ("roadmaps-column-address", 48.0),
    ("roadmaps-sectors-heading", 48.0),
];

fn workbook(visit: &Visit, rows: &[Row]) -> Result<Reply> {
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
        ]
    };
    data::book_bytes(visit, t.m("roadmaps-list-heading"), &HEADS, &rows.iter().map(cells).collect::<Vec<_>>())
}

fn feed(visit: &Visit, rows: &[Row]) -> Reply {
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

fn page(visit: &Visit, day: Day, is_provisional: bool, known: Known) -> Result<Reply> {
    const FORMATS: &[Format] = &[Format::Xlsx, Format::Csv, Format::Json, Format::Atom];
    let t = visit.t;
    let shown = known.rows.iter().map(|row| Shown {
        name: row.name.clone(),
        address: row.published.as_ref().map(|one| visit.link(&address(one))).unwrap_or_default(),
        title: row.published.as_ref().map(|one| web::parts::inline(t, &one.title)).unwrap_or_default(),
        word: t.word(row.word.word()),
        shared: row.shared.map(|at| t.s("roadmaps-shared-on", t.day(at.day()))).unwrap_or_default(),
        published: row.published.as_ref().and_then(published_on).map(|day| t.day(day)).unwrap_or_default(),
        is_outside: row.published.as_ref().is_some_and(|one| one.is_outside),
    });
    let view = ListView {
        t,
        consultations: visit.link(links::CONSULTATIONS),
        calls: visit.link(links::CALLS),
        status_reports: visit.link(links::STATUS_REPORTS),
        side_by_side: visit.link("/roadmaps/side-by-side"),
        action: visit.link("/roadmaps"),
        on: day.to_string(),
        day: t.day(day),
        is_provisional,
        n_none: known.n_none,
        sectors: by_sector(visit, &known.rows),
        rows: shown.collect(),
        counter: known.counter,
        takeaway: web::parts::takeaway(visit, FORMATS),
    };
    Reply::page(Page::new(t.m("roadmaps-list-heading"), render(&view)?).nav("roadmaps").formats(FORMATS))
}
