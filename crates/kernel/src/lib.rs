//! Values every crate shares: identifiers, languages, texts, days, money, who is acting, errors.
//! No I/O lives here; the only clock and random source of the product are the traits in [`ambient`].

pub mod actor;
pub mod ambient;
pub mod canonical;
mod codes;
pub mod day;
pub mod error;
pub mod id;
pub mod lang;
pub mod money;
pub mod text;

pub use actor::{Actor, Grant, PartyCode, Role};
pub use ambient::{Ambient, Clock, FakeClock, Random, SeededRandom, SystemClock, SystemRandom};
pub use day::{Day, Moment};
pub use error::{Error, FieldError, Result, Rule};
pub use id::{Id, Ref};
pub use lang::Lang;
pub use money::Money;
pub use text::{Text, TextState};

/// What somebody typed in digits of any script, such as a whole number; `None` where it is empty or cannot be read.
pub fn read_typed<V: std::str::FromStr>(typed: &str) -> Option<V> {
    money::ascii_digits(typed.trim()).parse().ok()
}

/// Whether a value is the one that stands for nothing written: such fields are left out of the body of a record, which
/// then is a fifth smaller and as much quicker to read.
pub fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
