//! Two lists made from the optional parts of public measures: laws with their dates, articles and duties of platforms
//! (SYS-093, 122), and contacts for help by Party (SYS-122).

use super::parts::cell;
use super::shared::{holders_html, html, title_html};
use crate::parts::{Kind, value};
use crate::{reference, store};
use askama::Template;
use i18n::Tr;
use kernel::{PartyCode, Result};
use serde_json::json;
use web::{Format, Page, Reply, Visit};

/// Records on one page. Our choice.
const PER_PAGE: usize = 100;

struct Row {
    address: String,
    title: String,
    holders: String,
    number: String,
    dated: String,
    articles: String,
    duties: String,
    stage: String,
}

#[derive(Template)]
#[template(path = "measures/laws.html")]
struct LawsView {
    t: Tr,
    rows: Vec<Row>,
    takeaway: String,
    contacts: String,
    next: Option<String>,
}

/// Laws, those added last first.
pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let page = visit.page_number()?;
    let found = visit.app.db().read(move |conn| store::public_with_topic(conn, "law", page, PER_PAGE)).await?;
    if visit.format == Format::Json {
        let url = visit.app.settings().public_url.clone();
        let next = (found.len() == PER_PAGE).then(|| format!("{url}/{}{}.json?page={}", visit.lang, visit.path, page + 1));
        let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
        return Reply::json(web::data::json_page(found.iter().map(|law| law.json(&url)).collect(), total, next));
    }
    let rows = found
        .iter()
        .map(|law| {
            let content = &law.content;
            let part = |kind: Kind, name: &str| content.parts.first("law").map_or_else(String::new, |row| cell(t, kind, value(row, name)));
            let stages = content.parts.rows("stage");
            let last = stages.iter().filter(|stage| !value(stage, "on").is_empty()).max_by_key(|stage| value(stage, "on").to_owned());
            Row {
                address: visit.link(&format!("/measures/{}", law.public_id)),
                title: title_html(t, &content.title),
                holders: holders_html(&visit, &content.holders, &content.other_holder),
                number: part(Kind::Line, "number"),
                dated: part(Kind::Day, "on"),
                articles: part(Kind::Line, "articles"),
                duties: part(Kind::Long, "duties"),
                stage: last.map_or_else(String::new, |stage| {
                    let word = cell(t, Kind::Code(convention::lists::LAW_STAGES), value(stage, "stage"));
                    format!("{word} ({})", cell(t, Kind::Day, value(stage, "on")))
                }),
            }
        })
        .collect::<Vec<_>>();
    let next = (rows.len() == PER_PAGE).then(|| visit.link(&format!("/measures/laws?page={}", page + 1)));
    let view =
        LawsView { t, rows, takeaway: web::parts::takeaway(&visit, &[Format::Json]), contacts: visit.link("/measures/contacts"), next };
    let page =
        Page::new(t.m("measures-laws-title"), html(&view)?).nav("measures").crumb(visit.link("/measures"), t.m("common-nav-measures"));
    Reply::page(page.formats(&[Format::Json]))
}

struct Contact {
    name: String,
    reach: String,
    url: String,
    measure: String,
    title: String,
}

#[derive(Template)]
#[template(path = "measures/contacts.html")]
struct ContactsView {
    t: Tr,
    /// Party and its contacts.
    groups: Vec<(String, Vec<Contact>)>,
    laws: String,
}

/// Where people find help, by Party.
pub async fn contacts(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let page = visit.page_number()?;
    let found = visit.app.db().read(move |conn| store::public_with_topic(conn, "help", page, PER_PAGE)).await?;
    let all = found.iter().flat_map(|measure| measure.content.parts.rows("help").iter().map(move |row| (measure, row)));
    if visit.format == Format::Json {
        let rows: Vec<serde_json::Value> = all
            .map(|(measure, row)| json!({ "party": value(row, "party"), "name": value(row, "name"), "reach": value(row, "reach"), "url": value(row, "url"), "measure": measure.public_id }))
            .collect();
        let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
        return Reply::json(web::data::json_page(rows, total, None));
    }
    let mut groups: Vec<(String, Vec<Contact>)> = Vec::new();
    for (measure, row) in all {
        let party = PartyCode::parse(value(row, "party")).or(measure.content.holders.first().copied());
        let party = party.map_or_else(|| t.m("measures-no-party").to_owned(), |party| reference::party_name(party, visit.lang));
        let contact = Contact {
            name: value(row, "name").to_owned(),
            reach: value(row, "reach").to_owned(),
            url: value(row, "url").to_owned(),
            measure: visit.link(&format!("/measures/{}", measure.public_id)),
            title: title_html(t, &measure.content.title),
        };
        match groups.iter_mut().find(|(name, _)| *name == party) {
            Some((_, contacts)) => contacts.push(contact),
            None => groups.push((party, vec![contact])),
        }
    }
    groups.sort_by(|left, right| left.0.cmp(&right.0));
    let view = ContactsView { t, groups, laws: visit.link("/measures/laws") };
    let page =
        Page::new(t.m("measures-contacts-title"), html(&view)?).nav("measures").crumb(visit.link("/measures"), t.m("common-nav-measures"));
    Reply::page(page.formats(&[Format::Json]))
}
