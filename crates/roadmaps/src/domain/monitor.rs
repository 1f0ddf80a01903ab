//! What becomes of a published plan: updates on its stages and actions, values of its indicators. They stand beside the
//! versions, so that none of them changes a signed text, and go on through revisions by the identifier of what they are
//! about.
//!
//! Invariants: an update is never changed; what holds is said by the newest one, so that a further one undoes it.

use super::{Action, Roadmap, Signature, Stage};
use kernel::{Day, Id, PartyCode, Text, codes};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codes! {
    /// Where a stage or action stands.
    Headway { NotBegun = "not-begun", Begun = "begun", Done = "done", Dropped = "dropped" }
}

/// What is reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Report {
    State {
        headway: Headway,
        /// The day since which it stands there.
        day: Day,
        note: Text,
        /// Web address of evidence; empty where none was given.
        link: String,
    },
    Value {
        /// The indicator by its title in the plan's original language: rows have no identifier, and a value stays the
        /// value of what was measured when it was reported.
        indicator: String,
        value: String,
        day: Day,
        disaggregation: Text,
        source: Text,
    },
}

/// One report, signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Update {
    pub id: Id,
    pub party: PartyCode,
    pub framework: String,
    /// From 1, in the order in which they were made.
    pub number: i64,
    /// The published version of that day.
    pub of_version: i64,
    /// The stage or action.
    pub about: String,
    pub report: Report,
    pub signed: Signature,
    #[serde(skip)]
    pub version: i64,
}

impl Update {
    fn headway(&self) -> Option<(Headway, Day)> {
        match &self.report {
            Report::State { headway, day, .. } => Some((*headway, *day)),
            Report::Value { .. } => None,
        }
    }
}

codes! {
    /// Under which heading a stage or action stands on a day. Nothing is called late: its planned day has passed.
    Phase { Done = "done", Past = "past", Coming = "coming", Dropped = "dropped" }
}

/// A stage or an action of the plan with where it stands.
#[derive(Debug, Clone)]
pub struct Followed<'a> {
    pub id: &'a str,
    /// As the plan counts: `2` or `2.1`.
    pub number: String,
    pub stage: &'a Stage,
    /// `None` for the stage itself.
    pub action: Option<&'a Action>,
    pub headway: Headway,
    /// Since when; `None` while nothing was reported.
    pub since: Option<Day>,
    pub phase: Phase,
    /// Every update on it, the newest first.
    pub updates: Vec<&'a Update>,
}

impl<'a> Followed<'a> {
    pub fn title(&self) -> &'a Text {
        self.action.map_or(&self.stage.title, |action| &action.title)
    }

    pub fn owner(&self) -> &'a str {
        self.action.map_or(&self.stage.owner, |action| &action.owner)
    }

    /// The day for which its end is planned, as typed.
    pub fn end(&self) -> &'a str {
        self.action.map_or(&self.stage.end, |action| &action.end)
    }

    /// Values of an indicator by its title in the original language, the oldest day first.
    pub fn values(&self, title: &str) -> Vec<&'a Update> {
        let is_of = |update: &&&Update| matches!(&update.report, Report::Value { indicator, .. } if indicator == title);
        let mut found: Vec<&Update> = self.updates.iter().filter(is_of).copied().collect();
        found.sort_by_key(|update| (value_day(update), update.number));
        found
    }

    /// Titles of indicators for which values were reported, those that the plan has no longer too.
    pub fn measured(&self) -> Vec<&'a str> {
        let mut titles: Vec<&str> = self
            .updates
            .iter()
            .filter_map(|update| match &update.report {
                Report::Value { indicator, .. } => Some(indicator.as_str()),
                Report::State { .. } => None,
            })
            .collect();
        titles.sort_unstable();
        titles.dedup();
        titles
    }
}

fn value_day(update: &Update) -> Option<Day> {
    match &update.report {
        Report::Value { day, .. } => Some(*day),
        Report::State { .. } => None,
    }
}

/// Where every stage and action of a plan stands on a day, in the order of the plan. `updates` are in the order in which
/// they were made.
pub fn followed<'a>(roadmap: &'a Roadmap, updates: &'a [Update], today: Day) -> Vec<Followed<'a>> {
    let mut by_part: BTreeMap<&str, Vec<&Update>> = BTreeMap::new();
    for update in updates.iter().rev() {
        by_part.entry(update.about.as_str()).or_default().push(update);
    }
    let mut follow = |id: &'a str, number: String, stage: &'a Stage, action: Option<&'a Action>| {
        let updates = by_part.remove(id).unwrap_or_default();
        // An action may have been closed before there were updates.
        let closed = roadmap.progress.get(id).map(|day| (Headway::Done, *day));
        let last = updates.iter().find_map(|update| update.headway()).or(closed);
        let headway = last.map_or(Headway::NotBegun, |(headway, _)| headway);
        let end = Day::typed(action.map_or(&stage.end, |action| &action.end));
        let phase = match headway {
            Headway::Done => Phase::Done,
            Headway::Dropped => Phase::Dropped,
            Headway::NotBegun | Headway::Begun if end.is_some_and(|end| end < today) => Phase::Past,
            Headway::NotBegun | Headway::Begun => Phase::Coming,
        };
        Followed { id, number, stage, action, headway, since: last.map(|(_, day)| day), phase, updates }
    };
    let mut list = Vec::new();
    for (n, (stage_id, stage)) in roadmap.content.stages().into_iter().enumerate() {
        list.push(follow(stage_id, (n + 1).to_string(), stage, None));
        for (m, (id, action)) in stage.actions().into_iter().enumerate() {
            list.push(follow(id, format!("{}.{}", n + 1, m + 1), stage, Some(action)));
        }
    }
    list
}

impl Roadmap {
    /// Closed actions as the updates have them: what counts as implemented follows the newest word on each action.
    pub fn follow_updates(&mut self, updates: &[Update]) {
        let newest: BTreeMap<&str, (Headway, Day)> =
            updates.iter().filter_map(|update| Some((update.about.as_str(), update.headway()?))).collect();
        let actions: Vec<String> = self.content.actions().into_iter().map(|(_, id, _)| id.clone()).collect();
        for action in actions {
            match newest.get(action.as_str()) {
                Some((Headway::Done, day)) => drop(self.progress.insert(action, *day)),
                Some(_) => drop(self.progress.remove(&action)),
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{Lang, Moment, Role};

    fn update(number: i64, about: &str, headway: Headway, day: &str) -> Update {
        let signed = Signature {
            account: None,
            role: Role::FocalPoint,
            name: "Amina".into(),
            office: "Office".into(),
            at: Moment(number),
            fingerprint: String::new(),
            note: String::new(),
        };
        let report = Report::State { headway, day: day.parse().unwrap(), note: Text::default(), link: String::new() };
        let party = PartyCode::parse("KE").unwrap();
        let id = Id::founding("update", &number.to_string());
        Update { id, party, framework: "f".into(), number, of_version: 1, about: about.into(), report, signed, version: 1 }
    }

    #[test]
    fn the_newest_word_holds_whatever_day_it_names() {
        let party = PartyCode::parse("KE").unwrap();
        let mut roadmap = Roadmap::blank(Id::founding("roadmap", "t"), "x".into(), party, "f", 1, Lang::En, Moment(0));
        let action = |end: &str| Action { end: end.into(), ..Action::default() };
        let actions = BTreeMap::from([("a".to_owned(), action("2027-06-30")), ("b".to_owned(), action("")), ("c".to_owned(), action(""))]);
        roadmap.content.stages.insert("s".into(), Stage { end: "2027-01-31".into(), actions, ..Stage::default() });
        roadmap.progress.insert("c".into(), "2026-01-01".parse().unwrap());
        let updates = [
            update(1, "a", Headway::Done, "2027-05-01"),
            update(2, "b", Headway::Dropped, "2027-05-01"),
            update(3, "a", Headway::Begun, "2027-02-01"),
            update(4, "gone", Headway::Done, "2027-02-01"),
        ];
        let phases =
            |day: &str| -> Vec<Phase> { followed(&roadmap, &updates, day.parse().unwrap()).into_iter().map(|one| one.phase).collect() };
        assert_eq!(phases("2027-01-31"), [Phase::Coming, Phase::Coming, Phase::Dropped, Phase::Done]);
        assert_eq!(phases("2027-07-01"), [Phase::Past, Phase::Past, Phase::Dropped, Phase::Done]);
        roadmap.follow_updates(&updates);
        assert_eq!(roadmap.progress.keys().collect::<Vec<_>>(), ["c"], "closed before there were updates");
        roadmap.follow_updates(&updates[..1]);
        assert_eq!(roadmap.progress.keys().collect::<Vec<_>>(), ["a", "c"]);
    }
}
