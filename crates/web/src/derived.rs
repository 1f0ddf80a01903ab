//! Values made from public rows, kept until anything public changes: what many pages show alike and few changes touch,
//! such as the newest records of an activity. Ready bytes (`ready`) keep whole answers; this keeps parts of pages that
//! are made afresh.
//!
//! Invariant: a value is answered only under the public version that was read before its making began, so it is never
//! older than what the follower has told of.

use kernel::Result;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, RwLock};

/// Values by key, all of one public version. Keys are few (a list of the reference data times the six languages), or
/// their number is bounded by [`Derived::at_most`].
pub struct Derived<K, V> {
    kept: RwLock<(u64, HashMap<K, Arc<V>>)>,
    most: usize,
}

impl<K, V> Default for Derived<K, V> {
    fn default() -> Derived<K, V> {
        Derived::at_most(usize::MAX)
    }
}

impl<K, V> Derived<K, V> {
    /// Keeps so many values; when one more comes, it begins anew.
    pub fn at_most(most: usize) -> Derived<K, V> {
        Derived { kept: RwLock::new((0, HashMap::new())), most }
    }
}

impl<K: Eq + Hash, V> Derived<K, V> {
    /// The value of a key; made when there is none of this public version. `version` is `App::public_version` read
    /// before the snapshot of the rows that `make` reads: one read later could name changes that the rows lack.
    pub fn get(&self, version: u64, key: K, make: impl FnOnce() -> Result<V>) -> Result<Arc<V>> {
        let kept = self.kept.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(value) = kept.1.get(&key).filter(|_| kept.0 == version) {
            return Ok(value.clone());
        }
        drop(kept);
        let value = Arc::new(make()?);
        let mut kept = self.kept.write().unwrap_or_else(|poisoned| poisoned.into_inner());
        if kept.0 < version {
            *kept = (version, HashMap::new());
        }
        if kept.0 == version {
            if kept.1.len() >= self.most {
                kept.1.clear();
            }
            kept.1.insert(key, value.clone());
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_made_once_a_version_and_an_older_reader_does_not_put_it_back() {
        let derived = Derived::default();
        let get = |version, made: &str| derived.get(version, "2.3", || Ok(made.to_owned())).unwrap().to_string();
        assert_eq!((get(1, "first"), get(1, "again")), ("first".into(), "first".into()));
        assert_eq!(get(2, "second"), "second");
        assert_eq!(get(1, "late"), "late", "answered to the one who began before, and not kept");
        assert_eq!(get(2, "third"), "second");
    }

    #[test]
    fn no_more_is_kept_than_may_be() {
        let derived = Derived::at_most(2);
        for key in 0..5 {
            assert_eq!(*derived.get(1, key, || Ok(key)).unwrap(), key);
        }
        assert_eq!(derived.kept.read().unwrap().1.len(), 1);
    }

    #[test]
    fn what_could_not_be_made_is_tried_again() {
        let derived: Derived<u8, u8> = Derived::default();
        assert!(derived.get(1, 7, || Err(kernel::Error::fault("no rows"))).is_err());
        assert_eq!(*derived.get(1, 7, || Ok(3)).unwrap(), 3);
    }
}
