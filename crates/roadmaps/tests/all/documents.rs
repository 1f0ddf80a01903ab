//! A version as a file for word processors: at its addresses from the moment of publication, the same bytes each time,
//! nothing in it that its reader may not see.

use crate::pages::{WORK, act, fill, published, save, site};
use crate::plans::{action, stage};
use kernel::Role;
use std::io::{Cursor, Read};
use testkit::Answer;

const MEDIA: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A part of the file.
fn part(answer: &Answer, name: &str) -> String {
    assert_eq!(answer.header("content-type"), MEDIA);
    let mut package = zip::ZipArchive::new(Cursor::new(&answer.body)).expect("a package");
    let mut text = String::new();
    package.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

/// The words of the text, paragraph by paragraph, without mark-up.
fn words(answer: &Answer) -> String {
    let text = part(answer, "word/document.xml").replace("</w:p>", "\n");
    let mut words = String::new();
    for piece in text.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, words)| words));
    }
    words
}

#[tokio::test]
async fn sys_045_a_published_roadmap_is_a_file_for_word_processors_at_once() {
    let site = site().await;
    site.get("/en/roadmaps/KE.docx").await.expect(404);
    published(&site).await;
    let page = site.get("/en/roadmaps/KE").await.expect(200);
    let links = page.attributes("a[href$='.docx']", "href");
    assert_eq!(links, ["/en/roadmaps/KE/v/1.docx"], "{links:?}");
    assert_eq!(site.get("/en/roadmaps/KE?print=1").await.expect(200).attributes("a[href$='.docx']", "href"), links);
    let answer = site.get(&links[0]).await.expect(200);
    assert!(answer.header("content-disposition").contains("roadmap-KE-v1-en.docx"), "{}", answer.header("content-disposition"));
    let text = words(&answer);
    for wanted in ["Digital culture", "What we do until 2029.", "Many work in it", "Ministry", "Measure pub-1", "Wanjiru", "Contents"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let data = site.get("/en/roadmaps/KE/v/1.json").await.expect(200).json();
    assert!(text.contains(data["texts"]["en"]["fingerprint"].as_str().unwrap()), "the fingerprint of the very text");
    assert!(!text.contains("Measure draft-1") && !text.contains("/measures/draft-1"), "a draft of a measure shows nothing");
    assert!(!part(&answer, "word/header1.xml").contains("DRAFT"));
}

#[tokio::test]
async fn the_same_version_gives_the_same_bytes_on_another_day() {
    let site = site().await;
    published(&site).await;
    let first = site.get("/en/roadmaps/KE/v/1.docx").await.expect(200).body;
    site.clock.advance_millis(40 * 24 * 60 * 60 * 1000);
    assert!(site.get("/en/roadmaps/KE/v/1.docx").await.expect(200).body == first);
    let data = site.get("/en/roadmaps/KE/v/1.json").await.expect(200).json();
    let permanent = data["id"].as_str().unwrap().trim_start_matches("http://polyphony.test").to_owned();
    let exact = site.get(&format!("{permanent}/en.docx")).await.expect(200);
    assert!(words(&exact).contains("What we do until 2029."));
    site.get(&format!("{permanent}/fr.docx")).await.expect(404);
}

#[tokio::test]
async fn a_draft_says_on_every_page_that_it_is_one_and_answers_nothing_to_others() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    focal.get(&format!("{WORK}.docx")).await.expect(404);
    fill(&focal).await;
    let stage = stage(&focal, "Law #import <b>", "2027-01-01", "2028-12-31").await;
    let study = [("title", "Study"), ("start", "2027-02-01"), ("end", "2027-06-30"), ("currency_0", "USD"), ("amount_0", "1250000")];
    action(&focal, &stage, &[study.as_slice(), &[("money_year_0", "2027"), ("why_none", "Nothing to count")]].concat()).await;
    let at = focal.post(&format!("{WORK}/chapters"), &[]).await.expect(303).location();
    let chapter = at.split('?').next().unwrap().trim_start_matches(WORK).to_owned();
    let form = focal.get(&format!("{WORK}{chapter}")).await.expect(200);
    let further = form.attributes("input[name=further]", "value").remove(0);
    let paragraph = format!("paragraph-{further}");
    save(&focal, &chapter, &[("title", "Access"), ("further", &further), (&paragraph, "Libraries lend.")]).await.expect(303);
    let home = focal.get(WORK).await.expect(200);
    assert_eq!(home.attributes("a[href$='.docx']", "href"), [format!("{WORK}.docx")]);
    for (lang, mark) in [("en", "DRAFT - NOT SENT"), ("ar", "مسودة - لم تُرسل"), ("zh", "草稿 - 未发送")] {
        let answer = focal.get(&format!("/{lang}/work/KE/roadmap.docx")).await.expect(200);
        assert!(part(&answer, "word/header1.xml").contains(mark), "{lang}");
        let text = words(&answer);
        assert!(text.contains("Law #import &lt;b&gt;") && text.contains("Study") && text.contains("1,250,000"), "{lang}: {text}");
        assert!(text.contains("1 Access\n1.1 Libraries lend.\n"), "{lang}: {text}");
        assert!(!text.contains('⟨'), "{lang}: {text}");
    }
    for address in [format!("{WORK}.docx"), "/en/roadmaps/KE.docx".to_owned(), "/en/roadmaps/KE/v/1.docx".to_owned()] {
        other.get(&address).await.expect(404);
    }
    site.get(&format!("{WORK}.docx")).await.expect(401);
    save(&focal, "/text", &[("title", "Digital culture"), ("summary", "Changed.")]).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    act(&authority, "validate").await.expect(303);
    let header = part(&focal.get(&format!("{WORK}.docx")).await.expect(200), "word/header1.xml");
    assert!(header.contains("NOT PUBLISHED") && !header.contains("DRAFT"), "{header}");
}

#[tokio::test]
async fn sys_044_a_public_plan_is_a_picture_that_is_mirrored_in_arabic() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    fill(&focal).await;
    let stage = stage(&focal, "Law <b> & order", "2027-01-01", "2027-12-31").await;
    let study = [("title", "Study"), ("activity", "2.4"), ("owner", "Board"), ("start", "2027-01-01"), ("end", "2027-06-30")];
    action(&focal, &stage, &[study.as_slice(), &[("why_none", "Nothing to count")]].concat()).await;
    let edit = [("title", "Law <b> & order"), ("owner", "Parliament"), ("start", "2027-01-01"), ("end", "2027-12-31")];
    let instrument = [("instrument_title_0", "Film Act"), ("instrument_kind_0", "law"), ("instrument_act_0", "adapt")];
    save(&focal, &stage, &[edit.as_slice(), &instrument].concat()).await.expect(303);
    act(&focal, "finalize").await.expect(303);
    site.get("/en/roadmaps/KE/v/1/plan.svg").await.expect(404);
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let links = site.get("/en/roadmaps/KE").await.expect(200).attributes("a[href$='.svg']", "href");
    assert_eq!(links, ["/en/roadmaps/KE/v/1/plan.svg"]);
    let answer = site.get(&links[0]).await.expect(200);
    assert_eq!(answer.header("content-type"), "image/svg+xml; charset=utf-8");
    let svg = String::from_utf8(answer.body.clone()).unwrap();
    assert!(svg.contains("1 Law &lt;b&gt; &amp; order</text>") && svg.contains("1.1 Study</text>"), "{svg}");
    assert!(svg.contains(r#"<rect x="430" y="#), "the first bar begins where the bars begin: {svg}");
    let arabic = String::from_utf8(site.get("/ar/roadmaps/KE/v/1/plan.svg").await.expect(200).body).unwrap();
    assert!(arabic.contains(r#"direction="rtl""#) && arabic.contains(r#"<text x="1030""#), "titles on the right: {arabic}");
    // The action of the first half ends in the middle; in Arabic its bar is the right half.
    assert!(arabic.contains(r#"<rect x="10" y="#) && arabic.contains(r#"width="600""#), "{arabic}");
    site.get("/en/roadmaps/KE/v/9/plan.svg").await.expect(404);
    site.get("/en/roadmaps/KE/v/1/plan").await.expect(404);
}

#[tokio::test]
async fn a_text_in_another_language_says_so_once_and_keeps_its_own_direction() {
    let site = site().await;
    published(&site).await;
    let answer = site.get("/ar/roadmaps/KE.docx").await.expect(200);
    let text = part(&answer, "word/document.xml");
    assert!(text.contains(r#"<w:bidi w:val="0"/></w:pPr><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">What we do"#));
    let note = i18n::Tr::new(kernel::Lang::Ar).fallback(kernel::Lang::En, true);
    assert_eq!(words(&answer).matches(&note).count(), 1);
    assert!(text.contains("<w:bidiVisual/>"));
}
