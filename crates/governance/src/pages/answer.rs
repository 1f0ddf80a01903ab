//! The calls of a Party, and its answer to one. What is typed is kept; nothing is sent until it is sent.

use super::shared::{self, html};
use crate::domain::{Answer, Call, State};
use crate::{access, actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

struct Row {
    address: String,
    /// Safe HTML.
    title: String,
    state: &'static str,
    until: String,
    is_answered: bool,
}

#[derive(Template)]
#[template(path = "governance/work.html")]
struct WorkView {
    t: Tr,
    rows: Vec<Row>,
}

fn work_page(visit: &Visit, party: PartyCode, title: impl Into<String>, body: String) -> Page {
    let page = Page::new(title, body).nav("work").private().scripted();
    page.crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, visit.party()?);
    let (calls, answered) = visit
        .app
        .db()
        .read(move |conn| {
            let calls = store::list_calls(conn, &[State::Open, State::Closed, State::Published], 200)?;
            Ok((calls, store::list_answered(conn, party)?))
        })
        .await?;
    let row = |call: &Call| Row {
        address: visit.link(&links::answer(party, &call.public_id())),
        title: web::parts::inline(t, &call.draft.title),
        state: shared::state_words(&visit, call),
        until: call.draft.last_day().map(|day| t.s("governance-until", t.day(day))).unwrap_or_default(),
        is_answered: answered.contains(&call.id),
    };
    let view = WorkView { t, rows: calls.iter().filter(|call| call.asked.contains(&party)).map(row).collect() };
    Reply::page(work_page(&visit, party, t.m("governance-title"), html(&view)?))
}

#[derive(Template)]
#[template(path = "governance/answer.html")]
struct AnswerView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    title: String,
    about: String,
    until: String,
    is_taking: bool,
    may_answer: bool,
    sent: String,
    is_late: bool,
    lang_field: String,
    questions: Vec<(String, String)>,
    public: String,
}

async fn find(visit: &Visit) -> Result<(Call, Option<Answer>)> {
    let (party, id) = (visit.party()?, visit.param("id").to_owned());
    let (call, answer) = visit
        .app
        .db()
        .read(move |conn| {
            let call = store::get_call(conn, &id)?;
            let answer = store::find_answer(conn, call.id, party)?;
            Ok((call, answer))
        })
        .await?;
    if call.is_public() && call.asked.contains(&party) { Ok((call, answer)) } else { Err(Error::NotFound) }
}

async fn page(visit: &Visit, typed: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let (t, party) = (visit.t, visit.party()?);
    let (call, answer) = find(visit).await?;
    let form = typed.unwrap_or_else(|| form_of(answer.as_ref(), &call, visit.lang));
    let fields = Fields::new(t, form).with_errors(errors);
    let view = AnswerView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::answer(party, &call.public_id())),
        version: answer.as_ref().map_or(0, |answer| answer.version),
        title: web::parts::inline(t, &call.draft.title),
        about: web::parts::passage(t, &call.draft.about),
        until: call.draft.last_day().map(|day| t.s("governance-until", t.day(day))).unwrap_or_default(),
        is_taking: call.is_taking(visit.now.day()),
        may_answer: access::answering(&visit.actor(), party).is_ok(),
        sent: answer.as_ref().and_then(|answer| answer.sent_at).map(|at| t.moment(at)).unwrap_or_default(),
        is_late: answer.as_ref().is_some_and(|answer| answer.is_late),
        lang_field: fields.select("lang", "governance-lang", &shared::lang_choices(t, &call.draft.langs)),
        questions: shared::answer_controls(t, &fields, &call),
        public: visit.link(&links::call(&call.public_id())),
    };
    let page = work_page(visit, party, call.draft.title.words(visit.lang), html(&view)?);
    Ok(page.crumb(visit.link(&links::work(party)), t.m("governance-title")))
}

fn form_of(answer: Option<&Answer>, call: &Call, lang: Lang) -> Form {
    let mut form = Form::default();
    let usual = if call.draft.langs.contains(&lang) { Some(lang) } else { call.draft.langs.first().copied() };
    form.set("lang", answer.map(|answer| answer.lang).or(usual).unwrap_or(Lang::En).code());
    for (at, value) in answer.iter().flat_map(|answer| answer.values.iter().enumerate()) {
        form.set(&format!("answer_{at}"), value);
    }
    form
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, None, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (call, _) = find(&visit).await?;
    let is_sent = form.text("act") == "send";
    let (by, party, id, base) = (shared::by(&visit), visit.party()?, call.public_id(), shared::base(&form));
    let said = shared::answers_of(&form, &call);
    let here = visit.link(&links::answer(party, &id));
    let save = move |tx: &mut ::store::Tx<'_>| actions::answer(tx, &by, party, (&id, base), said.clone(), is_sent);
    match visit.app.db().write(save).await {
        Ok(_) if is_sent => Reply::done(here, "governance-done-sent"),
        Ok(_) => Reply::done(here, "governance-done-saved"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, Some(form), &errors).await?, errors),
        // The deadline passed while somebody wrote: the page says so and keeps what was typed.
        Err(Error::Rule(_)) if !call.is_taking(visit.now.day()) => Reply::again(page(&visit, Some(form), &[]).await?, Vec::new()),
        Err(error) => Err(error),
    }
}
