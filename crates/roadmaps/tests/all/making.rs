//! What stands beside a version: the four steps with owners and days, the national team and stakeholders, trainings; and
//! what the public learns of them.

use crate::kit::{Kit, party};
use crate::pages::{WORK, act, fill, published, save, site};
use kernel::{Error, Grant, Id, Lang, Role};
use roadmaps::Participant;
use roadmaps::actions::{self, OnEntry, StartFrom};
use testkit::{Answer, Person};

async fn add(focal: &Person<'_>, register: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("act", "add")];
    all.extend_from_slice(fields);
    focal.post(&format!("{WORK}/{register}/new"), &all).await
}

/// Address of the last entry, by name, of a register.
async fn entry(person: &Person<'_>, register: &str) -> String {
    let page = person.get(&format!("{WORK}/{register}")).await.expect(200);
    page.attributes("tbody th a", "href").last().cloned().expect("an entry with a link")
}

#[tokio::test]
async fn sys_030_the_list_keeps_the_order_of_the_four_steps_and_shows_the_one_reached() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    let page = focal.get(WORK).await.expect(200);
    let headings = page.select("ol.steps > li > h2");
    let starts = ["Stock-taking and diagnosis", "Team and consultation", "Capacity building", "Drafting"];
    assert!(headings.len() == 4 && headings.iter().zip(starts).all(|(heading, start)| heading.starts_with(start)), "{headings:?}");
    let reached = |page: &Answer| page.select("li[aria-current=step] > h2").concat();
    assert!(reached(&page).starts_with("Stock-taking"), "{}", reached(&page));
    // Nothing is locked: the last step is written first.
    save(&focal, "/priorities", &[("priority", "2.1")]).await.expect(303);
    let ids = page.attributes("ol.steps .tasks .tag", "id");
    assert_eq!(ids.iter().filter(|id| id.as_str() == "t-trainings").count(), 1);
    assert!(page.attributes(".tasks a", "href").contains(&"/en/work/KE/consultations".to_owned()));
    focal.get(WORK).await.expect(200);
    let site = crate::pages::site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    assert!(reached(&focal.get(WORK).await).starts_with("Stock-taking"), "no diagnosis yet");
    save(&focal, "/diagnosis", &[("method", "Survey")]).await.expect(303);
    assert!(reached(&focal.get(WORK).await).starts_with("Team and consultation"));
    add(&focal, "team", &[("organization", "Ministry"), ("sector", "government"), ("member", "yes")]).await.expect(303);
    assert!(reached(&focal.get(WORK).await).starts_with("Drafting"), "capacity building runs alongside and is not waited for");
}

#[tokio::test]
async fn sys_030_owner_and_day_of_a_task_stand_beside_the_version_and_are_not_signed() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let before = crate::pages::revision(&focal, "/text").await;
    let page = focal.get(&format!("{WORK}/tasks")).await.expect(200);
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value").first().cloned().unwrap_or_default();
    let (id, revision) = (hidden("id"), hidden("revision"));
    let said =
        |due| [("id", id.as_str()), ("revision", revision.as_str()), ("owner-diagnosis", "Bureau of Statistics"), ("due-diagnosis", due)];
    let again = focal.post(&format!("{WORK}/tasks"), &said("31 February")).await.expect(422);
    assert_eq!(again.wrong_fields(), ["due-diagnosis"]);
    let right = said("2027-05-31");
    focal.post(&format!("{WORK}/tasks"), &right).await.expect(303);
    let page = focal.get(WORK).await.expect(200).select(".tasks li").into_iter().find(|row| row.contains("Write the diagnosis"));
    let row = page.expect("the task");
    assert!(row.contains("Owner: Bureau of Statistics") && row.contains("by 31 May 2027") && row.contains("Not started"), "{row}");
    assert_eq!(crate::pages::revision(&focal, "/text").await, before, "the version itself is untouched");
    let again = focal.post(&format!("{WORK}/tasks"), &right).await.expect(422);
    assert!(again.text().contains("This changed since you opened it"), "an older page replaces nothing unseen");
    let member = site.person("Member", &[(Role::Member, Some("KE"))]).await;
    assert_ne!(member.post(&format!("{WORK}/tasks"), &right).await.status(), 303);
}

#[tokio::test]
async fn sys_037_a_team_without_civil_society_or_womens_and_youth_organizations_is_flagged_and_not_blocked() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let flags = |page: &Answer| page.select("section.note li");
    let team = || async { focal.get(&format!("{WORK}/team")).await.expect(200) };
    add(&focal, "team", &[("organization", "Ministry of Culture"), ("sector", "government"), ("member", "yes")]).await.expect(303);
    assert_eq!(flags(&team().await).len(), 3);
    // A stakeholder is not of the team.
    add(&focal, "team", &[("organization", "Youth Arts"), ("sector", "youth-organization")]).await.expect(303);
    assert_eq!(flags(&team().await).len(), 3);
    add(&focal, "team", &[("organization", "Women in Film"), ("sector", "womens-organization"), ("member", "yes")]).await.expect(303);
    assert_eq!(flags(&team().await), ["The team has no youth organization."]);
    let balance = team().await.select("table.bars tbody tr");
    assert!(
        balance.iter().any(|row| row.starts_with("Government 1 1")) && balance.iter().any(|row| row.starts_with("Youth organization 0 1")),
        "{balance:?}"
    );
    act(&focal, "finalize").await.expect(303);
    let empty = add(&focal, "team", &[("sector", "government")]).await.expect(422);
    assert_eq!(empty.wrong_fields(), ["organization"]);
    let unknown = add(&focal, "team", &[("organization", "A"), ("sector", "nobody")]).await.expect(422);
    assert_eq!(unknown.wrong_fields(), ["sector"]);
}

#[tokio::test]
async fn sys_039_each_step_shows_who_was_invited_and_who_took_part() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let guild = [
        ("organization", "Writers Guild"),
        ("sector", "civil-society"),
        ("invited", "stock-taking"),
        ("invited", "drafting"),
        ("took_part", "drafting"),
    ];
    add(&focal, "team", &guild).await.expect(303);
    add(&focal, "team", &[("person", "Njeri Kamau"), ("sector", "research"), ("invited", "stock-taking")]).await.expect(303);
    for address in [WORK.to_owned(), format!("{WORK}/team")] {
        let facts = focal.get(&address).await.expect(200).select("dl.facts div");
        let has = |words: &str| facts.iter().any(|line| line == words);
        assert!(
            has("Invited: 2 Njeri Kamau Writers Guild") && has("Invited: 1 Writers Guild") && has("Took part: 1 Writers Guild"),
            "{address}: {facts:?}"
        );
    }
}

#[tokio::test]
async fn sys_039_the_public_reads_counts_and_bodies_that_may_be_named_and_never_persons() {
    let site = site().await;
    published(&site).await;
    let before = site.get("/en/roadmaps/KE").await.expect(200).html();
    assert!(!before.contains("Team and stakeholders by sector"), "days alone are told where no register was kept");
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    for (body, named) in [("Writers Guild", "yes"), ("Quiet Society", "")] {
        let said = [
            ("organization", body),
            ("person", "Njeri Kamau"),
            ("sector", "civil-society"),
            ("member", "yes"),
            ("named", named),
            ("invited", "drafting"),
        ];
        add(&focal, "team", &said).await.expect(303);
    }
    add(&focal, "trainings", &[("title", "Workshop on licences"), ("step", "drafting"), ("participants", "12"), ("women", "7")])
        .await
        .expect(303);
    let told = site.db().read(|conn| store::outbox::after(conn, 0, 1000)).await.unwrap();
    let told: Vec<bool> = told
        .iter()
        .filter(|one| one.thing.kind == "roadmap-participant" || one.thing.kind == "roadmap-training")
        .map(|one| one.is_public)
        .collect();
    assert_eq!(told, [true; 3], "readers are to see it at once");
    site.app().public_changed();
    for address in ["/en/roadmaps/KE", "/en/roadmaps/KE/v/1?print=1", "/en/roadmaps/KE.json"] {
        let html = site.get(address).await.expect(200).html();
        assert!(html.contains("Writers Guild"), "{address}");
        assert!(!html.contains("Quiet Society") && !html.contains("Njeri") && !html.contains("Workshop on licences"), "{address}");
    }
    let made = site.get("/en/roadmaps/KE.json").await.json()["made"].clone();
    assert_eq!((made["trained"]["participants"].as_u64(), made["steps"][3]["invited"].as_u64()), (Some(12), Some(2)));
    // Consent that is taken back holds at once.
    let address = entry(&focal, "team").await;
    let revision = focal.get(&address).await.attributes("input[name=revision]", "value")[0].clone();
    let said =
        [("act", "save"), ("revision", &revision), ("organization", "Writers Guild"), ("sector", "civil-society"), ("member", "yes")];
    focal.post(&address, &said).await.expect(303);
    site.app().public_changed();
    assert!(!site.get("/en/roadmaps/KE").await.html().contains("Writers Guild"));
    assert_eq!(site.get("/en/work/KE/roadmap/team").await.status(), 303, "the register itself is for the team");
}

#[tokio::test]
async fn sys_037_a_persons_name_is_in_no_history_and_goes_with_the_entry_which_can_be_added_again() {
    let kit = Kit::new();
    let focal = kit.focal();
    let roadmap = kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap().id;
    let facts = Participant { organization: "Guild".into(), sector: "civil-society".into(), is_member: true, ..Participant::default() };
    let (by, first) = (focal.clone(), facts.clone());
    let id = kit.write(move |tx| actions::add_entry(tx, &by, party("KE"), roadmap, first.clone(), "Njeri Kamau")).await.unwrap();
    let kept = async |rows: &str| testkit::tamper(&kit.base.db, "roadmap_participants", "state = state", rows).await;
    assert_eq!(kept("person = 'Njeri Kamau' AND state = 'listed'").await, 1);
    let on = move |version| OnEntry { party: party("KE"), id, version };
    let by = focal.clone();
    kit.write(move |tx| actions::remove_entry::<Participant>(tx, &by, on(1))).await.unwrap();
    assert_eq!(kept("person = '' AND state = 'removed'").await, 1);
    let by = focal.clone();
    let twice = kit.write(move |tx| actions::remove_entry::<Participant>(tx, &by, on(1))).await;
    assert!(matches!(twice, Err(Error::Conflict)), "against an older page");
    let by = focal.clone();
    kit.write(move |tx| actions::add_entry_again::<Participant>(tx, &by, on(2))).await.unwrap();
    let (by, changed) = (focal.clone(), Participant { role: "Chair".into(), ..facts });
    kit.write(move |tx| actions::save_entry(tx, &by, on(3), changed.clone(), "Njeri Kamau")).await.unwrap();
    let history = kit.read(move |conn| store::history::list(conn, "roadmap-participant", &id.to_string())).await;
    assert_eq!(history.len(), 4, "every change is a version");
    assert!(history.iter().all(|entry| !entry.body.to_string().contains("Njeri")));
    for table in roadmaps::TABLES {
        let differences = kit.read(move |conn| store::history::compare(conn, table)).await;
        assert!(differences.is_empty(), "{}: {differences:?}", table.name);
    }
}

#[tokio::test]
async fn sys_037_members_keep_the_registers_with_their_part_and_other_parties_learn_nothing() {
    let kit = Kit::new();
    let roadmap = kit.start(&kit.focal(), StartFrom::Blank(Lang::En)).await.unwrap().id;
    let facts = || Participant { organization: "Guild".into(), sector: "civil-society".into(), ..Participant::default() };
    let mut member = kit.someone("Member", Role::Member, "KE");
    let by = member.clone();
    let refused = kit.write(move |tx| actions::add_entry(tx, &by, party("KE"), roadmap, facts(), "")).await;
    assert!(matches!(refused, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-not-your-part"));
    member.actor.grants = vec![Grant::member(Some(party("KE")), &["team"])];
    let id: Id = kit.write(move |tx| actions::add_entry(tx, &member, party("KE"), roadmap, facts(), "")).await.unwrap();
    let ghana = kit.someone("Kofi", Role::FocalPoint, "GH");
    let on = OnEntry { party: party("GH"), id, version: 1 };
    let other = kit.write(move |tx| actions::remove_entry::<Participant>(tx, &ghana, on)).await;
    assert!(matches!(other, Err(Error::NotFound)));
}

#[tokio::test]
async fn sys_037_the_team_goes_on_with_a_revision_and_what_is_made_of_it_shows_only_when_it_is_published() {
    let site = site().await;
    published(&site).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let said = [
        ("organization", "Writers Guild"),
        ("person", "Njeri Kamau"),
        ("sector", "civil-society"),
        ("member", "yes"),
        ("named", "yes"),
        ("invited", "drafting"),
    ];
    add(&focal, "team", &said).await.expect(303);
    add(&focal, "team", &[("organization", "A stakeholder"), ("sector", "private"), ("named", "yes")]).await.expect(303);
    focal.post(&format!("{WORK}/start"), &[("from", "published"), ("note", "New needs")]).await.expect(303);
    let team = focal.get(&format!("{WORK}/team")).await.expect(200);
    assert!(team.text().contains("Njeri Kamau") && !team.text().contains("A stakeholder") && !team.text().contains("Invited: 1"));
    add(&focal, "team", &[("organization", "New Guild"), ("sector", "civil-society"), ("named", "yes")]).await.expect(303);
    let public = site.get("/en/roadmaps/KE").await.expect(200).html();
    assert!(public.contains("Writers Guild") && !public.contains("New Guild"), "the revision is not public yet");
}

#[tokio::test]
async fn sys_040_a_training_tied_to_steps_1_and_4_appears_under_both_and_is_counted_once() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    fill(&focal).await;
    let said = [
        ("title", "Open data for culture"),
        ("provider", "University of Nairobi"),
        ("start", "2027-02-01"),
        ("end", "2027-02-05"),
        ("step", "stock-taking"),
        ("step", "drafting"),
        ("participants", "30"),
        ("women", "18"),
        ("under_thirty", "٩"),
    ];
    add(&focal, "trainings", &said).await.expect(303);
    let page = focal.get(&format!("{WORK}/trainings")).await.expect(200);
    let sections = page.select("section");
    let holds: Vec<bool> = sections.iter().map(|section| section.contains("Open data for culture")).collect();
    assert_eq!(holds, [true, false, false, true, false], "{sections:?}");
    assert_eq!(page.select(".figures li"), ["1 Trainings", "30 Participants", "18 Women among them", "9 Under thirty among them"]);
    let home = focal.get(WORK).await.expect(200).select("ol.steps > li");
    let under: Vec<bool> = home.iter().map(|step| step.contains("Trainings: 1 Open data for culture")).collect();
    assert_eq!(under, [true, false, false, true], "{home:?}");
    let wrong = [("title", ""), ("participants", "many"), ("women", "3"), ("start", "2027-13-01")];
    assert_eq!(add(&focal, "trainings", &wrong).await.expect(422).wrong_fields(), ["start", "participants"]);
    let wrong = [("title", "A"), ("step", "drafting"), ("participants", "2"), ("women", "3")];
    assert_eq!(add(&focal, "trainings", &wrong).await.expect(422).wrong_fields(), ["women"]);
}
