//! Every address of the slice, without language.

use kernel::PartyCode;

/// The public page of a round.
pub fn round(public_id: &str) -> String {
    format!("/consultations/{public_id}")
}

/// A contribution in the log.
pub fn contribution(public_id: &str, number: i64) -> String {
    format!("/consultations/{public_id}/contributions/{number}")
}

/// The public log of the steps of a Party's roadmap: another slice's page.
pub fn steps(party: PartyCode) -> String {
    format!("/roadmaps/{party}/steps")
}

/// The rounds of a Party, for its team.
pub fn work(party: PartyCode) -> String {
    format!("/work/{party}/consultations")
}

/// A round, for its team.
pub fn work_round(party: PartyCode, public_id: &str) -> String {
    format!("/work/{party}/consultations/{public_id}")
}

/// What waits for a look in a round.
pub fn moderation(party: PartyCode, public_id: &str) -> String {
    format!("/work/{party}/consultations/{public_id}/contributions")
}
