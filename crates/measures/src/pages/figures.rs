//! Headline figures: the public list and record with their data, and the Secretariat's list and form.

use super::asked::{Names, filter_words};
use super::shared::html;
use crate::figures::{self, FigureAct, FigureState, Headline, Said, store};
use crate::{KIND, find};
use askama::Template;
use convention::lists;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, Result};
use search::Index;
use serde_json::json;
use std::collections::BTreeMap;
use web::fields::{Choice, Fields};
use web::parts::escape;
use web::{Form, Format, Page, Reply, Visit};

/// Figures on a list. Our choice: a list people read, not a data base.
const SHOWN: usize = 500;

/// Columns of the CSV form.
const COLUMNS: [&str; 12] =
    ["id", "address", "qualifier", "value", "unit", "year", "meaning", "source", "edition", "global_report", "chapter", "page"];

/// Number, unit and year as people read them.
fn number_words(t: Tr, said: &Said) -> String {
    let parts = [said.qualifier.as_str(), &t.decimal(&said.value), &said.unit];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Source, edition, chapter and page.
fn source_words(t: Tr, said: &Said) -> String {
    let named = |key: &str, value: &str| if value.is_empty() { String::new() } else { format!("{} {value}", t.m(key)) };
    let parts = [
        said.source.clone(),
        if said.report.is_empty() {
            String::new()
        } else {
            convention::label(lists::GLOBAL_REPORT_EDITIONS, &said.report, t.lang()).to_owned()
        },
        named("measures-figure-edition", &said.edition),
        named("measures-figure-chapter", &said.chapter),
        named("measures-figure-page", &said.page),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn cells(figure: &Headline, lang: Lang, public_url: &str) -> Vec<String> {
    let said = &figure.said;
    let mut cells = vec![figure.public_id(), format!("{public_url}/id/figure/{}", figure.public_id())];
    cells.extend([&said.qualifier, &said.value, &said.unit, &said.year].map(Clone::clone));
    cells.push(said.meaning.words(lang).to_owned());
    cells.extend([&said.source, &said.edition, &said.report, &said.chapter, &said.page].map(Clone::clone));
    cells
}

struct Row {
    address: String,
    number: String,
    meaning: String,
    year: String,
    source: String,
    /// Address and words for the records drawn from its edition.
    drawn: Option<(String, String)>,
    state: &'static str,
}

/// How many public records were drawn from each edition of the Global Report.
fn drawn(visit: &Visit) -> Result<BTreeMap<String, u64>> {
    let query = search::Query { kinds: vec![KIND.into()], lang: visit.lang, facets: vec![find::REPORT.into()], ..search::Query::default() };
    let found = visit.app.part::<Index>().find(&query)?;
    Ok(found.counts.get(find::REPORT).into_iter().flatten().cloned().collect())
}

/// Address and words for the records drawn from an edition; `None` where there are none.
fn drawn_words(visit: &Visit, drawn: &BTreeMap<String, u64>, report: &str) -> Option<(String, String)> {
    let n = drawn.get(report).copied().filter(|n| *n > 0)?;
    Some((visit.link(&format!("/measures?{}={report}", find::REPORT)), visit.t.n("measures-drawn", n)))
}

fn row(t: Tr, figure: &Headline, address: String, drawn: Option<(String, String)>) -> Row {
    Row {
        address,
        number: number_words(t, &figure.said),
        meaning: web::parts::inline(t, &figure.said.meaning),
        year: figure.said.year.clone(),
        source: source_words(t, &figure.said),
        drawn,
        state: t.m(&format!("measures-figure-{}", figure.state.code())),
    }
}

#[derive(Template)]
#[template(path = "measures/figures.html")]
struct ListView {
    t: Tr,
    rows: Vec<Row>,
    takeaway: String,
    /// The edition that is filtered by; safe HTML.
    active: String,
    /// Where the Secretariat begins one; `None` on the public list.
    new: Option<String>,
}

/// Public figures, with their data.
pub async fn list(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let mut found = visit.app.db().read(move |conn| store::public(conn, SHOWN)).await?;
    let report = visit.query.get(find::REPORT).unwrap_or_default();
    if !report.is_empty() {
        if !convention::list(lists::GLOBAL_REPORT_EDITIONS).has(report) {
            return Err(Error::rule_with("error-bad-filter", vec![("value", report.chars().take(80).collect())]));
        }
        found.retain(|figure| figure.said.report == report);
    }
    let url = visit.app.settings().public_url.as_str();
    match visit.format {
        Format::Json => {
            let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
            return Reply::json(web::data::json_page(found.iter().map(|figure| figure.json(url)).collect(), total, None));
        }
        Format::Csv => {
            let rows: Vec<Vec<String>> = found.iter().map(|figure| cells(figure, visit.lang, url)).collect();
            return web::data::csv_bytes(&visit, &COLUMNS, &rows);
        }
        _ => {}
    }
    let drawn = drawn(&visit)?;
    let rows = found.iter().map(|figure| {
        let address = visit.link(&format!("/figures/{}", figure.public_id()));
        row(t, figure, address, drawn_words(&visit, &drawn, &figure.said.report))
    });
    let rows = rows.collect();
    let active = web::parts::active_filters(&visit, &[find::REPORT], |name, value| filter_words(t, &Names::new(), name, value));
    let page = Page::new(
        t.m("measures-figures-title"),
        html(&ListView { t, rows, takeaway: web::parts::takeaway(&visit, &[Format::Csv, Format::Json]), active, new: None })?,
    );
    const FORMATS: &[Format] = &[Format::Json, Format::Csv];
    Reply::page(page.nav("measures").crumb(visit.link("/measures"), t.m("common-nav-measures")).formats(FORMATS))
}

#[derive(Template)]
#[template(path = "measures/figure.html")]
struct FigureView<'a> {
    t: Tr,
    number: String,
    meaning: String,
    said: &'a Said,
    source: String,
    drawn: Option<(String, String)>,
    identifier: String,
    public_url: &'a str,
    reason: &'a str,
}

/// One figure; a withdrawn one says why.
pub async fn show(visit: Visit) -> Result<Reply> {
    let (t, id) = (visit.t, visit.param("id").to_owned());
    let figure = visit.app.db().read(move |conn| store::get(conn, &id)).await?;
    if figure.state == FigureState::Draft {
        return Err(Error::NotFound);
    }
    let public_url = visit.app.settings().public_url.as_str();
    let is_gone = figure.state == FigureState::Withdrawn;
    match visit.format {
        Format::Json if is_gone => {
            let value = json!({ "id": figure.public_id(), "state": figure.state.code(), "reason": figure.reason });
            return Ok(Reply::Saved(http::StatusCode::GONE, value));
        }
        Format::Json => return Reply::json(figure.json(public_url)),
        Format::Csv if !is_gone => return web::data::csv_bytes(&visit, &COLUMNS, &[cells(&figure, visit.lang, public_url)]),
        _ => {}
    }
    let view = FigureView {
        t,
        number: number_words(t, &figure.said),
        meaning: web::parts::inline(t, &figure.said.meaning),
        said: &figure.said,
        source: source_words(t, &figure.said),
        drawn: drawn_words(&visit, &drawn(&visit)?, &figure.said.report),
        identifier: figure.public_id(),
        public_url,
        reason: &figure.reason,
    };
    let title = if is_gone { t.m("measures-figure-withdrawn").to_owned() } else { view.number.clone() };
    let mut page = Page::new(title, html(&view)?).nav("measures").crumb(visit.link("/figures"), t.m("measures-figures-title"));
    if is_gone {
        return Ok(Reply::Gone(Box::new(page.private())));
    }
    page.canonical = Some(format!("/id/figure/{}", figure.public_id()));
    const FORMATS: &[Format] = &[Format::Json, Format::Csv];
    Reply::page(page.formats(FORMATS).source(view.source))
}

/// The permanent address leads to the page in the reader's language.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let id = visit.param("id").to_owned();
    let address = visit.link(&format!("/figures/{id}"));
    let figure = visit.app.db().read(move |conn| store::get(conn, &id)).await?;
    if figure.state == FigureState::Draft { Err(Error::NotFound) } else { Ok(Reply::SeeOther(address)) }
}

/// The Secretariat's list.
pub async fn desk(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let found = visit.app.db().read(move |conn| store::all(conn, SHOWN)).await?;
    let rows = found.iter().map(|figure| row(t, figure, visit.link(&format!("/desk/figures/{}", figure.public_id())), None)).collect();
    let view = ListView { t, rows, takeaway: String::new(), active: String::new(), new: Some(visit.link("/desk/figures/new")) };
    let page = Page::new(t.m("measures-figures-title"), html(&view)?).nav("desk").private();
    Reply::page(page.crumb(visit.link("/desk"), t.m("common-nav-desk")))
}

#[derive(Template)]
#[template(path = "measures/figure_edit.html")]
struct EditView {
    t: Tr,
    csrf: String,
    action: String,
    version: i64,
    state: Option<&'static str>,
    fields: Vec<String>,
    /// Why it is withdrawn, for a public one; safe HTML.
    reason: Option<String>,
    is_open: bool,
    is_draft: bool,
}

fn form_of(said: &Said, lang: Lang) -> Form {
    let mut form = Form::default();
    for (name, value) in [
        ("value", said.value.as_str()),
        ("qualifier", &said.qualifier),
        ("unit", &said.unit),
        ("year", &said.year),
        ("meaning", said.meaning.get(lang).unwrap_or_else(|| said.meaning.words(lang))),
        ("source", &said.source),
        ("edition", &said.edition),
        ("report", &said.report),
        ("chapter", &said.chapter),
        ("page", &said.page),
        ("url", &said.url),
    ] {
        form.set(name, value);
    }
    form
}

fn edit_page(visit: &Visit, figure: Option<&Headline>, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form).with_errors(errors);
    let state = figure.map(|figure| figure.state);
    let codes = crate::reference::codes(lists::GLOBAL_REPORT_EDITIONS, visit.lang);
    let editions: Vec<Choice> = codes.into_iter().map(|(code, label)| Choice::new(code, label)).collect();
    let controls = vec![
        fields.text("meaning", "measures-row-meaning"),
        fields.text_optional("qualifier", "measures-row-qualifier"),
        fields.text("value", "measures-row-value"),
        fields.text("unit", "measures-row-unit"),
        fields.number("year", "common-year"),
        fields.select_optional("report", "measures-facet-report", &editions),
        fields.text("source", "common-source"),
        fields.text_optional("edition", "measures-figure-edition"),
        fields.text_optional("chapter", "measures-figure-chapter"),
        fields.short_optional("page", "measures-figure-page", 4),
        fields.web_address_optional("url", "measures-row-url"),
    ];
    let view = EditView {
        t,
        csrf: visit.csrf_field(),
        action: visit
            .link(&figure.map_or_else(|| "/desk/figures/new".to_owned(), |figure| format!("/desk/figures/{}", figure.public_id()))),
        version: figure.map_or(0, |figure| figure.version),
        state: state.map(|state| t.m(&format!("measures-figure-{}", state.code()))),
        fields: controls,
        reason: (state == Some(FigureState::Published)).then(|| fields.long_optional("reason", "measures-act-public-reason", 3)),
        is_open: state != Some(FigureState::Withdrawn),
        is_draft: state.is_none_or(|state| state == FigureState::Draft),
    };
    let page = Page::new(t.m("measures-figure-edit"), html(&view)?).nav("desk").private().scripted();
    Ok(page.crumb(visit.link("/desk/figures"), t.m("measures-figures-title")))
}

pub async fn new(visit: Visit) -> Result<Reply> {
    Reply::page(edit_page(&visit, None, Form::default(), &[])?)
}

pub async fn start(visit: Visit, form: Form) -> Result<Reply> {
    let said = Said::read(&Said::default(), visit.lang, &|name| form.text(name).to_owned());
    let (actor, ambient) = (visit.actor(), visit.app.ambient().clone());
    let figure = visit.app.db().write(move |tx| figures::start(tx, &actor, &ambient, said.clone())).await?;
    Reply::done(visit.link(&format!("/desk/figures/{}", figure.public_id())), "measures-done-saved")
}

pub async fn edit(visit: Visit) -> Result<Reply> {
    let id = visit.param("id").to_owned();
    let figure = visit.app.db().read(move |conn| store::get(conn, &id)).await?;
    let form = form_of(&figure.said, visit.lang);
    Reply::page(edit_page(&visit, Some(&figure), form, &[])?)
}

pub async fn save(visit: Visit, form: Form) -> Result<Reply> {
    let id = visit.param("id").to_owned();
    let (asked, here) = (id.clone(), visit.link(&format!("/desk/figures/{}", escape(&id))));
    let figure = visit.app.db().read(move |conn| store::get(conn, &asked)).await?;
    let said = Said::read(&figure.said, visit.lang, &|name| form.text(name).to_owned());
    let act = match form.text("then") {
        "publish" => FigureAct::Publish,
        "withdraw" => FigureAct::Withdraw(form.text("reason").to_owned()),
        _ => FigureAct::Save,
    };
    let base = form.text("version").parse::<i64>().unwrap_or(figure.version);
    let (actor, ambient) = (visit.actor(), visit.app.ambient().clone());
    let done = visit.app.db().write(move |tx| figures::act(tx, &actor, &ambient, &id, base, said.clone(), act.clone())).await;
    match done {
        Ok(_) => Reply::done(here, "measures-done-saved"),
        Err(Error::Invalid(errors)) => Reply::again(edit_page(&visit, Some(&figure), form, &errors)?, errors),
        Err(error) => Err(error),
    }
}
