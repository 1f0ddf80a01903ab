//! What this slice answers as data: names of queries, shapes, examples. Not here: the rows themselves (their pages).

use web::{Data, Format, Kind, Param, shape};

/// A day, an instant or a cursor, as `changes::Since` reads them.
const SINCE: &str = r"^([0-9]{1,15}|[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])(T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z)?)$";

pub fn changes() -> Data {
    Data::new("catalogue-changes-title", || {
        let row = shape::record(&[
            ("at", shape::moment()),
            ("change", Kind::codes(&["created", "changed", "withdrawn", "merged"]).schema()),
            ("kind", shape::text()),
            ("id", shape::text()),
            ("address", shape::address()),
            ("data", shape::maybe(shape::address())),
            ("title", shape::words()),
            ("into", shape::maybe(shape::address())),
        ]);
        shape::record(&[("rows", shape::list(row)), ("cursor", shape::text()), ("next", shape::address()), ("is_end", shape::flag())])
    })
    .param(Param::new("since", "web-param-since", Kind::Pattern(SINCE)).only(&[Format::Json, Format::Ndjson, Format::Atom]))
    .asking("?since=2026-01-01")
}

pub fn lists() -> Data {
    Data::new("catalogue-vocab-title", shape::linked)
}

pub fn list() -> Data {
    Data::new("catalogue-vocab-list", shape::linked).at(&[("scheme", "open-roadmap-2019")])
}

pub fn concept() -> Data {
    Data::new("catalogue-vocab-code", shape::linked).at(&[("scheme", "open-roadmap-2019"), ("code", "1.1")])
}

pub fn catalog() -> Data {
    Data::new("catalogue-dcat-title", shape::linked)
}

pub fn dataset() -> Data {
    Data::new("catalogue-dcat-title", shape::linked).at(&[("dataset", "measures")])
}
