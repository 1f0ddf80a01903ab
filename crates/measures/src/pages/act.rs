//! One act on a record: what it will do, what it asks for, and doing it. Those who may act see it, in the Party's
//! space or on the desk.

use super::edit::{self, address, base, open};
use super::shared::{acting, html, title_html, title_words};
use crate::actions::{self, Given};
use crate::domain::{Act, Answer, Measure, Need, Space};
use crate::public::Line;
use crate::{access, sheet, twins};
use askama::Template;
use convention::lists;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Fields of the act's own form; errors in others belong to the record's form.
const OWN: [&str; 6] = ["note", "reason", "year_end", "edition", "into", "answer"];

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
    /// Records that look like the same measure, with their addresses here; safe HTML in the titles.
    alike: Vec<(String, String)>,
}

/// The act of the address, when this person may perform it now.
fn act_of(visit: &Visit, measure: &Measure) -> Result<Act> {
    let act = Act::parse(visit.param("act")).filter(|act| !matches!(act, Act::Start | Act::Save | Act::Change)).ok_or(Error::NotFound)?;
    access::authorize(&visit.actor(), measure, act)?;
    Ok(act)
}

fn page(visit: &Visit, measure: &Measure, act: Act, form: Form, errors: &[FieldError], alike: &[Line]) -> Result<Page> {
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
            Need::PublicReason if act == Act::Reply => Some(fields.long("note", "measures-act-reply", 6)),
            Need::PublicReason => Some(fields.long("note", "measures-act-public-reason", 6)),
            Need::YearOfEnd => Some(fields.number("year_end", "measures-field-year_end")),
            Need::Edition => Some(fields.short("edition", "measures-act-edition", 14)),
            Need::Survivor => Some(survivor(t, &fields, alike)),
            Need::Answer => Some(fields.radios("answer", "measures-answer", &answers(t))),
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
        Act::Merge => Some("measures-about-merge"),
        Act::UndoMerge => Some("measures-about-undo-merge"),
        Act::Confirm => Some("measures-about-confirm"),
        Act::Reply => Some("measures-about-reply"),
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
        alike: match act {
            Act::Publish | Act::Submit => {
                alike.iter().map(|line| (address(visit, &format!("/{}", line.public_id)), title_html(t, &line.title))).collect()
            }
            _ => Vec::new(),
        },
    };
    Ok(Page::new(word, html(&view)?).nav(if edit::is_on_desk(visit) { "desk" } else { "work" }).private().scripted())
}

/// The record that stays: one that is alike, or any other by its identifier.
fn survivor(t: Tr, fields: &Fields, alike: &[Line]) -> String {
    let choices: Vec<Choice> = alike
        .iter()
        .map(|line| Choice::new(line.public_id.clone(), format!("{} ({})", title_words(t, &line.title), line.public_id)))
        .collect();
    let known = if choices.is_empty() { String::new() } else { fields.radios("into", "measures-act-into", &choices) };
    let other = if choices.is_empty() {
        fields.short("into", "measures-act-into-other", 14)
    } else {
        fields.short_optional("into_other", "measures-act-into-other", 14)
    };
    known + &other + &fields.checks("fill", "measures-act-fill", &[Choice::new("yes", t.m("common-yes"))])
}

/// What an owner may answer.
pub fn answers(t: Tr) -> Vec<Choice> {
    Answer::ALL.into_iter().map(|answer| Choice::new(answer.code(), t.m(&format!("measures-answer-{}", answer.code())))).collect()
}

/// Records that look like the same measure, as far as this person may see them; for acts that ask for it.
async fn find_alike(visit: &Visit, measure: &Measure, act: Act) -> Result<Vec<Line>> {
    if !matches!(act, Act::Publish | Act::Submit | Act::Merge) {
        return Ok(Vec::new());
    }
    let (own, content) = (measure.public_id(), measure.content.clone());
    let party = measure.home.or_else(|| measure.owners().first().copied());
    let space = measure.organization.map_or(party.into(), Space::Organization);
    let is_on_desk = edit::is_on_desk(visit);
    let lines = visit.app.db().read(move |conn| super::twins::lines(conn, space, is_on_desk)).await?;
    Ok(twins::to(&content.title, content.year_start, &own, lines))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let opened = open(&visit).await?;
    let act = act_of(&visit, &opened.measure)?;
    let mut form = Form::default();
    form.set("version", visit.query.get("version").unwrap_or_default());
    let alike = find_alike(&visit, &opened.measure, act).await?;
    if act == Act::Merge {
        let into = visit.query.get("into").unwrap_or_default();
        let is_listed = alike.is_empty() || alike.iter().any(|line| line.public_id == into);
        form.set(if is_listed { "into" } else { "into_other" }, into);
        form.set("fill", "yes");
    }
    if act == Act::Designate {
        let today = visit.now.day();
        form.set("edition", format!("{:04}-{:02}", today.year(), today.month()));
    }
    let page = page(&visit, &opened.measure, act, form, &[], &alike)?;
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
        // An identifier, or the address that people copy.
        into: [form.text("into_other"), form.text("into")]
            .into_iter()
            .find(|typed| !typed.is_empty())
            .unwrap_or_default()
            .trim()
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned(),
        is_filling: form.all("fill").iter().any(|value| value == "yes"),
        answer: form.text("answer").to_owned(),
    };
    let (acting, id) = (acting(&visit), visit.param("id").to_owned());
    match visit.app.db().write(move |tx| actions::perform(tx, &acting, &id, act, &given)).await {
        Ok(measure) => Reply::done(base(&visit, &measure), done(act)),
        Err(Error::Invalid(errors)) if errors.iter().all(|error| OWN.contains(&error.field.as_str()) && act != Act::Publish) => {
            let alike = find_alike(&visit, &opened.measure, act).await?;
            Reply::again(page(&visit, &opened.measure, act, form, &errors, &alike)?, errors)
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
        Act::Merge => "measures-done-merged",
        Act::Confirm => "measures-done-confirmed",
        _ => "measures-done-act",
    }
}
