//! What a document holds, whatever file is made of it: a cover, blocks of text, tables, figures that are tables. Every
//! text is data and never mark-up of a format. It knows no business word and no words of its own: whoever builds it
//! brings them.
//!
//! Invariant: it holds everything its file is made from, so that the same document gives the same bytes.

use kernel::{Day, Lang};

/// A whole document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Language of the words that are not marked otherwise; the direction follows from it.
    pub lang: Lang,
    pub title: Vec<Run>,
    /// Above the title, smaller.
    pub subtitle: String,
    /// Reference of the document, at the top of every page; may be empty.
    pub symbol: String,
    /// The day that the document is of; stands in its properties. Never the day on which the file is made.
    pub day: Day,
    /// Said in strong letters at the top of every page, such as that it is a draft; empty for none.
    pub mark: String,
    /// Facts on the cover: name, value.
    pub cover: Vec<(String, Vec<Run>)>,
    /// Heading of the list of contents; empty for a document without one.
    pub contents: String,
    pub blocks: Vec<Block>,
}

/// Letters of one language and look.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    pub text: String,
    /// Where it differs from the document's.
    pub lang: Option<Lang>,
    pub look: Look,
    /// A web or mail address; what is neither is written and not linked.
    pub link: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    #[default]
    Plain,
    Strong,
    /// Smaller and paler: what is said about the text beside it.
    Aside,
    /// Letters of one width: fingerprints, addresses.
    Code,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// From 1; the first two levels stand in the contents.
    Heading(u8, Vec<Run>),
    Paragraph(Vec<Run>),
    /// A remark that is not part of the text, such as in which language it stands.
    Note(Vec<Run>),
    List {
        is_numbered: bool,
        items: Vec<Vec<Run>>,
    },
    /// Facts: name, value of one or more paragraphs.
    Facts(Vec<(Vec<Run>, Vec<Vec<Run>>)>),
    Table(Table),
    Bars(Bars),
    Spans(Spans),
    PageBreak,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    /// Each with as many cells as there are columns. The first cell names its row.
    pub rows: Vec<Vec<Vec<Run>>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    pub head: String,
    /// Its part of the whole width beside the parts of the others.
    pub part: u32,
    pub is_number: bool,
}

/// Amounts as a table with bars.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bars {
    pub caption: String,
    /// What the figure shows, in one sentence; may be empty.
    pub finding: String,
    pub label_head: String,
    pub value_head: String,
    pub rows: Vec<Bar>,
    /// Where the figures come from; may be empty.
    pub source: Vec<Run>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bar {
    pub label: Vec<Run>,
    /// Length beside the longest one.
    pub value: u64,
    /// The value as it is read, with its unit.
    pub words: String,
}

/// What lasts from one part of a time to another, as a table with bars. The times stand in words elsewhere: the drawing
/// alone tells nothing to who hears it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spans {
    pub caption: String,
    pub label_head: String,
    /// Years, or whatever parts the time, each with how many pieces of the drawing it takes.
    pub periods: Vec<(String, usize)>,
    pub rows: Vec<Span>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    pub label: Vec<Run>,
    /// Whether it holds the rows after it.
    pub is_group: bool,
    /// First and last piece from 0; `None` where it is not known.
    pub pieces: Option<(usize, usize)>,
}

impl Document {
    /// A document without contents, cover and mark.
    pub fn new(lang: Lang, title: Vec<Run>, day: Day) -> Document {
        Document {
            lang,
            title,
            subtitle: String::new(),
            symbol: String::new(),
            day,
            mark: String::new(),
            cover: Vec::new(),
            contents: String::new(),
            blocks: Vec::new(),
        }
    }
}

impl Run {
    pub fn plain(text: impl Into<String>) -> Run {
        Run { text: text.into(), ..Run::default() }
    }

    pub fn strong(text: impl Into<String>) -> Run {
        Run { look: Look::Strong, ..Run::plain(text) }
    }

    pub fn aside(text: impl Into<String>) -> Run {
        Run { look: Look::Aside, ..Run::plain(text) }
    }

    pub fn code(text: impl Into<String>) -> Run {
        Run { look: Look::Code, ..Run::plain(text) }
    }

    pub fn in_lang(mut self, lang: Lang) -> Run {
        self.lang = Some(lang);
        self
    }

    pub fn to(mut self, link: impl Into<String>) -> Run {
        self.link = Some(link.into());
        self
    }
}

impl Column {
    pub fn new(head: impl Into<String>, part: u32) -> Column {
        Column { head: head.into(), part, is_number: false }
    }

    pub fn number(head: impl Into<String>, part: u32) -> Column {
        Column { is_number: true, ..Column::new(head, part) }
    }
}

/// The words of runs without their looks.
pub fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
