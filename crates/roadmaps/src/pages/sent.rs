//! A sent text at its permanent address: receipt, the text as it was sent, the exact bytes of its fingerprint, its
//! files. For the Party's team and the Secretariat always, for everybody once that text is published.
//!
//! Invariants: nothing of the conversation stands here; what somebody may not read answers as nothing.

use super::permanent::bytes;
use super::position::file_of;
use super::record::{self, Beside, Manner};
use super::shared::{Reader, render};
use crate::domain::{State, Submission, copied, referred_files};
use crate::{access, links, store};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Error, Result, Role};
use web::{Page, Reply, Visit};

/// What of a sent text somebody may read.
#[derive(Clone, Copy)]
pub struct May {
    is_team: bool,
    body: bool,
    plan: bool,
}

/// What this visitor may read of it. A withdrawn version takes its sent texts out of the public's sight with it.
pub fn may(conn: &mut Conn, visit: &Visit, submission: &Submission) -> Result<May> {
    let is_team = access::TEAM.iter().any(|role| visit.holds(*role, Some(submission.party)));
    if is_team || visit.holds(Role::Secretariat, None) {
        return Ok(May { is_team, body: true, plan: true });
    }
    let version = store::find_any(conn, submission.roadmap)?;
    let stands = version.is_some_and(|version| matches!(version.state, State::Published | State::Superseded));
    Ok(May { is_team, body: stands && submission.public.body.is_some(), plan: stands && submission.public.plan.is_some() })
}

async fn readable(visit: &Visit) -> Result<(Submission, May)> {
    let (receipt, seen) = (visit.param("receipt").to_owned(), visit.clone());
    visit
        .app
        .db()
        .read(move |conn| {
            let submission = store::get_submission(conn, &receipt)?;
            let may = may(conn, &seen, &submission)?;
            if may.body { Ok((submission, may)) } else { Err(Error::NotFound) }
        })
        .await
}

/// The package by which a text came from another instance.
pub struct Came {
    pub sent: String,
    pub number: String,
    pub key: String,
}

/// The facts of a receipt.
pub struct Receipt {
    pub number: String,
    pub sent: String,
    pub name: String,
    pub office: String,
    pub came: Option<Came>,
    pub lang: &'static str,
    pub fingerprint: String,
    /// Where its bytes are.
    pub body: String,
    pub plan_fingerprint: String,
    /// Empty where the reader may not have the plan.
    pub plan: String,
    pub permanent: String,
    /// Facts of a roadmap adopted elsewhere, and its file.
    pub outside: Vec<(&'static str, String)>,
    pub file: String,
}

pub fn receipt(visit: &Visit, submission: &Submission, may: May) -> Receipt {
    let (t, here) = (visit.t, links::permanent_submission(&submission.receipt));
    let outside = copied(submission).outside;
    Receipt {
        number: submission.receipt.clone(),
        sent: t.moment(submission.submitted_at),
        name: submission.name.clone(),
        office: submission.office.clone(),
        came: submission.package.as_ref().map(|came| Came {
            sent: t.moment(came.sent_at),
            number: came.number.clone(),
            key: came.key.clone(),
        }),
        lang: t.lang_name(submission.lang),
        fingerprint: submission.fingerprint.clone(),
        body: format!("{here}/body.json"),
        plan_fingerprint: submission.plan_fingerprint.clone(),
        plan: if may.plan { format!("{here}/plan.json") } else { String::new() },
        permanent: format!("{}{here}", visit.app.settings().public_url),
        file: outside.as_ref().map(|outside| format!("{here}/files/{}", outside.hash)).unwrap_or_default(),
        outside: outside
            .map(|outside| {
                let lang = t.lang_name(outside.lang).to_owned();
                vec![
                    (t.m("roadmaps-outside-day"), t.day(outside.adopted_on)),
                    (t.m("common-source"), outside.source),
                    (t.m("roadmaps-outside-language"), lang),
                ]
            })
            .unwrap_or_default(),
    }
}

/// The text as it was sent, in its one language, with what stands beside its parts; safe HTML.
pub fn text(conn: &mut Conn, visit: &Visit, submission: &Submission, may: May, beside: Beside) -> Result<String> {
    let mut copy = copied(submission);
    if !may.plan {
        copy.content.stages.clear();
    }
    let reader = Reader::Copy { receipt: submission.receipt.clone(), is_team: may.is_team };
    record::html_with(conn, visit, &copy, &Manner { reader: &reader, only: Some(submission.lang), prefix: "" }, beside)
}

#[derive(Template)]
#[template(path = "roadmaps/sent.html")]
struct SentView {
    t: Tr,
    party: String,
    number: i64,
    receipt: Receipt,
    record: String,
}

pub async fn show(visit: Visit) -> Result<Reply> {
    let (submission, may) = readable(&visit).await?;
    let (seen, copy) = (visit.clone(), submission.clone());
    let record = visit.app.db().read(move |conn| text(conn, &seen, &copy, may, Beside::new())).await?;
    let party = parties::name(submission.party, visit.lang);
    let view = SentView { t: visit.t, party: party.clone(), number: submission.number, receipt: receipt(&visit, &submission, may), record };
    let title = visit.t.s("roadmaps-submission-heading", &submission.receipt);
    let page = Page::new(visit.t.s2("roadmaps-page-title", title, party), render(&view)?)
        .nav("roadmaps")
        .crumb(visit.link("/roadmaps"), visit.t.m("common-nav-roadmaps"));
    Reply::page(page)
}

pub async fn permanent(visit: Visit) -> Result<Reply> {
    let (submission, _) = readable(&visit).await?;
    Ok(Reply::SeeOther(visit.link(&links::sent(&submission.receipt))))
}

pub async fn body(visit: Visit) -> Result<Reply> {
    Ok(bytes(&readable(&visit).await?.0.body))
}

pub async fn plan(visit: Visit) -> Result<Reply> {
    let (submission, may) = readable(&visit).await?;
    if may.plan && !submission.plan.is_null() { Ok(bytes(&submission.plan)) } else { Err(Error::NotFound) }
}

/// A file that the sent text names; files kept by the Party are not among them.
pub async fn file(visit: Visit) -> Result<Reply> {
    let ((submission, _), hash) = (readable(&visit).await?, visit.param("hash").to_owned());
    if !referred_files(&submission.body).contains(&hash) {
        return Err(Error::NotFound);
    }
    let (id, wanted) = (submission.roadmap, hash.clone());
    let version = visit.app.db().read(move |conn| store::find_any(conn, id)).await?;
    // The version may have lost the file since; the copy knows no name of it.
    let name = version.and_then(|version| file_of(&version, &wanted, true)).unwrap_or(wanted);
    let bytes = visit.app.part::<documents::Files>().read(&hash)?;
    Ok(Reply::file(name, bytes))
}
