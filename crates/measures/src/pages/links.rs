//! Addresses that no longer answer, for those who can repair them: a Party's people, the Secretariat.

use super::edit::{address, framed, space};
use super::shared::{html, title_html};
use crate::store;
use askama::Template;
use i18n::Tr;
use kernel::Result;
use web::{Page, Reply, Visit};

/// Addresses shown. Our choice.
const SHOWN: usize = 200;

struct Row {
    url: String,
    measure: String,
    title: String,
    checked: String,
    alive: String,
}

#[derive(Template)]
#[template(path = "measures/links.html")]
struct LinksView {
    t: Tr,
    rows: Vec<Row>,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, space(&visit)?.party());
    let found = visit.app.db().read(move |conn| store::dead_links(conn, party, SHOWN)).await?;
    let rows = found
        .into_iter()
        .map(|(looked, line)| Row {
            measure: address(&visit, &format!("/{}", line.public_id)),
            title: title_html(t, &line.title),
            checked: t.day(looked.checked_at.day()),
            alive: if looked.alive_at.0 == 0 { t.m("measures-link-never").to_owned() } else { t.day(looked.alive_at.day()) },
            url: looked.url,
        })
        .collect();
    let page = Page::new(t.m("measures-links-title"), html(&LinksView { t, rows })?);
    Reply::page(framed(&visit, page))
}
