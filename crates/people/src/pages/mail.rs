//! Mail that went out or waits, so that an administrator sees what people were told. For administrators. Links in it are
//! not shown: they are for the recipient alone.

use askama::Template;
use i18n::Tr;
use jobs::JobState;
use kernel::{Error, Id, Result};
use web::{Form, Page, Reply, Visit};

struct Row {
    id: String,
    at: String,
    to: String,
    subject: String,
    lang: kernel::Lang,
    state: &'static str,
    is_parked: bool,
    problem: Option<String>,
    /// The text is still kept, so that it can be sent.
    is_whole: bool,
}

#[derive(Template)]
#[template(path = "people/mail.html")]
struct MailView {
    t: Tr,
    csrf: String,
    here: String,
    rows: Vec<Row>,
    pages: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (number, t) = (visit.page_number()?, visit.t);
    let offset = (number - 1) * super::PER_PAGE;
    let (mails, total) = visit.app.db().read(move |conn| jobs::mail::list(conn, offset, super::PER_PAGE)).await?;
    let rows = mails
        .into_iter()
        .map(|(job, mail)| Row {
            id: job.id.to_string(),
            is_whole: !mail.text.is_empty(),
            at: t.moment(job.created_at),
            to: mail.to,
            subject: mail.subject,
            lang: mail.lang,
            state: t.m(&format!("people-mail-state-{}", job.state.code())),
            is_parked: job.state == JobState::Parked,
            problem: job.last_error,
        })
        .collect();
    let pages = web::parts::pages(&visit, total, super::PER_PAGE, number);
    let view = MailView { t, csrf: visit.csrf_field(), here: visit.link("/work/accounts/mail"), rows, pages };
    let page = Page::new(t.m("people-outbox-title"), super::rendered(&view)?).private().nav("admin");
    Reply::page(page.crumb(visit.link("/work/accounts"), t.m("people-accounts-title")))
}

/// Tries a message that was not delivered anew, or gives it up.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (id, now) = (Id::parse(visit.param("id")).ok_or(Error::NotFound)?, visit.now);
    let notice = match form.text("act") {
        "retry" => visit.app.db().write(move |tx| jobs::retry(tx, id, now)).await.map(|()| "people-done-mail-retried"),
        "give-up" => visit.app.db().write(move |tx| jobs::give_up(tx, id)).await.map(|()| "people-done-mail-given-up"),
        _ => Err(Error::NotFound),
    }?;
    Reply::done(visit.link("/work/accounts/mail"), notice)
}
