//! SQL of people: accounts, personal values, roles here; invitations, codes and links in the files below.

mod invitations;
mod keys;
mod tokens;
mod wishes;

use crate::domain::AccountState;
use kernel::{Actor, Error, Id, Lang, Moment, PartyCode, Result, Role};
use serde_json::json;
use store::history::{self, Difference};
use store::{Change, Conn, Row, Tx, Value};

pub use invitations::*;
pub use keys::*;
pub use tokens::*;
pub use wishes::*;

/// An account with its personal values (empty once erased).
#[derive(Debug, Clone)]
pub struct Person {
    pub id: Id,
    pub public_id: String,
    pub state: AccountState,
    pub lang: Lang,
    pub(crate) password_hash: Option<String>,
    pub made_at: Moment,
    pub(crate) version: i64,
    pub name: String,
    pub email: String,
    pub office: String,
}

impl Person {
    pub fn is_active(&self) -> bool {
        self.state == AccountState::Active
    }
}

/// Someone to write to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    pub account: Id,
    pub email: String,
    pub lang: Lang,
    pub name: String,
}

/// A role held, or one that ended.
#[derive(Debug, Clone)]
pub struct Held {
    pub id: Id,
    pub account: Id,
    pub role: Role,
    pub party: Option<PartyCode>,
    /// For [`Role::Organization`].
    pub organization: Option<Id>,
    pub parts: Vec<String>,
    pub from_at: Moment,
    pub to_at: Option<Moment>,
}

/// What the list of accounts is narrowed by.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Part of a name or an address, in any case.
    pub text: Option<String>,
    pub role: Option<Role>,
    pub party: Option<PartyCode>,
    pub state: Option<AccountState>,
}

const PERSON: &str = "SELECT a.id, a.public_id, a.state, a.lang, a.password_hash, a.made_at, a.version, \
                      coalesce(d.name, ''), coalesce(d.email, ''), coalesce(d.office, '') \
                      FROM accounts AS a LEFT JOIN account_details AS d ON d.account_id = a.id";

fn wrong(what: &str, code: &str) -> Error {
    Error::fault(format!("cannot read {what} {code:?}"))
}

fn role(row: &Row, index: usize) -> Result<Role> {
    let code: String = row.get(index)?;
    Role::parse(&code).ok_or_else(|| wrong("role", &code))
}

/// No Party is the empty text, so that a unique index sees it.
fn party(row: &Row, index: usize) -> Result<Option<PartyCode>> {
    let code: String = row.get(index)?;
    if code.is_empty() { Ok(None) } else { PartyCode::parse(&code).map(Some).ok_or_else(|| wrong("Party", &code)) }
}

fn party_value(party: Option<PartyCode>) -> Value {
    party.map_or_else(|| Value::from(""), Value::from)
}

/// No organization is the empty text, as with Parties.
fn organization(row: &Row, index: usize) -> Result<Option<Id>> {
    let key: String = row.get(index)?;
    if key.is_empty() { Ok(None) } else { Id::parse(&key).map(Some).ok_or_else(|| wrong("organization", &key)) }
}

fn organization_value(organization: Option<Id>) -> Value {
    organization.map_or_else(|| Value::from(""), Value::from)
}

fn person(row: &Row) -> Result<Person> {
    let state: String = row.get(2)?;
    Ok(Person {
        id: row.get(0)?,
        public_id: row.get(1)?,
        state: AccountState::parse(&state).ok_or_else(|| wrong("state", &state))?,
        lang: row.get(3)?,
        password_hash: row.get(4)?,
        made_at: row.get(5)?,
        version: row.get(6)?,
        name: row.get(7)?,
        email: row.get(8)?,
        office: row.get(9)?,
    })
}

pub fn find_person(conn: &mut Conn, account: Id) -> Result<Option<Person>> {
    conn.find(&format!("{PERSON} WHERE a.id = $1"), &[account.into()])?.as_ref().map(person).transpose()
}

pub fn find_person_by_public_id(conn: &mut Conn, public_id: &str) -> Result<Option<Person>> {
    conn.find(&format!("{PERSON} WHERE a.public_id = $1"), &[public_id.into()])?.as_ref().map(person).transpose()
}

/// `email` in its normal form.
pub fn find_person_by_email(conn: &mut Conn, email: &str) -> Result<Option<Person>> {
    conn.find(&format!("{PERSON} WHERE d.email = $1"), &[email.into()])?.as_ref().map(person).transpose()
}

/// One page of accounts by name, in the alphabet of `lang`, with the number of all that fit. Names are compared and
/// sorted here and not by the database: SQLite folds the case of ASCII letters only. For that the names and addresses of
/// all accounts that pass the other filters are read; an installation has some thousand at most.
pub fn list_people(conn: &mut Conn, filter: &Filter, lang: Lang, offset: usize, limit: usize) -> Result<(Vec<Person>, u64)> {
    let (clause, params) = narrowed(filter);
    let sql = format!(
        "SELECT a.id, coalesce(d.name, ''), coalesce(d.email, '') \
         FROM accounts AS a LEFT JOIN account_details AS d ON d.account_id = a.id{clause} ORDER BY a.id"
    );
    let wanted = filter.text.as_deref().map(str::to_lowercase);
    let mut fitting: Vec<(Id, String)> = Vec::new();
    for row in conn.query(&sql, &params)? {
        let (name, email): (String, String) = (row.get(1)?, row.get(2)?);
        if wanted.as_ref().is_none_or(|wanted| name.to_lowercase().contains(wanted) || email.contains(wanted)) {
            fitting.push((row.get(0)?, name));
        }
    }
    i18n::sort_by_name(lang, &mut fitting, |(_, name)| name);
    let page: Vec<Id> = fitting.iter().skip(offset).take(limit).map(|(id, _)| *id).collect();
    let mut people = people_of(conn, &page)?;
    people.sort_by_key(|person| page.iter().position(|id| *id == person.id));
    Ok((people, u64::try_from(fitting.len()).unwrap_or(u64::MAX)))
}

/// All filters but the text.
fn narrowed(filter: &Filter) -> (String, Vec<Value>) {
    let (mut wanted, mut params): (Vec<String>, Vec<Value>) = (Vec::new(), Vec::new());
    if let Some(state) = filter.state {
        params.push(state.code().into());
        wanted.push(format!("a.state = ${}", params.len()));
    }
    let mut held: Vec<String> = Vec::new();
    if let Some(role) = filter.role {
        params.push(role.code().into());
        held.push(format!("r.role = ${}", params.len()));
    }
    if let Some(party) = filter.party {
        params.push(party.into());
        held.push(format!("r.party = ${}", params.len()));
    }
    if !held.is_empty() {
        let held = held.join(" AND ");
        wanted.push(format!("a.id IN (SELECT r.account_id FROM account_roles AS r WHERE r.to_at IS NULL AND {held})"));
    }
    if wanted.is_empty() { (String::new(), params) } else { (format!(" WHERE {}", wanted.join(" AND ")), params) }
}

const HELD: &str = "SELECT r.id, r.account_id, r.role, r.party, r.parts, r.from_at, r.to_at, r.organization FROM account_roles AS r";

fn held(row: &Row) -> Result<Held> {
    Ok(Held {
        id: row.get(0)?,
        account: row.get(1)?,
        role: role(row, 2)?,
        party: party(row, 3)?,
        parts: row.json(4)?,
        from_at: row.get(5)?,
        to_at: row.get(6)?,
        organization: organization(row, 7)?,
    })
}

/// Every role of an account, those that ended too, oldest first.
pub fn roles_of(conn: &mut Conn, account: Id) -> Result<Vec<Held>> {
    conn.query(&format!("{HELD} WHERE r.account_id = $1 ORDER BY r.from_at, r.id"), &[account.into()])?.iter().map(held).collect()
}

/// Roles held now by any of these accounts.
pub fn roles_of_many(conn: &mut Conn, accounts: &[Id]) -> Result<Vec<Held>> {
    if accounts.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, params) = one_of(accounts);
    let sql = format!("{HELD} WHERE r.to_at IS NULL AND r.account_id IN ({marks}) ORDER BY r.from_at, r.id");
    conn.query(&sql, &params)?.iter().map(held).collect()
}

pub fn get_held(conn: &mut Conn, id: Id) -> Result<Held> {
    held(&conn.get(&format!("{HELD} WHERE r.id = $1"), &[id.into()])?)
}

/// The role as it is held now.
pub fn find_held(conn: &mut Conn, account: Id, role: Role, party: Option<PartyCode>, organization: Option<Id>) -> Result<Option<Held>> {
    let params = [account.into(), role.code().into(), party_value(party), organization_value(organization)];
    let sql = format!("{HELD} WHERE r.account_id = $1 AND r.role = $2 AND r.party = $3 AND r.organization = $4 AND r.to_at IS NULL");
    conn.find(&sql, &params)?.as_ref().map(held).transpose()
}

/// Everybody who holds a role of this Party now, with the role; at most 500.
pub fn team(conn: &mut Conn, party: PartyCode) -> Result<Vec<(Held, Person)>> {
    let rows = conn.query(
        &format!("{HELD} JOIN accounts AS a ON a.id = r.account_id WHERE r.party = $1 AND r.to_at IS NULL AND a.state = 'active' ORDER BY r.from_at, r.id LIMIT 500"),
        &[party.into()],
    )?;
    let held: Vec<Held> = rows.iter().map(held).collect::<Result<_>>()?;
    let people = people_of(conn, &held.iter().map(|held| held.account).collect::<Vec<_>>())?;
    let with_person = |held: Held| people.iter().find(|person| person.id == held.account).map(|person| (held, person.clone()));
    Ok(held.into_iter().filter_map(with_person).collect())
}

/// These accounts, in no order.
fn people_of(conn: &mut Conn, accounts: &[Id]) -> Result<Vec<Person>> {
    if accounts.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, params) = one_of(accounts);
    conn.query(&format!("{PERSON} WHERE a.id IN ({marks})"), &params)?.iter().map(person).collect()
}

/// Marks and values for a clause `IN (…)`.
fn one_of(ids: &[Id]) -> (String, Vec<Value>) {
    let marks: Vec<String> = (1..=ids.len()).map(|n| format!("${n}")).collect();
    (marks.join(", "), ids.iter().map(|id| (*id).into()).collect())
}

/// Active people who act in the name of an organization.
pub fn recipients_of_organization(conn: &mut Conn, organization: Id) -> Result<Vec<Recipient>> {
    conn.query(
        "SELECT a.id, d.email, a.lang, d.name FROM account_roles AS r JOIN accounts AS a ON a.id = r.account_id \
         JOIN account_details AS d ON d.account_id = a.id \
         WHERE r.organization = $1 AND r.to_at IS NULL AND a.state = 'active' ORDER BY r.from_at, a.id",
        &[organization.into()],
    )?
    .iter()
    .map(recipient)
    .collect()
}

/// Active holders of a role; the Party is always part of the question.
pub fn recipients(conn: &mut Conn, role: Role, party: Option<PartyCode>) -> Result<Vec<Recipient>> {
    conn.query(
        "SELECT a.id, d.email, a.lang, d.name FROM account_roles AS r JOIN accounts AS a ON a.id = r.account_id \
         JOIN account_details AS d ON d.account_id = a.id \
         WHERE r.role = $1 AND r.party = $2 AND r.to_at IS NULL AND a.state = 'active' ORDER BY r.from_at, a.id",
        &[role.code().into(), party_value(party)],
    )?
    .iter()
    .map(recipient)
    .collect()
}

/// Parties for which an active person holds the role: those whose [`recipients`] are not empty.
pub fn list_parties_with(conn: &mut Conn, role: Role) -> Result<Vec<PartyCode>> {
    conn.query(
        "SELECT DISTINCT r.party FROM account_roles AS r JOIN accounts AS a ON a.id = r.account_id \
         JOIN account_details AS d ON d.account_id = a.id \
         WHERE r.role = $1 AND r.party <> '' AND r.to_at IS NULL AND a.state = 'active' ORDER BY r.party",
        &[role.code().into()],
    )?
    .iter()
    .map(|row| row.get(0))
    .collect()
}

/// One active person to write to.
pub fn find_recipient(conn: &mut Conn, account: Id) -> Result<Option<Recipient>> {
    conn.find(
        "SELECT a.id, d.email, a.lang, d.name FROM accounts AS a JOIN account_details AS d ON d.account_id = a.id \
         WHERE a.id = $1 AND a.state = 'active'",
        &[account.into()],
    )?
    .as_ref()
    .map(recipient)
    .transpose()
}

fn recipient(row: &Row) -> Result<Recipient> {
    Ok(Recipient { account: row.get(0)?, email: row.get(1)?, lang: row.get(2)?, name: row.get(3)? })
}

pub fn insert_person(tx: &mut Tx<'_>, person: &Person) -> Result<()> {
    tx.execute(
        "INSERT INTO accounts (id, public_id, state, lang, password_hash, made_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            person.id.into(),
            person.public_id.as_str().into(),
            person.state.code().into(),
            person.lang.into(),
            person.password_hash.clone().into(),
            person.made_at.into(),
            person.version.into(),
        ],
    )?;
    tx.execute(
        "INSERT INTO account_details (account_id, name, email, office) VALUES ($1, $2, $3, $4)",
        &[person.id.into(), person.name.as_str().into(), person.email.as_str().into(), person.office.as_str().into()],
    )?;
    Ok(())
}

/// Writes state, language and password; `Conflict` when the account changed since it was read.
pub fn update_account(tx: &mut Tx<'_>, person: &Person) -> Result<()> {
    tx.execute_guarded(
        "UPDATE accounts SET state = $1, lang = $2, password_hash = $3, version = version + 1 WHERE id = $4 AND version = $5",
        &[person.state.code().into(), person.lang.into(), person.password_hash.clone().into(), person.id.into(), person.version.into()],
    )
}

pub fn update_details(tx: &mut Tx<'_>, account: Id, name: &str, office: &str) -> Result<()> {
    tx.execute("UPDATE account_details SET name = $1, office = $2 WHERE account_id = $3", &[name.into(), office.into(), account.into()])?;
    Ok(())
}

pub fn update_email(tx: &mut Tx<'_>, account: Id, email: &str) -> Result<()> {
    tx.execute_guarded("UPDATE account_details SET email = $1 WHERE account_id = $2", &[email.into(), account.into()])
}

/// Deletes the personal values of an account.
pub fn delete_details(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    tx.execute("DELETE FROM account_details WHERE account_id = $1", &[account.into()])?;
    Ok(())
}

/// Deletes what is past its time: invitations, codes, links.
pub fn purge(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    purge_invitations(tx, now)?;
    purge_keys(tx, now)?;
    // A token past its last day stays in its person's list as long as an invitation that is over.
    purge_tokens(tx, now.plus_days(-crate::domain::OVER_DAYS), now.plus_millis(-web::limits::KEPT_ANSWER_MILLIS))
}

pub fn insert_held(tx: &mut Tx<'_>, held: &Held) -> Result<()> {
    tx.execute(
        "INSERT INTO account_roles (id, account_id, role, party, organization, parts, from_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            held.id.into(),
            held.account.into(),
            held.role.code().into(),
            party_value(held.party),
            organization_value(held.organization),
            json!(held.parts).into(),
            held.from_at.into(),
        ],
    )?;
    Ok(())
}

pub fn update_parts(tx: &mut Tx<'_>, held: Id, parts: &[String]) -> Result<()> {
    tx.execute_guarded("UPDATE account_roles SET parts = $1 WHERE id = $2 AND to_at IS NULL", &[json!(parts).into(), held.into()])
}

pub fn end_held(tx: &mut Tx<'_>, held: Id, now: Moment) -> Result<()> {
    tx.execute_guarded("UPDATE account_roles SET to_at = $1 WHERE id = $2 AND to_at IS NULL", &[now.into(), held.into()])
}

/// Writes the account into history as it stands now: state, language and roles, nothing personal.
pub fn record_account(
    tx: &mut Tx<'_>,
    account: Id,
    act: &str,
    actor: &Actor,
    role: Role,
    party: Option<PartyCode>,
    at: Moment,
) -> Result<()> {
    let body = account_body(tx, account)?;
    tx.record(&Change { kind: "account", id: account.to_string(), act, why: "", actor, role, party, at, body, is_public: false })?;
    Ok(())
}

/// Writes into history that an account was erased, by whom and why.
pub fn record_erasure(tx: &mut Tx<'_>, account: Id, why: &str, actor: &Actor, role: Role, at: Moment) -> Result<()> {
    let body = account_body(tx, account)?;
    let id = account.to_string();
    tx.record(&Change { kind: "account", id, act: "erase", why, actor, role, party: None, at, body, is_public: false })?;
    Ok(())
}

/// Holds every account, with the roles given to it, against the newest version in its history, in steps. Answers the keys
/// that differ: an account or a role that came about behind the program's back is among them.
pub fn compare_accounts(conn: &mut Conn) -> Result<Vec<(String, Difference)>> {
    const STEP: usize = 200;
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let rows = conn.query("SELECT id FROM accounts WHERE id > $1 ORDER BY id LIMIT $2", &[after.as_str().into(), STEP.into()])?;
        for row in &rows {
            let account: Id = row.get(0)?;
            after = account.to_string();
            match history::find_newest(conn, "account", &after)? {
                None => found.push((after.clone(), Difference::NoHistory)),
                Some(newest) if newest.body != account_body(conn, account)? => found.push((after.clone(), Difference::Body)),
                Some(_) => {}
            }
        }
        if rows.len() < STEP {
            return Ok(found);
        }
    }
}

fn account_body(conn: &mut Conn, account: Id) -> Result<serde_json::Value> {
    let person = find_person(conn, account)?.ok_or(Error::NotFound)?;
    let roles: Vec<serde_json::Value> = roles_of(conn, account)?
        .iter()
        .map(|held| {
            let mut body = json!({ "role": held.role, "party": held.party, "parts": held.parts, "from": held.from_at, "to": held.to_at });
            if let (Some(organization), Some(fields)) = (held.organization, body.as_object_mut()) {
                fields.insert("organization".into(), json!(organization));
            }
            body
        })
        .collect();
    Ok(json!({ "state": person.state.code(), "lang": person.lang, "has_password": person.password_hash.is_some(), "roles": roles }))
}
