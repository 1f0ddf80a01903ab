//! Several copies of the program on one database: each follows the outbox with an index of its own.

use crate::site::Whole;
use app::wiring::follower;
use kernel::{Lang, Role};
use portal::{Pulse, Work};
use search::{Index, Query, Sort};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

fn all() -> Query {
    Query {
        kinds: vec!["measure".into()],
        facets: vec![measures::find::PARTY.into()],
        sort: Sort::Title(Lang::En),
        limit: 100,
        ..Query::default()
    }
}

#[tokio::test]
async fn a_second_copy_finds_what_the_first_published() {
    let whole = Whole::new().await;
    let officer = whole.site.person("officer", &[(Role::Secretariat, None)]).await;
    let db = whole.site.db();
    let second = tokio::task::spawn_blocking({
        let db = db.clone();
        move || {
            let second = Index::in_memory().expect("an index in memory");
            follower::fill(&db, &second).expect("the index fills");
            second
        }
    })
    .await
    .expect("no panic");
    let before = second.find(&all()).expect("a search").total;
    assert_eq!(before, 49);
    let public_id = whole.index.find(&all()).expect("a search").hits[0].id.clone();
    let hidden = officer.post(&format!("/en/desk/measures/{public_id}/hide"), &[("note", "seen twice")]).await;
    assert_eq!(hidden.status(), 303, "{}", hidden.text());
    whole.catch_up().await;
    let n_public = tokio::task::spawn_blocking({
        let (db, second) = (db.clone(), second.clone());
        move || {
            let mut n_public = 0;
            follower::catch_up(&db, &second, &mut || n_public += 1).map(|()| n_public)
        }
    })
    .await
    .expect("no panic")
    .expect("the outbox can be followed");
    assert_eq!(n_public, 1);
    let (first, second) = (whole.index.find(&all()).expect("a search"), second.find(&all()).expect("a search"));
    assert_eq!((first.total, &first.hits, &first.counts), (48, &second.hits, &second.counts));
}

/// A page kept ready before a change is gone once the held-back outbox runs, and not a moment later.
#[tokio::test]
async fn nothing_stale_is_answered_once_the_outbox_runs() {
    let whole = Whole::new().await;
    let officer = whole.site.person("officer", &[(Role::Secretariat, None)]).await;
    let public_id = whole.index.find(&all()).expect("a search").hits[0].id.clone();
    let (list, record) = ("/en/measures", format!("/en/measures/{public_id}"));
    whole.site.get(list).await.expect(200);
    let before = whole.site.get(&record).await.expect(200);
    officer.post(&format!("/en/desk/measures/{public_id}/hide"), &[("note", "seen twice")]).await.expect(303);
    whole.catch_up().await;
    assert!(!whole.site.get(list).await.html().contains(&public_id));
    let after = whole.site.get(&record).await;
    assert_ne!(after.heading(), "", "the address stays");
    assert!(after.body != before.body && after.text().contains("seen twice"), "{}", after.text());
}

/// A data folder used with another database, or with an older backup, must not show what is not there.
#[test]
fn an_index_of_another_database_is_filled_anew() {
    let folder = tempfile::tempdir().unwrap();
    let open = |test: &testkit::TestDb| {
        app::founding::load(&test.db, &test.ambient, true).unwrap();
        follower::open(&test.db, folder.path()).unwrap()
    };
    let first = testkit::db();
    measures::grow(&first.db, &first.ambient, 5, 1).unwrap();
    assert_eq!(open(&first).find(&all()).unwrap().total, 54);
    first.ambient.token();
    let second = testkit::db_with(testkit::start().plus_minutes(5));
    second.ambient.token();
    assert_eq!(open(&second).find(&all()).unwrap().total, 49);
    assert_eq!(open(&second).find(&all()).unwrap().total, 49);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_follower_that_has_not_begun_or_has_ended_is_seen_in_the_health_of_its_copy() {
    let Whole { site, index } = Whole::new().await;
    let state = async || site.get("/health").await.expect(200).json()["state"].clone();
    let pulse = site.app().part::<Pulse>();
    pulse.beat(Work::Jobs, site.ambient().now());
    assert_eq!(state().await, "degraded", "nothing follows yet");
    let stop = Arc::new(AtomicBool::new(false));
    let following = {
        let (app, index, stop) = (site.app().clone(), index.clone(), stop.clone());
        std::thread::spawn(move || follower::follow(&app, &index, &stop))
    };
    while pulse.is_quiet(Work::Following, site.ambient().now()) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(state().await, "ok");
    stop.store(true, Ordering::SeqCst);
    following.join().unwrap();
    site.clock.advance_millis(6 * 60 * 1000);
    pulse.beat(Work::Jobs, site.ambient().now());
    assert_eq!(state().await, "degraded", "it ended and nothing tells otherwise");
}
