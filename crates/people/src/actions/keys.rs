//! What lets a person in: passwords, one-time codes, links for a forgotten password. Sessions are begun by the pages.

use super::{about, hash};
use crate::domain;
use crate::letters::{Letter, Letters};
use crate::store::{self as table, Person};
use kernel::{Actor, Error, Id, Moment, Result, Role};
use store::Tx;

/// Sets a password, ends every session but `except` and every open link, and tells the person.
pub(crate) fn set_password(tx: &mut Tx<'_>, letters: &Letters, account: Id, role: Role, password_hash: &str, except: &str) -> Result<()> {
    let mut person = table::find_person(tx, account)?.filter(Person::is_active).ok_or(Error::NotFound)?;
    let now = letters.ambient.now();
    person.password_hash = Some(password_hash.to_owned());
    table::update_account(tx, &person)?;
    table::delete_resets(tx, account)?;
    web::end_sessions_of(tx, account, except, now)?;
    table::record_account(tx, account, "change-password", &Actor::signed_in(account, Vec::new()), role, None, now)?;
    let letter =
        Letter { key: "people-mail-password", args: Vec::new(), role: None, party: None, address: "/forgotten", about: about(account) };
    letters.send(tx, &person.email, person.lang, &letter)
}

/// Makes a one-time code and mails it where the address is known. The same is written for an unknown one.
pub(crate) fn send_code(tx: &mut Tx<'_>, letters: &Letters, email: &str) -> Result<()> {
    let (now, mut random) = (letters.ambient.now(), [0u8; 8]);
    letters.ambient.random.fill(&mut random);
    let code = domain::code_of(random);
    let code_hash = hash(&format!("{email}/{}", domain::normal_code(&code)));
    table::put_code(tx, &hash(email), &code_hash, now.plus_minutes(domain::CODE_MINUTES), now)?;
    let Some(person) = table::find_person_by_email(tx, email)?.filter(Person::is_active) else { return Ok(()) };
    let args = vec![("code", code), ("n", domain::CODE_MINUTES.to_string())];
    let letter = Letter { key: "people-mail-code", args, role: None, party: None, address: "/sign-in/code", about: about(person.id) };
    letters.send(tx, email, person.lang, &letter)
}

/// Counts a try with a code; answers the person when it is right. The count stands whether it was right or not.
pub(crate) fn use_code(tx: &mut Tx<'_>, email: &str, code: &str, now: Moment) -> Result<Option<Person>> {
    use subtle::ConstantTimeEq;
    let given = hash(&format!("{email}/{}", domain::normal_code(code)));
    let is_right =
        table::try_code(tx, &hash(email), domain::CODE_TRIES, now)?.is_some_and(|kept| kept.as_bytes().ct_eq(given.as_bytes()).into());
    if !is_right {
        return Ok(None);
    }
    table::delete_code(tx, &hash(email))?;
    Ok(table::find_person_by_email(tx, email)?.filter(Person::is_active))
}

/// Makes a link for a forgotten password and mails it where the address is known. The same is written for an unknown one.
pub(crate) fn send_reset(tx: &mut Tx<'_>, letters: &Letters, email: &str) -> Result<()> {
    let (now, token) = (letters.ambient.now(), letters.ambient.token());
    let person = table::find_person_by_email(tx, email)?.filter(Person::is_active);
    table::insert_reset(tx, &hash(&token), person.as_ref().map(|person| person.id), now.plus_minutes(domain::RESET_MINUTES), now)?;
    let Some(person) = person else { return Ok(()) };
    let address = format!("/reset/{token}");
    let args = vec![("n", domain::RESET_MINUTES.to_string())];
    let letter = Letter { key: "people-mail-reset", args, role: None, party: None, address: &address, about: about(person.id) };
    letters.send(tx, email, person.lang, &letter)
}

/// Sets a password by link; `NotFound` when the link is no longer good. Setting it ends the link, so a second use finds
/// nothing.
pub(crate) fn reset(tx: &mut Tx<'_>, letters: &Letters, token: &str, password_hash: &str) -> Result<()> {
    let account = table::find_reset(tx, &hash(token), letters.ambient.now())?.ok_or(Error::NotFound)?;
    set_password(tx, letters, account, Role::Visitor, password_hash, "")
}
