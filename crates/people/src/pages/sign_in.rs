//! Signing in with a password or a one-time code, and signing out. Open to everyone. The answer never tells whether an
//! address is known, neither in words nor by the time it takes.

use crate::{actions, domain, passwords, store};
use ::store::Tx;
use askama::Template;
use i18n::Tr;
use kernel::{Ambient, Error, FieldError, Id, Lang, Result};
use web::fields::{Choice, Fields};
use web::{Form, Page, Query, Reply, Session, Visit};

/// Attempts with a password for one address, per quarter of an hour. A person locked out by somebody else's guessing can
/// still use a one-time code.
const TRIES_PER_ACCOUNT: u32 = 10;
/// Attempts from one place, per quarter of an hour: a ministry may share one.
const TRIES_PER_PLACE: u32 = 60;
/// Codes and links mailed to one address, per hour.
const MAILS_PER_ACCOUNT: u32 = 5;
/// Codes and links asked for from one place, per hour.
const MAILS_PER_PLACE: u32 = 60;
const QUARTER_SECONDS: i64 = 15 * 60;
const HOUR_SECONDS: i64 = 60 * 60;

#[derive(Template)]
#[template(path = "people/sign_in.html")]
struct SignInView {
    t: Tr,
    f: Fields,
    csrf: String,
    post: String,
    forgotten: String,
    /// Where to go afterwards, and the post that waits there.
    to: String,
    kept: String,
    device: Vec<Choice>,
    /// The form asks for the code that was mailed, not for a password.
    is_code: bool,
    was_sent: bool,
}

fn page(visit: &Visit, form: Form, errors: &[FieldError], is_code: bool, was_sent: bool) -> Result<Page> {
    let t = visit.t;
    let title = t.m(if is_code { "people-code-title" } else { "people-sign-in-title" });
    let view = SignInView {
        t,
        csrf: visit.csrf_field(),
        post: visit.link(if is_code { "/sign-in/code" } else { "/sign-in" }),
        forgotten: visit.link("/forgotten"),
        to: form.text("to").to_owned(),
        kept: form.text("kept").to_owned(),
        f: Fields::new(t, form).with_errors(errors),
        device: vec![Choice::new("own", t.m("people-device-own")), Choice::new("shared", t.m("people-device-shared"))],
        is_code,
        was_sent,
    };
    Ok(Page::new(title, super::rendered(&view)?).private())
}

/// What the address carries to the form.
fn from_query(query: &Query) -> Form {
    let mut form = Form::default();
    for name in ["to", "kept"] {
        if let Some(value) = query.get(name) {
            form.set(name, value);
        }
    }
    form
}

/// What a session begins with, taken from the visit before the write.
struct Beginning {
    ambient: Ambient,
    is_shared: bool,
    device: String,
    /// The session of whoever was signed in on this browser until now: it ends.
    former: Option<(Id, String)>,
}

impl Beginning {
    fn of(visit: &Visit, form: &Form) -> Beginning {
        Beginning {
            ambient: visit.app.ambient().clone(),
            // Only a plain yes makes a device one's own: the shorter session is the safer mistake.
            is_shared: form.text("device") != "own",
            device: domain::device_name(&visit.device),
            former: visit.person.as_ref().map(|person| (person.account, person.session.clone())),
        }
    }

    /// Starts the session; answers the token for the cookie.
    fn start(&self, tx: &mut Tx<'_>, account: Id) -> Result<String> {
        if let Some((former, session)) = &self.former {
            Session::end(tx, *former, session, self.ambient.now())?;
        }
        Session::start(tx, &self.ambient, account, self.is_shared, &self.device)
    }
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, from_query(&visit.query), &[], false, false)?)
}

pub async fn get_code(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, from_query(&visit.query), &[], true, false)?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let email = domain::normal_email(form.text("email"));
    if !domain::is_email(&email) {
        let errors = vec![FieldError::new("email", "people-error-email")];
        return Reply::again(page(&visit, form, &errors, false, false)?, errors);
    }
    if form.text("how") == "code" {
        return send_code(visit, form, email).await;
    }
    let key = count_try(&visit, "password", &email)?;
    let asked = email.clone();
    let person = visit.app.db().read(move |conn| store::find_person_by_email(conn, &asked)).await?;
    let known_hash = person.as_ref().filter(|person| person.is_active()).and_then(|person| person.password_hash.clone());
    let is_right = passwords::is_right(form.text("password"), known_hash.clone()).await?;
    let Some(person) = person.filter(|_| is_right) else {
        let errors = vec![FieldError::new("email", "people-error-sign-in")];
        return Reply::again(page(&visit, form, &errors, false, false)?, errors);
    };
    visit.app.throttle().clear(&key);
    let beginning = Beginning::of(&visit, &form);
    let token = visit
        .app
        .db()
        .write(move |tx| {
            // What was checked outside must still hold where the session begins.
            let now = store::find_person(tx, person.id)?.filter(|now| now.is_active() && now.password_hash == known_hash);
            now.ok_or(Error::Conflict)?;
            beginning.start(tx, person.id)
        })
        .await?;
    Ok(Reply::Session { token: Some(token), to: destination(visit.lang, &form), notice: None })
}

/// Counts an attempt at getting in; answers the key of the account's count.
pub(super) fn count_try(visit: &Visit, kind: &str, email: &str) -> Result<String> {
    let key = format!("people/{kind}/{}", actions::hash(email));
    visit.app.throttle().hit(&format!("people/{kind}-from/{}", visit.remote()), TRIES_PER_PLACE, QUARTER_SECONDS, visit.now)?;
    visit.app.throttle().hit(&key, TRIES_PER_ACCOUNT, QUARTER_SECONDS, visit.now)?;
    Ok(key)
}

/// Counts a mail that a visitor asks for.
pub(super) fn count_mail(visit: &Visit, kind: &str, email: &str) -> Result<()> {
    visit.app.throttle().hit(&format!("people/{kind}-from/{}", visit.remote()), MAILS_PER_PLACE, HOUR_SECONDS, visit.now)?;
    visit.app.throttle().hit(&format!("people/{kind}/{}", actions::hash(email)), MAILS_PER_ACCOUNT, HOUR_SECONDS, visit.now)
}

async fn send_code(visit: Visit, form: Form, email: String) -> Result<Reply> {
    count_mail(&visit, "code-mail", &email)?;
    let letters = crate::Letters::of(&visit);
    visit.app.db().write(move |tx| actions::send_code(tx, &letters, &email)).await?;
    Reply::page(page(&visit, form, &[], true, true)?)
}

pub async fn post_code(visit: Visit, form: Form) -> Result<Reply> {
    let email = domain::normal_email(form.text("email"));
    if form.text("how") == "code" {
        if domain::is_email(&email) {
            return send_code(visit, form, email).await;
        }
        let errors = vec![FieldError::new("email", "people-error-email")];
        return Reply::again(page(&visit, form, &errors, true, false)?, errors);
    }
    count_try(&visit, "code", &email)?;
    let beginning = Beginning::of(&visit, &form);
    let (code, now) = (form.text("code").to_owned(), visit.now);
    let token: Option<String> = visit
        .app
        .db()
        .write(move |tx| {
            let person: Option<Id> = actions::use_code(tx, &email, &code, now)?.map(|person| person.id);
            person.map(|account| beginning.start(tx, account)).transpose()
        })
        .await?;
    match token {
        Some(_) => Ok(Reply::Session { token, to: destination(visit.lang, &form), notice: None }),
        None => {
            let errors = vec![FieldError::new("code", "people-error-code")];
            Reply::again(page(&visit, form, &errors, true, false)?, errors)
        }
    }
}

/// The post that waits, else the page that was wanted, else the person's work. Addresses of other sites are ignored.
fn destination(lang: Lang, form: &Form) -> String {
    let (to, kept) = (form.text("to"), form.text("kept"));
    if !kept.is_empty() && kept.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '.') {
        return format!("/{lang}/work/kept/{kept}");
    }
    let is_local = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n', '\t']);
    if is_local { to.to_owned() } else { format!("/{lang}/work") }
}

pub async fn sign_out(visit: Visit, _: Form) -> Result<Reply> {
    if let Some(person) = visit.person.clone() {
        let now = visit.now;
        visit.app.db().write(move |tx| Session::end(tx, person.account, &person.session, now)).await?;
    }
    Ok(Reply::Session { token: None, to: visit.link("/"), notice: Some("people-done-signed-out") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        let at =
            |to: &str, kept: &str| destination(Lang::En, &Form::from_pairs(vec![("to".into(), to.into()), ("kept".into(), kept.into())]));
        assert_eq!(at("/fr/parties?on=2020-01-01", ""), "/fr/parties?on=2020-01-01");
        for bad in ["//evil.example", "https://evil.example", "/\\evil.example", "evil", ""] {
            assert_eq!(at(bad, ""), "/en/work", "{bad}");
        }
        assert_eq!(at("/en/measures", "ab12.cd34"), "/en/work/kept/ab12.cd34");
        assert_eq!(at("", "../../x"), "/en/work");
    }
}
