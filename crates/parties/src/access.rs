//! Who may do what in this slice: role × act, as data.

use kernel::{Actor, Error, Result, Role};

/// What can be done here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Correct,
}

/// Every act with the roles that may do it.
pub const TABLE: [(Act, &[Role]); 1] = [(Act::Correct, &[Role::Secretariat])];

/// The role in which the actor does it; `NotFound` for everyone else.
pub fn role(actor: &Actor, act: Act) -> Result<Role> {
    let roles = TABLE.iter().find(|(of, _)| *of == act).map_or(&[] as &[Role], |(_, roles)| roles);
    actor.acts_as(roles, None).ok_or(Error::NotFound)
}
