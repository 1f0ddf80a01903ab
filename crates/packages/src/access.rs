//! Who may do what: packages are made by the focal point of their Party; keys and what arrives are the Secretariat's.

use kernel::{Actor, Error, Result, Role};

/// The role in which somebody records keys and takes packages in; the operator of the program may, from a script.
pub fn receiving(actor: &Actor) -> Result<Role> {
    let operator = (actor.account.is_none() && actor.label == Actor::operator().label).then_some(Role::Administrator);
    actor.acts_as(&[Role::Secretariat], None).or(operator).ok_or(Error::NotFound)
}
