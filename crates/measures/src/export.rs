//! Measures as rows of a table. Columns come from an explicit list of public fields, so that nothing becomes public by
//! accident.

use crate::public::PublicMeasure;
use kernel::Lang;

/// Columns of the CSV form of measures: stable English names, lists parted by `;`.
pub const COLUMNS: [&str; 22] = [
    "id",
    "address",
    "state",
    "title",
    "title_language",
    "holders",
    "other_holder",
    "partners",
    "territory",
    "year_start",
    "year_end",
    "activities",
    "objectives",
    "sdg_targets_by_editorial_judgement",
    "instrument_types",
    "cultural_domains",
    "target_groups",
    "main_features",
    "responsible_bodies",
    "source_document",
    "good_practice_edition",
    "added_on",
];

/// One measure as a row; texts in `lang` or their fallback.
pub fn cells(record: &PublicMeasure, lang: Lang, public_url: &str) -> Vec<String> {
    let content = &record.content;
    let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
    let codes = |parties: &[kernel::PartyCode]| parties.iter().map(ToString::to_string).collect::<Vec<_>>().join(";");
    vec![
        record.public_id.clone(),
        format!("{public_url}{}", record.permanent()),
        record.state.code().into(),
        content.title.words(lang).into(),
        content.title.shown(lang).map(|shown| shown.lang.code().to_owned()).unwrap_or_default(),
        codes(&content.holders),
        content.other_holder.clone(),
        codes(&content.partners),
        content.territory.clone(),
        year(content.year_start),
        year(content.year_end),
        content.activities.join(";"),
        content.objectives.join(";"),
        record.sdg_targets().join(";"),
        content.instruments.join(";"),
        content.domains.join(";"),
        content.groups.join(";"),
        content.features.words(lang).into(),
        content.bodies.iter().map(|body| body.name.clone()).collect::<Vec<_>>().join(";"),
        content.source.document.clone(),
        record.edition.clone().unwrap_or_default(),
        record.added_on.map(|day| day.to_string()).unwrap_or_default(),
    ]
}
