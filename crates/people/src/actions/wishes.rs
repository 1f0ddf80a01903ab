//! A Party asks the administrators for an account of its competent authority, without which nothing is validated.

use super::holders;
use crate::access::{Act, authorise};
use crate::letters::{Letter, Letters};
use crate::store as table;
use kernel::{Actor, Error, PartyCode, Ref, Result, Role};
use store::Tx;

/// Tells the administrators, once: the wish stands on their list until the Party has an authority.
pub(crate) fn ask_for_authority(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, party: PartyCode) -> Result<()> {
    let acting = authorise(actor, Act::AskForAuthority, Some(party))?;
    let account = actor.account.ok_or(Error::SignIn)?;
    if crate::has_authority(tx, party)? {
        return Err(Error::rule("people-error-authority-there"));
    }
    let now = letters.ambient.now();
    if !table::insert_wish(tx, party, account, now)? {
        return Err(Error::rule("people-error-authority-asked"));
    }
    table::record_wish(tx, party, actor, acting, now)?;
    let letter = Letter {
        key: "people-mail-authority-wanted",
        args: Vec::new(),
        role: None,
        party: Some(party),
        address: &format!("/work/accounts/invite?role=authority&party={party}"),
        about: Ref::new("authority-wish", party),
    };
    let told = holders(tx, &[Role::Administrator], None)?;
    letters.send_all(tx, &told, actor.account, &letter)
}
