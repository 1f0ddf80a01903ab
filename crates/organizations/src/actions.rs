//! One function for each way the record of an organization changes: who may, what must hold, what follows, who is told.

use crate::access::{authorize, may_import};
use crate::domain::{Act, Imported, Organization, Said, State};
use crate::{KIND, StandingPart, store};
use ::store::{Change, Tx, history};
use jobs::{Audience, NoticesPart, Words};
use kernel::{Actor, Ambient, Error, FieldError, Id, Lang, Moment, Result, Role};
use people::Letters;
use tabular::Brought;

fn record(tx: &mut Tx<'_>, actor: &Actor, organization: &Organization, act: Act, role: Role, why: &str) -> Result<i64> {
    let body = serde_json::to_value(organization).map_err(|cause| Error::caused("cannot write an organization", cause))?;
    let (id, is_public) = (organization.id.to_string(), organization.state != State::Waiting);
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
    let mut organization = Organization::begun(id, State::Waiting, said, now);
    organization.version = record(tx, actor, &organization, Act::Register, Role::Visitor, "")?;
    store::insert(tx, &organization)?;
    people::invite_to_organization(tx, letters, actor, (id, &organization.said.name), email, lang)?;
    Ok(organization)
}

/// Its address answered. A second person who joins later confirms nothing anew.
pub fn confirm(tx: &mut Tx<'_>, account: Id, id: Id, now: Moment) -> Result<()> {
    let before = store::find(tx, id)?.ok_or(Error::NotFound)?;
    let Some(transition) = before.transition(Act::Confirm) else { return Ok(()) };
    let actor = Actor::signed_in(account, vec![kernel::Grant::organization(id)]);
    let mut after = Organization { state: transition.to, confirmed_at: Some(now), changed_at: now, ..before.clone() };
    after.version = record(tx, &actor, &after, Act::Confirm, Role::Organization, "")?;
    store::update(tx, &after, before.version)
}

/// Invites a colleague to act in the name of the organization; the Secretariat may, for one whose people have all left.
pub fn invite(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, id: Id, email: &str, lang: Lang) -> Result<()> {
    let may = actor.is_of(id) || actor.holds(Role::Secretariat, None);
    let organization = store::find(tx, id)?.filter(|_| may).ok_or(Error::NotFound)?;
    if organization.state != State::Listed {
        return Err(Error::rule("organizations-error-hidden"));
    }
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
    let checked_at = still_checked(&before, &said);
    let after = Organization { said, checked_at, changed_at: ambient.now(), ..before.clone() };
    write(tx, actor, &before, after, Act::Change, role, "")
}

/// When the identity was checked, if that still holds: what was checked was this name in this place.
fn still_checked(before: &Organization, said: &Said) -> Option<Moment> {
    let identity = |said: &Said| (said.name.clone(), said.kind.clone(), said.country, said.url.clone());
    before.checked_at.filter(|_| identity(said) == identity(&before.said))
}

/// Checks, hides or shows again, with the public reason where the table asks for one.
pub fn decide(
    tx: &mut Tx<'_>,
    (actor, ambient, notices, standing): (&Actor, &Ambient, &NoticesPart, &StandingPart),
    public_id: &str,
    act: Act,
    reason: &str,
) -> Result<Organization> {
    let before = store::find_by_public_id(tx, public_id)?.ok_or(Error::NotFound)?;
    let role = authorize(actor, &before, act)?;
    let transition = before.transition(act).filter(|_| matches!(act, Act::Check | Act::Hide | Act::ShowAgain)).ok_or(Error::NotFound)?;
    if transition.needs_reason && reason.is_empty() {
        return Err(Error::field("reason", "organizations-error-reason"));
    }
    let now = ambient.now();
    let reason = if transition.needs_reason { reason } else { "" };
    let mut after = Organization { state: transition.to, changed_at: now, ..before.clone() };
    after.reason = if transition.to == State::Hidden { reason.to_owned() } else { String::new() };
    after.is_undone = false;
    if act == Act::Check {
        after.checked_at = Some(now);
    }
    let after = write(tx, actor, &before, after, act, role, reason)?;
    if after.state != before.state {
        standing.0.changed(tx, &after)?;
    }
    let args = [("name", Words::Plain(after.said.name.clone()))];
    let address = format!("/work/organization/{}", after.public_id());
    notices.0.tell(tx, &Audience::Organization(after.id), actor.account, "organizations-mail-decided", &args, &address)?;
    Ok(after)
}

fn write(
    tx: &mut Tx<'_>,
    actor: &Actor,
    before: &Organization,
    mut after: Organization,
    act: Act,
    role: Role,
    why: &str,
) -> Result<Organization> {
    after.version = record(tx, actor, &after, act, role, why)?;
    store::update(tx, &after, before.version)?;
    Ok(after)
}

/// Takes what a source says of an organization, over what it is now; a new one is listed at once, as entered by the
/// Secretariat. The number of the run and where it came from stand as the reason.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    ambient: &Ambient,
    brought: &Brought,
    before: Option<&Organization>,
    said: Said,
) -> Result<Organization> {
    let now = ambient.now();
    let imported = Imported { run: brought.run, at: now, origin: brought.origin.clone(), feed: brought.feed.clone() };
    let mut after = match before {
        Some(before) => {
            let transition = before.transition(Act::Import).ok_or_else(|| Error::rule("organizations-error-act"))?;
            let checked_at = still_checked(before, &said);
            Organization { state: transition.to, said, checked_at, changed_at: now, ..before.clone() }
        }
        None => Organization::begun(Id::fresh(ambient), State::Listed, said, now),
    };
    after.imported = Some(imported);
    after.version = of_import(tx, brought, &after, Act::Import, &format!("{} {}", brought.run, brought.origin))?;
    match before {
        Some(before) => store::update(tx, &after, before.version)?,
        None => store::insert(tx, &after)?,
    }
    Ok(after)
}

/// Puts an organization back as it was at a version before an import; one that the import brought (version 0) is hidden,
/// with the reason that everyone may read.
pub(crate) fn put_back(
    tx: &mut Tx<'_>,
    ambient: &Ambient,
    brought: &Brought,
    public_id: &str,
    version: i64,
    reason: &str,
) -> Result<Organization> {
    let before = store::find_by_public_id(tx, public_id)?.ok_or(Error::NotFound)?;
    before.transition(Act::Undo).ok_or_else(|| Error::rule("organizations-error-act"))?;
    let mut after = match version {
        0 => Organization { state: State::Hidden, reason: reason.to_owned(), is_undone: true, ..before.clone() },
        _ => history::get(tx, KIND, &before.id.to_string(), version)?.read()?,
    };
    after.changed_at = ambient.now();
    after.version = of_import(tx, brought, &after, Act::Undo, reason)?;
    store::update(tx, &after, before.version)?;
    Ok(after)
}

fn of_import(tx: &mut Tx<'_>, brought: &Brought, organization: &Organization, act: Act, why: &str) -> Result<i64> {
    if !may_import(brought.home, brought.role) {
        return Err(Error::NotFound);
    }
    record(tx, &brought.actor, organization, act, brought.role, why)
}

/// The error where no federation of that identifier is listed.
fn unknown_federation(tx: &mut Tx<'_>, said: &Said) -> Result<Option<FieldError>> {
    if said.federation.is_empty() {
        return Ok(None);
    }
    let found = store::find_by_public_id(tx, &said.federation)?.filter(|found| found.state == State::Listed && found.said.is_federation);
    Ok(found.is_none().then(|| FieldError::new("federation", "organizations-error-federation")))
}
