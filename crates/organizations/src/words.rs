//! What is said of an organization on pages, in the reader's language. Also for the pages that other slices make of it.

use crate::domain::{Organization, Said};
use i18n::Tr;
use kernel::Lang;

/// The name of a kind in the reader's language.
pub fn kind(said: &Said, lang: Lang) -> &str {
    convention::label(convention::lists::ACTOR_KINDS, &said.kind, lang)
}

/// The name of the Party an organization is in; words for none.
pub fn country(t: Tr, said: &Said) -> String {
    said.country.map_or_else(|| t.m("organizations-international").to_owned(), |country| parties::name(country, t.lang()))
}

/// Whether the Secretariat has looked at who it is, in words.
pub fn checked(t: Tr, organization: &Organization) -> String {
    match organization.checked_on() {
        Some(day) => t.s("organizations-checked", t.day(day)),
        None => t.m("organizations-not-checked").to_owned(),
    }
}
