//! Reports on the published plan: where a stage or action stands, what an indicator has come to. Closing an action is
//! such a report and moves the version's own list of closed actions with it, by which roadmaps are counted.

use super::{By, FOCAL, body_of, change, check_length, finish};
use crate::domain::{Act, Followed, Headway, IndicatorKind, Part, Phase, Report, Roadmap, Update, followed, is_of_kind, transition};
use crate::{access, links, store};
use ::store::Tx;
use jobs::{Audience, NoticesPart};
use kernel::{Ambient, Day, Error, Id, PartyCode, Result, Text};
use web::limits::{LINE_CHARS, LINK_CHARS, TEXT_CHARS};

/// A report as it was typed; an empty day is today.
#[derive(Debug, Clone)]
pub enum Reported {
    State {
        headway: String,
        day: String,
        note: String,
        link: String,
    },
    /// `indicator` is the number of its row from 0.
    Value {
        indicator: usize,
        value: String,
        day: String,
        disaggregation: String,
        source: String,
    },
}

/// Adds a report on a stage or action of the published plan. The same report sent twice is one.
pub fn report(tx: &mut Tx<'_>, by: &By, party: PartyCode, about: &str, reported: &Reported) -> Result<()> {
    let role = access::authorise(&by.actor, Act::RecordProgress, party)?;
    if !by.actor.writes(Part::Plan.code(), party) {
        return Err(Error::rule("roadmaps-error-not-your-part"));
    }
    let mut roadmap = store::find_published(tx, party, &convention::framework().id)?.ok_or(Error::NotFound)?;
    if transition(Some(roadmap.state), Act::RecordProgress).is_none() || !roadmap.has_public_plan() {
        return Err(Error::NotFound);
    }
    let report = read(by.ambient.now().day(), &roadmap, about, reported)?;
    let updates = store::list_updates(tx, party, &roadmap.framework)?;
    if updates.iter().rev().find(|update| update.about == about).is_some_and(|last| last.report == report) {
        return Ok(());
    }
    let update = Update {
        id: Id::fresh(&by.ambient),
        party,
        framework: roadmap.framework.clone(),
        number: updates.last().map_or(0, |last| last.number) + 1,
        of_version: roadmap.number,
        about: about.to_owned(),
        report,
        signed: by.sign(tx, role, String::new(), "")?,
        version: 0,
    };
    let act = Act::RecordProgress.code();
    let version = tx.record(&change(by, store::UPDATE, update.id, party, role, act, "", body_of(&update)?, true))?;
    store::insert_update(tx, &update, version)?;
    let before = roadmap.progress.clone();
    roadmap.follow_updates(std::slice::from_ref(&update));
    if roadmap.progress == before { Ok(()) } else { finish(tx, by, &mut roadmap, role, Act::RecordProgress, "") }
}

/// Days after a report or a question before a Party is asked again. Our choice: about a month.
const QUIET_DAYS: i64 = 30;

/// Asks focal points of Parties with a published plan that is not done what changed, by one mail each that leads to the
/// page where they report; at most `limit` Parties are looked at. Answers how many were asked.
pub fn ask_what_changed(tx: &mut Tx<'_>, ambient: &Ambient, notices: &NoticesPart, limit: usize) -> Result<usize> {
    let (now, framework, mut n_asked) = (ambient.now(), convention::framework().id.as_str(), 0);
    for roadmap in store::list_to_ask(tx, framework, now.plus_days(-QUIET_DAYS), limit)? {
        let updates = store::list_updates(tx, roadmap.party, framework)?;
        let is_open = |one: &Followed<'_>| matches!(one.phase, Phase::Past | Phase::Coming);
        if roadmap.has_public_plan() && followed(&roadmap, &updates, now.day()).iter().any(is_open) {
            let args = [("party", roadmap.party.to_string().into()), ("number", roadmap.number.to_string().into())];
            let to = Audience::Party(roadmap.party, FOCAL);
            notices.0.tell(tx, &to, None, "roadmaps-notice-what-changed", &args, &links::page(roadmap.party, "/progress"))?;
            n_asked += 1;
        }
        store::ask(tx, roadmap.party, framework, now)?;
    }
    Ok(n_asked)
}

fn read(today: Day, roadmap: &Roadmap, about: &str, reported: &Reported) -> Result<Report> {
    let action = roadmap.content.actions().into_iter().find(|(_, id, _)| *id == about).map(|(_, _, action)| action);
    if action.is_none() && !roadmap.content.stages.contains_key(about) {
        return Err(Error::NotFound);
    }
    let on = |typed: &str| {
        if typed.trim().is_empty() { Ok(today) } else { Day::typed(typed).ok_or_else(|| Error::field("day", "error-day")) }
    };
    let text = |field: &str, words: &str, limit: usize| {
        check_length(field, words, limit)?;
        Ok::<Text, Error>(if words.trim().is_empty() { Text::default() } else { Text::original(roadmap.original, words.trim()) })
    };
    match reported {
        Reported::State { headway, day, note, link } => {
            let headway = Headway::parse(headway).ok_or_else(|| Error::field("headway", "error-choice"))?;
            if headway == Headway::Dropped && note.trim().is_empty() {
                return Err(Error::field("note", "roadmaps-error-note"));
            }
            check_length("link", link, LINK_CHARS)?;
            let is_link = (link.starts_with("https://") || link.starts_with("http://")) && !link.contains(char::is_whitespace);
            if !link.is_empty() && !is_link {
                return Err(Error::field("link", "error-link"));
            }
            Ok(Report::State { headway, day: on(day)?, note: text("note", note, TEXT_CHARS)?, link: link.clone() })
        }
        Reported::Value { indicator, value, day, disaggregation, source } => {
            let indicator = action.and_then(|action| action.indicators.get(*indicator)).ok_or(Error::NotFound)?;
            if value.trim().is_empty() {
                return Err(Error::field("value", "error-required"));
            }
            check_length("value", value, LINE_CHARS)?;
            let is_answer = indicator.kind != Some(IndicatorKind::YesNo) || matches!(value.trim(), "yes" | "no");
            if !is_answer || !is_of_kind(indicator.kind, value) {
                return Err(Error::field("value", "roadmaps-error-value"));
            }
            Ok(Report::Value {
                indicator: indicator.title.words(roadmap.original).to_owned(),
                value: value.trim().to_owned(),
                day: on(day)?,
                disaggregation: text("disaggregation", disaggregation, LINE_CHARS)?,
                source: text("source", source, LINE_CHARS)?,
            })
        }
    }
}
