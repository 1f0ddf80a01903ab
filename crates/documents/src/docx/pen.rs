//! Elements of XML, one after another: little words for what the parts of a package are full of. Texts are escaped here
//! and nowhere else; letters that XML cannot hold are left out.

use kernel::Lang;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

pub(super) type Written<T = ()> = std::io::Result<T>;

pub(super) struct Pen(Writer<Vec<u8>>);

impl Pen {
    /// A whole part.
    pub fn part(name: &str, attributes: &[(&str, &str)], inner: impl FnOnce(&mut Pen) -> Written) -> Written<Vec<u8>> {
        let mut pen = Pen(Writer::new(Vec::new()));
        pen.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        pen.within(name, attributes, inner)?;
        Ok(pen.0.into_inner())
    }

    pub fn within(&mut self, name: &str, attributes: &[(&str, &str)], inner: impl FnOnce(&mut Pen) -> Written) -> Written {
        self.0.write_event(Event::Start(element(name, attributes)))?;
        inner(self)?;
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> Written {
        self.0.write_event(Event::Empty(element(name, attributes)))
    }

    /// An element with its `w:val`.
    pub fn val(&mut self, name: &str, value: &str) -> Written {
        self.empty(name, &[("w:val", value)])
    }

    pub fn text(&mut self, text: &str) -> Written {
        self.0.write_event(Event::Text(BytesText::new(&allowed(text))))
    }

    /// An element with a text.
    pub fn line(&mut self, name: &str, text: &str) -> Written {
        self.within(name, &[], |pen| pen.text(text))
    }

    /// The language of letters, said for the script it is written in.
    pub fn lang(&mut self, name: &str, lang: Lang) -> Written {
        match lang {
            Lang::Ar => self.empty(name, &[("w:bidi", tag(lang))]),
            Lang::Zh => self.empty(name, &[("w:val", tag(lang)), ("w:eastAsia", tag(lang))]),
            lang => self.empty(name, &[("w:val", tag(lang))]),
        }
    }
}

/// The language with a region, as office programs choose dictionaries by it.
pub(super) const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ar-SA",
        Lang::Zh => "zh-CN",
        Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Ru => "ru-RU",
        Lang::Es => "es-ES",
    }
}

fn element<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, allowed(value).as_str()));
    }
    start
}

/// What XML 1.0 can hold.
fn allowed(text: &str) -> String {
    text.chars().filter(|letter| matches!(letter, '\t' | '\n' | ' '..='\u{FFFD}' | '\u{10000}'..)).collect()
}
