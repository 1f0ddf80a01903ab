//! What waits for the team of a Party: rows for "mine to do".

use crate::access::team_role;
use crate::domain::RoundState;
use crate::{links, store};
use ::store::Conn;
use kernel::{Actor, Day, Moment, PartyCode, Result};

/// One thing that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Message key of the sentence that says what is to be done.
    pub key: &'static str,
    /// Its arguments; `party` stands as a code.
    pub args: Vec<(&'static str, String)>,
    /// Path without language.
    pub address: String,
    pub since: Moment,
    pub party: PartyCode,
}

/// What waits for somebody in the Parties whose rounds they work on: contributions to look at, rounds whose last day has
/// passed, contributions of closed rounds without an outcome. Longest waiting first.
pub fn waiting_for(conn: &mut Conn, actor: &Actor, today: Day) -> Result<Vec<Waiting>> {
    let mut parties: Vec<PartyCode> = actor.grants.iter().filter_map(|grant| grant.party).collect();
    parties.sort_unstable();
    parties.dedup();
    let mut rows = Vec::new();
    for party in parties.into_iter().filter(|party| team_role(actor, *party).is_ok()) {
        let row = |key, address, since, number: u64| Waiting {
            key,
            args: vec![("party", party.to_string()), ("number", number.to_string())],
            address,
            since,
            party,
        };
        for (round, number, since) in store::waiting_of(conn, party)? {
            rows.push(row("consultations-wait-look", links::moderation(party, &round), since, number));
        }
        for (round, number, since) in store::unanswered_of(conn, party)? {
            let address = format!("{}?view=unanswered", links::moderation(party, &round));
            rows.push(row("consultations-wait-outcome", address, since, number));
        }
        for head in store::list_of(conn, party)? {
            let is_past = head.state == RoundState::Open && !head.is_open(today);
            if let Some(last) = head.last_day().filter(|_| is_past) {
                rows.push(row("consultations-wait-close", links::work_round(party, &head.public_id), last.last_moment(), 1));
            }
        }
    }
    rows.sort_by_key(|row| (row.since, row.address.clone()));
    Ok(rows)
}
