//! Imports through the whole program: commands and pages, on the practices of the founding documents.

use crate::program::{counts, file, import, polyphony};
use crate::site::Whole;
use kernel::{Lang, Role};
use serde_json::Value as Json;
use std::path::Path;
use testkit::Person;

const PRACTICES: &str = include_str!("../../../../data/practices.json");

/// The 49 practices as a table that a ministry would keep: the columns named in the README of measures.
fn table(change: impl Fn(usize, &mut Vec<String>)) -> String {
    let file: Json = serde_json::from_str(PRACTICES).unwrap();
    let list = |value: &Json| value.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect::<Vec<_>>().join("; ");
    let mut rows = vec!["Key;Title;Party;Activity;Year;Instrument type;Description".to_owned()];
    for (at, practice) in file["practices"].as_array().unwrap().iter().enumerate() {
        let text = |name: &str| practice[name].as_str().unwrap().to_owned();
        let year = practice["year_start"].as_i64().map(|year| year.to_string()).unwrap_or_default();
        let lists = ["parties", "activities", "instrument_types"].map(|name| list(&practice[name]));
        let [parties, activities, instruments] = lists;
        let mut cells = vec![text("id"), text("title_en"), parties, activities, year, instruments, text("summary_en")];
        change(at, &mut cells);
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        rows.push(quoted.join(";"));
    }
    rows.join("\n")
}

#[test]
fn sys_153_the_practices_come_in_once_as_a_table_and_as_json_and_a_second_run_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (full, empty) = (folder.path().join("full"), folder.path().join("empty"));
    assert!(polyphony(&full, &["migrate"]).status.success());
    assert!(polyphony(&empty, &["migrate", "--without-founding-practices"]).status.success());
    let table = file(folder.path(), "practices.csv", &table(|_, _| {}));
    let json = file(folder.path(), "practices.json", PRACTICES);
    for file in [&table, &json] {
        let (said, is_clean) = import(&full, "measures", file, &["--dry-run"]);
        assert_eq!((counts(&said), is_clean), ([0, 0, 49, 0, 0], true), "{said}");
    }
    let (said, is_clean) = import(&empty, "measures", &table, &["--dry-run"]);
    assert_eq!((counts(&said), is_clean, &said["applied"]), ([49, 0, 0, 0, 0], true, &Json::Bool(false)));
    let (said, _) = import(&empty, "measures", &table, &[]);
    assert_eq!((counts(&said), &said["applied"]), ([49, 0, 0, 0, 0], &Json::Bool(true)));
    for _ in 0..2 {
        let (said, _) = import(&empty, "measures", &table, &[]);
        assert_eq!(counts(&said), [0, 0, 49, 0, 0]);
    }
    // The JSON says more of the same records: titles in French, partners, domains.
    let (said, _) = import(&empty, "measures", &json, &["--mapping", "practices"]);
    assert_eq!(counts(&said), [0, 49, 0, 0, 0]);
    let (said, _) = import(&empty, "measures", &json, &[]);
    assert_eq!(counts(&said), [0, 0, 49, 0, 0]);
    // Undone from the last to the first: what the JSON added goes, then the records.
    for (number, says) in [(4, "was undone"), (1, "was undone")] {
        let undone = polyphony(&empty, &["undo", &number.to_string(), "--reason", "Only a trial"]);
        assert!(undone.status.success(), "{}", String::from_utf8_lossy(&undone.stderr));
        assert!(String::from_utf8_lossy(&undone.stdout).contains(says));
    }
    assert_eq!(counts(&import(&empty, "measures", &table, &["--dry-run"]).0), [49, 0, 0, 0, 0]);
    assert!(!polyphony(&empty, &["undo", "1", "--reason", "Again"]).status.success());
    let checked = polyphony(&empty, &["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn sys_154_a_bad_row_is_refused_with_its_row_and_reason_and_holds_back_all_or_only_itself() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate", "--without-founding-practices"]).status.success());
    let bad = table(|at, cells| match at {
        3 => cells[3] = "9.9".into(),
        7 => cells[4] = "42370".into(),
        9 => cells[0] = "gp-1-01".into(),
        _ => {}
    });
    let bad = file(folder.path(), "bad.csv", &bad);
    let (said, is_clean) = import(&data, "measures", &bad, &[]);
    assert_eq!((counts(&said), is_clean, &said["applied"]), ([46, 0, 0, 0, 3], false, &Json::Bool(false)));
    let problems: Vec<(u64, &str, &str)> = said["problems"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|problem| problem["class"] != "warning")
        .map(|problem| (problem["row"].as_u64().unwrap(), problem["column"].as_str().unwrap(), problem["code"].as_str().unwrap()))
        .collect();
    assert_eq!(problems, [(5, "Activity", "unknown"), (9, "Year", "serial-day"), (11, "Key", "key-twice")]);
    assert!(said["problems"].as_array().unwrap().iter().all(|problem| !problem["cure"].as_str().unwrap().is_empty()));
    let (said, is_clean) = import(&data, "measures", &bad, &["--rows", "clean"]);
    assert_eq!((counts(&said), is_clean, &said["applied"]), ([46, 0, 0, 0, 3], false, &Json::Bool(true)));
    let good = file(folder.path(), "good.csv", &table(|_, _| {}));
    assert_eq!(counts(&import(&data, "measures", &good, &[]).0), [3, 0, 46, 0, 0]);
}

#[test]
fn sys_155_a_wrong_path_stops_before_writing_and_names_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate", "--without-founding-practices"]).status.success());
    let json = file(folder.path(), "practices.json", PRACTICES);
    for (items, code) in [("$.practises[*]", "path-nothing"), ("$.practices[", "path-wrong")] {
        let mapping = serde_json::json!({ "target": "measures", "items": items, "rules": [{ "path": "$.title_en", "to": "title" }] });
        let mapping = file(folder.path(), "mapping.json", &mapping.to_string());
        let (said, is_clean) = import(&data, "measures", &json, &["--mapping", mapping.to_str().unwrap()]);
        assert_eq!((counts(&said), is_clean), ([0; 5], false));
        let problem = &said["problems"][0];
        assert_eq!((problem["code"].as_str(), problem["path"].as_str()), (Some(code), Some(items)), "{said}");
    }
    let renamed = file(folder.path(), "renamed.xlsx", "%PDF-1.7");
    assert_eq!(import(&data, "measures", &renamed, &[]).0["problems"][0]["code"], "unknown-format");
    let no_title = file(folder.path(), "none.csv", "Year,Activity\n2019,1.1\n");
    assert_eq!(import(&data, "measures", &no_title, &[]).0["problems"][0]["code"], "not-mapped");
}

#[test]
fn sys_156_what_goes_out_as_a_workbook_comes_back_unchanged_in_any_language() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate"]).status.success());
    for lang in ["en", "ar", "zh"] {
        let book = folder.path().join(format!("{lang}.xlsx"));
        let words = ["export", "measures", "--format", "xlsx", "--lang", lang, "--out", book.to_str().unwrap()];
        let exported = polyphony(&data, &words);
        assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
        let (said, is_clean) = import(&data, "measures", &book, &["--dry-run"]);
        assert_eq!((counts(&said), is_clean), ([0, 0, 49, 0, 0], true), "{lang}: {said}");
    }
    let some = polyphony(&data, &["export", "measures", "--format", "csv", "activity=1.1"]);
    let rows = String::from_utf8_lossy(&some.stdout).lines().count();
    assert!(rows > 1 && rows < 49, "{rows}");
    assert!(!polyphony(&data, &["export", "measures", "--format", "docx"]).status.success());
}

/// Brings a file through the page and answers the address of the run.
async fn bring(whole: &Whole, person: &Person<'_>, space: &str, name: &str, text: &str) -> String {
    whole.bring(person, space, &[], name, text).await
}

async fn n_measures(whole: &Whole) -> u64 {
    whole.catch_up().await;
    whole.site.get("/en/measures.json").await.expect(200).json()["total"].as_u64().unwrap()
}

const KENYA: &str = "Key,Title,Activity,Year,Instrument type,Description\nk1,Film fund,1.1,2019,fund,Grants for films\nk2,Music quota,1.2,2020,law,A quota\n";

#[tokio::test]
async fn sys_154_a_run_is_seen_applied_and_undone_on_pages() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let run = bring(&whole, &focal, "/work/KE", "measures.csv", KENYA).await;
    let page = focal.get(&run).await.expect(200);
    assert!(page.html().contains("2 new records"), "{}", page.html());
    assert_eq!(n_measures(&whole).await, 49, "a dry run writes nothing");
    whole.act(&focal, &run, &[("act", "apply"), ("rows", "all")]).await;
    assert_eq!(n_measures(&whole).await, 51);
    let found = whole.site.get("/en/measures.json?q=quota&party=KE").await.json();
    let record = found["rows"][0].clone();
    assert_eq!((&record["source"]["kind"], &record["source"]["document"]), (&"feed".into(), &"measures.csv".into()), "{record}");
    assert_eq!(record["imported"]["run"], 1);

    // Somebody changes a record; the source changes it too, and another one.
    let id = record["id"].as_str().unwrap().to_owned();
    let edit = format!("/en/work/KE/measures/{id}");
    let revision = focal.get(&edit).await.attributes("input[name=revision]", "value")[0].clone();
    focal.post(&edit, &[("revision", &revision), ("title", "Music quota of the air")]).await.expect(303);
    let second = KENYA.replace("Music quota", "Quota of songs").replace("Grants for films", "Grants for feature films");
    let run_2 = bring(&whole, &focal, "/work/KE", "measures.csv", &second).await;
    let html = focal.get(&run_2).await.expect(200).html();
    assert!(html.contains("1 changed record") && html.contains("1 conflict"), "{html}");
    let held = focal.post(&run_2, &[("act", "apply"), ("rows", "all")]).await;
    assert_eq!(held.status(), 422, "all or none");
    whole.act(&focal, &run_2, &[("act", "apply"), ("rows", "clean")]).await;
    whole.catch_up().await;
    let title = whole.site.get(&format!("/en/measures/{id}.json")).await.json()["title"]["en"].clone();
    assert!(title.to_string().contains("of the air"), "what a person wrote is never overwritten: {title}");

    // The first run is built upon; undone with leave to keep what was changed since, or not at all.
    let whole_or_not = focal.post(&run, &[("act", "undo"), ("reason", "Wrong file")]).await;
    assert_eq!(whole_or_not.status(), 422);
    whole.act(&focal, &run_2, &[("act", "undo"), ("reason", "Wrong file")]).await;
    let films = whole.site.get("/en/measures.json?q=film&party=KE").await.json();
    assert!(films["rows"][0].to_string().contains("Grants for films"), "{films}");
}

#[tokio::test]
async fn a_row_of_a_record_that_was_merged_goes_to_the_one_that_stays() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let run = bring(&whole, &focal, "/work/KE", "measures.csv", KENYA).await;
    whole.act(&focal, &run, &[("act", "apply"), ("rows", "all")]).await;
    // Entered by hand, and the same as what the source brought twice.
    let begun = focal.post("/en/work/KE/measures/new", &[("title", "The film fund"), ("language", "en"), ("then", "anyway")]).await;
    let stays = begun.expect(303).location().split('?').next().unwrap().to_owned();
    let fields =
        [("year_start", "2019"), ("instruments", "fund"), ("activities", "1.1"), ("features", "Grants"), ("source_kind", "person")];
    focal.post(&stays, &[fields.as_slice(), &[("body-0-name", "Ministry"), ("body-0-kind", "government")]].concat()).await.expect(303);
    focal.post(&format!("{stays}/publish"), &[]).await.expect(303);
    let stays = stays.rsplit('/').next().unwrap().to_owned();
    whole.catch_up().await;
    let id_of = async |words: &str| {
        let found = whole.site.get(&format!("/en/measures.json?party=KE&q={words}")).await.json();
        let row = found["rows"].as_array().unwrap().iter().find(|row| row["id"] != stays.as_str()).unwrap().clone();
        row["id"].as_str().unwrap().to_owned()
    };
    let (films, quota) = (id_of("grants").await, id_of("quota").await);
    for id in [&films, &quota] {
        focal.post(&format!("/en/work/KE/measures/{id}/merge"), &[("into", &stays)]).await.expect(303);
    }
    // Nothing new: nothing is written, and the run is not held back.
    let same = bring(&whole, &focal, "/work/KE", "measures.csv", KENYA).await;
    let html = focal.get(&same).await.expect(200).html();
    assert!(html.contains("was merged into") && html.contains(&stays) && !html.contains("held back"), "{html}");
    // Both rows say something new of one record: the first speaks, so that the run can be undone.
    let both = KENYA.replace("2019", "2018").replace("2020", "2017");
    let run = bring(&whole, &focal, "/work/KE", "measures.csv", &both).await;
    let html = focal.get(&run).await.expect(200).html();
    assert!(html.contains("1 changed record"), "{html}");
    whole.act(&focal, &run, &[("act", "apply"), ("rows", "all")]).await;
    whole.catch_up().await;
    let year = async || whole.site.get(&format!("/en/measures/{stays}.json")).await.expect(200).json()["year_start"].clone();
    assert_eq!(year().await, 2018);
    assert_eq!(whole.site.get(&format!("/en/measures/{films}")).await.status(), 308, "the merged one is not written");
    whole.act(&focal, &run, &[("act", "undo"), ("reason", "Wrong file")]).await;
    whole.catch_up().await;
    assert_eq!(year().await, 2019);
    // The key still names its own record: undoing the merge leads its rows back.
    focal.post(&format!("/en/work/KE/measures/{films}/undo-merge"), &[]).await.expect(303);
    let run = bring(&whole, &focal, "/work/KE", "measures.csv", &KENYA.replace("2019", "2016")).await;
    whole.act(&focal, &run, &[("act", "apply"), ("rows", "all")]).await;
    whole.catch_up().await;
    assert_eq!(year().await, 2019);
    assert_eq!(whole.site.get(&format!("/en/measures/{films}.json")).await.expect(200).json()["year_start"], 2016);
    // The one that stays is not public any more: the row waits for a person.
    focal.post(&format!("/en/work/KE/measures/{stays}/withdraw"), &[("note", "Entered twice")]).await.expect(303);
    let held = bring(&whole, &focal, "/work/KE", "measures.csv", &KENYA.replace("2020", "2015")).await;
    assert!(focal.get(&held).await.expect(200).html().contains("is not published"));
}

#[tokio::test]
async fn sys_156_all_records_of_a_run_can_be_withdrawn_together() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let run = bring(&whole, &focal, "/work/KE", "measures.csv", KENYA).await;
    whole.act(&focal, &run, &[("act", "apply"), ("rows", "all")]).await;
    let id = whole_id(&whole).await;
    whole.act(&focal, &run, &[("act", "undo"), ("reason", "Wrong file")]).await;
    assert_eq!(n_measures(&whole).await, 49);
    let gone = whole.site.get(&format!("/en/measures/{id}")).await;
    assert_eq!(gone.status(), 410, "a tombstone with the reason");
    assert!(gone.html().contains("Wrong file"));
    let again = bring(&whole, &focal, "/work/KE", "measures.csv", KENYA).await;
    assert!(focal.get(&again).await.html().contains("2 new records"));
}

async fn whole_id(whole: &Whole) -> String {
    whole.catch_up().await;
    whole.site.get("/en/measures.json?party=KE&q=quota").await.json()["rows"][0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn nobody_imports_into_another_space_or_for_another_party() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = whole.site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let run = bring(&whole, &focal, "/work/KE", "measures.csv", "Title,Party\nA fund,Ghana\nA law,Kenya\n").await;
    let html = focal.get(&run).await.expect(200).html();
    assert!(html.contains("1 row held back") && html.contains("another Party"), "{html}");
    assert_eq!(other.get(&run).await.status(), 404);
    assert_eq!(other.get(&run.replace("/KE/", "/GH/")).await.status(), 404);
    assert_eq!(other.post(&run.replace("/KE/", "/GH/"), &[("act", "apply"), ("rows", "clean")]).await.status(), 404);
    let to_fix = focal.get(&format!("{run}.csv")).await.expect(200).html();
    assert_eq!(to_fix.lines().count(), 3, "the head, the row to fix and the one worth a look: {to_fix}");
    assert!(to_fix.contains("another Party") && to_fix.contains("A fund"));
    assert_eq!(focal.get(&format!("{run}.xlsx")).await.expect(200).header("content-type"), web::data::XLSX);
    // A founding practice of a Party is that Party's to change by its key; another Party's is not.
    let taken = bring(&whole, &focal, "/work/KE", "measures.csv", "Key,Title\ngp-1-01,Mine now\n").await;
    assert!(focal.get(&taken).await.html().contains("not yours"));
}

#[tokio::test]
async fn a_run_that_is_killed_shows_nothing_until_it_is_taken_up_and_finished() {
    let whole = Whole::new().await;
    let rows: String = (0..250).map(|at| format!("k{at},Measure number {at},1.1,2019\n")).collect();
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let run = bring(&whole, &secretariat, "/desk", "many.csv", &format!("Key,Title,Activity,Year\n{rows}")).await;
    secretariat.post(&run, &[("act", "apply"), ("rows", "all")]).await.expect(303);
    // The program is killed after its first step: rows are written, the run is open, nobody works on it.
    whole.import_one_step("measures", &run, 100, "many.csv").await;
    assert_eq!(n_measures(&whole).await, 49);
    for address in ["/en/parties/KE", "/en/framework/1.1", "/en/grid"] {
        assert!(!whole.site.get(address).await.html().contains("Measure number"), "{address}");
    }
    whole.import().await;
    assert_eq!(n_measures(&whole).await, 299, "taken up where it was, nothing twice");
}

#[test]
fn every_refusal_and_every_problem_has_words_and_a_cure() {
    let t = i18n::Tr::new(Lang::En);
    let sources = ["book.rs", "head.rs", "read.rs", "text.rs", "tree.rs", "apart.rs", "mapping.rs"]
        .map(|name| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tabular/src").join(name)).unwrap());
    let more = ["../feeds/src/import.rs", "../feeds/src/feed/work.rs", "src/wiring/fetch.rs"]
        .map(|name| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap());
    let all = sources.concat() + &more.concat();
    let codes: Vec<&str> = all.split("Refused::new(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let is_code = |code: &&str| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let codes: Vec<&str> = codes.into_iter().filter(is_code).collect();
    assert!(codes.len() > 25, "{codes:?}");
    for code in codes {
        assert!(t.has(&format!("feeds-refused-{code}")), "{code}");
    }
    let known = ["ragged", "encoding", "json", "unknown", "code-as-day", "broken-cell", "several", "empty", "year", "serial-day", "day"];
    let more = ["day-ambiguous", "address", "money", "key-twice", "row-twice", "missing", "too-long", "rule"];
    let of_records = ["other-party", "other-record", "not-published", "merged"];
    let of_parties = ["not-a-party", "not-owed", "article-29", "before-adoption"];
    let of_organizations = ["own-people", "name-several", "email", "plain-name"];
    for code in known.into_iter().chain(more).chain(of_records).chain(of_parties).chain(of_organizations) {
        assert!(t.has(&format!("feeds-problem-{code}")) && t.has(&format!("feeds-cure-{code}")), "{code}");
    }
}
