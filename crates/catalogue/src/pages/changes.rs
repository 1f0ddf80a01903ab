//! What changed: a page with the newest, and the whole order for programs, from a cursor, day or instant on.

use super::rendered;
use crate::changes::{self, Change, Cursor, Since};
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Moment, Result};
use serde_json::json;
use store::Conn;
use web::data::{FeedEntry, atom};
use web::parts::{escape, inline};
use web::{Format, Page, Reply, Visit};

pub const FORMATS: &[Format] = &[Format::Html, Format::Json, Format::Ndjson, Format::Atom];
/// How far back the page and a feed without `since` go. Our choice.
const DAYS: i64 = 30;
/// Changes on the page and in a feed. Our choice.
const SHOWN: usize = 100;

struct Row {
    at: String,
    what: &'static str,
    kind: &'static str,
    /// Safe HTML.
    title: String,
    address: String,
}

#[derive(Template)]
#[template(path = "catalogue/changes.html")]
struct ChangesView {
    t: Tr,
    takeaway: String,
    rows: Vec<Row>,
    example: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let since = Since::parse(visit.query.get("since"))?;
    match visit.format {
        Format::Json => json_step(visit, since).await,
        Format::Ndjson => whole(&visit, since),
        _ => newest(visit, since).await,
    }
}

/// One step, with the address of the next.
async fn json_step(visit: Visit, since: Since) -> Result<Reply> {
    let step = visit
        .app
        .db()
        .read(move |conn| {
            let mut cursor = since.cursor(conn)?;
            // Drafts have events too: an empty step is no answer while something follows.
            loop {
                let step = changes::step(conn, &cursor)?;
                if !step.changes.is_empty() || step.is_end {
                    return Ok(step);
                }
                cursor = step.next;
            }
        })
        .await?;
    let public_url = &visit.app.settings().public_url;
    let rows: Vec<_> = step.changes.iter().map(|change| change.json(public_url)).collect();
    let next =
        format!("{public_url}{}?since={}", visit.here_with(&Default::default()).replace("/changes", "/changes.json"), step.next.code());
    Reply::json(json!({ "rows": rows, "cursor": step.next.code(), "next": next, "is_end": step.is_end }))
}

/// Everything since, line by line; the last line holds the cursor from which to go on.
fn whole(visit: &Visit, since: Since) -> Result<Reply> {
    let (db, public_url) = (visit.app.db().clone(), visit.app.settings().public_url.clone());
    Reply::stream("application/x-ndjson; charset=utf-8", "changes.ndjson", move |out| {
        let doing = || "cannot write changes as NDJSON".into();
        let mut cursor = db.read_blocking(move |conn| since.cursor(conn))?;
        loop {
            let after = cursor.clone();
            let step = db.read_blocking(move |conn| changes::step(conn, &after))?;
            step.changes.iter().try_for_each(|change| writeln!(out, "{}", change.json(&public_url))).doing(doing)?;
            cursor = step.next;
            if step.is_end {
                return writeln!(out, "{}", json!({ "cursor": cursor.code() })).doing(doing);
            }
        }
    })
}

/// The newest changes since, newest first.
async fn newest(visit: Visit, since: Since) -> Result<Reply> {
    let since = if visit.query.get("since").is_none() { Since::Moment(visit.now.plus_days(-DAYS)) } else { since };
    let (found, cursor) = visit.app.db().read_heavy(move |conn| read_newest(conn, since)).await?;
    if visit.format == Format::Atom {
        return Ok(feed(&visit, &found));
    }
    let (t, lang) = (visit.t, visit.lang);
    let rows = found
        .iter()
        .map(|change| Row {
            at: t.moment(change.at),
            what: t.m(what_key(change)),
            kind: t.m(kind_key(change)),
            title: if change.title.is_empty() { escape(&change.id) } else { inline(t, &change.title) },
            address: change.permanent(),
        })
        .collect();
    let view = ChangesView {
        t,
        takeaway: web::parts::takeaway(&visit, &[Format::Json, Format::Ndjson, Format::Atom]),
        rows,
        example: format!("{}/{lang}/changes.json?since={}", visit.app.settings().public_url, cursor.code()),
    };
    let page = Page::new(t.m("catalogue-changes-title"), rendered(&view)?).nav("data").formats(FORMATS);
    Reply::page(page.crumb(visit.link("/data"), t.m("common-footer-about-data")))
}

fn read_newest(conn: &mut Conn, since: Since) -> Result<(Vec<Change>, Cursor)> {
    let mut cursor = since.cursor(conn)?;
    let mut kept: Vec<Change> = Vec::new();
    loop {
        let step = changes::step(conn, &cursor)?;
        kept.extend(step.changes);
        // Only the newest are shown: what is older goes as newer comes.
        let older = kept.len().saturating_sub(SHOWN);
        kept.drain(..older);
        cursor = step.next;
        if step.is_end {
            kept.reverse();
            return Ok((kept, cursor));
        }
    }
}

fn feed(visit: &Visit, found: &[Change]) -> Reply {
    let (t, public_url) = (visit.t, &visit.app.settings().public_url);
    let entries: Vec<FeedEntry> = found
        .iter()
        .map(|change| FeedEntry {
            id: format!("{public_url}{}#{}", change.permanent(), change.at.0),
            address: format!("{public_url}{}", change.permanent()),
            title: if change.title.is_empty() { change.id.clone() } else { change.title.words(visit.lang).to_owned() },
            summary: format!("{}: {}", t.m(kind_key(change)), t.m(what_key(change))),
            updated: change.at,
        })
        .collect();
    let updated = found.first().map_or(Moment(0), |change| change.at);
    atom(&format!("{public_url}{}", visit.here(visit.lang, Format::Atom)), t.m("catalogue-changes-title"), visit.lang, updated, &entries)
}

fn what_key(change: &Change) -> &'static str {
    match change.what {
        changes::Kind::Created => "catalogue-changes-created",
        changes::Kind::Changed => "catalogue-changes-changed",
        changes::Kind::Withdrawn => "catalogue-changes-withdrawn",
        changes::Kind::Merged => "catalogue-changes-merged",
    }
}

fn kind_key(change: &Change) -> &'static str {
    match change.kind {
        measures::KIND => "catalogue-kind-measure",
        "roadmap" => "catalogue-kind-roadmap",
        "milestone" => "catalogue-kind-milestone",
        _ => "catalogue-kind-party",
    }
}
