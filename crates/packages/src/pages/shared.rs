//! What several pages of packages need.

use crate::RecordsPart;
use crate::actions::By;
use kernel::{Error, FieldError, Id, Result};
use web::{Form, Page, Visit};

/// Renders a template; a failure is a fault.
pub fn html(view: &impl askama::Template) -> Result<String> {
    view.render().map_err(|cause| Error::caused("cannot render a page of packages", cause))
}

/// Who acts, with what an act needs.
pub fn by(visit: &Visit) -> By {
    By { actor: visit.actor(), ambient: visit.app.ambient().clone(), records: visit.app.part::<RecordsPart>() }
}

/// The identifier of the address.
pub fn id(visit: &Visit) -> Result<Id> {
    Id::parse(visit.param("id")).ok_or(Error::NotFound)
}

/// The version that was on the page.
pub fn base(form: &Form) -> i64 {
    form.text("version").parse().unwrap_or(0)
}

/// A page of the desk.
pub fn desk(visit: &Visit, title: impl Into<String>, body: String) -> Page {
    Page::new(title.into(), body).nav("desk").private().crumb(visit.link("/desk"), visit.t.m("common-nav-desk"))
}

/// What a form can show beside its fields; anything else goes on as it is.
pub fn problems(error: Error, field: &str) -> Result<Vec<FieldError>> {
    match error {
        Error::Invalid(problems) => Ok(problems),
        Error::Rule(rule) => Ok(vec![FieldError { field: field.to_owned(), key: rule.key, args: rule.args }]),
        Error::Conflict => Ok(vec![FieldError::new(field, "packages-error-changed")]),
        other => Err(other),
    }
}
