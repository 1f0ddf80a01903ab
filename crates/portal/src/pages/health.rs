//! Whether the program is well: one word for everyone, details for the administrator. Both are made from the same
//! look.

use super::{index, rendered};
use crate::neighbours;
use crate::pulse::{Pulse, Work};
use askama::Template;
use feeds::feed::Standing;
use feeds::feed::store::Kept;
use i18n::Tr;
use jobs::mail::KIND as MAIL;
use kernel::Result;
use serde_json::json;
use store::{Conn, outbox};
use web::{Page, Reply, Visit};

/// Entries that the index may be behind before it counts as degraded: what a burst of writes leaves for a moment.
const BEHIND_MAX: i64 = 1000;
/// Parked messages that the page names. Our choice.
const PARKED_SHOWN: usize = 50;
/// Broken feeds that the page names. Our choice.
const BROKEN_SHOWN: usize = 100;

/// What was found at one look.
struct Look {
    head: i64,
    position: i64,
    parked: Vec<jobs::Job>,
    n_parked: u64,
    quiet: Vec<Work>,
    /// Feeds that are broken. They do not count for the word that everyone sees: it is the source that is not well.
    broken: Vec<Kept>,
}

impl Look {
    async fn at(visit: &Visit) -> Result<Look> {
        let position = index(visit).position();
        let read = |conn: &mut Conn| {
            let (n_parked, _) = jobs::parked(conn, MAIL)?;
            let broken = feeds::feed::store::broken(conn, BROKEN_SHOWN)?;
            Ok((outbox::head(conn)?, n_parked, jobs::list_parked(conn, MAIL, PARKED_SHOWN)?, broken))
        };
        let (head, n_parked, parked, broken) = visit.app.db().read(read).await?;
        let pulse = visit.app.part::<Pulse>();
        let quiet = Work::ALL.into_iter().filter(|work| pulse.is_quiet(*work, visit.now)).collect();
        Ok(Look { head, position, parked, n_parked, quiet, broken })
    }

    fn is_well(&self) -> bool {
        self.head - self.position <= BEHIND_MAX && self.n_parked == 0 && self.quiet.is_empty()
    }
}

/// Work in the background as the page shows it.
struct Heard {
    words: &'static str,
    last: String,
    is_quiet: bool,
}

/// A broken feed as the page shows it.
struct Broken {
    name: String,
    owner: String,
    address: String,
    since: String,
    what: String,
    cure: &'static str,
}

fn broken(t: Tr, kept: &Kept) -> Broken {
    let (what, cure) = match &kept.standing {
        Standing::Broken(refused) => (feeds::words::refused(t, refused), feeds::words::refused_cure(t, refused)),
        _ => (String::new(), ""),
    };
    Broken {
        name: kept.feed.name.clone(),
        owner: kept.feed.home.map_or_else(|| t.m("portal-turn-secretariat").to_owned(), |party| parties::name(party, t.lang())),
        // The administrator need not know what may be a key.
        address: kept.feed.origin(),
        since: t.moment(kept.since),
        what,
        cure,
    }
}

#[derive(Template)]
#[template(path = "portal/health.html")]
struct HealthView {
    t: Tr,
    is_well: bool,
    database: &'static str,
    head: String,
    position: String,
    n_entries: String,
    background: Vec<Heard>,
    n_parked: String,
    parked: Vec<(String, String)>,
    mails: String,
    broken: Vec<Broken>,
    without_authority: Vec<String>,
}

/// `{"state":"ok"}` or `{"state":"degraded"}`. Answers also when the database does not.
pub async fn plain(visit: Visit) -> Result<Reply> {
    let is_well = Look::at(&visit).await.is_ok_and(|look| look.is_well());
    Reply::json(json!({ "state": if is_well { "ok" } else { "degraded" } }))
}

pub async fn get(visit: Visit) -> Result<Reply> {
    let t = visit.t;
    let look = Look::at(&visit).await?;
    let without = visit.app.db().read(neighbours::parties_without_authority).await?;
    let n_entries = index(&visit).find(&search_all())?.total;
    let pulse = visit.app.part::<Pulse>();
    let view = HealthView {
        t,
        is_well: look.is_well(),
        database: match visit.app.db().target() {
            store::Target::File(_) => "SQLite",
            store::Target::Postgres(_) => "PostgreSQL",
        },
        head: t.number(look.head),
        position: t.number(look.position),
        n_entries: t.number(n_entries),
        background: Work::ALL
            .into_iter()
            .map(|work| Heard { words: t.m(work.key()), last: t.moment(pulse.last(work)), is_quiet: look.quiet.contains(&work) })
            .collect(),
        n_parked: t.n("portal-health-parked-count", look.n_parked),
        parked: look.parked.iter().map(|job| (t.moment(job.created_at), job.last_error.clone().unwrap_or_default())).collect(),
        broken: look.broken.iter().map(|kept| broken(t, kept)).collect(),
        mails: visit.link("/work/accounts/mail"),
        without_authority: without.into_iter().map(|code| parties::name(code, visit.lang)).collect(),
    };
    let page = Page::new(t.m("portal-health-title"), rendered(&view)?).nav("admin").private();
    Reply::page(page.crumb(visit.link("/work"), t.m("common-nav-work")))
}

fn search_all() -> ::search::Query {
    ::search::Query { limit: 0, ..::search::Query::default() }
}
