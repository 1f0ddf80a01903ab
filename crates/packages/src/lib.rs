//! Packages: what one instance hands to another as one signed file that anybody can verify. What is in it comes through
//! the port [`Records`]; here are the file, its signature, the keys of the Parties' instances and what arrives.
//!
//! Invariants: nothing is taken in but what is whole, signed by a key that was recorded for that very Party and not
//! revoked, and comes for the first time; accounts and contacts never travel.

mod access;
pub mod actions;
pub mod domain;
pub mod links;
mod own;
mod pages;
mod store;
pub mod words;

pub use own::OwnKey;
pub use pages::routes;
pub use store::TABLES;

use ::store::{Conn, Tx};
use documents::Files;
use domain::{Content, Manifest, PACKAGE_BYTES, Packed, Sound};
use kernel::{Actor, Ambient, Error, Id, Lang, Moment, PartyCode, Result};
use serde_json::Value;

/// A text that a Party sent and can send as a package, as lists name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Receipt, which is the number of its package.
    pub number: String,
    pub version: i64,
    pub title: String,
    pub lang: Lang,
    pub sent_at: Moment,
}

/// A package that was read and is sound, without its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    pub manifest: Manifest,
    /// Fingerprint of the key.
    pub fingerprint: String,
    pub body: Value,
    pub plan: Value,
    /// SHA-256 of the files that came with it.
    pub files: Vec<String>,
}

impl Arrived {
    /// What of a sound package becomes a record.
    pub fn of(sound: &Sound<'_>) -> Arrived {
        Arrived {
            manifest: sound.manifest.clone(),
            fingerprint: sound.fingerprint.clone(),
            body: sound.body.clone(),
            plan: sound.plan.clone(),
            files: sound.files.iter().map(|(hash, ..)| hash.clone()).collect(),
        }
    }
}

/// What packages ask of the slice whose records they carry.
pub trait Records: Send + Sync {
    /// Texts of a Party that can go out, newest first. For its people: callers check the role.
    fn list(&self, conn: &mut Conn, party: PartyCode) -> Result<Vec<Line>>;

    /// What the package of one of them holds; `NotFound` for another Party's.
    fn content(&self, conn: &mut Conn, party: PartyCode, number: &str) -> Result<Content>;

    /// Whether the texts are what this release can show whole.
    fn is_readable(&self, arrived: &Arrived) -> bool;

    /// Makes a submission of it; answers the receipt.
    fn accept(&self, tx: &mut Tx<'_>, actor: &Actor, ambient: &Ambient, arrived: &Arrived) -> Result<String>;
}

/// The part under which the assembly provides the port: `app.part::<packages::RecordsPart>()`.
pub struct RecordsPart(pub Box<dyn Records>);

/// A package ready to be written, with its signature.
pub struct Signed {
    pub packed: Packed,
    signature: String,
}

impl Signed {
    /// Name under which it is saved.
    pub fn file_name(&self) -> String {
        let Manifest { party, number, .. } = &self.packed.manifest;
        format!("polyphony-{party}-{number}.zip")
    }

    /// Writes the file.
    pub fn write(&self, files: &Files, out: &mut dyn std::io::Write) -> Result<()> {
        struct Failed(Error);
        impl From<std::io::Error> for Failed {
            fn from(cause: std::io::Error) -> Failed {
                Failed(Error::caused("cannot write a package", cause))
            }
        }
        self.packed.write(&self.signature, out, |hash| files.read(hash).map_err(Failed)).map_err(|Failed(error)| error)
    }
}

/// Makes the package of a text that a Party sent. The same text makes the same bytes as long as the key is the same.
///
/// Errors: `NotFound`; rule `packages-error-large` where its evidence files are too large together.
pub fn make(conn: &mut Conn, records: &RecordsPart, own: &OwnKey, party: PartyCode, number: &str) -> Result<Signed> {
    let packed = domain::pack(&records.0.content(conn, party, number)?, own.public());
    // Headers and directory are well below a tenth.
    if packed.n_bytes() > u64::try_from(PACKAGE_BYTES / 10 * 9).unwrap_or(u64::MAX) {
        return Err(Error::rule_with("packages-error-large", vec![("n", (PACKAGE_BYTES >> 20).to_string())]));
    }
    let signature = own.sign(&packed.manifest.bytes());
    Ok(Signed { packed, signature })
}

/// Stores the evidence files of a sound package, before the submission that names them is written.
pub fn store_files(files: &Files, sound: &Sound<'_>) -> Result<()> {
    for (_, called, bytes) in &sound.files {
        files.accept(called, bytes)?;
    }
    for (_, called, bytes) in &sound.files {
        files.put(called, bytes)?;
    }
    Ok(())
}

/// A package that arrived, by its identifier. For the Secretariat: callers check the role.
pub fn received(conn: &mut Conn, id: Id) -> Result<domain::Received> {
    store::get_received(conn, id)
}

/// The table of packages as words, for the generated documents: from, act, to, who.
pub fn transitions() -> Vec<(String, String, String, String)> {
    let state = |state: Option<domain::State>| state.map_or("–", domain::State::code).to_owned();
    let rows = domain::TRANSITIONS.iter();
    rows.map(|(from, act, to)| (state(*from), act.code().to_owned(), to.code().to_owned(), "secretariat".to_owned())).collect()
}

/// The table of keys, as [`transitions`].
pub fn key_transitions() -> Vec<(String, String, String, String)> {
    let state = |state: Option<domain::KeyState>| state.map_or("–", domain::KeyState::code).to_owned();
    let rows = domain::KEY_TRANSITIONS.iter();
    rows.map(|(from, act, to)| (state(*from), act.code().to_owned(), to.code().to_owned(), "secretariat".to_owned())).collect()
}
