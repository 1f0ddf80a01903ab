//! Every limit of size in one table (architecture, section 5), so that pages can show it before an upload.

use std::time::Duration;

/// A form without files, bytes.
pub const FORM_BYTES: usize = 1024 * 1024;
/// One evidence file, bytes.
pub const FILE_BYTES: usize = 10 * 1024 * 1024;
/// Query text, characters.
pub const QUERY_CHARS: usize = 500;
/// The whole query string of an address, bytes. Our choice: room for every facet value at once.
pub const QUERY_STRING_BYTES: usize = 8 * 1024;
/// Text of a contribution or an error report, characters.
pub const CONTRIBUTION_CHARS: usize = 20_000;
/// A text of several paragraphs in a record (summary, reason, note of an act), characters: as that of a contribution.
pub const TEXT_CHARS: usize = CONTRIBUTION_CHARS;
/// A text of one line in a record (title, owner, source), characters. Our choice: over three times the longest of the
/// founding documents.
pub const LINE_CHARS: usize = 500;
/// A workbook, CSV or JSON to import, bytes.
pub const BOOK_BYTES: usize = 100 << 20;
/// An address on the web in a record, characters. Our choice: what browsers and servers take everywhere.
pub const LINK_CHARS: usize = 2_000;
/// Pages of an HTML list.
pub const PAGES: usize = 500;
/// Rows of one JSON answer.
pub const JSON_ROWS: usize = 100;
/// How long a post from an ended session is kept, in milliseconds.
pub const KEPT_POST_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// Posts kept of one account, the newest. Our choice: more than anybody leaves open at once, and an end to what one ended
/// session can fill.
pub const KEPT_POSTS: usize = 20;
/// How long the row of a session is kept from its beginning, in milliseconds: a browser sends its cookie for seven days
/// at most, and until then a post is recognised and kept for its writer. One day more for clocks that differ.
pub const SESSION_MILLIS: i64 = 8 * 24 * 60 * 60 * 1000;
/// Memory for ready bytes, bytes. Our choice, within the 120 MB of the whole program.
pub const READY_BYTES: usize = 20 * 1024 * 1024;
/// Long files sent at once; each holds a thread while it is written. Our choice: beyond it people are asked to wait.
pub const DOWNLOADS: usize = 32;
/// After how many seconds a download that found no place is worth trying again. Our choice.
pub const DOWNLOAD_WAIT_SECONDS: u64 = 30;
/// How long a reader of a long file may take nothing before it is given up. Our choice: lines drop out for a while.
pub const DOWNLOAD_PATIENCE: Duration = Duration::from_secs(60);
/// How long a form may take to arrive. Our choice: the largest file over a line of 20 kB a second.
pub const FORM_PATIENCE: Duration = Duration::from_secs(600);
/// Requests of one token in a window. Our choice: a thousand drafts in ten minutes, and room for everybody else.
pub const TOKEN_REQUESTS: u32 = 120;
/// The window in which they count, seconds.
pub const TOKEN_WINDOW_SECONDS: i64 = 60;
/// How long an answer is kept under its key, in milliseconds. Our choice: a program that was stopped overnight goes on.
pub const KEPT_ANSWER_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// Characters of a key under which an answer is kept. Our choice: more than a UUID needs.
pub const KEY_CHARS: usize = 100;
