//! What of a roadmap can be found: the published version of each Party, in every language it exists in.

use crate::domain::Roadmap;
use crate::store;
pub use crate::store::Harvested;
use ::store::Conn;
use kernel::{Id, Lang, PartyCode, Result};
use search::{Entry, Numbers};

pub const KIND: &str = "roadmap";

/// Every findable roadmap; few by nature (one a Party).
pub fn entries(conn: &mut Conn) -> Result<Vec<Entry>> {
    let framework = convention::framework().id.as_str();
    Ok(store::list_published(conn, framework)?.iter().map(of).collect())
}

/// The Parties whose roadmap is published.
pub fn parties(conn: &mut Conn) -> Result<Vec<PartyCode>> {
    store::list_parties_published(conn, &convention::framework().id)
}

/// Every roadmap that is or was public, by public identifier; few by nature (one a Party).
pub fn harvest(conn: &mut Conn) -> Result<Vec<Harvested>> {
    store::list_harvested(conn, &convention::framework().id)
}

/// The entry after a version changed, and the identifier under which it stands. None while nothing is published.
pub fn entry(conn: &mut Conn, id: &str) -> Result<(Option<Entry>, String)> {
    let Some(id) = Id::parse(id) else { return Ok((None, id.to_owned())) };
    let Some(version) = store::find_any(conn, id)? else { return Ok((None, id.public())) };
    let published = store::find_published(conn, version.party, &version.framework)?;
    Ok((published.as_ref().map(of), version.public_id))
}

fn of(roadmap: &Roadmap) -> Entry {
    let content = &roadmap.content;
    let title = content.title.langs().into_iter().map(|lang| (lang, content.title.words(lang).to_owned())).collect();
    let body = content.langs().into_iter().map(|lang| (lang, words(roadmap, lang))).collect();
    let mut facets = vec![("party".to_owned(), roadmap.party.to_string())];
    facets.extend(content.sectors.keys().map(|code| ("domain".to_owned(), code.clone())));
    let published = roadmap.acts.published.as_ref().map_or(roadmap.changed_at, |signature| signature.at).day();
    let epoch = kernel::Moment(0).day();
    Entry {
        kind: KIND.to_owned(),
        id: roadmap.public_id.clone(),
        title,
        body,
        facets,
        numbers: Numbers { added: epoch.days_until(published).into(), year: published.year().into() },
    }
}

fn words(roadmap: &Roadmap, lang: Lang) -> String {
    let with_plan = roadmap.has_public_plan();
    let texts = roadmap.content.texts().into_iter().filter(|(place, _)| with_plan || !place.is_of_plan());
    texts.filter_map(|(_, text)| text.get(lang)).collect::<Vec<_>>().join("\n")
}
