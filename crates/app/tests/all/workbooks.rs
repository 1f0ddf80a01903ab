//! Lists as workbooks for people: labels in the reader's language, sheets from right to left in Arabic; what the optional
//! parts of a measure say is found and given back.

use crate::site::Whole;
use kernel::Role;
use std::io::Read;

/// The first sheet of a workbook as its XML.
fn sheet(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook is an archive");
    let mut xml = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").expect("it has a sheet").read_to_string(&mut xml).expect("it is text");
    xml
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_of_parties_roadmaps_and_organizations_are_workbooks_too() {
    let whole = Whole::new().await;
    for (address, wanted) in [
        ("/en/parties.xlsx?on=2007-06-18", vec!["Regional group of UNESCO", "Canada"]),
        ("/fr/parties.xlsx", vec!["Groupe régional", "Kenya", "Haïti"]),
        ("/ar/parties.xlsx", vec!["rightToLeft=\"1\"", "كينيا"]),
        ("/en/roadmaps.xlsx", vec!["Permanent address"]),
        ("/en/organizations.xlsx", vec!["Official name"]),
    ] {
        let answer = whole.site.get(address).await.expect(200);
        assert_eq!(answer.header("content-type"), web::data::XLSX, "{address}");
        let xml = sheet(&answer.body);
        for words in wanted {
            assert!(xml.contains(words), "{address} lacks {words}");
        }
    }
    let early = sheet(&whole.site.get("/en/parties.xlsx?on=2007-06-18").await.body);
    assert!(!early.contains("Haiti"), "not a Party on that day");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_law_says_in_its_parts_is_found_and_stands_in_the_csv() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address =
        focal.post("/en/work/KE/measures/new", &[("title", "Quota for streaming"), ("language", "en")]).await.expect(303).location();
    let address = address.split('?').next().unwrap().to_owned();
    let fields = [
        ("features", "Services show local works"),
        ("holders", "KE"),
        ("year_start", "2022"),
        ("instruments", "law"),
        ("activities", "2.3"),
        ("body-0-name", "Parliament"),
        ("source_kind", "person"),
        ("law-0-number", "Act 17 of 2022"),
        ("law-0-duties", "Thirty per cent of the catalogue is kiswahilological"),
    ];
    focal.post(&address, &fields).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    whole.catch_up().await;
    let found = whole.site.get("/en/measures.json?q=kiswahilological").await.expect(200).json();
    assert_eq!(found["total"], 1);
    let csv = whole.site.get("/en/measures.csv?q=kiswahilological").await.expect(200).text();
    assert!(csv.contains("parts_json") && csv.contains("Act 17 of 2022"), "{csv}");
}
