//! Reading a file and judging its rows: the dry run. Not here: keeping it (`work`, `store`), showing it (`pages`).
//!
//! Invariants: nothing is written; a wrong path or a missing column stops before the first row; every row is judged.

use crate::Target;
use crate::domain::Counts;
use crate::store::Staged;
use ::store::Db;
use i18n::Tr;
use kernel::{Lang, Result, canonical};
use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;
use tabular::apart::Reader;
use tabular::{Brought, Class, Found, From, Look, Mapping, Problem, Refused, Row, Rule, Values, Verdict, Wanted, normal};

/// Rows judged at a time.
const STEP: usize = 250;
/// Rows from which a mapping is found and shown. Our choice.
pub const PREVIEWED: usize = 10;

/// What is to be read.
pub struct Asked<'a> {
    pub target: &'a Arc<dyn Target>,
    pub path: &'a Path,
    pub brought: Brought,
    /// The mapping to use; found when `None`.
    pub mapping: Option<Mapping>,
    /// Saved mappings and those that come with the program, used when their columns are found again.
    pub known: Vec<Mapping>,
}

/// What a dry run found out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dry {
    pub look: Look,
    pub mapping: Mapping,
    pub counts: Counts,
}

/// Every head that a target knows, in its normal form, with the code of the field: codes, labels in every language,
/// further names.
pub fn heads(target: &dyn Target) -> BTreeMap<String, &'static str> {
    let mut heads = BTreeMap::new();
    for (name, code) in target.also() {
        heads.insert(normal(name), *code);
    }
    for field in target.fields() {
        for lang in Lang::ALL {
            heads.insert(normal(Tr::new(lang).m(field.label)), field.code);
        }
        heads.insert(normal(field.code), field.code);
    }
    heads
}

/// Looks at the beginning of a file: what it is, and its first rows.
pub fn preview(reader: &Reader, path: &Path, wanted: &Wanted) -> Result<(Look, Vec<Row>), Refused> {
    let (mut look, mut rows) = (Look::default(), Vec::new());
    let wanted = Wanted { rows: u64::try_from(PREVIEWED).unwrap_or(u64::MAX), ..wanted.clone() };
    reader.read(path, &wanted, &mut |found| {
        match found {
            Found::Look(found) => look = found,
            Found::Row(row) => rows.push(row),
        }
        true
    })?;
    Ok((look, rows))
}

/// How a file is read under a mapping, or without one.
pub fn wanted(target: &dyn Target, mapping: Option<&Mapping>) -> Wanted {
    let mut known: Vec<String> = heads(target).into_keys().collect();
    let columns = mapping.iter().flat_map(|mapping| &mapping.rules).filter_map(|rule| match &rule.from {
        From::Column(name) => Some(normal(name)),
        _ => None,
    });
    known.extend(columns);
    let mapping = mapping.cloned().unwrap_or_default();
    Wanted { sheet: mapping.sheet.clone(), items: mapping.items.clone(), paths: mapping.paths(), known, ..Wanted::default() }
}

/// The mapping of a file: the saved one whose columns are all there and that fills most fields, else by heads.
fn chosen(target: &dyn Target, look: &Look, known: &[Mapping]) -> Mapping {
    let auto = Mapping::auto(target.code(), look, &heads(target));
    let fits = |mapping: &&Mapping| {
        let has_paths = mapping.paths().iter().all(|path| look.columns.iter().any(|column| column.name == *path));
        let n_columns = mapping.rules.iter().filter(|rule| !matches!(rule.from, From::Constant(_))).count();
        mapping.items == look.items && has_paths && mapping.missing(look).is_empty() && n_columns > 0
    };
    known
        .iter()
        .filter(fits)
        .max_by_key(|mapping| mapping.rules.len())
        .filter(|found| found.rules.len() > auto.rules.len())
        .cloned()
        .unwrap_or(auto)
}

/// Reads a file and judges its rows; `each` takes them in steps. The inner error says why the file is not read.
pub fn dry_run(
    db: &Db,
    reader: &Reader,
    asked: &Asked<'_>,
    each: &mut dyn FnMut(&Look, Vec<Staged>) -> Result<()>,
) -> Result<std::result::Result<Dry, Refused>> {
    let target = asked.target.as_ref();
    let looked = preview(reader, asked.path, &wanted(target, asked.mapping.as_ref()));
    let (look, _) = match looked {
        Ok(looked) => looked,
        Err(refused) => return Ok(Err(refused)),
    };
    // A mapping without a rule only says which sheet or which items are meant.
    let given = asked.mapping.clone().filter(|mapping| !mapping.rules.is_empty());
    let mapping = given.unwrap_or_else(|| {
        let sheet = asked.mapping.as_ref().map(|open| open.sheet.clone()).unwrap_or_default();
        let found = chosen(target, &look, &asked.known);
        if sheet.is_empty() { found } else { Mapping { sheet, ..found } }
    });
    if let Err(refused) = usable(target, &mapping, &look) {
        return Ok(Err(refused));
    }
    let mut judging =
        Judging { db, asked, mapping: &mapping, look: look.clone(), keys: HashSet::new(), counts: Counts::default(), place: 0 };
    let (mut waiting, mut failed) = (Vec::new(), None);
    let wanted = wanted(target, Some(&mapping));
    // What comes from the child is read on a thread of its own: judging does not wait for it, nor it for judging.
    let outcome = std::thread::scope(|scope| {
        let (sent, found) = std::sync::mpsc::sync_channel(2 * STEP);
        let reading = scope.spawn(move || reader.read(asked.path, &wanted, &mut |found| sent.send(found).is_ok()));
        for found in found {
            match found {
                Found::Look(found) => judging.look = found,
                Found::Row(row) => waiting.push(row),
            }
            if waiting.len() >= STEP {
                let step = judging.step(std::mem::take(&mut waiting)).and_then(|rows| each(&judging.look, rows));
                failed = step.err();
            }
            if failed.is_some() {
                break;
            }
        }
        // The other end is gone by now: a reader that was not through ends.
        reading.join().unwrap_or_else(|_| Err(Refused::new("reader-missing")))
    });
    if let Some(error) = failed {
        return Err(error);
    }
    if let Err(refused) = outcome {
        return Ok(Err(refused));
    }
    let rows = judging.step(waiting)?;
    each(&judging.look, rows)?;
    if let Some(limit) = judging.limit_passed() {
        return Ok(Err(Refused::new("rows-many").with("limit", limit)));
    }
    let (look, counts) = (judging.look, judging.counts);
    Ok(Ok(Dry { look, mapping, counts }))
}

/// Whether a mapping can be used on a file at all: its columns are there, and what every row needs is mapped.
fn usable(target: &dyn Target, mapping: &Mapping, look: &Look) -> std::result::Result<(), Refused> {
    let missing = mapping.missing(look);
    if !missing.is_empty() {
        return Err(Refused::new("columns-missing").with("columns", missing.join(", ")));
    }
    let unknown: Vec<&str> =
        mapping.rules.iter().map(|rule| rule.to.as_str()).filter(|to| target.fields().iter().all(|field| field.code != *to)).collect();
    if !unknown.is_empty() {
        return Err(Refused::new("fields-unknown").with("fields", unknown.join(", ")));
    }
    match target.fields().iter().find(|field| field.is_needed && mapping.rules.iter().all(|rule| rule.to != field.code)) {
        Some(field) => Err(Refused::new("not-mapped").with("field", field.code)),
        None => Ok(()),
    }
}

struct Judging<'a> {
    db: &'a Db,
    asked: &'a Asked<'a>,
    mapping: &'a Mapping,
    look: Look,
    /// Hashes of keys seen: a million of them stay small.
    keys: HashSet<u64>,
    counts: Counts,
    place: i64,
}

impl Judging<'_> {
    /// How many rows a run may have, once there are more.
    fn limit_passed(&self) -> Option<u64> {
        self.asked.target.rows_max().filter(|limit| self.counts.total() > *limit)
    }

    fn step(&mut self, rows: Vec<Row>) -> Result<Vec<Staged>> {
        let bound = self.mapping.on(self.asked.target.fields(), &self.look);
        let mut staged: Vec<Staged> = Vec::with_capacity(rows.len());
        for row in rows {
            let mut mapped = bound.apply(&row);
            let is_keyed = !mapped.key.is_empty();
            if !is_keyed {
                mapped.key = own_key(self.asked.target.as_ref(), &mapped.values);
            }
            let mut problems = mapped.problems;
            let mut hasher = DefaultHasher::new();
            mapped.key.hash(&mut hasher);
            if !self.keys.insert(hasher.finish()) {
                let (value, code) = if is_keyed { (mapped.key.as_str(), "key-twice") } else { ("", ROW_TWICE) };
                problems.push(self.problem(&row, "key", Class::Error, value, code));
            }
            self.place += 1;
            staged.push(Staged {
                place: self.place,
                number: row.number,
                path: row.path,
                key: mapped.key,
                public_id: String::new(),
                verdict: Verdict::Blocked,
                values: mapped.values,
                differences: Vec::new(),
                problems,
            });
        }
        let asked: Vec<(String, Values)> = staged.iter().map(|row| (row.key.clone(), row.values.clone())).collect();
        let (target, brought) = (self.asked.target.clone(), self.asked.brought.clone());
        let judged = self.db.read_blocking(move |conn| target.judge(conn, &brought, &asked))?;
        for (row, judged) in staged.iter_mut().zip(judged) {
            let is_unreadable = row.problems.iter().any(|problem| problem.class > Class::Warning);
            row.verdict = if is_unreadable { Verdict::Blocked } else { judged.verdict };
            row.public_id = judged.public_id;
            row.differences = judged.differences;
            let (sheet, number, path) = (self.look.sheets.first().cloned().unwrap_or_default(), row.number, row.path.clone());
            for noted in judged.problems {
                // A cell that should be filled may have no column at all: then its field is named.
                let unmapped = || (noted.code == "empty").then(|| noted.field.to_owned());
                let column = self.column(noted.field).filter(|_| noted.code != "missing").or_else(unmapped).unwrap_or_default();
                // What the reading of the row said already is not said again: a record named twice, a cell that is empty
                // only because it could not be read.
                let is_said = row.problems.iter().any(|known| match noted.code {
                    ROW_TWICE => known.code == ROW_TWICE,
                    "empty" => known.class > Class::Warning && known.column == column,
                    _ => false,
                });
                if !is_said {
                    row.problems.push(noted.at(&sheet, number, &column, &path));
                }
            }
            self.counts.add(row.verdict);
        }
        Ok(staged)
    }

    fn column(&self, field: &str) -> Option<String> {
        let rule = self.mapping.rules.iter().find(|rule| rule.to == field)?;
        match &rule.from {
            From::Column(name) | From::Path(name) => Some(name.clone()),
            From::Constant(_) => None,
        }
    }

    fn problem(&self, row: &Row, field: &str, class: Class, value: &str, code: &str) -> Problem {
        Problem {
            class,
            sheet: self.look.sheets.first().cloned().unwrap_or_default(),
            row: row.number,
            column: self.column(field).unwrap_or_default(),
            path: row.path.clone(),
            value: value.to_owned(),
            code: code.to_owned(),
        }
    }
}

/// The problem of a record that two rows of a file are about.
pub(crate) const ROW_TWICE: &str = "row-twice";

/// How keys begin that are made here.
pub(crate) const OWN_KEY: &str = "auto-";

/// The key of a row whose source gives none, made of what names its record. A second run of the same file finds the same
/// records.
fn own_key(target: &dyn Target, values: &Values) -> String {
    let part = |code: &str| values.get(code).map(|values| values.join("|")).unwrap_or_default();
    let words = target.names().iter().map(|code| normal(&part(code))).collect::<Vec<_>>().join("\n");
    format!("{OWN_KEY}{}", canonical::sha256(words.as_bytes()).chars().take(16).collect::<String>())
}

/// A mapping as a person filled it in on a page: the column or path that fills each field.
pub fn of_choices(target: &str, look: &Look, items: &str, choices: &[(String, String)]) -> Mapping {
    let is_tree = look.columns.iter().all(|column| column.place.is_empty());
    let rule = |(to, from): &(String, String)| {
        let from = match from.strip_prefix('=') {
            Some(constant) => From::Constant(constant.to_owned()),
            None if is_tree => From::Path(from.clone()),
            None => From::Column(from.clone()),
        };
        Rule::new(from, to)
    };
    let rules = choices.iter().filter(|(_, from)| !from.is_empty()).map(rule).collect();
    Mapping { target: target.into(), items: items.into(), rules, ..Mapping::default() }
}
