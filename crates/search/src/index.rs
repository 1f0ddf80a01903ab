//! The folder of the index: opening, emptying, writing, checking. Not here: reading (`find`).
//!
//! Invariants: one writer at a time, guarded by a lock file that the system frees when a program
//! dies; a commit is one renaming of a file, and the position of the outbox travels in it, so after
//! any crash entries and position belong together.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use kernel::error::Context;
use kernel::{Error, Lang, Result};
use tantivy::directory::{Directory, INDEX_WRITER_LOCK, MmapDirectory};
use tantivy::indexer::IndexWriterOptions;
use tantivy::{IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use crate::facts::{Snapshot, fault};
use crate::fields::{FORMAT, Fields, SEPARATOR, register};
use crate::titles::{Collators, title_for};
use crate::{Change, Entry, KIND};

/// Memory of the writer before it writes a segment; the least the library takes.
const WRITER_MEMORY: usize = 15_000_000;
/// Bytes of a kind and id together, or of a facet and value together.
const LONGEST_NAME: usize = 1_000;

/// The index. A clone is the same index.
#[derive(Clone)]
pub struct Index(Arc<Inner>);

struct Inner {
    index: tantivy::Index,
    reader: IndexReader,
    writer: Mutex<IndexWriter>,
    fields: Fields,
    snapshot: RwLock<Arc<Snapshot>>,
    /// The outbox position that was reached without anything to write since the last commit; 0 after each.
    passed: AtomicI64,
}

/// Positions that may be passed without a commit. Our choice: after a crash they are read again in an instant.
const PASSED_MAX: i64 = 1000;

/// An opened index and whether the caller has to fill it.
pub struct Opened {
    pub index: Index,
    /// The folder was new, of another format or damaged: the index is empty, its position 0.
    pub is_fresh: bool,
}

impl Index {
    /// Opens the index in `folder`, which is made when missing and belongs to the index alone. Files
    /// of another format, and damaged ones, are removed: the index can always be filled again.
    ///
    /// # Errors
    /// A fault when the folder cannot be written or another index has it open.
    pub fn open(folder: &Path) -> Result<Opened> {
        fs::create_dir_all(folder).doing(|| format!("cannot make the search folder {}", folder.display()))?;
        let directory = || {
            MmapDirectory::open(folder).map_err(|cause| Error::caused(format!("cannot open the search folder {}", folder.display()), cause))
        };
        // Held while deciding, so that nobody empties a folder in use.
        let lock = directory()?
            .acquire_lock(&INDEX_WRITER_LOCK)
            .map_err(|cause| Error::caused(format!("cannot lock the search folder {}, perhaps in use", folder.display()), cause))?;
        let exists = tantivy::Index::exists(&directory()?).unwrap_or(true);
        let usable = exists.then(|| usable(folder)).flatten();
        if usable.is_none() {
            empty(folder)?;
        }
        drop(lock);
        if let Some(index) = usable {
            return Ok(Opened { index: Index::assemble(index)?, is_fresh: false });
        }
        let index = tantivy::Index::create(directory()?, Fields::new().schema, tantivy::IndexSettings::default())
            .map_err(|cause| fault("cannot create the search index", cause))?;
        Ok(Opened { index: Index::assemble(index)?, is_fresh: true })
    }

    /// An empty index that lives in memory, for tests.
    ///
    /// # Errors
    /// A fault when no writer can be made.
    pub fn in_memory() -> Result<Index> {
        Index::assemble(tantivy::Index::create_in_ram(Fields::new().schema))
    }

    fn assemble(index: tantivy::Index) -> Result<Index> {
        register(index.tokenizers());
        let options =
            IndexWriterOptions::builder().num_worker_threads(1).memory_budget_per_thread(WRITER_MEMORY).num_merge_threads(1).build();
        let writer = index.writer_with_options(options).map_err(|cause| fault("cannot open the search index for writing", cause))?;
        let reader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(8)
            .try_into()
            .map_err(|cause| fault("cannot read the search index", cause))?;
        let fields = Fields::new();
        let position = committed(&index).unwrap_or(0);
        let snapshot = Snapshot::new(reader.searcher(), &fields, None, position, 1)?;
        Ok(Index(Arc::new(Inner {
            index,
            reader,
            writer: Mutex::new(writer),
            fields,
            snapshot: RwLock::new(Arc::new(snapshot)),
            passed: AtomicI64::new(0),
        })))
    }

    /// Writes changes in their order and, in the same commit, the outbox position they reach up to.
    /// They can be found when this returns. All or none are written.
    ///
    /// # Errors
    /// A fault when a name is unusable (longer than 1,000 bytes, holding U+001F, or a facet called
    /// [`KIND`]) or when the disk refuses.
    pub fn apply(&self, changes: Vec<Change>, position: i64) -> Result<()> {
        let inner = &*self.0;
        let mut writer: MutexGuard<'_, IndexWriter> = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.snapshot();
        let n_passed = position - before.position;
        // What changes nothing that can be found, such as the saves of drafts, is not worth a commit each time.
        if changes.is_empty() && (0..PASSED_MAX).contains(&n_passed) && committed(&inner.index).is_some() {
            inner.passed.store(position, Ordering::SeqCst);
            return Ok(());
        }
        self.commit(&mut writer, &before, changes, position)
    }

    /// Writes down the outbox position that was reached without anything to write. For quiet moments.
    ///
    /// # Errors
    /// A fault when the disk refuses.
    pub fn keep_position(&self) -> Result<()> {
        let mut writer: MutexGuard<'_, IndexWriter> = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let (before, reached) = (self.snapshot(), self.0.passed.load(Ordering::SeqCst));
        if reached > before.position { self.commit(&mut writer, &before, Vec::new(), reached) } else { Ok(()) }
    }

    fn commit(&self, writer: &mut IndexWriter, before: &Arc<Snapshot>, changes: Vec<Change>, position: i64) -> Result<()> {
        let inner = &*self.0;
        let is_visible = !changes.is_empty();
        if let Err(error) = self.write(writer, changes, position) {
            // What was prepared must not ride along with the next commit.
            writer.rollback().map_err(|cause| fault("cannot undo an unfinished search commit", cause))?;
            return Err(error);
        }
        inner.reader.reload().map_err(|cause| fault("cannot reload the search index", cause))?;
        let version = before.version.saturating_add(u64::from(is_visible));
        let after = Snapshot::new(inner.reader.searcher(), &inner.fields, Some(before), position, version)?;
        inner.passed.store(0, Ordering::SeqCst);
        *inner.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }

    /// Fills a fresh index with entries that come in batches, in one commit with the outbox position they reach up to:
    /// none can be found before this returns, and nothing is looked up meanwhile. No two entries may have the same name.
    ///
    /// # Errors
    /// What `next` answers, or a fault as of [`Index::apply`]; the index is then as it was.
    pub fn fill(&self, mut next: impl FnMut() -> Result<Option<Vec<Entry>>>, position: i64) -> Result<()> {
        let inner = &*self.0;
        let mut writer: MutexGuard<'_, IndexWriter> = inner.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.snapshot();
        let collators = Collators::default();
        let mut filled = || -> Result<()> {
            while let Some(entries) = next()? {
                for entry in entries {
                    let document = document(&inner.fields, &collators, joined(&entry.kind, &entry.id)?, &entry)?;
                    writer.add_document(document).map_err(|cause| fault("cannot add to the search index", cause))?;
                }
            }
            Ok(())
        };
        let outcome = filled().and_then(|()| self.write(&mut writer, Vec::new(), position));
        if let Err(error) = outcome {
            writer.rollback().map_err(|cause| fault("cannot undo an unfinished search commit", cause))?;
            return Err(error);
        }
        inner.reader.reload().map_err(|cause| fault("cannot reload the search index", cause))?;
        let after = Snapshot::new(inner.reader.searcher(), &inner.fields, Some(&before), position, before.version.saturating_add(1))?;
        *inner.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }

    fn write(&self, writer: &mut IndexWriter, changes: Vec<Change>, position: i64) -> Result<()> {
        let fields = &self.0.fields;
        let collators = Collators::default();
        for change in changes {
            let (kind, id) = match &change {
                Change::Put(entry) => (&entry.kind, &entry.id),
                Change::Delete { kind, id } => (kind, id),
            };
            let key = joined(kind, id)?;
            writer.delete_term(Term::from_field_text(fields.key, &key));
            if let Change::Put(entry) = change {
                let document = document(fields, &collators, key, &entry)?;
                writer.add_document(document).map_err(|cause| fault("cannot add to the search index", cause))?;
            }
        }
        let mut commit = writer.prepare_commit().map_err(|cause| fault("cannot prepare a search commit", cause))?;
        commit.set_payload(&format!("{FORMAT} {position}"));
        commit.commit().map_err(|cause| fault("cannot commit the search index", cause))?;
        Ok(())
    }

    /// The position given with the last [`Index::apply`], 0 before the first.
    pub fn position(&self) -> i64 {
        self.snapshot().position.max(self.0.passed.load(Ordering::SeqCst))
    }

    /// A number that grows with each visible change while the program runs, for keys of caches.
    pub fn version(&self) -> u64 {
        self.snapshot().version
    }

    /// Reads every file against its checksum and gives the number of entries.
    ///
    /// # Errors
    /// A fault that names damaged files.
    pub fn check(&self) -> Result<u64> {
        // No commit meanwhile; merges go on, but a file read here is open and cannot vanish.
        let _writer = self.0.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let damaged = self.0.index.validate_checksum().map_err(|cause| fault("cannot verify the search index", cause))?;
        if damaged.is_empty() {
            return Ok(self.snapshot().alive);
        }
        let mut names: Vec<String> = damaged.iter().map(|path| path.display().to_string()).collect();
        names.sort();
        Err(Error::fault(format!("cannot trust the search index, damaged: {}", names.join(", "))))
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.0.snapshot.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn fields(&self) -> &Fields {
        &self.0.fields
    }
}

/// The index in a folder if this program can read it and wrote it in its present format.
fn usable(folder: &Path) -> Option<tantivy::Index> {
    let index = tantivy::Index::open_in_dir(folder).ok()?;
    register(index.tokenizers());
    committed(&index)?;
    let fields = Fields::new();
    if index.schema() != fields.schema {
        return None;
    }
    let reader: IndexReader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into().ok()?;
    Snapshot::new(reader.searcher(), &fields, None, 0, 0).ok()?;
    Some(index)
}

/// The position in the last commit, if it is of the present format.
fn committed(index: &tantivy::Index) -> Option<i64> {
    let payload = index.load_metas().ok()?.payload?;
    let (format, position) = payload.split_once(' ')?;
    (format.parse() == Ok(FORMAT)).then(|| position.parse().ok()).flatten()
}

/// Removes the index's own files, and nothing else that somebody may have put there.
fn empty(folder: &Path) -> Result<()> {
    let doing = || format!("cannot empty the search folder {}", folder.display());
    for file in fs::read_dir(folder).doing(doing)? {
        let file = file.doing(doing)?;
        let name = file.file_name();
        let name = name.to_string_lossy();
        let segment = name.get(..32).is_some_and(|id| id.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if segment || name == "meta.json" || name == ".managed.json" || name.starts_with(".tmp") {
            fs::remove_file(file.path()).doing(doing)?;
        }
    }
    Ok(())
}

/// Two names in one word of the dictionary.
fn joined(first: &str, second: &str) -> Result<String> {
    let word = format!("{first}{SEPARATOR}{second}");
    if word.len() > LONGEST_NAME || first.contains(SEPARATOR) || second.contains(SEPARATOR) {
        return Err(Error::fault(format!("cannot index under a name such as {:?}", word.chars().take(80).collect::<String>())));
    }
    Ok(word)
}

fn document(fields: &Fields, collators: &Collators, key: String, entry: &Entry) -> Result<TantivyDocument> {
    let mut document = TantivyDocument::new();
    document.add_text(fields.key, key);
    document.add_text(fields.facet, joined(KIND, &entry.kind)?);
    for (facet, value) in &entry.facets {
        if facet == KIND {
            return Err(Error::fault("cannot index a facet named kind, the kind itself is counted under it"));
        }
        document.add_text(fields.facet, joined(facet, value)?);
    }
    document.add_i64(fields.added, entry.numbers.added);
    document.add_i64(fields.year, entry.numbers.year);
    for (lang, title) in &entry.title {
        if let Some(text) = fields.of(*lang) {
            document.add_text(text.title, title);
        }
    }
    for (lang, body) in &entry.body {
        if let Some(text) = fields.of(*lang) {
            document.add_text(text.body, body);
        }
    }
    for lang in Lang::ALL {
        if let Some(text) = fields.of(lang) {
            document.add_bytes(text.order, &collators.key(lang, title_for(&entry.title, lang))?);
        }
    }
    Ok(document)
}
