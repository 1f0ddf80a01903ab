//! One function for each way a feed changes. Pages and commands call these.
//!
//! Invariants: every act is a row of the table; the record of a feed and its history are written together.

use super::{Act, Feed, Rhythm, Schedule, State, after, store};
use crate::Target;
use crate::access;
use crate::domain::Run;
use crate::fetch::Fetch;
use ::store::Tx;
use kernel::{Actor, Ambient, Error, FieldError, PartyCode, Result, Role};
use tabular::Mapping;

/// Letters of a name at most. Our choice: that of a saved mapping.
const NAME_CHARS: usize = 80;
/// Letters of an address at most. Our choice: what servers take everywhere.
const ADDRESS_CHARS: usize = 2000;

/// Which mapping a feed is to have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// Found at the first run.
    Found,
    /// The one it has.
    Kept,
    /// One that has a name.
    Named(String, Mapping),
}

/// What its owner wants of a feed.
#[derive(Debug, Clone)]
pub struct Wish {
    pub name: String,
    pub address: String,
    pub mapping: Chosen,
    pub sheet: String,
    pub items: String,
    pub schedule: Schedule,
    pub is_alone: bool,
}

fn checked(tx: &mut Tx<'_>, fetch: &dyn Fetch, home: Option<PartyCode>, number: i64, wish: &Wish) -> Result<()> {
    let mut errors = Vec::new();
    let name = wish.name.trim();
    if name.is_empty() || name.chars().count() > NAME_CHARS {
        errors.push(FieldError::new("name", "feeds-error-name"));
    } else if store::is_named(tx, home, name, number)? {
        errors.push(FieldError::new("name", "feeds-error-name-taken"));
    }
    let address = wish.address.trim();
    if address.len() > ADDRESS_CHARS || fetch.may_ask(address).is_err() {
        errors.push(FieldError::new("address", "feeds-error-address"));
    }
    if wish.schedule.hour > 23 {
        errors.push(FieldError::new("hour", "feeds-error-hour"));
    }
    if wish.schedule.rhythm == Rhythm::Weekly && !(1..=7).contains(&wish.schedule.weekday) {
        errors.push(FieldError::new("weekday", "error-choice"));
    }
    if wish.schedule.rhythm == Rhythm::Monthly && !(1..=28).contains(&wish.schedule.day) {
        errors.push(FieldError::new("day", "feeds-error-day"));
    }
    if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
}

fn fill(feed: &mut Feed, wish: &Wish) {
    feed.name = wish.name.trim().to_owned();
    feed.address = wish.address.trim().to_owned();
    feed.sheet = wish.sheet.trim().to_owned();
    feed.items = wish.items.trim().to_owned();
    feed.schedule = wish.schedule;
    feed.is_alone = wish.is_alone;
    match &wish.mapping {
        Chosen::Found => (feed.mapping_name, feed.mapping) = (String::new(), None),
        Chosen::Kept => {}
        Chosen::Named(name, mapping) => (feed.mapping_name, feed.mapping) = (name.clone(), Some(mapping.clone())),
    }
}

/// Makes a feed.
pub fn make(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    fetch: &dyn Fetch,
    home: Option<PartyCode>,
    target: &dyn Target,
    wish: &Wish,
) -> Result<Feed> {
    let role = access::role_for(actor, home, target)?;
    checked(tx, fetch, home, 0, wish)?;
    let now = ambient.now();
    let mut feed = Feed {
        number: 0,
        version: 0,
        state: State::On,
        name: String::new(),
        address: String::new(),
        target: target.code().to_owned(),
        home,
        mapping_name: String::new(),
        mapping: None,
        sheet: String::new(),
        items: String::new(),
        schedule: Schedule::default(),
        is_alone: false,
        made_at: now,
        changed_at: now,
    };
    fill(&mut feed, wish);
    let due_at = feed.schedule.next(now);
    store::insert(tx, &mut feed, Act::Make.code(), (actor, role), due_at)?;
    Ok(feed)
}

/// A feed of a space in which the actor brings data in, with the role.
fn opened(tx: &mut Tx<'_>, actor: &Actor, home: Option<PartyCode>, number: i64, act: Act) -> Result<(Feed, Role)> {
    let mut feed = store::get(tx, number)?.feed;
    let role = access::role_in(actor, feed.home, home)?;
    feed.state = after(feed.state, act).ok_or(Error::Conflict)?;
    Ok((feed, role))
}

/// Changes what a feed is.
pub fn change(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    fetch: &dyn Fetch,
    home: Option<PartyCode>,
    number: i64,
    wish: &Wish,
) -> Result<Feed> {
    let (mut feed, role) = opened(tx, actor, home, number, Act::Change)?;
    checked(tx, fetch, feed.home, number, wish)?;
    fill(&mut feed, wish);
    feed.changed_at = ambient.now();
    store::update(tx, &mut feed, Act::Change.code(), (actor, role))?;
    let due_at = feed.schedule.next(feed.changed_at).filter(|_| feed.state == State::On);
    store::plan(tx, number, due_at)?;
    Ok(feed)
}

/// Pauses, resumes or ends a feed.
pub fn turn(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, home: Option<PartyCode>, number: i64, act: Act) -> Result<Feed> {
    if !matches!(act, Act::Pause | Act::Resume | Act::End) {
        return Err(Error::NotFound);
    }
    let (mut feed, role) = opened(tx, actor, home, number, act)?;
    feed.changed_at = ambient.now();
    store::update(tx, &mut feed, act.code(), (actor, role))?;
    let due_at = feed.schedule.next(feed.changed_at).filter(|_| feed.state == State::On);
    store::plan(tx, number, due_at)?;
    Ok(feed)
}

/// Begins a run now. One that is under way is not begun twice.
pub fn run(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, home: Option<PartyCode>, number: i64) -> Result<Run> {
    store::hold(tx, number)?;
    let (feed, _) = opened(tx, actor, home, number, Act::Run)?;
    match crate::store::at_work(tx, number)? {
        Some(run) => Ok(run),
        None => crate::actions::start_of_feed(tx, ambient, &feed, actor.account, false),
    }
}

/// Keeps the mapping that a person chose for a run, for those that follow.
pub(crate) fn keep_mapping(tx: &mut Tx<'_>, by: (&Actor, Role), ambient: &Ambient, number: i64, mapping: &Mapping) -> Result<()> {
    let mut feed = store::get(tx, number)?.feed;
    if feed.mapping.as_ref() == Some(mapping) {
        return Ok(());
    }
    // The mapping is whole: what was said beside it would only overrule it.
    (feed.mapping_name, feed.mapping) = (String::new(), Some(mapping.clone()));
    (feed.sheet, feed.items) = (mapping.sheet.clone(), mapping.items.clone());
    feed.changed_at = ambient.now();
    store::update(tx, &mut feed, Act::Change.code(), by)
}

/// Keeps the mapping that was found for a feed that had none.
pub(crate) fn keep_found(tx: &mut Tx<'_>, by: (&Actor, Role), ambient: &Ambient, number: i64, mapping: &Mapping) -> Result<()> {
    if store::get(tx, number)?.feed.mapping.is_some() { Ok(()) } else { keep_mapping(tx, by, ambient, number, mapping) }
}
