//! How far a published roadmap has come with each activity: what it plans, what it works on, what it has done. The gap
//! grid and the library count by it.
//!
//! Invariant: an activity stands under one word, the furthest that something says. No day enters: an action is planned
//! until a report says that it has begun.

use super::{Choice, Headway, Roadmap, Update, followed};
use kernel::codes;
use std::collections::BTreeMap;

codes! {
    /// From what lies ahead to what is done, in this order.
    Advance { Planned = "planned", Active = "active", Done = "done" }
}

impl Roadmap {
    /// The activities of today's framework with which this roadmap has something to do, each with how far it has come.
    /// `updates` are in the order in which they were made. A plan that was not validated says nothing.
    pub fn advances(&self, updates: &[Update]) -> BTreeMap<String, Advance> {
        let mut found: BTreeMap<String, Advance> = BTreeMap::new();
        let mut say = |activity: &str, advance: Advance| {
            if convention::activity(activity).is_some() {
                let furthest = found.entry(activity.to_owned()).or_insert(advance);
                *furthest = advance.max(*furthest);
            }
        };
        for (activity, position) in &self.content.positions {
            match position.stated() {
                Some(Choice::Done) => say(activity, Advance::Done),
                Some(Choice::UnderWay) => say(activity, Advance::Active),
                Some(Choice::NotBegun | Choice::NotRelevant) | None => {}
            }
        }
        self.content.priorities.keys().for_each(|activity| say(activity, Advance::Planned));
        if self.has_public_plan() {
            // Only what was reported is looked at here, which no day changes.
            for part in followed(self, updates, self.changed_at.day()) {
                let Some(action) = part.action else { continue };
                match part.headway {
                    Headway::NotBegun => say(&action.activity, Advance::Planned),
                    Headway::Begun | Headway::Done => say(&action.activity, Advance::Active),
                    Headway::Dropped => {}
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Action, PlanState, Position, Priority, Proof, Stage};
    use kernel::{Id, Lang, Moment, PartyCode};

    #[test]
    fn an_activity_stands_under_the_furthest_word_and_only_what_everybody_may_read_counts() {
        let party = PartyCode::parse("KE").unwrap();
        let mut roadmap = Roadmap::blank(Id::founding("roadmap", "t"), "x".into(), party, "f", 1, Lang::En, Moment(0));
        let position = |choice, proof: Option<Proof>| Position {
            choice: Some(choice),
            evidence: proof.into_iter().map(|proof| ("p".to_owned(), proof)).collect(),
            ..Position::default()
        };
        let proof = || Some(Proof::Link { url: "https://example.org".into(), title: "Report".into() });
        roadmap.content.positions = [
            ("1.1".to_owned(), position(Choice::Done, proof())),
            ("1.2".to_owned(), position(Choice::Done, None)),
            ("1.3".to_owned(), position(Choice::UnderWay, None)),
            ("2.1".to_owned(), position(Choice::NotBegun, None)),
            ("2.2".to_owned(), position(Choice::NotRelevant, None)),
        ]
        .into();
        let priorities = ["1.1", "1.2", "9.9"].map(|code| (code.to_owned(), Priority::default()));
        roadmap.content.priorities = priorities.into();
        let action = |activity: &str| Action { activity: activity.into(), ..Action::default() };
        let actions = BTreeMap::from([("a".to_owned(), action("2.1")), ("b".to_owned(), action("3.1")), ("c".to_owned(), action(""))]);
        roadmap.content.stages.insert("s".into(), Stage { actions, ..Stage::default() });
        roadmap.progress.insert("b".into(), "2026-01-01".parse().unwrap());
        let words = |roadmap: &Roadmap| -> Vec<String> {
            roadmap.advances(&[]).iter().map(|(activity, advance)| format!("{activity} {}", advance.code())).collect()
        };
        let without_plan = ["1.1 done", "1.2 planned", "1.3 active"];
        assert_eq!(words(&roadmap), without_plan, "done without evidence is not stated; a draft of a plan says nothing");
        roadmap.plan = PlanState::Validated;
        assert_eq!(words(&roadmap), ["1.1 done", "1.2 planned", "1.3 active", "2.1 planned", "3.1 active"]);
    }
}
