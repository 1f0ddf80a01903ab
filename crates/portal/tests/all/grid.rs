//! The gap grid agrees with the lists behind it.

use crate::founded;
use serde_json::Value as Json;
use testkit::Site;

async fn total_of(site: &Site, address: &str) -> u64 {
    let (path, query) = address.split_once('?').unwrap();
    site.get(&format!("{path}.json?{query}")).await.expect(200).json()["total"].as_u64().unwrap()
}

/// Figures with their addresses from the cells of the table.
fn figures(page: &testkit::Answer, part: &str) -> Vec<(u64, String)> {
    let selector = format!(".grid {part} td a");
    let numbers = page.select(&selector);
    let addresses = page.attributes(&selector, "href");
    numbers.into_iter().map(|text| text.replace(',', "").parse().unwrap()).zip(addresses).collect()
}

#[tokio::test]
async fn four_activities_have_no_founding_practice() {
    let (site, _) = founded().await;
    let data = site.get("/en/grid.json").await.expect(200).json();
    for activity in ["3.2", "4.4", "5.3", "5.4"] {
        assert_eq!(data["measures_once"][activity], 0, "{activity}");
        assert_eq!(data["of_no_single_party"][activity], 0, "{activity}");
        assert!(data["rows"].as_array().unwrap().iter().all(|row| row["cells"][activity] == Json::Null), "{activity}");
    }
    let filled: Vec<&str> =
        data["activities"].as_array().unwrap().iter().filter_map(Json::as_str).filter(|code| data["measures_once"][*code] != 0).collect();
    assert_eq!(filled.len(), 16, "{filled:?}");
}

#[tokio::test]
async fn it_has_159_rows_in_alphabetical_order_and_twenty_columns() {
    let (site, _) = founded().await;
    let page = site.get("/en/grid").await.expect(200);
    let names = page.select(".grid tbody th");
    assert_eq!(names.len(), 159);
    assert!(names.windows(2).all(|pair| i18n::compare(kernel::Lang::En, &pair[0], &pair[1]).is_lt()));
    assert_eq!(page.select(".grid tbody td").len(), 159 * 20);
    let grouped = site.get("/en/grid?group=region").await.expect(200);
    assert_eq!(grouped.select(".grid .group").len(), 7);
    assert_eq!(grouped.select(".grid tbody [scope=row]").len(), 159);
}

#[tokio::test]
async fn what_was_chosen_stands_above_the_table_and_is_taken_off_there() {
    let (site, _) = founded().await;
    let page = site.get("/en/grid?group=region&output=3&region=&parties_on=").await.expect(200);
    assert_eq!(page.select(".active-filters a"), ["Output 3", "By regional group"]);
    assert_eq!(page.attributes(".active-filters a", "href"), ["/en/grid?group=region", "/en/grid?output=3"]);
    assert!(page.select("details.filter[open]").is_empty(), "the table is not pushed away by the form that made it");
    assert_eq!(page.attributes("#parties_on", "value"), [""], "no day is asked for until somebody asks for one");
    let chosen = page.attributes("details.filter option[selected]", "value");
    assert_eq!(chosen, ["3", "region"]);
}

#[tokio::test]
async fn every_figure_of_a_cell_is_the_number_of_records_it_leads_to() {
    let (site, _) = founded().await;
    let cells = figures(&site.get("/en/grid").await.expect(200), "tbody");
    assert!(cells.len() > 40, "{}", cells.len());
    for (count, address) in cells {
        assert_eq!(total_of(&site, &format!("/en/{address}")).await, count, "{address}");
    }
}

#[tokio::test]
async fn every_figure_of_the_lines_below_is_the_number_of_records_it_leads_to() {
    let (site, _) = founded().await;
    for address in ["/en/grid", "/en/grid?within=ldc", "/en/grid?region=group-v-a&output=2", "/en/grid?parties_on=2007-06-18"] {
        let lines = figures(&site.get(address).await.expect(200), "tfoot");
        assert!(!lines.is_empty(), "{address}");
        for (count, leads_to) in lines {
            assert_eq!(total_of(&site, &leads_to).await, count, "{address}: {leads_to}");
        }
    }
}

#[tokio::test]
async fn two_founding_practices_are_of_no_single_party_and_in_no_cell() {
    let (site, _) = founded().await;
    let without = site.get("/en/measures.json?party=none").await.expect(200).json();
    assert_eq!(without["total"], 2);
    let data = site.get("/en/grid.json").await.json();
    let sum: u64 = data["of_no_single_party"].as_object().unwrap().values().filter_map(Json::as_u64).sum();
    assert!(sum >= 2);
}

#[tokio::test]
async fn groups_on_a_day_choose_the_rows() {
    let (site, _) = founded().await;
    let rows = async |query: &str| site.get(&format!("/en/grid.json{query}")).await.expect(200).json()["total"].as_u64().unwrap();
    assert_eq!(rows("?parties_on=2007-06-18").await, 57);
    assert_eq!(rows("?region=regional").await, 1);
    assert_eq!(rows("?within=eu&parties_on=2019-06-01").await, 28);
    assert_eq!(rows("?within=eu").await, 27);
    assert_eq!(rows("?within=eu&region=group-v-a").await, 0);
    let empty = site.get("/en/grid?within=eu&region=group-v-a").await.expect(200);
    assert!(empty.select(".empty").len() == 1 && empty.select(".grid").is_empty());
}

#[tokio::test]
async fn a_day_chooses_parties_and_groups_and_every_form_says_that_figures_are_of_today() {
    let (site, _) = founded().await;
    let then = site.get("/en/grid.json?parties_on=2007-06-18").await.expect(200).json();
    assert_eq!(
        (then["parties_on"].as_str(), then["recorded_on"].as_str(), then["on"].as_str()),
        (Some("2007-06-18"), Some("2026-11-22"), None)
    );
    let page = site.get("/en/grid?parties_on=2007-06-18").await.expect(200);
    assert_eq!(page.select("#cap"), ["What is recorded on 22 November 2026, by Party and activity. Parties and groups as of 18 June 2007"]);
    let csv = site.get("/en/grid.csv?parties_on=2007-06-18").await.expect(200).html();
    assert!(csv.lines().skip(1).all(|line| line.ends_with(",2007-06-18,2026-11-22")));
    for (day, is_provisional) in [("2026-11-22", false), ("2026-11-23", true)] {
        let address = format!("parties_on={day}");
        assert_eq!(
            site.get(&format!("/en/grid?{address}")).await.expect(200).select("#cap .tag").len(),
            usize::from(is_provisional),
            "{day}"
        );
        assert_eq!(site.get(&format!("/en/grid.json?{address}")).await.expect(200).json()["provisional"], is_provisional, "{day}");
    }
}

#[tokio::test]
async fn a_filter_that_does_not_exist_is_answered_clearly() {
    let (site, _) = founded().await;
    for query in ["?group=x", "?region=x", "?within=x", "?output=9", "?parties_on=yesterday", "?output=-1", "?look=best"] {
        assert_eq!(site.get(&format!("/en/grid{query}")).await.status(), 422, "{query}");
    }
}

#[tokio::test]
async fn the_table_for_machines_has_a_row_for_every_gap_too() {
    let (site, _) = founded().await;
    let csv = site.get("/fr/grid.csv").await.expect(200).html();
    assert_eq!(csv.lines().count(), 1 + 159 * 20);
    let mut lines = csv.lines();
    assert_eq!(lines.next(), Some("party,name,regional_group,activity,measures,position,roadmap,need,parties_on,recorded_on"));
    assert!(lines.all(|line| line.ends_with(",2026-11-22,2026-11-22")));
}

#[tokio::test]
async fn a_full_page_is_light_enough_for_a_slow_line() {
    let (site, _) = founded().await;
    let index = site.app().part::<search::Index>();
    let random = kernel::SeededRandom::new(1);
    let pick = |below: usize| usize::try_from(random.next() % 1_000_000).unwrap() % below;
    let (parties, activities) = (parties::register(), &convention::framework().activities);
    let entries = (0..6_000).map(|number| {
        let facet = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut facets = vec![facet("party", parties[pick(159)].code.as_str()), facet("holder", "party")];
        facets.extend((0..3).map(|_| facet("activity", &activities[pick(20)].code)));
        search::Change::Put(search::Entry { kind: measures::KIND.into(), id: format!("m{number}"), facets, ..search::Entry::default() })
    });
    index.apply(entries.collect(), index.position() + 1).unwrap();
    site.app().public_changed();
    let cells = site.get("/ru/grid").await.expect(200).select(".grid tbody td a").len();
    assert!(cells > 3_000, "{cells} cells are filled");
    let request = http::Request::get("/ru/grid").header("accept-encoding", "br").body(axum::body::Body::empty()).unwrap();
    let page = site.send(request).await;
    assert_eq!(page.header("content-encoding"), "br");
    assert!(page.body.len() < 30_000, "{} bytes", page.body.len());
}
