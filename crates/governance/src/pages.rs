//! Addresses of governance: calls and their results for everyone, a Party's answer, status reports, the Secretariat's side.

mod answer;
mod describe;
mod desk;
mod late;
mod public;
mod report_data;
mod reports;
mod reports_desk;
mod shared;

use kernel::Role;
pub use reports::file_html as report_html;
use web::{Format, Right, Route};

const TEAM: Right = Right::Roles(&[Role::FocalPoint, Role::Member, Role::Authority]);
const FOCAL: Right = Right::Roles(&[Role::FocalPoint]);
const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/calls", Right::Public, public::list).formats(&[Format::Html, Format::Json]).data(describe::list()),
        Route::get("/{lang}/calls/{id}", Right::Public, public::get)
            .formats(&[Format::Html, Format::Json, Format::Csv])
            .data(describe::answers()),
        Route::get("/id/call/{id}", Right::Anyone, public::permanent),
        Route::get("/{lang}/work/{party}/calls", TEAM, answer::list),
        Route::get("/{lang}/work/{party}/calls/{id}", TEAM, answer::get),
        Route::post("/{lang}/work/{party}/calls/{id}", FOCAL, answer::post),
        Route::get("/{lang}/desk/calls", SECRETARIAT, desk::list),
        Route::post("/{lang}/desk/calls", SECRETARIAT, desk::plan),
        Route::get("/{lang}/desk/calls/{id}", SECRETARIAT, desk::get),
        Route::post("/{lang}/desk/calls/{id}", SECRETARIAT, desk::post),
        Route::post("/{lang}/desk/calls/{id}/acts/{act}", SECRETARIAT, desk::step),
        Route::get("/{lang}/desk/calls/{id}/late", SECRETARIAT, late::get),
        Route::post("/{lang}/desk/calls/{id}/late", SECRETARIAT, late::post),
        Route::get("/{lang}/status-reports", Right::Public, reports::list)
            .formats(&[Format::Html, Format::Json, Format::Atom])
            .data(describe::reports()),
        Route::get("/{lang}/status-reports/{id}", Right::Public, reports::get)
            .formats(&[Format::Html, Format::Json, Format::Csv, Format::Docx])
            .data(describe::report()),
        Route::get("/{lang}/status-reports/{id}/lists/{figure}", Right::Public, reports::figure)
            .formats(&[Format::Html, Format::Json, Format::Csv])
            .data(describe::figure()),
        Route::get("/id/status-report/{id}", Right::Anyone, reports::permanent),
        Route::get("/id/status-report/{id}/body", Right::Public, reports::body).formats(&[Format::Json]).data(describe::body()),
        Route::get("/{lang}/desk/status-reports", SECRETARIAT, reports_desk::list),
        Route::post("/{lang}/desk/status-reports", SECRETARIAT, reports_desk::begin),
        Route::get("/{lang}/desk/status-reports/{id}", SECRETARIAT, reports_desk::get),
        Route::post("/{lang}/desk/status-reports/{id}", SECRETARIAT, reports_desk::post),
        Route::get("/{lang}/desk/status-reports/{id}/preview", SECRETARIAT, reports_desk::preview),
        Route::get("/{lang}/desk/status-reports/{id}/lists/{figure}", SECRETARIAT, reports_desk::figure),
        Route::post("/{lang}/desk/status-reports/{id}/acts/{act}", SECRETARIAT, reports_desk::step),
    ]
}
