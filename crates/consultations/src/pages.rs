//! Addresses of consultations: for everyone the rounds, the text laid open, the log of contributions and the form; for the
//! team of a Party its rounds, what waits for a look, and what became of each contribution.

mod contribute;
mod describe;
mod enter;
mod list;
mod meeting;
mod moderate;
mod round;
mod shared;
mod show;
mod summary;
mod work;

use kernel::Role;
use web::{Format, Right, Route};

/// Whoever may look at a Party's unpublished work.
const TEAM: Right = Right::Roles(&[Role::FocalPoint, Role::Member, Role::Authority]);
const WRITERS: Right = Right::Roles(crate::domain::TEAM);

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    let mut all = public();
    all.extend(work());
    all
}

fn public() -> Vec<Route> {
    vec![
        Route::get("/{lang}/consultations", Right::Public, list::get)
            .formats(&[Format::Html, Format::Json, Format::Csv, Format::Atom])
            .data(describe::list()),
        Route::get("/{lang}/consultations/{id}", Right::Public, show::get)
            .formats(&[Format::Html, Format::Json, Format::Csv])
            .data(describe::log()),
        Route::get("/{lang}/consultations/{id}/text", Right::Public, show::text),
        Route::get("/{lang}/consultations/{id}/all", Right::Public, show::all),
        Route::get("/{lang}/consultations/{id}/contributions/{number}", Right::Public, show::one),
        Route::get("/{lang}/consultations/{id}/contribute", Right::Anyone, contribute::get),
        Route::post("/{lang}/consultations/{id}/contribute", Right::Anyone, contribute::post),
        Route::get("/id/consultation/{id}", Right::Anyone, show::permanent),
    ]
}

fn work() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/{party}/consultations", TEAM, work::list),
        Route::post("/{lang}/work/{party}/consultations", WRITERS, work::plan),
        Route::post("/{lang}/work/{party}/consultations/steps", WRITERS, work::open_step),
        Route::get("/{lang}/work/{party}/consultations/{id}", TEAM, round::get),
        Route::post("/{lang}/work/{party}/consultations/{id}", WRITERS, round::post),
        Route::post("/{lang}/work/{party}/consultations/{id}/acts/{act}", WRITERS, round::step),
        Route::get("/{lang}/work/{party}/consultations/{id}/meetings/{at}", WRITERS, meeting::get),
        Route::post("/{lang}/work/{party}/consultations/{id}/meetings/{at}", WRITERS, meeting::post),
        Route::get("/{lang}/work/{party}/consultations/{id}/summary", WRITERS, summary::get),
        Route::post("/{lang}/work/{party}/consultations/{id}/summary", WRITERS, summary::post),
        Route::get("/{lang}/work/{party}/consultations/{id}/enter", WRITERS, enter::get),
        Route::post("/{lang}/work/{party}/consultations/{id}/enter", WRITERS, enter::post),
        Route::get("/{lang}/work/{party}/consultations/{id}/contributions", TEAM, moderate::list),
        Route::post("/{lang}/work/{party}/consultations/{id}/contributions", WRITERS, moderate::post),
        Route::get("/{lang}/work/{party}/consultations/{id}/contributions/{number}", TEAM, moderate::get),
        Route::post("/{lang}/work/{party}/consultations/{id}/contributions/{number}", WRITERS, moderate::answer),
    ]
}
