//! Published roadmaps in the gap grid, in the library and where cooperation could grow: every number opens to exactly its
//! rows, and a report on a plan moves what is counted.

use crate::site::Whole;
use kernel::{Id, Role};
use std::collections::BTreeSet;
use testkit::{Answer, Person, Site};

async fn save(focal: &Person<'_>, page: &str, fields: &[(&str, &str)]) {
    let revision = focal.get(page).await.expect(200).attributes("input[name=revision]", "value").remove(0);
    focal.post(page, &[&[("revision", revision.as_str())], fields].concat()).await.expect(303);
}

async fn act(person: &Person<'_>, work: &str, act: &str) {
    let address = format!("{work}/acts/{act}");
    let page = person.get(&address).await.expect(200);
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
    let (id, revision) = (hidden("id"), hidden("revision"));
    person.post(&address, &[("id", id.as_str()), ("revision", revision.as_str()), ("sure", "yes")]).await.expect(303);
}

/// What a Party publishes: positions other than *not begun*, the priority, the activity of the one action of its plan, and
/// the one to which its need leads.
struct Said {
    party: &'static str,
    positions: &'static [(&'static str, &'static str)],
    priority: &'static str,
    action: &'static str,
    need: &'static str,
}

/// Publishes a roadmap through the pages; answers its focal point and the address of the action's reports.
async fn published<'a>(site: &'a Site, said: &Said) -> (Person<'a>, String) {
    let focal = site.person(&format!("Focal point of {}", said.party), &[(Role::FocalPoint, Some(said.party))]).await;
    let authority = site.person(&format!("Authority of {}", said.party), &[(Role::Authority, Some(said.party))]).await;
    let work = format!("/en/work/{}/roadmap", said.party);
    let at = |page: &str| format!("{work}{page}");
    focal.post(&at("/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    save(&focal, &at("/text"), &[("title", &format!("Roadmap of {}", said.party)), ("summary", "What we do")]).await;
    save(&focal, &at("/sectors"), &[("sector", "music")]).await;
    save(&focal, &at("/sectors"), &[("sector", "music"), ("reason-music", "Many work in it")]).await;
    let need = format!("need-{}", Id::founding("need", said.party).public());
    save(&focal, &at("/diagnosis"), &[(need.as_str(), "Training"), (&format!("{need}-activity"), said.need)]).await;
    for activity in &convention::framework().activities {
        let found = said.positions.iter().find(|(code, _)| *code == activity.code);
        let choice = found.map_or("not-begun", |(_, choice)| choice);
        save(&focal, &at(&format!("/positions/{}", activity.code)), &[("choice", choice), ("reason", "Because")]).await;
        if choice == "done" {
            let proof = [("kind", "link"), ("url", "https://example.org/report"), ("title", "Report")];
            focal.post(&at(&format!("/positions/{}/evidence", activity.code)), &proof).await.expect(303);
        }
    }
    let (owner, due) = (format!("owner-{}", said.priority), format!("due-{}", said.priority));
    save(&focal, &at("/priorities"), &[("priority", said.priority)]).await;
    save(&focal, &at("/priorities"), &[("priority", said.priority), (&owner, "Ministry"), (&due, "2028-06-30")]).await;
    let stage = focal.post(&at("/plan"), &[]).await.expect(303).location();
    let of_stage = [("title", "Stage"), ("owner", "Ministry"), ("start", "2027-01-01"), ("end", "2028-01-01")];
    let of_law = [("instrument_title_0", "Music Act"), ("instrument_kind_0", "law"), ("instrument_act_0", "draft")];
    save(&focal, &stage, &[of_stage.as_slice(), &of_law].concat()).await;
    let action = focal.post(&format!("{stage}/actions"), &[]).await.expect(303).location();
    save(&focal, &action, &[("title", "Action"), ("activity", said.action), ("why_none", "Nothing to count")]).await;
    act(&focal, &work, "finalize").await;
    act(&authority, &work, "validate").await;
    act(&focal, &work, "publish").await;
    let id = action.rsplit('/').next().unwrap();
    (focal, at(&format!("/progress/{id}")))
}

const SAID: [Said; 3] = [
    Said { party: "KE", positions: &[("1.1", "done"), ("1.2", "under-way")], priority: "2.1", action: "4.1", need: "3.1" },
    Said { party: "SN", positions: &[("1.1", "under-way"), ("2.1", "done")], priority: "2.1", action: "1.1", need: "1.1" },
    Said { party: "MX", positions: &[("3.2", "not-relevant")], priority: "1.1", action: "2.1", need: "1.1" },
];

async fn total_of(site: &Site, address: &str) -> u64 {
    let (path, query) = address.split_once('?').unwrap();
    site.get(&format!("{path}.json?{query}")).await.expect(200).json()["total"].as_u64().unwrap()
}

/// Every number of a selection is the number of rows it opens to; answers how many there were.
async fn open(site: &Site, page: &Answer, selector: &str) -> usize {
    let (numbers, addresses) = (page.select(selector), page.attributes(selector, "href"));
    for (number, address) in numbers.iter().zip(&addresses) {
        assert_eq!(total_of(site, address).await.to_string(), *number, "{address}");
    }
    numbers.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_050_every_number_of_the_grid_by_roadmap_and_by_need_opens_to_exactly_its_rows() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let mut reports = Vec::new();
    for said in &SAID {
        reports.push(published(site, said).await);
    }
    whole.catch_up().await;
    let filters = ["", "&within=ldc", "&region=group-v-a", "&group=region&output=1", "&parties_on=2007-06-18"];
    for look in ["roadmaps", "planned", "active", "done"] {
        for filter in filters {
            let page = site.get(&format!("/en/grid?look={look}{filter}")).await.expect(200);
            open(site, &page, ".grid tfoot td a").await;
            // The marks of a column are the Parties that its number below leads to.
            let marks: BTreeSet<String> = page.attributes(".grid tbody td a", "href").into_iter().collect();
            let mut listed = BTreeSet::new();
            for address in page.attributes(".grid tfoot td a", "href").iter().filter(|address| !address.contains("need=")) {
                let (path, query) = address.split_once('?').unwrap();
                let activity = query.split('&').find_map(|pair| {
                    let (name, value) = pair.split_once('=')?;
                    name.ends_with("_activity").then_some(value)
                });
                let rows = site.get(&format!("{path}.json?{query}")).await.expect(200).json()["rows"].clone();
                let rows = rows.as_array().unwrap().iter().map(|row| row["party"].as_str().unwrap().to_owned());
                listed.extend(rows.map(|party| format!("roadmaps/{party}#a-{}", activity.unwrap())));
            }
            assert_eq!(marks, listed, "{look}{filter}");
        }
    }
    for filter in filters {
        let page = site.get(&format!("/en/grid?look=needs{filter}")).await.expect(200);
        open(site, &page, "table.needs td a").await;
    }
    let page = site.get("/en/grid?look=needs").await.expect(200);
    assert_eq!(open(site, &page, "table.needs td a").await, 2 + 3, "3.1: one group and all; 1.1: two groups and all");
    let data = site.get("/en/grid.json").await.expect(200).json();
    assert_eq!((&data["needs"]["1.1"], &data["needs"]["3.1"], &data["needs"]["2.1"]), (&2.into(), &1.into(), &0.into()));
    let words =
        |data: &serde_json::Value, activity: &str| ["planned", "active", "done"].map(|word| data["roadmaps"][word][activity].as_u64());
    assert_eq!(words(&data, "1.1"), [Some(1), Some(1), Some(1)]);
    assert_eq!(words(&data, "2.1"), [Some(2), Some(0), Some(1)], "the furthest word stands alone");
    assert_eq!(words(&data, "4.1"), [Some(1), Some(0), Some(0)]);
    // A report is nothing of the signed text and moves the count all the same; a further one takes it back.
    let (focal, report) = &reports[0];
    for (headway, expected) in
        [("begun", [Some(0), Some(1), Some(0)]), ("dropped", [Some(0); 3]), ("not-begun", [Some(1), Some(0), Some(0)])]
    {
        focal.post(report, &[("headway", headway), ("day", ""), ("note", "Because")]).await.expect(303);
        whole.catch_up().await;
        assert_eq!(words(&site.get("/en/grid.json").await.json(), "4.1"), expected, "{headway}");
    }
    let csv = site.get("/en/grid.csv?output=2").await.expect(200).html();
    assert!(csv.lines().any(|line| line.starts_with("SN,Senegal,group-v-a,2.1,") && line.contains(",done,done,false,")), "{csv}");
    // An index filled anew says the same.
    let again = search::Index::in_memory().unwrap();
    let (db, filled) = (site.db(), again.clone());
    tokio::task::spawn_blocking(move || app::wiring::follower::fill(&db, &filled)).await.unwrap().unwrap();
    for facet in ["planned_activity", "active_activity", "done_activity", "need", "instrument", "sector"] {
        let pairs = |index: &search::Index| index.count_pairs(&roadmaps::find::all(), "party", facet).unwrap();
        assert_eq!(pairs(&again), pairs(&whole.index), "{facet}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_050_where_cooperation_could_grow_lists_both_sides_in_the_order_of_names_without_a_score() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let none = site.get("/en/grid/cooperation").await.expect(200);
    assert!(none.select("section.both").is_empty() && none.text().contains("On no activity"));
    for said in &SAID {
        published(site, said).await;
    }
    whole.catch_up().await;
    for lang in kernel::Lang::ALL {
        let page = site.get(&format!("/{lang}/grid/cooperation")).await.expect(200);
        assert!(!page.html().contains(i18n::MISSING), "{lang}");
    }
    let data = site.get("/en/grid/cooperation.json").await.expect(200).json();
    let rows: Vec<String> = data["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["reason"] != "practice")
        .map(|row| format!("{} {} {}", row["activity"].as_str().unwrap(), row["reason"].as_str().unwrap(), row["party"].as_str().unwrap()))
        .collect();
    // 1.1 and 2.1 have who did it; 3.1 and 4.1 have good practices of the founding documents beside a need and a plan.
    let expected = ["1.1 done KE", "1.1 planned MX", "1.1 need MX", "1.1 need SN", "2.1 done SN", "2.1 planned KE", "2.1 planned MX"];
    assert_eq!(
        rows.iter().filter(|row| row.starts_with('1') || row.starts_with('2')).collect::<Vec<_>>(),
        expected.iter().collect::<Vec<_>>()
    );
    for row in data["rows"].as_array().unwrap().iter().filter(|row| row["reason"] == "practice") {
        let address = row["address"].as_str().unwrap();
        let at = address.find("/en/").unwrap();
        assert!(total_of(site, &address[at..]).await > 0, "{address}");
    }
    let page = site.get("/en/grid/cooperation?output=1").await.expect(200);
    assert_eq!(page.select("section.both h2").len(), 1);
    let names = page.select("section.both .pair > div:last-child li");
    assert_eq!(names, ["Mexico", "Mexico", "Senegal"]);
    for word in ["best", "rank", "score", "late"] {
        assert!(!page.text().to_lowercase().split(|c: char| !c.is_alphabetic()).any(|one| one == word), "{word}");
    }
    assert_eq!(site.get("/en/grid/cooperation?output=9").await.status(), 422);
    assert_eq!(site.get("/en/grid/cooperation.csv?rank=1").await.status(), 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_050_how_it_was_made_counts_rounds_and_contributions_everyone_may_read() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let (focal, _) = published(site, &SAID[0]).await;
    let at = focal.post("/en/work/KE/consultations", &[("title", "First round")]).await.expect(303).location();
    let at = at.split('?').next().unwrap().to_owned();
    let version = async || focal.get(&at).await.expect(200).attributes("input[name=version]", "value").remove(0);
    let said =
        [("title", "First round"), ("about", "What should come first?"), ("closes_on", "2099-12-31"), ("question_0", "Which sector?")];
    focal.post(&at, &[&[("version", version().await.as_str())], said.as_slice()].concat()).await.expect(303);
    focal.post(&format!("{at}/acts/open"), &[("version", version().await.as_str())]).await.expect(303);
    let id = at.rsplit('/').next().unwrap();
    for words in ["Music first", "Books first"] {
        let fields = [("place", "round"), ("lang", "en"), ("words", words)];
        site.post(&format!("/en/consultations/{id}/contribute"), &fields).await.expect(303);
    }
    focal.post(&format!("{at}/contributions"), &[("act", "publish"), ("number", "2")]).await.expect(303);
    whole.catch_up().await;
    site.app().public_changed();
    let made = site.get("/en/roadmaps/KE.json").await.expect(200).json()["made"].clone();
    assert_eq!((made["rounds"].as_u64(), made["contributions"].as_u64()), (Some(1), Some(1)), "what waits is not counted");
    let page = site.get("/en/roadmaps/KE").await.expect(200);
    assert!(page.text().contains("1 round 1 published contribution"), "{}", page.text());
}
