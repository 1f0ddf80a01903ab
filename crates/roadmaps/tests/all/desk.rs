//! The desk of the Secretariat in pages: questions beside the parts they are about, who has what at hand, the list of all
//! roadmaps with what comes next.

use crate::pages::{WORK, published, send, site};
use kernel::Role;
use testkit::{Answer, Person, Site};

/// A published roadmap of Kenya that was sent; answers the receipt number.
async fn sent(site: &Site) -> String {
    published(site).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let there = send(&focal, "en").await.expect(303).location();
    there.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned()
}

async fn say(person: &Person<'_>, at: &str, fields: &[(&str, &str)]) -> Answer {
    let revision = person.get(at).await.expect(200).attributes("input[name=revision]", "value").remove(0);
    let mut all = vec![("revision", revision.as_str())];
    all.extend_from_slice(fields);
    person.post(at, &all).await
}

#[tokio::test]
async fn sys_047_both_sides_read_questions_beside_their_parts_and_the_same_clock() {
    let site = site().await;
    let receipt = sent(&site).await;
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let (desk, work) = (format!("/en/desk/submissions/{receipt}"), format!("{WORK}/submissions/{receipt}"));
    say(&officer, &desk, &[("act", "open")]).await.expect(303);
    // What was typed stays on the page when a row is refused.
    let wrong = say(&officer, &desk, &[("act", "ask"), ("said_0", "Of which year is <it>?"), ("part_1", "2.1")]).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["part_0", "said_1"]);
    assert!(wrong.html().contains("Of which year is &lt;it&gt;?"), "{}", wrong.html());
    let asked = [("act", "ask"), ("part_0", "1.1"), ("said_0", "Of which year is <it>?"), ("part_5", "summary"), ("said_5", "Until when?")];
    say(&officer, &desk, &asked).await.expect(303);
    for (who, at) in [(&officer, &desk), (&focal, &work)] {
        let page = who.get(at).await.expect(200);
        let beside = page.select("#a-1\\.1 article.thread");
        assert!(beside.len() == 1 && beside[0].contains("Of which year is <it>?") && beside[0].contains("Question asked"), "{beside:?}");
        assert_eq!(page.select("article.thread").len(), 2, "each stands once");
        assert!(page.text().contains("The Party’s turn") && page.text().contains("today"), "{}", page.text());
        assert!(page.select("a[href='#q-2']").len() >= 2, "what waits leads to its place");
    }
    let missing = say(&focal, &work, &[("act", "answer"), ("answer_1", "Of 2021, السنة")]).await.expect(422);
    assert_eq!(missing.wrong_fields(), ["answer_2"]);
    assert!(missing.html().contains("Of 2021, السنة"), "nothing typed is lost");
    say(&focal, &work, &[("act", "answer"), ("answer_1", "Of 2021"), ("answer_2", "Until 2029")]).await.expect(303);
    let page = officer.get(&desk).await.expect(200);
    let beside = page.select("#a-1\\.1 article.thread").remove(0);
    assert!(beside.contains("Of 2021") && beside.contains("Answered"), "{beside}");
    assert!(page.text().contains("The Secretariat’s turn"));
    // The public copy of the same text says nothing of the conversation.
    let public = site.get(&format!("/en/submissions/{receipt}")).await.expect(200);
    assert!(public.select("article.thread").is_empty() && !public.text().contains("Of which year"));
    say(&officer, &desk, &[("act", "accept")]).await.expect(303);
    assert!(focal.get(&work).await.select("article.thread").iter().all(|thread| thread.contains("Accepted")));
}

#[tokio::test]
async fn opening_claims_visibly_releasing_is_one_click_and_a_claim_lapses() {
    let site = site().await;
    let receipt = sent(&site).await;
    let (desk, queue) = (format!("/en/desk/submissions/{receipt}"), "/en/desk/submissions");
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let other = site.person("Second", &[(Role::Secretariat, None)]).await;
    let auditor = site.person("Auditor", &[(Role::Auditor, None)]).await;
    assert!(!officer.get(queue).await.expect(200).text().contains(", until"), "nobody opened it");
    assert!(officer.get(queue).await.text().contains("Open what was sent"), "the next act is a button");
    assert!(officer.get(&desk).await.expect(200).select("button[value=release]").len() == 1, "mine to release");
    for reader in [&officer, &other, &auditor] {
        assert!(reader.get(queue).await.expect(200).text().contains(", until"), "whoever sees the queue sees who has it");
    }
    let seen = other.get(&desk).await.expect(200);
    assert!(seen.select("button[value=take]").len() == 1 && seen.text().contains("has had this at hand"));
    other.post(&format!("{desk}/claim"), &[("act", "take")]).await.expect(303);
    assert_eq!(officer.get(&desk).await.select("button[value=take]").len(), 1, "taken over, and opening it takes nothing back");
    other.post(&format!("{desk}/claim"), &[("act", "release")]).await.expect(303);
    assert!(!officer.get(queue).await.text().contains(", until"));
    auditor.post(&format!("{desk}/claim"), &[("act", "take")]).await.expect(404);
    site.get(&desk).await.expect(303);
    officer.get(&desk).await.expect(200);
    site.clock.advance_millis(8 * 24 * 3600 * 1000);
    assert!(!site.again(&officer).await.get(queue).await.expect(200).text().contains(", until"), "two working days later it is free");
}

#[tokio::test]
async fn the_list_of_the_desk_says_what_comes_next_and_keeps_its_filters_in_the_address() {
    let site = site().await;
    let receipt = sent(&site).await;
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let auditor = site.person("Auditor", &[(Role::Auditor, None)]).await;
    // A draft that shows itself to nobody is nothing to the desk either.
    let ghana = site.person("Ama", &[(Role::FocalPoint, Some("GH"))]).await;
    ghana.post("/en/work/GH/roadmap/start", &[("from", "blank"), ("original", "en")]).await.expect(303);
    let all = officer.get("/en/desk/roadmaps.csv").await.expect(200).html();
    assert_eq!(all.lines().count(), parties::register().len() + 1);
    assert!(all.contains("KE,Kenya,published,submitted,open,secretariat,"), "{all}");
    assert!(all.contains("GH,Ghana,none-published,,begin,party,,"), "{all}");
    let narrow = "/en/desk/roadmaps?state=published&turn=secretariat&group=group-v-a&sort=party";
    let page = officer.get(narrow).await.expect(200);
    assert!(
        page.text().contains(&receipt) && page.text().contains("Open what was sent") && !page.text().contains("Ghana"),
        "{}",
        page.text()
    );
    assert!(page.attributes("select[name=state] option[selected]", "value") == ["published"], "the form shows what the address says");
    assert_eq!(officer.get(&narrow.replace("roadmaps?", "roadmaps.csv?")).await.expect(200).html().lines().count(), 2);
    for address in ["?state=x", "?turn=x", "?next=x", "?group=x", "?sort=best"] {
        officer.get(&format!("/en/desk/roadmaps{address}")).await.expect(422);
    }
    let read = auditor.get("/en/desk/roadmaps").await.expect(200);
    assert!(read.select("input[name=party]").is_empty() && read.attributes("a[href*='desk/submissions/']", "href").is_empty());
    auditor.get("/en/desk/reminders").await.expect(404);
    auditor.get("/en/desk/reminders/log").await.expect(200);
    ghana.get("/en/desk/roadmaps").await.expect(404);
}
