//! Feeds: data brought in from workbooks, tables and JSON, again and again, without duplicates. A file is read, judged
//! against the records (dry run), applied in short steps that become visible together, and can be undone.
//!
//! Invariants: nothing is written before somebody has seen what it would do, or a script or feed has said that it may; a run
//! is seen whole or not at all; a killed run is taken up again; what a person changed meanwhile is never overwritten.

mod access;
pub mod actions;
pub mod domain;
pub mod feed;
pub mod fetch;
mod few;
mod import;
mod pages;
mod presets;
pub mod store;
pub mod words;
pub mod work;

use ::store::{Conn, Tx, history::Table};
use fetch::Fetch;
use jobs::NoticesPart;
use kernel::{Ambient, Lang, PartyCode, Result, Role};
use std::path::PathBuf;
use std::sync::Arc;
use tabular::apart::Reader;
use tabular::{Brought, Field, Judged, Values};

pub use access::role_for;
pub use few::Few;
pub use import::{Asked, Dry, dry_run, heads};
pub use pages::routes;
pub use presets::of as presets;

/// Kind of a run in history and references.
pub const KIND: &str = "feed-run";
/// Kind of a saved mapping.
pub const MAPPING_KIND: &str = "feed-mapping";

/// Kind of a feed.
pub const FEED_KIND: &str = "feed";

/// Tables of records, as `check` holds them against history.
pub const TABLES: &[Table] = &[
    Table::without_files(KIND, "feed_runs", "id"),
    Table::without_files(MAPPING_KIND, "feed_mappings", "id"),
    Table::without_files(FEED_KIND, "feed_sources", "id"),
];

/// What can be filled from outside, as the slice that owns the records describes it once.
pub trait Described: Send + Sync {
    /// Code in addresses and commands, such as `measures`.
    fn code(&self) -> &'static str;
    /// Message that says what the records are.
    fn words(&self) -> &'static str;
    fn fields(&self) -> &'static [Field];
    /// Further heads that are known, with the code of the field each stands for.
    fn also(&self) -> &'static [(&'static str, &'static str)];
    /// Fields by which a record is known whose source has no key for it; the first of them is what a row is called.
    fn names(&self) -> &'static [&'static str];
    /// Whether such records may be brought in for a space in a role. Routes and runs are of a space and ask for the
    /// roles of `access`; this says which targets there are for it.
    fn may(&self, home: Option<PartyCode>, role: Role) -> bool;
    /// Path without language of a record's page.
    fn path(&self, public_id: &str) -> String;
    /// What a row is called.
    fn title(&self, _lang: Lang, values: &Values) -> String {
        let name = self.names().first().and_then(|name| values.get(*name)?.first());
        name.cloned().unwrap_or_default()
    }
}

/// What can be filled from outside. The slice that owns the records does the work, or, where they are few, describes
/// them as [`Few`].
pub trait Target: Described {
    /// Rows of a run at most; `None` for any number.
    fn rows_max(&self) -> Option<u64> {
        None
    }
    /// What rows would do. Each comes with its key, which may be empty.
    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>>;
    /// Opens a run: what it writes is hidden until it is closed. `Conflict` while another one is open.
    fn open(&self, tx: &mut Tx<'_>, run: i64) -> Result<()>;
    /// Takes rows and answers what became of each.
    fn take(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>>;
    /// Shows everything that the run `brought.run` wrote, at once.
    fn close(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought) -> Result<()>;
    /// Public identifiers of records of a run that somebody changed since.
    fn built_upon(&self, conn: &mut Conn, run: i64) -> Result<Vec<String>>;
    /// Puts at most `step.1` records of a run after the key `step.0` back; answers the key to go on from, `None` at the
    /// end.
    fn undo(
        &self,
        tx: &mut Tx<'_>,
        ambient: &Ambient,
        brought: &Brought,
        undone: i64,
        reason: &str,
        step: (&str, usize),
    ) -> Result<Option<String>>;
}

/// The targets of an installation and where files are read. A part of the assembly.
#[derive(Clone)]
pub struct Targets {
    pub all: Vec<Arc<dyn Target>>,
    pub reader: Reader,
    /// Folder in which uploads lie while their runs may need them.
    pub folder: PathBuf,
    /// By which the addresses of feeds are fetched.
    pub fetch: Arc<dyn Fetch>,
    /// By which those concerned are told how feeds fare.
    pub notices: Arc<NoticesPart>,
}

impl Targets {
    /// The target of a code; `NotFound` when there is none.
    pub fn get(&self, code: &str) -> Result<Arc<dyn Target>> {
        self.all.iter().find(|target| target.code() == code).cloned().ok_or(kernel::Error::NotFound)
    }

    /// Those whose records may be brought in for a space in a role.
    pub fn for_space(&self, home: Option<PartyCode>, role: Role) -> Vec<Arc<dyn Target>> {
        self.all.iter().filter(|target| target.may(home, role)).cloned().collect()
    }
}

/// The table of runs as words, for the generated documents: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let words = |row: &domain::Transition| {
        let from = row.from.map_or("–", domain::State::code).to_owned();
        (from, row.act.code().to_owned(), row.to.code().to_owned(), row.who.to_owned())
    };
    domain::TRANSITIONS.iter().map(words).collect()
}

/// The table of feeds as words, as [`transitions`].
pub fn feed_transitions() -> Vec<(String, String, String, String)> {
    let words = |row: &feed::Transition| {
        let from = row.from.map_or("–", feed::State::code).to_owned();
        (from, row.act.code().to_owned(), row.to.code().to_owned(), "owner".to_owned())
    };
    feed::TRANSITIONS.iter().map(words).collect()
}
