//! One function for each way a key or a package that arrived changes: who may, what must hold, what follows.

use crate::domain::{Act, KEY_TRANSITIONS, Key, KeyAct, KeyState, Manifest, Received, State, TRANSITIONS, Verdict, judge, typed};
use crate::store::{self, KEY, PACKAGE};
use crate::{Arrived, RecordsPart, access};
use ::store::{Change, Conn, Tx};
use kernel::{Actor, Ambient, Day, Error, FieldError, Id, PartyCode, Result, Role};
use std::sync::Arc;
use web::limits::{LINE_CHARS, TEXT_CHARS};

/// Who acts, with what an act needs.
#[derive(Clone)]
pub struct By {
    pub actor: Actor,
    pub ambient: Ambient,
    pub records: Arc<RecordsPart>,
}

impl By {
    #[expect(clippy::too_many_arguments, reason = "the fields of a change, named once; both kinds have them at hand")]
    fn record<T: serde::Serialize>(
        &self,
        tx: &mut Tx<'_>,
        kind: &str,
        id: Id,
        party: PartyCode,
        role: Role,
        act: &str,
        why: &str,
        record: &T,
    ) -> Result<i64> {
        let body = serde_json::to_value(record).map_err(|cause| Error::caused("cannot write a record of packages", cause))?;
        let (actor, at) = (&self.actor, self.ambient.now());
        tx.record(&Change { kind, id: id.to_string(), act, why, actor, role, party: Some(party), at, body, is_public: false })
    }
}

/// Words that are needed and not longer than `n`.
fn needed(field: &str, words: &str, n: usize) -> Result<String> {
    let words = words.trim();
    match words.chars().count() {
        0 => Err(Error::field(field, "packages-error-needed")),
        count if count > n => Err(Error::Invalid(vec![FieldError::new(field, "error-too-long").with("n", n)])),
        _ => Ok(words.to_owned()),
    }
}

/// Records the key of a Party's instance. `compared` says by which way the fingerprint was compared.
pub fn record_key(tx: &mut Tx<'_>, by: &By, party: PartyCode, fingerprint: &str, compared: &str) -> Result<Key> {
    let role = access::receiving(&by.actor)?;
    if parties::party(party).is_none() {
        return Err(Error::field("party", "error-choice"));
    }
    let fingerprint = typed(fingerprint).ok_or_else(|| Error::field("fingerprint", "packages-error-fingerprint"))?;
    if store::find_key(tx, &fingerprint)?.is_some() {
        return Err(Error::field("fingerprint", "packages-error-known-key"));
    }
    let mut key = Key {
        id: Id::fresh(&by.ambient),
        party,
        fingerprint,
        state: KeyState::InForce,
        compared: needed("compared", compared, LINE_CHARS)?,
        recorded_at: by.ambient.now(),
        until: None,
        why: String::new(),
        version: 0,
    };
    key.version = by.record(tx, KEY, key.id, party, role, KeyAct::Record.code(), "", &key)?;
    store::insert_key(tx, &key)?;
    Ok(key)
}

/// Ends a key with its last day, or revokes it, which holds for everything it signed. `version` is that of the page.
pub fn close_key(tx: &mut Tx<'_>, by: &By, (id, version): (Id, i64), act: KeyAct, day: Option<Day>, why: &str) -> Result<Key> {
    let role = access::receiving(&by.actor)?;
    let before = store::get_key(tx, id)?;
    if before.version != version {
        return Err(Error::Conflict);
    }
    let row = KEY_TRANSITIONS.iter().find(|(from, known, _)| *from == Some(before.state) && *known == act);
    let Some((_, _, to)) = row else { return Err(Error::rule("packages-error-not-now")) };
    let day = day.ok_or_else(|| Error::field("day", "error-day"))?;
    if day > by.ambient.now().day() {
        return Err(Error::field("day", "packages-error-day-to-come"));
    }
    let why = needed("why", why, TEXT_CHARS)?;
    let mut key = Key { state: *to, until: Some(day), why: why.clone(), ..before };
    key.version = by.record(tx, KEY, key.id, key.party, role, act.code(), &why, &key)?;
    store::update_key(tx, &key, version)?;
    Ok(key)
}

/// What would become of a package now.
pub fn verdict(conn: &mut Conn, manifest: &Manifest) -> Result<Verdict> {
    let fingerprint = manifest.fingerprint();
    let (key, earlier) = (store::find_key(conn, &fingerprint)?, store::find_received(conn, &fingerprint, &manifest.number)?);
    Ok(judge(manifest, key.as_ref(), earlier.as_ref()))
}

/// Keeps a sound package, of which the file is stored under `file`, until it is accepted or put away. What could never be
/// accepted is answered with its verdict and not kept; the same file again is the one that is kept.
pub fn keep(tx: &mut Tx<'_>, by: &By, manifest: &Manifest, file: &str, came_as: &str) -> Result<std::result::Result<Received, Verdict>> {
    let role = access::receiving(&by.actor)?;
    match verdict(tx, manifest)? {
        Verdict::Fit | Verdict::UnknownKey => {}
        other => return Ok(Err(other)),
    }
    let fingerprint = manifest.fingerprint();
    if let Some(kept) = store::find_received(tx, &fingerprint, &manifest.number)? {
        return if kept.file == file { Ok(Ok(kept)) } else { Err(Error::field("file", "packages-error-same-number")) };
    }
    let mut received = Received {
        id: Id::fresh(&by.ambient),
        state: State::Kept,
        number: manifest.number.clone(),
        key: fingerprint,
        party: manifest.party,
        title: manifest.title.clone(),
        came_as: came_as.chars().take(200).collect(),
        file: file.to_owned(),
        received_at: by.ambient.now(),
        receipt: String::new(),
        why: String::new(),
        version: 0,
    };
    received.version = by.record(tx, PACKAGE, received.id, received.party, role, Act::Keep.code(), "", &received)?;
    store::insert_received(tx, &received)?;
    Ok(Ok(received))
}

/// The package as it was on the page, where this can be done with it.
fn begin(tx: &mut Tx<'_>, by: &By, (id, version): (Id, i64), act: Act) -> Result<(Received, State, Role)> {
    let role = access::receiving(&by.actor)?;
    let received = store::get_received(tx, id)?;
    if received.version != version {
        return Err(Error::Conflict);
    }
    let row = TRANSITIONS.iter().find(|(from, known, _)| *from == Some(received.state) && *known == act);
    row.map(|(_, _, to)| (received, *to, role)).ok_or_else(|| Error::rule("packages-error-not-now"))
}

/// Takes a kept package in: it becomes a submission of its Party with a receipt. Its evidence files are stored already.
pub fn accept(tx: &mut Tx<'_>, by: &By, on: (Id, i64), arrived: &Arrived) -> Result<std::result::Result<Received, Verdict>> {
    let (mut received, to, role) = begin(tx, by, on, Act::Accept)?;
    match verdict(tx, &arrived.manifest)? {
        Verdict::Fit => {}
        other => return Ok(Err(other)),
    }
    received.receipt = by.records.0.accept(tx, &by.actor, &by.ambient, arrived)?;
    received.state = to;
    received.version = by.record(tx, PACKAGE, received.id, received.party, role, Act::Accept.code(), "", &received)?;
    store::update_received(tx, &received, on.1)?;
    Ok(Ok(received))
}

/// Puts a kept package away with a reason. The file stays; the same package may come again.
pub fn put_away(tx: &mut Tx<'_>, by: &By, on: (Id, i64), why: &str) -> Result<Received> {
    let (mut received, to, role) = begin(tx, by, on, Act::PutAway)?;
    received.why = needed("why", why, TEXT_CHARS)?;
    received.state = to;
    received.version = by.record(tx, PACKAGE, received.id, received.party, role, Act::PutAway.code(), &received.why, &received)?;
    store::update_received(tx, &received, on.1)?;
    Ok(received)
}
