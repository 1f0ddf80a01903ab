//! The page before a formal act: what will happen, the exact text with its fingerprint, a note where one is needed, a
//! box to confirm. One page for all acts of the table. For focal points and authorities.

use super::plan::missing_lines;
use super::record::{self, Manner};
use super::shared::{self, Reader, by, party, render};
use crate::actions::{self, By, On};
use crate::domain::{Act, Missing, PlanState, Roadmap, State, missing, plan_missing, transition};
use crate::{EvidencePart, links, store};
use ::store::Tx;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, PartyCode, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

type Perform = fn(&mut Tx<'_>, &By, &On) -> Result<()>;

/// What an act does and the message shown after it.
fn perform(act: Act) -> Option<(Perform, &'static str)> {
    Some(match act {
        Act::Discard => (actions::discard, "roadmaps-done-discard"),
        Act::Finalize => (actions::finalize, "roadmaps-done-finalize"),
        Act::TakeBack => (actions::take_back, "roadmaps-done-take-back"),
        Act::Return => (actions::return_version, "roadmaps-done-return"),
        Act::Validate => (actions::validate, "roadmaps-done-validate"),
        Act::Reopen => (actions::reopen, "roadmaps-done-reopen"),
        Act::FinalizePlan => (actions::finalize_plan, "roadmaps-done-finalize-plan"),
        Act::ValidatePlan => (actions::validate_plan, "roadmaps-done-validate-plan"),
        Act::ReturnPlan => (actions::return_plan, "roadmaps-done-return-plan"),
        Act::Publish => (actions::publish, "roadmaps-done-publish"),
        Act::Withdraw => (actions::withdraw, "roadmaps-done-withdraw"),
        _ => return None,
    })
}

/// The version the act is about: the open one, or the published one for a withdrawal.
fn find(conn: &mut ::store::Conn, party: PartyCode, act: Act) -> Result<Roadmap> {
    let framework = shared::framework().id.as_str();
    let found =
        if act == Act::Withdraw { store::find_published(conn, party, framework)? } else { store::find_open(conn, party, framework)? };
    found.ok_or(Error::NotFound)
}

#[derive(Template)]
#[template(path = "roadmaps/act.html")]
struct ActView {
    t: Tr,
    f: Fields,
    csrf: String,
    action: String,
    back: String,
    heading: String,
    explains: &'static str,
    revision: i64,
    id: String,
    needs_note: bool,
    takes_note: bool,
    signs: bool,
    is_possible: bool,
    missing: Vec<(String, String)>,
    plan_left_out: bool,
    /// The language that is signed.
    original: &'static str,
    fingerprints: Vec<record::Fingerprint>,
    record: String,
    translations: Vec<record::Translation>,
    sure: Vec<Choice>,
    n_offers: usize,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

/// The act of the address, where this person may do it at all.
fn act_of(visit: &Visit, party: PartyCode) -> Result<Act> {
    let act = Act::parse(visit.param("act")).filter(|act| perform(*act).is_some()).ok_or(Error::NotFound)?;
    crate::access::authorise(&visit.actor(), act, party)?;
    Ok(act)
}

fn lacking(act: Act, roadmap: &Roadmap) -> Vec<Missing> {
    match act {
        Act::Finalize => missing(roadmap, shared::framework_of(roadmap).activities.iter().map(|activity| activity.code.as_str())),
        Act::FinalizePlan => plan_missing(roadmap),
        _ => Vec::new(),
    }
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let act = act_of(&visit, party)?;
    let (seen, port) = (visit.clone(), visit.app.part::<EvidencePart>());
    let (roadmap, html, n_offers) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = find(conn, party, act)?;
            let mut shown = roadmap.clone();
            if act == Act::Publish && !roadmap.has_public_plan() {
                // What is not published is not on the page that asks.
                shown.content.stages.clear();
            }
            let html = record::html(conn, &seen, &shown, &Manner { reader: &Reader::Team, only: Some(roadmap.original), prefix: "" })?;
            let n_offers =
                if act == Act::Publish && roadmap.state != State::Published { actions::to_offer(conn, &port, &roadmap)?.len() } else { 0 };
            Ok((roadmap, html, n_offers))
        })
        .await?;
    let row = transition(Some(roadmap.state), act);
    let is_again = typed.is_some();
    let signs = matches!(act, Act::Finalize | Act::Validate | Act::FinalizePlan | Act::ValidatePlan | Act::Publish);
    let with_plan = if act == Act::Publish { roadmap.has_public_plan() } else { roadmap.plan != PlanState::None };
    let view = ActView {
        t,
        f: Fields::new(t, typed.unwrap_or_default()).with_errors(&errors),
        csrf: visit.csrf_field(),
        action: visit.link(&links::act(party, act.code())),
        back: visit.link(&links::work(party)),
        heading: t.s("roadmaps-act-heading", t.word(&format!("act-{}", act.code()))),
        explains: t.m(&format!("roadmaps-act-{}", act.code())),
        revision: roadmap.version,
        id: roadmap.id.to_string(),
        needs_note: row.is_some_and(|row| row.needs_note),
        takes_note: matches!(act, Act::Validate | Act::ValidatePlan | Act::Publish),
        signs,
        is_possible: row.is_some(),
        missing: missing_lines(&visit, party, &lacking(act, &roadmap)),
        plan_left_out: act == Act::Publish && matches!(roadmap.plan, PlanState::Draft | PlanState::Waiting),
        original: t.lang_name(roadmap.original),
        fingerprints: if signs { vec![record::fingerprint(t, &roadmap, roadmap.original, with_plan)] } else { Vec::new() },
        record: if signs { html } else { String::new() },
        translations: if signs { record::translations(t, &roadmap, with_plan) } else { Vec::new() },
        sure: vec![Choice::new("yes", t.m("roadmaps-act-sure"))],
        n_offers,
    };
    let page = shared::work_page(&visit, party, t.word(&format!("act-{}", act.code())), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let party = party(&visit)?;
    let act = act_of(&visit, party)?;
    let (perform, done) = perform(act).ok_or(Error::NotFound)?;
    if form.text("sure") != "yes" {
        return show(visit, Some(form), vec![FieldError::new("sure", "roadmaps-error-confirm")]).await;
    }
    let id = kernel::Id::parse(form.text("id")).ok_or(Error::NotFound)?;
    let version: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let on = On { party, id, version, note: form.text("note").to_owned() };
    let by = by(&visit);
    match visit.app.db().write(move |tx| perform(tx, &by, &on)).await {
        Ok(()) => Reply::done(visit.link(&links::work(party)), done),
        // The text changed since it was shown: the page comes back with the text as it is now.
        Err(Error::Conflict) => show(visit, Some(form), vec![FieldError::new("sure", "roadmaps-error-changed")]).await,
        Err(error) => show(visit, Some(form), shared::refusal(error, "sure")?).await,
    }
}
