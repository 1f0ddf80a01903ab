//! Up to four measures side by side, question by question, chosen by links and kept in the address. Everyone sees it.
//!
//! Invariants: only what the records declare; no total, no order of merit; a missing answer says so.

use super::shared::{holders_html, html, title_html, years_of};
use crate::public::PublicMeasure;
use crate::{KIND, find, reference, store};
use askama::Template;
use convention::lists;
use i18n::Tr;
use kernel::{Error, Result};
use search::Index;
use std::collections::BTreeSet;
use web::parts::{escape, inline, passage};
use web::{Page, Query, Reply, Visit};

/// Records side by side (experience guide, section 5.10).
const MOST: usize = 4;
/// Records offered for adding. Our choice.
const OFFERED: usize = 10;

#[derive(Template)]
#[template(path = "measures/compare.html")]
struct CompareView {
    t: Tr,
    action: String,
    is_missing: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// Address and words of the link that shows less or more.
    switch: (String, &'static str),
    may_add: bool,
    q: String,
    /// What the search for a further record carries on.
    hidden: Vec<(&'static str, String)>,
    is_searched: bool,
    offered: Vec<Offer>,
}

struct Column {
    address: String,
    title: String,
    /// The same words without marks, for the labels of a phone.
    label: String,
    remove: String,
}

struct Row {
    question: &'static str,
    /// Safe HTML a column; empty where nothing is recorded.
    answers: Vec<String>,
    is_same: bool,
}

struct Offer {
    add: String,
    title: String,
    holders: String,
    years: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, ids) = (visit.t, visit.query.all("id"));
    if ids.len() > MOST {
        return Err(Error::field("id", "measures-error-compare"));
    }
    let q = visit.query_text()?;
    let offered = match &q {
        Some(_) => found(&visit, q.clone(), &ids)?,
        None => Vec::new(),
    };
    let (wanted, asked) = (ids.clone(), offered.clone());
    let (records, offers) = visit.app.db().read(move |conn| Ok((store::public_of(conn, &wanted)?, store::lines(conn, &asked)?))).await?;
    let only_differences = visit.query.get("only") == Some("differences");
    let base = visit.query.with("q", None);
    let columns: Vec<Column> = records.iter().map(|record| column(&visit, &base, record)).collect();
    let all: Vec<Row> = if records.len() > 1 { rows(&visit, &records) } else { Vec::new() };
    let view = CompareView {
        t,
        action: visit.link("/measures/compare"),
        is_missing: records.len() < ids.len(),
        rows: all.into_iter().filter(|row| !(only_differences && row.is_same)).collect(),
        switch: match only_differences {
            true => (visit.here_with(&base.with("only", None)), t.m("measures-compare-everything")),
            false => (visit.here_with(&base.with("only", Some("differences"))), t.m("measures-compare-differences")),
        },
        may_add: columns.len() < MOST,
        columns,
        q: q.clone().unwrap_or_default(),
        hidden: ids.iter().map(|id| ("id", id.clone())).chain(only_differences.then(|| ("only", "differences".to_owned()))).collect(),
        is_searched: q.is_some(),
        offered: offers
            .iter()
            .map(|line| Offer {
                add: visit.here_with(&base.plus("id", &line.public_id)),
                title: title_html(t, &line.title),
                holders: holders_html(&visit, &line.holders, &line.other_holder),
                years: super::shared::years(t, line.year_start, line.year_end, ""),
            })
            .collect(),
    };
    let body = html(&view)?;
    let page = Page::new(t.m("measures-compare-title"), body).nav("measures").crumb(visit.link("/measures"), t.m("common-nav-measures"));
    Reply::page(page.wide())
}

/// Records that a search offers for adding, those chosen left out.
fn found(visit: &Visit, text: Option<String>, chosen: &[String]) -> Result<Vec<String>> {
    let query = search::Query { text, lang: visit.lang, kinds: vec![KIND.into()], limit: OFFERED + MOST, ..search::Query::default() };
    let hits = visit.app.part::<Index>().find(&query)?.hits.into_iter().map(|hit| hit.id);
    Ok(hits.filter(|id| !chosen.contains(id)).take(OFFERED).collect())
}

fn column(visit: &Visit, base: &Query, record: &PublicMeasure) -> Column {
    let label = record.content.title.words(visit.lang).to_owned();
    Column {
        address: visit.link(&format!("/measures/{}", record.public_id)),
        title: title_html(visit.t, &record.content.title),
        label: if label.is_empty() { visit.t.m("measures-untitled").to_owned() } else { label },
        remove: visit.here_with(&base.without_value("id", &record.public_id)),
    }
}

/// Values one below the other; those that not every record has stand out.
fn codes(t: Tr, records: &[PublicMeasure], field: &str, of: fn(&PublicMeasure) -> &Vec<String>) -> Vec<String> {
    let words = |code: &String| reference::words(field, code, t.lang()).into_owned();
    listed(&records.iter().map(|record| of(record).iter().map(words).collect()).collect::<Vec<Vec<String>>>())
}

fn listed(values: &[Vec<String>]) -> Vec<String> {
    let in_all = |value: &String| values.iter().all(|list| list.contains(value));
    // Where nothing is shared, everything would stand out, which is nothing.
    let is_shared = values.iter().flatten().any(in_all);
    let item = |value: &String| if in_all(value) || !is_shared { escape(value) } else { format!("<strong>{}</strong>", escape(value)) };
    values.iter().map(|list| list.iter().map(item).collect::<Vec<_>>().join("<br>")).collect()
}

fn rows(visit: &Visit, records: &[PublicMeasure]) -> Vec<Row> {
    let (t, lang) = (visit.t, visit.lang);
    let each = |write: &dyn Fn(&PublicMeasure) -> String| records.iter().map(write).collect::<Vec<String>>();
    let each_listed = |list: &dyn Fn(&PublicMeasure) -> Vec<String>| listed(&records.iter().map(list).collect::<Vec<_>>());
    let answers: Vec<(&'static str, Vec<String>)> = vec![
        ("common-party", each(&|one| holders_html(visit, &one.content.holders, &one.content.other_holder))),
        ("measures-compare-years", each(&|one| escape(&years_of(t, &one.content)))),
        ("measures-field-instruments", codes(t, records, "instruments", |one| &one.content.instruments)),
        ("measures-field-domains", codes(t, records, "domains", |one| &one.content.domains)),
        ("measures-field-chain", codes(t, records, "chain", |one| &one.content.chain)),
        ("measures-field-groups", codes(t, records, "groups", |one| &one.content.groups)),
        ("measures-field-activities", codes(t, records, "activities", |one| &one.content.activities)),
        ("measures-field-areas", codes(t, records, "areas", |one| &one.content.areas)),
        ("measures-field-objectives", codes(t, records, "objectives", |one| &one.content.objectives)),
        (
            "measures-field-sdg",
            each_listed(&|one| one.sdg_targets().into_iter().map(|code| super::facets::words(t, find::SDG, code)).collect()),
        ),
        ("measures-field-bodies", each(&|one| bodies(t, one))),
        (
            "measures-field-money",
            each(&|one| one.content.money.iter().map(|row| escape(&t.money(&row.amount))).collect::<Vec<_>>().join("<br>")),
        ),
        ("measures-field-territory", each(&|one| escape(&one.content.territory))),
        ("measures-facet-designation", each(&|one| escape(&designation(t, one)))),
        ("measures-field-features", each(&|one| passage(t, &one.content.features))),
        ("measures-field-results", each(&|one| passage(t, &one.content.results))),
        (
            "measures-field-components",
            each(&|one| one.content.components.iter().map(|part| inline(t, &part.title)).collect::<Vec<_>>().join("<br>")),
        ),
        ("common-source", each(&|one| escape(convention::label(lists::RECORD_SOURCE_KINDS, &one.content.source.kind, lang)))),
        ("common-text-language", each_listed(&|one| one.content.langs().into_iter().map(|of| t.lang_name(of).to_owned()).collect())),
    ];
    let is_asked = |answers: &[String]| answers.iter().any(|answer| !answer.is_empty());
    let is_same = |answers: &[String]| answers.iter().collect::<BTreeSet<_>>().len() == 1;
    let shown = answers.into_iter().filter(|(_, answers)| is_asked(answers));
    shown.map(|(key, answers)| Row { question: t.m(key), is_same: is_same(&answers), answers }).collect()
}

fn bodies(t: Tr, record: &PublicMeasure) -> String {
    let body = |body: &crate::content::Body| {
        let kind = convention::label(lists::ACTOR_KINDS, &body.kind, t.lang());
        format!("<bdi>{}</bdi> <small>{}</small>", escape(&body.name), escape(kind))
    };
    record.content.bodies.iter().map(body).collect::<Vec<_>>().join("<br>")
}

fn designation(t: Tr, record: &PublicMeasure) -> String {
    match &record.edition {
        Some(edition) => t.s("measures-designated-edition", super::shared::edition_words(t, edition)),
        None => t.m("measures-not-designated").to_owned(),
    }
}
