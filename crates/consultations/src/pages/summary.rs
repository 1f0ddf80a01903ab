//! The summary of a round: what the program makes of the records, and the Party's own words instead. For its team.

use super::shared::{self, html, own_round, work_page};
use super::show::summary_lines;
use crate::domain::{Round, Tally};
use crate::store::{self, By};
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "consultations/summary.html")]
struct SummaryView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    made: Vec<String>,
    made_words: String,
    is_edited: bool,
    field: String,
}

async fn page(visit: &Visit, round: &Round, form: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let (t, id) = (visit.t, round.id);
    let (counted, kinds) = visit.app.db().read(move |conn| Ok((store::counted(conn, id)?, store::counted_by(conn, id, By::Kind)?))).await?;
    let made = summary_lines(t, round, &Tally::of(&counted), &kinds, visit.now.day());
    let form = form.unwrap_or_else(|| {
        let mut form = Form::default();
        let own = round.summary.get(visit.lang).unwrap_or_else(|| round.summary.words(visit.lang));
        // Whoever begins to edit begins with what is there.
        form.set("summary", if own.is_empty() { made.join("\n\n") } else { own.to_owned() });
        form
    });
    let here = links::work_round(round.party, &round.public_id());
    let view = SummaryView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("{here}/summary")),
        version: round.version,
        made_words: made.join("\n\n"),
        is_edited: !round.summary.is_empty(),
        field: Fields::new(t, form).with_errors(errors).long_optional("summary", "consultations-summary", 12),
        made,
    };
    let page = work_page(visit, round.party, t.m("consultations-summary"), html(&view)?);
    Ok(page.crumb(visit.link(&here), round.draft.title.words(visit.lang)))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = own_round(&visit).await?;
    Reply::page(page(&visit, &round, None, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    // What the program made and nobody changed is not the Party's.
    let is_made = form.text("act") == "made" || form.text("summary") == form.text("made");
    let words = if is_made { String::new() } else { form.text("summary").to_owned() };
    let (by, base, id, party, lang) = (shared::by(&visit), shared::base(&form), round.public_id(), round.party, visit.lang);
    let saved = visit.app.db().write(move |tx| actions::summarize(tx, &by, (party, &id, base), lang, &words)).await;
    match saved {
        Ok(_) => Reply::done(visit.link(&links::work_round(party, &round.public_id())), "consultations-done-saved"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &round, Some(form), &errors).await?, errors),
        Err(error) => Err(error),
    }
}
