//! Who is acting: a role held for a Party or for the whole installation, and the person who holds it.

use crate::Id;
use serde::{Deserialize, Serialize};

/// A Party by its ISO 3166-1 alpha-2 code, or `EU`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartyCode([u8; 2]);

impl PartyCode {
    /// The code of two capital letters, or `None`. Whether such a Party exists is for the `parties` slice to say.
    pub fn parse(code: &str) -> Option<PartyCode> {
        match code.as_bytes() {
            [first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => Some(PartyCode([*first, *second])),
            _ => None,
        }
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }
}

impl std::fmt::Display for PartyCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for PartyCode {
    type Error = String;

    fn try_from(code: String) -> Result<PartyCode, String> {
        PartyCode::parse(&code).ok_or_else(|| format!("not a Party code: {code:?}"))
    }
}

impl From<PartyCode> for String {
    fn from(code: PartyCode) -> String {
        code.to_string()
    }
}

/// The roles of `workflows.md`, section 1, that exist so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Visitor,
    Member,
    FocalPoint,
    Authority,
    Organization,
    Secretariat,
    Auditor,
    Administrator,
}

impl Role {
    pub const ALL: [Role; 8] = [
        Role::Visitor,
        Role::Member,
        Role::FocalPoint,
        Role::Authority,
        Role::Organization,
        Role::Secretariat,
        Role::Auditor,
        Role::Administrator,
    ];

    /// The code used in tables, addresses and messages.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Visitor => "visitor",
            Role::Member => "member",
            Role::FocalPoint => "focal-point",
            Role::Authority => "authority",
            Role::Organization => "organization",
            Role::Secretariat => "secretariat",
            Role::Auditor => "auditor",
            Role::Administrator => "administrator",
        }
    }

    pub fn parse(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether an administrator or a focal point gives it: everyone is a visitor, and organizations register themselves.
    pub const fn is_given(self) -> bool {
        !matches!(self, Role::Visitor | Role::Organization)
    }

    /// Whether the role is held for one Party (member, focal point, authority).
    pub const fn is_of_party(self) -> bool {
        matches!(self, Role::Member | Role::FocalPoint | Role::Authority)
    }
}

/// A role held by an account, for a Party or an organization where the role is of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    pub role: Role,
    pub party: Option<PartyCode>,
    /// The organization in whose name [`Role::Organization`] is held; `None` for every other role.
    pub organization: Option<Id>,
    /// Codes of the parts of the Party's work that a member writes; empty for every other role.
    pub parts: Vec<String>,
}

impl Grant {
    /// A role without parts.
    pub const fn of(role: Role, party: Option<PartyCode>) -> Grant {
        Grant { role, party, organization: None, parts: Vec::new() }
    }

    /// The role of a member who writes these parts.
    pub fn member(party: Option<PartyCode>, parts: &[&str]) -> Grant {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        Grant { parts, ..Grant::of(Role::Member, party) }
    }

    /// The role of someone who acts in the name of an organization.
    pub const fn organization(organization: Id) -> Grant {
        Grant { role: Role::Organization, party: None, organization: Some(organization), parts: Vec::new() }
    }
}

/// Who performs an action. Written into history as account, role and Party; never a personal value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// `None` for a visitor, an operator at the command line and the program itself.
    pub account: Option<Id>,
    /// Every role held now.
    pub grants: Vec<Grant>,
    /// What history writes where there is no account.
    pub label: &'static str,
}

impl Actor {
    /// Someone who is not signed in.
    pub const fn visitor() -> Actor {
        Actor { account: None, grants: Vec::new(), label: "visitor" }
    }

    /// Someone at the command line of the installation.
    pub const fn operator() -> Actor {
        Actor { account: None, grants: Vec::new(), label: "operator" }
    }

    /// The program loading its bundled facts.
    pub const fn founding() -> Actor {
        Actor { account: None, grants: Vec::new(), label: "founding documents" }
    }

    /// The program itself (projections, clocks).
    pub const fn program() -> Actor {
        Actor { account: None, grants: Vec::new(), label: "program" }
    }

    pub const fn signed_in(account: Id, grants: Vec<Grant>) -> Actor {
        Actor { account: Some(account), grants, label: "account" }
    }

    /// Whether the actor holds `role`, for `party` where the role is of a Party.
    pub fn holds(&self, role: Role, party: Option<PartyCode>) -> bool {
        if role == Role::Visitor {
            return true;
        }
        self.grants.iter().any(|grant| grant.role == role && (!role.is_of_party() || (party.is_some() && grant.party == party)))
    }

    /// Whether the actor acts in the name of this organization.
    pub fn is_of(&self, organization: Id) -> bool {
        self.organizations().any(|own| own == organization)
    }

    /// The organizations in whose name the actor acts.
    pub fn organizations(&self) -> impl Iterator<Item = Id> {
        self.grants.iter().filter(|grant| grant.role == Role::Organization).filter_map(|grant| grant.organization)
    }

    /// Whether the actor writes a part of a Party's work: the focal point all of them, a member those given.
    pub fn writes(&self, part: &str, party: PartyCode) -> bool {
        let of_party = self.grants.iter().filter(|grant| grant.party == Some(party));
        of_party.into_iter().any(|grant| match grant.role {
            Role::FocalPoint => true,
            Role::Member => grant.parts.iter().any(|own| own == part),
            _ => false,
        })
    }

    /// The first of `roles` that the actor holds for `party`: the role in which they act.
    pub fn acts_as(&self, roles: &[Role], party: Option<PartyCode>) -> Option<Role> {
        roles.iter().copied().find(|role| self.holds(*role, party))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_of_a_party_is_held_for_that_party_only() {
        let (kenya, ghana) = (PartyCode::parse("KE"), PartyCode::parse("GH"));
        let id = Id::founding("account", "test");
        let actor = Actor::signed_in(id, vec![Grant::of(Role::FocalPoint, kenya)]);
        assert!(actor.holds(Role::FocalPoint, kenya));
        assert!(!actor.holds(Role::FocalPoint, ghana));
        assert!(!actor.holds(Role::FocalPoint, None));
        assert!(!actor.holds(Role::Secretariat, None));
        assert!(actor.holds(Role::Visitor, None));
    }
}
