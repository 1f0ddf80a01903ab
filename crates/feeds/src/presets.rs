//! Mappings that come with the program: the practices of the founding documents, records as the old platform shows them,
//! and treaty actions as our own list of Parties has them. Each is a file that a person could have written.

use tabular::{From, Mapping, Rule};

/// Names and mappings, for a target.
pub fn of(target: &str) -> Vec<(&'static str, Mapping)> {
    match target {
        "measures" => vec![("practices", practices()), ("platform", platform())],
        "parties" => vec![("parties", treaty_actions())],
        _ => Vec::new(),
    }
}

fn path(path: &str, to: &str) -> Rule {
    Rule::new(From::Path(path.into()), to)
}

fn column(name: &str, to: &str) -> Rule {
    Rule::new(From::Column(name.into()), to)
}

fn constant(value: &str, to: &str) -> Rule {
    Rule::new(From::Constant(value.into()), to)
}

/// The practices of the founding documents, as their data file gives them.
fn practices() -> Mapping {
    Mapping {
        target: "measures".into(),
        items: "$.practices[*]".into(),
        rules: vec![
            path("$.id", "key"),
            path("$.title_en", "title"),
            path("$.title_fr", "title_other"),
            constant("en", "language"),
            constant("fr", "language_other"),
            path("$.parties", "party"),
            path("$.partner_parties", "partner"),
            path("$.territory", "territory"),
            path("$.activities", "activity"),
            path("$.instrument_types", "instrument"),
            path("$.cultural_domains", "domain"),
            path("$.value_chain", "stage"),
            path("$.target_groups", "target_group"),
            path("$.actors[*].name", "body"),
            path("$.year_start", "year"),
            path("$.year_end", "year_end"),
            path("$.summary_en", "description"),
            path("$.summary_fr", "description_other"),
            path("$.links[*].url", "link"),
            path("$.source.document", "source"),
        ],
        ..Mapping::default()
    }
}

/// Records as the old platform shows them, by the names of its fields: one year, the responsible body and the money as
/// free text.
fn platform() -> Mapping {
    Mapping {
        target: "measures".into(),
        rules: vec![
            column("Title", "title"),
            column("Where", "party"),
            column("When", "year"),
            column("Who", "body"),
            column("Main features", "description"),
            column("Results so far", "results"),
            column("Financial resources in USD", "money"),
            column("Cultural domain(s)", "domain"),
        ],
        ..Mapping::default()
    }
}

/// Treaty actions by the columns of `data/parties.csv`; both sources of a row fill one field.
fn treaty_actions() -> Mapping {
    Mapping {
        target: "parties".into(),
        rules: vec![
            column("iso_a2", "party"),
            column("instrument", "instrument"),
            column("deposited_on", "deposited_on"),
            column("in_force_on", "in_force_on"),
            column("bound_at_latest", "bound_at_latest"),
            column("bound_source", "bound_source"),
            column("source_1", "source"),
            column("source_2", "source"),
            column("confidence", "confidence"),
        ],
        ..Mapping::default()
    }
}
