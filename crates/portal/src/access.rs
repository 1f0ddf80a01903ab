//! Role × act of error reports, as data. Routes refuse first; actions check again here.

use crate::domain::Act;
use kernel::{Actor, Error, PartyCode, Result, Role};

/// Who may do what with a report. The owner is the focal point of the Party whose record it is about.
pub const RIGHTS: [(Act, &[Role]); 5] = [
    (Act::Send, &[Role::Visitor]),
    (Act::Hold, &[Role::Visitor]),
    (Act::LetThrough, &[Role::Secretariat]),
    (Act::Answer, &[Role::FocalPoint, Role::Secretariat]),
    (Act::Dismiss, &[Role::Secretariat]),
];

/// The role in which the actor does this for a record of these Parties; `NotFound` without the right.
pub(crate) fn authorise(actor: &Actor, act: Act, owners: &[PartyCode]) -> Result<Role> {
    let (_, roles) = RIGHTS.iter().find(|(one, _)| *one == act).ok_or(Error::NotFound)?;
    let of_owner = owners.iter().find_map(|party| actor.acts_as(roles, Some(*party)));
    of_owner.or_else(|| actor.acts_as(roles, None)).ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Grant, Id};

    #[test]
    fn a_focal_point_answers_for_their_own_party_only_and_dismisses_nothing() {
        let (kenya, ghana) = (PartyCode::parse("KE").unwrap(), PartyCode::parse("GH").unwrap());
        let focal = Actor::signed_in(Id::founding("account", "a"), vec![Grant::of(Role::FocalPoint, Some(kenya))]);
        assert_eq!(authorise(&focal, Act::Answer, &[kenya]).ok(), Some(Role::FocalPoint));
        assert_eq!(authorise(&focal, Act::Answer, &[ghana, kenya]).ok(), Some(Role::FocalPoint), "a joint record");
        assert!(authorise(&focal, Act::Answer, &[ghana]).is_err());
        assert!(authorise(&focal, Act::Answer, &[]).is_err());
        assert!(authorise(&focal, Act::Dismiss, &[kenya]).is_err());
        assert!(authorise(&Actor::visitor(), Act::Send, &[]).is_ok());
        assert!(authorise(&Actor::visitor(), Act::Answer, &[kenya]).is_err());
    }
}
