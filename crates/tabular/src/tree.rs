//! JSON, whole and by lines. One path finds the items, further paths fill the columns (RFC 9535).

use crate::read::{Refused, Sink, Wanted};
use crate::{Cell, Column, Fault, Found, Look, Row};
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use serde_json_path::JsonPath;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};

/// Items from which the columns of a file are found where no mapping names paths. Our choice.
const LOOKED_AT: usize = 200;
/// Columns found by themselves at most. Our choice.
const COLUMNS_MAX: usize = 200;
/// Bytes of one line at most. Our choice: the size of a form.
const LINE_BYTES: u64 = 1 << 20;

/// What kind of JSON a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tree {
    Whole,
    Lines,
}

/// The kind, from the first bytes; `None` for text that is no JSON.
pub fn kind(start: &[u8]) -> Option<Tree> {
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let start = start.trim_ascii_start();
    let is_start = match start.first() {
        // A CSV may begin with a bracket; JSON goes on with a value.
        Some(b'[') => {
            let rest = start.get(1..).unwrap_or_default().trim_ascii_start();
            rest.first().is_none_or(|next| b"{[\"]-0123456789tfn".contains(next))
        }
        Some(b'{') => true,
        _ => false,
    };
    if !is_start {
        return None;
    }
    // By lines when the first line is a whole object and another begins after it.
    let mut lines = start.splitn(2, |byte| *byte == b'\n');
    let (first, rest) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
    let is_whole = serde_json::from_slice::<Value>(first).is_ok_and(|value| value.is_object());
    Some(if is_whole && rest.trim_ascii_start().starts_with(b"{") { Tree::Lines } else { Tree::Whole })
}

/// Reads JSON as a whole and hands on the items that the path finds.
pub fn read_whole(mut file: BufReader<File>, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(|_| Refused::new("json-encoding"))?;
    let root = parse(text.trim_start_matches('\u{FEFF}'))?;
    drop(text);
    let items = if wanted.items.is_empty() { found_items(&root)? } else { wanted.items.clone() };
    let path = parsed(&items)?;
    let found = path.query_located(&root);
    if found.is_empty() {
        return Err(Refused::new("path-nothing").with("path", &items));
    }
    if u64::try_from(found.len()).unwrap_or(u64::MAX) > wanted.limits.items {
        return Err(Refused::new("path-too-much").with("path", &items).with("limit", wanted.limits.items));
    }
    let first: Vec<&Value> = found.iter().take(LOOKED_AT).map(|item| item.node()).collect();
    let paths = columns(wanted, &first)?;
    let look = Look { format: "json".into(), items, columns: named(&paths), ..Look::default() };
    if !sink(Found::Look(look)) {
        return Ok(());
    }
    for (number, item) in (1u64..).zip(found.iter()) {
        let row = Row { number, path: dotted(item.location()), cells: cells(&paths, item.node()), faults: Vec::new() };
        if !sink(Found::Row(row)) || number == wanted.rows {
            break;
        }
    }
    Ok(())
}

/// Reads JSON by lines, each an item, without holding more than one.
pub fn read_lines(mut file: BufReader<File>, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let (mut number, mut line, mut is_done) = (0u64, Vec::new(), false);
    let mut waiting: Vec<(u64, Result<Value, Refused>)> = Vec::new();
    let mut paths: Option<Vec<(String, JsonPath)>> = None;
    while !is_done {
        line.clear();
        let n = file.by_ref().take(LINE_BYTES + 1).read_until(b'\n', &mut line);
        let n = n.map_err(|cause| Refused::new("unreadable").with("cause", cause))?;
        if u64::try_from(n).unwrap_or(u64::MAX) > LINE_BYTES {
            return Err(Refused::new("json-line-long").with("row", number + 1));
        }
        is_done = n == 0;
        if !is_done {
            number += 1;
            let bytes = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line).trim_ascii();
            if !bytes.is_empty() {
                let text = std::str::from_utf8(bytes).map_err(|_| Refused::new("json-encoding"));
                waiting.push((number, text.and_then(parse)));
            }
        }
        if paths.is_none() && (is_done || waiting.len() >= LOOKED_AT) {
            let first: Vec<&Value> = waiting.iter().filter_map(|(_, item)| item.as_ref().ok()).collect();
            if first.is_empty() {
                return Err(waiting.pop().and_then(|(_, item)| item.err()).unwrap_or_else(|| Refused::new("empty")));
            }
            let found = columns(wanted, &first)?;
            if !sink(Found::Look(Look { format: "ndjson".into(), columns: named(&found), ..Look::default() })) {
                return Ok(());
            }
            paths = Some(found);
        }
        let Some(paths) = &paths else { continue };
        for (number, item) in waiting.drain(..) {
            let row = match item {
                Ok(item) => Row { number, cells: cells(paths, &item), ..Row::default() },
                Err(refused) => {
                    let cause = refused.args.into_iter().find(|(name, _)| name == "cause").map(|(_, value)| value);
                    let fault = Fault { code: "json".into(), value: cause.unwrap_or(refused.code) };
                    Row { number, cells: vec![Cell::Empty; paths.len()], faults: vec![fault], ..Row::default() }
                }
            };
            if !sink(Found::Row(row)) || (wanted.rows > 0 && number >= wanted.rows) {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn parse(text: &str) -> Result<Value, Refused> {
    serde_json::from_str::<Strict>(text).map(|strict| strict.0).map_err(|cause| {
        let words = cause.to_string();
        let code = if words.contains("recursion limit") {
            "json-deep"
        } else if words.contains(TWICE) {
            "json-twice"
        } else {
            "json-syntax"
        };
        Refused::new(code).with("line", cause.line()).with("column", cause.column()).with("cause", words)
    })
}

fn parsed(path: &str) -> Result<JsonPath, Refused> {
    JsonPath::parse(path).map_err(|cause| {
        Refused::new("path-wrong").with("path", path).with("position", cause.position() + 1).with("cause", cause.message())
    })
}

/// The path to the items of a file that says nothing about itself: the root when it is a list, else the only list of
/// objects directly below it.
fn found_items(root: &Value) -> Result<String, Refused> {
    if root.is_array() {
        return Ok("$[*]".into());
    }
    let is_list = |value: &Value| value.as_array().is_some_and(|list| list.first().is_some_and(Value::is_object));
    let lists: Vec<&String> = root.as_object().into_iter().flatten().filter(|(_, value)| is_list(value)).map(|(name, _)| name).collect();
    match lists.as_slice() {
        [name] => Ok(format!("$.{name}[*]")),
        _ => Err(Refused::new("items-unknown")),
    }
}

fn columns(wanted: &Wanted, first: &[&Value]) -> Result<Vec<(String, JsonPath)>, Refused> {
    let names = if wanted.paths.is_empty() { leaves(first) } else { wanted.paths.clone() };
    names.into_iter().map(|name| parsed(&name).map(|path| (name, path))).collect()
}

/// Paths to everything that is no object in the first items, in the order in which they come.
fn leaves(items: &[&Value]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    items.iter().for_each(|item| walk(item, "$", &mut seen, 0));
    let mut found: Vec<(usize, String)> = seen.into_iter().map(|(path, at)| (at, path)).collect();
    found.sort();
    found.into_iter().take(COLUMNS_MAX).map(|(_, path)| path).collect()
}

fn walk(value: &Value, path: &str, seen: &mut BTreeMap<String, usize>, depth: usize) {
    match value {
        Value::Object(fields) if depth < 6 => {
            for (name, value) in fields {
                let is_plain = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
                    && !name.starts_with(|first: char| first.is_ascii_digit());
                let step = if is_plain { format!(".{name}") } else { format!("[{}]", Value::from(name.as_str())) };
                walk(value, &format!("{path}{step}"), seen, depth + 1);
            }
        }
        Value::Array(list) if list.iter().any(Value::is_object) && depth < 6 => {
            list.iter().for_each(|value| walk(value, &format!("{path}[*]"), seen, depth + 1));
        }
        _ => {
            let at = seen.len();
            seen.entry(path.to_owned()).or_insert(at);
        }
    }
}

fn named(paths: &[(String, JsonPath)]) -> Vec<Column> {
    paths.iter().map(|(name, _)| Column { name: name.clone(), place: String::new() }).collect()
}

fn cells(paths: &[(String, JsonPath)], item: &Value) -> Vec<Cell> {
    let found = |path: &JsonPath| match path.query(item).all().as_slice() {
        [] => Cell::Empty,
        [one] => of(one),
        many => Cell::List(many.iter().map(|value| of(value)).collect()),
    };
    paths.iter().map(|(_, path)| found(path)).collect()
}

fn of(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Empty,
        Value::Bool(yes) => Cell::Yes(*yes),
        Value::Number(number) => number.as_f64().map_or_else(|| Cell::Text(number.to_string()), Cell::Number),
        Value::String(text) => Cell::Text(text.clone()),
        Value::Array(list) => Cell::List(list.iter().map(of).collect()),
        Value::Object(_) => Cell::Text(value.to_string()),
    }
}

/// A place as people write it: `$.practices[3]`.
fn dotted(location: &serde_json_path::NormalizedPath<'_>) -> String {
    use serde_json_path::PathElement;
    location.iter().fold("$".to_owned(), |path, step| match step {
        PathElement::Name(name) => format!("{path}.{name}"),
        PathElement::Index(at) => format!("{path}[{at}]"),
    })
}

/// Words by which a name that stands twice in one object is told from other faults.
const TWICE: &str = "stands twice";

/// Any JSON whose objects hold each name once: of two values the reader could only guess which one is meant.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Strict, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Value;
            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("a JSON value")
            }
            fn visit_unit<E>(self) -> Result<Value, E> {
                Ok(Value::Null)
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Value, E> {
                Ok(Value::Bool(yes))
            }
            fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
                Ok(number.into())
            }
            fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
                Ok(number.into())
            }
            fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
                Ok(number.into())
            }
            fn visit_str<E>(self, text: &str) -> Result<Value, E> {
                Ok(Value::String(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> Result<Value, E> {
                Ok(Value::String(text))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
                let mut out = Vec::new();
                while let Some(Strict(value)) = list.next_element()? {
                    out.push(value);
                }
                Ok(Value::Array(out))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
                let mut out = Map::new();
                while let Some((name, Strict(value))) = fields.next_entry::<String, Strict>()? {
                    if out.contains_key(&name) {
                        return Err(de::Error::custom(format!("{name:?} {TWICE}")));
                    }
                    out.insert(name, value);
                }
                Ok(Value::Object(out))
            }
        }
        deserializer.deserialize_any(Any).map(Strict)
    }
}
