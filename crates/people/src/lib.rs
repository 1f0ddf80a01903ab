//! People: accounts, roles, invitations, sign-in. What a role may do in another slice is that slice's; sessions and
//! their cookies are `web`'s.
//!
//! Invariants: personal values (name, e-mail, office) stand in one table and never in history; a link or code is kept
//! as its hash only; whether an address is known cannot be told from outside; the Party is in every question about
//! holders of a role of a Party.

mod access;
mod actions;
mod demonstration;
mod domain;
mod letters;
mod pages;
mod passwords;
mod store;

use ::store::{Conn, Tx};
use kernel::{Actor, Grant, Id, Lang, Moment, PartyCode, Result, Role};

pub use access::{Act, RIGHTS};
pub use actions::{end_for_organization, first_administrator_link, invite, invite_to_organization};
pub use demonstration::{load_demonstration, make_up};
pub use domain::is_email;
pub use domain::{AccountState, INVITATION_TRANSITIONS, InvitationAct, InvitationState, PARTS};
pub use letters::Letters;
pub use pages::routes;
pub use store::{Person, Recipient, compare_accounts};

/// A slice that keeps something of a person besides acts: it goes with the account.
pub trait Keeper: Send + Sync {
    /// Deletes what is kept of an account, in the transaction that erases it.
    fn forget(&self, tx: &mut Tx<'_>, account: Id) -> Result<()>;
}

/// The part under which the assembly names those slices.
#[derive(Default)]
pub struct Keepers(pub Vec<Box<dyn Keeper>>);

/// Who is to know that somebody acts in the name of an organization from now on: the slice that keeps organizations.
pub trait Welcome: Send + Sync {
    /// The name of an organization, as the person who is invited reads it.
    fn name(&self, conn: &mut Conn, organization: Id) -> Result<Option<String>>;

    /// In the transaction in which the invitation is used.
    fn joined(&self, tx: &mut Tx<'_>, account: Id, organization: Id, now: kernel::Moment) -> Result<()>;
}

/// The part under which the assembly names it.
#[derive(Default)]
pub struct Welcomes(pub Vec<Box<dyn Welcome>>);

/// What `web` asks about accounts.
pub struct AccountsOf;

impl web::Accounts for AccountsOf {
    fn find(&self, conn: &mut Conn, account: Id) -> Result<Option<(String, Lang, Vec<Grant>)>> {
        let Some(person) = store::find_person(conn, account)?.filter(Person::is_active) else { return Ok(None) };
        let grants = store::roles_of(conn, account)?
            .into_iter()
            .filter(|held| held.to_at.is_none())
            .map(|held| Grant { role: held.role, party: held.party, organization: held.organization, parts: held.parts })
            .collect();
        Ok(Some((person.name, person.lang, grants)))
    }

    fn find_token(&self, conn: &mut Conn, hash: &str, now: Moment) -> Result<Option<web::Bearer>> {
        let Some(token) = store::find_token(conn, hash, now)? else { return Ok(None) };
        let found = self.find(conn, token.account)?;
        Ok(found.map(|(name, lang, grants)| web::Bearer {
            token: token.id,
            account: token.account,
            name,
            lang,
            grants,
            scopes: token.scopes,
            seen_at: token.seen_at,
        }))
    }

    fn touch_token(&self, tx: &mut Tx<'_>, token: Id, now: Moment) -> Result<()> {
        store::touch_token(tx, token, now)
    }

    fn find_answer(&self, conn: &mut Conn, token: Id, key: &str, now: Moment) -> Result<Option<web::Kept>> {
        store::find_answer(conn, token, key, now.plus_millis(-web::limits::KEPT_ANSWER_MILLIS))
    }

    fn keep_answer(&self, tx: &mut Tx<'_>, token: Id, key: &str, kept: &web::Kept, now: Moment) -> Result<()> {
        store::insert_answer(tx, token, key, kept, now.plus_millis(-web::limits::KEPT_ANSWER_MILLIS), now)
    }
}

/// Name and office as they stand now, for signing an act. `None` once they were erased or where there is no such account.
pub fn name_and_office(conn: &mut Conn, account: Id) -> Result<Option<(String, String)>> {
    let person = store::find_person(conn, account)?;
    Ok(person.filter(|person| !person.name.is_empty()).map(|person| (person.name, person.office)))
}

/// The name of an account as lists of acts show it: neutral words once it was erased, empty where there is no such account.
pub fn shown_name(conn: &mut Conn, account: Id, lang: Lang) -> Result<String> {
    let person = store::find_person(conn, account)?;
    Ok(match person {
        Some(person) if person.state == AccountState::Erased => i18n::Tr::new(lang).m("people-erased-person").to_owned(),
        found => found.map(|person| person.name).unwrap_or_default(),
    })
}

/// The holders of any of these roles now, for that Party where a role is of one; nobody twice. A role of a Party
/// without a Party has no holders.
pub fn recipients(conn: &mut Conn, roles: &[Role], party: Option<PartyCode>) -> Result<Vec<Recipient>> {
    let mut all: Vec<Recipient> = Vec::new();
    for role in roles.iter().filter(|role| party.is_some() || !role.is_of_party()) {
        for recipient in store::recipients(conn, *role, party.filter(|_| role.is_of_party()))? {
            if !all.iter().any(|other| other.account == recipient.account) {
                all.push(recipient);
            }
        }
    }
    Ok(all)
}

/// Active people who act in the name of an organization.
pub fn recipients_of_organization(conn: &mut Conn, organization: Id) -> Result<Vec<Recipient>> {
    store::recipients_of_organization(conn, organization)
}

/// One active person to write to; `None` once deactivated or erased.
pub fn recipient(conn: &mut Conn, account: Id) -> Result<Option<Recipient>> {
    store::find_recipient(conn, account)
}

/// The person of an e-mail address, deactivated ones too.
pub fn find_by_email(conn: &mut Conn, email: &str) -> Result<Option<Person>> {
    store::find_person_by_email(conn, &domain::normal_email(email))
}

/// Whether somebody can validate for the Party.
pub fn has_authority(conn: &mut Conn, party: PartyCode) -> Result<bool> {
    Ok(!recipients(conn, &[Role::Authority], Some(party))?.is_empty())
}

/// Parties for which an active person holds the role, in the order of their codes.
pub fn parties_with(conn: &mut Conn, role: Role) -> Result<Vec<PartyCode>> {
    store::list_parties_with(conn, role)
}

/// Parties whose focal point asked the administrators for an authority and that still have none, with the moment.
pub fn authority_wishes(conn: &mut Conn) -> Result<Vec<(PartyCode, kernel::Moment)>> {
    store::list_wishes(conn)
}

/// Deletes what is past its time: used, withdrawn and forgotten invitations, codes, links; once a day.
pub fn purge(tx: &mut Tx<'_>, now: kernel::Moment) -> Result<()> {
    store::purge(tx, now)
}

/// Codes of the parts of a Party's work that a member writes; empty for those who are not members.
pub fn parts_of(conn: &mut Conn, account: Id, party: PartyCode) -> Result<Vec<String>> {
    let held = store::find_held(conn, account, Role::Member, Some(party), None)?;
    Ok(held.map(|held| held.parts).unwrap_or_default())
}

/// How many invitations wait for an answer: of one Party, or of the whole installation.
pub fn invitations_waiting(conn: &mut Conn, party: Option<PartyCode>, now: kernel::Moment) -> Result<u64> {
    store::count_waiting(conn, party, now)
}

/// Who acts when a command is given with the address of an account; `None` when no open account has it.
pub fn find_actor(conn: &mut Conn, email: &str) -> Result<Option<Actor>> {
    let Some(person) = store::find_person_by_email(conn, &domain::normal_email(email))? else { return Ok(None) };
    let account = person.id;
    let found = web::Accounts::find(&AccountsOf, conn, account)?;
    Ok(found.map(|(_, _, grants)| Actor::signed_in(account, grants)))
}
