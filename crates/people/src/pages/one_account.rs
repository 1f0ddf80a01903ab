//! One account as the administrator sees it: details, roles given and ended, open work assigned, deactivated.

use crate::domain::{self, AccountState, Wanted};
use crate::store::{self, Person};
use crate::{actions, letters::Letters};
use askama::Template;
use i18n::Tr;
use kernel::{Actor, Error, FieldError, Id, PartyCode, Result, Role};
use store::{Held, roles_of};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "people/one_account.html")]
struct OneAccountView {
    t: Tr,
    f: Fields,
    csrf: String,
    here: String,
    person: Person,
    state: &'static str,
    lang_name: &'static str,
    made_on: String,
    roles: Vec<super::HeldRow>,
    /// Roles of a focal point held now, whose open work can be assigned.
    open_work: Vec<Choice>,
    role_choices: Vec<Choice>,
    parties: Vec<Choice>,
    parts: Vec<Choice>,
}

impl OneAccountView {
    fn may_end_roles(&self) -> bool {
        true
    }

    fn is_erased(&self) -> bool {
        self.person.state == AccountState::Erased
    }
}

pub(super) async fn find(visit: &Visit) -> Result<(Person, Vec<Held>)> {
    let public_id = visit.param("id").to_owned();
    visit
        .app
        .db()
        .read(move |conn| {
            let person = store::find_person_by_public_id(conn, &public_id)?.ok_or(Error::NotFound)?;
            let roles = roles_of(conn, person.id)?;
            Ok((person, roles))
        })
        .await
}

fn page(visit: &Visit, (person, roles): (Person, Vec<Held>), form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let title = if person.name.is_empty() { person.public_id.clone() } else { person.name.clone() };
    let rows: Vec<super::HeldRow> = roles.iter().map(|held| super::held_row(t, held)).collect();
    let view = OneAccountView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        here: visit.link(&format!("/work/accounts/{}", person.public_id)),
        state: super::accounts::state_words(t, person.state),
        lang_name: t.lang_name(person.lang),
        made_on: t.day(person.made_at.day()),
        open_work: rows.iter().filter(|row| row.is_focal_point).map(|row| Choice::new(row.party.clone(), row.role.clone())).collect(),
        roles: rows,
        role_choices: super::role_choices(t),
        parties: parties::choices(visit.lang),
        parts: super::part_choices(t),
        person,
    };
    let page = Page::new(title, super::rendered(&view)?).private().nav("admin");
    Ok(page.crumb(visit.link("/work/accounts"), t.m("people-accounts-title")))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let found = find(&visit).await?;
    Reply::page(page(&visit, found, Form::default(), &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (person, roles) = find(&visit).await?;
    let here = visit.link(&format!("/work/accounts/{}", person.public_id));
    match act(&visit, &form, &person).await {
        Ok(notice) => Reply::done(here, notice),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, (person, roles), form, &problems)?, problems)
        }
    }
}

/// Does what the pressed button says; answers the message to show.
async fn act(visit: &Visit, form: &Form, person: &Person) -> Result<&'static str> {
    let (letters, actor, account) = (crate::Letters::of(visit), visit.actor(), person.id);
    let db = visit.app.db();
    match form.text("act") {
        "give" => {
            let wanted = Wanted { email: person.email.clone(), lang: person.lang, ..super::wanted(visit, form)? };
            db.write(move |tx| actions::invite_to(tx, &letters, &actor, &wanted, None)).await.map_err(beside_role)?;
            Ok("people-done-role-given")
        }
        "end" => {
            let held = Id::parse(form.text("held")).ok_or(Error::NotFound)?;
            db.write(move |tx| end_role_of(tx, &letters, &actor, account, held)).await?;
            Ok("people-done-role-ended")
        }
        "assign" => {
            let party = PartyCode::parse(form.text("work")).ok_or_else(|| Error::field("work", "error-choice"))?;
            let wanted = Wanted {
                email: domain::normal_email(form.text("email")),
                lang: visit.lang,
                role: Role::FocalPoint,
                party: Some(party),
                parts: Vec::new(),
            };
            db.write(move |tx| actions::hand_over(tx, &letters, &actor, account, &wanted)).await?;
            Ok("people-done-assigned")
        }
        "deactivate" => {
            db.write(move |tx| actions::set_state(tx, &letters, &actor, account, AccountState::Deactivated)).await?;
            Ok("people-done-deactivated")
        }
        "reactivate" => {
            db.write(move |tx| actions::set_state(tx, &letters, &actor, account, AccountState::Active)).await?;
            Ok("people-done-reactivated")
        }
        _ => Err(Error::NotFound),
    }
}

/// The role must be one of this account: the page of one person does not change another.
fn end_role_of(tx: &mut ::store::Tx<'_>, letters: &Letters, actor: &Actor, account: Id, held: Id) -> Result<()> {
    if store::get_held(tx, held)?.account != account {
        return Err(Error::NotFound);
    }
    actions::end_role(tx, letters, actor, held).map(drop)
}

/// On this page the address is not asked, so its problems belong to the role.
fn beside_role(error: Error) -> Error {
    match error {
        Error::Invalid(fields) => Error::Invalid(
            fields
                .into_iter()
                .map(|field| if field.field == "email" { FieldError { field: "role".into(), ..field } } else { field })
                .collect(),
        ),
        other => other,
    }
}
