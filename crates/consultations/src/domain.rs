//! A round of consultation and what is said in it. Pure; saving is `actions`.
//!
//! Source: `workflows.md`, section 6; SYS-038 and SYS-158.

mod contribution;
mod round;
mod tally;

pub use contribution::{
    AGES, Act, Contribution, GENDERS, Outcome, OutcomeKind, PERSON, Place, Sent, Source, State, TRANSITIONS, Transition, Who,
};
pub use round::{
    DOCUMENTS, Draft, LaidOpen, Meeting, Paragraph, QUESTIONS, ROUND_TRANSITIONS, Round, RoundAct, RoundState, RoundTransition, TEAM,
};
pub use tally::{Counted, Tally, shared};

/// The part of a member's work that this slice is, as `people` gives it.
pub const PART: &str = "consultation";
