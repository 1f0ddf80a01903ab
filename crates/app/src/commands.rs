//! The commands, beside pages the second way in. They call the same actions and write database and outbox only; a
//! running server, or the next start, indexes.

use crate::assembly::Base;
use crate::settings::{Given, Settings};
use crate::{archive, check, export, feeds_command, founding, grow, import, package_command, reference, serve, status_report};
use clap::Subcommand;
use kernel::error::Context;
use kernel::{Actor, Error, Lang, PartyCode, Result, Role};
use std::io::Write;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the site (the default)
    Serve {
        /// Add one demonstration account for each role and print how to sign in
        #[arg(long)]
        demo: bool,
    },
    /// Bring the database up to date and load the bundled facts
    Migrate,
    /// Accounts
    User {
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Write one verified file with database and files
    Backup { file: PathBuf },
    /// Restore a backup into an empty data folder
    Restore { file: PathBuf },
    /// Verify database, files, search index and history chains
    Check {
        #[arg(long)]
        json: bool,
    },
    /// Bring records in from a workbook, a table or JSON
    Import(import::Line),
    /// Undo an import by its number
    Undo(import::UndoLine),
    /// Data feeds: addresses that are fetched again and again
    Feeds {
        #[command(subcommand)]
        command: feeds_command::FeedsCommand,
    },
    /// Signed packages: what one instance hands to another as one file
    Package {
        #[command(subcommand)]
        command: package_command::PackageCommand,
    },
    /// Write everything public as one archive, or one list
    Export(export::Line),
    /// Make the status report on national roadmaps, final and public, or write the one there is again
    StatusReport(status_report::Line),
    /// Write the generated indexes (routes and roles, tables, states)
    #[command(hide = true)]
    Reference {
        #[arg(long)]
        out: PathBuf,
    },
    /// Grow the data for measuring
    #[command(hide = true)]
    Grow(grow::Line),
    /// Read one file with limits and print its rows, for the program that imports it
    #[command(hide = true)]
    ReadApart { file: PathBuf },
    /// Write without end and print what was acknowledged, for the test that kills the program
    #[command(hide = true)]
    WriteUntilKilled,
}

impl Default for Command {
    fn default() -> Command {
        Command::Serve { demo: false }
    }
}

#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Invite a person to a role; prints the single-use link
    Invite {
        email: String,
        /// focal-point, authority, member, secretariat, auditor or administrator
        #[arg(long)]
        role: String,
        /// Code of the Party, for roles of a Party
        #[arg(long)]
        party: Option<String>,
        /// Language of the invitation
        #[arg(long, default_value = "en")]
        lang: String,
    },
}

/// Runs a command; `false` when it refused or found something wrong.
pub fn run(given: Given, command: Command) -> Result<bool> {
    if let Command::ReadApart { file } = &command {
        return tabular::apart::serve(file).map(|()| true).doing(|| "cannot read apart".into());
    }
    // Verifying needs no data either, on whatever machine the file lies.
    if let Command::Package { command: package_command::PackageCommand::Verify(line) } = &command {
        return package_command::verify(line);
    }
    let settings = Settings::from(given)?;
    match command {
        Command::Serve { demo } => serve::run(settings, demo).map(|()| true),
        Command::Restore { file } => archive::restore(&settings, &file).map(|n_files| said(&format!("restored {n_files} files"))),
        Command::Migrate => {
            let base = Base::open_or_make(settings)?;
            founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
            Ok(said("the database is up to date"))
        }
        Command::User { command: UserCommand::Invite { email, role, party, lang } } => {
            invite(settings, &email, &role, party.as_deref(), &lang)
        }
        Command::Backup { file } => {
            let base = Base::open(settings)?;
            let n_files = archive::backup(&base.db, &base.files, &base.ambient, &file)?;
            Ok(said(&format!("wrote and verified {n_files} files in {}", file.display())))
        }
        Command::Check { json } => run_check(settings, json),
        Command::Export(line) => Ok(export::command(settings, &line)?.is_none_or(|words| said(&words))),
        Command::StatusReport(line) => Ok(said(&status_report::run(settings, &line)?)),
        Command::Import(line) => import::run(settings, &line),
        Command::Undo(line) => import::undo(settings, line),
        Command::Package { command } => package_command::run(settings, command),
        Command::Feeds { command } => feeds_command::run(settings, command),
        // Answered above: it needs neither settings nor data.
        Command::ReadApart { .. } => Ok(true),
        Command::Reference { out } => reference::write(&out).map(|()| true),
        Command::Grow(line) => {
            let base = Base::open_or_make(settings)?;
            founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
            grow::run(&base, &line)?;
            Ok(said("the data has grown"))
        }
        Command::WriteUntilKilled => write_until_killed(settings),
    }
}

fn said(line: &str) -> bool {
    println!("{line}");
    true
}

fn invite(settings: Settings, email: &str, role: &str, party: Option<&str>, lang: &str) -> Result<bool> {
    let role = Role::parse(role).filter(|role| role.is_given()).ok_or_else(|| Error::fault(format!("there is no role {role:?}")))?;
    let party = party
        .map(|code| {
            PartyCode::parse(code)
                .filter(|code| parties::party(*code).is_some())
                .ok_or_else(|| Error::fault(format!("there is no Party {code:?}")))
        })
        .transpose()?;
    if role.is_of_party() != party.is_some() {
        return Err(Error::fault("a role of a Party needs --party, another role must not have it"));
    }
    let lang = Lang::parse(lang).ok_or_else(|| Error::fault(format!("there is no language {lang:?}")))?;
    let base = Base::open_or_make(settings)?;
    founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
    let (ambient, email, public_url) = (base.ambient.clone(), email.to_owned(), base.settings.public_url.clone());
    let link =
        base.db.write_blocking(move |tx| people::invite(tx, &Actor::operator(), &ambient, &public_url, &email, lang, role, party))?;
    Ok(said(&link))
}

fn run_check(settings: Settings, as_json: bool) -> Result<bool> {
    let index_folder = settings.data.join("index");
    let base = Base::open(settings)?;
    let report = check::run(&base.db, &base.files, &index_folder)?;
    if as_json {
        println!("{}", report.to_json());
    } else {
        println!("{} history entries, {} files", report.n_history, report.n_files);
        match (report.n_index, report.is_index_in_use) {
            (Some(n_entries), _) => println!("{n_entries} entries in the search index"),
            (None, true) => println!("the search index is in use by a running server and was not read"),
            (None, false) => println!("no search index yet"),
        }
        report.problems.iter().for_each(|problem| println!("{problem}"));
        println!("{}", if report.problems.is_empty() { "everything is sound" } else { "problems were found" });
    }
    Ok(report.problems.is_empty())
}

/// Each line printed names a record and a file that were acknowledged; whatever happens next, both must be there.
fn write_until_killed(settings: Settings) -> Result<bool> {
    let base = Base::open_or_make(settings)?;
    let mut out = std::io::stdout().lock();
    loop {
        let id = kernel::Id::fresh(&base.ambient).to_string();
        let stored = base.files.put("evidence.txt", id.as_bytes())?;
        let (record, at, hash) = (id.clone(), base.ambient.now(), stored.hash.clone());
        base.db.write_blocking(move |tx| {
            tx.record(&store::Change {
                kind: "kill-test",
                id: record.clone(),
                act: "save",
                why: "",
                actor: &Actor::program(),
                role: Role::Visitor,
                party: None,
                at,
                body: serde_json::json!({ "file": hash }),
                is_public: false,
            })
        })?;
        if writeln!(out, "{id} {}", stored.hash).and_then(|()| out.flush()).is_err() {
            return Ok(true);
        }
    }
}

/// An error with its causes, in one line.
pub fn chain(error: &Error) -> String {
    let mut line = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        line.push_str(": ");
        line.push_str(&cause.to_string());
        source = cause.source();
    }
    line
}
