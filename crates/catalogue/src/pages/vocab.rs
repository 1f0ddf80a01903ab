//! Code lists: the list of lists, one list with its codes, each as a page and as SKOS.

use super::{linked, rendered};
use crate::rdf::Graph;
use crate::vocab::{self, Scheme, shown};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Lang, Result};
use web::{Format, Page, Reply, Visit};

struct ListItem {
    address: String,
    id: &'static str,
    title: Words,
    count: String,
}

/// Words with the language they are in, where it is not the page's.
struct Words {
    text: &'static str,
    lang: &'static str,
    dir: &'static str,
}

#[derive(Template)]
#[template(path = "catalogue/vocabularies.html")]
struct ListView {
    t: Tr,
    items: Vec<ListItem>,
}

struct Row {
    code: &'static str,
    notation: &'static str,
    label: Words,
    definition: &'static str,
    broader: Option<(String, &'static str)>,
    others: Vec<Words>,
}

#[derive(Template)]
#[template(path = "catalogue/vocabulary.html")]
struct SchemeView {
    t: Tr,
    title: Words,
    source: &'static str,
    permanent: String,
    path: String,
    rows: Vec<Row>,
    has_levels: bool,
}

/// The permanent address of all lists.
pub async fn all(visit: Visit) -> Result<Reply> {
    if visit.format == Format::Html {
        return Ok(Reply::SeeOther(visit.link("/vocab")));
    }
    let mut graph = Graph::default();
    vocab::schemes().iter().try_for_each(|scheme| scheme.describe(&mut graph, &visit.app.settings().public_url))?;
    linked(&visit, &graph)
}

/// The permanent address of a list.
pub async fn one(visit: Visit) -> Result<Reply> {
    answer(&visit, found(&visit)?, "")
}

/// The permanent address of a code: its place on the page of its list.
pub async fn concept(visit: Visit) -> Result<Reply> {
    let scheme = found(&visit)?;
    let concept = scheme.find(visit.param("code")).ok_or(Error::NotFound)?;
    answer(&visit, scheme, &concept.code)
}

fn answer(visit: &Visit, scheme: &Scheme, code: &str) -> Result<Reply> {
    if visit.format == Format::Html {
        let place = if code.is_empty() { String::new() } else { format!("#{code}") };
        return Ok(Reply::SeeOther(format!("{}{place}", visit.link(&vocab::path(&scheme.id)))));
    }
    let mut graph = Graph::default();
    scheme.describe(&mut graph, &visit.app.settings().public_url)?;
    linked(visit, &graph)
}

fn found(visit: &Visit) -> Result<&'static Scheme> {
    vocab::scheme(visit.param("scheme")).ok_or(Error::NotFound)
}

fn words(labels: &'static [(Lang, String)], lang: Lang) -> Words {
    let (lang, text) = shown(labels, lang);
    Words { text, lang: lang.html(), dir: lang.dir() }
}

/// The list of lists.
pub async fn list(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let items = vocab::schemes()
        .iter()
        .map(|scheme| ListItem {
            address: visit.link(&vocab::path(&scheme.id)),
            id: &scheme.id,
            title: words(&scheme.title, visit.lang),
            count: t.number(u64::try_from(scheme.concepts.len()).unwrap_or(u64::MAX)),
        })
        .collect();
    let page = Page::new(t.m("catalogue-vocab-title"), rendered(&ListView { t, items })?);
    Reply::page(page.nav("data").crumb(visit.link("/data"), t.m("common-footer-about-data")))
}

/// One list.
pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, scheme) = (visit.t, found(&visit)?);
    let broader = |code: &str| scheme.find(code).map(|concept| (concept.code.clone(), concept.notation.as_str()));
    let rows: Vec<Row> = scheme
        .concepts
        .iter()
        .map(|concept| {
            let label = words(&concept.labels, visit.lang);
            let others = concept.labels.iter().filter(|(lang, _)| lang.html() != label.lang);
            Row {
                code: &concept.code,
                notation: &concept.notation,
                definition: concept.definition.as_deref().unwrap_or_default(),
                broader: concept.broader.as_deref().and_then(broader),
                others: others.map(|(lang, text)| Words { text, lang: lang.html(), dir: lang.dir() }).collect(),
                label,
            }
        })
        .collect();
    let title = words(&scheme.title, visit.lang);
    let heading = title.text.to_owned();
    let view = SchemeView {
        t,
        title,
        source: &scheme.source,
        permanent: format!("{}{}", visit.app.settings().public_url, vocab::path(&scheme.id)),
        path: vocab::path(&scheme.id),
        has_levels: rows.iter().any(|row| row.broader.is_some()),
        rows,
    };
    Reply::page(Page::new(heading, rendered(&view)?).nav("data").crumb(visit.link("/vocab"), t.m("catalogue-vocab-title")))
}
