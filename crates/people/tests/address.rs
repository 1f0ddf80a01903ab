//! A new e-mail address: by link, with proof, and without telling anything about other accounts.

use crate::{PASSWORD, account, link_for, link_in, mails_to, person, sign_in, site, try_password};
use kernel::Role;

const ASK: &str = "/en/work/account/address";
const MINUTE: i64 = 60_000;

fn form<'a>(email: &'a str, present: &'a str) -> [(&'a str, &'a str); 2] {
    [("email", email), ("present", present)]
}

#[tokio::test]
async fn a_new_address_is_taken_when_its_link_is_confirmed_and_not_before() {
    let site = site();
    let luc = person(&site, "Luc", Role::Member, Some("KE")).await;
    luc.get(ASK).await.expect(200);
    let done = luc.post(ASK, &form("LUC.BA@culture.example", PASSWORD)).await.expect(303);
    assert!(done.location().contains("people-done-address-asked"));
    let notice = &mails_to(&site, "luc@culture.example").await[0];
    assert_eq!(notice.subject, "A new e-mail address was asked for");
    let link = link_in(&mails_to(&site, "luc.ba@culture.example").await[0]);
    assert!(site.get(&link).await.expect(200).text().contains("luc.ba@culture.example"));
    try_password(&site, "luc.ba@culture.example", PASSWORD).await.expect(422);
    try_password(&site, "luc@culture.example", PASSWORD).await.expect(303);

    site.post(&link, &[]).await.expect(303);
    try_password(&site, "luc@culture.example", PASSWORD).await.expect(422);
    sign_in(&site, "luc.ba@culture.example").await.get("/en/work/account").await.expect(200);
    site.get(&link).await.expect(410);
    site.post(&link, &[]).await.expect(410);
}

#[tokio::test]
async fn the_address_of_another_account_gets_the_same_answer_and_its_holder_is_told() {
    let site = site();
    let luc = person(&site, "Luc", Role::Member, Some("KE")).await;
    account(&site, "Amina", Role::FocalPoint, Some("GH")).await;
    let taken = luc.post(ASK, &form("amina@culture.example", PASSWORD)).await.expect(303);
    let notices = mails_to(&site, "luc@culture.example").await;
    let free = luc.post(ASK, &form("new@culture.example", PASSWORD)).await.expect(303);
    assert_eq!((taken.location(), &taken.body), (free.location(), &free.body));
    assert_eq!(notices[0].subject, mails_to(&site, "luc@culture.example").await[0].subject);
    let told = mails_to(&site, "amina@culture.example").await.remove(0);
    assert!(told.subject.contains("has an account") && !told.text.contains("/address/"), "{}", told.text);
    sign_in(&site, "amina@culture.example").await.get("/en/work/GH/team").await.expect(200);
    sign_in(&site, "luc@culture.example").await.get("/en/work/account").await.expect(200);
}

#[tokio::test]
async fn a_new_address_needs_the_password_and_must_be_one() {
    let site = site();
    let luc = person(&site, "Luc", Role::Member, Some("KE")).await;
    for (email, present, wrong) in [
        ("new@culture.example", "not the password", "present"),
        ("new@culture.example", "", "present"),
        ("not an address", PASSWORD, "email"),
        ("luc@culture.example", PASSWORD, "email"),
    ] {
        let page = luc.post(ASK, &form(email, present)).await.expect(422);
        assert_eq!(page.wrong_fields(), [wrong], "{email}");
        assert_eq!(page.attributes("#email", "value"), [email]);
    }
    assert!(mails_to(&site, "new@culture.example").await.is_empty());
}

#[tokio::test]
async fn a_link_to_an_address_is_over_after_an_hour_by_a_newer_one_and_when_somebody_else_has_the_address() {
    let site = site();
    let luc = person(&site, "Luc", Role::Member, Some("KE")).await;
    let ask = async |email: &str| {
        luc.post(ASK, &form(email, PASSWORD)).await.expect(303);
        link_in(&mails_to(&site, email).await[0])
    };
    let first = ask("one@culture.example").await;
    let second = ask("two@culture.example").await;
    site.post(&first, &[]).await.expect(410);
    site.clock.advance_millis(59 * MINUTE);
    site.get(&second).await.expect(200);
    site.clock.advance_millis(2 * MINUTE);
    site.post(&second, &[]).await.expect(410);
    let third = ask("ama@culture.example").await;
    account(&site, "Ama", Role::Auditor, None).await;
    site.post(&third, &[]).await.expect(410);
    try_password(&site, "luc@culture.example", PASSWORD).await.expect(303);
    site.get("/en/address/unknown").await.expect(410);
}

#[tokio::test]
async fn used_invitations_and_forgotten_ones_are_purged_and_open_ones_stay() {
    let site = site();
    let day = 24 * 60 * MINUTE;
    let used = link_for(&site, "amina@culture.example", Role::FocalPoint, Some("KE")).await;
    site.post(&used, &[("name", "Amina"), ("lang", "en"), ("way", "code")]).await.expect(303);
    let forgotten = link_for(&site, "luc@culture.example", Role::Auditor, None).await;
    let why = async |days: i64, link: &str| {
        site.clock.advance_millis(days * day);
        let now = site.ambient().now();
        site.db().write(move |tx| people::purge(tx, now)).await.unwrap();
        let text = site.get(link).await.text();
        ["used already", "has expired", "is incomplete"].into_iter().find(|words| text.contains(words)).unwrap_or("open")
    };
    assert_eq!(why(13, &forgotten).await, "open");
    assert_eq!(why(16, &used).await, "used already");
    assert_eq!(why(2, &used).await, "is incomplete");
    assert_eq!(why(72, &forgotten).await, "has expired");
    assert_eq!(why(2, &forgotten).await, "is incomplete");
}
