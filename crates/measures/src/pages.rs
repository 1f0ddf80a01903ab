//! Addresses of measures: the public list and record, a Party's work, the Secretariat's desk. Each page is a file.

mod act;
mod alike;
mod asked;
mod compare;
mod describe;
mod desk;
mod edit;
mod facets;
mod figures;
mod files;
mod form;
mod laws;
mod links;
mod list;
mod parts;
mod record;
mod searches;
mod shared;
mod still;
mod tasks;
mod twins;
mod versions;
mod views;
mod work;

pub use describe::{files as files_shape, measure as measure_shape};
pub use shared::acting;

use crate::access::{READERS, WRITERS};
use kernel::Role;
use web::{Format, Right, Route};

pub use alike::Related;
pub(crate) use asked::Asked;

/// Everyone of a Party may read its records.
const READ: Right = Right::Roles(&READERS);
const WRITE: Right = Right::Roles(&WRITERS);
/// Forms of one record.
const RECORD: &[Format] = &[Format::Html, Format::Json, Format::Csv, Format::JsonLd, Format::Bib, Format::Ris, Format::Csl];
/// People who act in the name of the organization that the address names.
const OWN: Right = Right::Roles(&[Role::Organization]);
const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/measures", Right::Public, list::get)
            .formats(&[Format::Html, Format::Json, Format::Ndjson, Format::Csv, Format::Xlsx, Format::Atom])
            .data(describe::list()),
        Route::get("/{lang}/measures/compare", Right::Public, compare::get),
        Route::get("/{lang}/measures/laws", Right::Public, laws::get).formats(&[Format::Html, Format::Json]).data(describe::laws()),
        Route::get("/{lang}/measures/contacts", Right::Public, laws::contacts)
            .formats(&[Format::Html, Format::Json])
            .data(describe::contacts()),
        Route::get("/{lang}/measures/{id}", Right::Public, record::get).formats(RECORD).data(describe::record()),
        Route::get("/{lang}/measures/{id}/versions", Right::Anyone, versions::get)
            .formats(&[Format::Html, Format::Json])
            .data(describe::versions()),
        Route::get("/{lang}/still-true/{token}", Right::Anyone, still::get),
        Route::post("/{lang}/still-true/{token}", Right::Anyone, still::post),
        Route::get("/{lang}/figures", Right::Public, figures::list)
            .formats(&[Format::Html, Format::Json, Format::Csv])
            .data(describe::figures()),
        Route::get("/{lang}/figures/{id}", Right::Public, figures::show)
            .formats(&[Format::Html, Format::Json, Format::Csv])
            .data(describe::one_figure()),
        Route::get("/id/figure/{id}", Right::Anyone, figures::permanent),
        Route::get("/{lang}/desk/figures", SECRETARIAT, figures::desk),
        Route::get("/{lang}/desk/figures/new", SECRETARIAT, figures::new),
        Route::post("/{lang}/desk/figures/new", SECRETARIAT, figures::start),
        Route::get("/{lang}/desk/figures/{id}", SECRETARIAT, figures::edit),
        Route::post("/{lang}/desk/figures/{id}", SECRETARIAT, figures::save),
        Route::get("/id/measure/{id}", Right::Anyone, record::permanent),
        Route::get("/id/measure/{id}/files/{hash}", Right::Public, files::public),
        Route::get("/{lang}/work/searches", Right::SignedIn, searches::list),
        Route::get("/{lang}/work/searches/new", Right::SignedIn, searches::new),
        Route::post("/{lang}/work/searches/new", Right::SignedIn, searches::save),
        Route::get("/{lang}/work/searches/{id}", Right::SignedIn, searches::get),
        Route::post("/{lang}/work/searches/{id}", Right::SignedIn, searches::post),
        Route::post("/{lang}/work/searches/{id}/delete", Right::SignedIn, searches::delete),
        Route::get("/{lang}/searches/stop/{token}", Right::Anyone, searches::ask_stop),
        Route::post("/{lang}/searches/stop/{token}", Right::Anyone, searches::stop),
        Route::get("/{lang}/work/{party}/measures", READ, work::get),
        Route::get("/{lang}/work/{party}/measures/new", WRITE, work::new),
        Route::post("/{lang}/work/{party}/measures/new", WRITE, work::start),
        Route::get("/{lang}/work/{party}/measures/links", READ, links::get),
        Route::get("/{lang}/work/{party}/measures/alike", READ, twins::get),
        Route::get("/{lang}/work/{party}/measures/{id}", READ, edit::get),
        Route::post("/{lang}/work/{party}/measures/{id}", WRITE, edit::post).with_files(),
        Route::get("/{lang}/work/{party}/measures/{id}/files/{hash}", READ, files::own),
        Route::post("/{lang}/work/{party}/measures/{id}/draft", WRITE, edit::autosave),
        Route::get("/{lang}/work/{party}/measures/{id}/tasks", WRITE, tasks::get),
        Route::get("/{lang}/work/{party}/measures/{id}/check", WRITE, tasks::check),
        Route::get("/{lang}/work/{party}/measures/{id}/{act}", WRITE, act::get),
        Route::post("/{lang}/work/{party}/measures/{id}/{act}", WRITE, act::post),
        Route::get("/{lang}/work/organization/{organization}/measures", OWN, work::get),
        Route::get("/{lang}/work/organization/{organization}/measures/new", OWN, work::new),
        Route::post("/{lang}/work/organization/{organization}/measures/new", OWN, work::start),
        Route::get("/{lang}/work/organization/{organization}/measures/alike", OWN, twins::get),
        Route::get("/{lang}/work/organization/{organization}/measures/{id}", OWN, edit::get),
        Route::post("/{lang}/work/organization/{organization}/measures/{id}", OWN, edit::post).with_files(),
        Route::get("/{lang}/work/organization/{organization}/measures/{id}/files/{hash}", OWN, files::own),
        Route::post("/{lang}/work/organization/{organization}/measures/{id}/draft", OWN, edit::autosave),
        Route::get("/{lang}/work/organization/{organization}/measures/{id}/tasks", OWN, tasks::get),
        Route::get("/{lang}/work/organization/{organization}/measures/{id}/check", OWN, tasks::check),
        Route::get("/{lang}/work/organization/{organization}/measures/{id}/{act}", OWN, act::get),
        Route::post("/{lang}/work/organization/{organization}/measures/{id}/{act}", OWN, act::post),
        Route::get("/{lang}/desk/practices", Right::Roles(&[Role::Secretariat, Role::Auditor]), desk::practices),
        Route::get("/{lang}/desk/measures", SECRETARIAT, work::get),
        Route::get("/{lang}/desk/measures/new", SECRETARIAT, work::new),
        Route::post("/{lang}/desk/measures/new", SECRETARIAT, work::start),
        Route::get("/{lang}/desk/measures/links", SECRETARIAT, links::get),
        Route::get("/{lang}/desk/measures/alike", SECRETARIAT, twins::get),
        Route::get("/{lang}/desk/measures/{id}", SECRETARIAT, edit::get),
        Route::post("/{lang}/desk/measures/{id}", SECRETARIAT, edit::post).with_files(),
        Route::get("/{lang}/desk/measures/{id}/files/{hash}", SECRETARIAT, files::own),
        Route::post("/{lang}/desk/measures/{id}/draft", SECRETARIAT, edit::autosave),
        Route::get("/{lang}/desk/measures/{id}/tasks", SECRETARIAT, tasks::get),
        Route::get("/{lang}/desk/measures/{id}/check", SECRETARIAT, tasks::check),
        Route::get("/{lang}/desk/measures/{id}/{act}", SECRETARIAT, act::get),
        Route::post("/{lang}/desk/measures/{id}/{act}", SECRETARIAT, act::post),
    ]
}
