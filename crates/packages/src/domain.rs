//! What a package is and what becomes of one that arrives: the file, the keys, the verdict, the two tables of states.

mod format;
mod signing;

pub use format::{Content, Entry, FORMAT, Manifest, PACKAGE_BYTES, Packed, Reason, Refusal, Sender, Sound, pack, read};
pub use signing::{blocks, fingerprint, public, sign, typed, unhex};

use kernel::{Day, Id, Moment, PartyCode, codes};
use serde::{Deserialize, Serialize};

codes! {
    /// Where a recorded key stands.
    KeyState { InForce = "in-force", Ended = "ended", Revoked = "revoked" }
}

codes! {
    /// What is done with a key.
    KeyAct { Record = "record-key", End = "end-key", Revoke = "revoke-key" }
}

/// Which act leads where; all are the Secretariat's.
pub const KEY_TRANSITIONS: &[(Option<KeyState>, KeyAct, KeyState)] = &[
    (None, KeyAct::Record, KeyState::InForce),
    (Some(KeyState::InForce), KeyAct::End, KeyState::Ended),
    (Some(KeyState::InForce), KeyAct::Revoke, KeyState::Revoked),
    (Some(KeyState::Ended), KeyAct::Revoke, KeyState::Revoked),
];

/// The key of a Party's instance, recorded after its fingerprint was compared by another way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    pub id: Id,
    pub party: PartyCode,
    pub fingerprint: String,
    pub state: KeyState,
    /// By which way the fingerprint was compared, and with whom by office.
    pub compared: String,
    pub recorded_at: Moment,
    /// Last day on which a text that it signed could be sent, once it ended; the day of the revocation, once revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Why it ended or was revoked.
    #[serde(default)]
    pub why: String,
    #[serde(skip)]
    pub version: i64,
}

codes! {
    /// Where a package that arrived stands.
    State { Kept = "kept", Accepted = "accepted", PutAway = "put-away" }
}

codes! {
    /// What is done with a package that arrived.
    Act { Keep = "keep-package", Accept = "accept-package", PutAway = "put-package-away" }
}

/// Which act leads where; all are the Secretariat's.
pub const TRANSITIONS: &[(Option<State>, Act, State)] =
    &[(None, Act::Keep, State::Kept), (Some(State::Kept), Act::Accept, State::Accepted), (Some(State::Kept), Act::PutAway, State::PutAway)];

/// A package that arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    pub id: Id,
    pub state: State,
    pub number: String,
    /// Fingerprint of the key that signed it.
    pub key: String,
    pub party: PartyCode,
    pub title: String,
    /// Name of the file as it came.
    pub came_as: String,
    /// SHA-256 of the file, under which it is stored.
    pub file: String,
    pub received_at: Moment,
    /// Receipt of the submission it became; empty before.
    #[serde(default)]
    pub receipt: String,
    /// Why it was put away.
    #[serde(default)]
    pub why: String,
    #[serde(skip)]
    pub version: i64,
}

/// Whether a sound package can be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Fit,
    /// Nobody has recorded the key: kept aside until somebody has.
    UnknownKey,
    /// The key is that of another Party.
    OtherParty(PartyCode),
    /// Revoked on that day: whoever holds it may have signed anything with any date.
    Revoked(Option<Day>),
    /// Sent after the last day of the key.
    Ended(Option<Day>),
    /// It was accepted already, under that receipt.
    Replay(String),
}

/// Judges a package by its key as it is recorded and by an earlier one of the same number.
pub fn judge(manifest: &Manifest, key: Option<&Key>, earlier: Option<&Received>) -> Verdict {
    if let Some(earlier) = earlier.filter(|earlier| earlier.state == State::Accepted) {
        return Verdict::Replay(earlier.receipt.clone());
    }
    let Some(key) = key else { return Verdict::UnknownKey };
    let sent_on = Moment::parse(&manifest.sent_at).map(Moment::day);
    match key.state {
        KeyState::Revoked => Verdict::Revoked(key.until),
        _ if key.party != manifest.party => Verdict::OtherParty(key.party),
        KeyState::Ended if sent_on > key.until => Verdict::Ended(key.until),
        KeyState::Ended | KeyState::InForce => Verdict::Fit,
    }
}
