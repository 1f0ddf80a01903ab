//! What measures ask of the reference slices: names of Parties, labels of codes, activities. One small place, so
//! that pages and exports do not each know where a name comes from.

use convention::lists;
use kernel::{Lang, PartyCode};
use std::borrow::Cow;

/// Lists from which fields of a measure take their codes, by the name of the field.
pub const CODED: [(&str, &str); 7] = [
    ("areas", lists::MONITORING_AREAS),
    ("objectives", lists::OBJECTIVES),
    ("instruments", lists::INSTRUMENT_TYPES),
    ("domains", lists::CULTURAL_DOMAINS),
    ("chain", lists::VALUE_CHAIN),
    ("groups", lists::TARGET_GROUPS),
    ("activities", ""),
];

/// Whether a code may stand in a field.
pub fn is_code(field: &str, code: &str) -> bool {
    if field == "activities" {
        return convention::activity(code).is_some();
    }
    CODED.iter().any(|(name, list)| *name == field && convention::list(list).has(code))
}

/// Codes of a list with their labels, in the order of the list.
pub fn codes(list: &str, lang: Lang) -> Vec<(String, String)> {
    convention::list(list).items.iter().map(|item| (item.code.clone(), item.label(lang).to_owned())).collect()
}

/// Words for a code of a field.
pub fn words<'a>(field: &str, code: &'a str, lang: Lang) -> Cow<'a, str> {
    if field == "activities" {
        return convention::activity(code).map_or(code.into(), |activity| format!("{code} {}", activity.title.words(lang)).into());
    }
    let list = CODED.iter().find(|(name, _)| *name == field).map_or("", |(_, list)| list);
    convention::label(list, code, lang).into()
}

/// The SDG targets that activities serve, by editorial judgement, each once and sorted.
pub fn sdg_targets(activities: &[String]) -> Vec<&'static str> {
    let activities = activities.iter().filter_map(|code| convention::activity(code));
    let mut targets: Vec<&str> = activities.flat_map(|activity| activity.sdg_targets.iter().map(String::as_str)).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// The outputs that activities belong to, each once and sorted.
pub fn outputs(activities: &[String]) -> Vec<u8> {
    let mut outputs: Vec<u8> = activities.iter().filter_map(|code| convention::activity(code)).map(|activity| activity.output).collect();
    outputs.sort_unstable();
    outputs.dedup();
    outputs
}

/// The numbers of the goals that activities belong to, each once and sorted.
pub fn goals(activities: &[String]) -> Vec<u8> {
    let of = |output: u8| convention::output(output).and_then(|output| convention::framework().goal(&output.goal)).map(|goal| goal.number);
    let mut goals: Vec<u8> = outputs(activities).into_iter().filter_map(of).collect();
    goals.sort_unstable();
    goals.dedup();
    goals
}

/// The sub-regions of Parties by M49, each once and sorted.
pub fn subregions(parties: &[PartyCode]) -> Vec<String> {
    let mut codes: Vec<String> = parties.iter().filter_map(|party| parties::subregion_of(*party)).map(|one| one.code.clone()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// The name of a Party; its code where it is not in the register.
pub fn party_name(code: PartyCode, lang: Lang) -> String {
    parties::name(code, lang)
}

/// The Party that someone named by its code or by its name in any language.
pub fn find_party(typed: &str) -> Option<PartyCode> {
    let typed = typed.trim();
    let by_code = parties::parse(&typed.to_ascii_uppercase()).map(|party| party.code);
    by_code.or_else(|| {
        let wanted = typed.to_lowercase();
        parties::register()
            .iter()
            .find(|party| Lang::ALL.iter().any(|lang| party.name(*lang).to_lowercase() == wanted))
            .map(|party| party.code)
    })
}

/// The electoral group of a Party, such as `IV`; empty where it has none.
pub fn regional_group(code: PartyCode) -> String {
    parties::party(code).and_then(|party| party.regional_group).unwrap_or_default().to_owned()
}
