//! Who may do what in this slice: role × act, as data.

use kernel::{Actor, Error, PartyCode, Result, Role};

/// What can be done here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Correct,
    /// Bring in how Parties joined from a source.
    Import,
}

/// Every act with the roles that may do it. The operator's command stands for the administrator, who has no page for it.
/// A Party's people ask the Secretariat: the register is nobody's own.
pub const TABLE: [(Act, &[Role]); 2] = [(Act::Correct, &[Role::Secretariat]), (Act::Import, &[Role::Secretariat, Role::Administrator])];

fn roles(act: Act) -> &'static [Role] {
    TABLE.iter().find(|(of, _)| *of == act).map_or(&[], |(_, roles)| roles)
}

/// The role in which the actor does it; `NotFound` for everyone else.
pub fn role(actor: &Actor, act: Act) -> Result<Role> {
    actor.acts_as(roles(act), None).ok_or(Error::NotFound)
}

/// Whether data is brought in here for a space in a role: never for a Party.
pub fn may_import(home: Option<PartyCode>, role: Role) -> bool {
    home.is_none() && roles(Act::Import).contains(&role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secretariat_and_the_operator_bring_in_for_all_and_nobody_for_a_party() {
        let kenya = PartyCode::parse("KE");
        for role in [Role::Secretariat, Role::Administrator] {
            assert!(may_import(None, role) && !may_import(kenya, role));
        }
        for role in [Role::FocalPoint, Role::Member, Role::Organization, Role::Auditor, Role::Visitor] {
            assert!(!may_import(None, role) && !may_import(kenya, role));
        }
    }
}
