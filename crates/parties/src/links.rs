//! Every address of this slice, in one place.

use kernel::Lang;

pub fn parties(lang: Lang) -> String {
    format!("/{lang}/parties")
}

/// The page of a Party, which `portal` makes.
pub fn party(lang: Lang, code: &str) -> String {
    format!("/{lang}/parties/{code}")
}

/// Where the Secretariat corrects how a Party joined.
pub fn correct(lang: Lang, code: &str) -> String {
    format!("/{lang}/desk/parties/{code}")
}
