//! Mail: queued with the change that causes it, sent later. Without a mail server each message is a file in the data
//! folder, so nothing is lost and an administrator can read what would have been sent.

use crate::{Job, store as table};
use kernel::error::Context;
use kernel::{Ambient, Error, Id, Lang, Moment, Ref, Result, canonical};
use lettre::message::Body;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::{Message, SmtpTransport, Transport};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use store::{Conn, Tx};

/// Kind under which mail stands in the queue.
pub const KIND: &str = "mail";
/// Kind of the work that removes copies of messages to an address that is to be forgotten.
pub(crate) const FORGET_KIND: &str = "forget-mail";
/// Days for which a copy in a file is kept. Our choice, as for parked messages: longer than any link in a mail lives.
const COPY_DAYS: i64 = 30;
/// Octets of a line without its end that any server takes (RFC 5321, section 4.5.3.1.6).
const LINE_OCTETS: usize = 998;

/// One message to one person: plain text, one act, one link. Once delivered only language, subject, what it is about and
/// the veiled recipient stay in the queue, so a subject names no person and holds no secret.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
pub struct Mail {
    pub to: String,
    pub lang: Lang,
    pub subject: String,
    pub text: String,
    /// The thing it is about.
    pub about: Ref,
}

/// Queues a message in the transaction of its cause.
pub fn queue(tx: &mut Tx<'_>, ambient: &Ambient, mail: &Mail) -> Result<Id> {
    let payload = serde_json::to_value(mail).doing(|| "cannot queue a mail".into())?;
    table::insert(tx, ambient, KIND, payload)
}

/// Messages, newest first, with their total number.
pub fn list(conn: &mut Conn, offset: usize, limit: usize) -> Result<(Vec<(Job, Mail)>, u64)> {
    let (jobs, total) = table::list(conn, KIND, offset, limit)?;
    let mails = jobs
        .into_iter()
        .map(|job| {
            let mail = serde_json::from_value(job.payload.clone()).doing(|| format!("cannot read mail {}", job.id))?;
            Ok((job, mail))
        })
        .collect::<Result<Vec<(Job, Mail)>>>()?;
    Ok((mails, total))
}

/// Forgets what was to be sent or was sent to an address, in the transaction that erases it: messages that have not left
/// are dropped at once, copies in files with the next run. `but` is the message that tells the person of it. What was
/// delivered stands in the queue without text and address already.
pub fn forget(tx: &mut Tx<'_>, ambient: &Ambient, address: &str, but: Id) -> Result<()> {
    for job in table::unfinished(tx, KIND)? {
        if job.id != but && job.payload.get("to").and_then(serde_json::Value::as_str) == Some(address) {
            table::delete(tx, job.id)?;
        }
    }
    // The address itself is on its way out of the database, so its hash finds the files.
    let payload = serde_json::json!({ "address": canonical::sha256(address.as_bytes()), "but": but });
    table::insert(tx, ambient, FORGET_KIND, payload).map(drop)
}

/// How messages leave the program.
pub enum Post {
    /// One `.eml` file a message in this folder.
    Folder(PathBuf),
    /// A mail server, with the sender's address.
    Server { transport: Box<SmtpTransport>, from: String },
}

impl Post {
    /// Connects to `smtp://user:password@host:port` or `smtps://…` when the first message leaves.
    pub fn server(url: &str, from: &str) -> Result<Post> {
        let transport = SmtpTransport::from_url(url).doing(|| "cannot read the address of the mail server".into())?.build();
        Ok(Post::Server { transport: Box::new(transport), from: from.to_owned() })
    }

    /// Sends one message. A file is written whole or not at all; its name is its identifier, so a repeated attempt
    /// writes the same file.
    pub fn send(&self, id: Id, mail: &Mail) -> Result<()> {
        let from = match self {
            Post::Folder(_) => "polyphony@localhost",
            Post::Server { from, .. } => from,
        };
        let message = Message::builder()
            .from(from.parse().doing(|| format!("cannot read the sender's address {from}"))?)
            .to(mail.to.parse().doing(|| "cannot read the recipient's address".into())?)
            .subject(&mail.subject)
            .message_id(Some(format!("<{id}@polyphony>")))
            .header(ContentType::TEXT_PLAIN)
            .body(body(&mail.text))
            .doing(|| format!("cannot write mail {id}"))?;
        match self {
            Post::Folder(folder) => {
                std::fs::create_dir_all(folder).doing(|| format!("cannot make folder {}", folder.display()))?;
                let name = folder.join(format!("{id}.eml"));
                let part = folder.join(format!(".{id}.part"));
                std::fs::write(&part, message.formatted()).doing(|| format!("cannot write {}", part.display()))?;
                std::fs::rename(&part, &name).doing(|| format!("cannot write {}", name.display()))
            }
            Post::Server { transport, .. } => transport.send(&message).map(drop).doing(|| format!("cannot send mail {id}")),
        }
    }

    /// Removes the copies that a job of [`FORGET_KIND`] names.
    pub(crate) fn forget(&self, payload: &serde_json::Value) -> Result<()> {
        let named = |key: &str| payload.get(key).and_then(serde_json::Value::as_str).unwrap_or_default();
        self.remove_copies(|path, id| {
            id != named("but") && recipient(path).is_some_and(|to| canonical::sha256(to.as_bytes()) == named("address"))
        })
    }

    /// Removes copies that have been kept long enough.
    pub fn purge(&self, now: Moment) -> Result<()> {
        let oldest = now.plus_days(-COPY_DAYS);
        self.remove_copies(|_, id| made_at(id).is_some_and(|at| at < oldest))
    }

    fn remove_copies(&self, is_over: impl Fn(&Path, &str) -> bool) -> Result<()> {
        let Post::Folder(folder) = self else { return Ok(()) };
        if !folder.exists() {
            return Ok(());
        }
        let doing = || format!("cannot remove copies from {}", folder.display());
        for entry in std::fs::read_dir(folder).doing(doing)? {
            let path = entry.doing(doing)?.path();
            let id = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".eml"));
            if id.is_some_and(|id| is_over(&path, id)) {
                std::fs::remove_file(&path).doing(doing)?;
            }
        }
        Ok(())
    }
}

/// The address on the head of a copy; `None` where it cannot be read.
fn recipient(path: &Path) -> Option<String> {
    let text = String::from_utf8_lossy(&std::fs::read(path).ok()?).into_owned();
    text.lines().take_while(|line| !line.is_empty()).find_map(|line| line.strip_prefix("To: ")).map(|to| to.trim().to_owned())
}

/// When the job of a copy was made: its key (UUID version 7) begins with the milliseconds.
fn made_at(id: &str) -> Option<Moment> {
    Id::parse(id)?;
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).take(12).collect();
    i64::from_str_radix(&digits, 16).ok().map(Moment)
}

/// The text as it is, so that links in the files stay whole; only lines that no server takes are encoded.
fn body(text: &str) -> Body {
    let lines = text.replace("\r\n", "\n").replace('\n', "\r\n");
    match lines.lines().all(|line| line.len() <= LINE_OCTETS) {
        true => Body::dangerous_pre_encoded(lines.into_bytes(), ContentTransferEncoding::EightBit),
        false => Body::new(lines),
    }
}

/// An address as it may be kept: its first letter and its domain, enough to see which post office took a message.
pub fn veiled(address: &str) -> String {
    let (name, domain) = address.rsplit_once('@').unwrap_or_default();
    let first: String = name.chars().take(1).collect();
    format!("{first}…@{domain}")
}

/// What stays of a message that need not be sent any more: no text, which holds links and codes, and no address.
/// Works on any JSON, so that a message that cannot be read is emptied too.
pub(crate) fn remainder(payload: &serde_json::Value) -> serde_json::Value {
    let mut kept = payload.clone();
    if let Some(fields) = kept.as_object_mut() {
        let to = fields.get("to").and_then(serde_json::Value::as_str).map(veiled).unwrap_or_default();
        fields.insert("to".into(), to.into());
        fields.insert("text".into(), "".into());
    }
    kept
}

/// Reads the message of a job.
pub(crate) fn of(job: &Job) -> Result<Mail> {
    serde_json::from_value(job.payload.clone()).map_err(|cause| Error::caused(format!("cannot read mail {}", job.id), cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_veiled_address_shows_its_domain_and_not_its_owner() {
        assert_eq!(veiled("amina.traore@culture.example"), "a…@culture.example");
        assert_eq!(veiled("not an address"), "…@");
    }

    #[test]
    fn a_long_line_is_written_as_it_is_and_a_very_long_one_is_encoded() {
        let link = format!("https://example.org/{}", "x".repeat(100));
        assert_eq!(body(&format!("Salut, été\n{link}\n")).into_vec(), format!("Salut, été\r\n{link}\r\n").into_bytes());
        assert!(body(&"ع".repeat(600)).into_vec().split(|octet| *octet == b'\n').all(|line| line.len() <= LINE_OCTETS));
    }
}
