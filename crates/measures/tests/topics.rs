//! Submitting one topic at a time, and the clock both sides read.

use crate::founded;
use kernel::Role;

#[tokio::test(flavor = "multi_thread")]
async fn sys_072_a_measure_is_filled_topic_by_topic_and_not_submitted_without_a_responsible_group() {
    let (site, _) = founded().await;
    let member = site.member("Otieno", "KE", &["measures"]).await;
    let address = member.post("/en/work/KE/measures/new", &[("title", "Fund"), ("language", "en")]).await.expect(303).location();
    let address = address.split('?').next().unwrap().to_owned();
    let list = member.get(&format!("{address}/tasks")).await.expect(200);
    assert!(list.text().contains("Who 1 obligatory field is empty"), "{}", list.text());
    let what = member.get(&format!("{address}?topic=what")).await.expect(200);
    assert_eq!(what.attributes("form section", "id"), ["topic-what"]);
    let sent = [("topic", "what"), ("then", "next"), ("title", "Fund for music"), ("features", "Grants")];
    let next = member.post(&address, &sent).await.expect(303).location();
    assert_eq!(next, format!("{address}?topic=who"));
    let rest = [("year_start", "2021"), ("instruments", "fund"), ("activities", "2.3"), ("source_kind", "person")];
    member.post(&address, &rest).await.expect(303);
    assert_eq!(member.post(&format!("{address}/submit"), &[]).await.expect(422).wrong_fields(), ["body-0-name"]);
    let check = member.get(&format!("{address}/check")).await.expect(200);
    assert_eq!(check.attributes(".answers .missing", "id"), ["a-body"]);
    assert!(check.text().contains("Grants") && check.text().contains("Needed before sending"));
    member.post(&address, &[("topic", "who"), ("then", "tasks"), ("body-0-name", "Music board"), ("body-0-kind", "ngo")]).await.expect(303);
    assert!(member.get(&format!("{address}/check")).await.expect(200).attributes(".answers .missing", "id").is_empty());
    member.post(&format!("{address}/submit"), &[]).await.expect(303);
    site.clock.advance_millis(36 * 60 * 60_000);
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let member = site.again(&member).await;
    for person in [&focal, &member] {
        let page = person.get(&address).await.expect(200).text();
        assert!(
            page.contains("Waits for the focal point since 22 November 2026, 2 days") || page.contains("since 22 November 2026, 1 day"),
            "{page}"
        );
    }
    focal.post(&format!("{address}/accept"), &[]).await.expect(303);
    site.app().public_changed();
    assert!(site.get(&format!("/en/measures/{}", crate::id_of(&address))).await.expect(200).text().contains("Music board"));
}
