//! The one database handle of the product. SQLite by default, PostgreSQL when an address is given, with the
//! same SQL text for both. No business word lives here; tables of slices are named only in their `store.rs`.
//!
//! Invariants: a write is acknowledged only after its commit is on disk; every change of a record goes through
//! [`Tx::record`], which appends history and outbox in the same transaction.

mod conn;
mod db;
pub mod history;
pub mod migrations;
pub mod outbox;
mod value;

pub use conn::{Conn, Tx};
pub use db::{Db, Target};
pub use history::{Change, Entry};
pub use value::{FromValue, Row, Value};
