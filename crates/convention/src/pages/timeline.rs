//! The timeline, its feed, and the form with which the Secretariat adds or changes a milestone.

use super::{by_language, column, rendered};
use crate::domain::{Milestone, MilestoneDraft};
use crate::store::{self, Kept};
use crate::versions::{Field, both_versions};
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Moment, Result, Role};
use serde_json::{Value as Json, json};
use web::fields::Fields;
use web::{Form, Format, Page, Reply, Visit};

const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Atom];
const COLUMNS: [&str; 7] = ["id", "address", "when", "title_en", "title_fr", "source", "source_address"];
/// Entries of the feed. Our choice: more than a year of news, small enough for a bad line.
const FEED_ENTRIES: usize = 50;

/// One entry of the page.
struct Entry {
    anchor: String,
    words: String,
    machine: String,
    title: String,
    line: String,
    source: String,
    address: Option<String>,
    change: Option<String>,
}

#[derive(Template)]
#[template(path = "convention/timeline.html")]
struct ListView {
    t: Tr,
    entries: Vec<Entry>,
    /// For the Secretariat: where one is added.
    add: Option<String>,
    takeaway: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let kept = visit.app.db().read(store::milestones).await?;
    match visit.format {
        Format::Json => return page_of_json(&visit, &kept),
        Format::Csv => {
            return web::data::csv_bytes(&visit, &COLUMNS, &kept.iter().map(|kept| cells(&visit, &kept.milestone)).collect::<Vec<_>>());
        }
        Format::Atom => return Ok(feed(&visit, &kept)),
        _ => {}
    }
    let t = visit.t;
    let is_secretariat = visit.holds(Role::Secretariat, None);
    let entry = |kept: &Kept| {
        let (milestone, public) = (&kept.milestone, kept.milestone.id.public());
        Entry {
            anchor: format!("m-{public}"),
            words: milestone.when.words(t),
            machine: milestone.when.machine(),
            title: web::parts::inline(t, &milestone.title),
            line: web::parts::language_line(t, &milestone.title),
            source: milestone.source.clone(),
            address: milestone.address.clone(),
            change: is_secretariat.then(|| links::change_milestone(visit.lang, &public)),
        }
    };
    let view = ListView {
        t,
        entries: kept.iter().map(entry).collect(),
        add: is_secretariat.then(|| links::new_milestone(visit.lang)),
        takeaway: web::parts::takeaway(&visit, FORMATS),
    };
    Reply::page(Page::new(t.m("convention-timeline-title"), rendered(&view)?).nav("timeline").formats(FORMATS))
}

/// The permanent address leads to the entry in the reader's language.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let (id, lang) = (visit.param("id").to_owned(), visit.lang);
    let kept = visit.app.db().read(move |conn| store::milestone(conn, &id)).await?;
    Ok(Reply::SeeOther(links::milestone(lang, &kept.milestone.id.public())))
}

/// The whole permanent address, for data.
fn permanent_of(visit: &Visit, milestone: &Milestone) -> String {
    format!("{}{}", visit.app.settings().public_url, links::permanent_milestone(&milestone.id.public()))
}

fn page_of_json(visit: &Visit, kept: &[Kept]) -> Result<Reply> {
    let start = match visit.query.get("after") {
        Some(after) => kept.iter().position(|kept| kept.milestone.id.public() == after).ok_or(Error::NotFound)? + 1,
        None => 0,
    };
    let rows: Vec<Json> = kept.iter().skip(start).take(web::limits::JSON_ROWS).map(|kept| row(visit, kept)).collect();
    let end = start + rows.len();
    let last = kept.get(end.saturating_sub(1)).filter(|_| end < kept.len());
    let next = last.map(|kept| {
        format!("{}{}.json?after={}", visit.app.settings().public_url, links::timeline(visit.lang), kept.milestone.id.public())
    });
    Reply::json(web::data::json_page(rows, u64::try_from(kept.len()).unwrap_or_default(), next))
}

fn row(visit: &Visit, kept: &Kept) -> Json {
    let milestone = &kept.milestone;
    json!({
        "id": milestone.id.public(),
        "address": permanent_of(visit, milestone),
        "when": milestone.when,
        "title": by_language(&milestone.title),
        "source": milestone.source,
        "source_address": milestone.address,
        "changed_at": kept.changed_at.rfc3339(),
    })
}

fn cells(visit: &Visit, milestone: &Milestone) -> Vec<String> {
    vec![
        milestone.id.public(),
        permanent_of(visit, milestone),
        milestone.when.to_string(),
        column(&milestone.title, Lang::En),
        column(&milestone.title, Lang::Fr),
        milestone.source.clone(),
        milestone.address.clone().unwrap_or_default(),
    ]
}

/// The feed, the latest date first.
fn feed(visit: &Visit, kept: &[Kept]) -> Reply {
    let public = &visit.app.settings().public_url;
    let entries: Vec<web::data::FeedEntry> = kept
        .iter()
        .rev()
        .take(FEED_ENTRIES)
        .map(|kept| {
            let (milestone, id) = (&kept.milestone, kept.milestone.id.public());
            web::data::FeedEntry {
                id: permanent_of(visit, milestone),
                address: format!("{public}{}", links::milestone(visit.lang, &id)),
                title: format!("{}: {}", milestone.when.words(visit.t), milestone.title.words(visit.lang)),
                summary: milestone.source.clone(),
                updated: kept.changed_at,
            }
        })
        .collect();
    let updated = kept.iter().map(|kept| kept.changed_at).max().unwrap_or(Moment(0));
    let id = format!("{public}{}.atom", links::timeline(visit.lang));
    web::data::atom(&id, visit.t.m("convention-timeline-title"), visit.lang, updated, &entries)
}

#[derive(Template)]
#[template(path = "convention/milestone.html")]
struct FormView {
    t: Tr,
    csrf: String,
    title: &'static str,
    action: String,
    fields: Fields,
    /// The version that is changed; `None` when one is added.
    version: Option<i64>,
    /// What someone else recorded meanwhile beside what was typed; empty otherwise.
    versions: String,
}

/// The fields with the keys of their labels.
const FIELDS: [(&str, &str); 5] = [
    ("when", "convention-milestone-when"),
    ("title_en", "convention-milestone-title-en"),
    ("title_fr", "convention-milestone-title-fr"),
    ("source", "common-source"),
    ("address", "convention-milestone-address"),
];

/// The form of what is recorded.
fn form_of(milestone: &Milestone) -> Form {
    let values = [
        milestone.when.to_string(),
        column(&milestone.title, Lang::En),
        column(&milestone.title, Lang::Fr),
        milestone.source.clone(),
        milestone.address.clone().unwrap_or_default(),
    ];
    Form::from_pairs(FIELDS.into_iter().map(|(name, _)| name.to_owned()).zip(values).collect())
}

fn draft(form: &Form) -> MilestoneDraft {
    let text = |name: &str| form.text(name).to_owned();
    MilestoneDraft {
        when: text("when"),
        title_en: text("title_en"),
        title_fr: text("title_fr"),
        source: text("source"),
        address: text("address"),
    }
}

fn form_page(visit: &Visit, form: Form, errors: &[FieldError], version: Option<i64>, versions: String) -> Result<Page> {
    let t = visit.t;
    let title = t.m(if version.is_some() { "convention-milestone-change-title" } else { "convention-milestone-new-title" });
    let fields = Fields::new(t, form).with_errors(errors);
    let view = FormView { t, csrf: visit.csrf_field(), title, action: visit.link(&visit.path), fields, version, versions };
    Ok(Page::new(title, rendered(&view)?)
        .nav("timeline")
        .crumb(links::timeline(visit.lang), t.m("common-nav-timeline"))
        .private()
        .scripted())
}

pub async fn add(visit: Visit) -> Result<Reply> {
    Reply::page(form_page(&visit, Form::default(), &[], None, String::new())?)
}

pub async fn add_post(visit: Visit, form: Form) -> Result<Reply> {
    let (actor, ambient, draft) = (visit.actor(), visit.app.ambient().clone(), draft(&form));
    match visit.app.db().write(move |tx| actions::add_milestone(tx, &actor, &ambient, &draft)).await {
        Ok(public_id) => Reply::done(links::milestone(visit.lang, &public_id), "convention-done-milestone-added"),
        Err(Error::Invalid(errors)) => Reply::again(form_page(&visit, form, &errors, None, String::new())?, errors),
        Err(error) => Err(error),
    }
}

pub async fn change(visit: Visit) -> Result<Reply> {
    let id = visit.param("milestone").to_owned();
    let kept = visit.app.db().read(move |conn| store::milestone(conn, &id)).await?;
    Reply::page(form_page(&visit, form_of(&kept.milestone), &[], Some(kept.version), String::new())?)
}

pub async fn change_post(visit: Visit, form: Form) -> Result<Reply> {
    let version: i64 = form.text("version").parse().map_err(|_| Error::Conflict)?;
    let (actor, ambient, draft) = (visit.actor(), visit.app.ambient().clone(), draft(&form));
    let (id, why) = (visit.param("milestone").to_owned(), form.text("why").to_owned());
    let changed = {
        let id = id.clone();
        visit.app.db().write(move |tx| actions::change_milestone(tx, &actor, &ambient, &id, version, &draft, &why)).await
    };
    match changed {
        Ok(()) => Reply::done(links::milestone(visit.lang, &id), "convention-done-milestone-changed"),
        Err(Error::Invalid(errors)) => Reply::again(form_page(&visit, form, &errors, Some(version), String::new())?, errors),
        Err(Error::Conflict) => {
            // Everything typed stays; saving again then goes on top of the version that is shown beside it.
            let now = visit.app.db().read(move |conn| store::milestone(conn, &id)).await?;
            let recorded = form_of(&now.milestone);
            let field = |(name, label): (&str, &str)| Field {
                label: visit.t.m(label).to_owned(),
                recorded: recorded.text(name).to_owned(),
                typed: form.text(name).to_owned(),
            };
            let versions = both_versions(visit.t, &FIELDS.map(field));
            Ok(Reply::Conflict(Box::new(form_page(&visit, form, &[], Some(now.version), versions)?)))
        }
        Err(error) => Err(error),
    }
}
