//! Where slices meet: adapters of a few lines for the ports they declare.

mod drafts;
mod evidence;
pub mod fetch;
pub mod follower;
pub mod network;
mod notices;
pub mod packages;
pub mod probe;
pub mod purge;
pub mod questions;
mod rounds;
pub mod standings;
pub mod targets;

use crate::assembly::Base;
use convention::founding::{Kinds, Records};
use jobs::NoticesPart;
use portal::Pulse;
use search::Index;
use std::sync::Arc;
use tabular::apart::Reader;
use web::AppBuilder;

pub use drafts::Roadmaps as Drafts;

/// Puts in every part that a slice asks for by its type.
pub fn provide(builder: AppBuilder, base: &Base, index: Index) -> AppBuilder {
    builder
        .part(index)
        .part(base.files.clone())
        .part(notices(base))
        .part(evidence(base))
        .part(roadmaps::WorkbooksPart(Reader::of_this_program(READ_APART)))
        .part(roadmaps::RoundsPart(Box::new(rounds::Consultations)))
        .part(governance::RoadmapsPart(Box::new(standings::Roadmaps)))
        .part(consultations::DraftsPart(Box::new(Drafts)))
        .part(Kinds(founding_kinds()))
        .part(catalogue::archive::Archives::new(base.settings.data.join("archives")))
        .part(Pulse::default())
        .part(measures::Related::default())
        .part(people::Keepers(vec![Box::new(measures::searches::OfAccounts)]))
        .part(people::Welcomes(vec![Box::new(organizations::OfJoining)]))
        .part(organizations::StandingPart(Box::new(measures::OfOrganizations)))
        .part(targets(base))
        .part(base.own_key.clone())
        .part(packages_part(base))
        .part(web::BesidePart(Box::new(portal::Answered)))
}

pub fn evidence(base: &Base) -> roadmaps::EvidencePart {
    roadmaps::EvidencePart(Box::new(evidence::Measures { notices: Arc::new(notices(base)) }))
}

/// What packages carry.
pub fn packages_part(base: &Base) -> ::packages::RecordsPart {
    let (evidence, notices, files) = (Arc::new(evidence(base)), Arc::new(notices(base)), base.files.clone());
    ::packages::RecordsPart(Box::new(packages::Roadmaps { evidence, notices, files }))
}

pub fn notices(base: &Base) -> NoticesPart {
    NoticesPart(Box::new(notices::ByMail { ambient: base.ambient.clone(), public_url: base.settings.public_url.clone() }))
}

/// What can be filled from outside, and where files are read and kept meanwhile.
pub fn targets(base: &Base) -> feeds::Targets {
    feeds::Targets {
        all: vec![Arc::new(targets::Measures), Arc::new(targets::Parties), Arc::new(targets::Organizations)],
        reader: Reader::of_this_program(READ_APART),
        folder: base.settings.data.join("imports"),
        fetch: Arc::new(fetch::Fetcher { is_http_allowed: base.settings.feeds_over_http, ..fetch::Fetcher::default() }),
        notices: Arc::new(notices(base)),
    }
}

/// The hidden command that reads a file apart.
pub const READ_APART: &str = "read-apart";

/// Every kind of record that a release brings, for the Secretariat's list of proposed corrections.
fn founding_kinds() -> Vec<Arc<dyn Records>> {
    vec![Arc::new(convention::founding::Milestones), Arc::new(parties::Parties), Arc::new(measures::founding::Practices)]
}
