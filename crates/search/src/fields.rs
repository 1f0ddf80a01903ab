//! The fields of the index and how each language's text is cut into tokens.
//! Not here: reading (`find`) and writing (`index`).
//!
//! Invariants: changing anything here, in `words` or in `titles` changes what is on disk, so
//! [`FORMAT`] must be raised with it. A folded form carries the mark `=` in the dictionary, a stem
//! or a single Chinese character none, so exact words, stems and characters never meet by accident.

use kernel::Lang;
use tantivy::schema::{BytesOptions, Field, IndexRecordOption, NumericOptions, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};

use crate::words::{self, Analyser};

/// Number of the index format; a folder written with another is emptied and filled again.
pub const FORMAT: u32 = 3;

/// Between kind and id, and between facet and value; sorts before every printable character.
pub(crate) const SEPARATOR: char = '\u{1f}';

/// Handles of all fields.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub schema: Schema,
    /// kind, separator, id: what an entry is deleted by, and the last word of every order.
    pub key: Field,
    /// facet, separator, value; several an entry.
    pub facet: Field,
    pub added: Field,
    pub year: Field,
    /// In the order of [`Lang::ALL`].
    pub texts: Vec<TextFields>,
}

/// The fields of one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextFields {
    pub lang: Lang,
    pub title: Field,
    pub body: Field,
    /// Sort key of the title as this language sorts.
    pub order: Field,
}

pub(crate) const KEY: &str = "key";
pub(crate) const FACET: &str = "facet";
pub(crate) const ADDED: &str = "added";
pub(crate) const YEAR: &str = "year";

/// Name of the sort key column of a language.
pub(crate) fn order_name(lang: Lang) -> String {
    format!("order_{lang}")
}

impl Fields {
    pub fn new() -> Fields {
        let mut builder = Schema::builder();
        let key = builder.add_text_field(KEY, STRING | TextOptions::default().set_fast("raw"));
        let facet = builder.add_text_field(FACET, TextOptions::default().set_fast("raw"));
        let number = NumericOptions::default().set_fast();
        let added = builder.add_i64_field(ADDED, number.clone());
        let year = builder.add_i64_field(YEAR, number);
        let texts = Lang::ALL
            .into_iter()
            .map(|lang| {
                let indexing =
                    TextFieldIndexing::default().set_tokenizer(lang.code()).set_index_option(IndexRecordOption::WithFreqsAndPositions);
                let text = TextOptions::default().set_indexing_options(indexing).set_stored();
                TextFields {
                    lang,
                    title: builder.add_text_field(&format!("title_{lang}"), text.clone()),
                    body: builder.add_text_field(&format!("body_{lang}"), text),
                    order: builder.add_bytes_field(&order_name(lang), BytesOptions::default().set_fast()),
                }
            })
            .collect();
        Fields { schema: builder.build(), key, facet, added, year, texts }
    }

    pub fn of(&self, lang: Lang) -> Option<&TextFields> {
        self.texts.get(lang.index())
    }
}

/// Makes the analysers known under the languages' codes.
pub(crate) fn register(tokenizers: &TokenizerManager) {
    for lang in Lang::ALL {
        tokenizers.register(lang.code(), Analyser::new(lang));
    }
}

/// How a folded form is written in the dictionary.
pub(crate) fn marked(form: &str) -> String {
    format!("={form}")
}

/// Tokens made ahead; texts are short.
pub(crate) struct Tokens {
    rest: std::vec::IntoIter<Token>,
    current: Token,
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        match self.rest.next() {
            Some(token) => {
                self.current = token;
                true
            }
            None => false,
        }
    }

    fn token(&self) -> &Token {
        &self.current
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.current
    }
}

impl Tokenizer for Analyser {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let units = words::units(text);
        let mut tokens = Vec::with_capacity(units.len() * 3);
        for (position, unit) in units.iter().enumerate() {
            let token = |text: String| Token { offset_from: unit.start, offset_to: unit.end, position, text, position_length: 1 };
            if unit.han {
                tokens.push(token(words::form(unit.text)));
            } else {
                let word = self.word(unit.text);
                tokens.push(token(marked(&word.form)));
                tokens.extend(word.stems.into_iter().map(token));
            }
        }
        if self.lang() == Lang::Zh {
            add_chinese_words(text, &units, &mut tokens);
        }
        Tokens { rest: tokens.into_iter(), current: Token::default() }
    }
}

/// Whole Chinese words beside their characters, at the place of the first: a word found as a word
/// counts for more than the same characters met by chance.
fn add_chinese_words(text: &str, units: &[words::Unit<'_>], tokens: &mut Vec<Token>) {
    for run in words::han_runs(units) {
        let Some(stretch) = units.get(run.clone()) else { continue };
        let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else { continue };
        let mut position = run.start;
        let mut offset = first.start;
        for (word, characters) in words::han_words(text.get(first.start..last.end).unwrap_or_default()) {
            if characters > 1 {
                let offset_to = offset + word.len();
                let text = marked(&words::form(word));
                tokens.push(Token { offset_from: offset, offset_to, position, text, position_length: 1 });
            }
            position += characters;
            offset += word.len();
        }
    }
    tokens.sort_by_key(|token| token.position);
}
