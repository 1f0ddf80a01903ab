//! What of the fixed reference can be searched: activities, Parties, articles, terms. Measures and roadmaps are
//! findable by their own slices.

use convention::{articles, framework, glossary};
use kernel::{Lang, Text};
use search::{Entry, Numbers};

/// Kinds of the entries made here, in the order in which results name them.
pub const KINDS: [&str; 4] = ["activity", "party", "article", "term"];

/// Every entry of the compiled-in reference. The same in every program, so it is indexed once when an index is filled.
pub fn fixed_entries() -> Vec<Entry> {
    let activities = framework().activities.iter().map(|activity| {
        let bodies = [&activity.asks_for].into_iter().chain(&activity.suggested_evidence);
        entry("activity", &activity.code, &activity.title, bodies, &[&activity.code])
    });
    let parties = parties::register().iter().map(|party| Entry {
        kind: "party".into(),
        id: party.code.to_string(),
        title: Lang::ALL.into_iter().map(|lang| (lang, party.name(lang).to_owned())).collect(),
        body: Lang::ALL.into_iter().map(|lang| (lang, format!("{} {} {}", party.code, party.iso3, party.group_name(lang)))).collect(),
        facets: Vec::new(),
        numbers: Numbers::default(),
    });
    let articles = articles().iter().map(|article| entry("article", &article.number, &article.title, [&article.summary], &[]));
    let terms = glossary().iter().map(|term| entry("term", &term.slug, &term.name, [&term.definition], &[]));
    activities.chain(parties).chain(articles).chain(terms).collect()
}

fn entry<'a>(kind: &str, id: &str, title: &Text, bodies: impl IntoIterator<Item = &'a Text>, codes: &[&str]) -> Entry {
    let texts: Vec<&Text> = bodies.into_iter().collect();
    let body = title.langs().into_iter().map(|lang| {
        let words = texts.iter().filter_map(|text| text.get(lang)).chain(codes.iter().copied()).collect::<Vec<_>>().join("\n");
        (lang, words)
    });
    Entry {
        kind: kind.into(),
        id: id.into(),
        title: title.versions.iter().map(|(lang, version)| (*lang, version.text.clone())).collect(),
        body: body.collect(),
        facets: Vec::new(),
        numbers: Numbers::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use search::{Change, Index, Query};

    #[test]
    fn every_fixed_entry_has_a_page_and_can_be_found_in_its_languages() {
        let entries = fixed_entries();
        assert_eq!(entries.len(), 20 + 159 + 36 + glossary().len());
        assert!(entries.iter().all(|entry| crate::links::found(Lang::En, &entry.kind, &entry.id).is_some()));
        let index = Index::in_memory().unwrap();
        index.apply(entries.into_iter().map(Change::Put).collect(), 0).unwrap();
        for (lang, text, kind, id) in [
            (Lang::En, "Kenya", "party", "KE"),
            (Lang::Ar, "كينيا", "party", "KE"),
            (Lang::Ru, "Кения", "party", "KE"),
            (Lang::Zh, "肯尼亚", "party", "KE"),
            (Lang::Fr, "cartographie globale", "activity", "1.1"),
            (Lang::Es, "diversidad cultural", "term", "cultural-diversity"),
            (Lang::En, "3.2", "activity", "3.2"),
        ] {
            let found = index.find(&Query { text: Some(text.into()), lang, ..Query::default() }).unwrap();
            assert!(found.hits.iter().any(|hit| (hit.kind.as_str(), hit.id.as_str()) == (kind, id)), "{text}");
        }
    }
}
