//! Measures as rows of a table. Columns come from an explicit list of public fields, so that nothing becomes public by
//! accident.

use crate::public::PublicMeasure;
use crate::reference;
use i18n::Tr;
use kernel::Lang;
use std::collections::BTreeMap;
use tabular::write::Head;

/// Columns of the CSV form of measures: stable English names, lists parted by `;`.
pub const COLUMNS: [&str; 27] = [
    "id",
    "address",
    "state",
    "title",
    "title_language",
    "holders",
    "other_holder",
    "organization",
    "notice",
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
    "source_edition",
    "good_practice_edition",
    "added_on",
    "files",
    "parts_json",
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
        record.organization.clone().unwrap_or_default(),
        record.notice(lang).unwrap_or_default().into(),
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
        content.source.edition.clone(),
        record.edition.clone().unwrap_or_default(),
        record.added_on.map(|day| day.to_string()).unwrap_or_default(),
        record.files().map(|file| format!("{public_url}{}/files/{}", record.permanent(), file.hash)).collect::<Vec<_>>().join(";"),
        if content.parts.is_empty() { String::new() } else { crate::public::parts(content).to_string() },
    ]
}

/// The sheet of measures for people: the same fields and labels by which an import knows them, so that a workbook can
/// go out, be worked on and come back.
pub fn heads(t: Tr) -> Vec<Head> {
    let width = |code: &str| match code {
        "title" | "title_other" => 48.0,
        "description" | "description_other" | "results" => 80.0,
        "key" | "language" | "language_other" | "year" | "year_end" => 12.0,
        _ => 28.0,
    };
    let head = |field: &tabular::Field| Head {
        label: t.m(field.label),
        width: width(field.code),
        is_number: matches!(field.kind, tabular::Kind::Year),
    };
    // No field of an import: who brings the workbook back says nothing by it.
    let notice = Head { label: t.m("measures-sheet-notice"), width: 32.0, is_number: false };
    crate::intake::FIELDS.iter().map(head).chain([notice]).collect()
}

/// One measure as a row of that sheet; codes by their labels in the language of `t`.
pub fn sheet_row(record: &PublicMeasure, t: Tr) -> Vec<String> {
    let pairs = crate::sheet::pairs(&record.content, &BTreeMap::new());
    let words = |code: &str, value: &str| -> String {
        let party = || kernel::PartyCode::parse(value).map_or_else(|| value.to_owned(), |party| reference::party_name(party, t.lang()));
        match code {
            "party" | "partner" => party(),
            "activity" | "area" | "objective" | "instrument" | "domain" | "stage" | "target_group" => {
                reference::words(crate::intake::form_field(code), value, t.lang()).into_owned()
            }
            _ => value.to_owned(),
        }
    };
    let cell = |field: &tabular::Field| match field.code {
        "key" => record.public_id.clone(),
        code => crate::intake::said(code, &pairs).iter().map(|value| words(code, value)).collect::<Vec<_>>().join("; "),
    };
    crate::intake::FIELDS.iter().map(cell).chain([record.notice(t.lang()).unwrap_or_default().to_owned()]).collect()
}
