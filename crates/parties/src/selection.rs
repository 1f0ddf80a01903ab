//! Which Parties a list is about: the filters `group` (regional group) and `member` (group of States) of an address.
//! The register and the grid read the same names.

use crate::groups::{self, Group};
use crate::register::{Party, regional_groups};
use kernel::{Day, Error, FieldError, Result};
use web::Query;

/// The word for the block of regional organizations in an address.
const REGIONAL: &str = "regional";

/// Chosen groups. Nothing chosen means every Party.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Codes of regional groups; `None` is the block of regional organizations. A Party in any of them is in.
    pub groups: Vec<Option<&'static str>>,
    /// A Party must be in all of them on the day.
    pub members: Vec<Group>,
}

impl Selection {
    /// Reads the filters of an address. A value that is not known is an error that names it.
    pub fn parse(query: &Query) -> Result<Selection> {
        let unknown = |field: &str, value: &str| Error::Invalid(vec![FieldError::new(field, "error-bad-filter").with("value", value)]);
        let mut selection = Selection::default();
        for value in query.all("group") {
            let group = regional_groups().into_iter().find(|group| group_word(*group) == value);
            selection.groups.push(group.ok_or_else(|| unknown("group", &value))?);
        }
        for value in query.all("member") {
            selection.members.push(Group::parse(&value).ok_or_else(|| unknown("member", &value))?);
        }
        Ok(selection)
    }

    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.members.is_empty()
    }

    pub fn has(&self, party: &Party, on: Day) -> bool {
        let in_group = self.groups.is_empty() || self.groups.contains(&party.regional_group);
        in_group && self.members.iter().all(|group| groups::is_member(*group, party.code, on))
    }
}

/// A regional group in an address.
pub fn group_word(group: Option<&'static str>) -> &'static str {
    group.unwrap_or(REGIONAL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::{parse, register};

    #[test]
    fn regional_groups_widen_and_groups_of_states_narrow() {
        let on: Day = "2026-11-22".parse().unwrap();
        let count = |query: &str| {
            let selection = Selection::parse(&Query::parse(query)).unwrap();
            register().iter().filter(|party| selection.has(party, on)).count()
        };
        assert_eq!((count(""), count("group=group-i"), count("group=group-i&group=regional")), (159, 25, 26));
        assert!(count("member=ldc&member=sids") < count("member=ldc"));
        let selection = Selection::parse(&Query::parse("member=ldc&member=sids")).unwrap();
        assert!(selection.has(parse("HT").unwrap(), on) && !selection.has(parse("FR").unwrap(), on));
    }

    #[test]
    fn an_unknown_value_is_refused() {
        for query in ["group=group-x", "member=rich"] {
            assert!(matches!(Selection::parse(&Query::parse(query)), Err(Error::Invalid(_))), "{query}");
        }
    }
}
