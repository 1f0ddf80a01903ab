//! The HTTP shell: every request passes here before and after a slice's page. It knows rights, sessions, forms,
//! layout, formats and caching, and no business word.
//!
//! Invariants: a page runs only after its right was checked; a POST only after its origin and token were checked;
//! what a signed-in person sees is never stored by anyone; only this crate chooses status codes.

mod app;
mod assets;
mod beside;
mod compress;
pub mod data;
mod derived;
mod describe;
mod errors;
pub mod fields;
mod form;
mod kept;
mod layout;
pub mod limits;
pub mod parts;
mod problem;
mod query;
mod ready;
mod reply;
mod route;
mod saving;
mod sessions;
mod shell;
mod store;
mod throttle;
mod token;
mod visit;

pub use app::{Accounts, App, AppBuilder, Settings};
pub use beside::{Beside, BesidePart};
pub use derived::Derived;
pub use describe::{Data, Described, DescribedOperation, Kind, Operation, Param, shape};
pub use form::{Form, Upload, clean};
pub use layout::{Page, media_type};
pub use problem::PROBLEMS;
pub use query::Query;
pub use reply::Reply;
pub use route::{Format, Right, Route};
pub use saving::Saving;
pub use sessions::{Session, end_sessions_of, forget, purge};
pub use shell::{Shell, routes};
pub use token::{Bearer, Call, Kept, Told, fresh as fresh_token, once};
pub use visit::{Person, Visit};
