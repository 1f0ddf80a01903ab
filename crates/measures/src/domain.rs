//! Where a measure stands: states, acts, the two transition tables of `workflows.md` section 4, whose turn it is.
//! Not here: what the measure says (`content`), who holds which role (`access`), saving (`actions`).
//!
//! Invariants: no act happens that is not a row of a table; a designation exists only on a measure that was
//! published; what the public may see follows from the state alone.

use crate::content::Content;
use kernel::{Day, Id, Moment, PartyCode};
use serde::{Deserialize, Serialize};

/// State of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Draft,
    Submitted,
    Returned,
    Published,
    Hidden,
    Ended,
    Withdrawn,
    Merged,
}

impl State {
    pub const ALL: [State; 8] =
        [State::Draft, State::Submitted, State::Returned, State::Published, State::Hidden, State::Ended, State::Withdrawn, State::Merged];

    /// The code in tables; `measure-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::Returned => "returned",
            State::Published => "published",
            State::Hidden => "hidden",
            State::Ended => "ended",
            State::Withdrawn => "withdrawn",
            State::Merged => "merged",
        }
    }

    /// The code of its word.
    pub const fn word(self) -> &'static str {
        match self {
            State::Draft => "measure-draft",
            State::Submitted => "measure-submitted",
            State::Returned => "measure-returned",
            State::Published => "measure-published",
            State::Hidden => "measure-hidden",
            State::Ended => "measure-ended",
            State::Withdrawn => "measure-withdrawn",
            State::Merged => "measure-merged",
        }
    }

    pub fn parse(code: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether everyone may read the record.
    pub const fn is_public(self) -> bool {
        matches!(self, State::Published | State::Ended)
    }

    /// Whether the address answers at all for everyone: the record, or why it is not shown.
    pub const fn is_known(self) -> bool {
        matches!(self, State::Published | State::Ended | State::Hidden | State::Withdrawn)
    }
}

/// State of the designation as good practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Practice {
    #[default]
    None,
    Proposed,
    Designated,
    NotDesignated,
}

impl Practice {
    /// The code in tables; `designation-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            Practice::None => "none",
            Practice::Proposed => "proposed",
            Practice::Designated => "designated",
            Practice::NotDesignated => "not-designated",
        }
    }
}

/// Everything that can be done to a record; the code is that of history and of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    Start,
    Save,
    Publish,
    Submit,
    Ask,
    RequestCorrection,
    Answer,
    Accept,
    Return,
    Change,
    Restore,
    End,
    Hide,
    ShowAgain,
    Withdraw,
    Propose,
    TakeBackProposal,
    Designate,
    NotDesignate,
    EndDesignation,
    Merge,
    UndoMerge,
    /// Says whether it is still true.
    Confirm,
    /// The Party concerned replies to what an organization published.
    Reply,
}

impl Act {
    pub const ALL: [Act; 24] = [
        Act::Start,
        Act::Save,
        Act::Publish,
        Act::Submit,
        Act::Ask,
        Act::RequestCorrection,
        Act::Answer,
        Act::Accept,
        Act::Return,
        Act::Change,
        Act::Restore,
        Act::End,
        Act::Hide,
        Act::ShowAgain,
        Act::Withdraw,
        Act::Propose,
        Act::TakeBackProposal,
        Act::Designate,
        Act::NotDesignate,
        Act::EndDesignation,
        Act::Merge,
        Act::UndoMerge,
        Act::Confirm,
        Act::Reply,
    ];

    /// The code; `act-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            Act::Start => "start",
            Act::Save => "save",
            Act::Publish => "publish",
            Act::Submit => "submit",
            Act::Ask => "ask",
            Act::RequestCorrection => "request-correction",
            Act::Answer => "answer",
            Act::Accept => "accept",
            Act::Return => "return",
            Act::Change => "change",
            Act::Restore => "restore",
            Act::End => "end",
            Act::Hide => "hide",
            Act::ShowAgain => "show-again",
            Act::Withdraw => "withdraw",
            Act::Propose => "propose",
            Act::TakeBackProposal => "take-back-proposal",
            Act::Designate => "designate",
            Act::NotDesignate => "not-designate",
            Act::EndDesignation => "end-designation",
            Act::Merge => "merge",
            Act::UndoMerge => "undo-merge",
            Act::Confirm => "confirm",
            Act::Reply => "reply",
        }
    }

    pub fn parse(code: &str) -> Option<Act> {
        Act::ALL.into_iter().find(|act| act.code() == code)
    }

    /// Whether the act is part of a confidential exchange: it changes nothing that everyone may see, not even the day
    /// of the last change.
    pub const fn is_talk(self) -> bool {
        matches!(self, Act::Propose | Act::Ask | Act::RequestCorrection | Act::Answer | Act::TakeBackProposal | Act::NotDesignate)
    }
}

/// Who may perform an act, seen from the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Who {
    /// Focal point of the Party in whose space the record is kept and, once it was published, of each Party that holds
    /// the measure; the people of the organization whose it is; the Secretariat for its own records and for those tied to
    /// no single Party.
    Owner,
    /// Focal point of the Party in whose space the record is kept.
    FocalPoint,
    /// Any member of that Party.
    Member,
    /// The member who began it.
    Author,
    /// Focal point of the Party in which the organization has its seat whose record it is.
    Concerned,
    Secretariat,
}

impl Who {
    /// The code in generated documents.
    pub const fn code(self) -> &'static str {
        match self {
            Who::Owner => "owner",
            Who::FocalPoint => "focal-point",
            Who::Member => "member",
            Who::Author => "author",
            Who::Concerned => "party-concerned",
            Who::Secretariat => "secretariat",
        }
    }
}

/// What an act needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// No obligatory field is empty and everything typed could be read.
    Obligatory,
    /// As `Obligatory`, and who made it succeed.
    ObligatoryToPropose,
    /// Words of explanation; seen by both sides, not public.
    Note,
    /// A reason that everyone may read.
    PublicReason,
    /// A code of the list `correction-reasons`.
    ListedReason,
    YearOfEnd,
    /// The month of the edition, `YYYY-MM`.
    Edition,
    /// The record that stays.
    Survivor,
    /// One of [`Answer`].
    Answer,
}

/// One row of the table of records.
#[derive(Debug, Clone, Copy)]
pub struct Transition {
    /// States in which the act is possible; empty for an act that begins a record.
    pub from: &'static [State],
    pub act: Act,
    pub to: State,
    pub who: &'static [Who],
    pub needs: &'static [Need],
}

const fn row(from: &'static [State], act: Act, to: State, who: &'static [Who], needs: &'static [Need]) -> Transition {
    Transition { from, act, to, who, needs }
}

/// The life of a record. *Undo the merge* leads back to the state from which it was merged. *Restore* writes an older public version as a
/// new one and is a kind of change.
pub const TRANSITIONS: [Transition; 22] = [
    row(&[], Act::Start, State::Draft, &[Who::Owner, Who::Member], &[]),
    row(&[State::Draft], Act::Save, State::Draft, &[Who::Owner, Who::Author], &[]),
    row(&[State::Draft], Act::Publish, State::Published, &[Who::Owner], &[Need::Obligatory]),
    row(&[State::Draft], Act::Submit, State::Submitted, &[Who::Author], &[Need::Obligatory]),
    row(&[State::Submitted], Act::Ask, State::Submitted, &[Who::FocalPoint], &[Need::Note]),
    row(&[State::Submitted], Act::RequestCorrection, State::Submitted, &[Who::FocalPoint], &[Need::ListedReason, Need::Note]),
    row(&[State::Submitted], Act::Answer, State::Submitted, &[Who::Author], &[Need::Note]),
    row(&[State::Submitted], Act::Accept, State::Published, &[Who::FocalPoint], &[Need::Obligatory]),
    row(&[State::Submitted], Act::Return, State::Returned, &[Who::FocalPoint], &[Need::ListedReason, Need::Note]),
    row(&[State::Returned], Act::Change, State::Draft, &[Who::Author], &[]),
    row(&[State::Published], Act::Change, State::Published, &[Who::Owner], &[Need::Obligatory]),
    row(&[State::Published], Act::Restore, State::Published, &[Who::Owner], &[Need::PublicReason]),
    row(&[State::Published], Act::End, State::Ended, &[Who::Owner], &[Need::YearOfEnd]),
    row(&[State::Published], Act::Hide, State::Hidden, &[Who::Secretariat], &[Need::PublicReason]),
    row(&[State::Hidden], Act::ShowAgain, State::Published, &[Who::Secretariat], &[Need::PublicReason]),
    row(&[State::Published, State::Ended], Act::Withdraw, State::Withdrawn, &[Who::Owner, Who::Secretariat], &[Need::PublicReason]),
    row(&[State::Published, State::Ended], Act::Merge, State::Merged, &[Who::Owner, Who::Secretariat], &[Need::Survivor]),
    row(&[State::Draft], Act::Merge, State::Merged, &[Who::Owner], &[Need::Survivor]),
    row(&[State::Merged], Act::UndoMerge, State::Published, &[Who::Owner, Who::Secretariat], &[]),
    row(&[State::Published], Act::Confirm, State::Published, &[Who::Owner], &[Need::Answer]),
    row(&[State::Published], Act::Reply, State::Published, &[Who::Concerned], &[Need::PublicReason]),
    row(&[State::Ended], Act::Reply, State::Ended, &[Who::Concerned], &[Need::PublicReason]),
];

/// One row of the table of designations.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    pub from: Practice,
    pub act: Act,
    pub to: Practice,
    pub who: &'static [Who],
    pub needs: &'static [Need],
}

const fn step(from: Practice, act: Act, to: Practice, who: &'static [Who], needs: &'static [Need]) -> Step {
    Step { from, act, to, who, needs }
}

/// The designation as good practice, apart from the life of the record. Every step needs the measure published;
/// ending a designation is possible on an ended measure too.
pub const STEPS: [Step; 8] = [
    step(Practice::None, Act::Propose, Practice::Proposed, &[Who::Owner], &[Need::ObligatoryToPropose]),
    step(Practice::Proposed, Act::Ask, Practice::Proposed, &[Who::Secretariat], &[Need::Note]),
    step(Practice::Proposed, Act::RequestCorrection, Practice::Proposed, &[Who::Secretariat], &[Need::ListedReason, Need::Note]),
    step(Practice::Proposed, Act::Answer, Practice::Proposed, &[Who::Owner], &[Need::Note]),
    step(Practice::Proposed, Act::TakeBackProposal, Practice::None, &[Who::Owner], &[]),
    step(Practice::Proposed, Act::Designate, Practice::Designated, &[Who::Secretariat], &[Need::Edition]),
    step(Practice::Proposed, Act::NotDesignate, Practice::NotDesignated, &[Who::Secretariat], &[Need::Note]),
    step(Practice::Designated, Act::EndDesignation, Practice::NotDesignated, &[Who::Secretariat], &[Need::PublicReason]),
];

/// Whom something waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    FocalPoint,
    /// The member who began the record.
    Author,
    /// The Party that proposed the practice.
    Party,
    Secretariat,
}

/// What was asked and is not answered yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    Question,
    Correction,
}

/// Whose turn it is and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    pub turn: Turn,
    pub since: Moment,
    #[serde(default)]
    pub asked: Option<Asked>,
}

/// The designation of one measure.
#[serde_with::apply(_ => #[serde(skip_serializing_if = "kernel::is_default")])]
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Designation {
    pub state: Practice,
    /// Month of the edition, `YYYY-MM`.
    pub edition: String,
    pub proposed_on: Option<Day>,
    pub decided_on: Option<Day>,
    /// Whether a designation that stood was ended, with the day in `decided_on`.
    pub is_ended: bool,
    pub waiting: Option<Waiting>,
}

impl Designation {
    /// The code of its word.
    pub const fn word(&self) -> &'static str {
        match self.state {
            Practice::None => "designation-none",
            Practice::Proposed => "designation-proposed",
            Practice::Designated => "designation-designated",
            Practice::NotDesignated if self.is_ended => "designation-ended",
            Practice::NotDesignated => "designation-not-designated",
        }
    }
}

/// By which import a record came or was last changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    pub run: i64,
    pub at: Moment,
    /// Name of the file or address.
    pub origin: String,
    /// Name of the feed; empty for a file that was brought by hand.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub feed: String,
}

/// What an owner answers when asked whether the record is still true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    Still,
    Changed,
    Ended,
}

impl Answer {
    pub const ALL: [Answer; 3] = [Answer::Still, Answer::Changed, Answer::Ended];

    /// The code in forms and data; `measures-answer-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            Answer::Still => "still",
            Answer::Changed => "changed",
            Answer::Ended => "ended",
        }
    }

    pub fn parse(code: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// Who stood for a record last, by role and never by name, and what they said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    pub answer: Answer,
    pub at: Moment,
    pub role: kernel::Role,
    /// Answered by the link of a mail, without signing in.
    pub is_by_link: bool,
}

/// What the Party concerned says beside the record of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    pub party: PartyCode,
    pub text: String,
    pub at: Moment,
}

/// In whose space a record is kept and worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Space {
    Party(PartyCode),
    Organization(Id),
    Secretariat,
}

impl Space {
    /// The Party, where it is the space of one.
    pub const fn party(self) -> Option<PartyCode> {
        match self {
            Space::Party(party) => Some(party),
            Space::Organization(_) | Space::Secretariat => None,
        }
    }
}

impl From<Option<PartyCode>> for Space {
    /// No Party is the Secretariat, as in the tables.
    fn from(party: Option<PartyCode>) -> Space {
        party.map_or(Space::Secretariat, Space::Party)
    }
}

/// Into which record it was merged, and what it was before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    pub into: Id,
    pub from: State,
    pub at: Moment,
}

/// Days after which an owner is asked whether a record is still true (issue 4: once a year).
pub const CONFIRM_DAYS: i64 = 365;

/// A record: what the measure says and where it stands.
#[serde_with::apply(Option => #[serde(default, skip_serializing_if = "Option::is_none")])]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    pub id: Id,
    /// Version in the record's history; set when it is read, not part of the body.
    #[serde(skip)]
    pub version: i64,
    /// Its organization is hidden, and so is what it published; set when it is read, not part of the body.
    #[serde(skip)]
    pub is_withheld: bool,
    /// When that last changed.
    #[serde(skip)]
    pub standing_at: Option<Moment>,
    pub state: State,
    /// Party in whose space the record is kept.
    pub home: Option<PartyCode>,
    /// Account of the member who began it.
    pub author: Option<Id>,
    pub created_at: Moment,
    /// Last act that was more than talk ([`Act::is_talk`]).
    pub changed_at: Moment,
    /// Version of the last act that was more than talk, where talk followed it; `None` where the newest version is it.
    pub version_before_talk: Option<i64>,
    /// The version whose text it shows again after an import was undone; `None` for its own.
    pub stands_at: Option<i64>,
    /// First publication here.
    pub published_at: Option<Moment>,
    /// Month in which the source says it was added (`YYYY-MM`); founding practices only.
    pub added_month: Option<String>,
    /// Public reason of hiding or withdrawing, and its day.
    pub reason: Option<(String, Day)>,
    pub waiting: Option<Waiting>,
    /// The last import that wrote it.
    pub imported: Option<Imported>,
    pub merged: Option<Merged>,
    pub confirmed: Option<Confirmed>,
    /// The organization whose record it is; such a record has no Party as holder and is counted for none.
    pub organization: Option<Id>,
    /// The Party in which that organization had its seat when the record was begun: it may reply.
    pub concerns: Option<PartyCode>,
    pub reply: Option<Reply>,
    #[serde(default, skip_serializing_if = "kernel::is_default")]
    pub designation: Designation,
    pub content: Content,
}

fn asked(waiting: &Option<Waiting>) -> Option<Asked> {
    waiting.as_ref().and_then(|waiting| waiting.asked)
}

impl Measure {
    /// An empty draft.
    pub fn start(id: Id, home: Option<PartyCode>, author: Option<Id>, now: Moment) -> Measure {
        Measure {
            id,
            version: 0,
            is_withheld: false,
            standing_at: None,
            state: State::Draft,
            home,
            author,
            created_at: now,
            changed_at: now,
            version_before_talk: None,
            stands_at: None,
            published_at: None,
            added_month: None,
            reason: None,
            waiting: None,
            imported: None,
            merged: None,
            confirmed: None,
            organization: None,
            concerns: None,
            reply: None,
            designation: Designation::default(),
            content: Content::default(),
        }
    }

    pub fn public_id(&self) -> String {
        self.id.public()
    }

    /// The version that everyone may know of: talk about a proposal is confidential and counts for nobody else.
    pub fn public_version(&self) -> i64 {
        self.version_before_talk.unwrap_or(self.version)
    }

    /// The Parties whose people own the record: the one in whose space it is kept and, once it was published, its
    /// holders. Whom a draft names as holder is typed by one Party and gives no other Party a right.
    pub fn owners(&self) -> Vec<PartyCode> {
        let mut owners = self.published_holders().to_vec();
        owners.extend(self.home.filter(|home| !owners.contains(home)));
        owners
    }

    /// Whether it is the Secretariat's: its own, or tied to no single Party and to no organization.
    pub fn is_of_secretariat(&self) -> bool {
        self.organization.is_none() && self.owners().is_empty()
    }

    /// Whether a Party may reply to it: everyone may read it, and the organization has its seat there.
    pub fn may_be_replied_by(&self, party: PartyCode) -> bool {
        self.organization.is_some() && self.concerns == Some(party) && self.is_public()
    }

    /// Whether a Party is one of the owners.
    pub fn is_of(&self, party: PartyCode) -> bool {
        self.home == Some(party) || self.published_holders().contains(&party)
    }

    /// Holders as published; none while it never was.
    pub fn published_holders(&self) -> &[PartyCode] {
        if self.published_at.is_some() { &self.content.holders } else { &[] }
    }

    /// When it counts as added: the first day of the month its source gives, else the first publication here.
    /// `None` while it was never public. Source: `workflows.md`, section 4.
    pub fn added(&self) -> Option<Moment> {
        let month = self.added_month.as_ref().and_then(|month| format!("{month}-01").parse::<Day>().ok());
        month.map(Day::first_moment).or(self.published_at)
    }

    /// The state as everyone sees it.
    pub fn seen_state(&self) -> State {
        if self.is_withheld && self.state.is_public() { State::Hidden } else { self.state }
    }

    /// Whether everyone may read it now.
    pub fn is_public(&self) -> bool {
        self.seen_state().is_public()
    }

    /// When what everyone sees of it last changed.
    pub fn seen_changed_at(&self) -> Moment {
        self.standing_at.map_or(self.changed_at, |at| at.max(self.changed_at))
    }

    /// Whether everyone may know of it: by its state, or because it was public before it was merged into another.
    pub fn is_known(&self) -> bool {
        self.state.is_known() || (self.state == State::Merged && self.published_at.is_some())
    }

    /// When its owner last stood for what it says: by changing or by confirming it.
    pub fn stood_at(&self) -> Moment {
        self.confirmed.as_ref().map_or(self.changed_at, |confirmed| confirmed.at.max(self.changed_at))
    }

    /// Whether its owner is to be asked if it is still true.
    pub fn is_to_confirm(&self, now: Moment) -> bool {
        let is_doubted = self.confirmed.as_ref().is_some_and(|said| said.answer != Answer::Still && said.at >= self.changed_at);
        self.state == State::Published && (is_doubted || self.stood_at() < now.plus_days(-CONFIRM_DAYS))
    }

    /// Whose turn it is: of the submission while it is submitted, of the proposal while it is proposed, of the
    /// author while it is returned.
    pub fn whose_turn(&self) -> Option<Turn> {
        match (self.state, self.designation.state) {
            (State::Submitted, _) => Some(self.waiting.as_ref().map_or(Turn::FocalPoint, |waiting| waiting.turn)),
            (State::Returned, _) => Some(Turn::Author),
            (_, Practice::Proposed) => Some(self.designation.waiting.as_ref().map_or(Turn::Secretariat, |waiting| waiting.turn)),
            _ => None,
        }
    }

    /// The word for where the record stands: what was asked while it is submitted, else its state.
    pub fn record_word(&self) -> &'static str {
        match (self.state, asked(&self.waiting)) {
            (State::Submitted, Some(Asked::Question)) => "measure-question-asked",
            (State::Submitted, Some(Asked::Correction)) => "measure-correction-asked",
            (state, _) => state.word(),
        }
    }

    /// The word for where its designation stands: what was asked while it is proposed, else its state; `None` where it
    /// was never proposed.
    pub fn practice_word(&self) -> Option<&'static str> {
        match (self.designation.state, asked(&self.designation.waiting)) {
            (Practice::None, _) => None,
            (Practice::Proposed, Some(Asked::Question)) => Some("designation-question-asked"),
            (Practice::Proposed, Some(Asked::Correction)) => Some("designation-correction-asked"),
            _ => Some(self.designation.word()),
        }
    }

    /// The word for what waits: the designation while it is proposed, else the record.
    pub fn stage_word(&self) -> &'static str {
        let is_proposed = self.state == State::Published && self.designation.state == Practice::Proposed;
        self.practice_word().filter(|_| is_proposed).unwrap_or(self.record_word())
    }

    /// Since when it waits.
    pub fn waiting_since(&self) -> Option<Moment> {
        let waiting = if matches!(self.state, State::Submitted | State::Returned) { &self.waiting } else { &self.designation.waiting };
        waiting.as_ref().map(|waiting| waiting.since)
    }

    /// The row of the table of records for an act, if it is possible in this state.
    pub fn transition(&self, act: Act) -> Option<&'static Transition> {
        TRANSITIONS.iter().find(|transition| transition.act == act && transition.from.contains(&self.state))
    }

    /// The row of the table of designations for an act, if it is possible now.
    pub fn step(&self, act: Act) -> Option<&'static Step> {
        let is_possible = self.state == State::Published || (act == Act::EndDesignation && self.state == State::Ended);
        STEPS.iter().find(|step| is_possible && step.act == act && step.from == self.designation.state)
    }

    /// Who may perform an act now and what it needs; `None` when no row has it. Acts that both tables know (ask,
    /// request a correction, answer) belong to the record while it is submitted.
    pub fn rule(&self, act: Act) -> Option<(&'static [Who], &'static [Need])> {
        let of_record = self.transition(act).map(|row| (row.who, row.needs));
        of_record.or_else(|| self.step(act).map(|step| (step.who, step.needs)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(state: State) -> Measure {
        Measure { state, ..Measure::start(Id::founding("measure", "test"), PartyCode::parse("KE"), None, Moment(0)) }
    }

    #[test]
    fn each_state_allows_exactly_the_acts_of_the_table() {
        for (state, acts) in [
            (State::Draft, vec![Act::Save, Act::Publish, Act::Submit, Act::Merge]),
            (State::Submitted, vec![Act::Ask, Act::RequestCorrection, Act::Answer, Act::Accept, Act::Return]),
            (State::Returned, vec![Act::Change]),
            (
                State::Published,
                vec![Act::Change, Act::Restore, Act::End, Act::Hide, Act::Withdraw, Act::Propose, Act::Merge, Act::Confirm, Act::Reply],
            ),
            (State::Hidden, vec![Act::ShowAgain]),
            (State::Ended, vec![Act::Withdraw, Act::Merge, Act::Reply]),
            (State::Withdrawn, vec![]),
            (State::Merged, vec![Act::UndoMerge]),
        ] {
            let found: Vec<Act> = Act::ALL.into_iter().filter(|act| measure(state).rule(*act).is_some()).collect();
            assert_eq!(found, acts, "{state:?}");
        }
    }

    #[test]
    fn a_proposal_is_asked_about_answered_and_decided() {
        let mut proposed = measure(State::Published);
        proposed.designation.state = Practice::Proposed;
        let found: Vec<Act> = Act::ALL.into_iter().filter(|act| proposed.step(*act).is_some()).collect();
        assert_eq!(found, [Act::Ask, Act::RequestCorrection, Act::Answer, Act::TakeBackProposal, Act::Designate, Act::NotDesignate]);
        assert_eq!(proposed.whose_turn(), Some(Turn::Secretariat));
        assert_eq!((proposed.record_word(), proposed.practice_word()), ("measure-published", Some("designation-proposed")));
        proposed.designation.waiting = Some(Waiting { turn: Turn::Party, since: Moment(0), asked: Some(Asked::Question) });
        assert_eq!((proposed.record_word(), proposed.practice_word()), ("measure-published", Some("designation-question-asked")));
        assert_eq!(proposed.stage_word(), "designation-question-asked", "what waits is the proposal");
        proposed.state = State::Hidden;
        assert!(proposed.step(Act::Designate).is_none());
    }

    #[test]
    fn a_founding_month_counts_before_the_day_of_loading() {
        let mut founding = measure(State::Published);
        founding.published_at = Some(Moment(1_800_000_000_000));
        founding.added_month = Some("2018-12".into());
        assert_eq!(founding.added().map(Moment::day), Day::new(2018, 12, 1));
    }

    #[test]
    fn holders_own_a_published_record_and_nothing_of_a_draft_that_names_them() {
        let [kenya, france, canada, ghana] = ["KE", "FR", "CA", "GH"].map(|code| PartyCode::parse(code).unwrap());
        let mut shared = measure(State::Draft);
        shared.content.holders = vec![france, canada];
        assert_eq!(shared.owners(), [kenya]);
        assert!(shared.is_of(kenya) && !shared.is_of(canada));
        shared.published_at = Some(Moment(1));
        assert_eq!(shared.owners(), [france, canada, kenya]);
        assert!(shared.is_of(canada) && !shared.is_of(ghana));
    }
}
