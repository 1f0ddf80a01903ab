//! Erasing an account: one's own, for every signed-in person, and anybody's, for administrators. Each has a page that says
//! what goes and what stays before it is done.

use super::{account, one_account, proof};
use crate::store::Person;
use crate::{actions, domain::AccountState};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "people/erase.html")]
struct EraseView {
    t: Tr,
    f: Fields,
    csrf: String,
    person: Person,
    /// The person's own account: proved instead of reasoned.
    is_own: bool,
    has_password: bool,
    was_sent: bool,
}

fn body(visit: &Visit, person: &Person, form: Form, errors: &[FieldError], is_own: bool, was_sent: bool) -> Result<String> {
    let t = visit.t;
    super::rendered(&EraseView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        person: person.clone(),
        is_own,
        has_password: person.password_hash.is_some(),
        was_sent,
    })
}

fn own_page(visit: &Visit, person: &Person, form: Form, errors: &[FieldError], was_sent: bool) -> Result<Page> {
    let body = body(visit, person, form, errors, true, was_sent)?;
    Ok(account::below(visit, visit.t.m("people-erase-own-title"), body))
}

pub async fn get_own(visit: Visit) -> Result<Reply> {
    Reply::page(own_page(&visit, &account::find(&visit).await?, Form::default(), &[], false)?)
}

pub async fn post_own(visit: Visit, form: Form) -> Result<Reply> {
    let person = account::find(&visit).await?;
    if form.text("how") == "code" {
        proof::send_code(&visit, &person).await?;
        return Reply::page(own_page(&visit, &person, form, &[], true)?);
    }
    let outcome = match proof::problem(&visit, &person, &form).await? {
        Some(problem) => Err(Error::Invalid(vec![problem])),
        None => erase(&visit, &person, actions::OWN_WISH.to_owned()).await,
    };
    match outcome {
        Ok(()) => Ok(Reply::Session { token: None, to: visit.link("/"), notice: Some("people-done-erased-own") }),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(own_page(&visit, &person, form, &problems, false)?, problems)
        }
    }
}

fn page(visit: &Visit, person: &Person, form: Form, errors: &[FieldError]) -> Result<Page> {
    let title = visit.t.m("people-erase-title");
    let page = Page::new(title, body(visit, person, form, errors, false, false)?).private().nav("admin");
    let here = visit.link(&format!("/work/accounts/{}", person.public_id));
    Ok(page.crumb(visit.link("/work/accounts"), visit.t.m("people-accounts-title")).crumb(here, person.name.clone()))
}

/// An account that has something to erase.
async fn find(visit: &Visit) -> Result<Person> {
    let (person, _) = one_account::find(visit).await?;
    Some(person).filter(|person| person.state != AccountState::Erased).ok_or(Error::NotFound)
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, &find(&visit).await?, Form::default(), &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let person = find(&visit).await?;
    match erase(&visit, &person, form.text("why").to_owned()).await {
        Ok(()) => Reply::done(visit.link(&format!("/work/accounts/{}", person.public_id)), "people-done-erased"),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, &person, form, &problems)?, problems)
        }
    }
}

async fn erase(visit: &Visit, person: &Person, why: String) -> Result<()> {
    let (letters, actor, account) = (crate::Letters::of(visit), visit.actor(), person.id);
    let keepers = visit.app.part::<crate::Keepers>();
    visit
        .app
        .db()
        .write(move |tx| {
            actions::erase(tx, &letters, &actor, account, &why)?;
            keepers.0.iter().try_for_each(|keeper| keeper.forget(tx, account))
        })
        .await
}
