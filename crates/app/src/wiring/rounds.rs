//! What a roadmap asks of consultations, answered by the consultations slice.

use kernel::{Day, Moment, PartyCode, Result};
use roadmaps::{PublicRound, Rounds, RoundsOf};
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
        let round = |head: consultations::Head| PublicRound {
            address: consultations::links::round(&head.public_id),
            title: head.title,
            opened_on: head.opened_at.map(Moment::day),
        };
        Ok(consultations::public_of(conn, party)?.into_iter().map(round).collect())
    }
}
