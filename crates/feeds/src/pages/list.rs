//! Imports and feeds of a space and bringing a new file. Focal points for their Party, the Secretariat for its own.

use super::shared::{address, counts, feed_state, framed, html, schedule, space, state};
use crate::actions::{self, Brought};
use crate::domain::Run;
use crate::feed::store::Kept;
use crate::{Targets, feed, presets, store};
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{FieldError, Result, canonical};
use web::fields::{Choice, Fields};
use web::{Form, Page, Reply, Visit};

/// Runs shown. Our choice.
const SHOWN: usize = 100;
/// The target whose records are brought in here.
pub(super) const TARGET: &str = "measures";

struct Row {
    address: String,
    name: String,
    brought: String,
    state: &'static str,
    colour: &'static str,
    counts: String,
}

struct Feed {
    address: String,
    name: String,
    schedule: String,
    next: Option<String>,
    state: &'static str,
    colour: &'static str,
}

struct Known {
    code: &'static str,
    label: &'static str,
}

#[derive(Template)]
#[template(path = "feeds/list.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    file: String,
    mapping: String,
    feeds: Vec<Feed>,
    make: String,
    rows: Vec<Row>,
    known: Vec<Known>,
}

async fn page(visit: &Visit, form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, home) = (visit.t, space(visit)?);
    let asked =
        move |conn: &mut ::store::Conn| Ok((store::list(conn, home, SHOWN)?, store::mappings(conn, home)?, feed::store::list(conn, home)?));
    let (runs, saved, feeds) = visit.app.db().read(asked).await?;
    let row = |run: Run| {
        let (words, colour) = state(t, run.state);
        // A feed is known by its name; its address would be too long for a line.
        let from = run.feed.as_ref().map_or(run.origin.as_str(), |of| of.name.as_str());
        Row {
            address: address(visit, &format!("/{}", run.number)),
            name: t.n("feeds-run", run.number),
            brought: t.f("feeds-brought", &[("file", from.into()), ("when", t.moment(run.started_at).into())]),
            state: words,
            colour,
            counts: counts(t, &run.counts),
        }
    };
    let of_feed = |kept: Kept| {
        let (words, colour) = feed_state(t, &kept);
        Feed {
            address: address(visit, &format!("/feed/{}", kept.feed.number)),
            schedule: schedule(t, &kept.feed.schedule),
            next: kept.due_at.map(|due_at| t.moment(due_at)),
            name: kept.feed.name,
            state: words,
            colour,
        }
    };
    let fields = Fields::new(t, form).with_errors(errors);
    let target = visit.app.part::<Targets>().get(TARGET)?;
    let names = presets::of(TARGET).into_iter().map(|(name, _)| name.to_owned()).chain(saved.into_iter().map(|saved| saved.name));
    let choices: Vec<Choice> = names.map(|name| Choice::new(name.clone(), name)).collect();
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: address(visit, ""),
        file: fields.file("file", "feeds-file"),
        mapping: fields.select_optional("mapping", "feeds-mapping-optional", &choices),
        feeds: feeds.into_iter().map(of_feed).collect(),
        make: address(visit, "/feed"),
        rows: runs.into_iter().map(row).collect(),
        known: target.fields().iter().map(|field| Known { code: field.code, label: t.m(field.label) }).collect(),
    };
    Ok(framed(visit, Page::new(t.m("feeds-title"), html(&view)?).scripted(), true))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[]).await?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let Some(upload) = form.upload("file").filter(|upload| !upload.bytes.is_empty()).cloned() else {
        let errors = vec![FieldError::new("file", "feeds-error-file")];
        return Reply::again(page(&visit, form, &errors).await?, errors);
    };
    let (home, name) = (space(&visit)?, form.text("mapping").to_owned());
    let saved = visit.app.db().read(move |conn| store::mappings(conn, home)).await?;
    let bundled = presets::of(TARGET).into_iter().map(|(name, mapping)| (name.to_owned(), mapping));
    let mapping = saved.into_iter().map(|saved| (saved.name, saved.mapping)).chain(bundled).find(|(known, _)| *known == name);
    let file = format!("{}.import", canonical::sha256(&upload.bytes));
    let folder = visit.app.part::<Targets>().folder.clone();
    documents::make_folder(&folder)?;
    std::fs::write(folder.join(&file), &upload.bytes).doing(|| "cannot keep a file to import".into())?;
    let brought = Brought { target: TARGET.into(), home, origin: upload.name.clone(), file, mapping: mapping.map(|(_, mapping)| mapping) };
    let (actor, ambient) = (visit.actor(), visit.app.ambient().clone());
    let run = visit.app.db().write(move |tx| actions::start(tx, &actor, &ambient, &brought, false)).await?;
    Reply::done(address(&visit, &format!("/{}", run.number)), "feeds-done-started")
}
