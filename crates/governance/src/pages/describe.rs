//! What this slice answers as data. Not here: the rows themselves (`public`).

use web::{Data, shape};

pub fn list() -> Data {
    Data::new("governance-title", || {
        shape::rows(shape::record(&[
            ("id", shape::text()),
            ("address", shape::address()),
            ("kind", shape::text()),
            ("state", shape::text()),
            ("title", shape::words()),
            ("sent_on", shape::maybe(shape::day())),
            ("closes_on", shape::maybe(shape::day())),
            ("asked", shape::whole()),
        ]))
    })
}

/// The answers of a call: none before they are published.
pub fn answers() -> Data {
    Data::new("governance-answers", || {
        shape::rows(shape::record(&[
            ("party", shape::text()),
            ("language", shape::text()),
            ("sent_on", shape::day()),
            ("is_late", shape::flag()),
            ("answers", shape::list(shape::text())),
        ]))
    })
    .at(&[("id", "0000000000")])
    .seldom()
}

pub fn reports() -> Data {
    Data::new("governance-reports", || {
        shape::rows(shape::record(&[
            ("id", shape::text()),
            ("address", shape::address()),
            ("symbol", shape::text()),
            ("title", shape::words()),
            ("on", shape::day()),
            ("made_on", shape::day()),
        ]))
    })
}

pub fn report() -> Data {
    Data::new("governance-report-one", || {
        let figure =
            [("code", shape::text()), ("count", shape::whole()), ("parties", shape::list(shape::text())), ("address", shape::address())];
        shape::record(&[
            ("id", shape::text()),
            ("address", shape::address()),
            ("symbol", shape::text()),
            ("title", shape::words()),
            ("session", shape::words()),
            ("introduction", shape::words()),
            ("on", shape::day()),
            ("provisional", shape::flag()),
            ("framework", shape::text()),
            ("made_on", shape::day()),
            ("template", shape::whole()),
            ("release", shape::text()),
            ("fingerprint", shape::text()),
            ("not_established", shape::whole()),
            ("begun", shape::whole()),
            ("finalized", shape::whole()),
            ("figures", shape::list(shape::record(&figure))),
            ("parties", shape::list(party())),
        ])
    })
    .at(&[("id", "0000000000")])
    .seldom()
}

/// What a report says of a Party.
fn party() -> serde_json::Value {
    let plan = [("stages", shape::whole()), ("actions", shape::whole()), ("closed", shape::whole())];
    shape::record(&[
        ("party", shape::text()),
        ("group", shape::text()),
        ("ldc", shape::flag()),
        ("state", shape::text()),
        ("shared_on", shape::maybe(shape::day())),
        ("withdrawn_on", shape::maybe(shape::day())),
        ("published_on", shape::maybe(shape::day())),
        ("version", shape::maybe(shape::whole())),
        ("adopted_outside", shape::flag()),
        ("rounds", shape::maybe(shape::whole())),
        ("address", shape::maybe(shape::address())),
        ("title", shape::maybe(shape::words())),
        ("languages", shape::list(shape::text())),
        ("sectors", shape::list(shape::text())),
        ("positions", shape::map(shape::text())),
        ("plan", shape::maybe(shape::record(&plan))),
    ])
}

/// The Parties that a figure of a report counts.
pub fn figure() -> Data {
    Data::new("governance-report-list", || shape::rows(party())).at(&[("id", "0000000000"), ("figure", "published")]).seldom()
}

/// The canonical form of a report.
pub fn body() -> Data {
    Data::new("governance-report-bytes", shape::object).at(&[("id", "0000000000")]).seldom()
}
