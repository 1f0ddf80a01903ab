//! The three families of errors: rules (the person can act), requests (the page or form is wrong), faults.
//! Slices return these; only `web` turns them into HTTP answers, and words come from `locales` by code.

use std::fmt;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A rule that does not hold. `code` names the message `<slice>-error-<code>` with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Full message key, such as `roadmaps-error-evidence-missing`.
    pub key: &'static str,
    /// Named arguments of the message.
    pub args: Vec<(&'static str, String)>,
}

/// A wrong or missing field of a form. `field` is the control's name, so the summary can link to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    /// Full message key.
    pub key: &'static str,
    pub args: Vec<(&'static str, String)>,
}

impl FieldError {
    pub fn new(field: impl Into<String>, key: &'static str) -> FieldError {
        FieldError { field: field.into(), key, args: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> FieldError {
        self.args.push((name, value.to_string()));
        self
    }
}

/// What an action or a store function can answer instead of a value.
#[derive(Debug)]
pub enum Error {
    /// A rule of the slice does not hold.
    Rule(Rule),
    /// Fields of the form are wrong or missing.
    Invalid(Vec<FieldError>),
    /// Names of a query that the address does not know, and those it does.
    Unknown { names: Vec<String>, known: Vec<String> },
    /// There is no such thing, or the person may not know that there is.
    NotFound,
    /// Signing in would help.
    SignIn,
    /// The record changed since it was opened; nothing was written.
    Conflict,
    /// Over a limit of size; the limit in bytes.
    TooLarge(u64),
    /// Too many attempts; wait for so many seconds.
    TooMany(u64),
    /// The database asks to repeat the transaction; the store does so before anyone sees this.
    Repeat,
    /// Anything else: shown as an error page with an operation id, logged once with its cause.
    Fault(Fault),
}

/// An opaque fault: what was being done, and why it failed.
#[derive(Debug)]
pub struct Fault {
    pub doing: String,
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub fn rule(key: &'static str) -> Error {
        Error::Rule(Rule { key, args: Vec::new() })
    }

    pub fn rule_with(key: &'static str, args: Vec<(&'static str, String)>) -> Error {
        Error::Rule(Rule { key, args })
    }

    pub fn field(field: impl Into<String>, key: &'static str) -> Error {
        Error::Invalid(vec![FieldError::new(field, key)])
    }

    /// A fault without a deeper cause.
    pub fn fault(doing: impl Into<String>) -> Error {
        Error::Fault(Fault { doing: doing.into(), cause: None })
    }

    /// A fault with its cause; `doing` names operation and object ("cannot read file x").
    pub fn caused(doing: impl Into<String>, cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
        Error::Fault(Fault { doing: doing.into(), cause: Some(cause.into()) })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Rule(rule) => write!(f, "rule does not hold: {}", rule.key),
            Error::Invalid(fields) => {
                write!(f, "invalid fields:")?;
                fields.iter().try_for_each(|error| write!(f, " {} ({})", error.field, error.key))
            }
            Error::Unknown { names, .. } => write!(f, "unknown names: {}", names.join(", ")),
            Error::NotFound => f.write_str("not found"),
            Error::SignIn => f.write_str("not signed in"),
            Error::Conflict => f.write_str("changed since it was opened"),
            Error::TooLarge(limit) => write!(f, "larger than {limit} bytes"),
            Error::TooMany(seconds) => write!(f, "too many attempts, wait {seconds} s"),
            Error::Repeat => f.write_str("transaction must be repeated"),
            Error::Fault(fault) => f.write_str(&fault.doing),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Fault(fault) => fault.cause.as_deref().map(|cause| cause as &(dyn std::error::Error + 'static)),
            _ => None,
        }
    }
}

/// Context added where a foreign error becomes a fault.
pub trait Context<T> {
    /// Names what was being done when it failed.
    fn doing(self, doing: impl FnOnce() -> String) -> Result<T>;
}

impl<T, E: Into<Box<dyn std::error::Error + Send + Sync>>> Context<T> for std::result::Result<T, E> {
    fn doing(self, doing: impl FnOnce() -> String) -> Result<T> {
        self.map_err(|cause| Error::caused(doing(), cause))
    }
}
