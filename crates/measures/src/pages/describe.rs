//! What this slice answers as data: names of queries, shapes, examples. Not here: the rows themselves (their pages).

use super::facets;
use super::views::View;
use serde_json::Value;
use std::sync::Arc;
use web::{Data, Format, Kind, Param, shape};

/// A founding practice, which every instance holds unless it was started without them.
const EXAMPLE: &[(&str, &str)] = &[("id", "4890gmxz9r")];
/// Where a page left off: a number of records, or the last record by instant and identifier.
const NEXT: &str = "^([0-9]{1,6}|[0-9]{1,15}-[0-9a-z]{1,20})$";
const COUNTED: &[Format] = &[Format::Json, Format::Csv];

pub fn list() -> Data {
    let year = |name, about| Param::new(name, about, Kind::Whole(1000, 9999));
    let views = || View::ALL.iter().map(|view| view.code().to_owned()).collect();
    let names = || facets::all().map(|facet| facet.name.to_owned()).collect();
    Data::new("common-nav-measures", || {
        let counts =
            shape::record(&[("facet", shape::text()), ("value", shape::text()), ("label", shape::text()), ("measures", shape::whole())]);
        shape::rows(serde_json::json!({ "anyOf": [measure(), counts] }))
    })
    .param(Param::words())
    .params(facets::all().map(facets::Facet::param))
    .param(year("year_from", "measures-year-first"))
    .param(year("year_to", "measures-year-last"))
    .param(Param::new("added_since", "measures-added-since", Kind::Day))
    .param(Param::new("sort", "common-sort", Kind::codes(&["newest", "oldest", "title", "relevance"])))
    .param(Param::new("view", "measures-views", Kind::Codes(Arc::new(views))).only(COUNTED))
    .param(Param::new("by", "web-param-by", Kind::Codes(Arc::new(names))).only(COUNTED))
    .param(Param::new("next", "web-param-next", Kind::Pattern(NEXT)).only(&[Format::Json]))
    .asking("?activity=2.4")
}

pub fn record() -> Data {
    Data::new("catalogue-kind-measure", measure).param(Param::on()).at(EXAMPLE)
}

pub fn versions() -> Data {
    let number = |name| Param::new(name, "web-param-version", Kind::Whole(1, i64::from(u32::MAX)));
    Data::new("measures-versions", || {
        shape::rows(shape::record(&[
            ("version", shape::whole()),
            ("at", shape::moment()),
            ("act", shape::text()),
            ("role", shape::text()),
            ("why", shape::text()),
            ("hash", shape::text()),
            ("state", shape::text()),
        ]))
    })
    .param(Param::page())
    .param(number("from"))
    .param(number("to"))
    .at(EXAMPLE)
}

pub fn laws() -> Data {
    Data::new("measures-laws-title", || shape::rows(measure())).param(Param::page())
}

pub fn contacts() -> Data {
    Data::new("measures-contacts-title", || {
        let fields = ["party", "name", "reach", "url", "measure"];
        shape::rows(shape::record(&fields.map(|name| (name, shape::text()))))
    })
    .param(Param::page())
}

pub fn figures() -> Data {
    let editions = || convention::list(convention::lists::GLOBAL_REPORT_EDITIONS).items.iter().map(|item| item.code.clone()).collect();
    Data::new("measures-figures-title", || shape::rows(figure())).param(Param::new(
        "report",
        "measures-facet-report",
        Kind::Codes(Arc::new(editions)),
    ))
}

pub fn one_figure() -> Data {
    Data::new("measures-figures-title", figure).at(&[("id", "0000000000")]).seldom()
}

fn figure() -> Value {
    shape::record(&[
        ("id", shape::text()),
        ("address", shape::address()),
        ("version", shape::whole()),
        ("value", shape::text()),
        ("qualifier", shape::text()),
        ("unit", shape::text()),
        ("year", shape::maybe(shape::whole())),
        ("meaning", shape::words()),
        ("source", shape::object()),
        ("changed_on", shape::day()),
    ])
}

/// Files of a record.
pub fn files() -> Value {
    shape::list(shape::record(&[
        ("title", shape::text()),
        ("language", shape::maybe(shape::text())),
        ("note", shape::text()),
        ("name", shape::text()),
        ("media_type", shape::text()),
        ("bytes", shape::whole()),
        ("sha256", shape::text()),
        ("address", shape::address()),
    ]))
}

/// A public record; the program for writing adds what a draft has besides.
pub fn measure() -> Value {
    let codes = || shape::list(shape::text());
    let row = |texts: &[&'static str], others: &[(&'static str, Value)]| {
        let mut fields: Vec<(&str, Value)> = texts.iter().map(|name| (*name, shape::text())).collect();
        fields.extend(others.iter().cloned());
        shape::record(&fields)
    };
    let year = || shape::maybe(shape::whole());
    shape::record(&[
        ("id", shape::text()),
        ("address", shape::address()),
        ("version", shape::whole()),
        ("state", shape::text()),
        ("title", shape::versions()),
        ("main_features", shape::versions()),
        ("results", shape::versions()),
        ("note", shape::versions()),
        ("holders", codes()),
        ("organization", shape::maybe(shape::text())),
        ("notice", shape::maybe(shape::text())),
        ("reply", shape::maybe(shape::object())),
        ("other_holder", shape::text()),
        ("partners", codes()),
        ("territory", shape::text()),
        ("activities", codes()),
        ("outputs", shape::list(shape::whole())),
        ("monitoring_areas", codes()),
        ("objectives", codes()),
        ("sdg_targets", row(&["basis"], &[("targets", codes())])),
        ("instrument_types", codes()),
        ("cultural_domains", codes()),
        ("value_chain", codes()),
        ("target_groups", codes()),
        ("responsible_bodies", shape::list(row(&["name", "kind"], &[]))),
        ("year_start", year()),
        ("year_end", year()),
        ("period", shape::text()),
        ("money", shape::list(row(&["amount", "currency", "kind", "purpose", "source"], &[("year", year())]))),
        ("figures", shape::list(row(&["value", "qualifier", "unit", "meaning", "source"], &[("year", year())]))),
        ("components", shape::list(row(&[], &[("title", shape::versions()), ("year_start", year()), ("year_end", year())]))),
        ("links", shape::list(row(&["url", "title"], &[]))),
        ("files", files()),
        ("parts", shape::object()),
        ("made_by", shape::list(serde_json::json!({}))),
        ("source", row(&["kind", "document", "position", "edition", "chapter", "page"], &[])),
        ("imported", shape::maybe(shape::object())),
        ("confirmed", shape::maybe(shape::object())),
        ("editorial_judgement", codes()),
        ("good_practice_edition", shape::maybe(shape::text())),
        ("added_on", shape::maybe(shape::day())),
        ("changed_on", shape::maybe(shape::day())),
    ])
}
