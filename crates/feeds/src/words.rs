//! Words about what is wrong with a file or a row, for pages, workbooks and the command line.

use i18n::Tr;
use tabular::{Field, Problem, Refused};

fn filled(t: Tr, key: &str, args: &[(String, String)]) -> String {
    let args: Vec<(&str, i18n::Arg)> = args.iter().map(|(name, value)| (name.as_str(), i18n::Arg::from(value.clone()))).collect();
    t.f(key, &args)
}

/// Why a file is not read.
pub fn refused(t: Tr, refused: &Refused) -> String {
    filled(t, &format!("feeds-refused-{}", refused.code), &refused.args)
}

/// What to do about it.
pub fn refused_cure(t: Tr, refused: &Refused) -> &'static str {
    t.m(match refused.code.as_str() {
        "unknown-format" | "not-a-table" | "damaged" | "empty" => "feeds-refused-cure-save",
        "password" => "feeds-refused-cure-password",
        "macros" => "feeds-refused-cure-macros",
        "too-large" | "bomb" | "too-many-cells" | "json-line-long" | "path-too-much" | "too-heavy" | "rows-many" => {
            "feeds-refused-cure-smaller"
        }
        "no-head" | "merged-head" | "columns-missing" | "fields-unknown" | "not-mapped" | "no-sheet" => "feeds-refused-cure-head",
        "open-quote" | "no-encoding" | "json-encoding" => "feeds-refused-cure-text",
        "json-deep" | "json-twice" | "json-syntax" => "feeds-refused-cure-json",
        "path-wrong" | "path-nothing" | "items-unknown" => "feeds-refused-cure-path",
        "column-empty" => "feeds-refused-cure-head",
        "address-wrong" | "address-unknown" | "address-inside" | "address-redirects" => "feeds-refused-cure-address",
        "address-gone" | "address-refused" | "address-status" | "address-silent" | "address-slow" | "rows-none" => {
            "feeds-refused-cure-source"
        }
        _ => "feeds-refused-cure-again",
    })
}

/// What is wrong with a value. Codes of fields are named by their labels.
pub fn problem(t: Tr, problem: &Problem, fields: &[Field]) -> String {
    let label = |code: &str| fields.iter().find(|field| field.code == code).map_or(code.to_owned(), |field| t.m(field.label).to_owned());
    let value = match problem.code.as_str() {
        "missing" => t.list(&problem.value.split(' ').map(label).collect::<Vec<_>>()),
        _ => problem.value.clone(),
    };
    filled(t, &format!("feeds-problem-{}", problem.code), &[("value".into(), value)])
}

/// What to do about it.
pub fn cure(t: Tr, problem: &Problem) -> &'static str {
    t.m(&format!("feeds-cure-{}", problem.code))
}

/// The place of a problem: sheet, row and column as a person counts them.
pub fn place(t: Tr, problem: &Problem) -> String {
    let row = t.s("feeds-place-row", problem.row);
    let parts = [problem.sheet.clone(), row, problem.column.clone(), problem.path.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// One line about a problem: place, what is wrong, what to do.
pub fn line(t: Tr, one: &Problem, fields: &[Field]) -> String {
    format!("{}: {} {}", place(t, one), problem(t, one, fields), cure(t, one))
}
