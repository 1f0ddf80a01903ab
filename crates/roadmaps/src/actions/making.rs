//! Writing what stands beside a version: registers of participants and trainings, owners and days of the tasks, lessons.
//! The focal point, and members with the part *team*; tasks the focal point alone.

use super::{By, body_of, change, check_length};
use crate::domain::{
    Charge, Charges, Entry, Facts, Listed, Participant, REGISTER_TRANSITIONS, REGISTER_WRITERS, RegisterAct, Roadmap, State, TEAM_PART,
    Task,
};
use crate::store::{self, Kept};
use ::store::Tx;
use kernel::{Error, Id, Lang, PartyCode, Result, Role, TextState};
use std::collections::{BTreeMap, BTreeSet};
use web::limits::{LINE_CHARS, TEXT_CHARS};

/// The role in which somebody writes a register.
fn writer(by: &By, party: PartyCode) -> Result<Role> {
    let role = by.actor.acts_as(REGISTER_WRITERS, Some(party)).ok_or(Error::NotFound)?;
    if by.actor.writes(TEAM_PART, party) { Ok(role) } else { Err(Error::rule("roadmaps-error-not-your-part")) }
}

/// The version that registers are kept of: one that is being made or is the published one.
fn at_hand(tx: &mut Tx<'_>, party: PartyCode, id: Id) -> Result<Roadmap> {
    let roadmap = store::get(tx, party, id)?;
    if roadmap.state.is_open() || roadmap.state == State::Published { Ok(roadmap) } else { Err(Error::rule("roadmaps-error-not-now")) }
}

fn moved(from: Option<Listed>, act: RegisterAct) -> Result<Listed> {
    let row = REGISTER_TRANSITIONS.iter().find(|row| row.0 == from && row.1 == act);
    row.map(|row| row.2).ok_or_else(|| Error::rule("roadmaps-error-not-now"))
}

fn refuse<T: Facts>(facts: &T, person: &str) -> Result<()> {
    let problems = facts.problems(person);
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}

fn write<T: Kept>(tx: &mut Tx<'_>, by: &By, entry: &mut Entry<T>, role: Role, act: RegisterAct, is_public: bool) -> Result<()> {
    let body = body_of(entry)?;
    let version = tx.record(&change(by, T::KIND, entry.id, entry.party, role, act.code(), "", body, is_public))?;
    if entry.version == 0 {
        store::insert_entry(tx, entry, version)?;
    } else {
        store::update_entry(tx, entry, version)?;
    }
    entry.version = version;
    Ok(())
}

/// Adds an entry to a register of a version; `person` is kept beside it.
pub fn add_entry<T: Kept + Facts>(tx: &mut Tx<'_>, by: &By, party: PartyCode, roadmap: Id, facts: T, person: &str) -> Result<Id> {
    let role = writer(by, party)?;
    let roadmap = at_hand(tx, party, roadmap)?;
    refuse(&facts, person)?;
    let state = moved(None, RegisterAct::Add)?;
    let mut entry = Entry { id: Id::fresh(&by.ambient), roadmap: roadmap.id, party, state, facts, person: person.to_owned(), version: 0 };
    write(tx, by, &mut entry, role, RegisterAct::Add, roadmap.state.is_public())?;
    keep_person(tx, &entry, person)?;
    Ok(entry.id)
}

/// Which entry an act is about, as the person saw it.
#[derive(Debug, Clone, Copy)]
pub struct OnEntry {
    pub party: PartyCode,
    pub id: Id,
    pub version: i64,
}

/// Changes an entry as it was seen; a later version is a `Conflict`.
pub fn save_entry<T: Kept + Facts>(tx: &mut Tx<'_>, by: &By, on: OnEntry, facts: T, person: &str) -> Result<()> {
    refuse(&facts, person)?;
    act_on(tx, by, on, RegisterAct::Save, |entry: &mut Entry<T>| {
        entry.facts = facts;
        person.clone_into(&mut entry.person);
    })
}

/// Takes an entry off the register; the name of its person is erased.
pub fn remove_entry<T: Kept>(tx: &mut Tx<'_>, by: &By, on: OnEntry) -> Result<()> {
    act_on(tx, by, on, RegisterAct::Remove, |entry: &mut Entry<T>| entry.person.clear())
}

/// Puts an entry back that was removed.
pub fn add_entry_again<T: Kept>(tx: &mut Tx<'_>, by: &By, on: OnEntry) -> Result<()> {
    act_on(tx, by, on, RegisterAct::AddAgain, |_: &mut Entry<T>| ())
}

fn act_on<T: Kept>(tx: &mut Tx<'_>, by: &By, on: OnEntry, act: RegisterAct, work: impl FnOnce(&mut Entry<T>)) -> Result<()> {
    let role = writer(by, on.party)?;
    let mut entry: Entry<T> = store::get_entry(tx, on.party, on.id)?;
    let roadmap = at_hand(tx, on.party, entry.roadmap)?;
    if entry.version != on.version {
        return Err(Error::Conflict);
    }
    entry.state = moved(Some(entry.state), act)?;
    work(&mut entry);
    write(tx, by, &mut entry, role, act, roadmap.state.is_public())?;
    let person = entry.person.clone();
    keep_person(tx, &entry, &person)
}

fn keep_person<T: Kept>(tx: &mut Tx<'_>, entry: &Entry<T>, person: &str) -> Result<()> {
    if T::KIND == store::PARTICIPANT { store::set_person(tx, entry.id, person) } else { Ok(()) }
}

/// The national team goes on with a revision: its members stand in the register of the new version, at no step yet.
pub fn take_over_team(tx: &mut Tx<'_>, by: &By, role: Role, from: Id, to: &Roadmap) -> Result<()> {
    let entries: Vec<Entry<Participant>> = store::list_entries(tx, from)?;
    for old in entries.into_iter().filter(|one| one.is_listed() && one.facts.is_member) {
        let facts = Participant { invited: BTreeSet::new(), took_part: BTreeSet::new(), ..old.facts };
        let mut entry = Entry { id: Id::fresh(&by.ambient), roadmap: to.id, facts, version: 0, ..old };
        write(tx, by, &mut entry, role, RegisterAct::Add, false)?;
        store::set_person(tx, entry.id, &entry.person)?;
    }
    Ok(())
}

/// Sets owners and days of the tasks of the version being made, against what was seen.
pub fn set_charges(tx: &mut Tx<'_>, by: &By, party: PartyCode, roadmap: Id, seen: i64, tasks: &BTreeMap<Task, Charge>) -> Result<()> {
    if !by.actor.holds(Role::FocalPoint, Some(party)) {
        return Err(Error::NotFound);
    }
    let roadmap = at_hand(tx, party, roadmap)?;
    for (task, charge) in tasks {
        check_length(&format!("owner-{}", task.code()), &charge.owner, LINE_CHARS)?;
    }
    let before = store::charges(tx, party, roadmap.id)?;
    if before.version != seen {
        return Err(Error::Conflict);
    }
    let set = tasks.iter().filter(|(_, charge)| **charge != Charge::default());
    let charges = Charges { tasks: set.map(|(task, charge)| (*task, charge.clone())).collect(), ..before.clone() };
    if charges == before {
        return Ok(());
    }
    let body = body_of(&charges)?;
    let version = tx.record(&change(by, store::TASKS, charges.id, party, Role::FocalPoint, "save", "", body, false))?;
    if before.version == 0 { store::insert_charges(tx, &charges, version) } else { store::update_charges(tx, &charges, version) }
}

/// Writes what was learnt while a version was made, by language, against what was seen. Words in a language that are left
/// out stay; empty ones go.
pub fn set_lessons(tx: &mut Tx<'_>, by: &By, party: PartyCode, roadmap: Id, seen: i64, typed: &[(Lang, String)]) -> Result<()> {
    let role = writer(by, party)?;
    let roadmap = at_hand(tx, party, roadmap)?;
    let before = store::lessons(tx, party, roadmap.id)?;
    if before.version != seen {
        return Err(Error::Conflict);
    }
    let mut lessons = before.clone();
    let is_changed = |(lang, words): &&(Lang, String)| before.text.get(*lang).unwrap_or_default() != words.trim();
    // The language of the version first: what stands beside it is a version of those words.
    let (first, others): (Vec<_>, Vec<_>) = typed.iter().filter(is_changed).partition(|(lang, _)| *lang == roadmap.original);
    for (lang, words) in first.into_iter().chain(others) {
        check_length(&crate::domain::in_lang("lessons", *lang), words, TEXT_CHARS)?;
        match lessons.text.original {
            Some(original) if original != *lang => lessons.text.set_version(*lang, words.trim(), TextState::Party, None),
            _ => lessons.text.set_original(*lang, words.trim()),
        }
    }
    if lessons.text == before.text {
        return Ok(());
    }
    let body = body_of(&lessons)?;
    let is_public = roadmap.state.is_public();
    let version = tx.record(&change(by, store::LESSONS, lessons.id, party, role, RegisterAct::Save.code(), "", body, is_public))?;
    if before.version == 0 { store::insert_lessons(tx, &lessons, version) } else { store::update_lessons(tx, &lessons, version) }
}
