//! What is counted and listed as of a day: from dated standings, the same in the list and for the Party, whatever became
//! of the texts since.

use crate::acts::plan;
use crate::kit::{Kit, party};
use crate::pages::parts;
use kernel::{Day, Lang};
use roadmaps::actions::{self, By, Entry, On, StartFrom, Words};
use roadmaps::{Of, PublicWord, SubmissionAct};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use testkit::Site;

/// The day some days after the tests begin.
fn day(n: i64) -> Day {
    testkit::start().plus_days(n).day()
}

fn later(kit: &Kit, n: i64) {
    kit.base.clock.set(testkit::start().plus_days(n));
}

/// How many rows there are, told by a change that changes nothing.
async fn rows_of(kit: &Kit, table: &str) -> u64 {
    testkit::tamper(&kit.base.db, table, "version = version", "1 = 1").await
}

/// The public pages over what the kit wrote.
fn site(kit: Kit) -> Site {
    Site::on(kit.base, roadmaps::routes(), parts)
}

async fn list_on(site: &Site, day: Day) -> Json {
    site.get(&format!("/en/roadmaps.json?on={day}")).await.expect(200).json()
}

/// The published version of Kenya as an act on it names it.
async fn on_published(kit: &Kit) -> On {
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    On { party: published.party, id: published.id, version: published.version, note: "because".into() }
}

/// Publishes the open version of Kenya with whatever plan it has.
async fn publish(kit: &Kit, focal: &By, authority: &By) {
    kit.act(focal, actions::finalize, "").await.unwrap();
    kit.act(authority, actions::validate, "").await.unwrap();
    kit.act(focal, actions::publish, "").await.unwrap();
}

async fn close_action(kit: &Kit, focal: &By, on_day: &'static str) {
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let action = published.content.stages.values().next().unwrap().actions.keys().next().unwrap().clone();
    kit.report(focal, &action, "done", on_day).await.unwrap();
}

#[tokio::test]
async fn thousands_of_saves_add_nothing_to_what_a_day_is_counted_from() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    let (by, id) = (focal.clone(), kit.open().await.id);
    kit.write(move |tx| {
        for n in 0..2_000 {
            let from = roadmaps::open_version(tx, party("KE"))?.map_or(0, |open| open.version);
            let edit = roadmaps::Edit {
                of: Of::Text,
                values: vec![("title".into(), format!("Title {n}")), ("summary".into(), "What we do".into())],
            };
            actions::save(tx, &by, party("KE"), id, &edit, from, &BTreeMap::new())?;
        }
        Ok(())
    })
    .await
    .unwrap();
    kit.fill(&focal).await;
    assert!(rows_of(&kit, "history").await > 2_000);
    assert_eq!(rows_of(&kit, "roadmap_standings").await, 1, "one row for the draft, however often it was saved");
    later(&kit, 10);
    publish(&kit, &focal, &authority).await;
    assert_eq!(rows_of(&kit, "roadmap_standings").await, 4, "begun, finalized, validated, published");
    later(&kit, 20);
    // No history and no text: what is answered still must come from somewhere else.
    let db = kit.base.db.clone();
    testkit::remove(&db, "history", "1 = 1").await;
    testkit::tamper(&db, "roadmaps", "body = 'unreadable'", "1 = 1").await;
    let site = site(kit);
    for (n, begun, published) in [(-1, 0, 0), (5, 1, 0), (15, 1, 1), (20, 1, 1), (30, 1, 1)] {
        let list = list_on(&site, day(n)).await;
        assert_eq!(
            (list["counter"]["begun"].as_i64(), list["counter"]["published"].as_i64()),
            (Some(begun), Some(published)),
            "after {n} days"
        );
        assert_eq!(list["rows"].as_array().map(Vec::len), usize::try_from(published).ok(), "after {n} days");
    }
    for format in ["", ".csv", ".atom"] {
        let address = format!("/en/roadmaps{format}?on={}", day(15));
        assert!(site.get(&address).await.expect(200).html().contains("Kenya"), "{address}");
    }
    assert!(site.get("/en/roadmaps").await.expect(200).text().contains("Digital culture roadmap"));
}

#[tokio::test]
async fn an_action_that_was_closed_stays_closed_in_a_revision() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    plan(&kit, &focal).await;
    publish(&kit, &focal, &authority).await;
    kit.start(&focal, StartFrom::LastPublished("Figures of the year".into())).await.unwrap();
    // Closed while the revision is being written.
    close_action(&kit, &focal, "2026-11-22").await;
    publish(&kit, &focal, &authority).await;
    let revised = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    assert_eq!((revised.number, revised.progress.len()), (2, 1));
    assert_eq!(kit.read(|conn| roadmaps::counter(conn, day(1))).await.implemented, 1);
    // Begun from a version in which it is closed, and published after that version was withdrawn.
    kit.start(&focal, StartFrom::LastPublished("Again".into())).await.unwrap();
    let (by, on) = (authority.clone(), on_published(&kit).await);
    kit.write(move |tx| actions::withdraw(tx, &by, &on)).await.unwrap();
    publish(&kit, &focal, &authority).await;
    assert_eq!(kit.read(|conn| roadmaps::counter(conn, day(1))).await.implemented, 1);
    // Without the action there is nothing closed.
    kit.start(&focal, StartFrom::LastPublished("Without the stage".into())).await.unwrap();
    let stage = kit.open().await.content.stages.keys().next().unwrap().clone();
    kit.save(&focal, Of::Stage(stage), &[(roadmaps::REMOVE, "yes")]).await.unwrap();
    publish(&kit, &focal, &authority).await;
    assert!(kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap().progress.is_empty());
    assert_eq!(kit.read(|conn| roadmaps::counter(conn, day(1))).await.implemented, 0);
}

#[tokio::test]
async fn another_partys_roadmap_brings_no_closed_actions() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    plan(&kit, &focal).await;
    publish(&kit, &focal, &authority).await;
    close_action(&kit, &focal, "2026-11-22").await;
    let ghana = kit.someone("Kofi", kernel::Role::FocalPoint, "GH");
    let made = kit.write(move |tx| actions::start(tx, &ghana, party("GH"), &StartFrom::Other(party("KE")))).await.unwrap();
    assert!(made.progress.is_empty());
}

#[tokio::test]
async fn an_action_closed_on_a_day_to_come_counts_from_that_day() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    plan(&kit, &focal).await;
    publish(&kit, &focal, &authority).await;
    close_action(&kit, &focal, "2099-01-01").await;
    let implemented = async |day: Day| kit.read(move |conn| roadmaps::counter(conn, day)).await.implemented;
    assert_eq!(implemented(day(1)).await, 0);
    assert_eq!(implemented(Day::new(2099, 1, 1).unwrap()).await, 1);
}

#[tokio::test]
async fn what_is_said_of_a_roadmap_adopted_elsewhere_has_its_limits() {
    let kit = Kit::new();
    let by = kit.secretariat();
    let mut facts = actions::Facts {
        title: "R".repeat(501),
        adopted_on: Day::new(2024, 5, 21).unwrap(),
        source: "Official Journal".into(),
        lang: Lang::Fr,
        positions: BTreeMap::new(),
    };
    let ask = |facts: actions::Facts| {
        let by = by.clone();
        kit.base.db.read(move |conn| actions::may_enter_outside(conn, &by, party("KE"), &facts))
    };
    assert!(matches!(ask(facts.clone()).await, Err(kernel::Error::Invalid(fields)) if fields[0].field == "title"));
    facts.title = "Roadmap".into();
    facts.source = "S".repeat(501);
    assert!(matches!(ask(facts.clone()).await, Err(kernel::Error::Invalid(fields)) if fields[0].field == "source"));
    facts.source = "Official Journal".into();
    assert!(ask(facts).await.is_ok());
}

#[tokio::test]
async fn a_roadmap_without_positions_is_counted_where_it_is_listed() {
    let kit = Kit::new();
    let by = kit.secretariat();
    let facts = actions::Facts {
        title: "Roadmap 2024".into(),
        adopted_on: Day::new(2024, 5, 21).unwrap(),
        source: "Official Journal".into(),
        lang: Lang::Fr,
        positions: BTreeMap::new(),
    };
    let entry = Entry {
        facts,
        file: documents::Stored { hash: "0".repeat(64), name: "r.pdf".into(), size_bytes: 1, media: "application/pdf".into() },
    };
    kit.write(move |tx| actions::enter_outside(tx, &by, party("KE"), &entry).map(drop)).await.unwrap();
    assert_eq!(kit.read(roadmaps::count_published).await, 1);
    assert_eq!(list_on(&site(kit), day(0)).await["total"], 1);
}

#[tokio::test]
async fn list_and_party_use_one_word_and_a_second_version_begun_blank_is_a_revision_too() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    let known = kit.read(|conn| roadmaps::public_roadmap(conn, party("KE"), false)).await;
    assert_eq!((known.word, known.shared_at), (PublicWord::Published, None));
    assert_eq!(known.title.unwrap().get(Lang::En), Some("Digital culture roadmap"));
    kit.published(&focal, &authority).await;
    let word = kit.read(|conn| roadmaps::public_roadmap(conn, party("KE"), false)).await.word;
    assert_eq!(word, PublicWord::Revised);
    assert_eq!(list_on(&site(kit), day(0)).await["rows"][0]["state"], word.word().trim_start_matches("roadmap-"));
}

#[tokio::test]
async fn what_was_withdrawn_since_keeps_its_place_on_the_day_and_none_of_its_words() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    later(&kit, 10);
    let on = on_published(&kit).await;
    kit.write(move |tx| actions::withdraw(tx, &authority, &on)).await.unwrap();
    later(&kit, 20);
    let site = site(kit);
    let then = list_on(&site, day(5)).await;
    assert_eq!((then["rows"][0]["party"].as_str(), then["rows"][0]["state"].as_str()), (Some("KE"), Some("published")));
    for format in ["", ".json", ".csv", ".atom"] {
        let answer = site.get(&format!("/en/roadmaps{format}?on={}", day(5))).await.expect(200).html();
        assert!(answer.contains("Kenya"), "{format}");
        assert!(!answer.contains("Digital culture roadmap") && !answer.contains("What we do"), "{format}: {answer}");
    }
    assert_eq!(list_on(&site, day(15)).await["total"], 0);
    assert_eq!(list_on(&site, day(15)).await["counter"]["begun"], 1);
}

#[tokio::test]
async fn a_past_day_leads_to_the_version_of_that_day() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    later(&kit, 10);
    kit.published(&focal, &authority).await;
    let site = site(kit);
    let links = async |n: i64| site.get(&format!("/en/roadmaps?on={}", day(n))).await.expect(200).attributes(".results h3 a", "href");
    assert_eq!(links(5).await, ["/en/roadmaps/KE/v/1"]);
    assert_eq!(links(10).await, ["/en/roadmaps/KE"]);
}

#[tokio::test]
async fn the_day_of_sharing_is_the_one_known_on_the_day_asked_for() {
    let kit = Kit::new();
    let (focal, officer) = (kit.focal(), kit.secretariat());
    kit.published(&focal, &kit.authority()).await;
    let submit = async |kit: &Kit| {
        let (by, on) = (kit.focal(), on_published(kit).await);
        kit.write(move |tx| actions::submit(tx, &by, &on, Lang::En)).await.unwrap()
    };
    let respond = async |kit: &Kit, by: &By, receipt: &str, act: SubmissionAct| {
        let all = kit.read(|conn| roadmaps::submissions_of(conn, party("KE"))).await;
        let version = all.iter().find(|one| one.receipt == receipt).unwrap().version;
        let (by, receipt) = (by.clone(), receipt.to_owned());
        kit.write(move |tx| actions::respond(tx, &by, &receipt, version, act, &Words::default()).map(drop)).await.unwrap();
    };
    later(&kit, 10);
    let first = submit(&kit).await;
    respond(&kit, &officer, &first.receipt, SubmissionAct::Open).await;
    respond(&kit, &officer, &first.receipt, SubmissionAct::Accept).await;
    later(&kit, 20);
    let second = submit(&kit).await;
    later(&kit, 30);
    respond(&kit, &focal, &second.receipt, SubmissionAct::Recall).await;
    later(&kit, 40);
    let site = site(kit);
    for (n, shared) in [(5, None), (15, Some(day(10))), (25, Some(day(20))), (35, Some(day(10)))] {
        assert_eq!(
            list_on(&site, day(n)).await["rows"][0]["shared_on"].as_str().map(ToOwned::to_owned),
            shared.map(|day| day.to_string()),
            "after {n} days"
        );
    }
}

#[tokio::test]
async fn parties_with_none_published_are_those_of_the_day() {
    let kit = Kit::new();
    let ambient = kit.base.ambient.clone();
    kit.write(move |tx| parties::load(tx, &ambient).map(drop)).await.unwrap();
    kit.published(&kit.focal(), &kit.authority()).await;
    let site = site(kit);
    let none = async |day: &str| site.get(&format!("/en/roadmaps?on={day}")).await.expect(200).select("p.small").pop().unwrap();
    assert!(none("2007-06-18").await.ends_with("57"));
    assert!(none(&day(1).to_string()).await.ends_with("158"));
}

#[tokio::test]
async fn sys_049_a_report_finds_what_a_text_said_on_its_day_and_what_was_closed_by_then() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    plan(&kit, &focal).await;
    later(&kit, 10);
    publish(&kit, &focal, &authority).await;
    let (by, on) = (focal.clone(), on_published(&kit).await);
    kit.write(move |tx| actions::submit(tx, &by, &on, Lang::En)).await.unwrap();
    // Closed after the day it is said to have been closed on.
    later(&kit, 20);
    close_action(&kit, &focal, "2026-12-05").await;
    later(&kit, 30);
    kit.published(&focal, &authority).await;
    later(&kit, 40);
    let on = on_published(&kit).await;
    kit.write(move |tx| actions::withdraw(tx, &authority, &on)).await.unwrap();
    // Ghana makes a draft and shows it to nobody.
    let ghana = kit.someone("Kofi", kernel::Role::FocalPoint, "GH");
    kit.write(move |tx| actions::start(tx, &ghana, party("GH"), &StartFrom::Blank(Lang::En))).await.unwrap();
    let as_of = async |n: i64| kit.read(move |conn| roadmaps::as_of(conn, day(n), &[])).await;
    let then = async |n: i64| as_of(n).await.parties.pop().expect("Kenya is known");
    assert!(as_of(5).await.parties.is_empty(), "a draft names nobody");
    assert_eq!(as_of(5).await.counter.begun, 1);
    let first = then(15).await;
    assert_eq!((first.word, first.shared_on, first.withdrawn_on), (PublicWord::Published, Some(day(10)), None));
    let published = first.published.unwrap();
    assert_eq!((published.number, published.published_on, published.is_implemented), (1, Some(day(10)), false));
    let says = published.says.unwrap();
    assert_eq!(says.langs, [Lang::En]);
    assert_eq!(says.positions.values().filter(|choice| **choice == roadmaps::Choice::Done).count(), 2);
    let plan = says.plan.unwrap();
    assert_eq!((plan.stages, plan.actions, plan.closed), (1, 1, 0), "nobody had said so yet");
    let closed = then(20).await.published.unwrap();
    assert_eq!((closed.is_implemented, closed.says.unwrap().plan.unwrap().closed), (true, 1));
    // The second version was withdrawn since: on its day only Party and days are told.
    let second = then(30).await;
    assert_eq!(second.word, PublicWord::Revised);
    assert!(second.published.as_ref().unwrap().says.is_none(), "{second:?}");
    let gone = then(40).await;
    assert_eq!((gone.word, gone.withdrawn_on), (PublicWord::NonePublished, Some(day(40))));
    assert!(gone.published.is_none());
    assert_eq!(as_of(40).await.parties.iter().map(|one| one.party).collect::<Vec<_>>(), [party("KE")]);
    assert_eq!(as_of(40).await.counter.begun, 2);
}
