//! The archive of everything public that the running program offers: which one there is, whether a newer one is wanted.
//! Not here: how it is made (`app`, which asks the site for each file as a visitor would).
//!
//! Invariant: what is offered is whole: it gets its name, and its line in `newest.json`, once it is written and hashed.

use kernel::error::Context;
use kernel::{Moment, Result};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

const NEWEST: &str = "newest.json";
/// Archives are made anew at most so often. Our choice: a harvester that comes daily loses nothing.
const MINUTES: i64 = 60;

/// What is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Name of the file, by which it is asked for.
    pub file: String,
    pub made_at: Moment,
    /// Position of the outbox up to which it tells everything.
    pub position: i64,
    pub n_bytes: u64,
    pub n_files: usize,
    pub sha256: String,
}

/// The folder of archives; a part that the assembly provides.
#[derive(Debug)]
pub struct Archives {
    folder: PathBuf,
    is_wanted: AtomicBool,
}

impl Archives {
    pub fn new(folder: PathBuf) -> Archives {
        Archives { folder, is_wanted: AtomicBool::new(false) }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is offered; nothing while none was ever made.
    pub fn made(&self) -> Result<Option<Made>> {
        let Ok(text) = fs::read_to_string(self.folder.join(NEWEST)) else { return Ok(None) };
        let made: Made = serde_json::from_str(&text).doing(|| format!("cannot read {NEWEST} of the archives"))?;
        Ok(Some(made).filter(|made| self.folder.join(&made.file).is_file()))
    }

    /// Asks for one when there is none, or when something public changed since and the last one is not of this hour.
    pub fn ask(&self, made: Option<&Made>, has_changed: bool, now: Moment) {
        if made.is_none_or(|made| has_changed && now.0 - made.made_at.0 > MINUTES * 60_000) {
            self.is_wanted.store(true, Ordering::SeqCst);
        }
    }

    /// Whether one was asked for since this was last called.
    pub fn take_wanted(&self) -> bool {
        self.is_wanted.swap(false, Ordering::SeqCst)
    }

    /// Offers an archive that is written, instead of the one before it, which goes.
    pub fn offer(&self, made: &Made) -> Result<()> {
        let before = self.made()?;
        let doing = || "cannot offer an archive".into();
        let part = self.folder.join("newest.part");
        fs::write(&part, serde_json::to_vec(made).doing(doing)?).doing(doing)?;
        fs::rename(&part, self.folder.join(NEWEST)).doing(doing)?;
        if let Some(before) = before.filter(|before| before.file != made.file) {
            // Who is reading it goes on reading; a leftover costs room only.
            let _ = fs::remove_file(self.folder.join(before.file));
        }
        Ok(())
    }
}
