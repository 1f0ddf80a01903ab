//! The texts of the workspace, read once, with their places. What they must look like is said in `tidy`.
//! Paths are relative to the root and use `/`.

use std::path::Path;

use crate::run::Result;
use crate::rust::Scan;

/// One text file.
pub struct File {
    pub path: String,
    pub text: String,
    /// What the file holds as Rust; empty for other kinds.
    pub rust: Scan,
}

impl File {
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> File {
        let (path, text) = (path.into(), text.into());
        let rust = if path.ends_with(".rs") { Scan::of(&text) } else { Scan::default() };
        File { path, text, rust }
    }

    /// The crate a file below `crates/` belongs to.
    pub fn krate(&self) -> Option<&str> {
        self.path.strip_prefix("crates/")?.split('/').next()
    }

    /// The file's name without its folders.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// A template: any text below a crate's `templates` folder.
    pub fn is_template(&self) -> bool {
        self.path.contains("/templates/")
    }

    /// Whether the whole file is test code.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("_tests.rs") || self.krate() == Some("testkit")
    }
}

/// All texts, in the order of their paths.
pub struct Tree {
    pub files: Vec<File>,
}

/// Where texts of ours lie. Everything else (target, node_modules, data folders) is not read.
const FOLDERS: [&str; 7] = ["crates", "migrations", "locales", "assets", "docs", "e2e", "data"];
const KINDS: [&str; 11] = ["rs", "toml", "sql", "ftl", "css", "js", "mjs", "html", "txt", "xml", "md"];

impl Tree {
    /// Reads the workspace below `root`.
    pub fn read(root: &Path) -> Result<Tree> {
        let mut files = Vec::new();
        for folder in FOLDERS {
            walk(root, &root.join(folder), &mut files)?;
        }
        for name in ["Cargo.toml", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"] {
            if let Ok(text) = std::fs::read_to_string(root.join(name)) {
                files.push(File::new(name, text));
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Tree { files })
    }

    /// A tree of given texts, for tests.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Tree {
        Tree { files: files.iter().map(|(path, text)| File::new(*path, *text)).collect() }
    }

    /// Names of our crates, sorted.
    pub fn crates(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.files.iter().filter(|file| file.name() == "Cargo.toml").filter_map(|file| file.krate()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<File>) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    for entry in entries.flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() {
            if !name.starts_with('.') && name != "node_modules" && name != "target" {
                walk(root, &path, files)?;
            }
            continue;
        }
        if !name.rsplit('.').next().is_some_and(|kind| KINDS.contains(&kind)) {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let short = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push(File::new(short, text));
    }
    Ok(())
}
