//! Who may do what: calls are the Secretariat's, an answer its Party's focal point's.

use kernel::{Actor, Error, PartyCode, Result, Role};

/// The role in which somebody works on calls.
pub fn secretariat(actor: &Actor) -> Result<Role> {
    actor.acts_as(&[Role::Secretariat], None).ok_or(Error::NotFound)
}

/// The role in which somebody answers for a Party.
pub fn answering(actor: &Actor, party: PartyCode) -> Result<Role> {
    actor.acts_as(&[Role::FocalPoint], Some(party)).ok_or(Error::NotFound)
}
