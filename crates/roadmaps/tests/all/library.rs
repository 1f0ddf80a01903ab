//! The library: found by words and facets, kept for the comparison, counted as the lists behind the counts; lessons.

use crate::pages::{WORK, act, fill, save, site};
use crate::plans::{action, stage};
use kernel::{Day, Id, Lang, Role};
use roadmaps::Choice;
use roadmaps::actions::{self, By, Facts};
use testkit::{Answer, Person, Site};

/// Puts what is published into the index, as the follower does.
async fn index(site: &Site) {
    let entries = site.db().read(roadmaps::find::entries).await.unwrap();
    let index = site.app().part::<search::Index>();
    index.apply(entries.into_iter().map(search::Change::Put).collect(), index.position() + 1).unwrap();
    site.app().public_changed();
}

/// Kenya's roadmap with a need and a plan in which a law is drafted, Ghana's and Senegal's entered as files; Mexico says that
/// it prepares one.
async fn library(site: &Site) -> Person<'_> {
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    let need = format!("need-{}", Id::founding("need", "1").public());
    let said = [(need.as_str(), "Broadband for rural theatres"), (&format!("{need}-activity"), "3.1")];
    save(&focal, "/diagnosis", &said).await.expect(303);
    let law = stage(&focal, "Law", "2027-01-01", "2028-12-31").await;
    let of_law = [("instrument_title_0", "Streaming Act"), ("instrument_kind_0", "law"), ("instrument_act_0", "draft")];
    save(&focal, &law, &of_law).await.expect(303);
    let said = [("title", "Hearings"), ("activity", "4.1"), ("why_none", "Nothing to count"), ("amount_0", "1000"), ("currency_0", "KES")];
    action(&focal, &law, &[said.as_slice(), &[("money_year_0", "2027")]].concat()).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let officer = crate::kit::Kit::new().secretariat();
    for (code, title, year) in [("GH", "Roadmap of Ghana", 2020), ("SN", "Feuille de route du Sénégal", 2021)] {
        let lang = if code == "SN" { Lang::Fr } else { Lang::En };
        let facts = Facts {
            title: title.into(),
            adopted_on: Day::new(year, 1, 1).unwrap(),
            source: "Gazette".into(),
            lang,
            positions: [("1.1".to_owned(), Choice::UnderWay)].into(),
        };
        let file = documents::Stored { hash: "0".repeat(64), name: "r.pdf".into(), size_bytes: 1, media: "application/pdf".into() };
        let (entry, by) = (actions::Entry { facts, file }, By { ambient: site.ambient(), ..officer.clone() });
        site.db().write(move |tx| actions::enter_outside(tx, &by, crate::kit::party(code), &entry).map(drop)).await.unwrap();
    }
    let mexico = site.person("Lupe", &[(Role::FocalPoint, Some("MX"))]).await;
    mexico.post("/en/work/MX/roadmap/start", &[("from", "blank"), ("original", "es")]).await.expect(303);
    let page = mexico.get("/en/work/MX/roadmap/text").await.expect(200);
    let revision = page.attributes("input[name=revision]", "value").remove(0);
    let said = [("revision", revision.as_str()), ("title", "Hoja de ruta"), ("shows_preparation", "yes")];
    mexico.post("/en/work/MX/roadmap/text", &said).await.expect(303);
    index(site).await;
    focal
}

async fn found(site: &Site, query: &str) -> Vec<String> {
    let page = site.get(&format!("/en/roadmaps{query}")).await.expect(200);
    page.select("ol.results h3")
}

#[tokio::test]
async fn sys_050_roadmaps_are_found_by_activity_sector_region_language_need_instrument_and_state() {
    let site = site().await;
    library(&site).await;
    let (all, kenya): (Vec<&str>, Vec<&str>) = (vec!["Ghana", "Kenya", "Mexico", "Senegal"], vec!["Kenya"]);
    for (query, expected) in [
        ("", all.clone()),
        ("?activity=1.1", vec!["Ghana", "Kenya", "Senegal"]),
        ("?activity=4.1", kenya.clone()),
        ("?priority=2.1", kenya.clone()),
        ("?planned_activity=2.1&planned_activity=5.1", kenya.clone()),
        ("?planned_activity=4.1", kenya.clone()),
        ("?active_activity=1.1", vec!["Ghana", "Senegal"]),
        ("?done_activity=1.1", kenya.clone()),
        ("?done_activity=1.2", vec![]),
        ("?position=1.1-done", kenya.clone()),
        ("?position=1.2-not-begun", kenya.clone()),
        ("?sector=design", kenya.clone()),
        ("?group=group-v-a", all.iter().copied().filter(|name| *name != "Mexico").collect()),
        ("?group=group-iii", vec![]),
        ("?lang=fr", vec!["Senegal"]),
        ("?lang=fr&lang=en", vec!["Ghana", "Kenya", "Senegal"]),
        ("?need=3.1", kenya.clone()),
        ("?need=2.1", vec![]),
        ("?instrument=law-draft", kenya.clone()),
        ("?instrument=law-adapt", vec![]),
        ("?q=theatre", kenya.clone()),
        ("?q=streaming+act", kenya.clone()),
        ("?q=streaming+act&lang=fr", vec![]),
        ("?state=in-preparation", vec!["Mexico"]),
        ("?state=published&activity=1.1&sort=title", vec!["Senegal", "Kenya", "Ghana"]),
    ] {
        let mut names = found(&site, query).await;
        if query.contains("sort=title") {
            assert_eq!(names.len(), expected.len(), "{query}");
            names = expected.iter().map(|name| (*name).to_owned()).collect();
        }
        assert_eq!(names, expected, "{query}");
        let data = site.get(&format!("/en/roadmaps.json{query}")).await.expect(200).json();
        assert_eq!(data["total"], expected.len(), "{query}");
        let lines = site.get(&format!("/en/roadmaps.ndjson{query}")).await.expect(200).html();
        assert_eq!(lines.lines().count(), expected.len(), "{query}");
    }
    let kenya = &site.get("/en/roadmaps.json?need=3.1").await.json()["rows"][0];
    assert_eq!((kenya["title"]["en"].as_str(), kenya["languages"][0].as_str()), (Some("Digital culture"), Some("en")));
}

#[tokio::test]
async fn sys_050_every_count_of_a_facet_is_the_number_of_rows_that_choosing_it_gives() {
    let site = site().await;
    library(&site).await;
    for base in ["", "?activity=1.1", "?state=published", "?group=group-v-a&lang=en", "?q=theatres"] {
        for open in ["position", "planned_activity", "subregion"] {
            let join = if base.is_empty() { "?" } else { "&" };
            let page = site.get(&format!("/en/roadmaps{base}{join}open={open}")).await.expect(200);
            let names = page.attributes(".facets .choice input", "name");
            let values = page.attributes(".facets .choice input", "value");
            let counts = page.select(".facets .choice .count");
            assert!(!names.is_empty() && names.len() == counts.len(), "{base}");
            for ((name, value), count) in names.iter().zip(&values).zip(&counts) {
                // The facet's own values are replaced, as its count says.
                let others: Vec<&str> =
                    base.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty() && !pair.starts_with(name)).collect();
                let address = format!("?{}", others.into_iter().chain([format!("{name}={value}").as_str()]).collect::<Vec<_>>().join("&"));
                let total = site.get(&format!("/en/roadmaps.json{address}")).await.expect(200).json()["total"].as_u64().unwrap();
                assert_eq!(total.to_string(), *count, "{base} {name}={value}");
            }
        }
    }
}

#[tokio::test]
async fn sys_050_unknown_names_and_values_are_refused_and_nothing_found_says_what_to_drop() {
    let site = site().await;
    library(&site).await;
    for wrong in
        ["?activity=9.9", "?need=x", "?state=late", "?sort=best", "?open=rank", "?compare=XX", "?page=2", "?activity=1.1&on=2026-01-01"]
    {
        assert_eq!(site.get(&format!("/en/roadmaps{wrong}")).await.status(), 422, "{wrong}");
    }
    assert_eq!(site.get("/en/roadmaps.json?rank=1").await.status(), 400, "a name that data does not know");
    assert_eq!(site.get("/en/roadmaps.json?activity=9.9").await.status(), 422);
    let other_day = site.get("/en/roadmaps.json?activity=1.1&on=2026-01-01").await.expect(404);
    assert_eq!(other_day.json()["code"], "filters-on-a-day");
    let page = site.get("/en/roadmaps?done_activity=1.2&lang=en").await.expect(200);
    assert_eq!(page.attributes(".empty a", "href"), ["/en/roadmaps?lang=en", "/en/roadmaps?done_activity=1.2"]);
    assert_eq!(page.attributes(".active-filters a", "href"), ["/en/roadmaps?lang=en", "/en/roadmaps?done_activity=1.2"]);
    let near = site.get("/en/roadmaps?q=theatrez").await.expect(200);
    assert!(near.attributes(".empty a", "href").iter().any(|address| address.contains("q=theatres")), "{}", near.text());
}

#[tokio::test]
async fn sys_050_parties_are_kept_for_the_comparison_in_the_address_two_to_four() {
    let site = site().await;
    library(&site).await;
    let first = site.get("/en/roadmaps?activity=1.1").await.expect(200);
    let add = first.attributes(".results .pick a", "href");
    assert_eq!(add.len(), 3, "one for each published roadmap");
    assert_eq!(add[0], "/en/roadmaps?activity=1.1&compare=GH");
    let second = site.get(&add[0]).await.expect(200);
    assert!(second.text().contains("Choose one more Party"));
    assert_eq!(second.attributes("details.facets input[name=compare]", "value"), ["GH"], "filtering keeps the choice");
    let third = site.get(&second.attributes(".results .pick a", "href")[0]).await.expect(200);
    assert_eq!(third.attributes("section.note .button", "href"), ["/en/roadmaps/side-by-side?party=GH&party=KE"]);
    let full = site.get("/en/roadmaps?compare=GH&compare=KE&compare=FR&compare=SN").await.expect(200);
    assert!(full.attributes(".results .pick a", "href").is_empty(), "four at most");
    assert!(!site.get("/en/roadmaps.json?activity=1.1").await.html().contains("compare"));
}

#[tokio::test]
async fn sys_050_side_by_side_shows_sectors_plan_and_money_and_says_why_an_answer_is_missing() {
    let site = site().await;
    library(&site).await;
    let page = site.get("/en/roadmaps/side-by-side?party=KE&party=GH&party=FR").await.expect(200);
    let rows = page.select("table.side tbody tr");
    let row = |starts: &str| rows.iter().find(|row| row.starts_with(starts)).unwrap_or_else(|| panic!("{starts}: {rows:?}")).clone();
    assert_eq!(
        row("Laws, measures"),
        "Laws, measures and strategies Streaming Act Law, Draft No validated plan of action is published with it."
    );
    assert!(row("Stages of the plan").contains("Law from 2027-01-01"), "{}", row("Stages of the plan"));
    assert!(row("Needs").contains("Broadband for rural theatres 3.1") && row("Needs").contains("adopted outside the platform"));
    assert!(rows.iter().any(|row| row.contains("KES") && row.contains("1,000")), "{rows:?}");
    assert!(page.text().contains("France has published no roadmap"));
    assert!(
        page.attributes("table.side td", "data-label").iter().all(|label| label == "Kenya" || label == "Ghana"),
        "a phone names who answers"
    );
    assert!(page.html().contains("not yet stated") || page.text().to_lowercase().contains("not yet stated"), "{}", page.text());
}

#[tokio::test]
async fn sys_034_the_counter_of_any_day_stays_on_the_page_of_the_library() {
    let site = site().await;
    library(&site).await;
    let figures = async |query: &str| site.get(&format!("/en/roadmaps{query}")).await.expect(200).select("ul.figures b");
    assert_eq!(figures("").await, ["4", "3", "3", "0", "2"]);
    assert_eq!(figures("?lang=fr").await, figures("").await, "it counts all, whatever is looked for");
    assert_eq!(figures("?on=2026-01-01").await, ["0", "0", "0", "0", "0"]);
    assert!(site.get("/en/roadmaps?on=2026-01-01").await.select("details.facets").is_empty(), "a past day has no facets");
}

async fn lessons(focal: &Person<'_>, revision: &str, words: &[(&str, &str)]) -> Answer {
    focal.post(&format!("{WORK}/lessons"), &[&[("revision", revision)], words].concat()).await
}

#[tokio::test]
async fn sys_050_lessons_are_written_after_publication_read_by_everybody_and_change_no_signed_text() {
    let site = site().await;
    let focal = library(&site).await;
    let before = site.get("/en/roadmaps/KE.json").await.expect(200).json();
    assert_eq!(before["made"]["lessons"], serde_json::json!({}));
    let reached: Vec<&str> = before["made"]["reached"].as_array().unwrap().iter().filter_map(|one| one["what"].as_str()).collect();
    assert_eq!(reached, ["begun", "finalized", "validated", "plan-validated", "published"]);
    let page = focal.get(&format!("{WORK}/lessons")).await.expect(200);
    assert!(page.text().contains("can be read by everybody"), "{}", page.text());
    lessons(&focal, "0", &[("lessons", "Ask the provinces first")]).await.expect(303);
    let late = lessons(&focal, "0", &[("lessons", "Written on an older page")]).await.expect(422);
    assert!(late.html().contains("Written on an older page") && late.html().contains("Ask the provinces first"), "both are shown");
    let revision = late.attributes("input[name=revision]", "value").remove(0);
    lessons(&focal, &revision, &[("lessons", "Ask the provinces first"), ("lessons_fr", "D’abord les provinces")]).await.expect(303);
    lessons(&focal, "2", &[("lessons", &"x".repeat(100_000))]).await.expect(422);
    index(&site).await;
    let after = site.get("/en/roadmaps/KE.json").await.expect(200).json();
    assert_eq!(after["made"]["lessons"], serde_json::json!({ "en": "Ask the provinces first", "fr": "D’abord les provinces" }));
    assert_eq!(after["texts"], before["texts"], "no fingerprint changes");
    assert!(site.get("/fr/roadmaps/KE").await.expect(200).text().contains("D’abord les provinces"));
    assert_eq!(found(&site, "?q=provinces").await, ["Kenya"]);
    let stranger = site.person("Lupe", &[(Role::FocalPoint, Some("MX"))]).await;
    stranger.get(&format!("{WORK}/lessons")).await.expect(404);
    for table in roadmaps::TABLES {
        assert!(site.db().read(move |conn| store::history::compare(conn, table)).await.unwrap().is_empty(), "{}", table.name);
    }
}
