//! The handle that the rest of the program holds: many readers, a lane for heavy reads, one writer that commits
//! in groups. Writes and heavy reads are handed over as closures that run on database threads, and async callers wait
//! without blocking; so are short reads of PostgreSQL. Short reads of SQLite run where they are asked for: they are
//! over before another thread had woken (decision 0006).

use crate::{Conn, Tx, migrations};
use crossbeam_channel::{Receiver, Sender, bounded};
use kernel::error::Context;
use kernel::{Error, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::oneshot;

/// Writes that are committed together at most. Our choice: large enough that one disk sync serves a burst,
/// small enough that the first of the group waits only some milliseconds.
const GROUP_MAX: usize = 64;
/// How often a batch is repeated when the database asks for it before the callers get a fault. Our choice.
const REPEATS_MAX: u32 = 20;
/// Threads for short reads of PostgreSQL, which wait for the network: twice the cores of the smallest machine we measure
/// on. Our choice. SQLite has a reading connection for each thread that serves requests (`n_readers`).
const READING_THREADS: usize = 4;
/// Memory for pages of the database, in kB, of a connection for short reads and of any other. Our choice, within the
/// 120 MB of the whole program on two cores.
const READER_CACHE_KB: u32 = 7_000;
const OTHER_CACHE_KB: u32 = 2_000;
/// How long a connection of SQLite waits for another one before it gives up. Our choice.
const BUSY_WAIT: std::time::Duration = std::time::Duration::from_secs(10);

/// How long a snapshot serves reads that follow one another, at most. Our choice: far below what a person or a script
/// beside the server can tell, and long enough for dozens of reads under load.
const SNAPSHOT_AGE: std::time::Duration = std::time::Duration::from_millis(2);

/// After how long without a write the snapshots that nobody uses are given up, so that another program beside this one
/// can begin the log of SQLite anew. Our choice.
const SNAPSHOT_IDLE: std::time::Duration = std::time::Duration::from_secs(1);

/// Where the data is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A SQLite file.
    File(PathBuf),
    /// `postgres://…`
    Postgres(String),
}

impl Target {
    fn open(&self) -> Result<Conn> {
        match self {
            Target::File(path) => open_sqlite(path, OTHER_CACHE_KB),
            Target::Postgres(url) => {
                let mut client = open_postgres(url)?;
                // Whatever the server's setting: an acknowledged write is on disk.
                client.batch_execute("SET synchronous_commit = on").doing(|| "cannot set up PostgreSQL".into())?;
                // Long records are compressed some five times as fast; a server made without it keeps its own way.
                let _ = client.batch_execute("SET default_toast_compression = 'lz4'");
                Ok(Conn::postgres(client))
            }
        }
    }
}

/// Encrypted where the address asks for it (`?sslmode=require`), by a certificate that this machine trusts. Not by
/// itself: packages ship PostgreSQL with a certificate that nobody trusts, and a local connection needs none.
fn open_postgres(url: &str) -> Result<postgres::Client> {
    let doing = || "cannot connect to PostgreSQL".to_owned();
    let config: postgres::Config = url.parse().doing(doing)?;
    if config.get_ssl_mode() != postgres::config::SslMode::Require {
        return config.connect(postgres::NoTls).doing(doing);
    }
    let (tls, _unreadable) = tokio_postgres_rustls::MakeRustlsConnect::with_native_certs()
        .map_err(|_| Error::fault("cannot read the certificates that this machine trusts"))?;
    config.connect(tls).doing(doing)
}

/// As many as there are threads that serve requests: none waits for another, and each finds its pages in memory.
fn n_readers() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get).max(2)
}

fn open_sqlite(path: &Path, cache_kb: u32) -> Result<Conn> {
    let doing = || format!("cannot open database {}", path.display());
    let connection = rusqlite::Connection::open(path).doing(doing)?;
    connection.busy_timeout(BUSY_WAIT).doing(doing)?;
    keep_write_ahead_log(&connection).doing(doing)?;
    // FULL: an acknowledged write survives loss of power, at the price of one sync per commit group.
    let settings =
        format!("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -{cache_kb};");
    connection.execute_batch(&settings).doing(doing)?;
    // Without it a statement is planned anew whenever another value is bound, which costs more than running it.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).doing(doing)?;
    Ok(Conn::sqlite(connection))
}

/// Switches a new file to the write-ahead log. SQLite refuses this at once, without its own waiting, while another
/// connection is doing the same, so program copies that start together on an empty folder repeat it.
fn keep_write_ahead_log(connection: &rusqlite::Connection) -> rusqlite::Result<()> {
    let pause = std::time::Duration::from_millis(5);
    let mut waited = std::time::Duration::ZERO;
    loop {
        match connection.execute_batch("PRAGMA journal_mode = WAL") {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) && waited < BUSY_WAIT => {
                std::thread::sleep(pause);
                waited += pause;
            }
            outcome => return outcome,
        }
    }
}

type ReadJob = Box<dyn FnOnce(&mut Conn) + Send>;

trait WriteJob: Send {
    /// Runs once per attempt and keeps its outcome; `Err` asks for the savepoint to be rolled back.
    fn attempt(&mut self, tx: &mut Tx<'_>) -> std::result::Result<(), Undo>;
    /// Tells the caller: its own outcome, or that the commit failed.
    fn finish(self: Box<Self>, committed: std::result::Result<(), String>);
}

enum Undo {
    /// Only this job is taken back.
    Job,
    /// The database asked to repeat the transaction.
    Batch,
}

struct Job<T, F> {
    work: F,
    outcome: Option<Result<T>>,
    reply: oneshot::Sender<Result<T>>,
}

impl<T: Send, F: Fn(&mut Tx<'_>) -> Result<T> + Send> WriteJob for Job<T, F> {
    fn attempt(&mut self, tx: &mut Tx<'_>) -> std::result::Result<(), Undo> {
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (self.work)(tx)));
        let outcome = caught.unwrap_or_else(|_| Err(Error::fault("a write panicked")));
        let undo = match &outcome {
            Ok(_) => Ok(()),
            Err(Error::Repeat) => Err(Undo::Batch),
            Err(_) => Err(Undo::Job),
        };
        self.outcome = Some(outcome);
        undo
    }

    fn finish(self: Box<Self>, committed: std::result::Result<(), String>) {
        let answer = match (self.outcome, committed) {
            (Some(Ok(value)), Ok(())) => Ok(value),
            (Some(Err(error)), _) if !matches!(error, Error::Repeat) => Err(error),
            (_, Err(why)) => Err(Error::fault(format!("cannot commit: {why}"))),
            _ => Err(Error::fault("a write was not run")),
        };
        // The caller may have gone away (closed connection); the write stands all the same.
        let _ = self.reply.send(answer);
    }
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

/// The lane of short reads.
enum Short {
    /// SQLite: connections that callers take and give back. Nobody waits for anything else while holding one.
    Here(Pool),
    /// PostgreSQL: threads that wait for the network.
    Threads(Sender<ReadJob>),
}

impl Short {
    fn open(target: &Target) -> Result<Short> {
        if let Target::File(path) = target {
            let open = |_| Ok(Reader { conn: open_sqlite(path, READER_CACHE_KB)?, snapshot: None });
            return Ok(Short::Here(Pool::of((0..n_readers()).map(open).collect::<Result<_>>()?)));
        }
        let (reads, queue) = bounded::<ReadJob>(4096);
        for index in 0..READING_THREADS {
            spawn_reader(format!("db-read-{index}"), target.clone(), queue.clone())?;
        }
        Ok(Short::Threads(reads))
    }
}

/// Reading connections of SQLite.
#[derive(Clone)]
struct Pool {
    free: Sender<Reader>,
    taken: Receiver<Reader>,
}

/// A reading connection, with the snapshot it stands on.
struct Reader {
    conn: Conn,
    snapshot: Option<Snapshot>,
}

/// Reads that follow one another closely share a snapshot: beginning and ending one costs a short read a quarter of its
/// time, and the connections of a program wait for each other there.
struct Snapshot {
    /// Commits of this program before it began: after any other it is not used again.
    commits: u64,
    began: std::time::Instant,
}

impl Pool {
    fn of(readers: Vec<Reader>) -> Pool {
        let (free, taken) = bounded(readers.len());
        readers.into_iter().for_each(|reader| drop(free.send(reader)));
        Pool { free, taken }
    }

    fn read<T>(&self, commits: u64, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
        let mut reader = self.taken.recv().map_err(|_| Error::fault("the reading connections are gone"))?;
        reader.stand_on(commits);
        let read = caught(&mut reader.conn, work);
        if read.is_err() {
            reader.leave();
        }
        let _ = self.free.send(reader);
        read
    }

    /// Ends the snapshots of connections that nobody uses: SQLite begins its log anew only while none is held.
    fn leave_snapshots(&self) {
        let idle: Vec<Reader> = self.taken.try_iter().collect();
        for mut reader in idle {
            reader.leave();
            let _ = self.free.send(reader);
        }
    }
}

impl Reader {
    /// Sees to a snapshot with every commit of this program so far, and with those of other programs up to [`SNAPSHOT_AGE`] ago.
    #[expect(clippy::disallowed_methods, reason = "bounds the age of a snapshot; nothing that is stored or shown depends on it")]
    fn stand_on(&mut self, commits: u64) {
        let is_good = |snapshot: &Snapshot| snapshot.commits == commits && snapshot.began.elapsed() < SNAPSHOT_AGE;
        if self.snapshot.as_ref().is_some_and(is_good) {
            return;
        }
        self.leave();
        // Where BEGIN fails the read's own statements fail too and say why.
        let _ = self.conn.run_control("BEGIN DEFERRED");
        self.snapshot = Some(Snapshot { commits, began: std::time::Instant::now() });
    }

    fn leave(&mut self) {
        if self.snapshot.take().is_some() {
            let _ = self.conn.run_control("COMMIT");
        }
    }
}

/// Commits of this program copy.
#[derive(Clone)]
struct Commits {
    number: Arc<AtomicU64>,
    told: tokio::sync::watch::Sender<u64>,
}

impl Commits {
    fn add(&self) {
        let number = self.number.fetch_add(1, Ordering::SeqCst) + 1;
        self.told.send_modify(|told| *told = number);
    }
}

struct Inner {
    target: Target,
    short: Short,
    heavy: Sender<ReadJob>,
    writes: Sender<Box<dyn WriteJob>>,
    commits: Commits,
}

impl Db {
    /// Opens the database, applies missing migrations and starts the threads.
    pub fn open(target: Target, ambient: &kernel::Ambient) -> Result<Db> {
        let (writer_target, now, random) = (target.clone(), ambient.now(), ambient.random.clone());
        let first = apart(move || {
            let mut conn = writer_target.open()?;
            migrations::apply(&mut conn, now)?;
            name_database(&mut conn, &random)?;
            Ok(conn)
        })?;
        let (heavy, heavy_queue) = bounded::<ReadJob>(1024);
        let (writes, write_queue) = bounded::<Box<dyn WriteJob>>(4096);
        let commits = Commits { number: Arc::default(), told: tokio::sync::watch::Sender::new(0) };
        let short = Short::open(&target)?;
        spawn_reader("db-heavy".into(), target.clone(), heavy_queue)?;
        let pool = if let Short::Here(pool) = &short { Some(pool.clone()) } else { None };
        let writer = Writer { target: target.clone(), queue: write_queue, commits: commits.clone(), pool };
        std::thread::Builder::new()
            .name("db-write".into())
            .spawn(move || writer.run(first))
            .doing(|| "cannot start the writing thread".into())?;
        Ok(Db { inner: Arc::new(Inner { target, short, heavy, writes, commits }) })
    }

    /// Where the data is.
    pub fn target(&self) -> &Target {
        &self.inner.target
    }

    /// The number of this database: the same for its whole life, another for every other one.
    pub fn identity(&self) -> Result<i64> {
        self.read_blocking(|conn| conn.get("SELECT value FROM counters WHERE name = 'database'", &[])?.get(0))
    }

    /// Is raised after each commit of this program copy, for those who follow the outbox.
    pub fn commits(&self) -> tokio::sync::watch::Receiver<u64> {
        self.inner.commits.told.subscribe()
    }

    /// Short reads that begin from now on see everything that any program has committed by now. For those who learned of
    /// a change from the database itself, such as the follower of the outbox.
    pub fn renew_snapshots(&self) {
        self.inner.commits.number.fetch_add(1, Ordering::SeqCst);
    }

    /// Runs a short read on one snapshot of the data.
    pub async fn read<T: Send + 'static>(&self, work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static) -> Result<T> {
        match &self.inner.short {
            Short::Threads(queue) => answer(submit_read(queue, work)?.await),
            Short::Here(pool) => pool.read(self.inner.commits.number.load(Ordering::SeqCst), work),
        }
    }

    /// Runs a long read (exports, counts over everything) in its own lane, so that pages stay quick.
    pub async fn read_heavy<T: Send + 'static>(&self, work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static) -> Result<T> {
        answer(submit_read(&self.inner.heavy, work)?.await)
    }

    /// Runs a write; answered after the commit. `work` may run more than once, always on fresh data, and only
    /// its last run counts.
    pub async fn write<T: Send + 'static>(&self, work: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static) -> Result<T> {
        answer(self.submit_write(work)?.await)
    }

    /// [`Db::read_heavy`] for callers outside the async runtime (commands, long-running threads).
    pub fn read_blocking<T: Send + 'static>(&self, work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static) -> Result<T> {
        answer(submit_read(&self.inner.heavy, work)?.blocking_recv())
    }

    /// [`Db::write`] for callers outside the async runtime.
    pub fn write_blocking<T: Send + 'static>(&self, work: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static) -> Result<T> {
        answer(self.submit_write(work)?.blocking_recv())
    }

    /// Copies a SQLite database into one file while others go on writing. On PostgreSQL this is a fault: its own
    /// tools make backups there.
    pub fn copy_to(&self, path: PathBuf) -> Result<()> {
        self.read_blocking(move |conn| {
            // A first read fixes the snapshot for all steps; without it each commit of others would begin the copy anew.
            conn.query("SELECT count(*) FROM schema_migrations", &[])?;
            let source = conn.sqlite_connection().ok_or_else(|| Error::fault("only a SQLite database is copied by this program"))?;
            let doing = || format!("cannot copy the database to {}", path.display());
            let mut target = rusqlite::Connection::open(&path).doing(doing)?;
            let backup = rusqlite::backup::Backup::new(source, &mut target).doing(doing)?;
            backup.run_to_completion(512, std::time::Duration::ZERO, None).doing(doing)
        })
    }

    /// Asks the database itself whether it is sound; answers its complaints, empty when there are none.
    pub fn integrity(&self) -> Result<Vec<String>> {
        self.read_blocking(|conn| {
            if conn.is_postgres() {
                conn.query("SELECT 1", &[])?;
                return Ok(Vec::new());
            }
            let mut complaints: Vec<String> = Vec::new();
            for row in conn.query("PRAGMA integrity_check", &[])? {
                let line: String = row.get(0)?;
                if line != "ok" {
                    complaints.push(line);
                }
            }
            for row in conn.query("PRAGMA foreign_key_check", &[])? {
                complaints.push(format!("foreign key broken in table {}", row.get::<String>(0)?));
            }
            Ok(complaints)
        })
    }

    fn submit_write<T: Send + 'static>(
        &self,
        work: impl Fn(&mut Tx<'_>) -> Result<T> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<T>>> {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Job { work, outcome: None, reply });
        self.inner.writes.send(job).map_err(|_| Error::fault("the writing thread has stopped"))?;
        Ok(answer)
    }
}

fn submit_read<T: Send + 'static>(
    queue: &Sender<ReadJob>,
    work: impl FnOnce(&mut Conn) -> Result<T> + Send + 'static,
) -> Result<oneshot::Receiver<Result<T>>> {
    let (reply, answer) = oneshot::channel();
    let job: ReadJob = Box::new(move |conn| {
        let _ = reply.send(in_snapshot(conn, work));
    });
    queue.send(job).map_err(|_| Error::fault("the reading threads have stopped"))?;
    Ok(answer)
}

/// One read on one snapshot.
fn in_snapshot<T>(conn: &mut Conn, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
    let begin = if conn.is_postgres() { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" } else { "BEGIN DEFERRED" };
    // Where BEGIN fails the read's own statements fail too and say why.
    let _ = conn.run_control(begin);
    let read = caught(conn, work);
    let _ = conn.run_control("COMMIT");
    read
}

/// A panic of a read is a fault of that read alone.
fn caught<T>(conn: &mut Conn, work: impl FnOnce(&mut Conn) -> Result<T>) -> Result<T> {
    let read = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(conn)));
    read.unwrap_or_else(|_| Err(Error::fault("a database job panicked")))
}

fn answer<T>(received: std::result::Result<Result<T>, oneshot::error::RecvError>) -> Result<T> {
    received.unwrap_or_else(|_| Err(Error::fault("a database thread has stopped")))
}

/// Gives a new database a random number of its own, so that what is derived from it knows where it belongs.
fn name_database(conn: &mut Conn, random: &Arc<dyn kernel::Random>) -> Result<()> {
    let mut bytes = [0u8; 8];
    random.fill(&mut bytes);
    let number = i64::from_le_bytes(bytes) & i64::MAX;
    conn.run("INSERT INTO counters (name, value) VALUES ('database', $1) ON CONFLICT (name) DO NOTHING", &[number.into()])?;
    Ok(())
}

/// Opens a connection on a thread of its own: the client of PostgreSQL must not be started inside an async runtime,
/// and callers may be in one.
fn apart(open: impl FnOnce() -> Result<Conn> + Send + 'static) -> Result<Conn> {
    std::thread::spawn(open).join().unwrap_or_else(|_| Err(Error::fault("opening the database panicked")))
}

fn spawn_reader(name: String, target: Target, queue: Receiver<ReadJob>) -> Result<()> {
    let reader_target = target.clone();
    let mut conn = apart(move || reader_target.open())?;
    std::thread::Builder::new()
        .name(name)
        .spawn(move || {
            for job in queue {
                if conn.is_closed() {
                    match target.open() {
                        Ok(fresh) => conn = fresh,
                        Err(error) => eprintln!("cannot reopen the database: {error}"),
                    }
                }
                job(&mut conn);
            }
        })
        .doing(|| "cannot start a reading thread".into())?;
    Ok(())
}

/// What the writing thread works with.
struct Writer {
    target: Target,
    queue: Receiver<Box<dyn WriteJob>>,
    commits: Commits,
    pool: Option<Pool>,
}

impl Writer {
    fn leave_snapshots(&self) {
        if let Some(pool) = &self.pool {
            pool.leave_snapshots();
        }
    }

    fn run(self, mut conn: Conn) {
        loop {
            let first = match self.queue.recv_timeout(SNAPSHOT_IDLE) {
                Ok(first) => first,
                Err(crossbeam_channel::RecvTimeoutError::Timeout) => {
                    self.leave_snapshots();
                    continue;
                }
                Err(crossbeam_channel::RecvTimeoutError::Disconnected) => return,
            };
            let mut batch = vec![first];
            batch.extend(self.queue.try_iter().take(GROUP_MAX - 1));
            if conn.is_closed() {
                match self.target.open() {
                    Ok(fresh) => conn = fresh,
                    Err(error) => eprintln!("cannot reopen the database: {error}"),
                }
            }
            self.leave_snapshots();
            let outcome = commit_batch(&mut conn, &mut batch);
            // Before anybody is told: whoever was told reads what was written.
            self.commits.add();
            for job in batch {
                job.finish(outcome.clone());
            }
        }
    }
}

fn commit_batch(conn: &mut Conn, batch: &mut [Box<dyn WriteJob>]) -> std::result::Result<(), String> {
    let begin = if conn.is_postgres() { "BEGIN ISOLATION LEVEL SERIALIZABLE" } else { "BEGIN IMMEDIATE" };
    for attempt in 0..REPEATS_MAX {
        match try_batch(conn, batch, begin) {
            Ok(()) => return Ok(()),
            Err(Error::Repeat) => {
                let _ = conn.run_control("ROLLBACK");
                std::thread::sleep(std::time::Duration::from_millis(u64::from(attempt) * 2));
            }
            Err(error) => {
                let _ = conn.run_control("ROLLBACK");
                return Err(error.to_string());
            }
        }
    }
    Err("the database asked too often to repeat the transaction".into())
}

fn try_batch(conn: &mut Conn, batch: &mut [Box<dyn WriteJob>], begin: &str) -> Result<()> {
    conn.run_control(begin)?;
    conn.run_control("SAVEPOINT job")?;
    for job in batch {
        match job.attempt(&mut Tx::new(conn)) {
            // In one message to the server, since each is a way there and back.
            Ok(()) if conn.is_postgres() => conn.batch("RELEASE SAVEPOINT job; SAVEPOINT job")?,
            Ok(()) => {
                conn.run_control("RELEASE SAVEPOINT job")?;
                conn.run_control("SAVEPOINT job")?;
            }
            Err(Undo::Job) => conn.run_control("ROLLBACK TO SAVEPOINT job")?,
            Err(Undo::Batch) => return Err(Error::Repeat),
        }
    }
    conn.run_control("COMMIT")
}
