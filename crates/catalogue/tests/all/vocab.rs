//! Code lists, as pages and as SKOS.

use crate::{founded, is_whole};
use kernel::Lang;
use serde_json::json;

#[tokio::test]
async fn every_list_has_a_page_in_six_languages_and_is_on_the_list_of_lists() {
    let site = founded().await;
    for lang in Lang::ALL {
        let all = site.get(&format!("/{lang}/vocab")).await;
        is_whole(&all, "vocab");
        let addresses = all.attributes("tbody th a", "href");
        assert_eq!(addresses.len(), 26);
        for address in addresses {
            is_whole(&site.get(&address).await, &address);
        }
    }
}

#[tokio::test]
async fn a_concept_leads_to_its_place_on_the_page_and_to_its_list_as_data() {
    let site = founded().await;
    let request = http::Request::get("/vocab/open-roadmap-2019/1.1").header("accept-language", "fr").body(axum::body::Body::empty());
    assert_eq!(site.send(request.unwrap()).await.location(), "/fr/vocab/open-roadmap-2019#1.1");
    let turtle = site.get("/vocab/open-roadmap-2019/1.1.ttl").await.expect(200);
    assert_eq!(turtle.header("content-type"), "text/turtle; charset=utf-8");
    assert!(turtle.html().contains("<http://polyphony.test/vocab/open-roadmap-2019/1.1> a skos:Concept"), "{}", turtle.html());
    site.get("/vocab/no-such").await.expect(404);
    site.get("/vocab/open-roadmap-2019/9.9").await.expect(404);
}

#[tokio::test]
async fn skos_has_labels_in_the_languages_that_exist_notation_and_levels() {
    let site = founded().await;
    let laws = site.get("/vocab/instrument-types.jsonld").await.expect(200).json();
    let graph = laws["@graph"].as_array().unwrap();
    let law = graph.iter().find(|thing| thing["@id"] == "http://polyphony.test/vocab/instrument-types/law").unwrap();
    assert_eq!(law["skos:prefLabel"].as_array().unwrap().len(), 6);
    assert_eq!(law["skos:notation"], json!(["law"]));
    let framework = site.get("/vocab/open-roadmap-2019.jsonld").await.expect(200).json();
    let of = |id: &str| {
        let id = format!("http://polyphony.test/vocab/open-roadmap-2019/{id}");
        framework["@graph"].as_array().unwrap().iter().find(|thing| thing["@id"] == id.as_str()).unwrap().clone()
    };
    assert_eq!(of("1.1")["skos:broader"][0]["@id"], "http://polyphony.test/vocab/open-roadmap-2019/output-1");
    assert!(
        of("output-1")["skos:narrower"]
            .as_array()
            .unwrap()
            .contains(&json!({ "@id": "http://polyphony.test/vocab/open-roadmap-2019/1.1" }))
    );
}
