//! The articles of the Convention: all in their order, and each at its own address with what it is tied to.

use super::{by_language, column, rendered};
use crate::articles::{Article, article, articles};
use crate::glossary::{Term, glossary};
use crate::{Item, is_official, links, lists, title_html};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Lang, Result, TextState};
use serde_json::{Value as Json, json};
use web::{Format, Page, Reply, Visit};

const FORMATS: &[Format] = &[Format::Json, Format::Csv];
const COLUMNS: [&str; 7] = ["number", "title_en", "title_en_official", "title_fr", "title_fr_official", "section", "summary_en"];

/// The articles of one section.
struct Section {
    heading: &'static str,
    articles: Vec<&'static Article>,
}

#[derive(Template)]
#[template(path = "convention/articles.html")]
struct ListView {
    t: Tr,
    lang: Lang,
    sections: Vec<Section>,
    takeaway: String,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    match visit.format {
        Format::Json => {
            let rows: Vec<Json> = articles().iter().map(row).collect();
            let total = u64::try_from(rows.len()).unwrap_or_default();
            return Reply::json(web::data::json_page(rows, total, None));
        }
        Format::Csv => return web::data::csv_bytes(&visit, &COLUMNS, &articles().iter().map(cells).collect::<Vec<_>>()),
        _ => {}
    }
    let mut sections: Vec<Section> = Vec::new();
    for article in articles() {
        match sections.last_mut().filter(|section| section.heading == article.section) {
            Some(section) => section.articles.push(article),
            None => sections.push(Section { heading: &article.section, articles: vec![article] }),
        }
    }
    let view = ListView { t: visit.t, lang: visit.lang, sections, takeaway: web::parts::takeaway(&visit, FORMATS) };
    Reply::page(Page::new(visit.t.m("convention-articles-title"), rendered(&view)?).nav("articles").formats(FORMATS))
}

/// A way on from this article.
struct Step {
    address: String,
    number: String,
}

#[derive(Template)]
#[template(path = "convention/article.html")]
struct ShowView {
    t: Tr,
    lang: Lang,
    article: &'static Article,
    heading: String,
    is_official: bool,
    summary: String,
    objectives: Vec<&'static Item>,
    /// The kinds of measure that Article 6.2 lists.
    kinds: &'static [Item],
    terms: Vec<&'static Term>,
    previous: Option<Step>,
    next: Option<Step>,
    takeaway: String,
    beside: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let article = article(visit.param("number")).ok_or(Error::NotFound)?;
    match visit.format {
        Format::Json => return Reply::json(row(article)),
        Format::Csv => return web::data::csv_bytes(&visit, &COLUMNS, &[cells(article)]),
        _ => {}
    }
    let t = visit.t;
    let (path, others) = (visit.path.clone(), visit.app.part::<web::BesidePart>());
    let beside = visit.app.db().read(move |conn| others.0.html(conn, t, &path)).await?;
    let place = articles().iter().position(|other| other.number == article.number);
    let step = |place: Option<usize>| {
        let article = articles().get(place?)?;
        Some(Step { address: links::article(visit.lang, &article.number), number: name(t, article) })
    };
    let view = ShowView {
        t,
        lang: visit.lang,
        article,
        heading: title_html(t, &article.title),
        is_official: is_official(&article.title, visit.lang),
        summary: crate::linked_passage(t, &article.summary),
        objectives: article.objectives(),
        kinds: if article.number == "6" { &crate::list(lists::ARTICLE_6_2_TYPES).items } else { &[] },
        terms: glossary().iter().filter(|term| term.articles().iter().any(|cited| cited.number == article.number)).collect(),
        previous: step(place.and_then(|place| place.checked_sub(1))),
        next: step(place.map(|place| place + 1)),
        takeaway: web::parts::takeaway(&visit, FORMATS),
        beside,
    };
    let title = format!("{}. {}", name(t, article), article.title.words(visit.lang));
    Reply::page(
        Page::new(title, rendered(&view)?)
            .nav("articles")
            .crumb(links::articles(visit.lang), t.m("common-nav-articles"))
            .formats(FORMATS)
            .source(t.m("convention-article-source")),
    )
}

/// "Article 16" or "Annex".
fn name(t: Tr, article: &Article) -> String {
    if article.is_annex() { t.m("convention-annex").to_owned() } else { t.s("convention-article", &article.number) }
}

fn row(article: &Article) -> Json {
    json!({
        "number": article.number,
        "title": by_language(&article.title),
        "official": { "en": official(article, Lang::En), "fr": official(article, Lang::Fr) },
        "section": article.section,
        "summary": by_language(&article.summary),
        "objectives": article.objectives().iter().map(|item| item.code.as_str()).collect::<Vec<_>>(),
    })
}

fn official(article: &Article, lang: Lang) -> bool {
    article.title.versions.get(&lang).is_some_and(|version| version.state == TextState::Official)
}

fn cells(article: &Article) -> Vec<String> {
    vec![
        article.number.clone(),
        column(&article.title, Lang::En),
        official(article, Lang::En).to_string(),
        column(&article.title, Lang::Fr),
        official(article, Lang::Fr).to_string(),
        article.section.clone(),
        column(&article.summary, Lang::En),
    ]
}
