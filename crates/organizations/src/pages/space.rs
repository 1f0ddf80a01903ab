//! An organization's own space: what it says of itself, who acts in its name, its records. Its people see it.

use super::{controls, form_of, html};
use crate::domain::{Said, State};
use crate::{actions, store, words};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Colleagues invited within an hour. Our choice.
const INVITED: u32 = 20;
const HOUR_SECONDS: i64 = 3600;

#[derive(Template)]
#[template(path = "organizations/space.html")]
struct SpaceView {
    t: Tr,
    name: String,
    checked: String,
    /// Public reason of hiding; empty while it is listed.
    reason: String,
    public_page: String,
    records: String,
    csrf: String,
    action: String,
    version: i64,
    fields: Vec<String>,
    /// Names, with the key of each account that is not one's own.
    people: Vec<(String, Option<String>)>,
    invite: String,
    invite_email: String,
}

async fn page(visit: &Visit, form: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let (t, id) = (visit.t, visit.organization()?);
    let (organization, people) = visit
        .app
        .db()
        .read(move |conn| Ok((store::find(conn, id)?.ok_or(Error::NotFound)?, people::recipients_of_organization(conn, id)?)))
        .await?;
    let form = form.unwrap_or_else(|| form_of(&organization.said, visit.lang));
    let fields = Fields::new(t, form).with_errors(errors);
    let here = format!("/work/organization/{}", organization.public_id());
    let view = SpaceView {
        t,
        checked: words::checked(t, &organization),
        reason: if organization.state == State::Hidden { organization.reason.clone() } else { String::new() },
        public_page: visit.link(&format!("/organizations/{}", organization.public_id())),
        records: visit.link(&format!("{here}/measures")),
        csrf: visit.csrf_field(),
        action: visit.link(&here),
        version: organization.version,
        fields: controls(t, &fields),
        people: people
            .into_iter()
            .map(|person| (person.name, Some(person.account.to_string()).filter(|_| visit.actor().account != Some(person.account))))
            .collect(),
        invite: visit.link(&format!("{here}/people")),
        invite_email: fields.email("email", "organizations-invite-email"),
        name: organization.said.name,
    };
    let page = Page::new(view.name.clone(), html(&view)?).nav("work").private().scripted();
    Ok(page.crumb(visit.link("/work"), t.m("common-nav-work")))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, None, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let id = visit.organization()?;
    let before = visit.app.db().read(move |conn| store::find(conn, id)).await?.ok_or(Error::NotFound)?;
    let said = Said::read(&before.said, visit.lang, &|name| form.text(name).to_owned());
    let base = form.text("version").parse::<i64>().unwrap_or(before.version);
    let (actor, ambient) = (visit.actor(), visit.app.ambient().clone());
    let saved = visit.app.db().write(move |tx| actions::change(tx, &actor, &ambient, id, base, said.clone())).await;
    answered(&visit, saved, form, "organizations-done-saved").await
}

/// Invites a colleague, or ends what one may do in the organization's name.
pub async fn invite(visit: Visit, form: Form) -> Result<Reply> {
    let id = visit.organization()?;
    let letters = people::Letters::of(&visit);
    if let Some(account) = kernel::Id::parse(form.text("end")) {
        let actor = visit.actor();
        let end = move |tx: &mut ::store::Tx<'_>| people::end_for_organization(tx, &letters, &actor, id, account);
        let ended = visit.app.db().write(end).await;
        return answered(&visit, ended, form, "organizations-done-saved").await;
    }
    let (actor, email, lang) = (visit.actor(), form.text("email").to_owned(), visit.lang);
    visit.app.throttle().hit(&format!("organizations/invite/{id}"), INVITED, HOUR_SECONDS, visit.now)?;
    let organization = visit.app.db().read(move |conn| store::find(conn, id)).await?.ok_or(Error::NotFound)?;
    let mut again = form_of(&organization.said, visit.lang);
    again.set("email", &email);
    let sent = visit.app.db().write(move |tx| actions::invite(tx, &letters, &actor, id, &email, lang)).await;
    answered(&visit, sent, again, "organizations-done-invited").await
}

async fn answered<T>(visit: &Visit, outcome: Result<T>, form: Form, done: &'static str) -> Result<Reply> {
    match outcome {
        Ok(_) => Reply::done(visit.link(&format!("/work/organization/{}", visit.param("organization"))), done),
        Err(Error::Invalid(errors)) => Reply::again(page(visit, Some(form), &errors).await?, errors),
        Err(error) => Err(error),
    }
}
