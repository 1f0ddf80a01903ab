//! The facets of the library: name in the address, heading, which values there can be, how they read and in which order
//! they stand; what an address of the library asks for. Not here: what a roadmap bears (`find`), the page (`public_list`).

use super::shared::{activity_words, choice_word, sector_words};
use super::side_by_side;
use crate::domain::{Advance, Choice, InstrumentAct, InstrumentKind, PublicWord};
use crate::find;
use convention::lists;
use i18n::Tr;
use kernel::{Error, FieldError, Lang, PartyCode, Result};
use std::sync::Arc;
use web::{Param, Visit};

/// How the values of a facet read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Activity,
    Position,
    Sector,
    Instrument,
    Group,
    Subregion,
    Language,
    State,
    Party,
}

/// One facet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facet {
    /// Its name in addresses.
    pub name: &'static str,
    /// The message of its heading.
    pub legend: &'static str,
    kind: Kind,
}

const fn facet(name: &'static str, legend: &'static str, kind: Kind) -> Facet {
    Facet { name, legend, kind }
}

/// Every facet, in the order of the page.
pub const FACETS: [Facet; 14] = [
    facet(find::STATE, "roadmaps-column-state", Kind::State),
    facet(find::ACTIVITY, "roadmaps-facet-activity", Kind::Activity),
    facet(find::PRIORITY, "roadmaps-facet-priority", Kind::Activity),
    facet(find::advance(Advance::Planned), "roadmaps-facet-planned", Kind::Activity),
    facet(find::advance(Advance::Active), "roadmaps-facet-active", Kind::Activity),
    facet(find::advance(Advance::Done), "roadmaps-facet-done", Kind::Activity),
    facet(find::POSITION, "roadmaps-facet-position", Kind::Position),
    facet(find::NEED, "roadmaps-facet-need", Kind::Activity),
    facet(find::INSTRUMENT, "roadmaps-facet-instrument", Kind::Instrument),
    facet(find::SECTOR, "roadmaps-side-sectors", Kind::Sector),
    facet(find::GROUP, "parties-filter-group", Kind::Group),
    facet(find::SUBREGION, "parties-filter-subregion", Kind::Subregion),
    facet(find::LANG, "common-text-language", Kind::Language),
    facet(find::PARTY, "common-party", Kind::Party),
];

/// Facets that stand open where the address asks for no others.
const USUAL: [&str; 8] = [find::STATE, find::ACTIVITY, find::PRIORITY, find::NEED, find::INSTRUMENT, find::SECTOR, find::GROUP, find::LANG];

/// Words about a Party that the list shows.
const WORDS: [PublicWord; 5] =
    [PublicWord::NonePublished, PublicWord::InPreparation, PublicWord::InConsultation, PublicWord::Published, PublicWord::Revised];

/// The value of the facet of states.
pub fn state_code(word: PublicWord) -> &'static str {
    word.word().trim_start_matches("roadmap-")
}

/// The facet of a name in the address.
pub fn named(name: &str) -> Option<&'static Facet> {
    FACETS.iter().find(|facet| facet.name == name)
}

/// The facets that stand open, in the order of the page.
pub fn open(is_filtered: impl Fn(&str) -> bool, asked: &[String]) -> Vec<&'static Facet> {
    let chosen = web::parts::open_facets(&FACETS.map(|facet| facet.name), is_filtered, asked, &USUAL);
    FACETS.iter().filter(|facet| chosen.contains(&facet.name)).collect()
}

impl Facet {
    /// The facet as a name of a query.
    pub fn param(&'static self) -> Param {
        Param::new(self.name, self.legend, web::Kind::Codes(Arc::new(|| self.codes()))).repeatable()
    }

    /// Every value there can be, in the order of the page.
    fn codes(&self) -> Vec<String> {
        let activities = || convention::framework().activities.iter().map(|activity| activity.code.clone());
        match self.kind {
            Kind::Activity => activities().collect(),
            Kind::Position => {
                let of = |activity: String| Choice::ALL.iter().map(move |choice| find::position(&activity, *choice));
                activities().flat_map(of).collect()
            }
            Kind::Sector => convention::list(lists::CULTURAL_DOMAINS).items.iter().map(|item| item.code.clone()).collect(),
            Kind::Instrument => {
                let of = |kind: &InstrumentKind| InstrumentAct::ALL.iter().map(|act| find::instrument(*kind, *act)).collect::<Vec<_>>();
                InstrumentKind::ALL.iter().flat_map(of).collect()
            }
            Kind::Group => parties::regional_groups().into_iter().map(|code| code.unwrap_or(find::REGIONAL).to_owned()).collect(),
            Kind::Subregion => parties::subregions().iter().map(|one| one.code.to_owned()).collect(),
            Kind::Language => Lang::ALL.into_iter().map(|lang| lang.code().to_owned()).collect(),
            Kind::State => WORDS.map(|word| state_code(word).to_owned()).to_vec(),
            Kind::Party => parties::register().iter().map(|party| party.code.to_string()).collect(),
        }
    }

    /// Words for a value.
    pub fn words(&self, t: Tr, value: &str) -> String {
        let lang = t.lang();
        let of_two = |second: &dyn Fn(&str) -> Option<String>, first: &dyn Fn(&str) -> String| {
            let (one, other) = value.split_once('-')?;
            Some(t.s2("roadmaps-said", first(one), second(other)?))
        };
        let found = match self.kind {
            Kind::Activity => Some(activity_words(lang, value)),
            Kind::Position => {
                let word = |code: &str| Choice::parse(code).map(|choice| choice_word(t, Some(choice)).to_owned());
                of_two(&word, &|activity| activity_words(lang, activity))
            }
            Kind::Sector => Some(sector_words(lang, value).to_owned()),
            Kind::Instrument => {
                let word = |code: &str| t.m(&format!("roadmaps-instrument-{code}")).to_owned();
                of_two(&|act| Some(word(act)), &word)
            }
            Kind::Group => {
                let group = parties::regional_groups().into_iter().find(|group| group.unwrap_or(find::REGIONAL) == value);
                group.map(|group| parties::group_name(group, lang).to_owned())
            }
            Kind::Subregion => parties::subregion(value).map(|one| one.name(lang).to_owned()),
            Kind::Language => Lang::parse(value).map(|of| t.lang_name(of).to_owned()),
            Kind::State => Some(t.word(&format!("roadmap-{value}")).to_owned()),
            Kind::Party => PartyCode::parse(value).map(|party| parties::name(party, lang)),
        };
        found.unwrap_or_else(|| value.to_owned())
    }

    /// Values with their counts in the order of the page, each with its words.
    pub fn values(&self, t: Tr, counts: &[(String, u64)]) -> Vec<(String, String, u64)> {
        let order = self.codes();
        let mut values: Vec<(String, String, u64)> =
            counts.iter().map(|(code, count)| (code.clone(), self.words(t, code), *count)).collect();
        match self.kind {
            Kind::Subregion | Kind::Language | Kind::Party => i18n::sort_by_name(t.lang(), &mut values, |(_, words, _)| words),
            _ => values.sort_by_key(|(code, ..)| order.iter().position(|one| one == code)),
        }
        values
    }
}

/// Order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Closest to the words.
    Relevance,
    /// By name of the Party.
    Party,
    Newest,
    Oldest,
    Title,
}

impl Order {
    pub const ALL: [Order; 5] = [Order::Relevance, Order::Party, Order::Newest, Order::Oldest, Order::Title];

    pub const fn code(self) -> &'static str {
        match self {
            Order::Relevance => "relevance",
            Order::Party => "party",
            Order::Newest => "newest",
            Order::Oldest => "oldest",
            Order::Title => "title",
        }
    }

    pub const fn key(self) -> &'static str {
        match self {
            Order::Relevance => "common-sort-relevance",
            Order::Party => "common-party",
            Order::Newest => "common-sort-newest",
            Order::Oldest => "common-sort-oldest",
            Order::Title => "common-sort-title",
        }
    }
}

/// What an address of the library asks for, checked.
pub struct Asked {
    pub text: Option<String>,
    pub filters: Vec<(&'static Facet, Vec<String>)>,
    pub order: Order,
    /// Parties kept for the comparison.
    pub kept: Vec<PartyCode>,
}

/// The name under which Parties are kept for the comparison.
pub const COMPARE: &str = "compare";

/// A value that a name of the address does not take.
pub fn unknown(name: &str, value: &str) -> Error {
    Error::Invalid(vec![FieldError::new(name, "error-bad-filter").with("value", value.chars().take(80).collect::<String>())])
}

/// Names of an address that narrow the list, in the order in which they are told.
pub fn narrowing() -> Vec<&'static str> {
    std::iter::once("q").chain(FACETS.iter().map(|facet| facet.name)).collect()
}

impl Asked {
    pub fn read(visit: &Visit) -> Result<Asked> {
        let text = visit.query_text()?;
        let mut filters = Vec::new();
        for facet in &FACETS {
            let values = visit.query.all(facet.name);
            let codes = if values.is_empty() { Vec::new() } else { facet.codes() };
            if let Some(value) = values.iter().find(|value| !codes.contains(value)) {
                return Err(unknown(facet.name, value));
            }
            if !values.is_empty() {
                filters.push((facet, values));
            }
        }
        let order = match visit.query.get("sort") {
            // Without words nothing is closer to them than anything else.
            None | Some("relevance") => {
                if text.is_some() {
                    Order::Relevance
                } else {
                    Order::Party
                }
            }
            Some(code) => Order::ALL.into_iter().find(|order| order.code() == code).ok_or_else(|| unknown("sort", code))?,
        };
        Ok(Asked { text, filters, order, kept: side_by_side::chosen(visit, COMPARE)? })
    }

    /// The values chosen of a facet.
    pub fn chosen(&self, name: &str) -> &[String] {
        self.filters.iter().find(|(facet, _)| facet.name == name).map_or(&[], |(_, values)| values.as_slice())
    }

    /// Whether every Party with something to show is meant.
    pub fn is_of_all(&self) -> bool {
        self.text.is_none() && self.filters.is_empty()
    }

    /// Whether only what is published can answer: everything but the state in public words is said by a roadmap.
    pub fn is_of_published(&self) -> bool {
        self.text.is_some() || self.filters.iter().any(|(facet, _)| facet.name != find::STATE)
    }

    /// How many filters are set, words apart.
    pub fn n_active(&self) -> usize {
        self.filters.iter().map(|(_, values)| values.len()).sum()
    }
}

/// One filter in words: what it is about, and the value.
pub fn filter_words(t: Tr, name: &str, value: &str) -> String {
    match named(name) {
        Some(facet) => t.s2("roadmaps-said", t.m(facet.legend), facet.words(t, value)),
        None => t.s("common-searched", value),
    }
}
