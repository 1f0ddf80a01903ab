//! The public list of organizations, by kind and Party, with its data.

use super::html;
use crate::domain::Organization;
use crate::{intake, store, words};
use askama::Template;
use i18n::Tr;
use kernel::Result;
use web::fields::Fields;
use web::{Form, Format, Page, Reply, Visit};

/// Organizations on the list. Our choice: a register people read; beyond it the filters serve.
const SHOWN: usize = 2_000;
const FORMATS: &[Format] = &[Format::Xlsx, Format::Csv, Format::Json];
const COLUMNS: [&str; 10] = ["id", "address", "name", "kind", "country", "is_federation", "federation", "web", "checked_on", "is_entered"];

struct Row {
    address: String,
    name: String,
    kind: String,
    country: String,
    is_federation: bool,
    checked: String,
}

#[derive(Template)]
#[template(path = "organizations/list.html")]
struct ListView {
    t: Tr,
    found: String,
    rows: Vec<Row>,
    action: String,
    filters: Vec<String>,
    register: String,
    takeaway: String,
}

fn cells(organization: &Organization, public_url: &str) -> Vec<String> {
    let said = &organization.said;
    vec![
        organization.public_id(),
        format!("{public_url}/id/organization/{}", organization.public_id()),
        said.name.clone(),
        said.kind.clone(),
        said.country.map(|country| country.to_string()).unwrap_or_default(),
        said.is_federation.to_string(),
        said.federation.clone(),
        said.url.clone(),
        organization.checked_on().map(|day| day.to_string()).unwrap_or_default(),
        organization.is_entered().to_string(),
    ]
}

/// The sheet for people: the same fields and labels by which an import knows them, so that a workbook can be changed and
/// come back; who says who it is at the end.
fn workbook(visit: &Visit, found: &[Organization]) -> Result<Reply> {
    let t = visit.t;
    let fields = intake::FIELDS.iter().map(|field| (field.label, 30.0));
    let heads: Vec<(&str, f64)> = fields.chain([("organizations-identity", 40.0)]).collect();
    let cell = |one: &Organization, code: &str| match code {
        "key" => one.public_id(),
        "kind" => words::kind(&one.said, visit.lang).to_owned(),
        "country" => words::country(t, &one.said),
        "is_federation" => t.m(if one.said.is_federation { "common-yes" } else { "common-no" }).to_owned(),
        _ => intake::said(&one.said, code, None).join("; "),
    };
    let cells = |one: &Organization| {
        let fields = intake::FIELDS.iter().map(|field| cell(one, field.code));
        fields.chain([words::checked(t, one)]).collect::<Vec<String>>()
    };
    web::data::book_bytes(visit, t.m("organizations-title"), &heads, &found.iter().map(cells).collect::<Vec<_>>())
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let asked = |name: &str| visit.query.get(name).unwrap_or_default().to_owned();
    let (kind, country) = (asked("kind"), asked("country"));
    let (of_kind, there) = (kind.clone(), country.clone());
    let mut found = visit.app.db().read(move |conn| store::listed(conn, &of_kind, &there, SHOWN)).await?;
    i18n::sort_by_name(visit.lang, &mut found, |one| &one.said.name);
    let url = visit.app.settings().public_url.as_str();
    match visit.format {
        Format::Json => {
            let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
            return Reply::json(web::data::json_page(found.iter().map(|one| crate::data(one, url)).collect(), total, None));
        }
        Format::Csv => {
            let rows: Vec<Vec<String>> = found.iter().map(|one| cells(one, url)).collect();
            return web::data::csv_bytes(&visit, &COLUMNS, &rows);
        }
        Format::Xlsx => return workbook(&visit, &found),
        _ => {}
    }
    let mut form = Form::default();
    form.set("kind", &kind);
    form.set("country", &country);
    let fields = Fields::new(t, form);
    let view = ListView {
        t,
        found: t.n("organizations-found", found.len()),
        rows: found
            .iter()
            .map(|one| Row {
                address: visit.link(&format!("/organizations/{}", one.public_id())),
                name: one.said.name.clone(),
                kind: words::kind(&one.said, visit.lang).to_owned(),
                country: words::country(t, &one.said),
                is_federation: one.said.is_federation,
                checked: words::checked(t, one),
            })
            .collect(),
        action: visit.link("/organizations"),
        filters: vec![
            fields.select_optional("kind", "organizations-kind", &super::kind_choices(visit.lang)),
            fields.select_optional("country", "common-party", &parties::choices(visit.lang)),
        ],
        register: visit.link("/organizations/register"),
        takeaway: web::parts::takeaway(&visit, FORMATS),
    };
    Reply::page(Page::new(t.m("organizations-title"), html(&view)?).nav("parties").formats(FORMATS))
}
