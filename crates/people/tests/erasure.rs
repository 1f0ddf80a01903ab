//! Erasing an account: by the person, by the administrator; what goes, what stays, when it is refused.

use crate::{PASSWORD, account, link_for, link_in, mails, mails_to, person, roles, sign_in, site, try_password};
use kernel::{Id, Lang, Role};
use testkit::Site;

const OWN: &str = "/en/work/account/erase";

/// What lists of acts show in the place of a name.
async fn shown(site: &Site, account: Id) -> String {
    site.db().read(move |conn| people::shown_name(conn, account, Lang::En)).await.unwrap()
}

async fn history(site: &Site, account: Id) -> Vec<store::Entry> {
    site.db().read(move |conn| store::history::list(conn, "account", &account.to_string())).await.unwrap()
}

#[tokio::test]
async fn whoever_erases_their_account_leaves_an_identifier_and_nothing_else() {
    let site = site();
    let invited = link_for(&site, "lucien@culture.example", Role::Auditor, None).await;
    let luc = person(&site, "Lucien", Role::Member, Some("KE")).await;
    site.post("/en/forgotten", &[("email", "lucien@culture.example")]).await.expect(200);
    let reset = link_in(&mails_to(&site, "lucien@culture.example").await[0]);
    let page = luc.get(OWN).await.expect(200);
    assert!(page.text().contains("erased person") && page.text().contains("cannot be undone"), "{}", page.text());
    let page = luc.post(OWN, &[("present", "not the password")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["present"]);
    assert_eq!(shown(&site, luc.account).await, "Lucien");

    let done = luc.post(OWN, &[("present", PASSWORD)]).await.expect(303);
    assert!(done.header("set-cookie").contains("Max-Age=0"));
    luc.get("/en/work/account").await.expect(303);
    try_password(&site, "lucien@culture.example", PASSWORD).await.expect(422);
    site.get(&reset).await.expect(410);
    assert!(site.get(&invited).await.expect(410).text().contains("It was withdrawn"));
    let known = site.db().read(|conn| people::find_by_email(conn, "lucien@culture.example")).await.unwrap();
    assert!(known.is_none());
    assert_eq!(shown(&site, luc.account).await, "erased person");
    let left: Vec<String> = mails_to(&site, "lucien@culture.example").await.into_iter().map(|mail| mail.subject).collect();
    assert_eq!(left, ["Your account is erased"], "what waited is dropped, the last message leaves");
    let newest = history(&site, luc.account).await.into_iter().max_by_key(|entry| entry.version).unwrap();
    assert_eq!((newest.act.as_str(), newest.why.as_str()), ("erase", "at their own request"));
    assert_eq!(newest.actor, luc.account.to_string());
    assert!(!format!("{newest:?}").contains("Lucien"), "{newest:?}");
}

#[tokio::test]
async fn whoever_signs_in_with_codes_erases_with_a_code() {
    let site = site();
    let link = link_for(&site, "luc@culture.example", Role::Member, Some("KE")).await;
    site.post(&link, &[("name", "Luc"), ("lang", "en"), ("way", "code")]).await.expect(303);
    let code = |text: &str| text.chars().filter(char::is_ascii_digit).take(8).collect::<String>();
    site.post("/en/sign-in", &[("email", "luc@culture.example"), ("how", "code")]).await.expect(200);
    let first = code(&mails_to(&site, "luc@culture.example").await[0].text);
    let answer = site.post("/en/sign-in/code", &[("email", "luc@culture.example"), ("code", &first), ("device", "own")]).await.expect(303);
    let id = site.db().read(|conn| people::find_by_email(conn, "luc@culture.example")).await.unwrap().unwrap().id;
    let luc = site.holder(id, &answer.header("set-cookie"));
    assert!(luc.get(OWN).await.expect(200).select("input[name=present]").is_empty());
    assert_eq!(luc.post(OWN, &[("code", &first)]).await.expect(422).wrong_fields(), ["code"], "the code of the sign-in is used up");
    let page = luc.post(OWN, &[("how", "code")]).await.expect(200);
    assert!(page.text().contains("A code is on its way"));
    let second = code(&mails_to(&site, "luc@culture.example").await[0].text);
    luc.post(OWN, &[("code", &second)]).await.expect(303);
    assert_eq!(shown(&site, id).await, "erased person");
}

#[tokio::test]
async fn an_administrator_erases_with_a_reason_and_nothing_brings_the_account_back() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let luc = person(&site, "Luc", Role::Member, Some("KE")).await;
    let one = admin.get("/en/work/accounts?q=luc").await.expect(200).attributes("tbody a", "href")[0].clone();
    let address = format!("{one}/erase");
    assert!(admin.get(&one).await.expect(200).attributes("main a", "href").contains(&address));
    luc.post(&address, &[("why", "mine")]).await.expect(404);
    admin.get(&address).await.expect(200);
    assert_eq!(admin.post(&address, &[("why", " ")]).await.expect(422).wrong_fields(), ["why"]);
    admin.post(&address, &[("why", "asked for by letter of 3 May")]).await.expect(303);

    luc.get("/en/work/account").await.expect(303);
    let newest = history(&site, luc.account).await.into_iter().max_by_key(|entry| entry.version).unwrap();
    assert_eq!((newest.act.as_str(), newest.why.as_str()), ("erase", "asked for by letter of 3 May"));
    assert_eq!((newest.actor, newest.role.as_str()), (admin.account.to_string(), "administrator"));
    let page = admin.get(&one).await.expect(200);
    assert!(page.text().contains("Personal data erased") && !page.text().contains("luc@"), "{}", page.text());
    assert!(page.select("form button").iter().all(|words| !words.contains("in again")), "{}", page.text());
    admin.post(&one, &[("act", "reactivate")]).await.expect(409);
    admin.get(&address).await.expect(404);
    assert_eq!(admin.get("/en/work/accounts?state=erased").await.expect(200).select("tbody a"), ["Personal data erased"]);
    account(&site, "Luc", Role::Member, Some("KE")).await;
    assert_eq!(roles(&site, "luc@culture.example").await.len(), 1, "the address can have another account");
}

#[tokio::test]
async fn the_last_administrator_is_not_erased() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let page = admin.post(OWN, &[("present", PASSWORD)]).await.expect(422);
    assert!(page.text().contains("last administrator"), "{}", page.text());
    account(&site, "Second", Role::Administrator, None).await;
    admin.post(OWN, &[("present", PASSWORD)]).await.expect(303);
}

#[tokio::test]
async fn a_focal_point_is_erased_once_somebody_else_keeps_the_work() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let kofi = person(&site, "Kofi", Role::FocalPoint, Some("GH")).await;
    for person in [&amina, &kofi] {
        let page = person.post(OWN, &[("present", PASSWORD)]).await.expect(422);
        assert!(page.text().contains("Hand the role over"), "{}", page.text());
    }
    let one = admin.get("/en/work/accounts?q=amina").await.expect(200).attributes("tbody a", "href")[0].clone();
    admin.post(&format!("{one}/erase"), &[("why", "asked")]).await.expect(422);
    account(&site, "Luc", Role::Member, Some("KE")).await;
    amina.post("/en/work/KE/hand-over", &[("colleague", "luc@culture.example"), ("lang", "en")]).await.expect(303);
    amina.post(OWN, &[("present", PASSWORD)]).await.expect(303);
    account(&site, "Esi", Role::FocalPoint, Some("GH")).await;
    kofi.post(OWN, &[("present", PASSWORD)]).await.expect(303);
    assert_eq!(roles(&site, "esi@culture.example").await.len(), 1);
}

#[tokio::test]
async fn the_copies_of_an_erased_persons_messages_go_with_the_next_run() {
    let site = site();
    let luc = person(&site, "Luc", Role::Member, Some("KE")).await;
    account(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    let folder = site.folder().join("mail");
    let run = || {
        let (db, ambient, post) = (site.db(), site.ambient(), jobs::mail::Post::Folder(folder.clone()));
        std::thread::spawn(move || jobs::work::run_due(&db, &ambient, &post).unwrap()).join().unwrap();
        let texts = std::fs::read_dir(&folder).unwrap().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap());
        texts.filter(|text| text.contains("luc@culture.example")).collect::<Vec<_>>()
    };
    assert!(!run().is_empty());
    luc.post(OWN, &[("present", PASSWORD)]).await.expect(303);
    let left = run();
    assert!(left.len() == 1 && left[0].contains("are erased"), "{left:?}");
    assert!(mails(&site).await.iter().all(|mail| !mail.to.contains("luc@") && mail.text.is_empty()));
    sign_in(&site, "amina@culture.example").await.get("/en/work/KE/team").await.expect(200);
}
