//! A status report as a file, in one language: the same bytes whenever the same release writes it.

use crate::domain::{Frozen, ReportDraft};
use crate::report::Words;
use crate::{links, pages};
use i18n::Tr;
use kernel::{Error, Lang, Result, canonical};

/// A kind of file, by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Html,
    /// The canonical form, whose SHA-256 is the fingerprint.
    Json,
}

impl Kind {
    /// Every kind with the end of its name.
    pub const ALL: [(Kind, &'static str); 2] = [(Kind::Html, "html"), (Kind::Json, "json")];

    pub fn of(end: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|(_, known)| *known == end).map(|(kind, _)| kind)
    }
}

/// The bytes of a report. `public_id`: where its figures open; `None` for one that is kept nowhere. Languages but those of
/// the report are refused.
pub fn bytes(kind: Kind, lang: Lang, (draft, frozen): (&ReportDraft, &Frozen), site: &str, public_id: Option<&str>) -> Result<Vec<u8>> {
    if !ReportDraft::LANGS.contains(&lang) {
        return Err(Error::fault(format!("a report is in English or French, not in {lang:?}")));
    }
    let words = Words { t: Tr::new(lang), draft, frozen };
    let here = public_id.map(|id| format!("/{lang}{}", links::report(id)));
    match kind {
        Kind::Html => pages::report_html(&words, site, here.as_deref()).map(String::into_bytes),
        Kind::Json => Ok(canonical::to_string(&frozen.body(draft)).into_bytes()),
    }
}
