//! Who took part and what became of what was said, counted. Never a person: what fewer than three share is shown as such.

use super::contribution::{OutcomeKind, State};
use kernel::Moment;
use std::collections::BTreeMap;

/// Counts below this are not shown by gender, age or region. Our choice: two people of a place know each other.
pub const FEW: u64 = 3;

/// One line of the count as the table gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    pub state: State,
    pub outcome: Option<OutcomeKind>,
    pub is_doubtful: bool,
    pub number: u64,
    pub first: Moment,
}

/// What a round holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Not looked at yet, and since when the first waits.
    pub waiting: u64,
    /// Of these, those that stand apart.
    pub doubtful: u64,
    pub waiting_since: Option<Moment>,
    /// Published or hidden with a reason.
    pub shown: u64,
    pub hidden: u64,
    /// Published ones without an outcome.
    pub unanswered: u64,
    pub outcomes: BTreeMap<OutcomeKind, u64>,
}

impl Tally {
    pub fn of(lines: &[Counted]) -> Tally {
        let mut tally = Tally::default();
        for line in lines {
            match line.state {
                State::Received => {
                    tally.waiting += line.number;
                    tally.doubtful += if line.is_doubtful { line.number } else { 0 };
                    tally.waiting_since = Some(tally.waiting_since.map_or(line.first, |first| first.min(line.first)));
                    continue;
                }
                State::Hidden => tally.hidden += line.number,
                State::Published => {}
            }
            tally.shown += line.number;
            match line.outcome {
                Some(outcome) => *tally.outcomes.entry(outcome).or_default() += line.number,
                None if line.state == State::Published => tally.unanswered += line.number,
                None => {}
            }
        }
        tally
    }
}

/// Counts of a thing that people said of themselves, by code or words, and whether some are not told apart. Those that
/// fewer than [`FEW`] share are put together without their name; where all of these are fewer too, the next smallest joins
/// them, so that no difference tells them.
pub fn shared(counts: Vec<(String, u64)>) -> (Vec<(String, u64)>, bool) {
    let (mut known, few): (Vec<_>, Vec<_>) =
        counts.into_iter().filter(|(name, _)| !name.is_empty()).partition(|(_, number)| *number >= FEW);
    known.sort_by_key(|(_, number)| std::cmp::Reverse(*number));
    let n_few: u64 = few.iter().map(|(_, number)| *number).sum();
    if (1..FEW).contains(&n_few) {
        known.pop();
    }
    (known, n_few > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_counted_apart_and_answers_by_kind() {
        let line = |state, outcome, number, first| Counted { state, outcome, is_doubtful: false, number, first: Moment(first) };
        let tally = Tally::of(&[
            line(State::Received, None, 4, 9),
            line(State::Published, None, 3, 1),
            line(State::Published, Some(OutcomeKind::Used), 2, 1),
            line(State::Hidden, None, 1, 1),
        ]);
        assert_eq!((tally.waiting, tally.waiting_since, tally.shown, tally.hidden), (4, Some(Moment(9)), 6, 1));
        assert_eq!((tally.unanswered, tally.outcomes.get(&OutcomeKind::Used)), (3, Some(&2)));
    }

    #[test]
    fn two_people_are_never_named_by_what_they_share() {
        let counts = [("Kisumu", 2), ("Nairobi", 5), ("", 40), ("Lamu", 1)].map(|(name, number)| (name.to_owned(), number));
        assert_eq!(shared(counts.to_vec()), (vec![("Nairobi".to_owned(), 5)], true));
        // The one who is left would be told by what is missing from the sum.
        let counts = [("woman", 10), ("man", 7), ("other", 1)].map(|(name, number)| (name.to_owned(), number));
        assert_eq!(shared(counts.to_vec()), (vec![("woman".to_owned(), 10)], true));
        assert_eq!(shared(vec![("woman".to_owned(), 3)]), (vec![("woman".to_owned(), 3)], false));
    }
}
