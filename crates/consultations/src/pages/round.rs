//! One round for its team: what is asked and when, the acts on it, its meetings, what waits.

use super::shared::{self, html, own_round, work_page};
use crate::domain::{DOCUMENTS, Draft, QUESTIONS, ROUND_TRANSITIONS, Round, RoundAct, Tally};
use crate::{DraftsPart, access, actions, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

struct ActRow {
    address: String,
    words: &'static str,
    explains: &'static str,
    note: String,
}

#[derive(Template)]
#[template(path = "consultations/round.html")]
struct RoundView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    title: String,
    state: &'static str,
    may_write: bool,
    fields: Vec<String>,
    questions: Vec<String>,
    documents: Vec<(String, String)>,
    acts: Vec<ActRow>,
    meetings: Vec<(String, String)>,
    add_meeting: String,
    enter: String,
    summary: String,
    contributions: String,
    n_shown: u64,
    n_waiting: u64,
    n_unanswered: u64,
    public: String,
    is_public: bool,
}

/// What is written, as the form holds it in one language.
fn form_of(draft: &Draft, lang: Lang) -> Form {
    let mut form = Form::default();
    let words = |text: &kernel::Text| text.get(lang).unwrap_or_else(|| text.words(lang)).to_owned();
    form.set("title", words(&draft.title));
    form.set("about", words(&draft.about));
    form.set("opens_on", &draft.opens_on);
    form.set("closes_on", &draft.closes_on);
    for (at, question) in draft.questions.iter().enumerate() {
        form.set(&format!("question_{at}"), words(question));
    }
    for (at, document) in draft.documents.iter().enumerate() {
        form.set(&format!("document_title_{at}"), &document.title);
        form.set(&format!("document_url_{at}"), &document.url);
    }
    for part in &draft.parts {
        form.push("parts", part);
    }
    form
}

async fn page(visit: &Visit, round: &Round, form: Option<Form>, errors: &[FieldError]) -> Result<Page> {
    let (t, party, id) = (visit.t, round.party, round.public_id());
    let key = round.id;
    let counted = visit.app.db().read(move |conn| store::counted(conn, key)).await?;
    let tally = Tally::of(&counted);
    let here = links::work_round(party, &id);
    let (n_questions, n_documents) = (round.draft.questions.len(), round.draft.documents.len());
    let fields = Fields::new(t, form.unwrap_or_else(|| form_of(&round.draft, visit.lang))).with_errors(errors);
    let parts: Vec<Choice> =
        visit.app.part::<DraftsPart>().0.parts().into_iter().map(|(code, label)| Choice::new(code, t.m(label))).collect();
    let mut controls = vec![
        fields.text("title", "consultations-round-title"),
        fields.long("about", "consultations-about", 6),
        fields.day_optional("opens_on", "consultations-opens-on"),
        fields.day("closes_on", "consultations-closes-on"),
    ];
    if !round.is_public() {
        controls.push(fields.checks("parts", "consultations-parts", &parts));
    }
    let view = RoundView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&here),
        version: round.version,
        title: web::parts::inline(t, &round.draft.title),
        state: t.word(round.word(visit.now.day())),
        may_write: access::team_role(&visit.actor(), party).is_ok(),
        fields: controls,
        questions: (0..(n_questions + 2).min(QUESTIONS))
            .map(|at| fields.long_optional(&format!("question_{at}"), "consultations-question", 2))
            .collect(),
        documents: (0..(n_documents + 1).min(DOCUMENTS))
            .map(|at| {
                (
                    fields.text_optional(&format!("document_title_{at}"), "consultations-document-title"),
                    fields.web_address_optional(&format!("document_url_{at}"), "consultations-document-url"),
                )
            })
            .collect(),
        acts: act_rows(visit, round, &fields),
        meetings: round
            .meetings
            .iter()
            .enumerate()
            .map(|(at, meeting)| (visit.link(&format!("{here}/meetings/{at}")), meeting.title.clone()))
            .collect(),
        add_meeting: visit.link(&format!("{here}/meetings/new")),
        enter: visit.link(&format!("{here}/enter")),
        summary: visit.link(&format!("{here}/summary")),
        contributions: visit.link(&links::moderation(party, &id)),
        n_shown: tally.shown,
        n_waiting: tally.waiting,
        n_unanswered: tally.unanswered,
        public: visit.link(&links::round(&id)),
        is_public: round.is_public(),
    };
    Ok(work_page(visit, party, round.draft.title.words(visit.lang), html(&view)?))
}

/// The acts that this person may do now, from the table.
fn act_rows(visit: &Visit, round: &Round, fields: &Fields) -> Vec<ActRow> {
    let (t, actor) = (visit.t, visit.actor());
    let words = |act: RoundAct| match act {
        RoundAct::Open => Some((t.m("consultations-open"), t.m("consultations-open-explains"))),
        RoundAct::Close => Some((t.m("consultations-close"), t.m("consultations-close-explains"))),
        RoundAct::Reopen => Some((t.m("consultations-reopen"), t.m("consultations-reopen-explains"))),
        RoundAct::Discard => Some((t.m("consultations-discard"), t.m("consultations-discard-explains"))),
        RoundAct::Plan | RoundAct::OpenStep | RoundAct::Change => None,
    };
    ROUND_TRANSITIONS
        .iter()
        .filter(|row| row.from == Some(round.state) && access::authorise_round(&actor, row.act, round.party).is_ok())
        .filter_map(|row| {
            let (name, explains) = words(row.act)?;
            Some(ActRow {
                address: visit.link(&format!("{}/acts/{}", links::work_round(round.party, &round.public_id()), row.act.code())),
                words: name,
                explains,
                note: if row.needs_note { fields.long("note", "consultations-note", 2) } else { String::new() },
            })
        })
        .collect()
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let round = own_round(&visit).await?;
    Reply::page(page(&visit, &round, None, &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let mut parts = form.all("parts");
    if !form.has("parts") {
        parts = round.draft.parts.iter().cloned().collect();
    }
    let draft = Draft::read(&round.draft, visit.lang, &|name| form.text(name).to_owned(), parts);
    let (by, base, id, party) = (shared::by(&visit), shared::base(&form), round.public_id(), round.party);
    let saved = visit.app.db().write(move |tx| actions::change(tx, &by, (party, &id, base), draft.clone())).await;
    answered(&visit, &round, saved, form, "consultations-done-saved").await
}

pub async fn step(visit: Visit, form: Form) -> Result<Reply> {
    let round = own_round(&visit).await?;
    let act = RoundAct::parse(visit.param("act")).ok_or(Error::NotFound)?;
    let (by, base, id, party) = (shared::by(&visit), shared::base(&form), round.public_id(), round.party);
    let (drafts, note) = (visit.app.part::<DraftsPart>(), form.text("note").to_owned());
    let done = match act {
        RoundAct::Open => "consultations-done-opened",
        RoundAct::Close => "consultations-done-closed",
        RoundAct::Reopen => "consultations-done-reopened",
        RoundAct::Discard => "consultations-done-discarded",
        RoundAct::Plan | RoundAct::OpenStep | RoundAct::Change => return Err(Error::NotFound),
    };
    let stepped = visit.app.db().write(move |tx| actions::step(tx, &by, drafts.0.as_ref(), (party, &id, base), act, &note)).await;
    if act == RoundAct::Discard && stepped.is_ok() {
        return Reply::done(visit.link(&links::work(party)), done);
    }
    // What is wrong for opening is shown in the form of the round.
    let mut again = form_of(&round.draft, visit.lang);
    again.set("note", form.text("note"));
    answered(&visit, &round, stepped, again, done).await
}

async fn answered(visit: &Visit, round: &Round, outcome: Result<Round>, form: Form, done: &'static str) -> Result<Reply> {
    match outcome {
        Ok(round) => Reply::done(visit.link(&links::work_round(round.party, &round.public_id())), done),
        Err(Error::Invalid(errors)) => Reply::again(page(visit, round, Some(form), &errors).await?, errors),
        Err(error) => Err(error),
    }
}
