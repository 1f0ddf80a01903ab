//! Reading a file of any kind: what it is is found from its content, never from its name. Runs in the process apart
//! (`apart`), in tests also in place.

use crate::{Look, Row, book, text, tree};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// How much is read at most. Source: `architecture.md`, section 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    pub book_bytes: u64,
    /// Cells of a sheet.
    pub cells: u64,
    /// Bytes of a workbook unpacked, and how many times its size that may be.
    pub unpacked_bytes: u64,
    pub unpacked_times: u64,
    /// Bytes of a CSV or of JSON by lines.
    pub text_bytes: u64,
    /// Bytes of JSON read by path.
    pub json_bytes: u64,
    /// Items that a path finds. Our choice: more belongs into JSON by lines.
    pub items: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            book_bytes: 100 << 20,
            cells: 5_000_000,
            unpacked_bytes: 1 << 30,
            unpacked_times: 100,
            text_bytes: 2 << 30,
            json_bytes: 64 << 20,
            items: 500_000,
        }
    }
}

/// How a file is to be read; everything may be left to be found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// Name of the sheet; the first that holds something when empty.
    pub sheet: String,
    /// Row of the head as a person counts it; 0 to find it.
    pub head: u64,
    /// Normal forms ([`crate::normal`]) of the words by which heads are known.
    pub known: Vec<String>,
    pub encoding: String,
    pub delimiter: String,
    /// Path (RFC 9535) that finds the items; found out when empty.
    pub items: String,
    /// Paths within an item; all that the first items have when empty.
    pub paths: Vec<String>,
    /// Stop after so many rows; 0 for all.
    pub rows: u64,
    pub limits: Limits,
}

/// What reading hands over, in this order: one look, then rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    Look(Look),
    Row(Row),
}

/// Why a file is not read. `code` names the message `tabular-refused-<code>`; the arguments stand in its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    pub code: String,
    pub args: Vec<(String, String)>,
}

impl Refused {
    pub fn new(code: &str) -> Refused {
        Refused { code: code.into(), args: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Refused {
        self.args.push((name.into(), value.to_string()));
        self
    }
}

/// Where rows go; an answer of `false` ends the reading.
pub type Sink<'a> = &'a mut dyn FnMut(Found) -> bool;

const ZIP: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Reads a file into the sink.
pub fn read(path: &Path, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let unreadable = |cause: std::io::Error| Refused::new("unreadable").with("cause", cause);
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut start = [0u8; 4096];
    let n_start = file.read(&mut start).map_err(unreadable)?;
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    let start = start.get(..n_start).unwrap_or_default();
    let limits = &wanted.limits;
    let within = |limit: u64| if size > limit { Err(Refused::new("too-large").with("limit", limit >> 20)) } else { Ok(()) };
    if start.is_empty() {
        return Err(Refused::new("empty"));
    }
    let file = BufReader::with_capacity(1 << 16, file);
    if start.starts_with(ZIP) {
        within(limits.book_bytes)?;
        return book::read_zipped(file, size, wanted, sink);
    }
    if start.starts_with(OLE) {
        within(limits.book_bytes)?;
        return book::read_old(file, wanted, sink);
    }
    if start.starts_with(b"%PDF") || is_binary(start) {
        return Err(Refused::new("unknown-format"));
    }
    match tree::kind(start) {
        Some(tree::Tree::Whole) => {
            within(limits.json_bytes)?;
            tree::read_whole(file, wanted, sink)
        }
        Some(tree::Tree::Lines) => {
            within(limits.text_bytes)?;
            tree::read_lines(file, wanted, sink)
        }
        None => {
            within(limits.text_bytes)?;
            text::read(file, wanted, sink)
        }
    }
}

/// Whether bytes are no text in any encoding we read: control bytes outside UTF-16.
fn is_binary(start: &[u8]) -> bool {
    let is_wide = start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF");
    !is_wide && start.iter().any(|byte| *byte < 9 || (14..32).contains(byte) && *byte != 27)
}
