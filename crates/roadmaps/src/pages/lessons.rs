//! What the Party learnt while it made a version, in its languages: public with the published version. For the Party's
//! team; the focal point and members with the part *team* write, before publication and after.

use super::frame::set_pair;
use super::register;
use super::shared::{self, by, party, render};
use crate::domain::{Lessons, Roadmap, in_lang};
use crate::{actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use web::fields::Fields;
use web::{Form, Reply, Visit};

const FIELD: &str = "lessons";

#[derive(Template)]
#[template(path = "roadmaps/lessons.html")]
struct LessonsView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    number: i64,
    is_public: bool,
    may_write: bool,
    revision: i64,
    fields: Vec<String>,
    /// What is there as safe HTML, where the visitor only reads.
    written: String,
    /// What a colleague saved since the page was opened; safe HTML, empty where nobody did.
    meanwhile: String,
}

/// Languages in which they are asked for: those of the version, its own first, and those they already have.
fn langs(roadmap: &Roadmap, lessons: &Lessons) -> Vec<Lang> {
    let others = Lang::ALL.into_iter().filter(|lang| *lang != roadmap.original);
    let is_asked = |lang: &Lang| {
        let content = &roadmap.content;
        content.second == Some(*lang) || content.title.get(*lang).is_some() || lessons.text.get(*lang).is_some()
    };
    std::iter::once(roadmap.original).chain(others.filter(is_asked)).collect()
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new(), false).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>, is_overtaken: bool) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let read = move |conn: &mut ::store::Conn| {
        let roadmap = register::at_hand(conn, party)?;
        let lessons = store::lessons(conn, party, roadmap.id)?;
        Ok((roadmap, lessons))
    };
    let (roadmap, lessons) = visit.app.db().read(read).await?;
    let (is_again, langs) = (typed.is_some(), langs(&roadmap, &lessons));
    let form = typed.unwrap_or_else(|| {
        let mut form = Form::default();
        for lang in &langs {
            set_pair(&mut form, FIELD, &lessons.text, roadmap.original, Some(*lang));
        }
        form
    });
    let f = Fields::new(t, form).with_errors(&errors);
    let field = |lang: &Lang| {
        if *lang == roadmap.original {
            f.long_optional(FIELD, "roadmaps-lessons-field", 10)
        } else {
            f.long_optional(&in_lang(FIELD, *lang), &format!("roadmaps-second-{lang}"), 10)
        }
    };
    let view = LessonsView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::page(party, "/lessons")),
        back: visit.link(&links::work(party)),
        number: roadmap.number,
        is_public: roadmap.state.is_public(),
        may_write: register::may_write(&visit, party),
        revision: lessons.version,
        fields: langs.iter().map(field).collect(),
        written: web::parts::passage(t, &lessons.text),
        meanwhile: if is_overtaken { web::parts::passage(t, &lessons.text) } else { String::new() },
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-lessons-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let seen: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let sent = form.clone();
    let write = move |tx: &mut ::store::Tx<'_>| {
        let roadmap = register::at_hand(tx, party)?;
        let of = |lang: Lang| {
            let name = if lang == roadmap.original { FIELD.to_owned() } else { in_lang(FIELD, lang) };
            sent.has(&name).then(|| (lang, sent.text(&name).to_owned()))
        };
        let typed: Vec<(Lang, String)> = Lang::ALL.into_iter().filter_map(of).collect();
        actions::set_lessons(tx, &by, party, roadmap.id, seen, &typed)
    };
    match visit.app.db().write(write).await {
        Ok(()) => Reply::done(visit.link(&links::page(party, "/lessons")), "roadmaps-done-saved"),
        Err(Error::Conflict) => show(visit, Some(form), vec![FieldError::new(FIELD, "roadmaps-error-overtaken")], true).await,
        Err(error) => show(visit, Some(form), shared::refusal(error, FIELD)?, false).await,
    }
}
