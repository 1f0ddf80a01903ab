//! What this slice answers as data: names of queries, shape, example. Not here: the rows themselves (`register`).

use crate::groups::Group;
use crate::register::regional_groups;
use crate::selection::group_word;
use std::sync::Arc;
use web::{Data, Kind, Param, shape};

pub fn register() -> Data {
    let groups = || regional_groups().into_iter().map(|group| group_word(group).to_owned()).collect();
    let members = || Group::ALL.iter().map(|group| group.code().to_owned()).collect();
    Data::new("common-nav-parties", shape_of_register)
        .param(Param::on())
        .param(Param::new("group", "parties-filter-group", Kind::Codes(Arc::new(groups))).repeatable())
        .param(Param::new("member", "parties-filter-member", Kind::Codes(Arc::new(members))).repeatable())
        .param(Param::cursor("after"))
        .asking("?member=ldc")
}

fn shape_of_register() -> serde_json::Value {
    let row = shape::record(&[
        ("code", shape::text()),
        ("iso3", shape::maybe(shape::text())),
        ("name", shape::words()),
        ("is_state", shape::flag()),
        ("is_developing", shape::maybe(shape::flag())),
        ("regional_group", shape::maybe(shape::text())),
        ("groups", shape::list(shape::text())),
        ("languages", shape::list(shape::text())),
        ("instrument", shape::maybe(shape::text())),
        ("deposited_on", shape::maybe(shape::day())),
        ("in_force_on", shape::maybe(shape::day())),
        ("bound_at_latest", shape::maybe(shape::day())),
        ("bound_source", shape::maybe(shape::text())),
        ("confidence", shape::text()),
        ("sources", shape::list(shape::text())),
    ]);
    let count = shape::record(&["total", "states", "regional", "not_established"].map(|name| (name, shape::whole())));
    shape::record(&[
        ("rows", shape::list(row)),
        ("total", shape::whole()),
        ("next", shape::maybe(shape::address())),
        ("on", shape::day()),
        ("count", count),
    ])
}
