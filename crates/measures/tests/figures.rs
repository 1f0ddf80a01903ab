//! Headline figures.

use crate::{filled, founded, id_of, index};
use kernel::Role;

#[tokio::test(flavor = "multi_thread")]
async fn sys_084_a_figure_without_year_or_source_cannot_be_published_and_sys_077_shows_edition_year_and_page() {
    let (site, _) = founded().await;
    let sam = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let begun = [("meaning", "Yearly revenues of cultural and creative industries"), ("value", "2,250"), ("unit", "USD billion")];
    let address = sam.post("/en/desk/figures/new", &begun).await.expect(303).location();
    let address = address.split('?').next().unwrap().to_owned();
    let id = address.rsplit('/').next().unwrap().to_owned();
    assert_eq!(sam.get(&address).await.expect(200).attributes("#value", "value"), ["2250"]);
    let refused = sam.post(&address, &[begun.as_slice(), &[("then", "publish")]].concat()).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["year", "source"]);
    for path in [format!("/en/figures/{id}"), format!("/en/figures/{id}.json"), format!("/id/figure/{id}")] {
        assert_eq!(site.get(&path).await.status(), 404, "{path}");
    }
    let whole = [("year", "2015"), ("source", "Re|Shaping Cultural Policies"), ("edition", "2018"), ("page", "14"), ("then", "publish")];
    sam.post(&address, &[begun.as_slice(), &whole].concat()).await.expect(303);
    site.app().public_changed();
    let page = site.get(&format!("/en/figures/{id}")).await.expect(200);
    assert_eq!(page.heading(), "2,250 USD billion");
    assert!(page.text().contains("Re|Shaping Cultural Policies, Edition 2018, Page 14"), "{}", page.text());
    let json = site.get("/en/figures.json").await.expect(200).json();
    assert_eq!((&json["rows"][0]["value"], &json["rows"][0]["year"]), (&"2250".into(), &2015.into()));
    assert!(site.get("/en/figures.csv").await.expect(200).html().contains("2018"));
    assert_eq!(
        sam.post(&address, &[begun.as_slice(), &[("year", ""), ("source", "")]].concat()).await.expect(422).wrong_fields(),
        ["year", "source"]
    );
    sam.post(&address, &[("then", "withdraw"), ("reason", "Superseded")]).await.expect(303);
    site.app().public_changed();
    assert!(site.get(&format!("/en/figures/{id}")).await.expect(410).text().contains("Superseded"));
    assert_eq!(site.get("/en/figures.json").await.expect(200).json()["total"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_077_practices_drawn_from_an_edition_and_figures_of_it_lead_to_each_other() {
    let (site, _) = founded().await;
    let sam = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    for (report, value) in [("2018", "2,250"), ("2015", "1,900")] {
        let address = sam.post("/en/desk/figures/new", &[("meaning", "Revenues")]).await.expect(303).location();
        let address = address.split('?').next().unwrap().to_owned();
        let fields = [("meaning", "Revenues"), ("value", value), ("unit", "USD billion"), ("year", "2015"), ("report", report)];
        sam.post(&address, &[fields.as_slice(), &[("page", "14"), ("then", "publish")]].concat()).await.expect(303);
    }
    let address = filled(&focal).await;
    let drawn = [("source_kind", "global-report"), ("source_edition", "2018"), ("source_chapter", "3"), ("source_page", "71")];
    focal.post(&address, &drawn).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    index(&site).await;
    let id = id_of(&address);
    let record = site.get(&format!("/en/measures/{id}")).await.expect(200);
    assert!(record.text().contains("Global Report 2018, Chapter 3, Page 71"), "{}", record.text());
    let link = record.attributes("dl.facts a", "href").into_iter().find(|href| href.contains("/figures?")).expect("its figures are linked");
    let figures = site.get(&link).await.expect(200);
    assert!(figures.text().contains("2,250 USD billion") && !figures.text().contains("1,900"), "{}", figures.text());
    assert!(figures.text().contains("1 record drawn from this edition"));
    let back = figures.attributes("table a", "href").into_iter().find(|href| href.contains("/measures?")).expect("its records are linked");
    assert!(site.get(&back).await.expect(200).html().contains(&id));
    assert_eq!(site.get("/en/measures.json?report=2018").await.expect(200).json()["total"], 1);
    assert_eq!(site.get("/en/measures.json?report=2015").await.expect(200).json()["total"], 0);
    let of_2015 = site.get("/en/figures?report=2015").await.expect(200);
    assert!(of_2015.text().contains("1,900 USD billion") && !of_2015.text().contains("drawn from"), "nothing is drawn from it");
    assert_eq!(site.get("/en/figures?report=1999").await.status(), 422);
    let json = site.get(&format!("/en/measures/{id}.json")).await.expect(200).json();
    assert_eq!((&json["source"]["edition"], &json["source"]["page"]), (&"2018".into(), &"71".into()));
    assert_eq!(site.get("/en/figures.json?report=2018").await.json()["rows"][0]["source"]["global_report"], "2018");
}
