//! How a roadmap comes about, beside its text: the four steps of the Open Roadmap, who was invited and took part, who is
//! of the national team, trainings, owners and days of the tasks. None of it is signed.
//!
//! Invariants: a name of a person is in none of these types, since they go into history whole; the order of the steps
//! guides and locks nothing; a training tied to several steps is counted once.
//!
//! Source: Open Roadmap (DCE/19/7.CP/13), paragraphs 9 and 13; `workflows.md`, section 8.

use super::{Roadmap, Signature};
use kernel::{Day, FieldError, Id, PartyCode, Role, Text, codes};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use web::limits::{LINE_CHARS, TEXT_CHARS};

codes! {
    /// The steps of the Open Roadmap, in their order. Capacity building runs alongside the others.
    Step {
        StockTaking = "stock-taking",
        Consultation = "team-consultation",
        Capacity = "capacity-building",
        Drafting = "drafting",
    }
}

codes! {
    /// Whether an entry of a register counts. What was removed stays to be added again; history is never cut.
    Listed { Listed = "listed", Removed = "removed" }
}

codes! {
    /// What can be done with an entry of a register.
    RegisterAct { Add = "add", Save = "save", Remove = "remove", AddAgain = "add-again" }
}

/// Members keep the registers where they were given this part.
pub const TEAM_PART: &str = "team";

/// Who may write the registers.
pub const REGISTER_WRITERS: &[Role] = &[Role::FocalPoint, Role::Member];

/// Every move of an entry: from, act, to.
pub const REGISTER_TRANSITIONS: &[(Option<Listed>, RegisterAct, Listed)] = &[
    (None, RegisterAct::Add, Listed::Listed),
    (Some(Listed::Listed), RegisterAct::Save, Listed::Listed),
    (Some(Listed::Listed), RegisterAct::Remove, Listed::Removed),
    (Some(Listed::Removed), RegisterAct::AddAgain, Listed::Listed),
];

/// What a register holds about one thing.
pub trait Facts {
    /// What is wrong with it, by field. `person` is what was typed as a person's name.
    fn problems(&self, person: &str) -> Vec<FieldError>;
}

/// A body or person that is asked, takes part or is of the national team.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Participant {
    /// Official name of the body; empty for a person without one.
    pub organization: String,
    /// Code of the list of sectors of a national team.
    pub sector: String,
    pub role: String,
    pub mandate: String,
    /// Whether it is of the national team; else a stakeholder.
    pub is_member: bool,
    /// Whether the name of the body may be published. A person never is.
    pub may_be_named: bool,
    pub invited: BTreeSet<Step>,
    pub took_part: BTreeSet<Step>,
}

/// Capacity building for people and institutions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Training {
    pub title: String,
    pub provider: String,
    pub start: Option<Day>,
    pub end: Option<Day>,
    /// The steps it goes along with; it stands under each and counts once.
    pub steps: BTreeSet<Step>,
    pub participants: Option<u32>,
    pub women: Option<u32>,
    pub under_thirty: Option<u32>,
}

/// One entry of a register, of one version of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry<T> {
    pub id: Id,
    pub roadmap: Id,
    pub party: PartyCode,
    pub state: Listed,
    #[serde(flatten)]
    pub facts: T,
    /// Name of the person, for the team's eyes. Kept beside the record and in no history, so that it can be erased.
    #[serde(skip)]
    pub person: String,
    #[serde(skip)]
    pub version: i64,
}

impl<T> Entry<T> {
    pub fn is_listed(&self) -> bool {
        self.state == Listed::Listed
    }
}

fn too_long(field: &str, words: &str, n: usize) -> Option<FieldError> {
    (words.chars().count() > n).then(|| FieldError::new(field, "error-too-long").with("n", n))
}

impl Facts for Participant {
    fn problems(&self, person: &str) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.organization.is_empty() && person.is_empty() {
            problems.push(FieldError::new("organization", "roadmaps-error-body-or-person"));
        }
        if !convention::list(convention::lists::TEAM_SECTORS).has(&self.sector) {
            problems.push(FieldError::new("sector", "error-choice"));
        }
        let lines = [("organization", self.organization.as_str()), ("person", person), ("role", &self.role)];
        problems.extend(lines.into_iter().filter_map(|(field, words)| too_long(field, words, LINE_CHARS)));
        problems.extend(too_long("mandate", &self.mandate, TEXT_CHARS));
        problems
    }
}

impl Facts for Training {
    fn problems(&self, _: &str) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if self.title.is_empty() {
            problems.push(FieldError::new("title", "error-required"));
        }
        if self.steps.is_empty() {
            problems.push(FieldError::new("step", "error-choice"));
        }
        if let (Some(start), Some(end)) = (self.start, self.end)
            && end < start
        {
            problems.push(FieldError::new("end", "roadmaps-error-ends-before"));
        }
        for (field, part) in [("women", self.women), ("under_thirty", self.under_thirty)] {
            if part.is_some_and(|part| self.participants.is_none_or(|all| part > all)) {
                problems.push(FieldError::new(field, "roadmaps-error-more-than-all"));
            }
        }
        let lines = [("title", &self.title), ("provider", &self.provider)];
        problems.extend(lines.into_iter().filter_map(|(field, words)| too_long(field, words, LINE_CHARS)));
        problems
    }
}

/// Something that a national team lacks. A remark in words, never a refusal (SYS-037).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    CivilSociety,
    WomensOrganization,
    YouthOrganization,
}

/// What a team of these members lacks. Women's and youth organizations count as civil society.
pub fn lacks(entries: &[Entry<Participant>]) -> Vec<Lack> {
    let members: Vec<&str> = members(entries).map(|one| one.facts.sector.as_str()).collect();
    let counts_as =
        |code: &str| convention::list(convention::lists::TEAM_SECTORS).find(code).and_then(|item| item.maps_to.get("counts_as"));
    let has_civil_society = members.iter().any(|code| counts_as(code).and_then(|kind| kind.as_str()) == Some("civil-society"));
    [
        (Lack::CivilSociety, has_civil_society),
        (Lack::WomensOrganization, members.contains(&"womens-organization")),
        (Lack::YouthOrganization, members.contains(&"youth-organization")),
    ]
    .into_iter()
    .filter(|(_, has)| !has)
    .map(|(lack, _)| lack)
    .collect()
}

fn members(entries: &[Entry<Participant>]) -> impl Iterator<Item = &Entry<Participant>> {
    entries.iter().filter(|one| one.is_listed() && one.facts.is_member)
}

/// How many trainings, and how many people in them. Women and those under thirty are among the participants. `None`
/// where no training says it: unknown is not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Trained {
    pub trainings: usize,
    pub participants: Option<u64>,
    pub women: Option<u64>,
    pub under_thirty: Option<u64>,
}

/// Counts trainings, each once whatever it is tied to.
pub fn trained<'a>(trainings: impl Iterator<Item = &'a Entry<Training>>) -> Trained {
    let sum = |so_far: Option<u64>, more: Option<u32>| match (so_far, more) {
        (so_far, None) => so_far,
        (so_far, Some(more)) => Some(so_far.unwrap_or(0) + u64::from(more)),
    };
    trainings.filter(|one| one.is_listed()).fold(Trained::default(), |all, one| Trained {
        trainings: all.trainings + 1,
        participants: sum(all.participants, one.facts.participants),
        women: sum(all.women, one.facts.women),
        under_thirty: sum(all.under_thirty, one.facts.under_thirty),
    })
}

/// How one step was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepMade {
    pub step: Step,
    pub invited: usize,
    pub took_part: usize,
    #[serde(flatten)]
    pub trained: Trained,
}

/// A sector with how many of it are of the team and how many are in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SectorMade {
    pub sector: String,
    pub members: usize,
    pub listed: usize,
    /// Names of bodies that may be named, by name.
    pub named: Vec<String>,
}

/// How a roadmap was made, as everybody may read it: counts, and the bodies that let themselves be named. Never persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Made {
    pub sectors: Vec<SectorMade>,
    pub steps: Vec<StepMade>,
    /// Every training once; less than the sum over the steps where one goes along with several.
    pub trained: Trained,
}

/// A day on which a version reached something, or the first and last of several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reached {
    pub what: Milestone,
    pub from: Day,
    pub to: Day,
}

codes! {
    /// What a version reaches while it is made, in this order.
    Milestone {
        Begun = "begun",
        Consulted = "consulted",
        Trained = "trained",
        Finalized = "finalized",
        Validated = "validated",
        PlanValidated = "plan-validated",
        AdoptedOutside = "adopted-outside",
        Published = "published",
    }
}

/// When a version reached what, as everybody may read it once it is published; `rounds` are the days on which rounds of
/// consultation were opened.
pub fn milestones(roadmap: &Roadmap, trainings: &[Entry<Training>], rounds: &[Day]) -> Vec<Reached> {
    let held = |day: Option<Day>| day.map(|day| vec![day]).unwrap_or_default();
    let signed = |act: &Option<Signature>| held(act.as_ref().map(|act| act.at.day()));
    let trained = || trainings.iter().filter(|one| one.is_listed()).flat_map(|one| [one.facts.start, one.facts.end]).flatten().collect();
    let outside = roadmap.outside.as_ref();
    let of = |what: &Milestone| {
        let days: Vec<Day> = match what {
            // What was adopted elsewhere was not begun on the day on which it was entered.
            Milestone::Begun => held(Some(roadmap.started_at.day()).filter(|_| outside.is_none())),
            Milestone::Consulted => rounds.to_vec(),
            Milestone::Trained => trained(),
            Milestone::Finalized => signed(&roadmap.acts.finalized),
            Milestone::Validated => signed(&roadmap.acts.validated),
            Milestone::PlanValidated => signed(&roadmap.acts.plan_validated),
            Milestone::AdoptedOutside => held(outside.map(|outside| outside.adopted_on)),
            Milestone::Published => signed(&roadmap.acts.published),
        };
        Some(Reached { what: *what, from: days.iter().min().copied()?, to: days.iter().max().copied()? })
    };
    Milestone::ALL.iter().filter_map(of).collect()
}

impl Made {
    pub fn is_empty(&self) -> bool {
        self.trained.trainings == 0 && self.sectors.iter().all(|sector| sector.listed == 0)
    }
}

/// Sums up two registers.
pub fn made(participants: &[Entry<Participant>], trainings: &[Entry<Training>]) -> Made {
    let listed: Vec<&Entry<Participant>> = participants.iter().filter(|one| one.is_listed()).collect();
    let sector = |code: &str| {
        let of: Vec<&&Entry<Participant>> = listed.iter().filter(|one| one.facts.sector == code).collect();
        let names = of.iter().filter(|one| one.facts.may_be_named && !one.facts.organization.is_empty());
        let mut named: Vec<String> = names.map(|one| one.facts.organization.clone()).collect();
        named.sort();
        named.dedup();
        SectorMade { sector: code.to_owned(), members: of.iter().filter(|one| one.facts.is_member).count(), listed: of.len(), named }
    };
    let step = |step: &Step| StepMade {
        step: *step,
        invited: listed.iter().filter(|one| one.facts.invited.contains(step)).count(),
        took_part: listed.iter().filter(|one| one.facts.took_part.contains(step)).count(),
        trained: trained(trainings.iter().filter(|one| one.facts.steps.contains(step))),
    };
    Made {
        sectors: convention::list(convention::lists::TEAM_SECTORS).items.iter().map(|item| sector(&item.code)).collect(),
        steps: Step::ALL.iter().map(step).collect(),
        trained: trained(trainings.iter()),
    }
}

codes! {
    /// A task of the list, in the order of the four steps.
    Task {
        Text = "text",
        Sectors = "sectors",
        Positions = "positions",
        Diagnosis = "diagnosis",
        Team = "team",
        Consultation = "consultation",
        Trainings = "trainings",
        Chapters = "chapters",
        Priorities = "priorities",
        Plan = "plan",
        Check = "check",
        Finalize = "finalize",
        Validate = "validate",
        Publish = "publish",
    }
}

impl Task {
    pub const fn step(self) -> Step {
        match self {
            Task::Text | Task::Sectors | Task::Positions | Task::Diagnosis => Step::StockTaking,
            Task::Team | Task::Consultation => Step::Consultation,
            Task::Trainings => Step::Capacity,
            Task::Chapters | Task::Priorities | Task::Plan | Task::Check | Task::Finalize | Task::Validate | Task::Publish => {
                Step::Drafting
            }
        }
    }
}

/// Who sees to a task, and until when.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Charge {
    /// A body or an office.
    #[serde(default)]
    pub owner: String,
    #[serde(default)]
    pub due: Option<Day>,
}

/// Owners and days of the tasks of one version, beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charges {
    /// The version they are of.
    pub id: Id,
    pub party: PartyCode,
    pub tasks: BTreeMap<Task, Charge>,
    /// 0 while nothing was ever set.
    #[serde(skip)]
    pub version: i64,
}

impl Charges {
    pub fn none(roadmap: Id, party: PartyCode) -> Charges {
        Charges { id: roadmap, party, tasks: BTreeMap::new(), version: 0 }
    }
}

/// What a Party learnt while it made a version, in its languages. Beside the version, since most of it is known only when
/// the signed text stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lessons {
    /// The version they are of.
    pub id: Id,
    pub party: PartyCode,
    pub text: Text,
    /// 0 while nothing was ever written.
    #[serde(skip)]
    pub version: i64,
}

impl Lessons {
    pub fn none(roadmap: Id, party: PartyCode) -> Lessons {
        Lessons { id: roadmap, party, text: Text::default(), version: 0 }
    }
}

/// The step a version has reached: the first that is not done. Capacity building is never waited for.
pub fn reached(is_stock_taken: bool, participants: &[Entry<Participant>]) -> Step {
    match (is_stock_taken, members(participants).next()) {
        (false, _) => Step::StockTaking,
        (true, None) => Step::Consultation,
        (true, Some(_)) => Step::Drafting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<T>(n: u8, facts: T) -> Entry<T> {
        let id = |kind: &str| Id::founding(kind, &n.to_string());
        let party = PartyCode::parse("KE").unwrap();
        Entry { id: id("entry"), roadmap: id("roadmap"), party, state: Listed::Listed, facts, person: String::new(), version: 1 }
    }

    fn member(n: u8, sector: &str) -> Entry<Participant> {
        entry(n, Participant { organization: format!("Body {n}"), sector: sector.into(), is_member: true, ..Participant::default() })
    }

    #[test]
    fn a_training_of_several_steps_counts_once_in_all() {
        let steps = BTreeSet::from([Step::StockTaking, Step::Drafting]);
        let training = Training { title: "Data".into(), steps, participants: Some(30), women: Some(18), ..Training::default() };
        let mut removed = entry(2, training.clone());
        removed.state = Listed::Removed;
        let made = made(&[], &[entry(1, training), removed]);
        let by_step: Vec<Option<u64>> = made.steps.iter().map(|one| one.trained.participants).collect();
        assert_eq!(by_step, [Some(30), None, None, Some(30)]);
        assert_eq!(made.trained.under_thirty, None, "nobody said it");
        assert_eq!((made.trained.trainings, made.trained.participants, made.trained.women), (1, Some(30), Some(18)));
    }

    #[test]
    fn womens_and_youth_organizations_are_civil_society_and_are_looked_for_on_top() {
        assert_eq!(lacks(&[member(1, "government")]), [Lack::CivilSociety, Lack::WomensOrganization, Lack::YouthOrganization]);
        assert_eq!(lacks(&[member(1, "womens-organization")]), [Lack::YouthOrganization]);
        assert_eq!(lacks(&[member(1, "civil-society")]), [Lack::WomensOrganization, Lack::YouthOrganization]);
        let mut stakeholder = member(2, "youth-organization");
        stakeholder.facts.is_member = false;
        assert_eq!(lacks(&[member(1, "womens-organization"), stakeholder]), [Lack::YouthOrganization], "a stakeholder is not of the team");
    }

    #[test]
    fn only_bodies_that_let_themselves_be_named_are_named() {
        let mut named = member(1, "research");
        named.facts.may_be_named = true;
        let mut person = member(2, "research");
        (person.facts.organization, person.facts.may_be_named, person.person) = (String::new(), true, "Amina".into());
        let made = made(&[named, person, member(3, "research")], &[]);
        let research = made.sectors.iter().find(|one| one.sector == "research").unwrap();
        assert_eq!((research.members, research.named.as_slice()), (3, ["Body 1".to_owned()].as_slice()));
        assert!(!serde_json::to_string(&made).unwrap().contains("Amina"));
    }
}
