//! The application as pages see it: database, clock, settings and whatever parts the assembly puts in.

use crate::Route;
use crate::beside::{BesidePart, Nothing};
use crate::describe::{Described, DescribedOperation};
use crate::ready::ReadyBytes;
use crate::throttle::Throttle;
use crate::token::{Bearer, Kept};
use kernel::{Ambient, Grant, Id, Lang, Moment, Result};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use store::{Conn, Db, Tx};

/// Settings that the shell needs.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Address under which others reach the program, without a slash at its end: links in mail and feeds.
    pub public_url: String,
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<std::net::IpAddr>,
    /// Whether public pages may be kept as ready bytes.
    pub ready_bytes: bool,
}

/// What `web` asks of the slice that keeps accounts.
pub trait Accounts: Send + Sync {
    /// Name, language and present roles of an active account; `None` when it is gone or deactivated.
    fn find(&self, conn: &mut Conn, account: Id) -> Result<Option<(String, Lang, Vec<Grant>)>>;

    /// The token of this hash, while it is good and its person's account active.
    fn find_token(&self, _: &mut Conn, _hash: &str, _now: Moment) -> Result<Option<Bearer>> {
        Ok(None)
    }

    /// Remembers that a token was used, so that its person sees when.
    fn touch_token(&self, _: &mut Tx<'_>, _token: Id, _now: Moment) -> Result<()> {
        Ok(())
    }

    /// What was answered to a token under a key.
    fn find_answer(&self, _: &mut Conn, _token: Id, _key: &str, _now: Moment) -> Result<Option<Kept>> {
        Ok(None)
    }

    /// Keeps what is answered to a token under a key; a key in use is a conflict.
    fn keep_answer(&self, _: &mut Tx<'_>, _token: Id, _key: &str, _kept: &Kept, _now: Moment) -> Result<()> {
        Ok(())
    }
}

/// Shared by all visits; cheap to clone.
#[derive(Clone)]
pub struct App {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    ambient: Ambient,
    settings: Settings,
    accounts: Arc<dyn Accounts>,
    parts: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
    public_version: AtomicU64,
    ready: ReadyBytes,
    throttle: Throttle,
    described: OnceLock<(Vec<Described>, Vec<DescribedOperation>)>,
}

/// Collects what an [`App`] is made of.
pub struct AppBuilder {
    db: Db,
    ambient: Ambient,
    settings: Settings,
    accounts: Arc<dyn Accounts>,
    parts: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
}

impl AppBuilder {
    pub fn new(db: Db, ambient: Ambient, settings: Settings, accounts: Arc<dyn Accounts>) -> AppBuilder {
        AppBuilder { db, ambient, settings, accounts, parts: HashMap::new() }.part(BesidePart(Box::new(Nothing)))
    }

    /// Adds a part that slices ask for by its type: an index, a file store, a port's adapter. The last of a type counts.
    pub fn part<T: Send + Sync + 'static>(mut self, part: T) -> AppBuilder {
        self.parts.insert(TypeId::of::<T>(), Arc::new(part));
        self
    }

    pub fn build(self) -> App {
        App {
            inner: Arc::new(Inner {
                db: self.db,
                ambient: self.ambient,
                settings: self.settings,
                accounts: self.accounts,
                parts: self.parts,
                public_version: AtomicU64::new(0),
                ready: ReadyBytes::default(),
                throttle: Throttle::default(),
                described: OnceLock::new(),
            }),
        }
    }
}

impl App {
    pub fn db(&self) -> &Db {
        &self.inner.db
    }

    pub fn ambient(&self) -> &Ambient {
        &self.inner.ambient
    }

    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    pub(crate) fn accounts(&self) -> Arc<dyn Accounts> {
        self.inner.accounts.clone()
    }

    pub(crate) fn ready(&self) -> &ReadyBytes {
        &self.inner.ready
    }

    /// Counts attempts by key, for sign-in and open forms.
    pub fn throttle(&self) -> &Throttle {
        &self.inner.throttle
    }

    /// Every address that answers public data, as its route declares it; empty before the shell joins the routes.
    pub fn described(&self) -> &[Described] {
        self.inner.described.get().map_or(&[], |(described, _)| described.as_slice())
    }

    /// Every operation for programs, as its route declares it.
    pub fn operations(&self) -> &[DescribedOperation] {
        self.inner.described.get().map_or(&[], |(_, operations)| operations.as_slice())
    }

    pub(crate) fn describe(&self, routes: &[Route]) {
        let described = routes.iter().filter_map(Described::of).collect();
        let operations = routes.iter().filter_map(DescribedOperation::of).collect();
        // Set once: an application is joined to its routes once.
        let _ = self.inner.described.set((described, operations));
    }

    /// A part put in by the assembly. A part that is missing is a mistake of the wiring, found by any test that
    /// mounts the page.
    pub fn part<T: Send + Sync + 'static>(&self) -> Arc<T> {
        #[expect(clippy::expect_used, reason = "parts are fixed at start; a missing one is a wiring mistake that no request can cure")]
        self.inner
            .parts
            .get(&TypeId::of::<T>())
            .and_then(|part| part.clone().downcast::<T>().ok())
            .expect("the assembly provides every part its slices ask for")
    }

    /// Version of everything the public sees. Ready bytes of an older version are never answered.
    pub fn public_version(&self) -> u64 {
        self.inner.public_version.load(Ordering::SeqCst)
    }

    /// Says that public rows, projections or the index changed.
    pub fn public_changed(&self) {
        // No page of the new version may be made from rows read before it.
        self.inner.db.renew_snapshots();
        self.inner.public_version.fetch_add(1, Ordering::SeqCst);
    }
}
