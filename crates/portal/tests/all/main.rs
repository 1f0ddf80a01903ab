//! Behaviour of the pages made of several slices, on a fresh database with the founding data. Sentences of what must hold.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod desk;
mod grid;
mod public;
mod reports;

use jobs::{Audience, Notices, NoticesPart};
use kernel::{Id, Lang, Result, Role};
use portal::{Pulse, Work};
use search::{Change, Index};
use std::sync::{Arc, Mutex};
use store::Tx;
use testkit::{Answer, Site};

/// Whom the slice told what, under which address.
pub type Told = Arc<Mutex<Vec<(Audience, &'static str, String)>>>;

struct Recorder(Told);

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
        self.0.lock().unwrap().push((to.clone(), key, address.to_owned()));
        Ok(())
    }
}

/// A site of the real slices with the founding data, findable.
pub async fn founded() -> (Site, Told) {
    let told = Told::default();
    let notices = NoticesPart(Box::new(Recorder(told.clone())));
    let slices = [convention::routes(), parties::routes(), people::routes(), measures::routes(), roadmaps::routes(), portal::routes()];
    let routes = slices.into_iter().flatten().collect();
    let site = Site::new(routes, |builder| {
        builder
            .part(Index::in_memory().unwrap())
            .part(notices)
            .part(Pulse::default())
            .part(measures::Related::default())
            .part(people::Keepers(vec![Box::new(measures::searches::OfAccounts)]))
            .part(web::BesidePart(Box::new(portal::Answered)))
    })
    .await;
    let ambient = site.ambient();
    beat(&site);
    site.db()
        .write(move |tx| {
            convention::load(tx, &ambient)?;
            parties::load(tx, &ambient)?;
            measures::load(tx, &ambient)
        })
        .await
        .unwrap();
    index(&site).await;
    (site, told)
}

/// Says that all work in the background was just done.
pub fn beat(site: &Site) {
    for work in Work::ALL {
        site.app().part::<Pulse>().beat(work, site.ambient().now());
    }
}

/// Brings the index up to date with everything public.
pub async fn index(site: &Site) {
    let (entries, _) = site.db().read(|conn| measures::find::entries(conn, "", 1000)).await.unwrap();
    let index = site.app().part::<Index>();
    let all = portal::find::fixed_entries().into_iter().chain(entries).map(Change::Put).collect();
    index.apply(all, index.position() + 1).unwrap();
    site.app().public_changed();
}

pub const SECRETARIAT: &[(Role, Option<&str>)] = &[(Role::Secretariat, None)];
pub const FOCAL: &[(Role, Option<&str>)] = &[(Role::FocalPoint, Some("KE"))];
pub const ADMINISTRATOR: &[(Role, Option<&str>)] = &[(Role::Administrator, None)];

/// One heading, every word there, nothing left of a template.
pub fn is_whole(page: &Answer, address: &str) {
    assert_eq!(page.status(), 200, "{address}: {}", page.text());
    assert!(!page.html().contains(i18n::MISSING), "{address} lacks a word: {}", missing_around(page));
    assert_eq!(page.select("h1").len(), 1, "{address}");
    assert!(!page.html().contains(" style=") && !page.html().contains("<script>"), "{address}");
}

fn missing_around(page: &Answer) -> String {
    let html = page.html();
    let at = html.find(i18n::MISSING).unwrap_or(0);
    html.chars().skip(html[..at].chars().count().saturating_sub(150)).take(300).collect()
}

#[tokio::test]
async fn every_public_page_is_whole_in_six_languages() {
    let (site, _) = founded().await;
    for lang in Lang::ALL {
        for path in [
            "/",
            "/framework",
            "/framework/1.1",
            "/framework/5.4",
            "/framework/sdg/8.3",
            "/parties/KE",
            "/parties/EU",
            "/parties/US",
            "/parties/TR",
            "/grid",
            "/grid?group=region&within=ldc&output=2&parties_on=2020-01-01",
            "/search",
            "/search?q=music",
            "/search?q=qqqqqqqq",
            "/data",
            "/report?about=/en/parties/KE",
        ] {
            let address = format!("/{lang}{path}");
            let page = site.get(&address).await;
            is_whole(&page, &address);
        }
    }
}

#[tokio::test]
async fn pages_of_signed_in_people_are_whole_in_six_languages() {
    let (site, _) = founded().await;
    let officer = site.person("Officer", SECRETARIAT).await;
    let focal = site.person("Amina", FOCAL).await;
    let admin = site.person("Admin", ADMINISTRATOR).await;
    let reference = reports::sent(&site, "/en/parties/KE", &[("words", "The date is wrong")]).await;
    for lang in Lang::ALL {
        for (who, path) in [
            (&officer, "/work".to_owned()),
            (&officer, "/desk".to_owned()),
            (&officer, "/desk?kind=report&turn=secretariat&on=2026-01-01".to_owned()),
            (&officer, format!("/desk/reports/{reference}")),
            (&officer, "/".to_owned()),
            (&focal, "/".to_owned()),
            (&focal, "/work".to_owned()),
            (&focal, "/work/KE".to_owned()),
            (&focal, format!("/work/KE/reports/{reference}")),
            (&admin, "/work".to_owned()),
            (&admin, "/work/health".to_owned()),
        ] {
            let address = format!("/{lang}{path}");
            is_whole(&who.get(&address).await, &address);
        }
    }
}
