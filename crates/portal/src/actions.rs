//! What is done with error reports: each act authorises, loads, decides by the table of transitions, saves with
//! history, and tells those concerned in the same transaction.

use crate::access::authorise;
use crate::domain::{Act, Owners, Report, Sent, State, next, reference};
use crate::store::{self as table, Kept};
use i18n::Tr;
use jobs::{Audience, Notices, mail};
use kernel::{Actor, Ambient, Error, FieldError, Id, Ref, Result, Role, canonical};
use store::{Change, Tx};

/// Kind of the record in history and outbox.
pub const KIND: &str = "error-report";
/// Letters of the secret in the reporter's address: 96 bits.
const SECRET_LETTERS: usize = 24;

/// Takes a report in. Answers its reference and the secret of the address where the answer will stand.
///
/// # Errors
/// `Invalid` when words are missing or something is too long.
pub fn send(
    tx: &mut Tx<'_>,
    ambient: &Ambient,
    notices: &dyn Notices,
    actor: &Actor,
    sent: &Sent,
    owners: Owners,
) -> Result<(String, String)> {
    let act = if sent.is_doubtful { Act::Hold } else { Act::Send };
    authorise(actor, act, &[], None)?;
    let problems = sent.problems();
    if !problems.is_empty() {
        return Err(Error::Invalid(problems));
    }
    let now = ambient.now();
    let year = now.day().year();
    let number = tx.next_number(&format!("error-report-{year}"))?;
    let secret: String = ambient.token().chars().take(SECRET_LETTERS).collect();
    let report = Report {
        id: Id::fresh(ambient),
        reference: reference(year, number),
        state: next(None, act).ok_or(Error::NotFound)?,
        about: sent.about.clone(),
        owners: owners.parties,
        organization: owners.organization,
        lang: sent.lang,
        fingerprint: canonical::sha256(sent.words.as_bytes()),
        sent_at: now,
        answer: String::new(),
        closed_at: None,
        version: 1,
    };
    let secret_hash = canonical::sha256(secret.as_bytes());
    table::insert(tx, &Kept { report: report.clone(), words: sent.words.clone(), email: sent.email.clone(), secret_hash })?;
    record(tx, ambient, &report, act, "", actor, Role::Visitor)?;
    if report.state == State::Open {
        tell_owners(tx, notices, actor, &report)?;
    }
    tell_secretariat(tx, notices, actor, &report)?;
    Ok((report.reference, secret))
}

/// The Secretariat lets a held report through to its owners.
pub fn let_through(tx: &mut Tx<'_>, ambient: &Ambient, notices: &dyn Notices, actor: &Actor, number: &str, version: i64) -> Result<()> {
    let (mut kept, role) = open_for(tx, actor, Act::LetThrough, number, version)?;
    kept.report.state = next(Some(kept.report.state), Act::LetThrough).ok_or_else(closed)?;
    table::update(tx, &kept.report)?;
    record(tx, ambient, &kept.report, Act::LetThrough, "", actor, role)?;
    tell_owners(tx, notices, actor, &kept.report)
}

/// Answers and closes a report. The answer stands at the reporter's address and with the record, and goes by mail
/// where an address was given.
pub fn answer(tx: &mut Tx<'_>, ambient: &Ambient, actor: &Actor, number: &str, version: i64, words: &str, public_url: &str) -> Result<()> {
    let kept = close(tx, ambient, actor, Act::Answer, number, version, words)?;
    mail_reporter(tx, ambient, &kept, "portal-mail-answer-text", public_url)
}

/// Closes what was no report of an error, with the reason; it goes by mail as an answer does.
pub fn dismiss(tx: &mut Tx<'_>, ambient: &Ambient, actor: &Actor, number: &str, version: i64, words: &str, public_url: &str) -> Result<()> {
    let kept = close(tx, ambient, actor, Act::Dismiss, number, version, words)?;
    mail_reporter(tx, ambient, &kept, "portal-mail-dismissal-text", public_url)
}

fn close(tx: &mut Tx<'_>, ambient: &Ambient, actor: &Actor, act: Act, number: &str, version: i64, words: &str) -> Result<Kept> {
    let (mut kept, role) = open_for(tx, actor, act, number, version)?;
    if words.trim().is_empty() {
        return Err(Error::field("answer", "error-required"));
    }
    if words.chars().count() > web::limits::CONTRIBUTION_CHARS {
        return Err(Error::Invalid(vec![FieldError::new("answer", "error-too-long").with("n", web::limits::CONTRIBUTION_CHARS)]));
    }
    kept.report.state = next(Some(kept.report.state), act).ok_or_else(closed)?;
    kept.report.answer = words.trim().to_owned();
    kept.report.closed_at = Some(ambient.now());
    table::update(tx, &kept.report)?;
    record(tx, ambient, &kept.report, act, words.trim(), actor, role)?;
    Ok(kept)
}

/// Loads a report for an act. A held report is the Secretariat's alone.
fn open_for(tx: &mut Tx<'_>, actor: &Actor, act: Act, number: &str, version: i64) -> Result<(Kept, Role)> {
    let kept = table::get(tx, number)?;
    let role = authorise(actor, act, &kept.report.owners, kept.report.organization)?;
    if let Some(organization) = kept.report.organization.filter(|_| role == Role::Organization) {
        // An answer is published: a hidden organization publishes nothing.
        let known = organizations::find(tx, organization)?.ok_or(Error::NotFound)?;
        if known.state != organizations::State::Listed {
            return Err(Error::rule("organizations-error-hidden"));
        }
    }
    if kept.report.state == State::Held && role != Role::Secretariat {
        return Err(Error::NotFound);
    }
    if kept.report.version != version {
        return Err(Error::Conflict);
    }
    Ok((kept, role))
}

fn closed() -> Error {
    Error::rule("portal-error-report-closed")
}

fn record(tx: &mut Tx<'_>, ambient: &Ambient, report: &Report, act: Act, why: &str, actor: &Actor, role: Role) -> Result<()> {
    tx.record(&Change {
        kind: KIND,
        id: report.id.to_string(),
        act: act.code(),
        why,
        actor,
        role,
        // A joint record has no one Party.
        party: match report.owners.as_slice() {
            [party] => Some(*party),
            _ => None,
        },
        at: ambient.now(),
        body: table::json(report)?,
        // Only an answer is shown beside the record.
        is_public: report.state == State::Answered,
    })?;
    Ok(())
}

fn tell_owners(tx: &mut Tx<'_>, notices: &dyn Notices, actor: &Actor, report: &Report) -> Result<()> {
    for party in &report.owners {
        let args = [("party", party.to_string().into()), ("reference", report.reference.clone().into())];
        let address = format!("/work/{party}/reports/{}", report.reference);
        notices.tell(tx, &Audience::Party(*party, &[Role::FocalPoint]), actor.account, "portal-notice-report-owner", &args, &address)?;
    }
    if let Some(organization) = report.organization {
        let args = [("reference", report.reference.clone().into())];
        let address = format!("/work/organization/{}/reports/{}", organization.public(), report.reference);
        notices.tell(tx, &Audience::Organization(organization), actor.account, "portal-notice-report-organization", &args, &address)?;
    }
    Ok(())
}

fn tell_secretariat(tx: &mut Tx<'_>, notices: &dyn Notices, actor: &Actor, report: &Report) -> Result<()> {
    let args = [("about", report.about.clone().into()), ("reference", report.reference.clone().into())];
    let address = format!("/desk/reports/{}", report.reference);
    notices.tell(tx, &Audience::Role(Role::Secretariat), actor.account, "portal-notice-report", &args, &address)
}

fn mail_reporter(tx: &mut Tx<'_>, ambient: &Ambient, kept: &Kept, words: &'static str, public_url: &str) -> Result<()> {
    if kept.email.is_empty() {
        return Ok(());
    }
    let (t, report) = (Tr::new(kept.report.lang), &kept.report);
    let page = format!("{public_url}/{}{}", report.lang, report.about);
    let text =
        t.f(words, &[("reference", report.reference.clone().into()), ("page", page.into()), ("answer", report.answer.clone().into())]);
    let message = mail::Mail {
        to: kept.email.clone(),
        lang: report.lang,
        subject: t.s("portal-mail-answer-subject", &report.reference),
        text,
        about: Ref::new(KIND, report.id),
    };
    mail::queue(tx, ambient, &message).map(drop)
}
