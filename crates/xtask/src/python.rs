//! Python environments below the target folder, made once and anew when what they are to hold changes.
//! Invariant: an environment that cannot be made is a failure, never a step left out.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use crate::run::{Result, run, target};

/// The interpreter of the environment of a name that holds what `pip install` makes of these words; `wanted` tells one
/// content from another.
pub fn environment(name: &str, words: &[impl AsRef<OsStr>], wanted: &str) -> Result<PathBuf> {
    let folder = target().join(name);
    let (python, mark) = (folder.join("bin/python"), folder.join("holds"));
    if std::fs::read_to_string(&mark).is_ok_and(|made| made == wanted) {
        return Ok(python);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("cannot empty {}: {error}", folder.display()))?;
    }
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(words))?;
    // Written last: an installation that broke off is begun again.
    std::fs::write(&mark, wanted).map_err(|error| format!("cannot write {}: {error}", mark.display()))?;
    Ok(python)
}
