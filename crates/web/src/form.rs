//! What a form sent: named texts and files. Nothing is interpreted here; a page turns it into a typed request
//! and can always put every value back into the form.

use kernel::{Error, Result};

/// One uploaded file, still unchecked.
#[derive(Debug, Clone)]
pub struct Upload {
    pub field: String,
    /// Name as the sender's device had it, without folders.
    pub name: String,
    pub bytes: bytes::Bytes,
}

/// Fields in the order in which they were sent.
#[derive(Debug, Clone, Default)]
pub struct Form {
    pairs: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

impl Form {
    pub fn from_pairs(pairs: Vec<(String, String)>) -> Form {
        Form { pairs, uploads: Vec::new() }
    }

    pub(crate) fn parse_urlencoded(body: &[u8]) -> Form {
        Form::from_pairs(form_urlencoded::parse(body).map(|(name, value)| (name.into_owned(), clean(&value))).collect())
    }

    pub(crate) async fn parse_multipart(body: bytes::Bytes, boundary: String) -> Result<Form> {
        let stream = futures_util::stream::once(async move { Ok::<_, std::io::Error>(body) });
        let mut parts = multer::Multipart::new(stream, boundary);
        let mut form = Form::default();
        let broken = |_| Error::field("file", "web-error-form-broken");
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let field = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(|name| name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned());
            let bytes = part.bytes().await.map_err(broken)?;
            match file_name {
                Some(name) if !name.is_empty() => form.uploads.push(Upload { field, name: clean(&name), bytes }),
                Some(_) => {}
                None => form.pairs.push((field, clean(&String::from_utf8_lossy(&bytes)))),
            }
        }
        Ok(form)
    }

    /// The first value of a field that is not blank, without surrounding blanks; empty when there is none. Groups of
    /// boxes send a blank one first, so that a cleared group is told from a form without it.
    pub fn text(&self, name: &str) -> &str {
        self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.trim()).find(|value| !value.is_empty()).unwrap_or("")
    }

    /// As [`Form::text`], `None` when empty.
    pub fn filled(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|value| !value.is_empty())
    }

    /// Whether the field was on the form at all: what was not sent is not changed.
    pub fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(key, _)| key == name)
    }

    /// Every value of a repeatable field.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.pairs.iter().filter(|(key, value)| key == name && !value.trim().is_empty()).map(|(_, value)| value.trim().to_owned()).collect()
    }

    pub fn upload(&self, field: &str) -> Option<&Upload> {
        self.uploads.iter().find(|upload| upload.field == field)
    }

    /// Every file that was chosen, in the order of the form.
    pub fn uploads(&self) -> &[Upload] {
        &self.uploads
    }

    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// Sets a field, replacing its values.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.retain(|(key, _)| key != name);
        self.pairs.push((name.to_owned(), value.into()));
    }

    /// Adds one value of a repeatable field.
    pub fn push(&mut self, name: &str, value: impl Into<String>) {
        self.pairs.push((name.to_owned(), value.into()));
    }
}

/// Line ends as browsers of all systems should have sent them; control characters that no field needs are dropped
/// (a NUL would be refused by PostgreSQL).
pub fn clean(value: &str) -> String {
    value.replace("\r\n", "\n").chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect()
}
