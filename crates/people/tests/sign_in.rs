//! Signing in, one-time codes, forgotten passwords, sessions.

use crate::{PASSWORD, account, link_in, mails, mails_to, person, sign_in, site, try_password};
use kernel::Role;

const MINUTE: i64 = 60_000;

#[tokio::test]
async fn a_person_signs_in_goes_where_they_wanted_and_signs_out() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let wanted = site.get("/en/work/KE/team").await.expect(303).location();
    assert!(wanted.starts_with("/en/sign-in?to="), "{wanted}");
    let page = site.get(&wanted).await.expect(200);
    assert_eq!(page.attributes("main input[name=to]", "value"), ["/en/work/KE/team"]);
    let fields = [("email", " Amina@Culture.Example "), ("password", PASSWORD), ("device", "own"), ("to", "/en/work/KE/team")];
    assert_eq!(site.post("/en/sign-in", &fields).await.expect(303).location(), "/en/work/KE/team");

    let amina = sign_in(&site, &email).await;
    amina.get("/en/work/KE/team").await.expect(200);
    amina.post("/en/sign-out", &[]).await.expect(303);
    assert!(amina.get("/en/work/KE/team").await.expect(303).location().starts_with("/en/sign-in"));
}

#[tokio::test]
async fn nobody_is_sent_to_another_site() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let fields = [("email", email.as_str()), ("password", PASSWORD), ("to", "//evil.example/")];
    assert_eq!(site.post("/en/sign-in", &fields).await.expect(303).location(), "/en/work");
}

#[tokio::test]
async fn an_unknown_address_gets_the_same_answers_as_a_known_one() {
    let site = site();
    let known = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let unknown = "nobody@culture.example";
    let plain = |text: String, email: &str| text.replace(email, "ADDRESS");
    for address in ["/en/sign-in", "/en/forgotten", "/en/sign-in/code"] {
        for how in ["", "code"] {
            let mut pages = Vec::new();
            for email in [known.as_str(), unknown] {
                let fields = [("email", email), ("password", "wrong password here"), ("code", "1234 5678"), ("how", how)];
                let page = site.post(address, &fields).await;
                pages.push((page.status(), plain(page.html(), email)));
            }
            assert_eq!(pages[0], pages[1], "{address} {how}");
        }
    }
    assert!(mails_to(&site, unknown).await.is_empty());
    assert_eq!(mails_to(&site, &known).await.len(), 5, "an invitation, two codes and two links");
}

#[tokio::test]
async fn wrong_passwords_are_slowed_down_and_a_code_still_lets_the_owner_in() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    for _ in 0..10 {
        let page = try_password(&site, &email, "not the right words").await.expect(422);
        assert_eq!(page.wrong_fields(), ["email"]);
        assert_eq!(page.attributes("#email", "value"), [email.as_str()], "the address typed is kept");
    }
    let refused = try_password(&site, &email, PASSWORD).await.expect(429);
    assert!(!refused.header("retry-after").is_empty());
    site.post("/en/sign-in", &[("email", &email), ("how", "code")]).await.expect(200);
    let code = code_in(&mails_to(&site, &email).await[0].text);
    site.post("/en/sign-in/code", &[("email", &email), ("code", &code)]).await.expect(303);

    site.clock.advance_millis(16 * MINUTE);
    try_password(&site, &email, PASSWORD).await.expect(303);
}

fn code_in(text: &str) -> String {
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).take(8).collect();
    digits.into_iter().collect()
}

#[tokio::test]
async fn a_code_works_once_within_ten_minutes() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let ask = [("email", email.as_str()), ("how", "code")];
    site.post("/en/sign-in", &ask).await.expect(200);
    let code = code_in(&mails_to(&site, &email).await[0].text);
    let fields = [("email", email.as_str()), ("code", code.as_str())];
    site.post("/en/sign-in/code", &fields).await.expect(303);
    site.post("/en/sign-in/code", &fields).await.expect(422);

    site.post("/en/sign-in", &ask).await.expect(200);
    let code = code_in(&mails_to(&site, &email).await[0].text);
    site.clock.advance_millis(10 * MINUTE);
    site.post("/en/sign-in/code", &[("email", &email), ("code", &code)]).await.expect(422);
}

#[tokio::test]
async fn after_five_wrong_codes_the_right_one_is_refused() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    site.post("/en/sign-in", &[("email", &email), ("how", "code")]).await.expect(200);
    let code = code_in(&mails_to(&site, &email).await[0].text);
    let wrong = if code == "00000000" { "00000001" } else { "00000000" };
    for _ in 0..5 {
        let page = site.post("/en/sign-in/code", &[("email", &email), ("code", wrong)]).await.expect(422);
        assert_eq!(page.wrong_fields(), ["code"]);
    }
    site.post("/en/sign-in/code", &[("email", &email), ("code", &code)]).await.expect(422);
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_by_a_link_that_works_once_for_an_hour() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let before = sign_in(&site, &email).await;
    site.post("/en/forgotten", &[("email", &email)]).await.expect(200);
    let link = link_in(&mails_to(&site, &email).await[0]);
    site.get(&link).await.expect(200);
    site.get(&link).await.expect(200);
    let page = site.post(&link, &[("password", "password1234")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["password"]);
    site.post(&link, &[("password", "seven green boats sail")]).await.expect(303);
    site.get(&link).await.expect(410);
    site.post(&link, &[("password", "another long password")]).await.expect(410);
    try_password(&site, &email, PASSWORD).await.expect(422);
    try_password(&site, &email, "seven green boats sail").await.expect(303);
    before.get("/en/work/account").await.expect(303);

    site.clock.advance_millis(MINUTE);
    site.post("/en/forgotten", &[("email", &email)]).await.expect(200);
    let late = link_in(&mails_to(&site, &email).await[0]);
    site.clock.advance_millis(60 * MINUTE);
    site.get(&late).await.expect(410);
}

#[tokio::test]
async fn a_change_of_password_ends_the_other_sessions_and_keeps_this_one() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let (here, elsewhere) = (sign_in(&site, &email).await, sign_in(&site, &email).await);
    let page = here.post("/en/work/account/password", &[("present", "wrong"), ("password", "seven green boats sail")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["present"]);
    elsewhere.get("/en/work/account").await.expect(200);
    here.post("/en/work/account/password", &[("present", PASSWORD), ("password", "seven green boats sail")]).await.expect(303);
    here.get("/en/work/account").await.expect(200);
    elsewhere.get("/en/work/account").await.expect(303);
    assert!(mails_to(&site, &email).await[0].subject.contains("password"), "the owner is told");
}

#[tokio::test]
async fn a_person_sees_their_sessions_and_ends_one_of_their_own_only() {
    let site = site();
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let (here, elsewhere) = (sign_in(&site, &email).await, sign_in(&site, &email).await);
    let other = person(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    let key = here.get("/en/work/account").await.expect(200).attributes("input[name=session]", "value")[0].clone();
    other.post("/en/work/account/sessions", &[("session", &key)]).await.expect(303);
    elsewhere.get("/en/work/account").await.expect(200);
    here.post("/en/work/account/sessions", &[("session", &key)]).await.expect(303);
    elsewhere.get("/en/work/account").await.expect(303);
    here.get("/en/work/account").await.expect(200);
}

#[tokio::test]
async fn details_are_kept_as_typed_when_something_is_missing_and_the_page_follows_the_language() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let page = amina.post("/en/work/account", &[("name", ""), ("office", "Dept <b>of</b> Culture"), ("lang", "fr")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["name"]);
    assert_eq!(page.attributes("#office", "value"), ["Dept <b>of</b> Culture"]);
    let to = amina.post("/en/work/account", &[("name", "Amina K."), ("office", "=1+1"), ("lang", "fr")]).await.expect(303).location();
    assert!(to.starts_with("/fr/work/account"), "{to}");
    let page = amina.get("/fr/work/account").await.expect(200);
    assert_eq!(page.attributes("#office", "value"), ["=1+1"]);
}

#[tokio::test]
async fn mails_go_in_the_recipients_language_with_the_party_first() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let fields = [("email", "luc@culture.example"), ("parts", "plan"), ("lang", "fr")];
    amina.post("/en/work/KE/team", &fields).await.expect(303);
    let mail = mails(&site).await.remove(0);
    assert!(mail.subject.starts_with("Kenya - Invitation"), "{}", mail.subject);
    assert!(mail.text.contains("équipe nationale") && link_in(&mail).starts_with("/fr/join/"), "{}", mail.text);
}

#[tokio::test]
async fn signing_in_again_on_the_same_browser_ends_the_session_before() {
    let site = site();
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let kofi = account(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    amina.post("/en/sign-in", &[("email", &kofi), ("password", PASSWORD)]).await.expect(303);
    amina.get("/en/work/account").await.expect(303);
}
