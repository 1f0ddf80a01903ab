//! What somebody says in a round, and what became of it.
//!
//! Invariants: a contribution never changes its words; nobody's name stands in it but that of an organization; *used* and
//! *partly used* say in which paragraph of which version, *not used* says why.

use super::Round;
use kernel::{FieldError, Id, Lang, Moment, PartyCode, Role, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// Where a contribution stands; `contribution-<code>` is its word.
    State {
        /// Waits until the team has looked at it.
        Received = "received",
        Published = "published",
        /// Everyone reads the reason and nothing else.
        Hidden = "hidden",
    }
}

codes! {
    /// How it came.
    Source {
        Visitor = "visitor",
        Organization = "organization",
        /// On paper, typed in by the team.
        Paper = "paper",
        /// Said at a meeting, written down by the team.
        Meeting = "meeting",
    }
}

codes! {
    /// What is done with a contribution; the code is that of history and of addresses.
    Act {
        Contribute = "contribute",
        Publish = "publish",
        Hide = "hide",
        ShowAgain = "show-again",
        /// Its words go for good; number and reason stay.
        Erase = "erase",
        GiveOutcome = "give-outcome",
    }
}

codes! {
    /// What became of it; `contribution-<code>` is its word.
    OutcomeKind {
        Used = "used",
        PartlyUsed = "partly-used",
        Noted = "noted",
        NotUsed = "not-used",
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    pub from: Option<State>,
    pub act: Act,
    pub to: State,
    /// Roles that perform it; empty for anyone.
    pub roles: &'static [Role],
}

const fn row(from: Option<State>, act: Act, to: State, roles: &'static [Role]) -> Transition {
    Transition { from, act, to, roles }
}

/// The life of a contribution: `workflows.md`, section 6.
pub const TRANSITIONS: [Transition; 8] = [
    // A visitor, and anyone over the limit of an address.
    row(None, Act::Contribute, State::Received, &[]),
    row(None, Act::Contribute, State::Published, &[Role::Organization, Role::FocalPoint, Role::Member]),
    row(Some(State::Received), Act::Publish, State::Published, super::TEAM),
    row(Some(State::Received), Act::Hide, State::Hidden, super::TEAM),
    row(Some(State::Published), Act::Hide, State::Hidden, super::TEAM),
    row(Some(State::Hidden), Act::ShowAgain, State::Published, super::TEAM),
    row(Some(State::Published), Act::GiveOutcome, State::Published, super::TEAM),
    // Words about somebody else must be able to go (`workflows.md`, section 8).
    row(Some(State::Hidden), Act::Erase, State::Hidden, super::TEAM),
];

/// What a contribution is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The round as a whole.
    Round,
    /// A question, from 1.
    Question(usize),
    /// An activity of the framework, by code.
    Activity(String),
    /// A paragraph of the text laid open, from 1.
    Paragraph(usize),
}

impl Place {
    /// The code in tables and addresses: `round`, `question-2`, `activity-2.1`, `paragraph-12`.
    pub fn code(&self) -> String {
        match self {
            Place::Round => "round".to_owned(),
            Place::Question(number) => format!("question-{number}"),
            Place::Activity(code) => format!("activity-{code}"),
            Place::Paragraph(number) => format!("paragraph-{number}"),
        }
    }

    pub fn parse(code: &str) -> Option<Place> {
        if code == "round" {
            return Some(Place::Round);
        }
        let (kind, rest) = code.split_once('-')?;
        match kind {
            "question" => rest.parse().ok().map(Place::Question),
            "paragraph" => rest.parse().ok().map(Place::Paragraph),
            "activity" => convention::activity(rest).map(|_| Place::Activity(rest.to_owned())),
            _ => None,
        }
    }

    /// Whether the round has this place.
    pub fn is_in(&self, round: &Round) -> bool {
        match self {
            Place::Round | Place::Activity(_) => true,
            Place::Question(number) => (1..=round.draft.questions.len()).contains(number),
            Place::Paragraph(number) => round.paragraph(*number).is_some(),
        }
    }
}

/// What became of a contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    pub kind: OutcomeKind,
    /// Version of the roadmap in which it was used; 0 where none is meant.
    #[serde(default)]
    pub in_version: i64,
    /// Paragraph or place of that version, as people name it.
    #[serde(default)]
    pub paragraph: String,
    #[serde(default)]
    pub why: String,
    pub given_at: Moment,
}

impl Outcome {
    /// What is wrong with it. `versions` are the numbers of the Party's versions.
    pub fn problems(&self, versions: &[i64]) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let mut wrong = |field: &str, key: &'static str| problems.push(FieldError::new(field, key));
        if matches!(self.kind, OutcomeKind::Used | OutcomeKind::PartlyUsed) {
            if !versions.contains(&self.in_version) {
                wrong("in_version", "error-choice");
            }
            if self.paragraph.is_empty() {
                wrong("paragraph", "error-required");
            }
        }
        if matches!(self.kind, OutcomeKind::NotUsed | OutcomeKind::PartlyUsed) && self.why.is_empty() {
            wrong("why", "error-required");
        }
        if self.paragraph.chars().count() > web::limits::LINE_CHARS {
            problems.push(FieldError::new("paragraph", "error-too-long").with("n", web::limits::LINE_CHARS));
        }
        if self.why.chars().count() > web::limits::TEXT_CHARS {
            problems.push(FieldError::new("why", "error-too-long").with("n", web::limits::TEXT_CHARS));
        }
        problems
    }
}

/// A contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    pub id: Id,
    pub round: Id,
    pub party: PartyCode,
    /// Running number in its round, from 1.
    pub number: i64,
    pub state: State,
    pub source: Source,
    /// Code of a [`Place`].
    pub place: String,
    /// `None` for a language that is none of the six.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// SHA-256 of the words, so that history can tell whether they were changed.
    pub fingerprint: String,
    /// Kept in a column of their own, beside history; empty once they were erased.
    #[serde(skip)]
    pub words: String,
    #[serde(skip)]
    pub who: Who,
    /// Over the limit of its address, or from no form of ours.
    #[serde(default, skip_serializing_if = "kernel::is_default")]
    pub is_doubtful: bool,
    /// The organization in whose name it was said, and its name of that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<Id>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organization_name: String,
    pub sent_at: Moment,
    /// Code of the reason why it is hidden.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Guards every write; kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

/// What somebody freely says of who they are. The kind is shown beside the words, the rest is only counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Who {
    /// Code of `actor-kinds`, or `person`.
    pub kind: String,
    /// Region of the country, as typed.
    pub region: String,
    /// Codes of [`GENDERS`] and [`AGES`].
    pub gender: String,
    pub age: String,
}

/// A person who speaks for nobody else.
pub const PERSON: &str = "person";
/// What may be said of gender and age. Our choice; youth ends at thirty here, as with most national youth policies.
pub const GENDERS: [&str; 3] = ["woman", "man", "other"];
pub const AGES: [&str; 3] = ["under-30", "30-59", "60-over"];

/// What was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    pub source: Source,
    pub place: String,
    pub lang: Option<Lang>,
    pub words: String,
    pub who: Who,
    pub organization: Option<(Id, String)>,
    /// When it reached the team, where that was not now.
    pub received_at: Option<Moment>,
    /// Over the limit of its address, or from no form of ours: it waits for a look whoever sent it.
    pub is_doubtful: bool,
}

/// Characters of a region. Our choice: the longest official names have fewer.
const REGION_CHARS: usize = 120;

impl Sent {
    /// The fields that are wrong.
    pub fn problems(&self, round: &Round) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.words.trim().is_empty() {
            problems.push(FieldError::new("words", "error-required"));
        } else if self.words.chars().count() > web::limits::CONTRIBUTION_CHARS {
            problems.push(FieldError::new("words", "error-too-long").with("n", web::limits::CONTRIBUTION_CHARS));
        }
        if !Place::parse(&self.place).is_some_and(|place| place.is_in(round)) {
            problems.push(FieldError::new("place", "error-choice"));
        }
        let kinds = convention::list(convention::lists::ACTOR_KINDS);
        let who = &self.who;
        if !who.kind.is_empty() && who.kind != PERSON && !kinds.has(&who.kind) {
            problems.push(FieldError::new("kind", "error-choice"));
        }
        for (name, code, known) in [("gender", &who.gender, &GENDERS), ("age", &who.age, &AGES)] {
            if !code.is_empty() && !known.contains(&code.as_str()) {
                problems.push(FieldError::new(name, "error-choice"));
            }
        }
        if who.region.chars().count() > REGION_CHARS {
            problems.push(FieldError::new("region", "error-too-long").with("n", REGION_CHARS));
        }
        problems
    }

    /// Where it begins.
    pub fn begins(&self) -> State {
        let is_known = matches!(self.source, Source::Organization | Source::Paper | Source::Meeting);
        if is_known && !self.is_doubtful { State::Published } else { State::Received }
    }
}

impl Contribution {
    /// The row of an act from where it stands.
    pub fn transition(&self, act: Act) -> Option<&'static Transition> {
        TRANSITIONS.iter().find(|row| row.from == Some(self.state) && row.act == act)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_back_and_strange_ones_are_none() {
        for place in [Place::Round, Place::Question(2), Place::Activity("2.1".into()), Place::Paragraph(12)] {
            assert_eq!(Place::parse(&place.code()), Some(place));
        }
        for wrong in ["", "rounds", "question-x", "question", "activity-9.9", "paragraph--1", "paragraph-1-2"] {
            assert_eq!(Place::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_was_used_says_where_and_what_was_not_says_why() {
        let outcome = |kind, in_version, paragraph: &str, why: &str| Outcome {
            kind,
            in_version,
            paragraph: paragraph.into(),
            why: why.into(),
            given_at: Moment(0),
        };
        let fields = |outcome: Outcome| outcome.problems(&[1, 2]).into_iter().map(|problem| problem.field).collect::<Vec<_>>();
        assert_eq!(fields(outcome(OutcomeKind::Used, 0, "", "")), ["in_version", "paragraph"]);
        assert!(fields(outcome(OutcomeKind::Used, 2, "14", "")).is_empty());
        assert_eq!(fields(outcome(OutcomeKind::PartlyUsed, 3, "14", "")), ["in_version", "why"]);
        assert_eq!(fields(outcome(OutcomeKind::NotUsed, 0, "", "")), ["why"]);
        assert!(fields(outcome(OutcomeKind::Noted, 0, "", "")).is_empty());
    }

    #[test]
    fn a_visitor_waits_an_organization_does_not_and_doubt_makes_everybody_wait() {
        let sent = |source, is_doubtful| Sent {
            source,
            place: "round".into(),
            lang: Some(Lang::Fr),
            words: "Oui".into(),
            who: Who::default(),
            organization: None,
            received_at: None,
            is_doubtful,
        };
        assert_eq!(sent(Source::Visitor, false).begins(), State::Received);
        for known in [Source::Organization, Source::Paper, Source::Meeting] {
            assert_eq!((sent(known, false).begins(), sent(known, true).begins()), (State::Published, State::Received));
        }
    }
}
