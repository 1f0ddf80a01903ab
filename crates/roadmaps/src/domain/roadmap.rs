//! One version of a Party's roadmap with everything that belongs to it: content, signatures, snapshots, marks.

use super::{Choice, Content, State, Tally};
use kernel::{Day, Id, Lang, Moment, PartyCode, Role, codes};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codes! {
    /// Where the plan of action of a version stands, beside the state of the version.
    PlanState { None = "none", Draft = "draft", Waiting = "waiting", Validated = "validated" }
}

/// A formal act: who, in which office, when, and of which exact text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Id>,
    pub role: Role,
    /// Name and office of that day; they stay when the account is gone.
    pub name: String,
    pub office: String,
    pub at: Moment,
    /// SHA-256 of the text in the original language; empty where the act is not about a text.
    #[serde(default)]
    pub fingerprint: String,
    /// Note or reason given with the act.
    #[serde(default)]
    pub note: String,
}

/// The acts that hold now. What was undone stands in history only.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Acts {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finalized: Option<Signature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validated: Option<Signature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_finalized: Option<Signature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan_validated: Option<Signature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Signature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Signature>,
    /// Last note with which the version or its plan came back to the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned: Option<Signature>,
}

/// The version a draft began from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    pub party: PartyCode,
    pub public_id: String,
    pub number: i64,
    /// What the revision changes and why; empty for another Party's roadmap.
    #[serde(default)]
    pub why: String,
}

/// All positions of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    pub at: Moment,
    pub tally: Tally,
    pub positions: BTreeMap<String, Choice>,
}

/// Facts of a roadmap adopted elsewhere and entered as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// SHA-256 of the stored file.
    pub hash: String,
    pub name: String,
    pub bytes: u64,
    pub media: String,
    pub adopted_on: Day,
    pub source: String,
    /// Language of the file.
    pub lang: Lang,
    /// Whether the Secretariat entered it; the Party may then correct or withdraw it.
    pub by_secretariat: bool,
}

/// One version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roadmap {
    pub id: Id,
    /// Shared by all versions of the Party on this framework.
    pub public_id: String,
    pub party: PartyCode,
    pub framework: String,
    /// From 1, never used twice.
    pub number: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub based_on: Option<Basis>,
    /// Language the texts are written in first.
    pub original: Lang,
    pub state: State,
    pub plan: PlanState,
    pub content: Content,
    #[serde(default)]
    pub acts: Acts,
    #[serde(default)]
    pub snapshots: Vec<Snapshot>,
    /// Closed actions of the plan with their day; belongs to no fingerprint.
    #[serde(default)]
    pub progress: BTreeMap<String, Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<Outside>,
    /// Ever reached *finalized*; what was taken back still counts (SYS-034).
    #[serde(default)]
    pub was_finalized: bool,
    pub started_at: Moment,
    pub changed_at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<Id>,
    /// Version of the record in history; guards every write. Kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

impl Roadmap {
    /// A blank draft.
    pub fn blank(id: Id, public_id: String, party: PartyCode, framework: &str, number: i64, original: Lang, at: Moment) -> Roadmap {
        Roadmap {
            id,
            public_id,
            party,
            framework: framework.to_owned(),
            number,
            based_on: None,
            original,
            state: State::Draft,
            plan: PlanState::None,
            content: Content::default(),
            acts: Acts::default(),
            snapshots: Vec::new(),
            progress: BTreeMap::new(),
            outside: None,
            was_finalized: false,
            started_at: at,
            changed_at: at,
            changed_by: None,
            version: 0,
        }
    }

    /// Whether the plan goes out with publication and submission: only a validated one does.
    pub fn has_public_plan(&self) -> bool {
        self.plan == PlanState::Validated && !self.content.stages.is_empty()
    }

    /// Drops what is recorded of actions that the plan no longer has.
    pub fn forget_progress_of_removed_actions(&mut self) {
        let stages = &self.content.stages;
        self.progress.retain(|action, _| stages.values().any(|stage| stage.actions.contains_key(action)));
    }

    /// What everybody may read of the content: no plan that was not validated, no settings of the team's forms.
    /// Evidence is left out, since each piece has its own rule.
    pub fn public_content(&self) -> Content {
        let mut content = Content { second: None, shows_preparation: false, ..self.content.clone() };
        if !self.has_public_plan() {
            content.stages.clear();
        }
        content.positions.values_mut().for_each(|position| position.evidence.clear());
        content
    }

    /// The permanent address of this version, without language.
    pub fn permanent(&self) -> String {
        format!("/id/roadmap/{}/v/{}", self.public_id, self.number)
    }
}

codes! {
    /// What the Party said to an offer.
    OfferAnswer { Open = "open", Later = "later", Yes = "yes", No = "no" }
}

/// A *done* position of a published roadmap, offered to the Party as a good practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub id: Id,
    pub party: PartyCode,
    pub roadmap: Id,
    pub activity: String,
    pub answer: OfferAnswer,
    pub made_at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Moment>,
    /// The measure proposed, or started from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    #[serde(skip)]
    pub version: i64,
}
