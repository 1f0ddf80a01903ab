//! All messages and words of all languages, read once from what was compiled in.
//!
//! How a page asks for them is in `tr`. Messages without arguments are resolved when the catalogue is built; those
//! that only insert arguments are cut into pieces then and joined when asked for; those with variants are resolved when
//! asked for. Numbers are written by `formats` and texts isolated, whichever way a message goes.

use crate::{Arg, formats};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use kernel::Lang;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What stands in place of a message or word that does not exist, so that it is seen and found by tests.
pub const MISSING: &str = "⟨…⟩";

/// Messages and words of all six languages.
pub struct Catalogue {
    /// In the order of `Lang::ALL`.
    languages: [Language; 6],
    words: FxHashMap<&'static str, [&'static str; 6]>,
}

/// Messages of one language.
struct Language {
    bundle: FluentBundle<FluentResource>,
    /// Messages without arguments, ready to show.
    plain: FxHashMap<&'static str, String>,
    /// Messages that insert arguments and choose no variant.
    joined: FxHashMap<&'static str, Vec<Piece>>,
}

/// A stretch of a message that chooses no variant.
enum Piece {
    Words(String),
    /// The name of an argument.
    Argument(String),
}

/// The one catalogue, built at first use.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::build);
    &CATALOGUE
}

impl Catalogue {
    fn build() -> Catalogue {
        Catalogue { languages: Lang::ALL.map(Language::build), words: WORDS.iter().copied().collect() }
    }

    /// Keys of all messages, sorted. For the check that every message is used.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &'static str> {
        KEYS.iter().map(|(key, _)| *key)
    }

    /// Codes of all words, without order.
    pub fn word_codes(&self) -> impl Iterator<Item = &'static str> {
        self.words.keys().copied()
    }

    pub(crate) fn has(&self, lang: Lang, key: &str) -> bool {
        self.language(lang).bundle.has_message(key)
    }

    pub(crate) fn plain(&self, lang: Lang, key: &str) -> Option<&str> {
        self.language(lang).plain.get(key).map(String::as_str)
    }

    pub(crate) fn word(&self, lang: Lang, code: &str) -> Option<&'static str> {
        self.words.get(code).and_then(|names| names.get(lang.index())).copied()
    }

    pub(crate) fn resolved(&self, lang: Lang, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        if let Some(pieces) = self.language(lang).joined.get(key) {
            return joined(lang, pieces, arguments);
        }
        let mut named = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                Arg::Text(text) if chooses(key, name) => named.set(*name, FluentValue::from(text.as_str())),
                Arg::Text(text) => named.set(*name, FluentValue::from(formats::isolated(lang, text))),
                Arg::Number(number) => named.set(*name, FluentValue::from(*number)),
            }
        }
        resolved(&self.language(lang).bundle, key, Some(&named))
    }

    fn language(&self, lang: Lang) -> &Language {
        let [ar, zh, en, fr, ru, es] = &self.languages;
        match lang {
            Lang::Ar => ar,
            Lang::Zh => zh,
            Lang::En => en,
            Lang::Fr => fr,
            Lang::Ru => ru,
            Lang::Es => es,
        }
    }
}

impl Language {
    fn build(lang: Lang) -> Language {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.code().parse().unwrap_or_default()]);
        // Isolation is ours (`formats::isolated`): numbers need none and texts only where directions can mix.
        bundle.set_use_isolating(false);
        // Called for numbers and for whole messages; the latter stay as they are. One function a language,
        // since the library takes no closure that holds a value.
        bundle.set_formatter(Some(match lang {
            Lang::Ar => |value, _| written(Lang::Ar, value),
            Lang::Zh => |value, _| written(Lang::Zh, value),
            Lang::En => |value, _| written(Lang::En, value),
            Lang::Fr => |value, _| written(Lang::Fr, value),
            Lang::Ru => |value, _| written(Lang::Ru, value),
            Lang::Es => |value, _| written(Lang::Es, value),
        }));
        for (_, text) in FILES.iter().filter(|(of, _)| *of == lang) {
            // The build step has refused unreadable files; in a lenient build what could be read is kept.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partial, _)| partial);
            bundle.add_resource_overriding(resource);
        }
        let plain = KEYS.iter().filter_map(|(key, _)| resolved(&bundle, key, None).map(|text| (*key, text))).collect();
        let joined = KEYS.iter().filter_map(|(key, _)| pieces(&bundle, key).map(|pieces| (*key, pieces))).collect();
        Language { bundle, plain, joined }
    }
}

/// The pieces of a message that inserts arguments and nothing else; `None` for any other message.
fn pieces(bundle: &FluentBundle<FluentResource>, key: &str) -> Option<Vec<Piece>> {
    let piece = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(Piece::Words((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(Piece::Argument(id.name.to_owned()))
        }
        PatternElement::Placeable { .. } => None,
    };
    let pieces: Vec<Piece> = bundle.get_message(key)?.value()?.elements.iter().map(piece).collect::<Option<_>>()?;
    pieces.iter().any(|piece| matches!(piece, Piece::Argument(_))).then_some(pieces)
}

/// The text of a message from its pieces; `None` when an argument of it is not given.
fn joined(lang: Lang, pieces: &[Piece], arguments: &[(&str, Arg)]) -> Option<String> {
    let mut text = String::with_capacity(128);
    for piece in pieces {
        match piece {
            Piece::Words(words) => text.push_str(words),
            Piece::Argument(name) => match arguments.iter().find(|(given, _)| given == name)? {
                (_, Arg::Text(inserted)) => formats::push_isolated(&mut text, lang, inserted),
                (_, Arg::Number(number)) => text.push_str(&formats::number(lang, *number)),
            },
        }
    }
    Some(text)
}

/// The text of a message, or `None` when there is no such message or an argument of it is not given.
fn resolved(bundle: &FluentBundle<FluentResource>, key: &str, arguments: Option<&FluentArgs>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, arguments, &mut faults);
    faults.is_empty().then(|| text.into_owned())
}

/// Whether an argument chooses a variant of a message: then it is compared and stays as it is.
fn chooses(key: &str, name: &str) -> bool {
    let found = KEYS.binary_search_by(|(candidate, _)| (*candidate).cmp(key));
    found.ok().and_then(|at| KEYS.get(at)).is_some_and(|(_, selectors)| selectors.contains(&name))
}

/// How a number stands in a sentence; `None` leaves what is no number to the library.
fn written(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(formats::decimal(lang, &number.value.to_string())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_joined_from_pieces_reads_as_the_library_resolves_it() {
        let mut n_joined = 0;
        for lang in Lang::ALL {
            let language = catalogue().language(lang);
            for (key, pieces) in &language.joined {
                let names = pieces.iter().filter_map(|piece| match piece {
                    Piece::Argument(name) => Some(name.as_str()),
                    Piece::Words(_) => None,
                });
                let (mut given, mut named): (Vec<(&str, Arg)>, FluentArgs) = Default::default();
                for (index, name) in names.enumerate() {
                    let text = if index % 2 == 0 { "A & مصر" } else { "plain" };
                    given.push((name, text.into()));
                    named.set(name, FluentValue::from(formats::isolated(lang, text)));
                }
                assert_eq!(joined(lang, pieces, &given), resolved(&language.bundle, key, Some(&named)), "{lang} {key}");
                n_joined += 1;
            }
        }
        assert!(n_joined > 100, "{n_joined}");
    }

    #[test]
    fn a_message_joined_from_pieces_lacks_no_argument() {
        assert_eq!(catalogue().resolved(Lang::En, "error-operation", &[]), None);
        assert_eq!(
            catalogue().resolved(Lang::En, "error-operation", &[("value", 1_200_i64.into())]).as_deref(),
            Some("Number of this operation: 1,200")
        );
    }
}
