//! Reads the bundled tables of comma-separated values.

use serde::de::DeserializeOwned;

/// The rows of a table that was compiled in. A table of another shape stops the program: it is caught by any test.
pub fn table<T: DeserializeOwned>(text: &str) -> Vec<T> {
    #[expect(clippy::expect_used, reason = "compiled in; the founding-count tests read it in every build")]
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<Vec<T>, csv::Error>>().expect("a bundled table has its shape")
}
