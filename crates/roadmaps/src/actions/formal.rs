//! The formal acts on a version: finalize, take back, return, validate, reopen, plan, publish, withdraw, discard.

use super::{AUTHORITY, About, By, FOCAL, On, begin, body_of, change, fingerprints, finish, work, write};
use crate::domain::{Act, Acts, Choice, Offer, OfferAnswer, PlanState, Position, Roadmap, State, missing, plan_missing};
use crate::{EvidencePart, access, store, team};
use ::store::{Conn, Tx};
use jobs::Audience;
use kernel::{Error, Id, Result, Role};

fn about<'a>(roadmap: &Roadmap, note: &'a str) -> About<'a> {
    About { party: roadmap.party, number: roadmap.number, note }
}

/// Codes of the activities of the version's own framework.
pub(super) fn activities(framework: &str) -> impl Iterator<Item = &'static str> {
    convention::find_framework(framework)
        .into_iter()
        .flat_map(|framework| framework.activities.iter().map(|activity| activity.code.as_str()))
}

/// Freezes a complete version for validation. Refused while anything obligatory is missing; the page lists it.
pub fn finalize(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::Finalize, on)?;
    let n_missing = missing(&roadmap, activities(&roadmap.framework)).len();
    if n_missing > 0 {
        return Err(Error::rule_with("roadmaps-error-missing", vec![("n", n_missing.to_string())]));
    }
    let (body, plan) = fingerprints(&roadmap);
    roadmap.acts = Acts { finalized: Some(by.sign(tx, role, body, "")?), ..Acts::default() };
    if !roadmap.content.stages.is_empty() {
        roadmap.plan = PlanState::Waiting;
        roadmap.acts.plan_finalized = Some(by.sign(tx, role, plan, "")?);
    }
    roadmap.was_finalized = true;
    finish(tx, by, &mut roadmap, role, Act::Finalize, "")?;
    by.tell(tx, &Audience::Party(on.party, AUTHORITY), "roadmaps-notice-finalized", &about(&roadmap, ""), &work(on.party))
}

/// Back into a draft: the acts no longer hold and stay in history.
fn undo(tx: &mut Tx<'_>, by: &By, on: &On, act: Act) -> Result<Roadmap> {
    let (mut roadmap, role) = begin(tx, by, act, on)?;
    roadmap.acts = Acts { returned: Some(by.sign(tx, role, String::new(), &on.note)?), ..Acts::default() };
    roadmap.plan = if roadmap.content.stages.is_empty() { PlanState::None } else { PlanState::Draft };
    finish(tx, by, &mut roadmap, role, act, &on.note)?;
    Ok(roadmap)
}

/// The focal point takes a finalized version back.
pub fn take_back(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let roadmap = undo(tx, by, on, Act::TakeBack)?;
    by.tell(tx, &Audience::Party(on.party, AUTHORITY), "roadmaps-notice-taken-back", &about(&roadmap, &on.note), &work(on.party))
}

/// The authority returns a finalized version with a note.
pub fn return_version(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let roadmap = undo(tx, by, on, Act::Return)?;
    by.tell(tx, &Audience::Party(on.party, FOCAL), "roadmaps-notice-returned", &about(&roadmap, &on.note), &work(on.party))
}

/// The focal point reopens a validated version; the validation no longer holds.
pub fn reopen(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let roadmap = undo(tx, by, on, Act::Reopen)?;
    by.tell(tx, &Audience::Party(on.party, AUTHORITY), "roadmaps-notice-reopened", &about(&roadmap, &on.note), &work(on.party))
}

/// Whoever finalized may not validate (`workflows.md`, section 1).
fn another_person(by: &By, finalized: Option<&crate::domain::Signature>) -> Result<()> {
    let same = finalized.is_some_and(|signature| signature.account.is_some() && signature.account == by.actor.account);
    if same { Err(Error::rule("roadmaps-error-same-person")) } else { Ok(()) }
}

/// The competent authority validates the exact text it saw.
pub fn validate(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::Validate, on)?;
    another_person(by, roadmap.acts.finalized.as_ref())?;
    let (body, plan) = fingerprints(&roadmap);
    roadmap.acts.validated = Some(by.sign(tx, role, body, &on.note)?);
    if roadmap.plan == PlanState::Waiting {
        roadmap.plan = PlanState::Validated;
        roadmap.acts.plan_validated = Some(by.sign(tx, role, plan, &on.note)?);
    }
    finish(tx, by, &mut roadmap, role, Act::Validate, &on.note)?;
    by.tell(tx, &Audience::Party(on.party, FOCAL), "roadmaps-notice-validated", &about(&roadmap, &on.note), &work(on.party))
}

/// The plan of a validated version goes to the authority.
pub fn finalize_plan(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::FinalizePlan, on)?;
    if roadmap.plan == PlanState::Validated {
        return Err(Error::rule("roadmaps-error-plan-validated"));
    }
    let n_missing = plan_missing(&roadmap).len();
    if n_missing > 0 {
        return Err(Error::rule_with("roadmaps-error-missing", vec![("n", n_missing.to_string())]));
    }
    let (_, plan) = fingerprints(&roadmap);
    roadmap.plan = PlanState::Waiting;
    roadmap.acts.plan_finalized = Some(by.sign(tx, role, plan, "")?);
    finish(tx, by, &mut roadmap, role, Act::FinalizePlan, "")?;
    by.tell(tx, &Audience::Party(on.party, AUTHORITY), "roadmaps-notice-plan-waiting", &about(&roadmap, ""), &work(on.party))
}

/// The authority validates the plan.
pub fn validate_plan(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::ValidatePlan, on)?;
    another_person(by, roadmap.acts.plan_finalized.as_ref())?;
    let (_, plan) = fingerprints(&roadmap);
    roadmap.plan = PlanState::Validated;
    roadmap.acts.plan_validated = Some(by.sign(tx, role, plan, &on.note)?);
    finish(tx, by, &mut roadmap, role, Act::ValidatePlan, &on.note)?;
    by.tell(tx, &Audience::Party(on.party, FOCAL), "roadmaps-notice-plan-validated", &about(&roadmap, &on.note), &work(on.party))
}

/// The authority returns the plan with a note; the validated body stands.
pub fn return_plan(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::ReturnPlan, on)?;
    roadmap.plan = PlanState::Draft;
    roadmap.acts.plan_finalized = None;
    roadmap.acts.returned = Some(by.sign(tx, role, String::new(), &on.note)?);
    finish(tx, by, &mut roadmap, role, Act::ReturnPlan, &on.note)?;
    by.tell(tx, &Audience::Party(on.party, FOCAL), "roadmaps-notice-plan-returned", &about(&roadmap, &on.note), &work(on.party))
}

/// Publishes a validated version: the older one is superseded, its positions reach the grid, each *done* is offered.
pub fn publish(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::Publish, on)?;
    if let Some(older) = supersede(tx, by, &roadmap, role)? {
        // Actions are closed on the published version, also while its revision is written; the last word is there.
        roadmap.progress = older.progress;
    }
    // A version may have been withdrawn after its plan went on; what was reported holds.
    roadmap.follow_updates(&store::list_updates(tx, on.party, &roadmap.framework)?);
    roadmap.forget_progress_of_removed_actions();
    let (body, _) = fingerprints(&roadmap);
    roadmap.acts.published = Some(by.sign(tx, role, body, &on.note)?);
    roadmap.acts.returned = None;
    finish(tx, by, &mut roadmap, role, Act::Publish, &on.note)?;
    show_positions(tx, &roadmap)?;
    super::submissions::open_to_all(tx, by, role, &roadmap)?;
    offer_practices(tx, by, &roadmap, role)?;
    let told = Audience::Party(on.party, &[Role::FocalPoint, Role::Authority, Role::Member]);
    by.tell(tx, &told, "roadmaps-notice-published", &about(&roadmap, &on.note), &format!("/roadmaps/{}", on.party))
}

/// The published version before this one, if any, becomes superseded; answers it.
pub(super) fn supersede(tx: &mut Tx<'_>, by: &By, newer: &Roadmap, role: Role) -> Result<Option<Roadmap>> {
    let mut published = store::find_published(tx, newer.party, &newer.framework)?;
    if let Some(older) = &mut published {
        older.state = State::Superseded;
        write(tx, by, older, role, Act::Supersede, "", true)?;
    }
    Ok(published)
}

/// Writes the projection of a published version.
pub(super) fn show_positions(tx: &mut Tx<'_>, roadmap: &Roadmap) -> Result<()> {
    let positions: Vec<(&str, Choice)> =
        roadmap.content.positions.iter().filter_map(|(code, position)| Some((code.as_str(), position.stated()?))).collect();
    store::set_positions(tx, roadmap.party, &roadmap.framework, &positions)
}

/// Activities of a version that publishing it would offer as good practices: each *done* one that has no offer yet or was
/// declined under an older version (SYS-028), unless its evidence is a good practice already or proposed as one.
pub fn to_offer(conn: &mut Conn, evidence: &EvidencePart, roadmap: &Roadmap) -> Result<Vec<String>> {
    let earlier = store::list_offers(conn, roadmap.party)?;
    let is_offered = |activity: &str| earlier.iter().any(|offer| offer.activity == activity && offer.answer != OfferAnswer::No);
    let done: Vec<(&String, &Position)> =
        roadmap.content.positions.iter().filter(|(code, position)| position.stated() == Some(Choice::Done) && !is_offered(code)).collect();
    let measures: Vec<String> = done.iter().flat_map(|(_, position)| position.measures()).map(str::to_owned).collect();
    let described = evidence.0.describe(conn, &measures, roadmap.original, true)?;
    let is_practice = |id: &str| described.iter().any(|hit| hit.id == id && !hit.practice.is_empty());
    Ok(done.into_iter().filter(|(_, position)| !position.measures().any(is_practice)).map(|(code, _)| code.clone()).collect())
}

fn offer_practices(tx: &mut Tx<'_>, by: &By, roadmap: &Roadmap, role: Role) -> Result<()> {
    for activity in to_offer(tx, &by.evidence, roadmap)? {
        let offer = Offer {
            id: Id::fresh(&by.ambient),
            party: roadmap.party,
            roadmap: roadmap.id,
            activity,
            answer: OfferAnswer::Open,
            made_at: by.ambient.now(),
            answered_at: None,
            measure: None,
            version: 0,
        };
        let version = tx.record(&change(by, store::OFFER, offer.id, offer.party, role, "offer", "", body_of(&offer)?, false))?;
        store::insert_offer(tx, &offer, version)?;
    }
    Ok(())
}

/// Withdraws a published version with a public reason. The focal point may where the Party has no authority, or where
/// the Secretariat entered the version.
pub fn withdraw(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    access::authorise(&by.actor, Act::Withdraw, on.party)?;
    let (mut roadmap, role) = begin(tx, by, Act::Withdraw, on)?;
    let is_authority = by.actor.holds(Role::Authority, Some(on.party));
    let was_entered = roadmap.outside.as_ref().is_some_and(|outside| outside.by_secretariat);
    if !is_authority && !was_entered && team::has_authority(tx, on.party)? {
        return Err(Error::rule("roadmaps-error-authority-withdraws"));
    }
    let (body, _) = fingerprints(&roadmap);
    roadmap.acts.withdrawn = Some(by.sign(tx, role, body, &on.note)?);
    finish(tx, by, &mut roadmap, role, Act::Withdraw, &on.note)?;
    store::set_positions(tx, roadmap.party, &roadmap.framework, &[])?;
    let told = Audience::Party(on.party, &[Role::FocalPoint, Role::Authority, Role::Member]);
    by.tell(tx, &told, "roadmaps-notice-withdrawn", &about(&roadmap, &on.note), &work(on.party))?;
    // The Secretariat may hold a copy of this very version; its conversation goes on, knowing of the withdrawal.
    match store::find_open_submission(tx, on.party, &roadmap.framework)?.filter(|sent| sent.roadmap == roadmap.id) {
        Some(sent) => {
            let desk = format!("/desk/submissions/{}", sent.receipt);
            by.tell(tx, &Audience::Role(Role::Secretariat), "roadmaps-notice-withdrawn", &about(&roadmap, &on.note), &desk)
        }
        None => Ok(()),
    }
}

/// Discards a draft: gone for everybody, kept in history, counted nowhere.
pub fn discard(tx: &mut Tx<'_>, by: &By, on: &On) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::Discard, on)?;
    finish(tx, by, &mut roadmap, role, Act::Discard, &on.note)?;
    let told = Audience::Party(on.party, &[Role::FocalPoint, Role::Authority, Role::Member]);
    by.tell(tx, &told, "roadmaps-notice-discarded", &about(&roadmap, &on.note), &work(on.party))
}
