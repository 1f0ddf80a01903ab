//! The query string of an address: ordered pairs, read leniently and written back in a stable order.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

const ESCAPED: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'=').add(b'>').add(b'?').add(b'`');

/// Pairs of an address's query. Empty values are dropped, so that an untouched form gives a short address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    pub fn parse(text: &str) -> Query {
        Query(
            form_urlencoded::parse(text.as_bytes())
                .filter(|(_, value)| !value.trim().is_empty())
                // Control characters are no part of any filter, and no database takes all of them.
                .map(|(name, value)| (name.into_owned(), value.trim().chars().filter(|letter| !letter.is_control()).collect()))
                .collect(),
        )
    }

    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a repeatable name, in order, without repetitions.
    pub fn all(&self, name: &str) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        for (_, value) in self.0.iter().filter(|(key, _)| key == name) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        values
    }

    /// Every pair, in order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.0
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A copy in which `name` has exactly this value; `None` removes it.
    pub fn with(&self, name: &str, value: Option<&str>) -> Query {
        let mut pairs: Vec<(String, String)> = self.0.iter().filter(|(key, _)| key != name).cloned().collect();
        if let Some(value) = value {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        Query(pairs)
    }

    /// A copy with these names alone.
    pub fn only(&self, names: &[&str]) -> Query {
        Query(self.0.iter().filter(|(key, _)| names.contains(&key.as_str())).cloned().collect())
    }

    /// A copy with one more value of a repeatable name.
    pub fn plus(&self, name: &str, value: &str) -> Query {
        let mut copy = self.without_value(name, value);
        copy.0.push((name.to_owned(), value.to_owned()));
        copy
    }

    /// A copy without one value of a repeatable name.
    pub fn without_value(&self, name: &str, value: &str) -> Query {
        Query(self.0.iter().filter(|(key, found)| key != name || found != value).cloned().collect())
    }

    /// `?a=b&c=d` sorted by name and value, or nothing: one state, one address.
    pub fn to_suffix(&self) -> String {
        let mut pairs: Vec<&(String, String)> = self.0.iter().collect();
        pairs.sort();
        pairs.into_iter().enumerate().fold(String::new(), |mut text, (index, (name, value))| {
            text.push(if index == 0 { '?' } else { '&' });
            text.extend(utf8_percent_encode(name, ESCAPED));
            text.push('=');
            text.extend(utf8_percent_encode(value, ESCAPED));
            text
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_state_has_one_address() {
        let first = Query::parse("party=KE&party=GH&q=&activity=1.1");
        let second = Query::parse("activity=1.1&party=GH&party=KE");
        assert_eq!(first.to_suffix(), "?activity=1.1&party=GH&party=KE");
        assert_eq!(first.to_suffix(), second.to_suffix());
        assert_eq!(first.without_value("party", "KE").to_suffix(), "?activity=1.1&party=GH");
        assert_eq!(Query::parse("q=a%26b+c").to_suffix(), "?q=a%26b%20c");
    }
}
