//! What can be done in this slice: one function for each act, asking first who may.

use crate::access::{Act, may_import, role};
use crate::domain::{Joining, JoiningDraft};
use crate::{founding, store};
use ::store::Tx;
use convention::founding::Decision;
use kernel::{Actor, Ambient, Error, PartyCode, Result};
use tabular::Brought;

/// Corrects how a Party joined, as a new version with its reason. `version` is the one the form was opened with.
pub fn correct(
    tx: &mut Tx<'_>,
    actor: &Actor,
    ambient: &Ambient,
    party: PartyCode,
    version: i64,
    draft: &JoiningDraft,
    why: &str,
) -> Result<()> {
    let role = role(actor, Act::Correct)?;
    let (before, _) = store::get(tx, party)?;
    let checked = draft.checked(&before);
    if why.is_empty() {
        let mut problems = checked.err().unwrap_or_default();
        problems.push(kernel::FieldError::new("why", "error-required"));
        return Err(Error::Invalid(problems));
    }
    let joining = checked.map_err(Error::Invalid)?;
    store::update(tx, &joining, version)?;
    founding::record(tx, "correct", &joining, &Decision { actor, role, why, at: ambient.now() })
}

/// Acts of history: taken from a source, and put back as it was before.
pub(crate) const IMPORT: &str = "import";
pub(crate) const UNDO: &str = "undo";

/// Takes how a Party joined from an import, or puts back what one had changed, over a version. The number of the run
/// and where it came from stand as the reason.
pub(crate) fn take(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, joining: &Joining, version: i64, act: &str) -> Result<()> {
    if !may_import(brought.home, brought.role) {
        return Err(Error::NotFound);
    }
    let from = [brought.run.to_string(), brought.origin.clone(), brought.feed.clone()];
    let why = from.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    store::update(tx, joining, version)?;
    founding::record(tx, act, joining, &Decision { actor: &brought.actor, role: brought.role, why: &why, at: ambient.now() })
}
