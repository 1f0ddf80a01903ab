//! The Secretariat's side: submissions with whose turn it is, one of them with its acts, the counter of roadmaps by
//! state on any day. For the Secretariat; the auditor sees the lists.

use super::shared::{self, by, render, turn_words};
use super::submissions;
use crate::actions;
use crate::domain::{SubmissionState, Turn};
use crate::{domain, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result, Role};
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

fn desk_page(visit: &Visit, title: &str, body: String) -> Page {
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
    let (total, found) = visit
        .app
        .db()
        .read(move |conn| {
            Ok((store::count_submissions(conn, &states)?, store::list_submissions(conn, &states, PER_PAGE, (page - 1) * PER_PAGE)?))
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
        n_days: (visit.now.0 - one.since.0) / 86_400_000,
    });
    let filters = Turn::ALL.iter().map(|turn| {
        (turn_words(t, *turn), visit.here_with(&visit.query.with("page", None).with("turn", Some(turn.code()))), turn.code() == chosen)
    });
    let view =
        ListView { t, rows: rows.collect(), total, pages: web::parts::pages(&visit, total, PER_PAGE, page), filters: filters.collect() };
    Reply::page(desk_page(&visit, t.m("roadmaps-desk-heading"), render(&view)?))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    one(visit, Form::default(), Vec::new()).await
}

async fn one(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (receipt, seen) = (visit.param("receipt").to_owned(), visit.clone());
    let (again, problems) = (!errors.is_empty(), errors.clone());
    let html = visit
        .app
        .db()
        .read(move |conn| {
            let submission = store::get_submission(conn, &receipt)?;
            submissions::view(conn, &seen, submission, true, form, &problems)
        })
        .await?;
    let page = desk_page(&visit, visit.param("receipt"), html).crumb(visit.link("/desk/submissions"), visit.t.m("roadmaps-desk-heading"));
    if again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (by, receipt) = (by(&visit), visit.param("receipt").to_owned());
    let (act, version, words) = submissions::words(&form);
    let Some(act) = act else { return one(visit, form, vec![FieldError::new("note", "error-choice")]).await };
    let number = receipt.clone();
    match visit.app.db().write(move |tx| actions::respond(tx, &by, &number, version, act, &words)).await {
        Ok(_) => Reply::done(visit.link(&links::desk_submission(&receipt)), "roadmaps-done-respond"),
        Err(Error::Conflict) => one(visit, form, vec![FieldError::new("note", "roadmaps-error-changed")]).await,
        Err(error) => one(visit, form, shared::refusal(error, "note")?).await,
    }
}

#[derive(Template)]
#[template(path = "roadmaps/desk_roadmaps.html")]
struct StatesView {
    t: Tr,
    on: String,
    day: String,
    is_provisional: bool,
    figures: Vec<(&'static str, usize, &'static str)>,
    /// Anchor, word, number.
    states: Vec<(String, &'static str, usize)>,
    list: String,
}

/// The counter as of a day: drafts as numbers only, never by Party.
async fn states_on(visit: &Visit) -> Result<(kernel::Day, bool, domain::Counter)> {
    let day = visit.on()?;
    let counted = visit.app.db().read(move |conn| crate::counter(conn, day)).await?;
    Ok((day, day > visit.now.day(), counted))
}

pub async fn states_page(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let (day, is_provisional, counted) = states_on(&visit).await?;
    let view = StatesView {
        t,
        on: day.to_string(),
        day: t.day(day),
        is_provisional,
        figures: vec![
            ("begun", counted.begun, t.m("roadmaps-counter-begun")),
            ("finalized", counted.finalized, t.m("roadmaps-counter-finalized")),
            ("published", counted.published, t.m("roadmaps-counter-published")),
            ("implemented", counted.implemented, t.m("roadmaps-counter-implemented")),
            ("outside", counted.adopted_outside, t.m("roadmaps-counter-outside")),
        ],
        states: counted.by_state.iter().map(|(state, n)| (format!("state-{state}"), t.word(&format!("roadmap-{state}")), *n)).collect(),
        list: visit.link(&format!("/roadmaps?on={day}")),
    };
    Reply::page(desk_page(&visit, t.m("roadmaps-desk-states"), render(&view)?))
}
