//! The page of answers that two people changed: both versions of each, whole and in words, with the choice between them.
//! Everything else the form held goes along unseen. For the Party's team.
//!
//! Invariants: what either side typed stands on the page in full; choosing is saving the same form again.

use super::action::kind_words;
use super::frame::label_of;
use super::shared::{self, answers, choice_word, render};
use crate::domain::{Action, Chapter, Choice, Clash, Indicator, Instrument, Need, Priority, Proof, Roadmap, Said, Source, Spending, Stage};
use crate::{links, store, team};
use ::store::history::{self, Part};
use askama::Template;
use i18n::Tr;
use kernel::{Lang, PartyCode, Result, Text};
use web::parts::{escape, paragraphs};
use web::{Form, Reply, Visit};

/// An answer that two people changed, with what each has.
pub struct Both {
    pub path: String,
    pub label: String,
    /// Safe HTML.
    pub yours: String,
    pub theirs: String,
}

impl Both {
    pub fn of(t: Tr, clash: &Clash) -> Both {
        Both { path: clash.path.clone(), label: label_of(t, &clash.path), yours: said(t, &clash.yours), theirs: said(t, &clash.theirs) }
    }
}

#[derive(Template)]
#[template(path = "roadmaps/conflict.html")]
struct ConflictView {
    t: Tr,
    action: String,
    csrf: String,
    kept: Vec<(String, String)>,
    revision: String,
    seen: i64,
    /// Everybody who saved since the form was loaded, with the last moment.
    others: Vec<(String, String)>,
    history: String,
    rows: Vec<Both>,
}

/// Saves that are looked through for names. Our choice: more than a day of work.
const SAVES: usize = 200;

pub async fn conflict(visit: &Visit, party: PartyCode, form: &Form, clashes: &[Clash], now: &Roadmap) -> Result<Reply> {
    let t = visit.t;
    let (id, lang) = (now.id.to_string(), visit.lang);
    let since = Part { from: form.text("revision").parse::<i64>().unwrap_or(0) + 1, ..Part::ALL };
    let others = visit
        .app
        .db()
        .read(move |conn| {
            let mut names: Vec<(String, String)> = Vec::new();
            for line in history::lines(conn, store::ROADMAP, &id, &since, SAVES, 0)? {
                let Some(account) = kernel::Id::parse(&line.actor) else { continue };
                let name = team::shown_name(conn, account, lang)?;
                if !names.iter().any(|(known, _)| *known == name) {
                    names.push((name, t.moment(line.at)));
                }
            }
            Ok(names)
        })
        .await?;
    let view = ConflictView {
        t,
        action: format!("/{}{}", visit.lang, visit.path),
        csrf: visit.csrf_field(),
        kept: answers(form),
        revision: form.text("revision").to_owned(),
        seen: now.version,
        others,
        history: visit.link(&links::page(party, "/history")),
        rows: clashes.iter().map(|clash| Both::of(t, clash)).collect(),
    };
    let page = shared::work_page(visit, party, t.m("error-conflict-title"), render(&view)?);
    Ok(Reply::Conflict(Box::new(page)))
}

/// What one side has, in words; safe HTML.
fn said(t: Tr, said: &Said) -> String {
    match said {
        Said::Nothing => format!("<p>{}</p>", t.m("roadmaps-conflict-nothing")),
        Said::Words(words) => typed(words),
        Said::Version(lang, words) => spoken(*lang, words),
        Said::Choice(choice) => format!("<p>{}</p>", word(t, *choice)),
        Said::Second(lang) => format!("<p>{}</p>", t.lang_name(*lang)),
        Said::Yes(is_yes) => format!("<p>{}</p>", t.m(if *is_yes { "common-yes" } else { "common-no" })),
        Said::Activity(code) => format!("<p>{}</p>", shared::activity_html(t, code)),
        Said::Instruments(rows) => instruments(t, rows),
        Said::Money(rows) => money(t, rows),
        Said::Indicators(rows) => rows.iter().map(|row| indicator(t, row)).collect(),
        Said::Evidence(Proof::Measure { id }) => typed(id),
        Said::Evidence(Proof::Link { title, .. } | Proof::File { title, .. }) => typed(title),
        Said::Evidence(Proof::Withheld { mark }) => typed(mark),
        Said::Sector(reason) => facts(t, vec![("roadmaps-sectors-reason", text(reason))]),
        Said::Sources(rows) => sources(rows),
        Said::Finding(finding) => facts(t, vec![("roadmaps-diagnosis-finding", text(finding))]),
        Said::Need(one) => need(t, one),
        Said::Chapter(one) => chapter(t, one),
        Said::Paragraph(one) => facts(t, vec![("roadmaps-chapter-paragraph", text(&one.text))]),
        Said::Priority(one) => priority(t, one),
        Said::Stage(one) => stage(t, one),
        Said::Action(one) => action(t, one),
    }
}

fn word(t: Tr, choice: Choice) -> &'static str {
    choice_word(t, Some(choice))
}

/// Words of a field that names no language.
fn typed(words: &str) -> String {
    if words.is_empty() { String::new() } else { format!(r#"<div dir="auto">{}</div>"#, paragraphs(words)) }
}

fn spoken(lang: Lang, words: &str) -> String {
    format!(r#"<div lang="{}" dir="{}">{}</div>"#, lang.html(), lang.dir(), paragraphs(words))
}

/// Every language of a text, the original first.
fn text(text: &Text) -> String {
    let mut langs = text.langs();
    langs.sort_by_key(|lang| Some(*lang) != text.original);
    langs.into_iter().map(|lang| spoken(lang, text.get(lang).unwrap_or_default())).collect()
}

/// Questions with their answers, without the empty ones.
fn facts(t: Tr, facts: Vec<(&str, String)>) -> String {
    let rows: String = facts
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(label, words)| format!("<div><dt>{}</dt><dd>{words}</dd></div>", t.m(label)))
        .collect();
    if rows.is_empty() { format!("<p>{}</p>", t.m("roadmaps-conflict-stays")) } else { format!(r#"<dl class="answers">{rows}</dl>"#) }
}

fn priority(t: Tr, one: &Priority) -> String {
    facts(t, vec![("roadmaps-priority-owner", typed(&one.owner)), ("roadmaps-priority-due", typed(&one.due))])
}

fn chapter(t: Tr, one: &Chapter) -> String {
    let paragraphs = one.paragraphs().into_iter().map(|(_, paragraph)| text(&paragraph.text)).collect();
    facts(t, vec![("roadmaps-chapter-title", text(&one.title)), ("roadmaps-chapter-paragraphs", paragraphs)])
}

fn need(t: Tr, one: &Need) -> String {
    let activities: String = one.activities.iter().map(|code| format!("<p>{}</p>", shared::activity_html(t, code))).collect();
    facts(t, vec![("roadmaps-diagnosis-need", text(&one.text)), ("roadmaps-diagnosis-activities", activities)])
}

fn sources(rows: &[Source]) -> String {
    let row = |one: &Source| format!(r#"<li><bdi>{}</bdi> <bdi dir="ltr">{}</bdi></li>"#, escape(&one.title), escape(&one.link));
    format!("<ul>{}</ul>", rows.iter().map(row).collect::<String>())
}

fn stage(t: Tr, one: &Stage) -> String {
    facts(
        t,
        vec![
            ("roadmaps-stage-title", text(&one.title)),
            ("roadmaps-plan-owner", typed(&one.owner)),
            ("roadmaps-plan-start", typed(&one.start)),
            ("roadmaps-plan-end", typed(&one.end)),
            ("roadmaps-stage-instruments", instruments(t, &one.instruments)),
            ("roadmaps-stage-actions", one.actions().into_iter().map(|(_, one)| action(t, one)).collect()),
        ],
    )
}

fn action(t: Tr, one: &Action) -> String {
    let activity = if one.activity.is_empty() { String::new() } else { shared::activity_html(t, &one.activity) };
    facts(
        t,
        vec![
            ("roadmaps-action-title", text(&one.title)),
            ("common-activity", activity),
            ("roadmaps-plan-owner", typed(&one.owner)),
            ("roadmaps-plan-start", typed(&one.start)),
            ("roadmaps-plan-end", typed(&one.end)),
            ("roadmaps-action-money", money(t, &one.money)),
            ("roadmaps-action-indicators", one.indicators.iter().map(|row| indicator(t, row)).collect()),
            ("roadmaps-action-why-none", text(&one.why_none)),
        ],
    )
}

/// Amounts as typed, each with where it comes from.
fn money(t: Tr, rows: &[Spending]) -> String {
    let row = |one: &Spending| {
        let parts: Vec<&str> =
            [&one.currency, &one.amount, &one.year].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        facts(t, vec![("roadmaps-money-amount", typed(&parts.join(" "))), ("roadmaps-money-source", text(&one.source))])
    };
    rows.iter().map(row).collect()
}

fn instruments(t: Tr, rows: &[Instrument]) -> String {
    let row = |one: &Instrument| {
        let word = |code: &str| t.m(&format!("roadmaps-instrument-{code}"));
        format!(
            "<li><bdi>{}</bdi> <span class=\"tag pale\">{}</span> <span class=\"tag pale\">{}</span></li>",
            escape(&one.title),
            word(one.kind.code()),
            word(one.act.code())
        )
    };
    if rows.is_empty() { String::new() } else { format!("<ul>{}</ul>", rows.iter().map(row).collect::<String>()) }
}

fn indicator(t: Tr, one: &Indicator) -> String {
    let facts_of = vec![
        ("roadmaps-action-indicator", text(&one.title)),
        ("roadmaps-indicator-kind", one.kind.map(|kind| format!("<p>{}</p>", kind_words(t, kind))).unwrap_or_default()),
        ("roadmaps-indicator-unit", text(&one.unit)),
        ("roadmaps-action-baseline", typed(&one.baseline)),
        ("roadmaps-action-target", typed(&one.target)),
        ("roadmaps-indicator-disaggregation", text(&one.disaggregation)),
        ("roadmaps-indicator-source", text(&one.source)),
    ];
    facts(t, facts_of)
}
