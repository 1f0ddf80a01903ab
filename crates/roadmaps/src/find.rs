//! What of a roadmap can be found, and under which facets: the published version of each Party, in every language it
//! exists in, with what was reported on its plan and learnt while it was made.
//!
//! Invariants: facet values are codes, never words; nothing stands here that the public page does not show.

use crate::domain::{Advance, Choice, InstrumentAct, InstrumentKind, Roadmap, Update};
use crate::store;
pub use crate::store::Harvested;
use ::store::Conn;
use kernel::{Id, Lang, PartyCode, Result, Text};
use search::{Derived, Entry, Numbers, Query};
use std::collections::BTreeSet;

/// Kind of the entries.
pub const KIND: &str = "roadmap";
pub const PARTY: &str = "party";
/// Electoral group of the Party; [`REGIONAL`] for an organization, which is of none.
pub const GROUP: &str = "group";
pub const REGIONAL: &str = "regional";
/// Sub-region by M49.
pub const SUBREGION: &str = "subregion";
/// Cultural domains that come first.
pub const SECTOR: &str = "sector";
/// Languages in which it can be read.
pub const LANG: &str = "lang";
/// Activities that it plans, works on or has done.
pub const ACTIVITY: &str = "activity";
/// Activities chosen as priorities.
pub const PRIORITY: &str = "priority";
/// Activity and position stated on it, such as `1.1-done`.
pub const POSITION: &str = "position";
/// Activities to which needs of its diagnosis lead.
pub const NEED: &str = "need";
/// Kind of a law, measure or strategy of the plan and what is to be done, such as `law-draft`.
pub const INSTRUMENT: &str = "instrument";
/// State in public words. Derived from [`PARTY`], since it goes with rounds of consultation and their days.
pub const STATE: &str = "state";

/// The facet of the activities that stand under a word. Not the bare code: `done` in an address says what was just done.
pub const fn advance(advance: Advance) -> &'static str {
    match advance {
        Advance::Planned => "planned_activity",
        Advance::Active => "active_activity",
        Advance::Done => "done_activity",
    }
}

/// The question about all published roadmaps; callers narrow it.
pub fn all() -> Query {
    Query { kinds: vec![KIND.to_owned()], limit: 0, ..Query::default() }
}

/// [`STATE`] as it is now: each word with the Parties about which it is said.
pub fn states(words: Vec<(String, Vec<String>)>) -> Derived {
    Derived { facet: STATE.to_owned(), from: PARTY.to_owned(), values: words }
}

/// The value of [`POSITION`].
pub fn position(activity: &str, choice: Choice) -> String {
    format!("{activity}-{}", choice.code())
}

/// The value of [`INSTRUMENT`].
pub fn instrument(kind: InstrumentKind, act: InstrumentAct) -> String {
    format!("{}-{}", kind.code(), act.code())
}

/// Every findable roadmap; few by nature (one a Party).
pub fn entries(conn: &mut Conn) -> Result<Vec<Entry>> {
    let framework = convention::framework().id.as_str();
    let (updates, lessons) = (store::list_all_updates(conn, framework)?, store::list_published_lessons(conn, framework)?);
    let nothing = (Vec::new(), Text::default());
    let of = |roadmap: &Roadmap| {
        let updates = updates.get(&roadmap.party).unwrap_or(&nothing.0);
        of(roadmap, updates, lessons.get(&roadmap.id).unwrap_or(&nothing.1))
    };
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
    let entry = current(conn, version.party, &version.framework)?;
    Ok((entry, version.public_id))
}

/// The entry after something changed that stands beside a version, by its kind and key as the outbox names it; `None`
/// where nothing published is concerned.
pub fn entry_beside(conn: &mut Conn, kind: &str, id: &str) -> Result<Option<Entry>> {
    let Some(key) = Id::parse(id) else { return Ok(None) };
    match kind {
        store::UPDATE => match store::find_reporting(conn, key)? {
            Some((party, framework)) => current(conn, party, &framework),
            None => Ok(None),
        },
        store::LESSONS => entry(conn, id).map(|(entry, _)| entry),
        _ => Ok(None),
    }
}

fn current(conn: &mut Conn, party: PartyCode, framework: &str) -> Result<Option<Entry>> {
    let Some(roadmap) = store::find_published(conn, party, framework)? else { return Ok(None) };
    let updates = store::list_updates(conn, party, framework)?;
    let lessons = store::lessons(conn, party, roadmap.id)?;
    Ok(Some(of(&roadmap, &updates, &lessons.text)))
}

fn of(roadmap: &Roadmap, updates: &[Update], lessons: &Text) -> Entry {
    let content = &roadmap.content;
    let title = content.title.langs().into_iter().map(|lang| (lang, content.title.words(lang).to_owned())).collect();
    // What was learnt may be said in a language that the text does not have.
    let langs: BTreeSet<Lang> = content.langs().into_iter().chain(lessons.langs()).collect();
    let body = langs.into_iter().map(|lang| (lang, words(roadmap, lessons, lang))).collect();
    let published = roadmap.acts.published.as_ref().map_or(roadmap.changed_at, |signature| signature.at).day();
    let epoch = kernel::Moment(0).day();
    Entry {
        kind: KIND.to_owned(),
        id: roadmap.public_id.clone(),
        title,
        body,
        facets: facets(roadmap, updates),
        numbers: Numbers { added: epoch.days_until(published).into(), year: published.year().into() },
    }
}

fn facets(roadmap: &Roadmap, updates: &[Update]) -> Vec<(String, String)> {
    let (content, party) = (&roadmap.content, roadmap.party);
    let advances = roadmap.advances(updates);
    let mut facets: BTreeSet<(&str, String)> = BTreeSet::from([(PARTY, party.to_string())]);
    let group = parties::party(party).and_then(|party| party.regional_group).unwrap_or(REGIONAL);
    facets.insert((GROUP, group.to_owned()));
    facets.extend(parties::subregion_of(party).map(|one| (SUBREGION, one.code.to_owned())));
    facets.extend(content.sectors.keys().map(|code| (SECTOR, code.clone())));
    facets.extend(content.langs().into_iter().map(|lang| (LANG, lang.code().to_owned())));
    facets.extend(advances.keys().map(|activity| (ACTIVITY, activity.clone())));
    facets.extend(advances.iter().map(|(activity, one)| (advance(*one), activity.clone())));
    facets.extend(content.priorities.keys().map(|activity| (PRIORITY, activity.clone())));
    let stated = content.positions.iter().filter_map(|(activity, one)| Some(position(activity, one.stated()?)));
    facets.extend(stated.map(|value| (POSITION, value)));
    facets.extend(content.diagnosis.needs.values().flat_map(|need| &need.activities).map(|activity| (NEED, activity.clone())));
    if roadmap.has_public_plan() {
        let instruments = content.stages.values().flat_map(|stage| &stage.instruments);
        facets.extend(instruments.map(|one| (INSTRUMENT, instrument(one.kind, one.act))));
    }
    facets.into_iter().map(|(facet, value)| (facet.to_owned(), value)).collect()
}

/// The words by which it is found in a language. Official titles of laws and strategies are translated nowhere, so that
/// they are found from every language.
fn words(roadmap: &Roadmap, lessons: &Text, lang: Lang) -> String {
    let with_plan = roadmap.has_public_plan();
    let texts = roadmap.content.texts().into_iter().filter(|(place, _)| with_plan || !place.is_of_plan());
    let titles = roadmap.content.stages.values().filter(|_| with_plan).flat_map(|stage| &stage.instruments).map(|one| one.title.as_str());
    let said = texts.filter_map(|(_, text)| text.get(lang));
    said.chain(titles).chain(lessons.get(lang)).collect::<Vec<_>>().join("\n")
}
