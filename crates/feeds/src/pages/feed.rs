//! One feed: how it fares, its runs, and what to do with it.

use super::shared::{address, counts, feed_state, framed, html, opened_feed, schedule, space, state, target_words};
use crate::domain::{Run, State};
use crate::feed::store::Kept;
use crate::feed::{Act, Standing, actions, after};
use crate::{store, words};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Result};
use web::{Form, Page, Reply, Visit};

/// Runs shown. Our choice: about a month of a daily feed.
const SHOWN: usize = 30;

struct Row {
    address: String,
    name: String,
    when: String,
    counts: String,
    state: &'static str,
    colour: &'static str,
}

#[derive(Template)]
#[template(path = "feeds/feed.html")]
struct FeedView {
    t: Tr,
    csrf: String,
    action: String,
    edit: String,
    name: String,
    state: &'static str,
    colour: &'static str,
    trouble: Option<(String, &'static str)>,
    since: String,
    waits: Option<(String, String)>,
    facts: Vec<(&'static str, String)>,
    /// What can be done: code, words, class of the button.
    acts: Vec<(&'static str, &'static str, &'static str)>,
    rows: Vec<Row>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, kept) = (visit.t, opened_feed(&visit).await?);
    let number = kept.feed.number;
    let runs = visit.app.db().read(move |conn| store::of_feed(conn, number, SHOWN)).await?;
    let (words, colour) = feed_state(t, &kept);
    let here = address(&visit, &format!("/feed/{number}"));
    let view = FeedView {
        t,
        csrf: visit.csrf_field(),
        action: here.clone(),
        edit: format!("{here}/edit"),
        name: kept.feed.name.clone(),
        state: words,
        colour,
        trouble: match &kept.standing {
            Standing::Broken(refused) => Some((words::refused(t, refused), words::refused_cure(t, refused))),
            _ => None,
        },
        since: t.moment(kept.since),
        waits: runs
            .iter()
            .find(|run| run.state == State::Ready)
            .map(|run| (address(&visit, &format!("/{}", run.number)), t.n("feeds-run", run.number))),
        facts: facts(&visit, &kept),
        acts: acts(t, &kept),
        rows: runs.iter().map(|run| row(&visit, run)).collect(),
    };
    Reply::page(framed(&visit, Page::new(&kept.feed.name, html(&view)?).scripted(), false))
}

fn row(visit: &Visit, run: &Run) -> Row {
    let t = visit.t;
    let (words, colour) = state(t, run.state);
    Row {
        address: address(visit, &format!("/{}", run.number)),
        name: t.n("feeds-run", run.number),
        when: t.moment(run.started_at),
        counts: run.refused.as_ref().map_or_else(|| counts(t, &run.counts), |refused| words::refused(t, refused)),
        state: words,
        colour,
    }
}

fn facts(visit: &Visit, kept: &Kept) -> Vec<(&'static str, String)> {
    let (t, feed) = (visit.t, &kept.feed);
    let mapping = match (&feed.mapping, feed.mapping_name.is_empty()) {
        (None, _) => t.m("feeds-feed-mapping-found").to_owned(),
        (Some(_), true) => t.m("feeds-feed-mapping-own").to_owned(),
        (Some(_), false) => feed.mapping_name.clone(),
    };
    let all = [
        (t.m("feeds-target"), target_words(visit, &feed.target)),
        (t.m("feeds-feed-address"), feed.address.clone()),
        (t.m("feeds-feed-when"), schedule(t, &feed.schedule)),
        (t.m("feeds-feed-next"), kept.due_at.map(|due_at| t.moment(due_at)).unwrap_or_default()),
        (t.m("feeds-mapping-optional"), mapping),
        (t.m("feeds-found-sheet"), feed.sheet.clone()),
        (t.m("feeds-found-items"), feed.items.clone()),
        (t.m("feeds-apply"), t.m(if feed.is_alone { "feeds-alone-yes" } else { "feeds-alone-no" }).to_owned()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn acts(t: Tr, kept: &Kept) -> Vec<(&'static str, &'static str, &'static str)> {
    let all = [
        (Act::Run, t.m("feeds-feed-run"), "primary"),
        (Act::Pause, t.m("feeds-feed-pause"), ""),
        (Act::Resume, t.m("feeds-feed-resume"), ""),
        (Act::End, t.m("feeds-feed-end"), "quiet"),
    ];
    let possible = all.into_iter().filter(|(act, ..)| after(kept.feed.state, *act).is_some());
    possible.map(|(act, words, class)| (act.code(), words, class)).collect()
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let number = opened_feed(&visit).await?.feed.number;
    let (home, actor, ambient) = (space(&visit)?, visit.actor(), visit.app.ambient().clone());
    let (act, done) = match form.text("act") {
        "run" => {
            let run = visit.app.db().write(move |tx| actions::run(tx, &actor, &ambient, home, number)).await?;
            return Reply::done(address(&visit, &format!("/{}", run.number)), "feeds-done-fetching");
        }
        "pause" => (Act::Pause, "feeds-done-paused"),
        "resume" => (Act::Resume, "feeds-done-resumed"),
        "end" => (Act::End, "feeds-done-ended"),
        _ => return Err(Error::NotFound),
    };
    visit.app.db().write(move |tx| actions::turn(tx, &actor, &ambient, home, number, act)).await?;
    Reply::done(address(&visit, &format!("/feed/{number}")), done)
}
