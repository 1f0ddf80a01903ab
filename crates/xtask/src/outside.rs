//! What the program gives back, checked by tools that its users have: `e2e/checks/run.py` in a Python environment of
//! its own below the target folder, with the versions of `e2e/checks/requirements.txt`.
//! Invariant: an environment that cannot be made is a failure, never a step left out.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, bound, cargo, root, run, run_reading, target};
use crate::suite::number_before;
use crate::tidy::Tally;

/// Plays the checks against a started program; the tally is theirs.
pub fn check() -> Result<Tally> {
    run(&mut cargo(&["build", "--quiet", "--package", "app"]))?;
    let (folder, python) = (root().join("e2e/checks"), environment()?);
    let mut tally = Tally::default();
    let mut command = bound(python, None);
    command.arg("run.py").current_dir(folder).env("POLYPHONY_BIN", target().join("debug/polyphony"));
    let ok = run_reading(&mut command, |line| {
        if line.ends_with(" failed") && line.contains(" passed, ") {
            tally = Tally { passed: number_before(line, " passed"), failed: number_before(line, " failed") };
        }
    })?;
    if !ok && tally.failed == 0 || tally.passed + tally.failed == 0 {
        tally.failed += 1;
    }
    Ok(tally)
}

/// The interpreter of the environment, which is made anew when the pinned versions change.
fn environment() -> Result<PathBuf> {
    let (folder, pinned) = (target().join("checks-python"), root().join("e2e/checks/requirements.txt"));
    let (python, mark) = (folder.join("bin/python"), folder.join("requirements.txt"));
    let read = |path: &Path| std::fs::read(path).ok();
    if read(&mark).is_some() && read(&mark) == read(&pinned) {
        return Ok(python);
    }
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("cannot empty {}: {error}", folder.display()))?;
    }
    run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"]).arg(&pinned))?;
    // Written last: an installation that broke off is begun again.
    std::fs::copy(&pinned, &mark).map_err(|error| format!("cannot write {}: {error}", mark.display()))?;
    Ok(python)
}
