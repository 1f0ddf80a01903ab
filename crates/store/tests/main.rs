//! The contract of the store, played on SQLite and, when a server is named, on PostgreSQL.

use kernel::{Actor, Error, Role};
use serde_json::json;
use std::sync::{Arc, Barrier};
use store::{Change, Db, history, outbox};

fn change(id: &str, act: &'static str, body: serde_json::Value, at: kernel::Moment) -> Change<'static> {
    static VISITOR: Actor = Actor::visitor();
    Change { kind: "thing", id: id.to_owned(), act, why: "", actor: &VISITOR, role: Role::Visitor, party: None, at, body, is_public: true }
}

fn record(db: &Db, id: &'static str, body: serde_json::Value, at: kernel::Moment) -> i64 {
    db.write_blocking(move |tx| tx.record(&change(id, "save", body.clone(), at))).unwrap()
}

fn verified(db: &Db) -> history::Verified {
    db.read_blocking(|conn| history::verify(conn, &mut |_| {})).unwrap()
}

#[test]
fn every_version_is_kept_and_the_chain_holds() {
    let test = testkit::db();
    let at = test.ambient.now();
    assert_eq!(record(&test.db, "a", json!({"n": 1}), at), 1);
    assert_eq!(record(&test.db, "a", json!({"n": 2, "text": "é\n中"}), at), 2);
    assert_eq!(record(&test.db, "b", json!({}), at), 1);
    let verified = verified(&test.db);
    assert_eq!((verified.n_entries, verified.broken), (3, vec![]));
    let versions = test.db.read_blocking(|conn| history::list(conn, "thing", "a")).unwrap();
    assert_eq!(versions.iter().map(|entry| entry.version).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(versions[0].body["text"], "é\n中");
}

#[test]
fn a_changed_entry_breaks_the_chain() {
    let test = testkit::db();
    let at = test.ambient.now();
    record(&test.db, "a", json!({"n": 1}), at);
    record(&test.db, "a", json!({"n": 2}), at);
    test.db.write_blocking(|tx| tx.execute("UPDATE history SET body = '{\"n\":3}' WHERE version = 1", &[])).unwrap();
    assert_eq!(verified(&test.db).broken, ["thing a 1"]);
    test.db.write_blocking(|tx| tx.execute("DELETE FROM history WHERE version = 1", &[])).unwrap();
    assert_eq!(verified(&test.db).broken, ["thing a 2"]);
}

/// A record of some 40 kB of which one answer says `n`.
fn long(n: i64) -> serde_json::Value {
    let texts: Vec<String> = (0..40).map(|at| format!("{at} {}", "A long answer. ".repeat(70))).collect();
    json!({"state": "draft", "texts": texts, "answers": {"a/b": {"~": n}}, "gone": if n % 2 == 0 { json!(n) } else { json!(null) }})
}

/// Saves `long(n)` over the one that was saved before it.
fn save(db: &Db, id: &'static str, n: i64, at: kernel::Moment) {
    let before = if n == 0 { json!({}) } else { long(n - n.signum()) };
    db.write_blocking(move |tx| tx.record_differences(&change(id, "save", long(n), at), &before)).unwrap();
}

#[test]
fn long_records_are_kept_as_differences_and_read_as_they_were() {
    let test = testkit::db();
    let at = test.ambient.now();
    for n in 0..60 {
        save(&test.db, "a", n, at);
        save(&test.db, "b", -n, at);
    }
    record(&test.db, "a", json!({"state": "draft", "short": true}), at);
    record(&test.db, "a", long(7), at);
    let bytes = |conn: &mut store::Conn| conn.get("SELECT sum(length(body)) FROM history", &[])?.get::<i64>(0);
    let kept = test.db.read_blocking(bytes).unwrap();
    assert!(kept < 7 * 42_000, "122 versions of 42 kB take {kept} bytes");
    let all = test.db.read_blocking(|conn| history::list(conn, "thing", "a")).unwrap();
    for (entry, n) in all.iter().rev().zip(0..60) {
        assert_eq!(entry.body, long(n));
    }
    let read = |version: i64| test.db.read_blocking(move |conn| history::get(conn, "thing", "a", version)).unwrap().body;
    assert_eq!((read(1), read(33), read(61)["short"].clone(), read(62)), (long(0), long(32), json!(true), long(7)));
    let newest = test.db.read_blocking(|conn| history::find_newest(conn, "thing", "b")).unwrap().unwrap();
    assert_eq!((newest.version, newest.body), (60, long(-59)));
    assert_eq!(verified(&test.db), history::Verified { n_entries: 122, broken: vec![] });
    let changed = |after, to| test.db.read_blocking(move |conn| history::find_changed(conn, "thing", "a", after, to)).unwrap();
    assert_eq!(changed(5, 5), Some(vec![]));
    let paths = changed(5, 7).unwrap();
    assert!(paths.contains(&"/answers/a~1b/~0".to_owned()) && paths.contains(&"/gone".to_owned()), "{paths:?}");
    assert_eq!(changed(1, 60), None, "a version between them is kept whole");
    let lied = test.db.write_blocking(move |tx| tx.record_differences(&change("a", "save", long(8), at), &long(6)));
    assert!(!cfg!(debug_assertions) || lied.is_err());
}

#[test]
fn changed_differences_break_the_chain() {
    let test = testkit::db();
    let at = test.ambient.now();
    for n in 0..4 {
        save(&test.db, "a", n, at);
    }
    let spoil = |sql: &'static str| test.db.write_blocking(move |tx| tx.execute(sql, &[])).unwrap();
    spoil("UPDATE history SET body = replace(body, '\"value\":2', '\"value\":9') WHERE version = 3");
    assert_eq!(verified(&test.db).broken, ["thing a 3"]);
    spoil("UPDATE history SET body = '[{\"op\":\"remove\",\"path\":\"/nothing\"}]' WHERE version = 2");
    spoil("UPDATE history SET base = 3 WHERE version = 4");
    assert_eq!(verified(&test.db).broken, ["thing a 2", "thing a 3", "thing a 4"]);
}

#[test]
fn versions_are_listed_by_page_and_those_of_a_state_are_found_behind_any_number_of_others() {
    let test = testkit::db();
    let at = test.ambient.now();
    record(&test.db, "a", json!({"state": "public", "n": 0}), at);
    for n in 1..=120 {
        record(&test.db, "a", json!({"state": "draft", "n": n}), at);
    }
    test.db.write_blocking(move |tx| tx.record(&change("a", "talk", json!({"state": "public"}), at))).unwrap();
    record(&test.db, "other", json!({"state": "public"}), at);
    let listed = |part: history::Part<'static>, offset: usize| {
        let read = move |conn: &mut store::Conn| {
            let versions = history::lines(conn, "thing", "a", &part, 50, offset)?.iter().map(|line| line.version).collect::<Vec<_>>();
            Ok((versions, history::count(conn, "thing", "a", &part)?))
        };
        test.db.read_blocking(read).unwrap()
    };
    assert_eq!(listed(history::Part::ALL, 0), ((73..=122).rev().collect(), 122));
    assert_eq!(listed(history::Part::ALL, 100), ((1..=22).rev().collect(), 122));
    let public = history::Part { from: i64::MAX, states: &["public", "ended"], except: &["talk"], to: i64::MAX };
    assert_eq!(listed(public, 0), (vec![1], 1));
    assert_eq!(listed(history::Part { except: &[], ..public }, 0), (vec![122, 1], 2));
    assert_eq!(listed(history::Part { from: 121, ..public }, 0), (vec![122, 121, 1], 3));
    assert!(public.has(1, "public", "save") && !public.has(122, "public", "talk") && !public.has(2, "draft", "save"));
    assert_eq!(test.db.read_blocking(|conn| history::first_in(conn, "thing", "a", "draft")).unwrap(), Some(2));
    assert_eq!(test.db.read_blocking(|conn| history::first_in(conn, "thing", "a", "ended")).unwrap(), None);
}

#[test]
fn a_state_that_is_not_the_one_in_the_body_breaks_the_chain() {
    let test = testkit::db();
    record(&test.db, "a", json!({"state": "draft"}), test.ambient.now());
    test.db.write_blocking(|tx| tx.execute("UPDATE history SET state = 'public'", &[])).unwrap();
    assert_eq!(verified(&test.db).broken, ["thing a 1"]);
}

#[test]
fn a_refused_write_leaves_nothing_and_its_neighbours_stand() {
    let test = testkit::db();
    let at = test.ambient.now();
    let refused = test.db.write_blocking(move |tx| {
        tx.record(&change("a", "save", json!({}), at))?;
        Err::<(), _>(Error::rule("some-error-rule"))
    });
    assert!(matches!(refused, Err(Error::Rule(_))));
    let panicked = test.db.write_blocking(move |tx| -> kernel::Result<()> {
        tx.record(&change("a", "save", json!({}), at))?;
        panic!("on purpose")
    });
    assert!(matches!(panicked, Err(Error::Fault(_))));
    assert_eq!(record(&test.db, "b", json!({}), at), 1);
    assert_eq!(test.db.read_blocking(|conn| history::list(conn, "thing", "a")).unwrap(), []);
    assert_eq!(test.db.read_blocking(outbox::head).unwrap(), 1);
}

#[test]
fn the_outbox_is_numbered_without_gaps_under_many_writers() {
    let test = testkit::db();
    let at = test.ambient.now();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let writes: Vec<_> = (0..200)
            .map(|n| {
                let db = test.db.clone();
                tokio::spawn(async move { db.write(move |tx| tx.record(&change(&format!("r{n}"), "save", json!({ "n": n }), at))).await })
            })
            .collect();
        for write in writes {
            write.await.unwrap().unwrap();
        }
    });
    let events = test.db.read_blocking(|conn| outbox::after(conn, 0, 1000)).unwrap();
    assert_eq!(events.iter().map(|event| event.position).collect::<Vec<_>>(), (1..=200).collect::<Vec<_>>());
    assert_eq!(test.db.read_blocking(|conn| outbox::after(conn, 150, 10)).unwrap()[0].position, 151);
}

#[test]
fn a_unique_violation_is_a_conflict_on_both_databases() {
    let test = testkit::db();
    let insert = || test.db.write_blocking(|tx| tx.execute("INSERT INTO counters (name, value) VALUES ('x', 1)", &[]));
    insert().unwrap();
    assert!(matches!(insert(), Err(Error::Conflict)));
    let guarded = test.db.write_blocking(|tx| tx.execute_guarded("UPDATE counters SET value = 2 WHERE name = $1", &["none".into()]));
    assert!(matches!(guarded, Err(Error::Conflict)));
}

#[test]
fn opening_again_applies_nothing_twice_and_a_changed_migration_is_refused() {
    let test = testkit::db();
    let target = test.db.target().clone();
    Db::open(target.clone(), &test.ambient).unwrap();
    test.db
        .write_blocking(|tx| tx.execute("UPDATE schema_migrations SET checksum = 'other' WHERE name = '0001_store_history'", &[]))
        .unwrap();
    let Err(error) = Db::open(target, &test.ambient) else { panic!("opened") };
    assert!(error.to_string().contains("0001_store_history"), "{error}");
}

#[test]
fn copies_that_start_at_once_on_an_empty_database_all_open_it() {
    let test = testkit::db();
    for round in 0..5 {
        let target = match test.db.target() {
            store::Target::File(_) => store::Target::File(test.folder.path().join(format!("{round}.db"))),
            store::Target::Postgres(_) => {
                for sql in ["DROP SCHEMA public CASCADE", "CREATE SCHEMA public"] {
                    test.db.write_blocking(move |tx| tx.execute(sql, &[])).unwrap();
                }
                test.db.target().clone()
            }
        };
        let start = Arc::new(Barrier::new(3));
        let copies: Vec<_> = (0..3)
            .map(|_| {
                let (target, ambient, start) = (target.clone(), test.ambient.clone(), start.clone());
                std::thread::spawn(move || {
                    start.wait();
                    Db::open(target, &ambient)?.identity()
                })
            })
            .collect();
        let numbers: Vec<i64> = copies.into_iter().map(|copy| copy.join().unwrap().unwrap()).collect();
        assert_eq!(numbers, [numbers[0]; 3], "one database");
    }
}

/// The follower learns of another program's commits from the outbox; what is read after it must hold them.
#[tokio::test]
async fn reads_after_a_renewal_see_what_another_program_committed() {
    let test = testkit::db();
    let other = Db::open(test.db.target().clone(), &test.ambient).unwrap();
    for round in 0..50 {
        let name = format!("renewal-{round}");
        let count = |db: &Db, name: String| {
            let db = db.clone();
            async move {
                let sql = "SELECT count(*) FROM counters WHERE name = $1";
                db.read(move |conn| conn.get(sql, &[name.into()])?.get::<i64>(0)).await.unwrap()
            }
        };
        assert_eq!(count(&test.db, name.clone()).await, 0);
        let sql = "INSERT INTO counters (name, value) VALUES ($1, 1)";
        let of = name.clone();
        other.write(move |tx| tx.execute(sql, &[of.as_str().into()])).await.unwrap();
        test.db.renew_snapshots();
        assert_eq!(count(&test.db, name).await, 1, "round {round}");
    }
}

#[tokio::test]
async fn whoever_was_told_of_a_commit_reads_it() {
    let test = testkit::db();
    for round in 1..200_i64 {
        let sql = "INSERT INTO counters (name, value) VALUES ('told', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        test.db.write(move |tx| tx.execute(sql, &[round.into()])).await.unwrap();
        let sql = "SELECT value FROM counters WHERE name = 'told'";
        assert_eq!(test.db.read(move |conn| conn.get(sql, &[])?.get::<i64>(0)).await.unwrap(), round);
    }
}

/// Full sync is what makes an acknowledged write survive a loss of power.
#[test]
fn the_writer_commits_with_full_sync() {
    let test = testkit::db();
    match test.db.target() {
        store::Target::File(_) => {
            let level = test.db.write_blocking(|tx| tx.get("PRAGMA synchronous", &[])?.get::<i64>(0));
            assert_eq!(level.unwrap(), 2, "FULL");
        }
        store::Target::Postgres(_) => {
            let level = test.db.write_blocking(|tx| tx.get("SHOW synchronous_commit", &[])?.get::<String>(0));
            assert_eq!(level.unwrap(), "on");
        }
    }
}

/// The throw-away cluster of the test command speaks no TLS: who asks for it is refused, not served in clear.
#[test]
fn encryption_that_was_asked_for_is_never_given_up() {
    let test = testkit::db();
    let store::Target::Postgres(url) = test.db.target() else { return };
    let mark = if url.contains('?') { '&' } else { '?' };
    let opened = Db::open(store::Target::Postgres(format!("{url}{mark}sslmode=require")), &test.ambient);
    assert!(opened.is_err(), "connected in clear");
}

#[test]
fn a_database_keeps_its_number_and_no_other_has_it() {
    let (first, second) = (testkit::db(), testkit::db_with(testkit::start().plus_minutes(1)));
    let again = Db::open(first.db.target().clone(), &first.ambient).unwrap();
    assert_eq!(first.db.identity().unwrap(), again.identity().unwrap());
    first.ambient.token();
    let third = testkit::db();
    assert!(third.db.identity().unwrap() > 0 && second.db.identity().unwrap() > 0);
}
