//! What waits for whom: rows for "mine to do" and for the desk of the Secretariat. Whose turn it is follows from the
//! state of the record, so nothing waits twice and nothing is forgotten.

use crate::domain::{Next, OfferAnswer, PlanState, PublicWord, REMINDED_DAYS, Standing, State, SubmissionState, Turn, public_word};
use crate::store::SubmissionLine;
use crate::{links, store};
use ::store::Conn;
use kernel::{Actor, Moment, PartyCode, Result, Role};
use std::collections::BTreeMap;

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
    /// Code of the word for where it stands; empty where the sentence says it.
    pub stage: &'static str,
}

/// What waits for a signed-in person in the roles they hold for Parties, longest waiting first. The desk of the
/// Secretariat has its own list.
pub fn waiting_for(conn: &mut Conn, actor: &Actor) -> Result<Vec<Waiting>> {
    let mut parties: Vec<PartyCode> =
        actor.grants.iter().filter(|grant| grant.role.is_of_party()).filter_map(|grant| grant.party).collect();
    parties.sort_unstable();
    parties.dedup();
    let mut rows = Vec::new();
    for party in parties {
        of_party(conn, actor, party, &mut rows)?;
    }
    rows.sort_by_key(|row| (row.since, row.address.clone()));
    Ok(rows)
}

fn of_party(conn: &mut Conn, actor: &Actor, party: PartyCode, rows: &mut Vec<Waiting>) -> Result<()> {
    let framework = convention::framework().id.as_str();
    let (is_focal, is_authority) = (actor.holds(Role::FocalPoint, Some(party)), actor.holds(Role::Authority, Some(party)));
    let mut push = |key: &'static str, address: String, since: Moment, number: i64| {
        rows.push(Waiting {
            key,
            args: vec![("party", party.to_string()), ("number", number.to_string())],
            address,
            since,
            party,
            stage: "",
        });
    };
    if let Some(open) = store::find_open(conn, party, framework)? {
        let (at, number) = (open.changed_at, open.number);
        match open.state {
            State::Draft if is_focal && open.acts.returned.is_some() => push("roadmaps-wait-returned", links::work(party), at, number),
            State::Draft if is_focal => push("roadmaps-wait-draft", links::work(party), at, number),
            State::Draft if is_member_with_part(actor, party) => push("roadmaps-wait-part", links::work(party), at, number),
            State::Finalized if is_authority => push("roadmaps-wait-validate", links::act(party, "validate"), at, number),
            State::ValidatedPlanWaiting if is_authority => {
                push("roadmaps-wait-validate-plan", links::act(party, "validate-plan"), at, number)
            }
            State::Validated if is_focal && open.plan == PlanState::Draft && open.acts.returned.is_some() => {
                push("roadmaps-wait-plan-returned", links::work(party), at, number);
            }
            State::Validated if is_focal || is_authority => push("roadmaps-wait-publish", links::act(party, "publish"), at, number),
            _ => {}
        }
    }
    if !is_focal {
        return Ok(());
    }
    if let Some(submission) = store::find_open_submission(conn, party, framework)? {
        let key = match submission.state {
            SubmissionState::QuestionOpen => "roadmaps-wait-question",
            SubmissionState::CorrectionAsked => "roadmaps-wait-correction",
            _ => "",
        };
        if !key.is_empty() {
            push(key, links::submission(party, &submission.receipt), submission.since, submission.number);
        }
    }
    let waits = |answer: OfferAnswer| matches!(answer, OfferAnswer::Open | OfferAnswer::Later);
    if let Some(first) = store::list_offers(conn, party)?.into_iter().filter(|offer| waits(offer.answer)).map(|offer| offer.made_at).min() {
        let n = store::count_open_offers(conn, party)?;
        push("roadmaps-wait-offers", links::offers(party), first, i64::try_from(n).unwrap_or(0));
    }
    Ok(())
}

fn is_member_with_part(actor: &Actor, party: PartyCode) -> bool {
    use crate::domain::Part;
    let parts = [Part::Text, Part::Sectors, Part::Positions, Part::Plan];
    actor.holds(Role::Member, Some(party)) && parts.iter().any(|part| actor.writes(part.code(), party))
}

/// Submissions whose next move is the Secretariat's, longest waiting first, at most 500.
pub fn waiting_for_secretariat(conn: &mut Conn) -> Result<Vec<Waiting>> {
    let rows = submissions_by_turn(conn, Turn::Secretariat)?;
    Ok(rows
        .into_iter()
        .map(|submission| Waiting {
            key: if submission.state == SubmissionState::Submitted { "roadmaps-wait-open" } else { "roadmaps-wait-decide" },
            args: vec![("party", submission.party.to_string()), ("number", submission.number.to_string())],
            address: links::desk_submission(&submission.receipt),
            since: submission.since,
            party: submission.party,
            stage: submission.state.word(),
        })
        .collect())
}

/// Submissions on which the Secretariat waits for a Party, longest waiting first, at most 500.
pub fn submissions_with_parties(conn: &mut Conn) -> Result<Vec<SubmissionLine>> {
    submissions_by_turn(conn, Turn::Party)
}

fn submissions_by_turn(conn: &mut Conn, turn: Turn) -> Result<Vec<SubmissionLine>> {
    let states: Vec<&str> = SubmissionState::ALL.iter().filter(|state| state.turn() == turn).map(|state| state.code()).collect();
    store::list_submissions(conn, &states, 500, 0)
}

/// A Party as the desk follows it.
#[derive(Debug, Clone)]
pub struct Followed {
    pub party: PartyCode,
    pub word: PublicWord,
    /// What was sent last and neither recalled nor replaced.
    pub sent: Option<SubmissionLine>,
    pub next: Next,
    /// Since when that waits; `None` where no act of theirs began it.
    pub since: Option<Moment>,
    pub reminded_at: Option<Moment>,
}

impl Followed {
    /// Whether it was reminded so lately that it is left in peace.
    pub fn is_reminded(&self, now: Moment) -> bool {
        self.reminded_at.is_some_and(|at| at.day().days_until(now.day()) < REMINDED_DAYS)
    }
}

/// Every Party with where its roadmap stands and what comes next, by code. `consulting`: those with an open round. No body
/// is read; of drafts nothing stands here that is not public.
pub fn followed_on_desk(conn: &mut Conn, consulting: &[PartyCode], now: Moment) -> Result<Vec<Followed>> {
    let framework = convention::framework().id.as_str();
    let mut by_party: BTreeMap<PartyCode, Vec<Standing>> = BTreeMap::new();
    for standing in store::list_standings(conn, framework, now)? {
        by_party.entry(standing.party).or_default().push(standing);
    }
    let heads = store::list_published_at(conn, framework, now)?;
    let published: BTreeMap<PartyCode, store::Head> = heads.into_iter().map(|head| (head.party, head)).collect();
    let states = SubmissionState::ALL.iter().filter(|state| state.is_open() || **state == SubmissionState::Accepted);
    let states: Vec<&str> = states.map(|state| state.code()).collect();
    let mut sent: BTreeMap<PartyCode, SubmissionLine> = BTreeMap::new();
    for line in store::list_submissions(conn, &states, LINES, 0)? {
        let last = sent.entry(line.party).or_insert_with(|| line.clone());
        // The open one, of which there is one at most; else the newest version.
        if (line.state.is_open(), line.number) > (last.state.is_open(), last.number) {
            *last = line;
        }
    }
    let reminded: BTreeMap<PartyCode, Moment> = store::list_reminded(conn, framework)?.into_iter().collect();
    let mut rows: Vec<Followed> = parties::register()
        .iter()
        .map(|party| {
            let party = party.code;
            let word = public_word(by_party.get(&party).into_iter().flatten(), consulting.contains(&party));
            let (sent, head) = (sent.remove(&party), published.get(&party));
            let next = Next::of(word, sent.as_ref().map(|line| (line.state, line.number)), head.map(|head| head.number));
            let since = match next {
                Next::Send => head.and_then(|head| head.published_at),
                Next::Open | Next::Decide | Next::Answer | Next::Correct => sent.as_ref().map(|line| line.since),
                Next::Prepare | Next::Begin | Next::Nothing => None,
            };
            Followed { party, word, sent, next, since, reminded_at: reminded.get(&party).copied() }
        })
        .collect();
    rows.sort_by_key(|row| row.party);
    Ok(rows)
}

/// Sent texts that the desk reads at most. Our choice: dozens for each Party.
const LINES: usize = 5000;
