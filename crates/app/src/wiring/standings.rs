//! What the status report asks of roadmaps, answered by the slices of roadmaps and consultations.

use governance::domain::{Counted, Ground, Plan, Published, RoadmapAsOf, Says};
use kernel::{Day, PartyCode, Result};
use std::collections::BTreeMap;
use store::Conn;

pub struct Roadmaps;

impl governance::Roadmaps for Roadmaps {
    fn as_of(&self, conn: &mut Conn, day: Day, today: Day) -> Result<Ground> {
        // Rounds are known of today: what took contributions on another day is not recorded by the day.
        let consulting = if day == today { consultations::parties_open(conn, day)? } else { Vec::new() };
        let rounds: BTreeMap<PartyCode, usize> = consultations::opened_by(conn, day.last_moment())?.into_iter().collect();
        let known = roadmaps::as_of(conn, day, &consulting)?;
        let counted = Counted { begun: known.counter.begun, finalized: known.counter.finalized };
        let of_party = |one: roadmaps::PartyAsOf| {
            let roadmap = RoadmapAsOf {
                state: one.word.word().trim_start_matches("roadmap-").to_owned(),
                shared_on: one.shared_on,
                withdrawn_on: one.withdrawn_on,
                published: one.published.map(|published| of_version(published, rounds.get(&one.party).copied().unwrap_or(0))),
            };
            (one.party, roadmap)
        };
        Ok(Ground { counted, roadmaps: known.parties.into_iter().map(of_party).collect() })
    }
}

fn of_version(published: roadmaps::PublishedAsOf, rounds: usize) -> Published {
    Published {
        version: published.number,
        address: published.address,
        on: published.published_on,
        is_outside: published.is_outside,
        is_implemented: published.is_implemented,
        rounds,
        says: published.says.map(|says| Says {
            title: says.title,
            langs: says.langs,
            sectors: says.sectors,
            positions: says.positions.into_iter().map(|(activity, choice)| (activity, choice.code().to_owned())).collect(),
            plan: says.plan.map(|plan| Plan { stages: plan.stages, actions: plan.actions, closed: plan.closed }),
        }),
    }
}
