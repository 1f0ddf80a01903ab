//! Status reports for everyone: what was made final, each figure with the Parties it counts; as page, JSON, CSV and feed.

use super::report_data as data;
use super::shared::html;
use crate::domain::{Frozen, PartyAsOf, Report, ReportDraft, ReportState};
use crate::report::{self, Block, Cell, Opens, Table, Words};
use crate::store::{self, ReportHead};
use crate::{files, links};
use askama::Template;
use i18n::Tr;
use kernel::{Day, Error, Lang, Moment, Result, Text, canonical};
use web::{Format, Page, Reply, Visit};

/// Reports on the list. Our choice: one for each session and a few between.
const SHOWN: usize = 200;
const FORMATS: &[Format] = &[Format::Csv, Format::Json];
/// Formats of a whole report.
const WHOLE: &[Format] = &[Format::Docx, Format::Csv, Format::Json];

/// A report of a list.
pub struct Row {
    pub address: String,
    pub title: String,
    pub symbol: String,
    pub on: String,
    pub state: &'static str,
}

impl Row {
    pub fn of(t: Tr, head: &ReportHead, address: String) -> Row {
        Row {
            address,
            title: report::title(t, &head.title),
            symbol: head.symbol.clone(),
            on: Day::typed(&head.about_day).map_or_else(|| head.about_day.clone(), |day| t.day(day)),
            state: state_words(t, head.state),
        }
    }
}

pub fn state_words(t: Tr, state: ReportState) -> &'static str {
    match state {
        ReportState::Draft | ReportState::Discarded => t.m("governance-state-draft"),
        ReportState::Final => t.m("governance-report-state-final"),
        ReportState::Withdrawn => t.m("governance-report-state-withdrawn"),
    }
}

#[derive(Template)]
#[template(path = "governance/reports.html")]
struct ListView {
    t: Tr,
    rows: Vec<Row>,
    takeaway: String,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    const FORMATS: &[Format] = &[Format::Json, Format::Atom];
    let t = visit.t;
    let heads = visit.app.db().read(|conn| store::list_reports(conn, &[ReportState::Final], SHOWN)).await?;
    match visit.format {
        Format::Json => return Reply::json(data::list(&visit, &heads)),
        Format::Atom => return Ok(data::feed(&visit, &heads)),
        _ => {}
    }
    let row = |head: &ReportHead| Row::of(t, head, visit.link(&links::report(&head.public_id)));
    let view = ListView { t, rows: heads.iter().map(row).collect(), takeaway: web::parts::takeaway(&visit, FORMATS) };
    Reply::page(Page::new(t.m("governance-reports"), html(&view)?).nav("roadmaps").formats(FORMATS))
}

/// The report of the address, once it is public.
async fn public_report(visit: &Visit) -> Result<Report> {
    let id = visit.param("id").to_owned();
    let report = visit.app.db().read(move |conn| store::get_report(conn, &id)).await?;
    if report.is_public() { Ok(report) } else { Err(Error::NotFound) }
}

/// The report of the address with what was frozen, or the page that says why it was withdrawn.
async fn shown(visit: &Visit) -> Result<std::result::Result<(Report, Frozen), Reply>> {
    let report = public_report(visit).await?;
    if report.state == ReportState::Withdrawn {
        return Ok(Err(withdrawn(visit, &report)?));
    }
    let frozen = report.frozen.clone().ok_or_else(|| Error::fault("a final report without figures"))?;
    Ok(Ok((report, frozen)))
}

#[derive(Template)]
#[template(path = "governance/report_withdrawn.html")]
struct WithdrawnView {
    t: Tr,
    symbol: String,
    title: String,
    on: String,
    /// Safe HTML.
    reason: String,
}

fn withdrawn(visit: &Visit, report: &Report) -> Result<Reply> {
    let t = visit.t;
    let view = WithdrawnView {
        t,
        symbol: report.draft.symbol.clone(),
        title: report::title(t, &report.draft.title),
        on: report.draft.day().map(|day| t.s("governance-report-on", t.day(day))).unwrap_or_default(),
        reason: web::parts::paragraphs(&report.reason),
    };
    let page = Page::new(t.m("governance-report-withdrawn"), html(&view)?).nav("roadmaps");
    Ok(Reply::Gone(Box::new(page.crumb(visit.link(links::REPORTS), t.m("governance-reports")))))
}

#[derive(Template)]
#[template(path = "governance/report_blocks.html")]
struct BlocksView<'a> {
    t: Tr,
    blocks: &'a [Block],
    /// Address of the page below which the lists stand; without one figures open to nothing.
    here: Option<&'a str>,
    /// What stands before addresses of the site: nothing on its own pages.
    site: &'a str,
}

impl BlocksView<'_> {
    /// The headings with the place of each among the blocks, from 1.
    fn parts(&self) -> Vec<(usize, &str)> {
        let headings = (1..).zip(self.blocks).filter_map(|(number, block)| match block {
            Block::Heading(words) => Some((number, words.as_str())),
            _ => None,
        });
        headings.collect()
    }

    fn passage(&self, text: &Text) -> String {
        web::parts::passage(self.t, text)
    }

    /// The cells of a row as safe HTML.
    fn row(&self, table: &Table, row: &[Cell]) -> String {
        row.iter().enumerate().map(|(place, cell)| self.cell(table, place, cell)).collect()
    }

    fn cell(&self, table: &Table, place: usize, cell: &Cell) -> String {
        use web::parts::{bar, escape};
        if let Some(share) = cell.share {
            return format!("<td>{}</td>", bar(share));
        }
        let words = match cell.lang {
            Some(lang) => format!(r#"<bdi lang="{}" dir="{}">{}</bdi>"#, lang.html(), lang.dir(), escape(&cell.words)),
            None => escape(&cell.words),
        };
        let address = match &cell.opens {
            Opens::Nothing => None,
            Opens::Figure(code) => self.here.map(|here| links::figure(here, code)),
            Opens::Permanent(address) => Some(address.clone()),
        };
        let inside = match address {
            Some(address) => format!(r#"<a href="{}{}">{words}</a>"#, escape(self.site), escape(&address)),
            None => words,
        };
        let head = table.heads.get(place);
        let label = head.filter(|_| table.is_stacked()).map(|head| format!(r#" data-label="{}""#, escape(&head.words)));
        let label = label.unwrap_or_default();
        match (place, head.is_some_and(|head| head.is_number)) {
            (0, _) => format!(r#"<th scope="row">{inside}</th>"#),
            (_, true) => format!(r#"<td class="numeric"{label}>{inside}</td>"#),
            (_, false) => format!("<td{label}>{inside}</td>"),
        }
    }
}

/// Blocks of a report as safe HTML; figures open below `here`.
pub fn blocks_html(t: Tr, blocks: &[Block], here: &str) -> Result<String> {
    html(&BlocksView { t, blocks, here: Some(here), site: "" })
}

#[derive(Template)]
#[template(path = "governance/report_file.html")]
struct FileView<'a> {
    lang: Lang,
    site: &'a str,
    symbol: &'a str,
    session: &'a str,
    title: String,
    on: String,
    /// Safe HTML.
    blocks: String,
}

/// A report as one page for a file. `here`: the address of its public page, without the site, where it has one.
pub fn file_html(words: &Words<'_>, site: &str, here: Option<&str>) -> Result<String> {
    let (t, draft) = (words.t, words.draft);
    html(&FileView {
        lang: t.lang(),
        site,
        symbol: &draft.symbol,
        session: draft.session.words(t.lang()),
        title: words.title(),
        on: words.on(),
        blocks: html(&BlocksView { t, blocks: &words.blocks(), here, site })?,
    })
}

#[derive(Template)]
#[template(path = "governance/report.html")]
struct ReportView {
    t: Tr,
    symbol: String,
    /// Safe HTML.
    session: String,
    title: String,
    on: String,
    is_provisional: bool,
    /// Where the report is read in the languages in which it is issued: address, code, name. Empty in these languages.
    others: Vec<(String, &'static str, &'static str)>,
    takeaway: String,
    /// Safe HTML.
    blocks: String,
    bytes: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let (report, frozen) = match shown(&visit).await? {
        Ok(found) => found,
        Err(gone) => return Ok(gone),
    };
    match visit.format {
        Format::Json => return Reply::json(data::record(&visit, &report, &frozen)),
        Format::Csv => return data::csv(&visit, frozen.facts.parties.iter().collect()),
        Format::Docx => return docx(&visit, &report, &frozen),
        _ => {}
    }
    let words = Words { t, draft: &report.draft, frozen: &frozen };
    let path = links::report(&report.public_id());
    let langs = ReportDraft::LANGS;
    let others = langs.iter().filter(|_| !langs.contains(&visit.lang));
    let view = ReportView {
        t,
        symbol: report.draft.symbol.clone(),
        session: web::parts::inline(t, &report.draft.session),
        title: words.title(),
        on: words.on(),
        is_provisional: frozen.facts.is_provisional,
        others: others.map(|lang| (format!("/{lang}{path}"), lang.html(), Tr::new(*lang).lang_name(*lang))).collect(),
        takeaway: web::parts::takeaway(&visit, WHOLE),
        blocks: blocks_html(t, &words.blocks(), &visit.link(&path))?,
        bytes: format!("{}/body.json", links::permanent_report(&report.public_id())),
    };
    let page = Page::new(words.title(), html(&view)?).nav("roadmaps").wide().formats(WHOLE);
    Reply::page(page.crumb(visit.link(links::REPORTS), t.m("governance-reports")))
}

/// The report as a document, in English where the page's language is not one in which it is issued.
fn docx(visit: &Visit, report: &Report, frozen: &Frozen) -> Result<Reply> {
    let (id, site) = (report.public_id(), visit.app.settings().public_url.as_str());
    if !ReportDraft::LANGS.contains(&visit.lang) {
        return Reply::go(format!("/{}{}{}", Lang::En, links::report(&id), Format::Docx.suffix()));
    }
    let bytes = files::bytes(files::Kind::Docx, visit.lang, (&report.draft, frozen), site, Some(&id))?;
    let name = format!("status-report-{}-{}.docx", frozen.facts.on, visit.lang);
    Ok(Reply::Bytes { content_type: web::data::DOCX, file_name: Some(name), bytes: bytes.into() })
}

#[derive(Template)]
#[template(path = "governance/report_list.html")]
struct FigureView {
    t: Tr,
    caption: String,
    title: String,
    found: String,
    takeaway: String,
    table: String,
    back: String,
}

/// The page of a figure: the Parties it counts, as they stood on the day.
pub fn figure_page(visit: &Visit, words: &Words<'_>, code: &str, (back, takeaway): (String, String)) -> Result<Page> {
    let t = visit.t;
    let parties = words.frozen.list(code).ok_or(Error::NotFound)?;
    let title = report::name(t, &words.frozen.facts, code);
    let found = t.n("governance-report-found", parties.len());
    let table = Table { caption: title.clone(), heads: words.heads(), rows: words.rows(parties), has_bars: false };
    let rows = if table.rows.is_empty() { Vec::new() } else { vec![Block::Table(table)] };
    let view = FigureView {
        t,
        caption: t.s2("governance-report-of", words.title(), words.on()),
        found,
        takeaway,
        table: blocks_html(t, &rows, &back)?,
        back: back.clone(),
        title: title.clone(),
    };
    Ok(Page::new(title, html(&view)?).crumb(back, words.title()))
}

pub async fn figure(visit: Visit) -> Result<Reply> {
    let (report, frozen) = match shown(&visit).await? {
        Ok(found) => found,
        Err(gone) => return Ok(gone),
    };
    let code = visit.param("figure").to_owned();
    let parties: Vec<&PartyAsOf> = frozen.list(&code).ok_or(Error::NotFound)?;
    match visit.format {
        Format::Json => return Reply::json(data::rows(&visit, &parties)),
        Format::Csv => return data::csv(&visit, parties),
        _ => {}
    }
    let words = Words { t: visit.t, draft: &report.draft, frozen: &frozen };
    let back = visit.link(&links::report(&report.public_id()));
    let page = figure_page(&visit, &words, &code, (back, web::parts::takeaway(&visit, FORMATS)))?;
    Reply::page(page.nav("roadmaps").formats(FORMATS))
}

/// `/id/status-report/{id}`.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    let report = public_report(&visit).await?;
    Ok(Reply::SeeOther(visit.link(&links::report(&report.public_id()))))
}

/// The canonical form, whose SHA-256 is the fingerprint.
pub async fn body(visit: Visit) -> Result<Reply> {
    match shown(&visit).await? {
        Ok((report, frozen)) => Ok(Reply::Bytes {
            content_type: "application/json; charset=utf-8",
            file_name: None,
            bytes: canonical::to_string(&frozen.body(&report.draft)).into(),
        }),
        Err(gone) => Ok(gone),
    }
}

/// Whose moment a feed names; a report without one was never final.
pub fn made_at(head: &ReportHead) -> Moment {
    head.made_at.unwrap_or(Moment(0))
}
