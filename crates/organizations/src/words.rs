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

/// Who says who it is, in words: the Secretariat that has looked, the Secretariat that entered it, or itself.
pub fn checked(t: Tr, organization: &Organization) -> String {
    if organization.is_entered() {
        return t.m("organizations-entered").to_owned();
    }
    match organization.checked_on() {
        Some(day) => t.s("organizations-checked", t.day(day)),
        None => t.m("organizations-not-checked").to_owned(),
    }
}

/// By which import it came or was last changed, in words; `None` for one that no import wrote.
pub fn imported(t: Tr, organization: &Organization) -> Option<String> {
    let import = organization.imported.as_ref()?;
    let args = [
        ("when", t.moment(import.at).into()),
        ("file", import.origin.as_str().into()),
        ("n", t.number(import.run).into()),
        ("feed", import.feed.as_str().into()),
    ];
    Some(match import.feed.as_str() {
        "" => t.f("organizations-imported", &args),
        _ => t.f("organizations-imported-feed", &args),
    })
}
