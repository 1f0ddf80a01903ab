//! Who may bring data in. Routes refuse first; actions check again here.

use crate::Target;
use crate::domain::Run;
use kernel::{Actor, Error, PartyCode, Result, Role};

/// Roles that bring data in for a Party.
pub const OF_PARTY: [Role; 1] = [Role::FocalPoint];
/// Roles that bring data in for no single Party.
pub const OF_ALL: [Role; 1] = [Role::Secretariat];

/// The role in which the records of a space are brought in.
pub fn role_of_space(home: Option<PartyCode>) -> Role {
    if home.is_some() { Role::FocalPoint } else { Role::Secretariat }
}

/// The role in which the actor brings data into a space; `NotFound` without the right.
pub fn role(actor: &Actor, home: Option<PartyCode>) -> Result<Role> {
    if actor.account.is_none() && actor.label == Actor::operator().label {
        return Ok(Role::Administrator);
    }
    match home {
        Some(party) => actor.acts_as(&OF_PARTY, Some(party)),
        None => actor.acts_as(&OF_ALL, None),
    }
    .ok_or(Error::NotFound)
}

/// As [`role`], for records of a target; `NotFound` where they are not for this space to bring in.
pub fn role_for(actor: &Actor, home: Option<PartyCode>, target: &dyn Target) -> Result<Role> {
    let role = role(actor, home)?;
    if target.may(home, role) { Ok(role) } else { Err(Error::NotFound) }
}

/// As [`role`], for a run that is there; `NotFound` for a run of another space.
pub fn role_on(actor: &Actor, run: &Run, home: Option<PartyCode>) -> Result<Role> {
    role_in(actor, run.home, home)
}

/// As [`role`], for something that belongs to a space; `NotFound` when the address names another one.
pub fn role_in(actor: &Actor, owner: Option<PartyCode>, home: Option<PartyCode>) -> Result<Role> {
    let is_operator = actor.account.is_none();
    if !is_operator && owner != home { Err(Error::NotFound) } else { role(actor, home) }
}
