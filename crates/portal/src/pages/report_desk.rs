//! One error report for those who answer it: the focal point of the Party or the people of the organization whose record
//! it is, or the Secretariat.
//! Not here: the reporter's page (`report`).

use super::report::about_link;
use super::{Link, rendered};
use crate::domain::{Report, State};
use crate::store::Kept;
use crate::{actions, store};
use askama::Template;
use i18n::Tr;
use jobs::NoticesPart;
use kernel::{Error, FieldError, Result, Role};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "portal/report_desk.html")]
struct ReportView {
    t: Tr,
    report: Report,
    parties: Vec<String>,
    sent_at: String,
    state: &'static str,
    tint: &'static str,
    about: Link,
    words: String,
    has_email: bool,
    answer: String,
    closed_at: Option<String>,
    action: String,
    csrf: String,
    field: String,
    may_answer: bool,
    may_dismiss: bool,
    is_held: bool,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let kept = load(&visit).await?;
    Reply::page(page(&visit, kept, Form::default(), &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let kept = load(&visit).await?;
    let app = &visit.app;
    let (ambient, actor, notices) = (app.ambient().clone(), visit.actor(), app.part::<NoticesPart>());
    let (number, version) = (kept.kept.report.reference.clone(), form.text("version").parse::<i64>().unwrap_or(0));
    let (act, words, public_url) = (form.text("act").to_owned(), form.text("answer").to_owned(), app.settings().public_url.clone());
    let notice = match act.as_str() {
        "answer" => "portal-done-answer",
        "dismiss" => "portal-done-dismiss",
        "let-through" => "portal-done-let-through",
        _ => return Err(Error::field("act", "error-choice")),
    };
    let outcome = app
        .db()
        .write(move |tx| match act.as_str() {
            "answer" => actions::answer(tx, &ambient, &actor, &number, version, &words, &public_url),
            "dismiss" => actions::dismiss(tx, &ambient, &actor, &number, version, &words, &public_url),
            _ => actions::let_through(tx, &ambient, notices.0.as_ref(), &actor, &number, version),
        })
        .await;
    match outcome {
        Ok(()) => Reply::done(visit.link(&visit.path), notice),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, kept, form, &errors)?, errors),
        // Somebody else acted first: what they did is shown above the words that were typed.
        Err(Error::Conflict) => {
            let errors = vec![FieldError::new("answer", "portal-error-report-changed")];
            let fresh = load(&visit).await?;
            Reply::again(page(&visit, fresh, form, &errors)?, errors)
        }
        Err(error) => Err(error),
    }
}

/// A report with the name of the organization whose record it is about.
struct Loaded {
    kept: Kept,
    organization: Option<String>,
}

fn is_on_desk(visit: &Visit) -> bool {
    visit.param("party").is_empty() && visit.param("organization").is_empty()
}

/// The report of the address, if it is one this person may see here. In a space of its own only those about its records,
/// and not held.
async fn load(visit: &Visit) -> Result<Loaded> {
    let number = visit.param("reference").to_owned();
    let found = visit.app.db().read(move |conn| {
        let kept = store::get(conn, &number)?;
        let organization = kept.report.organization.map(|id| organizations::find(conn, id)).transpose()?.flatten();
        Ok(Loaded { kept, organization: organization.map(|found| found.said.name) })
    });
    let found = found.await?;
    let report = &found.kept.report;
    let is_here = match (visit.param("party"), visit.param("organization")) {
        ("", "") => true,
        ("", _) => report.organization == Some(visit.organization()?) && report.state != State::Held,
        _ => report.owners.contains(&visit.party()?) && report.state != State::Held,
    };
    if is_here { Ok(found) } else { Err(Error::NotFound) }
}

fn page(visit: &Visit, loaded: Loaded, form: Form, errors: &[FieldError]) -> Result<Page> {
    let Loaded { kept, organization } = loaded;
    let (t, report) = (visit.t, kept.report);
    let is_desk = is_on_desk(visit);
    let space = organization.clone();
    let is_secretariat = is_desk && visit.holds(Role::Secretariat, None);
    let is_closed = matches!(report.state, State::Answered | State::Dismissed);
    let fields = Fields::new(t, form).with_errors(errors);
    let view = ReportView {
        t,
        parties: report.owners.iter().map(|code| parties::name(*code, visit.lang)).chain(organization).collect(),
        sent_at: t.moment(report.sent_at),
        state: t.m(report.state.key()),
        tint: report.state.tint(),
        about: about_link(visit, &report.about),
        words: web::parts::paragraphs(&kept.words),
        has_email: !kept.email.is_empty(),
        answer: web::parts::paragraphs(&report.answer),
        closed_at: report.closed_at.map(|at| t.moment(at)),
        action: visit.link(&visit.path),
        csrf: visit.csrf_field(),
        // Typed words are shown even when somebody else closed it meanwhile.
        field: if is_closed && errors.is_empty() { String::new() } else { fields.long("answer", "portal-answer-words", 8) },
        may_answer: report.state == State::Open && (is_secretariat || !is_desk),
        may_dismiss: is_secretariat && !is_closed,
        is_held: report.state == State::Held,
        report,
    };
    let page = Page::new(view.report.reference.clone(), rendered(&view)?).nav(if is_desk { "desk" } else { "work" }).scripted().private();
    Ok(match (visit.param("party"), visit.param("organization")) {
        ("", "") => page.crumb(visit.link("/desk"), t.m("common-nav-desk")),
        ("", organization) => page
            .crumb(visit.link("/work"), t.m("common-nav-work"))
            .crumb(visit.link(&format!("/work/organization/{organization}")), space.unwrap_or_default()),
        _ => {
            let party = visit.party()?;
            page.crumb(visit.link("/work"), t.m("common-nav-work"))
                .crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang))
        }
    })
}
