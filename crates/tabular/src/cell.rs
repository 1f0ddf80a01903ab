//! What reading gives: a look at the file, then its rows. The same for workbooks, CSV and JSON.

use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

/// One value as the file holds it. A formula is its last computed value; a day is a day whatever the file calls it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    Empty,
    Yes(bool),
    Number(f64),
    Text(String),
    /// Several values at one place of a JSON item.
    List(Vec<Cell>),
    /// A day, `YYYY-MM-DD`.
    Day {
        day: String,
    },
    /// A cell in which the spreadsheet itself shows an error, such as `#REF!`.
    Broken {
        broken: String,
    },
}

/// By hand: trying one variant after the other, as derived code does, writes an error with the whole text for each that
/// does not fit, and that took most of the time of an import.
impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Cell, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Cell;
            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("a cell")
            }
            fn visit_unit<E>(self) -> Result<Cell, E> {
                Ok(Cell::Empty)
            }
            fn visit_bool<E>(self, yes: bool) -> Result<Cell, E> {
                Ok(Cell::Yes(yes))
            }
            fn visit_f64<E>(self, number: f64) -> Result<Cell, E> {
                Ok(Cell::Number(number))
            }
            #[expect(clippy::cast_precision_loss, reason = "a cell holds every number as a float")]
            fn visit_i64<E>(self, number: i64) -> Result<Cell, E> {
                Ok(Cell::Number(number as f64))
            }
            #[expect(clippy::cast_precision_loss, reason = "a cell holds every number as a float")]
            fn visit_u64<E>(self, number: u64) -> Result<Cell, E> {
                Ok(Cell::Number(number as f64))
            }
            fn visit_str<E>(self, text: &str) -> Result<Cell, E> {
                Ok(Cell::Text(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> Result<Cell, E> {
                Ok(Cell::Text(text))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Cell, A::Error> {
                let mut cells = Vec::new();
                while let Some(cell) = list.next_element()? {
                    cells.push(cell);
                }
                Ok(Cell::List(cells))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Cell, A::Error> {
                match fields.next_entry::<String, String>()? {
                    Some((name, day)) if name == "day" => Ok(Cell::Day { day }),
                    Some((name, broken)) if name == "broken" => Ok(Cell::Broken { broken }),
                    _ => Err(de::Error::custom("this is no cell")),
                }
            }
        }
        deserializer.deserialize_any(Any)
    }
}

impl Cell {
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            Cell::List(list) => list.iter().all(Cell::is_empty),
            _ => false,
        }
    }

    /// The value as a person would type it: whole numbers without a fraction, days as `YYYY-MM-DD`, lists by lines.
    pub fn typed(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Yes(yes) => if *yes { "yes" } else { "no" }.into(),
            Cell::Number(number) => format!("{number}"),
            Cell::Text(text) => text.trim().to_owned(),
            Cell::List(list) => list.iter().map(Cell::typed).collect::<Vec<_>>().join("\n"),
            Cell::Day { day } => day.clone(),
            Cell::Broken { broken } => broken.clone(),
        }
    }
}

/// A column, or a path of JSON items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The words of the head, or the path.
    pub name: String,
    /// Letter of the column in a sheet (`C`), the number in a CSV (`3`), empty for a path.
    pub place: String,
}

/// What was found out about a file before its first row. Shown for confirmation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// `xlsx`, `xls`, `ods`, `csv`, `json` or `ndjson`.
    pub format: String,
    /// Names of the sheets that hold something, the one read first.
    pub sheets: Vec<String>,
    /// Name of the encoding; text files only.
    pub encoding: String,
    /// The mark between cells; text files only.
    pub delimiter: String,
    /// The path that finds the items; JSON only.
    pub items: String,
    /// Row of the head as a person counts it; 0 for JSON.
    pub head: u64,
    pub columns: Vec<Column>,
}

/// Something wrong with one row that reading itself noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// Code of the message: `ragged`, `encoding` or `json`.
    pub code: String,
    pub value: String,
}

/// One row, or one item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Row as a person counts it: the head of a sheet is usually 1; items of JSON are counted from 1.
    #[serde(rename = "n")]
    pub number: u64,
    /// Place of a JSON item, such as `$.practices[3]`.
    #[serde(rename = "p", default, skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// One for each column of the look.
    #[serde(rename = "c")]
    pub cells: Vec<Cell>,
    #[serde(rename = "f", default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<Fault>,
}

/// Letters of a column from its number, 0 for `A`.
pub fn letters(column: usize) -> String {
    let (mut rest, mut out) = (column, String::new());
    loop {
        out.insert(0, char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
        if rest == 0 {
            return out;
        }
        rest -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        let found = [0, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(found, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn every_kind_of_cell_survives_the_way_between_the_processes() {
        let cells = vec![
            Cell::Empty,
            Cell::Yes(true),
            Cell::Number(1.1),
            Cell::Text("=1+1".into()),
            Cell::Day { day: "2020-02-29".into() },
            Cell::Broken { broken: "#REF!".into() },
            Cell::List(vec![Cell::Text("DE".into()), Cell::Empty]),
        ];
        let row = Row { number: 7, path: "$.a[0]".into(), cells, faults: vec![Fault { code: "ragged".into(), value: "x".into() }] };
        let line = serde_json::to_string(&row).unwrap();
        assert_eq!(serde_json::from_str::<Row>(&line).unwrap(), row);
    }
}
