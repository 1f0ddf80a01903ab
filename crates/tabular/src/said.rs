//! What a source said of a record, and where it says something else than the record: the same for every slice that
//! takes rows.

use crate::{Difference, Values};
use kernel::{Error, Result, canonical};

/// A row as it is handed to a slice, with what is known of its key from an earlier run.
#[derive(Debug, Clone)]
pub struct Asked {
    /// May be empty.
    pub key: String,
    pub values: Values,
    pub last: Option<Last>,
}

/// The record that a key named in an earlier run, and what the source said of it then.
#[derive(Debug, Clone)]
pub struct Last {
    /// Public identifier.
    pub record: String,
    pub said: Values,
}

/// What is kept of the values of a field to know them again: short ones as they are, long ones by their hash; sorted,
/// since the order in which a source names several says nothing.
fn traces(values: &[String]) -> Vec<String> {
    let trace = |value: &str| match value.len() {
        0..=64 => value.to_owned(),
        _ => canonical::sha256(value.as_bytes()),
    };
    let mut all: Vec<String> = values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).map(trace).collect();
    all.sort_unstable();
    all
}

/// What a source says of a record, as it is kept.
pub fn traced(values: &Values) -> Values {
    values.iter().map(|(code, values)| (code.clone(), traces(values))).collect()
}

/// What is kept, as text.
pub fn said_text(said: &Values) -> Result<String> {
    serde_json::to_string(said).map_err(|cause| Error::caused("cannot keep what a source said", cause))
}

/// The reverse of [`said_text`].
pub fn read_said(text: &str) -> Result<Values> {
    serde_json::from_str(text).map_err(|cause| Error::caused("cannot read what a source said", cause))
}

/// Fields in which a source says something else than the record, and whether the record was changed here in one of them
/// since the source last spoke. An empty cell empties a field only when the source had filled it. `record` answers what
/// the record says in a field, as values of a source; `values` are those of the fields that are compared.
pub fn differences<'a>(
    record: &dyn Fn(&str) -> Vec<String>,
    last: Option<&Values>,
    values: impl IntoIterator<Item = (&'a String, &'a Vec<String>)>,
) -> (Vec<Difference>, bool) {
    let (mut found, mut is_conflict) = (Vec::new(), false);
    for (code, after) in values {
        let before = record(code);
        let (old, new) = (traces(&before), traces(after));
        let last = last.and_then(|last| last.get(code));
        let is_silent = new.is_empty() && last.is_none_or(Vec::is_empty);
        let is_said_before = last == Some(&new);
        if old == new || is_silent || is_said_before {
            continue;
        }
        is_conflict |= last.is_some_and(|last| *last != old);
        found.push(Difference { field: code.clone(), before, after: after.clone() });
    }
    (found, is_conflict)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(pairs: &[(&str, &[&str])]) -> Values {
        pairs.iter().map(|(code, values)| ((*code).to_owned(), values.iter().map(|value| (*value).to_owned()).collect())).collect()
    }

    #[test]
    fn only_what_the_source_says_anew_differs_and_what_was_changed_here_since_is_a_conflict() {
        let record = |code: &str| if code == "a" { vec!["one".to_owned()] } else { Vec::new() };
        let fields = |values: &Values, last: Option<&Values>| {
            let (found, is_conflict) = differences(&record, last, values);
            (found.into_iter().map(|one| one.field).collect::<Vec<_>>(), is_conflict)
        };
        let two = values(&[("a", &["two"]), ("b", &[])]);
        assert_eq!(fields(&two, None), (vec!["a".to_owned()], false));
        assert_eq!(fields(&two, Some(&values(&[("a", &["one"])]))), (vec!["a".to_owned()], false), "nobody changed it here");
        assert_eq!(fields(&two, Some(&values(&[("a", &["zero"])]))), (vec!["a".to_owned()], true), "somebody did");
        assert_eq!(fields(&two, Some(&values(&[("a", &["two"])]))), (vec![], false), "said before, and changed here: stays");
        let silent = values(&[("a", &[])]);
        assert_eq!(fields(&silent, None), (vec![], false), "an empty cell of a source that never filled it says nothing");
        assert_eq!(fields(&silent, Some(&values(&[("a", &["one"])]))), (vec!["a".to_owned()], false));
    }

    #[test]
    fn long_values_are_kept_by_their_hash_and_order_says_nothing() {
        let long = "x".repeat(65);
        let said = traced(&values(&[("a", &["b", " a ", ""]), ("c", &[&long])]));
        assert_eq!(said["a"], ["a", "b"]);
        assert_eq!(said["c"], [canonical::sha256(long.as_bytes())]);
        assert_eq!(read_said(&said_text(&said).unwrap()).unwrap(), said);
    }
}
