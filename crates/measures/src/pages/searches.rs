//! The saved searches of a person: their list, saving, changing, deleting; and the page that stops the mails of one, for
//! whoever has its link.

use super::asked::{self, Asked, Names, filter_words, narrowing};
use super::shared::html;
use crate::searches::{self, Digest, Saved};
use crate::store::searches as table;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Query, Reply, Visit};

struct SavedRow {
    name: String,
    address: String,
    feed: String,
    filters: Vec<String>,
    digest: &'static str,
    change: String,
}

#[derive(Template)]
#[template(path = "measures/searches.html")]
struct SearchesView {
    t: Tr,
    rows: Vec<SavedRow>,
    list: String,
}

#[derive(Template)]
#[template(path = "measures/search_form.html")]
struct FormView {
    t: Tr,
    csrf: String,
    heading: &'static str,
    filters: Vec<String>,
    name: String,
    digest: String,
    /// Words and filters that are saved; empty when one is changed.
    search: String,
    back: String,
    delete: Option<String>,
}

#[derive(Template)]
#[template(path = "measures/search_stop.html")]
struct StopView {
    t: Tr,
    csrf: String,
    is_stopped: bool,
}

fn account(visit: &Visit) -> Result<Id> {
    visit.person.as_ref().map(|person| person.account).ok_or(Error::SignIn)
}

/// Words and filters in words.
fn filters(t: Tr, names: &Names, query: &Query) -> Vec<String> {
    let pairs = narrowing().into_iter().flat_map(|name| query.all(name).into_iter().map(move |value| (name, value)));
    let words: Vec<String> = pairs.map(|(name, value)| filter_words(t, names, name, &value)).collect();
    if words.is_empty() { vec![t.m("measures-searches-everything").to_owned()] } else { words }
}

/// The words and filters among what an address says.
fn narrowed(query: &Query) -> Query {
    let names = narrowing();
    let others: Vec<String> = query.names().filter(|name| !names.contains(name)).map(str::to_owned).collect();
    others.iter().fold(query.clone(), |query, name| query.with(name, None))
}

fn below(visit: &Visit, title: &str, body: String) -> Page {
    Page::new(title, body).private().nav("work").crumb(visit.link("/work"), visit.t.m("common-nav-work"))
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let (t, account) = (visit.t, account(&visit)?);
    let all = visit.app.db().read(move |conn| searches::saved(conn, account)).await?;
    let queries: Vec<Query> = all.iter().map(Saved::query).collect();
    let names = asked::names(&visit, &queries).await?;
    let row = |saved: &Saved| SavedRow {
        name: saved.name.clone(),
        address: visit.link(&saved.path()),
        feed: format!("{}{}", visit.link("/measures.atom"), saved.query),
        filters: filters(t, &names, &saved.query()),
        digest: t.m(saved.digest.key()),
        change: visit.link(&format!("/work/searches/{}", saved.id)),
    };
    let view = SearchesView { t, rows: all.iter().map(row).collect(), list: visit.link("/measures") };
    let body = html(&view)?;
    Reply::page(below(&visit, t.m("measures-searches"), body))
}

pub async fn new(visit: Visit) -> Result<Reply> {
    let query = narrowed(&visit.query);
    Asked::of(&query, visit.now.day())?;
    Reply::page(form_page(&visit, &Form::default(), Some(query), Vec::new(), None).await?)
}

pub async fn save(visit: Visit, form: Form) -> Result<Reply> {
    let (account, ambient) = (account(&visit)?, visit.app.ambient().clone());
    let query = narrowed(&Query::parse(form.text("search").trim_start_matches('?')));
    Asked::of(&query, visit.now.day())?;
    let (name, digest) = read(&form)?;
    let saved = query.clone();
    match visit.app.db().write(move |tx| searches::save(tx, &ambient, account, &name, &saved, digest)).await {
        Ok(()) => Reply::done(visit.link("/work/searches"), "measures-done-search"),
        Err(error) => again(&visit, &form, Some(query), error, None).await,
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let saved = find(&visit).await?;
    let mut form = Form::default();
    form.set("name", saved.name.as_str());
    form.set("digest", saved.digest.code());
    Reply::page(form_page(&visit, &form, None, Vec::new(), Some(&saved)).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let saved = find(&visit).await?;
    let (name, digest) = read(&form)?;
    let (id, account, now) = (saved.id, saved.account, visit.now);
    match visit.app.db().write(move |tx| searches::change(tx, now, id, account, &name, digest)).await {
        Ok(()) => Reply::done(visit.link("/work/searches"), "measures-done-search"),
        Err(error) => again(&visit, &form, None, error, Some(&saved)).await,
    }
}

pub async fn delete(visit: Visit, _: Form) -> Result<Reply> {
    let saved = find(&visit).await?;
    visit.app.db().write(move |tx| searches::remove(tx, saved.id, saved.account)).await?;
    Reply::done(visit.link("/work/searches"), "measures-done-search-deleted")
}

async fn find(visit: &Visit) -> Result<Saved> {
    let (account, id) = (account(visit)?, Id::parse(visit.param("id")).ok_or(Error::NotFound)?);
    visit.app.db().read(move |conn| table::find(conn, id, account)).await?.ok_or(Error::NotFound)
}

fn read(form: &Form) -> Result<(String, Digest)> {
    let digest = Digest::parse(form.text("digest")).ok_or_else(|| Error::field("digest", "error-choice"))?;
    Ok((form.text("name").trim().to_owned(), digest))
}

async fn again(visit: &Visit, form: &Form, query: Option<Query>, error: Error, saved: Option<&Saved>) -> Result<Reply> {
    match error {
        Error::Invalid(problems) => Reply::again(form_page(visit, form, query, problems.clone(), saved).await?, problems),
        other => Err(other),
    }
}

async fn form_page(visit: &Visit, form: &Form, query: Option<Query>, errors: Vec<FieldError>, saved: Option<&Saved>) -> Result<Page> {
    let t = visit.t;
    let mut shown = form.clone();
    if shown.text("digest").is_empty() {
        shown.set("digest", Digest::Never.code());
    }
    let fields = Fields::new(t, shown).with_errors(&errors);
    let choices: Vec<Choice> = Digest::ALL.into_iter().map(|digest| Choice::new(digest.code(), t.m(digest.key()))).collect();
    let told = query.clone().or_else(|| saved.map(Saved::query)).unwrap_or_default();
    let names = asked::names(visit, [&told]).await?;
    let heading = t.m(if saved.is_some() { "measures-search-change" } else { "measures-search-save" });
    let view = FormView {
        t,
        csrf: visit.csrf_field(),
        heading,
        filters: filters(t, &names, &told),
        name: fields.text("name", "measures-search-name"),
        digest: fields.radios("digest", "measures-search-digest", &choices),
        search: query.map(|query| query.to_suffix()).unwrap_or_default(),
        back: visit.link(&format!("/measures{}", told.to_suffix())),
        delete: saved.map(|saved| visit.link(&format!("/work/searches/{}/delete", saved.id))),
    };
    let body = html(&view)?;
    Ok(below(visit, heading, body).crumb(visit.link("/work/searches"), t.m("measures-searches")))
}

/// The link of a mail. A page that is only looked at stops nothing: programs that check mail open every link.
pub async fn ask_stop(visit: Visit) -> Result<Reply> {
    let token = visit.param("token").to_owned();
    let saved = visit.app.db().read(move |conn| table::find_by_token(conn, &token)).await?.ok_or(Error::NotFound)?;
    stop_page(&visit, saved.digest == Digest::Never)
}

pub async fn stop(visit: Visit, _: Form) -> Result<Reply> {
    let token = visit.param("token").to_owned();
    visit.app.db().write(move |tx| searches::stop(tx, &token)).await?;
    stop_page(&visit, true)
}

fn stop_page(visit: &Visit, is_stopped: bool) -> Result<Reply> {
    let view = StopView { t: visit.t, csrf: visit.csrf_field(), is_stopped };
    let body = html(&view)?;
    Reply::page(Page::new(visit.t.m("measures-stop-title"), body).private())
}
