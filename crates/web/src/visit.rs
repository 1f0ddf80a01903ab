//! One visit: who comes, in which language, to which address, when, with the application at hand. A page gets
//! nothing else.

use crate::{App, Bearer, Data, Format, Query, Right};
use i18n::Tr;
use kernel::{Actor, Error, FieldError, Grant, Id, Lang, Moment, PartyCode, Result, Role};
use std::borrow::Cow;
use std::net::IpAddr;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A signed-in person.
#[derive(Debug, Clone)]
pub struct Person {
    pub account: Id,
    pub name: String,
    pub lang: Lang,
    pub grants: Vec<Grant>,
    /// Hash of the session token: names the session without giving it away.
    pub session: String,
    /// Signed in on a shared computer: nothing typed may be kept on the device.
    pub is_shared: bool,
    /// Token that every form of this session carries.
    pub csrf: String,
}

/// The one argument of every page. Cheap to clone, so that a read on another thread can take it along.
#[derive(Clone)]
pub struct Visit {
    asked: Arc<Asked>,
}

impl Deref for Visit {
    type Target = Asked;

    fn deref(&self) -> &Asked {
        &self.asked
    }
}

impl From<Asked> for Visit {
    fn from(asked: Asked) -> Visit {
        Visit { asked: Arc::new(asked) }
    }
}

/// Who comes and what the request asks for.
pub struct Asked {
    pub app: App,
    pub lang: Lang,
    /// Messages in the page's language.
    pub t: Tr,
    /// Path without language and suffix, such as `/measures/abc`.
    pub path: String,
    pub(crate) params: Vec<(String, String)>,
    pub query: Query,
    pub format: Format,
    pub person: Option<Arc<Person>>,
    pub now: Moment,
    pub(crate) operation: OnceLock<String>,
    pub(crate) remote: Option<IpAddr>,
    /// What the browser calls itself.
    pub device: String,
    /// What the route answers as data.
    pub(crate) data: Option<Arc<Data>>,
    /// A person's browser asks, which shows pages.
    pub(crate) is_browsing: bool,
    /// The token by which a program comes, with its scopes.
    pub(crate) bearer: Option<Arc<Bearer>>,
    /// Requests that the token has left, and the seconds until they count anew.
    pub(crate) quota: Option<(u32, u64)>,
    /// The script saves while the person types: answers are short and machine-readable.
    pub is_autosave: bool,
    /// Signed in without the right to this route.
    pub(crate) is_refused: bool,
    pub(crate) right: Right,
    pub(crate) scheme: Option<&'static str>,
}

impl Asked {
    /// A parameter of the address; empty when the route has none of that name.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// The number of this request, that a person who meets a fault can tell and the log holds; drawn when first asked for.
    pub(crate) fn operation(&self) -> &str {
        self.operation.get_or_init(|| {
            let mut bytes = [0u8; 6];
            self.app.ambient().random.fill(&mut bytes);
            kernel::canonical::hex(&bytes)
        })
    }

    /// Address of the visitor, for limits only; never stored.
    pub fn remote(&self) -> String {
        self.remote.map_or_else(|| "local".to_owned(), |address| address.to_string())
    }

    /// The Party of the address. `NotFound` when it is no code.
    pub fn party(&self) -> Result<PartyCode> {
        PartyCode::parse(self.param("party")).ok_or(Error::NotFound)
    }

    /// The organization that the address names, if the person acts in its name.
    pub fn organization(&self) -> Result<Id> {
        let public_id = self.param("organization");
        self.actor().organizations().find(|own| own.public() == public_id).ok_or(Error::NotFound)
    }

    /// Who acts, for actions and history.
    pub fn actor(&self) -> Actor {
        match &self.person {
            Some(person) => Actor::signed_in(person.account, person.grants.clone()),
            None => Actor::visitor(),
        }
    }

    /// The role in which the visitor uses this route: the first role of its right that they hold.
    pub fn role(&self) -> Role {
        let party = PartyCode::parse(self.param("party"));
        match self.right {
            Right::Roles(roles) => self.actor().acts_as(roles, party).unwrap_or(Role::Visitor),
            _ => Role::Visitor,
        }
    }

    /// Whether the visitor holds a role (for a Party where the role is of one).
    pub fn holds(&self, role: Role, party: Option<PartyCode>) -> bool {
        self.actor().holds(role, party)
    }

    /// An address in the page's language: `/measures` becomes `/fr/measures`.
    pub fn link(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// This address in another language or format, with the same query.
    pub fn here(&self, lang: Lang, format: Format) -> String {
        format!("/{lang}{}{}{}", self.path, format.suffix(), self.known_query(format).to_suffix())
    }

    /// The query without the names that a format does not know: the open facets of a page are no filter of its data.
    pub fn known_query(&self, format: Format) -> Cow<'_, Query> {
        match &self.data {
            Some(data) if format != Format::Html => {
                let names: Vec<&str> = data.known(format).map(|param| param.name).collect();
                Cow::Owned(self.query.only(&names))
            }
            _ => Cow::Borrowed(&self.query),
        }
    }

    /// The error that names what the query holds and the data asked for does not know: names, values of a list, a value
    /// where one is asked for and two are given. Pages go on ignoring names: links of others bring their own.
    pub(crate) fn unknown(&self, query: &str) -> Option<Error> {
        let data = self.data.as_ref().filter(|_| self.format != Format::Html && !query.is_empty())?;
        let known: Vec<&str> = data.known(self.format).map(|param| param.name).collect();
        let names = form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name.into_owned());
        let mut names: Vec<String> = names.filter(|name| !name.is_empty() && !known.contains(&name.as_str())).collect();
        names.dedup();
        if !names.is_empty() {
            return Some(Error::Unknown { names, known: known.into_iter().map(str::to_owned).collect() });
        }
        let given: Vec<(String, String)> =
            form_urlencoded::parse(query.as_bytes()).map(|(name, value)| (name.into_owned(), value.trim().to_owned())).collect();
        let problems = data.known(self.format).filter_map(|param| param.problem(&given));
        let problems: Vec<FieldError> = problems.collect();
        (!problems.is_empty()).then_some(Error::Invalid(problems))
    }

    /// Whether an error is told as a problem for programs. Files that people open from a page tell it as a page to
    /// their browser.
    pub(crate) fn wants_problem(&self) -> bool {
        match self.format {
            Format::Html => false,
            Format::Json | Format::Ndjson | Format::Csv | Format::JsonLd | Format::Ttl | Format::Csl => true,
            Format::Atom | Format::Ics | Format::Xlsx | Format::Docx | Format::Svg | Format::Bib | Format::Ris => !self.is_browsing,
        }
    }

    /// This address with another query.
    pub fn here_with(&self, query: &Query) -> String {
        format!("/{}{}{}", self.lang, self.path, query.to_suffix())
    }

    /// The hidden field that every POST form carries; empty for visitors.
    pub fn csrf_field(&self) -> String {
        self.person.as_ref().map_or_else(String::new, |person| format!(r#"<input type="hidden" name="csrf" value="{}">"#, person.csrf))
    }

    /// Name under which the device may keep unsent text of this form; `None` on a shared computer.
    pub fn local_copy(&self, form: &str) -> Option<String> {
        self.person.as_ref().filter(|person| !person.is_shared).map(|person| format!("{}-{form}", person.account))
    }

    /// The number of the page asked for, from 1. `page` must be a whole number between 1 and 500.
    pub fn page_number(&self) -> Result<usize> {
        match self.query.get("page") {
            None => Ok(1),
            Some(text) => match text.parse::<usize>() {
                Ok(number) if (1..=crate::limits::PAGES).contains(&number) => Ok(number),
                _ => Err(Error::field("page", "error-bad-page")),
            },
        }
    }

    /// The search text `q`, or `None`; at most 500 characters.
    pub fn query_text(&self) -> Result<Option<String>> {
        match self.query.get("q") {
            Some(text) if text.chars().count() > crate::limits::QUERY_CHARS => Err(Error::field("q", "error-query-too-long")),
            found => Ok(found.map(ToOwned::to_owned)),
        }
    }

    /// The day `on` of the address, or today; a malformed one is an error.
    pub fn on(&self) -> Result<kernel::Day> {
        match self.query.get("on") {
            None => Ok(self.now.day()),
            Some(text) => text.parse().map_err(|_| Error::field("on", "web-error-bad-day")),
        }
    }
}
