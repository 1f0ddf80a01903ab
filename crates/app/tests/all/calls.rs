//! Calls for information and surveys: sent to every Party, answered until the deadline, late answers apart, results with
//! the raw table.

use crate::site::Whole;
use kernel::Role;
use testkit::Person;

async fn version(person: &Person<'_>, at: &str) -> String {
    person.get(at).await.expect(200).attributes("input[name=version]", "value").remove(0)
}

pub async fn post(person: &Person<'_>, page: &str, below: &str, fields: &[(&str, &str)]) -> testkit::Answer {
    let version = version(person, page).await;
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    person.post(&format!("{page}{below}"), &all).await
}

/// A public page as it stands now.
async fn seen(whole: &Whole, address: &str) -> testkit::Answer {
    whole.site.app().public_changed();
    whole.site.get(address).await.expect(200)
}

/// A survey of two questions that was sent; answers its public identifier.
pub async fn sent(officer: &Person<'_>, closes_on: &str) -> String {
    let at = officer.post("/en/desk/calls", &[("title", "Roadmaps so far")]).await.expect(303).location();
    let at = at.split('?').next().unwrap().to_owned();
    let refused = post(officer, &at, "/acts/send", &[]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["about", "question_0", "closes_on"]);
    let fields = [
        ("kind", "survey"),
        ("title", "Roadmaps so far"),
        ("about", "For the ninth Conference of Parties"),
        ("langs", "en"),
        ("langs", "fr"),
        ("closes_on", closes_on),
        ("question_0", "Has your country begun a roadmap?"),
        ("asks_0", "yes-no"),
        ("begun", "0"),
        ("question_1", "What was difficult?"),
        ("asks_1", "words"),
    ];
    post(officer, &at, "", &fields).await.expect(303);
    post(officer, &at, "/acts/send", &[]).await.expect(303);
    at.rsplit('/').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_052_the_result_shows_sent_answered_and_the_share_that_has_begun_with_the_raw_table() {
    let whole = Whole::new().await;
    let officer = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let kenya = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let senegal = whole.site.person("Fatou", &[(Role::FocalPoint, Some("SN"))]).await;
    let today = whole.site.ambient().now().day();
    let id = sent(&officer, &today.plus_days(30).to_string()).await;
    let (ke, sn) = (format!("/en/work/KE/calls/{id}"), format!("/en/work/SN/calls/{id}"));
    assert!(kenya.get("/en/work").await.text().contains("Answer the call"));
    // What is typed is kept, and nothing is sent by it.
    post(&kenya, &ke, "", &[("act", "save"), ("lang", "en"), ("answer_0", "yes")]).await.expect(303);
    assert!(seen(&whole, &format!("/en/calls/{id}")).await.text().contains("0 answered in time"));
    let none = post(&kenya, &ke, "", &[("act", "send"), ("lang", "en")]).await.expect(422);
    assert_eq!(none.wrong_fields(), ["answer_0"], "all of it empty is no answer");
    let spanish = [("act", "send"), ("lang", "es"), ("answer_0", "yes"), ("answer_1", "Nada")];
    assert_eq!(post(&kenya, &ke, "", &spanish).await.expect(422).wrong_fields(), ["lang"], "a third language is refused");
    let whole_answer = [("act", "send"), ("lang", "en"), ("answer_0", "yes"), ("answer_1", "Money & <time>")];
    post(&kenya, &ke, "", &whole_answer).await.expect(303);
    post(&senegal, &sn, "", &[("act", "send"), ("lang", "fr"), ("answer_0", "no"), ("answer_1", "Le temps")]).await.expect(303);
    // Another person of the Party with an older page overwrites nothing.
    let colleague = whole.site.person("Joy", &[(Role::FocalPoint, Some("KE"))]).await;
    colleague.post(&ke, &[("version", "1"), ("act", "send"), ("lang", "en"), ("answer_0", "no"), ("answer_1", "x")]).await.expect(409);
    let page = seen(&whole, &format!("/en/calls/{id}")).await;
    assert!(page.text().contains("2 answered in time") && !page.text().contains("Le temps"), "not published yet: {}", page.text());
    assert_eq!(whole.site.get(&format!("/en/calls/{id}.json")).await.expect(200).json()["total"], 0);
    let desk = format!("/en/desk/calls/{id}");
    post(&officer, &desk, "/acts/publish", &[]).await.expect(422);
    post(&officer, &desk, "/acts/close", &[]).await.expect(303);
    post(&officer, &desk, "/acts/publish", &[]).await.expect(303);
    let page = seen(&whole, &format!("/en/calls/{id}")).await;
    let text = page.text();
    assert!(text.contains("159 Parties asked") && text.contains("2 answered in time"), "{text}");
    assert!(text.contains("1 of 2 Parties that answered have begun (50 per cent)"), "{text}");
    assert!(page.html().contains("Money &#38; &#60;time&#62;") || page.html().contains("Money &amp; &lt;time&gt;"));
    let csv = seen(&whole, &format!("/en/calls/{id}.csv")).await.html();
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.contains("SN,Senegal,fr,"), "{csv}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_048_after_the_deadline_the_form_closes_and_late_entries_are_logged_apart() {
    let whole = Whole::new().await;
    let officer = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let kenya = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let today = whole.site.ambient().now().day();
    let id = sent(&officer, &today.to_string()).await;
    let desk = format!("/en/desk/calls/{id}");
    assert_eq!(post(&officer, &desk, "", &[("closes_on", "2020-01-01")]).await.expect(422).wrong_fields(), ["closes_on"]);
    let typed = [("act", "send"), ("lang", "en"), ("answer_0", "yes"), ("answer_1", "A day too late")];
    let at = format!("/en/work/KE/calls/{id}");
    whole.site.clock.advance_millis(24 * 60 * 60_000);
    let (officer, kenya) = (whole.site.again(&officer).await, whole.site.again(&kenya).await);
    let late = post(&kenya, &at, "", &typed).await.expect(422);
    assert!(late.text().contains("The last day has passed") && late.html().contains("A day too late"), "{}", late.text());
    assert!(officer.get("/en/desk").await.text().contains("Close the call"));
    post(&officer, &desk, "/acts/close", &[]).await.expect(303);
    let entry = |received: String, party: &'static str| {
        let (officer, desk) = (&officer, desk.clone());
        async move {
            let fields =
                [("party", party), ("received_on", received.as_str()), ("lang", "en"), ("answer_0", "yes"), ("answer_1", "By post")];
            officer.post(&format!("{desk}/late"), &fields).await
        }
    };
    assert_eq!(entry(today.to_string(), "KE").await.expect(422).wrong_fields(), ["received_on"], "that was in time");
    entry(today.plus_days(1).to_string(), "US").await.expect(422);
    let wrong = [("party", "KE"), ("received_on", "2026-11-23"), ("lang", "ru"), ("answer_0", "maybe")];
    assert_eq!(officer.post(&format!("{desk}/late"), &wrong).await.expect(422).wrong_fields(), ["lang", "answer_0"]);
    entry(today.plus_days(1).to_string(), "KE").await.expect(303);
    post(&officer, &desk, "/acts/publish", &[]).await.expect(303);
    let page = seen(&whole, &format!("/en/calls/{id}")).await.text();
    assert!(page.contains("0 answered in time") && page.contains("1 Late answers, kept apart") && page.contains("By post"), "{page}");
    let rows = seen(&whole, &format!("/en/calls/{id}.json")).await.json();
    assert_eq!((rows["total"].as_u64(), rows["rows"][0]["is_late"].as_bool()), (Some(1), Some(true)));
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_the_secretariats_and_answers_the_focal_points() {
    let whole = Whole::new().await;
    let officer = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let member = whole.site.member("Joy", "KE", &["text"]).await;
    let planned = officer.post("/en/desk/calls", &[("title", "Later")]).await.expect(303).location();
    let planned = planned.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    for address in [format!("/en/calls/{planned}"), format!("/id/call/{planned}")] {
        whole.site.get(&address).await.expect(404);
    }
    focal.get(&format!("/en/work/KE/calls/{planned}")).await.expect(404);
    focal.get("/en/desk/calls").await.expect(404);
    let id = sent(&officer, "2099-01-01").await;
    let at = format!("/en/work/KE/calls/{id}");
    member.get(&at).await.expect(200);
    member.post(&at, &[("act", "send"), ("lang", "en"), ("version", "0")]).await.expect(404);
    focal.get(&format!("/en/work/GH/calls/{id}")).await.expect(404);
    officer.post(&at, &[("act", "send"), ("lang", "en"), ("version", "0")]).await.expect(404);
    // Reminders go to the silent, and the page names who they are.
    let desk = format!("/en/desk/calls/{id}");
    let page = officer.get(&desk).await.expect(200).text();
    assert!(page.contains("159 Parties have not answered") && page.contains("159 of them have no focal point"), "{page}");
    post(&officer, &desk, "/acts/remind", &[]).await.expect(303);
    assert!(officer.get(&desk).await.text().contains("Last reminder"));
}
