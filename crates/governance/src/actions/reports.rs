//! How a status report changes: begun, written, made final with its figures, withdrawn.

use super::By;
use crate::domain::{CallAsOf, Facts, Frozen, Ground, PartyAsOf, Report, ReportAct, ReportDraft, ReportState, State};
use crate::store::{self, REPORT};
use crate::{RoadmapsPart, access};
use ::store::{Change, Conn, Tx};
use kernel::{Error, FieldError, Id, Moment, Result, Role};

fn record(tx: &mut Tx<'_>, by: &By, report: &Report, act: ReportAct, role: Role) -> Result<i64> {
    let body = serde_json::to_value(report).map_err(|cause| Error::caused("cannot write a report", cause))?;
    tx.record(&Change {
        kind: REPORT,
        id: report.id.to_string(),
        act: act.code(),
        why: &report.reason,
        actor: &by.actor,
        role,
        party: None,
        at: report.changed_at,
        body,
        is_public: report.is_public(),
    })
}

fn refuse(problems: Vec<FieldError>) -> Result<()> {
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}

/// Begins a report.
pub fn begin(tx: &mut Tx<'_>, by: &By, draft: ReportDraft) -> Result<Report> {
    let role = access::secretariat(&by.actor)?;
    refuse(draft.too_long())?;
    let mut report = Report {
        id: Id::fresh(&by.ambient),
        state: ReportState::Draft,
        draft,
        frozen: None,
        made_at: None,
        reason: String::new(),
        changed_at: by.ambient.now(),
        version: 0,
    };
    report.version = record(tx, by, &report, ReportAct::Begin, role)?;
    store::insert_report(tx, &report)?;
    Ok(report)
}

/// The report, once this can be done with it and it is the version that was on the page.
fn report_for(tx: &mut Tx<'_>, by: &By, (public_id, base): (&str, i64), act: ReportAct) -> Result<(Report, ReportState, Role)> {
    let role = access::secretariat(&by.actor)?;
    let report = store::get_report(tx, public_id)?;
    if report.version != base {
        return Err(Error::Conflict);
    }
    let to = report.after(act).ok_or_else(|| Error::rule("governance-error-report-act"))?;
    Ok((report, to, role))
}

fn save(tx: &mut Tx<'_>, by: &By, before: &Report, mut after: Report, act: ReportAct, role: Role) -> Result<Report> {
    after.changed_at = by.ambient.now();
    after.version = record(tx, by, &after, act, role)?;
    store::update_report(tx, &after, before.version)?;
    Ok(after)
}

/// Saves what is typed.
pub fn rewrite(tx: &mut Tx<'_>, by: &By, on: (&str, i64), draft: ReportDraft) -> Result<Report> {
    let (before, _, role) = report_for(tx, by, on, ReportAct::Change)?;
    refuse(draft.too_long())?;
    if before.draft == draft {
        return Ok(before);
    }
    let after = Report { draft, ..before.clone() };
    save(tx, by, &before, after, ReportAct::Change, role)
}

/// What a report of this draft would be made of. Reads the texts of all published roadmaps: long reads have a lane of their
/// own, so that nobody's save waits for it.
pub fn gather(conn: &mut Conn, roadmaps: &RoadmapsPart, draft: &ReportDraft, now: Moment) -> Result<Facts> {
    refuse(draft.problems())?;
    let day = draft.day().ok_or_else(|| Error::field("on", "governance-error-day"))?;
    let ground: Ground = roadmaps.0.as_of(conn, day, now.day())?;
    let joinings = parties::list_as_of(conn, day.last_moment())?;
    let bound = joinings.iter().filter(|joining| joining.is_bound_on(day));
    let parties: Vec<PartyAsOf> = bound
        .map(|joining| PartyAsOf {
            party: joining.party,
            group: parties::group_word(parties::party(joining.party).and_then(|party| party.regional_group)).to_owned(),
            is_ldc: parties::is_ldc(joining.party, day),
            roadmap: ground.roadmaps.get(&joining.party).cloned(),
        })
        .collect();
    let call = if draft.call.is_empty() {
        None
    } else {
        // Who answered what is public only once the answers are.
        let call = store::get_call(conn, &draft.call).ok().filter(|call| call.state == State::Published);
        let call = call.ok_or_else(|| Error::field("call", "error-choice"))?;
        Some(CallAsOf::of(&call, &store::list_sent(conn, call.id)?, day, &parties))
    };
    let framework = convention::framework();
    Ok(Facts {
        on: day,
        is_provisional: day >= now.day(),
        framework: framework.id.clone(),
        counted: ground.counted,
        not_established: parties::count(&joinings, day).not_established,
        parties,
        groups: parties::regional_groups().into_iter().map(|group| parties::group_word(group).to_owned()).collect(),
        sectors: convention::list(convention::lists::CULTURAL_DOMAINS).items.iter().map(|item| item.code.clone()).collect(),
        activities: framework.activities.iter().map(|activity| activity.code.clone()).collect(),
        call,
    })
}

/// Makes a report final: frozen with the facts that were gathered for it.
pub fn finish(tx: &mut Tx<'_>, by: &By, on: (&str, i64), facts: Facts) -> Result<Report> {
    let (before, to, role) = report_for(tx, by, on, ReportAct::Finish)?;
    refuse(before.draft.problems())?;
    let is_of_draft = Some(facts.on) == before.draft.day() && facts.call.as_ref().map_or("", |call| &call.id) == before.draft.call;
    if !is_of_draft {
        return Err(Error::Conflict);
    }
    if !before.draft.symbol.is_empty() && store::find_by_symbol(tx, &before.draft.symbol)?.is_some() {
        return Err(Error::field("symbol", "governance-error-symbol-taken"));
    }
    // Written as days are in addresses, so that a report is found by its day.
    let draft = ReportDraft { on: facts.on.to_string(), ..before.draft.clone() };
    let frozen = Some(Frozen::of(facts, &draft));
    let after = Report { state: to, draft, frozen, made_at: Some(by.ambient.now()), ..before.clone() };
    save(tx, by, &before, after, ReportAct::Finish, role)
}

/// Begins a report and makes it final, in one act.
pub fn make(tx: &mut Tx<'_>, by: &By, draft: ReportDraft, facts: Facts) -> Result<Report> {
    let begun = begin(tx, by, draft)?;
    finish(tx, by, (&begun.public_id(), begun.version), facts)
}

/// Gives a report up that was never final.
pub fn discard(tx: &mut Tx<'_>, by: &By, on: (&str, i64)) -> Result<Report> {
    let (before, to, role) = report_for(tx, by, on, ReportAct::Discard)?;
    save(tx, by, &before, Report { state: to, ..before.clone() }, ReportAct::Discard, role)
}

/// Withdraws a final report; its address stays, with the reason.
pub fn withdraw(tx: &mut Tx<'_>, by: &By, on: (&str, i64), reason: &str) -> Result<Report> {
    let (before, to, role) = report_for(tx, by, on, ReportAct::Withdraw)?;
    if reason.is_empty() {
        return Err(Error::field("reason", "error-required"));
    }
    if reason.chars().count() > web::limits::TEXT_CHARS {
        return Err(Error::Invalid(vec![FieldError::new("reason", "error-too-long").with("n", web::limits::TEXT_CHARS)]));
    }
    save(tx, by, &before, Report { state: to, reason: reason.to_owned(), ..before.clone() }, ReportAct::Withdraw, role)
}
