//! All messages and words of all languages, as they were compiled in.
//!
//! How a page asks for them is in `tr`. Messages without arguments are there as they are shown; those that only insert
//! arguments are there in pieces and joined when asked for; those with variants are resolved by the library. Numbers are
//! written by `formats` and texts isolated, whichever way a message goes.

use crate::{Arg, formats};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::Lang;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// What stands in place of a message or word that does not exist, so that it is seen and found by tests.
pub const MISSING: &str = "⟨…⟩";

/// One message in all languages.
struct Message {
    key: &'static str,
    /// The arguments that choose a variant of it in any language.
    selectors: &'static [&'static str],
    /// In the order of `Lang::ALL`.
    forms: [Form; 6],
}

/// One message in one language.
#[derive(Clone, Copy)]
enum Form {
    /// Ready to show.
    Plain(&'static str),
    /// Inserts arguments and chooses no variant.
    Joined(&'static [Piece]),
    /// Chooses a variant: resolved by the library.
    Choosing,
    /// Of lenient builds only; the build step refuses it otherwise.
    Missing,
}

/// A stretch of a message that chooses no variant.
enum Piece {
    Words(&'static str),
    /// The name of an argument.
    Argument(&'static str),
}

#[cfg(test)]
impl Piece {
    fn argument(&self) -> Option<&'static str> {
        match self {
            Piece::Words(_) => None,
            Piece::Argument(name) => Some(name),
        }
    }
}

/// Messages and words of all six languages.
pub struct Catalogue {
    messages: FxHashMap<&'static str, &'static Message>,
    /// The messages that choose a variant, in the order of `Lang::ALL`.
    choosing: [FluentBundle<FluentResource>; 6],
    words: FxHashMap<&'static str, [&'static str; 6]>,
}

/// The one catalogue, built at first use.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::build);
    &CATALOGUE
}

impl Catalogue {
    fn build() -> Catalogue {
        Catalogue {
            messages: MESSAGES.iter().map(|message| (message.key, message)).collect(),
            choosing: Lang::ALL.map(choosing),
            words: WORDS.iter().copied().collect(),
        }
    }

    /// Keys of all messages, sorted. For the check that every message is used.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &'static str> {
        MESSAGES.iter().map(|message| message.key)
    }

    /// Codes of all words, without order.
    pub fn word_codes(&self) -> impl Iterator<Item = &'static str> {
        self.words.keys().copied()
    }

    pub(crate) fn has(&self, lang: Lang, key: &str) -> bool {
        !matches!(self.form(lang, key), Form::Missing)
    }

    pub(crate) fn plain(&self, lang: Lang, key: &str) -> Option<&'static str> {
        match self.form(lang, key) {
            Form::Plain(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn word(&self, lang: Lang, code: &str) -> Option<&'static str> {
        self.words.get(code).and_then(|names| names.get(lang.index())).copied()
    }

    pub(crate) fn resolved(&self, lang: Lang, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        match self.form(lang, key) {
            Form::Plain(text) => Some(text.to_owned()),
            Form::Joined(pieces) => joined(lang, pieces, arguments),
            Form::Choosing => self.chosen(lang, key, arguments),
            Form::Missing => None,
        }
    }

    fn chosen(&self, lang: Lang, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
        let selectors = self.messages.get(key)?.selectors;
        let mut named = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            match argument {
                // What chooses a variant is compared and stays as it is.
                Arg::Text(text) if selectors.contains(name) => named.set(*name, FluentValue::from(text.as_str())),
                Arg::Text(text) => named.set(*name, FluentValue::from(formats::isolated(lang, text))),
                Arg::Number(number) => named.set(*name, FluentValue::from(*number)),
            }
        }
        resolved(self.choosing.get(lang.index())?, key, &named)
    }

    fn form(&self, lang: Lang, key: &str) -> Form {
        self.messages.get(key).and_then(|message| message.forms.get(lang.index())).copied().unwrap_or(Form::Missing)
    }
}

/// The messages of one language that choose a variant.
fn choosing(lang: Lang) -> FluentBundle<FluentResource> {
    let mut bundle = bundle(lang);
    let text = CHOOSING.get(lang.index()).copied().unwrap_or_default();
    // The build step has read it already; what could not be read is told by it.
    bundle.add_resource_overriding(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial));
    bundle
}

/// A bundle without messages that writes numbers as `formats` does.
fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
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
    bundle
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
fn resolved(bundle: &FluentBundle<FluentResource>, key: &str, arguments: &FluentArgs) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut faults);
    faults.is_empty().then(|| text.into_owned())
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
    fn every_message_reads_as_the_library_resolves_it() {
        let mut n_forms = [0; 3];
        for lang in Lang::ALL {
            let mut whole = bundle(lang);
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(lang.code());
            for file in std::fs::read_dir(folder).unwrap() {
                let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
                whole.add_resource_overriding(FluentResource::try_new(text).unwrap());
            }
            for message in MESSAGES {
                let form = catalogue().form(lang, message.key);
                let (mut given, mut named): (Vec<(&str, Arg)>, FluentArgs) = Default::default();
                let (at, names): (usize, Vec<&str>) = match form {
                    Form::Plain(_) => (0, Vec::new()),
                    Form::Joined(pieces) => (1, pieces.iter().filter_map(|piece| piece.argument()).collect()),
                    Form::Choosing => (2, vec!["n", "value", "first", "second"]),
                    Form::Missing => panic!("{lang} lacks {}", message.key),
                };
                for (index, name) in names.into_iter().enumerate() {
                    let text = if index % 2 == 0 { "A & مصر" } else { "plain" };
                    if name == "n" {
                        given.push((name, 1_234_i64.into()));
                        named.set(name, FluentValue::from(1_234_i64));
                    } else {
                        given.push((name, text.into()));
                        let is_compared = message.selectors.contains(&name);
                        named.set(name, FluentValue::from(if is_compared { text.to_owned() } else { formats::isolated(lang, text) }));
                    }
                }
                assert_eq!(
                    catalogue().resolved(lang, message.key, &given),
                    resolved(&whole, message.key, &named),
                    "{lang} {}",
                    message.key
                );
                n_forms[at] += 1;
            }
        }
        assert!(n_forms[0] > 6_000 && n_forms[1] > 600 && n_forms[2] > 100, "{n_forms:?}");
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
