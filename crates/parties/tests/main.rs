//! The register of Parties as people use it, on a database.
#![expect(clippy::unwrap_used, reason = "a test that cannot prepare itself stops here")]

use convention::founding::{Kinds, Loaded};
use kernel::{Day, Lang, PartyCode, Role};
use std::sync::Arc;
use testkit::{Answer, Site};

async fn site() -> Site {
    let site = Site::new(parties::routes(), |parts| parts.part(Kinds(vec![Arc::new(parties::Parties)]))).await;
    assert_eq!(load(&site).await, Loaded { added: 159, proposed: 0 });
    site
}

async fn load(site: &Site) -> Loaded {
    let ambient = site.ambient();
    site.db().write(move |tx| parties::load(tx, &ambient)).await.unwrap()
}

const SECRETARIAT: &[(Role, Option<&str>)] = &[(Role::Secretariat, None)];

fn names(page: &Answer) -> Vec<String> {
    page.select("tbody th")
}

#[tokio::test]
async fn the_register_is_made_in_six_languages_without_a_missing_word() {
    let site = site().await;
    for lang in Lang::ALL {
        for query in ["", "?on=2007-06-18", "?on=2000-01-01", "?group=regional&member=ldc", "?on=2030-01-01"] {
            let page = site.get(&format!("/{lang}/parties{query}")).await.expect(200);
            assert!(!page.html().contains(i18n::MISSING), "/{lang}/parties{query}");
            assert_eq!(page.select("h1").len(), 1);
        }
    }
}

#[tokio::test]
async fn on_the_first_conference_day_57_are_counted_56_states_and_the_european_union() {
    let site = site().await;
    let page = site.get("/en/parties?on=2007-06-18").await.expect(200);
    assert_eq!(page.select(".lede"), ["On 18 June 2007 there were 57 Parties: 56 States and the European Union."]);
    assert_eq!(names(&page).len(), 57);
    assert!(names(&page).contains(&"European Union".to_owned()));
    let data = site.get("/en/parties.json?on=2007-06-18").await.json();
    assert_eq!(data["count"], serde_json::json!({ "total": 57, "states": 56, "regional": 1, "not_established": 0 }));
    let day: Day = "2007-06-18".parse().unwrap();
    assert_eq!(site.db().read(move |conn| parties::count_on(conn, day)).await.unwrap().total, 57);
    assert!(site.get("/en/parties?on=2007-03-17").await.select(".lede")[0].contains("not yet in force"));
}

#[tokio::test]
async fn today_there_are_159_of_which_7_whose_day_is_not_established_and_the_page_says_so() {
    let site = site().await;
    let page = site.get("/en/parties").await.expect(200);
    assert!(page.text().contains("There are 159 Parties today, 22 November 2026: 158 States and the European Union."));
    assert!(page.text().contains("The days of 7 of them are not established"));
    assert_eq!(page.text().matches("bound at the latest").count(), 7 + 1);
    assert_eq!(names(&page).len(), 159);
    assert!(page.text().contains("36 States, as known today."));
    assert!(!names(&page).contains(&"Bhutan".to_owned()) && page.text().contains("Bhutan"));
}

#[tokio::test]
async fn low_confidence_is_shown_as_unconfirmed_and_a_sure_date_is_not() {
    let site = site().await;
    let page = site.get("/en/parties").await;
    let rows = page.select("tbody tr");
    let row = |name: &str| rows.iter().find(|row| row.starts_with(name)).cloned().unwrap();
    assert!(row("Zambia").contains("not established bound at the latest 29 May 2024 unconfirmed"), "{}", row("Zambia"));
    assert!(!row("Afghanistan").contains("unconfirmed"));
    let low = parties_with(&site, parties::Confidence::Low).await;
    // Days of deposit and in force where they are given, the latest day where they are not.
    assert_eq!(page.select("tbody .mark-unconfirmed").len(), (low - 7) * 2 + 7);
}

async fn parties_with(site: &Site, confidence: parties::Confidence) -> usize {
    site.db().read(parties::list).await.unwrap().iter().filter(|joining| joining.confidence == confidence).count()
}

#[tokio::test]
async fn names_stand_in_the_order_of_the_page_s_language() {
    let site = site().await;
    for lang in Lang::ALL {
        let shown = names(&site.get(&format!("/{lang}/parties")).await);
        let mut sorted = shown.clone();
        i18n::sort_by_name(lang, &mut sorted, |name| name);
        assert_eq!(shown, sorted, "{lang}");
    }
}

#[tokio::test]
async fn filters_narrow_the_list_and_can_be_taken_away() {
    let site = site().await;
    assert_eq!(names(&site.get("/en/parties?group=regional").await), ["European Union"]);
    assert_eq!(names(&site.get("/en/parties?group=group-i").await).len(), 25);
    let islands = site.get("/en/parties?member=sids&member=ldc").await;
    assert!(names(&islands).contains(&"Haiti".to_owned()) && !names(&islands).contains(&"France".to_owned()));
    assert_eq!(islands.select(".active-filters a").len(), 2);
    let none = site.get("/en/parties?group=regional&member=ldc").await.expect(200);
    assert_eq!((names(&none).len(), none.select(".empty").len()), (0, 1));
    // Who was a least developed country on that day, not today.
    let then = names(&site.get("/en/parties?member=ldc&on=2012-01-01").await);
    assert!(then.contains(&"Equatorial Guinea".to_owned()));
    assert!(!names(&site.get("/en/parties?member=ldc").await).contains(&"Equatorial Guinea".to_owned()));
}

#[tokio::test]
async fn the_picture_has_a_tile_for_every_member_state_and_the_european_union() {
    let site = site().await;
    let page = site.get("/en/parties").await;
    assert_eq!((page.select(".tiles a.step-2").len(), page.select(".tiles a.outside").len()), (159, 36));
    assert_eq!(page.select(".tiles").len(), 7);
    let then = site.get("/en/parties?on=2007-06-18").await;
    assert_eq!((then.select(".tiles a.step-2").len(), then.select(".tiles a.outside").len()), (57, 138));
    assert!(!page.html().contains("<style") && !page.html().contains(" style="));
}

#[tokio::test]
async fn a_day_to_come_is_provisional() {
    let site = site().await;
    assert_eq!(site.get("/en/parties?on=2030-01-01").await.expect(200).select(".lede .tag"), ["Provisional"]);
}

#[tokio::test]
async fn the_register_is_also_data() {
    let site = site().await;
    let first = site.get("/en/parties.json").await.json();
    assert_eq!((first["rows"].as_array().map(Vec::len), first["total"].as_u64()), (Some(100), Some(159)));
    let rest = site.get(first["next"].as_str().unwrap().strip_prefix(&site.app().settings().public_url).unwrap()).await.json();
    assert_eq!((rest["rows"].as_array().map(Vec::len), rest["next"].is_null()), (Some(59), true));
    let csv = site.get("/en/parties.csv").await.html();
    assert_eq!(csv.lines().count(), 160);
    let union = csv.lines().find(|line| line.starts_with("EU,")).unwrap();
    assert!(union.contains(",false,,accession,2006-12-18,2007-03-18,"), "{union}");
}

#[tokio::test]
async fn bad_addresses_get_a_clear_answer() {
    let site = site().await;
    for query in ["on=2007-13-01", "on=18.06.2007", "on=%00", "group=group-x", "member=rich", "member=%3Cscript%3E"] {
        let answer = site.get(&format!("/en/parties?{query}")).await.expect(422);
        assert!(!answer.html().contains("<script>alert") && !answer.html().contains(i18n::MISSING), "{query}");
        site.get(&format!("/en/parties.json?{query}")).await.expect(422);
    }
    for address in ["/en/parties.atom", "/en/parties.xml", "/de/parties", "/en/parties.json?after=XX", "/en/desk/parties"] {
        site.get(address).await.expect(404);
    }
}

fn typed(page: &Answer) -> Vec<(String, String)> {
    let (names, values) = (
        page.attributes("main form input[type=text], main form input[type=hidden]", "name"),
        page.attributes("main form input[type=text], main form input[type=hidden]", "value"),
    );
    let mut fields: Vec<(String, String)> = names.into_iter().zip(values).filter(|(name, _)| name != "csrf").collect();
    for (name, value) in [
        ("instrument", page.attributes("#instrument option[selected]", "value")),
        ("confidence", page.attributes("input[type=radio][checked]", "value")),
    ] {
        fields.extend(value.into_iter().map(|value| (name.to_owned(), value)));
    }
    fields
}

fn with<'a>(fields: &'a [(String, String)], changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = fields.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.map(|(name, value)| (name.as_str(), value.as_str())).chain(changes.iter().copied()).collect()
}

#[tokio::test]
async fn the_secretariat_corrects_a_deposit_with_a_reason_and_the_register_follows() {
    let site = site().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let fields = typed(&officer.get("/en/desk/parties/ZM").await.expect(200));
    let missing = officer.post("/en/desk/parties/ZM", &with(&fields, &[("deposited_on", "2024-02-31"), ("why", "")])).await.expect(422);
    assert_eq!(missing.wrong_fields(), ["deposited_on", "why"]);
    assert_eq!(missing.attributes("#deposited_on", "value"), ["2024-02-31"]);
    let change = [("deposited_on", "2024-02-20"), ("source_1", "Depositary notice"), ("confidence", "high"), ("why", "notice seen")];
    officer.post("/en/desk/parties/ZM", &with(&fields, &change)).await.expect(303);
    let row = site.get("/en/parties").await.select("tbody tr").into_iter().find(|row| row.starts_with("Zambia")).unwrap();
    assert!(row.contains("20 February 2024 20 May 2024") && !row.contains("unconfirmed"), "{row}");
    assert!(site.get("/en/parties").await.text().contains("The days of 6 of them"));
    let history = site.db().read(|conn| store::history::list(conn, parties::KIND, "ZM")).await.unwrap();
    assert_eq!(
        history.iter().map(|entry| (entry.act.as_str(), entry.why.as_str())).collect::<Vec<_>>(),
        [("correct", "notice seen"), ("load", "loaded from founding documents")]
    );
    // A later start does not overwrite the correction.
    assert_eq!(load(&site).await, Loaded::default());
    assert_eq!(joining(&site, "ZM").await.sources[0], "Depositary notice");
}

async fn joining(site: &Site, code: &str) -> parties::Joining {
    let code = PartyCode::parse(code).unwrap();
    site.db().read(move |conn| parties::get(conn, code)).await.unwrap()
}

#[tokio::test]
async fn the_day_on_which_a_duty_was_last_met_is_recorded_with_its_source() {
    let site = site().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let fields = typed(&officer.get("/en/desk/parties/KE").await.expect(200));
    let without = with(&fields, &[("met-report", "2023-06-30"), ("met-report-source", ""), ("why", "report received")]);
    assert_eq!(officer.post("/en/desk/parties/KE", &without).await.expect(422).wrong_fields(), ["met-report-source"]);
    let whole = with(&fields, &[("met-report", "2023-06-30"), ("met-report-source", "Receipt"), ("why", "report received")]);
    officer.post("/en/desk/parties/KE", &whole).await.expect(303);
    let duties = parties::duties(&joining(&site, "KE").await, "2026-11-22".parse().unwrap());
    let report = duties.iter().find(|duty| duty.code == "report").unwrap();
    assert_eq!(report.met.as_ref().map(|met| met.on.to_string()).as_deref(), Some("2023-06-30"));
    assert_eq!((report.due_on.map(|day| day.to_string()).as_deref(), report.article), (Some("2027-06-30"), "9(a)"));
    assert!(duties.iter().filter(|duty| duty.code != "report").all(|duty| duty.met.is_none()));
}

#[tokio::test]
async fn a_correction_counts_from_its_day_and_the_founding_documents_before_every_day() {
    let site = site().await;
    site.clock.set(testkit::start().plus_days(10));
    let officer = site.person("Sam", SECRETARIAT).await;
    let fields = typed(&officer.get("/en/desk/parties/ZM").await.expect(200));
    let change = [("deposited_on", "2024-02-20"), ("source_1", "Depositary notice"), ("confidence", "high"), ("why", "notice seen")];
    officer.post("/en/desk/parties/ZM", &with(&fields, &change)).await.expect(303);
    let zambia = async |until: kernel::Moment| {
        let all = site.db().read(move |conn| parties::list_as_of(conn, until)).await.unwrap();
        assert_eq!(all.len(), 159);
        all.into_iter().find(|joining| joining.party.as_str() == "ZM").unwrap().deposited_on
    };
    for (until, deposited) in
        [(kernel::Moment(0), None), (testkit::start().plus_days(9), None), (testkit::start().plus_days(10), "2024-02-20".parse().ok())]
    {
        assert_eq!(zambia(until).await, deposited, "{until:?}");
    }
}

#[tokio::test]
async fn two_who_correct_the_same_party_see_both_versions() {
    let site = site().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let fields = typed(&officer.get("/en/desk/parties/KE").await);
    officer.post("/en/desk/parties/KE", &with(&fields, &[("source_1", "First officer"), ("why", "a")])).await.expect(303);
    let late = officer.post("/en/desk/parties/KE", &with(&fields, &[("source_1", "Second officer"), ("why", "b")])).await.expect(409);
    assert_eq!((late.select("del"), late.select("ins")), (vec!["First".to_owned()], vec!["Second".to_owned()]));
    assert_eq!(late.attributes("#source_1", "value"), ["Second officer"]);
    let again = typed(&late);
    officer.post("/en/desk/parties/KE", &with(&again, &[("why", "b")])).await.expect(303);
    assert_eq!(joining(&site, "KE").await.sources[0], "Second officer");
}

#[tokio::test]
async fn nobody_else_corrects_the_register() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    for (status, answer) in [
        (404, focal.get("/en/desk/parties/KE").await),
        (404, focal.post("/en/desk/parties/KE", &[("why", "x")]).await),
        (303, site.get("/en/desk/parties/KE").await),
    ] {
        answer.expect(status);
    }
    let officer = site.person("Officer", SECRETARIAT).await;
    for address in ["/en/desk/parties/XX", "/en/desk/parties/BT", "/en/desk/parties/kenya"] {
        officer.get(address).await.expect(404);
    }
    assert!(site.get("/en/parties").await.attributes("main a", "href").iter().all(|href| !href.contains("/desk/")));
    assert!(officer.get("/en/parties").await.attributes("main a", "href").contains(&"/en/desk/parties/KE".to_owned()));
}
