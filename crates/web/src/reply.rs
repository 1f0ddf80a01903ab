//! What a page answers. The shell turns it into bytes, headers and a status.

use crate::{Page, Told};
use bytes::Bytes;
use http::StatusCode;
use kernel::{FieldError, Result};
use serde_json::Value;

pub(crate) type Producer = Box<dyn FnOnce(&mut dyn std::io::Write) -> Result<()> + Send>;

/// An answer.
pub enum Reply {
    /// A page inside the layout.
    Page(Box<Page>),
    /// A form again: the same page with its errors, status 422.
    Again(Box<Page>, Vec<FieldError>),
    /// Someone else changed the same meanwhile: both versions on one page, status 409.
    Conflict(Box<Page>),
    /// Another address, by GET. `notice` is the key of a message shown there.
    Go { to: String, notice: Option<&'static str> },
    /// A page that says why something was not done, with a status of its own.
    Failed(StatusCode, Box<Page>),
    /// JSON, in the canonical media type of the address.
    Json(Value),
    /// Bytes of another kind; `file_name` makes browsers save them.
    Bytes { content_type: &'static str, file_name: Option<String>, bytes: Bytes },
    /// A long file, written piece by piece while it is read from the database.
    Stream { content_type: &'static str, file_name: String, produce: Producer },
    /// The address does not take this method; the ones it takes. Status 405.
    OtherMethod(&'static str),
    /// See other, language-neutral address to the page in the reader's language.
    SeeOther(String),
    /// What stood here stands at another address for good. Status 308.
    Moved(String),
    /// The record was withdrawn: its page with status 410.
    Gone(Box<Page>),
    /// JSON for the script's saving, with a status of its own (200 saved, 409 conflict, 422 wrong).
    Saved(StatusCode, Value),
    /// The answer of an operation for programs.
    Told(Box<Told>),
    /// Why an operation was not done: a code of the table of problems.
    Problem(&'static str),
    /// Starts or ends a session, then goes on.
    Session { token: Option<String>, to: String, notice: Option<&'static str> },
    /// Remembers the colour scheme (`light`, `dark` or empty), then goes back.
    Scheme { scheme: String, to: String },
}

impl Reply {
    pub fn page(page: Page) -> Result<Reply> {
        Ok(Reply::Page(Box::new(page)))
    }

    pub fn again(page: Page, errors: Vec<FieldError>) -> Result<Reply> {
        Ok(Reply::Again(Box::new(page), errors))
    }

    pub fn go(to: impl Into<String>) -> Result<Reply> {
        Ok(Reply::Go { to: to.into(), notice: None })
    }

    /// Goes to another page, which shows the message `notice` (a key that ends in a done act).
    pub fn done(to: impl Into<String>, notice: &'static str) -> Result<Reply> {
        Ok(Reply::Go { to: to.into(), notice: Some(notice) })
    }

    /// A file that a person added: browsers save it and never show it as a page of this site.
    pub fn file(name: String, bytes: Vec<u8>) -> Reply {
        Reply::Bytes { content_type: "application/octet-stream", file_name: Some(name), bytes: bytes.into() }
    }

    pub fn json(value: Value) -> Result<Reply> {
        Ok(Reply::Json(value))
    }

    pub fn stream(
        content_type: &'static str,
        file_name: impl Into<String>,
        produce: impl FnOnce(&mut dyn std::io::Write) -> Result<()> + Send + 'static,
    ) -> Result<Reply> {
        Ok(Reply::Stream { content_type, file_name: file_name.into(), produce: Box::new(produce) })
    }
}
