//! Entering a roadmap adopted elsewhere: file, day, source, language, positions as far as known. For the focal point
//! and the Secretariat.

use super::shared::{self, activity_words, by, choice_word, lang_choices, party, render};
use crate::actions::{self, Entry, Facts};
use crate::domain::Choice;
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{Day, FieldError, Lang, Result};
use std::collections::BTreeMap;
use web::fields::{Choice as Option_, Fields};
use web::{Form, Reply, Visit};

struct Row {
    code: String,
    title: String,
    /// Code, words, whether chosen.
    choices: Vec<(&'static str, &'static str, bool)>,
}

#[derive(Template)]
#[template(path = "roadmaps/outside.html")]
struct OutsideView {
    t: Tr,
    f: Fields,
    csrf: String,
    action: String,
    party: String,
    langs: Vec<Option_>,
    rows: Vec<Row>,
    limit: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(&visit, None, Vec::new())
}

fn show(visit: &Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(visit)?);
    let is_again = typed.is_some();
    let form = typed.unwrap_or_default();
    let row = |activity: &convention::Activity| Row {
        choices: Choice::ALL
            .iter()
            .map(|choice| {
                (choice.code(), choice_word(t, Some(*choice)), form.text(&format!("position-{}", activity.code)) == choice.code())
            })
            .collect(),
        title: activity_words(visit.lang, &activity.code),
        code: activity.code.clone(),
    };
    let view = OutsideView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::page(party, "/outside")),
        party: parties::name(party, visit.lang),
        langs: lang_choices(t),
        rows: shared::framework().activities.iter().map(row).collect(),
        limit: t.number(web::limits::FILE_BYTES / 1024 / 1024),
        f: Fields::new(t, form).with_errors(&errors),
    };
    let page = shared::work_page(visit, party, t.m("roadmaps-outside-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// Reads what the form says of its file; every problem at once.
fn read(form: &Form) -> Result<(Facts, &web::Upload), Vec<FieldError>> {
    let mut errors = Vec::new();
    for name in ["title", "source"] {
        if form.filled(name).is_none() {
            errors.push(FieldError::new(name, "error-required"));
        }
    }
    let adopted_on = Day::typed(form.text("adopted_on"));
    if adopted_on.is_none() {
        errors.push(FieldError::new("adopted_on", "error-day"));
    }
    let lang = Lang::parse(form.text("file_lang"));
    if lang.is_none() {
        errors.push(FieldError::new("file_lang", "error-choice"));
    }
    let upload = form.upload("file");
    if upload.is_none() {
        errors.push(FieldError::new("file", "error-required"));
    }
    let (Some(adopted_on), Some(lang), Some(upload), true) = (adopted_on, lang, upload, errors.is_empty()) else { return Err(errors) };
    let positions: BTreeMap<String, Choice> = shared::framework()
        .activities
        .iter()
        .filter_map(|activity| Some((activity.code.clone(), Choice::parse(form.text(&format!("position-{}", activity.code)))?)))
        .collect();
    let facts = Facts { title: form.text("title").to_owned(), adopted_on, source: form.text("source").to_owned(), lang, positions };
    Ok((facts, upload))
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let (facts, upload) = match read(&form) {
        Ok(read) => read,
        Err(errors) => return show(&visit, Some(form), errors),
    };
    let (asked, asking) = (facts.clone(), by.clone());
    if let Err(error) = visit.app.db().read(move |conn| actions::may_enter_outside(conn, &asking, party, &asked)).await {
        return show(&visit, Some(form), shared::refusal(error, "title")?);
    }
    let file = match visit.app.part::<documents::Files>().put(&upload.name, &upload.bytes) {
        Ok(file) => file,
        Err(error) => return show(&visit, Some(form), shared::refusal(documents::beside(error, "file"), "file")?),
    };
    let entry = Entry { facts, file };
    match visit.app.db().write(move |tx| actions::enter_outside(tx, &by, party, &entry)).await {
        Ok(_) => Reply::done(visit.link(&links::public(party)), "roadmaps-done-outside"),
        Err(error) => show(&visit, Some(form), shared::refusal(error, "title")?),
    }
}
