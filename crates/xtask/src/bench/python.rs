//! Python environments of the benchmark, made once below the target folder.

use std::path::PathBuf;
use std::process::Command;

use crate::run::{Result, run, target};

/// The interpreter of an environment that holds these packages, in these versions.
pub fn with(name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = target().join("bench").join(format!("python-{name}"));
    let (python, mark) = (folder.join("bin/python"), folder.join("packages"));
    let wanted = packages.join("\n");
    if std::fs::read_to_string(&mark).is_ok_and(|made| made == wanted) {
        return Ok(python);
    }
    let _ = std::fs::remove_dir_all(&folder);
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages))?;
    // Written last: an installation that broke off is begun again.
    std::fs::write(&mark, wanted).map_err(|error| format!("cannot write {}: {error}", mark.display()))?;
    Ok(python)
}
