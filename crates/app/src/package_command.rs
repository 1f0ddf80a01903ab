//! `package`: the same as the pages of packages, from a script. Verifying needs neither data nor settings.

use crate::assembly::Base;
use crate::settings::Settings;
use crate::{founding, wiring};
use clap::Subcommand;
use documents::make_file;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Actor, Error, FieldError, Lang, PartyCode, Result};
use packages::actions::{self, By};
use packages::domain::{self, PACKAGE_BYTES, Refusal, Sound, State, Verdict, blocks};
use packages::{Arrived, words};
use serde_json::{Value as Json, json};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug, Subcommand)]
pub enum PackageCommand {
    /// Write a text that a Party sent as a signed package
    Export(ExportLine),
    /// Say whether a package is whole and signed, and by which key; needs no data
    Verify(VerifyLine),
    /// Take a package in as a submission of its Party
    Import(ImportLine),
    /// Print the fingerprint of the key with which this instance signs
    Key,
}

#[derive(Debug, clap::Args)]
pub struct ExportLine {
    /// Code of the Party
    #[arg(long)]
    pub party: String,
    /// Receipt of the sent text; the newest when left out
    #[arg(long)]
    pub receipt: Option<String>,
    /// File to write
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct VerifyLine {
    pub file: PathBuf,
    /// Fingerprint of the key that must have signed it
    #[arg(long)]
    pub key: Option<String>,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, clap::Args)]
pub struct ImportLine {
    pub file: PathBuf,
    /// Print one JSON object
    #[arg(long)]
    pub json: bool,
    /// Act as this account of the Secretariat, by its address; the operator when left out
    #[arg(long = "as")]
    pub account: Option<String>,
}

/// Runs a command that needs data; `false` when a package was refused or kept aside.
pub fn run(settings: Settings, command: PackageCommand) -> Result<bool> {
    match command {
        PackageCommand::Verify(line) => verify(&line),
        PackageCommand::Export(line) => export(&Base::open(settings)?, &line),
        PackageCommand::Import(line) => {
            let base = Base::open_or_make(settings)?;
            founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
            import(&base, &line)
        }
        PackageCommand::Key => {
            println!("{}", blocks(&Base::open_or_make(settings)?.own_key.fingerprint()));
            Ok(true)
        }
    }
}

fn export(base: &Base, line: &ExportLine) -> Result<bool> {
    let party = PartyCode::parse(&line.party).filter(|code| parties::party(*code).is_some());
    let party = party.ok_or_else(|| Error::fault(format!("there is no Party {:?}", line.party)))?;
    let (records, own, wanted) = (wiring::packages_part(base), base.own_key.clone(), line.receipt.clone());
    let made = base.db.read_blocking(move |conn| {
        let newest = match wanted {
            Some(receipt) => Some(receipt),
            None => records.0.list(conn, party)?.into_iter().next().map(|line| line.number),
        };
        newest.map(|receipt| packages::make(conn, &records, &own, party, &receipt)).transpose()
    });
    let signed = match made {
        Ok(Some(signed)) => signed,
        Ok(None) | Err(Error::NotFound) => {
            return Err(Error::fault(format!("{party} has sent no such text from here; a text is sent first, then packed")));
        }
        Err(Error::Rule(rule)) => return Ok(said(&FieldError { field: String::new(), key: rule.key, args: rule.args })),
        Err(error) => return Err(error),
    };
    let part = line.out.with_extension("part");
    let doing = || format!("cannot write {}", line.out.display());
    let mut out = std::io::BufWriter::new(make_file(&part)?);
    signed.write(&base.files, &mut out)?;
    out.into_inner().map_err(|cause| Error::caused(doing(), cause.into_error()))?.sync_all().doing(doing)?;
    std::fs::rename(&part, &line.out).doing(doing)?;
    println!("wrote package {} of {party} in {}", signed.packed.manifest.number, line.out.display());
    Ok(true)
}

/// Prints a refusal; answers `false`.
fn said(problem: &FieldError) -> bool {
    println!("{}", words::sentence(Tr::new(Lang::En), problem));
    false
}

/// The bytes of a file that may be a package. One byte more than allowed is read and refused as too large.
fn bytes(path: &Path) -> Result<Vec<u8>> {
    let doing = || format!("cannot read {}", path.display());
    let mut bytes = Vec::new();
    let limit = u64::try_from(PACKAGE_BYTES).unwrap_or(u64::MAX) + 1;
    std::fs::File::open(path).doing(doing)?.take(limit).read_to_end(&mut bytes).doing(doing)?;
    Ok(bytes)
}

/// Says whether a package is whole; `false` when it is not, or not signed by the key that was asked for.
pub fn verify(line: &VerifyLine) -> Result<bool> {
    let wanted = line.key.as_deref().map(|key| domain::typed(key).ok_or_else(|| Error::fault("--key is a fingerprint of 64 digits")));
    let wanted = wanted.transpose()?;
    let bytes = bytes(&line.file)?;
    let outcome = domain::read(&bytes);
    let other_key = FieldError::new("file", "packages-refused-other-key");
    let problem = match &outcome {
        Err(refusal) => Some(words::refused(refusal)),
        Ok(sound) => wanted.filter(|wanted| *wanted != sound.fingerprint).map(|_| other_key),
    };
    if line.json {
        let reason = outcome.as_ref().err().map_or(Json::Null, |refusal| refusal.reason.code().into());
        println!("{}", told(outcome.as_ref(), problem.as_ref(), json!({ "reason": reason })));
        return Ok(problem.is_none());
    }
    if let Ok(sound) = &outcome {
        let manifest = &sound.manifest;
        println!("{} {}, version {}, {}: {}", manifest.party, manifest.kind, manifest.version, manifest.language, manifest.title);
        println!("package {}, sent {} by {}", manifest.number, manifest.sent_at, manifest.sender.name);
        println!("signed by the key {}", blocks(&sound.fingerprint));
    }
    match problem {
        Some(problem) => Ok(said(&problem)),
        None => {
            println!("{}", Tr::new(Lang::En).m("packages-said-sound"));
            Ok(true)
        }
    }
}

/// One JSON object about a package and what became of it.
fn told(outcome: std::result::Result<&Sound<'_>, &Refusal>, problem: Option<&FieldError>, more: Json) -> Json {
    let mut told = json!({
        "sound": outcome.is_ok(),
        "problem": problem.map(|problem| words::sentence(Tr::new(Lang::En), problem)),
        "entry": outcome.as_ref().err().map(|refusal| refusal.entry.as_str()),
        "key": outcome.as_ref().ok().map(|sound| sound.fingerprint.as_str()),
        "manifest": outcome.as_ref().ok().map(|sound| &sound.manifest),
    });
    if let (Json::Object(told), Json::Object(more)) = (&mut told, more) {
        told.extend(more);
    }
    told
}

fn import(base: &Base, line: &ImportLine) -> Result<bool> {
    let actor = match &line.account {
        None => Actor::operator(),
        Some(email) => {
            let wanted = email.clone();
            let found = base.db.read_blocking(move |conn| people::find_actor(conn, &wanted))?;
            found.ok_or_else(|| Error::fault(format!("there is no account {email:?}")))?
        }
    };
    let bytes = bytes(&line.file)?;
    let outcome = domain::read(&bytes);
    let (problem, more) = match &outcome {
        Err(refusal) => (Some(words::refused(refusal)), json!({ "state": "refused" })),
        Ok(sound) => take_in(base, actor, &line.file, &bytes, sound)?,
    };
    if line.json {
        println!("{}", told(outcome.as_ref(), problem.as_ref(), more));
    } else if problem.is_none() {
        println!("accepted, receipt {}", more.get("receipt").and_then(Json::as_str).unwrap_or_default());
    }
    Ok(match problem {
        Some(problem) if !line.json => said(&problem),
        problem => problem.is_none(),
    })
}

/// Keeps the package, and accepts it where its key is known. Answers what stands against it and what became of it.
fn take_in(base: &Base, actor: Actor, path: &Path, bytes: &[u8], sound: &Sound<'_>) -> Result<(Option<FieldError>, Json)> {
    let by = By { actor, ambient: base.ambient.clone(), records: Arc::new(wiring::packages_part(base)) };
    let (arrived, manifest) = (Arrived::of(sound), sound.manifest.clone());
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let refused = |problem| Ok((Some(problem), json!({ "state": "refused" })));
    if !by.records.0.is_readable(&arrived) {
        return refused(FieldError::new("file", "packages-error-unreadable"));
    }
    let against = |verdict: &Verdict| words::problem(Lang::En, "file", verdict);
    let wanted = manifest.clone();
    let verdict = base.db.read_blocking(move |conn| actions::verdict(conn, &wanted))?;
    if let (Some(problem), true) = (against(&verdict), verdict != Verdict::UnknownKey) {
        return refused(problem);
    }
    let file = base.files.keep(bytes)?;
    let (first, keeper) = (manifest.clone(), by.clone());
    let kept = match base.db.write_blocking(move |tx| actions::keep(tx, &keeper, &first, &file, &name))? {
        Ok(kept) => kept,
        Err(verdict) => return Ok((against(&verdict), json!({ "state": "refused" }))),
    };
    if verdict == Verdict::UnknownKey {
        return Ok((against(&verdict), json!({ "state": State::Kept, "id": kept.id })));
    }
    packages::store_files(&base.files, sound)?;
    let on = (kept.id, kept.version);
    match base.db.write_blocking(move |tx| actions::accept(tx, &by, on, &arrived)) {
        Ok(Ok(received)) => Ok((None, json!({ "state": received.state, "id": received.id, "receipt": received.receipt }))),
        Ok(Err(verdict)) => Ok((against(&verdict), json!({ "state": State::Kept, "id": kept.id }))),
        Err(Error::Rule(rule)) => {
            let problem = FieldError { field: "file".into(), key: rule.key, args: rule.args };
            Ok((Some(problem), json!({ "state": State::Kept, "id": kept.id })))
        }
        Err(error) => Err(error),
    }
}
