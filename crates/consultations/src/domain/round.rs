//! A round: what is asked, when, on which text, with which meetings.
//!
//! Invariants: the text laid open is the one of the moment of opening and its paragraphs keep their numbers; a round takes
//! contributions while it is open and its last day has not passed.

use crate::Passage;
use kernel::{Day, FieldError, Id, Lang, Moment, PartyCode, Role, Text, TextState, codes};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

codes! {
    /// Where a round stands; `round-<code>` is its word.
    RoundState {
        Planned = "planned",
        Open = "open",
        Closed = "closed",
        /// Given up before it opened: gone for everybody; only history knows it.
        Discarded = "discarded",
    }
}

codes! {
    /// What can be done with a round.
    RoundAct {
        Plan = "plan",
        Change = "change",
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        /// Opens a step of the roadmap to comments: a round without questions, text and last day.
        OpenStep = "open-step",
        Discard = "discard",
    }
}

/// One row of the table of rounds.
#[derive(Debug, Clone, Copy)]
pub struct RoundTransition {
    pub from: Option<RoundState>,
    pub act: RoundAct,
    pub to: RoundState,
    /// Whether a note is asked for, which everyone reads.
    pub needs_note: bool,
    pub roles: &'static [Role],
}

const fn row(from: Option<RoundState>, act: RoundAct, to: RoundState) -> RoundTransition {
    RoundTransition { from, act, to, needs_note: false, roles: TEAM }
}

/// The life of a round. Members need the part; giving up and opening again are the focal point's.
pub const ROUND_TRANSITIONS: [RoundTransition; 9] = [
    row(None, RoundAct::Plan, RoundState::Planned),
    row(None, RoundAct::OpenStep, RoundState::Open),
    row(Some(RoundState::Planned), RoundAct::Change, RoundState::Planned),
    RoundTransition { roles: FOCAL, ..row(Some(RoundState::Planned), RoundAct::Discard, RoundState::Discarded) },
    row(Some(RoundState::Planned), RoundAct::Open, RoundState::Open),
    row(Some(RoundState::Open), RoundAct::Change, RoundState::Open),
    row(Some(RoundState::Open), RoundAct::Close, RoundState::Closed),
    // Meetings, minutes and the summary are written after the end too.
    row(Some(RoundState::Closed), RoundAct::Change, RoundState::Closed),
    RoundTransition { needs_note: true, roles: FOCAL, ..row(Some(RoundState::Closed), RoundAct::Reopen, RoundState::Open) },
];

const FOCAL: &[Role] = &[Role::FocalPoint];
/// Who works on rounds; a member needs the part.
pub const TEAM: &[Role] = &[Role::FocalPoint, Role::Member];

/// A document that everyone may read before contributing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub title: String,
    pub url: String,
}

/// A meeting of the round, with its minutes once it was held.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    pub title: String,
    /// As typed; what is no day stays and is shown as typed.
    pub held_on: String,
    pub place: String,
    pub minutes: Text,
    /// People present, women and people under thirty among them, as typed; empty where nobody counted.
    pub present: String,
    pub women: String,
    pub young: String,
}

impl Meeting {
    /// What a form sent, in one language; the minutes in others stay.
    pub fn read(before: &Meeting, lang: Lang, text: &dyn Fn(&str) -> String) -> Meeting {
        Meeting {
            title: text("title"),
            held_on: text("held_on"),
            place: text("place"),
            minutes: before.minutes.with_typed(lang, &text("minutes"), TextState::Party),
            present: text("present"),
            women: text("women"),
            young: text("young"),
        }
    }

    /// What is wrong with it.
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.title.is_empty() {
            problems.push(FieldError::new("title", "error-required"));
        }
        if Day::typed(&self.held_on).is_none() {
            problems.push(FieldError::new("held_on", "consultations-error-day"));
        }
        let counted = [("present", &self.present), ("women", &self.women), ("young", &self.young)];
        for (name, typed) in counted {
            let is_over = kernel::read_typed::<u64>(typed) > kernel::read_typed::<u64>(&self.present) && !self.present.is_empty();
            if !typed.is_empty() && (kernel::read_typed::<u64>(typed).is_none() || is_over) {
                problems.push(FieldError::new(name, "consultations-error-number"));
            }
        }
        for (name, text, most) in
            [("title", self.title.as_str(), web::limits::LINE_CHARS), ("place", self.place.as_str(), web::limits::LINE_CHARS)]
        {
            if text.chars().count() > most {
                problems.push(FieldError::new(name, "error-too-long").with("n", most));
            }
        }
        problems.extend(too_long("minutes", &self.minutes, web::limits::TEXT_CHARS));
        problems
    }

    /// Whether it was held by a day.
    pub fn is_held(&self, today: Day) -> bool {
        Day::typed(&self.held_on).is_some_and(|day| day <= today)
    }

    /// How many were present, women and people under thirty among them; `None` where nobody counted.
    pub fn counted(&self) -> [Option<u64>; 3] {
        [&self.present, &self.women, &self.young].map(|typed| kernel::read_typed::<u64>(typed))
    }
}

/// One numbered paragraph of the text laid open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paragraph {
    /// Message key of what it belongs to, with the code of sector or activity where it has one.
    pub label: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    pub text: Text,
}

/// The text as it stood when the round opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaidOpen {
    /// Number of the roadmap's version.
    pub version: i64,
    pub at: Moment,
    /// In order; the first has the number 1.
    pub paragraphs: Vec<Paragraph>,
}

impl LaidOpen {
    /// Texts parted at their blank lines; `None` for none. A text whose translation is parted otherwise stays whole, so that
    /// a number means the same in every language.
    pub fn of(version: i64, at: Moment, passages: &[Passage]) -> Option<LaidOpen> {
        let of_passage = |passage: &Passage| {
            let texts = parted(&passage.text).into_iter();
            let paragraph = |text| Paragraph { label: passage.label.clone(), code: passage.code.clone(), text };
            texts.map(paragraph).collect::<Vec<_>>()
        };
        let paragraphs: Vec<Paragraph> = passages.iter().flat_map(of_passage).collect();
        (!paragraphs.is_empty()).then_some(LaidOpen { version, at, paragraphs })
    }
}

fn parted(text: &Text) -> Vec<Text> {
    let pieces = |words: &str| -> Vec<String> {
        let words = words.replace("\r\n", "\n");
        words.split("\n\n").map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()).collect()
    };
    let by_lang: Vec<_> = text.versions.iter().map(|(lang, version)| (*lang, version, pieces(&version.text))).collect();
    let n_pieces = by_lang.first().map_or(0, |(.., pieces)| pieces.len());
    if by_lang.iter().any(|(.., pieces)| pieces.len() != n_pieces) {
        return vec![text.clone()];
    }
    (0..n_pieces)
        .map(|at| {
            let mut one = text.clone();
            for (lang, version, pieces) in &by_lang {
                let words = pieces.get(at).cloned().unwrap_or_default();
                one.versions.insert(*lang, kernel::text::Version { text: words, ..(*version).clone() });
            }
            one
        })
        .collect()
}

/// A round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    pub id: Id,
    pub party: PartyCode,
    /// Running number of the Party's rounds, from 1.
    pub number: i64,
    pub state: RoundState,
    pub draft: Draft,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<LaidOpen>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<Meeting>,
    /// The Party's own words instead of the summary that the program makes; empty while nobody edited that.
    #[serde(default)]
    pub summary: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Moment>,
    /// Why a closed round was opened again.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub changed_at: Moment,
    /// Guards every write; kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

/// What the team writes of a round. Kept as typed: only opening asks for anything.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Text,
    pub about: Text,
    pub questions: Vec<Text>,
    pub opens_on: String,
    pub closes_on: String,
    /// Parts of the roadmap whose text is laid open, by the codes of the port.
    pub parts: BTreeSet<String>,
    pub documents: Vec<Document>,
    /// Code of the step of the roadmap that the round takes comments on; empty in a consultation. Set when it opens.
    pub step: String,
}

/// Questions and documents of a round. Our choice: what a reader goes through at a sitting.
pub const QUESTIONS: usize = 12;
pub const DOCUMENTS: usize = 8;

/// Characters of a typed day that are kept. Our choice: room for words in its place.
const DAY_CHARS: usize = 60;

impl Draft {
    /// Without the questions that were emptied: those behind move up.
    pub fn closed_up(mut self) -> Draft {
        self.questions.retain(|question| !question.is_empty());
        self
    }

    /// What a form sent, in one language; the texts in others stay. An emptied question stays in its place, empty: whether
    /// it may go is for the act to say.
    pub fn read(before: &Draft, lang: Lang, text: &dyn Fn(&str) -> String, parts: Vec<String>) -> Draft {
        let nothing = Text::default();
        let typed = |before: &Text, name: &str| before.with_typed(lang, &text(name), TextState::Party);
        let questions =
            (0..QUESTIONS).map(|at| typed(before.questions.get(at).unwrap_or(&nothing), &format!("question_{at}"))).collect::<Vec<_>>();
        let n_questions = questions.iter().rposition(|question| !question.is_empty()).map_or(0, |last| last + 1);
        let documents = (0..DOCUMENTS)
            .map(|at| Document { title: text(&format!("document_title_{at}")), url: text(&format!("document_url_{at}")) })
            .filter(|one| !one.title.is_empty() || !one.url.is_empty());
        Draft {
            title: typed(&before.title, "title"),
            about: typed(&before.about, "about"),
            questions: questions.into_iter().take(n_questions).collect(),
            opens_on: text("opens_on"),
            closes_on: text("closes_on"),
            parts: parts.into_iter().collect(),
            documents: documents.collect(),
            step: before.step.clone(),
        }
    }

    /// Whether it stands for a step of the roadmap, and ends only by the act.
    pub fn is_standing(&self) -> bool {
        !self.step.is_empty()
    }

    /// The last day on which contributions are taken; `None` where what was typed is no day.
    pub fn last_day(&self) -> Option<Day> {
        Day::typed(&self.closes_on)
    }

    pub fn first_day(&self) -> Option<Day> {
        Day::typed(&self.opens_on)
    }

    /// What is wrong for being open on a day.
    pub fn problems(&self, today: Day) -> Vec<FieldError> {
        let mut problems = self.too_long();
        let mut wrong = |field: String, key: &'static str| problems.push(FieldError::new(field, key));
        if self.title.is_empty() {
            wrong("title".into(), "error-required");
        }
        if self.about.is_empty() && !self.is_standing() {
            wrong("about".into(), "error-required");
        }
        match (self.last_day(), self.first_day()) {
            (None, _) if self.is_standing() && self.closes_on.is_empty() => {}
            (None, _) => wrong("closes_on".into(), "consultations-error-day"),
            (Some(last), _) if last < today => wrong("closes_on".into(), "consultations-error-past"),
            (Some(last), Some(first)) if last < first => wrong("closes_on".into(), "consultations-error-order"),
            _ => {}
        }
        for (at, document) in self.documents.iter().enumerate() {
            if !document.url.starts_with("https://") && !document.url.starts_with("http://") {
                wrong(format!("document_url_{at}"), "consultations-error-address");
            }
            if document.title.is_empty() {
                wrong(format!("document_title_{at}"), "error-required");
            }
        }
        problems
    }

    /// What is too long to be kept at all.
    pub fn too_long(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        problems.extend(too_long("title", &self.title, web::limits::LINE_CHARS));
        problems.extend(too_long("about", &self.about, web::limits::TEXT_CHARS));
        for (at, question) in self.questions.iter().enumerate() {
            problems.extend(too_long(&format!("question_{at}"), question, web::limits::TEXT_CHARS));
        }
        for (name, typed) in [("opens_on", &self.opens_on), ("closes_on", &self.closes_on)] {
            if typed.chars().count() > DAY_CHARS {
                problems.push(FieldError::new(name, "error-too-long").with("n", DAY_CHARS));
            }
        }
        for (at, document) in self.documents.iter().enumerate() {
            if document.url.chars().count() > web::limits::LINK_CHARS {
                problems.push(FieldError::new(format!("document_url_{at}"), "error-too-long").with("n", web::limits::LINK_CHARS));
            }
            if document.title.chars().count() > web::limits::LINE_CHARS {
                problems.push(FieldError::new(format!("document_title_{at}"), "error-too-long").with("n", web::limits::LINE_CHARS));
            }
        }
        problems
    }
}

fn too_long(name: &str, text: &Text, most: usize) -> Option<FieldError> {
    let is_long = text.versions.values().any(|version| version.text.chars().count() > most);
    is_long.then(|| FieldError::new(name, "error-too-long").with("n", most))
}

impl Round {
    /// What stands at permanent addresses.
    pub fn public_id(&self) -> String {
        self.id.public()
    }

    /// The row of an act from where the round stands.
    pub fn transition(&self, act: RoundAct) -> Option<&'static RoundTransition> {
        ROUND_TRANSITIONS.iter().find(|row| row.from == Some(self.state) && row.act == act)
    }

    /// Whether contributions are taken on a day.
    pub fn is_taking(&self, today: Day) -> bool {
        self.state == RoundState::Open && self.draft.last_day().is_none_or(|last| today <= last)
    }

    /// The day on which a round that takes nothing any more on a day ended: its last day, or before that by the act.
    pub fn ended_on(&self, today: Day) -> Option<Day> {
        let ended = [self.closed_at.map(Moment::day), self.draft.last_day()].into_iter().flatten().min();
        ended.filter(|_| self.is_public() && !self.is_taking(today))
    }

    /// The state in public words on a day: an open round whose last day has passed is closed.
    pub fn word(&self, today: Day) -> &'static str {
        match self.state {
            RoundState::Planned | RoundState::Discarded => "round-planned",
            RoundState::Open if self.is_taking(today) => "round-open",
            RoundState::Open | RoundState::Closed => "round-closed",
        }
    }

    /// Whether everyone may know of it.
    pub fn is_public(&self) -> bool {
        matches!(self.state, RoundState::Open | RoundState::Closed)
    }

    /// The paragraph of a number, from 1.
    pub fn paragraph(&self, number: usize) -> Option<&Paragraph> {
        self.text.as_ref()?.paragraphs.get(number.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::new(2026, 3, 10).unwrap()
    }

    #[test]
    fn every_state_but_the_last_leads_on_and_every_act_is_used() {
        for state in RoundState::ALL {
            let leads_on = ROUND_TRANSITIONS.iter().any(|row| row.from == Some(*state));
            assert_eq!(leads_on, *state != RoundState::Discarded, "{state:?}");
        }
        for act in RoundAct::ALL {
            assert!(ROUND_TRANSITIONS.iter().any(|row| row.act == *act), "{act:?}");
        }
    }

    #[test]
    fn a_round_opens_with_title_words_and_a_last_day_to_come() {
        let fields = |draft: &Draft| draft.problems(today()).into_iter().map(|problem| problem.field).collect::<Vec<_>>();
        assert_eq!(fields(&Draft::default()), ["title", "about", "closes_on"]);
        let good = Draft {
            title: Text::original(Lang::Fr, "Première série"),
            about: Text::original(Lang::Fr, "De quoi il s’agit"),
            closes_on: "2026-03-10".into(),
            ..Draft::default()
        };
        assert!(fields(&good).is_empty(), "the last day itself counts");
        assert_eq!(fields(&Draft { closes_on: "2026-03-09".into(), ..good.clone() }), ["closes_on"]);
        assert_eq!(fields(&Draft { opens_on: "2026-03-11".into(), ..good.clone() }), ["closes_on"], "days that run backwards");
        assert_eq!(fields(&Draft { closes_on: "31 June".into(), ..good.clone() }), ["closes_on"]);
        let linked = Draft { documents: vec![Document { title: String::new(), url: "javascript:x".into() }], ..good };
        assert_eq!(fields(&linked), ["document_url_0", "document_title_0"]);
    }

    #[test]
    fn a_form_in_another_language_adds_a_version_only_where_something_was_typed() {
        let before = Draft { title: Text::original(Lang::Fr, "Titre"), ..Draft::default() };
        let form = |title: &'static str| move |name: &str| if name == "title" { title.to_owned() } else { String::new() };
        assert_eq!(Draft::read(&before, Lang::En, &form("Titre"), Vec::new()).title.langs(), [Lang::Fr]);
        let both = Draft::read(&before, Lang::En, &form("Title"), Vec::new()).title;
        assert_eq!((both.langs(), both.original), (vec![Lang::En, Lang::Fr], Some(Lang::Fr)), "what was first stays the original");
    }

    #[test]
    fn texts_are_parted_at_blank_lines_and_stay_whole_where_languages_differ() {
        let mut text = Text::original(Lang::Fr, "Un.\n\n\nDeux,\nsuite.");
        let passage = |text: &Text| Passage { label: "x".into(), code: String::new(), text: text.clone() };
        let words = |laid: Option<LaidOpen>, lang| {
            let paragraphs = laid.map(|laid| laid.paragraphs).unwrap_or_default();
            paragraphs.iter().map(|paragraph| paragraph.text.words(lang).to_owned()).collect::<Vec<_>>()
        };
        let laid = |text: &Text| LaidOpen::of(1, Moment(0), &[passage(text)]);
        assert_eq!(words(laid(&text), Lang::Fr), ["Un.", "Deux,\nsuite."]);
        text.set_version(Lang::En, "One.\n\nTwo.", TextState::Party, None);
        assert_eq!(words(laid(&text), Lang::En), ["One.", "Two."]);
        text.set_version(Lang::En, "One and two.", TextState::Party, None);
        assert_eq!(words(laid(&text), Lang::En), ["One and two."]);
        assert_eq!(laid(&Text::default()), None);
    }

    #[test]
    fn those_counted_are_part_of_those_present() {
        let meeting = |present: &str, women: &str| Meeting {
            title: "Forum".into(),
            held_on: "2026-03-01".into(),
            present: present.into(),
            women: women.into(),
            ..Meeting::default()
        };
        assert!(meeting("٤٠", "12").problems().is_empty());
        assert_eq!(meeting("40", "41").problems().len(), 1);
        assert_eq!(meeting("many", "").problems().len(), 1);
        assert!(meeting("", "").problems().is_empty());
    }
}
