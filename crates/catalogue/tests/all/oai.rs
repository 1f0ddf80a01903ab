//! OAI-PMH, as a harvester meets it.

use crate::founded;
use kernel::Role;
use testkit::{Answer, Site};

async fn ask(site: &Site, query: &str) -> Answer {
    let answer = site.get(&format!("/oai?{query}")).await.expect(200);
    assert_eq!(answer.header("content-type"), "text/xml; charset=utf-8");
    answer
}

fn between(text: &str, name: &str) -> Vec<String> {
    let open = format!("<{name}>");
    text.split(&open).skip(1).filter_map(|rest| Some(rest.split_once("</")?.0.to_owned())).collect()
}

#[tokio::test]
async fn identify_sets_and_formats_answer_and_errors_are_those_of_the_protocol() {
    let site = founded().await;
    let identity = ask(&site, "verb=Identify").await.html();
    assert_eq!(between(&identity, "baseURL"), ["http://polyphony.test/oai"]);
    assert!(identity.contains("<deletedRecord>persistent</deletedRecord>"));
    assert_eq!(between(&ask(&site, "verb=ListSets").await.html(), "setSpec"), ["measure", "roadmap"]);
    assert_eq!(between(&ask(&site, "verb=ListMetadataFormats").await.html(), "metadataPrefix"), ["oai_dc"]);
    for (query, code) in [
        ("", "badVerb"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:polyphony.test:measure/none", "idDoesNotExist"),
        ("verb=ListMetadataFormats&identifier=oai:polyphony.test:measure/none", "idDoesNotExist"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01", "noRecordsMatch"),
    ] {
        assert!(ask(&site, query).await.html().contains(&format!("<error code=\"{code}\">")), "{query}");
    }
}

#[tokio::test]
async fn a_form_asks_as_an_address_does_wherever_it_comes_from() {
    let site = founded().await;
    let without_time = |text: String| {
        text.split("<responseDate>").map(|part| part.split_once('Z').map_or(part, |(_, rest)| rest).to_owned()).collect::<String>()
    };
    for query in ["verb=Identify", "verb=ListRecords&metadataPrefix=oai_dc&set=measure", "verb=GetRecord&metadataPrefix=oai_dc", "verb=x"] {
        let form = http::Request::post("/oai")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", "https://harvester.example")
            .body(query.to_owned().into())
            .unwrap();
        let posted = site.send(form).await.expect(200);
        assert_eq!(posted.header("content-type"), "text/xml; charset=utf-8");
        assert_eq!(without_time(posted.html()), without_time(ask(&site, query).await.html()), "{query}");
    }
    // Nothing else is taken from anywhere.
    let form = http::Request::post("/en/report")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", "https://harvester.example")
        .body("words=x".to_owned().into())
        .unwrap();
    assert!(!site.send(form).await.header("location").contains("report"));
}

#[tokio::test]
async fn every_public_measure_is_listed_once_and_a_hidden_one_as_deleted() {
    let site = founded().await;
    let list = ask(&site, "verb=ListRecords&metadataPrefix=oai_dc&set=measure").await.html();
    let identifiers = between(&list, "identifier");
    assert_eq!(identifiers.len(), 49);
    let first = &identifiers[0];
    let record = ask(&site, &format!("verb=GetRecord&metadataPrefix=oai_dc&identifier={first}")).await.html();
    assert!(record.contains("<dc:title xml:lang=") && !record.contains("status=\"deleted\""));
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let id = first.rsplit('/').next().unwrap();
    let amina = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    amina.post("/en/work/KE/measures/new", &[("title", "A draft"), ("language", "en")]).await.expect(303);
    officer.post(&format!("/en/desk/measures/{id}/hide"), &[("note", "Personal data")]).await.expect(303);
    site.app().public_changed();
    let list = ask(&site, "verb=ListRecords&metadataPrefix=oai_dc").await.html();
    assert_eq!(between(&list, "identifier").len(), 49, "a draft is not there, what was public stays");
    assert_eq!(list.matches("<header status=\"deleted\">").count(), 1);
    assert!(!list.contains("A draft"));
}
