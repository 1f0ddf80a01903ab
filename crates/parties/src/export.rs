//! What the register gives as data: fields from an explicit list, nothing about persons.

use crate::domain::Joining;
use crate::groups::{Group, is_member};
use crate::register::Party;
use kernel::{Day, Lang};
use serde_json::{Map, Value as Json, json};

/// Columns of the table of Parties.
pub const COLUMNS: [&str; 20] = [
    "code",
    "iso3",
    "name_en",
    "name_fr",
    "name_es",
    "name_ar",
    "name_ru",
    "name_zh",
    "is_state",
    "regional_group",
    "instrument",
    "deposited_on",
    "in_force_on",
    "bound_at_latest",
    "bound_source",
    "sources",
    "confidence",
    "groups",
    "is_developing",
    "languages",
];

fn groups_on(party: &Party, on: Day) -> Vec<&'static str> {
    Group::ALL.into_iter().filter(|group| is_member(*group, party.code, on)).map(Group::code).collect()
}

fn text(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// One row of the table; groups as on a day.
pub fn csv_row(party: &Party, joining: &Joining, on: Day) -> Vec<String> {
    let names = [Lang::En, Lang::Fr, Lang::Es, Lang::Ar, Lang::Ru, Lang::Zh].map(|lang| party.name(lang).to_owned());
    let mut row = vec![party.code.to_string(), party.iso3.clone()];
    row.extend(names);
    row.extend([
        party.is_state().to_string(),
        party.regional_group.unwrap_or_default().to_owned(),
        joining.instrument.map(|instrument| instrument.code().to_owned()).unwrap_or_default(),
        text(joining.deposited_on),
        text(joining.in_force_on),
        joining.bound_at_latest.to_string(),
        joining.bound_source.clone(),
        joining.sources.join("; "),
        joining.confidence.code().to_owned(),
        groups_on(party, on).join("; "),
        party.is_developing.to_string(),
        party.languages.join("; "),
    ]);
    row
}

/// One Party as JSON; groups as on a day.
pub fn json_row(party: &Party, joining: &Joining, on: Day) -> Json {
    let names: Map<String, Json> = Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), party.name(lang).into())).collect();
    json!({
        "code": party.code,
        "iso3": party.iso3,
        "name": names,
        "is_state": party.is_state(),
        "regional_group": party.regional_group,
        "instrument": joining.instrument,
        "deposited_on": joining.deposited_on,
        "in_force_on": joining.in_force_on,
        "bound_at_latest": joining.bound_at_latest,
        "bound_source": joining.bound_source,
        "sources": joining.sources,
        "confidence": joining.confidence,
        "groups": groups_on(party, on),
        "is_developing": party.is_developing,
        "languages": party.languages,
    })
}
