//! Comments on paragraphs of the draft: the whole team of the Party writes them; who holds the part *text*, or wrote one,
//! resolves it.

use super::{By, body_of, change, check_length};
use crate::domain::{ABOUT_CHARS, COMMENT_TRANSITIONS, Comment, CommentAct, CommentState, Part};
use crate::{access, store};
use ::store::Tx;
use kernel::{Error, Id, PartyCode, Result, Role};
use web::limits::TEXT_CHARS;

fn role(by: &By, party: PartyCode) -> Result<Role> {
    by.actor.acts_as(access::TEAM, Some(party)).ok_or(Error::NotFound)
}

fn moved(from: Option<CommentState>, act: CommentAct) -> Result<CommentState> {
    let row = COMMENT_TRANSITIONS.iter().find(|row| row.0 == from && row.1 == act);
    row.map(|row| row.2).ok_or_else(|| Error::rule("roadmaps-error-not-now"))
}

fn write(tx: &mut Tx<'_>, by: &By, comment: &Comment, role: Role, act: CommentAct) -> Result<()> {
    let record = change(by, store::COMMENT, comment.id, comment.party, role, act.code(), "", body_of(comment)?, false);
    let version = tx.record(&record)?;
    if comment.version == 0 { store::insert_comment(tx, comment, version) } else { store::update_comment(tx, comment, version) }
}

/// Says something about a paragraph of the version being made.
pub fn comment(tx: &mut Tx<'_>, by: &By, party: PartyCode, roadmap: Id, (chapter, paragraph): (&str, &str), words: &str) -> Result<()> {
    let role = role(by, party)?;
    let roadmap = store::get(tx, party, roadmap)?;
    if !roadmap.state.is_open() {
        return Err(Error::rule("roadmaps-error-not-now"));
    }
    let found = roadmap.content.chapters.get(chapter).and_then(|chapter| chapter.paragraphs.get(paragraph)).ok_or(Error::NotFound)?;
    let words = words.trim();
    if words.is_empty() {
        return Err(Error::field("words", "error-required"));
    }
    check_length("words", words, TEXT_CHARS)?;
    let comment = Comment {
        id: Id::fresh(&by.ambient),
        roadmap: roadmap.id,
        party,
        chapter: chapter.to_owned(),
        paragraph: paragraph.to_owned(),
        about: found.text.get(roadmap.original).unwrap_or_default().chars().take(ABOUT_CHARS).collect(),
        words: words.to_owned(),
        account: by.actor.account,
        at: by.ambient.now(),
        state: moved(None, CommentAct::Comment)?,
        moved_by: None,
        moved_at: None,
        version: 0,
    };
    write(tx, by, &comment, role, CommentAct::Comment)
}

/// Resolves a comment or opens it again, as it was seen.
pub fn move_comment(tx: &mut Tx<'_>, by: &By, party: PartyCode, (id, version): (Id, i64), act: CommentAct) -> Result<()> {
    let role = role(by, party)?;
    let before = store::get_comment(tx, party, id)?;
    if before.version != version {
        return Err(Error::Conflict);
    }
    let is_theirs = before.account.is_some() && before.account == by.actor.account;
    if !is_theirs && !by.actor.writes(Part::Text.code(), party) {
        return Err(Error::rule("roadmaps-error-not-your-part"));
    }
    let state = moved(Some(before.state), act)?;
    let after = Comment { state, moved_by: by.actor.account, moved_at: Some(by.ambient.now()), ..before };
    write(tx, by, &after, role, act)
}
