//! The glossary: terms in English, French and Spanish with a definition in our words, and the linking of terms
//! where a text uses them.
//!
//! Invariant: [`link_terms`] takes safe HTML and answers safe HTML; it adds links and nothing else.

use crate::articles::{self, Article};
use crate::links;
use i18n::Tr;
use kernel::{Lang, Text, TextState};
use serde::Deserialize;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// One entry.
#[derive(Debug)]
pub struct Term {
    /// Its address, from the English term: `digital-environment`.
    pub slug: String,
    /// English, French, Spanish.
    pub name: Text,
    /// In our words, in English.
    pub definition: Text,
    pub source: String,
}

impl Term {
    /// The articles that its source cites, in order.
    pub fn articles(&self) -> Vec<&'static Article> {
        let Some(cited) = self.source.strip_prefix("Convention Art. ") else { return Vec::new() };
        let own = cited.split(';').next().unwrap_or("");
        own.split([',', '-']).filter_map(|part| articles::cited(part.trim())).collect()
    }
}

#[derive(Deserialize)]
struct Row {
    term_en: String,
    term_fr: String,
    term_es: String,
    definition_en: String,
    source: String,
}

static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    crate::table::<Row>(include_str!("../../../data/glossary.csv"))
        .into_iter()
        .map(|row| {
            let mut name = Text::original(Lang::En, row.term_en.as_str());
            name.set_version(Lang::Fr, row.term_fr, TextState::Unchecked, None);
            name.set_version(Lang::Es, row.term_es, TextState::Unchecked, None);
            Term { slug: slug(&row.term_en), name, definition: Text::original(Lang::En, row.definition_en), source: row.source }
        })
        .collect()
});

/// Every entry, in the order of the bundled table.
pub fn glossary() -> &'static [Term] {
    &TERMS
}

/// An entry by its address.
pub fn term(slug: &str) -> Option<&'static Term> {
    TERMS.iter().find(|term| term.slug == slug)
}

fn slug(term: &str) -> String {
    let (words, _) = parts(term);
    let mut slug = String::new();
    for letter in words.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_matches('-').to_owned()
}

/// A term and what stands in brackets after it: an abbreviation or another form.
fn parts(term: &str) -> (&str, Option<&str>) {
    match term.split_once(" (") {
        Some((words, rest)) => (words, rest.strip_suffix(')')),
        None => (term, None),
    }
}

/// One way in which a term is written.
struct Form {
    letters: Vec<char>,
    slug: &'static str,
    /// Begins with a capital in the glossary (Party, Secretariat, IFCD): a small letter is another word.
    is_name: bool,
}

/// Forms of one language by their first letter in small, longest first.
type Forms = HashMap<char, Vec<Form>>;

static FORMS: LazyLock<[Forms; 3]> = LazyLock::new(|| [Lang::En, Lang::Fr, Lang::Es].map(forms));

fn forms(lang: Lang) -> Forms {
    let mut forms: Forms = HashMap::new();
    for term in glossary() {
        let Some(name) = term.name.get(lang) else { continue };
        let (words, other) = parts(name);
        for written in std::iter::once(words).chain(other) {
            let Some(first) = written.chars().next() else { continue };
            let form = Form { letters: written.chars().collect(), slug: &term.slug, is_name: first.is_uppercase() };
            forms.entry(small(first)).or_default().push(form);
        }
    }
    for list in forms.values_mut() {
        list.sort_by_key(|form| std::cmp::Reverse(form.letters.len()));
    }
    forms
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Links the first use of each glossary term in a text of `lang`. The text is safe HTML (escaped words, perhaps
/// paragraphs and links); what already stands inside a link or a tag is left alone. In Arabic, Chinese and Russian,
/// in which the glossary has no terms, the text comes back as it is.
pub fn link_terms(lang: Lang, html: &str) -> String {
    linked(lang, lang, html)
}

/// A text as paragraphs in the page's language or its fallback, with its terms linked to the glossary in the page's
/// language and the line that is owed for a fallback.
pub fn linked_passage(t: Tr, text: &Text) -> String {
    let lang = text.shown(t.lang()).map_or(t.lang(), |shown| shown.lang);
    linked(lang, t.lang(), &web::parts::passage(t, text))
}

/// `lang` is the language of the text, `page` that of the links.
fn linked(lang: Lang, page: Lang, html: &str) -> String {
    let [en, fr, es] = &*FORMS;
    let forms = match lang {
        Lang::En => en,
        Lang::Fr => fr,
        Lang::Es => es,
        _ => return html.to_owned(),
    };
    let mut linked = String::with_capacity(html.len() + 256);
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let (mut rest, mut before, mut in_link) = (html, ' ', false);
    while let Some(letter) = rest.chars().next() {
        // Tags and entities pass whole; a word never begins inside them.
        if let Some(end) = passage_end(rest, letter) {
            let (passage, after) = rest.split_at(end);
            in_link = (in_link || passage.starts_with("<a ")) && passage != "</a>";
            linked.push_str(passage);
            (rest, before) = (after, ' ');
            continue;
        }
        let found = (!in_link && !before.is_alphanumeric())
            .then(|| forms.get(&small(letter)).into_iter().flatten().find_map(|form| Some((form, length_at(rest, form)?))))
            .flatten();
        let length = match found {
            Some((form, length)) => {
                let (words, _) = rest.split_at(length);
                if used.insert(form.slug) {
                    linked.push_str(&format!(r#"<a class="term" href="{}">{words}</a>"#, links::term(page, form.slug)));
                } else {
                    linked.push_str(words);
                }
                length
            }
            None => {
                linked.push(letter);
                letter.len_utf8()
            }
        };
        let (passed, after) = rest.split_at(length);
        before = passed.chars().next_back().unwrap_or(' ');
        rest = after;
    }
    linked
}

/// Where a tag or entity that begins here ends, or nothing.
fn passage_end(rest: &str, letter: char) -> Option<usize> {
    let (closing, limit) = match letter {
        '<' => ('>', usize::MAX),
        // Longer than any entity: a lone ampersand is a mistake of the caller and stays a letter.
        '&' => (';', 8),
        _ => return None,
    };
    rest.find(closing).filter(|end| *end <= limit).map(|end| end + 1)
}

/// How many bytes of `text` the form takes when it stands there as whole words, with a plural `s` or without.
fn length_at(text: &str, form: &Form) -> Option<usize> {
    let mut rest = text;
    for (place, wanted) in form.letters.iter().enumerate() {
        rest = match wanted {
            '\'' => ["'", "’", "&#39;"].iter().find_map(|apostrophe| rest.strip_prefix(apostrophe))?,
            ' ' => rest.strip_prefix([' ', '\n', '\u{A0}'])?,
            _ => {
                let found = rest.chars().next()?;
                let is_same = if place == 0 && form.is_name { found == *wanted } else { small(found) == small(*wanted) };
                rest.strip_prefix(found).filter(|_| is_same)?
            }
        };
    }
    let is_end = |rest: &str| !rest.starts_with(|letter: char| letter.is_alphanumeric());
    if !is_end(rest) {
        rest = rest.strip_prefix('s').filter(|rest| is_end(rest))?;
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_three_languages_a_definition_a_source_and_an_address_of_its_own() {
        assert_eq!(glossary().len(), 111);
        let slugs: BTreeSet<&str> = glossary().iter().map(|term| term.slug.as_str()).collect();
        assert_eq!(slugs.len(), glossary().len());
        for term in glossary() {
            assert_eq!(term.name.langs(), [Lang::En, Lang::Fr, Lang::Es], "{}", term.slug);
            assert!(!term.definition.is_empty() && !term.source.is_empty(), "{}", term.slug);
        }
    }

    #[test]
    fn interculturality_names_its_article() {
        let term = term("interculturality").unwrap();
        assert_eq!(term.source, "Convention Art. 4.8");
        assert_eq!(term.articles().iter().map(|article| article.number.as_str()).collect::<Vec<_>>(), ["4"]);
    }

    #[test]
    fn only_the_first_use_of_a_term_is_linked_and_the_longest_wins() {
        assert_eq!(
            link_terms(Lang::En, "<p>Interculturality and civil society organizations; interculturality, civil society.</p>"),
            "<p><a class=\"term\" href=\"/en/glossary/interculturality\">Interculturality</a> and \
             <a class=\"term\" href=\"/en/glossary/civil-society-organization\">civil society organizations</a>; interculturality, \
             <a class=\"term\" href=\"/en/glossary/civil-society\">civil society</a>.</p>"
        );
    }

    #[test]
    fn a_term_is_a_whole_word_and_a_name_keeps_its_capital() {
        for text in ["reactivity", "a birthday party", "inputs", "metadatabase"] {
            assert_eq!(link_terms(Lang::En, text), text);
        }
        assert!(link_terms(Lang::En, "each Party").contains("/en/glossary/party"));
    }

    #[test]
    fn tags_links_and_entities_are_left_alone() {
        for text in ["<b title=\"metadata\">x</b>", "<a href=\"/x\">metadata</a>", "a &amp; b &lt;i&gt;", "5 & 6"] {
            assert_eq!(link_terms(Lang::En, text), text);
        }
        let after = link_terms(Lang::En, "<a href=\"/x\">metadata</a> and metadata");
        assert!(after.ends_with("<a class=\"term\" href=\"/en/glossary/metadata\">metadata</a>"), "{after}");
    }

    #[test]
    fn french_apostrophes_of_every_kind_are_understood() {
        for text in ["un plan d’action", "un plan d'action", "un plan d&#39;action"] {
            assert!(link_terms(Lang::Fr, text).contains("/fr/glossary/plan-of-action"), "{text}");
        }
    }

    #[test]
    fn a_language_without_terms_gets_its_text_back() {
        assert_eq!(link_terms(Lang::Ru, "metadata"), "metadata");
    }
}
