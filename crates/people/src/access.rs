//! Role × act of this slice, as data. Who may open a page is said by its route; this is checked again inside actions.

use kernel::{Actor, Error, PartyCode, Result, Role};

/// What can be done with accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Invite anyone to any role, alone or many; send again or withdraw any invitation.
    Invite,
    /// Give a role, or end one.
    ChangeRoles,
    /// Deactivate an account, or let it in again.
    Deactivate,
    /// Erase everything personal of an account that is not one's own. One's own everybody may.
    Erase,
    /// Give the open work of a focal point who left to somebody else.
    AssignWork,
    /// Invite a member to parts of a Party's work, change or end membership.
    KeepTeam,
    /// Hand over the focal point's role with its open work.
    HandOver,
    /// Ask the administrators for an account of the Party's competent authority.
    AskForAuthority,
}

/// Who may do what.
pub const RIGHTS: [(Act, &[Role]); 8] = [
    (Act::Invite, &[Role::Administrator]),
    (Act::ChangeRoles, &[Role::Administrator]),
    (Act::Deactivate, &[Role::Administrator]),
    (Act::Erase, &[Role::Administrator]),
    (Act::AssignWork, &[Role::Administrator]),
    (Act::KeepTeam, &[Role::FocalPoint]),
    (Act::HandOver, &[Role::FocalPoint]),
    (Act::AskForAuthority, &[Role::FocalPoint]),
];

/// The role in which the actor does this for `party`; `NotFound` without the right, as everywhere. Whoever works at the
/// command line or is the program itself stands for the administrator.
pub(crate) fn authorise(actor: &Actor, act: Act, party: Option<PartyCode>) -> Result<Role> {
    if actor.account.is_none() && [Actor::operator().label, Actor::program().label].contains(&actor.label) {
        return Ok(Role::Administrator);
    }
    let (_, roles) = RIGHTS.iter().find(|(one, _)| *one == act).ok_or(Error::NotFound)?;
    actor.acts_as(roles, party).ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Grant, Id};

    #[test]
    fn a_focal_point_keeps_their_own_team_only_and_a_visitor_none() {
        let (kenya, ghana) = (PartyCode::parse("KE"), PartyCode::parse("GH"));
        let focal = Actor::signed_in(Id::founding("account", "a"), vec![Grant::of(Role::FocalPoint, kenya)]);
        assert_eq!(authorise(&focal, Act::KeepTeam, kenya).ok(), Some(Role::FocalPoint));
        assert!(authorise(&focal, Act::KeepTeam, ghana).is_err());
        assert!(authorise(&focal, Act::Invite, kenya).is_err());
        assert!(authorise(&Actor::visitor(), Act::KeepTeam, kenya).is_err());
        assert_eq!(authorise(&Actor::operator(), Act::Invite, None).ok(), Some(Role::Administrator));
    }

    #[test]
    fn an_administrator_has_no_right_of_content_or_of_a_team() {
        let admin = Actor::signed_in(Id::founding("account", "b"), vec![Grant::of(Role::Administrator, None)]);
        assert!(authorise(&admin, Act::KeepTeam, PartyCode::parse("KE")).is_err());
        assert!(authorise(&admin, Act::Deactivate, None).is_ok());
    }
}
