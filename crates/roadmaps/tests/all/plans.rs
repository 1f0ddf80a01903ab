//! The plan of action: dependences, money in rows, indicators, the remark beyond three years, the drawing.

use crate::pages::{WORK, act, fill, revision, save, site};
use kernel::{Role, canonical};
use roadmaps::Roadmap;
use testkit::{Person, Site};

/// A stage with complete answers; answers its page below the roadmap.
pub async fn stage(focal: &Person<'_>, title: &str, start: &str, end: &str) -> String {
    let stage = focal.post(&format!("{WORK}/plan"), &[]).await.expect(303).location();
    let below = stage.trim_start_matches(WORK).to_owned();
    let fields = [("title", title), ("owner", "Parliament"), ("start", start), ("end", end), ("instrument_title_0", "Film Act")];
    save(focal, &below, &fields).await.expect(303);
    below
}

/// An action of a stage; answers its page below the roadmap.
pub async fn action(focal: &Person<'_>, stage: &str, fields: &[(&str, &str)]) -> String {
    let action = focal.post(&format!("{WORK}{stage}/actions"), &[]).await.expect(303).location();
    let below = action.trim_start_matches(WORK).to_owned();
    save(focal, &below, fields).await.expect(303);
    below
}

pub fn id_of(page: &str) -> &str {
    page.rsplit('/').next().unwrap()
}

/// Whether the page before finalization has its form.
async fn may_be_finalized(focal: &Person<'_>) -> bool {
    !focal.get(&format!("{WORK}/acts/finalize")).await.expect(200).attributes("input[name=id]", "value").is_empty()
}

async fn kenya(site: &Site) -> Roadmap {
    site.db().read(|conn| roadmaps::open_version(conn, kernel::PartyCode::parse("KE").unwrap())).await.unwrap().expect("a version is open")
}

#[tokio::test]
async fn a_circle_of_dependences_is_kept_named_at_the_field_and_refused_at_finalization() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let stage = stage(&focal, "Law", "2027-01-01", "2028-01-01").await;
    let study = action(&focal, &stage, &[("title", "Study"), ("why_none", "Nothing to count")]).await;
    let law = action(&focal, &stage, &[("title", "Law itself"), ("why_none", "Nothing to count")]).await;
    let page = focal.get(&format!("{WORK}{study}")).await.expect(200);
    assert_eq!(page.attributes("input[name=depends_on][type=checkbox]", "value"), [id_of(&law)], "every other action, never itself");
    save(&focal, &law, &[("depends_on", ""), ("depends_on", id_of(&study))]).await.expect(303);
    let back = save(&focal, &study, &[("depends_on", ""), ("depends_on", id_of(&law)), ("depends_on", "nothing")]).await.expect(303);
    assert!(back.location().starts_with(&format!("{WORK}{study}")), "{}", back.location());
    let page = focal.get(&format!("{WORK}{study}")).await.expect(200);
    let problem = page.select("fieldset#depends_on .problem").remove(0);
    assert!(problem.contains("Study › Law itself › Study"), "{problem}");
    assert_eq!(page.attributes("input[name=depends_on][checked]", "value"), [id_of(&law)], "what was chosen stays");
    let check = focal.get(&format!("{WORK}/check")).await.expect(200);
    assert!(check.text().contains("in a circle: Study › Law itself › Study"), "{}", check.text());
    assert!(!may_be_finalized(&focal).await);
    save(&focal, &study, &[("depends_on", "")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    let plan = roadmaps::plan_text(&kenya(&site).await, kernel::Lang::En);
    let actions = plan["stages"][0]["actions"].as_array().unwrap();
    assert!(actions[0].get("depends_on").is_none(), "nothing stands where nothing was chosen");
    assert_eq!(actions[1]["depends_on"], serde_json::json!([id_of(&study)]));
}

#[tokio::test]
async fn money_of_several_sources_is_added_up_by_currency_and_an_unknown_one_is_refused() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let stage = stage(&focal, "Law", "2027-01-01", "2028-01-01").await;
    let below = action(
        &focal,
        &stage,
        &[
            ("title", "Study"),
            ("why_none", "Nothing to count"),
            ("amount_0", "1 000"),
            ("currency_0", "usd"),
            ("money_year_0", "2027"),
            ("money_source_0", "State budget"),
            ("amount_1", "250,50"),
            ("currency_1", "USD"),
            ("money_year_1", "2028"),
            ("amount_2", "7"),
            ("currency_2", "ZZZ"),
            ("money_year_2", "2028"),
        ],
    )
    .await;
    let page = focal.get(&format!("{WORK}{below}")).await.expect(200);
    assert_eq!(page.attributes("#money_source_0", "value"), ["State budget"]);
    assert!(page.text().contains("no currency ZZZ"), "{}", page.text());
    let plan = focal.get(&format!("{WORK}/plan")).await.expect(200);
    assert!(plan.html().contains(&format!("{WORK}{below}#currency_2")), "listed with its place");
    assert!(plan.text().replace('\u{a0}', " ").contains("USD 1,250.50 (2027 and 2028)"), "{}", plan.text());
    assert!(!may_be_finalized(&focal).await);
    save(&focal, &below, &[("amount_2", ""), ("currency_2", ""), ("money_year_2", "")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    let sealed = roadmaps::plan_text(&kenya(&site).await, kernel::Lang::En)["stages"][0]["actions"][0].clone();
    assert_eq!(sealed["money"], serde_json::json!({ "amount": "1000", "currency": "USD", "year": 2027, "source": "State budget" }));
    assert_eq!(sealed["more_money"], serde_json::json!([{ "amount": "250.50", "currency": "USD", "year": 2028 }]));
}

#[tokio::test]
async fn days_that_run_backwards_are_kept_as_typed_named_and_refused_at_finalization() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let stage = stage(&focal, "Law", "2028-01-01", "2027-01-01").await;
    let below = action(&focal, &stage, &[("title", "Study"), ("why_none", "None"), ("start", "2027-06-01"), ("end", "2027-05-01")]).await;
    let plan = focal.get(&format!("{WORK}/plan")).await.expect(200);
    assert_eq!(focal.get(&format!("{WORK}{below}")).await.attributes("#end", "value"), ["2027-05-01"], "nothing typed is lost");
    assert!(
        plan.text().contains("“Law” ends before it begins") && plan.text().contains("“Study” ends before it begins"),
        "{}",
        plan.text()
    );
    assert!(!may_be_finalized(&focal).await);
}

/// The record of a plan and its fingerprint as they were made before actions had rows of money, dependences and kinds of
/// indicators.
#[test]
fn a_plan_signed_before_actions_were_richer_keeps_its_fingerprint() {
    let party = kernel::PartyCode::parse("KE").unwrap();
    let id = kernel::Id::founding("roadmap", "old");
    let blank = Roadmap::blank(id, "x".into(), party, "open-roadmap-2019", 1, kernel::Lang::En, kernel::Moment(0));
    let mut record = serde_json::to_value(&blank).unwrap();
    let text = |words: &str| serde_json::to_value(kernel::Text::original(kernel::Lang::En, words)).unwrap();
    record["content"]["stages"] = serde_json::json!({ "s": {
        "order": 1, "title": text("Law"), "owner": "Parliament", "start": "2027-01-01", "end": "2028-01-01",
        "instruments": [{ "kind": "law", "act": "adapt", "title": "Film Act" }],
        "actions": { "a": {
            "order": 1, "title": text("Hearings"), "activity": "1.1", "owner": "Board", "start": "2027-01-01", "end": "2027-06-30",
            "amount": "1 250 000,5", "currency": "usd", "money_year": "2027",
            "indicators": [{ "title": text("Held"), "baseline": "0", "target": "12" }],
        } }
    } });
    let old: Roadmap = serde_json::from_value(record).unwrap();
    let sealed = roadmaps::plan_text(&old, kernel::Lang::En);
    assert_eq!(
        canonical::to_string(&sealed["stages"][0]["actions"][0]),
        r#"{"action":"a","activity":"1.1","end":"2027-06-30","indicators":[{"baseline":"0","target":"12","title":"Held"}],"money":{"amount":"1250000.50","currency":"USD","year":2027},"owner":"Board","start":"2027-01-01","title":"Hearings","why_none":null}"#
    );
}

#[tokio::test]
async fn what_an_indicator_is_stands_in_forms_comparisons_translations_and_the_record() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let stage = stage(&focal, "Law", "2027-01-01", "2028-01-01").await;
    let below = action(&focal, &stage, &[("title", "Study"), ("indicator_title_0", "Women among those heard")]).await;
    let before: i64 = revision(&focal, &below).await.parse().unwrap();
    let rest = [
        ("indicator_kind_0", "number"),
        ("indicator_unit_0", "per cent"),
        ("indicator_baseline_0", "30"),
        ("indicator_target_0", "50"),
        ("indicator_disaggregation_0", "age"),
        ("indicator_source_0", "Register of the Board"),
    ];
    save(&focal, &below, &rest).await.expect(303);
    let page = focal.get(&format!("{WORK}{below}")).await.expect(200);
    assert_eq!(page.attributes("#indicator_kind_0 option[selected]", "value"), ["number"]);
    let history = focal.get(&format!("{WORK}/history?from={before}&to={}", before + 1)).await.expect(200);
    for words in ["Kind of indicator", "Number", "Unit", "per cent", "Broken down by", "Source of the figure"] {
        assert!(history.text().contains(words), "{words}: {}", history.text());
    }
    assert!(!history.html().contains("<ins>number</ins>"), "in words, not as a code");
    act(&focal, "finalize").await.expect(303);
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    act(&authority, "validate").await.expect(303);
    let translate = focal.get(&format!("{WORK}/translate?into=fr")).await.expect(200);
    for name in ["unit", "disaggregation", "figure-source"] {
        assert!(!translate.attributes(&format!("[name='{name}-{}-0']", id_of(&below)), "name").is_empty(), "{name} is translated");
    }
    act(&focal, "publish").await.expect(303);
    let public = site.get("/en/roadmaps/KE").await.expect(200);
    assert!(
        public.text().contains("Number, baseline 30, target 50") && public.text().contains("Register of the Board"),
        "{}",
        public.text()
    );
}

#[tokio::test]
async fn sys_031_a_plan_past_three_years_is_accepted_with_a_visible_remark() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    let short = stage(&focal, "Study", "2027-01-01", "2028-01-01").await;
    let plan = focal.get(&format!("{WORK}/plan")).await.expect(200);
    assert!(!plan.text().contains("three years"), "no remark where there is nothing to remark");
    let fields = [("title", "Second reading"), ("start", "2027-02-01"), ("end", "2030-06-30"), ("why_none", "Nothing to count")];
    action(&focal, &short, &fields).await;
    for page in ["/plan", "/check"] {
        assert!(focal.get(&format!("{WORK}{page}")).await.expect(200).text().contains("longer than three years"), "{page}");
    }
    let plan = focal.get(&format!("{WORK}/plan")).await.expect(200);
    let marked: Vec<String> = plan.select("table.plan tbody th").into_iter().filter(|row| row.contains("Ends after three years")).collect();
    assert!(marked.len() == 1 && marked[0].contains("Second reading"), "the action, not its stage: {marked:?}");
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let public = site.get("/en/roadmaps/KE").await.expect(200);
    assert!(public.text().contains("longer than three years") && public.text().contains("Ends after three years"));
}

#[tokio::test]
async fn the_plan_is_drawn_on_the_plan_page_the_record_and_its_print_mirrored_in_arabic() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    let first = stage(&focal, "Study", "2027-01-01", "2027-12-31").await;
    action(&focal, &first, &[("title", "Hearings"), ("why_none", "Nothing to count"), ("start", "2028-01-01"), ("end", "2028-12-31")])
        .await;
    let bars = |page: &testkit::Answer| page.attributes("table.plan tbody svg.timescale rect", "x");
    assert_eq!(bars(&focal.get(&format!("{WORK}/plan")).await.expect(200)), ["0", "119"]);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    for address in ["/en/roadmaps/KE", "/en/roadmaps/KE/v/1?print=1"] {
        let page = site.get(address).await.expect(200);
        assert_eq!(bars(&page), ["0", "119"], "{address}");
        assert_eq!(page.select("svg.timescale text"), ["2027", "2028"], "{address}");
        assert!(page.text().contains("Drawn over time, from 1 January 2027 to 31 December 2028"), "in words for who does not see it");
        assert!(page.attributes("table.plan [style]", "style").is_empty());
    }
    assert_eq!(bars(&site.get("/ar/roadmaps/KE").await.expect(200)), ["121", "0"]);
}
