//! Roadmaps: the national roadmap of a Party from first draft to publication, and its submission to the Secretariat.
//! Measures are reached through the port [`Evidence`]; the grid and the desk of all slices are `portal`'s.
//!
//! Invariants: drafts are refused by address to everyone outside the Party's team; what is signed is the text whose
//! fingerprint was shown; a copy sent to the Secretariat never changes; Parties are never ranked.

mod access;
pub mod actions;
mod as_of;
mod domain;
pub mod find;
mod grow;
mod handed;
pub mod links;
mod pages;
mod store;
mod team;
mod waiting;

pub use as_of::{AsOf, PartyAsOf, PlanAsOf, PublishedAsOf, Says, as_of};
pub use domain::*;
pub use grow::grow;
pub use handed::{Handed, handed, handed_out};
pub use pages::routes;
pub use store::{SubmissionLine, TABLES};
pub use waiting::{Waiting, submissions_with_parties, waiting_for, waiting_for_secretariat};

use ::store::{Conn, Tx};
use kernel::{Actor, Ambient, Day, Lang, Moment, PartyCode, Result, Text};

/// A measure as a roadmap names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceHit {
    /// Public identifier.
    pub id: String,
    pub title: String,
    /// Words of its state, in the language asked for.
    pub state: String,
    /// Path without language.
    pub address: String,
    pub is_public: bool,
    /// Words of its designation where it is a good practice or proposed as one, in the language asked for; empty elsewhere.
    pub practice: String,
}

/// What a measure is begun with.
#[derive(Debug, Clone)]
pub struct Begun<'a> {
    /// Language of the title.
    pub lang: Lang,
    pub title: &'a str,
    pub activity: &'a str,
    /// Why the activity counts as done: the first words of the measure. Empty where nothing was said.
    pub reason: &'a Text,
    /// Address and words of a link that is the evidence.
    pub link: Option<(&'a str, &'a str)>,
}

/// What a roadmap asks of the slice that keeps measures.
pub trait Evidence: Send + Sync {
    /// Measures of the Party that hold these words, drafts too, best first, at most 20.
    fn search(&self, conn: &mut Conn, party: PartyCode, text: &str, lang: Lang) -> Result<Vec<EvidenceHit>>;

    /// Whether the Party is among the holders of this measure (a draft counts).
    fn is_of_party(&self, conn: &mut Conn, id: &str, party: PartyCode) -> Result<bool>;

    /// The measures of these identifiers, in their order; drafts only where `may_see_drafts`.
    fn describe(&self, conn: &mut Conn, ids: &[String], lang: Lang, may_see_drafts: bool) -> Result<Vec<EvidenceHit>>;

    /// Begins a draft of the Party; answers its public identifier.
    fn start_measure(&self, tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, party: PartyCode, begun: &Begun<'_>) -> Result<String>;

    /// Proposes a published measure as a good practice.
    fn propose(
        &self,
        tx: &mut Tx<'_>,
        actor: &Actor,
        ambient: &Ambient,
        party: PartyCode,
        id: &str,
        who_made_it_succeed: &str,
    ) -> Result<()>;
}

/// The part under which the assembly provides the port: `app.part::<roadmaps::EvidencePart>()`.
pub struct EvidencePart(pub Box<dyn Evidence>);

/// The rounds of consultation of a Party, as its list of tasks names them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RoundsOf {
    pub number: usize,
    /// Whether one takes contributions.
    pub is_open: bool,
}

/// A round of consultation that everyone may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicRound {
    pub title: Text,
    /// Path without language.
    pub address: String,
    pub opened_on: Option<Day>,
    /// Contributions that everyone may read.
    pub contributions: u64,
}

/// A step that the Party opened to everybody, with what was said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedStep {
    pub step: Step,
    /// Page of the comments, and the one on which to comment; paths without language.
    pub address: String,
    pub comment: String,
    pub opened_on: Option<Day>,
    pub ended_on: Option<Day>,
    pub is_taking: bool,
    pub shown: u64,
    pub waiting: u64,
    pub waiting_since: Option<Day>,
}

/// A public round with its days, as the log of a roadmap names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedRound {
    pub title: Text,
    /// Path without language.
    pub address: String,
    pub opened_on: Option<Day>,
    pub ended_on: Option<Day>,
    /// Meetings that were held, with how many were there where somebody counted.
    pub meetings: Vec<(Day, Option<u64>)>,
}

/// What a roadmap asks of the slice that keeps consultations.
pub trait Rounds: Send + Sync {
    /// Parties that take contributions on a day.
    fn open(&self, conn: &mut Conn, day: Day) -> Result<Vec<PartyCode>>;

    /// The rounds of a Party on a day, planned ones too.
    fn of_party(&self, conn: &mut Conn, party: PartyCode, day: Day) -> Result<RoundsOf>;

    /// Rounds of a Party that everyone may read, the newest first.
    fn public_of(&self, conn: &mut Conn, party: PartyCode) -> Result<Vec<PublicRound>>;

    /// Steps that the Party opened, closed ones too, as they stand on a day.
    fn steps_of(&self, conn: &mut Conn, party: PartyCode, day: Day) -> Result<Vec<OpenedStep>>;

    /// Rounds of a Party that everyone may read with their days, as they stand on a day.
    fn dated_of(&self, conn: &mut Conn, party: PartyCode, day: Day) -> Result<Vec<DatedRound>>;
}

/// Where workbooks that come back are read: `app.part::<roadmaps::WorkbooksPart>()`.
pub struct WorkbooksPart(pub tabular::apart::Reader);

/// The part under which the assembly provides the port: `app.part::<roadmaps::RoundsPart>()`.
pub struct RoundsPart(pub Box<dyn Rounds>);

/// Every position of published roadmaps on today's framework, for the gap grid: one indexed query.
pub fn published_positions(conn: &mut Conn) -> Result<Vec<(PartyCode, String, Choice)>> {
    store::list_positions(conn, &convention::framework().id)
}

/// The published roadmap of a Party, if there is one.
pub fn current(conn: &mut Conn, party: PartyCode) -> Result<Option<Roadmap>> {
    store::find_published(conn, party, &convention::framework().id)
}

/// The version a Party is making, if there is one. For its own people only: callers check the role.
pub fn open_version(conn: &mut Conn, party: PartyCode) -> Result<Option<Roadmap>> {
    store::find_open(conn, party, &convention::framework().id)
}

/// A text of a version, as a consultation lays it open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Message key of what it is, and the code of sector or activity where it has one.
    pub label: &'static str,
    pub code: String,
    /// The page below the Party's roadmap on which it is written, which is the part of the work it belongs to.
    pub part: String,
    pub text: Text,
}

/// Number and texts of the version a Party is making, in the order of the document; `None` where it makes none. Callers
/// answer for who reads them.
pub fn passages(conn: &mut Conn, party: PartyCode) -> Result<Option<(i64, Vec<Passage>)>> {
    let passage = |(place, text): (Place, &Text)| Passage {
        label: place.label(),
        code: place.code().unwrap_or_default().to_owned(),
        part: place.address().trim_start_matches('/').split(['#', '/']).next().unwrap_or_default().to_owned(),
        text: text.clone(),
    };
    Ok(open_version(conn, party)?.map(|open| (open.number, open.content.texts().into_iter().map(passage).collect())))
}

/// Numbers of a Party's versions, the newest first.
pub fn version_numbers(conn: &mut Conn, party: PartyCode) -> Result<Vec<i64>> {
    let mut numbers: Vec<i64> =
        store::list_standings_of(conn, party, &convention::framework().id)?.into_iter().map(|standing| standing.number).collect();
    numbers.sort_unstable_by_key(|number| std::cmp::Reverse(*number));
    Ok(numbers)
}

/// Codes of the steps of the Open Roadmap with the message key of each, in order.
pub fn steps() -> Vec<(&'static str, &'static str)> {
    Step::ALL.iter().map(|step| (step.code(), pages::step_key(*step))).collect()
}

/// Days for which a workbook that came back is kept. Our choice: twice as long as it can be undone.
const IMPORTS_KEPT_DAYS: i64 = 60;

/// Forgets who opened which page of a draft more than a day ago, who had a submission at hand more than a month ago, and
/// workbooks that came back long ago.
pub fn purge(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    store::forget_claims(tx, now.plus_days(-31))?;
    store::forget_imports(tx, now.plus_days(-IMPORTS_KEPT_DAYS))?;
    store::forget_presence(tx, now.plus_minutes(-24 * 60))
}

/// The Party of the roadmap with a public identifier, once a version of it is public.
pub fn party_of(conn: &mut Conn, public_id: &str) -> Result<Option<PartyCode>> {
    Ok(store::list_public(conn, public_id)?.first().map(|version| version.party))
}

/// Submissions of a Party, newest first. For the Party and the Secretariat only: callers check the role.
pub fn submissions_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Submission>> {
    store::list_submissions_of(conn, party)
}

/// Measures that a Party said it would share as good practices, by public identifier, each with the moment it said so.
/// For the Party only: callers check the role.
pub fn taken_up(conn: &mut Conn, party: PartyCode) -> Result<Vec<(String, Moment)>> {
    let offers = store::list_offers(conn, party)?.into_iter().filter(|offer| offer.answer == OfferAnswer::Yes);
    Ok(offers.filter_map(|offer| Some((offer.measure?, offer.answered_at.unwrap_or(offer.made_at)))).collect())
}

/// Offers of good practices made to a Party. For the Party only: callers check the role.
pub fn offers_of(conn: &mut Conn, party: PartyCode) -> Result<Vec<Offer>> {
    store::list_offers(conn, party)
}

/// How many Parties have begun, finalized and implemented a roadmap, as recorded by the end of a day.
pub fn counter(conn: &mut Conn, day: Day) -> Result<Counter> {
    Ok(domain::counter(store::list_standings(conn, &convention::framework().id, day.last_moment())?.iter(), day))
}

/// How many roadmaps are published, with positions or without.
pub fn count_published(conn: &mut Conn) -> Result<u64> {
    store::count_published(conn, &convention::framework().id)
}

/// A Party's roadmap as the public knows it.
#[derive(Debug, Clone)]
pub struct PublicRoadmap {
    pub word: PublicWord,
    /// Title of the published version; `None` where nothing is published.
    pub title: Option<Text>,
    /// When a text that was not recalled was last shared with the Secretariat.
    pub shared_at: Option<Moment>,
}

/// What the public knows of a Party's roadmap; the word is the one of the list. No body is read. `is_consulting`: a round
/// of consultation takes contributions.
pub fn public_roadmap(conn: &mut Conn, party: PartyCode, is_consulting: bool) -> Result<PublicRoadmap> {
    let framework = convention::framework().id.as_str();
    Ok(PublicRoadmap {
        word: public_word(store::list_standings_of(conn, party, framework)?.iter(), is_consulting),
        title: store::find_title(conn, party, framework)?,
        shared_at: store::find_shared(conn, party, framework)?,
    })
}

/// The table of roadmap versions as words, for the generated documents: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let state = |state: Option<State>| state.map_or("–", State::code).to_owned();
    TRANSITIONS.iter().map(|row| (state(row.from), row.act.code().to_owned(), row.to.code().to_owned(), who(row.roles))).collect()
}

/// The table of submissions, as [`transitions`].
pub fn submission_transitions() -> Vec<(String, String, String, String)> {
    let state = |state: Option<SubmissionState>| state.map_or("–", SubmissionState::code).to_owned();
    SUBMISSION_TRANSITIONS
        .iter()
        .map(|row| (state(row.from), row.act.code().to_owned(), row.to.code().to_owned(), who(row.roles)))
        .collect()
}

/// The table of what a team registers (bodies and trainings), as [`transitions`].
pub fn register_transitions() -> Vec<(String, String, String, String)> {
    let state = |state: Option<Listed>| state.map_or("–", Listed::code).to_owned();
    REGISTER_TRANSITIONS
        .iter()
        .map(|(from, act, to)| (state(*from), act.code().to_owned(), to.code().to_owned(), who(REGISTER_WRITERS)))
        .collect()
}

fn who(roles: &[kernel::Role]) -> String {
    roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ")
}
