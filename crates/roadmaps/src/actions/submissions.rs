//! Sending a text to the Secretariat and the conversation about it.

use super::{About, By, FOCAL, On, body_of, change, check_length};
use crate::domain::{
    Message, Published, Roadmap, State, Submission, SubmissionAct, SubmissionState, body_text, missing_in_language, sent_plan,
    submission_transition,
};
use crate::{access, store};
use ::store::Tx;
use jobs::Audience;
use kernel::{Error, Id, Lang, Result, Role, canonical};

/// Sends a validated or published version, as it was on the page, in English or French; answers its receipt number. A
/// newer text replaces an open submission that was already received.
pub fn submit(tx: &mut Tx<'_>, by: &By, on: &On, lang: Lang) -> Result<Submission> {
    let party = on.party;
    let role = access::authorise_submission(&by.actor, SubmissionAct::Submit, party)?;
    let roadmap = store::get(tx, party, on.id)?;
    if roadmap.version != on.version {
        return Err(Error::Conflict);
    }
    if !matches!(roadmap.state, State::Validated | State::ValidatedPlanWaiting | State::Published) {
        return Err(Error::rule("roadmaps-error-not-validated"));
    }
    check_language(&roadmap, lang)?;
    let older = store::find_open_submission(tx, party, &roadmap.framework)?;
    let mut submission = copy(tx, by, role, &roadmap, lang)?;
    if let Some(older) = older {
        submission.replaces.clone_from(&older.receipt);
        replace(tx, by, role, older, &submission)?;
    }
    let act = if submission.replaces.is_empty() { SubmissionAct::Submit } else { SubmissionAct::SubmitAgain };
    record(tx, by, role, &mut submission, act, "")?;
    tell(tx, by, &Audience::Role(Role::Secretariat), "roadmaps-notice-submitted", &submission, "")?;
    give_receipt(tx, by, &submission)?;
    Ok(submission)
}

/// The receipt by mail to the whole team, the sender too: number, instant and fingerprint.
fn give_receipt(tx: &mut Tx<'_>, by: &By, submission: &Submission) -> Result<()> {
    let team = Audience::Party(submission.party, &[Role::FocalPoint, Role::Authority, Role::Member]);
    let mut args: Vec<(&'static str, jobs::Words)> = vec![
        ("party", submission.party.to_string().into()),
        ("number", submission.number.to_string().into()),
        ("receipt", submission.receipt.as_str().into()),
        ("sent", submission.submitted_at.rfc3339().into()),
        ("fingerprint", submission.fingerprint.as_str().into()),
    ];
    let key = if submission.plan.is_null() { "roadmaps-notice-receipt" } else { "roadmaps-notice-receipt-plan" };
    if !submission.plan.is_null() {
        args.push(("plan", submission.plan_fingerprint.as_str().into()));
    }
    let address = format!("/work/{}/roadmap/submissions/{}", submission.party, submission.receipt);
    by.notices.0.tell(tx, &team, None, key, &args, &address)
}

/// English or French, wholly; the language of the file where it was adopted elsewhere (SYS-047).
fn check_language(roadmap: &Roadmap, lang: Lang) -> Result<()> {
    if let Some(outside) = &roadmap.outside {
        return if lang == outside.lang { Ok(()) } else { Err(Error::field("into", "roadmaps-error-language-of-file")) };
    }
    if !matches!(lang, Lang::En | Lang::Fr) {
        return Err(Error::field("into", "roadmaps-error-language"));
    }
    match missing_in_language(roadmap, lang).len() {
        0 => Ok(()),
        n => Err(Error::rule_with("roadmaps-error-untranslated", vec![("n", n.to_string())])),
    }
}

/// The frozen copy with its receipt.
fn copy(tx: &mut Tx<'_>, by: &By, role: Role, roadmap: &Roadmap, lang: Lang) -> Result<Submission> {
    let now = by.ambient.now();
    let body = body_text(roadmap, lang);
    let plan = sent_plan(roadmap, lang);
    let signature = by.sign(tx, role, canonical::fingerprint(&body), "")?;
    let year = now.day().year();
    let n = tx.next_number(&format!("roadmap-receipts-{year}"))?;
    let mut submission = Submission {
        id: Id::fresh(&by.ambient),
        receipt: Submission::receipt_number(year, n),
        party: roadmap.party,
        framework: roadmap.framework.clone(),
        roadmap: roadmap.id,
        public_id: roadmap.public_id.clone(),
        number: roadmap.number,
        lang,
        title: roadmap.content.title.get(lang).unwrap_or_default().to_owned(),
        plan_fingerprint: if plan.is_null() { String::new() } else { canonical::fingerprint(&plan) },
        fingerprint: signature.fingerprint,
        body,
        plan,
        state: SubmissionState::Submitted,
        submitted_at: now,
        name: signature.name,
        office: signature.office,
        since: now,
        replaces: String::new(),
        replaced_by: String::new(),
        public: Published::default(),
        conversation: Vec::new(),
        version: 0,
    };
    submission.becomes_public(roadmap, now);
    Ok(submission)
}

/// Once a version is published, everybody may read what was sent of it word for word.
pub(super) fn open_to_all(tx: &mut Tx<'_>, by: &By, role: Role, version: &Roadmap) -> Result<()> {
    for mut submission in store::list_submissions_of(tx, version.party)? {
        if submission.becomes_public(version, by.ambient.now()) {
            write(tx, by, role, &mut submission, "publish", "")?;
        }
    }
    Ok(())
}

fn replace(tx: &mut Tx<'_>, by: &By, role: Role, mut older: Submission, newer: &Submission) -> Result<()> {
    let Some(row) = submission_transition(Some(older.state), SubmissionAct::SubmitAgain) else {
        return Err(Error::rule("roadmaps-error-recall-first"));
    };
    if older.fingerprint == newer.fingerprint && older.plan_fingerprint == newer.plan_fingerprint {
        return Err(Error::rule("roadmaps-error-same-text"));
    }
    older.state = row.to;
    older.since = by.ambient.now();
    older.replaced_by.clone_from(&newer.receipt);
    older.conversation.push(message(by, SubmissionAct::SubmitAgain, role, &Words::default()));
    record(tx, by, role, &mut older, SubmissionAct::SubmitAgain, "")
}

/// Parts of a roadmap that a question may be about, beside its activities.
const ASKED_ABOUT: [&str; 4] = ["text", "sectors", "priorities", "plan"];

/// What is said with an act on a submission.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub note: String,
    /// Part of the roadmap a question is about.
    pub part: String,
    /// Code of the reason for a correction.
    pub reason: String,
}

fn message(by: &By, act: SubmissionAct, role: Role, words: &Words) -> Message {
    Message {
        act,
        at: by.ambient.now(),
        account: by.actor.account,
        role,
        note: words.note.trim().to_owned(),
        part: words.part.clone(),
        reason: words.reason.clone(),
    }
}

/// One act of the conversation: recall, open, ask, answer, close a question, ask for a correction, take it back,
/// accept. `version` is that of the page, so that two officers do not answer each other's older view.
pub fn respond(tx: &mut Tx<'_>, by: &By, receipt: &str, version: i64, act: SubmissionAct, words: &Words) -> Result<Submission> {
    let mut submission = store::get_submission(tx, receipt)?;
    let role = access::authorise_submission(&by.actor, act, submission.party)?;
    let row = submission_transition(Some(submission.state), act).ok_or_else(|| Error::rule("roadmaps-error-not-now"))?;
    if by.actor.acts_as(row.roles, Some(submission.party)).is_none() || matches!(act, SubmissionAct::Submit | SubmissionAct::SubmitAgain) {
        return Err(Error::NotFound);
    }
    if submission.version != version {
        return Err(Error::Conflict);
    }
    if row.needs_note && words.note.trim().is_empty() {
        return Err(Error::field("note", "roadmaps-error-note"));
    }
    check_length("note", &words.note, web::limits::TEXT_CHARS)?;
    if act == SubmissionAct::RequestCorrection && !convention::list(convention::lists::CORRECTION_REASONS).has(&words.reason) {
        return Err(Error::field("reason", "error-choice"));
    }
    let is_part = ASKED_ABOUT.contains(&words.part.as_str()) || convention::activity(&words.part).is_some();
    if act == SubmissionAct::Ask && !is_part {
        return Err(Error::field("part", "error-choice"));
    }
    submission.state = row.to;
    submission.since = by.ambient.now();
    submission.conversation.push(message(by, act, role, words));
    record(tx, by, role, &mut submission, act, words.note.trim())?;
    if act == SubmissionAct::Recall {
        open_older(tx, by, role, &submission)?;
    }
    let team = Audience::Party(submission.party, FOCAL);
    let (to, key) = match act {
        SubmissionAct::Recall => (Audience::Role(Role::Secretariat), "roadmaps-notice-recalled"),
        SubmissionAct::Answer => (Audience::Role(Role::Secretariat), "roadmaps-notice-answered"),
        SubmissionAct::Ask => (team, "roadmaps-notice-question"),
        SubmissionAct::RequestCorrection => (team, "roadmaps-notice-correction"),
        SubmissionAct::CloseQuestion | SubmissionAct::TakeBackCorrection => (team, "roadmaps-notice-closed"),
        SubmissionAct::Accept => {
            (Audience::Party(submission.party, &[Role::FocalPoint, Role::Authority, Role::Member]), "roadmaps-notice-accepted")
        }
        _ => (team, "roadmaps-notice-opened"),
    };
    tell(tx, by, &to, key, &submission, words.note.trim())?;
    Ok(submission)
}

/// A text that a recalled one had replaced is open again, where the conversation about it stood.
fn open_older(tx: &mut Tx<'_>, by: &By, role: Role, recalled: &Submission) -> Result<()> {
    if recalled.replaces.is_empty() {
        return Ok(());
    }
    let mut older = store::get_submission(tx, &recalled.replaces)?;
    if older.state != SubmissionState::Replaced || older.replaced_by != recalled.receipt {
        return Ok(());
    }
    older.state = store::state_before(tx, &older)?;
    older.since = by.ambient.now();
    older.replaced_by.clear();
    older.conversation.push(message(by, SubmissionAct::Recall, role, &Words { note: recalled.receipt.clone(), ..Words::default() }));
    record(tx, by, role, &mut older, SubmissionAct::Recall, &recalled.receipt)
}

fn tell(tx: &mut Tx<'_>, by: &By, to: &Audience, key: &'static str, submission: &Submission, note: &str) -> Result<()> {
    let address = match to {
        Audience::Role(_) => format!("/desk/submissions/{}", submission.receipt),
        _ => format!("/work/{}/roadmap/submissions/{}", submission.party, submission.receipt),
    };
    by.tell(tx, to, key, &About { party: submission.party, number: submission.number, note }, &address)
}

/// What the public sees of it (the day of sharing) may change with any act, so each counts as public once sent.
fn record(tx: &mut Tx<'_>, by: &By, role: Role, submission: &mut Submission, act: SubmissionAct, why: &str) -> Result<()> {
    write(tx, by, role, submission, act.code(), why)
}

fn write(tx: &mut Tx<'_>, by: &By, role: Role, submission: &mut Submission, act: &str, why: &str) -> Result<()> {
    let is_new = submission.version == 0;
    let version = tx.record(&change(by, store::SUBMISSION, submission.id, submission.party, role, act, why, body_of(submission)?, true))?;
    if is_new {
        store::insert_submission(tx, submission, version)?;
    } else {
        store::update_submission(tx, submission, version)?;
    }
    submission.version = version;
    Ok(())
}
