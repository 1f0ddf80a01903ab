//! The catalogue of data sets, for portals that harvest it.

use super::linked;
use crate::dcat::{self, DATASETS, Instance};
use kernel::{Error, Result};
use store::outbox;
use web::{Format, Reply, Visit};

/// The whole catalogue.
pub async fn get(visit: Visit) -> Result<Reply> {
    let span = visit.app.db().read(outbox::public_span).await?;
    let (issued, modified) = span.unwrap_or((visit.now, visit.now));
    let instance = Instance { public_url: &visit.app.settings().public_url, issued, modified };
    linked(&visit, &dcat::catalogue(&instance)?)
}

/// The permanent address of a data set: its list, or the catalogue that describes it.
pub async fn dataset(visit: Visit) -> Result<Reply> {
    let set = DATASETS.iter().find(|set| set.id == visit.param("dataset")).ok_or(Error::NotFound)?;
    if visit.format == Format::Html { Ok(Reply::SeeOther(set.path.to_owned())) } else { get(visit).await }
}
