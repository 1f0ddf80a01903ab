//! Every saved version of the draft by pages: who, when, what was done; two of them side by side; bringing one back as
//! a new version. For the Party's team; the focal point restores.
//!
//! Invariants: texts are read of the two versions compared and of no other.

use super::frame::{label_of, words_of};
use super::shared::{self, by, party, render};
use crate::actions::{self, On};
use crate::domain::{Content, Roadmap, State};
use crate::{links, store, team};
use ::store::history::{self, Part};
use askama::Template;
use i18n::Tr;
use kernel::{Error, FieldError, Id, Lang, Result};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use web::{Form, Reply, Visit};

/// Versions on a page. Our choice: the saves of some days.
const PER_PAGE: usize = 50;

struct Entry {
    version: i64,
    act: &'static str,
    when: String,
    who: String,
    why: String,
    compare: String,
    may_restore: bool,
}

struct Difference {
    label: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "roadmaps/history.html")]
struct HistoryView {
    t: Tr,
    csrf: String,
    action: String,
    /// Version that a restoration is against.
    seen: i64,
    back: String,
    entries: Vec<Entry>,
    pages: String,
    compared: Option<(i64, i64)>,
    differences: Vec<Difference>,
}

/// Every answer of a record's content as words, by path.
pub fn answers(content: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(content, String::new(), &mut found);
    found
}

fn collect(value: &Value, path: String, found: &mut BTreeMap<String, String>) {
    let is_counter = ["/revision", "/made_from", "/state", "/origin", "/order", "/original"].iter().any(|end| path.ends_with(end));
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| collect(inner, format!("{path}/{key}"), found)),
        // A set is one answer: taking one away would rename all that follow.
        Value::Array(rows) if path.ends_with("/depends_on") => {
            let ids: Vec<&str> = rows.iter().filter_map(Value::as_str).collect();
            found.insert(path, ids.join("\n"));
        }
        Value::Array(rows) => rows.iter().enumerate().for_each(|(n, row)| collect(row, format!("{path}/{n}"), found)),
        Value::Null => {}
        _ if is_counter => {}
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => {
            found.insert(path, text.clone());
        }
        other => {
            found.insert(path, other.to_string());
        }
    }
}

/// What differs between two contents: path, before, after.
pub fn differing(before: &Value, after: &Value) -> Vec<(String, String, String)> {
    let (old, new) = (answers(before), answers(after));
    let mut paths: Vec<&String> = old.keys().chain(new.keys()).collect();
    paths.sort();
    paths.dedup();
    let words = |map: &BTreeMap<String, String>, path: &String| map.get(path).cloned().unwrap_or_default();
    paths
        .into_iter()
        .map(|path| (path.clone(), words(&old, path), words(&new, path)))
        .filter(|(_, before, after)| before != after)
        .collect()
}

pub async fn get(visit: Visit) -> Result<Reply> {
    show(visit, Vec::new()).await
}

/// The version being made, else the newest one: what was saved stays to be seen after publication.
fn at_hand(conn: &mut ::store::Conn, party: kernel::PartyCode) -> Result<Roadmap> {
    let framework = &shared::framework().id;
    match store::find_open(conn, party, framework)? {
        Some(open) => Ok(open),
        None => match store::find_published(conn, party, framework)? {
            Some(published) => Ok(published),
            None => store::list_of(conn, party, framework)?.into_iter().next().ok_or(Error::NotFound),
        },
    }
}

async fn show(visit: Visit, errors: Vec<FieldError>) -> Result<Reply> {
    let (t, party, number) = (visit.t, party(&visit)?, visit.page_number()?);
    let wanted = |name: &str| visit.query.get(name).and_then(|typed| typed.parse::<i64>().ok());
    let pair = wanted("from").zip(wanted("to"));
    let (roadmap, lines, total, names, both) = visit
        .app
        .db()
        .read(move |conn| {
            let roadmap = at_hand(conn, party)?;
            let id = roadmap.id.to_string();
            let lines = history::lines(conn, store::ROADMAP, &id, &Part::ALL, PER_PAGE, (number - 1) * PER_PAGE)?;
            let total = history::count(conn, store::ROADMAP, &id, &Part::ALL)?;
            let mut names = BTreeMap::new();
            for account in lines.iter().filter_map(|line| Id::parse(&line.actor)).collect::<BTreeSet<Id>>() {
                names.insert(account.to_string(), team::shown_name(conn, account, t.lang())?);
            }
            let both = match pair {
                Some((from, to)) => Some((history::get(conn, store::ROADMAP, &id, from)?, history::get(conn, store::ROADMAP, &id, to)?)),
                None => None,
            };
            Ok((roadmap, lines, total, names, both))
        })
        .await?;
    if number > 1 && lines.is_empty() {
        return Err(Error::NotFound);
    }
    let may_restore = roadmap.state == State::Draft && shared::is_focal(&visit, party);
    let here = links::page(party, "/history");
    let differences = both.map(|(from, to)| differences(t, &from, &to)).transpose()?.unwrap_or_default();
    let view = HistoryView {
        t,
        csrf: visit.csrf_field(),
        action: visit.link(&here),
        seen: roadmap.version,
        back: visit.link(&links::work(party)),
        entries: lines
            .iter()
            .map(|line| Entry {
                version: line.version,
                act: act_word(t, &line.act),
                when: t.moment(line.at),
                who: names.get(&line.actor).cloned().unwrap_or_default(),
                why: why_words(t, &line.act, &line.why),
                compare: if line.version > 1 {
                    visit.link(&format!("{here}?from={}&to={}", line.version - 1, line.version))
                } else {
                    String::new()
                },
                may_restore: may_restore && line.version != roadmap.version,
            })
            .collect(),
        pages: web::parts::pages(&visit, total, PER_PAGE, number),
        compared: pair,
        differences,
    };
    let page = shared::work_page(&visit, party, t.m("roadmaps-history-heading"), render(&view)?);
    if errors.is_empty() { Reply::page(page) } else { Reply::again(page, errors) }
}

/// What was said with an act; a language and the number of a restored version are kept as codes, since history is read
/// in six languages.
fn why_words(t: Tr, act: &str, why: &str) -> String {
    match (act, Lang::parse(why), why.parse::<i64>()) {
        ("add-translation", Some(lang), _) => t.lang_name(lang).to_owned(),
        ("save" | "save-plan", ..) if why.starts_with(actions::FROM_WORKBOOK) => t.m("roadmaps-workbook-history").to_owned(),
        ("save" | "save-plan", ..) if why.starts_with(actions::UNDO_WORKBOOK) => t.m("roadmaps-workbook-history-undone").to_owned(),
        ("save", _, Ok(version)) => t.s("roadmaps-history-restored", version),
        _ => why.to_owned(),
    }
}

fn act_word(t: Tr, act: &str) -> &'static str {
    match act {
        "save-plan" => t.word("act-save"),
        "record-progress" => t.m("roadmaps-progress-heading"),
        "supersede" => t.word("roadmap-superseded"),
        act => t.word(&format!("act-{act}")),
    }
}

fn differences(t: Tr, from: &history::Entry, to: &history::Entry) -> Result<Vec<Difference>> {
    let value = |content: &Content| serde_json::to_value(content).map_err(|cause| Error::caused("cannot compare two versions", cause));
    let (old, new) = (from.clone().read::<Roadmap>()?.content, to.clone().read::<Roadmap>()?.content);
    Ok(differing(&value(&old)?, &value(&new)?)
        .into_iter()
        .map(|(path, before, after)| {
            let words = |typed: &str| words_of(t, &path, typed, [&old, &new]);
            let (before, after) = (words(&before), words(&after));
            let (before, after) = web::parts::differences(&before, &after);
            Difference { label: label_of(t, &path), before, after }
        })
        .collect())
}

pub async fn restore(visit: Visit, form: Form) -> Result<Reply> {
    let (party, by) = (party(&visit)?, by(&visit));
    let version: i64 = form.text("version").parse().map_err(|_| Error::NotFound)?;
    let seen: i64 = form.text("revision").parse().map_err(|_| Error::Conflict)?;
    let outcome = visit
        .app
        .db()
        .write(move |tx| {
            let open = store::find_open(tx, party, &shared::framework().id)?.ok_or(Error::NotFound)?;
            actions::restore(tx, &by, &On { party, id: open.id, version: seen, note: String::new() }, version)
        })
        .await;
    match outcome {
        Ok(()) => Reply::done(visit.link(&links::work(party)), "roadmaps-done-restore"),
        Err(Error::Conflict) => show(visit, vec![FieldError::new("versions", "roadmaps-error-changed")]).await,
        Err(error) => show(visit, shared::refusal(error, "versions")?).await,
    }
}
