//! Work off line: keeping a workbook that came back, applying it as one save, taking that back; giving one away.

use super::draft::{is_known, settle, writable};
use super::{By, body_of, check_length, finish_save};
use crate::access;
use crate::domain::workbook::{self, Against, Applied, Brought, Codes, Given, Import, Judged, Kind, Line, Outcome, Scope};
use crate::domain::{Act, Content, Roadmap, State};
use crate::store;
use ::store::{Conn, Tx};
use kernel::{Error, Id, PartyCode, Result, Role};
use std::collections::BTreeMap;
use web::limits::LINE_CHARS;

/// What history says of a save that came from a workbook, before the workbook's identifier.
pub const FROM_WORKBOOK: &str = "workbook ";
/// As [`FROM_WORKBOOK`], of one that was taken back.
pub const UNDO_WORKBOOK: &str = "workbook-undone ";
/// Days in which an import can be undone. Source: `experience.md`, section 6.5.
pub const UNDO_DAYS: i64 = 30;

/// A workbook held against the draft, with the version of the draft.
pub struct Held {
    pub import: Import,
    pub roadmap: Roadmap,
    pub base: Content,
    pub judged: Judged,
}

/// Keeps a workbook that came back. Nothing of the draft changes. `given` is the entry of the register it came by.
pub fn bring(tx: &mut Tx<'_>, by: &By, import: &Import, given: Option<Id>) -> Result<()> {
    access::authorise(&by.actor, Act::Save, import.party)?;
    check_length("filled_by", &import.filled_by, LINE_CHARS)?;
    store::insert_import(tx, import)?;
    if let Some(mut given) = given.map(|id| store::find_given(tx, import.party, id)).transpose()?.flatten() {
        given.back_at = Some(import.at);
        store::update_given(tx, &given)?;
    }
    Ok(())
}

/// What applying a workbook would do now, for this person. `NotFound` where no version is open.
pub fn held(conn: &mut Conn, by: &By, party: PartyCode, id: Id, chosen: &BTreeMap<String, bool>) -> Result<Held> {
    let import = store::get_import(conn, party, id)?;
    let roadmap = store::find_open(conn, party, &convention::framework().id)?.ok_or(Error::NotFound)?;
    let from = store::as_it_was(conn, import.roadmap, import.revision)?;
    let activities = activities();
    let sectors = sectors();
    let may_write = |line: &Line| {
        let is_open = roadmap.state == State::Draft || (roadmap.state == State::Validated && line.of_plan());
        is_open && by.actor.writes(line.part().code(), party)
    };
    let against = Against {
        base: &from.content,
        now: &roadmap.content,
        original: from.original,
        second: from.content.second,
        codes: &Codes { activities: &activities, sectors: &sectors },
        is_known: &is_known,
        may_write: &may_write,
        chosen,
    };
    let judged = import.judge(&against);
    Ok(Held { import, roadmap, base: from.content, judged })
}

/// Codes of the activities of the framework.
pub fn activities() -> Vec<String> {
    convention::framework().activities.iter().map(|activity| activity.code.clone()).collect()
}

/// Codes of the cultural domains.
pub fn sectors() -> Vec<String> {
    convention::list(convention::lists::CULTURAL_DOMAINS).items.iter().map(|item| item.code.clone()).collect()
}

/// What applying came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// How many answers were written.
    Done(usize),
    /// Somebody saved since the page was made, so that what was chosen on it was chosen among other things.
    Again,
}

/// Applies a workbook as one save. Answers that two people changed stay as they are unless `chosen` says otherwise, which
/// counts for the version of the draft that was seen.
pub fn take(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id, seen: i64, chosen: &BTreeMap<String, bool>) -> Result<Taken> {
    let Held { mut import, roadmap: found, judged, .. } = held(tx, by, party, id, chosen)?;
    if found.version != seen {
        return Ok(Taken::Again);
    }
    if judged.content == found.content {
        return Ok(Taken::Done(0));
    }
    // Each answer was asked for by itself; the act is asked for here.
    let act = if found.state == State::Validated { Act::SavePlan } else { Act::Save };
    let role = access::authorise(&by.actor, act, party)?;
    let account = by.actor.account.ok_or(Error::SignIn)?;
    let (before, mut roadmap) = (body_of(&found)?, found);
    let is_of_plan = judged.content.stages != roadmap.content.stages;
    let (version, n_chosen) = (roadmap.version, chosen.values().filter(|is_yours| **is_yours).count());
    roadmap.content = judged.content;
    settle(&mut roadmap, by, is_of_plan);
    finish_save(tx, by, &mut roadmap, role, act, &format!("{FROM_WORKBOOK}{id}"), &before)?;
    let n = judged.outcomes.iter().filter(|outcome| matches!(outcome, Outcome::New | Outcome::Changed)).count() + n_chosen;
    import.applied.push(Applied {
        roadmap: roadmap.id,
        before: version,
        after: roadmap.version,
        at: by.ambient.now(),
        by: account,
        n,
        undone_at: None,
    });
    store::update_import(tx, &import)?;
    Ok(Taken::Done(n))
}

/// Takes back what the last applying of a workbook changed, as one save. What others changed since stays; answers how
/// many places that are.
pub fn take_back_workbook(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id) -> Result<usize> {
    let mut import = store::get_import(tx, party, id)?;
    let now = by.ambient.now();
    let last = import.applied.iter_mut().rev().find(|one| one.undone_at.is_none()).ok_or_else(|| Error::rule("roadmaps-error-not-now"))?;
    if !may_undo(last, now) {
        return Err(Error::rule("roadmaps-workbook-error-undo"));
    }
    let (before, after) =
        (store::as_it_was(tx, last.roadmap, last.before)?.content, store::as_it_was(tx, last.roadmap, last.after)?.content);
    last.undone_at = Some(now);
    let of = last.roadmap;
    let found = store::find_open(tx, party, &convention::framework().id)?.filter(|open| open.id == of);
    let mut roadmap = found.ok_or_else(|| Error::rule("roadmaps-error-not-in-draft"))?;
    let (content, n_kept) = workbook::undone(&before, &after, &roadmap.content);
    let is_of_plan = content.stages != roadmap.content.stages;
    for part in parts_changed(&roadmap.content, &content) {
        let again = store::get(tx, party, roadmap.id);
        writable(by, again, part.0, part.1)?;
    }
    if content != roadmap.content {
        let act = if roadmap.state == State::Validated { Act::SavePlan } else { Act::Save };
        let role = access::authorise(&by.actor, act, party)?;
        let was = body_of(&roadmap)?;
        roadmap.content = content;
        settle(&mut roadmap, by, is_of_plan);
        finish_save(tx, by, &mut roadmap, role, act, &format!("{UNDO_WORKBOOK}{id}"), &was)?;
    }
    store::update_import(tx, &import)?;
    Ok(n_kept)
}

/// Whether an applying can still be undone.
pub fn may_undo(applied: &Applied, now: kernel::Moment) -> bool {
    applied.undone_at.is_none() && applied.at.plus_minutes(UNDO_DAYS * 24 * 60) > now
}

/// The parts in which two contents differ, each with whether that is the plan of action.
fn parts_changed(one: &Content, other: &Content) -> Vec<(crate::domain::Part, bool)> {
    use crate::domain::Part;
    let is_text = (&one.title, &one.summary, &one.context, &one.needs, &one.means, &one.diagnosis, &one.chapters)
        != (&other.title, &other.summary, &other.context, &other.needs, &other.means, &other.diagnosis, &other.chapters);
    let all = [
        (is_text, Part::Text, false),
        (one.sectors != other.sectors, Part::Sectors, false),
        (one.positions != other.positions, Part::Positions, false),
        (one.priorities != other.priorities, Part::Plan, false),
        (one.stages != other.stages, Part::Plan, true),
    ];
    all.into_iter().filter(|(differs, ..)| *differs).map(|(_, part, is_of_plan)| (part, is_of_plan)).collect()
}

/// Erases who filled a workbook in.
pub fn erase_name(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id) -> Result<()> {
    access::authorise(&by.actor, Act::Save, party)?;
    let mut import = store::get_import(tx, party, id)?;
    import.filled_by.clear();
    store::update_import(tx, &import)
}

/// Enters a workbook for somebody without an account into the register.
pub fn give(tx: &mut Tx<'_>, by: &By, party: PartyCode, to: &str, scope: &Scope, due: &str) -> Result<Given> {
    by.actor.acts_as(&[Role::FocalPoint], Some(party)).ok_or(Error::NotFound)?;
    if to.trim().is_empty() {
        return Err(Error::field("to", "error-required"));
    }
    check_length("to", to, LINE_CHARS)?;
    if !due.is_empty() && kernel::Day::typed(due).is_none() {
        return Err(Error::field("due", "error-day"));
    }
    let given = Given {
        id: Id::fresh(&by.ambient),
        party,
        scope: scope.code(),
        to: to.trim().to_owned(),
        due: due.to_owned(),
        at: by.ambient.now(),
        back_at: None,
    };
    store::insert_given(tx, &given)?;
    Ok(given)
}

/// Identifiers for what is new in a workbook, and the measures among its evidence that are none of this Party's.
pub fn prepared(
    conn: &mut Conn,
    by: &By,
    party: PartyCode,
    changes: &[Brought],
    lines: &[Line],
) -> Result<(BTreeMap<String, String>, Vec<usize>)> {
    let fresh = Import::new_names(changes).into_iter().map(|name| (name.to_owned(), by.short_id())).collect();
    let mut unknown = Vec::new();
    for (n, change) in changes.iter().enumerate() {
        let is_evidence = lines.iter().any(|line| line.path == change.path && line.kind == Kind::Evidence);
        if is_evidence && !workbook::is_link(&change.value) && !by.evidence.0.is_of_party(conn, &change.value, party)? {
            unknown.push(n);
        }
    }
    Ok((fresh, unknown))
}
