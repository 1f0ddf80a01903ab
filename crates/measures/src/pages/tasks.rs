//! A measure one topic at a time: the list of its topics with what is answered and missing, and the page that shows all
//! answers before they are sent. People of the Party see both, and the Secretariat for its own measures.

use super::edit::{self, Opened, base, clock, framed, open};
use super::form::{Sheet, group_of};
use super::shared::{html, title_html};
use super::versions::{unit_words, words};
use crate::sheet::{self, Pairs};
use askama::Template;
use i18n::Tr;
use kernel::Result;
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// One topic of the list.
struct Task {
    words: String,
    address: String,
    /// Tint and words of its tag.
    tint: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "measures/tasks.html")]
struct TasksView {
    t: Tr,
    title: String,
    state: &'static str,
    clock: Option<String>,
    tasks: Vec<Task>,
    check: String,
    whole: String,
}

/// Names and headings of the topics of a record.
fn topics(visit: &Visit, opened: &Opened) -> (Vec<(&'static str, String)>, Pairs) {
    let pairs = sheet::pairs(&opened.measure.content, &opened.names);
    let fields = Fields::new(visit.t, Form::default());
    let is_of_organization = opened.measure.organization.is_some();
    let names = Sheet { t: visit.t, fields: &fields, pairs: &pairs, asked: "", is_of_organization, files: &[], base: "" }.names();
    (names, pairs)
}

/// The address of the topic after one, or of the page that shows all answers after the last.
pub fn after(visit: &Visit, base: &str, topic: &str, opened: &Opened) -> String {
    let (names, _) = topics(visit, opened);
    let next = names.iter().skip_while(|(name, _)| *name != topic).nth(1);
    next.map_or_else(|| format!("{base}/check"), |(name, _)| format!("{base}?topic={name}"))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let opened = open(&visit).await?;
    let (t, measure, base) = (visit.t, &opened.measure, base(&visit, &opened.measure));
    let (names, pairs) = topics(&visit, &opened);
    let problems = measure.content.problems();
    let tasks = names
        .into_iter()
        .map(|(name, words)| {
            let n_missing = problems.iter().filter(|problem| group_of(sheet::unit(&problem.field)) == name).count();
            let is_filled = pairs.iter().any(|(field, _)| field != "language" && group_of(sheet::unit(field)) == name);
            let (tint, state) = match (n_missing, is_filled) {
                (0, true) => ("green", t.m("measures-task-done").to_owned()),
                (0, false) => ("", t.m("measures-task-open").to_owned()),
                (n, _) => ("amber", t.n("measures-still-missing", n)),
            };
            Task { words, address: format!("{base}?topic={name}"), tint, state }
        })
        .collect();
    let view = TasksView {
        t,
        title: title_html(t, &measure.content.title),
        state: t.word(measure.record_word()),
        clock: clock(&visit, measure),
        tasks,
        check: format!("{base}/check"),
        whole: base,
    };
    let page = Page::new(t.m("measures-tasks-title"), html(&view)?);
    Reply::page(framed(&visit, page))
}

/// One answer of the page that shows all of them.
struct Answered {
    id: String,
    label: String,
    values: Vec<String>,
    change: String,
}

#[derive(Template)]
#[template(path = "measures/check.html")]
struct CheckView {
    t: Tr,
    title: String,
    state: &'static str,
    clock: Option<String>,
    answers: Vec<Answered>,
    acts: Vec<(String, &'static str)>,
    tasks: String,
}

pub async fn check(visit: Visit) -> Result<Reply> {
    let opened = open(&visit).await?;
    let (t, measure, base) = (visit.t, &opened.measure, base(&visit, &opened.measure));
    let (_, pairs) = topics(&visit, &opened);
    let mut answers: Vec<Answered> = Vec::new();
    let problems = measure.content.problems();
    let named = problems.iter().map(|problem| (problem.field.as_str(), None));
    let filled = pairs.iter().filter(|(name, _)| sheet::is_told(name));
    for (name, value) in filled.map(|(name, value)| (name.as_str(), Some(value))).chain(named) {
        let unit = sheet::unit(name);
        let value = value.map(|value| words(t, name, value));
        match answers.iter_mut().find(|answer| answer.id == unit) {
            Some(answer) => answer.values.extend(value),
            None => answers.push(Answered {
                id: unit.to_owned(),
                label: unit_words(t, unit),
                values: value.into_iter().collect(),
                change: format!("{base}?topic={}", group_of(unit)),
            }),
        }
    }
    let view = CheckView {
        t,
        title: title_html(t, &measure.content.title),
        state: t.word(measure.record_word()),
        clock: clock(&visit, measure),
        answers,
        acts: edit::acts(&visit, measure, &base),
        tasks: format!("{base}/tasks"),
    };
    let page = Page::new(t.m("measures-check-title"), html(&view)?);
    Reply::page(framed(&visit, page))
}
