//! History of every record: each version with who, when, why and the whole record after the change, chained by
//! hash. The state before a change is the version before it. Personal values never enter: actors stand as
//! account identifiers, so a person's data can be erased without breaking the chain.
//!
//! A long record that changed a little is kept as its differences from the version before, so that many people may save
//! single answers of one roadmap (decision 0023); what is read, hashed and checked is always the whole record.
//!
//! Invariants: no version is ever removed or rewritten; `state` beside a body is the state in the body; from a version
//! kept as differences, the versions back to its `base` are kept so too, and the base is kept whole.

use crate::{Conn, Row, Tx, Value};
use kernel::{Actor, Error, Moment, PartyCode, Result, Role, canonical};
use serde_json::{Value as Json, json};

/// A change about to be written.
pub struct Change<'a> {
    /// Kind of the record, a plain noun.
    pub kind: &'a str,
    /// Key of the record.
    pub id: String,
    /// Code of the act (`save`, `publish` …).
    pub act: &'a str,
    /// The note or reason given; empty when none was asked.
    pub why: &'a str,
    pub actor: &'a Actor,
    /// The role in which the actor acts.
    pub role: Role,
    pub party: Option<PartyCode>,
    pub at: Moment,
    /// The whole record after the change.
    pub body: Json,
    /// Whether what the public sees may have changed.
    pub is_public: bool,
}

/// One version as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub kind: String,
    pub record_id: String,
    /// From 1.
    pub version: i64,
    pub at: Moment,
    /// Account identifier, or `operator`, `visitor`, `founding documents`, `program`.
    pub actor: String,
    pub role: String,
    pub party: Option<PartyCode>,
    pub act: String,
    pub why: String,
    /// Code of the record's state after the change; empty where the kind has none.
    pub state: String,
    pub body: Json,
    pub hash: String,
}

const COLUMNS: &str = "kind, record_id, version, at, actor, role, party, act, why, state, body, hash, base";

/// Bodies of fewer bytes are always kept whole. Our choice: they fit a few pages of the database.
const LONG: usize = 8 * 1024;
/// Differences are kept where they take less than this part of the whole. Our choice.
const PART: usize = 8;
/// A version is kept whole after so many that are not: reading one takes this many short rows at most. Our choice.
const WHOLE_EVERY: i64 = 32;

/// The state that a body names, so that versions can be chosen by it without reading bodies.
fn state_of(body: &Json) -> &str {
    body.get("state").and_then(Json::as_str).unwrap_or_default()
}

impl Tx<'_> {
    /// Appends a version to the record's history and a line to the outbox; answers the version number.
    pub fn record(&mut self, change: &Change<'_>) -> Result<i64> {
        let version = self.record_unannounced(change)?;
        self.tell(change.kind, &change.id, change.act, change.at, change.is_public)?;
        Ok(version)
    }

    /// As [`Tx::record`] for long records of which many answers are saved one by one: `before` is the whole record as it
    /// stood, of which only the differences are kept.
    pub fn record_differences(&mut self, change: &Change<'_>, before: &Json) -> Result<i64> {
        let version = self.append(change, Some(before))?;
        self.tell(change.kind, &change.id, change.act, change.at, change.is_public)?;
        Ok(version)
    }

    /// As [`Tx::record`] without the line in the outbox, for records that become visible together: whoever shows them
    /// writes one line for all.
    pub fn record_unannounced(&mut self, change: &Change<'_>) -> Result<i64> {
        self.append(change, None)
    }

    fn append(&mut self, change: &Change<'_>, before: Option<&Json>) -> Result<i64> {
        let head = self.find(
            "SELECT version, hash, base FROM history WHERE kind = $1 AND record_id = $2 ORDER BY version DESC LIMIT 1",
            &[change.kind.into(), change.id.as_str().into()],
        )?;
        let (version, previous, whole): (i64, String, i64) = match head {
            Some(row) => {
                let newest = row.get(0)?;
                (newest + 1, row.get(1)?, row.get::<Option<i64>>(2)?.unwrap_or(newest))
            }
            None => (1, String::new(), 0),
        };
        let actor = change.actor.account.map_or_else(|| change.actor.label.to_owned(), |account| account.to_string());
        let body = canonical::to_string(&change.body);
        let short = match before {
            Some(before) if body.len() >= LONG && version > 1 && version - whole < WHOLE_EVERY => Some(differences(before, &change.body)?),
            _ => None,
        };
        let short = short.filter(|short| short.len() * PART < body.len());
        let base = short.is_some().then_some(whole);
        #[cfg(debug_assertions)]
        if short.is_some() && find_newest(self, change.kind, &change.id)?.map(|newest| newest.body).as_ref() != before {
            return Err(Error::fault(format!("{} {} was not as the caller says", change.kind, change.id)));
        }
        let entry = Entry {
            kind: change.kind.to_owned(),
            record_id: change.id.clone(),
            version,
            at: change.at,
            actor,
            role: change.role.code().to_owned(),
            party: change.party,
            act: change.act.to_owned(),
            why: change.why.to_owned(),
            state: state_of(&change.body).to_owned(),
            body: Json::Null,
            hash: String::new(),
        };
        let hash = entry.chained(&body, &previous);
        self.execute(
            "INSERT INTO history (kind, record_id, version, at, actor, role, party, act, why, state, body, hash, base) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            &[
                entry.kind.into(),
                entry.record_id.into(),
                version.into(),
                entry.at.into(),
                entry.actor.into(),
                entry.role.into(),
                entry.party.into(),
                entry.act.into(),
                entry.why.into(),
                entry.state.into(),
                short.unwrap_or(body).into(),
                hash.into(),
                base.into(),
            ],
        )?;
        Ok(version)
    }

    /// Appends a line to the outbox alone, for changes that are not versions of a record (a role given, a message
    /// read). History is for records; this is for listeners.
    pub fn tell(&mut self, kind: &str, id: &str, act: &str, at: Moment, is_public: bool) -> Result<()> {
        let position = self.next_number("outbox")?;
        self.execute(
            "INSERT INTO outbox (position, at, kind, record_id, act, is_public) VALUES ($1, $2, $3, $4, $5, $6)",
            &[position.into(), at.into(), kind.into(), id.into(), act.into(), is_public.into()],
        )?;
        Ok(())
    }
}

impl Entry {
    /// The hash of this version, whose body has this canonical form, chained to the one before it (empty for the first).
    fn chained(&self, body: &str, previous: &str) -> String {
        let around = json!({
            "previous": previous, "kind": self.kind, "record": self.record_id, "version": self.version, "at": self.at.0,
            "actor": self.actor, "role": self.role, "party": self.party, "act": self.act, "why": self.why,
        });
        canonical::sha256(canonical::with_field(&around, "body", body).as_bytes())
    }

    /// The record of this version as a type of the slice.
    pub fn read<T: serde::de::DeserializeOwned>(self) -> Result<T> {
        serde_json::from_value(self.body)
            .map_err(|cause| Error::caused(format!("cannot read version {} of {} {}", self.version, self.kind, self.record_id), cause))
    }
}

/// What changed, as a JSON Patch.
fn differences(before: &Json, after: &Json) -> Result<String> {
    serde_json::to_string(&json_patch::diff(before, after)).map_err(|cause| Error::caused("cannot write differences", cause))
}

/// The body that differences make of the one before.
fn patched(mut before: Json, differences: Json) -> Result<Json> {
    let doing = "cannot read differences";
    let patch: json_patch::Patch = serde_json::from_value(differences).map_err(|cause| Error::caused(doing, cause))?;
    json_patch::patch(&mut before, &patch).map_err(|cause| Error::caused(doing, cause))?;
    Ok(before)
}

/// The whole body of a version: the one kept whole with every difference up to this one.
fn whole_body(conn: &mut Conn, kind: &str, id: &str, (base, version): (i64, i64)) -> Result<Json> {
    let sql = "SELECT base, body FROM history WHERE kind = $1 AND record_id = $2 AND version >= $3 AND version <= $4 ORDER BY version";
    let rows = conn.query(sql, &[kind.into(), id.into(), base.into(), version.into()])?;
    let mut rows = rows.iter();
    let first = rows.next().ok_or(Error::NotFound)?;
    if first.get::<Option<i64>>(0)?.is_some() {
        return Err(Error::fault(format!("version {base} of {kind} {id} is not kept whole")));
    }
    rows.try_fold(first.json(1)?, |body, row| patched(body, row.json(1)?))
}

/// Entries in the order of their versions as they were written: each from the one before it where that one is at hand.
/// `before` is the entry before the first.
fn resolved(conn: &mut Conn, rows: &[&Row], before: Option<&Entry>) -> Vec<Result<Entry>> {
    let mut last: Option<Entry> = before.cloned();
    let mut one = |row: &&Row| {
        let mut entry = from_row(row)?;
        if let Some(base) = row.get::<Option<i64>>(12)? {
            let is_before =
                |last: &Entry| (&last.kind, &last.record_id, last.version + 1) == (&entry.kind, &entry.record_id, entry.version);
            entry.body = match last.take().filter(is_before) {
                Some(last) => patched(last.body, entry.body)?,
                None => whole_body(conn, &entry.kind, &entry.record_id, (base, entry.version))?,
            };
        }
        last = Some(entry.clone());
        Ok(entry)
    };
    rows.iter().map(&mut one).collect()
}

fn resolved_one(conn: &mut Conn, row: &Row) -> Result<Entry> {
    let mut entry = from_row(row)?;
    if let Some(base) = row.get::<Option<i64>>(12)? {
        entry.body = whole_body(conn, &entry.kind, &entry.record_id, (base, entry.version))?;
    }
    Ok(entry)
}

/// JSON Pointers (RFC 6901) of what changed after one version up to another; `None` where a version between them is kept
/// whole and does not tell.
pub fn find_changed(conn: &mut Conn, kind: &str, id: &str, after: i64, to: i64) -> Result<Option<Vec<String>>> {
    #[derive(serde::Deserialize)]
    struct Step {
        path: String,
        from: Option<String>,
    }
    let sql = "SELECT body FROM history WHERE kind = $1 AND record_id = $2 AND version > $3 AND version <= $4 AND base IS NOT NULL";
    let rows = conn.query(sql, &[kind.into(), id.into(), after.into(), to.into()])?;
    if i64::try_from(rows.len()).unwrap_or(0) != to - after {
        return Ok(None);
    }
    let mut paths = Vec::new();
    for row in &rows {
        let steps: Vec<Step> = row.json(0)?;
        paths.extend(steps.into_iter().flat_map(|step| std::iter::once(step.path).chain(step.from)));
    }
    Ok(Some(paths))
}

fn from_row(row: &Row) -> Result<Entry> {
    Ok(Entry {
        kind: row.get(0)?,
        record_id: row.get(1)?,
        version: row.get(2)?,
        at: row.get(3)?,
        actor: row.get(4)?,
        role: row.get(5)?,
        party: row.get(6)?,
        act: row.get(7)?,
        why: row.get(8)?,
        state: row.get(9)?,
        body: row.json(10)?,
        hash: row.get(11)?,
    })
}

/// One act of the log: which record, who, in which role, when. Neither what the record says nor why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    pub kind: String,
    pub record_id: String,
    pub version: i64,
    pub at: Moment,
    pub actor: String,
    pub role: String,
    pub party: Option<PartyCode>,
    pub act: String,
    pub state: String,
}

/// Acts on all records before a moment, newest first, at most `limit`; of one Party only where one is named.
pub fn log(conn: &mut Conn, party: Option<PartyCode>, before: Moment, limit: usize) -> Result<Vec<Act>> {
    let (of_party, mut params) = match party {
        Some(party) => ("party = $1 AND at < $2", vec![Value::from(party), before.into()]),
        None => ("at < $1", vec![before.into()]),
    };
    params.push(limit.into());
    let sql = format!(
        "SELECT kind, record_id, version, at, actor, role, party, act, state FROM history WHERE {of_party} \
         ORDER BY at DESC, kind DESC, record_id DESC, version DESC LIMIT ${}",
        params.len()
    );
    let act = |row: &Row| {
        let party: Option<String> = row.get(6)?;
        Ok(Act {
            kind: row.get(0)?,
            record_id: row.get(1)?,
            version: row.get(2)?,
            at: row.get(3)?,
            actor: row.get(4)?,
            role: row.get(5)?,
            party: party.as_deref().and_then(PartyCode::parse),
            act: row.get(7)?,
            state: row.get(8)?,
        })
    };
    conn.query(&sql, &params)?.iter().map(act).collect()
}

/// All versions of a record, newest first, at most 500.
pub fn list(conn: &mut Conn, kind: &str, id: &str) -> Result<Vec<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE kind = $1 AND record_id = $2 ORDER BY version DESC LIMIT 500");
    let rows = conn.query(&sql, &[kind.into(), id.into()])?;
    let oldest_first: Vec<&Row> = rows.iter().rev().collect();
    let mut entries = resolved(conn, &oldest_first, None).into_iter().collect::<Result<Vec<_>>>()?;
    entries.reverse();
    Ok(entries)
}

/// A version without its body, for lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub version: i64,
    pub at: Moment,
    pub actor: String,
    pub role: String,
    pub act: String,
    pub why: String,
    pub state: String,
    pub hash: String,
}

/// Some of a record's versions: all from one on, and among those before it the ones left in certain states.
#[derive(Debug, Clone, Copy)]
pub struct Part<'a> {
    /// 1 for all of them.
    pub from: i64,
    /// Versions before `from` count where they left the record in one of these states …
    pub states: &'a [&'a str],
    /// … unless one of these acts made them.
    pub except: &'a [&'a str],
    /// The last one that counts: a version that nobody may see yet is none.
    pub to: i64,
}

impl Part<'static> {
    /// Every version.
    pub const ALL: Part<'static> = Part { from: 1, states: &[], except: &[], to: i64::MAX };
}

impl Part<'_> {
    /// Whether a version is one of them.
    pub fn has(&self, version: i64, state: &str, act: &str) -> bool {
        version <= self.to && (version >= self.from || (self.states.contains(&state) && !self.except.contains(&act)))
    }

    /// The same in SQL, with its parameters; the first two are kind and key.
    fn clause(&self, kind: &str, id: &str) -> (String, Vec<Value>) {
        let mut params: Vec<Value> = vec![kind.into(), id.into(), self.to.into(), self.from.into()];
        let mut marks = |codes: &[&str]| {
            let first = params.len() + 1;
            params.extend(codes.iter().map(|code| Value::from(*code)));
            (first..first + codes.len()).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
        };
        let states = if self.states.is_empty() { String::new() } else { format!(" OR (state IN ({})", marks(self.states)) };
        let except =
            if states.is_empty() || self.except.is_empty() { String::new() } else { format!(" AND act NOT IN ({})", marks(self.except)) };
        let end = if states.is_empty() { "" } else { ")" };
        (format!("FROM history WHERE kind = $1 AND record_id = $2 AND version <= $3 AND (version >= $4{states}{except}{end})"), params)
    }
}

/// Versions of a record, newest first, one page: `limit` of them after the first `offset`. Bodies are not read.
pub fn lines(conn: &mut Conn, kind: &str, id: &str, part: &Part<'_>, limit: usize, offset: usize) -> Result<Vec<Line>> {
    let (clause, mut params) = part.clause(kind, id);
    params.extend([limit.into(), offset.into()]);
    let sql = format!(
        "SELECT version, at, actor, role, act, why, state, hash {clause} ORDER BY version DESC LIMIT ${} OFFSET ${}",
        params.len() - 1,
        params.len()
    );
    let line = |row: &Row| {
        Ok(Line {
            version: row.get(0)?,
            at: row.get(1)?,
            actor: row.get(2)?,
            role: row.get(3)?,
            act: row.get(4)?,
            why: row.get(5)?,
            state: row.get(6)?,
            hash: row.get(7)?,
        })
    };
    conn.query(&sql, &params)?.iter().map(line).collect()
}

/// How many versions [`lines`] has in all.
pub fn count(conn: &mut Conn, kind: &str, id: &str, part: &Part<'_>) -> Result<u64> {
    let (clause, params) = part.clause(kind, id);
    conn.get(&format!("SELECT count(*) {clause}"), &params)?.get(0)
}

/// The first version that left the record in this state; `None` when none did.
pub fn first_in(conn: &mut Conn, kind: &str, id: &str, state: &str) -> Result<Option<i64>> {
    let sql = "SELECT version FROM history WHERE kind = $1 AND record_id = $2 AND state = $3 ORDER BY version LIMIT 1";
    conn.find(sql, &[kind.into(), id.into(), state.into()])?.map(|row| row.get(0)).transpose()
}

/// The newest version of a record; `None` when it has no history.
pub fn find_newest(conn: &mut Conn, kind: &str, id: &str) -> Result<Option<Entry>> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE kind = $1 AND record_id = $2 ORDER BY version DESC LIMIT 1");
    let found = conn.find(&sql, &[kind.into(), id.into()])?;
    found.as_ref().map(|row| resolved_one(conn, row)).transpose()
}

/// One version of a record.
pub fn get(conn: &mut Conn, kind: &str, id: &str, version: i64) -> Result<Entry> {
    let sql = format!("SELECT {COLUMNS} FROM history WHERE kind = $1 AND record_id = $2 AND version = $3");
    let row = conn.get(&sql, &[kind.into(), id.into(), version.into()])?;
    resolved_one(conn, &row)
}

/// What a check of the chains found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verified {
    pub n_entries: u64,
    /// `kind id version` of each entry whose hash does not follow from its content and the entry before it.
    pub broken: Vec<String>,
}

/// Walks every chain in steps and recomputes each hash; `each` sees every entry on the way.
pub fn verify(conn: &mut Conn, each: &mut dyn FnMut(&Entry)) -> Result<Verified> {
    let mut verified = Verified::default();
    let mut last: Option<Entry> = None;
    loop {
        let (kind, id, version) =
            last.as_ref().map_or((String::new(), String::new(), 0), |entry| (entry.kind.clone(), entry.record_id.clone(), entry.version));
        let rows = conn.query(
            &format!(
                "SELECT {COLUMNS} FROM history WHERE (kind, record_id, version) > ($1, $2, $3) \
                 ORDER BY kind, record_id, version LIMIT $4"
            ),
            &[kind.into(), id.into(), version.into(), STEP.into()],
        )?;
        if rows.is_empty() {
            return Ok(verified);
        }
        let read: Vec<&Row> = rows.iter().collect();
        for (row, entry) in rows.iter().zip(resolved(conn, &read, last.as_ref())) {
            // Differences that lead nowhere are no body: the hash does not follow from them.
            let entry = entry.or_else(|_| from_row(row))?;
            let before = last.as_ref().filter(|last| last.kind == entry.kind && last.record_id == entry.record_id);
            let follows = entry.version == before.map_or(1, |before| before.version + 1)
                && entry.state == state_of(&entry.body)
                && entry.hash == entry.chained(&canonical::to_string(&entry.body), before.map_or("", |before| before.hash.as_str()));
            if !follows {
                verified.broken.push(format!("{} {} {}", entry.kind, entry.record_id, entry.version));
            }
            verified.n_entries += 1;
            each(&entry);
            last = Some(entry);
        }
    }
}

/// Entries or rows read at a time by a check.
const STEP: usize = 200;

/// A table that keeps the newest version of every record of a kind, in columns `version` and `body`. The slices say
/// which ones they have, so that a check can hold them against history.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    pub kind: &'static str,
    pub name: &'static str,
    /// Column of the key by which history knows the record.
    pub key: &'static str,
    /// SHA-256 of each stored file that a body refers to.
    pub files: fn(&Json) -> Vec<String>,
}

impl Table {
    /// A table of records that refer to no files.
    pub const fn without_files(kind: &'static str, name: &'static str, key: &'static str) -> Table {
        Table { kind, name, key, files: |_| Vec::new() }
    }
}

/// How a record differs from its history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// There is a row and no history.
    NoHistory,
    /// There is history and no row; nothing ever removes one.
    NoRow,
    /// The row has another version than the newest in history.
    Version { row: i64, newest: i64 },
    /// The version is the same and the body is not.
    Body,
}

/// Holds every row of a table against the newest version in history, in steps. Answers the keys that differ.
pub fn compare(conn: &mut Conn, table: &Table) -> Result<Vec<(String, Difference)>> {
    let Table { kind, name, key, .. } = *table;
    let mut found = Vec::new();
    let rows_after = format!(
        "SELECT r.{key}, r.version, r.body, h.version, h.body, h.base FROM {name} AS r LEFT JOIN history AS h ON h.kind = $1 AND h.record_id = r.{key} \
         AND h.version = (SELECT max(i.version) FROM history AS i WHERE i.kind = $1 AND i.record_id = r.{key}) \
         WHERE r.{key} > $2 ORDER BY r.{key} LIMIT $3"
    );
    let mut after = String::new();
    loop {
        let rows = conn.query(&rows_after, &[kind.into(), after.as_str().into(), STEP.into()])?;
        for row in &rows {
            after = row.get(0)?;
            found.extend(differing(conn, kind, &after, row)?.map(|difference| (after.clone(), difference)));
        }
        if rows.len() < STEP {
            break;
        }
    }
    let without_row = format!(
        "SELECT h.record_id FROM history AS h WHERE h.kind = $1 AND h.version = 1 \
         AND NOT EXISTS (SELECT 1 FROM {name} AS r WHERE r.{key} = h.record_id) ORDER BY h.record_id LIMIT 1000"
    );
    for row in conn.query(&without_row, &[kind.into()])? {
        found.push((row.get(0)?, Difference::NoRow));
    }
    Ok(found)
}

/// The difference in a row of [`compare`].
fn differing(conn: &mut Conn, kind: &str, id: &str, row: &Row) -> Result<Option<Difference>> {
    let (version, body): (i64, String) = (row.get(1)?, row.get(2)?);
    let (Some(newest), Some(recorded)) = (row.get::<Option<i64>>(3)?, row.get::<Option<String>>(4)?) else {
        return Ok(Some(Difference::NoHistory));
    };
    if version != newest {
        return Ok(Some(Difference::Version { row: version, newest }));
    }
    let recorded = match row.get::<Option<i64>>(5)? {
        Some(base) => canonical::to_string(&whole_body(conn, kind, id, (base, newest))?),
        None => recorded,
    };
    // History writes the canonical form; a table may order its fields as the type does.
    let is_same = serde_json::from_str::<Json>(&body).is_ok_and(|body| canonical::to_string(&body) == recorded);
    Ok((!is_same).then_some(Difference::Body))
}
