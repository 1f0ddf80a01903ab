//! A text sent to the Secretariat: a frozen copy with its receipt, and the conversation about it.

use super::{Roadmap, State, SubmissionAct, SubmissionState, body_text, plan_text};
use kernel::{Id, Lang, Moment, PartyCode, Role};
use serde::{Deserialize, Serialize};

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
    /// Part of the roadmap a question is about.
    #[serde(default)]
    pub part: String,
    /// Code of the reason for a correction.
    #[serde(default)]
    pub reason: String,
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
    #[serde(skip)]
    pub version: i64,
}

impl Submission {
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
    fn a_swapped_digit_of_a_receipt_changes_its_check() {
        let (one, two) = (Submission::receipt_number(2026, 12), Submission::receipt_number(2026, 21));
        assert!(one.starts_with("RM-2026-0012-") && two.starts_with("RM-2026-0021-"));
        assert_ne!(one.chars().last(), two.chars().last());
    }
}
