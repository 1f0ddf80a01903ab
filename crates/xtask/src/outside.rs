//! What the program gives back, checked by tools that its users have: `e2e/checks/run.py` in a Python environment of
//! its own below the target folder, with the versions of `e2e/checks/requirements.txt`.
//! Invariant: an environment that cannot be made is a failure, never a step left out.

use std::ffi::OsStr;
use std::path::PathBuf;

use crate::python;
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
    let pinned = root().join("e2e/checks/requirements.txt");
    let wanted = std::fs::read_to_string(&pinned).map_err(|error| format!("cannot read {}: {error}", pinned.display()))?;
    python::environment("checks-python", &[OsStr::new("-r"), pinned.as_os_str()], &wanted)
}
