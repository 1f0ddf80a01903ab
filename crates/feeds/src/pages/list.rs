//! Imports and feeds of a space and bringing a new file. Focal points for their Party, the Secretariat for its own.

use super::shared::{
    address, chosen, counts, feed_state, framed, html, named, named_choices, schedule, space, state, target_field, target_words, targets,
};
use crate::actions::{self, Brought};
use crate::domain::Run;
use crate::feed::store::Kept;
use crate::{Target, Targets, feed, store};
use askama::Template;
use i18n::Tr;
use kernel::error::Context;
use kernel::{FieldError, Result, canonical};
use std::sync::Arc;
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// Runs shown. Our choice.
const SHOWN: usize = 100;

struct Row {
    address: String,
    name: String,
    target: String,
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

/// The fields of one target: what it is, codes and labels.
struct Known {
    words: &'static str,
    fields: Vec<(&'static str, &'static str)>,
}

#[derive(Template)]
#[template(path = "feeds/list.html")]
struct ListView {
    t: Tr,
    csrf: String,
    action: String,
    target: Option<String>,
    file: String,
    mapping: String,
    feeds: Vec<Feed>,
    make: String,
    rows: Vec<Row>,
    known: Vec<Known>,
}

async fn page(visit: &Visit, mut form: Form, errors: &[FieldError]) -> Result<Page> {
    let (t, home) = (visit.t, space(visit)?);
    let asked = move |conn: &mut ::store::Conn| Ok((store::list(conn, home, SHOWN)?, feed::store::list(conn, home)?));
    let (runs, feeds) = visit.app.db().read(asked).await?;
    let row = |run: Run| {
        let (words, colour) = state(t, run.state);
        // A feed is known by its name; its address would be too long for a line.
        let from = run.feed.as_ref().map_or(run.origin.as_str(), |of| of.name.as_str());
        Row {
            address: address(visit, &format!("/{}", run.number)),
            name: t.n("feeds-run", run.number),
            target: target_words(visit, &run.target),
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
    let all = targets(visit)?;
    if let Some(first) = all.first().filter(|_| form.text("target").is_empty()) {
        form.set("target", first.code());
    }
    let fields = Fields::new(t, form).with_errors(errors);
    let choices = named_choices(t, &all, &named(visit, &all).await?);
    let known = |target: &Arc<dyn Target>| Known {
        words: t.m(target.words()),
        fields: target.fields().iter().map(|field| (t.m(field.label), field.code)).collect(),
    };
    let view = ListView {
        t,
        csrf: visit.csrf_field(),
        action: address(visit, ""),
        target: target_field(t, &fields, &all),
        file: fields.file("file", "feeds-file"),
        mapping: fields.select_optional("mapping", "feeds-mapping-optional", &choices),
        feeds: feeds.into_iter().map(of_feed).collect(),
        make: address(visit, "/feed"),
        rows: runs.into_iter().map(row).collect(),
        known: all.iter().map(known).collect(),
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
    let target = match chosen(&visit, &form)? {
        Ok(target) => target,
        Err(error) => return Reply::again(page(&visit, form, &[]).await?, vec![error]),
    };
    let (home, name) = (space(&visit)?, form.text("mapping").to_owned());
    let mapping = named(&visit, std::slice::from_ref(&target)).await?.into_iter().find(|(known, _)| *known == name);
    if !name.is_empty() && mapping.is_none() {
        let errors = vec![FieldError::new("mapping", "feeds-error-mapping")];
        return Reply::again(page(&visit, form, &errors).await?, errors);
    }
    let file = format!("{}.import", canonical::sha256(&upload.bytes));
    let folder = visit.app.part::<Targets>().folder.clone();
    documents::make_folder(&folder)?;
    std::fs::write(folder.join(&file), &upload.bytes).doing(|| "cannot keep a file to import".into())?;
    let brought = Brought { home, origin: upload.name.clone(), file, mapping: mapping.map(|(_, mapping)| mapping) };
    let (actor, ambient) = (visit.actor(), visit.app.ambient().clone());
    let run = visit.app.db().write(move |tx| actions::start(tx, &actor, &ambient, target.as_ref(), &brought, false)).await?;
    Reply::done(address(&visit, &format!("/{}", run.number)), "feeds-done-started")
}
