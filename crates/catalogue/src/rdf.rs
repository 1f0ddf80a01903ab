//! Statements about things, written as Turtle and as JSON-LD. The only place that knows the RDF library.
//! Not here: which statements are made (`vocab`, `dcat`).

use kernel::error::Context;
use kernel::{Lang, Result};
use oxrdf::{Literal, NamedNode, Term, Triple};
use oxttl::TurtleSerializer;
use serde_json::{Map, Value as Json, json};

/// Every name space we use, by its usual prefix.
const PREFIXES: [(&str, &str); 9] = [
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("dct", "http://purl.org/dc/terms/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
];

/// Statements in the order in which they were made; those about one thing stand together.
#[derive(Default)]
pub struct Graph {
    triples: Vec<Triple>,
}

/// A name such as `skos:Concept` in full; a whole address stays as it is.
fn node(name: &str) -> Result<NamedNode> {
    let known = name.split_once(':').and_then(|(prefix, rest)| Some((PREFIXES.iter().find(|(one, _)| *one == prefix)?.1, rest)));
    let iri = known.map_or_else(|| name.to_owned(), |(space, rest)| format!("{space}{rest}"));
    NamedNode::new(iri).doing(|| format!("{name:?} is no address"))
}

impl Graph {
    fn add(&mut self, subject: &str, predicate: &str, object: impl Into<Term>) -> Result<()> {
        self.triples.push(Triple::new(node(subject)?, node(predicate)?, object));
        Ok(())
    }

    /// That a thing is of a kind, such as `skos:Concept`.
    pub fn kind(&mut self, subject: &str, class: &str) -> Result<()> {
        self.add(subject, "rdf:type", node(class)?)
    }

    /// A tie to another thing.
    pub fn link(&mut self, subject: &str, predicate: &str, object: &str) -> Result<()> {
        self.add(subject, predicate, node(object)?)
    }

    /// Words in a language.
    pub fn words(&mut self, subject: &str, predicate: &str, lang: Lang, text: &str) -> Result<()> {
        let literal = Literal::new_language_tagged_literal(text, lang.html()).doing(|| "no tag of a language".into())?;
        self.add(subject, predicate, literal)
    }

    /// A text without a language, such as a code.
    pub fn text(&mut self, subject: &str, predicate: &str, text: &str) -> Result<()> {
        self.add(subject, predicate, Literal::new_simple_literal(text))
    }

    /// A value of a data type, such as `xsd:date`.
    pub fn value(&mut self, subject: &str, predicate: &str, value: &str, datatype: &str) -> Result<()> {
        self.add(subject, predicate, Literal::new_typed_literal(value, node(datatype)?))
    }

    pub fn turtle(&self) -> Result<Vec<u8>> {
        let doing = || "cannot write Turtle".into();
        let mut serializer = TurtleSerializer::new();
        for (prefix, space) in self.used() {
            serializer = serializer.with_prefix(prefix, space).doing(doing)?;
        }
        let mut writer = serializer.for_writer(Vec::new());
        for triple in &self.triples {
            writer.serialize_triple(triple).doing(doing)?;
        }
        writer.finish().doing(doing)
    }

    /// The same statements as one document with a context of prefixes.
    pub fn json_ld(&self) -> Json {
        let mut things: Vec<(String, Map<String, Json>)> = Vec::new();
        for triple in &self.triples {
            let subject = plain(&triple.subject.to_string());
            if things.last().is_none_or(|(name, _)| *name != subject) {
                things.push((subject.clone(), Map::from_iter([("@id".to_owned(), json!(subject))])));
            }
            let Some((_, thing)) = things.last_mut() else { continue };
            let (key, value) = match &triple.object {
                Term::NamedNode(class) if triple.predicate.as_str().ends_with("#type") => {
                    ("@type".to_owned(), json!(short(class.as_str())))
                }
                Term::NamedNode(other) => (short(triple.predicate.as_str()), json!({ "@id": other.as_str() })),
                Term::Literal(literal) => (short(triple.predicate.as_str()), of_literal(literal)),
                Term::BlankNode(_) => continue,
            };
            if let Json::Array(values) = thing.entry(key).or_insert_with(|| json!([])) {
                values.push(value);
            }
        }
        let context: Map<String, Json> = self.used().map(|(prefix, space)| (prefix.to_owned(), json!(space))).collect();
        json!({ "@context": context, "@graph": things.into_iter().map(|(_, thing)| thing).collect::<Vec<_>>() })
    }

    /// The prefixes that occur.
    fn used(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let is_used = |space: &str| {
            self.triples.iter().any(|triple| {
                let object = match &triple.object {
                    Term::NamedNode(object) => object.as_str(),
                    Term::Literal(literal) => literal.datatype().as_str(),
                    Term::BlankNode(_) => "",
                };
                triple.predicate.as_str().starts_with(space) || object.starts_with(space)
            })
        };
        PREFIXES.into_iter().filter(move |(_, space)| is_used(space))
    }
}

fn of_literal(literal: &Literal) -> Json {
    match literal.language() {
        Some(language) => json!({ "@value": literal.value(), "@language": language }),
        None if literal.datatype().as_str().ends_with("#string") => json!(literal.value()),
        None => json!({ "@value": literal.value(), "@type": short(literal.datatype().as_str()) }),
    }
}

/// The address of a node without its angle brackets.
fn plain(node: &str) -> String {
    node.trim_start_matches('<').trim_end_matches('>').to_owned()
}

/// A name with its prefix where one is known.
fn short(iri: &str) -> String {
    let known = PREFIXES.iter().find_map(|(prefix, space)| Some(format!("{prefix}:{}", iri.strip_prefix(space)?)));
    known.unwrap_or_else(|| iri.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Graph {
        let mut graph = Graph::default();
        graph.kind("https://example.org/a", "skos:Concept").unwrap();
        graph.words("https://example.org/a", "skos:prefLabel", Lang::Fr, "Loi \"de fond\"\n").unwrap();
        graph.text("https://example.org/a", "skos:notation", "1.1").unwrap();
        graph.value("https://example.org/a", "dct:issued", "2026-01-02", "xsd:date").unwrap();
        graph.link("https://example.org/a", "skos:broader", "https://example.org/b").unwrap();
        graph
    }

    #[test]
    fn turtle_is_read_back_as_the_same_statements() {
        let graph = example();
        let turtle = graph.turtle().unwrap();
        let read: Vec<Triple> = oxttl::TurtleParser::new().for_slice(&turtle).collect::<std::result::Result<_, _>>().unwrap();
        assert_eq!(read, graph.triples);
    }

    #[test]
    fn json_ld_names_language_type_and_address() {
        let thing = example().json_ld()["@graph"][0].clone();
        assert_eq!(thing["@type"], json!(["skos:Concept"]));
        assert_eq!(thing["skos:prefLabel"], json!([{ "@value": "Loi \"de fond\"\n", "@language": "fr" }]));
        assert_eq!(thing["dct:issued"], json!([{ "@value": "2026-01-02", "@type": "xsd:date" }]));
        assert_eq!(thing["skos:broader"], json!([{ "@id": "https://example.org/b" }]));
    }

    #[test]
    fn what_is_no_address_is_refused() {
        assert!(Graph::default().link("https://example.org/a", "skos:broader", "no address").is_err());
    }
}
