//! Which column fills which field, and what a row then says. A mapping is data: saved, versioned, shared as a file.

use crate::field::{Class, Field, Kind, Problem};
use crate::verdict::Values;
use crate::{Cell, Look, Row, amounts, normal};
use kernel::{Day, money};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a field's value comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum From {
    /// The words of a head.
    Column(String),
    /// A path within an item.
    Path(String),
    /// The same for every row.
    Constant(String),
}

/// One line of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    #[serde(flatten)]
    pub from: From,
    /// Code of the field.
    pub to: String,
    /// The mark that parts several values; found out when empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub split: String,
    /// Order of days written with numbers: `dmy`, `mdy` or `ymd`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub days: String,
}

impl Rule {
    pub fn new(from: From, to: &str) -> Rule {
        Rule { from, to: to.into(), split: String::new(), days: String::new() }
    }
}

/// A mapping of columns or paths to the fields of one target.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Code of the target, such as `measures`.
    pub target: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sheet: String,
    /// Path that finds the items; JSON only.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub items: String,
    pub rules: Vec<Rule>,
}

/// What a row says, by the codes of fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapped {
    pub key: String,
    /// Every mapped field, also when the row leaves it empty.
    pub values: Values,
    pub problems: Vec<Problem>,
}

impl Mapping {
    /// The mapping of columns whose heads are codes or labels of fields. `heads` are normal forms with the code each
    /// stands for. The last name of a path counts as its head.
    pub fn auto(target: &str, look: &Look, heads: &BTreeMap<String, &'static str>) -> Mapping {
        let is_tree = look.columns.iter().all(|column| column.place.is_empty());
        let mut rules: Vec<Rule> = Vec::new();
        for column in &look.columns {
            let name = if is_tree { column.name.trim_end_matches("[*]").rsplit('.').next().unwrap_or_default() } else { &column.name };
            let Some(code) = heads.get(&normal(name)) else { continue };
            if rules.iter().all(|rule| rule.to != *code) {
                let from = if is_tree { From::Path(column.name.clone()) } else { From::Column(column.name.clone()) };
                rules.push(Rule::new(from, code));
            }
        }
        Mapping { target: target.into(), items: look.items.clone(), rules, ..Mapping::default() }
    }

    /// Paths it asks for within an item.
    pub fn paths(&self) -> Vec<String> {
        let path = |rule: &Rule| match &rule.from {
            From::Path(path) => Some(path.clone()),
            _ => None,
        };
        self.rules.iter().filter_map(path).collect()
    }

    /// Heads it needs and the file does not have.
    pub fn missing(&self, look: &Look) -> Vec<String> {
        let has = |name: &str| look.columns.iter().any(|column| normal(&column.name) == normal(name));
        let names = self.rules.iter().filter_map(|rule| match &rule.from {
            From::Column(name) if !has(name) => Some(name.clone()),
            _ => None,
        });
        names.collect()
    }

    /// The mapping tied to the columns of one file.
    pub fn on<'a>(&'a self, fields: &'static [Field], look: &'a Look) -> Bound<'a> {
        let column = |name: &str| look.columns.iter().position(|column| normal(&column.name) == normal(name));
        let source = |rule: &Rule| match &rule.from {
            From::Constant(value) => Source::Constant(Cell::Text(value.clone())),
            From::Column(name) | From::Path(name) => Source::Column(column(name)),
        };
        let rules = self.rules.iter().filter_map(|rule| Some((fields.iter().find(|field| field.code == rule.to)?, rule, source(rule))));
        Bound { mapping: self, fields, look, rules: rules.collect() }
    }

    fn column_of(&self, code: &str) -> Option<String> {
        self.rules.iter().find(|rule| rule.to == code).and_then(|rule| match &rule.from {
            From::Column(name) | From::Path(name) => Some(name.clone()),
            From::Constant(_) => None,
        })
    }
}

/// Where a rule finds its value in each row of one file.
enum Source {
    Constant(Cell),
    Column(Option<usize>),
}

/// A mapping tied to the columns of one file, so that nothing is looked up row by row.
pub struct Bound<'a> {
    mapping: &'a Mapping,
    fields: &'static [Field],
    look: &'a Look,
    rules: Vec<(&'static Field, &'a Rule, Source)>,
}

impl Bound<'_> {
    /// Reads a row. A value that cannot be read is a problem and never dropped in silence.
    pub fn apply(&self, row: &Row) -> Mapped {
        let mut out = Mapped::default();
        out.problems.extend(row.faults.iter().map(|fault| self.problem(row, Class::Error, None, &fault.value, &fault.code)));
        for (field, rule, source) in &self.rules {
            let (at, cell) = match source {
                Source::Constant(cell) => (None, cell),
                Source::Column(at) => (*at, at.and_then(|at| row.cells.get(at)).unwrap_or(&Cell::Empty)),
            };
            let (values, wrong) = convert(field, rule, cell);
            for (code, value) in wrong {
                let class = if code == UNREAD_MONEY { Class::Warning } else { Class::Error };
                out.problems.push(self.problem(row, class, at, &value, code));
            }
            let all = out.values.entry(field.code.to_owned()).or_default();
            all.extend(values);
            if !field.is_repeated && all.len() > 1 {
                let all = all.join("; ");
                out.problems.push(self.problem(row, Class::Error, at, &all, "several"));
            }
        }
        for field in self.fields.iter().filter(|field| field.is_needed) {
            let name = self.mapping.column_of(field.code);
            let is_empty = out.values.get(field.code).is_none_or(Vec::is_empty);
            if is_empty && out.problems.iter().all(|known| Some(&known.column) != name.as_ref()) {
                let at = self.look.columns.iter().position(|column| Some(&column.name) == name.as_ref());
                out.problems.push(self.problem(row, Class::Blocker, at, "", "empty"));
            }
        }
        let key = self.fields.iter().find(|field| matches!(field.kind, Kind::Key));
        out.key = key.and_then(|field| out.values.get(field.code)?.first().cloned()).unwrap_or_default();
        out
    }

    fn problem(&self, row: &Row, class: Class, at: Option<usize>, value: &str, code: &str) -> Problem {
        let sheet = self.look.sheets.first().cloned().unwrap_or_default();
        let column = at.and_then(|at| self.look.columns.get(at));
        let place = column.map_or("", |column| column.place.as_str());
        let is_cell = !place.is_empty() && !sheet.is_empty();
        Problem {
            class,
            sheet,
            row: row.number,
            column: column.map(|column| column.name.clone()).unwrap_or_default(),
            path: if is_cell { format!("{place}{}", row.number) } else { row.path.clone() },
            value: value.chars().take(200).collect(),
            code: code.into(),
        }
    }
}

/// Words by which sources say that there is no amount.
const NOTHING: [&str; 6] = ["n/a", "na", "n.a.", "-", "–", "none"];
/// The problem of money whose words are kept as they are.
const UNREAD_MONEY: &str = "money";

/// The values of a cell for a field, and what of it could not be read with the code of the problem.
fn convert(field: &Field, rule: &Rule, cell: &Cell) -> (Vec<String>, Vec<(&'static str, String)>) {
    if cell.is_empty() {
        return (Vec::new(), Vec::new());
    }
    if let Cell::Broken { broken } = cell {
        return (Vec::new(), vec![("broken-cell", broken.clone())]);
    }
    if let Cell::List(list) = cell {
        let (mut values, mut wrong) = (Vec::new(), Vec::new());
        for cell in list {
            let (more, faults) = convert(field, rule, cell);
            values.extend(more.into_iter().filter(|value| !values.contains(value)).collect::<Vec<_>>());
            wrong.extend(faults);
        }
        return (values, wrong);
    }
    let typed = cell.typed();
    match field.kind {
        Kind::Key | Kind::Text if !field.is_repeated => (vec![typed], Vec::new()),
        Kind::Key | Kind::Text => (pieces(&typed, &rule.split), Vec::new()),
        Kind::Year => match year(cell, &typed) {
            Ok(year) => (vec![year], Vec::new()),
            Err(code) => (Vec::new(), vec![(code, typed)]),
        },
        Kind::Day => match day(cell, &typed, &rule.days) {
            Ok(day) => (vec![day], Vec::new()),
            Err(code) => (Vec::new(), vec![(code, typed)]),
        },
        Kind::Address => {
            let (sound, wrong): (Vec<String>, Vec<String>) = pieces(&typed, &rule.split).into_iter().partition(|piece| is_address(piece));
            (sound, wrong.into_iter().map(|piece| ("address", piece)).collect())
        }
        Kind::Money if NOTHING.contains(&typed.to_lowercase().as_str()) => (Vec::new(), Vec::new()),
        // What is not understood stays in its own words, and is worth a look.
        Kind::Money if amounts::read(&typed, None).is_none() => (vec![typed.clone()], vec![(UNREAD_MONEY, typed)]),
        Kind::Money => (vec![typed], Vec::new()),
        Kind::Listed(_) if matches!(cell, Cell::Day { .. }) => (Vec::new(), vec![("code-as-day", typed)]),
        Kind::Listed(find) => listed(find, field.is_repeated, &rule.split, &typed),
    }
}

/// Codes of what stands in a cell: the whole cell first, since names may hold the marks that part values.
fn listed(find: Find, is_repeated: bool, split: &str, typed: &str) -> (Vec<String>, Vec<(&'static str, String)>) {
    if let Some(code) = find(typed) {
        return (vec![code], Vec::new());
    }
    if !is_repeated {
        return (Vec::new(), vec![("unknown", typed.to_owned())]);
    }
    let marks: &[&str] = if split.is_empty() { &["\n", ";", "|", "،", "、", ",", "/"] } else { &[split] };
    for mark in marks.iter().filter(|mark| typed.contains(**mark)) {
        let parts: Vec<&str> = typed.split(mark).map(str::trim).filter(|part| !part.is_empty()).collect();
        let found: Vec<Option<String>> = parts.iter().map(|part| find(part)).collect();
        if found.iter().any(Option::is_some) || !split.is_empty() {
            let wrong = parts.iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(part, _)| ("unknown", (*part).to_owned()));
            let wrong: Vec<(&'static str, String)> = wrong.collect();
            let mut values: Vec<String> = Vec::new();
            found.into_iter().flatten().for_each(|code| {
                if !values.contains(&code) {
                    values.push(code);
                }
            });
            return (values, wrong);
        }
    }
    (Vec::new(), vec![("unknown", typed.to_owned())])
}

use crate::field::Find;

fn pieces(typed: &str, split: &str) -> Vec<String> {
    let parts: Vec<&str> = if split.is_empty() { typed.split(['\n', ';', '|']).collect() } else { typed.split(split).collect() };
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn is_address(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace) && text.contains('.')
}

/// A year from a number, a text or a day. A number such as 42370 is a day that the spreadsheet counted since 1900.
fn year(cell: &Cell, typed: &str) -> Result<String, &'static str> {
    let plain = money::ascii_digits(typed);
    let digits = match cell {
        Cell::Day { day } => day.get(..4).unwrap_or_default(),
        _ if plain.parse::<Day>().is_ok() => plain.get(..4).unwrap_or_default(),
        _ => plain.as_str(),
    };
    match digits.parse::<u32>() {
        Ok(year) if (1000..3000).contains(&year) => Ok(year.to_string()),
        Ok(serial) if (10_000..80_000).contains(&serial) => Err("serial-day"),
        _ => Err("year"),
    }
}

fn day(cell: &Cell, typed: &str, order: &str) -> Result<String, &'static str> {
    if let Cell::Day { day } = cell {
        return Ok(day.clone());
    }
    let plain = money::ascii_digits(typed);
    if let Ok(day) = plain.parse::<Day>() {
        return Ok(day.to_string());
    }
    if plain.parse::<u32>().is_ok_and(|serial| (10_000..80_000).contains(&serial)) {
        return Err("serial-day");
    }
    let parts: Vec<&str> = plain.split(['/', '.', '-']).collect();
    let [one, two, three] = parts.as_slice() else { return Err("day") };
    let numbers: Option<Vec<i16>> = [one, two, three].into_iter().map(|part| part.trim().parse().ok()).collect();
    let Some([a, b, c]) = numbers.and_then(|numbers| <[i16; 3]>::try_from(numbers).ok()) else { return Err("day") };
    let (year, month, day) = match order {
        "dmy" => (c, b, a),
        "mdy" => (c, a, b),
        "ymd" => (a, b, c),
        _ if a > 31 => (a, b, c),
        _ if a > 12 => (c, b, a),
        _ if b > 12 => (c, a, b),
        // 3/4/2020 is two days; which one is for the mapping to say.
        _ => return Err("day-ambiguous"),
    };
    let small = |number: i16| i8::try_from(number).ok();
    small(month).zip(small(day)).and_then(|(month, day)| Day::new(year, month, day)).map(|day| day.to_string()).ok_or("day")
}
