//! The articles of the Convention and its Annex: numbers, titles, our summaries.
//! Not here: the text of the Convention itself, which is read at its source.

use crate::{Item, objectives};
use kernel::text::Version;
use kernel::{Lang, Text, TextState};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// One article, or the Annex.
#[derive(Debug)]
pub struct Article {
    /// `1` to `35`, or `annex`; also its address.
    pub number: String,
    /// English is official; French is unconfirmed unless it was compared with a printed copy.
    pub title: Text,
    /// Heading of the Convention under which it stands.
    pub section: String,
    /// In our words.
    pub summary: Text,
}

impl Article {
    pub fn is_annex(&self) -> bool {
        self.number == "annex"
    }

    /// The objectives that cite it.
    pub fn objectives(&self) -> Vec<&'static Item> {
        let cites = |item: &&Item| item.mapped("convention_articles").into_iter().any(|cited_as| is_of(cited_as, &self.number));
        objectives().iter().filter(cites).collect()
    }
}

#[derive(Deserialize)]
struct Row {
    number: String,
    title_en: String,
    title_fr: String,
    section: String,
    summary_en: String,
}

/// The one article whose French title was compared with a printed copy.
const COMPARED_IN_FRENCH: &str = "26";

static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(|| {
    crate::table::<Row>(include_str!("../../../data/articles.csv"))
        .into_iter()
        .map(|row| {
            let french = if row.number == COMPARED_IN_FRENCH { TextState::Official } else { TextState::Unchecked };
            let version = |text: String, state, origin: &str| Version { text, state, made_from: None, origin: Some(origin.to_owned()) };
            let versions = BTreeMap::from([
                (Lang::En, version(row.title_en, TextState::Official, "English text of the Convention")),
                (Lang::Fr, version(row.title_fr, french, "French text of the Convention")),
            ]);
            Article {
                number: row.number,
                title: Text { original: Some(Lang::En), revision: 1, versions },
                section: row.section,
                summary: Text::original(Lang::En, row.summary_en),
            }
        })
        .collect()
});

/// Articles 1 to 35 and the Annex, in order.
pub fn articles() -> &'static [Article] {
    &ARTICLES
}

/// An article by its number as in its address.
pub fn article(number: &str) -> Option<&'static Article> {
    ARTICLES.iter().find(|article| article.number == number)
}

/// The article that a citation such as `1(h)`, `4.8` or `Annex` means.
pub fn cited(citation: &str) -> Option<&'static Article> {
    let number: String = citation.chars().take_while(char::is_ascii_digit).collect();
    if number.is_empty() && citation.to_lowercase().starts_with("annex") { article("annex") } else { article(&number) }
}

fn is_of(citation: &str, number: &str) -> bool {
    cited(citation).is_some_and(|article| article.number == number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_thirty_five_articles_and_the_annex_with_titles_in_two_languages() {
        let numbers: Vec<&str> = articles().iter().map(|article| article.number.as_str()).collect();
        let expected: Vec<String> = (1..=35).map(|number| number.to_string()).chain(["annex".to_owned()]).collect();
        assert_eq!(numbers, expected);
        assert_eq!(numbers.len(), 36);
        assert!(articles().iter().all(|article| article.title.langs() == [Lang::En, Lang::Fr] && !article.summary.is_empty()));
    }

    #[test]
    fn a_citation_of_a_paragraph_finds_its_article() {
        for (citation, number) in [("1(h)", "1"), ("4.8", "4"), ("26-27", "26"), ("25(3)", "25"), ("Annex", "annex")] {
            assert_eq!(cited(citation).map(|article| article.number.as_str()), Some(number), "{citation}");
        }
        assert!(cited("36").is_none() && cited("").is_none());
    }

    #[test]
    fn english_titles_are_official_and_french_ones_only_where_compared() {
        let official: Vec<&str> = articles()
            .iter()
            .filter(|article| crate::is_official(&article.title, Lang::Fr))
            .map(|article| article.number.as_str())
            .collect();
        assert_eq!(official, ["26"]);
        assert!(articles().iter().all(|article| crate::is_official(&article.title, Lang::En)));
    }
}
