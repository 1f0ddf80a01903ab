//! Every address of the slice, without language.

use kernel::{Id, PartyCode};

/// What a Party can send as a package.
pub fn work(party: PartyCode) -> String {
    format!("/work/{party}/packages")
}

/// The package of one sent text, by its receipt.
pub fn package(party: PartyCode, number: &str) -> String {
    format!("/work/{party}/packages/{number}")
}

/// Packages that arrived.
pub const DESK: &str = "/desk/packages";

/// One of them.
pub fn received(id: Id) -> String {
    format!("{DESK}/{id}")
}

/// Keys of the Parties' instances.
pub const KEYS: &str = "/desk/keys";

/// One of them.
pub fn key(id: Id) -> String {
    format!("{KEYS}/{id}")
}
