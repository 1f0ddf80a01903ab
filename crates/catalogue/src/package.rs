//! What an archive of everything public says of itself: a data package (Frictionless, specs.frictionlessdata.io) and
//! the metadata of each table (CSV on the Web). Not here: how the archive is written (`app`).

use crate::LICENCE;
use serde_json::{Value as Json, json};

/// One file of the archive as it was written.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// Path in the archive.
    pub name: String,
    pub n_bytes: u64,
    /// SHA-256 as hexadecimal digits.
    pub sha256: String,
    /// Names of the columns where it is a table.
    pub columns: Vec<String>,
}

/// What is known of a table beside its columns.
struct Table {
    file: &'static str,
    title: &'static str,
    key: &'static [&'static str],
    /// Column, table and column it points to.
    points: &'static [(&'static str, &'static str, &'static str)],
    /// Columns that hold several values parted by `;`.
    lists: &'static [&'static str],
    source: &'static str,
    is_ours: bool,
}

const TABLES: [Table; 3] = [
    Table {
        file: "parties.csv",
        title: "Parties to the Convention",
        key: &["code"],
        points: &[],
        lists: &["groups", "languages"],
        source: "Treaty databases and official gazettes, compared with each other",
        is_ours: true,
    },
    Table {
        file: "measures.csv",
        title: "Policies, measures and good practices",
        key: &["id"],
        points: &[],
        lists: &[
            "holders",
            "partners",
            "activities",
            "objectives",
            "sdg_targets_by_editorial_judgement",
            "instrument_types",
            "cultural_domains",
            "target_groups",
            "responsible_bodies",
            "files",
        ],
        source: "Document DCE/19/7.CP/13, then what Parties and the Secretariat publish",
        is_ours: false,
    },
    Table {
        file: "grid.csv",
        title: "Position and number of measures by Party and activity",
        key: &["party", "activity"],
        points: &[("party", "parties", "code")],
        lists: &[],
        source: "Counted from the roadmaps and measures of this archive",
        is_ours: false,
    },
];

/// Type of a column by its name; the same name means the same in every table.
fn kind(column: &str) -> &'static str {
    match column {
        "year_start" | "year_end" | "measures" => "integer",
        "added_on" | "deposited_on" | "in_force_on" | "bound_at_latest" | "parties_on" | "recorded_on" => "date",
        "is_state" | "is_developing" => "boolean",
        _ => "string",
    }
}

fn table(file: &File) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.file == file.name)
}

/// Where the rights in texts of Parties are said.
fn licence(public_url: &str, is_ours: bool) -> Json {
    if is_ours {
        json!({ "name": "CC-BY-SA-3.0-IGO", "path": LICENCE, "title": "Creative Commons Attribution-ShareAlike 3.0 IGO" })
    } else {
        let title = "Public, attributable and reusable; the Party keeps its rights";
        json!({ "path": format!("{public_url}/en/data#licence"), "title": title })
    }
}

/// Name of a resource: the path without its ending, in letters that the specification allows.
fn resource_name(path: &str) -> String {
    let stem = path.strip_suffix(".csv").unwrap_or(path).to_lowercase();
    stem.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' }).collect()
}

/// The content of `datapackage.json`. `created` is an instant of RFC 3339.
pub fn data_package(public_url: &str, created: &str, files: &[File]) -> Json {
    let resources: Vec<Json> = files.iter().map(|file| resource(public_url, file)).collect();
    json!({
        "profile": "data-package",
        "name": "polyphony",
        "id": format!("{public_url}/catalog"),
        "title": "Open data of Polyphony",
        "homepage": format!("{public_url}/"),
        "created": created,
        "licenses": [licence(public_url, true), licence(public_url, false)],
        "sources": TABLES.iter().map(|table| json!({ "title": table.source })).collect::<Vec<_>>(),
        "resources": resources,
    })
}

fn resource(public_url: &str, file: &File) -> Json {
    let mut resource = json!({
        "name": resource_name(&file.name),
        "path": file.name,
        "type": if table(file).is_some() { "table" } else { "file" },
        "bytes": file.n_bytes,
        "hash": format!("sha256:{}", file.sha256),
        "encoding": "utf-8",
        "mediatype": media_type(&file.name),
    });
    let Some((table, Json::Object(fields))) = table(file).zip(Some(&mut resource)) else { return resource };
    fields.insert("profile".into(), json!("tabular-data-resource"));
    fields.insert("format".into(), json!("csv"));
    fields.insert("title".into(), json!(table.title));
    fields.insert("licenses".into(), json!([licence(public_url, table.is_ours)]));
    fields.insert("sources".into(), json!([{ "title": table.source }]));
    let columns: Vec<Json> = file
        .columns
        .iter()
        .map(|column| {
            let required = table.key.contains(&column.as_str());
            json!({ "name": column, "type": kind(column), "constraints": { "required": required } })
        })
        .collect();
    let keys: Vec<Json> = table
        .points
        .iter()
        .map(|(column, other, key)| json!({ "fields": [column], "reference": { "resource": other, "fields": [key] } }))
        .collect();
    fields.insert("schema".into(), json!({ "fields": columns, "primaryKey": table.key, "foreignKeys": keys, "missingValues": [""] }));
    resource
}

/// Name and content of the metadata that stands beside a table; nothing for a file that is none.
pub fn csvw(public_url: &str, file: &File) -> Option<(String, Json)> {
    let table = table(file)?;
    let columns: Vec<Json> = file
        .columns
        .iter()
        .map(|name| {
            let mut column =
                json!({ "name": name, "titles": name, "datatype": kind(name), "required": table.key.contains(&name.as_str()) });
            if let (true, Json::Object(fields)) = (table.lists.contains(&name.as_str()), &mut column) {
                fields.insert("separator".into(), json!(";"));
            }
            column
        })
        .collect();
    let keys: Vec<Json> = table
        .points
        .iter()
        .map(|(column, other, key)| {
            json!({ "columnReference": column, "reference": { "resource": format!("{other}.csv"), "columnReference": key } })
        })
        .collect();
    let licence = licence(public_url, table.is_ours);
    let metadata = json!({
        "@context": "http://www.w3.org/ns/csvw",
        "url": file.name,
        "dc:title": table.title,
        "dc:source": table.source,
        "dc:license": { "@id": licence.get("path") },
        "dialect": { "encoding": "utf-8", "delimiter": ",", "header": true },
        "tableSchema": { "columns": columns, "primaryKey": table.key, "foreignKeys": keys },
    });
    Some((format!("{}-metadata.json", file.name), metadata))
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("ndjson") => "application/x-ndjson",
        Some("ttl") => "text/turtle",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measures() -> File {
        let columns = ["id", "holders", "year_start", "added_on"].map(str::to_owned).to_vec();
        File { name: "measures.csv".into(), n_bytes: 5, sha256: "ab".into(), columns }
    }

    #[test]
    fn a_table_has_types_keys_and_licence_and_another_file_only_its_checksum() {
        let other = File { name: "parties/KE.json".into(), ..File::default() };
        let package = data_package("https://example.org", "2026-11-27T00:00:00Z", &[measures(), other]);
        let table = &package["resources"][0];
        let types: Vec<&Json> = table["schema"]["fields"].as_array().unwrap().iter().map(|field| &field["type"]).collect();
        assert_eq!(types, ["string", "string", "integer", "date"]);
        assert_eq!(table["schema"]["primaryKey"], json!(["id"]));
        assert_eq!(table["licenses"][0]["path"], "https://example.org/en/data#licence");
        assert_eq!(package["resources"][1]["name"], "parties-ke.json");
        assert!(package["resources"][1].get("schema").is_none());
    }

    #[test]
    fn lists_within_a_cell_are_named_for_readers_of_csv_on_the_web() {
        let (name, metadata) = csvw("https://example.org", &measures()).unwrap();
        assert_eq!(name, "measures.csv-metadata.json");
        assert_eq!(metadata["tableSchema"]["columns"][1]["separator"], ";");
        assert!(csvw("https://example.org", &File { name: "glossary.json".into(), ..File::default() }).is_none());
    }
}
