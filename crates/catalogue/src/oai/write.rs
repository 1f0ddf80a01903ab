//! Answers of OAI-PMH as XML.

use super::request::{After, Fault, Harvest, List, NO_RECORD, NO_RECORDS};
use super::{About, Record, Request, SETS, find, list};
use kernel::error::Context;
use kernel::{Lang, Moment, Result, Text};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use store::{Conn, outbox};

const OAI: &str = "http://www.openarchives.org/OAI/2.0/";
const DC: &str = "http://www.openarchives.org/OAI/2.0/oai_dc/";
const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema-instance";

type Xml = Writer<Vec<u8>>;
type Written = std::io::Result<()>;

/// Where and when a request is answered.
pub struct Place {
    pub public_url: String,
    pub now: Moment,
}

impl Place {
    /// How identifiers of this repository begin.
    pub fn prefix(&self) -> String {
        let host = self.public_url.split("//").nth(1).unwrap_or_default();
        let name: String = host.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' }).collect();
        format!("oai:{name}:")
    }
}

/// The answer to a request that may be answered; `pairs` are its arguments.
pub fn answer(conn: &mut Conn, place: &Place, request: &Request, pairs: &[(String, String)]) -> Result<Vec<u8>> {
    let doing = || "cannot write an answer of OAI-PMH".into();
    match request {
        Request::Identify => {
            let firsts = [measures::first_change(conn)?, outbox::public_span(conn)?.map(|(first, _)| first)];
            let earliest = firsts.into_iter().flatten().min().unwrap_or(place.now);
            document(place, pairs, "Identify", |xml| identify(xml, place, earliest)).doing(doing)
        }
        Request::Formats(local) => {
            if let Some(local) = local
                && find(conn, local)?.is_none()
            {
                return fault(place, pairs, &NO_RECORD);
            }
            document(place, pairs, "ListMetadataFormats", formats).doing(doing)
        }
        Request::Sets => document(place, pairs, "ListSets", sets).doing(doing),
        Request::Record(local) => match find(conn, local)? {
            Some(found) => document(place, pairs, "GetRecord", |xml| record(xml, place, &found)).doing(doing),
            None => fault(place, pairs, &NO_RECORD),
        },
        Request::Harvest(harvest) => {
            let (records, is_more) = list(conn, harvest)?;
            let (Some(last), false) = (records.last(), records.is_empty()) else { return fault(place, pairs, &NO_RECORDS) };
            let next = is_more.then(|| {
                let is_end_of_measures = last.set == "measure" && records.len() < super::PAGE;
                let key = match (last.set, is_end_of_measures) {
                    ("measure", false) => last.key.clone(),
                    ("measure", true) => "roadmap/".to_owned(),
                    _ => last.local.clone(),
                };
                harvest.token(&After { at: last.changed_at, key }, harvest.n_before + records.len())
            });
            let verb = if harvest.list == List::Records { "ListRecords" } else { "ListIdentifiers" };
            document(place, pairs, verb, |xml| records_of(xml, place, harvest, &records, next.as_deref())).doing(doing)
        }
    }
}

/// An error of the protocol.
pub fn fault(place: &Place, pairs: &[(String, String)], fault: &Fault) -> Result<Vec<u8>> {
    let Fault(code, words) = fault;
    // The protocol wants no arguments beside a verb or argument that is wrong.
    let pairs = if matches!(*code, "badVerb" | "badArgument") { &[] } else { pairs };
    envelope(place, pairs, |xml| {
        xml.create_element("error").with_attribute(("code", *code)).write_text_content(BytesText::new(words))?;
        Ok(())
    })
    .doing(|| "cannot write an error of OAI-PMH".into())
}

fn document(place: &Place, pairs: &[(String, String)], verb: &str, inner: impl Fn(&mut Xml) -> Written) -> std::io::Result<Vec<u8>> {
    envelope(place, pairs, |xml| {
        xml.create_element(verb).write_inner_content(&inner)?;
        Ok(())
    })
}

fn envelope(place: &Place, pairs: &[(String, String)], inner: impl Fn(&mut Xml) -> Written) -> std::io::Result<Vec<u8>> {
    let mut xml = Writer::new(Vec::new());
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let location = format!("{OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    xml.create_element("OAI-PMH")
        .with_attributes([("xmlns", OAI), ("xmlns:xsi", SCHEMA), ("xsi:schemaLocation", location.as_str())])
        .write_inner_content(|xml| {
            line(xml, "responseDate", &place.now.rfc3339())?;
            let given = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let address = format!("{}/oai", place.public_url);
            xml.create_element("request").with_attributes(given).write_text_content(BytesText::new(&address))?;
            inner(xml)
        })?;
    Ok(xml.into_inner())
}

/// An element with a text. What XML 1.0 cannot hold is left out.
fn line(xml: &mut Xml, name: &str, text: &str) -> Written {
    xml.create_element(name).write_text_content(BytesText::new(&allowed(text)))?;
    Ok(())
}

fn allowed(text: &str) -> String {
    text.chars().filter(|letter| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)).collect()
}

fn identify(xml: &mut Xml, place: &Place, earliest: Moment) -> Written {
    line(xml, "repositoryName", "Polyphony")?;
    line(xml, "baseURL", &format!("{}/oai", place.public_url))?;
    line(xml, "protocolVersion", "2.0")?;
    let host = place.public_url.split("//").nth(1).and_then(|rest| rest.split([':', '/']).next()).unwrap_or("localhost");
    line(xml, "adminEmail", &format!("polyphony@{host}"))?;
    line(xml, "earliestDatestamp", &earliest.rfc3339())?;
    line(xml, "deletedRecord", "persistent")?;
    line(xml, "granularity", "YYYY-MM-DDThh:mm:ssZ")
}

fn formats(xml: &mut Xml) -> Written {
    xml.create_element("metadataFormat").write_inner_content(|xml| {
        line(xml, "metadataPrefix", "oai_dc")?;
        line(xml, "schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd")?;
        line(xml, "metadataNamespace", DC)
    })?;
    Ok(())
}

fn sets(xml: &mut Xml) -> Written {
    for (set, name) in SETS.into_iter().zip(["Policies, measures and good practices", "National roadmaps"]) {
        xml.create_element("set").write_inner_content(|xml| {
            line(xml, "setSpec", set)?;
            line(xml, "setName", name)
        })?;
    }
    Ok(())
}

fn records_of(xml: &mut Xml, place: &Place, harvest: &Harvest, records: &[Record], next: Option<&str>) -> Written {
    for one in records {
        match harvest.list {
            List::Records => record(xml, place, one)?,
            List::Identifiers => header(xml, place, one)?,
        }
    }
    // The last part of a list that came in parts ends with an empty token.
    if next.is_some() || harvest.n_before > 0 {
        let cursor = harvest.n_before.to_string();
        let element = xml.create_element("resumptionToken").with_attribute(("cursor", cursor.as_str()));
        element.write_text_content(BytesText::new(next.unwrap_or_default()))?;
    }
    Ok(())
}

fn header(xml: &mut Xml, place: &Place, record: &Record) -> Written {
    let element = xml.create_element("header");
    let element = if record.about.is_none() { element.with_attribute(("status", "deleted")) } else { element };
    element.write_inner_content(|xml| {
        line(xml, "identifier", &format!("{}{}", place.prefix(), record.local))?;
        line(xml, "datestamp", &record.changed_at.rfc3339())?;
        line(xml, "setSpec", record.set)
    })?;
    Ok(())
}

fn record(xml: &mut Xml, place: &Place, record: &Record) -> Written {
    xml.create_element("record").write_inner_content(|xml| {
        header(xml, place, record)?;
        let Some(about) = &record.about else { return Ok(()) };
        xml.create_element("metadata").write_inner_content(|xml| dublin_core(xml, place, record, about))?;
        Ok(())
    })?;
    Ok(())
}

fn dublin_core(xml: &mut Xml, place: &Place, record: &Record, about: &About) -> Written {
    let location = format!("{DC} http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
    xml.create_element("oai_dc:dc")
        .with_attributes([
            ("xmlns:oai_dc", DC),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:xsi", SCHEMA),
            ("xsi:schemaLocation", location.as_str()),
        ])
        .write_inner_content(|xml| {
            in_languages(xml, "dc:title", &about.title)?;
            about.creators.iter().try_for_each(|name| line(xml, "dc:creator", name))?;
            about.subjects.iter().try_for_each(|word| line(xml, "dc:subject", word))?;
            in_languages(xml, "dc:description", &about.description)?;
            in_languages(xml, "dc:description", &about.notice)?;
            line(xml, "dc:publisher", "Polyphony")?;
            about.date.iter().try_for_each(|date| line(xml, "dc:date", date))?;
            line(xml, "dc:type", about.kind)?;
            line(xml, "dc:identifier", &format!("{}/id/{}", place.public_url, record.local))?;
            if !about.source.is_empty() {
                line(xml, "dc:source", &about.source)?;
            }
            about.title.langs().into_iter().try_for_each(|lang: Lang| line(xml, "dc:language", lang.code()))?;
            about.coverage.iter().try_for_each(|name| line(xml, "dc:coverage", name))?;
            line(xml, "dc:rights", &format!("{}/en/data#licence", place.public_url))
        })?;
    Ok(())
}

/// Every language version that is there.
fn in_languages(xml: &mut Xml, name: &str, text: &Text) -> Written {
    for (lang, version) in &text.versions {
        let element = xml.create_element(name).with_attribute(("xml:lang", lang.html()));
        element.write_text_content(BytesText::new(&allowed(&version.text)))?;
    }
    Ok(())
}
