//! Files as people bring them, sound and broken: each is read, or refused with a place and a code that has words.

use std::io::Write as _;
use std::path::PathBuf;
use tabular::{Cell, Found, Limits, Look, Refused, Row, Wanted, read};

struct File {
    folder: tempfile::TempDir,
}

impl File {
    fn new(bytes: impl AsRef<[u8]>) -> File {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), bytes).unwrap();
        File { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("file")
    }

    fn read_as(&self, wanted: &Wanted) -> Result<(Look, Vec<Row>), Refused> {
        let (mut look, mut rows) = (Look::default(), Vec::new());
        read(&self.path(), wanted, &mut |found| {
            match found {
                Found::Look(found) => look = found,
                Found::Row(row) => rows.push(row),
            }
            true
        })?;
        Ok((look, rows))
    }

    fn read(&self) -> Result<(Look, Vec<Row>), Refused> {
        self.read_as(&Wanted::default())
    }

    fn refused(&self) -> String {
        self.read().expect_err("must be refused").code
    }
}

/// A workbook of one sheet, written by hand so that no writer's taste stands between the test and the format.
struct Book {
    sheet: String,
    shared: Vec<(String, String)>,
    properties: String,
}

impl Book {
    fn of(rows: &str) -> Book {
        Book { sheet: format!("<sheetData>{rows}</sheetData>"), shared: Vec::new(), properties: String::new() }
    }

    fn with(mut self, name: &str, text: &str) -> Book {
        self.shared.push((name.into(), text.into()));
        self
    }

    fn bytes(&self) -> Vec<u8> {
        const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let mut add = |name: &str, text: &str| {
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        };
        add(
            "[Content_Types].xml",
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#,
        );
        add(
            "_rels/.rels",
            &format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        );
        add(
            "xl/workbook.xml",
            &format!(
                r#"<workbook xmlns="{MAIN}" xmlns:r="{REL}"><workbookPr{}/><sheets><sheet name="Measures" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
                self.properties
            ),
        );
        add(
            "xl/_rels/workbook.xml.rels",
            &format!(
                r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{REL}/styles" Target="styles.xml"/></Relationships>"#
            ),
        );
        add(
            "xl/styles.xml",
            &format!(r#"<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#),
        );
        add("xl/worksheets/sheet1.xml", &format!(r#"<worksheet xmlns="{MAIN}">{}</worksheet>"#, self.sheet));
        for (name, text) in &self.shared {
            add(name, text);
        }
        zip.finish().unwrap().into_inner()
    }
}

fn text(place: &str, words: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>"#)
}

fn row(number: usize, cells: &str) -> String {
    format!(r#"<row r="{number}">{cells}</row>"#)
}

fn heads() -> String {
    row(1, &(text("A1", "Key") + &text("B1", "Title") + &text("C1", "Year")))
}

#[test]
fn a_workbook_is_read_whatever_its_name_says_with_rows_as_a_person_counts_them() {
    let cells = text("A3", "k1") + &text("B3", "=1+1") + r#"<c r="C3"><v>2019</v></c>"#;
    let (look, rows) = File::new(Book::of(&(heads() + &row(3, &cells))).bytes()).read().unwrap();
    assert_eq!((look.format.as_str(), look.sheets.as_slice(), look.head), ("xlsx", &["Measures".to_owned()][..], 1));
    assert_eq!(
        look.columns.iter().map(|column| format!("{}{}", column.place, column.name)).collect::<Vec<_>>(),
        ["AKey", "BTitle", "CYear"]
    );
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].number, 3);
    assert_eq!(rows[0].cells, [Cell::Text("k1".into()), Cell::Text("=1+1".into()), Cell::Number(2019.0)]);
}

#[test]
fn the_head_is_found_below_a_title_by_the_words_it_is_known_by() {
    let rows = row(1, &text("A1", "Measures of the ministry"))
        + &row(2, &(text("A2", "as of") + &text("B2", "May")))
        + &row(4, &(text("A4", "TITLE*") + &text("B4", "Year")))
        + &row(5, &(text("A5", "Fund") + &text("B5", "2020")));
    let wanted = Wanted { known: vec!["title".into(), "year".into()], ..Wanted::default() };
    let (look, rows) = File::new(Book::of(&rows).bytes()).read_as(&wanted).unwrap();
    assert_eq!((look.head, rows.len(), rows[0].number), (4, 1, 5));
}

#[test]
fn days_are_days_as_serial_numbers_in_either_epoch_and_errors_stay_errors() {
    let cells = text("A2", "k") + r##"<c r="B2" t="e"><v>#REF!</v></c><c r="C2" s="1"><v>43831</v></c>"##;
    let book = Book::of(&(heads() + &row(2, &cells)));
    let (_, rows) = File::new(book.bytes()).read().unwrap();
    assert_eq!(rows[0].cells[1..], [Cell::Broken { broken: "#REF!".into() }, Cell::Day { day: "2020-01-01".into() }]);
    let early = Book { properties: r#" date1904="1""#.into(), ..Book::of(&(heads() + &row(2, &cells))) };
    let (_, rows) = File::new(early.bytes()).read().unwrap();
    assert_eq!(rows[0].cells[2], Cell::Day { day: "2024-01-02".into() });
}

#[test]
fn a_formula_is_its_last_value() {
    let cells = text("A2", "k") + r#"<c r="B2" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c>"#;
    let (_, rows) = File::new(Book::of(&(heads() + &row(2, &cells))).bytes()).read().unwrap();
    assert_eq!(rows[0].cells[1], Cell::Text("ab".into()));
}

#[test]
fn broken_and_hostile_workbooks_are_refused_each_by_its_own_code() {
    let sound = Book::of(&heads()).bytes();
    assert_eq!(File::new("").refused(), "empty");
    assert_eq!(File::new(&sound[..sound.len() / 2]).refused(), "damaged");
    assert_eq!(File::new(b"%PDF-1.7 whatever").refused(), "unknown-format");
    assert_eq!(File::new(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").refused(), "unknown-format");
    assert_eq!(File::new(Book::of(&heads()).with("xl/vbaProject.bin", "x").bytes()).refused(), "macros");
    assert_eq!(File::new(Book::of("").bytes()).refused(), "empty");
    let merged = Book {
        sheet: format!(r#"<sheetData>{}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>"#, heads()),
        ..Book::of("")
    };
    let refused = File::new(merged.bytes()).read().unwrap_err();
    assert_eq!((refused.code.as_str(), refused.args[1].1.as_str()), ("merged-head", "A1"));
    let bomb = Book::of(&heads()).with("xl/media/zeros.bin", &"0".repeat(150 << 20)).bytes();
    assert_eq!(File::new(bomb).refused(), "bomb");
    let wanted = Wanted { sheet: "Sheet9".into(), ..Wanted::default() };
    assert_eq!(File::new(&sound).read_as(&wanted).unwrap_err().code, "no-sheet");
    // What an XLSX with a password is: a container of the old format with an encrypted stream.
    let mut old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    old.extend([0u8; 4096]);
    assert_eq!(File::new(old).refused(), "damaged");
}

#[test]
fn limits_are_refused_with_their_number() {
    let many: String = (2..200).map(|at| row(at, &text(&format!("A{at}"), "x"))).collect();
    let limits = Limits { cells: 100, ..Limits::default() };
    let wanted = Wanted { limits, ..Wanted::default() };
    assert_eq!(File::new(Book::of(&(heads() + &many)).bytes()).read_as(&wanted).unwrap_err().code, "too-many-cells");
    let limits = Limits { text_bytes: 10, json_bytes: 10, ..Limits::default() };
    let wanted = Wanted { limits, ..Wanted::default() };
    assert_eq!(File::new("a,b,c\n1,2,3\n").read_as(&wanted).unwrap_err().code, "too-large");
    assert_eq!(File::new("[{\"a\": 1}, {\"a\": 2}]").read_as(&wanted).unwrap_err().code, "too-large");
}

#[test]
fn separated_text_is_read_with_its_mark_its_encoding_and_its_broken_rows() {
    let (look, rows) = File::new("\u{FEFF}Titre;Année\n\"Fonds; aide\";2019\nSeul\nTrop;1;2\n").read().unwrap();
    assert_eq!((look.delimiter.as_str(), look.encoding.as_str(), look.head), (";", "UTF-8", 1));
    assert_eq!(look.columns[0].name, "Titre", "without the mark of the encoding");
    assert_eq!(rows[0].cells, [Cell::Text("Fonds; aide".into()), Cell::Text("2019".into())]);
    assert!(rows[0].faults.is_empty());
    assert_eq!(rows[1..].iter().map(|row| (row.number, row.faults[0].code.as_str())).collect::<Vec<_>>(), [(3, "ragged"), (4, "ragged")]);

    let mut mixed = "Title;Note\n".repeat(1).into_bytes();
    for _ in 0..8 {
        mixed.extend("Été;à Genève\n".as_bytes());
    }
    mixed.extend(b"\xC9t\xE9;la\n");
    let (_, rows) = File::new(&mixed).read().unwrap();
    assert_eq!(
        rows.iter().filter(|row| !row.faults.is_empty()).map(|row| (row.number, row.faults[0].code.clone())).collect::<Vec<_>>(),
        [(10, "encoding".into())]
    );

    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain("标题\t年份\n基金\t2019\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (look, rows) = File::new(wide).read().unwrap();
    assert_eq!((look.delimiter.as_str(), look.columns[0].name.as_str(), rows[0].cells[0].typed().as_str()), ("tab", "标题", "基金"));
}

#[test]
fn json_is_read_by_path_and_the_items_are_found_where_only_one_list_can_be_meant() {
    let file = File::new(r#"{"about": "x", "practices": [{"id": "a", "parties": ["DE", "FR"], "by": {"name": "M"}}, {"id": "b"}]}"#);
    let (look, rows) = file.read().unwrap();
    assert_eq!((look.format.as_str(), look.items.as_str()), ("json", "$.practices[*]"));
    let names: Vec<&str> = look.columns.iter().map(|column| column.name.as_str()).collect();
    assert!(names.contains(&"$.id") && names.contains(&"$.parties") && names.contains(&"$.by.name"), "{names:?}");
    assert_eq!((rows[1].number, rows[1].path.as_str()), (2, "$.practices[1]"));
    let wanted =
        Wanted { items: "$.practices[?@.id == 'b']".into(), paths: vec!["$.id".into(), "$.parties[*]".into()], ..Wanted::default() };
    let (_, rows) = file.read_as(&wanted).unwrap();
    assert_eq!(rows[0].cells, [Cell::Text("b".into()), Cell::Empty]);
}

#[test]
fn json_that_is_wrong_is_refused_with_its_place() {
    for (text, code) in [
        (r#"[{"a": NaN}]"#, "json-syntax"),
        (r#"[{"a": 1, "a": 2}]"#, "json-twice"),
        (r#"[{"a": "\ud800"}]"#, "json-syntax"),
        (r#"[{"a": 1}"#, "json-syntax"),
        (r#"{"a": [{"x": 1}], "b": [{"x": 1}]}"#, "items-unknown"),
    ] {
        assert_eq!(File::new(text).refused(), code, "{text}");
    }
    let deep = format!("[{}{}]", "[".repeat(200), "]".repeat(200));
    assert_eq!(File::new(deep).refused(), "json-deep");
    let refused = File::new("[{\"a\": 1},\n {\"b\": }]").read().unwrap_err();
    assert_eq!(refused.args[0], ("line".to_owned(), "2".to_owned()));
    let file = File::new(r#"{"list": [{"a": 1}]}"#);
    let with = |items: &str| file.read_as(&Wanted { items: items.into(), ..Wanted::default() }).unwrap_err();
    assert_eq!((with("$.list[").code.as_str(), with("$.nothing[*]").code.as_str()), ("path-wrong", "path-nothing"));
    let limits = Limits { items: 2, ..Limits::default() };
    let all = file.read_as(&Wanted { items: "$..*".into(), limits, ..Wanted::default() }).unwrap_err();
    assert_eq!(all.code, "path-too-much");
}

#[test]
fn json_by_lines_names_the_line_that_is_wrong_and_goes_on() {
    let (look, rows) = File::new("{\"a\": 1}\n{\"a\": 2}\n{\"a\": }\n\n{\"a\": 4}\n").read().unwrap();
    assert_eq!(look.format, "ndjson");
    assert_eq!(rows.iter().map(|row| (row.number, row.faults.len())).collect::<Vec<_>>(), [(1, 0), (2, 0), (3, 1), (5, 0)]);
}

#[test]
fn no_bytes_make_reading_panic() {
    // A bounded run of the fuzz target `read`: mutations of sound files by a fixed generator.
    let seeds = [
        Book::of(&(heads() + &row(2, &text("A2", "k")))).bytes(),
        b"Key;Title\n1;\"a\"\"b\"\n".to_vec(),
        br#"{"practices": [{"id": "a", "n": [1, {"x": null}]}]}"#.to_vec(),
        b"{\"a\": 1}\n{\"a\": 2}\n".to_vec(),
    ];
    let mut state = 20_051_020u64;
    let mut dice = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below.max(1)
    };
    for round in 0..600 {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=dice(6) {
            let at = dice(bytes.len());
            match dice(4) {
                0 => bytes[at] = u8::try_from(dice(256)).unwrap(),
                1 => bytes.truncate(at.max(1)),
                2 => bytes.insert(at, u8::try_from(dice(256)).unwrap()),
                _ => {
                    let end = (at + dice(40)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece);
                }
            }
        }
        if let Err(refused) = File::new(&bytes).read() {
            assert!(!refused.code.is_empty());
        }
    }
}
