//! `serve`: opens everything, answers until a signal comes, then finishes what is under way and stops.

use crate::assembly::{self, Base};
use crate::export;
use crate::founding;
use crate::listen;
use crate::settings::Settings;
use crate::wiring::network::Network;
use crate::wiring::{follower, purge, questions};
use jobs::mail::Post;
use jobs::work;
use kernel::error::Context;
use kernel::{Error, PartyCode, Result};
use portal::{Pulse, Work};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use web::App;

/// Party of the demonstration accounts. Our choice: the first in the English alphabet.
const DEMONSTRATION_PARTY: &str = "AF";

pub fn run(settings: Settings, with_demo: bool) -> Result<()> {
    let base = Base::open_or_make(settings)?;
    founding::load(&base.db, &base.ambient, base.settings.has_practices)?;
    let index = follower::open(&base.db, &base.settings.data)?;
    let shell = assembly::site(&base, index.clone())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().doing(|| "cannot start the runtime".into())?;
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind(base.settings.listen))
        .doing(|| format!("cannot listen on {}", base.settings.listen))?;
    let stop = Arc::new(AtomicBool::new(false));
    let following = spawn("follow", {
        let (app, stop) = (shell.app().clone(), stop.clone());
        move || follower::follow(&app, &index, &stop)
    })?;
    let working = spawn("jobs", {
        let (app, stop, post) = (shell.app().clone(), stop.clone(), post(&base.settings)?);
        move || run_jobs(&app, &post, &stop)
    })?;
    let importing = spawn("imports", {
        let (app, stop) = (shell.app().clone(), stop.clone());
        move || run_imports(&app, &stop)
    })?;
    let fetching = spawn("feeds", {
        let (app, stop) = (shell.app().clone(), stop.clone());
        move || run_feeds(&app, &stop)
    })?;
    let looking = spawn("links", {
        let (app, stop) = (shell.app().clone(), stop.clone());
        move || look_at_links(&app, &stop)
    })?;
    let archiving = spawn("archives", {
        let (shell, stop) = (shell.clone(), stop.clone());
        move || run_archives(&shell, &stop)
    })?;
    for work in Work::ALL {
        // Both have just begun; the first turn of either may take a while.
        shell.app().part::<Pulse>().beat(work, base.ambient.now());
    }
    greet(&base, with_demo)?;
    runtime.block_on(listen::serve(listener, shell, signal()));
    stop.store(true, Ordering::SeqCst);
    // A look at a foreign server is not waited for: what it would write is one transaction, due again.
    drop(looking);
    // Nor is a fetch: the run is taken up by the next program that looks, and fetched anew.
    drop(fetching);
    // Nor is an archive: what is half written has no name yet and is begun again.
    drop(archiving);
    for thread in [following, working, importing] {
        // A thread that panicked has nothing left to finish.
        let _ = thread.join();
    }
    runtime.shutdown_timeout(Duration::from_secs(5));
    Ok(())
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<std::thread::JoinHandle<()>> {
    std::thread::Builder::new().name(name.to_owned()).spawn(work).doing(|| format!("cannot start thread {name}"))
}

fn post(settings: &Settings) -> Result<Post> {
    match &settings.mail_server {
        Some(url) => Post::server(url, &settings.mail_from),
        None => Ok(Post::Folder(settings.data.join("mail"))),
    }
}

fn run_jobs(app: &App, post: &Post, stop: &AtomicBool) {
    let (commits, pulse) = (app.db().commits(), app.part::<Pulse>());
    let mut seen = u64::MAX;
    let mut pauses = 0;
    let notices = app.part::<jobs::NoticesPart>();
    let (mut purged_on, mut asked_on) = (None, None);
    while !stop.load(Ordering::SeqCst) {
        let now = *commits.borrow();
        // What was just queued leaves at once; what must be tried again is looked for every five seconds.
        if now == seen && pauses < 100 {
            std::thread::sleep(Duration::from_millis(50));
            pauses += 1;
            continue;
        }
        pauses = 0;
        let turn = || {
            purge::daily(app.db(), app.ambient(), post, &mut purged_on)?;
            measures::searches::send_due(app.db(), app.ambient(), &app.part::<search::Index>(), &app.settings().public_url)?;
            questions::daily(app.db(), app.ambient(), &notices, &mut asked_on)?;
            work::run_due(app.db(), app.ambient(), post)
        };
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(turn)).unwrap_or_else(|_| Err(Error::fault("a job panicked")));
        match outcome {
            Ok(_) => pulse.beat(Work::Jobs, app.ambient().now()),
            Err(error) => {
                tracing::error!("cannot run jobs: {}", crate::commands::chain(&error));
                std::thread::sleep(Duration::from_secs(1));
            }
        }
        // Read after the work, whose own commits must not wake it again.
        seen = if now == seen { *commits.borrow() } else { now.max(*commits.borrow()) };
    }
}

/// Goes on with imports that wait for the program, and with those that a killed program left.
fn run_imports(app: &App, stop: &AtomicBool) {
    let targets = app.part::<feeds::Targets>();
    while !stop.load(Ordering::SeqCst) {
        let turn = || feeds::work::go_on(app.db(), app.ambient(), &targets);
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(turn)).unwrap_or_else(|_| Err(Error::fault("an import panicked"))) {
            Ok(n_done) if n_done > 0 => continue,
            Ok(_) => {}
            Err(error) => tracing::error!("cannot go on with an import: {}", crate::commands::chain(&error)),
        }
        std::thread::sleep(IMPORTS_PAUSE);
    }
}

/// Begins the runs of feeds that are due and fetches what they ask for. Not beside the imports of people, who would wait
/// for a slow server.
fn run_feeds(app: &App, stop: &AtomicBool) {
    let targets = app.part::<feeds::Targets>();
    let mut cleared_on = None;
    while !stop.load(Ordering::SeqCst) {
        let turn = || {
            feeds::feed::work::clear_daily(app.db(), app.ambient(), &targets, &mut cleared_on)?;
            feeds::feed::work::start_due(app.db(), app.ambient())?;
            feeds::feed::work::fetch_left(app.db(), app.ambient(), &targets)
        };
        if let Err(error) =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(turn)).unwrap_or_else(|_| Err(Error::fault("a feed panicked")))
        {
            tracing::error!("cannot go on with a feed: {}", crate::commands::chain(&error));
        }
        std::thread::sleep(IMPORTS_PAUSE);
    }
}

/// Makes archives of everything public as they are asked for.
fn run_archives(shell: &web::Shell, stop: &AtomicBool) {
    while !stop.load(Ordering::SeqCst) {
        let turn = || export::offer(shell);
        if let Err(error) =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(turn)).unwrap_or_else(|_| Err(Error::fault("an archive panicked")))
        {
            tracing::error!("cannot make an archive: {}", crate::commands::chain(&error));
        }
        std::thread::sleep(IMPORTS_PAUSE);
    }
}

/// How often imports are looked for. Our choice: nobody waits for it noticeably, and it is one question of an index.
const IMPORTS_PAUSE: Duration = Duration::from_millis(300);

/// Looks from time to time whether the web addresses of public measures still answer.
fn look_at_links(app: &App, stop: &AtomicBool) {
    let network = Network::default();
    let mut pauses = 0;
    while !stop.load(Ordering::SeqCst) {
        // The first look comes a while after the start, which has other things to do.
        std::thread::sleep(IMPORTS_PAUSE);
        pauses += 1;
        if pauses % LINKS_PAUSES != 0 {
            continue;
        }
        let turn = || measures::links::look(app.db(), app.ambient(), &network, 1);
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(turn)).unwrap_or_else(|_| Err(Error::fault("a look panicked"))) {
            Ok(true) => app.public_changed(),
            Ok(false) => {}
            Err(error) => tracing::error!("cannot look at a web address: {}", crate::commands::chain(&error)),
        }
    }
}

/// Pauses between two looks: one address a minute, 1,440 a day, so that no server is pressed. Our choice.
const LINKS_PAUSES: u32 = 200;

/// Prints where the site is and how the first administrator gets in.
fn greet(base: &Base, with_demo: bool) -> Result<()> {
    let mut lines = vec![format!("Polyphony is at {}", base.settings.public_url)];
    // Before the link is made: with an administrator among them, nobody needs it.
    if with_demo {
        let (ambient, party) = (base.ambient.clone(), PartyCode::parse(DEMONSTRATION_PARTY));
        for (role, email, password) in base.db.write_blocking(move |tx| people::load_demonstration(tx, &ambient, party))? {
            lines.push(format!("Demonstration account: {role}, {email}, password {password}"));
        }
    }
    let (ambient, public_url) = (base.ambient.clone(), base.settings.public_url.clone());
    if let Some(link) = base.db.write_blocking(move |tx| people::first_administrator_link(tx, &ambient, &public_url))? {
        lines.push(format!("First administrator, one-time link: {link}"));
    }
    let mut out = std::io::stdout().lock();
    // The site serves whether or not anyone reads these lines.
    let _ = out.write_all(lines.join("\n").as_bytes()).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
    Ok(())
}

/// Resolves when the program is asked to stop.
async fn signal() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => {
            let _ = interrupt.await;
        }
    }
}
