//! What a Party can send as a package, and the file itself. The team sees the list; the focal point sends.

use super::shared::html;
use crate::{OwnKey, RecordsPart, domain, links};
use askama::Template;
use documents::Files;
use i18n::Tr;
use kernel::{Error, Result, Role};
use web::{Page, Reply, Visit};

struct Row {
    number: String,
    title: String,
    about: Vec<String>,
    /// Empty for those who may not send.
    address: String,
}

#[derive(Template)]
#[template(path = "packages/work.html")]
struct WorkView {
    t: Tr,
    rows: Vec<Row>,
    fingerprint: String,
    submit: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, party) = (visit.t, visit.party()?);
    let records = visit.app.part::<RecordsPart>();
    let lines = visit.app.db().read(move |conn| records.0.list(conn, party)).await?;
    let may_send = visit.holds(Role::FocalPoint, Some(party));
    let row = |line: crate::Line| Row {
        about: vec![t.n("common-version", line.version), t.lang_name(line.lang).to_owned(), t.moment(line.sent_at)],
        address: if may_send { visit.link(&links::package(party, &line.number)) } else { String::new() },
        number: line.number,
        title: line.title,
    };
    let view = WorkView {
        t,
        rows: lines.into_iter().map(row).collect(),
        fingerprint: domain::blocks(&visit.app.part::<OwnKey>().fingerprint()),
        submit: visit.link(&format!("/work/{party}/roadmap")),
    };
    let page = Page::new(t.m("packages-work-title"), html(&view)?).nav("work").private();
    Reply::page(page.crumb(visit.link(&format!("/work/{party}")), parties::name(party, visit.lang)))
}

pub async fn file(visit: Visit) -> Result<Reply> {
    let (party, number) = (visit.party()?, visit.param("number").to_owned());
    if !visit.holds(Role::FocalPoint, Some(party)) {
        return Err(Error::NotFound);
    }
    let (records, own) = (visit.app.part::<RecordsPart>(), visit.app.part::<OwnKey>());
    let signed = visit.app.db().read(move |conn| crate::make(conn, &records, &own, party, &number)).await?;
    let files = visit.app.part::<Files>();
    Reply::stream("application/zip", signed.file_name(), move |out| signed.write(&files, out))
}
