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
    /// `text` with the words nobody used replaced by near ones, of the page's language where it has any, or `None`
    /// when every word is known or nothing is near. The first letter is taken to be right; of a Chinese word, all
    /// characters but one.
    pub fn suggest(&self, text: &str, lang: Lang) -> Option<String> {
        // Without a suggestion the page is still right, so a fault here is no fault of the page.
        self.try_suggest(text, lang).ok().flatten()
    }

    fn try_suggest(&self, text: &str, lang: Lang) -> Result<Option<String>> {
        let snapshot = self.snapshot();
        let text: String = text.chars().take(200).collect();
        let mut analysers: Vec<Analyser> = Lang::ALL.into_iter().map(Analyser::new).collect();
        let units = words::units(&text);
        // Stretches of the text with what should stand there instead.
        let mut better: Vec<(usize, usize, String)> = Vec::new();
        for unit in units.iter().filter(|unit| !unit.han).take(MOST_WORDS) {
            let form = words::form(unit.text);
            if form.chars().count() < SHORTEST || self.is_known(&snapshot, unit.text, &mut analysers)? {
                continue;
            }
            for of in std::iter::once(lang).chain(Lang::ALL.into_iter().filter(|other| *other != lang)) {
                let Some(fields) = self.fields().of(of) else { continue };
                if let Some(near) = self.near(&snapshot, &form, fields)? {
                    better.push((unit.start, unit.end, near));
                    break;
                }
            }
        }
        for run in words::han_runs(&units).into_iter().take(MOST_WORDS) {
            let Some((first, last)) = units.get(run).and_then(|run| Some((run.first()?, run.last()?))) else { continue };
            let stretch = text.get(first.start..last.end).unwrap_or_default();
            better.extend(self.near_chinese(&snapshot, stretch, first.start)?);
        }
        better.sort();
        let (mut spelled, mut copied) = (String::new(), 0);
        for (start, end, near) in &better {
            spelled.push_str(text.get(copied..*start).unwrap_or_default());
            spelled.push_str(near);
            copied = *end;
        }
        spelled.push_str(text.get(copied..).unwrap_or_default());
        Ok((!better.is_empty()).then_some(spelled))
    }

    /// Words of a stretch of Chinese characters that nobody used, each with a word that differs in one character. A
    /// misspelt word falls apart into single characters, so neighbouring ones are taken together.
    fn near_chinese(&self, snapshot: &Snapshot, stretch: &str, start: usize) -> Result<Vec<(usize, usize, String)>> {
        let Some(fields) = self.fields().of(Lang::Zh).copied() else { return Ok(Vec::new()) };
        let mut doubtful: Vec<(usize, usize)> = Vec::new();
        let mut at = start;
        for (word, characters) in words::han_words(stretch) {
            let end = at + word.len();
            if characters == 1 || self.frequency(snapshot, &words::form(word), &fields)? == 0 {
                match doubtful.last_mut() {
                    Some(before) if before.1 == at => before.1 = end,
                    _ => doubtful.push((at, end)),
                }
            }
            at = end;
        }
        let mut better = Vec::new();
        for (from, to) in doubtful {
            let word = words::form(stretch.get(from - start..to - start).unwrap_or_default());
            let length = word.chars().count();
            if (2..=LONG).contains(&length) && self.frequency(snapshot, &word, &fields)? == 0 {
                let is_near = |other: &str| {
                    other.chars().count() == length && other.chars().zip(word.chars()).filter(|(one, two)| one != two).count() == 1
                };
                let found = self.dictionary(snapshot, "=", &fields, |other| is_near(other).then_some(1))?;
                better.extend(self.most_used(snapshot, found, &fields)?.map(|near| (from, to, near)));
            }
        }
        Ok(better)
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
        let allowed = if form.chars().count() >= LONG { 2 } else { 1 };
        let first: String = form.chars().take(1).collect();
        let near = |word: &str| Some(strsim::osa_distance(form, word)).filter(|distance| *distance <= allowed);
        let found = self.dictionary(snapshot, &marked(&first), fields, near)?;
        match self.most_used(snapshot, found, fields)? {
            Some(word) => self.as_written(snapshot, &word, fields).map(|written| Some(written.unwrap_or(word))),
            None => Ok(None),
        }
    }

    /// Folded words of a language that begin so and have a distance.
    fn dictionary(
        &self,
        snapshot: &Snapshot,
        beginning: &str,
        fields: &TextFields,
        distance: impl Fn(&str) -> Option<usize>,
    ) -> Result<Vec<(usize, String)>> {
        let doing = |cause| fault("cannot read the dictionary", cause);
        let mut found: Vec<(usize, String)> = Vec::new();
        for reader in snapshot.searcher.segment_readers() {
            for field in [fields.title, fields.body] {
                let index = reader.inverted_index(field).map_err(doing)?;
                let mut terms = index.terms().range().ge(beginning).into_stream().map_err(|cause| doing(cause.into()))?;
                while terms.advance() {
                    let Some(word) = std::str::from_utf8(terms.key()).ok().filter(|word| word.starts_with(beginning)) else { break };
                    let word = word.trim_start_matches('=');
                    found.extend(distance(word).map(|distance| (distance, word.to_owned())));
                }
            }
        }
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// The nearest word, of several as near the one in most living entries.
    fn most_used(&self, snapshot: &Snapshot, found: Vec<(usize, String)>, fields: &TextFields) -> Result<Option<String>> {
        let mut best: Option<(usize, u64, String)> = None;
        for (distance, word) in found {
            let number = self.frequency(snapshot, &word, fields)?;
            if number > 0 && best.as_ref().is_none_or(|(least, most, _)| distance < *least || distance == *least && number > *most) {
                best = Some((distance, number, word));
            }
        }
        Ok(best.map(|(_, _, word)| word))
    }

    /// In how many titles and bodies of living entries a folded word stands.
    fn frequency(&self, snapshot: &Snapshot, form: &str, fields: &TextFields) -> Result<u64> {
        let mut number = 0_u64;
        for field in [fields.title, fields.body] {
            let term = Term::from_field_text(field, &marked(form));
            number = number.saturating_add(snapshot.doc_freq(&term).map_err(|cause| fault("cannot read the dictionary", cause))?);
        }
        Ok(number)
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
