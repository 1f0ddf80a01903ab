//! Recomputing a fingerprint and checking a package, for anybody. Nothing of what is sent is kept.

use super::shared::html;
use crate::domain::{blocks, read};
use crate::words;
use askama::Template;
use i18n::Tr;
use kernel::{FieldError, Moment, Result, canonical};
use web::fields::Fields;
use web::{Form, Page, Reply, Visit};

/// What was found out.
enum Found {
    /// Fingerprint of a text.
    Text(String),
    /// Facts of a package that is whole, and the fingerprint of its key.
    Package(Vec<(&'static str, String)>, String),
}

#[derive(Template)]
#[template(path = "packages/verify.html")]
struct VerifyView {
    t: Tr,
    action: String,
    fields: Vec<String>,
    text: Option<String>,
    package: Option<(Vec<(&'static str, String)>, String)>,
}

fn page(visit: &Visit, form: Form, errors: &[FieldError], found: Option<Found>) -> Result<Page> {
    let t = visit.t;
    let fields = Fields::new(t, form).with_errors(errors);
    let (text, package) = match found {
        Some(Found::Text(fingerprint)) => (Some(fingerprint), None),
        Some(Found::Package(facts, key)) => (None, Some((facts, key))),
        None => (None, None),
    };
    let view = VerifyView {
        t,
        action: visit.link("/verify"),
        fields: vec![fields.long_optional("text", "packages-verify-text", 8), fields.file_optional("file", "packages-verify-file")],
        text,
        package,
    };
    Ok(Page::new(t.m("packages-verify-title"), html(&view)?))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    Reply::page(page(&visit, Form::default(), &[], None)?)
}

pub async fn post(visit: Visit, form: Form) -> Result<Reply> {
    match look(&visit, &form) {
        Ok(found) => Reply::page(page(&visit, form, &[], Some(found))?),
        Err(problem) => {
            let errors = vec![problem];
            Reply::again(page(&visit, form, &errors, None)?, errors)
        }
    }
}

/// A file goes before pasted text; a file that is JSON is a text too.
fn look(visit: &Visit, form: &Form) -> std::result::Result<Found, FieldError> {
    let (t, upload) = (visit.t, form.upload("file").filter(|upload| !upload.bytes.is_empty()));
    let fingerprint = |field: &str, bytes: &[u8]| {
        let read = serde_json::from_slice::<serde_json::Value>(bytes);
        read.map(|value| Found::Text(canonical::fingerprint(&value))).map_err(|_| FieldError::new(field, "packages-error-json"))
    };
    match upload {
        Some(upload) if upload.bytes.starts_with(b"PK") => {
            let sound = read(&upload.bytes).map_err(|refusal| words::refused(&refusal))?;
            let manifest = &sound.manifest;
            let sent_at = Moment::parse(&manifest.sent_at).map(|at| t.moment(at)).unwrap_or_default();
            let facts = vec![
                (t.m("common-party"), parties::name(manifest.party, visit.lang)),
                (t.m("common-title"), manifest.title.clone()),
                (t.m("packages-number"), manifest.number.clone()),
                (t.word("version"), manifest.version.to_string()),
                (t.m("common-language"), t.lang_name(manifest.language).to_owned()),
                (t.m("packages-sent-at"), sent_at),
                (t.word("fingerprint"), canonical::fingerprint(&sound.body)),
            ];
            Ok(Found::Package(facts, blocks(&sound.fingerprint)))
        }
        Some(upload) => fingerprint("file", &upload.bytes),
        None if form.text("text").is_empty() => Err(FieldError::new("text", "packages-error-nothing")),
        None => fingerprint("text", form.text("text").as_bytes()),
    }
}
