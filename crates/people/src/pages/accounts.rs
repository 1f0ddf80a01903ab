//! The list of accounts with its filters. For administrators.

use crate::domain::AccountState;
use crate::store::{self, Filter};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Id, PartyCode, Result, Role};
use std::collections::BTreeMap;
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

struct Row {
    link: String,
    name: String,
    email: String,
    state: &'static str,
    is_active: bool,
    roles: Vec<String>,
}

#[derive(Template)]
#[template(path = "people/accounts.html")]
struct AccountsView {
    t: Tr,
    f: Fields,
    here: String,
    roles: Vec<Choice>,
    parties: Vec<Choice>,
    states: Vec<Choice>,
    rows: Vec<Row>,
    total: u64,
    pages: String,
    n_waiting: u64,
    n_parked: u64,
    /// Parties that ask for an authority: words, and the page that invites one.
    wishes: Vec<(String, String)>,
}

pub(super) fn state_words(t: Tr, state: AccountState) -> &'static str {
    t.m(&format!("people-state-{}", state.code()))
}

/// The filters of the address; an unknown value is told and nothing else is shown.
fn filter(visit: &Visit) -> Result<Filter> {
    let known = |name: &'static str| visit.query.get(name).map(str::to_owned);
    let refuse = |field: &'static str| Error::field(field, "error-choice");
    Ok(Filter {
        text: visit.query_text()?,
        role: known("role").map(|code| Role::parse(&code).ok_or_else(|| refuse("role"))).transpose()?,
        party: known("party").map(|code| PartyCode::parse(&code).ok_or_else(|| refuse("party"))).transpose()?,
        state: known("state").map(|code| AccountState::parse(&code).ok_or_else(|| refuse("state"))).transpose()?,
    })
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (filter, number, t, now, lang) = (filter(&visit)?, visit.page_number()?, visit.t, visit.now, visit.lang);
    let (people, total, held, asides) = visit
        .app
        .db()
        .read(move |conn| {
            let (people, total) = store::list_people(conn, &filter, lang, (number - 1) * super::PER_PAGE, super::PER_PAGE)?;
            let ids: Vec<Id> = people.iter().map(|person| person.id).collect();
            let asides = (store::count_waiting(conn, None, now)?, jobs::parked(conn, jobs::mail::KIND)?.0, store::list_wishes(conn)?);
            Ok((people, total, store::roles_of_many(conn, &ids)?, asides))
        })
        .await?;
    let (n_waiting, n_parked, wishes) = asides;
    let wishes = wishes
        .into_iter()
        .map(|(party, at)| {
            let words = t.s2("people-accounts-wish", parties::name(party, lang), t.day(at.day()));
            (words, visit.link(&format!("/work/accounts/invite?role=authority&party={party}")))
        })
        .collect();
    let mut roles: BTreeMap<Id, Vec<String>> = BTreeMap::new();
    for held in &held {
        roles.entry(held.account).or_default().push(super::role_of_party(t, held.role, held.party));
    }
    let mut form = Form::default();
    for name in ["q", "role", "party", "state"] {
        form.set(name, visit.query.get(name).unwrap_or_default());
    }
    let rows = people
        .into_iter()
        .map(|person| Row {
            link: visit.link(&format!("/work/accounts/{}", person.public_id)),
            state: state_words(t, person.state),
            is_active: person.is_active(),
            roles: roles.remove(&person.id).unwrap_or_default(),
            name: person.name,
            email: person.email,
        })
        .collect();
    let view = AccountsView {
        t,
        f: Fields::new(t, form),
        here: visit.link("/work/accounts"),
        roles: super::role_choices(t),
        parties: parties::choices(visit.lang),
        states: AccountState::ALL.into_iter().map(|state| Choice::new(state.code(), state_words(t, state))).collect(),
        rows,
        total,
        pages: web::parts::pages(&visit, total, super::PER_PAGE, number),
        n_waiting,
        n_parked,
        wishes,
    };
    Reply::page(Page::new(t.m("people-accounts-title"), super::rendered(&view)?).private().nav("admin"))
}
