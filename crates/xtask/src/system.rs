//! Programs of the system that checks need: whether they are there, and how they are installed.
//! Invariant: a missing program is installed or the run stops with the command to type; nothing is skipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Result, find, has, output, run};

/// A program of the system, the Debian packages that bring it, and how we see that it is there.
pub struct Need {
    pub name: &'static str,
    pub packages: &'static [&'static str],
    pub is_there: fn() -> bool,
}

pub const POSTGRESQL: Need = Need { name: "PostgreSQL", packages: &["postgresql"], is_there: || postgresql_bin().is_some() };
pub const CHROMIUM: Need = Need { name: "Chromium", packages: &["chromium"], is_there: || has("chromium") };
pub const NODE: Need = Need { name: "Node with npm", packages: &["nodejs", "npm"], is_there: || has("node") && has("npm") };
pub const PYTHON: Need = Need {
    name: "Python with environments",
    packages: &["python3", "python3-venv"],
    is_there: || output(Command::new("python3").args(["-c", "import ensurepip, venv"])).is_ok(),
};
pub const FONTS: Need = Need {
    name: "fonts for Arabic and Chinese",
    packages: &["fontconfig", "fonts-noto-core", "fonts-noto-cjk"],
    is_there: || {
        ["ar", "zh"].iter().all(|lang| output(Command::new("fc-list").arg(format!(":lang={lang}"))).is_ok_and(|list| !list.is_empty()))
    },
};
pub const NGINX: Need = Need { name: "nginx", packages: &["nginx-light"], is_there: || has("nginx") };
pub const WRK: Need = Need { name: "wrk", packages: &["wrk"], is_there: || has("wrk") };

/// Folder of the newest PostgreSQL server's programs.
pub fn postgresql_bin() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions
        .filter(|entry| entry.path().join("bin/initdb").is_file())
        .max_by_key(|entry| entry.file_name().to_string_lossy().parse::<u32>().unwrap_or_default());
    newest.map(|entry| entry.path().join("bin")).or_else(|| find("initdb").and_then(|file| file.parent().map(Path::to_path_buf)))
}

/// Whether we run as the system's first user.
pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id == "0")
}

/// Makes sure that all are there. Missing ones are installed on Debian when we are root, when `CI` is set
/// or when `install` asks for it; else the error is the command to type.
pub fn ensure(needs: &[Need], install: bool) -> Result<()> {
    let missing: Vec<&Need> = needs.iter().filter(|need| !(need.is_there)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.iter().map(|need| need.name).collect::<Vec<_>>().join(", ");
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages.iter().copied()).collect();
    let root = is_root();
    let sudo = if root { "" } else { "sudo " };
    let typed = format!("{sudo}apt-get update && {sudo}apt-get install -y --no-install-recommends {}", packages.join(" "));
    let may = root || install || std::env::var_os("CI").is_some();
    if !has("apt-get") || !may {
        return Err(format!("missing: {names}. Install with\n    {typed}\nor call again with --install"));
    }
    println!("installing {names}:\n    {typed}");
    let apt = |words: &[&str]| {
        let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
        if !root {
            command.arg("apt-get");
        }
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut command)
    };
    apt(&["update", "-q"])?;
    apt(&[&["install", "-q", "-y", "--no-install-recommends"], packages.as_slice()].concat())?;
    match missing.iter().find(|need| !(need.is_there)()) {
        Some(need) => Err(format!("{} is still missing after the installation", need.name)),
        None => Ok(()),
    }
}
