//! Report an error on any page, without an account; then the page at which the answer will stand.
//! Not here: answering (`report_desk`).

use super::{Link, rendered};
use crate::domain::{Report, Sent, about_path};
use crate::{actions, neighbours, store};
use askama::Template;
use i18n::Tr;
use jobs::NoticesPart;
use kernel::{Error, FieldError, Result, canonical};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Reports from one address that go through at once within an hour; what comes beyond waits for a look. Our choice:
/// a town hall shares one address.
const AT_ONCE: u32 = 10;
const WINDOW_SECONDS: i64 = 3600;
/// A field that people do not see: programs that fill every field give themselves away.
const TRAP: &str = "website";

#[derive(Template)]
#[template(path = "portal/report.html")]
struct FormView {
    t: Tr,
    about: Link,
    action: String,
    csrf: String,
    words: String,
    email: String,
    about_value: String,
    limit: String,
}

#[derive(Template)]
#[template(path = "portal/report_receipt.html")]
struct ReceiptView {
    t: Tr,
    report: Report,
    sent_at: String,
    state: &'static str,
    tint: &'static str,
    about: Link,
    words: String,
    answer: String,
    closed_at: Option<String>,
    address: String,
    is_mailed: bool,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let path = about_path(visit.query.get("about").unwrap_or_default());
    let about = visit.app.db().read(move |conn| neighbours::page_of(conn, path.clone())).await?;
    let mut form = Form::default();
    form.set("about", about);
    Reply::page(form_page(&visit, form, &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let app = &visit.app;
    let key = format!("report/{}", visit.remote());
    let is_over = matches!(app.throttle().hit(&key, AT_ONCE, WINDOW_SECONDS, visit.now), Err(Error::TooMany(_)));
    let sent = Sent {
        about: about_path(&format!("/{}{}", visit.lang, form.text("about"))),
        words: form.text("words").to_owned(),
        email: form.text("email").to_owned(),
        lang: visit.lang,
        is_doubtful: is_over || form.filled(TRAP).is_some(),
    };
    let (ambient, notices, actor) = (app.ambient().clone(), app.part::<NoticesPart>(), visit.actor());
    let outcome = app
        .db()
        .write(move |tx| {
            let owners = neighbours::owners_of(tx, &sent.about)?;
            actions::send(tx, &ambient, notices.0.as_ref(), &actor, &sent, owners)
        })
        .await;
    match outcome {
        Ok((reference, secret)) => Reply::done(visit.link(&format!("/report/{reference}-{secret}")), "portal-done-report"),
        Err(Error::Invalid(errors)) => Reply::again(form_page(&visit, form, &errors)?, errors),
        Err(error) => Err(error),
    }
}

/// The reporter's page: only with the secret of its address.
pub async fn show(visit: Visit) -> Result<Reply> {
    let (reference, secret) = visit.param("reference").rsplit_once('-').ok_or(Error::NotFound)?;
    let (reference, hash) = (reference.to_owned(), canonical::sha256(secret.as_bytes()));
    let kept = visit.app.db().read(move |conn| store::get(conn, &reference)).await?;
    if kept.secret_hash != hash {
        return Err(Error::NotFound);
    }
    let (t, report) = (visit.t, kept.report);
    let view = ReceiptView {
        t,
        sent_at: t.moment(report.sent_at),
        state: t.m(report.state.key()),
        tint: report.state.tint(),
        about: about_link(&visit, &report.about),
        words: web::parts::paragraphs(&kept.words),
        answer: web::parts::paragraphs(&report.answer),
        closed_at: report.closed_at.map(|at| t.moment(at)),
        address: format!("{}{}", visit.app.settings().public_url, visit.link(&visit.path)),
        is_mailed: !kept.email.is_empty(),
        report,
    };
    Reply::page(Page::new(view.report.reference.clone(), rendered(&view)?).private())
}

pub(super) fn about_link(visit: &Visit, about: &str) -> Link {
    Link::new(visit.link(about), visit.link(about))
}

fn form_page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let about = about_path(&format!("/{}{}", visit.lang, form.text("about")));
    let fields = Fields::new(t, form).with_errors(errors);
    let view = FormView {
        t,
        action: visit.link("/report"),
        csrf: visit.csrf_field(),
        about: about_link(visit, &about),
        words: fields.long("words", "portal-report-words", 8),
        email: fields.email("email", "portal-report-email"),
        about_value: about,
        limit: t.s("portal-report-limit", t.number(web::limits::CONTRIBUTION_CHARS)),
    };
    Ok(Page::new(t.m("common-footer-report-error"), rendered(&view)?).scripted().private())
}
