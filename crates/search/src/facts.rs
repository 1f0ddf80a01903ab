//! What is kept in memory beside the index files: per segment the entries of each facet value as a
//! bitmap, the entries alive, the keys; for the whole the statistics that scores are made of.
//! Not here: the use made of them (`find`).
//!
//! Invariants: segments never change, so their facts are made once and shared by all later
//! snapshots; statistics count living entries only, so a score does not depend on how entries are
//! spread over segments nor on those deleted.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use kernel::error::Context;
use kernel::{Error, Result};
use roaring::RoaringBitmap;
use tantivy::columnar::Column;
use tantivy::index::SegmentId;
use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, Searcher, SegmentReader, TERMINATED, Term};

use crate::KIND;
use crate::fields::{ADDED, FACET, Fields, KEY, SEPARATOR, YEAR};

/// Facts of one segment, whatever was deleted from it since.
pub(crate) struct Facts {
    /// Facet, value, entries; kinds are kept as the facet [`KIND`].
    pub facets: HashMap<String, BTreeMap<String, RoaringBitmap>>,
    /// Place of each entry's key in `keys`; places sort as the keys do.
    pub key_places: Column<u64>,
    pub keys: Keys,
    pub added: Column<i64>,
    pub year: Column<i64>,
    /// Every entry, the newest first, equal ones by key: the order of a list that asks for nothing in particular.
    pub newest: Vec<u32>,
    /// Entries by year.
    pub years: BTreeMap<i64, RoaringBitmap>,
}

/// The sorted keys of a segment, end to end.
#[derive(Default)]
pub(crate) struct Keys {
    text: String,
    ends: Vec<usize>,
}

impl Keys {
    pub fn get(&self, place: u64) -> &str {
        let Ok(place) = usize::try_from(place) else { return "" };
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.ends.get(place).and_then(|&end| self.text.get(start..end)).unwrap_or_default()
    }
}

/// One segment as a snapshot sees it.
pub(crate) struct Segment {
    pub id: SegmentId,
    pub facts: Arc<Facts>,
    /// Deletions this was made at; the rest of the struct holds as long as it stays the same.
    deleted_at: Option<u64>,
    pub alive: Arc<RoaringBitmap>,
    /// Tokens of the living entries, per text field.
    tokens: HashMap<Field, u64>,
}

/// The index at one moment.
pub(crate) struct Snapshot {
    pub searcher: Searcher,
    pub segments: Vec<Segment>,
    pub position: i64,
    pub version: u64,
    pub alive: u64,
    tokens: HashMap<Field, u64>,
}

impl Snapshot {
    /// Takes a snapshot, reusing what an earlier one knows.
    pub fn new(searcher: Searcher, fields: &Fields, earlier: Option<&Snapshot>, position: i64, version: u64) -> Result<Snapshot> {
        let known: HashMap<SegmentId, &Segment> =
            earlier.iter().flat_map(|snapshot| &snapshot.segments).map(|segment| (segment.id, segment)).collect();
        let mut segments = Vec::new();
        for reader in searcher.segment_readers() {
            segments.push(Segment::new(reader, fields, known.get(&reader.segment_id()).copied())?);
        }
        let mut tokens: HashMap<Field, u64> = HashMap::new();
        for (&field, &number) in segments.iter().flat_map(|segment| &segment.tokens) {
            let sum = tokens.entry(field).or_default();
            *sum = sum.saturating_add(number);
        }
        let alive = segments.iter().map(|segment| segment.alive.len()).sum();
        Ok(Snapshot { searcher, segments, position, version, alive, tokens })
    }
}

impl Segment {
    fn new(reader: &SegmentReader, fields: &Fields, known: Option<&Segment>) -> Result<Segment> {
        let id = reader.segment_id();
        let deleted_at = reader.delete_opstamp();
        if let Some(same) = known.filter(|segment| segment.deleted_at == deleted_at) {
            return Ok(Segment { id, facts: same.facts.clone(), deleted_at, alive: same.alive.clone(), tokens: same.tokens.clone() });
        }
        let facts = match known {
            Some(segment) => segment.facts.clone(),
            None => Arc::new(Facts::new(reader)?),
        };
        let alive: RoaringBitmap = match reader.alive_bitset() {
            Some(bits) => RoaringBitmap::from_sorted_iter(bits.iter_alive()).doing(|| "cannot list the living entries".to_owned())?,
            None => {
                let mut all = RoaringBitmap::new();
                all.insert_range(0..reader.max_doc());
                all.remove_run_compression();
                all
            }
        };
        let mut tokens = HashMap::new();
        for field in fields.texts.iter().flat_map(|text| [text.title, text.body]) {
            // A segment without any text in a language has no lengths for it.
            if let Ok(lengths) = reader.get_fieldnorms_reader(field) {
                tokens.insert(field, alive.iter().map(|entry| u64::from(lengths.fieldnorm(entry))).sum());
            }
        }
        Ok(Segment { id, facts, deleted_at, alive: Arc::new(alive), tokens })
    }
}

impl Facts {
    fn new(reader: &SegmentReader) -> Result<Facts> {
        let columns = reader.fast_fields();
        let empty = || Column::build_empty_column(reader.max_doc());
        let mut facets: HashMap<String, BTreeMap<String, RoaringBitmap>> = HashMap::new();
        if let Some(column) = columns.str(FACET).doing(|| "cannot read the facets".to_owned())? {
            let (dictionary, places) = column.into_parts();
            let mut entries: Vec<Vec<u32>> = vec![Vec::new(); dictionary.num_terms()];
            for entry in 0..reader.max_doc() {
                for place in places.values_for_doc(entry) {
                    if let Some(list) = usize::try_from(place).ok().and_then(|place| entries.get_mut(place)) {
                        list.push(entry);
                    }
                }
            }
            let mut terms = dictionary.stream().doing(|| "cannot read the facet values".to_owned())?;
            let mut lists = entries.into_iter();
            while let (true, Some(mut list)) = (terms.advance(), lists.next()) {
                list.dedup();
                let Some((facet, value)) = std::str::from_utf8(terms.key()).ok().and_then(|term| term.split_once(SEPARATOR)) else {
                    continue;
                };
                let bitmap = RoaringBitmap::from_sorted_iter(list).doing(|| "cannot order the facet values".to_owned())?;
                facets.entry(facet.to_owned()).or_default().insert(value.to_owned(), bitmap);
            }
        }
        let mut keys = Keys::default();
        let mut key_places = empty();
        if let Some(column) = columns.str(KEY).doing(|| "cannot read the keys".to_owned())? {
            let (dictionary, places) = column.into_parts();
            let mut terms = dictionary.stream().doing(|| "cannot read the keys".to_owned())?;
            while terms.advance() {
                keys.text.push_str(std::str::from_utf8(terms.key()).doing(|| "cannot read a key".to_owned())?);
                keys.ends.push(keys.text.len());
            }
            key_places = places;
        }
        let number = |name: &str| -> Result<Column<i64>> {
            let column = columns.column_opt(name).doing(|| format!("cannot read the numbers {name}"))?;
            Ok(column.unwrap_or_else(|| Column::build_empty_column(reader.max_doc())))
        };
        facets.entry(KIND.to_owned()).or_default();
        let (added, year) = (number(ADDED)?, number(YEAR)?);
        let mut newest: Vec<u32> = (0..reader.max_doc()).collect();
        newest.sort_by_cached_key(|entry| (Reverse(added.first(*entry)), key_places.first(*entry)));
        let mut by_year: BTreeMap<i64, Vec<u32>> = BTreeMap::new();
        for entry in 0..reader.max_doc() {
            if let Some(year) = year.first(entry) {
                by_year.entry(year).or_default().push(entry);
            }
        }
        let years = by_year
            .into_iter()
            .map(|(year, entries)| Ok((year, RoaringBitmap::from_sorted_iter(entries).doing(|| "cannot order the years".to_owned())?)))
            .collect::<Result<_>>()?;
        Ok(Facts { facets, key_places, keys, added, year, newest, years })
    }

    /// Entries added at a moment or later, as far as they are among `base`.
    pub fn added_from(&self, base: &mut RoaringBitmap, from: i64) {
        let n_later = self.newest.partition_point(|entry| self.added.first(*entry).is_some_and(|added| added >= from));
        // Of few entries each is looked at; of many, the shorter end of the order is put into a set.
        if base.len() < u64::try_from(n_later.min(self.newest.len() - n_later)).unwrap_or(u64::MAX) {
            base.retain(|entry| self.added.first(entry).is_some_and(|added| added >= from));
        } else if n_later <= self.newest.len() / 2 {
            *base &= self.newest.iter().take(n_later).copied().collect::<RoaringBitmap>();
        } else {
            *base -= self.newest.iter().skip(n_later).copied().collect::<RoaringBitmap>();
        }
    }

    /// Kind and id of an entry.
    pub fn key(&self, entry: u32) -> &str {
        self.key_places.first(entry).map_or("", |place| self.keys.get(place))
    }
}

impl Bm25StatisticsProvider for Snapshot {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        Ok(self.tokens.get(&field).copied().unwrap_or(0))
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.alive)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        let mut sum = 0_u64;
        for reader in self.searcher.segment_readers() {
            let index = reader.inverted_index(term.field())?;
            let Some(bits) = reader.alive_bitset() else {
                sum = sum.saturating_add(u64::from(index.doc_freq(term)?));
                continue;
            };
            let Some(mut postings) = index.read_postings(term, IndexRecordOption::Basic)? else { continue };
            while postings.doc() != TERMINATED {
                sum = sum.saturating_add(u64::from(bits.is_alive(postings.doc())));
                postings.advance();
            }
        }
        Ok(sum)
    }
}

/// A fault of the index library.
pub(crate) fn fault(doing: &str, cause: tantivy::TantivyError) -> Error {
    Error::caused(doing, cause)
}
