//! Pages made of several slices: home, the framework, the page of a Party, the gap grid, search, mine to do, the
//! Secretariat's desk, about the data; and the error reports of readers, the one thing kept here.
//! Not here: any rule of measures or roadmaps; their slices say what is so, these pages show it.
//!
//! Invariants: every figure links to the records it counts; Parties stand in alphabetical order and are never compared
//! by number.

mod access;
mod actions;
mod domain;
pub mod find;
mod grid;
mod links;
mod neighbours;
mod pages;
mod pulse;
mod sitemap;
mod store;

pub use access::RIGHTS;
pub use domain::{Act, State, TRANSITIONS};
pub use pages::{Answered, routes};
pub use pulse::{Pulse, Work};
pub use store::TABLES;
