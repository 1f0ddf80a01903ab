//! Workbooks: XLSX, ODS and XLS. What the archive promises to unpack is checked before it is unpacked; a promise that
//! lies is ended by the limits of the process.

use crate::head::Heads;
use crate::read::{Refused, Sink, Wanted};
use crate::{Cell, Look};
use calamine::{Data, DataRef, Ods, OdsError, Reader, SheetVisible, Xls, XlsError, Xlsx, XlsxError};
use std::fs::File;
use std::io::{BufReader, Read};

type Source = BufReader<File>;

/// Reads a workbook that is a ZIP archive: XLSX or ODS, by what lies in it.
pub fn read_zipped(mut file: Source, size: u64, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let names = unpacked(&mut file, size, wanted)?;
    let has = |name: &str| names.iter().any(|found| found.eq_ignore_ascii_case(name));
    if names.iter().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin")) {
        return Err(Refused::new("macros"));
    }
    if has("xl/workbook.xml") {
        let is_merging = names_merged_cells(&mut file)?;
        return read_xlsx(file, is_merging, wanted, sink);
    }
    if has("content.xml") {
        return read_ods(file, wanted, sink);
    }
    Err(Refused::new(if has("word/document.xml") || has("ppt/presentation.xml") { "not-a-table" } else { "unknown-format" }))
}

/// Names in the archive, after holding its promised size against the limits.
fn unpacked(file: &mut Source, size: u64, wanted: &Wanted) -> Result<Vec<String>, Refused> {
    let mut archive = zip::ZipArchive::new(file).map_err(|_| Refused::new("damaged"))?;
    let (mut total, mut names) = (0u64, Vec::new());
    for at in 0..archive.len() {
        let entry = archive.by_index_raw(at).map_err(|_| Refused::new("damaged"))?;
        total = total.saturating_add(entry.size());
        names.push(entry.name().map_err(|_| Refused::new("damaged"))?.into_owned());
    }
    let limits = &wanted.limits;
    // Small files of few words are packed well; the factor counts from a megabyte on.
    if total > limits.unpacked_bytes || total > size.max(1 << 20).saturating_mul(limits.unpacked_times) {
        return Err(Refused::new("bomb").with("size", total >> 20));
    }
    Ok(names)
}

/// Whether any sheet of an XLSX speaks of merged cells. They stand behind all rows: to look for the word in what is
/// unpacked takes a tenth of the time that it takes to parse a sheet, and most workbooks have none.
fn names_merged_cells(file: &mut Source) -> Result<bool, Refused> {
    let mut archive = zip::ZipArchive::new(file).map_err(|_| Refused::new("damaged"))?;
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).map_err(|_| Refused::new("damaged"))?;
        // A sheet may lie anywhere; only the words of all cells are known to be none.
        let is_sheet = entry.name().is_ok_and(|name| name.ends_with(".xml") && !name.ends_with("sharedStrings.xml"));
        if is_sheet && has_word(&mut entry, b"mergeCell").map_err(|_| Refused::new("damaged"))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a word stands in what comes, across the pieces in which it comes too.
fn has_word(from: &mut impl Read, word: &[u8]) -> std::io::Result<bool> {
    let finder = memchr::memmem::Finder::new(word);
    let mut piece = vec![0; 1 << 16];
    let mut n_kept = 0;
    loop {
        let n_read = from.read(piece.get_mut(n_kept..).unwrap_or_default())?;
        let n_filled = n_kept + n_read;
        if finder.find(piece.get(..n_filled).unwrap_or_default()).is_some() {
            return Ok(true);
        }
        if n_read == 0 {
            return Ok(false);
        }
        // The end stays before what comes next.
        n_kept = n_filled.min(word.len().saturating_sub(1));
        piece.copy_within(n_filled - n_kept..n_filled, 0);
    }
}

fn read_xlsx(file: Source, is_merging: bool, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let fault = |cause: XlsxError| match cause {
        XlsxError::Password => Refused::new("password"),
        _ => Refused::new("damaged"),
    };
    let mut book = Xlsx::new(file).map_err(fault)?;
    let visible: Vec<String> = visible_sheets(&book);
    let all = book.sheet_names();
    let chosen = chosen(wanted, &visible, &all, |name| {
        let mut cells = book.worksheet_cells_reader(name).map_err(fault)?;
        while let Some(cell) = cells.next_cell().map_err(fault)? {
            if !matches!(cell.get_value(), DataRef::Empty) {
                return Ok(true);
            }
        }
        Ok(false)
    })?;
    let merged = if is_merging { book.merge_cells_by_sheet_name(&chosen).map_err(fault)? } else { Vec::new() };
    let look = Look { format: "xlsx".into(), sheets: ordered(&visible, &chosen), ..Look::default() };
    let mut cells = book.worksheet_cells_reader(&chosen).map_err(fault)?;
    let mut heads = Heads::new(wanted, look, sink);
    let (mut row, mut line, mut n_cells) = (None, Vec::new(), 0u64);
    let mut goes_on = true;
    while goes_on && let Some(cell) = cells.next_cell().map_err(fault)? {
        let (at, column) = cell.get_position();
        if row != Some(at)
            && let Some(done) = row.replace(at)
        {
            goes_on = heads.push(u64::from(done) + 1, std::mem::take(&mut line), Vec::new())?;
        }
        n_cells += 1;
        if n_cells > wanted.limits.cells {
            return Err(Refused::new("too-many-cells").with("limit", wanted.limits.cells).with("sheet", &chosen));
        }
        let column = usize::try_from(column).unwrap_or(0);
        if line.len() <= column {
            line.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = line.get_mut(column) {
            *place = of_ref(cell.get_value());
        }
    }
    if let Some(done) = row.filter(|_| goes_on) {
        heads.push(u64::from(done) + 1, line, Vec::new())?;
    }
    let look = heads.finish()?;
    let in_head = merged.iter().find(|area| {
        let (first, last) = (u64::from(area.start.0) + 1, u64::from(area.end.0) + 1);
        (first..=last).contains(&look.head) && area.start != area.end
    });
    match in_head {
        Some(area) => {
            let cell = format!("{}{}", crate::cell::letters(usize::try_from(area.start.1).unwrap_or(0)), area.start.0 + 1);
            Err(Refused::new("merged-head").with("sheet", &chosen).with("cell", cell))
        }
        None => Ok(()),
    }
}

fn read_ods(file: Source, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let fault = |cause: OdsError| Refused::new(if matches!(cause, OdsError::Password) { "password" } else { "damaged" });
    let mut book = Ods::new(file).map_err(fault)?;
    read_ranges(&mut book, "ods", wanted, sink, fault)
}

/// Reads an XLS, or says what else lies in its container: XLSX with a password lies in one too.
pub fn read_old(file: Source, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let fault = |cause: XlsError| Refused::new(if matches!(cause, XlsError::Password) { "password" } else { "damaged" });
    let again = file.get_ref().try_clone().map_err(|cause| Refused::new("unreadable").with("cause", cause))?;
    if matches!(Xlsx::new(BufReader::new(again)), Err(XlsxError::Password)) {
        return Err(Refused::new("password"));
    }
    let mut book = Xls::new(file).map_err(fault)?;
    if matches!(book.vba_project(), Ok(Some(_))) {
        return Err(Refused::new("macros"));
    }
    read_ranges(&mut book, "xls", wanted, sink, fault)
}

fn read_ranges<B: Reader<Source>>(
    book: &mut B,
    format: &str,
    wanted: &Wanted,
    sink: Sink<'_>,
    fault: fn(B::Error) -> Refused,
) -> Result<(), Refused> {
    let visible = visible_sheets(book);
    let all = book.sheet_names();
    let chosen = chosen(wanted, &visible, &all, |name| Ok(!book.worksheet_range(name).map_err(fault)?.is_empty()))?;
    let range = book.worksheet_range(&chosen).map_err(fault)?;
    let n_cells = u64::try_from(range.height()).unwrap_or(u64::MAX).saturating_mul(u64::try_from(range.width()).unwrap_or(u64::MAX));
    if n_cells > wanted.limits.cells {
        return Err(Refused::new("too-many-cells").with("limit", wanted.limits.cells).with("sheet", &chosen));
    }
    let (first, left) = range.start().unwrap_or((0, 0));
    let left = usize::try_from(left).unwrap_or(0);
    let look = Look { format: format.into(), sheets: ordered(&visible, &chosen), ..Look::default() };
    let mut heads = Heads::new(wanted, look, sink);
    for (number, row) in (u64::from(first) + 1..).zip(range.rows()) {
        let cells = std::iter::repeat_n(Cell::Empty, left).chain(row.iter().map(of_data)).collect();
        if !heads.push(number, cells, Vec::new())? {
            break;
        }
    }
    heads.finish().map(|_| ())
}

fn visible_sheets<B: Reader<Source>>(book: &B) -> Vec<String> {
    book.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible).map(|sheet| sheet.name.clone()).collect()
}

/// The sheet wanted by name, which may be a hidden one, else the first visible one that holds something.
fn chosen(
    wanted: &Wanted,
    visible: &[String],
    all: &[String],
    mut is_filled: impl FnMut(&str) -> Result<bool, Refused>,
) -> Result<String, Refused> {
    if !wanted.sheet.is_empty() {
        let found = all.iter().find(|name| **name == wanted.sheet);
        return found.cloned().ok_or_else(|| Refused::new("no-sheet").with("sheet", &wanted.sheet).with("sheets", visible.join(", ")));
    }
    for name in visible {
        if is_filled(name)? {
            return Ok(name.clone());
        }
    }
    Err(Refused::new("empty"))
}

fn ordered(visible: &[String], chosen: &str) -> Vec<String> {
    let others = visible.iter().filter(|name| *name != chosen).cloned();
    std::iter::once(chosen.to_owned()).chain(others).collect()
}

fn of_ref(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        other => of_data(&Data::from(other.clone())),
    }
}

fn of_data(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        #[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds every number as a float")]
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(yes) => Cell::Yes(*yes),
        Data::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Cell::Day { day: format!("{year:04}-{month:02}-{day:02}") }
        }
        Data::DateTimeIso(text) => match text.get(..10) {
            Some(day) => Cell::Day { day: day.to_owned() },
            None => Cell::Text(text.clone()),
        },
        Data::Error(error) => Cell::Broken { broken: error.to_string() },
        Data::String(text) => Cell::Text(text.clone()),
        other => Cell::Text(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_wherever_the_pieces_part() {
        for at in [0, 1, 65_520, 65_528, 65_530, 65_535, 65_536, 70_000] {
            let text = [vec![b'm'; at], b"mergeCell".to_vec(), vec![b'm'; 9]].concat();
            assert!(has_word(&mut text.as_slice(), b"mergeCell").unwrap(), "{at}");
            assert!(!has_word(&mut text.as_slice(), b"mergeCells").unwrap(), "{at}");
        }
        assert!(!has_word(&mut &b""[..], b"mergeCell").unwrap());
    }
}
