//! What `check` finds, and that it finds nothing in sound data.

use crate::site::Whole;
use app::check;
use documents::Files;
use jobs::NoticesPart;
use kernel::{Actor, Day, Grant, Lang, PartyCode, Role};
use roadmaps::actions::{By, Entry, Facts, enter_outside};
use roadmaps::{Choice, EvidencePart, Roadmap};
use search::Index;
use std::collections::BTreeMap;
use std::path::PathBuf;
use testkit::{Site, remove, tamper};

/// Every problem of a site, looked at while no index is there.
async fn problems(site: &Site) -> Vec<String> {
    problems_with(site, PathBuf::from("/nowhere/index")).await
}

async fn problems_with(site: &Site, index: PathBuf) -> Vec<String> {
    let (db, files) = (site.db(), site.app().part::<Files>());
    tokio::task::spawn_blocking(move || check::run(&db, &files, &index).unwrap().problems).await.unwrap()
}

/// A roadmap of Kenya that names the file as evidence; answers the hash of the file.
async fn with_file(site: &Site) -> (Roadmap, String) {
    let kenya = PartyCode::parse("KE").unwrap();
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let file = site.app().part::<Files>().put("plan.txt", b"A plan adopted elsewhere").unwrap();
    let by = By {
        actor: Actor::signed_in(focal.account, vec![Grant::of(Role::FocalPoint, Some(kenya))]),
        ambient: site.ambient(),
        name: "Amina".into(),
        evidence: site.app().part::<EvidencePart>(),
        notices: site.app().part::<NoticesPart>(),
    };
    let facts = Facts {
        title: "A plan".into(),
        adopted_on: Day::new(2025, 6, 1).unwrap(),
        source: "Ministry".into(),
        lang: Lang::En,
        positions: BTreeMap::from([("1.1".to_owned(), Choice::Done)]),
    };
    let entry = Entry { facts, file: file.clone() };
    let roadmap = site.db().write(move |tx| enter_outside(tx, &by, kenya, &entry)).await.unwrap();
    (roadmap, file.hash)
}

#[tokio::test(flavor = "multi_thread")]
async fn sound_data_has_no_problem_and_a_missing_file_is_named_with_its_record() {
    let whole = Whole::new().await;
    let (roadmap, hash) = with_file(&whole.site).await;
    assert_eq!(problems(&whole.site).await, Vec::<String>::new());
    for path in whole.site.app().part::<Files>().list().unwrap() {
        std::fs::remove_file(path).unwrap();
    }
    assert_eq!(problems(&whole.site).await, [format!("roadmap {}: the file {hash} is missing", roadmap.id)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_file_of_a_measure_is_named_also_when_only_an_older_version_has_it() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let begun = focal.post("/en/work/KE/measures/new", &[("title", "Fund"), ("language", "en")]).await.expect(303).location();
    let address = begun.split('?').next().unwrap();
    focal.post_file(address, &[], "file-0-upload", "report.txt", b"What came of it").await.expect(303);
    focal.post(address, &[("file-0-remove", "yes")]).await.expect(303);
    assert_eq!(problems(site).await, Vec::<String>::new());
    for path in site.app().part::<Files>().list().unwrap() {
        std::fs::remove_file(path).unwrap();
    }
    let found = problems(site).await;
    assert!(found.len() == 1 && found[0].starts_with("measure ") && found[0].ends_with("is missing"), "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_is_not_the_newest_version_of_its_history_is_found() {
    let whole = Whole::new().await;
    let (site, db) = (&whole.site, whole.site.db());
    let differs = "party KE: the record differs from its newest version in history";
    for body in ["{}", "no JSON"] {
        assert_eq!(tamper(&db, "parties", &format!("body = '{body}'"), "code = 'KE'").await, 1);
        assert_eq!(problems(site).await, [differs], "{body}");
    }
    tamper(&db, "parties", "version = 2", "code = 'KE'").await;
    assert_eq!(problems(site).await, ["party KE: the record is at version 2, its history at 1"]);
    remove(&db, "parties", "code = 'KE'").await;
    assert_eq!(problems(site).await, ["party KE: history has the record and its table does not"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_without_history_is_found() {
    let whole = Whole::new().await;
    let (roadmap, _) = with_file(&whole.site).await;
    assert!(remove(&whole.site.db(), "history", "kind = 'roadmap'").await > 0);
    assert_eq!(problems(&whole.site).await, [format!("roadmap {}: the record has no history", roadmap.id)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_nobody_gave_is_found() {
    let whole = Whole::new().await;
    let (db, ambient) = (whole.site.db(), whole.site.ambient());
    db.write(move |tx| people::load_demonstration(tx, &ambient, PartyCode::parse("KE"))).await.unwrap();
    assert_eq!(problems(&whole.site).await, Vec::<String>::new());
    assert_eq!(tamper(&db, "account_roles", "role = 'administrator'", "role = 'auditor'").await, 1);
    let found = problems(&whole.site).await;
    assert!(found.len() == 1 && found[0].starts_with("account ") && found[0].contains("differs"), "{found:?}");
    assert!(tamper(&db, "history", "record_id = 'somebody'", "kind = 'account' AND role = 'auditor'").await > 0);
    assert!(problems(&whole.site).await.iter().any(|problem| problem.starts_with("account ") && problem.ends_with("has no history")));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_row_is_looked_at_however_many_there_are() {
    let whole = Whole::new().await;
    let (db, ambient) = (whole.site.db(), whole.site.ambient());
    tokio::task::spawn_blocking(move || measures::grow(&db, &ambient, 500, 1).unwrap()).await.unwrap();
    assert_eq!(problems(&whole.site).await, Vec::<String>::new());
    assert_eq!(tamper(&whole.site.db(), "measures", "version = 7", "version = 1").await, 549);
    assert_eq!(problems(&whole.site).await.len(), 549);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_ahead_of_the_database_is_found() {
    let whole = Whole::new().await;
    let folder = tempfile::tempdir().unwrap();
    let head = whole.site.db().read(store::outbox::head).await.unwrap();
    let stand_at = |position: i64| {
        let index = Index::open(folder.path()).unwrap().index;
        index.apply(Vec::new(), position).unwrap();
        index.keep_position().unwrap();
    };
    stand_at(head);
    assert_eq!(problems_with(&whole.site, folder.path().to_owned()).await, Vec::<String>::new());
    stand_at(head + 1);
    let found = problems_with(&whole.site, folder.path().to_owned()).await;
    assert!(found.len() == 1 && found[0].starts_with("index: it is at position"), "{found:?}");
}
