//! The text in chapters and numbered paragraphs: several people at once, the team's comments, what is signed and what the
//! public and a consultation read of it.

use crate::kit::{Kit, party};
use crate::pages::{WORK, act, fill, save, site};
use kernel::{Id, Lang, Role, canonical};
use roadmaps::actions::{self, Saved, StartFrom};
use roadmaps::{Of, Roadmap, body_text};
use testkit::{Answer, Person};

fn key(n: u8) -> String {
    Id::founding("paragraph", &n.to_string()).public()
}

/// The only chapter of Kenya's draft, with its paragraphs in order.
async fn chapter(kit: &Kit) -> (String, Vec<(String, String)>) {
    let open = kit.open().await;
    let (id, chapter) = open.content.chapters().into_iter().next().expect("there is a chapter");
    let words = chapter.paragraphs().into_iter().map(|(id, one)| (id.clone(), one.text.get(Lang::En).unwrap_or_default().to_owned()));
    (id.clone(), words.collect())
}

async fn with_chapter(kit: &Kit) -> Of {
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    let id = kit.open().await.id;
    kit.write(move |tx| actions::add_chapter(tx, &focal, party("KE"), id)).await.unwrap();
    Of::Chapter(chapter(kit).await.0)
}

#[tokio::test]
async fn two_people_write_two_paragraphs_at_once_and_one_paragraph_is_shown_to_both() {
    let kit = Kit::new();
    let (focal, of) = (kit.focal(), with_chapter(&kit).await);
    let (one, two) = (format!("paragraph-{}", key(1)), format!("paragraph-{}", key(2)));
    kit.save(&focal, of.clone(), &[("title", "Access"), (&one, "Libraries lend."), (&two, "Radio plays.")]).await.unwrap();
    let seen = kit.open().await.version;
    kit.save(&focal, of.clone(), &[(&one, "Libraries lend online.")]).await.unwrap();
    // Another paragraph of the same chapter, from the page as it was: both stand.
    let other = kit.save_from(&focal, of.clone(), &[(&two, "Radio plays local songs.")], seen).await.unwrap();
    assert!(matches!(other, Saved::Done(_)));
    let (_, words) = chapter(&kit).await;
    assert_eq!(words.iter().map(|(_, words)| words.as_str()).collect::<Vec<_>>(), ["Libraries lend online.", "Radio plays local songs."]);
    // The same paragraph: nothing is written, both are shown.
    let Saved::Clashes(clashes, _) = kit.save_from(&focal, of.clone(), &[(&one, "Libraries give.")], seen).await.unwrap() else {
        panic!("both wrote the first paragraph")
    };
    let Of::Chapter(id) = &of else { unreachable!() };
    assert_eq!(clashes[0].path, format!("/chapters/{id}/paragraphs/{}/text/versions/en", key(1)));
    // Emptied by one and changed by the other: the paragraph as a whole.
    let Saved::Clashes(clashes, _) = kit.save_from(&focal, of.clone(), &[(&one, "")], seen).await.unwrap() else {
        panic!("one emptied what the other changed")
    };
    assert_eq!(clashes[0].path, format!("/chapters/{id}/paragraphs/{}", key(1)));
    assert_eq!(chapter(&kit).await.1.len(), 2, "nothing is lost meanwhile");
}

#[tokio::test]
async fn a_save_beside_others_needs_no_old_version_and_one_over_them_still_finds_it() {
    let kit = Kit::new();
    let (focal, of) = (kit.focal(), with_chapter(&kit).await);
    let one = format!("paragraph-{}", key(1));
    // Long enough that history keeps differences.
    let long = "A long paragraph of the draft. ".repeat(400);
    kit.save(&focal, of.clone(), &[(&one, &long)]).await.unwrap();
    let seen = kit.open().await.version;
    for n in 0..40 {
        kit.save(&focal, Of::Position("1.1".into()), &[("reason", &format!("Reason {n}"))]).await.unwrap();
    }
    kit.save_from(&focal, of.clone(), &[(&one, "Short.")], seen).await.unwrap();
    kit.save_from(&focal, Of::Position("1.2".into()), &[("choice", "under-way")], seen).await.unwrap();
    let clash = kit.save_from(&focal, Of::Position("1.1".into()), &[("reason", "From the old page")], seen).await.unwrap();
    assert!(matches!(clash, Saved::Clashes(..)));
    let open = kit.open().await;
    assert_eq!(open.content.positions["1.1"].reason.get(Lang::En), Some("Reason 39"));
    assert_eq!(chapter(&kit).await.1[0].1, "Short.");
    let id = open.id;
    let versions = kit.read(move |conn| store::history::list(conn, "roadmap", &id.to_string())).await;
    let found = versions.iter().filter(|one| one.body["content"]["positions"]["1.1"]["reason"]["versions"]["en"]["text"] == "Reason 7");
    assert_eq!(found.count(), 1, "every version is read as it was");
    let sound = kit.read(|conn| store::history::verify(conn, &mut |_| {})).await;
    assert_eq!(sound.broken, Vec::<String>::new());
}

#[tokio::test]
async fn the_template_has_a_chapter_for_each_output_by_its_own_title() {
    let kit = Kit::new();
    kit.start(&kit.focal(), StartFrom::Template(Lang::Fr)).await.unwrap();
    let open = kit.open().await;
    let titles: Vec<_> =
        open.content.chapters().into_iter().map(|(_, one)| one.title.get(Lang::Fr).unwrap_or_default().to_owned()).collect();
    let outputs = &convention::framework().outputs;
    assert_eq!(titles.len(), outputs.len());
    assert_eq!(titles[0], outputs[0].title.get(Lang::Fr).unwrap());
    let (focal, id) = (kit.focal(), open.id);
    let last = open.content.chapters().last().map(|(id, _)| (*id).clone()).unwrap();
    let moved = last.clone();
    kit.write(move |tx| actions::move_chapter(tx, &focal, party("KE"), id, &last, true)).await.unwrap();
    assert_eq!(kit.open().await.content.number_of(&moved, None), (outputs.len() - 1).to_string());
}

#[tokio::test]
async fn chapters_are_signed_where_there_are_some_and_a_text_without_them_keeps_its_fingerprint() {
    let kit = Kit::new();
    let of = with_chapter(&kit).await;
    let mut open = kit.open().await;
    let chapters = std::mem::take(&mut open.content.chapters);
    assert!(!body_text(&open, Lang::En).to_string().contains("chapters"));
    let without = canonical::fingerprint(&body_text(&open, Lang::En));
    open.content.chapters = chapters;
    assert_ne!(canonical::fingerprint(&body_text(&open, Lang::En)), without);
    kit.save(&kit.focal(), of, &[("title", "Access"), (&format!("paragraph-{}", key(1)), "Libraries lend.")]).await.unwrap();
    let sealed = body_text(&kit.open().await, Lang::En);
    assert_eq!(sealed["chapters"][0]["paragraphs"][0]["text"], "Libraries lend.");
}

async fn paragraphs(person: &Person<'_>, chapter: &str) -> Answer {
    person.get(&format!("{WORK}/chapters/{chapter}")).await.expect(200)
}

#[tokio::test]
async fn sys_035_the_team_writes_numbers_moves_and_comments_and_the_public_reads_the_text_alone() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let at = focal.post(&format!("{WORK}/chapters"), &[]).await.expect(303).location();
    let chapter = at.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    let page = format!("/chapters/{chapter}");
    for words in ["Libraries lend.", "Radio plays & <sings>.", "Schools teach."] {
        let further = paragraphs(&focal, &chapter).await.attributes("input[name=further]", "value").remove(0);
        let field = format!("paragraph-{further}");
        save(&focal, &page, &[("title", "Access for all"), ("further", &further), (&field, words)]).await.expect(303);
    }
    let shown = paragraphs(&focal, &chapter).await;
    assert_eq!(shown.select("section > h2 .code"), ["1.1", "1.2", "1.3", "1.4"], "three and the empty one");
    let third = shown.attributes("button[name=up]", "value").remove(1);
    save(&focal, &page, &[("up", &third)]).await.expect(303);
    let words: Vec<String> = paragraphs(&focal, &chapter).await.select("textarea").into_iter().take(3).collect();
    assert_eq!(words, ["Libraries lend.", "Schools teach.", "Radio plays & <sings>."]);

    // A member without the part comments on what they may not write; an outsider finds nothing.
    let member = site.member("Brian", "KE", &["plan"]).await;
    let thread = format!("{WORK}/chapters/{chapter}/{third}");
    member.post(&thread, &[("act", "comment"), ("words", "")]).await.expect(422);
    member.post(&thread, &[("act", "comment"), ("words", "Which schools? <b>")]).await.expect(303);
    assert!(!save(&member, &page, &[("title", "Mine")]).await.expect(422).html().contains("Mine</h"));
    let read = focal.get(&thread).await.expect(200);
    assert!(read.text().contains("Which schools? <b>") && read.text().contains("Comments on paragraph 1.2"), "{}", read.text());
    assert!(focal.get(WORK).await.text().contains("Open comments: 1"), "the list of tasks counts it");
    assert!(focal.get(&format!("{WORK}/chapters")).await.text().contains("Open comments: 1"));
    let (id, version) =
        (read.attributes("input[name=comment]", "value").remove(0), read.attributes("input[name=version]", "value").remove(0));
    focal.post(&thread, &[("act", "resolve"), ("comment", &id), ("version", &version)]).await.expect(303);
    focal.post(&thread, &[("act", "resolve"), ("comment", &id), ("version", &version)]).await.expect(422);
    assert!(focal.get(&thread).await.text().contains("Resolved by"));
    let stranger = site.person("Someone", &[(Role::FocalPoint, Some("FR"))]).await;
    for address in [thread.clone(), format!("{WORK}/comments"), format!("{WORK}{page}")] {
        stranger.get(&address).await.expect(404);
        site.get(&address).await.expect(303);
    }
    // A paragraph that goes leaves what was said about it.
    save(&focal, &page, &[(&format!("paragraph-{third}"), "")]).await.expect(303);
    focal.get(&thread).await.expect(404);
    let all = focal.get(&format!("{WORK}/comments")).await.expect(200);
    assert!(all.text().contains("On a paragraph that has gone: Schools teach.") && all.text().contains("Which schools?"), "{}", all.text());

    let authority = site.person("Wanjiru", &[(Role::Authority, Some("KE"))]).await;
    act(&focal, "finalize").await.expect(303);
    assert!(authority.get(&format!("{WORK}/acts/validate")).await.text().contains("Radio plays"), "who signs reads it");
    act(&authority, "validate").await.expect(303);
    act(&focal, "publish").await.expect(303);
    let public = site.get("/en/roadmaps/KE").await.expect(200);
    assert_eq!(public.select("section.chapters ol.outline .code"), ["1.1", "1.2"]);
    assert!(public.html().contains("Radio plays &amp; &lt;sings&gt;.") || public.html().contains("Radio plays &#38; &#60;sings&#62;."));
    for address in ["/en/roadmaps/KE", "/en/roadmaps/KE.json", "/en/roadmaps/KE.csv"] {
        assert!(!site.get(address).await.expect(200).html().contains("Which schools"), "{address}: comments are the team's alone");
    }
}

#[tokio::test]
async fn a_consultation_is_offered_the_paragraphs_by_their_numbers() {
    let kit = Kit::new();
    let of = with_chapter(&kit).await;
    let (one, two) = (format!("paragraph-{}", key(1)), format!("paragraph-{}", key(2)));
    kit.save(&kit.focal(), of, &[("title", "Access"), (&one, "Libraries lend."), (&two, "Radio plays.")]).await.unwrap();
    let (_, passages) = kit.read(|conn| roadmaps::passages(conn, party("KE"))).await.unwrap();
    let offered: Vec<_> = passages.iter().filter(|one| one.part == "chapters").map(|one| (one.label, one.code.as_str())).collect();
    assert_eq!(offered, [("roadmaps-chapter-title", "1"), ("roadmaps-chapter-paragraph", "1.1"), ("roadmaps-chapter-paragraph", "1.2")]);
}

#[tokio::test]
async fn another_partys_chapters_are_taken_over_with_credit() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    let (by, id) = (focal.clone(), kit.open().await.id);
    kit.write(move |tx| actions::add_chapter(tx, &by, party("KE"), id)).await.unwrap();
    let of = Of::Chapter(chapter(&kit).await.0);
    kit.save(&focal, of, &[("title", "Access"), (&format!("paragraph-{}", key(1)), "Libraries lend.")]).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    kit.act(&focal, actions::publish, "").await.unwrap();
    let french = kit.someone("Camille", Role::FocalPoint, "FR");
    let started: Roadmap = kit.write(move |tx| actions::start(tx, &french, party("FR"), &StartFrom::Other(party("KE")))).await.unwrap();
    assert_eq!(started.content.chapters().len(), 1);
    assert_eq!(started.based_on.as_ref().map(|basis| basis.party), Some(party("KE")));
}
