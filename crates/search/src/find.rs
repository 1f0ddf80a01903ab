//! From a query to hits, counts and cross tables. Not here: marking (`marks`), words (`words`).
//!
//! Invariants: no text makes this fail; order depends on the entries and the query alone, down to
//! kind and id; each facet is counted under all filters but its own.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use kernel::{Error, Lang, Result};
use roaring::RoaringBitmap;
use tantivy::query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, EnableScoring, PhrasePrefixQuery, PhraseQuery, TermQuery, Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, SegmentReader, TantivyDocument, Term};

use crate::facts::{Segment, Snapshot, fault};
use crate::fields::{Fields, SEPARATOR, marked, order_name};
use crate::marks::Marker;
use crate::words::{self, Analyser};
use crate::{Found, Hit, Index, KIND, Query, Sort};

/// Characters of a text that are read, words that are required, words of a phrase.
const LONGEST_TEXT: usize = 500;
const MOST_CLAUSES: usize = 24;
const LONGEST_PHRASE: usize = 32;

const TITLE_BOOST: f32 = 3.0;
const PAGE_LANGUAGE_BOOST: f32 = 1.25;
/// What further matching fields add to the best one.
const TIE_BREAKER: f32 = 0.1;

/// One required part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Clause {
    /// A word as typed, to be stemmed as each language does.
    Word(String),
    /// Folded forms and Chinese characters that follow each other.
    Sequence(Vec<Step>),
    /// The folded beginning of a word.
    Beginning(String),
}

/// A member of a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    pub form: String,
    pub han: bool,
}

impl Step {
    fn of(unit: &words::Unit<'_>) -> Step {
        Step { form: words::form(unit.text), han: unit.han }
    }

    fn token(&self) -> String {
        if self.han { self.form.clone() } else { marked(&self.form) }
    }
}

/// Reads what a person typed. Never fails; what is no word, phrase or beginning is passed over.
pub(crate) fn clauses(text: &str, lang: Lang) -> Vec<Clause> {
    let text: String = text.chars().take(LONGEST_TEXT).collect();
    let mut clauses = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (plain, quoted, after) = match rest.find(is_quote) {
            None => (rest, "", ""),
            Some(start) => {
                let (plain, tail) = rest.split_at(start);
                let mut tail = tail.chars();
                tail.next();
                let tail = tail.as_str();
                match tail.find(is_quote) {
                    Some(end) => {
                        let (quoted, after) = tail.split_at(end);
                        let mut after = after.chars();
                        after.next();
                        (plain, quoted, after.as_str())
                    }
                    // A quotation mark without its pair means nothing.
                    None => (plain, "", tail),
                }
            }
        };
        add_plain(plain, &mut clauses);
        let phrase: Vec<Step> = words::units(quoted).iter().take(LONGEST_PHRASE).map(Step::of).collect();
        if !phrase.is_empty() {
            clauses.push(Clause::Sequence(phrase));
        }
        rest = after;
    }
    let mut telling: Vec<Clause> = Vec::new();
    for clause in &clauses {
        let is_stop_word = match clause {
            Clause::Word(word) => words::is_stop_word(lang, &words::form(word)),
            Clause::Sequence(steps) => matches!(steps.as_slice(), [step] if step.han && words::is_stop_word(lang, &step.form)),
            Clause::Beginning(_) => false,
        };
        if !is_stop_word && !telling.contains(clause) {
            telling.push(clause.clone());
        }
    }
    let mut chosen = if telling.is_empty() { clauses } else { telling };
    chosen.truncate(MOST_CLAUSES);
    chosen
}

fn add_plain(text: &str, clauses: &mut Vec<Clause>) {
    let units = words::units(text);
    let runs = words::han_runs(&units);
    for (place, unit) in units.iter().enumerate() {
        if !unit.han {
            let is_beginning = text.get(unit.end..).is_some_and(|rest| rest.starts_with('*'));
            clauses.push(if is_beginning { Clause::Beginning(words::form(unit.text)) } else { Clause::Word(unit.text.to_owned()) });
            continue;
        }
        let Some(run) = runs.iter().find(|run| run.start == place).and_then(|run| units.get(run.clone())) else { continue };
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        for (word, _) in words::han_words(text.get(first.start..last.end).unwrap_or_default()) {
            clauses.push(Clause::Sequence(words::units(word).iter().take(LONGEST_PHRASE).map(Step::of).collect()));
        }
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '《' | '》' | '\u{FF02}')
}

/// A text ready to be searched for.
enum Text {
    /// None was given.
    Any,
    /// Nothing can match it.
    Nothing,
    Some {
        weight: Box<dyn Weight>,
        clauses: Vec<Clause>,
    },
}

/// What the entries of one segment must satisfy, split so that a facet can be left out.
struct Narrowed {
    /// Text, year and date.
    base: RoaringBitmap,
    /// Per filtered facet, the entries bearing a chosen value.
    filters: BTreeMap<String, RoaringBitmap>,
    /// Scores of the entries matched by the text, by entry.
    scores: Vec<(u32, f32)>,
}

impl Narrowed {
    /// Entries under all filters but that of `facet`.
    fn without(&self, facet: Option<&str>) -> RoaringBitmap {
        let mut entries = self.base.clone();
        for (_, allowed) in self.filters.iter().filter(|(name, _)| Some(name.as_str()) != facet) {
            entries &= allowed;
        }
        entries
    }
}

/// An entry on its way to the page; the smaller comes first.
struct Candidate<'a> {
    number: u64,
    bytes: Vec<u8>,
    key: &'a str,
    added: i64,
    segment: usize,
    entry: u32,
}

impl Candidate<'_> {
    fn compare(&self, other: &Self) -> Ordering {
        (self.number, &self.bytes, self.key).cmp(&(other.number, &other.bytes, other.key))
    }
}

impl Index {
    /// Entries that match, with counts of the facets asked for.
    ///
    /// # Errors
    /// A fault when the index cannot be read; never because of what `query` says.
    pub fn find(&self, query: &Query) -> Result<Found> {
        let snapshot = self.snapshot();
        let with_scores = query.sort == Sort::Relevance;
        let text = self.text(&snapshot, query, with_scores)?;
        let filters = filters(query);
        let mut counts: HashMap<&str, BTreeMap<&str, u64>> = HashMap::new();
        for facet in &query.facets {
            let values = counts.entry(facet).or_default();
            values.extend(filters.get(facet.as_str()).into_iter().flatten().map(|value| (*value, 0)));
        }
        let keep = query.offset.saturating_add(query.limit);
        let mut total = 0_u64;
        let mut candidates: Vec<Candidate<'_>> = Vec::new();
        for (place, (segment, reader)) in snapshot.segments.iter().zip(snapshot.searcher.segment_readers()).enumerate() {
            let narrowed = narrow(segment, reader, &text, query, &filters)?;
            let entries = narrowed.without(None);
            total = total.saturating_add(entries.len());
            for (facet, values) in &mut counts {
                let known = bearers(segment, query, facet);
                let wider = narrowed.filters.contains_key(*facet).then(|| narrowed.without(Some(facet)));
                let entries = wider.as_ref().unwrap_or(&entries);
                if entries.is_empty() {
                    continue;
                }
                for (value, bearers) in &known {
                    let number = bearers.intersection_len(entries);
                    if number > 0 {
                        let sum = values.entry(value).or_default();
                        *sum = sum.saturating_add(number);
                    }
                }
            }
            best(segment, reader, place, &entries, &narrowed.scores, query, keep, &mut candidates)?;
        }
        candidates.sort_unstable_by(Candidate::compare);
        let page = candidates.iter().skip(query.offset).take(query.limit);
        let hits = match &text {
            Text::Some { clauses, .. } => {
                let mut marker = Marker::new(clauses, query.lang);
                page.map(|candidate| self.marked_hit(&snapshot, candidate, &mut marker)).collect::<Result<_>>()?
            }
            _ => page.map(|candidate| plain_hit(candidate, query.lang)).collect(),
        };
        let counts = counts
            .into_iter()
            .map(|(facet, values)| (facet.to_owned(), values.into_iter().map(|(value, number)| (value.to_owned(), number)).collect()))
            .collect();
        Ok(Found { total, hits, counts })
    }

    /// Identifiers of the entries that match, in order: what a whole list needs that is written out, without marks and
    /// counts, which of a hundred thousand entries are many megabytes.
    ///
    /// # Errors
    /// As [`Index::find`].
    pub fn ids(&self, query: &Query) -> Result<Vec<Box<str>>> {
        let snapshot = self.snapshot();
        let text = self.text(&snapshot, query, query.sort == Sort::Relevance)?;
        let filters = filters(query);
        let keep = query.offset.saturating_add(query.limit);
        let mut candidates: Vec<Candidate<'_>> = Vec::new();
        for (place, (segment, reader)) in snapshot.segments.iter().zip(snapshot.searcher.segment_readers()).enumerate() {
            let narrowed = narrow(segment, reader, &text, query, &filters)?;
            best(segment, reader, place, &narrowed.without(None), &narrowed.scores, query, keep, &mut candidates)?;
        }
        candidates.sort_unstable_by(Candidate::compare);
        let page = candidates.iter().skip(query.offset).take(query.limit);
        Ok(page.map(|candidate| candidate.key.split_once(SEPARATOR).map_or("", |(_, id)| id).into()).collect())
    }

    /// A cross table of two facets over the entries `filter` finds: how many bear both values.
    /// Pairs that no entry bears are left out; sort, offset and limit mean nothing here.
    ///
    /// # Errors
    /// A fault when the index cannot be read.
    pub fn count_pairs(&self, filter: &Query, rows: &str, columns: &str) -> Result<HashMap<(String, String), u64>> {
        let snapshot = self.snapshot();
        let text = self.text(&snapshot, filter, false)?;
        let filters = filters(filter);
        let mut pairs: HashMap<(&str, &str), u64> = HashMap::new();
        for (segment, reader) in snapshot.segments.iter().zip(snapshot.searcher.segment_readers()) {
            let (Some(rows), Some(columns)) = (segment.facts.facets.get(rows), segment.facts.facets.get(columns)) else { continue };
            let entries = narrow(segment, reader, &text, filter, &filters)?.without(None);
            // Intersecting every row with every column would be thousands of passes: instead each entry
            // carries its columns, 64 at a time, as bits, and one pass over the rows counts them.
            let columns: Vec<(&String, &RoaringBitmap)> = columns.iter().collect();
            for columns in columns.chunks(64) {
                let mut borne = vec![0_u64; usize::try_from(reader.max_doc()).unwrap_or(0)];
                for (number, (_, bearers)) in columns.iter().enumerate() {
                    for entry in *bearers {
                        if let Some(bits) = usize::try_from(entry).ok().and_then(|entry| borne.get_mut(entry)) {
                            *bits |= 1 << number;
                        }
                    }
                }
                for (row, bearers) in rows {
                    let mut numbers = [0_u64; 64];
                    for entry in bearers & &entries {
                        let mut bits = usize::try_from(entry).ok().and_then(|entry| borne.get(entry)).copied().unwrap_or(0);
                        while bits != 0 {
                            if let Some(number) = usize::try_from(bits.trailing_zeros()).ok().and_then(|bit| numbers.get_mut(bit)) {
                                *number += 1;
                            }
                            bits &= bits - 1;
                        }
                    }
                    for ((column, _), number) in columns.iter().zip(numbers).filter(|(_, number)| *number > 0) {
                        let sum = pairs.entry((row, column)).or_default();
                        *sum = sum.saturating_add(number);
                    }
                }
            }
        }
        Ok(pairs.into_iter().map(|((row, column), number)| ((row.to_owned(), column.to_owned()), number)).collect())
    }

    fn text(&self, snapshot: &Snapshot, query: &Query, with_scores: bool) -> Result<Text> {
        let Some(text) = query.text.as_deref().filter(|text| !text.trim().is_empty()) else { return Ok(Text::Any) };
        let clauses = clauses(text, query.lang);
        if clauses.is_empty() || snapshot.alive == 0 {
            return Ok(Text::Nothing);
        }
        let mut analysers: Vec<Analyser> = Lang::ALL.into_iter().map(Analyser::new).collect();
        let mut required: Vec<Box<dyn tantivy::query::Query>> = Vec::new();
        for clause in &clauses {
            let choices = choices(clause, snapshot, self.fields(), &mut analysers, query.lang)
                .map_err(|cause| fault("cannot look up the words of a query", cause))?;
            if choices.is_empty() {
                return Ok(Text::Nothing);
            }
            required.push(Box::new(DisjunctionMaxQuery::with_tie_breaker(choices, TIE_BREAKER)));
        }
        let whole = BooleanQuery::intersection(required);
        let scoring = if with_scores {
            EnableScoring::enabled_from_statistics_provider(snapshot, &snapshot.searcher)
        } else {
            EnableScoring::disabled_from_searcher(&snapshot.searcher)
        };
        let weight = tantivy::query::Query::weight(&whole, scoring).map_err(|cause| fault("cannot prepare a search", cause))?;
        Ok(Text::Some { weight, clauses })
    }

    fn marked_hit(&self, snapshot: &Snapshot, candidate: &Candidate<'_>, marker: &mut Marker<'_>) -> Result<Hit> {
        let segment = u32::try_from(candidate.segment).map_err(|cause| Error::caused("cannot address a segment", cause))?;
        let document: TantivyDocument =
            snapshot.searcher.doc(DocAddress::new(segment, candidate.entry)).map_err(|cause| fault("cannot read a found entry", cause))?;
        let mut hit = plain_hit(candidate, marker.lang());
        let (lang, title_marks, excerpt) = marker.mark(|lang| self.stored(&document, lang));
        hit.lang = lang;
        hit.title_marks = title_marks;
        hit.excerpt = excerpt;
        Ok(hit)
    }

    /// Title and body of an entry in a language, empty where there is none.
    pub(crate) fn stored<'a>(&self, document: &'a TantivyDocument, lang: Lang) -> (&'a str, &'a str) {
        let text = |field: Field| document.get_first(field).and_then(|value| tantivy::schema::Value::as_str(&value)).unwrap_or_default();
        self.fields().of(lang).map_or(("", ""), |fields| (text(fields.title), text(fields.body)))
    }
}

fn plain_hit(candidate: &Candidate<'_>, lang: Lang) -> Hit {
    let (kind, id) = candidate.key.split_once(SEPARATOR).unwrap_or((candidate.key, ""));
    Hit { kind: kind.to_owned(), id: id.to_owned(), added: candidate.added, title_marks: Vec::new(), excerpt: Vec::new(), lang }
}

/// Filters by facet, kinds among them; a facet named twice accepts the values of both.
fn filters(query: &Query) -> BTreeMap<&str, Vec<&str>> {
    let mut filters: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let named = query.filters.iter().map(|(facet, values)| (facet.as_str(), values));
    for (facet, values) in named.chain([(KIND, &query.kinds)]) {
        if !values.is_empty() {
            filters.entry(facet).or_default().extend(values.iter().map(String::as_str));
        }
    }
    filters
}

fn narrow(segment: &Segment, reader: &SegmentReader, text: &Text, query: &Query, filters: &BTreeMap<&str, Vec<&str>>) -> Result<Narrowed> {
    let facts = &segment.facts;
    let mut scores = Vec::new();
    let mut base = match text {
        Text::Any => RoaringBitmap::clone(&segment.alive),
        Text::Nothing => RoaringBitmap::new(),
        Text::Some { weight, .. } => {
            let mut matched: Vec<u32> = Vec::new();
            let outcome = if query.sort == Sort::Relevance {
                weight.for_each(reader, &mut |entry, score| {
                    matched.push(entry);
                    scores.push((entry, score));
                })
            } else {
                weight.for_each_no_score(reader, &mut |entries| matched.extend_from_slice(entries))
            };
            outcome.map_err(|cause| fault("cannot search", cause))?;
            let mut found =
                RoaringBitmap::from_sorted_iter(matched).map_err(|cause| Error::caused("cannot order what was found", cause))?;
            found &= segment.alive.as_ref();
            found
        }
    };
    if let Some((first, last)) = query.year {
        let years = facts.years.iter().filter(|(year, _)| (first..=last).contains(*year));
        base &= years.fold(RoaringBitmap::new(), |all, (_, entries)| all | entries);
    }
    if let Some(from) = query.added_from {
        facts.added_from(&mut base, from);
    }
    let filters = filters
        .iter()
        .map(|(facet, values)| {
            let mut allowed = RoaringBitmap::new();
            bearers(segment, query, facet)
                .iter()
                .filter(|(value, _)| values.contains(value))
                .for_each(|(_, bearers)| allowed |= &**bearers);
            ((*facet).to_owned(), allowed)
        })
        .collect();
    Ok(Narrowed { base, filters, scores })
}

/// The values of a facet in one segment with the entries that bear them, derived facets too.
fn bearers<'a>(segment: &'a Segment, query: &'a Query, facet: &str) -> Vec<(&'a str, Cow<'a, RoaringBitmap>)> {
    let Some(derived) = query.derived.iter().find(|derived| derived.facet == facet) else {
        let known = segment.facts.facets.get(facet).into_iter().flatten();
        return known.map(|(value, bearers)| (value.as_str(), Cow::Borrowed(bearers))).collect();
    };
    let Some(known) = segment.facts.facets.get(&derived.from) else { return Vec::new() };
    let union = |values: &Vec<String>| values.iter().filter_map(|value| known.get(value)).fold(RoaringBitmap::new(), |all, one| all | one);
    derived.values.iter().map(|(value, stands_for)| (value.as_str(), Cow::Owned(union(stands_for)))).collect()
}

/// Adds the entries of a segment that can be among the first `keep` of all.
#[expect(clippy::too_many_arguments, reason = "one step of `find`, named for reading; a struct would only rename the list")]
fn best<'a>(
    segment: &'a Segment,
    reader: &SegmentReader,
    place: usize,
    entries: &RoaringBitmap,
    scores: &[(u32, f32)],
    query: &Query,
    keep: usize,
    candidates: &mut Vec<Candidate<'a>>,
) -> Result<()> {
    if keep == 0 || entries.is_empty() {
        return Ok(());
    }
    let facts = &segment.facts;
    let added = |entry: u32| tantivy::i64_to_u64(facts.added.first(entry).unwrap_or(i64::MIN));
    let title = match query.sort {
        Sort::Title(lang) => {
            reader.fast_fields().bytes(&order_name(lang)).map_err(|cause| fault("cannot read the order of titles", cause))?
        }
        _ => None,
    };
    // Within a segment places of titles sort as the titles do; between segments the bytes decide.
    let has_scores = query.text.is_some() && !scores.is_empty();
    let is_newest = query.sort == Sort::Newest || query.sort == Sort::Relevance && !has_scores;
    let after = query.after.as_ref().filter(|_| query.sort == Sort::Newest);
    let after = after.map(|place| (u64::MAX - tantivy::i64_to_u64(place.added), format!("{}{SEPARATOR}{}", place.kind, place.id)));
    let is_behind = |entry: u32| match &after {
        None => true,
        Some((number, key)) => (u64::MAX - added(entry), facts.key(entry)) > (*number, key.as_str()),
    };
    // Walking along the order until enough are met costs about keep × all ÷ found steps, ranking all found ones as many as
    // there are.
    let walks = u64::try_from(keep.saturating_mul(facts.newest.len())).unwrap_or(u64::MAX) / entries.len() < entries.len() / 2;
    let mut ranked: Vec<(u64, u32)> = match (&title, query.sort, has_scores) {
        _ if is_newest && walks => {
            let start = facts.newest.partition_point(|entry| !is_behind(*entry));
            let behind = facts.newest.iter().skip(start).filter(|entry| entries.contains(**entry));
            behind.take(keep).map(|entry| (u64::MAX - added(*entry), *entry)).collect()
        }
        (_, Sort::Relevance, true) => {
            scores.iter().filter(|(entry, _)| entries.contains(*entry)).map(|(entry, score)| (rank(*score), *entry)).collect()
        }
        (_, Sort::Relevance | Sort::Newest, _) => {
            entries.iter().filter(|entry| is_behind(*entry)).map(|entry| (u64::MAX - added(entry), entry)).collect()
        }
        (_, Sort::Year, _) => entries.iter().map(|entry| (later(facts.year.first(entry)), entry)).collect(),
        (_, Sort::Oldest, _) => entries.iter().map(|entry| (added(entry), entry)).collect(),
        (Some(column), Sort::Title(_), _) => entries.iter().map(|entry| (column.ords().first(entry).unwrap_or(u64::MAX), entry)).collect(),
        (None, Sort::Title(_), _) => entries.iter().map(|entry| (0, entry)).collect(),
    };
    let order = |left: &(u64, u32), right: &(u64, u32)| {
        left.0.cmp(&right.0).then_with(|| facts.key_places.first(left.1).cmp(&facts.key_places.first(right.1)))
    };
    if ranked.len() > keep {
        ranked.select_nth_unstable_by(keep, order);
        ranked.truncate(keep);
    }
    for (number, entry) in ranked {
        let added = facts.added.first(entry).unwrap_or(0);
        let mut candidate = Candidate { number, bytes: Vec::new(), key: facts.key(entry), added, segment: place, entry };
        if let Some(column) = &title {
            candidate.number = 0;
            column.ord_to_bytes(number, &mut candidate.bytes).map_err(|cause| Error::caused("cannot read the order of titles", cause))?;
        }
        candidates.push(candidate);
    }
    Ok(())
}

/// The later the smaller.
fn later(year: Option<i64>) -> u64 {
    u64::MAX - tantivy::i64_to_u64(year.unwrap_or(i64::MIN))
}

/// The smaller the better. Rounded, because sums of the same numbers in another order differ in
/// their last digits; the bits of positive floats sort as they do.
fn rank(score: f32) -> u64 {
    u64::MAX - u64::from(((score * 100.0).round().max(0.0)).to_bits())
}

/// All ways in which an entry can satisfy a clause: any language, title or body.
fn choices(
    clause: &Clause,
    snapshot: &Snapshot,
    fields: &Fields,
    analysers: &mut [Analyser],
    page: Lang,
) -> tantivy::Result<Vec<Box<dyn tantivy::query::Query>>> {
    let mut choices: Vec<Box<dyn tantivy::query::Query>> = Vec::new();
    for (texts, analyser) in fields.texts.iter().zip(analysers) {
        let language_boost = if texts.lang == page { PAGE_LANGUAGE_BOOST } else { 1.0 };
        // Each alternative is a list of tokens that follow each other.
        let alternatives: Vec<Vec<String>> = match clause {
            Clause::Word(word) => tokens(analyser, word).into_iter().map(|token| vec![token]).collect(),
            Clause::Sequence(steps) => {
                let mut alternatives = vec![steps.iter().map(Step::token).collect()];
                if texts.lang == Lang::Zh && steps.len() > 1 && steps.iter().all(|step| step.han) {
                    alternatives.push(vec![marked(&steps.iter().map(|step| step.form.as_str()).collect::<String>())]);
                }
                alternatives
            }
            Clause::Beginning(form) => words::beginnings(texts.lang, form).iter().map(|form| vec![marked(form)]).collect(),
        };
        for (field, boost) in [(texts.title, TITLE_BOOST * language_boost), (texts.body, language_boost)] {
            for tokens in &alternatives {
                if let Some(query) = one_choice(field, tokens, matches!(clause, Clause::Beginning(_)), snapshot)? {
                    choices.push(Box::new(BoostQuery::new(query, boost)));
                }
            }
        }
    }
    Ok(choices)
}

/// The dictionary words a typed word is looked up by in one language.
pub(crate) fn tokens(analyser: &mut Analyser, word: &str) -> Vec<String> {
    let word = analyser.word(word);
    if word.stems.is_empty() { vec![marked(&word.form)] } else { word.stems }
}

fn one_choice(
    field: Field,
    tokens: &[String],
    is_beginning: bool,
    snapshot: &Snapshot,
) -> tantivy::Result<Option<Box<dyn tantivy::query::Query>>> {
    let terms: Vec<Term> = tokens.iter().map(|token| Term::from_field_text(field, token)).collect();
    if is_beginning {
        let mut query = PhrasePrefixQuery::new(terms);
        query.set_max_expansions(u32::MAX);
        return Ok(Some(Box::new(query)));
    }
    for term in &terms {
        if snapshot.searcher.doc_freq(term)? == 0 {
            return Ok(None);
        }
    }
    Ok(match terms.as_slice() {
        [] => None,
        [term] => Some(Box::new(TermQuery::new(term.clone(), IndexRecordOption::WithFreqs))),
        _ => Some(Box::new(PhraseQuery::new(terms))),
    })
}
