//! The door for harvesters of libraries.

use crate::oai::{self, Place, Request};
use kernel::Result;
use web::{Form, Reply, Visit};

pub async fn get(visit: Visit) -> Result<Reply> {
    let pairs = visit.query.pairs().to_vec();
    answer(visit, pairs).await
}

/// The same by the fields of a form: the protocol asks for both ways (section 3.1.1).
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    answer(visit, form.pairs().to_vec()).await
}

async fn answer(visit: Visit, pairs: Vec<(String, String)>) -> Result<Reply> {
    let place = Place { public_url: visit.app.settings().public_url.clone(), now: visit.now };
    let bytes = match Request::parse(&pairs, &place.prefix()) {
        Err(fault) => oai::fault(&place, &pairs, &fault)?,
        Ok(request) => visit.app.db().read_heavy(move |conn| oai::answer(conn, &place, &request, &pairs)).await?,
    };
    Ok(Reply::Bytes { content_type: "text/xml; charset=utf-8", file_name: None, bytes: bytes.into() })
}
