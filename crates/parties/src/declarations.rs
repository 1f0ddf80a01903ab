//! Declarations and reservations that Parties made, as far as they were read. The full list was not read.

use kernel::{PartyCode, Text};
use serde::Deserialize;
use std::sync::LazyLock;

/// One declaration.
#[derive(Debug)]
pub struct Declaration {
    pub party: PartyCode,
    /// In English, such as `reservation`; shown through [`Declaration::key`].
    pub kind: String,
    /// Articles as cited, such as `25(3)`; may be empty.
    pub articles: Vec<String>,
    /// In our words.
    pub summary: Text,
    /// In English, such as `partly withdrawn`.
    pub status: String,
    pub source: String,
}

impl Declaration {
    /// Key of the name of its kind.
    pub fn key(&self) -> &'static str {
        match self.kind.as_str() {
            "reservation" => "parties-declaration-reservation",
            "territorial declaration" | "territorial application" => "parties-declaration-territorial",
            _ => "parties-declaration-declaration",
        }
    }
}

#[derive(Deserialize)]
struct Row {
    iso_a2: String,
    kind: String,
    articles: String,
    summary_en: String,
    status: String,
    source: String,
}

static DECLARATIONS: LazyLock<Vec<Declaration>> = LazyLock::new(|| {
    convention::table::<Row>(include_str!("../../../data/declarations.csv"))
        .into_iter()
        .filter_map(|row| {
            Some(Declaration {
                party: PartyCode::parse(&row.iso_a2)?,
                kind: row.kind,
                articles: row.articles.split(';').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect(),
                summary: Text::original(kernel::Lang::En, row.summary_en),
                status: row.status,
                source: row.source,
            })
        })
        .collect()
});

/// Every declaration that was read.
pub fn declarations() -> &'static [Declaration] {
    &DECLARATIONS
}

/// Those of one Party.
pub fn declarations_of(party: PartyCode) -> Vec<&'static Declaration> {
    DECLARATIONS.iter().filter(|declaration| declaration.party == party).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_declaration_is_of_a_party_and_names_articles_that_exist() {
        assert_eq!(declarations().len(), 7);
        for declaration in declarations() {
            assert!(crate::register::party(declaration.party).is_some());
            assert!(declaration.articles.iter().all(|cited| convention::cited(cited).is_some()), "{:?}", declaration.articles);
        }
    }
}
