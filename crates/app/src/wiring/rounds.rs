//! What a roadmap asks of consultations, answered by the consultations slice.

use kernel::{Day, PartyCode, Result};
use roadmaps::{Rounds, RoundsOf};
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
}
