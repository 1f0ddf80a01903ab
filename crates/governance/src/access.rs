//! Who may do what: calls and status reports are the Secretariat's, an answer its Party's focal point's.

use kernel::{Actor, Error, PartyCode, Result, Role};

/// The role in which somebody works on calls and status reports; the operator of the installation does so for the
/// Secretariat.
pub fn secretariat(actor: &Actor) -> Result<Role> {
    if actor.account.is_none() && actor.label == Actor::operator().label {
        return Ok(Role::Administrator);
    }
    actor.acts_as(&[Role::Secretariat], None).ok_or(Error::NotFound)
}

/// The role in which somebody answers for a Party.
pub fn answering(actor: &Actor, party: PartyCode) -> Result<Role> {
    actor.acts_as(&[Role::FocalPoint], Some(party)).ok_or(Error::NotFound)
}
