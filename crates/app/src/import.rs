//! `import`: the same as the pages of feeds, from a script. A dry run writes nothing; applying writes a run that the
//! pages show and that can be undone there.

use crate::assembly::Base;
use crate::founding;
use crate::settings::Settings;
use crate::wiring::targets;
use feeds::domain::{Counts, Rows, State};
use feeds::{Asked, Target, actions, store, work};
use i18n::Tr;
use kernel::error::Context;
use kernel::{Actor, Error, Lang, PartyCode, Result, Role};
use serde_json::{Value as Json, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tabular::{Brought, Mapping, Problem, Refused};

/// What the command line says.
#[derive(Debug, clap::Args)]
pub struct Line {
    /// What the rows are: measures, parties or organizations
    pub target: String,
    /// Workbook (XLSX, XLS, ODS), CSV, JSON or NDJSON
    pub file: PathBuf,
    /// Name of a saved mapping, or a file with one; found from the columns when left out
    #[arg(long)]
    pub mapping: Option<String>,
    /// Say what would be done and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// all: one row that cannot be taken holds back all; clean: take the others
    #[arg(long, default_value = "all")]
    pub rows: String,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
    /// Act as the focal point of this Party, or the Secretariat, by address of the account; the operator when left out
    #[arg(long = "as")]
    pub account: Option<String>,
    /// Language of the words about problems
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// What the command line of undoing says.
#[derive(Debug, clap::Args)]
pub struct UndoLine {
    /// Number of the import
    pub number: i64,
    /// Reason, which everyone may read at the addresses of records that are withdrawn by it
    #[arg(long)]
    pub reason: String,
    /// Leave the records as they are that somebody changed since
    #[arg(long)]
    pub partly: bool,
}

/// Undoes an import; `false` when records were changed since and `--partly` was not given.
pub fn undo(settings: Settings, line: UndoLine) -> Result<bool> {
    let base = Base::open(settings)?;
    let targets = targets(&base);
    let number = line.number;
    let run = base.db.read_blocking(move |conn| store::get(conn, number))?;
    let (target, ambient, home) = (targets.get(&run.target)?, base.ambient.clone(), run.home);
    let begun = base.db.write_blocking(move |tx| {
        let (reason, target) = (line.reason.as_str(), target.as_ref());
        actions::undo(tx, &Actor::operator(), &ambient, home, number, reason, line.partly, target, true)
    });
    match begun {
        Ok(run) => {
            work::finish(&base.db, &base.ambient, &targets, run)?;
            println!("{}", Tr::new(Lang::En).n("feeds-said-undone", number));
            Ok(true)
        }
        Err(Error::Invalid(problems)) => {
            for problem in problems {
                let args: Vec<(&str, i18n::Arg)> =
                    problem.args.iter().map(|(name, value)| (*name, i18n::Arg::from(value.clone()))).collect();
                println!("{}", Tr::new(Lang::En).f(problem.key, &args));
            }
            Ok(false)
        }
        Err(Error::Conflict) => Err(Error::fault(format!("import {number} is {} and cannot be undone", run.state.code()))),
        Err(error) => Err(error),
    }
}

/// Problems kept for printing at most: a file with more is wrong as a whole. The counts are always whole.
const PRINTED: usize = 10_000;

/// Runs the command; `false` when something was held back.
pub fn run(settings: Settings, line: &Line) -> Result<bool> {
    let rows = Rows::parse(&line.rows).ok_or_else(|| Error::fault(format!("--rows is all or clean, not {:?}", line.rows)))?;
    let lang = Lang::parse(&line.lang).ok_or_else(|| Error::fault(format!("there is no language {:?}", line.lang)))?;
    let is_new = matches!(settings.target(), ::store::Target::File(path) if !path.exists());
    let base = Base::open_or_make(settings)?;
    if is_new {
        founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
    }
    let targets = targets(&base);
    let target = targets.get(&line.target).map_err(|_| {
        let names: Vec<&str> = targets.all.iter().map(|target| target.code()).collect();
        Error::fault(format!("nothing to import as {:?}; there is: {}", line.target, names.join(", ")))
    })?;
    let (actor, home) = acting(&base, line.account.as_deref())?;
    feeds::role_for(&actor, home, target.as_ref()).map_err(|_| Error::fault(format!("this account may not import {}", line.target)))?;
    let mapping = line.mapping.as_deref().map(|name| mapping(&base, target.as_ref(), home, name)).transpose()?;
    let said = if line.dry_run {
        dry(&base, &targets, &target, line, (actor, home), mapping)?
    } else {
        applied(&base, &targets, &target, line, (actor, home), mapping, rows)?
    };
    said.print(Tr::new(lang), line.json, target.fields());
    Ok(said.is_clean())
}

/// What a run found, and what became of it.
struct Said {
    counts: Counts,
    refused: Option<Refused>,
    problems: Vec<Problem>,
    /// Number of the run, where one was written.
    run: Option<i64>,
    is_applied: bool,
}

impl Said {
    fn is_clean(&self) -> bool {
        self.refused.is_none() && self.counts.held() == 0
    }

    fn print(&self, t: Tr, as_json: bool, fields: &[tabular::Field]) {
        let n = self.counts;
        if as_json {
            let mut problems: Vec<Json> = self.refused.iter().map(|refused| refused_json(t, refused)).collect();
            problems.extend(self.problems.iter().map(|problem| problem_json(t, problem, fields)));
            println!(
                "{}",
                json!({
                    "new": n.new, "changed": n.changed, "unchanged": n.unchanged, "conflict": n.conflict, "blocked": n.blocked,
                    "problems": problems, "run": self.run, "applied": self.is_applied,
                })
            );
            return;
        }
        if let Some(refused) = &self.refused {
            println!("{}", feeds::words::refused(t, refused));
        }
        for problem in &self.problems {
            println!("{}", feeds::words::line(t, problem, fields));
        }
        for (key, count) in [
            ("feeds-n-new", n.new),
            ("feeds-n-changed", n.changed),
            ("feeds-n-unchanged", n.unchanged),
            ("feeds-n-conflict", n.conflict),
            ("feeds-n-blocked", n.blocked),
        ] {
            println!("{}", t.n(key, count));
        }
        println!("{}", t.m(if self.is_applied { "feeds-said-applied" } else { "feeds-said-nothing" }));
    }
}

fn problem_json(t: Tr, problem: &Problem, fields: &[tabular::Field]) -> Json {
    json!({
        "class": problem.class.code(), "sheet": problem.sheet, "row": problem.row, "column": problem.column, "path": problem.path,
        "value": problem.value, "code": problem.code, "message": feeds::words::problem(t, problem, fields), "cure": feeds::words::cure(t, problem),
    })
}

fn refused_json(t: Tr, refused: &Refused) -> Json {
    let arg = |name: &str| refused.args.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    json!({
        "class": "blocker", "sheet": arg("sheet"), "row": 0, "column": arg("columns"), "path": arg("path"), "value": "",
        "code": refused.code, "message": feeds::words::refused(t, refused), "cure": feeds::words::refused_cure(t, refused),
    })
}

/// Who acts, and for which Party.
pub(crate) fn acting(base: &Base, account: Option<&str>) -> Result<(Actor, Option<PartyCode>)> {
    let Some(email) = account.map(str::to_owned) else { return Ok((Actor::operator(), None)) };
    let shown = email.clone();
    let found = base.db.read_blocking(move |conn| people::find_actor(conn, &email))?;
    let actor = found.ok_or_else(|| Error::fault(format!("there is no account {shown:?}")))?;
    let home = actor.grants.iter().find(|grant| grant.role == Role::FocalPoint).and_then(|grant| grant.party);
    Ok((actor, home))
}

/// A mapping by its name, or from a file.
fn mapping(base: &Base, target: &dyn Target, home: Option<PartyCode>, name: &str) -> Result<Mapping> {
    let saved = base.db.read_blocking(move |conn| store::mappings(conn, home))?;
    let saved = saved.into_iter().map(|saved| (saved.name, saved.mapping));
    let bundled = feeds::presets(target.code()).into_iter().map(|(name, mapping)| (name.to_owned(), mapping));
    if let Some((_, mapping)) = saved.chain(bundled).find(|(known, mapping)| known == name && mapping.target == target.code()) {
        return Ok(mapping);
    }
    if !Path::new(name).exists() {
        return Err(Error::fault(format!("there is no mapping {name:?}, neither saved nor as a file")));
    }
    let text = std::fs::read_to_string(name).doing(|| format!("cannot read {name}"))?;
    serde_json::from_str(&text).map_err(|cause| Error::caused(format!("{name} is no mapping"), cause))
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn dry(
    base: &Base,
    targets: &feeds::Targets,
    target: &Arc<dyn Target>,
    line: &Line,
    (actor, home): (Actor, Option<PartyCode>),
    mapping: Option<Mapping>,
) -> Result<Said> {
    let role = feeds::role_for(&actor, home, target.as_ref())?;
    let known = base.db.read_blocking(move |conn| store::mappings(conn, home))?.into_iter().map(|saved| saved.mapping);
    let bundled = feeds::presets(target.code()).into_iter().map(|(_, mapping)| mapping);
    let known = known.chain(bundled).filter(|mapping| mapping.target == target.code()).collect();
    let brought = Brought { run: 0, home, actor, role, origin: file_name(&line.file), feed: String::new() };
    let asked = Asked { target, path: &line.file, brought, mapping, known };
    let mut problems = Vec::new();
    let outcome = feeds::dry_run(&base.db, &targets.reader, &asked, &mut |_, rows| {
        problems.extend(rows.into_iter().flat_map(|row| row.problems).take(PRINTED.saturating_sub(problems.len())));
        Ok(())
    })?;
    Ok(match outcome {
        Ok(dry) => Said { counts: dry.counts, refused: None, problems, run: None, is_applied: false },
        Err(refused) => Said { counts: Counts::default(), refused: Some(refused), problems: Vec::new(), run: None, is_applied: false },
    })
}

fn applied(
    base: &Base,
    targets: &feeds::Targets,
    target: &Arc<dyn Target>,
    line: &Line,
    (actor, home): (Actor, Option<PartyCode>),
    mapping: Option<Mapping>,
    rows: Rows,
) -> Result<Said> {
    // The file is kept beside the data until the run is read, so that a killed command can be taken up by the server.
    documents::make_folder(&targets.folder)?;
    let file = format!("{}.import", kernel::Id::fresh(&base.ambient));
    let kept = targets.folder.join(&file);
    std::fs::copy(&line.file, &kept).doing(|| format!("cannot read {}", line.file.display()))?;
    let brought = actions::Brought { home, origin: file_name(&line.file), file, mapping };
    let outcome = go(base, targets, target, &actor, &brought, rows);
    let _ = std::fs::remove_file(&kept);
    outcome
}

fn go(
    base: &Base,
    targets: &feeds::Targets,
    target: &Arc<dyn Target>,
    actor: &Actor,
    brought: &actions::Brought,
    rows: Rows,
) -> Result<Said> {
    let (db, ambient) = (&base.db, &base.ambient);
    let run = {
        let (actor, ambient, target, brought) = (actor.clone(), ambient.clone(), target.clone(), brought.clone());
        db.write_blocking(move |tx| actions::start(tx, &actor, &ambient, target.as_ref(), &brought, true))?
    };
    let run = work::finish(db, ambient, targets, run)?;
    let number = run.number;
    let problems = db.read_blocking(move |conn| store::problems(conn, number, PRINTED))?;
    let said = |run: &feeds::domain::Run, problems| Said {
        counts: run.counts,
        refused: run.refused.clone(),
        problems,
        run: Some(run.number),
        is_applied: run.state == State::Applied,
    };
    let is_held = rows == Rows::All && run.counts.held() > 0;
    if run.state != State::Ready || is_held || run.counts.total() == run.counts.held() {
        return Ok(said(&run, problems));
    }
    let home = brought.home;
    let run = {
        let (actor, ambient) = (actor.clone(), ambient.clone());
        db.write_blocking(move |tx| actions::apply(tx, &actor, &ambient, home, number, rows, true))?
    };
    let run = work::finish(db, ambient, targets, run)?;
    Ok(said(&run, problems))
}
