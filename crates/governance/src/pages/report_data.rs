//! Status reports as data: explicit fields, so that nothing becomes public by accident.

use super::reports::made_at;
use crate::domain::{Figure, Frozen, PartyAsOf, Report};
use crate::links;
use crate::report;
use crate::store::ReportHead;
use kernel::{Day, Moment, Result, Text};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use web::data::{self, FeedEntry};
use web::{Format, Reply, Visit};

fn words(text: &Text) -> BTreeMap<&str, &str> {
    text.versions.iter().map(|(lang, version)| (lang.code(), version.text.as_str())).collect()
}

pub fn list(visit: &Visit, heads: &[ReportHead]) -> Json {
    let base = visit.app.settings().public_url.as_str();
    let row = |head: &ReportHead| {
        json!({
            "id": head.public_id, "address": format!("{base}{}", links::permanent_report(&head.public_id)),
            "symbol": head.symbol, "title": words(&head.title), "on": Day::typed(&head.about_day),
            "made_on": head.made_at.map(Moment::day),
        })
    };
    data::json_page(heads.iter().map(row).collect(), u64::try_from(heads.len()).unwrap_or(u64::MAX), None)
}

pub fn feed(visit: &Visit, heads: &[ReportHead]) -> Reply {
    let (base, t) = (visit.app.settings().public_url.as_str(), visit.t);
    let entry = |head: &ReportHead| FeedEntry {
        id: format!("{base}{}", links::permanent_report(&head.public_id)),
        address: format!("{base}{}", visit.link(&links::report(&head.public_id))),
        title: report::title(t, &head.title),
        summary: Day::typed(&head.about_day).map(|day| t.s("governance-report-on", t.day(day))).unwrap_or_default(),
        updated: made_at(head),
    };
    let entries: Vec<FeedEntry> = heads.iter().map(entry).collect();
    let updated = heads.iter().map(made_at).max().unwrap_or(Moment(0));
    let here = format!("{base}{}", visit.here(visit.lang, Format::Atom));
    data::atom(&here, t.m("governance-reports"), visit.lang, updated, &entries)
}

/// The whole report: figures with the Parties they count, and what stands of each Party.
pub fn record(visit: &Visit, report: &Report, frozen: &Frozen) -> Json {
    let base = visit.app.settings().public_url.as_str();
    let id = report.public_id();
    let figure = |figure: &Figure| {
        json!({
            "code": figure.code, "count": figure.parties.len(), "parties": figure.parties,
            "address": format!("{base}{}", links::figure(&visit.link(&links::report(&id)), &figure.code)),
        })
    };
    json!({
        "id": id, "address": format!("{base}{}", links::permanent_report(&id)),
        "symbol": report.draft.symbol, "title": words(&report.draft.title), "session": words(&report.draft.session),
        "introduction": words(&report.draft.introduction),
        "on": frozen.facts.on, "provisional": frozen.facts.is_provisional, "framework": frozen.facts.framework,
        "made_on": report.made_at.map(Moment::day), "template": frozen.template, "release": frozen.release,
        "fingerprint": frozen.fingerprint,
        "not_established": frozen.facts.not_established, "begun": frozen.facts.counted.begun, "finalized": frozen.facts.counted.finalized,
        "figures": frozen.figures.iter().map(figure).collect::<Vec<_>>(),
        "parties": frozen.facts.parties.iter().map(|one| row(base, one)).collect::<Vec<_>>(),
    })
}

pub fn rows(visit: &Visit, parties: &[&PartyAsOf]) -> Json {
    let base = visit.app.settings().public_url.as_str();
    let total = u64::try_from(parties.len()).unwrap_or(u64::MAX);
    data::json_page(parties.iter().map(|one| row(base, one)).collect(), total, None)
}

fn row(base: &str, one: &PartyAsOf) -> Json {
    let (published, says) = (one.published(), one.says());
    json!({
        "party": one.party, "group": one.group, "ldc": one.is_ldc, "state": one.state(),
        "shared_on": one.shared_on(), "withdrawn_on": one.withdrawn_on(),
        "published_on": published.and_then(|published| published.on),
        "version": published.map(|published| published.version),
        "adopted_outside": published.is_some_and(|published| published.is_outside),
        "rounds": published.map(|published| published.rounds),
        "address": published.map(|published| format!("{base}{}", published.address)),
        "title": says.map(|says| words(&says.title)),
        "languages": says.map(|says| says.langs.iter().map(|lang| lang.code()).collect::<Vec<_>>()).unwrap_or_default(),
        "sectors": says.map(|says| says.sectors.clone()).unwrap_or_default(),
        "positions": says.map(|says| says.positions.clone()).unwrap_or_default(),
        "plan": says.and_then(|says| says.plan),
    })
}

const COLUMNS: [&str; 19] = [
    "party",
    "name",
    "group",
    "ldc",
    "state",
    "published_on",
    "shared_on",
    "withdrawn_on",
    "version",
    "adopted_outside",
    "rounds",
    "languages",
    "sectors",
    "done",
    "under_way",
    "not_begun",
    "not_relevant",
    "actions",
    "closed",
];

pub fn csv(visit: &Visit, parties: Vec<&PartyAsOf>) -> Result<Reply> {
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let row = |one: &PartyAsOf| {
        let (published, says) = (one.published(), one.says());
        let plan = says.and_then(|says| says.plan);
        let mut row = vec![
            one.party.to_string(),
            parties::name(one.party, visit.lang),
            one.group.clone(),
            one.is_ldc.to_string(),
            one.state().to_owned(),
            day(published.and_then(|published| published.on)),
            day(one.shared_on()),
            day(one.withdrawn_on()),
            published.map(|published| published.version.to_string()).unwrap_or_default(),
            published.map(|published| published.is_outside.to_string()).unwrap_or_default(),
            published.map(|published| published.rounds.to_string()).unwrap_or_default(),
            says.map(|says| says.langs.iter().map(|lang| lang.code()).collect::<Vec<_>>().join("; ")).unwrap_or_default(),
            says.map(|says| says.sectors.join("; ")).unwrap_or_default(),
        ];
        let stated = |position: &str| says.map(|says| says.positions.values().filter(|one| *one == position).count().to_string());
        row.extend(Figure::POSITIONS.iter().take(4).map(|position| stated(position).unwrap_or_default()));
        row.extend([plan.map(|plan| plan.actions), plan.map(|plan| plan.closed)].map(|n| n.map(|n| n.to_string()).unwrap_or_default()));
        row
    };
    data::csv_bytes(visit, &COLUMNS, &parties.into_iter().map(row).collect::<Vec<_>>())
}
