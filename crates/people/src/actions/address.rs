//! A new e-mail address: asked for, and taken once the link sent to it is used. Whoever asks does not learn whether another
//! account has the address; its holder does.

use super::{about, hash};
use crate::domain;
use crate::letters::{Letter, Letters};
use crate::store::{self as table, Person};
use kernel::{Actor, Error, Id, Result, Role};
use store::Tx;

/// Sends a link to the new address and a notice to the present one. To an address that has an account goes a message that
/// says so instead.
pub(crate) fn ask_address(tx: &mut Tx<'_>, letters: &Letters, account: Id, role: Role, email: &str) -> Result<()> {
    let person = table::find_person(tx, account)?.filter(Person::is_active).ok_or(Error::SignIn)?;
    if person.email == email {
        return Err(Error::field("email", "people-error-address-same"));
    }
    let (now, token) = (letters.ambient.now(), letters.ambient.token());
    let other = table::find_person_by_email(tx, email)?;
    let free = Some(email).filter(|_| other.is_none());
    table::insert_address_change(tx, &hash(&token), account, free, now.plus_minutes(domain::RESET_MINUTES))?;
    table::record_account(tx, account, "ask-address", &Actor::signed_in(account, Vec::new()), role, None, now)?;
    let letter = |key, address| Letter {
        key,
        args: vec![("n", domain::RESET_MINUTES.to_string())],
        role: None,
        party: None,
        address,
        about: about(account),
    };
    letters.send(tx, &person.email, person.lang, &letter("people-mail-address-notice", "/forgotten"))?;
    match other {
        Some(other) => {
            letters.send(tx, email, other.lang, &Letter { about: about(other.id), ..letter("people-mail-address-taken", "/sign-in") })
        }
        None => letters.send(tx, email, person.lang, &letter("people-mail-address", &format!("/address/{token}"))),
    }
}

/// Takes the address behind a link; `NotFound` when the link is no longer good. Codes and links of the former address end.
pub(crate) fn take_address(tx: &mut Tx<'_>, letters: &Letters, token: &str) -> Result<()> {
    let now = letters.ambient.now();
    let (account, email) = table::find_address_change(tx, &hash(token), now)?.ok_or(Error::NotFound)?;
    let person = table::find_person(tx, account)?.filter(Person::is_active).ok_or(Error::NotFound)?;
    if table::find_person_by_email(tx, &email)?.is_some() {
        return Err(Error::NotFound);
    }
    table::delete_code(tx, &hash(&person.email))?;
    table::delete_resets(tx, account)?;
    table::delete_address_changes(tx, account)?;
    table::update_email(tx, account, &email)?;
    table::record_account(tx, account, "change-address", &Actor::signed_in(account, Vec::new()), Role::Visitor, None, now)
}
