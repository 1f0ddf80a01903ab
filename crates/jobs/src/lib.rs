//! Work to be done after a commit: the queue with retries, mail, and the port through which slices tell people.
//! What happened (the outbox) is in `store`; here is what must still be done.
//!
//! Invariant: a job is queued in the transaction of the change that asks for it, so neither exists without the other.

pub mod mail;
mod store;
pub mod work;

use ::store::Tx;
use kernel::{Id, Lang, PartyCode, Result, Role, Text};

pub use store::{Job, JobState, give_up, list, list_parked, parked, retry};
pub use work::purge;

/// Whom a message concerns. The Party stands in every audience of a Party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// Holders of these roles for this Party.
    Party(PartyCode, &'static [Role]),
    /// Holders of a role that is not of a Party.
    Role(Role),
    /// Those who act in the name of an organization.
    Organization(Id),
    Account(Id),
}

/// A word that a notice inserts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// The same for everybody.
    Plain(String),
    /// In the recipient's language where it exists in it.
    Text(Text),
}

impl Words {
    pub fn in_lang(&self, lang: Lang) -> &str {
        match self {
            Words::Plain(words) => words,
            Words::Text(text) => text.words(lang),
        }
    }
}

impl From<String> for Words {
    fn from(words: String) -> Words {
        Words::Plain(words)
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Words {
        Words::Plain(words.to_owned())
    }
}

impl From<&Text> for Words {
    fn from(text: &Text) -> Words {
        Words::Text(text.clone())
    }
}

/// Tells those concerned by mail, each in their own language. Slices hand over a message key: `<key>-subject` and
/// `<key>-text` exist in every language, with the named arguments.
pub trait Notices: Send + Sync {
    /// Queues one mail a recipient. `address` is a path without language (`/work/KE/roadmap`); the link gets the
    /// recipient's. Nobody is told of their own act.
    fn tell(
        &self,
        tx: &mut Tx<'_>,
        to: &Audience,
        by: Option<Id>,
        key: &'static str,
        args: &[(&'static str, Words)],
        address: &str,
    ) -> Result<()>;
}

/// The part under which the assembly provides the port: `app.part::<jobs::NoticesPart>()`.
pub struct NoticesPart(pub Box<dyn Notices>);
