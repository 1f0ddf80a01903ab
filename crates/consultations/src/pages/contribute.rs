//! The form by which anybody contributes, without an account; an organization in its own name where somebody is signed in
//! for it. What happens next stands on the page.

use super::shared::{self, html, public_round};
use crate::domain::{Round, Sent, Source};
use crate::{actions, links};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, Result, canonical};
use std::sync::OnceLock;
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Contributions of one place within an hour that need no second look. Our choice: a training room contributes together.
const AT_ONCE: u32 = 30;
const WINDOW_SECONDS: i64 = 3600;
/// How long ago a form must have been given out. Our choice: nobody reads and writes within two seconds, and a page left
/// open for a week is still somebody's.
const YOUNGEST_MILLIS: i64 = 2_000;
const OLDEST_MILLIS: i64 = 7 * 24 * 3600 * 1000;
/// A field that people do not see: programs that fill every field give themselves away.
const TRAP: &str = "website";

#[derive(Template)]
#[template(path = "consultations/contribute.html")]
struct FormView {
    t: Tr,
    csrf: String,
    /// By which a form of ours is known.
    issued: String,
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

/// What signs the forms of this process. A form from before a restart is not known, and its contribution stands apart.
static SECRET: OnceLock<String> = OnceLock::new();

fn signature(visit: &Visit, round: &Round, at: i64) -> String {
    let secret = SECRET.get_or_init(|| visit.app.ambient().token());
    canonical::sha256(format!("{secret}/{}/{at}", round.id).as_bytes())
}

/// The moment at which a form was given out, signed.
fn issue(visit: &Visit, round: &Round) -> String {
    format!("{}-{}", visit.now.0, signature(visit, round, visit.now.0))
}

/// Whether a form is one of ours, given out long enough ago for a person to have written, and not too long.
fn is_issued(visit: &Visit, round: &Round, issued: &str) -> bool {
    let Some((at, signed)) = issued.split_once('-') else { return false };
    let Ok(at) = at.parse::<i64>() else { return false };
    let age = visit.now.0 - at;
    (YOUNGEST_MILLIS..=OLDEST_MILLIS).contains(&age) && signature(visit, round, at) == signed
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
    let fields = Fields::new(t, form).with_errors(errors);
    let place = fields.value("place").to_owned();
    let about = shared::about_words(t, round, &place);
    let mut top = vec![
        fields.select("place", "consultations-place", &shared::place_choices(t, round, &place)),
        fields.long("words", "consultations-words", 10),
        fields.select("lang", "consultations-lang", &shared::lang_choices(t)),
        fields.select_optional("kind", "consultations-kind", &shared::kind_choices(t)),
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
        issued: issue(visit, round),
        action: visit.link(&format!("{here}/contribute")),
        title: web::parts::inline(t, &round.draft.title),
        about,
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
        lang: Lang::parse(form.text("lang")),
        words: form.text("words").to_owned(),
        who: shared::who_of(&form),
        organization,
        received_at: None,
        is_doubtful: is_over || form.filled(TRAP).is_some() || !is_issued(&visit, &round, form.text("issued")),
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
