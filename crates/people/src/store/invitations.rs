//! SQL of invitations.

use super::{organization, organization_value, party, party_value, role};
use crate::domain::{EXPIRED_DAYS, InvitationState, OVER_DAYS, Wanted, invitation_state};
use kernel::{Actor, Id, Lang, Moment, PartyCode, Result, Role};
use serde_json::json;
use store::{Change, Conn, Row, Tx, Value};

/// An invitation as stored.
#[derive(Debug, Clone)]
pub struct Invitation {
    pub id: Id,
    /// None for the first administrator, and once the invitation was used or withdrawn.
    pub email: Option<String>,
    pub lang: Lang,
    pub role: Role,
    pub party: Option<PartyCode>,
    pub organization: Option<Id>,
    pub parts: Vec<String>,
    pub invited_by: Option<Id>,
    pub takes_over_from: Option<Id>,
    pub made_at: Moment,
    pub expires_at: Moment,
    pub used_at: Option<Moment>,
    pub withdrawn_at: Option<Moment>,
}

impl Invitation {
    pub fn state(&self, now: Moment) -> InvitationState {
        invitation_state(self.used_at, self.withdrawn_at, self.expires_at, now)
    }
}

const INVITATION: &str = "SELECT id, email, lang, role, party, parts, invited_by, takes_over_from, made_at, expires_at, used_at, withdrawn_at, organization \
     FROM invitations";

fn invitation(row: &Row) -> Result<Invitation> {
    Ok(Invitation {
        id: row.get(0)?,
        email: row.get(1)?,
        lang: row.get(2)?,
        role: role(row, 3)?,
        party: party(row, 4)?,
        parts: row.json(5)?,
        invited_by: row.get(6)?,
        takes_over_from: row.get(7)?,
        made_at: row.get(8)?,
        expires_at: row.get(9)?,
        used_at: row.get(10)?,
        withdrawn_at: row.get(11)?,
        organization: organization(row, 12)?,
    })
}

pub fn find_invitation_by_token(conn: &mut Conn, token_hash: &str) -> Result<Option<Invitation>> {
    conn.find(&format!("{INVITATION} WHERE token_hash = $1"), &[token_hash.into()])?.as_ref().map(invitation).transpose()
}

pub fn get_invitation(conn: &mut Conn, id: Id) -> Result<Invitation> {
    invitation(&conn.get(&format!("{INVITATION} WHERE id = $1"), &[id.into()])?)
}

/// One page of invitations that were neither used nor withdrawn, newest first: of one Party, or of all.
pub fn list_invitations(conn: &mut Conn, party: Option<PartyCode>, offset: usize, limit: usize) -> Result<(Vec<Invitation>, u64)> {
    let (clause, mut params) = match party {
        Some(party) => (" WHERE used_at IS NULL AND withdrawn_at IS NULL AND email IS NOT NULL AND party = $1", vec![Value::from(party)]),
        // Those of organizations are between the organization and the invited person.
        None => (" WHERE used_at IS NULL AND withdrawn_at IS NULL AND email IS NOT NULL AND organization = ''", Vec::new()),
    };
    let total = conn.get(&format!("SELECT count(*) FROM invitations{clause}"), &params)?.get(0)?;
    let next = params.len() + 1;
    params.extend([limit.into(), offset.into()]);
    let rows = conn.query(&format!("{INVITATION}{clause} ORDER BY made_at DESC, id LIMIT ${next} OFFSET ${}", next + 1), &params)?;
    Ok((rows.iter().map(invitation).collect::<Result<_>>()?, total))
}

/// The open invitation of an address to a role, expired or not.
pub fn find_open_invitation(conn: &mut Conn, wanted: &Wanted) -> Result<Option<Invitation>> {
    let params = [wanted.email.as_str().into(), wanted.role.code().into(), party_value(wanted.party)];
    conn.find(&format!("{INVITATION} WHERE email = $1 AND role = $2 AND party = $3 AND used_at IS NULL AND withdrawn_at IS NULL"), &params)?
        .as_ref()
        .map(invitation)
        .transpose()
}

/// The open invitation of an address to an organization, expired or not.
pub fn find_open_to_organization(conn: &mut Conn, email: &str, organization: Id) -> Result<Option<Invitation>> {
    conn.find(
        &format!("{INVITATION} WHERE email = $1 AND organization = $2 AND used_at IS NULL AND withdrawn_at IS NULL"),
        &[email.into(), organization.into()],
    )?
    .as_ref()
    .map(invitation)
    .transpose()
}

/// Invitations made for whoever becomes the first administrator and not used.
pub fn list_first_invitations(conn: &mut Conn) -> Result<Vec<Invitation>> {
    conn.query(&format!("{INVITATION} WHERE email IS NULL AND used_at IS NULL AND withdrawn_at IS NULL ORDER BY id"), &[])?
        .iter()
        .map(invitation)
        .collect()
}

pub fn count_waiting(conn: &mut Conn, party: Option<PartyCode>, now: Moment) -> Result<u64> {
    let open = "SELECT count(*) FROM invitations WHERE used_at IS NULL AND withdrawn_at IS NULL AND email IS NOT NULL AND organization = '' AND expires_at > $1";
    match party {
        Some(party) => conn.get(&format!("{open} AND party = $2"), &[now.into(), party.into()])?.get(0),
        None => conn.get(open, &[now.into()])?.get(0),
    }
}

pub fn insert_invitation(tx: &mut Tx<'_>, invitation: &Invitation, token_hash: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO invitations (id, token_hash, email, lang, role, party, organization, parts, invited_by, takes_over_from, made_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &[
            invitation.id.into(),
            token_hash.into(),
            invitation.email.clone().into(),
            invitation.lang.into(),
            invitation.role.code().into(),
            party_value(invitation.party),
            organization_value(invitation.organization),
            json!(invitation.parts).into(),
            invitation.invited_by.into(),
            invitation.takes_over_from.into(),
            invitation.made_at.into(),
            invitation.expires_at.into(),
        ],
    )?;
    Ok(())
}

/// Gives an open invitation a new link and a new end.
pub fn renew_invitation(tx: &mut Tx<'_>, id: Id, token_hash: &str, expires_at: Moment) -> Result<()> {
    tx.execute_guarded(
        "UPDATE invitations SET token_hash = $1, expires_at = $2 WHERE id = $3 AND used_at IS NULL AND withdrawn_at IS NULL",
        &[token_hash.into(), expires_at.into(), id.into()],
    )
}

/// Marks an open invitation as used; `Conflict` when somebody was quicker. The address goes: it stands with the account.
pub fn use_invitation(tx: &mut Tx<'_>, id: Id, now: Moment) -> Result<()> {
    tx.execute_guarded(
        "UPDATE invitations SET used_at = $1, email = NULL WHERE id = $2 AND used_at IS NULL AND withdrawn_at IS NULL",
        &[now.into(), id.into()],
    )
}

/// Marks an open invitation as withdrawn. The address goes: nobody will be written to any more.
pub fn withdraw_invitation(tx: &mut Tx<'_>, id: Id, now: Moment) -> Result<()> {
    tx.execute_guarded(
        "UPDATE invitations SET withdrawn_at = $1, email = NULL WHERE id = $2 AND used_at IS NULL AND withdrawn_at IS NULL",
        &[now.into(), id.into()],
    )
}

/// Open invitations whose acceptance ends a role of this account.
pub fn list_hand_overs(conn: &mut Conn, former: Id) -> Result<Vec<Invitation>> {
    conn.query(
        &format!("{INVITATION} WHERE takes_over_from = $1 AND used_at IS NULL AND withdrawn_at IS NULL ORDER BY id"),
        &[former.into()],
    )?
    .iter()
    .map(invitation)
    .collect()
}

/// Open invitations that go to an address.
pub fn list_open_to(conn: &mut Conn, email: &str) -> Result<Vec<Invitation>> {
    conn.query(&format!("{INVITATION} WHERE email = $1 AND used_at IS NULL AND withdrawn_at IS NULL ORDER BY id"), &[email.into()])?
        .iter()
        .map(invitation)
        .collect()
}

/// Deletes invitations that were used, withdrawn or left to expire long enough ago. History keeps what became of them.
pub fn purge_invitations(tx: &mut Tx<'_>, now: Moment) -> Result<()> {
    let (over, expired) = (now.plus_days(-OVER_DAYS), now.plus_days(-EXPIRED_DAYS));
    tx.execute(
        "DELETE FROM invitations WHERE used_at < $1 OR withdrawn_at < $2 OR expires_at < $3",
        &[over.into(), over.into(), expired.into()],
    )?;
    Ok(())
}

/// Writes an invitation into history, without the address it goes to.
pub fn record_invitation(tx: &mut Tx<'_>, id: Id, act: &str, actor: &Actor, role: Role, at: Moment) -> Result<()> {
    let invitation = get_invitation(tx, id)?;
    let mut body = json!({
        "state": invitation.state(at).code(), "lang": invitation.lang, "role": invitation.role, "party": invitation.party,
        "parts": invitation.parts, "takes_over_from": invitation.takes_over_from, "expires": invitation.expires_at,
    });
    if let (Some(organization), Some(fields)) = (invitation.organization, body.as_object_mut()) {
        fields.insert("organization".into(), json!(organization));
    }
    tx.record(&Change {
        kind: "invitation",
        id: id.to_string(),
        act,
        why: "",
        actor,
        role,
        party: invitation.party,
        at,
        body,
        is_public: false,
    })?;
    Ok(())
}
