//! Counts attempts by key in windows of time. Kept in memory of one program copy: good enough against guessing,
//! and nothing about visitors is stored.
//!
//! A key may end in the address of a visitor behind a slash; those of one IPv6 network of 64 bits, which one household or
//! office holds whole, count as one.

use kernel::{Error, Moment, Result};
use std::collections::HashMap;
use std::net::{Ipv6Addr, SocketAddrV6};
use std::sync::Mutex;

/// Keys kept at most before old windows are swept. Our choice.
const KEYS_MAX: usize = 50_000;
/// Pause between two sweeps, so that a flood of live keys is not searched through at each attempt.
const SWEEP_MILLIS: i64 = 1_000;

#[derive(Default)]
pub struct Throttle {
    windows: Mutex<Windows>,
}

#[derive(Default)]
struct Windows {
    /// End of the window and attempts in it.
    by_key: HashMap<String, (Moment, u32)>,
    swept_at: Option<Moment>,
    #[cfg(test)]
    n_sweeps: u32,
}

impl Windows {
    fn sweep(&mut self, now: Moment) {
        let is_due = self.swept_at.is_none_or(|at| at.plus_millis(SWEEP_MILLIS) <= now);
        if self.by_key.len() > KEYS_MAX && is_due {
            self.by_key.retain(|_, (ends, _)| *ends > now);
            self.swept_at = Some(now);
            #[cfg(test)]
            {
                self.n_sweeps += 1;
            }
        }
    }
}

impl Throttle {
    /// Counts one attempt; `TooMany` with the seconds to wait once `limit` attempts were made within `window_seconds`.
    pub fn hit(&self, key: &str, limit: u32, window_seconds: i64, now: Moment) -> Result<()> {
        let mut windows = self.windows.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        windows.sweep(now);
        let (ends, count) = windows.by_key.entry(of_network(key)).or_insert((now.plus_millis(window_seconds * 1000), 0));
        if *ends <= now {
            *ends = now.plus_millis(window_seconds * 1000);
            *count = 0;
        }
        *count += 1;
        if *count > limit {
            let wait_seconds = u64::try_from((ends.0 - now.0) / 1000 + 1).unwrap_or(1);
            return Err(Error::TooMany(wait_seconds));
        }
        Ok(())
    }

    /// Counts one use as [`Throttle::hit`] does; answers how many are left and in how many seconds the window ends.
    pub fn take(&self, key: &str, limit: u32, window_seconds: i64, now: Moment) -> Result<(u32, u64)> {
        self.hit(key, limit, window_seconds, now)?;
        let windows = self.windows.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let (ends, count) = windows.by_key.get(&of_network(key)).copied().unwrap_or((now, 0));
        Ok((limit.saturating_sub(count), u64::try_from((ends.0 - now.0) / 1000 + 1).unwrap_or(1)))
    }

    /// Forgets a key, after a success.
    pub fn clear(&self, key: &str) {
        self.windows.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).by_key.remove(&of_network(key));
    }
}

/// The key with the network in the place of an IPv6 address at its end; an IPv4 address written as IPv6 is that one.
fn of_network(key: &str) -> String {
    let (head, place) = key.rsplit_once('/').unwrap_or(("", key));
    let plain = place.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(place);
    let address = plain.parse::<Ipv6Addr>().ok().or_else(|| place.parse::<SocketAddrV6>().ok().map(|with_port| *with_port.ip()));
    match address {
        None => key.to_owned(),
        Some(address) => match address.to_ipv4_mapped() {
            Some(address) => format!("{head}/{address}"),
            None => format!("{head}/{}", Ipv6Addr::from(u128::from(address) >> 64 << 64)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_network_of_64_bits_count_as_one_and_others_apart() {
        for (key, network) in [
            ("people/code-from/2001:db8:1:2:3:4:5:6", "people/code-from/2001:db8:1:2::"),
            ("people/code-from/2001:db8:1:2::ffff", "people/code-from/2001:db8:1:2::"),
            ("people/code-from/2001:db8:1:3::1", "people/code-from/2001:db8:1:3::"),
            ("people/code-from/[2001:db8:1:2::9]", "people/code-from/2001:db8:1:2::"),
            ("people/code-from/[2001:db8:1:2::9]:443", "people/code-from/2001:db8:1:2::"),
            ("people/code-from/::ffff:192.0.2.7", "people/code-from/192.0.2.7"),
            ("people/code-from/192.0.2.7", "people/code-from/192.0.2.7"),
            ("people/code-from/local", "people/code-from/local"),
            (
                "people/present-password/0190a1b2-0000-7000-8000-000000000000",
                "people/present-password/0190a1b2-0000-7000-8000-000000000000",
            ),
        ] {
            assert_eq!(of_network(key), network);
        }
        let (throttle, now) = (Throttle::default(), Moment(0));
        for n in 0..3 {
            assert!(throttle.hit(&format!("x/2001:db8::{n}"), 3, 60, now).is_ok());
        }
        assert!(throttle.hit("x/2001:db8::9", 3, 60, now).is_err());
        assert!(throttle.hit("x/2001:db8:0:1::9", 3, 60, now).is_ok());
        throttle.clear("x/2001:db8::5");
        assert!(throttle.hit("x/2001:db8::9", 3, 60, now).is_ok());
    }

    #[test]
    fn a_flood_of_live_keys_is_swept_once_a_second_at_most() {
        let throttle = Throttle::default();
        for n in 0..KEYS_MAX + 200 {
            throttle.hit(&format!("x/{n}"), 3, 60, Moment(0)).unwrap();
        }
        assert_eq!(throttle.windows.lock().unwrap().n_sweeps, 1);
        throttle.hit("y", 3, 60, Moment(SWEEP_MILLIS)).unwrap();
        assert_eq!(throttle.windows.lock().unwrap().n_sweeps, 2);
        throttle.hit("y", 3, 60, Moment(60_000)).unwrap();
        assert_eq!(throttle.windows.lock().unwrap().by_key.len(), 1, "what is over is gone");
    }
}
