//! The rules a set of message files and the table of words must hold, for the build step and its tests.
//!
//! Nothing is read from disk here and nothing is formatted: [`problems`] takes the texts and returns one line
//! for each fault. `build.rs` and the tests of this crate include this module; the crate itself does not.
//!
//! Invariant: what passes here can be resolved in all six languages with the arguments of English.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// Codes of the six languages in the order of `kernel::Lang::ALL`.
pub const LANGS: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// Beginnings that keys of `common.ftl` may have; keys of any other file begin with the name of the file.
const COMMON: [&str; 3] = ["action", "common", "error"];

/// Plural categories that a selector on a number must name in each language, the default variant included.
/// Only those that occur with whole numbers and differ in form; `zero` may be written as `[0]` or left out.
fn needed_categories(lang: &str) -> &'static [&'static str] {
    match lang {
        "ar" => &["one", "two", "few", "many", "other"],
        "ru" => &["one", "few", "many"],
        "zh" => &[],
        _ => &["one"],
    }
}

/// Plural categories that can be reached by whole numbers in each language.
fn known_categories(lang: &str) -> &'static [&'static str] {
    match lang {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        "ru" => &["one", "few", "many", "other"],
        "zh" => &["other"],
        "en" => &["one", "other"],
        _ => &["one", "many", "other"],
    }
}

/// One message file.
pub struct MessageFile {
    /// Two-letter code, the name of the folder.
    pub lang: String,
    /// Name without `.ftl`.
    pub slice: String,
    pub text: String,
}

/// What one message takes.
#[derive(Default)]
struct Message {
    slice: String,
    arguments: BTreeSet<String>,
    /// Those of the arguments that choose a variant.
    selectors: BTreeSet<String>,
}

/// Every fault of the message files, one line each, in a stable order. Empty means good.
pub fn problems(files: &[MessageFile]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut languages: BTreeMap<&str, BTreeMap<String, Message>> = LANGS.iter().map(|lang| (*lang, BTreeMap::new())).collect();
    for file in files {
        match languages.get_mut(file.lang.as_str()) {
            Some(messages) => read(file, messages, &mut faults),
            None => faults.push(format!("locales/{}: not one of the six languages", file.lang)),
        }
    }
    compare(&languages, &mut faults);
    faults
}

/// Every message of every language, sorted by key, each once, with the arguments that choose a variant in any.
pub fn keys(files: &[MessageFile]) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let mut messages = BTreeMap::new();
        read(file, &mut messages, &mut Vec::new());
        for (key, message) in messages {
            all.entry(key).or_default().extend(message.selectors);
        }
    }
    all
}

/// Reads one file into `messages` and notes what is wrong in it.
fn read(file: &MessageFile, messages: &mut BTreeMap<String, Message>, faults: &mut Vec<String>) {
    let place = format!("locales/{}/{}.ftl", file.lang, file.slice);
    let resource = match fluent_syntax::parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = file.text.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
                faults.push(format!("{place}:{line}: not readable: {error}"));
            }
            resource
        }
    };
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                faults.push(format!("{place}: -{} is a term; a message is a whole sentence of its own", term.id.name));
                continue;
            }
            _ => continue,
        };
        let key = message.id.name;
        if !key_fits(&file.slice, key) {
            faults.push(format!("{place}: {key} does not begin with the name of its file"));
        }
        if !message.attributes.is_empty() {
            faults.push(format!("{place}: {key} has attributes; give each text a key of its own"));
        }
        let mut found = Message { slice: file.slice.clone(), ..Message::default() };
        match &message.value {
            Some(pattern) => walk(pattern, &mut found, &mut |fault| faults.push(format!("{place}: {key} {fault}")), &file.lang),
            None => faults.push(format!("{place}: {key} has no text")),
        }
        if let Some(former) = messages.insert(key.to_owned(), found) {
            faults.push(format!("{place}: {key} is defined twice (also in {}.ftl)", former.slice));
        }
    }
}

fn key_fits(slice: &str, key: &str) -> bool {
    let begins = |name: &str| key.strip_prefix(name).and_then(|rest| rest.strip_prefix('-')).is_some_and(|rest| !rest.is_empty());
    if slice == "common" { COMMON.iter().any(|name| begins(name)) } else { begins(slice) }
}

/// Collects arguments of a pattern and of all patterns in it.
fn walk(pattern: &Pattern<&str>, found: &mut Message, fault: &mut dyn FnMut(String), lang: &str) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, found, fault, lang);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, found: &mut Message, fault: &mut dyn FnMut(String), lang: &str) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found, fault, lang),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found, fault, lang);
            if let InlineExpression::VariableReference { id } = selector {
                found.selectors.insert(id.name.to_owned());
            }
            let names: Vec<&str> = variants
                .iter()
                .filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            check_categories(&names, fault, lang);
            for variant in variants {
                walk(&variant.value, found, fault, lang);
            }
        }
    }
}

/// A selector that names a plural category is a plural: it names all that the language needs and none that it lacks.
fn check_categories(names: &[&str], fault: &mut dyn FnMut(String), lang: &str) {
    const PLURAL: [&str; 5] = ["zero", "one", "two", "few", "many"];
    if !names.iter().any(|name| PLURAL.contains(name)) {
        return;
    }
    for needed in needed_categories(lang) {
        if !names.contains(needed) {
            fault(format!("lacks the plural form [{needed}] of this language"));
        }
    }
    for name in names {
        if !known_categories(lang).contains(name) {
            fault(format!("has the plural form [{name}], which this language does not have"));
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, found: &mut Message, fault: &mut dyn FnMut(String), lang: &str) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.arguments.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found, fault, lang),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::MessageReference { id, .. } => fault(format!("refers to {}; write the sentence out", id.name)),
        InlineExpression::TermReference { id, .. } => fault(format!("refers to -{}; write the sentence out", id.name)),
        InlineExpression::FunctionReference { id, .. } => {
            fault(format!("calls {}; numbers are formatted for every message already", id.name))
        }
    }
}

/// English is the measure: the other five have its keys, in the same file, with its arguments.
fn compare(languages: &BTreeMap<&str, BTreeMap<String, Message>>, faults: &mut Vec<String>) {
    let Some(english) = languages.get("en") else { return };
    for (lang, messages) in languages {
        for (key, wanted) in english {
            match messages.get(key) {
                None => faults.push(format!("locales/{lang}/{}.ftl: {key} is missing", wanted.slice)),
                Some(found) => {
                    if found.slice != wanted.slice {
                        faults.push(format!("locales/{lang}/{}.ftl: {key} stands in {}.ftl in English", found.slice, wanted.slice));
                    }
                    if found.arguments != wanted.arguments {
                        faults.push(format!(
                            "locales/{lang}/{}.ftl: {key} takes {} where English takes {}",
                            found.slice,
                            named(&found.arguments),
                            named(&wanted.arguments)
                        ));
                    }
                }
            }
        }
        for (key, found) in messages {
            if !english.contains_key(key) {
                faults.push(format!("locales/en/{}.ftl: {key} is missing, but {lang} has it", found.slice));
            }
        }
    }
}

fn named(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "no arguments".to_owned();
    }
    arguments.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// One row of `data/words.csv`.
pub struct Word {
    pub code: String,
    pub kind: String,
    /// In the order of [`LANGS`].
    pub names: [String; 6],
}

/// Every fault of the table of words, one line each.
pub fn word_problems(words: &[Word]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut codes = BTreeSet::new();
    for word in words {
        if !codes.insert(word.code.as_str()) {
            faults.push(format!("data/words.csv: {} is there twice", word.code));
        }
        if !["role", "state", "act", "status", "thing"].contains(&word.kind.as_str()) {
            faults.push(format!("data/words.csv: {} is of unknown kind {:?}", word.code, word.kind));
        }
        for (lang, name) in LANGS.iter().zip(&word.names) {
            if name.is_empty() || name.trim() != name {
                faults.push(format!("data/words.csv: {} in {lang} is empty or has blanks around it", word.code));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A set of files that is right, with one file of one language replaced.
    fn faults(lang: &str, slice: &str, text: &str) -> Vec<String> {
        let good = |lang: &str| {
            let plural = match lang {
                "ar" => "[one] a [two] a [few] { $n } [many] { $n } *[other] { $n }",
                "ru" => "[one] { $n } [few] { $n } [many] { $n } *[other] { $n }",
                "zh" => "*[other] { $n }",
                _ => "[one] { $n } *[other] { $n }",
            };
            let plural = plural.replace(" [", "\n    [").replace(" *[", "\n    *[");
            format!("notes-title = Notes\nnotes-count = {{ $n ->\n    {plural}\n  }}\nnotes-by = By {{ $value }}\n")
        };
        let mut files: Vec<MessageFile> =
            LANGS.iter().map(|lang| MessageFile { lang: (*lang).to_owned(), slice: "notes".to_owned(), text: good(lang) }).collect();
        if let Some(file) = files.iter_mut().find(|file| file.lang == lang && file.slice == slice) {
            file.text = text.replace("GOOD", &good(lang));
        } else if !lang.is_empty() {
            files.push(MessageFile { lang: lang.to_owned(), slice: slice.to_owned(), text: text.to_owned() });
        }
        problems(&files)
    }

    #[test]
    fn the_languages_are_those_of_the_kernel_in_the_same_order() {
        assert_eq!(LANGS, kernel::Lang::ALL.map(|lang| lang.code()));
    }

    #[test]
    fn a_good_set_has_no_faults() {
        assert_eq!(faults("", "", ""), Vec::<String>::new());
    }

    #[test]
    fn each_fault_is_told_with_its_file() {
        for (lang, slice, text, wanted) in [
            ("fr", "notes", "notes-title = Notes\nnotes-by = Par { $value }\n", "locales/fr/notes.ftl: notes-count is missing"),
            (
                "en",
                "notes",
                "notes-title = Notes\nnotes-by = By { $value }\n",
                "locales/en/notes.ftl: notes-count is missing, but ar has it",
            ),
            ("es", "notes", "GOODnotes-extra = Algo\n", "locales/en/notes.ftl: notes-extra is missing, but es has it"),
            ("zh", "notes", "GOODnotes-title = x\n", "locales/zh/notes.ftl: notes-title is defined twice (also in notes.ftl)"),
            ("zh", "notes", "GOODtitle = x\n", "locales/zh/notes.ftl: title does not begin with the name of its file"),
            ("zh", "notes", "GOOD}{ broken\n", "locales/zh/notes.ftl:6: not readable"),
            (
                "ru",
                "notes",
                "notes-title = x\nnotes-by = x\nnotes-count = { $n }\n",
                "notes-by takes no arguments where English takes $value",
            ),
            (
                "ru",
                "notes",
                "notes-title = x\nnotes-by = { $value }\nnotes-count = { $n ->\n [one] { $n }\n *[other] { $n }\n }\n",
                "notes-count lacks the plural form [few]",
            ),
            (
                "en",
                "notes",
                "notes-title = x\nnotes-by = { $value }\nnotes-count = { $n ->\n [one] { $n }\n [few] x\n *[other] { $n }\n }\n",
                "notes-count has the plural form [few]",
            ),
            ("fr", "notes", "GOODnotes-more = { notes-title }\n", "notes-more refers to notes-title"),
            ("fr", "notes", "GOOD-brand = x\n", "-brand is a term"),
            ("fr", "notes", "GOODnotes-number = { NUMBER($n) }\n", "notes-number calls NUMBER"),
            ("fr", "notes", "GOODnotes-field = x\n    .hint = y\n", "notes-field has attributes"),
            ("de", "notes", "notes-title = Notizen\n", "locales/de: not one of the six languages"),
            ("fr", "common", "notes-later = x\n", "locales/fr/common.ftl: notes-later does not begin"),
        ] {
            let found = faults(lang, slice, text);
            assert!(found.iter().any(|fault| fault.contains(wanted)), "{wanted}\nfound: {found:#?}");
        }
    }

    #[test]
    fn arguments_that_choose_a_variant_are_known() {
        let text = "notes-a = { $n ->\n [one] { $n } { $value }\n *[other] { $n }\n }\nnotes-b = { $value }\n".to_owned();
        let found = keys(&[MessageFile { lang: "en".to_owned(), slice: "notes".to_owned(), text }]);
        let names: Vec<(&str, Vec<&str>)> =
            found.iter().map(|(key, set)| (key.as_str(), set.iter().map(String::as_str).collect())).collect();
        assert_eq!(names, [("notes-a", vec!["n"]), ("notes-b", vec![])]);
    }

    #[test]
    fn words_are_there_once_and_whole() {
        let word = |code: &str, kind: &str, name: &str| Word {
            code: code.to_owned(),
            kind: kind.to_owned(),
            names: std::array::from_fn(|_| name.to_owned()),
        };
        assert!(word_problems(&[word("goal", "thing", "Goal")]).is_empty());
        assert_eq!(word_problems(&[word("goal", "thing", "Goal"), word("goal", "thing", "Goal")]).len(), 1);
        assert_eq!(word_problems(&[word("goal", "ting", "Goal")]).len(), 1);
        assert_eq!(word_problems(&[word("goal", "thing", " ")]).len(), 6);
    }
}
