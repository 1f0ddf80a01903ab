//! The catalogue for data portals.

use crate::founded;
use serde_json::Value;

fn address(value: &Value) -> String {
    value["@id"].as_str().unwrap().strip_prefix("http://polyphony.test").unwrap().to_owned()
}

#[tokio::test]
async fn every_distribution_of_the_catalogue_answers_in_the_format_it_names() {
    let site = founded().await;
    let catalogue = site.get("/catalog.jsonld").await.expect(200).json();
    let graph = catalogue["@graph"].as_array().unwrap();
    let of = |class: &str| graph.iter().filter(|thing| thing["@type"][0] == class).collect::<Vec<_>>();
    assert_eq!((of("dcat:Catalog").len(), of("dcat:Dataset").len()), (1, 11));
    for file in of("dcat:Distribution") {
        if file.get("dcat:downloadURL").is_none() {
            assert_eq!(address(&file["dcat:accessURL"][0]), "/en/download");
            continue;
        }
        let (address, media) = (address(&file["dcat:downloadURL"][0]), file["dcat:mediaType"][0]["@id"].as_str().unwrap());
        // Pages of `portal` and `roadmaps` are not part of this site; the outside checks ask for them.
        if ["/en/framework", "/en/grid", "/en/roadmaps"].iter().any(|other| address.starts_with(other)) {
            continue;
        }
        let answer = site.get(&address).await.expect(200);
        let kind = answer.header("content-type");
        assert!(media.ends_with(kind.split(';').next().unwrap()), "{address}: {kind} is not {media}");
    }
    assert!(site.get("/catalog.ttl").await.expect(200).html().contains("dcat:Catalog"));
    assert_eq!(site.get("/catalog/measures").await.location(), "/en/measures");
    site.get("/catalog/none").await.expect(404);
}
