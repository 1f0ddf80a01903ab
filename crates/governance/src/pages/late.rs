//! An answer that reached the Secretariat after the deadline: logged apart from the others.

use super::shared::{self, html};
use crate::domain::Call;
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, FieldError, PartyCode, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "governance/late.html")]
struct LateView {
    t: Tr,
    csrf: String,
    action: String,
    fields: Vec<String>,
    questions: Vec<(String, String)>,
}

fn page(visit: &Visit, call: &Call, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form).with_errors(errors);
    let mut asked: Vec<Choice> = call.asked.iter().map(|party| Choice::new(party.to_string(), parties::name(*party, visit.lang))).collect();
    i18n::sort_by_name(visit.lang, &mut asked, |choice| choice.label.as_str());
    let here = links::desk(&call.public_id());
    let view = LateView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("{here}/late")),
        fields: vec![
            fields.select("party", "common-party", &asked),
            fields.day("received_on", "governance-received-on"),
            fields.select("lang", "governance-lang", &shared::lang_choices(t, &call.draft.langs)),
        ],
        questions: shared::answer_controls(t, &fields, call),
    };
    let page = Page::new(t.m("governance-late"), html(&view)?).nav("desk").private().scripted();
    let page = page.crumb(visit.link("/desk/calls"), t.m("governance-title"));
    Ok(page.crumb(visit.link(&here), call.draft.title.words(visit.lang)))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let call = shared::call(&visit).await?;
    Reply::page(page(&visit, &call, Form::default(), &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let call = shared::call(&visit).await?;
    let Some(party) = PartyCode::parse(form.text("party")) else {
        let errors = vec![FieldError::new("party", "error-choice")];
        return Reply::again(page(&visit, &call, form, &errors)?, errors);
    };
    let received = Day::typed(form.text("received_on")).map(Day::last_moment);
    let (by, id, said) = (shared::by(&visit), call.public_id(), shared::answers_of(&form, &call));
    let logged = visit.app.db().write(move |tx| actions::log_late(tx, &by, &id, party, said.clone(), received)).await;
    match logged {
        Ok(_) => Reply::done(visit.link(&links::desk(&call.public_id())), "governance-done-logged"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &call, form, &errors)?, errors),
        Err(error) => Err(error),
    }
}
