//! One action of the plan: activity, owner, days, money, indicators. For the Party's team; members with the part write.

use super::frame::{self, Frame, pair, set_pair};
use super::shared::{self, activity_choices, party, render};
use crate::domain::{Action, Of, REMOVE, money_of};
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

struct IndicatorRow {
    n: usize,
    title: String,
    baseline: String,
    target: String,
}

#[derive(Template)]
#[template(path = "roadmaps/action.html")]
struct ActionView {
    t: Tr,
    frame: Frame,
    f: Fields,
    title: String,
    activities: Vec<Choice>,
    understood: String,
    indicators: Vec<IndicatorRow>,
    why_none: String,
    here: String,
    /// Version that a removal is against.
    revision: i64,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

fn of(visit: &Visit) -> (String, String) {
    (visit.param("stage").to_owned(), visit.param("action").to_owned())
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (stage, action) = of(&visit);
    let next = links::page(party(&visit)?, &format!("/plan/{stage}"));
    match frame::save(visit.clone(), form.clone(), Of::Action(stage, action), next, "/plan").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    let (stage, action) = of(&visit);
    frame::draft(visit, form, Of::Action(stage, action)).await
}

/// Removing is a form like any other: against the version the page showed, with what others changed in it meanwhile.
pub async fn remove(visit: Visit, mut form: Form) -> Result<Reply> {
    form.set(REMOVE, "yes");
    let (stage, action) = of(&visit);
    let next = links::page(party(&visit)?, &format!("/plan/{stage}"));
    frame::save(visit, form, Of::Action(stage, action), next, "/plan").await
}

fn typed(action: &Action, original: Lang, second: Option<Lang>) -> Form {
    let mut form = Form::default();
    set_pair(&mut form, "title", &action.title, original, second);
    set_pair(&mut form, "why_none", &action.why_none, original, second);
    for (name, value) in [
        ("activity", &action.activity),
        ("owner", &action.owner),
        ("start", &action.start),
        ("end", &action.end),
        ("amount", &action.amount),
        ("currency", &action.currency),
        ("money_year", &action.money_year),
    ] {
        form.set(name, value.as_str());
    }
    for (n, one) in action.indicators.iter().enumerate() {
        set_pair(&mut form, &format!("indicator_title_{n}"), &one.title, original, second);
        form.set(&format!("indicator_baseline_{n}"), one.baseline.as_str());
        form.set(&format!("indicator_target_{n}"), one.target.as_str());
    }
    form
}

async fn show(visit: Visit, sent: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, (stage_id, action_id)) = (visit.t, of(&visit));
    let about = Of::Action(stage_id.clone(), action_id.clone());
    let desk = frame::open(&visit, &about).await?;
    let action = desk.roadmap.content.action(&stage_id, &action_id).ok_or(Error::NotFound)?;
    let (original, second) = (desk.roadmap.original, desk.second());
    let is_again = sent.is_some();
    let f = Fields::new(t, sent.unwrap_or_else(|| typed(action, original, second))).with_errors(&errors);
    let n_rows = (action.indicators.len() + 1).min(12);
    let indicator = |n: usize| IndicatorRow {
        n: n + 1,
        title: pair(&f, &format!("indicator_title_{n}"), "roadmaps-action-indicator", second, 1),
        baseline: f.short(&format!("indicator_baseline_{n}"), "roadmaps-action-baseline", 14),
        target: f.short(&format!("indicator_target_{n}"), "roadmaps-action-target", 14),
    };
    let understood = match money_of(action) {
        Some(money) => t.s2("roadmaps-money-understood", t.money(&money), &action.money_year),
        None if action.amount.is_empty() && action.currency.is_empty() => String::new(),
        None => t.m("roadmaps-money-unread").to_owned(),
    };
    let view = ActionView {
        t,
        frame: desk.frame(&visit, &about, "roadmaps-step-plan", t.m("roadmaps-action-heading").to_owned())?,
        title: pair(&f, "title", "roadmaps-action-title", second, 1),
        activities: activity_choices(t),
        understood,
        indicators: (0..n_rows).map(indicator).collect(),
        why_none: pair(&f, "why_none", "roadmaps-action-why-none", second, 3),
        here: visit.link(&links::page(desk.party, &format!("/plan/{stage_id}/{action_id}"))),
        revision: desk.roadmap.version,
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-action-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}
