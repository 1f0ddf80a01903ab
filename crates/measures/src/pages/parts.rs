//! The optional parts of a record as everyone reads them: one section for each topic that is filled, made from the table
//! of parts. Not a page itself.

use crate::content::Content;
use crate::parts::{self, Kind, Row, Rows, TOPICS, Topic};
use crate::reference;
use i18n::Tr;
use kernel::{Day, PartyCode};
use web::Visit;
use web::parts::{escape, paragraphs};

/// A value of a field of the form in words: codes, Parties and days by what they mean.
pub fn words(t: Tr, name: &str, value: &str) -> String {
    parts::field(name).map_or_else(|| value.to_owned(), |(_, _, _, kind)| kind_words(t, kind, value))
}

fn kind_words(t: Tr, kind: Kind, value: &str) -> String {
    match kind {
        Kind::Day => value.parse::<Day>().map_or_else(|_| value.to_owned(), |day| t.day(day)),
        Kind::Number => t.decimal(value),
        Kind::Party => PartyCode::parse(value).map_or_else(|| value.to_owned(), |party| reference::party_name(party, t.lang())),
        Kind::Code(list) => convention::label(list, value, t.lang()).to_owned(),
        Kind::Choice(codes) if codes.contains(&value) => t.m(&format!("measures-choice-{value}")).to_owned(),
        Kind::Choice(_) | Kind::Line | Kind::Long | Kind::Year | Kind::Url => value.to_owned(),
    }
}

/// A value as safe HTML.
pub fn cell(t: Tr, kind: Kind, value: &str) -> String {
    let words = kind_words(t, kind, value);
    match kind {
        Kind::Long => paragraphs(&words),
        Kind::Url if !value.is_empty() => {
            format!(r#"<a href="{}" rel="nofollow"><bdi dir="ltr">{}</bdi></a>"#, escape(value), escape(&words))
        }
        Kind::Line | Kind::Url => format!("<bdi>{}</bdi>", escape(&words)),
        _ => escape(&words),
    }
}

/// Every filled topic; safe HTML. `on` is the day on which the standing of Member States is shown.
pub fn html(visit: &Visit, content: &Content, on: Day) -> String {
    let t = visit.t;
    let filled = TOPICS.iter().filter(|topic| content.parts.has(topic));
    filled
        .map(|topic| {
            let heading = escape(t.m(&format!("measures-topic-{}", topic.name)));
            let body = if topic.name == "transposition" { member_states(visit, content, on) } else { rows_of(t, content, topic) };
            format!(r#"<section id="topic-{}"><h2>{heading}</h2>{body}</section>"#, topic.name)
        })
        .collect()
}

fn rows_of(t: Tr, content: &Content, topic: &Topic) -> String {
    let kinds = topic.rows.iter().filter_map(|name| parts::rows(name)).filter(|rows| !content.parts.rows(rows.name).is_empty());
    kinds
        .map(|rows| match content.parts.first(rows.name).filter(|_| rows.is_single) {
            Some(row) => facts(t, rows, row),
            None => table(t, rows, content.parts.rows(rows.name)),
        })
        .collect()
}

fn label(rows: &Rows, part: &str) -> String {
    format!("measures-part-{}-{part}", rows.name)
}

fn facts(t: Tr, rows: &Rows, row: &Row) -> String {
    let filled = rows.fields.iter().filter(|(part, _)| !parts::value(row, part).is_empty());
    let lines: String = filled
        .map(|(part, kind)| {
            let value = cell(t, *kind, parts::value(row, part));
            format!("<div><dt>{}</dt><dd>{value}</dd></div>\n", escape(t.m(&label(rows, part))))
        })
        .collect();
    format!(r#"<dl class="facts">{lines}</dl>"#)
}

/// Columns in which no row has anything are left out; what is awaited says so.
fn table(t: Tr, rows: &Rows, found: &[Row]) -> String {
    let is_used = |part: &str| found.iter().any(|row| !parts::value(row, part).is_empty());
    let used: Vec<(&str, Kind)> = rows.fields.iter().filter(|(part, _)| is_used(part)).copied().collect();
    let heads: String = used.iter().map(|(part, _)| format!(r#"<th scope="col">{}</th>"#, escape(t.m(&label(rows, part))))).collect();
    let shown = |part: &str, kind: Kind, row: &Row| match parts::value(row, part) {
        "" if rows.name == "stage" && part == "on" => escape(t.m("measures-stage-awaited")),
        "" => String::new(),
        value => cell(t, kind, value),
    };
    let line = |row: &Row| {
        let cells = used.iter().enumerate().map(|(at, (part, kind))| {
            let value = shown(part, *kind, row);
            if at == 0 {
                return format!(r#"<th scope="row">{value}</th>"#);
            }
            format!(r#"<td data-label="{}">{value}</td>"#, escape(t.m(&label(rows, part))))
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let caption = escape(t.m(&format!("measures-part-{}", rows.name)));
    format!(
        r#"<table class="stack"><caption>{caption}</caption><thead><tr>{heads}</tr></thead><tbody>{}</tbody></table>"#,
        found.iter().map(line).collect::<String>()
    )
}

/// Each Member State of the day with its standing, its text and the day of it (SYS-094).
fn member_states(visit: &Visit, content: &Content, on: Day) -> String {
    let t = visit.t;
    let members = parties::members_on(parties::Group::Eu, on);
    let mut standing = parts::transposition(&content.parts, on, &members);
    standing.sort_by_cached_key(|(party, _, _)| reference::party_name(*party, visit.lang));
    let [state, party, text, day] =
        ["measures-carried", "measures-part-transposition-party", "measures-part-transposition-text", "measures-part-transposition-on"]
            .map(|key| escape(t.m(key)));
    let line = |(member, carried, row): &(PartyCode, parts::Carried, Option<Row>)| {
        let part = |name: &str| row.as_ref().map_or("", |row| parts::value(row, name));
        let words = match part("url") {
            "" => cell(t, Kind::Line, part("text")),
            url => format!(
                r#"<a href="{}" rel="nofollow"><bdi>{}</bdi></a>"#,
                escape(url),
                escape(if part("text").is_empty() { url } else { part("text") })
            ),
        };
        format!(
            r#"<tr><th scope="row">{}</th><td data-label="{state}">{}</td><td data-label="{text}">{words}</td><td data-label="{day}">{}</td></tr>"#,
            escape(&reference::party_name(*member, visit.lang)),
            escape(t.m(&format!("measures-carried-{}", carried.code()))),
            cell(t, Kind::Day, part("on")),
        )
    };
    let form = format!(
        r##"<form method="get" action="{}#topic-transposition" novalidate><div class="field"><label for="on">{}</label><input id="on" name="on" type="text" size="14" dir="ltr" value="{on}"></div><p class="actions"><button>{}</button></p></form>"##,
        escape(&visit.link(&visit.path)),
        escape(t.m("measures-carried-on")),
        escape(t.m("action-apply")),
    );
    format!(
        r#"{form}<table class="stack"><caption>{}</caption><thead><tr><th scope="col">{party}</th><th scope="col">{state}</th><th scope="col">{text}</th><th scope="col">{day}</th></tr></thead><tbody>{}</tbody></table>"#,
        escape(&t.s("measures-carried-caption", t.day(on))),
        standing.iter().map(line).collect::<String>()
    )
}
