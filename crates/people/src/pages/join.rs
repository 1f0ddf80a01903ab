//! An invitation as the invited person sees it: who invites to which role; name, office, language and how to sign in.
//! Open to whoever holds the link. Opening the page uses nothing up: mail programs open links too.

use crate::actions::{self, Joining};
use crate::domain::{self, InvitationState};
use crate::passwords;
use crate::store::{self, Invitation};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "people/join.html")]
struct JoinView {
    t: Tr,
    f: Fields,
    csrf: String,
    role: String,
    parts: String,
    /// Name of the person who invites; `None` where it was the operator.
    inviter: Option<String>,
    /// Address the invitation went to; `None` for the first administrator, who types one.
    email: Option<String>,
    expires_on: String,
    /// The address has an account by now: only the role is added.
    is_known: bool,
    langs: Vec<Choice>,
    ways: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "people/link_over.html")]
struct OverView {
    heading: &'static str,
    lines: Vec<&'static str>,
    link: String,
    link_words: &'static str,
}

/// The plain page for a link that is no longer good.
pub(super) fn over(visit: &Visit, heading: &'static str, lines: &[&'static str], to: &str, words: &'static str) -> Result<Reply> {
    let t = visit.t;
    let lines = lines.iter().map(|key| t.m(key)).collect();
    let view = OverView { heading: t.m(heading), lines, link: visit.link(to), link_words: t.m(words) };
    Ok(Reply::Gone(Box::new(Page::new(t.m(heading), super::rendered(&view)?).private())))
}

/// Why an invitation cannot be used.
enum Over {
    State(InvitationState),
    Unknown,
    /// The account of its address is deactivated.
    Deactivated,
}

fn invitation_over(visit: &Visit, over_by: Over) -> Result<Reply> {
    let why = match over_by {
        Over::State(InvitationState::Used) => "people-join-used",
        Over::State(InvitationState::Expired) => "people-join-expired",
        Over::State(InvitationState::Withdrawn) => "people-join-withdrawn",
        Over::Deactivated => "people-error-deactivated",
        Over::State(InvitationState::Waiting) | Over::Unknown => "people-join-unknown",
    };
    over(visit, "people-join-over-title", &[why, "people-join-whom-to-ask"], "/sign-in", "people-sign-in-title")
}

/// An invitation that can be used, with the inviter's name, whether the address has an account, and the name of the
/// organization it is of.
type Found = (Invitation, Option<String>, bool, Option<String>);

async fn find(visit: &Visit) -> Result<std::result::Result<Found, Over>> {
    let (token_hash, now, app) = (actions::hash(visit.param("token")), visit.now, visit.app.clone());
    visit
        .app
        .db()
        .read(move |conn| {
            let Some(invitation) = store::find_invitation_by_token(conn, &token_hash)? else { return Ok(Err(Over::Unknown)) };
            let state = invitation.state(now);
            if state != InvitationState::Waiting {
                return Ok(Err(Over::State(state)));
            }
            let inviter = match invitation.invited_by {
                Some(account) => crate::name_and_office(conn, account)?.map(|(name, _)| name),
                None => None,
            };
            let known = match &invitation.email {
                Some(email) => store::find_person_by_email(conn, email)?,
                None => None,
            };
            if known.as_ref().is_some_and(|person| !person.is_active()) {
                return Ok(Err(Over::Deactivated));
            }
            let mut organization = None;
            if let Some(id) = invitation.organization {
                for welcome in &app.part::<crate::Welcomes>().0 {
                    organization = organization.or(welcome.name(conn, id)?);
                }
            }
            Ok(Ok((invitation, inviter, known.is_some(), organization)))
        })
        .await
}

fn page(visit: &Visit, (invitation, inviter, is_known, organization): Found, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let view = JoinView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        role: match organization {
            Some(name) => t.s2("people-role-of-party", super::role_words(t, invitation.role), name),
            None => super::role_of_party(t, invitation.role, invitation.party),
        },
        parts: super::parts_list(t, &invitation.parts),
        inviter,
        email: invitation.email,
        expires_on: t.day(invitation.expires_at.day()),
        is_known,
        langs: super::lang_choices(),
        ways: vec![Choice::new("password", t.m("people-join-way-password")), Choice::new("code", t.m("people-join-way-code"))],
    };
    Ok(Page::new(t.m("people-join-title"), super::rendered(&view)?).private().scripted())
}

pub async fn get(visit: Visit) -> Result<Reply> {
    match find(&visit).await? {
        Err(over_by) => invitation_over(&visit, over_by),
        Ok(found) => {
            let mut form = Form::default();
            form.set("lang", visit.lang.code());
            form.set("way", "password");
            Reply::page(page(&visit, found, form, &[])?)
        }
    }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let found = match find(&visit).await? {
        Err(over_by) => return invitation_over(&visit, over_by),
        Ok(found) => found,
    };
    let email = found.0.email.clone().unwrap_or_else(|| domain::normal_email(form.text("email")));
    let problems = if found.2 { Vec::new() } else { problems(&form, &email) };
    if !problems.is_empty() {
        return Reply::again(page(&visit, found, form, &problems)?, problems);
    }
    let password_hash =
        if found.2 || form.text("way") == "code" { None } else { Some(passwords::hash(visit.app.ambient(), form.text("password")).await?) };
    let joining = Joining {
        email,
        name: form.text("name").to_owned(),
        office: form.text("office").to_owned(),
        lang: Lang::parse(form.text("lang")).unwrap_or(visit.lang),
        password_hash,
    };
    let (letters, token) = (crate::Letters::of(&visit), visit.param("token").to_owned());
    let lang = joining.lang;
    // Only a site with organizations has somebody to tell.
    let welcomes = found.0.organization.map(|_| visit.app.part::<crate::Welcomes>());
    let now = visit.now;
    let join = move |tx: &mut ::store::Tx<'_>| {
        let (account, organization) = actions::join(tx, &letters, &token, &joining)?;
        match organization.zip(welcomes.as_ref()) {
            Some((organization, welcomes)) => welcomes.0.iter().try_for_each(|welcome| welcome.joined(tx, account, organization, now)),
            None => Ok(()),
        }
    };
    match visit.app.db().write(join).await {
        Ok(_) => Reply::done(format!("/{lang}/sign-in"), "people-done-joined"),
        // Somebody was quicker with the same link.
        Err(Error::NotFound | Error::Conflict) => {
            let over_by = find(&visit).await?.err().unwrap_or(Over::Unknown);
            invitation_over(&visit, over_by)
        }
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, found, form, &problems)?, problems)
        }
    }
}

fn problems(form: &Form, email: &str) -> Vec<FieldError> {
    let mut problems = Vec::new();
    if !domain::is_email(email) {
        problems.push(FieldError::new("email", "people-error-email"));
    }
    problems.extend(domain::details_problems(form.text("name"), form.text("office")));
    match form.text("way") {
        "code" => {}
        "password" => problems.extend(domain::password_problem("password", form.text("password"), email)),
        _ => problems.push(FieldError::new("way", "error-choice")),
    }
    problems
}
