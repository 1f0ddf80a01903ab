//! A new e-mail address: asked for on a page of the account, taken by the link sent to it. The first is for every signed-in
//! person, the second for whoever holds the link. Opening the link changes nothing: mail programs open links too.

use super::{account, proof};
use crate::store::Person;
use crate::{actions, domain, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "people/address.html")]
struct AddressView {
    t: Tr,
    f: Fields,
    csrf: String,
    present: String,
    has_password: bool,
    was_sent: bool,
}

#[derive(Template)]
#[template(path = "people/address_confirm.html")]
struct ConfirmView {
    t: Tr,
    csrf: String,
    email: String,
}

fn page(visit: &Visit, person: &Person, form: Form, errors: &[FieldError], was_sent: bool) -> Result<Page> {
    let t = visit.t;
    let view = AddressView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        present: person.email.clone(),
        has_password: person.password_hash.is_some(),
        was_sent,
    };
    Ok(account::below(visit, t.m("people-address-title"), super::rendered(&view)?))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, &account::find(&visit).await?, Form::default(), &[], false)?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let person = account::find(&visit).await?;
    if form.text("how") == "code" {
        proof::send_code(&visit, &person).await?;
        return Reply::page(page(&visit, &person, form, &[], true)?);
    }
    let email = domain::normal_email(form.text("email"));
    let problem = match domain::is_email(&email) {
        true => proof::problem(&visit, &person, &form).await?,
        false => Some(FieldError::new("email", "people-error-email")),
    };
    if let Some(problem) = problem {
        return Reply::again(page(&visit, &person, form, std::slice::from_ref(&problem), false)?, vec![problem]);
    }
    super::sign_in::count_mail(&visit, "address-mail", &email)?;
    let (letters, id, role) = (crate::Letters::of(&visit), person.id, account::own_role(&visit));
    match visit.app.db().write(move |tx| actions::ask_address(tx, &letters, id, role, &email)).await {
        Ok(()) => Reply::done(visit.link("/work/account"), "people-done-address-asked"),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, &person, form, &problems, false)?, problems)
        }
    }
}

fn over(visit: &Visit) -> Result<Reply> {
    super::join::over(visit, "people-reset-over-title", &["people-address-over"], "/work/account", "people-account-title")
}

pub async fn get_confirm(visit: Visit) -> Result<Reply> {
    let (token_hash, now) = (actions::hash(visit.param("token")), visit.now);
    let found = visit.app.db().read(move |conn| store::find_address_change(conn, &token_hash, now)).await?;
    let Some((_, email)) = found else { return over(&visit) };
    let view = ConfirmView { t: visit.t, csrf: visit.csrf_field(), email };
    Reply::page(Page::new(visit.t.m("people-address-confirm-title"), super::rendered(&view)?).private())
}

pub async fn post_confirm(visit: Visit, _: Form) -> Result<Reply> {
    let (letters, token) = (crate::Letters::of(&visit), visit.param("token").to_owned());
    match visit.app.db().write(move |tx| actions::take_address(tx, &letters, &token)).await {
        Ok(()) => Reply::done(visit.link(if visit.person.is_some() { "/work/account" } else { "/sign-in" }), "people-done-address"),
        Err(Error::NotFound) => over(&visit),
        Err(error) => Err(error),
    }
}
