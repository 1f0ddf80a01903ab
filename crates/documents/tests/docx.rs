//! A document of every kind of block as DOCX, read back as a package of XML.
#![expect(clippy::unwrap_used, reason = "a test stops where something is not as said")]

use documents::docx;
use documents::model::{Bar, Bars, Block, Column, Document, Run, Span, Spans, Table};
use kernel::Lang;
use quick_xml::events::Event;
use std::io::{Cursor, Read};

fn whole(lang: Lang, title: &str) -> Document {
    let mut document = Document::new(lang, vec![Run::plain(title)], "2027-03-01".parse().unwrap());
    document.symbol = "DCE/27/1".into();
    document.mark = "DRAFT".into();
    document.contents = "Contents".into();
    document.cover = vec![("Fingerprint".into(), vec![Run::code("ab12")])];
    let row = |words: &str, n: &str| vec![vec![Run::plain(words)], vec![Run::plain(n)]];
    document.blocks = vec![
        Block::Heading(1, vec![Run::plain("One")]),
        Block::Paragraph(vec![
            Run::plain("Texte").in_lang(Lang::Fr),
            Run::plain(" more"),
            Run::plain("link").to("https://a.example/é?x=\"1\""),
        ]),
        Block::Note(vec![Run::plain("danger").to("javascript:alert(1)")]),
        Block::List { is_numbered: true, items: vec![vec![Run::plain("first list")]] },
        Block::List { is_numbered: true, items: vec![vec![Run::plain("second list")]] },
        Block::Heading(3, vec![Run::plain("Deep")]),
        Block::Table(Table {
            caption: "Money".into(),
            columns: vec![Column::new("What", 3), Column::number("How much", 1)],
            rows: vec![row("a", "1"), vec![vec![Run::plain("short row")]]],
        }),
        Block::Bars(Bars {
            caption: "Bars".into(),
            rows: [("none", 0), ("little", 1), ("much", u64::MAX)]
                .map(|(label, value)| Bar { label: vec![Run::plain(label)], value, words: value.to_string() })
                .into(),
            ..Bars::default()
        }),
        Block::Spans(Spans {
            caption: "Time".into(),
            periods: vec![("2027".into(), 4), ("2028".into(), 4)],
            rows: [None, Some((0, 1)), Some((7, 99))].map(|pieces| Span { label: vec![Run::plain("x")], is_group: false, pieces }).into(),
            ..Spans::default()
        }),
        Block::PageBreak,
        Block::Facts(vec![(vec![Run::plain("Empty")], Vec::new())]),
    ];
    document
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn every_part_is_well_formed_and_every_row_has_the_columns_of_its_table() {
    for lang in Lang::ALL {
        let bytes = docx(&whole(lang, "A & B <c>")).unwrap();
        let names: Vec<String> =
            zip::ZipArchive::new(Cursor::new(&bytes)).unwrap().file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names.first().map(String::as_str), Some("[Content_Types].xml"), "readers look for it first");
        for name in &names {
            let text = part(&bytes, name);
            let mut reader = quick_xml::Reader::from_str(&text);
            while !matches!(reader.read_event().unwrap(), Event::Eof) {}
        }
        let text = part(&bytes, "word/document.xml");
        for table in text.split("<w:tbl>").skip(1) {
            let table = table.split("</w:tbl>").next().unwrap();
            let n_columns = table.matches("<w:gridCol ").count();
            for row in table.split("<w:tr>").skip(1) {
                let spans =
                    row.split("<w:gridSpan w:val=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse::<usize>().unwrap() - 1);
                assert_eq!(row.matches("<w:tc>").count() + spans.sum::<usize>(), n_columns, "{row}");
            }
        }
    }
}

#[test]
fn what_a_text_holds_stays_text() {
    let title = "</w:t><w:br/> &amp; \u{7} #import \\section";
    let text = part(&docx(&whole(Lang::En, title)).unwrap(), "word/document.xml");
    assert!(text.contains("&lt;/w:t&gt;&lt;w:br/&gt; &amp;amp;  #import \\section</w:t>"), "{text}");
}

#[test]
fn the_same_document_gives_the_same_bytes_and_another_day_others() {
    let document = whole(Lang::Fr, "Feuille");
    let bytes = docx(&document).unwrap();
    assert_eq!(bytes, docx(&document).unwrap());
    let mut other = document;
    other.day = "2027-03-02".parse().unwrap();
    assert_ne!(bytes, docx(&other).unwrap());
    assert!(part(&bytes, "docProps/core.xml").contains("2027-03-01T00:00:00Z"));
}

#[test]
fn arabic_goes_from_right_to_left_and_words_of_another_language_do_not() {
    let mut document = whole(Lang::Ar, "خريطة الطريق");
    document.blocks.push(Block::Paragraph(vec![Run::plain("Feuille de route").in_lang(Lang::Fr)]));
    let text = part(&docx(&document).unwrap(), "word/document.xml");
    assert_eq!(text.matches("<w:bidiVisual/>").count(), text.matches("<w:tbl>").count(), "tables are mirrored");
    assert!(text.contains(r#"<w:rtl/><w:lang w:bidi="ar-SA"/></w:rPr><w:t xml:space="preserve">خريطة الطريق"#));
    assert!(text.contains(r#"<w:bidi w:val="0"/></w:pPr><w:r><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">Feuille"#));
    assert!(!part(&docx(&whole(Lang::En, "x")).unwrap(), "word/document.xml").contains("<w:bidiVisual/>"));
}

#[test]
fn heads_repeat_lists_begin_anew_and_only_addresses_are_linked() {
    let bytes = docx(&whole(Lang::En, "x")).unwrap();
    let text = part(&bytes, "word/document.xml");
    assert_eq!(text.matches("<w:tblHeader/>").count(), 3);
    assert!(text.contains(r#"<w:numId w:val="2"/>"#) && text.contains(r#"<w:numId w:val="3"/>"#));
    assert_eq!(part(&bytes, "word/numbering.xml").matches("<w:startOverride").count(), 2);
    let relations = part(&bytes, "word/_rels/document.xml.rels");
    assert!(relations.contains("https://a.example/%C3%A9?x=%221%22") && !relations.contains("javascript"), "{relations}");
    assert!(text.contains("danger"));
    assert!(text.contains(r#"w:anchor="_Toc000000""#) && text.contains(r#"w:name="_Toc000000""#) && !text.contains("_Toc000001"));
    assert!(part(&bytes, "word/header1.xml").contains("DRAFT"));
}
