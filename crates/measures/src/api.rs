//! Operations for programs: begin, read, change and submit measures by token, through the same acts and rights as the
//! pages. A record is one JSON object that the form's own table of fields makes and reads (`sheet`, `parts`).
//!
//! Invariants: nothing is published here; whatever cannot be read is refused with the names of its fields, so that no
//! program leaves unread text behind; names of persons are neither told nor taken.

use crate::actions::{self, Given, Saved};
use crate::domain::{Act, Measure, State};
use crate::pages::{acting, measure_shape};
use crate::parts::{self, Kind};
use crate::public::PublicMeasure;
use crate::sheet::{self, Pairs};
use crate::{access, store};
use http::{Method, StatusCode};
use kernel::{Error, FieldError, Lang, PartyCode, Result, Role};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use web::{Call, Operation, Reply, Right, Route, Told, Visit, once, shape};

const DRAFT: Right = Right::Token { scope: "measures:draft", roles: &access::WRITERS };
const SUBMIT: Right = Right::Token { scope: "measures:submit", roles: &[Role::Member] };

/// Fields that are one text: names here and on the form.
const PLAIN: [&str; 7] = ["language", "other_language", "other_holder", "territory", "period", "year_start", "year_end"];
/// Texts by language.
const TEXTS: [(&str, &str); 3] = [("title", "title"), ("main_features", "features"), ("results", "results")];
/// Lists of codes.
const LISTS: [(&str, &str); 9] = [
    ("holders", "holders"),
    ("partners", "partners"),
    ("activities", "activities"),
    ("monitoring_areas", "areas"),
    ("objectives", "objectives"),
    ("instrument_types", "instruments"),
    ("cultural_domains", "domains"),
    ("value_chain", "chain"),
    ("target_groups", "groups"),
];
/// Rows with their parts.
const ROWS: [(&str, &str, &[&str]); 5] = [
    ("responsible_bodies", "body", &["name", "kind"]),
    ("money", "money", &["amount", "currency", "year", "kind", "purpose", "source", "wording"]),
    ("figures", "figure", &["qualifier", "value", "unit", "year", "meaning", "source"]),
    ("components", "part", &["title", "year_start", "year_end"]),
    ("links", "link", &["url", "title"]),
];
const SOURCE: [&str; 6] = ["kind", "document", "position", "edition", "chapter", "page"];
/// What an answer says besides and nobody sends.
const TOLD: [&str; 6] = ["id", "version", "state", "address", "changed_at", "files"];

/// Every operation of this slice.
pub fn routes() -> Vec<Route> {
    const MERGE: &str = "application/merge-patch+json";
    let operation =
        |name, body, status, example| Operation { name, body, shape: record_shape, status, needs_match: false, takes_key: false, example };
    let start = Operation {
        takes_key: true,
        ..operation(
            "measures-api-start",
            Some(("application/json", new_shape as fn() -> Value)),
            201,
            r#"-X POST -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -H 'Idempotency-Key: 1' -d '{"party":"KE","language":"en","title":{"en":"Fund for games"}}' {site}/api/v1/measures"#,
        )
    };
    let read = Operation { shape: read_shape, ..operation("measures-api-read", None, 200, "{site}/api/v1/measures/4890gmxz9r") };
    let change = Operation {
        needs_match: true,
        ..operation(
            "measures-api-change",
            Some((MERGE, changed_shape as fn() -> Value)),
            200,
            r#"-X PATCH -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/merge-patch+json' -H 'If-Match: "1"' -d '{"activities":["1.1"]}' {site}/api/v1/measures/$ID"#,
        )
    };
    let submit = Operation {
        takes_key: true,
        ..operation(
            "measures-api-submit",
            None,
            200,
            r#"-X POST -H "Authorization: Bearer $TOKEN" -H 'Idempotency-Key: 2' {site}/api/v1/measures/$ID/submit"#,
        )
    };
    vec![
        Route::call(Method::POST, "/api/v1/measures", DRAFT, start, begin),
        Route::call(Method::GET, "/api/v1/measures/{id}", Right::Anyone, read, get),
        Route::call(Method::PATCH, "/api/v1/measures/{id}", DRAFT, change, patch),
        Route::call(Method::POST, "/api/v1/measures/{id}/submit", SUBMIT, submit, hand_in),
    ]
}

fn fields_shape() -> Vec<(&'static str, Value)> {
    let texts = |names: &[&'static str]| -> Value {
        let all = names.iter().map(|name| ((*name).to_owned(), json!({ "type": ["string", "integer", "null"] }))).collect::<Map<_, _>>();
        json!({ "type": "object", "properties": all, "additionalProperties": false })
    };
    let mut fields: Vec<(&str, Value)> = PLAIN.iter().map(|name| (*name, json!({ "type": ["string", "integer", "null"] }))).collect();
    fields.extend(TEXTS.iter().map(|(name, _)| (*name, shape::words())));
    fields.extend(LISTS.iter().map(|(name, _)| (*name, shape::list(shape::text()))));
    fields.extend(ROWS.iter().map(|(name, _, names)| (*name, shape::list(texts(names)))));
    fields.push(("source", texts(&SOURCE)));
    let part = |rows: &parts::Rows| {
        let names: Vec<&str> = rows.fields.iter().map(|(name, _)| *name).collect();
        let one = texts(&names);
        (rows.name.to_owned(), if rows.is_single { one } else { shape::list(one) })
    };
    let all: Map<String, Value> = parts::ROWS.iter().map(part).collect();
    fields.push(("parts", json!({ "type": "object", "properties": all, "additionalProperties": false })));
    fields
}

fn open(fields: Vec<(&'static str, Value)>, required: &[&str]) -> Value {
    let properties: Map<String, Value> = fields.into_iter().map(|(name, one)| (name.to_owned(), one)).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

fn new_shape() -> Value {
    let mut fields = fields_shape();
    fields.push(("party", shape::text()));
    open(fields, &["party"])
}

fn changed_shape() -> Value {
    open(fields_shape(), &[])
}

fn record_shape() -> Value {
    let mut fields = fields_shape();
    fields.extend([("id", shape::text()), ("version", shape::whole()), ("state", shape::text()), ("address", shape::address())]);
    fields.extend([("changed_at", shape::moment()), ("party", shape::maybe(shape::text())), ("files", crate::pages::files_shape())]);
    open(fields, &TOLD)
}

fn read_shape() -> Value {
    json!({ "anyOf": [record_shape(), measure_shape()] })
}

/// The name of a form's field here, as a path: `body-0-name` is `responsible_bodies/0/name`.
fn named(field: &str) -> String {
    let pair = |(here, form): &(&str, &str)| (*form == field || field.strip_suffix("_other") == Some(*form)).then(|| (*here).to_owned());
    if let Some(name) = TEXTS.iter().chain(&LISTS).find_map(pair) {
        return name;
    }
    if let Some(part) = field.strip_prefix("source_") {
        return format!("source/{part}");
    }
    let mut pieces = field.splitn(3, '-');
    let (row, at, part) = (pieces.next().unwrap_or_default(), pieces.next(), pieces.next());
    let (Some(at), Some(part)) = (at, part) else { return field.to_owned() };
    match (ROWS.iter().find(|(_, form, _)| *form == row), parts::rows(row)) {
        (Some((here, ..)), _) => format!("{here}/{at}/{part}"),
        (None, Some(rows)) if rows.is_single => format!("parts/{row}/{part}"),
        (None, Some(_)) => format!("parts/{row}/{at}/{part}"),
        (None, None) => field.to_owned(),
    }
}

/// The same error with the names of fields that programs know.
fn renamed(error: Error) -> Error {
    match error {
        Error::Invalid(fields) => {
            Error::Invalid(fields.into_iter().map(|error| FieldError { field: named(&error.field), ..error }).collect())
        }
        other => other,
    }
}

/// The pairs of a form as one object.
fn object(pairs: &Pairs) -> Map<String, Value> {
    let one = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let mut out = Map::new();
    for name in PLAIN {
        if let Some(value) = one(name) {
            let year = name.starts_with("year").then(|| value.parse::<i64>().ok()).flatten();
            out.insert(name.into(), year.map_or_else(|| json!(value), |year| json!(year)));
        }
    }
    for (here, form) in TEXTS {
        let langs = [(one("language"), form.to_owned()), (one("other_language"), format!("{form}_other"))];
        let texts = langs.iter().filter_map(|(lang, field)| Some(((*lang)?.to_owned(), json!(one(field)?))));
        out.insert(here.into(), Value::Object(texts.collect()));
    }
    for (here, form) in LISTS {
        let values: Vec<&str> = pairs.iter().filter(|(key, _)| key == form).map(|(_, value)| value.as_str()).collect();
        out.insert(here.into(), json!(values));
    }
    let row = |form: &str, at: usize, names: &[&str]| -> Value {
        let cells = names.iter().filter_map(|name| Some(((*name).to_owned(), json!(one(&format!("{form}-{at}-{name}"))?))));
        Value::Object(cells.collect())
    };
    for (here, form, names) in ROWS {
        let rows: Vec<Value> = (0..sheet::n_rows(pairs, form)).map(|at| row(form, at, names)).collect();
        out.insert(here.into(), json!(rows));
    }
    let source = SOURCE.iter().filter_map(|part| Some(((*part).to_owned(), json!(one(&format!("source_{part}"))?))));
    out.insert("source".into(), Value::Object(source.collect()));
    let mut others = Map::new();
    for rows in &parts::ROWS {
        let names: Vec<&str> = rows.fields.iter().map(|(name, _)| *name).collect();
        let all: Vec<Value> = (0..sheet::n_rows(pairs, rows.name)).map(|at| row(rows.name, at, &names)).collect();
        match all.first() {
            Some(first) if rows.is_single => drop(others.insert(rows.name.into(), first.clone())),
            Some(_) => drop(others.insert(rows.name.into(), json!(all))),
            None => {}
        }
    }
    out.insert("parts".into(), Value::Object(others));
    out
}

/// Reads what a program sends into the pairs of a form, and notes what it cannot read.
#[derive(Default)]
struct Reader {
    pairs: Pairs,
    problems: Vec<FieldError>,
}

impl Reader {
    fn wrong(&mut self, place: impl Into<String>, key: &'static str) {
        self.problems.push(FieldError::new(place, key));
    }

    /// A text or a number; nothing where it is null.
    fn cell(&mut self, place: &str, form: String, value: &Value) {
        match value {
            Value::String(text) => self.pairs.push((form, web::clean(text))),
            Value::Number(number) => self.pairs.push((form, number.to_string())),
            Value::Null => {}
            _ => self.wrong(place, "web-error-field-kind"),
        }
    }

    fn row(&mut self, place: &str, form: &str, names: &[&str], value: &Value) {
        let Some(cells) = value.as_object() else { return self.wrong(place, "web-error-field-kind") };
        for (name, cell) in cells {
            match names.contains(&name.as_str()) {
                true => self.cell(&format!("{place}/{name}"), format!("{form}-{name}"), cell),
                false => self.wrong(format!("{place}/{name}"), "web-error-field-unknown"),
            }
        }
    }

    fn rows(&mut self, place: &str, form: &str, names: &[&str], value: &Value) {
        match value {
            Value::Null => {}
            Value::Array(rows) if rows.len() <= sheet::ROWS_MAX => {
                rows.iter().enumerate().for_each(|(at, row)| self.row(&format!("{place}/{at}"), &format!("{form}-{at}"), names, row));
            }
            Value::Array(_) => self.problems.push(FieldError::new(place, "error-too-long").with("n", sheet::ROWS_MAX)),
            _ => self.wrong(place, "web-error-field-kind"),
        }
    }

    fn text(&mut self, here: &str, form: &str, value: &Value, [main, other]: [Option<Lang>; 2]) {
        match value {
            Value::Null => {}
            Value::Object(texts) => {
                for (code, text) in texts {
                    let (place, lang) = (format!("{here}/{code}"), Lang::parse(code));
                    match lang {
                        Some(_) if lang == main => self.cell(&place, form.to_owned(), text),
                        Some(_) if lang == other => self.cell(&place, format!("{form}_other"), text),
                        // A record has two languages at a time; which, `language` and `other_language` say.
                        _ => self.wrong(place, "error-choice"),
                    }
                }
            }
            _ => self.wrong(here, "web-error-field-kind"),
        }
    }

    fn field(&mut self, name: &str, value: &Value, langs: [Option<Lang>; 2]) {
        if PLAIN.contains(&name) {
            self.cell(name, name.to_owned(), value);
        } else if let Some((here, form)) = TEXTS.iter().find(|(here, _)| *here == name) {
            self.text(here, form, value, langs);
        } else if let Some((here, form)) = LISTS.iter().find(|(here, _)| *here == name) {
            match value {
                Value::Null => {}
                Value::Array(codes) => {
                    codes.iter().enumerate().for_each(|(at, code)| self.cell(&format!("{here}/{at}"), (*form).to_owned(), code));
                }
                _ => self.wrong(*here, "web-error-field-kind"),
            }
        } else if let Some((here, form, names)) = ROWS.iter().find(|(here, ..)| *here == name) {
            self.rows(here, form, names, value);
        } else if name == "source" {
            let cells = value.as_object().cloned().unwrap_or_default();
            if !value.is_null() && !value.is_object() {
                self.wrong(name, "web-error-field-kind");
            }
            for (part, cell) in &cells {
                match SOURCE.contains(&part.as_str()) {
                    true => self.cell(&format!("source/{part}"), format!("source_{part}"), cell),
                    false => self.wrong(format!("source/{part}"), "web-error-field-unknown"),
                }
            }
        } else if name == "parts" {
            self.parts(value);
        } else {
            self.wrong(name, "web-error-field-unknown");
        }
    }

    fn parts(&mut self, value: &Value) {
        if !value.is_null() && !value.is_object() {
            return self.wrong("parts", "web-error-field-kind");
        }
        for (name, rows) in value.as_object().into_iter().flatten() {
            let place = format!("parts/{name}");
            let Some(known) = parts::rows(name) else {
                self.wrong(place, "web-error-field-unknown");
                continue;
            };
            let names: Vec<&str> = known.fields.iter().map(|(part, _): &(&str, Kind)| *part).collect();
            match (known.is_single, rows) {
                (_, Value::Null) => {}
                (true, one) => self.row(&place, &format!("{name}-0"), &names, one),
                (false, rows) => self.rows(&place, name, &names, rows),
            }
        }
    }
}

/// The pairs that an object says; the fields that cannot be read as an error.
fn pairs(sent: &Map<String, Value>) -> Result<Pairs> {
    let mut reader = Reader::default();
    let lang = |name: &str| sent.get(name).and_then(Value::as_str).and_then(Lang::parse);
    let langs = [lang("language"), lang("other_language")];
    for (name, value) in sent {
        reader.field(name, value, langs);
    }
    if reader.problems.is_empty() { Ok(reader.pairs) } else { Err(Error::Invalid(reader.problems)) }
}

/// Merges a patch into an object (RFC 7396).
fn merge(target: &mut Map<String, Value>, patch: &Map<String, Value>) {
    for (name, change) in patch {
        match change {
            Value::Null => drop(target.remove(name)),
            Value::Object(inner) => {
                let within = target.entry(name.clone()).or_insert_with(|| json!({}));
                if !within.is_object() {
                    *within = json!({});
                }
                if let Value::Object(within) = within {
                    merge(within, inner);
                }
            }
            other => drop(target.insert(name.clone(), other.clone())),
        }
    }
}

/// A record as its own people see it.
fn record(measure: &Measure, public_url: &str) -> Value {
    // Names of makers are personal: they are told to nobody here.
    let all = sheet::pairs(&measure.content, &BTreeMap::new());
    let mut out = object(&all);
    let work = measure.home.map_or_else(|| "/en/desk/measures".to_owned(), |home| format!("/en/work/{home}/measures"));
    let address = format!("{public_url}{work}/{}", measure.public_id());
    let kept = measure.content.files.iter().filter(|file| !file.hash.is_empty());
    let files: Vec<Value> = kept.map(|file| crate::public::file_json(file, &address)).collect();
    let head = json!({
        "files": files, "id": measure.public_id(), "version": measure.version, "state": measure.state.code(), "party": measure.home,
        "address": address, "changed_at": measure.changed_at.rfc3339(),
    });
    if let Value::Object(head) = head {
        out.extend(head);
    }
    Value::Object(out)
}

/// Refuses what the form would keep as it was typed, and what is longer than its field.
fn readable(measure: &Measure) -> Result<()> {
    let content = &measure.content;
    let unread = content.unread.keys().map(|field| FieldError::new(field.clone(), crate::content::unread_key(field)));
    let problems: Vec<FieldError> = unread.chain(sheet::too_long(content)).collect();
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid(problems)) }
}

async fn begin(visit: Visit, call: Call) -> Result<Reply> {
    let mut sent = call.body.as_object().cloned().unwrap_or_default();
    let party = sent.remove("party");
    let Some(party) = party.as_ref().and_then(Value::as_str).and_then(PartyCode::parse) else {
        return Err(Error::field("party", "measures-error-party"));
    };
    let lang = sent.entry("language").or_insert_with(|| json!(visit.lang.code())).as_str().and_then(Lang::parse);
    let lang = lang.ok_or_else(|| Error::field("language", "error-choice"))?;
    let (fields, acting, public_url) = (pairs(&sent)?, acting(&visit), visit.app.settings().public_url.clone());
    let begun = once(&visit, &call, move |tx| {
        let measure = match actions::start(tx, &acting, Some(party), lang, &fields) {
            Err(Error::NotFound) => return Ok(Err("forbidden")),
            other => other?,
        };
        readable(&measure)?;
        let location = Some(format!("{public_url}/api/v1/measures/{}", measure.public_id()));
        Ok(Ok(Told { location, ..Told::new(StatusCode::CREATED, record(&measure, &public_url), measure.version) }))
    });
    begun.await.map_err(renamed)
}

async fn get(visit: Visit, _: Call) -> Result<Reply> {
    let (id, actor, public_url) = (visit.param("id").to_owned(), visit.actor(), visit.app.settings().public_url.clone());
    let told = visit.app.db().read(move |conn| {
        let measure = store::get_by_public_id(conn, &id)?;
        if access::may_read(&actor, &measure) {
            let body = record(&measure, &public_url);
            return Ok(Told::new(StatusCode::OK, body, measure.version));
        }
        let public = PublicMeasure::of(measure, &BTreeMap::new()).ok_or(Error::NotFound)?;
        Ok(Told::new(StatusCode::OK, public.json(&public_url), public.version))
    });
    Ok(Reply::Told(Box::new(told.await?)))
}

async fn patch(visit: Visit, call: Call) -> Result<Reply> {
    let (id, acting, public_url) = (visit.param("id").to_owned(), acting(&visit), visit.app.settings().public_url.clone());
    let sent = call.body.as_object().cloned().unwrap_or_default();
    let sent_as = call.clone();
    let changed = once(&visit, &sent_as, move |tx| {
        let before = store::get_by_public_id(tx, &id)?;
        if !access::may_read(&acting.actor, &before) {
            return Err(Error::NotFound);
        }
        if !call.matches(&format!("\"{}\"", before.version)) {
            return Ok(Err("precondition-failed"));
        }
        // What everyone sees is changed by a person, on its page.
        if !matches!(before.state, State::Draft | State::Returned) {
            return Err(Error::rule("measures-error-act"));
        }
        let known = sheet::pairs(&before.content, &BTreeMap::new());
        let mut wanted = object(&known);
        merge(&mut wanted, &sent);
        let fields = pairs(&wanted)?;
        // Every field of the record is sent; makers and files are none of them and stay as they are.
        let stays = |name: &str| matches!(sheet::unit(name), "maker" | "file");
        let gone = known.iter().filter(|(name, _)| !stays(name) && fields.iter().all(|(other, _)| other != name));
        let all: Pairs = fields.iter().cloned().chain(gone.map(|(name, _)| (name.clone(), String::new()))).collect();
        match actions::save(tx, &acting, &id, before.version, &all, true)? {
            Saved::Clash { .. } => Ok(Err("precondition-failed")),
            Saved::Done(measure) => {
                readable(&measure)?;
                Ok(Ok(Told::new(StatusCode::OK, record(&measure, &public_url), measure.version)))
            }
        }
    });
    changed.await.map_err(renamed)
}

async fn hand_in(visit: Visit, call: Call) -> Result<Reply> {
    let (id, acting, public_url) = (visit.param("id").to_owned(), acting(&visit), visit.app.settings().public_url.clone());
    let sent_as = call.clone();
    let handed = once(&visit, &sent_as, move |tx| {
        let before = store::get_by_public_id(tx, &id)?;
        if access::may_read(&acting.actor, &before) && !call.matches(&format!("\"{}\"", before.version)) {
            return Ok(Err("precondition-failed"));
        }
        let measure = actions::perform(tx, &acting, &id, Act::Submit, &Given::default())?;
        Ok(Ok(Told::new(StatusCode::OK, record(&measure, &public_url), measure.version)))
    });
    handed.await.map_err(renamed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn what_is_told_is_read_back_as_it_was() {
        let told = map(json!({
            "language": "en", "other_language": "fr", "title": { "en": "A fund", "fr": "Un fonds" }, "main_features": {}, "results": {},
            "holders": ["KE"], "partners": [], "activities": ["1.1", "2.4"], "monitoring_areas": [], "objectives": [],
            "instrument_types": ["law"], "cultural_domains": [], "value_chain": [], "target_groups": [], "year_start": 2026,
            "responsible_bodies": [{ "name": "Ministry", "kind": "igo" }], "money": [], "figures": [], "components": [],
            "links": [{ "url": "https://a.example", "title": "A" }], "source": { "kind": "person" }, "parts": { "stage": [{ "on": "2026-01-01" }] },
        }));
        assert_eq!(object(&pairs(&told).unwrap()), told);
    }

    #[test]
    fn every_field_that_cannot_be_read_is_named() {
        let sent = map(json!({
            "titel": "x", "title": { "en": "x", "xx": "y" }, "language": "en", "activities": "1.1", "money": [{ "sum": 1 }, 2],
            "parts": { "none": [] }, "source": [], "makers": [],
        }));
        let Err(Error::Invalid(fields)) = pairs(&sent) else { panic!("it is refused") };
        let names: Vec<&str> = fields.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(names, ["activities", "makers", "money/0/sum", "money/1", "parts/none", "source", "titel", "title/xx"]);
    }

    #[test]
    fn a_patch_changes_what_it_names_and_empties_what_it_nulls() {
        // The example of RFC 7396, section 3.
        let mut target = map(
            json!({ "title": "Goodbye!", "author": { "givenName": "John", "familyName": "Doe" }, "tags": ["example", "sample"], "content": "This" }),
        );
        merge(&mut target, &map(json!({ "title": "Hello!", "phoneNumber": "+01", "author": { "familyName": null }, "tags": ["example"] })));
        let wanted =
            json!({ "title": "Hello!", "author": { "givenName": "John" }, "tags": ["example"], "content": "This", "phoneNumber": "+01" });
        assert_eq!(Value::Object(target), wanted);
    }

    #[test]
    fn fields_of_the_form_have_the_names_that_programs_know() {
        for (form, here) in [
            ("features", "main_features"),
            ("title_other", "title"),
            ("body-0-name", "responsible_bodies/0/name"),
            ("source_kind", "source/kind"),
            ("evaluation-0-on", "parts/evaluation/on"),
            ("stage-1-on", "parts/stage/1/on"),
            ("year_end", "year_end"),
        ] {
            assert_eq!(named(form), here);
        }
    }
}
