//! Making a draft: begin, save with merging, evidence, stages and actions, translations.

use super::{By, On, begin, body_of, check_length, finish, finish_save, write};
use crate::domain::{
    Act, Basis, Chapter, Choice, Clash, CodeOf, Content, Edit, Part, Place, PlanState, Position, Proof, Roadmap, Snapshot, State, tally,
    template, three_way,
};
use crate::{Begun, access, store};
use ::store::{Conn, Tx};
use kernel::{Error, Id, Lang, PartyCode, Result, Role, TextState};
use std::collections::BTreeMap;
use web::limits::{LINE_CHARS, LINK_CHARS};

/// What a new draft begins with.
#[derive(Debug, Clone)]
pub enum StartFrom {
    Blank(Lang),
    /// A chapter for each output of the framework, by its title.
    Template(Lang),
    /// The Party's own published version; what the revision changes and why.
    LastPublished(String),
    /// Another Party's published version, with credit.
    Other(PartyCode),
}

/// Begins a draft. Refused while a version is open.
pub fn start(tx: &mut Tx<'_>, by: &By, party: PartyCode, from: &StartFrom) -> Result<Roadmap> {
    let act = if matches!(from, StartFrom::LastPublished(_)) { Act::Revise } else { Act::Start };
    let role = access::authorise(&by.actor, act, party)?;
    let framework = convention::framework().id.as_str();
    if store::find_open(tx, party, framework)?.is_some() {
        return Err(Error::rule("roadmaps-error-open-exists"));
    }
    let (number, public_id) = store::next_number(tx, party, framework)?;
    let id = Id::fresh(&by.ambient);
    let public_id = public_id.unwrap_or_else(|| id.public());
    let mut roadmap = Roadmap::blank(id, public_id, party, framework, number, Lang::En, by.ambient.now());
    let mut revised = None;
    let why = match from {
        StartFrom::Blank(lang) => {
            roadmap.original = *lang;
            ""
        }
        StartFrom::Template(lang) => {
            roadmap.original = *lang;
            roadmap.content.chapters = template(convention::framework(), *lang, || by.short_id());
            ""
        }
        StartFrom::LastPublished(why) => {
            if why.trim().is_empty() {
                return Err(Error::field("note", "roadmaps-error-note"));
            }
            let base = store::find_published(tx, party, framework)?.ok_or_else(|| Error::rule("roadmaps-error-none-published"))?;
            revised = Some(base.id);
            take_over(&mut roadmap, base, why);
            why.as_str()
        }
        // A revision of one's own says what it changes and why.
        StartFrom::Other(other) if *other == party => return Err(Error::field("other", "roadmaps-error-own-roadmap")),
        StartFrom::Other(other) => {
            let base = store::find_published(tx, *other, framework)?.ok_or_else(|| Error::rule("roadmaps-error-none-published"))?;
            take_over(&mut roadmap, base, "");
            // Answers are the other Party's own; what is taken over is the shape of the plan and the words.
            roadmap.content.positions.clear();
            ""
        }
    };
    write(tx, by, &mut roadmap, role, act, why, false)?;
    if let Some(before) = revised {
        super::making::take_over_team(tx, by, role, before, &roadmap)?;
    }
    Ok(roadmap)
}

fn take_over(roadmap: &mut Roadmap, base: Roadmap, why: &str) {
    roadmap.original = base.original;
    roadmap.based_on = Some(Basis { party: base.party, public_id: base.public_id.clone(), number: base.number, why: why.to_owned() });
    if base.party == roadmap.party {
        // Monitoring stands beside the versions: what was closed stays closed in a revision (`workflows.md`, section 2).
        roadmap.progress = base.progress;
        roadmap.content = base.content;
        roadmap.content.shows_preparation = false;
    } else {
        roadmap.content = base.public_content();
    }
    roadmap.plan = if roadmap.content.stages.is_empty() { PlanState::None } else { PlanState::Draft };
}

/// What saving came to.
#[derive(Debug)]
pub enum Saved {
    /// Written, or nothing had changed.
    Done(Box<Roadmap>),
    /// Answers that somebody else changed meanwhile; nothing was written. The version that they stand in now.
    Clashes(Vec<Clash>, Box<Roadmap>),
}

/// Saves one form against the version it was loaded from. Answers changed by others meanwhile are kept; an answer
/// changed by both is handed back with both values until `chosen` decides it. What the form is about may have been
/// removed since; `NotFound` where it was not there when the form was loaded.
pub fn save(
    tx: &mut Tx<'_>,
    by: &By,
    party: PartyCode,
    id: Id,
    edit: &Edit,
    loaded_from: i64,
    chosen: &BTreeMap<String, bool>,
) -> Result<Saved> {
    let now = store::get(tx, party, id);
    let (mut roadmap, role, act) = writable(by, now, edit.part(), edit.is_of_plan())?;
    let before = body_of(&roadmap)?;
    // Most saves meet none of another person's: then what stands now is as good a base as what stood when the form was loaded.
    let base = if store::find_changed(tx, id, loaded_from, roadmap.version)?.is_some_and(|changed| !edit.of.is_among(&changed)) {
        roadmap.content.clone()
    } else {
        match store::as_it_was(tx, id, loaded_from) {
            Ok(base) => base.content,
            Err(Error::NotFound) => return Err(Error::Conflict),
            Err(error) => return Err(error),
        }
    };
    if !edit.of.is_in(&base) {
        return Err(Error::NotFound);
    }
    let yours = edit.applied(&base, roadmap.original, &is_known);
    let content: Content = match three_way(&base, &yours, &roadmap.content, chosen) {
        Ok(content) => content,
        Err(clashes) => return Ok(Saved::Clashes(clashes, Box::new(roadmap))),
    };
    if content != roadmap.content {
        roadmap.content = content;
        settle(&mut roadmap, by, edit.is_of_plan());
        finish_save(tx, by, &mut roadmap, role, act, "", &before)?;
    }
    Ok(Saved::Done(Box::new(roadmap)))
}

/// Whether there is such an activity or sector.
pub(super) fn is_known(of: CodeOf, code: &str) -> bool {
    match of {
        CodeOf::Activity => convention::activity(code).is_some(),
        CodeOf::Sector => convention::list(convention::lists::CULTURAL_DOMAINS).has(code),
    }
}

/// A version that may be written now, by this person, in this part; plan parts also after validation.
pub(super) fn writable(by: &By, found: Result<Roadmap>, part: Part, is_of_plan: bool) -> Result<(Roadmap, Role, Act)> {
    let roadmap = found?;
    let act = if roadmap.state == State::Validated && is_of_plan { Act::SavePlan } else { Act::Save };
    let role = access::authorise(&by.actor, act, roadmap.party)?;
    if !by.actor.writes(part.code(), roadmap.party) {
        return Err(Error::rule("roadmaps-error-not-your-part"));
    }
    if crate::domain::transition(Some(roadmap.state), act).is_none() {
        return Err(Error::rule("roadmaps-error-not-in-draft"));
    }
    Ok((roadmap, role, act))
}

/// What follows from changed content: state of the plan, snapshot of positions.
pub(super) fn settle(roadmap: &mut Roadmap, by: &By, is_of_plan: bool) {
    if is_of_plan || roadmap.state == State::Draft {
        roadmap.plan = if roadmap.content.stages.is_empty() { PlanState::None } else { PlanState::Draft };
        roadmap.acts.plan_finalized = None;
        roadmap.acts.plan_validated = None;
    }
    let framework = convention::framework();
    let counted = tally(&roadmap.content, framework.activities.iter().map(|activity| activity.code.as_str()));
    if !counted.is_whole() {
        return;
    }
    let positions: BTreeMap<String, Choice> =
        roadmap.content.positions.iter().filter_map(|(code, position)| Some((code.clone(), position.stated()?))).collect();
    if roadmap.snapshots.last().is_some_and(|last| last.positions == positions) {
        return;
    }
    let at = by.ambient.now();
    // One snapshot a day: the last of the day is that day's.
    roadmap.snapshots.retain(|snapshot| snapshot.at.day() != at.day());
    roadmap.snapshots.push(Snapshot { at, tally: counted, positions });
}

/// Proof to be put under a position.
#[derive(Debug, Clone)]
pub enum Addition {
    Measure(String),
    /// A measure to be begun with this title.
    NewMeasure(String),
    Link {
        url: String,
        title: String,
    },
    File {
        file: documents::Stored,
        title: String,
        is_public: bool,
    },
}

fn check_lengths(addition: &Addition) -> Result<()> {
    match addition {
        Addition::Measure(_) => Ok(()),
        Addition::NewMeasure(title) => check_length("new_title", title, LINE_CHARS),
        Addition::Link { url, title } => check_length("url", url, LINK_CHARS).and_then(|()| check_length("link_title", title, LINE_CHARS)),
        Addition::File { title, .. } => check_length("file_title", title, LINE_CHARS),
    }
}

/// Refuses as [`add_evidence`] would, before a file is stored for it: what no record names would stay on disk.
pub fn may_add_evidence(conn: &mut Conn, by: &By, party: PartyCode) -> Result<()> {
    let open = store::find_open(conn, party, &convention::framework().id).and_then(|open| open.ok_or(Error::NotFound));
    writable(by, open, Part::Positions, false).map(drop)
}

/// Adds evidence to an activity. Answers the public identifier of a measure that was begun by it.
pub fn add_evidence(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id, activity: &str, addition: &Addition) -> Result<Option<String>> {
    if convention::activity(activity).is_none() {
        return Err(Error::NotFound);
    }
    check_lengths(addition)?;
    let found = store::get(tx, party, id);
    let (mut roadmap, role, act) = writable(by, found, Part::Positions, false)?;
    let mut begun = None;
    let evidence = match addition {
        Addition::Measure(measure) => {
            if !by.evidence.0.is_of_party(tx, measure, party)? {
                return Err(Error::field("measure", "roadmaps-error-measure"));
            }
            Proof::Measure { id: measure.clone() }
        }
        Addition::NewMeasure(title) => {
            if title.trim().is_empty() {
                return Err(Error::field("new_title", "error-required"));
            }
            let reason = roadmap.content.positions.get(activity).map(|position| position.reason.clone()).unwrap_or_default();
            let of = Begun { lang: roadmap.original, title: title.trim(), activity, reason: &reason, link: None };
            let measure = by.evidence.0.start_measure(tx, &by.actor, &by.ambient, party, &of)?;
            begun = Some(measure.clone());
            Proof::Measure { id: measure }
        }
        Addition::Link { url, title } => {
            if !(url.starts_with("https://") || url.starts_with("http://")) || url.len() < 12 || url.contains(char::is_whitespace) {
                return Err(Error::field("url", "error-link"));
            }
            Proof::Link { url: url.clone(), title: if title.is_empty() { url.clone() } else { title.clone() } }
        }
        Addition::File { file, title, is_public } => Proof::File {
            is_public: *is_public,
            hash: file.hash.clone(),
            name: file.name.clone(),
            bytes: file.size_bytes,
            media: file.media.clone(),
            title: if title.is_empty() { file.name.clone() } else { title.clone() },
        },
    };
    let position = roadmap.content.positions.entry(activity.to_owned()).or_insert_with(Position::default);
    if !position.evidence.values().any(|one| *one == evidence) {
        position.evidence.insert(by.short_id(), evidence);
        settle(&mut roadmap, by, false);
        finish(tx, by, &mut roadmap, role, act, "")?;
    }
    Ok(begun)
}

/// Removes one piece of evidence; it stays in history. Evidence is never changed in place, so its identifier is the
/// version the person saw; one that somebody removed before is no error.
pub fn remove_evidence(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id, activity: &str, evidence: &str) -> Result<()> {
    let found = store::get(tx, party, id);
    let (mut roadmap, role, act) = writable(by, found, Part::Positions, false)?;
    let Some(position) = roadmap.content.positions.get_mut(activity) else { return Ok(()) };
    if position.evidence.remove(evidence).is_none() {
        return Ok(());
    }
    if position.is_empty() {
        roadmap.content.positions.remove(activity);
    }
    settle(&mut roadmap, by, false);
    finish(tx, by, &mut roadmap, role, act, "")
}

/// Adds an empty stage at the end of the plan; answers its identifier.
pub fn add_stage(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id) -> Result<String> {
    let stage = by.short_id();
    change_content(tx, by, party, id, Part::Plan, |content| {
        let order = content.stages.values().map(|stage| stage.order).max().unwrap_or(0) + 1;
        content.stages.insert(stage.clone(), crate::domain::Stage { order, ..crate::domain::Stage::default() });
        Ok(())
    })?;
    Ok(stage)
}

/// Adds an empty action at the end of a stage; answers its identifier.
pub fn add_action(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id, stage: &str) -> Result<String> {
    let action = by.short_id();
    change_content(tx, by, party, id, Part::Plan, |content| {
        let stage = content.stages.get_mut(stage).ok_or(Error::NotFound)?;
        let order = stage.actions.values().map(|action| action.order).max().unwrap_or(0) + 1;
        stage.actions.insert(action.clone(), crate::domain::Action { order, ..crate::domain::Action::default() });
        Ok(())
    })?;
    Ok(action)
}

/// Adds an empty chapter at the end of the text; answers its identifier.
pub fn add_chapter(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id) -> Result<String> {
    let chapter = by.short_id();
    change_content(tx, by, party, id, Part::Text, |content| {
        let order = content.next_chapter();
        content.chapters.insert(chapter.clone(), Chapter { order, ..Chapter::default() });
        Ok(())
    })?;
    Ok(chapter)
}

/// Adds a chapter for each output of the framework behind those that are there.
pub fn add_template(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id) -> Result<()> {
    let original = store::get(tx, party, id)?.original;
    let chapters = template(convention::framework(), original, || by.short_id());
    change_content(tx, by, party, id, Part::Text, |content| {
        let behind = content.next_chapter() - 1;
        content.chapters.extend(chapters.into_iter().map(|(id, chapter)| (id, Chapter { order: chapter.order + behind, ..chapter })));
        Ok(())
    })
}

/// Puts a chapter one place earlier or later. One that somebody removed meanwhile is no error.
pub fn move_chapter(tx: &mut Tx<'_>, by: &By, party: PartyCode, id: Id, chapter: &str, is_up: bool) -> Result<()> {
    change_content(tx, by, party, id, Part::Text, |content| {
        content.move_chapter(chapter, is_up);
        Ok(())
    })
}

fn change_content(
    tx: &mut Tx<'_>,
    by: &By,
    party: PartyCode,
    id: Id,
    part: Part,
    work: impl FnOnce(&mut Content) -> Result<()>,
) -> Result<()> {
    let (found, is_of_plan) = (store::get(tx, party, id), part == Part::Plan);
    let (mut roadmap, role, act) = writable(by, found, part, is_of_plan)?;
    let before = body_of(&roadmap)?;
    work(&mut roadmap.content)?;
    settle(&mut roadmap, by, is_of_plan);
    finish_save(tx, by, &mut roadmap, role, act, "", &before)
}

/// Adds or changes texts in another language than the original, signed by the Party; no new version. Words sent as they
/// were change nothing, unless the field [`Place::still`] says that they hold although the original has changed.
pub fn add_translation(tx: &mut Tx<'_>, by: &By, on: &On, lang: Lang, sent: &BTreeMap<String, String>) -> Result<()> {
    let (mut roadmap, role) = begin(tx, by, Act::AddTranslation, on)?;
    if lang == roadmap.original {
        return Err(Error::field("into", "roadmaps-error-original-language"));
    }
    let places: Vec<Place> = roadmap.content.texts().into_iter().map(|(place, _)| place).collect();
    let signed = body_of(&by.actor.account)?.as_str().map(ToOwned::to_owned);
    for place in places {
        let (Some(words), Some(text)) = (sent.get(&place.name()), roadmap.content.text_mut(&place)) else { continue };
        let is_confirmed = sent.get(&place.still()).is_some_and(|answer| answer == "yes");
        if text.get(lang).unwrap_or("") != words.trim() || is_confirmed {
            text.set_version(lang, words.trim(), TextState::Party, signed.clone());
        }
    }
    finish(tx, by, &mut roadmap, role, Act::AddTranslation, lang.code())
}

/// Brings back the content of an earlier saved version of the draft, as a new one. What was saved after the page that
/// was seen is not replaced unseen: `Conflict`.
pub fn restore(tx: &mut Tx<'_>, by: &By, on: &On, version: i64) -> Result<()> {
    let role = access::authorise(&by.actor, Act::Discard, on.party)?;
    let mut roadmap = store::get(tx, on.party, on.id)?;
    if roadmap.state != State::Draft {
        return Err(Error::rule("roadmaps-error-not-in-draft"));
    }
    if roadmap.version != on.version {
        return Err(Error::Conflict);
    }
    roadmap.content = store::as_it_was(tx, on.id, version)?.content;
    settle(&mut roadmap, by, false);
    finish(tx, by, &mut roadmap, role, Act::Save, &version.to_string())
}
