//! The text of a draft in chapters, and the page of one chapter with its numbered paragraphs. For the Party's team;
//! members with the part *text* write.
//!
//! Invariants: the empty row for a further paragraph bears an identifier of its own, so that saving it twice makes one.

use super::frame::{self, Frame, pair, set_pair};
use super::plan::change;
use super::shared::{self, party, render};
use crate::actions;
use crate::domain::{Chapter, DOWN, Of, REMOVE, UP};
use crate::{links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, Result};
use std::collections::BTreeMap;
use web::fields::Fields;
use web::{Form, Reply, Visit};

struct Row {
    id: String,
    number: usize,
    address: String,
    title: String,
    n_paragraphs: usize,
    n_comments: u64,
    is_first: bool,
    is_last: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/chapters.html")]
struct ListView {
    t: Tr,
    frame: Frame,
    rows: Vec<Row>,
    /// Comments on the whole draft, those on paragraphs that have gone too.
    comments: String,
    n_comments: u64,
}

pub async fn list(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let of = Of::Chapter(String::new());
    let desk = frame::open(&visit, &of).await?;
    let open = comments_open(&visit, desk.roadmap.id).await?;
    let chapters = desk.roadmap.content.chapters();
    let row = |(n, (id, chapter)): (usize, &(&String, &Chapter))| Row {
        id: (*id).clone(),
        number: n + 1,
        address: visit.link(&links::page(desk.party, &format!("/chapters/{id}"))),
        title: titled(t, chapter),
        n_paragraphs: chapter.paragraphs.len(),
        n_comments: chapter.paragraphs.keys().filter_map(|id| open.get(id)).sum(),
        is_first: n == 0,
        is_last: n + 1 == chapters.len(),
    };
    let mut frame = desk.frame(&visit, &of, "roadmaps-step-plan", t.m("roadmaps-chapters-heading").to_owned())?;
    frame.back = visit.link(&links::work(desk.party));
    frame.back_words = t.m("roadmaps-back-tasks").to_owned();
    let view = ListView {
        t,
        frame,
        rows: chapters.iter().enumerate().map(row).collect(),
        comments: visit.link(&links::page(desk.party, "/comments")),
        n_comments: open.values().sum(),
    };
    Reply::page(shared::work_page(&visit, desk.party, t.m("roadmaps-chapters-heading"), render(&view)?))
}

/// The title of a chapter as safe HTML, or that it has none.
pub fn titled(t: Tr, chapter: &Chapter) -> String {
    Some(web::parts::inline(t, &chapter.title)).filter(|words| !words.is_empty()).unwrap_or_else(|| t.m("roadmaps-untitled").to_owned())
}

async fn comments_open(visit: &Visit, roadmap: Id) -> Result<BTreeMap<String, u64>> {
    visit.app.db().read(move |conn| store::count_comments_open(conn, roadmap)).await
}

/// Adds a chapter, adds those of the framework, or puts one a place up or down: one button each.
pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let here = links::page(party(&visit)?, "/chapters");
    if form.has("template") {
        change(&visit, actions::add_template).await?;
        return Reply::go(visit.link(&here));
    }
    for (name, is_up) in [(UP, true), (DOWN, false)] {
        let id = form.text(name).to_owned();
        if !id.is_empty() {
            let anchor = format!("{here}#c-{id}");
            change(&visit, move |tx, by, party, roadmap| actions::move_chapter(tx, by, party, roadmap, &id, is_up)).await?;
            return Reply::go(visit.link(&anchor));
        }
    }
    let chapter = change(&visit, actions::add_chapter).await?;
    Reply::go(visit.link(&format!("{here}/{chapter}")))
}

struct ParagraphRow {
    id: String,
    number: String,
    field: String,
    comments: String,
    n_comments: u64,
    is_new: bool,
    is_first: bool,
    is_last: bool,
}

#[derive(Template)]
#[template(path = "roadmaps/chapter.html")]
struct ChapterView {
    t: Tr,
    frame: Frame,
    f: Fields,
    title: String,
    rows: Vec<ParagraphRow>,
    n_paragraphs: usize,
    here: String,
    /// Version that a removal is against.
    revision: i64,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

/// A paragraph that was written brings the next empty row; a moved one stays in sight.
pub async fn save(visit: Visit, form: Form) -> Result<Reply> {
    let chapter = visit.param("chapter").to_owned();
    let moved = [UP, DOWN].into_iter().map(|name| form.text(name)).find(|id| !id.is_empty());
    let anchor = match moved {
        Some(id) => format!("#paragraph-{id}"),
        None if form.text(&format!("paragraph-{}", form.text("further"))).trim().is_empty() => String::new(),
        None => "#further".to_owned(),
    };
    let next = links::page(party(&visit)?, &format!("/chapters/{chapter}{anchor}"));
    match frame::save(visit.clone(), form.clone(), Of::Chapter(chapter), next, "/chapters").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    let chapter = visit.param("chapter").to_owned();
    frame::draft(visit, form, Of::Chapter(chapter)).await
}

/// Against the version the page showed, with what others changed in it meanwhile.
pub async fn remove(visit: Visit, mut form: Form) -> Result<Reply> {
    form.set(REMOVE, "yes");
    let (of, next) = (Of::Chapter(visit.param("chapter").to_owned()), links::page(party(&visit)?, "/chapters"));
    frame::save(visit, form, of, next, "/chapters").await
}

fn typed(chapter: &Chapter, original: Lang, second: Option<Lang>) -> Form {
    let mut form = Form::default();
    set_pair(&mut form, "title", &chapter.title, original, second);
    for (id, paragraph) in &chapter.paragraphs {
        set_pair(&mut form, &format!("paragraph-{id}"), &paragraph.text, original, second);
    }
    form
}

async fn show(visit: Visit, typed_form: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, chapter_id) = (visit.t, visit.param("chapter").to_owned());
    let of = Of::Chapter(chapter_id.clone());
    let desk = frame::open(&visit, &of).await?;
    let chapter = desk.roadmap.content.chapters.get(&chapter_id).ok_or(Error::NotFound)?;
    let open = comments_open(&visit, desk.roadmap.id).await?;
    let (original, second) = (desk.roadmap.original, desk.second());
    let is_again = typed_form.is_some();
    let further = typed_form
        .as_ref()
        .map(|form| form.text("further").to_owned())
        .filter(|id| kernel::id::is_public_id(id) && !chapter.paragraphs.contains_key(id))
        .unwrap_or_else(|| Id::fresh(visit.app.ambient()).public());
    let mut form = typed_form.unwrap_or_else(|| typed(chapter, original, second));
    form.set("further", further.as_str());
    let f = Fields::new(t, form).with_errors(&errors);
    let (number, n_paragraphs) = (desk.roadmap.content.number_of(&chapter_id, None), chapter.paragraphs.len());
    let here = visit.link(&links::page(desk.party, &format!("/chapters/{chapter_id}")));
    let paragraph = |(n, id): (usize, &String)| ParagraphRow {
        number: format!("{number}.{}", n + 1),
        field: pair(&f, &format!("paragraph-{id}"), "roadmaps-chapter-paragraph", second, 5),
        comments: format!("{here}/{id}"),
        n_comments: open.get(id).copied().unwrap_or(0),
        is_new: *id == further,
        is_first: n == 0,
        is_last: n + 1 == n_paragraphs,
        id: id.clone(),
    };
    let frame = desk.frame(&visit, &of, "roadmaps-step-plan", t.s("roadmaps-chapter-n", number.as_str()))?;
    let ids: Vec<&String> = chapter.paragraphs().into_iter().map(|(id, _)| id).chain(Some(&further).filter(|_| frame.is_open())).collect();
    let view = ChapterView {
        t,
        title: pair(&f, "title", "roadmaps-chapter-title", second, 1),
        rows: ids.into_iter().enumerate().map(paragraph).collect(),
        n_paragraphs,
        frame,
        here,
        revision: desk.roadmap.version,
        f,
    };
    let page = shared::work_page(&visit, desk.party, t.m("roadmaps-chapter-heading"), render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}
