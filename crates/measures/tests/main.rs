//! Behaviour of measures through their pages and actions, on a fresh database. Sentences of what must hold.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod figures;
mod files;
mod finding;
mod parts;
mod practices;
mod public;
mod searches;
mod topics;
mod upkeep;
mod work;

use jobs::{Audience, Notices, NoticesPart};
use kernel::{Id, Result};
use search::{Change, Index};
use std::sync::{Arc, Mutex};
use store::Tx;
use testkit::Site;

/// Whom the slice told what.
pub type Told = Arc<Mutex<Vec<(Audience, &'static str)>>>;

/// To which addresses the letters lead.
pub type Letters = Arc<Mutex<Vec<(Audience, String)>>>;

struct Recorder(Told, Letters);

impl Notices for Recorder {
    fn tell(
        &self,
        _: &mut Tx<'_>,
        to: &Audience,
        _: Option<Id>,
        key: &'static str,
        _: &[(&'static str, jobs::Words)],
        address: &str,
    ) -> Result<()> {
        self.1.lock().unwrap().push((to.clone(), address.to_owned()));
        self.0.lock().unwrap().push((to.clone(), key));
        Ok(())
    }
}

/// A site with the founding practices, findable.
pub async fn founded() -> (Site, Told) {
    founded_with(Letters::default()).await
}

/// As [`founded`], with what is written to people.
pub async fn founded_with(letters: Letters) -> (Site, Told) {
    let told = Told::default();
    let notices = NoticesPart(Box::new(Recorder(told.clone(), letters)));
    let folder = tempfile::tempdir().unwrap();
    let files = documents::Files::open_folder(folder.path(), u64::try_from(web::limits::FILE_BYTES).unwrap()).unwrap();
    let site = Site::new(measures::routes(), |builder| {
        builder.part(Index::in_memory().unwrap()).part(notices).part(measures::Related::default()).part(files).part(folder)
    })
    .await;
    let ambient = site.ambient();
    let loaded = site.db().write(move |tx| measures::load(tx, &ambient)).await.unwrap();
    assert_eq!(loaded.added, 49);
    index(&site).await;
    (site, told)
}

/// Brings the index up to date with everything public.
pub async fn index(site: &Site) {
    let (entries, _) = site.db().read(|conn| measures::find::entries(conn, "", 1000)).await.unwrap();
    let index = site.app().part::<Index>();
    index.apply(entries.into_iter().map(Change::Put).collect(), index.position() + 1).unwrap();
    site.app().public_changed();
}

/// Fields that make a measure complete enough to publish and propose.
pub const FULL: [(&str, &str); 12] = [
    ("title", "Fund for local music"),
    ("features", "Grants for studios"),
    ("holders", "KE"),
    ("year_start", "2021"),
    ("instruments", "fund"),
    ("activities", "2.3"),
    ("body-0-name", "Ministry of Culture"),
    ("body-0-kind", "government"),
    ("source_kind", "person"),
    ("maker-0-name", "Amina Odhiambo"),
    ("maker-1-name", "Njeri Kamau"),
    ("maker-1-named", "yes"),
];

/// Begins a record in Kenya's space and fills it; answers its address of work.
pub async fn filled(person: &testkit::Person<'_>) -> String {
    let address = person.post("/en/work/KE/measures/new", &[("title", "Fund"), ("language", "en")]).await.expect(303).location();
    let address = address.split('?').next().unwrap().to_owned();
    person.post(&address, &FULL).await.expect(303);
    address
}

/// The public identifier at the end of an address of work.
pub fn id_of(address: &str) -> String {
    address.rsplit('/').next().unwrap().to_owned()
}
