//! Rules of the timeline and of proposals to correct founding data. Pure: no database, no pages.
//!
//! Invariants: a date is as exact as its source and no more; a proposal is decided once.

use i18n::Tr;
use kernel::{Day, FieldError, Id, Lang, Moment, Role, Text, TextState};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// When something happened, as exactly as it is known. Written `2005-10-20`, `2007-06`, `2001`, `2003/2005` or `198X`
/// (the forms of ISO 8601-2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum When {
    Day(Day),
    /// Year and month, 1 to 12.
    Month(i16, i8),
    Year(i16),
    /// First and last year.
    Years(i16, i16),
    /// The first year of ten.
    Decade(i16),
}

/// Years that a timeline of a treaty can hold; anything else is a slip of the hand.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<When, String> {
        let wrong = || format!("not a day, month, year, pair of years or decade: {text:?}");
        let year = |text: &str| -> Option<i16> {
            let is_year = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse().ok().filter(|year| is_year && YEARS.contains(year))
        };
        if let Some(decade) = text.strip_suffix(['X', 'x']) {
            return year(&format!("{decade}0")).map(When::Decade).ok_or_else(wrong);
        }
        if let Some((first, last)) = text.split_once('/') {
            return match (year(first), year(last)) {
                (Some(first), Some(last)) if first < last => Ok(When::Years(first, last)),
                _ => Err(wrong()),
            };
        }
        if let Some(year) = year(text) {
            return Ok(When::Year(year));
        }
        let as_day = if text.len() == 7 { format!("{text}-01") } else { text.to_owned() };
        let day: Day = as_day.parse().map_err(|_| wrong())?;
        match (YEARS.contains(&day.year()), text.len()) {
            (true, 7) => Ok(When::Month(day.year(), day.month())),
            (true, _) => Ok(When::Day(day)),
            (false, _) => Err(wrong()),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Day(day) => write!(f, "{day}"),
            When::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            When::Year(year) => write!(f, "{year:04}"),
            When::Years(first, last) => write!(f, "{first:04}/{last:04}"),
            When::Decade(year) => write!(f, "{:03}X", year / 10),
        }
    }
}

impl TryFrom<String> for When {
    type Error = String;

    fn try_from(text: String) -> Result<When, String> {
        text.parse()
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.to_string()
    }
}

impl When {
    /// The first day it can mean: its place on the timeline.
    pub fn first_day(self) -> Day {
        let (year, month) = match self {
            When::Day(day) => return day,
            When::Month(year, month) => (year, month),
            When::Year(year) | When::Years(year, _) | When::Decade(year) => (year, 1),
        };
        Day::new(year, month, 1).unwrap_or(Day::constant(1900, 1, 1))
    }

    /// In words of the page's language.
    pub fn words(self, t: Tr) -> String {
        match self {
            When::Day(day) => t.day(day),
            When::Month(year, month) => t.month(year, month),
            When::Year(year) => year.to_string(),
            // Two numbers with a dash turn around inside right-to-left text unless they are isolated.
            When::Years(first, last) if t.lang() == Lang::Ar => format!("\u{2066}{first}–{last}\u{2069}"),
            When::Years(first, last) => format!("{first}–{last}"),
            When::Decade(year) => t.s("convention-decade", year),
        }
    }

    /// For the `datetime` attribute, which knows no spans: the day, month or first year.
    pub fn machine(self) -> String {
        match self {
            When::Years(year, _) | When::Decade(year) => format!("{year:04}"),
            other => other.to_string(),
        }
    }
}

/// A dated event in the life of the Convention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    pub id: Id,
    pub when: When,
    pub title: Text,
    pub source: String,
    /// Where the source can be read.
    #[serde(default)]
    pub address: Option<String>,
}

/// What a form says of a milestone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MilestoneDraft {
    pub when: String,
    pub title_en: String,
    pub title_fr: String,
    pub source: String,
    pub address: String,
}

/// Characters of a title or source. Our choice: two lines on a phone, four on paper.
const LINE_CHARS: usize = 300;

impl MilestoneDraft {
    /// The milestone it describes, or every field that is wrong. A translation that was there before in another
    /// language stays.
    pub fn checked(&self, id: Id, before: Option<&Milestone>) -> Result<Milestone, Vec<FieldError>> {
        let mut problems = Vec::new();
        let when = self.when.parse::<When>();
        if self.when.is_empty() {
            problems.push(FieldError::new("when", "error-required"));
        } else if when.is_err() {
            problems.push(FieldError::new("when", "convention-error-when"));
        }
        if self.title_en.is_empty() && self.title_fr.is_empty() {
            problems.push(FieldError::new("title_en", "error-required"));
        }
        if self.source.is_empty() {
            problems.push(FieldError::new("source", "error-required"));
        }
        for (field, value) in
            [("title_en", &self.title_en), ("title_fr", &self.title_fr), ("source", &self.source), ("address", &self.address)]
        {
            if value.chars().count() > LINE_CHARS {
                problems.push(FieldError::new(field, "error-too-long").with("n", LINE_CHARS));
            }
        }
        if !self.address.is_empty() && !self.address.starts_with("https://") && !self.address.starts_with("http://") {
            problems.push(FieldError::new("address", "error-link"));
        }
        match when {
            Ok(when) if problems.is_empty() => Ok(Milestone {
                id,
                when,
                title: self.title(before),
                source: self.source.clone(),
                address: Some(self.address.clone()).filter(|address| !address.is_empty()),
            }),
            _ => Err(problems),
        }
    }

    fn title(&self, before: Option<&Milestone>) -> Text {
        let mut title = before.map(|milestone| milestone.title.clone()).unwrap_or_default();
        let original = title.original.unwrap_or(if self.title_en.is_empty() { Lang::Fr } else { Lang::En });
        for (lang, words) in [(Lang::En, &self.title_en), (Lang::Fr, &self.title_fr)] {
            if lang == original {
                title.set_original(lang, words.as_str());
            }
        }
        for (lang, words) in [(Lang::En, &self.title_en), (Lang::Fr, &self.title_fr)] {
            if lang != original && title.get(lang) != Some(words.as_str()) {
                title.set_version(lang, words.as_str(), TextState::Unchecked, None);
            }
        }
        title
    }
}

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProposalState {
    Open,
    Accepted,
    Refused,
}

/// What can be done with a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalAct {
    Accept,
    Refuse,
}

impl ProposalState {
    pub const fn code(self) -> &'static str {
        match self {
            ProposalState::Open => "open",
            ProposalState::Accepted => "accepted",
            ProposalState::Refused => "refused",
        }
    }
}

impl ProposalAct {
    pub const fn code(self) -> &'static str {
        match self {
            ProposalAct::Accept => "accept",
            ProposalAct::Refuse => "refuse",
        }
    }

    pub fn parse(code: &str) -> Option<ProposalAct> {
        [ProposalAct::Accept, ProposalAct::Refuse].into_iter().find(|act| act.code() == code)
    }
}

/// From, act, to, who may. A refusal needs a note.
pub const TRANSITIONS: [(ProposalState, ProposalAct, ProposalState, &[Role]); 2] = [
    (ProposalState::Open, ProposalAct::Accept, ProposalState::Accepted, &[Role::Secretariat]),
    (ProposalState::Open, ProposalAct::Refuse, ProposalState::Refused, &[Role::Secretariat]),
];

/// The state after an act; `None` where the act is not possible.
pub fn after(state: ProposalState, act: ProposalAct) -> Option<ProposalState> {
    TRANSITIONS.iter().find(|(from, with, _, _)| *from == state && *with == act).map(|(_, _, to, _)| *to)
}

/// A correction of a founding record that waits for the Secretariat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    pub id: Id,
    pub kind: String,
    pub record_id: String,
    pub state: ProposalState,
    pub made_at: Moment,
    /// The fields that the later release has otherwise, with what it has.
    pub fields: BTreeMap<String, serde_json::Value>,
    /// What was said when it was decided.
    #[serde(default)]
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_how_exact_it_is_and_has_its_place() {
        for (text, place) in [
            ("2005-10-20", "2005-10-20"),
            ("2007-06", "2007-06-01"),
            ("2001", "2001-01-01"),
            ("2003/2005", "2003-01-01"),
            ("198X", "1980-01-01"),
        ] {
            let when: When = text.parse().unwrap();
            assert_eq!((when.to_string().as_str(), when.first_day().to_string().as_str()), (text, place));
        }
    }

    #[test]
    fn a_date_that_cannot_be_is_refused() {
        for text in ["", "20051020", "2005-13", "2005-02-30", "2005/2003", "19X", "0001", "20.10.2005", "+200"] {
            assert!(text.parse::<When>().is_err(), "{text}");
        }
    }

    fn draft() -> MilestoneDraft {
        MilestoneDraft { when: "2031".into(), title_fr: "Un protocole".into(), source: "CP".into(), ..MilestoneDraft::default() }
    }

    #[test]
    fn a_milestone_needs_a_date_a_title_in_one_language_and_a_source() {
        let id = Id::founding("milestone", "x");
        assert_eq!(draft().checked(id, None).unwrap().title.original, Some(Lang::Fr));
        let problems = MilestoneDraft { address: "javascript:x".into(), ..MilestoneDraft::default() }.checked(id, None).unwrap_err();
        assert_eq!(problems.iter().map(|problem| problem.field.as_str()).collect::<Vec<_>>(), ["when", "title_en", "source", "address"]);
    }

    #[test]
    fn changing_the_original_title_makes_the_other_language_out_of_date() {
        let id = Id::founding("milestone", "x");
        let first = MilestoneDraft { title_en: "A protocol".into(), ..draft() }.checked(id, None).unwrap();
        assert_eq!(first.title.original, Some(Lang::En));
        let second = MilestoneDraft { title_en: "A second protocol".into(), ..draft() }.checked(id, Some(&first)).unwrap();
        assert!(second.title.shown(Lang::Fr).unwrap().is_out_of_date);
    }

    #[test]
    fn a_proposal_is_decided_once() {
        assert_eq!(after(ProposalState::Open, ProposalAct::Accept), Some(ProposalState::Accepted));
        assert_eq!(after(ProposalState::Accepted, ProposalAct::Refuse), None);
        assert_eq!(after(ProposalState::Refused, ProposalAct::Accept), None);
    }
}
