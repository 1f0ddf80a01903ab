//! The text of a document in WordprocessingML, with its head and foot. Left and right mean start and end there: word
//! processors change them over where writing goes from right to left. The order of elements inside properties is that of
//! the schema: word processors refuse another.

use super::pen::{Pen, Written};
use super::{OF_OFFICE, WORD};
use crate::model::{Bars, Block, Column, Document, Look, Run, Spans, Table, words};
use kernel::Lang;

/// Width of the text in twentieths of a point: A4 without margins of 17 mm.
const WIDTH: usize = 9978;
/// Pieces of the longest bar. Our choice: fine enough for the eye, few enough for a table.
const PIECES: usize = 24;
/// Widths of label and value before bars.
const LABEL: usize = 4600;
const VALUE: usize = 1400;

/// The main part, with what other parts have to know of it.
pub(super) struct Body<'a> {
    document: &'a Document,
    pub xml: Vec<u8>,
    /// Addresses in the order of their first link.
    pub links: Vec<String>,
    /// Numbered lists, each of which begins at one.
    pub n_numbered: usize,
    n_headings: usize,
}

/// One cell of a table.
struct Cell<'a> {
    runs: &'a [Run],
    style: &'a str,
    /// Columns of the grid it takes.
    columns: usize,
    is_end: bool,
    fill: &'a str,
}

impl<'a> Cell<'a> {
    fn new(runs: &'a [Run], style: &'a str) -> Cell<'a> {
        Cell { runs, style, columns: 1, is_end: false, fill: "" }
    }

    fn wide(self, columns: usize) -> Cell<'a> {
        Cell { columns, ..self }
    }

    fn filled(self, fill: &'a str) -> Cell<'a> {
        Cell { fill, ..self }
    }
}

impl Body<'_> {
    pub fn write(document: &Document) -> Written<Body<'_>> {
        let mut body = Body { document, xml: Vec::new(), links: Vec::new(), n_numbered: 0, n_headings: 0 };
        body.xml = Pen::part("w:document", &[("xmlns:w", WORD), ("xmlns:r", OF_OFFICE)], |pen| {
            pen.within("w:body", &[], |pen| {
                body.cover(pen)?;
                body.contents(pen)?;
                document.blocks.iter().try_for_each(|block| body.block(pen, block))?;
                section(pen, document.lang)
            })
        })?;
        Ok(body)
    }

    fn cover(&mut self, pen: &mut Pen) -> Written {
        let document = self.document;
        if !document.subtitle.is_empty() {
            self.paragraph(pen, "Subtitle", &[Run::plain(&document.subtitle)])?;
        }
        self.paragraph(pen, "Title", &document.title)?;
        if !document.cover.is_empty() {
            let facts: Vec<(Vec<Run>, Vec<Vec<Run>>)> =
                document.cover.iter().map(|(name, value)| (vec![Run::plain(name)], vec![value.clone()])).collect();
            self.facts(pen, &facts)?;
        }
        Ok(())
    }

    /// The list of contents: a field with its links already in it. Only a word processor knows on which page what stands;
    /// the field is marked as out of date, so that it puts the numbers in.
    fn contents(&mut self, pen: &mut Pen) -> Written {
        let document = self.document;
        if document.contents.is_empty() {
            return Ok(());
        }
        let headings: Vec<(u8, &[Run])> = document
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(level @ 1..=2, runs) => Some((*level, runs.as_slice())),
                _ => None,
            })
            .collect();
        self.paragraph(pen, "ContentsHeading", &[Run::plain(&document.contents)])?;
        for (n, (level, runs)) in headings.iter().enumerate() {
            let is_rtl = self.is_rtl(runs);
            pen.within("w:p", &[], |pen| {
                properties(pen, &format!("TOC{level}"), is_rtl, |_| Ok(()))?;
                if n == 0 {
                    field_start(pen, r#" TOC \o "1-2" \h \z \u "#, true)?;
                }
                pen.within("w:hyperlink", &[("w:anchor", &mark(n)), ("w:history", "1")], |pen| {
                    runs.iter().try_for_each(|run| self.run(pen, run, ""))
                })?;
                if n + 1 == headings.len() { field_mark(pen, "end", false) } else { Ok(()) }
            })?;
        }
        if headings.is_empty() { Ok(()) } else { page_break(pen) }
    }

    fn block(&mut self, pen: &mut Pen, block: &Block) -> Written {
        match block {
            Block::Heading(level, runs) => self.heading(pen, *level, runs),
            Block::Paragraph(runs) => self.paragraph(pen, "Normal", runs),
            Block::Note(runs) => self.paragraph(pen, "Note", runs),
            Block::List { is_numbered, items } => self.list(pen, *is_numbered, items),
            Block::Facts(facts) => self.facts(pen, facts),
            Block::Table(table) => self.table(pen, table),
            Block::Bars(bars) => self.bars(pen, bars),
            Block::Spans(spans) => self.spans(pen, spans),
            Block::PageBreak => page_break(pen),
        }
    }

    fn heading(&mut self, pen: &mut Pen, level: u8, runs: &[Run]) -> Written {
        let (is_rtl, level) = (self.is_rtl(runs), level.clamp(1, 4));
        pen.within("w:p", &[], |pen| {
            properties(pen, &format!("Heading{level}"), is_rtl, |_| Ok(()))?;
            if level > 2 {
                return runs.iter().try_for_each(|run| self.run(pen, run, ""));
            }
            let (name, id) = (mark(self.n_headings), self.n_headings.to_string());
            self.n_headings += 1;
            pen.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)])?;
            runs.iter().try_for_each(|run| self.run(pen, run, ""))?;
            pen.empty("w:bookmarkEnd", &[("w:id", &id)])
        })
    }

    fn list(&mut self, pen: &mut Pen, is_numbered: bool, items: &[Vec<Run>]) -> Written {
        self.n_numbered += usize::from(is_numbered);
        // The first numbering is that of the dots.
        let numbering = if is_numbered { self.n_numbered + 1 } else { 1 };
        for item in items {
            let is_rtl = self.is_rtl(item);
            pen.within("w:p", &[], |pen| {
                pen.within("w:pPr", &[], |pen| {
                    pen.val("w:pStyle", "ListParagraph")?;
                    pen.within("w:numPr", &[], |pen| {
                        pen.val("w:ilvl", "0")?;
                        pen.val("w:numId", &numbering.to_string())
                    })?;
                    pen.val("w:bidi", if is_rtl { "1" } else { "0" })
                })?;
                item.iter().try_for_each(|run| self.run(pen, run, ""))
            })?;
        }
        Ok(())
    }

    fn paragraph(&mut self, pen: &mut Pen, style: &str, runs: &[Run]) -> Written {
        let is_rtl = self.is_rtl(runs);
        pen.within("w:p", &[], |pen| {
            properties(pen, style, is_rtl, |_| Ok(()))?;
            runs.iter().try_for_each(|run| self.run(pen, run, ""))
        })
    }

    /// Whether a paragraph goes from right to left: as its first words of full size do.
    fn is_rtl(&self, runs: &[Run]) -> bool {
        let first = runs.iter().find(|run| !matches!(run.look, Look::Aside | Look::Code));
        first.and_then(|run| run.lang).unwrap_or(self.document.lang).dir() == "rtl"
    }

    fn run(&mut self, pen: &mut Pen, run: &Run, style: &str) -> Written {
        let Some(link) = run.link.as_deref().and_then(followed) else { return self.letters(pen, run, style) };
        let n = self.links.iter().position(|known| *known == link).unwrap_or_else(|| {
            self.links.push(link);
            self.links.len() - 1
        });
        pen.within("w:hyperlink", &[("r:id", &format!("link{n}")), ("w:history", "1")], |pen| self.letters(pen, run, "Hyperlink"))
    }

    fn letters(&self, pen: &mut Pen, run: &Run, style: &str) -> Written {
        let lang = run.lang.unwrap_or(self.document.lang);
        let style = match run.look {
            _ if !style.is_empty() => style,
            Look::Plain => "",
            Look::Strong => "Strong",
            Look::Aside => "Aside",
            Look::Code => "Code",
        };
        // Letters of the other direction inside (an address, a code of a currency) keep theirs.
        let is_rtl = lang.dir() == "rtl" && run.look != Look::Code && run.text.chars().any(is_rtl_letter);
        pen.within("w:r", &[], |pen| {
            pen.within("w:rPr", &[], |pen| {
                if !style.is_empty() {
                    pen.val("w:rStyle", style)?;
                }
                if is_rtl {
                    pen.empty("w:rtl", &[])?;
                }
                pen.lang("w:lang", lang)
            })?;
            for (n, line) in run.text.split('\n').enumerate() {
                if n > 0 {
                    pen.empty("w:br", &[])?;
                }
                pen.within("w:t", &[("xml:space", "preserve")], |pen| pen.text(&line.replace('\t', " ")))?;
            }
            Ok(())
        })
    }

    fn facts(&mut self, pen: &mut Pen, facts: &[(Vec<Run>, Vec<Vec<Run>>)]) -> Written {
        const NAME: usize = 2900;
        let document = self.document;
        table(pen, document.lang, "Facts", "", &[NAME, WIDTH - NAME], |pen| {
            for (name, values) in facts {
                row(pen, Row::OverPages, |pen| {
                    self.cell(pen, NAME, &Cell::new(name, "FactName"))?;
                    cell_of(pen, WIDTH - NAME, &Cell::new(&[], ""), |pen| {
                        // A cell without a paragraph is none.
                        let empty = [Vec::new()];
                        let values = if values.is_empty() { empty.as_slice() } else { values };
                        values.iter().try_for_each(|value| self.paragraph(pen, "TableText", value))
                    })
                })?;
            }
            Ok(())
        })?;
        gap(pen)
    }

    fn table(&mut self, pen: &mut Pen, given: &Table) -> Written {
        let all: usize = given.columns.iter().map(|column| size(column.part)).sum::<usize>().max(1);
        let widths: Vec<usize> = given.columns.iter().map(|column| WIDTH * size(column.part) / all).collect();
        let heads: Vec<Vec<Run>> = given.columns.iter().map(|column| vec![Run::plain(&column.head)]).collect();
        self.caption(pen, &given.caption)?;
        table(pen, self.document.lang, "Lines", &given.caption, &widths, |pen| {
            row(pen, Row::Head, |pen| {
                let cells = heads.iter().zip(&given.columns).zip(&widths);
                cells.into_iter().try_for_each(|((runs, column), width)| {
                    self.cell(pen, *width, &Cell { is_end: column.is_number, ..Cell::new(runs, "TableHead") })
                })
            })?;
            given.rows.iter().try_for_each(|cells| row(pen, Row::Whole, |pen| self.cells(pen, cells, &given.columns, &widths)))
        })?;
        gap(pen)
    }

    fn cells(&mut self, pen: &mut Pen, cells: &[Vec<Run>], columns: &[Column], widths: &[usize]) -> Written {
        // As many cells as the grid has, whatever was given: a row of another length breaks the file.
        for (n, (column, width)) in columns.iter().zip(widths).enumerate() {
            let runs = cells.get(n).map_or(&[][..], Vec::as_slice);
            self.cell(pen, *width, &Cell { is_end: column.is_number, ..Cell::new(runs, "TableText") })?;
        }
        Ok(())
    }

    fn cell(&mut self, pen: &mut Pen, width: usize, cell: &Cell<'_>) -> Written {
        let is_rtl = self.is_rtl(cell.runs);
        cell_of(pen, width, cell, |pen| {
            if !cell.fill.is_empty() {
                return drawn_bar(pen, cell.fill);
            }
            pen.within("w:p", &[], |pen| {
                properties(pen, cell.style, is_rtl, |pen| if cell.is_end { pen.val("w:jc", "right") } else { Ok(()) })?;
                cell.runs.iter().try_for_each(|run| self.run(pen, run, ""))
            })
        })
    }

    fn bars(&mut self, pen: &mut Pen, bars: &Bars) -> Written {
        let piece = (WIDTH - LABEL - VALUE) / PIECES;
        let widths: Vec<usize> = [LABEL, VALUE].into_iter().chain([piece; PIECES]).collect();
        let longest = bars.rows.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
        self.caption(pen, &bars.caption)?;
        if !bars.finding.is_empty() {
            self.paragraph(pen, "Normal", &[Run::plain(&bars.finding)])?;
        }
        let heads = [[Run::plain(&bars.label_head)], [Run::plain(&bars.value_head)]];
        table(pen, self.document.lang, "Drawn", &bars.caption, &widths, |pen| {
            row(pen, Row::Head, |pen| {
                self.cell(pen, LABEL, &Cell::new(&heads[0], "DrawnHead"))?;
                self.cell(pen, VALUE, &Cell { is_end: true, ..Cell::new(&heads[1], "DrawnHead") })?;
                self.cell(pen, piece * PIECES, &Cell::new(&[], "TableHead").wide(PIECES))
            })?;
            for bar in &bars.rows {
                let drawn = usize::try_from(u128::from(bar.value) * PIECES as u128 / u128::from(longest)).unwrap_or(PIECES);
                // What is there at all is seen.
                let drawn = drawn.max(usize::from(bar.value > 0)).min(PIECES);
                row(pen, Row::Whole, |pen| {
                    self.cell(pen, LABEL, &Cell::new(&bar.label, "DrawnText"))?;
                    self.cell(pen, VALUE, &Cell { is_end: true, ..Cell::new(&[Run::plain(&bar.words)], "DrawnText") })?;
                    self.pieces(pen, piece, &[(drawn, FULL), (PIECES - drawn, "")])
                })?;
            }
            Ok(())
        })?;
        if bars.source.is_empty() { gap(pen) } else { self.paragraph(pen, "Note", &bars.source) }
    }

    fn spans(&mut self, pen: &mut Pen, spans: &Spans) -> Written {
        let n_pieces: usize = spans.periods.iter().map(|(_, pieces)| pieces).sum::<usize>().max(1);
        let piece = (WIDTH - LABEL) / n_pieces;
        let widths: Vec<usize> = std::iter::once(LABEL).chain(std::iter::repeat_n(piece, n_pieces)).collect();
        self.caption(pen, &spans.caption)?;
        let head = [Run::plain(&spans.label_head)];
        table(pen, self.document.lang, "Drawn", &spans.caption, &widths, |pen| {
            row(pen, Row::Head, |pen| {
                self.cell(pen, LABEL, &Cell::new(&head, "TableHead"))?;
                for (words, pieces) in spans.periods.iter().filter(|(_, pieces)| *pieces > 0) {
                    self.cell(pen, piece * pieces, &Cell::new(&[Run::plain(words)], "TableHead").wide(*pieces))?;
                }
                Ok(())
            })?;
            for span in &spans.rows {
                let (first, last) = span.pieces.map_or((n_pieces, n_pieces), |(first, last)| {
                    let first = first.min(n_pieces - 1);
                    (first, (last + 1).clamp(first + 1, n_pieces))
                });
                let fill = if span.is_group { FULL } else { SOFT };
                row(pen, Row::Whole, |pen| {
                    self.cell(pen, LABEL, &Cell::new(&span.label, "DrawnText"))?;
                    self.pieces(pen, piece, &[(first, ""), (last - first, fill), (n_pieces - last, "")])
                })?;
            }
            Ok(())
        })?;
        gap(pen)
    }

    /// Stretches of a bar: how many pieces, and with what they are filled.
    fn pieces(&mut self, pen: &mut Pen, piece: usize, stretches: &[(usize, &str)]) -> Written {
        for (pieces, fill) in stretches.iter().filter(|(pieces, _)| *pieces > 0) {
            self.cell(pen, piece * pieces, &Cell::new(&[], "TableText").wide(*pieces).filled(fill))?;
        }
        Ok(())
    }

    fn caption(&mut self, pen: &mut Pen, caption: &str) -> Written {
        if caption.is_empty() { Ok(()) } else { self.paragraph(pen, "Caption", &[Run::plain(caption)]) }
    }
}

/// Colours of bars: of what holds others, and of the others. They are told apart in grey too.
const FULL: &str = "2F79B4";
const SOFT: &str = "A9CCE8";

fn size(part: u32) -> usize {
    usize::try_from(part).unwrap_or(1).max(1)
}

fn mark(n: usize) -> String {
    format!("_Toc{n:06}")
}

/// Letters of the scripts that are written from right to left.
const fn is_rtl_letter(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

/// The address as a relationship may hold it; `None` for what nobody is to follow.
fn followed(link: &str) -> Option<String> {
    let link = link.trim();
    let is_known = ["https://", "http://", "mailto:"].iter().any(|begin| link.len() > begin.len() && link.starts_with(begin));
    is_known.then(|| {
        let mut address = String::with_capacity(link.len());
        for byte in link.bytes() {
            match byte {
                b' ' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0..=31 | 127.. => {
                    address.push_str(&format!("%{byte:02X}"));
                }
                _ => address.push(char::from(byte)),
            }
        }
        address
    })
}

fn properties(pen: &mut Pen, style: &str, is_rtl: bool, more: impl FnOnce(&mut Pen) -> Written) -> Written {
    pen.within("w:pPr", &[], |pen| {
        pen.val("w:pStyle", style)?;
        pen.val("w:bidi", if is_rtl { "1" } else { "0" })?;
        more(pen)
    })
}

fn table(pen: &mut Pen, lang: Lang, style: &str, caption: &str, widths: &[usize], rows: impl FnOnce(&mut Pen) -> Written) -> Written {
    pen.within("w:tbl", &[], |pen| {
        pen.within("w:tblPr", &[], |pen| {
            pen.val("w:tblStyle", style)?;
            if lang.dir() == "rtl" {
                pen.empty("w:bidiVisual", &[])?;
            }
            pen.empty("w:tblW", &[("w:w", &widths.iter().sum::<usize>().to_string()), ("w:type", "dxa")])?;
            pen.empty("w:tblLayout", &[("w:type", "fixed")])?;
            let look = [("w:val", "0620"), ("w:firstRow", "1"), ("w:firstColumn", "0"), ("w:noHBand", "1"), ("w:noVBand", "1")];
            pen.empty("w:tblLook", &look)?;
            if caption.is_empty() { Ok(()) } else { pen.val("w:tblCaption", caption) }
        })?;
        pen.within("w:tblGrid", &[], |pen| widths.iter().try_for_each(|width| pen.empty("w:gridCol", &[("w:w", &width.to_string())])))?;
        rows(pen)
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    /// Stands again on every page.
    Head,
    /// No page parts it.
    Whole,
    /// As long as its texts are.
    OverPages,
}

fn row(pen: &mut Pen, kind: Row, cells: impl FnOnce(&mut Pen) -> Written) -> Written {
    pen.within("w:tr", &[], |pen| {
        match kind {
            Row::Head => pen.within("w:trPr", &[], |pen| {
                pen.empty("w:cantSplit", &[])?;
                pen.empty("w:tblHeader", &[])
            }),
            Row::Whole => pen.within("w:trPr", &[], |pen| pen.empty("w:cantSplit", &[])),
            Row::OverPages => Ok(()),
        }?;
        cells(pen)
    })
}

fn cell_of(pen: &mut Pen, width: usize, cell: &Cell<'_>, inner: impl FnOnce(&mut Pen) -> Written) -> Written {
    pen.within("w:tc", &[], |pen| {
        pen.within("w:tcPr", &[], |pen| {
            pen.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
            if cell.columns > 1 {
                pen.val("w:gridSpan", &cell.columns.to_string())?;
            }
            if cell.fill.is_empty() { Ok(()) } else { pen.val("w:vAlign", "center") }
        })?;
        inner(pen)
    })
}

/// A bar: a low empty paragraph, filled from one side of its cell to the other.
fn drawn_bar(pen: &mut Pen, fill: &str) -> Written {
    pen.within("w:p", &[], |pen| {
        pen.within("w:pPr", &[], |pen| {
            pen.val("w:pStyle", "Bar")?;
            pen.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)])
        })
    })
}

/// Room below a table; without it two tables become one.
fn gap(pen: &mut Pen) -> Written {
    pen.within("w:p", &[], |pen| pen.within("w:pPr", &[], |pen| pen.val("w:pStyle", "Gap")))
}

fn page_break(pen: &mut Pen) -> Written {
    pen.within("w:p", &[], |pen| {
        pen.within("w:pPr", &[], |pen| pen.val("w:pStyle", "Gap"))?;
        pen.within("w:r", &[], |pen| pen.empty("w:br", &[("w:type", "page")]))
    })
}

fn field_mark(pen: &mut Pen, kind: &str, is_dirty: bool) -> Written {
    pen.within("w:r", &[], |pen| {
        let kind = [("w:fldCharType", kind), ("w:dirty", "true")];
        pen.empty("w:fldChar", if is_dirty { &kind } else { &kind[..1] })
    })
}

fn field_start(pen: &mut Pen, code: &str, is_dirty: bool) -> Written {
    field_mark(pen, "begin", is_dirty)?;
    pen.within("w:r", &[], |pen| pen.within("w:instrText", &[("xml:space", "preserve")], |pen| pen.text(code)))?;
    field_mark(pen, "separate", false)
}

/// The number of the page or of all pages.
fn field(pen: &mut Pen, code: &str) -> Written {
    field_start(pen, code, false)?;
    pen.within("w:r", &[], |pen| pen.line("w:t", "1"))?;
    field_mark(pen, "end", false)
}

fn section(pen: &mut Pen, lang: Lang) -> Written {
    pen.within("w:sectPr", &[], |pen| {
        pen.empty("w:headerReference", &[("w:type", "default"), ("r:id", "header1")])?;
        pen.empty("w:footerReference", &[("w:type", "default"), ("r:id", "footer1")])?;
        pen.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let margins = [
            ("w:top", "1134"),
            ("w:right", "964"),
            ("w:bottom", "1077"),
            ("w:left", "964"),
            ("w:header", "567"),
            ("w:footer", "510"),
            ("w:gutter", "0"),
        ];
        pen.empty("w:pgMar", &margins)?;
        if lang.dir() == "rtl" { pen.empty("w:bidi", &[]) } else { Ok(()) }
    })
}

/// The head of every page: the reference, and in strong letters what every page has to say.
pub(super) fn header(document: &Document) -> Written<Vec<u8>> {
    let mut body = Body { document, xml: Vec::new(), links: Vec::new(), n_numbered: 0, n_headings: 0 };
    let mut runs = Vec::new();
    if !document.mark.is_empty() {
        runs.push(Run { text: document.mark.clone(), look: Look::Strong, ..Run::default() });
    }
    if !document.symbol.is_empty() {
        runs.push(Run::aside(if runs.is_empty() { document.symbol.clone() } else { format!("   {}", document.symbol) }));
    }
    Pen::part("w:hdr", &[("xmlns:w", WORD), ("xmlns:r", OF_OFFICE)], |pen| {
        let is_rtl = document.lang.dir() == "rtl";
        pen.within("w:p", &[], |pen| {
            properties(pen, "Header", is_rtl, |_| Ok(()))?;
            runs.iter().try_for_each(|run| body.run(pen, run, ""))
        })
    })
}

/// The foot of every page: the title, and its number among all.
pub(super) fn footer(document: &Document) -> Written<Vec<u8>> {
    let mut body = Body { document, xml: Vec::new(), links: Vec::new(), n_numbered: 0, n_headings: 0 };
    let lang = document.title.first().and_then(|run| run.lang);
    let title = Run { text: words(&document.title), lang, ..Run::default() };
    Pen::part("w:ftr", &[("xmlns:w", WORD), ("xmlns:r", OF_OFFICE)], |pen| {
        pen.within("w:p", &[], |pen| {
            properties(pen, "Footer", document.lang.dir() == "rtl", |_| Ok(()))?;
            body.run(pen, &title, "")?;
            pen.within("w:r", &[], |pen| pen.empty("w:tab", &[]))?;
            field(pen, " PAGE ")?;
            body.run(pen, &Run::plain(" / "), "")?;
            field(pen, " NUMPAGES ")
        })
    })
}

/// Numberings: dots, then one for each numbered list.
pub(super) fn numbering(n_numbered: usize) -> Written<Vec<u8>> {
    let level = |pen: &mut Pen, format: &str, text: &str| {
        pen.within("w:lvl", &[("w:ilvl", "0")], |pen| {
            pen.val("w:start", "1")?;
            pen.val("w:numFmt", format)?;
            pen.val("w:lvlText", text)?;
            pen.val("w:lvlJc", "left")?;
            pen.within("w:pPr", &[], |pen| pen.empty("w:ind", &[("w:left", "397"), ("w:hanging", "397")]))
        })
    };
    Pen::part("w:numbering", &[("xmlns:w", WORD)], |pen| {
        for (id, format, text) in [("0", "bullet", "\u{2022}"), ("1", "decimal", "%1.")] {
            pen.within("w:abstractNum", &[("w:abstractNumId", id)], |pen| {
                pen.val("w:multiLevelType", "singleLevel")?;
                level(pen, format, text)
            })?;
        }
        pen.within("w:num", &[("w:numId", "1")], |pen| pen.val("w:abstractNumId", "0"))?;
        for n in 0..n_numbered {
            pen.within("w:num", &[("w:numId", &(n + 2).to_string())], |pen| {
                pen.val("w:abstractNumId", "1")?;
                pen.within("w:lvlOverride", &[("w:ilvl", "0")], |pen| pen.val("w:startOverride", "1"))
            })?;
        }
        Ok(())
    })
}
