//! A mapping as a file somebody shared (the first line) on a file somebody brought (the rest), with the fields of
//! measures: what a row says is a value or a problem with a code, never a panic.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::PathBuf;
use std::sync::LazyLock;
use tabular::{Found, Limits, Look, Mapping, Wanted, read};

/// One file for all rounds of a process, in memory where the system has such a folder.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("polyphony-fuzz-mapping-{}", std::process::id()))
});

fuzz_target!(|bytes: &[u8]| {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return };
    let Ok(mapping) = serde_json::from_slice::<Mapping>(&bytes[..end]) else { return };
    std::fs::write(&*FILE, &bytes[end + 1..]).expect("a file can be written");
    let limits = Limits { cells: 20_000, unpacked_bytes: 4 << 20, items: 2_000, ..Limits::default() };
    let wanted =
        Wanted { sheet: mapping.sheet.clone(), items: mapping.items.clone(), paths: mapping.paths(), limits, ..Wanted::default() };
    let (mut look, mut rows) = (Look::default(), Vec::new());
    let outcome = read(&FILE, &wanted, &mut |found| {
        match found {
            Found::Look(found) => look = found,
            Found::Row(row) => rows.push(row),
        }
        rows.len() < 200
    });
    if outcome.is_err() {
        return;
    }
    let bound = mapping.on(&measures::intake::FIELDS, &look);
    for row in &rows {
        let mapped = bound.apply(row);
        assert!(mapped.values.keys().all(|code| measures::intake::FIELDS.iter().any(|field| field.code == code)));
        assert!(mapped.problems.iter().all(|problem| !problem.code.is_empty()));
    }
    assert_eq!(serde_json::from_value::<Mapping>(serde_json::to_value(&mapping).unwrap()).unwrap(), mapping);
});
