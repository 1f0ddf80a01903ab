//! The one question of the yearly mail: is the record still true? The link of the mail opens a page with the question and
//! a button, since scanners of mail open links; only the button answers. Nobody is signed in by it.

use super::act::answers;
use super::shared::{acting, html, title_html};
use crate::actions;
use crate::domain::{Answer, Measure};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "measures/still.html")]
struct StillView {
    t: Tr,
    csrf: String,
    action: String,
    title: String,
    record: String,
    question: String,
}

#[derive(Template)]
#[template(path = "measures/still_done.html")]
struct DoneView {
    t: Tr,
    heading: &'static str,
    text: &'static str,
    record: Option<String>,
}

/// The question; the record behind the link is public, so the page gives nothing away.
fn question(visit: &Visit, measure: &Measure, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form).with_errors(errors);
    let view = StillView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("/still-true/{}", visit.param("token"))),
        title: title_html(t, &measure.content.title),
        record: visit.link(&format!("/measures/{}", measure.public_id())),
        question: fields.radios("answer", "measures-answer", &answers(t)),
    };
    Ok(Page::new(t.m("measures-still-title"), html(&view)?).private())
}

fn said(visit: &Visit, key: (&'static str, &'static str), record: Option<String>) -> Result<Page> {
    let view = DoneView { t: visit.t, heading: visit.t.m(key.0), text: visit.t.m(key.1), record };
    Ok(Page::new(view.heading, html(&view)?).private())
}

/// The link is used, past its time, or its record is no longer public.
fn over(visit: &Visit) -> Result<Reply> {
    Ok(Reply::Gone(Box::new(said(visit, ("measures-link-over-title", "measures-error-link-over"), None)?)))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (token, ambient) = (visit.param("token").to_owned(), visit.app.ambient().clone());
    match visit.app.db().read(move |conn| actions::asked(conn, &ambient, &token)).await {
        Ok(measure) => Reply::page(question(&visit, &measure, Form::default(), &[])?),
        Err(Error::Rule { .. }) => over(&visit),
        Err(error) => Err(error),
    }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (token, ambient) = (visit.param("token").to_owned(), visit.app.ambient().clone());
    let asked = visit.app.db().read(move |conn| actions::asked(conn, &ambient, &token)).await;
    let measure = match asked {
        Err(Error::Rule { .. }) => return over(&visit),
        other => other?,
    };
    let Some(answer) = Answer::parse(form.text("answer")) else {
        let errors = vec![FieldError::new("answer", "error-choice")];
        return Reply::again(question(&visit, &measure, form, &errors)?, errors);
    };
    let (acting, token) = (acting(&visit), visit.param("token").to_owned());
    let measure = visit.app.db().write(move |tx| actions::answer(tx, &acting, &token, answer)).await?;
    let text = match answer {
        Answer::Still => "measures-still-thanks",
        Answer::Changed => "measures-still-changed",
        Answer::Ended => "measures-still-ended",
    };
    let record = visit.link(&format!("/measures/{}", measure.public_id()));
    Reply::page(said(&visit, ("measures-still-done", text), Some(record))?)
}
