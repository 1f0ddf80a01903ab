//! What depends on the team: members write the parts given to them, the focal point withdraws only where nobody else can.

use crate::kit::{Kit, party};
use kernel::{Error, Grant, Lang, Role};
use roadmaps::actions::{self, On, StartFrom};
use roadmaps::{Choice, Of};

/// Demonstration accounts for Kenya: a member with every part, and an authority.
async fn with_team(kit: &Kit) -> kernel::Id {
    let ambient = kit.base.ambient.clone();
    kit.write(move |tx| people::load_demonstration(tx, &ambient, Some(party("KE"))).map(drop)).await.unwrap();
    kit.read(|conn| people::find_by_email(conn, "member@demonstration.invalid")).await.expect("the account was made").id
}

#[tokio::test]
async fn a_member_writes_the_parts_given_and_no_others() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    let member = with_team(&kit).await;
    let without_parts = kit.someone("Newcomer", Role::Member, "KE");
    let refused = kit.save(&without_parts, Of::Position("1.1".into()), &[("choice", "under-way")]).await;
    assert!(matches!(refused, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-not-your-part"));
    let mut with_parts = kit.someone("Member", Role::Member, "KE");
    with_parts.actor.account = Some(member);
    with_parts.actor.grants = vec![Grant::member(Some(party("KE")), &["positions"])];
    kit.save(&with_parts, Of::Position("1.1".into()), &[("choice", "under-way")]).await.unwrap();
    assert_eq!(kit.open().await.content.positions["1.1"].choice, Some(Choice::UnderWay));
    with_parts.actor.grants = vec![Grant::of(Role::Member, Some(party("GH")))];
    let other = kit.save(&with_parts, Of::Position("1.1".into()), &[("choice", "not-begun")]).await;
    assert!(matches!(other, Err(Error::NotFound)), "a member of another Party learns nothing");
}

#[tokio::test]
async fn the_focal_point_withdraws_only_where_there_is_no_authority() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    with_team(&kit).await;
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let on = On { party: published.party, id: published.id, version: published.version, note: "Outdated".into() };
    let (by, seen) = (focal.clone(), on.clone());
    let refused = kit.write(move |tx| actions::withdraw(tx, &by, &seen)).await;
    assert!(matches!(refused, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-authority-withdraws"));
    kit.write(move |tx| actions::withdraw(tx, &authority, &on)).await.unwrap();
    assert!(kit.read(roadmaps::published_positions).await.is_empty(), "withdrawn positions leave the grid");
}

#[tokio::test]
async fn a_draft_taken_from_another_party_names_it_and_takes_no_positions() {
    let kit = Kit::new();
    kit.published(&kit.focal(), &kit.authority()).await;
    let ghana = kit.someone("Kofi", Role::FocalPoint, "GH");
    let made = kit.write(move |tx| actions::start(tx, &ghana, party("GH"), &StartFrom::Other(party("KE")))).await.unwrap();
    assert_eq!(made.based_on.map(|basis| basis.party), Some(party("KE")));
    assert!(made.content.positions.is_empty());
    assert_eq!(made.content.title.get(Lang::En), Some("Digital culture roadmap"));
}

/// Kenya publishes with an unfinished stage in a plan left as a draft, or sent to the authority and not validated.
async fn publish_with_unvalidated_plan(kit: &Kit, is_waiting: bool) {
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    kit.save(&focal, Of::Text, &[("second", "fr"), ("title_fr", "Feuille de route")]).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    let (by, id) = (focal.clone(), kit.open().await.id);
    let stage = kit.write(move |tx| actions::add_stage(tx, &by, party("KE"), id)).await.unwrap();
    let whole = [
        ("title", "UNFINISHED SECRET STAGE"),
        ("owner", "Ministry"),
        ("start", "2027-01-01"),
        ("end", "2028-01-01"),
        ("instrument_title_0", "Act"),
    ];
    kit.save(&focal, Of::Stage(stage), &whole[..if is_waiting { 5 } else { 1 }]).await.unwrap();
    if is_waiting {
        kit.act(&focal, actions::finalize_plan, "").await.unwrap();
    }
    kit.act(&focal, actions::publish, "").await.unwrap();
}

#[tokio::test]
async fn a_plan_that_was_not_validated_stays_with_its_party() {
    for is_waiting in [false, true] {
        let kit = Kit::new();
        publish_with_unvalidated_plan(&kit, is_waiting).await;
        let ghana = kit.someone("Kofi", Role::FocalPoint, "GH");
        let made = kit.write(move |tx| actions::start(tx, &ghana, party("GH"), &StartFrom::Other(party("KE")))).await.unwrap();
        assert!(made.content.stages.is_empty(), "waiting: {is_waiting}");
        assert_eq!((made.plan, made.content.second), (roadmaps::PlanState::None, None));
        let history = kit.read(move |conn| store::history::list(conn, "roadmap", &made.id.to_string())).await;
        assert!(!history[0].body.to_string().contains("SECRET"), "waiting: {is_waiting}");
    }
}

#[tokio::test]
async fn the_own_roadmap_is_revised_and_not_started_from_as_if_it_were_another_partys() {
    let kit = Kit::new();
    kit.published(&kit.focal(), &kit.authority()).await;
    let outcome = kit.start(&kit.focal(), StartFrom::Other(party("KE"))).await;
    assert!(matches!(outcome, Err(Error::Invalid(fields)) if fields[0].key == "roadmaps-error-own-roadmap"));
    let without_note = kit.start(&kit.focal(), StartFrom::LastPublished(" ".into())).await;
    assert!(matches!(without_note, Err(Error::Invalid(fields)) if fields[0].field == "note"));
}

#[tokio::test]
async fn an_earlier_version_comes_back_only_against_the_version_seen() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    kit.save(&focal, Of::Text, &[("title", "First")]).await.unwrap();
    let seen = kit.on("").await;
    kit.save(&focal, Of::Text, &[("summary", "Saved by a colleague")]).await.unwrap();
    let (by, on) = (focal.clone(), seen.clone());
    assert!(matches!(kit.write(move |tx| actions::restore(tx, &by, &on, 1)).await, Err(Error::Conflict)));
    let (by, on) = (focal, On { version: kit.open().await.version, ..seen });
    kit.write(move |tx| actions::restore(tx, &by, &on, 1)).await.unwrap();
    assert!(kit.open().await.content.title.is_empty());
}
