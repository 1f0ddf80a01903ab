//! What waits for a look in a round, several at once; and one contribution: hidden, shown again, what became of it.

use super::shared::{self, Said, Shown, html, own_round, work_page};
use crate::domain::{Act, Contribution, Outcome, OutcomeKind, Round, State, Tally};
use crate::store::{self, Asked};
use crate::{DraftsPart, access, actions, links};
use askama::Template;
use convention::lists;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Contributions on a page.
const PER_PAGE: usize = 50;

/// What the list shows, by name in the address: states, outcome, whether only those that stand apart or only the others.
const VIEWS: [(&str, &[State], &str, Option<bool>); 5] = [
    ("waiting", &[State::Received], "", Some(false)),
    ("doubtful", &[State::Received], "", Some(true)),
    ("unanswered", &[State::Published], store::UNANSWERED, None),
    ("published", &[State::Published], "", None),
    ("hidden", &[State::Hidden], "", None),
];

#[derive(Template)]
#[template(path = "consultations/moderate.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    may_write: bool,
    /// Address, words, number, whether it is this one.
    views: Vec<(String, &'static str, u64, bool)>,
    /// What this view shows.
    heading: &'static str,
    rows: Vec<Said>,
    reason: String,
    /// Numbers that were marked before a refusal.
    marked: Vec<i64>,
    is_waiting: bool,
    can_hide: bool,
    pages: String,
}

fn reasons(t: Tr) -> Vec<Choice> {
    convention::list(lists::MODERATION_REASONS).items.iter().map(|item| Choice::new(item.code.clone(), item.label(t.lang()))).collect()
}

fn view_words(t: Tr, name: &str) -> &'static str {
    match name {
        "waiting" => t.m("consultations-view-waiting"),
        "doubtful" => t.m("consultations-view-doubtful"),
        "unanswered" => t.m("consultations-unanswered"),
        "published" => t.m("consultations-view-published"),
        _ => t.m("consultations-view-hidden"),
    }
}

async fn list_page(visit: &Visit, round: &Round, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, number) = (visit.t, visit.page_number()?);
    let id = round.id;
    let tally = Tally::of(&visit.app.db().read(move |conn| store::counted(conn, id)).await?);
    // Whoever comes to look finds what is there to look at.
    let usual = if tally.waiting == tally.doubtful && tally.doubtful > 0 { "doubtful" } else { "waiting" };
    let wanted = visit.query.get("view").unwrap_or(usual);
    let (name, states, outcome, is_doubtful) = VIEWS.into_iter().find(|(name, ..)| *name == wanted).ok_or(Error::NotFound)?;
    let asked = Asked { states: states.to_vec(), outcome: outcome.to_owned(), is_doubtful, ..Asked::default() };
    let (total, found) = visit
        .app
        .db()
        .read(move |conn| Ok((store::count(conn, id, &asked)?, store::list(conn, id, &asked, PER_PAGE, (number - 1) * PER_PAGE)?)))
        .await?;
    let here = links::moderation(round.party, &round.public_id());
    let count = |name: &str| match name {
        "waiting" => tally.waiting - tally.doubtful,
        "doubtful" => tally.doubtful,
        "unanswered" => tally.unanswered,
        "published" => tally.shown - tally.hidden,
        _ => tally.hidden,
    };
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&format!("{here}?view={name}")),
        may_write: access::team_role(&visit.actor(), round.party).is_ok(),
        views: VIEWS
            .into_iter()
            .filter(|(one, ..)| *one != "doubtful" || tally.doubtful > 0 || name == "doubtful")
            .map(|(one, ..)| (visit.link(&format!("{here}?view={one}")), view_words(t, one), count(one), one == name))
            .collect(),
        heading: view_words(t, name),
        rows: found
            .iter()
            .map(|one| shared::said(visit, visit.link(&format!("{here}/{}", one.number)), one, Shown::TeamBeginning))
            .collect(),
        marked: form.all("number").iter().filter_map(|number| number.parse().ok()).collect(),
        reason: Fields::new(t, form).with_errors(errors).select_optional("reason", "consultations-hide-reason", &reasons(t)),
        is_waiting: matches!(name, "waiting" | "doubtful"),
        can_hide: name != "hidden",
        pages: web::parts::pages(visit, total, PER_PAGE, number),
    };
    let page = work_page(visit, round.party, t.m("consultations-contributions"), html(&view)?);
    Ok(page.crumb(visit.link(&links::work_round(round.party, &round.public_id())), round.draft.title.words(visit.lang)))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let round = own_round(&visit).await?;
    Reply::page(list_page(&visit, &round, Form::default(), &[]).await?)
}

/// Publishes or hides those that were marked.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let act = Act::parse(form.text("act")).filter(|act| matches!(act, Act::Publish | Act::Hide)).ok_or(Error::NotFound)?;
    let numbers: Vec<i64> = form.all("number").iter().filter_map(|number| number.parse().ok()).collect();
    let (by, id, party, reason) = (shared::by(&visit), round.public_id(), round.party, form.text("reason").to_owned());
    let moved = visit.app.db().write(move |tx| actions::moderate(tx, &by, (party, &id), &numbers, act, &reason)).await;
    match moved {
        // The page that was moderated empties itself: its beginning has what comes next.
        Ok(_) => Reply::done(visit.here_with(&visit.query.with("page", None)), "consultations-done-moderated"),
        Err(Error::Rule(rule)) => {
            let errors = vec![FieldError::new("number", rule.key)];
            Reply::again(list_page(&visit, &round, form, &errors).await?, errors)
        }
        Err(Error::Invalid(errors)) => Reply::again(list_page(&visit, &round, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}

#[derive(Template)]
#[template(path = "consultations/answer.html")]
struct AnswerView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    said: Said,
    may_write: bool,
    can_answer: bool,
    is_received: bool,
    is_hidden: bool,
    has_words: bool,
    outcome: Vec<String>,
    reason: String,
    note: String,
}

fn number_of(visit: &Visit) -> Result<i64> {
    visit.param("number").parse().map_err(|_| Error::NotFound)
}

async fn one_page(visit: &Visit, round: &Round, form: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let (t, number, id, party) = (visit.t, number_of(visit)?, round.id, round.party);
    let drafts = visit.app.part::<DraftsPart>();
    let (found, versions) = visit.app.db().read(move |conn| Ok((store::get(conn, id, number)?, drafts.0.versions(conn, party)?))).await?;
    let fields = Fields::new(t, form.unwrap_or_else(|| form_of(&found, &versions))).with_errors(errors);
    let kinds: Vec<Choice> =
        OutcomeKind::ALL.iter().map(|kind| Choice::new(kind.code(), t.word(&format!("contribution-{}", kind.code())))).collect();
    let versions: Vec<Choice> =
        versions.iter().map(|number| Choice::new(number.to_string(), t.s("consultations-version-n", t.number(*number)))).collect();
    let here = format!("{}/{number}", links::moderation(party, &round.public_id()));
    let view = AnswerView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&here),
        version: found.version,
        may_write: access::team_role(&visit.actor(), party).is_ok(),
        can_answer: found.transition(Act::GiveOutcome).is_some(),
        is_received: found.state == State::Received,
        is_hidden: found.state == State::Hidden,
        has_words: !found.words.is_empty(),
        outcome: vec![
            fields.radios("kind", "consultations-outcome", &kinds),
            fields.select_optional("in_version", "consultations-in-version", &versions),
            fields.short_optional("paragraph", "consultations-in-paragraph", 20),
            fields.long_optional("why", "consultations-why", 4),
        ],
        reason: fields.select_optional("reason", "consultations-hide-reason", &reasons(t)),
        note: fields.long_optional("note", "consultations-note", 2),
        said: shared::said(visit, visit.link(&here), &found, Shown::TeamWhole),
    };
    let page = work_page(visit, party, t.s("consultations-contribution-n", t.number(number)), html(&view)?);
    let page = page.crumb(visit.link(&links::work_round(party, &round.public_id())), round.draft.title.words(visit.lang));
    Ok(page.crumb(visit.link(&links::moderation(party, &round.public_id())), t.m("consultations-contributions")))
}

fn form_of(found: &Contribution, versions: &[i64]) -> Form {
    let mut form = Form::default();
    match &found.outcome {
        Some(outcome) => {
            form.set("kind", outcome.kind.code());
            form.set("in_version", if outcome.in_version > 0 { outcome.in_version.to_string() } else { String::new() });
            form.set("paragraph", &outcome.paragraph);
            form.set("why", &outcome.why);
        }
        None => form.set("in_version", versions.first().map(ToString::to_string).unwrap_or_default()),
    }
    form
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = own_round(&visit).await?;
    Reply::page(one_page(&visit, &round, None, &[]).await?)
}

/// Gives the outcome, or moves the one contribution.
pub async fn answer(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let act = Act::parse(form.text("act")).ok_or(Error::NotFound)?;
    let (by, id, party, number) = (shared::by(&visit), round.public_id(), round.party, number_of(&visit)?);
    let outcome = if act == Act::GiveOutcome {
        match outcome_of(&visit, &form) {
            Ok(outcome) => {
                let (drafts, base) = (visit.app.part::<DraftsPart>(), shared::base(&form));
                let give = move |tx: &mut ::store::Tx<'_>| {
                    actions::give_outcome(tx, &by, drafts.0.as_ref(), (party, &id), (number, base), outcome.clone()).map(drop)
                };
                visit.app.db().write(give).await
            }
            Err(error) => Err(error),
        }
    } else {
        let reason = if act == Act::Hide { form.text("reason").to_owned() } else { form.text("note").to_owned() };
        visit.app.db().write(move |tx| actions::moderate(tx, &by, (party, &id), &[number], act, &reason).map(drop)).await
    };
    match outcome {
        Ok(()) => {
            Reply::done(visit.link(&format!("{}/{number}", links::moderation(party, &round.public_id()))), "consultations-done-saved")
        }
        Err(Error::Invalid(errors)) => Reply::again(one_page(&visit, &round, Some(form), &errors).await?, errors),
        Err(error) => Err(error),
    }
}

fn outcome_of(visit: &Visit, form: &Form) -> Result<Outcome> {
    let kind = OutcomeKind::parse(form.text("kind")).ok_or_else(|| Error::field("kind", "error-choice"))?;
    let is_used = matches!(kind, OutcomeKind::Used | OutcomeKind::PartlyUsed);
    Ok(Outcome {
        kind,
        // The newest version stands in the field; it means nothing where nothing was used.
        in_version: form.text("in_version").parse().ok().filter(|_| is_used).unwrap_or(0),
        paragraph: if is_used { form.text("paragraph").to_owned() } else { String::new() },
        why: form.text("why").to_owned(),
        given_at: visit.now,
    })
}
