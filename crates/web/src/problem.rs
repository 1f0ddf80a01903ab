//! Problems for programs (RFC 9457): the stable codes, and how an error reads as one.
//!
//! Invariant: a code never changes its meaning; the words beside it are for people and may.

use crate::{Visit, layout};
use http::StatusCode;
use kernel::{Error, FieldError};
use serde_json::{Value, json};

pub(crate) const MEDIA_TYPE: &str = "application/problem+json; charset=utf-8";

/// Every code with its status and the message that names it, as the page about the interface lists them. The `type` of
/// a problem is the place of its code on that page.
pub const PROBLEMS: &[(&str, u16, &str)] = &[
    ("unknown-names", 400, "error-unknown-title"),
    ("malformed", 400, "web-problem-malformed"),
    ("sign-in", 401, "error-signin-needed"),
    ("token", 401, "web-problem-token"),
    ("scope", 403, "web-problem-scope"),
    ("forbidden", 403, "web-problem-forbidden"),
    ("not-found", 404, "error-not-found-title"),
    ("filters-on-a-day", 404, "web-problem-filters-on-a-day"),
    ("method-not-allowed", 405, "web-problem-method"),
    ("conflict", 409, "error-conflict-title"),
    ("precondition-failed", 412, "web-problem-precondition-failed"),
    ("too-large", 413, "web-problem-too-large"),
    ("media-type", 415, "web-problem-media-type"),
    ("invalid", 422, "web-problem-invalid"),
    ("rule", 422, "web-problem-rule"),
    ("key-reused", 422, "web-problem-key-reused"),
    ("precondition-required", 428, "web-problem-precondition-required"),
    ("too-many-requests", 429, "error-too-many-title"),
    ("fault", 500, "error-problem-title"),
];

fn code(error: &Error) -> &'static str {
    match error {
        Error::Unknown { .. } => "unknown-names",
        Error::SignIn => "sign-in",
        Error::NotFound => "not-found",
        Error::Conflict => "conflict",
        Error::TooLarge(_) => "too-large",
        Error::Invalid(_) => "invalid",
        Error::Rule(_) => "rule",
        Error::TooMany(_) => "too-many-requests",
        Error::Repeat | Error::Fault(_) => "fault",
    }
}

/// A problem of the table with its status, where no error stands behind it.
pub(crate) fn of_code(visit: &Visit, code: &str) -> (StatusCode, Value) {
    let (_, status, key) = PROBLEMS.iter().find(|(known, ..)| *known == code).copied().unwrap_or(("fault", 500, "error-problem-title"));
    let words = visit.t.m(key);
    let problem = json!({
        "type": type_of(visit, code), "code": code, "title": words, "status": status, "detail": words, "instance": visit.operation(),
    });
    (StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), problem)
}

/// The address that names a kind of problem.
fn type_of(visit: &Visit, code: &str) -> String {
    format!("{}/api#problem-{code}", visit.app.settings().public_url)
}

fn field(visit: &Visit, error: &FieldError) -> Value {
    json!({ "field": error.field, "code": error.key, "detail": layout::error_words(visit.t, error) })
}

/// An error as a problem: with the fields that are wrong, the rule that does not hold, or the names that are not known.
pub(crate) fn of_error(visit: &Visit, error: &Error, status: StatusCode, title: &str, lines: &[String]) -> Value {
    let code = code(error);
    let mut problem = json!({
        "type": type_of(visit, code), "code": code, "title": title, "status": status.as_u16(), "detail": lines.join(" "),
        "instance": visit.operation(),
    });
    let more = match error {
        Error::Invalid(fields) => json!({ "errors": fields.iter().map(|error| field(visit, error)).collect::<Vec<_>>() }),
        Error::Rule(rule) => json!({ "errors": [{ "code": rule.key, "detail": lines.join(" ") }] }),
        Error::Unknown { names, known } => json!({ "unknown": names, "known": known }),
        Error::TooMany(seconds) => json!({ "wait_seconds": seconds }),
        _ => Value::Null,
    };
    if let (Value::Object(problem), Value::Object(more)) = (&mut problem, more) {
        problem.extend(more);
    }
    problem
}
