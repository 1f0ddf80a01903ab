//! A forgotten password: asking for a link, and setting a new one by it. Open to everyone; the answer is the same
//! whether the address is known or not.

use crate::{actions, domain, passwords, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "people/forgotten.html")]
struct ForgottenView {
    t: Tr,
    f: Fields,
    csrf: String,
    sign_in: String,
    was_sent: bool,
}

#[derive(Template)]
#[template(path = "people/reset.html")]
struct ResetView {
    t: Tr,
    f: Fields,
    csrf: String,
}

fn page(visit: &Visit, form: Form, errors: &[FieldError], was_sent: bool) -> Result<Page> {
    let t = visit.t;
    let view = ForgottenView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        sign_in: visit.link("/sign-in/code"),
        was_sent,
    };
    Ok(Page::new(t.m("people-forgotten-title"), super::rendered(&view)?).private())
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[], false)?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let email = domain::normal_email(form.text("email"));
    if !domain::is_email(&email) {
        let errors = vec![FieldError::new("email", "people-error-email")];
        return Reply::again(page(&visit, form, &errors, false)?, errors);
    }
    super::sign_in::count_mail(&visit, "reset-mail", &email)?;
    let letters = crate::Letters::of(&visit);
    visit.app.db().write(move |tx| actions::send_reset(tx, &letters, &email)).await?;
    Reply::page(page(&visit, form, &[], true)?)
}

fn reset_page(visit: &Visit, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let view = ResetView { t, f: Fields::new(t, Form::default()).with_errors(errors), csrf: visit.csrf_field() };
    Ok(Page::new(t.m("people-reset-title"), super::rendered(&view)?).private())
}

fn over(visit: &Visit) -> Result<Reply> {
    super::join::over(visit, "people-reset-over-title", &["people-reset-over"], "/forgotten", "people-forgotten-title")
}

/// Address of the person behind the link, while it is good.
async fn find_email(visit: &Visit) -> Result<Option<String>> {
    let (token_hash, now) = (actions::hash(visit.param("token")), visit.now);
    visit
        .app
        .db()
        .read(move |conn| {
            let Some(account) = store::find_reset(conn, &token_hash, now)? else { return Ok(None) };
            Ok(store::find_recipient(conn, account)?.map(|recipient| recipient.email))
        })
        .await
}

pub async fn get_reset(visit: Visit) -> Result<Reply> {
    match find_email(&visit).await? {
        Some(_) => Reply::page(reset_page(&visit, &[])?),
        None => over(&visit),
    }
}

pub async fn post_reset(visit: Visit, form: Form) -> Result<Reply> {
    let Some(email) = find_email(&visit).await? else { return over(&visit) };
    let problems: Vec<FieldError> = domain::password_problem("password", form.text("password"), &email).into_iter().collect();
    if !problems.is_empty() {
        return Reply::again(reset_page(&visit, &problems)?, problems);
    }
    let password_hash = passwords::hash(visit.app.ambient(), form.text("password")).await?;
    let (letters, token) = (crate::Letters::of(&visit), visit.param("token").to_owned());
    match visit.app.db().write(move |tx| actions::reset(tx, &letters, &token, &password_hash)).await {
        Ok(()) => Reply::done(visit.link("/sign-in"), "people-done-password"),
        Err(Error::NotFound) => over(&visit),
        Err(error) => Err(error),
    }
}
