//! Targets whose records are few (Parties, organizations): rows are judged step by step like any others, and written
//! with their history in the one transaction that closes the run. So a run is seen whole or not at all without a word
//! about runs in the slice, and a killed one has written nothing.
//!
//! Invariant: every row is judged again in the transaction that writes it; what was changed here meanwhile is left.

use crate::import::ROW_TWICE;
use crate::store::{self, Kept, Staged, Written};
use crate::work::corrected;
use crate::{Described, Target};
use ::store::{Conn, Tx};
use kernel::{Ambient, Result};
use std::collections::{BTreeSet, HashMap};
use tabular::{Asked, Brought, Class, Judged, Last, Noted, Values, Verdict, read_said, said_text, traced};

/// Rows of a run at most. Our choice: so many new organizations were written in one to two seconds on SQLite, for which
/// others' saves wait, and in three to four on PostgreSQL.
const ROWS_MAX: u64 = 5_000;
/// Rows judged at a time.
const STEP: usize = 250;

/// What a slice does for its few records; [`Target`] comes of it.
pub trait Few: Described {
    /// A record as a row makes it, ready to be written.
    type Draft;
    /// What rows would do, without a question for each; a draft for those that would be written.
    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[Asked]) -> Result<Vec<(Judged, Option<Self::Draft>)>>;
    /// Writes a draft with its history; answers the record's public identifier, its version before (0 for a new one)
    /// and its version now.
    fn write(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, draft: Self::Draft) -> Result<(String, i64, i64)>;
    /// The versions of records now, by public identifier.
    fn versions(&self, conn: &mut Conn, records: &[String]) -> Result<HashMap<String, i64>>;
    /// Makes a record as it was at a version; one that a run brought (version 0) is taken back with the reason. Answers
    /// the version now.
    fn put_back(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought, record: &str, version: i64, reason: &str) -> Result<i64>;
}

/// A row with what is known of its key, judged.
type JudgedRow<D> = (Option<Last>, Judged, Option<D>);

/// Judges rows; `seen` are the records that earlier rows of the run were about.
fn judge<T: Few>(
    few: &T,
    conn: &mut Conn,
    brought: &Brought,
    rows: &[(String, Values)],
    seen: &mut BTreeSet<String>,
) -> Result<Vec<JudgedRow<T::Draft>>> {
    let keys: Vec<String> = rows.iter().map(|(key, _)| key.clone()).filter(|key| !key.is_empty()).collect();
    let mut kept: HashMap<String, Last> = HashMap::new();
    for Kept { key, record, said } in store::kept(conn, few.code(), &brought.scope(), &keys)? {
        kept.insert(key, Last { record, said: read_said(&said)? });
    }
    let ask = |(key, values): &(String, Values)| Asked { key: key.clone(), values: values.clone(), last: kept.get(key).cloned() };
    let asked: Vec<Asked> = rows.iter().map(ask).collect();
    let judged = few.judge(conn, brought, &asked)?;
    let one = |(asked, (mut judged, draft)): (Asked, (Judged, Option<T::Draft>))| {
        let is_first = judged.public_id.is_empty() || seen.insert(judged.public_id.clone());
        if !is_first {
            let field = few.names().first().copied().unwrap_or_default();
            judged.verdict = Verdict::Blocked;
            judged.problems.push(Noted { class: Class::Error, field, value: String::new(), code: ROW_TWICE });
        }
        (asked.last, judged, draft.filter(|_| is_first))
    };
    Ok(asked.into_iter().zip(judged).map(one).collect())
}

/// Writes what one step of a run's rows says.
fn write<T: Few>(
    few: &T,
    tx: &mut Tx<'_>,
    ambient: &Ambient,
    brought: &Brought,
    rows: Vec<Staged>,
    seen: &mut BTreeSet<String>,
) -> Result<()> {
    let clean: Vec<Staged> = rows.into_iter().filter(|row| !matches!(row.verdict, Verdict::Conflict | Verdict::Blocked)).collect();
    let asked: Vec<(String, Values)> = clean.iter().map(|row| (row.key.clone(), row.values.clone())).collect();
    let (code, scope) = (few.code(), brought.scope());
    let mut corrections = Vec::new();
    for (row, (last, mut judged, draft)) in clean.iter().zip(judge(few, tx, brought, &asked, seen)?) {
        let said = traced(&row.values);
        match draft {
            Some(draft) if judged.verdict.is_written() => {
                let (record, version_before, version) = few.write(tx, ambient, brought, draft)?;
                seen.insert(record.clone());
                let said_before = last.map(|last| said_text(&last.said)).transpose()?.unwrap_or_default();
                let written =
                    Written { record: record.clone(), version_before, version, scope: scope.clone(), key: row.key.clone(), said_before };
                store::keep_written(tx, code, brought.run, &written)?;
                store::keep_key(tx, code, &scope, &row.key, &record, &said_text(&said)?)?;
                judged.public_id = record;
            }
            _ if judged.verdict == Verdict::Unchanged && last.is_none_or(|last| last.said != said || last.record != judged.public_id) => {
                store::keep_key(tx, code, &scope, &row.key, &judged.public_id, &said_text(&said)?)?;
            }
            _ => {}
        }
        corrections.extend(corrected(row, judged));
    }
    store::restage(tx, brought.run, &corrections)
}

impl<T: Few> Target for T {
    fn rows_max(&self) -> Option<u64> {
        Some(ROWS_MAX)
    }

    fn judge(&self, conn: &mut Conn, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
        Ok(judge(self, conn, brought, rows, &mut BTreeSet::new())?.into_iter().map(|(_, judged, _)| judged).collect())
    }

    fn open(&self, _: &mut Tx<'_>, _: i64) -> Result<()> {
        Ok(())
    }

    fn take(&self, tx: &mut Tx<'_>, _: &Ambient, brought: &Brought, rows: &[(String, Values)]) -> Result<Vec<Judged>> {
        Target::judge(self, tx, brought, rows)
    }

    fn close(&self, tx: &mut Tx<'_>, ambient: &Ambient, brought: &Brought) -> Result<()> {
        let (mut after, mut seen) = (0, BTreeSet::new());
        loop {
            let rows = store::rows_after(tx, brought.run, after, STEP)?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = last.place;
            write(self, tx, ambient, brought, rows, &mut seen)?;
        }
    }

    fn built_upon(&self, conn: &mut Conn, run: i64) -> Result<Vec<String>> {
        let written = store::written(conn, run)?;
        let now = versions(self, conn, &written)?;
        Ok(written.into_iter().filter(|one| now.get(&one.record) != Some(&one.version)).map(|one| one.record).collect())
    }

    /// All at once, whatever the step: it is seen whole or not at all. What somebody changed since is passed over, and so
    /// is what a killed undoing had put back.
    fn undo(
        &self,
        tx: &mut Tx<'_>,
        ambient: &Ambient,
        brought: &Brought,
        undone: i64,
        reason: &str,
        _: (&str, usize),
    ) -> Result<Option<String>> {
        let written = store::written(tx, undone)?;
        let now = versions(self, tx, &written)?;
        for one in written.into_iter().filter(|one| now.get(&one.record) == Some(&one.version)) {
            let version = self.put_back(tx, ambient, brought, &one.record, one.version_before, reason)?;
            // The run before wrote what stands there again: it can be undone in its turn.
            store::stands_again(tx, self.code(), &one.record, one.version_before, version)?;
            match one.said_before.as_str() {
                "" => store::forget_key(tx, self.code(), &one.scope, &one.key)?,
                said => store::keep_key(tx, self.code(), &one.scope, &one.key, &one.record, said)?,
            }
        }
        Ok(None)
    }
}

fn versions<T: Few>(few: &T, conn: &mut Conn, written: &[Written]) -> Result<HashMap<String, i64>> {
    few.versions(conn, &written.iter().map(|one| one.record.clone()).collect::<Vec<_>>())
}
