//! What this slice answers as data: names of queries, shapes, examples. Not here: the rows themselves (their pages).

use parties::Group;
use serde_json::Value;
use std::sync::Arc;
use web::{Data, Kind, Param, shape};

pub fn framework() -> Data {
    Data::new("common-nav-framework", || {
        let objects = || shape::list(shape::object());
        shape::record(&[
            ("id", shape::text()),
            ("title", shape::versions()),
            ("document", shape::text()),
            ("goals", objects()),
            ("outputs", objects()),
            ("activities", shape::list(shape::record(&of_activity()))),
            ("sdg_targets", objects()),
            ("steps", objects()),
        ])
    })
}

fn of_activity() -> Vec<(&'static str, Value)> {
    vec![
        ("code", shape::text()),
        ("output", shape::whole()),
        ("title", shape::versions()),
        ("asks_for", shape::versions()),
        ("suggested_evidence", shape::list(shape::versions())),
        ("method_steps", shape::object()),
        ("sdg_targets", shape::object()),
    ]
}

pub fn activity() -> Data {
    Data::new("common-activity", || {
        let mut fields = of_activity();
        fields.extend([("measures", shape::object()), ("parties", shape::list(shape::text()))]);
        shape::record(&fields)
    })
    .at(&[("code", "1.1")])
}

pub fn target() -> Data {
    Data::new("measures-field-sdg", || {
        shape::record(&[
            ("code", shape::text()),
            ("goal", shape::whole()),
            ("goal_title", shape::versions()),
            ("summary", shape::versions()),
            ("activities", shape::list(shape::text())),
            ("basis", shape::text()),
            ("measures", shape::whole()),
        ])
    })
    .at(&[("target", "8.3")])
}

pub fn party() -> Data {
    Data::new("common-party", || shape::record(&[("code", shape::text()), ("names", shape::words()), ("is_party", shape::flag())]))
        .at(&[("code", "KE")])
}

pub fn organization() -> Data {
    Data::new("organizations-title", || {
        shape::record(&[
            ("id", shape::text()),
            ("name", shape::text()),
            ("members", shape::list(shape::text())),
            ("measures", shape::list(shape::address())),
        ])
    })
    .at(&[("id", "0000000000")])
    .seldom()
}

pub fn grid() -> Data {
    let outputs = || convention::framework().outputs.iter().map(|output| output.number.to_string()).collect();
    let regions = || parties::regional_groups().into_iter().map(|code| code.unwrap_or(crate::grid::REGIONAL).to_owned()).collect();
    let groups = || Group::ALL.iter().map(|group| group.code().to_owned()).collect();
    Data::new("common-nav-grid", || {
        let row = shape::record(&[
            ("party", shape::text()),
            ("name", shape::text()),
            ("regional_group", shape::maybe(shape::text())),
            ("cells", shape::map(shape::object())),
        ]);
        let counts = || shape::map(shape::whole());
        shape::record(&[
            ("rows", shape::list(row)),
            ("total", shape::whole()),
            ("activities", shape::list(shape::text())),
            ("parties_on", shape::day()),
            ("recorded_on", shape::day()),
            ("provisional", shape::flag()),
            ("measures_once", counts()),
            ("roadmaps", shape::map(counts())),
            ("needs", counts()),
            ("by_organizations", counts()),
            ("of_no_single_party", counts()),
        ])
    })
    .param(Param::new("output", "portal-grid-output", Kind::Codes(Arc::new(outputs))))
    .param(Param::new("region", "portal-grid-region", Kind::Codes(Arc::new(regions))))
    .param(Param::new("within", "portal-grid-within", Kind::Codes(Arc::new(groups))))
    .param(Param::new("group", "portal-grid-group", Kind::codes(&["region"])))
    .param(Param::new(super::grid::PARTIES_ON, "portal-grid-on", Kind::Day))
    .asking("?within=ldc")
}

/// One row a Party, activity and reason.
pub fn cooperation() -> Data {
    let outputs = || convention::framework().outputs.iter().map(|output| output.number.to_string()).collect();
    Data::new("portal-cooperation-title", || {
        shape::rows(shape::record(&[
            ("activity", shape::text()),
            ("party", shape::text()),
            ("name", shape::text()),
            ("reason", Kind::codes(&["done", "practice", "planned", "need"]).schema()),
            ("address", shape::address()),
        ]))
    })
    .param(Param::new("output", "portal-grid-output", Kind::Codes(Arc::new(outputs))))
    .asking("?output=2")
}

pub fn search() -> Data {
    let kinds = || super::search::kinds().map(str::to_owned).collect();
    Data::new("action-search", || {
        let fields = ["kind", "id", "lang", "title", "excerpt", "address"];
        shape::rows(shape::record(&fields.map(|name| (name, shape::text()))))
    })
    .param(Param::words())
    .param(Param::new("kind", "portal-search-kinds", Kind::Codes(Arc::new(kinds))))
    .param(Param::page())
    .asking("?q=music")
}

pub fn data() -> Data {
    Data::new("common-footer-about-data", || {
        let n = || shape::whole();
        shape::record(&[
            ("on", shape::day()),
            ("parties", shape::map(n())),
            ("framework", shape::map(n())),
            ("measures", n()),
            ("good_practices", n()),
            ("roadmaps_published", n()),
            ("articles", n()),
            ("glossary_terms", n()),
            ("code_lists", n()),
            ("code_lists_version", shape::text()),
        ])
    })
}

pub fn health() -> Data {
    Data::new("portal-health-title", || shape::record(&[("state", Kind::codes(&["ok", "degraded"]).schema())]))
}
