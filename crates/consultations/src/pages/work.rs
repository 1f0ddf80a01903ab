//! The rounds of a Party, and planning a new one. For its team.

use super::shared::{self, html};
use crate::domain::Draft;
use crate::store::Head;
use crate::{DraftsPart, access, actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result, Text, TextState};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

struct Row {
    address: String,
    number: i64,
    /// Safe HTML.
    title: String,
    state: &'static str,
    until: String,
    /// How many wait for a look; 0 for none.
    waiting: u64,
}

#[derive(Template)]
#[template(path = "consultations/work.html")]
struct WorkView {
    t: Tr,
    csrf: String,
    action: String,
    rows: Vec<Row>,
    may_plan: bool,
    title_field: String,
    steps: Vec<StepRow>,
    open_step: String,
    public_steps: String,
}

/// A step of the roadmap, opened or not.
struct StepRow {
    code: &'static str,
    words: &'static str,
    /// Address of its round for the team; empty while it was never opened.
    address: String,
    state: &'static str,
    since: String,
    waiting: u64,
}

async fn page(visit: &Visit, party: PartyCode, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let today = visit.now.day();
    let (heads, waiting, opened) = visit
        .app
        .db()
        .read(move |conn| Ok((store::list_of(conn, party)?, store::waiting_of(conn, party)?, crate::steps_of(conn, party, today)?)))
        .await?;
    let step = |(code, key): (&'static str, &'static str)| {
        let found = opened.iter().find(|step| step.step == code);
        StepRow {
            code,
            words: t.m(key),
            address: found.map(|step| visit.link(&links::work_round(party, &step.public_id))).unwrap_or_default(),
            state: t.word(if found.is_some_and(|step| step.is_taking) { "round-open" } else { "round-closed" }),
            since: found.and_then(|step| step.opened_on).map(|day| t.s("consultations-opened-on", t.day(day))).unwrap_or_default(),
            waiting: found.map_or(0, |step| step.waiting),
        }
    };
    let row = |head: &Head| Row {
        address: visit.link(&links::work_round(party, &head.public_id)),
        number: head.number,
        title: web::parts::inline(t, &head.title),
        state: t.word(head.word(visit.now.day())),
        until: head.last_day().map(|day| t.s("consultations-until", t.day(day))).unwrap_or_default(),
        waiting: waiting.iter().find(|(id, ..)| *id == head.public_id).map_or(0, |(_, number, _)| *number),
    };
    let view = WorkView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::work(party)),
        rows: heads.iter().map(row).collect(),
        may_plan: access::team_role(&visit.actor(), party).is_ok(),
        steps: visit.app.part::<DraftsPart>().0.steps().into_iter().map(step).collect(),
        open_step: visit.link(&format!("{}/steps", links::work(party))),
        public_steps: visit.link(&links::steps(party)),
        title_field: Fields::new(t, form).with_errors(errors).text("title", "consultations-round-title"),
    };
    let page = Page::new(t.m("consultations-title"), html(&view)?).nav("work").private().scripted();
    Ok(page.crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang)))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let party = visit.party()?;
    Reply::page(page(&visit, party, Form::default(), &[]).await?)
}

/// What a standing round is called, in every language at once: nobody types it.
fn step_title(key: &str) -> Text {
    let mut title = Text::default();
    for lang in Lang::ALL {
        let t = Tr::new(lang);
        title.set_version(lang, t.s("consultations-step-title", t.m(key)), TextState::Party, None);
    }
    title
}

pub async fn open_step(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (visit.party()?, shared::by(&visit));
    let steps = visit.app.part::<DraftsPart>().0.steps();
    let (code, key) = steps.into_iter().find(|(code, _)| *code == form.text("step")).ok_or(Error::NotFound)?;
    let title = step_title(key);
    let round = visit.app.db().write(move |tx| actions::open_step(tx, &by, party, code, &title)).await?;
    Reply::done(visit.link(&links::work_round(party, &round.public_id())), "consultations-done-step")
}

pub async fn plan(visit: Visit, form: Form) -> Result<Reply> {
    let party = visit.party()?;
    if form.text("title").is_empty() {
        let errors = vec![FieldError::new("title", "error-required")];
        return Reply::again(page(&visit, party, form, &errors).await?, errors);
    }
    let draft = Draft { title: Text::original(visit.lang, form.text("title")), ..Draft::default() };
    let by = shared::by(&visit);
    match visit.app.db().write(move |tx| actions::plan(tx, &by, party, draft.clone())).await {
        Ok(round) => Reply::done(visit.link(&links::work_round(party, &round.public_id())), "consultations-done-planned"),
        Err(kernel::Error::Invalid(errors)) => Reply::again(page(&visit, party, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}
