//! The diagnosis of a draft: method, period, data used, findings by sector, needs with the activities they lead to. For
//! the Party's team; members with the part *text* write.
//!
//! Invariants: the empty row for a further need bears an identifier of its own, so that saving it twice makes one need.

use super::frame::{self, Frame, pair, set_pair};
use super::shared::{self, activity_choices, party, render, sector_words};
use crate::domain::{Content, Diagnosis, Of, ROWS};
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Id, Lang, Result};
use web::fields::Fields;
use web::{Form, Reply, Visit};

struct NeedRow {
    n: usize,
    text: String,
    /// How many activities are ticked, in words.
    counted: String,
    is_unlinked: bool,
    activities: String,
}

struct SourceRow {
    n: usize,
    title: String,
    link: String,
}

#[derive(Template)]
#[template(path = "roadmaps/diagnosis.html")]
struct DiagnosisView {
    t: Tr,
    frame: Frame,
    f: Fields,
    method: String,
    sources: Vec<SourceRow>,
    findings: Vec<(String, String)>,
    unlinked: Vec<(String, String)>,
    needs: Vec<NeedRow>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

/// A need that was written brings the next empty row; without one the way goes on to the priorities.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let is_written = !form.text(&format!("need-{}", form.text("further"))).trim().is_empty();
    let next = links::page(party(&visit)?, if is_written { "/diagnosis#needs" } else { "/priorities" });
    match frame::save(visit.clone(), form.clone(), Of::Diagnosis, next, "").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    frame::draft(visit, form, Of::Diagnosis).await
}

fn typed(diagnosis: &Diagnosis, original: Lang, second: Option<Lang>) -> Form {
    let mut form = Form::default();
    set_pair(&mut form, "method", &diagnosis.method, original, second);
    form.set("from", diagnosis.from.as_str());
    form.set("to", diagnosis.to.as_str());
    for (n, source) in diagnosis.sources.iter().enumerate() {
        form.set(&format!("source_title_{n}"), source.title.as_str());
        form.set(&format!("source_link_{n}"), source.link.as_str());
    }
    for (code, finding) in &diagnosis.findings {
        set_pair(&mut form, &format!("finding-{code}"), finding, original, second);
    }
    for (id, need) in &diagnosis.needs {
        set_pair(&mut form, &format!("need-{id}"), &need.text, original, second);
        need.activities.iter().for_each(|code| form.push(&format!("need-{id}-activity"), code.as_str()));
    }
    form
}

/// Needs that no priority activity answers, each with the anchor of its field.
pub fn unlinked(t: Tr, content: &Content) -> Vec<(String, String)> {
    content.unlinked_needs().into_iter().map(|(id, need)| (format!("#need-{id}"), web::parts::inline(t, &need.text))).collect()
}

async fn show(visit: Visit, typed_form: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let t = visit.t;
    let desk = frame::open(&visit, &Of::Diagnosis).await?;
    let (content, original, second) = (&desk.roadmap.content, desk.roadmap.original, desk.second());
    let diagnosis = &content.diagnosis;
    let is_again = typed_form.is_some();
    let further = typed_form
        .as_ref()
        .map(|form| form.text("further").to_owned())
        .filter(|id| kernel::id::is_public_id(id) && !diagnosis.needs.contains_key(id))
        .unwrap_or_else(|| Id::fresh(visit.app.ambient()).public());
    let mut form = typed_form.unwrap_or_else(|| typed(diagnosis, original, second));
    form.set("further", further.as_str());
    let f = Fields::new(t, form).with_errors(&errors);
    let unlinked = unlinked(t, content);
    let choices = activity_choices(t);
    let need = |(n, id): (usize, &String)| NeedRow {
        n: n + 1,
        text: pair(&f, &format!("need-{id}"), "roadmaps-diagnosis-need", second, 3),
        counted: t.n("roadmaps-diagnosis-n-activities", diagnosis.needs.get(id).map_or(0, |need| need.activities.len())),
        is_unlinked: unlinked.iter().any(|(anchor, _)| anchor.strip_prefix("#need-") == Some(id)),
        activities: f.checks(&format!("need-{id}-activity"), "roadmaps-diagnosis-activities", &choices),
    };
    let ids: Vec<&String> = diagnosis.needs().into_iter().map(|(id, _)| id).chain([&further]).collect();
    let view = DiagnosisView {
        t,
        frame: desk.frame(&visit, &Of::Diagnosis, "roadmaps-step-positions", t.m("roadmaps-diagnosis-heading").to_owned())?,
        method: pair(&f, "method", "roadmaps-diagnosis-method", second, 4),
        // Two empty rows more than there are; saving brings further ones.
        sources: (0..(diagnosis.sources.len() + 2).min(ROWS))
            .map(|n| SourceRow {
                n: n + 1,
                title: f.text_optional(&format!("source_title_{n}"), "roadmaps-instrument-title"),
                link: f.web_address_optional(&format!("source_link_{n}"), "roadmaps-evidence-url"),
            })
            .collect(),
        findings: domains(content)
            .into_iter()
            .map(|code| {
                (sector_words(visit.lang, code).to_owned(), pair(&f, &format!("finding-{code}"), "roadmaps-diagnosis-finding", second, 3))
            })
            .collect(),
        needs: ids.into_iter().enumerate().map(need).collect(),
        unlinked,
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-diagnosis-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// Every cultural domain, those that come first before the others.
fn domains(content: &Content) -> Vec<&'static str> {
    let mut codes: Vec<&str> = convention::list(convention::lists::CULTURAL_DOMAINS).items.iter().map(|item| item.code.as_str()).collect();
    codes.sort_by_key(|code| !content.sectors.contains_key(*code));
    codes
}
