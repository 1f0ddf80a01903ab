//! The optional parts of a measure: evaluation, targets, what a law, a plan, an institution or a working group has
//! besides. One table says which parts there are and what their fields hold; form, record page, data, versions and
//! the merge of edits read that table. Not here: the fields every measure has (`content`).
//!
//! Invariants: a value stands in its part as the table's kind writes it (a day as `YYYY-MM-DD`, a number with a
//! point), anything else stays among the unread; nothing personal has a field here.

use kernel::{Day, FieldError, PartyCode};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a field of a part holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Line,
    /// Plain paragraphs.
    Long,
    Year,
    Number,
    Day,
    Url,
    Party,
    /// A code of a list of `convention::lists`.
    Code(&'static str),
    /// One of a few codes of this slice; `measures-choice-<code>` is its word.
    Choice(&'static [&'static str]),
}

/// Rows of one kind: `name` and the names of the fields are those of the form and of the data.
#[derive(Debug)]
pub struct Rows {
    pub name: &'static str,
    /// There is at most one.
    pub is_single: bool,
    pub fields: &'static [(&'static str, Kind)],
}

const fn one(name: &'static str, fields: &'static [(&'static str, Kind)]) -> Rows {
    Rows { name, is_single: true, fields }
}

const fn many(name: &'static str, fields: &'static [(&'static str, Kind)]) -> Rows {
    Rows { name, is_single: false, fields }
}

/// Every kind of row with its fields, in the order in which they are shown.
pub const ROWS: [Rows; 12] = [
    one(
        "evaluation",
        &[
            ("state", Kind::Choice(&["yes", "under-way", "no"])),
            ("on", Kind::Day),
            ("by", Kind::Line),
            ("findings", Kind::Long),
            ("url", Kind::Url),
        ],
    ),
    many(
        "target",
        &[
            ("title", Kind::Line),
            ("value", Kind::Number),
            ("unit", Kind::Line),
            ("year", Kind::Year),
            ("present", Kind::Number),
            ("present_on", Kind::Day),
            ("source", Kind::Line),
        ],
    ),
    one(
        "law",
        &[
            ("number", Kind::Line),
            ("on", Kind::Day),
            ("articles", Kind::Line),
            ("duties", Kind::Long),
            ("transpose_by", Kind::Day),
            ("url", Kind::Url),
        ],
    ),
    many("stage", &[("stage", Kind::Code(convention::lists::LAW_STAGES)), ("on", Kind::Day), ("note", Kind::Line)]),
    many(
        "proposal",
        &[
            ("by", Kind::Line),
            ("words", Kind::Line),
            ("fate", Kind::Code(convention::lists::CONTRIBUTION_OUTCOMES)),
            ("reason", Kind::Line),
        ],
    ),
    many("transposition", &[("party", Kind::Party), ("text", Kind::Line), ("on", Kind::Day), ("url", Kind::Url)]),
    many("help", &[("party", Kind::Party), ("name", Kind::Line), ("reach", Kind::Line), ("url", Kind::Url)]),
    one(
        "plan",
        &[
            ("year_start", Kind::Year),
            ("year_end", Kind::Year),
            ("budget", Kind::Number),
            ("currency", Kind::Line),
            ("successor", Kind::Line),
            ("successor_year", Kind::Year),
            ("successor_url", Kind::Url),
        ],
    ),
    one("institution", &[("law", Kind::Line), ("on", Kind::Day), ("missions", Kind::Long)]),
    many("strategy", &[("title", Kind::Line), ("year_start", Kind::Year), ("year_end", Kind::Year), ("url", Kind::Url)]),
    many("meeting", &[("on", Kind::Day), ("subject", Kind::Line)]),
    many(
        "decision",
        &[
            ("on", Kind::Day),
            ("words", Kind::Line),
            ("task", Kind::Line),
            ("owner", Kind::Line),
            ("due_on", Kind::Day),
            ("state", Kind::Choice(&["open", "under-way", "finished"])),
        ],
    ),
];

/// Kinds of rows that belong together in the form and on the record.
#[derive(Debug)]
pub struct Topic {
    /// `measures-topic-<name>` is its heading.
    pub name: &'static str,
    pub rows: &'static [&'static str],
    /// Codes of `instrument-types` that ask for it.
    pub instruments: &'static [&'static str],
    /// Asked of every measure.
    pub is_always: bool,
}

const fn topic(name: &'static str, rows: &'static [&'static str], instruments: &'static [&'static str]) -> Topic {
    Topic { name, rows, instruments, is_always: false }
}

/// Every topic, in the order of the form.
pub const TOPICS: [Topic; 9] = [
    Topic { name: "evaluation", rows: &["evaluation"], instruments: &[], is_always: true },
    topic("targets", &["target"], &[]),
    topic("law", &["law", "stage"], &["law"]),
    topic("proposals", &["proposal"], &[]),
    topic("transposition", &["transposition"], &[]),
    topic("help", &["help"], &[]),
    topic("plan", &["plan"], &["plan-strategy"]),
    topic("institution", &["institution", "strategy"], &["institution"]),
    topic("working-group", &["meeting", "decision"], &[]),
];

/// The kind of row with a name.
pub fn rows(name: &str) -> Option<&'static Rows> {
    ROWS.iter().find(|rows| rows.name == name)
}

/// Row, number and kind of a field of the form such as `law-0-number`; `None` when no part has it.
pub fn field(name: &str) -> Option<(&'static Rows, usize, &'static str, Kind)> {
    let mut pieces = name.splitn(3, '-');
    let (row, at, part) = (rows(pieces.next()?)?, pieces.next()?.parse::<usize>().ok()?, pieces.next()?);
    let (part, kind) = row.fields.iter().find(|(known, _)| *known == part)?;
    Some((row, at, part, *kind))
}

/// One row: values by the names of its fields.
pub type Row = BTreeMap<String, String>;

/// The rows of all parts that a measure has, by kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Parts(BTreeMap<String, Vec<Row>>);

impl Parts {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rows of a kind, empty where there are none.
    pub fn rows(&self, name: &str) -> &[Row] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Everything written in words, for the search.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        ROWS.iter().flat_map(|kind| {
            let written = kind.fields.iter().filter(|(_, kind)| matches!(kind, Kind::Line | Kind::Long)).map(|(name, _)| *name);
            let written: Vec<&str> = written.collect();
            self.rows(kind.name).iter().flat_map(move |row| {
                let texts: Vec<&str> = written.iter().map(|name| value(row, name)).filter(|text| !text.is_empty()).collect();
                texts
            })
        })
    }

    /// The first row of a kind.
    pub fn first(&self, name: &str) -> Option<&Row> {
        self.rows(name).first()
    }

    /// Sets the rows of a kind; none takes the kind away.
    pub fn set(&mut self, name: &str, rows: Vec<Row>) {
        if rows.is_empty() {
            self.0.remove(name);
        } else {
            self.0.insert(name.to_owned(), rows);
        }
    }

    /// Whether anything of a topic is filled.
    pub fn has(&self, topic: &Topic) -> bool {
        topic.rows.iter().any(|name| !self.rows(name).is_empty())
    }

    /// What keeps the measure from being published: a value without the one that makes it true or useful.
    pub fn problems(&self) -> Vec<FieldError> {
        NEEDS
            .iter()
            .flat_map(|(row, given, needed, key)| {
                let lacks = |found: &Row| !value(found, given).is_empty() && value(found, needed).is_empty();
                let at = self.rows(row).iter().enumerate().filter(move |(_, found)| lacks(found)).map(|(at, _)| at);
                at.map(move |at| FieldError::new(format!("{row}-{at}-{needed}"), key))
            })
            .collect()
    }
}

/// Kind of row, what was given, what it needs besides, message. Sources: SYS-120 (a present value has its day),
/// SYS-092 (the fate of a proposal has its reason), SYS-091 (a task has its owner).
const NEEDS: [(&str, &str, &str, &str); 4] = [
    ("target", "present", "present_on", "measures-error-present-day"),
    ("proposal", "fate", "reason", "measures-error-fate-reason"),
    ("decision", "task", "owner", "measures-error-task-owner"),
    ("transposition", "on", "party", "measures-error-party"),
];

/// A value of a row, empty where it has none.
pub fn value<'a>(row: &'a Row, name: &str) -> &'a str {
    row.get(name).map_or("", String::as_str)
}

/// How a Member State stands with carrying a directive into its law on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    Done,
    Late,
    Pending,
}

impl Carried {
    /// `measures-carried-<code>` is its word.
    pub const fn code(self) -> &'static str {
        match self {
            Carried::Done => "done",
            Carried::Late => "late",
            Carried::Pending => "pending",
        }
    }
}

/// Each Member State of the European Union of a day with its standing on that day and its last national text until
/// then (SYS-094): done from the day of the text, late once the day by which it is due has passed, else pending.
pub fn transposition(parts: &Parts, on: Day, members: &[PartyCode]) -> Vec<(PartyCode, Carried, Option<Row>)> {
    let due = parts.first("law").and_then(|law| value(law, "transpose_by").parse::<Day>().ok());
    let day = |row: &Row| value(row, "on").parse::<Day>().ok();
    members
        .iter()
        .map(|member| {
            let own = parts.rows("transposition").iter().filter(|row| value(row, "party") == member.to_string());
            let last = own.filter(|row| day(row).is_some_and(|done| done <= on)).max_by_key(|row| day(row));
            let carried = match last {
                Some(_) => Carried::Done,
                None if due.is_some_and(|due| due < on) => Carried::Late,
                None => Carried::Pending,
            };
            (*member, carried, last.cloned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(values: &[(&str, &str)]) -> Row {
        values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn every_topic_names_rows_that_exist_and_every_row_has_one_topic() {
        let named: Vec<&str> = TOPICS.iter().flat_map(|topic| topic.rows).copied().collect();
        assert_eq!(named, ROWS.iter().map(|rows| rows.name).collect::<Vec<_>>());
        let codes = convention::list(convention::lists::INSTRUMENT_TYPES);
        assert!(TOPICS.iter().flat_map(|topic| topic.instruments).all(|code| codes.has(code)));
    }

    #[test]
    fn sys_094_a_member_state_is_done_late_or_pending_on_a_chosen_day() {
        let [france, poland] = ["FR", "PL"].map(|code| PartyCode::parse(code).unwrap());
        let mut parts = Parts::default();
        parts.set("law", vec![row(&[("transpose_by", "2021-06-07")])]);
        parts.set("transposition", vec![row(&[("party", "FR"), ("on", "2021-05-12"), ("text", "Ordonnance")])]);
        let on = |day: &str| -> Vec<Carried> {
            transposition(&parts, day.parse().unwrap(), &[france, poland]).into_iter().map(|(_, carried, _)| carried).collect()
        };
        assert_eq!(on("2021-05-11"), [Carried::Pending, Carried::Pending]);
        assert_eq!(on("2021-06-07"), [Carried::Done, Carried::Pending]);
        assert_eq!(on("2021-06-08"), [Carried::Done, Carried::Late]);
    }

    #[test]
    fn sys_120_a_present_value_asks_for_its_day() {
        let mut parts = Parts::default();
        parts.set("target", vec![row(&[("value", "50"), ("present", "38")])]);
        assert_eq!(parts.problems().first().map(|problem| problem.field.as_str()), Some("target-0-present_on"));
        parts.set("target", vec![row(&[("value", "50"), ("present", "38"), ("present_on", "2026-06-30")])]);
        assert_eq!(parts.problems(), []);
    }
}
