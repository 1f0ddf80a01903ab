//! The program from outside: a command on a folder of data, an import by command and what it says.

use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub fn polyphony(data: &Path, words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_polyphony")).args(words).arg("--data").arg(data).output().unwrap()
}

/// What an import of a file says, and whether it was clean.
pub fn import(data: &Path, target: &str, file: &Path, more: &[&str]) -> (Json, bool) {
    let mut words = vec!["import", target, file.to_str().unwrap(), "--json"];
    words.extend(more);
    let output = polyphony(data, &words);
    let said = serde_json::from_slice(&output.stdout);
    (said.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr))), output.status.success())
}

/// How many rows of an import are new, changed, unchanged, in conflict and blocked.
pub fn counts(said: &Json) -> [u64; 5] {
    ["new", "changed", "unchanged", "conflict", "blocked"].map(|name| said[name].as_u64().unwrap())
}

pub fn file(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path
}
