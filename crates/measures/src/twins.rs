//! Which records look like the same measure entered twice: titles alike, years that do not contradict each other. Not
//! here: merging (`actions`).
//!
//! Invariant: what is alike is a hint for people, never a refusal.

use crate::domain::State;
use crate::public::Line;
use kernel::Text;
use std::collections::BTreeSet;

/// From which share of common letter triples on two titles are alike. Our choice: on the founding practices it finds a
/// title with a word added or turned, and no two of the forty-nine.
const ENOUGH: f64 = 0.62;

/// A title as compared.
struct Words {
    triples: BTreeSet<[char; 3]>,
    /// Numbers in it: law 312 is not law 315.
    numbers: BTreeSet<String>,
}

impl Words {
    fn of(title: &str) -> Words {
        let lower = title.to_lowercase();
        let words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let letters: Vec<char> = format!(" {} ", words.join(" ")).chars().collect();
        let triples = letters.windows(3).filter_map(|some| <[char; 3]>::try_from(some).ok()).collect();
        let numbers = words.into_iter().filter(|word| word.chars().all(char::is_numeric)).map(str::to_owned).collect();
        Words { triples, numbers }
    }

    /// Whether the other title says the same, as far as letters tell.
    fn is_like(&self, other: &Words) -> bool {
        let n_common = self.triples.intersection(&other.triples).count();
        let n_all = self.triples.len() + other.triples.len();
        let is_number_other = !self.numbers.is_empty() && !other.numbers.is_empty() && self.numbers != other.numbers;
        #[expect(clippy::cast_precision_loss, reason = "titles have at most some hundred letters")]
        let share = 2.0 * n_common as f64 / n_all.max(1) as f64;
        !is_number_other && share >= ENOUGH
    }
}

/// A record as compared with others.
pub struct Compared {
    titles: Vec<Words>,
    year: Option<i16>,
}

impl Compared {
    pub fn of(title: &Text, year: Option<i16>) -> Compared {
        Compared { titles: title.versions.values().map(|version| Words::of(&version.text)).collect(), year }
    }

    pub fn is_like(&self, other: &Compared) -> bool {
        let is_year_other = self.year.zip(other.year).is_some_and(|(own, other)| own.abs_diff(other) > 1);
        !is_year_other && self.titles.iter().any(|own| other.titles.iter().any(|title| own.is_like(title)))
    }
}

fn is_there(line: &Line) -> bool {
    !matches!(line.state, State::Withdrawn | State::Merged)
}

/// The lines alike to a title and year, without the record `own`, at most ten.
pub fn to(title: &Text, year: Option<i16>, own: &str, lines: Vec<Line>) -> Vec<Line> {
    let wanted = Compared::of(title, year);
    let is_alike = |line: &Line| line.public_id != own && is_there(line) && wanted.is_like(&Compared::of(&line.title, line.year_start));
    lines.into_iter().filter(is_alike).take(10).collect()
}

/// Pairs of lines that are alike, at most a hundred.
pub fn pairs(lines: Vec<Line>) -> Vec<(Line, Line)> {
    let compared: Vec<(Compared, Line)> =
        lines.into_iter().filter(is_there).map(|line| (Compared::of(&line.title, line.year_start), line)).collect();
    let mut found = Vec::new();
    for (at, (one, line)) in compared.iter().enumerate() {
        let others = compared.iter().skip(at + 1).filter(|(other, _)| one.is_like(other));
        found.extend(others.map(|(_, other)| (line.clone(), other.clone())));
        if found.len() >= 100 {
            break;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;

    fn is_like(one: &str, other: &str) -> bool {
        Compared::of(&Text::original(Lang::En, one), Some(2020)).is_like(&Compared::of(&Text::original(Lang::En, other), Some(2021)))
    }

    #[test]
    fn a_title_with_a_word_more_or_turned_is_alike_and_another_number_is_not() {
        assert!(is_like("Fund for local music", "The fund for local music"));
        assert!(is_like("Fonds pour la musique locale", "Fonds de la musique locale"));
        assert!(is_like("地方音乐基金", "地方音乐基金会"));
        assert!(!is_like("Law 312 on copyright", "Law 315 on copyright"));
        assert!(!is_like("Fund for local music", "Training for museums"));
    }

    #[test]
    fn years_more_than_one_apart_are_two_measures() {
        let of = |year| Compared::of(&Text::original(Lang::En, "Fund for local music"), year);
        assert!(!of(Some(2015)).is_like(&of(Some(2020))));
        assert!(of(Some(2015)).is_like(&of(None)));
    }

    #[test]
    fn no_two_founding_practices_are_alike() {
        let all = crate::founding::practices(kernel::Moment(0)).unwrap();
        let lines = all.iter().map(|one| Line::of(&one.measure)).collect();
        let found: Vec<String> =
            pairs(lines).iter().map(|(one, other)| format!("{} / {}", one.title.words(Lang::En), other.title.words(Lang::En))).collect();
        assert_eq!(found, Vec::<String>::new());
    }
}
