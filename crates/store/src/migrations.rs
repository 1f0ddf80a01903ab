//! The one ordered list of migrations, compiled in from `migrations/`. Each runs once, in its own transaction,
//! and its checksum is kept: a changed file is refused rather than silently ignored.

use crate::Conn;
use include_dir::{Dir, include_dir};
use kernel::{Error, Moment, Result, canonical};

static FOLDER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../migrations");

/// Name (`NNNN_<slice>_<what>`) and text of every migration, in order.
pub fn all() -> Vec<(&'static str, &'static str)> {
    let mut list: Vec<(&str, &str)> =
        FOLDER.files().filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?))).collect();
    list.sort_unstable();
    list
}

/// Every table with the migration that makes it.
pub fn tables() -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for (name, sql) in all() {
        for rest in sql.lines().filter_map(|line| line.trim().strip_prefix("CREATE TABLE ")) {
            found.extend(rest.split([' ', '(']).next().map(|table| (table.to_owned(), name)));
        }
        // A table made anew takes the name, and the place, of the one it replaces.
        for (anew, table) in sql.lines().filter_map(|line| line.strip_prefix("ALTER TABLE ")?.strip_suffix(';')?.split_once(" RENAME TO "))
        {
            found.retain(|(known, _)| known != table);
            found.iter_mut().filter(|(known, _)| known == anew).for_each(|(known, _)| table.clone_into(known));
        }
    }
    found
}

/// Lock of a PostgreSQL server under which one copy migrates a database at a time. Our choice of a number.
const LOCK: i64 = 2005;

/// Applies what is missing. Program copies that start together wait for one another: on SQLite by the transaction, on
/// PostgreSQL by a lock of the session, since making a table that is missing is not safe there in two transactions.
pub fn apply(conn: &mut Conn, now: Moment) -> Result<()> {
    if !conn.is_postgres() {
        return apply_all(conn, now);
    }
    conn.batch(&format!("SELECT pg_advisory_lock({LOCK})"))?;
    let applied = apply_all(conn, now);
    // A session that is lost has lost its lock too.
    let unlocked = conn.batch(&format!("SELECT pg_advisory_unlock({LOCK})"));
    applied.and(unlocked)
}

fn apply_all(conn: &mut Conn, now: Moment) -> Result<()> {
    conn.batch("CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)")?;
    for (name, sql) in all() {
        let begin = if conn.is_postgres() { "BEGIN" } else { "BEGIN IMMEDIATE" };
        conn.batch(begin)?;
        match apply_one(conn, name, sql, now) {
            Ok(()) => conn.batch("COMMIT")?,
            Err(error) => {
                conn.batch("ROLLBACK")?;
                return Err(error);
            }
        }
    }
    Ok(())
}

fn apply_one(conn: &mut Conn, name: &str, sql: &str, now: Moment) -> Result<()> {
    let checksum = canonical::sha256(sql.as_bytes());
    if let Some(row) = conn.find("SELECT checksum FROM schema_migrations WHERE name = $1", &[name.into()])? {
        let applied: String = row.get(0)?;
        return if applied == checksum {
            Ok(())
        } else {
            Err(Error::fault(format!("migration {name} was changed after it had been applied")))
        };
    }
    conn.batch(sql)?;
    conn.run(
        "INSERT INTO schema_migrations (name, checksum, applied_at) VALUES ($1, $2, $3)",
        &[name.into(), checksum.into(), now.into()],
    )?;
    Ok(())
}
