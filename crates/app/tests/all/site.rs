//! The whole site in this process: slices joined as the program joins them, founding facts loaded, index filled.

use app::assembly::{self, Base};
use app::settings::{Given, Settings};
use app::wiring::fetch::Fetcher;
use app::wiring::network::Network;
use app::wiring::{self, follower};
use documents::Files;
use kernel::{Actor, Role};
use search::Index;
use std::sync::Arc;
use tabular::apart::Reader;
use testkit::{Person, Site};

/// A site with everything a first start loads. `catch_up` brings index and public version up to date, as the
/// follower of a running program does.
pub struct Whole {
    pub site: Site,
    pub index: Index,
}

impl Whole {
    pub async fn new() -> Whole {
        Whole::with(|targets| targets).await
    }

    /// A site whose feeds may fetch from this machine, without encryption.
    pub async fn fetching() -> Whole {
        let fetcher = Fetcher { network: Network::asking(|_| true), is_http_allowed: true };
        Whole::with(|targets| feeds::Targets { fetch: Arc::new(fetcher), ..targets }).await
    }

    /// With the real slice of accounts: persons sign in through its pages.
    pub async fn with_accounts() -> Whole {
        Whole::make(true, |targets| targets).await
    }

    /// A site whose imports are changed by the test.
    pub async fn with(change: impl FnOnce(feeds::Targets) -> feeds::Targets) -> Whole {
        Whole::make(false, change).await
    }

    async fn make(with_accounts: bool, change: impl FnOnce(feeds::Targets) -> feeds::Targets) -> Whole {
        let test = testkit::db();
        let (db, ambient, folder) = (test.db.clone(), test.ambient.clone(), test.folder.path().to_owned());
        let (index, base) = tokio::task::spawn_blocking(move || {
            app::founding::load(&db, &ambient, true).expect("founding facts load");
            let index = Index::in_memory().expect("an index in memory");
            follower::fill(&db, &index).expect("the index fills");
            let files = Files::open_folder(folder.join("files"), 10 * 1024 * 1024).expect("a folder for files");
            let settings = Settings::from(Given { data: Some(folder), ..Given::default() }).expect("default settings");
            let own_key = packages::OwnKey::open(&settings.data, &ambient).expect("a signing key");
            (index, Base { settings, ambient, db, files, own_key })
        })
        .await
        .expect("loading does not panic");
        let parts = index.clone();
        let mut routes = assembly::routes();
        // The test site brings the shell's own routes.
        let shell: Vec<_> = web::routes().iter().map(|route| (route.path, route.method.clone())).collect();
        routes.retain(|route| !shell.contains(&(route.path, route.method.clone())));
        // Files are read by the program itself, as in a running one.
        let program = std::path::PathBuf::from(env!("CARGO_BIN_EXE_polyphony"));
        let reader = Reader::Apart { program, args: vec![wiring::READ_APART.into()] };
        let targets = change(feeds::Targets { reader, ..wiring::targets(&base) });
        let provide = |builder| wiring::provide(builder, &base, parts).part(targets);
        let site = match with_accounts {
            true => Site::with_real_accounts(test, routes, provide, std::sync::Arc::new(people::AccountsOf)),
            false => Site::on(test, routes, provide),
        };
        Whole { site, index }
    }

    /// Works on imports until none waits, as the worker of a running program does.
    pub async fn import(&self) {
        let app = self.site.app().clone();
        let work = move || -> kernel::Result<()> {
            while feeds::work::go_on(app.db(), app.ambient(), &app.part::<feeds::Targets>())? > 0 {}
            Ok(())
        };
        tokio::task::spawn_blocking(work).await.expect("no panic").expect("imports can be worked on");
    }

    /// Brings a file into a space and has it read; the address of its run.
    pub async fn bring(&self, person: &Person<'_>, space: &str, fields: &[(&str, &str)], name: &str, text: &str) -> String {
        let answer = person.post_file(&format!("/en{space}/feeds"), fields, "file", name, text.as_bytes()).await.expect(303);
        self.import().await;
        answer.location().split('?').next().unwrap().to_owned()
    }

    /// Sends an act on a run and has it done.
    pub async fn act(&self, person: &Person<'_>, address: &str, fields: &[(&str, &str)]) {
        person.post(address, fields).await.expect(303);
        self.import().await;
    }

    /// Does the first step of a run that is to be applied, its first `n` rows, as a program that is gone after it.
    pub async fn import_one_step(&self, target: &'static str, run: &str, n: usize, origin: &'static str) {
        let number: i64 = run.rsplit('/').next().unwrap().parse().unwrap();
        let (db, app) = (self.site.db(), self.site.app().clone());
        let step = move || {
            let target = app.part::<feeds::Targets>().get(target).unwrap();
            let ambient = app.ambient().clone();
            let brought = tabular::Brought {
                run: number,
                home: None,
                actor: Actor::operator(),
                role: Role::Secretariat,
                origin: origin.into(),
                feed: String::new(),
            };
            db.write_blocking(move |tx| {
                target.open(tx, number)?;
                let rows = feeds::store::rows_after(tx, number, 0, n)?;
                let values: Vec<_> = rows.iter().map(|row| (row.key.clone(), row.values.clone())).collect();
                target.take(tx, &ambient, &brought, &values)?;
                feeds::store::go_on(tx, number, 0, n.try_into().unwrap(), kernel::Moment(0))
            })
        };
        tokio::task::spawn_blocking(step).await.expect("no panic").expect("a step can be done");
    }

    /// Lets feeds do what is due and works on imports until none waits, as the workers of a running program do.
    pub async fn feed(&self) {
        let app = self.site.app().clone();
        let work = move || -> kernel::Result<()> {
            let targets = app.part::<feeds::Targets>();
            feeds::feed::work::start_due(app.db(), app.ambient())?;
            while feeds::feed::work::fetch_left(app.db(), app.ambient(), &targets)? > 0 {}
            while feeds::work::go_on(app.db(), app.ambient(), &targets)? > 0 {}
            Ok(())
        };
        tokio::task::spawn_blocking(work).await.expect("no panic").expect("feeds can be worked on");
    }

    pub async fn catch_up(&self) {
        let (db, index) = (self.site.db(), self.index.clone());
        let app = self.site.app().clone();
        tokio::task::spawn_blocking(move || follower::catch_up(&db, &index, &mut || app.public_changed()))
            .await
            .expect("no panic")
            .expect("the outbox can be followed");
    }
}
