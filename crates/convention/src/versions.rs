//! What two people wrote in the same form, side by side, so that nobody's text is lost.
//! Not here: saving; a page that shows this answers with `Reply::Conflict` and the newer version number.

use i18n::Tr;
use std::fmt::Write;
use web::parts::{differences, escape};

/// One field of a form: its words, what is recorded now, what was typed.
pub struct Field {
    pub label: String,
    pub recorded: String,
    pub typed: String,
}

/// A notice and a table of the fields that differ, as safe HTML; the form with what was typed stands below it.
pub fn both_versions(t: Tr, fields: &[Field]) -> String {
    let mut html = format!(
        r#"<div class="notice warning" role="alert"><h2>{}</h2><p>{}</p></div>"#,
        escape(t.m("error-conflict-title")),
        escape(t.m("error-conflict-text"))
    );
    let (recorded, typed) = (escape(t.m("convention-proposal-recorded")), escape(t.m("convention-versions-yours")));
    let _ = write!(
        html,
        r#"<table class="stack"><caption>{}</caption><thead><tr><th scope="col">{}</th><th scope="col">{recorded}</th><th scope="col">{typed}</th></tr></thead><tbody>"#,
        escape(t.m("convention-versions-caption")),
        escape(t.m("convention-proposal-field"))
    );
    for field in fields.iter().filter(|field| field.recorded != field.typed) {
        let (old, new) = differences(&field.recorded, &field.typed);
        let _ = write!(
            html,
            r#"<tr><th scope="row">{}</th><td data-label="{recorded}"><bdi>{old}</bdi></td><td data-label="{typed}"><bdi>{new}</bdi></td></tr>"#,
            escape(&field.label)
        );
    }
    html.push_str("</tbody></table>");
    html
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::Lang;

    #[test]
    fn only_what_differs_is_shown_and_nothing_runs() {
        let field = |recorded: &str, typed: &str| Field { label: "L".into(), recorded: recorded.into(), typed: typed.into() };
        let html = both_versions(Tr::new(Lang::En), &[field("same", "same"), field("old", "<script>")]);
        assert!(!html.contains("same") && html.contains("<del>old</del>") && html.contains("<ins>&lt;script&gt;</ins>"));
    }
}
