//! One function for each way the record of an organization changes: who may, what must hold, what follows, who is told.

use crate::access::authorize;
use crate::domain::{Act, Organization, Said, State};
use crate::{KIND, store};
use ::store::{Change, Tx};
use kernel::{Actor, Ambient, Error, FieldError, Id, Lang, Moment, Result, Role};
use people::Letters;

fn record(tx: &mut Tx<'_>, actor: &Actor, organization: &Organization, act: Act, role: Role) -> Result<i64> {
    let body = serde_json::to_value(organization).map_err(|cause| Error::caused("cannot write an organization", cause))?;
    let (id, why, is_public) = (organization.id.to_string(), organization.reason.as_str(), organization.state != State::Waiting);
    tx.record(&Change { kind: KIND, id, act: act.code(), why, actor, role, party: None, at: organization.changed_at, body, is_public })
}

/// Registers an organization and sends the link by which its address is confirmed. The answer is the same whether the
/// address has an account or not: only its holder learns it.
pub fn register(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, said: Said, email: &str, lang: Lang) -> Result<Organization> {
    let mut problems = said.problems();
    problems.extend(unknown_federation(tx, &said)?);
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let (id, now) = (Id::fresh(&letters.ambient), letters.ambient.now());
    let mut organization = Organization {
        id,
        version: 0,
        state: State::Waiting,
        said,
        registered_at: now,
        confirmed_at: None,
        checked_at: None,
        reason: String::new(),
        changed_at: now,
    };
    organization.version = record(tx, actor, &organization, Act::Register, Role::Visitor)?;
    store::insert(tx, &organization)?;
    people::invite_to_organization(tx, letters, actor, (id, &organization.said.name), email, lang)?;
    Ok(organization)
}

/// Its address answered. A second person who joins later confirms nothing anew.
pub fn confirm(tx: &mut Tx<'_>, account: Id, id: Id, now: Moment) -> Result<()> {
    // A registration that was purged meanwhile leaves its link without a thing to confirm.
    let before = store::find(tx, id)?.ok_or(Error::NotFound)?;
    let Some(transition) = before.transition(Act::Confirm) else { return Ok(()) };
    let actor = Actor::signed_in(account, vec![kernel::Grant::organization(id)]);
    let mut after = Organization { state: transition.to, confirmed_at: Some(now), changed_at: now, ..before.clone() };
    after.version = record(tx, &actor, &after, Act::Confirm, Role::Organization)?;
    store::update(tx, &after, before.version)
}

/// Invites a colleague to act in the name of the organization.
pub fn invite(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, id: Id, email: &str, lang: Lang) -> Result<()> {
    let organization = store::find(tx, id)?.filter(|found| actor.is_of(found.id)).ok_or(Error::NotFound)?;
    people::invite_to_organization(tx, letters, actor, (id, &organization.said.name), email, lang)
}

/// Saves what an organization says of itself, over version `base`.
pub fn change(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, id: Id, base: i64, said: Said) -> Result<Organization> {
    let before = store::find(tx, id)?.ok_or(Error::NotFound)?;
    let role = authorize(actor, &before, Act::Change)?;
    if before.version != base {
        return Err(Error::Conflict);
    }
    let mut problems = said.problems();
    problems.extend(unknown_federation(tx, &said)?.filter(|_| said.federation != before.said.federation));
    problems.extend((said.federation == before.public_id()).then(|| FieldError::new("federation", "organizations-error-federation")));
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if said == before.said {
        return Ok(before);
    }
    write(tx, actor, &before, Organization { said, changed_at: ambient.now(), ..before.clone() }, Act::Change, role)
}

/// Checks, hides or shows again, with the public reason where the table asks for one.
pub fn decide(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, public_id: &str, act: Act, reason: &str) -> Result<Organization> {
    let before = store::find_by_public_id(tx, public_id)?.ok_or(Error::NotFound)?;
    let role = authorize(actor, &before, act)?;
    let transition = before.transition(act).filter(|_| act != Act::Change).ok_or(Error::NotFound)?;
    if transition.needs_reason && reason.is_empty() {
        return Err(Error::field("reason", "organizations-error-reason"));
    }
    let now = ambient.now();
    let mut after = Organization { state: transition.to, reason: reason.to_owned(), changed_at: now, ..before.clone() };
    if act == Act::Check {
        after.checked_at = Some(now);
    }
    write(tx, actor, &before, after, act, role)
}

fn write(tx: &mut Tx<'_>, actor: &Actor, before: &Organization, mut after: Organization, act: Act, role: Role) -> Result<Organization> {
    after.version = record(tx, actor, &after, act, role)?;
    store::update(tx, &after, before.version)?;
    Ok(after)
}

/// The error where no federation of that identifier is listed.
fn unknown_federation(tx: &mut Tx<'_>, said: &Said) -> Result<Option<FieldError>> {
    if said.federation.is_empty() {
        return Ok(None);
    }
    let found = store::find_by_public_id(tx, &said.federation)?.filter(|found| found.state == State::Listed && found.said.is_federation);
    Ok(found.is_none().then(|| FieldError::new("federation", "organizations-error-federation")))
}
