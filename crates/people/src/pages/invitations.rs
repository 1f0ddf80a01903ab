//! Inviting one person, and the invitations that wait. For administrators.

use crate::{actions, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "people/invite.html")]
struct InviteView {
    t: Tr,
    f: Fields,
    csrf: String,
    many: String,
    roles: Vec<Choice>,
    parties: Vec<Choice>,
    parts: Vec<Choice>,
    langs: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "people/invitations.html")]
struct InvitationsView {
    t: Tr,
    csrf: String,
    here: String,
    invite: String,
    rows: Vec<super::InvitationRow>,
    pages: String,
}

impl InvitationsView {
    fn invitation_rows(&self) -> &[super::InvitationRow] {
        &self.rows
    }

    fn invitation_address(&self) -> &str {
        &self.here
    }
}

fn framed(visit: &Visit, title: &str, body: String) -> Page {
    Page::new(title, body).private().nav("admin").crumb(visit.link("/work/accounts"), visit.t.m("people-accounts-title"))
}

fn invite_page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let view = InviteView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        many: visit.link("/work/accounts/invite-many"),
        roles: super::role_choices(t),
        parties: parties::choices(visit.lang),
        parts: super::part_choices(t),
        langs: super::lang_choices(),
    };
    Ok(framed(visit, t.m("people-invite-title"), super::rendered(&view)?))
}

pub async fn get_invite(visit: Visit) -> Result<Reply> {
    let mut form = Form::default();
    form.set("lang", visit.lang.code());
    for name in ["role", "party"] {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    Reply::page(invite_page(&visit, form, &[])?)
}

pub async fn post_invite(visit: Visit, form: Form) -> Result<Reply> {
    let outcome = match super::wanted(&visit, &form) {
        Ok(wanted) => {
            let (letters, actor) = (crate::Letters::of(&visit), visit.actor());
            visit.app.db().write(move |tx| actions::invite_to(tx, &letters, &actor, &wanted, None)).await
        }
        Err(error) => Err(error),
    };
    match outcome {
        Ok(actions::Invited::Link(_)) => Reply::done(visit.link("/work/accounts/invitations"), "people-done-invited"),
        Ok(actions::Invited::Given) => Reply::done(visit.link("/work/accounts"), "people-done-role-given"),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(invite_page(&visit, form, &problems)?, problems)
        }
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (number, t) = (visit.page_number()?, visit.t);
    let offset = (number - 1) * super::PER_PAGE;
    let (invitations, total) = visit.app.db().read(move |conn| store::list_invitations(conn, None, offset, super::PER_PAGE)).await?;
    let view = InvitationsView {
        t,
        csrf: visit.csrf_field(),
        here: visit.link("/work/accounts/invitations"),
        invite: visit.link("/work/accounts/invite"),
        rows: invitations.iter().map(|invitation| super::invitation_row(&visit, invitation)).collect(),
        pages: web::parts::pages(&visit, total, super::PER_PAGE, number),
    };
    Reply::page(framed(&visit, t.m("people-invitations-title"), super::rendered(&view)?))
}

/// Sends again or withdraws.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let notice = change(&visit, &form).await?;
    Reply::done(visit.link("/work/accounts/invitations"), notice)
}

/// What both lists of invitations do; rights are checked by the action.
pub(super) async fn change(visit: &Visit, form: &Form) -> Result<&'static str> {
    let id = Id::parse(visit.param("id")).ok_or(Error::NotFound)?;
    let (letters, actor) = (crate::Letters::of(visit), visit.actor());
    match form.text("act") {
        "resend" => visit.app.db().write(move |tx| actions::resend(tx, &letters, &actor, id)).await.map(|()| "people-done-resent"),
        "withdraw" => visit.app.db().write(move |tx| actions::withdraw(tx, &letters, &actor, id)).await.map(|()| "people-done-withdrawn"),
        _ => Err(Error::NotFound),
    }
}
