//! What came back, and questions to it.

use http::{HeaderMap, StatusCode};
use scraper::{Html, Selector};

/// One answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The whole body as text.
    pub fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// What a reader sees of the main part: text with single blanks.
    pub fn text(&self) -> String {
        let found = self.select("main").join(" ");
        if found.is_empty() { squeeze(&self.html()) } else { found }
    }

    /// Text of each element that a CSS selector finds.
    pub fn select(&self, selector: &str) -> Vec<String> {
        let wanted = Selector::parse(selector).expect("a CSS selector");
        Html::parse_document(&self.html()).select(&wanted).map(|element| squeeze(&element.text().collect::<Vec<_>>().join(" "))).collect()
    }

    /// An attribute of each element that a CSS selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let wanted = Selector::parse(selector).expect("a CSS selector");
        Html::parse_document(&self.html()).select(&wanted).filter_map(|element| element.value().attr(name).map(ToOwned::to_owned)).collect()
    }

    pub fn heading(&self) -> String {
        self.select("h1").join(" | ")
    }

    /// Fields that the summary of errors links to.
    pub fn wrong_fields(&self) -> Vec<String> {
        self.attributes(".errors a", "href").into_iter().map(|href| href.trim_start_matches('#').to_owned()).collect()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|cause| panic!("not JSON ({cause}): {}", self.html()))
    }

    /// Where a redirect leads; empty when it is none.
    pub fn location(&self) -> String {
        self.header("location")
    }

    pub fn header(&self, name: &str) -> String {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    }

    /// Fails unless the status is the wanted one, showing the page.
    pub fn expect(self, status: u16) -> Answer {
        assert_eq!(self.status(), status, "{} {}", self.location(), self.text());
        self
    }
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
