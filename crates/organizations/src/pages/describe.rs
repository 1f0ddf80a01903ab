//! What the list of organizations answers as data: names of its query, shape, example. Not here: the rows (`list`).

use crate::domain::kinds;
use std::sync::Arc;
use web::{Data, Kind, Param, shape};

pub fn list() -> Data {
    let of_kinds = || kinds().map(|item| item.code.clone()).collect();
    let parties = || parties::register().iter().map(|party| party.code.to_string()).collect();
    Data::new("organizations-title", || shape::rows(shape_of_one()))
        .param(Param::new("kind", "organizations-kind", Kind::Codes(Arc::new(of_kinds))))
        .param(Param::new("country", "common-party", Kind::Codes(Arc::new(parties))))
        .asking("?kind=ngo")
}

/// One organization.
pub fn shape_of_one() -> serde_json::Value {
    shape::record(&[
        ("id", shape::text()),
        ("address", shape::address()),
        ("name", shape::text()),
        ("kind", shape::text()),
        ("country", shape::maybe(shape::text())),
        ("about", shape::words()),
        ("web", shape::text()),
        ("contact", shape::text()),
        ("is_federation", shape::flag()),
        ("federation", shape::text()),
        ("registered_on", shape::maybe(shape::day())),
        ("is_entered", shape::flag()),
        ("checked_on", shape::maybe(shape::day())),
    ])
}
