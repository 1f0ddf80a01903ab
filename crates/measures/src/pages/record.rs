//! One measure as everyone reads it: a page that stands alone, and the same as JSON. A hidden or withdrawn record
//! keeps its address and says why it is not shown.
//!
//! Most visitors come here, so the page is written into few texts, and which records are like it is found once
//! (`alike`).

use super::alike::Related;
use super::facets::words as facet_words;
use super::shared::{edition_words, field_key, holders_html, html, title_html, title_words, years_of};
use crate::cite;
use crate::content::{Attached, Body, Content, FOUNDING_SOURCE, Figure, GLOBAL_REPORT, Link};
use crate::domain::{Measure, State};
use crate::export::{COLUMNS, cells};
use crate::links::Looked;
use crate::public::PublicMeasure;
use crate::{KIND, find, reference, store};
use askama::Template;
use convention::lists;
use i18n::Tr;
use kernel::{Day, Error, Lang, Result};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;
use web::parts::{language_line, paragraphs, passage, push_escaped};
use web::{Format, Page, Reply, Visit};

#[derive(Template)]
#[template(path = "measures/record.html")]
struct RecordView<'a> {
    t: Tr,
    lang: Lang,
    title: String,
    title_line: String,
    holders: String,
    /// That an organization says it in its own name.
    not_checked: Option<&'static str>,
    /// Party, day and words of the reply beside it; the words are safe HTML.
    reply: Option<(String, String, String)>,
    years: String,
    langs: String,
    state: &'static str,
    edition: Option<String>,
    lede: String,
    identifier: &'a str,
    public_url: &'a str,
    cite: String,
    facts: String,
    narrative: String,
    results: String,
    money: Vec<(String, String, String)>,
    figures: Vec<(String, String, String)>,
    components: Vec<(String, String)>,
    /// Evaluation, targets, law, plan and the like; safe HTML.
    parts: String,
    /// Address, words, and where it no longer answers what is known of that.
    links: Vec<(String, String, Option<String>)>,
    files: Vec<FileWords>,
    note: String,
    is_founding: bool,
    activity: &'a str,
    alike: &'a str,
    beside: String,
}

struct FileWords {
    address: String,
    title: String,
    name: String,
    /// Kind and size.
    about: String,
    language: &'static str,
    note: String,
}

/// Why an address that everyone may know shows no record.
enum Gone {
    NotShown(State, Option<(String, Day)>),
    /// Its organization is hidden, for a reason and since a day.
    Withheld(String, Day),
    /// It was merged into the record of this public identifier.
    Into(String),
}

#[derive(Template)]
#[template(path = "measures/gone.html")]
struct GoneView {
    t: Tr,
    heading: &'static str,
    text: &'static str,
    reason: String,
    on: String,
    list: String,
}

/// The permanent address leads to the page in the reader's language.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let id = visit.param("id").to_owned();
    let address = visit.link(&format!("/measures/{id}"));
    let stays = visit
        .app
        .db()
        .read(move |conn| {
            let measure = known(conn, &id)?;
            survivor(conn, measure)
        })
        .await?;
    Ok(stays.map_or(Reply::SeeOther(address), |id| Reply::Moved(format!("/id/measure/{id}"))))
}

/// The record of an address that everyone may know; `NotFound` for drafts and for nothing alike.
pub fn known(conn: &mut ::store::Conn, public_id: &str) -> Result<Measure> {
    let measure = store::get_by_public_id(conn, public_id)?;
    if measure.is_known() { Ok(measure) } else { Err(Error::NotFound) }
}

/// The public identifier of the record that stands for a merged one; `None` for any other record. A record merged into
/// one that was merged itself is followed to the last.
fn survivor(conn: &mut ::store::Conn, measure: Measure) -> Result<Option<String>> {
    let (mut found, mut last) = (None, measure);
    for _ in 0..10 {
        let Some(into) = last.merged.as_ref().filter(|_| last.state == State::Merged).map(|merged| merged.into) else { break };
        last = store::find(conn, into)?.ok_or(Error::NotFound)?;
        found = Some(last.public_id());
    }
    Ok(found)
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, asked, is_page) = (visit.t, visit.clone(), visit.format == Format::Html);
    let (related, beside, version) = (visit.app.part::<Related>(), visit.app.part::<web::BesidePart>(), visit.app.public_version());
    let (found, related, (beside, dead)) = visit
        .app
        .db()
        .read(move |conn| {
            let id = asked.param("id");
            let measure = known(conn, id)?;
            if measure.state == State::Merged {
                return Ok((Err(Gone::Into(survivor(conn, measure)?.unwrap_or_default())), Arc::default(), (String::new(), Vec::new())));
            }
            let has_named = measure.content.makers.iter().any(|maker| maker.is_named);
            let names = if has_named { store::names(conn, measure.id)? } else { BTreeMap::new() };
            if let Some(organization) = measure.organization.filter(|_| measure.is_withheld && measure.state.is_public()) {
                let hidden = organizations::find(conn, organization)?.ok_or(Error::NotFound)?;
                let gone = Gone::Withheld(hidden.reason, hidden.changed_at.day());
                return Ok((Err(gone), Arc::default(), (String::new(), Vec::new())));
            }
            let (state, reason) = (measure.state, measure.reason.clone());
            let Some(public) = PublicMeasure::of(measure, &names) else {
                return Ok((Err(Gone::NotShown(state, reason)), Arc::default(), (String::new(), Vec::new())));
            };
            if !is_page {
                return Ok((Ok((public, 0)), Arc::default(), (String::new(), Vec::new())));
            }
            let n_figures = match public.content.source.edition.as_str() {
                "" => 0,
                edition => crate::figures::store::count_of_report(conn, edition)?,
            };
            let related = related.html(conn, &asked, version, id)?;
            let dead = if public.content.links.is_empty() { Vec::new() } else { store::dead_links_of(conn, public.id)? };
            Ok((Ok((public, n_figures)), related, (beside.0.html(conn, t, &format!("/measures/{id}"))?, dead)))
        })
        .await?;
    let on = visit.on()?;
    let (public, n_figures) = match found {
        Ok(found) => found,
        Err(Gone::NotShown(State::Withdrawn, reason)) => {
            return not_shown(&visit, State::Withdrawn, ["measures-withdrawn-title", "measures-withdrawn-text"], reason);
        }
        Err(Gone::NotShown(state, reason)) => {
            return not_shown(&visit, state, ["measures-hidden-title", "measures-hidden-text"], reason);
        }
        Err(Gone::Withheld(reason, day)) => {
            let words = ["measures-hidden-title", "measures-withheld-text"];
            return not_shown(&visit, State::Hidden, words, Some((reason, day)));
        }
        Err(Gone::Into(id)) => {
            let address = visit.link(&format!("/measures/{id}"));
            return Ok(Reply::Moved(format!("{address}{}", visit.format.suffix())));
        }
    };
    let public_url = visit.app.settings().public_url.as_str();
    if visit.format == Format::Json {
        return Reply::json(public.json(public_url));
    }
    if visit.format == Format::Csv {
        return web::data::csv_bytes(&visit, &COLUMNS, &[cells(&public, visit.lang, public_url)]);
    }
    if visit.format != Format::Html {
        return cited_as(&visit, &public, public_url);
    }
    let content = &public.content;
    let title = title_words(t, &content.title);
    let is_long = content.features.words(visit.lang).contains("\n\n");
    let activity = content.activities.first().map_or("", String::as_str);
    let langs: Vec<&str> = content.langs().into_iter().map(|lang| t.lang_name(lang)).collect();
    let (years, changed_on) = (years_of(t, content), t.day(public.changed_on));
    let view = RecordView {
        t,
        lang: visit.lang,
        title: title_html(t, &content.title),
        title_line: language_line(t, &content.title),
        holders: match &public.organization {
            Some(organization) => format!(
                r#"<a href="{}"><bdi>{}</bdi></a>"#,
                visit.link(&format!("/organizations/{organization}")),
                web::parts::escape(&content.other_holder)
            ),
            None => holders_html(&visit, &content.holders, &content.other_holder),
        },
        not_checked: public
            .organization
            .as_ref()
            .map(|_| t.m(if public.is_to_be_replied { "measures-not-checked-reply" } else { "measures-not-checked" })),
        reply: public.reply.as_ref().map(|reply| (parties::name(reply.party, visit.lang), t.day(reply.at.day()), paragraphs(&reply.text))),
        langs: langs.join(", "),
        state: t.word(public.state.word()),
        edition: public.edition.as_ref().map(|edition| edition_words(t, edition)),
        lede: lede(content, visit.lang),
        identifier: &public.public_id,
        public_url,
        cite: citation(&visit, &public, &title, public_url, &changed_on),
        facts: facts(&visit, &public, n_figures),
        narrative: if is_long { passage(t, &content.features) } else { String::new() },
        results: passage(t, &content.results),
        money: content.money.iter().map(|row| (amount(t, row), row.purpose.clone(), row.source.clone())).collect(),
        figures: content.figures.iter().map(|figure| figure_words(t, figure)).collect(),
        components: content
            .components
            .iter()
            .map(|part| (title_html(t, &part.title), super::shared::years(t, part.year_start, part.year_end, "")))
            .collect(),
        links: content.links.iter().filter(|link| !link.url.is_empty()).map(|link| link_words(t, link, &dead)).collect(),
        files: public.files().map(|file| file_words(t, &public, file)).collect(),
        parts: super::parts::html(&visit, content, on),
        note: passage(t, &content.note),
        is_founding: content.source.kind == FOUNDING_SOURCE,
        activity,
        alike: &related,
        beside,
        years,
    };
    let body = html(&view)?;
    let mut page = Page::new(title, body).nav("measures").crumb(visit.link("/measures"), t.m("common-nav-measures"));
    page.canonical = Some(public.permanent());
    const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::JsonLd];
    let source = match content.source.document.as_str() {
        "" => t.s("measures-last-changed", changed_on),
        document => t.s2("measures-source-line", document, changed_on),
    };
    Reply::page(page.formats(FORMATS).source(source))
}

/// The first paragraph of the main features in an element of its own language; safe HTML.
fn lede(content: &Content, lang: Lang) -> String {
    let Some(shown) = content.features.shown(lang) else { return String::new() };
    let first = shown.text.split("\n\n").next().unwrap_or_default();
    if shown.is_fallback {
        format!(r#"<div class="lede" lang="{}" dir="{}">{}</div>"#, shown.lang.html(), shown.lang.dir(), paragraphs(first))
    } else {
        format!(r#"<div class="lede">{}</div>"#, paragraphs(first))
    }
}

/// The record as a reference manager or a search engine takes it.
fn cited_as(visit: &Visit, public: &PublicMeasure, public_url: &str) -> Result<Reply> {
    let lang = visit.lang;
    let text = match visit.format {
        Format::Bib => cite::bib(public, lang, public_url),
        Format::Ris => cite::ris(public, lang, public_url),
        Format::Csl => cite::csl(public, lang, public_url).to_string(),
        _ => cite::linked(public, lang, public_url).to_string(),
    };
    let content_type = web::media_type(visit.format).unwrap_or("text/plain; charset=utf-8");
    Ok(Reply::Bytes { content_type, file_name: None, bytes: text.into() })
}

fn citation(visit: &Visit, public: &PublicMeasure, title: &str, public_url: &str, changed_on: &str) -> String {
    let (t, content) = (visit.t, &public.content);
    let names: Vec<String> = content.holders.iter().map(|party| reference::party_name(*party, visit.lang)).collect();
    let holder = if names.is_empty() { content.other_holder.clone() } else { t.list(&names) };
    let key = if holder.is_empty() { "measures-citation-no-holder" } else { "measures-citation" };
    let address = format!("{public_url}{}", public.permanent());
    t.f(
        key,
        &[
            ("holder", holder.into()),
            ("title", title.to_owned().into()),
            ("version", t.n("common-version", public.version).into()),
            ("day", changed_on.into()),
            ("address", address.into()),
        ],
    )
}

/// An amount, with the words of the source where these say more; the words alone where no number was understood.
fn amount(t: Tr, row: &crate::content::MoneyRow) -> String {
    let wording = row.amount.wording.clone().unwrap_or_default();
    match (row.amount.currency.is_empty(), wording.is_empty()) {
        (true, _) => wording,
        (false, true) => t.money(&row.amount),
        (false, false) => format!("{} ({wording})", t.money(&row.amount)),
    }
}

/// Number, meaning and source of a figure in words.
fn figure_words(t: Tr, figure: &Figure) -> (String, String, String) {
    let number = [figure.qualifier.as_str(), &t.decimal(&figure.value), &figure.unit]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let source = if figure.source.is_empty() { t.m("common-not-recorded").to_owned() } else { figure.source.clone() };
    let number = figure.year.map_or(number.clone(), |year| t.s2("measures-figure-of-year", number, year));
    (number, figure.meaning.clone(), source)
}

/// Rows of a definition list as safe HTML; a fact without a value has no row.
#[derive(Default)]
struct Facts {
    html: String,
}

impl Facts {
    fn add(&mut self, label: &str, write: impl FnOnce(&mut String)) {
        let before = self.html.len();
        self.html.push_str("<div><dt>");
        push_escaped(&mut self.html, label);
        self.html.push_str("</dt><dd>");
        let empty = self.html.len();
        write(&mut self.html);
        if self.html.len() == empty {
            self.html.truncate(before);
        } else {
            self.html.push_str("</dd></div>\n");
        }
    }
}

/// Values one below the other.
fn push_lines<T>(html: &mut String, values: impl IntoIterator<Item = T>, mut push: impl FnMut(&mut String, T)) {
    for (index, value) in values.into_iter().enumerate() {
        html.push_str(if index > 0 { "<br>" } else { "" });
        push(html, value);
    }
}

/// What is editorial judgement, marked as such.
fn push_editorial(html: &mut String, t: Tr, is_editorial: bool, push: impl FnOnce(&mut String)) {
    if !is_editorial {
        return push(html);
    }
    html.push_str(r#"<span class="mark-editorial">"#);
    push(html);
    html.push_str(" <small>");
    push_escaped(html, t.m("common-editorial-judgement"));
    html.push_str("</small></span>");
}

/// Words for a code, linked where its field has an `address` to which the code is added.
fn push_linked(html: &mut String, lang: Lang, address: &str, code: &str, words: &str) {
    if address.is_empty() {
        return push_escaped(html, words);
    }
    let _ = write!(html, r#"<a href="/{lang}/{address}"#);
    push_escaped(html, code);
    html.push_str(r#"">"#);
    push_escaped(html, words);
    html.push_str("</a>");
}

fn push_isolate(html: &mut String, words: &str) {
    html.push_str("<bdi>");
    push_escaped(html, words);
    html.push_str("</bdi>");
}

fn facts(visit: &Visit, public: &PublicMeasure, n_figures: usize) -> String {
    let (t, lang, content) = (visit.t, visit.lang, &public.content);
    let mut facts = Facts { html: String::with_capacity(3000) };
    for (label, field, codes, address) in [
        ("measures-field-activities", "activities", &content.activities, "framework/"),
        ("measures-field-areas", "areas", &content.areas, "measures?area="),
        ("measures-field-instruments", "instruments", &content.instruments, "measures?instrument="),
        ("measures-field-domains", "domains", &content.domains, "measures?domain="),
        ("measures-field-chain", "chain", &content.chain, "measures?chain="),
        ("measures-field-groups", "groups", &content.groups, "measures?target_group="),
        ("measures-field-objectives", "objectives", &content.objectives, "measures?objective="),
    ] {
        if codes.is_empty() {
            continue;
        }
        let linked = |html: &mut String, code: &String| push_linked(html, lang, address, code, &reference::words(field, code, lang));
        facts.add(t.m(label), |html| push_editorial(html, t, content.is_editorial(field), |html| push_lines(html, codes, linked)));
    }
    let targets = public.sdg_targets();
    if !targets.is_empty() {
        let linked = |html: &mut String, code: &str| push_linked(html, lang, "measures?sdg=", code, &facet_words(t, find::SDG, code));
        facts.add(t.m("measures-field-sdg"), |html| push_editorial(html, t, true, |html| push_lines(html, targets, linked)));
    }
    if !content.bodies.is_empty() {
        let body = |html: &mut String, body: &Body| {
            push_isolate(html, &body.name);
            html.push_str(" <small>");
            push_escaped(html, convention::label(lists::ACTOR_KINDS, &body.kind, lang));
            html.push_str("</small>");
        };
        let is_editorial = content.is_editorial("bodies");
        facts.add(t.m("measures-field-bodies"), |html| {
            push_editorial(html, t, is_editorial, |html| push_lines(html, &content.bodies, body))
        });
    }
    facts.add(t.m("measures-field-partners"), |html| {
        let partners: Vec<String> = content.partners.iter().map(|party| reference::party_name(*party, lang)).collect();
        push_escaped(html, &t.list(&partners));
    });
    facts.add(t.m("measures-field-territory"), |html| push_escaped(html, &content.territory));
    facts.add(t.m("measures-field-makers"), |html| {
        push_lines(html, &public.makers, |html, name| push_isolate(html, name));
        if public.n_unnamed > 0 {
            html.push_str(if public.makers.is_empty() { "" } else { "<br>" });
            push_escaped(html, &t.n("measures-unnamed", public.n_unnamed));
        }
    });
    facts.add(t.m("common-source"), |html| {
        let kind = convention::label(lists::RECORD_SOURCE_KINDS, &content.source.kind, lang);
        let source = &content.source;
        let edition = match source.edition.as_str() {
            "" => "",
            edition => convention::label(lists::GLOBAL_REPORT_EDITIONS, edition, lang),
        };
        // The edition says its kind.
        let kind = if edition.is_empty() || source.kind != GLOBAL_REPORT { kind } else { "" };
        let [chapter, page] = [("measures-figure-chapter", &source.chapter), ("measures-figure-page", &source.page)]
            .map(|(key, value)| if value.is_empty() { String::new() } else { format!("{} {value}", t.m(key)) });
        let parts = [kind, edition, &source.document, &source.position, &chapter, &page];
        for (index, part) in parts.into_iter().filter(|part| !part.is_empty()).enumerate() {
            html.push_str(if index > 0 { ", " } else { "" });
            push_escaped(html, part);
        }
        if n_figures > 0 {
            html.push_str("<br>");
            push_linked(html, lang, "figures?report=", &source.edition, &t.n("measures-figures-of-edition", n_figures));
        }
        if let Some(import) = &public.imported {
            let args = [
                ("when", t.moment(import.at).into()),
                ("file", import.origin.as_str().into()),
                ("n", t.number(import.run).into()),
                ("feed", import.feed.as_str().into()),
            ];
            html.push_str("<br>");
            let words = match import.feed.as_str() {
                "" => t.f("measures-imported", &args),
                _ => t.f("measures-imported-feed", &args),
            };
            push_escaped(html, &words);
        }
    });
    facts.add(t.m("measures-added-on"), |html| {
        if let Some(day) = public.added_on {
            let is_month = content.source.kind == FOUNDING_SOURCE;
            push_escaped(html, &if is_month { t.month(day.year(), day.month()) } else { t.day(day) });
        }
    });
    facts.add(t.m("measures-confirmed"), |html| {
        if let Some(said) = &public.confirmed {
            push_escaped(html, t.m(&format!("measures-confirmed-{}", said.answer.code())));
            html.push_str("<br><small>");
            push_escaped(html, &confirmed_by(t, said));
            html.push_str("</small>");
        }
    });
    facts.add(t.m("common-not-recorded"), |html| {
        for (index, field) in content.missing().into_iter().enumerate() {
            html.push_str(if index > 0 { ", " } else { "" });
            push_escaped(html, t.m(field_key(field)));
        }
    });
    facts.html
}

/// A web address as the record shows it: one that no longer answers keeps its title and the day it last did.
fn link_words(t: Tr, link: &Link, dead: &[Looked]) -> (String, String, Option<String>) {
    let words = if link.title.is_empty() { &link.url } else { &link.title };
    let looked = dead.iter().find(|looked| looked.url == link.url);
    let note = looked.map(|looked| {
        let alive = if looked.alive_at.0 == 0 { t.m("measures-link-never").to_owned() } else { t.day(looked.alive_at.day()) };
        t.s2("measures-link-dead", t.day(looked.checked_at.day()), alive)
    });
    (link.url.clone(), words.clone(), note)
}

/// A file as the record shows it.
fn file_words(t: Tr, public: &PublicMeasure, file: &Attached) -> FileWords {
    FileWords {
        address: format!("{}/files/{}", public.permanent(), file.hash),
        title: file.words().to_owned(),
        // Without a title the name stands there already.
        name: if file.title.is_empty() { String::new() } else { file.name.clone() },
        about: super::files::about(t, file),
        language: file.language.map(|lang| t.lang_name(lang)).unwrap_or_default(),
        note: file.note.clone(),
    }
}

/// Who said so, by role, and when.
pub fn confirmed_by(t: Tr, said: &crate::domain::Confirmed) -> String {
    let who = if said.is_by_link { t.m("measures-by-link") } else { t.word(&format!("role-{}", said.role.code())) };
    format!("{who}, {}", t.day(said.at.day()))
}

/// Why the record is not shown: hidden, withheld or withdrawn, with reason and day.
fn not_shown(visit: &Visit, state: State, [heading, text]: [&str; 2], reason: Option<(String, Day)>) -> Result<Reply> {
    let t = visit.t;
    let (reason, on) = reason.map_or((String::new(), None), |(reason, day)| (reason, Some(day)));
    let is_gone = state == State::Withdrawn;
    if visit.format == Format::Json {
        let value = json!({ "id": visit.param("id"), "kind": KIND, "state": state.code(), "reason": reason, "on": on });
        let status = if is_gone { http::StatusCode::GONE } else { http::StatusCode::OK };
        return Ok(Reply::Saved(status, value));
    }
    let view = GoneView {
        t,
        heading: t.m(heading),
        text: t.m(text),
        reason,
        on: on.map(|day| t.day(day)).unwrap_or_default(),
        list: visit.link("/measures"),
    };
    let page = Page::new(t.m(heading), html(&view)?).nav("measures").crumb(visit.link("/measures"), t.m("common-nav-measures")).private();
    if is_gone { Ok(Reply::Gone(Box::new(page))) } else { Reply::page(page) }
}
