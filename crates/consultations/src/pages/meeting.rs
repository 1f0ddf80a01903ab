//! A meeting of a round with its minutes: added, changed, taken away. For its team.

use super::shared::{self, html, own_round, work_page};
use crate::domain::{Meeting, Round};
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "consultations/meeting.html")]
struct MeetingView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    fields: Vec<String>,
    is_new: bool,
}

/// Place of the meeting in the address: `None` for a new one.
fn place(visit: &Visit, round: &Round) -> Result<Option<usize>> {
    match visit.param("at") {
        "new" => Ok(None),
        at => at.parse::<usize>().ok().filter(|at| *at < round.meetings.len()).map(Some).ok_or(Error::NotFound),
    }
}

fn page(visit: &Visit, round: &Round, at: Option<usize>, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, here) = (visit.t, links::work_round(round.party, &round.public_id()));
    let fields = Fields::new(t, form).with_errors(errors);
    let view = MeetingView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("{here}/meetings/{}", visit.param("at"))),
        version: round.version,
        fields: vec![
            fields.text("title", "consultations-meeting-title"),
            fields.day("held_on", "consultations-meeting-day"),
            fields.text_optional("place", "consultations-meeting-place"),
            fields.long_optional("minutes", "consultations-minutes", 10),
            fields.number_optional("present", "consultations-meeting-present"),
            fields.number_optional("women", "consultations-meeting-women"),
            fields.number_optional("young", "consultations-meeting-young"),
        ],
        is_new: at.is_none(),
    };
    let title = if at.is_none() { t.m("consultations-meeting-add") } else { t.m("consultations-meeting") };
    let page = work_page(visit, round.party, title, html(&view)?);
    Ok(page.crumb(visit.link(&here), round.draft.title.words(visit.lang)))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let at = place(&visit, &round)?;
    let mut form = Form::default();
    if let Some(meeting) = at.and_then(|at| round.meetings.get(at)) {
        let minutes = meeting.minutes.get(visit.lang).unwrap_or_else(|| meeting.minutes.words(visit.lang));
        for (name, value) in [
            ("title", meeting.title.as_str()),
            ("held_on", &meeting.held_on),
            ("place", &meeting.place),
            ("minutes", minutes),
            ("present", &meeting.present),
            ("women", &meeting.women),
            ("young", &meeting.young),
        ] {
            form.set(name, value);
        }
    }
    Reply::page(page(&visit, &round, at, form, &[])?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let at = place(&visit, &round)?;
    let before = at.and_then(|at| round.meetings.get(at)).cloned().unwrap_or_default();
    let is_removed = form.text("act") == "remove" && at.is_some();
    let meeting = (!is_removed).then(|| Meeting::read(&before, visit.lang, &|name| form.text(name).to_owned()));
    let (by, base, id, party) = (shared::by(&visit), shared::base(&form), round.public_id(), round.party);
    let saved = visit.app.db().write(move |tx| actions::set_meeting(tx, &by, (party, &id, base), at, meeting.clone())).await;
    match saved {
        Ok(round) => Reply::done(visit.link(&links::work_round(party, &round.public_id())), "consultations-done-saved"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &round, at, form, &errors)?, errors),
        Err(error) => Err(error),
    }
}
