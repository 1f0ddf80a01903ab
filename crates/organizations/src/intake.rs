//! Organizations from outside: which fields a source can fill and what a row means for the records that are there.
//! Not here: membership of a federation, which is for an organization to say of itself.
//!
//! Invariants: a record behind which people of its own stand is changed by these alone; what was changed here since the
//! source last spoke is not overwritten; nobody learns of one that waits for its address to answer.

use crate::domain::{Organization, Said, State, kinds};
use crate::{access, actions, store};
use ::store::{Conn, Tx};
use kernel::{Ambient, Error, Lang, PartyCode, Result, id};
use std::collections::{BTreeSet, HashMap};
use tabular::{Asked, Brought, Class, Difference, Field, Judged, Kind, Noted, Values, Verdict, differences, normal};

const fn field(code: &'static str, label: &'static str, kind: Kind) -> Field {
    Field { code, label, kind, is_repeated: false, is_needed: false }
}

/// Every field that a source can fill. The README of the slice lists them with their labels.
pub const FIELDS: [Field; 9] = [
    field("key", "organizations-column-key", Kind::Key),
    Field { is_needed: true, ..field("name", "organizations-name", Kind::Text) },
    field("kind", "organizations-kind", Kind::Listed(find_kind)),
    field("country", "organizations-country", Kind::Listed(find_country)),
    field("about", "organizations-about", Kind::Text),
    field("language", "organizations-column-language", Kind::Listed(find_language)),
    field("url", "organizations-url", Kind::Address),
    field("contact", "organizations-contact", Kind::Text),
    field("is_federation", "organizations-is-federation", Kind::Listed(find_answer)),
];

/// Further heads that are known: the columns of our own files and those of lists elsewhere.
pub const ALSO: [(&str, &str); 13] = [
    ("id", "key"),
    ("identifier", "key"),
    ("organization", "name"),
    ("organisation", "name"),
    ("title", "name"),
    ("type", "kind"),
    ("party", "country"),
    ("description", "about"),
    ("web", "url"),
    ("website", "url"),
    ("email", "contact"),
    ("e_mail", "contact"),
    ("federation_or_coalition", "is_federation"),
];

/// What a record is known by whose source has no key for it.
pub const NAMES: [&str; 2] = ["name", "country"];

fn labels(key: &str) -> impl Iterator<Item = String> {
    Lang::ALL.into_iter().map(|lang| normal(i18n::Tr::new(lang).m(key)))
}

fn find_kind(typed: &str) -> Option<String> {
    let typed = normal(typed);
    let is_meant =
        |item: &&convention::Item| normal(&item.code) == typed || Lang::ALL.into_iter().any(|lang| normal(item.label(lang)) == typed);
    kinds().find(is_meant).map(|item| item.code.clone())
}

/// The code of a State, Party or not; nothing for the word that says that a body is international.
fn find_country(typed: &str) -> Option<String> {
    let is_international = || labels("organizations-international").any(|label| label == normal(typed));
    parties::intake::find_state(typed).or_else(|| is_international().then(String::new))
}

fn find_language(typed: &str) -> Option<String> {
    Lang::parse(&typed.trim().to_lowercase()).map(|lang| lang.code().to_owned())
}

fn find_answer(typed: &str) -> Option<String> {
    let typed = normal(typed);
    let is = |codes: [&str; 3], key| codes.contains(&typed.as_str()) || labels(key).any(|label| label == typed);
    let yes = is(["yes", "true", "1"], "common-yes").then_some("yes");
    yes.or_else(|| is(["no", "false", "0"], "common-no").then_some("no")).map(str::to_owned)
}

/// What a record says in one field, as values of a source; texts in a language, or in the one they were written in.
pub fn said(said: &Said, code: &str, lang: Option<Lang>) -> Vec<String> {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
    let written = lang.or(said.about.original);
    match code {
        "name" => text(&said.name),
        "kind" => text(&said.kind),
        "country" => said.country.map(|country| country.to_string()).into_iter().collect(),
        "about" => text(written.and_then(|lang| said.about.get(lang)).unwrap_or_default()),
        "language" => said.about.original.map(|lang| lang.code().to_owned()).into_iter().collect(),
        "url" => text(&said.url),
        "contact" => text(&said.contact),
        "is_federation" => text(if said.is_federation { "yes" } else { "no" }),
        _ => Vec::new(),
    }
}

/// A record as a row makes it.
#[derive(Debug)]
pub struct Draft {
    before: Option<Organization>,
    said: Said,
}

/// Name and country as they are compared.
type Name = (String, String);

fn name_of(said: &Said) -> Name {
    (normal(&said.name), said.country.map(|country| country.to_string()).unwrap_or_default())
}

fn first<'a>(values: &'a Values, code: &str) -> &'a str {
    values.get(code).and_then(|values| values.first()).map_or("", |value| value.trim())
}

fn name_in(values: &Values) -> Name {
    (normal(first(values, "name")), first(values, "country").to_owned())
}

/// Records that rows are about: by public identifier, and by name where that is one record's.
struct Known {
    by_id: HashMap<String, Organization>,
    by_name: HashMap<Name, Vec<Organization>>,
}

impl Known {
    /// Two questions for all rows, four for many.
    fn of(conn: &mut Conn, rows: &[Asked]) -> Result<Known> {
        let ids = rows.iter().filter_map(|row| match &row.last {
            Some(last) => Some(last.record.clone()),
            None => id::is_public_id(&row.key).then(|| row.key.clone()),
        });
        let ids: Vec<String> = ids.collect();
        let found = store::by_public_ids(conn, &ids)?.into_iter().filter(|one| one.state != State::Waiting);
        let by_id: HashMap<String, Organization> = found.map(|one| (one.public_id(), one)).collect();
        let is_open = |row: &&Asked| row.last.is_none() && !by_id.contains_key(&row.key);
        let names: BTreeSet<String> = rows.iter().filter(is_open).map(|row| name_in(&row.values).0).collect();
        let mut by_name: HashMap<Name, Vec<Organization>> = HashMap::new();
        let named = if names.is_empty() { Vec::new() } else { store::named(conn, &|name| names.contains(&normal(name)))? };
        for one in named.into_iter().filter(|one| !one.is_undone) {
            by_name.entry(name_of(&one.said)).or_default().push(one);
        }
        Ok(Known { by_id, by_name })
    }

    /// The records that a row may be about: none for a new one, several where the name is not enough.
    fn find(&self, row: &Asked) -> Vec<&Organization> {
        let key = row.last.as_ref().map_or(row.key.as_str(), |last| last.record.as_str());
        match (self.by_id.get(key), &row.last) {
            (Some(found), _) => vec![found],
            (None, Some(_)) => Vec::new(),
            (None, None) => self.by_name.get(&name_in(&row.values)).into_iter().flatten().collect(),
        }
    }
}

/// Judges rows against the records.
pub fn judge(conn: &mut Conn, brought: &Brought, rows: &[Asked]) -> Result<Vec<(Judged, Option<Draft>)>> {
    if !access::may_import(brought.home, brought.role) {
        return Err(Error::NotFound);
    }
    let known = Known::of(conn, rows)?;
    Ok(rows.iter().map(|row| judge_one(&known.find(row), row)).collect())
}

fn judge_one(found: &[&Organization], row: &Asked) -> (Judged, Option<Draft>) {
    let mut problems = Vec::new();
    let mut note = |class: Class, field: &'static str, value: &str, code: &'static str| {
        problems.push(Noted { class, field, value: value.to_owned(), code });
    };
    let before = match found {
        [] => None,
        [one] => Some(*one),
        _ => {
            note(Class::Blocker, "name", first(&row.values, "name"), "name-several");
            return (Judged { verdict: Verdict::Blocked, public_id: String::new(), differences: Vec::new(), problems }, None);
        }
    };
    let country = first(&row.values, "country");
    if !country.is_empty() && parties::parse(country).is_none() {
        note(Class::Error, "country", country, "not-a-party");
    }
    let lang = Lang::parse(first(&row.values, "language"));
    let old = before.map(|before| before.said.clone()).unwrap_or_default();
    let compared = row.values.iter().filter(|(code, _)| !matches!(code.as_str(), "key" | "language"));
    let last = row.last.as_ref().map(|last| &last.said);
    let (differences, is_conflict) = differences(&|code| said(&old, code, lang), last, compared);
    if let Some(before) = before {
        if before.has_people() && !differences.is_empty() {
            note(Class::Blocker, "name", &before.said.name, "own-people");
        } else if before.state != State::Listed {
            note(Class::Blocker, "key", before.state.code(), "not-published");
        }
    }
    let now = filled(&old, lang, &differences);
    // What was wrong before, such as a kind that the list no longer has, does not hold back what is right.
    let known = before.map(|before| before.said.problems()).unwrap_or_default();
    for problem in now.problems().into_iter().filter(|problem| !known.contains(problem)) {
        let field = FIELDS.iter().find(|field| field.code == problem.field).map_or("name", |field| field.code);
        if first(&row.values, field).is_empty() {
            // A row without a name was refused when it was read.
            (field != "name").then(|| note(Class::Error, field, "", "empty"));
        } else {
            note(Class::Error, field, first(&row.values, field), code_of(problem.key));
        }
    }
    let is_blocked = problems.iter().any(|problem| problem.class > Class::Warning);
    let verdict = match before {
        _ if is_blocked => Verdict::Blocked,
        None => Verdict::New,
        Some(_) if is_conflict => Verdict::Conflict,
        Some(_) if differences.is_empty() => Verdict::Unchanged,
        Some(_) => Verdict::Changed,
    };
    let draft = verdict.is_written().then(|| Draft { before: before.cloned(), said: now });
    let differences = if before.is_some() { differences } else { Vec::new() };
    (Judged { verdict, public_id: before.map(Organization::public_id).unwrap_or_default(), differences, problems }, draft)
}

/// What a record says once a source has said what differs.
fn filled(old: &Said, lang: Option<Lang>, differences: &[Difference]) -> Said {
    let mut said = old.clone();
    for Difference { field, after, .. } in differences {
        let value = after.first().map(|value| value.trim().to_owned()).unwrap_or_default();
        match field.as_str() {
            "name" => said.name = value,
            "kind" => said.kind = value,
            "country" => said.country = PartyCode::parse(&value),
            "about" => said.about.set_original(lang.or(old.about.original).unwrap_or(Lang::En), value),
            "url" => said.url = value,
            "contact" => said.contact = value,
            "is_federation" => said.is_federation = value == "yes",
            _ => {}
        }
    }
    said
}

/// What is wrong, as imports call it.
fn code_of(key: &str) -> &'static str {
    match key {
        "error-too-long" => "too-long",
        "error-link" => "address",
        "organizations-error-contact" => "email",
        "organizations-error-name-plain" => "plain-name",
        _ => "unknown",
    }
}

/// Writes a draft; answers public identifier, version before (0 for a new record) and version now.
pub fn write(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, draft: Draft) -> Result<(String, i64, i64)> {
    let after = actions::take(tx, ambient, brought, draft.before.as_ref(), draft.said)?;
    Ok((after.public_id(), draft.before.map_or(0, |before| before.version), after.version))
}

/// The versions of records now, by public identifier.
pub fn versions(conn: &mut Conn, public_ids: &[String]) -> Result<HashMap<String, i64>> {
    Ok(store::by_public_ids(conn, public_ids)?.into_iter().map(|one| (one.public_id(), one.version)).collect())
}

/// Makes a record as it was at a version, or takes it back with the reason; answers the version now.
pub fn put_back(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, public_id: &str, version: i64, reason: &str) -> Result<i64> {
    Ok(actions::put_back(tx, ambient, brought, public_id, version, reason)?.version)
}
