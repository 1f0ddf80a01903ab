//! Pages in a site of this process: the focal point's way from nothing to a receipt, what others may not see, saving
//! with two editors, the fingerprint that anybody recomputes.

use crate::kit::{MadeMeasures, NoRounds, Told};
use jobs::NoticesPart;
use kernel::Role;
use roadmaps::{EvidencePart, RoundsPart};
use testkit::{Answer, Person, Site};

/// What the assembly provides, with stand-ins for measures and mail.
pub fn parts(builder: web::AppBuilder) -> web::AppBuilder {
    // A folder of its own for each site, gone with it: tests count the files in it.
    let folder = tempfile::tempdir().unwrap();
    let files = documents::Files::open_folder(folder.path(), 10 * 1024 * 1024).unwrap();
    builder
        .part(EvidencePart(Box::new(MadeMeasures::default())))
        .part(RoundsPart(Box::new(NoRounds)))
        .part(roadmaps::WorkbooksPart(tabular::apart::Reader::Here))
        .part(NoticesPart(Box::new(Told::default())))
        .part(search::Index::in_memory().unwrap())
        .part(files)
        .part(folder)
}

pub async fn site() -> Site {
    Site::on(testkit::db(), roadmaps::routes(), parts)
}

pub const WORK: &str = "/en/work/KE/roadmap";

pub async fn revision(focal: &Person<'_>, page: &str) -> String {
    let page = focal.get(&format!("{WORK}{page}")).await.expect(200);
    page.attributes("input[name=revision]", "value").first().cloned().expect("the form carries its version")
}

pub async fn save(focal: &Person<'_>, page: &str, fields: &[(&str, &str)]) -> Answer {
    let revision = revision(focal, page).await;
    let mut all = vec![("revision", revision.as_str())];
    all.extend_from_slice(fields);
    focal.post(&format!("{WORK}{page}"), &all).await
}

/// Everything obligatory, through the pages.
pub async fn fill(focal: &Person<'_>) {
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    save(focal, "/text", &[("title", "Digital culture"), ("summary", "What we do until 2029.")]).await.expect(303);
    save(focal, "/sectors", &[("sector", "design")]).await.expect(303);
    save(focal, "/sectors", &[("sector", "design"), ("reason-design", "Many work in it")]).await.expect(303);
    for activity in &convention::framework().activities {
        let choice = if activity.code == "1.1" { "done" } else { "not-begun" };
        save(focal, &format!("/positions/{}", activity.code), &[("choice", choice)]).await.expect(303);
    }
    focal.post(&format!("{WORK}/positions/1.1/evidence"), &[("kind", "measure"), ("measure", "draft-1")]).await.expect(303);
    focal.post(&format!("{WORK}/positions/1.1/evidence"), &[("kind", "measure"), ("measure", "pub-1")]).await.expect(303);
    save(focal, "/priorities", &[("priority", "2.1")]).await.expect(303);
    save(focal, "/priorities", &[("priority", "2.1"), ("owner-2.1", "Ministry"), ("due-2.1", "2028-06-30")]).await.expect(303);
}

pub async fn act(person: &Person<'_>, act: &str) -> Answer {
    let page = person.get(&format!("{WORK}/acts/{act}")).await.expect(200);
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value").first().cloned().unwrap_or_default();
    let (id, revision) = (hidden("id"), hidden("revision"));
    person
        .post(&format!("{WORK}/acts/{act}"), &[("id", id.as_str()), ("revision", revision.as_str()), ("sure", "yes"), ("note", "because")])
        .await
}

/// Sends the text of the page to the Secretariat.
pub async fn send(focal: &Person<'_>, lang: &str) -> Answer {
    let page = focal.get(&format!("{WORK}/submit")).await.expect(200);
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value").first().cloned().unwrap_or_default();
    let (id, revision) = (hidden("id"), hidden("revision"));
    focal.post(&format!("{WORK}/submit"), &[("id", &id), ("revision", &revision), ("into", lang), ("sure", "yes")]).await
}

pub async fn published(site: &Site) {
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
}

#[tokio::test]
async fn the_focal_point_goes_from_nothing_to_a_receipt() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    let home = focal.get(WORK).await.expect(200);
    assert!(home.text().contains("Not sent. Nothing has reached the Secretariat yet."));
    fill(&focal).await;
    let tasks = focal.get(WORK).await.expect(200);
    assert_eq!(tasks.select("ol.steps > li > h2").len(), 4);
    assert!(tasks.text().contains("20 of 20 stated"), "{}", tasks.text());
    focal.get(&format!("{WORK}/check")).await.expect(200);
    focal.get(&format!("{WORK}/plan")).await.expect(200);
    focal.get(&format!("{WORK}/history?from=1&to=3")).await.expect(200);
    act(&focal, "finalize").await.expect(303);
    let page = authority.get(&format!("{WORK}/acts/validate")).await.expect(200);
    assert!(page.html().contains("Digital culture") || page.text().contains("What we do until 2029."), "the text that is signed is shown");
    assert!(page.select("code").iter().any(|code| code.len() == 64), "with its fingerprint");
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let submit = send(&focal, "en").await.expect(303);
    let receipt = focal.get(submit.location().split('?').next().unwrap()).await.expect(200);
    let number = receipt.select(".receipt .number").remove(0);
    assert!(number.starts_with("RM-2026-0001-"), "{number}");

    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let desk = officer.get("/en/desk/submissions").await.expect(200);
    assert!(desk.text().contains(&number));
    let address = format!("/en/desk/submissions/{number}");
    for (act, state) in [("open", "Received"), ("ask", "Question asked"), ("close-question", "Received"), ("accept", "Accepted")] {
        let page = officer.get(&address).await.expect(200);
        let revision = page.attributes("input[name=revision]", "value").remove(0);
        if act == "ask" {
            let unsaid = officer.post(&address, &[("revision", &revision), ("note", "Typed without an act")]).await.expect(422);
            assert!(unsaid.html().contains("Typed without an act"));
        }
        officer
            .post(&address, &[("act", act), ("revision", &revision), ("note", "A note"), ("part_0", "2.1"), ("said_0", "Which?")])
            .await
            .expect(303);
        assert!(officer.get(&address).await.text().contains(state), "{act}");
    }
    focal.get(&format!("{WORK}/offers")).await.expect(200);
    assert!(site.get("/en/roadmaps").await.expect(200).text().contains("shared with UNESCO"));
}

#[tokio::test]
async fn saved_versions_are_listed_by_pages_and_the_oldest_stays_reachable() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    for n in 0..59 {
        save(&focal, "/text", &[("title", &format!("Roadmap {n}")), ("summary", "What we do")]).await.expect(303);
    }
    let [first, second] =
        [focal.get(&format!("{WORK}/history")).await.expect(200), focal.get(&format!("{WORK}/history?page=2")).await.expect(200)];
    assert_eq!((first.select("ol.timeline > li").len(), second.select("ol.timeline > li").len()), (50, 10));
    assert_eq!(first.attributes("nav.pages a[rel=next]", "href"), [format!("{WORK}/history?page=2")]);
    let compare = second.attributes("ol.timeline > li > p > a", "href");
    assert_eq!(compare.last().unwrap(), &format!("{WORK}/history?from=1&to=2"));
    assert_eq!(focal.get(compare.last().unwrap()).await.expect(200).select("ins").first().unwrap(), "What we do");
    assert_eq!(focal.get(&format!("{WORK}/history?page=3")).await.status(), 404);
}

#[tokio::test]
async fn an_offer_whose_evidence_became_a_good_practice_says_so_and_takes_no_yes() {
    let site = site().await;
    published(&site).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let offers = format!("{WORK}/offers");
    let open = focal.get(&offers).await.expect(200);
    assert_eq!(open.attributes("button[name=answer]", "value"), ["yes", "later", "no"]);
    // The measure is designated after the offer was made.
    let became = r#"body = replace(body, '"pub-1"', '"pub-practice"')"#;
    assert_eq!(testkit::tamper(&site.db(), "roadmaps", became, "state = 'published'").await, 1);
    let told = focal.get(&offers).await.expect(200);
    assert_eq!(told.attributes("button[name=answer]", "value"), ["later", "no"]);
    assert!(told.select(".tag").contains(&"Good practice".to_owned()), "{}", told.text());
}

#[tokio::test]
async fn finalizing_is_refused_with_a_link_to_each_missing_part() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let page = focal.get(&format!("{WORK}/acts/finalize")).await.expect(200);
    let links = page.attributes("main section ul a", "href");
    assert_eq!(links.len(), 24, "title, summary, sector, twenty positions, priority");
    assert!(links.contains(&format!("{WORK}/positions/5.4#choice")), "{links:?}");
    assert!(page.attributes("input[name=sure]", "value").is_empty(), "there is nothing to confirm");
    let refused = focal.post(&format!("{WORK}/acts/finalize"), &[("sure", "yes"), ("id", "x"), ("revision", "1")]).await;
    assert_eq!(refused.status(), 404);
}

#[tokio::test]
async fn a_draft_answers_nothing_to_others_in_every_format() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    for address in [
        "/en/roadmaps/KE",
        "/en/roadmaps/KE.json",
        "/en/roadmaps/KE/v/1",
        "/en/roadmaps/KE/v/1.json",
        "/en/roadmaps/KE/compare?from=1&to=1",
    ] {
        site.get(address).await.expect(404);
        other.get(address).await.expect(404);
        focal.get(address).await.expect(404);
    }
    for page in ["", "/text", "/positions", "/positions/1.1", "/check", "/history", "/acts/finalize", "/submissions"] {
        other.get(&format!("{WORK}{page}")).await.expect(404);
        assert!(site.get(&format!("{WORK}{page}")).await.location().contains("sign-in"));
    }
    assert!(!site.get("/en/roadmaps").await.expect(200).html().contains("Kenya"), "a draft is a number, never a name");
    let list = site.get("/en/roadmaps.json").await.expect(200).json();
    assert_eq!((list["counter"]["begun"].as_u64(), list["total"].as_u64()), (Some(1), Some(0)));
}

#[tokio::test]
async fn drafts_of_measures_never_show_outside_the_party() {
    let site = site().await;
    published(&site).await;
    let page = site.get("/en/roadmaps/KE").await.expect(200);
    assert!(page.html().contains(r#"<a href="/en/consultations/x">First round</a>"#), "the rounds held on it stand with it");
    assert!(page.html().contains("Measure pub-1"));
    assert!(!page.html().contains("Measure draft-1") && !page.html().contains("/measures/draft-1"));
    let data = site.get("/en/roadmaps/KE.json").await.expect(200).json();
    assert_eq!(data["measures"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn anybody_recomputes_the_fingerprint_from_what_is_served() {
    let site = site().await;
    published(&site).await;
    let data = site.get("/en/roadmaps/KE/v/1.json").await.expect(200).json();
    let printed = data["texts"]["en"]["fingerprint"].as_str().unwrap();
    assert_eq!(kernel::canonical::fingerprint(&data["texts"]["en"]["body"]), printed);
    let signed = data["acts"].as_array().unwrap().iter().find(|act| act["act"] == "validated").unwrap();
    assert_eq!(signed["fingerprint"], printed);
    let permanent = data["id"].as_str().unwrap().trim_start_matches("http://polyphony.test").to_owned();
    let bytes = site.get(&format!("{permanent}/en.json")).await.expect(200).body;
    assert_eq!(kernel::canonical::sha256(&bytes), printed);
    assert!(site.get(&permanent).await.location().ends_with("/roadmaps/KE/v/1"));
    site.get(&format!("{permanent}/fr.json")).await.expect(404);
    site.get(&format!("{permanent}/en/plan.json")).await.expect(404);
}

#[tokio::test]
async fn two_people_on_one_answer_see_both_versions_and_choose() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let second = site.person("Juma", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let loaded = revision(&focal, "/text").await;
    let address = format!("{WORK}/text");
    focal.post(&address, &[("revision", &loaded), ("title", "First title")]).await.expect(303);
    second.post(&address, &[("revision", &loaded), ("summary", "A summary")]).await.expect(303);
    let saved = second.post(&format!("{address}/draft"), &[("revision", &loaded), ("title", "Second title")]).await;
    assert_eq!(saved.status(), 409, "the script is told, too");
    let conflict = second.post(&address, &[("revision", &loaded), ("title", "Second title")]).await.expect(409);
    assert!(conflict.text().contains("First title") && conflict.text().contains("Second title"));
    let kept: Vec<(String, String)> = conflict
        .attributes("main form input[type=hidden]", "name")
        .into_iter()
        .zip(conflict.attributes("main form input[type=hidden]", "value"))
        .filter(|(name, _)| name != "csrf")
        .collect();
    let keep = conflict.attributes("input[type=radio]", "name").remove(0);
    let mut fields: Vec<(&str, &str)> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push((keep.as_str(), "yours"));
    second.post(&address, &fields).await.expect(303);
    let page = focal.get(&address).await.expect(200);
    assert_eq!(page.attributes("#title", "value"), ["Second title"]);
    assert_eq!(page.select("#summary"), ["A summary"], "the other answer was joined");
}

#[tokio::test]
async fn the_script_saves_one_answer_and_learns_the_new_version() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "fr")]).await.expect(303);
    let loaded = revision(&focal, "/positions/1.1").await;
    let saved = focal.post(&format!("{WORK}/positions/1.1/draft"), &[("revision", &loaded), ("reason", "En cours")]).await.expect(200);
    let next = saved.json()["values"]["revision"].as_str().unwrap().to_owned();
    assert_ne!(next, loaded);
    assert_eq!(revision(&focal, "/positions/1.1").await, next);
}

#[tokio::test]
async fn withdrawn_and_superseded_versions_keep_their_addresses() {
    let site = site().await;
    published(&site).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "published"), ("note", "New law")]).await.expect(303);
    save(&focal, "/text", &[("summary", "Changed summary")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&authority, "publish").await.expect(303);
    let older = site.get("/en/roadmaps/KE/v/1").await.expect(200);
    assert!(older.text().contains("There is a newer version"));
    assert!(site.get("/en/roadmaps/KE").await.text().contains("Changed summary"));
    let compared = site.get("/en/roadmaps/KE/compare?from=1&to=2").await.expect(200);
    assert!(compared.select("ins").join(" ").contains("Changed"));
    site.get("/en/roadmaps/KE?print=1").await.expect(200);
    act(&authority, "withdraw").await.expect(303);
    let gone = site.get("/en/roadmaps/KE/v/2").await.expect(410);
    assert!(gone.text().contains("because"));
    for address in ["/en/roadmaps/KE/v/2.json", "/en/roadmaps/KE/v/2.csv"] {
        let gone = site.get(address).await.expect(410);
        assert!(gone.html().contains("because") && !gone.html().contains("Changed summary"), "{address}");
    }
}

#[tokio::test]
async fn a_roadmap_adopted_elsewhere_is_entered_as_a_file() {
    let site = site().await;
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let address = format!("{WORK}/outside");
    officer.get(&address).await.expect(200);
    let wrong = officer.post_file(&address, &[("title", "")], "file", "a.txt", b"text").await.expect(422);
    assert!(wrong.wrong_fields().contains(&"adopted_on".to_owned()), "{:?}", wrong.wrong_fields());
    let fields = [
        ("title", "Roadmap 2024"),
        ("adopted_on", "2024-05-21"),
        ("source", "Official Journal"),
        ("file_lang", "es"),
        ("position-1.1", "done"),
    ];
    officer.post_file(&address, &fields, "file", "roadmap.pdf", b"not a pdf").await.expect(422);
    officer.post_file(&address, &fields, "file", "roadmap.txt", b"The roadmap as it was adopted.").await.expect(303);
    let page = site.get("/en/roadmaps/KE").await.expect(200);
    assert!(page.text().contains("Adopted outside the platform"));
    let file = page.attributes("main a", "href").into_iter().find(|href| href.contains("/files/")).expect("the file is linked");
    assert_eq!(site.get(&file).await.expect(200).body, b"The roadmap as it was adopted.");
    assert_eq!(site.get("/en/roadmaps.json").await.json()["counter"]["adopted_outside"], 1);
}

#[tokio::test]
async fn evidence_of_a_wrong_kind_comes_back_with_what_was_typed() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let address = format!("{WORK}/positions/1.1/evidence");
    let wrong = focal.post(&address, &[("kind", "link"), ("url", "report"), ("link_title", "The report")]).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["url"]);
    assert_eq!(wrong.attributes("#link_title", "value"), ["The report"]);
    focal.post_file(&address, &[("kind", "file")], "file", "x.exe", b"MZ").await.expect(422);
    focal.post_file(&address, &[("kind", "file"), ("file_title", "<script>")], "file", "a.txt", b"text").await.expect(303);
    let page = focal.get(&format!("{WORK}/positions/1.1")).await.expect(200);
    assert!(page.text().contains("<script>") && !page.html().contains("<script>"), "the title is shown, as text");
    let hits = focal.get(&format!("{WORK}/positions/1.1?q=fund")).await.expect(200);
    assert!(hits.text().contains("Measure pub-1"));
}

#[tokio::test]
async fn a_text_that_is_too_long_stays_in_the_draft_and_is_listed_with_its_place() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let long = format!("The beginning {}", "x".repeat(20_000));
    save(&focal, "/text", &[("summary", &long)]).await.expect(303);
    let form = focal.get(&format!("{WORK}/text")).await.expect(200);
    assert!(form.select("#summary")[0] == long, "the form holds it");
    assert_eq!(form.attributes("[data-counter=summary]", "data-limit"), ["20000"]);
    let check = focal.get(&format!("{WORK}/check")).await.expect(200);
    assert!(check.text().contains("Shorten to 20,000 characters: “The beginning xx"), "{}", check.text());
    assert!(check.attributes("a", "href").contains(&format!("{WORK}/text#summary")));
    let address = format!("{WORK}/positions/1.1/evidence");
    let link = format!("https://example.org/{}", "x".repeat(2_000));
    let refused = focal.post(&address, &[("kind", "link"), ("url", &link)]).await.expect(422);
    assert_eq!((refused.wrong_fields(), refused.attributes("#url", "value")), (vec!["url".to_owned()], vec![link]));
}

#[tokio::test]
async fn who_opened_a_page_is_forgotten_after_a_day() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    focal.get(&format!("{WORK}/text")).await.expect(200);
    site.clock.advance_millis(23 * 60 * 60_000);
    // The session of the morning has ended.
    let focal = site.person("Juma", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.get(&format!("{WORK}/sectors")).await.expect(200);
    site.clock.advance_millis(2 * 60 * 60_000);
    let now = site.ambient().now();
    site.db().write(move |tx| roadmaps::purge(tx, now)).await.unwrap();
    assert_eq!(testkit::remove(&site.db(), "roadmap_presence", "page LIKE '%sectors%'").await, 1);
    assert_eq!(testkit::remove(&site.db(), "roadmap_presence", "opened_at > 0").await, 0);
}

#[tokio::test]
async fn a_file_from_someone_who_may_not_add_it_is_not_kept() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = format!("{WORK}/positions/1.1/evidence");
    let stored = || site.app().part::<documents::Files>().list().unwrap().len();
    focal.post_file(&address, &[("kind", "file")], "file", "a.txt", b"no version is open").await.expect(404);
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let without_part = site.person("Newcomer", &[(Role::Member, Some("KE"))]).await;
    let refused = without_part
        .post_file(&address, &[("kind", "file"), ("file_title", "My title")], "file", "a.txt", b"not my part")
        .await
        .expect(422);
    assert_eq!(refused.wrong_fields(), ["file"]);
    assert_eq!(stored(), 0);
    focal.post_file(&address, &[("kind", "file")], "file", "a.txt", b"text").await.expect(303);
    assert_eq!(stored(), 1);
}

#[tokio::test]
async fn the_plan_is_written_stage_by_stage() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let stage = focal.post(&format!("{WORK}/plan"), &[]).await.expect(303).location();
    let below = stage.trim_start_matches(WORK).to_owned();
    save(
        &focal,
        &below,
        &[
            ("title", "Law"),
            ("owner", "Parliament"),
            ("start", "2027-01-01"),
            ("end", "2031-01-01"),
            ("instrument_title_0", "Film Act"),
            ("instrument_kind_0", "law"),
            ("instrument_act_0", "adapt"),
        ],
    )
    .await
    .expect(303);
    let action = focal.post(&format!("{stage}/actions"), &[]).await.expect(303).location();
    save(
        &focal,
        action.trim_start_matches(WORK),
        &[("title", "Hearings"), ("currency_0", "kes"), ("amount_0", "1 250 000"), ("money_year_0", "2027"), ("start", "2027-02-30")],
    )
    .await
    .expect(303);
    let page = focal.get(&action).await.expect(200);
    assert!(page.text().contains("KES\u{a0}1,250,000") || page.text().contains("KES 1,250,000"), "{}", page.text());
    assert_eq!(page.attributes("#start", "value"), ["2027-02-30"], "a day that does not exist is kept as typed");
    let plan = focal.get(&format!("{WORK}/plan")).await.expect(200);
    assert!(plan.text().contains("longer than three years"));
    assert!(plan.text().contains("Give an indicator of"));
    focal.post(&format!("{action}/remove"), &[]).await.expect(409);
    let seen = revision(&focal, action.trim_start_matches(WORK)).await;
    focal.post(&format!("{action}/remove"), &[("revision", &seen)]).await.expect(303);
    focal.get(&action).await.expect(404);
    focal.post(&format!("{WORK}/plan/unknown"), &[("revision", &seen), ("title", "x")]).await.expect(404);
}

#[tokio::test]
async fn wrong_addresses_and_filters_get_a_clear_answer() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    for (address, status) in [
        ("/en/roadmaps?on=soon", 422),
        ("/en/roadmaps/XX", 404),
        ("/en/roadmaps/KE/v/x", 404),
        ("/id/roadmap/nothing", 404),
        ("/en/roadmaps.atom", 200),
        ("/en/roadmaps.csv", 200),
    ] {
        assert_eq!(site.get(address).await.status(), status, "{address}");
    }
    officer.get("/en/desk/submissions?turn=x").await.expect(422);
    officer.get("/en/desk/submissions?page=-1").await.expect(422);
    officer.get("/en/desk/submissions/none").await.expect(404);
    officer.get("/en/desk/roadmaps?on=2020-01-01").await.expect(200);
    focal.post(&format!("{WORK}/start"), &[("from", "nowhere")]).await.expect(422);
    focal.get(&format!("{WORK}/acts/start")).await.expect(404);
    focal.get(&format!("{WORK}/acts/validate")).await.expect(404);
}

#[tokio::test]
async fn pages_speak_the_six_languages() {
    let site = site().await;
    published(&site).await;
    for (lang, heading) in [
        ("ar", "خرائط الطريق الوطنية"),
        ("es", "Hojas de ruta nacionales"),
        ("fr", "Feuilles de route nationales"),
        ("ru", "Национальные дорожные карты"),
        ("zh", "国家路线图"),
    ] {
        assert_eq!(site.get(&format!("/{lang}/roadmaps")).await.expect(200).heading(), heading);
        let page = site.get(&format!("/{lang}/roadmaps/KE")).await.expect(200);
        assert!(page.html().contains(r#"lang="en""#), "a text in another language says so");
    }
}

/// Somebody with a demonstration account, signed in.
async fn demonstration<'a>(site: &'a Site, email: &'static str) -> Person<'a> {
    let account = site.db().read(move |conn| people::find_by_email(conn, email)).await.unwrap().expect("the account was made").id;
    let ambient = site.ambient();
    let token = site.db().write(move |tx| web::Session::start(tx, &ambient, account, false, "test")).await.unwrap();
    site.holder(account, &format!("session={token};"))
}

#[tokio::test]
async fn someone_else_at_work_is_seen() {
    let base = testkit::db();
    let ambient = base.ambient.clone();
    base.db.write(move |tx| people::load_demonstration(tx, &ambient, kernel::PartyCode::parse("KE")).map(drop)).await.unwrap();
    let site = Site::with_real_accounts(base, roadmaps::routes(), parts, std::sync::Arc::new(people::AccountsOf));
    let focal = demonstration(&site, "focal-point@demonstration.invalid").await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    demonstration(&site, "member@demonstration.invalid").await.get(&format!("{WORK}/text")).await.expect(200);
    site.clock.advance_millis(6 * 60_000);
    let page = focal.get(&format!("{WORK}/text")).await.expect(200);
    assert!(page.text().contains("has this page open, since 6 min"), "{}", page.text());
    let page = focal.get(&format!("{WORK}/sectors")).await.expect(200);
    assert!(page.text().contains("opened this roadmap 6 min ago"), "on another page: {}", page.text());
    site.clock.advance_millis(40 * 60_000);
    let page = focal.get(&format!("{WORK}/text")).await.text();
    assert!(!page.contains("opened this roadmap") && !page.contains("has this page open"), "after half an hour they are gone");
}

#[tokio::test]
async fn the_translator_sees_the_original_and_confirms_what_still_holds() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    save(&focal, "/text", &[("second", "fr")]).await.expect(303);
    save(&focal, "/text", &[("title_fr", "Culture numérique")]).await.expect(303);
    save(&focal, "/text", &[("title", "Digital cultures")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    let french = focal.get("/fr/work/KE/roadmap/translate?into=fr").await.expect(200);
    assert_eq!(
        french.select("blockquote[lang=en][dir=ltr]").first().map(|words| words.trim()),
        Some("Digital cultures"),
        "the original, not the French beside it"
    );
    let page = focal.get(&format!("{WORK}/translate?into=fr")).await.expect(200);
    assert_eq!(page.attributes("input[type=checkbox]", "name"), ["still-title"]);
    let without = focal.post(&format!("{WORK}/translate"), &[("title", "Typed in French")]).await.expect(422);
    assert_eq!(without.wrong_fields(), ["into"]);
    assert_eq!(without.select("textarea#title"), ["Typed in French"]);
    let seen = page.attributes("input[name=revision]", "value").remove(0);
    let confirm = [("into", "fr"), ("revision", seen.as_str()), ("title", "Culture numérique"), ("still-title", "yes")];
    focal.post(&format!("{WORK}/translate"), &confirm).await.expect(303);
    assert!(focal.get(&format!("{WORK}/translate?into=fr")).await.expect(200).attributes("input[type=checkbox]", "name").is_empty());
}

#[tokio::test]
async fn the_second_language_changed_in_the_form_changes_no_words() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "fr")]).await.expect(303);
    save(&focal, "/text", &[("title", "Feuille de route"), ("second", "en")]).await.expect(303);
    save(&focal, "/text", &[("title", "Feuille de route"), ("second", "es"), ("title_en", "Roadmap, typed with the change")])
        .await
        .expect(303);
    let page = focal.get(&format!("{WORK}/text")).await.expect(200);
    assert_eq!(page.attributes("[name=title_es]", "value"), [""], "nothing is Spanish");
    save(&focal, "/text", &[("second", "en")]).await.expect(303);
    assert_eq!(focal.get(&format!("{WORK}/text")).await.attributes("[name=title_en]", "value"), ["Roadmap, typed with the change"]);
}

#[tokio::test]
async fn a_day_that_cannot_be_read_comes_back_where_it_was_typed() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    let stage = focal.post(&format!("{WORK}/plan"), &[]).await.expect(303).location();
    let whole =
        [("title", "Law"), ("owner", "Parliament"), ("start", "2027-01-01"), ("end", "2028-01-01"), ("instrument_title_0", "Film Act")];
    save(&focal, stage.trim_start_matches(WORK), &whole).await.expect(303);
    let action = focal.post(&format!("{stage}/actions"), &[]).await.expect(303).location();
    let of_action = [
        ("title", "Hearings"),
        ("activity", "1.1"),
        ("owner", "Parliament"),
        ("start", "2027-01-01"),
        ("end", "2027-06-01"),
        ("why_none", "Nothing to count"),
    ];
    save(&focal, action.trim_start_matches(WORK), &of_action).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let address = focal.get(&format!("{WORK}/progress")).await.expect(200).attributes("section h3 a", "href").remove(0);
    let page = focal.get(&address).await.expect(200);
    let wrong = focal.post(&address, &[("headway", "done"), ("day", "in spring")]).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["day"]);
    assert_eq!(wrong.attributes("#day", "value"), ["in spring"]);
    assert_eq!(wrong.heading(), page.heading());
}

#[tokio::test]
async fn an_offer_sent_without_an_answer_keeps_what_was_typed() {
    let site = site().await;
    published(&site).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let page = focal.get(&format!("{WORK}/offers")).await.expect(200);
    let address = page.attributes("main section form", "action").remove(0);
    let id = address.rsplit('/').next().unwrap().to_owned();
    let wrong = focal.post(&address, &[(&format!("who-{id}"), "The music board")]).await.expect(422);
    assert_eq!(wrong.attributes(&format!("[name='who-{id}']"), "value"), ["The music board"]);
}

#[tokio::test]
async fn saved_versions_are_seen_after_publication_too() {
    let site = site().await;
    published(&site).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let history = focal.get(&format!("{WORK}/history")).await.expect(200);
    assert!(history.select("ol.timeline > li").len() > 20);
    assert!(history.attributes("input[name=version]", "value").is_empty(), "a published version is not restored");
    focal.get(&format!("{WORK}/history?from=2&to=3")).await.expect(200);
}
