//! What of a Party's roadmap the desk of the Secretariat follows: where it stands in public, what comes next and whose
//! turn it is. Of a draft the desk knows what everybody knows.

use super::{PublicWord, SubmissionState, Turn};
use kernel::{Id, Lang, Moment, PartyCode, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// What comes next on the way to an accepted roadmap.
    Next {
        /// The Secretariat opens what was sent.
        Open = "open",
        /// The Secretariat asks, asks for a correction or accepts.
        Decide = "decide",
        Answer = "answer",
        Correct = "correct",
        /// The Party sends what it published.
        Send = "send",
        /// The Party goes on with what it showed that it prepares.
        Prepare = "prepare",
        Begin = "begin",
        Nothing = "nothing",
    }
}

impl Next {
    /// `sent`: state and version number of the text that was sent last and neither recalled nor replaced; `published`: the
    /// number of the published version.
    pub fn of(word: PublicWord, sent: Option<(SubmissionState, i64)>, published: Option<i64>) -> Next {
        match sent {
            Some((SubmissionState::Submitted, _)) => return Next::Open,
            Some((SubmissionState::Received, _)) => return Next::Decide,
            Some((SubmissionState::QuestionOpen, _)) => return Next::Answer,
            Some((SubmissionState::CorrectionAsked, _)) => return Next::Correct,
            _ => {}
        }
        match (published, sent) {
            (Some(number), Some((_, sent))) if sent >= number => Next::Nothing,
            (Some(_), _) => Next::Send,
            (None, Some(_)) => Next::Nothing,
            (None, None) if word == PublicWord::NonePublished => Next::Begin,
            (None, None) => Next::Prepare,
        }
    }

    pub const fn turn(self) -> Turn {
        match self {
            Next::Open | Next::Decide => Turn::Secretariat,
            Next::Answer | Next::Correct | Next::Send | Next::Prepare | Next::Begin => Turn::Party,
            Next::Nothing => Turn::Nobody,
        }
    }
}

/// Days for which a Party that was reminded is left in peace, unless an officer says otherwise. Our choice.
pub const REMINDED_DAYS: i32 = 14;

/// Somebody who got a reminder, with the language it was written in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    pub account: Id,
    pub lang: Lang,
}

/// A reminder that went to the people of a Party. Never changed: what was sent cannot be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminder {
    pub id: Id,
    pub party: PartyCode,
    pub framework: String,
    /// What it reminded of.
    pub about: Next,
    pub sent_at: Moment,
    pub by: Id,
    pub told: Vec<Told>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_next_follows_from_what_was_sent_and_published() {
        use PublicWord as W;
        use SubmissionState as S;
        assert_eq!(Next::of(W::NonePublished, None, None), Next::Begin);
        assert_eq!(Next::of(W::InPreparation, None, None), Next::Prepare);
        assert_eq!(Next::of(W::InConsultation, None, None), Next::Prepare);
        assert_eq!(Next::of(W::Published, None, Some(1)), Next::Send);
        assert_eq!(Next::of(W::Published, Some((S::Accepted, 1)), Some(1)), Next::Nothing);
        assert_eq!(Next::of(W::Revised, Some((S::Accepted, 1)), Some(2)), Next::Send, "a newer version was published since");
        assert_eq!(Next::of(W::NonePublished, Some((S::Accepted, 1)), None), Next::Nothing, "sent before it is published");
        for (state, next) in
            [(S::Submitted, Next::Open), (S::Received, Next::Decide), (S::QuestionOpen, Next::Answer), (S::CorrectionAsked, Next::Correct)]
        {
            assert_eq!(Next::of(W::Published, Some((state, 1)), Some(2)), next);
            assert_eq!(next.turn(), state.turn(), "the clock of the desk is that of the submission");
        }
    }
}
