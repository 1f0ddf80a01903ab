//! Addresses of packages: what a Party can send, what arrived at the Secretariat, the keys it recorded, checking for everyone.

mod desk;
mod keys;
mod shared;
mod verify;
mod work;

use crate::domain::PACKAGE_BYTES;
use kernel::Role;
use web::{Right, Route};

const TEAM: Right = Right::Roles(&[Role::FocalPoint, Role::Member, Role::Authority]);
const FOCAL: Right = Right::Roles(&[Role::FocalPoint]);
const SECRETARIAT: Right = Right::Roles(&[Role::Secretariat]);

/// Every route of the slice.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/verify", Right::Anyone, verify::get),
        Route::post("/{lang}/verify", Right::Anyone, verify::post).question().with_file(),
        Route::get("/{lang}/work/{party}/packages", TEAM, work::get),
        Route::get("/{lang}/work/{party}/packages/{number}", FOCAL, work::file),
        Route::get("/{lang}/desk/packages", SECRETARIAT, desk::list),
        Route::post("/{lang}/desk/packages", SECRETARIAT, desk::upload).with_upload(PACKAGE_BYTES),
        Route::get("/{lang}/desk/packages/{id}", SECRETARIAT, desk::get),
        Route::post("/{lang}/desk/packages/{id}", SECRETARIAT, desk::post),
        Route::get("/{lang}/desk/keys", SECRETARIAT, keys::list),
        Route::post("/{lang}/desk/keys", SECRETARIAT, keys::record),
        Route::get("/{lang}/desk/keys/{id}", SECRETARIAT, keys::get),
        Route::post("/{lang}/desk/keys/{id}", SECRETARIAT, keys::post),
    ]
}
