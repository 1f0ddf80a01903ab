//! Entries that are like one: by values of facets they share and by telling words. Not here: searching (`find`).
//!
//! Invariants: an entry is never like itself; what is said to be shared is borne by both; equal data gives equal order.

use std::collections::{BTreeMap, HashMap};

use kernel::{Error, Lang, Result};
use roaring::RoaringBitmap;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocSet, TERMINATED, TantivyDocument, Term};

use crate::Index;
use crate::facts::{Snapshot, fault};
use crate::fields::{SEPARATOR, TextFields, marked};
use crate::words::{self, Analyser};

/// Characters of a text from which telling words are taken, and how many words.
const READ: usize = 1_500;
const TELLING: usize = 6;
/// A word in more than one of this many entries tells little, and its list is long.
const RARE: u64 = 20;
/// Entries that bear a word at most, for it to be telling: bounds the work in a large index.
const LONGEST_LIST: u64 = 5_000;
/// Candidates that facets alone may bring. Our choice, bounding the work as above.
const MOST_CANDIDATES: u64 = 5_000;

/// An entry that is like another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    pub kind: String,
    pub id: String,
    /// Facet and value that both bear, in the order in which the facets were named.
    pub shared: Vec<(String, String)>,
    /// Telling words that both hold, as the first one writes them.
    pub words: Vec<String>,
}

/// What the entry is compared by.
struct Traits<'a> {
    /// Facet, value, weight.
    values: Vec<(&'a str, String, f32)>,
    /// Word as written, dictionary word, weight.
    words: Vec<(String, String, f32)>,
    fields: TextFields,
}

struct Found<'a> {
    score: u64,
    key: &'a str,
    values: Vec<usize>,
    words: Vec<usize>,
}

/// Entries up to which words count besides facets. Our choice: the words of one entry lie in places all over a large
/// index, so that a reader of many records would draw most of it into memory; there facets are fine enough.
const WORDS_UP_TO: u64 = 10_000;

impl Index {
    /// Entries of the same kind most like the one named, best first; none when it is not in the index. `by` gives the
    /// facets that count and how much a value counts against a word. Words are taken from the text in `lang`, or in
    /// the first language that the entry has.
    ///
    /// # Errors
    /// A fault when the index cannot be read.
    pub fn alike(&self, kind: &str, id: &str, by: &[(&str, f32)], lang: Lang, limit: usize) -> Result<Vec<Alike>> {
        let snapshot = self.snapshot();
        let key = format!("{kind}{SEPARATOR}{id}");
        let Some((segment, entry)) = self.locate(&snapshot, &key)? else { return Ok(Vec::new()) };
        let traits = self.traits(&snapshot, segment, entry, by, lang)?;
        let mut best: Vec<Found<'_>> = Vec::new();
        for place in 0..snapshot.segments.len() {
            self.score(&snapshot, place, kind, &traits, &mut best)?;
        }
        best.retain(|found| found.key != key);
        best.sort_unstable_by(|one, two| two.score.cmp(&one.score).then_with(|| one.key.cmp(two.key)));
        let told = |found: Found<'_>| {
            let (kind, id) = found.key.split_once(SEPARATOR).unwrap_or((found.key, ""));
            let value = |index: usize| traits.values.get(index).map(|(facet, value, _)| ((*facet).to_owned(), value.clone()));
            let word = |index: usize| traits.words.get(index).map(|(written, ..)| written.clone());
            Alike {
                kind: kind.to_owned(),
                id: id.to_owned(),
                shared: found.values.into_iter().filter_map(value).collect(),
                words: found.words.into_iter().filter_map(word).collect(),
            }
        };
        Ok(best.into_iter().take(limit).map(told).collect())
    }

    /// Segment and number of a living entry.
    fn locate(&self, snapshot: &Snapshot, key: &str) -> Result<Option<(usize, u32)>> {
        let term = Term::from_field_text(self.fields().key, key);
        for (place, reader) in snapshot.searcher.segment_readers().iter().enumerate() {
            let index = reader.inverted_index(term.field()).map_err(|cause| fault("cannot look up an entry", cause))?;
            let postings =
                index.read_postings(&term, IndexRecordOption::Basic).map_err(|cause| fault("cannot look up an entry", cause.into()))?;
            let Some(mut postings) = postings else { continue };
            while postings.doc() != TERMINATED {
                if !reader.is_deleted(postings.doc()) {
                    return Ok(Some((place, postings.doc())));
                }
                postings.advance();
            }
        }
        Ok(None)
    }

    fn traits<'a>(&self, snapshot: &Snapshot, place: usize, entry: u32, by: &[(&'a str, f32)], lang: Lang) -> Result<Traits<'a>> {
        let mut values = Vec::new();
        if let Some(segment) = snapshot.segments.get(place) {
            for (facet, weight) in by {
                let known = segment.facts.facets.get(*facet).into_iter().flatten();
                values.extend(known.filter(|(_, bearers)| bearers.contains(entry)).map(|(value, _)| (*facet, value.clone(), *weight)));
            }
        }
        let fields = *self.fields().of(lang).ok_or_else(|| Error::fault("cannot find the fields of a language"))?;
        if snapshot.searcher.num_docs() > WORDS_UP_TO {
            return Ok(Traits { values, words: Vec::new(), fields });
        }
        let segment = u32::try_from(place).unwrap_or(0);
        let document: TantivyDocument =
            snapshot.searcher.doc(DocAddress::new(segment, entry)).map_err(|cause| fault("cannot read an entry", cause))?;
        let langs = std::iter::once(lang).chain([Lang::En, Lang::Fr, Lang::Es, Lang::Ru, Lang::Ar, Lang::Zh]);
        let lang = langs.into_iter().find(|lang| !self.stored(&document, *lang).0.is_empty()).unwrap_or(lang);
        let (title, body) = self.stored(&document, lang);
        let fields = *self.fields().of(lang).ok_or_else(|| Error::fault("cannot find the fields of a language"))?;
        Ok(Traits { values, words: telling(snapshot, &fields, title, body)?, fields })
    }

    /// Adds what one segment holds that is like the entry.
    fn score<'s>(&self, snapshot: &'s Snapshot, place: usize, kind: &str, traits: &Traits<'_>, best: &mut Vec<Found<'s>>) -> Result<()> {
        let (Some(segment), Some(reader)) = (snapshot.segments.get(place), snapshot.searcher.segment_readers().get(place)) else {
            return Ok(());
        };
        let mut bearers: Vec<RoaringBitmap> = Vec::new();
        for (_, word, _) in &traits.words {
            let mut entries = RoaringBitmap::new();
            for field in [traits.fields.title, traits.fields.body] {
                let doing = |cause| fault("cannot look up a word", cause);
                let index = reader.inverted_index(field).map_err(doing)?;
                let term = Term::from_field_text(field, word);
                let postings = index.read_postings(&term, IndexRecordOption::Basic).map_err(|cause| doing(cause.into()))?;
                let Some(mut postings) = postings else { continue };
                while postings.doc() != TERMINATED {
                    entries.insert(postings.doc());
                    postings.advance();
                }
            }
            bearers.push(entries);
        }
        let known: Vec<Option<&RoaringBitmap>> =
            traits.values.iter().map(|(facet, value, _)| segment.facts.facets.get(*facet).and_then(|values| values.get(value))).collect();
        let mut candidates = of_facets(traits, &known);
        bearers.iter().for_each(|entries| candidates |= entries);
        candidates &= segment.alive.as_ref();
        for entry in candidates {
            let key = segment.facts.key(entry);
            if key.split_once(SEPARATOR).is_none_or(|(of, _)| of != kind) {
                continue;
            }
            let shared =
                |list: Vec<bool>| list.into_iter().enumerate().filter(|(_, is_shared)| *is_shared).map(|(index, _)| index).collect();
            let values: Vec<usize> = shared(known.iter().map(|bearers| bearers.is_some_and(|bearers| bearers.contains(entry))).collect());
            let words: Vec<usize> = shared(bearers.iter().map(|entries| entries.contains(entry)).collect());
            let of_values: f32 = values.iter().filter_map(|index| traits.values.get(*index)).map(|(.., weight)| weight).sum();
            let of_words: f32 = words.iter().filter_map(|index| traits.words.get(*index)).map(|(.., weight)| weight).sum();
            let score = u64::from(((of_values + of_words) * 100.0).round().max(0.0).to_bits());
            best.push(Found { score, key, values, words });
        }
        // Bounds the memory: what is beyond the first hundred of a segment cannot be among the few asked for.
        if best.len() > 200 {
            best.select_nth_unstable_by(100, |one, two| two.score.cmp(&one.score).then_with(|| one.key.cmp(two.key)));
            best.truncate(100);
        }
        Ok(())
    }
}

/// Entries that share values of facets: of the first facet, and where these are many, of further ones too.
fn of_facets(traits: &Traits<'_>, known: &[Option<&RoaringBitmap>]) -> RoaringBitmap {
    let mut by_facet: BTreeMap<usize, RoaringBitmap> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    for ((facet, ..), bearers) in traits.values.iter().zip(known) {
        if !order.contains(facet) {
            order.push(facet);
        }
        let place = order.iter().position(|name| name == facet).unwrap_or(0);
        if let Some(bearers) = bearers {
            *by_facet.entry(place).or_default() |= *bearers;
        }
    }
    let mut facets = by_facet.into_values();
    let mut entries = facets.next().unwrap_or_default();
    for next in facets {
        if entries.len() <= MOST_CANDIDATES {
            break;
        }
        entries &= next;
    }
    if entries.len() > MOST_CANDIDATES {
        entries = entries.iter().take(usize::try_from(MOST_CANDIDATES).unwrap_or(0)).collect();
    }
    entries
}

/// The words of a text that tell most: used here and seldom elsewhere.
fn telling(snapshot: &Snapshot, fields: &TextFields, title: &str, body: &str) -> Result<Vec<(String, String, f32)>> {
    let mut analyser = Analyser::new(fields.lang);
    let body: &str = body.char_indices().nth(READ).map_or(body, |(end, _)| body.get(..end).unwrap_or(body));
    let mut counted: HashMap<String, (String, u16)> = HashMap::new();
    for (text, weight) in [(title, 3), (body, 1)] {
        for word in whole_words(text) {
            let form = words::form(word);
            if form.chars().count() < 2 || form.chars().any(char::is_numeric) || words::is_stop_word(fields.lang, &form) {
                continue;
            }
            let token = if fields.lang == Lang::Zh { marked(&form) } else { analyser.word(word).stems.into_iter().next().unwrap_or(form) };
            let times = counted.entry(token).or_insert_with(|| (word.to_lowercase(), 0));
            times.1 = times.1.saturating_add(weight);
        }
    }
    let mut found: Vec<(String, String, f32)> = Vec::new();
    for (token, (written, times)) in counted {
        let mut number = 0_u64;
        for field in [fields.title, fields.body] {
            let term = Term::from_field_text(field, &token);
            number = number.max(snapshot.searcher.doc_freq(&term).map_err(|cause| fault("cannot look up a word", cause))?);
        }
        if (2..=(snapshot.alive / RARE).clamp(3, LONGEST_LIST)).contains(&number) {
            let rare = (approximate(snapshot.alive) / approximate(number)).ln().max(0.1);
            found.push((written, token, rare * f32::from(times.min(4)).sqrt()));
        }
    }
    found.sort_unstable_by(|one, two| two.2.total_cmp(&one.2).then_with(|| one.1.cmp(&two.1)));
    found.truncate(TELLING);
    Ok(found)
}

/// A count as a number for logarithms; exactness does not matter.
fn approximate(number: u64) -> f32 {
    f32::from(u16::try_from(number / 64).unwrap_or(u16::MAX)) * 64.0 + f32::from(u8::try_from(number % 64).unwrap_or(0))
}

/// Words of a text, Chinese ones whole.
fn whole_words(text: &str) -> Vec<&str> {
    let units = words::units(text);
    let mut found: Vec<&str> = units.iter().filter(|unit| !unit.han).map(|unit| unit.text).collect();
    for run in words::han_runs(&units) {
        if let Some((first, last)) = units.get(run).and_then(|run| Some((run.first()?, run.last()?))) {
            let stretch = text.get(first.start..last.end).unwrap_or_default();
            found.extend(words::han_words(stretch).into_iter().filter(|(_, characters)| *characters > 1).map(|(word, _)| word));
        }
    }
    found
}
