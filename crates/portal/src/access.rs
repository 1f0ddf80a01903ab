//! Role × act of error reports, as data. Routes refuse first; actions check again here.

use crate::domain::Act;
use kernel::{Actor, Error, Id, PartyCode, Result, Role};

/// Who may do what with a report. The owner is the focal point of the Party whose record it is about, or whoever acts in
/// the name of the organization whose it is.
pub const RIGHTS: [(Act, &[Role]); 5] = [
    (Act::Send, &[Role::Visitor]),
    (Act::Hold, &[Role::Visitor]),
    (Act::LetThrough, &[Role::Secretariat]),
    (Act::Answer, &[Role::FocalPoint, Role::Organization, Role::Secretariat]),
    (Act::Dismiss, &[Role::Secretariat]),
];

/// The role in which the actor does this for a record of these Parties or of this organization; `NotFound` without the
/// right.
pub(crate) fn authorise(actor: &Actor, act: Act, owners: &[PartyCode], organization: Option<Id>) -> Result<Role> {
    let (_, roles) = RIGHTS.iter().find(|(one, _)| *one == act).ok_or(Error::NotFound)?;
    let is_own = roles.contains(&Role::Organization) && organization.is_some_and(|own| actor.is_of(own));
    if is_own {
        return Ok(Role::Organization);
    }
    // That role is of one organization, never of any.
    let roles: Vec<Role> = roles.iter().copied().filter(|role| *role != Role::Organization).collect();
    let of_owner = owners.iter().find_map(|party| actor.acts_as(&roles, Some(*party)));
    of_owner.or_else(|| actor.acts_as(&roles, None)).ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Grant, Id};

    #[test]
    fn a_focal_point_answers_for_their_own_party_only_and_dismisses_nothing() {
        let (kenya, ghana) = (PartyCode::parse("KE").unwrap(), PartyCode::parse("GH").unwrap());
        let focal = Actor::signed_in(Id::founding("account", "a"), vec![Grant::of(Role::FocalPoint, Some(kenya))]);
        assert_eq!(authorise(&focal, Act::Answer, &[kenya], None).ok(), Some(Role::FocalPoint));
        assert_eq!(authorise(&focal, Act::Answer, &[ghana, kenya], None).ok(), Some(Role::FocalPoint), "a joint record");
        assert!(authorise(&focal, Act::Answer, &[ghana], None).is_err());
        assert!(authorise(&focal, Act::Answer, &[], None).is_err());
        assert!(authorise(&focal, Act::Dismiss, &[kenya], None).is_err());
        assert!(authorise(&Actor::visitor(), Act::Send, &[], None).is_ok());
        assert!(authorise(&Actor::visitor(), Act::Answer, &[kenya], None).is_err());
    }

    #[test]
    fn an_organization_answers_for_its_own_record_only() {
        let [own, other] = ["own", "other"].map(|name| Id::founding("organization", name));
        let acting = Actor::signed_in(Id::founding("account", "a"), vec![Grant::organization(own)]);
        assert_eq!(authorise(&acting, Act::Answer, &[], Some(own)).ok(), Some(Role::Organization));
        assert!(authorise(&acting, Act::Answer, &[], Some(other)).is_err());
        assert!(authorise(&acting, Act::Answer, &[], None).is_err());
        assert!(authorise(&acting, Act::Dismiss, &[], Some(own)).is_err());
    }
}
