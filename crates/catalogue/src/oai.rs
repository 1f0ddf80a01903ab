//! OAI-PMH 2.0 (openarchives.org/OAI/openarchivesprotocol.html): the requests as data, and the answers as XML with
//! Dublin Core records. Not here: how a page gets its parameters.
//!
//! Invariants: no state is kept between requests: a resumption token holds everything that is needed to go on; a
//! record that is public no longer stays in every list as deleted.

mod request;
mod write;

pub use request::{Harvest, Request};
pub use write::{Place, answer, fault};

use kernel::{Moment, Result, Text};
use store::Conn;

/// Records of one answer. Our choice.
pub const PAGE: usize = 100;
/// Sets are kinds of records.
pub const SETS: [&str; 2] = ["measure", "roadmap"];

/// One record.
#[derive(Debug, Clone)]
pub struct Record {
    /// Such as `measure/m7k2q9d4x`: what stands behind `/id/`.
    pub local: String,
    /// Key by which lists are ordered.
    pub key: String,
    pub set: &'static str,
    pub changed_at: Moment,
    /// Nothing where the record is public no longer.
    pub about: Option<About>,
}

/// The fifteen elements of Dublin Core, those we know of.
#[derive(Debug, Clone)]
pub struct About {
    pub title: Text,
    pub description: Text,
    /// What a reader is to know of the record besides, such as that nobody checked it.
    pub notice: Text,
    pub creators: Vec<String>,
    pub subjects: Vec<String>,
    pub date: Option<String>,
    pub kind: &'static str,
    pub source: String,
    pub coverage: Vec<String>,
}

/// Records of a list after a place, at most [`PAGE`], with whether more follow. Measures come first, by the instant of
/// their last change; roadmaps, of which a Party has one, stand together at the end.
pub fn list(conn: &mut Conn, harvest: &Harvest) -> Result<(Vec<Record>, bool)> {
    let mut records = Vec::new();
    if harvest.set != Some("roadmap") && !harvest.after.is_in_roadmaps() {
        let after = (harvest.after.at, harvest.after.key.as_str());
        let found = measures::harvest(conn, harvest.from, harvest.until, after, PAGE + 1)?;
        let is_more = found.len() > PAGE;
        records.extend(found.into_iter().take(PAGE).map(of_measure));
        if is_more {
            return Ok((records, true));
        }
        // Roadmaps begin an answer of their own, so that a token names one of the two orders.
        if !records.is_empty() && harvest.set.is_none() && has_roadmaps(conn, harvest)? {
            return Ok((records, true));
        }
    }
    if harvest.set != Some("measure") {
        let found = in_roadmaps(conn, harvest)?;
        let room = PAGE.saturating_sub(records.len());
        let is_more = found.len() > room;
        records.extend(found.into_iter().take(room));
        return Ok((records, is_more));
    }
    Ok((records, false))
}

fn has_roadmaps(conn: &mut Conn, harvest: &Harvest) -> Result<bool> {
    Ok(!in_roadmaps(conn, harvest)?.is_empty())
}

fn in_roadmaps(conn: &mut Conn, harvest: &Harvest) -> Result<Vec<Record>> {
    let last = harvest.after.key.strip_prefix("roadmap/").unwrap_or_default();
    let found = roadmaps::find::harvest(conn)?.into_iter();
    let is_asked = |at: Moment| at >= harvest.from && at <= harvest.until;
    Ok(found.filter(|one| is_asked(one.changed_at) && one.public_id.as_str() > last).map(of_roadmap).collect())
}

/// A record by what stands behind `/id/` in its address.
pub fn find(conn: &mut Conn, local: &str) -> Result<Option<Record>> {
    Ok(match local.split_once('/') {
        Some(("measure", id)) => measures::harvest_one(conn, id)?.map(of_measure),
        Some(("roadmap", id)) => roadmaps::find::harvest(conn)?.into_iter().find(|one| one.public_id == id).map(of_roadmap),
        _ => None,
    })
}

fn names(parties: &[kernel::PartyCode]) -> Vec<String> {
    parties.iter().map(|code| parties::name(*code, kernel::Lang::En)).collect()
}

fn of_measure(found: measures::Harvested) -> Record {
    let about = found.record.map(|record| {
        let mut notice = Text::default();
        for lang in kernel::Lang::ALL {
            notice.set_version(lang, record.notice(lang).unwrap_or_default(), kernel::TextState::Official, None);
        }
        let content = record.content;
        let word = |list: &'static str| move |code: &String| convention::label(list, code, kernel::Lang::En).to_owned();
        let subjects = content.domains.iter().map(word(convention::lists::CULTURAL_DOMAINS));
        let mut creators = names(&content.holders);
        creators.extend(Some(content.other_holder).filter(|name| !name.is_empty()));
        About {
            subjects: subjects.chain(content.instruments.iter().map(word(convention::lists::INSTRUMENT_TYPES))).collect(),
            creators,
            title: content.title,
            description: content.features,
            notice,
            date: content.year_start.map(|year| year.to_string()),
            kind: "measure",
            source: content.source.document,
            coverage: names(&content.holders).into_iter().chain(Some(content.territory).filter(|name| !name.is_empty())).collect(),
        }
    });
    Record {
        local: format!("measure/{}", found.public_id),
        key: found.key.to_string(),
        set: "measure",
        changed_at: found.changed_at,
        about,
    }
}

fn of_roadmap(found: roadmaps::find::Harvested) -> Record {
    let about = found.content.map(|(title, summary)| About {
        title,
        description: summary,
        notice: Text::default(),
        creators: names(&[found.party]),
        subjects: Vec::new(),
        date: Some(found.changed_at.day().to_string()),
        kind: "roadmap",
        source: String::new(),
        coverage: names(&[found.party]),
    });
    Record { local: format!("roadmap/{}", found.public_id), key: found.public_id, set: "roadmap", changed_at: found.changed_at, about }
}
