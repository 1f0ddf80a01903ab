//! Ready bytes: answers to visitors without a session, kept until anything public changes. The key is the whole
//! address with encoding and colour scheme; the version and the day are part of what is compared, so nothing stale
//! is ever answered.

use bytes::Bytes;
use http::HeaderMap;
use kernel::Day;
use std::collections::HashMap;
use std::sync::{Arc, RwLock};

/// An answer that can be sent as it is.
pub(crate) struct Ready {
    pub version: u64,
    pub day: Day,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// Sixteen shards, so that requests rarely wait for each other.
pub(crate) struct ReadyBytes {
    shards: [RwLock<Shard>; 16],
}

#[derive(Default)]
struct Shard {
    entries: HashMap<String, Arc<Ready>>,
    n_bytes: usize,
}

impl Default for ReadyBytes {
    fn default() -> ReadyBytes {
        ReadyBytes { shards: std::array::from_fn(|_| RwLock::default()) }
    }
}

impl ReadyBytes {
    fn shard(&self, key: &str) -> &RwLock<Shard> {
        let sum = key.bytes().fold(0usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let [first, ..] = &self.shards;
        self.shards.get(sum % 16).unwrap_or(first)
    }

    pub fn find(&self, key: &str, version: u64, day: Day) -> Option<Arc<Ready>> {
        let shard = self.shard(key).read().unwrap_or_else(|poisoned| poisoned.into_inner());
        shard.entries.get(key).filter(|ready| ready.version == version && ready.day == day).cloned()
    }

    /// Keeps an answer. A full shard is emptied: simple, and what is in demand is back at once.
    pub fn keep(&self, key: String, ready: Ready) {
        let n_key = key.len();
        let size = |ready: &Ready| n_key + ready.body.len() + 512;
        let n_new = size(&ready);
        let limit = crate::limits::READY_BYTES / self.shards.len();
        let mut shard = self.shard(&key).write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if n_new > limit {
            return;
        }
        if shard.n_bytes + n_new > limit {
            shard.entries.clear();
            shard.n_bytes = 0;
        }
        shard.n_bytes += n_new;
        if let Some(old) = shard.entries.insert(key, Arc::new(ready)) {
            shard.n_bytes = shard.n_bytes.saturating_sub(size(&old));
        }
    }
}
