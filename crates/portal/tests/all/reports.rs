//! Error reports from sending to the answer.

use crate::{FOCAL, SECRETARIAT, founded};
use jobs::Audience;
use kernel::{PartyCode, Role};
use testkit::Site;

/// Sends a report as a visitor; answers its reference.
pub async fn sent(site: &Site, about: &str, fields: &[(&str, &str)]) -> String {
    let address = receipt(site, about, fields).await;
    address.rsplit('/').next().unwrap().rsplit_once('-').unwrap().0.to_owned()
}

/// Sends a report; answers the address of its receipt.
async fn receipt(site: &Site, about: &str, fields: &[(&str, &str)]) -> String {
    let path = site.get(&format!("/en/report?about={about}")).await.expect(200).attributes("input[name=about]", "value")[0].clone();
    let mut all = vec![("about", path.as_str())];
    all.extend_from_slice(fields);
    let to = site.post("/en/report", &all).await.expect(303).location();
    assert!(to.contains("done=portal-done-report"), "{to}");
    to.split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_visitor_gets_a_reference_number_and_only_they_can_open_it() {
    let (site, told) = founded().await;
    let address = receipt(&site, "/en/parties/KE", &[("words", "The year is wrong"), ("email", "reader@example.org")]).await;
    let page = site.get(&address).await.expect(200);
    assert_eq!(page.select(".receipt .number"), ["ER-2026-0001"]);
    assert!(page.text().contains("The year is wrong") && page.text().contains("There is no answer yet"));
    let (known, secret) = address.rsplit_once('-').unwrap();
    assert_eq!(site.get(known).await.status(), 404);
    assert_eq!(site.get(&format!("{known}-{}", secret.replace(['a', 'b', 'c'], "0"))).await.status(), 404);
    let kenya = PartyCode::parse("KE").unwrap();
    let told = told.lock().unwrap().clone();
    assert!(told.contains(&(
        Audience::Party(kenya, &[Role::FocalPoint]),
        "portal-notice-report-owner",
        "/work/KE/reports/ER-2026-0001".into()
    )));
    assert!(told.contains(&(Audience::Role(Role::Secretariat), "portal-notice-report", "/desk/reports/ER-2026-0001".into())));
}

#[tokio::test]
async fn the_owner_of_a_measure_is_told_of_an_error_in_it() {
    let (site, told) = founded().await;
    let rows = site.get("/en/measures.json?party=FR").await.json();
    let id = rows["rows"][0]["id"].as_str().unwrap().to_owned();
    sent(&site, &format!("/en/measures/{id}"), &[("words", "wrong")]).await;
    assert!(told.lock().unwrap().iter().any(|(to, ..)| matches!(to, Audience::Party(..))));
}

#[tokio::test]
async fn a_form_with_problems_keeps_what_was_typed() {
    let (site, _) = founded().await;
    let long = "x".repeat(20_001);
    let page = site.post("/fr/report", &[("about", "/parties/KE"), ("words", &long), ("email", "nobody")]).await.expect(422);
    assert_eq!(page.wrong_fields(), ["words", "email"]);
    assert_eq!(page.select("textarea"), [long]);
    assert_eq!(page.attributes("input[name=email]", "value"), ["nobody"]);
    assert_eq!(page.attributes("input[name=about]", "value"), ["/parties/KE"]);
    assert_eq!(site.post("/en/report", &[("words", "")]).await.expect(422).wrong_fields(), ["words"]);
}

#[tokio::test]
async fn nothing_is_refused_for_coming_too_often_but_waits_for_a_look() {
    let (site, told) = founded().await;
    for _ in 0..10 {
        sent(&site, "/en/parties/KE", &[("words", "wrong")]).await;
    }
    let before = told.lock().unwrap().len();
    let held = sent(&site, "/en/parties/KE", &[("words", "wrong again")]).await;
    assert_eq!(told.lock().unwrap().len(), before + 1, "the owner is not told yet");
    let focal = site.person("Amina", FOCAL).await;
    assert_eq!(focal.get(&format!("/en/work/KE/reports/{held}")).await.status(), 404);
    let officer = site.person("Officer", SECRETARIAT).await;
    let address = format!("/en/desk/reports/{held}");
    officer.post(&address, &[("act", "let-through"), ("version", "1")]).await.expect(303);
    assert_eq!(focal.get(&format!("/en/work/KE/reports/{held}")).await.status(), 200);
    assert_eq!(told.lock().unwrap().last().unwrap().1, "portal-notice-report-owner");
}

#[tokio::test]
async fn a_report_with_the_unseen_field_filled_is_held() {
    let (site, _) = founded().await;
    let held = sent(&site, "/en/parties/KE", &[("words", "buy"), ("website", "x")]).await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let page = officer.get(&format!("/en/desk/reports/{held}")).await.expect(200);
    assert!(page.text().contains("Held back"));
    officer.post(&format!("/en/desk/reports/{held}"), &[("act", "dismiss"), ("version", "1"), ("answer", "Advertising")]).await.expect(303);
    assert!(officer.get("/en/desk?kind=report").await.select(".queue tbody tr").is_empty());
}

#[tokio::test]
async fn an_answer_reaches_the_reporter_and_stands_with_the_record_without_their_words() {
    let (site, _) = founded().await;
    let address = receipt(&site, "/en/parties/KE", &[("words", "My secret name is in here"), ("email", "reader@example.org")]).await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let desk = "/en/desk/reports/ER-2026-0001";
    assert_eq!(officer.post(desk, &[("act", "answer"), ("version", "1"), ("answer", "")]).await.expect(422).wrong_fields(), ["answer"]);
    officer.post(desk, &[("act", "answer"), ("version", "1"), ("answer", "The year is now right.")]).await.expect(303);
    assert!(site.get(&address).await.expect(200).text().contains("The year is now right."));
    site.app().public_changed();
    let record = site.get("/en/parties/KE").await.expect(200);
    assert!(record.text().contains("The year is now right.") && !record.text().contains("secret name"));
    let (mails, total) = site.db().read(|conn| jobs::mail::list(conn, 0, 10)).await.unwrap();
    assert_eq!((total, mails[0].1.to.as_str()), (1, "reader@example.org"));
    assert!(mails[0].1.text.contains("The year is now right.") && mails[0].1.subject.contains("ER-2026-0001"));
    let again = officer.post(desk, &[("act", "answer"), ("version", "2"), ("answer", "Twice")]).await;
    assert_eq!(again.status(), 422);
}

#[tokio::test]
async fn words_and_address_of_the_reporter_are_not_in_history() {
    let (site, _) = founded().await;
    sent(&site, "/en/parties/KE", &[("words", "unmistakable words"), ("email", "reader@example.org")]).await;
    let found = site
        .db()
        .read(|conn| {
            let events = store::outbox::after(conn, 0, 100_000)?;
            let id = events.into_iter().rev().find(|event| event.thing.kind == "error-report").unwrap().thing.id;
            store::history::list(conn, "error-report", &id)
        })
        .await
        .unwrap();
    assert_eq!(found.len(), 1);
    let body = found[0].body.to_string();
    assert!(body.contains("ER-2026-0001") && !body.contains("unmistakable") && !body.contains("reader@"));
}

#[tokio::test]
async fn two_who_answer_at_once_lose_no_words() {
    let (site, _) = founded().await;
    let reference = sent(&site, "/en/parties/KE", &[("words", "wrong")]).await;
    let (officer, focal) = (site.person("Officer", SECRETARIAT).await, site.person("Amina", FOCAL).await);
    focal
        .post(&format!("/en/work/KE/reports/{reference}"), &[("act", "answer"), ("version", "1"), ("answer", "Corrected")])
        .await
        .expect(303);
    let page =
        officer.post(&format!("/en/desk/reports/{reference}"), &[("act", "answer"), ("version", "1"), ("answer", "My long answer")]).await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("Corrected"));
    assert_eq!(page.select("textarea"), ["My long answer"]);
}

#[tokio::test]
async fn only_the_owner_and_the_secretariat_deal_with_a_report() {
    let (site, _) = founded().await;
    let reference = sent(&site, "/en/parties/KE", &[("words", "wrong")]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let auditor = site.person("Auditor", &[(Role::Auditor, None)]).await;
    assert_eq!(other.get(&format!("/en/work/KE/reports/{reference}")).await.status(), 404);
    assert_eq!(other.get(&format!("/en/work/GH/reports/{reference}")).await.status(), 404);
    assert_eq!(
        other.post(&format!("/en/work/GH/reports/{reference}"), &[("act", "answer"), ("version", "1"), ("answer", "x")]).await.status(),
        404
    );
    assert_eq!(auditor.get(&format!("/en/desk/reports/{reference}")).await.status(), 200);
    assert_eq!(
        auditor.post(&format!("/en/desk/reports/{reference}"), &[("act", "answer"), ("version", "1"), ("answer", "x")]).await.status(),
        404
    );
    let focal = site.person("Amina", FOCAL).await;
    assert_eq!(
        focal.post(&format!("/en/work/KE/reports/{reference}"), &[("act", "dismiss"), ("version", "1"), ("answer", "x")]).await.status(),
        404
    );
}

#[tokio::test]
async fn the_reason_of_a_dismissal_is_mailed_to_a_reporter_who_left_an_address() {
    let (site, _) = founded().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let reference = sent(&site, "/en/parties/KE", &[("words", "secret name"), ("email", "reader@example.org")]).await;
    officer
        .post(
            &format!("/en/desk/reports/{reference}"),
            &[("act", "dismiss"), ("version", "1"), ("answer", "The date is that of the depositary.")],
        )
        .await
        .expect(303);
    let (mails, total) = site.db().read(|conn| jobs::mail::list(conn, 0, 10)).await.unwrap();
    assert_eq!((total, mails[0].1.to.as_str()), (1, "reader@example.org"));
    assert!(mails[0].1.text.contains("closed without a change") && mails[0].1.text.contains("The date is that of the depositary."));
    site.app().public_changed();
    assert!(!site.get("/en/parties/KE").await.text().contains("that of the depositary"), "only answers stand with the record");
}

#[tokio::test]
async fn the_data_of_an_activity_lead_to_its_measures_and_no_others() {
    let (site, _) = founded().await;
    let measures = site.get("/en/framework/1.1.json").await.json()["measures"].clone();
    let address = measures["address"].as_str().unwrap().to_owned();
    assert!(address.starts_with("http"), "a whole address: {address}");
    let list = site.get(&address[address.find("/en/").unwrap()..]).await.json();
    assert_eq!(list["total"], measures["total"]);
    assert_eq!(measures["total"], 4);
}
