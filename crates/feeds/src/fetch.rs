//! The port by which a feed's address is fetched. The program asks the network; tests may answer themselves.

use serde::{Deserialize, Serialize};
use std::path::Path;
use tabular::Refused;

/// What a server said of the state of its file, handed back to it at the next fetch (RFC 9110, section 13).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Validators {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub etag: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub modified: String,
}

impl Validators {
    pub fn is_empty(&self) -> bool {
        self.etag.is_empty() && self.modified.is_empty()
    }
}

/// What a fetch gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// The same as when the validators were given.
    Nothing,
    /// A file was written. The fingerprint is the SHA-256 of its bytes.
    New { validators: Validators, fingerprint: String },
}

/// Fetches addresses. Codes of refusals have messages `feeds-refused-<code>`.
pub trait Fetch: Send + Sync {
    /// Why an address would not even be asked, as far as its form tells.
    fn may_ask(&self, address: &str) -> Result<(), Refused>;
    /// Fetches an address into a file, unless it is as when the validators were given.
    fn fetch(&self, address: &str, since: &Validators, into: &Path) -> Result<Fetched, Refused>;
}
