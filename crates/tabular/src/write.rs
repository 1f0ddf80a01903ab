//! Workbooks for people: labels in the head, which stays in sight and filters; every text a text, so that nothing in it
//! runs as a formula; a second sheet that says what the list is. Rows are written as they come; memory stays flat.

use kernel::error::Context;
use kernel::{Error, Result};
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use std::io::{Read, Seek, SeekFrom, Write};

/// Rows of a sheet beyond which CSV and JSON by lines are offered. Source: `architecture.md`, section 5.
pub const ROWS_MAX: usize = 100_000;
/// Letters of a cell at most: a limit of the format.
const CELL_CHARS: usize = 32_767;

/// A column of the sheet.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    pub label: &'static str,
    /// Width in letters.
    pub width: f64,
    /// Whether whole numbers of this column are numbers and not texts.
    pub is_number: bool,
}

/// A workbook that is being written.
pub struct Book {
    book: Workbook,
    heads: Vec<Head>,
    n_rows: u32,
}

pub(crate) fn fault(cause: XlsxError) -> Error {
    Error::caused("cannot write a workbook", cause)
}

pub(crate) fn cell(text: &str) -> String {
    if text.chars().count() <= CELL_CHARS { text.to_owned() } else { text.chars().take(CELL_CHARS - 1).chain(['…']).collect() }
}

impl Book {
    /// Begins a workbook with its head.
    pub fn new(sheet: &str, heads: Vec<Head>, is_right_to_left: bool) -> Result<Book> {
        let mut book = Workbook::new();
        let bold = Format::new().set_bold();
        let list = book.add_worksheet_with_constant_memory().map_err(fault)?;
        list.set_name(sheet_name(sheet)).map_err(fault)?;
        list.set_right_to_left(is_right_to_left);
        for (column, head) in (0u16..).zip(&heads) {
            list.set_column_width(column, head.width).map_err(fault)?;
            list.write_string_with_format(0, column, head.label, &bold).map_err(fault)?;
        }
        list.set_freeze_panes(1, 0).map_err(fault)?;
        Ok(Book { book, heads, n_rows: 0 })
    }

    fn list(&mut self) -> Result<&mut Worksheet> {
        self.book.worksheet_from_index(0).map_err(fault)
    }

    /// Writes one row; a cell for each column.
    pub fn row(&mut self, cells: &[String]) -> Result<()> {
        self.n_rows += 1;
        let (row, numbers) = (self.n_rows, self.heads.iter().map(|head| head.is_number).collect::<Vec<_>>());
        let list = self.list()?;
        for ((column, text), is_number) in (0u16..).zip(cells).zip(numbers).filter(|((_, text), _)| !text.is_empty()) {
            match text.parse::<i32>() {
                Ok(number) if is_number => list.write_number(row, column, number).map_err(fault)?,
                _ => list.write_string(row, column, cell(text)).map_err(fault)?,
            };
        }
        Ok(())
    }

    /// Ends the workbook with a sheet of facts about the list and writes it.
    pub fn finish(mut self, about: &str, facts: &[(String, String)], is_right_to_left: bool, out: &mut dyn Write) -> Result<()> {
        let (last_row, last_column) = (self.n_rows, u16::try_from(self.heads.len().saturating_sub(1)).unwrap_or(0));
        self.list()?.autofilter(0, 0, last_row, last_column).map_err(fault)?;
        let sheet = self.book.add_worksheet_with_constant_memory().map_err(fault)?;
        sheet.set_name(sheet_name(about)).map_err(fault)?;
        sheet.set_right_to_left(is_right_to_left);
        sheet.set_column_width(0, 24).map_err(fault)?;
        sheet.set_column_width(1, 90).map_err(fault)?;
        for (row, (label, value)) in (0u32..).zip(facts) {
            sheet.write_string(row, 0, label.as_str()).map_err(fault)?;
            sheet.write_string(row, 1, cell(value)).map_err(fault)?;
        }
        to(&mut self.book, out)
    }
}

/// Writes the workbook. The format needs to go back in the file while it is written.
pub(crate) fn to(book: &mut Workbook, out: &mut dyn Write) -> Result<()> {
    let doing = || "cannot write a workbook".into();
    let mut file = tempfile::tempfile().doing(doing)?;
    book.save_to_writer(&mut file).map_err(fault)?;
    file.seek(SeekFrom::Start(0)).doing(doing)?;
    let mut piece = vec![0u8; 1 << 16];
    loop {
        let n = file.read(&mut piece).doing(doing)?;
        if n == 0 {
            return Ok(());
        }
        out.write_all(piece.get(..n).unwrap_or_default()).doing(doing)?;
    }
}

/// A name that the format takes: at most 31 letters, none of `[]:*?/\`.
pub(crate) fn sheet_name(words: &str) -> String {
    words.chars().map(|letter| if "[]:*?/\\".contains(letter) { ' ' } else { letter }).take(31).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cell, Found, Wanted, read};

    #[test]
    fn what_is_written_reads_back_as_text_and_numbers_and_nothing_is_a_formula() {
        let heads = vec![Head { label: "Titre", width: 40.0, is_number: false }, Head { label: "Année", width: 8.0, is_number: true }];
        let mut book = Book::new("Mesures [tout]", heads, false).unwrap();
        book.row(&["=1+1".into(), "2019".into()]).unwrap();
        book.row(&["@x".into(), String::new()]).unwrap();
        let mut bytes = Vec::new();
        book.finish("À propos", &[("Source".into(), "=cmd".into())], false, &mut bytes).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book");
        std::fs::write(&path, &bytes).unwrap();
        let (mut rows, mut sheets) = (Vec::new(), Vec::new());
        read(&path, &Wanted::default(), &mut |found| {
            match found {
                Found::Look(look) => sheets = look.sheets,
                Found::Row(row) => rows.push(row.cells),
            }
            true
        })
        .unwrap();
        assert_eq!(sheets, ["Mesures  tout", "À propos"]);
        assert_eq!(rows, [vec![Cell::Text("=1+1".into()), Cell::Number(2019.0)], vec![Cell::Text("@x".into()), Cell::Empty]]);
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        for at in 0..archive.len() {
            let mut text = String::new();
            let mut file = archive.by_index(at).unwrap();
            if std::io::Read::read_to_string(&mut file, &mut text).is_ok() {
                assert!(!text.contains("<f>"), "no formula anywhere");
            }
        }
    }
}
