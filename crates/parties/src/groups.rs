//! Groups of States by day: who belonged to which on a given day, compiled in with source and confidence.
//! Not here: the six regional groups of UNESCO, which have no days (`register`).
//!
//! Invariant: a State belongs from its first day (a year alone counts from 1 January) until the day before its
//! first day outside; no first day means the whole life of the Convention.

use kernel::{Day, PartyCode};
use serde::Deserialize;
use std::sync::LazyLock;

/// A group of States.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Eu,
    Ldc,
    Sids,
    Au,
    Oif,
}

impl Group {
    pub const ALL: [Group; 5] = [Group::Eu, Group::Ldc, Group::Sids, Group::Au, Group::Oif];

    /// The code in data and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Group::Eu => "eu",
            Group::Ldc => "ldc",
            Group::Sids => "sids",
            Group::Au => "au",
            Group::Oif => "oif",
        }
    }

    pub fn parse(code: &str) -> Option<Group> {
        Group::ALL.into_iter().find(|group| group.code() == code)
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Group::Eu => "parties-group-eu",
            Group::Ldc => "parties-group-ldc",
            Group::Sids => "parties-group-sids",
            Group::Au => "parties-group-au",
            Group::Oif => "parties-group-oif",
        }
    }
}

/// One State in one group.
#[derive(Debug)]
pub struct Membership {
    pub group: Group,
    /// May be a State that is not a Party.
    pub state: PartyCode,
    /// First day in the group, or the year alone; empty where none is published.
    pub from_on: String,
    /// First day outside, or the year alone; empty while it belongs. A day to come is a schedule.
    pub to_on: String,
    pub source: String,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    first: Option<Day>,
    first_outside: Option<Day>,
}

impl Membership {
    pub fn covers(&self, day: Day) -> bool {
        self.first.is_none_or(|first| first <= day) && self.first_outside.is_none_or(|outside| outside > day)
    }
}

#[derive(Deserialize)]
struct Row {
    group: String,
    iso_a2: String,
    from_on: String,
    to_on: String,
    source: String,
    confidence: String,
}

/// A day, or the first of January of a year alone.
fn day(text: &str) -> Option<Day> {
    text.parse().ok().or_else(|| text.parse().ok().and_then(|year| Day::new(year, 1, 1)))
}

static MEMBERSHIPS: LazyLock<Vec<Membership>> = LazyLock::new(|| {
    convention::table::<Row>(include_str!("../../../data/groups.csv"))
        .into_iter()
        .filter_map(|row| {
            Some(Membership {
                group: Group::parse(&row.group)?,
                state: PartyCode::parse(&row.iso_a2)?,
                first: day(&row.from_on),
                first_outside: day(&row.to_on),
                from_on: row.from_on,
                to_on: row.to_on,
                source: row.source,
                confidence: row.confidence,
            })
        })
        .collect()
});

/// Every membership of every group.
pub fn memberships() -> &'static [Membership] {
    &MEMBERSHIPS
}

/// The memberships of one State, those that ended too.
pub fn groups_of(state: PartyCode) -> Vec<&'static Membership> {
    MEMBERSHIPS.iter().filter(|membership| membership.state == state).collect()
}

/// The States in a group on a day, Parties or not.
pub fn members_on(group: Group, day: Day) -> Vec<PartyCode> {
    MEMBERSHIPS.iter().filter(|membership| membership.group == group && membership.covers(day)).map(|membership| membership.state).collect()
}

pub fn is_member(group: Group, state: PartyCode, day: Day) -> bool {
    MEMBERSHIPS.iter().any(|membership| membership.state == state && membership.group == group && membership.covers(day))
}

/// Whether a State is a least developed country on a day.
pub fn is_ldc(state: PartyCode, day: Day) -> bool {
    is_member(Group::Ldc, state, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(group: Group, on: &str) -> usize {
        members_on(group, on.parse().unwrap()).len()
    }

    #[test]
    fn every_row_is_read_with_its_days() {
        assert_eq!(memberships().len(), 226);
        assert!(
            memberships()
                .iter()
                .all(|one| one.from_on.is_empty() == one.first.is_none() && one.to_on.is_empty() == one.first_outside.is_none())
        );
    }

    #[test]
    fn least_developed_countries_by_day_agree_with_the_published_figures() {
        for (on, published) in [
            ("2007-06-18", 50),
            ("2008-07-16", 49),
            ("2011-06-29", 48),
            ("2013-01-05", 49),
            ("2017-06-04", 47),
            ("2021-09-27", 46),
            ("2023-12-13", 45),
            ("2024-12-13", 44),
            ("2026-11-21", 44),
        ] {
            assert_eq!(count(Group::Ldc, on), published, "{on}");
        }
    }

    #[test]
    fn the_other_groups_by_day_agree_with_the_published_figures() {
        for (group, on, published) in [
            (Group::Eu, "2006-12-18", 25),
            (Group::Eu, "2007-06-18", 27),
            (Group::Eu, "2014-01-01", 28),
            (Group::Eu, "2020-02-01", 27),
            (Group::Au, "2011-07-28", 53),
            (Group::Au, "2017-02-02", 54),
            (Group::Oif, "2023-07-12", 51),
            (Group::Oif, "2024-10-05", 53),
            (Group::Oif, "2026-11-21", 50),
            (Group::Sids, "2026-11-21", 39),
        ] {
            assert_eq!(count(group, on), published, "{group:?} {on}");
        }
    }

    #[test]
    fn the_first_day_outside_is_outside() {
        let kingdom = PartyCode::parse("GB").unwrap();
        assert!(is_member(Group::Eu, kingdom, "2020-01-31".parse().unwrap()));
        assert!(!is_member(Group::Eu, kingdom, "2020-02-01".parse().unwrap()));
    }
}
