//! The way of every request: address to route, session to person, right, form, page, bytes. Order matters: what
//! may not be known is answered as nothing before a page's code runs.

use crate::compress::Encoding;
use crate::ready::Ready;
use crate::reply::Producer;
use crate::route::{PostPage, Run};
use crate::sessions::{self, State};
use crate::visit::Asked;
use crate::{
    App, Call, Form, Format, Page, Person, Query, Reply, Right, Route, Visit, assets, errors, kept, layout, limits, problem, token,
};
use askama::Template;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Method, StatusCode};
use i18n::Tr;
use kernel::{Error, Lang, PartyCode, Result, Role};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// Brotli setting for pages made at request time: a good third smaller than gzip for about the same time.
const PAGE_QUALITY: u32 = 4;
/// How addresses of operations for programs begin: JSON in, JSON out, and no session.
const OPERATIONS: &str = "/api/v1/";

/// Routes and application, ready to serve.
#[derive(Clone)]
pub struct Shell {
    inner: Arc<Inner>,
}

struct Inner {
    app: App,
    routes: Vec<Route>,
    get: matchit::Router<usize>,
    post: matchit::Router<usize>,
    patch: matchit::Router<usize>,
    guards: Guards,
    downloads: Arc<Semaphore>,
}

/// Headers that every answer bears.
type Guards = Vec<(HeaderName, HeaderValue)>;

fn guards(public_url: &str) -> Guards {
    let mut guards = vec![
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("permissions-policy"), HeaderValue::from_static("camera=(), geolocation=(), microphone=()")),
    ];
    if public_url.starts_with("https://") {
        guards.push((header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000")));
    }
    guards
}

impl Shell {
    /// Joins the routes of all slices. Two routes for one address are a fault of the assembly.
    pub fn new(app: App, routes: Vec<Route>) -> Result<Shell> {
        let mut get = matchit::Router::new();
        let (mut post, mut patch) = (matchit::Router::new(), matchit::Router::new());
        for (index, route) in routes.iter().enumerate() {
            let table = match route.method {
                Method::POST => &mut post,
                Method::PATCH => &mut patch,
                _ => &mut get,
            };
            table.insert(route.path, index).map_err(|cause| Error::caused(format!("cannot add route {}", route.path), cause))?;
        }
        let guards = guards(&app.settings().public_url);
        app.describe(&routes);
        Ok(Shell {
            inner: Arc::new(Inner { app, routes, get, post, patch, guards, downloads: Arc::new(Semaphore::new(limits::DOWNLOADS)) }),
        })
    }

    pub fn app(&self) -> &App {
        &self.inner.app
    }

    /// Every route, for the generated index and the matrix test.
    pub fn routes(&self) -> &[Route] {
        &self.inner.routes
    }

    /// Answers one request.
    pub async fn answer(&self, request: Request) -> Response {
        #[expect(clippy::disallowed_methods, reason = "measures how long an answer took; nothing depends on it")]
        let started = std::time::Instant::now();
        let mut response = self.dispatch(request).await;
        let headers = response.headers_mut();
        // Told for public pages only: elsewhere the time could tell whether an address is known.
        if headers.get(header::CACHE_CONTROL).is_some_and(|value| value.as_bytes().starts_with(b"public")) {
            set(headers, HeaderName::from_static("server-timing"), &format!("app;dur={:.3}", started.elapsed().as_secs_f64() * 1000.0));
        }
        // Ready bytes bear them already.
        if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
            headers.extend(self.inner.guards.iter().cloned());
        }
        response
    }

    async fn dispatch(&self, request: Request) -> Response {
        let is_head = request.method() == Method::HEAD;
        let encoding = Encoding::negotiate(text_header(request.headers(), &header::ACCEPT_ENCODING));
        if let Some(asset) = assets::find(request.uri().path()) {
            return asset_response(asset, encoding, is_head);
        }
        let cookies = Cookies::read(request.headers());
        let app = &self.inner.app;
        let is_get = is_head || request.method() == Method::GET;
        let key =
            (is_get && cookies.session.is_none() && app.settings().ready_bytes).then(|| ready_key(&request, encoding, cookies.scheme));
        let (version, day) = (app.public_version(), app.ambient().now().day());
        if let Some(ready) = key.as_ref().and_then(|key| app.ready().find(key, version, day)) {
            return from_ready(&ready, request.headers(), is_head);
        }
        let if_none_match = request.headers().get(header::IF_NONE_MATCH).cloned();
        let (visit, outcome, is_kept) = self.run(request, &cookies).await;
        let finish =
            Finish { visit: &visit, guards: &self.inner.guards, downloads: &self.inner.downloads, encoding, is_head, if_none_match };
        match outcome {
            Ok(reply) => {
                let may_keep = is_kept && visit.person.is_none();
                finish.reply(reply, may_keep, key.filter(|_| may_keep).map(|key| (key, version, day))).await
            }
            Err(error) => finish.error(error),
        }
    }

    /// Finds the route, checks right and form, runs the page. The third part says whether the answer is the same
    /// for every visitor.
    async fn run(&self, request: Request, cookies: &Cookies) -> (Visit, Result<Reply>, bool) {
        let (parts, body) = request.into_parts();
        let (path, format) = match parts.uri.path().starts_with(OPERATIONS) {
            true => (parts.uri.path().to_owned(), Format::Json),
            false => split_suffix(parts.uri.path()),
        };
        let is_get = matches!(parts.method, Method::GET | Method::HEAD);
        let table = match parts.method {
            Method::POST => &self.inner.post,
            Method::PATCH => &self.inner.patch,
            _ => &self.inner.get,
        };
        let found = table.at(&path).ok();
        let params: Vec<(String, String)> = found
            .as_ref()
            .map(|found| found.params.iter().map(|(name, value)| (name.to_owned(), decode(value))).collect())
            .unwrap_or_default();
        let route = found.and_then(|found| self.inner.routes.get(*found.value));
        let data = route.and_then(|route| route.data.clone());
        let mut asked = self.asked(&parts, cookies, &path, format, params);
        asked.data = data;
        let met = match known(&asked, &parts, route) {
            Ok(route) => self.meet(&mut asked, route, cookies, &parts.headers).await,
            Err(error) => Err(error),
        };
        let visit = Visit::from(asked);
        let (route, ended, right) = match met {
            Ok(met) => met,
            Err(Error::NotFound) => return (visit, self.other_method(&parts.method, &path), false),
            Err(error) => return (visit, Err(error), false),
        };
        let outcome = match &route.run {
            // The right is asked before a body is read; only a post of an ended session is read without one, to be kept.
            _ if visit.is_refused => Err(Error::NotFound),
            Run::Post(_) if visit.person.is_none() && ended.is_none() && is_for_members(route) && !visit.is_autosave => Err(Error::SignIn),
            Run::Get(page) => match right {
                Ok(()) => page(visit.clone()).await,
                Err(error) => Err(error),
            },
            Run::Call(answer) => match right {
                Ok(()) => self.call(&visit, route, &parts, body, answer).await,
                Err(error) => Err(error),
            },
            Run::Post(page) => match self.form(route, &parts.headers, body).await {
                Ok(form) => self.post(&visit, route, ended, form, page).await,
                Err(error) => Err(error),
            },
        };
        (visit, outcome, is_get && route.right == Right::Public)
    }

    /// The answer where nothing answers this method: what the address takes, if it is one that everyone may know.
    fn other_method(&self, method: &Method, path: &str) -> Result<Reply> {
        let takes = |table: &matchit::Router<usize>| {
            let route = table.at(path).ok().and_then(|found| self.inner.routes.get(*found.value));
            route.is_some_and(|route| matches!(route.right, Right::Public | Right::Anyone))
        };
        if path.starts_with(OPERATIONS) {
            return self.other_operation(method, path);
        }
        let (gets, posts) = (takes(&self.inner.get), takes(&self.inner.post));
        match *method {
            Method::GET | Method::HEAD if posts && !gets => Ok(Reply::OtherMethod("POST")),
            Method::GET | Method::HEAD => Err(Error::NotFound),
            Method::POST if posts => Err(Error::NotFound),
            _ if gets && posts => Ok(Reply::OtherMethod("GET, HEAD, POST")),
            _ if gets => Ok(Reply::OtherMethod("GET, HEAD")),
            _ if posts => Ok(Reply::OtherMethod("POST")),
            _ => Err(Error::NotFound),
        }
    }

    /// As [`Shell::other_method`] for operations, whose addresses everyone may know.
    fn other_operation(&self, method: &Method, path: &str) -> Result<Reply> {
        let tables = [&self.inner.get, &self.inner.patch, &self.inner.post].map(|table| table.at(path).is_ok());
        let asked = match *method {
            Method::GET | Method::HEAD => tables.first(),
            Method::PATCH => tables.get(1),
            Method::POST => tables.get(2),
            _ => Some(&false),
        };
        match tables {
            _ if asked == Some(&true) => Err(Error::NotFound),
            [true, true, _] => Ok(Reply::OtherMethod("GET, HEAD, PATCH")),
            [true, false, true] => Ok(Reply::OtherMethod("GET, HEAD, POST")),
            [true, ..] => Ok(Reply::OtherMethod("GET, HEAD")),
            [_, _, true] => Ok(Reply::OtherMethod("POST")),
            [_, true, _] => Ok(Reply::OtherMethod("PATCH")),
            _ => Err(Error::NotFound),
        }
    }

    /// Runs an operation for programs: its body is JSON, its right is the token's.
    async fn call(
        &self,
        visit: &Visit,
        route: &Route,
        parts: &http::request::Parts,
        body: Body,
        answer: &crate::route::Answering,
    ) -> Result<Reply> {
        // A token that is brought and not good is told so where none is needed too: its program believes it has one.
        if visit.bearer.is_none() && (parts.headers.contains_key(header::AUTHORIZATION) || matches!(route.right, Right::Token { .. })) {
            return Ok(Reply::Problem("token"));
        }
        if let (Right::Token { scope, roles }, Some(bearer)) = (route.right, &visit.bearer) {
            if !bearer.scopes.iter().any(|held| held == scope) {
                return Ok(Reply::Problem("scope"));
            }
            if !bearer.grants.iter().any(|grant| roles.contains(&grant.role)) {
                return Ok(Reply::Problem("forbidden"));
            }
        }
        let bytes = self.body(&parts.headers, body, route.body_bytes).await?;
        match Call::read(&parts.method, route, &parts.headers, &bytes) {
            Ok(call) => answer(visit.clone(), call).await,
            Err(problem) => Ok(Reply::Problem(problem)),
        }
    }

    /// The person of a token, and what it may still ask. A token that is brought and not good is told so by the caller.
    async fn bear(&self, asked: &mut Asked, headers: &HeaderMap) -> Result<()> {
        let Some(token) = text_header(headers, &header::AUTHORIZATION).and_then(token::read) else { return Ok(()) };
        let (accounts, hash, now) = (self.inner.app.accounts(), token::hash(token), asked.now);
        let Some(bearer) = self.inner.app.db().read(move |conn| accounts.find_token(conn, &hash, now)).await? else { return Ok(()) };
        let key = format!("web/token/{}", bearer.token);
        match self.inner.app.throttle().take(&key, limits::TOKEN_REQUESTS, limits::TOKEN_WINDOW_SECONDS, now) {
            Ok(left) => asked.quota = Some(left),
            Err(error) => {
                if let Error::TooMany(seconds) = error {
                    asked.quota = Some((0, seconds));
                }
                return Err(error);
            }
        }
        if bearer.seen_at.plus_minutes(1) <= now {
            let (accounts, token) = (self.inner.app.accounts(), bearer.token);
            self.inner.app.db().write(move |tx| accounts.touch_token(tx, token, now)).await?;
        }
        asked.person = Some(Arc::new(bearer.person()));
        asked.bearer = Some(Arc::new(bearer));
        Ok(())
    }

    /// Who comes: the account of a session that has ended, and whether the visitor may use the route.
    async fn meet<'a>(
        &self,
        asked: &mut Asked,
        route: &'a Route,
        cookies: &Cookies,
        headers: &HeaderMap,
    ) -> Result<(&'a Route, Option<kernel::Id>, Result<()>)> {
        asked.right = route.right;
        if matches!(route.run, Run::Call(_)) {
            let borne = self.bear(asked, headers).await;
            return Ok((route, None, borne));
        }
        let ended = self.sign_in(asked, cookies).await?;
        let right = allowed(asked, route);
        asked.is_refused = matches!(right, Err(Error::NotFound));
        Ok((route, ended, right))
    }

    async fn post(&self, visit: &Visit, route: &Route, ended: Option<kernel::Id>, form: Form, page: &PostPage) -> Result<Reply> {
        let is_for_members = is_for_members(route);
        if is_for_members && visit.person.is_none() && visit.is_autosave {
            // The text stays in the page, which saves again once the person has signed in.
            return Ok(Reply::Saved(StatusCode::UNAUTHORIZED, serde_json::json!({})));
        }
        if let (Some(account), true) = (ended, is_for_members && visit.person.is_none()) {
            return keep_post(visit, account, form).await;
        }
        allowed(visit, route)?;
        match &visit.person {
            Some(person) if !route.is_question && !same(form.text("csrf"), &person.csrf) => old_token(visit, person, form),
            _ => {
                let typed = form.clone();
                page(visit.clone(), form).await.or_else(|error| with_text(visit, error, &typed))
            }
        }
    }

    fn asked(&self, parts: &http::request::Parts, cookies: &Cookies, path: &str, format: Format, params: Vec<(String, String)>) -> Asked {
        let app = self.inner.app.clone();
        let lang = language(path, &parts.headers);
        let inner_path = if path_language(path).is_some() { path.get(3..).unwrap_or("/") } else { path };
        let now = app.ambient().now();
        Asked {
            lang,
            t: Tr::new(lang),
            path: if inner_path.is_empty() { "/".into() } else { inner_path.to_owned() },
            params,
            query: Query::parse(parts.uri.query().unwrap_or("")),
            format,
            person: None,
            now,
            operation: OnceLock::new(),
            remote: remote(&app, parts),
            data: None,
            bearer: None,
            quota: None,
            is_browsing: text_header(&parts.headers, &header::ACCEPT).is_some_and(|accept| accept.contains("text/html")),
            is_autosave: parts.headers.contains_key("x-autosave"),
            device: text_header(&parts.headers, &header::USER_AGENT).unwrap_or("").to_owned(),
            right: Right::Public,
            is_refused: false,
            scheme: cookies.scheme,
            app,
        }
    }

    /// Turns the cookie into a person. Answers the account of a session that has ended, so that its post is kept.
    async fn sign_in(&self, visit: &mut Asked, cookies: &Cookies) -> Result<Option<kernel::Id>> {
        let Some(token) = cookies.session.clone() else { return Ok(None) };
        let (accounts, now) = (self.inner.app.accounts(), visit.now);
        let csrf = sessions::csrf(&token);
        let found = self
            .inner
            .app
            .db()
            .read(move |conn| {
                Ok(match sessions::find(conn, &token, now)? {
                    State::Valid(row) => {
                        let person = accounts.find(conn, row.account)?;
                        (person.map(|person| (row, person)), None)
                    }
                    State::Ended(row) => (None, Some(row.account)),
                    State::Unknown => (None, None),
                })
            })
            .await?;
        match found {
            (Some((row, (name, lang, grants))), _) => {
                if sessions::wants_touch(&row, now) {
                    let key = row.token_hash.clone();
                    visit.app.db().write(move |tx| crate::store::touch_session(tx, &key, now)).await?;
                }
                visit.person = Some(Arc::new(Person {
                    account: row.account,
                    name,
                    lang,
                    grants,
                    is_shared: row.is_shared,
                    session: row.token_hash,
                    csrf,
                }));
                Ok(None)
            }
            (None, ended) => Ok(ended),
        }
    }

    async fn form(&self, route: &Route, headers: &HeaderMap, body: Body) -> Result<Form> {
        if !route.is_question && !is_same_origin(headers) {
            return Err(Error::rule("error-csrf"));
        }
        let content_type = text_header(headers, &header::CONTENT_TYPE).unwrap_or("");
        let bytes = self.body(headers, body, route.body_bytes).await?;
        match multer::parse_boundary(content_type) {
            Ok(boundary) => Form::parse_multipart(bytes, boundary).await,
            Err(_) => Ok(Form::parse_urlencoded(&bytes)),
        }
    }

    /// What is sent, up to a limit in bytes.
    async fn body(&self, headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes> {
        let announced = text_header(headers, &header::CONTENT_LENGTH).and_then(|text| text.parse::<usize>().ok());
        let too_large = || Error::TooLarge(u64::try_from(limit).unwrap_or(u64::MAX));
        if announced.is_some_and(|bytes| bytes > limit) {
            return Err(too_large());
        }
        let read = tokio::time::timeout(limits::FORM_PATIENCE, to_bytes(body, limit));
        read.await.map_err(|_| Error::rule("error-too-slow"))?.map_err(|_| too_large())
    }
}

/// The route of an address, if there is one for this method and format, with a language there is and a query that is
/// not too long.
fn known<'a>(asked: &Asked, parts: &http::request::Parts, route: Option<&'a Route>) -> Result<&'a Route> {
    let is_known_method = matches!(parts.method, Method::GET | Method::HEAD | Method::POST | Method::PATCH);
    let route = route.filter(|route| is_known_method && route.formats.contains(&asked.format)).ok_or(Error::NotFound)?;
    let is_none = |(name, value): &(String, String)| value.contains(char::is_control) || name == "lang" && Lang::parse(value).is_none();
    if asked.params.iter().any(is_none) {
        return Err(Error::NotFound);
    }
    let query = parts.uri.query().unwrap_or_default();
    if query.len() > limits::QUERY_STRING_BYTES {
        return Err(Error::field("q", "error-query-too-long"));
    }
    match asked.unknown(query) {
        Some(unknown) => Err(unknown),
        None => Ok(route),
    }
}

/// Everything that an answer to a visitor without a session depends on, but for the data.
fn ready_key(request: &Request, encoding: Encoding, scheme: Option<&str>) -> String {
    let address = request.uri().path_and_query().map_or("", http::uri::PathAndQuery::as_str);
    [encoding.letter(), scheme.unwrap_or(""), language(request.uri().path(), request.headers()).code(), " ", address].concat()
}

/// Whether the visitor may use the route. Nobody signed in and a page for members: signing in would help; signed in
/// without the right: there is no such page.
fn allowed(visit: &Asked, route: &Route) -> Result<()> {
    let party = PartyCode::parse(visit.param("party"));
    // The role of an organization counts where the address names that organization.
    let is_elsewhere = |role: &Role| *role == Role::Organization && visit.organization().is_err();
    match (route.right, &visit.person) {
        (Right::Public | Right::Anyone, _) => Ok(()),
        (_, None) => Err(Error::SignIn),
        (Right::SignedIn, Some(_)) => Ok(()),
        (Right::Token { .. }, _) => Err(Error::SignIn),
        (Right::Roles(roles), Some(_)) => {
            visit.actor().acts_as(roles, party).filter(|role| !is_elsewhere(role)).map(drop).ok_or(Error::NotFound)
        }
    }
}

fn is_for_members(route: &Route) -> bool {
    !matches!(route.right, Right::Public | Right::Anyone)
}

/// An error that a page could not put beside its form (the record moved on meanwhile): the words of the error, and
/// below them what was typed, so that it can be taken elsewhere.
fn with_text(visit: &Visit, error: Error, typed: &Form) -> Result<Reply> {
    let shown = typed_values(typed.pairs());
    if shown.is_empty() || visit.is_autosave || !matches!(error, Error::Rule(_) | Error::Conflict | Error::NotFound) {
        return Err(error);
    }
    let (heading, lines) = errors::words(visit.t, &error);
    let view = TypedView { t: visit.t, heading: heading.clone(), lines, shown };
    let body = view.render().map_err(|cause| Error::caused("cannot render what was typed", cause))?;
    Ok(Reply::Failed(errors::status(&error), Box::new(Page::new(heading, body).private())))
}

/// What a person typed: titles, amounts and days too. Codes of choices and numbers of versions are not worth showing.
fn typed_values(pairs: &[(String, String)]) -> Vec<String> {
    let is_code = |value: &str| value.len() <= 24 && value.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'-' | b'.' | b'_'));
    let is_number = |value: &str| value.len() <= 3 && value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let typed = pairs.iter().filter(|(name, value)| name != "csrf" && !value.trim().is_empty() && !is_code(value) && !is_number(value));
    typed.map(|(_, value)| value.clone()).collect()
}

#[derive(Template)]
#[template(path = "web/typed.html")]
struct TypedView {
    t: Tr,
    heading: String,
    lines: Vec<String>,
    shown: Vec<String>,
}

/// A form of an earlier session of the same browser, from this site: nothing is done, nothing is lost. The script gets
/// the token of now and saves again; a person gets the text back, to send it again.
fn old_token(visit: &Visit, person: &Person, form: Form) -> Result<Reply> {
    if visit.is_autosave {
        return Ok(Reply::Saved(StatusCode::FORBIDDEN, serde_json::json!({ "values": { "csrf": person.csrf } })));
    }
    let pairs = form.pairs().iter().filter(|(name, _)| name != "csrf").cloned().collect();
    Reply::again(kept_view(visit, visit.here(visit.lang, Format::Html), pairs)?, Vec::new())
}

fn kept_view(visit: &Visit, path: String, pairs: Vec<(String, String)>) -> Result<Page> {
    let shown = typed_values(&pairs);
    let view = KeptView { t: visit.t, csrf: visit.csrf_field(), path, shown, pairs };
    let body = view.render().map_err(|cause| Error::caused("cannot render a kept post", cause))?;
    Ok(Page::new(visit.t.m("web-kept-title"), body).private())
}

/// Keeps a post whose session had ended and sends the person to sign in; nothing typed is lost.
async fn keep_post(visit: &Visit, account: kernel::Id, form: Form) -> Result<Reply> {
    let (ambient, path) = (visit.app.ambient().clone(), visit.here(visit.lang, Format::Html));
    let reference = visit.app.db().write(move |tx| kept::keep(tx, &ambient, account, &path, &form)).await?;
    Reply::done(visit.link(&format!("/sign-in?kept={reference}")), "web-done-kept")
}

/// The page that gives a kept post back, to be sent once more. Slices link to it after sign-in.
pub(crate) async fn kept_page(visit: Visit) -> Result<Reply> {
    let account = visit.person.as_ref().map(|person| person.account).ok_or(Error::SignIn)?;
    let (reference, now) = (visit.param("reference").to_owned(), visit.now);
    let kept = visit.app.db().read(move |conn| kept::find(conn, account, &reference, now)).await?.ok_or(Error::NotFound)?;
    Reply::page(kept_view(&visit, kept.path, kept.pairs)?)
}

#[derive(Template)]
#[template(path = "web/kept.html")]
struct KeptView {
    t: Tr,
    csrf: String,
    path: String,
    pairs: Vec<(String, String)>,
    shown: Vec<String>,
}

/// Routes of the shell itself.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/work/kept/{reference}", Right::SignedIn, kept_page),
        Route::post("/{lang}/scheme", Right::Anyone, |visit, form| async move {
            let to = form.text("to").to_owned();
            let is_here = to.starts_with(&format!("/{}", visit.lang)) && !to.contains("//") && !to.contains('\\');
            Ok(Reply::Scheme { scheme: form.text("scheme").to_owned(), to: if is_here { to } else { visit.link("/") } })
        }),
    ]
}

struct Finish<'a> {
    visit: &'a Visit,
    guards: &'a Guards,
    downloads: &'a Arc<Semaphore>,
    encoding: Encoding,
    is_head: bool,
    if_none_match: Option<HeaderValue>,
}

impl Finish<'_> {
    async fn reply(self, reply: Reply, is_public: bool, keep: Option<(String, u64, kernel::Day)>) -> Response {
        let visit = self.visit;
        match reply {
            Reply::Page(page) => match layout::render(visit, &page, &[]) {
                Ok(html) => self.send(StatusCode::OK, html_headers(), html.into(), is_public, keep),
                Err(error) => self.error(error),
            },
            Reply::Again(page, fields) => match layout::render(visit, &page, &fields) {
                Ok(html) => self.send(StatusCode::UNPROCESSABLE_ENTITY, html_headers(), html.into(), false, None),
                Err(error) => self.error(error),
            },
            Reply::Conflict(page) => match layout::render(visit, &page, &[]) {
                Ok(html) => self.send(StatusCode::CONFLICT, html_headers(), html.into(), false, None),
                Err(error) => self.error(error),
            },
            Reply::Gone(page) => match layout::render(visit, &page, &[]) {
                Ok(html) => self.send(StatusCode::GONE, html_headers(), html.into(), is_public, None),
                Err(error) => self.error(error),
            },
            Reply::Failed(status, page) => match layout::render(visit, &page, &[]) {
                Ok(html) => self.send(status, html_headers(), html.into(), false, None),
                Err(error) => self.error(error),
            },
            Reply::Json(value) => {
                self.send(StatusCode::OK, typed("application/json; charset=utf-8"), value.to_string().into(), is_public, keep)
            }
            Reply::Saved(status, value) => {
                self.send(status, typed("application/json; charset=utf-8"), value.to_string().into(), false, None)
            }
            Reply::Bytes { content_type, file_name, bytes } => {
                let mut headers = typed(content_type);
                attach(&mut headers, file_name.as_deref());
                self.send(StatusCode::OK, headers, bytes, is_public, keep)
            }
            Reply::Stream { content_type, file_name, produce } => match self.downloads.clone().try_acquire_owned() {
                Ok(place) => stream(content_type, &file_name, produce, place),
                Err(_) => self.error(Error::TooMany(limits::DOWNLOAD_WAIT_SECONDS)),
            },
            Reply::Told(told) => {
                let mut headers = typed("application/json; charset=utf-8");
                set_all(&mut headers, [(header::ETAG, told.tag.as_deref()), (header::LOCATION, told.location.as_deref())]);
                if told.is_again {
                    headers.insert(HeaderName::from_static("idempotency-replayed"), HeaderValue::from_static("true"));
                }
                limited(&mut headers, visit);
                self.send(told.status, headers, told.body.to_string().into(), false, None)
            }
            Reply::Problem(code) => {
                let (status, problem) = problem::of_code(visit, code);
                let mut response = plain(status, problem::MEDIA_TYPE, problem.to_string());
                limited(response.headers_mut(), visit);
                if status == StatusCode::UNAUTHORIZED {
                    response
                        .headers_mut()
                        .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"polyphony\", error=\"invalid_token\""));
                }
                response
            }
            Reply::Go { to, notice } => redirect(&with_notice(to, notice)),
            Reply::OtherMethod(allowed) => {
                let mut response = match visit.wants_problem() {
                    true => plain(
                        StatusCode::METHOD_NOT_ALLOWED,
                        problem::MEDIA_TYPE,
                        problem::of_code(visit, "method-not-allowed").1.to_string(),
                    ),
                    false => plain(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", String::new()),
                };
                response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
                response
            }
            Reply::Moved(to) => {
                let mut response = redirect(&to);
                *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
                response
            }
            Reply::SeeOther(to) => {
                let mut response = redirect(&to);
                response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
                response
            }
            Reply::Session { token, to, notice } => {
                let mut response = redirect(&with_notice(to, notice));
                let secure = if visit.app.settings().public_url.starts_with("https://") { "; Secure" } else { "" };
                let cookie = match token {
                    Some(token) => format!("{}={token}; Path=/; HttpOnly; SameSite=Lax{secure}; Max-Age=604800", sessions::COOKIE),
                    None => format!("{}=; Path=/; HttpOnly; SameSite=Lax{secure}; Max-Age=0", sessions::COOKIE),
                };
                set(response.headers_mut(), header::SET_COOKIE, &cookie);
                response
            }
            Reply::Scheme { scheme, to } => {
                let mut response = redirect(&to);
                let age = if matches!(scheme.as_str(), "light" | "dark") { 31_536_000 } else { 0 };
                let value = if age > 0 { scheme } else { String::new() };
                set(response.headers_mut(), header::SET_COOKIE, &format!("scheme={value}; Path=/; SameSite=Lax; Max-Age={age}"));
                response
            }
        }
    }

    fn error(self, error: Error) -> Response {
        let visit = self.visit;
        if matches!(error, Error::SignIn) && visit.format == Format::Html {
            let back = visit.here(visit.lang, Format::Html);
            return redirect(&format!("{}{}", visit.link("/sign-in"), Query::default().with("to", Some(&back)).to_suffix()));
        }
        let status = errors::status(&error);
        if status == StatusCode::INTERNAL_SERVER_ERROR {
            let mut chain = error.to_string();
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                chain.push_str(": ");
                chain.push_str(&cause.to_string());
                source = cause.source();
            }
            tracing::error!(operation = %visit.operation(), path = %visit.path, "{chain}");
        }
        let (heading, lines) = errors::words(visit.t, &error);
        let mut response = if visit.wants_problem() {
            let problem = problem::of_error(visit, &error, status, &heading, &lines);
            plain(status, problem::MEDIA_TYPE, problem.to_string())
        } else {
            match errors::page(visit, &error).and_then(|page| layout::render(visit, &page, &[])) {
                Ok(html) => self.send(status, html_headers(), html.into(), false, None),
                Err(_) => plain(status, "text/plain; charset=utf-8", format!("{heading}\n{}", visit.operation())),
            }
        };
        if cfg!(debug_assertions) && visit.is_refused {
            // Tells the matrix test a refusal from a record that is not there; not in the program that is served.
            set(response.headers_mut(), HeaderName::from_static("x-refused"), "right");
        }
        limited(response.headers_mut(), visit);
        if let Error::TooMany(seconds) = error {
            set(response.headers_mut(), header::RETRY_AFTER, &seconds.to_string());
        }
        response
    }

    /// Compresses, adds validators, keeps ready bytes where allowed.
    fn send(
        self,
        status: StatusCode,
        mut headers: HeaderMap,
        body: Bytes,
        is_public: bool,
        keep: Option<(String, u64, kernel::Day)>,
    ) -> Response {
        // Only text gets smaller; evidence files go as they are and are never kept ready.
        let is_text = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(is_text);
        let encoding = if is_text { self.encoding } else { Encoding::Plain };
        let keep = keep.filter(|_| is_text);
        let body = encoding.encode(&body, PAGE_QUALITY);
        if let Some(name) = encoding.header() {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie"));
        if is_public && status == StatusCode::OK {
            set(&mut headers, header::ETAG, &format!("\"{:x}\"", xxhash_rust::xxh3::xxh3_128(&body)));
            // Revalidated each time: a publication is seen at once, and an unchanged page costs a few bytes.
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        } else {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        }
        if let Some((key, version, day)) = keep {
            headers.extend(self.guards.iter().cloned());
            // A copy of exactly its length: a page is written into more room than it needs in the end.
            let ready = Ready { version, day, headers: headers.clone(), body: Bytes::copy_from_slice(&body) };
            self.visit.app.ready().keep(key, ready);
        }
        finish(status, headers, body, self.if_none_match.as_ref(), self.is_head)
    }
}

fn set_all<const N: usize>(headers: &mut HeaderMap, values: [(HeaderName, Option<&str>); N]) {
    for (name, value) in values {
        if let Some(value) = value {
            set(headers, name, value);
        }
    }
}

/// What a token has left, in the fields of the draft of the HTTP API working group (RateLimit header fields for HTTP).
fn limited(headers: &mut HeaderMap, visit: &Visit) {
    let Some((left, seconds)) = visit.quota else { return };
    let (requests, window) = (limits::TOKEN_REQUESTS, limits::TOKEN_WINDOW_SECONDS);
    set(headers, HeaderName::from_static("ratelimit-policy"), &format!("\"token\";q={requests};w={window}"));
    set(headers, HeaderName::from_static("ratelimit"), &format!("\"token\";r={left};t={seconds}"));
}

fn is_text(content_type: &str) -> bool {
    content_type.starts_with("text/") || ["json", "xml"].iter().any(|kind| content_type.contains(kind))
}

fn finish(status: StatusCode, headers: HeaderMap, body: Bytes, if_none_match: Option<&HeaderValue>, is_head: bool) -> Response {
    let is_known = |tag: &HeaderValue| if_none_match.is_some_and(|asked| names_tag(asked.as_bytes(), tag.as_bytes()));
    let is_unchanged = status == StatusCode::OK && headers.get(header::ETAG).is_some_and(is_known);
    let sent = if is_unchanged || is_head { Bytes::new() } else { body };
    let mut response = Response::new(Body::from(sent));
    *response.status_mut() = if is_unchanged { StatusCode::NOT_MODIFIED } else { status };
    *response.headers_mut() = headers;
    response
}

/// Whether `If-None-Match` names a tag: alone, in a list, as a weak one, or by the star (RFC 9110, section 13.1.2).
fn names_tag(asked: &[u8], tag: &[u8]) -> bool {
    asked == tag
        || asked.split(|byte| *byte == b',').map(<[u8]>::trim_ascii).any(|one| one == b"*" || one.strip_prefix(b"W/").unwrap_or(one) == tag)
}

fn from_ready(ready: &Ready, headers: &HeaderMap, is_head: bool) -> Response {
    finish(StatusCode::OK, ready.headers.clone(), ready.body.clone(), headers.get(header::IF_NONE_MATCH), is_head)
}

fn asset_response(asset: &assets::Asset, encoding: Encoding, is_head: bool) -> Response {
    let mut headers = typed(asset.content_type);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(name) = encoding.header() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    finish(StatusCode::OK, headers, asset.bytes(encoding), None, is_head)
}

type Chunk = std::result::Result<Bytes, std::io::Error>;

/// The way of a long file from the thread that writes it to the connection. A reader that takes nothing for a while is
/// given up, so that it does not hold its place for ever.
struct Pipe {
    sender: tokio::sync::mpsc::Sender<Chunk>,
    runtime: tokio::runtime::Handle,
    waiting: Vec<u8>,
}

impl std::io::Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        if self.waiting.len() >= 32 * 1024 {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let chunk = Bytes::from(std::mem::take(&mut self.waiting));
        let sent = self.runtime.block_on(async { self.sender.send_timeout(Ok(chunk), limits::DOWNLOAD_PATIENCE).await });
        sent.map_err(|_| std::io::Error::other("the reader went away"))
    }
}

/// Sends a long file while it is written. A failure midway breaks the connection, so no short file looks whole.
fn stream(content_type: &'static str, file_name: &str, produce: Producer, place: OwnedSemaphorePermit) -> Response {
    let (sender, mut receiver) = tokio::sync::mpsc::channel::<Chunk>(8);
    let runtime = tokio::runtime::Handle::current();
    tokio::task::spawn_blocking(move || {
        let mut pipe = Pipe { sender: sender.clone(), runtime, waiting: Vec::new() };
        let outcome =
            produce(&mut pipe).and_then(|()| std::io::Write::flush(&mut pipe).map_err(|cause| Error::caused("cannot send", cause)));
        if let Err(error) = outcome {
            tracing::error!("cannot finish a file: {error}");
            let _ = sender.try_send(Err(std::io::Error::other("cannot finish the file")));
        }
        drop(place);
    });
    let chunks = futures_util::stream::poll_fn(move |context| receiver.poll_recv(context));
    let mut headers = typed(content_type);
    attach(&mut headers, Some(file_name));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let mut response = Response::new(Body::from_stream(chunks));
    *response.headers_mut() = headers;
    response
}

fn plain(status: StatusCode, content_type: &'static str, text: String) -> Response {
    let mut headers = typed(content_type);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    finish(status, headers, text.into(), None, false)
}

fn redirect(to: &str) -> Response {
    let mut headers = HeaderMap::new();
    set(&mut headers, header::LOCATION, to);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    finish(StatusCode::SEE_OTHER, headers, Bytes::new(), None, false)
}

fn with_notice(to: String, notice: Option<&'static str>) -> String {
    let Some(notice) = notice else { return to };
    let (address, anchor) = to.split_once('#').map_or((to.as_str(), String::new()), |(address, anchor)| (address, format!("#{anchor}")));
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}done={notice}{anchor}")
}

fn typed(content_type: &'static str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers
}

fn html_headers() -> HeaderMap {
    typed("text/html; charset=utf-8")
}

fn attach(headers: &mut HeaderMap, file_name: Option<&str>) {
    if let Some(name) = file_name {
        let safe: String =
            name.chars().map(|letter| if letter.is_ascii_alphanumeric() || "-_.".contains(letter) { letter } else { '-' }).collect();
        set(headers, header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{safe}\""));
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.append(name, value);
    }
}

fn text_header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The language an address names.
fn path_language(path: &str) -> Option<Lang> {
    path.split('/').nth(1).and_then(Lang::parse)
}

/// The language of an answer: the address's, else the best guess from what the browser asks for.
fn language(path: &str, headers: &HeaderMap) -> Lang {
    path_language(path).unwrap_or_else(|| i18n::negotiate(text_header(headers, &header::ACCEPT_LANGUAGE)))
}

/// Browsers say where a form comes from; one of the signs must be there and must be us.
fn is_same_origin(headers: &HeaderMap) -> bool {
    let host = text_header(headers, &header::HOST).unwrap_or("");
    let is_host = |address: &str| address.split("//").nth(1).and_then(|rest| rest.split('/').next()) == Some(host);
    match (
        headers.get("sec-fetch-site").and_then(|value| value.to_str().ok()),
        text_header(headers, &header::ORIGIN),
        text_header(headers, &header::REFERER),
    ) {
        (Some(site), _, _) => site == "same-origin" || site == "none",
        (None, Some(origin), _) => is_host(origin),
        (None, None, Some(referer)) => is_host(referer),
        (None, None, None) => false,
    }
}

/// Compares two tokens without telling by the time taken where they differ.
fn same(first: &str, second: &str) -> bool {
    use subtle::ConstantTimeEq;
    first.as_bytes().ct_eq(second.as_bytes()).into()
}

fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Takes a known suffix off the last piece of a path.
fn split_suffix(path: &str) -> (String, Format) {
    for (format, suffix) in Format::SUFFIXES {
        if let Some(stem) = path.strip_suffix(suffix).filter(|stem| !stem.is_empty() && !stem.ends_with('/')) {
            return (stem.to_owned(), format);
        }
    }
    (path.to_owned(), Format::Html)
}

/// The visitor's address: the connection's, or what a trusted proxy says.
fn remote(app: &App, parts: &http::request::Parts) -> Option<IpAddr> {
    let ConnectInfo(peer) = parts.extensions.get::<ConnectInfo<SocketAddr>>()?;
    let forwarded = text_header(&parts.headers, &HeaderName::from_static("x-forwarded-for"));
    Some(seen_from(peer.ip(), &app.settings().trusted_proxies, forwarded))
}

fn seen_from(peer: IpAddr, proxies: &[IpAddr], forwarded: Option<&str>) -> IpAddr {
    let peer = peer.to_canonical();
    // The last address is what our proxy saw; those before it are the client's to write.
    let said = forwarded
        .filter(|_| proxies.contains(&peer))
        .and_then(|list| list.rsplit(',').next())
        .and_then(|last| last.trim().parse::<IpAddr>().ok());
    said.map_or(peer, |said| said.to_canonical())
}

struct Cookies {
    session: Option<String>,
    scheme: Option<&'static str>,
}

impl Cookies {
    fn read(headers: &HeaderMap) -> Cookies {
        let mut found = Cookies { session: None, scheme: None };
        for value in headers.get_all(header::COOKIE) {
            for cookie in cookie::Cookie::split_parse(value.to_str().unwrap_or("")).flatten() {
                match (cookie.name(), cookie.value()) {
                    (sessions::COOKIE, token) if token.len() == 64 => found.session = Some(token.to_owned()),
                    ("scheme", "light") => found.scheme = Some("light"),
                    ("scheme", "dark") => found.scheme = Some("dark"),
                    _ => {}
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_alone_in_a_list_as_a_weak_one_and_by_the_star() {
        for (asked, is_known) in [("\"a\"", true), ("\"b\", W/\"a\"", true), ("*", true), ("\"b\"", false), ("", false), ("a", false)] {
            assert_eq!(names_tag(asked.as_bytes(), b"\"a\""), is_known, "{asked}");
        }
    }

    #[test]
    fn only_a_trusted_proxy_says_where_a_visitor_is() {
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let proxies = [address("10.0.0.1")];
        let seen = |peer: &str, forwarded| seen_from(address(peer), &proxies, forwarded).to_string();
        assert_eq!(seen("::ffff:10.0.0.1", Some("6.6.6.6, 192.0.2.7")), "192.0.2.7");
        assert_eq!(seen("10.0.0.1", Some("nonsense")), "10.0.0.1");
        assert_eq!(seen("203.0.113.9", Some("192.0.2.7")), "203.0.113.9");
        assert_eq!(seen("10.0.0.1", None), "10.0.0.1");
    }
}
