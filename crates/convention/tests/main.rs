//! The pages of the reference as people use them, and founding data over two releases.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare itself stops here")]

use convention::founding::{self, Decision, Kinds, Loaded, Records, load_or_propose};
use i18n::Tr;
use kernel::{Ambient, Lang, Result, Role};
use serde_json::{Value as Json, json};
use std::sync::{Arc, Mutex};
use store::{Conn, Tx};
use testkit::Site;

async fn site() -> Site {
    let site = Site::new(convention::routes(), |parts| parts.part(Kinds(vec![Arc::new(founding::Milestones)]))).await;
    let ambient = site.ambient();
    let loaded = site.db().write(move |tx| convention::load(tx, &ambient)).await.unwrap();
    assert_eq!(loaded, Loaded { added: 15, proposed: 0 });
    site
}

const SECRETARIAT: &[(Role, Option<&str>)] = &[(Role::Secretariat, None)];

#[tokio::test]
async fn every_page_is_made_in_six_languages_without_a_missing_word() {
    let site = site().await;
    for lang in Lang::ALL {
        for path in ["articles", "articles/16", "articles/6", "articles/annex", "glossary", "glossary/interculturality", "timeline"] {
            let page = site.get(&format!("/{lang}/{path}")).await.expect(200);
            assert!(!page.html().contains(i18n::MISSING), "/{lang}/{path}");
            assert_eq!(page.select("h1").len(), 1, "/{lang}/{path}");
        }
    }
}

#[tokio::test]
async fn article_16_has_its_own_address_in_english_and_french_with_its_neighbours() {
    let site = site().await;
    let english = site.get("/en/articles/16").await.expect(200);
    assert_eq!(english.heading(), "Preferential treatment for developing countries");
    assert_eq!(english.attributes("nav.pages a", "href"), ["/en/articles/15", "/en/articles/17"]);
    let french = site.get("/fr/articles/16").await.expect(200);
    assert!(french.heading().starts_with("Traitement préférentiel pour les pays en développement"));
    // The French title was not compared with an official text, and the page says so.
    assert_eq!(french.select("h1 .mark-unconfirmed").len(), 1);
    assert!(english.select("h1 .mark-unconfirmed").is_empty());
    assert_eq!(site.get("/en/articles/annex").await.attributes("nav.pages a", "href"), ["/en/articles/35"]);
}

#[tokio::test]
async fn an_article_leads_to_the_objectives_that_cite_it_and_to_their_measures() {
    let site = site().await;
    let article = site.get("/en/articles/6").await;
    assert!(article.attributes("main a", "href").contains(&"/en/measures?objective=objective-1".to_owned()));
    assert_eq!(article.select("main section:nth-of-type(2) li").len(), 8);
}

#[tokio::test]
async fn articles_are_also_data() {
    let site = site().await;
    let list = site.get("/en/articles.json").await.json();
    assert_eq!((list["total"].as_u64(), list["rows"].as_array().map(Vec::len)), (Some(36), Some(36)));
    assert_eq!(list["rows"][25]["official"], json!({ "en": true, "fr": true }));
    assert_eq!(site.get("/en/articles.csv").await.html().lines().count(), 37);
    assert_eq!(site.get("/en/articles/16.json").await.json()["number"], "16");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let site = site().await;
    for address in [
        "/en/articles/36",
        "/en/articles/0",
        "/en/articles/16.atom",
        "/en/glossary/no-such-term",
        "/en/glossary.json?after=x",
        "/en/timeline.json?after=x",
        "/en/timeline.ics",
        "/calendar",
        "/calendar.json",
        "/de/articles",
        "/en/articles/%27%3Cscript%3E",
    ] {
        site.get(address).await.expect(404);
    }
}

#[tokio::test]
async fn interculturality_names_its_article_and_is_linked_from_a_page_that_uses_the_word() {
    let site = site().await;
    let term = site.get("/en/glossary/interculturality").await.expect(200);
    assert!(term.attributes("main a", "href").contains(&"/en/articles/4".to_owned()));
    let article = site.get("/en/articles/4").await;
    assert!(article.attributes("a.term", "href").contains(&"/en/glossary/interculturality".to_owned()));
}

#[tokio::test]
async fn the_glossary_is_sorted_by_the_language_of_its_terms_and_says_where_it_falls_back() {
    let site = site().await;
    let french = site.get("/fr/glossary").await;
    let letters = french.select("main h2");
    let mut sorted = letters.clone();
    sorted.sort();
    sorted.dedup();
    assert_eq!(letters, sorted);
    assert_eq!(french.select("main .columns a").len(), 111);
    let russian = site.get("/ru/glossary").await;
    assert_eq!((russian.select("main .fallback").len(), russian.attributes("main .columns a", "lang").len()), (1, 111));
    let first = site.get("/en/glossary.json").await.json();
    assert_eq!(first["rows"].as_array().map(Vec::len), Some(100));
    let rest = site.get(first["next"].as_str().unwrap().strip_prefix(&site.app().settings().public_url).unwrap()).await.json();
    assert_eq!((rest["rows"].as_array().map(Vec::len), &rest["next"]), (Some(11), &Json::Null));
}

#[tokio::test]
async fn the_timeline_stands_in_the_order_of_time() {
    let site = site().await;
    let page = site.get("/en/timeline").await;
    let times = page.select(".timeline time");
    assert_eq!(times.first().map(String::as_str), Some("1980s"));
    assert!(times.contains(&"20 October 2005".to_owned()) && times.contains(&"2003–2005".to_owned()));
    let machine = page.attributes(".timeline time", "datetime");
    let mut sorted = machine.clone();
    sorted.sort();
    assert_eq!(machine, sorted);
    assert!(site.get("/ar/timeline").await.html().contains("\u{2066}2003–2005\u{2069}"));
}

#[tokio::test]
async fn a_new_milestone_takes_its_place_on_the_timeline_and_in_its_feed() {
    let site = site().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    officer.get("/en/desk/timeline/new").await.expect(200);
    let draft = [("when", "2013"), ("title_en", "A dialogue on the digital age begins"), ("title_fr", ""), ("source", "DCE/19/7.CP/13")];
    let added = officer.post("/en/desk/timeline/new", &draft).await.expect(303);
    assert!(added.location().starts_with("/en/timeline"), "{}", added.location());
    let page = site.get("/en/timeline").await;
    let (times, titles) = (page.select(".timeline time"), page.select(".timeline time + p"));
    let place = times.iter().position(|time| time == "2013").unwrap();
    assert_eq!(titles[place], "A dialogue on the digital age begins");
    assert!(times[place - 1].contains("2007") && times[place + 1].contains("2015"));
    let feed = site.get("/en/timeline.atom").await.html();
    let at = |words: &str| feed.find(words).unwrap();
    assert!(at("fifth session") < at("dialogue on the digital age") && at("dialogue on the digital age") < at("opens its first session"));
    assert_eq!(site.get("/en/timeline.json").await.json()["total"], 16);
    assert!(site.get("/fr/timeline").await.html().contains(r#"<bdi lang="en" dir="ltr">A dialogue"#));
}

#[tokio::test]
async fn a_wrong_milestone_comes_back_with_everything_typed() {
    let site = site().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let draft = [("when", "soon"), ("title_en", "<script>alert(1)</script>"), ("source", ""), ("address", "javascript:alert(1)")];
    let again = officer.post("/en/desk/timeline/new", &draft).await.expect(422);
    assert_eq!(again.wrong_fields(), ["when", "source", "address"]);
    assert_eq!(again.attributes("#when", "value"), ["soon"]);
    assert_eq!(again.attributes("#title_en", "value"), ["<script>alert(1)</script>"]);
    assert!(!again.html().contains("<script>alert"));
    assert_eq!(site.get("/en/timeline.json").await.json()["total"], 15);
}

#[tokio::test]
async fn a_changed_milestone_needs_a_reason_keeps_its_history_and_two_editors_lose_nothing() {
    let site = site().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let id = site.get("/en/timeline.json").await.json()["rows"][3]["id"].as_str().unwrap().to_owned();
    let address = format!("/en/desk/timeline/{id}");
    let form = officer.get(&address).await.expect(200);
    assert_eq!(
        (form.attributes("#when", "value"), form.attributes("input[name=version]", "value")),
        (vec!["2005-10-20".to_owned()], vec!["1".to_owned()])
    );
    let fields = |why: &'static str, version: &'static str| {
        [
            ("when", "2005-10-20"),
            ("title_en", "The Convention is adopted"),
            ("title_fr", "La Convention est adoptée"),
            ("source", "x"),
            ("why", why),
            ("version", version),
        ]
    };
    assert_eq!(officer.post(&address, &fields("", "1")).await.expect(422).wrong_fields(), ["why"]);
    officer.post(&address, &fields("shorter", "1")).await.expect(303);
    let mut mine = fields("mine", "1");
    mine[1].1 = "The Convention passes";
    let late = officer.post(&address, &mine).await;
    assert_eq!((late.status(), late.attributes("#title_en", "value")), (409, vec!["The Convention passes".to_owned()]));
    assert_eq!((late.select("del"), late.select("ins")), (vec!["is adopted".to_owned()], vec!["passes".to_owned()]));
    assert_eq!(late.attributes("input[name=version]", "value"), ["2"]);
    let key = kernel::Id::founding("milestone", "adoption").to_string();
    let history = site.db().read(move |conn| store::history::list(conn, "milestone", &key)).await.unwrap();
    assert_eq!(history.iter().map(|entry| entry.why.as_str()).collect::<Vec<_>>(), ["shorter", founding::WHY]);
}

#[tokio::test]
async fn only_the_secretariat_adds_changes_and_decides() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    for address in ["/en/desk/timeline/new", "/en/desk/founding"] {
        focal.get(address).await.expect(404);
        site.get(address).await.expect(303);
    }
    focal.post("/en/desk/timeline/new", &[("when", "2013"), ("title_en", "x"), ("source", "y")]).await.expect(404);
    assert!(site.get("/en/timeline").await.attributes("main a", "href").iter().all(|href| !href.contains("/desk/")));
}

#[tokio::test]
async fn a_milestone_keeps_one_address_that_leads_to_its_entry_in_the_readers_language() {
    let site = site().await;
    let row = site.get("/en/timeline.json").await.json()["rows"][3].clone();
    let id = row["id"].as_str().unwrap();
    assert_eq!(row["address"], format!("http://polyphony.test/id/milestone/{id}"));
    for format in ["csv", "atom"] {
        assert!(
            site.get(&format!("/fr/timeline.{format}")).await.expect(200).html().contains(row["address"].as_str().unwrap()),
            "{format}"
        );
    }
    let to = site.get(&format!("/id/milestone/{id}")).await.expect(303).location();
    let (page, anchor) = to.split_once('#').unwrap();
    assert_eq!(site.get(page).await.expect(200).select(&format!(".timeline #{anchor}")).len(), 1, "{to}");
    site.get("/id/milestone/nobody").await.expect(404);
}

#[tokio::test]
async fn the_calendar_has_the_world_day_on_21_may_every_year() {
    let site = site().await;
    let calendar = site.get("/calendar.ics").await.expect(200);
    assert!(calendar.header("content-type").starts_with("text/calendar"));
    let text = calendar.html();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.contains("\r\nDTSTART;VALUE=DATE:20020521\r\n") && text.contains("\r\nRRULE:FREQ=YEARLY\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert!(text.replace("\r\n ", "").contains("Journée mondiale"));
}

/// Records of a test: a list in memory stands for the table of a slice.
#[derive(Default)]
struct Things(Mutex<Vec<(String, Json)>>);

impl Things {
    fn set(&self, id: &str, body: Json) {
        let mut things = self.0.lock().unwrap();
        things.retain(|(other, _)| other != id);
        things.push((id.to_owned(), body));
    }

    fn get(&self, id: &str) -> Option<Json> {
        self.0.lock().unwrap().iter().find(|(other, _)| other == id).map(|(_, body)| body.clone())
    }
}

impl Records for Things {
    fn kind(&self) -> &'static str {
        "thing"
    }

    fn add(&self, _: &mut Tx<'_>, _: &Ambient, id: &str, body: &Json) -> Result<()> {
        self.set(id, body.clone());
        Ok(())
    }

    fn find(&self, _: &mut Conn, id: &str) -> Result<Option<Json>> {
        Ok(self.get(id))
    }

    fn change(&self, _: &mut Tx<'_>, id: &str, body: Json, decision: &Decision<'_>) -> Result<()> {
        assert!(!decision.why.is_empty() && decision.role == Role::Secretariat);
        self.set(id, body);
        Ok(())
    }

    fn title(&self, _: Lang, id: &str, _: &Json) -> String {
        format!("Thing {id}")
    }

    fn field(&self, _: Tr, name: &str) -> String {
        name.to_owned()
    }

    fn link(&self, lang: Lang, id: &str) -> String {
        format!("/{lang}/things/{id}")
    }
}

async fn load(site: &Site, things: &Arc<Things>, body: Json) -> Loaded {
    let (ambient, things) = (site.ambient(), things.clone());
    let bundled = vec![("a".to_owned(), body)];
    site.db().write(move |tx| load_or_propose(tx, &ambient, things.as_ref(), &bundled)).await.unwrap()
}

async fn things() -> (Site, Arc<Things>) {
    let things = Arc::new(Things::default());
    let known: Arc<dyn Records> = things.clone();
    let site = Site::new(convention::routes(), |parts| parts.part(Kinds(vec![known]))).await;
    assert_eq!(load(&site, &things, json!({ "name": "one", "day": "2007-01-01", "note": "x" })).await, Loaded { added: 1, proposed: 0 });
    (site, things)
}

#[tokio::test]
async fn a_later_start_with_the_same_data_changes_nothing() {
    let (site, things) = things().await;
    things.set("a", json!({ "name": "edited", "day": "2007-01-01", "note": "x" }));
    assert_eq!(load(&site, &things, json!({ "name": "one", "day": "2007-01-01", "note": "x" })).await, Loaded::default());
    assert_eq!(things.get("a").unwrap()["name"], "edited");
}

#[tokio::test]
async fn a_later_release_proposes_its_corrections_and_accepting_keeps_every_other_edit() {
    let (site, things) = things().await;
    things.set("a", json!({ "name": "edited", "day": "2007-01-01", "note": "x" }));
    assert_eq!(load(&site, &things, json!({ "name": "one", "day": "2007-02-02", "note": "x" })).await, Loaded { added: 0, proposed: 1 });
    assert_eq!(things.get("a").unwrap()["day"], "2007-01-01");
    let officer = site.person("Officer", SECRETARIAT).await;
    let list = officer.get("/en/desk/founding").await.expect(200);
    assert_eq!(list.select("tbody th"), ["Thing a"]);
    let address = list.attributes("tbody th a", "href").remove(0);
    let page = officer.get(&address).await.expect(200);
    assert_eq!((page.select("del"), page.select("ins")), (vec!["2007-01-01".to_owned()], vec!["2007-02-02".to_owned()]));
    officer.post(&address, &[("act", "accept"), ("note", "")]).await.expect(303);
    assert_eq!(things.get("a").unwrap(), json!({ "name": "edited", "day": "2007-02-02", "note": "x" }));
    assert!(officer.get("/en/desk/founding").await.select("tbody th").is_empty());
    officer.post(&address, &[("act", "refuse"), ("note", "no")]).await.expect(422);
}

#[tokio::test]
async fn a_refusal_needs_a_note_and_leaves_the_record_alone() {
    let (site, things) = things().await;
    load(&site, &things, json!({ "name": "one", "day": "2007-02-02", "note": "x" })).await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let address = officer.get("/en/desk/founding").await.attributes("tbody th a", "href").remove(0);
    assert_eq!(officer.post(&address, &[("act", "refuse")]).await.expect(422).wrong_fields(), ["note"]);
    assert_eq!(officer.post(&address, &[("act", "explode"), ("note", "kept")]).await.expect(422).select("textarea"), ["kept"]);
    officer.post(&address, &[("act", "refuse"), ("note", "our source is better")]).await.expect(303);
    assert_eq!(things.get("a").unwrap()["day"], "2007-01-01");
    // The same bundle does not come back as a proposal.
    assert_eq!(load(&site, &things, json!({ "name": "one", "day": "2007-02-02", "note": "x" })).await, Loaded::default());
    officer.get("/en/desk/founding/no-such").await.expect(404);
}

#[tokio::test]
async fn two_releases_in_a_row_make_one_proposal_and_what_is_recorded_already_is_not_proposed() {
    let (site, things) = things().await;
    load(&site, &things, json!({ "name": "one", "day": "2007-02-02", "note": "x" })).await;
    load(&site, &things, json!({ "name": "two", "day": "2007-03-03", "note": "x" })).await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let list = officer.get("/en/desk/founding").await;
    assert_eq!(list.select("tbody td:nth-of-type(1)"), ["day and name"]);
    let address = list.attributes("tbody th a", "href").remove(0);
    assert_eq!(officer.get(&address).await.select("ins"), ["2007-03-03", "two"]);
    things.set("a", json!({ "name": "three", "day": "2007-03-03", "note": "y" }));
    assert_eq!(load(&site, &things, json!({ "name": "two", "day": "2007-03-03", "note": "y" })).await, Loaded::default());
    assert_eq!(site.db().read(convention::count_open_proposals).await.unwrap(), 1);
}
