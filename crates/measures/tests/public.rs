//! The public list, record and files.

use crate::{filled, founded, id_of, index};
use kernel::{Id, Role};

#[tokio::test(flavor = "multi_thread")]
async fn the_list_counts_the_founding_practices_and_facets_narrow_and_widen_it() {
    let (site, _) = founded().await;
    let total = async |query: &str| site.get(&format!("/en/measures.json{query}")).await.expect(200).json()["total"].as_u64().unwrap();
    assert_eq!(total("").await, 49);
    assert_eq!(total("?added_since=2018-12-31").await, 12);
    assert_eq!(total("?party=none").await, 2);
    let (mexico, senegal) = (total("?party=MX").await, total("?party=SN").await);
    assert_eq!(total("?party=MX&party=SN").await, mexico + senegal);
    assert!(total("?party=MX&output=5").await < mexico);
    for empty in ["3.2", "4.4", "5.3", "5.4"] {
        assert_eq!(total(&format!("?activity={empty}")).await, 0, "{empty}");
    }
    let tagged = site.get("/en/measures.json?objective=objective-6").await.json();
    let rows = tagged["rows"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["objectives"].as_array().unwrap().contains(&"objective-6".into())));
    let page = site.get("/en/measures").await.expect(200);
    assert_eq!(page.select("h2.found"), ["49 measures"]);
    assert_eq!(page.select("ol.results > li").len(), 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_find_measures_and_an_empty_result_says_which_filter_to_drop() {
    let (site, _) = founded().await;
    let found = site.get("/en/measures?q=incubators").await.expect(200);
    assert!(found.select("ol.results h3").join(" ").contains("creative incubators"));
    assert!(!found.select("mark").is_empty());
    let none = site.get("/fr/measures?party=SN&activity=3.2").await.expect(200);
    assert_eq!(none.attributes(".empty a", "href"), ["/fr/measures?activity=3.2", "/fr/measures?party=SN"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn malformed_filters_get_a_clear_answer_and_never_a_fault() {
    let (site, _) = founded().await;
    let long = format!("?q={}", "x".repeat(501));
    for query in [
        "?party=XX",
        "?party=ke",
        "?activity=9.9",
        "?year=20x6",
        "?added_since=yesterday",
        "?sort=best",
        "?page=0",
        "?page=-1",
        "?per=7",
        "?practice=never",
        long.as_str(),
    ] {
        assert_eq!(site.get(&format!("/en/measures{query}")).await.status(), 422, "{query}");
        assert!(site.get(&format!("/en/measures.csv{query}")).await.status() < 500, "{query}");
    }
    assert_eq!(site.get("/en/measures/nothing").await.status(), 404);
    assert_eq!(site.get("/en/measures.docx").await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_stands_alone_and_says_what_is_ours() {
    let (site, _) = founded().await;
    let id = Id::founding("measure", "gp-1-05").public();
    let page = site.get(&format!("/en/measures/{id}")).await.expect(200);
    assert_eq!(page.heading(), "Digital culture plan 2014-2020 and digital strategy of Québec");
    let text = page.text();
    for words in [
        "Canada",
        "2014–2020",
        "CAD",
        "Good practice",
        "DCE/19/7.CP/13",
        "The wording was written for this platform",
        "editorial judgement",
    ] {
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words}");
    }
    let russian = site.get(&format!("/ru/measures/{id}")).await.expect(200);
    assert!(russian.select("p.fallback").iter().any(|line| line.contains("английский")), "{}", russian.text());
    assert!(!russian.attributes(".lede[lang=en]", "dir").is_empty());
    assert_eq!(site.get(&format!("/id/measure/{id}")).await.location(), format!("/en/measures/{id}"));
    let json = site.get(&format!("/en/measures/{id}.json")).await.expect(200).json();
    assert_eq!(json["good_practice_edition"], "2018-12");
    let versions = site.get(&format!("/en/measures/{id}/versions")).await.expect(200);
    assert!(versions.text().contains("Loaded from founding documents"));
}

#[tokio::test(flavor = "multi_thread")]
async fn script_and_formula_like_text_survive_as_text_on_pages_and_in_files() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    focal.post(&address, &[("title", "=1+1 <script>alert(1)</script>")]).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    index(&site).await;
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200);
    assert_eq!(page.heading(), "=1+1 <script>alert(1)</script>");
    assert!(!page.html().contains("<script>alert"));
    let csv = site.get("/en/measures.csv?party=KE").await.expect(200).html();
    assert!(csv.contains(",=1+1 <script>alert(1)</script>,") && !csv.starts_with('\u{feff}'), "{csv}");
    for address in ["/en/measures.csv?party=KE&bom=1".to_owned(), format!("/en/measures/{}.csv?bom=1", id_of(&address))] {
        let sheet = site.get(&address).await.expect(200).html();
        assert!(sheet.contains(",'=1+1 <script>alert(1)</script>,") && sheet.starts_with('\u{feff}'), "{sheet}");
    }
    let lines = site.get("/en/measures.ndjson").await.expect(200).html();
    assert_eq!(lines.lines().count(), 50);
    assert!(site.get("/en/measures.atom").await.expect(200).html().contains("&lt;script&gt;"));
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_public_only_with_consent_and_stay_out_of_history() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let id = id_of(&address);
    for path in [format!("/en/measures/{id}"), format!("/en/measures/{id}.json"), format!("/en/measures/{id}/versions.json")] {
        let html = site.get(&path).await.expect(200).html();
        assert!(!html.contains("Odhiambo"), "{path}");
        assert_eq!(html.contains("Njeri"), !path.contains("versions"), "{path}");
    }
    let key = site.db().read(move |conn| measures::find_key(conn, &id)).await.unwrap().unwrap();
    let history = site.db().read(move |conn| store::history::list(conn, measures::KIND, &key.to_string())).await.unwrap();
    assert!(history.iter().all(|entry| !entry.body.to_string().contains("Odhiambo") && !entry.body.to_string().contains("Njeri")));
}
