//! What the pages of imports show alike: their space, the frame, a run with its words. Not a page itself.

use crate::access::role_of_space;
use crate::domain::{Counts, Run, State};
use crate::feed::store::Kept;
use crate::feed::{self, Rhythm, Schedule, Standing};
use crate::{Target, Targets, presets, store};
use i18n::Tr;
use kernel::{Error, FieldError, PartyCode, Result};
use std::sync::Arc;
use tabular::{Mapping, Verdict};
use web::fields::{Choice, Fields};
use web::{Form, Page, Visit};

/// Renders a template; a failure is a fault.
pub fn html(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of imports", cause))
}

/// The Party of the address; `None` on the Secretariat's desk.
pub fn space(visit: &Visit) -> Result<Option<PartyCode>> {
    if visit.param("party").is_empty() { Ok(None) } else { visit.party().map(Some) }
}

/// The address of a page of imports in this space: `/7`, or empty for the list.
pub fn address(visit: &Visit, page: &str) -> String {
    match visit.party() {
        Ok(party) => visit.link(&format!("/work/{party}/feeds{page}")),
        Err(_) => visit.link(&format!("/desk/feeds{page}")),
    }
}

/// A page below the list of imports of this space.
pub fn framed(visit: &Visit, page: Page, is_list: bool) -> Page {
    let (nav, path, words) =
        if visit.param("party").is_empty() { ("desk", "/desk", "common-nav-desk") } else { ("work", "/work", "common-nav-work") };
    let page = page.nav(nav).private().crumb(visit.link(path), visit.t.m(words));
    if is_list { page } else { page.crumb(address(visit, ""), visit.t.m("feeds-title")) }
}

/// What may be brought in here.
pub fn targets(visit: &Visit) -> Result<Vec<Arc<dyn Target>>> {
    let home = space(visit)?;
    Ok(visit.app.part::<Targets>().for_space(home, role_of_space(home)))
}

/// What a form brings in: what it chose, or the only thing that may be; a wrong choice is told to its field.
pub fn chosen(visit: &Visit, form: &Form) -> Result<std::result::Result<Arc<dyn Target>, FieldError>> {
    let (all, code) = (targets(visit)?, form.text("target"));
    let found = if code.is_empty() { all.first() } else { all.iter().find(|target| target.code() == code) };
    Ok(found.cloned().ok_or_else(|| FieldError::new("target", "error-choice")))
}

/// The field by which is chosen what is brought in, where there are several things.
pub fn target_field(t: Tr, fields: &Fields, all: &[Arc<dyn Target>]) -> Option<String> {
    let choices: Vec<Choice> = all.iter().map(|target| Choice::new(target.code(), t.m(target.words()))).collect();
    (all.len() > 1).then(|| fields.radios("target", "feeds-target", &choices))
}

/// Mappings with a name for these targets: those of the space, those everyone may use, those that come with the program.
pub async fn named(visit: &Visit, all: &[Arc<dyn Target>]) -> Result<Vec<(String, Mapping)>> {
    let home = space(visit)?;
    let saved = visit.app.db().read(move |conn| store::mappings(conn, home)).await?;
    let bundled = all.iter().flat_map(|target| presets::of(target.code())).map(|(name, mapping)| (name.to_owned(), mapping));
    let is_of = |mapping: &Mapping| all.iter().any(|target| target.code() == mapping.target);
    Ok(saved.into_iter().map(|saved| (saved.name, saved.mapping)).filter(|(_, mapping)| is_of(mapping)).chain(bundled).collect())
}

/// The same as choices, under what they are for where that may be several things.
pub fn named_choices(t: Tr, all: &[Arc<dyn Target>], named: &[(String, Mapping)]) -> Vec<Choice> {
    let of = |target: &Arc<dyn Target>| {
        let fitting = named.iter().filter(|(_, mapping)| mapping.target == target.code()).map(|(name, _)| name);
        let choice = |name: &String| Choice::new(name.clone(), name.clone());
        let grouped = |name| if all.len() > 1 { choice(name).in_group(t.m(target.words())) } else { choice(name) };
        fitting.map(grouped).collect::<Vec<_>>()
    };
    all.iter().flat_map(of).collect()
}

/// What a run or a feed brings in, as words; the code where this installation cannot bring it in any more.
pub fn target_words(visit: &Visit, code: &str) -> String {
    visit.app.part::<Targets>().get(code).map_or_else(|_| code.to_owned(), |target| visit.t.m(target.words()).to_owned())
}

/// The run of the address, if it is of this space; `NotFound` otherwise.
pub async fn opened(visit: &Visit) -> Result<Run> {
    let (home, number) = (space(visit)?, visit.param("number").parse().map_err(|_| Error::NotFound)?);
    let run = visit.app.db().read(move |conn| store::get(conn, number)).await?;
    if run.home == home { Ok(run) } else { Err(Error::NotFound) }
}

/// The words for a state and the colour of its tag.
pub fn state(t: Tr, state: State) -> (&'static str, &'static str) {
    match state {
        State::Fetching => (t.m("feeds-state-fetching"), "blue"),
        State::NothingNew => (t.m("feeds-state-nothing-new"), ""),
        State::Reading => (t.m("feeds-state-reading"), "blue"),
        State::Ready => (t.m("feeds-state-ready"), "amber"),
        State::Refused => (t.m("feeds-state-refused"), "red"),
        State::Applying => (t.m("feeds-state-applying"), "blue"),
        State::Applied => (t.m("feeds-state-applied"), "green"),
        State::Undoing => (t.m("feeds-state-undoing"), "blue"),
        State::Undone => (t.m("feeds-state-undone"), ""),
        State::Discarded => (t.m("feeds-state-discarded"), ""),
    }
}

/// The words for the state of a feed and the colour of its tag: how it fares while it is on.
pub fn feed_state(t: Tr, kept: &Kept) -> (&'static str, &'static str) {
    match (kept.feed.state, &kept.standing) {
        (feed::State::Ended, _) => (t.m("feeds-feed-state-ended"), ""),
        (feed::State::Paused, _) => (t.m("feeds-feed-state-paused"), ""),
        (feed::State::On, Standing::Broken(_)) => (t.m("feeds-feed-state-broken"), "red"),
        (feed::State::On, Standing::Waiting) => (t.m("feeds-feed-state-waiting"), "amber"),
        (feed::State::On, Standing::Well) => (t.m("feeds-feed-state-on"), "green"),
    }
}

/// When a feed is fetched, as words.
pub fn schedule(t: Tr, schedule: &Schedule) -> String {
    let hour = format!("{:02}:00", schedule.hour);
    match schedule.rhythm {
        Rhythm::Hand => t.m("feeds-rhythm-hand").to_owned(),
        Rhythm::Daily => t.f("feeds-schedule-daily", &[("hour", hour.into())]),
        Rhythm::Weekly => t.f("feeds-schedule-weekly", &[("weekday", t.m(weekday(schedule.weekday)).into()), ("hour", hour.into())]),
        Rhythm::Monthly => t.f("feeds-schedule-monthly", &[("day", t.number(i64::from(schedule.day)).into()), ("hour", hour.into())]),
    }
}

/// The message with the name of a day of the week, 1 for Monday.
pub fn weekday(day: u8) -> &'static str {
    match day {
        2 => "feeds-weekday-2",
        3 => "feeds-weekday-3",
        4 => "feeds-weekday-4",
        5 => "feeds-weekday-5",
        6 => "feeds-weekday-6",
        7 => "feeds-weekday-7",
        _ => "feeds-weekday-1",
    }
}

/// The feed of the address, if it is of this space; `NotFound` otherwise.
pub async fn opened_feed(visit: &Visit) -> Result<Kept> {
    let (home, number) = (space(visit)?, visit.param("feed").parse().map_err(|_| Error::NotFound)?);
    let kept = visit.app.db().read(move |conn| feed::store::get(conn, number)).await?;
    if kept.feed.home == home { Ok(kept) } else { Err(Error::NotFound) }
}

pub fn verdict(t: Tr, verdict: Verdict) -> &'static str {
    t.m(match verdict {
        Verdict::New => "feeds-verdict-new",
        Verdict::Changed => "feeds-verdict-changed",
        Verdict::Unchanged => "feeds-verdict-unchanged",
        Verdict::Conflict => "feeds-verdict-conflict",
        Verdict::Blocked => "feeds-verdict-blocked",
    })
}

/// What the rows do, as words; those that no row does are left out.
pub fn counts(t: Tr, counts: &Counts) -> String {
    let keys = [
        (Verdict::New, "feeds-n-new"),
        (Verdict::Changed, "feeds-n-changed"),
        (Verdict::Unchanged, "feeds-n-unchanged"),
        (Verdict::Conflict, "feeds-n-conflict"),
        (Verdict::Blocked, "feeds-n-blocked"),
    ];
    let words: Vec<String> = keys
        .into_iter()
        .filter(|(verdict, _)| counts.of(*verdict) > 0)
        .map(|(verdict, key)| t.n(key, i64::try_from(counts.of(verdict)).unwrap_or(i64::MAX)))
        .collect();
    t.list(&words)
}
