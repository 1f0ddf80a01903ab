//! What this slice answers as data: names of queries, shapes. Not here: the rows themselves (`list`, `show`).

use crate::domain::{OutcomeKind, PERSON};
use crate::store::{ANSWERED, UNANSWERED};
use std::sync::Arc;
use web::{Data, Format, Kind, Param, shape};

pub fn list() -> Data {
    Data::new("consultations-title", || {
        shape::rows(shape::record(&[
            ("id", shape::text()),
            ("address", shape::address()),
            ("party", shape::text()),
            ("number", shape::whole()),
            ("state", shape::text()),
            ("title", shape::words()),
            ("opened_on", shape::maybe(shape::day())),
            ("closes_on", shape::maybe(shape::day())),
        ]))
    })
}

/// Contributions of a round.
pub fn log() -> Data {
    let outcomes = || {
        let kinds = OutcomeKind::ALL.iter().map(|kind| kind.code().to_owned());
        kinds.chain([ANSWERED.to_owned(), UNANSWERED.to_owned()]).collect()
    };
    let kinds = || {
        let items = convention::list(convention::lists::ACTOR_KINDS).items.iter().map(|item| item.code.clone());
        items.chain([PERSON.to_owned()]).collect()
    };
    Data::new("consultations-contributions", || {
        shape::rows(shape::record(&[
            ("number", shape::whole()),
            ("address", shape::address()),
            ("state", shape::text()),
            ("place", shape::text()),
            ("source", shape::text()),
            ("kind", shape::text()),
            ("organization", shape::text()),
            ("language", shape::text()),
            ("words", shape::maybe(shape::text())),
            ("reason", shape::text()),
            ("sent_on", shape::day()),
            ("outcome", shape::maybe(shape::object())),
        ]))
    })
    .param(Param::new("place", "consultations-place", Kind::Pattern("^(round|(question|paragraph)-[0-9]{1,4}|activity-[1-5]\\.[1-9])$")))
    .param(Param::new("kind", "consultations-kind", Kind::Codes(Arc::new(kinds))))
    .param(Param::new("outcome", "consultations-outcome", Kind::Codes(Arc::new(outcomes))))
    .param(Param::page().only(&[Format::Json]))
    .at(&[("id", "0000000000")])
    .seldom()
}
