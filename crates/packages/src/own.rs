//! The signing key of this instance: made at the first start, kept in a file beside the data that this program's user
//! alone may read, in no backup and in no database (decision 0019).
//!
//! Invariants: the secret never leaves this module; a key that is there is never overwritten.

use crate::domain::{fingerprint, public, sign, unhex};
use kernel::error::Context;
use kernel::{Ambient, Error, Result, canonical};
use std::io::{ErrorKind, Write};
use std::path::Path;

const FILE: &str = "signing.key";

/// The key of this instance. Cheap to clone.
#[derive(Clone)]
pub struct OwnKey {
    secret: [u8; 32],
    public: String,
}

impl OwnKey {
    /// Reads the key of a data folder, making it where there is none. Copies of a program that share a database share
    /// this file too.
    pub fn open(folder: &Path, ambient: &Ambient) -> Result<OwnKey> {
        let path = folder.join(FILE);
        let doing = || format!("cannot read the signing key {}", path.display());
        let text = match std::fs::read_to_string(&path) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                make(folder, &path, ambient)?;
                std::fs::read_to_string(&path).doing(doing)?
            }
            text => text.doing(doing)?,
        };
        let secret = unhex::<32>(text.trim()).ok_or_else(|| Error::fault(format!("{} holds no signing key", path.display())))?;
        Ok(OwnKey { public: public(&secret), secret })
    }

    /// The public key, 64 hexadecimal digits.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// SHA-256 of the public key, which is read aloud to the Secretariat.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.public).unwrap_or_default()
    }

    /// The signature over these bytes, 128 hexadecimal digits.
    pub fn sign(&self, bytes: &[u8]) -> String {
        sign(&self.secret, bytes)
    }
}

/// Writes beside and links: of two programs that start together the first one's key stands, and it is whole.
fn make(folder: &Path, path: &Path, ambient: &Ambient) -> Result<()> {
    let doing = || format!("cannot write the signing key {}", path.display());
    let mut secret = [0; 32];
    ambient.random.fill(&mut secret);
    let part = folder.join(format!("{FILE}.{}.part", std::process::id()));
    let mut file = documents::make_file(&part)?;
    file.write_all(canonical::hex(&secret).as_bytes()).doing(doing)?;
    file.sync_all().doing(doing)?;
    let linked = std::fs::hard_link(&part, path);
    std::fs::remove_file(&part).doing(doing)?;
    match linked {
        Err(cause) if cause.kind() != ErrorKind::AlreadyExists => Err(Error::caused(doing(), cause)),
        _ => documents::sync_folder(folder),
    }
}
