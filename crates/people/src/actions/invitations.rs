//! The life of an invitation: sent, sent again, withdrawn, accepted; and the one for the first administrator.

use super::{about, grant, hash, hold, holders, take_over};
use crate::access::{Act, authorise};
use crate::domain::{self, AccountState, InvitationAct, InvitationState, Wanted};
use crate::letters::{Letter, Letters};
use crate::store::{self as table, Held, Invitation, Person};
use kernel::{Actor, Ambient, Error, Id, Lang, Moment, PartyCode, Ref, Result, Role};
use store::{Conn, Tx};

/// What became of an invitation.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Invited {
    /// A link was mailed; its token.
    Link(String),
    /// The address has an account already, which was given the role.
    Given,
}

/// Invites somebody; for the command line. Answers the address to open: the link of the invitation, or of the sign-in
/// page where the address has an account already and was given the role at once.
#[expect(clippy::too_many_arguments, reason = "the command line hands over plain values and needs no type of its own for them")]
pub fn invite(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    public_url: &str,
    email: &str,
    lang: Lang,
    role: Role,
    party: Option<PartyCode>,
) -> Result<String> {
    let letters = Letters { ambient: ambient.clone(), public_url: public_url.to_owned() };
    let parts = if role == Role::Member { domain::PARTS.map(str::to_owned).to_vec() } else { Vec::new() };
    let wanted = Wanted { email: domain::normal_email(email), lang, role, party, parts };
    Ok(match invite_to(tx, &letters, actor, &wanted, None)? {
        Invited::Link(token) => format!("{public_url}/{lang}/join/{token}"),
        Invited::Given => format!("{public_url}/{lang}/sign-in"),
    })
}

/// Invites by mail. A focal point invites members of their Party; anything else is the administrator's. An account that
/// the inviting person sees anyhow (any, for the administrator; those of the team, for a focal point) is given the role at
/// once; of other addresses a focal point does not learn whether they have one, and their holders accept by link.
/// `takes_over_from` names the account whose role ends on acceptance.
pub(crate) fn invite_to(
    tx: &mut Tx<'_>,
    letters: &Letters,
    actor: &Actor,
    wanted: &Wanted,
    takes_over_from: Option<Id>,
) -> Result<Invited> {
    let role = may_invite(actor, wanted, takes_over_from)?;
    let problems = domain::wanted_problems(wanted, |party| parties::party(party).is_some());
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let now = letters.ambient.now();
    if let Some(person) = table::find_person_by_email(tx, &wanted.email)?
        && (role == Role::Administrator || person.is_active() && is_in_team(tx, person.id, wanted.party)?)
    {
        if !person.is_active() {
            return Err(Error::field("email", "people-error-deactivated"));
        }
        grant(tx, letters, actor, role, &person, wanted)?;
        if let Some(former) = takes_over_from {
            take_over(tx, letters, actor, role, former, &person, wanted.party)?;
        }
        return Ok(Invited::Given);
    }
    if let Some(open) = table::find_open_invitation(tx, wanted)? {
        if open.state(now) == InvitationState::Waiting {
            return Err(Error::field("email", "people-error-already-invited"));
        }
        close(tx, open.id, actor, role, now)?;
    }
    let invitation = Invitation {
        email: Some(wanted.email.clone()),
        party: wanted.party,
        parts: wanted.parts.clone(),
        takes_over_from,
        ..invitation(&letters.ambient, actor, wanted.role, wanted.lang)
    };
    let token = issue(tx, &letters.ambient, actor, role, &invitation)?;
    mail_invitation(tx, letters, &invitation, &token)?;
    Ok(Invited::Link(token))
}

/// Sends the link by which somebody begins to act in the name of an organization: `name` as the mail says it. Who may ask
/// for it is for the slice of organizations to say; a link sent before to the same address stops working.
pub fn invite_to_organization(
    tx: &mut Tx<'_>,
    letters: &Letters,
    actor: &Actor,
    (organization, name): (Id, &str),
    email: &str,
    lang: Lang,
) -> Result<()> {
    let email = domain::normal_email(email);
    if !domain::is_email(&email) {
        return Err(Error::field("email", "people-error-email"));
    }
    let (now, role) = (letters.ambient.now(), Role::Organization);
    if let Some(open) = table::find_open_to_organization(tx, &email, organization)? {
        close(tx, open.id, actor, role, now)?;
    }
    let invitation =
        Invitation { email: Some(email.clone()), organization: Some(organization), ..invitation(&letters.ambient, actor, role, lang) };
    let token = issue(tx, &letters.ambient, actor, role, &invitation)?;
    let lang = table::find_person_by_email(tx, &email)?.filter(Person::is_active).map_or(lang, |person| person.lang);
    let letter = Letter {
        key: if actor.account.is_some() { "people-mail-colleague" } else { "people-mail-organization" },
        args: vec![("name", name.to_owned()), ("day", day_words(lang, invitation.expires_at))],
        role: None,
        party: None,
        address: &format!("/join/{token}"),
        about: Ref::new("invitation", invitation.id),
    };
    letters.send(tx, &email, lang, &letter)
}

/// An invitation that waits from now on, to no address, Party or organization yet.
fn invitation(ambient: &Ambient, actor: &Actor, role: Role, lang: Lang) -> Invitation {
    let now = ambient.now();
    Invitation {
        id: Id::fresh(ambient),
        email: None,
        lang,
        role,
        party: None,
        organization: None,
        parts: Vec::new(),
        invited_by: actor.account,
        takes_over_from: None,
        made_at: now,
        expires_at: now.plus_days(domain::INVITATION_DAYS),
        used_at: None,
        withdrawn_at: None,
    }
}

/// Keeps an invitation and answers the token of its link.
fn issue(tx: &mut Tx<'_>, ambient: &Ambient, actor: &Actor, acting: Role, invitation: &Invitation) -> Result<String> {
    let token = ambient.token();
    table::insert_invitation(tx, invitation, &hash(&token))?;
    table::record_invitation(tx, invitation.id, "invite", actor, acting, invitation.made_at)?;
    Ok(token)
}

/// Makes the link of an invitation useless.
fn close(tx: &mut Tx<'_>, id: Id, actor: &Actor, acting: Role, now: Moment) -> Result<()> {
    table::withdraw_invitation(tx, id, now)?;
    table::record_invitation(tx, id, "withdraw", actor, acting, now)
}

fn is_in_team(conn: &mut Conn, account: Id, party: Option<PartyCode>) -> Result<bool> {
    Ok(table::roles_of(conn, account)?.iter().any(|held| held.to_at.is_none() && held.party == party))
}

fn may_invite(actor: &Actor, wanted: &Wanted, takes_over_from: Option<Id>) -> Result<Role> {
    authorise(actor, Act::Invite, None).or_else(|refused| match (wanted.role, takes_over_from) {
        (Role::Member, None) => authorise(actor, Act::KeepTeam, wanted.party),
        (Role::FocalPoint, Some(former)) if Some(former) == actor.account => authorise(actor, Act::HandOver, wanted.party),
        _ => Err(refused),
    })
}

fn mail_invitation(tx: &mut Tx<'_>, letters: &Letters, invitation: &Invitation, token: &str) -> Result<()> {
    let Some(email) = &invitation.email else { return Ok(()) };
    let (key, lang) = match table::find_person_by_email(tx, email)?.filter(Person::is_active) {
        Some(person) => ("people-mail-invited-known", person.lang),
        None => ("people-mail-invited", invitation.lang),
    };
    let letter = Letter {
        key,
        args: vec![("day", day_words(lang, invitation.expires_at))],
        role: Some(invitation.role),
        party: invitation.party,
        address: &format!("/join/{token}"),
        about: Ref::new("invitation", invitation.id),
    };
    letters.send(tx, email, lang, &letter)
}

fn day_words(lang: Lang, at: Moment) -> String {
    i18n::Tr::new(lang).day(at.day())
}

/// Whoever may invite to a role may also send again and withdraw.
fn may_keep(actor: &Actor, invitation: &Invitation) -> Result<Role> {
    authorise(actor, Act::Invite, None).or_else(|refused| match invitation.role {
        Role::Member => authorise(actor, Act::KeepTeam, invitation.party),
        Role::FocalPoint if invitation.takes_over_from.is_some() && invitation.takes_over_from == actor.account => {
            authorise(actor, Act::HandOver, invitation.party)
        }
        _ => Err(refused),
    })
}

/// Sends a new link; the old one stops working.
pub(crate) fn resend(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, id: Id) -> Result<()> {
    let mut invitation = table::get_invitation(tx, id)?;
    let (role, now) = (may_keep(actor, &invitation)?, letters.ambient.now());
    if !domain::may(invitation.state(now), InvitationAct::Resend) {
        return Err(Error::rule("people-error-invitation-over"));
    }
    let token = letters.ambient.token();
    invitation.expires_at = now.plus_days(domain::INVITATION_DAYS);
    table::renew_invitation(tx, id, &hash(&token), invitation.expires_at)?;
    table::record_invitation(tx, id, "resend", actor, role, now)?;
    mail_invitation(tx, letters, &invitation, &token)
}

/// Makes the link useless and tells the invited person.
pub(crate) fn withdraw(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, id: Id) -> Result<()> {
    let invitation = table::get_invitation(tx, id)?;
    let (role, now) = (may_keep(actor, &invitation)?, letters.ambient.now());
    if !domain::may(invitation.state(now), InvitationAct::Withdraw) {
        return Err(Error::rule("people-error-invitation-over"));
    }
    withdraw_for(tx, letters, actor, role, &invitation)
}

fn withdraw_for(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, role: Role, invitation: &Invitation) -> Result<()> {
    let (id, now) = (invitation.id, letters.ambient.now());
    close(tx, id, actor, role, now)?;
    let Some(email) = &invitation.email else { return Ok(()) };
    let letter = Letter {
        key: "people-mail-withdrawn",
        args: Vec::new(),
        role: Some(invitation.role),
        party: invitation.party,
        address: "/",
        about: Ref::new("invitation", id),
    };
    letters.send(tx, email, invitation.lang, &letter)
}

/// Withdraws open hand-overs of a focal point's role that is no longer theirs to give: all of them, or those that they
/// began themselves.
pub(super) fn withdraw_hand_overs(tx: &mut Tx<'_>, letters: &Letters, actor: &Actor, role: Role, former: Id, own_only: bool) -> Result<()> {
    for invitation in table::list_hand_overs(tx, former)? {
        if !own_only || invitation.invited_by == Some(former) {
            withdraw_for(tx, letters, actor, role, &invitation)?;
        }
    }
    Ok(())
}

/// What the invited person says of themselves.
#[derive(Debug, Clone)]
pub(crate) struct Joining {
    /// Asked only where the invitation has no address (the first administrator).
    pub email: String,
    pub name: String,
    pub office: String,
    pub lang: Lang,
    /// `None`: signs in with one-time codes.
    pub password_hash: Option<String>,
}

/// Uses an invitation: makes the account, or adds the role to the account that the address has by now. Answers the
/// account and the organization it now acts for, if the invitation was of one. `NotFound` when the link is no longer good, so that a second use finds nothing.
pub(crate) fn join(tx: &mut Tx<'_>, letters: &Letters, token: &str, joining: &Joining) -> Result<(Id, Option<Id>)> {
    let now = letters.ambient.now();
    let invitation = table::find_invitation_by_token(tx, &hash(token))?.ok_or(Error::NotFound)?;
    if !domain::may(invitation.state(now), InvitationAct::Accept) {
        return Err(Error::NotFound);
    }
    if invitation.email.is_none() && !holders(tx, &[Role::Administrator], None)?.is_empty() {
        return Err(Error::NotFound);
    }
    let email = invitation.email.clone().unwrap_or_else(|| joining.email.clone());
    let known = table::find_person_by_email(tx, &email)?;
    // Without an address in the invitation nothing proves that the address typed is theirs.
    if known.is_some() && invitation.email.is_none() {
        return Err(Error::field("email", "people-error-email-taken"));
    }
    table::use_invitation(tx, invitation.id, now)?;
    let account = match known {
        Some(person) if !person.is_active() => return Err(Error::NotFound),
        Some(person) => person.id,
        None => {
            let id = Id::fresh(&letters.ambient);
            table::insert_person(tx, &person_of(id, &email, joining, now))?;
            id
        }
    };
    let actor = Actor::signed_in(account, Vec::new());
    if table::find_held(tx, account, invitation.role, invitation.party, invitation.organization)?.is_none() {
        hold(tx, &actor, invitation.role, &held_of(Id::fresh(&letters.ambient), account, &invitation, now))?;
    }
    table::record_account(tx, account, "join", &actor, invitation.role, invitation.party, now)?;
    table::record_invitation(tx, invitation.id, "accept", &actor, invitation.role, now)?;
    let person = table::find_person(tx, account)?.ok_or(Error::NotFound)?;
    // The name of the account: whoever has one already is not asked, and what is typed then is not theirs to choose.
    tell_of_joining(tx, letters, &invitation, account, &person.name)?;
    if let Some(former) = invitation.takes_over_from {
        take_over(tx, letters, &actor, invitation.role, former, &person, invitation.party)?;
    }
    Ok((account, invitation.organization))
}

fn person_of(id: Id, email: &str, joining: &Joining, now: Moment) -> Person {
    Person {
        id,
        public_id: id.public(),
        state: AccountState::Active,
        lang: joining.lang,
        password_hash: joining.password_hash.clone(),
        made_at: now,
        version: 1,
        name: joining.name.clone(),
        email: email.to_owned(),
        office: joining.office.clone(),
    }
}

fn held_of(id: Id, account: Id, invitation: &Invitation, now: Moment) -> Held {
    let (role, party, organization) = (invitation.role, invitation.party, invitation.organization);
    Held { id, account, role, party, organization, parts: invitation.parts.clone(), from_at: now, to_at: None }
}

/// Tells who invited, and the focal points of the Party.
fn tell_of_joining(tx: &mut Tx<'_>, letters: &Letters, invitation: &Invitation, account: Id, name: &str) -> Result<()> {
    let mut told = holders(tx, &[Role::FocalPoint], invitation.party)?;
    if let Some(inviter) = invitation.invited_by {
        told.extend(table::find_recipient(tx, inviter)?);
    }
    let letter = Letter {
        key: "people-mail-joined",
        args: vec![("name", name.to_owned())],
        role: Some(invitation.role),
        party: invitation.party,
        address: "/work",
        about: about(account),
    };
    letters.send_all(tx, &told, Some(account), &letter)
}

/// Makes every open link for the first administrator useless.
pub(super) fn withdraw_first(tx: &mut Tx<'_>, actor: &Actor, acting: Role, now: Moment) -> Result<()> {
    for invitation in table::list_first_invitations(tx)? {
        close(tx, invitation.id, actor, acting, now)?;
    }
    Ok(())
}

/// The link for whoever becomes the first administrator; `None` once there is one. Each start makes a new one, and the
/// former stops working.
pub fn first_administrator_link(tx: &mut Tx<'_>, ambient: &Ambient, public_url: &str) -> Result<Option<String>> {
    let now = ambient.now();
    withdraw_first(tx, &Actor::program(), Role::Administrator, now)?;
    if !holders(tx, &[Role::Administrator], None)?.is_empty() {
        return Ok(None);
    }
    let (program, role) = (Actor::program(), Role::Administrator);
    let token = issue(tx, ambient, &program, role, &invitation(ambient, &program, role, Lang::En))?;
    Ok(Some(format!("{public_url}/en/join/{token}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation(ambient: &Ambient, email: Option<&str>) -> Invitation {
        Invitation {
            email: email.map(str::to_owned),
            expires_at: ambient.now().plus_days(1),
            ..super::invitation(ambient, &Actor::program(), Role::Administrator, Lang::En)
        }
    }

    fn joining(email: &str) -> Joining {
        Joining { email: email.into(), name: "Amina".into(), office: String::new(), lang: Lang::En, password_hash: None }
    }

    #[test]
    fn an_open_link_for_the_first_administrator_is_refused_once_there_is_one() {
        let test = testkit::db();
        let letters = Letters { ambient: test.ambient.clone(), public_url: "http://polyphony.test".into() };
        let outcome = test.db.write_blocking(move |tx| {
            table::insert_invitation(tx, &invitation(&letters.ambient, None), &hash("one"))?;
            join(tx, &letters, "one", &joining("root@culture.example"))?;
            // Left open, as in a database of an earlier program: nothing withdrew it.
            table::insert_invitation(tx, &invitation(&letters.ambient, None), &hash("two"))?;
            Ok(join(tx, &letters, "two", &joining("late@culture.example")).map_err(|error| error.to_string()))
        });
        assert_eq!(outcome.unwrap(), Err(Error::NotFound.to_string()));
    }

    #[test]
    fn the_address_of_an_invitation_goes_when_it_is_used_or_withdrawn() {
        let test = testkit::db();
        let ambient = test.ambient.clone();
        let kept = test.db.write_blocking(move |tx| {
            let (used, withdrawn, open) = (
                invitation(&ambient, Some("a@culture.example")),
                invitation(&ambient, Some("b@culture.example")),
                invitation(&ambient, Some("c@culture.example")),
            );
            for (made, token) in [(&used, "used"), (&withdrawn, "withdrawn"), (&open, "open")] {
                table::insert_invitation(tx, made, &hash(token))?;
            }
            table::use_invitation(tx, used.id, ambient.now())?;
            table::withdraw_invitation(tx, withdrawn.id, ambient.now())?;
            [used, withdrawn, open].iter().map(|made| Ok(table::get_invitation(tx, made.id)?.email)).collect::<Result<Vec<_>>>()
        });
        assert_eq!(kept.unwrap(), [None, None, Some("c@culture.example".to_owned())]);
    }
}
