//! Two people at one answer, through the pages: every field of every form, changed by both and emptied or removed by
//! one, with each of the two choices. Whatever happens, both texts were on the page and the one chosen is kept.

use crate::kit::party;
use crate::pages::{WORK, revision, save, site};
use i18n::Tr;
use kernel::{Lang, Role};
use roadmaps::Content;
use testkit::{Answer, Person, Site};

/// What stands in the field of a form before two people change it, and what each of them enters.
struct Field {
    page: String,
    name: &'static str,
    base: &'static str,
    yours: String,
    theirs: String,
    /// How a value stands in the record, around the value.
    around: (&'static str, &'static str),
}

fn fields(stage: &str, action: &str) -> Vec<Field> {
    let mut all = Vec::new();
    let mut text = |page: &str, names: &[&'static str]| {
        for name in names {
            let (yours, theirs) = (format!("Yours of {name}"), format!("Theirs of {name}"));
            all.push(Field { page: page.to_owned(), name, base: "As it was", yours, theirs, around: ("", "") });
        }
    };
    text("/text", &["title", "title_fr", "summary", "summary_fr", "context", "needs", "means", "means_fr"]);
    text("/sectors", &["reason-design", "reason-design_fr"]);
    text("/positions/1.1", &["reason", "reason_fr"]);
    text("/priorities", &["owner-2.1", "due-2.1"]);
    text(stage, &["title", "title_fr", "owner", "start", "end", "instrument_title_0"]);
    text(
        action,
        &[
            "title",
            "title_fr",
            "owner",
            "start",
            "end",
            "amount_0",
            "currency_0",
            "money_year_0",
            "money_source_0",
            "money_source_0_fr",
            "why_none",
            "why_none_fr",
        ],
    );
    text(action, &["indicator_title_0", "indicator_title_0_fr", "indicator_unit_0", "indicator_baseline_0", "indicator_target_0"]);
    text(action, &["indicator_disaggregation_0", "indicator_source_0", "indicator_source_0_fr"]);
    for (page, name, base, yours, theirs, before) in [
        ("/text", "second", "fr", "es", "ar", "\"second\":\""),
        ("/positions/1.1", "choice", "not-begun", "under-way", "not-relevant", "\"choice\":\""),
        (action, "activity", "1.1", "1.2", "1.3", "\"activity\":\""),
    ] {
        all.push(Field { page: page.to_owned(), name, base, yours: yours.into(), theirs: theirs.into(), around: (before, "\"") });
    }
    all
}

impl Field {
    /// The words in which the page shows a value.
    fn shown(&self, value: &str) -> String {
        let t = Tr::new(Lang::En);
        match self.name {
            _ if value.is_empty() => t.m("roadmaps-conflict-nothing").to_owned(),
            "second" => t.lang_name(Lang::parse(value).unwrap()).to_owned(),
            "choice" => t.word(&format!("position-{value}")).to_owned(),
            "activity" => convention::activity(value).unwrap().title.words(Lang::En).to_owned(),
            _ => value.to_owned(),
        }
    }

    fn stands_in(&self, content: &Content, value: &str) -> bool {
        let (before, after) = self.around;
        serde_json::to_string(content).unwrap().contains(&format!("{before}{value}{after}"))
    }
}

async fn content(site: &Site) -> Content {
    site.db().read(|conn| roadmaps::open_version(conn, party("KE"))).await.unwrap().expect("a version is open").content
}

async fn two(site: &Site) -> (Person<'_>, Person<'_>) {
    let focal = &[(Role::FocalPoint, Some("KE"))];
    (site.person("Amina", focal).await, site.person("Juma", focal).await)
}

/// A draft in which every form has something; answers the pages of its stage and action.
async fn prepare(focal: &Person<'_>) -> (String, String) {
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    save(focal, "/text", &[("title", "Digital culture"), ("second", "fr")]).await.expect(303);
    save(focal, "/sectors", &[("sector", "design"), ("sector", "music"), ("reason-design", "As it was")]).await.expect(303);
    save(focal, "/positions/1.1", &[("choice", "not-begun")]).await.expect(303);
    save(focal, "/priorities", &[("priority", "2.1"), ("priority", "2.2"), ("owner-2.1", "As it was")]).await.expect(303);
    let stage = focal.post(&format!("{WORK}/plan"), &[]).await.expect(303).location();
    let action = focal.post(&format!("{stage}/actions"), &[]).await.expect(303).location();
    let (stage, action) = (stage.trim_start_matches(WORK).to_owned(), action.trim_start_matches(WORK).to_owned());
    save(focal, &stage, &[("title", "A stage"), ("instrument_title_0", "As it was")]).await.expect(303);
    save(
        focal,
        &action,
        &[("title", "An action"), ("activity", "1.1"), ("indicator_title_0", "As it was"), ("indicator_title_0_fr", "Tel quel")],
    )
    .await
    .expect(303);
    (stage, action)
}

/// Sends the page of both versions back with one choice for all of them.
async fn choose(person: &Person<'_>, conflict: &Answer, choice: &str) -> Answer {
    let form = "main form[method=post]";
    let hidden = |what: &str| conflict.attributes(&format!("{form} input[type=hidden]"), what);
    let mut fields: Vec<(String, String)> = hidden("name").into_iter().zip(hidden("value")).filter(|(name, _)| name != "csrf").collect();
    let mut radios = conflict.attributes(&format!("{form} input[type=radio]"), "name");
    radios.dedup();
    fields.extend(radios.into_iter().map(|name| (name, choice.to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    person.post(&conflict.attributes(form, "action")[0], &fields).await
}

#[tokio::test]
async fn every_field_that_two_changed_shows_both_and_keeps_the_one_chosen() {
    let site = site().await;
    let (mine, other) = two(&site).await;
    let (stage, action) = prepare(&mine).await;
    for field in fields(&stage, &action) {
        let address = format!("{WORK}{}", field.page);
        for (yours, theirs) in [(field.yours.as_str(), field.theirs.as_str()), ("", field.theirs.as_str()), (field.yours.as_str(), "")] {
            for choice in ["yours", "theirs"] {
                let case = format!("{} of {}: {yours:?} against {theirs:?}, {choice}", field.name, field.page);
                save(&mine, &field.page, &[(field.name, field.base)]).await.expect(303);
                let loaded = revision(&mine, &field.page).await;
                other.post(&address, &[("revision", &loaded), (field.name, theirs)]).await.expect(303);
                let conflict = mine.post(&address, &[("revision", &loaded), (field.name, yours)]).await;
                assert_eq!(conflict.status(), 409, "{case}");
                let [left, right] = [conflict.select(".conflict .yours").join(" "), conflict.select(".conflict .theirs").join(" ")];
                let nothing = field.shown("");
                let is_whole_row = field.name.starts_with("indicator") || field.name.contains("_0");
                for (side, value) in [(left, yours), (right, theirs)] {
                    assert!(
                        side.contains(&field.shown(value)) || (value.is_empty() && is_whole_row && !side.contains(&nothing)),
                        "{case}: {side}"
                    );
                }
                choose(&mine, &conflict, choice).await.expect(303);
                let (kept, gone) = if choice == "yours" { (yours, theirs) } else { (theirs, yours) };
                let now = content(&site).await;
                assert!(kept.is_empty() || field.stands_in(&now, kept), "{case}");
                assert!(gone.is_empty() || !field.stands_in(&now, gone), "{case}");
                mine.get(&address).await.expect(200);
            }
        }
    }
}

/// What one removes and the other changes.
struct Removal {
    /// Page and fields that remove it.
    remove: (String, Vec<(&'static str, &'static str)>),
    change: (String, Vec<(&'static str, &'static str)>),
    is_there: fn(&Content) -> bool,
}

const TYPED: &str = "Typed meanwhile";

fn removals(stage: &str, action: &str) -> Vec<Removal> {
    vec![
        Removal {
            remove: ("/sectors".into(), vec![("sector", "music")]),
            change: ("/sectors".into(), vec![("sector", "design"), ("sector", "music"), ("reason-design", TYPED)]),
            is_there: |content| content.sectors.contains_key("design"),
        },
        Removal {
            remove: ("/sectors".into(), vec![("sector", "music")]),
            change: ("/sectors".into(), vec![("reason-design_fr", TYPED)]),
            is_there: |content| content.sectors.contains_key("design"),
        },
        Removal {
            remove: ("/priorities".into(), vec![("priority", "2.2")]),
            change: ("/priorities".into(), vec![("owner-2.1", TYPED)]),
            is_there: |content| content.priorities.contains_key("2.1"),
        },
        Removal {
            remove: (format!("{stage}/remove"), vec![]),
            change: (stage.into(), vec![("title", TYPED)]),
            is_there: |content| !content.stages.is_empty(),
        },
        Removal {
            remove: (format!("{stage}/remove"), vec![]),
            change: (action.into(), vec![("why_none", TYPED)]),
            is_there: |content| !content.stages.is_empty(),
        },
        Removal {
            remove: (format!("{action}/remove"), vec![]),
            change: (action.into(), vec![("owner", TYPED)]),
            is_there: |content| content.stages.values().any(|stage| !stage.actions.is_empty()),
        },
    ]
}

#[tokio::test]
async fn what_one_removed_and_the_other_changed_is_shown_and_stays_or_goes_whole() {
    for n in 0..removals("", "").len() {
        for (i_remove, choice) in [(true, "yours"), (true, "theirs"), (false, "yours"), (false, "theirs")] {
            let site = site().await;
            let (mine, other) = two(&site).await;
            let (stage, action) = prepare(&mine).await;
            let case = removals(&stage, &action).remove(n);
            let loaded = revision(&mine, &case.change.0).await;
            let post = async |person: &Person<'_>, (page, fields): &(String, Vec<(&'static str, &'static str)>)| {
                let mut all = vec![("revision", loaded.as_str())];
                all.extend(fields);
                person.post(&format!("{WORK}{page}"), &all).await
            };
            let (first, second) = if i_remove { (&case.change, &case.remove) } else { (&case.remove, &case.change) };
            let name = format!("{} then {}, {choice}", first.0, second.0);
            post(&other, first).await.expect(303);
            let conflict = post(&mine, second).await;
            assert_eq!(conflict.status(), 409, "{name}");
            let nothing = Tr::new(Lang::En).m("roadmaps-conflict-nothing");
            let (typed, removed) = if i_remove { (".theirs", ".yours") } else { (".yours", ".theirs") };
            assert!(conflict.select(typed).join(" ").contains(TYPED), "{name}");
            assert!(conflict.select(removed).join(" ").contains(nothing), "{name}");
            let done = choose(&mine, &conflict, choice).await.expect(303);
            mine.get(&done.location()).await.expect(200);
            let (now, stays) = (content(&site).await, i_remove != (choice == "yours"));
            assert_eq!((case.is_there)(&now), stays, "{name}");
            assert_eq!(serde_json::to_string(&now).unwrap().contains(TYPED), stays, "{name}");
        }
    }
}

#[tokio::test]
async fn the_page_names_who_changed_it_and_marks_each_language() {
    let site = site().await;
    let (mine, other) = two(&site).await;
    prepare(&mine).await;
    let loaded = revision(&mine, "/text").await;
    save(&other, "/text", &[("title_fr", "Leur titre")]).await.expect(303);
    let conflict = mine
        .post(&format!("{WORK}/text"), &[("revision", &loaded), ("title_fr", "Mon titre"), ("summary", "<b>mine</b>")])
        .await
        .expect(409);
    assert_eq!(conflict.select(".theirs [lang=fr][dir=ltr]"), ["Leur titre"]);
    assert_eq!(conflict.select(".yours [lang=fr][dir=ltr]"), ["Mon titre"]);
    assert_eq!(conflict.attributes("input[name=summary]", "value"), ["<b>mine</b>"], "what did not clash goes along");
}

#[tokio::test]
async fn a_choice_made_before_a_further_change_is_asked_again() {
    let site = site().await;
    let (mine, other) = two(&site).await;
    prepare(&mine).await;
    let loaded = revision(&mine, "/text").await;
    save(&other, "/text", &[("title", "Their first")]).await.expect(303);
    let conflict = mine.post(&format!("{WORK}/text"), &[("revision", &loaded), ("title", "My title")]).await.expect(409);
    save(&other, "/text", &[("title", "Their second")]).await.expect(303);
    let again = choose(&mine, &conflict, "theirs").await.expect(409);
    assert!(again.select(".theirs").join(" ").contains("Their second"));
}

#[tokio::test]
async fn the_script_is_sent_to_a_page_that_is_there() {
    let site = site().await;
    let (mine, other) = two(&site).await;
    let (stage, action) = prepare(&mine).await;
    let loaded = revision(&mine, &action).await;
    other.post(&format!("{WORK}{stage}/remove"), &[("revision", &loaded)]).await.expect(303);
    let told = mine.post(&format!("{WORK}{action}/draft"), &[("revision", &loaded), ("title", TYPED)]).await.expect(409);
    let address = told.json()["address"].as_str().unwrap().to_owned();
    mine.get(&address).await.expect(200);
}

#[tokio::test]
async fn removing_a_stage_asks_with_the_number_of_its_actions() {
    let site = site().await;
    let (mine, _) = two(&site).await;
    let (stage, _) = prepare(&mine).await;
    let asked = mine.get(&format!("{WORK}{stage}")).await.expect(200);
    assert!(asked.select("details p").join(" ").contains("actions: 1"), "{}", asked.text());
    mine.post(&format!("{WORK}{stage}/remove"), &[("revision", &revision(&mine, &stage).await)]).await.expect(303);
    assert!(content(&site).await.stages.is_empty());
}
