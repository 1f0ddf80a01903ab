//! The file itself: a ZIP whose entries are stored and never compressed, in one order, with nothing in its headers that
//! is free to choose. Reading writes it again in thought and compares, so that one changed byte is found wherever it is,
//! and nothing is ever unpacked.
//!
//! Invariants: the same content makes the same bytes in every release; what is refused is refused with a reason and,
//! where there is one, the entry.

use kernel::{Lang, PartyCode, canonical};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io::Write;

/// Name and version of the format.
pub const FORMAT: &str = "polyphony-package/1";
/// The largest package, bytes. Our choice: the texts, and a handful of the largest evidence files.
pub const PACKAGE_BYTES: usize = 64 << 20;
/// The most entries. Our choice: more than evidence files of the longest roadmap.
const ENTRIES: usize = 2_000;
/// The largest entry that is read as JSON, bytes. Our choice: a history of tens of thousands of saves.
const JSON_BYTES: usize = 8 << 20;
const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "signature";
const BODY: &str = "body.json";
const PLAN: &str = "plan.json";
const ACTS: &str = "acts.json";
const HISTORY: &str = "history.json";

/// Who sent the text, as the receipt of the sending instance names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    pub name: String,
    pub office: String,
}

/// One entry as the manifest names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub name: String,
    pub bytes: u64,
    pub sha256: String,
    /// Name of an evidence file as its Party gave it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub called: String,
}

/// What is signed: facts of the package and the checksum of everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub format: String,
    /// Number of the package: the receipt under which the sending instance keeps the text. With the key it is the only
    /// one in the world, so that a second coming is seen.
    pub number: String,
    /// Public key that signs, 64 hexadecimal digits.
    pub key: String,
    pub kind: String,
    pub party: PartyCode,
    /// Permanent public identifier of the record.
    pub record: String,
    pub version: i64,
    pub language: Lang,
    pub title: String,
    /// When it was sent at the sending instance, RFC 3339.
    pub sent_at: String,
    pub sender: Sender,
    pub entries: Vec<Entry>,
}

impl Manifest {
    /// The bytes that are signed.
    pub fn bytes(&self) -> Vec<u8> {
        canonical::to_string(&serde_json::to_value(self).unwrap_or_default()).into_bytes()
    }

    /// Fingerprint of the key that signs; empty where it is no key.
    pub fn fingerprint(&self) -> String {
        super::signing::fingerprint(&self.key).unwrap_or_default()
    }
}

/// A text and what belongs to it, before it is packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    pub number: String,
    pub kind: &'static str,
    pub party: PartyCode,
    pub record: String,
    pub version: i64,
    pub language: Lang,
    pub title: String,
    pub sent_at: kernel::Moment,
    pub sender: Sender,
    /// The sealed text in its language.
    pub body: Value,
    /// The sealed plan; null where none was sent.
    pub plan: Value,
    /// Formal acts that held when it was sent, with names and offices.
    pub acts: Value,
    /// The record's history: what was done and when, with the hash of each version.
    pub history: Value,
    /// Evidence files the text names: hash, name, size in bytes; in the order of their hashes.
    pub files: Vec<(String, String, u64)>,
}

/// A package with its texts as bytes, ready to be written; the files are asked for while it is.
pub struct Packed {
    pub manifest: Manifest,
    texts: Vec<(&'static str, Vec<u8>)>,
}

/// Puts the manifest together for a key.
pub fn pack(content: &Content, key: &str) -> Packed {
    let mut texts = vec![(BODY, &content.body)];
    texts.extend((!content.plan.is_null()).then_some((PLAN, &content.plan)));
    texts.extend([(ACTS, &content.acts), (HISTORY, &content.history)]);
    let texts: Vec<(&'static str, Vec<u8>)> =
        texts.into_iter().map(|(name, value)| (name, canonical::to_string(value).into_bytes())).collect();
    let size = |bytes: &[u8]| u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let of_text = |(name, bytes): &(&'static str, Vec<u8>)| Entry {
        name: (*name).to_owned(),
        bytes: size(bytes),
        sha256: canonical::sha256(bytes),
        called: String::new(),
    };
    let of_file = |(hash, called, bytes): &(String, String, u64)| Entry {
        name: format!("files/{hash}"),
        bytes: *bytes,
        sha256: hash.clone(),
        called: called.clone(),
    };
    let manifest = Manifest {
        format: FORMAT.into(),
        number: content.number.clone(),
        key: key.to_owned(),
        kind: content.kind.to_owned(),
        party: content.party,
        record: content.record.clone(),
        version: content.version,
        language: content.language,
        title: content.title.clone(),
        sent_at: content.sent_at.rfc3339(),
        sender: content.sender.clone(),
        entries: texts.iter().map(of_text).chain(content.files.iter().map(of_file)).collect(),
    };
    Packed { manifest, texts }
}

impl Packed {
    /// Bytes of all entries together.
    pub fn n_bytes(&self) -> u64 {
        self.manifest.entries.iter().map(|entry| entry.bytes).sum()
    }

    /// Writes the file; `read` gives an evidence file by its hash.
    pub fn write<E: From<std::io::Error>>(
        &self,
        signature: &str,
        out: &mut dyn Write,
        mut read: impl FnMut(&str) -> Result<Vec<u8>, E>,
    ) -> Result<(), E> {
        let mut zip = Zip::new(out);
        zip.add(MANIFEST, &self.manifest.bytes())?;
        zip.add(SIGNATURE, signature.as_bytes())?;
        for (name, bytes) in &self.texts {
            zip.add(name, bytes)?;
        }
        for entry in self.manifest.entries.iter().filter(|entry| entry.name.starts_with("files/")) {
            zip.add(&entry.name, &read(&entry.sha256)?)?;
        }
        Ok(zip.finish()?)
    }
}

/// Writes the one form of ZIP that a package has.
struct Zip<'a> {
    out: &'a mut dyn Write,
    offset: u32,
    directory: Vec<u8>,
    n_entries: u16,
}

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// What stands after the version in a header: no flags, stored, midnight of 1 January 1980, the first day ZIP knows.
const PLAIN: [u8; 8] = [0, 0, 0, 0, 0, 0, 0x21, 0];
const VERSION: [u8; 2] = [20, 0];

impl Zip<'_> {
    fn new(out: &mut dyn Write) -> Zip<'_> {
        Zip { out, offset: 0, directory: Vec::new(), n_entries: 0 }
    }

    fn add(&mut self, name: &str, bytes: &[u8]) -> std::io::Result<()> {
        let mut about = Vec::with_capacity(30 + name.len());
        about.extend(VERSION);
        about.extend(PLAIN);
        about.extend(crc32fast::hash(bytes).to_le_bytes());
        for _ in 0..2 {
            about.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
        }
        about.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
        about.extend([0, 0]);
        self.out.write_all(&LOCAL.to_le_bytes())?;
        self.out.write_all(&about)?;
        self.out.write_all(name.as_bytes())?;
        self.out.write_all(bytes)?;
        self.directory.extend(CENTRAL.to_le_bytes());
        self.directory.extend(VERSION);
        self.directory.extend(&about);
        // No comment, first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(self.offset.to_le_bytes());
        self.directory.extend(name.as_bytes());
        let n_bytes = 4 + about.len() + name.len() + bytes.len();
        self.offset = self.offset.saturating_add(u32::try_from(n_bytes).unwrap_or(u32::MAX));
        self.n_entries = self.n_entries.saturating_add(1);
        Ok(())
    }

    fn finish(self) -> std::io::Result<()> {
        self.out.write_all(&self.directory)?;
        let mut end = Vec::from(END.to_le_bytes());
        end.extend([0; 4]);
        end.extend(self.n_entries.to_le_bytes());
        end.extend(self.n_entries.to_le_bytes());
        end.extend(u32::try_from(self.directory.len()).unwrap_or(u32::MAX).to_le_bytes());
        end.extend(self.offset.to_le_bytes());
        end.extend([0, 0]);
        self.out.write_all(&end)
    }
}

kernel::codes! {
    /// Why a file is refused as a package.
    Reason {
        NotOne = "not-one",
        Large = "large",
        Format = "format",
        Manifest = "manifest",
        Signature = "signature",
        Damaged = "damaged",
        Envelope = "envelope",
        Unsound = "unsound",
    }
}

/// A refusal, with the entry it is about; empty where it is about the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub reason: Reason,
    pub entry: String,
}

fn refuse<T>(reason: Reason, entry: &str) -> Result<T, Refusal> {
    Err(Refusal { reason, entry: entry.chars().take(100).collect() })
}

/// A package that was read and is whole: signed by the key it names, every entry as the manifest says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound<'a> {
    pub manifest: Manifest,
    /// Fingerprint of the key.
    pub fingerprint: String,
    pub body: Value,
    pub plan: Value,
    pub acts: Value,
    pub history: Value,
    /// Evidence files: hash, name, content.
    pub files: Vec<(String, String, &'a [u8])>,
}

/// Reads a package and holds everything against its manifest and signature. Nobody is asked whose key it is.
pub fn read(file: &[u8]) -> Result<Sound<'_>, Refusal> {
    if file.len() > PACKAGE_BYTES {
        return refuse(Reason::Large, "");
    }
    let found = entries(file)?;
    let [(MANIFEST, manifest_bytes), (SIGNATURE, signature), rest @ ..] = found.as_slice() else {
        return refuse(Reason::NotOne, "");
    };
    let manifest = manifest(manifest_bytes)?;
    if !super::signing::verify(&manifest.key, manifest_bytes, signature) {
        return refuse(Reason::Signature, MANIFEST);
    }
    for (n, entry) in manifest.entries.iter().enumerate() {
        let same = rest.get(n).is_some_and(|(name, bytes)| {
            *name == entry.name && u64::try_from(bytes.len()).is_ok_and(|n| n == entry.bytes) && canonical::sha256(bytes) == entry.sha256
        });
        if !same {
            return refuse(Reason::Damaged, &entry.name);
        }
    }
    if let Some((name, _)) = rest.get(manifest.entries.len()) {
        return refuse(Reason::Damaged, name);
    }
    let mut same = Same(file);
    let mut zip = Zip::new(&mut same);
    let written = found.iter().try_for_each(|(name, bytes)| zip.add(name, bytes)).and_then(|()| zip.finish());
    if written.is_err() || !same.0.is_empty() {
        return refuse(Reason::Envelope, "");
    }
    sound(manifest, rest)
}

/// What is written must be what follows in the file.
struct Same<'a>(&'a [u8]);

impl Write for Same<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 = self.0.strip_prefix(bytes).ok_or_else(|| std::io::Error::other("differs"))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Name and content of each entry in the order of the file.
fn entries(file: &[u8]) -> Result<Vec<(&str, &[u8])>, Refusal> {
    let mut found: Vec<(&str, &[u8])> = Vec::new();
    let mut rest = file;
    while rest.starts_with(&LOCAL.to_le_bytes()) {
        let Some((name, bytes, after)) = entry(rest) else {
            return refuse(Reason::Damaged, name(rest).unwrap_or(MANIFEST));
        };
        if found.len() >= ENTRIES {
            return refuse(Reason::Large, "");
        }
        if found.iter().any(|(known, _)| *known == name) {
            return refuse(Reason::Damaged, name);
        }
        found.push((name, bytes));
        rest = after;
    }
    if found.is_empty() { refuse(Reason::NotOne, "") } else { Ok(found) }
}

/// A number of `n` bytes at a place, the smallest byte first.
fn number(rest: &[u8], at: usize, n: usize) -> Option<usize> {
    rest.get(at..at + n)?.iter().rev().try_fold(0usize, |sum, byte| Some((sum << 8) | usize::from(*byte)))
}

/// Name of the entry at the beginning.
fn name(rest: &[u8]) -> Option<&str> {
    std::str::from_utf8(rest.get(30..30 + number(rest, 26, 2)?)?).ok()
}

/// The entry at the beginning, and what comes after it; `None` where it is cut short or packed in another way.
fn entry(rest: &[u8]) -> Option<(&str, &[u8], &[u8])> {
    let (size, name) = (number(rest, 22, 4)?, name(rest)?);
    if number(rest, 8, 2)? != 0 || number(rest, 18, 4)? != size || number(rest, 28, 2)? != 0 {
        return None;
    }
    let from = 30 + name.len();
    let bytes = rest.get(from..from.checked_add(size)?)?;
    Some((name, bytes, rest.get(from + size..)?))
}

fn manifest(bytes: &[u8]) -> Result<Manifest, Refusal> {
    let value = json(bytes, MANIFEST, Reason::Manifest)?;
    match value.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(other) => return refuse(Reason::Format, other),
        None => return refuse(Reason::Manifest, MANIFEST),
    }
    let manifest: Manifest = match serde_json::from_value(value) {
        Ok(manifest) => manifest,
        Err(_) => return refuse(Reason::Manifest, MANIFEST),
    };
    let is_name = |entry: &Entry| {
        [BODY, PLAN, ACTS, HISTORY].contains(&entry.name.as_str()) || entry.name.strip_prefix("files/") == Some(entry.sha256.as_str())
    };
    if manifest.entries.iter().all(is_name) { Ok(manifest) } else { refuse(Reason::Manifest, MANIFEST) }
}

/// JSON that stands in its canonical form.
fn json(bytes: &[u8], name: &str, reason: Reason) -> Result<Value, Refusal> {
    let read = if bytes.len() > JSON_BYTES { None } else { serde_json::from_slice::<Value>(bytes).ok() };
    match read {
        Some(value) if canonical::to_string(&value).as_bytes() == bytes => Ok(value),
        _ => refuse(reason, name),
    }
}

fn sound<'a>(manifest: Manifest, rest: &[(&str, &'a [u8])]) -> Result<Sound<'a>, Refusal> {
    let find = |wanted: &str| rest.iter().find(|(name, _)| *name == wanted).map(|(_, bytes)| *bytes);
    let text = |name: &str| find(name).map(|bytes| json(bytes, name, Reason::Unsound)).transpose();
    let needed = |name: &str| text(name)?.map_or_else(|| refuse(Reason::Unsound, name), Ok);
    let (body, plan) = (needed(BODY)?, text(PLAN)?.unwrap_or(Value::Null));
    // The texts speak of what the manifest says.
    for (name, part, value) in [(BODY, "body", &body), (PLAN, "plan", &plan)] {
        let is = |field: &str, wanted: Value| value.get(field) == Some(&wanted);
        let fits = is("part", part.into())
            && is("party", manifest.party.to_string().into())
            && is(&manifest.kind, manifest.record.as_str().into())
            && is("version", manifest.version.into())
            && is("language", manifest.language.code().into());
        if !value.is_null() && !fits {
            return refuse(Reason::Unsound, name);
        }
    }
    if body.is_null() || kernel::Moment::parse(&manifest.sent_at).is_none() {
        return refuse(Reason::Unsound, if body.is_null() { BODY } else { MANIFEST });
    }
    let of_files = manifest.entries.iter().filter(|entry| entry.name.starts_with("files/"));
    let files = of_files.filter_map(|entry| Some((entry.sha256.clone(), entry.called.clone(), find(&entry.name)?))).collect();
    let (acts, history) = (needed(ACTS)?, needed(HISTORY)?);
    Ok(Sound { fingerprint: manifest.fingerprint(), body, plan, acts, history, files, manifest })
}
