//! The Secretariat's list of organizations, and one of them: looked at once, hidden with a public reason, shown again.

use super::html;
use crate::domain::{Act, Organization};
use crate::{actions, store, words};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Organizations on the list. Our choice.
const SHOWN: usize = 2_000;

struct Row {
    address: String,
    name: String,
    kind: String,
    country: String,
    registered: String,
    state: &'static str,
    checked: String,
}

#[derive(Template)]
#[template(path = "organizations/desk.html")]
struct ListView {
    t: Tr,
    rows: Vec<Row>,
}

fn row(visit: &Visit, organization: &Organization) -> Row {
    let t = visit.t;
    Row {
        address: visit.link(&format!("/desk/organizations/{}", organization.public_id())),
        name: organization.said.name.clone(),
        kind: words::kind(&organization.said, visit.lang).to_owned(),
        country: words::country(t, &organization.said),
        registered: t.day(organization.registered_at.day()),
        state: t.word(&format!("organization-{}", organization.state.code())),
        checked: words::checked(t, organization),
    }
}

/// Those nobody has looked at first.
pub async fn list(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let found = visit.app.db().read(|conn| store::known(conn, SHOWN)).await?;
    let view = ListView { t, rows: found.iter().map(|one| row(&visit, one)).collect() };
    let page = Page::new(t.m("organizations-title"), html(&view)?).nav("desk").private();
    Reply::page(page.crumb(visit.link("/desk"), t.m("common-nav-desk")))
}

#[derive(Template)]
#[template(path = "organizations/desk_one.html")]
struct OneView {
    t: Tr,
    row: Row,
    /// Safe HTML.
    about: String,
    url: String,
    contact: String,
    public_page: String,
    /// By which import it came or was last changed.
    imported: Option<String>,
    /// Public reason of what was done last.
    reason: String,
    csrf: String,
    action: String,
    /// Codes and words of the acts possible now; those that need the reason are told.
    acts: Vec<(&'static str, &'static str)>,
    reason_field: String,
    /// For an organization whose people have all left.
    invite_email: String,
    is_listed: bool,
}

async fn page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, id) = (visit.t, visit.param("id").to_owned());
    let organization = visit.app.db().read(move |conn| crate::get_known(conn, &id)).await?;
    let fields = Fields::new(t, form).with_errors(errors);
    let possible = [Act::Check, Act::Hide, Act::ShowAgain].into_iter().filter(|act| organization.transition(*act).is_some());
    let view = OneView {
        t,
        row: row(visit, &organization),
        about: web::parts::passage(t, &organization.said.about),
        public_page: visit.link(&format!("/organizations/{}", organization.public_id())),
        csrf: visit.csrf_field(),
        action: visit.link(&format!("/desk/organizations/{}", organization.public_id())),
        acts: possible.map(|act| (act.code(), act_words(t, act))).collect(),
        reason_field: fields.long_optional("reason", "organizations-reason", 3),
        invite_email: fields.email("email", "organizations-invite-email"),
        imported: words::imported(t, &organization),
        is_listed: organization.state == crate::State::Listed,
        url: organization.said.url,
        contact: organization.said.contact,
        reason: organization.reason,
    };
    let page = Page::new(view.row.name.clone(), html(&view)?).nav("desk").private();
    Ok(page.crumb(visit.link("/desk/organizations"), t.m("organizations-title")))
}

fn act_words(t: Tr, act: Act) -> &'static str {
    match act {
        Act::Check => t.m("organizations-check"),
        Act::Hide => t.word("act-hide"),
        _ => t.word("act-show-again"),
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    if form.text("act") == "invite" {
        return invite(visit, form).await;
    }
    let act = Act::parse(form.text("act")).ok_or(Error::NotFound)?;
    let (actor, ambient, notices) = (visit.actor(), visit.app.ambient().clone(), visit.app.part::<jobs::NoticesPart>());
    let standing = visit.app.part::<crate::StandingPart>();
    let (id, reason) = (visit.param("id").to_owned(), form.text("reason").to_owned());
    match visit.app.db().write(move |tx| actions::decide(tx, (&actor, &ambient, &notices, &standing), &id, act, &reason)).await {
        Ok(done) => Reply::done(visit.link(&format!("/desk/organizations/{}", done.public_id())), "organizations-done-decided"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}

/// Sends a link to somebody who is to act in the organization's name.
async fn invite(visit: Visit, form: Form) -> Result<Reply> {
    let letters = people::Letters::of(&visit);
    let (actor, id, email, lang) = (visit.actor(), visit.param("id").to_owned(), form.text("email").to_owned(), visit.lang);
    let here = visit.link(&format!("/desk/organizations/{}", web::parts::escape(&id)));
    let send = move |tx: &mut ::store::Tx<'_>| {
        let organization = crate::get_known(tx, &id)?;
        actions::invite(tx, &letters, &actor, organization.id, &email, lang)
    };
    match visit.app.db().write(send).await {
        Ok(()) => Reply::done(here, "organizations-done-invited"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}
