//! Sub-regions of the United Nations (M49): their codes and names, compiled in. Not here: the regional groups of
//! UNESCO (`register`) and groups by day (`groups`).

use crate::register;
use kernel::{Lang, PartyCode};
use serde::Deserialize;
use std::sync::LazyLock;

/// A sub-region.
#[derive(Debug)]
pub struct Subregion {
    /// Three digits of M49.
    pub code: String,
    /// In the order of [`Lang::ALL`].
    names: [String; 6],
}

impl Subregion {
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(lang.index()).map_or("", String::as_str)
    }
}

#[derive(Deserialize)]
struct Row {
    code: String,
    name_en: String,
    name_fr: String,
    name_es: String,
    name_ar: String,
    name_ru: String,
    name_zh: String,
}

static SUBREGIONS: LazyLock<Vec<Subregion>> = LazyLock::new(|| {
    convention::table::<Row>(include_str!("../../../data/subregions.csv"))
        .into_iter()
        .map(|row| Subregion { code: row.code, names: [row.name_ar, row.name_zh, row.name_en, row.name_fr, row.name_ru, row.name_es] })
        .collect()
});

/// Every sub-region.
pub fn subregions() -> &'static [Subregion] {
    &SUBREGIONS
}

/// The sub-region of a code, `None` where there is none.
pub fn subregion(code: &str) -> Option<&'static Subregion> {
    SUBREGIONS.iter().find(|one| one.code == code)
}

/// The sub-region of a Party; `None` for a regional organization.
pub fn subregion_of(party: PartyCode) -> Option<&'static Subregion> {
    let named = register::party(party)?.un_subregion.as_str();
    SUBREGIONS.iter().find(|one| one.name(Lang::En) == named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_a_sub_region_named_in_six_languages() {
        assert_eq!(subregions().len(), 17);
        assert!(subregions().iter().all(|one| one.code.len() == 3 && Lang::ALL.iter().all(|lang| !one.name(*lang).is_empty())));
        for party in register::register() {
            assert_eq!(subregion_of(party.code).is_some(), party.is_state(), "{}", party.code);
        }
        assert_eq!(subregion_of(PartyCode::parse("SN").unwrap()).map(|one| one.name(Lang::Fr)), Some("Afrique subsaharienne"));
    }
}
