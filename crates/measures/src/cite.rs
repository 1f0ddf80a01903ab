//! A measure as reference managers, libraries and search engines take it: BibTeX, RIS, CSL-JSON, schema.org. From the
//! public record alone.

use crate::public::PublicMeasure;
use crate::reference;
use kernel::Lang;
use serde_json::{Value as Json, json};
use std::fmt::Write as _;

/// What each of these forms says of a record.
struct Cited {
    /// Holders by name.
    by: Vec<String>,
    title: String,
    lang: Lang,
    year: Option<i16>,
    /// Permanent address.
    address: String,
    /// `YYYY-MM-DD` of the last change.
    changed: String,
    version: i64,
    /// That nobody checked it, where an organization says it.
    notice: Option<&'static str>,
}

fn cited(record: &PublicMeasure, lang: Lang, public_url: &str) -> Cited {
    let content = &record.content;
    let mut by: Vec<String> = content.holders.iter().map(|party| reference::party_name(*party, lang)).collect();
    by.extend(Some(content.other_holder.clone()).filter(|name| !name.is_empty()));
    Cited {
        by,
        title: content.title.words(lang).to_owned(),
        lang: content.title.shown(lang).map_or(lang, |shown| shown.lang),
        year: content.year_start,
        address: format!("{public_url}{}", record.permanent()),
        changed: record.changed_on.to_string(),
        version: record.version,
        notice: record.notice(lang),
    }
}

/// One entry of BibTeX. Letters stay as they are (UTF-8, as Biber and current BibTeX read them); marks of TeX are
/// escaped, names of Parties stand in braces so that none is taken apart as a person's.
pub fn bib(record: &PublicMeasure, lang: Lang, public_url: &str) -> String {
    let cited = cited(record, lang, public_url);
    let authors = cited.by.iter().map(|name| format!("{{{}}}", tex(name))).collect::<Vec<_>>().join(" and ");
    let mut out = format!("@misc{{polyphony-{},\n", record.public_id);
    let year = cited.year.map(|year| year.to_string()).unwrap_or_default();
    let mut note = format!("Version {}, {}", cited.version, cited.changed);
    if let Some(notice) = cited.notice {
        let _ = write!(note, ". {}", tex(notice));
    }
    for (name, value) in [
        ("author", authors),
        ("title", format!("{{{}}}", tex(&cited.title))),
        ("year", year),
        ("howpublished", "Polyphony".to_owned()),
        ("url", cited.address),
        ("language", cited.lang.code().to_owned()),
        ("note", note),
    ] {
        if !value.is_empty() {
            let _ = writeln!(out, "  {name} = {{{value}}},");
        }
    }
    out.push_str("}\n");
    out
}

fn tex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(letter);
            }
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            letter if letter.is_whitespace() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// One reference in RIS; a line for each tag, no line within a value.
pub fn ris(record: &PublicMeasure, lang: Lang, public_url: &str) -> String {
    let cited = cited(record, lang, public_url);
    let mut lines: Vec<(&str, String)> = vec![("TY", "ELEC".to_owned())];
    lines.extend(cited.by.into_iter().map(|name| ("AU", name)));
    lines.push(("TI", cited.title));
    lines.extend(cited.year.map(|year| ("PY", year.to_string())));
    lines.extend([
        ("PB", "Polyphony".to_owned()),
        ("UR", cited.address),
        ("LA", cited.lang.code().to_owned()),
        ("ET", format!("Version {}", cited.version)),
        ("Y2", cited.changed.replace('-', "/")),
    ]);
    lines.extend(cited.notice.map(|notice| ("N1", notice.to_owned())));
    let mut out = String::new();
    for (tag, value) in lines {
        let _ = write!(out, "{tag}  - {}\r\n", value.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    out.push_str("ER  - \r\n");
    out
}

/// One item of CSL-JSON.
pub fn csl(record: &PublicMeasure, lang: Lang, public_url: &str) -> Json {
    let cited = cited(record, lang, public_url);
    let parts: Vec<i64> = cited.changed.split('-').filter_map(|part| part.parse().ok()).collect();
    let mut item = json!({
        "id": format!("polyphony-{}", record.public_id),
        "type": "webpage",
        "title": cited.title,
        "author": cited.by.iter().map(|name| json!({ "literal": name })).collect::<Vec<_>>(),
        "container-title": "Polyphony",
        "URL": cited.address,
        "language": cited.lang.code(),
        "version": cited.version.to_string(),
        "accessed": { "date-parts": [parts] },
    });
    if let (Some(notice), Some(item)) = (cited.notice, item.as_object_mut()) {
        item.insert("note".into(), json!(notice));
    }
    if let (Some(year), Some(item)) = (cited.year, item.as_object_mut()) {
        item.insert("issued".into(), json!({ "date-parts": [[year]] }));
    }
    json!([item])
}

/// The record for search engines, in the words of schema.org: a law is legislation, anything else a project of its
/// holder.
pub fn linked(record: &PublicMeasure, lang: Lang, public_url: &str) -> Json {
    let content = &record.content;
    let of_lang = |text: &kernel::Text| -> Json {
        text.versions.iter().map(|(lang, version)| json!({ "@language": lang.code(), "@value": version.text })).collect()
    };
    let holders: Vec<Json> = content
        .holders
        .iter()
        .map(|party| {
            let address = format!("{public_url}/{lang}/parties/{party}");
            json!({ "@type": "Country", "@id": address, "name": reference::party_name(*party, lang), "identifier": party.as_str() })
        })
        .chain((!content.other_holder.is_empty()).then(|| json!({ "@type": "Organization", "name": content.other_holder })))
        .collect();
    let is_law = content.instruments.iter().any(|code| code == "law");
    let years = [content.year_start, content.year_end].map(|year| year.map(|year| year.to_string()));
    let covered = match years {
        [None, None] => Json::Null,
        [start, end] => Json::String(format!("{}/{}", start.unwrap_or_else(|| "..".into()), end.unwrap_or_else(|| "..".into()))),
    };
    let about: Vec<Json> = content
        .activities
        .iter()
        .map(|code| {
            let name = reference::words("activities", code, lang).into_owned();
            json!({ "@type": "DefinedTerm", "termCode": code, "name": name, "url": format!("{public_url}/{lang}/framework/{code}") })
        })
        .collect();
    let links: Vec<&str> = content.links.iter().map(|link| link.url.as_str()).filter(|url| !url.is_empty()).collect();
    let file = |file: &crate::content::Attached| {
        json!({
            "@type": "MediaObject",
            "name": file.words(),
            "contentUrl": format!("{public_url}{}/files/{}", record.permanent(), file.hash),
            "encodingFormat": file.media,
            "contentSize": format!("{} B", file.bytes),
            "inLanguage": file.language.map(Lang::code),
        })
    };
    let files: Vec<Json> = record.files().map(file).collect();
    let mut out = json!({
        "@context": "https://schema.org",
        "@type": if is_law { "Legislation" } else { "CreativeWork" },
        "@id": format!("{public_url}{}", record.permanent()),
        "identifier": record.public_id,
        "url": format!("{public_url}/{lang}/measures/{}", record.public_id),
        "name": of_lang(&content.title),
        "description": of_lang(&content.features),
        "inLanguage": content.langs().iter().map(|lang| lang.code()).collect::<Vec<_>>(),
        "creator": holders,
        "temporalCoverage": covered,
        "about": about,
        "citation": links,
        "associatedMedia": files,
        "version": record.version,
        "dateModified": record.changed_on.to_string(),
        "isPartOf": { "@type": "Dataset", "name": "Polyphony", "url": format!("{public_url}/{lang}/measures") },
    });
    if let Some(fields) = out.as_object_mut() {
        fields.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Measure, State};
    use kernel::{Id, Moment, PartyCode, Text};
    use std::collections::BTreeMap;

    fn record(title: &str, lang: Lang) -> PublicMeasure {
        let mut measure = Measure { state: State::Published, ..Measure::start(Id::founding("measure", "cited"), None, None, Moment(0)) };
        measure.version = 3;
        measure.content.title = Text::original(lang, title);
        measure.content.holders = vec![PartyCode::parse("DE").unwrap()];
        measure.content.year_start = Some(2019);
        measure.content.instruments = vec!["law".into()];
        PublicMeasure::of(measure, &BTreeMap::new()).unwrap()
    }

    #[test]
    fn hard_titles_survive_in_every_form() {
        for (title, lang) in [
            ("Fund {A} & B_C: 50% of $5 #1 \\ ~^", Lang::En),
            ("صندوق دعم\nالسينما", Lang::Ar),
            ("电影基金 “A”", Lang::Zh),
            ("=1+1\r\nER  - ", Lang::En),
        ] {
            let record = record(title, lang);
            let bib = bib(&record, Lang::En, "https://p.example");
            let depth = bib.replace("\\{", "").replace("\\}", "").chars().try_fold(0i32, |depth, letter| match letter {
                '{' => Some(depth + 1),
                '}' => Some(depth - 1).filter(|depth| *depth >= 0),
                _ => Some(depth),
            });
            assert_eq!(depth, Some(0), "braces close: {bib}");
            assert_eq!(bib.lines().count(), 9, "{bib}");
            let ris = ris(&record, Lang::En, "https://p.example");
            assert!(ris.lines().all(|line| line.get(2..6) == Some("  - ")), "{ris}");
            assert_eq!(ris.lines().filter(|line| line.starts_with("ER")).count(), 1);
            let csl = csl(&record, Lang::En, "https://p.example");
            assert_eq!(csl[0]["title"], title);
            assert_eq!(linked(&record, Lang::En, "https://p.example")["name"][0]["@value"], title);
        }
    }

    #[test]
    fn a_citation_names_holder_year_permanent_address_and_version() {
        let record = record("Film law", Lang::En);
        let address = format!("https://p.example/id/measure/{}", record.public_id);
        let bib = bib(&record, Lang::Fr, "https://p.example");
        for part in ["author = {{Allemagne}}", "title = {{Film law}}", "year = {2019}", &address, "Version 3"] {
            assert!(bib.contains(part), "{part} in {bib}");
        }
        let csl = csl(&record, Lang::Fr, "https://p.example");
        assert_eq!((&csl[0]["author"][0]["literal"], &csl[0]["issued"]["date-parts"][0][0]), (&json!("Allemagne"), &json!(2019)));
        assert_eq!(linked(&record, Lang::En, "https://p.example")["@type"], "Legislation");
    }
}
