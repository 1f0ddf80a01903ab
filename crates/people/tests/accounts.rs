//! Accounts as the administrator keeps them, and what history holds of them.

use crate::{PASSWORD, account, link_for, link_in, mails_to, person, roles, sign_in, site, try_password};
use kernel::{PartyCode, Role};

#[tokio::test]
async fn a_deactivated_person_loses_access_at_once_and_keeps_none_of_the_ways_back() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    site.post("/en/forgotten", &[("email", "amina@culture.example")]).await.expect(200);
    let reset = link_in(&mails_to(&site, "amina@culture.example").await[0]);
    let page = admin.get("/en/work/accounts?q=AMINA").await.expect(200);
    let address = page.attributes("tbody a", "href")[0].clone();
    admin.post(&address, &[("act", "deactivate")]).await.expect(303);

    assert!(amina.get("/en/work/KE/team").await.expect(303).location().starts_with("/en/sign-in"));
    try_password(&site, "amina@culture.example", PASSWORD).await.expect(422);
    site.get(&reset).await.expect(410);
    site.post("/en/sign-in", &[("email", "amina@culture.example"), ("how", "code")]).await.expect(200);
    assert!(mails_to(&site, "amina@culture.example").await[0].subject.contains("deactivated"), "no code is sent");
    let found = site.db().read(|conn| people::recipients(conn, &[Role::FocalPoint], PartyCode::parse("KE"))).await.unwrap();
    assert!(found.is_empty(), "and nothing is mailed to them as focal point");
    let signed = site
        .db()
        .read(|conn| {
            let id = people::find_by_email(conn, "amina@culture.example")?.unwrap().id;
            people::name_and_office(conn, id)
        })
        .await
        .unwrap();
    assert_eq!(signed, Some(("Amina".to_owned(), "Ministry".to_owned())), "the signature stays");

    admin.post(&address, &[("act", "reactivate")]).await.expect(303);
    amina.get("/en/work/KE/team").await.expect(303);
    sign_in(&site, "amina@culture.example").await.get("/en/work/KE/team").await.expect(200);
}

#[tokio::test]
async fn a_role_that_ends_is_gone_with_the_next_page() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let list = admin.get("/en/work/accounts?party=KE&role=focal-point").await.expect(200);
    let address = list.attributes("tbody a", "href")[0].clone();
    let held = admin.get(&address).await.expect(200).attributes("input[name=held]", "value")[0].clone();
    let root = admin.get("/en/work/accounts?q=root").await.expect(200).attributes("tbody a", "href")[0].clone();
    admin.post(&root, &[("act", "end"), ("held", &held)]).await.expect(404);
    amina.get("/en/work/KE/team").await.expect(200);
    admin.post(&address, &[("act", "end"), ("held", &held)]).await.expect(303);
    amina.get("/en/work/KE/team").await.expect(404);
    admin.post(&address, &[("act", "give"), ("role", "authority"), ("party", "")]).await.expect(422);
    admin.post(&address, &[("act", "give"), ("role", "authority"), ("party", "KE")]).await.expect(303);
    assert_eq!(roles(&site, "amina@culture.example").await, [(Role::Authority, PartyCode::parse("KE"))]);
    assert!(site.db().read(|conn| people::has_authority(conn, PartyCode::parse("KE").unwrap())).await.unwrap());
    assert!(!site.db().read(|conn| people::has_authority(conn, PartyCode::parse("GH").unwrap())).await.unwrap());
}

#[tokio::test]
async fn the_last_administrator_can_neither_be_ended_nor_deactivated() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let address = admin.get("/en/work/accounts").await.expect(200).attributes("tbody a", "href")[0].clone();
    let held = admin.get(&address).await.expect(200).attributes("input[name=held]", "value")[0].clone();
    let page = admin.post(&address, &[("act", "deactivate")]).await.expect(422);
    assert!(page.text().contains("last administrator"));
    admin.post(&address, &[("act", "end"), ("held", &held)]).await.expect(422);
    account(&site, "Second", Role::Administrator, None).await;
    admin.post(&address, &[("act", "end"), ("held", &held)]).await.expect(303);
    admin.get("/en/work/accounts").await.expect(404);
}

#[tokio::test]
async fn the_list_of_accounts_is_searched_narrowed_and_never_breaks_on_bad_filters() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    account(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    for (query, names) in [
        ("", vec!["Amina", "Kofi", "Root"]),
        ("?role=focal-point", vec!["Amina", "Kofi"]),
        ("?party=GH", vec!["Kofi"]),
        ("?q=culture.example&role=administrator&state=active", vec!["Root"]),
        ("?q=%25", vec![]),
        ("?state=deactivated", vec![]),
    ] {
        assert_eq!(admin.get(&format!("/en/work/accounts{query}")).await.expect(200).select("tbody a"), names, "{query}");
    }
    for query in ["?role=king", "?party=kenya", "?state=x", "?page=-1", "?page=501", "?page=x"] {
        admin.get(&format!("/en/work/accounts{query}")).await.expect(422);
    }
    admin.get("/en/work/accounts/0000000000").await.expect(404);
    admin.get("/en/work/accounts?page=7").await.expect(200);
}

#[tokio::test]
async fn a_name_is_found_in_any_case_of_any_script_and_stands_in_the_readers_order() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    for (email, name) in [("a@culture.example", "Иван Петров"), ("b@culture.example", "Élise Ba"), ("c@culture.example", "Zoé Ly")]
    {
        let link = link_for(&site, email, Role::Auditor, None).await;
        site.post(&link, &[("name", name), ("lang", "en"), ("way", "code")]).await.expect(303);
    }
    for (query, name) in
        [("иван", "Иван Петров"), ("ИВАН", "Иван Петров"), ("петров", "Иван Петров"), ("élise", "Élise Ba"), ("ZOÉ", "Zoé Ly")]
    {
        let address = format!("/en/work/accounts?q={}", encoded(query));
        assert_eq!(admin.get(&address).await.expect(200).select("tbody a"), [name], "{query}");
    }
    assert!(admin.get(&format!("/en/work/accounts?q={}", encoded("сидоров"))).await.expect(200).select("tbody a").is_empty());
    let all = admin.get("/en/work/accounts").await.expect(200).select("tbody a");
    assert_eq!(all, ["Élise Ba", "Root", "Zoé Ly", "Иван Петров"]);
}

#[tokio::test]
async fn a_long_list_of_accounts_is_cut_into_pages_that_miss_nobody() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    for n in 10..33 {
        let link = link_for(&site, &format!("p{n}@culture.example"), Role::Auditor, None).await;
        site.post(&link, &[("name", &format!("Person {n}")), ("lang", "en"), ("way", "code")]).await.expect(303);
    }
    let first = admin.get("/en/work/accounts?q=PERSON").await.expect(200);
    assert!(first.text().contains("Accounts: 23"), "{}", first.text());
    let second = admin.get("/en/work/accounts?q=PERSON&page=2").await.expect(200);
    let names = [first.select("tbody a"), second.select("tbody a")].concat();
    assert_eq!(names, (10..33).map(|n| format!("Person {n}")).collect::<Vec<_>>());
}

/// Text as it stands in an address.
fn encoded(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn the_list_of_mail_shows_subjects_but_no_link_and_no_code() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    site.post("/en/forgotten", &[("email", "amina@culture.example")]).await.expect(200);
    site.post("/en/sign-in", &[("email", "amina@culture.example"), ("how", "code")]).await.expect(200);
    let page = admin.get("/en/work/accounts/mail").await.expect(200);
    assert!(page.text().contains("Set a new password") && page.text().contains("amina@culture.example"));
    let code: String = mails_to(&site, "amina@culture.example").await[0].text.chars().filter(char::is_ascii_digit).take(4).collect();
    assert!(!page.html().contains("/reset/") && !page.html().contains(&code), "{}", page.text());
}

#[tokio::test]
async fn history_holds_no_address_and_no_name() {
    let site = site();
    let admin = person(&site, "Zubaida", Role::Administrator, None).await;
    let amina = person(&site, "Aminatou", Role::FocalPoint, Some("KE")).await;
    amina.post("/en/work/account", &[("name", "Aminatou Traore"), ("office", "Bureau"), ("lang", "fr")]).await.expect(303);
    amina.post("/en/work/KE/team", &[("email", "luc@culture.example"), ("parts", "plan"), ("lang", "en")]).await.expect(303);
    let address = admin.get("/en/work/accounts?q=amin").await.expect(200).attributes("tbody a", "href")[0].clone();
    admin.post(&address, &[("act", "deactivate")]).await.expect(303);
    let kept = site.db().read(people_history).await.unwrap();
    assert!(kept.len() > 100);
    for personal in ["culture.example", "Aminatou", "Traore", "Bureau", "Zubaida", "argon2", "luc"] {
        assert!(!kept.contains(personal), "{personal}: {kept}");
    }
    assert!(kept.contains("deactivate") && kept.contains("focal-point"));
}

/// Everything that history and outbox hold, as one text.
fn people_history(conn: &mut store::Conn) -> kernel::Result<String> {
    let mut kept = String::new();
    for event in store::outbox::after(conn, 0, 1_000)? {
        kept.push_str(&format!("{event:?}"));
        for entry in store::history::list(conn, &event.thing.kind, &event.thing.id)? {
            kept.push_str(&format!("{entry:?}"));
        }
    }
    Ok(kept)
}

#[tokio::test]
async fn a_message_that_was_not_delivered_is_tried_anew_or_given_up() {
    let site = site();
    person(&site, "Root", Role::Administrator, None).await;
    let fail = || {
        // A file stands where the folder of messages should be.
        let blocked = site.folder().join("blocked");
        std::fs::write(&blocked, b"").unwrap();
        let (db, ambient, post) = (site.db(), site.ambient(), jobs::mail::Post::Folder(blocked));
        std::thread::spawn(move || jobs::work::run_due(&db, &ambient, &post).unwrap()).join().unwrap();
        site.clock.advance_millis(13 * 60 * 60_000);
    };
    (0..6).for_each(|_| fail());
    let admin = sign_in(&site, "root@culture.example").await;
    let n_parked = async || site.db().read(|conn| jobs::parked(conn, jobs::mail::KIND)).await.unwrap().0;
    let before = n_parked().await;
    assert!(before > 0);
    assert!(admin.get("/en/work/accounts").await.expect(200).text().contains(&format!("Messages not delivered: {before}")));
    let address = admin.get("/en/work/accounts/mail").await.expect(200).attributes("main td form", "action")[0].clone();
    admin.post(&address, &[("act", "retry")]).await.expect(303);
    assert_eq!(n_parked().await, before - 1);
    admin.post(&address, &[("act", "give-up")]).await.expect(404);
    (0..6).for_each(|_| fail());
    let admin = sign_in(&site, "root@culture.example").await;
    admin.post(&address, &[("act", "give-up")]).await.expect(303);
    assert_eq!(n_parked().await, before - 1);
}
