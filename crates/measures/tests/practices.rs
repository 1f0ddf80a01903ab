//! From a published measure to a designated good practice, and what roadmaps use.

use crate::{filled, founded, id_of};
use jobs::{Audience, NoticesPart};
use kernel::{Actor, Grant, PartyCode, Role, Text};
use measures::actions::{Acting, Filled};
use measures::domain::Practice;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_asked_about_answered_and_designated_and_only_then_public() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let (id, desk) = (id_of(&address), format!("/en/desk/measures/{}", id_of(&address)));
    assert_eq!(focal.post(&format!("{address}/propose"), &[]).await.status(), 422, "a draft cannot be proposed");
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    focal.post(&format!("{address}/propose"), &[]).await.expect(303);
    assert!(site.get(&format!("/en/measures/{id}.json")).await.json()["good_practice_edition"].is_null());
    assert!(!site.get(&format!("/en/measures/{id}")).await.text().contains("Proposed"));
    for page in [focal.get(&address).await, focal.get("/en/work/KE/measures").await] {
        let text = page.expect(200).text();
        assert!(text.contains("Published") && text.contains("Good practice: Proposed"), "{text}");
        assert_eq!(text.matches("Proposed").count(), 1, "{text}");
    }
    site.clock.advance_millis(3 * 24 * 60 * 60 * 1000);
    // Sessions have ended meanwhile.
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let queue = secretariat.get("/en/desk/practices").await.expect(200);
    assert!(queue.text().contains("Fund for local music") && queue.text().contains("Waits for the Secretariat"), "{}", queue.text());
    assert!(queue.select("td.numeric").join("").starts_with('3'));
    secretariat.post(&format!("{desk}/request-correction"), &[("note", "Which year?"), ("reason", "figure-incomplete")]).await.expect(303);
    assert!(focal.get(&address).await.text().contains("Which year?"));
    assert_eq!(
        site.get(&format!("/en/measures/{id}/versions.json")).await.json()["total"],
        1,
        "what is said about it is no public version"
    );
    focal.post(&format!("{address}/answer"), &[("note", "2021")]).await.expect(303);
    assert_eq!(secretariat.post(&format!("{desk}/designate"), &[("edition", "soon")]).await.expect(422).wrong_fields(), ["edition"]);
    secretariat.post(&format!("{desk}/designate"), &[("edition", "2026-11")]).await.expect(303);
    site.app().public_changed();
    assert_eq!(site.get(&format!("/en/measures/{id}.json")).await.json()["good_practice_edition"], "2026-11");
    secretariat.post(&format!("{desk}/end-designation"), &[("note", "The fund closed")]).await.expect(303);
    site.app().public_changed();
    assert!(site.get(&format!("/en/measures/{id}.json")).await.json()["good_practice_edition"].is_null());
}

#[tokio::test(flavor = "multi_thread")]
async fn why_a_practice_was_not_designated_is_seen_by_its_proposer_only() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = filled(&focal).await;
    let id = id_of(&address);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    focal.post(&format!("{address}/propose"), &[]).await.expect(303);
    secretariat.post(&format!("/en/desk/measures/{id}/not-designate"), &[("note", "Too early")]).await.expect(303);
    assert!(focal.get(&address).await.text().contains("Too early"));
    for path in [
        format!("/en/measures/{id}"),
        format!("/en/measures/{id}.json"),
        format!("/en/measures/{id}/versions"),
        format!("/en/measures/{id}/versions.json"),
    ] {
        assert!(!site.get(&path).await.expect(200).html().contains("Too early"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn talk_about_a_proposal_moves_nothing_that_everyone_sees() {
    let (site, told) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let (id, desk) = (id_of(&address), format!("/en/desk/measures/{}", id_of(&address)));
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let files = [format!("/en/measures/{id}.json"), format!("/en/measures/{id}/versions.json")];
    let before = [site.get(&files[0]).await.json(), site.get(&files[1]).await.json()];
    let head = site.db().read(store::outbox::head).await.unwrap();
    site.clock.advance_millis(3 * 24 * 60 * 60 * 1000);
    // Sessions have ended meanwhile.
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    focal.post(&format!("{address}/propose"), &[]).await.expect(303);
    secretariat.post(&format!("{desk}/ask"), &[("note", "Which studios?")]).await.expect(303);
    focal.post(&format!("{address}/answer"), &[("note", "All")]).await.expect(303);
    secretariat.post(&format!("{desk}/request-correction"), &[("note", "Which year?"), ("reason", "figure-incomplete")]).await.expect(303);
    focal.post(&format!("{address}/take-back-proposal"), &[]).await.expect(303);
    assert_eq!(told.lock().unwrap().last().unwrap(), &(Audience::Role(Role::Secretariat), "measures-mail-taken-back"));
    focal.post(&format!("{address}/propose"), &[]).await.expect(303);
    secretariat.post(&format!("{desk}/not-designate"), &[("note", "Too early")]).await.expect(303);
    let events = site.db().read(move |conn| store::outbox::after(conn, head, 100)).await.unwrap();
    assert_eq!(events.iter().map(|event| event.is_public).collect::<Vec<_>>(), [false; 7]);
    site.app().public_changed();
    for (file, before) in files.iter().zip(&before) {
        assert_eq!(site.get(file).await.json(), *before, "{file}");
    }
    focal.post(&address, &[("features", "Grants for studios and clubs")]).await.expect(303);
    site.app().public_changed();
    let [record, versions] = [site.get(&files[0]).await.json(), site.get(&files[1]).await.json()];
    assert_eq!((&record["version"], &versions["total"]), (&versions["rows"][0]["version"], &2.into()));
    assert_ne!(record["changed_on"], before[0]["changed_on"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_reads_the_names_of_those_who_consented() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let page = secretariat.get(&format!("/en/desk/measures/{}", id_of(&address))).await.expect(200).text();
    assert!(page.contains("Njeri Kamau") && !page.contains("Odhiambo"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn evidence_of_a_roadmap_finds_drafts_of_its_own_party_only() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    filled(&focal).await;
    let (kenya, ghana) = (PartyCode::parse("KE").unwrap(), PartyCode::parse("GH").unwrap());
    let (own, others) = site
        .db()
        .read(move |conn| {
            Ok((
                measures::search_as_evidence(conn, kenya, "LOCAL music", 50)?,
                measures::search_as_evidence(conn, ghana, "local music", 50)?,
            ))
        })
        .await
        .unwrap();
    assert_eq!((own.len(), others.len()), (1, 0));
    let draft = own[0].clone();
    let practice = site.get("/en/measures.json?party=KE").await.json()["rows"][0]["id"].as_str().unwrap().to_owned();
    let asked: Vec<String> = [&practice, "0000000000", &draft].map(str::to_owned).to_vec();
    let described = site.db().read(move |conn| measures::describe(conn, &asked)).await.unwrap();
    assert_eq!(described.iter().map(|one| one.public_id.as_str()).collect::<Vec<_>>(), [&practice, &draft], "in the order asked for");
    assert!(
        described[0].is_public && described[0].designation == Practice::Designated && described[0].path == format!("/measures/{practice}")
    );
    assert!(!described[1].is_public && described[1].path.starts_with("/work/KE/measures/"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_offered_by_a_roadmap_opens_as_a_filled_draft() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let kenya = PartyCode::parse("KE").unwrap();
    let acting = Acting {
        actor: Actor::signed_in(focal.account, vec![Grant::of(Role::FocalPoint, Some(kenya))]),
        ambient: site.ambient(),
        notices: site.app().part::<NoticesPart>(),
    };
    let _: &Arc<NoticesPart> = &acting.notices;
    let measure = site
        .db()
        .write(move |tx| {
            let filled = Filled {
                title: Text::original(kernel::Lang::En, "Portal"),
                activity: "2.4".into(),
                link: Some(("https://example.org".into(), String::new())),
                ..Filled::default()
            };
            measures::actions::start_filled(tx, &acting, kenya, filled)
        })
        .await
        .unwrap();
    let page = focal.get(&format!("/en/work/KE/measures/{}", measure.public_id())).await.expect(200);
    assert_eq!(page.attributes("#title", "value"), ["Portal"]);
    assert_eq!(page.attributes("#link-0-url", "value"), ["https://example.org"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_answers_in_every_language_to_those_who_may_see_it() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    focal.post(&format!("{address}/propose"), &[]).await.expect(303);
    let id = id_of(&address);
    for lang in kernel::Lang::ALL {
        for path in [
            "measures".to_owned(),
            format!("measures/{id}"),
            format!("measures/{id}/versions"),
            "work/KE/measures".into(),
            "work/KE/measures/new".into(),
            format!("work/KE/measures/{id}"),
            format!("work/KE/measures/{id}/end"),
        ] {
            let page = focal.get(&format!("/{lang}/{path}")).await.expect(200);
            assert_eq!(page.select("h1").len(), 1, "{lang} {path}");
            assert!(!page.html().contains(i18n::MISSING), "{lang} {path} lacks a word");
        }
        for path in [
            "desk/practices".to_owned(),
            "desk/measures".into(),
            "desk/measures/new".into(),
            format!("desk/measures/{id}"),
            format!("desk/measures/{id}/designate"),
            format!("desk/measures/{id}/request-correction"),
        ] {
            let page = secretariat.get(&format!("/{lang}/{path}")).await.expect(200);
            assert!(!page.html().contains(i18n::MISSING), "{lang} {path} lacks a word");
        }
    }
}
