//! Who may do what, asked over the tables of `domain`. Whoever holds no role for the Party learns nothing of a round that
//! is not public.

use crate::domain::{Act, PART, ROUND_TRANSITIONS, RoundAct, TEAM, TRANSITIONS};
use kernel::{Actor, Error, PartyCode, Result, Role};

/// The role in which somebody works on the rounds of a Party: its focal point, or a member with the part.
pub fn team_role(actor: &Actor, party: PartyCode) -> Result<Role> {
    let may = actor.holds(Role::FocalPoint, Some(party)) || actor.writes(PART, party);
    actor.acts_as(TEAM, Some(party)).filter(|_| may).ok_or(Error::NotFound)
}

/// As [`team_role`], for an act on a round by its table.
pub fn authorise_round(actor: &Actor, act: RoundAct, party: PartyCode) -> Result<Role> {
    let role = team_role(actor, party)?;
    let is_in_table = ROUND_TRANSITIONS.iter().any(|row| row.act == act && row.roles.contains(&role));
    if is_in_table { Ok(role) } else { Err(Error::rule("consultations-error-focal")) }
}

/// As [`team_role`], for an act on a contribution that is there.
pub fn authorise(actor: &Actor, act: Act, party: PartyCode) -> Result<Role> {
    let role = team_role(actor, party)?;
    let is_in_table = TRANSITIONS.iter().any(|row| row.act == act && row.from.is_some() && row.roles.contains(&role));
    if is_in_table { Ok(role) } else { Err(Error::NotFound) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Grant, Id};

    #[test]
    fn only_the_team_of_the_party_moderates_and_a_member_needs_the_part() {
        let account = Id::founding("account", "a");
        let (ke, gh) = (PartyCode::parse("KE").unwrap(), PartyCode::parse("GH").unwrap());
        let actor = |grant: Grant| Actor::signed_in(account, vec![grant]);
        let focal = actor(Grant::of(Role::FocalPoint, Some(ke)));
        let member = actor(Grant::member(Some(ke), &[PART]));
        let other = actor(Grant::member(Some(ke), &["plan"]));
        for act in [Act::Publish, Act::Hide, Act::ShowAgain, Act::Erase, Act::GiveOutcome] {
            assert!(authorise(&focal, act, ke).is_ok() && authorise(&member, act, ke).is_ok(), "{act:?}");
            for stranger in [&other, &Actor::visitor(), &actor(Grant::of(Role::Authority, Some(ke)))] {
                assert!(authorise(stranger, act, ke).is_err(), "{act:?}");
            }
            assert!(authorise(&focal, act, gh).is_err(), "{act:?}");
        }
        assert!(authorise_round(&member, RoundAct::Open, ke).is_ok() && authorise_round(&member, RoundAct::Reopen, ke).is_err());
    }
}
