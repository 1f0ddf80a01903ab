//! Follows the outbox: brings the search index up to date, then says that what the public sees has changed. Every
//! program copy runs its own, with its position kept in its index.

use kernel::error::Context;
use kernel::{Error, Result, canonical};
use portal::{Pulse, Work};
use search::{Change, Index};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use store::{Conn, Db, outbox};
use web::App;

/// Events read at a time.
const STEP: usize = 500;
/// How often the outbox is looked at for what other programs wrote.
const PAUSE: Duration = Duration::from_millis(250);

/// Opens the index of a data folder and brings it up to date. An index of another database, of other bundled facts or
/// ahead of the outbox (an older backup was restored) is filled anew.
pub fn open(db: &Db, data: &Path) -> Result<Index> {
    let (folder, mark) = (data.join("index"), data.join("index-of"));
    let doing = || format!("cannot renew the search index in {}", folder.display());
    // Made at each start, in about a millisecond: no list of files and versions could miss fewer changes.
    let facts = portal::find::fixed_entries().iter().fold(String::new(), |text, entry| text + &format!("{entry:?}"));
    let wanted = format!("{} {}", db.identity()?, canonical::sha256(facts.as_bytes()));
    let is_ours = std::fs::read_to_string(&mark).is_ok_and(|found| found == wanted);
    if !is_ours && folder.exists() {
        std::fs::remove_dir_all(&folder).doing(doing)?;
    }
    let opened = Index::open(&folder)?;
    let is_ahead = opened.index.position() > db.read_blocking(outbox::head)?;
    if opened.is_fresh || !is_ours {
        let _ = std::fs::remove_file(&mark);
        fill(db, &opened.index)?;
        std::fs::write(&mark, wanted).doing(doing)?;
    } else if is_ahead {
        drop(opened);
        std::fs::remove_file(&mark).doing(doing)?;
        return open(db, data);
    }
    catch_up(db, &opened.index, &mut || {})?;
    opened.index.keep_position()?;
    Ok(opened.index)
}

/// Fills a fresh index with everything findable. The position is read first, so what changes meanwhile is applied
/// again rather than missed.
///
/// On a thread of its own that ends: the allocator gives back what it left.
pub fn fill(db: &Db, index: &Index) -> Result<()> {
    let filled = std::thread::scope(|scope| scope.spawn(|| fill_here(db, index)).join());
    filled.unwrap_or_else(|_| Err(Error::fault("filling the search index panicked")))
}

fn fill_here(db: &Db, index: &Index) -> Result<()> {
    let head = db.read_blocking(outbox::head)?;
    let mut others = Some([portal::find::fixed_entries(), db.read_blocking(roadmaps::find::entries)?].concat());
    let mut after = Some(String::new());
    let next = || {
        if let Some(others) = others.take() {
            return Ok(Some(others));
        }
        let Some(from) = after.take() else { return Ok(None) };
        let (entries, last) = db.read_blocking(move |conn| measures::find::entries(conn, &from, STEP))?;
        after = last;
        Ok(Some(entries))
    };
    index.fill(next, head)
}

/// Applies what happened since the index's position, in steps; `public_changed` is called after each step in which
/// something public changed, so that a later failing step hides nothing.
pub fn catch_up(db: &Db, index: &Index, public_changed: &mut dyn FnMut()) -> Result<()> {
    loop {
        let position = index.position();
        let (events, changes) = db.read_blocking(move |conn| {
            let events = outbox::after(conn, position, STEP)?;
            // Sixty pages are not worth reading again for a save of the draft beside them.
            let is_findable = |event: &&outbox::Event| event.is_public || event.thing.kind != roadmaps::find::KIND;
            let things: BTreeSet<_> = events.iter().filter(is_findable).map(|event| event.thing.clone()).collect();
            let mut changes = things.iter().map(|thing| change(conn, &thing.kind, &thing.id)).collect::<Result<Vec<Option<Change>>>>()?;
            for event in events.iter().filter(|event| measures::moves_others(event)) {
                changes.extend(moved(conn, event)?.into_iter().map(Some));
            }
            Ok((events, changes))
        })?;
        let Some(last) = events.last() else { return Ok(()) };
        // One commit for all of them: what became visible together is found together.
        index.apply(changes.into_iter().flatten().collect(), last.position)?;
        if events.iter().any(|event| event.is_public) {
            public_changed();
        }
    }
}

/// Every record that an import wrote, or that went or came back with its organization.
fn moved(conn: &mut Conn, event: &outbox::Event) -> Result<Vec<Change>> {
    let (mut changes, mut after) = (Vec::new(), String::new());
    loop {
        let keys = measures::moved_by(conn, event, &after, STEP)?;
        let Some(last) = keys.last() else { return Ok(changes) };
        after.clone_from(last);
        for key in &keys {
            changes.extend(change(conn, measures::KIND, key)?);
        }
    }
}

/// What a changed thing means for the index.
fn change(conn: &mut Conn, kind: &str, id: &str) -> Result<Option<Change>> {
    let (entry, public_id) = match kind {
        "measure" => measures::find::entry(conn, id)?,
        roadmaps::find::KIND => roadmaps::find::entry(conn, id)?,
        // What stands beside a roadmap changes what it is found by.
        _ => return Ok(roadmaps::find::entry_beside(conn, kind, id)?.map(Change::Put)),
    };
    Ok(Some(match entry {
        Some(entry) => Change::Put(entry),
        None => Change::Delete { kind: kind.to_owned(), id: public_id },
    }))
}

/// Follows until `stop` is set. A fault is logged and tried again: the index is derived data and must not end the
/// program.
pub fn follow(app: &App, index: &Index, stop: &Arc<AtomicBool>) {
    let (commits, pulse) = (app.db().commits(), app.part::<Pulse>());
    let mut seen = u64::MAX;
    let mut paused = Duration::ZERO;
    while !stop.load(Ordering::SeqCst) {
        let now = *commits.borrow();
        if now == seen && paused < PAUSE {
            std::thread::sleep(Duration::from_millis(5));
            paused += Duration::from_millis(5);
            continue;
        }
        let is_quiet = now == seen;
        (seen, paused) = (now, Duration::ZERO);
        let turn = || {
            catch_up(app.db(), index, &mut || app.public_changed())?;
            if is_quiet { index.keep_position() } else { Ok(()) }
        };
        let outcome =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(turn)).unwrap_or_else(|_| Err(Error::fault("following panicked")));
        match outcome {
            Ok(()) => pulse.beat(Work::Following, app.ambient().now()),
            Err(error) => {
                tracing::error!("cannot follow the outbox: {}", crate::commands::chain(&error));
                std::thread::sleep(Duration::from_secs(1));
            }
        }
    }
}
