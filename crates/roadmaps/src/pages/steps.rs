//! The public log of the steps of a roadmap, dated, with a place to comment on each step that the Party opened (SYS-158);
//! as page, JSON, CSV and feed.
//!
//! Invariants: a step that was not opened says nothing; registers and acts of a version say nothing before it is
//! published; nobody is named.

use super::shared::{self, party, render};
use super::tasks::step_key;
use crate::domain::{Entry, Participant, Step, StepMade, Training, made};
use crate::{DatedRound, OpenedStep, RoundsPart, links, store};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Day, Moment, PartyCode, Result};
use serde_json::json;
use web::data::{self, FeedEntry};
use web::{Format, Page, Reply, Visit};

const FORMATS: &[Format] = &[Format::Csv, Format::Json, Format::Atom];

/// Something that happened on a day.
struct Happened {
    day: Day,
    /// `None` for a formal act, which is of the whole.
    step: Option<Step>,
    kind: &'static str,
    words: String,
    /// Path without language; empty where there is no page.
    address: String,
}

/// A step as the page shows it.
struct StepView {
    code: &'static str,
    heading: &'static str,
    is_opened: bool,
    is_taking: bool,
    comment: String,
    comments: String,
    n_comments: u64,
    waiting: String,
    /// How many were invited and took part, once that is public.
    counted: Vec<String>,
    log: Vec<Line>,
}

/// A line of the log.
struct Line {
    day: String,
    machine: String,
    words: String,
    address: String,
}

#[derive(Template)]
#[template(path = "roadmaps/steps.html")]
struct StepsView {
    t: Tr,
    party: String,
    party_address: String,
    steps: Vec<StepView>,
    acts: Vec<Line>,
    is_any_open: bool,
    takeaway: String,
}

/// What is public of how a Party makes its roadmap.
struct Known {
    steps: Vec<OpenedStep>,
    log: Vec<Happened>,
    made: Vec<StepMade>,
}

fn known(conn: &mut Conn, t: Tr, party: PartyCode, today: Day, rounds: &RoundsPart) -> Result<Known> {
    let steps = rounds.0.steps_of(conn, party, today)?;
    let is_open = |step: Step| steps.iter().any(|one| one.step == step);
    let mut log: Vec<Happened> = Vec::new();
    for one in &steps {
        let ended = one.ended_on.map(|day| (day, "step-ended", "roadmaps-steps-ended"));
        for (day, kind, key) in one.opened_on.map(|day| (day, "step-opened", "roadmaps-steps-opened")).into_iter().chain(ended) {
            log.push(Happened { day, step: Some(one.step), kind, words: t.m(key).to_owned(), address: one.address.clone() });
        }
    }
    if is_open(Step::Consultation) {
        for round in rounds.0.dated_of(conn, party, today)? {
            log.extend(of_round(t, &round));
        }
    }
    let published = store::find_published(conn, party, &shared::framework().id)?;
    let mut counts = Vec::new();
    if let Some(version) = published {
        let participants: Vec<Entry<Participant>> = store::list_entries(conn, version.id)?;
        let trainings: Vec<Entry<Training>> = store::list_entries(conn, version.id)?;
        log.extend(
            trainings
                .iter()
                .filter(|one| one.is_listed())
                .flat_map(|one| of_training(t, one, today))
                .filter(|line| line.step.is_some_and(is_open)),
        );
        counts = made(&participants, &trainings).steps;
        counts.retain(|one| is_open(one.step) && (one.invited > 0 || one.took_part > 0));
        let acts = [
            ("finalized", "roadmaps-steps-finalized", &version.acts.finalized),
            ("validated", "roadmaps-steps-validated", &version.acts.validated),
            ("plan-validated", "roadmaps-steps-plan-validated", &version.acts.plan_validated),
            ("published", "roadmaps-steps-published", &version.acts.published),
        ];
        for (kind, key, signed) in acts {
            let Some(signed) = signed else { continue };
            let words = t.n(key, version.number);
            log.push(Happened { day: signed.at.day(), step: None, kind, words, address: links::public_version(party, version.number) });
        }
        if let Some(at) = store::find_shared(conn, party, &version.framework)? {
            let words = t.m("roadmaps-steps-shared").to_owned();
            log.push(Happened { day: at.day(), step: None, kind: "shared", words, address: String::new() });
        }
    }
    log.sort_by_key(|one| one.day);
    Ok(Known { steps, log, made: counts })
}

/// What a round of consultation puts into the log.
fn of_round(t: Tr, round: &DatedRound) -> Vec<Happened> {
    let title = round.title.words(t.lang());
    let line = |day, kind, words| Happened { day, step: Some(Step::Consultation), kind, words, address: round.address.clone() };
    let mut lines = Vec::new();
    lines.extend(round.opened_on.map(|day| line(day, "round-opened", t.s("roadmaps-steps-round-opened", title))));
    lines.extend(round.ended_on.map(|day| line(day, "round-ended", t.s("roadmaps-steps-round-ended", title))));
    lines.extend(round.meetings.iter().map(|(day, present)| {
        let words = present.map_or_else(|| t.m("roadmaps-steps-meeting").to_owned(), |n| t.n("roadmaps-steps-meeting-with", n));
        line(*day, "meeting", words)
    }));
    lines
}

/// A training that has begun, under each step it goes along with.
fn of_training(t: Tr, training: &Entry<Training>, today: Day) -> Vec<Happened> {
    let Some(day) = training.facts.start.or(training.facts.end).filter(|day| *day <= today) else { return Vec::new() };
    let words = training
        .facts
        .participants
        .map_or_else(|| t.m("roadmaps-steps-training").to_owned(), |n| t.n("roadmaps-steps-training-with", u64::from(n)));
    let line = |step: &Step| Happened { day, step: Some(*step), kind: "training", words: words.clone(), address: String::new() };
    training.facts.steps.iter().map(line).collect()
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, party, today) = (visit.t, party(&visit)?, visit.now.day());
    let rounds = visit.app.part::<RoundsPart>();
    let known = visit.app.db().read(move |conn| known(conn, t, party, today, &rounds)).await?;
    match visit.format {
        Format::Json => as_json(&visit, party, &known),
        Format::Csv => csv(&visit, party, &known),
        Format::Atom => Ok(feed(&visit, party, &known)),
        _ => page(&visit, party, &known),
    }
}

fn as_json(visit: &Visit, party: PartyCode, known: &Known) -> Result<Reply> {
    let base = &visit.app.settings().public_url;
    let full = |address: &str| if address.is_empty() { None } else { Some(format!("{base}{}", visit.link(address))) };
    let step = |one: &OpenedStep| {
        json!({
            "step": one.step.code(), "opened_on": one.opened_on, "ended_on": one.ended_on, "takes_comments": one.is_taking,
            "comments": one.shown, "waiting": one.waiting, "waiting_since": one.waiting_since, "address": full(&one.address),
        })
    };
    let row = |one: &Happened| {
        json!({
            "day": one.day, "step": one.step.map_or("", Step::code), "kind": one.kind, "words": one.words, "address": full(&one.address),
        })
    };
    Reply::json(json!({
        "party": party,
        "steps": known.steps.iter().map(step).collect::<Vec<_>>(),
        "rows": known.log.iter().map(row).collect::<Vec<_>>(),
    }))
}

fn csv(visit: &Visit, party: PartyCode, known: &Known) -> Result<Reply> {
    let base = &visit.app.settings().public_url;
    let row = |one: &Happened| {
        vec![
            party.to_string(),
            one.day.to_string(),
            one.step.map_or("", Step::code).to_owned(),
            one.kind.to_owned(),
            one.words.clone(),
            if one.address.is_empty() { String::new() } else { format!("{base}{}", visit.link(&one.address)) },
        ]
    };
    let rows: Vec<Vec<String>> = known.log.iter().map(row).collect();
    data::csv_bytes(visit, &["party", "day", "step", "kind", "words", "address"], &rows)
}

fn feed(visit: &Visit, party: PartyCode, known: &Known) -> Reply {
    let (t, base) = (visit.t, visit.app.settings().public_url.as_str());
    let here = visit.link(&links::steps(party));
    let entry = |one: &Happened| FeedEntry {
        id: format!("{base}{here}#{}-{}-{}", one.kind, one.step.map_or("", Step::code), one.day),
        address: format!("{base}{}", if one.address.is_empty() { here.clone() } else { visit.link(&one.address) }),
        title: one.words.clone(),
        summary: one.step.map(|step| t.m(step_key(step)).to_owned()).unwrap_or_default(),
        updated: one.day.first_moment(),
    };
    let entries: Vec<FeedEntry> = known.log.iter().rev().map(entry).collect();
    let updated = entries.first().map_or(Moment(0), |entry| entry.updated);
    let title = t.s2("roadmaps-said", parties::name(party, visit.lang), t.m("roadmaps-steps-heading"));
    data::atom(&format!("{base}{}", visit.here(visit.lang, Format::Atom)), &title, visit.lang, updated, &entries)
}

fn page(visit: &Visit, party: PartyCode, known: &Known) -> Result<Reply> {
    let t = visit.t;
    let lines = |of: Option<Step>| {
        let own = known.log.iter().filter(|one| one.step == of);
        own.map(|one| Line {
            day: t.day(one.day),
            machine: one.day.to_string(),
            words: one.words.clone(),
            address: if one.address.is_empty() { String::new() } else { visit.link(&one.address) },
        })
        .collect::<Vec<_>>()
    };
    let step = |step: &Step| {
        let opened = known.steps.iter().find(|one| one.step == *step);
        let link = |address: fn(&OpenedStep) -> &String| opened.map(|one| visit.link(address(one))).unwrap_or_default();
        let counted = known.made.iter().filter(|one| one.step == *step);
        StepView {
            code: step.code(),
            heading: t.m(step_key(*step)),
            is_opened: opened.is_some(),
            is_taking: opened.is_some_and(|one| one.is_taking),
            comment: link(|one| &one.comment),
            comments: link(|one| &one.address),
            n_comments: opened.map_or(0, |one| one.shown),
            waiting: opened
                .and_then(|one| {
                    let words = [("n", one.waiting.into()), ("day", t.day(one.waiting_since?).into())];
                    Some(t.f("roadmaps-steps-waiting", &words))
                })
                .unwrap_or_default(),
            counted: counted
                .flat_map(|one| [t.n("roadmaps-steps-invited", one.invited), t.n("roadmaps-steps-took-part", one.took_part)])
                .collect(),
            log: lines(Some(*step)),
        }
    };
    let name = parties::name(party, visit.lang);
    let view = StepsView {
        t,
        party: name.clone(),
        party_address: visit.link(&format!("/parties/{party}")),
        steps: Step::ALL.iter().map(step).collect(),
        acts: lines(None),
        is_any_open: !known.steps.is_empty(),
        takeaway: web::parts::takeaway(visit, FORMATS),
    };
    let page = Page::new(t.s2("roadmaps-page-title", t.m("roadmaps-steps-heading"), name), render(&view)?).nav("roadmaps").formats(FORMATS);
    Reply::page(page.crumb(visit.link("/roadmaps"), t.m("common-nav-roadmaps")))
}
