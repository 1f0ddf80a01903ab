//! Which column fills which field, with the first rows of the file beside it. As data: the mapping as a file.

use super::shared::{address, framed, html, opened, space};
use crate::actions;
use crate::domain::Run;
use crate::import::{self, PREVIEWED};
use crate::{Targets, words};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use tabular::{From, Look, Mapping, Refused, Row, normal};
use web::fields::Fields;
use web::{Form, Format, Page, Reply, Visit};

struct Field {
    code: &'static str,
    label: &'static str,
    choices: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "feeds/mapping.html")]
struct MappingView {
    t: Tr,
    csrf: String,
    back: String,
    action: String,
    file: String,
    refused: Option<(String, &'static str)>,
    items: Option<String>,
    fields: Vec<Field>,
    head: Vec<String>,
    rows: Vec<(u64, Vec<String>)>,
    may_map: bool,
    name: String,
}

/// What the file looks like at its beginning; a file that is gone or cannot be read says why.
async fn looked(visit: &Visit, run: &Run, items: &str) -> Result<std::result::Result<(Look, Vec<Row>), Refused>> {
    let targets = visit.app.part::<Targets>();
    let target = targets.get(&run.target)?;
    let path = targets.folder.join(&run.file);
    let mapping = Mapping { items: items.to_owned(), ..Mapping::default() };
    let reader = targets.reader.clone();
    // Reading waits for another process: the lane of heavy reads is made for that.
    visit.app.db().read_heavy(move |_| Ok(import::preview(&reader, &path, &import::wanted(target.as_ref(), Some(&mapping))))).await
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let run = opened(&visit).await?;
    if visit.format == Format::Json {
        let mapping = run.mapping.ok_or(Error::NotFound)?;
        return Reply::json(serde_json::to_value(&mapping).map_err(|cause| Error::caused("cannot write a mapping", cause))?);
    }
    let mut form = Form::default();
    if let Some(mapping) = &run.mapping {
        form.set("items", mapping.items.clone());
        fill(&mut form, mapping);
    }
    Reply::page(page(&visit, &run, form, &[]).await?)
}

/// Puts a mapping into the fields of the page.
fn fill(form: &mut Form, mapping: &Mapping) {
    for rule in &mapping.rules {
        let from = match &rule.from {
            From::Column(name) | From::Path(name) => name.clone(),
            From::Constant(value) => format!("={value}"),
        };
        form.set(&format!("to-{}", rule.to), from);
    }
}

async fn page(visit: &Visit, run: &Run, mut form: Form, errors: &[FieldError]) -> Result<Page> {
    let t = visit.t;
    let items = form.text("items").to_owned();
    let looked = looked(visit, run, &items).await?;
    let target = visit.app.part::<Targets>().get(&run.target)?;
    let here = address(visit, &format!("/{}", run.number));
    let (look, rows, refused) = match looked {
        Ok((look, rows)) => (look, rows, None),
        Err(refused) => (Look::default(), Vec::new(), Some((words::refused(t, &refused), words::refused_cure(t, &refused)))),
    };
    let is_tree = !look.items.is_empty() || !items.is_empty() || run.look.format == "json";
    if form.pairs().iter().all(|(name, _)| !name.starts_with("to-")) {
        // Nothing was chosen yet: what is known by its head is.
        fill(&mut form, &Mapping::auto(target.code(), &look, &import::heads(target.as_ref())));
    }
    let chosen = |code: &str| form.text(&format!("to-{code}")).to_owned();
    let columns: Vec<(String, String)> = look
        .columns
        .iter()
        .filter(|column| !column.name.is_empty())
        .map(|column| match column.place.as_str() {
            "" => (column.name.clone(), column.name.clone()),
            place => (column.name.clone(), format!("{} ({place})", column.name)),
        })
        .collect();
    let field = |field: &tabular::Field| {
        let typed = chosen(field.code);
        // A mapping made by hand may name a column in other letters than the file, or give a constant.
        let is = |name: &str| !typed.is_empty() && normal(name) == normal(&typed);
        let mut choices: Vec<(String, String, bool)> =
            columns.iter().map(|(name, words)| (name.clone(), words.clone(), is(name))).collect();
        if !typed.is_empty() && choices.iter().all(|(.., is_chosen)| !is_chosen) {
            choices.push((typed.clone(), typed.clone(), true));
        }
        Field { code: field.code, label: t.m(field.label), choices }
    };
    let fields = Fields::new(t, form.clone()).with_errors(errors);
    let view = MappingView {
        t,
        csrf: visit.csrf_field(),
        back: here.clone(),
        action: format!("{here}/mapping"),
        file: format!("{here}/mapping.json"),
        refused,
        items: is_tree.then(|| fields.text_optional("items", "feeds-map-items")),
        fields: target.fields().iter().map(field).collect(),
        head: look.columns.iter().map(|column| column.name.clone()).collect(),
        rows: rows
            .iter()
            .take(PREVIEWED)
            .map(|row| (row.number, row.cells.iter().map(|cell| cell.typed().chars().take(80).collect()).collect()))
            .collect(),
        may_map: run.may_map(),
        name: fields.text_optional("name", "feeds-map-name"),
    };
    Ok(framed(visit, Page::new(t.m("feeds-map"), html(&view)?).wide().scripted(), false).crumb(here, t.n("feeds-run", run.number)))
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    let run = opened(&visit).await?;
    let (home, number) = (space(&visit)?, run.number);
    let items = form.text("items").to_owned();
    let look = match looked(&visit, &run, &items).await? {
        Ok((look, _)) => look,
        Err(_) => return Reply::again(page(&visit, &run, form, &[]).await?, vec![FieldError::new("items", "error-choice")]),
    };
    let choices: Vec<(String, String)> =
        form.pairs().iter().filter_map(|(name, value)| Some((name.strip_prefix("to-")?.to_owned(), value.trim().to_owned()))).collect();
    let mapping = import::of_choices(&run.target, &look, &look.items, &choices);
    let (actor, ambient, name) = (visit.actor(), visit.app.ambient().clone(), form.text("name").to_owned());
    let is_kept = form.text("act") == "keep";
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            if is_kept {
                return actions::keep_mapping(tx, &actor, &ambient, home, &name, mapping.clone());
            }
            actions::map(tx, &actor, &ambient, home, number, mapping.clone()).map(|_| ())
        })
        .await;
    match outcome {
        Ok(()) if is_kept => Reply::done(address(&visit, &format!("/{number}/mapping")), "feeds-done-kept"),
        Ok(()) => Reply::done(address(&visit, &format!("/{number}")), "feeds-done-mapped"),
        Err(Error::Invalid(errors)) => Reply::again(page(&visit, &run, form, &errors).await?, errors),
        Err(error) => Err(error),
    }
}
