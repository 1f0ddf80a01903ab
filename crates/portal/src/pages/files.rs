//! Files for programs: what may be crawled, every public address, whom to tell of a weakness.

use super::index;
use crate::{links, neighbours, sitemap};
use kernel::error::Context;
use kernel::{Day, Error, Lang, Result};
use std::fmt::Write;
use web::parts::escape;
use web::{Reply, Visit};

/// Records read at a time.
const STEP: usize = 500;
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
/// Namespaces of maps (sitemaps.org, protocol 0.9) and of their alternates in other languages.
const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

fn file(content_type: &'static str, text: String) -> Result<Reply> {
    Ok(Reply::Bytes { content_type, file_name: None, bytes: text.into() })
}

/// Exports and filtered lists are closed: they repeat what the records say.
pub async fn robots(visit: Visit) -> Result<Reply> {
    let mut text = String::from("User-agent: *\n");
    for path in ["/*/work", "/*/desk", "/*/report", "/*/search", "/api/v1", "/*.xlsx$", "/*.json$", "/*.csv$", "/*.ndjson$", "/*?"] {
        let _ = writeln!(text, "Disallow: {path}");
    }
    let _ = writeln!(text, "\nSitemap: {}/sitemap.xml", visit.app.settings().public_url);
    file("text/plain; charset=utf-8", text)
}

/// The map of maps: one of the fixed pages, then those of measures.
pub async fn sitemap_index(visit: Visit) -> Result<Reply> {
    let public_url = &visit.app.settings().public_url;
    let total = index(&visit).find(&neighbours::all_measures())?.total;
    let mut xml = format!("{HEAD}<sitemapindex xmlns=\"{SITEMAP}\"><sitemap><loc>{public_url}/sitemap/pages.xml</loc></sitemap>");
    for part in sitemap::parts(total) {
        let _ = write!(xml, "<sitemap><loc>{public_url}/sitemap/measures{part}.xml</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    file("application/xml; charset=utf-8", xml)
}

/// One map: the fixed pages, or the measures whose identifiers begin with the letters of the part. Written while it is
/// read, some records at a time.
pub async fn sitemap_part(visit: Visit) -> Result<Reply> {
    let name = visit.param("part").strip_suffix(".xml").ok_or(Error::NotFound)?.to_owned();
    let part = match name.strip_prefix("measures") {
        Some(letters) => Some(sitemap::part(letters).ok_or(Error::NotFound)?),
        None if name == "pages" => None,
        None => return Err(Error::NotFound),
    };
    let (db, public_url) = (visit.app.db().clone(), visit.app.settings().public_url.clone());
    Reply::stream("application/xml; charset=utf-8", format!("{name}.xml"), move |out| {
        let doing = || "cannot write a map of the site".into();
        write!(out, "{HEAD}<urlset xmlns=\"{SITEMAP}\" xmlns:xhtml=\"{XHTML}\">").doing(doing)?;
        match part {
            None => {
                let roadmaps = db.read_blocking(roadmaps::find::harvest)?;
                for page in sitemap::fixed() {
                    entry(out, &public_url, &page, None).doing(doing)?;
                }
                for roadmap in roadmaps.iter().filter(|roadmap| roadmap.content.is_some()) {
                    let page = |lang| links::roadmap(lang, roadmap.party);
                    entry(out, &public_url, &Lang::ALL.map(page), Some(roadmap.changed_at.day())).doing(doing)?;
                }
            }
            Some(letters) => {
                let mut after = String::new();
                loop {
                    let (letters, from) = (letters.clone(), after);
                    let step = db.read_blocking(move |conn| measures::public_changes(conn, &letters, &from, STEP))?;
                    for (id, changed_on) in &step {
                        let page = |lang| links::measure(lang, id);
                        entry(out, &public_url, &Lang::ALL.map(page), Some(*changed_on)).doing(doing)?;
                    }
                    match step.last().filter(|_| step.len() == STEP) {
                        Some((id, _)) => after = id.clone(),
                        None => break,
                    }
                }
            }
        }
        writeln!(out, "</urlset>").doing(doing)
    })
}

/// One page in each language, every one with the addresses of all.
fn entry(out: &mut dyn std::io::Write, public_url: &str, page: &[String; 6], changed_on: Option<Day>) -> std::io::Result<()> {
    let changed = changed_on.map(|day| format!("<lastmod>{day}</lastmod>")).unwrap_or_default();
    let mut others = String::new();
    for (lang, path) in Lang::ALL.into_iter().zip(page) {
        let _ = write!(others, "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{public_url}{}\"/>", lang.html(), escape(path));
    }
    page.iter().try_for_each(|path| writeln!(out, "<url><loc>{public_url}{}</loc>{changed}{others}</url>", escape(path)))
}

/// Whom to tell of a weakness (RFC 9116). It must name a day of expiry: a year from the day it is read.
pub async fn security(visit: Visit) -> Result<Reply> {
    let public_url = &visit.app.settings().public_url;
    let expires = visit.now.plus_days(365).rfc3339();
    let langs = Lang::ALL.map(Lang::code).join(", ");
    file(
        "text/plain; charset=utf-8",
        format!(
            "Contact: {public_url}/en/report?about=/en/\nExpires: {expires}\nPreferred-Languages: {langs}\nCanonical: {public_url}/.well-known/security.txt\n"
        ),
    )
}
