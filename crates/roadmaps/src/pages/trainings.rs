//! Trainings of a version: each under the steps it goes along with, and counted once; one of them as a form. For the
//! Party's team; the focal point and members with the part *team* write.

use super::register::{self, NEW, Removed, Sent, Written, may_write, step_choices};
use super::shared::{self, party, render};
use super::tasks::step_key;
use crate::domain::{Entry, Step, Trained, Training, trained};
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

struct Row {
    title: String,
    provider: String,
    days: String,
    participants: String,
    address: String,
}

struct StepShown {
    heading: &'static str,
    rows: Vec<Row>,
    trained: Trained,
}

#[derive(Template)]
#[template(path = "roadmaps/trainings.html")]
struct TrainingsView {
    t: Tr,
    csrf: String,
    back: String,
    add: String,
    steps: Vec<StepShown>,
    all: Trained,
    removed: Vec<Removed>,
}

fn days(t: Tr, training: &Training) -> String {
    match (training.start, training.end) {
        (Some(start), Some(end)) if start != end => t.s2("roadmaps-diagnosis-from-to", t.day(start), t.day(end)),
        (Some(day), _) | (None, Some(day)) => t.day(day),
        (None, None) => String::new(),
    }
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let entries: Vec<Entry<Training>> = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = register::at_hand(conn, party)?;
            register::trainings(conn, t.lang(), roadmap.id)
        })
        .await?;
    let may_write = may_write(&visit, party);
    let page = |id: &str| visit.link(&links::page(party, &format!("/trainings/{id}")));
    let row = |one: &Entry<Training>| Row {
        title: one.facts.title.clone(),
        provider: one.facts.provider.clone(),
        days: days(t, &one.facts),
        participants: one.facts.participants.map(|n| t.number(i64::from(n))).unwrap_or_default(),
        address: if may_write { page(&one.id.to_string()) } else { String::new() },
    };
    let step = |step: &Step| {
        let of: Vec<&Entry<Training>> = entries.iter().filter(|one| one.is_listed() && one.facts.steps.contains(step)).collect();
        StepShown { heading: t.m(step_key(*step)), trained: trained(of.iter().copied()), rows: of.into_iter().map(row).collect() }
    };
    let view = TrainingsView {
        t,
        csrf: visit.csrf_field(),
        back: visit.link(&links::work(party)),
        add: if may_write { page(NEW) } else { String::new() },
        steps: Step::ALL.iter().map(step).collect(),
        all: trained(entries.iter()),
        removed: if may_write { register::removed(&entries, |one| &one.facts.title, page) } else { Vec::new() },
    };
    Reply::page(shared::work_page(&visit, party, t.m("roadmaps-trainings-heading"), render(&view)?))
}

#[derive(Template)]
#[template(path = "roadmaps/training.html")]
struct TrainingView {
    t: Tr,
    f: Fields,
    csrf: String,
    action: String,
    back: String,
    is_new: bool,
    revision: i64,
    steps: Vec<Choice>,
    /// What a colleague saved since the page was opened: question and answer.
    meanwhile: Vec<(&'static str, String)>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new(), false).await
}

fn typed(training: &Training) -> Form {
    let mut form = Form::default();
    form.set("title", training.title.as_str());
    form.set("provider", training.provider.as_str());
    for (name, day) in [("start", training.start), ("end", training.end)] {
        form.set(name, day.map(|day| day.to_string()).unwrap_or_default());
    }
    for (name, n) in [("participants", training.participants), ("women", training.women), ("under_thirty", training.under_thirty)] {
        form.set(name, n.map(|n| n.to_string()).unwrap_or_default());
    }
    register::tick(&mut form, "step", &training.steps);
    form
}

fn meanwhile(t: Tr, training: &Training) -> Vec<(&'static str, String)> {
    let number = |n: Option<u32>| n.map(|n| t.number(i64::from(n))).unwrap_or_default();
    let day = |day: Option<kernel::Day>| day.map(|day| t.day(day)).unwrap_or_default();
    vec![
        (t.m("roadmaps-training-title"), training.title.clone()),
        (t.m("roadmaps-training-provider"), training.provider.clone()),
        (t.m("roadmaps-plan-start"), day(training.start)),
        (t.m("roadmaps-plan-end"), day(training.end)),
        (t.m("roadmaps-training-steps"), t.list(&training.steps.iter().map(|step| t.m(step_key(*step))).collect::<Vec<_>>())),
        (t.m("roadmaps-training-participants"), number(training.participants)),
        (t.m("roadmaps-training-women"), number(training.women)),
        (t.m("roadmaps-training-under-thirty"), number(training.under_thirty)),
    ]
}

async fn show(visit: Visit, again: Option<Form>, errors: Vec<FieldError>, is_overtaken: bool) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let entry = register::find::<Training>(&visit).await?;
    let is_again = again.is_some();
    let form = again.unwrap_or_else(|| entry.as_ref().map(|entry| typed(&entry.facts)).unwrap_or_default());
    let heading = t.m(if entry.is_some() { "roadmaps-training-entry" } else { "roadmaps-trainings-add" });
    let view = TrainingView {
        t,
        f: Fields::new(t, form).with_errors(&errors),
        csrf: visit.csrf_field(),
        action: format!("/{}{}", visit.lang, visit.path),
        back: visit.link(&links::page(party, "/trainings")),
        is_new: entry.is_none(),
        revision: entry.as_ref().map_or(0, |entry| entry.version),
        steps: step_choices(t),
        meanwhile: entry.as_ref().filter(|_| is_overtaken).map(|entry| meanwhile(t, &entry.facts)).unwrap_or_default(),
    };
    let page = shared::work_page(&visit, party, heading, render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// Reads a field that may stay empty; what cannot be read is told.
fn read<V>(form: &Form, field: &str, key: &'static str, unread: &mut Vec<FieldError>, parse: impl Fn(&str) -> Option<V>) -> Option<V> {
    let typed = form.text(field).trim();
    let value = parse(typed);
    if value.is_none() && !typed.is_empty() {
        unread.push(FieldError::new(field, key));
    }
    value
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let party = party(&visit)?;
    let mut unread = Vec::new();
    let facts = Training {
        title: form.text("title").trim().to_owned(),
        provider: form.text("provider").trim().to_owned(),
        start: read(&form, "start", "error-day", &mut unread, kernel::Day::typed),
        end: read(&form, "end", "error-day", &mut unread, kernel::Day::typed),
        steps: register::steps(&form, "step"),
        participants: read(&form, "participants", "error-number", &mut unread, kernel::read_typed),
        women: read(&form, "women", "error-number", &mut unread, kernel::read_typed),
        under_thirty: read(&form, "under_thirty", "error-number", &mut unread, kernel::read_typed),
    };
    match register::write(&visit, &form, Sent { facts, person: String::new(), unread }).await? {
        Written::Done(words) => Reply::done(visit.link(&links::page(party, "/trainings")), words),
        Written::Refused(errors) => show(visit, Some(form), errors, false).await,
        Written::Overtaken => show(visit, Some(form), vec![FieldError::new("entry", "roadmaps-error-overtaken")], true).await,
    }
}
