//! The text of a draft in chapters and paragraphs. Both are kept by identifier, so that two people may write at once;
//! numbers follow from the order and are never kept: a paragraph is named by chapter and place, such as 2.3.

use super::Content;
use kernel::{Lang, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A paragraph of a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Paragraph {
    /// Place in its chapter, from 1.
    #[serde(default)]
    pub order: u32,
    #[serde(default)]
    pub text: Text,
}

/// A chapter with its paragraphs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Chapter {
    /// Place in the text, from 1.
    #[serde(default)]
    pub order: u32,
    #[serde(default)]
    pub title: Text,
    /// By identifier, so that two people may write paragraphs at once.
    #[serde(default)]
    pub paragraphs: BTreeMap<String, Paragraph>,
}

impl Chapter {
    /// Paragraphs in their order. Two that were added at once bear the same place and stand by their identifiers.
    pub fn paragraphs(&self) -> Vec<(&String, &Paragraph)> {
        let mut list: Vec<_> = self.paragraphs.iter().collect();
        list.sort_by_key(|(id, paragraph)| (paragraph.order, (*id).clone()));
        list
    }

    /// Puts a paragraph one place earlier or later; at the end of the row it stays.
    pub fn move_paragraph(&mut self, id: &str, is_up: bool) {
        let ids = moved(self.paragraphs().into_iter().map(|(id, _)| id.clone()).collect(), id, is_up);
        for (order, id) in (1..).zip(ids) {
            if let Some(paragraph) = self.paragraphs.get_mut(&id) {
                paragraph.order = order;
            }
        }
    }
}

fn moved(mut ids: Vec<String>, id: &str, is_up: bool) -> Vec<String> {
    let at = ids.iter().position(|one| one == id);
    let to = at.and_then(|at| if is_up { at.checked_sub(1) } else { Some(at + 1) }).filter(|to| *to < ids.len());
    if let (Some(at), Some(to)) = (at, to) {
        ids.swap(at, to);
    }
    ids
}

impl Content {
    /// Chapters in the order of the text.
    pub fn chapters(&self) -> Vec<(&String, &Chapter)> {
        let mut list: Vec<_> = self.chapters.iter().collect();
        list.sort_by_key(|(id, chapter)| (chapter.order, (*id).clone()));
        list
    }

    /// Puts a chapter one place earlier or later.
    pub fn move_chapter(&mut self, id: &str, is_up: bool) {
        let ids = moved(self.chapters().into_iter().map(|(id, _)| id.clone()).collect(), id, is_up);
        for (order, id) in (1..).zip(ids) {
            if let Some(chapter) = self.chapters.get_mut(&id) {
                chapter.order = order;
            }
        }
    }

    /// The place of the next chapter.
    pub fn next_chapter(&self) -> u32 {
        self.chapters.values().map(|chapter| chapter.order).max().unwrap_or(0) + 1
    }

    /// The number of a chapter or of one of its paragraphs, such as 2 or 2.3; empty where there is none.
    pub fn number_of(&self, chapter: &str, paragraph: Option<&str>) -> String {
        let Some((n, (_, found))) = (1..).zip(self.chapters()).find(|(_, (id, _))| *id == chapter) else { return String::new() };
        let Some(paragraph) = paragraph else { return n.to_string() };
        let at = found.paragraphs().into_iter().position(|(id, _)| id == paragraph);
        at.map(|at| format!("{n}.{}", at + 1)).unwrap_or_default()
    }
}

/// A chapter for each output of the framework, by the output's own title, in the language of the version.
pub fn template(framework: &convention::Framework, lang: Lang, mut fresh: impl FnMut() -> String) -> BTreeMap<String, Chapter> {
    let chapter = |(order, output): (u32, &convention::Output)| {
        // A title that does not exist in the language stands in one of the Secretariat's working languages.
        let words = output.title.get(lang).or_else(|| output.title.get(Lang::En)).unwrap_or_default();
        (fresh(), Chapter { order, title: Text::original(lang, words), ..Chapter::default() })
    };
    (1..).zip(&framework.outputs).map(chapter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> Content {
        let paragraph = |order| Paragraph { order, text: Text::original(Lang::En, "Words") };
        let chapter = |order, ids: &[&str]| Chapter {
            order,
            paragraphs: (1..).zip(ids).map(|(order, id)| ((*id).to_owned(), paragraph(order))).collect(),
            ..Chapter::default()
        };
        let chapters = BTreeMap::from([("z".to_owned(), chapter(1, &["q", "p"])), ("a".to_owned(), chapter(2, &["x"]))]);
        Content { chapters, ..Content::default() }
    }

    #[test]
    fn numbers_follow_the_order() {
        let mut content = content();
        assert_eq!((content.number_of("z", Some("p")), content.number_of("a", Some("x"))), ("1.2".into(), "2.1".into()));
        content.chapters.get_mut("z").unwrap().move_paragraph("p", true);
        content.move_chapter("z", false);
        assert_eq!((content.number_of("z", Some("p")), content.number_of("a", None)), ("2.1".into(), "1".into()));
        assert_eq!((content.number_of("z", Some("gone")), content.number_of("gone", None)), (String::new(), String::new()));
    }

    #[test]
    fn the_first_does_not_go_up_nor_the_last_down() {
        let mut content = content();
        let before = content.clone();
        content.move_chapter("z", true);
        content.move_chapter("a", false);
        content.chapters.get_mut("z").unwrap().move_paragraph("q", true);
        content.chapters.get_mut("z").unwrap().move_paragraph("gone", true);
        assert_eq!(content, before);
    }
}
