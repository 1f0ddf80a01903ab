//! The facets of the public list: name in the address, heading, which values there can be, how they read and in which
//! order they stand. Not here: what a record bears (`find`), the form (`list`).

use super::shared::edition_words;
use crate::{find, reference};
use convention::lists;
use i18n::Tr;
use kernel::{Day, Lang, PartyCode};
use std::sync::Arc;
use web::Param;

/// How the values of a facet read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Party,
    Subregion,
    Goal,
    Output,
    Activity,
    Sdg,
    /// A code list of the reference data.
    List(&'static str),
    Year,
    Edition,
    Designation,
    Holder,
    YesNo,
    Amount,
    Language,
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
pub const FACETS: [Facet; 23] = [
    facet(find::PARTY, "common-party", Kind::Party),
    facet(find::GROUP, "measures-facet-group", Kind::List(lists::REGIONAL_GROUPS)),
    facet(find::SUBREGION, "parties-filter-subregion", Kind::Subregion),
    facet(find::LDC, "measures-facet-ldc", Kind::YesNo),
    facet(find::SIDS, "measures-facet-sids", Kind::YesNo),
    facet(find::GOAL, "common-goal", Kind::Goal),
    facet(find::OUTPUT, "common-output", Kind::Output),
    facet(find::ACTIVITY, "common-activity", Kind::Activity),
    facet(find::AREA, "measures-field-areas", Kind::List(lists::MONITORING_AREAS)),
    facet(find::OBJECTIVE, "measures-field-objectives", Kind::List(lists::OBJECTIVES)),
    facet(find::SDG, "measures-field-sdg", Kind::Sdg),
    facet(find::INSTRUMENT, "measures-field-instruments", Kind::List(lists::INSTRUMENT_TYPES)),
    facet(find::DOMAIN, "measures-field-domains", Kind::List(lists::CULTURAL_DOMAINS)),
    facet(find::CHAIN, "measures-field-chain", Kind::List(lists::VALUE_CHAIN)),
    facet(find::TARGET_GROUP, "measures-field-groups", Kind::List(lists::TARGET_GROUPS)),
    facet(find::ACTOR, "measures-facet-actor", Kind::List(lists::ACTOR_KINDS)),
    facet(find::YEAR, "measures-field-year_start", Kind::Year),
    facet(find::DESIGNATION, "measures-facet-designation", Kind::Designation),
    facet(find::PRACTICE, "measures-facet-practice", Kind::Edition),
    facet(find::MONEY, "measures-facet-money", Kind::YesNo),
    facet(find::AMOUNT, "measures-facet-amount", Kind::Amount),
    facet(find::SOURCE, "common-source", Kind::List(lists::RECORD_SOURCE_KINDS)),
    facet(find::LANG, "common-text-language", Kind::Language),
];

/// Facets that are filtered by links from elsewhere and never stand in the form.
const UNSEEN: [Facet; 2] = [
    facet(find::HOLDER, "measures-facet-holder", Kind::Holder),
    facet(find::REPORT, "measures-facet-report", Kind::List(lists::GLOBAL_REPORT_EDITIONS)),
];

/// Facets that stand open where the address asks for no others.
const USUAL: [&str; 8] =
    [find::PARTY, find::OUTPUT, find::ACTIVITY, find::INSTRUMENT, find::DOMAIN, find::GROUP, find::YEAR, find::DESIGNATION];

/// Holders by kind; an organization is named by its identifier.
const HOLDERS: [&str; 3] = ["party", "organization", "none"];

/// Every facet by which the list can be filtered.
pub fn all() -> impl Iterator<Item = &'static Facet> {
    FACETS.iter().chain(&UNSEEN)
}

/// The facet of a name in the address.
pub fn named(name: &str) -> Option<&'static Facet> {
    all().find(|facet| facet.name == name)
}

/// The facets that stand open, in the order of the page.
pub fn open(is_filtered: impl Fn(&str) -> bool, asked: &[String]) -> Vec<&'static Facet> {
    let chosen = web::parts::open_facets(&FACETS.map(|facet| facet.name), is_filtered, asked, &USUAL);
    FACETS.iter().filter(|facet| chosen.contains(&facet.name)).collect()
}

impl Facet {
    /// The facet as a name of a query.
    pub fn param(&'static self) -> Param {
        Param::new(self.name, self.legend, self.values_taken()).repeatable()
    }

    /// The values it takes, as programs are told.
    fn values_taken(&self) -> web::Kind {
        let codes = |list: fn() -> Vec<String>| web::Kind::Codes(Arc::new(list));
        match self.kind {
            Kind::Party => {
                codes(|| parties::register().iter().map(|party| party.code.to_string()).chain([find::NO_PARTY.into()]).collect())
            }
            Kind::Subregion => codes(|| parties::subregions().iter().map(|one| one.code.to_owned()).collect()),
            Kind::Goal => codes(|| convention::framework().goals.iter().map(|goal| goal.number.to_string()).collect()),
            Kind::Output => codes(|| convention::framework().outputs.iter().map(|output| output.number.to_string()).collect()),
            Kind::Activity => codes(|| convention::framework().activities.iter().map(|activity| activity.code.clone()).collect()),
            Kind::Sdg => codes(|| convention::framework().targets.iter().map(|target| target.code.clone()).collect()),
            Kind::List(list) => {
                web::Kind::Codes(Arc::new(move || convention::list(list).items.iter().map(|item| item.code.clone()).collect()))
            }
            Kind::Year => web::Kind::Whole(1000, 9999),
            Kind::Edition => web::Kind::Pattern("^[0-9]{4}-(0[1-9]|1[0-2])$"),
            Kind::Designation => web::Kind::codes(&[find::GOOD_PRACTICE, "none"]),
            Kind::Holder => web::Kind::Pattern("^(party|organization|none|[0-9a-hjkmnp-tv-z]{10})$"),
            Kind::YesNo => web::Kind::codes(&["yes", "no"]),
            Kind::Amount => web::Kind::Pattern("^[A-Z]{3}-([1-9]|1[0-8])$"),
            Kind::Language => codes(|| Lang::ALL.into_iter().map(|lang| lang.code().to_owned()).collect()),
        }
    }

    /// Whether a value can be one of the facet at all; whether records bear it is another question.
    pub fn has(&self, value: &str) -> bool {
        let is_of_pattern = match self.kind {
            Kind::Edition => format!("{value}-01").parse::<Day>().is_ok(),
            Kind::Holder => HOLDERS.contains(&value) || kernel::id::is_like_public_id(value),
            Kind::Amount => amount(value).is_some(),
            _ => true,
        };
        is_of_pattern && self.values_taken().takes(value)
    }

    /// Words for a value.
    pub fn words(&self, t: Tr, value: &str) -> String {
        let lang = t.lang();
        let found = match self.kind {
            Kind::Party if value == find::NO_PARTY => Some(t.m("measures-no-party").to_owned()),
            Kind::Party => PartyCode::parse(value).map(|party| reference::party_name(party, lang)),
            Kind::Subregion => parties::subregion(value).map(|one| one.name(lang).to_owned()),
            Kind::Goal => goal(value).map(|goal| format!("{value} {}", goal.title.words(lang))),
            Kind::Output => {
                let output = value.parse().ok().and_then(convention::output);
                output.map(|output| format!("{value} {}", output.title.words(lang)))
            }
            Kind::Activity => Some(reference::words("activities", value, lang).into_owned()),
            Kind::Sdg => convention::sdg_target(value).map(|target| format!("{value} {}", target.summary.words(lang))),
            Kind::List(list) => Some(convention::label(list, value, lang).to_owned()),
            Kind::Year => None,
            Kind::Edition => Some(edition_words(t, value)),
            Kind::Designation if value == find::GOOD_PRACTICE => Some(t.word("good-practice").to_owned()),
            Kind::Designation => Some(t.m("measures-not-designated").to_owned()),
            Kind::Holder => Some(match value {
                "party" => t.m("common-party").to_owned(),
                "organization" => t.m("measures-by-organization").to_owned(),
                "none" => t.m("measures-no-party").to_owned(),
                id => t.s("measures-of-organization", id),
            }),
            Kind::YesNo => Some(t.m(if value == "yes" { "common-yes" } else { "common-no" }).to_owned()),
            Kind::Amount => amount(value).map(|(currency, digits)| amount_words(t, currency, digits)),
            Kind::Language => Lang::parse(value).map(|of| t.lang_name(of).to_owned()),
        };
        found.unwrap_or_else(|| value.to_owned())
    }

    /// Values with their counts in the order of the page, each with its words.
    pub fn values(&self, t: Tr, counts: &[(String, u64)]) -> Vec<(String, String, u64)> {
        let mut values: Vec<(String, String, u64)> =
            counts.iter().map(|(code, count)| (code.clone(), self.words(t, code), *count)).collect();
        match self.kind {
            Kind::Party | Kind::Subregion | Kind::Language => i18n::sort_by_name(t.lang(), &mut values, |(_, words, _)| words),
            Kind::List(list) => {
                let order = |code: &str| convention::list(list).find(code).map(|item| item.order);
                values.sort_by_key(|(code, ..)| order(code));
            }
            Kind::Year | Kind::Edition | Kind::YesNo => values.reverse(),
            Kind::Amount => values.sort_by_key(|(code, ..)| amount(code).map(|(currency, digits)| (currency.to_owned(), digits))),
            _ => {}
        }
        values
    }
}

/// Words for a value of a facet by the facet's name.
pub fn words(t: Tr, name: &str, value: &str) -> String {
    named(name).map_or_else(|| value.to_owned(), |facet| facet.words(t, value))
}

fn goal(value: &str) -> Option<&'static convention::Goal> {
    convention::framework().goals.iter().find(|goal| goal.number.to_string() == value)
}

/// Currency and digits of a value such as `CAD-7`.
fn amount(value: &str) -> Option<(&str, u32)> {
    let (currency, digits) = value.split_once('-')?;
    let is_currency = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
    digits.parse().ok().filter(|digits| is_currency && (1..=18).contains(digits)).map(|digits| (currency, digits))
}

/// The smallest and the first amount beyond, in the page's numbers.
fn amount_words(t: Tr, currency: &str, digits: u32) -> String {
    let first = if digits == 1 { 0 } else { 10_i64.pow(digits - 1) };
    let beyond = 10_i64.checked_pow(digits).unwrap_or(i64::MAX);
    let from = format!("{currency}\u{a0}{}", t.number(first));
    t.s2("measures-amount-range", from, t.number(beyond))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_facets_are_open_whatever_is_asked_for() {
        let names = |facets: Vec<&'static Facet>| facets.into_iter().map(|facet| facet.name).collect::<Vec<_>>();
        let usual = names(open(|_| false, &[]));
        assert_eq!((usual.len(), usual.first()), (8, Some(&find::PARTY)));
        let asked: Vec<String> = ["chain", "actor", "money", "sdg", "lang", "ldc", "sids", "goal", "area"].map(str::to_owned).to_vec();
        let open_ones = names(open(|_| false, &asked));
        assert_eq!(open_ones.len(), 8);
        assert!(open_ones.contains(&"area") && !open_ones.contains(&"chain"), "the latest stay: {open_ones:?}");
        assert!(names(open(|name| name == find::CHAIN, &asked)).contains(&find::CHAIN), "what is filtered by stands open");
    }

    #[test]
    fn amounts_are_read_back_as_ranges() {
        assert_eq!(amount("CAD-7"), Some(("CAD", 7)));
        for wrong in ["CAD", "cad-7", "CAD-0", "CAD-19", "CAD-x", "-"] {
            assert_eq!(amount(wrong), None, "{wrong}");
        }
        assert_eq!(amount_words(Tr::new(Lang::En), "CAD", 7), "CAD\u{a0}1,000,000 to under 10,000,000");
        assert_eq!(amount_words(Tr::new(Lang::En), "XOF", 1), "XOF\u{a0}0 to under 10");
    }
}
