//! A roadmap adopted elsewhere, entered as a file with its facts and the positions known.

use super::formal::{show_positions, supersede};
use super::{About, By, check_length, work, write};
use crate::domain::{Act, Choice, Outside, Position, Roadmap, State};
use crate::{access, store};
use ::store::{Conn, Tx};
use jobs::Audience;
use kernel::{Day, Error, Id, Lang, PartyCode, Result, Role, Text};
use std::collections::BTreeMap;
use web::limits::LINE_CHARS;

/// What is entered.
#[derive(Debug, Clone)]
pub struct Entry {
    pub facts: Facts,
    pub file: documents::Stored,
}

/// What is said of the file.
#[derive(Debug, Clone)]
pub struct Facts {
    pub title: String,
    pub adopted_on: Day,
    pub source: String,
    pub lang: Lang,
    /// Positions as far as known, by activity.
    pub positions: BTreeMap<String, Choice>,
}

/// Refuses as [`enter_outside`] would, before the file is stored: what no record names would stay on disk.
pub fn may_enter_outside(conn: &mut Conn, by: &By, party: PartyCode, facts: &Facts) -> Result<Role> {
    let role = access::authorise(&by.actor, Act::EnterOutside, party)?;
    if store::find_open(conn, party, &convention::framework().id)?.is_some() {
        return Err(Error::rule("roadmaps-error-open-exists"));
    }
    if facts.adopted_on > by.ambient.now().day() {
        return Err(Error::field("adopted_on", "roadmaps-error-day-to-come"));
    }
    check_length("title", &facts.title, LINE_CHARS)?;
    check_length("source", &facts.source, LINE_CHARS)?;
    Ok(role)
}

/// Enters a roadmap as published and marked. Refused while a version is open.
pub fn enter_outside(tx: &mut Tx<'_>, by: &By, party: PartyCode, Entry { facts: entry, file }: &Entry) -> Result<Roadmap> {
    let role = may_enter_outside(tx, by, party, entry)?;
    let (framework, now) = (convention::framework().id.as_str(), by.ambient.now());
    let (number, public_id) = store::next_number(tx, party, framework)?;
    let id = Id::fresh(&by.ambient);
    let mut roadmap = Roadmap::blank(id, public_id.unwrap_or_else(|| id.public()), party, framework, number, entry.lang, now);
    roadmap.content.title = Text::original(entry.lang, entry.title.as_str());
    for (code, choice) in entry.positions.iter().filter(|(code, _)| convention::activity(code).is_some()) {
        let mut position = Position { choice: Some(*choice), ..Position::default() };
        // The file itself is the evidence of what it says.
        let evidence = crate::domain::Proof::File {
            hash: file.hash.clone(),
            name: file.name.clone(),
            bytes: file.size_bytes,
            media: file.media.clone(),
            title: entry.title.clone(),
            is_public: true,
        };
        if *choice == Choice::Done {
            position.evidence.insert("file".into(), evidence);
        }
        roadmap.content.positions.insert(code.clone(), position);
    }
    roadmap.outside = Some(Outside {
        hash: file.hash.clone(),
        name: file.name.clone(),
        bytes: file.size_bytes,
        media: file.media.clone(),
        adopted_on: entry.adopted_on,
        source: entry.source.clone(),
        lang: entry.lang,
        by_secretariat: role == Role::Secretariat,
    });
    roadmap.was_finalized = true;
    supersede(tx, by, &roadmap, role)?;
    let (body, _) = super::fingerprints(&roadmap);
    roadmap.state = State::Published;
    roadmap.acts.published = Some(by.sign(tx, role, body, "")?);
    write(tx, by, &mut roadmap, role, Act::EnterOutside, &entry.source, true)?;
    show_positions(tx, &roadmap)?;
    let told = Audience::Party(party, &[Role::FocalPoint, Role::Authority]);
    by.tell(tx, &told, "roadmaps-notice-entered", &About { party, number, note: "" }, &work(party))?;
    Ok(roadmap)
}
