//! Comments on paragraphs of the draft: those on one, and all of them with those on paragraphs that have gone. For the
//! Party's team.

use super::frame;
use super::shared::{self, by, party, render};
use crate::actions;
use crate::domain::{Comment, CommentAct, CommentState, Of, Part, Roadmap};
use crate::{links, store, team};
use ::store::Conn;
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Result};
use std::collections::{BTreeMap, BTreeSet};
use web::fields::Fields;
use web::{Form, Reply, Visit};

struct Row {
    id: String,
    version: i64,
    who: String,
    when: String,
    words: String,
    is_open: bool,
    /// Who resolved it or opened it again, in words; empty where nobody did.
    moved: String,
    may_move: bool,
    /// The paragraph as it was, on the page of all of them; safe HTML.
    about: String,
    address: String,
}

fn names(conn: &mut Conn, comments: &[Comment], lang: kernel::Lang) -> Result<BTreeMap<Id, (String, String)>> {
    let accounts: BTreeSet<Id> = comments.iter().flat_map(|one| [one.account, one.moved_by]).flatten().collect();
    let named = |account: Id| {
        let (_, office) = team::name_and_office(conn, account)?;
        Ok((account, (team::shown_name(conn, account, lang)?, office)))
    };
    accounts.into_iter().map(named).collect()
}

fn row(visit: &Visit, roadmap: &Roadmap, names: &BTreeMap<Id, (String, String)>, comment: &Comment) -> Row {
    let t = visit.t;
    let signed = |account: Option<Id>| {
        let (name, office) = account.and_then(|account| names.get(&account)).cloned().unwrap_or_default();
        if office.is_empty() { name } else { t.s2("roadmaps-place", name, office) }
    };
    let account = visit.person.as_ref().map(|person| person.account);
    let is_open = comment.state == CommentState::Open;
    let number = roadmap.content.number_of(&comment.chapter, Some(&comment.paragraph));
    let moved_at = comment.moved_at.map(|at| t.moment(at)).unwrap_or_default();
    Row {
        id: comment.id.to_string(),
        version: comment.version,
        who: signed(comment.account),
        when: t.moment(comment.at),
        words: web::parts::paragraphs(&comment.words),
        is_open,
        moved: match comment.moved_by {
            Some(by) => t.s2(if is_open { "roadmaps-comment-reopened" } else { "roadmaps-comment-resolved" }, signed(Some(by)), moved_at),
            None => String::new(),
        },
        may_move: roadmap.state.is_open()
            && (visit.actor().writes(Part::Text.code(), roadmap.party) || (account.is_some() && account == comment.account)),
        about: web::parts::escape(&comment.about),
        address: if number.is_empty() { String::new() } else { visit.link(&page_of(roadmap, &comment.chapter, &comment.paragraph)) },
    }
}

fn page_of(roadmap: &Roadmap, chapter: &str, paragraph: &str) -> String {
    links::page(roadmap.party, &format!("/chapters/{chapter}/{paragraph}"))
}

#[derive(Template)]
#[template(path = "roadmaps/comments.html")]
struct CommentsView {
    t: Tr,
    csrf: String,
    action: String,
    back: String,
    back_words: &'static str,
    heading: String,
    /// The paragraph that is spoken of; empty on the page of all of them. Safe HTML.
    text: String,
    others: Vec<String>,
    rows: Vec<Row>,
    f: Fields,
    may_comment: bool,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, Form::default(), Vec::new()).await
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let (chapter, paragraph) = (visit.param("chapter").to_owned(), visit.param("paragraph").to_owned());
    let here = links::page(party, &format!("/chapters/{chapter}/{paragraph}"));
    let act = CommentAct::parse(form.text("act")).unwrap_or(CommentAct::Comment);
    let (words, moved) = (form.text("words").to_owned(), Id::parse(form.text("comment")));
    let version: i64 = form.text("version").parse().unwrap_or(0);
    let done = visit
        .app
        .db()
        .write(move |tx| {
            let (open, _) = store::find_open_key(tx, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            match act {
                CommentAct::Comment => actions::comment(tx, &by, party, open, (&chapter, &paragraph), &words),
                act => actions::move_comment(tx, &by, party, (moved.ok_or(Error::NotFound)?, version), act),
            }
        })
        .await;
    match done {
        Ok(()) => Reply::done(
            visit.link(&here),
            match act {
                CommentAct::Comment => "roadmaps-done-comment",
                CommentAct::Resolve => "roadmaps-done-comment-resolved",
                CommentAct::Reopen => "roadmaps-done-comment-reopened",
            },
        ),
        Err(Error::Conflict) => show(visit, form, vec![FieldError::new("comments", "roadmaps-error-changed")]).await,
        Err(error) => show(visit, form, shared::refusal(error, "comments")?).await,
    }
}

async fn show(visit: Visit, form: Form, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, is_again) = (visit.t, !errors.is_empty());
    let (chapter, paragraph) = (visit.param("chapter").to_owned(), visit.param("paragraph").to_owned());
    let desk = frame::open(&visit, &Of::Chapter(chapter.clone())).await?;
    let roadmap = &desk.roadmap;
    let found = roadmap.content.chapters.get(&chapter).and_then(|chapter| chapter.paragraphs.get(&paragraph)).ok_or(Error::NotFound)?;
    let (id, of, lang) = (roadmap.id, paragraph.clone(), visit.lang);
    let (comments, names) = visit
        .app
        .db()
        .read(move |conn| {
            let comments = store::list_comments_on(conn, id, &of)?;
            let names = names(conn, &comments, lang)?;
            Ok((comments, names))
        })
        .await?;
    let number = roadmap.content.number_of(&chapter, Some(&paragraph));
    let view = CommentsView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&page_of(roadmap, &chapter, &paragraph)),
        back: visit.link(&links::page(desk.party, &format!("/chapters/{chapter}#paragraph-{paragraph}"))),
        back_words: t.m("roadmaps-back-chapter"),
        heading: t.s("roadmaps-comments-on", number),
        text: web::parts::passage(t, &found.text),
        others: desk.others.clone(),
        rows: comments.iter().map(|one| row(&visit, roadmap, &names, one)).collect(),
        f: Fields::new(t, form).with_errors(&errors),
        may_comment: roadmap.state.is_open(),
    };
    let page = shared::work_page(&visit, desk.party, &view.heading, render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// Every comment on the version that is being made, those on paragraphs that have gone too.
pub async fn all(visit: Visit) -> Result<Reply> {
    let (t, party, lang) = (visit.t, party(&visit)?, visit.lang);
    let (roadmap, comments, names) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = store::find_open(conn, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            let comments = store::list_comments(conn, roadmap.id)?;
            let names = names(conn, &comments, lang)?;
            Ok((roadmap, comments, names))
        })
        .await?;
    let mut rows: Vec<Row> = comments.iter().map(|one| Row { may_move: false, ..row(&visit, &roadmap, &names, one) }).collect();
    rows.sort_by_key(|row| !row.is_open);
    let view = CommentsView {
        t,
        csrf: String::new(),
        action: String::new(),
        back: visit.link(&links::page(party, "/chapters")),
        back_words: t.m("roadmaps-back-chapters"),
        heading: t.m("roadmaps-comments-heading").to_owned(),
        text: String::new(),
        others: Vec::new(),
        rows,
        f: Fields::new(t, Form::default()),
        may_comment: false,
    };
    Reply::page(shared::work_page(&visit, party, t.m("roadmaps-comments-heading"), render(&view)?))
}
