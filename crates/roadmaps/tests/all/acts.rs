//! Acts on a version: who may, what must hold, what becomes of it.

use crate::kit::{Kit, party};
use kernel::{Error, Lang, Role};
use roadmaps::actions::{self, Addition, By, On, Saved, StartFrom};
use roadmaps::{Act, Choice, Clash, Of, OfferAnswer, PlanState, Roadmap, Said, State, TRANSITIONS};
use store::{Conn, Tx};

fn rule(outcome: Result<impl Sized, Error>) -> &'static str {
    match outcome {
        Err(Error::Rule(rule)) => rule.key,
        Err(other) => panic!("not a rule: {other}"),
        Ok(_) => panic!("not refused"),
    }
}

type Formal = fn(&mut Tx<'_>, &By, &On) -> kernel::Result<()>;

const FORMAL: [(Act, Formal); 11] = [
    (Act::Discard, actions::discard),
    (Act::Finalize, actions::finalize),
    (Act::TakeBack, actions::take_back),
    (Act::Return, actions::return_version),
    (Act::Validate, actions::validate),
    (Act::Reopen, actions::reopen),
    (Act::FinalizePlan, actions::finalize_plan),
    (Act::ValidatePlan, actions::validate_plan),
    (Act::ReturnPlan, actions::return_plan),
    (Act::Publish, actions::publish),
    (Act::Withdraw, actions::withdraw),
];

/// Brings Kenya's roadmap into a state.
async fn bring(kit: &Kit, state: State) -> On {
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    if state == State::Draft {
        return kit.on("").await;
    }
    kit.act(&focal, actions::finalize, "").await.unwrap();
    if state == State::Finalized {
        return kit.on("").await;
    }
    kit.act(&authority, actions::validate, "").await.unwrap();
    if state == State::Validated {
        return kit.on("").await;
    }
    if state == State::ValidatedPlanWaiting {
        plan(kit, &focal).await;
        kit.act(&focal, actions::finalize_plan, "").await.unwrap();
        return kit.on("").await;
    }
    kit.act(&focal, actions::publish, "").await.unwrap();
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    On { party: published.party, id: published.id, version: published.version, note: String::new() }
}

/// A complete plan of one stage.
pub async fn plan(kit: &Kit, focal: &By) {
    let (by, id) = (focal.clone(), kit.open().await.id);
    let stage = kit.write(move |tx| actions::add_stage(tx, &by, party("KE"), id)).await.unwrap();
    kit.save(
        focal,
        Of::Stage(stage.clone()),
        &[
            ("title", "Law"),
            ("owner", "Parliament"),
            ("start", "2027-01-01"),
            ("end", "2028-01-01"),
            ("instrument_title_0", "Film Act"),
            ("instrument_kind_0", "law"),
            ("instrument_act_0", "adapt"),
        ],
    )
    .await
    .unwrap();
    let (by, id, of) = (focal.clone(), kit.open().await.id, stage.clone());
    let action = kit.write(move |tx| actions::add_action(tx, &by, party("KE"), id, &of)).await.unwrap();
    kit.save(
        focal,
        Of::Action(stage, action),
        &[
            ("title", "Hearings"),
            ("activity", "1.1"),
            ("indicator_title_0", "Hearings held"),
            ("indicator_baseline_0", "0"),
            ("indicator_target_0", "12"),
        ],
    )
    .await
    .unwrap();
}

#[tokio::test]
async fn each_act_is_done_in_its_states_by_its_roles_and_by_nobody_else() {
    for state in [State::Draft, State::Finalized, State::Validated, State::ValidatedPlanWaiting, State::Published] {
        // Refused acts change nothing, so they are all tried on one roadmap.
        let kit = Kit::new();
        let mut on = bring(&kit, state).await;
        on.note = "because".into();
        for (act, perform) in FORMAL {
            let row = TRANSITIONS.iter().find(|row| row.from == Some(state) && row.act == act);
            for (role, of) in Role::ALL.into_iter().flat_map(|role| [(role, "KE"), (role, "GH")]) {
                let case = format!("{act:?} in {state:?} by {role:?} of {of}");
                let holds_somewhere = of == "KE" && TRANSITIONS.iter().any(|row| row.act == act && row.roles.contains(&role));
                let (by, seen) = (kit.someone("Someone", role, of), on.clone());
                match (row, holds_somewhere) {
                    (_, false) => assert!(matches!(kit.write(move |tx| perform(tx, &by, &seen)).await, Err(Error::NotFound)), "{case}"),
                    (None, true) => {
                        assert_eq!(rule(kit.write(move |tx| perform(tx, &by, &seen)).await), "roadmaps-error-not-now", "{case}")
                    }
                    (Some(row), true) => {
                        let kit = Kit::new();
                        let mut on = bring(&kit, state).await;
                        if act == Act::FinalizePlan {
                            plan(&kit, &kit.focal()).await;
                            on = kit.on("").await;
                        }
                        on.note = "because".into();
                        let (by, on) = (kit.someone("Someone", role, of), on);
                        let id = on.id;
                        kit.write(move |tx| perform(tx, &by, &on)).await.unwrap_or_else(|error| panic!("{case}: {error}"));
                        assert_eq!(kit.state_of(id).await, row.to.code(), "{case}");
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn acts_that_undo_are_refused_without_a_note() {
    for (state, act) in [
        (State::Draft, Act::Discard),
        (State::Finalized, Act::TakeBack),
        (State::Finalized, Act::Return),
        (State::Validated, Act::Reopen),
        (State::Published, Act::Withdraw),
    ] {
        let kit = Kit::new();
        let on = bring(&kit, state).await;
        let by = if matches!(act, Act::Return | Act::Withdraw) { kit.authority() } else { kit.focal() };
        let perform = FORMAL.iter().find(|(one, _)| *one == act).unwrap().1;
        let outcome = kit.write(move |tx| perform(tx, &by, &on)).await;
        assert!(matches!(outcome, Err(Error::Invalid(fields)) if fields[0].field == "note"), "{act:?}");
    }
}

#[tokio::test]
async fn done_without_evidence_is_kept_and_refuses_finalization() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.whole_draft(&focal).await;
    kit.save(&focal, Of::Position("3.1".into()), &[("choice", "done"), ("reason", "Finished in 2025")]).await.unwrap();
    let roadmap = kit.open().await;
    assert_eq!(roadmap.content.positions["3.1"].choice, Some(Choice::Done));
    assert_eq!(roadmap.content.positions["3.1"].reason.get(Lang::En), Some("Finished in 2025"));
    assert_eq!(rule(kit.act(&focal, actions::finalize, "").await), "roadmaps-error-missing");
    kit.add(&focal, "3.1", Addition::NewMeasure("A fund".into())).await.unwrap().expect("a measure was begun");
    kit.act(&focal, actions::finalize, "").await.unwrap();
}

#[tokio::test]
async fn all_twenty_positions_give_a_dated_snapshot_that_sums_to_twenty() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::En)).await.unwrap();
    let codes: Vec<String> = convention::framework().activities.iter().map(|activity| activity.code.clone()).collect();
    for code in &codes {
        assert!(kit.open().await.snapshots.is_empty());
        kit.save(&focal, Of::Position(code.clone()), &[("choice", "under-way")]).await.unwrap();
    }
    let snapshots = kit.open().await.snapshots;
    assert_eq!((snapshots.len(), snapshots[0].tally.total(), snapshots[0].tally.under_way), (1, 20, 20));
    assert_eq!(snapshots[0].at.day().to_string(), "2026-11-22");
    kit.base.clock.advance_millis(86_400_000);
    kit.save(&focal, Of::Position("5.4".into()), &[("choice", "done")]).await.unwrap();
    assert_eq!(kit.open().await.snapshots.len(), 1, "done without evidence is not stated");
    kit.save(&focal, Of::Position("5.4".into()), &[("choice", "not-begun")]).await.unwrap();
    assert_eq!(kit.open().await.snapshots.len(), 2);
}

#[tokio::test]
async fn whoever_finalized_may_not_validate() {
    let kit = Kit::new();
    let mut both = kit.focal();
    both.actor.grants.push(kernel::Grant::of(Role::Authority, Some(party("KE"))));
    kit.whole_draft(&both).await;
    kit.act(&both, actions::finalize, "").await.unwrap();
    assert_eq!(rule(kit.act(&both, actions::validate, "").await), "roadmaps-error-same-person");
    let authority = kit.authority();
    kit.act(&authority, actions::validate, "").await.unwrap();
    let signature = kit.open().await.acts.validated.unwrap();
    assert_eq!((signature.name.as_str(), signature.fingerprint.len()), ("Wanjiru", 64));
}

#[tokio::test]
async fn nobody_signs_a_text_that_changed_since_they_saw_it() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.whole_draft(&focal).await;
    let seen = kit.on("").await;
    kit.save(&focal, Of::Text, &[("title", "Another title")]).await.unwrap();
    let by = focal.clone();
    let outcome = kit.write(move |tx| actions::finalize(tx, &by, &seen)).await;
    assert!(matches!(outcome, Err(Error::Conflict)));
}

#[tokio::test]
async fn two_editors_lose_nothing() {
    let kit = Kit::new();
    let (focal, second) = (kit.focal(), kit.someone("Juma", Role::FocalPoint, "KE"));
    kit.whole_draft(&focal).await;
    let loaded = kit.open().await.version;
    kit.save_from(&focal, Of::Position("2.1".into()), &[("choice", "under-way"), ("reason", "Mine")], loaded).await.unwrap();
    kit.save_from(&second, Of::Position("2.2".into()), &[("choice", "under-way")], loaded).await.unwrap();
    let joined = kit.open().await.content;
    assert_eq!((joined.positions["2.1"].choice, joined.positions["2.2"].choice), (Some(Choice::UnderWay), Some(Choice::UnderWay)));

    let outcome =
        kit.save_from(&second, Of::Position("2.1".into()), &[("choice", "not-begun"), ("reason", "Yours")], loaded).await.unwrap();
    let Saved::Clashes(clashes, now) = outcome else { panic!("not a clash") };
    let said = |words: &str| Said::Version(Lang::En, words.into());
    let clash = Clash { path: "/positions/2.1/reason/versions/en".into(), yours: said("Yours"), theirs: said("Mine") };
    assert_eq!(clashes, [clash], "only the reason: the choice typed is the one it was loaded with");
    assert_eq!(now.version, kit.open().await.version);
}

#[tokio::test]
async fn publication_supersedes_fills_the_grid_and_offers_practices() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    let positions = kit.read(roadmaps::published_positions).await;
    assert_eq!(positions.len(), 20);
    assert!(positions.contains(&(party("KE"), "1.1".into(), Choice::Done)));
    let offers = kit.read(|conn| roadmaps::offers_of(conn, party("KE"))).await;
    assert_eq!(offers.iter().map(|offer| offer.activity.as_str()).collect::<Vec<_>>(), ["1.1", "1.2"]);

    kit.start(&focal, StartFrom::LastPublished("The law has passed".into())).await.unwrap();
    kit.save(&focal, Of::Position("2.1".into()), &[("choice", "under-way")]).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    kit.act(&authority, actions::publish, "").await.unwrap();
    let current = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    assert_eq!(current.number, 2);
    let positions = kit.read(roadmaps::published_positions).await;
    assert_eq!(positions.len(), 20);
    assert!(positions.contains(&(party("KE"), "2.1".into(), Choice::UnderWay)));
    assert_eq!(kit.read(|conn| roadmaps::offers_of(conn, party("KE"))).await.len(), 2, "nothing is offered twice");
}

#[tokio::test]
async fn what_is_a_good_practice_already_is_not_offered_and_a_declined_one_is_offered_again() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    kit.add(&focal, "1.1", Addition::Measure("pub-practice".into())).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    let (validated, evidence) = (kit.open().await, focal.evidence.clone());
    let announced = kit.read(move |conn| actions::to_offer(conn, &evidence, &validated)).await;
    kit.act(&focal, actions::publish, "").await.unwrap();
    let offers = kit.read(|conn| roadmaps::offers_of(conn, party("KE"))).await;
    assert_eq!(offers.iter().map(|offer| offer.activity.as_str()).collect::<Vec<_>>(), ["1.2"]);
    assert_eq!(announced, ["1.2"], "what the page before publication counts");
    let (by, offer) = (focal.clone(), offers[0].id);
    kit.write(move |tx| actions::answer_offer(tx, &by, party("KE"), offer, OfferAnswer::No, "", "")).await.unwrap();
    let (current, evidence) = (kit.read(published_of_kenya).await, focal.evidence.clone());
    assert_eq!(kit.read(move |conn| actions::to_offer(conn, &evidence, &current)).await, ["1.2"]);
}

fn published_of_kenya(conn: &mut Conn) -> kernel::Result<Roadmap> {
    Ok(roadmaps::current(conn, party("KE"))?.expect("a published version"))
}

#[tokio::test]
async fn an_offer_proposes_a_published_measure_and_begins_one_from_a_link() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    let offers = kit.read(|conn| roadmaps::offers_of(conn, party("KE"))).await;
    for (offer, who) in [(offers[0].id, "The music board"), (offers[1].id, "")] {
        let by = focal.clone();
        let answered = kit.write(move |tx| actions::answer_offer(tx, &by, party("KE"), offer, OfferAnswer::Yes, "", who)).await.unwrap();
        assert!(answered.measure.is_some());
    }
    assert_eq!(*kit.proposed.lock().unwrap(), ["pub-1"], "only the published one reaches the Secretariat");
    let begun = kit.begun.lock().unwrap().clone();
    assert!(begun.len() == 1 && begun[0].1.as_deref().is_some_and(|url| url.starts_with("https://")), "with the link: {begun:?}");
    assert_eq!(kit.read(|conn| roadmaps::taken_up(conn, party("KE"))).await.len(), 2);
    let (by, other) = (kit.someone("Other", Role::FocalPoint, "GH"), offers[0].id);
    let outcome = kit.write(move |tx| actions::answer_offer(tx, &by, party("KE"), other, OfferAnswer::No, "", "")).await;
    assert!(matches!(outcome, Err(Error::NotFound)));
}

#[tokio::test]
async fn the_plan_is_validated_apart_when_it_comes_after_the_body() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    bring(&kit, State::Validated).await;
    let body = kit.open().await.acts.validated.unwrap().fingerprint;
    assert_eq!(rule(kit.save(&focal, Of::Text, &[("title", "Too late")]).await), "roadmaps-error-not-in-draft");
    plan(&kit, &focal).await;
    kit.act(&focal, actions::finalize_plan, "").await.unwrap();
    kit.act(&authority, actions::validate_plan, "").await.unwrap();
    let roadmap = kit.open().await;
    assert_eq!((roadmap.state, roadmap.plan), (State::Validated, PlanState::Validated));
    assert_eq!(roadmap.acts.validated.unwrap().fingerprint, body, "the plan does not touch the body");
    assert!(roadmap.acts.plan_validated.is_some());
}

#[tokio::test]
async fn one_version_of_a_party_is_open_at_a_time_and_a_discarded_one_counts_nowhere() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.start(&focal, StartFrom::Blank(Lang::Fr)).await.unwrap();
    assert_eq!(rule(kit.start(&focal, StartFrom::Blank(Lang::Fr)).await), "roadmaps-error-open-exists");
    let until = testkit::start().plus_days(1).day();
    assert_eq!(kit.read(move |conn| roadmaps::counter(conn, until)).await.begun, 1);
    kit.act(&focal, actions::discard, "Begun by mistake").await.unwrap();
    assert_eq!(kit.read(move |conn| roadmaps::counter(conn, until)).await.begun, 0);
    kit.start(&focal, StartFrom::Blank(Lang::Fr)).await.unwrap();
}

#[tokio::test]
async fn the_counter_answers_for_a_past_day() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    let day = |n: i64| testkit::start().plus_days(n);
    kit.whole_draft(&focal).await;
    kit.base.clock.set(day(10));
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    plan(&kit, &focal).await;
    kit.act(&focal, actions::finalize_plan, "").await.unwrap();
    kit.act(&authority, actions::validate_plan, "").await.unwrap();
    kit.base.clock.set(day(20));
    kit.act(&focal, actions::publish, "").await.unwrap();
    kit.base.clock.set(day(30));
    let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let action = published.content.stages.values().next().unwrap().actions.keys().next().unwrap().clone();
    kit.report(&focal, &action, "done", "2026-12-20").await.unwrap();
    for (at, wanted) in [(-1, (0, 0, 0, 0)), (5, (1, 0, 0, 0)), (15, (1, 1, 0, 0)), (25, (1, 1, 0, 1)), (35, (1, 1, 1, 1))] {
        let counted = kit.read(move |conn| roadmaps::counter(conn, day(at).day())).await;
        assert_eq!((counted.begun, counted.finalized, counted.implemented, counted.published), wanted, "after {at} days");
    }
}

#[tokio::test]
async fn each_act_tells_those_concerned() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.published(&focal, &authority).await;
    let told = kit.told.0.lock().unwrap();
    let keys: Vec<&str> = told.iter().map(|(_, key)| key.as_str()).collect();
    assert_eq!(keys, ["roadmaps-notice-finalized", "roadmaps-notice-validated", "roadmaps-notice-published"]);
    assert!(told[0].0.contains("Authority"), "{}", told[0].0);
}

#[tokio::test]
async fn sys_035_a_roadmap_moves_through_its_states_and_each_move_is_dated_signed_and_undone_only_with_a_note() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    kit.whole_draft(&focal).await;
    let id = kit.open().await.id;
    let hour = || kit.base.clock.advance_millis(3_600_000);
    hour();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    hour();
    assert!(matches!(kit.act(&authority, actions::return_version, " ").await, Err(Error::Invalid(fields)) if fields[0].field == "note"));
    kit.act(&authority, actions::return_version, "The year is missing").await.unwrap();
    let returned = kit.open().await.acts.returned.unwrap();
    assert_eq!((returned.name.as_str(), returned.note.as_str()), ("Wanjiru", "The year is missing"));
    hour();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    hour();
    kit.act(&authority, actions::validate, "").await.unwrap();
    hour();
    kit.act(&focal, actions::publish, "").await.unwrap();
    // History holds every move in its order, with its moment, its person and, where something was undone, its note.
    let moves: Vec<(String, String, kernel::Moment, String)> = kit
        .read(move |conn| {
            let mut entries = store::history::list(conn, "roadmap", &id.to_string())?;
            entries.reverse();
            Ok(entries.into_iter().map(|one| (one.act, one.actor, one.at, one.why)).collect())
        })
        .await;
    let formal: Vec<&(String, String, kernel::Moment, String)> =
        moves.iter().filter(|(act, ..)| ["finalize", "return", "validate", "publish"].contains(&act.as_str())).collect();
    assert_eq!(formal.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), ["finalize", "return", "finalize", "validate", "publish"]);
    assert!(formal.windows(2).all(|two| two[0].2 < two[1].2), "each dated: {formal:?}");
    assert_eq!(formal[1].3, "The year is missing");
    let account = |by: &By| by.actor.account.unwrap().to_string();
    assert!(formal[0].1.contains(&account(&focal)) && formal[3].1.contains(&account(&authority)), "each signed: {formal:?}");
}

#[tokio::test]
async fn two_authorities_at_once_make_one_signature_and_the_other_is_told() {
    let kit = Kit::new();
    let (first, second) = (kit.authority(), kit.someone("Njeri", Role::Authority, "KE"));
    let seen = bring(&kit, State::Finalized).await;
    let acts = |by: &By, perform: Formal, note: &str| {
        let (by, on) = (by.clone(), On { note: note.into(), ..seen.clone() });
        kit.write(move |tx| perform(tx, &by, &on))
    };
    let (one, other) = tokio::join!(acts(&first, actions::validate, ""), acts(&second, actions::validate, ""));
    assert_ne!(one.is_ok(), other.is_ok(), "one of them validated");
    let lost = if one.is_err() { one } else { other };
    assert!(matches!(lost, Err(Error::Rule(ref rule)) if rule.key == "roadmaps-error-not-now"), "{lost:?}");
    // Nor does a return over the page of before undo what the other signed.
    assert!(acts(&second, actions::return_version, "Not yet").await.is_err());
    let open = kit.open().await;
    assert_eq!((open.state, open.acts.returned.is_none()), (State::Validated, true));
    assert!(["Wanjiru", "Njeri"].contains(&open.acts.validated.unwrap().name.as_str()));
}

#[tokio::test]
async fn a_published_version_is_edited_by_nobody() {
    let kit = Kit::new();
    let focal = kit.focal();
    let on = bring(&kit, State::Published).await;
    let before = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let edit = roadmaps::Edit { of: Of::Text, values: vec![("title".to_owned(), "Another title".to_owned())] };
    for by in [&focal, &kit.authority(), &kit.secretariat(), &kit.someone("Other", Role::FocalPoint, "GH")] {
        let (by, edit) = (by.clone(), edit.clone());
        let (id, version) = (on.id, on.version);
        let outcome =
            kit.write(move |tx| actions::save(tx, &by, party("KE"), id, &edit, version, &std::collections::BTreeMap::new())).await;
        assert!(outcome.is_err());
    }
    let after = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    assert_eq!((after.content, after.version), (before.content, before.version), "not a letter of it moved");
}
