//! What changed of everything public, in the order of the outbox: for whoever keeps a copy up to date.
//! Not here: what each record says (its own address), changes of drafts (no line is made of them).
//!
//! Invariants: nothing is told of a record that never was public; a record that is public no longer is told without
//! its words; whoever follows the cursors misses nothing.

use kernel::{Error, Id, Moment, Result, Text};
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use store::{Conn, outbox};

/// Events read at a time, and records of a large import told at a time.
const STEP: usize = 100;

/// A place in the order of changes: the event up to which all is told and, within an import, the record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cursor {
    position: i64,
    /// Key of the last record told of the import that follows `position`; empty outside an import.
    within: String,
}

impl Cursor {
    fn at(position: i64) -> Cursor {
        Cursor { position, within: String::new() }
    }

    pub fn code(&self) -> String {
        if self.within.is_empty() { self.position.to_string() } else { format!("{}-{}", self.position, self.within) }
    }

    /// Reads what [`Cursor::code`] wrote.
    fn parse(text: &str) -> Option<Cursor> {
        let (position, within) = text.split_once('-').unwrap_or((text, ""));
        let is_key = within.is_empty() || Id::parse(within).is_some();
        let position = position.parse().ok().filter(|position| *position >= 0 && is_key)?;
        Some(Cursor { position, within: within.to_owned() })
    }
}

/// From where changes are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Since {
    Cursor(Cursor),
    Moment(Moment),
}

impl Since {
    /// A cursor, a day or an instant (RFC 3339); everything when nothing is typed.
    pub fn parse(text: Option<&str>) -> Result<Since> {
        let Some(text) = text else { return Ok(Since::Cursor(Cursor::default())) };
        let day = text.parse::<kernel::Day>().ok().map(kernel::Day::first_moment);
        let moment = day.or_else(|| Moment::parse(text)).map(Since::Moment);
        moment.or_else(|| Cursor::parse(text).map(Since::Cursor)).ok_or_else(|| Error::field("since", "catalogue-error-since"))
    }

    /// The cursor where reading begins.
    pub fn cursor(self, conn: &mut Conn) -> Result<Cursor> {
        match self {
            Since::Cursor(cursor) => Ok(cursor),
            Since::Moment(at) => Ok(Cursor::at(outbox::position_at(conn, at)? - 1)),
        }
    }
}

/// What happened to a record, as far as a keeper of copies is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Created,
    Changed,
    Withdrawn,
    Merged,
}

impl Kind {
    pub fn code(self) -> &'static str {
        match self {
            Kind::Created => "created",
            Kind::Changed => "changed",
            Kind::Withdrawn => "withdrawn",
            Kind::Merged => "merged",
        }
    }
}

/// One line.
#[derive(Debug, Clone)]
pub struct Change {
    pub at: Moment,
    pub what: Kind,
    /// Kind of the record.
    pub kind: &'static str,
    /// Public identifier, or the code of a Party.
    pub id: String,
    /// Empty where the record is public no longer.
    pub title: Text,
    /// Path of the record as data, without language and suffix.
    path: String,
    /// Path of the record that took it in, where it was merged.
    into: Option<String>,
}

impl Change {
    /// Permanent address without the site.
    pub fn permanent(&self) -> String {
        format!("/id/{}/{}", self.kind, self.id)
    }

    pub fn json(&self, public_url: &str) -> Json {
        let title: BTreeMap<&str, &str> = self.title.versions.iter().map(|(lang, version)| (lang.code(), version.text.as_str())).collect();
        let data = (!self.path.is_empty() && self.is_there()).then(|| format!("{public_url}/en{}.json", self.path));
        json!({
            "at": self.at.rfc3339(), "change": self.what.code(), "kind": self.kind, "id": self.id,
            "address": format!("{public_url}{}", self.permanent()), "data": data, "title": title,
            "into": self.into.as_ref().map(|into| format!("{public_url}{into}")),
        })
    }

    pub fn is_there(&self) -> bool {
        matches!(self.what, Kind::Created | Kind::Changed)
    }
}

/// A step of changes.
pub struct Step {
    pub changes: Vec<Change>,
    /// From where to go on.
    pub next: Cursor,
    /// Nothing follows yet.
    pub is_end: bool,
}

/// Changes after a cursor, about a hundred. A record that changed several times within the step stands once, at its
/// last change.
pub fn step(conn: &mut Conn, after: &Cursor) -> Result<Step> {
    let events = outbox::after(conn, after.position, STEP)?;
    let Some(last) = events.last().map(|event| event.position) else {
        return Ok(Step { changes: Vec::new(), next: after.clone(), is_end: true });
    };
    let is_full = events.len() == STEP;
    let public: Vec<_> = events.into_iter().filter(|event| event.is_public).collect();
    let run = public.iter().position(measures::moves_others);
    // What stands before an import is told first; the import then has steps of its own. So has an organization that was
    // hidden or shown again with all its records.
    match run.and_then(|at| Some((at, public.get(at)?))) {
        Some((0, event)) => of_run(conn, event, after, last, is_full),
        Some((at, event)) => {
            let next = Cursor::at(event.position - 1);
            Ok(Step { changes: told(conn, public.get(..at).unwrap_or_default())?, next, is_end: false })
        }
        None => Ok(Step { changes: told(conn, &public)?, next: Cursor::at(last), is_end: !is_full }),
    }
}

/// Records of an import or of an organization, some at a time.
fn of_run(conn: &mut Conn, event: &outbox::Event, after: &Cursor, last: i64, is_full: bool) -> Result<Step> {
    let keys = measures::moved_by(conn, event, &after.within, STEP)?;
    let traces = measures::traces(conn, &keys)?;
    let changes = keys.iter().filter_map(|key| Some(of_measure(event.at, traces.get(key)?))).collect();
    let rest = keys.last().filter(|_| keys.len() == STEP);
    let next = match rest {
        Some(key) => Cursor { position: event.position - 1, within: key.clone() },
        None => Cursor::at(event.position),
    };
    Ok(Step { changes, next, is_end: rest.is_none() && event.position == last && !is_full })
}

fn told(conn: &mut Conn, events: &[outbox::Event]) -> Result<Vec<Change>> {
    let mut seen = BTreeSet::new();
    let mut newest: Vec<&outbox::Event> = events.iter().rev().filter(|event| seen.insert(&event.thing)).collect();
    newest.reverse();
    let measures: Vec<String> =
        newest.iter().filter(|event| event.thing.kind == measures::KIND).map(|event| event.thing.id.clone()).collect();
    let traces = measures::traces(conn, &measures)?;
    let mut roadmaps = BTreeSet::new();
    let mut changes = Vec::new();
    for event in newest {
        let change = match event.thing.kind.as_str() {
            measures::KIND => traces.get(&event.thing.id).map(|trace| of_measure(event.at, trace)),
            parties::KIND => of_party(event),
            "roadmap" => of_roadmap(conn, event)?.filter(|change| roadmaps.insert(change.id.clone())),
            "milestone" => of_milestone(event),
            _ => None,
        };
        changes.extend(change);
    }
    Ok(changes)
}

fn of_measure(at: Moment, trace: &measures::Trace) -> Change {
    let what = match trace.state {
        measures::State::Merged => Kind::Merged,
        state if !state.is_public() => Kind::Withdrawn,
        _ if trace.is_first || trace.published_at == Some(at) => Kind::Created,
        _ => Kind::Changed,
    };
    let path = format!("/measures/{}", trace.public_id);
    let into = trace.into.as_ref().filter(|_| what == Kind::Merged).map(|id| format!("/id/measure/{id}"));
    Change { at, what, kind: measures::KIND, id: trace.public_id.clone(), title: trace.title.clone(), path, into }
}

fn of_party(event: &outbox::Event) -> Option<Change> {
    let party = parties::parse(&event.thing.id)?;
    let mut title = Text::default();
    for lang in kernel::Lang::ALL {
        title.set_version(lang, party.name(lang), kernel::TextState::Official, None);
    }
    let code = party.code.to_string();
    let path = format!("/parties/{code}");
    Some(Change { at: event.at, what: Kind::Changed, kind: parties::KIND, id: code, title, path, into: None })
}

/// A roadmap has one identifier for all its versions: it is there while one of them is published.
fn of_roadmap(conn: &mut Conn, event: &outbox::Event) -> Result<Option<Change>> {
    let (entry, id) = roadmaps::find::entry(conn, &event.thing.id)?;
    let mut title = Text::default();
    for (lang, words) in entry.iter().flat_map(|entry| &entry.title) {
        title.set_version(*lang, words, kernel::TextState::Party, None);
    }
    let party = entry.as_ref().and_then(|entry| entry.facets.iter().find(|(name, _)| name == "party")).map(|(_, code)| code.clone());
    let what = if entry.is_some() { Kind::Changed } else { Kind::Withdrawn };
    let path = party.map(|party| format!("/roadmaps/{party}")).unwrap_or_default();
    Ok(Some(Change { at: event.at, what, kind: "roadmap", id, title, path, into: None }))
}

fn of_milestone(event: &outbox::Event) -> Option<Change> {
    let id = Id::parse(&event.thing.id)?.public();
    Some(Change { at: event.at, what: Kind::Changed, kind: "milestone", id, title: Text::default(), path: String::new(), into: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_what_is_none_is_refused() {
        let key = Id::founding("measure", "a").to_string();
        for cursor in [Cursor::at(0), Cursor::at(12), Cursor { position: 12, within: key }] {
            assert_eq!(Since::parse(Some(&cursor.code())).unwrap(), Since::Cursor(cursor));
        }
        for typed in ["", "x", "-1", "12-x", "2026-13-01", "2026-11-01T99:00:00Z"] {
            assert!(Since::parse(Some(typed)).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_day_and_an_instant_are_moments() {
        let day = Since::Moment("2026-11-01".parse::<kernel::Day>().unwrap().first_moment());
        assert_eq!(Since::parse(Some("2026-11-01")).unwrap(), day);
        assert_eq!(Since::parse(Some("2026-11-01T00:00:00Z")).unwrap(), day);
    }
}
