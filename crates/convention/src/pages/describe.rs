//! What this slice answers as data: names of queries, shapes, examples. Not here: the rows themselves (their pages).

use web::{Data, Param, shape};

pub fn articles() -> Data {
    Data::new("common-nav-articles", || shape::rows(article_shape()))
}

pub fn article() -> Data {
    Data::new("common-nav-articles", article_shape).at(&[("number", "1")])
}

fn article_shape() -> serde_json::Value {
    shape::record(&[
        ("number", shape::text()),
        ("section", shape::text()),
        ("title", shape::words()),
        ("summary", shape::words()),
        ("official", shape::map(shape::flag())),
        ("objectives", shape::list(shape::text())),
    ])
}

pub fn glossary() -> Data {
    Data::new("common-nav-glossary", || shape::rows(term_shape())).param(Param::cursor("after"))
}

pub fn term() -> Data {
    Data::new("convention-term-caption", term_shape).at(&[("term", "cultural-diversity")])
}

fn term_shape() -> serde_json::Value {
    shape::record(&[
        ("term", shape::text()),
        ("name", shape::words()),
        ("definition", shape::words()),
        ("source", shape::text()),
        ("articles", shape::list(shape::text())),
    ])
}

pub fn timeline() -> Data {
    Data::new("common-nav-timeline", || {
        shape::rows(shape::record(&[
            ("id", shape::text()),
            ("address", shape::address()),
            ("when", shape::text()),
            ("title", shape::words()),
            ("source", shape::text()),
            ("source_address", shape::maybe(shape::text())),
            ("changed_at", shape::moment()),
        ]))
    })
    .param(Param::cursor("after"))
}

pub fn calendar() -> Data {
    Data::new("common-nav-timeline", shape::object)
}
