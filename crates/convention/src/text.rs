//! How wording of the bundled files becomes [`Text`]: official titles keep their source, ours say that they are ours.

use i18n::Tr;
use kernel::text::Version;
use kernel::{Lang, Text, TextState};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A title with whether it is the wording of an official text, and where it was read.
#[derive(Deserialize)]
pub(crate) struct Quoted {
    text: String,
    official: bool,
    source: String,
}

/// A title in English and French. French is the language in which the documents of the framework were first written.
pub(crate) fn quoted(en: Quoted, fr: Quoted) -> Text {
    Text {
        original: Some(Lang::Fr),
        revision: 1,
        versions: BTreeMap::from([(Lang::En, version(en, Some(1))), (Lang::Fr, version(fr, None))]),
    }
}

fn version(quoted: Quoted, made_from: Option<u32>) -> Version {
    let state = if quoted.official { TextState::Official } else { TextState::Unchecked };
    Version { text: quoted.text, state, made_from, origin: Some(quoted.source) }
}

/// A text of ours, written in English with a French version.
pub(crate) fn both(en: &str, fr: &str) -> Text {
    let mut text = Text::original(Lang::En, en);
    text.set_version(Lang::Fr, fr, TextState::Unchecked, None);
    text
}

/// Whether what a page in `lang` shows of a text is the wording of an official text.
pub fn is_official(text: &Text, lang: Lang) -> bool {
    text.shown(lang).is_some_and(|shown| shown.state == TextState::Official)
}

/// A title of the reference as safe HTML: in its own language, and marked where its wording is not official.
pub fn title_html(t: Tr, text: &Text) -> String {
    let words = web::parts::inline(t, text);
    if words.is_empty() || is_official(text, t.lang()) {
        return words;
    }
    format!(r#"<span class="mark-unconfirmed">{words} <small>{}</small></span>"#, web::parts::escape(t.m("common-unconfirmed")))
}
