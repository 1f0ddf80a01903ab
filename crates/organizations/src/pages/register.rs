//! Registering an organization, without an account. What is registered is listed once the link sent to the address was
//! used. The answer is the same for every address.

use super::{controls, html};
use crate::actions;
use crate::domain::Said;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Registrations from one place within an hour. Our choice: a training room registers together.
const AT_ONCE: u32 = 10;
/// Mails to one address within an hour, whoever asks.
const TO_ONE: u32 = 3;
const WINDOW_SECONDS: i64 = 3600;
/// A field that people do not see: programs that fill every field give themselves away.
const TRAP: &str = "website";

#[derive(Template)]
#[template(path = "organizations/register.html")]
struct RegisterView {
    t: Tr,
    csrf: String,
    action: String,
    fields: Vec<String>,
    email: String,
}

fn page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form).with_errors(errors);
    let view = RegisterView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link("/organizations/register"),
        email: fields.email("email", "organizations-email"),
        fields: controls(t, &fields),
    };
    let page = Page::new(t.m("organizations-register"), html(&view)?).nav("parties").private().scripted();
    Ok(page.crumb(visit.link("/organizations"), t.m("organizations-title")))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    visit.app.throttle().hit(&format!("organizations/{}", visit.remote()), AT_ONCE, WINDOW_SECONDS, visit.now)?;
    let done = Reply::done(visit.link("/organizations"), "organizations-done-registered");
    if form.filled(TRAP).is_some() {
        return done;
    }
    let said = Said::read(&Said::default(), visit.lang, &|name| form.text(name).to_owned());
    let letters = people::Letters::of(&visit);
    let (actor, email, lang) = (visit.actor(), form.text("email").to_owned(), visit.lang);
    let key = kernel::canonical::sha256(email.to_lowercase().as_bytes());
    visit.app.throttle().hit(&format!("organizations/to/{key}"), TO_ONE, WINDOW_SECONDS, visit.now)?;
    match visit.app.db().write(move |tx| actions::register(tx, &letters, &actor, said.clone(), &email, lang)).await {
        Ok(_) => done,
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, form, &errors)?, errors),
        Err(error) => Err(error),
    }
}
