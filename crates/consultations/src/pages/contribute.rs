//! The form by which anybody contributes, without an account; an organization in its own name where somebody is signed in
//! for it. What happens next stands on the page.

use super::shared::{self, html, public_round};
use crate::domain::{Place, Round, Sent, Source};
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Contributions of one place within an hour that need no second look. Our choice: a training room contributes together.
const AT_ONCE: u32 = 30;
const WINDOW_SECONDS: i64 = 3600;
/// A field that people do not see: programs that fill every field give themselves away.
const TRAP: &str = "website";

#[derive(Template)]
#[template(path = "consultations/contribute.html")]
struct FormView {
    t: Tr,
    csrf: String,
    action: String,
    title: String,
    /// The question or paragraph that the address names, safe HTML.
    about: String,
    is_taking: bool,
    ended: String,
    top: Vec<String>,
    who: Vec<String>,
    rules: Vec<&'static str>,
    back: String,
}

/// Organizations in whose name the visitor may contribute: key and name.
async fn organizations_of(visit: &Visit) -> Result<Vec<(Id, String)>> {
    let actor = visit.actor();
    if actor.organizations().next().is_none() {
        return Ok(Vec::new());
    }
    visit
        .app
        .db()
        .read(move |conn| {
            let own = actor.organizations().map(|id| organizations::find(conn, id)).collect::<Result<Vec<_>>>()?;
            let listed = own.into_iter().flatten().filter(|one| one.state == organizations::State::Listed);
            Ok(listed.map(|one| (one.id, one.said.name)).collect())
        })
        .await
}

async fn page(visit: &Visit, round: &Round, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let own = organizations_of(visit).await?;
    let about = match Place::parse(form.text("place")) {
        Some(Place::Question(number)) => round.draft.questions.get(number.saturating_sub(1)).map(|text| web::parts::passage(t, text)),
        Some(Place::Paragraph(number)) => round.paragraph(number).map(|paragraph| web::parts::passage(t, &paragraph.text)),
        _ => None,
    };
    let fields = Fields::new(t, form).with_errors(errors);
    let langs: Vec<Choice> = Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), t.lang_name(lang))).collect();
    let mut top = vec![
        fields.select("place", "consultations-place", &shared::place_choices(t, round)),
        fields.long("words", "consultations-words", 10),
        fields.select("lang", "consultations-lang", &langs),
    ];
    if !own.is_empty() {
        let as_whom = own.iter().map(|(id, name)| Choice::new(id.public(), name.clone()));
        let choices: Vec<Choice> = std::iter::once(Choice::new("self", t.m("consultations-as-person"))).chain(as_whom).collect();
        top.push(fields.radios("as", "consultations-as", &choices));
    }
    let here = links::round(&round.public_id());
    let view = FormView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("{here}/contribute")),
        title: web::parts::inline(t, &round.draft.title),
        about: about.unwrap_or_default(),
        is_taking: round.is_taking(visit.now.day()),
        ended: super::show::ended(round).map(|at| t.day(at.day())).unwrap_or_default(),
        top,
        who: shared::who_controls(t, &fields),
        rules: convention::list(convention::lists::MODERATION_REASONS).items.iter().map(|item| item.label(visit.lang)).collect(),
        back: visit.link(&here),
    };
    let page = Page::new(t.word("act-contribute"), html(&view)?).nav("roadmaps").private().scripted();
    Ok(page.crumb(visit.link(&here), round.draft.title.words(visit.lang)))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = public_round(&visit).await?;
    let mut form = Form::default();
    form.set("place", visit.query.get("place").unwrap_or("round"));
    form.set("lang", visit.lang.code());
    form.set("as", "self");
    Reply::page(page(&visit, &round, form, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let round = public_round(&visit).await?;
    let key = format!("contribute/{}", visit.remote());
    let is_over = matches!(visit.app.throttle().hit(&key, AT_ONCE, WINDOW_SECONDS, visit.now), Err(Error::TooMany(_)));
    let own = organizations_of(&visit).await?;
    let organization = own.into_iter().find(|(id, _)| id.public() == form.text("as"));
    let sent = Sent {
        source: if organization.is_some() { Source::Organization } else { Source::Visitor },
        place: form.text("place").to_owned(),
        lang: Lang::parse(form.text("lang")).unwrap_or(visit.lang),
        words: form.text("words").to_owned(),
        who: shared::who_of(&form),
        organization,
        is_doubtful: is_over || form.filled(TRAP).is_some(),
    };
    let (by, id) = (shared::by(&visit), round.public_id());
    let here = visit.link(&links::round(&id));
    match visit.app.db().write(move |tx| actions::contribute(tx, &by, &id, &sent)).await {
        Ok(kept) if kept.state == crate::domain::State::Received => Reply::done(here, "consultations-done-received"),
        Ok(_) => Reply::done(here, "consultations-done-published"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &round, form, &errors).await?, errors),
        // What was typed stays on the page, which says when the round ended.
        Err(Error::Rule(_)) if !round.is_taking(visit.now.day()) => Reply::again(page(&visit, &round, form, &[]).await?, Vec::new()),
        Err(error) => Err(error),
    }
}
