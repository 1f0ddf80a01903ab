//! Pages of this slice and what they share: routes, words of roles, choices. Each page's own input and view stand in its
//! file below `pages/`.

mod account;
mod accounts;
mod address;
mod bulk;
mod erase;
mod forgotten;
mod invitations;
mod join;
mod mail;
mod one_account;
mod proof;
mod sign_in;
mod team;
mod tokens;

use crate::domain::{self, PARTS};
use crate::store::{Held, Invitation};
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result, Role};
use web::fields::Choice;
use web::{Form, Right, Route, Visit};

const ADMINISTRATOR: Right = Right::Roles(&[Role::Administrator]);
const FOCAL_POINT: Right = Right::Roles(&[Role::FocalPoint]);
/// Rows of a list.
const PER_PAGE: usize = 20;

/// Every route of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/sign-in", Right::Anyone, sign_in::get),
        Route::post("/{lang}/sign-in", Right::Anyone, sign_in::post),
        Route::get("/{lang}/sign-in/code", Right::Anyone, sign_in::get_code),
        Route::post("/{lang}/sign-in/code", Right::Anyone, sign_in::post_code),
        Route::post("/{lang}/sign-out", Right::Anyone, sign_in::sign_out),
        Route::get("/{lang}/join/{token}", Right::Anyone, join::get),
        Route::post("/{lang}/join/{token}", Right::Anyone, join::post),
        Route::get("/{lang}/forgotten", Right::Anyone, forgotten::get),
        Route::post("/{lang}/forgotten", Right::Anyone, forgotten::post),
        Route::get("/{lang}/reset/{token}", Right::Anyone, forgotten::get_reset),
        Route::post("/{lang}/reset/{token}", Right::Anyone, forgotten::post_reset),
        Route::get("/{lang}/work/account", Right::SignedIn, account::get),
        Route::post("/{lang}/work/account", Right::SignedIn, account::post),
        Route::post("/{lang}/work/account/password", Right::SignedIn, account::post_password),
        Route::post("/{lang}/work/account/sessions", Right::SignedIn, account::post_session),
        Route::get("/{lang}/work/account/address", Right::SignedIn, address::get),
        Route::post("/{lang}/work/account/address", Right::SignedIn, address::post),
        Route::get("/{lang}/address/{token}", Right::Anyone, address::get_confirm),
        Route::post("/{lang}/address/{token}", Right::Anyone, address::post_confirm),
        Route::get("/{lang}/work/account/tokens", Right::SignedIn, tokens::get),
        Route::post("/{lang}/work/account/tokens", Right::SignedIn, tokens::post),
        Route::post("/{lang}/work/account/tokens/withdraw", Right::SignedIn, tokens::withdraw),
        Route::get("/{lang}/work/account/erase", Right::SignedIn, erase::get_own),
        Route::post("/{lang}/work/account/erase", Right::SignedIn, erase::post_own),
        Route::get("/{lang}/work/accounts", ADMINISTRATOR, accounts::get),
        Route::get("/{lang}/work/accounts/invite", ADMINISTRATOR, invitations::get_invite),
        Route::post("/{lang}/work/accounts/invite", ADMINISTRATOR, invitations::post_invite),
        Route::get("/{lang}/work/accounts/invite-many", ADMINISTRATOR, bulk::get),
        Route::post("/{lang}/work/accounts/invite-many", ADMINISTRATOR, bulk::post),
        Route::get("/{lang}/work/accounts/invitations", ADMINISTRATOR, invitations::get),
        Route::post("/{lang}/work/accounts/invitations/{id}", ADMINISTRATOR, invitations::post),
        Route::get("/{lang}/work/accounts/mail", ADMINISTRATOR, mail::get),
        Route::post("/{lang}/work/accounts/mail/{id}", ADMINISTRATOR, mail::post),
        Route::get("/{lang}/work/accounts/{id}/erase", ADMINISTRATOR, erase::get),
        Route::post("/{lang}/work/accounts/{id}/erase", ADMINISTRATOR, erase::post),
        Route::get("/{lang}/work/accounts/{id}", ADMINISTRATOR, one_account::get),
        Route::post("/{lang}/work/accounts/{id}", ADMINISTRATOR, one_account::post),
        Route::get("/{lang}/work/{party}/team", FOCAL_POINT, team::get),
        Route::post("/{lang}/work/{party}/team", FOCAL_POINT, team::post),
        Route::post("/{lang}/work/{party}/team/members/{id}", FOCAL_POINT, team::post_member),
        Route::post("/{lang}/work/{party}/team/invitations/{id}", FOCAL_POINT, team::post_invitation),
        Route::post("/{lang}/work/{party}/team/authority", FOCAL_POINT, team::post_authority),
        Route::get("/{lang}/work/{party}/hand-over", FOCAL_POINT, team::get_hand_over),
        Route::post("/{lang}/work/{party}/hand-over", FOCAL_POINT, team::post_hand_over),
    ]
}

fn rendered(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of people", cause))
}

/// Fields to show again, from either family of errors; anything else goes on to the shell.
fn problems(error: Error) -> Result<Vec<FieldError>> {
    match error {
        Error::Invalid(fields) => Ok(fields),
        Error::Rule(rule) => Ok(vec![FieldError { field: "main".into(), key: rule.key, args: rule.args }]),
        other => Err(other),
    }
}

fn role_words(t: Tr, role: Role) -> &'static str {
    t.word(&format!("role-{}", role.code()))
}

/// "Focal point, Kenya".
fn role_of_party(t: Tr, role: Role, party: Option<PartyCode>) -> String {
    match party {
        Some(party) => t.s2("people-role-of-party", role_words(t, role), parties::name(party, t.lang())),
        None => role_words(t, role).to_owned(),
    }
}

fn part_words(t: Tr, part: &str) -> &'static str {
    t.m(&format!("people-part-{part}"))
}

fn parts_list(t: Tr, parts: &[String]) -> String {
    t.list(&parts.iter().map(|part| part_words(t, part)).collect::<Vec<_>>())
}

fn part_choices(t: Tr) -> Vec<Choice> {
    PARTS.iter().map(|part| Choice::new(*part, part_words(t, part))).collect()
}

fn role_choices(t: Tr) -> Vec<Choice> {
    Role::ALL.into_iter().filter(|role| role.is_given()).map(|role| Choice::new(role.code(), role_words(t, role))).collect()
}

fn lang_choices() -> Vec<Choice> {
    Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect()
}

/// A language of a form; the page's where none was chosen.
fn chosen_lang(visit: &Visit, form: &Form) -> Lang {
    Lang::parse(form.text("lang")).unwrap_or(visit.lang)
}

/// Whom a form invites. A code that is none becomes a problem of its field.
fn wanted(visit: &Visit, form: &Form) -> Result<domain::Wanted> {
    let role = Role::parse(form.text("role")).ok_or_else(|| Error::field("role", "error-choice"))?;
    let party = match form.filled("party") {
        None => None,
        Some(code) => Some(PartyCode::parse(code).ok_or_else(|| Error::field("party", "people-error-party-unknown"))?),
    };
    let parts = if role == Role::Member { form.all("parts") } else { Vec::new() };
    Ok(domain::Wanted { email: domain::normal_email(form.text("email")), lang: chosen_lang(visit, form), role, party, parts })
}

/// One row of a table of invitations.
struct InvitationRow {
    id: String,
    email: String,
    role: String,
    parts: String,
    lang: &'static str,
    state: &'static str,
    made_on: String,
    expires_on: String,
}

fn invitation_row(visit: &Visit, invitation: &Invitation) -> InvitationRow {
    let t = visit.t;
    InvitationRow {
        id: invitation.id.to_string(),
        email: invitation.email.clone().unwrap_or_default(),
        role: role_of_party(t, invitation.role, invitation.party),
        parts: parts_list(t, &invitation.parts),
        lang: t.lang_name(invitation.lang),
        state: t.m(&format!("people-invitation-{}", invitation.state(visit.now).code())),
        made_on: t.day(invitation.made_at.day()),
        expires_on: t.day(invitation.expires_at.day()),
    }
}

/// One role in a table of roles.
struct HeldRow {
    id: String,
    role: String,
    parts: String,
    from_on: String,
    to_on: Option<String>,
    /// Open work that can be assigned to somebody else.
    is_focal_point: bool,
    party: String,
}

fn held_row(t: Tr, held: &Held) -> HeldRow {
    HeldRow {
        id: held.id.to_string(),
        role: role_of_party(t, held.role, held.party),
        parts: parts_list(t, &held.parts),
        from_on: t.day(held.from_at.day()),
        to_on: held.to_at.map(|at| t.day(at.day())),
        is_focal_point: held.role == Role::FocalPoint && held.to_at.is_none(),
        party: held.party.map(|party| party.to_string()).unwrap_or_default(),
    }
}
