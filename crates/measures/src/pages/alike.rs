//! "More like this" on the page of a record: measures that share activities, instruments, domains or telling words, with
//! what they share. One question to the index and one to the store, made once a record and public version.

use super::facets;
use super::shared::{holders_html, title_html};
use crate::{KIND, find, store};
use ::store::Conn;
use i18n::Tr;
use kernel::{Lang, Result};
use search::{Alike, Index};
use std::fmt::Write;
use std::sync::Arc;
use web::parts::escape;
use web::{Derived, Visit};

/// How many are shown. Our choice.
const SHOWN: usize = 5;
/// Records kept ready. Our choice: about 4 MB of memory, and more than are in demand between two changes.
const KEPT: usize = 2048;
/// Facets that make records alike, and how much a shared value counts against a telling word. Our choice.
const BY: [(&str, f32); 4] = [(find::ACTIVITY, 3.0), (find::INSTRUMENT, 2.0), (find::DOMAIN, 1.0), (find::TARGET_GROUP, 0.5)];

/// The lists by record and language, as safe HTML; empty where nothing is alike.
pub struct Related(Derived<(String, Lang), Box<str>>);

impl Default for Related {
    fn default() -> Related {
        Related(Derived::at_most(KEPT))
    }
}

impl Related {
    /// The measures most like one. `version` as [`Derived::get`] wants it.
    pub fn html(&self, conn: &mut Conn, visit: &Visit, version: u64, public_id: &str) -> Result<Arc<Box<str>>> {
        self.0.get(version, (public_id.to_owned(), visit.lang), || {
            let found = visit.app.part::<Index>().alike(KIND, public_id, &BY, visit.lang, SHOWN)?;
            let ids: Vec<String> = found.iter().map(|one| one.id.clone()).collect();
            let lines = store::lines(conn, &ids)?;
            let mut html = String::new();
            for line in &lines {
                let Some(alike) = found.iter().find(|one| one.id == line.public_id) else { continue };
                let _ = write!(
                    html,
                    r#"<li><a href="{}">{}</a> <span class="small">{}</span><p class="meta">{}</p></li>"#,
                    visit.link(&format!("/measures/{}", line.public_id)),
                    title_html(visit.t, &line.title),
                    holders_html(visit, &line.holders, &line.other_holder),
                    why(visit.t, alike)
                );
            }
            Ok(html.into_boxed_str())
        })
    }
}

/// What two records share, in words: activities by their codes, other values by their names.
fn why(t: Tr, alike: &Alike) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (facet, _) in BY {
        let Some(facet) = facets::named(facet) else { continue };
        let values = alike.shared.iter().filter(|(name, _)| name == facet.name).map(|(_, value)| match facet.name {
            find::ACTIVITY => value.clone(),
            _ => facet.words(t, value),
        });
        let values: Vec<String> = values.collect();
        if !values.is_empty() {
            parts.push(t.s2("measures-filter-words", t.m(facet.legend), t.list(&values)));
        }
    }
    if !alike.words.is_empty() {
        parts.push(t.s("measures-alike-words", t.list(&alike.words)));
    }
    parts.iter().map(|part| format!("<span>{}</span>", escape(part))).collect::<Vec<_>>().join(" ")
}
