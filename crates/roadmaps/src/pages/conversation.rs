//! The conversation about a sent text, for both sides: messages in their order, what is asked beside the part it is about,
//! rows in which further questions and answers are typed, the clock. Not here: sending and the lists (`submissions`, `desk`).
//!
//! Invariants: what is about no part of this text stands with the whole, so that nothing said is out of sight.

use super::record::Beside;
use super::sent::{self, Receipt};
use super::shared::{self, days_since, render, turn_words};
use crate::actions::{self, Words};
use crate::domain::{
    self, Message, SUBMISSION_TRANSITIONS, Submission, SubmissionAct, SubmissionTransition, Thread, ThreadState, Turn, WHOLE, claimed_until,
};
use crate::{links, store, team};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Result};
use std::collections::BTreeSet;
use web::fields::{Choice, Fields};
use web::{Form, Visit};

struct Line {
    act: &'static str,
    who: String,
    when: String,
    note: String,
    reason: String,
    /// Number of what is asked or answered, and the part it is about.
    points: Vec<(u32, String)>,
}

/// What was asked about a part, beside that part.
#[derive(Template)]
#[template(path = "roadmaps/thread.html")]
struct ThreadView {
    t: Tr,
    number: u32,
    state: &'static str,
    is_open: bool,
    /// Who asked and answered, each with the moment; safe HTML of the words.
    asked: (String, String, String),
    answer: Option<(String, String, String)>,
    ended: Option<(String, String, String)>,
}

/// A row of the form: what an answer is to, or the number of a further question.
struct Point {
    number: u32,
    part: String,
    /// Safe HTML of what was asked; empty in a row that asks.
    words: String,
    fields: Vec<String>,
}

struct Button {
    code: &'static str,
    words: &'static str,
    needs_note: bool,
    needs_reason: bool,
    asks: bool,
    answers: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/submission.html")]
struct SubmissionView {
    t: Tr,
    f: Fields,
    csrf: String,
    action: String,
    back: String,
    party: String,
    number: i64,
    revision: i64,
    receipt: Receipt,
    state: &'static str,
    turn: &'static str,
    since: String,
    /// Days since then; empty once it is nobody's turn.
    days: String,
    /// What waits for an answer: number and part.
    open: Vec<(u32, String)>,
    /// What is said about the whole text; safe HTML.
    whole: String,
    record: String,
    lines: Vec<Line>,
    buttons: Vec<Button>,
    reasons: Vec<Choice>,
    /// Rows that ask: those always shown, and further ones.
    asking: Vec<Point>,
    asking_more: Vec<Point>,
    is_more_open: bool,
    /// Rows that answer.
    answering: Vec<Point>,
    claim: Option<Claim>,
    again: String,
    /// Where the Party finds it as a package; empty elsewhere.
    package: String,
    others: Vec<(&'static str, String)>,
}

impl SubmissionView {
    fn asks_note(&self) -> bool {
        self.buttons.iter().any(|button| button.needs_note)
    }

    fn asks(&self) -> bool {
        self.buttons.iter().any(|button| button.asks)
    }

    fn answers(&self) -> bool {
        self.buttons.iter().any(|button| button.answers)
    }

    fn asks_reason(&self) -> bool {
        self.buttons.iter().any(|button| button.needs_reason)
    }
}

/// Parts of a text that have a name of their own, beside sectors, activities, stages and actions.
const PARTS: [(&str, &str); 7] = [
    (WHOLE, "roadmaps-part-whole"),
    ("summary", "roadmaps-text-summary"),
    ("text", "roadmaps-text-heading"),
    ("sectors", "roadmaps-sectors-heading"),
    ("diagnosis", "roadmaps-diagnosis-heading"),
    ("priorities", "roadmaps-priorities-heading"),
    ("plan", "roadmaps-plan-heading"),
];

fn part_words(t: Tr, part: &str) -> String {
    if let Some((_, key)) = PARTS.into_iter().find(|(code, _)| *code == part) {
        return t.m(key).to_owned();
    }
    match part.split_once('-') {
        Some(("sector", code)) => t.s2("roadmaps-place", t.m("roadmaps-register-sector"), shared::sector_words(t.lang(), code)),
        Some(("stage", number)) => t.s("roadmaps-part-stage", number),
        Some(("action", number)) => t.s("roadmaps-part-action", number),
        _ => shared::activity_words(t.lang(), part),
    }
}

/// Who has a submission at hand, on the page of the Secretariat.
struct Claim {
    /// Address of the acts on it.
    action: String,
    is_mine: bool,
    /// Who has it, since when and until when; empty where nobody has.
    words: String,
}

/// The claim that holds at a moment, in words.
fn claim_words(conn: &mut Conn, visit: &Visit, claim: Option<(kernel::Id, kernel::Moment)>) -> Result<String> {
    let Some((account, at)) = claim.filter(|(_, at)| visit.now <= claimed_until(*at)) else { return Ok(String::new()) };
    let (t, name) = (visit.t, team::shown_name(conn, account, visit.lang)?);
    let words = [("name", name.into()), ("since", t.day(at.day()).into()), ("until", t.day(claimed_until(at).day()).into())];
    Ok(t.f("roadmaps-claim-held", &words))
}

/// Name and office, or the role, of who said something.
fn said_by(conn: &mut Conn, t: Tr, message: &Message) -> Result<String> {
    let role = t.word(&format!("role-{}", message.role.code()));
    let Some(account) = message.account else { return Ok(role.to_owned()) };
    let name = team::shown_name(conn, account, t.lang())?;
    let (_, office) = team::name_and_office(conn, account)?;
    let office = if office.is_empty() { role } else { office.as_str() };
    Ok(if name.is_empty() { office.to_owned() } else { t.s2("roadmaps-place", name, office) })
}

/// How far it has come, in words.
fn thread_words(t: Tr, thread: &Thread<'_>) -> &'static str {
    match (thread.state, thread.asked.act) {
        (ThreadState::Asked, SubmissionAct::RequestCorrection) => t.word("submission-correction-asked"),
        (ThreadState::Asked, _) => t.word("submission-question-asked"),
        (ThreadState::Answered, _) => t.m("roadmaps-thread-answered"),
        (ThreadState::Closed, _) => t.m("roadmaps-thread-closed"),
        (ThreadState::Accepted, _) => t.word("submission-accepted"),
    }
}

/// What was asked, by the part it stands beside; what is about no part of this text stands with the whole.
fn beside(conn: &mut Conn, t: Tr, submission: &Submission, parts: &[String]) -> Result<Beside> {
    let mut all = Beside::new();
    for thread in submission.threads() {
        let mut told = |message: &Message, words: &str| -> Result<(String, String, String)> {
            Ok((said_by(conn, t, message)?, t.moment(message.at), web::parts::paragraphs(words)))
        };
        let view = ThreadView {
            t,
            number: thread.number,
            state: thread_words(t, &thread),
            is_open: thread.state == ThreadState::Asked,
            asked: told(thread.asked, thread.words)?,
            answer: thread.answer.map(|(message, words)| told(message, words)).transpose()?,
            ended: thread.ended.map(|message| told(message, &message.note)).transpose()?,
        };
        let part = parts.iter().find(|part| *part == thread.part).map_or(WHOLE, String::as_str);
        all.entry(part.to_owned()).or_default().push_str(&render(&view)?);
    }
    Ok(all)
}

/// Rows in which a question or correction is typed.
fn asking(f: &Fields, parts: &[Choice]) -> Vec<Point> {
    let row = |n: usize| Point {
        number: u32::try_from(n).unwrap_or(0) + 1,
        part: String::new(),
        words: String::new(),
        fields: vec![
            f.select_optional(&format!("part_{n}"), "roadmaps-respond-part", parts),
            f.long_optional(&format!("said_{n}"), "roadmaps-respond-said", 3),
        ],
    };
    (0..actions::POINTS).map(row).collect()
}

/// Rows in which each open point is answered.
fn answering(f: &Fields, t: Tr, submission: &Submission) -> Vec<Point> {
    let open = submission.threads().into_iter().filter(|thread| thread.state == ThreadState::Asked);
    open.map(|thread| Point {
        number: thread.number,
        part: part_words(t, thread.part),
        words: web::parts::paragraphs(thread.words),
        fields: vec![f.long(&format!("answer_{}", thread.number), "roadmaps-respond-answer", 4)],
    })
    .collect()
}

/// The messages in their order, each with what it asked or answered.
fn lines(conn: &mut Conn, t: Tr, submission: &Submission) -> Result<Vec<Line>> {
    let threads = submission.threads();
    let about = |number: u32| threads.iter().find(|thread| thread.number == number).map(|thread| part_words(t, thread.part));
    let mut lines = Vec::new();
    for message in &submission.conversation {
        let asked = threads.iter().filter(|thread| std::ptr::eq(thread.asked, message)).map(|thread| thread.number);
        let numbers = asked.chain(message.points.iter().map(|point| point.number)).collect::<BTreeSet<_>>();
        // The words of an older message stand beside the part it is about.
        let is_point = message.points.is_empty() && !numbers.is_empty();
        lines.push(Line {
            act: t.word(&format!("act-{}", message.act.code())),
            who: said_by(conn, t, message)?,
            when: t.moment(message.at),
            note: if is_point { String::new() } else { web::parts::paragraphs(&message.note) },
            points: numbers.into_iter().map(|number| (number, about(number).unwrap_or_default())).collect(),
            reason: if message.reason.is_empty() {
                String::new()
            } else {
                convention::label(convention::lists::CORRECTION_REASONS, &message.reason, t.lang()).to_owned()
            },
        });
    }
    Ok(lines)
}

/// The button of an act; sending again has a page of its own.
fn button(t: Tr, row: &SubmissionTransition) -> Option<Button> {
    (!matches!(row.act, SubmissionAct::SubmitAgain | SubmissionAct::TakeIn)).then(|| Button {
        code: row.act.code(),
        words: t.word(&format!("act-{}", row.act.code())),
        needs_note: row.needs_note && row.act != SubmissionAct::Answer,
        needs_reason: row.act == SubmissionAct::RequestCorrection,
        asks: matches!(row.act, SubmissionAct::Ask | SubmissionAct::RequestCorrection),
        answers: row.act == SubmissionAct::Answer,
    })
}

/// Who has it at hand.
fn claim(conn: &mut Conn, visit: &Visit, submission: &Submission) -> Result<Claim> {
    let found = store::find_claim(conn, submission.id)?;
    Ok(Claim {
        action: visit.link(&format!("{}/claim", links::desk_submission(&submission.receipt))),
        is_mine: found.is_some_and(|(account, _)| visit.actor().account == Some(account)),
        words: claim_words(conn, visit, found)?,
    })
}

/// A submission with its conversation, for whichever side looks at it.
pub fn view(conn: &mut Conn, visit: &Visit, submission: Submission, is_desk: bool, form: Form, errors: &[FieldError]) -> Result<String> {
    let (t, party) = (visit.t, submission.party);
    let may = sent::may(conn, visit, &submission)?;
    let parts = submission.parts();
    let mut beside = beside(conn, t, &submission, &parts)?;
    let threads = submission.threads();
    let lines = lines(conn, t, &submission)?;
    let open = threads.iter().filter(|thread| thread.state == ThreadState::Asked).map(|one| (one.number, part_words(t, one.part)));
    let open: Vec<(u32, String)> = open.collect();
    let actor = visit.actor();
    let rows =
        SUBMISSION_TRANSITIONS.iter().filter(|row| row.from == Some(submission.state) && actor.acts_as(row.roles, Some(party)).is_some());
    let buttons =
        rows.clone().filter(|row| row.roles.contains(&kernel::Role::Secretariat) == is_desk).filter_map(|row| button(t, row)).collect();
    let may_send_again = !is_desk && rows.clone().any(|row| row.act == SubmissionAct::SubmitAgain);
    let link = |receipt: &str| visit.link(&if is_desk { links::desk_submission(receipt) } else { links::submission(party, receipt) });
    let choices: Vec<Choice> = parts.iter().map(|code| Choice::new(code.as_str(), part_words(t, code))).collect();
    let claim = if is_desk && submission.state.is_open() { Some(claim(conn, visit, &submission)?) } else { None };
    let f = Fields::new(t, form).with_errors(errors);
    let mut asking = asking(&f, &choices);
    let asking_more = asking.split_off(ASKING);
    let is_more_open = (ASKING..actions::POINTS).any(|n| !f.value(&format!("said_{n}")).is_empty());
    let turn = submission.state.turn();
    let mut others = Vec::new();
    if !submission.replaces.is_empty() {
        others.push((t.m("roadmaps-replaces"), link(&submission.replaces)));
    }
    if !submission.replaced_by.is_empty() {
        others.push((t.m("roadmaps-replaced-by"), link(&submission.replaced_by)));
    }
    let view = SubmissionView {
        t,
        csrf: visit.csrf_field(),
        action: link(&submission.receipt),
        back: visit.link(&if is_desk { "/desk/submissions".to_owned() } else { links::page(party, "/submissions") }),
        party: parties::name(party, t.lang()),
        state: t.word(submission.state.word()),
        turn: turn_words(t, turn),
        since: t.day(submission.since.day()),
        days: if turn == Turn::Nobody { String::new() } else { t.n("roadmaps-n-days", days_since(visit, submission.since)) },
        open,
        whole: beside.remove(WHOLE).unwrap_or_default(),
        answering: answering(&f, t, &submission),
        asking,
        asking_more,
        is_more_open,
        claim,
        f,
        number: submission.number,
        revision: submission.version,
        receipt: sent::receipt(visit, &submission, may),
        record: sent::text(conn, visit, &submission, may, beside)?,
        lines,
        buttons,
        reasons: convention::list(convention::lists::CORRECTION_REASONS)
            .items
            .iter()
            .map(|item| Choice::new(item.code.as_str(), item.label(t.lang())))
            .collect(),
        package: if is_desk || submission.package.is_some() { String::new() } else { visit.link(&links::packages(party)) },
        again: if may_send_again { visit.link(&links::page(party, "/submit")) } else { String::new() },
        others,
    };
    render(&view)
}

/// Rows that ask and are always on the page; the others are folded below.
const ASKING: usize = 3;

/// What a form on a submission says. Empty rows are left out.
pub fn words(form: &Form) -> (Option<SubmissionAct>, i64, Words) {
    let act = SubmissionAct::parse(form.text("act"));
    let point = |number: u32, part: &str, words: &str| domain::Point { number, part: part.to_owned(), words: words.to_owned() };
    let points = if act == Some(SubmissionAct::Answer) {
        let answers = form.pairs().iter().filter_map(|(name, words)| Some((name.strip_prefix("answer_")?.parse().ok()?, words)));
        answers.map(|(number, words)| point(number, "", words)).collect()
    } else {
        let rows = (0..actions::POINTS)
            .zip(0..)
            .map(|(n, number)| point(number, form.text(&format!("part_{n}")), form.text(&format!("said_{n}"))));
        rows.filter(|row| !row.part.is_empty() || !row.words.is_empty()).collect()
    };
    let words = Words { note: form.text("note").to_owned(), points, reason: form.text("reason").to_owned() };
    (act, form.text("revision").parse().unwrap_or(0), words)
}
