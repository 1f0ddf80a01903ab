//! A text that another instance sent as a signed package becomes a submission here, as if it had been sent here: the
//! copy, a receipt, the conversation. Who signed and whether it came before is decided before this.
//!
//! Invariants: what is taken in can be shown whole: sealing what is read from it gives the very text that came.

use super::By;
use super::submissions::{give_receipt, next_receipt, record, replace, tell};
use crate::domain::{CameAs, Published, Submission, SubmissionAct, SubmissionState, body_text, copied, plan_text, referred_files};
use crate::{access, store};
use ::store::Tx;
use jobs::Audience;
use kernel::{Error, Id, Lang, Moment, PartyCode, Result, Role, canonical};
use serde_json::Value;

/// A text that came from another instance, whole and signed.
#[derive(Debug, Clone)]
pub struct Brought {
    pub came_as: CameAs,
    pub party: PartyCode,
    pub public_id: String,
    /// Number of the version there.
    pub number: i64,
    pub lang: Lang,
    pub title: String,
    /// Who sent it there.
    pub name: String,
    pub office: String,
    pub body: Value,
    /// Null where none was sent.
    pub plan: Value,
    /// SHA-256 of the files that came with it.
    pub files: Vec<String>,
}

/// The submission it would be, with no receipt yet.
fn submission(brought: &Brought, id: Id, now: Moment) -> Submission {
    let word = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let elsewhere = format!("{}/{}/{}", brought.came_as.key, brought.public_id, brought.number);
    Submission {
        id,
        receipt: String::new(),
        party: brought.party,
        framework: word(&brought.body, "framework"),
        // The key of the version stays with its Party, since marks of withheld files rest on it.
        roadmap: Id::founding("roadmap-elsewhere", &elsewhere),
        public_id: brought.public_id.clone(),
        number: brought.number,
        lang: brought.lang,
        title: word(&brought.body, "title"),
        body: brought.body.clone(),
        plan: brought.plan.clone(),
        fingerprint: canonical::fingerprint(&brought.body),
        plan_fingerprint: if brought.plan.is_null() { String::new() } else { canonical::fingerprint(&brought.plan) },
        state: SubmissionState::Submitted,
        submitted_at: now,
        name: brought.name.clone(),
        office: brought.office.clone(),
        since: now,
        replaces: String::new(),
        replaced_by: String::new(),
        public: Published::default(),
        conversation: Vec::new(),
        package: Some(brought.came_as.clone()),
        version: 0,
    }
}

/// Whether this release shows all of it, in a language and on a framework it knows, and has every file the text names.
pub fn is_readable(brought: &Brought) -> bool {
    let sent = submission(brought, Id::founding("roadmap-package", "read"), Moment(0));
    let read = copied(&sent);
    let is_language = match &read.outside {
        Some(outside) => outside.lang == sent.lang,
        None => matches!(sent.lang, Lang::En | Lang::Fr),
    };
    let wanted = referred_files(&sent.body);
    is_language
        && sent.title == brought.title
        && convention::find_framework(&sent.framework).is_some()
        && body_text(&read, sent.lang) == sent.body
        && (sent.plan.is_null() || plan_text(&read, sent.lang) == sent.plan)
        && wanted == brought.files
}

/// Makes the submission; answers it with its receipt. An older one of the Party that is open is replaced.
///
/// Errors: rule `roadmaps-error-unreadable` where not all of it can be shown, `roadmaps-error-same-text`.
pub fn take_in(tx: &mut Tx<'_>, by: &By, brought: &Brought) -> Result<Submission> {
    let role = access::taking_in(&by.actor)?;
    if !is_readable(brought) {
        return Err(Error::rule("roadmaps-error-unreadable"));
    }
    let mut sent = submission(brought, Id::fresh(&by.ambient), by.ambient.now());
    sent.receipt = next_receipt(tx, by)?;
    if let Some(older) = store::find_open_submission(tx, sent.party, &sent.framework)? {
        sent.replaces.clone_from(&older.receipt);
        replace(tx, by, role, older, &sent, SubmissionAct::TakeIn)?;
    }
    record(tx, by, role, &mut sent, SubmissionAct::TakeIn, "")?;
    tell(tx, by, &Audience::Role(Role::Secretariat), "roadmaps-notice-submitted", &sent, "")?;
    give_receipt(tx, by, &sent)?;
    Ok(sent)
}
