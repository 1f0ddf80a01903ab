//! Files that people add, kept by the hash of their content. Whether someone may see a file is for the slice that
//! refers to it; here is only the folder. And the other way round: files that are made of a document (`model`, `docx`).
//!
//! Invariants: a stored file is on disk, and so is its name, before `put` answers; a file's type is found from its
//! content, never believed from its name.

mod docx;
pub mod model;

pub use docx::docx;

use kernel::error::Context;
use kernel::{Error, FieldError, Result, canonical};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// A stored file as records refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stored {
    /// SHA-256 of the content, 64 hexadecimal digits.
    pub hash: String,
    /// Name as its sender gave it.
    pub name: String,
    /// Media type found from the content.
    pub media: String,
    pub size_bytes: u64,
}

/// Ending and media type of what is accepted (architecture, section 5: PDF, images, office files, text).
const ACCEPTED: [(&str, &str); 12] = [
    ("pdf", "application/pdf"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("txt", "text/plain; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
];

/// What `infer` recognises and is text all the same: in a file that says it is plain text such content belies its name.
const MARKED_UP: [&str; 6] =
    ["text/html", "text/xml", "text/x-shellscript", "application/rtf", "application/pdf", "application/postscript"];
/// The longest name of a media type that an OpenDocument file may hold, bytes. Our choice: the accepted ones have under 60.
const MEDIA_BYTES: u64 = 200;

/// The folder of files. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Files {
    folder: PathBuf,
    limit_bytes: u64,
}

/// The error of a file as a line beside the field of a form that it was chosen in; faults go on as they are.
pub fn beside(error: Error, field: &str) -> Error {
    match error {
        Error::Rule(rule) => Error::Invalid(vec![FieldError { field: field.to_owned(), key: rule.key, args: rule.args }]),
        Error::TooLarge(bytes) => Error::Invalid(vec![FieldError::new(field, "documents-error-large").with("n", bytes / 1024 / 1024)]),
        other => other,
    }
}

static PARTS: AtomicU64 = AtomicU64::new(0);

impl Files {
    /// Opens the folder, making it when absent. `limit_bytes` is the largest file.
    pub fn open_folder(folder: impl Into<PathBuf>, limit_bytes: u64) -> Result<Files> {
        let folder = folder.into();
        make_folder(&folder)?;
        Ok(Files { folder, limit_bytes })
    }

    /// Stores a file. The same content is stored once; a copy that was damaged is written anew.
    ///
    /// Errors: `TooLarge`; rule `documents-error-empty`, `documents-error-type` (kind not accepted),
    /// `documents-error-belied` (the content is not what the name says).
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<Stored> {
        let (media, size_bytes) = self.accept(name, bytes)?;
        let hash = self.keep(bytes)?;
        Ok(Stored { hash, name: name.chars().take(200).collect(), media: media.to_owned(), size_bytes })
    }

    /// Stores what a slice has read and found sound, whatever its kind and size, which the caller answers for; answers its
    /// hash.
    pub fn keep(&self, bytes: &[u8]) -> Result<String> {
        let hash = canonical::sha256(bytes);
        let path = self.path(&hash);
        if !fs::read(&path).is_ok_and(|kept| kept == bytes) {
            self.write(&path, bytes, &sync)?;
        }
        Ok(hash)
    }

    /// Bytes of a stored file; `NotFound` when there is none.
    pub fn size(&self, hash: &str) -> Result<u64> {
        fs::metadata(self.path(hash)).map(|about| about.len()).map_err(|_| Error::NotFound)
    }

    /// Media type and size of a file that [`Files::put`] would store, and the same errors. What is sent together is asked
    /// about first, so that nothing is stored that no record comes to name.
    pub fn accept(&self, name: &str, bytes: &[u8]) -> Result<(&'static str, u64)> {
        let size_bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size_bytes > self.limit_bytes {
            return Err(Error::TooLarge(self.limit_bytes));
        }
        if bytes.is_empty() {
            return Err(Error::rule("documents-error-empty"));
        }
        Ok((media_of(name, bytes)?, size_bytes))
    }

    /// The content behind a hash; `NotFound` when there is none.
    pub fn read(&self, hash: &str) -> Result<Vec<u8>> {
        if hash.len() != 64 || !hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Error::NotFound);
        }
        let path = self.path(hash);
        let mut bytes = Vec::new();
        match File::open(&path) {
            Ok(mut file) => file.read_to_end(&mut bytes).map(|_| bytes).doing(|| format!("cannot read {}", path.display())),
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => Err(Error::NotFound),
            Err(cause) => Err(Error::caused(format!("cannot open {}", path.display()), cause)),
        }
    }

    /// Recomputes the hash of every stored file; answers how many there are and the names of those that differ.
    pub fn check(&self) -> Result<(u64, Vec<String>)> {
        let (mut n_files, mut broken) = (0, Vec::new());
        for path in self.list()? {
            let bytes = fs::read(&path).doing(|| format!("cannot read {}", path.display()))?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            n_files += 1;
            if canonical::sha256(&bytes) != name {
                broken.push(name);
            }
        }
        Ok((n_files, broken))
    }

    /// Every stored file, sorted by hash.
    pub fn list(&self) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        let doing = || format!("cannot list {}", self.folder.display());
        for shelf in fs::read_dir(&self.folder).doing(doing)? {
            let shelf = shelf.doing(doing)?.path();
            if !shelf.is_dir() {
                continue;
            }
            for file in fs::read_dir(&shelf).doing(doing)? {
                let path = file.doing(doing)?.path();
                if !path.to_string_lossy().ends_with(".part") {
                    found.push(path);
                }
            }
        }
        found.sort();
        Ok(found)
    }

    fn path(&self, hash: &str) -> PathBuf {
        self.folder.join(hash.get(..2).unwrap_or("00")).join(hash)
    }

    /// Writes beside, syncs, renames, syncs the folder: after a crash the file is whole or absent.
    fn write(&self, path: &Path, bytes: &[u8], sync: &dyn Fn(&Path) -> std::io::Result<()>) -> Result<()> {
        let doing = || format!("cannot write {}", path.display());
        let shelf = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(shelf).doing(doing)?;
        let part = path.with_extension(format!("{}-{}.part", std::process::id(), PARTS.fetch_add(1, Ordering::Relaxed)));
        let mut file = File::create(&part).doing(doing)?;
        file.write_all(bytes).doing(doing)?;
        drop(file);
        sync(&part).doing(doing)?;
        fs::rename(&part, path).doing(doing)?;
        sync(shelf).doing(doing)?;
        sync(&self.folder).doing(doing)
    }
}

/// Makes a file, or the names in a folder, durable.
fn sync(path: &Path) -> std::io::Result<()> {
    File::open(path).and_then(|opened| opened.sync_all())
}

/// Makes a folder that is not there yet, for this program's user alone: what lies in it may hold links that sign in.
pub fn make_folder(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).doing(|| format!("cannot make folder {}", folder.display()))
}

/// Makes a file, emptied where it was there, that this program's user alone may read.
pub fn make_file(path: &Path) -> Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).doing(|| format!("cannot write {}", path.display()))
}

/// Makes the names in a folder durable.
pub fn sync_folder(folder: &Path) -> Result<()> {
    sync(folder).doing(|| format!("cannot sync folder {}", folder.display()))
}

fn media_of(name: &str, bytes: &[u8]) -> Result<&'static str> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let (_, media) = ACCEPTED.iter().find(|(known, _)| *known == ending).ok_or_else(|| Error::rule("documents-error-type"))?;
    let is_true = match ending.as_str() {
        "txt" | "csv" => is_plain_text(bytes),
        "docx" => is_office_open(bytes, "word/"),
        "xlsx" => is_office_open(bytes, "xl/"),
        "pptx" => is_office_open(bytes, "ppt/"),
        "odt" | "ods" | "odp" => is_open_document(bytes, media),
        // `infer` takes the mark anywhere in the first kilobyte, also behind a page.
        "pdf" => bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start().starts_with(b"%PDF-"),
        _ => infer::get(bytes).is_some_and(|kind| kind.mime_type() == *media),
    };
    if is_true { Ok(media) } else { Err(Error::rule("documents-error-belied")) }
}

/// Letters without a mark-up language. Other kinds that `infer` sees in text are chance: "BM" begins a picture and a word.
fn is_plain_text(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let is_marked_up = infer::get(text).is_some_and(|kind| MARKED_UP.contains(&kind.mime_type()));
    !is_marked_up && std::str::from_utf8(text).is_ok_and(|text| !text.contains('\0'))
}

/// An archive that says of its parts what they are and has the document in its folder (ECMA-376, part 2, section 7.2.3).
fn is_office_open(bytes: &[u8], folder: &str) -> bool {
    let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
    let has = |wanted: &dyn Fn(&[u8]) -> bool| archive.file_names_raw().any(wanted);
    has(&|name| name == b"[Content_Types].xml") && has(&|name| name.starts_with(folder.as_bytes()))
}

/// An archive that holds its media type as a file (OpenDocument 1.3, part 2, section 3.3).
fn is_open_document(bytes: &[u8], media: &str) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
    let Ok(file) = archive.by_name("mimetype") else { return false };
    let mut found = String::new();
    file.take(MEDIA_BYTES).read_to_string(&mut found).is_ok() && found.trim() == media
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An archive of these files.
    fn archive(files: &[(&str, &str)]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(content.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn the_same_content_is_stored_once_and_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open_folder(folder.path(), 100).unwrap();
        let first = files.put("a.txt", b"evidence").unwrap();
        let second = files.put("b.TXT", b"evidence").unwrap();
        assert_eq!(first.hash, second.hash);
        assert_eq!(files.list().unwrap().len(), 1);
        assert_eq!(files.read(&first.hash).unwrap(), b"evidence");
        assert!(matches!(files.read("../../etc/passwd"), Err(Error::NotFound)));
    }

    #[test]
    fn content_that_belies_its_name_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open_folder(folder.path(), 100).unwrap();
        let refused = |name: &str, bytes: &[u8]| match files.put(name, bytes) {
            Err(Error::Rule(rule)) => rule.key,
            other => panic!("{other:?}"),
        };
        assert_eq!(refused("report.pdf", b"<html><script>"), "documents-error-belied");
        assert_eq!(refused("report.pdf", b"<!doctype html><script></script><!-- %PDF-1.4 -->"), "documents-error-belied");
        assert_eq!(refused("report.pdf", b""), "documents-error-empty");
        assert_eq!(refused("run.exe", b"MZ"), "documents-error-type");
        assert_eq!(refused("notes.txt", b"a\0b"), "documents-error-belied");
        assert!(matches!(files.put("long.txt", &[b'a'; 101]), Err(Error::TooLarge(100))));
        assert!(files.put("report.pdf", b"%PDF-1.7 ...").is_ok());
    }

    #[test]
    fn an_archive_is_an_office_file_only_with_what_makes_it_one() {
        let program = archive(&[("evil.exe", "MZ")]);
        let word = archive(&[("word/document.xml", "<w/>"), ("[Content_Types].xml", "<Types/>")]);
        let text = archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<o/>")]);
        let half = word.get(..word.len() / 2).unwrap().to_vec();
        for (name, bytes, is_true) in [
            ("a.docx", &word, true),
            ("a.odt", &text, true),
            ("a.xlsx", &word, false),
            ("a.ods", &text, false),
            ("a.docx", &text, false),
            ("a.odt", &word, false),
            ("a.docx", &program, false),
            ("a.pptx", &program, false),
            ("a.odp", &program, false),
            ("a.docx", &half, false),
        ] {
            assert_eq!(media_of(name, bytes).is_ok(), is_true, "{name}, {} bytes", bytes.len());
        }
    }

    #[test]
    fn plain_text_is_text_without_mark_up() {
        for (text, is_true) in [
            ("<html><script>alert(1)</script>", false),
            (" \n<!DOCTYPE html>", false),
            ("\u{feff}<html>", false),
            ("<?xml version=\"1.0\"?><a/>", false),
            ("#!/bin/sh", false),
            ("%PDF-1.7", false),
            ("The <b> of a measure", true),
            ("BM is a word that begins like a picture", true),
            ("\u{feff}year;amount\n2020;=1+1", true),
        ] {
            assert_eq!(media_of("a.txt", text.as_bytes()).is_ok(), is_true, "{text}");
            assert_eq!(media_of("a.csv", text.as_bytes()).is_ok(), is_true, "{text}");
        }
    }

    #[test]
    fn a_damaged_copy_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open_folder(folder.path(), 100).unwrap();
        let stored = files.put("a.txt", b"evidence").unwrap();
        fs::write(files.path(&stored.hash), b"evid").unwrap();
        files.put("b.txt", b"evidence").unwrap();
        assert_eq!(files.read(&stored.hash).unwrap(), b"evidence");
        assert_eq!(files.check().unwrap(), (1, Vec::new()));
    }

    /// The order that makes an answer durable: the content before it gets its name, then the folders that hold names.
    #[test]
    fn content_and_folders_are_synced_before_the_answer() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open_folder(folder.path(), 100).unwrap();
        let path = files.path(&canonical::sha256(b"evidence"));
        let synced = std::cell::RefCell::new(Vec::new());
        let record = |what: &Path| {
            synced.borrow_mut().push((what.to_owned(), path.exists()));
            sync(what)
        };
        files.write(&path, b"evidence", &record).unwrap();
        let synced = synced.into_inner();
        assert_eq!(synced.len(), 3);
        assert!(synced[0].0.to_string_lossy().ends_with(".part") && !synced[0].1);
        assert_eq!(synced[1], (path.parent().unwrap().to_owned(), true));
        assert_eq!(synced[2], (folder.path().to_owned(), true));
        let failing = |_: &Path| Err(std::io::Error::other("disk full"));
        let other = files.path(&canonical::sha256(b"other"));
        assert!(files.write(&other, b"other", &failing).is_err());
        assert!(!other.exists(), "what could not be synced is not there under its name");
    }

    #[test]
    fn a_damaged_file_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::open_folder(folder.path(), 100).unwrap();
        let stored = files.put("a.txt", b"evidence").unwrap();
        fs::write(files.path(&stored.hash), b"evidencf").unwrap();
        assert_eq!(files.check().unwrap(), (1, vec![stored.hash]));
    }
}
