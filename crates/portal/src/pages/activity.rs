//! One activity of the framework: what it asks for, its measures, the Parties that work on it. As JSON too.
//! Not here: the positions of one Party (its roadmap).

use super::framework::activity_json;
use super::{Answered, DATA, Link, MeasureItem, index, measure_items, rendered};
use crate::grid::Positions;
use crate::{links, neighbours};
use askama::Template;
use convention::{Activity, framework, title_html};
use i18n::Tr;
use kernel::{Error, PartyCode, Result};
use measures::Line;
use serde_json::json;
use std::collections::BTreeSet;
use web::{Beside, Format, Page, Query, Reply, Visit};

/// Measures shown before the link to all of them.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "portal/activity.html")]
struct ActivityView {
    t: Tr,
    code: String,
    /// Safe HTML.
    title: String,
    language_line: String,
    state: &'static str,
    output: String,
    goal: String,
    takeaway: String,
    asks_for: String,
    evidence: Vec<String>,
    targets: Vec<(Link, String)>,
    steps: Vec<String>,
    n_measures: u64,
    all_measures: String,
    measures: Vec<MeasureItem>,
    parties: Vec<Link>,
    beside: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let activity = convention::activity(visit.param("code")).ok_or(Error::NotFound)?;
    if visit.format == Format::Csv {
        return super::framework::csv(&visit, std::slice::from_ref(activity));
    }
    let code = activity.code.clone();
    let t = visit.t;
    let (lines, positions, beside) = visit
        .app
        .db()
        .read(move |conn| {
            let lines = measures::list_public_of_activity(conn, &code, SHOWN)?;
            Ok((lines, neighbours::positions(conn)?, Answered.html(conn, t, &format!("/framework/{code}"))?))
        })
        .await?;
    let index = index(&visit);
    let filter = [(measures::find::ACTIVITY, vec![activity.code.clone()])];
    let counted = neighbours::count_measures(&index, measures::find::ACTIVITY, &filter)?;
    let n_measures = counted.get(&activity.code).copied().unwrap_or(0);
    let at_work = at_work(&neighbours::pairs(&index)?, &positions, &activity.code);
    if visit.format == Format::Json {
        let list = format!("/{}/measures.json{}", visit.lang, Query::default().plus("activity", &activity.code).to_suffix());
        let address = format!("{}{list}", visit.app.settings().public_url);
        let mut data = activity_json(activity);
        if let Some(fields) = data.as_object_mut() {
            fields.insert("measures".into(), json!({ "total": n_measures, "address": address }));
            fields.insert("parties".into(), json!(at_work));
        }
        return Reply::json(data);
    }
    page(&visit, activity, &lines, n_measures, &at_work, beside)
}

fn at_work(pairs: &crate::grid::Pairs, positions: &Positions, code: &str) -> BTreeSet<PartyCode> {
    neighbours::parties_at_work(pairs, positions).remove(code).unwrap_or_default()
}

fn page(
    visit: &Visit,
    activity: &Activity,
    lines: &[Line],
    n_measures: u64,
    at_work: &BTreeSet<PartyCode>,
    beside: String,
) -> Result<Reply> {
    let (t, lang, framework) = (visit.t, visit.lang, framework());
    let output = framework.output(activity.output);
    let goal = output.and_then(|output| framework.goal(&output.goal));
    let view = ActivityView {
        t,
        code: activity.code.clone(),
        title: title_html(t, &activity.title),
        language_line: web::parts::language_line(t, &activity.title),
        state: activity.title.shown(lang).map_or("", |shown| t.m(&format!("common-text-state-{}", shown.state.code()))),
        output: output.map(|output| title_html(t, &output.title)).unwrap_or_default(),
        goal: goal.map(|goal| title_html(t, &goal.title)).unwrap_or_default(),
        takeaway: web::parts::takeaway(visit, &[Format::Csv, Format::Json]),
        asks_for: web::parts::passage(t, &activity.asks_for),
        evidence: activity.suggested_evidence.iter().map(|text| web::parts::inline(t, text)).collect(),
        targets: activity
            .sdg_targets
            .iter()
            .map(|code| {
                let summary = convention::sdg_target(code).map(|target| web::parts::inline(t, &target.summary)).unwrap_or_default();
                (Link::new(links::sdg_target(lang, code), code), summary)
            })
            .collect(),
        steps: framework
            .steps
            .iter()
            .filter(|step| activity.steps.contains(&step.number))
            .map(|step| web::parts::inline(t, &step.title))
            .collect(),
        n_measures,
        all_measures: links::measures(lang, &[("activity", &activity.code)]),
        measures: measure_items(t, lines),
        parties: parties::sorted(lang)
            .iter()
            .filter(|party| at_work.contains(&party.code))
            .map(|party| Link::new(links::party(lang, party.code), party.name(lang)))
            .collect(),
        beside,
    };
    let title = format!("{} {}", activity.code, activity.title.words(lang));
    let page = Page::new(title, rendered(&view)?).nav("framework").formats(DATA).source(&framework.document);
    Reply::page(page.crumb(links::framework(lang), t.m("common-nav-framework")))
}
