//! What is given back to programs, on a fresh database with the founding data. Sentences of what must hold.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod catalog;
mod changes;
mod download;
mod oai;
mod vocab;

use jobs::{Audience, Notices, NoticesPart};
use kernel::{Id, Result};
use store::Tx;
use testkit::{Answer, Site};

struct Silent;

impl Notices for Silent {
    fn tell(&self, _: &mut Tx<'_>, _: &Audience, _: Option<Id>, _: &'static str, _: &[(&'static str, jobs::Words)], _: &str) -> Result<()> {
        Ok(())
    }
}

/// A site of the real slices with the founding data.
pub async fn founded() -> Site {
    let slices = [convention::routes(), parties::routes(), people::routes(), measures::routes(), catalogue::routes()];
    let routes = slices.into_iter().flatten().collect();
    let site = Site::new(routes, |builder| {
        let builder = builder.part(search::Index::in_memory().unwrap()).part(measures::Related::default());
        let folder = std::env::temp_dir().join(format!("polyphony-archives-{}", std::process::id()));
        builder.part(NoticesPart(Box::new(Silent))).part(catalogue::archive::Archives::new(folder))
    })
    .await;
    let ambient = site.ambient();
    let load = move |tx: &mut Tx<'_>| {
        convention::load(tx, &ambient)?;
        parties::load(tx, &ambient)?;
        measures::load(tx, &ambient)
    };
    site.db().write(load).await.unwrap();
    site
}

/// One heading, every word there.
pub fn is_whole(page: &Answer, address: &str) {
    assert_eq!(page.status(), 200, "{address}: {}", page.text());
    assert!(!page.html().contains(i18n::MISSING), "{address} lacks a word");
    assert_eq!(page.select("h1").len(), 1, "{address}");
}
