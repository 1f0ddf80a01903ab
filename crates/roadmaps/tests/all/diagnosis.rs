//! The diagnosis: needs with the activities they lead to, two people at once, the record beside the chosen activities,
//! and that nothing of it touches what was signed without it.

use crate::kit::Kit;
use crate::pages::{WORK, act, fill, save, site};
use kernel::{Id, Lang, Role, canonical};
use roadmaps::actions::{Saved, StartFrom};
use roadmaps::{Of, body_text};

fn key(n: u8) -> String {
    Id::founding("need", &n.to_string()).public()
}

#[tokio::test]
async fn sys_036_each_need_is_linked_to_chosen_activities_and_unlinked_ones_are_listed() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let page = focal.get(&format!("{WORK}/diagnosis")).await.expect(200);
    let further = page.attributes("input[name=further]", "value").first().cloned().expect("an empty row for a need");
    let (need, activity) = (format!("need-{further}"), format!("need-{further}-activity"));
    let said = [
        ("method", "Survey of 400 studios"),
        ("from", "2025"),
        ("to", "March 2026"),
        ("source_title_0", "Census of culture"),
        ("source_link_0", "https://example.org/census"),
        ("finding-design", "Few are paid"),
        ("further", &further),
        (&need, "Training in digital skills"),
        // 1.1 is of the framework and no priority of this draft.
        (&activity, "1.1"),
    ];
    save(&focal, "/diagnosis", &said).await.expect(303);
    for page in ["/diagnosis", "/check"] {
        let listed = focal.get(&format!("{WORK}{page}")).await.expect(200).select("section.note").concat();
        assert!(listed.contains("lead to no priority activity: 1") && listed.contains("Training in digital skills"), "{page}: {listed}");
    }
    save(&focal, "/diagnosis", &[(&activity, "1.1"), (&activity, "2.1"), (&activity, "9.9")]).await.expect(303);
    let page = focal.get(&format!("{WORK}/diagnosis")).await.expect(200);
    assert!(page.select("section.note").is_empty(), "a need that leads to a priority is listed no more");
    let ticked = page.attributes(&format!("input[name=\"{activity}\"][checked]"), "value");
    assert_eq!(ticked, ["1.1", "2.1"], "only codes of the framework are kept");
    // An unlinked need is a remark: what has one finalizes.
    save(&focal, "/diagnosis", &[(&activity, "")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
}

#[tokio::test]
async fn sys_036_two_people_write_different_answers_of_the_diagnosis_and_the_same_one_is_shown_to_both() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    let (one, two) = (format!("need-{}", key(1)), format!("need-{}", key(2)));
    kit.save(&focal, Of::Diagnosis, &[(&one, "Training"), (&format!("{one}-activity"), "1.1")]).await.unwrap();
    let seen = kit.open().await.version;
    kit.save(&focal, Of::Diagnosis, &[(&two, "Money"), (&format!("{one}-activity"), "1.1"), (&format!("{one}-activity"), "2.1")])
        .await
        .unwrap();
    let other = [(one.as_str(), "Training of trainers"), ("method", "Survey"), (&format!("{one}-activity"), "3.1")];
    assert!(matches!(kit.save_from(&focal, Of::Diagnosis, &other, seen).await.unwrap(), Saved::Done(_)));
    let diagnosis = kit.open().await.content.diagnosis;
    let codes: Vec<&str> = diagnosis.needs[&key(1)].activities.iter().map(String::as_str).collect();
    assert_eq!(codes, ["2.1", "3.1"], "1.1 was cleared by one, 2.1 and 3.1 were ticked by each");
    assert_eq!(diagnosis.method.get(Lang::En), Some("Survey"));
    assert_eq!(diagnosis.needs[&key(1)].text.get(Lang::En), Some("Training of trainers"));
    assert_eq!(diagnosis.needs().len(), 2);
    let clash = kit.save_from(&focal, Of::Diagnosis, &[(&one, "Something else")], seen).await.unwrap();
    assert!(matches!(clash, Saved::Clashes(clashes, _) if clashes[0].path == format!("/diagnosis/needs/{}/text/versions/en", key(1))));
    let removed = [(one.as_str(), ""), (&format!("{one}-activity"), "")];
    assert!(matches!(kit.save(&focal, Of::Diagnosis, &removed).await.unwrap(), Saved::Done(_)));
    assert!(!kit.open().await.content.diagnosis.needs.contains_key(&key(1)), "an emptied need goes");
}

#[tokio::test]
async fn sys_036_what_is_no_identifier_or_sector_makes_no_need_and_no_finding() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    kit.save(&focal, Of::Diagnosis, &[("need-mine", "A need"), ("finding-mine", "A finding"), ("from", "31 February")]).await.unwrap();
    let diagnosis = kit.open().await.content.diagnosis;
    assert!(diagnosis.needs.is_empty() && diagnosis.findings.is_empty());
    assert_eq!(diagnosis.from, "31 February", "the period is kept as typed");
}

#[tokio::test]
async fn sys_036_a_text_without_a_diagnosis_seals_as_before_there_was_one() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.whole_draft(&focal).await;
    let before = kit.open().await;
    let fingerprint = canonical::fingerprint(&body_text(&before, Lang::En));
    assert!(body_text(&before, Lang::En).get("diagnosis").is_none());
    assert!(!serde_json::to_string(&before.content).unwrap().contains("diagnosis"), "older readers of the record find what they knew");
    kit.save(&focal, Of::Diagnosis, &[("method", "Survey")]).await.unwrap();
    let with = kit.open().await;
    assert_eq!(body_text(&with, Lang::En)["diagnosis"]["method"], "Survey");
    assert_ne!(canonical::fingerprint(&body_text(&with, Lang::En)), fingerprint);
    kit.save(&focal, Of::Diagnosis, &[("method", "")]).await.unwrap();
    assert_eq!(canonical::fingerprint(&body_text(&kit.open().await, Lang::En)), fingerprint);
}

#[tokio::test]
async fn sys_033_the_profile_is_dated_versioned_and_stands_before_the_chosen_activities() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    save(&focal, "/text", &[("needs", "Broadband in the counties")]).await.expect(303);
    let need = format!("need-{}", key(1));
    let said = [(need.as_str(), "Training in digital skills"), (&format!("{need}-activity"), "2.1"), ("method", "Survey of studios")];
    save(&focal, "/diagnosis", &said).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let json = site.get("/en/roadmaps/KE.json").await.expect(200).html();
    assert!(json.contains("Training in digital skills") && json.contains("Survey of studios"));
    for address in ["/en/roadmaps/KE", "/en/roadmaps/KE/v/1?print=1"] {
        let page = site.get(address).await.expect(200).html();
        let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words} is not on {address}"));
        let order = [
            at("Profile and chosen activities of version 1, "),
            at("Broadband in the counties"),
            at("Survey of studios"),
            at("Training in digital skills"),
            at("Priority activities with owner and day"),
            at("Tally of the"),
        ];
        assert!(order.is_sorted(), "{address}: {order:?}");
    }
}

#[tokio::test]
async fn sys_036_history_tells_the_diagnosis_in_words_and_a_translation_is_asked_for() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let before = crate::pages::revision(&focal, "/diagnosis").await;
    let need = format!("need-{}", key(1));
    let said = [(need.as_str(), "Training"), (&format!("{need}-activity"), "2.1"), ("finding-design", "Few are paid"), ("from", "2025")];
    save(&focal, "/diagnosis", &said).await.expect(303);
    let after = crate::pages::revision(&focal, "/diagnosis").await;
    let page = focal.get(&format!("{WORK}/history?from={before}&to={after}")).await.expect(200).text();
    for words in ["Need", "Training", "Activities it leads to", "What was found, Design", "Few are paid", "Period"] {
        assert!(page.contains(words), "{words}");
    }
    act(&focal, "finalize").await.expect(303);
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    act(&authority, "validate").await.expect(303);
    let page = focal.get(&format!("{WORK}/translate?into=fr")).await.expect(200);
    assert_eq!(page.attributes(&format!("textarea[name={need}]"), "name"), [need]);
}
