//! What can be done in this slice: one function for each act, each asking first who may.

use crate::access::{Act, role};
use crate::domain::{MilestoneDraft, ProposalAct, after};
use crate::founding::{self, Decision, Kinds};
use crate::store;
use ::store::{Change, Tx};
use kernel::{Actor, Ambient, Error, Id, Result};

/// Adds a milestone; answers its public identifier.
pub fn add_milestone(tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, draft: &MilestoneDraft) -> Result<String> {
    let role = role(actor, Act::AddMilestone)?;
    let milestone = draft.checked(Id::fresh(ambient), None).map_err(Error::Invalid)?;
    let at = ambient.now();
    store::insert_milestone(tx, &milestone, at)?;
    founding::record(tx, "add", &milestone, &Decision { actor, role, why: "", at })?;
    Ok(milestone.id.public())
}

/// Changes a milestone that still has `version`, with the reason.
pub fn change_milestone(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    public_id: &str,
    version: i64,
    draft: &MilestoneDraft,
    why: &str,
) -> Result<()> {
    let role = role(actor, Act::ChangeMilestone)?;
    let kept = store::milestone(tx, public_id)?;
    if why.is_empty() {
        return Err(Error::field("why", "error-required"));
    }
    let milestone = draft.checked(kept.milestone.id, Some(&kept.milestone)).map_err(Error::Invalid)?;
    let at = ambient.now();
    store::update_milestone(tx, &milestone, version, at)?;
    founding::record(tx, "change", &milestone, &Decision { actor, role, why, at })
}

/// Accepts a proposal, which changes its record, or refuses it with a note, which does not.
pub fn decide_proposal(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    kinds: &Kinds,
    id: Id,
    act: ProposalAct,
    note: &str,
) -> Result<()> {
    let role = role(actor, Act::DecideProposal)?;
    let (mut proposal, version) = store::proposal(tx, id)?;
    let state = after(proposal.state, act).ok_or_else(|| Error::rule("convention-error-decided"))?;
    if act == ProposalAct::Refuse && note.is_empty() {
        return Err(Error::field("note", "error-required"));
    }
    let at = ambient.now();
    if act == ProposalAct::Accept {
        let records = kinds.find(&proposal.kind).ok_or(Error::NotFound)?;
        let current = records.find(tx, &proposal.record_id)?.ok_or_else(|| Error::rule("convention-error-record-gone"))?;
        let why = if note.is_empty() { "correction of the founding data" } else { note };
        let body = founding::merged(&current, &proposal.fields);
        records.change(tx, &proposal.record_id, body, &Decision { actor, role, why, at })?;
    }
    proposal.state = state;
    proposal.note = note.to_owned();
    store::update_proposal(tx, &proposal, version)?;
    tx.record(&Change {
        kind: founding::PROPOSAL,
        id: proposal.id.to_string(),
        act: act.code(),
        why: note,
        actor,
        role,
        party: None,
        at,
        body: store::json(&proposal)?,
        is_public: false,
    })?;
    Ok(())
}
