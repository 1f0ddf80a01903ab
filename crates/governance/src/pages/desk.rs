//! The Secretariat's side of calls: planned, sent to every Party, reminded of, closed, published.

use super::shared::{self, html};
use crate::domain::{Act, Asks, Call, Draft, Kind, QUESTIONS, State};
use crate::{actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result, Role, Text};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

struct Row {
    address: String,
    /// Safe HTML.
    title: String,
    kind: &'static str,
    state: &'static str,
    until: String,
}

#[derive(Template)]
#[template(path = "governance/desk.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    rows: Vec<Row>,
    title_field: String,
}

async fn list_page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let all = [State::Draft, State::Open, State::Closed, State::Published];
    let calls = visit.app.db().read(move |conn| store::list_calls(conn, &all, 500)).await?;
    let row = |call: &Call| Row {
        address: visit.link(&links::desk(&call.public_id())),
        title: web::parts::inline(t, &call.draft.title),
        kind: shared::kind_words(t, call.draft.kind),
        state: shared::state_words(visit, call),
        until: call.draft.last_day().map(|day| t.day(day)).unwrap_or_default(),
    };
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link("/desk/calls"),
        rows: calls.iter().map(row).collect(),
        title_field: Fields::new(t, form).with_errors(errors).text("title", "governance-call-title"),
    };
    let page = Page::new(t.m("governance-title"), html(&view)?).nav("desk").private().scripted();
    Ok(page.crumb(visit.link("/desk"), t.m("common-nav-desk")))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    Reply::page(list_page(&visit, Form::default(), &[]).await?)
}

pub async fn plan(visit: Visit, form: Form) -> Result<Reply> {
    if form.text("title").is_empty() {
        let errors = vec![FieldError::new("title", "error-required")];
        return Reply::again(list_page(&visit, form, &errors).await?, errors);
    }
    let title = Text::original(visit.lang, form.text("title"));
    // The languages in which the call of 2021 took answers (SYS-048).
    let draft = Draft { title, kind: Some(Kind::Information), langs: vec![Lang::En, Lang::Fr], ..Draft::default() };
    let by = shared::by(&visit);
    match visit.app.db().write(move |tx| actions::plan(tx, &by, draft.clone())).await {
        Ok(call) => Reply::done(visit.link(&links::desk(&call.public_id())), "governance-done-planned"),
        Err(Error::Invalid(errors)) => Reply::again(list_page(&visit, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}

struct ActRow {
    address: String,
    words: &'static str,
    explains: &'static str,
}

#[derive(Template)]
#[template(path = "governance/desk_call.html")]
struct CallView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    title: String,
    state: &'static str,
    fields: Vec<String>,
    questions: Vec<(String, String, String)>,
    is_editable: bool,
    is_public: bool,
    public: String,
    asked: usize,
    n_answered: usize,
    /// Parties that have not answered, and among them those nobody can be reminded in.
    silent: Vec<String>,
    unreachable: Vec<String>,
    reminded: String,
    acts: Vec<ActRow>,
    late: String,
}

/// What is written, as the form holds it in one language.
fn form_of(draft: &Draft, lang: Lang) -> Form {
    let mut form = Form::default();
    let words = |text: &Text| text.get(lang).unwrap_or_else(|| text.words(lang)).to_owned();
    form.set("kind", draft.kind.map(Kind::code).unwrap_or_default());
    form.set("title", words(&draft.title));
    form.set("about", words(&draft.about));
    form.set("closes_on", &draft.closes_on);
    for lang in &draft.langs {
        form.push("langs", lang.code());
    }
    for (at, question) in draft.questions.iter().enumerate() {
        form.set(&format!("question_{at}"), words(&question.text));
        form.set(&format!("asks_{at}"), question.asks.code());
        if question.is_begun {
            form.push("begun", at.to_string());
        }
    }
    form
}

fn asks_choices(t: Tr) -> Vec<Choice> {
    let words = |asks: Asks| match asks {
        Asks::Words => t.m("governance-asks-words"),
        Asks::YesNo => t.m("governance-asks-yes-no"),
        Asks::Number => t.m("governance-asks-number"),
    };
    Asks::ALL.iter().map(|asks| Choice::new(asks.code(), words(*asks))).collect()
}

async fn page(visit: &Visit, call: &Call, form: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let of = call.clone();
    let (silent, reachable) =
        visit.app.db().read(move |conn| Ok((actions::silent(conn, &of)?, people::parties_with(conn, Role::FocalPoint)?))).await?;
    let fields = Fields::new(t, form.unwrap_or_else(|| form_of(&call.draft, visit.lang))).with_errors(errors);
    let names = |codes: Vec<kernel::PartyCode>| {
        let mut names: Vec<String> = codes.into_iter().map(|party| parties::name(party, visit.lang)).collect();
        i18n::sort_by_name(visit.lang, &mut names, String::as_str);
        names
    };
    let is_editable = call.state == State::Draft;
    let kinds = [Kind::Information, Kind::Survey].map(|kind| Choice::new(kind.code(), shared::kind_words(t, Some(kind))));
    let langs = shared::lang_choices(t, &Lang::ALL);
    let mut controls = Vec::new();
    if is_editable {
        controls.push(fields.radios("kind", "governance-kind", &kinds));
        controls.push(fields.text("title", "governance-call-title"));
        controls.push(fields.long("about", "governance-about", 6));
        controls.push(fields.checks("langs", "governance-langs", &langs));
    }
    if is_editable || call.state == State::Open {
        controls.push(fields.day("closes_on", "governance-closes-on"));
    }
    let n_questions = if is_editable { (call.draft.questions.len() + 2).min(QUESTIONS) } else { 0 };
    let begun = [Choice::new("", t.m("governance-begun-question"))];
    let view = CallView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::desk(&call.public_id())),
        version: call.version,
        title: web::parts::inline(t, &call.draft.title),
        state: shared::state_words(visit, call),
        questions: (0..n_questions)
            .map(|at| {
                let is_begun = begun.clone().map(|choice| Choice { value: at.to_string(), ..choice });
                (
                    fields.long_optional(&format!("question_{at}"), "governance-question", 2),
                    fields.select(&format!("asks_{at}"), "governance-asks", &asks_choices(t)),
                    fields.checks("begun", "governance-begun-legend", &is_begun).replace(r#"id="begun""#, &format!(r#"id="begun_{at}""#)),
                )
            })
            .collect(),
        fields: controls,
        is_editable,
        is_public: call.is_public(),
        public: visit.link(&links::call(&call.public_id())),
        asked: call.asked.len(),
        n_answered: call.asked.len() - silent.len(),
        unreachable: names(silent.iter().filter(|party| !reachable.contains(party)).copied().collect()),
        silent: names(silent),
        reminded: call.reminded_at.map(|at| t.s("governance-reminded", t.moment(at))).unwrap_or_default(),
        acts: acts(visit, call),
        late: if matches!(call.state, State::Closed | State::Published) {
            visit.link(&format!("{}/late", links::desk(&call.public_id())))
        } else {
            String::new()
        },
    };
    let page = Page::new(call.draft.title.words(visit.lang), html(&view)?).nav("desk").private().scripted();
    let page = page.crumb(visit.link("/desk"), t.m("common-nav-desk"));
    Ok(page.crumb(visit.link("/desk/calls"), t.m("governance-title")))
}

fn acts(visit: &Visit, call: &Call) -> Vec<ActRow> {
    let t = visit.t;
    let words = |act: Act| match act {
        Act::Send => Some((t.m("governance-send"), t.m("governance-send-explains"))),
        Act::Remind => Some((t.m("governance-remind"), t.m("governance-remind-explains"))),
        Act::Close => Some((t.m("governance-close"), t.m("governance-close-explains"))),
        Act::Publish => Some((t.m("governance-publish"), t.m("governance-publish-explains"))),
        Act::Discard => Some((t.m("governance-discard"), t.m("governance-discard-explains"))),
        Act::Plan | Act::Change => None,
    };
    let possible = Act::ALL.iter().filter(|act| call.after(**act).is_some());
    let row = |act: &Act| {
        let (name, explains) = words(*act)?;
        let address = visit.link(&format!("{}/acts/{}", links::desk(&call.public_id()), act.code()));
        Some(ActRow { address, words: name, explains })
    };
    possible.filter_map(row).collect()
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let call = shared::call(&visit).await?;
    Reply::page(page(&visit, &call, None, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let call = shared::call(&visit).await?;
    let draft = Draft::read(&call.draft, visit.lang, &|name| form.text(name).to_owned(), &form.all("langs"), &form.all("begun"));
    let (by, id, base) = (shared::by(&visit), call.public_id(), shared::base(&form));
    let saved = visit.app.db().write(move |tx| actions::change(tx, &by, (&id, base), draft.clone())).await;
    answered(&visit, &call, saved, form, "governance-done-saved").await
}

pub async fn step(visit: Visit, form: Form) -> Result<Reply> {
    let call = shared::call(&visit).await?;
    let act = Act::parse(visit.param("act")).ok_or(Error::NotFound)?;
    let done = match act {
        Act::Send => "governance-done-call-sent",
        Act::Remind => "governance-done-reminded",
        Act::Close => "governance-done-closed",
        Act::Publish => "governance-done-published",
        Act::Discard => "governance-done-discarded",
        Act::Plan | Act::Change => return Err(Error::NotFound),
    };
    let (by, id, base) = (shared::by(&visit), call.public_id(), shared::base(&form));
    let stepped = visit.app.db().write(move |tx| actions::step(tx, &by, (&id, base), act)).await;
    if act == Act::Discard && stepped.is_ok() {
        return Reply::done(visit.link("/desk/calls"), done);
    }
    answered(&visit, &call, stepped, form_of(&call.draft, visit.lang), done).await
}

async fn answered(visit: &Visit, call: &Call, outcome: Result<Call>, form: Form, done: &'static str) -> Result<Reply> {
    match outcome {
        Ok(call) => Reply::done(visit.link(&links::desk(&call.public_id())), done),
        Err(Error::Invalid(errors)) => Reply::again(page(visit, call, Some(form), &errors).await?, errors),
        Err(error) => Err(error),
    }
}
