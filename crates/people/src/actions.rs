//! Acts on accounts, each in one transaction: authorise, load, decide, save, tell those concerned. Words are in
//! `letters`, rules in `domain`; nothing here knows about pages.

mod address;
mod erasure;
mod invitations;
mod keys;
mod tokens;
mod wishes;

use crate::access::{Act, authorise};
use crate::domain::{self, AccountState, Wanted};
use crate::letters::{Letter, Letters};
use crate::store::{self as table, Held, Person, Recipient};
use kernel::{Actor, Error, Id, Lang, PartyCode, Ref, Result, Role, canonical};
use store::{Conn, Tx};

pub(crate) use address::{ask_address, take_address};
pub(crate) use erasure::{OWN_WISH, erase};
pub(crate) use invitations::{Invited, Joining, invite_to, join, resend, withdraw};
pub use invitations::{first_administrator_link, invite, invite_to_organization};
pub(crate) use keys::{reset, send_code, send_reset, set_password, use_code};
pub(crate) use tokens::{NewToken, make_token, withdraw_token};
pub(crate) use wishes::ask_for_authority;

/// How a token or code is stored.
pub(crate) fn hash(secret: &str) -> String {
    canonical::sha256(secret.as_bytes())
}

fn about(account: Id) -> Ref {
    Ref::new("account", account)
}

/// The active holders of a role: those whom an act on it concerns.
fn holders(conn: &mut Conn, roles: &[Role], party: Option<PartyCode>) -> Result<Vec<Recipient>> {
    crate::recipients(conn, roles, party)
}

/// An account holds a role from now on. With an administrator there is no first one to come: open links for that end.
/// With an authority its Party no longer asks for one.
pub(crate) fn hold(tx: &mut Tx<'_>, actor: &Actor, acting: Role, held: &Held) -> Result<()> {
    table::insert_held(tx, held)?;
    match (held.role, held.party) {
        (Role::Administrator, _) => invitations::withdraw_first(tx, actor, acting, held.from_at),
        (Role::Authority, Some(party)) => table::delete_wish(tx, party),
        _ => Ok(()),
    }
}

/// Gives a role to an account that exists and tells its holder.
fn grant(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, acting: Role, person: &Person, wanted: &Wanted) -> Result<()> {
    if table::find_held(tx, person.id, wanted.role, wanted.party, None)?.is_some() {
        return Err(Error::field("email", "people-error-holds-already"));
    }
    let now = letters.ambient.now();
    let held = Held {
        id: Id::fresh(&letters.ambient),
        account: person.id,
        role: wanted.role,
        party: wanted.party,
        organization: None,
        parts: wanted.parts.clone(),
        from_at: now,
        to_at: None,
    };
    hold(tx, actor, acting, &held)?;
    table::record_account(tx, person.id, "give-role", actor, acting, wanted.party, now)?;
    tell_of_role(tx, letters, actor, person.id, "people-mail-role-given", wanted.role, wanted.party)
}

fn tell_of_role(
    tx: &mut Tx<'_>,
    letters: &Letters,
    actor: &Actor,
    account: Id,
    key: &str,
    role: Role,
    party: Option<PartyCode>,
) -> Result<()> {
    let told: Vec<Recipient> = table::find_recipient(tx, account)?.into_iter().collect();
    letters.send_all(
        tx,
        &told,
        actor.account,
        &Letter { key, args: Vec::new(), role: Some(role), party, address: "/work/account", about: about(account) },
    )
}

/// The former focal point's role ends; they and the rest of the team are told who goes on. The work itself belongs to the
/// Party, so all that is open is the successor's from now on.
fn take_over(
    tx: &mut Tx<'_>,
    letters: &Letters,
    actor: &Actor,
    acting: Role,
    former: Id,
    successor: &Person,
    party: Option<PartyCode>,
) -> Result<()> {
    if former == successor.id {
        return Err(Error::field("email", "people-error-holds-already"));
    }
    // The former focal point may have been relieved meanwhile; the hand-over is complete all the same.
    if let Some(held) = table::find_held(tx, former, Role::FocalPoint, party, None)? {
        let now = letters.ambient.now();
        table::end_held(tx, held.id, now)?;
        table::record_account(tx, former, "hand-over", actor, acting, party, now)?;
    }
    invitations::withdraw_hand_overs(tx, letters, actor, acting, former, false)?;
    let mut told = holders(tx, &[Role::FocalPoint, Role::Authority, Role::Member], party)?;
    told.retain(|recipient| recipient.account != successor.id);
    told.extend(table::find_recipient(tx, former)?);
    let letter = Letter {
        key: "people-mail-handed-over",
        args: vec![("name", successor.name.clone())],
        role: Some(Role::FocalPoint),
        party,
        address: "/work/account",
        about: about(successor.id),
    };
    letters.send_all(tx, &told, actor.account.filter(|account| *account != former), &letter)
}

/// Hands the focal point's role over from `former` to an account or a new address. The former one does it themselves, or
/// the administrator for somebody who left.
pub(crate) fn hand_over(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, former: Id, wanted: &Wanted) -> Result<Invited> {
    let acting = authorise(actor, if actor.account == Some(former) { Act::HandOver } else { Act::AssignWork }, wanted.party)?;
    if wanted.role != Role::FocalPoint {
        return Err(Error::NotFound);
    }
    table::find_held(tx, former, Role::FocalPoint, wanted.party, None)?.ok_or(Error::NotFound)?;
    // Somebody who shares the role already goes on alone: the former one's role ends and nothing is given.
    let person = table::find_person_by_email(tx, &wanted.email)?.filter(|person| person.is_active() && person.id != former);
    if let Some(person) = person
        && table::find_held(tx, person.id, Role::FocalPoint, wanted.party, None)?.is_some()
    {
        take_over(tx, letters, actor, acting, former, &person, wanted.party)?;
        return Ok(Invited::Given);
    }
    invite_to(tx, letters, actor, wanted, Some(former))
}

/// Ends a role. The last administrator keeps theirs: nobody could give it back.
pub(crate) fn end_role(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, held: Id) -> Result<Held> {
    let held = table::get_held(tx, held)?;
    let acting = authorise(actor, Act::ChangeRoles, None).or_else(|refused| match held.role {
        Role::Member => authorise(actor, Act::KeepTeam, held.party),
        Role::Organization if held.organization.is_some_and(|own| actor.is_of(own)) => Ok(Role::Organization),
        _ => Err(refused),
    })?;
    if held.to_at.is_some() {
        return Err(Error::Conflict);
    }
    keep_an_administrator(tx, held.account, held.role)?;
    let now = letters.ambient.now();
    table::end_held(tx, held.id, now)?;
    table::record_account(tx, held.account, "end-role", actor, acting, held.party, now)?;
    if held.role == Role::FocalPoint {
        invitations::withdraw_hand_overs(tx, letters, actor, acting, held.account, true)?;
    }
    tell_of_role(tx, letters, actor, held.account, "people-mail-role-ended", held.role, held.party)?;
    Ok(held)
}

/// Somebody no longer acts in the name of an organization: by the word of another who does.
pub fn end_for_organization(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, organization: Id, account: Id) -> Result<()> {
    let held = table::find_held(tx, account, Role::Organization, None, Some(organization))?.ok_or(Error::NotFound)?;
    if actor.account == Some(account) {
        return Err(Error::NotFound);
    }
    end_role(tx, letters, actor, held.id).map(drop)
}

fn keep_an_administrator(conn: &mut Conn, account: Id, role: Role) -> Result<()> {
    let others = holders(conn, &[Role::Administrator], None)?.into_iter().filter(|recipient| recipient.account != account).count();
    if role == Role::Administrator && others == 0 { Err(Error::rule("people-error-last-administrator")) } else { Ok(()) }
}

/// Changes which parts a member writes.
pub(crate) fn set_parts(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, held: Id, parts: &[String]) -> Result<()> {
    let held = table::get_held(tx, held)?;
    let acting = authorise(actor, Act::KeepTeam, held.party)?;
    if held.role != Role::Member || parts.is_empty() || parts.iter().any(|part| !domain::PARTS.contains(&part.as_str())) {
        return Err(Error::field("parts", "people-error-parts"));
    }
    table::update_parts(tx, held.id, parts)?;
    table::record_account(tx, held.account, "change-parts", actor, acting, held.party, letters.ambient.now())?;
    tell_of_role(tx, letters, actor, held.account, "people-mail-parts", held.role, held.party)
}

/// Shuts an account out, at once and everywhere, or lets it in again. What the person signed stays signed.
pub(crate) fn set_state(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, account: Id, state: AccountState) -> Result<()> {
    let acting = authorise(actor, Act::Deactivate, None)?;
    let mut person = table::find_person(tx, account)?.ok_or(Error::NotFound)?;
    if person.state == state || person.state == AccountState::Erased {
        return Err(Error::Conflict);
    }
    let now = letters.ambient.now();
    let letter = |key: &'static str| Letter { key, args: Vec::new(), role: None, party: None, address: "/sign-in", about: about(account) };
    let (email, lang) = (person.email.clone(), person.lang);
    person.state = state;
    if state == AccountState::Deactivated {
        if table::find_held(tx, account, Role::Administrator, None, None)?.is_some() {
            keep_an_administrator(tx, account, Role::Administrator)?;
        }
        table::update_account(tx, &person)?;
        table::delete_code(tx, &hash(&email))?;
        table::delete_resets(tx, account)?;
        web::end_sessions_of(tx, account, "", now)?;
        table::record_account(tx, account, "deactivate", actor, acting, None, now)?;
        invitations::withdraw_hand_overs(tx, letters, actor, acting, account, true)?;
        return letters.send(tx, &email, lang, &letter("people-mail-deactivated"));
    }
    table::update_account(tx, &person)?;
    table::record_account(tx, account, "reactivate", actor, acting, None, now)?;
    letters.send(tx, &email, lang, &letter("people-mail-reactivated"))
}

/// A person's own name, office and language.
pub(crate) fn change_details(
    tx: &mut Tx<'_>,
    letters: &Letters,
    account: Id,
    role: Role,
    name: &str,
    office: &str,
    lang: Lang,
) -> Result<()> {
    let mut person = table::find_person(tx, account)?.filter(Person::is_active).ok_or(Error::SignIn)?;
    table::update_details(tx, account, name, office)?;
    person.lang = lang;
    table::update_account(tx, &person)?;
    table::record_account(tx, account, "change-details", &Actor::signed_in(account, Vec::new()), role, None, letters.ambient.now())
}
