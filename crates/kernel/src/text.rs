//! Content in several languages. Each language version has a state, and a translation remembers which
//! revision of the original it was made from, so that it becomes out of date by itself.

use crate::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a language version stands (status words of the experience guide, section 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextState {
    /// Written in this language first.
    Original,
    /// The wording of an official text.
    Official,
    /// Provided by the Party.
    Party,
    /// Made by a machine and not checked.
    Machine,
    /// Translated for this platform, not official and not checked by a second reader.
    Unchecked,
}

impl TextState {
    /// The code under which `words` hold its name (`translation-…`).
    pub const fn code(self) -> &'static str {
        match self {
            TextState::Original => "original",
            TextState::Official => "official",
            TextState::Party => "party",
            TextState::Machine => "machine",
            TextState::Unchecked => "unchecked",
        }
    }
}

/// One language version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    pub text: String,
    pub state: TextState,
    /// Revision of the original it was made from; `None` for the original itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<u32>,
    /// Document or person the wording comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
}

/// Content in one or more languages. An empty `Text` holds no version at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// Language the content was first written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<Lang>,
    /// Raised at each change of the original.
    #[serde(default)]
    pub revision: u32,
    #[serde(default)]
    pub versions: BTreeMap<Lang, Version>,
}

/// What a page shows of a [`Text`]: the words, their language, and whether a fallback line is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a> {
    pub text: &'a str,
    pub lang: Lang,
    pub state: TextState,
    /// The page's language has no version of its own.
    pub is_fallback: bool,
    /// The shown version was made from an older original.
    pub is_out_of_date: bool,
}

impl Text {
    /// A text written in one language.
    pub fn original(lang: Lang, text: impl Into<String>) -> Text {
        let mut made = Text::default();
        made.set_original(lang, text);
        made
    }

    /// Sets or replaces the original; translations made from the former one become out of date.
    pub fn set_original(&mut self, lang: Lang, text: impl Into<String>) {
        let text = text.into();
        let unchanged = self.original == Some(lang) && self.versions.get(&lang).is_some_and(|version| version.text == text);
        if unchanged {
            return;
        }
        let former = self.original.filter(|former| *former != lang);
        if text.trim().is_empty() {
            self.versions.remove(&lang);
            self.original = former.or_else(|| self.versions.keys().next().copied());
            return;
        }
        // Whatever stood beside the former wording was made from it, whether that was said or not.
        for (other, version) in &mut self.versions {
            if *other != lang {
                version.made_from = version.made_from.or(Some(self.revision));
            }
        }
        if let Some(version) = former.and_then(|former| self.versions.get_mut(&former)) {
            version.state = TextState::Party;
        }
        self.original = Some(lang);
        self.revision += 1;
        self.versions.insert(lang, Version { text, state: TextState::Original, made_from: None, origin: None });
    }

    /// Adds or replaces one language version other than the original. An empty text removes it.
    pub fn set_version(&mut self, lang: Lang, text: impl Into<String>, state: TextState, origin: Option<String>) {
        let text = text.into();
        if text.trim().is_empty() {
            self.versions.remove(&lang);
            return;
        }
        if self.original.is_none() {
            self.original = Some(lang);
            self.revision = 1;
        }
        let made_from = (self.original != Some(lang)).then_some(self.revision);
        self.versions.insert(lang, Version { text, state, made_from, origin });
    }

    /// The text after a form in one language. A form in a language without a version shows the words that are there; left as
    /// they are, they are no version of their own. What is typed beside the original is a version of that `state`.
    pub fn with_typed(&self, lang: Lang, typed: &str, state: TextState) -> Text {
        let mut after = self.clone();
        if self.get(lang).unwrap_or_else(|| self.words(lang)) == typed {
            return after;
        }
        match self.original {
            Some(original) if original != lang => after.set_version(lang, typed, state, None),
            _ => after.set_original(lang, typed),
        }
        after
    }

    /// Whether there is nothing to show in any language.
    pub fn is_empty(&self) -> bool {
        self.versions.values().all(|version| version.text.trim().is_empty())
    }

    /// The version of exactly this language, if there is one.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.versions.get(&lang).map(|version| version.text.as_str())
    }

    /// Languages in which the text exists, in UN order.
    pub fn langs(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| self.versions.contains_key(lang)).collect()
    }

    /// What to show on a page in `lang`: that language, else English or French (whichever is the original
    /// first), else the original, else any.
    ///
    /// Source: experience guide, section 10.3.
    pub fn shown(&self, lang: Lang) -> Option<Shown<'_>> {
        let working = match self.original {
            Some(Lang::Fr) => [Lang::Fr, Lang::En],
            _ => [Lang::En, Lang::Fr],
        };
        let candidates = [Some(lang), Some(working[0]), Some(working[1]), self.original];
        candidates
            .into_iter()
            .flatten()
            .chain(self.versions.keys().copied())
            .find_map(|lang| self.versions.get(&lang).map(|version| (lang, version)))
            .map(|(found, version)| Shown {
                text: &version.text,
                lang: found,
                state: version.state,
                is_fallback: found != lang,
                is_out_of_date: version.made_from.is_some_and(|revision| revision < self.revision),
            })
    }

    /// The words to show in `lang` without the surrounding facts; empty when there are none.
    pub fn words(&self, lang: Lang) -> &str {
        self.shown(lang).map_or("", |shown| shown.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_original_makes_its_translation_out_of_date() {
        let mut text = Text::original(Lang::Fr, "Un fonds");
        text.set_version(Lang::En, "A fund", TextState::Party, None);
        assert!(!text.shown(Lang::En).unwrap().is_out_of_date);
        text.set_original(Lang::Fr, "Deux fonds");
        assert!(text.shown(Lang::En).unwrap().is_out_of_date);
    }

    #[test]
    fn a_former_original_is_a_translation_out_of_date_and_an_emptied_one_is_gone() {
        let mut text = Text::original(Lang::Fr, "Un fonds");
        text.set_original(Lang::Es, "Un fondo nuevo");
        let french = text.shown(Lang::Fr).unwrap();
        assert!(french.is_out_of_date && french.state != TextState::Original);
        text.set_original(Lang::Es, "");
        assert_eq!((text.original, text.get(Lang::Es)), (Some(Lang::Fr), None));
    }

    #[test]
    fn fallback_prefers_the_working_language_that_is_the_original() {
        let mut text = Text::original(Lang::Fr, "Un fonds");
        text.set_version(Lang::En, "A fund", TextState::Party, None);
        let shown = text.shown(Lang::Ru).unwrap();
        assert_eq!((shown.lang, shown.is_fallback), (Lang::Fr, true));
        let spanish = Text::original(Lang::Es, "Un fondo");
        assert_eq!(spanish.shown(Lang::Ru).unwrap().lang, Lang::Es);
    }
}
