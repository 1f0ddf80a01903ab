//! Data made up for measuring, of several slices: measures, and whole Parties at work with their roadmaps, consultations,
//! people and sessions. Everything is written by the acts that people perform.

use crate::assembly::Base;
use crate::wiring;
use clap::Args;
use jobs::{Audience, Notices, NoticesPart, Words};
use kernel::error::Context;
use kernel::{Actor, Grant, Id, Lang, PartyCode, Result, Role};
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use store::Tx;

#[derive(Debug, Args)]
pub struct Line {
    #[arg(long, default_value_t = 0)]
    measures: usize,
    /// Parties, in the order of their codes, that have a published roadmap, its revision under way, an authority and people
    #[arg(long, default_value_t = 0)]
    roadmaps: usize,
    /// People of each such Party, all signed in
    #[arg(long, default_value_t = 10)]
    people: usize,
    /// Contributions of each such Party, in rounds of nine hundred
    #[arg(long, default_value_t = 0)]
    contributions: i64,
    /// File for the sessions: a Party and a token on each line
    #[arg(long)]
    sessions: Option<PathBuf>,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Contributions of one round, as in the consultation that the figures speak of.
const OF_A_ROUND: i64 = 900;

/// Nobody is told of what never happened.
struct Silent;

impl Notices for Silent {
    fn tell(&self, _: &mut Tx<'_>, _: &Audience, _: Option<Id>, _: &'static str, _: &[(&'static str, Words)], _: &str) -> Result<()> {
        Ok(())
    }
}

pub fn run(base: &Base, line: &Line) -> Result<()> {
    if line.measures > 0 {
        measures::grow(&base.db, &base.ambient, line.measures, line.seed)?;
    }
    let mut sessions = String::new();
    for (party, number) in parties::register().iter().take(line.roadmaps).zip(0_u64..) {
        for token in grow_party(base, line, party.code, line.seed.wrapping_mul(1_000) + number)? {
            sessions.push_str(&format!("{} {token}\n", party.code));
        }
    }
    if let Some(path) = &line.sessions {
        let cannot = || format!("cannot write {}", path.display());
        std::fs::File::create(path).and_then(|mut file| file.write_all(sessions.as_bytes())).doing(cannot)?;
    }
    Ok(())
}

/// Languages of the roadmaps in turn: two of three in the Secretariat's working languages, as most are.
const LANGUAGES: [Lang; 6] = [Lang::En, Lang::Fr, Lang::Es, Lang::En, Lang::Fr, Lang::Ar];

fn grow_party(base: &Base, line: &Line, party: PartyCode, seed: u64) -> Result<Vec<String>> {
    let lang = usize::try_from(seed).ok().and_then(|at| LANGUAGES.get(at % LANGUAGES.len())).copied().unwrap_or(Lang::En);
    let (ambient, n_people) = (base.ambient.clone(), line.people.max(1));
    let (focal, authority, tokens) = base.db.write_blocking(move |tx| {
        let authority = people::make_up(tx, &ambient, "Authority", Role::Authority, party)?;
        let mut tokens = Vec::new();
        let mut focal = None;
        for number in 0..n_people {
            let role = if number == 0 { Role::FocalPoint } else { Role::Member };
            let account = people::make_up(tx, &ambient, &format!("Person {}", number + 1), role, party)?;
            focal = focal.or(Some(account));
            tokens.push(web::Session::start(tx, &ambient, account, false, "measuring")?);
        }
        Ok((focal.unwrap_or(authority), authority, tokens))
    })?;
    let (evidence, notices) = (Arc::new(wiring::evidence(base)), Arc::new(NoticesPart(Box::new(Silent))));
    let by = |account: Id, role: Role| roadmaps::actions::By {
        actor: Actor::signed_in(account, vec![Grant::of(role, Some(party))]),
        ambient: base.ambient.clone(),
        name: String::new(),
        evidence: evidence.clone(),
        notices: notices.clone(),
    };
    let (focal, authority) = (by(focal, Role::FocalPoint), by(authority, Role::Authority));
    let consulting = consultations::actions::By { actor: focal.actor.clone(), ambient: base.ambient.clone(), notices: notices.clone() };
    let made_up = move |from: u64| {
        let next = std::cell::Cell::new(from);
        move |n_chars: usize| {
            next.set(next.get() + 1);
            measures::made_up_text(lang, next.get(), n_chars)
        }
    };
    base.db.write_blocking(move |tx| roadmaps::grow(tx, (&focal, &authority), party, lang, &made_up(seed << 32)))?;
    let mut left = line.contributions;
    while left > 0 {
        let (by, n) = (consulting.clone(), left.min(OF_A_ROUND));
        let first = (seed << 32) + u64::try_from(left).unwrap_or(0) * 1_000;
        base.db.write_blocking(move |tx| consultations::grow(tx, &by, &wiring::Drafts, (party, lang), n, &made_up(first)))?;
        left -= n;
    }
    Ok(tokens)
}
