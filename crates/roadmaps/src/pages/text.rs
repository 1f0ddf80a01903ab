//! Title, summary and the profile of a draft, in the original language and a second one. For the Party's team; members
//! with the part write.

use super::frame::{self, Frame, pair, set_pair};
use super::shared::{self, lang_choices, party, render};
use crate::domain::Of;
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "roadmaps/text.html")]
struct TextView {
    t: Tr,
    frame: Frame,
    f: Fields,
    title: String,
    summary: String,
    profile: [String; 3],
    langs: Vec<Choice>,
    yes: Vec<Choice>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let next = links::page(party(&visit)?, "/sectors");
    match frame::save(visit.clone(), form.clone(), Of::Text, next, "").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    frame::draft(visit, form, Of::Text).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let t = visit.t;
    let desk = frame::open(&visit, &Of::Text).await?;
    let (content, original, second) = (&desk.roadmap.content, desk.roadmap.original, desk.second());
    let is_again = typed.is_some();
    let form = typed.unwrap_or_else(|| {
        let mut form = Form::default();
        for (name, text) in [
            ("title", &content.title),
            ("summary", &content.summary),
            ("context", &content.context),
            ("needs", &content.needs),
            ("means", &content.means),
        ] {
            set_pair(&mut form, name, text, original, second);
        }
        form.set("second", second.map_or("", |lang| lang.code()));
        form.set("shows_preparation", if content.shows_preparation { "yes" } else { "" });
        form
    });
    let f = Fields::new(t, form).with_errors(&errors);
    let view = TextView {
        t,
        frame: desk.frame(&visit, &Of::Text, "roadmaps-step-positions", t.m("roadmaps-text-heading").to_owned())?,
        title: pair(&f, "title", "roadmaps-text-title", second, 1),
        summary: pair(&f, "summary", "roadmaps-text-summary", second, 5),
        profile: [
            pair(&f, "context", "roadmaps-text-context", second, 5),
            pair(&f, "needs", "roadmaps-text-needs", second, 5),
            pair(&f, "means", "roadmaps-text-means", second, 5),
        ],
        langs: lang_choices(t).into_iter().filter(|choice| choice.value != original.code()).collect(),
        yes: vec![Choice::new("yes", t.m("common-yes"))],
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-text-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}
