//! Optional parts: laws, plans, targets, transposition, working groups, proposals, contacts.

use crate::{FULL, filled, founded, id_of};
use kernel::Role;

async fn published(person: &testkit::Person<'_>, fields: &[(&str, &str)]) -> String {
    let address = filled(person).await;
    let all: Vec<(&str, &str)> = FULL.iter().filter(|(name, _)| fields.iter().all(|(own, _)| own != name)).chain(fields).copied().collect();
    person.post(&address, &all).await.expect(303);
    person.post(&format!("{address}/publish"), &[]).await.expect(303);
    id_of(&address)
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_090_the_quebec_plan_shows_its_years_its_budget_and_the_strategy_that_followed() {
    let (site, _) = founded().await;
    let found = site.db().read(|conn| measures::find::entries(conn, "", 100)).await.unwrap().0;
    let quebec = found.iter().find(|entry| entry.title.iter().any(|(_, title)| title.contains("Digital culture plan 2014-2020"))).unwrap();
    let page = site.get(&format!("/en/measures/{}", quebec.id)).await.expect(200).html();
    let plan = page.split("id=\"topic-plan\"").nth(1).unwrap().split("</section>").next().unwrap();
    for words in ["2014", "2020", "110,000,000", "CAD", "Stratégie numérique", "2017"] {
        assert!(plan.contains(words), "{words}: {plan}");
    }
    let json = site.get(&format!("/en/measures/{}.json", quebec.id)).await.expect(200).json();
    assert_eq!(json["parts"]["plan"]["budget"], "110000000");
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_093_the_copyright_directive_shows_two_dated_stages_and_the_next_one_awaited() {
    let (site, _) = founded().await;
    let found = site.db().read(|conn| measures::find::entries(conn, "", 100)).await.unwrap().0;
    let directive = found.iter().find(|entry| entry.title.iter().any(|(_, title)| title.starts_with("Directive on copyright"))).unwrap();
    let page = site.get(&format!("/en/measures/{}", directive.id)).await.expect(200).html();
    let law = page.split("id=\"topic-law\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(law.contains("15 February 2019") && law.contains("26 March 2019") && law.contains("awaited"), "{law}");
    let register = site.get("/en/measures/laws").await.expect(200).html();
    assert!(register.contains("Directive on copyright") && register.contains("26 March 2019"));
    assert_eq!(site.get("/en/measures/laws.json").await.expect(200).json()["total"], 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_099_the_authority_shows_its_founding_law_missions_and_later_strategy() {
    let (site, _) = founded().await;
    let found = site.db().read(|conn| measures::find::entries(conn, "", 100)).await.unwrap().0;
    let hadopi = found.iter().find(|entry| entry.title.iter().any(|(_, title)| title.starts_with("HADOPI"))).unwrap();
    let page = site.get(&format!("/en/measures/{}", hadopi.id)).await.expect(200).html();
    let part = page.split("id=\"topic-institution\"").nth(1).unwrap().split("</section>").next().unwrap();
    for words in ["Loi du 12 juin 2009", "12 June 2009", "Guards the rights", "France numérique 2012-2020"] {
        assert!(part.contains(words), "{words}: {part}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_094_each_member_state_is_shown_as_done_late_or_pending_on_a_chosen_day() {
    let (site, _) = founded().await;
    let focal = site.person("Jean", &[(Role::FocalPoint, Some("KE"))]).await;
    let id = published(
        &focal,
        &[
            ("instruments", "law"),
            ("law-0-transpose_by", "2021-06-07"),
            ("transposition-0-party", "FR"),
            ("transposition-0-text", "Ordonnance 2021-580"),
            ("transposition-0-on", "2021-05-12"),
        ],
    )
    .await;
    let row = |page: &str, state: &str| -> String {
        let found = page.split("<tr>").find(|row| row.contains(&format!(">{state}<"))).unwrap_or_default();
        found.split("</td>").next().unwrap().rsplit('>').next().unwrap().to_owned()
    };
    let page = |on: &'static str| {
        let address = format!("/en/measures/{id}?on={on}");
        let site = &site;
        async move { site.get(&address).await.expect(200).html() }
    };
    let (before, after) = (page("2021-05-01").await, page("2021-06-08").await);
    assert_eq!((row(&before, "France"), row(&before, "Germany")), ("pending".into(), "pending".into()));
    assert_eq!((row(&after, "France"), row(&after, "Germany")), ("done".into(), "late".into()));
    assert!(after.contains("Ordonnance 2021-580") && !before.contains("Ordonnance 2021-580"));
    let early = page("2012-01-01").await;
    assert!(!early.contains(">Croatia<") && early.contains(">United Kingdom"), "membership is that of the day");
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_120_a_target_shows_its_present_value_with_its_day_and_is_refused_without() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let target =
        [("target-0-title", "Women among grantees"), ("target-0-value", "50"), ("target-0-unit", "%"), ("target-0-present", "38,5")];
    focal.post(&address, &target).await.expect(303);
    assert_eq!(focal.post(&format!("{address}/publish"), &[]).await.expect(422).wrong_fields(), ["target-0-present_on"]);
    focal.post(&address, &[target.as_slice(), &[("target-0-present_on", "2026-06-30")]].concat()).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200).html();
    assert!(page.contains("Women among grantees") && page.contains("38.5") && page.contains("30 June 2026"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_091_a_decision_of_a_meeting_becomes_a_task_with_an_owner() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let decision = [("meeting-0-on", "2026-03-02"), ("decision-0-words", "Map the laws"), ("decision-0-task", "List of laws")];
    focal.post(&address, &decision).await.expect(303);
    assert_eq!(focal.post(&format!("{address}/publish"), &[]).await.expect(422).wrong_fields(), ["decision-0-owner"]);
    focal
        .post(
            &address,
            &[("decision-0-owner", "Ministry of Justice"), ("decision-0-words", "Map the laws"), ("decision-0-task", "List of laws")],
        )
        .await
        .expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200).html();
    assert!(page.contains("List of laws") && page.contains("Ministry of Justice") && page.contains("2 March 2026"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_092_a_bill_lists_its_proposals_with_fate_and_reason() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let proposal = [("proposal-0-by", "Writers’ union"), ("proposal-0-words", "Fair pay online"), ("proposal-0-fate", "partly-used")];
    focal.post(&address, &proposal).await.expect(303);
    assert_eq!(focal.post(&format!("{address}/publish"), &[]).await.expect(422).wrong_fields(), ["proposal-0-reason"]);
    focal.post(&address, &[proposal.as_slice(), &[("proposal-0-reason", "Only for music")]].concat()).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200).html();
    let label = convention::label(convention::lists::CONTRIBUTION_OUTCOMES, "partly-used", kernel::Lang::En);
    assert!(page.contains("Fair pay online") && page.contains("Only for music") && page.contains(label));
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_122_the_law_table_shows_articles_and_duties_and_a_page_lists_contacts_by_party() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    published(
        &focal,
        &[
            ("title", "Computer Misuse Act"),
            ("instruments", "law"),
            ("law-0-number", "5 of 2018"),
            ("law-0-on", "2018-05-16"),
            ("law-0-articles", "27"),
            ("law-0-duties", "Take down within a day"),
            ("help-0-party", "KE"),
            ("help-0-name", "Cyber desk"),
            ("help-0-reach", "0800 000"),
        ],
    )
    .await;
    site.app().public_changed();
    let laws = site.get("/en/measures/laws").await.expect(200).html();
    for words in ["Computer Misuse Act", "Kenya", "16 May 2018", ">27<", "Take down within a day"] {
        assert!(laws.contains(words), "{words}");
    }
    let contacts = site.get("/fr/measures/contacts").await.expect(200).html();
    assert!(contacts.contains("<h2>Kenya</h2>") && contacts.contains("Cyber desk") && contacts.contains("0800 000"));
}

#[tokio::test(flavor = "multi_thread")]
async fn fields_of_a_part_open_where_the_instrument_asks_or_on_request_and_unreadable_ones_come_back() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let form = focal.get(&address).await.expect(200).html();
    assert!(form.contains("evaluation-0-state") && !form.contains("law-0-number") && !form.contains("meeting-0-on"));
    let asked = focal.post(&address, &[("instruments", "law"), ("then", "part-working-group")]).await.expect(303).location();
    let form = focal.get(asked.split('#').next().unwrap()).await.expect(200).html();
    assert!(form.contains("law-0-number") && form.contains("meeting-0-on"));
    focal.post(&address, &[("law-0-on", "last spring"), ("law-0-number", "7")]).await.expect(303);
    let form = focal.get(&address).await.expect(200).html();
    assert!(form.contains("last spring"));
    assert_eq!(focal.post(&format!("{address}/publish"), &[]).await.expect(422).wrong_fields(), ["law-0-on"]);
}
