//! Addresses of imports and feeds, for a Party and for the Secretariat. Each page is a file.

mod feed;
mod feed_form;
mod list;
mod mapping;
mod run;
mod shared;

use crate::access::{OF_ALL, OF_PARTY};
use web::{Format, Right, Route, limits};

const PARTY: Right = Right::Roles(&OF_PARTY);
const ALL: Right = Right::Roles(&OF_ALL);

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/{party}/feeds", PARTY, list::get),
        Route::post("/{lang}/work/{party}/feeds", PARTY, list::post).with_upload(limits::BOOK_BYTES),
        Route::get("/{lang}/work/{party}/feeds/feed", PARTY, feed_form::get_new),
        Route::post("/{lang}/work/{party}/feeds/feed", PARTY, feed_form::post_new),
        Route::get("/{lang}/work/{party}/feeds/feed/{feed}", PARTY, feed::get),
        Route::post("/{lang}/work/{party}/feeds/feed/{feed}", PARTY, feed::post),
        Route::get("/{lang}/work/{party}/feeds/feed/{feed}/edit", PARTY, feed_form::get_edit),
        Route::post("/{lang}/work/{party}/feeds/feed/{feed}/edit", PARTY, feed_form::post_edit),
        Route::get("/{lang}/work/{party}/feeds/{number}", PARTY, run::get).formats(&[Format::Html, Format::Csv, Format::Xlsx]),
        Route::post("/{lang}/work/{party}/feeds/{number}", PARTY, run::post),
        Route::get("/{lang}/work/{party}/feeds/{number}/mapping", PARTY, mapping::get).formats(&[Format::Html, Format::Json]),
        Route::post("/{lang}/work/{party}/feeds/{number}/mapping", PARTY, mapping::post),
        Route::get("/{lang}/desk/feeds", ALL, list::get),
        Route::post("/{lang}/desk/feeds", ALL, list::post).with_upload(limits::BOOK_BYTES),
        Route::get("/{lang}/desk/feeds/feed", ALL, feed_form::get_new),
        Route::post("/{lang}/desk/feeds/feed", ALL, feed_form::post_new),
        Route::get("/{lang}/desk/feeds/feed/{feed}", ALL, feed::get),
        Route::post("/{lang}/desk/feeds/feed/{feed}", ALL, feed::post),
        Route::get("/{lang}/desk/feeds/feed/{feed}/edit", ALL, feed_form::get_edit),
        Route::post("/{lang}/desk/feeds/feed/{feed}/edit", ALL, feed_form::post_edit),
        Route::get("/{lang}/desk/feeds/{number}", ALL, run::get).formats(&[Format::Html, Format::Csv, Format::Xlsx]),
        Route::post("/{lang}/desk/feeds/{number}", ALL, run::post),
        Route::get("/{lang}/desk/feeds/{number}/mapping", ALL, mapping::get).formats(&[Format::Html, Format::Json]),
        Route::post("/{lang}/desk/feeds/{number}/mapping", ALL, mapping::post),
    ]
}
