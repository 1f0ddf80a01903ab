//! All SQL of packages.

use crate::domain::{Key, Received, State};
use ::store::history::Table;
use ::store::{Conn, Row, Tx};
use kernel::{Error, Id, Result};
use serde_json::Value as Json;

/// Kinds of the records in history and outbox.
pub const KEY: &str = "package-key";
pub const PACKAGE: &str = "package";

/// Tables of records, as `check` holds them against history.
pub const TABLES: &[Table] =
    &[Table::without_files(KEY, "packages_keys", "id"), Table { kind: PACKAGE, name: "packages_received", key: "id", files: file_of }];

fn file_of(body: &Json) -> Vec<String> {
    body.get("file").and_then(Json::as_str).map(str::to_owned).into_iter().collect()
}

fn json<T: serde::Serialize>(record: &T) -> Result<String> {
    serde_json::to_string(record).map_err(|cause| Error::caused("cannot write a record of packages", cause))
}

fn read_key(row: &Row) -> Result<Key> {
    let mut key: Key = row.json(0)?;
    key.version = row.get(1)?;
    Ok(key)
}

fn read_received(row: &Row) -> Result<Received> {
    let mut received: Received = row.json(0)?;
    received.version = row.get(1)?;
    Ok(received)
}

pub fn insert_key(tx: &mut Tx<'_>, key: &Key) -> Result<()> {
    tx.execute(
        "INSERT INTO packages_keys (id, fingerprint, party, state, recorded_at, version, body) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        &[
            key.id.into(),
            (&key.fingerprint).into(),
            key.party.into(),
            key.state.code().into(),
            key.recorded_at.into(),
            key.version.into(),
            json(key)?.into(),
        ],
    )?;
    Ok(())
}

/// Replaces a key that still has version `was`; `Conflict` when it does not.
pub fn update_key(tx: &mut Tx<'_>, key: &Key, was: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE packages_keys SET state = $1, version = $2, body = $3 WHERE id = $4 AND version = $5",
        &[key.state.code().into(), key.version.into(), json(key)?.into(), key.id.into(), was.into()],
    )
}

pub fn get_key(conn: &mut Conn, id: Id) -> Result<Key> {
    read_key(&conn.get("SELECT body, version FROM packages_keys WHERE id = $1", &[id.into()])?)
}

/// The key of a fingerprint, whatever became of it.
pub fn find_key(conn: &mut Conn, fingerprint: &str) -> Result<Option<Key>> {
    conn.find("SELECT body, version FROM packages_keys WHERE fingerprint = $1", &[fingerprint.into()])?.as_ref().map(read_key).transpose()
}

/// Keys, the newest first; at most `limit`.
pub fn list_keys(conn: &mut Conn, limit: usize) -> Result<Vec<Key>> {
    conn.query("SELECT body, version FROM packages_keys ORDER BY recorded_at DESC, id LIMIT $1", &[limit.into()])?
        .iter()
        .map(read_key)
        .collect()
}

pub fn insert_received(tx: &mut Tx<'_>, received: &Received) -> Result<()> {
    tx.execute(
        "INSERT INTO packages_received (id, key_fingerprint, number, party, state, received_at, version, body) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        &[
            received.id.into(),
            (&received.key).into(),
            (&received.number).into(),
            received.party.into(),
            received.state.code().into(),
            received.received_at.into(),
            received.version.into(),
            json(received)?.into(),
        ],
    )?;
    Ok(())
}

/// Replaces a package that still has version `was`; `Conflict` when it does not.
pub fn update_received(tx: &mut Tx<'_>, received: &Received, was: i64) -> Result<()> {
    tx.execute_guarded(
        "UPDATE packages_received SET state = $1, version = $2, body = $3 WHERE id = $4 AND version = $5",
        &[received.state.code().into(), received.version.into(), json(received)?.into(), received.id.into(), was.into()],
    )
}

pub fn get_received(conn: &mut Conn, id: Id) -> Result<Received> {
    read_received(&conn.get("SELECT body, version FROM packages_received WHERE id = $1", &[id.into()])?)
}

/// The package of a key and number that is kept or was accepted.
pub fn find_received(conn: &mut Conn, key: &str, number: &str) -> Result<Option<Received>> {
    let sql = "SELECT body, version FROM packages_received WHERE key_fingerprint = $1 AND number = $2 AND state <> 'put-away'";
    conn.find(sql, &[key.into(), number.into()])?.as_ref().map(read_received).transpose()
}

/// Packages in a state, the newest first; at most `limit`.
pub fn list_received(conn: &mut Conn, state: State, limit: usize) -> Result<Vec<Received>> {
    let sql = "SELECT body, version FROM packages_received WHERE state = $1 ORDER BY received_at DESC, id LIMIT $2";
    conn.query(sql, &[state.code().into(), limit.into()])?.iter().map(read_received).collect()
}
