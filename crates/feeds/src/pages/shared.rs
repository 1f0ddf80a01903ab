//! What the pages of imports show alike: their space, the frame, a run with its words. Not a page itself.

use crate::domain::{Counts, Run, State};
use crate::store;
use i18n::Tr;
use kernel::{Error, PartyCode, Result};
use tabular::Verdict;
use web::{Page, Visit};

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

/// The run of the address, if it is of this space; `NotFound` otherwise.
pub async fn opened(visit: &Visit) -> Result<Run> {
    let (home, number) = (space(visit)?, visit.param("number").parse().map_err(|_| Error::NotFound)?);
    let run = visit.app.db().read(move |conn| store::get(conn, number)).await?;
    if run.home == home { Ok(run) } else { Err(Error::NotFound) }
}

/// The words for a state and the colour of its tag.
pub fn state(t: Tr, state: State) -> (&'static str, &'static str) {
    match state {
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
