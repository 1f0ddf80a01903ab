//! The catalogue of everything that can be taken along, as DCAT-AP 3: data sets with a distribution for each format
//! that the program really answers, and the services for programs.
//! Not here: the rows themselves (the pages of their slices).

use crate::LICENCE;
use crate::rdf::Graph;
use i18n::Tr;
use kernel::{Lang, Moment, Result};
use web::Format;

/// Controlled vocabularies of the Publications Office of the European Union, which DCAT-AP prescribes.
const AUTHORITY: &str = "http://publications.europa.eu/resource/authority";
/// The whole earth at GeoNames: the Convention has no other bounds.
const WORLD: &str = "http://sws.geonames.org/6295630/";

/// What is known of the instance.
pub struct Instance<'a> {
    pub public_url: &'a str,
    /// When its first public record came.
    pub issued: Moment,
    /// When anything public last changed.
    pub modified: Moment,
}

/// One data set: name in addresses, which is also that of its messages; path of the list; formats.
pub struct Dataset {
    pub id: &'static str,
    pub path: &'static str,
    pub formats: &'static [Format],
    /// Reference data of the platform rather than texts of Parties.
    pub is_ours: bool,
    title: &'static str,
    text: &'static str,
}

/// Everything in the catalogue.
pub const DATASETS: [Dataset; 11] = [
    Dataset {
        id: "measures",
        path: "/en/measures",
        formats: &[Format::Csv, Format::Xlsx, Format::Ndjson, Format::Json],
        is_ours: false,
        title: "common-nav-measures",
        text: "catalogue-dcat-measures",
    },
    Dataset {
        id: "parties",
        path: "/en/parties",
        formats: &[Format::Csv, Format::Xlsx, Format::Json],
        is_ours: true,
        title: "common-nav-parties",
        text: "catalogue-dcat-parties",
    },
    Dataset {
        id: "framework",
        path: "/en/framework",
        formats: &[Format::Csv, Format::Json],
        is_ours: true,
        title: "common-nav-framework",
        text: "catalogue-dcat-framework",
    },
    Dataset {
        id: "roadmaps",
        path: "/en/roadmaps",
        formats: &[Format::Csv, Format::Xlsx, Format::Json],
        is_ours: false,
        title: "common-nav-roadmaps",
        text: "catalogue-dcat-roadmaps",
    },
    Dataset {
        id: "grid",
        path: "/en/grid",
        formats: &[Format::Csv, Format::Json],
        is_ours: false,
        title: "common-nav-grid",
        text: "catalogue-dcat-grid",
    },
    Dataset {
        id: "figures",
        path: "/en/figures",
        formats: &[Format::Csv, Format::Json],
        is_ours: true,
        title: "measures-figures-title",
        text: "catalogue-dcat-figures",
    },
    Dataset {
        id: "timeline",
        path: "/en/timeline",
        formats: &[Format::Csv, Format::Json],
        is_ours: true,
        title: "common-nav-timeline",
        text: "catalogue-dcat-timeline",
    },
    Dataset {
        id: "articles",
        path: "/en/articles",
        formats: &[Format::Json],
        is_ours: true,
        title: "common-nav-articles",
        text: "catalogue-dcat-articles",
    },
    Dataset {
        id: "glossary",
        path: "/en/glossary",
        formats: &[Format::Json],
        is_ours: true,
        title: "common-nav-glossary",
        text: "catalogue-dcat-glossary",
    },
    Dataset {
        id: "vocabularies",
        path: "/vocab",
        formats: &[Format::Ttl, Format::JsonLd],
        is_ours: true,
        title: "catalogue-vocab-title",
        text: "catalogue-dcat-vocabularies",
    },
    // Its file has a name of its own each time, told on the page.
    Dataset {
        id: "archive",
        path: "/en/download",
        formats: &[Format::Html],
        is_ours: false,
        title: "catalogue-download-title",
        text: "catalogue-dcat-archive",
    },
];

/// File type and media type by the lists of the Publications Office and of IANA. Lines of JSON have no file type of
/// their own there; their media type tells them apart.
fn file_type(format: Format) -> (&'static str, &'static str) {
    match format {
        Format::Csv => ("CSV", "text/csv"),
        Format::Xlsx => ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        Format::Ndjson => ("JSON", "application/x-ndjson"),
        Format::Ttl => ("RDF_TURTLE", "text/turtle"),
        Format::JsonLd => ("JSON_LD", "application/ld+json"),
        Format::Html => ("ZIP", "application/zip"),
        _ => ("JSON", "application/json"),
    }
}

fn language(lang: Lang) -> String {
    let code = match lang {
        Lang::Ar => "ARA",
        Lang::En => "ENG",
        Lang::Es => "SPA",
        Lang::Fr => "FRA",
        Lang::Ru => "RUS",
        Lang::Zh => "ZHO",
    };
    format!("{AUTHORITY}/language/{code}")
}

/// A message in all six languages.
fn say(graph: &mut Graph, subject: &str, predicate: &str, key: &str) -> Result<()> {
    Lang::ALL.into_iter().try_for_each(|lang| graph.words(subject, predicate, lang, Tr::new(lang).m(key)))
}

/// The whole catalogue.
pub fn catalogue(instance: &Instance<'_>) -> Result<Graph> {
    let mut graph = Graph::default();
    let url = instance.public_url;
    let (this, publisher, contact) = (format!("{url}/catalog"), format!("{url}/#publisher"), format!("{url}/#contact"));
    graph.kind(&this, "dcat:Catalog")?;
    say(&mut graph, &this, "dct:title", "catalogue-dcat-title")?;
    say(&mut graph, &this, "dct:description", "catalogue-dcat-text")?;
    graph.link(&this, "dct:publisher", &publisher)?;
    graph.link(&this, "foaf:homepage", &format!("{url}/"))?;
    graph.link(&this, "dct:license", LICENCE)?;
    graph.link(&this, "dct:spatial", WORLD)?;
    graph.link(&this, "dcat:themeTaxonomy", &format!("{AUTHORITY}/data-theme"))?;
    Lang::ALL.into_iter().try_for_each(|lang| graph.link(&this, "dct:language", &language(lang)))?;
    dates(&mut graph, &this, instance)?;
    for set in &DATASETS {
        graph.link(&this, "dcat:dataset", &format!("{url}/catalog/{}", set.id))?;
    }
    for (id, _, _) in SERVICES {
        graph.link(&this, "dcat:service", &format!("{url}/catalog/{id}"))?;
    }
    for set in &DATASETS {
        describe(&mut graph, set, instance)?;
    }
    for (id, path, key) in SERVICES {
        service(&mut graph, id, path, key, url)?;
    }
    graph.kind(&publisher, "foaf:Agent")?;
    say(&mut graph, &publisher, "foaf:name", "common-platform-name")?;
    graph.kind(&contact, "vcard:Kind")?;
    graph.text(&contact, "vcard:fn", "Polyphony")?;
    graph.link(&contact, "vcard:hasURL", &format!("{url}/en/report?about=/en/data"))?;
    for (licence, title) in [(LICENCE.to_owned(), "portal-data-licence-facts"), (of_parties(url), "portal-data-licence-parties")] {
        graph.kind(&licence, "dct:LicenseDocument")?;
        say(&mut graph, &licence, "dct:title", title)?;
    }
    graph.kind(WORLD, "dct:Location")?;
    graph.kind(&format!("{AUTHORITY}/data-theme"), "skos:ConceptScheme")?;
    graph.words(&format!("{AUTHORITY}/data-theme"), "dct:title", Lang::En, "Data theme")?;
    Ok(graph)
}

/// Interfaces for programs: name, address, message of the title.
const SERVICES: [(&str, &str, &str); 2] =
    [("changes", "/en/changes.json", "catalogue-changes-title"), ("oai", "/oai", "portal-data-example-oai")];

fn of_parties(url: &str) -> String {
    format!("{url}/en/data#licence")
}

fn dates(graph: &mut Graph, subject: &str, instance: &Instance<'_>) -> Result<()> {
    graph.value(subject, "dct:issued", &instance.issued.rfc3339(), "xsd:dateTime")?;
    graph.value(subject, "dct:modified", &instance.modified.rfc3339(), "xsd:dateTime")
}

fn describe(graph: &mut Graph, set: &Dataset, instance: &Instance<'_>) -> Result<()> {
    let url = instance.public_url;
    let this = format!("{url}/catalog/{}", set.id);
    let licence = if set.is_ours { LICENCE.to_owned() } else { of_parties(url) };
    graph.kind(&this, "dcat:Dataset")?;
    graph.text(&this, "dct:identifier", &this)?;
    say(graph, &this, "dct:title", set.title)?;
    say(graph, &this, "dct:description", set.text)?;
    say(graph, &this, "dcat:keyword", set.title)?;
    graph.link(&this, "dct:publisher", &format!("{url}/#publisher"))?;
    graph.link(&this, "dcat:contactPoint", &format!("{url}/#contact"))?;
    graph.link(&this, "dcat:theme", &format!("{AUTHORITY}/data-theme/EDUC"))?;
    graph.link(&this, "dct:spatial", WORLD)?;
    graph.link(&this, "dct:accessRights", &format!("{AUTHORITY}/access-right/PUBLIC"))?;
    graph.link(&this, "dct:accrualPeriodicity", &format!("{AUTHORITY}/frequency/CONT"))?;
    graph.link(&this, "dcat:landingPage", &format!("{url}{}", set.path))?;
    Lang::ALL.into_iter().try_for_each(|lang| graph.link(&this, "dct:language", &language(lang)))?;
    dates(graph, &this, instance)?;
    let files: Vec<(String, Format, String)> = set
        .formats
        .iter()
        .map(|format| {
            (format!("{this}#{}", format.suffix().trim_start_matches('.')), *format, format!("{url}{}{}", set.path, format.suffix()))
        })
        .collect();
    for (file, _, _) in &files {
        graph.link(&this, "dcat:distribution", file)?;
    }
    for (file, format, address) in &files {
        let (kind, media) = file_type(*format);
        graph.kind(file, "dcat:Distribution")?;
        say(graph, file, "dct:title", set.title)?;
        say(graph, file, "dct:description", set.text)?;
        graph.link(file, "dcat:accessURL", address)?;
        if *format != Format::Html {
            graph.link(file, "dcat:downloadURL", address)?;
        }
        graph.link(file, "dct:format", &format!("{AUTHORITY}/file-type/{kind}"))?;
        graph.link(file, "dcat:mediaType", &format!("https://www.iana.org/assignments/media-types/{media}"))?;
        graph.link(file, "dct:license", &licence)?;
        graph.link(file, "dcatap:availability", &format!("{AUTHORITY}/planned-availability/AVAILABLE"))?;
        dates(graph, file, instance)?;
    }
    Ok(())
}

fn service(graph: &mut Graph, id: &str, path: &str, title: &str, url: &str) -> Result<()> {
    let this = format!("{url}/catalog/{id}");
    graph.kind(&this, "dcat:DataService")?;
    say(graph, &this, "dct:title", title)?;
    graph.link(&this, "dct:publisher", &format!("{url}/#publisher"))?;
    graph.link(&this, "dcat:endpointURL", &format!("{url}{path}"))?;
    graph.link(&this, "dcat:endpointDescription", &format!("{url}/en/data"))?;
    graph.link(&this, "dct:license", LICENCE)?;
    for set in ["measures", "roadmaps"] {
        graph.link(&this, "dcat:servesDataset", &format!("{url}/catalog/{set}"))?;
    }
    Ok(())
}
