//! Sending a text to the Secretariat and the conversation about it.

use super::{About, By, FOCAL, On, body_of, change, check_length};
use crate::domain::{
    Message, Point, Published, Roadmap, State, Submission, SubmissionAct, SubmissionState, Turn, body_text, missing_in_language, sent_plan,
    submission_transition,
};
use crate::{access, store};
use ::store::Tx;
use jobs::Audience;
use kernel::{Error, FieldError, Id, Lang, Result, Role, canonical};

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
        replace(tx, by, role, older, &submission, SubmissionAct::SubmitAgain)?;
    }
    let act = if submission.replaces.is_empty() { SubmissionAct::Submit } else { SubmissionAct::SubmitAgain };
    record(tx, by, role, &mut submission, act, "")?;
    tell(tx, by, &Audience::Role(Role::Secretariat), "roadmaps-notice-submitted", &submission, "")?;
    give_receipt(tx, by, &submission)?;
    Ok(submission)
}

/// The receipt by mail to the whole team, the sender too: number, instant and fingerprint.
pub(super) fn give_receipt(tx: &mut Tx<'_>, by: &By, submission: &Submission) -> Result<()> {
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
    let mut submission = Submission {
        id: Id::fresh(&by.ambient),
        receipt: next_receipt(tx, by)?,
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
        package: None,
        version: 0,
    };
    submission.becomes_public(roadmap, now);
    Ok(submission)
}

/// The next receipt number of the year.
pub(super) fn next_receipt(tx: &mut Tx<'_>, by: &By) -> Result<String> {
    let year = by.ambient.now().day().year();
    Ok(Submission::receipt_number(year, tx.next_number(&format!("roadmap-receipts-{year}"))?))
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

/// `act` is the way in which the newer text came.
pub(super) fn replace(tx: &mut Tx<'_>, by: &By, role: Role, mut older: Submission, newer: &Submission, act: SubmissionAct) -> Result<()> {
    let Some(row) = submission_transition(Some(older.state), act) else {
        return Err(Error::rule("roadmaps-error-recall-first"));
    };
    if older.fingerprint == newer.fingerprint && older.plan_fingerprint == newer.plan_fingerprint {
        return Err(Error::rule("roadmaps-error-same-text"));
    }
    older.state = row.to;
    older.since = by.ambient.now();
    older.replaced_by.clone_from(&newer.receipt);
    older.conversation.push(message(by, act, role, Words::default()));
    record(tx, by, role, &mut older, act, "")
}

/// Points that one message bears at most. Our choice: a page of questions; more go in a further message.
pub const POINTS: usize = 8;

/// What is said with an act on a submission.
#[derive(Debug, Clone, Default)]
pub struct Words {
    pub note: String,
    /// What is asked about parts of the text, or answered: those of the form, empty rows left out. An answer bears the
    /// number of what it answers, the others the place of their row.
    pub points: Vec<Point>,
    /// Code of the reason for a correction.
    pub reason: String,
}

fn message(by: &By, act: SubmissionAct, role: Role, words: Words) -> Message {
    Message {
        act,
        at: by.ambient.now(),
        account: by.actor.account,
        role,
        note: words.note.trim().to_owned(),
        part: String::new(),
        reason: words.reason,
        points: words.points,
    }
}

/// What is wrong with the points of an act, by the fields of the form: `part_0` and `said_0` of the first row that asks,
/// `answer_3` of the answer to the third point.
fn point_problems(act: SubmissionAct, submission: &Submission, points: &[Point]) -> Vec<FieldError> {
    let is_answer = act == SubmissionAct::Answer;
    let name = |point: &Point| if is_answer { format!("answer_{}", point.number) } else { format!("said_{}", point.number) };
    let mut problems: Vec<FieldError> = points
        .iter()
        .filter(|point| point.words.chars().count() > web::limits::TEXT_CHARS)
        .map(|point| FieldError::new(name(point), "error-too-long").with("n", web::limits::TEXT_CHARS))
        .collect();
    if is_answer {
        let missing = submission
            .open_points()
            .into_iter()
            .filter(|number| !points.iter().any(|point| point.number == *number && !point.words.trim().is_empty()));
        problems.extend(missing.map(|number| FieldError::new(format!("answer_{number}"), "roadmaps-error-answer")));
        return problems;
    }
    if points.is_empty() {
        problems.push(FieldError::new("said_0", "roadmaps-error-question"));
    }
    let parts = submission.parts();
    for point in points {
        if !parts.contains(&point.part) {
            problems.push(FieldError::new(format!("part_{}", point.number), "error-choice"));
        }
        if point.words.trim().is_empty() {
            problems.push(FieldError::new(name(point), "error-required"));
        }
    }
    problems
}

/// The points as they are kept: numbered on from those before, answers by what they answer.
fn numbered(act: SubmissionAct, submission: &Submission, points: Vec<Point>) -> Vec<Point> {
    let (before, open) = (u32::try_from(submission.threads().len()).unwrap_or(0), submission.open_points());
    let trimmed = points.into_iter().map(|point| Point { words: point.words.trim().to_owned(), ..point });
    match act {
        SubmissionAct::Answer => {
            let own = trimmed.filter(|point| open.contains(&point.number));
            own.map(|point| Point { part: String::new(), ..point }).collect()
        }
        SubmissionAct::Ask | SubmissionAct::RequestCorrection => {
            trimmed.zip(1..).map(|(point, n)| Point { number: before + n, ..point }).collect()
        }
        _ => Vec::new(),
    }
}

/// The words of a message as they go by mail: the note, then each point under its number.
fn in_a_mail(note: &str, points: &[Point]) -> String {
    let lines = points.iter().map(|point| format!("{}. {}", point.number, point.words));
    std::iter::once(note.to_owned()).filter(|note| !note.is_empty()).chain(lines).collect::<Vec<_>>().join("\n")
}

/// One act of the conversation: recall, open, ask, answer, close a question, ask for a correction, take it back,
/// accept. `version` is that of the page, so that two officers do not answer each other's older view.
pub fn respond(tx: &mut Tx<'_>, by: &By, receipt: &str, version: i64, act: SubmissionAct, words: &Words) -> Result<Submission> {
    let mut submission = store::get_submission(tx, receipt)?;
    let role = access::authorise_submission(&by.actor, act, submission.party)?;
    let row = submission_transition(Some(submission.state), act).ok_or_else(|| Error::rule("roadmaps-error-not-now"))?;
    if by.actor.acts_as(row.roles, Some(submission.party)).is_none()
        || matches!(act, SubmissionAct::Submit | SubmissionAct::SubmitAgain | SubmissionAct::TakeIn)
    {
        return Err(Error::NotFound);
    }
    if submission.version != version {
        return Err(Error::Conflict);
    }
    let by_points = matches!(act, SubmissionAct::Ask | SubmissionAct::RequestCorrection | SubmissionAct::Answer);
    if row.needs_note && !by_points && words.note.trim().is_empty() {
        return Err(Error::field("note", "roadmaps-error-note"));
    }
    check_length("note", &words.note, web::limits::TEXT_CHARS)?;
    let problems = if by_points { point_problems(act, &submission, &words.points) } else { Vec::new() };
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    if act == SubmissionAct::RequestCorrection && !convention::list(convention::lists::CORRECTION_REASONS).has(&words.reason) {
        return Err(Error::field("reason", "error-choice"));
    }
    let points = numbered(act, &submission, words.points.clone());
    let reason = if act == SubmissionAct::RequestCorrection { words.reason.clone() } else { String::new() };
    let said = in_a_mail(words.note.trim(), &points);
    submission.state = row.to;
    submission.since = by.ambient.now();
    submission.conversation.push(message(by, act, role, Words { note: words.note.clone(), points, reason }));
    record(tx, by, role, &mut submission, act, words.note.trim())?;
    if row.to.turn() == Turn::Nobody {
        store::release(tx, submission.id)?;
    }
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
    tell(tx, by, &to, key, &submission, &said)?;
    Ok(submission)
}

/// Takes a submission for an officer, or lets it go; neither keeps others from acting.
pub fn claim(tx: &mut Tx<'_>, by: &By, receipt: &str, is_taken: bool) -> Result<()> {
    access::authorise_desk(&by.actor)?;
    let submission = store::get_submission(tx, receipt)?;
    let account = by.actor.account.ok_or(Error::SignIn)?;
    if is_taken { store::claim(tx, submission.id, account, by.ambient.now()) } else { store::release(tx, submission.id) }
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
    older.conversation.push(message(by, SubmissionAct::Recall, role, Words { note: recalled.receipt.clone(), ..Words::default() }));
    record(tx, by, role, &mut older, SubmissionAct::Recall, &recalled.receipt)
}

pub(super) fn tell(tx: &mut Tx<'_>, by: &By, to: &Audience, key: &'static str, submission: &Submission, note: &str) -> Result<()> {
    let address = match to {
        Audience::Role(_) => format!("/desk/submissions/{}", submission.receipt),
        _ => format!("/work/{}/roadmap/submissions/{}", submission.party, submission.receipt),
    };
    by.tell(tx, to, key, &About { party: submission.party, number: submission.number, note }, &address)
}

/// What the public sees of it (the day of sharing) may change with any act, so each counts as public once sent.
pub(super) fn record(tx: &mut Tx<'_>, by: &By, role: Role, submission: &mut Submission, act: SubmissionAct, why: &str) -> Result<()> {
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
