//! How the map of the site is parted. Pure. Not here: writing it (`pages::files`).
//!
//! Invariant: a map holds at most 50,000 addresses (sitemaps.org, protocol 0.9), and nothing is counted to know the parts:
//! identifiers of measures are hashes, so those that begin with the same letters are about equally many.

use crate::links;
use kernel::Lang;

/// Letters of public identifiers (`kernel::id`).
const LETTERS: &str = "0123456789abcdefghjkmnpqrstvwxyz";
/// Measures of a part on average, each an address in six languages: 50,000 addresses hold 8,333, and twice the average
/// never comes together by chance.
const MEASURES: u64 = 4_000;

/// The letters with which the identifiers of each part begin, none for one part of all.
pub fn parts(total: u64) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut expected = total;
    while expected > MEASURES {
        parts = parts.iter().flat_map(|begin| LETTERS.chars().map(move |letter| format!("{begin}{letter}"))).collect();
        expected /= 32;
    }
    parts
}

/// The letters of a part as an address names them.
pub fn part(letters: &str) -> Option<String> {
    (letters.len() <= 4 && letters.chars().all(|letter| LETTERS.contains(letter))).then(|| letters.to_owned())
}

/// Pages that every instance has, each in the six languages.
pub fn fixed() -> impl Iterator<Item = [String; 6]> {
    const LISTS: [&str; 16] = [
        "framework",
        "parties",
        "measures",
        "measures/laws",
        "figures",
        "roadmaps",
        "status-reports",
        "organizations",
        "grid",
        "grid/cooperation",
        "articles",
        "glossary",
        "timeline",
        "data",
        "download",
        "api",
    ];
    let framework = convention::framework();
    let of = |page: &dyn Fn(Lang) -> String| Lang::ALL.map(page);
    let home = std::iter::once(of(&links::home));
    let lists = LISTS.iter().map(move |name| of(&|lang| format!("/{lang}/{name}")));
    let activities = framework.activities.iter().map(move |activity| of(&|lang| links::activity(lang, &activity.code)));
    let targets = framework.targets.iter().map(move |target| of(&|lang| links::sdg_target(lang, &target.code)));
    let parties = parties::register().iter().map(move |party| of(&|lang| links::party(lang, party.code)));
    let articles = convention::articles().iter().map(move |article| of(&|lang| convention::links::article(lang, &article.number)));
    let terms = convention::glossary().iter().map(move |term| of(&|lang| convention::links::term(lang, &term.slug)));
    home.chain(lists).chain(activities).chain(targets).chain(parties).chain(articles).chain(terms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_room_for_twice_its_measures_however_many_there_are() {
        for (total, n_parts) in [(0, 1), (4_000, 1), (4_001, 32), (100_000, 32), (1_000_000, 1_024), (4_000_000, 1_024)] {
            let parts = parts(total);
            assert_eq!(parts.len(), n_parts, "{total}");
            assert!(parts.iter().all(|letters| part(letters).as_ref() == Some(letters)));
            assert!(total / u64::try_from(n_parts).unwrap() * 2 * 6 <= 50_000, "{total}");
        }
        assert!(fixed().count() * 6 < 40_000);
        assert_eq!((part("i"), part("00000")), (None, None));
    }
}
