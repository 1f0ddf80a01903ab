//! Drafts, saving, publishing, two editors, versions.

use crate::{FULL, filled, founded, id_of, index};
use jobs::{Audience, NoticesPart};
use kernel::{Actor, Grant, Lang, PartyCode, Role};
use measures::actions::{Acting, Given};
use measures::domain::Act;

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_nothing_to_others_in_any_format() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = filled(&focal).await;
    let id = id_of(&address);
    for path in [
        format!("/en/measures/{id}"),
        format!("/en/measures/{id}.json"),
        format!("/en/measures/{id}/versions"),
        format!("/id/measure/{id}"),
    ] {
        assert_eq!(site.get(&path).await.status(), 404, "{path}");
        assert_eq!(other.get(&path).await.status(), 404, "{path}");
    }
    assert_eq!(other.get(&format!("/en/work/GH/measures/{id}")).await.status(), 404);
    assert_eq!(other.get(&address).await.status(), 404);
    assert_eq!(other.post(&format!("/en/work/GH/measures/{id}"), &[("title", "mine")]).await.status(), 404);
    assert_eq!(secretariat.get(&format!("/en/desk/measures/{id}")).await.status(), 404);
    assert_eq!(focal.get(&address).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_names_another_party_as_holder_stays_with_its_own_party() {
    let (site, told) = founded().await;
    let member = site.member("Otieno", "KE", &["measures"]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let address = filled(&member).await;
    member.post(&address, &[("holders", "KE"), ("holders", "GH")]).await.expect(303);
    let ghana = format!("/en/work/GH/measures/{}", id_of(&address));
    assert_eq!(other.get(&ghana).await.status(), 404);
    assert_eq!(other.post(&ghana, &[("title", "mine")]).await.status(), 404);
    assert_eq!(other.post(&format!("{ghana}/publish"), &[]).await.status(), 404);
    assert_eq!(other.get(&format!("/en/measures/{}/versions", id_of(&address))).await.status(), 404);
    assert!(!other.get("/en/work/GH/measures").await.expect(200).text().contains("Fund for local music"));
    let party = PartyCode::parse("GH").unwrap();
    let found = site.db().read(move |conn| measures::search_as_evidence(conn, party, "local music", 50)).await.unwrap();
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(member.post(&format!("{address}/submit"), &[]).await.expect(422).wrong_fields(), ["holders"]);
    assert_eq!(*told.lock().unwrap(), []);
    member.post(&address, &[("holders", "KE"), ("partners", "GH")]).await.expect(303);
    member.post(&format!("{address}/submit"), &[]).await.expect(303);
    let kenya = Audience::Party(PartyCode::parse("KE").unwrap(), &[Role::FocalPoint]);
    assert_eq!(*told.lock().unwrap(), [(kenya, "measures-mail-submitted")]);
    let waiting = site.db().read(move |conn| measures::waiting_in(conn, party)).await.unwrap();
    assert_eq!(waiting, []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_party_makes_no_other_party_a_holder_and_may_leave_itself() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let json = format!("/en/measures/{}.json", id_of(&address));
    focal.post(&address, &[("holders", "FR")]).await.expect(303);
    let refused = focal.post(&format!("{address}/publish"), &[]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["holders"]);
    assert!(refused.text().contains("Name other Parties as partners"));
    assert_eq!(site.get(&json).await.status(), 404);
    focal.post(&address, &[("holders", "KE"), ("partners", "FR")]).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    assert_eq!(focal.post(&address, &[("holders", "KE"), ("holders", "FR")]).await.expect(422).wrong_fields(), ["holders"]);
    assert_eq!(site.get(&json).await.json()["holders"], serde_json::json!(["KE"]));
    focal.post(&address, &[("holders", ""), ("other_holder", "Music Trust")]).await.expect(303);
    site.app().public_changed();
    assert_eq!(site.get(&json).await.json()["holders"], serde_json::json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_joint_measure_each_holder_ends_its_own_part_only() {
    let (site, _) = founded().await;
    let [kenya, ghana] =
        [site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await, site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await];
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let acting = Acting {
        actor: Actor::signed_in(secretariat.account, vec![Grant::of(Role::Secretariat, None)]),
        ambient: site.ambient(),
        notices: site.app().part::<NoticesPart>(),
    };
    let mut fields: Vec<(String, String)> = FULL.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    fields.push(("holders".into(), "GH".into()));
    let (starting, publishing) = (acting.clone(), acting);
    let draft = site.db().write(move |tx| measures::actions::start(tx, &starting, None, Lang::En, &fields)).await.unwrap();
    let id = draft.public_id();
    let [in_kenya, in_ghana] = ["KE", "GH"].map(|party| format!("/en/work/{party}/measures/{id}"));
    assert_eq!(kenya.get(&in_kenya).await.status(), 404, "a draft of the Secretariat");
    let of = id.clone();
    site.db().write(move |tx| measures::actions::perform(tx, &publishing, &of, Act::Publish, &Given::default())).await.unwrap();
    assert_eq!(kenya.post(&in_kenya, &[("holders", "KE")]).await.expect(422).wrong_fields(), ["holders"]);
    let versions = kenya.get(&format!("/en/measures/{id}/versions.json")).await.expect(200).json();
    assert_eq!(versions["total"], 1, "the draft was not Kenya's to read: {versions}");
    ghana.post(&in_ghana, &[("holders", "KE")]).await.expect(303);
    assert_eq!(ghana.get(&in_ghana).await.status(), 404);
    assert_eq!(
        kenya.post(&format!("{in_kenya}/restore"), &[("version", &(draft.version + 1).to_string()), ("note", "back")]).await.status(),
        303
    );
    site.app().public_changed();
    assert_eq!(
        site.get(&format!("/en/measures/{id}.json")).await.json()["holders"],
        serde_json::json!(["KE"]),
        "a Party that left stays away"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_auditor_sees_that_a_draft_exists_and_what_was_done_and_not_its_text() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let auditor = site.person("Ada", &[(Role::Auditor, None)]).await;
    let versions = format!("/en/measures/{}/versions", id_of(&filled(&focal).await));
    let page = auditor.get(&versions).await.expect(200);
    assert_eq!(page.select("ol.timeline > li").len(), 2);
    assert!(!page.html().contains("Fund for local music") && !page.html().contains("from=1"));
    assert!(!auditor.get(&format!("{versions}.json")).await.expect(200).html().contains("Fund"));
    assert_eq!(auditor.get(&format!("{versions}?from=1")).await.status(), 404);
    assert_eq!(focal.get(&format!("{versions}?from=1")).await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_what_could_not_be_read_and_publishing_lists_it_with_what_is_missing() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = focal.post("/en/work/KE/measures/new", &[("title", "Fund")]).await.expect(303).location();
    let address = address.split('?').next().unwrap();
    focal.post(address, &[("year_end", "20x6"), ("figure-0-value", "12")]).await.expect(303);
    assert_eq!(focal.get(address).await.attributes("#year_end", "value"), ["20x6"]);
    let refused = focal.post(&format!("{address}/publish"), &[]).await.expect(422);
    let wanted = [
        "year_start",
        "instruments",
        "activities",
        "features",
        "body-0-name",
        "source_kind",
        "year_end",
        "figure-0-unit",
        "figure-0-year",
        "figure-0-source",
    ];
    assert_eq!(refused.wrong_fields(), wanted);
    assert_eq!(refused.attributes("#year_end", "value"), ["20x6"]);
    for field in ["year_start", "instruments", "body-0-name"] {
        assert_eq!(refused.attributes(&format!("#{field}"), "id").len(), 1, "{field} can be reached from the summary");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pieces_are_saved_while_typing_and_the_next_piece_builds_on_them() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let revision = focal.get(&address).await.attributes("input[name=revision]", "value").remove(0);
    let saved =
        focal.post(&format!("{address}/draft"), &[("revision", &revision), ("link-1-url", "https://example.org")]).await.expect(200).json();
    let next = saved["values"]["revision"].as_str().unwrap().to_owned();
    assert_ne!(next, revision);
    focal.post(&format!("{address}/draft"), &[("revision", &next), ("link-1-title", "Portal")]).await.expect(200);
    let page = focal.get(&address).await;
    assert_eq!(
        (page.attributes("#link-1-url", "value"), page.attributes("#link-1-title", "value")),
        (vec!["https://example.org".into()], vec!["Portal".into()])
    );
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let json = site.get(&format!("/en/measures/{}.json", id_of(&address))).await.json();
    assert_eq!(json["links"].as_array().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_editors_lose_nothing_and_see_both_texts() {
    let (site, _) = founded().await;
    let amina = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let baraka = site.person("Baraka", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&amina).await;
    let revision = amina.get(&address).await.attributes("input[name=revision]", "value").remove(0);
    amina.post(&address, &[("revision", &revision), ("title", "Amina's title"), ("period", "since 2020")]).await.expect(303);
    let clash = baraka.post(&address, &[("revision", &revision), ("title", "Baraka's title"), ("territory", "Nairobi")]).await.expect(409);
    let text = clash.text();
    assert!(text.contains("Amina's title") && text.contains("Baraka's title"), "{text}");
    let hidden = clash.attributes("main form input[type=hidden]", "name");
    assert!(hidden.contains(&"territory".to_owned()) && !hidden.contains(&"period".to_owned()), "{hidden:?}");
    let now = clash.attributes("input[name=revision]", "value").remove(0);
    baraka
        .post(&address, &[("revision", &now), ("title", "Baraka's title"), ("territory", "Nairobi"), ("keep-title", "theirs")])
        .await
        .expect(303);
    let page = amina.get(&address).await;
    let value = |name: &str| page.attributes(&format!("#{name}"), "value").remove(0);
    assert_eq!((value("title"), value("period"), value("territory")), ("Amina's title".into(), "since 2020".into(), "Nairobi".into()));
    let late = baraka.post(&format!("{address}/draft"), &[("revision", &revision), ("title", "late")]).await.expect(409);
    assert_eq!(late.json()["address"], address);
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_of_different_fields_are_joined_without_a_word() {
    let (site, _) = founded().await;
    let amina = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let baraka = site.person("Baraka", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&amina).await;
    let revision = amina.get(&address).await.attributes("input[name=revision]", "value").remove(0);
    amina.post(&address, &[("revision", &revision), ("period", "since 2020")]).await.expect(303);
    baraka.post(&address, &[("revision", &revision), ("territory", "Nairobi")]).await.expect(303);
    let page = amina.get(&address).await;
    assert_eq!(page.attributes("#period", "value"), ["since 2020"]);
    assert_eq!(page.attributes("#territory", "value"), ["Nairobi"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_to_whom_measures_were_not_given_reads_them_and_writes_none() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let member = site.member("Otieno", "KE", &["plan"]).await;
    let address = filled(&focal).await;
    assert!(member.get(&address).await.expect(200).text().contains("Fund for local music"));
    assert!(member.get("/en/work/KE/measures").await.expect(200).attributes("a", "href").iter().all(|link| !link.ends_with("/new")));
    let refused = member.post("/en/work/KE/measures/new", &[("title", "Mine"), ("language", "en")]).await.expect(422);
    assert!(refused.text().contains("not given to you"), "{}", refused.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_submits_and_the_focal_point_asks_returns_and_accepts() {
    let (site, told) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let member = site.member("Otieno", "KE", &["measures"]).await;
    let address = filled(&member).await;
    assert_eq!(member.post(&format!("{address}/publish"), &[]).await.status(), 422);
    member.post(&format!("{address}/submit"), &[]).await.expect(303);
    assert_eq!(focal.post(&format!("{address}/ask"), &[]).await.expect(422).wrong_fields(), ["note"]);
    focal.post(&format!("{address}/ask"), &[("note", "Which studios?")]).await.expect(303);
    assert!(member.get(&address).await.text().contains("Waits for the member"));
    member.post(&format!("{address}/answer"), &[("note", "All of them")]).await.expect(303);
    assert_eq!(focal.post(&format!("{address}/return"), &[("note", "Say more")]).await.expect(422).wrong_fields(), ["reason"]);
    focal.post(&format!("{address}/return"), &[("note", "Say more"), ("reason", "unclear-wording")]).await.expect(303);
    member.post(&address, &[("features", "Grants for all studios")]).await.expect(303);
    member.post(&format!("{address}/submit"), &[]).await.expect(303);
    focal.post(&format!("{address}/accept"), &[]).await.expect(303);
    assert_eq!(site.get(&format!("/en/measures/{}", id_of(&address))).await.status(), 200);
    let keys: Vec<&str> = told.lock().unwrap().iter().map(|(_, key)| *key).collect();
    let wanted = ["submitted", "asked", "answered", "decided", "submitted", "decided"].map(|ending| format!("measures-mail-{ending}"));
    assert_eq!(keys, wanted);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_public_measure_keeps_its_versions_and_an_older_one_can_be_restored() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let id = id_of(&address);
    let first = site.get(&format!("/en/measures/{id}.json")).await.json()["version"].as_i64().unwrap();
    focal.post(&address, &[("features", "Grants for studios and clubs")]).await.expect(303);
    let lost = focal.post(&address, &[("features", "")]).await.expect(422);
    assert_eq!(lost.wrong_fields(), ["features"]);
    let listed = site.get(&format!("/en/measures/{id}/versions.json")).await.json();
    assert_eq!(listed["total"], 2, "drafts are not among the public versions: {listed}");
    let compared = site.get(&format!("/en/measures/{id}/versions?from={first}")).await.expect(200);
    assert_eq!(compared.select("ins").join(" "), "studios and clubs");
    assert_eq!(site.get(&format!("/en/measures/{id}/versions?from=1")).await.status(), 404);
    focal.post(&format!("{address}/restore"), &[("version", "1"), ("note", "back")]).await.expect(404);
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let at_desk = format!("/en/desk/measures/{id}/restore");
    assert!(secretariat.post(&at_desk, &[("version", &first.to_string()), ("note", "back")]).await.status() >= 400, "the Party's own");
    assert!(focal.get(&format!("{address}/restore?version={first}")).await.text().contains("Reason that everyone may read"));
    focal.post(&format!("{address}/restore"), &[("version", &first.to_string()), ("note", "back")]).await.expect(303);
    site.app().public_changed();
    let json = site.get(&format!("/en/measures/{id}.json")).await.json();
    assert_eq!(json["main_features"]["en"]["text"], "Grants for studios");
    assert_eq!(json["version"], first + 2);
}

/// Old public versions stay reachable however many newer ones there are, and a page shows no more than fifty.
#[tokio::test(flavor = "multi_thread")]
async fn versions_are_listed_by_pages_of_those_that_a_reader_may_know_of() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let auditor = site.person("Ada", &[(Role::Auditor, None)]).await;
    let address = filled(&focal).await;
    let id = id_of(&address);
    for n in 0..58 {
        focal.post(&address, &[("features", &format!("Draft {n}"))]).await.expect(303);
    }
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    for n in 0..54 {
        focal.post(&address, &[("features", &format!("Public text {n}"))]).await.expect(303);
    }
    let versions = format!("/en/measures/{id}/versions");
    let numbers = |page: &testkit::Answer| {
        page.select("ol.timeline h3")
            .iter()
            .map(|line| line.split(':').next().unwrap().rsplit(' ').next().unwrap().parse().unwrap())
            .collect::<Vec<i64>>()
    };
    // Two of filling and 58 of the draft, then the publication and 54 changes.
    let public: Vec<i64> = (61..=115).rev().collect();
    let first = site.get(&versions).await.expect(200);
    assert_eq!(numbers(&first), public[..50]);
    assert_eq!(first.select("nav.pages li").len(), 3, "two pages and the way on");
    let second = site.get(&format!("{versions}?page=2")).await.expect(200);
    assert_eq!(numbers(&second), public[50..]);
    assert!(!second.text().contains("Draft"));
    let oldest = site.get(&format!("{versions}?from=61&to=62")).await.expect(200);
    assert_eq!((oldest.select("del").join(" "), oldest.select("ins").join(" ")), ("Draft 57".into(), "Public text 0".into()));
    for hidden in ["page=3", "from=60", "from=61&to=60", "from=0", "from=116"] {
        assert_eq!(site.get(&format!("{versions}?{hidden}")).await.status(), 404, "{hidden}");
    }
    assert_eq!(site.get(&format!("{versions}?page=0")).await.status(), 422);
    let data = site.get(&format!("{versions}.json")).await.expect(200).json();
    assert_eq!((data["total"].as_i64(), data["rows"].as_array().unwrap().len()), (Some(55), 50));
    let next = data["next"].as_str().unwrap();
    let rest = site.get(next.strip_prefix(&site.app().settings().public_url).unwrap()).await.expect(200).json();
    assert_eq!(
        (rest["rows"].as_array().unwrap().len(), &rest["rows"][4]["version"], &rest["next"]),
        (5, &61.into(), &serde_json::Value::Null)
    );

    assert_eq!(numbers(&focal.get(&format!("{versions}?page=3")).await.expect(200)), (1..=15).rev().collect::<Vec<_>>());
    assert_eq!(focal.get(&format!("{versions}?from=2&to=60")).await.expect(200).select("ins").join(" "), "Draft 57");
    let known = auditor.get(&format!("{versions}?page=3")).await.expect(200);
    assert_eq!((numbers(&known).len(), known.select("ol.timeline a").len()), (15, 0), "that they exist, and no text");
    assert_eq!(auditor.get(&format!("{versions}?from=2&to=61")).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawn_measure_leaves_its_reason_at_the_address_and_a_hidden_one_too() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let id = id_of(&address);
    let page = format!("/en/measures/{id}");
    secretariat.post(&format!("/en/desk/measures/{id}/hide"), &[("note", "Personal data")]).await.expect(303);
    let hidden = site.get(&page).await.expect(200);
    assert!(hidden.text().contains("Personal data") && !hidden.text().contains("Grants"));
    assert_eq!(site.get(&format!("{page}/versions")).await.status(), 404);
    site.app().public_changed();
    secretariat.post(&format!("/en/desk/measures/{id}/show-again"), &[("note", "Settled")]).await.expect(303);
    assert_eq!(focal.post(&format!("{address}/withdraw"), &[]).await.expect(422).wrong_fields(), ["note"]);
    focal.post(&format!("{address}/withdraw"), &[("note", "Never took effect")]).await.expect(303);
    site.app().public_changed();
    let gone = site.get(&page).await.expect(410);
    assert!(gone.text().contains("Never took effect") && !gone.text().contains("Grants"));
    assert_eq!(site.get(&format!("{page}.json")).await.expect(410).json()["state"], "withdrawn");
    index(&site).await;
    let rows = site.get("/en/measures.json?party=KE").await.json();
    assert!(rows["rows"].as_array().unwrap().iter().all(|row| row["id"] != id.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_focal_point_of_another_party_cannot_act_in_any_way() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let id = id_of(&address);
    for act in ["end", "withdraw", "propose", "hide", "designate"] {
        let fields = [("note", "x"), ("year_end", "2024"), ("edition", "2026-11")];
        assert_eq!(other.post(&format!("/en/work/GH/measures/{id}/{act}"), &fields).await.status(), 404, "{act}");
        assert_eq!(other.post(&format!("{address}/{act}"), &fields).await.status(), 404, "{act}");
        assert_eq!(other.post(&format!("/en/desk/measures/{id}/{act}"), &fields).await.status(), 404, "{act}");
    }
    assert_eq!(site.get(&format!("/en/measures/{id}.json")).await.json()["state"], "published");
    assert_eq!(FULL.len(), 12);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_begins_writes_publishes_and_changes_a_measure_of_its_own() {
    let (site, _) = founded().await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    assert_eq!(focal.get("/en/desk/measures/new").await.status(), 404);
    let list = secretariat.get("/en/desk/measures").await.expect(200);
    assert_eq!(list.select("ul.tasks > li").len(), 2, "the two founding practices tied to no single Party");
    assert_eq!(list.attributes("a.button.primary", "href"), ["/en/desk/measures/new"]);
    let address =
        secretariat.post("/en/desk/measures/new", &[("title", "Training for all"), ("language", "en")]).await.expect(303).location();
    let address = address.split('?').next().unwrap().to_owned();
    assert!(address.starts_with("/en/desk/measures/"), "{address}");
    let form = secretariat.get(&address).await.expect(200);
    assert_eq!(form.attributes("form[data-autosave]", "data-autosave"), [format!("{address}/draft")]);
    assert_eq!(focal.get(&format!("/en/work/KE/measures/{}", id_of(&address))).await.status(), 404);
    let saved = secretariat.post(&format!("{address}/draft"), &[("revision", "1"), ("features", "Courses online")]).await.expect(200);
    assert_eq!(saved.json()["values"]["revision"], "2");
    let mut fields: Vec<(&str, &str)> = FULL.iter().copied().filter(|(name, _)| *name != "holders").collect();
    fields.push(("other_holder", "UNESCO"));
    secretariat.post(&address, &fields).await.expect(303);
    secretariat.post(&format!("{address}/publish"), &[]).await.expect(303);
    index(&site).await;
    let public = format!("/en/measures/{}", id_of(&address));
    assert!(site.get(&public).await.expect(200).text().contains("UNESCO"));
    assert!(site.get("/en/measures?holder=organization&holder=none").await.expect(200).html().contains(&public));
    secretariat.post(&address, &[("title", "Training for everyone")]).await.expect(303);
    site.app().public_changed();
    assert_eq!(site.get(&public).await.heading(), "Training for everyone");
    assert_eq!(secretariat.get("/en/desk/measures").await.select("ul.tasks > li").len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn on_the_desk_a_partys_measure_is_read_and_not_written() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let both = site.person("Sam", &[(Role::Secretariat, None), (Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let page = both.get(&format!("/en/desk/measures/{}", id_of(&address))).await.expect(200);
    assert!(page.select("form input[name=revision]").is_empty(), "whoever wants to write it does so in the Party's space");
    assert!(page.select(".caption").join("").contains("Kenya"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_adds_to_the_founding_documents_and_a_body_without_a_kind_stands_alone() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let offered = focal.get(&address).await.expect(200).attributes("[name=source_kind] option", "value");
    assert!(offered.contains(&"person".to_owned()) && !offered.contains(&"founding-document".to_owned()), "{offered:?}");
    focal.post(&address, &[("body-0-kind", ""), ("source_document", "Finance Act")]).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let page = site.get(&format!("/en/measures/{}", id_of(&address))).await.expect(200).text();
    assert!(page.contains("Ministry of Culture") && !page.contains("Culture,"), "{page}");
    assert!(page.contains("Kenya. Fund for local music. Polyphony, Version"), "{page}");
}
