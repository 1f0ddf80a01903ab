//! What feeds do by themselves: beginning the runs that are due, and fetching. From then on a run is like any other.
//!
//! Invariants: a run that is due begins once, however many programs look; a fetch that was killed is begun anew.

use super::{Feed, standing, store};
use crate::domain::{Act, Counts, Run, State};
use crate::fetch::{Fetched, Validators};
use crate::store::Staged;
use crate::{Targets, actions, work};
use ::store::{Db, Tx};
use kernel::error::Context;
use kernel::{Actor, Ambient, Day, Result};
use std::collections::BTreeSet;
use std::path::Path;
use tabular::{Class, Difference, Field, From, Mapping, Problem, Refused, Verdict};

/// Minutes for which a fetch belongs to the program that began it. Our choice: longer than any fetch may take.
const LEASE_MINUTES: i64 = 8;
/// Days for which a run that is over keeps what its rows said, and its file. Our choice: longer than a month, so that the
/// monthly run before this one can still be looked into. Counts, problems and rows that were held back stay for good.
pub const KEPT_DAYS: i64 = 60;
/// Runs cleared in one turn. Our choice: the next day goes on.
const CLEARED: usize = 200;

/// Begins the runs that are due; answers how many. What was due while no program ran begins once.
pub fn start_due(db: &Db, ambient: &Ambient) -> Result<usize> {
    let now = ambient.now();
    let mut n_begun = 0;
    for kept in db.read_blocking(move |conn| store::due(conn, now))? {
        let Some(due_at) = kept.due_at else { continue };
        let (ambient, feed) = (ambient.clone(), kept.feed);
        let is_begun = db.write_blocking(move |tx| {
            if !store::claim(tx, feed.number, due_at, feed.schedule.next(now))? {
                return Ok(false);
            }
            // What is still under way goes on; the next turn of the schedule comes.
            if crate::store::at_work(tx, feed.number)?.is_some() {
                return Ok(false);
            }
            // As it is now: it may have been changed since it was found due.
            let feed = store::get(tx, feed.number)?.feed;
            actions::start_of_feed(tx, &ambient, &feed, None, true).map(|_| true)
        })?;
        n_begun += usize::from(is_begun);
    }
    Ok(n_begun)
}

/// Fetches for the runs that wait for it and judges what came; answers how many.
pub fn fetch_left(db: &Db, ambient: &Ambient, targets: &Targets) -> Result<usize> {
    let now = ambient.now();
    let left = db.read_blocking(move |conn| crate::store::left_to_fetch(conn, now))?;
    let mut n_done = 0;
    for run in left {
        // Fetching takes its time; the runs behind this one are asked about only now.
        let (number, now) = (run.number, ambient.now());
        let until = now.plus_minutes(LEASE_MINUTES);
        if db.write_blocking(move |tx| crate::store::take(tx, number, now, until))? {
            fetch(db, ambient, targets, run)?;
            n_done += 1;
        }
    }
    Ok(n_done)
}

/// Fetches for one run, judges what came, and answers the run after it. The caller holds the lease, and keeps it for
/// judging: the file lies in the folder of this program.
pub fn fetch(db: &Db, ambient: &Ambient, targets: &Targets, run: Run) -> Result<Run> {
    let Some(of) = run.feed.clone() else { return Ok(run) };
    let number = run.number;
    let (feed, last) =
        db.read_blocking(move |conn| Ok((store::get(conn, of.number)?.feed, crate::store::last_with_content(conn, of.number, number)?)))?;
    let last = last.filter(|last| is_comparable(last, &run, &feed)).and_then(|last| last.feed);
    let since = last.as_ref().map(|last| last.validators.clone()).unwrap_or_default();
    documents::make_folder(&targets.folder)?;
    // One name for all attempts of a run: what a killed one left is written over.
    let part = targets.folder.join(format!("{number}.part"));
    let outcome = match targets.get(&run.target) {
        Ok(_) => targets.fetch.fetch(&run.feed.as_ref().map_or(String::new(), |of| of.address.clone()), &since, &part),
        Err(_) => Err(Refused::new("target-missing").with("target", &run.target)),
    };
    let is_known = |fingerprint: &str| last.as_ref().is_some_and(|last| last.fingerprint == fingerprint);
    let step = match outcome {
        Ok(Fetched::New { validators, fingerprint }) if !is_known(&fingerprint) => {
            Step::Read(keep(targets, &part, &fingerprint)?, validators, fingerprint)
        }
        Ok(_) => Step::Skip,
        Err(refused) => Step::Refuse(refused),
    };
    // Gone already where it was kept under another name.
    let _ = std::fs::remove_file(&part);
    let (actor, within, notices) = (run.actor(), ambient.clone(), targets.notices.clone());
    let run = db.write_blocking(move |tx| {
        let run = match step.clone() {
            Step::Read(file, validators, fingerprint) => actions::step(tx, &actor, &within, run.clone(), Act::Read, true, |run| {
                run.file = file;
                if let Some(of) = &mut run.feed {
                    (of.validators, of.fingerprint) = (validators, fingerprint);
                }
            }),
            Step::Skip => actions::step(tx, &actor, &within, run.clone(), Act::Skip, false, |_| {}),
            Step::Refuse(refused) => actions::step(tx, &actor, &within, run.clone(), Act::Refuse, false, |run| run.refused = Some(refused)),
        }?;
        standing::settle(tx, &within, &notices, &run)?;
        Ok(run)
    })?;
    if run.state == State::Reading { work::finish(db, ambient, targets, run) } else { Ok(run) }
}

/// What a fetch leads to.
#[derive(Clone)]
enum Step {
    Read(String, Validators, String),
    Skip,
    Refuse(Refused),
}

fn keep(targets: &Targets, part: &Path, fingerprint: &str) -> Result<String> {
    let file = format!("{fingerprint}.import");
    std::fs::rename(part, targets.folder.join(&file)).doing(|| "cannot keep what was fetched".into())?;
    Ok(file)
}

/// Whether the same bytes as those of an earlier run would mean nothing new: they came from the same address, were
/// understood, and would be understood alike. What a person undid or gave up does not come again by the schedule; who
/// asks for it gets it.
fn is_comparable(last: &Run, run: &Run, feed: &Feed) -> bool {
    let is_understood = match last.state {
        State::Ready | State::Applying | State::Applied => true,
        State::Undoing | State::Undone | State::Discarded => last.refused.is_none() && is_due(run),
        _ => false,
    };
    let address = |run: &Run| run.feed.as_ref().map(|of| of.address.clone());
    let is_alike = feed.asked().is_none_or(|asked| last.mapping.as_ref() == Some(&asked));
    is_understood && is_alike && address(last) == address(run)
}

fn is_due(run: &Run) -> bool {
    run.feed.as_ref().is_some_and(|of| of.is_due)
}

/// What the rows of a run of a feed say together, by which is seen whether its mapping still fits.
#[derive(Default)]
pub(crate) struct Said {
    /// Fields in which at least one row says something.
    filled: BTreeSet<String>,
    /// Fields that at least one row would empty.
    emptied: BTreeSet<String>,
    /// Columns and paths where something stands that cannot be read: a problem of rows, not of the mapping.
    unreadable: BTreeSet<String>,
    is_keyed: bool,
}

impl Said {
    pub(crate) fn add(&mut self, row: &crate::store::Staged) {
        let has_words = |values: &[String]| values.iter().any(|value| !value.trim().is_empty());
        for (code, _) in row.values.iter().filter(|(_, values)| has_words(values)) {
            // Asked first: nearly every row fills the same fields.
            if !self.filled.contains(code) {
                self.filled.insert(code.clone());
            }
        }
        let is_emptied = |one: &&Difference| has_words(&one.before) && !has_words(&one.after);
        self.emptied.extend(row.differences.iter().filter(is_emptied).map(|one| one.field.clone()));
        let is_unreadable = |one: &&Problem| one.class > Class::Warning && !one.value.is_empty();
        self.unreadable.extend(row.problems.iter().filter(is_unreadable).map(|one| one.column.clone()));
        self.is_keyed |= !row.key.starts_with(crate::import::OWN_KEY);
    }

    /// Why a feed stops before anything is written: nothing came, or a place from which something came before, or must
    /// come, now holds nothing in any row.
    pub(crate) fn refuses(&self, fields: &[Field], mapping: &Mapping, counts: &Counts) -> Option<Refused> {
        if counts.total() == 0 {
            return Some(Refused::new("rows-none"));
        }
        let is_needed = |to: &str| fields.iter().any(|field| field.code == to && field.is_needed);
        mapping.rules.iter().find_map(|rule| {
            let to = rule.to.as_str();
            let is_silent = if to == "key" { !self.is_keyed } else { !self.filled.contains(to) };
            let is_missed = to == "key" || is_needed(to);
            match &rule.from {
                From::Column(name) | From::Path(name) if !is_silent || self.unreadable.contains(name) => None,
                From::Path(path) if is_missed || self.emptied.contains(to) => Some(Refused::new("path-nothing").with("path", path)),
                From::Column(name) if is_missed => Some(Refused::new("column-empty").with("columns", name)),
                _ => None,
            }
        })
    }
}

/// What becomes of a run of a feed that was judged: an older one that waits is overtaken, and where nobody has to look
/// it goes on by itself.
pub(crate) fn judged(tx: &mut Tx<'_>, ambient: &Ambient, run: Run) -> Result<Run> {
    let Some(of) = run.feed.clone() else { return Ok(run) };
    for older in crate::store::waiting(tx, of.number, run.number)? {
        actions::step(tx, &Actor::program(), ambient, older, Act::Discard, false, |_| {})?;
    }
    // Where no record changes there is nothing to look at.
    let is_quiet = run.counts.new + run.counts.changed == 0;
    if run.counts.held() == 0 && (of.is_alone || is_quiet) {
        let actor = run.actor();
        return actions::step(tx, &actor, ambient, run, Act::Apply, false, |_| {});
    }
    Ok(run)
}

/// Lets go, once a day, what runs that have long been over need no more; `done_on` remembers.
pub fn clear_daily(db: &Db, ambient: &Ambient, targets: &Targets, done_on: &mut Option<Day>) -> Result<()> {
    let now = ambient.now();
    if done_on.replace(now.day()) == Some(now.day()) {
        return Ok(());
    }
    let before = now.plus_days(-KEPT_DAYS);
    for run in db.read_blocking(move |conn| crate::store::to_clear(conn, before, CLEARED))? {
        let number = run.number;
        let name = targets.get(&run.target).ok().and_then(|target| target.names().first().copied());
        clear_rows(db, number, name)?;
        let asked = run.clone();
        let is_shared = run.file.is_empty() || db.read_blocking(move |conn| crate::store::is_file_shared(conn, &asked))?;
        if !is_shared {
            // Another program copy, or a restored backup, may not have it.
            let _ = std::fs::remove_file(targets.folder.join(&run.file));
        }
        db.write_blocking(move |tx| crate::store::cleared(tx, number, now))?;
    }
    Ok(())
}

/// Lets go of a run's rows what nobody needs any more: those that were held back stay whole; of the others the problems
/// stay, with what the row is called (`name` is the field).
fn clear_rows(db: &Db, run: i64, name: Option<&str>) -> Result<()> {
    let mut after = 0;
    loop {
        let rows = db.read_blocking(move |conn| crate::store::rows_after(conn, run, after, 500))?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.place;
        let taken = rows.into_iter().filter(|row| row.verdict != Verdict::Conflict && row.verdict != Verdict::Blocked);
        let (mut noted, clean): (Vec<Staged>, Vec<Staged>) = taken.partition(|row| !row.problems.is_empty());
        for row in &mut noted {
            row.values.retain(|code, _| Some(code.as_str()) == name);
            row.differences.clear();
        }
        let places: Vec<i64> = clean.iter().map(|row| row.place).collect();
        db.write_blocking(move |tx| {
            crate::store::restage(tx, run, &noted)?;
            crate::store::forget_rows(tx, run, &places)
        })?;
    }
}
