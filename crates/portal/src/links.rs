//! Every address of this slice, and those of other slices' pages that these pages lead to.

use kernel::{Lang, PartyCode};
use web::Query;

/// Home of a language.
pub fn home(lang: Lang) -> String {
    format!("/{lang}/")
}

pub fn framework(lang: Lang) -> String {
    format!("/{lang}/framework")
}

pub fn activity(lang: Lang, code: &str) -> String {
    format!("/{lang}/framework/{code}")
}

/// Activities and practices of a target of the Sustainable Development Goals, such as `8.3`.
pub fn sdg_target(lang: Lang, code: &str) -> String {
    format!("/{lang}/framework/sdg/{code}")
}

pub fn party(lang: Lang, code: PartyCode) -> String {
    format!("/{lang}/parties/{code}")
}

pub fn measure(lang: Lang, public_id: &str) -> String {
    format!("/{lang}/measures/{public_id}")
}

pub fn organization(lang: Lang, public_id: &str) -> String {
    format!("/{lang}/organizations/{public_id}")
}

/// The list of measures under filters, in the one order of names and values that an address has.
pub fn measures(lang: Lang, filters: &[(&str, &str)]) -> String {
    let query = filters.iter().fold(Query::default(), |query, (name, value)| query.plus(name, value));
    format!("/{lang}/measures{}", query.to_suffix())
}

/// The library of roadmaps under filters, as [`measures`].
pub fn roadmaps(lang: Lang, filters: &[(&str, &str)]) -> String {
    let query = filters.iter().fold(Query::default(), |query, (name, value)| query.plus(name, value));
    format!("/{lang}/roadmaps{}", query.to_suffix())
}

/// The published roadmap of a Party.
pub fn roadmap(lang: Lang, party: PartyCode) -> String {
    format!("/{lang}{}", roadmaps::links::public(party))
}

/// What an entry of the search index is shown at, `None` for a kind nobody shows.
pub fn found(lang: Lang, kind: &str, id: &str) -> Option<String> {
    Some(match kind {
        "activity" => activity(lang, id),
        "party" => format!("/{lang}/parties/{id}"),
        "article" => convention::links::article(lang, id),
        "term" => convention::links::term(lang, id),
        "measure" => measure(lang, id),
        // The index knows roadmaps by identifier, their pages stand under the Party: this address leads there.
        "roadmap" => format!("/{lang}{}", roadmaps::links::public_by_id(id)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_is_found_stays_in_the_language_of_the_search() {
        for kind in ["activity", "party", "article", "term", "measure", "roadmap"] {
            let address = found(Lang::Ar, kind, "kq3m7x2f").expect("a kind that is shown");
            assert!(address.starts_with("/ar/"), "{kind}: {address}");
        }
        assert_eq!(found(Lang::Ar, "roadmap", "kq3m7x2f").as_deref(), Some("/ar/roadmaps/kq3m7x2f"));
    }

    #[test]
    fn a_filtered_list_has_one_address_whatever_the_order() {
        let one = measures(Lang::Fr, &[("party", "KE"), ("activity", "1.1")]);
        assert_eq!(one, "/fr/measures?activity=1.1&party=KE");
        assert_eq!(one, measures(Lang::Fr, &[("activity", "1.1"), ("party", "KE")]));
    }
}
