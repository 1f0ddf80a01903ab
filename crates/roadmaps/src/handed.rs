//! What goes with a sent text to another instance: the formal acts that held, the history of its version, its files.
//!
//! Invariants: no account and no contact; of history what was done, in which role, when and with which hash, and no body,
//! since drafts and withheld evidence stay with their Party; nothing that came later than the sending.

use crate::domain::{Roadmap, Signature, Submission, SubmissionState, referred_files};
use crate::pages::file_of;
use crate::store;
use ::store::{Conn, history};
use kernel::{Error, PartyCode, Result};
use serde_json::{Value, json};

/// A sent text with what goes along.
#[derive(Debug, Clone)]
pub struct Handed {
    pub submission: Submission,
    /// Act, name, office, role, instant and fingerprint of each formal act.
    pub acts: Value,
    /// Version, instant, act, role, state and hash of each entry of the history, the newest first.
    pub history: Value,
    /// Files that the text names, in the order of their hashes: hash and name.
    pub files: Vec<(String, String)>,
}

/// Versions of a record that go along at most, the newest. Our choice: years of work of a large team.
const LINES: usize = 20_000;

/// Texts that were sent here and not recalled, newest first. For the Party's team: callers check the role.
pub fn handed_out(conn: &mut Conn, party: PartyCode) -> Result<Vec<Submission>> {
    let mut all = store::list_submissions_of(conn, party)?;
    all.retain(|one| one.package.is_none() && one.state != SubmissionState::Recalled);
    Ok(all)
}

/// One of them with what goes along; `NotFound` for another Party's.
pub fn handed(conn: &mut Conn, party: PartyCode, receipt: &str) -> Result<Handed> {
    let submission = store::get_submission(conn, receipt)?;
    if submission.party != party || submission.package.is_some() || submission.state == SubmissionState::Recalled {
        return Err(Error::NotFound);
    }
    let id = submission.roadmap;
    let mut lines = history::lines(conn, store::ROADMAP, &id.to_string(), &history::Part::ALL, LINES, 0)?;
    lines.retain(|line| line.at <= submission.submitted_at);
    let newest = lines.first().ok_or(Error::NotFound)?.version;
    let roadmap = store::as_it_was(conn, id, newest)?;
    let line = |line: &history::Line| {
        json!({
            "version": line.version, "at": line.at.rfc3339(), "act": line.act, "role": line.role,
            "state": line.state, "hash": line.hash,
        })
    };
    let files = referred_files(&submission.body).into_iter();
    let files = files.map(|hash| (hash.clone(), file_of(&roadmap, &hash, true).unwrap_or(hash))).collect();
    Ok(Handed { acts: acts(&roadmap), history: lines.iter().map(line).collect(), files, submission })
}

fn acts(roadmap: &Roadmap) -> Value {
    let acts = &roadmap.acts;
    let held: [(&str, &Option<Signature>); 3] =
        [("validate", &acts.validated), ("validate-plan", &acts.plan_validated), ("publish", &acts.published)];
    held.into_iter()
        .filter_map(|(act, signature)| {
            let signature = signature.as_ref()?;
            Some(json!({
                "act": act, "name": signature.name, "office": signature.office, "role": signature.role,
                "at": signature.at.rfc3339(), "fingerprint": signature.fingerprint,
            }))
        })
        .collect()
}
