//! Measures from outside: which fields a source can fill, what a row means for the records that are there, and taking
//! a run of rows in short steps that become visible together.
//!
//! Invariants: what was changed here since the source last spoke is never overwritten; a run is seen whole or not at
//! all; undoing touches no record on which somebody worked since.

use crate::content::Content;
use crate::domain::{Imported, Measure, State};
use crate::sheet::{self, Pairs};
use crate::store::{self, Keyed};
use crate::{KIND, reference};
use ::store::{Change, Conn, Tx, history};
use convention::lists;
use kernel::{Ambient, Error, Id, Lang, Moment, Result, Role};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;
use tabular::{Brought, Class, Difference, Field, Judged, Kind, Noted, Values, Verdict, normal, read_said, said_text, traced};

const fn field(code: &'static str, label: &'static str, kind: Kind, is_repeated: bool) -> Field {
    Field { code, label, kind, is_repeated, is_needed: false }
}

/// Every field that a source can fill. The README of the slice lists them with their labels.
pub const FIELDS: [Field; 26] = [
    field("key", "measures-column-key", Kind::Key, false),
    Field { is_needed: true, ..field("title", "measures-column-title", Kind::Text, false) },
    field("title_other", "measures-column-title_other", Kind::Text, false),
    field("language", "measures-column-language", Kind::Listed(find_language), false),
    field("language_other", "measures-column-language_other", Kind::Listed(find_language), false),
    field("party", "measures-column-party", Kind::Listed(parties::intake::find_party), true),
    field("holder", "measures-column-holder", Kind::Text, false),
    field("partner", "measures-column-partner", Kind::Listed(parties::intake::find_party), true),
    field("territory", "measures-column-territory", Kind::Text, false),
    field("activity", "measures-column-activity", Kind::Listed(find_activity), true),
    field("area", "measures-column-area", Kind::Listed(|typed| find_code(lists::MONITORING_AREAS, typed)), true),
    field("objective", "measures-column-objective", Kind::Listed(|typed| find_code(lists::OBJECTIVES, typed)), true),
    field("instrument", "measures-column-instrument", Kind::Listed(|typed| find_code(lists::INSTRUMENT_TYPES, typed)), true),
    field("domain", "measures-column-domain", Kind::Listed(|typed| find_code(lists::CULTURAL_DOMAINS, typed)), true),
    field("stage", "measures-column-stage", Kind::Listed(|typed| find_code(lists::VALUE_CHAIN, typed)), true),
    field("target_group", "measures-column-target_group", Kind::Listed(|typed| find_code(lists::TARGET_GROUPS, typed)), true),
    field("body", "measures-column-body", Kind::Text, true),
    field("year", "measures-column-year", Kind::Year, false),
    field("year_end", "measures-column-year_end", Kind::Year, false),
    field("period", "measures-column-period", Kind::Text, false),
    field("description", "measures-column-description", Kind::Text, false),
    field("description_other", "measures-column-description_other", Kind::Text, false),
    field("results", "measures-column-results", Kind::Text, false),
    field("money", "measures-column-money", Kind::Money, true),
    field("link", "measures-column-link", Kind::Address, true),
    field("source", "measures-column-source", Kind::Text, false),
];

/// Further heads that are known: the columns of our own files and the words of the form.
pub const ALSO: [(&str, &str); 22] = [
    ("id", "key"),
    ("holders", "party"),
    ("parties", "party"),
    ("country", "party"),
    ("partners", "partner"),
    ("activities", "activity"),
    ("areas", "area"),
    ("objectives", "objective"),
    ("instruments", "instrument"),
    ("instrument_types", "instrument"),
    ("domains", "domain"),
    ("cultural_domains", "domain"),
    ("value_chain", "stage"),
    ("target_groups", "target_group"),
    ("responsible_bodies", "body"),
    ("year_start", "year"),
    ("start_year", "year"),
    ("main_features", "description"),
    ("features", "description"),
    ("summary", "description"),
    ("links", "link"),
    ("source_document", "source"),
];

type Codes = HashMap<String, String>;

/// Codes of the framework, alone, with their title and by their title.
static ACTIVITIES: LazyLock<Codes> = LazyLock::new(|| {
    let mut found = Codes::new();
    for activity in &convention::framework().activities {
        for words in activity.title.versions.values() {
            found.insert(normal(&words.text), activity.code.clone());
            found.insert(normal(&format!("{} {}", activity.code, words.text)), activity.code.clone());
        }
        found.insert(normal(&activity.code), activity.code.clone());
    }
    found
});

/// Codes of each list by code and by label in every language.
static CODES: LazyLock<HashMap<&'static str, Codes>> = LazyLock::new(|| {
    let of_list = |list: &convention::CodeList| {
        let words = |item: &convention::Item| {
            let labels = Lang::ALL.into_iter().map(|lang| normal(item.label(lang)));
            labels.chain([normal(&item.code)]).map(|word| (word, item.code.clone())).collect::<Vec<_>>()
        };
        list.items.iter().flat_map(words).collect::<Codes>()
    };
    let wanted = reference::CODED.into_iter().map(|(_, list)| list).filter(|list| !list.is_empty());
    wanted.map(|list| (list, of_list(convention::list(list)))).collect()
});

fn find_activity(typed: &str) -> Option<String> {
    ACTIVITIES.get(&normal(typed)).cloned()
}

fn find_code(list: &'static str, typed: &str) -> Option<String> {
    CODES.get(list)?.get(&normal(typed)).cloned()
}

fn find_language(typed: &str) -> Option<String> {
    Lang::parse(&typed.trim().to_lowercase()).map(|lang| lang.code().to_owned())
}

/// The field of the form behind a field of a source; rows of the form by their first part.
pub(crate) fn form_field(code: &str) -> &str {
    match code {
        "title_other" | "results" | "language" | "territory" | "period" | "year_end" | "title" => code,
        "language_other" => "other_language",
        "party" => "holders",
        "holder" => "other_holder",
        "partner" => "partners",
        "activity" => "activities",
        "area" => "areas",
        "objective" => "objectives",
        "instrument" => "instruments",
        "domain" => "domains",
        "stage" => "chain",
        "target_group" => "groups",
        "year" => "year_start",
        "description" => "features",
        "description_other" => "features_other",
        "source" => "source_document",
        other => other,
    }
}

/// The values of a field as a form would send them.
fn sent(code: &str, values: &[String]) -> Pairs {
    let numbered = |row: &str, part: &str| (0..).zip(values).map(|(at, value)| (format!("{row}-{at}-{part}"), value.clone())).collect();
    match code {
        "key" => Pairs::new(),
        "body" => numbered("body", "name"),
        "link" => numbered("link", "url"),
        "money" => {
            let line = |line: &String| match tabular::amounts::read(line, None) {
                Some(amounts) => amounts.into_iter().map(Some).map(|money| (line.clone(), money)).collect::<Vec<_>>(),
                None => vec![(line.clone(), None)],
            };
            let rows = values.iter().flat_map(line).enumerate();
            rows.flat_map(|(at, (wording, money))| {
                let part = |name: &str, value: String| (format!("money-{at}-{name}"), value);
                let mut parts = vec![part("wording", wording)];
                if let Some(money) = money {
                    let year = money.year.map(|year| year.to_string()).unwrap_or_default();
                    parts.extend([part("amount", money.plain()), part("currency", money.currency), part("year", year)]);
                }
                parts
            })
            .collect()
        }
        _ => values.iter().map(|value| (form_field(code).to_owned(), value.clone())).collect(),
    }
}

/// What a record says in one field, as values of a source.
pub(crate) fn said(code: &str, pairs: &Pairs) -> Vec<String> {
    let rows = |row: &str, part: &str| -> Vec<String> {
        let is_part = |name: &str| name.strip_prefix(row).is_some_and(|rest| rest.starts_with('-') && rest.ends_with(part));
        pairs.iter().filter(|(name, _)| is_part(name)).map(|(_, value)| value.clone()).collect()
    };
    match code {
        "body" => rows("body", "-name"),
        "link" => rows("link", "-url"),
        "money" => {
            let mut wordings = rows("money", "-wording");
            wordings.dedup();
            wordings
        }
        _ => pairs.iter().filter(|(name, _)| name == form_field(code)).map(|(_, value)| value.clone()).collect(),
    }
}

/// Judges rows against the records, a few questions for each hundred. Each row comes with its key, which may be empty.
pub fn judge(conn: &mut Conn, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
    let keys: Vec<String> = rows.iter().map(|(key, _)| key.clone()).filter(|key| !key.is_empty()).collect();
    let known = known(conn, brought, &keys)?;
    Ok(rows.iter().map(|(key, values)| judge_one(brought, known.get(key), values)).collect())
}

/// A record that a key names, and what the source last said of it.
struct Known {
    measure: Measure,
    last: Option<Values>,
    /// The record that the key was kept for. It goes on naming that one, so that undoing a merge undoes it here too.
    named: Id,
    /// Another row speaks of the record: its own, or one that came first. It is written once in a run, so that the run can
    /// be undone.
    is_spoken_for: bool,
}

impl Known {
    /// Whether the key's own record was merged into this one.
    fn is_merged(&self) -> bool {
        self.named != self.measure.id
    }
}

fn known(conn: &mut Conn, brought: &Brought, keys: &[String]) -> Result<HashMap<String, Known>> {
    let kept = store::keyed(conn, &brought.scope(), keys)?;
    let mut wanted: HashMap<String, (String, Option<Values>)> = HashMap::new();
    for Keyed { key, measure, said, .. } in kept {
        wanted.insert(key, (measure.public(), Some(read_said(&said)?)));
    }
    for key in keys {
        if wanted.contains_key(key) {
            continue;
        }
        // Without an earlier run a key may be our own identifier, or the name of a founding practice.
        let public_id = if kernel::id::is_public_id(key) { key.clone() } else { Id::founding(KIND, key).public() };
        wanted.insert(key.clone(), (public_id, None));
    }
    let ids: Vec<String> = wanted.values().map(|(public_id, _)| public_id.clone()).collect();
    let measures: HashMap<String, Measure> = store::list(conn, &ids)?.into_iter().map(|measure| (measure.public_id(), measure)).collect();
    let survivors = survivors(conn, measures.values())?;
    let mut found: HashMap<String, Known> = HashMap::new();
    for (key, (public_id, last)) in wanted {
        let Some(own) = measures.get(&public_id) else { continue };
        let measure = survivors.get(&own.id).unwrap_or(own).clone();
        found.insert(key, Known { measure, last, named: own.id, is_spoken_for: false });
    }
    speak_once(conn, brought, keys, &mut found)?;
    Ok(found)
}

/// The public records in which merged ones ended, by the merged one; one question for each hundred and each step.
fn survivors<'a>(conn: &mut Conn, all: impl Iterator<Item = &'a Measure>) -> Result<HashMap<Id, Measure>> {
    let into = |measure: &Measure| measure.merged.as_ref().filter(|_| measure.state == State::Merged).map(|merged| merged.into);
    let mut open: Vec<(Id, Id)> = all.filter_map(|measure| Some((measure.id, into(measure)?))).collect();
    let mut found = HashMap::new();
    for _ in 0..MERGES_MAX {
        if open.is_empty() {
            break;
        }
        let ids: Vec<String> = open.iter().map(|(_, into)| into.public()).collect();
        let step: HashMap<Id, Measure> = store::list(conn, &ids)?.into_iter().map(|measure| (measure.id, measure)).collect();
        let mut further = Vec::new();
        for (named, at) in open {
            match step.get(&at) {
                Some(measure) if matches!(measure.state, State::Published | State::Ended) => drop(found.insert(named, measure.clone())),
                Some(measure) => further.extend(into(measure).map(|next| (named, next))),
                None => {}
            }
        }
        open = further;
    }
    Ok(found)
}

/// Merges that are followed one after another. Our choice, as for addresses.
const MERGES_MAX: usize = 10;

/// Marks the rows whose record another row speaks of. Only merges make two keys of a source name one record.
fn speak_once(conn: &mut Conn, brought: &Brought, keys: &[String], found: &mut HashMap<String, Known>) -> Result<()> {
    let mut ids: Vec<Id> = found.values().filter(|known| known.is_merged()).map(|known| known.measure.id).collect();
    let is_written: BTreeSet<Id> =
        store::written_in(conn, brought.run, found.values().map(|known| known.measure.id))?.into_iter().collect();
    if ids.is_empty() && is_written.is_empty() {
        return Ok(());
    }
    ids.sort_unstable();
    ids.dedup();
    let mut taken: BTreeSet<Id> = store::keyed_of(conn, &brought.scope(), &ids)?.into_iter().collect();
    taken.extend(found.values().filter(|known| !known.is_merged()).map(|known| known.measure.id));
    for key in keys {
        let Some(known) = found.get_mut(key) else { continue };
        let id = known.measure.id;
        // `insert` is false for a record that has a row of its own, and for the second of two that were merged into it.
        known.is_spoken_for = is_written.contains(&id) || (known.is_merged() && !taken.insert(id));
    }
    Ok(())
}

fn judge_one(brought: &Brought, known: Option<&Known>, values: &Values) -> Judged {
    let mut problems = Vec::new();
    let mut note = |class: Class, field: &'static str, value: String, code: &'static str| {
        problems.push(Noted { class, field, value, code });
    };
    if let Some(home) = brought.home {
        let others: Vec<String> = values.get("party").into_iter().flatten().filter(|party| **party != home.as_str()).cloned().collect();
        if !others.is_empty() {
            note(Class::Error, "party", others.join("; "), "other-party");
        }
    }
    if let Some(known) = known.filter(|known| known.is_merged() || known.is_spoken_for) {
        note(Class::Warning, "key", known.measure.public_id(), "merged");
    }
    if let Some(known) = known
        && !may_change(brought, &known.measure)
    {
        note(Class::Blocker, "key", String::new(), "other-record");
    }
    if let Some(known) = known
        && !matches!(known.measure.state, State::Published | State::Ended)
    {
        note(Class::Blocker, "key", known.measure.state.code().into(), "not-published");
    }
    let (before, differences, is_conflict) = match known {
        None => (None, Vec::new(), false),
        Some(known) if known.is_spoken_for => (Some(&known.measure), Vec::new(), false),
        Some(known) => {
            let (differences, is_conflict) = differences(known, values);
            (Some(&known.measure), differences, is_conflict)
        }
    };
    let content = content_of(brought, before, values, &differences);
    let old = before.map(|before| before.content.problems()).unwrap_or_default();
    let mut missing: Vec<&str> = Vec::new();
    for problem in content.problems().into_iter().filter(|problem| !old.contains(problem)) {
        let unit = sheet::unit(&problem.field);
        let field = FIELDS.iter().find(|field| form_field(field.code) == unit || field.code == unit).map_or("title", |field| field.code);
        if content.missing().contains(&problem.field.as_str()) {
            missing.push(field);
        } else {
            note(Class::Error, field, String::new(), if problem.key == "error-too-long" { "too-long" } else { "rule" });
        }
    }
    // Records of feeds may lack what is obligatory for people and show it (`workflows.md`, section 4).
    if before.is_none() && !missing.is_empty() {
        note(Class::Warning, "title", missing.join(" "), "missing");
    }
    let is_blocked = problems.iter().any(|problem| problem.class > Class::Warning);
    let verdict = match (is_blocked, before) {
        (true, _) => Verdict::Blocked,
        (false, None) => Verdict::New,
        (false, Some(_)) if is_conflict => Verdict::Conflict,
        (false, Some(_)) if differences.is_empty() => Verdict::Unchanged,
        (false, Some(_)) => Verdict::Changed,
    };
    let public_id = known.map(|known| known.measure.public_id()).unwrap_or_default();
    Judged { verdict, public_id, differences, problems }
}

/// A Party's people change the records of their Party, the Secretariat those of no Party, the operator any of these; those
/// of an organization are changed by itself alone.
fn may_change(brought: &Brought, measure: &Measure) -> bool {
    match brought.home {
        _ if measure.organization.is_some() => false,
        Some(home) => measure.is_of(home),
        None => brought.role != Role::Secretariat || measure.is_of_secretariat(),
    }
}

/// Fields in which the source says something else than the record; see [`tabular::differences`].
fn differences(known: &Known, values: &Values) -> (Vec<Difference>, bool) {
    let pairs = sheet::pairs(&known.measure.content, &BTreeMap::new());
    tabular::differences(&|code| said(code, &pairs), known.last.as_ref(), values.iter().filter(|(code, _)| *code != "key"))
}

/// The content that a row makes: of a record that is there only what differs.
fn content_of(brought: &Brought, before: Option<&Measure>, values: &Values, differences: &[Difference]) -> Content {
    let changed: BTreeSet<&str> = differences.iter().map(|difference| difference.field.as_str()).collect();
    let old = before.map(|before| before.content.clone()).unwrap_or_default();
    let mut pairs = sheet::pairs(&old, &BTreeMap::new());
    if before.is_none() {
        pairs.push(("source_kind".into(), "feed".into()));
        pairs.push(("source_document".into(), brought.origin.clone()));
        if values.get("party").is_none_or(Vec::is_empty) {
            pairs.extend(brought.home.map(|home| ("holders".to_owned(), home.to_string())));
        }
    }
    for (code, values) in values.iter().filter(|(code, _)| before.is_none() || changed.contains(code.as_str())) {
        let fresh = sent(code, values);
        if before.is_none() && fresh.is_empty() {
            continue;
        }
        let unit = fresh.first().map_or_else(|| form_field(code).to_owned(), |(name, _)| sheet::unit(name).to_owned());
        pairs.retain(|(name, _)| sheet::unit(name) != unit);
        pairs.extend(fresh);
    }
    let mut content = sheet::content(&pairs, &old, &BTreeMap::new(), &mut String::new).0;
    content.makers.clone_from(&old.makers);
    content
}

/// Opens a run: from now on what it writes is hidden until [`close`]. `Conflict` while another one is open.
pub fn open(tx: &mut Tx<'_>, run: i64) -> Result<()> {
    store::open_run(tx, run)
}

/// Shows everything the run wrote, at once. The line in the outbox lets every index take up all its records together.
pub fn close(tx: &mut Tx<'_>, ambient: &Ambient, run: i64) -> Result<()> {
    store::close_run(tx, run)?;
    tx.tell(RUN_KIND, &run.to_string(), "apply", ambient.now(), true)
}

/// Kind under which the outbox names a run of measures.
pub const RUN_KIND: &str = "measure-run";

/// Takes one row and answers what it did; judged anew, since the record may have been changed meanwhile.
pub fn take(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
    let keys: Vec<String> = rows.iter().map(|(key, _)| key.clone()).filter(|key| !key.is_empty()).collect();
    let known = known(tx, brought, &keys)?;
    let mut out = Vec::with_capacity(rows.len());
    for (key, values) in rows {
        let known = known.get(key);
        let mut judged = judge_one(brought, known, values);
        let said_now = traced(values);
        let (scope, said) = (brought.scope(), said_text(&said_now)?);
        let last = known.and_then(|known| known.last.as_ref());
        if judged.verdict.is_written() {
            let after = write(tx, ambient, brought, known, values, &judged)?;
            judged.public_id = after.public_id();
            let said_before = last.map(said_text).transpose()?.unwrap_or_default();
            store::keep_written(tx, brought.run, after.id, after.version, (&scope, key), &said_before)?;
            store::keep_key(tx, &scope, key, known.map_or(after.id, |known| known.named), &said)?;
        } else if let Some(known) =
            known.filter(|known| judged.verdict == Verdict::Unchanged && !known.is_spoken_for && last != Some(&said_now))
        {
            store::keep_key(tx, &scope, key, known.named, &said)?;
        }
        out.push(judged);
    }
    Ok(out)
}

fn write(
    tx: &mut Tx<'_>,
    ambient: &Ambient,
    brought: &Brought,
    known: Option<&Known>,
    values: &Values,
    judged: &Judged,
) -> Result<Measure> {
    let now = ambient.now();
    let before = known.map(|known| &known.measure);
    let start = before.cloned().unwrap_or_else(|| Measure {
        state: State::Published,
        published_at: Some(now),
        ..Measure::start(Id::fresh(ambient), brought.home, None, now)
    });
    let content = content_of(brought, before, values, &judged.differences);
    let imported = Some(imported(brought, now));
    let mut after = Measure { content, changed_at: now, version_before_talk: None, stands_at: None, imported, ..start };
    after.version = record(tx, ambient, brought, &after, IMPORT)?;
    match before {
        Some(before) => store::update_in_run(tx, &after, before, brought.run)?,
        None => store::insert_in_run(tx, &after, brought.run)?,
    }
    Ok(after)
}

fn imported(brought: &Brought, now: Moment) -> Imported {
    Imported { run: brought.run, at: now, origin: brought.origin.clone(), feed: brought.feed.clone() }
}

/// Acts of history: taken from a source, and put back as it was before.
const IMPORT: &str = "import";
const UNDO: &str = "undo";

fn record(tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, measure: &Measure, act: &str) -> Result<i64> {
    let body = serde_json::to_value(measure).map_err(|cause| Error::caused("cannot write a measure", cause))?;
    let why = format!("{} {}", brought.run, brought.origin);
    tx.record_unannounced(&Change {
        kind: KIND,
        id: measure.id.to_string(),
        act,
        why: &why,
        actor: &brought.actor,
        role: brought.role,
        party: brought.home,
        at: ambient.now(),
        body,
        is_public: true,
    })
}

/// Records of a run that somebody changed since, as public identifiers; empty when the run can be undone whole.
pub fn built_upon(conn: &mut Conn, run: i64) -> Result<Vec<String>> {
    store::changed_since_run(conn, run)
}

/// Puts records of a run back as they were, at most `limit` of them after a key; new ones are withdrawn with the reason.
/// `brought.run` is the number under which that is written. Answers the key to go on from, `None` at the end.
pub fn undo(
    tx: &mut Tx<'_>,
    ambient: &Ambient,
    brought: &Brought,
    undone: i64,
    reason: &str,
    after: &str,
    limit: usize,
) -> Result<Option<String>> {
    let now = ambient.now();
    let found = store::untouched(tx, undone, after, limit)?;
    for written in &found {
        let (is_now, version) = (&written.measure, written.version);
        let mut after: Measure = match history::get(tx, KIND, &is_now.id.to_string(), version - 1) {
            Ok(entry) => entry.read()?,
            Err(Error::NotFound) => Measure { state: State::Withdrawn, reason: Some((reason.to_owned(), now.day())), ..is_now.clone() },
            Err(error) => return Err(error),
        };
        after.stands_at = after.stands_at.or(Some(version - 1)).filter(|_| version > 1);
        after.changed_at = now;
        after.version = record(tx, ambient, brought, &after, UNDO)?;
        store::update_in_run(tx, &after, is_now, brought.run)?;
        store::keep_written(tx, brought.run, is_now.id, after.version, ("", ""), "")?;
        if written.said_before.is_empty() {
            store::forget_key(tx, &written.scope, &written.key)?;
        } else {
            store::keep_said(tx, &written.scope, &written.key, &written.said_before)?;
        }
    }
    Ok(found.last().map(|last| last.measure.id.to_string()))
}

/// Keys of the records that a run wrote, in order, for the index: at most `limit` after a key.
pub fn written_by(conn: &mut Conn, run: i64, after: &str, limit: usize) -> Result<Vec<String>> {
    store::ids_of_run(conn, run, after, limit)
}
