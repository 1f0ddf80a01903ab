//! What a roadmap is and what holds of it: states and acts, content, rules, merging, the text that is signed.
//! Nothing here reads a database, a clock or a form; stores, actions and pages do and ask this module.

mod advance;
mod chapters;
mod comments;
mod content;
mod copy;
mod desk;
mod diagnosis;
mod edit;
mod lengths;
mod making;
mod merge;
mod monitor;
mod roadmap;
mod rules;
mod seal;
mod submission;
pub mod workbook;
mod workflow;

pub use advance::Advance;
pub use chapters::{Chapter, Paragraph, template};
pub use comments::{ABOUT_CHARS, COMMENT_TRANSITIONS, Comment, CommentAct, CommentState};
pub use content::{
    Action, Choice, Content, Indicator, IndicatorKind, Instrument, InstrumentAct, InstrumentKind, Place, Position, Priority, Proof,
    Spending, Stage,
};
pub use copy::copied;
pub use desk::{Next, REMINDED_DAYS, Reminder, Told};
pub use diagnosis::{Diagnosis, Need, Source};
pub use edit::{CodeOf, DOWN, Edit, Of, Part, REMOVE, ROWS, UP, in_lang, money_of};
pub use making::{
    Charge, Charges, Entry, Facts, Lack, Lessons, Listed, Made, Milestone, Participant, REGISTER_TRANSITIONS, REGISTER_WRITERS, Reached,
    RegisterAct, SectorMade, Step, StepMade, TEAM_PART, Task, Trained, Training, lacks, made, milestones, reached, trained,
};
pub use merge::{Clash, Said, three_way};
pub use monitor::{Followed, Headway, Phase, Report, Update, followed};
pub use roadmap::{Acts, Basis, Offer, OfferAnswer, Outside, PlanState, Roadmap, Signature, Snapshot};
pub use rules::{
    Counter, Missing, PublicWord, Standing, Tally, beyond_horizon, circle_of, circle_words, counter, is_longer_than_horizon, is_of_kind,
    missing, missing_in_language, plan_missing, public_word, tally,
};
pub use seal::{body_text, plan_text, referred_files, sent_plan};
pub use submission::{CameAs, Message, Point, Published, Submission, Thread, ThreadState, WHOLE, claimed_until};
pub use workflow::{
    Act, SUBMISSION_TRANSITIONS, State, SubmissionAct, SubmissionState, SubmissionTransition, TRANSITIONS, Transition, Turn,
    submission_transition, transition,
};
