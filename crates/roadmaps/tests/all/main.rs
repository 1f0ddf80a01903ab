//! The slice at work: acts on a real database, pages in a site of this process.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test that cannot prepare itself stops here")]

mod acts;
mod chapters;
mod conflicts;
mod days;
mod desk;
mod diagnosis;
mod documents;
mod kit;
mod library;
mod lists;
mod making;
mod pages;
mod plans;
mod progress;
mod signed;
mod submissions;
mod team;
mod workbook;
