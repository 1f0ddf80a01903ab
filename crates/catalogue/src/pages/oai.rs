//! The door for harvesters of libraries.

use crate::oai::{self, Place, Request};
use kernel::Result;
use web::{Reply, Visit};

pub async fn get(visit: Visit) -> Result<Reply> {
    let place = Place { public_url: visit.app.settings().public_url.clone(), now: visit.now };
    let pairs: Vec<(String, String)> = visit.query.pairs().to_vec();
    let bytes = match Request::parse(&pairs, &place.prefix()) {
        Err(fault) => oai::fault(&place, &pairs, &fault)?,
        Ok(request) => visit.app.db().read_heavy(move |conn| oai::answer(conn, &place, &request, &pairs)).await?,
    };
    Ok(Reply::Bytes { content_type: "text/xml; charset=utf-8", file_name: None, bytes: bytes.into() })
}
