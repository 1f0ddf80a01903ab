//! `feeds`: the feeds of an installation, from a script: which there are and how they fare, and fetching one now. The
//! same run as that of the pages, which show it.

use crate::assembly::Base;
use crate::settings::Settings;
use crate::wiring::targets;
use clap::Subcommand;
use feeds::domain::State;
use feeds::feed::store::Kept;
use feeds::feed::{self, Standing};
use feeds::{Targets, words, work};
use i18n::Tr;
use kernel::{Actor, Error, Lang, Moment, Result};

/// Feeds listed at most. Our choice: more than any installation will have.
const LISTED: usize = 10_000;

#[derive(Debug, Subcommand)]
pub enum FeedsCommand {
    /// List feeds: number, owner, state, next run, name, address; what is wrong below it
    List,
    /// Fetch a feed now and do what it says about applying
    Run {
        /// Name or number
        name: String,
    },
}

/// Runs the command; `false` when a feed is broken, or its run was refused or waits for a person.
pub fn run(settings: Settings, command: FeedsCommand) -> Result<bool> {
    let base = Base::open(settings)?;
    let all = base.db.read_blocking(|conn| feed::store::all(conn, LISTED))?;
    match command {
        FeedsCommand::List => Ok(list(&all)),
        FeedsCommand::Run { name } => fetch(&base, &targets(&base), &find(all, &name)?),
    }
}

fn list(all: &[Kept]) -> bool {
    let t = Tr::new(Lang::En);
    for kept in all {
        let feed = &kept.feed;
        let owner = feed.home.map_or_else(|| "-".to_owned(), |party| party.to_string());
        let next = kept.due_at.map_or_else(|| "-".to_owned(), Moment::rfc3339);
        println!("{}\t{owner}\t{}\t{}\t{next}\t{}\t{}", feed.number, feed.state.code(), kept.standing.code(), feed.name, feed.origin());
        if let Standing::Broken(refused) = &kept.standing {
            println!("\t{} {}", words::refused(t, refused), words::refused_cure(t, refused));
        }
    }
    all.iter().all(|kept| !matches!(kept.standing, Standing::Broken(_)))
}

fn find(all: Vec<Kept>, name: &str) -> Result<Kept> {
    let number: Option<i64> = name.parse().ok();
    let mut found: Vec<Kept> = all.into_iter().filter(|kept| kept.feed.name == name || Some(kept.feed.number) == number).collect();
    match (found.pop(), found.is_empty()) {
        (Some(kept), true) => Ok(kept),
        (Some(_), false) => Err(Error::fault(format!("several feeds are called {name:?}; give the number"))),
        (None, _) => Err(Error::fault(format!("there is no feed {name:?}"))),
    }
}

fn fetch(base: &Base, targets: &Targets, kept: &Kept) -> Result<bool> {
    let (ambient, home, number) = (base.ambient.clone(), kept.feed.home, kept.feed.number);
    let run = base.db.write_blocking(move |tx| feed::actions::run(tx, &Actor::operator(), &ambient, home, number))?;
    let wanted = run.number;
    // Taken by turns like any other; a running server may be quicker, which comes to the same.
    let run = loop {
        feed::work::fetch_left(&base.db, &base.ambient, targets)?;
        work::go_on(&base.db, &base.ambient, targets)?;
        let run = base.db.read_blocking(move |conn| feeds::store::get(conn, wanted))?;
        if !run.state.is_at_work() {
            break run;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    };
    let t = Tr::new(Lang::En);
    println!("{}: {}", t.n("feeds-run", run.number), run.state.code());
    match &run.refused {
        Some(refused) => println!("{} {}", words::refused(t, refused), words::refused_cure(t, refused)),
        None if run.counts.total() > 0 => {
            let n = run.counts;
            let counts = [
                t.n("feeds-n-new", n.new),
                t.n("feeds-n-changed", n.changed),
                t.n("feeds-n-unchanged", n.unchanged),
                t.n("feeds-n-conflict", n.conflict),
                t.n("feeds-n-blocked", n.blocked),
            ];
            counts.iter().for_each(|line| println!("{line}"));
        }
        None => {}
    }
    Ok(matches!(run.state, State::Applied | State::NothingNew))
}
