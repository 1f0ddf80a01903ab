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
