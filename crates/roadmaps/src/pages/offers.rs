//! Offers of good practices made at publication: yes, no, later. For focal points.

use super::shared::{self, Shown, activity_html, by, party, render};
use crate::actions;
use crate::domain::{Offer, OfferAnswer};
use crate::{EvidencePart, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Result};
use web::fields::Fields;
use web::{Form, Reply, Visit};

struct Row {
    id: String,
    heading: String,
    evidence: Vec<Shown>,
    is_open: bool,
    /// Words of the designation where the evidence is a good practice already, or proposed as one: a yes has no effect.
    practice: String,
    answer: &'static str,
    measure: String,
    who: String,
    title: String,
}

#[derive(Template)]
#[template(path = "roadmaps/offers.html")]
struct OffersView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    rows: Vec<Row>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, Form::default(), Vec::new()).await
}

async fn show(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let (port, lang) = (visit.app.part::<EvidencePart>(), visit.lang);
    let found = visit
        .app
        .db()
        .read(move |conn| {
            let mut rows: Vec<(Offer, Vec<Shown>, String)> = Vec::new();
            for offer in store::list_offers(conn, party)? {
                let roadmap = store::get(conn, party, offer.roadmap)?;
                let evidence = match roadmap.content.positions.get(&offer.activity) {
                    Some(position) => shared::evidence(conn, &port, t, party, position.evidence.iter(), &shared::Reader::Team)?,
                    None => Vec::new(),
                };
                let measure = match &offer.measure {
                    Some(id) => {
                        port.0.describe(conn, std::slice::from_ref(id), lang, true)?.pop().map(|hit| hit.address).unwrap_or_default()
                    }
                    None => String::new(),
                };
                rows.push((offer, evidence, measure));
            }
            Ok(rows)
        })
        .await?;
    let f = Fields::new(t, form).with_errors(&errors);
    let rows = found.into_iter().map(|(offer, evidence, measure)| {
        Row {
            heading: activity_html(t, &offer.activity),
            practice: evidence.iter().map(|one| one.practice.clone()).find(|words| !words.is_empty()).unwrap_or_default(),
            evidence,
            is_open: matches!(offer.answer, OfferAnswer::Open | OfferAnswer::Later),
            answer: t.m(&format!("roadmaps-offer-{}", offer.answer.code())),
            measure: if measure.is_empty() { measure } else { visit.link(&measure) },
            // Names carry the offer, so that every field of the page has its own.
            who: f.text_optional(&format!("who-{}", offer.id), "roadmaps-offer-who"),
            title: f.text_optional(&format!("title-{}", offer.id), "roadmaps-offer-title"),
            id: offer.id.to_string(),
        }
    });
    let view = OffersView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&links::offers(party)),
        back: visit.link(&links::work(party)),
        rows: rows.collect(),
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-offers-heading"), render(&view)?);
    if errors.is_empty() { Reply::page(page) } else { Reply::again(page, errors) }
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let about = visit.param("offer").to_owned();
    let id = Id::parse(&about).ok_or(Error::NotFound)?;
    let Some(answer) = OfferAnswer::parse(form.text("answer")) else {
        return show(visit, form, vec![FieldError::new(format!("answer-{about}"), "error-choice")]).await;
    };
    let (title, who) = (form.text(&format!("title-{about}")).to_owned(), form.text(&format!("who-{about}")).to_owned());
    match visit.app.db().write(move |tx| actions::answer_offer(tx, &by, party, id, answer, &title, &who)).await {
        Ok(_) => Reply::done(visit.link(&links::offers(party)), "roadmaps-done-offer"),
        Err(error) => {
            let errors = shared::refusal(error, "who")?
                .into_iter()
                .map(|error| FieldError { field: format!("{}-{about}", error.field), ..error })
                .collect();
            show(visit, form, errors).await
        }
    }
}
