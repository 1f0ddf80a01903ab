//! Error pages. The one place where errors become status codes and words.

use crate::{Page, Visit, layout};
use askama::Template;
use http::StatusCode;
use i18n::Tr;
use kernel::Error;

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorView<'a> {
    t: Tr,
    heading: String,
    lines: Vec<String>,
    operation: Option<&'a str>,
    search: String,
}

/// Status of an error. A person who may not know that a thing exists gets the same answer as for nothing.
pub(crate) fn status(error: &Error) -> StatusCode {
    match error {
        Error::Rule(_) | Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Unknown { .. } => StatusCode::BAD_REQUEST,
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::SignIn => StatusCode::UNAUTHORIZED,
        Error::Conflict => StatusCode::CONFLICT,
        Error::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        Error::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        Error::Repeat | Error::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// Heading and sentences for people.
pub(crate) fn words(t: Tr, error: &Error) -> (String, Vec<String>) {
    let pair = |title: &str, text: &str| (t.m(title).to_owned(), vec![t.m(text).to_owned()]);
    match error {
        Error::Rule(rule) => {
            let args: Vec<(&str, i18n::Arg)> = rule.args.iter().map(|(name, value)| (*name, layout::argument(value))).collect();
            let line = if args.is_empty() { t.m(rule.key).to_owned() } else { t.f(rule.key, &args) };
            (t.m("error-form-title").to_owned(), vec![line])
        }
        Error::Invalid(fields) => (t.m("error-form-title").to_owned(), fields.iter().map(|field| layout::error_words(t, field)).collect()),
        Error::Unknown { names, known } => {
            let names: String = names.join(", ").chars().take(200).collect();
            (
                t.m("error-unknown-title").to_owned(),
                vec![t.f("error-unknown-text", &[("names", names.into()), ("known", known.join(", ").into())])],
            )
        }
        Error::NotFound => pair("error-not-found-title", "error-not-found-text"),
        Error::SignIn => pair("error-expired-title", "error-signin-needed"),
        Error::Conflict => pair("error-conflict-title", "error-conflict-text"),
        Error::TooLarge(bytes) => (t.m("error-form-title").to_owned(), vec![t.s("error-too-large", format!("{} MB", bytes / 1024 / 1024))]),
        Error::TooMany(seconds) => {
            (t.m("error-too-many-title").to_owned(), vec![t.n("error-too-many", i64::try_from(*seconds).unwrap_or(0))])
        }
        Error::Repeat | Error::Fault(_) => pair("error-problem-title", "error-problem-text"),
    }
}

pub(crate) fn page(visit: &Visit, error: &Error) -> kernel::Result<Page> {
    let (heading, lines) = words(visit.t, error);
    let is_fault = matches!(error, Error::Repeat | Error::Fault(_));
    let view = ErrorView {
        t: visit.t,
        heading: heading.clone(),
        lines,
        operation: is_fault.then(|| visit.operation()),
        search: visit.link("/search"),
    };
    let body = view.render().map_err(|cause| Error::caused("cannot render an error page", cause))?;
    Ok(Page::new(heading, body).private())
}
