//! Addresses of this slice, without language. Others ask here instead of writing addresses by hand.

use kernel::PartyCode;

/// Where every Party's consultations stand: another slice's page.
pub const CONSULTATIONS: &str = "/consultations";
/// Where the Secretariat's calls to Parties stand: another slice's page.
pub const CALLS: &str = "/calls";
/// Where the status reports on all roadmaps stand: another slice's page.
pub const STATUS_REPORTS: &str = "/status-reports";

/// The Party's own work on its roadmap.
pub fn work(party: PartyCode) -> String {
    format!("/work/{party}/roadmap")
}

/// A page of that work, such as `/positions/1.1`.
pub fn page(party: PartyCode, below: &str) -> String {
    format!("/work/{party}/roadmap{below}")
}

/// The Party's consultations: another slice's pages, named here alone.
pub fn consultations(party: PartyCode) -> String {
    format!("/work/{party}/consultations")
}

/// The page that asks before a formal act.
pub fn act(party: PartyCode, code: &str) -> String {
    format!("/work/{party}/roadmap/acts/{code}")
}

pub fn submission(party: PartyCode, receipt: &str) -> String {
    format!("/work/{party}/roadmap/submissions/{receipt}")
}

pub fn offers(party: PartyCode) -> String {
    format!("/work/{party}/roadmap/offers")
}

pub fn desk_submission(receipt: &str) -> String {
    format!("/desk/submissions/{receipt}")
}

/// Where the Party finds its sent texts as signed packages, in the slice that makes them.
pub fn packages(party: PartyCode) -> String {
    format!("/work/{party}/packages")
}

/// A sent text for whoever may read it: the Party, the Secretariat, everybody once that text is published.
pub fn sent(receipt: &str) -> String {
    format!("/submissions/{receipt}")
}

/// The permanent address of a sent text, with no language before it; `/body.json` and `/plan.json` below it.
pub fn permanent_submission(receipt: &str) -> String {
    format!("/id/submission/{receipt}")
}

/// The published roadmap of a Party.
pub fn public(party: PartyCode) -> String {
    format!("/roadmaps/{party}")
}

/// The same by the permanent identifier of the roadmap; leads to the Party's page in the same language.
pub fn public_by_id(public_id: &str) -> String {
    format!("/roadmaps/{public_id}")
}

/// Published roadmaps side by side.
pub const SIDE_BY_SIDE: &str = "/roadmaps/side-by-side";

/// The same of these Parties, in their order.
pub fn side_by_side(parties: &[PartyCode]) -> String {
    let chosen: Vec<String> = parties.iter().map(|party| format!("party={party}")).collect();
    format!("{SIDE_BY_SIDE}?{}", chosen.join("&"))
}

/// How the published plan of a Party goes on.
pub fn progress(party: PartyCode) -> String {
    format!("/roadmaps/{party}/progress")
}

/// The dated log of the steps of a Party's roadmap, where one may comment.
pub fn steps(party: PartyCode) -> String {
    format!("/roadmaps/{party}/steps")
}

/// One public version.
pub fn public_version(party: PartyCode, number: i64) -> String {
    format!("/roadmaps/{party}/v/{number}")
}
