//! The files of a measure: those of a form that was sent, and what an address of one answers. Not here: storing
//! (`documents`), keeping them with the record (`actions`).
//!
//! Invariants: a file is read by those who may read a version of the record that names it now, and by nobody else who
//! knows its hash; nothing is stored for a form that is refused.

use super::edit::{Opened, open};
use super::record::known;
use super::shared::acting;
use crate::actions;
use crate::content::{Attached, Content};
use crate::sheet::{self, Pairs};
use documents::Files;
use i18n::Tr;
use kernel::{Error, FieldError, Result};
use web::{Form, Reply, Upload, Visit};

/// Kind and size in words; they stand after the name, which is read in its own direction.
pub fn about(t: Tr, file: &Attached) -> String {
    let args = [("kind", file.kind().into()), ("n", t.number(file.bytes.div_ceil(1024)).into())];
    t.f("measures-file-about", &args)
}

/// A file of a record that everyone may read.
pub async fn public(visit: Visit) -> Result<Reply> {
    let id = visit.param("id").to_owned();
    let measure = visit.app.db().read(move |conn| known(conn, &id)).await?;
    if !measure.is_public() {
        return Err(Error::NotFound);
    }
    answer(&visit, &measure.content)
}

/// A file of a record in a space of work, a draft's too.
pub async fn own(visit: Visit) -> Result<Reply> {
    let opened = open(&visit).await?;
    answer(&visit, &opened.measure.content)
}

fn answer(visit: &Visit, content: &Content) -> Result<Reply> {
    let hash = visit.param("hash");
    let file = content.files.iter().find(|file| !file.hash.is_empty() && file.hash == hash).ok_or(Error::NotFound)?;
    Ok(Reply::file(file.name.clone(), visit.app.part::<Files>().read(hash)?))
}

/// What a form with files says: its fields, in which the marks for removal and the chosen files are worked in, and the
/// files as they were stored. Nothing is stored where one of them is refused: the errors stand beside their fields.
pub async fn taken(visit: &Visit, opened: &Opened, sent: &mut Pairs, form: &Form) -> Result<Vec<Attached>> {
    removed(sent);
    let chosen: Vec<(usize, Upload)> = form.uploads().iter().filter_map(|upload| Some((row_of(&upload.field)?, upload.clone()))).collect();
    if chosen.is_empty() {
        return Ok(Vec::new());
    }
    let (id, acting) = (opened.measure.public_id(), acting(visit));
    visit.app.db().read(move |conn| actions::may_save(conn, &acting, &id)).await?;
    let files = visit.app.part::<Files>();
    let mut errors = Vec::new();
    for (_, upload) in &chosen {
        match files.accept(&upload.name, &upload.bytes).map_err(|error| documents::beside(error, &upload.field)) {
            Ok(_) => {}
            Err(Error::Invalid(found)) => errors.extend(found),
            Err(error) => return Err(error),
        }
    }
    if !errors.is_empty() {
        return Err(Error::Invalid(errors));
    }
    let mut stored = Vec::new();
    for (at, upload) in chosen {
        let file = Attached::of(files.put(&upload.name, &upload.bytes)?);
        sent.retain(|(name, _)| *name != format!("file-{at}-hash") && *name != format!("file-{at}-name"));
        sent.push((format!("file-{at}-hash"), file.hash.clone()));
        sent.push((format!("file-{at}-name"), file.name.clone()));
        stored.push(file);
    }
    Ok(stored)
}

/// Errors of a form that comes back, and that files chosen in it have to be chosen again: no page can fill that in.
pub fn choose_again(form: &Form, mut errors: Vec<FieldError>) -> Vec<FieldError> {
    for upload in form.uploads().iter().filter(|upload| row_of(&upload.field).is_some()) {
        if errors.iter().all(|error| error.field != upload.field) {
            errors.push(FieldError::new(upload.field.clone(), "measures-error-file-again").with("name", upload.name.clone()));
        }
    }
    errors
}

/// The same in words, for a page that does not have the fields.
pub fn lost(t: Tr, form: &Form) -> Vec<String> {
    let chosen = form.uploads().iter().filter(|upload| row_of(&upload.field).is_some());
    chosen.map(|upload| t.f("measures-error-file-again", &[("name", upload.name.as_str().into())])).collect()
}

/// The row of a field in which a file is chosen.
fn row_of(field: &str) -> Option<usize> {
    field.strip_prefix("file-")?.strip_suffix("-upload")?.parse().ok().filter(|at| *at < sheet::ROWS_MAX)
}

/// Empties the rows that are marked for removal.
fn removed(sent: &mut Pairs) {
    let marked = |(name, value): &(String, String)| (value == "yes").then(|| name.strip_suffix("-remove").map(str::to_owned)).flatten();
    let rows: Vec<String> = sent.iter().filter_map(marked).filter(|row| row.starts_with("file-")).collect();
    for row in rows {
        sent.retain(|(name, _)| !name.starts_with(&format!("{row}-")));
        sent.extend(sheet::FILE_PARTS.iter().map(|part| (format!("{row}-{part}"), String::new())));
    }
}
