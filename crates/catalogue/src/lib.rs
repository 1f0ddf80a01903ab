//! What is given back to programs of others: code lists as SKOS, the DCAT catalogue, the change feed, OAI-PMH, the
//! description of archives. Not here: rows and records in the formats of their own pages (their slices).
//!
//! Invariants: only public types are read; every address is made from the site's own `public_url` and stays.

pub mod archive;
mod changes;
mod dcat;
mod oai;
mod openapi;
pub mod package;
mod pages;
mod rdf;
pub mod vocab;

pub use pages::routes;

/// Licence of reference data, code lists and summaries of this platform.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/3.0/igo/";
