//! Programs that write: the token they bring, what they send, and that sending twice does once.
//!
//! Invariants: a token is known by its hash alone; a session opens no operation, a token no page; an answer is kept in the
//! transaction of what was done.

use crate::{Person, Reply, Route, Visit, limits};
use http::header::{self, HeaderMap};
use http::{Method, StatusCode};
use kernel::{Grant, Id, Lang, Moment, Result, canonical};
use serde_json::Value;
use store::Tx;

/// How every token begins, so that scanners of published code find one that was left there.
pub(crate) const PREFIX: &str = "polyphony_";

/// A good token and its person.
#[derive(Debug, Clone)]
pub struct Bearer {
    pub token: Id,
    pub account: Id,
    pub name: String,
    pub lang: Lang,
    pub grants: Vec<Grant>,
    pub scopes: Vec<String>,
    pub seen_at: Moment,
}

impl Bearer {
    pub(crate) fn person(&self) -> Person {
        Person {
            account: self.account,
            name: self.name.clone(),
            lang: self.lang,
            grants: self.grants.clone(),
            session: String::new(),
            is_shared: false,
            csrf: String::new(),
        }
    }
}

/// The token of an `Authorization` field (RFC 6750).
pub(crate) fn read(authorization: &str) -> Option<&str> {
    let (scheme, token) = authorization.split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && token.len() < 200).then(|| token.trim())
}

/// What is kept of a token.
pub(crate) fn hash(token: &str) -> String {
    canonical::sha256(token.as_bytes())
}

/// What a program sends.
#[derive(Debug, Clone)]
pub struct Call {
    /// Null where nothing is sent.
    pub body: Value,
    /// Tags of `If-Match` as they were sent.
    tags: Option<String>,
    key: Option<String>,
    /// Hash over method, address and body: what a key stands for.
    print: String,
}

impl Call {
    pub(crate) fn read(method: &Method, route: &Route, headers: &HeaderMap, bytes: &[u8]) -> std::result::Result<Call, &'static str> {
        let field = |name: &str| headers.get(name).map(|value| value.to_str().map(str::to_owned).map_err(|_| "malformed")).transpose();
        let wanted = route.operation.as_ref().and_then(|operation| operation.body).map(|(kind, _)| kind);
        let body = match wanted {
            None => Value::Null,
            Some(kind) => {
                let sent = field(header::CONTENT_TYPE.as_str())?.unwrap_or_default();
                let sent = sent.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
                if sent != kind && sent != "application/json" {
                    return Err("media-type");
                }
                serde_json::from_slice(bytes).ok().filter(Value::is_object).ok_or("malformed")?
            }
        };
        let key = field("idempotency-key")?.map(|key| key.trim().trim_matches('"').to_owned());
        if key.as_ref().is_some_and(|key| key.is_empty() || key.chars().count() > limits::KEY_CHARS) {
            return Err("malformed");
        }
        let tags = field(header::IF_MATCH.as_str())?;
        if tags.is_none() && route.operation.as_ref().is_some_and(|operation| operation.needs_match) {
            return Err("precondition-required");
        }
        let print = canonical::sha256(format!("{method} {} {}", route.path, canonical::to_string(&body)).as_bytes());
        Ok(Call { body, tags, key, print })
    }

    /// Whether `If-Match` names this tag (RFC 9110, section 13.1.1); true where it was not sent.
    pub fn matches(&self, tag: &str) -> bool {
        self.tags.as_ref().is_none_or(|tags| tags.split(',').map(str::trim).any(|one| one == "*" || one == tag))
    }
}

/// What an operation answers.
#[derive(Debug, Clone)]
pub struct Told {
    pub status: StatusCode,
    pub body: Value,
    /// `ETag`, quotes included.
    pub tag: Option<String>,
    /// Whole address of what was made.
    pub location: Option<String>,
    /// Told before, under the same key; nothing was done again.
    pub is_again: bool,
}

impl Told {
    pub fn new(status: StatusCode, body: Value, version: i64) -> Told {
        Told { status, body, tag: Some(format!("\"{version}\"")), location: None, is_again: false }
    }
}

/// An answer as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    pub print: String,
    pub status: u16,
    pub body: Value,
    pub tag: String,
    pub location: String,
}

/// Does something once for the key of a call, in one transaction with keeping the answer: whoever sends the same again
/// gets the same answer, and whoever sends something else under the key is refused. Without a key it is simply done.
pub async fn once(
    visit: &Visit,
    call: &Call,
    act: impl Fn(&mut Tx<'_>) -> Result<std::result::Result<Told, &'static str>> + Send + 'static,
) -> Result<Reply> {
    let (accounts, call, now) = (visit.app.accounts(), call.clone(), visit.now);
    let token = visit.bearer.as_ref().map(|bearer| bearer.token);
    let print = format!("{} {}", call.print, visit.path);
    let done = visit
        .app
        .db()
        .write(move |tx| {
            let Some((token, key)) = token.zip(call.key.as_deref()) else { return act(tx) };
            if let Some(kept) = accounts.find_answer(tx, token, key, now)? {
                return Ok(if kept.print == print { Ok(again(kept)) } else { Err("key-reused") });
            }
            let told = act(tx)?;
            if let Ok(told) = &told {
                let kept = Kept {
                    print: print.clone(),
                    status: told.status.as_u16(),
                    body: told.body.clone(),
                    tag: told.tag.clone().unwrap_or_default(),
                    location: told.location.clone().unwrap_or_default(),
                };
                accounts.keep_answer(tx, token, key, &kept, now)?;
            }
            Ok(told)
        })
        .await?;
    Ok(match done {
        Ok(told) => Reply::Told(Box::new(told)),
        Err(problem) => Reply::Problem(problem),
    })
}

fn again(kept: Kept) -> Told {
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    Told {
        status: StatusCode::from_u16(kept.status).unwrap_or(StatusCode::OK),
        body: kept.body,
        tag: filled(kept.tag),
        location: filled(kept.location),
        is_again: true,
    }
}

/// A new token, told once; and what is kept of it.
pub fn fresh(ambient: &kernel::Ambient) -> (String, String) {
    let token = format!("{PREFIX}{}", ambient.token());
    let kept = hash(&token);
    (token, kept)
}
