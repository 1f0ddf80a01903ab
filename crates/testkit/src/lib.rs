//! For tests only: a site in this process on a fresh database with a clock that tests advance, signed-in persons,
//! and questions to the HTML of an answer. Knows foundations, no slice.
//!
//! The database is SQLite in a temporary folder, or PostgreSQL when `POLYPHONY_TEST_DATABASE` names a server: the
//! same tests play on both.

mod answer;
mod database;
mod site;

pub use answer::Answer;
pub use database::{TestDb, db, db_with, remove, tamper};
pub use site::{Person, Site};

/// The day on which every test begins: 22 November 2026, noon UTC.
pub fn start() -> kernel::Moment {
    kernel::Day::new(2026, 11, 22).map_or(kernel::Moment(0), |day| day.first_moment().plus_minutes(12 * 60))
}
