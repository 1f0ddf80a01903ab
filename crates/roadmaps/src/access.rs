//! Who may do what: the roles of each act, read from the tables of the workflows, and the parts of members.
//! Whoever holds none of the roles for that Party learns nothing, not even that there is a roadmap.

use crate::domain::{Act, SUBMISSION_TRANSITIONS, SubmissionAct, TRANSITIONS};
use kernel::{Actor, Error, PartyCode, Result, Role};

/// Everybody who may look at a Party's unpublished work. An auditor knows that it exists and reads no content.
pub const TEAM: &[Role] = &[Role::FocalPoint, Role::Member, Role::Authority];

/// The role in which the actor may do this for the Party.
pub fn authorise(actor: &Actor, act: Act, party: PartyCode) -> Result<Role> {
    TRANSITIONS.iter().filter(|row| row.act == act).find_map(|row| actor.acts_as(row.roles, Some(party))).ok_or(Error::NotFound)
}

/// As [`authorise`], for a submission of that Party.
pub fn authorise_submission(actor: &Actor, act: SubmissionAct, party: PartyCode) -> Result<Role> {
    SUBMISSION_TRANSITIONS.iter().filter(|row| row.act == act).find_map(|row| actor.acts_as(row.roles, Some(party))).ok_or(Error::NotFound)
}

/// Officers of the Secretariat, for what is theirs alone.
pub fn authorise_desk(actor: &Actor) -> Result<Role> {
    actor.acts_as(&[Role::Secretariat], None).ok_or(Error::NotFound)
}

/// The role in which a package of another instance is taken in; the operator of the program may, from a script.
pub fn taking_in(actor: &Actor) -> Result<Role> {
    let operator = (actor.account.is_none() && actor.label == Actor::operator().label).then_some(Role::Administrator);
    actor.acts_as(&[Role::Secretariat], None).or(operator).ok_or(Error::NotFound)
}
