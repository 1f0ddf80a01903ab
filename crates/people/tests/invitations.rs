//! Invitations: by link, by many lines, the first administrator.

use crate::{PASSWORD, account, link_for, link_in, mails_to, person, roles, sign_in, site, try_password};
use kernel::{PartyCode, Role};

const DAY: i64 = 24 * 60 * 60_000;
const JOINING: [(&str, &str); 5] = [("name", "Amina"), ("office", "Ministry"), ("lang", "en"), ("way", "password"), ("password", PASSWORD)];

#[tokio::test]
async fn an_invitation_works_once() {
    let site = site();
    let link = link_for(&site, "amina@culture.example", Role::FocalPoint, Some("KE")).await;
    let page = site.get(&link).await.expect(200);
    assert!(page.text().contains("Focal point, Kenya") && page.text().contains("amina@culture.example"), "{}", page.text());
    site.get(&link).await.expect(200);
    site.post(&link, &JOINING).await.expect(303);
    site.get(&link).await.expect(410);
    site.post(&link, &JOINING).await.expect(410);
    assert_eq!(roles(&site, "amina@culture.example").await, [(Role::FocalPoint, PartyCode::parse("KE"))]);
}

#[tokio::test]
async fn an_invitation_expires_after_fourteen_days_and_can_be_sent_again() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let link = link_for(&site, "amina@culture.example", Role::FocalPoint, Some("KE")).await;
    site.clock.advance_millis(6 * DAY);
    site.get(&link).await.expect(200);
    site.clock.advance_millis(8 * DAY);
    let page = site.get(&link).await.expect(410);
    assert!(page.text().contains("fourteen days") && page.text().contains("administrator"), "{}", page.text());

    admin.get("/en/work/accounts").await.expect(303);
    let admin = sign_in(&site, "root@culture.example").await;
    let page = admin.get("/en/work/accounts/invitations").await.expect(200);
    assert!(page.text().contains("Expired"));
    let address = page.attributes("main td form", "action")[0].clone();
    admin.post(&address, &[("act", "resend")]).await.expect(303);
    let fresh = link_in(&mails_to(&site, "amina@culture.example").await[0]);
    assert_ne!(fresh, link);
    site.get(&link).await.expect(410);
    site.get(&fresh).await.expect(200);
    admin.post(&address, &[("act", "withdraw")]).await.expect(303);
    site.post(&fresh, &JOINING).await.expect(410);
    admin.post(&address, &[("act", "resend")]).await.expect(422);
}

#[tokio::test]
async fn what_is_wrong_in_an_acceptance_is_told_and_what_was_typed_is_kept() {
    let site = site();
    let link = link_for(&site, "amina@culture.example", Role::FocalPoint, Some("KE")).await;
    let fields = [("name", ""), ("office", "Ministry"), ("lang", "en"), ("way", "password"), ("password", "amina-amina-2026")];
    let page = site.post(&link, &fields).await.expect(422);
    assert_eq!(page.wrong_fields(), ["name", "password"]);
    assert_eq!(page.attributes("#office", "value"), ["Ministry"]);
    assert_eq!(page.attributes("#password", "value"), [""], "a password is never sent back");
    site.get("/en/join/unknown").await.expect(410);
}

#[tokio::test]
async fn whoever_chooses_codes_has_no_password_that_works() {
    let site = site();
    let link = link_for(&site, "amina@culture.example", Role::FocalPoint, Some("KE")).await;
    site.post(&link, &[("name", "Amina"), ("lang", "en"), ("way", "code"), ("password", PASSWORD)]).await.expect(303);
    try_password(&site, "amina@culture.example", PASSWORD).await.expect(422);
    try_password(&site, "amina@culture.example", "").await.expect(422);
}

#[tokio::test]
async fn whoever_has_an_account_is_given_the_role_at_once_and_told() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let email = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let fields = [("email", email.as_str()), ("role", "auditor"), ("lang", "en")];
    admin.post("/en/work/accounts/invite", &fields).await.expect(303);
    assert!(roles(&site, &email).await.contains(&(Role::Auditor, None)));
    assert_eq!(mails_to(&site, &email).await[0].subject, "New role: Auditor (reads only)");
    let page = admin.post("/en/work/accounts/invite", &fields).await.expect(422);
    assert_eq!(page.wrong_fields(), ["email"]);
}

#[tokio::test]
async fn an_address_that_got_an_account_meanwhile_keeps_its_password_when_it_accepts() {
    let site = site();
    let first = link_for(&site, "amina@culture.example", Role::FocalPoint, Some("KE")).await;
    let second = link_for(&site, "amina@culture.example", Role::Auditor, None).await;
    site.post(&first, &JOINING).await.expect(303);
    assert!(site.get(&second).await.expect(200).select("input[name=password]").is_empty());
    site.post(&second, &[("password", "seven green boats sail"), ("way", "password"), ("name", "Other")]).await.expect(303);
    try_password(&site, "amina@culture.example", PASSWORD).await.expect(303);
    assert_eq!(roles(&site, "amina@culture.example").await.len(), 2);
}

#[tokio::test]
async fn many_are_invited_after_a_preview_that_lists_bad_lines_and_invites_nobody() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let bad = "a@culture.example,focal-point,KE,en\nnot an address,focal-point,GH,fr\nc@culture.example,king,FR,fr";
    for step in ["preview", "confirm"] {
        let page = admin.post("/en/work/accounts/invite-many", &[("lines", bad), ("step", step)]).await.expect(200);
        assert_eq!(page.select("tbody td .problem").len(), 2, "{}", page.text());
        assert!(page.select("button[value=confirm]").is_empty());
        assert!(page.select("textarea")[0].contains("not an address"), "what was pasted is kept");
    }
    let good = "email;role;Party;language\na@culture.example;focal-point;KE;en\nb@culture.example;authority;GH;fr";
    let page = admin.post("/en/work/accounts/invite-many", &[("lines", good), ("step", "preview")]).await.expect(200);
    assert_eq!(page.select("button[value=confirm]").len(), 1);
    assert!(mails_to(&site, "a@culture.example").await.is_empty(), "a preview sends nothing");
    admin.post("/en/work/accounts/invite-many", &[("lines", good), ("step", "confirm")]).await.expect(303);
    assert!(mails_to(&site, "a@culture.example").await[0].subject.starts_with("Kenya - "));
    assert!(mails_to(&site, "b@culture.example").await[0].subject.starts_with("Ghana - "));
    let page = admin.post("/en/work/accounts/invite-many", &[("lines", good), ("step", "confirm")]).await.expect(200);
    assert_eq!(page.select("tbody td .problem").len(), 2, "both are invited already");
    let page = admin.post("/en/work/accounts/invite-many", &[("lines", " \n"), ("step", "preview")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["lines"]);
}

#[tokio::test]
async fn the_first_administrator_gets_a_link_until_there_is_one() {
    let site = site();
    let ambient = site.ambient();
    let ask = move || {
        let ambient = ambient.clone();
        site_link(ambient)
    };
    let former = site.db().write(ask()).await.unwrap().unwrap();
    let link = site.db().write(ask()).await.unwrap().unwrap();
    let local = |link: &str| link.strip_prefix("http://polyphony.test").unwrap().to_owned();
    site.get(&local(&former)).await.expect(410);
    let fields = [("email", "root@culture.example"), ("name", "Root"), ("lang", "en"), ("way", "password"), ("password", PASSWORD)];
    site.post(&local(&link), &fields).await.expect(303);
    assert_eq!(roles(&site, "root@culture.example").await, [(Role::Administrator, None)]);
    assert_eq!(site.db().write(ask()).await.unwrap(), None);
}

#[tokio::test]
async fn the_link_for_the_first_administrator_ends_with_every_other_way_to_become_one() {
    let fields = [("email", "late@culture.example"), ("name", "Late"), ("lang", "en"), ("way", "password"), ("password", PASSWORD)];
    for way in ["invited", "given", "demonstration"] {
        let site = site();
        let amina = account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
        let link = site.db().write(site_link(site.ambient())).await.unwrap().unwrap();
        let link = link.strip_prefix("http://polyphony.test").unwrap();
        site.get(link).await.expect(200);
        match way {
            "invited" => drop(account(&site, "Root", Role::Administrator, None).await),
            "given" => drop(link_for(&site, &amina, Role::Administrator, None).await),
            _ => {
                let ambient = site.ambient();
                site.db().write(move |tx| people::load_demonstration(tx, &ambient, None)).await.unwrap();
            }
        }
        let page = site.get(link).await.expect(410);
        assert!(page.text().contains("It was withdrawn"), "{way}: {}", page.text());
        site.post(link, &fields).await.expect(410);
        let late = site.db().read(|conn| people::find_by_email(conn, "late@culture.example")).await.unwrap();
        assert!(late.is_none(), "{way}");
        assert_eq!(site.db().write(site_link(site.ambient())).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_name_typed_for_an_address_that_has_an_account_is_told_to_nobody() {
    let site = site();
    person(&site, "Kofi", Role::FocalPoint, Some("KE")).await;
    let second = link_for(&site, "amina@culture.example", Role::Authority, Some("KE")).await;
    account(&site, "Amina", Role::FocalPoint, Some("GH")).await;
    site.post(&second, &[("name", "Somebody Else")]).await.expect(303);
    let told = mails_to(&site, "kofi@culture.example").await.remove(0);
    assert!(told.text.starts_with("Amina accepted"), "{}", told.text);
}

fn site_link(ambient: kernel::Ambient) -> impl Fn(&mut store::Tx<'_>) -> kernel::Result<Option<String>> + Send + 'static {
    move |tx| people::first_administrator_link(tx, &ambient, "http://polyphony.test")
}

#[tokio::test]
async fn demonstration_accounts_sign_in_with_the_passwords_of_the_last_start() {
    let site = site();
    let load = |ambient: kernel::Ambient| move |tx: &mut store::Tx<'_>| people::load_demonstration(tx, &ambient, PartyCode::parse("KE"));
    let first = site.db().write(load(site.ambient())).await.unwrap();
    assert_eq!(first.len(), 6);
    let again = site.db().write(load(site.ambient())).await.unwrap();
    let (_, email, old) = &first[0];
    try_password(&site, email, old).await.expect(422);
    for (_, email, password) in &again {
        try_password(&site, email, password).await.expect(303);
    }
    assert_eq!(roles(&site, "focal-point@demonstration.invalid").await, [(Role::FocalPoint, PartyCode::parse("KE"))]);
}
