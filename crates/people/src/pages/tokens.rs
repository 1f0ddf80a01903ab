//! Tokens of one's own account by which programs write: made, seen once, withdrawn. For every signed-in person.

use super::{account, proof};
use crate::actions::{self, NewToken};
use crate::domain::SCOPES;
use crate::store::{self, Person, Token};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

struct Row {
    id: String,
    name: String,
    scopes: String,
    made_at: String,
    last_day: String,
    seen_at: String,
    is_over: bool,
}

#[derive(Template)]
#[template(path = "people/tokens.html")]
struct TokensView {
    t: Tr,
    f: Fields,
    csrf: String,
    here: String,
    scopes: Vec<Choice>,
    has_password: bool,
    was_sent: bool,
    rows: Vec<Row>,
    /// The token just made: shown here and never again.
    made: Option<String>,
    api: String,
}

async fn page(visit: &Visit, person: &Person, form: Form, errors: &[FieldError], was_sent: bool, made: Option<String>) -> Result<Page> {
    let (t, id, now) = (visit.t, person.id, visit.now);
    let tokens = visit.app.db().read(move |conn| store::list_tokens(conn, id)).await?;
    let row = |token: Token| Row {
        id: token.id.to_string(),
        scopes: t.list(&token.scopes.iter().map(|scope| scope_words(t, scope)).collect::<Vec<_>>()),
        name: token.name,
        made_at: t.day(token.made_at.day()),
        last_day: t.day(token.ends_at.plus_days(-1).day()),
        seen_at: if token.seen_at.0 == 0 { t.m("people-token-never").to_owned() } else { t.moment(token.seen_at) },
        is_over: token.ends_at <= now,
    };
    let view = TokensView {
        t,
        f: Fields::new(t, form).with_errors(errors),
        csrf: visit.csrf_field(),
        here: visit.link("/work/account/tokens"),
        scopes: SCOPES.iter().map(|(code, key)| Choice::new(*code, t.m(key))).collect(),
        has_password: person.password_hash.is_some(),
        was_sent,
        rows: tokens.into_iter().map(row).collect(),
        made,
        api: visit.link("/api#writing"),
    };
    Ok(account::below(visit, t.m("people-tokens-title"), super::rendered(&view)?))
}

fn scope_words(t: Tr, code: &str) -> String {
    SCOPES.iter().find(|(known, _)| *known == code).map_or_else(|| code.to_owned(), |(_, key)| t.m(key).to_owned())
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let mut form = Form::default();
    // Our choice: a quarter of a year, so that a token that is forgotten ends by itself.
    form.set("last_day", visit.now.plus_days(90).day().to_string());
    Reply::page(page(&visit, &account::find(&visit).await?, form, &[], false, None).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let person = account::find(&visit).await?;
    if form.text("how") == "code" {
        proof::send_code(&visit, &person).await?;
        return Reply::page(page(&visit, &person, form, &[], true, None).await?);
    }
    let new =
        NewToken { name: form.text("name").to_owned(), scopes: form.all("scopes").to_vec(), last_day: form.text("last_day").parse().ok() };
    let mut problems = crate::domain::token_problems(&new.name, &new.scopes, new.last_day, visit.now.day());
    // A code is used up by looking at it, so it is looked at last.
    if problems.is_empty() {
        problems.extend(proof::problem(&visit, &person, &form).await?);
    }
    if !problems.is_empty() {
        return Reply::again(page(&visit, &person, form, &problems, false, None).await?, problems);
    }
    let (token, token_hash) = web::fresh_token(visit.app.ambient());
    let (letters, id, role) = (crate::Letters::of(&visit), person.id, account::own_role(&visit));
    match visit.app.db().write(move |tx| actions::make_token(tx, &letters, id, role, &new, &token_hash)).await {
        Ok(()) => Reply::page(page(&visit, &person, Form::default(), &[], false, Some(token)).await?),
        Err(error) => {
            let problems = super::problems(error)?;
            Reply::again(page(&visit, &person, form, &problems, false, None).await?, problems)
        }
    }
}

pub async fn withdraw(visit: Visit, form: Form) -> Result<Reply> {
    let person = account::find(&visit).await?;
    let token = Id::parse(form.text("token")).ok_or(Error::NotFound)?;
    let (letters, role) = (crate::Letters::of(&visit), account::own_role(&visit));
    visit.app.db().write(move |tx| actions::withdraw_token(tx, &letters, person.id, role, token)).await?;
    Reply::done(visit.link("/work/account/tokens"), "people-done-token-withdrawn")
}
