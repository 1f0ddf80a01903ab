//! Records alike and merged; records confirmed, asked about and answered.

use crate::{FULL, Letters, filled, founded, founded_with, id_of, index};
use jobs::{Audience, NoticesPart};
use kernel::{PartyCode, Role};

/// A public record of Kenya with this title.
async fn published(person: &testkit::Person<'_>, title: &str) -> String {
    let address =
        person.post("/en/work/KE/measures/new", &[("title", title), ("language", "en"), ("then", "anyway")]).await.expect(303).location();
    let address = address.split('?').next().unwrap().to_owned();
    let fields: Vec<(&str, &str)> = FULL.iter().map(|(name, value)| (*name, if *name == "title" { title } else { value })).collect();
    person.post(&address, &fields).await.expect(303);
    person.post(&format!("{address}/publish"), &[]).await.expect(303);
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_alike_is_shown_before_a_new_one_is_begun_and_before_it_is_published() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let first = published(&focal, "Fund for local music").await;
    let shown = focal.post("/en/work/KE/measures/new", &[("title", "The fund for local music"), ("language", "en")]).await.expect(200);
    assert!(shown.text().contains("This may be recorded already"));
    assert_eq!(shown.attributes(".notice a", "href"), std::slice::from_ref(&first));
    let begun =
        focal.post("/en/work/KE/measures/new", &[("title", "The fund for local music"), ("language", "en"), ("then", "anyway")]).await;
    let second = begun.expect(303).location().split('?').next().unwrap().to_owned();
    assert_eq!(focal.get(&format!("{second}/publish")).await.expect(200).attributes(".notice a", "href"), std::slice::from_ref(&first));
    let list = focal.get("/en/work/KE/measures/alike").await.expect(200);
    assert_eq!(list.select("div.versions").len(), 1);
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    other.post("/en/work/GH/measures/new", &[("title", "Fund for local music"), ("language", "en")]).await.expect(303);
    assert!(other.get("/en/work/GH/measures/alike").await.expect(200).text().contains("No two records look alike"));
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let desk = secretariat.get("/en/desk/measures/alike?party=KE").await.expect(200);
    assert!(desk.select("div.versions").is_empty(), "a draft is nothing to the Secretariat");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merged_record_leads_to_the_one_that_stays_and_both_histories_stay() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let (stays, goes) = (published(&focal, "Fund for local music").await, published(&focal, "Fund for the local music").await);
    focal.post(&goes, &[("results", "Forty studios"), ("link-0-url", "https://example.org/fund")]).await.expect(303);
    let (kept, old) = (id_of(&stays), id_of(&goes));
    let form = focal.get(&format!("{goes}/merge?into={kept}")).await.expect(200);
    assert_eq!(form.attributes("input[name=into][checked]", "value"), std::slice::from_ref(&kept));
    assert_eq!(focal.post(&format!("{goes}/merge"), &[]).await.expect(422).wrong_fields(), ["into"]);
    assert_eq!(focal.post(&format!("{goes}/merge"), &[("into", &old)]).await.expect(422).wrong_fields(), ["into"]);
    focal.post(&format!("{goes}/merge"), &[("into", &kept), ("fill", "yes")]).await.expect(303);
    index(&site).await;

    let moved = site.get(&format!("/fr/measures/{old}")).await.expect(308);
    assert_eq!(moved.location(), format!("/fr/measures/{kept}"));
    assert_eq!(site.get(&format!("/en/measures/{old}.json")).await.expect(308).location(), format!("/en/measures/{kept}.json"));
    assert_eq!(site.get(&format!("/id/measure/{old}")).await.expect(308).location(), format!("/id/measure/{kept}"));
    let json = site.get(&format!("/en/measures/{kept}.json")).await.expect(200).json();
    assert_eq!((&json["results"]["en"]["text"], &json["links"][0]["url"]), (&"Forty studios".into(), &"https://example.org/fund".into()));
    let versions = site.get(&format!("/en/measures/{kept}/versions")).await.expect(200);
    assert!(versions.attributes("main a", "href").contains(&format!("/en/measures/{old}/versions")));
    assert!(site.get(&format!("/en/measures/{old}/versions")).await.expect(200).text().contains("Version 3"));

    let asked = old.clone();
    let described = site.db().read(move |conn| measures::describe(conn, &[asked])).await.unwrap();
    let found = &described[0];
    assert_eq!((&found.public_id, &found.path, found.is_public), (&old, &format!("/measures/{kept}"), true), "evidence goes on working");

    focal.post(&format!("{goes}/undo-merge"), &[]).await.expect(303);
    site.app().public_changed();
    assert_eq!(site.get(&format!("/en/measures/{old}")).await.expect(200).heading(), "Fund for the local music");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merge_is_for_the_owner_of_both_or_the_secretariat_and_keeps_a_designated_record() {
    let (site, _) = founded().await;
    let [kenya, ghana] =
        [site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await, site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await];
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let own = published(&kenya, "Fund for local music").await;
    let of_ghana = ghana.post("/en/work/GH/measures/new", &[("title", "Fund"), ("language", "en")]).await.expect(303).location();
    let of_ghana = of_ghana.split('?').next().unwrap().to_owned();
    let fields: Vec<(&str, &str)> = FULL.iter().map(|(name, value)| (*name, if *name == "holders" { "GH" } else { value })).collect();
    ghana.post(&of_ghana, &fields).await.expect(303);
    ghana.post(&format!("{of_ghana}/publish"), &[]).await.expect(303);
    assert_eq!(kenya.post(&format!("{own}/merge"), &[("into", &id_of(&of_ghana))]).await.expect(422).wrong_fields(), ["into"]);
    let founding = site.db().read(|conn| measures::find::entries(conn, "", 1)).await.unwrap().0.remove(0).id;
    let refused = secretariat.post(&format!("/en/desk/measures/{founding}/merge"), &[("into", &id_of(&own))]).await.expect(422);
    assert!(refused.text().contains("designated as a good practice"));
    secretariat.post(&format!("/en/desk/measures/{}/merge", id_of(&of_ghana)), &[("into", &id_of(&own))]).await.expect(303);
    site.app().public_changed();
    assert_eq!(
        site.get(&format!("/en/measures/{}", id_of(&of_ghana))).await.expect(308).location(),
        format!("/en/measures/{}", id_of(&own))
    );
    secretariat.post(&format!("/en/desk/measures/{}/undo-merge", id_of(&of_ghana)), &[]).await.expect(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_merged_into_another_is_still_nothing_to_others() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let (stays, goes) = (published(&focal, "Fund for local music").await, filled(&focal).await);
    focal.post(&format!("{goes}/merge"), &[("into", &id_of(&stays))]).await.expect(303);
    assert_eq!(site.get(&format!("/en/measures/{}", id_of(&goes))).await.status(), 404);
    assert_eq!(site.get(&format!("/en/measures/{}/versions", id_of(&goes))).await.status(), 404);
    assert_eq!(site.get(&format!("/id/measure/{}", id_of(&goes))).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_owner_says_that_a_record_is_still_true_and_everyone_sees_role_and_day() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = published(&focal, "Fund for local music").await;
    let id = id_of(&address);
    let before = site.get(&format!("/en/measures/{id}.json")).await.expect(200).json();
    site.clock.advance_millis(400 * 24 * 60 * 60_000);
    let focal = site.again(&focal).await;
    let list = focal.get("/en/work/KE/measures").await.expect(200).text();
    assert!(list.contains("2 records to be confirmed") && list.contains("To be confirmed; nobody has stood for it since"), "{list}");
    assert_eq!(focal.post(&format!("{address}/confirm"), &[]).await.expect(422).wrong_fields(), ["answer"]);
    focal.post(&format!("{address}/confirm"), &[("answer", "still")]).await.expect(303);
    site.app().public_changed();
    let after = site.get(&format!("/en/measures/{id}.json")).await.expect(200).json();
    assert_eq!(after["changed_on"], before["changed_on"], "to confirm changes nothing of it");
    assert_eq!((&after["confirmed"]["answer"], &after["confirmed"]["role"]), (&"still".into(), &"focal-point".into()));
    let page = site.get(&format!("/en/measures/{id}")).await.expect(200).text();
    assert!(page.contains("Still true, says its owner") && !page.contains("Amina,"));
    assert!(focal.get("/en/work/KE/measures").await.expect(200).text().contains("1 record to be confirmed"));
}

#[tokio::test(flavor = "multi_thread")]
async fn once_a_year_the_owner_is_asked_by_a_link_that_answers_only_by_its_button_and_once() {
    let letters = Letters::default();
    let (site, _) = founded_with(letters.clone()).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = id_of(&published(&focal, "Fund for local music").await);
    let ask = async || {
        let (ambient, notices) = (site.ambient(), site.app().part::<NoticesPart>());
        site.db().write(move |tx| measures::actions::ask_owners(tx, &ambient, &notices, 200)).await.unwrap()
    };
    assert_eq!(ask().await, 0);
    site.clock.advance_millis(366 * 24 * 60 * 60_000);
    assert!(ask().await > 40, "Kenya's and the founding practices of Parties");
    assert_eq!(ask().await, 0, "once a year");
    let kenya = Audience::Party(PartyCode::parse("KE").unwrap(), &[Role::FocalPoint]);
    let path = letters.lock().unwrap().iter().find(|(to, _)| *to == kenya).unwrap().1.clone();
    let link = format!("/en{path}");
    let page = site.get(&link).await.expect(200);
    assert!(page.text().contains("Fund for local music"));
    assert_eq!(site.get(&format!("/en/measures/{id}.json")).await.json()["confirmed"], serde_json::Value::Null, "looking answers nothing");
    assert_eq!(site.post(&link, &[]).await.expect(422).wrong_fields(), ["answer"]);
    assert!(site.post(&link, &[("answer", "changed")]).await.expect(200).text().contains("Sign in and change its text"));
    site.app().public_changed();
    let json = site.get(&format!("/en/measures/{id}.json")).await.json();
    assert_eq!((&json["confirmed"]["answer"], &json["confirmed"]["by_mailed_link"]), (&"changed".into(), &true.into()));
    assert_eq!(site.get(&link).await.status(), 410);
    assert_eq!(site.post(&link, &[("answer", "still")]).await.status(), 410, "answered once");
    assert_eq!(site.get("/en/still-true/0000").await.status(), 410);
    let versions = site.get(&format!("/en/measures/{id}/versions")).await.expect(200).text();
    assert!(versions.contains("by a mailed link"), "{versions}");
    let list = site.again(&focal).await.get("/en/work/KE/measures?show=confirm").await.expect(200).text();
    assert!(list.contains("Its owner says that it has changed"), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailed_link_is_over_after_its_time() {
    let letters = Letters::default();
    let (site, _) = founded_with(letters.clone()).await;
    site.clock.advance_millis(366 * 24 * 60 * 60_000);
    let (ambient, notices) = (site.ambient(), site.app().part::<NoticesPart>());
    site.db().write(move |tx| measures::actions::ask_owners(tx, &ambient, &notices, 1)).await.unwrap();
    let link = format!("/fr{}", letters.lock().unwrap()[0].1);
    assert_eq!(site.get(&link).await.status(), 200);
    site.clock.advance_millis(91 * 24 * 60 * 60_000);
    assert_eq!(site.get(&link).await.status(), 410);
    assert_eq!(site.post(&link, &[("answer", "still")]).await.status(), 410);
}

/// Answers for these addresses only.
struct Alive(&'static [&'static str]);

impl measures::links::Probe for Alive {
    fn answers(&self, url: &str) -> bool {
        self.0.contains(&url)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_address_that_fails_three_times_is_shown_as_dead_with_its_title_and_listed_for_repair() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let address = published(&focal, "Fund for local music").await;
    let links = [
        ("link-0-url", "https://gone.example/fund"),
        ("link-0-title", "Act of 2019"),
        ("link-1-url", "https://alive.example/fund"),
        ("link-1-title", "Report"),
    ];
    focal.post(&address, &links).await.expect(303);
    let look = async |probe: &'static [&'static str]| {
        let (db, ambient) = (site.db(), site.ambient());
        site.clock.advance_millis(3 * 24 * 60 * 60_000);
        tokio::task::spawn_blocking(move || measures::links::look(&db, &ambient, &Alive(probe), 100)).await.unwrap().unwrap()
    };
    let alive: &[&str] = &["https://alive.example/fund", "https://gone.example/fund"];
    look(alive).await;
    site.clock.advance_millis(30 * 24 * 60 * 60_000);
    let alive: &[&str] = &["https://alive.example/fund"];
    look(alive).await;
    look(alive).await;
    let list = "/en/work/KE/measures/links";
    let focal = site.again(&focal).await;
    assert!(focal.get(list).await.expect(200).text().contains("Every address that was tried answers"));
    assert!(look(alive).await, "what everyone sees changed");
    let focal = site.again(&focal).await;
    site.app().public_changed();
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200);
    assert!(page.text().contains("Act of 2019 No answer on") && page.text().contains("last answered: 25 November 2026"), "{}", page.text());
    let hrefs = page.attributes("main a", "href");
    assert!(!hrefs.contains(&"https://gone.example/fund".to_owned()) && hrefs.contains(&"https://alive.example/fund".to_owned()));
    let repair = focal.get(list).await.expect(200);
    assert!(repair.text().contains("https://gone.example/fund") && !repair.text().contains("alive.example"));
    assert!(!site.again(&other).await.get("/en/work/GH/measures/links").await.expect(200).text().contains("gone.example"));
    focal
        .post(
            &address,
            &[("link-0-url", "https://alive.example/fund"), ("link-0-title", "Act of 2019"), ("link-1-url", ""), ("link-1-title", "")],
        )
        .await
        .expect(303);
    assert!(!focal.get(list).await.expect(200).text().contains("gone.example"), "repaired");
    let now = site.ambient().now();
    site.db().write(move |tx| measures::purge(tx, now)).await.unwrap();
    focal.post(&address, &links).await.expect(303);
    site.app().public_changed();
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200);
    assert!(!page.text().contains("No answer on"), "what was known of an address goes with its last record");
}
