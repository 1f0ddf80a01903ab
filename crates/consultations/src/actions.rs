//! One function for each way a round or a contribution changes: who may, what must hold, what follows, who is told.

use crate::access::{authorise, authorise_round, team_role};
use crate::domain::{Act, Contribution, Draft, LaidOpen, Meeting, Outcome, Place, Round, RoundAct, RoundState, Sent, Source, State, Who};
use crate::store::{self, CONTRIBUTION, ROUND};
use crate::{Drafts, links};
use ::store::{Change, Tx};
use jobs::{Audience, NoticesPart};
use kernel::{Actor, Ambient, Error, FieldError, Id, Lang, PartyCode, Result, Role, Text, TextState, canonical};
use std::sync::Arc;

/// Who acts, with what an act needs.
#[derive(Clone)]
pub struct By {
    pub actor: Actor,
    pub ambient: Ambient,
    pub notices: Arc<NoticesPart>,
}

fn record_round(tx: &mut Tx<'_>, by: &By, round: &Round, act: &str, role: Role, why: &str) -> Result<i64> {
    let body = serde_json::to_value(round).map_err(|cause| Error::caused("cannot write a round", cause))?;
    tx.record(&Change {
        kind: ROUND,
        id: round.id.to_string(),
        act,
        why,
        actor: &by.actor,
        role,
        party: Some(round.party),
        at: round.changed_at,
        body,
        is_public: round.is_public(),
    })
}

/// Plans a round.
pub fn plan(tx: &mut Tx<'_>, by: &By, party: PartyCode, draft: Draft) -> Result<Round> {
    let role = authorise_round(&by.actor, RoundAct::Plan, party)?;
    let problems = draft.too_long();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let mut round = Round {
        id: Id::fresh(&by.ambient),
        party,
        number: store::next_round_number(tx, party)?,
        state: RoundState::Planned,
        draft,
        text: None,
        meetings: Vec::new(),
        summary: Text::default(),
        opened_at: None,
        closed_at: None,
        note: String::new(),
        changed_at: by.ambient.now(),
        version: 0,
    };
    round.version = record_round(tx, by, &round, RoundAct::Plan.code(), role, "")?;
    store::insert_round(tx, &round)?;
    Ok(round)
}

/// Opens a step of the roadmap to comments: a standing round, one for each step. `title` is what it is called, in every
/// language. A step that was opened before is opened again on the page of its round.
pub fn open_step(tx: &mut Tx<'_>, by: &By, party: PartyCode, step: &str, title: &Text) -> Result<Round> {
    let role = authorise_round(&by.actor, RoundAct::OpenStep, party)?;
    if store::list_steps(tx, party)?.iter().any(|round| round.draft.step == step) {
        return Err(Error::rule("consultations-error-step"));
    }
    let now = by.ambient.now();
    let mut round = Round {
        id: Id::fresh(&by.ambient),
        party,
        number: store::next_round_number(tx, party)?,
        state: RoundState::Open,
        draft: Draft { title: title.clone(), step: step.to_owned(), ..Draft::default() },
        text: None,
        meetings: Vec::new(),
        summary: Text::default(),
        opened_at: Some(now),
        closed_at: None,
        note: String::new(),
        changed_at: now,
        version: 0,
    };
    round.version = record_round(tx, by, &round, RoundAct::OpenStep.code(), role, "")?;
    store::insert_round(tx, &round)?;
    Ok(round)
}

/// The round, once the actor may do this with it and it is the version that was on the page.
fn round_for(tx: &mut Tx<'_>, by: &By, (party, public_id, base): On<'_>, act: RoundAct) -> Result<(Round, RoundState, Role)> {
    let role = authorise_round(&by.actor, act, party)?;
    let round = store::get_round(tx, public_id)?;
    if round.party != party {
        return Err(Error::NotFound);
    }
    if round.version != base {
        return Err(Error::Conflict);
    }
    let transition = round.transition(act).ok_or_else(|| Error::rule("consultations-error-act"))?;
    Ok((round, transition.to, role))
}

/// A round with the version that was on the page: Party, public identifier, version.
pub type On<'a> = (PartyCode, &'a str, i64);

fn save(tx: &mut Tx<'_>, by: &By, before: &Round, mut after: Round, (act, role, why): (&str, Role, &str)) -> Result<Round> {
    after.changed_at = by.ambient.now();
    after.version = record_round(tx, by, &after, act, role, why)?;
    store::update_round(tx, &after, before.version)?;
    Ok(after)
}

/// Saves what the team writes. What is public keeps what must hold of an open round, and its questions their numbers.
pub fn change(tx: &mut Tx<'_>, by: &By, on: On<'_>, draft: Draft) -> Result<Round> {
    let (before, _, role) = round_for(tx, by, on, RoundAct::Change)?;
    let mut problems = draft.too_long();
    if before.is_public() {
        // The last day of a closed round may have passed.
        let day = if before.state == RoundState::Open { by.ambient.now().day() } else { kernel::Day::constant(2005, 10, 20) };
        problems = draft.problems(day);
        // A contribution names its question by the place: none of those asked may go or move.
        let asked = 0..before.draft.questions.len();
        let gone = asked.filter(|at| draft.questions.get(*at).is_none_or(Text::is_empty));
        problems.extend(gone.map(|at| FieldError::new(format!("question_{at}"), "consultations-error-questions")));
    }
    let draft = draft.closed_up();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    // The text laid open stays the one of the opening.
    let draft = if before.is_public() { Draft { parts: before.draft.parts.clone(), ..draft } } else { draft };
    let after = Round { draft, ..before.clone() };
    if after == before {
        return Ok(before);
    }
    save(tx, by, &before, after, (RoundAct::Change.code(), role, ""))
}

/// Opens a round with the text of this moment, closes it, opens it again or gives it up. `note` where the table asks for one.
pub fn step(tx: &mut Tx<'_>, by: &By, drafts: &dyn Drafts, on: On<'_>, act: RoundAct, note: &str) -> Result<Round> {
    let (before, to, role) = round_for(tx, by, on, act)?;
    let now = by.ambient.now();
    let needs_note = before.transition(act).is_some_and(|row| row.needs_note);
    if needs_note && note.is_empty() {
        return Err(Error::field("note", "error-required"));
    }
    if note.chars().count() > web::limits::TEXT_CHARS {
        return Err(Error::Invalid(vec![FieldError::new("note", "error-too-long").with("n", web::limits::TEXT_CHARS)]));
    }
    let mut after = Round { state: to, ..before.clone() };
    if needs_note {
        note.clone_into(&mut after.note);
    }
    if to == RoundState::Open {
        let problems = before.draft.problems(now.day());
        if !problems.is_empty() {
            return Err(Error::Invalid(problems));
        }
        after.closed_at = None;
    }
    if act == RoundAct::Open {
        after.opened_at = Some(now);
        let passages = drafts.passages(tx, before.party, &before.draft.parts)?;
        after.text = passages.and_then(|(version, passages)| LaidOpen::of(version, now, &passages));
    }
    if act == RoundAct::Close {
        after.closed_at = Some(now);
    }
    save(tx, by, &before, after, (act.code(), role, if needs_note { note } else { "" }))
}

/// Adds a meeting, or replaces or takes away the one of a place.
pub fn set_meeting(tx: &mut Tx<'_>, by: &By, on: On<'_>, at: Option<usize>, meeting: Option<Meeting>) -> Result<Round> {
    let (before, _, role) = round_for(tx, by, on, RoundAct::Change)?;
    if let Some(problems) = meeting.as_ref().map(Meeting::problems).filter(|problems| !problems.is_empty()) {
        return Err(Error::Invalid(problems));
    }
    let mut after = before.clone();
    match (at, meeting) {
        (None, Some(meeting)) => after.meetings.push(meeting),
        (Some(at), meeting) if at < after.meetings.len() => {
            after.meetings.splice(at..=at, meeting);
        }
        _ => return Err(Error::NotFound),
    }
    save(tx, by, &before, after, (RoundAct::Change.code(), role, ""))
}

/// Keeps the Party's own summary; an empty one brings the one that the program makes back.
pub fn summarize(tx: &mut Tx<'_>, by: &By, on: On<'_>, lang: Lang, words: &str) -> Result<Round> {
    let (before, _, role) = round_for(tx, by, on, RoundAct::Change)?;
    if words.chars().count() > web::limits::TEXT_CHARS {
        return Err(Error::Invalid(vec![FieldError::new("summary", "error-too-long").with("n", web::limits::TEXT_CHARS)]));
    }
    // Empty words bring the one that the program makes back, in every language.
    let summary = if words.is_empty() { Text::default() } else { before.summary.with_typed(lang, words, TextState::Party) };
    let after = Round { summary, ..before.clone() };
    save(tx, by, &before, after, ("summarize", role, ""))
}

pub(crate) fn record(tx: &mut Tx<'_>, by: (&Actor, &Ambient), contribution: &Contribution, act: Act, role: Role, why: &str) -> Result<i64> {
    let (actor, ambient) = by;
    let body = serde_json::to_value(contribution).map_err(|cause| Error::caused("cannot write a contribution", cause))?;
    tx.record(&Change {
        kind: CONTRIBUTION,
        id: contribution.id.to_string(),
        act: act.code(),
        why,
        actor,
        role,
        party: Some(contribution.party),
        at: ambient.now(),
        body,
        // How many wait is public too; a flood renews the pages of everybody now and then only.
        is_public: contribution.state != State::Received || contribution.number <= RENEWING || contribution.number % RENEWING == 0,
    })
}

/// Of contributions that wait, the first so many and then each so manyth renew what everyone sees. Our choice.
const RENEWING: i64 = 50;

/// Takes what somebody says. The role is that in which they say it: nobody needs an account.
pub fn contribute(tx: &mut Tx<'_>, by: &By, public_id: &str, sent: &Sent) -> Result<Contribution> {
    let (round, now) = (store::get_round(tx, public_id)?, by.ambient.now());
    let role = match sent.source {
        Source::Visitor => Role::Visitor,
        Source::Organization => {
            let (organization, _) = sent.organization.as_ref().ok_or(Error::NotFound)?;
            if by.actor.is_of(*organization) { Role::Organization } else { return Err(Error::NotFound) }
        }
        Source::Paper | Source::Meeting => team_role(&by.actor, round.party)?,
    };
    let is_team = matches!(sent.source, Source::Paper | Source::Meeting);
    if !round.is_public() {
        return Err(Error::NotFound);
    }
    // What came on paper in time may be typed in later.
    if !is_team && !round.is_taking(now.day()) {
        return Err(Error::rule("consultations-error-closed"));
    }
    let problems = sent.problems(&round);
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let place = Place::parse(&sent.place).map(|place| place.code()).unwrap_or_default();
    let words = sent.words.trim().to_owned();
    let (organization, organization_name) = sent.organization.clone().filter(|_| sent.source == Source::Organization).unzip();
    let mut contribution = Contribution {
        id: Id::fresh(&by.ambient),
        round: round.id,
        party: round.party,
        number: tx.next_number(&format!("contribution-{}", round.id))?,
        state: sent.begins(),
        source: sent.source,
        place,
        lang: sent.lang,
        fingerprint: canonical::sha256(words.as_bytes()),
        words,
        who: sent.who.clone(),
        is_doubtful: sent.is_doubtful,
        organization,
        organization_name: organization_name.unwrap_or_default(),
        sent_at: sent.received_at.filter(|at| is_team && *at <= now).unwrap_or(now),
        reason: String::new(),
        outcome: None,
        version: 0,
    };
    // Whoever speaks for nobody else is not written down, signed in or not.
    let visitor = Actor::visitor();
    let actor = if sent.source == Source::Visitor { &visitor } else { &by.actor };
    contribution.version = record(tx, (actor, &by.ambient), &contribution, Act::Contribute, role, "")?;
    // One message for the first that waits, not one for each.
    let is_first = contribution.state == State::Received && !store::is_waiting(tx, round.id)?;
    store::insert(tx, &contribution)?;
    if is_first {
        let args = [("party", round.party.to_string().into()), ("title", (&round.draft.title).into())];
        let to = Audience::Party(round.party, &[Role::FocalPoint]);
        let address = links::moderation(round.party, &round.public_id());
        by.notices.0.tell(tx, &to, actor.account, "consultations-notice-received", &args, &address)?;
    }
    Ok(contribution)
}

/// A contribution, once the actor may do this with it.
fn contribution_for(
    tx: &mut Tx<'_>,
    by: &By,
    (party, public_id): (PartyCode, &str),
    number: i64,
    act: Act,
) -> Result<(Contribution, State, Role)> {
    let role = authorise(&by.actor, act, party)?;
    let round = store::get_round(tx, public_id)?;
    if round.party != party {
        return Err(Error::NotFound);
    }
    let contribution = store::get(tx, round.id, number)?;
    let to = contribution.transition(act).ok_or_else(|| Error::rule("consultations-error-moved"))?.to;
    Ok((contribution, to, role))
}

fn keep(tx: &mut Tx<'_>, by: &By, before: &Contribution, mut after: Contribution, act: Act, role: Role, why: &str) -> Result<()> {
    after.version = record(tx, (&by.actor, &by.ambient), &after, act, role, why)?;
    store::update(tx, &after, before.version)
}

/// Publishes, hides with a reason of the list, shows again with a note, or erases the words of hidden ones: several at once. What somebody else moved
/// meanwhile stays as they left it; answers how many were moved.
pub fn moderate(tx: &mut Tx<'_>, by: &By, on: (PartyCode, &str), numbers: &[i64], act: Act, reason: &str) -> Result<usize> {
    if act == Act::Hide && !convention::list(convention::lists::MODERATION_REASONS).has(reason) {
        return Err(Error::field("reason", "error-choice"));
    }
    if act == Act::ShowAgain && reason.is_empty() {
        return Err(Error::field("note", "error-required"));
    }
    if reason.chars().count() > web::limits::TEXT_CHARS {
        return Err(Error::Invalid(vec![FieldError::new("note", "error-too-long").with("n", web::limits::TEXT_CHARS)]));
    }
    if numbers.is_empty() {
        return Err(Error::field("number", "consultations-error-none-chosen"));
    }
    let mut n_moved = 0;
    for number in numbers {
        let (before, to, role) = match contribution_for(tx, by, on, *number, act) {
            Err(Error::Rule(_)) => continue,
            found => found?,
        };
        let hidden_for = match act {
            Act::Hide => reason.to_owned(),
            Act::Erase => before.reason.clone(),
            _ => String::new(),
        };
        let mut after = Contribution { state: to, reason: hidden_for, ..before.clone() };
        if act == Act::Erase {
            (after.words, after.who) = (String::new(), Who::default());
        }
        keep(tx, by, &before, after, act, role, reason)?;
        n_moved += 1;
    }
    if n_moved == 0 { Err(Error::rule("consultations-error-moved")) } else { Ok(n_moved) }
}

/// Says what became of a contribution, over the version that was on the page.
pub fn give_outcome(
    tx: &mut Tx<'_>,
    by: &By,
    drafts: &dyn Drafts,
    on: (PartyCode, &str),
    (number, base): (i64, i64),
    outcome: Outcome,
) -> Result<Contribution> {
    let (before, to, role) = contribution_for(tx, by, on, number, Act::GiveOutcome)?;
    if before.version != base {
        return Err(Error::Conflict);
    }
    let problems = outcome.problems(&drafts.versions(tx, on.0)?);
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let why = outcome.why.clone();
    let after = Contribution { state: to, outcome: Some(outcome), ..before.clone() };
    keep(tx, by, &before, after.clone(), Act::GiveOutcome, role, &why)?;
    if let Some(organization) = after.organization {
        let args = [("number", after.number.to_string().into()), ("party", after.party.to_string().into())];
        let address = links::contribution(on.1, after.number);
        by.notices.0.tell(tx, &Audience::Organization(organization), by.actor.account, "consultations-notice-outcome", &args, &address)?;
    }
    Ok(after)
}
