//! Compiles the message files and the table of words into the program, after checking them. Only messages that choose
//! a variant stay in the language of Fluent; all others become tables that cost nothing at start (`cut`).
//!
//! Reads `locales/<lang>/<slice>.ftl` and `data/words.csv` of the workspace; writes `messages.rs` and `words.rs`
//! for `catalogue.rs`. All faults are told in one message. With `POLYPHONY_I18N_STRICT=0` they are warnings:
//! for work in progress only, the program then shows a mark where a message is missing.

#[path = "src/check.rs"]
mod check;
#[path = "src/cut.rs"]
mod cut;

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
    println!("cargo::rerun-if-changed=src/cut.rs");
    println!("cargo::rerun-if-env-changed=POLYPHONY_I18N_STRICT");

    let files = read_messages(&locales)?;
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

    let cut: Vec<cut::Cut> = LANGS.iter().map(|lang| cut::cut(files.iter().filter(|file| file.lang == *lang))).collect();
    let mut list = String::from("/// Every message, sorted by key.\nstatic MESSAGES: &[Message] = &[\n");
    for (key, selectors) in check::keys(&files) {
        let forms = cut.iter().map(|cut| cut.forms.get(&key).map_or("Form::Missing".to_owned(), code)).collect::<Vec<_>>().join(", ");
        writeln!(list, "    Message {{ key: {key:?}, selectors: &{:?}, forms: [{forms}] }},", Vec::from_iter(selectors))?;
    }
    list.push_str(
        "];\n/// Messages that choose a variant, in the language of Fluent, in the order of `Lang::ALL`.\nstatic CHOOSING: [&str; 6] = [\n",
    );
    for cut in &cut {
        writeln!(list, "    {:?},", cut.choosing)?;
    }
    list.push_str("];\n");
    fs::write(out.join("messages.rs"), list)?;

    let mut list = String::from("/// Every word: code, names in the order of `Lang::ALL`.\nstatic WORDS: &[(&str, [&str; 6])] = &[\n");
    for word in &words {
        writeln!(list, "    ({:?}, {:?}),", word.code, word.names)?;
    }
    list.push_str("];\n");
    fs::write(out.join("words.rs"), list)?;
    Ok(())
}

/// A form as it is written in Rust.
fn code(form: &cut::Form) -> String {
    match form {
        cut::Form::Plain(text) => format!("Form::Plain({text:?})"),
        cut::Form::Joined(pieces) => {
            let pieces: Vec<String> = pieces.iter().map(|piece| format!("Piece::{piece:?}")).collect();
            format!("Form::Joined(&[{}])", pieces.join(", "))
        }
        cut::Form::Choosing => "Form::Choosing".to_owned(),
    }
}

/// Every `.ftl` file, sorted so that two builds of the same files are the same.
fn read_messages(locales: &Path) -> Outcome<Vec<MessageFile>> {
    let mut files = Vec::new();
    for folder in sorted(locales)? {
        // Cargo looks at a folder's own entries too, so that a new file is noticed.
        println!("cargo::rerun-if-changed={}", folder.display());
        for path in sorted(&folder)? {
            if path.extension().is_some_and(|extension| extension == "ftl") {
                files.push(MessageFile { lang: name(&folder), slice: name(&path), text: fs::read_to_string(&path)? });
            }
        }
    }
    Ok(files)
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
