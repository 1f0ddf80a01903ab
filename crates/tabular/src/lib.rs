//! Tables from outside and for outside: workbooks, CSV and JSON are read by streaming in a process of their own with
//! limits on memory and time; columns are mapped to the fields that a slice describes.
//!
//! Invariants: nothing from outside is parsed in the process that serves (`apart`); what cannot be read is refused
//! with place and cure, never skipped; a cell is data and never a formula.

pub mod amounts;
pub mod apart;
mod book;
mod cell;
mod field;
pub mod form;
mod head;
mod mapping;
mod read;
mod said;
mod text;
mod tree;
mod verdict;
pub mod write;

pub use cell::{Cell, Column, Fault, Look, Row};
pub use field::{Class, Field, Kind, Problem, normal};
pub use mapping::{Bound, From, Mapped, Mapping, Rule};
pub use read::{Found, Limits, Refused, Wanted, read};
pub use said::{Asked, Last, differences, read_said, said_text, traced};
pub use verdict::{Brought, Difference, Judged, Noted, Values, Verdict};
