//! Compiles the message files and the table of words into the program, after checking them.
//!
//! Reads `locales/<lang>/<slice>.ftl` and `data/words.csv` of the workspace; writes `messages.rs` and `words.rs`
//! for `catalogue.rs`. All faults are told in one message. With `POLYPHONY_I18N_STRICT=0` they are warnings:
//! for work in progress only, the program then shows a mark where a message is missing.

#[path = "src/check.rs"]
mod check;

use check::{LANGS, MessageFile, Word};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../..").canonicalize()?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let (locales, table) = (root.join("locales"), root.join("data/words.csv"));
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed={}", table.display());
    println!("cargo::rerun-if-changed=src/check.rs");
    println!("cargo::rerun-if-env-changed=POLYPHONY_I18N_STRICT");

    let (files, paths) = read_messages(&locales)?;
    let words = read_words(&table)?;
    let mut faults = check::problems(&files);
    faults.extend(check::word_problems(&words));
    let lenient = env::var("POLYPHONY_I18N_STRICT").is_ok_and(|value| value == "0");
    for fault in &faults {
        println!("cargo::{}={fault}", if lenient { "warning" } else { "error" });
    }
    if !faults.is_empty() && !lenient {
        println!("cargo::error={} faults in messages and words; every language needs every message", faults.len());
        return Ok(());
    }

    let mut list = String::from("/// Every message file: language, text.\npub static FILES: &[(Lang, &str)] = &[\n");
    for (file, path) in files.iter().zip(&paths) {
        if LANGS.contains(&file.lang.as_str()) {
            writeln!(list, "    (Lang::{}, include_str!({:?})),", variant(&file.lang), path.display().to_string())?;
        }
    }
    list.push_str("];\n");
    list.push_str(
        "/// Every message, sorted by key: key, the arguments that choose a variant of it.\npub static KEYS: &[(&str, &[&str])] = &[\n",
    );
    for (key, selectors) in check::keys(&files) {
        writeln!(list, "    ({key:?}, &{:?}),", Vec::from_iter(selectors))?;
    }
    list.push_str("];\n");
    fs::write(out.join("messages.rs"), list)?;

    let mut list = String::from("/// Every word: code, names in the order of `Lang::ALL`.\npub static WORDS: &[(&str, [&str; 6])] = &[\n");
    for word in &words {
        writeln!(list, "    ({:?}, {:?}),", word.code, word.names)?;
    }
    list.push_str("];\n");
    fs::write(out.join("words.rs"), list)?;
    Ok(())
}

/// `ar` → `Ar`, the name in `kernel::Lang`.
fn variant(lang: &str) -> String {
    let mut letters = lang.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}

/// Every `.ftl` file with its path, sorted so that two builds of the same files are the same.
fn read_messages(locales: &Path) -> Outcome<(Vec<MessageFile>, Vec<PathBuf>)> {
    let (mut files, mut paths) = (Vec::new(), Vec::new());
    for folder in sorted(locales)? {
        // Cargo looks at a folder's own entries too, so that a new file is noticed.
        println!("cargo::rerun-if-changed={}", folder.display());
        for path in sorted(&folder)? {
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(MessageFile { lang: name(&folder), slice: name(&path), text: fs::read_to_string(&path)? });
                paths.push(path);
            }
        }
    }
    Ok((files, paths))
}

fn sorted(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    Ok(entries)
}

/// The name of a file or folder without its ending.
fn name(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn read_words(table: &Path) -> Outcome<Vec<Word>> {
    let mut reader = csv::Reader::from_path(table)?;
    let heads = reader.headers()?.clone();
    let column = |wanted: &str| heads.iter().position(|head| head == wanted).ok_or(format!("data/words.csv has no column {wanted}"));
    let (code, kind) = (column("code")?, column("kind")?);
    let mut names = [0; 6];
    for (place, lang) in names.iter_mut().zip(LANGS) {
        *place = column(lang)?;
    }
    let mut words = Vec::new();
    for row in reader.records() {
        let row = row?;
        let cell = |index: usize| row.get(index).unwrap_or("").to_owned();
        words.push(Word { code: cell(code), kind: cell(kind), names: names.map(cell) });
    }
    Ok(words)
}
