//! Tokens by which programs write for a person: made and withdrawn by that person alone.

use super::about;
use crate::domain;
use crate::letters::{Letter, Letters};
use crate::store::{self as table, Person, Token};
use kernel::{Actor, Day, Error, FieldError, Id, Result, Role};
use store::Tx;

/// What a person says of a new token.
#[derive(Debug, Clone)]
pub(crate) struct NewToken {
    pub name: String,
    pub scopes: Vec<String>,
    pub last_day: Option<Day>,
}

/// Makes a token for a person's own account and tells them by mail; `token_hash` is what is kept of it.
pub(crate) fn make_token(tx: &mut Tx<'_>, letters: &Letters, account: Id, role: Role, new: &NewToken, token_hash: &str) -> Result<()> {
    let person = table::find_person(tx, account)?.filter(Person::is_active).ok_or(Error::NotFound)?;
    let now = letters.ambient.now();
    let (name, mut problems) = (new.name.trim(), domain::token_problems(&new.name, &new.scopes, new.last_day, now.day()));
    let living = table::list_tokens(tx, account)?.into_iter().filter(|token| token.ends_at > now).count();
    if living >= domain::TOKENS_MAX {
        problems.push(FieldError::new("name", "people-error-tokens-full").with("n", domain::TOKENS_MAX));
    }
    let Some(last_day) = new.last_day.filter(|_| problems.is_empty()) else { return Err(Error::Invalid(problems)) };
    let made = Token {
        id: Id::fresh(&letters.ambient),
        account,
        name: name.to_owned(),
        scopes: new.scopes.clone(),
        made_at: now,
        // Good until the end of its last day, UTC.
        ends_at: last_day.first_moment().plus_days(1),
        seen_at: kernel::Moment(0),
    };
    table::insert_token(tx, &made, token_hash)?;
    table::record_account(tx, account, "make-token", &Actor::signed_in(account, Vec::new()), role, None, now)?;
    let args = vec![("name", made.name.clone())];
    let letter = Letter { key: "people-mail-token", args, role: None, party: None, address: "/work/account/tokens", about: about(account) };
    letters.send(tx, &person.email, person.lang, &letter)
}

/// Withdraws a token at once; one that is not theirs is not found.
pub(crate) fn withdraw_token(tx: &mut Tx<'_>, letters: &Letters, account: Id, role: Role, id: Id) -> Result<()> {
    if !table::delete_token(tx, account, id)? {
        return Err(Error::NotFound);
    }
    let actor = Actor::signed_in(account, Vec::new());
    table::record_account(tx, account, "withdraw-token", &actor, role, None, letters.ambient.now())
}
