//! What can be done in this slice: one function for each act, asking first who may.

use crate::access::{Act, role};
use crate::domain::JoiningDraft;
use crate::{founding, store};
use ::store::Tx;
use convention::founding::Decision;
use kernel::{Actor, Ambient, Error, PartyCode, Result};

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
