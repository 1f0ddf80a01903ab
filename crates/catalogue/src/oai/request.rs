//! What a harvester asks for, checked as the protocol says.

use super::SETS;
use kernel::{Day, Moment};
use std::collections::BTreeMap;

/// An error of the protocol: its code and a sentence for the person who reads the answer. English, as the protocol is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(pub &'static str, pub &'static str);

/// What a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    Identifiers,
    Records,
}

/// Where a list goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    pub at: Moment,
    /// Key of the last measure, or `roadmap/` with the last roadmap's identifier.
    pub key: String,
}

impl After {
    pub fn is_in_roadmaps(&self) -> bool {
        self.key.starts_with("roadmap/")
    }
}

/// A list from its beginning or from a token on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Harvest {
    pub list: List,
    pub set: Option<&'static str>,
    pub from: Moment,
    pub until: Moment,
    pub after: After,
    /// How many records went before.
    pub n_before: usize,
}

impl Harvest {
    /// Everything that is needed to go on after a place.
    pub fn token(&self, after: &After, n_before: usize) -> String {
        format!("{}~{}~{}~{}~{}~{n_before}", self.set.unwrap_or_default(), self.from.0, self.until.0, after.at.0, after.key)
    }

    fn resumed(list: List, token: &str) -> Option<Harvest> {
        let parts: Vec<&str> = token.split('~').collect();
        let [set, from, until, at, key, n_before] = parts.as_slice() else { return None };
        let set = if set.is_empty() { None } else { Some(SETS.into_iter().find(|one| one == set)?) };
        let moment = |text: &str| text.parse().ok().map(Moment);
        let is_key = kernel::Id::parse(key).is_some() || key.starts_with("roadmap/");
        let after = After { at: moment(at)?, key: (*key).to_owned() };
        let harvest = Harvest { list, set, from: moment(from)?, until: moment(until)?, after, n_before: n_before.parse().ok()? };
        is_key.then_some(harvest)
    }
}

/// A request that may be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    Identify,
    /// The record whose formats are asked for, if one is.
    Formats(Option<String>),
    Sets,
    Harvest(Harvest),
    Record(String),
}

/// Arguments that each verb takes.
const VERBS: [(&str, &[&str]); 6] = [
    ("Identify", &[]),
    ("ListMetadataFormats", &["identifier"]),
    ("ListSets", &["resumptionToken"]),
    ("ListIdentifiers", &["from", "until", "metadataPrefix", "set", "resumptionToken"]),
    ("ListRecords", &["from", "until", "metadataPrefix", "set", "resumptionToken"]),
    ("GetRecord", &["identifier", "metadataPrefix"]),
];

const BAD_VERB: Fault = Fault("badVerb", "The verb is missing, given twice or none of the protocol.");
const BAD_ARGUMENT: Fault = Fault("badArgument", "An argument is missing, given twice, unknown to this verb or not of its form.");
const BAD_TOKEN: Fault = Fault("badResumptionToken", "The resumption token is none of this repository.");
const NO_FORMAT: Fault = Fault("cannotDisseminateFormat", "The only metadata format here is oai_dc.");
const NO_MATCH: Fault = Fault("noRecordsMatch", "No record matches.");
pub const NO_RECORD: Fault = Fault("idDoesNotExist", "There is no record of this identifier.");
pub const NO_RECORDS: Fault = NO_MATCH;

impl Request {
    /// Reads the arguments of an address. `prefix` is how identifiers of this repository begin.
    pub fn parse(pairs: &[(String, String)], prefix: &str) -> Result<Request, Fault> {
        let mut given: BTreeMap<&str, &str> = BTreeMap::new();
        let mut is_doubled = false;
        for (name, value) in pairs {
            if given.insert(name, value).is_some() {
                is_doubled = true;
                if name == "verb" {
                    return Err(BAD_VERB);
                }
            }
        }
        let verb = given.remove("verb").ok_or(BAD_VERB)?;
        let (verb, takes) = VERBS.into_iter().find(|(one, _)| *one == verb).ok_or(BAD_VERB)?;
        if is_doubled || given.keys().any(|name| !takes.contains(name)) {
            return Err(BAD_ARGUMENT);
        }
        let local = |identifier: &str| identifier.strip_prefix(prefix).map(str::to_owned).ok_or(NO_RECORD);
        match verb {
            "Identify" => Ok(Request::Identify),
            "ListMetadataFormats" => Ok(Request::Formats(given.get("identifier").copied().map(local).transpose()?)),
            "ListSets" if given.contains_key("resumptionToken") => Err(BAD_TOKEN),
            "ListSets" => Ok(Request::Sets),
            "GetRecord" => {
                let (identifier, format) = given.get("identifier").zip(given.get("metadataPrefix")).ok_or(BAD_ARGUMENT)?;
                is_dublin_core(format)?;
                Ok(Request::Record(local(identifier)?))
            }
            "ListIdentifiers" => harvest(List::Identifiers, &given).map(Request::Harvest),
            _ => harvest(List::Records, &given).map(Request::Harvest),
        }
    }
}

fn is_dublin_core(format: &str) -> Result<(), Fault> {
    if format == "oai_dc" { Ok(()) } else { Err(NO_FORMAT) }
}

fn harvest(list: List, given: &BTreeMap<&str, &str>) -> Result<Harvest, Fault> {
    if let Some(token) = given.get("resumptionToken") {
        // The token is an exclusive argument.
        return if given.len() == 1 { Harvest::resumed(list, token).ok_or(BAD_TOKEN) } else { Err(BAD_ARGUMENT) };
    }
    is_dublin_core(given.get("metadataPrefix").ok_or(BAD_ARGUMENT)?)?;
    let set = match given.get("set") {
        None => None,
        Some(name) => Some(SETS.into_iter().find(|one| one == name).ok_or(NO_MATCH)?),
    };
    let from = given.get("from").map(|text| bound(text, false)).transpose()?;
    let until = given.get("until").map(|text| bound(text, true)).transpose()?;
    if let (Some((from, is_day)), Some((until, until_day))) = (from, until)
        && (is_day != until_day || from > until)
    {
        return Err(BAD_ARGUMENT);
    }
    let from = from.map_or(Moment(0), |(at, _)| at);
    let after = After { at: Moment(i64::MIN), key: String::new() };
    Ok(Harvest { list, set, from, until: until.map_or(Moment(i64::MAX), |(at, _)| at), after, n_before: 0 })
}

/// A day or an instant in seconds; its last millisecond where it ends a range. Answers whether it was a day.
fn bound(text: &str, is_end: bool) -> Result<(Moment, bool), Fault> {
    if let Ok(day) = text.parse::<Day>() {
        return Ok((if is_end { day.last_moment() } else { day.first_moment() }, true));
    }
    let is_seconds = text.len() == 20 && text.ends_with('Z');
    let at = Moment::parse(text).filter(|_| is_seconds).ok_or(BAD_ARGUMENT)?;
    Ok((if is_end { at.plus_millis(999) } else { at }, false))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(query: &str) -> Result<Request, Fault> {
        let pairs: Vec<(String, String)> =
            query.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (name.into(), value.into())).collect();
        Request::parse(&pairs, "oai:here:")
    }

    #[test]
    fn each_error_of_the_protocol_has_its_request() {
        for (query, code) in [
            ("", "badVerb"),
            ("verb=Nothing", "badVerb"),
            ("verb=Identify&verb=Identify", "badVerb"),
            ("verb=Identify&set=measure", "badArgument"),
            ("verb=ListRecords", "badArgument"),
            ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2025-01-01", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
            ("verb=ListRecords&metadataPrefix=oai_dc&set=song", "noRecordsMatch"),
            ("verb=ListRecords&resumptionToken=x", "badResumptionToken"),
            ("verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc", "badArgument"),
            ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
            ("verb=GetRecord&identifier=oai:here:a", "badArgument"),
            ("verb=GetRecord&identifier=oai:there:a&metadataPrefix=oai_dc", "idDoesNotExist"),
        ] {
            assert_eq!(asked(query).unwrap_err().0, code, "{query}");
        }
    }

    #[test]
    fn a_token_holds_everything_that_is_needed_to_go_on() {
        let query = "verb=ListRecords&metadataPrefix=oai_dc&set=measure&from=2026-01-01&until=2026-01-31";
        let Ok(Request::Harvest(first)) = asked(query) else { panic!("a list") };
        let after = After { at: Moment(7), key: kernel::Id::founding("measure", "a").to_string() };
        let token = first.token(&after, 100);
        let Ok(Request::Harvest(next)) = asked(&format!("verb=ListRecords&resumptionToken={token}")) else { panic!("a list") };
        assert_eq!(next, Harvest { after, n_before: 100, ..first });
    }
}
