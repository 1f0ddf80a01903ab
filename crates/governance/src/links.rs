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

/// Every status report that is public.
pub const REPORTS: &str = "/status-reports";
/// The Secretariat's status reports.
pub const DESK_REPORTS: &str = "/desk/status-reports";

/// The public page of a status report.
pub fn report(public_id: &str) -> String {
    format!("{REPORTS}/{public_id}")
}

/// A status report for the Secretariat.
pub fn desk_report(public_id: &str) -> String {
    format!("{DESK_REPORTS}/{public_id}")
}

/// The permanent address of a status report, without language.
pub fn permanent_report(public_id: &str) -> String {
    format!("/id/status-report/{public_id}")
}

/// The Parties that a figure counts, below the page of its report.
pub fn figure(report: &str, code: &str) -> String {
    format!("{report}/lists/{code}")
}
