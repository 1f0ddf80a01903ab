//! The Secretariat's side: submissions with whose turn it is and who has them at hand, one of them with its acts. For the
//! Secretariat; the auditor sees the list. Not here: the list of all roadmaps (`desk_roadmaps`).

use super::conversation;
use super::shared::{self, by, render, turn_words};
use crate::actions;
use crate::domain::{Next, PublicWord, SubmissionState, Turn, claimed_until};
use crate::{links, store, team};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result, Role};
use std::collections::BTreeMap;
use web::{Form, Page, Reply, Visit};

const PER_PAGE: usize = 20;

struct Row {
    address: String,
    receipt: String,
    number: i64,
    party: String,
    state: &'static str,
    turn: &'static str,
    since: String,
    n_days: i64,
    /// Who has it at hand, and until when.
    owner: String,
    next: &'static str,
    /// Whether the next act is the Secretariat's, and a button.
    is_ours: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/desk_submissions.html")]
struct ListView {
    t: Tr,
    rows: Vec<Row>,
    total: u64,
    pages: String,
    filters: Vec<(&'static str, String, bool)>,
}

/// Who has which submission at hand, in words, by receipt number. A name is asked for once, however much somebody has.
fn owners(conn: &mut Conn, visit: &Visit) -> Result<BTreeMap<String, String>> {
    // Two working days are never further apart than this.
    let mut claims = store::list_claims(conn, visit.now.plus_days(-7))?;
    claims.retain(|(.., at)| visit.now <= claimed_until(*at));
    let names = team::shown_names(conn, claims.iter().map(|(_, account, _)| *account), visit.lang)?;
    let words = |account: &kernel::Id, at: kernel::Moment| {
        let name = names.get(account).cloned().unwrap_or_default();
        visit.t.s2("roadmaps-claim-until", name, visit.t.day(claimed_until(at).day()))
    };
    Ok(claims.iter().map(|(receipt, account, at)| (receipt.clone(), words(account, *at))).collect())
}

/// What comes next, as a message key.
pub const fn next_key(next: Next) -> &'static str {
    match next {
        Next::Open => "roadmaps-next-open",
        Next::Decide => "roadmaps-next-decide",
        Next::Answer => "roadmaps-next-answer",
        Next::Correct => "roadmaps-next-correct",
        Next::Send => "roadmaps-next-send",
        Next::Prepare => "roadmaps-next-prepare",
        Next::Begin => "roadmaps-next-begin",
        Next::Nothing => "roadmaps-next-nothing",
    }
}

pub fn desk_page(visit: &Visit, title: &str, body: String) -> Page {
    Page::new(title, body).nav("desk").private().wide().crumb(visit.link("/desk"), visit.t.m("common-nav-desk"))
}

/// States shown under a filter: the turn of one side, or everything.
fn states(visit: &Visit) -> Result<(&'static str, Vec<&'static str>)> {
    let of = |turn: Turn| SubmissionState::ALL.iter().filter(|state| state.turn() == turn).map(|state| state.code()).collect::<Vec<_>>();
    match visit.query.get("turn") {
        None | Some("secretariat") => Ok(("secretariat", of(Turn::Secretariat))),
        Some("party") => Ok(("party", of(Turn::Party))),
        Some("nobody") => Ok(("nobody", of(Turn::Nobody))),
        Some(other) => Err(Error::rule_with("error-bad-filter", vec![("value", other.chars().take(80).collect())])),
    }
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let (chosen, states) = states(&visit)?;
    let page = visit.page_number()?;
    let seen = visit.clone();
    let (total, found, owners) = visit
        .app
        .db()
        .read(move |conn| {
            let found = store::list_submissions(conn, &states, PER_PAGE, (page - 1) * PER_PAGE)?;
            Ok((store::count_submissions(conn, &states)?, found, owners(conn, &seen)?))
        })
        .await?;
    let may_open = visit.holds(Role::Secretariat, None);
    let rows = found.iter().map(|one| Row {
        address: if may_open { visit.link(&links::desk_submission(&one.receipt)) } else { String::new() },
        receipt: one.receipt.clone(),
        number: one.number,
        party: parties::name(one.party, visit.lang),
        state: t.word(one.state.word()),
        turn: turn_words(t, one.state.turn()),
        since: t.day(one.since.day()),
        n_days: shared::days_since(&visit, one.since),
        owner: owners.get(&one.receipt).cloned().unwrap_or_default(),
        is_ours: one.state.turn() == Turn::Secretariat,
        next: t.m(next_key(Next::of(PublicWord::NonePublished, Some((one.state, one.number)), None))),
    });
    let filters = Turn::ALL.iter().map(|turn| {
        (turn_words(t, *turn), visit.here_with(&visit.query.with("page", None).with("turn", Some(turn.code()))), turn.code() == chosen)
    });
    let view =
        ListView { t, rows: rows.collect(), total, pages: web::parts::pages(&visit, total, PER_PAGE, page), filters: filters.collect() };
    Reply::page(desk_page(&visit, t.m("roadmaps-desk-heading"), render(&view)?))
}

/// Opening a submission takes it for whoever opens it, where nobody else has it and it waits for the Secretariat.
pub async fn get(visit: Visit) -> Result<Reply> {
    let (receipt, by, now) = (visit.param("receipt").to_owned(), by(&visit), visit.now);
    let number = receipt.clone();
    let is_free = visit
        .app
        .db()
        .read(move |conn| {
            let submission = store::get_submission(conn, &number)?;
            let held = store::find_claim(conn, submission.id)?.is_some_and(|(_, at)| now <= claimed_until(at));
            Ok(!held && submission.state.turn() == Turn::Secretariat)
        })
        .await?;
    if is_free {
        visit.app.db().write(move |tx| actions::claim(tx, &by, &receipt, true)).await?;
    }
    one(visit, Form::default(), Vec::new()).await
}

/// Takes a submission over, or lets it go and leads back to the queue.
pub async fn claim(visit: Visit, form: Form) -> Result<Reply> {
    let (by, receipt, is_taken) = (by(&visit), visit.param("receipt").to_owned(), form.text("act") == "take");
    let here = visit.link(&links::desk_submission(&receipt));
    visit.app.db().write(move |tx| actions::claim(tx, &by, &receipt, is_taken)).await?;
    if is_taken { Reply::done(here, "roadmaps-done-claim") } else { Reply::done(visit.link("/desk/submissions"), "roadmaps-done-release") }
}

async fn one(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (receipt, seen) = (visit.param("receipt").to_owned(), visit.clone());
    let (again, problems) = (!errors.is_empty(), errors.clone());
    let html = visit
        .app
        .db()
        .read(move |conn| {
            let submission = store::get_submission(conn, &receipt)?;
            conversation::view(conn, &seen, submission, true, form, &problems)
        })
        .await?;
    let page = desk_page(&visit, visit.param("receipt"), html).crumb(visit.link("/desk/submissions"), visit.t.m("roadmaps-desk-heading"));
    if again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (by, receipt) = (by(&visit), visit.param("receipt").to_owned());
    let (act, version, words) = conversation::words(&form);
    let Some(act) = act else { return one(visit, form, vec![FieldError::new("note", "error-choice")]).await };
    let number = receipt.clone();
    match visit.app.db().write(move |tx| actions::respond(tx, &by, &number, version, act, &words)).await {
        Ok(_) => Reply::done(visit.link(&links::desk_submission(&receipt)), "roadmaps-done-respond"),
        Err(Error::Conflict) => one(visit, form, vec![FieldError::new("note", "roadmaps-error-changed")]).await,
        Err(error) => one(visit, form, shared::refusal(error, "note")?).await,
    }
}
