//! Who may do what with a record, as data and one question. The tables of `domain` name the persons from the record's
//! side; here they become roles.

use crate::domain::{Act, Measure, Space, Who};
use kernel::{Actor, Error, PartyCode, Result, Role};

/// Roles of a Party that may read its records whatever their state.
pub const READERS: [Role; 3] = [Role::FocalPoint, Role::Member, Role::Authority];
/// The part of a Party's work, as a focal point gives it to members.
pub const PART: &str = "measures";
/// Roles that may write in a Party's space.
pub const WRITERS: [Role; 2] = [Role::FocalPoint, Role::Member];

/// Whether someone acts in the name of the organization whose record it is.
pub fn is_of_organization(actor: &Actor, measure: &Measure) -> bool {
    measure.organization.is_some_and(|organization| actor.is_of(organization))
}

/// Whether someone may know that a record that is not public exists, and what was done to it: its owners' people; the
/// auditor.
pub fn may_know(actor: &Actor, measure: &Measure) -> bool {
    may_read(actor, measure) || actor.holds(Role::Auditor, None)
}

/// Whether someone may read what a record that is not public says: its owners' people.
pub fn may_read(actor: &Actor, measure: &Measure) -> bool {
    let of_party = measure.owners().into_iter().any(|party| READERS.iter().any(|role| actor.holds(*role, Some(party))));
    let of_secretariat = measure.is_of_secretariat() && actor.holds(Role::Secretariat, None);
    of_party || is_of_organization(actor, measure) || of_secretariat
}

/// From which version on someone reads every version of a record, also those that were never public; `i64::MAX` where
/// none. The people of the space it is kept in read all of them; those of a Party that holds it, all since it was first
/// published (`first_public`), since drafts of another are not theirs.
pub fn read_from(actor: &Actor, measure: &Measure, first_public: Option<i64>) -> i64 {
    let keeps = match measure.home {
        _ if measure.organization.is_some() => may_read(actor, measure),
        Some(home) => READERS.iter().any(|role| actor.holds(*role, Some(home))),
        None => actor.holds(Role::Secretariat, None),
    };
    match first_public {
        _ if keeps => 1,
        Some(first) if may_read(actor, measure) => first,
        _ => i64::MAX,
    }
}

/// As [`read_from`], for knowing that a version exists: the auditor knows of all.
pub fn known_from(actor: &Actor, measure: &Measure, first_public: Option<i64>) -> i64 {
    if actor.holds(Role::Auditor, None) { 1 } else { read_from(actor, measure, first_public) }
}

/// Whether someone who acts as `role` for `party` may turn one list of holders into another: a Party's people say of
/// their own Party alone whether it holds a measure, the Secretariat says it of all.
pub fn may_change_holders(actor: &Actor, (role, party): (Role, Option<PartyCode>), before: &[PartyCode], after: &[PartyCode]) -> bool {
    let answers_for = |other: PartyCode| party == Some(other) || actor.holds(Role::FocalPoint, Some(other));
    let added = after.iter().filter(|party| !before.contains(party));
    let removed = before.iter().filter(|party| !after.contains(party));
    role == Role::Secretariat || added.chain(removed).all(|party| answers_for(*party))
}

/// The role in which someone may perform an act on a record now, with the Party they act for; `None` when they may
/// not, or when the act is not possible in this state.
pub fn role_for(actor: &Actor, measure: &Measure, act: Act) -> Option<(Role, Option<PartyCode>)> {
    let (who, _) = measure.rule(act)?;
    who.iter().find_map(|who| as_who(actor, measure, *who))
}

/// As [`role_for`]; `NotFound` where the record may not be known, else the rule that it is not possible.
pub fn authorize(actor: &Actor, measure: &Measure, act: Act) -> Result<(Role, Option<PartyCode>)> {
    role_for(actor, measure, act).ok_or_else(|| match may_know(actor, measure) || measure.is_known() {
        true => Error::rule("measures-error-act"),
        false => Error::NotFound,
    })
}

fn as_who(actor: &Actor, measure: &Measure, who: Who) -> Option<(Role, Option<PartyCode>)> {
    let focal_of = |parties: Vec<PartyCode>| {
        parties.into_iter().find(|party| actor.holds(Role::FocalPoint, Some(*party))).map(|party| (Role::FocalPoint, Some(party)))
    };
    let secretariat = || actor.holds(Role::Secretariat, None).then_some((Role::Secretariat, None));
    match who {
        Who::Owner if measure.is_of_secretariat() => secretariat(),
        Who::Owner if measure.organization.is_some() => is_of_organization(actor, measure).then_some((Role::Organization, None)),
        Who::Owner => focal_of(measure.owners()),
        Who::FocalPoint => focal_of(measure.home.into_iter().collect()),
        Who::Member => measure.home.filter(|home| actor.holds(Role::Member, Some(*home))).map(|home| (Role::Member, Some(home))),
        Who::Author => measure
            .home
            .filter(|home| actor.account.is_some() && measure.author == actor.account && actor.holds(Role::Member, Some(*home)))
            .map(|home| (Role::Member, Some(home))),
        Who::Concerned => focal_of(measure.concerns.filter(|party| measure.may_be_replied_by(*party)).into_iter().collect()),
        Who::Secretariat => secretariat(),
    }
}

/// Whether someone may let another record end in this one: its owner; the Secretariat where everyone may know it.
pub fn may_merge_into(actor: &Actor, survivor: &Measure) -> bool {
    let is_owner = as_who(actor, survivor, Who::Owner).is_some();
    is_owner || (survivor.is_known() && actor.holds(Role::Secretariat, None))
}

/// Refuses a member to whom the focal point did not give the measures of the Party.
pub fn check_part(actor: &Actor, role: Role, party: Option<PartyCode>) -> Result<()> {
    let writes = party.is_some_and(|party| actor.writes(PART, party));
    if role != Role::Member || writes { Ok(()) } else { Err(Error::rule("measures-error-part")) }
}

/// The role in which someone may begin a record in a space.
pub fn role_to_start(actor: &Actor, space: Space) -> Result<Role> {
    match space {
        Space::Party(party) => actor.acts_as(&WRITERS, Some(party)),
        Space::Organization(organization) => actor.is_of(organization).then_some(Role::Organization),
        Space::Secretariat => actor.acts_as(&[Role::Secretariat], None),
    }
    .ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Practice, State};
    use kernel::{Grant, Id, Moment};

    fn person(role: Role, party: &str) -> Actor {
        let party = PartyCode::parse(party).filter(|_| role.is_of_party());
        Actor::signed_in(Id::founding("account", role.code()), vec![Grant::of(role, party)])
    }

    fn kenyan(state: State) -> Measure {
        let author = Some(Id::founding("account", Role::Member.code()));
        Measure { state, ..Measure::start(Id::founding("measure", "test"), PartyCode::parse("KE"), author, Moment(0)) }
    }

    /// State, act, and the roles of the record's own Party (or of the installation) that may perform it.
    const ALLOWED: [(State, Act, &[Role]); 20] = [
        (State::Draft, Act::Save, &[Role::Member, Role::FocalPoint]),
        (State::Draft, Act::Publish, &[Role::FocalPoint]),
        (State::Draft, Act::Submit, &[Role::Member]),
        (State::Submitted, Act::Ask, &[Role::FocalPoint]),
        (State::Submitted, Act::RequestCorrection, &[Role::FocalPoint]),
        (State::Submitted, Act::Answer, &[Role::Member]),
        (State::Submitted, Act::Accept, &[Role::FocalPoint]),
        (State::Submitted, Act::Return, &[Role::FocalPoint]),
        (State::Returned, Act::Change, &[Role::Member]),
        (State::Published, Act::Change, &[Role::FocalPoint]),
        (State::Published, Act::Restore, &[Role::FocalPoint]),
        (State::Published, Act::End, &[Role::FocalPoint]),
        (State::Published, Act::Hide, &[Role::Secretariat]),
        (State::Hidden, Act::ShowAgain, &[Role::Secretariat]),
        (State::Published, Act::Withdraw, &[Role::FocalPoint, Role::Secretariat]),
        (State::Published, Act::Propose, &[Role::FocalPoint]),
        (State::Draft, Act::Merge, &[Role::FocalPoint]),
        (State::Published, Act::Merge, &[Role::FocalPoint, Role::Secretariat]),
        (State::Merged, Act::UndoMerge, &[Role::FocalPoint, Role::Secretariat]),
        (State::Published, Act::Confirm, &[Role::FocalPoint]),
    ];

    #[test]
    fn each_act_is_allowed_to_the_roles_of_the_table_and_to_nobody_else() {
        for (state, act, roles) in ALLOWED {
            for role in Role::ALL {
                let own = role_for(&person(role, "KE"), &kenyan(state), act).map(|(role, _)| role);
                assert_eq!(own, roles.contains(&role).then_some(role), "{state:?} {act:?} {role:?}");
                let other = role_for(&person(role, "GH"), &kenyan(state), act).is_some();
                assert_eq!(other, roles.contains(&role) && !role.is_of_party(), "{state:?} {act:?} {role:?} of another Party");
            }
        }
    }

    #[test]
    fn a_record_of_an_organization_is_its_own_and_the_party_concerned_may_only_reply() {
        let [own, other] = ["own", "other"].map(|name| Id::founding("organization", name));
        let acting = |organization| Actor::signed_in(Id::founding("account", "a"), vec![Grant::organization(organization)]);
        for state in State::ALL {
            let base = Measure::start(Id::founding("measure", "test"), None, None, Moment(0));
            let concerns = PartyCode::parse("KE");
            let measure = Measure { state, organization: Some(own), concerns, published_at: Some(Moment(0)), ..base };
            for act in Act::ALL {
                let is_owners = measure.rule(act).is_some_and(|(who, _)| who.contains(&Who::Owner));
                assert_eq!(role_for(&acting(own), &measure, act).is_some(), is_owners, "{state:?} {act:?}");
                assert_eq!(role_for(&acting(other), &measure, act), None, "{state:?} {act:?}");
                let may_reply = act == Act::Reply && state.is_public();
                assert_eq!(role_for(&person(Role::FocalPoint, "KE"), &measure, act).is_some(), may_reply, "{state:?} {act:?}");
                assert_eq!(role_for(&person(Role::FocalPoint, "GH"), &measure, act), None, "{state:?} {act:?}");
                let is_secretariats = measure.rule(act).is_some_and(|(who, _)| who.contains(&Who::Secretariat));
                assert_eq!(role_for(&person(Role::Secretariat, ""), &measure, act).is_some(), is_secretariats, "{state:?} {act:?}");
            }
        }
    }

    #[test]
    fn the_secretariat_decides_on_proposals_and_the_party_answers() {
        let mut proposed = kenyan(State::Published);
        proposed.designation.state = Practice::Proposed;
        for act in [Act::Ask, Act::RequestCorrection, Act::Designate, Act::NotDesignate] {
            assert!(role_for(&person(Role::Secretariat, ""), &proposed, act).is_some(), "{act:?}");
            assert!(role_for(&person(Role::FocalPoint, "KE"), &proposed, act).is_none(), "{act:?}");
        }
        for act in [Act::Answer, Act::TakeBackProposal] {
            assert!(role_for(&person(Role::FocalPoint, "KE"), &proposed, act).is_some(), "{act:?}");
            assert!(role_for(&person(Role::Secretariat, ""), &proposed, act).is_none(), "{act:?}");
            assert!(role_for(&person(Role::FocalPoint, "GH"), &proposed, act).is_none(), "{act:?}");
        }
    }

    #[test]
    fn a_member_writes_only_in_what_they_began() {
        let mut another = kenyan(State::Draft);
        another.author = Some(Id::founding("account", "somebody else"));
        assert!(role_for(&person(Role::Member, "KE"), &another, Act::Save).is_none());
        assert!(may_read(&person(Role::Member, "KE"), &another));
        assert!(!may_read(&person(Role::Member, "GH"), &another));
        assert!(!may_read(&person(Role::Secretariat, ""), &another));
    }

    #[test]
    fn the_auditor_knows_of_a_draft_without_reading_it() {
        let auditor = person(Role::Auditor, "");
        assert!(may_know(&auditor, &kenyan(State::Draft)) && !may_read(&auditor, &kenyan(State::Draft)));
        assert!(!may_know(&person(Role::Member, "GH"), &kenyan(State::Draft)));
    }

    #[test]
    fn a_party_says_of_itself_alone_whether_it_holds_a_measure() {
        let [kenya, ghana] = ["KE", "GH"].map(|code| PartyCode::parse(code).unwrap());
        let may = |person: &Actor, acting: (Role, Option<PartyCode>), before: &[PartyCode], after: &[PartyCode]| {
            may_change_holders(person, acting, before, after)
        };
        let (focal, as_focal) = (person(Role::FocalPoint, "KE"), (Role::FocalPoint, Some(kenya)));
        assert!(may(&focal, as_focal, &[], &[kenya]) && may(&focal, as_focal, &[kenya, ghana], &[ghana]));
        assert!(!may(&focal, as_focal, &[], &[kenya, ghana]) && !may(&focal, as_focal, &[kenya, ghana], &[kenya]));
        assert!(may(&person(Role::Member, "KE"), (Role::Member, Some(kenya)), &[], &[kenya]));
        assert!(may(&person(Role::Secretariat, ""), (Role::Secretariat, None), &[], &[kenya, ghana]));
        let of_both = Actor::signed_in(
            Id::founding("account", "both"),
            [kenya, ghana].map(|party| Grant::of(Role::FocalPoint, Some(party))).to_vec(),
        );
        assert!(may(&of_both, as_focal, &[], &[kenya, ghana]));
    }
}
