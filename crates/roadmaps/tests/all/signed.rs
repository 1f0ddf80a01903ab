//! What is signed, sent and judged is what is shown: languages, files the Party keeps, money, receipts that anybody can
//! verify.

use crate::pages::{WORK, act, fill, save, send, site};
use kernel::{Role, canonical};
use testkit::{Person, Site};

async fn team(site: &Site) -> (Person<'_>, Person<'_>) {
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    (focal, site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await)
}

/// One stage with one action; answers the page of the action below the roadmap.
async fn plan(focal: &Person<'_>) -> String {
    let stage = focal.post(&format!("{WORK}/plan"), &[]).await.expect(303).location();
    let fields = [
        ("title", "Law"),
        ("owner", "Parliament"),
        ("start", "2027-01-01"),
        ("end", "2028-01-01"),
        ("instrument_title_0", "Film Act"),
        ("instrument_kind_0", "law"),
        ("instrument_act_0", "adapt"),
    ];
    save(focal, stage.trim_start_matches(WORK), &fields).await.expect(303);
    let action = focal.post(&format!("{stage}/actions"), &[]).await.expect(303).location();
    let below = action.trim_start_matches(WORK).to_owned();
    let fields = [
        ("title", "Hearings"),
        ("activity", "2.4"),
        ("owner", "Film Board"),
        ("start", "2027-02-01"),
        ("end", "2027-06-30"),
        ("currency_0", "USD"),
        ("amount_0", "1 250 000"),
        ("money_year_0", "2027"),
        ("indicator_title_0", "Hearings held"),
        ("indicator_baseline_0", "4 a year"),
        ("indicator_target_0", "15 a year"),
    ];
    save(focal, &below, &fields).await.expect(303);
    below
}

async fn translate(focal: &Person<'_>, fields: &[(&str, &str)]) {
    let page = focal.get(&format!("{WORK}/translate?into=fr")).await.expect(200);
    let revision = page.attributes("input[name=revision]", "value").remove(0);
    let mut all = vec![("into", "fr"), ("revision", revision.as_str())];
    all.extend_from_slice(fields);
    focal.post(&format!("{WORK}/translate"), &all).await.expect(303);
}

/// Every text of the whole draft that [`fill`] makes, in French.
const FRENCH: [(&str, &str); 3] =
    [("title", "Culture numérique"), ("summary", "Ce que nous ferons"), ("sector-design", "Beaucoup y travaillent")];

async fn add_file(focal: &Person<'_>, title: &str, is_public: bool, content: &[u8]) -> String {
    let address = format!("{WORK}/positions/1.1/evidence");
    let mut fields = vec![("kind", "file"), ("file_title", title)];
    if is_public {
        fields.push(("file_public", "yes"));
    }
    focal.post_file(&address, &fields, "file", "a.txt", content).await.expect(303);
    canonical::sha256(content)
}

#[tokio::test]
async fn the_authority_signs_the_original_whatever_the_language_of_its_page() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    translate(&focal, &FRENCH).await;
    act(&focal, "reopen").await.expect(303);
    act(&focal, "finalize").await.expect(303);
    let page = authority.get("/fr/work/KE/roadmap/acts/validate").await.expect(200);
    let signed = page.select("main details[open]").remove(0);
    assert!(
        signed.contains("Digital culture") && signed.contains("What we do until 2029.") && signed.contains("Many work in it"),
        "{signed}"
    );
    assert!(!signed.contains("Culture numérique") && !signed.contains("Ce que nous ferons"), "{signed}");
    assert!(page.html().contains(r#"<div lang="en" dir="ltr"><p>What we do until 2029.</p></div>"#), "the original says its language");
    let folded = page.select("main details:not([open])").remove(0);
    assert!(folded.contains("Culture numérique") && folded.contains("Beaucoup y travaillent"), "{folded}");
    let shown = page.select("main section > dl.facts code").remove(0);
    assert!(
        !folded.contains(&shown) && page.select("main details:not([open]) code").remove(0).len() == 64,
        "each language under its own fingerprint"
    );
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let data = site.get("/en/roadmaps/KE.json").await.json();
    let validated = data["acts"].as_array().unwrap().iter().find(|act| act["act"] == "validated").unwrap();
    assert_eq!(validated["fingerprint"], shown.as_str(), "what stood on the page was signed");
    assert_eq!(data["texts"]["en"]["fingerprint"], shown.as_str());
}

#[tokio::test]
async fn a_file_that_the_party_keeps_leaves_neither_title_nor_hash_outside() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    let secret = add_file(&focal, "SECRET CABINET MEMO", false, b"The memo").await;
    let law = add_file(&focal, "The law gazette", true, b"The gazette").await;
    act(&focal, "finalize").await.expect(303);
    let signing = authority.get(&format!("{WORK}/acts/validate")).await.expect(200).text();
    assert!(signing.contains("SECRET CABINET MEMO") && signing.contains("kept by the Party"), "its own people see it");
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let receipt = send(&focal, "en").await.expect(303).location().split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let id = site.get("/en/roadmaps/KE.json").await.json()["id"].as_str().unwrap().trim_start_matches("http://polyphony.test").to_owned();
    let answers = [
        site.get(&format!("{id}/en.json")).await,
        site.get("/en/roadmaps/KE.json").await,
        site.get("/en/roadmaps/KE").await,
        site.get(&format!("/id/submission/{receipt}/body.json")).await,
        site.get(&format!("/en/submissions/{receipt}")).await,
        officer.get(&format!("/en/desk/submissions/{receipt}")).await,
        officer.get(&format!("/id/submission/{receipt}/body.json")).await,
    ];
    for (n, answer) in answers.into_iter().enumerate() {
        let html = answer.expect(200).html();
        assert!(html.contains("The law gazette") && html.contains(&law), "{n}: a public file is named");
        assert!(!html.contains("SECRET CABINET MEMO") && !html.contains(&secret), "{n}");
    }
    let page = site.get("/en/roadmaps/KE").await.text();
    assert!(page.contains("A document that the Party keeps to itself"), "that there is one is said");
    for folder in ["/en/roadmaps/KE/files", &format!("/id/submission/{receipt}/files")] {
        site.get(&format!("{folder}/{law}")).await.expect(200);
        site.get(&format!("{folder}/{secret}")).await.expect(404);
        officer.get(&format!("{folder}/{secret}")).await.expect(404);
    }
}

#[tokio::test]
async fn nothing_typed_about_money_and_days_goes_out_unread() {
    let site = site().await;
    let (focal, _) = team(&site).await;
    fill(&focal).await;
    let action = plan(&focal).await;
    let missing = async || focal.get(&format!("{WORK}/acts/finalize")).await.expect(200).attributes("main section ul a", "href");
    save(&focal, &action, &[("amount_0", "12 millions"), ("start", "2027-13-45")]).await.expect(303);
    assert_eq!(missing().await, [format!("{WORK}{action}#start"), format!("{WORK}{action}#amount_0")]);
    let page = focal.get(&format!("{WORK}{action}")).await.expect(200);
    assert_eq!(page.attributes("#amount_0", "value"), ["12 millions"], "kept as typed");
    save(&focal, &action, &[("amount_0", "12 000 000"), ("start", "2029-01-01")]).await.expect(303);
    assert_eq!(missing().await, [format!("{WORK}{action}#end")], "it ends before it begins");
    save(&focal, &action, &[("start", "2027-01-01")]).await.expect(303);
    assert!(!missing().await.iter().any(|link| link.contains("/plan/")));
    act(&focal, "finalize").await.expect(303);
}

#[tokio::test]
async fn every_sector_needs_its_reason_and_every_priority_owner_and_day() {
    let site = site().await;
    let (focal, _) = team(&site).await;
    fill(&focal).await;
    save(&focal, "/sectors", &[("sector", "design"), ("sector", "music")]).await.expect(303);
    save(&focal, "/priorities", &[("priority", "2.1"), ("priority", "2.2")]).await.expect(303);
    let page = focal.get(&format!("{WORK}/acts/finalize")).await.expect(200);
    let sector = page
        .attributes("main section ul a", "href")
        .into_iter()
        .find(|link| link.contains("/sectors#"))
        .expect("a sector lacks its reason");
    assert!(sector.contains("#reason-"), "{sector}");
    let links = page.attributes("main section ul a", "href");
    assert_eq!(links[1..], [format!("{WORK}/priorities#owner-2.2"), format!("{WORK}/priorities#due-2.2")]);
    let words = page.select("main section ul a").remove(0);
    assert!(words.starts_with("Say why this sector comes first: ") && !words.ends_with(": music"), "the sector is named in words: {words}");
}

#[tokio::test]
async fn the_fingerprint_of_a_receipt_is_recomputed_by_both_sides_and_once_published_by_everybody() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    plan(&focal).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    let sent = send(&focal, "en").await.expect(303).location();
    let page = focal.get(sent.split('?').next().unwrap()).await.expect(200);
    let prints = page.select(".receipt a code");
    let addresses = page.attributes(".receipt a", "href");
    assert_eq!((prints.len(), addresses.len()), (2, 2), "{addresses:?}");
    let permanent = addresses[0].trim_end_matches("/body.json").to_owned();
    let receipt = permanent.rsplit('/').next().unwrap().to_owned();
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let auditor = site.person("Ada", &[(Role::Auditor, None)]).await;
    for (print, address) in prints.iter().zip(&addresses) {
        for reader in [&focal, &authority, &officer] {
            let bytes = reader.get(address).await.expect(200).body;
            assert_eq!(&canonical::sha256(&bytes), print, "{address}");
        }
        other.get(address).await.expect(404);
        auditor.get(address).await.expect(404);
        site.get(address).await.expect(404);
    }
    assert!(officer.get(&permanent).await.location().ends_with(&format!("/submissions/{receipt}")));
    for address in [permanent.clone(), format!("/en/submissions/{receipt}")] {
        site.get(&address).await.expect(404);
        other.get(&address).await.expect(404);
    }
    act(&focal, "publish").await.expect(303);
    for (print, address) in prints.iter().zip(&addresses) {
        assert_eq!(&canonical::sha256(&site.get(address).await.expect(200).body), print);
    }
    let shown = site.get(&format!("/fr/submissions/{receipt}")).await.expect(200);
    assert!(shown.text().contains("What we do until 2029.") && shown.text().contains(&prints[0]));
    // A translation of the published version comes later: what was sent stays what it was.
    translate(&focal, &FRENCH).await;
    assert_eq!(canonical::sha256(&site.get(&addresses[0]).await.expect(200).body), prints[0]);
    act(&authority, "withdraw").await.expect(303);
    site.get(&addresses[0]).await.expect(404);
    focal.get(&addresses[0]).await.expect(200);
}

#[tokio::test]
async fn a_plan_that_was_not_published_stays_between_party_and_secretariat() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    let action = plan(&focal).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    let sent = send(&focal, "en").await.expect(303).location();
    let receipt = sent.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    let asks = async || focal.get(&format!("{WORK}/acts/publish")).await.expect(200).text();
    assert!(asks().await.contains("Hearings"), "the validated plan goes out");
    save(&focal, &action, &[("owner", "Another board")]).await.expect(303);
    assert!(!asks().await.contains("Hearings"), "the page shows what is published and nothing else");
    act(&focal, "publish").await.expect(303);
    site.get(&format!("/id/submission/{receipt}/body.json")).await.expect(200);
    site.get(&format!("/id/submission/{receipt}/plan.json")).await.expect(404);
    assert!(!site.get(&format!("/en/submissions/{receipt}")).await.expect(200).text().contains("Hearings"));
    focal.get(&format!("/id/submission/{receipt}/plan.json")).await.expect(200);
}

#[tokio::test]
async fn the_secretariat_reads_the_whole_of_what_it_judges() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    plan(&focal).await;
    let file = add_file(&focal, "The law gazette", true, b"The gazette").await;
    focal
        .post(
            &format!("{WORK}/positions/1.1/evidence"),
            &[("kind", "link"), ("url", "https://example.org/report"), ("link_title", "The report")],
        )
        .await
        .expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    let sent = send(&focal, "en").await.expect(303).location();
    let receipt = sent.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let page = officer.get(&format!("/ar/desk/submissions/{receipt}")).await.expect(200);
    let text = page.text();
    for words in [
        "The report",
        "The law gazette",
        "Measure pub-1",
        "Film Act",
        "Parliament",
        "Hearings held",
        "4 a year",
        "15 a year",
        "Film Board",
        "Ministry",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(page.html().contains("1,250,000"), "money of the action");
    assert!(!text.contains("Measure draft-1"), "drafts of measures stay inside the Party");
    assert!(page.attributes("#a-1\\.1 a", "href").contains(&"https://example.org/report".to_owned()));
    assert!(
        page.html().contains(r#"<div lang="en" dir="ltr"><p>What we do until 2029.</p></div>"#),
        "the answer is marked, not the page's own words"
    );
    assert!(page.attributes("main section[dir], main dl[dir]", "dir").is_empty());
    let link =
        page.attributes("#a-1\\.1 a", "href").into_iter().find(|link| link.ends_with(&file)).expect("the file opens before publication");
    assert_eq!(officer.get(&link).await.expect(200).body, b"The gazette");
    assert_eq!(focal.get(&link).await.expect(200).body, b"The gazette");
    site.get(&link).await.expect(404);
    let revision = page.attributes("input[name=revision]", "value").remove(0);
    let address = format!("/en/desk/submissions/{receipt}");
    officer.post(&address, &[("act", "open"), ("revision", &revision)]).await.expect(303);
    let revision = officer.get(&address).await.attributes("input[name=revision]", "value").remove(0);
    officer.post(&address, &[("act", "ask"), ("revision", &revision), ("part_0", "text"), ("said_0", "Why?")]).await.expect(303);
    let asked = officer.get(&address).await.select("ol.timeline li");
    assert!(asked.iter().any(|meta| meta.contains("Title, summary and profile")), "{asked:?}");
}

#[tokio::test]
async fn a_text_that_changed_between_page_and_button_is_not_sent() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    let page = focal.get(&format!("{WORK}/submit")).await.expect(200);
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
    let (id, revision) = (hidden("id"), hidden("revision"));
    assert!(page.select("main details").remove(0).contains("What we do until 2029."), "the text that goes out is on the page");
    let fields = [("id", id.as_str()), ("revision", revision.as_str()), ("into", "en"), ("sure", "yes")];
    translate(&focal, &FRENCH).await;
    let refused = focal.post(&format!("{WORK}/submit"), &fields).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["sure"]);
    assert!(focal.get(&format!("{WORK}/submissions")).await.text().contains("Not sent"));
    assert_eq!(refused.select("main details").len(), 2, "both complete languages are shown now");
    let prints = refused.select("main section dl.facts code");
    let sent = send(&focal, "fr").await.expect(303).location();
    let receipt = focal.get(sent.split('?').next().unwrap()).await.expect(200);
    assert_eq!(receipt.select(".receipt a code"), [prints[1].clone()], "the fingerprint that stood beside that language");
}

#[tokio::test]
async fn history_says_in_the_language_of_its_page_what_was_translated_and_brought_back() {
    let site = site().await;
    let (focal, authority) = team(&site).await;
    fill(&focal).await;
    // Brings back the last version of the list, or the first.
    let restore = async |is_oldest: bool| {
        let page = focal.get(&format!("{WORK}/history")).await.expect(200);
        let form = |name: &str| {
            let values = page.attributes(&format!("ol.timeline form input[name={name}]"), "value");
            if is_oldest { values.last().cloned() } else { values.first().cloned() }.unwrap_or_default()
        };
        let (version, revision) = (form("version"), form("revision"));
        focal.post(&format!("{WORK}/history"), &[("version", &version), ("revision", &revision)]).await.expect(303);
    };
    restore(true).await;
    let page = focal.get("/fr/work/KE/roadmap/history").await.expect(200);
    assert_eq!(page.select("ol.timeline li q").remove(0), "Version 1 rétablie");
    restore(false).await;
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    translate(&focal, &FRENCH).await;
    let page = focal.get("/es/work/KE/roadmap/history").await.expect(200);
    assert_eq!(page.select("ol.timeline li q").remove(0), "francés");
}

#[test]
fn the_mailed_receipt_names_number_instant_and_fingerprints_in_every_language() {
    let facts = [
        ("receipt", "RM-2026-0001-7"),
        ("sent", "2026-11-22T09:00:00Z"),
        ("fingerprint", "ab12"),
        ("plan", "cd34"),
        ("party", "KE"),
        ("number", "1"),
    ];
    let args: Vec<(&str, i18n::Arg)> = facts.iter().map(|(name, value)| (*name, i18n::Arg::from((*value).to_owned()))).collect();
    for lang in kernel::Lang::ALL {
        let t = i18n::Tr::new(lang);
        let (body, both) = (t.f("roadmaps-notice-receipt-text", &args), t.f("roadmaps-notice-receipt-plan-text", &args));
        for words in ["RM-2026-0001-7", "2026-11-22T09:00:00Z", "ab12"] {
            assert!(body.contains(words) && both.contains(words), "{words} in {lang}: {body}");
        }
        assert!(both.contains("cd34") && !body.contains("cd34"), "{lang}: {both}");
    }
}
