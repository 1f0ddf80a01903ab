//! Erasing everything personal of an account, for good. What was signed stays signed: the acts keep the name and office
//! of their day, history the account's identifier.

use super::{about, hash, holders, invitations, keep_an_administrator};
use crate::access::{Act, authorise};
use crate::domain::{self, AccountState};
use crate::letters::{Letter, Letters};
use crate::store as table;
use kernel::{Actor, Error, Id, PartyCode, Result, Role};
use store::{Conn, Tx};

/// What history holds as the reason where somebody erases their own account.
pub(crate) const OWN_WISH: &str = "at their own request";

/// Erases an account: one's own, or any as administrator. The last administrator stays, and nobody leaves the work of a
/// Party without a focal point. The person is told by a last message.
pub(crate) fn erase(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, account: Id, why: &str) -> Result<()> {
    let acting = match actor.account == Some(account) {
        true => actor.grants.first().map_or(Role::Visitor, |grant| grant.role),
        false => authorise(actor, Act::Erase, None)?,
    };
    if let Some(problem) = domain::why_problem(why) {
        return Err(Error::Invalid(vec![problem]));
    }
    let mut person = table::find_person(tx, account)?.ok_or(Error::NotFound)?;
    if person.state == AccountState::Erased {
        return Err(Error::Conflict);
    }
    let now = letters.ambient.now();
    let held: Vec<table::Held> = table::roles_of(tx, account)?.into_iter().filter(|held| held.to_at.is_none()).collect();
    for held in &held {
        keep_an_administrator(tx, account, held.role)?;
        if held.role == Role::FocalPoint && !is_shared(tx, account, held.party)? {
            return Err(Error::rule("people-error-hand-over-first"));
        }
    }
    let letter = Letter { key: "people-mail-erased", args: Vec::new(), role: None, party: None, address: "/", about: about(account) };
    let last = letters.send_known(tx, &person.email, person.lang, &letter)?;
    jobs::mail::forget(tx, &letters.ambient, &person.email, last)?;
    invitations::withdraw_hand_overs(tx, letters, actor, acting, account, false)?;
    for invitation in table::list_open_to(tx, &person.email)? {
        table::withdraw_invitation(tx, invitation.id, now)?;
        table::record_invitation(tx, invitation.id, "withdraw", actor, acting, now)?;
    }
    for held in &held {
        table::end_held(tx, held.id, now)?;
    }
    table::delete_code(tx, &hash(&person.email))?;
    table::delete_resets(tx, account)?;
    table::delete_address_changes(tx, account)?;
    table::delete_tokens(tx, account)?;
    web::forget(tx, account)?;
    table::delete_details(tx, account)?;
    person.state = AccountState::Erased;
    person.password_hash = None;
    table::update_account(tx, &person)?;
    table::record_erasure(tx, account, why, actor, acting, now)
}

/// Whether somebody else is focal point of the Party too.
fn is_shared(conn: &mut Conn, account: Id, party: Option<PartyCode>) -> Result<bool> {
    Ok(holders(conn, &[Role::FocalPoint], party)?.iter().any(|other| other.account != account))
}
