//! About the data: what is held and where from, what is doubtful, licences, formats, addresses for machines, how things
//! are counted. The figures as JSON too.

use super::{DATA, Link, index, rendered};
use crate::neighbours;
use askama::Template;
use convention::framework;
use i18n::Tr;
use kernel::{Lang, Result};
use parties::{Confidence, PartyCount};
use serde_json::json;
use web::{Format, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/data.html")]
struct DataView {
    t: Tr,
    takeaway: String,
    held: Vec<Held>,
    doubts: Vec<String>,
    examples: Vec<(&'static str, String)>,
    grid: String,
    day: String,
    version: &'static str,
}

/// A collection with its count and source.
struct Held {
    link: Link,
    count: String,
    source: &'static str,
}

struct Figures {
    count: PartyCount,
    low: usize,
    measures: u64,
    practices: u64,
    roadmaps: u64,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let figures = figures(&visit).await?;
    let framework = framework();
    let official = framework.activities.iter().filter(|activity| activity.is_official(Lang::En)).count();
    if visit.format == Format::Json {
        return Reply::json(json!({
            "on": visit.now.day(),
            "parties": { "total": figures.count.total, "states": figures.count.states, "regional": figures.count.regional,
                "day_not_established": figures.count.not_established, "low_confidence": figures.low },
            "non_parties": parties::non_parties().len(),
            "framework": { "goals": framework.goals.len(), "outputs": framework.outputs.len(), "activities": framework.activities.len(),
                "activities_with_official_english_title": official },
            "measures": figures.measures, "good_practices": figures.practices, "roadmaps_published": figures.roadmaps,
            "articles": convention::articles().len(), "glossary_terms": convention::glossary().len(),
            "declarations": parties::declarations().len(), "group_memberships": parties::memberships().len(),
            "code_lists": convention::taxonomies().len(), "code_lists_version": convention::taxonomies_version(),
        }));
    }
    page(&visit, &figures, official)
}

async fn figures(visit: &Visit) -> Result<Figures> {
    let today = visit.now.day();
    let (count, low, roadmaps) = visit
        .app
        .db()
        .read(move |conn| {
            let joinings = parties::list(conn)?;
            let low = joinings.iter().filter(|joining| joining.confidence == Confidence::Low).count();
            Ok((parties::count(&joinings, today), low, neighbours::count_roadmaps(conn)?))
        })
        .await?;
    let index = index(visit);
    Ok(Figures {
        count,
        low,
        roadmaps,
        measures: index.find(&neighbours::all_measures())?.total,
        practices: neighbours::count_measures(&index, measures::find::PRACTICE, &[])?.values().sum(),
    })
}

fn page(visit: &Visit, figures: &Figures, official: usize) -> Result<Reply> {
    let (t, framework) = (visit.t, framework());
    let held = |path: &str, key: &str, count: u64, source: &'static str| Held {
        link: Link::new(visit.link(path), t.m(key)),
        count: t.number(count),
        source: t.m(source),
    };
    let whole = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let public_url = &visit.app.settings().public_url;
    let view = DataView {
        t,
        takeaway: web::parts::takeaway(visit, &[Format::Json]),
        held: vec![
            held("/parties", "common-nav-parties", whole(figures.count.total), "portal-data-source-parties"),
            held("/measures", "common-nav-measures", figures.measures, "portal-data-source-measures"),
            held("/roadmaps", "common-nav-roadmaps", figures.roadmaps, "portal-data-source-roadmaps"),
            held("/framework", "portal-home-activities", whole(framework.activities.len()), "portal-data-source-framework"),
            held("/articles", "common-nav-articles", whole(convention::articles().len()), "portal-data-source-articles"),
            held("/glossary", "portal-home-terms", whole(convention::glossary().len()), "portal-data-source-glossary"),
        ],
        doubts: vec![
            t.n("portal-data-doubt-low", figures.low),
            t.n("portal-data-doubt-day", figures.count.not_established),
            t.f("portal-data-doubt-titles", &[("official", official.into()), ("total", framework.activities.len().into())]),
            t.n("portal-data-doubt-declarations", parties::declarations().len()),
            t.m("portal-data-doubt-editorial").to_owned(),
        ],
        examples: vec![
            ("portal-data-example-list", format!("{public_url}/en/measures.json?activity=1.1")),
            ("portal-data-example-table", format!("{public_url}/en/parties.csv")),
            ("portal-data-example-record", format!("{public_url}/en/parties/KE.json")),
            ("portal-data-example-grid", format!("{public_url}/en/grid.csv?within=ldc")),
            ("portal-data-example-permanent", format!("{public_url}/id/activity/1.1")),
            ("portal-data-example-catalogue", format!("{public_url}/catalog.ttl")),
            ("catalogue-api-title", format!("{public_url}/{}/api", visit.lang)),
            ("portal-data-example-vocab", format!("{public_url}/vocab")),
            ("portal-data-example-oai", format!("{public_url}/oai?verb=Identify")),
            ("portal-data-example-archive", format!("{public_url}/{}/download", visit.lang)),
            ("portal-data-example-changes", format!("{public_url}/{}/changes", visit.lang)),
        ],
        grid: visit.link("/grid"),
        day: t.day(visit.now.day()),
        version: convention::taxonomies_version(),
    };
    Reply::page(Page::new(t.m("common-footer-about-data"), rendered(&view)?).nav("data").formats(DATA))
}
