//! The plan of action: its stages with bars on a quarter grid, the page of one stage. For the Party's team;
//! members with the part write.

use super::drawing::{self, Drawing};
use super::frame::{self, Frame, pair, set_pair};
use super::shared::{self, Speech, by, party, render};
use crate::actions;
use crate::domain::{
    InstrumentAct, InstrumentKind, Missing, Of, PlanState, REMOVE, Roadmap, Stage, beyond_horizon, is_longer_than_horizon, plan_missing,
};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

/// A line of the plan: a stage or one of its actions.
pub struct Line {
    pub address: String,
    pub number: String,
    pub title: String,
    pub owner: String,
    pub start: String,
    pub end: String,
    pub is_stage: bool,
    /// Place and width of its bar in the drawing; `None` where a day is missing.
    pub bar: Option<(i32, i32)>,
    /// Whether it ends later than three years after the plan begins.
    pub is_beyond: bool,
    pub closed: String,
}

/// A typed day in words, or as it was typed.
pub fn day_words(t: Tr, typed: &str) -> String {
    kernel::Day::typed(typed).map_or_else(|| typed.to_owned(), |day| t.day(day))
}

/// Every stage with its actions, in order. `address` makes the link of a stage and action; empty for none.
pub fn lines(speech: Speech, roadmap: &Roadmap, drawing: Option<&Drawing>, address: impl Fn(&str, Option<&str>) -> String) -> Vec<Line> {
    let t = speech.t;
    let beyond = beyond_horizon(&roadmap.content);
    let mut lines = Vec::new();
    for (n, (stage_id, stage)) in roadmap.content.stages().into_iter().enumerate() {
        lines.push(Line {
            address: address(stage_id, None),
            number: (n + 1).to_string(),
            title: speech.inline(&stage.title),
            owner: stage.owner.clone(),
            start: day_words(t, &stage.start),
            end: day_words(t, &stage.end),
            is_stage: true,
            bar: drawing.and_then(|drawing| drawing.bar(&stage.start, &stage.end)),
            is_beyond: beyond.contains(stage_id),
            closed: String::new(),
        });
        for (m, (action_id, action)) in stage.actions().into_iter().enumerate() {
            lines.push(Line {
                address: address(stage_id, Some(action_id)),
                number: format!("{}.{}", n + 1, m + 1),
                title: speech.inline(&action.title),
                owner: action.owner.clone(),
                start: day_words(t, &action.start),
                end: day_words(t, &action.end),
                is_stage: false,
                bar: drawing.and_then(|drawing| drawing.bar(&action.start, &action.end)),
                is_beyond: beyond.contains(action_id),
                closed: roadmap.progress.get(action_id).map(|day| t.day(day)).unwrap_or_default(),
            });
        }
    }
    lines
}

#[derive(Template)]
#[template(path = "roadmaps/plan.html")]
struct PlanView {
    t: Tr,
    frame: Frame,
    lines: Vec<Line>,
    drawing: Option<Drawing>,
    totals: super::record::Totals,
    is_long: bool,
    state: &'static str,
    missing: Vec<(String, String)>,
    finalize: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let of = Of::Stage(String::new());
    let desk = frame::open(&visit, &of).await?;
    let roadmap = &desk.roadmap;
    let mut frame = desk.frame(&visit, &of, "roadmaps-step-plan", t.m("roadmaps-plan-heading").to_owned())?;
    frame.back = visit.link(&links::work(desk.party));
    frame.back_words = t.m("roadmaps-back-tasks").to_owned();
    let after_validation = roadmap.state == crate::domain::State::Validated && roadmap.plan == PlanState::Draft;
    let address = |stage: &str, action: Option<&str>| {
        let below = action.map_or_else(|| format!("/plan/{stage}"), |action| format!("/plan/{stage}/{action}"));
        visit.link(&links::page(desk.party, &below))
    };
    let drawing = drawing::of(t, &roadmap.content, visit.now.day());
    let view = PlanView {
        t,
        frame,
        lines: lines(Speech { t, only: None }, roadmap, drawing.as_ref(), address),
        drawing,
        totals: super::record::totals(t, &roadmap.content),
        is_long: is_longer_than_horizon(&roadmap.content),
        state: t.m(&format!("roadmaps-plan-{}", roadmap.plan.code())),
        missing: if roadmap.content.stages.is_empty() { Vec::new() } else { missing_lines(&visit, desk.party, &plan_missing(roadmap)) },
        finalize: if after_validation && shared::is_focal(&visit, desk.party) {
            visit.link(&links::act(desk.party, "finalize-plan"))
        } else {
            String::new()
        },
    };
    Reply::page(shared::work_page(&visit, desk.party, t.m("roadmaps-plan-heading"), render(&view)?))
}

/// What is missing as words with the link that cures it.
pub fn missing_lines(visit: &Visit, party: kernel::PartyCode, missing: &[Missing]) -> Vec<(String, String)> {
    let words = |one: &Missing| match (one.subject.as_str(), one.key) {
        (beginning, key) if one.limit.is_some() => {
            visit.t.f(key, &[("n", one.limit.unwrap_or(0).into()), ("text", beginning.to_owned().into())])
        }
        ("", key) => visit.t.m(key).to_owned(),
        (sector, key @ "roadmaps-missing-sector-reason") => visit.t.s(key, shared::sector_words(visit.lang, sector)),
        (subject, key) => visit.t.s(key, subject),
    };
    missing.iter().map(|one| (words(one), visit.link(&links::page(party, &one.address)))).collect()
}

/// Runs a change of the open version that a button makes.
pub async fn change<T: Send + 'static>(
    visit: &Visit,
    work: impl Fn(&mut ::store::Tx<'_>, &actions::By, kernel::PartyCode, kernel::Id) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (party, by) = (party(visit)?, by(visit));
    visit
        .app
        .db()
        .write(move |tx| {
            let (open, _) = store::find_open_key(tx, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            work(tx, &by, party, open)
        })
        .await
}

pub async fn add_stage(visit: Visit, _: Form) -> Result<Reply> {
    let stage = change(&visit, actions::add_stage).await?;
    Reply::go(visit.link(&links::page(party(&visit)?, &format!("/plan/{stage}"))))
}

pub async fn add_action(visit: Visit, _: Form) -> Result<Reply> {
    let stage = visit.param("stage").to_owned();
    let of = stage.clone();
    let action = change(&visit, move |tx, by, party, id| actions::add_action(tx, by, party, id, &of)).await?;
    Reply::go(visit.link(&links::page(party(&visit)?, &format!("/plan/{stage}/{action}"))))
}

/// Removing is a form like any other: against the version the page showed, with what others changed in it meanwhile.
pub async fn remove_stage(visit: Visit, mut form: Form) -> Result<Reply> {
    form.set(REMOVE, "yes");
    let (of, next) = (Of::Stage(visit.param("stage").to_owned()), links::page(party(&visit)?, "/plan"));
    frame::save(visit, form, of, next, "/plan").await
}

pub struct InstrumentRow {
    n: usize,
    title: String,
    kind: String,
    act: String,
}

#[derive(Template)]
#[template(path = "roadmaps/stage.html")]
struct StageView {
    t: Tr,
    frame: Frame,
    f: Fields,
    title: String,
    instruments: Vec<InstrumentRow>,
    actions: Vec<(String, String)>,
    here: String,
    /// Version that a removal is against.
    revision: i64,
}

pub async fn stage(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

pub async fn save_stage(visit: Visit, form: Form) -> Result<Reply> {
    let stage = visit.param("stage").to_owned();
    let next = links::page(party(&visit)?, &format!("/plan/{stage}"));
    match frame::save(visit.clone(), form.clone(), Of::Stage(stage), next, "/plan").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft_stage(visit: Visit, form: Form) -> Result<Reply> {
    let stage = visit.param("stage").to_owned();
    frame::draft(visit, form, Of::Stage(stage)).await
}

fn typed_stage(stage: &Stage, original: kernel::Lang, second: Option<kernel::Lang>) -> Form {
    let mut form = Form::default();
    set_pair(&mut form, "title", &stage.title, original, second);
    form.set("owner", stage.owner.as_str());
    form.set("start", stage.start.as_str());
    form.set("end", stage.end.as_str());
    for (n, one) in stage.instruments.iter().enumerate() {
        form.set(&format!("instrument_title_{n}"), one.title.as_str());
        form.set(&format!("instrument_kind_{n}"), one.kind.code());
        form.set(&format!("instrument_act_{n}"), one.act.code());
    }
    form
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, stage_id) = (visit.t, visit.param("stage").to_owned());
    let of = Of::Stage(stage_id.clone());
    let desk = frame::open(&visit, &of).await?;
    let stage = desk.roadmap.content.stages.get(&stage_id).ok_or(Error::NotFound)?;
    let (original, second) = (desk.roadmap.original, desk.second());
    let is_again = typed.is_some();
    let f = Fields::new(t, typed.unwrap_or_else(|| typed_stage(stage, original, second))).with_errors(&errors);
    let kinds: Vec<Choice> =
        InstrumentKind::ALL.iter().map(|kind| Choice::new(kind.code(), t.m(&format!("roadmaps-instrument-{}", kind.code())))).collect();
    let acts: Vec<Choice> =
        InstrumentAct::ALL.iter().map(|act| Choice::new(act.code(), t.m(&format!("roadmaps-instrument-{}", act.code())))).collect();
    // Two empty rows more than there are; saving brings further ones.
    let n_rows = (stage.instruments.len() + 2).min(12);
    let view = StageView {
        t,
        frame: desk.frame(&visit, &of, "roadmaps-step-plan", t.m("roadmaps-stage-heading").to_owned())?,
        title: pair(&f, "title", "roadmaps-stage-title", second, 1),
        instruments: (0..n_rows)
            .map(|n| InstrumentRow {
                n: n + 1,
                title: f.text_optional(&format!("instrument_title_{n}"), "roadmaps-instrument-title"),
                kind: f.select(&format!("instrument_kind_{n}"), "roadmaps-instrument-kind", &kinds),
                act: f.select(&format!("instrument_act_{n}"), "roadmaps-instrument-act", &acts),
            })
            .collect(),
        actions: stage
            .actions()
            .into_iter()
            .map(|(id, action)| {
                let title = web::parts::inline(t, &action.title);
                (
                    visit.link(&links::page(desk.party, &format!("/plan/{stage_id}/{id}"))),
                    if title.is_empty() { t.m("roadmaps-untitled").to_owned() } else { title },
                )
            })
            .collect(),
        here: visit.link(&links::page(desk.party, &format!("/plan/{stage_id}"))),
        revision: desk.roadmap.version,
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-stage-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}
