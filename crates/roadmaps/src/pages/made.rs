//! How a published version was made, as everybody reads it: what was reached on which days, rounds and contributions,
//! counts by sector and step, bodies that let themselves be named, trainings, lessons. Never a person.

use super::shared::render;
use super::tasks::step_key;
use crate::domain::{self, Made, Milestone, Reached, Roadmap, Trained};
use crate::{PublicRound, store};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Day, Result, Text};
use serde_json::{Value, json};

/// Everything that is told of it.
pub struct Told {
    made: Made,
    reached: Vec<Reached>,
    rounds: usize,
    contributions: u64,
    lessons: Text,
}

/// How a version was made, from what stands beside it.
pub fn told(conn: &mut Conn, roadmap: &Roadmap, rounds: &[PublicRound]) -> Result<Told> {
    let trainings = store::list_entries(conn, roadmap.id)?;
    let opened: Vec<Day> = rounds.iter().filter_map(|round| round.opened_on).collect();
    Ok(Told {
        made: domain::made(&store::list_entries(conn, roadmap.id)?, &trainings),
        reached: domain::milestones(roadmap, &trainings, &opened),
        rounds: rounds.len(),
        contributions: rounds.iter().map(|round| round.contributions).sum(),
        lessons: store::lessons(conn, roadmap.party, roadmap.id)?.text,
    })
}

impl Told {
    pub fn json(&self) -> Value {
        let lessons: serde_json::Map<String, Value> =
            self.lessons.langs().into_iter().map(|lang| (lang.code().to_owned(), self.lessons.words(lang).into())).collect();
        json!({
            "sectors": self.made.sectors, "steps": self.made.steps, "trained": self.made.trained, "reached": self.reached,
            "rounds": self.rounds, "contributions": self.contributions, "lessons": lessons,
        })
    }
}

/// What a milestone is called.
fn milestone_words(t: Tr, what: Milestone) -> &'static str {
    match what {
        Milestone::Begun => t.m("roadmaps-made-begun"),
        Milestone::Consulted => t.m("roadmaps-made-consulted"),
        Milestone::Trained => t.m("roadmaps-trainings-heading"),
        Milestone::Finalized => t.word("roadmap-finalized"),
        Milestone::Validated => t.word("roadmap-validated"),
        Milestone::PlanValidated => t.m("roadmaps-plan-validated"),
        Milestone::AdoptedOutside => t.word("roadmap-adopted-outside"),
        Milestone::Published => t.word("roadmap-published"),
    }
}

struct SectorRow {
    sector: String,
    members: usize,
    listed: usize,
    named: Vec<String>,
    bar: String,
}

struct StepRow {
    heading: &'static str,
    invited: usize,
    took_part: usize,
    trained: Trained,
}

#[derive(Template)]
#[template(path = "roadmaps/made.html")]
struct MadeView {
    t: Tr,
    sectors: Vec<SectorRow>,
    /// Empty where no register was kept.
    steps: Vec<StepRow>,
    all: Trained,
    /// What was reached, with its days.
    reached: Vec<(&'static str, String)>,
    rounds: String,
    contributions: String,
    /// Safe HTML.
    lessons: String,
}

/// The section of the page.
pub fn html(t: Tr, told: &Told) -> Result<String> {
    let made = &told.made;
    let days = |one: &Reached| {
        if one.from == one.to { t.day(one.from) } else { t.s2("roadmaps-diagnosis-from-to", t.day(one.from), t.day(one.to)) }
    };
    let all: usize = made.sectors.iter().map(|sector| sector.listed).sum();
    let sectors = made.sectors.iter().filter(|sector| sector.listed > 0);
    render(&MadeView {
        t,
        reached: told.reached.iter().map(|one| (milestone_words(t, one.what), days(one))).collect(),
        rounds: if told.rounds > 0 { t.n("roadmaps-n-rounds", told.rounds) } else { String::new() },
        contributions: if told.contributions > 0 { t.n("roadmaps-n-contributions", told.contributions) } else { String::new() },
        lessons: web::parts::passage(t, &told.lessons),
        sectors: sectors
            .map(|sector| SectorRow {
                sector: convention::label(convention::lists::TEAM_SECTORS, &sector.sector, t.lang()).to_owned(),
                members: sector.members,
                listed: sector.listed,
                named: sector.named.clone(),
                bar: web::parts::bar((sector.listed * 100).checked_div(all).unwrap_or(0) as u64),
            })
            .collect(),
        steps: made
            .steps
            .iter()
            .filter(|_| !made.is_empty())
            .map(|step| StepRow {
                heading: t.m(step_key(step.step)),
                invited: step.invited,
                took_part: step.took_part,
                trained: step.trained,
            })
            .collect(),
        all: made.trained,
    })
}
