//! `backup` and `restore`: one file with the database and every stored file, each with its checksum. A backup is read
//! back and verified before it gets its name; a damaged one is refused before anything is touched.

use crate::assembly::Base;
use crate::check;
use crate::settings::Settings;
use documents::{Files, make_file, make_folder, sync_folder};
use kernel::error::Context;
use kernel::{Ambient, Error, Result, canonical};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use store::Db;
use zip::write::SimpleFileOptions;

const FORMAT: &str = "polyphony-backup/1";
const MANIFEST: &str = "manifest.json";
const DATABASE: &str = "polyphony.db";
/// Where a restore puts what it reads until all of it is there.
const STAGING: &str = ".restoring";

#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: String,
    made_at: String,
    /// Name in the archive and SHA-256 of the content.
    files: BTreeMap<String, String>,
}

/// Writes the backup while others go on working; answers the number of files in it.
pub fn backup(db: &Db, files: &Files, ambient: &Ambient, target: &Path) -> Result<usize> {
    let part = target.with_extension("part");
    let copy = target.with_extension("database-part");
    let outcome = write_archive(db, files, ambient, &part, &copy).and_then(|_| verify(&part));
    let _ = fs::remove_file(&copy);
    match outcome {
        Ok(manifest) => {
            fs::rename(&part, target).doing(|| format!("cannot write {}", target.display()))?;
            sync_folder(target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))?;
            Ok(manifest.files.len())
        }
        Err(error) => {
            let _ = fs::remove_file(&part);
            Err(error)
        }
    }
}

fn write_archive(db: &Db, files: &Files, ambient: &Ambient, part: &Path, copy: &Path) -> Result<()> {
    let doing = || format!("cannot write {}", part.display());
    let _ = fs::remove_file(copy);
    db.copy_to(copy.to_owned())?;
    // Listed after the copy: every file that the copied database refers to is already stored.
    let mut sources = vec![(DATABASE.to_owned(), copy.to_owned())];
    for path in files.list()? {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        sources.push((format!("files/{name}"), path));
    }
    let mut archive = zip::ZipWriter::new(make_file(part)?);
    let options = SimpleFileOptions::default().large_file(true);
    let mut manifest = Manifest { format: FORMAT.into(), made_at: ambient.now().rfc3339(), files: BTreeMap::new() };
    for (name, path) in sources {
        let mut source = File::open(&path).doing(|| format!("cannot read {}", path.display()))?;
        archive.start_file(name.as_str(), options).doing(doing)?;
        let hash = copy_hashed(&mut source, &mut archive).doing(doing)?;
        manifest.files.insert(name, hash);
    }
    archive.start_file(MANIFEST, options).doing(doing)?;
    let text = serde_json::to_vec_pretty(&manifest).doing(doing)?;
    archive.write_all(&text).doing(doing)?;
    archive.finish().doing(doing)?.sync_all().doing(doing)
}

/// Reads every file of a backup and compares checksums; a fault names the first that differs.
fn verify(path: &Path) -> Result<Manifest> {
    let doing = || format!("{} is damaged or no backup", path.display());
    let mut archive = zip::ZipArchive::new(File::open(path).doing(doing)?).doing(doing)?;
    let manifest: Manifest = serde_json::from_reader(archive.by_name(MANIFEST).doing(doing)?).doing(doing)?;
    if manifest.format != FORMAT {
        return Err(Error::fault(format!("{} has the unknown format {:?}", path.display(), manifest.format)));
    }
    for (name, wanted) in &manifest.files {
        let mut file = archive.by_name(name).doing(doing)?;
        let found = copy_hashed(&mut file, &mut std::io::sink()).doing(doing)?;
        if found != *wanted {
            return Err(Error::fault(format!("{} is damaged: {name} differs from its checksum", path.display())));
        }
    }
    Ok(manifest)
}

/// Restores a backup into an empty or absent data folder; answers the number of files.
pub fn restore(settings: &Settings, source: &Path) -> Result<usize> {
    let data = &settings.data;
    if settings.database.is_some() {
        return Err(Error::fault("a backup is restored into the embedded database; leave --database away"));
    }
    let staging = data.join(STAGING);
    if staging.exists() && !data.join(DATABASE).exists() {
        // An earlier restore was interrupted before the database had its name: nothing in here is anybody's.
        let doing = || format!("cannot clear what an interrupted restore left in {}", data.display());
        fs::remove_dir_all(&staging).doing(doing)?;
        if data.join("files").exists() {
            fs::remove_dir_all(data.join("files")).doing(doing)?;
        }
    }
    for name in [DATABASE, "polyphony.db-wal", "polyphony.db-shm", "files", "index"] {
        if data.join(name).exists() {
            return Err(Error::fault(format!("{} holds {name} already; restore into an empty folder", data.display())));
        }
    }
    let manifest = verify(source)?;
    let doing = || format!("cannot restore into {}", data.display());
    make_folder(&staging.join("files"))?;
    let mut archive = zip::ZipArchive::new(File::open(source).doing(doing)?).doing(doing)?;
    for name in manifest.files.keys() {
        let target = match name.strip_prefix("files/") {
            Some(hash) if hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                staging.join("files").join(hash.get(..2).unwrap_or("00")).join(hash)
            }
            None if name == DATABASE => staging.join(DATABASE),
            _ => return Err(Error::fault(format!("{} holds the unexpected file {name:?}", source.display()))),
        };
        make_folder(target.parent().unwrap_or(data))?;
        let mut out = make_file(&target)?;
        std::io::copy(&mut archive.by_name(name).doing(doing)?, &mut out).doing(doing)?;
        out.sync_all().doing(doing)?;
        sync_folder(target.parent().unwrap_or(data))?;
    }
    // The database gets its name last: until then the folder is empty to the program, and the next restore clears it.
    fs::rename(staging.join("files"), data.join("files")).doing(doing)?;
    sync_folder(data)?;
    fs::rename(staging.join(DATABASE), data.join(DATABASE)).doing(doing)?;
    fs::remove_dir_all(&staging).doing(doing)?;
    sync_folder(data)?;
    let base = Base::open(settings.clone())?;
    let report = check::run(&base.db, &base.files, &data.join("index"))?;
    match report.problems.first() {
        None => Ok(manifest.files.len()),
        Some(problem) => Err(Error::fault(format!("what was restored is not sound: {problem}"))),
    }
}

pub(crate) fn copy_hashed(source: &mut impl Read, target: &mut impl Write) -> std::io::Result<String> {
    use sha2::{Digest, Sha256};
    let mut hasher = Sha256::new();
    let mut buffer = vec![0u8; 64 * 1024];
    loop {
        let n_bytes = source.read(&mut buffer)?;
        let Some(piece) = buffer.get(..n_bytes).filter(|piece| !piece.is_empty()) else { break };
        hasher.update(piece);
        target.write_all(piece)?;
    }
    Ok(canonical::hex(&hasher.finalize()))
}
