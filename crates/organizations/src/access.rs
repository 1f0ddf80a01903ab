//! Who may do what with the record of an organization, as one question over the table of `domain`.

use crate::domain::{Act, Organization, Who};
use kernel::{Actor, Error, PartyCode, Result, Role};

/// Roles that bring organizations in from a source. The operator's command stands for the administrator, who has no page
/// for it. A Party's people do not say who is an organization, nor does another organization.
pub const IMPORTS: [Role; 2] = [Role::Secretariat, Role::Administrator];

/// Whether data is brought in here for a space in a role: never for a Party.
pub fn may_import(home: Option<PartyCode>, role: Role) -> bool {
    home.is_none() && IMPORTS.contains(&role)
}

/// The role in which someone may perform an act on the record now; `NotFound` without the right, the rule where the act
/// is not possible in this state.
pub fn authorize(actor: &Actor, organization: &Organization, act: Act) -> Result<Role> {
    let is_itself = actor.is_of(organization.id);
    let is_secretariat = actor.holds(Role::Secretariat, None);
    let Some(transition) = organization.transition(act) else {
        return Err(if is_itself || is_secretariat { Error::rule("organizations-error-act") } else { Error::NotFound });
    };
    match transition.who {
        Who::Itself if is_itself => Ok(Role::Organization),
        Who::Secretariat if is_secretariat => Ok(Role::Secretariat),
        _ => Err(Error::NotFound),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Said, State};
    use kernel::{Grant, Id, Moment};

    #[test]
    fn only_its_own_people_change_it_and_only_the_secretariat_checks_and_hides() {
        let id = Id::founding("organization", "one");
        let start = Organization::begun(id, State::Listed, Said::default(), Moment(0));
        let organization = Organization { confirmed_at: Some(Moment(0)), ..start };
        let account = Id::founding("account", "a");
        let itself = Actor::signed_in(account, vec![Grant::organization(id)]);
        let other = Actor::signed_in(account, vec![Grant::organization(Id::founding("organization", "two"))]);
        let secretariat = Actor::signed_in(account, vec![Grant::of(Role::Secretariat, None)]);
        assert!(authorize(&itself, &organization, Act::Change).is_ok());
        for act in [Act::Check, Act::Hide] {
            assert!(authorize(&itself, &organization, act).is_err() && authorize(&secretariat, &organization, act).is_ok());
        }
        for act in Act::ALL {
            assert!(authorize(&other, &organization, act).is_err() && authorize(&Actor::visitor(), &organization, act).is_err());
        }
        assert!(authorize(&secretariat, &organization, Act::Change).is_err());
    }

    #[test]
    fn the_secretariat_and_the_operator_bring_in_for_all_and_nobody_for_a_party() {
        assert!(IMPORTS.into_iter().all(|role| may_import(None, role) && !may_import(PartyCode::parse("KE"), role)));
        assert!(![Role::FocalPoint, Role::Organization, Role::Member].into_iter().any(|role| may_import(None, role)));
    }
}
