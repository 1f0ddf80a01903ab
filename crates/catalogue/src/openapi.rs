//! The OpenAPI 3.1 document of what the program answers as data, made of what the routes declare. Pure.
//! Not here: the page that explains it (`pages::api`), what each route declares (the slices).

use crate::LICENCE;
use i18n::Tr;
use kernel::Lang;
use serde_json::{Map, Value, json};
use web::{Described, DescribedOperation, Format, PROBLEMS, Param, media_type, shape};

/// Version of the interface: raised when something that was answered is answered differently.
const VERSION: &str = "1.0.0";
const PROBLEM: &str = "application/problem+json";
/// What a piece of an address can be.
const PIECE: &str = "^[A-Za-z0-9-]{1,40}([.][0-9]{1,3})?$";

/// The document, its words in the language of `t`.
pub fn document(t: Tr, public_url: &str, described: &[Described], operations: &[DescribedOperation]) -> Value {
    let mut paths = Map::new();
    for route in described {
        for format in route.formats.iter().filter(|format| **format != Format::Html) {
            let path = format!("{}{}", route.path, format.suffix());
            paths.insert(path, json!({ "get": get(t, public_url, route, *format) }));
        }
    }
    for operation in operations {
        let path = paths.entry(operation.path).or_insert_with(|| json!({}));
        if let Value::Object(path) = path {
            path.insert(operation.method.as_str().to_ascii_lowercase(), write(t, public_url, operation));
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
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
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
        parameters.push(json!({ "name": "If-None-Match", "in": "header", "description": about, "schema": shape::text() }));
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

/// One operation for programs.
fn write(t: Tr, public_url: &str, described: &DescribedOperation) -> Value {
    let operation = &described.operation;
    let header = |name: &str, about: &str, required: bool| {
        let schema = json!({ "type": "string", "maxLength": web::limits::KEY_CHARS, "minLength": 1 });
        json!({ "name": name, "in": "header", "required": required, "description": t.m(about), "schema": schema })
    };
    let mut parameters: Vec<Value> = pieces(described.path)
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "pattern": PIECE }, "example": "4890gmxz9r" }))
        .collect();
    if operation.needs_match {
        parameters.push(header("If-Match", "catalogue-api-if-match", true));
    }
    if operation.takes_key {
        parameters.push(header("Idempotency-Key", "catalogue-api-key", false));
    }
    let answer = json!({
        "description": t.m("catalogue-api-answer"),
        "content": { "application/json": { "schema": (operation.shape)() } },
        "headers": { "ETag": { "$ref": "#/components/headers/ETag" } },
    });
    let mut responses = Map::new();
    responses.insert(operation.status.to_string(), answer);
    let refused: &[&str] = match (described.scope, operation.needs_match) {
        (None, _) => &["400", "401", "404", "429", "500"],
        (Some(_), false) => &["400", "401", "403", "404", "409", "412", "413", "415", "422", "429", "500"],
        (Some(_), true) => &["400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "429", "500"],
    };
    for status in refused {
        responses.insert((*status).into(), json!({ "$ref": format!("#/components/responses/{status}") }));
    }
    if described.scope.is_none() {
        responses.insert("304".into(), json!({ "description": t.m("catalogue-api-unchanged") }));
    }
    let words = described.path.split(['/', '{', '}']).filter(|word| !word.is_empty());
    let id: Vec<&str> = std::iter::once(described.method.as_str()).chain(words).collect();
    let mut all = json!({
        "operationId": id.join("_").to_ascii_lowercase(),
        "summary": t.m(operation.name),
        "tags": ["api"],
        "parameters": parameters,
        "responses": responses,
        "security": described.scope.map_or_else(|| json!([{}, { "token": [] }]), |scope| json!([{ "token": [scope] }])),
        "x-codeSamples": [{ "lang": "Shell", "source": format!("curl {}", operation.example.replace("{site}", public_url)) }],
    });
    if let (Some((kind, body)), Value::Object(all)) = (operation.body, &mut all) {
        all.insert("requestBody".into(), json!({ "required": true, "content": { kind: { "schema": body() } } }));
    }
    all
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
    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "pattern": PIECE }, "example": example })
}

fn query(t: Tr, route: &Described, param: &Param) -> Value {
    let about = t.m(param.about);
    let schema = param.kind.schema();
    let (about, schema) = match param.is_repeatable {
        true => (format!("{about}. {}", t.m("catalogue-api-filter")), shape::list(schema)),
        false => (about.to_owned(), schema),
    };
    let mut schema = schema;
    if let (Some(most), Value::Object(schema)) = (param.most, &mut schema) {
        schema.insert("maxItems".into(), json!(most));
        schema.insert("uniqueItems".into(), json!(true));
    }
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
