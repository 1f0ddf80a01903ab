//! The pages of this slice and who may use them. What they show is in one file each.

pub mod correct;
mod describe;
pub mod register;

use askama::Template;
use kernel::{Error, Result, Role};
use web::{Format, Right, Route};

const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);

/// Every route of this slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/parties", Right::Public, register::get)
            .formats(&[Format::Html, Format::Json, Format::Csv, Format::Xlsx])
            .data(describe::register()),
        Route::get("/{lang}/desk/parties/{party}", SECRETARIAT, correct::get),
        Route::post("/{lang}/desk/parties/{party}", SECRETARIAT, correct::post),
    ]
}

/// The HTML of a view.
fn rendered(view: &impl Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of the Parties", cause))
}
