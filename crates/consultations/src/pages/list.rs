//! Every public round of every Party, those that take contributions first.

use super::shared::html;
use crate::links;
use crate::store::{self, Head};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Moment, Result};
use serde_json::{Value as Json, json};
use web::data::{self, FeedEntry};
use web::{Format, Page, Reply, Visit};

/// Rounds on the list. Our choice: three for each Party.
const SHOWN: usize = 500;
const FORMATS: &[Format] = &[Format::Csv, Format::Json, Format::Atom];
const COLUMNS: [&str; 8] = ["id", "address", "party", "number", "state", "title", "opened_on", "closes_on"];

struct Row {
    address: String,
    /// Safe HTML.
    title: String,
    party: String,
    state: &'static str,
    tint: &'static str,
    until: String,
}

#[derive(Template)]
#[template(path = "consultations/list.html")]
struct ListView {
    t: Tr,
    /// Heading, rows, and what is said where there is none; a section without both is left out.
    sections: Vec<(&'static str, Vec<Row>, &'static str)>,
    takeaway: String,
}

fn state(head: &Head, today: Day) -> &'static str {
    head.word(today).trim_start_matches("round-")
}

fn address(head: &Head) -> String {
    format!("/id/consultation/{}", head.public_id)
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, today) = (visit.t, visit.now.day());
    let read = move |conn: &mut ::store::Conn| {
        let today = today.to_string();
        Ok((store::list_public(conn, &today, SHOWN)?, store::list_parties_with_steps(conn, &today)?))
    };
    let (found, with_steps) = visit.app.db().read(read).await?;
    let public_url = visit.app.settings().public_url.as_str();
    match visit.format {
        Format::Json => {
            let row = |head: &Head| -> Json {
                let title: std::collections::BTreeMap<&str, &str> =
                    head.title.versions.iter().map(|(lang, version)| (lang.code(), version.text.as_str())).collect();
                json!({
                    "id": head.public_id, "address": format!("{public_url}{}", address(head)), "party": head.party,
                    "number": head.number, "state": state(head, today), "title": title,
                    "opened_on": head.opened_at.map(Moment::day), "closes_on": head.last_day(),
                })
            };
            let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
            return Reply::json(data::json_page(found.iter().map(row).collect(), total, None));
        }
        Format::Csv => {
            let row = |head: &Head| {
                vec![
                    head.public_id.clone(),
                    format!("{public_url}{}", address(head)),
                    head.party.to_string(),
                    head.number.to_string(),
                    state(head, today).to_owned(),
                    head.title.words(visit.lang).to_owned(),
                    head.opened_at.map(|at| at.day().to_string()).unwrap_or_default(),
                    head.closes_on.clone(),
                ]
            };
            return data::csv_bytes(&visit, &COLUMNS, &found.iter().map(row).collect::<Vec<_>>());
        }
        Format::Atom => return Ok(feed(&visit, &found)),
        _ => {}
    }
    let (open, closed): (Vec<&Head>, Vec<&Head>) = found.iter().partition(|head| head.is_open(today));
    let row = |head: &Head| Row {
        address: visit.link(&links::round(&head.public_id)),
        title: web::parts::inline(t, &head.title),
        party: parties::name(head.party, visit.lang),
        state: t.word(head.word(today)),
        tint: if head.is_open(today) { "blue" } else { "" },
        until: head.last_day().map(|day| t.s("consultations-until", t.day(day))).unwrap_or_default(),
    };
    let view = ListView {
        t,
        sections: vec![
            (t.m("consultations-open-now"), open.into_iter().map(row).collect(), t.m("consultations-none-open")),
            (t.m("consultations-steps-open"), steps(&visit, &with_steps), ""),
            (t.m("consultations-ended"), closed.into_iter().map(row).collect(), ""),
        ],
        takeaway: web::parts::takeaway(&visit, FORMATS),
    };
    let page = Page::new(t.m("consultations-title"), html(&view)?).nav("roadmaps").formats(FORMATS);
    Reply::page(page.crumb(visit.link("/roadmaps"), t.m("common-nav-roadmaps")))
}

/// Parties that take comments on steps of their roadmaps, by name.
fn steps(visit: &Visit, parties: &[kernel::PartyCode]) -> Vec<Row> {
    let t = visit.t;
    let row = |party: &kernel::PartyCode| Row {
        address: visit.link(&links::steps(*party)),
        title: web::parts::escape(&parties::name(*party, visit.lang)),
        party: t.m("consultations-steps").to_owned(),
        state: t.word("round-open"),
        tint: "blue",
        until: String::new(),
    };
    let mut rows: Vec<Row> = parties.iter().map(row).collect();
    i18n::sort_by_name(visit.lang, &mut rows, |row| row.title.as_str());
    rows
}

/// Rounds by the day they opened.
fn feed(visit: &Visit, found: &[Head]) -> Reply {
    let public_url = visit.app.settings().public_url.as_str();
    let mut opened: Vec<&Head> = found.iter().collect();
    opened.sort_by_key(|head| std::cmp::Reverse(head.opened_at));
    let entry = |head: &&Head| FeedEntry {
        id: format!("{public_url}{}", address(head)),
        address: format!("{public_url}{}", visit.link(&links::round(&head.public_id))),
        title: visit.t.s2("consultations-label-of", parties::name(head.party, visit.lang), head.title.words(visit.lang)),
        summary: head.last_day().map(|day| visit.t.s("consultations-until", visit.t.day(day))).unwrap_or_default(),
        updated: head.opened_at.unwrap_or(Moment(0)),
    };
    let entries: Vec<FeedEntry> = opened.iter().map(entry).collect();
    let updated = entries.first().map_or(Moment(0), |entry| entry.updated);
    let here = format!("{public_url}{}", visit.here(visit.lang, Format::Atom));
    data::atom(&here, visit.t.m("consultations-title"), visit.lang, updated, &entries)
}
