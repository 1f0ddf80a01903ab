//! The test command: every step in order, cheap ones first, each with its heading, its time and its count;
//! at the end one line over all. What a step checks is elsewhere: in `tidy`, in the crates, in `e2e`.
//! Invariant: a step that cannot be played counts as failed, and says why.

use std::path::Path;
use std::process::Command;

use crate::outside;
use crate::postgres::Cluster;
use crate::run::{Result, Scratch, bound, cargo, now, root, run, run_reading, target};
use crate::system::{CHROMIUM, FONTS, NODE, POSTGRESQL, PYTHON, ensure};
use crate::tidy::{self, Tally};

/// Crates whose tests play on the database named by `POLYPHONY_TEST_DATABASE`.
const ON_DATABASE: [&str; 10] = ["store", "jobs", "convention", "parties", "people", "measures", "roadmaps", "portal", "app", "catalogue"];
/// Variable that sends the contract tests to PostgreSQL.
const DATABASE: &str = "POLYPHONY_TEST_DATABASE";
/// Generated documents, as checked in.
const REFERENCE: &str = "docs/reference";
/// Measured, not generated: it may stand beside them.
const FIGURES: &str = "bench.md";

/// Plays everything, or with `quick` what needs nothing installed. True if nothing failed.
pub fn test(quick: bool, install: bool) -> Result<bool> {
    let mut steps = Steps::default();
    steps.play("tidy", tidy::run);
    steps.play("format", || one(&mut cargo(&["fmt", "--all", "--check"])));
    steps.play("lints", || one(&mut cargo(&["clippy", "--workspace", "--quiet", "--", "-D", "warnings"])));
    steps.play("generated documents are up to date", reference_is_fresh);
    steps.play("tests on SQLite", || tests(cargo(&["test", "--workspace", "--no-fail-fast"]).env_remove(DATABASE)));
    if !quick {
        ensure(&[POSTGRESQL, CHROMIUM, NODE, FONTS, PYTHON], install)?;
        steps.play("tests on PostgreSQL", on_postgresql);
        steps.play("what is given back, by outside tools", outside::check);
        steps.play("journeys in the browser", journeys);
    }
    Ok(steps.close())
}

/// Writes the generated documents; those no longer generated are removed.
pub fn snapshots() -> Result<bool> {
    let kept = root().join(REFERENCE);
    let scratch = Scratch::new("reference")?;
    write_reference(scratch.path())?;
    let fresh: Vec<String> = file_names(scratch.path()).collect();
    std::fs::create_dir_all(&kept).map_err(|error| format!("cannot create {}: {error}", kept.display()))?;
    for name in file_names(&kept).filter(|name| name != FIGURES && !fresh.contains(name)) {
        std::fs::remove_file(kept.join(&name)).map_err(|error| format!("cannot remove {name}: {error}"))?;
    }
    for name in &fresh {
        std::fs::copy(scratch.path().join(name), kept.join(name)).map_err(|error| format!("cannot write {name}: {error}"))?;
    }
    println!("{} documents written to {REFERENCE}", fresh.len());
    Ok(true)
}

#[derive(Default)]
struct Steps {
    done: Vec<(String, Tally, f64)>,
}

impl Steps {
    fn play(&mut self, name: &str, step: impl FnOnce() -> Result<Tally>) {
        println!("\n== {name}");
        let start = now();
        let tally = step().unwrap_or_else(|error| {
            println!("{error}");
            Tally { passed: 0, failed: 1 }
        });
        let seconds = start.elapsed().as_secs_f64();
        println!("== {name}: {} passed, {} failed in {seconds:.1} s", tally.passed, tally.failed);
        self.done.push((name.to_owned(), tally, seconds));
    }

    /// Prints all steps and the closing line; true if nothing failed.
    fn close(&self) -> bool {
        println!();
        for (name, tally, seconds) in &self.done {
            let word = if tally.failed == 0 { "passed" } else { "FAILED" };
            println!("{word}  {name:<36} {:>6} passed {:>4} failed {seconds:>8.1} s", tally.passed, tally.failed);
        }
        let passed: usize = self.done.iter().map(|(_, tally, _)| tally.passed).sum();
        let failed: usize = self.done.iter().map(|(_, tally, _)| tally.failed).sum();
        println!("\n{passed} passed, {failed} failed");
        failed == 0
    }
}

/// A program that holds or does not.
fn one(command: &mut Command) -> Result<Tally> {
    run(command).map(|()| Tally { passed: 1, failed: 0 })
}

/// Plays tests of cargo and adds up their results. A crate that does not compile is one failure.
fn tests(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut ignored = 0;
    let ok = run_reading(command, |line| {
        if line.starts_with("test result:") {
            tally.passed += number_before(line, " passed");
            tally.failed += number_before(line, " failed");
            ignored += number_before(line, " ignored");
        }
    })?;
    if ignored > 0 {
        println!("{ignored} tests are marked as ignored; nothing is skipped in silence, so they count as failed");
        tally.failed += ignored;
    }
    if !ok && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// The number that stands right before a word, as in `12 passed`; 0 if there is none.
pub fn number_before(line: &str, word: &str) -> usize {
    let before = line.split(word).next().filter(|before| before.len() < line.len()).unwrap_or_default();
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn on_postgresql() -> Result<Tally> {
    let cluster = Cluster::start()?;
    println!("PostgreSQL {} at {}", cluster.version(), cluster.url());
    let crates: Vec<&str> = ON_DATABASE.into_iter().filter(|name| root().join("crates").join(name).is_dir()).collect();
    let mut command = cargo(&["test", "--no-fail-fast"]);
    for name in &crates {
        command.args(["-p", name]);
    }
    let mut tally = tests(command.env(DATABASE, cluster.url()))?;
    // Tests that forget the variable would pass without having been here.
    for name in crates {
        let n_databases = cluster.databases_of(name);
        println!("databases made by tests of {name}: {n_databases}");
        if n_databases == 0 {
            println!("no test of {name} came to PostgreSQL: does it begin with testkit, and does that read {DATABASE}?");
            tally.failed += 1;
        }
    }
    Ok(tally)
}

/// Lets the program write its indexes into an empty folder. Writing none is an error.
fn write_reference(folder: &Path) -> Result<()> {
    run(cargo(&["run", "--quiet", "--package", "app", "--", "reference", "--out"]).arg(folder))?;
    if file_names(folder).next().is_none() {
        return Err("the program wrote no generated document".to_owned());
    }
    Ok(())
}

pub fn reference_is_fresh() -> Result<Tally> {
    let scratch = Scratch::new("reference")?;
    write_reference(scratch.path())?;
    let kept = root().join(REFERENCE);
    let mut names: Vec<String> = file_names(scratch.path()).chain(file_names(&kept)).filter(|name| name != FIGURES).collect();
    names.sort();
    names.dedup();
    let mut tally = Tally::default();
    for name in &names {
        // A file that is no longer written is out of date as well.
        if std::fs::read(scratch.path().join(name)).ok() == std::fs::read(kept.join(name)).ok() {
            tally.passed += 1;
        } else {
            tally.failed += 1;
            println!("{REFERENCE}/{name} is out of date: run `cargo xtask snapshots` and look at the difference");
        }
    }
    Ok(tally)
}

fn file_names(folder: &Path) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter(|entry| entry.path().is_file()).map(|entry| entry.file_name().to_string_lossy().into_owned())
}

fn journeys() -> Result<Tally> {
    one(&mut cargo(&["build", "--quiet", "--package", "app"]))?;
    let binary = target().join("debug/polyphony");
    if !binary.is_file() {
        return Err(format!("{} is not there: the program's name must be polyphony", binary.display()));
    }
    let folder = root().join("e2e");
    if is_older(&folder.join("node_modules/.package-lock.json"), &folder.join("package-lock.json")) {
        run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    }
    let mut tally = Tally::default();
    let ok = run_reading(bound("node", None).arg("run.mjs").current_dir(&folder).env("POLYPHONY_BIN", &binary), |line| {
        if line.ends_with(" failed") && line.contains(" passed, ") {
            tally = Tally { passed: number_before(line, " passed"), failed: number_before(line, " failed") };
        }
    })?;
    if !ok && tally.failed == 0 || tally.passed + tally.failed == 0 {
        tally.failed += 1;
    }
    Ok(tally)
}

/// Whether a file is missing or was written before the other.
fn is_older(file: &Path, other: &Path) -> bool {
    let written = |path: &Path| std::fs::metadata(path).and_then(|meta| meta.modified()).ok();
    written(file) < written(other) || written(file).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_read_from_the_lines_of_the_harness() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!((number_before(line, " passed"), number_before(line, " failed"), number_before(line, " ignored")), (12, 3, 1));
        assert_eq!(number_before("nothing here", " passed"), 0);
    }

    #[test]
    fn a_step_that_cannot_be_played_counts_as_failed() {
        let mut steps = Steps::default();
        steps.play("a", || Ok(Tally { passed: 2, failed: 0 }));
        assert!(steps.close());
        steps.play("b", || Err("no program".to_owned()));
        assert!(!steps.close());
    }

    #[test]
    fn a_program_that_ends_badly_without_a_count_is_a_failure() {
        let tally = tests(&mut Command::new("false")).unwrap();
        assert_eq!((tally.passed, tally.failed), (0, 1));
    }
}
