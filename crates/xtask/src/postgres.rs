//! A throw-away PostgreSQL cluster: made in a temporary folder, by an unprivileged user, gone when dropped.
//! It listens on 127.0.0.1 only and trusts every local caller, since it holds nothing but test data.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::run::{Guard, Result, Scratch, bound, free_port, output, run};
use crate::system::{is_root, postgresql_bin};

/// A running cluster.
pub struct Cluster {
    // Dropped in this order: the server ends before its folder goes.
    server: Guard,
    bin: PathBuf,
    port: u16,
    _folder: Scratch,
}

/// Many tests hold a connection each.
const SETTINGS: [&str; 3] = ["max_connections=300", "log_min_messages=fatal", "listen_addresses=127.0.0.1"];
/// Flushing to disk is off: what is tested is the SQL, not the disk.
const UNFLUSHED: [&str; 3] = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

impl Cluster {
    /// Makes and starts a cluster for tests, and waits until it answers.
    pub fn start() -> Result<Cluster> {
        Cluster::with(&UNFLUSHED)
    }

    /// A cluster whose commits are on disk, for measuring.
    pub fn durable() -> Result<Cluster> {
        Cluster::with(&[])
    }

    fn with(more: &[&str]) -> Result<Cluster> {
        let bin = postgresql_bin().ok_or("PostgreSQL is not installed")?;
        let user = if is_root() { Some(unprivileged()) } else { None };
        let folder = Scratch::new("postgresql")?;
        if let Some(user) = user {
            run(Command::new("chown").arg(user).arg(folder.path()))?;
        }
        let data = folder.path().join("data");
        let mut init = bound(bin.join("initdb"), user);
        init.args(["--username", "polyphony", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync", "-D"]);
        output(init.arg(&data).current_dir(folder.path()))?;

        let port = free_port()?;
        let mut server = bound(bin.join("postgres"), user);
        server.arg("-D").arg(&data).arg("-k").arg(folder.path()).args(["-p", &port.to_string()]);
        for setting in SETTINGS.iter().chain(more) {
            server.args(["-c", setting]);
        }
        let server = server.current_dir(folder.path()).stdout(Stdio::null()).stderr(Stdio::inherit());
        let server = Guard(server.spawn().map_err(|error| format!("cannot start PostgreSQL: {error}"))?);
        let mut cluster = Cluster { server, bin, port, _folder: folder };
        cluster.wait()?;
        Ok(cluster)
    }

    fn wait(&mut self) -> Result<()> {
        for _ in 0..300 {
            if self.psql("select 1").is_ok() {
                return Ok(());
            }
            if matches!(self.server.0.try_wait(), Ok(Some(_))) {
                return Err("PostgreSQL ended while starting; its reason is above".to_owned());
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        Err("PostgreSQL did not answer within 30 seconds".to_owned())
    }

    /// Address for programs.
    pub fn url(&self) -> String {
        format!("postgres://polyphony@127.0.0.1:{}/postgres", self.port)
    }

    /// Version of the server, such as `15.14`.
    pub fn version(&self) -> String {
        self.psql("show server_version").unwrap_or_default()
    }

    /// How many databases tests of a crate made here: none means that they never came. The checking kit names them.
    pub fn databases_of(&self, name: &str) -> u64 {
        let count = format!("select count(*) from pg_database where starts_with(datname, 'test_{name}_')");
        self.psql(&count).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    fn psql(&self, statement: &str) -> Result<String> {
        let mut psql = Command::new(self.bin.join("psql"));
        psql.args(["-X", "-q", "-A", "-t", "-d", &self.url(), "-c", statement]);
        output(&mut psql)
    }
}

/// A user without rights: PostgreSQL refuses to run as root.
fn unprivileged() -> &'static str {
    if output(Command::new("id").args(["-u", "postgres"])).is_ok() { "postgres" } else { "nobody" }
}
