//! The framework of the Open Roadmap as typed facts: goals, outputs, activities, targets, steps of the method.
//! Not here: measures and positions that point into it (their slices), pages (`portal`).
//!
//! Invariants: a framework never changes once a roadmap may point into it; a revised one is added to [`frameworks`]
//! under its own name, and the old one stays readable. Official titles are quoted, never translated by us.

use crate::text::{Quoted, both};
use kernel::{Lang, Text};
use serde::Deserialize;
use std::sync::LazyLock;

/// One version of the framework.
#[derive(Debug)]
pub struct Framework {
    /// Names the version, such as `open-roadmap-2019`. Whatever points into a framework keeps it.
    pub id: String,
    pub title: Text,
    pub impact: Text,
    pub document: String,
    pub approved_by: String,
    /// Year and month, `YYYY-MM`.
    pub approved_on: String,
    pub goals: Vec<Goal>,
    pub outputs: Vec<Output>,
    pub activities: Vec<Activity>,
    pub targets: Vec<Target>,
    pub steps: Vec<Step>,
    /// Source of the mapping of goals to outputs.
    pub mapping_source: String,
    /// What must be said wherever the targets are shown.
    pub targets_note: String,
}

#[derive(Debug)]
pub struct Goal {
    /// `G1` to `G4`.
    pub id: String,
    pub number: u8,
    pub title: Text,
    /// Numbers of its outputs.
    pub outputs: Vec<u8>,
}

#[derive(Debug)]
pub struct Output {
    pub number: u8,
    /// Identifier of its one goal.
    pub goal: String,
    pub title: Text,
    /// Codes of its activities.
    pub activities: Vec<String>,
}

#[derive(Debug)]
pub struct Activity {
    /// `1.1` to `5.4`.
    pub code: String,
    pub output: u8,
    pub title: Text,
    /// What the activity asks for, in our words.
    pub asks_for: Text,
    /// What a Party might show, in our words.
    pub suggested_evidence: Vec<Text>,
    /// Codes of targets such as `8.3`; an editorial judgement, and to be shown as one.
    pub sdg_targets: Vec<String>,
    /// Numbers of steps of the method; an editorial judgement too.
    pub steps: Vec<u8>,
}

/// A target of the Sustainable Development Goals that the source of the framework lists.
#[derive(Debug)]
pub struct Target {
    /// Such as `17.19`.
    pub code: String,
    pub goal: u8,
    pub goal_title: Text,
    /// In our words, not the wording of the target.
    pub summary: Text,
    /// Codes of activities tied to it by editorial judgement.
    pub activities: Vec<String>,
}

impl Target {
    /// Whether a code means it: its own (`17.19`) or that of the list `sdg-targets` (`sdg-17-19`).
    fn is_meant(&self, code: &str) -> bool {
        let listed = |rest: &str| rest.bytes().map(|byte| if byte == b'-' { b'.' } else { byte }).eq(self.code.bytes());
        self.code == code || code.strip_prefix("sdg-").is_some_and(listed)
    }
}

/// A step of the method for a national roadmap.
#[derive(Debug)]
pub struct Step {
    pub number: u8,
    pub title: Text,
    pub text: Text,
    /// Codes of activities tied to it by editorial judgement.
    pub activities: Vec<String>,
    pub source: String,
}

/// Every framework, oldest first. There is one so far.
pub fn frameworks() -> &'static [Framework] {
    static ALL: LazyLock<Vec<Framework>> = LazyLock::new(|| vec![read(include_str!("../../../data/framework.json"))]);
    &ALL
}

/// The framework on which roadmaps are begun today.
pub fn framework() -> &'static Framework {
    #[expect(clippy::expect_used, reason = "the list is compiled in and begins with the framework of 2019")]
    frameworks().last().expect("there is a framework")
}

/// The framework of a name, for what was written under an older one.
pub fn find_framework(id: &str) -> Option<&'static Framework> {
    frameworks().iter().find(|framework| framework.id == id)
}

/// An activity of today's framework.
pub fn activity(code: &str) -> Option<&'static Activity> {
    framework().activity(code)
}

/// An output of today's framework.
pub fn output(number: u8) -> Option<&'static Output> {
    framework().output(number)
}

/// A target by its code (`17.19`) or its code in the list (`sdg-17-19`).
pub fn sdg_target(code: &str) -> Option<&'static Target> {
    framework().targets.iter().find(|target| target.is_meant(code))
}

impl Framework {
    pub fn goal(&self, id: &str) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == id)
    }

    pub fn output(&self, number: u8) -> Option<&Output> {
        self.outputs.iter().find(|output| output.number == number)
    }

    pub fn activity(&self, code: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.code == code)
    }

    /// The activities of an output, in order.
    pub fn activities_of(&self, output: u8) -> impl Iterator<Item = &Activity> {
        self.activities.iter().filter(move |activity| activity.output == output)
    }
}

impl Activity {
    /// Whether what a page in `lang` shows as its title is the official wording.
    pub fn is_official(&self, lang: Lang) -> bool {
        crate::is_official(&self.title, lang)
    }
}

#[derive(Deserialize)]
struct RawFile {
    framework: RawFramework,
    goals: Vec<RawGoal>,
    outputs: Vec<RawOutput>,
    activities: Vec<RawActivity>,
    goal_output_mapping: RawMapping,
    sdg_goals: Vec<RawSdgGoal>,
    sdg_targets: Vec<RawTarget>,
    sdg_note: String,
    methodology: Vec<RawStep>,
}

#[derive(Deserialize)]
struct RawFramework {
    id: String,
    title_en: Quoted,
    title_fr: Quoted,
    impact_statement_en: Quoted,
    impact_statement_fr: Quoted,
    approved_by: String,
    approved_on: String,
    document: String,
}

#[derive(Deserialize)]
struct RawGoal {
    id: String,
    number: u8,
    title_en: Quoted,
    title_fr: Quoted,
    outputs: Vec<u8>,
}

#[derive(Deserialize)]
struct RawOutput {
    number: u8,
    goal: String,
    title_en: Quoted,
    title_fr: Quoted,
    activities: Vec<String>,
}

#[derive(Deserialize)]
struct RawActivity {
    code: String,
    output: u8,
    title_en: Quoted,
    title_fr: Quoted,
    asks_for_en: String,
    asks_for_fr: String,
    suggested_evidence: Vec<RawPair>,
    sdg_targets: RawTargets,
    method_steps: RawSteps,
}

#[derive(Deserialize)]
struct RawPair {
    en: String,
    fr: String,
}

#[derive(Deserialize)]
struct RawTargets {
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct RawSteps {
    steps: Vec<u8>,
}

#[derive(Deserialize)]
struct RawCodes {
    codes: Vec<String>,
}

#[derive(Deserialize)]
struct RawMapping {
    source: String,
}

#[derive(Deserialize)]
struct RawSdgGoal {
    number: u8,
    title_en: String,
    title_fr: String,
}

#[derive(Deserialize)]
struct RawTarget {
    code: String,
    goal: u8,
    summary_en: String,
    summary_fr: String,
    activities: RawCodes,
}

#[derive(Deserialize)]
struct RawStep {
    step: u8,
    title_en: String,
    title_fr: String,
    text_en: String,
    text_fr: String,
    activities: RawCodes,
    source: String,
}

fn read(json: &str) -> Framework {
    #[expect(clippy::expect_used, reason = "compiled in; the founding-count tests read it in every build")]
    let raw: RawFile = serde_json::from_str(json).expect("the bundled framework has its shape");
    let sdg_goals = raw.sdg_goals;
    let goal_title = |number: u8| {
        sdg_goals.iter().find(|goal| goal.number == number).map(|goal| both(&goal.title_en, &goal.title_fr)).unwrap_or_default()
    };
    let quoted = crate::text::quoted;
    Framework {
        title: quoted(raw.framework.title_en, raw.framework.title_fr),
        impact: quoted(raw.framework.impact_statement_en, raw.framework.impact_statement_fr),
        id: raw.framework.id,
        document: raw.framework.document,
        approved_by: raw.framework.approved_by,
        approved_on: raw.framework.approved_on,
        goals: raw
            .goals
            .into_iter()
            .map(|goal| Goal { id: goal.id, number: goal.number, title: quoted(goal.title_en, goal.title_fr), outputs: goal.outputs })
            .collect(),
        outputs: raw
            .outputs
            .into_iter()
            .map(|output| Output {
                number: output.number,
                goal: output.goal,
                title: quoted(output.title_en, output.title_fr),
                activities: output.activities,
            })
            .collect(),
        activities: raw
            .activities
            .into_iter()
            .map(|activity| Activity {
                code: activity.code,
                output: activity.output,
                title: quoted(activity.title_en, activity.title_fr),
                asks_for: both(&activity.asks_for_en, &activity.asks_for_fr),
                suggested_evidence: activity.suggested_evidence.iter().map(|pair| both(&pair.en, &pair.fr)).collect(),
                sdg_targets: activity.sdg_targets.targets,
                steps: activity.method_steps.steps,
            })
            .collect(),
        targets: raw
            .sdg_targets
            .into_iter()
            .map(|target| Target {
                goal_title: goal_title(target.goal),
                code: target.code,
                goal: target.goal,
                summary: both(&target.summary_en, &target.summary_fr),
                activities: target.activities.codes,
            })
            .collect(),
        steps: raw
            .methodology
            .into_iter()
            .map(|step| Step {
                number: step.step,
                title: both(&step.title_en, &step.title_fr),
                text: both(&step.text_en, &step.text_fr),
                activities: step.activities.codes,
                source: step.source,
            })
            .collect(),
        mapping_source: raw.goal_output_mapping.source,
        targets_note: raw.sdg_note,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_four_goals_five_outputs_and_twenty_activities_from_1_1_to_5_4() {
        let framework = framework();
        assert_eq!((framework.goals.len(), framework.outputs.len(), framework.activities.len()), (4, 5, 20));
        let codes: Vec<&str> = framework.activities.iter().map(|activity| activity.code.as_str()).collect();
        let expected: Vec<String> = (1..=5).flat_map(|output| (1..=4).map(move |number| format!("{output}.{number}"))).collect();
        assert_eq!(codes, expected);
        for output in &framework.outputs {
            let own: Vec<&str> = framework.activities_of(output.number).map(|activity| activity.code.as_str()).collect();
            assert_eq!(own, output.activities);
        }
    }

    #[test]
    fn goal_1_has_outputs_1_and_2_and_every_output_has_exactly_one_goal() {
        let framework = framework();
        assert_eq!(framework.goal("G1").unwrap().outputs, [1, 2]);
        for output in &framework.outputs {
            let goals: Vec<&str> =
                framework.goals.iter().filter(|goal| goal.outputs.contains(&output.number)).map(|goal| goal.id.as_str()).collect();
            assert_eq!(goals, [output.goal.as_str()], "output {}", output.number);
        }
    }

    #[test]
    fn fourteen_english_titles_and_all_french_titles_are_official() {
        let count = |lang| framework().activities.iter().filter(|activity| activity.is_official(lang)).count();
        assert_eq!((count(Lang::En), count(Lang::Fr)), (14, 20));
    }

    #[test]
    fn both_languages_are_filled_and_no_other_language_is_made_up() {
        let framework = framework();
        let titles = framework.goals.iter().map(|goal| &goal.title).chain(framework.outputs.iter().map(|output| &output.title));
        let texts = framework.activities.iter().flat_map(|activity| [&activity.title, &activity.asks_for]);
        for text in titles.chain(texts) {
            assert_eq!(text.langs(), [Lang::En, Lang::Fr]);
            assert!(text.shown(Lang::Ar).is_some_and(|shown| shown.is_fallback));
        }
    }

    #[test]
    fn the_eight_targets_and_the_activities_name_each_other() {
        let framework = framework();
        assert_eq!(framework.targets.len(), 8);
        for target in &framework.targets {
            let back: Vec<&str> = framework
                .activities
                .iter()
                .filter(|activity| activity.sdg_targets.contains(&target.code))
                .map(|activity| activity.code.as_str())
                .collect();
            assert_eq!(back, target.activities, "target {}", target.code);
        }
        assert_eq!(sdg_target("sdg-17-19").map(|target| target.code.as_str()), Some("17.19"));
    }

    #[test]
    fn the_method_has_four_steps_and_all_their_activities_exist() {
        assert_eq!(framework().steps.len(), 4);
        assert!(framework().steps.iter().flat_map(|step| &step.activities).all(|code| activity(code).is_some()));
    }
}
