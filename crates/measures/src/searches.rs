//! Saved searches: a name for words and filters, and by wish a mail with what is new. Not here: their pages
//! (`pages::searches`), their rows (`store::searches`).
//!
//! Invariants: nobody sees the searches of another; a mail lists public records only and never one twice; the link in it
//! stops the mails without signing in.

use crate::pages::Asked;
use crate::store;
use crate::store::searches as table;
use ::store::{Db, Tx};
use i18n::Tr;
use jobs::mail::{self, Mail};
use kernel::{Ambient, Error, FieldError, Id, Lang, Moment, Ref, Result};
use people::Recipient;
use search::{Index, Sort};
use web::Query;

/// Searches of one account, characters of a name. Our choice.
pub(crate) const MOST: usize = 50;
const NAME_CHARS: usize = 120;
/// Records told of in one mail; the rest is behind its link. Our choice.
const TOLD: usize = 20;
/// How far a search looks back beyond what it told of last: longer than the index may be behind. Our choice.
const BACK_MINUTES: i64 = 60;
/// Mails of one turn of the work.
const TURN: usize = 20;

/// How often a mail is sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Digest {
    #[default]
    Never,
    Weekly,
    Daily,
}

impl Digest {
    pub const ALL: [Digest; 3] = [Digest::Never, Digest::Weekly, Digest::Daily];

    pub const fn code(self) -> &'static str {
        match self {
            Digest::Never => "never",
            Digest::Weekly => "weekly",
            Digest::Daily => "daily",
        }
    }

    pub fn parse(code: &str) -> Option<Digest> {
        Digest::ALL.into_iter().find(|digest| digest.code() == code)
    }

    /// Key of its words.
    pub const fn key(self) -> &'static str {
        match self {
            Digest::Never => "measures-digest-never",
            Digest::Weekly => "measures-digest-weekly",
            Digest::Daily => "measures-digest-daily",
        }
    }

    /// When the next mail is due after a moment; the beginning of time for never.
    fn due_after(self, now: Moment) -> Moment {
        match self {
            Digest::Never => Moment(0),
            Digest::Weekly => now.plus_days(7),
            Digest::Daily => now.plus_days(1),
        }
    }
}

/// A search that somebody saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub id: Id,
    pub(crate) account: Id,
    pub name: String,
    /// As in an address, with its question mark; empty for every measure.
    pub query: String,
    pub digest: Digest,
    pub(crate) stop_token: String,
    pub(crate) seen_at: Moment,
    pub(crate) due_at: Moment,
    pub(crate) told: Vec<String>,
    pub(crate) made_at: Moment,
}

impl Saved {
    /// Words and filters.
    pub(crate) fn query(&self) -> Query {
        Query::parse(self.query.trim_start_matches('?'))
    }

    /// Path of the result without language.
    pub fn path(&self) -> String {
        format!("/measures{}", self.query)
    }
}

/// What is wrong with a name, if anything.
fn name_problem(name: &str) -> Option<FieldError> {
    match name.chars().count() {
        0 => Some(FieldError::new("name", "measures-error-search-name")),
        1..=NAME_CHARS => None,
        _ => Some(FieldError::new("name", "error-too-long").with("n", NAME_CHARS.to_string())),
    }
}

/// Saves a search of an account.
pub(crate) fn save(tx: &mut Tx<'_>, ambient: &Ambient, account: Id, name: &str, query: &Query, digest: Digest) -> Result<()> {
    if let Some(problem) = name_problem(name) {
        return Err(Error::Invalid(vec![problem]));
    }
    if table::list(tx, account, MOST)?.len() >= MOST {
        return Err(Error::field("name", "measures-error-searches-full"));
    }
    let now = ambient.now();
    table::insert(
        tx,
        &Saved {
            id: Id::fresh(ambient),
            account,
            name: name.to_owned(),
            query: query.to_suffix(),
            digest,
            stop_token: ambient.token(),
            seen_at: now,
            due_at: digest.due_after(now),
            told: Vec::new(),
            made_at: now,
        },
    )
}

/// Changes name and rhythm. A new rhythm counts from now; what was not told of yet still is.
pub(crate) fn change(tx: &mut Tx<'_>, now: Moment, id: Id, account: Id, name: &str, digest: Digest) -> Result<()> {
    if let Some(problem) = name_problem(name) {
        return Err(Error::Invalid(vec![problem]));
    }
    let mut saved = table::find(tx, id, account)?.ok_or(Error::NotFound)?;
    if saved.digest == Digest::Never {
        saved.seen_at = now;
    }
    if saved.digest != digest {
        saved.due_at = digest.due_after(now);
    }
    (saved.name, saved.digest) = (name.to_owned(), digest);
    table::update(tx, &saved)
}

pub(crate) fn remove(tx: &mut Tx<'_>, id: Id, account: Id) -> Result<()> {
    table::find(tx, id, account)?.ok_or(Error::NotFound)?;
    table::delete(tx, id)
}

/// Stops the mails of the search that a link names.
pub(crate) fn stop(tx: &mut Tx<'_>, token: &str) -> Result<()> {
    let mut saved = table::find_by_token(tx, token)?.ok_or(Error::NotFound)?;
    (saved.digest, saved.due_at) = (Digest::Never, Moment(0));
    table::update(tx, &saved)
}

/// What goes with an account.
pub struct OfAccounts;

impl people::Keeper for OfAccounts {
    fn forget(&self, tx: &mut Tx<'_>, account: Id) -> Result<()> {
        table::delete_of(tx, account)
    }
}

/// The searches that a person saved, the oldest first.
pub fn saved(conn: &mut ::store::Conn, account: Id) -> Result<Vec<Saved>> {
    table::list(conn, account, MOST)
}

/// Sends the mails that are due, a turn of them; answers how many searches were looked at. Blocks; for the thread of
/// jobs.
pub fn send_due(db: &Db, ambient: &Ambient, index: &Index, public_url: &str) -> Result<usize> {
    let now = ambient.now();
    let due = db.read_blocking(move |conn| table::due(conn, now, TURN))?;
    let n_due = due.len();
    for saved in due {
        let (ids, total) = new_of(&saved, index, now)?;
        let (ambient, public_url) = (ambient.clone(), public_url.to_owned());
        db.write_blocking(move |tx| {
            // Read again: meanwhile it may have been stopped, deleted or, by another copy of the program, told of.
            let Some(mut fresh) = table::find(tx, saved.id, saved.account)?.filter(|fresh| fresh.due_at == saved.due_at) else {
                return Ok(());
            };
            let recipient = people::recipient(tx, fresh.account)?;
            if let Some(recipient) = recipient.filter(|_| !ids.is_empty()) {
                let lines = store::lines(tx, &ids.iter().take(TOLD).cloned().collect::<Vec<_>>())?;
                mail::queue(tx, &ambient, &letter(&fresh, &recipient, &lines, total, &public_url))?;
            }
            (fresh.seen_at, fresh.due_at) = (now, fresh.digest.due_after(now));
            fresh.told.clone_from(&ids);
            table::update(tx, &fresh)
        })?;
    }
    Ok(n_due)
}

/// What was added since a search told of it last: identifiers, the newest first, and their number. A filter that is not
/// known any more finds nothing.
fn new_of(saved: &Saved, index: &Index, now: Moment) -> Result<(Vec<String>, usize)> {
    let Ok(asked) = Asked::of(&saved.query(), now.day()) else { return Ok((Vec::new(), 0)) };
    let mut query = asked.query(Lang::En, 0, 200, &[]);
    query.sort = Sort::Newest;
    let since = saved.seen_at.plus_minutes(-BACK_MINUTES).0;
    query.added_from = Some(query.added_from.map_or(since, |from| from.max(since)));
    let ids = index.find(&query)?.hits.into_iter().map(|hit| hit.id);
    let new: Vec<String> = ids.filter(|id| !saved.told.contains(id)).collect();
    let n_new = new.len();
    Ok((new, n_new))
}

fn letter(saved: &Saved, to: &Recipient, lines: &[crate::Line], total: usize, public_url: &str) -> Mail {
    let t = Tr::new(to.lang);
    let at = |path: &str| format!("{public_url}/{}{path}", to.lang);
    let mut text = vec![t.s("measures-digest-opening", &saved.name)];
    for line in lines {
        let title = line.title.words(to.lang);
        let title = if title.is_empty() { t.m("measures-untitled") } else { title };
        text.push(format!("{title}\n{}", at(&format!("/measures/{}", line.public_id))));
    }
    text.push(t.s("measures-digest-all", at(&saved.path())));
    text.push(t.s("measures-digest-stop", at(&format!("/searches/stop/{}", saved.stop_token))));
    Mail {
        to: to.email.clone(),
        lang: to.lang,
        // The name of a search may tell what a person works on, and a subject stays in the queue.
        subject: t.n("measures-digest-subject", total),
        text: text.join("\n\n") + "\n",
        about: Ref::new("search", saved.id.to_string()),
    }
}
