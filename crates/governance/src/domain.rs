//! A call to Parties, for information before a session or as a survey, and the answer of a Party. Pure.
//!
//! Invariants: what was asked does not change once it was sent; an answer is in one of the languages of the call; what
//! comes after the deadline is kept apart and counted nowhere else.
//!
//! Source: SYS-048 and SYS-052.

mod report;

use kernel::{Day, FieldError, Id, Lang, Moment, PartyCode, Text, TextState, codes};
pub use report::{
    CallAsOf, Counted, Facts, Figure, Frozen, Ground, PartyAsOf, Plan, Published, REPORT_TRANSITIONS, Report, ReportAct, ReportDraft,
    ReportState, RoadmapAsOf, Says, TEMPLATE, YesNo, figures,
};
use serde::{Deserialize, Serialize};

codes! {
    /// What a call is for.
    Kind {
        /// Progress and difficulties before a session.
        Information = "information",
        Survey = "survey",
    }
}

codes! {
    /// Where a call stands.
    State {
        Draft = "draft",
        Open = "open",
        Closed = "closed",
        /// Its answers are public.
        Published = "published",
        /// Given up before it was sent: gone for everybody; only history knows it.
        Discarded = "discarded",
    }
}

codes! {
    /// What the Secretariat does with a call.
    Act {
        Plan = "plan",
        Change = "change",
        Send = "send",
        Remind = "remind",
        Close = "close",
        Publish = "publish",
        Discard = "discard",
    }
}

/// The life of a call: from, act, to. Every act is the Secretariat's.
pub const TRANSITIONS: [(Option<State>, Act, State); 8] = [
    (None, Act::Plan, State::Draft),
    (Some(State::Draft), Act::Change, State::Draft),
    (Some(State::Draft), Act::Send, State::Open),
    (Some(State::Draft), Act::Discard, State::Discarded),
    // Only the deadline, to a later day.
    (Some(State::Open), Act::Change, State::Open),
    (Some(State::Open), Act::Remind, State::Open),
    (Some(State::Open), Act::Close, State::Closed),
    (Some(State::Closed), Act::Publish, State::Published),
];

codes! {
    /// How a question is answered.
    Asks {
        Words = "words",
        YesNo = "yes-no",
        Number = "number",
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    pub text: Text,
    pub asks: Asks,
    /// Whether *yes* means that the Party has begun, for the share of SYS-052.
    #[serde(default)]
    pub is_begun: bool,
}

/// Questions of a call. Our choice: what one person answers in a morning.
pub const QUESTIONS: usize = 20;

/// Characters of a typed day that are kept. Our choice: room for words in its place.
const DAY_CHARS: usize = 60;

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub id: Id,
    pub state: State,
    pub draft: Draft,
    /// Parties bound on the day it was sent: those asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<PartyCode>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminded_at: Option<Moment>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    pub changed_at: Moment,
    /// Guards every write; kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

/// What the Secretariat writes of a call. Kept as typed: only sending asks for anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub kind: Option<Kind>,
    pub title: Text,
    pub about: Text,
    pub questions: Vec<Question>,
    /// Languages in which answers are taken.
    pub langs: Vec<Lang>,
    /// Last day for answers, as typed.
    pub closes_on: String,
}

impl Draft {
    /// What a form sent, in one language; the texts in others stay.
    pub fn read(before: &Draft, lang: Lang, text: &dyn Fn(&str) -> String, langs: &[String], begun: &[String]) -> Draft {
        let nothing = Text::default();
        let typed = |before: &Text, name: &str| before.with_typed(lang, &text(name), TextState::Official);
        let question = |at: usize| {
            let old = before.questions.get(at);
            let name = format!("question_{at}");
            Question {
                text: typed(old.map_or(&nothing, |old| &old.text), &name),
                asks: Asks::parse(&text(&format!("asks_{at}"))).unwrap_or(Asks::Words),
                is_begun: begun.contains(&at.to_string()),
            }
        };
        Draft {
            kind: Kind::parse(&text("kind")),
            title: typed(&before.title, "title"),
            about: typed(&before.about, "about"),
            questions: (0..QUESTIONS).map(question).filter(|question| !question.text.is_empty()).collect(),
            langs: langs.iter().filter_map(|code| Lang::parse(code)).collect(),
            closes_on: text("closes_on"),
        }
    }

    pub fn last_day(&self) -> Option<Day> {
        Day::typed(&self.closes_on)
    }

    /// What is wrong for being sent on a day.
    pub fn problems(&self, today: Day) -> Vec<FieldError> {
        let mut problems = self.too_long();
        let mut wrong = |field: &str, key: &'static str| problems.push(FieldError::new(field, key));
        if self.kind.is_none() {
            wrong("kind", "error-choice");
        }
        if self.title.is_empty() {
            wrong("title", "error-required");
        }
        if self.about.is_empty() {
            wrong("about", "error-required");
        }
        if self.questions.is_empty() {
            wrong("question_0", "error-required");
        }
        if self.langs.is_empty() {
            wrong("langs", "error-required");
        }
        match self.last_day() {
            None => wrong("closes_on", "governance-error-day"),
            Some(last) if last < today => wrong("closes_on", "governance-error-past"),
            Some(_) => {}
        }
        let counting = self.questions.iter().enumerate().filter(|(_, question)| question.is_begun);
        for (place, (at, question)) in counting.enumerate() {
            if question.asks != Asks::YesNo || place > 0 {
                wrong(&format!("asks_{at}"), "governance-error-begun");
            }
        }
        problems
    }

    /// What is too long to be kept at all.
    pub fn too_long(&self) -> Vec<FieldError> {
        let is_long = |text: &Text, most: usize| text.versions.values().any(|version| version.text.chars().count() > most);
        let mut problems = Vec::new();
        if is_long(&self.title, web::limits::LINE_CHARS) {
            problems.push(FieldError::new("title", "error-too-long").with("n", web::limits::LINE_CHARS));
        }
        if self.closes_on.chars().count() > DAY_CHARS {
            problems.push(FieldError::new("closes_on", "error-too-long").with("n", DAY_CHARS));
        }
        if is_long(&self.about, web::limits::TEXT_CHARS) {
            problems.push(FieldError::new("about", "error-too-long").with("n", web::limits::TEXT_CHARS));
        }
        let questions = self.questions.iter().enumerate().filter(|(_, question)| is_long(&question.text, web::limits::TEXT_CHARS));
        problems.extend(
            questions.map(|(at, _)| FieldError::new(format!("question_{at}"), "error-too-long").with("n", web::limits::TEXT_CHARS)),
        );
        problems
    }
}

impl Call {
    pub fn public_id(&self) -> String {
        self.id.public()
    }

    /// Where an act leads; `None` where it cannot be done.
    pub fn after(&self, act: Act) -> Option<State> {
        TRANSITIONS.iter().find(|(from, one, _)| *from == Some(self.state) && *one == act).map(|(.., to)| *to)
    }

    /// Whether Parties can answer on a day.
    pub fn is_taking(&self, today: Day) -> bool {
        self.state == State::Open && self.draft.last_day().is_some_and(|last| today <= last)
    }

    /// Whether everyone may know of it.
    pub fn is_public(&self) -> bool {
        matches!(self.state, State::Open | State::Closed | State::Published)
    }
}

/// The answer of one Party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub id: Id,
    pub call: Id,
    pub party: PartyCode,
    pub lang: Lang,
    /// One for each question, as typed; empty where nothing was said.
    pub values: Vec<String>,
    /// When it was sent, or received where the Secretariat logged it; `None` while the Party still writes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Moment>,
    /// Came after the deadline.
    #[serde(default)]
    pub is_late: bool,
    pub changed_at: Moment,
    /// Guards every write; kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

impl Answer {
    /// What is wrong for being sent.
    pub fn problems(&self, call: &Call) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if !call.draft.langs.contains(&self.lang) {
            problems.push(FieldError::new("lang", "governance-error-lang"));
        }
        // What a Party cannot answer stays empty: a guess would be worse. All of it empty is no answer.
        if self.values.iter().all(String::is_empty) {
            problems.push(FieldError::new("answer_0", "governance-error-unanswered"));
        }
        for (at, question) in call.draft.questions.iter().enumerate() {
            let value = self.values.get(at).map(String::as_str).unwrap_or_default();
            let key = match question.asks {
                _ if value.is_empty() => None,
                Asks::YesNo if !matches!(value, "yes" | "no") => Some("error-choice"),
                Asks::Number if kernel::read_typed::<u64>(value).is_none() => Some("governance-error-number"),
                _ => None,
            };
            problems.extend(key.map(|key| FieldError::new(format!("answer_{at}"), key)));
        }
        problems.extend(self.too_long());
        problems
    }

    /// What is too long to be kept at all.
    pub fn too_long(&self) -> Vec<FieldError> {
        let long = self.values.iter().enumerate().filter(|(_, value)| value.chars().count() > web::limits::TEXT_CHARS);
        long.map(|(at, _)| FieldError::new(format!("answer_{at}"), "error-too-long").with("n", web::limits::TEXT_CHARS)).collect()
    }
}

/// What the answers say of one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    pub answered: u64,
    pub yes: u64,
    pub no: u64,
    /// Sum of the numbers answered.
    pub sum: u64,
}

/// The result of a call: counts of what came in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Result {
    pub asked: u64,
    pub answered: u64,
    pub late: u64,
    /// *Yes* to the question that counts who has begun, of those who answered it; `None` where no question does.
    pub begun: Option<(u64, u64)>,
    pub questions: Vec<Tally>,
}

impl Result {
    pub fn of(call: &Call, answers: &[Answer]) -> Result {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let sent = || answers.iter().filter(|answer| answer.sent_at.is_some());
        let in_time: Vec<&Answer> = sent().filter(|answer| !answer.is_late).collect();
        let tally = |at: usize, question: &Question| {
            let mut tally = Tally::default();
            for value in in_time.iter().filter_map(|answer| answer.values.get(at)).filter(|value| !value.is_empty()) {
                tally.answered += 1;
                match question.asks {
                    Asks::YesNo if value == "yes" => tally.yes += 1,
                    Asks::YesNo => tally.no += 1,
                    Asks::Number => tally.sum = tally.sum.saturating_add(kernel::read_typed::<u64>(value).unwrap_or(0)),
                    Asks::Words => {}
                }
            }
            tally
        };
        let questions: Vec<Tally> = call.draft.questions.iter().enumerate().map(|(at, question)| tally(at, question)).collect();
        let begun = call.draft.questions.iter().zip(&questions).find(|(question, _)| question.is_begun);
        Result {
            asked: count(call.asked.len()),
            answered: count(in_time.len()),
            late: count(sent().filter(|answer| answer.is_late).count()),
            begun: begun.map(|(_, tally)| (tally.yes, tally.answered)),
            questions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call() -> Call {
        let question = |text: &str, asks, is_begun| Question { text: Text::original(Lang::En, text), asks, is_begun };
        Call {
            id: Id::founding("call", "one"),
            state: State::Open,
            draft: Draft {
                kind: Some(Kind::Survey),
                title: Text::original(Lang::En, "Survey"),
                about: Text::original(Lang::En, "What for"),
                questions: vec![question("Have you begun?", Asks::YesNo, true), question("How many?", Asks::Number, false)],
                langs: vec![Lang::En, Lang::Fr],
                closes_on: "2026-03-10".into(),
            },
            asked: ["KE", "GH", "FR"].iter().filter_map(|code| PartyCode::parse(code)).collect(),
            sent_at: Some(Moment(0)),
            reminded_at: None,
            published_at: None,
            changed_at: Moment(0),
            version: 1,
        }
    }

    fn answer(party: &str, values: [&str; 2], is_late: bool) -> Answer {
        Answer {
            id: Id::founding("answer", party),
            call: call().id,
            party: PartyCode::parse(party).unwrap(),
            lang: Lang::Fr,
            values: values.map(str::to_owned).to_vec(),
            sent_at: Some(Moment(1)),
            is_late,
            changed_at: Moment(1),
            version: 1,
        }
    }

    #[test]
    fn every_state_but_the_last_leads_on_and_every_act_is_used() {
        for state in State::ALL {
            let is_last = matches!(state, State::Published | State::Discarded);
            assert_eq!(TRANSITIONS.iter().any(|(from, ..)| *from == Some(*state)), !is_last, "{state:?}");
        }
        for act in Act::ALL {
            assert!(TRANSITIONS.iter().any(|(_, one, _)| one == act), "{act:?}");
        }
    }

    #[test]
    fn late_answers_are_counted_apart_and_the_share_is_of_those_who_answered() {
        let answers = [answer("KE", ["yes", "3"], false), answer("GH", ["no", "٤"], false), answer("FR", ["yes", "9"], true)];
        let result = Result::of(&call(), &answers);
        assert_eq!((result.asked, result.answered, result.late, result.begun), (3, 2, 1, Some((1, 2))));
        assert_eq!(result.questions.get(1).map(|tally| tally.sum), Some(7));
    }

    #[test]
    fn a_third_language_and_what_is_no_number_are_refused() {
        let fields = |answer: Answer| answer.problems(&call()).into_iter().map(|problem| problem.field).collect::<Vec<_>>();
        assert!(fields(answer("KE", ["yes", "3"], false)).is_empty());
        assert_eq!(fields(Answer { lang: Lang::Es, ..answer("KE", ["yes", "3"], false) }), ["lang"]);
        assert_eq!(fields(answer("KE", ["maybe", "many"], false)), ["answer_0", "answer_1"]);
        assert!(fields(answer("KE", ["", "1"], false)).is_empty(), "what cannot be answered stays empty");
        assert_eq!(fields(answer("KE", ["", ""], false)), ["answer_0"]);
    }

    #[test]
    fn a_call_is_sent_whole_and_answers_are_taken_on_its_last_day() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert!(call().draft.problems(day("2026-03-10")).is_empty());
        assert_eq!(call().draft.problems(day("2026-03-11")).len(), 1);
        assert!(call().is_taking(day("2026-03-10")) && !call().is_taking(day("2026-03-11")));
        let fields: Vec<String> = Draft::default().problems(day("2026-03-10")).into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["kind", "title", "about", "question_0", "langs", "closes_on"]);
    }
}
