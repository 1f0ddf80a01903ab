//! What the pages of both registers (team and stakeholders, trainings) have in common: the version they are of, reading
//! the form of one entry, writing it, telling what a colleague saved meanwhile.

use super::shared::{self, by, party};
use super::tasks::name_of;
use crate::actions::{self, OnEntry};
use crate::domain::{Entry, Facts, Participant, RegisterAct, Roadmap, Step, TEAM_PART, Training};
use crate::store::{self, Kept};
use ::store::Conn;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, PartyCode, Result};
use std::collections::BTreeSet;
use web::fields::Choice;
use web::{Form, Visit};

/// In the place of an identifier in the address: an entry that is not there yet.
pub const NEW: &str = "new";

/// The version that is being made, else the published one.
pub fn at_hand(conn: &mut Conn, party: PartyCode) -> Result<Roadmap> {
    let framework = &shared::framework().id;
    match store::find_open(conn, party, framework)? {
        Some(open) => Ok(open),
        None => store::find_published(conn, party, framework)?.ok_or(Error::NotFound),
    }
}

/// Everybody in the register of a version, by name.
pub fn participants(conn: &mut Conn, lang: Lang, roadmap: Id) -> Result<Vec<Entry<Participant>>> {
    let mut entries = store::list_entries(conn, roadmap)?;
    i18n::sort_by_name(lang, &mut entries, name_of);
    Ok(entries)
}

/// Trainings of a version by their days, those without last, then by title.
pub fn trainings(conn: &mut Conn, lang: Lang, roadmap: Id) -> Result<Vec<Entry<Training>>> {
    let mut entries: Vec<Entry<Training>> = store::list_entries(conn, roadmap)?;
    i18n::sort_by_name(lang, &mut entries, |one| one.facts.title.as_str());
    entries.sort_by_key(|one| (one.facts.start.is_none(), one.facts.start));
    Ok(entries)
}

/// Whether the visitor keeps the registers.
pub fn may_write(visit: &Visit, party: PartyCode) -> bool {
    visit.actor().writes(TEAM_PART, party)
}

/// The entry of the address; `None` for a new one.
pub async fn find<T: Kept + Send + 'static>(visit: &Visit) -> Result<Option<Entry<T>>> {
    let party = party(visit)?;
    if !may_write(visit, party) {
        return Err(Error::rule("roadmaps-error-not-your-part"));
    }
    if visit.param("entry") == NEW {
        return Ok(None);
    }
    let id = Id::parse(visit.param("entry")).ok_or(Error::NotFound)?;
    visit.app.db().read(move |conn| store::get_entry(conn, party, id)).await.map(Some)
}

/// The steps as boxes.
pub fn step_choices(t: Tr) -> Vec<Choice> {
    Step::ALL.iter().map(|step| Choice::new(step.code(), t.m(super::tasks::step_key(*step)))).collect()
}

/// The steps ticked in a field.
pub fn steps(form: &Form, field: &str) -> BTreeSet<Step> {
    form.all(field).iter().filter_map(|code| Step::parse(code)).collect()
}

/// Ticks the steps of a field.
pub fn tick(form: &mut Form, field: &str, steps: &BTreeSet<Step>) {
    steps.iter().for_each(|step| form.push(field, step.code()));
}

/// An entry that was removed, with the way back.
pub struct Removed {
    pub id: String,
    /// Empty where it was erased.
    pub name: String,
    pub revision: i64,
    pub action: String,
}

/// The removed ones among the entries, named by `name`, each added again at its `page`.
pub fn removed<T>(entries: &[Entry<T>], name: impl Fn(&Entry<T>) -> &str, page: impl Fn(&str) -> String) -> Vec<Removed> {
    let removed = entries.iter().filter(|one| !one.is_listed()).map(|one| Removed {
        id: one.id.to_string(),
        name: name(one).to_owned(),
        revision: one.version,
        action: page(&one.id.to_string()),
    });
    removed.collect()
}

/// A sent form: what it does with which facts.
pub struct Sent<T> {
    pub facts: T,
    pub person: String,
    /// What could not be read.
    pub unread: Vec<FieldError>,
}

/// What came of a form.
pub enum Written {
    /// Message of what was done.
    Done(&'static str),
    /// To be shown again with these lines.
    Refused(Vec<FieldError>),
    /// Somebody else saved meanwhile: what they saved is to be shown beside what was typed.
    Overtaken,
}

/// Does what a form of an entry says.
pub async fn write<T: Kept + Facts + Clone + Send + 'static>(visit: &Visit, form: &Form, sent: Sent<T>) -> Result<Written> {
    let (party, by) = (party(visit)?, by(visit));
    let act = RegisterAct::parse(form.text("act")).ok_or(Error::NotFound)?;
    if matches!(act, RegisterAct::Add | RegisterAct::Save) && !sent.unread.is_empty() {
        return Ok(Written::Refused(sent.unread));
    }
    let entry = Id::parse(visit.param("entry"));
    let version: i64 = form.text("revision").parse().unwrap_or(0);
    let (facts, person) = (sent.facts, sent.person);
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            let on = || entry.map(|id| OnEntry { party, id, version }).ok_or(Error::NotFound);
            match act {
                RegisterAct::Add => {
                    let roadmap = at_hand(tx, party)?;
                    actions::add_entry(tx, &by, party, roadmap.id, facts.clone(), &person).map(drop)
                }
                RegisterAct::Save => actions::save_entry(tx, &by, on()?, facts.clone(), &person),
                RegisterAct::Remove => actions::remove_entry::<T>(tx, &by, on()?),
                RegisterAct::AddAgain => actions::add_entry_again::<T>(tx, &by, on()?),
            }
        })
        .await;
    match outcome {
        Ok(()) => Ok(Written::Done(if act == RegisterAct::Remove { "roadmaps-done-removed" } else { "roadmaps-done-saved" })),
        Err(Error::Conflict) => Ok(Written::Overtaken),
        Err(error) => shared::refusal(error, "entry").map(Written::Refused),
    }
}
