//! One's own account: name, office, language, password, sessions, roles held. For every signed-in person.

use super::proof;
use crate::{actions, domain, passwords, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result, Role};
use std::sync::Arc;
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Session, Visit};

struct SessionRow {
    key: String,
    device: String,
    created_at: String,
    seen_at: String,
    is_shared: bool,
    is_this: bool,
}

#[derive(Template)]
#[template(path = "people/account.html")]
struct AccountView {
    t: Tr,
    f: Fields,
    csrf: String,
    here: String,
    email: String,
    has_password: bool,
    langs: Vec<Choice>,
    roles: Vec<super::HeldRow>,
    sessions: Vec<SessionRow>,
}

fn me(visit: &Visit) -> Result<Arc<web::Person>> {
    visit.person.clone().ok_or(Error::SignIn)
}

impl AccountView {
    fn may_end_roles(&self) -> bool {
        false
    }
}

/// The role in which people keep their own account: the first they hold.
pub(super) fn own_role(visit: &Visit) -> Role {
    visit.person.as_ref().and_then(|person| person.grants.first()).map_or(Role::Visitor, |grant| grant.role)
}

/// The account of whoever visits.
pub(super) async fn find(visit: &Visit) -> Result<store::Person> {
    let account = me(visit)?.account;
    visit.app.db().read(move |conn| store::find_person(conn, account)).await?.ok_or(Error::NotFound)
}

/// A page below this one.
pub(super) fn below(visit: &Visit, title: &str, body: String) -> Page {
    let page = Page::new(title, body).private().nav("work").crumb(visit.link("/work"), visit.t.m("common-nav-work"));
    page.crumb(visit.link("/work/account"), visit.t.m("people-account-title"))
}

async fn page(visit: &Visit, typed: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let (me, now, t) = (me(visit)?, visit.now, visit.t);
    let account = me.account;
    let (person, roles, sessions) = visit
        .app
        .db()
        .read(move |conn| {
            let person = store::find_person(conn, account)?.ok_or(Error::NotFound)?;
            Ok((person, store::roles_of(conn, account)?, Session::list(conn, account, now)?))
        })
        .await?;
    let mut form = Form::default();
    form.set("name", person.name.as_str());
    form.set("office", person.office.as_str());
    form.set("lang", person.lang.code());
    for (name, value) in typed.iter().flat_map(|typed| typed.pairs()) {
        form.set(name, value.as_str());
    }
    let sessions = sessions
        .into_iter()
        .map(|session| SessionRow {
            is_this: session.key == me.session,
            key: session.key,
            device: session.device,
            created_at: t.moment(session.created_at),
            seen_at: t.moment(session.seen_at),
            is_shared: session.is_shared,
        })
        .collect();
    let view = AccountView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        here: visit.link("/work/account"),
        email: person.email,
        has_password: person.password_hash.is_some(),
        langs: super::lang_choices(),
        roles: roles.iter().map(|held| super::held_row(t, held)).collect(),
        sessions,
    };
    Ok(Page::new(t.m("people-account-title"), super::rendered(&view)?)
        .private()
        .crumb(visit.link("/work"), t.m("common-nav-work"))
        .nav("work"))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, None, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let me = me(&visit)?;
    let mut problems = domain::details_problems(form.text("name"), form.text("office"));
    let lang = Lang::parse(form.text("lang"));
    if lang.is_none() {
        problems.push(FieldError::new("lang", "error-choice"));
    }
    let Some(lang) = lang.filter(|_| problems.is_empty()) else {
        return Reply::again(page(&visit, Some(form), &problems).await?, problems);
    };
    let (letters, name, office) = (crate::Letters::of(&visit), form.text("name").to_owned(), form.text("office").to_owned());
    let (account, role) = (me.account, own_role(&visit));
    visit.app.db().write(move |tx| actions::change_details(tx, &letters, account, role, &name, &office, lang)).await?;
    Reply::done(format!("/{lang}/work/account"), "people-done-details")
}

pub async fn post_password(visit: Visit, form: Form) -> Result<Reply> {
    let me = me(&visit)?;
    let (account, person) = (me.account, find(&visit).await?);
    let mut problems: Vec<FieldError> = domain::password_problem("password", form.text("password"), &person.email).into_iter().collect();
    // Who signs in with codes has no password to prove; the session was opened by a code to the same address.
    if let Some(problem) = proof::password_problem(&visit, &person, &form).await? {
        problems.insert(0, problem);
    }
    if !problems.is_empty() {
        return Reply::again(page(&visit, None, &problems).await?, problems);
    }
    let password_hash = passwords::hash(visit.app.ambient(), form.text("password")).await?;
    let (letters, role, session) = (crate::Letters::of(&visit), own_role(&visit), me.session.clone());
    visit.app.db().write(move |tx| actions::set_password(tx, &letters, account, role, &password_hash, &session)).await?;
    Reply::done(visit.link("/work/account"), "people-done-password")
}

pub async fn post_session(visit: Visit, form: Form) -> Result<Reply> {
    let me = me(&visit)?;
    let (key, now) = (form.text("session").to_owned(), visit.now);
    visit
        .app
        .db()
        .write(move |tx| match key.as_str() {
            "others" => web::end_sessions_of(tx, me.account, &me.session, now),
            key => Session::end(tx, me.account, key, now),
        })
        .await?;
    Reply::done(visit.link("/work/account#sessions"), "people-done-session-ended")
}
