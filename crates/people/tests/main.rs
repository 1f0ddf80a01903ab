//! What people can do with accounts, invitations and sign-in, played through the pages on a fresh database.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop where it stands")]

mod accounts;
mod address;
mod erasure;
mod invitations;
mod languages;
mod sign_in;
mod team;

use jobs::mail::Mail;
use kernel::{Actor, Lang, PartyCode, Role};
use std::sync::Arc;
use testkit::{Answer, Person, Site};

const PASSWORD: &str = "four blue camels walk";

fn site() -> Site {
    Site::with_real_accounts(
        testkit::db(),
        people::routes(),
        |builder| builder.part(people::Keepers::default()),
        Arc::new(people::AccountsOf),
    )
}

fn party(code: Option<&str>) -> Option<PartyCode> {
    code.map(|code| PartyCode::parse(code).unwrap())
}

/// Invites from the command line; answers the address of the link without the site.
async fn link_for(site: &Site, email: &str, role: Role, code: Option<&str>) -> String {
    let (ambient, email, party) = (site.ambient(), email.to_owned(), party(code));
    let link = site
        .db()
        .write(move |tx| people::invite(tx, &Actor::operator(), &ambient, "http://polyphony.test", &email, Lang::En, role, party))
        .await
        .unwrap();
    let_time_pass(site);
    link.strip_prefix("http://polyphony.test").unwrap().to_owned()
}

/// Mails are listed by their instant; without this all of a test would share one.
fn let_time_pass(site: &Site) {
    site.clock.advance_millis(1);
}

/// An account with a role and [`PASSWORD`], made as people make it.
async fn account(site: &Site, name: &str, role: Role, code: Option<&str>) -> String {
    let email = format!("{}@culture.example", name.to_lowercase());
    let link = link_for(site, &email, role, code).await;
    let fields = [("name", name), ("office", "Ministry"), ("lang", "en"), ("way", "password"), ("password", PASSWORD)];
    site.post(&link, &fields).await.expect(303);
    let_time_pass(site);
    email
}

async fn try_password(site: &Site, email: &str, password: &str) -> Answer {
    site.post("/en/sign-in", &[("email", email), ("password", password), ("device", "own")]).await
}

async fn sign_in<'a>(site: &'a Site, email: &str) -> Person<'a> {
    let answer = try_password(site, email, PASSWORD).await.expect(303);
    let wanted = email.to_owned();
    let id = site.db().read(move |conn| people::find_by_email(conn, &wanted)).await.unwrap().unwrap().id;
    site.holder(id, &answer.header("set-cookie"))
}

/// A signed-in person, made and let in through the pages.
async fn person<'a>(site: &'a Site, name: &str, role: Role, code: Option<&str>) -> Person<'a> {
    let email = account(site, name, role, code).await;
    sign_in(site, &email).await
}

/// Every mail queued so far, newest first.
async fn mails(site: &Site) -> Vec<Mail> {
    let (found, _) = site.db().read(|conn| jobs::mail::list(conn, 0, 500)).await.unwrap();
    found.into_iter().map(|(_, mail)| mail).collect()
}

async fn mails_to(site: &Site, email: &str) -> Vec<Mail> {
    let found = mails(site).await.into_iter().filter(|mail| mail.to == email).collect();
    let_time_pass(site);
    found
}

/// The link in a mail, without the site.
fn link_in(mail: &Mail) -> String {
    let line = mail.text.lines().find(|line| line.starts_with("http://polyphony.test/")).expect("a mail has a link");
    line.strip_prefix("http://polyphony.test").unwrap().to_owned()
}

async fn roles(site: &Site, email: &str) -> Vec<(Role, Option<PartyCode>)> {
    let wanted = email.to_owned();
    site.db()
        .read(move |conn| {
            let person = people::find_by_email(conn, &wanted)?.unwrap();
            let found = web::Accounts::find(&people::AccountsOf, conn, person.id)?;
            Ok(found.map(|(_, _, grants)| grants.into_iter().map(|grant| (grant.role, grant.party)).collect()).unwrap_or_default())
        })
        .await
        .unwrap()
}
