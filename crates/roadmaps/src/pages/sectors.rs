//! The cultural sectors that come first, each with its reason. For the Party's team; members with the part write.

use super::frame::{self, Frame, pair, set_pair};
use super::shared::{self, party, render, sector_words};
use crate::domain::Of;
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "roadmaps/sectors.html")]
struct SectorsView {
    t: Tr,
    frame: Frame,
    f: Fields,
    choices: Vec<Choice>,
    /// Sector and its field for the reason.
    reasons: Vec<(String, String)>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

/// Newly chosen sectors come back with a field for their reason, until all have been seen.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let is_reasoned = form.all("sector").iter().all(|code| form.has(&format!("reason-{code}")));
    let next = links::page(party(&visit)?, if is_reasoned { "/positions" } else { "/sectors" });
    match frame::save(visit.clone(), form.clone(), Of::Sectors, next, "").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    frame::draft(visit, form, Of::Sectors).await
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let t = visit.t;
    let desk = frame::open(&visit, &Of::Sectors).await?;
    let (content, original, second) = (&desk.roadmap.content, desk.roadmap.original, desk.second());
    let is_again = typed.is_some();
    let form = typed.unwrap_or_else(|| {
        let mut form = Form::default();
        for (code, reason) in &content.sectors {
            form.push("sector", code.as_str());
            set_pair(&mut form, &format!("reason-{code}"), reason, original, second);
        }
        form
    });
    let f = Fields::new(t, form).with_errors(&errors);
    let domains = convention::list(convention::lists::CULTURAL_DOMAINS);
    let view = SectorsView {
        t,
        frame: desk.frame(&visit, &Of::Sectors, "roadmaps-step-positions", t.m("roadmaps-sectors-heading").to_owned())?,
        choices: domains.items.iter().map(|item| Choice::new(item.code.as_str(), item.label(visit.lang))).collect(),
        reasons: content
            .sectors
            .keys()
            .map(|code| {
                (sector_words(visit.lang, code).to_owned(), pair(&f, &format!("reason-{code}"), "roadmaps-sectors-reason", second, 3))
            })
            .collect(),
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-sectors-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}
