//! What the program is made of: the base every command uses, and the site that `serve` and `export` use. The list of
//! slices stands here.

use crate::settings::Settings;
use crate::wiring;
use documents::{Files, make_folder, sync_folder};
use kernel::{Ambient, Error, Result};
use packages::OwnKey;
use search::Index;
use std::sync::Arc;
use store::history::Table;
use store::{Db, Target};
use web::{AppBuilder, Route, Shell};

/// Settings, database and files.
pub struct Base {
    pub settings: Settings,
    pub ambient: Ambient,
    pub db: Db,
    pub files: Files,
    /// What this instance signs packages with.
    pub own_key: OwnKey,
}

impl Base {
    /// Opens a data folder that holds a database. One that holds none is a mistyped path, not a new installation.
    pub fn open(settings: Settings) -> Result<Base> {
        match settings.target() {
            Target::File(path) if !path.exists() => Err(Error::fault(format!("there is no database at {}", path.display()))),
            _ => Base::open_or_make(settings),
        }
    }

    /// Opens the data folder, making it when absent.
    pub fn open_or_make(settings: Settings) -> Result<Base> {
        let ambient = Ambient::system();
        make_folder(&settings.data)?;
        let db = Db::open(settings.target(), &ambient)?;
        let files = Files::open_folder(settings.data.join("files"), u64::try_from(web::limits::FILE_BYTES).unwrap_or(u64::MAX))?;
        let own_key = OwnKey::open(&settings.data, &ambient)?;
        sync_folder(&settings.data)?;
        Ok(Base { settings, ambient, db, files, own_key })
    }
}

/// Every route of every slice.
pub fn routes() -> Vec<Route> {
    let mut all = web::routes();
    all.extend(convention::routes());
    all.extend(parties::routes());
    all.extend(people::routes());
    all.extend(organizations::routes());
    all.extend(measures::routes());
    all.extend(roadmaps::routes());
    all.extend(consultations::routes());
    all.extend(governance::routes());
    all.extend(feeds::routes());
    all.extend(packages::routes());
    all.extend(portal::routes());
    all.extend(catalogue::routes());
    all
}

/// Every table of records of every slice, as `check` holds them against history.
pub fn tables() -> impl Iterator<Item = &'static Table> {
    [
        convention::TABLES,
        parties::TABLES,
        organizations::TABLES,
        measures::TABLES,
        roadmaps::TABLES,
        consultations::TABLES,
        governance::TABLES,
        feeds::TABLES,
        packages::TABLES,
        portal::TABLES,
    ]
    .into_iter()
    .flatten()
}

/// Joins the slices over an opened base and index.
pub fn site(base: &Base, index: Index) -> Result<Shell> {
    let web_settings = web::Settings {
        public_url: base.settings.public_url.clone(),
        trusted_proxies: base.settings.trusted_proxies.clone(),
        ready_bytes: base.settings.ready_bytes,
    };
    let builder = AppBuilder::new(base.db.clone(), base.ambient.clone(), web_settings, Arc::new(people::AccountsOf));
    let app = wiring::provide(builder, base, index).build();
    Shell::new(app, routes())
}
