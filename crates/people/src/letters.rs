//! Mail of this slice: words in the recipient's language, the Party first in the subject, one link. Queueing and sending
//! are done by `jobs`; who holds a role is asked of `store`.

use crate::store::Recipient;
use i18n::{Arg, Tr};
use jobs::mail::{self, Mail};
use kernel::{Ambient, Id, Lang, PartyCode, Ref, Result, Role};
use store::Tx;

/// What an act needs to tell people by mail.
#[derive(Clone)]
pub struct Letters {
    pub ambient: Ambient,
    /// As in [`web::Settings`].
    pub public_url: String,
}

/// One message before it has words.
pub(crate) struct Letter<'a> {
    /// `<key>-subject` and `<key>-text` are messages.
    pub key: &'a str,
    /// Texts that are the same in every language.
    pub args: Vec<(&'a str, String)>,
    /// Given to the message as `$role`, in the recipient's language.
    pub role: Option<Role>,
    /// Begins the subject, and is given to the message as `$place`; the platform's name where there is none.
    pub party: Option<PartyCode>,
    /// Path without language; the link gets the recipient's.
    pub address: &'a str,
    pub about: Ref,
}

impl Letters {
    /// Those of the site that is visited.
    pub fn of(visit: &web::Visit) -> Letters {
        Letters { ambient: visit.app.ambient().clone(), public_url: visit.app.settings().public_url.clone() }
    }

    /// Queues one message.
    pub(crate) fn send(&self, tx: &mut Tx<'_>, to: &str, lang: Lang, letter: &Letter<'_>) -> Result<()> {
        self.send_known(tx, to, lang, letter).map(drop)
    }

    /// As [`Letters::send`]; answers the message's key in the queue.
    pub(crate) fn send_known(&self, tx: &mut Tx<'_>, to: &str, lang: Lang, letter: &Letter<'_>) -> Result<Id> {
        let t = Tr::new(lang);
        let place = letter.party.map_or_else(|| t.m("common-platform-name").to_owned(), |party| parties::name(party, lang));
        let mut args: Vec<(&str, Arg)> = letter.args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        args.push(("place", place.as_str().into()));
        args.extend(letter.role.map(|role| ("role", t.word(&format!("role-{}", role.code())).into())));
        let subject = t.f(&format!("{}-subject", letter.key), &args);
        let subject = if letter.party.is_some() { t.s2("people-mail-subject-of-party", &place, subject) } else { subject };
        let link = format!("{}/{lang}{}", self.public_url, letter.address);
        let text = format!("{}\n\n{link}\n\n{}\n", t.f(&format!("{}-text", letter.key), &args), t.m("people-mail-foot"));
        let mail = Mail { to: to.to_owned(), lang, subject: plain_line(&subject), text, about: letter.about.clone() };
        mail::queue(tx, &self.ambient, &mail)
    }

    /// Queues one message to each, but not to whoever acted, and to nobody twice.
    pub(crate) fn send_all(&self, tx: &mut Tx<'_>, to: &[Recipient], by: Option<Id>, letter: &Letter<'_>) -> Result<()> {
        for (index, recipient) in to.iter().enumerate() {
            let is_told = to.iter().take(index).any(|other| other.account == recipient.account);
            if Some(recipient.account) != by && !is_told {
                self.send(tx, &recipient.email, recipient.lang, letter)?;
            }
        }
        Ok(())
    }
}

/// A subject is one line; marks that isolate directions stay out of it, since not every mail program hides them.
fn plain_line(text: &str) -> String {
    let shown: String = text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
