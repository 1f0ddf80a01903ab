//! The interface for programs: a page that explains it to people, and its description as OpenAPI. Everyone reads both.

use super::rendered;
use crate::openapi;
use askama::Template;
use i18n::Tr;
use kernel::{Error, Lang, Result};
use std::sync::Arc;
use web::{Data, Format, Kind, PROBLEMS, Page, Param, Reply, Visit, limits, shape};

/// What can be read at one address.
struct Resource {
    name: &'static str,
    address: String,
    formats: String,
    example: String,
}

/// One operation for programs.
struct Written {
    name: &'static str,
    address: String,
    scope: &'static str,
    example: String,
}

#[derive(Template)]
#[template(path = "catalogue/api.html")]
struct ApiView {
    t: Tr,
    document: String,
    resources: Vec<Resource>,
    pages: String,
    limits: Vec<String>,
    changes: String,
    tag: String,
    operations: Vec<Written>,
    problems: &'static [(&'static str, u16, &'static str)],
    data: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, public_url) = (visit.t, &visit.app.settings().public_url);
    let count = |key: &str, n: usize| t.f(key, &[("n", t.number(n).into())]);
    let resources = visit.app.described().iter().map(|route| {
        let data: Vec<Format> = route.formats.iter().copied().filter(|format| *format != Format::Html).collect();
        let first = data.first().copied().unwrap_or(Format::Json);
        Resource {
            name: t.m(route.data.name),
            address: route.path.to_owned(),
            formats: data.iter().map(|format| format.suffix()).collect::<Vec<_>>().join(" "),
            example: format!("{public_url}{}", route.example(first)),
        }
    });
    let operations = visit.app.operations().iter().map(|one| Written {
        name: t.m(one.operation.name),
        address: format!("{} {}", one.method, one.path),
        scope: one.scope.unwrap_or_else(|| t.m("catalogue-api-no-token")),
        example: format!("curl {}", one.operation.example.replace("{site}", public_url)),
    });
    let view = ApiView {
        t,
        document: format!("{public_url}/api/openapi.json"),
        resources: resources.collect(),
        pages: count("catalogue-api-rule-pages", limits::JSON_ROWS),
        limits: vec![
            count("catalogue-api-limit-words", limits::QUERY_CHARS),
            count("catalogue-api-limit-pages", limits::PAGES),
            count("catalogue-api-limit-files", limits::DOWNLOADS),
            count("catalogue-api-limit-token", usize::try_from(limits::TOKEN_REQUESTS).unwrap_or(usize::MAX)),
        ],
        changes: format!("{public_url}/en/changes.json?since={}", visit.now.plus_days(-1).day()),
        tag: format!("curl -i -H 'If-None-Match: \"…\"' '{public_url}/en/parties.json'"),
        operations: operations.collect(),
        problems: PROBLEMS,
        data: visit.link("/data#licence"),
    };
    let page = Page::new(t.m("catalogue-api-title"), rendered(&view)?).nav("data");
    Reply::page(page.crumb(visit.link("/data"), t.m("common-footer-about-data")))
}

/// The address without a language, which the types of problems name.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    Ok(Reply::SeeOther(visit.link("/api")))
}

pub async fn document(visit: Visit) -> Result<Reply> {
    let lang = match visit.query.get("lang") {
        None => Lang::En,
        Some(code) => Lang::parse(code).ok_or_else(|| Error::field("lang", "error-choice"))?,
    };
    let (described, public_url) = (visit.app.described(), &visit.app.settings().public_url);
    Reply::json(openapi::document(Tr::new(lang), public_url, described, visit.app.operations()))
}

pub fn described() -> Data {
    let langs = || Lang::ALL.into_iter().map(|lang| lang.code().to_owned()).collect();
    Data::new("catalogue-api-document", shape::object).param(Param::new("lang", "web-param-lang", Kind::Codes(Arc::new(langs))))
}
