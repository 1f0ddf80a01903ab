//! SQL of one-time codes, links for forgotten passwords and links to new addresses.

use kernel::{Id, Moment, Result};
use store::{Conn, Tx};

/// Keeps a code for an address, replacing the one before it; codes past their time go.
pub fn put_code(tx: &mut Tx<'_>, email_hash: &str, code_hash: &str, expires_at: Moment, now: Moment) -> Result<()> {
    tx.execute("DELETE FROM sign_in_codes WHERE expires_at <= $1", &[now.into()])?;
    tx.execute(
        "INSERT INTO sign_in_codes (email_hash, code_hash, expires_at, tries) VALUES ($1, $2, $3, 0) ON CONFLICT (email_hash) \
         DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at, tries = 0",
        &[email_hash.into(), code_hash.into(), expires_at.into()],
    )?;
    Ok(())
}

/// Counts a try; answers the hash of the code while it lives and tries are left.
pub fn try_code(tx: &mut Tx<'_>, email_hash: &str, tries_max: i64, now: Moment) -> Result<Option<String>> {
    tx.find(
        "UPDATE sign_in_codes SET tries = tries + 1 WHERE email_hash = $1 AND expires_at > $2 AND tries < $3 RETURNING code_hash",
        &[email_hash.into(), now.into(), tries_max.into()],
    )?
    .map(|row| row.get(0))
    .transpose()
}

pub fn delete_code(tx: &mut Tx<'_>, email_hash: &str) -> Result<()> {
    tx.execute("DELETE FROM sign_in_codes WHERE email_hash = $1", &[email_hash.into()])?;
    Ok(())
}

/// Keeps a link for a forgotten password; links past their time go.
pub fn insert_reset(tx: &mut Tx<'_>, token_hash: &str, account: Option<Id>, expires_at: Moment, now: Moment) -> Result<()> {
    tx.execute("DELETE FROM reset_links WHERE expires_at <= $1", &[now.into()])?;
    tx.execute(
        "INSERT INTO reset_links (token_hash, account_id, expires_at) VALUES ($1, $2, $3)",
        &[token_hash.into(), account.into(), expires_at.into()],
    )?;
    Ok(())
}

/// The account behind a living link.
pub fn find_reset(conn: &mut Conn, token_hash: &str, now: Moment) -> Result<Option<Id>> {
    let row =
        conn.find("SELECT account_id FROM reset_links WHERE token_hash = $1 AND expires_at > $2", &[token_hash.into(), now.into()])?;
    Ok(row.map(|row| row.get::<Option<Id>>(0)).transpose()?.flatten())
}

/// Ends every link of an account.
pub fn delete_resets(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    tx.execute("DELETE FROM reset_links WHERE account_id = $1", &[account.into()])?;
    Ok(())
}

/// Keeps a link to a new address for an account, replacing the one before it. `email` is `None` where another account
/// has the address; something is written all the same.
pub fn insert_address_change(tx: &mut Tx<'_>, token_hash: &str, account: Id, email: Option<&str>, expires_at: Moment) -> Result<()> {
    delete_address_changes(tx, account)?;
    let of = email.map(|_| account);
    tx.execute(
        "INSERT INTO address_changes (token_hash, account_id, email, expires_at) VALUES ($1, $2, $3, $4)",
        &[token_hash.into(), of.into(), email.map(str::to_owned).into(), expires_at.into()],
    )?;
    Ok(())
}

/// The account and the new address behind a living link.
pub fn find_address_change(conn: &mut Conn, token_hash: &str, now: Moment) -> Result<Option<(Id, String)>> {
    let sql = "SELECT account_id, email FROM address_changes WHERE token_hash = $1 AND expires_at > $2 AND account_id IS NOT NULL";
    conn.find(sql, &[token_hash.into(), now.into()])?.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

pub fn delete_address_changes(tx: &mut Tx<'_>, account: Id) -> Result<()> {
    tx.execute("DELETE FROM address_changes WHERE account_id = $1", &[account.into()])?;
    Ok(())
}

/// Deletes codes and links past their time.
pub fn purge_keys(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    for table in ["sign_in_codes", "reset_links", "address_changes"] {
        tx.execute(&format!("DELETE FROM {table} WHERE expires_at <= $1"), &[now.into()])?;
    }
    Ok(())
}
