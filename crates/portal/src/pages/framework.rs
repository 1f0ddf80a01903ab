//! The framework in reading form: goals, outputs, activities, the method, objectives, SDG targets. As JSON and CSV too.
//! Not here: one activity (`activity`), what the words of the framework are (`convention`).

use super::{Link, TABLE, activity_link, index, rendered, text_json};
use crate::{links, neighbours};
use askama::Template;
use convention::{Activity, framework, objectives, title_html};
use i18n::Tr;
use kernel::{Lang, Result};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use web::{Format, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/framework.html")]
struct FrameworkView {
    t: Tr,
    /// Safe HTML, as every title here.
    title: String,
    impact: String,
    language_line: String,
    approved: String,
    mapping_source: String,
    takeaway: String,
    goals: Vec<GoalView>,
    steps: Vec<StepView>,
    objectives: Vec<(Link, u64)>,
    targets: Vec<TargetView>,
    targets_note: String,
}

struct GoalView {
    number: u8,
    title: String,
    outputs: Vec<OutputView>,
}

struct OutputView {
    number: u8,
    title: String,
    activities: Vec<ActivityView>,
}

struct ActivityView {
    code: String,
    address: String,
    title: String,
    n_measures: u64,
    measures: String,
    n_parties: usize,
}

struct StepView {
    title: String,
    text: String,
    activities: Vec<Link>,
}

struct TargetView {
    code: String,
    address: String,
    summary: String,
    activities: Vec<Link>,
}

/// Figures beside each activity.
struct Figures {
    measures: HashMap<String, u64>,
    parties: HashMap<String, usize>,
    by_objective: HashMap<String, u64>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    match visit.format {
        Format::Json => Reply::json(as_json()),
        Format::Csv => csv(&visit, &framework().activities),
        _ => page(&visit).await,
    }
}

async fn page(visit: &Visit) -> Result<Reply> {
    let (t, lang, framework) = (visit.t, visit.lang, framework());
    let figures = figures(visit).await?;
    let activity = |activity: &Activity| ActivityView {
        code: activity.code.clone(),
        address: links::activity(lang, &activity.code),
        title: title_html(t, &activity.title),
        n_measures: figures.measures.get(&activity.code).copied().unwrap_or(0),
        measures: links::measures(lang, &[("activity", &activity.code)]),
        n_parties: figures.parties.get(&activity.code).copied().unwrap_or(0),
    };
    let output = |number: &u8| {
        framework.output(*number).map(|output| OutputView {
            number: output.number,
            title: title_html(t, &output.title),
            activities: framework.activities_of(output.number).map(activity).collect(),
        })
    };
    let codes = |codes: &[String]| codes.iter().map(|code| Link::new(links::activity(lang, code), code)).collect();
    let view = FrameworkView {
        t,
        title: title_html(t, &framework.title),
        impact: title_html(t, &framework.impact),
        language_line: web::parts::language_line(t, &framework.title),
        approved: t.s2("portal-framework-approved", &framework.approved_by, month(t, &framework.approved_on)),
        mapping_source: framework.mapping_source.clone(),
        takeaway: web::parts::takeaway(visit, &[Format::Json, Format::Csv]),
        goals: framework
            .goals
            .iter()
            .map(|goal| GoalView {
                number: goal.number,
                title: title_html(t, &goal.title),
                outputs: goal.outputs.iter().filter_map(output).collect(),
            })
            .collect(),
        steps: framework
            .steps
            .iter()
            .map(|step| StepView {
                title: web::parts::inline(t, &step.title),
                text: web::parts::inline(t, &step.text),
                activities: codes(&step.activities),
            })
            .collect(),
        objectives: objectives()
            .iter()
            .map(|item| {
                let count = figures.by_objective.get(&item.code).copied().unwrap_or(0);
                (Link::new(links::measures(lang, &[("objective", &item.code)]), item.label(lang)), count)
            })
            .collect(),
        targets: framework
            .targets
            .iter()
            .map(|target| TargetView {
                code: target.code.clone(),
                address: links::sdg_target(lang, &target.code),
                summary: web::parts::inline(t, &target.summary),
                activities: codes(&target.activities),
            })
            .collect(),
        targets_note: framework.targets_note.clone(),
    };
    Reply::page(Page::new(t.m("common-nav-framework"), rendered(&view)?).nav("framework").formats(TABLE).source(&framework.document))
}

async fn figures(visit: &Visit) -> Result<Figures> {
    let index = index(visit);
    let positions = visit.app.db().read(neighbours::positions).await?;
    let parties = neighbours::parties_at_work(&neighbours::pairs(&index)?, &positions);
    Ok(Figures {
        measures: neighbours::count_measures(&index, measures::find::ACTIVITY, &[])?,
        parties: parties.into_iter().map(|(activity, parties)| (activity, parties.len())).collect(),
        by_objective: neighbours::count_measures(&index, measures::find::OBJECTIVE, &[])?,
    })
}

/// `2019-06` in words; as it stands where it is no month.
fn month(t: Tr, text: &str) -> String {
    let parts = text.split_once('-').and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)));
    parts.map_or_else(|| text.to_owned(), |(year, month)| t.month(year, month))
}

/// The whole framework in the languages in which it exists.
fn as_json() -> Json {
    let framework = framework();
    json!({
        "id": framework.id,
        "title": text_json(&framework.title),
        "impact": text_json(&framework.impact),
        "document": framework.document,
        "approved_by": framework.approved_by,
        "approved_on": framework.approved_on,
        "goals": framework.goals.iter().map(|goal| json!({ "id": goal.id, "title": text_json(&goal.title), "outputs": goal.outputs })).collect::<Vec<_>>(),
        "outputs": framework.outputs.iter().map(|output| json!({
            "number": output.number, "goal": output.goal, "title": text_json(&output.title), "activities": output.activities,
        })).collect::<Vec<_>>(),
        "activities": framework.activities.iter().map(activity_json).collect::<Vec<_>>(),
        "goals_to_outputs_source": framework.mapping_source,
        "sdg_targets": framework.targets.iter().map(|target| json!({
            "code": target.code, "summary": text_json(&target.summary), "activities": target.activities, "basis": "editorial judgement",
        })).collect::<Vec<_>>(),
        "sdg_note": framework.targets_note,
        "steps": framework.steps.iter().map(|step| json!({
            "number": step.number, "title": text_json(&step.title), "text": text_json(&step.text), "source": step.source,
            "activities": { "codes": step.activities, "basis": "editorial judgement" },
        })).collect::<Vec<_>>(),
    })
}

/// One activity as data.
pub(super) fn activity_json(activity: &Activity) -> Json {
    json!({
        "code": activity.code,
        "output": activity.output,
        "title": text_json(&activity.title),
        "asks_for": text_json(&activity.asks_for),
        "suggested_evidence": activity.suggested_evidence.iter().map(text_json).collect::<Vec<_>>(),
        "sdg_targets": { "targets": activity.sdg_targets, "basis": "editorial judgement" },
        "method_steps": { "steps": activity.steps, "basis": "editorial judgement" },
    })
}

/// Activities as rows.
pub(super) fn csv(visit: &Visit, activities: &[Activity]) -> Result<Reply> {
    let framework = framework();
    let columns = [
        "code",
        "output",
        "goal",
        "title_en",
        "title_en_official",
        "title_fr",
        "title_fr_official",
        "asks_for_en",
        "asks_for_fr",
        "sdg_targets_editorial",
    ];
    let rows: Vec<Vec<String>> = activities
        .iter()
        .map(|activity| {
            let text = |text: &kernel::Text, lang| text.get(lang).unwrap_or_default().to_owned();
            let goal = framework.output(activity.output).map(|output| output.goal.clone()).unwrap_or_default();
            vec![
                activity.code.clone(),
                activity.output.to_string(),
                goal,
                text(&activity.title, Lang::En),
                activity.is_official(Lang::En).to_string(),
                text(&activity.title, Lang::Fr),
                activity.is_official(Lang::Fr).to_string(),
                text(&activity.asks_for, Lang::En),
                text(&activity.asks_for, Lang::Fr),
                activity.sdg_targets.join(";"),
            ]
        })
        .collect();
    web::data::csv_bytes(visit, &columns, &rows)
}

/// Links to activities by code, for other pages of the framework.
pub(super) fn activity_links(t: Tr, codes: &[String]) -> Vec<String> {
    codes.iter().filter_map(|code| convention::activity(code)).map(|activity| activity_link(t, activity)).collect()
}
