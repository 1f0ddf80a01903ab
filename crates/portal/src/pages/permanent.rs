//! Permanent addresses without a language: they lead to the page in the reader's.

use crate::links;
use kernel::{Error, Result};
use web::{Reply, Visit};

/// A Party by its code.
pub async fn party(visit: Visit) -> Result<Reply> {
    let party = parties::parse(visit.param("code")).ok_or(Error::NotFound)?;
    Ok(Reply::SeeOther(links::party(visit.lang, party.code)))
}

/// An activity of the framework by its code.
pub async fn activity(visit: Visit) -> Result<Reply> {
    let activity = convention::activity(visit.param("code")).ok_or(Error::NotFound)?;
    Ok(Reply::SeeOther(links::activity(visit.lang, &activity.code)))
}
