//! The glossary: all terms by letter, and each at its own address with definition, article and source.

use super::{by_language, column, rendered};
use crate::articles::Article;
use crate::glossary::{Term, glossary, term};
use crate::links;
use askama::Template;
use i18n::Tr;
use kernel::{Error, Lang, Result};
use serde_json::{Value as Json, json};
use web::{Format, Page, Reply, Visit};

const FORMATS: &[Format] = &[Format::Json, Format::Csv];
const COLUMNS: [&str; 6] = ["term", "en", "fr", "es", "definition_en", "source"];
/// The languages in which there are terms.
const LANGS: [Lang; 3] = [Lang::En, Lang::Fr, Lang::Es];

/// The terms that begin with one letter.
struct Letter {
    letter: String,
    terms: Vec<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "convention/glossary.html")]
struct ListView {
    t: Tr,
    lang: Lang,
    /// The language in which the terms are shown.
    shown: Lang,
    letters: Vec<Letter>,
    takeaway: String,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    match visit.format {
        Format::Json => {
            let start = visit.query.get("after").map(|after| glossary().iter().position(|term| term.slug == after).ok_or(Error::NotFound));
            let start = start.transpose()?.map_or(0, |place| place + 1);
            let rows: Vec<Json> = glossary().iter().skip(start).take(web::limits::JSON_ROWS).map(row).collect();
            let last = glossary().get(start + web::limits::JSON_ROWS - 1).filter(|_| glossary().len() > start + web::limits::JSON_ROWS);
            let next =
                last.map(|term| format!("{}{}.json?after={}", visit.app.settings().public_url, links::glossary(visit.lang), term.slug));
            return Reply::json(web::data::json_page(rows, u64::try_from(glossary().len()).unwrap_or_default(), next));
        }
        Format::Csv => return web::data::csv_bytes(&visit, &COLUMNS, &glossary().iter().map(cells).collect::<Vec<_>>()),
        _ => {}
    }
    let shown = if LANGS.contains(&visit.lang) { visit.lang } else { Lang::En };
    let mut terms: Vec<&'static Term> = glossary().iter().collect();
    i18n::sort_by_name(shown, &mut terms, |term| term.name.words(shown));
    let mut letters: Vec<Letter> = Vec::new();
    for term in terms {
        let entry = (links::term(visit.lang, &term.slug), term.name.words(shown));
        let letter = first_letter(entry.1);
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.terms.push(entry),
            None => letters.push(Letter { letter, terms: vec![entry] }),
        }
    }
    let view = ListView { t: visit.t, lang: visit.lang, shown, letters, takeaway: web::parts::takeaway(&visit, FORMATS) };
    Reply::page(Page::new(visit.t.m("convention-glossary-title"), rendered(&view)?).nav("glossary").formats(FORMATS))
}

/// The heading under which a term stands: its first letter as a capital, without an accent that sorting ignores.
fn first_letter(name: &str) -> String {
    let first: String = name.chars().next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    match first.as_str() {
        "É" | "È" | "Ê" => "E".to_owned(),
        "À" | "Á" | "Â" => "A".to_owned(),
        "Ó" => "O".to_owned(),
        "Í" => "I".to_owned(),
        "Ú" => "U".to_owned(),
        _ => first,
    }
}

#[derive(Template)]
#[template(path = "convention/term.html")]
struct ShowView {
    t: Tr,
    lang: Lang,
    term: &'static Term,
    heading: String,
    language_line: String,
    definition: String,
    others: Vec<(Lang, &'static str)>,
    articles: Vec<&'static Article>,
    takeaway: String,
    beside: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let term = term(visit.param("term")).ok_or(Error::NotFound)?;
    match visit.format {
        Format::Json => return Reply::json(row(term)),
        Format::Csv => return web::data::csv_bytes(&visit, &COLUMNS, &[cells(term)]),
        _ => {}
    }
    let t = visit.t;
    let (path, others) = (visit.path.clone(), visit.app.part::<web::BesidePart>());
    let beside = visit.app.db().read(move |conn| others.0.html(conn, t, &path)).await?;
    let shown = term.name.shown(visit.lang).map_or(Lang::En, |shown| shown.lang);
    let view = ShowView {
        t,
        lang: visit.lang,
        term,
        heading: web::parts::inline(t, &term.name),
        language_line: web::parts::language_line(t, &term.name),
        definition: crate::linked_passage(t, &term.definition),
        others: LANGS.into_iter().filter(|lang| *lang != shown).filter_map(|lang| Some((lang, term.name.get(lang)?))).collect(),
        articles: term.articles(),
        takeaway: web::parts::takeaway(&visit, FORMATS),
        beside,
    };
    Reply::page(
        Page::new(term.name.words(visit.lang), rendered(&view)?)
            .nav("glossary")
            .crumb(links::glossary(visit.lang), t.m("common-nav-glossary"))
            .formats(FORMATS),
    )
}

fn row(term: &Term) -> Json {
    json!({
        "term": term.slug,
        "name": by_language(&term.name),
        "definition": by_language(&term.definition),
        "source": term.source,
        "articles": term.articles().iter().map(|article| article.number.as_str()).collect::<Vec<_>>(),
    })
}

fn cells(term: &Term) -> Vec<String> {
    vec![
        term.slug.clone(),
        column(&term.name, Lang::En),
        column(&term.name, Lang::Fr),
        column(&term.name, Lang::Es),
        column(&term.definition, Lang::En),
        term.source.clone(),
    ]
}
