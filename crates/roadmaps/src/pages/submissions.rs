//! Sending to the Secretariat and the receipt that stays for ever. For the Party's team; the focal point acts. What is said
//! about a sent text is shown by `conversation`, as on the desk of the Secretariat.

use super::conversation::{view, words};
use super::record::{self, Manner};
use super::shared::{self, Reader, by, days_since, party, render, turn_words};
use crate::actions::{self, On};
use crate::domain::{Roadmap, State, missing_in_language};
use crate::{links, store};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

/// The exact text of one language.
struct Text {
    lang: &'static str,
    fingerprints: Vec<record::Fingerprint>,
    record: String,
}

#[derive(Template)]
#[template(path = "roadmaps/submit.html")]
struct SubmitView {
    t: Tr,
    f: Fields,
    csrf: String,
    action: String,
    back: String,
    number: i64,
    state: &'static str,
    id: String,
    revision: i64,
    langs: Vec<Choice>,
    /// What goes out in each language that is complete, with its fingerprints.
    texts: Vec<Text>,
    /// Language, address of its translation page, texts missing in it.
    missing: Vec<(String, String, Vec<String>)>,
    plan_left_out: bool,
    replaces: String,
    sure: Vec<Choice>,
}

/// The version that is sent: the one being made once it is validated, else the published one.
fn find(conn: &mut Conn, party: PartyCode) -> Result<Roadmap> {
    let framework = shared::framework().id.as_str();
    let open =
        store::find_open(conn, party, framework)?.filter(|open| matches!(open.state, State::Validated | State::ValidatedPlanWaiting));
    match open {
        Some(open) => Ok(open),
        None => store::find_published(conn, party, framework)?.ok_or(Error::NotFound),
    }
}

pub async fn form(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let seen = visit.clone();
    let (roadmap, langs, texts, open) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = find(conn, party)?;
            let langs = match &roadmap.outside {
                Some(outside) => vec![outside.lang],
                None => vec![Lang::En, Lang::Fr],
            };
            let mut texts = Vec::new();
            for lang in langs.iter().copied().filter(|lang| roadmap.outside.is_some() || missing_in_language(&roadmap, *lang).is_empty()) {
                texts.push(text(conn, &seen, &roadmap, lang)?);
            }
            let open = store::find_open_submission(conn, party, &shared::framework().id)?;
            Ok((roadmap, langs, texts, open))
        })
        .await?;
    let missing = langs
        .iter()
        .filter(|_| roadmap.outside.is_none())
        .map(|lang| {
            let places: Vec<String> = missing_in_language(&roadmap, *lang).iter().map(|place| shared::place_words(t, place)).collect();
            (t.lang_name(*lang).to_owned(), visit.link(&links::page(party, &format!("/translate?into={lang}"))), places)
        })
        .filter(|(_, _, places)| !places.is_empty())
        .collect();
    let is_again = typed.is_some();
    let view = SubmitView {
        t,
        f: Fields::new(t, typed.unwrap_or_default()).with_errors(&errors),
        csrf: visit.csrf_field(),
        action: visit.link(&links::page(party, "/submit")),
        back: visit.link(&links::work(party)),
        number: roadmap.number,
        state: t.word(&format!("roadmap-{}", roadmap.state.code())),
        id: roadmap.id.to_string(),
        revision: roadmap.version,
        langs: langs.iter().map(|lang| Choice::new(lang.code(), t.lang_name(*lang))).collect(),
        texts,
        missing,
        plan_left_out: !roadmap.has_public_plan() && !roadmap.content.stages.is_empty(),
        replaces: open.map(|open| open.receipt).unwrap_or_default(),
        sure: vec![Choice::new("yes", t.m("roadmaps-submit-sure"))],
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-submit-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// What a submission in this language would hold; an unvalidated plan stays out.
fn text(conn: &mut Conn, visit: &Visit, roadmap: &Roadmap, lang: Lang) -> Result<Text> {
    let mut sent = roadmap.clone();
    if !roadmap.has_public_plan() {
        sent.content.stages.clear();
    }
    let record = record::html(conn, visit, &sent, &Manner { reader: &Reader::Team, only: Some(lang), prefix: &format!("{lang}-") })?;
    Ok(Text {
        lang: visit.t.lang_name(lang),
        fingerprints: vec![record::fingerprint(visit.t, &sent, lang, sent.has_public_plan())],
        record,
    })
}

pub async fn submit(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let Some(lang) = Lang::parse(form.text("into")) else {
        return show(visit, Some(form), vec![FieldError::new("into", "error-choice")]).await;
    };
    if form.text("sure") != "yes" {
        return show(visit, Some(form), vec![FieldError::new("sure", "roadmaps-error-confirm")]).await;
    }
    let id = kernel::Id::parse(form.text("id")).ok_or(Error::NotFound)?;
    let version: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let on = On { party, id, version, note: String::new() };
    match visit.app.db().write(move |tx| actions::submit(tx, &by, &on, lang)).await {
        // Between page and button somebody changed the version: the text of now is shown, and nothing was sent.
        Err(Error::Conflict) => show(visit, Some(form), vec![FieldError::new("sure", "roadmaps-error-changed")]).await,
        Ok(sent) => Reply::done(visit.link(&links::submission(party, &sent.receipt)), "roadmaps-done-submit"),
        Err(error) => show(visit, Some(form), shared::refusal(error, "into")?).await,
    }
}

struct Row {
    address: String,
    receipt: String,
    number: i64,
    state: &'static str,
    turn: &'static str,
    sent: String,
    since: String,
    days: String,
}

#[derive(Template)]
#[template(path = "roadmaps/submissions.html")]
struct ListView {
    t: Tr,
    back: String,
    rows: Vec<Row>,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let all = visit.app.db().read(move |conn| store::list_submissions_of(conn, party)).await?;
    let rows = all.iter().map(|one| Row {
        address: visit.link(&links::submission(party, &one.receipt)),
        receipt: one.receipt.clone(),
        number: one.number,
        state: t.word(one.state.word()),
        turn: turn_words(t, one.state.turn()),
        sent: t.day(one.submitted_at.day()),
        since: t.day(one.since.day()),
        days: if one.state.is_open() { t.n("roadmaps-n-days", days_since(&visit, one.since)) } else { String::new() },
    });
    let view = ListView { t, back: visit.link(&links::work(party)), rows: rows.collect() };
    Reply::page(shared::work_page(&visit, party, t.m("roadmaps-submissions-heading"), render(&view)?))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    one(visit, Form::default(), Vec::new()).await
}

async fn one(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (party, receipt, seen) = (party(&visit)?, visit.param("receipt").to_owned(), visit.clone());
    let (again, problems) = (!errors.is_empty(), errors.clone());
    let html = visit
        .app
        .db()
        .read(move |conn| {
            let submission = store::get_submission(conn, &receipt)?;
            if submission.party != party {
                return Err(Error::NotFound);
            }
            view(conn, &seen, submission, false, form, &problems)
        })
        .await?;
    let page = shared::work_page(&visit, party, visit.param("receipt"), html);
    if again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by, receipt) = (party(&visit)?, by(&visit), visit.param("receipt").to_owned());
    let (act, version, words) = words(&form);
    let Some(act) = act else { return one(visit, form, vec![FieldError::new("note", "error-choice")]).await };
    let number = receipt.clone();
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            if store::get_submission(tx, &number)?.party != party {
                return Err(Error::NotFound);
            }
            actions::respond(tx, &by, &number, version, act, &words)
        })
        .await;
    match outcome {
        Ok(_) => Reply::done(visit.link(&links::submission(party, &receipt)), "roadmaps-done-respond"),
        Err(Error::Conflict) => one(visit, form, vec![FieldError::new("note", "roadmaps-error-changed")]).await,
        Err(error) => one(visit, form, shared::refusal(error, "note")?).await,
    }
}
