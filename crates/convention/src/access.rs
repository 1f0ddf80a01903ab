//! Who may do what in this slice: role × act, as data.

use kernel::{Actor, Error, Result, Role};

/// What can be done here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    AddMilestone,
    ChangeMilestone,
    DecideProposal,
}

/// Every act with the roles that may do it.
pub const TABLE: [(Act, &[Role]); 3] =
    [(Act::AddMilestone, &[Role::Secretariat]), (Act::ChangeMilestone, &[Role::Secretariat]), (Act::DecideProposal, &[Role::Secretariat])];

/// The role in which the actor does it; `NotFound` for everyone else.
pub fn role(actor: &Actor, act: Act) -> Result<Role> {
    let roles = TABLE.iter().find(|(of, _)| *of == act).map_or(&[] as &[Role], |(_, roles)| roles);
    actor.acts_as(roles, None).ok_or(Error::NotFound)
}
