//! The priority activities, each with owner and day. For the Party's team; members with the part *plan* write.

use super::frame::{self, Frame};
use super::shared::{self, activity_html, activity_words, party, render};
use crate::domain::Of;
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

struct Row {
    heading: String,
    owner: String,
    due: String,
}

#[derive(Template)]
#[template(path = "roadmaps/priorities.html")]
struct PrioritiesView {
    t: Tr,
    frame: Frame,
    f: Fields,
    choices: Vec<Choice>,
    rows: Vec<Row>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    if let Some(unknown) = form.all("priority").iter().find(|code| convention::activity(code).is_none()) {
        let errors = vec![FieldError::new("priority", "roadmaps-error-not-of-framework").with("value", unknown)];
        return show(visit, Some(form), errors).await;
    }
    let is_filled = form.all("priority").iter().all(|code| form.has(&format!("owner-{code}")));
    let next = links::page(party(&visit)?, if is_filled { "/plan" } else { "/priorities" });
    match frame::save(visit.clone(), form.clone(), Of::Priorities, next, "").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    frame::draft(visit, form, Of::Priorities).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let t = visit.t;
    let desk = frame::open(&visit, &Of::Priorities).await?;
    let content = &desk.roadmap.content;
    let is_again = typed.is_some();
    let form = typed.unwrap_or_else(|| {
        let mut form = Form::default();
        for (code, priority) in &content.priorities {
            form.push("priority", code.as_str());
            form.set(&format!("owner-{code}"), priority.owner.as_str());
            form.set(&format!("due-{code}"), priority.due.as_str());
        }
        form
    });
    let f = Fields::new(t, form).with_errors(&errors);
    let rows = content
        .priorities
        .keys()
        .map(|code| Row {
            heading: activity_html(t, code),
            owner: f.text(&format!("owner-{code}"), "roadmaps-priority-owner"),
            due: f.day(&format!("due-{code}"), "roadmaps-priority-due"),
        })
        .collect();
    let view = PrioritiesView {
        t,
        frame: desk.frame(&visit, &Of::Priorities, "roadmaps-step-plan", t.m("roadmaps-priorities-heading").to_owned())?,
        choices: shared::framework()
            .activities
            .iter()
            .map(|one| Choice::new(one.code.as_str(), activity_words(visit.lang, &one.code)))
            .collect(),
        rows,
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-priorities-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}
