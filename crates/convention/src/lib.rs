//! The reference that everything else points to: the framework of the Open Roadmap, the code lists, the articles of
//! the Convention, the glossary, the timeline; and how bundled founding data is loaded without overwriting edits.
//! Not here: Parties (`parties`), the pages of the framework (`portal`).
//!
//! Invariants: what is compiled in is parsed once and never changes while the program runs; official titles are
//! quoted and never translated by us.

mod access;
mod actions;
mod articles;
mod domain;
pub mod founding;
mod framework;
mod glossary;
pub mod links;
mod pages;
mod store;
mod table;
mod taxonomies;
mod text;
pub mod versions;

pub use articles::{Article, article, articles, cited};
pub use domain::{Milestone, When};
pub use founding::load;
pub use framework::{Activity, Framework, Goal, Output, Step, Target, activity, find_framework, framework, frameworks, output, sdg_target};
pub use glossary::{Term, glossary, link_terms, linked_passage, term};
pub use pages::routes;
pub use store::TABLES;
pub use table::table;
pub use taxonomies::{CodeList, Item, find_list, label, list, lists, objectives, taxonomies, taxonomies_version};
pub use text::{is_official, title_html};

use ::store::Conn;
use kernel::Result;

/// The timeline in the order of time.
pub fn milestones(conn: &mut Conn) -> Result<Vec<Milestone>> {
    Ok(store::milestones(conn)?.into_iter().map(|kept| kept.milestone).collect())
}

/// How many corrections of founding data wait for the Secretariat, for its desk.
pub fn count_open_proposals(conn: &mut Conn) -> Result<u64> {
    store::count_open_proposals(conn)
}
