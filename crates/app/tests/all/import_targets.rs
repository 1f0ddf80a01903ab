//! Parties and organizations as targets of imports and feeds, through the whole program: commands, pages, feeds.

use crate::program::{counts, file, import, polyphony};
use crate::site::Whole;
use kernel::{Actor, Role};
use serde_json::Value as Json;
use std::path::Path;
use testkit::Person;

const REGISTER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/parties.csv");

/// Class, field's column, value and code of each problem.
fn problems(said: &Json) -> Vec<[&str; 4]> {
    let all = said["problems"].as_array().unwrap().iter();
    all.map(|problem| ["class", "column", "value", "code"].map(|name| problem[name].as_str().unwrap())).collect()
}

fn export(data: &Path, what: &str, format: &str, lang: &str, to: &Path) {
    let exported = polyphony(data, &["export", what, "--format", format, "--lang", lang, "--out", to.to_str().unwrap()]);
    assert!(exported.status.success(), "{}", String::from_utf8_lossy(&exported.stderr));
}

#[test]
fn the_register_comes_back_unchanged_as_its_own_file_and_as_every_export() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate"]).status.success());
    let (said, is_clean) = import(&data, "parties", Path::new(REGISTER), &["--dry-run"]);
    assert_eq!((counts(&said), is_clean, problems(&said)), ([0, 0, 159, 0, 0], true, vec![]));
    for (format, lang) in [("csv", "en"), ("xlsx", "en"), ("xlsx", "ar"), ("xlsx", "zh"), ("xlsx", "fr"), ("xlsx", "es"), ("xlsx", "ru")] {
        let out = folder.path().join(format!("parties-{lang}.{format}"));
        export(&data, "parties", format, lang, &out);
        let (said, is_clean) = import(&data, "parties", &out, &["--dry-run"]);
        assert_eq!((counts(&said), is_clean, problems(&said)), ([0, 0, 159, 0, 0], true, vec![]), "{format} {lang}");
    }
    // As JSON a page at a time, as its address gives it.
    let out = folder.path().join("parties.json");
    export(&data, "parties", "json", "en", &out);
    assert_eq!(counts(&import(&data, "parties", &out, &["--dry-run"]).0), [0, 0, 100, 0, 0]);
    let (said, is_clean) = import(&data, "parties", Path::new(REGISTER), &[]);
    assert_eq!((counts(&said), is_clean, &said["applied"]), ([0, 0, 159, 0, 0], true, &Json::Bool(true)));
}

#[test]
fn treaty_actions_change_the_register_and_are_undone_from_the_last_to_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate"]).status.success());
    let party = |code: &str| -> Json {
        let out = folder.path().join("party.json");
        export(&data, "parties", "csv", "en", &folder.path().join("all.csv"));
        let text = std::fs::read_to_string(folder.path().join("all.csv")).unwrap();
        let _ = std::fs::remove_file(out);
        let line = text.lines().find(|line| line.starts_with(&format!("{code},"))).unwrap();
        Json::String(line.to_owned())
    };
    let before = party("ZM").to_string();
    // Zambia's day of deposit was not known; Kenya's duty is met; both by name, in two languages.
    let one = "Participant;instrument;date of deposit;met_report;met_report_source;Sources;confidence\n\
               赞比亚;Ratification;2024-02-20;;;\"Depositary; Gazette\";high\n\
               Кения;;;2024-06-30;Report of 2024;;\n";
    let one = file(folder.path(), "one.csv", one);
    let (said, is_clean) = import(&data, "parties", &one, &["--dry-run"]);
    assert_eq!((counts(&said), is_clean), ([0, 2, 0, 0, 0], true), "{said}");
    assert_eq!(party("ZM").to_string(), before, "a dry run writes nothing");
    assert_eq!(counts(&import(&data, "parties", &one, &[]).0), [0, 2, 0, 0, 0]);
    let after = party("ZM").to_string();
    assert!(after.contains("2024-02-20,2024-05-20,2024-05-20,,Depositary; Gazette,high"), "Article 29: {after}");
    assert_eq!(counts(&import(&data, "parties", &one, &[]).0), [0, 0, 2, 0, 0], "a second run changes nothing");
    let two = file(folder.path(), "two.csv", "Party,Deposited on\nZM,2024-03-20\n");
    assert_eq!(counts(&import(&data, "parties", &two, &[]).0), [0, 1, 0, 0, 0]);
    // The first run is built upon until the last is undone.
    assert!(!polyphony(&data, &["undo", "1", "--reason", "Wrong file"]).status.success());
    for number in ["3", "1"] {
        let undone = polyphony(&data, &["undo", number, "--reason", "Only a trial"]);
        assert!(undone.status.success(), "{number}: {}", String::from_utf8_lossy(&undone.stderr));
    }
    assert_eq!(party("ZM").to_string(), before);
    assert_eq!(counts(&import(&data, "parties", &one, &["--dry-run"]).0), [0, 2, 0, 0, 0], "as if it had never come");
    let checked = polyphony(&data, &["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn a_row_that_cannot_be_taken_says_why_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate"]).status.success());
    let rows = "Party,Instrument,Deposited on,In force on,Sources,met_preference,met_contact\n\
                United States of America,acceptance,2026-01-05,,x,,\n\
                Atlantis,,,,,,\n\
                Kenya,,2004-01-01,,,,\n\
                Ghana,signature,,,,,\n\
                Togo,,,,,2024-01-01,\n\
                Mali,,,,,,2024-01-01\n\
                France,,,2007-01-01,,,\n\
                FR,,,,,,\n";
    let rows = file(folder.path(), "rows.csv", rows);
    let (said, is_clean) = import(&data, "parties", &rows, &["--dry-run"]);
    assert_eq!((counts(&said), is_clean), ([0, 0, 1, 0, 7], false), "{said}");
    let expected = [
        ["blocker", "Party", "US", "not-a-party"],
        ["error", "Party", "Atlantis", "unknown"],
        ["error", "Deposited on", "", "before-adoption"],
        ["error", "Instrument", "signature", "unknown"],
        ["error", "met_preference", "2024-01-01", "not-owed"],
        ["error", "met_contact_source", "", "empty"],
        ["warning", "In force on", "2007-01-01", "article-29"],
        ["error", "", "", "row-twice"],
    ];
    assert_eq!(problems(&said), expected);
    for problem in said["problems"].as_array().unwrap() {
        assert!(problem["cure"].as_str().unwrap().len() > 10, "{problem}");
    }
    let (said, _) = import(&data, "parties", &rows, &[]);
    assert_eq!(said["applied"], false, "one row holds back all");
    let (said, _) = import(&data, "parties", &rows, &["--rows", "clean"]);
    assert_eq!((counts(&said), &said["applied"]), ([0, 0, 1, 0, 7], &Json::Bool(true)));
    let many: String = (0..5_001).map(|_| "Kenya\n").collect();
    let many = file(folder.path(), "many.csv", &format!("Party\n{many}"));
    assert_eq!(import(&data, "parties", &many, &["--dry-run"]).0["problems"][0]["code"], "rows-many");
}

/// Brings a file through the page and answers the address of the run.
async fn bring(whole: &Whole, person: &Person<'_>, fields: &[(&str, &str)], name: &str, text: &str) -> String {
    whole.bring(person, "/desk", fields, name, text).await
}

/// How a Party joined, as everyone reads it.
async fn joined(whole: &Whole, code: &str) -> Json {
    whole.site.app().public_changed();
    let rows = whole.site.get("/en/parties.json?after=UZ").await.expect(200).json()["rows"].clone();
    rows.as_array().unwrap().iter().find(|row| row["code"] == code).unwrap().clone()
}

#[tokio::test]
async fn the_register_is_filled_on_the_desk_and_what_was_corrected_here_is_not_overwritten() {
    let whole = Whole::new().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let list = secretariat.get("/en/desk/feeds").await.expect(200).html();
    assert!(list.contains(r#"name="target""#) && list.contains("met_report"), "{list}");
    let file = "Party,Deposited on,Sources,Confidence\nZambia,2024-02-20,Depositary,high\n";
    let run = bring(&whole, &secretariat, &[("target", "parties")], "actions.csv", file).await;
    let page = secretariat.get(&run).await.expect(200).html();
    assert!(page.contains("1 changed record") && page.contains("Zambia"), "{page}");
    whole.act(&secretariat, &run, &[("act", "apply"), ("rows", "all")]).await;
    assert_eq!(joined(&whole, "ZM").await["in_force_on"], "2024-05-20");
    let desk = secretariat.get("/en/desk/parties/ZM").await.expect(200).html();
    assert!(desk.contains("1 actions.csv") && desk.contains("Import"), "where it came from: {desk}");

    // The Secretariat corrects the day; then the source changes it too.
    let version = secretariat.get("/en/desk/parties/ZM").await.attributes("input[name=version]", "value")[0].clone();
    let corrected = [
        ("version", version.as_str()),
        ("deposited_on", "2024-02-21"),
        ("source_1", "Letter"),
        ("confidence", "high"),
        ("why", "The letter says so"),
    ];
    secretariat.post("/en/desk/parties/ZM", &corrected).await.expect(303);
    let again = bring(&whole, &secretariat, &[("target", "parties")], "actions.csv", file).await;
    assert!(secretariat.get(&again).await.html().contains("1 unchanged record"), "the source says nothing new");
    let newer = file.replace("02-20", "02-22");
    let run_3 = bring(&whole, &secretariat, &[("target", "parties")], "actions.csv", &newer).await;
    assert!(secretariat.get(&run_3).await.html().contains("1 conflict"));
    assert_eq!(secretariat.post(&run_3, &[("act", "apply"), ("rows", "all")]).await.status(), 422);
    assert_eq!(joined(&whole, "ZM").await["deposited_on"], "2024-02-21");
    // Undone only with leave to keep what was corrected since.
    assert_eq!(secretariat.post(&run, &[("act", "undo"), ("reason", "Wrong")]).await.status(), 422);
    whole.act(&secretariat, &run, &[("act", "undo"), ("reason", "Wrong"), ("partly", "yes")]).await;
    assert_eq!(joined(&whole, "ZM").await["deposited_on"], "2024-02-21");
}

#[tokio::test]
async fn a_mapping_of_other_records_and_a_target_that_is_none_are_refused() {
    let whole = Whole::new().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    for (target, mapping) in [("parties", "practices"), ("planets", "")] {
        let fields = [("target", target), ("mapping", mapping)];
        let answer = secretariat.post_file("/en/desk/feeds", &fields, "file", "a.csv", b"Party\nKenya\n").await;
        assert_eq!(answer.status(), 422, "{target} {mapping}");
    }
}

#[tokio::test]
async fn a_party_does_not_bring_in_the_register() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let list = focal.get("/en/work/KE/feeds").await.expect(200).html();
    assert!(!list.contains("met_report") && !list.contains(r#"name="target""#), "{list}");
    let file = b"Party,Deposited on\nKenya,2007-11-01\n";
    let refused = focal.post_file("/en/work/KE/feeds", &[("target", "parties")], "file", "a.csv", file).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(focal.post_file("/en/desk/feeds", &[("target", "parties")], "file", "a.csv", file).await.status(), 404);
    let feed = [("name", "Mine"), ("address", "https://example.org/a.csv"), ("rhythm", "daily"), ("hour", "3"), ("target", "parties")];
    assert_eq!(focal.post("/en/work/KE/feeds/feed", &feed).await.status(), 422);
    // The action asks again, whatever a page let through.
    let (db, app) = (whole.site.db(), whole.site.app().clone());
    let (ambient, account) = (app.ambient().clone(), kernel::Id::founding("account", "a"));
    let outcome = db
        .write(move |tx| {
            let kenya = kernel::PartyCode::parse("KE");
            let actor = Actor::signed_in(account, vec![kernel::Grant::of(Role::FocalPoint, kenya)]);
            let target = app.part::<feeds::Targets>().get("parties")?;
            let brought = feeds::actions::Brought { home: kenya, origin: "a.csv".into(), file: "a".into(), mapping: None };
            feeds::actions::start(tx, &actor, &ambient, target.as_ref(), &brought, false)
        })
        .await;
    assert!(matches!(outcome, Err(kernel::Error::NotFound)));
}

#[tokio::test]
async fn a_killed_run_of_the_register_has_written_nothing_and_is_finished_by_the_next_program() {
    let whole = Whole::new().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let file = "Party,Deposited on,Sources,Confidence\nZambia,2024-02-20,Depositary,high\nYemen,2024-02-20,Depositary,high\n";
    let run = bring(&whole, &secretariat, &[("target", "parties")], "actions.csv", file).await;
    secretariat.post(&run, &[("act", "apply"), ("rows", "all")]).await.expect(303);
    // The first step is done, and then the program is gone.
    whole.import_one_step("parties", &run, 1, "actions.csv").await;
    for code in ["ZM", "YE"] {
        assert_eq!(joined(&whole, code).await["deposited_on"], Json::Null, "seen whole or not at all");
    }
    whole.import().await;
    for code in ["ZM", "YE"] {
        assert_eq!(joined(&whole, code).await["deposited_on"], "2024-02-20");
    }
    let versions = whole.site.db().read(|conn| store::history::list(conn, parties::KIND, "ZM")).await.unwrap();
    assert_eq!(versions.iter().map(|entry| entry.act.as_str()).collect::<Vec<_>>(), ["import", "load"], "nothing twice");
    assert_eq!(versions[0].why, "1 actions.csv");
}

#[tokio::test]
async fn a_feed_of_parties_applies_alone_what_a_source_says_anew() {
    let whole = Whole::fetching().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let office = crate::feeds::Office::open("one", "Party,Deposited on,Sources,Confidence\nZambia,2024-02-20,Depositary,high\n");
    let form = secretariat.get("/en/desk/feeds/feed").await.expect(200).html();
    assert!(form.contains(r#"value="parties""#), "{form}");
    let made = [
        ("target", "parties"),
        ("name", "Depositary"),
        ("address", office.address.as_str()),
        ("rhythm", "daily"),
        ("hour", "3"),
        ("alone", "yes"),
    ];
    let feed = secretariat.post("/en/desk/feeds/feed", &made).await.expect(303).location();
    let feed = feed.split('?').next().unwrap().to_owned();
    assert!(secretariat.get(&feed).await.expect(200).html().contains("<dd><bdi>Parties</bdi></dd>"), "what it brings in, in words");
    secretariat.post(&feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    assert_eq!(joined(&whole, "ZM").await["deposited_on"], "2024-02-20");
    office.give("two", "Party,Deposited on,Sources,Confidence\nZambia,2024-02-21,Depositary,high\n");
    secretariat.post(&feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    assert_eq!(joined(&whole, "ZM").await["deposited_on"], "2024-02-21");
    let versions = whole.site.db().read(|conn| store::history::list(conn, parties::KIND, "ZM")).await.unwrap();
    let last = &versions[0];
    assert_eq!((last.act.as_str(), last.role.as_str()), ("import", "secretariat"));
    assert!(
        last.why.starts_with("2 http://127.0.0.1") && last.why.ends_with(" Depositary") && !last.why.contains("secret"),
        "{}",
        last.why
    );
}

const LIST: &str = "Key,Official name,Kind,Country,What it does,Language,Web address,E-mail,Federation or coalition\n\
    o1,Réseau des festivals,ngo,Sénégal,Réunit les festivals,fr,https://festivals.example.org,contact@festivals.example.org,yes\n\
    o2,World council of songs,ngo,International,Songs of the world,en,,,no\n";

#[test]
fn organizations_come_in_once_by_key_or_name_and_as_every_export_and_go_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate", "--without-founding-practices"]).status.success());
    let list = file(folder.path(), "list.csv", LIST);
    let (said, is_clean) = import(&data, "organizations", &list, &["--dry-run"]);
    assert_eq!((counts(&said), is_clean, problems(&said)), ([2, 0, 0, 0, 0], true, vec![]));
    assert_eq!(counts(&import(&data, "organizations", &list, &[]).0), [2, 0, 0, 0, 0]);
    assert_eq!(counts(&import(&data, "organizations", &list, &[]).0), [0, 0, 2, 0, 0], "a second run changes nothing");
    // Without keys, in other letters.
    let named = file(folder.path(), "named.csv", "Nom officiel;Pays;Genre\n\"  réseau des  FESTIVALS \";SN;\n");
    let (said, _) = import(&data, "organizations", &named, &["--dry-run"]);
    assert_eq!(counts(&said), [0, 1, 0, 0, 0], "the same one, whose name would be written otherwise: {said}");
    for (format, lang) in
        [("csv", "en"), ("json", "en"), ("xlsx", "en"), ("xlsx", "ar"), ("xlsx", "zh"), ("xlsx", "fr"), ("xlsx", "es"), ("xlsx", "ru")]
    {
        let out = folder.path().join(format!("organizations-{lang}.{format}"));
        export(&data, "organizations", format, lang, &out);
        let (said, is_clean) = import(&data, "organizations", &out, &["--dry-run"]);
        assert_eq!((counts(&said), is_clean, problems(&said)), ([0, 0, 2, 0, 0], true, vec![]), "{format} {lang}");
    }
    let exported = || {
        let out = folder.path().join("now.csv");
        export(&data, "organizations", "csv", "en", &out);
        std::fs::read_to_string(out).unwrap()
    };
    let before = exported();
    assert!(before.lines().nth(1).unwrap().ends_with(",true"), "entered by the Secretariat: {before}");
    let changed = file(folder.path(), "changed.csv", &LIST.replace("https://festivals", "https://www.festivals"));
    assert_eq!(counts(&import(&data, "organizations", &changed, &[]).0), [0, 1, 1, 0, 0]);
    assert!(exported().contains("https://www.festivals"));
    for number in ["3", "1"] {
        let undone = polyphony(&data, &["undo", number, "--reason", "Only a trial"]);
        assert!(undone.status.success(), "{number}: {}", String::from_utf8_lossy(&undone.stderr));
        if number == "3" {
            assert_eq!(exported(), before, "as it was");
        }
    }
    assert_eq!(exported().lines().count(), 1, "nothing but the head");
    assert_eq!(counts(&import(&data, "organizations", &list, &[]).0), [2, 0, 0, 0, 0], "what was undone may come anew");
    let checked = polyphony(&data, &["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

#[test]
fn a_row_of_an_organization_that_cannot_be_taken_says_why_and_two_sources_do_not_overwrite_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate", "--without-founding-practices"]).status.success());
    let rows = "Official name,Kind,Country,Web address,Public contact address\n\
                Theatre union,ngo,United States of America,,\n\
                Ministry,government,Kenya,,\n\
                No kind,,Kenya,,\n\
                Union of mail,ngo,Kenya,,Amina\n\
                See https://spam.example.org,ngo,Kenya,,\n\
                Union of links,ngo,Kenya,festivals,\n";
    let (said, _) = import(&data, "organizations", &file(folder.path(), "rows.csv", rows), &["--dry-run"]);
    let expected = [
        ["error", "Country", "US", "not-a-party"],
        ["error", "Kind", "government", "unknown"],
        ["error", "Kind", "", "empty"],
        ["error", "Public contact address", "Amina", "email"],
        ["error", "Official name", "See https://spam.example.org", "plain-name"],
        ["error", "Web address", "festivals", "address"],
    ];
    assert_eq!((counts(&said), problems(&said)), ([0, 0, 0, 0, 6], expected.to_vec()));
    assert!(said["problems"].as_array().unwrap().iter().all(|problem| problem["cure"].as_str().unwrap().len() > 10));

    let list = file(folder.path(), "list.csv", LIST);
    assert_eq!(counts(&import(&data, "organizations", &list, &[]).0), [2, 0, 0, 0, 0]);
    let out = folder.path().join("now.csv");
    export(&data, "organizations", "csv", "en", &out);
    // Another source, which knows our identifiers.
    let other = std::fs::read_to_string(&out).unwrap().replace("https://festivals.example.org", "https://other.example.org");
    assert_eq!(counts(&import(&data, "organizations", &file(folder.path(), "other.csv", &other), &[]).0), [0, 1, 1, 0, 0]);
    let changed = file(folder.path(), "changed.csv", &LIST.replace("https://festivals", "https://www.festivals"));
    let (said, is_clean) = import(&data, "organizations", &changed, &[]);
    assert_eq!((counts(&said), is_clean, &said["applied"]), ([0, 0, 1, 1, 0], false, &Json::Bool(false)));
    assert_eq!(counts(&import(&data, "organizations", &list, &[]).0), [0, 0, 2, 0, 0], "what it said before is nothing new");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_with_people_of_its_own_is_theirs_and_an_entered_one_says_so_until_it_has_some() {
    let whole = Whole::new().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let own = crate::organizations::registered(&whole, "Union of writers", &[]).await;
    let target = [("target", "organizations")];
    let list = "Official name,Kind,Country,Web address\nUnion of writers,ngo,Kenya,\nFilm club,ngo,Kenya,\n";
    let run = bring(&whole, &secretariat, &target, "list.csv", list).await;
    let page = secretariat.get(&run).await.expect(200).html();
    assert!(page.contains("1 new record") && page.contains("1 unchanged record") && page.contains("Film club"), "{page}");
    whole.act(&secretariat, &run, &[("act", "apply"), ("rows", "all")]).await;
    let theirs = list.replace("Union of writers,ngo,Kenya,", "Union of writers,ngo,Kenya,https://example.org");
    let held = bring(&whole, &secretariat, &target, "list.csv", &theirs).await;
    assert!(secretariat.get(&held).await.html().contains("has people of its own here"));
    assert_eq!(secretariat.post(&held, &[("act", "apply"), ("rows", "all")]).await.status(), 422);

    whole.site.app().public_changed();
    let found = whole.site.get("/en/organizations.json?country=KE").await.expect(200).json();
    let club = found["rows"].as_array().unwrap().iter().find(|row| row["name"] == "Film club").unwrap().clone();
    assert_eq!((&club["is_entered"], &club["registered_on"], &club["checked_on"]), (&true.into(), &Json::Null, &Json::Null));
    let id = club["id"].as_str().unwrap().to_owned();
    let page = whole.site.get(&format!("/en/organizations/{id}")).await.expect(200).html();
    assert!(page.contains("Entered by the Secretariat") && !page.contains("Lea"), "{page}");
    let desk = format!("/en/desk/organizations/{id}");
    let html = secretariat.get(&desk).await.expect(200).html();
    assert!(html.contains("from list.csv (import 1)") && !html.contains("value=\"check\""), "{html}");
    assert_eq!(secretariat.post(&desk, &[("act", "import")]).await.status(), 404, "an import is no act of the desk");
    assert_eq!(whole.site.db().read(organizations::to_check).await.unwrap().0, 1, "only the one that registered itself");

    // Somebody of its own confirms it: from then on it is theirs, and is to be checked.
    secretariat.post(&desk, &[("act", "invite"), ("email", "amani@club.example.org")]).await.expect(303);
    let (link, _) = crate::organizations::mailed(&whole, "amani@club.example.org", "/en/join/").await;
    whole.site.post(&link, &[("name", "Amani"), ("office", "Chair"), ("lang", "en"), ("way", "code")]).await.expect(303);
    assert_eq!(whole.site.db().read(organizations::to_check).await.unwrap().0, 2);
    whole.site.app().public_changed();
    assert!(!whole.site.get(&format!("/en/organizations/{id}")).await.html().contains("Entered by the Secretariat"));
    let undo = secretariat.post(&run, &[("act", "undo"), ("reason", "Wrong file")]).await;
    assert_eq!(undo.status(), 422, "it was built upon");
    whole.act(&secretariat, &run, &[("act", "undo"), ("reason", "Wrong file"), ("partly", "yes")]).await;
    whole.site.app().public_changed();
    whole.site.get(&format!("/en/organizations/{id}")).await.expect(200);
    whole.site.get(&format!("/en/organizations/{}", own.public())).await.expect(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_that_was_hidden_does_not_come_again_and_one_that_waits_is_not_told_of() {
    let whole = Whole::new().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let target = [("target", "organizations")];
    let list = "Key,Official name,Kind,Country\nk1,Film club,ngo,Kenya\n";
    let refused = focal.post_file("/en/work/KE/feeds", &target, "file", "list.csv", list.as_bytes()).await;
    assert_eq!(refused.status(), 422, "a Party does not say who is an organization");
    // Registered, and its address has not answered.
    let waiting = [("name", "Film club"), ("kind", "ngo"), ("country", "KE"), ("email", "a@example.org")];
    whole.site.post("/en/organizations/register", &waiting).await.expect(303);
    let run = bring(&whole, &secretariat, &target, "list.csv", list).await;
    assert!(secretariat.get(&run).await.html().contains("1 new record"));
    whole.act(&secretariat, &run, &[("act", "apply"), ("rows", "all")]).await;
    whole.site.app().public_changed();
    let found = whole.site.get("/en/organizations.json").await.json()["rows"].clone();
    assert_eq!(found.as_array().unwrap().len(), 1);
    let id = found[0]["id"].as_str().unwrap().to_owned();
    let hide = [("act", "hide"), ("reason", "It does not exist")];
    secretariat.post(&format!("/en/desk/organizations/{id}"), &hide).await.expect(303);
    for file in [list, "Official name,Kind,Country\nFilm club,ngo,Kenya\n"] {
        let again = bring(&whole, &secretariat, &target, "list.csv", file).await;
        assert!(secretariat.get(&again).await.html().contains("is not published"), "by key and by name");
    }
}
