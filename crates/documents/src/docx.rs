//! A document as DOCX (Office Open XML, ISO/IEC 29500-1): the parts of the package. What stands in the text is made in
//! `body`, how it looks is `styles.xml`.
//!
//! Invariants: the same document gives the same bytes, since nothing in them comes from a clock, a counter or the machine;
//! no part points outside but the links of the text.

mod body;
mod pen;

use crate::model::{Document, words};
use body::Body;
use kernel::error::Context;
use kernel::{Lang, Result};
use pen::{Pen, Written};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OF_OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OF_PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const STYLES: &str = include_str!("docx/styles.xml");

/// The document as the bytes of a DOCX file.
pub fn docx(document: &Document) -> Result<Vec<u8>> {
    package(document).doing(|| "cannot write a DOCX".into())
}

fn package(document: &Document) -> Written<Vec<u8>> {
    let body = Body::write(document)?;
    let parts: [(&str, Vec<u8>); 10] = [
        ("[Content_Types].xml", content_types()?),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml")], true)?),
        ("docProps/core.xml", core(document)?),
        ("docProps/app.xml", app()?),
        ("word/document.xml", body.xml),
        ("word/_rels/document.xml.rels", body_relations(&body.links)?),
        ("word/styles.xml", styles(document.lang).into_bytes()),
        ("word/settings.xml", settings(document.lang)?),
        ("word/numbering.xml", body::numbering(body.n_numbered)?),
        ("word/header1.xml", body::header(document)?),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // The first day that the format knows: when the file was made is nobody's matter.
    let options =
        SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated).last_modified_time(zip::DateTime::default());
    for (name, bytes) in parts.into_iter().chain([("word/footer1.xml", body::footer(document)?)]) {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types() -> Written<Vec<u8>> {
    let parts = [
        ("/word/document.xml", "document.main"),
        ("/word/styles.xml", "styles"),
        ("/word/settings.xml", "settings"),
        ("/word/numbering.xml", "numbering"),
        ("/word/header1.xml", "header"),
        ("/word/footer1.xml", "footer"),
    ];
    Pen::part("Types", &[("xmlns", &format!("{OF_PACKAGE}/content-types"))], |pen| {
        pen.empty("Default", &[("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])?;
        pen.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
        for (part, kind) in parts {
            pen.empty("Override", &[("PartName", part), ("ContentType", &format!("{TYPE}.{kind}+xml"))])?;
        }
        let of_package = "application/vnd.openxmlformats-package.core-properties+xml";
        pen.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", of_package)])?;
        let extended = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
        pen.empty("Override", &[("PartName", "/docProps/app.xml"), ("ContentType", extended)])
    })
}

fn relations(targets: &[(&str, &str)], with_core: bool) -> Written<Vec<u8>> {
    Pen::part("Relationships", &[("xmlns", &format!("{OF_PACKAGE}/relationships"))], |pen| {
        for (n, (kind, target)) in targets.iter().enumerate() {
            pen.empty("Relationship", &[("Id", &format!("p{n}")), ("Type", &format!("{OF_OFFICE}/{kind}")), ("Target", target)])?;
        }
        if with_core {
            let kind = format!("{OF_PACKAGE}/relationships/metadata/core-properties");
            pen.empty("Relationship", &[("Id", "core"), ("Type", &kind), ("Target", "docProps/core.xml")])?;
        }
        Ok(())
    })
}

fn body_relations(links: &[String]) -> Written<Vec<u8>> {
    let own = [("styles", "styles"), ("settings", "settings"), ("numbering", "numbering"), ("header", "header1"), ("footer", "footer1")];
    Pen::part("Relationships", &[("xmlns", &format!("{OF_PACKAGE}/relationships"))], |pen| {
        for (kind, file) in own {
            let (kind, target) = (format!("{OF_OFFICE}/{kind}"), format!("{file}.xml"));
            pen.empty("Relationship", &[("Id", file), ("Type", &kind), ("Target", &target)])?;
        }
        for (n, link) in links.iter().enumerate() {
            let (id, kind) = (format!("link{n}"), format!("{OF_OFFICE}/hyperlink"));
            pen.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", link), ("TargetMode", "External")])?;
        }
        Ok(())
    })
}

fn core(document: &Document) -> Written<Vec<u8>> {
    let names = [
        ("xmlns:cp", format!("{OF_PACKAGE}/metadata/core-properties")),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/".to_owned()),
        ("xmlns:dcterms", "http://purl.org/dc/terms/".to_owned()),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance".to_owned()),
    ];
    let names: Vec<(&str, &str)> = names.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Pen::part("cp:coreProperties", &names, |pen| {
        pen.line("dc:title", &words(&document.title))?;
        if !document.symbol.is_empty() {
            pen.line("dc:identifier", &document.symbol)?;
        }
        pen.line("dc:language", document.lang.html())?;
        let day = format!("{}T00:00:00Z", document.day);
        for name in ["dcterms:created", "dcterms:modified"] {
            pen.within(name, &[("xsi:type", "dcterms:W3CDTF")], |pen| pen.text(&day))?;
        }
        Ok(())
    })
}

fn app() -> Written<Vec<u8>> {
    let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    Pen::part("Properties", &[("xmlns", name)], |pen| pen.line("Application", "Polyphony"))
}

fn settings(lang: Lang) -> Written<Vec<u8>> {
    Pen::part("w:settings", &[("xmlns:w", WORD)], |pen| {
        pen.val("w:defaultTabStop", "720")?;
        pen.val("w:characterSpacingControl", "doNotCompress")?;
        pen.within("w:compat", &[], |pen| {
            let uri = "http://schemas.microsoft.com/office/word";
            pen.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")])
        })?;
        pen.lang("w:themeFontLang", lang)
    })
}

/// Styles in the language of the document. Arabic letters are a point larger, since they are smaller at the same size.
fn styles(lang: Lang) -> String {
    let is_rtl = lang.dir() == "rtl";
    let tags = match lang {
        Lang::Ar => r#"w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA""#.to_owned(),
        lang => format!(r#"w:val="{}" w:eastAsia="zh-CN" w:bidi="ar-SA""#, pen::tag(lang)),
    };
    STYLES.replace("{languages}", &tags).replace("{bidi}", if is_rtl { "<w:bidi/>" } else { "" })
}
