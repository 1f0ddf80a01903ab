//! `check`: whether database, files, index and history chains are sound, and whether records, their history and the
//! files they refer to agree. Not here: putting anything right.

use crate::assembly;
use documents::Files;
use kernel::Result;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::history::{self, Difference};
use store::{Conn, Db, outbox};

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    pub n_history: u64,
    pub n_files: u64,
    /// Entries of the search index; `None` when there is no index yet (it is made at the next start).
    pub n_index: Option<u64>,
    /// A running server has the index open, so it was not read.
    pub is_index_in_use: bool,
    pub problems: Vec<String>,
}

impl Report {
    pub fn to_json(&self) -> Value {
        json!({ "history": self.n_history, "files": self.n_files, "index": self.n_index, "index_in_use": self.is_index_in_use, "problems": self.problems })
    }
}

/// Looks at everything; problems are sentences for the operator.
pub fn run(db: &Db, files: &Files, index_folder: &Path) -> Result<Report> {
    let mut report = Report::default();
    report.problems.extend(db.integrity()?.into_iter().map(|line| format!("database: {line}")));
    let records = db.read_blocking(records)?;
    report.n_history = records.n_history;
    report.problems.extend(records.problems);
    let (n_files, broken) = files.check()?;
    report.n_files = n_files;
    report.problems.extend(broken.into_iter().map(|name| format!("files: {name} differs from its checksum")));
    report.problems.extend(missing(files, &records.files)?);
    if index_folder.exists() {
        match search::Index::open(index_folder) {
            Ok(opened) if opened.is_fresh => report.problems.push("index: was damaged; the next start makes it anew".into()),
            Ok(opened) => match opened.index.check() {
                Ok(n_entries) => {
                    report.n_index = Some(n_entries);
                    report.problems.extend(ahead(db, &opened.index)?);
                }
                Err(error) => report.problems.push(format!("index: {error}")),
            },
            // A running server holds the index open; it is derived data and is checked when the server stands still.
            Err(_) => report.is_index_in_use = true,
        }
    }
    Ok(report)
}

/// What the database says of records.
struct Records {
    n_history: u64,
    problems: Vec<String>,
    /// Hash of each file that a version of a record refers to, with kind and key of the first record that does.
    files: BTreeMap<String, (String, String)>,
}

/// Walks history once for its chains and the files it names, then holds every table of records against it.
fn records(conn: &mut Conn) -> Result<Records> {
    let mut files = BTreeMap::new();
    let verified = history::verify(conn, &mut |entry| {
        // Older versions count too: they can be read, and brought back.
        for table in assembly::tables().filter(|table| table.kind == entry.kind) {
            for hash in (table.files)(&entry.body) {
                files.entry(hash).or_insert_with(|| (entry.kind.clone(), entry.record_id.clone()));
            }
        }
    })?;
    let mut problems: Vec<String> = verified.broken.into_iter().map(|entry| format!("history: the chain breaks at {entry}")).collect();
    problems.extend(people::compare_accounts(conn)?.into_iter().map(|(id, difference)| format!("account {id}: {}", words(&difference))));
    for table in assembly::tables() {
        problems.extend(
            history::compare(conn, table)?.into_iter().map(|(id, difference)| format!("{} {id}: {}", table.kind, words(&difference))),
        );
    }
    Ok(Records { n_history: verified.n_entries, problems, files })
}

fn words(difference: &Difference) -> String {
    match difference {
        Difference::NoHistory => "the record has no history".into(),
        Difference::NoRow => "history has the record and its table does not".into(),
        Difference::Version { row, newest } => format!("the record is at version {row}, its history at {newest}"),
        Difference::Body => "the record differs from its newest version in history".into(),
    }
}

/// Files that records refer to and the folder does not hold. The folder is listed after the records were read: a file is
/// stored before the record that names it.
fn missing(files: &Files, wanted: &BTreeMap<String, (String, String)>) -> Result<Vec<String>> {
    let stored: BTreeSet<String> =
        files.list()?.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned()).collect();
    let absent = wanted.iter().filter(|(hash, _)| !stored.contains(*hash));
    Ok(absent.map(|(hash, (kind, id))| format!("{kind} {id}: the file {hash} is missing")).collect())
}

/// An index that followed more than this database has written belongs to another one, or to a newer backup of it.
fn ahead(db: &Db, index: &search::Index) -> Result<Option<String>> {
    let (position, head) = (index.position(), db.read_blocking(outbox::head)?);
    Ok((position > head).then(|| format!("index: it is at position {position}, the database at {head}; the next start makes it anew")))
}
