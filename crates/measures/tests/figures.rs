//! Headline figures.

use crate::founded;
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
