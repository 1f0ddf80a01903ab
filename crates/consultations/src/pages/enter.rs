//! What came on paper or was said at a meeting, typed in by the team.

use super::shared::{self, html, own_round, work_page};
use crate::domain::{Round, Sent, Source};
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "consultations/enter.html")]
struct FormView {
    t: Tr,
    csrf: String,
    action: String,
    fields: Vec<String>,
    who: Vec<String>,
}

fn page(visit: &Visit, round: &Round, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, party) = (visit.t, round.party);
    let fields = Fields::new(t, form).with_errors(errors);
    let place = fields.value("place").to_owned();
    let sources = [Source::Paper, Source::Meeting].map(|source| Choice::new(source.code(), shared::source_words(t, source)));
    let here = links::work_round(party, &round.public_id());
    let view = FormView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("{here}/enter")),
        fields: vec![
            fields.radios("source", "consultations-source", &sources),
            fields.select("place", "consultations-place", &shared::place_choices(t, round, &place)),
            fields.long("words", "consultations-words", 10),
            fields.select("lang", "consultations-lang", &shared::lang_choices(t)),
            fields.day_optional("received_on", "consultations-received-on"),
            fields.select_optional("kind", "consultations-kind", &shared::kind_choices(t)),
        ],
        who: shared::who_controls(t, &fields),
    };
    let page = work_page(visit, party, t.m("consultations-enter"), html(&view)?);
    Ok(page.crumb(visit.link(&here), round.draft.title.words(visit.lang)))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let mut form = Form::default();
    form.set("source", Source::Paper.code());
    form.set("place", "round");
    form.set("lang", visit.lang.code());
    Reply::page(page(&visit, &round, form, &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let source = Source::parse(form.text("source")).filter(|source| matches!(source, Source::Paper | Source::Meeting));
    let sent = Sent {
        source: source.unwrap_or(Source::Paper),
        place: form.text("place").to_owned(),
        lang: Lang::parse(form.text("lang")),
        words: form.text("words").to_owned(),
        who: shared::who_of(&form),
        organization: None,
        received_at: None,
        is_doubtful: false,
    };
    let received = kernel::Day::typed(form.text("received_on"));
    if form.filled("received_on").is_some() && received.is_none_or(|day| day > visit.now.day()) {
        let errors = vec![FieldError::new("received_on", "consultations-error-received")];
        return Reply::again(page(&visit, &round, form, &errors)?, errors);
    }
    let sent = Sent { received_at: received.map(kernel::Day::first_moment), ..sent };
    let (by, id) = (shared::by(&visit), round.public_id());
    // Somebody who types in a pile goes on with the next.
    let next = visit.link(&format!("{}/enter", links::work_round(round.party, &id)));
    match visit.app.db().write(move |tx| actions::contribute(tx, &by, &id, &sent)).await {
        Ok(_) => Reply::done(next, "consultations-done-entered"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &round, form, &errors)?, errors),
        Err(error) => Err(error),
    }
}
