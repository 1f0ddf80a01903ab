//! What several pages of measures show alike: names of holders, the years, lines of a list, words of facets. Not a
//! page itself.

use crate::actions::Acting;
use crate::content::Content;
use crate::public::Line;
use crate::reference;
use i18n::Tr;
use jobs::NoticesPart;
use kernel::{Error, Result};
use std::borrow::Cow;
use web::Visit;
use web::parts::{escape, inline};

/// Renders a template; a failure is a fault.
pub fn html(view: &impl askama::Template) -> Result<String> {
    // Room for most pages, so that they are written in one piece of memory.
    let mut html = String::with_capacity(8 * 1024);
    view.render_into(&mut html).map_err(|cause| Error::caused("cannot render a page of measures", cause))?;
    Ok(html)
}

/// Who acts in this visit, with what.
pub fn acting(visit: &Visit) -> Acting {
    Acting { actor: visit.actor(), ambient: visit.app.ambient().clone(), notices: visit.app.part::<NoticesPart>() }
}

/// Names of the holders as links to their Parties, or the other holder, or that there is none; safe HTML.
pub fn holders_html(visit: &Visit, parties: &[kernel::PartyCode], other: &str) -> String {
    let mut names: Vec<String> = parties
        .iter()
        .map(|party| {
            format!(r#"<a href="{}">{}</a>"#, visit.link(&format!("/parties/{party}")), escape(&reference::party_name(*party, visit.lang)))
        })
        .collect();
    if !other.is_empty() {
        names.push(format!("<bdi>{}</bdi> ({})", escape(other), escape(visit.t.m("measures-by-organization"))));
    }
    if names.is_empty() {
        return escape(visit.t.m("measures-no-party"));
    }
    names.join(", ")
}

/// Start and end year as words; the period where there is no year; empty where nothing is recorded.
pub fn years(t: Tr, start: Option<i16>, end: Option<i16>, period: &str) -> String {
    match (start, end) {
        (Some(start), Some(end)) if start == end => start.to_string(),
        (Some(start), Some(end)) => format!("{start}–{end}"),
        (Some(start), None) => start.to_string(),
        (None, Some(end)) => t.s("measures-until", end),
        (None, None) => period.to_owned(),
    }
}

/// Years of a content.
pub fn years_of(t: Tr, content: &Content) -> String {
    years(t, content.year_start, content.year_end, &content.period)
}

/// One line of a list as a template shows it; `title` and `holders` are safe HTML.
pub struct Shown {
    pub id: String,
    pub address: String,
    pub title: String,
    pub holders: String,
    pub years: String,
    pub kinds: String,
    /// Codes of the activities.
    pub activities: String,
    pub langs: String,
    pub is_ended: bool,
    pub is_practice: bool,
    pub excerpt: String,
}

/// A line as lists show it. `title` replaces the title where a search marked its words.
pub fn shown(visit: &Visit, line: &Line, title: Option<String>, excerpt: String) -> Shown {
    let t = visit.t;
    let kinds: Vec<Cow<'_, str>> = line.instruments.iter().map(|code| reference::words("instruments", code, visit.lang)).collect();
    let langs: Vec<&str> = line.langs.iter().map(|lang| t.lang_name(*lang)).collect();
    Shown {
        id: line.public_id.clone(),
        address: visit.link(&format!("/measures/{}", line.public_id)),
        title: title.unwrap_or_else(|| title_html(t, &line.title)),
        holders: holders_html(visit, &line.holders, &line.other_holder),
        years: years(t, line.year_start, line.year_end, ""),
        kinds: kinds.join(", "),
        activities: line.activities.join(", "),
        langs: langs.join(", "),
        is_ended: line.state == crate::State::Ended,
        is_practice: line.edition.is_some(),
        excerpt,
    }
}

/// A title as safe HTML; a record without one says so.
pub fn title_html(t: Tr, title: &kernel::Text) -> String {
    let html = inline(t, title);
    if html.is_empty() { escape(t.m("measures-untitled")) } else { html }
}

/// The title as plain words for headings of the browser.
pub fn title_words(t: Tr, title: &kernel::Text) -> String {
    let words = title.words(t.lang());
    if words.is_empty() { t.m("measures-untitled").to_owned() } else { words.to_owned() }
}

/// The month of an edition in words.
pub fn edition_words(t: Tr, edition: &str) -> String {
    let day: Option<kernel::Day> = format!("{edition}-01").parse().ok();
    day.map_or_else(|| edition.to_owned(), |day| t.month(day.year(), day.month()))
}

/// Marked stretches of a text as safe HTML.
pub fn marked(pieces: &[search::Piece]) -> String {
    web::parts::marked(pieces.iter().map(|piece| (piece.text.as_str(), piece.is_match)))
}

/// The key of a field's name, for the fields that `Content::missing` names.
pub fn field_key(field: &str) -> &'static str {
    match field {
        "title" => "measures-field-title",
        "holders" => "measures-field-holders",
        "year_start" => "measures-field-year_start",
        "instruments" => "measures-field-instruments",
        "activities" => "measures-field-activities",
        "features" => "measures-field-features",
        "body-0-name" => "measures-field-bodies",
        _ => "common-source",
    }
}
