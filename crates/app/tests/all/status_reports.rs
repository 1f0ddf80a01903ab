//! Status reports over the real slices: at a past day, frozen while roadmaps go on, by page and by command.

use crate::program::polyphony;
use crate::site::Whole;
use kernel::{Day, Role};
use serde_json::Value as Json;
use testkit::Person;

/// A roadmap adopted elsewhere, which is public at once.
async fn adopted(officer: &Person<'_>, party: &str) {
    let fields =
        [("title", "Roadmap"), ("adopted_on", "2025-06-01"), ("source", "Ministry"), ("file_lang", "en"), ("position-1.1", "done")];
    let address = format!("/en/work/{party}/roadmap/outside");
    officer.post_file(&address, &fields, "file", "roadmap.txt", b"The roadmap as it was adopted.").await.expect(303);
}

async fn version(officer: &Person<'_>, at: &str) -> String {
    officer.get(at).await.expect(200).attributes("input[name=version]", "value").remove(0)
}

/// A final report about a day; its identifier.
async fn made(officer: &Person<'_>, on: Day) -> String {
    let at = officer.post("/en/desk/status-reports", &[("on", &on.to_string())]).await.expect(303).location();
    let at = at.split('?').next().unwrap().to_owned();
    let version = version(officer, &at).await;
    officer.post(&format!("{at}/acts/finish"), &[("version", &version)]).await.expect(303);
    at.rsplit('/').next().unwrap().to_owned()
}

fn figure(report: &Json, code: &str) -> u64 {
    let figures = report["figures"].as_array().unwrap();
    figures.iter().find(|figure| figure["code"] == code).unwrap()["count"].as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_049_a_report_at_a_past_day_knows_nothing_later_and_a_later_publication_changes_no_frozen_one() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let officer = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let kenya = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let first = site.ambient().now().day();
    adopted(&officer, "KE").await;
    site.clock.set(testkit::start().plus_days(10));
    let second = site.ambient().now().day();
    let officer = site.again(&officer).await;
    adopted(&officer, "SN").await;
    let ghana = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    ghana.post("/en/work/GH/roadmap/start", &[("from", "blank")]).await.expect(303);
    let (past, today) = (made(&officer, first).await, made(&officer, second).await);
    let (before, now) = (made(&officer, first.plus_days(-1)).await, site.ambient().now().day());
    assert_eq!(now, second);
    let json = async |id: &str| site.get(&format!("/en/status-reports/{id}.json")).await.expect(200).json();
    let counts = |report: &Json| ["published", "shared", "outside", "nothing", "activity-1.1-done"].map(|code| figure(report, code));
    assert_eq!(counts(&json(&before).await), [0, 0, 0, 159, 0]);
    assert_eq!(counts(&json(&past).await), [1, 0, 1, 159, 1]);
    assert_eq!(counts(&json(&today).await), [2, 0, 2, 159, 2]);
    assert_eq!((json(&past).await["provisional"].clone(), json(&today).await["provisional"].clone()), (false.into(), true.into()));
    assert_eq!(json(&today).await["begun"], 3, "who makes a draft is counted");
    let page = site.get(&format!("/fr/status-reports/{today}")).await.expect(200);
    let list = format!("/fr/status-reports/{today}/lists/published");
    assert!(page.attributes("main table a", "href").contains(&list));
    let rows = site.get(&list).await.expect(200);
    assert_eq!(rows.select("main tbody th"), ["Kenya", "Sénégal"]);
    assert!(!page.html().contains("GH"), "and named nowhere");
    // Kenya sends its roadmap and another Party publishes: what was frozen stays, byte by byte.
    let bytes = site.get(&format!("/id/status-report/{past}/body.json")).await.expect(200).html();
    kenya.post("/en/work/KE/roadmap/submit", &[("into", "en"), ("sure", "yes")]).await;
    adopted(&officer, "FR").await;
    site.app().public_changed();
    assert_eq!(site.get(&format!("/id/status-report/{past}/body.json")).await.expect(200).html(), bytes);
    let again = made(&officer, first).await;
    let facts = |bytes: &str| serde_json::from_str::<Json>(bytes).unwrap();
    let second_bytes = site.get(&format!("/id/status-report/{again}/body.json")).await.expect(200).html();
    assert_eq!(facts(&second_bytes)["figures"], facts(&bytes)["figures"], "the same day, asked later");
    assert_eq!(counts(&json(&made(&officer, second).await).await)[0], 3);
    whole.catch_up().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_049_answers_to_a_call_stand_in_the_report_once_they_are_public() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let officer = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let senegal = site.person("Fatou", &[(Role::FocalPoint, Some("SN"))]).await;
    let today = site.ambient().now().day();
    let call = crate::calls::sent(&officer, &today.plus_days(3).to_string()).await;
    let answer = [("act", "send"), ("lang", "fr"), ("answer_0", "yes"), ("answer_1", "Le temps")];
    crate::calls::post(&senegal, &format!("/en/work/SN/calls/{call}"), "", &answer).await.expect(303);
    let at = officer.post("/en/desk/status-reports", &[("on", &today.to_string())]).await.expect(303).location();
    let at = at.split('?').next().unwrap().to_owned();
    let choose = async || {
        let version = version(&officer, &at).await;
        let fields = [("version", version.as_str()), ("on", &today.to_string()), ("call", &call)];
        officer.post(&at, &fields).await.expect(303);
        officer.get(&format!("{at}/preview")).await
    };
    assert_eq!(choose().await.expect(422).wrong_fields(), ["call"], "who answered is not public yet");
    let desk = format!("/en/desk/calls/{call}");
    crate::calls::post(&officer, &desk, "/acts/close", &[]).await.expect(303);
    crate::calls::post(&officer, &desk, "/acts/publish", &[]).await.expect(303);
    assert!(choose().await.expect(200).text().contains("Answers to the call"));
    let version = version(&officer, &at).await;
    officer.post(&format!("{at}/acts/finish"), &[("version", &version)]).await.expect(303);
    let id = at.rsplit('/').next().unwrap();
    let report = site.get(&format!("/en/status-reports/{id}.json")).await.expect(200).json();
    assert_eq!(["answered", "answered-late", "unanswered", "question-1-yes"].map(|code| figure(&report, code)), [1, 0, 158, 1]);
    let list = site.get(&format!("/fr/status-reports/{id}/lists/question-1-yes")).await.expect(200);
    assert_eq!(list.select("main tbody th"), ["Sénégal"]);
}

#[test]
fn sys_049_the_command_makes_a_report_once_and_writes_the_same_bytes_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    assert!(polyphony(&data, &["migrate"]).status.success());
    let write = |name: &str, more: &[&str]| {
        let out = folder.path().join(name);
        let words = ["status-report", "--on", "2026-01-31", "--out", out.to_str().unwrap()];
        let output = polyphony(&data, &[&words, more].concat());
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        (output.status.code(), said, std::fs::read(out).unwrap_or_default())
    };
    let (code, said, preview) = write("preview.html", &["--preview"]);
    assert_eq!(code, Some(0), "{said}");
    let public = |said: &str| said.contains("/status-reports/");
    assert!(!public(&said) && String::from_utf8(preview).unwrap().contains("State on 31 January 2026"));
    let (code, said, first) = write("first.html", &["--lang", "fr"]);
    assert!(code == Some(0) && public(&said), "{said}");
    assert!(String::from_utf8(first.clone()).unwrap().contains("État au 31 janvier 2026"));
    let (_, again, second) = write("second.html", &["--lang", "fr"]);
    assert_eq!(first, second);
    assert_eq!(said.split(" in ").next(), again.split(" in ").next(), "the same report");
    let (_, _, english) = write("english.html", &[]);
    assert!(english != first && !english.is_empty());
    let (_, _, document) = write("report.docx", &[]);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(document)).unwrap();
    let mut words = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("word/document.xml").unwrap(), &mut words).unwrap();
    assert!(words.contains("State on 31 January 2026") && words.contains("Zimbabwe"), "the annex is in it");
    let (_, _, json) = write("report.json", &[]);
    let print = kernel::canonical::sha256(&json);
    assert!(String::from_utf8(english).unwrap().contains(&print), "the fingerprint is of those bytes");
    for (name, more, cure) in [
        ("a.odt", &[][..], ".html"),
        ("a.html", &["--lang", "es"], "en or fr"),
        ("a.html", &["--as", "nobody@example.org"], "there is no account"),
        ("a.html", &["--symbol", "DCE<1>"], "Use letters"),
    ] {
        // An account is asked for only where something is made.
        let more = if name == "a.html" && more.contains(&"--as") { [more, &["--symbol", "NEW/1"]].concat() } else { more.to_vec() };
        let (code, said, _) = write(name, &more);
        assert!(code == Some(1) && said.contains(cure), "{name} {more:?}: {said}");
    }
    assert!(polyphony(&data, &["check"]).status.success());
}
