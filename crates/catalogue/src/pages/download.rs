//! Everything as one file: what there is, with date, size and checksum; and the file.

use super::rendered;
use crate::archive::{Archives, Made};
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{Error, Result};
use store::outbox;
use web::{Page, Reply, Visit};

struct Offer {
    address: String,
    file: String,
    made_at: String,
    n_bytes: String,
    n_files: String,
    sha256: String,
    is_older: bool,
}

#[derive(Template)]
#[template(path = "catalogue/download.html")]
struct DownloadView {
    t: Tr,
    offer: Option<Offer>,
}

/// The address without a language.
pub async fn permanent(visit: Visit) -> Result<Reply> {
    Ok(Reply::SeeOther(visit.link("/download")))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let (t, archives) = (visit.t, visit.app.part::<Archives>());
    let made = archives.made()?;
    let position = made.as_ref().map_or(0, |made| made.position);
    let has_changed = visit.app.db().read(move |conn| outbox::has_public_after(conn, position)).await?;
    archives.ask(made.as_ref(), has_changed, visit.now);
    let offer = made.map(|Made { file, made_at, n_bytes, n_files, sha256, .. }| Offer {
        address: format!("/download/{file}"),
        file,
        made_at: t.moment(made_at),
        n_bytes: t.number(n_bytes),
        n_files: t.number(u64::try_from(n_files).unwrap_or(u64::MAX)),
        sha256,
        is_older: has_changed,
    });
    let page = Page::new(t.m("catalogue-download-title"), rendered(&DownloadView { t, offer })?).nav("data");
    Reply::page(page.crumb(visit.link("/data"), t.m("common-footer-about-data")))
}

/// The file that is offered, under its name and no other.
pub async fn file(visit: Visit) -> Result<Reply> {
    let archives = visit.app.part::<Archives>();
    let made = archives.made()?.filter(|made| made.file == visit.param("file")).ok_or(Error::NotFound)?;
    let doing = || "cannot send the archive".into();
    let mut source = std::fs::File::open(archives.folder().join(&made.file)).doing(doing)?;
    Reply::stream("application/zip", made.file, move |out| std::io::copy(&mut source, out).map(drop).doing(doing))
}
