//! What this slice answers as data: names of queries, shapes, examples. Not here: the rows themselves (their pages).

use web::{Data, Kind, Param, shape};

pub fn list() -> Data {
    let orders = || super::facets::Order::ALL.iter().map(|order| order.code().to_owned()).collect();
    Data::new("common-nav-roadmaps", || {
        let row = shape::record(&[
            ("party", shape::text()),
            ("name", shape::text()),
            ("state", shape::text()),
            ("shared_on", shape::maybe(shape::day())),
            ("published_on", shape::maybe(shape::day())),
            ("version", shape::maybe(shape::whole())),
            ("adopted_outside", shape::flag()),
            ("sectors", shape::list(shape::text())),
            ("title", shape::map(shape::text())),
            ("languages", shape::list(shape::text())),
            ("year", shape::maybe(shape::whole())),
            ("address", shape::maybe(shape::address())),
        ]);
        shape::record(&[
            ("rows", shape::list(row)),
            ("total", shape::whole()),
            ("next", shape::maybe(shape::address())),
            ("on", shape::day()),
            ("provisional", shape::flag()),
            ("counter", shape::object()),
        ])
    })
    .param(Param::on())
    .param(Param::words())
    .params(super::facets::FACETS.iter().map(super::facets::Facet::param))
    .param(Param::new("sort", "common-sort", Kind::Codes(std::sync::Arc::new(orders))))
    .asking("?on=2026-01-01")
}

/// What published roadmaps say on each activity, a row for each.
pub fn side_by_side() -> Data {
    let parties = || parties::register().iter().map(|party| party.code.to_string()).collect();
    Data::new("roadmaps-side-heading", || {
        shape::rows(shape::record(&[
            ("activity", shape::text()),
            ("party", shape::text()),
            ("version", shape::whole()),
            ("position", shape::text()),
            ("reason", shape::text()),
            ("priority", shape::text()),
            ("actions", shape::text()),
        ]))
    })
    .param(Param::new("party", "common-party", Kind::Codes(std::sync::Arc::new(parties))).at_most(super::side_by_side::MOST))
    .asking("?party=KE&party=SN")
}

pub fn current() -> Data {
    Data::new("catalogue-kind-roadmap", roadmap).at(&[("party", "KE")]).seldom()
}

pub fn version() -> Data {
    Data::new("catalogue-kind-roadmap", roadmap).at(&[("party", "KE"), ("number", "1")]).seldom()
}

/// The plan over time as a picture.
pub fn drawing() -> Data {
    Data::new("roadmaps-plan-heading", shape::text).at(&[("party", "KE"), ("number", "1")]).seldom()
}

pub fn progress() -> Data {
    Data::new("roadmaps-progress-heading", || {
        let row = shape::record(&[
            ("id", shape::text()),
            ("number", shape::text()),
            ("part", shape::text()),
            ("title", shape::text()),
            ("owner", shape::text()),
            ("planned_from", shape::text()),
            ("planned_to", shape::text()),
            ("state", shape::text()),
            ("since", shape::maybe(shape::day())),
            ("group", shape::text()),
            ("updates", shape::list(shape::object())),
            ("indicators", shape::list(shape::object())),
        ]);
        shape::record(&[
            ("id", shape::address()),
            ("party", shape::text()),
            ("version", shape::whole()),
            ("on", shape::day()),
            ("rows", shape::list(row)),
        ])
    })
    .at(&[("party", "KE")])
    .seldom()
}

/// The dated log of the steps of a roadmap.
pub fn steps() -> Data {
    Data::new("roadmaps-steps-heading", || {
        let step = shape::record(&[
            ("step", shape::text()),
            ("opened_on", shape::maybe(shape::day())),
            ("ended_on", shape::maybe(shape::day())),
            ("takes_comments", shape::flag()),
            ("comments", shape::whole()),
            ("waiting", shape::whole()),
            ("waiting_since", shape::maybe(shape::day())),
            ("address", shape::address()),
        ]);
        let row = shape::record(&[
            ("day", shape::day()),
            ("step", shape::text()),
            ("kind", shape::text()),
            ("words", shape::text()),
            ("address", shape::maybe(shape::address())),
        ]);
        shape::record(&[("party", shape::text()), ("steps", shape::list(step)), ("rows", shape::list(row))])
    })
    .at(&[("party", "KE")])
    .seldom()
}

/// The very text whose fingerprint the acts bear.
pub fn text() -> Data {
    Data::new("catalogue-kind-roadmap", shape::object).at(&[("public_id", "0000000000"), ("number", "1"), ("text", "en")]).seldom()
}

pub fn sent() -> Data {
    Data::new("catalogue-kind-roadmap", shape::object).at(&[("receipt", "0000000000")]).seldom()
}

fn roadmap() -> serde_json::Value {
    shape::record(&[
        ("id", shape::address()),
        ("party", shape::text()),
        ("framework", shape::text()),
        ("version", shape::whole()),
        ("state", shape::text()),
        ("withdrawn", shape::maybe(shape::object())),
        ("original", shape::maybe(shape::text())),
        ("versions", shape::list(shape::object())),
    ])
}
