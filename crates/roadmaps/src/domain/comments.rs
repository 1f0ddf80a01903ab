//! What the Party's team says to each other about a paragraph of the draft. Never public and in no signed text.

use kernel::{Id, Moment, PartyCode, codes};
use serde::{Deserialize, Serialize};

codes! {
    CommentState { Open = "open", Resolved = "resolved" }
}

codes! {
    CommentAct { Comment = "comment", Resolve = "resolve", Reopen = "reopen" }
}

/// Every move of a comment: from, act, to.
pub const COMMENT_TRANSITIONS: &[(Option<CommentState>, CommentAct, CommentState)] = &[
    (None, CommentAct::Comment, CommentState::Open),
    (Some(CommentState::Open), CommentAct::Resolve, CommentState::Resolved),
    (Some(CommentState::Resolved), CommentAct::Reopen, CommentState::Open),
];

/// Characters of the paragraph that are kept with a comment, so that it is understood once the paragraph has changed or
/// gone. Our choice.
pub const ABOUT_CHARS: usize = 200;

/// A comment on a paragraph. Persons stand as accounts, so that their names can be erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    pub id: Id,
    /// The version it is about.
    pub roadmap: Id,
    pub party: PartyCode,
    pub chapter: String,
    pub paragraph: String,
    /// The beginning of the paragraph as it stood, in the original language.
    pub about: String,
    pub words: String,
    pub account: Option<Id>,
    pub at: Moment,
    pub state: CommentState,
    /// Who resolved it or opened it again last, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_by: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_at: Option<Moment>,
    #[serde(skip)]
    pub version: i64,
}
