//! One act on a record: what it will do, what it asks for, and doing it. Those who may act see it, in the Party's
//! space or on the desk.

use super::edit::{self, base, open};
use super::shared::{acting, html, title_html};
use crate::actions::{self, Given};
use crate::domain::{Act, Measure, Need};
use crate::{access, sheet};
use askama::Template;
use convention::lists;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Fields of the act's own form; errors in others belong to the record's form.
const OWN: [&str; 4] = ["note", "reason", "year_end", "edition"];

#[derive(Template)]
#[template(path = "measures/act.html")]
struct ActView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    title: String,
    word: &'static str,
    about: Option<&'static str>,
    fields: Vec<String>,
    version: String,
}

/// The act of the address, when this person may perform it now.
fn act_of(visit: &Visit, measure: &Measure) -> Result<Act> {
    let act = Act::parse(visit.param("act")).filter(|act| !matches!(act, Act::Start | Act::Save | Act::Change)).ok_or(Error::NotFound)?;
    access::authorize(&visit.actor(), measure, act)?;
    Ok(act)
}

fn page(visit: &Visit, measure: &Measure, act: Act, form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let version = form.text("version").to_owned();
    let fields = Fields::new(t, form).with_errors(errors);
    let needs = measure.rule(act).map_or(&[][..], |(_, needs)| needs);
    let reasons: Vec<Choice> = convention::list(lists::CORRECTION_REASONS)
        .items
        .iter()
        .filter(|item| item.mapped("applies_to").is_empty() || item.mapped("applies_to").contains(&"measure"))
        .map(|item| Choice::new(item.code.clone(), item.label(visit.lang)))
        .collect();
    let controls = needs
        .iter()
        .filter_map(|need| match need {
            Need::ListedReason => Some(fields.select("reason", "measures-act-reason", &reasons)),
            Need::Note => Some(fields.long("note", "measures-act-note", 6)),
            Need::PublicReason => Some(fields.long("note", "measures-act-public-reason", 6)),
            Need::YearOfEnd => Some(fields.number("year_end", "measures-field-year_end")),
            Need::Edition => Some(fields.short("edition", "measures-act-edition", 14)),
            Need::Obligatory | Need::ObligatoryToPropose => None,
        })
        .collect();
    let about = match act {
        Act::Publish | Act::Accept => Some("measures-about-publish"),
        Act::Submit => Some("measures-about-submit"),
        Act::Withdraw => Some("measures-about-withdraw"),
        Act::Hide => Some("measures-about-hide"),
        Act::Propose => Some("measures-about-propose"),
        Act::NotDesignate => Some("measures-about-not-designate"),
        Act::Restore => Some("measures-about-restore"),
        _ => None,
    };
    let word = t.word(&format!("act-{}", act.code()));
    let back = base(visit, measure);
    let view = ActView {
        t,
        csrf: visit.csrf_field(),
        action: format!("{back}/{}", act.code()),
        back,
        title: title_html(t, &measure.content.title),
        word,
        about: about.map(|key| t.m(key)),
        fields: controls,
        version,
    };
    Ok(Page::new(word, html(&view)?).nav(if visit.param("party").is_empty() { "desk" } else { "work" }).private().scripted())
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let opened = open(&visit).await?;
    let act = act_of(&visit, &opened.measure)?;
    let mut form = Form::default();
    form.set("version", visit.query.get("version").unwrap_or_default());
    if act == Act::Designate {
        let today = visit.now.day();
        form.set("edition", format!("{:04}-{:02}", today.year(), today.month()));
    }
    let page = page(&visit, &opened.measure, act, form, &[])?;
    Reply::page(page)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let opened = open(&visit).await?;
    let act = act_of(&visit, &opened.measure)?;
    let given = Given {
        note: form.text("note").to_owned(),
        reason: form.text("reason").to_owned(),
        year_end: form.text("year_end").to_owned(),
        edition: form.text("edition").to_owned(),
        version: form.text("version").parse().unwrap_or(0),
    };
    let (acting, id) = (acting(&visit), visit.param("id").to_owned());
    match visit.app.db().write(move |tx| actions::perform(tx, &acting, &id, act, &given)).await {
        Ok(measure) => Reply::done(base(&visit, &measure), done(act)),
        Err(Error::Invalid(errors)) if errors.iter().all(|error| OWN.contains(&error.field.as_str()) && act != Act::Publish) => {
            Reply::again(page(&visit, &opened.measure, act, form, &errors)?, errors)
        }
        Err(Error::Invalid(errors)) => {
            let pairs = sheet::pairs(&opened.measure.content, &opened.names);
            Reply::again(edit::page(&visit, &opened, &pairs, &errors)?, errors)
        }
        Err(error) => Err(error),
    }
}

fn done(act: Act) -> &'static str {
    match act {
        Act::Publish | Act::Accept => "measures-done-published",
        Act::Submit => "measures-done-submitted",
        Act::Propose => "measures-done-proposed",
        _ => "measures-done-act",
    }
}
