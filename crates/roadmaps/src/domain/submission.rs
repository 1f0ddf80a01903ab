//! A text sent to the Secretariat: a frozen copy with its receipt, and the conversation about it.

use super::{Content, Roadmap, State, SubmissionAct, SubmissionState, body_text, copied, plan_text};
use kernel::{Day, Id, Lang, Moment, PartyCode, Role, codes};
use serde::{Deserialize, Serialize};

/// What is said about one part of the sent text: a question, a correction asked for, or the answer to one of them. Several
/// leave in one message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Running number in the conversation, from 1; an answer bears the number of what it answers.
    pub number: u32,
    /// Code of [`Submission::parts`]; empty in an answer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub part: String,
    pub words: String,
}

/// One act on a submission with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub act: SubmissionAct,
    pub at: Moment,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Id>,
    pub role: Role,
    #[serde(default)]
    pub note: String,
    /// Part of the roadmap a question is about, in messages from before several stood in one.
    #[serde(default)]
    pub part: String,
    /// Code of the reason for a correction.
    #[serde(default)]
    pub reason: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Point>,
}

codes! {
    /// How far a question or a correction asked for has come.
    ThreadState { Asked = "asked", Answered = "answered", Closed = "closed", Accepted = "accepted" }
}

/// What was asked about a part, with what came of it.
#[derive(Debug, Clone)]
pub struct Thread<'a> {
    pub number: u32,
    pub part: &'a str,
    pub words: &'a str,
    /// The message it came in: a question or a correction.
    pub asked: &'a Message,
    pub answer: Option<(&'a Message, &'a str)>,
    /// The message that ended it without an answer.
    pub ended: Option<&'a Message>,
    pub state: ThreadState,
}

/// The whole text, as a part that something is said about.
pub const WHOLE: &str = "whole";

/// Codes of the parts of a sent text that something can be said about, in the order of the document. Stages and actions go
/// by their place, which in a frozen copy stays.
fn parts_of(content: &Content, activities: impl Iterator<Item = String>) -> Vec<String> {
    let mut parts: Vec<String> = vec![WHOLE.into(), "summary".into(), "text".into()];
    if !content.sectors.is_empty() {
        parts.push("sectors".into());
        parts.extend(content.sectors.keys().map(|code| format!("sector-{code}")));
    }
    if !content.diagnosis.is_empty() {
        parts.push("diagnosis".into());
    }
    if !content.priorities.is_empty() {
        parts.push("priorities".into());
    }
    parts.extend(activities);
    if !content.stages.is_empty() {
        parts.push("plan".into());
    }
    for (n, (_, stage)) in content.stages().into_iter().enumerate() {
        parts.push(format!("stage-{}", n + 1));
        parts.extend((1..=stage.actions().len()).map(|m| format!("action-{}.{m}", n + 1)));
    }
    parts
}

/// Working days for which a claim of an officer holds.
///
/// Source: the review queue of the design.
const CLAIM_DAYS: usize = 2;

/// Until when an officer who opened a submission has it for themselves: the end of the second working day after.
pub fn claimed_until(at: Moment) -> Moment {
    let mut day = at.day();
    let mut left = CLAIM_DAYS;
    while left > 0 {
        day = day.plus_days(1);
        left -= usize::from(is_working_day(day));
    }
    day.last_moment()
}

/// Monday to Friday; which days a house keeps free is not known here. 6 January 1992 was a Monday.
fn is_working_day(day: Day) -> bool {
    Day::constant(1992, 1, 6).days_until(day).rem_euclid(7) < 5
}

/// Since when everybody may read a sent text. Kept with it, since a translation corrected after publication is another
/// text, and the one that was public stays so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Published {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Moment>,
}

/// The package by which a text came from another instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CameAs {
    /// Number of the package: the receipt at the sending instance.
    pub number: String,
    /// Fingerprint of the key that signed it.
    pub key: String,
    /// When it was sent there.
    pub sent_at: Moment,
}

/// One sent text. The copy never changes, whatever becomes of the version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    pub id: Id,
    /// Receipt number, such as `RM-2026-0001-7`.
    pub receipt: String,
    pub party: PartyCode,
    pub framework: String,
    pub roadmap: Id,
    pub public_id: String,
    pub number: i64,
    pub lang: Lang,
    pub title: String,
    /// The text in that language, as canonical JSON holds it.
    pub body: serde_json::Value,
    /// The plan; null where it was unfinished.
    pub plan: serde_json::Value,
    pub fingerprint: String,
    #[serde(default)]
    pub plan_fingerprint: String,
    pub state: SubmissionState,
    pub submitted_at: Moment,
    /// Name and office of who sent it, as of that day.
    pub name: String,
    pub office: String,
    /// Since when the present side has its turn.
    pub since: Moment,
    #[serde(default)]
    pub replaces: String,
    #[serde(default)]
    pub replaced_by: String,
    #[serde(default)]
    pub public: Published,
    #[serde(default)]
    pub conversation: Vec<Message>,
    /// Set where it was not sent here: then `roadmap` names no version of this instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub package: Option<CameAs>,
    #[serde(skip)]
    pub version: i64,
}

impl Submission {
    /// Everything asked about parts of the text, in the order of asking.
    pub fn threads(&self) -> Vec<Thread<'_>> {
        let mut threads: Vec<Thread<'_>> = Vec::new();
        for message in &self.conversation {
            match message.act {
                SubmissionAct::Ask | SubmissionAct::RequestCorrection => {
                    let next = u32::try_from(threads.len()).unwrap_or(0) + 1;
                    let thread = |number, part, words| Thread {
                        number,
                        part,
                        words,
                        asked: message,
                        answer: None,
                        ended: None,
                        state: ThreadState::Asked,
                    };
                    threads.extend(message.points.iter().map(|point| thread(point.number, &point.part, &point.words)));
                    if message.points.is_empty() {
                        let part = if message.part.is_empty() { WHOLE } else { message.part.as_str() };
                        threads.push(thread(next, part, &message.note));
                    }
                }
                SubmissionAct::Answer => {
                    for thread in threads.iter_mut().filter(|thread| thread.state == ThreadState::Asked) {
                        let own = message.points.iter().find(|point| point.number == thread.number);
                        thread.answer = Some((message, own.map_or(message.note.as_str(), |point| point.words.as_str())));
                        thread.state = ThreadState::Answered;
                    }
                }
                SubmissionAct::CloseQuestion | SubmissionAct::TakeBackCorrection | SubmissionAct::SubmitAgain | SubmissionAct::TakeIn => {
                    for thread in threads.iter_mut().filter(|thread| thread.state == ThreadState::Asked) {
                        (thread.ended, thread.state) = (Some(message), ThreadState::Closed);
                    }
                }
                SubmissionAct::Accept => threads.iter_mut().for_each(|thread| thread.state = ThreadState::Accepted),
                // A newer text was recalled: what it had closed is open again, where the conversation stood.
                SubmissionAct::Recall => {
                    let by_newer = |thread: &&mut Thread<'_>| {
                        thread.ended.is_some_and(|end| matches!(end.act, SubmissionAct::SubmitAgain | SubmissionAct::TakeIn))
                    };
                    for thread in threads.iter_mut().filter(by_newer) {
                        (thread.ended, thread.state) = (None, ThreadState::Asked);
                    }
                }
                SubmissionAct::Submit | SubmissionAct::Open => {}
            }
        }
        threads
    }

    /// Codes of the parts of the copy that something can be said about.
    pub fn parts(&self) -> Vec<String> {
        let framework = convention::find_framework(&self.framework).unwrap_or_else(convention::framework);
        parts_of(&copied(self).content, framework.activities.iter().map(|activity| activity.code.clone()))
    }

    /// Numbers of what waits for an answer.
    pub fn open_points(&self) -> Vec<u32> {
        self.threads().iter().filter(|thread| thread.state == ThreadState::Asked).map(|thread| thread.number).collect()
    }

    /// Marks what of the copy stands word for word in a version that is public now. Answers whether anything became public.
    pub fn becomes_public(&mut self, version: &Roadmap, at: Moment) -> bool {
        let before = self.public;
        if version.id != self.roadmap || version.state != State::Published {
            return false;
        }
        if self.public.body.is_none() && body_text(version, self.lang) == self.body {
            self.public.body = Some(at);
        }
        if self.public.plan.is_none() && version.has_public_plan() && plan_text(version, self.lang) == self.plan {
            self.public.plan = Some(at);
        }
        before != self.public
    }

    /// A receipt number: year, running number of the installation, check digit (both sides read it over telephone).
    pub fn receipt_number(year: i16, n: i64) -> String {
        let digits = format!("{year:04}{n:04}");
        let sum: u32 = digits
            .chars()
            .rev()
            .zip([2u32, 3, 4, 5, 6, 7].into_iter().cycle())
            .filter_map(|(digit, weight)| Some(digit.to_digit(10)? * weight))
            .sum();
        let check = char::from_digit(sum % 11, 11).unwrap_or('0').to_ascii_uppercase();
        format!("RM-{year:04}-{n:04}-{check}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_holds_for_two_working_days() {
        let until = |day: Day| claimed_until(day.first_moment().plus_minutes(600)).day();
        assert_eq!(until(Day::constant(2026, 11, 24)), Day::constant(2026, 11, 26), "from Tuesday to Thursday");
        assert_eq!(until(Day::constant(2026, 11, 27)), Day::constant(2026, 12, 1), "a weekend does not count");
        assert_eq!(until(Day::constant(2026, 11, 28)), Day::constant(2026, 12, 1), "from a Saturday");
    }

    #[test]
    fn a_swapped_digit_of_a_receipt_changes_its_check() {
        let (one, two) = (Submission::receipt_number(2026, 12), Submission::receipt_number(2026, 21));
        assert!(one.starts_with("RM-2026-0012-") && two.starts_with("RM-2026-0021-"));
        assert_ne!(one.chars().last(), two.chars().last());
    }
}
