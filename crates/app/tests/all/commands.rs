//! The program from outside: commands, exit codes, backup and restore.

use crate::program::polyphony;
use std::process::Output;

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_backup_restores_to_the_same_and_a_damaged_one_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (data, copy, file) = (folder.path().join("data"), folder.path().join("copy"), folder.path().join("all.backup"));
    assert!(polyphony(&data, &["migrate"]).status.success());
    let backup = polyphony(&data, &["backup", file.to_str().unwrap()]);
    assert!(backup.status.success(), "{}", err(&backup));
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0xFF;
    let damaged = folder.path().join("damaged.backup");
    std::fs::write(&damaged, &bytes).unwrap();
    let refused = polyphony(&copy, &["restore", damaged.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("damaged"), "{}", err(&refused));
    assert!(!copy.join("polyphony.db").exists());
    assert!(polyphony(&copy, &["restore", file.to_str().unwrap()]).status.success());
    let again = polyphony(&copy, &["restore", file.to_str().unwrap()]);
    assert_eq!(again.status.code(), Some(1), "a folder with data is never overwritten");
    let (before, after) = (polyphony(&data, &["check", "--json"]), polyphony(&copy, &["check", "--json"]));
    assert_eq!(out(&before), out(&after));
    let report: serde_json::Value = serde_json::from_str(&out(&after)).unwrap();
    assert!(report["history"].as_u64().unwrap() > 200 && report["problems"].as_array().unwrap().is_empty(), "{report}");
}

#[test]
fn a_damaged_file_is_found_by_check() {
    let folder = tempfile::tempdir().unwrap();
    assert!(polyphony(folder.path(), &["migrate"]).status.success());
    let shelf = folder.path().join("files/ab");
    std::fs::create_dir_all(&shelf).unwrap();
    let name = "ab".repeat(32);
    std::fs::write(shelf.join(&name), "not what the name says").unwrap();
    let checked = polyphony(folder.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(out(&checked).contains(&name), "{}", out(&checked));
}

#[test]
fn misuse_is_told_apart_from_refusal() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(polyphony(folder.path(), &["fly"]).status.code(), Some(2));
    let config = folder.path().join("polyphony.toml");
    std::fs::write(&config, "lisen = \"127.0.0.1:1\"").unwrap();
    let refused = polyphony(folder.path(), &["migrate", "--config", config.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("nearest one is \"listen\""), "{}", err(&refused));
    let no_party = polyphony(folder.path(), &["user", "invite", "a@example.org", "--role", "focal-point", "--party", "XX"]);
    assert_eq!(no_party.status.code(), Some(1));
}

#[test]
fn an_invitation_from_the_command_line_gives_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let invited = polyphony(folder.path(), &["user", "invite", "a@example.org", "--role", "focal-point", "--party", "KE", "--lang", "fr"]);
    assert!(invited.status.success(), "{}", err(&invited));
    assert!(out(&invited).contains("/fr/join/"), "{}", out(&invited));
}

#[test]
fn an_export_holds_every_public_list() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.zip");
    let mistyped = polyphony(folder.path(), &["export", file.to_str().unwrap()]);
    assert_eq!(mistyped.status.code(), Some(1), "a folder without a database is no installation");
    assert!(polyphony(folder.path(), &["migrate"]).status.success());
    let exported = polyphony(folder.path(), &["export", file.to_str().unwrap()]);
    assert!(exported.status.success(), "{}", err(&exported));
    let mut archive = zip::ZipArchive::new(std::fs::File::open(&file).unwrap()).unwrap();
    let mut measures = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("measures.ndjson").unwrap(), &mut measures).unwrap();
    assert_eq!(measures.lines().count(), 49);
    for (list, n_rows) in [("articles", 36), ("glossary", 111), ("parties", 159), ("roadmaps", 0)] {
        let file = archive.by_name(&format!("{list}.json")).unwrap();
        let list_of: serde_json::Value = serde_json::from_reader(file).unwrap();
        assert_eq!(list_of["rows"].as_array().unwrap().len(), n_rows, "{list}");
    }
    let kenya: serde_json::Value = serde_json::from_reader(archive.by_name("parties/KE.json").unwrap()).unwrap();
    assert!(kenya["duties"].as_array().unwrap().len() > 5, "{kenya}");
    let package: serde_json::Value = serde_json::from_reader(archive.by_name("datapackage.json").unwrap()).unwrap();
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), archive.len() - 1, "every file but the description stands in it");
    let table = resources.iter().find(|resource| resource["path"] == "measures.csv").unwrap();
    let mut bytes = Vec::new();
    std::io::Read::read_to_end(&mut archive.by_name("measures.csv").unwrap(), &mut bytes).unwrap();
    assert_eq!(table["bytes"], bytes.len());
    assert_eq!(
        table["schema"]["fields"].as_array().unwrap().len(),
        bytes.split(|byte| *byte == b'\n').next().unwrap().split(|byte| *byte == b',').count()
    );
    for name in ["parties.csv-metadata.json", "vocab/open-roadmap-2019.ttl", "catalog.ttl"] {
        assert!(archive.by_name(name).is_ok(), "{name}");
    }
}
