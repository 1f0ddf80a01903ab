//! The OpenAPI 3.1 document of what the program answers as data, made of what the routes declare. Pure.
//! Not here: the page that explains it (`pages::api`), what each route declares (the slices).

use crate::LICENCE;
use i18n::Tr;
use kernel::Lang;
use serde_json::{Map, Value, json};
use web::{Described, Format, PROBLEMS, Param, media_type, shape};

/// Version of the interface: raised when something that was answered is answered differently.
const VERSION: &str = "1.0.0";
const PROBLEM: &str = "application/problem+json";

/// The document, its words in the language of `t`.
pub fn document(t: Tr, public_url: &str, described: &[Described]) -> Value {
    let mut paths = Map::new();
    for route in described {
        for format in route.formats.iter().filter(|format| **format != Format::Html) {
            let path = format!("{}{}", route.path, format.suffix());
            paths.insert(path, json!({ "get": get(t, public_url, route, *format) }));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": t.m("catalogue-dcat-title"), "summary": t.m("catalogue-api-title"), "description": t.m("catalogue-api-lede"),
            "version": VERSION, "license": { "name": "CC BY-SA 3.0 IGO", "url": LICENCE },
        },
        "externalDocs": { "url": format!("{public_url}/{}/api", t.lang()) },
        "servers": [{ "url": public_url }],
        "paths": paths,
        "components": {
            "schemas": { "Problem": problem() },
            "responses": responses(t),
            "headers": { "ETag": { "description": t.m("catalogue-api-etag"), "schema": shape::text() } },
        },
    })
}

/// RFC 9457, with what each code adds.
fn problem() -> Value {
    let text = shape::text;
    let codes: Vec<&str> = PROBLEMS.iter().map(|(code, ..)| *code).collect();
    let one = json!({
        "type": "object", "required": ["code", "detail"], "properties": { "field": text(), "code": text(), "detail": text() },
    });
    json!({
        "type": "object",
        "required": ["type", "code", "title", "status", "detail", "instance"],
        "properties": {
            "type": shape::address(), "code": { "type": "string", "enum": codes }, "title": text(), "status": shape::whole(),
            "detail": text(), "instance": text(), "errors": shape::list(one), "unknown": shape::list(text()),
            "known": shape::list(text()), "wait_seconds": shape::whole(),
        },
    })
}

/// One response for each status of a problem.
fn responses(t: Tr) -> Value {
    let mut all = Map::new();
    for (code, status, key) in PROBLEMS {
        let words = format!("`{code}`: {}", t.m(key));
        match all.get_mut(&status.to_string()) {
            Some(Value::Object(known)) => {
                let before = known.get("description").and_then(Value::as_str).unwrap_or_default();
                let both = format!("{before}; {words}");
                known.insert("description".into(), both.into());
            }
            _ => {
                let content = json!({ PROBLEM: { "schema": { "$ref": "#/components/schemas/Problem" } } });
                all.insert(status.to_string(), json!({ "description": words, "content": content }));
            }
        }
    }
    Value::Object(all)
}

fn get(t: Tr, public_url: &str, route: &Described, format: Format) -> Value {
    let data = &route.data;
    let pieces: Vec<&str> = pieces(route.path).collect();
    let mut parameters: Vec<Value> = pieces.iter().map(|name| piece(t, route, name)).collect();
    parameters.extend(data.known(format).map(|param| query(t, route, param)));
    if route.has_tag {
        let about = t.m("catalogue-api-if-none-match");
        parameters.push(json!({ "name": "If-None-Match", "in": "header", "description": about, "schema": { "type": "string", "pattern": "^\"[0-9a-f]{1,32}\"$" } }));
    }
    let address = format!("{public_url}{}", route.example(format));
    json!({
        "operationId": operation(route.path, format),
        "summary": t.m(data.name),
        "tags": [tag(route.path)],
        "parameters": parameters,
        "responses": answers(t, route, format, &pieces),
        "x-codeSamples": [{ "lang": "Shell", "source": format!("curl '{address}'") }],
    })
}

fn answers(t: Tr, route: &Described, format: Format, pieces: &[&str]) -> Value {
    let schema = match format {
        Format::Json => (route.data.shape)(),
        Format::JsonLd | Format::Csl => json!({}),
        _ => shape::text(),
    };
    let kind = media_type(format).and_then(|kind| kind.split(';').next()).unwrap_or_default();
    let is_file = matches!(format, Format::Ndjson | Format::Xlsx) || (format == Format::Csv && route.has_tag);
    let mut answer = json!({ "description": t.m("catalogue-api-answer"), "content": { kind: { "schema": schema } } });
    let mut all = Map::new();
    if let (true, Value::Object(answer)) = (route.has_tag, &mut answer) {
        answer.insert("headers".into(), json!({ "ETag": { "$ref": "#/components/headers/ETag" } }));
        all.insert("304".into(), json!({ "description": t.m("catalogue-api-unchanged") }));
    }
    all.insert("200".into(), answer);
    let is_record = pieces.iter().any(|name| *name != "lang");
    if is_record {
        all.insert("308".into(), json!({ "description": t.m("catalogue-api-moved") }));
        all.insert("410".into(), json!({ "description": t.m("catalogue-api-gone") }));
    }
    // A language that does not exist is an address that does not exist.
    let refused = ["400", "404", "422", "500"].into_iter().chain(is_file.then_some("429"));
    for status in refused {
        all.insert(status.into(), json!({ "$ref": format!("#/components/responses/{status}") }));
    }
    Value::Object(all)
}

/// Names of the pieces in braces.
fn pieces(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

fn piece(t: Tr, route: &Described, name: &str) -> Value {
    if name == "lang" {
        let codes = Lang::ALL.map(Lang::code);
        return json!({ "name": name, "in": "path", "required": true, "description": t.m("web-param-lang"),
            "schema": { "type": "string", "enum": codes }, "example": "en" });
    }
    let example = route.data.pieces.iter().find(|(piece, _)| *piece == name).map(|(_, value)| *value);
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "pattern": "^[A-Za-z0-9-]{1,40}([.][0-9]{1,3})?$" }, "example": example })
}

fn query(t: Tr, route: &Described, param: &Param) -> Value {
    let about = t.m(param.about);
    let schema = param.kind.schema();
    let (about, schema) = match param.is_repeatable {
        true => (format!("{about}. {}", t.m("catalogue-api-filter")), shape::list(schema)),
        false => (about.to_owned(), schema),
    };
    let mut parameter = json!({ "name": param.name, "in": "query", "description": about, "schema": schema });
    let asked = web::Query::parse(route.data.query.trim_start_matches('?'));
    if let (Some(value), Value::Object(parameter)) = (asked.get(param.name), &mut parameter) {
        let value = if param.is_repeatable { json!([value]) } else { json!(value) };
        parameter.insert("example".into(), value);
    }
    parameter
}

/// A name for generated clients: the words of the path and the format.
fn operation(path: &str, format: Format) -> String {
    let words = path.split(['/', '{', '}', '-']).filter(|word| !word.is_empty() && *word != "lang");
    let words: Vec<&str> = words.chain(format.suffix().split('.').filter(|word| !word.is_empty())).collect();
    words.join("_")
}

fn tag(path: &str) -> &str {
    path.split('/').find(|word| !word.is_empty() && !word.starts_with('{')).unwrap_or("home")
}
