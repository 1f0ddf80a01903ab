//! Which crate of ours may depend on which. The table is the direction of dependencies of the house; a new
//! edge needs a decision record first.

use crate::tidy::Finding;
use crate::tree::Tree;

const FOUNDATIONS: [&str; 8] = ["kernel", "store", "i18n", "search", "jobs", "documents", "tabular", "web"];
/// Slices every other slice may use.
const BASES: [&str; 4] = ["convention", "parties", "people", "organizations"];
const CAPABILITIES: [&str; 6] = ["measures", "roadmaps", "consultations", "governance", "feeds", "packages"];

/// What a crate may depend on; none for a crate the table does not know.
fn allowed(name: &str) -> Option<Vec<&'static str>> {
    let upto = |n: usize| FOUNDATIONS.iter().chain(BASES.iter().take(n)).copied().collect::<Vec<_>>();
    Some(match name {
        "kernel" | "xtask" => vec![],
        "store" | "i18n" | "search" | "tabular" => vec!["kernel"],
        "jobs" | "documents" => vec!["kernel", "store"],
        "web" => vec!["kernel", "store", "i18n", "search", "jobs", "tabular"],
        "testkit" | "convention" => upto(0),
        "parties" => upto(1),
        "people" => upto(2),
        "organizations" => upto(3),
        "measures" | "roadmaps" | "consultations" | "governance" | "feeds" | "packages" => upto(4),
        "portal" | "catalogue" => [upto(4), CAPABILITIES.to_vec()].concat(),
        "app" => [upto(4), CAPABILITIES.to_vec(), vec!["portal", "catalogue"]].concat(),
        _ => return None,
    })
}

/// Reads each manifest's dependency sections.
pub fn check(tree: &Tree) -> Vec<Finding> {
    let ours = tree.crates();
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.name() == "Cargo.toml") {
        let Some(name) = file.krate() else { continue };
        let Some(allowed) = allowed(name) else {
            findings.push(Finding::new(&file.path, 1, format!("{name} is not in the table of allowed directions; write a decision first")));
            continue;
        };
        let mut section = "";
        for (index, line) in file.text.lines().enumerate() {
            let line = line.trim();
            if line.starts_with('[') {
                section = line.trim_matches(['[', ']']);
                continue;
            }
            let dependency = line.split(['.', '=', ' ']).next().unwrap_or_default();
            if !section.ends_with("dependencies") || !ours.contains(&dependency) {
                continue;
            }
            let checks_only = section.ends_with("dev-dependencies");
            if dependency == "testkit" && checks_only && name != "kernel" {
                continue;
            }
            if !allowed.contains(&dependency) {
                let sentence = if dependency == "testkit" {
                    format!("{name} may use testkit for its checks only: move it to dev-dependencies")
                } else {
                    format!("{name} may not depend on {dependency}: use a reference, a panel, a port or the outbox")
                };
                findings.push(Finding::new(&file.path, index + 1, sentence));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(krate: &str, manifest: &str) -> Vec<usize> {
        let path = format!("crates/{krate}/Cargo.toml");
        let mut files = vec![(path.as_str(), manifest)];
        for other in ["crates/measures/Cargo.toml", "crates/testkit/Cargo.toml", "crates/kernel/Cargo.toml", "crates/store/Cargo.toml"] {
            if other != path {
                files.push((other, ""));
            }
        }
        check(&Tree::of(&files)).into_iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_capability_may_not_depend_on_another() {
        assert_eq!(lines("roadmaps", "[dependencies]\nkernel.workspace = true\nmeasures = { workspace = true }\n"), [3]);
    }

    #[test]
    fn the_checking_kit_is_for_checks_only() {
        assert_eq!(lines("roadmaps", "[dependencies]\ntestkit.workspace = true\n"), [2]);
        assert!(lines("roadmaps", "[dev-dependencies]\ntestkit.workspace = true\n").is_empty());
    }

    #[test]
    fn the_kernel_depends_on_nothing_and_an_unknown_crate_is_refused() {
        assert_eq!(lines("kernel", "[dependencies]\nstore.workspace = true\n"), [2]);
        assert_eq!(lines("surprise", ""), [1]);
    }
}
