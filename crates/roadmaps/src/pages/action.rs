//! One action of the plan: activity, owner, days, dependences, money, indicators. For the Party's team; members with the part write.

use super::frame::{self, Frame, optional_pair, pair, set_pair};
use super::shared::{self, activity_choices, party, render};
use crate::domain::{Action, IndicatorKind, Of, REMOVE, ROWS, Roadmap, Spending, circle_of, circle_words};
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

struct MoneyRow {
    n: usize,
    currency: String,
    amount: String,
    year: String,
    source: String,
    /// How it was understood; empty where nothing was typed.
    understood: String,
}

struct IndicatorRow {
    n: usize,
    title: String,
    kind: String,
    unit: String,
    baseline: String,
    target: String,
    disaggregation: String,
    source: String,
    /// Whether anything stands in its last three fields, which are folded otherwise.
    has_more: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/action.html")]
struct ActionView {
    t: Tr,
    frame: Frame,
    f: Fields,
    title: String,
    activities: Vec<Choice>,
    others: Vec<Choice>,
    money: Vec<MoneyRow>,
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
    for (name, value) in [("activity", &action.activity), ("owner", &action.owner), ("start", &action.start), ("end", &action.end)] {
        form.set(name, value.as_str());
    }
    action.depends_on.iter().for_each(|id| form.push("depends_on", id.as_str()));
    for (n, one) in action.money.iter().enumerate() {
        form.set(&format!("amount_{n}"), one.amount.as_str());
        form.set(&format!("currency_{n}"), one.currency.as_str());
        form.set(&format!("money_year_{n}"), one.year.as_str());
        set_pair(&mut form, &format!("money_source_{n}"), &one.source, original, second);
    }
    for (n, one) in action.indicators.iter().enumerate() {
        set_pair(&mut form, &format!("indicator_title_{n}"), &one.title, original, second);
        form.set(&format!("indicator_baseline_{n}"), one.baseline.as_str());
        form.set(&format!("indicator_target_{n}"), one.target.as_str());
        form.set(&format!("indicator_kind_{n}"), one.kind.map_or("", IndicatorKind::code));
        set_pair(&mut form, &format!("indicator_unit_{n}"), &one.unit, original, second);
        set_pair(&mut form, &format!("indicator_disaggregation_{n}"), &one.disaggregation, original, second);
        set_pair(&mut form, &format!("indicator_source_{n}"), &one.source, original, second);
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
    // A circle of dependences is kept as chosen and said where it was chosen.
    let circle = circle_of(&desk.roadmap.content, &action_id)
        .map(|circle| FieldError::new("depends_on", "roadmaps-error-circle").with("value", circle_words(&desk.roadmap, &circle)));
    let problems: Vec<FieldError> = errors.iter().cloned().chain(circle).collect();
    let f = Fields::new(t, sent.unwrap_or_else(|| typed(action, original, second))).with_errors(&problems);
    let kinds: Vec<Choice> = IndicatorKind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_words(t, *kind))).collect();
    let indicator = |n: usize| IndicatorRow {
        n: n + 1,
        title: pair(&f, &format!("indicator_title_{n}"), "roadmaps-action-indicator", second, 1),
        kind: f.select_optional(&format!("indicator_kind_{n}"), "roadmaps-indicator-kind", &kinds),
        unit: optional_pair(&f, &format!("indicator_unit_{n}"), "roadmaps-indicator-unit", second),
        baseline: f.short(&format!("indicator_baseline_{n}"), "roadmaps-action-baseline", 14),
        target: f.short(&format!("indicator_target_{n}"), "roadmaps-action-target", 14),
        disaggregation: optional_pair(&f, &format!("indicator_disaggregation_{n}"), "roadmaps-indicator-disaggregation", second),
        has_more: ["unit", "disaggregation", "source"].into_iter().any(|part| {
            let field = format!("indicator_{part}_{n}");
            f.form.pairs().iter().any(|(name, value)| {
                !value.is_empty() && name.strip_prefix(&field).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            })
        }),
        source: optional_pair(&f, &format!("indicator_source_{n}"), "roadmaps-indicator-source", second),
    };
    let money = |n: usize| MoneyRow {
        n: n + 1,
        currency: f.short_optional(&format!("currency_{n}"), "roadmaps-money-currency", 4),
        amount: f.amount_optional(&format!("amount_{n}"), "roadmaps-money-amount"),
        year: f.short_optional(&format!("money_year_{n}"), "common-year", 4),
        source: optional_pair(&f, &format!("money_source_{n}"), "roadmaps-money-source", second),
        understood: action.money.get(n).map(|row| understood(t, row)).unwrap_or_default(),
    };
    let view = ActionView {
        t,
        frame: desk.frame(&visit, &about, "roadmaps-step-plan", t.m("roadmaps-action-heading").to_owned())?,
        title: pair(&f, "title", "roadmaps-action-title", second, 1),
        activities: activity_choices(t),
        others: others(t, &desk.roadmap, &action_id),
        // An empty row more than there are; saving brings further ones.
        money: (0..(action.money.len() + 1).min(ROWS)).map(money).collect(),
        indicators: (0..(action.indicators.len() + 1).min(ROWS)).map(indicator).collect(),
        why_none: pair(&f, "why_none", "roadmaps-action-why-none", second, 3),
        here: visit.link(&links::page(desk.party, &format!("/plan/{stage_id}/{action_id}"))),
        revision: desk.roadmap.version,
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-action-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

fn understood(t: Tr, row: &Spending) -> String {
    match row.read() {
        Some(money) if !kernel::money::is_currency(&money.currency) => t.s("roadmaps-money-no-currency", money.currency),
        Some(money) => t.s2("roadmaps-money-understood", t.money(&money), &row.year),
        None if row.is_empty() => String::new(),
        None => t.m("roadmaps-money-unread").to_owned(),
    }
}

/// The other actions of the plan, by stage.
fn others(t: Tr, roadmap: &Roadmap, own: &str) -> Vec<Choice> {
    let titled = |text: &kernel::Text, number: String| {
        let title = text.words(t.lang());
        if title.is_empty() {
            t.s2("roadmaps-numbered", number, t.m("roadmaps-untitled"))
        } else {
            t.s2("roadmaps-numbered", number, title)
        }
    };
    let mut choices = Vec::new();
    for (n, (_, stage)) in roadmap.content.stages().into_iter().enumerate() {
        for (m, (id, action)) in stage.actions().into_iter().enumerate() {
            if id != own {
                choices.push(Choice::new(id.as_str(), titled(&action.title, format!("{}.{}", n + 1, m + 1))));
            }
        }
    }
    choices
}

/// What the values of an indicator are.
pub fn kind_words(t: Tr, kind: IndicatorKind) -> &'static str {
    match kind {
        IndicatorKind::Number => t.m("roadmaps-indicator-number"),
        IndicatorKind::YesNo => t.m("roadmaps-indicator-yes-no"),
        IndicatorKind::Scale => t.m("roadmaps-indicator-scale"),
        IndicatorKind::Narrative => t.m("roadmaps-indicator-narrative"),
    }
}
