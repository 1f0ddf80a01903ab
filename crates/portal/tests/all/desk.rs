//! The Secretariat's list, "mine to do", the space of a Party, the administrator's page.

use crate::{ADMINISTRATOR, FOCAL, SECRETARIAT, beat, founded, reports};
use jobs::mail::Mail;
use kernel::Role;
use portal::{Pulse, Work};

const DAY: i64 = 24 * 60 * 60 * 1000;

#[tokio::test]
async fn the_desk_shows_what_waits_longest_first() {
    let (site, _) = founded().await;
    let mut references = Vec::new();
    for page in ["/en/parties/KE", "/en/framework/1.1", "/en/parties/GH"] {
        references.push(reports::sent(&site, page, &[("words", "wrong")]).await);
        site.clock.advance_millis(DAY);
    }
    let officer = site.person("Officer", SECRETARIAT).await;
    let page = officer.get("/en/desk").await.expect(200);
    let rows: Vec<String> = page.attributes(".queue tbody th a", "href");
    assert_eq!(rows, references.iter().map(|reference| format!("/en/desk/reports/{reference}")).collect::<Vec<_>>());
    assert_eq!(page.select(".queue tbody td.numeric"), ["3", "2", "1"]);
    assert_eq!(page.select(".found"), ["3 items waiting"]);
    assert_eq!(officer.get("/en/desk?kind=practice").await.select(".queue").len(), 0);
    assert_eq!(officer.get("/en/desk?turn=party").await.select(".queue").len(), 0);
    assert_eq!(officer.get("/en/desk?kind=x").await.status(), 422);
}

#[tokio::test]
async fn figures_of_the_desk_lead_to_what_they_count() {
    let (site, _) = founded().await;
    reports::sent(&site, "/en/parties/KE", &[("words", "wrong")]).await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let page = officer.get("/en/desk").await.expect(200);
    let figures: Vec<(String, String)> = page.select(".figures b").into_iter().zip(page.attributes(".figures a", "href")).collect();
    for (count, address) in &figures {
        if address.starts_with("/en/measures") {
            let (path, query) = address.split_once('?').unwrap_or((address, ""));
            let total = site.get(&format!("{path}.json?{query}")).await.expect(200).json()["total"].to_string();
            assert_eq!(total, *count, "{address}");
        } else if address.starts_with("/en/desk?") {
            assert_eq!(officer.get(address).await.select(".queue tbody tr").len().to_string(), *count, "{address}");
        }
    }
    assert!(figures.iter().filter(|(_, address)| address.starts_with("/en/measures")).count() == 2);
}

#[tokio::test]
async fn the_auditor_reads_the_desk_and_others_do_not_know_it() {
    let (site, _) = founded().await;
    let auditor = site.person("Auditor", &[(Role::Auditor, None)]).await;
    assert_eq!(auditor.get("/en/desk").await.status(), 200);
    let focal = site.person("Amina", FOCAL).await;
    assert_eq!(focal.get("/en/desk").await.status(), 404);
    assert_eq!(site.get("/en/desk").await.status(), 303);
}

#[tokio::test]
async fn the_auditor_alone_reads_the_log_of_acts_and_no_word_of_a_draft() {
    let (site, _) = founded().await;
    let auditor = site.person("Auditor", &[(Role::Auditor, None)]).await;
    let focal = site.person("Amina", FOCAL).await;
    focal.post("/en/work/KE/measures/new", &[("title", "Secret plan for radio"), ("language", "en")]).await.expect(303);
    let page = auditor.get("/en/desk/log?party=KE").await.expect(200);
    assert_eq!(page.select("tbody tr").len(), 2, "the draft, and the Party as it was loaded: {}", page.text());
    assert!(page.text().contains("Start") && page.text().contains("Focal point") && !page.text().contains("radio"), "{}", page.text());
    assert_eq!(auditor.get("/en/desk/log?party=GH").await.expect(200).select("tbody tr").len(), 1);
    let all = auditor.get("/en/desk/log").await.expect(200);
    assert_eq!(all.select("tbody tr").len(), 100);
    let older = all.attributes("main p a", "href").into_iter().find(|link| link.contains("before=")).unwrap();
    assert!(!auditor.get(&older).await.expect(200).select("tbody tr").is_empty());
    assert_eq!(auditor.get("/en/desk/log?party=XX").await.status(), 422);
    for person in [focal, site.person("Officer", SECRETARIAT).await] {
        assert_eq!(person.get("/en/desk/log").await.status(), 404);
    }
}

#[tokio::test]
async fn mine_to_do_shows_the_rows_of_the_persons_roles_only() {
    let (site, _) = founded().await;
    reports::sent(&site, "/en/parties/KE", &[("words", "wrong")]).await;
    let focal = site.person("Amina", FOCAL).await;
    assert_eq!(focal.get("/en/work").await.expect(200).attributes(".tasks a", "href"), ["/en/work/KE/reports/ER-2026-0001"]);
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let page = other.get("/en/work").await.expect(200);
    assert!(page.select(".tasks").is_empty() && page.text().contains("Nothing waits for you"));
    assert!(page.text().contains("Ghana") && !page.text().contains("Kenya"));
    let officer = site.person("Officer", SECRETARIAT).await;
    assert_eq!(officer.get("/en/work").await.attributes(".tasks a", "href"), ["/en/desk/reports/ER-2026-0001"]);
}

#[tokio::test]
async fn mine_to_do_leads_to_the_searches_a_person_saved() {
    let (site, _) = founded().await;
    let (amina, kofi) = (site.person("Amina", &[]).await, site.person("Kofi", &[]).await);
    amina.post("/en/work/searches/new", &[("search", "?party=KE"), ("name", "Kenya"), ("digest", "never")]).await.expect(303);
    let page = amina.get("/fr/work").await.expect(200);
    assert!(page.attributes("section a", "href").contains(&"/fr/measures?party=KE".to_owned()), "{}", page.text());
    assert!(!kofi.get("/fr/work").await.expect(200).attributes("section a", "href").contains(&"/fr/measures?party=KE".to_owned()));
}

#[tokio::test]
async fn the_space_of_a_party_opens_to_its_own_people_only() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", FOCAL).await;
    let page = focal.get("/en/work/KE").await.expect(200);
    assert_eq!(page.heading(), "Kenya");
    assert!(page.text().contains("No account of the competent national authority"));
    assert_eq!(focal.get("/en/work/GH").await.status(), 404);
    assert_eq!(focal.get("/en/work/XX").await.status(), 404);
    let officer = site.person("Officer", SECRETARIAT).await;
    assert_eq!(officer.get("/en/work/KE").await.status(), 404);
}

#[tokio::test]
async fn health_is_for_the_administrator_and_names_the_database() {
    let (site, _) = founded().await;
    let admin = site.person("Admin", ADMINISTRATOR).await;
    let page = admin.get("/en/work/health").await.expect(200);
    assert!(page.text().contains("SQLite") || page.text().contains("PostgreSQL"));
    let officer = site.person("Officer", SECRETARIAT).await;
    assert_eq!(officer.get("/en/work/health").await.status(), 404);
}

#[tokio::test]
async fn health_names_the_parties_with_a_focal_point_and_nobody_who_can_validate() {
    let (site, _) = founded().await;
    let ambient = site.ambient();
    let kenya = kernel::PartyCode::parse("KE").unwrap();
    site.db().write(move |tx| people::load_demonstration(tx, &ambient, Some(kenya)).map(drop)).await.unwrap();
    let admin = site.person("Admin", ADMINISTRATOR).await;
    let without = async || admin.get("/en/work/health").await.expect(200).select("ul.columns li");
    assert!(without().await.is_empty());
    testkit::tamper(&site.db(), "account_roles", "to_at = 1", "role = 'authority'").await;
    assert_eq!(without().await, ["Kenya"]);
    testkit::tamper(&site.db(), "account_roles", "to_at = 1", "role = 'focal-point'").await;
    assert!(without().await.is_empty(), "nobody works there at all");
}

#[tokio::test]
async fn health_is_degraded_while_work_in_the_background_stands_still() {
    let (site, _) = founded().await;
    let admin = site.person("Admin", ADMINISTRATOR).await;
    let state = async || site.get("/health").await.expect(200).json()["state"].as_str().unwrap().to_owned();
    for work in Work::ALL {
        beat(&site);
        assert_eq!(state().await, "ok");
        site.clock.advance_millis(6 * 60 * 1000);
        for other in Work::ALL.into_iter().filter(|other| *other != work) {
            site.app().part::<Pulse>().beat(other, site.ambient().now());
        }
        assert_eq!(state().await, "degraded", "{work:?}");
        let page = admin.get("/en/work/health").await.expect(200);
        assert_eq!(page.select("dl.facts .tag.amber"), ["Stopped"], "{work:?}");
        assert!(page.text().contains("Degraded"));
    }
    beat(&site);
    assert_eq!(state().await, "ok");
}

#[tokio::test]
async fn a_parked_message_is_seen_however_many_came_after_it() {
    let (site, _) = founded().await;
    let ambient = site.ambient();
    let mail = |to: &str| Mail {
        to: to.into(),
        lang: kernel::Lang::En,
        subject: "A".into(),
        text: "B".into(),
        about: kernel::Ref::new("account", "1"),
    };
    let (first, late) = (mail("no address"), mail("amina@culture.example"));
    let queueing = ambient.clone();
    site.db().write(move |tx| jobs::mail::queue(tx, &queueing, &first)).await.unwrap();
    for _ in 0..6 {
        let (db, ambient, post) = (site.db().clone(), ambient.clone(), jobs::mail::Post::Folder("unused".into()));
        tokio::task::spawn_blocking(move || jobs::work::run_due(&db, &ambient, &post)).await.unwrap().unwrap();
        site.clock.advance_millis(12 * 60 * 60 * 1000);
    }
    let queueing = ambient.clone();
    site.db()
        .write(move |tx| {
            for _ in 0..250 {
                jobs::mail::queue(tx, &queueing, &late)?;
            }
            Ok(())
        })
        .await
        .unwrap();
    beat(&site);
    assert_eq!(site.get("/health").await.json()["state"], "degraded");
    // Sessions have ended meanwhile.
    let admin = site.person("Admin", ADMINISTRATOR).await;
    let page = admin.get("/en/work/health").await.expect(200);
    assert!(page.text().contains("Degraded") && page.text().contains("1 message"), "{}", page.text());
    let tasks = admin.get("/en/work").await.expect(200).attributes(".tasks a", "href");
    assert_eq!(tasks, ["/en/work/accounts/mail"], "what was not delivered is the administrator's to do");
    let officer = site.person("Officer", SECRETARIAT).await;
    assert!(officer.get("/en/work").await.attributes(".tasks a", "href").is_empty());
}
