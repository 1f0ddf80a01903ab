//! The beginning of a form that keeps what is typed: where it and its pieces go, the version it was made from, and
//! the notices the script shows when a save fails, the person was signed out, or somebody else wrote the same.
//! Not here: the fields (`fields`), what a save does (the slices), the exchange itself (`assets/polyphony.js`).

use crate::{Visit, parts};
use askama::Template;
use i18n::Tr;
use kernel::{Error, Result};

/// A form with saving while somebody types.
#[derive(Debug, Clone)]
pub struct Saving {
    /// Where the whole form goes.
    pub action: String,
    /// Where the script sends what changed. `None` where nothing is saved before the person asks for it: leaving the
    /// page with unsaved text then asks first.
    pub pieces: Option<String>,
    /// Name of the copy on a device declared as one's own ([`Visit::local_copy`]).
    pub local_copy: Option<String>,
    /// Version of the record from which the form was made; comes back as `revision`.
    pub revision: i64,
}

#[derive(Template)]
#[template(path = "web/saving.html")]
struct SavingView<'a> {
    t: Tr,
    saving: &'a Saving,
    has_files: bool,
    csrf: String,
    recover: String,
    sign_in: String,
}

impl Saving {
    /// The open `form` element with what stands before its fields, as safe HTML. The page writes the fields, a line
    /// with `data-save-state`, and `</form>`; its first visible button saves the whole form.
    pub fn open(&self, visit: &Visit) -> Result<String> {
        self.begin(visit, false)
    }

    /// As [`Saving::open`], of a form in which files can be chosen. They go with the whole form alone.
    pub fn open_with_files(&self, visit: &Visit) -> Result<String> {
        self.begin(visit, true)
    }

    fn begin(&self, visit: &Visit, has_files: bool) -> Result<String> {
        let t = visit.t;
        let view = SavingView {
            t,
            has_files,
            saving: self,
            csrf: visit.csrf_field(),
            recover: parts::recover(t),
            sign_in: visit.link("/sign-in"),
        };
        view.render().map_err(|cause| Error::caused("cannot render the beginning of a form", cause))
    }
}
