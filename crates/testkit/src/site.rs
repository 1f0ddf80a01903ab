//! A site in this process, and persons who use it.

use crate::{Answer, TestDb};
use axum::body::{Body, to_bytes};
use http::{Request, header};
use kernel::{Ambient, FakeClock, Grant, Id, Lang, PartyCode, Result, Role};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::{Conn, Db};
use web::{Accounts, App, AppBuilder, Route, Session, Settings, Shell};

type Known = Arc<Mutex<HashMap<Id, (String, Lang, Vec<Grant>)>>>;

struct MadeAccounts(Known);

impl Accounts for MadeAccounts {
    fn find(&self, _: &mut Conn, account: Id) -> Result<Option<(String, Lang, Vec<Grant>)>> {
        Ok(self.0.lock().expect("no test panics while holding this").get(&account).cloned())
    }
}

/// The routes given, on a fresh database.
pub struct Site {
    pub shell: Shell,
    pub clock: Arc<FakeClock>,
    known: Known,
    test_db: TestDb,
}

impl Site {
    /// A site with these routes and those of the shell; `parts` adds what the slice asks the assembly for. Persons
    /// are made by [`Site::person`] and known without the `people` slice.
    pub async fn new(routes: Vec<Route>, parts: impl FnOnce(AppBuilder) -> AppBuilder) -> Site {
        Site::on(crate::db(), routes, parts)
    }

    /// As [`Site::new`], on a database that the test prepared.
    pub fn on(test_db: TestDb, routes: Vec<Route>, parts: impl FnOnce(AppBuilder) -> AppBuilder) -> Site {
        let known: Known = Arc::default();
        Site::with_accounts(test_db, routes, parts, Arc::new(MadeAccounts(known.clone())), known)
    }

    /// With the real slice of accounts: persons sign in through its pages.
    pub fn with_real_accounts(
        test_db: TestDb,
        routes: Vec<Route>,
        parts: impl FnOnce(AppBuilder) -> AppBuilder,
        accounts: Arc<dyn Accounts>,
    ) -> Site {
        Site::with_accounts(test_db, routes, parts, accounts, Known::default())
    }

    fn with_accounts(
        test_db: TestDb,
        mut routes: Vec<Route>,
        parts: impl FnOnce(AppBuilder) -> AppBuilder,
        accounts: Arc<dyn Accounts>,
        known: Known,
    ) -> Site {
        let settings = Settings { public_url: "http://polyphony.test".into(), trusted_proxies: Vec::new(), ready_bytes: true };
        let app = parts(AppBuilder::new(test_db.db.clone(), test_db.ambient.clone(), settings, accounts)).build();
        routes.extend(web::routes());
        let shell = Shell::new(app, routes).expect("no two routes share an address");
        Site { shell, clock: test_db.clock.clone(), known, test_db }
    }

    pub fn app(&self) -> &App {
        self.shell.app()
    }

    pub fn db(&self) -> Db {
        self.test_db.db.clone()
    }

    pub fn ambient(&self) -> Ambient {
        self.test_db.ambient.clone()
    }

    pub fn folder(&self) -> &std::path::Path {
        self.test_db.folder.path()
    }

    /// A signed-in person with these roles.
    pub async fn person(&self, name: &str, roles: &[(Role, Option<&str>)]) -> Person<'_> {
        self.holding(name, roles.iter().map(|(role, party)| Grant::of(*role, party.and_then(PartyCode::parse))).collect()).await
    }

    /// A signed-in person who acts in the name of an organization.
    pub async fn of_organization(&self, name: &str, organization: Id) -> Person<'_> {
        self.holding(name, vec![Grant::organization(organization)]).await
    }

    /// A signed-in member of a Party who writes these parts.
    pub async fn member(&self, name: &str, party: &str, parts: &[&str]) -> Person<'_> {
        self.holding(name, vec![Grant::member(PartyCode::parse(party), parts)]).await
    }

    async fn holding(&self, name: &str, grants: Vec<Grant>) -> Person<'_> {
        let account = Id::fresh(&self.test_db.ambient);
        self.known.lock().expect("no test panics while holding this").insert(account, (name.to_owned(), Lang::En, grants));
        let ambient = self.test_db.ambient.clone();
        let token = self.db().write(move |tx| Session::start(tx, &ambient, account, false, "test")).await.expect("a session starts");
        Person { site: self, account, token }
    }

    /// The same person with a new session.
    pub async fn again(&self, person: &Person<'_>) -> Person<'_> {
        let (ambient, account) = (self.test_db.ambient.clone(), person.account);
        let token = self.db().write(move |tx| Session::start(tx, &ambient, account, false, "test")).await.expect("a session starts");
        Person { site: self, account, token }
    }

    /// A person who signed in through the pages of the site, by the cookie they were given.
    pub fn holder(&self, account: Id, set_cookie: &str) -> Person<'_> {
        let token = set_cookie.split(['=', ';']).nth(1).unwrap_or_default().to_owned();
        Person { site: self, account, token }
    }

    /// Gets a page as a visitor.
    pub async fn get(&self, address: &str) -> Answer {
        self.send(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    /// Posts a form as a visitor.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form_request(address, fields, None)).await
    }

    /// Posts a form as a visitor whose connection comes from an address of the network.
    pub async fn post_from(&self, from: std::net::IpAddr, address: &str, fields: &[(&str, &str)]) -> Answer {
        let mut request = form_request(address, fields, None);
        request.extensions_mut().insert(axum::extract::ConnectInfo(std::net::SocketAddr::new(from, 40_000)));
        self.send(request).await
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.shell.answer(request).await;
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("the body ends").to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

/// A signed-in person.
pub struct Person<'a> {
    site: &'a Site,
    pub account: Id,
    token: String,
}

impl Person<'_> {
    /// The field `Cookie` of this person's browser.
    pub fn cookie(&self) -> String {
        format!("polyphony_session={}", self.token)
    }

    /// The token that forms of this session carry.
    pub fn csrf(&self) -> String {
        kernel::canonical::sha256(format!("form/{}", self.token).as_bytes())
    }

    pub async fn get(&self, address: &str) -> Answer {
        let request = Request::get(address).header(header::COOKIE, self.cookie()).body(Body::empty()).expect("a request");
        self.site.send(request).await
    }

    /// Posts a form with its token.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with_token(&self.csrf(), address, fields).await
    }

    /// Posts a form with a token of the test's choice.
    pub async fn post_with_token(&self, csrf: &str, address: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("csrf", csrf)];
        all.extend_from_slice(fields);
        self.site.send(form_request(address, &all, Some(self.cookie()))).await
    }

    /// Posts a form with its token and cookie from a page of another site.
    pub async fn post_from_elsewhere(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf();
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        let mut request = form_request(address, &all, Some(self.cookie()));
        request.headers_mut().insert("sec-fetch-site", http::HeaderValue::from_static("cross-site"));
        self.site.send(request).await
    }

    /// Saves a title as the script does while the person types.
    pub async fn autosave(&self, address: &str, csrf: &str, title: &str) -> Answer {
        let mut request = form_request(address, &[("csrf", csrf), ("title", title)], Some(self.cookie()));
        request.headers_mut().insert("x-autosave", http::HeaderValue::from_static("1"));
        self.site.send(request).await
    }

    /// Posts a form with one file.
    pub async fn post_file(&self, address: &str, fields: &[(&str, &str)], field: &str, name: &str, content: &[u8]) -> Answer {
        self.post_files(address, fields, &[(field, name, content)]).await
    }

    /// Posts a form with files, each by its field, name and content.
    pub async fn post_files(&self, address: &str, fields: &[(&str, &str)], files: &[(&str, &str, &[u8])]) -> Answer {
        let csrf = self.csrf();
        let mut body: Vec<u8> = Vec::new();
        for (key, value) in [("csrf", csrf.as_str())].iter().chain(fields) {
            body.extend_from_slice(format!("--edge\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n").as_bytes());
        }
        for (field, name, content) in files {
            body.extend_from_slice(
                format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n").as_bytes(),
            );
            body.extend_from_slice(content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--edge--\r\n");
        let request = Request::post(address)
            .header(header::COOKIE, self.cookie())
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge")
            .body(Body::from(body))
            .expect("a request");
        self.site.send(request).await
    }
}

fn form_request(address: &str, fields: &[(&str, &str)], cookie: Option<String>) -> Request<Body> {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut request =
        Request::post(address).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(cookie) = cookie {
        request = request.header(header::COOKIE, cookie);
    }
    request.body(Body::from(body)).expect("a request")
}
