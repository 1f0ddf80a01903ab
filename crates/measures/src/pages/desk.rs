//! Proposed practices with whose turn it is. The Secretariat and the auditor see them. One record on the desk is a
//! page of `edit`.

use super::edit::turn_key;
use super::shared::{html, title_html};
use askama::Template;
use i18n::Tr;
use kernel::{Result, Role};
use web::{Page, Reply, Visit};

struct Row {
    address: Option<String>,
    title: String,
    party: String,
    stage: &'static str,
    days: i32,
    since: String,
    turn: &'static str,
}

#[derive(Template)]
#[template(path = "measures/practices.html")]
struct PracticesView {
    t: Tr,
    rows: Vec<Row>,
    designated: String,
}

/// Proposed practices, those waiting longest first.
pub async fn practices(visit: Visit) -> Result<Reply> {
    let waits = visit.app.db().read(crate::proposed).await?;
    let t = visit.t;
    let may_open = visit.holds(Role::Secretariat, None);
    let today = visit.now.day();
    let rows = waits
        .iter()
        .map(|waits| Row {
            address: may_open.then(|| visit.link(&format!("/desk/measures/{}", waits.public_id))),
            title: title_html(t, &waits.title),
            party: waits.party.map_or_else(|| t.m("measures-no-party").to_owned(), |party| parties::name(party, visit.lang)),
            stage: t.word(waits.word),
            days: waits.since.day().days_until(today),
            since: t.day(waits.since.day()),
            turn: t.m(turn_key(waits.turn)),
        })
        .collect();
    let list = visit.link("/measures");
    let view = PracticesView {
        t,
        rows,
        designated: format!("{list}?practice={}&practice={}", crate::founding::FIRST_EDITION, crate::founding::SECOND_EDITION),
    };
    let page = Page::new(t.m("measures-desk-title"), html(&view)?).nav("desk").wide().private();
    Reply::page(page.crumb(visit.link("/desk"), t.m("common-nav-desk")))
}
