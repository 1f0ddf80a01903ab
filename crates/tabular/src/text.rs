//! CSV and its kin: encoding and the mark between cells are found from the first megabytes and shown for
//! confirmation; a cell that the encoding cannot explain is a fault of its row.

use crate::head::Heads;
use crate::read::{Refused, Sink, Wanted};
use crate::{Cell, Fault, Look};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8};
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};

/// Bytes from which encoding and marks are found. Our choice.
const LOOKED_AT: u64 = 4 << 20;
/// The marks between cells that are looked for, the most usual first.
const MARKS: [u8; 4] = *b",;\t|";
/// A cell longer than this is an unclosed quotation mark, not a text. Our choice: ten times the longest text.
const CELL_BYTES: usize = 1 << 20;

/// Reads separated text.
pub fn read(mut file: BufReader<File>, wanted: &Wanted, sink: Sink<'_>) -> Result<(), Refused> {
    let unreadable = |cause: std::io::Error| Refused::new("unreadable").with("cause", cause);
    let mut start = Vec::new();
    file.by_ref().take(LOOKED_AT).read_to_end(&mut start).map_err(unreadable)?;
    file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
    let encoding = encoding(&start, &wanted.encoding)?;
    let (text, _, _) = encoding.decode(&start);
    let mark = match wanted.delimiter.as_str() {
        "" => found_mark(&text),
        "tab" | "\t" => b'\t',
        typed => typed.bytes().next().unwrap_or(b','),
    };
    let look = Look {
        format: "csv".into(),
        encoding: encoding.name().to_owned(),
        delimiter: if mark == b'\t' { "tab".into() } else { char::from(mark).to_string() },
        ..Look::default()
    };
    let bom = if start.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    file.seek(SeekFrom::Start(bom)).map_err(unreadable)?;
    // UTF-8 stays as it is, so that a broken byte is a fault of its own cell and not a mark in somebody's text.
    let source: Box<dyn Read> = if encoding == UTF_8 { Box::new(file) } else { Box::new(Decoded::new(file, encoding)) };
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(mark).from_reader(source);
    let mut heads = Heads::new(wanted, look, sink);
    let (mut record, mut n_cells) = (csv::ByteRecord::new(), 0u64);
    loop {
        let has_row = reader.read_byte_record(&mut record).map_err(|_| Refused::new("damaged"))?;
        if !has_row {
            break;
        }
        // The line on which the row begins, as an editor counts it.
        let number = record.position().map_or(0, csv::Position::line);
        n_cells = n_cells.saturating_add(u64::try_from(record.len()).unwrap_or(u64::MAX));
        let mut faults = Vec::new();
        let mut cells = Vec::with_capacity(record.len());
        for bytes in &record {
            if bytes.len() > CELL_BYTES {
                return Err(Refused::new("open-quote").with("row", number));
            }
            match simple_text(bytes) {
                Ok(text) => cells.push(if text.is_empty() { Cell::Empty } else { Cell::Text(text) }),
                Err(lossy) => {
                    faults.push(Fault { code: "encoding".into(), value: lossy.clone() });
                    cells.push(Cell::Text(lossy));
                }
            }
        }
        if !heads.push(number, cells, faults)? {
            return Ok(());
        }
    }
    heads.finish().map(|_| ())
}

/// The text of a cell; `Err` with what can be shown of it where bytes are none of the encoding.
fn simple_text(bytes: &[u8]) -> Result<String, String> {
    match std::str::from_utf8(bytes) {
        Ok(text) if !text.contains('\u{FFFD}') => Ok(text.to_owned()),
        Ok(text) => Err(text.to_owned()),
        Err(_) => Err(String::from_utf8_lossy(bytes).into_owned()),
    }
}

fn encoding(start: &[u8], wanted: &str) -> Result<&'static Encoding, Refused> {
    if !wanted.is_empty() {
        return Encoding::for_label(wanted.as_bytes()).ok_or_else(|| Refused::new("no-encoding").with("encoding", wanted));
    }
    if let Some((encoding, _)) = Encoding::for_bom(start) {
        return Ok(encoding);
    }
    // Mostly sound UTF-8 with a few broken lines is UTF-8: the broken ones are named one by one.
    let lines = || start.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii());
    let (sound, broken) = lines().fold((0usize, 0usize), |(sound, broken), line| match std::str::from_utf8(line) {
        Ok(_) => (sound + 1, broken),
        Err(_) => (sound, broken + 1),
    });
    if broken <= sound / 4 {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(start, true);
    Ok(detector.guess(None, Utf8Detection::Allow))
}

/// The mark that parts most lines into the same number of cells, at least two; a comma where none does.
fn found_mark(text: &str) -> u8 {
    let score = |mark: u8| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(mark).from_reader(text.as_bytes());
        let widths: Vec<usize> = reader.byte_records().take(50).map_while(std::result::Result::ok).map(|row| row.len()).collect();
        let width = widths.iter().copied().max_by_key(|width| widths.iter().filter(|other| *other == width).count()).unwrap_or(1);
        let n_alike = widths.iter().filter(|other| **other == width).count();
        if width < 2 { 0 } else { n_alike * 100 / widths.len().max(1) * 10 + width.min(9) }
    };
    let best = MARKS.into_iter().map(score).max().unwrap_or(0);
    MARKS.into_iter().find(|mark| best > 0 && score(*mark) == best).unwrap_or(b',')
}

/// Text of any encoding as UTF-8, piece by piece. What no byte of the encoding explains becomes U+FFFD.
struct Decoded<R> {
    inner: R,
    decoder: Decoder,
    out: Vec<u8>,
    at: usize,
    is_done: bool,
}

impl<R: BufRead> Decoded<R> {
    fn new(inner: R, encoding: &'static Encoding) -> Decoded<R> {
        Decoded { inner, decoder: encoding.new_decoder(), out: Vec::new(), at: 0, is_done: false }
    }

    fn fill(&mut self) -> std::io::Result<()> {
        while self.at >= self.out.len() && !self.is_done {
            let bytes = self.inner.fill_buf()?;
            let n_bytes = bytes.len();
            self.is_done = n_bytes == 0;
            let room = self.decoder.max_utf8_buffer_length(n_bytes).unwrap_or(n_bytes * 4 + 16);
            self.out.resize(room, 0);
            let (_, read, written, _) = self.decoder.decode_to_utf8(bytes, &mut self.out, self.is_done);
            self.out.truncate(written);
            self.at = 0;
            self.inner.consume(read);
        }
        Ok(())
    }
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        self.fill()?;
        let rest = self.out.get(self.at..).unwrap_or_default();
        let n = rest.len().min(buf.len());
        if let (Some(to), Some(from)) = (buf.get_mut(..n), rest.get(..n)) {
            to.copy_from_slice(from);
        }
        self.at += n;
        Ok(n)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_between_cells_is_found_also_where_texts_hold_others() {
        for (text, mark) in [
            ("a,b,c\n1,\"x;y;z\",3\n", b','),
            ("a;b;c\n1,5;2,5;3\n4,5;5;6\n", b';'),
            ("a\tb\n1,2\t3\n", b'\t'),
            ("only one column\nanother line\n", b','),
        ] {
            assert_eq!(found_mark(text), mark, "{text}");
        }
    }

    #[test]
    fn encodings_are_found_by_mark_and_by_content() {
        assert_eq!(encoding(b"\xEF\xBB\xBFa", "").unwrap(), UTF_8);
        assert_eq!(encoding(b"\xFF\xFEa\0", "").unwrap().name(), "UTF-16LE");
        assert_eq!(encoding("Côte d'Ivoire;été;où\nÉgypte;là;çà".as_bytes(), "").unwrap(), UTF_8);
        let latin: Vec<u8> = encoding_rs::WINDOWS_1252.encode("Côte d'Ivoire;été\nÉgypte;déjà vu à Genève\n").0.into_owned();
        assert_eq!(encoding(&latin, "").unwrap().name(), "windows-1252");
        let russian: Vec<u8> = encoding_rs::WINDOWS_1251.encode("Название;Страна\nФонд поддержки культуры;Россия\n").0.into_owned();
        assert_eq!(encoding(&russian, "").unwrap().name(), "windows-1251");
        assert_eq!(encoding(b"a", "klingon").unwrap_err().code, "no-encoding");
    }
}
