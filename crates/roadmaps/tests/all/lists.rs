//! Lists are made of columns: none of them reads the body of a roadmap or the copy of a sent text.

use crate::kit::{Kit, party};
use crate::pages::parts;
use kernel::{Lang, Role};
use roadmaps::actions::{self, On};
use testkit::Site;

/// Kenya published and sent; nothing of it can be read any more.
async fn unreadable() -> (Site, String) {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.published(&focal, &kit.authority()).await;
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let on = On { party: published.party, id: published.id, version: published.version, note: String::new() };
    let sent = kit.write(move |tx| actions::submit(tx, &focal, &on, Lang::En)).await.unwrap();
    for table in ["roadmaps", "roadmap_submissions", "history"] {
        assert!(testkit::tamper(&kit.base.db, table, "body = 'unreadable'", "1 = 1").await > 0, "{table}");
    }
    let waiting = kit.read(roadmaps::waiting_for_secretariat).await;
    assert_eq!(waiting.iter().map(|one| one.address.as_str()).collect::<Vec<_>>(), [format!("/desk/submissions/{}", sent.receipt)]);
    (Site::on(kit.base, roadmaps::routes(), parts), sent.receipt)
}

#[tokio::test]
async fn the_desk_lists_submissions_without_their_copies() {
    let (site, receipt) = unreadable().await;
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let page = officer.get("/en/desk/submissions").await.expect(200);
    assert!(page.text().contains(&receipt) && page.text().contains("Kenya"));
}

#[tokio::test]
async fn the_start_of_a_party_names_the_roadmaps_of_others_without_reading_them() {
    let (site, _) = unreadable().await;
    let ghana = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let page = ghana.get("/en/work/GH/roadmap").await.expect(200);
    assert!(page.attributes("select[name=other] option", "value").contains(&"KE".to_owned()));
}

#[tokio::test]
async fn the_public_list_answers_in_every_form() {
    let (site, _) = unreadable().await;
    for format in ["", ".json", ".csv", ".atom"] {
        assert!(site.get(&format!("/en/roadmaps{format}")).await.expect(200).html().contains("Kenya"), "{format}");
    }
}
