//! Addresses of this slice with who may use them, and what several of its pages share.

mod activity;
mod answered;
mod cooperation;
mod data;
mod describe;
mod desk;
mod files;
mod framework;
mod grid;
mod health;
mod home;
mod log;
mod organization;
mod party;
mod permanent;
mod report;
mod report_desk;
mod search;
mod space;
mod target;
mod work;

pub use answered::Answered;

use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{Error, Result, Role};
use measures::Line;
use std::sync::Arc;
use web::parts::escape;
use web::{Format, Right, Route, Visit};

const DATA: &[Format] = &[Format::Html, Format::Json];
/// Records that are also a row of a table.
const RECORD: &[Format] = &[Format::Html, Format::Json, Format::Csv];
const TABLE: &[Format] = &[Format::Html, Format::Json, Format::Csv];
/// Those who work for a Party.
const OF_PARTY: Right = Right::Roles(&[Role::FocalPoint, Role::Member, Role::Authority]);
const DESK: Right = Right::Roles(&[Role::Secretariat, Role::Auditor]);
const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);
/// People who act in the name of the organization that the address names.
const OWN: Right = Right::Roles(&[Role::Organization]);
const OWNER: Right = Right::Roles(&[Role::FocalPoint]);

/// Every route of this slice. Addresses without a language answer in the best-guess one, so they are never kept as
/// ready bytes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/", Right::Anyone, home::get),
        Route::get("/{lang}", Right::Public, home::get),
        Route::get("/{lang}/", Right::Public, home::get),
        Route::get("/{lang}/framework", Right::Public, framework::get).formats(TABLE).data(describe::framework()),
        Route::get("/{lang}/framework/{code}", Right::Public, activity::get).formats(RECORD).data(describe::activity()),
        Route::get("/{lang}/framework/sdg/{target}", Right::Public, target::get).formats(RECORD).data(describe::target()),
        Route::get("/{lang}/parties/{code}", Right::Public, party::get).formats(RECORD).data(describe::party()),
        Route::get("/{lang}/organizations/{id}", Right::Public, organization::get).formats(DATA).data(describe::organization()),
        Route::get("/id/organization/{id}", Right::Anyone, organization::permanent),
        Route::get("/{lang}/grid", Right::Public, grid::get).formats(TABLE).data(describe::grid()),
        Route::get("/{lang}/grid/cooperation", Right::Public, cooperation::get).formats(TABLE).data(describe::cooperation()),
        Route::get("/{lang}/search", Right::Public, search::get).formats(TABLE).data(describe::search()),
        Route::get("/{lang}/data", Right::Public, data::get).formats(DATA).data(describe::data()),
        Route::get("/{lang}/report", Right::Anyone, report::get),
        Route::post("/{lang}/report", Right::Anyone, report::post),
        Route::get("/{lang}/report/{reference}", Right::Anyone, report::show),
        Route::get("/{lang}/work", Right::SignedIn, work::get),
        Route::get("/{lang}/work/health", Right::Roles(&[Role::Administrator]), health::get),
        Route::get("/{lang}/work/{party}", OF_PARTY, space::get),
        Route::get("/{lang}/work/{party}/reports/{reference}", OWNER, report_desk::get),
        Route::post("/{lang}/work/{party}/reports/{reference}", OWNER, report_desk::post),
        Route::get("/{lang}/work/organization/{organization}/reports/{reference}", OWN, report_desk::get),
        Route::post("/{lang}/work/organization/{organization}/reports/{reference}", OWN, report_desk::post),
        Route::get("/{lang}/desk", DESK, desk::get),
        Route::get("/{lang}/desk/log", Right::Roles(&[Role::Auditor]), log::get),
        Route::get("/{lang}/desk/reports/{reference}", DESK, report_desk::get),
        Route::post("/{lang}/desk/reports/{reference}", SECRETARIAT, report_desk::post),
        Route::get("/id/party/{code}", Right::Anyone, permanent::party),
        Route::get("/id/activity/{code}", Right::Anyone, permanent::activity),
        Route::get("/robots.txt", Right::Public, files::robots),
        Route::get("/sitemap.xml", Right::Public, files::sitemap_index),
        Route::get("/sitemap/{part}", Right::Public, files::sitemap_part),
        Route::get("/.well-known/security.txt", Right::Anyone, files::security),
        Route::get("/health", Right::Anyone, health::plain).formats(&[Format::Html, Format::Json]).data(describe::health()),
    ]
}

/// The HTML of a template.
fn rendered(view: &impl Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of the portal", cause))
}

/// The search index that the assembly provides.
fn index(visit: &Visit) -> Arc<::search::Index> {
    visit.app.part::<::search::Index>()
}

/// A link with its words, both ready for a template.
struct Link {
    address: String,
    words: String,
}

impl Link {
    fn new(address: impl Into<String>, words: impl Into<String>) -> Link {
        Link { address: address.into(), words: words.into() }
    }
}

/// A measure in a short list.
struct MeasureItem {
    address: String,
    /// Safe HTML.
    title: String,
    holders: Vec<String>,
    years: String,
    is_practice: bool,
}

fn measure_items(t: Tr, lines: &[Line]) -> Vec<MeasureItem> {
    lines
        .iter()
        .map(|line| MeasureItem {
            address: links::measure(t.lang(), &line.public_id),
            title: web::parts::inline(t, &line.title),
            holders: if line.holders.is_empty() {
                Some(format!("{} ({})", line.other_holder, t.m("measures-by-organization")))
                    .filter(|_| !line.other_holder.is_empty())
                    .into_iter()
                    .collect()
            } else {
                line.holders.iter().map(|code| parties::name(*code, t.lang())).collect()
            },
            years: match (line.year_start, line.year_end) {
                (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
                (Some(year), _) | (None, Some(year)) => year.to_string(),
                (None, None) => String::new(),
            },
            is_practice: line.edition.is_some(),
        })
        .collect()
}

/// A quoted title as `<a>`, marked where its wording is not official.
fn activity_link(t: Tr, activity: &convention::Activity) -> String {
    format!(
        r#"<a href="{}">{} {}</a>"#,
        escape(&links::activity(t.lang(), &activity.code)),
        activity.code,
        convention::title_html(t, &activity.title)
    )
}

/// Every language version of a text with its state, for data.
fn text_json(text: &kernel::Text) -> serde_json::Value {
    text.versions
        .iter()
        .map(|(lang, version)| (lang.code().to_owned(), serde_json::json!({ "text": version.text, "state": version.state.code() })))
        .collect()
}
