//! How a published plan goes on: reports of the team, what everybody reads of them, what is counted.

use crate::acts::plan;
use crate::kit::{Kit, party};
use crate::pages::{WORK, act, fill, save, site};
use crate::plans::{action, id_of, stage};
use kernel::{Error, Role};
use roadmaps::actions::{self, StartFrom};
use roadmaps::{Of, REMOVE};
use testkit::{Person, Site};

const PUBLIC: &str = "/en/roadmaps/KE/progress";

/// A published plan: a stage whose day has passed with an action, and one that is coming. Answers their identifiers.
async fn published(site: &Site) -> (Person<'_>, [String; 3]) {
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    let past = stage(&focal, "Study", "2026-01-01", "2026-06-30").await;
    let of_action = [
        ("title", "Hearings"),
        ("start", "2026-01-01"),
        ("end", "2029-12-31"),
        ("indicator_title_0", "Hearings held"),
        ("indicator_kind_0", "number"),
        ("indicator_baseline_0", "4"),
        ("indicator_target_0", "12"),
        ("indicator_title_1", "Law adopted"),
        ("indicator_kind_1", "yes-no"),
        ("indicator_baseline_1", "no"),
        ("indicator_target_1", "yes"),
    ];
    let hearings = action(&focal, &past, &of_action).await;
    let coming = stage(&focal, "Law", "2027-01-01", "2028-12-31").await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    site.get(PUBLIC).await.expect(404);
    act(&focal, "publish").await.expect(303);
    (focal, [&past, &hearings, &coming].map(|page| id_of(page).to_owned()))
}

/// A public page as it is after what was just written: the assembly's follower raises the public version.
async fn now(site: &Site, address: &str) -> testkit::Answer {
    site.app().public_changed();
    site.get(address).await
}

async fn group_of(site: &Site, id: &str) -> String {
    let data = now(site, &format!("{PUBLIC}.json")).await.expect(200).json();
    let rows = data["rows"].as_array().unwrap();
    rows.iter().find(|row| row["id"] == id).unwrap()["group"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn sys_046_the_progress_page_shows_done_late_and_upcoming_stages_and_changes_when_a_stage_is_closed() {
    let site = site().await;
    let (focal, [past, hearings, coming]) = published(&site).await;
    let fingerprint = |data: &serde_json::Value| data["texts"]["en"]["plan_fingerprint"].clone();
    let signed = fingerprint(&now(&site, "/en/roadmaps/KE.json").await.json());
    let page = now(&site, PUBLIC).await.expect(200);
    assert_eq!(page.select("main h2"), ["Planned for a day that has passed: 1", "Coming: 2"]);
    assert!(page.select("#past li").remove(0).contains("planned for 30 June 2026"), "{}", page.text());
    assert!(!page.text().to_lowercase().split_whitespace().any(|word| word == "late"), "no Party is called late");
    // Closed: by the stage's own report, signed and dated.
    let address = format!("{WORK}/progress/{past}");
    let report = [("headway", "done"), ("day", "2026-07-15"), ("note", "The study is out"), ("link", "https://example.org/study")];
    focal.post(&address, &report).await.expect(303);
    let page = now(&site, PUBLIC).await.expect(200);
    assert_eq!(page.select("main h2"), ["Done: 1", "Coming: 2"]);
    let done = page.select("#done li").remove(0);
    assert!(done.contains("Study") && done.contains("Done: 15 July 2026") && done.contains("The study is out"), "{done}");
    assert_eq!(page.attributes("#done li a", "href"), ["https://example.org/study"]);
    assert!(!page.text().contains("Amina"), "no name stands on the public page");
    assert!(focal.get(&address).await.text().contains("Reported by Amina"), "the team reads who it was");
    // Undone by a further one; both stay.
    focal.post(&address, &[("headway", "begun"), ("note", "An annex is missing")]).await.expect(303);
    assert_eq!(group_of(&site, &past).await, "past");
    let part = focal.get(&address).await.expect(200);
    assert_eq!(part.select("ol.timeline h3"), ["Begun", "Done"]);
    focal.post(&format!("{WORK}/progress/{coming}"), &[("headway", "dropped")]).await.expect(422);
    focal.post(&format!("{WORK}/progress/{coming}"), &[("headway", "dropped"), ("note", "Another law does it")]).await.expect(303);
    assert_eq!(group_of(&site, &coming).await, "dropped");
    // Values of an indicator over time.
    let values = format!("{WORK}/progress/{hearings}/values");
    let wrong = focal.post(&values, &[("indicator", "0"), ("value-0", "many"), ("source-0", "Register")]).await.expect(422);
    assert_eq!((wrong.wrong_fields(), wrong.attributes("#source-0", "value")), (vec!["value-0".to_owned()], vec!["Register".to_owned()]));
    let second = [("indicator", "0"), ("value-0", "9"), ("day-0", "2026-10-01"), ("disaggregation-0", "5 in the north")];
    focal.post(&values, &second).await.expect(303);
    focal.post(&values, &[("indicator", "0"), ("value-0", "6"), ("day-0", "2026-04-01")]).await.expect(303);
    focal.post(&values, &[("indicator", "1"), ("value-1", "maybe")]).await.expect(422);
    focal.post(&values, &[("indicator", "1"), ("value-1", "yes")]).await.expect(303);
    focal.post(&values, &[("indicator", "7"), ("value-7", "1")]).await.expect(404);
    let page = now(&site, PUBLIC).await.expect(200);
    assert_eq!(page.select("#coming tbody th").get(..2).unwrap(), ["1 April 2026", "1 October 2026"]);
    assert!(page.text().contains("baseline 4, target 12") && page.text().contains("5 in the north"), "{}", page.text());
    let csv = now(&site, &format!("{PUBLIC}.csv")).await.expect(200).html();
    assert!(csv.contains("Hearings held,4,12,9,5 in the north"), "{csv}");
    assert_eq!(fingerprint(&now(&site, "/en/roadmaps/KE.json").await.json()), signed, "nothing of it is in the signed plan");
    assert!(now(&site, "/en/roadmaps/KE").await.html().contains(PUBLIC), "the record leads there");
    assert!(now(&site, "/ar/roadmaps/KE/progress").await.expect(200).text().contains("مقرر لتاريخ مضى"));
}

#[tokio::test]
async fn who_reports_holds_the_plan_and_nobody_else() {
    let site = site().await;
    let (focal, [past, ..]) = published(&site).await;
    let address = format!("{WORK}/progress/{past}");
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    authority.get(&address).await.expect(200);
    authority.post(&address, &[("headway", "done")]).await.expect(404);
    other.get(&address).await.expect(404);
    other.post(&address, &[("headway", "done")]).await.expect(404);
    let of_text = site.member("Juma", "KE", &["text"]).await;
    let with_text_only = of_text.get(&address).await.expect(200);
    assert!(with_text_only.attributes("main input[name=headway]", "value").is_empty(), "no form for who has another part");
    let refused = of_text.post(&address, &[("headway", "done")]).await;
    assert!(matches!(refused.status(), 403 | 404 | 422), "{}", refused.status());
    focal.get(&format!("{WORK}/progress/unknown")).await.expect(404);
    focal.post(&format!("{WORK}/progress/unknown"), &[("headway", "done")]).await.expect(404);
    focal.post(&address, &[]).await.expect(422);
    focal.post(&address, &[("headway", "done"), ("link", "javascript:alert(1)")]).await.expect(422);
    assert_eq!(group_of(&site, &past).await, "past");
    let of_plan = site.member("Zawadi", "KE", &["plan"]).await;
    of_plan.post(&address, &[("headway", "done")]).await.expect(303);
    assert_eq!(group_of(&site, &past).await, "done");
}

#[tokio::test]
async fn a_report_on_an_action_is_what_is_counted_and_goes_on_through_revisions() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    plan(&kit, &focal).await;
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    kit.act(&focal, actions::publish, "").await.unwrap();
    let current = || kit.read(|conn| roadmaps::current(conn, party("KE")));
    let counted = || kit.read(|conn| roadmaps::counter(conn, testkit::start().plus_days(40).day()));
    let published = current().await.unwrap();
    let action = published.content.actions()[0].1.clone();
    assert!(matches!(kit.report(&authority, &action, "done", "2026-11-22").await, Err(Error::NotFound)));
    kit.report(&focal, &action, "done", "2026-11-22").await.unwrap();
    kit.report(&focal, &action, "done", "2026-11-22").await.unwrap();
    assert_eq!((current().await.unwrap().progress.len(), counted().await.implemented), (1, 1));
    let id = published.id.to_string();
    let n_acts = kit
        .read(move |conn| Ok(store::history::list(conn, "roadmap", &id)?.iter().filter(|one| one.act == "record-progress").count()))
        .await;
    assert_eq!(n_acts, 1, "sent twice, it is one report");
    kit.report(&focal, &action, "begun", "2026-11-23").await.unwrap();
    assert_eq!((current().await.unwrap().progress.len(), counted().await.implemented), (0, 0));
    // A revision begun before it is closed again knows it when it is published, also where the older version is gone.
    kit.start(&focal, StartFrom::LastPublished("Figures".into())).await.unwrap();
    kit.report(&focal, &action, "done", "2026-11-24").await.unwrap();
    let gone = current().await.unwrap();
    let (by, on) = (authority.clone(), actions::On { party: gone.party, id: gone.id, version: gone.version, note: "because".into() });
    kit.write(move |tx| actions::withdraw(tx, &by, &on)).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    kit.act(&focal, actions::publish, "").await.unwrap();
    assert_eq!((current().await.unwrap().progress.len(), counted().await.implemented), (1, 1));
    // What the plan has no longer is followed no longer, and stays in history.
    kit.start(&focal, StartFrom::LastPublished("Without the stage".into())).await.unwrap();
    let stage = kit.open().await.content.stages.keys().next().unwrap().clone();
    kit.save(&focal, Of::Stage(stage), &[(REMOVE, "yes")]).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    kit.act(&focal, actions::publish, "").await.unwrap();
    assert!(matches!(kit.report(&focal, &action, "done", "").await, Err(Error::NotFound)));
    assert_eq!(counted().await.implemented, 0);
}

#[tokio::test]
async fn an_update_of_a_value_keeps_the_name_of_what_was_measured() {
    let site = site().await;
    let (focal, [_, hearings, _]) = published(&site).await;
    let values = format!("{WORK}/progress/{hearings}/values");
    focal.post(&values, &[("indicator", "0"), ("value-0", "9")]).await.expect(303);
    focal.post(&format!("{WORK}/start"), &[("from", "published"), ("note", "Another indicator")]).await.expect(303);
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    let plan = focal.get(&format!("{WORK}/plan")).await.expect(200);
    let page = plan.attributes("table.plan th a", "href").into_iter().find(|address| address.ends_with(&hearings)).unwrap();
    save(&focal, page.trim_start_matches(WORK), &[("indicator_title_0", "People heard")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let public = now(&site, PUBLIC).await.expect(200);
    let data = now(&site, &format!("{PUBLIC}.json")).await.json();
    let indicators = data["rows"].as_array().unwrap().iter().find(|row| row["id"] == hearings.as_str()).unwrap()["indicators"].clone();
    assert_eq!((&indicators[0]["title"], &indicators[0]["values"][0]), (&"People heard".into(), &serde_json::Value::Null));
    assert_eq!((&indicators[2]["title"], &indicators[2]["values"][0]["value"]), (&"Hearings held".into(), &"9".into()));
    let bold = public.select("#coming li p b");
    assert!(bold.contains(&"People heard".to_owned()) && bold.contains(&"Hearings held".to_owned()), "{bold:?}");
}

#[tokio::test]
async fn focal_points_are_asked_what_changed_a_month_after_the_last_word_and_never_about_a_finished_plan() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    plan(&kit, &focal).await;
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    kit.act(&focal, actions::publish, "").await.unwrap();
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let (stage, action) = (published.content.actions()[0].0.clone(), published.content.actions()[0].1.clone());
    let asked_after = |days: i64| {
        kit.base.clock.set(testkit::start().plus_days(days));
        let (ambient, notices) = (kit.base.ambient.clone(), focal.notices.clone());
        kit.write(move |tx| actions::ask_what_changed(tx, &ambient, &notices, 100))
    };
    assert_eq!(asked_after(29).await.unwrap(), 0, "just published");
    assert_eq!(asked_after(31).await.unwrap(), 1);
    assert_eq!(asked_after(32).await.unwrap(), 0, "just asked");
    {
        let told = kit.told.0.lock().unwrap();
        let (to, key) = told.last().unwrap();
        assert!(key == "roadmaps-notice-what-changed" && to.contains("[FocalPoint]"), "{to} {key}");
    }
    kit.base.clock.set(testkit::start().plus_days(50));
    kit.report(&focal, &action, "done", "").await.unwrap();
    assert_eq!(asked_after(70).await.unwrap(), 0, "reported twenty days ago");
    assert_eq!(asked_after(81).await.unwrap(), 1);
    kit.report(&focal, &stage, "done", "").await.unwrap();
    assert_eq!(asked_after(130).await.unwrap(), 0, "nothing is left to change");
}
