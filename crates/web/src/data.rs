//! The same records as data: CSV, JSON pages, Atom feeds. Columns and fields come from explicit lists of the slice,
//! so that nothing becomes public by accident.

use crate::Visit;
use kernel::error::Context;
use kernel::{Moment, Result};
use serde_json::{Value, json};
use std::io::Write;

/// Media type of a workbook.
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Media type of a document.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// For whom a CSV is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvFor {
    /// UTF-8 without a mark, every cell as it was typed.
    Machines,
    /// Asked for with `?bom=1`: with the mark by which spreadsheets know UTF-8, and no cell that they would run as a
    /// formula.
    Spreadsheets,
}

impl CsvFor {
    pub fn of(visit: &Visit) -> CsvFor {
        if visit.query.get("bom") == Some("1") { CsvFor::Spreadsheets } else { CsvFor::Machines }
    }
}

/// A CSV that is being written: comma, UTF-8, stable English names in its head.
pub struct Csv<'a> {
    writer: csv::Writer<&'a mut dyn Write>,
    reader: CsvFor,
}

impl<'a> Csv<'a> {
    /// Writes the head.
    pub fn new(out: &'a mut dyn Write, reader: CsvFor, columns: &[&str]) -> Result<Csv<'a>> {
        if reader == CsvFor::Spreadsheets {
            out.write_all(b"\xEF\xBB\xBF").doing(|| "cannot write the mark of a CSV".into())?;
        }
        let mut writer = csv::Writer::from_writer(out);
        writer.write_record(columns).doing(|| "cannot write a CSV head".into())?;
        Ok(Csv { writer, reader })
    }

    /// Writes one row.
    pub fn row(&mut self, cells: &[String]) -> Result<()> {
        let written = match self.reader {
            CsvFor::Machines => self.writer.write_record(cells),
            CsvFor::Spreadsheets => self.writer.write_record(cells.iter().map(|cell| as_text(cell))),
        };
        written.doing(|| "cannot write a CSV row".into())
    }

    pub fn finish(mut self) -> Result<()> {
        self.writer.flush().doing(|| "cannot write CSV".into())
    }
}

/// A cell that a spreadsheet shows and never runs: what begins like a formula stands behind an apostrophe; numbers stay.
fn as_text(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

/// A whole CSV of a list that is small by nature (Parties, activities).
pub fn csv_bytes(visit: &Visit, columns: &[&str], rows: &[Vec<String>]) -> Result<crate::Reply> {
    let mut bytes: Vec<u8> = Vec::new();
    let mut csv = Csv::new(&mut bytes, CsvFor::of(visit), columns)?;
    rows.iter().try_for_each(|row| csv.row(row))?;
    csv.finish()?;
    Ok(crate::Reply::Bytes { content_type: "text/csv; charset=utf-8", file_name: None, bytes: bytes.into() })
}

/// What the second sheet of a workbook says of the list: filters in words, address, day.
pub fn book_facts(visit: &Visit, filters: &str) -> Vec<(String, String)> {
    let t = visit.t;
    let here = format!("{}{}", visit.app.settings().public_url, visit.here(visit.lang, crate::Format::Html));
    let facts =
        [("common-sheet-filters", filters.to_owned()), ("common-sheet-address", here), ("common-sheet-day", t.day(visit.now.day()))];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| (t.m(key).to_owned(), value)).collect()
}

/// A whole workbook for people of a list that is small by nature: labels as heads, cells as they are read. `heads` are
/// keys of messages with widths in letters.
pub fn book_bytes(visit: &Visit, title: &str, heads: &[(&'static str, f64)], rows: &[Vec<String>]) -> Result<crate::Reply> {
    let (t, is_right_to_left) = (visit.t, visit.lang.dir() == "rtl");
    let heads = heads.iter().map(|(key, width)| tabular::write::Head { label: t.m(key), width: *width, is_number: false }).collect();
    let mut book = tabular::write::Book::new(title, heads, is_right_to_left)?;
    rows.iter().try_for_each(|row| book.row(row))?;
    let mut bytes: Vec<u8> = Vec::new();
    book.finish(t.m("common-sheet-about"), &book_facts(visit, ""), is_right_to_left, &mut bytes)?;
    Ok(crate::Reply::Bytes { content_type: XLSX, file_name: None, bytes: bytes.into() })
}

/// One page of a list as JSON: rows, total and the address of the next page.
pub fn json_page(rows: Vec<Value>, total: u64, next: Option<String>) -> Value {
    json!({ "rows": rows, "total": total, "next": next })
}

/// One entry of a feed.
pub struct FeedEntry {
    /// Permanent address, whole.
    pub id: String,
    pub address: String,
    pub title: String,
    pub summary: String,
    pub updated: Moment,
}

/// An Atom feed (RFC 4287).
pub fn atom(id: &str, title: &str, lang: kernel::Lang, updated: Moment, entries: &[FeedEntry]) -> crate::Reply {
    use crate::parts::escape;
    use std::fmt::Write as _;
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\"><id>{}</id><title>{}</title><updated>{}</updated><author><name>Polyphony</name></author><link rel=\"self\" href=\"{}\"/>",
        lang.html(),
        escape(id),
        escape(title),
        updated.rfc3339(),
        escape(id)
    );
    for entry in entries {
        let _ = write!(
            xml,
            "<entry><id>{}</id><title>{}</title><updated>{}</updated><link href=\"{}\"/><summary>{}</summary></entry>",
            escape(&entry.id),
            escape(&entry.title),
            entry.updated.rfc3339(),
            escape(&entry.address),
            escape(&entry.summary)
        );
    }
    xml.push_str("</feed>\n");
    crate::Reply::Bytes { content_type: "application/atom+xml; charset=utf-8", file_name: None, bytes: xml.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(reader: CsvFor) -> String {
        let mut bytes: Vec<u8> = Vec::new();
        let mut csv = Csv::new(&mut bytes, reader, &["cell", "number"]).unwrap();
        for cell in ["=1+1", "+44 20", "-x", "@SUM(A1)", "\t=1", "plain, with a comma"] {
            csv.row(&[cell.to_owned(), "-12.5".to_owned()]).unwrap();
        }
        csv.finish().unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn the_file_for_machines_holds_every_cell_as_it_is_and_the_one_for_spreadsheets_runs_none() {
        let rows = |cells: [&str; 6]| cells.map(|cell| format!("{cell},-12.5\n")).concat();
        let plain = rows(["=1+1", "+44 20", "-x", "@SUM(A1)", "\t=1", "\"plain, with a comma\""]);
        let quoted = rows(["'=1+1", "'+44 20", "'-x", "'@SUM(A1)", "'\t=1", "\"plain, with a comma\""]);
        assert_eq!(written(CsvFor::Machines), format!("cell,number\n{plain}"));
        assert_eq!(written(CsvFor::Spreadsheets), format!("\u{feff}cell,number\n{quoted}"));
    }
}
