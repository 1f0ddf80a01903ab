//! The long steps of a run: judging a file into staged rows, applying, undoing. Each goes on in short transactions, so
//! that others' saves come between; each can be killed at any moment and goes on where it was.
//!
//! Invariant: what a run writes is hidden by its target until the last step closes it.

use crate::domain::{Act, Run, State};
use crate::import::{self, Asked, Dry};
use crate::store::{self, Staged};
use crate::{Targets, actions, feed, presets};
use ::store::Db;
use kernel::{Ambient, Result};
use tabular::{Brought, Class, Judged, Values, Verdict};

/// Minutes for which a run belongs to the program that works on it; each step renews them. Our choice: a step takes
/// well under a second.
pub const LEASE_MINUTES: i64 = 2;
/// Rows written in one transaction. Our choice: short enough that nobody's save waits noticeably.
const STEP: usize = 100;

/// Goes on with runs that nobody works on; answers how many it finished.
pub fn go_on(db: &Db, ambient: &Ambient, targets: &Targets) -> Result<usize> {
    let now = ambient.now();
    let left = db.read_blocking(move |conn| store::left(conn, now))?;
    let mut n_done = 0;
    for run in left {
        let until = now.plus_minutes(LEASE_MINUTES);
        let number = run.number;
        if db.write_blocking(move |tx| store::take(tx, number, now, until))? {
            finish(db, ambient, targets, run)?;
            n_done += 1;
        }
    }
    Ok(n_done)
}

/// Does what the state of a run asks for and answers the run after it. The caller holds the lease.
pub fn finish(db: &Db, ambient: &Ambient, targets: &Targets, run: Run) -> Result<Run> {
    match run.state {
        State::Reading => judge(db, ambient, targets, run),
        State::Applying => apply(db, ambient, targets, run),
        State::Undoing => undo(db, ambient, targets, run),
        _ => Ok(run),
    }
}

fn brought(run: &Run, number: i64) -> Brought {
    let feed = run.feed.as_ref().map(|of| of.name.clone()).unwrap_or_default();
    Brought { run: number, home: run.home, actor: run.actor(), role: run.role(), origin: run.origin.clone(), feed }
}

/// Mappings that may fit a file: those of the space, those everyone may use, those that come with the program.
pub fn known_mappings(db: &Db, run: &Run) -> Result<Vec<tabular::Mapping>> {
    let home = run.home;
    let saved = db.read_blocking(move |conn| store::mappings(conn, home))?;
    let of_target = |mapping: &tabular::Mapping| mapping.target == run.target;
    let bundled = presets::of(&run.target).into_iter().map(|(_, mapping)| mapping);
    Ok(saved.into_iter().map(|saved| saved.mapping).chain(bundled).filter(of_target).collect())
}

fn judge(db: &Db, ambient: &Ambient, targets: &Targets, run: Run) -> Result<Run> {
    let number = run.number;
    if run.feed.is_some() && !targets.folder.join(&run.file).exists() {
        // Fetched by a program copy that was killed before it judged, into a folder of its own.
        let (actor, ambient) = (run.actor(), ambient.clone());
        return db.write_blocking(move |tx| actions::step(tx, &actor, &ambient, run.clone(), Act::Fetch, false, |_| {}));
    }
    // A killed reading begins anew.
    while db.write_blocking(move |tx| store::unstage(tx, number, 1000))? > 0 {}
    let target = targets.get(&run.target)?;
    let path = targets.folder.join(&run.file);
    let known = known_mappings(db, &run)?;
    let mapping = run.mapping.clone().filter(|_| run.is_mapping_given);
    let asked = Asked { target: &target, path: &path, brought: brought(&run, 0), mapping, known };
    let mut done = 0;
    let mut said = feed::work::Said::default();
    let dry = import::dry_run(db, &targets.reader, &asked, &mut |_, rows| {
        rows.iter().filter(|_| run.feed.is_some()).for_each(|row| said.add(row));
        let until = ambient.now().plus_minutes(LEASE_MINUTES);
        let (was, last) = (done, rows.last().map_or(done, |row| row.place));
        db.write_blocking(move |tx| {
            store::stage(tx, number, &rows)?;
            store::go_on(tx, number, was, last, until)
        })?;
        done = last;
        Ok(())
    })?;
    let is_unseen = run.feed.as_ref().is_some_and(|of| !of.is_seen);
    let broken = |dry: &Dry| said.refuses(target.fields(), &dry.mapping, &dry.counts).filter(|_| is_unseen);
    let dry = dry.and_then(|dry| broken(&dry).map_or(Ok(dry), Err));
    let (actor, ambient, notices) = (run.actor(), ambient.clone(), targets.notices.clone());
    db.write_blocking(move |tx| {
        let run = match &dry {
            Ok(dry) => {
                let run = actions::step(tx, &actor, &ambient, run.clone(), Act::Judge, false, |run| {
                    run.look = dry.look.clone();
                    run.mapping = Some(dry.mapping.clone());
                    run.counts = dry.counts;
                })?;
                feed::work::judged(tx, &ambient, run)?
            }
            Err(refused) => {
                actions::step(tx, &actor, &ambient, run.clone(), Act::Refuse, false, |run| run.refused = Some(refused.clone()))?
            }
        };
        feed::standing::settle(tx, &ambient, &notices, &run)?;
        Ok(run)
    })
}

fn apply(db: &Db, ambient: &Ambient, targets: &Targets, run: Run) -> Result<Run> {
    let (number, target) = (run.number, targets.get(&run.target)?);
    let brought = brought(&run, number);
    {
        let target = target.clone();
        db.write_blocking(move |tx| target.open(tx, number))?;
    }
    let mut done = db.read_blocking(move |conn| store::done_to(conn, number))?;
    loop {
        let rows = db.read_blocking(move |conn| store::rows_after(conn, number, done, STEP))?;
        let Some(last) = rows.last().map(|row| row.place) else { break };
        let (target, brought, ambient, until) =
            (target.clone(), brought.clone(), ambient.clone(), ambient.now().plus_minutes(LEASE_MINUTES));
        let is_done = move |tx: &mut ::store::Tx<'_>| {
            take(tx, &ambient, target.as_ref(), &brought, &rows)?;
            store::go_on(tx, number, done, last, until)
        };
        db.write_blocking(is_done)?;
        done = last;
    }
    let (actor, ambient, notices) = (run.actor(), ambient.clone(), targets.notices.clone());
    db.write_blocking(move |tx| {
        target.close(tx, &ambient, &brought)?;
        let counts = store::counts(tx, number)?;
        let run = actions::step(tx, &actor, &ambient, run.clone(), Act::Finish, false, |run| run.counts = counts)?;
        if let (Some(of), Some(mapping)) = (&run.feed, &run.mapping) {
            // What was found out once is held to from now on, so that a renamed column is noticed.
            feed::actions::keep_found(tx, (&actor, run.role()), &ambient, of.number, mapping)?;
        }
        feed::standing::settle(tx, &ambient, &notices, &run)?;
        Ok(run)
    })
}

/// Takes one step of rows. A row that could be taken at the dry run and cannot any more is left and marked.
fn take(tx: &mut ::store::Tx<'_>, ambient: &Ambient, target: &dyn crate::Target, brought: &Brought, rows: &[Staged]) -> Result<()> {
    let clean: Vec<&Staged> = rows.iter().filter(|row| !matches!(row.verdict, Verdict::Conflict | Verdict::Blocked)).collect();
    let asked: Vec<(String, Values)> = clean.iter().map(|row| (row.key.clone(), row.values.clone())).collect();
    let taken = target.take(tx, ambient, brought, &asked)?;
    let corrected: Vec<Staged> = clean.into_iter().zip(taken).filter_map(|(row, judged)| corrected(row, judged)).collect();
    store::restage(tx, brought.run, &corrected)
}

/// A row as it is to be kept after it was judged anew; `None` when nothing became different.
pub(crate) fn corrected(row: &Staged, judged: Judged) -> Option<Staged> {
    if judged.verdict == row.verdict && judged.public_id == row.public_id {
        return None;
    }
    let mut now = row.clone();
    now.verdict = judged.verdict;
    now.public_id = judged.public_id;
    now.differences = judged.differences;
    let fresh = judged.problems.into_iter().filter(|noted| noted.class > Class::Warning);
    now.problems.extend(fresh.map(|noted| noted.at("", row.number, "", &row.path)));
    Some(now)
}

fn undo(db: &Db, ambient: &Ambient, targets: &Targets, run: Run) -> Result<Run> {
    let target = targets.get(&run.target)?;
    let (number, undo_number) = (run.number, run.undo_number);
    let brought = brought(&run, undo_number);
    {
        let target = target.clone();
        db.write_blocking(move |tx| target.open(tx, undo_number))?;
    }
    let (mut steps, mut after) = (db.read_blocking(move |conn| store::done_to(conn, number))?, String::new());
    // What a killed undoing had put back is no longer as the run left it, and is passed over.
    loop {
        let (target, brought, ambient, reason) = (target.clone(), brought.clone(), ambient.clone(), run.reason.clone());
        let (until, from, was) = (ambient.now().plus_minutes(LEASE_MINUTES), after.clone(), steps);
        let next = db.write_blocking(move |tx| {
            let next = target.undo(tx, &ambient, &brought, number, &reason, (&from, STEP))?;
            store::go_on(tx, number, was, was + 1, until)?;
            Ok(next)
        })?;
        steps += 1;
        match next {
            Some(next) => after = next,
            None => break,
        }
    }
    let (actor, ambient) = (run.actor(), ambient.clone());
    db.write_blocking(move |tx| {
        target.close(tx, &ambient, &brought)?;
        actions::step(tx, &actor, &ambient, run.clone(), Act::FinishUndo, false, |_| {})
    })
}
