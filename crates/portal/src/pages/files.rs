//! Files for programs: what may be crawled, every public address, whom to tell of a weakness.

use crate::links;
use kernel::{Lang, Result};
use std::fmt::Write;
use store::Conn;
use web::{Reply, Visit};

/// Identifiers read at a time.
const STEP: usize = 1000;
/// Addresses that a sitemap may hold (sitemaps.org, protocol 0.9), less room for the fixed pages.
const MEASURES_MAX: usize = 49_000;

fn file(content_type: &'static str, text: String) -> Result<Reply> {
    Ok(Reply::Bytes { content_type, file_name: None, bytes: text.into() })
}

/// Exports and filtered lists are closed: they repeat what the records say.
pub async fn robots(visit: Visit) -> Result<Reply> {
    let mut text = String::from("User-agent: *\n");
    for path in ["/*/work", "/*/desk", "/*/report", "/*/search", "/*.json$", "/*.csv$", "/*.ndjson$", "/*?"] {
        let _ = writeln!(text, "Disallow: {path}");
    }
    let _ = writeln!(text, "\nSitemap: {}/sitemap.xml", visit.app.settings().public_url);
    file("text/plain; charset=utf-8", text)
}

/// One map a language.
pub async fn sitemap_index(visit: Visit) -> Result<Reply> {
    let public_url = &visit.app.settings().public_url;
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for lang in Lang::ALL {
        let _ = write!(xml, "<sitemap><loc>{public_url}/{lang}/sitemap.xml</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    file("application/xml; charset=utf-8", xml)
}

/// Every public page of a language.
pub async fn sitemap(visit: Visit) -> Result<Reply> {
    let lang = visit.lang;
    let (ids, roadmaps) = visit.app.db().read_heavy(|conn| Ok((measure_ids(conn)?, roadmaps::find::parties(conn)?))).await?;
    let public_url = &visit.app.settings().public_url;
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    let measures = ids.iter().map(|id| links::measure(lang, id));
    let roadmaps = roadmaps.into_iter().map(|party| links::roadmap(lang, party));
    for path in fixed(lang).into_iter().chain(roadmaps).chain(measures) {
        let _ = write!(xml, "<url><loc>{public_url}{path}</loc></url>");
    }
    xml.push_str("</urlset>\n");
    file("application/xml; charset=utf-8", xml)
}

fn measure_ids(conn: &mut Conn) -> Result<Vec<String>> {
    let (mut ids, mut after) = (Vec::new(), String::new());
    loop {
        let (entries, last) = measures::find::entries(conn, &after, STEP)?;
        ids.extend(entries.into_iter().map(|entry| entry.id));
        match last {
            Some(last) if ids.len() < MEASURES_MAX => after = last,
            _ => return Ok(ids),
        }
    }
}

fn fixed(lang: Lang) -> Vec<String> {
    let lists = ["framework", "parties", "measures", "roadmaps", "grid", "articles", "glossary", "timeline", "data"];
    let framework = convention::framework();
    std::iter::once(links::home(lang))
        .chain(lists.into_iter().map(|name| format!("/{lang}/{name}")))
        .chain(framework.activities.iter().map(|activity| links::activity(lang, &activity.code)))
        .chain(framework.targets.iter().map(|target| links::sdg_target(lang, &target.code)))
        .chain(parties::register().iter().map(|party| links::party(lang, party.code)))
        .chain(convention::articles().iter().map(|article| convention::links::article(lang, &article.number)))
        .chain(convention::glossary().iter().map(|term| convention::links::term(lang, &term.slug)))
        .collect()
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
