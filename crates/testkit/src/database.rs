//! A fresh database for one test, removed when the test ends.

use kernel::{Ambient, FakeClock, SeededRandom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::{Db, Target};

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// A database with its clock and random source.
pub struct TestDb {
    pub db: Db,
    pub clock: Arc<FakeClock>,
    pub ambient: Ambient,
    pub folder: tempfile::TempDir,
}

/// A fresh database with every migration applied.
pub fn db() -> TestDb {
    db_with(crate::start())
}

/// As [`db`], at another instant.
pub fn db_with(start: kernel::Moment) -> TestDb {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let clock = Arc::new(FakeClock::at(start));
    let ambient = Ambient { clock: clock.clone(), random: Arc::new(SeededRandom::new(42)) };
    let target = match std::env::var("POLYPHONY_TEST_DATABASE") {
        Ok(url) if !url.is_empty() => Target::Postgres(fresh_postgres(&url)),
        _ => Target::File(folder.path().join("polyphony.db")),
    };
    let db = Db::open(target, &ambient).expect("the test database opens");
    TestDb { db, clock, ambient, folder }
}

/// Changes stored rows behind the program's back, as damage or a stray hand would; answers how many.
pub async fn tamper(db: &Db, table: &str, set: &str, rows: &str) -> u64 {
    let sql = format!("UPDATE {table} SET {set} WHERE {rows}");
    db.write(move |tx| tx.execute(&sql, &[])).await.expect("the rows can be changed")
}

/// Removes stored rows behind the program's back; answers how many.
pub async fn remove(db: &Db, table: &str, rows: &str) -> u64 {
    let sql = format!("DELETE FROM {table} WHERE {rows}");
    db.write(move |tx| tx.execute(&sql, &[])).await.expect("the rows can be removed")
}

/// Makes an empty database on the server; the whole cluster is thrown away after the run. Its name begins with that of
/// the crate under test, by which the test command sees who came here.
fn fresh_postgres(url: &str) -> String {
    let under_test = std::env::var("CARGO_PKG_NAME").unwrap_or_default();
    let name = format!("test_{under_test}_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::SeqCst));
    let server = url.to_owned();
    let made = name.clone();
    // The client runs its own small runtime, which must not be started inside a test's.
    std::thread::spawn(move || {
        let mut client = postgres::Client::connect(&server, postgres::NoTls).expect("the test server answers");
        client.batch_execute(&format!("CREATE DATABASE {made}")).expect("a database can be made");
    })
    .join()
    .expect("making a database does not panic");
    let (base, _) = url.rsplit_once('/').expect("the address names a database");
    format!("{base}/{name}")
}
