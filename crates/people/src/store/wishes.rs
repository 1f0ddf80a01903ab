//! SQL of Parties that ask for an account of their competent authority.

use super::party;
use kernel::{Actor, Error, Id, Moment, PartyCode, Result, Role};
use serde_json::json;
use store::{Change, Conn, Tx};

/// Keeps that a Party asks; `false` when it asked before.
pub fn insert_wish(tx: &mut Tx<'_>, party: PartyCode, account: Id, now: Moment) -> Result<bool> {
    let n_rows = tx.execute(
        "INSERT INTO authority_wishes (party, account_id, asked_at) VALUES ($1, $2, $3) ON CONFLICT (party) DO NOTHING",
        &[party.into(), account.into(), now.into()],
    )?;
    Ok(n_rows == 1)
}

/// When a Party asked, while it waits.
pub fn find_wish(conn: &mut Conn, party: PartyCode) -> Result<Option<Moment>> {
    conn.find("SELECT asked_at FROM authority_wishes WHERE party = $1", &[party.into()])?.map(|row| row.get(0)).transpose()
}

/// Parties that wait, longest first.
pub fn list_wishes(conn: &mut Conn) -> Result<Vec<(PartyCode, Moment)>> {
    conn.query("SELECT party, asked_at FROM authority_wishes ORDER BY asked_at, party", &[])?
        .iter()
        .map(|row| Ok((party(row, 0)?.ok_or_else(|| Error::fault("a wish names no Party"))?, row.get(1)?)))
        .collect()
}

pub fn delete_wish(tx: &mut Tx<'_>, party: PartyCode) -> Result<()> {
    tx.execute("DELETE FROM authority_wishes WHERE party = $1", &[party.into()])?;
    Ok(())
}

/// Writes into history that a Party asked.
pub fn record_wish(tx: &mut Tx<'_>, party: PartyCode, actor: &Actor, role: Role, at: Moment) -> Result<()> {
    let (kind, id, party) = ("authority-wish", party.to_string(), Some(party));
    tx.record(&Change { kind, id, act: "ask", why: "", actor, role, party, at, body: json!({ "party": party }), is_public: false })?;
    Ok(())
}
