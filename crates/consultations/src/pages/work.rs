//! The rounds of a Party, and planning a new one. For its team.

use super::shared::{self, html};
use crate::domain::Draft;
use crate::store::Head;
use crate::{access, actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, PartyCode, Result, Text};
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
}

async fn page(visit: &Visit, party: PartyCode, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let (heads, waiting) = visit.app.db().read(move |conn| Ok((store::list_of(conn, party)?, store::waiting_of(conn, party)?))).await?;
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
        title_field: Fields::new(t, form).with_errors(errors).text("title", "consultations-round-title"),
    };
    let page = Page::new(t.m("consultations-title"), html(&view)?).nav("work").private().scripted();
    Ok(page.crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang)))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let party = visit.party()?;
    Reply::page(page(&visit, party, Form::default(), &[]).await?)
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
