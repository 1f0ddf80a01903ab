//! What a roadmap asks of consultations, answered by the consultations slice.

use kernel::{Day, Moment, PartyCode, Result};
use roadmaps::{DatedRound, OpenedStep, PublicRound, Rounds, RoundsOf, Step};
use store::Conn;

pub struct Consultations;

impl Rounds for Consultations {
    fn open(&self, conn: &mut Conn, day: Day) -> Result<Vec<PartyCode>> {
        consultations::parties_open(conn, day)
    }

    fn of_party(&self, conn: &mut Conn, party: PartyCode, day: Day) -> Result<RoundsOf> {
        let rounds = consultations::all_of(conn, party)?;
        Ok(RoundsOf { number: rounds.len(), is_open: rounds.iter().any(|head| head.is_open(day)) })
    }

    fn public_of(&self, conn: &mut Conn, party: PartyCode) -> Result<Vec<PublicRound>> {
        let contributions = consultations::count_published(conn, party)?;
        let round = |head: consultations::Head| PublicRound {
            contributions: contributions.get(&head.public_id).copied().unwrap_or(0),
            address: consultations::links::round(&head.public_id),
            title: head.title,
            opened_on: head.opened_at.map(Moment::day),
        };
        Ok(consultations::public_of(conn, party)?.into_iter().map(round).collect())
    }

    fn steps_of(&self, conn: &mut Conn, party: PartyCode, day: Day) -> Result<Vec<OpenedStep>> {
        let step = |one: consultations::StepRound| {
            let address = consultations::links::round(&one.public_id);
            Some(OpenedStep {
                step: Step::parse(&one.step)?,
                comment: format!("{address}/contribute"),
                address,
                opened_on: one.opened_on,
                ended_on: one.ended_on,
                is_taking: one.is_taking,
                shown: one.shown,
                waiting: one.waiting,
                waiting_since: one.waiting_since,
            })
        };
        Ok(consultations::steps_of(conn, party, day)?.into_iter().filter_map(step).collect())
    }

    fn dated_of(&self, conn: &mut Conn, party: PartyCode, day: Day) -> Result<Vec<DatedRound>> {
        let round = |one: consultations::Dated| DatedRound {
            address: consultations::links::round(&one.public_id),
            title: one.title,
            opened_on: one.opened_on,
            ended_on: one.ended_on,
            meetings: one.meetings,
        };
        Ok(consultations::dated_of(conn, party, day)?.into_iter().map(round).collect())
    }
}
