//! What may stand where: SQL, HTTP, names of tables, headers of files. Messages and style sheets have
//! their own checks beside this one.

use std::collections::BTreeMap;

use crate::tidy::Finding;
use crate::tree::{File, Tree};

const SLICES: [&str; 7] = ["convention", "parties", "people", "measures", "roadmaps", "portal", "catalogue"];
const HEADINGS: [&str; 5] = ["## Owns", "## Promises", "## Invariants", "## Sources", "## Needs"];
/// First words of a statement. Each must be followed by a blank, so that a name of a method stays allowed.
const STATEMENTS: [&str; 5] = ["SELECT", "INSERT", "UPDATE", "DELETE", "CREATE"];
/// Words before the name of a table.
const BEFORE_TABLE: [&str; 5] = ["FROM", "JOIN", "INTO", "UPDATE", "TABLE"];

fn rust_files(tree: &Tree) -> impl Iterator<Item = (&File, &str)> {
    tree.files.iter().filter(|file| file.is_rust()).filter_map(|file| Some((file, file.krate()?)))
}

/// Whether a literal is a statement of SQL.
fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    STATEMENTS.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '\n'])))
}

/// A file that may hold SQL: `store.rs`, a file of a `store` folder, the store crate, the checking kit.
fn may_hold_sql(file: &File, krate: &str) -> bool {
    matches!(krate, "store" | "testkit" | "xtask") || file.name() == "store.rs" || file.path.contains("/src/store/")
}

pub fn sql(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, krate) in rust_files(tree) {
        if may_hold_sql(file, krate) {
            continue;
        }
        for literal in file.rust.literals.iter().filter(|literal| is_sql(&literal.text)) {
            findings.push(Finding::new(&file.path, literal.line, format!("this statement belongs into the store.rs of {krate}")));
        }
    }
    findings
}

pub fn http(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, krate) in rust_files(tree) {
        let page = ["/pages.rs", "/api.rs", "/pages/", "/api/", "/tests/"].iter().any(|part| file.path.contains(part));
        if page || matches!(krate, "web" | "app" | "testkit" | "xtask") {
            continue;
        }
        for (index, line) in file.rust.code.lines().enumerate() {
            if let Some(word) = ["axum", "http"].into_iter().find(|word| names_path(line, word)) {
                let sentence = format!("{word} is known to web, pages and api only: let this take and give plain values");
                findings.push(Finding::new(&file.path, index + 1, sentence));
            }
        }
    }
    findings
}

/// Whether a line of code has a path that begins with, or passes through, this crate.
fn names_path(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).unwrap_or_default();
        let after = line.get(at + word.len()..).unwrap_or_default();
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '_') && after.starts_with("::")
    })
}

/// Tables with the crate that owns them, read from the migrations `NNNN_<crate>_<what>.sql`.
fn owners(tree: &Tree) -> (BTreeMap<String, String>, Vec<Finding>) {
    let (mut owners, mut findings) = (BTreeMap::new(), Vec::new());
    let crates = tree.crates();
    for file in tree.files.iter().filter(|file| file.path.starts_with("migrations/") && file.path.ends_with(".sql")) {
        let mut parts = file.name().split(['_', '.']);
        let number = parts.next().unwrap_or_default();
        let owner = parts.next().unwrap_or_default();
        if number.len() != 4 || number.parse::<u32>().is_err() || !crates.contains(&owner) {
            findings.push(Finding::new(&file.path, 1, "name it NNNN_<crate>_<what>.sql, after the crate that owns its tables"));
            continue;
        }
        for (index, line) in file.text.lines().enumerate() {
            let line = line.split("--").next().unwrap_or_default();
            for table in tables_in(line, &["TABLE"]) {
                if line.to_uppercase().contains("CREATE")
                    && owners.insert(table.clone(), owner.to_owned()).is_some_and(|other| other != owner)
                {
                    findings.push(Finding::new(&file.path, index + 1, format!("the table {table} has another owner already")));
                }
            }
        }
    }
    (owners, findings)
}

/// Names that follow one of these words in a statement.
fn tables_in(sql: &str, words: &[&str]) -> Vec<String> {
    let all: Vec<&str> = sql.split_whitespace().collect();
    let mut found = Vec::new();
    for (index, word) in all.iter().enumerate() {
        if !words.contains(&word.trim_start_matches('(').to_uppercase().as_str()) {
            continue;
        }
        let next = all.iter().skip(index + 1).find(|word| !matches!(word.to_uppercase().as_str(), "IF" | "NOT" | "EXISTS" | "ONLY"));
        let name: String = next.into_iter().flat_map(|word| word.chars()).take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if !name.is_empty() {
            found.push(name.to_lowercase());
        }
    }
    found
}

pub fn tables(tree: &Tree) -> Vec<Finding> {
    let (owners, mut findings) = owners(tree);
    for (file, krate) in rust_files(tree) {
        if matches!(krate, "testkit" | "xtask") {
            continue;
        }
        for literal in &file.rust.literals {
            // A statement in pieces begins with a clause; prose does not hold these words in capitals.
            for table in tables_in(&literal.text, &BEFORE_TABLE).into_iter().filter(|_| literal.text.chars().any(|c| c == ' ')) {
                let Some(owner) = owners.get(&table) else { continue };
                let capitals = BEFORE_TABLE.iter().any(|word| literal.text.split_whitespace().any(|one| one == *word));
                if capitals && owner != krate {
                    let sentence = format!("the table {table} is {owner}'s: ask {owner} through a function, not by its table");
                    findings.push(Finding::new(&file.path, literal.line, sentence));
                }
            }
        }
    }
    findings
}

pub fn headers(tree: &Tree) -> Vec<Finding> {
    rust_files(tree)
        .filter(|(file, _)| !file.text.trim_start().starts_with("//!"))
        .map(|(file, _)| Finding::new(&file.path, 1, "begin with a //! header: what lives here, what does not, what always holds"))
        .collect()
}

pub fn mod_files(tree: &Tree) -> Vec<Finding> {
    rust_files(tree)
        .filter(|(file, _)| file.name() == "mod.rs")
        .map(|(file, _)| Finding::new(&file.path, 1, "name the file after its module and put it beside the folder"))
        .collect()
}

pub fn templates(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.is_template()) {
        if !file.text.trim_start().starts_with("{#") {
            findings.push(Finding::new(&file.path, 1, "begin with a comment {# … #}: which page, who sees it"));
        }
        for (index, line) in file.text.lines().enumerate() {
            let lower = line.to_lowercase();
            if lower.contains(" style=\"") || lower.contains("<style") {
                findings.push(Finding::new(&file.path, index + 1, "the content policy refuses inline style: use a class"));
            }
            let event = lower.split(' ').any(|word| {
                word.strip_prefix("on")
                    .and_then(|word| word.split_once('='))
                    .is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_lowercase()) && !name.is_empty())
            });
            let inline = lower.contains("<script") && !lower.contains("src=");
            if event || inline || lower.contains("javascript:") {
                findings.push(Finding::new(&file.path, index + 1, "the content policy refuses inline script: put it into assets"));
            }
        }
    }
    findings
}

pub fn readmes(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for slice in tree.crates().into_iter().filter(|name| SLICES.contains(name)) {
        let path = format!("crates/{slice}/README.md");
        let Some(file) = tree.files.iter().find(|file| file.path == path) else {
            findings.push(Finding::new(
                path,
                1,
                format!("the slice {slice} needs its contract, with the headings {}", HEADINGS.join(", ")),
            ));
            continue;
        };
        for heading in HEADINGS.into_iter().filter(|heading| !file.text.lines().any(|line| line.trim_end() == *heading)) {
            findings.push(Finding::new(&path, 1, format!("the contract lacks the heading {heading}")));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(findings: Vec<Finding>) -> Vec<(String, usize)> {
        findings.into_iter().map(|finding| (finding.path, finding.line)).collect()
    }

    #[test]
    fn a_statement_outside_a_store_is_found_and_a_plain_word_is_not() {
        let text = "//! x\nfn a() { q(\"SELECT id\n FROM measures\"); m(\"DELETE\"); l(\"Select one\"); }";
        let tree = Tree::of(&[("crates/measures/src/pages.rs", text), ("crates/measures/src/store.rs", text)]);
        assert_eq!(at(sql(&tree)), [("crates/measures/src/pages.rs".to_owned(), 2)]);
    }

    #[test]
    fn http_in_a_rule_file_is_found_and_in_a_page_or_comment_is_not() {
        let text = "//! axum::x\nuse axum::Router;\nuse tower_http::x;\nlet l = \"http://x\";\nuse web::http::Uri;";
        let tree = Tree::of(&[("crates/measures/src/domain.rs", text), ("crates/measures/src/pages/show.rs", text)]);
        let path = "crates/measures/src/domain.rs".to_owned();
        assert_eq!(at(http(&tree)), [(path.clone(), 2), (path, 5)]);
    }

    #[test]
    fn a_table_is_named_by_its_owner_only() {
        let tree = Tree::of(&[
            ("crates/measures/Cargo.toml", ""),
            ("crates/portal/Cargo.toml", ""),
            (
                "migrations/0003_measures_tables.sql",
                "CREATE TABLE IF NOT EXISTS measures (\n id TEXT, party TEXT REFERENCES parties (id)\n);",
            ),
            ("crates/measures/src/store.rs", "f(\"SELECT id FROM measures\")"),
            ("crates/portal/src/store.rs", "\nf(\"SELECT id FROM grid g JOIN measures m ON m.id = g.id\"); g(\"from measures to plans\")"),
        ]);
        assert_eq!(at(tables(&tree)), [("crates/portal/src/store.rs".to_owned(), 2)]);
    }

    #[test]
    fn a_migration_is_named_after_a_crate() {
        let tree = Tree::of(&[("crates/measures/Cargo.toml", ""), ("migrations/3_things.sql", "CREATE TABLE a (x TEXT);")]);
        assert_eq!(at(tables(&tree)), [("migrations/3_things.sql".to_owned(), 1)]);
    }

    #[test]
    fn headers_module_files_and_contracts_are_asked_for() {
        let tree = Tree::of(&[
            ("crates/people/Cargo.toml", ""),
            ("crates/people/README.md", "## Owns\n"),
            ("crates/people/src/a/mod.rs", "fn a() {}"),
        ]);
        assert_eq!(headers(&tree).len(), 1);
        assert_eq!(mod_files(&tree).len(), 1);
        assert_eq!(readmes(&tree).len(), 4);
    }

    #[test]
    fn a_template_begins_with_its_comment_and_has_nothing_inline() {
        let good = "{# list of measures; everyone #}\n<p class=\"on\" data-on=\"a\">on=1 <script src=\"/a.js\" defer></script></p>";
        let bad = "<p style=\"color: red\">\n<a onclick=\"x()\">\n<script>x</script>";
        let tree = Tree::of(&[("crates/a/templates/a/g.html", good), ("crates/a/templates/a/b.html", bad)]);
        let found: Vec<usize> =
            templates(&tree).into_iter().filter(|finding| finding.path.ends_with("b.html")).map(|finding| finding.line).collect();
        assert_eq!(found, [1, 1, 2, 3]);
        assert_eq!(templates(&tree).len(), 4);
    }
}
