//! Texts sent to the Secretariat: language, receipt, conversation, whose turn.

use crate::kit::{Kit, party};
use kernel::{Error, Lang, Result, Role};
use roadmaps::actions::{self, By, On, StartFrom, Words};
use roadmaps::{Of, Point, SUBMISSION_TRANSITIONS, Submission, SubmissionAct, SubmissionState, ThreadState, Turn};

async fn submit(kit: &Kit, by: &By, lang: Lang) -> Result<Submission> {
    let open = kit.read(|conn| roadmaps::open_version(conn, party("KE"))).await;
    let current = kit.read(|conn| roadmaps::current(conn, party("KE"))).await;
    let (by, seen) = (by.clone(), open.or(current).unwrap());
    let on = On { party: seen.party, id: seen.id, version: seen.version, note: String::new() };
    kit.write(move |tx| actions::submit(tx, &by, &on, lang)).await
}

fn point(number: u32, part: &str, words: &str) -> Point {
    Point { number, part: part.into(), words: words.into() }
}

/// One act with its own words, on the submission as it stands.
async fn say(kit: &Kit, by: &By, receipt: &str, act: SubmissionAct, words: Words) -> Result<Submission> {
    let all = kit.read(|conn| roadmaps::submissions_of(conn, party("KE"))).await;
    let version = all.iter().find(|one| one.receipt == receipt).unwrap().version;
    let (by, receipt) = (by.clone(), receipt.to_owned());
    kit.write(move |tx| actions::respond(tx, &by, &receipt, version, act, &words)).await
}

async fn respond(kit: &Kit, by: &By, receipt: &str, act: SubmissionAct) -> Result<Submission> {
    let points = match act {
        SubmissionAct::Answer => vec![point(1, "", "Of 2021")],
        _ => vec![point(0, "2.1", "Of which year?")],
    };
    let words = Words { note: "Please look at 2.1".into(), points, reason: "missing-part".into() };
    say(kit, by, receipt, act, words).await
}

/// Brings a fresh submission into a state.
async fn bring(kit: &Kit, state: SubmissionState) -> String {
    let (focal, officer) = (kit.focal(), kit.secretariat());
    kit.published(&focal, &kit.authority()).await;
    let receipt = submit(kit, &focal, Lang::En).await.unwrap().receipt;
    let way: &[SubmissionAct] = match state {
        SubmissionState::Submitted => &[],
        SubmissionState::Received => &[SubmissionAct::Open],
        SubmissionState::QuestionOpen => &[SubmissionAct::Open, SubmissionAct::Ask],
        SubmissionState::CorrectionAsked => &[SubmissionAct::Open, SubmissionAct::RequestCorrection],
        SubmissionState::Accepted => &[SubmissionAct::Open, SubmissionAct::Accept],
        SubmissionState::Recalled => &[SubmissionAct::Recall],
        SubmissionState::Replaced => unreachable!("made by submitting again"),
    };
    for act in way {
        let by = if *act == SubmissionAct::Recall { &focal } else { &officer };
        respond(kit, by, &receipt, *act).await.unwrap();
    }
    receipt
}

#[tokio::test]
async fn a_third_language_is_refused_and_missing_texts_are_counted() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.published(&focal, &kit.authority()).await;
    let third = submit(&kit, &focal, Lang::Es).await;
    assert!(matches!(third, Err(Error::Invalid(fields)) if fields[0].key == "roadmaps-error-language"));
    let untranslated = submit(&kit, &focal, Lang::Fr).await;
    assert!(matches!(&untranslated, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-untranslated"));
    let current = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
    let missing = roadmaps::missing_in_language(&current, Lang::Fr);
    let Err(Error::Rule(rule)) = untranslated else { unreachable!() };
    assert_eq!(rule.args, [("n", missing.len().to_string())]);

    let on = roadmaps::actions::On { party: current.party, id: current.id, version: current.version, note: String::new() };
    let words = missing.iter().map(|place| (place.name(), "En français".to_owned())).collect();
    let by = focal.clone();
    kit.write(move |tx| actions::add_translation(tx, &by, &on, Lang::Fr, &words)).await.unwrap();
    assert_eq!(submit(&kit, &focal, Lang::Fr).await.unwrap().lang, Lang::Fr);
}

#[tokio::test]
async fn a_receipt_has_number_instant_and_the_fingerprint_of_the_copy() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.published(&focal, &kit.authority()).await;
    let sent = submit(&kit, &focal, Lang::En).await.unwrap();
    assert!(sent.receipt.starts_with("RM-2026-0001-"), "{}", sent.receipt);
    assert_eq!(sent.submitted_at, testkit::start());
    assert_eq!(sent.fingerprint, kernel::canonical::fingerprint(&sent.body));
    assert_eq!((sent.state.turn(), sent.name.as_str()), (Turn::Secretariat, "Amina"));
}

#[tokio::test]
async fn a_draft_cannot_be_sent() {
    let kit = Kit::new();
    let focal = kit.focal();
    kit.whole_draft(&focal).await;
    assert!(matches!(submit(&kit, &focal, Lang::En).await, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-not-validated"));
}

#[tokio::test]
async fn each_act_is_done_in_its_states_by_its_roles_and_by_nobody_else() {
    use SubmissionState as S;
    // Sending, and taking in what was sent elsewhere, are acts of their own.
    let is_elsewhere = |act: &SubmissionAct| matches!(act, SubmissionAct::Submit | SubmissionAct::SubmitAgain | SubmissionAct::TakeIn);
    let acts = SubmissionAct::ALL.iter().copied().filter(|act| !is_elsewhere(act));
    for act in acts {
        for state in [S::Submitted, S::Received, S::QuestionOpen, S::CorrectionAsked, S::Accepted, S::Recalled] {
            let kit = Kit::new();
            let receipt = bring(&kit, state).await;
            let row = SUBMISSION_TRANSITIONS.iter().find(|row| row.from == Some(state) && row.act == act);
            for role in [Role::Visitor, Role::Member, Role::Authority, Role::Auditor, Role::Administrator] {
                let outcome = respond(&kit, &kit.someone("Someone", role, "KE"), &receipt, act).await;
                assert!(matches!(outcome, Err(Error::NotFound)), "{act:?} in {state:?} by {role:?}");
            }
            let other = respond(&kit, &kit.someone("Other", Role::FocalPoint, "GH"), &receipt, act).await;
            assert!(matches!(other, Err(Error::NotFound)), "{act:?} in {state:?} by another Party");
            let role = SUBMISSION_TRANSITIONS.iter().find(|row| row.act == act).unwrap().roles[0];
            let outcome = respond(&kit, &kit.someone("Right", role, "KE"), &receipt, act).await;
            match row {
                Some(row) => assert_eq!(outcome.unwrap().state, row.to, "{act:?} in {state:?}"),
                None => assert!(matches!(outcome, Err(Error::Rule(_))), "{act:?} in {state:?}"),
            }
        }
    }
}

#[tokio::test]
async fn a_newer_text_replaces_the_open_one_and_both_name_each_other() {
    let kit = Kit::new();
    let (focal, authority) = (kit.focal(), kit.authority());
    let first = bring(&kit, SubmissionState::CorrectionAsked).await;
    let sent = kit.read(|conn| roadmaps::submissions_of(conn, party("KE"))).await.remove(0);
    assert!(matches!(submit(&kit, &focal, Lang::En).await, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-same-text"));
    kit.start(&focal, StartFrom::LastPublished("Corrected".into())).await.unwrap();
    kit.save(&focal, Of::Text, &[("summary", "Corrected summary")]).await.unwrap();
    kit.act(&focal, actions::finalize, "").await.unwrap();
    kit.act(&authority, actions::validate, "").await.unwrap();
    let second = submit(&kit, &focal, Lang::En).await.unwrap();
    assert_eq!(second.replaces, first);
    let all = kit.read(|conn| roadmaps::submissions_of(conn, party("KE"))).await;
    let older = all.iter().find(|one| one.receipt == first).unwrap();
    assert_eq!((older.state, older.replaced_by.as_str()), (SubmissionState::Replaced, second.receipt.as_str()));
    assert_eq!(
        (&older.body, &older.plan, &older.fingerprint),
        (&sent.body, &sent.plan, &sent.fingerprint),
        "the older copy stays as it was sent"
    );
    assert_ne!(older.fingerprint, second.fingerprint);
}

#[tokio::test]
async fn a_question_is_about_a_part_there_is_and_no_longer_than_a_text() {
    let kit = Kit::new();
    let receipt = bring(&kit, SubmissionState::Received).await;
    let officer = kit.secretariat();
    let ask = async |points: Vec<Point>| say(&kit, &officer, &receipt, SubmissionAct::Ask, Words { points, ..Words::default() }).await;
    let fields = |outcome: Result<Submission>| match outcome {
        Err(Error::Invalid(fields)) => fields.into_iter().map(|field| (field.field, field.key)).collect::<Vec<_>>(),
        other => panic!("{other:?}"),
    };
    for part in ["", "JUNK<script>", "9.9", "positions", "sector-none", "stage-1", "action-1.1", "diagnosis"] {
        let wrong = fields(ask(vec![point(0, "whole", "Why?"), point(1, part, "Why?")]).await);
        assert_eq!(wrong, [("part_1".to_owned(), "error-choice")], "{part}");
    }
    assert_eq!(fields(ask(Vec::new()).await)[0].0, "said_0", "a question says something");
    assert_eq!(fields(ask(vec![point(2, "2.1", " ")]).await), [("said_2".to_owned(), "error-required")]);
    assert_eq!(fields(ask(vec![point(0, "2.1", &"x".repeat(20_001))]).await)[0].1, "error-too-long");
    assert_eq!(ask(vec![point(0, "sector-music", &"x".repeat(20_000))]).await.unwrap().state, SubmissionState::QuestionOpen);
}

#[tokio::test]
async fn sys_047_questions_leave_in_one_message_and_each_is_answered_closed_or_accepted_by_its_part() {
    let kit = Kit::new();
    let (focal, officer) = (kit.focal(), kit.secretariat());
    let receipt = bring(&kit, SubmissionState::Received).await;
    let told = kit.told.0.lock().unwrap().len();
    let points = vec![point(0, "1.1", "Of which year is the law?"), point(3, "sector-music", "Who counted?")];
    let asked = say(&kit, &officer, &receipt, SubmissionAct::Ask, Words { points, ..Words::default() }).await.unwrap();
    assert_eq!(kit.told.0.lock().unwrap().len(), told + 1, "one message for both");
    assert_eq!(asked.open_points(), [1, 2], "numbered by the conversation, whatever row they stood in");
    let one = Words { points: vec![point(1, "", "Of 2021")], ..Words::default() };
    let wrong = say(&kit, &focal, &receipt, SubmissionAct::Answer, one).await;
    assert!(matches!(wrong, Err(Error::Invalid(fields)) if fields.len() == 1 && fields[0].field == "answer_2"));
    let both = Words { points: vec![point(2, "", "The union"), point(1, "", "Of 2021"), point(9, "", "Nobody asked")], ..Words::default() };
    let answered = say(&kit, &focal, &receipt, SubmissionAct::Answer, both).await.unwrap();
    assert_eq!(answered.conversation.last().unwrap().points.len(), 2, "only what was asked is answered");
    let threads = answered.threads();
    assert_eq!((threads[1].part, threads[1].answer.unwrap().1, threads[1].state), ("sector-music", "The union", ThreadState::Answered));
    // A correction goes on in the same numbers; taken back, it is closed, and what was answered stays so.
    let points = vec![point(0, "whole", "The title is another one")];
    let correction = Words { points, reason: "missing-part".into(), note: String::new() };
    let asked = say(&kit, &officer, &receipt, SubmissionAct::RequestCorrection, correction).await.unwrap();
    assert_eq!(asked.open_points(), [3]);
    let back = Words { note: "My mistake".into(), ..Words::default() };
    let closed = say(&kit, &officer, &receipt, SubmissionAct::TakeBackCorrection, back).await.unwrap();
    let states: Vec<ThreadState> = closed.threads().iter().map(|thread| thread.state).collect();
    assert_eq!(states, [ThreadState::Answered, ThreadState::Answered, ThreadState::Closed]);
    let accepted = say(&kit, &officer, &receipt, SubmissionAct::Accept, Words::default()).await.unwrap();
    assert!(accepted.threads().iter().all(|thread| thread.state == ThreadState::Accepted));
}

#[tokio::test]
async fn a_question_from_before_several_stood_in_one_message_is_read_as_one() {
    let kit = Kit::new();
    let receipt = bring(&kit, SubmissionState::QuestionOpen).await;
    let mut sent = kit.read(|conn| roadmaps::submissions_of(conn, party("KE"))).await.remove(0);
    assert_eq!(sent.receipt, receipt);
    let asked = sent.conversation.last_mut().unwrap();
    (asked.points, asked.part, asked.note) = (Vec::new(), "2.1".into(), "An older question".into());
    let body = serde_json::to_value(&sent).unwrap();
    assert!(body["conversation"].as_array().unwrap().iter().all(|message| message.get("points").is_none()), "its bytes stay");
    let threads = sent.threads();
    assert_eq!((threads.len(), threads[0].number, threads[0].part, threads[0].words), (1, 1, "2.1", "An older question"));
}

#[tokio::test]
async fn what_was_not_opened_is_recalled_before_another_is_sent() {
    let kit = Kit::new();
    let focal = kit.focal();
    let receipt = bring(&kit, SubmissionState::Submitted).await;
    assert!(matches!(submit(&kit, &focal, Lang::En).await, Err(Error::Rule(rule)) if rule.key == "roadmaps-error-recall-first"));
    respond(&kit, &focal, &receipt, SubmissionAct::Recall).await.unwrap();
    submit(&kit, &focal, Lang::En).await.unwrap();
}

#[tokio::test]
async fn both_sides_see_whose_turn_it_is_and_since_when() {
    let kit = Kit::new();
    let focal = kit.focal();
    let receipt = bring(&kit, SubmissionState::Received).await;
    let actor = focal.actor.clone();
    let desk = kit.read(roadmaps::waiting_for_secretariat).await;
    assert_eq!((desk.len(), desk[0].address.as_str()), (1, format!("/desk/submissions/{receipt}").as_str()));
    kit.base.clock.advance_millis(1000);
    respond(&kit, &kit.secretariat(), &receipt, SubmissionAct::Ask).await.unwrap();
    assert!(kit.read(roadmaps::waiting_for_secretariat).await.is_empty());
    let mine = kit.read(move |conn| roadmaps::waiting_for(conn, &actor)).await;
    let question = mine.iter().find(|row| row.key == "roadmaps-wait-question").unwrap();
    assert_eq!(question.since, testkit::start().plus_millis(1000));
    let other = kit.someone("Other", Role::FocalPoint, "GH").actor;
    assert!(kit.read(move |conn| roadmaps::waiting_for(conn, &other)).await.is_empty());
}

#[tokio::test]
async fn a_recalled_newer_text_opens_the_older_one_where_its_conversation_stood() {
    for (state, turn) in [
        (SubmissionState::Received, Turn::Secretariat),
        (SubmissionState::QuestionOpen, Turn::Party),
        (SubmissionState::CorrectionAsked, Turn::Party),
    ] {
        let kit = Kit::new();
        let (focal, authority) = (kit.focal(), kit.authority());
        let first = bring(&kit, state).await;
        kit.start(&focal, StartFrom::LastPublished("Corrected".into())).await.unwrap();
        kit.save(&focal, Of::Text, &[("summary", "Corrected summary")]).await.unwrap();
        kit.act(&focal, actions::finalize, "").await.unwrap();
        kit.act(&authority, actions::validate, "").await.unwrap();
        let second = submit(&kit, &focal, Lang::En).await.unwrap().receipt;
        kit.base.clock.advance_millis(1000);
        respond(&kit, &focal, &second, SubmissionAct::Recall).await.unwrap();
        let all = kit.read(|conn| roadmaps::submissions_of(conn, party("KE"))).await;
        let [older, newer] = [&first, &second].map(|receipt| all.iter().find(|one| one.receipt == *receipt).unwrap());
        assert_eq!((older.state, older.state.turn(), older.replaced_by.as_str()), (state, turn, ""));
        assert_eq!((older.since, newer.state), (testkit::start().plus_millis(1000), SubmissionState::Recalled));
        let said = older.conversation.last().unwrap();
        assert_eq!((said.act, said.note.as_str()), (SubmissionAct::Recall, second.as_str()));
        // The conversation goes on, and a text may replace it again.
        submit(&kit, &focal, Lang::En).await.unwrap();
    }
}

#[tokio::test]
async fn the_secretariat_is_told_when_what_it_holds_is_withdrawn() {
    for is_sent in [true, false] {
        let kit = Kit::new();
        if is_sent {
            bring(&kit, SubmissionState::Received).await;
        } else {
            kit.published(&kit.focal(), &kit.authority()).await;
        }
        let published = kit.read(|conn| roadmaps::current(conn, party("KE"))).await.unwrap();
        let on = On { party: published.party, id: published.id, version: published.version, note: "Replaced by a law".into() };
        let by = kit.authority();
        kit.write(move |tx| actions::withdraw(tx, &by, &on)).await.unwrap();
        let told = kit.told.0.lock().unwrap();
        let desk = told.iter().filter(|(to, key)| to.contains("Secretariat") && key == "roadmaps-notice-withdrawn").count();
        assert_eq!(desk, usize::from(is_sent));
    }
}
