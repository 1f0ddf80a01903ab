//! Consultations: rounds on the draft of a roadmap, contributions of anybody, moderation in the open, what became of each.

use crate::site::Whole;
use kernel::Role;
use testkit::Person;

/// Plans a round of Kenya with two questions and opens it on what the draft says; answers its public identifier.
async fn opened(focal: &Person<'_>) -> String {
    focal.post("/en/work/KE/roadmap/start", &[("from", "blank")]).await.expect(303);
    let text = "First paragraph.\n\nSecond paragraph.";
    let writing = "/en/work/KE/roadmap/text";
    let revision = focal.get(writing).await.expect(200).attributes("input[name=revision]", "value").remove(0);
    focal.post(writing, &[("revision", &revision), ("title", "Roadmap of Kenya"), ("context", text)]).await.expect(303);
    let at = focal.post("/en/work/KE/consultations", &[("title", "First round")]).await.expect(303).location();
    let at = at.split('?').next().unwrap().to_owned();
    // Opening asks for words and a last day; nothing of it is lost meanwhile.
    let refused = step(focal, &at, "open", &[]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["about", "closes_on"]);
    let fields = [
        ("title", "First round"),
        ("about", "What should come first?"),
        ("closes_on", "2099-12-31"),
        ("question_0", "Which sector comes first?"),
        ("question_1", "Who should decide?"),
        ("parts", "text"),
        ("document_title_0", "State of play"),
        ("document_url_0", "https://example.org/state"),
    ];
    save(focal, &at, &fields).await.expect(303);
    step(focal, &at, "open", &[]).await.expect(303);
    at.rsplit('/').next().unwrap().to_owned()
}

/// A public page as it stands now.
async fn seen(whole: &Whole, address: &str) -> testkit::Answer {
    whole.site.app().public_changed();
    whole.site.get(address).await.expect(200)
}

async fn version(person: &Person<'_>, at: &str) -> String {
    person.get(at).await.expect(200).attributes("input[name=version]", "value").remove(0)
}

async fn save(person: &Person<'_>, at: &str, fields: &[(&str, &str)]) -> testkit::Answer {
    let version = version(person, at).await;
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    person.post(at, &all).await
}

async fn step(person: &Person<'_>, at: &str, act: &str, fields: &[(&str, &str)]) -> testkit::Answer {
    let version = version(person, at).await;
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    person.post(&format!("{at}/acts/{act}"), &all).await
}

async fn contribute(whole: &Whole, id: &str, words: &str, more: &[(&str, &str)]) -> testkit::Answer {
    let mut fields = vec![("place", "round"), ("lang", "en"), ("words", words)];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    whole.site.post(&format!("/en/consultations/{id}/contribute"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_038_a_visitor_without_an_account_comments_and_the_log_shows_answered_and_unanswered() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = opened(&focal).await;
    let page = seen(&whole, &format!("/en/consultations/{id}")).await;
    assert!(page.text().contains("Which sector comes first?") && page.text().contains("State of play"));
    // A round is open: the public word of the roadmap says so, on the list and with the Party.
    for address in ["/en/roadmaps", "/en/parties/KE"] {
        assert!(seen(&whole, address).await.text().contains("In consultation"), "{address}");
    }
    assert!(focal.get("/en/work/KE/roadmap").await.text().contains("1 round"));
    // Two paragraphs of the context after the title, each by its number.
    let text = seen(&whole, &format!("/en/consultations/{id}/text")).await;
    assert_eq!(text.select("section.paragraph").len(), 3, "{}", text.text());
    contribute(&whole, &id, "Music & <script>alert(1)</script>", &[("place", "question-1"), ("kind", "ngo")]).await.expect(303);
    contribute(&whole, &id, "السينما أولاً, then books", &[("place", "paragraph-3"), ("lang", "ar")]).await.expect(303);
    contribute(&whole, &id, "Buy cheap tickets", &[]).await.expect(303);
    // Nothing is shown before somebody has looked at it, and that it waits is.
    let page = seen(&whole, &format!("/en/consultations/{id}")).await;
    assert!(!page.text().contains("Music &") && page.text().contains("3 contributions wait"), "{}", page.text());
    whole.site.get(&format!("/en/consultations/{id}/contributions/1")).await.expect(404);
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    assert!(focal.get("/en/work").await.text().contains("Look at 3 contributions"));
    focal.post(&list, &[("act", "publish"), ("number", "1"), ("number", "2")]).await.expect(303);
    focal.post(&list, &[("act", "hide"), ("number", "3")]).await.expect(422);
    focal.post(&list, &[("act", "hide"), ("number", "3"), ("reason", "spam")]).await.expect(303);
    let one = format!("{list}/1");
    let outcome = |fields: &'static [(&'static str, &'static str)]| {
        let (focal, one) = (&focal, one.clone());
        async move {
            let version = version(focal, &one).await;
            let mut all = vec![("act", "give-outcome"), ("version", version.as_str())];
            all.extend(fields);
            focal.post(&one, &all).await
        }
    };
    let refused = outcome(&[("kind", "used")]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["in_version", "paragraph"], "used says in which paragraph of which version");
    assert_eq!(outcome(&[("kind", "not-used")]).await.expect(422).wrong_fields(), ["why"]);
    outcome(&[("kind", "used"), ("in_version", "1"), ("paragraph", "4")]).await.expect(303);
    let page = seen(&whole, &format!("/en/consultations/{id}")).await;
    let text = page.text();
    assert!(text.contains("Version 1, paragraph 4") && text.contains("No outcome yet"), "answered and unanswered: {text}");
    assert!(!text.contains("cheap tickets") && text.contains("Hidden. Reason:"), "the reason stands where it was: {text}");
    assert!(page.html().contains("&lt;script&gt;") && !page.html().contains("<script>alert"));
    assert!(page.html().contains(r#"lang="ar" dir="rtl""#));
    let unanswered = seen(&whole, &format!("/en/consultations/{id}.json?outcome=unanswered")).await.json();
    assert_eq!((unanswered["total"].as_u64(), unanswered["rows"][0]["number"].as_i64()), (Some(1), Some(2)));
    let all = seen(&whole, &format!("/en/consultations/{id}.json")).await.json();
    assert_eq!((all["total"].as_u64(), &all["rows"][2]["words"]), (Some(3), &serde_json::Value::Null), "{all}");
    whole.site.get(&format!("/en/consultations/{id}.json?outcome=maybe")).await.expect(422);
    let csv = seen(&whole, &format!("/en/consultations/{id}.csv")).await.html();
    assert_eq!(csv.lines().count(), 4, "{csv}");
    // What is long is cut in lists and stands whole at its own address.
    assert!(page.text().contains("Hidden. Reason:"));
    // Hidden by mistake: shown again with a note.
    focal.post(&format!("{list}/3"), &[("act", "show-again"), ("note", "")]).await.expect(422);
    focal.post(&format!("{list}/3"), &[("act", "show-again"), ("note", "It is about tickets for concerts")]).await.expect(303);
    assert!(seen(&whole, &format!("/en/consultations/{id}/all")).await.text().contains("cheap tickets"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_158_a_round_ends_on_its_last_day_and_the_log_stays() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = opened(&focal).await;
    let at = format!("/en/work/KE/consultations/{id}");
    let today = whole.site.ambient().now().day();
    let fields = |closes_on: String| {
        let (focal, at) = (&focal, at.clone());
        async move {
            let questions = [("question_0", "Which sector comes first?"), ("question_1", "Who should decide?")];
            let mut all = vec![("title", "First round"), ("about", "What?"), ("closes_on", closes_on.as_str())];
            all.extend(questions);
            save(focal, &at, &all).await
        }
    };
    fields(today.plus_days(-1).to_string()).await.expect(422);
    fields(today.to_string()).await.expect(303);
    let few = [("title", "First round"), ("about", "What?"), ("closes_on", "2099-01-01"), ("question_0", "Only one")];
    assert_eq!(save(&focal, &at, &few).await.expect(422).wrong_fields(), ["question_1"], "answers to a question keep it");
    contribute(&whole, &id, "On the last day", &[]).await.expect(303);
    whole.site.clock.advance_millis(24 * 60 * 60_000);
    let focal = whole.site.again(&focal).await;
    let late = contribute(&whole, &id, "A day late", &[]).await.expect(422);
    assert!(late.text().contains("This round ended") && late.html().contains("A day late"), "what was typed stays: {}", late.text());
    assert!(seen(&whole, "/en/consultations").await.text().contains("No Party is taking contributions"));
    assert!(focal.get("/en/work").await.text().contains("The last day of a round has passed"));
    // What came on paper in time is typed in afterwards.
    let paper = [("source", "paper"), ("place", "question-2"), ("lang", "sw"), ("words", "Wazee wa kijiji"), ("region", "Lamu")];
    focal.post(&format!("{at}/enter"), &paper).await.expect(303);
    step(&focal, &at, "close", &[]).await.expect(303);
    assert!(focal.get("/en/work").await.text().contains("Say what became of 1 contribution"));
    let page = seen(&whole, &format!("/en/consultations/{id}")).await.text();
    assert!(page.contains("Wazee wa kijiji") && page.contains("On paper"), "{page}");
    assert!(!page.contains("Lamu"), "one person of a place is not told apart: {page}");
    assert!(page.contains("Closed on 22 November 2026"), "it ended on its last day, whenever it was closed: {page}");
    step(&focal, &at, "reopen", &[("note", "")]).await.expect(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_team_of_the_party_moderates_and_drafts_of_rounds_are_refused_by_address() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let foreign = whole.site.person("Ama", &[(Role::FocalPoint, Some("GH"))]).await;
    let part = whole.site.member("Otieno", "KE", &["consultation"]).await;
    let other = whole.site.member("Wanjiru", "KE", &["plan"]).await;
    let authority = whole.site.person("Minister", &[(Role::Authority, Some("KE"))]).await;
    let planned = focal.post("/en/work/KE/consultations", &[("title", "Later")]).await.expect(303).location();
    let planned = planned.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
    for address in
        [format!("/en/consultations/{planned}"), format!("/id/consultation/{planned}"), format!("/en/consultations/{planned}.json")]
    {
        whole.site.get(&address).await.expect(404);
    }
    let id = opened(&focal).await;
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    for n in 0..4 {
        contribute(&whole, &id, &format!("Contribution {n}"), &[]).await.expect(303);
    }
    foreign.post(&list, &[("act", "publish"), ("number", "1")]).await.expect(404);
    foreign.post(&list.replace("/KE/", "/GH/"), &[("act", "publish"), ("number", "1")]).await.expect(404);
    other.post(&list, &[("act", "publish"), ("number", "1")]).await.expect(404);
    authority.get(&list).await.expect(200);
    assert_eq!(authority.post(&list, &[("act", "publish"), ("number", "1")]).await.status(), 404);
    part.post(&list, &[("act", "publish"), ("number", "1")]).await.expect(303);
    // Two people look at the same page: what one did stays, the other's mark is passed over.
    focal.post(&list, &[("act", "hide"), ("reason", "spam"), ("number", "2")]).await.expect(303);
    part.post(&list, &[("act", "publish"), ("number", "2"), ("number", "3")]).await.expect(303);
    let states: Vec<String> = seen(&whole, &format!("/en/consultations/{id}.json")).await.json()["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["state"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(states, ["published", "hidden", "published"], "the fourth waits");
    // Both marked what a third had moved already: they are told, and nothing says that it was done.
    focal.post(&list, &[("act", "publish"), ("number", "1"), ("number", "3")]).await.expect(422);
    // Two give an outcome at once: the second is told, nothing is overwritten.
    let one = format!("{list}/1");
    let version = version(&focal, &one).await;
    let noted = [("act", "give-outcome"), ("version", version.as_str()), ("kind", "noted")];
    focal.post(&one, &noted).await.expect(303);
    part.post(&one, &noted).await.expect(409);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_taken_is_refused_with_words_and_a_flood_waits() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = opened(&focal).await;
    for (wrong, field) in [
        (("words", ""), "words"),
        (("place", "question-3"), "place"),
        (("place", "paragraph-99"), "place"),
        (("kind", "king"), "kind"),
        (("gender", "x"), "gender"),
    ] {
        assert_eq!(contribute(&whole, &id, "Words", &[wrong]).await.expect(422).wrong_fields(), [field]);
    }
    let long = "ж".repeat(20_001);
    let refused = contribute(&whole, &id, &long, &[]).await.expect(422);
    assert!(refused.html().contains(&long), "what was typed stays on the page");
    for n in 0..60 {
        contribute(&whole, &id, &format!("Again {n}"), &[]).await.expect(303);
    }
    let page = seen(&whole, &format!("/en/consultations/{id}")).await;
    assert!(page.text().contains("60 contributions wait"), "{}", page.text());
    // None came with a form of ours, so all stand apart from what people wrote.
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    assert_eq!(focal.get(&format!("{list}?view=waiting")).await.expect(200).select("article.contribution").len(), 0);
    assert_eq!(focal.get(&list).await.expect(200).select("article.contribution").len(), 50, "there is nothing else to look at");
    assert_eq!(focal.get(&format!("{list}?view=doubtful")).await.expect(200).select("article.contribution").len(), 50);
    let form = whole.site.get(&format!("/en/consultations/{id}/contribute")).await.expect(200);
    let issued = form.attributes("input[name=issued]", "value").remove(0);
    whole.site.clock.advance_millis(30_000);
    // Over the limit of the address too.
    contribute(&whole, &id, "With a form", &[("issued", &issued)]).await.expect(303);
    whole.site.clock.advance_millis(3_600_000);
    contribute(&whole, &id, "With a form, an hour later", &[("issued", &issued)]).await.expect(303);
    contribute(&whole, &id, "With a trap", &[("issued", &issued), ("website", "x")]).await.expect(303);
    let waiting = focal.get(&list).await.expect(200).select("article.contribution blockquote");
    assert_eq!(waiting, ["With a form, an hour later"]);
}

/// A form given out long enough ago for a person to have written.
async fn form_of(whole: &Whole, id: &str) -> String {
    let form = whole.site.get(&format!("/en/consultations/{id}/contribute")).await.expect(200);
    whole.site.clock.advance_millis(30_000);
    form.attributes("input[name=issued]", "value").remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn five_thousand_in_a_minute_from_one_address_wait_apart_and_another_stays_quick() {
    const FLOOD: usize = 5_000;
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = opened(&focal).await;
    let issued = form_of(&whole, &id).await;
    let there = format!("/en/consultations/{id}/contribute");
    let (flood, neighbour) = ("203.0.113.7".parse().unwrap(), "198.51.100.9".parse().unwrap());
    let mut slowest = std::time::Duration::ZERO;
    for n in 0..FLOOD {
        let words = format!("Flood {n}");
        let fields = [("place", "round"), ("lang", "en"), ("words", words.as_str()), ("issued", issued.as_str())];
        whole.site.post_from(flood, &there, &fields).await.expect(303);
        whole.site.clock.advance_millis(60_000 / i64::try_from(FLOOD).unwrap());
        if n % 1000 == 999 {
            let began = std::time::Instant::now();
            let words = format!("Neighbour {n}");
            let fields = [("place", "round"), ("lang", "en"), ("words", words.as_str()), ("issued", issued.as_str())];
            whole.site.post_from(neighbour, &there, &fields).await.expect(303);
            seen(&whole, &format!("/en/consultations/{id}")).await;
            slowest = slowest.max(began.elapsed());
        }
    }
    assert!(slowest < std::time::Duration::from_millis(500), "sending and reading stay quick beside a flood: {slowest:?}");
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    let waiting = focal.get(&list).await.expect(200);
    let words = waiting.select("article.contribution blockquote");
    // Thirty of the flood came before its limit; the neighbour's stand with those, the rest apart.
    assert_eq!(words.len(), 35, "{words:?}");
    assert_eq!(words.iter().filter(|words| words.contains("Neighbour")).count(), 5);
    let page = seen(&whole, &format!("/en/consultations/{id}")).await.text();
    assert!(page.contains("5,005 contributions wait") && !page.contains("Flood"), "everyone sees how many wait, and none of them: {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn script_a_hundred_thousand_characters_and_mixed_direction_are_taken_as_words_or_given_back() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = opened(&focal).await;
    let issued = form_of(&whole, &id).await;
    let long = "ش".repeat(100_000);
    let refused = contribute(&whole, &id, &long, &[("issued", &issued), ("lang", "ar")]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["words"]);
    assert!(refused.html().contains(&long), "the whole text stays in the form");
    assert!(
        refused.text().contains("20,000"),
        "and the words say how much is taken: {}",
        refused.text().chars().take(600).collect::<String>()
    );
    let script = "<img src=x onerror=alert(1)> <script>fetch('//x')</script> javascript:alert(1)";
    let mixed = "نقترح Film Act 2021 ثم ‏music‎ و\u{202e}reversed\u{202c} شكراً";
    contribute(&whole, &id, script, &[("issued", &issued)]).await.expect(303);
    contribute(&whole, &id, mixed, &[("issued", &issued), ("lang", "ar")]).await.expect(303);
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    focal.post(&list, &[("act", "publish"), ("number", "1"), ("number", "2")]).await.expect(303);
    let page = seen(&whole, &format!("/en/consultations/{id}")).await;
    let said = page.select("article.contribution blockquote");
    assert!(said[0].contains("onerror=alert(1)"), "it is words: {said:?}");
    assert!(!page.html().contains("<img src=x") && !page.html().contains("<script>fetch") && page.select("blockquote a").is_empty());
    assert!(said[1].contains("نقترح Film Act 2021") && page.html().contains(r#"<blockquote lang="ar" dir="rtl">"#), "{said:?}");
    // What turns the direction ends with the contribution: nothing after it is turned.
    let after = page.html().split("شكراً").nth(1).unwrap_or_default().chars().take(200).collect::<String>();
    assert!(!after.contains('\u{202e}'), "{after}");
}

/// A step of Kenya's roadmap that its focal point opened; answers the public identifier of its round.
async fn opened_step(focal: &Person<'_>, step: &str) -> String {
    let at = focal.post("/en/work/KE/consultations/steps", &[("step", step)]).await.expect(303).location();
    at.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_158_a_step_has_a_dated_log_and_takes_comments_once_the_party_opens_it() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let plan_only = whole.site.member("Joy", "KE", &["plan"]).await;
    let foreign = whole.site.person("Ama", &[(Role::FocalPoint, Some("GH"))]).await;
    let log = "/en/roadmaps/KE/steps";
    // A round of consultation is public, the draft is not; the log says nothing of either before a step is opened.
    let round = opened(&focal).await;
    let page = seen(&whole, log).await;
    assert!(page.text().contains("has not opened any step") && !page.text().contains("First round"), "{}", page.text());
    assert_eq!(seen(&whole, &format!("{log}.json")).await.json()["rows"].as_array().unwrap().len(), 0);
    plan_only.post("/en/work/KE/consultations/steps", &[("step", "drafting")]).await.expect(404);
    foreign.post("/en/work/KE/consultations/steps", &[("step", "drafting")]).await.expect(404);
    focal.post("/en/work/KE/consultations/steps", &[("step", "applause")]).await.expect(404);
    let id = opened_step(&focal, "team-consultation").await;
    focal.post("/en/work/KE/consultations/steps", &[("step", "team-consultation")]).await.expect(422);
    let page = seen(&whole, log).await;
    let lines = page.select("#team-consultation ol.timeline li");
    assert!(lines.iter().any(|line| line.contains("opened to everyone")), "{lines:?}");
    assert!(lines.iter().any(|line| line.contains("Consultation opened: First round")), "{lines:?}");
    assert!(page.select("#drafting ol.timeline").is_empty() && page.select("#drafting").remove(0).contains("not opened"));
    // Comments come by the machinery of consultations: they wait, everybody sees that they do, and since when.
    let issued = form_of(&whole, &id).await;
    let words = [("place", "round"), ("lang", "ar"), ("words", "نريد اجتماعاً في الساحل"), ("issued", &issued)];
    whole.site.post(&format!("/ar/consultations/{id}/contribute"), &words).await.expect(303);
    let text = seen(&whole, log).await.text();
    assert!(text.contains("1 comment waits to be looked at, since") && !text.contains("الساحل"), "{text}");
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    focal.post(&list, &[("act", "publish"), ("number", "1")]).await.expect(303);
    let text = seen(&whole, log).await.text();
    assert!(text.contains("1 comment") && !text.contains("waits to be looked at"), "{text}");
    assert!(seen(&whole, &format!("/en/consultations/{id}")).await.text().contains("الساحل"));
    // A standing round is no consultation: no public word and no list of rounds follows from it alone.
    let at = format!("/en/work/KE/consultations/{round}");
    step(&focal, &at, "close", &[]).await.expect(303);
    let rounds = seen(&whole, "/en/consultations.json").await.json();
    assert_eq!(rounds["total"].as_u64(), Some(1), "{rounds}");
    assert!(!seen(&whole, "/en/roadmaps").await.text().contains("In consultation"));
    assert!(seen(&whole, "/en/consultations").await.attributes("a[href='/en/roadmaps/KE/steps']", "href").len() == 1);
    // In every form the same log.
    let json = seen(&whole, &format!("{log}.json")).await.json();
    let kinds: Vec<&str> = json["rows"].as_array().unwrap().iter().filter_map(|row| row["kind"].as_str()).collect();
    assert!(["step-opened", "round-opened", "round-ended"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    assert_eq!((json["steps"][0]["comments"].as_u64(), json["steps"][0]["waiting"].as_u64()), (Some(1), Some(0)));
    assert_eq!(seen(&whole, &format!("{log}.csv")).await.html().lines().count(), kinds.len() + 1);
    assert!(seen(&whole, &format!("{log}.atom")).await.html().contains("Consultation opened"));
    // Closed, the log stays and takes nothing more; what is typed meanwhile is not lost.
    step(&focal, &format!("/en/work/KE/consultations/{id}"), "close", &[]).await.expect(303);
    let page = seen(&whole, log).await;
    assert!(page.text().contains("Comments on the step closed") && page.select("#team-consultation a.button").is_empty());
    let typed = contribute(&whole, &id, "Too late for this step", &[("issued", &issued)]).await.expect(422);
    assert!(typed.html().contains("Too late for this step"));
    whole.site.get("/en/roadmaps/XX/steps").await.expect(404);
    for lang in ["fr", "es", "ar", "ru", "zh"] {
        let page = seen(&whole, &format!("/{lang}/roadmaps/KE/steps")).await.text();
        assert!(!page.contains("First round:") && !page.contains("opened to everyone"), "{lang}: {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_contributes_in_its_name_and_a_meeting_stands_with_its_minutes() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let organization = crate::organizations::registered(&whole, "Guild of writers", &[("kind", "ngo"), ("country", "KE")]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let id = opened(&focal).await;
    let address = format!("/en/consultations/{id}/contribute");
    let issued = own.get(&address).await.expect(200).attributes("input[name=issued]", "value").remove(0);
    whole.site.clock.advance_millis(30_000);
    let public_id = organization.public();
    let words = [("place", "activity-2.1"), ("lang", "en"), ("words", "Public lending right"), ("as", &public_id[..]), ("issued", &issued)];
    own.post(&address, &words).await.expect(303);
    // Somebody else cannot speak in its name: it is taken as a visitor's.
    focal.post(&address, &[("words", "False"), ("place", "round"), ("lang", "en"), ("as", &organization.public())]).await.expect(303);
    let page = seen(&whole, &format!("/en/consultations/{id}")).await.text();
    assert!(page.contains("Guild of writers") && page.contains("Public lending right") && !page.contains("False"), "{page}");
    let at = format!("/en/work/KE/consultations/{id}");
    let version = version(&focal, &at).await;
    let meeting = [
        ("version", version.as_str()),
        ("title", "Forum in Kisumu"),
        ("held_on", "2026-05-02"),
        ("minutes", "Forty people spoke."),
        ("present", "40"),
        ("women", "41"),
    ];
    assert_eq!(focal.post(&format!("{at}/meetings/new"), &meeting).await.expect(422).wrong_fields(), ["women"]);
    let mut good = meeting.to_vec();
    good.pop();
    good.push(("women", "22"));
    focal.post(&format!("{at}/meetings/new"), &good).await.expect(303);
    let page = seen(&whole, &format!("/en/consultations/{id}")).await.text();
    assert!(page.contains("Forum in Kisumu") && page.contains("40 people present") && page.contains("22 women"), "{page}");
    assert!(page.contains("1 meeting was held") && !page.contains("under thirty"), "what nobody counted is no zero: {page}");
    // The summary is the program's until somebody edits it, and says so then.
    assert!(page.contains("Made by the program"));
    let edited = [("version", crate::consultations::version(&focal, &at).await), ("summary", "Writers want a lending right.".to_owned())];
    let edited: Vec<(&str, &str)> = edited.iter().map(|(name, value)| (*name, value.as_str())).collect();
    focal.post(&format!("{at}/summary"), &edited).await.expect(303);
    let page = seen(&whole, &format!("/en/consultations/{id}")).await.text();
    assert!(page.contains("Writers want a lending right.") && page.contains("Edited by the Party"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_written_down_and_words_can_be_erased() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let neighbour = whole.site.person("Ama", &[(Role::FocalPoint, Some("GH"))]).await;
    let id = opened(&focal).await;
    let words = [("place", "question-+2"), ("lang", "sw"), ("words", "Jina langu ni Wanjiku"), ("region", "Lamu"), ("as", "self")];
    neighbour.post(&format!("/en/consultations/{id}/contribute"), &words).await.expect(303);
    let read = |conn: &mut store::Conn| {
        let mut entries = Vec::new();
        store::history::verify(conn, &mut |entry| {
            if entry.kind == "contribution" {
                entries.push((entry.actor.clone(), entry.body.to_string()));
            }
        })?;
        Ok(entries)
    };
    let entries = whole.site.db().read(read).await.unwrap();
    let (actor, body) = &entries[0];
    assert_eq!(actor, "visitor", "signed in or not");
    assert!(!body.contains("Wanjiku") && !body.contains("Lamu"), "history holds no words of persons: {body}");
    let list = format!("/en/work/KE/consultations/{id}/contributions");
    focal.post(&list, &[("act", "hide"), ("number", "1"), ("reason", "personal-data")]).await.expect(303);
    let one = format!("{list}/1");
    assert!(focal.get(&one).await.text().contains("Wanjiku"), "the team reads what it hid");
    focal.post(&one, &[("act", "erase")]).await.expect(303);
    assert!(!focal.get(&one).await.text().contains("Wanjiku"));
    let rows = seen(&whole, &format!("/en/consultations/{id}.json?place=question-2")).await.json();
    assert_eq!((rows["total"].as_u64(), rows["rows"][0]["language"].as_str()), (Some(1), Some("und")), "{rows}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_keeps_its_number_and_long_words_stand_whole_at_their_own_address() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = opened(&focal).await;
    let at = format!("/en/work/KE/consultations/{id}");
    let moved = [
        ("title", "First round"),
        ("about", "What?"),
        ("closes_on", "2099-01-01"),
        ("question_0", ""),
        ("question_1", "Who should decide?"),
        ("question_2", "Which sector comes first?"),
    ];
    assert_eq!(save(&focal, &at, &moved).await.expect(422).wrong_fields(), ["question_0"], "its contributions would stand elsewhere");
    let long = "word ".repeat(800);
    contribute(&whole, &id, &long, &[]).await.expect(303);
    focal.post(&format!("{at}/contributions"), &[("act", "publish"), ("number", "1")]).await.expect(303);
    let list = seen(&whole, &format!("/en/consultations/{id}")).await;
    assert!(list.text().contains("Read the whole contribution") && list.text().matches("word").count() < 400);
    let one = seen(&whole, &format!("/en/consultations/{id}/contributions/1")).await;
    assert_eq!(one.text().matches("word").count(), 800);
}
