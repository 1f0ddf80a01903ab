//! `status-report`: the same report as that of the pages, from a script. Where a final report of that day or symbol exists,
//! its frozen figures are written again, so that the same release answers the same bytes.

use crate::assembly::Base;
use crate::import::acting;
use crate::settings::Settings;
use crate::wiring::{self, standings};
use governance::actions::{self, By};
use governance::domain::{Frozen, Report, ReportDraft};
use governance::files::{self, Kind};
use governance::{RoadmapsPart, links};
use i18n::Tr;
use kernel::error::Context;
use kernel::{Day, Error, Lang, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the command line says.
#[derive(Debug, clap::Args)]
pub struct Line {
    /// Day the report is about, such as 2027-05-31; what was recorded by its end in UTC counts
    #[arg(long)]
    pub on: String,
    /// Language of the file: en or fr
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// File to write; the end of its name says what: .docx, .html or .json
    #[arg(long)]
    pub out: PathBuf,
    /// Symbol of the document, such as DCE/27/9.CP/11
    #[arg(long, default_value = "")]
    pub symbol: String,
    /// Write what the report would say, and keep and publish nothing
    #[arg(long)]
    pub preview: bool,
    /// Act as the Secretariat, by address of the account; the operator when left out
    #[arg(long = "as")]
    pub account: Option<String>,
}

/// Makes or finds the report and writes it; answers what to say about it.
pub fn run(settings: Settings, line: &Line) -> Result<String> {
    let day: Day = line.on.parse().map_err(|_| Error::fault(format!("--on is a day such as 2027-05-31, not {:?}", line.on)))?;
    let lang = Lang::parse(&line.lang).filter(|lang| ReportDraft::LANGS.contains(lang));
    let lang = lang.ok_or_else(|| Error::fault(format!("--lang is en or fr, not {:?}", line.lang)))?;
    let end = line.out.extension().map(|end| end.to_string_lossy().to_lowercase()).unwrap_or_default();
    let kind = Kind::of(&end).ok_or_else(|| {
        let known: Vec<String> = Kind::ALL.iter().map(|(_, end)| format!(".{end}")).collect();
        Error::fault(format!("--out ends with {}, not {end:?}", known.join(" or ")))
    })?;
    let base = Base::open(settings)?;
    let site = base.settings.public_url.clone();
    let draft = ReportDraft { on: day.to_string(), symbol: line.symbol.clone(), ..ReportDraft::default() };
    if line.preview {
        let frozen = gathered(&base, &draft)?;
        write(&line.out, &files::bytes(kind, lang, (&draft, &frozen), &site, None)?)?;
        return Ok(format!("wrote a preview in {}; nothing is kept of it", line.out.display()));
    }
    let report = report(&base, line, day, draft)?;
    let id = report.public_id();
    let frozen = report.frozen.as_ref().ok_or_else(|| Error::fault("a final report without figures"))?;
    write(&line.out, &files::bytes(kind, lang, (&report.draft, frozen), &site, Some(&id))?)?;
    Ok(format!("wrote {site}/{lang}{} in {}", links::report(&id), line.out.display()))
}

/// The final report of that day and symbol, made where there is none.
fn report(base: &Base, line: &Line, day: Day, draft: ReportDraft) -> Result<Report> {
    let symbol = line.symbol.clone();
    if let Some(report) = base.db.read_blocking(move |conn| governance::final_report(conn, day, &symbol))? {
        return if report.draft.day() == Some(day) {
            Ok(report)
        } else {
            Err(Error::fault(format!("{} is about {}", report.draft.symbol, report.draft.on)))
        };
    }
    let (actor, _) = acting(base, line.account.as_deref())?;
    let by = By { actor, ambient: base.ambient.clone(), notices: Arc::new(wiring::notices(base)) };
    let facts = gathered(base, &draft)?.facts;
    base.db.write_blocking(move |tx| actions::make(tx, &by, draft.clone(), facts.clone())).map_err(told)
}

fn gathered(base: &Base, draft: &ReportDraft) -> Result<Frozen> {
    let (draft, now) = (draft.clone(), base.ambient.now());
    let port = RoadmapsPart(Box::new(standings::Roadmaps));
    let read = move |conn: &mut store::Conn| Ok(Frozen::of(actions::gather(conn, &port, &draft, now)?, &draft));
    base.db.read_blocking(read).map_err(told)
}

/// What is wrong, in words for the person at the command line.
fn told(error: Error) -> Error {
    match error {
        Error::Invalid(problems) => {
            let t = Tr::new(Lang::En);
            let words: Vec<String> = problems.iter().map(|problem| format!("{}: {}", problem.field, t.m(problem.key))).collect();
            Error::fault(words.join("; "))
        }
        Error::NotFound => Error::fault("this account may not make a report"),
        error => error,
    }
}

/// Whole or not at all.
fn write(out: &Path, bytes: &[u8]) -> Result<()> {
    let part = out.with_extension("part");
    let doing = || format!("cannot write {}", out.display());
    std::fs::write(&part, bytes).doing(doing)?;
    std::fs::rename(&part, out).doing(doing)
}
