//! What must hold of the messages: none missing, none unused, six equal languages, no word of ranking.
//! How message files and uses are read is in `crate::messages`.

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::{DYNAMIC, LANGUAGES, Message, SOURCE, Use, by_language, references};
use crate::tidy::Finding;
use crate::tree::Tree;

/// Words, by language, that set Parties against each other. Matched as beginnings of words (anywhere in
/// Chinese, which does not part its words). A comment `allowed: <word>` above the message lifts one, for
/// a page that says that nobody is ranked.
const RANKING: [(&str, &[&str]); 6] = [
    ("ar", &["تنقيط"]),
    ("en", &["rank", "score", "scoring", "league"]),
    ("es", &["ranking", "puntuación", "puntaje"]),
    ("fr", &["classement", "palmarès", "score"]),
    ("ru", &["рейтинг", "ранжир"]),
    ("zh", &["排名", "评分", "打分"]),
];

/// Words that may not stand in one message with a Party.
const BESIDE_PARTY: [(&str, &[&str], &[&str]); 3] = [
    ("en", &["best", "worst"], &["party", "parties"]),
    ("es", &["mejor", "mejores", "peor", "peores"], &["parte", "partes"]),
    ("fr", &["meilleur", "meilleure", "meilleures", "meilleurs", "pire"], &["partie", "parties"]),
];

pub fn missing(tree: &Tree) -> Vec<Finding> {
    let all = by_language(tree);
    let known: BTreeSet<&str> = all.get(SOURCE).into_iter().flatten().map(|message| message.key.as_str()).collect();
    let asked = Use::of(tree).mentions.into_iter().filter(|mention| !known.contains(mention.key.as_str()));
    asked
        .map(|mention| Finding::new(mention.path, mention.line, format!("the message {} is in no file of locales/{SOURCE}", mention.key)))
        .collect()
}

pub fn unused(tree: &Tree) -> Vec<Finding> {
    let all = by_language(tree);
    let source = all.get(SOURCE).map(Vec::as_slice).unwrap_or_default();
    let (used, references) = (Use::of(tree), references(source));
    let idle = source.iter().filter(|message| !used.has(message, &references));
    idle.map(|message| {
        let sentence = format!("nothing uses {}: remove it in all languages, or say `# {DYNAMIC}` above it", message.key);
        Finding::new(&message.path, message.line, sentence)
    })
    .collect()
}

pub fn equal(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let all = by_language(tree);
    let maps: BTreeMap<&str, BTreeMap<&str, &Message>> =
        all.iter().map(|(lang, messages)| (*lang, by_key(messages, &mut findings))).collect();
    let empty = BTreeMap::new();
    let source = maps.get(SOURCE).unwrap_or(&empty);
    for lang in LANGUAGES.into_iter().filter(|lang| *lang != SOURCE) {
        let other = maps.get(lang).unwrap_or(&empty);
        for (key, message) in source {
            let path = message.path.replacen(&format!("/{SOURCE}/"), &format!("/{lang}/"), 1);
            match other.get(key) {
                None => findings.push(Finding::new(&message.path, message.line, format!("{key} is missing in {path}"))),
                Some(theirs) if theirs.path != path => {
                    findings.push(Finding::new(&theirs.path, theirs.line, format!("{key} belongs into {path}")))
                }
                Some(theirs) if theirs.arguments() != message.arguments() => {
                    let list = message.arguments().iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                    let sentence =
                        format!("{key} must take the same arguments as in {SOURCE}: {}", if list.is_empty() { "none" } else { &list });
                    findings.push(Finding::new(&theirs.path, theirs.line, sentence));
                }
                Some(theirs) if theirs.text.is_empty() => findings.push(Finding::new(&theirs.path, theirs.line, format!("{key} is empty"))),
                Some(_) => {}
            }
        }
        for (key, theirs) in other.iter().filter(|(key, _)| !source.contains_key(*key)) {
            findings.push(Finding::new(&theirs.path, theirs.line, format!("{key} is not in {SOURCE}")));
        }
    }
    findings
}

/// Messages by key; a key written twice is a finding.
fn by_key<'a>(messages: &'a [Message], findings: &mut Vec<Finding>) -> BTreeMap<&'a str, &'a Message> {
    let mut map: BTreeMap<&str, &Message> = BTreeMap::new();
    for message in messages {
        if let Some(first) = map.insert(&message.key, message) {
            findings.push(Finding::new(
                &message.path,
                message.line,
                format!("{} is written already at {}:{}", message.key, first.path, first.line),
            ));
        }
    }
    map
}

pub fn words(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (lang, messages) in by_language(tree) {
        for message in &messages {
            let text = message.text.to_lowercase();
            let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
            let found = RANKING.iter().filter(|(of, _)| *of == lang).flat_map(|(_, list)| list.iter()).find(|word| {
                let hit = words.iter().any(|one| one.starts_with(**word)) || lang == "zh" && text.contains(**word);
                hit && !message.comment.lines().any(|line| line == format!("allowed: {word}"))
            });
            let beside = BESIDE_PARTY.iter().find(|(of, praise, party)| {
                *of == lang && words.iter().any(|word| praise.contains(word)) && words.iter().any(|word| party.contains(word))
            });
            if let Some(word) = found {
                findings.push(Finding::new(
                    &message.path,
                    message.line,
                    format!("{} speaks of ranking ({word}): Parties are never ranked or scored", message.key),
                ));
            } else if beside.is_some() {
                findings.push(Finding::new(
                    &message.path,
                    message.line,
                    format!("{} praises or blames beside a Party: say what is recorded", message.key),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(findings: Vec<Finding>) -> Vec<String> {
        findings.into_iter().map(|finding| finding.to_string()).collect()
    }

    #[test]
    fn a_message_asked_for_must_exist_and_one_that_exists_must_be_asked_for() {
        let tree = Tree::of(&[
            ("crates/a/Cargo.toml", ""),
            ("crates/a/src/lib.rs", "f(t.m(\"a-one\"), t.m(\"a-two\"))"),
            ("locales/en/a.ftl", "a-one = { a-part }\na-part = p\na-idle = i\n# used: dynamic\na-made = m\n"),
        ]);
        assert_eq!(sentences(missing(&tree)), ["crates/a/src/lib.rs:1: the message a-two is in no file of locales/en"]);
        let idle = unused(&tree);
        assert_eq!(idle.iter().map(|finding| finding.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn the_languages_have_the_same_messages() {
        let en = "a-one = { $n }\na-two = x\n";
        let files: Vec<(String, &str)> = LANGUAGES
            .into_iter()
            .map(|lang| (format!("locales/{lang}/a.ftl"), if lang == "fr" { "a-one = { $m }\na-more = x\na-more = y\n" } else { en }))
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let found = sentences(equal(&Tree::of(&files)));
        assert_eq!(found.len(), 4, "{found:?}");
        assert!(found.iter().any(|line| line.starts_with("locales/fr/a.ftl:3: a-more is written already")));
        assert!(found.iter().any(|line| line.starts_with("locales/fr/a.ftl:1: a-one must take the same arguments")));
        assert!(found.iter().any(|line| line.starts_with("locales/en/a.ftl:2: a-two is missing in locales/fr/a.ftl")));
    }

    #[test]
    fn words_of_ranking_are_refused_and_can_be_lifted() {
        let tree = Tree::of(&[
            (
                "locales/en/a.ftl",
                "a-a = Ranked list\na-b = Frankly\n# allowed: rank\na-c = No ranking here\na-d = The best Parties\na-e = best of luck\n",
            ),
            ("locales/zh/a.ftl", "a-a = 缔约方排名\n"),
        ]);
        let lines: Vec<(String, usize)> = words(&tree).into_iter().map(|finding| (finding.path, finding.line)).collect();
        let en = "locales/en/a.ftl".to_owned();
        assert_eq!(lines, [(en.clone(), 1), (en, 5), ("locales/zh/a.ftl".to_owned(), 1)]);
    }
}
