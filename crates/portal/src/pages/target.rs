//! One target of the Sustainable Development Goals: activities and good practices tied to it by editorial judgement. As
//! JSON and CSV too.

use super::framework::activity_links;
use super::{Answered, MeasureItem, RECORD, index, measure_items, rendered, text_json};
use crate::{links, neighbours};
use ::search::Query;
use askama::Template;
use convention::Target;
use i18n::Tr;
use kernel::{Error, Lang, Result, Text};
use serde_json::json;
use web::{Beside, Format, Page, Reply, Visit};

/// Measures shown before the link to all of them.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "portal/target.html")]
struct TargetView {
    t: Tr,
    code: String,
    goal: u8,
    /// Safe HTML, as the lists below.
    goal_title: String,
    summary: String,
    takeaway: String,
    activities: Vec<String>,
    n_measures: u64,
    all_measures: String,
    measures: Vec<MeasureItem>,
    note: &'static str,
    beside: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let target = convention::sdg_target(visit.param("target")).ok_or(Error::NotFound)?;
    let (t, lang) = (visit.t, visit.lang);
    let filters = vec![(measures::find::SDG.to_owned(), vec![target.code.clone()])];
    let found = index(&visit).find(&Query { filters, sort: ::search::Sort::Newest, limit: SHOWN, ..neighbours::all_measures() })?;
    if visit.format == Format::Json {
        return Reply::json(json!({
            "code": target.code, "goal": target.goal, "goal_title": text_json(&target.goal_title), "summary": text_json(&target.summary),
            "activities": target.activities, "measures": found.total, "basis": "editorial judgement",
        }));
    }
    if visit.format == Format::Csv {
        return csv(&visit, target, found.total);
    }
    let ids: Vec<String> = found.hits.into_iter().map(|hit| hit.id).collect();
    let path = format!("/framework/sdg/{}", target.code);
    let (lines, beside) = visit.app.db().read(move |conn| Ok((measures::lines(conn, &ids)?, Answered.html(conn, t, &path)?))).await?;
    let view = TargetView {
        t,
        code: target.code.clone(),
        goal: target.goal,
        goal_title: web::parts::inline(t, &target.goal_title),
        summary: web::parts::passage(t, &target.summary),
        takeaway: web::parts::takeaway(&visit, &[Format::Csv, Format::Json]),
        activities: activity_links(t, &target.activities),
        n_measures: found.total,
        all_measures: links::measures(lang, &[("sdg", &target.code)]),
        measures: measure_items(t, &lines),
        note: &convention::framework().targets_note,
        beside,
    };
    let page = Page::new(t.s("portal-target-title", &target.code), rendered(&view)?).nav("framework").formats(RECORD);
    Reply::page(page.crumb(links::framework(lang), t.m("common-nav-framework")))
}

fn csv(visit: &Visit, target: &Target, n_measures: u64) -> Result<Reply> {
    let columns =
        ["code", "goal", "goal_title_en", "goal_title_fr", "summary_en", "summary_fr", "activities_editorial", "measures_editorial"];
    let text = |text: &Text, lang| text.get(lang).unwrap_or_default().to_owned();
    let row = vec![
        target.code.clone(),
        target.goal.to_string(),
        text(&target.goal_title, Lang::En),
        text(&target.goal_title, Lang::Fr),
        text(&target.summary, Lang::En),
        text(&target.summary, Lang::Fr),
        target.activities.join(";"),
        n_measures.to_string(),
    ];
    web::data::csv_bytes(visit, &columns, &[row])
}
