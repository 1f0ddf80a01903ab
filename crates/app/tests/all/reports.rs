//! Error reports across slices: from the link on a record to its owner, and the answer back to that record.

use crate::site::Whole;
use kernel::Role;
use testkit::Site;

/// Reports an error by each link of a page that says so; answers the references.
async fn by_links_of(site: &Site, page: &str) -> Vec<String> {
    let links: Vec<String> =
        site.get(page).await.expect(200).attributes("a", "href").into_iter().filter(|to| to.contains("/report?about=")).collect();
    assert!(!links.is_empty(), "{page}");
    let mut references = Vec::new();
    for link in links {
        // Each press comes from somewhere else, so that none is held for coming too often.
        site.clock.advance_millis(3_600_000);
        let about = site.get(&link).await.expect(200).attributes("input[name=about]", "value").remove(0);
        let receipt = site.post("/en/report", &[("about", &about), ("words", "The year is wrong")]).await.expect(303).location();
        let last = receipt.split('?').next().and_then(|path| path.rsplit('/').next()).unwrap_or_default().to_owned();
        references.push(last.rsplit_once('-').expect("a reference and a secret").0.to_owned());
    }
    references
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_of_each_kind_of_record_leads_to_its_owners_and_the_answer_stands_with_it() {
    let Whole { site, .. } = Whole::new().await;
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let fields = [("title", "Kenya's roadmap"), ("adopted_on", "2025-06-01"), ("source", "Ministry"), ("file_lang", "en")];
    officer.post_file("/en/work/KE/roadmap/outside", &fields, "file", "roadmap.txt", b"The roadmap as it was adopted.").await.expect(303);
    assert!(
        site.get("/sitemap/pages.xml").await.expect(200).html().contains("/fr/roadmaps/KE</loc>"),
        "a roadmap is in the map of the site"
    );
    let rows = site.get("/en/measures.json").await.json();
    let joint = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["holders"].as_array().is_some_and(|holders| holders.len() > 1))
        .unwrap()
        .clone();
    let holders: Vec<String> = joint["holders"].as_array().unwrap().iter().map(|code| code.as_str().unwrap().to_owned()).collect();
    let (joint, kenya) = (format!("/en/measures/{}", joint["id"].as_str().unwrap()), vec!["KE".to_owned()]);
    let none = Vec::new();
    for (page, owners) in [
        ("/en/parties/KE", &kenya),
        ("/en/roadmaps/KE", &kenya),
        ("/en/roadmaps/KE/v/1", &kenya),
        (joint.as_str(), &holders),
        ("/en/framework/1.1", &none),
        ("/en/framework/sdg/8.3", &none),
        ("/en/articles/16", &none),
        ("/en/glossary/cultural-diversity", &none),
    ] {
        for reference in by_links_of(&site, page).await {
            for owner in owners {
                let focal = site.person("Focal point", &[(Role::FocalPoint, Some(owner))]).await;
                focal.get(&format!("/en/work/{owner}/reports/{reference}")).await.expect(200);
                assert!(focal.get("/en/work").await.text().contains(&reference), "{page} {owner}");
            }
            let answer = format!("Put right after {reference}.");
            officer
                .post(&format!("/en/desk/reports/{reference}"), &[("act", "answer"), ("version", "1"), ("answer", &answer)])
                .await
                .expect(303);
            site.app().public_changed();
            assert!(site.get(page).await.expect(200).text().contains(&answer), "{page}");
        }
    }
    let permanent = site.get("/en/roadmaps/KE.json").await.json()["id"].as_str().unwrap().split("/id/").nth(1).unwrap().to_owned();
    let form = site.get(&format!("/en/report?about=/id/{permanent}")).await.expect(200);
    assert_eq!(form.attributes("input[name=about]", "value"), ["/roadmaps/KE/v/1"]);
}
