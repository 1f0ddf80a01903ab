//! The status report on national roadmaps: what it is made of, its figures and the list behind each, its states. Pure.
//!
//! Invariants: a figure is the length of its list; what is frozen never changes; of a roadmap that is not public only the
//! Party and the day are told; drafts are numbers and name nobody.
//!
//! Source: SYS-049; `workflows.md`, sections 2 and 5.

use super::{Answer, Asks, Call};
use kernel::{Day, FieldError, Id, Lang, Moment, PartyCode, Text, TextState, canonical, codes};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

codes! {
    /// Where a report stands.
    ReportState {
        Draft = "draft",
        /// Frozen and public.
        Final = "final",
        /// Its address stays, with the reason.
        Withdrawn = "withdrawn",
        /// Given up before it was final: gone for everybody; only history knows it.
        Discarded = "discarded",
    }
}

codes! {
    /// What the Secretariat does with a report.
    ReportAct {
        Begin = "begin",
        Change = "change",
        Finish = "finish",
        Discard = "discard",
        Withdraw = "withdraw",
    }
}

/// The life of a report: from, act, to. Every act is the Secretariat's.
pub const REPORT_TRANSITIONS: [(Option<ReportState>, ReportAct, ReportState); 5] = [
    (None, ReportAct::Begin, ReportState::Draft),
    (Some(ReportState::Draft), ReportAct::Change, ReportState::Draft),
    (Some(ReportState::Draft), ReportAct::Finish, ReportState::Final),
    (Some(ReportState::Draft), ReportAct::Discard, ReportState::Discarded),
    (Some(ReportState::Final), ReportAct::Withdraw, ReportState::Withdrawn),
];

/// Number of the form of the report, raised whenever its figures, tables or sentences become others. What is frozen names
/// the one it was made with.
pub const TEMPLATE: u32 = 1;

/// Characters of a symbol or a typed day. Our choice: over twice the longest symbol of the governing bodies.
const SHORT_CHARS: usize = 60;

/// What the Secretariat writes of a report. Kept as typed: only making it final asks for anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportDraft {
    /// The day it is about, as typed.
    pub on: String,
    /// Symbol of the document, such as `DCE/27/9.CP/11`; empty while none is given.
    pub symbol: String,
    /// In the two languages of the report; empty for the usual one.
    pub title: Text,
    pub session: Text,
    /// Public identifier of a call whose answers belong into it; empty for none.
    pub call: String,
    /// Written by an officer, in the two languages, and kept apart from what the program writes.
    pub introduction: Text,
}

impl ReportDraft {
    /// The languages of the report (SYS-049).
    pub const LANGS: [Lang; 2] = [Lang::En, Lang::Fr];

    /// What a form sent: texts in both languages, each field with its language in its name.
    pub fn read(text: &dyn Fn(&str) -> String) -> ReportDraft {
        let both = |name: &str| {
            let mut both = Text::default();
            for lang in ReportDraft::LANGS {
                both.set_version(lang, text(&format!("{name}_{}", lang.code())), TextState::Official, None);
            }
            both
        };
        ReportDraft {
            on: text("on"),
            symbol: text("symbol"),
            title: both("title"),
            session: both("session"),
            call: text("call"),
            introduction: both("introduction"),
        }
    }

    /// The texts with their names in forms and the characters they may have.
    pub fn texts(&self) -> [(&'static str, &Text, usize); 3] {
        [
            ("title", &self.title, web::limits::LINE_CHARS),
            ("session", &self.session, web::limits::LINE_CHARS),
            ("introduction", &self.introduction, web::limits::TEXT_CHARS),
        ]
    }

    pub fn day(&self) -> Option<Day> {
        Day::typed(&self.on)
    }

    /// What is wrong for being made final.
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = self.too_long();
        if self.day().is_none() {
            problems.push(FieldError::new("on", "governance-error-day"));
        }
        if !self.symbol.chars().all(|letter| letter.is_ascii_alphanumeric() || "/.-() ".contains(letter)) {
            problems.push(FieldError::new("symbol", "governance-error-symbol"));
        }
        // One language alone would leave half of the readers without.
        for (name, text, _) in self.texts() {
            let lacking = ReportDraft::LANGS.into_iter().filter(|lang| !text.is_empty() && text.get(*lang).is_none());
            problems.extend(lacking.map(|lang| FieldError::new(format!("{name}_{}", lang.code()), "governance-error-both")));
        }
        problems
    }

    /// What is too long to be kept at all.
    pub fn too_long(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        let mut look = |field: String, text: &str, most: usize| {
            if text.chars().count() > most {
                problems.push(FieldError::new(field, "error-too-long").with("n", most));
            }
        };
        look("on".into(), &self.on, SHORT_CHARS);
        look("symbol".into(), &self.symbol, SHORT_CHARS);
        look("call".into(), &self.call, SHORT_CHARS);
        for (name, text, most) in self.texts() {
            for (lang, version) in &text.versions {
                look(format!("{name}_{}", lang.code()), &version.text, most);
            }
        }
        problems
    }
}

/// How the roadmaps of all Parties stood by the end of a day, as the slice that keeps them answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ground {
    /// Parties that had begun and finalized one, drafts too (SYS-034).
    pub counted: Counted,
    /// Parties of which the public knew something.
    pub roadmaps: BTreeMap<PartyCode, RoadmapAsOf>,
}

/// Numbers that open to no list, since it would name who is making a draft.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    pub begun: usize,
    pub finalized: usize,
}

/// One Party's roadmap by the end of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoadmapAsOf {
    /// The public word: `published`, `revised`, `in-consultation`, `in-preparation` or `none-published`.
    pub state: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_on: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_on: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
}

/// The published version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    pub version: i64,
    /// Permanent address, without the site.
    pub address: String,
    pub on: Option<Day>,
    pub is_outside: bool,
    pub is_implemented: bool,
    /// Rounds of consultation opened by then.
    pub rounds: usize,
    /// `None` where the text was withdrawn since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Says>,
}

/// What the published text says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Says {
    pub title: Text,
    pub langs: Vec<Lang>,
    pub sectors: Vec<String>,
    /// Code of the position by activity.
    pub positions: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub stages: usize,
    pub actions: usize,
    pub closed: usize,
}

/// A Party that was bound on the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartyAsOf {
    pub party: PartyCode,
    /// Code of its regional group; `regional` for a regional organization.
    pub group: String,
    pub is_ldc: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roadmap: Option<RoadmapAsOf>,
}

impl PartyAsOf {
    pub fn state(&self) -> &str {
        self.roadmap.as_ref().map_or("none-published", |roadmap| &roadmap.state)
    }

    pub fn published(&self) -> Option<&Published> {
        self.roadmap.as_ref()?.published.as_ref()
    }

    pub fn says(&self) -> Option<&Says> {
        self.published()?.says.as_ref()
    }

    pub fn shared_on(&self) -> Option<Day> {
        self.roadmap.as_ref()?.shared_on
    }

    pub fn withdrawn_on(&self) -> Option<Day> {
        self.roadmap.as_ref()?.withdrawn_on
    }

    fn is_published(&self) -> bool {
        self.published().is_some()
    }

    fn is_shared(&self) -> bool {
        self.shared_on().is_some()
    }
}

/// A call whose answers belong into the report, as answered by the end of the day. Each list is of Parties that were
/// asked and bound on that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallAsOf {
    pub id: String,
    pub title: Text,
    pub answered: Vec<PartyCode>,
    pub late: Vec<PartyCode>,
    pub unanswered: Vec<PartyCode>,
    /// Questions by yes or no, with who said what in time.
    pub questions: Vec<YesNo>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct YesNo {
    pub text: Text,
    pub yes: Vec<PartyCode>,
    pub no: Vec<PartyCode>,
}

impl CallAsOf {
    /// What was sent by the end of the day, of these Parties.
    pub fn of(call: &Call, answers: &[Answer], day: Day, parties: &[PartyAsOf]) -> CallAsOf {
        let is_of = |party: &PartyCode| parties.iter().any(|one| one.party == *party);
        let sent = answers.iter().filter(|answer| answer.sent_at.is_some_and(|at| at <= day.last_moment()) && is_of(&answer.party));
        let (late, in_time): (Vec<&Answer>, Vec<&Answer>) = sent.partition(|answer| answer.is_late);
        let codes = |answers: &[&Answer]| answers.iter().map(|answer| answer.party).collect::<Vec<_>>();
        let has_sent = |party: &PartyCode| in_time.iter().chain(&late).any(|answer| answer.party == *party);
        let said = |at: usize, word: &str| {
            let those = in_time.iter().filter(|answer| answer.values.get(at).is_some_and(|value| value == word));
            those.map(|answer| answer.party).collect::<Vec<_>>()
        };
        let questions = call.draft.questions.iter().enumerate().filter(|(_, question)| question.asks == Asks::YesNo);
        CallAsOf {
            id: call.public_id(),
            title: call.draft.title.clone(),
            answered: codes(&in_time),
            unanswered: call.asked.iter().filter(|party| is_of(party) && !has_sent(party)).copied().collect(),
            questions: questions
                .map(|(at, question)| YesNo { text: question.text.clone(), yes: said(at, "yes"), no: said(at, "no") })
                .collect(),
            late: codes(&late),
        }
    }
}

/// Everything a report is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub on: Day,
    /// The day had not ended when they were taken.
    pub is_provisional: bool,
    /// The version of the framework that roadmaps follow.
    pub framework: String,
    pub counted: Counted,
    /// Parties counted by the day by which they were bound at the latest, since theirs is not established.
    pub not_established: usize,
    /// Parties bound on the day, by their codes.
    pub parties: Vec<PartyAsOf>,
    /// Regional groups, sectors and activities in their order.
    pub groups: Vec<String>,
    pub sectors: Vec<String>,
    pub activities: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<CallAsOf>,
}

/// A number that opens to the Parties it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// Names it in addresses, such as `published` or `shared-in-group-i`.
    pub code: String,
    pub parties: Vec<PartyCode>,
}

impl Figure {
    /// Positions in the order of their tables.
    pub const POSITIONS: [&'static str; 5] = ["done", "under-way", "not-begun", "not-relevant", "not-stated"];
    /// Figures of a group in the order of their tables.
    pub const OF_GROUPS: [&'static str; 4] = ["parties", "published", "shared", "nothing"];
    /// Public words in the order of their table; every Party has one of them.
    pub const STATES: [&'static str; 5] = ["published", "revised", "in-consultation", "in-preparation", "none-published"];
    /// Figures of all Parties but those of a state.
    pub const WHOLE: [&'static str; 11] = [
        "parties",
        "published",
        "shared",
        "shared-only",
        "nothing",
        "outside",
        "readable",
        "plan",
        "implemented",
        "consulted",
        "withdrawn",
    ];

    /// Whether a figure of all Parties, or of a group, counts a Party.
    fn counts(code: &str, one: &PartyAsOf) -> bool {
        match code {
            "parties" => true,
            "published" => one.is_published(),
            "shared" => one.is_shared(),
            "shared-only" => one.is_shared() && !one.is_published(),
            "nothing" => !one.is_shared(),
            "outside" => one.published().is_some_and(|published| published.is_outside),
            "readable" => one.says().is_some(),
            "plan" => one.says().is_some_and(|says| says.plan.is_some()),
            "implemented" => one.published().is_some_and(|published| published.is_implemented),
            "consulted" => one.published().is_some_and(|published| published.rounds > 0),
            "withdrawn" => one.withdrawn_on().is_some(),
            _ => false,
        }
    }
}

/// Every figure of these facts with its list.
pub fn figures(facts: &Facts) -> Vec<Figure> {
    let figure = |code: String, counts: &dyn Fn(&PartyAsOf) -> bool| Figure {
        code,
        parties: facts.parties.iter().filter(|one| counts(one)).map(|one| one.party).collect(),
    };
    let mut all: Vec<Figure> = Figure::WHOLE.iter().map(|code| figure((*code).to_owned(), &|one| Figure::counts(code, one))).collect();
    all.extend(Figure::STATES.iter().map(|state| figure(format!("state-{state}"), &|one| one.state() == *state)));
    for code in Figure::OF_GROUPS {
        for group in &facts.groups {
            all.push(figure(format!("{code}-in-{group}"), &|one| one.group == *group && Figure::counts(code, one)));
        }
        all.push(figure(format!("{code}-in-ldc"), &|one| one.is_ldc && Figure::counts(code, one)));
    }
    for sector in &facts.sectors {
        all.push(figure(format!("sector-{sector}"), &|one| one.says().is_some_and(|says| says.sectors.contains(sector))));
    }
    for activity in &facts.activities {
        for position in Figure::POSITIONS {
            let stated = |one: &PartyAsOf| {
                let says = one.says();
                says.is_some_and(|says| says.positions.get(activity).map_or(position == "not-stated", |stated| stated == position))
            };
            all.push(figure(format!("activity-{activity}-{position}"), &stated));
        }
    }
    if let Some(call) = &facts.call {
        let mut listed = |code: String, parties: &[PartyCode]| all.push(Figure { code, parties: parties.to_vec() });
        listed("answered".into(), &call.answered);
        listed("answered-late".into(), &call.late);
        listed("unanswered".into(), &call.unanswered);
        for (number, question) in (1..).zip(&call.questions) {
            listed(format!("question-{number}-yes"), &question.yes);
            listed(format!("question-{number}-no"), &question.no);
        }
    }
    all
}

/// A report as it was made final.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    pub facts: Facts,
    pub figures: Vec<Figure>,
    pub template: u32,
    /// Release of the program.
    pub release: String,
    /// SHA-256 of the canonical form of [`Frozen::body`].
    pub fingerprint: String,
}

impl Frozen {
    pub fn of(facts: Facts, draft: &ReportDraft) -> Frozen {
        let figures = figures(&facts);
        let release = env!("CARGO_PKG_VERSION").to_owned();
        let mut frozen = Frozen { facts, figures, template: TEMPLATE, release, fingerprint: String::new() };
        frozen.fingerprint = canonical::fingerprint(&frozen.body(draft));
        frozen
    }

    /// What the fingerprint is of: all but the moment at which it was made.
    pub fn body(&self, draft: &ReportDraft) -> Json {
        json!({
            "symbol": draft.symbol, "title": draft.title, "session": draft.session, "introduction": draft.introduction,
            "facts": self.facts, "figures": self.figures, "template": self.template, "release": self.release,
        })
    }

    /// The Parties that a figure counts; `None` where there is no such figure.
    pub fn list(&self, code: &str) -> Option<Vec<&PartyAsOf>> {
        let figure = self.figures.iter().find(|figure| figure.code == code)?;
        Some(self.facts.parties.iter().filter(|one| figure.parties.contains(&one.party)).collect())
    }

    pub fn count(&self, code: &str) -> usize {
        self.figures.iter().find(|figure| figure.code == code).map_or(0, |figure| figure.parties.len())
    }
}

/// A status report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub id: Id,
    pub state: ReportState,
    pub draft: ReportDraft,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<Frozen>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_at: Option<Moment>,
    /// Why it was withdrawn; everyone reads it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    pub changed_at: Moment,
    /// Guards every write; kept in its own column.
    #[serde(skip)]
    pub version: i64,
}

impl Report {
    pub fn public_id(&self) -> String {
        self.id.public()
    }

    /// Where an act leads; `None` where it cannot be done.
    pub fn after(&self, act: ReportAct) -> Option<ReportState> {
        REPORT_TRANSITIONS.iter().find(|(from, one, _)| *from == Some(self.state) && *one == act).map(|(.., to)| *to)
    }

    pub fn is_public(&self) -> bool {
        matches!(self.state, ReportState::Final | ReportState::Withdrawn)
    }
}
