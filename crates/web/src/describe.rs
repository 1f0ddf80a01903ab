//! What a route answers as data: the names that its query knows, the shape of its JSON, an example that runs. Routes
//! declare it beside their right; the shell refuses other names by it, and the description of the interface is made of it.
//! Not here: the document itself (`catalogue`).
//!
//! Invariant: a name that is not declared is refused in every format but the page.

use crate::route::{Format, Right, Route};
use kernel::{Day, FieldError};
use serde_json::{Map, Value, json};
use std::fmt;
use std::sync::Arc;

/// Which values a name of a query can have.
#[derive(Clone)]
pub enum Kind {
    /// Words of at most so many characters.
    Words(usize),
    /// A day, `YYYY-MM-DD`.
    Day,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// One of these codes, listed when asked for.
    Codes(Arc<dyn Fn() -> Vec<String> + Send + Sync>),
    /// What this regular expression (ECMA 262) takes whole.
    Pattern(&'static str),
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("kind of a parameter")
    }
}

impl Kind {
    /// One of a few codes.
    pub fn codes(codes: &'static [&'static str]) -> Kind {
        Kind::Codes(Arc::new(move || codes.iter().map(|code| (*code).to_owned()).collect()))
    }

    /// Its JSON Schema.
    pub fn schema(&self) -> Value {
        match self {
            Kind::Words(most) => json!({ "type": "string", "minLength": 1, "maxLength": most }),
            Kind::Day => shape::day(),
            Kind::Whole(first, last) => json!({ "type": "integer", "minimum": first, "maximum": last }),
            Kind::Codes(list) => json!({ "type": "string", "enum": list() }),
            Kind::Pattern(pattern) => json!({ "type": "string", "pattern": pattern }),
        }
    }

    /// Whether a value can be one of this kind, as far as a look at the value tells; a pattern is checked by the page.
    pub fn takes(&self, value: &str) -> bool {
        match self {
            Kind::Codes(list) => list().iter().any(|code| code == value),
            Kind::Whole(first, last) => value.parse::<i64>().is_ok_and(|number| (*first..=*last).contains(&number)),
            Kind::Day => value.parse::<Day>().is_ok(),
            Kind::Words(_) | Kind::Pattern(_) => !value.is_empty(),
        }
    }
}

/// One name of a query.
#[derive(Debug, Clone)]
pub struct Param {
    pub name: &'static str,
    /// Message that says what it does.
    pub about: &'static str,
    pub kind: Kind,
    /// May stand several times: a record with any of the values is meant.
    pub is_repeatable: bool,
    /// How often at most; `None` for any number.
    pub most: Option<usize>,
    /// Formats that know it; empty for all.
    pub formats: &'static [Format],
}

impl Param {
    pub fn new(name: &'static str, about: &'static str, kind: Kind) -> Param {
        Param { name, about, kind, is_repeatable: false, most: None, formats: &[] }
    }

    pub fn repeatable(mut self) -> Param {
        self.is_repeatable = true;
        self
    }

    /// May stand several times, but not more often than this, each value once.
    pub fn at_most(mut self, most: usize) -> Param {
        (self.is_repeatable, self.most) = (true, Some(most));
        self
    }

    /// Known to these formats alone.
    pub fn only(mut self, formats: &'static [Format]) -> Param {
        self.formats = formats;
        self
    }

    /// Words that must occur.
    pub fn words() -> Param {
        Param::new("q", "web-param-q", Kind::Words(crate::limits::QUERY_CHARS))
    }

    /// The number of the page.
    pub fn page() -> Param {
        let last = i64::try_from(crate::limits::PAGES).unwrap_or(i64::MAX);
        Param::new("page", "web-param-page", Kind::Whole(1, last)).only(&[Format::Json])
    }

    /// Where the page before left off, as its `next` tells; `name` is `next` or `after`.
    pub fn cursor(name: &'static str) -> Param {
        Param::new(name, "web-param-next", Kind::Words(100)).only(&[Format::Json])
    }

    /// The day of which the state is shown.
    pub fn on() -> Param {
        Param::new("on", "web-param-on", Kind::Day)
    }

    fn bom() -> Param {
        Param::new("bom", "web-param-bom", Kind::codes(&["1"])).only(&[Format::Csv])
    }

    /// What is wrong with the values given, `None` where the name does not occur. What needs more than a look at the value
    /// is the page's to say.
    pub(crate) fn problem(&self, given: &[(String, String)]) -> Option<FieldError> {
        let mut values = given.iter().filter(|(name, _)| name == self.name).map(|(_, value)| value.as_str()).peekable();
        values.peek()?;
        let mut n_values = 0;
        for value in values {
            n_values += 1;
            if !self.kind.takes(value) {
                let shown: String = value.chars().take(80).collect();
                return Some(FieldError::new(self.name, "error-bad-filter").with("value", shown));
            }
        }
        if let Some(most) = self.most.filter(|most| n_values > *most) {
            return Some(FieldError::new(self.name, "web-error-at-most").with("n", most));
        }
        (n_values > 1 && !self.is_repeatable).then(|| FieldError::new(self.name, "web-error-repeated"))
    }

    pub fn is_of(&self, format: Format) -> bool {
        self.formats.is_empty() || self.formats.contains(&format)
    }
}

/// What one address answers as data.
#[derive(Debug, Clone)]
pub struct Data {
    /// Message that names the resource.
    pub name: &'static str,
    /// JSON Schema of its `.json`.
    pub shape: fn() -> Value,
    params: Vec<Param>,
    /// Values for the pieces of the address, `lang` apart, with which it answers.
    pub pieces: &'static [(&'static str, &'static str)],
    /// Query of the example, with its question mark, or empty.
    pub query: &'static str,
    /// Nothing answers there until somebody publishes: the example may find nothing.
    pub is_seldom: bool,
}

impl Data {
    pub fn new(name: &'static str, shape: fn() -> Value) -> Data {
        Data { name, shape, params: vec![Param::bom()], pieces: &[], query: "", is_seldom: false }
    }

    pub fn param(mut self, param: Param) -> Data {
        self.params.push(param);
        self
    }

    pub fn params(mut self, params: impl IntoIterator<Item = Param>) -> Data {
        self.params.extend(params);
        self
    }

    /// Values of the example for the pieces of the address.
    pub fn at(mut self, pieces: &'static [(&'static str, &'static str)]) -> Data {
        self.pieces = pieces;
        self
    }

    /// The query of the example, such as `?on=2020-01-01`.
    pub fn asking(mut self, query: &'static str) -> Data {
        self.query = query;
        self
    }

    pub fn seldom(mut self) -> Data {
        self.is_seldom = true;
        self
    }

    /// The names that a format knows.
    pub fn known(&self, format: Format) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(move |param| param.is_of(format))
    }
}

/// Media type and shape of what is sent.
type Body = (&'static str, fn() -> Value);

/// What an operation of the interface for writing takes and gives.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Message that says what it does.
    pub name: &'static str,
    /// Media type and JSON Schema of what is sent.
    pub body: Option<Body>,
    /// JSON Schema of the answer.
    pub shape: fn() -> Value,
    /// Status of success.
    pub status: u16,
    /// `If-Match` must say which version is meant.
    pub needs_match: bool,
    /// An `Idempotency-Key` makes that sending twice does once.
    pub takes_key: bool,
    /// What stands behind `curl` in the example; `{site}` for the address of the site.
    pub example: &'static str,
}

/// An operation with its route.
#[derive(Debug, Clone)]
pub struct DescribedOperation {
    pub method: http::Method,
    pub path: &'static str,
    /// Scope that the token must have; `None` where no token is needed.
    pub scope: Option<&'static str>,
    pub operation: Arc<Operation>,
}

impl DescribedOperation {
    pub(crate) fn of(route: &Route) -> Option<DescribedOperation> {
        let operation = route.operation.clone()?;
        let scope = match route.right {
            Right::Token { scope, .. } => Some(scope),
            _ => None,
        };
        Some(DescribedOperation { method: route.method.clone(), path: route.path, scope, operation })
    }
}

/// A route as the description of the interface reads it.
#[derive(Debug, Clone)]
pub struct Described {
    pub path: &'static str,
    pub formats: &'static [Format],
    pub data: Arc<Data>,
    /// Whether an answer bears a validator.
    pub has_tag: bool,
}

impl Described {
    pub(crate) fn of(route: &Route) -> Option<Described> {
        let data = route.data.clone()?;
        Some(Described { path: route.path, formats: route.formats, data, has_tag: route.right == Right::Public })
    }

    /// The path of the example in a format.
    pub fn example(&self, format: Format) -> String {
        let path = self
            .data
            .pieces
            .iter()
            .fold(self.path.replace("{lang}", "en"), |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
        format!("{path}{}{}", format.suffix(), self.data.query)
    }
}

/// Short forms of JSON Schema.
pub mod shape {
    use super::{Map, Value, json};
    use kernel::Lang;

    pub fn text() -> Value {
        json!({ "type": "string" })
    }

    pub fn whole() -> Value {
        json!({ "type": "integer" })
    }

    pub fn flag() -> Value {
        json!({ "type": "boolean" })
    }

    /// `YYYY-MM-DD`.
    pub fn day() -> Value {
        json!({ "type": "string", "format": "date" })
    }

    /// An instant, RFC 3339.
    pub fn moment() -> Value {
        json!({ "type": "string", "format": "date-time" })
    }

    /// A whole address.
    pub fn address() -> Value {
        json!({ "type": "string", "format": "uri" })
    }

    /// Any object.
    pub fn object() -> Value {
        json!({ "type": "object" })
    }

    /// The same or nothing.
    pub fn maybe(inner: Value) -> Value {
        json!({ "anyOf": [inner, { "type": "null" }] })
    }

    pub fn list(inner: Value) -> Value {
        json!({ "type": "array", "items": inner })
    }

    /// Values by name.
    pub fn map(inner: Value) -> Value {
        json!({ "type": "object", "additionalProperties": inner })
    }

    /// An object with all of these fields.
    pub fn record(fields: &[(&str, Value)]) -> Value {
        let properties: Map<String, Value> = fields.iter().map(|(name, inner)| ((*name).to_owned(), inner.clone())).collect();
        let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
        json!({ "type": "object", "properties": properties, "required": required })
    }

    fn by_lang(inner: &Value) -> Value {
        let properties: Map<String, Value> = Lang::ALL.into_iter().map(|lang| (lang.code().to_owned(), inner.clone())).collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    }

    /// A text by language.
    pub fn words() -> Value {
        by_lang(&text())
    }

    /// A text by language, each version with its state.
    pub fn versions() -> Value {
        by_lang(&record(&[("text", text()), ("state", text())]))
    }

    /// A page of a list: rows, their number and the address of the next page.
    pub fn rows(row: Value) -> Value {
        record(&[("rows", list(row)), ("total", whole()), ("next", maybe(address()))])
    }

    /// Linked data, whose shape its context says.
    pub fn linked() -> Value {
        object()
    }
}
