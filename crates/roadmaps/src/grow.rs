//! A roadmap made up for measuring: published by the very acts that a Party performs, and open again as a revision.

use crate::actions::{self, By, On, StartFrom};
use crate::domain::{
    Action, Chapter, Choice, Content, Indicator, IndicatorKind, Instrument, InstrumentAct, InstrumentKind, Paragraph, PlanState, Position,
    Priority, Proof, Roadmap, Spending, Stage,
};
use crate::store;
use ::store::Tx;
use kernel::{Lang, PartyCode, Result, Text};
use std::collections::BTreeMap;

/// Stages of a plan and actions of a stage: 40 actions in all.
const STAGES: u32 = 4;
const ACTIONS: u32 = 10;
/// Chapters of a text and paragraphs of a chapter.
const CHAPTERS: u32 = 10;
const PARAGRAPHS: u32 = 8;

/// Publishes a roadmap of this Party, which has none, and begins its revision. `words` answers a text of about so many
/// characters in `lang`; the long texts come to some 60 printed pages of 2,500 characters.
pub fn grow(tx: &mut Tx<'_>, (focal, authority): (&By, &By), party: PartyCode, lang: Lang, words: &dyn Fn(usize) -> String) -> Result<()> {
    let mut roadmap = actions::start(tx, focal, party, &StartFrom::Blank(lang))?;
    roadmap.content = content(lang, words);
    roadmap.plan = PlanState::Draft;
    actions::finish(tx, focal, &mut roadmap, kernel::Role::FocalPoint, crate::domain::Act::Save, "")?;
    let on = |roadmap: &Roadmap| On { party, id: roadmap.id, version: roadmap.version, note: String::new() };
    actions::finalize(tx, focal, &on(&roadmap))?;
    roadmap = store::get(tx, party, roadmap.id)?;
    actions::validate(tx, authority, &on(&roadmap))?;
    roadmap = store::get(tx, party, roadmap.id)?;
    actions::publish(tx, focal, &on(&roadmap))?;
    actions::start(tx, focal, party, &StartFrom::LastPublished("made up for measuring".to_owned())).map(drop)
}

fn content(lang: Lang, words: &dyn Fn(usize) -> String) -> Content {
    let text = |n_chars| Text::original(lang, words(n_chars));
    let activities = || convention::framework().activities.iter().map(|activity| activity.code.clone());
    let position = |number: usize| {
        let link = Proof::Link { url: format!("https://example.org/{number}"), title: words(60) };
        match number % 3 {
            0 => Position { choice: Some(Choice::Done), reason: text(300), evidence: BTreeMap::from([("link".to_owned(), link)]) },
            1 => Position { choice: Some(Choice::UnderWay), reason: text(300), ..Position::default() },
            _ => Position { choice: Some(Choice::NotBegun), ..Position::default() },
        }
    };
    let priority = |owner: &str| Priority { owner: owner.to_owned(), due: "2028-06-30".to_owned() };
    let domains = convention::list(convention::lists::CULTURAL_DOMAINS).items.iter().map(|item| item.code.clone());
    let mut made = Content {
        title: text(80),
        summary: text(2_000),
        context: text(6_000),
        needs: text(6_000),
        means: text(6_000),
        chapters: (1..=CHAPTERS).map(|number| (format!("chapter-{number}"), chapter(number, lang, words))).collect(),
        sectors: domains.take(3).map(|code| (code, text(300))).collect(),
        positions: activities().zip(0..).map(|(code, number)| (code, position(number))).collect(),
        priorities: activities().step_by(4).map(|code| (code, priority("Ministry of Culture"))).collect(),
        stages: (1..=STAGES).map(|number| (format!("stage-{number}"), stage(number, lang, words))).collect(),
        ..Content::default()
    };
    made.diagnosis.method = text(6_000);
    made.diagnosis.findings = made.sectors.keys().map(|code| (code.clone(), text(6_000))).collect();
    made
}

fn chapter(order: u32, lang: Lang, words: &dyn Fn(usize) -> String) -> Chapter {
    let text = |n_chars| Text::original(lang, words(n_chars));
    let paragraph = |place: u32| (format!("paragraph-{order}-{place}"), Paragraph { order: place, text: text(1_200) });
    Chapter { order, title: text(60), paragraphs: (1..=PARAGRAPHS).map(paragraph).collect() }
}

fn stage(number: u32, lang: Lang, words: &dyn Fn(usize) -> String) -> Stage {
    let text = |n_chars| Text::original(lang, words(n_chars));
    let activities = &convention::framework().activities;
    let action = |place: u32| Action {
        order: place,
        title: text(90),
        activity: activities.iter().cycle().nth((number * ACTIONS + place) as usize).map(|one| one.code.clone()).unwrap_or_default(),
        owner: "Ministry of Culture".to_owned(),
        start: format!("{}-01-15", 2026 + number),
        end: format!("{}-11-30", 2026 + number),
        money: vec![Spending {
            amount: (place * 10_000).to_string(),
            currency: "USD".to_owned(),
            year: "2027".to_owned(),
            source: text(60),
        }],
        indicators: vec![Indicator {
            title: text(90),
            kind: Some(IndicatorKind::Number),
            baseline: "0".to_owned(),
            target: "120".to_owned(),
            ..Indicator::default()
        }],
        ..Action::default()
    };
    Stage {
        order: number,
        title: text(60),
        owner: "Ministry of Culture".to_owned(),
        start: format!("{}-01-01", 2026 + number),
        end: format!("{}-12-31", 2026 + number),
        instruments: vec![Instrument { kind: InstrumentKind::Law, act: InstrumentAct::Draft, title: words(80) }],
        actions: (1..=ACTIONS).map(|place| (format!("action-{number}-{place}"), action(place))).collect(),
    }
}
