//! What several pages of governance need.

use crate::actions::By;
use crate::domain::{Asks, Call, Kind};
use crate::store;
use i18n::Tr;
use kernel::{Error, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Visit};

/// Renders a template; a failure is a fault.
pub fn html(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of governance", cause))
}

/// Who acts, with what an act needs.
pub fn by(visit: &Visit) -> By {
    By { actor: visit.actor(), ambient: visit.app.ambient().clone(), notices: visit.app.part::<jobs::NoticesPart>() }
}

/// The call of the address.
pub async fn call(visit: &Visit) -> Result<Call> {
    let id = visit.param("id").to_owned();
    visit.app.db().read(move |conn| store::get_call(conn, &id)).await
}

/// The version that was on the page.
pub fn base(form: &Form) -> i64 {
    form.text("version").parse().unwrap_or(0)
}

pub fn kind_words(t: Tr, kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::Survey) => t.m("governance-kind-survey"),
        _ => t.m("governance-kind-information"),
    }
}

/// The state of a call in words on the day of the visit.
pub fn state_words(visit: &Visit, call: &Call) -> &'static str {
    use crate::domain::State;
    let t = visit.t;
    match call.state {
        State::Draft | State::Discarded => t.m("governance-state-draft"),
        State::Open if call.is_taking(visit.now.day()) => t.m("governance-state-open"),
        State::Open | State::Closed => t.m("governance-state-closed"),
        State::Published => t.m("governance-state-published"),
    }
}

/// A question with its control, and the language of the answers.
pub fn answer_controls(t: Tr, fields: &Fields, call: &Call) -> Vec<(String, String)> {
    let yes_no = [Choice::new("yes", t.m("common-yes")), Choice::new("no", t.m("common-no"))];
    let control = |at: usize, asks: Asks| {
        let name = format!("answer_{at}");
        match asks {
            Asks::Words => fields.long(&name, "governance-answer", 4),
            Asks::YesNo => fields.radios(&name, "governance-answer", &yes_no),
            Asks::Number => fields.number(&name, "governance-answer"),
        }
    };
    let questions = call.draft.questions.iter().enumerate();
    questions.map(|(at, question)| (web::parts::passage(t, &question.text), control(at, question.asks))).collect()
}

pub fn lang_choices(t: Tr, langs: &[Lang]) -> Vec<Choice> {
    langs.iter().map(|lang| Choice::new(lang.code(), t.lang_name(*lang))).collect()
}

/// What those controls sent.
pub fn answers_of(form: &Form, call: &Call) -> (Lang, Vec<String>) {
    let values = (0..call.draft.questions.len()).map(|at| form.text(&format!("answer_{at}")).to_owned()).collect();
    (Lang::parse(form.text("lang")).unwrap_or(Lang::En), values)
}
