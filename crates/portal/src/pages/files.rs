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

/// The map of maps: one of the fixed pages, one of organizations, then those of measures.
pub async fn sitemap_index(visit: Visit) -> Result<Reply> {
    let public_url = &visit.app.settings().public_url;
    let total = index(&visit).find(&neighbours::all_measures())?.total;
    let mut xml = format!("{HEAD}<sitemapindex xmlns=\"{SITEMAP}\">");
    for name in ["pages", "organizations"] {
        let _ = write!(xml, "<sitemap><loc>{public_url}/sitemap/{name}.xml</loc></sitemap>");
    }
    for part in sitemap::parts(total) {
        let _ = write!(xml, "<sitemap><loc>{public_url}/sitemap/measures{part}.xml</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    file("application/xml; charset=utf-8", xml)
}

/// What a map holds.
enum Part {
    Pages,
    Organizations,
    /// Measures whose identifiers begin with these letters.
    Measures(String),
}

/// Organizations of a map at most: in six languages a map holds 50,000 addresses.
const ORGANIZATIONS: usize = 8_000;

/// One map: the fixed pages, the organizations, or the measures whose identifiers begin with the letters of the part. Written while it is
/// read, some records at a time.
pub async fn sitemap_part(visit: Visit) -> Result<Reply> {
    let name = visit.param("part").strip_suffix(".xml").ok_or(Error::NotFound)?.to_owned();
    let part = match name.strip_prefix("measures") {
        Some(letters) => Part::Measures(sitemap::part(letters).ok_or(Error::NotFound)?),
        None if name == "pages" => Part::Pages,
        None if name == "organizations" => Part::Organizations,
        None => return Err(Error::NotFound),
    };
    let (db, public_url) = (visit.app.db().clone(), visit.app.settings().public_url.clone());
    Reply::stream("application/xml; charset=utf-8", format!("{name}.xml"), move |out| {
        let doing = || "cannot write a map of the site".into();
        write!(out, "{HEAD}<urlset xmlns=\"{SITEMAP}\" xmlns:xhtml=\"{XHTML}\">").doing(doing)?;
        match part {
            Part::Pages => {
                let roadmaps = db.read_blocking(roadmaps::find::harvest)?;
                for page in sitemap::fixed() {
                    entry(out, &public_url, &page, None).doing(doing)?;
                }
                for roadmap in roadmaps.iter().filter(|roadmap| roadmap.content.is_some()) {
                    let page = |lang| links::roadmap(lang, roadmap.party);
                    entry(out, &public_url, &Lang::ALL.map(page), Some(roadmap.changed_at.day())).doing(doing)?;
                }
            }
            Part::Organizations => {
                let step = |after: String| db.read_blocking(move |conn| organizations::public_changes(conn, &after, STEP));
                in_steps(ORGANIZATIONS, step, |id, day| {
                    let page = |lang| links::organization(lang, id);
                    entry(out, &public_url, &Lang::ALL.map(page), Some(day)).doing(doing)
                })?;
            }
            Part::Measures(letters) => {
                let step = |after: String| {
                    let letters = letters.clone();
                    db.read_blocking(move |conn| measures::public_changes(conn, &letters, &after, STEP))
                };
                in_steps(usize::MAX, step, |id, day| {
                    let page = |lang| links::measure(lang, id);
                    entry(out, &public_url, &Lang::ALL.map(page), Some(day)).doing(doing)
                })?;
            }
        }
        writeln!(out, "</urlset>").doing(doing)
    })
}

/// Everything that `step` reads after an identifier, some at a time, at most `limit`.
fn in_steps(
    limit: usize,
    step: impl Fn(String) -> Result<Vec<(String, Day)>>,
    mut each: impl FnMut(&str, Day) -> Result<()>,
) -> Result<()> {
    let (mut after, mut left) = (String::new(), limit);
    loop {
        let found = step(after)?;
        found.iter().take(left).try_for_each(|(id, day)| each(id, *day))?;
        left = left.saturating_sub(found.len());
        match found.last().filter(|_| found.len() == STEP && left > 0) {
            Some((id, _)) => after = id.clone(),
            None => return Ok(()),
        }
    }
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
