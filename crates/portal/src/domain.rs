//! An error report: its states, its reference number, what must hold of it. Pure.
//! Not here: who may do what (`access`), the table (`store`).
//!
//! Invariants: a report is never refused for coming too often, it is held instead; an answered one does not change.

use kernel::{FieldError, Id, Lang, Moment, PartyCode};
use serde::{Deserialize, Serialize};

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Waits for an answer of the owner or the Secretariat.
    Open,
    /// Waits for the Secretariat to look whether it is one.
    Held,
    Answered,
    /// Was no report of an error.
    Dismissed,
}

impl State {
    pub const ALL: [State; 4] = [State::Open, State::Held, State::Answered, State::Dismissed];

    pub const fn code(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Held => "held",
            State::Answered => "answered",
            State::Dismissed => "dismissed",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            State::Open => "portal-report-state-open",
            State::Held => "portal-report-state-held",
            State::Answered => "portal-report-state-answered",
            State::Dismissed => "portal-report-state-dismissed",
        }
    }

    /// Class of its tag, beside the word.
    pub const fn tint(self) -> &'static str {
        match self {
            State::Open => "blue",
            State::Held => "amber",
            State::Answered | State::Dismissed => "plain",
        }
    }
}

/// What is done with a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Send,
    /// Sent over the limit of its address, or with the field filled that people do not see.
    Hold,
    LetThrough,
    Answer,
    Dismiss,
}

impl Act {
    pub const ALL: [Act; 5] = [Act::Send, Act::Hold, Act::LetThrough, Act::Answer, Act::Dismiss];

    pub const fn code(self) -> &'static str {
        match self {
            Act::Send => "send",
            Act::Hold => "hold",
            Act::LetThrough => "let-through",
            Act::Answer => "answer",
            Act::Dismiss => "dismiss",
        }
    }
}

/// Every way a report can move; `None` is before it exists.
pub const TRANSITIONS: [(Option<State>, Act, State); 6] = [
    (None, Act::Send, State::Open),
    (None, Act::Hold, State::Held),
    (Some(State::Held), Act::LetThrough, State::Open),
    (Some(State::Held), Act::Dismiss, State::Dismissed),
    (Some(State::Open), Act::Answer, State::Answered),
    (Some(State::Open), Act::Dismiss, State::Dismissed),
];

/// Where an act leads from a state, `None` where it cannot be done.
pub fn next(from: Option<State>, act: Act) -> Option<State> {
    TRANSITIONS.iter().find(|(state, one, _)| *state == from && *one == act).map(|(_, _, to)| *to)
}

/// One report without the words and the address of the person who sent it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub id: Id,
    pub reference: String,
    pub state: State,
    /// Page it is about, a path without language.
    pub about: String,
    /// Parties whose record that is: several for a joint measure.
    pub owners: Vec<PartyCode>,
    /// The organization whose record that is; such a record has no Party as owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<Id>,
    /// Language of the page on which it was written: that of the answer's mail.
    pub lang: Lang,
    /// SHA-256 of the words, so that history can tell whether they were changed.
    pub fingerprint: String,
    pub sent_at: Moment,
    /// The answer, in the words of whoever gave it; also the reason of a dismissal.
    #[serde(default)]
    pub answer: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Moment>,
    /// Guards every write; kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

/// Whose record a page shows: Parties, an organization, or nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Owners {
    pub parties: Vec<PartyCode>,
    pub organization: Option<Id>,
}

/// What a reader sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// Path without language.
    pub about: String,
    pub words: String,
    /// Empty where none was given.
    pub email: String,
    pub lang: Lang,
    /// Filled field that people do not see, or over the limit of the address.
    pub is_doubtful: bool,
}

impl Sent {
    /// The fields that are wrong.
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.words.trim().is_empty() {
            problems.push(FieldError::new("words", "error-required"));
        } else if self.words.chars().count() > web::limits::CONTRIBUTION_CHARS {
            problems.push(FieldError::new("words", "error-too-long").with("n", web::limits::CONTRIBUTION_CHARS));
        }
        if !self.email.is_empty() && !is_email(&self.email) {
            problems.push(FieldError::new("email", "portal-error-email"));
        }
        problems
    }
}

/// Something before one `@`, something with a point after it, no blanks. Whether mail arrives only sending can show.
fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_plain =
        text.len() <= 254 && text.is_ascii() && !text.contains(|letter: char| letter.is_whitespace() || "<>,;\"".contains(letter));
    is_plain && !name.is_empty() && !host.contains('@') && host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty())
}

/// Reference number: year and running number of that year.
pub fn reference(year: i16, number: i64) -> String {
    format!("ER-{year:04}-{number:04}")
}

/// The page meant by an address a person came from or typed: a path below a language, or a permanent address;
/// without language, query and fragment. Anything else is the home page.
pub fn about_path(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let mut pieces = path.trim_start_matches('/').splitn(2, '/');
    let first = pieces.next().unwrap_or_default();
    let is_ours = path.starts_with('/') && (first == "id" || Lang::parse(first).is_some());
    let rest = pieces.next().unwrap_or_default().trim_end_matches('/');
    let is_plain = rest.len() <= 300
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte))
        && !rest.starts_with('/')
        && !rest.contains("//");
    if !is_ours || !is_plain {
        return "/".to_owned();
    }
    let permanent = if first == "id" { Some(rest) } else { rest.strip_prefix("id/") };
    permanent.map_or_else(|| format!("/{rest}"), page_of_permanent)
}

/// The page to which the permanent address `/id/{kind}/{rest}` leads, the home page for kinds without one.
fn page_of_permanent(address: &str) -> String {
    let (kind, rest) = address.split_once('/').unwrap_or((address, ""));
    let list = match kind {
        "party" => "parties",
        "measure" => "measures",
        "roadmap" => "roadmaps",
        "activity" => "framework",
        "organization" => "organizations",
        _ => return "/".to_owned(),
    };
    format!("/{list}/{rest}")
}

/// The record to which a page belongs, by its path: versions and comparisons are pages of the record they show. Answers
/// are kept with the record.
pub fn record_of(path: &str) -> &str {
    let has_pages_below =
        ["/measures/", "/roadmaps/", "/parties/", "/articles/", "/glossary/", "/organizations/"].iter().any(|list| path.starts_with(list));
    match path.match_indices('/').nth(2) {
        Some((end, _)) if has_pages_below => path.get(..end).unwrap_or(path),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_but_the_closed_ones_leads_on_and_every_act_is_used() {
        for state in State::ALL {
            let leads_on = Act::ALL.into_iter().any(|act| next(Some(state), act).is_some());
            assert_eq!(leads_on, matches!(state, State::Open | State::Held), "{state:?}");
        }
        for act in Act::ALL {
            assert!(TRANSITIONS.iter().any(|(_, one, _)| *one == act), "{act:?}");
        }
        assert_eq!(next(Some(State::Answered), Act::Answer), None);
    }

    #[test]
    fn the_page_a_report_is_about_is_one_of_ours_or_the_home_page() {
        for (address, path) in [
            ("/en/parties/KE", "/parties/KE"),
            ("/zh/framework/1.1?x=1#a", "/framework/1.1"),
            ("/en/", "/"),
            ("/en", "/"),
            ("https://example.org/en/parties/KE", "/"),
            ("//example.org/en", "/"),
            ("/en//example.org", "/"),
            ("/en/<script>", "/"),
            ("/xx/parties", "/"),
            ("", "/"),
            ("/id/roadmap/kq3m7x2f/v/2", "/roadmaps/kq3m7x2f/v/2"),
            ("/en/id/measure/kq3m7x2f", "/measures/kq3m7x2f"),
            ("/id/party/KE", "/parties/KE"),
            ("/id/activity/1.1", "/framework/1.1"),
            ("/id/nothing/x", "/"),
            ("/id/organization/kq3m7x2f", "/organizations/kq3m7x2f"),
        ] {
            assert_eq!(about_path(address), path, "{address}");
        }
    }

    #[test]
    fn pages_below_a_record_are_the_records() {
        for (path, record) in [
            ("/roadmaps/KE/v/2", "/roadmaps/KE"),
            ("/measures/kq3m7x2f/versions", "/measures/kq3m7x2f"),
            ("/parties/KE", "/parties/KE"),
            ("/framework/sdg/8.3", "/framework/sdg/8.3"),
            ("/grid", "/grid"),
            ("/", "/"),
        ] {
            assert_eq!(record_of(path), record, "{path}");
        }
    }

    #[test]
    fn a_report_needs_words_and_an_address_that_can_be_one() {
        let sent = |words: &str, email: &str| Sent {
            about: "/".into(),
            words: words.into(),
            email: email.into(),
            lang: Lang::En,
            is_doubtful: false,
        };
        let fields = |sent: Sent| sent.problems().into_iter().map(|problem| problem.field).collect::<Vec<_>>();
        assert!(fields(sent("The year is wrong", "")).is_empty());
        assert!(fields(sent("x", "a.b@example.org")).is_empty());
        assert_eq!(fields(sent(" ", "nobody")), ["words", "email"]);
        assert_eq!(fields(sent("x", "a@b\nBcc: c@d.e")), ["email"]);
        assert_eq!(fields(sent(&"é".repeat(20_001), "")), ["words"]);
        assert!(fields(sent(&"é".repeat(20_000), "")).is_empty());
    }
}
