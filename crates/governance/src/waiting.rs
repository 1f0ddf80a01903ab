//! What waits: calls that a Party has still to answer, calls that the Secretariat has to close or to publish.

use crate::domain::{Call, State};
use crate::{links, store};
use ::store::Conn;
use kernel::{Actor, Day, Moment, PartyCode, Result, Role, Text};

/// One thing that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Message key of what is to be done.
    pub stage: &'static str,
    pub title: Text,
    /// Path without language.
    pub address: String,
    pub since: Option<Moment>,
    /// `None` for the Secretariat.
    pub party: Option<PartyCode>,
}

/// Calls that somebody's Parties have still to answer.
pub fn waiting_for(conn: &mut Conn, actor: &Actor, today: Day) -> Result<Vec<Waiting>> {
    let mut parties: Vec<PartyCode> =
        actor.grants.iter().filter(|grant| grant.role == Role::FocalPoint).filter_map(|grant| grant.party).collect();
    parties.sort_unstable();
    parties.dedup();
    let mut rows = Vec::new();
    for party in parties {
        for (public_id, draft) in store::list_unanswered(conn, party)? {
            if draft.last_day().is_some_and(|last| today <= last) {
                let address = links::answer(party, &public_id);
                rows.push(Waiting { stage: "governance-wait-answer", title: draft.title, address, since: None, party: Some(party) });
            }
        }
    }
    Ok(rows)
}

/// Calls past their deadline, and closed ones whose answers are not public.
pub fn waiting_for_secretariat(conn: &mut Conn, today: Day) -> Result<Vec<Waiting>> {
    let stage = |call: &Call| match call.state {
        State::Open if !call.is_taking(today) => Some("governance-wait-close"),
        State::Closed => Some("governance-wait-publish"),
        _ => None,
    };
    let calls = store::list_calls(conn, &[State::Open, State::Closed], 200)?;
    let row = |call: Call| {
        let stage = stage(&call)?;
        let since = call.draft.last_day().map(Day::last_moment);
        Some(Waiting { stage, address: links::desk(&call.public_id()), title: call.draft.title, since, party: None })
    };
    Ok(calls.into_iter().filter_map(row).collect())
}
