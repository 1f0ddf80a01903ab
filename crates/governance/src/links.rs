//! Every address of the slice, without language.

use kernel::PartyCode;

/// The public page of a call.
pub fn call(public_id: &str) -> String {
    format!("/calls/{public_id}")
}

/// A call for the Secretariat.
pub fn desk(public_id: &str) -> String {
    format!("/desk/calls/{public_id}")
}

/// The calls of a Party.
pub fn work(party: PartyCode) -> String {
    format!("/work/{party}/calls")
}

/// The answer of a Party.
pub fn answer(party: PartyCode, public_id: &str) -> String {
    format!("/work/{party}/calls/{public_id}")
}
