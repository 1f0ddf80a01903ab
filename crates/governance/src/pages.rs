//! Addresses of governance: calls and their results for everyone, a Party's answer, the Secretariat's side.

mod answer;
mod describe;
mod desk;
mod late;
mod public;
mod shared;

use kernel::Role;
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
    ]
}
