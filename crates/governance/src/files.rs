//! A status report as a file, in one language: the same bytes whenever the same release writes it.

use crate::domain::{Frozen, ReportDraft};
use crate::report::{self, Cell, Opens, Words};
use crate::{links, pages};
use documents::model::{Bar, Bars, Block, Column, Document, Run, Table};
use i18n::Tr;
use kernel::{Error, Lang, Result, canonical};

/// A kind of file, by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Html,
    Docx,
    /// The canonical form, whose SHA-256 is the fingerprint.
    Json,
}

impl Kind {
    /// Every kind with the end of its name.
    pub const ALL: [(Kind, &'static str); 3] = [(Kind::Docx, "docx"), (Kind::Html, "html"), (Kind::Json, "json")];

    pub fn of(end: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|(_, known)| *known == end).map(|(kind, _)| kind)
    }
}

/// The bytes of a report. `public_id`: where its figures open; `None` for one that is kept nowhere. Languages but those of
/// the report are refused.
pub fn bytes(kind: Kind, lang: Lang, (draft, frozen): (&ReportDraft, &Frozen), site: &str, public_id: Option<&str>) -> Result<Vec<u8>> {
    if !ReportDraft::LANGS.contains(&lang) {
        return Err(Error::fault(format!("a report is in English or French, not in {lang:?}")));
    }
    let words = Words { t: Tr::new(lang), draft, frozen };
    let here = public_id.map(|id| format!("/{lang}{}", links::report(id)));
    match kind {
        Kind::Docx => documents::docx(&document(&words, site, here.as_deref())),
        Kind::Html => pages::report_html(&words, site, here.as_deref()).map(String::into_bytes),
        Kind::Json => Ok(canonical::to_string(&frozen.body(draft)).into_bytes()),
    }
}

/// The report as a document. Figures open to their lists on the site.
fn document(words: &Words<'_>, site: &str, here: Option<&str>) -> Document {
    let (t, draft) = (words.t, words.draft);
    let made = Made { lang: t.lang(), site, here };
    let mut document = Document::new(t.lang(), vec![Run::plain(words.title())], words.frozen.facts.on);
    document.subtitle = words.on();
    document.symbol.clone_from(&draft.symbol);
    if words.frozen.facts.is_provisional {
        document.mark = t.m("common-provisional").to_owned();
    }
    document.contents = t.m("governance-report-contents").to_owned();
    if !draft.session.is_empty() {
        document.blocks.push(Block::Note(vec![Run::plain(draft.session.words(t.lang()))]));
    }
    document.blocks.extend(words.blocks().iter().flat_map(|block| made.blocks(block)));
    document
}

struct Made<'a> {
    lang: Lang,
    site: &'a str,
    here: Option<&'a str>,
}

impl Made<'_> {
    fn blocks(&self, block: &report::Block) -> Vec<Block> {
        match block {
            report::Block::Heading(words) => vec![Block::Heading(1, vec![Run::plain(words)])],
            report::Block::Paragraph(words) => vec![Block::Paragraph(vec![Run::plain(words)])],
            report::Block::Own(text) => {
                let paragraphs = text.words(self.lang).split("\n\n").filter(|words| !words.trim().is_empty());
                paragraphs.map(|words| Block::Paragraph(vec![Run::plain(words.trim())])).collect()
            }
            report::Block::Table(table) if table.has_bars => vec![Block::Bars(self.bars(table))],
            report::Block::Table(table) => vec![Block::Table(self.table(table))],
        }
    }

    /// The words of a cell, leading where another cell of its row may lead.
    fn run(&self, cell: &Cell, opens: &Opens) -> Vec<Run> {
        let mut run = Run::plain(&cell.words);
        run.lang = cell.lang;
        run.link = match opens {
            Opens::Nothing => None,
            Opens::Figure(code) => self.here.map(|here| format!("{}{}", self.site, links::figure(here, code))),
            Opens::Permanent(address) => Some(format!("{}{address}", self.site)),
        };
        vec![run]
    }

    /// A figure has no room for a link beside its bar: its name leads to the list.
    fn bars(&self, table: &report::Table) -> Bars {
        let head = |place: usize| table.heads.get(place).map(|head| head.words.clone()).unwrap_or_default();
        let row = |row: &Vec<Cell>| {
            let (name, count) = (row.first()?, row.get(1)?);
            let value = row.get(2).and_then(|cell| cell.share).unwrap_or(0);
            Some(Bar { label: self.run(name, &count.opens), value, words: count.words.clone() })
        };
        Bars {
            caption: table.caption.clone(),
            label_head: head(0),
            value_head: head(1),
            rows: table.rows.iter().filter_map(row).collect(),
            ..Bars::default()
        }
    }

    fn table(&self, table: &report::Table) -> Table {
        let column = |(place, head): (usize, &report::Head)| match (place, head.is_number) {
            (_, true) => Column::number(&head.words, 2),
            (0, false) => Column::new(&head.words, 6),
            (_, false) => Column::new(&head.words, 4),
        };
        Table {
            caption: table.caption.clone(),
            columns: table.heads.iter().enumerate().map(column).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(|cell| self.run(cell, &cell.opens)).collect()).collect(),
        }
    }
}
