//! `export`: everything public as one archive. The files are what the site itself answers at its addresses, so an
//! export can hold nothing that a visitor could not get.

use crate::archive;
use crate::assembly::{self, Base};
use crate::founding;
use crate::settings::Settings;
use crate::wiring::follower;
use axum::body::Body;
use catalogue::archive::{Archives, Made};
use catalogue::package::File as Written;
use documents::make_folder;
use http::{Request, StatusCode};
use kernel::error::Context;
use kernel::{Error, Lang, Result, canonical};
use search::Index;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Lists sent whole: address, and name in the archive.
const TABLES: [(&str, &str); 4] = [
    ("/en/parties.csv", "parties.csv"),
    ("/en/measures.ndjson", "measures.ndjson"),
    ("/en/measures.csv", "measures.csv"),
    ("/en/grid.csv", "grid.csv"),
];
/// Lists in pages, each of which names the next.
const LISTS: [&str; 6] = ["articles", "glossary", "timeline", "parties", "roadmaps", "figures"];

/// What the command line says.
#[derive(Debug, clap::Args)]
pub struct Line {
    /// File to write everything public to, or the name of one list: measures, parties, roadmaps …
    pub what: PathBuf,
    /// Format of a list: xlsx, csv, ndjson or json
    #[arg(long)]
    pub format: Option<String>,
    /// Language of labels and texts
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// File for the list; standard output when left out
    #[arg(long)]
    pub out: Option<PathBuf>,
    /// Filters of the list, as in its address: activity=1.1 party=KE
    pub filters: Vec<String>,
}

/// Writes the archive, or one list; answers what to say about it.
pub fn command(settings: Settings, line: &Line) -> Result<Option<String>> {
    let Some(format) = &line.format else {
        let n_files = run(settings, &line.what)?;
        return Ok(Some(format!("wrote {n_files} files in {}", line.what.display())));
    };
    let name = line.what.display().to_string();
    let lang = Lang::parse(&line.lang).ok_or_else(|| Error::fault(format!("there is no language {:?}", line.lang)))?;
    let is_plain = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_plain(&name) || !is_plain(format) {
        return Err(Error::fault(format!("there is no list {name:?} as {format:?}")));
    }
    let pairs: Vec<(&str, &str)> = line
        .filters
        .iter()
        .map(|filter| filter.split_once('=').ok_or_else(|| Error::fault(format!("a filter is name=value, not {filter:?}"))))
        .collect::<Result<_>>()?;
    let query = pairs.iter().fold(web::Query::default(), |query, (name, value)| query.plus(name, value)).to_suffix();
    let site = Site::open(settings)?;
    list(&site, &format!("/{lang}/{name}.{format}{query}"), line.out.as_deref())
}

/// Writes one list as its address answers it, whole or not at all.
fn list(site: &Site, address: &str, out: Option<&Path>) -> Result<Option<String>> {
    let doing = || format!("cannot export {address}");
    let part = out.map(|out| out.with_extension("part"));
    let mut to: Box<dyn Write> = match &part {
        Some(part) => Box::new(File::create(part).doing(doing)?),
        None => Box::new(std::io::stdout().lock()),
    };
    let mut n_bytes = 0;
    let status = site.get(address, &mut |status, piece| {
        n_bytes += piece.len();
        if status.is_success() { to.write_all(piece).doing(doing) } else { Ok(()) }
    })?;
    to.flush().doing(doing)?;
    drop(to);
    if !status.is_success() {
        if let Some(part) = &part {
            std::fs::remove_file(part).doing(doing)?;
        }
        return Err(Error::fault(format!("cannot export {address}: it answers {}", status.as_u16())));
    }
    if let (Some(part), Some(out)) = (part, out) {
        std::fs::rename(part, out).doing(doing)?;
        return Ok(Some(format!("wrote {n_bytes} bytes in {}", out.display())));
    }
    Ok(None)
}

/// Writes the archive; answers the number of files.
pub fn run(settings: Settings, target: &Path) -> Result<usize> {
    write_archive(Site::open(settings)?, target)
}

/// Makes the archive that a running program offers, when one was asked for; answers whether one was.
pub fn offer(shell: &web::Shell) -> Result<bool> {
    let archives = shell.app().part::<Archives>();
    if !archives.take_wanted() {
        return Ok(false);
    }
    let (app, now) = (shell.app(), shell.app().ambient().now());
    // Read first: what happens meanwhile is in the next one for certain.
    let position = app.db().read_blocking(store::outbox::head)?;
    make_folder(archives.folder())?;
    let file = format!("polyphony-{}-{position}.zip", now.day());
    let target = archives.folder().join(&file);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.doing(|| "cannot start the runtime".into())?;
    let n_files = write_archive(Site { shell: shell.clone(), runtime, public_url: app.settings().public_url.clone() }, &target)?;
    let doing = || format!("cannot read {}", target.display());
    let sha256 = archive::copy_hashed(&mut File::open(&target).doing(doing)?, &mut std::io::sink()).doing(doing)?;
    let n_bytes = target.metadata().doing(doing)?.len();
    archives.offer(&Made { file, made_at: now, position, n_bytes, n_files, sha256 })?;
    Ok(true)
}

fn write_archive(site: Site, target: &Path) -> Result<usize> {
    let part = target.with_extension("part");
    let doing = || format!("cannot write {}", part.display());
    let archive = zip::ZipWriter::new(File::create(&part).doing(doing)?);
    let mut export = Export { site, archive, files: Vec::new() };
    export.write()?;
    let n_files = export.files.len();
    export.archive.finish().doing(doing)?.sync_all().doing(doing)?;
    std::fs::rename(&part, target).doing(|| format!("cannot write {}", target.display()))?;
    Ok(n_files)
}

/// The site as a visitor meets it.
struct Site {
    shell: web::Shell,
    runtime: tokio::runtime::Runtime,
    public_url: String,
}

impl Site {
    fn open(settings: Settings) -> Result<Site> {
        let base = Base::open(settings)?;
        founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
        let index = match follower::open(&base.db, &base.settings.data) {
            Ok(index) => index,
            // The one on disk is in use by a running server: one of its own, in memory.
            Err(_) => {
                let index = Index::in_memory()?;
                follower::fill(&base.db, &index)?;
                index
            }
        };
        let shell = assembly::site(&base, index)?;
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().doing(|| "cannot start the runtime".into())?;
        Ok(Site { shell, runtime, public_url: base.settings.public_url.clone() })
    }

    /// Status and whole answer of an address, handed on piece by piece.
    fn get(&self, address: &str, each: &mut dyn FnMut(StatusCode, &[u8]) -> Result<()>) -> Result<StatusCode> {
        let doing = || format!("cannot export {address}");
        let request = Request::get(address).body(Body::empty()).doing(doing)?;
        let response = self.runtime.block_on(self.shell.answer(request));
        let status = response.status();
        let mut body = response.into_body();
        self.runtime.block_on(async {
            while let Some(frame) = next_frame(&mut body).await {
                each(status, &frame.doing(doing)?)?;
            }
            Ok::<(), Error>(())
        })?;
        Ok(status)
    }

    fn json(&self, address: &str) -> Result<Json> {
        let mut bytes = Vec::new();
        let status = self.get(address, &mut |_, piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        })?;
        // A withdrawn record answers 410 and says why: that is part of what is public.
        if !status.is_success() && status != StatusCode::GONE {
            return Err(Error::fault(format!("cannot export {address}: status {status}")));
        }
        serde_json::from_slice(&bytes).doing(|| format!("cannot read {address}"))
    }

    /// All rows of a list, page after page. Fewer than the list counts are a fault, never a short file.
    fn rows(&self, list: &str) -> Result<Vec<Json>> {
        let (mut rows, mut next) = (Vec::new(), Some(format!("/en/{list}.json")));
        let mut total = 0;
        while let Some(address) = next {
            let mut page = self.json(&address)?;
            next = page.get("next").and_then(Json::as_str).map(|next| next.strip_prefix(&self.public_url).unwrap_or(next).to_owned());
            total = page.get("total").and_then(Json::as_u64).and_then(|total| usize::try_from(total).ok()).unwrap_or(0);
            let Some(Json::Array(more)) = page.get_mut("rows").map(Json::take) else {
                return Err(Error::fault(format!("cannot export {list}: it is no list")));
            };
            rows.extend(more);
        }
        if rows.len() == total { Ok(rows) } else { Err(Error::fault(format!("cannot export {list}: {} rows of {total}", rows.len()))) }
    }
}

struct Export {
    site: Site,
    archive: zip::ZipWriter<File>,
    /// What was written, as the archive says of itself at its end.
    files: Vec<Written>,
}

/// One file on its way into the archive: counted, hashed, its first line kept.
struct Inside<'a> {
    archive: &'a mut zip::ZipWriter<File>,
    hasher: Sha256,
    n_bytes: u64,
    head: Vec<u8>,
}

/// Longest head of a table that is looked at. Our choice: far above any of ours.
const HEAD_BYTES: usize = 16 * 1024;

impl Write for Inside<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let n_written = self.archive.write(bytes)?;
        let written = bytes.get(..n_written).unwrap_or_default();
        self.hasher.update(written);
        self.n_bytes += u64::try_from(n_written).unwrap_or(u64::MAX);
        if self.head.len() < HEAD_BYTES {
            self.head.extend(written.iter().take(HEAD_BYTES));
        }
        Ok(n_written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.archive.flush()
    }
}

/// Files that lines of records name, as they are found while the lines pass by.
#[derive(Default)]
struct Named {
    /// The last line as far as it came.
    line: Vec<u8>,
    /// Below the records: `<identifier>/files/<hash>`.
    places: BTreeSet<String>,
}

impl Named {
    fn look(&mut self, piece: &[u8]) {
        for part in piece.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if part.ends_with(b"\n") {
                let line = std::mem::take(&mut self.line);
                self.read(&line);
            }
        }
    }

    fn read(&mut self, line: &[u8]) {
        let Ok(record) = serde_json::from_slice::<Json>(line) else { return };
        let Some(id) = record.get("id").and_then(Json::as_str) else { return };
        let files = record.get("files").and_then(Json::as_array);
        let hashes = files.into_iter().flatten().filter_map(|file| file.get("sha256")?.as_str());
        self.places.extend(hashes.map(|hash| format!("{id}/files/{hash}")));
    }
}

impl Export {
    fn write(&mut self) -> Result<()> {
        let mut named = Named::default();
        for (address, name) in TABLES {
            let looking = address.ends_with(".ndjson").then_some(&mut named);
            if !self.copy_and_look(address, name, looking)?.is_success() {
                return Err(Error::fault(format!("cannot export {address}")));
            }
        }
        for place in named.places {
            // A record may have been hidden since its line was written.
            self.copy_if_there(&format!("/id/measure/{place}"), &format!("measures/{place}"))?;
        }
        self.record("framework")?;
        for list in LISTS {
            let rows = self.site.rows(list)?;
            let codes: Vec<String> = rows
                .iter()
                .filter_map(|row| row.get(if list == "parties" { "code" } else { "party" }).and_then(Json::as_str))
                .map(str::to_owned)
                .collect();
            self.keep(&format!("{list}.json"), &json!({ "total": rows.len(), "rows": rows }))?;
            for code in codes {
                match list {
                    "parties" => self.record(&format!("parties/{code}"))?,
                    "roadmaps" => self.roadmap(&code)?,
                    _ => {}
                }
            }
        }
        for scheme in catalogue::vocab::schemes() {
            let address = format!("{}.ttl", catalogue::vocab::path(&scheme.id));
            self.copy(&address, address.trim_start_matches('/'))?;
        }
        self.copy("/catalog.ttl", "catalog.ttl")?;
        self.describe()
    }

    /// Metadata beside each table, and the package over all.
    fn describe(&mut self) -> Result<()> {
        let url = self.site.public_url.clone();
        let beside: Vec<(String, Json)> = self.files.iter().filter_map(|file| catalogue::package::csvw(&url, file)).collect();
        for (name, metadata) in beside {
            self.keep(&name, &metadata)?;
        }
        let created = self.site.shell.app().ambient().now().rfc3339();
        let package = catalogue::package::data_package(&url, &created, &self.files);
        self.keep("datapackage.json", &package)
    }

    /// Every public version of a Party's roadmap, with the files that its evidence names.
    fn roadmap(&mut self, party: &str) -> Result<()> {
        let current = self.site.json(&format!("/en/roadmaps/{party}.json"))?;
        let mut files = BTreeSet::new();
        for version in current.get("versions").and_then(Json::as_array).into_iter().flatten() {
            let address = format!("roadmaps/{party}/v/{}", version.get("version").unwrap_or(&Json::Null));
            let record = self.site.json(&format!("/en/{address}.json"))?;
            hashes(&record, &mut files);
            self.keep(&format!("{address}.json"), &record)?;
        }
        for hash in files {
            // A file that is not for everyone answers as nothing, as it does to a visitor.
            let address = format!("roadmaps/{party}/files/{hash}");
            self.copy_if_there(&format!("/en/{address}"), &address)?;
        }
        Ok(())
    }

    fn record(&mut self, path: &str) -> Result<()> {
        let record = self.site.json(&format!("/en/{path}.json"))?;
        self.keep(&format!("{path}.json"), &record)
    }

    fn keep(&mut self, name: &str, value: &Json) -> Result<()> {
        self.write_file(name, &mut |_, inside| serde_json::to_writer(inside, value).doing(|| format!("cannot write {name}"))).map(drop)
    }

    fn copy(&mut self, address: &str, name: &str) -> Result<StatusCode> {
        self.copy_and_look(address, name, None)
    }

    /// As [`Export::copy`], with a look at the files that the records name.
    fn copy_and_look(&mut self, address: &str, name: &str, mut named: Option<&mut Named>) -> Result<StatusCode> {
        let mut status = StatusCode::OK;
        self.write_file(name, &mut |site, inside| {
            status = site.get(address, &mut |_, piece| {
                if let Some(named) = named.as_deref_mut() {
                    named.look(piece);
                }
                inside.write_all(piece).doing(|| format!("cannot write {name}"))
            })?;
            Ok(())
        })?;
        Ok(status)
    }

    fn copy_if_there(&mut self, address: &str, name: &str) -> Result<()> {
        let status = self.site.get(address, &mut |_, _| Ok(()))?;
        if status.is_success() {
            self.copy(address, name)?;
        }
        Ok(())
    }

    fn write_file(&mut self, name: &str, content: &mut dyn FnMut(&Site, &mut Inside<'_>) -> Result<()>) -> Result<()> {
        let options = zip::write::SimpleFileOptions::default().large_file(true);
        self.archive.start_file(name, options).doing(|| format!("cannot write {name}"))?;
        let mut inside = Inside { archive: &mut self.archive, hasher: Sha256::new(), n_bytes: 0, head: Vec::new() };
        content(&self.site, &mut inside)?;
        let columns = if name.ends_with(".csv") { columns(&inside.head)? } else { Vec::new() };
        let sha256 = canonical::hex(&inside.hasher.finalize());
        self.files.push(Written { name: name.to_owned(), n_bytes: inside.n_bytes, sha256, columns });
        Ok(())
    }
}

/// Names in the first line of a table.
fn columns(head: &[u8]) -> Result<Vec<String>> {
    let line = head.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let text = String::from_utf8(line.to_vec()).doing(|| "the head of a table is no text".into())?;
    // Names of columns are words of ours, without commas and quotes.
    Ok(text.trim_end().split(',').map(str::to_owned).collect())
}

/// Every hash of a stored file in a record.
fn hashes(value: &Json, found: &mut BTreeSet<String>) {
    match value {
        Json::Object(fields) => {
            found.extend(fields.get("hash").and_then(Json::as_str).filter(|hash| hash.len() == 64).map(str::to_owned));
            fields.values().for_each(|value| hashes(value, found));
        }
        Json::Array(values) => values.iter().for_each(|value| hashes(value, found)),
        _ => {}
    }
}

/// The next piece of a body.
async fn next_frame(body: &mut Body) -> Option<std::result::Result<Vec<u8>, axum::Error>> {
    use std::pin::Pin;
    let frame = std::future::poll_fn(|context| http_body::Body::poll_frame(Pin::new(&mut *body), context)).await?;
    Some(frame.map(|frame| frame.into_data().map(|data| data.to_vec()).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_records_are_found_wherever_a_piece_ends() {
        let lines = b"{\"id\":\"a\",\"files\":[{\"sha256\":\"11\"},{\"sha256\":\"22\"}]}\n{\"id\":\"b\",\"files\":[]}\n{\"id\":\"c\",\"files\":[{\"sha256\":\"11\"}]}\n";
        for n_bytes in [1, 7, 1000] {
            let mut named = Named::default();
            lines.chunks(n_bytes).for_each(|piece| named.look(piece));
            assert_eq!(named.places.into_iter().collect::<Vec<_>>(), ["a/files/11", "a/files/22", "c/files/11"], "{n_bytes}");
        }
    }
}
