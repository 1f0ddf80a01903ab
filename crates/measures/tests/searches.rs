//! Saved searches: their owner's alone, mails with what is new, a link that stops them, gone with the account.

use crate::{Letters, Recorder, Told, filled, index};
use jobs::NoticesPart;
use kernel::{Actor, Lang, PartyCode, Role};
use search::Index;
use std::sync::Arc;
use testkit::{Person, Site};

const PASSWORD: &str = "four blue camels walk";
const DAY: i64 = 24 * 60 * 60 * 1000;

/// A site where persons have accounts and addresses, so that mails reach them.
async fn site() -> Site {
    let routes = [measures::routes(), people::routes()].concat();
    let keepers = people::Keepers(vec![Box::new(measures::searches::OfAccounts)]);
    let parts = |builder: web::AppBuilder| {
        let notices = NoticesPart(Box::new(Recorder(Told::default(), Letters::default())));
        builder.part(Index::in_memory().unwrap()).part(notices).part(measures::Related::default()).part(keepers)
    };
    let site = Site::with_real_accounts(testkit::db(), routes, parts, Arc::new(people::AccountsOf));
    let ambient = site.ambient();
    site.db().write(move |tx| measures::load(tx, &ambient)).await.unwrap();
    index(&site).await;
    site
}

/// Somebody with an account, signed in.
async fn somebody<'a>(site: &'a Site, name: &str, lang: &str) -> Person<'a> {
    let email = format!("{}@culture.example", name.to_lowercase());
    let (ambient, to) = (site.ambient(), email.clone());
    let party = PartyCode::parse("KE");
    let link = site
        .db()
        .write(move |tx| people::invite(tx, &Actor::operator(), &ambient, "http://polyphony.test", &to, Lang::En, Role::FocalPoint, party))
        .await
        .unwrap();
    site.clock.advance_millis(1);
    let fields = [("name", name), ("office", "Ministry"), ("lang", lang), ("way", "password"), ("password", PASSWORD)];
    site.post(link.strip_prefix("http://polyphony.test").unwrap(), &fields).await.expect(303);
    let answer = site.post("/en/sign-in", &[("email", &email), ("password", PASSWORD), ("device", "own")]).await.expect(303);
    let found = email.clone();
    let account = site.db().read(move |conn| people::find_by_email(conn, &found)).await.unwrap().unwrap().id;
    site.holder(account, &answer.header("set-cookie"))
}

/// Digests in the queue, the newest first: address and text.
async fn digests(site: &Site) -> Vec<jobs::mail::Mail> {
    let mails = site.db().read(|conn| jobs::mail::list(conn, 0, 100)).await.unwrap().0;
    mails.into_iter().map(|(_, mail)| mail).filter(|mail| mail.about.kind == "search").collect()
}

async fn a_day_later(site: &Site) -> usize {
    site.clock.advance_millis(DAY);
    let (db, ambient, index) = (site.db(), site.ambient(), site.app().part::<Index>());
    tokio::task::spawn_blocking(move || measures::searches::send_due(&db, &ambient, &index, "http://polyphony.test"))
        .await
        .unwrap()
        .unwrap()
}

async fn publish(site: &Site, person: &Person<'_>, title: &str) {
    let address = filled(person).await;
    person.post(&address, &[("title", title)]).await.expect(303);
    person.post(&format!("{address}/publish"), &[]).await.expect(303);
    index(site).await;
}

const SEARCH: [(&str, &str); 3] = [("search", "?instrument=fund&party=KE"), ("name", "Funds of Kenya"), ("digest", "daily")];

#[tokio::test(flavor = "multi_thread")]
async fn a_search_is_saved_from_the_list_and_is_its_owners_alone() {
    let site = site().await;
    let (amina, kofi) = (somebody(&site, "Amina", "en").await, somebody(&site, "Kofi", "en").await);
    let list = amina.get("/en/measures?party=KE&instrument=fund&view=table&sort=title").await.expect(200);
    let save = list.attributes("main a", "href").into_iter().find(|address| address.contains("/work/searches/new")).unwrap();
    assert_eq!(save, "/en/work/searches/new?instrument=fund&party=KE");
    let form = amina.get(&save).await.expect(200);
    assert_eq!(form.attributes("input[name=search]", "value"), ["?instrument=fund&party=KE"]);
    assert!(form.text().contains("Kenya"));
    assert_eq!(amina.post("/en/work/searches/new", &[("search", "?party=KE"), ("name", " "), ("digest", "never")]).await.status(), 422);
    assert_eq!(amina.post("/en/work/searches/new", &[("search", "?party=XX"), ("name", "A"), ("digest", "never")]).await.status(), 422);
    amina.post("/en/work/searches/new", &SEARCH).await.expect(303);
    let mine = amina.get("/fr/work/searches").await.expect(200);
    assert_eq!(mine.attributes("tbody th a", "href"), ["/fr/measures?instrument=fund&party=KE"]);
    assert!(mine.attributes("tbody td a", "href").contains(&"/fr/measures.atom?instrument=fund&party=KE".to_owned()));
    let change = mine.attributes("tbody td:last-child a", "href").remove(0);
    assert!(kofi.get("/en/work/searches").await.expect(200).select("tbody tr").is_empty());
    assert_eq!(kofi.get(&change).await.status(), 404);
    assert_eq!(kofi.post(&format!("{change}/delete"), &[]).await.status(), 404);
    assert!(site.get(&change).await.expect(303).location().contains("/sign-in"));
    amina.post(&change, &[("name", "Fonds"), ("digest", "weekly")]).await.expect(303);
    assert!(amina.get("/fr/work/searches").await.text().contains("Une fois par semaine"));
    amina.post(&format!("{change}/delete"), &[]).await.expect(303);
    assert!(amina.get("/fr/work/searches").await.select("tbody tr").is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_tells_once_what_is_new_and_its_link_stops_it_without_signing_in() {
    let site = site().await;
    let amina = somebody(&site, "Amina", "fr").await;
    amina.post("/en/work/searches/new", &SEARCH).await.expect(303);
    assert_eq!(a_day_later(&site).await, 1);
    assert!(digests(&site).await.is_empty(), "nothing is new, so no mail");
    let amina = site.again(&amina).await;
    publish(&site, &amina, "Fund for animation").await;
    a_day_later(&site).await;
    let sent = digests(&site).await;
    assert_eq!(sent.len(), 1);
    let mail = &sent[0];
    assert_eq!((mail.to.as_str(), mail.lang), ("amina@culture.example", Lang::Fr));
    assert_eq!(mail.subject, "1 nouvelle mesure dans une recherche que vous avez enregistrée");
    for words in [
        "Funds of Kenya",
        "Fund for animation\nhttp://polyphony.test/fr/measures/",
        "http://polyphony.test/fr/measures?instrument=fund&party=KE",
    ] {
        assert!(mail.text.contains(words), "{words}: {}", mail.text);
    }
    a_day_later(&site).await;
    assert_eq!(digests(&site).await.len(), 1, "nothing is told twice");
    // Somebody without a session follows the link. Looking at the page alone stops nothing.
    let stop = mail
        .text
        .split_whitespace()
        .find(|word| word.contains("/searches/stop/"))
        .unwrap()
        .strip_prefix("http://polyphony.test")
        .unwrap()
        .to_owned();
    assert_eq!(site.get(&stop).await.expect(200).select("main button").len(), 1);
    assert_eq!(a_day_later(&site).await, 1);
    site.post(&stop, &[]).await.expect(200);
    let amina = site.again(&amina).await;
    publish(&site, &amina, "Fund for dance").await;
    assert_eq!(a_day_later(&site).await, 0);
    assert_eq!(digests(&site).await.len(), 1);
    let amina = site.again(&amina).await;
    assert!(amina.get("/fr/work/searches").await.expect(200).text().contains("Aucun courriel"));
    assert_eq!(site.get("/en/searches/stop/0000").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn saved_searches_go_with_the_account() {
    let site = site().await;
    let (amina, kofi) = (somebody(&site, "Amina", "en").await, somebody(&site, "Kofi", "en").await);
    for person in [&amina, &kofi] {
        person.post("/en/work/searches/new", &SEARCH).await.expect(303);
    }
    let count = async |account: kernel::Id| site.db().read(move |conn| measures::searches::saved(conn, account)).await.unwrap().len();
    amina.post("/en/work/account/erase", &[("present", PASSWORD)]).await.expect(303);
    assert_eq!((count(amina.account).await, count(kofi.account).await), (0, 1));
}
