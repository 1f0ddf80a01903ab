//! One function for each way a call or an answer changes: who may, what must hold, what follows, who is told.

use crate::access;
use crate::domain::{Act, Answer, Call, Draft, State};
use crate::links;
use crate::store::{self, ANSWER, CALL};
use ::store::{Change, Tx};
use jobs::{Audience, NoticesPart};
use kernel::{Actor, Ambient, Error, FieldError, Id, Lang, Moment, PartyCode, Result, Role, Text, TextState};
use std::sync::Arc;

mod reports;
pub use reports::*;

/// Who acts, with what an act needs.
#[derive(Clone)]
pub struct By {
    pub actor: Actor,
    pub ambient: Ambient,
    pub notices: Arc<NoticesPart>,
}

fn record(tx: &mut Tx<'_>, by: &By, call: &Call, act: Act, role: Role) -> Result<i64> {
    let body = serde_json::to_value(call).map_err(|cause| Error::caused("cannot write a call", cause))?;
    tx.record(&Change {
        kind: CALL,
        id: call.id.to_string(),
        act: act.code(),
        why: "",
        actor: &by.actor,
        role,
        party: None,
        at: call.changed_at,
        body,
        is_public: call.is_public(),
    })
}

/// Plans a call.
pub fn plan(tx: &mut Tx<'_>, by: &By, draft: Draft) -> Result<Call> {
    let role = access::secretariat(&by.actor)?;
    let problems = draft.too_long();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let mut call = Call {
        id: Id::fresh(&by.ambient),
        state: State::Draft,
        draft,
        asked: Vec::new(),
        sent_at: None,
        reminded_at: None,
        published_at: None,
        changed_at: by.ambient.now(),
        version: 0,
    };
    call.version = record(tx, by, &call, Act::Plan, role)?;
    store::insert_call(tx, &call)?;
    Ok(call)
}

/// The call, once this can be done with it and it is the version that was on the page.
fn call_for(tx: &mut Tx<'_>, by: &By, (public_id, base): (&str, i64), act: Act) -> Result<(Call, State, Role)> {
    let role = access::secretariat(&by.actor)?;
    let call = store::get_call(tx, public_id)?;
    if call.version != base {
        return Err(Error::Conflict);
    }
    let to = call.after(act).ok_or_else(|| Error::rule("governance-error-act"))?;
    Ok((call, to, role))
}

fn save(tx: &mut Tx<'_>, by: &By, before: &Call, mut after: Call, act: Act, role: Role) -> Result<Call> {
    after.changed_at = by.ambient.now();
    after.version = record(tx, by, &after, act, role)?;
    store::update_call(tx, &after, before.version)?;
    Ok(after)
}

/// Saves what is typed. Of a call that was sent only the deadline moves, to a later day.
pub fn change(tx: &mut Tx<'_>, by: &By, on: (&str, i64), draft: Draft) -> Result<Call> {
    let (before, _, role) = call_for(tx, by, on, Act::Change)?;
    let draft = match before.state {
        State::Draft => draft,
        State::Open => {
            if draft.last_day() < before.draft.last_day() {
                return Err(Error::field("closes_on", "governance-error-earlier"));
            }
            Draft { closes_on: draft.closes_on, ..before.draft.clone() }
        }
        _ => return Err(Error::rule("governance-error-act")),
    };
    let problems = draft.too_long();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let after = Call { draft, ..before.clone() };
    if after == before {
        return Ok(before);
    }
    save(tx, by, &before, after, Act::Change, role)
}

/// Sends the call to every Party, closes it, publishes its answers or gives it up.
pub fn step(tx: &mut Tx<'_>, by: &By, on: (&str, i64), act: Act) -> Result<Call> {
    let (before, to, role) = call_for(tx, by, on, act)?;
    let now = by.ambient.now();
    if act == Act::Remind && !before.is_taking(now.day()) {
        return Err(Error::rule("governance-error-closed"));
    }
    let mut after = Call { state: to, ..before.clone() };
    match act {
        Act::Send => {
            let problems = before.draft.problems(now.day());
            if !problems.is_empty() {
                return Err(Error::Invalid(problems));
            }
            let bound = parties::list(tx)?.into_iter().filter(|joining| joining.is_bound_on(now.day()));
            after.asked = bound.map(|joining| joining.party).collect();
            after.sent_at = Some(now);
        }
        Act::Publish => after.published_at = Some(now),
        Act::Close | Act::Discard => {}
        Act::Remind => after.reminded_at = Some(now),
        Act::Plan | Act::Change => return Err(Error::NotFound),
    }
    let after = save(tx, by, &before, after, act, role)?;
    match act {
        Act::Send => tell(tx, by, &after, &after.asked, "governance-notice-call")?,
        Act::Remind => {
            let silent = silent(tx, &after)?;
            tell(tx, by, &after, &silent, "governance-notice-reminder")?;
        }
        _ => {}
    }
    Ok(after)
}

/// Parties that were asked and have not answered.
pub fn silent(conn: &mut ::store::Conn, call: &Call) -> Result<Vec<PartyCode>> {
    let sent = store::list_parties_sent(conn, call.id)?;
    Ok(call.asked.iter().filter(|party| !sent.contains(party)).copied().collect())
}

fn tell(tx: &mut Tx<'_>, by: &By, call: &Call, parties: &[PartyCode], key: &'static str) -> Result<()> {
    // The last day as each reader writes days.
    let mut day = Text::default();
    for lang in Lang::ALL {
        let words = call.draft.last_day().map(|last| i18n::Tr::new(lang).day(last)).unwrap_or_default();
        day.set_version(lang, words, TextState::Official, None);
    }
    for party in parties {
        let args = [("title", (&call.draft.title).into()), ("day", (&day).into())];
        let to = Audience::Party(*party, &[Role::FocalPoint]);
        by.notices.0.tell(tx, &to, by.actor.account, key, &args, &links::answer(*party, &call.public_id()))?;
    }
    Ok(())
}

fn record_answer(tx: &mut Tx<'_>, by: &By, answer: &Answer, act: &str, role: Role) -> Result<i64> {
    let body = serde_json::to_value(answer).map_err(|cause| Error::caused("cannot write an answer", cause))?;
    tx.record(&Change {
        kind: ANSWER,
        id: answer.id.to_string(),
        act,
        why: "",
        actor: &by.actor,
        role,
        party: Some(answer.party),
        at: answer.changed_at,
        body,
        // How many have answered is public while a call is open.
        is_public: answer.sent_at.is_some(),
    })
}

fn keep(tx: &mut Tx<'_>, by: &By, before: Option<&Answer>, mut after: Answer, act: &str, role: Role) -> Result<Answer> {
    after.version = record_answer(tx, by, &after, act, role)?;
    match before {
        Some(before) => store::update_answer(tx, &after, before.version)?,
        None => store::insert_answer(tx, &after)?,
    }
    Ok(after)
}

/// Saves what a Party has typed, or sends it. An answer that was sent can be sent again until the deadline.
pub fn answer(
    tx: &mut Tx<'_>,
    by: &By,
    party: PartyCode,
    (public_id, base): (&str, i64),
    (lang, values): (Lang, Vec<String>),
    is_sent: bool,
) -> Result<Answer> {
    let role = access::answering(&by.actor, party)?;
    let (call, now) = (store::get_call(tx, public_id)?, by.ambient.now());
    if !call.is_public() || !call.asked.contains(&party) {
        return Err(Error::NotFound);
    }
    if !call.is_taking(now.day()) {
        return Err(Error::rule("governance-error-closed"));
    }
    let before = store::find_answer(tx, call.id, party)?;
    if before.as_ref().map_or(0, |before| before.version) != base {
        return Err(Error::Conflict);
    }
    // What was sent stays sent until it is sent again: a half-made correction takes nothing away.
    if before.as_ref().is_some_and(|before| before.sent_at.is_some()) && !is_sent {
        return Err(Error::rule("governance-error-sent"));
    }
    let mut after = before.clone().unwrap_or_else(|| fresh(by, &call, party));
    (after.lang, after.values, after.changed_at) = (lang, values, now);
    let problems = if is_sent { after.problems(&call) } else { after.too_long() };
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if is_sent {
        after.sent_at = Some(now);
    }
    keep(tx, by, before.as_ref(), after, if is_sent { "send" } else { "save" }, role)
}

fn fresh(by: &By, call: &Call, party: PartyCode) -> Answer {
    Answer {
        id: Id::fresh(&by.ambient),
        call: call.id,
        party,
        lang: Lang::En,
        values: Vec::new(),
        sent_at: None,
        is_late: false,
        changed_at: by.ambient.now(),
        version: 0,
    }
}

/// Logs an answer that reached the Secretariat after the deadline, apart from the others.
pub fn log_late(
    tx: &mut Tx<'_>,
    by: &By,
    public_id: &str,
    party: PartyCode,
    (lang, values): (Lang, Vec<String>),
    received_at: Option<Moment>,
) -> Result<Answer> {
    let role = access::secretariat(&by.actor)?;
    let (call, now) = (store::get_call(tx, public_id)?, by.ambient.now());
    if !matches!(call.state, State::Closed | State::Published) {
        return Err(Error::rule("governance-error-act"));
    }
    let mut problems = Vec::new();
    if !call.asked.contains(&party) {
        problems.push(FieldError::new("party", "error-choice"));
    }
    let last = call.draft.last_day().map(kernel::Day::last_moment);
    let received = received_at.filter(|at| Some(*at) > last && *at <= now.day().last_moment());
    if received.is_none() {
        problems.push(FieldError::new("received_on", "governance-error-received"));
    }
    let before = store::find_answer(tx, call.id, party)?;
    if before.as_ref().is_some_and(|before| before.sent_at.is_some() && !before.is_late) {
        problems.push(FieldError::new("party", "governance-error-answered"));
    }
    let mut after = before.clone().unwrap_or_else(|| fresh(by, &call, party));
    (after.lang, after.values, after.changed_at) = (lang, values, now);
    (after.sent_at, after.is_late) = (received, true);
    problems.extend(after.problems(&call));
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    keep(tx, by, before.as_ref(), after, "log-late", role)
}
