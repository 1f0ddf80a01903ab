//! Workbooks to be filled in off line: rows of a question with cells for the answer, lists to choose from on a sheet of
//! their own, and a hidden sheet of facts by which the workbook is known when it comes back.
//!
//! Invariants: nothing in it runs as a formula; an answer is a text, so that no spreadsheet makes a day or a number of
//! it; only cells for answers can be typed in until somebody lifts the protection, which has no password.

use crate::write::{cell, fault, sheet_name, to};
use kernel::Result;
use rust_xlsxwriter::{Color, DataValidation, Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet};
use std::io::Write;

/// Name of the hidden sheet of facts. It is no word for people and the same in all languages.
pub const FACTS: &str = "polyphony";
/// The row of the head, from 0.
const HEAD_ROW: u32 = 0;

/// A cell of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fill {
    /// Only to be read.
    Told(String),
    /// The heading of a group of rows.
    Heading(String),
    /// To be typed in.
    Answer(String),
    /// To be chosen from the list of this number.
    Choice(String, usize),
}

/// A sheet of a form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    pub name: String,
    /// Words of the head with the width of the column in letters.
    pub heads: Vec<(String, f64)>,
    pub rows: Vec<Vec<Fill>>,
}

/// What is to be chosen from in cells of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub name: String,
    pub words: Vec<String>,
}

/// A workbook to be filled in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Form {
    pub sheets: Vec<Sheet>,
    pub lists: Vec<List>,
    pub lists_name: String,
    /// Name and value, on the hidden sheet.
    pub facts: Vec<(String, String)>,
    pub is_right_to_left: bool,
}

struct Looks {
    head: Format,
    told: Format,
    heading: Format,
    answer: Format,
}

impl Looks {
    fn new() -> Looks {
        let plain = || Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let border = Color::RGB(0x0080_8080);
        Looks {
            head: plain().set_bold().set_border_bottom(FormatBorder::Thin),
            told: plain(),
            heading: Format::new().set_bold().set_background_color(Color::RGB(0x00E8_E8E8)),
            answer: plain().set_num_format("@").set_unlocked().set_border(FormatBorder::Thin).set_border_color(border),
        }
    }
}

/// What a text is in a cell: the format ends it after 32,767 letters.
pub fn shown(text: &str) -> String {
    cell(text)
}

/// Writes the workbook.
pub fn write(form: &Form, out: &mut dyn Write) -> Result<()> {
    let mut book = Workbook::new();
    let looks = Looks::new();
    for sheet in &form.sheets {
        let page = book.add_worksheet();
        page.set_name(sheet_name(&sheet.name)).map_err(fault)?;
        fill(page, sheet, form, &looks)?;
    }
    if !form.lists.is_empty() {
        let page = book.add_worksheet();
        page.set_name(sheet_name(&form.lists_name)).map_err(fault)?;
        page.set_right_to_left(form.is_right_to_left);
        for (column, list) in (0u16..).zip(&form.lists) {
            page.set_column_width(column, 40).map_err(fault)?;
            page.write_string_with_format(HEAD_ROW, column, cell(&list.name), &looks.head).map_err(fault)?;
            for (row, words) in (HEAD_ROW + 1..).zip(&list.words) {
                page.write_string_with_format(row, column, cell(words), &looks.told).map_err(fault)?;
            }
        }
        page.protect();
    }
    let page = book.add_worksheet();
    page.set_name(FACTS).map_err(fault)?;
    page.set_hidden(true);
    for (row, (name, value)) in (0u32..).zip(std::iter::once(&("name".to_owned(), "value".to_owned())).chain(&form.facts)) {
        page.write_string(row, 0, cell(name)).map_err(fault)?;
        page.write_string(row, 1, cell(value)).map_err(fault)?;
    }
    to(&mut book, out)
}

fn fill(page: &mut Worksheet, sheet: &Sheet, form: &Form, looks: &Looks) -> Result<()> {
    page.set_right_to_left(form.is_right_to_left);
    for (column, (label, width)) in (0u16..).zip(&sheet.heads) {
        page.set_column_width(column, *width).map_err(fault)?;
        page.write_string_with_format(HEAD_ROW, column, cell(label), &looks.head).map_err(fault)?;
    }
    page.set_freeze_panes(HEAD_ROW + 1, 0).map_err(fault)?;
    for (row, cells) in (HEAD_ROW + 1..).zip(&sheet.rows) {
        for (column, one) in (0u16..).zip(cells) {
            let (words, look) = match one {
                Fill::Told(words) => (words, &looks.told),
                Fill::Heading(words) => (words, &looks.heading),
                Fill::Answer(words) | Fill::Choice(words, _) => (words, &looks.answer),
            };
            match words.as_str() {
                "" if matches!(one, Fill::Told(_)) => {}
                "" => drop(page.write_blank(row, column, look).map_err(fault)?),
                words => drop(page.write_string_with_format(row, column, cell(words), look).map_err(fault)?),
            }
            let Fill::Choice(_, number) = one else { continue };
            let Some((letters, list)) = form.lists.get(*number).map(|list| (crate::cell::letters(*number), list)) else { continue };
            let name = sheet_name(&form.lists_name).replace('\'', "''");
            let range = format!("='{name}'!${letters}$2:${letters}${}", list.words.len() + 1);
            let choice = DataValidation::new().allow_list_formula(range.as_str().into());
            page.add_data_validation(row, column, row, column, &choice).map_err(fault)?;
        }
    }
    let options = ProtectionOptions { format_cells: true, format_columns: true, format_rows: true, ..ProtectionOptions::default() };
    page.protect_with_options(&options);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cell, Found, Wanted, read};

    #[test]
    fn answers_come_back_as_typed_and_the_hidden_sheet_by_its_name() {
        let row = vec![Fill::Told("a".into()), Fill::Answer("=1+1".into()), Fill::Choice("Fait".into(), 0)];
        let form = Form {
            sheets: vec![Sheet {
                name: "L’état [1]".into(),
                heads: vec![("Id".into(), 9.0), ("R".into(), 9.0), ("C".into(), 9.0)],
                rows: vec![row],
            }],
            lists: vec![List { name: "Positions".into(), words: vec!["Fait".into(), "En cours".into()] }],
            lists_name: "D'où l'on choisit".into(),
            facts: vec![("party".into(), "KE".into())],
            is_right_to_left: true,
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book");
        let mut bytes = Vec::new();
        write(&form, &mut bytes).unwrap();
        std::fs::write(&path, &bytes).unwrap();
        let rows = |sheet: &str| {
            let (mut rows, mut sheets) = (Vec::new(), Vec::new());
            read(&path, &Wanted { sheet: sheet.into(), ..Wanted::default() }, &mut |found| {
                match found {
                    Found::Look(look) => sheets = look.sheets,
                    Found::Row(row) => rows.push(row.cells),
                }
                true
            })
            .unwrap();
            (rows, sheets)
        };
        let text = |words: &str| Cell::Text(words.into());
        let (first, sheets) = rows("");
        assert_eq!(first, [[text("a"), text("=1+1"), text("Fait")]]);
        assert_eq!(sheets, ["L’état  1", "D'où l'on choisit"], "the hidden sheet is none to look through");
        assert_eq!(rows(FACTS).0, [[text("party"), text("KE")]]);
    }
}
