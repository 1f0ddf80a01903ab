//! What a consultation asks of roadmaps, answered by the roadmaps slice.

use consultations::{Drafts, Passage};
use kernel::{PartyCode, Result};
use std::collections::BTreeSet;
use store::Conn;

pub struct Roadmaps;

impl Drafts for Roadmaps {
    fn parts(&self) -> Vec<(&'static str, &'static str)> {
        vec![
            ("text", "roadmaps-consulted-text"),
            ("chapters", "roadmaps-consulted-chapters"),
            ("sectors", "roadmaps-consulted-sectors"),
            ("positions", "roadmaps-consulted-positions"),
            ("plan", "roadmaps-consulted-plan"),
        ]
    }

    fn passages(&self, conn: &mut Conn, party: PartyCode, parts: &BTreeSet<String>) -> Result<Option<(i64, Vec<Passage>)>> {
        let found = roadmaps::passages(conn, party)?;
        Ok(found.map(|(version, passages)| {
            let wanted = passages.into_iter().filter(|passage| parts.contains(&passage.part));
            let passages = wanted.map(|one| Passage { label: one.label.to_owned(), code: one.code, text: one.text });
            (version, passages.collect())
        }))
    }

    fn steps(&self) -> Vec<(&'static str, &'static str)> {
        roadmaps::steps()
    }

    fn versions(&self, conn: &mut Conn, party: PartyCode) -> Result<Vec<i64>> {
        roadmaps::version_numbers(conn, party)
    }
}
