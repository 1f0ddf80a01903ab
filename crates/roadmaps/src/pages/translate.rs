//! Texts of a validated or published version in a further language, signed by the Party. For focal points.

use super::shared::{self, by, party, render};
use crate::actions::{self, On};
use crate::domain::{Place, Roadmap, State, missing_in_language};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result};
use std::collections::BTreeMap;
use web::fields::Choice;
use web::{Form, Reply, Visit};

struct Row {
    name: String,
    label: String,
    /// The original alone, whatever the page's language; safe HTML.
    original: String,
    value: String,
    is_missing: bool,
    /// The original has changed since the words were written.
    is_outdated: bool,
    is_confirmed: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/translate.html")]
struct TranslateView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    into: &'static str,
    into_name: &'static str,
    into_html: &'static str,
    into_dir: &'static str,
    original_html: &'static str,
    original_dir: &'static str,
    revision: i64,
    n_missing: usize,
    rows: Vec<Row>,
    langs: Vec<(Choice, bool)>,
}

/// The version that may be translated: a validated one being made, else the published one.
fn find(conn: &mut ::store::Conn, party: PartyCode) -> Result<Roadmap> {
    let framework = shared::framework().id.as_str();
    let open = store::find_open(conn, party, framework)?.filter(|open| open.state == State::Validated);
    match open {
        Some(open) => Ok(open),
        None => store::find_published(conn, party, framework)?.ok_or(Error::NotFound),
    }
}

fn is_outdated(text: &kernel::Text, lang: Lang) -> bool {
    text.get(lang).is_some() && text.shown(lang).is_some_and(|shown| shown.is_out_of_date)
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let into = visit.query.get("into").and_then(Lang::parse);
    show(visit, into, None, Vec::new()).await
}

async fn show(visit: Visit, into: Option<Lang>, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let roadmap = visit.app.db().read(move |conn| find(conn, party)).await?;
    let default = if roadmap.original == Lang::En { Lang::Fr } else { Lang::En };
    let into = into.filter(|lang| *lang != roadmap.original).unwrap_or(default);
    let missing: Vec<Place> = missing_in_language(&roadmap, into);
    let row = |(place, text): (Place, &kernel::Text)| Row {
        label: shared::place_words(t, &place),
        original: web::parts::paragraphs(text.get(roadmap.original).unwrap_or_default()),
        is_outdated: is_outdated(text, into),
        is_confirmed: typed.as_ref().is_some_and(|form| form.text(&place.still()) == "yes"),
        value: typed.as_ref().map_or_else(|| text.get(into).unwrap_or_default().to_owned(), |form| form.text(&place.name()).to_owned()),
        is_missing: missing.contains(&place),
        name: place.name(),
    };
    let view = TranslateView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::page(party, "/translate")),
        back: visit.link(&links::work(party)),
        into: into.code(),
        into_name: t.lang_name(into),
        into_html: into.html(),
        into_dir: into.dir(),
        original_html: roadmap.original.html(),
        original_dir: roadmap.original.dir(),
        revision: roadmap.version,
        n_missing: missing.len(),
        rows: roadmap.content.texts().into_iter().map(row).collect(),
        langs: shared::lang_choices(t)
            .into_iter()
            .filter(|choice| choice.value != roadmap.original.code())
            .map(|choice| {
                let is_chosen = choice.value == into.code();
                (choice, is_chosen)
            })
            .collect(),
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-translate-heading"), render(&view)?);
    if typed.is_some() { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let Some(into) = Lang::parse(form.text("into")) else {
        return show(visit, None, Some(form), vec![FieldError::new("into", "error-choice")]).await;
    };
    let version: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let words: BTreeMap<String, String> = form.pairs().iter().cloned().collect();
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            let roadmap = find(tx, party)?;
            let on = On { party, id: roadmap.id, version, note: String::new() };
            actions::add_translation(tx, &by, &on, into, &words)
        })
        .await;
    match outcome {
        Ok(()) => Reply::done(visit.link(&links::page(party, &format!("/translate?into={into}"))), "roadmaps-done-translation"),
        Err(Error::Conflict) => show(visit, Some(into), Some(form), vec![FieldError::new("into", "roadmaps-error-changed")]).await,
        Err(error) => show(visit, Some(into), Some(form), shared::refusal(error, "into")?).await,
    }
}
