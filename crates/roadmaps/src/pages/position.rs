//! The twenty positions with their tally, and the page of one: choice, reason, evidence. For the Party's team; members
//! with the part write.

use super::frame::{self, Frame, pair, set_pair};
use super::shared::{self, Shown, by, choice_word, party, render};
use crate::actions::{self, Addition};
use crate::domain::{self, Choice, Of, Proof, Tally, tally};
use crate::{EvidenceHit, EvidencePart, links, store};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::fields::{Choice as Option_, Fields};
use web::{Form, Reply, Visit};

struct Row {
    code: String,
    title: String,
    address: String,
    word: &'static str,
    is_stated: bool,
    /// Typed as done and without evidence.
    lacks_evidence: bool,
    reason: String,
    n_evidence: usize,
}

struct Group {
    heading: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "roadmaps/positions.html")]
struct ListView {
    t: Tr,
    frame: Frame,
    groups: Vec<Group>,
    tally: Tally,
    snapshots: Vec<(String, Tally)>,
    next: Option<(String, String)>,
}

/// All positions by output, the tally, and the snapshots so far.
pub async fn list(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let of = Of::Position(String::new());
    let desk = frame::open(&visit, &of).await?;
    let (content, framework) = (&desk.roadmap.content, shared::framework_of(&desk.roadmap));
    let row = |activity: &convention::Activity| {
        let position = content.positions.get(&activity.code);
        let stated = position.and_then(domain::Position::stated);
        let typed = position.and_then(|position| position.choice);
        Row {
            code: activity.code.clone(),
            title: convention::title_html(t, &activity.title),
            address: visit.link(&links::page(desk.party, &format!("/positions/{}", activity.code))),
            word: choice_word(t, typed),
            is_stated: stated.is_some(),
            lacks_evidence: typed == Some(Choice::Done) && stated.is_none(),
            reason: position.map(|position| web::parts::inline(t, &position.reason)).unwrap_or_default(),
            n_evidence: position.map_or(0, |position| position.evidence.len()),
        }
    };
    let groups: Vec<Group> = framework
        .outputs
        .iter()
        .map(|output| Group {
            heading: format!("{} {}", output.number, convention::title_html(t, &output.title)),
            rows: framework.activities_of(output.number).map(row).collect(),
        })
        .collect();
    let next = groups.iter().flat_map(|group| &group.rows).find(|row| !row.is_stated).map(|row| (row.address.clone(), row.code.clone()));
    let mut frame = desk.frame(&visit, &of, "roadmaps-step-positions", t.m("roadmaps-positions-heading").to_owned())?;
    frame.back = visit.link(&links::work(desk.party));
    frame.back_words = t.m("roadmaps-back-tasks").to_owned();
    let view = ListView {
        t,
        frame,
        tally: tally(content, framework.activities.iter().map(|activity| activity.code.as_str())),
        snapshots: desk.roadmap.snapshots.iter().rev().map(|one| (t.day(one.at.day()), one.tally)).collect(),
        next,
        groups,
    };
    Reply::page(shared::work_page(&visit, desk.party, t.m("roadmaps-positions-heading"), render(&view)?))
}

#[derive(Template)]
#[template(path = "roadmaps/position.html")]
struct PositionView {
    t: Tr,
    frame: Frame,
    f: Fields,
    title: String,
    asks_for: String,
    suggested: Vec<String>,
    choices: Vec<Option_>,
    reason: String,
    lacks_evidence: bool,
    evidence: Vec<Shown>,
    here: String,
    q: String,
    searched: bool,
    hits: Vec<EvidenceHit>,
    yes: Vec<Option_>,
    limit: String,
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, None, Vec::new()).await
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let (code, party) = (code(&visit)?, party(&visit)?);
    let codes: Vec<&str> = shared::framework().activities.iter().map(|activity| activity.code.as_str()).collect();
    let following = codes.iter().position(|one| *one == code).and_then(|at| codes.get(at + 1));
    // Done needs evidence: the same page comes back, where it is added.
    let stays = form.text("choice") == Choice::Done.code();
    let next = match following {
        _ if stays => format!("/positions/{code}"),
        Some(next) => format!("/positions/{next}"),
        None => "/positions".to_owned(),
    };
    match frame::save(visit.clone(), form.clone(), Of::Position(code), links::page(party, &next), "/positions").await {
        Err(error) => show(visit, Some(form), frame::again(error)?).await,
        done => done,
    }
}

pub async fn draft(visit: Visit, form: Form) -> Result<Reply> {
    let code = code(&visit)?;
    frame::draft(visit, form, Of::Position(code)).await
}

fn code(visit: &Visit) -> Result<String> {
    convention::activity(visit.param("code")).map(|activity| activity.code.clone()).ok_or(Error::NotFound)
}

async fn show(visit: Visit, typed: Option<Form>, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, code) = (visit.t, code(&visit)?);
    let activity = convention::activity(&code).ok_or(Error::NotFound)?;
    let of = Of::Position(code.clone());
    let desk = frame::open(&visit, &of).await?;
    let position = desk.roadmap.content.positions.get(&code).cloned().unwrap_or_default();
    let q = visit.query_text()?.unwrap_or_default();
    let (words, own, party, port) = (q.clone(), position.evidence.clone(), desk.party, visit.app.part::<EvidencePart>());
    let (evidence, hits) = visit
        .app
        .db()
        .read(move |conn| {
            let shown = shared::evidence(conn, &port, t, party, own.iter(), &shared::Reader::Team)?;
            let hits = if words.is_empty() { Vec::new() } else { port.0.search(conn, party, &words, t.lang())? };
            Ok((shown, hits))
        })
        .await?;
    let is_again = typed.is_some();
    let second = desk.second();
    let form = typed.unwrap_or_else(|| {
        let mut form = Form::default();
        form.set("choice", position.choice.map_or("", Choice::code));
        set_pair(&mut form, "reason", &position.reason, desk.roadmap.original, second);
        form
    });
    let f = Fields::new(t, form).with_errors(&errors);
    let title = convention::title_html(t, &activity.title);
    let view = PositionView {
        t,
        frame: desk.frame(&visit, &of, "roadmaps-step-positions", String::new())?,
        reason: pair(&f, "reason", "roadmaps-position-reason", second, 5),
        title: format!(r#"<span class="code">{code}</span> {title}"#),
        asks_for: web::parts::passage(t, &activity.asks_for),
        suggested: activity.suggested_evidence.iter().map(|text| web::parts::inline(t, text)).collect(),
        choices: Choice::ALL.iter().map(|choice| Option_::new(choice.code(), choice_word(t, Some(*choice)))).collect(),
        lacks_evidence: position.choice == Some(Choice::Done) && position.stated().is_none(),
        evidence,
        here: visit.link(&links::page(desk.party, &format!("/positions/{code}"))),
        searched: !q.is_empty(),
        q,
        hits,
        yes: vec![Option_::new("yes", t.m("common-yes"))],
        limit: t.number(web::limits::FILE_BYTES / 1024 / 1024),
        f,
    };
    let heading = format!("{code} {}", activity.title.words(visit.lang));
    let page = shared::work_page(&visit, desk.party, heading, render(&view)?);
    if is_again { Reply::again(page, errors) } else { Reply::page(page) }
}

/// Adds a measure, a new measure, a link or a file; what is wrong comes back with the page.
pub async fn add(visit: Visit, form: Form) -> Result<Reply> {
    let (party, code) = (party(&visit)?, code(&visit)?);
    let here = visit.link(&links::page(party, &format!("/positions/{code}#evidence")));
    if form.text("kind") == "file" {
        let by = by(&visit);
        if let Err(error) = visit.app.db().read(move |conn| actions::may_add_evidence(conn, &by, party)).await {
            return show(visit, Some(form), shared::refusal(error, "file")?).await;
        }
    }
    let addition = match addition(&visit, &form) {
        Ok(addition) => addition,
        Err(error) => return show(visit, Some(form), shared::refusal(error, "file")?).await,
    };
    let by = by(&visit);
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            let open = store::find_open(tx, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            actions::add_evidence(tx, &by, party, open.id, &code, &addition)
        })
        .await;
    match outcome {
        Ok(_) => Reply::done(here, "roadmaps-done-evidence"),
        Err(error) => show(visit, Some(form), shared::refusal(error, "evidence")?).await,
    }
}

fn addition(visit: &Visit, form: &Form) -> Result<Addition> {
    match form.text("kind") {
        "measure" => Ok(Addition::Measure(form.text("measure").to_owned())),
        "new" => Ok(Addition::NewMeasure(form.text("new_title").to_owned())),
        "link" => Ok(Addition::Link { url: form.text("url").to_owned(), title: form.text("link_title").to_owned() }),
        "file" => {
            let upload = form.upload("file").ok_or_else(|| Error::field("file", "error-required"))?;
            let file =
                visit.app.part::<documents::Files>().put(&upload.name, &upload.bytes).map_err(|error| documents::beside(error, "file"))?;
            Ok(Addition::File { file, title: form.text("file_title").to_owned(), is_public: form.text("file_public") == "yes" })
        }
        _ => Err(Error::field("evidence", "error-choice")),
    }
}

pub async fn remove(visit: Visit, form: Form) -> Result<Reply> {
    let (party, code, by) = (party(&visit)?, code(&visit)?, by(&visit));
    let here = visit.link(&links::page(party, &format!("/positions/{code}#evidence")));
    let evidence = form.text("evidence").to_owned();
    visit
        .app
        .db()
        .write(move |tx| {
            let open = store::find_open(tx, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            actions::remove_evidence(tx, &by, party, open.id, &code, &evidence)
        })
        .await?;
    Reply::done(here, "roadmaps-done-removed")
}

/// A file that is evidence of any version of this Party, for its own team.
pub async fn file(visit: Visit) -> Result<Reply> {
    let (party, hash) = (party(&visit)?, visit.param("hash").to_owned());
    let wanted = hash.clone();
    let versions = visit.app.db().read(move |conn| store::list_of(conn, party, &shared::framework().id)).await?;
    let found = versions.iter().find_map(|version| file_of(version, &wanted, true)).ok_or(Error::NotFound)?;
    let bytes = visit.app.part::<documents::Files>().read(&hash)?;
    Ok(Reply::file(found, bytes))
}

/// Name of a file that a version refers to; only what the public may read unless `all`.
pub fn file_of(roadmap: &domain::Roadmap, hash: &str, all: bool) -> Option<String> {
    let outside = roadmap.outside.as_ref().filter(|outside| outside.hash == hash).map(|outside| outside.name.clone());
    let proofs = roadmap.content.positions.values().flat_map(|position| position.evidence.values());
    outside.or_else(|| {
        proofs.into_iter().find_map(|proof| match proof {
            Proof::File { hash: own, name, is_public, .. } if own == hash && (all || *is_public) => Some(name.clone()),
            _ => None,
        })
    })
}
