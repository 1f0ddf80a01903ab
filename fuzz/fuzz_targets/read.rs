//! Any bytes are read as a file that somebody brought: sound or refused with a code, never a panic. Limits are small, so
//! that a round takes milliseconds; the child process that reads for the program has them on memory and time besides.

#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::PathBuf;
use std::sync::LazyLock;
use tabular::{Found, Limits, Wanted, read};

/// One file for all rounds of a process, in memory where the system has such a folder.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("polyphony-fuzz-read-{}", std::process::id()))
});

fn limits() -> Limits {
    Limits { cells: 20_000, unpacked_bytes: 4 << 20, items: 2_000, ..Limits::default() }
}

fuzz_target!(|bytes: &[u8]| {
    std::fs::write(&*FILE, bytes).expect("a file can be written");
    let mut has_look = false;
    let outcome = read(&FILE, &Wanted { limits: limits(), ..Wanted::default() }, &mut |found| {
        match found {
            Found::Look(_) => has_look = true,
            Found::Row(_) => assert!(has_look, "a look comes before rows"),
        }
        true
    });
    if let Err(refused) = outcome {
        assert!(!refused.code.is_empty());
    }
});
