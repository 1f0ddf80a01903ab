//! How a Party came to be bound, and what it owes: pure rules.
//! Not here: names and groups (`register`, `groups`), the table (`store`).
//!
//! Invariants: the day a Party is bound follows from its deposit by Article 29; where the deposit is not known there
//! is a latest day by which it was bound, with the evidence. Nothing is guessed: what is not recorded says so.

use crate::register::{self, Party};
use kernel::{Day, FieldError, PartyCode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How sure a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Two independent sources, or the depositary itself.
    High,
    /// One source.
    Medium,
    /// Commonly known and not confirmed, or not known.
    Low,
}

impl Confidence {
    pub const ALL: [Confidence; 3] = [Confidence::High, Confidence::Medium, Confidence::Low];

    pub const fn code(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        }
    }

    pub fn parse(code: &str) -> Option<Confidence> {
        Confidence::ALL.into_iter().find(|confidence| confidence.code() == code)
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Confidence::High => "common-confidence-high",
            Confidence::Medium => "common-confidence-medium",
            Confidence::Low => "common-confidence-low",
        }
    }
}

/// The kind of instrument by which a Party joined (Article 26 and 27).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Instrument {
    Ratification,
    Acceptance,
    Approval,
    Accession,
}

impl Instrument {
    pub const ALL: [Instrument; 4] = [Instrument::Ratification, Instrument::Acceptance, Instrument::Approval, Instrument::Accession];

    pub const fn code(self) -> &'static str {
        match self {
            Instrument::Ratification => "ratification",
            Instrument::Acceptance => "acceptance",
            Instrument::Approval => "approval",
            Instrument::Accession => "accession",
        }
    }

    pub fn parse(code: &str) -> Option<Instrument> {
        Instrument::ALL.into_iter().find(|instrument| instrument.code() == code)
    }

    /// Key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Instrument::Ratification => "parties-instrument-ratification",
            Instrument::Acceptance => "parties-instrument-acceptance",
            Instrument::Approval => "parties-instrument-approval",
            Instrument::Accession => "parties-instrument-accession",
        }
    }
}

/// When a duty was last met, and how that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Met {
    pub on: Day,
    pub source: String,
}

/// How and when a Party joined: the part of the register that may be corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joining {
    pub party: PartyCode,
    /// `None` where the sources do not say.
    pub instrument: Option<Instrument>,
    /// `None` where the day could not be established.
    pub deposited_on: Option<Day>,
    /// Follows from the deposit; `None` without one.
    pub in_force_on: Option<Day>,
    /// The day by which the Party was bound at the latest; the same as `in_force_on` where that is known.
    pub bound_at_latest: Day,
    /// The evidence, where only the latest day is known.
    pub bound_source: String,
    /// What the dates rest on, one or more.
    pub sources: Vec<String>,
    /// Of the dates, not of the kind of instrument.
    pub confidence: Confidence,
    /// When each duty was last met, by the code of the duty; nothing where it is not recorded.
    #[serde(default)]
    pub met: BTreeMap<String, Met>,
}

impl Joining {
    /// Whether the Party is bound on a day: by the day it came into force, else by the latest day.
    pub fn is_bound_on(&self, day: Day) -> bool {
        self.in_force_on.unwrap_or(self.bound_at_latest) <= day
    }

    /// Whether the day it came into force is known.
    pub fn is_established(&self) -> bool {
        self.in_force_on.is_some()
    }

    /// With the days that follow from the deposit worked out.
    pub fn settled(mut self) -> Joining {
        self.in_force_on = self.deposited_on.map(entry_into_force);
        if let Some(day) = self.in_force_on {
            self.bound_at_latest = day;
            self.bound_source.clear();
        }
        self
    }

    /// What must hold of it; the fields that do not.
    pub fn problems(&self) -> Vec<FieldError> {
        let mut problems = Vec::new();
        if let Some(deposited) = self.deposited_on {
            if deposited < ADOPTED {
                problems.push(FieldError::new("deposited_on", "parties-error-before-adoption"));
            }
        } else if self.bound_source.trim().is_empty() {
            problems.push(FieldError::new("bound_source", "error-required"));
        }
        if self.sources.is_empty() {
            problems.push(FieldError::new("source_1", "error-required"));
        }
        problems
    }
}

/// The day the Convention was adopted.
const ADOPTED: Day = Day::constant(2005, 10, 20);
/// The day of the thirtieth deposit.
const THIRTIETH_DEPOSIT: Day = Day::constant(2006, 12, 18);
/// Three months after the thirtieth deposit.
const FIRST_IN_FORCE: Day = Day::constant(2007, 3, 18);
/// When every Party next reports, and every four years from then (reform of the ninth Conference of Parties, 2023).
const REPORTS_DUE: Day = Day::constant(2027, 6, 30);
const REPORT_YEARS: i32 = 4;

/// The day from which a Party is bound, by Article 29: with the first thirty on 18 March 2007, else three months after
/// its own deposit. Having deposited before 18 March 2007 is not enough.
pub fn entry_into_force(deposited_on: Day) -> Day {
    if deposited_on <= THIRTIETH_DEPOSIT { FIRST_IN_FORCE } else { deposited_on.plus_months(3) }
}

/// The first day on or after `today` on which a periodic report is due; the same for every Party.
pub fn next_report(today: Day) -> Day {
    let mut due = REPORTS_DUE;
    while due < today {
        due = due.plus_months(REPORT_YEARS * 12);
    }
    due
}

/// How many Parties there are on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct PartyCount {
    pub total: usize,
    pub states: usize,
    /// Regional organizations: the European Union.
    pub regional: usize,
    /// Of the total, those counted by the latest day since their day is not established.
    pub not_established: usize,
}

/// Counts who is bound on a day.
pub fn count<'a>(joinings: impl IntoIterator<Item = &'a Joining>, on: Day) -> PartyCount {
    joinings.into_iter().filter(|joining| joining.is_bound_on(on)).fold(PartyCount::default(), |mut count, joining| {
        let is_state = register::party(joining.party).is_none_or(Party::is_state);
        count.total += 1;
        count.states += usize::from(is_state);
        count.regional += usize::from(!is_state);
        count.not_established += usize::from(!joining.is_established());
        count
    })
}

/// Whether the Convention obliges or allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Force {
    Must,
    May,
}

/// What a form of the Secretariat says of how a Party joined. Days as typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct JoiningDraft {
    pub instrument: String,
    pub deposited_on: String,
    pub bound_at_latest: String,
    pub bound_source: String,
    pub source_1: String,
    pub source_2: String,
    pub confidence: String,
    /// Code of a duty, day, source.
    pub met: Vec<(&'static str, String, String)>,
}

/// Characters of a source. Our choice: enough for a title and an address.
const SOURCE_CHARS: usize = 500;

impl JoiningDraft {
    /// The record it describes, or every field that is wrong.
    pub fn checked(&self, before: &Joining) -> Result<Joining, Vec<FieldError>> {
        let mut problems = Vec::new();
        let mut day = |field: &str, text: &str| -> Option<Day> {
            let day = text.parse().ok();
            if !text.is_empty() && day.is_none() {
                problems.push(FieldError::new(field, "parties-error-day"));
            }
            day
        };
        let deposited_on = day("deposited_on", &self.deposited_on);
        let bound_at_latest = day("bound_at_latest", &self.bound_at_latest);
        let met: Vec<(&str, Option<Day>, &str)> =
            self.met.iter().map(|(code, on, source)| (*code, day(&format!("met-{code}"), on), source.as_str())).collect();
        for (code, on, source) in &met {
            if on.is_some() && source.is_empty() {
                problems.push(FieldError::new(format!("met-{code}-source"), "error-required"));
            }
        }
        let instrument = Instrument::parse(&self.instrument);
        if !self.instrument.is_empty() && instrument.is_none() {
            problems.push(FieldError::new("instrument", "error-choice"));
        }
        let confidence = Confidence::parse(&self.confidence);
        if confidence.is_none() {
            problems.push(FieldError::new("confidence", "error-choice"));
        }
        if self.deposited_on.is_empty() && self.bound_at_latest.is_empty() {
            problems.push(FieldError::new("bound_at_latest", "parties-error-no-day"));
        }
        for (field, text) in [("bound_source", &self.bound_source), ("source_1", &self.source_1), ("source_2", &self.source_2)] {
            if text.chars().count() > SOURCE_CHARS {
                problems.push(FieldError::new(field, "error-too-long").with("n", SOURCE_CHARS));
            }
        }
        let joining = Joining {
            party: before.party,
            instrument,
            deposited_on,
            in_force_on: None,
            bound_at_latest: bound_at_latest.unwrap_or(before.bound_at_latest),
            bound_source: self.bound_source.clone(),
            sources: [&self.source_1, &self.source_2].into_iter().filter(|source| !source.is_empty()).cloned().collect(),
            confidence: confidence.unwrap_or(Confidence::Low),
            met: met
                .into_iter()
                .filter_map(|(code, on, source)| Some((code.to_owned(), Met { on: on?, source: source.to_owned() })))
                .collect(),
        }
        .settled();
        problems.extend(joining.problems());
        if problems.is_empty() { Ok(joining) } else { Err(problems) }
    }

    /// The form of what is recorded.
    pub fn of(joining: &Joining) -> JoiningDraft {
        let text = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let source = |place: usize| joining.sources.get(place).cloned().unwrap_or_default();
        let met = |code: &str| joining.met.get(code);
        JoiningDraft {
            instrument: joining.instrument.map(|instrument| instrument.code().to_owned()).unwrap_or_default(),
            deposited_on: text(joining.deposited_on),
            bound_at_latest: if joining.is_established() { String::new() } else { joining.bound_at_latest.to_string() },
            bound_source: joining.bound_source.clone(),
            source_1: source(0),
            source_2: source(1),
            confidence: joining.confidence.code().to_owned(),
            met: duty_codes(joining.party)
                .map(|(code, _)| (code, text(met(code).map(|met| met.on)), met(code).map(|met| met.source.clone()).unwrap_or_default()))
                .collect(),
        }
    }
}

/// Which Parties a rule is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    All,
    Developed,
    Developing,
}

/// A duty or right of Parties.
struct Rule {
    code: &'static str,
    key: &'static str,
    article: &'static str,
    force: Force,
    of: For,
}

const fn rule(force: Force, of: For, code: &'static str, key: &'static str, article: &'static str) -> Rule {
    Rule { code, key, article, force, of }
}

/// What a Party must and may do, at home and abroad, with the article of each.
const RULES: [Rule; 13] = [
    rule(Force::Must, For::All, "report", "parties-duty-report", "9(a)"),
    rule(Force::Must, For::All, "contact", "parties-duty-contact", "9(b)"),
    rule(Force::Must, For::All, "information", "parties-duty-information", "9(c)"),
    rule(Force::Must, For::All, "promotion", "parties-duty-promotion", "7"),
    rule(Force::Must, For::All, "education", "parties-duty-education", "10"),
    rule(Force::Must, For::All, "civil-society", "parties-duty-civil-society", "11"),
    rule(Force::Must, For::All, "cooperation", "parties-duty-cooperation", "12"),
    rule(Force::Must, For::All, "development", "parties-duty-development", "13"),
    rule(Force::Must, For::Developed, "preference", "parties-duty-preference", "16"),
    rule(Force::Must, For::All, "consultation", "parties-duty-consultation", "21"),
    rule(Force::May, For::All, "policies", "parties-duty-policies", "6"),
    rule(Force::May, For::All, "protection", "parties-duty-protection", "8"),
    rule(Force::May, For::Developing, "assistance", "parties-duty-assistance", "14"),
];

/// A duty or right of one Party on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty {
    /// Names the duty in data: `report`, `contact` …
    pub code: &'static str,
    /// Key of the message that says what it is.
    pub key: &'static str,
    /// Article of the Convention as cited, such as `9(a)`.
    pub article: &'static str,
    pub force: Force,
    /// The next day by which it is due, where it has one.
    pub due_on: Option<Day>,
    /// When it was last met; `None` where that is not recorded.
    pub met: Option<Met>,
}

/// The rules that are for this Party.
fn rules_for(party: PartyCode) -> impl Iterator<Item = &'static Rule> {
    let is_developing = register::party(party).is_some_and(|party| party.is_developing);
    RULES.iter().filter(move |rule| match rule.of {
        For::All => true,
        For::Developed => !is_developing,
        For::Developing => is_developing,
    })
}

/// Codes and message keys of what a Party must do, for forms.
pub fn duty_codes(party: PartyCode) -> impl Iterator<Item = (&'static str, &'static str)> {
    rules_for(party).filter(|rule| rule.force == Force::Must).map(|rule| (rule.code, rule.key))
}

/// The duties and rights of a Party on a day, with when each was last met as far as it is recorded.
pub fn duties(joining: &Joining, today: Day) -> Vec<Duty> {
    rules_for(joining.party)
        .map(|rule| Duty {
            code: rule.code,
            key: rule.key,
            article: rule.article,
            force: rule.force,
            due_on: (rule.code == "report").then(|| next_report(today)),
            met: joining.met.get(rule.code).cloned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::founding;

    fn on(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn the_first_thirty_are_bound_together_and_the_others_three_months_after_their_deposit() {
        for (deposited, bound) in [
            ("2005-11-28", "2007-03-18"),
            ("2006-12-18", "2007-03-18"),
            ("2006-12-19", "2007-03-19"),
            ("2007-01-30", "2007-04-30"),
            ("2007-03-13", "2007-06-13"),
            ("2011-11-30", "2012-02-29"),
        ] {
            assert_eq!(entry_into_force(on(deposited)), on(bound), "{deposited}");
        }
    }

    #[test]
    fn every_bundled_date_follows_from_article_29() {
        let joinings = founding::bundled();
        assert_eq!(joinings.len(), 159);
        for joining in &joinings {
            assert_eq!(joining.in_force_on, joining.deposited_on.map(entry_into_force), "{}", joining.party);
            assert_eq!(joining.bound_at_latest, joining.in_force_on.unwrap_or(joining.bound_at_latest), "{}", joining.party);
            assert_eq!(joining.bound_source.is_empty(), joining.is_established(), "{}", joining.party);
            assert!(joining.problems().is_empty(), "{}", joining.party);
        }
    }

    #[test]
    fn parties_on_a_day_are_counted_as_the_published_figures_say() {
        let joinings = founding::bundled();
        let counted = |day: &str| count(&joinings, on(day));
        assert_eq!(counted("2007-03-17"), PartyCount::default());
        assert_eq!(counted("2007-06-18"), PartyCount { total: 57, states: 56, regional: 1, not_established: 0 });
        assert_eq!(counted("2026-11-21"), PartyCount { total: 159, states: 158, regional: 1, not_established: 7 });
        assert_eq!((counted("2023-06-06").states, counted("2025-06-18").states), (149, 154));
    }

    #[test]
    fn a_corrected_deposit_settles_the_day_in_force_and_a_form_gives_back_what_is_recorded() {
        let joinings = founding::bundled();
        for joining in &joinings {
            assert_eq!(JoiningDraft::of(joining).checked(joining).as_ref(), Ok(joining), "{}", joining.party);
        }
        let zambia = joinings.iter().find(|joining| joining.party.as_str() == "ZM").unwrap();
        let draft = JoiningDraft { deposited_on: "2024-02-20".into(), ..JoiningDraft::of(zambia) };
        let corrected = draft.checked(zambia).unwrap();
        assert_eq!((corrected.in_force_on, corrected.bound_at_latest), (Some(on("2024-05-20")), on("2024-05-20")));
        assert!(corrected.bound_source.is_empty());
    }

    #[test]
    fn a_form_without_any_day_source_or_confidence_says_what_is_missing() {
        let kenya = founding::bundled().into_iter().find(|joining| joining.party.as_str() == "KE").unwrap();
        let draft = JoiningDraft { met: vec![("report", "soon".into(), String::new())], ..JoiningDraft::default() };
        let mut fields: Vec<String> = draft.checked(&kenya).unwrap_err().into_iter().map(|problem| problem.field).collect();
        fields.sort();
        assert_eq!(fields, ["bound_at_latest", "bound_source", "confidence", "met-report", "source_1"]);
    }

    #[test]
    fn reports_are_due_on_one_day_for_all_and_every_four_years_from_then() {
        assert_eq!(next_report(on("2026-11-22")), on("2027-06-30"));
        assert_eq!(next_report(on("2027-06-30")), on("2027-06-30"));
        assert_eq!(next_report(on("2027-07-01")), on("2031-06-30"));
    }

    #[test]
    fn preference_is_owed_by_developed_parties_and_every_duty_names_an_article() {
        let joinings = founding::bundled();
        let of = |code: &str| duties(joinings.iter().find(|joining| joining.party.as_str() == code).unwrap(), on("2026-11-22"));
        let has = |list: &[Duty], code: &str| list.iter().any(|duty| duty.code == code);
        assert!(has(&of("FR"), "preference") && !has(&of("FR"), "assistance"));
        assert!(!has(&of("KE"), "preference") && has(&of("KE"), "assistance"));
        for duty in of("EU").iter().chain(&of("KE")) {
            assert!(convention::cited(duty.article).is_some(), "{}", duty.code);
            assert_eq!(duty.met, None);
        }
    }
}
