//! When the work in the background of this program copy last got done. The assembly's threads write it, the health
//! pages read it. Not here: the work itself, and whether what it leaves behind is well.

use kernel::Moment;
use std::sync::atomic::{AtomicI64, Ordering};

/// Seconds without a finished turn after which a thread counts as stopped. Our choice: turns come several times a
/// second, and a mail server that answers late delays one by minutes.
const QUIET_SECONDS: i64 = 300;

/// Work that never ends while the program serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// The search index follows what is written.
    Following,
    /// Mail leaves.
    Jobs,
}

impl Work {
    pub const ALL: [Work; 2] = [Work::Following, Work::Jobs];

    pub(crate) fn key(self) -> &'static str {
        match self {
            Work::Following => "portal-health-following",
            Work::Jobs => "portal-health-jobs",
        }
    }
}

/// The part that the assembly provides. A turn counts once it ended well: a thread that lives and fails each time is as
/// quiet as one that ended.
#[derive(Debug, Default)]
pub struct Pulse {
    following: AtomicI64,
    jobs: AtomicI64,
}

impl Pulse {
    fn of(&self, work: Work) -> &AtomicI64 {
        match work {
            Work::Following => &self.following,
            Work::Jobs => &self.jobs,
        }
    }

    /// A turn of this work ended well.
    pub fn beat(&self, work: Work, now: Moment) {
        self.of(work).store(now.0, Ordering::Relaxed);
    }

    /// When a turn last ended well; the beginning of time where none ever did.
    pub fn last(&self, work: Work) -> Moment {
        Moment(self.of(work).load(Ordering::Relaxed))
    }

    /// Whether nothing was heard of this work for too long.
    pub fn is_quiet(&self, work: Work, now: Moment) -> bool {
        now.0 - self.last(work).0 > QUIET_SECONDS * 1000
    }
}
