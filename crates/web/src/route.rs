//! A route: method, address, who may use it, what it answers. Slices list theirs in `pages.rs`; the generated
//! matrix of routes and roles reads the same list that the shell enforces.

use crate::{Call, Data, Form, Operation, Reply, Visit};
use http::Method;
use kernel::{Result, Role};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// Who may use a route. Where the address holds `{party}`, roles of a Party count for that Party only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Everyone; answers may be kept as ready bytes.
    Public,
    /// Everyone, but the answer is for this visitor alone (sign-in, forms with a receipt).
    Anyone,
    /// Every signed-in person.
    SignedIn,
    /// Programs that bring a token with this scope, whose person holds one of these roles. A session opens nothing here.
    Token { scope: &'static str, roles: &'static [Role] },
    /// Holders of one of these roles.
    Roles(&'static [Role]),
}

impl Right {
    /// Whether a role may use the route, for the generated matrix.
    pub fn allows(self, role: Role) -> bool {
        match self {
            Right::Public | Right::Anyone => true,
            Right::SignedIn => role != Role::Visitor,
            Right::Roles(roles) | Right::Token { roles, .. } => roles.contains(&role),
        }
    }
}

/// The form of an answer, asked for by the suffix of the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    Html,
    Json,
    Ndjson,
    Csv,
    Atom,
    Ics,
    Xlsx,
    Docx,
    Svg,
    JsonLd,
    Ttl,
    Bib,
    Ris,
    Csl,
}

impl Format {
    /// Every suffix that is one; anything else after a point belongs to the address (`/framework/1.1`).
    pub const SUFFIXES: [(Format, &'static str); 13] = [
        (Format::Csl, ".csl.json"),
        (Format::Ndjson, ".ndjson"),
        (Format::Json, ".json"),
        (Format::Csv, ".csv"),
        (Format::Atom, ".atom"),
        (Format::Ics, ".ics"),
        (Format::Xlsx, ".xlsx"),
        (Format::Docx, ".docx"),
        (Format::Svg, ".svg"),
        (Format::JsonLd, ".jsonld"),
        (Format::Ttl, ".ttl"),
        (Format::Bib, ".bib"),
        (Format::Ris, ".ris"),
    ];

    /// The suffix with its point; empty for HTML.
    pub fn suffix(self) -> &'static str {
        Format::SUFFIXES.iter().find(|(format, _)| *format == self).map_or("", |(_, suffix)| suffix)
    }
}

type Answer = Pin<Box<dyn Future<Output = Result<Reply>> + Send>>;

pub(crate) type GetPage = Arc<dyn Fn(Visit) -> Answer + Send + Sync>;
/// What a program's request is answered by.
pub(crate) type Answering = Arc<dyn Fn(Visit, Call) -> Answer + Send + Sync>;
pub(crate) type PostPage = Arc<dyn Fn(Visit, Form) -> Answer + Send + Sync>;

#[derive(Clone)]
pub(crate) enum Run {
    Get(GetPage),
    Post(PostPage),
    Call(Answering),
}

/// One address and method.
#[derive(Clone)]
pub struct Route {
    pub method: Method,
    /// Such as `/{lang}/measures/{id}`; pieces in braces are parameters.
    pub path: &'static str,
    pub right: Right,
    pub formats: &'static [Format],
    /// What it answers as data, where it is public.
    pub data: Option<Arc<Data>>,
    /// What it does for programs, where it is an operation of the interface for writing.
    pub operation: Option<Arc<Operation>>,
    /// Largest body in bytes.
    pub body_bytes: usize,
    /// A post that only asks: it changes nothing, so it may come from anywhere and needs no token of a session.
    pub is_question: bool,
    pub(crate) run: Run,
}

impl Route {
    pub fn get<F, A>(path: &'static str, right: Right, page: F) -> Route
    where
        F: Fn(Visit) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Reply>> + Send + 'static,
    {
        let run = Run::Get(Arc::new(move |visit| Box::pin(page(visit))));
        Route {
            method: Method::GET,
            path,
            right,
            formats: &[Format::Html],
            data: None,
            operation: None,
            body_bytes: 0,
            is_question: false,
            run,
        }
    }

    pub fn post<F, A>(path: &'static str, right: Right, page: F) -> Route
    where
        F: Fn(Visit, Form) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Reply>> + Send + 'static,
    {
        let run = Run::Post(Arc::new(move |visit, form| Box::pin(page(visit, form))));
        Route {
            method: Method::POST,
            path,
            right,
            formats: &[Format::Html],
            data: None,
            operation: None,
            body_bytes: crate::limits::FORM_BYTES,
            is_question: false,
            run,
        }
    }

    /// An operation for programs: JSON in, JSON out, rights by token. Its address begins with `/api/v1/`.
    pub fn call<F, A>(method: Method, path: &'static str, right: Right, operation: Operation, answer: F) -> Route
    where
        F: Fn(Visit, Call) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Reply>> + Send + 'static,
    {
        let run = Run::Call(Arc::new(move |visit, call| Box::pin(answer(visit, call))));
        let body_bytes = if method == Method::GET { 0 } else { crate::limits::FORM_BYTES };
        Route {
            method,
            path,
            right,
            formats: &[Format::Json],
            data: None,
            operation: Some(Arc::new(operation)),
            body_bytes,
            is_question: false,
            run,
        }
    }

    /// A post by which programs ask what they could ask by an address; it must change nothing.
    pub fn question(mut self) -> Route {
        self.is_question = true;
        self
    }

    /// The formats in which the same address answers.
    pub fn formats(mut self, formats: &'static [Format]) -> Route {
        self.formats = formats;
        self
    }

    /// What the address answers as data: the names its query knows, the shape, an example.
    pub fn data(mut self, data: Data) -> Route {
        self.data = Some(Arc::new(data));
        self
    }

    /// Accepts one file of up to `bytes` beside the form's fields.
    pub fn with_upload(mut self, bytes: usize) -> Route {
        self.body_bytes = crate::limits::FORM_BYTES + bytes;
        self
    }

    /// Accepts files beside the form's fields: several small ones, or one that is too large, which the page can then tell
    /// beside its field instead of losing the form.
    pub fn with_files(self) -> Route {
        self.with_upload(3 * crate::limits::FILE_BYTES)
    }

    /// Accepts one evidence file beside the form's fields.
    pub fn with_file(self) -> Route {
        self.with_upload(crate::limits::FILE_BYTES)
    }
}
