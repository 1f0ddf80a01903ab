//! A spelling that would find something, for a text that finds nothing. Not here: searching (`find`).
//!
//! Invariant: a suggestion only ever consists of words that stand in living entries.

use kernel::{Lang, Result};
use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocSet, TERMINATED, TantivyDocument, Term};

use crate::Index;
use crate::facts::{Snapshot, fault};
use crate::fields::{TextFields, marked};
use crate::find::tokens;
use crate::words::{self, Analyser};

/// Words shorter than this are near to too many others.
const SHORTEST: usize = 4;
/// Letters from which on two errors are forgiven instead of one.
const LONG: usize = 8;
const MOST_WORDS: usize = 8;

impl Index {
    /// `text` with the words nobody used replaced by near ones of the page's language, or `None`
    /// when every word is known or nothing is near. The first letter is taken to be right.
    pub fn suggest(&self, text: &str, lang: Lang) -> Option<String> {
        // Without a suggestion the page is still right, so a fault here is no fault of the page.
        self.try_suggest(text, lang).ok().flatten()
    }

    fn try_suggest(&self, text: &str, lang: Lang) -> Result<Option<String>> {
        let snapshot = self.snapshot();
        let Some(fields) = self.fields().of(lang).copied() else { return Ok(None) };
        let text: String = text.chars().take(200).collect();
        let mut analysers: Vec<Analyser> = Lang::ALL.into_iter().map(Analyser::new).collect();
        let mut better = String::new();
        let mut copied = 0;
        for unit in words::units(&text).iter().filter(|unit| !unit.han).take(MOST_WORDS) {
            let form = words::form(unit.text);
            if form.chars().count() < SHORTEST || self.is_known(&snapshot, unit.text, &mut analysers)? {
                continue;
            }
            if let Some(near) = self.near(&snapshot, &form, &fields)? {
                better.push_str(text.get(copied..unit.start).unwrap_or_default());
                better.push_str(&near);
                copied = unit.end;
            }
        }
        better.push_str(text.get(copied..).unwrap_or_default());
        Ok((copied > 0).then_some(better))
    }

    fn is_known(&self, snapshot: &Snapshot, word: &str, analysers: &mut [Analyser]) -> Result<bool> {
        for (fields, analyser) in self.fields().texts.iter().zip(analysers) {
            for token in tokens(analyser, word) {
                for field in [fields.title, fields.body] {
                    if snapshot.doc_freq(&Term::from_field_text(field, &token)).map_err(|cause| fault("cannot look up a word", cause))? > 0
                    {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    fn near(&self, snapshot: &Snapshot, form: &str, fields: &TextFields) -> Result<Option<String>> {
        let doing = |cause| fault("cannot read the dictionary", cause);
        let allowed = if form.chars().count() >= LONG { 2 } else { 1 };
        let first: String = form.chars().take(1).collect();
        let beginning = marked(&first);
        let mut found: Vec<(usize, String)> = Vec::new();
        for reader in snapshot.searcher.segment_readers() {
            for field in [fields.title, fields.body] {
                let index = reader.inverted_index(field).map_err(doing)?;
                let mut terms = index.terms().range().ge(&beginning).into_stream().map_err(|cause| doing(cause.into()))?;
                while terms.advance() {
                    let Some(word) = std::str::from_utf8(terms.key()).ok().filter(|word| word.starts_with(&beginning)) else { break };
                    let word = word.trim_start_matches('=');
                    let distance = strsim::osa_distance(form, word);
                    if distance <= allowed {
                        found.push((distance, word.to_owned()));
                    }
                }
            }
        }
        found.sort();
        found.dedup();
        let mut best: Option<(usize, u64, String)> = None;
        for (distance, word) in found {
            let mut number = 0_u64;
            for field in [fields.title, fields.body] {
                number = number.saturating_add(snapshot.doc_freq(&Term::from_field_text(field, &marked(&word))).map_err(doing)?);
            }
            if number > 0 && best.as_ref().is_none_or(|(least, most, _)| distance < *least || distance == *least && number > *most) {
                best = Some((distance, number, word));
            }
        }
        match best {
            Some((_, _, word)) => self.as_written(snapshot, &word, fields).map(|written| Some(written.unwrap_or(word))),
            None => Ok(None),
        }
    }

    /// The folded word as some entry writes it, with its accents, in lower case.
    fn as_written(&self, snapshot: &Snapshot, form: &str, fields: &TextFields) -> Result<Option<String>> {
        let doing = |cause| fault("cannot read an entry", cause);
        for (number, reader) in (0_u32..).zip(snapshot.searcher.segment_readers()) {
            for field in [fields.title, fields.body] {
                let term = Term::from_field_text(field, &marked(form));
                let index = reader.inverted_index(field).map_err(doing)?;
                let Some(mut postings) = index.read_postings(&term, IndexRecordOption::Basic).map_err(|cause| doing(cause.into()))? else {
                    continue;
                };
                while postings.doc() != TERMINATED && reader.is_deleted(postings.doc()) {
                    postings.advance();
                }
                if postings.doc() == TERMINATED {
                    continue;
                }
                let document: TantivyDocument = snapshot.searcher.doc(DocAddress::new(number, postings.doc())).map_err(doing)?;
                let (title, body) = self.stored(&document, fields.lang);
                let written = [title, body].into_iter().flat_map(words::units).find(|unit| words::form(unit.text) == form);
                if let Some(unit) = written {
                    return Ok(Some(unit.text.to_lowercase()));
                }
            }
        }
        Ok(None)
    }
}
