//! Who is who: names, codes, regional groups and languages of the Parties and of the UNESCO Member States that are not
//! Parties, compiled in. Not here: dates and instruments, which may be corrected and stand in the table (`joining`).
//!
//! Invariant: a name is the short name of the United Nations in that language; the European Union is a Party that is
//! not a State.

use convention::lists;
use i18n::Tr;
use kernel::{Lang, PartyCode};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;
use web::fields::Choice;

/// A Party, or a Member State that is not one: what does not change from day to day.
#[derive(Debug)]
pub struct Party {
    pub code: PartyCode,
    /// ISO 3166-1 alpha-3; `EU` for the European Union, which has none.
    pub iso3: String,
    /// In the order of [`Lang::ALL`].
    names: [String; 6],
    /// Code of the list `regional-groups`; `None` for a regional organization.
    pub regional_group: Option<&'static str>,
    pub un_region: String,
    pub un_subregion: String,
    /// Developing by the grouping of UNCTAD of 2022.
    pub is_developing: bool,
    /// ISO 639-1 codes.
    pub languages: Vec<String>,
}

impl Party {
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(lang.index()).map_or("", String::as_str)
    }

    /// A State; the other Parties are regional organizations.
    pub fn is_state(&self) -> bool {
        self.regional_group.is_some()
    }

    /// The name of its regional group, or of the block of regional organizations.
    pub fn group_name(&self, lang: Lang) -> &'static str {
        group_name(self.regional_group, lang)
    }
}

/// The name of a regional group by its code; without a code, that of the regional organizations.
pub fn group_name(code: Option<&'static str>, lang: Lang) -> &'static str {
    match code {
        Some(code) => convention::label(lists::REGIONAL_GROUPS, code, lang),
        None => Tr::new(lang).m("parties-regional-organizations"),
    }
}

#[derive(Deserialize)]
struct Row {
    iso_a2: String,
    iso_a3: String,
    name_en: String,
    name_fr: String,
    name_es: String,
    name_ar: String,
    name_ru: String,
    name_zh: String,
    unesco_group: String,
    un_region: String,
    un_subregion: String,
    is_developing: bool,
    #[serde(default)]
    official_languages: String,
}

fn read(table: &str) -> Vec<Party> {
    convention::table::<Row>(table)
        .into_iter()
        .filter_map(|row| {
            Some(Party {
                code: PartyCode::parse(&row.iso_a2)?,
                iso3: if row.iso_a3.is_empty() { row.iso_a2 } else { row.iso_a3 },
                names: [row.name_ar, row.name_zh, row.name_en, row.name_fr, row.name_ru, row.name_es],
                regional_group: group_code(&row.unesco_group),
                un_region: row.un_region,
                un_subregion: row.un_subregion,
                is_developing: row.is_developing,
                languages: row.official_languages.split(';').filter(|code| !code.is_empty()).map(str::to_owned).collect(),
            })
        })
        .collect()
}

/// `V(a)` as the table writes it becomes the code `group-v-a` of the list.
fn group_code(group: &str) -> Option<&'static str> {
    convention::list(lists::REGIONAL_GROUPS)
        .items
        .iter()
        .find(|item| item.maps_to.get("parties_csv").and_then(serde_json::Value::as_str) == Some(group))
        .map(|item| item.code.as_str())
}

struct Register {
    parties: Vec<Party>,
    non_parties: Vec<Party>,
    places: HashMap<PartyCode, usize>,
}

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let parties = read(include_str!("../../../data/parties.csv"));
    let places = parties.iter().enumerate().map(|(place, party)| (party.code, place)).collect();
    Register { parties, non_parties: read(include_str!("../../../data/non-parties.csv")), places }
});

/// Every Party.
pub fn register() -> &'static [Party] {
    &REGISTER.parties
}

/// UNESCO Member States that are not Parties.
pub fn non_parties() -> &'static [Party] {
    &REGISTER.non_parties
}

/// A Party by its code; `None` for a code that no Party has.
pub fn party(code: PartyCode) -> Option<&'static Party> {
    REGISTER.places.get(&code).and_then(|place| REGISTER.parties.get(*place))
}

/// A Party by what stands in an address: two letters, as capitals.
pub fn parse(code: &str) -> Option<&'static Party> {
    PartyCode::parse(code).and_then(party)
}

/// The name of a Party; the code itself where there is no such Party.
pub fn name(code: PartyCode, lang: Lang) -> String {
    party(code).map_or_else(|| code.to_string(), |party| party.name(lang).to_owned())
}

/// The name of a Party or of a Member State that is none; the code itself where there is neither.
pub fn name_of_state(code: PartyCode, lang: Lang) -> String {
    let other = || non_parties().iter().find(|state| state.code == code);
    party(code).or_else(other).map_or_else(|| code.to_string(), |state| state.name(lang).to_owned())
}

/// Every Party in the alphabetical order of a language.
pub fn sorted(lang: Lang) -> &'static [&'static Party] {
    static SORTED: LazyLock<[Vec<&'static Party>; 6]> = LazyLock::new(|| Lang::ALL.map(|lang| in_order(lang, register())));
    SORTED.get(lang.index()).map_or(&[], Vec::as_slice)
}

/// Parties or non-Parties in the alphabetical order of a language.
pub fn in_order(lang: Lang, parties: &'static [Party]) -> Vec<&'static Party> {
    let mut list: Vec<&Party> = parties.iter().collect();
    i18n::sort_by_name(lang, &mut list, |party| party.name(lang));
    list
}

/// Codes of the regional groups in their order, then `None` for the regional organizations.
pub fn regional_groups() -> Vec<Option<&'static str>> {
    convention::list(lists::REGIONAL_GROUPS).items.iter().map(|item| Some(item.code.as_str())).chain([None]).collect()
}

/// Every Party as a choice of a form, in the order of the reader's alphabet.
pub fn choices(lang: Lang) -> Vec<Choice> {
    sorted(lang).iter().map(|party| Choice::new(party.code.as_str(), party.name(lang))).collect()
}

/// Every Party as a choice of a form, grouped by regional group, alphabetical inside a group.
pub fn grouped_choices(lang: Lang) -> Vec<Choice> {
    let of_group = |group| sorted(lang).iter().filter(move |party| party.regional_group == group);
    regional_groups()
        .into_iter()
        .flat_map(|group| {
            of_group(group).map(move |party| Choice::new(party.code.to_string(), party.name(lang)).in_group(group_name(group, lang)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_159_parties_one_of_which_is_no_state_and_36_non_parties() {
        assert_eq!((register().len(), non_parties().len()), (159, 36));
        let regional: Vec<&str> = register().iter().filter(|party| !party.is_state()).map(|party| party.code.as_str()).collect();
        assert_eq!(regional, ["EU"]);
        assert!(non_parties().iter().all(Party::is_state));
    }

    #[test]
    fn regional_groups_hold_the_published_numbers_of_parties() {
        let count = |group| register().iter().filter(|party| party.regional_group == group).count();
        let counts: Vec<usize> = regional_groups().into_iter().map(count).collect();
        assert_eq!(counts, [25, 24, 32, 18, 42, 17, 1]);
    }

    #[test]
    fn every_name_is_there_and_unlike_every_other() {
        for lang in Lang::ALL {
            let names: BTreeSet<&str> = register().iter().chain(non_parties()).map(|party| party.name(lang)).collect();
            assert_eq!(names.len(), 195, "{lang}");
            assert!(names.iter().all(|name| !name.is_empty()));
        }
    }

    #[test]
    fn names_stand_in_the_order_of_the_readers_alphabet() {
        let first = |lang| sorted(lang).first().map(|party| party.name(lang));
        assert_eq!(first(Lang::En), Some("Afghanistan"));
        assert_eq!(first(Lang::Ru), Some("Австралия"));
        assert_eq!(first(Lang::Zh), Some("阿尔巴尼亚"));
        let french: Vec<&str> = sorted(Lang::Fr).iter().map(|party| party.name(Lang::Fr)).collect();
        let place = |name: &str| french.iter().position(|found| *found == name);
        assert!(place("Égypte") < place("Émirats arabes unis") && place("Érythrée").is_none() && place("Équateur") < place("Espagne"));
    }

    #[test]
    fn choices_are_grouped_and_hold_every_party_once() {
        let choices = grouped_choices(Lang::En);
        assert_eq!(choices.len(), 159);
        let mut groups: Vec<&str> = choices.iter().filter_map(|choice| choice.group.as_deref()).collect();
        groups.dedup();
        assert_eq!(groups.len(), 7);
        assert_eq!(choices.last().map(|choice| choice.value.as_str()), Some("EU"));
    }
}
