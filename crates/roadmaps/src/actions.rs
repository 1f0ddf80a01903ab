//! Everything that changes something, one function an act: who may, what must hold, what becomes of it, who is told.
//! Each runs inside one transaction; what it decides by stands in `domain`.

mod comments;
mod draft;
mod formal;
mod making;
mod monitor;
mod offers;
mod outside;
mod reminders;
mod submissions;
mod take_in;
mod workbook;

pub use comments::{comment, move_comment};
pub use draft::{
    Addition, Saved, StartFrom, add_action, add_chapter, add_evidence, add_stage, add_template, add_translation, may_add_evidence,
    move_chapter, remove_evidence, restore, save, start,
};
pub use formal::{
    discard, finalize, finalize_plan, publish, reopen, return_plan, return_version, take_back, to_offer, validate, validate_plan, withdraw,
};
pub use making::{OnEntry, add_entry, add_entry_again, remove_entry, save_entry, set_charges, set_lessons};
pub use monitor::{Reported, ask_what_changed, report};
pub use offers::answer_offer;
pub use outside::{Entry, Facts, enter_outside, may_enter_outside};
pub use reminders::{Chosen, leads_to, notice, remind};
pub use submissions::{POINTS, Words, claim, respond, submit};
pub use take_in::{Brought, is_readable, take_in};
pub use workbook::{
    FROM_WORKBOOK, Held, Taken, UNDO_WORKBOOK, activities, bring, erase_name, give, held, may_undo, prepared, sectors, take,
    take_back_workbook,
};

use crate::access;
use crate::domain::{Act, Roadmap, Signature, body_text, plan_text, transition};
use crate::{EvidencePart, store, team};
use ::store::{Change, Tx};
use jobs::{Audience, NoticesPart};
use kernel::{Actor, Ambient, Error, FieldError, Id, PartyCode, Result, Role, canonical};
use std::sync::Arc;

/// Who acts, and with what at hand. Cheap to clone, since a write may run again.
#[derive(Clone)]
pub struct By {
    pub actor: Actor,
    pub ambient: Ambient,
    /// Name to sign with where the account keeps none (erased accounts, tests).
    pub name: String,
    pub evidence: Arc<EvidencePart>,
    pub notices: Arc<NoticesPart>,
}

impl By {
    /// The signature of this person now.
    fn sign(&self, tx: &mut Tx<'_>, role: Role, fingerprint: String, note: &str) -> Result<Signature> {
        let account = self.actor.account.ok_or(Error::SignIn)?;
        let (name, office) = team::name_and_office(tx, account)?;
        let name = if name.is_empty() { self.name.clone() } else { name };
        Ok(Signature { account: Some(account), role, name, office, at: self.ambient.now(), fingerprint, note: note.to_owned() })
    }

    /// Tells an audience by mail. `number` is the version's.
    fn tell(&self, tx: &mut Tx<'_>, to: &Audience, key: &'static str, about: &About<'_>, address: &str) -> Result<()> {
        let args = [("party", about.party.to_string().into()), ("number", about.number.to_string().into()), ("note", about.note.into())];
        self.notices.0.tell(tx, to, self.actor.account, key, &args, address)
    }

    /// A fresh short identifier for a stage, an action or a piece of evidence.
    fn short_id(&self) -> String {
        Id::fresh(&self.ambient).public()
    }
}

/// What a notice speaks of.
struct About<'a> {
    party: PartyCode,
    number: i64,
    note: &'a str,
}

/// Which version an act is about, as the person saw it.
#[derive(Debug, Clone)]
pub struct On {
    pub party: PartyCode,
    pub id: Id,
    /// Version of the record that was on the page; a later one is a conflict, so that nobody signs what they did not see.
    pub version: i64,
    /// Note or reason; empty where none was given.
    pub note: String,
}

/// Checks right, state, version and note of an act on a version.
fn begin(tx: &mut Tx<'_>, by: &By, act: Act, on: &On) -> Result<(Roadmap, Role)> {
    let role = access::authorise(&by.actor, act, on.party)?;
    let roadmap = store::get(tx, on.party, on.id)?;
    let row = transition(Some(roadmap.state), act).ok_or_else(|| Error::rule("roadmaps-error-not-now"))?;
    if roadmap.version != on.version {
        return Err(Error::Conflict);
    }
    if row.needs_note && on.note.trim().is_empty() {
        return Err(Error::field("note", "roadmaps-error-note"));
    }
    check_length("note", &on.note, web::limits::TEXT_CHARS)?;
    Ok((roadmap, role))
}

/// Refuses words that are longer than `n` characters.
fn check_length(field: &str, words: &str, n: usize) -> Result<()> {
    if words.chars().count() <= n { Ok(()) } else { Err(Error::Invalid(vec![FieldError::new(field, "error-too-long").with("n", n)])) }
}

/// Moves the version along the table and writes it with its history.
pub(crate) fn finish(tx: &mut Tx<'_>, by: &By, roadmap: &mut Roadmap, role: Role, act: Act, note: &str) -> Result<()> {
    let before = roadmap.state;
    let to = transition(Some(before), act).ok_or_else(|| Error::rule("roadmaps-error-not-now"))?.to;
    roadmap.state = to;
    write(tx, by, roadmap, role, act, note, before.is_public() || to.is_public())
}

/// As [`finish`] for a save of answers in a draft, of which history keeps what differs from `before`: the record as it stood.
fn finish_save(
    tx: &mut Tx<'_>,
    by: &By,
    roadmap: &mut Roadmap,
    role: Role,
    act: Act,
    note: &str,
    before: &serde_json::Value,
) -> Result<()> {
    stamp(by, roadmap);
    let is_public = roadmap.state.is_public();
    let change = change(by, store::ROADMAP, roadmap.id, roadmap.party, role, act.code(), note, body_of(roadmap)?, is_public);
    let version = tx.record_differences(&change, before)?;
    keep(tx, roadmap, version)
}

fn write(tx: &mut Tx<'_>, by: &By, roadmap: &mut Roadmap, role: Role, act: Act, note: &str, is_public: bool) -> Result<()> {
    stamp(by, roadmap);
    let version =
        tx.record(&change(by, store::ROADMAP, roadmap.id, roadmap.party, role, act.code(), note, body_of(roadmap)?, is_public))?;
    keep(tx, roadmap, version)
}

/// Puts the record where it is read, as the version that history has just given it.
fn keep(tx: &mut Tx<'_>, roadmap: &mut Roadmap, version: i64) -> Result<()> {
    if roadmap.version == 0 {
        store::insert(tx, roadmap, version)?;
    } else {
        store::update(tx, roadmap, version)?;
    }
    roadmap.version = version;
    Ok(())
}

fn stamp(by: &By, roadmap: &mut Roadmap) {
    roadmap.changed_at = by.ambient.now();
    roadmap.changed_by = by.actor.account;
}

fn body_of<T: serde::Serialize>(record: &T) -> Result<serde_json::Value> {
    serde_json::to_value(record).map_err(|cause| Error::caused("cannot write a record as JSON", cause))
}

#[expect(clippy::too_many_arguments, reason = "the fields of a change, named once; every caller has them at hand")]
fn change<'a>(
    by: &'a By,
    kind: &'a str,
    id: Id,
    party: PartyCode,
    role: Role,
    act: &'a str,
    why: &'a str,
    body: serde_json::Value,
    is_public: bool,
) -> Change<'a> {
    Change { kind, id: id.to_string(), act, why, actor: &by.actor, role, party: Some(party), at: by.ambient.now(), body, is_public }
}

/// Fingerprints of the original language: body, plan.
fn fingerprints(roadmap: &Roadmap) -> (String, String) {
    (canonical::fingerprint(&body_text(roadmap, roadmap.original)), canonical::fingerprint(&plan_text(roadmap, roadmap.original)))
}

/// Address of the Party's roadmap for notices, without language.
fn work(party: PartyCode) -> String {
    format!("/work/{party}/roadmap")
}

const FOCAL: &[Role] = &[Role::FocalPoint];
const AUTHORITY: &[Role] = &[Role::Authority];
