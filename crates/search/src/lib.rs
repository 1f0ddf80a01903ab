//! Full text in six languages with facets, over an index kept in a folder of its own.
//! Not here: what is findable and what facets mean (the slices), where changes come from (the outbox).
//!
//! Invariants: the index is derived data and may be emptied at any time; a change is visible to
//! [`Index::find`] when [`Index::apply`] returns; equal data gives equal results in equal order.

mod alike;
mod facts;
mod fields;
mod find;
mod index;
mod marks;
mod suggest;
mod titles;
mod words;

use std::collections::HashMap;

use kernel::Lang;

pub use alike::Alike;
pub use fields::FORMAT;
pub use index::{Index, Opened};

/// Name under which the kinds of entries can be counted and filtered like a facet.
pub const KIND: &str = "kind";

/// Something that can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// What sort of thing it is; with `id` it names the entry.
    pub kind: String,
    /// Its public identifier.
    pub id: String,
    pub title: Vec<(Lang, String)>,
    /// Plain text, without markup.
    pub body: Vec<(Lang, String)>,
    /// Facet and value, as many as apply.
    pub facets: Vec<(String, String)>,
    pub numbers: Numbers,
}

/// What entries are sorted and narrowed by besides facets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Numbers {
    /// When it was added: days since 1970 or anything that grows with time.
    pub added: i64,
    pub year: i64,
}

/// One change of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Adds the entry, or replaces the one of the same kind and id.
    Put(Entry),
    /// Removes the entry if it is there.
    Delete { kind: String, id: String },
}

/// What is looked for. The default asks for nothing in particular and gets the newest entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Words, "phrases" and beginnings* as a person typed them; all are required.
    pub text: Option<String>,
    /// Language of the page: its matches count a little more and are shown first.
    pub lang: Lang,
    /// Any of these kinds; empty for all.
    pub kinds: Vec<String>,
    /// Facet and accepted values: any inside a facet, all between facets. No values, no filter.
    pub filters: Vec<(String, Vec<String>)>,
    /// Facets that are not kept in the index; they are filtered and counted like the others.
    pub derived: Vec<Derived>,
    /// First and last year, both included.
    pub year: Option<(i64, i64)>,
    /// Least value of [`Numbers::added`].
    pub added_from: Option<i64>,
    /// Facets to count; [`KIND`] counts the kinds.
    pub facets: Vec<String>,
    pub sort: Sort,
    /// Only what stands behind this place in the order; for [`Sort::Newest`] alone. Unlike an offset it stays right
    /// when entries come or go meanwhile.
    pub after: Option<Place>,
    pub offset: usize,
    pub limit: usize,
}

/// A place in the order of the newest entries: that of the entry named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub added: i64,
    pub kind: String,
    pub id: String,
}

impl Default for Query {
    fn default() -> Query {
        Query {
            text: None,
            lang: Lang::En,
            kinds: Vec::new(),
            filters: Vec::new(),
            derived: Vec::new(),
            year: None,
            added_from: None,
            facets: Vec::new(),
            sort: Sort::Relevance,
            after: None,
            offset: 0,
            limit: 20,
        }
    }
}

/// A facet whose values each stand for several values of a facet in the index, such as a group of States that
/// changes by the day: an entry bears the value when it bears one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derived {
    pub facet: String,
    /// The facet in the index.
    pub from: String,
    /// Each value with those it stands for.
    pub values: Vec<(String, Vec<String>)>,
}

/// Order of the hits; what is equal goes by kind and id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Best match first; without a text the same as `Newest`.
    Relevance,
    /// Largest [`Numbers::added`] first.
    Newest,
    /// Smallest [`Numbers::added`] first.
    Oldest,
    /// Largest [`Numbers::year`] first, so that 0 stands for no year.
    Year,
    /// By title as the language sorts. An entry without a title in it goes by the first it has of
    /// en fr es ru ar zh.
    Title(Lang),
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// Number of all entries found, not only of those in `hits`.
    pub total: u64,
    pub hits: Vec<Hit>,
    /// For each facet asked for: its values, by value, each with the number of entries found when it
    /// is chosen beside the other facets' filters. Values without any are left out unless chosen.
    pub counts: HashMap<String, Vec<(String, u64)>>,
}

/// One entry found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub kind: String,
    pub id: String,
    /// [`Numbers::added`], with which the hit is a [`Place`].
    pub added: i64,
    /// The title in `lang`, matches marked; empty without a text.
    pub title_marks: Vec<Piece>,
    /// About 200 characters of the body in `lang` around the first match; empty without a text.
    pub excerpt: Vec<Piece>,
    /// The language version the text was found in; without a text the query's language.
    pub lang: Lang,
}

/// A stretch of text that matches or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub is_match: bool,
}
