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

#[tokio::test]
async fn sys_032_parties_are_compared_by_the_sectors_that_come_first() {
    let (site, _) = unreadable().await;
    let rows = site.get("/en/roadmaps").await.expect(200).select("section table.stack tbody tr");
    assert_eq!(rows, ["Music 1 Kenya"], "a sector that nobody chose stands nowhere; no body is read");
    let json = site.get("/en/roadmaps.json").await.json();
    assert_eq!(json["rows"][0]["sectors"], serde_json::json!(["music"]));
    assert!(
        site.get("/en/roadmaps?on=2020-01-01").await.expect(200).select("section table.stack").is_empty(),
        "nothing was published then"
    );
}

#[tokio::test]
async fn sys_032_sectors_of_what_was_published_before_are_found_in_its_text() {
    const MIGRATION: &str = include_str!("../../../../migrations/0027_roadmaps_making.sql");
    let kit = Kit::new();
    kit.published(&kit.focal(), &kit.authority()).await;
    assert_eq!(testkit::remove(&kit.base.db, "roadmap_sectors", "1 = 1").await, 1);
    let fills: Vec<&str> = MIGRATION.lines().filter(|line| line.starts_with("INSERT")).collect();
    for item in &convention::list(convention::lists::CULTURAL_DOMAINS).items {
        assert!(fills.iter().any(|line| line.contains(&format!("'{}'", item.code))), "{}", item.code);
    }
    kit.write(move |tx| fills.iter().try_for_each(|line| tx.execute(line, &[]).map(drop))).await.unwrap();
    let site = Site::on(kit.base, roadmaps::routes(), parts);
    assert_eq!(site.get("/en/roadmaps.json").await.json()["rows"][0]["sectors"], serde_json::json!(["music"]));
}

#[tokio::test]
async fn sys_050_two_roadmaps_stand_side_by_side_by_output_and_activity() {
    let kit = Kit::new();
    kit.published(&kit.focal(), &kit.authority()).await;
    let officer = kit.secretariat();
    let facts = actions::Facts {
        title: "Roadmap of Ghana".into(),
        adopted_on: kernel::Day::new(2020, 1, 1).unwrap(),
        source: "Gazette".into(),
        lang: Lang::En,
        positions: [("1.1".to_owned(), roadmaps::Choice::UnderWay)].into(),
    };
    let file = documents::Stored { hash: "0".repeat(64), name: "r.pdf".into(), size_bytes: 1, media: "application/pdf".into() };
    let entry = actions::Entry { facts, file };
    kit.write(move |tx| actions::enter_outside(tx, &officer, party("GH"), &entry).map(drop)).await.unwrap();
    let site = Site::on(kit.base, roadmaps::routes(), parts);
    let page = site.get("/en/roadmaps/side-by-side?party=GH&party=KE").await.expect(200);
    assert_eq!(page.select("table.side thead th"), ["Activity", "Ghana", "Kenya"], "in the order of choice");
    assert_eq!((page.select("table.side tr.group").len(), page.select("table.side tbody tr td").len()), (5, 2 * 28));
    let json = site.get("/en/roadmaps/side-by-side.json?party=KE&party=GH").await.json();
    assert_eq!(json["total"], 40);
    let of = |activity: &str, party: &str| {
        let rows = json["rows"].as_array().unwrap();
        rows.iter().find(|row| row["activity"] == activity && row["party"] == party).unwrap()["position"].clone()
    };
    assert_eq!((of("1.1", "GH"), of("1.2", "GH")), ("under-way".into(), "".into()));
    assert_eq!((of("1.2", "KE"), of("2.1", "KE")), ("done".into(), "not-begun".into()), "what Kenya stated stands there");
    assert_eq!(site.get("/en/roadmaps/side-by-side?party=GH&party=KE&party=FR&party=MX&party=SN").await.status(), 422);
    site.get("/en/roadmaps/side-by-side?party=XX").await.expect(422);
    // A Party without a published roadmap has no column, and a draft shows nothing.
    assert_eq!(site.get("/en/roadmaps/side-by-side?party=FR").await.expect(200).select("table.side").len(), 0);
}
