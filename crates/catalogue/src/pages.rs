//! Addresses of this slice with who may use them.

mod api;
mod catalog;
mod changes;
mod describe;
mod download;
mod oai;
mod vocab;

use crate::rdf::Graph;
use askama::Template;
use kernel::{Error, Result};
use web::{Format, Reply, Right, Route, Visit};

const LINKED: &[Format] = &[Format::Html, Format::Ttl, Format::JsonLd];

/// Every route of this slice. Addresses without a language are permanent; a page is shown in the reader's.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/vocab", Right::Anyone, vocab::all).formats(LINKED).data(describe::lists()),
        Route::get("/vocab/{scheme}", Right::Anyone, vocab::one).formats(LINKED).data(describe::list()),
        Route::get("/vocab/{scheme}/{code}", Right::Anyone, vocab::concept).formats(LINKED).data(describe::concept()),
        Route::get("/catalog", Right::Public, catalog::get).formats(&[Format::Ttl, Format::JsonLd]).data(describe::catalog()),
        Route::get("/catalog/{dataset}", Right::Public, catalog::dataset).formats(LINKED).data(describe::dataset()),
        Route::get("/download", Right::Anyone, download::permanent),
        Route::get("/download/", Right::Anyone, download::permanent),
        Route::get("/download/{file}", Right::Anyone, download::file),
        Route::get("/{lang}/download", Right::Anyone, download::get),
        Route::get("/oai", Right::Public, oai::get),
        Route::post("/oai", Right::Anyone, oai::post).question(),
        Route::get("/{lang}/changes", Right::Public, changes::get).formats(changes::FORMATS).data(describe::changes()),
        Route::get("/api", Right::Anyone, api::permanent),
        Route::get("/api/openapi", Right::Public, api::document).formats(&[Format::Json]).data(api::described()),
        Route::get("/{lang}/api", Right::Public, api::get),
        Route::get("/{lang}/vocab", Right::Public, vocab::list),
        Route::get("/{lang}/vocab/{scheme}", Right::Public, vocab::get),
    ]
}

/// The HTML of a template.
fn rendered(view: &impl Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of the catalogue", cause))
}

/// A graph in the format asked for.
fn linked(visit: &Visit, graph: &Graph) -> Result<Reply> {
    let bytes = match visit.format {
        Format::JsonLd => graph.json_ld().to_string().into_bytes(),
        _ => graph.turtle()?,
    };
    let content_type = web::media_type(visit.format).unwrap_or("text/turtle; charset=utf-8");
    Ok(Reply::Bytes { content_type, file_name: None, bytes: bytes.into() })
}
