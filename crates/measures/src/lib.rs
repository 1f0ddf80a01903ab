//! Policies, measures and good practices: anything a Party or another actor did or does. A good practice is a
//! designation that a measure can bear. This is the face of the slice; the rest is private.
//!
//! Invariants: the public reads types without personal fields; a draft never shows outside its Party; every change is
//! a row of a transition table and a version in history.

mod access;
pub mod actions;
mod api;
mod cite;
pub mod content;
pub mod domain;
mod export;
pub mod figures;
pub mod find;
pub mod founding;
mod grow;
pub mod intake;
pub mod links;
mod pages;
mod parts;
pub mod public;
mod reference;
pub mod searches;
mod sheet;
mod store;
mod twins;

use ::store::Conn;
use domain::{Measure, Practice, STEPS};
use kernel::{Error, Id, Moment, PartyCode, Result, Text};

pub use domain::{State, Turn};
pub use founding::load;
pub use grow::{grow, made_up_text};
pub use pages::Related;
pub use public::{Line, PublicMeasure};
pub use store::TABLES;

/// Every route of this slice: pages and operations for programs.
pub fn routes() -> Vec<web::Route> {
    let mut all = pages::routes();
    all.extend(api::routes());
    all
}

/// Kind of the records in history, outbox, search and references.
pub const KIND: &str = "measure";

/// Deletes what has had its time: mailed questions a year after the next one was due, looks at addresses that no record
/// has any more; once a day.
pub fn purge(tx: &mut ::store::Tx<'_>, now: Moment) -> Result<()> {
    store::purge(tx, now.plus_days(-2 * domain::CONFIRM_DAYS))
}

/// The public record of a public identifier; `NotFound` when there is none or it is not public.
pub fn get_public(conn: &mut Conn, public_id: &str) -> Result<PublicMeasure> {
    store::find_public(conn, public_id)?.ok_or(Error::NotFound)
}

/// What `organizations` tells of one that is hidden or shown again: its records go and come back with it.
pub struct OfOrganizations;

impl organizations::Standing for OfOrganizations {
    fn changed(&self, tx: &mut ::store::Tx<'_>, organization: &organizations::Organization) -> Result<()> {
        store::withhold(tx, organization.id, organization.state == organizations::State::Hidden, organization.changed_at)
    }
}

/// Keys of the records that an event of another kind moved without a line of their own, in order, at most `limit` after a
/// key: those of an import, those of an organization that was hidden or shown again. None for any other event.
pub fn moved_by(conn: &mut Conn, event: &::store::outbox::Event, after: &str, limit: usize) -> Result<Vec<String>> {
    match event.thing.kind.as_str() {
        intake::RUN_KIND => intake::written_by(conn, event.thing.id.parse().unwrap_or(0), after, limit),
        organizations::KIND if moves_others(event) => store::keys_of_organization(conn, &event.thing.id, after, limit),
        _ => Ok(Vec::new()),
    }
}

/// Whether an event is one for [`moved_by`].
pub fn moves_others(event: &::store::outbox::Event) -> bool {
    let is_standing = [organizations::Act::Hide, organizations::Act::ShowAgain].iter().any(|act| act.code() == event.act);
    event.thing.kind == intake::RUN_KIND || (event.thing.kind == organizations::KIND && is_standing)
}

/// What everyone may know of a record after it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    pub public_id: String,
    pub state: State,
    /// Empty where the record is not public any more.
    pub title: Text,
    /// The record was never changed since it came, or became public by what happened at this instant.
    pub is_first: bool,
    pub published_at: Option<Moment>,
    /// Public identifier of the record that took it in, where it was merged.
    pub into: Option<String>,
}

/// Traces by key as the outbox names it. Records that never were public have none.
pub fn traces(conn: &mut Conn, keys: &[String]) -> Result<std::collections::BTreeMap<String, Trace>> {
    let public_ids: Vec<String> = keys.iter().filter_map(|key| Id::parse(key)).map(Id::public).collect();
    let known = store::list(conn, &public_ids)?.into_iter().filter(|measure| measure.added().is_some());
    let trace = |measure: Measure| Trace {
        public_id: measure.public_id(),
        state: measure.seen_state(),
        is_first: measure.version == 1,
        published_at: measure.published_at,
        into: measure.merged.as_ref().map(|merged| merged.into.public()),
        title: if measure.is_public() { measure.content.title } else { Text::default() },
    };
    Ok(known.map(|measure| (measure.id.to_string(), trace(measure))).collect())
}

/// A record as harvesters take it: with its words while it is public, else as one that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Harvested {
    pub key: Id,
    pub public_id: String,
    pub changed_at: Moment,
    /// Without names of makers.
    pub record: Option<PublicMeasure>,
}

/// Records that are or were public and last changed in a range of instants, in that order, after the instant and key
/// of the last one taken, at most `limit`.
pub fn harvest(conn: &mut Conn, from: Moment, until: Moment, after: (Moment, &str), limit: usize) -> Result<Vec<Harvested>> {
    Ok(store::changed_between(conn, from, until, after, limit)?.into_iter().map(harvested).collect())
}

/// One record for harvesters, by its public identifier.
pub fn harvest_one(conn: &mut Conn, public_id: &str) -> Result<Option<Harvested>> {
    let found = store::list(conn, &[public_id.to_owned()])?.into_iter().find(|measure| measure.added().is_some());
    Ok(found.map(harvested))
}

/// When a record that is or was public changed first, of those that never changed since.
pub fn first_change(conn: &mut Conn) -> Result<Option<Moment>> {
    store::first_change(conn)
}

fn harvested(measure: Measure) -> Harvested {
    let (key, public_id, changed_at) = (measure.id, measure.public_id(), measure.seen_changed_at());
    Harvested { key, public_id, changed_at, record: PublicMeasure::of(measure, &std::collections::BTreeMap::new()) }
}

/// Public measures that a Party holds, newest first, at most `limit`.
pub fn list_public_of_party(conn: &mut Conn, party: PartyCode, limit: usize) -> Result<Vec<Line>> {
    store::public_lines_of_party(conn, party, limit)
}

/// Public measures of an organization, last changed first, at most `limit`.
pub fn list_public_of_organization(conn: &mut Conn, organization: Id, limit: usize) -> Result<Vec<Line>> {
    let all = store::of_organization(conn, organization, limit)?;
    Ok(all.iter().filter(|measure| measure.is_public()).map(Line::of).collect())
}

/// Public measures that serve an activity, newest first, at most `limit`. Counts over all activities come from the
/// index (facets [`find::ACTIVITY`] and [`find::PARTY`]), not from here.
pub fn list_public_of_activity(conn: &mut Conn, activity: &str, limit: usize) -> Result<Vec<Line>> {
    store::public_lines_of_activity(conn, activity, limit)
}

/// Short forms of public measures by public identifier, in the order asked for, at most 100.
pub fn lines(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<Line>> {
    store::lines(conn, public_ids)
}

/// How many proposed practices wait for a decision.
pub fn count_proposed(conn: &mut Conn) -> Result<u64> {
    store::count_proposed(conn)
}

/// A record that waits for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    pub public_id: String,
    pub title: Text,
    /// The first Party that owns it.
    pub party: Option<PartyCode>,
    /// The organization whose record it is, with its name.
    pub organization: Option<(Id, String)>,
    /// Whether its designation as good practice waits, and not the record.
    pub is_proposal: bool,
    /// Word of its stage, such as `measure-submitted` or `designation-question-asked`.
    pub word: &'static str,
    pub since: Moment,
    pub turn: Turn,
    /// The member who began it.
    pub author: Option<Id>,
}

fn waits(measure: &Measure) -> Option<Waits> {
    let turn = measure.whose_turn()?;
    let is_proposal = !matches!(measure.state, State::Submitted | State::Returned);
    Some(Waits {
        public_id: measure.public_id(),
        title: measure.content.title.clone(),
        party: measure.owners().first().copied(),
        organization: measure.organization.map(|id| (id, measure.content.other_holder.clone())),
        is_proposal,
        word: measure.stage_word(),
        since: measure.waiting_since().unwrap_or(measure.changed_at),
        turn,
        author: measure.author,
    })
}

/// Proposed practices, those waiting longest first, at most 200: what the Secretariat's desk shows.
pub fn proposed(conn: &mut Conn) -> Result<Vec<Waits>> {
    Ok(store::proposed(conn, 200)?.iter().filter_map(waits).collect())
}

/// What waits in a Party's space, for its focal point, the author or the Secretariat; at most 200. Only for people of
/// that Party.
pub fn waiting_in(conn: &mut Conn, party: PartyCode) -> Result<Vec<Waits>> {
    Ok(store::waiting_in(conn, party, 200)?.iter().filter_map(waits).collect())
}

/// As [`waiting_in`], of an organization; only for people who act in its name.
pub fn waiting_of(conn: &mut Conn, organization: Id) -> Result<Vec<Waits>> {
    Ok(store::waiting_of(conn, organization, 200)?.iter().filter_map(waits).collect())
}

/// Measures that can be evidence for a Party's roadmap, by public identifier: those of the Party whose title holds `text`
/// in any language, whatever their state except hidden, withdrawn and merged, last changed first, at most `limit`. Only
/// for people of that Party: drafts are among them.
pub fn search_as_evidence(conn: &mut Conn, party: PartyCode, text: &str, limit: usize) -> Result<Vec<String>> {
    let wanted = text.trim().to_lowercase();
    let matches = |title: &Text| wanted.is_empty() || title.versions.values().any(|version| version.text.to_lowercase().contains(&wanted));
    let is_usable = |line: &Line| !matches!(line.state, State::Withdrawn | State::Merged | State::Hidden) && matches(&line.title);
    let found = store::lines_of_party(conn, party, 2000)?;
    Ok(found.into_iter().filter(is_usable).take(limit).map(|line| line.public_id).collect())
}

/// A measure as its own people see it, drafts too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    pub public_id: String,
    pub title: Text,
    pub state: State,
    /// Path without language: the public page, or the page of work for a record that is not public.
    pub path: String,
    /// Whether everyone may see it.
    pub is_public: bool,
    /// Where it stands as a good practice.
    pub designation: Practice,
}

/// The measures of these public identifiers in the order asked for, whatever their state; unknown ones are left out.
/// One question for each hundred. Callers answer for the right.
pub fn describe(conn: &mut Conn, public_ids: &[String]) -> Result<Vec<Described>> {
    let describe = |measure: Measure| {
        let (is_public, public_id) = (measure.is_public(), measure.public_id());
        let path = match measure.owners().into_iter().next() {
            Some(party) if !is_public => format!("/work/{party}/measures/{public_id}"),
            _ => format!("/measures/{public_id}"),
        };
        Described { public_id, title: measure.content.title, state: measure.state, path, is_public, designation: measure.designation.state }
    };
    let asked = store::list(conn, public_ids)?;
    // What was merged into another is described by that one, under the identifier that was asked for: a reference to it
    // goes on working.
    let survivors: Vec<Id> = asked.iter().filter_map(|measure| measure.merged.as_ref()).map(|merged| merged.into).collect();
    let ids: Vec<String> = survivors.iter().map(|id| id.public()).collect();
    let survivors = if ids.is_empty() { Vec::new() } else { store::list(conn, &ids)? };
    let stands_for = |measure: Measure| {
        let survivor = measure.merged.as_ref().and_then(|merged| survivors.iter().find(|found| found.id == merged.into));
        survivor.map_or_else(|| describe(measure.clone()), |found| Described { public_id: measure.public_id(), ..describe(found.clone()) })
    };
    Ok(asked.into_iter().map(stands_for).collect())
}

/// Public measures whose public identifiers begin with these letters, with the day of their last change, in the order of
/// identifiers after the last one taken, at most `limit`.
pub fn public_changes(conn: &mut Conn, letters: &str, after: &str, limit: usize) -> Result<Vec<(String, kernel::Day)>> {
    store::public_changes(conn, letters, after, limit)
}

/// The key behind a public identifier, whatever the record's state; `None` when there is none.
pub fn find_key(conn: &mut Conn, public_id: &str) -> Result<Option<Id>> {
    match store::get_by_public_id(conn, public_id) {
        Ok(measure) => Ok(Some(measure.id)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether a measure is one of a Party: its holders include that Party, or it is kept in its space.
pub fn is_of_party(conn: &mut Conn, id: Id, party: PartyCode) -> Result<bool> {
    Ok(store::find(conn, id)?.is_some_and(|measure| measure.is_of(party)))
}

/// The table of records as words, for the generated documents: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let words = |row: &domain::Transition| {
        let from: Vec<&str> = row.from.iter().map(|state| state.code()).collect();
        let from = if from.is_empty() { "–".to_owned() } else { from.join(", ") };
        (from, row.act.code().to_owned(), row.to.code().to_owned(), who(row.who))
    };
    domain::TRANSITIONS.iter().map(words).collect()
}

/// The table of designations, as [`transitions`].
pub fn designation_transitions() -> Vec<(String, String, String, String)> {
    let state = |state: Practice| if state == Practice::None { "–".to_owned() } else { state.code().to_owned() };
    STEPS.iter().map(|step| (state(step.from), step.act.code().to_owned(), state(step.to), who(step.who))).collect()
}

fn who(list: &[domain::Who]) -> String {
    list.iter().map(|who| who.code()).collect::<Vec<_>>().join(", ")
}
