//! Starting other programs: in the foreground with their output read, or in the background until dropped.
//! Nothing here knows what the programs are for. Invariant: no child outlives us, whatever the way we end
//! (a dropped guard stops it; where `setpriv` exists the kernel also signals it when we are killed).

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// What went wrong, as one sentence for the person at the terminal.
pub type Result<T> = std::result::Result<T, String>;

/// The instant of a measurement. Automation measures other programs, so the ambient clock has no place here.
#[expect(clippy::disallowed_methods, reason = "automation times other programs; nothing of the product calls it")]
pub fn now() -> Instant {
    Instant::now()
}

/// Root folder of the workspace.
pub fn root() -> PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let here = PathBuf::from(here);
    here.parent().and_then(Path::parent).map_or(here.clone(), Path::to_path_buf)
}

/// Folder where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A cargo command in the workspace root.
pub fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root());
    command
}

/// Runs a program to its end, its output going where ours goes. An error unless it ends well.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{shown}` ended with {status}")) }
}

/// Runs a program, passes every line of its output on, and gives each to `line` as well. True if it ends well.
pub fn run_reading(command: &mut Command, mut line: impl FnMut(&str)) -> Result<bool> {
    let shown = shown(command);
    let mut child = Guard(command.stdout(Stdio::piped()).spawn().map_err(|error| format!("cannot start `{shown}`: {error}"))?);
    if let Some(out) = child.0.stdout.take() {
        for text in BufReader::new(out).split(b'\n').map_while(std::result::Result::ok) {
            let text = String::from_utf8_lossy(&text);
            println!("{text}");
            line(&text);
        }
    }
    let status = child.0.wait().map_err(|error| format!("cannot wait for `{shown}`: {error}"))?;
    Ok(status.success())
}

/// Runs a program and returns what it printed, trimmed. An error, with its complaint, unless it ends well.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().map_err(|error| format!("cannot start `{shown}`: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    } else {
        Err(format!("`{shown}` ended with {}: {}", output.status, String::from_utf8_lossy(&output.stderr).trim()))
    }
}

/// A child that is stopped when this is dropped.
pub struct Guard(pub Child);

impl Guard {
    /// Asks the child to end, and waits up to five seconds before ending it for good.
    pub fn stop(&mut self) {
        if matches!(self.0.try_wait(), Ok(Some(_))) {
            return;
        }
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).stderr(Stdio::null()).status();
        for _ in 0..500 {
            if matches!(self.0.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A command that is signalled when we die, even by a signal we cannot catch. `user` is whom to run it as.
pub fn bound(program: impl AsRef<OsStr>, user: Option<&str>) -> Command {
    if !has("setpriv") {
        return match user {
            Some(user) => {
                let mut command = Command::new("runuser");
                command.args(["-u", user, "--"]).arg(program);
                command
            }
            None => Command::new(program),
        };
    }
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "INT"]);
    if let Some(user) = user {
        command.args(["--reuid", user, "--init-groups", "--regid", &group_of(user)]);
    }
    command.arg("--").arg(program);
    command
}

/// The main group of a user, by number.
fn group_of(user: &str) -> String {
    output(Command::new("id").args(["-g", user])).unwrap_or_else(|_| "65534".to_owned())
}

/// Whether a program of that name is on the path.
pub fn has(program: &str) -> bool {
    find(program).is_some()
}

/// Where a program of that name is on the path (the usual folders of system programs included).
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin"), PathBuf::from("/sbin")])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// A port of this machine nobody listens on at this moment.
pub fn free_port() -> Result<u16> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|error| format!("no free port: {error}"))?;
    Ok(listener.local_addr().map_err(|error| format!("no free port: {error}"))?.port())
}

/// A folder of our own below the system's temporary folder, removed when dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    /// A new empty folder. Folders of the same name left by runs that were killed are removed first.
    pub fn new(name: &str) -> Result<Scratch> {
        let base = std::env::temp_dir();
        let prefix = format!("polyphony-{name}-");
        for entry in std::fs::read_dir(&base).into_iter().flatten().flatten() {
            let left = entry.file_name().to_string_lossy().strip_prefix(&prefix).and_then(|pid| pid.parse::<u32>().ok());
            if left.is_some_and(|pid| !Path::new("/proc").join(pid.to_string()).exists()) {
                let _ = std::fs::remove_dir_all(entry.path());
            }
        }
        let path = base.join(format!("{prefix}{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).map_err(|error| format!("cannot create {}: {error}", path.display()))?;
        Ok(Scratch(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}
