//! Reading at arm's length: a child process of the same program parses what comes from outside, with limits on
//! memory, processor time and output; only typed rows come back. A file that breaks the reader breaks only the child.

use crate::read::{Sink, read};
use crate::{Found, Refused, Wanted};
use rlimit::Resource;
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Bytes the child may take for data. Our choice: with the program's own, under the 400 MB of an import.
const DATA_BYTES: u64 = 320 << 20;
/// Seconds of processor time for a workbook or JSON, and for text of up to 2 GB. Our choice.
const SECONDS: u64 = 60;
const SECONDS_TEXT: u64 = 900;
/// The allocator takes memory in small steps, so that the limit is met by what the file needs and not by what was set
/// aside at the start.
const SMALL_STEPS: [(&str, &str); 2] = [("MIMALLOC_ARENA_EAGER_COMMIT", "0"), ("MIMALLOC_ARENA_RESERVE", "16384")];
/// Bytes of one line from the child at most: a row of a sheet with every cell full.
const LINE_BYTES: usize = 64 << 20;

/// Where files are read.
#[derive(Debug, Clone)]
pub enum Reader {
    /// In a child: the program and its arguments, which must end in [`serve`].
    Apart { program: PathBuf, args: Vec<OsString> },
    /// In this process. For tests of what stands on reading.
    Here,
}

/// One line from the child.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Line {
    Found(Found),
    Refused(Refused),
    End,
}

impl Reader {
    /// A child of the program that runs, started with one hidden argument.
    pub fn of_this_program(argument: &str) -> Reader {
        let program = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("polyphony"));
        Reader::Apart { program, args: vec![argument.into()] }
    }

    /// Reads a file into the sink.
    pub fn read(&self, path: &Path, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
        let Reader::Apart { program, args } = self else { return read(path, wanted, sink) };
        let broken = |cause: std::io::Error| {
            tracing::error!("cannot start the reader of files: {cause}");
            Refused::new("reader-missing")
        };
        let asked = serde_json::to_string(wanted).map_err(|_| Refused::new("reader-missing"))?;
        let child = Command::new(program)
            .args(args)
            .arg(path)
            .env_clear()
            .envs(SMALL_STEPS)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(broken)?;
        let mut child = Ended(child);
        if let Some(mut stdin) = child.0.stdin.take() {
            stdin.write_all(asked.as_bytes()).map_err(broken)?;
        }
        let Some(stdout) = child.0.stdout.take() else { return Err(Refused::new("reader-missing")) };
        let mut lines = BufReader::with_capacity(1 << 18, stdout);
        let mut line = Vec::new();
        loop {
            line.clear();
            let n = std::io::Read::take(&mut lines, u64::try_from(LINE_BYTES).unwrap_or(u64::MAX)).read_until(b'\n', &mut line);
            if !matches!(n, Ok(n) if n > 0) {
                // It ended without a word: a limit ended it.
                return Err(Refused::new("too-heavy"));
            }
            match serde_json::from_slice(&line) {
                Ok(Line::Found(found)) => {
                    if !sink(found) {
                        return Ok(());
                    }
                }
                Ok(Line::Refused(refused)) => return Err(refused),
                Ok(Line::End) => return Ok(()),
                Err(_) => return Err(Refused::new("too-heavy")),
            }
        }
    }
}

/// A child that does not outlive its reader.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The child: takes its limits, reads what it is told to and writes lines. Runs nothing else of the program.
pub fn serve(path: &Path) -> std::io::Result<()> {
    let mut asked = String::new();
    std::io::Read::read_to_string(&mut std::io::stdin(), &mut asked)?;
    let wanted: Wanted = serde_json::from_str(&asked)?;
    let is_text = std::fs::metadata(path).is_ok_and(|about| about.len() > wanted.limits.book_bytes);
    let seconds = if is_text { SECONDS_TEXT } else { SECONDS };
    rlimit::setrlimit(Resource::DATA, DATA_BYTES, DATA_BYTES)?;
    rlimit::setrlimit(Resource::CPU, seconds, seconds)?;
    rlimit::setrlimit(Resource::CORE, 0, 0)?;
    let mut out = BufWriter::with_capacity(1 << 18, std::io::stdout().lock());
    let mut say = |line: &Line| -> std::io::Result<()> {
        serde_json::to_writer(&mut out, line)?;
        out.write_all(b"\n")
    };
    let mut said = Ok(());
    let outcome = read(path, &wanted, &mut |found| {
        said = say(&Line::Found(found));
        said.is_ok()
    });
    said?;
    say(&match outcome {
        Ok(()) => Line::End,
        Err(refused) => Line::Refused(refused),
    })?;
    out.flush()
}
