//! How a published version was made, as everybody reads it: counts by sector and step, bodies that let themselves be
//! named, trainings. Never a person.

use super::shared::render;
use super::tasks::step_key;
use crate::domain::{Made, Trained};
use askama::Template;
use i18n::Tr;
use kernel::Result;

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
    steps: Vec<StepRow>,
    all: Trained,
}

/// The section of the page; empty where nothing is registered.
pub fn html(t: Tr, made: &Made) -> Result<String> {
    if made.is_empty() {
        return Ok(String::new());
    }
    let all: usize = made.sectors.iter().map(|sector| sector.listed).sum();
    let sectors = made.sectors.iter().filter(|sector| sector.listed > 0);
    render(&MadeView {
        t,
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
