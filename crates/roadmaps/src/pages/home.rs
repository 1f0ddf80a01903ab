//! The Party's task list: where the version stands, what is not sent, the next thing to do; or how to begin. For the
//! Party's team.

use super::document::{self, Asked};
use super::plan::missing_lines;
use super::shared::{self, Reader, by, party, render, turn_words};
use super::tasks::{self, Beside, List, StepRow};
use crate::actions::{self, StartFrom};
use crate::domain::{Act, Missing, PlanState, Roadmap, State, Submission, SubmissionState, TRANSITIONS, missing};
use crate::{EvidencePart, RoundsPart, links, store, team};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result, Role};
use web::fields::{Choice, Fields};
use web::{Form, Format, Reply, Visit};

struct ActLink {
    address: String,
    words: &'static str,
}

struct Version {
    number: i64,
    state: &'static str,
    changed: String,
    address: String,
}

#[derive(Template)]
#[template(path = "roadmaps/home.html")]
struct HomeView {
    t: Tr,
    party: String,
    csrf: String,
    f: Fields,
    number: i64,
    state: &'static str,
    has_open: bool,
    is_sent: bool,
    sent: String,
    note: String,
    changed: String,
    others: Vec<String>,
    steps: Vec<StepRow>,
    /// Where owners and days are set; empty for those who do not.
    tasks: String,
    registers: Vec<(String, &'static str)>,
    next: Option<(String, String)>,
    acts: Vec<ActLink>,
    without_authority: bool,
    /// Where the focal point asks the administrators for one; empty for others.
    ask_authority: String,
    plan_left_out: bool,
    start: String,
    has_published: bool,
    may_start: bool,
    langs: Vec<Choice>,
    other_parties: Vec<Choice>,
    outside: String,
    versions: Vec<Version>,
    submissions: Vec<(String, String, &'static str, &'static str)>,
    submit: String,
    offers: String,
    n_offers: u64,
    public: String,
    history: String,
    /// The version at work as a file; empty where none is open.
    docx: String,
    /// Where the version being made is taken along as a workbook; empty where none is.
    workbook: String,
    translate: String,
    check: String,
    /// Where reports on the published plan are made; empty where none is published.
    progress: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    if visit.format == Format::Docx {
        return as_document(&visit).await;
    }
    show(visit, None, Vec::new()).await
}

/// The version at work for word processors; every page says that it is not published.
async fn as_document(visit: &Visit) -> Result<Reply> {
    let (t, party, port) = (visit.t, party(visit)?, visit.app.part::<EvidencePart>());
    let public_url = visit.app.settings().public_url.clone();
    let made = move |conn: &mut ::store::Conn| {
        let open = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
        let sent = store::list_submissions_of(conn, party)?;
        let is_sent = sent.iter().any(|one| one.roadmap == open.id && one.state != SubmissionState::Recalled);
        let asked = Asked { t, reader: &Reader::Team, only: None, is_sent, public_url: &public_url };
        Ok((document::of(conn, &port, &open, &asked)?, open))
    };
    let (document, open) = visit.app.db().read(made).await?;
    document::reply(&document, &open)
}

struct Loaded {
    versions: Vec<Roadmap>,
    submissions: Vec<Submission>,
    others: Vec<String>,
    changed_by: String,
    has_authority: bool,
    n_offers: u64,
    published: Vec<PartyCode>,
    beside: Option<Beside>,
}

async fn load(visit: &Visit, party: PartyCode) -> Result<Loaded> {
    let (seen, rounds, today) = (visit.clone(), visit.app.part::<RoundsPart>(), visit.now.day());
    visit
        .app
        .db()
        .read(move |conn| {
            let framework = shared::framework().id.as_str();
            let versions = store::list_of(conn, party, framework)?;
            let open = versions.iter().find(|version| version.state.is_open());
            let others = match open {
                Some(open) => shared::others(conn, &seen, open)?,
                None => Vec::new(),
            };
            let changed_by = match open.and_then(|open| open.changed_by) {
                Some(account) => team::shown_name(conn, account, seen.lang)?,
                None => String::new(),
            };
            let rounds = rounds.0.of_party(conn, party, today)?;
            let beside = open.map(|open| tasks::beside(conn, seen.lang, open, rounds)).transpose()?;
            Ok(Loaded {
                beside,
                submissions: store::list_submissions_of(conn, party)?,
                has_authority: team::has_authority(conn, party)?,
                n_offers: store::count_open_offers(conn, party)?,
                published: store::list_parties_published(conn, framework)?.into_iter().filter(|one| *one != party).collect(),
                versions,
                others,
                changed_by,
            })
        })
        .await
}

/// The page again after a refusal: `typed` is the form that begins a version.
pub async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party) = (visit.t, party(&visit)?);
    let loaded = load(&visit, party).await?;
    let name = parties::name(party, visit.lang);
    let open = loaded.versions.iter().find(|version| version.state.is_open());
    let published = loaded.versions.iter().find(|version| version.state == State::Published);
    let is_focal = shared::is_focal(&visit, party);
    let (is_sent, sent) = shared::sent_line(t, &loaded.submissions);
    let lacking = open.map(|open| missing(open, codes(open))).unwrap_or_default();
    let link = |below: &str| visit.link(&links::page(party, below));
    let is_again = typed.is_some();
    let at_hand = open.or(published);
    let view = HomeView {
        t,
        csrf: visit.csrf_field(),
        f: Fields::new(t, typed.unwrap_or_default()).with_errors(&errors),
        number: at_hand.map_or(1, |one| one.number),
        state: at_hand.map_or_else(|| t.m("roadmaps-not-begun"), |one| t.word(&format!("roadmap-{}", one.state.code()))),
        has_open: open.is_some(),
        is_sent,
        sent,
        note: open.and_then(|open| open.acts.returned.as_ref()).map(|note| note.note.clone()).unwrap_or_default(),
        changed: open
            .map(|open| {
                t.f("roadmaps-last-change", &[("when", t.moment(open.changed_at).into()), ("name", loaded.changed_by.as_str().into())])
            })
            .unwrap_or_default(),
        others: loaded.others,
        steps: open
            .zip(loaded.beside.as_ref())
            .map(|(roadmap, beside)| List { visit: &visit, party, roadmap, lacking: &lacking, beside }.steps())
            .unwrap_or_default(),
        tasks: if is_focal && open.is_some() { link("/tasks") } else { String::new() },
        registers: [
            ("/team", "roadmaps-register-heading"),
            ("/trainings", "roadmaps-trainings-heading"),
            ("/lessons", "roadmaps-lessons-heading"),
        ]
        .into_iter()
        .filter(|_| at_hand.is_some())
        .map(|(page, key)| (link(page), t.m(key)))
        .collect(),
        next: open.and_then(|open| next(&visit, party, open, &lacking)),
        acts: at_hand.map(|one| acts(&visit, party, one, loaded.has_authority)).unwrap_or_default(),
        without_authority: !loaded.has_authority,
        ask_authority: if is_focal { visit.link(&format!("/work/{party}/team#authority")) } else { String::new() },
        plan_left_out: open.is_some_and(|open| {
            matches!(open.state, State::Validated | State::ValidatedPlanWaiting)
                && matches!(open.plan, PlanState::Draft | PlanState::Waiting)
        }),
        start: link("/start"),
        has_published: published.is_some(),
        may_start: is_focal && open.is_none(),
        langs: shared::lang_choices(t),
        other_parties: loaded
            .published
            .iter()
            .filter(|code| **code != party)
            .map(|code| Choice::new(code.to_string(), parties::name(*code, visit.lang)))
            .collect(),
        outside: if is_focal && open.is_none() { link("/outside") } else { String::new() },
        versions: loaded
            .versions
            .iter()
            .map(|one| Version {
                number: one.number,
                state: t.word(&format!("roadmap-{}", one.state.code())),
                changed: t.day(one.changed_at.day()),
                address: if one.state.is_public() { visit.link(&links::public_version(party, one.number)) } else { String::new() },
            })
            .collect(),
        submissions: loaded
            .submissions
            .iter()
            .map(|one| {
                (
                    visit.link(&links::submission(party, &one.receipt)),
                    one.receipt.clone(),
                    t.word(one.state.word()),
                    turn_words(t, one.state.turn()),
                )
            })
            .collect(),
        submit: if is_focal && at_hand.is_some_and(may_be_sent) { link("/submit") } else { String::new() },
        offers: if is_focal { link("/offers") } else { String::new() },
        n_offers: loaded.n_offers,
        public: if published.is_some() { visit.link(&links::public(party)) } else { String::new() },
        workbook: if open.is_some() { link("/workbook") } else { String::new() },
        history: if at_hand.is_some() { link("/history") } else { String::new() },
        docx: if open.is_some() { format!("{}.docx", link("")) } else { String::new() },
        translate: if is_focal && at_hand.is_some_and(|one| matches!(one.state, State::Validated | State::Published)) {
            link("/translate")
        } else {
            String::new()
        },
        check: if open.is_some() { link("/check") } else { String::new() },
        progress: if published.is_some_and(Roadmap::has_public_plan) { link("/progress") } else { String::new() },
        party: name,
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-work-title"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

fn may_be_sent(roadmap: &Roadmap) -> bool {
    matches!(roadmap.state, State::Validated | State::ValidatedPlanWaiting | State::Published)
}

fn codes(roadmap: &Roadmap) -> impl Iterator<Item = &'static str> {
    shared::framework_of(roadmap).activities.iter().map(|activity| activity.code.as_str())
}

/// The next thing to do, past what is finished.
fn next(visit: &Visit, party: PartyCode, roadmap: &Roadmap, lacking: &[Missing]) -> Option<(String, String)> {
    if roadmap.state != State::Draft {
        return None;
    }
    match missing_lines(visit, party, lacking.get(..1).unwrap_or_default()).pop() {
        Some((words, address)) => Some((address, words)),
        None => shared::is_focal(visit, party)
            .then(|| (visit.link(&links::act(party, Act::Finalize.code())), visit.t.word("act-finalize").to_owned())),
    }
}

/// The formal acts this person may do now, from the table.
fn acts(visit: &Visit, party: PartyCode, roadmap: &Roadmap, has_authority: bool) -> Vec<ActLink> {
    let actor = visit.actor();
    let on_a_page = |act: Act| {
        !matches!(act, Act::Start | Act::Save | Act::SavePlan | Act::AddTranslation | Act::Revise | Act::RecordProgress | Act::EnterOutside)
    };
    let is_possible = |act: Act| match act {
        Act::FinalizePlan => roadmap.plan == PlanState::Draft,
        // The focal point withdraws only where nobody else can.
        Act::Withdraw => {
            actor.holds(Role::Authority, Some(party))
                || !has_authority
                || roadmap.outside.as_ref().is_some_and(|outside| outside.by_secretariat)
        }
        _ => true,
    };
    TRANSITIONS
        .iter()
        .filter(|row| {
            row.from == Some(roadmap.state) && on_a_page(row.act) && is_possible(row.act) && actor.acts_as(row.roles, Some(party)).is_some()
        })
        .map(|row| ActLink {
            address: visit.link(&links::act(party, row.act.code())),
            words: visit.t.word(&format!("act-{}", row.act.code())),
        })
        .collect()
}

/// Begins a version: blank, from the last published one, or from another Party's.
pub async fn start(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let lang = Lang::parse(form.text("original")).unwrap_or(visit.lang);
    let from = match form.text("from") {
        "blank" => StartFrom::Blank(lang),
        "template" => StartFrom::Template(lang),
        "published" => StartFrom::LastPublished(form.text("note").to_owned()),
        "party" => match parties::parse(form.text("other")) {
            Some(other) => StartFrom::Other(other.code),
            None => return show(visit, Some(form), vec![FieldError::new("other", "error-choice")]).await,
        },
        _ => return show(visit, Some(form), vec![FieldError::new("from", "error-choice")]).await,
    };
    match visit.app.db().write(move |tx| actions::start(tx, &by, party, &from)).await {
        Ok(_) => Reply::done(visit.link(&links::work(party)), "roadmaps-done-start"),
        Err(Error::Conflict) => show(visit, Some(form), vec![FieldError::new("from", "roadmaps-error-open-exists")]).await,
        Err(error) => show(visit, Some(form), shared::refusal(error, "from")?).await,
    }
}
