//! What the program takes from its surroundings: time and randomness. These are the only places that touch
//! the system clock and the system's random source; everything else is handed an [`Ambient`].

use crate::Moment;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// Tells the time.
pub trait Clock: Send + Sync {
    fn now(&self) -> Moment;
}

/// Gives unpredictable bytes.
pub trait Random: Send + Sync {
    fn fill(&self, bytes: &mut [u8]);
}

/// Clock and random source, handed down to whoever needs them.
#[derive(Clone)]
pub struct Ambient {
    pub clock: Arc<dyn Clock>,
    pub random: Arc<dyn Random>,
}

impl Ambient {
    /// The real clock and random source.
    pub fn system() -> Ambient {
        Ambient { clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) }
    }

    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// A random token of 32 bytes as 64 hexadecimal digits, for sessions and single-use links.
    pub fn token(&self) -> String {
        let mut bytes = [0u8; 32];
        self.random.fill(&mut bytes);
        crate::canonical::hex(&bytes)
    }
}

/// The system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        #[expect(clippy::disallowed_methods, reason = "the one place that reads the system clock")]
        Moment(jiff::Timestamp::now().as_millisecond())
    }
}

/// The system's random source.
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) {
        #[expect(clippy::expect_used, reason = "without the system's random source no secret may be made; stopping is right")]
        getrandom::fill(bytes).expect("the system's random source answers");
    }
}

/// A clock that tests set and advance.
pub struct FakeClock(AtomicI64);

impl FakeClock {
    pub fn at(moment: Moment) -> FakeClock {
        FakeClock(AtomicI64::new(moment.0))
    }

    pub fn advance_millis(&self, millis: i64) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }

    pub fn set(&self, moment: Moment) {
        self.0.store(moment.0, Ordering::SeqCst);
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}

/// A repeatable source for tests and generated data (splitmix64); never for secrets.
pub struct SeededRandom(AtomicU64);

impl SeededRandom {
    pub fn new(seed: u64) -> SeededRandom {
        SeededRandom(AtomicU64::new(seed))
    }

    /// The next number of the sequence.
    pub fn next(&self) -> u64 {
        let state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst).wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            for (target, source) in chunk.iter_mut().zip(self.next().to_le_bytes()) {
                *target = source;
            }
        }
    }
}
