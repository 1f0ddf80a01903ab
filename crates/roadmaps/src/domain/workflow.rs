//! The two workflows as tables: a roadmap version and a submission to the Secretariat. Pages, tests and the diagram
//! read these tables; no other place says who may do what in which state.
//!
//! Source: `workflows.md`, sections 2 and 3.

use kernel::{Role, codes};

codes! {
    /// Where one version of a roadmap stands.
    State {
        Draft = "draft",
        Finalized = "finalized",
        Validated = "validated",
        ValidatedPlanWaiting = "validated-plan-waiting",
        Published = "published",
        Superseded = "superseded",
        Withdrawn = "withdrawn",
        /// Gone for everybody; only history knows it.
        Discarded = "discarded",
    }
}

impl State {
    /// A version that is still being made: at most one of a Party and framework.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Draft | State::Finalized | State::Validated | State::ValidatedPlanWaiting)
    }

    /// A version that the public may read (a withdrawn one only as its reason).
    pub const fn is_public(self) -> bool {
        matches!(self, State::Published | State::Superseded | State::Withdrawn)
    }
}

codes! {
    /// What can be done with a version.
    Act {
        Start = "start",
        Save = "save",
        Discard = "discard",
        Finalize = "finalize",
        TakeBack = "take-back",
        Return = "return",
        Validate = "validate",
        Reopen = "reopen",
        SavePlan = "save-plan",
        FinalizePlan = "finalize-plan",
        ValidatePlan = "validate-plan",
        ReturnPlan = "return-plan",
        Publish = "publish",
        AddTranslation = "add-translation",
        Revise = "revise",
        /// Monitoring: a report on the published plan, beside the signed text.
        RecordProgress = "record-progress",
        Withdraw = "withdraw",
        EnterOutside = "enter-outside",
        /// What becomes of the older version when another is published; nobody does it by itself.
        Supersede = "supersede",
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// `None`: there was no version before.
    pub from: Option<State>,
    pub act: Act,
    pub to: State,
    pub roles: &'static [Role],
    /// Whether the act is refused without a note or reason.
    pub needs_note: bool,
}

const fn row(from: Option<State>, act: Act, to: State, roles: &'static [Role], needs_note: bool) -> Transition {
    Transition { from, act, to, roles, needs_note }
}

const FOCAL: &[Role] = &[Role::FocalPoint];
const TEAM: &[Role] = &[Role::FocalPoint, Role::Member];
const AUTHORITY: &[Role] = &[Role::Authority];
const PUBLISHERS: &[Role] = &[Role::FocalPoint, Role::Authority];
/// The focal point withdraws only where the Party has no authority; the action checks that.
const WITHDRAWERS: &[Role] = &[Role::Authority, Role::FocalPoint];
const ENTERERS: &[Role] = &[Role::FocalPoint, Role::Secretariat];
const SECRETARIAT: &[Role] = &[Role::Secretariat];

/// Every move of a roadmap version. Members save only the parts given to them, and report where the plan is theirs.
pub const TRANSITIONS: &[Transition] = &[
    row(None, Act::Start, State::Draft, FOCAL, false),
    row(Some(State::Draft), Act::Save, State::Draft, TEAM, false),
    row(Some(State::Draft), Act::Discard, State::Discarded, FOCAL, true),
    row(Some(State::Draft), Act::Finalize, State::Finalized, FOCAL, false),
    row(Some(State::Finalized), Act::TakeBack, State::Draft, FOCAL, true),
    row(Some(State::Finalized), Act::Return, State::Draft, AUTHORITY, true),
    row(Some(State::Finalized), Act::Validate, State::Validated, AUTHORITY, false),
    row(Some(State::Validated), Act::Reopen, State::Draft, FOCAL, true),
    row(Some(State::Validated), Act::SavePlan, State::Validated, TEAM, false),
    row(Some(State::Validated), Act::FinalizePlan, State::ValidatedPlanWaiting, FOCAL, false),
    row(Some(State::ValidatedPlanWaiting), Act::ValidatePlan, State::Validated, AUTHORITY, false),
    row(Some(State::ValidatedPlanWaiting), Act::ReturnPlan, State::Validated, AUTHORITY, true),
    row(Some(State::Validated), Act::Publish, State::Published, PUBLISHERS, false),
    row(Some(State::ValidatedPlanWaiting), Act::Publish, State::Published, PUBLISHERS, false),
    row(Some(State::Validated), Act::AddTranslation, State::Validated, FOCAL, false),
    row(Some(State::Published), Act::AddTranslation, State::Published, FOCAL, false),
    row(Some(State::Published), Act::Revise, State::Draft, FOCAL, true),
    row(Some(State::Published), Act::RecordProgress, State::Published, TEAM, false),
    row(Some(State::Published), Act::Withdraw, State::Withdrawn, WITHDRAWERS, true),
    row(None, Act::EnterOutside, State::Published, ENTERERS, false),
];

/// The row for an act in a state, if there is one.
pub fn transition(from: Option<State>, act: Act) -> Option<&'static Transition> {
    TRANSITIONS.iter().find(|row| row.from == from && row.act == act)
}

codes! {
    /// Where one sent text stands.
    SubmissionState {
        Submitted = "submitted",
        Received = "received",
        QuestionOpen = "question-open",
        CorrectionAsked = "correction-asked",
        Accepted = "accepted",
        Recalled = "recalled",
        Replaced = "replaced",
    }
}

codes! {
    /// Who has to move next.
    Turn { Secretariat = "secretariat", Party = "party", Nobody = "nobody" }
}

impl SubmissionState {
    /// At most one open submission of a Party and framework.
    pub const fn is_open(self) -> bool {
        !matches!(self.turn(), Turn::Nobody)
    }

    pub const fn turn(self) -> Turn {
        match self {
            SubmissionState::Submitted | SubmissionState::Received => Turn::Secretariat,
            SubmissionState::QuestionOpen | SubmissionState::CorrectionAsked => Turn::Party,
            SubmissionState::Accepted | SubmissionState::Recalled | SubmissionState::Replaced => Turn::Nobody,
        }
    }

    /// The code under which `words` hold its name; the word for an open question is older than the state.
    pub const fn word(self) -> &'static str {
        match self {
            SubmissionState::Submitted => "submission-submitted",
            SubmissionState::Received => "submission-received",
            SubmissionState::QuestionOpen => "submission-question-asked",
            SubmissionState::CorrectionAsked => "submission-correction-asked",
            SubmissionState::Accepted => "submission-accepted",
            SubmissionState::Recalled => "submission-recalled",
            SubmissionState::Replaced => "submission-replaced",
        }
    }
}

codes! {
    /// What can be done with a sent text.
    SubmissionAct {
        Submit = "submit",
        Recall = "recall",
        Open = "open",
        Ask = "ask",
        Answer = "answer",
        CloseQuestion = "close-question",
        RequestCorrection = "request-correction",
        TakeBackCorrection = "take-back-correction",
        SubmitAgain = "submit-again",
        Accept = "accept",
        /// A text that another instance sent as a package comes in; also what becomes of an older one that is open.
        TakeIn = "take-in",
    }
}

/// One row of the table of submissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubmissionTransition {
    pub from: Option<SubmissionState>,
    pub act: SubmissionAct,
    pub to: SubmissionState,
    pub roles: &'static [Role],
    /// Whether the act is refused without words (a question, an answer, a note).
    pub needs_note: bool,
}

const fn sent(
    from: Option<SubmissionState>,
    act: SubmissionAct,
    to: SubmissionState,
    roles: &'static [Role],
    needs_note: bool,
) -> SubmissionTransition {
    SubmissionTransition { from, act, to, roles, needs_note }
}

/// Every move of a submission. *Submit again* makes the older row `replaced`; the new text is a row of its own.
pub const SUBMISSION_TRANSITIONS: &[SubmissionTransition] = {
    use SubmissionAct as A;
    use SubmissionState as S;
    &[
        sent(None, A::Submit, S::Submitted, FOCAL, false),
        sent(Some(S::Submitted), A::Recall, S::Recalled, FOCAL, false),
        sent(Some(S::Submitted), A::Open, S::Received, SECRETARIAT, false),
        sent(Some(S::Received), A::Ask, S::QuestionOpen, SECRETARIAT, true),
        sent(Some(S::QuestionOpen), A::Answer, S::Received, FOCAL, true),
        sent(Some(S::QuestionOpen), A::CloseQuestion, S::Received, SECRETARIAT, true),
        sent(Some(S::Received), A::RequestCorrection, S::CorrectionAsked, SECRETARIAT, true),
        sent(Some(S::QuestionOpen), A::RequestCorrection, S::CorrectionAsked, SECRETARIAT, true),
        sent(Some(S::CorrectionAsked), A::Answer, S::Received, FOCAL, true),
        sent(Some(S::CorrectionAsked), A::TakeBackCorrection, S::Received, SECRETARIAT, true),
        sent(Some(S::Received), A::SubmitAgain, S::Replaced, FOCAL, false),
        sent(Some(S::QuestionOpen), A::SubmitAgain, S::Replaced, FOCAL, false),
        sent(Some(S::CorrectionAsked), A::SubmitAgain, S::Replaced, FOCAL, false),
        sent(Some(S::Received), A::Accept, S::Accepted, SECRETARIAT, false),
        sent(Some(S::QuestionOpen), A::Accept, S::Accepted, SECRETARIAT, false),
        sent(None, A::TakeIn, S::Submitted, SECRETARIAT, false),
        sent(Some(S::Submitted), A::TakeIn, S::Replaced, SECRETARIAT, false),
        sent(Some(S::Received), A::TakeIn, S::Replaced, SECRETARIAT, false),
        sent(Some(S::QuestionOpen), A::TakeIn, S::Replaced, SECRETARIAT, false),
        sent(Some(S::CorrectionAsked), A::TakeIn, S::Replaced, SECRETARIAT, false),
    ]
};

/// The row for an act in a state, if there is one.
pub fn submission_transition(from: Option<SubmissionState>, act: SubmissionAct) -> Option<&'static SubmissionTransition> {
    SUBMISSION_TRANSITIONS.iter().find(|row| row.from == from && row.act == act)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_and_an_act_lead_to_one_state_only() {
        for (at, row) in TRANSITIONS.iter().enumerate() {
            assert!(!TRANSITIONS[at + 1..].iter().any(|other| other.from == row.from && other.act == row.act), "{row:?}");
        }
        for (at, row) in SUBMISSION_TRANSITIONS.iter().enumerate() {
            assert!(!SUBMISSION_TRANSITIONS[at + 1..].iter().any(|other| other.from == row.from && other.act == row.act), "{row:?}");
        }
    }

    #[test]
    fn only_the_authority_validates_and_returns() {
        for row in TRANSITIONS.iter().filter(|row| matches!(row.act, Act::Validate | Act::Return | Act::ValidatePlan | Act::ReturnPlan)) {
            assert_eq!(row.roles, [Role::Authority]);
        }
    }

    #[test]
    fn what_is_undone_needs_a_note() {
        for act in [Act::Discard, Act::TakeBack, Act::Return, Act::Reopen, Act::ReturnPlan, Act::Revise, Act::Withdraw] {
            assert!(TRANSITIONS.iter().filter(|row| row.act == act).all(|row| row.needs_note), "{act:?}");
        }
    }

    #[test]
    fn a_finished_submission_moves_no_more() {
        for row in SUBMISSION_TRANSITIONS {
            assert!(row.from.is_none_or(SubmissionState::is_open), "{row:?}");
        }
    }
}
