//! Marks matches in a found entry and cuts an excerpt. Not here: finding (`find`).
//!
//! Invariants: the words marked are those the index matched, because both go through `words`; the
//! pieces of a title put together are the title; an excerpt begins and ends between words.

use std::collections::HashMap;
use std::rc::Rc;

use kernel::Lang;

use crate::Piece;
use crate::find::{Clause, Step};
use crate::words::{self, Analyser, Unit};

/// Characters of an excerpt, and how many of them may stand before the first match.
const EXCERPT: usize = 200;
const LEAD: usize = 60;

/// Marks the hits of one query.
pub(crate) struct Marker<'a> {
    clauses: &'a [Clause],
    page: Lang,
    /// In the order of [`Lang::ALL`]: each clause as that language reads it.
    readers: Vec<Reader>,
}

struct Reader {
    analyser: Analyser,
    /// For each clause that is a word, its stems.
    stems: Vec<Vec<String>>,
    /// Words already met in the hits of this query; texts repeat few.
    met: HashMap<String, Rc<Met>>,
}

/// What is known of a word of a text.
struct Met {
    form: String,
    /// One bit for each clause it satisfies alone.
    satisfied: u32,
}

/// Where a text matches, in bytes, and which clauses it satisfies.
#[derive(Default)]
struct Matches {
    ranges: Vec<(usize, usize)>,
    satisfied: u32,
}

impl<'a> Marker<'a> {
    pub fn new(clauses: &'a [Clause], page: Lang) -> Marker<'a> {
        let readers = Lang::ALL
            .into_iter()
            .map(|lang| {
                let mut analyser = Analyser::new(lang);
                let stems = clauses
                    .iter()
                    .map(|clause| match clause {
                        Clause::Word(word) => {
                            let word = analyser.word(word);
                            if word.stems.is_empty() { vec![word.form] } else { word.stems }
                        }
                        _ => Vec::new(),
                    })
                    .collect();
                Reader { analyser, stems, met: HashMap::new() }
            })
            .collect();
        Marker { clauses, page, readers }
    }

    pub fn lang(&self) -> Lang {
        self.page
    }

    /// The language version that satisfies most clauses, the page's own first, with its marks.
    pub fn mark<'t>(&mut self, stored: impl Fn(Lang) -> (&'t str, &'t str)) -> (Lang, Vec<Piece>, Vec<Piece>) {
        let page = self.page;
        let all = self.clauses.iter().fold(0_u32, |bits, _| bits << 1 | 1);
        let others = [Lang::En, Lang::Fr, Lang::Es, Lang::Ru, Lang::Ar, Lang::Zh].into_iter().filter(|lang| *lang != page);
        let mut best: Option<(u32, Lang, Matches, Matches)> = None;
        for lang in std::iter::once(page).chain(others) {
            let (title, body) = stored(lang);
            if title.is_empty() && body.is_empty() {
                continue;
            }
            let in_title = self.matches(lang, title, all);
            let in_body = self.matches(lang, body, all);
            let satisfied = (in_title.satisfied | in_body.satisfied).count_ones();
            if best.as_ref().is_none_or(|(most, ..)| satisfied > *most) {
                best = Some((satisfied, lang, in_title, in_body));
            }
            if satisfied == all.count_ones() {
                break;
            }
        }
        let Some((_, lang, in_title, in_body)) = best else { return (self.page, Vec::new(), Vec::new()) };
        let (title, body) = stored(lang);
        (lang, pieces(title, 0, title.len(), &in_title.ranges), excerpt(body, &in_body.ranges))
    }

    fn matches(&mut self, lang: Lang, text: &str, all: u32) -> Matches {
        let mut matches = Matches::default();
        let Some(reader) = self.readers.get_mut(lang.index()) else { return matches };
        let units = words::units(text);
        for place in 0..units.len() {
            let Some(here) = units.get(place..) else { break };
            let Some(unit) = here.first() else { break };
            let alone = if unit.han { 0 } else { reader.met(unit.text, self.clauses).satisfied };
            let mut longest = usize::from(alone != 0);
            matches.satisfied |= alone;
            for (number, clause) in self.clauses.iter().enumerate() {
                let Clause::Sequence(steps) = clause else { continue };
                if steps.len() <= here.len() && steps.iter().zip(here).all(|(step, unit)| reader.is_step(step, unit, self.clauses)) {
                    matches.satisfied |= bit(number);
                    longest = longest.max(steps.len());
                }
            }
            if let (Some(first), Some(last)) = (here.first(), longest.checked_sub(1).and_then(|end| here.get(end))) {
                match matches.ranges.last_mut() {
                    // Overlapping or touching: one mark.
                    Some(range) if first.start <= range.1 => range.1 = range.1.max(last.end),
                    _ => matches.ranges.push((first.start, last.end)),
                }
            }
            // The rest of a long text can change neither the language nor the excerpt.
            let shown = matches.ranges.first().is_some_and(|range| here.first().is_some_and(|unit| unit.start > range.0 + EXCERPT * 4));
            if matches.satisfied == all && shown {
                break;
            }
        }
        matches
    }
}

impl Reader {
    fn met(&mut self, word: &str, clauses: &[Clause]) -> Rc<Met> {
        if let Some(met) = self.met.get(word) {
            return met.clone();
        }
        let form = words::form(word);
        let mut satisfied = 0;
        for (number, clause) in clauses.iter().enumerate() {
            let meets = match clause {
                Clause::Sequence(_) => false,
                Clause::Beginning(beginning) => {
                    words::beginnings(self.analyser.lang(), beginning).iter().any(|beginning| form.starts_with(beginning))
                }
                Clause::Word(_) => self.has_stem(word, &form, number),
            };
            if meets {
                satisfied |= bit(number);
            }
        }
        let met = Rc::new(Met { form, satisfied });
        self.met.insert(word.to_owned(), met.clone());
        met
    }

    fn has_stem(&mut self, word: &str, form: &str, number: usize) -> bool {
        let Some(wanted) = self.stems.get(number) else { return false };
        if self.analyser.lang() == Lang::Zh {
            return wanted.iter().any(|stem| stem == form);
        }
        // Stemming is dear. It never changes a first letter; in Arabic it takes letters off before it.
        let is_arabic = self.analyser.lang() == Lang::Ar;
        let possible = wanted
            .iter()
            .filter_map(|stem| stem.chars().next())
            .any(|first| if is_arabic { form.contains(first) } else { form.starts_with(first) });
        possible && self.analyser.word(word).stems.iter().any(|stem| wanted.contains(stem))
    }

    fn is_step(&mut self, step: &Step, unit: &Unit<'_>, clauses: &[Clause]) -> bool {
        if step.han != unit.han {
            false
        } else if unit.han {
            unit.text == step.form || words::form(unit.text) == step.form
        } else {
            self.met(unit.text, clauses).form == step.form
        }
    }
}

fn bit(number: usize) -> u32 {
    u32::try_from(number).ok().and_then(|number| 1_u32.checked_shl(number)).unwrap_or(0)
}

/// About [`EXCERPT`] characters around the first match, or from the beginning.
fn excerpt(body: &str, ranges: &[(usize, usize)]) -> Vec<Piece> {
    let first = ranges.first().map_or(0, |range| range.0);
    let lead = body.get(..first).map_or(0, |before| before.char_indices().rev().take(LEAD).last().map_or(first, |(at, _)| at));
    let units = words::units(body);
    // From the start of a word, unless the body's own beginning is near enough.
    let start = if lead == 0 { 0 } else { units.iter().map(|unit| unit.start).find(|&at| at >= lead).unwrap_or(lead) };
    let rest = body.get(start..).unwrap_or_default();
    let limit = start + rest.char_indices().nth(EXCERPT).map_or(rest.len(), |(at, _)| at);
    let end = if limit == body.len() {
        limit
    } else {
        units.iter().map(|unit| unit.end).take_while(|&at| at <= limit).last().filter(|&at| at > start).unwrap_or(limit)
    };
    let mut cut = pieces(body, start, end, ranges);
    if start > 0 {
        match cut.first_mut().filter(|piece| !piece.is_match) {
            Some(piece) => piece.text.insert(0, '…'),
            None => cut.insert(0, Piece { text: "…".to_owned(), is_match: false }),
        }
    }
    if end < body.len() {
        match cut.last_mut().filter(|piece| !piece.is_match) {
            Some(piece) => piece.text.push('…'),
            None => cut.push(Piece { text: "…".to_owned(), is_match: false }),
        }
    }
    cut
}

/// `text` from `start` to `end`, split at the ranges; line breaks become spaces.
fn pieces(text: &str, start: usize, end: usize, ranges: &[(usize, usize)]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |from: usize, to: usize, is_match: bool| {
        if let Some(part) = text.get(from..to).filter(|part| !part.is_empty()) {
            pieces.push(Piece { text: part.replace(|c: char| c.is_control(), " "), is_match });
        }
    };
    let mut at = start;
    for &(from, to) in ranges {
        let (from, to) = (from.max(at), to.min(end));
        if from < to {
            add(at, from, false);
            add(from, to, true);
            at = to;
        }
    }
    add(at, end, false);
    pieces
}
