//! What everyone reads: home, framework, Parties, search, data, files for programs.

use crate::founded;
use kernel::Lang;

#[tokio::test]
async fn the_front_door_answers_at_once_in_the_readers_language() {
    let (site, _) = founded().await;
    let request = http::Request::get("/").header("accept-language", "fr-CA, en;q=0.5").body(axum::body::Body::empty()).unwrap();
    let french = site.send(request).await.expect(200);
    assert_eq!(french.attributes("html", "lang"), ["fr"]);
    assert_eq!(french.select(".language li").len(), 6);
    let english = site.get("/").await.expect(200);
    assert_eq!(english.attributes("html", "lang"), ["en"]);
    assert_eq!(site.get("/en").await.status(), 200);
    assert_eq!(site.get("/xx/").await.status(), 404);
}

#[tokio::test]
async fn home_says_what_is_due_and_counts_the_collections() {
    let (site, _) = founded().await;
    let page = site.get("/en/").await.expect(200);
    assert_eq!(page.select(".card h2"), ["What is due and when", "Look something up", "Take the data"]);
    assert!(page.text().contains("30 June 2027") && page.text().contains("21 May 2027"));
    assert!(page.text().contains("Periodic reports of all 159 Parties"));
    let counts = page.select(".card .count");
    assert_eq!(counts[..3], ["20", "159", "49"]);
    assert_eq!(counts[4], "36");
}

#[tokio::test]
async fn signed_in_people_see_their_own_next_act_first() {
    let (site, _) = founded().await;
    crate::reports::sent(&site, "/en/parties/KE", &[("words", "wrong")]).await;
    let focal = site.person("Amina", crate::FOCAL).await;
    let page = focal.get("/en/").await.expect(200);
    assert_eq!(page.select(".card h2")[0], "Your next act");
    assert_eq!(page.attributes(".card a.next", "href"), ["/en/work/KE/reports/ER-2026-0001"]);
}

#[tokio::test]
async fn the_framework_is_whole_as_page_and_as_data() {
    let (site, _) = founded().await;
    let page = site.get("/en/framework").await.expect(200);
    assert_eq!(page.select(".outline li").len(), 20);
    assert_eq!(page.select("h2[id^=g]").len(), 4);
    assert_eq!(page.select("h3[id^=o]").len(), 5);
    let data = site.get("/en/framework.json").await.expect(200).json();
    let size = |name: &str| data[name].as_array().unwrap().len();
    assert_eq!((size("goals"), size("outputs"), size("activities")), (4, 5, 20));
    let official =
        |lang: &str| data["activities"].as_array().unwrap().iter().filter(|one| one["title"][lang]["state"] == "official").count();
    assert_eq!((official("en"), official("fr")), (14, 20));
    assert_eq!(site.get("/en/framework.csv").await.expect(200).html().lines().count(), 21);
}

#[tokio::test]
async fn every_count_of_the_framework_agrees_with_its_list() {
    let (site, _) = founded().await;
    let page = site.get("/en/framework").await.expect(200);
    let words = page.select(".outline .meta span:first-child a");
    let addresses = page.attributes(".outline .meta span:first-child a", "href");
    assert_eq!(words.len(), 20);
    for (words, address) in words.into_iter().zip(addresses) {
        let count: u64 = words.split(' ').next().and_then(|first| first.parse().ok()).unwrap_or(0);
        let total = site.get(&address.replace("?", ".json?")).await.expect(200).json()["total"].as_u64().unwrap();
        assert_eq!(count, total, "{address}");
    }
}

#[tokio::test]
async fn an_unconfirmed_title_is_marked_and_a_missing_language_is_said() {
    let (site, _) = founded().await;
    assert_eq!(site.get("/en/framework/1.1").await.select("h1 .mark-unconfirmed").len(), 0);
    assert_eq!(site.get("/en/framework/5.4").await.select("h1 .mark-unconfirmed").len(), 1);
    let arabic = site.get("/ar/framework/1.1").await.expect(200);
    assert!(!arabic.select(".fallback").is_empty());
    assert_eq!(arabic.attributes("h1 bdi", "lang"), ["fr"]);
    assert_eq!(site.get("/en/framework/9.9").await.status(), 404);
    assert_eq!(site.get("/en/framework/sdg/99").await.status(), 404);
}

#[tokio::test]
async fn a_target_is_a_row_of_a_table_that_says_the_same_as_its_json() {
    let (site, _) = founded().await;
    let code = convention::framework().activities[0].sdg_targets[0].clone();
    let json = site.get(&format!("/en/framework/sdg/{code}.json")).await.expect(200).json();
    let csv = site.get(&format!("/en/framework/sdg/{code}.csv")).await.expect(200).html();
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 2, "{csv}");
    assert!(lines[1].starts_with(&format!("{code},{},", json["goal"])) && lines[1].ends_with(&format!(",{}", json["measures"])), "{csv}");
    let activities: Vec<&str> = json["activities"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
    assert!(lines[1].contains(&activities.join(";")), "{csv}");
}

#[tokio::test]
async fn an_activity_shows_its_measures_and_the_parties_at_work() {
    let (site, _) = founded().await;
    let page = site.get("/en/framework/2.1").await.expect(200);
    let total = site.get("/en/measures.json?activity=2.1").await.json()["total"].as_u64().unwrap();
    assert_eq!(page.select(".results li").len() as u64, total.min(20));
    let data = site.get("/en/framework/2.1.json").await.expect(200).json();
    assert_eq!(data["measures"]["total"], total);
    assert_eq!(page.select("ul.columns li").len(), data["parties"].as_array().unwrap().len());
    assert!(page.select(".mark-editorial").len() >= 2);
}

#[tokio::test]
async fn the_european_union_is_a_party_that_is_no_state() {
    let (site, _) = founded().await;
    let page = site.get("/en/parties/EU").await.expect(200);
    assert!(page.text().contains("A Party that is not a State"));
    let data = site.get("/en/parties/EU.json").await.expect(200).json();
    assert_eq!((&data["is_party"], &data["is_state"]), (&true.into(), &false.into()));
    assert!(!site.get("/en/parties/KE").await.text().contains("not a State"));
}

#[tokio::test]
async fn a_party_shows_source_and_certainty_of_each_date_and_what_is_not_recorded() {
    let (site, _) = founded().await;
    let page = site.get("/en/parties/DZ").await.expect(200);
    assert!(page.text().contains("Netherlands treaty database no. 011077") && page.text().contains("medium"));
    assert!(page.text().contains("Not recorded"));
    assert!(page.text().contains("30 June 2027"));
    let unknown = site.db().read(parties::list).await.unwrap().into_iter().find(|joining| !joining.is_established()).unwrap();
    let page = site.get(&format!("/en/parties/{}", unknown.party)).await.expect(200);
    assert!(page.text().contains("not established") && page.text().contains("Bound at the latest by"));
    assert!(site.get("/en/parties/AR").await.text().contains("27(2)"));
}

#[tokio::test]
async fn the_measures_of_a_party_are_counted_as_their_list() {
    let (site, _) = founded().await;
    let data = site.get("/en/parties/FR.json").await.expect(200).json();
    let total = site.get("/en/measures.json?party=FR").await.json()["total"].clone();
    assert!(total.as_u64().unwrap() > 0);
    assert_eq!(data["measures"], total);
}

#[tokio::test]
async fn a_state_that_is_no_party_is_told_plainly_and_an_unknown_code_is_nothing() {
    let (site, _) = founded().await;
    assert!(site.get("/en/parties/BT").await.expect(200).text().contains("not a Party to the Convention"));
    assert_eq!(site.get("/en/parties/BT.json").await.json()["is_party"], false);
    for code in ["XX", "ke", "KEN", "%3Cscript%3E"] {
        assert_eq!(site.get(&format!("/en/parties/{code}")).await.status(), 404, "{code}");
    }
}

#[tokio::test]
async fn search_finds_every_kind_in_each_language() {
    let (site, _) = founded().await;
    for (lang, words, address) in [
        ("en", "Kenya", "/en/parties/KE"),
        ("ar", "كينيا", "/ar/parties/KE"),
        ("zh", "肯尼亚", "/zh/parties/KE"),
        ("ru", "Кения", "/ru/parties/KE"),
        ("fr", "cartographie", "/fr/framework/1.1"),
        ("es", "diversidad cultural", "/es/glossary/cultural-diversity"),
        ("en", "denunciation", "/en/articles/31"),
    ] {
        let page = site.get(&format!("/{lang}/search?q={}", words.replace(' ', "%20"))).await.expect(200);
        let found = page.attributes(".results a", "href");
        assert!(found.contains(&address.to_owned()), "{words}: {found:?}");
        assert!(!page.select(".results mark").is_empty(), "{words}");
    }
}

#[tokio::test]
async fn counts_by_kind_narrow_the_results_to_that_many() {
    let (site, _) = founded().await;
    let page = site.get("/en/search?q=cultural").await.expect(200);
    let counts = page.select(".tabs .count");
    let addresses = page.attributes(".tabs a", "href");
    assert!(counts.len() >= 3, "{counts:?}");
    for (count, address) in counts.iter().zip(addresses) {
        let data = site.get(&address.replace("/search?", "/search.json?")).await.expect(200).json();
        assert_eq!(data["total"].to_string(), *count, "{address}");
    }
}

#[tokio::test]
async fn a_search_without_results_offers_a_spelling_and_bad_input_is_answered() {
    let (site, _) = founded().await;
    let page = site.get("/en/search?q=glosary%20divresity").await.expect(200);
    assert!(page.select(".results").is_empty());
    assert!(!page.select(".empty a").is_empty());
    let script = site.get("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E").await.expect(200);
    assert!(!script.html().contains("<script>alert"));
    assert_eq!(site.get(&format!("/en/search?q={}", "a".repeat(501))).await.status(), 422);
    assert_eq!(site.get("/en/search?q=a&kind=x").await.status(), 422);
    assert_eq!(site.get("/en/search?q=a&page=0").await.status(), 422);
}

#[tokio::test]
async fn about_the_data_says_what_is_held_and_what_is_doubtful() {
    let (site, _) = founded().await;
    let data = site.get("/en/data.json").await.expect(200).json();
    assert_eq!(data["parties"]["total"], 159);
    assert_eq!((&data["parties"]["low_confidence"], &data["parties"]["day_not_established"]), (&57.into(), &7.into()));
    assert_eq!((&data["measures"], &data["good_practices"]), (&49.into(), &49.into()));
    assert_eq!((&data["articles"], &data["framework"]["activities_with_official_english_title"]), (&36.into(), &14.into()));
    let page = site.get("/en/data").await.expect(200);
    assert!(page.text().contains("The dates of 57 Parties") && page.text().contains("For 7 Parties"));
}

#[tokio::test]
async fn permanent_addresses_lead_to_the_page_in_the_readers_language() {
    let (site, _) = founded().await;
    let request = http::Request::get("/id/party/KE").header("accept-language", "es").body(axum::body::Body::empty()).unwrap();
    assert_eq!(site.send(request).await.expect(303).location(), "/es/parties/KE");
    assert_eq!(site.get("/id/activity/1.1").await.expect(303).location(), "/en/framework/1.1");
    assert_eq!(site.get("/id/activity/9.9").await.status(), 404);
}

#[tokio::test]
async fn files_for_programs_name_every_public_page() {
    let (site, _) = founded().await;
    assert!(site.get("/robots.txt").await.expect(200).html().contains("Sitemap: http://polyphony.test/sitemap.xml"));
    let read = |xml: &str, tag: &str| {
        let mut reader = quick_xml::Reader::from_str(xml);
        let (mut names, mut texts) = (Vec::new(), Vec::new());
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(found) => names.push(found.name().as_ref().to_owned()),
                quick_xml::events::Event::End(_) => drop(names.pop()),
                quick_xml::events::Event::Text(text) if names.last().is_some_and(|name| name == tag) => {
                    texts.push(text.as_ref().to_owned());
                }
                quick_xml::events::Event::Empty(found) if found.name().as_ref() == tag => {
                    let attributes = found.attributes().map(|one| one.unwrap());
                    let href = attributes.filter(|one| one.key.as_ref() == "href").map(|one| one.value.into_owned());
                    texts.extend(href);
                }
                quick_xml::events::Event::Eof => return texts,
                _ => {}
            }
        }
    };
    let maps = read(&site.get("/sitemap.xml").await.expect(200).html(), "loc");
    assert_eq!(maps, ["pages", "organizations", "measures"].map(|name| format!("http://polyphony.test/sitemap/{name}.xml")));
    let mut all = Vec::new();
    for map in maps {
        let xml = site.get(map.trim_start_matches("http://polyphony.test")).await.expect(200).html();
        let (addresses, others) = (read(&xml, "loc"), read(&xml, "xhtml:link"));
        assert!(addresses.len() <= 50_000 && others.len() == addresses.len() * Lang::ALL.len());
        assert!(addresses.iter().all(|address| others.contains(address)));
        all.extend(addresses);
        if map.contains("measures") {
            assert_eq!(read(&xml, "lastmod").len(), 49 * Lang::ALL.len());
        }
    }
    assert!(all.len() > (20 + 159 + 36 + 49) * Lang::ALL.len());
    assert!(all.contains(&"http://polyphony.test/fr/parties/KE".to_owned()));
    // Parts of a larger site hold nothing twice and miss nothing.
    let mut n_measures = 0;
    for letter in "0123456789abcdefghjkmnpqrstvwxyz".chars() {
        n_measures += read(&site.get(&format!("/sitemap/measures{letter}.xml")).await.expect(200).html(), "loc").len();
    }
    assert_eq!(n_measures, 49 * Lang::ALL.len());
    for wrong in ["/sitemap/measuresi.xml", "/sitemap/measures", "/sitemap/other.xml"] {
        site.get(wrong).await.expect(404);
    }
    assert!(site.get("/.well-known/security.txt").await.expect(200).html().contains("Expires: 2027-11-22"));
    assert_eq!(site.get("/health").await.expect(200).json(), serde_json::json!({ "state": "ok" }));
}
