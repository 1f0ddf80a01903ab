//! One function for each way a run changes. Pages and commands call these; the long steps are in `work`.
//!
//! Invariants: every act is a row of the table; the record of a run and its history are written together.

use crate::Target;
use crate::access;
use crate::domain::{Act, OfFeed, Rows, Run, State, after};
use crate::feed::{self, Feed};
use crate::fetch::Validators;
use crate::store;
use crate::work::LEASE_MINUTES;
use ::store::Tx;
use kernel::{Actor, Ambient, Error, FieldError, Id, Moment, PartyCode, Result};
use tabular::Mapping;

/// A file that was brought.
#[derive(Debug, Clone)]
pub struct Brought {
    pub home: Option<PartyCode>,
    /// Name of the file as it was brought, and where it lies in the folder of uploads.
    pub origin: String,
    pub file: String,
    /// The mapping to use; found when `None`.
    pub mapping: Option<Mapping>,
}

/// Begins a run. `is_taken`: whoever begins it works on it at once; otherwise the program's worker takes it up.
pub fn start(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, target: &dyn Target, brought: &Brought, is_taken: bool) -> Result<Run> {
    let role = access::role_for(actor, brought.home, target)?;
    let now = ambient.now();
    let mut run = Run {
        target: target.code().to_owned(),
        account: actor.account,
        role: role.code().to_owned(),
        origin: brought.origin.clone(),
        file: brought.file.clone(),
        ..Run::begun(store::next_number(tx)?, State::Reading, brought.home, brought.mapping.clone(), now)
    };
    store::insert(tx, &mut run, Act::Start.code(), busy(now, is_taken))?;
    Ok(run)
}

/// Begins a run of a feed. Its records are brought in by the people of the feed's space, whoever began it.
pub(crate) fn start_of_feed(tx: &mut Tx<'_>, ambient: &Ambient, feed: &Feed, account: Option<Id>, is_due: bool) -> Result<Run> {
    let now = ambient.now();
    let of = OfFeed {
        number: feed.number,
        name: feed.name.clone(),
        address: feed.address.clone(),
        is_due,
        is_alone: feed.is_alone,
        is_seen: false,
        validators: Validators::default(),
        fingerprint: String::new(),
    };
    let mut run = Run {
        target: feed.target.clone(),
        account,
        role: access::role_of_space(feed.home).code().to_owned(),
        origin: feed.origin(),
        feed: Some(of),
        ..Run::begun(store::next_number(tx)?, State::Fetching, feed.home, feed.asked(), now)
    };
    store::insert(tx, &mut run, Act::Fetch.code(), busy(now, false))?;
    Ok(run)
}

fn busy(now: Moment, is_taken: bool) -> Moment {
    if is_taken { now.plus_minutes(LEASE_MINUTES) } else { Moment(0) }
}

/// Moves a run by an act; `change` fills in what the act brings.
pub(crate) fn step(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    mut run: Run,
    act: Act,
    is_taken: bool,
    change: impl FnOnce(&mut Run),
) -> Result<Run> {
    run.state = after(run.state, act).ok_or(Error::Conflict)?;
    run.changed_at = ambient.now();
    change(&mut run);
    let (role, why) = (run.role(), run.reason.clone());
    let until = busy(run.changed_at, is_taken);
    store::update(tx, &mut run, act.code(), (actor, role), &why, until)?;
    Ok(run)
}

/// Reads the file again with another mapping, which the next runs of its feed use too.
pub fn map(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, home: Option<PartyCode>, number: i64, mapping: Mapping) -> Result<Run> {
    let run = store::get(tx, number)?;
    let role = access::role_on(actor, &run, home)?;
    if !run.may_map() {
        return Err(Error::Conflict);
    }
    if let Some(of) = &run.feed {
        feed::actions::keep_mapping(tx, (actor, role), ambient, of.number, &mapping)?;
    }
    step(tx, actor, ambient, run, Act::Map, false, |run| {
        run.mapping = Some(mapping);
        run.is_mapping_given = true;
        run.refused = None;
        // Somebody looks at it now.
        if let Some(of) = &mut run.feed {
            (of.is_alone, of.is_seen) = (false, true);
        }
    })
}

/// Gives a run up before anything was written.
pub fn discard(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, home: Option<PartyCode>, number: i64) -> Result<Run> {
    let run = store::get(tx, number)?;
    access::role_on(actor, &run, home)?;
    let run = step(tx, actor, ambient, run, Act::Discard, false, |_| {})?;
    feed::standing::stand(tx, ambient, &run)?;
    Ok(run)
}

/// Begins to apply a run. With [`Rows::All`] refused while a row is held back.
pub fn apply(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    home: Option<PartyCode>,
    number: i64,
    rows: Rows,
    is_taken: bool,
) -> Result<Run> {
    let run = store::get(tx, number)?;
    access::role_on(actor, &run, home)?;
    if rows == Rows::All && run.counts.held() > 0 {
        return Err(Error::Invalid(vec![FieldError::new("rows", "feeds-error-held").with("n", run.counts.held())]));
    }
    if run.counts.new + run.counts.changed + run.counts.unchanged == 0 {
        return Err(Error::Invalid(vec![FieldError::new("rows", "feeds-error-nothing")]));
    }
    step(tx, actor, ambient, run, Act::Apply, is_taken, |run| run.rows = rows)
}

/// Begins to undo a run, with a public reason. Whole only while nobody changed one of its records since, unless
/// `is_partly` says that those are to be left as they are.
#[expect(clippy::too_many_arguments, reason = "the facts of one act; a struct would only rename them")]
pub fn undo(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    home: Option<PartyCode>,
    number: i64,
    reason: &str,
    is_partly: bool,
    target: &dyn Target,
    is_taken: bool,
) -> Result<Run> {
    let run = store::get(tx, number)?;
    access::role_on(actor, &run, home)?;
    if reason.trim().is_empty() {
        return Err(Error::Invalid(vec![FieldError::new("reason", "feeds-error-reason")]));
    }
    let built_upon = target.built_upon(tx, number)?;
    if !built_upon.is_empty() && !is_partly {
        return Err(Error::Invalid(vec![FieldError::new("partly", "feeds-error-built-upon").with("n", built_upon.len())]));
    }
    let undo_number = store::next_number(tx)?;
    step(tx, actor, ambient, run, Act::Undo, is_taken, |run| {
        run.reason = reason.trim().to_owned();
        run.undo_number = undo_number;
    })
}

/// Keeps a mapping under a name.
pub fn keep_mapping(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    home: Option<PartyCode>,
    name: &str,
    mapping: Mapping,
) -> Result<()> {
    let role = access::role(actor, home)?;
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 80 {
        return Err(Error::Invalid(vec![FieldError::new("name", "feeds-error-name")]));
    }
    let saved = store::Saved { name: name.to_owned(), version: 0, home, mapping };
    store::keep_mapping(tx, &saved, kernel::Id::fresh(ambient), (actor, role), ambient.now())
}
