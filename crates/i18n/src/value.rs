//! What may be handed to a message or a format: whole numbers, days, instants, and arguments by name.
//! How they are written stands in `formats`.

use kernel::{Day, Moment};

/// Something that stands for a `T`: the value itself or any reference to it. Templates hand over references
/// of any depth, program code hands over values; both read the same.
pub trait Value<T> {
    fn value(&self) -> T;
}

impl<T, V: Value<T> + ?Sized> Value<T> for &V {
    fn value(&self) -> T {
        (**self).value()
    }
}

impl Value<Day> for Day {
    fn value(&self) -> Day {
        *self
    }
}

impl Value<Moment> for Moment {
    fn value(&self) -> Moment {
        *self
    }
}

/// Whole numbers of every width count as `i64`; what does not fit stops at its ends.
macro_rules! whole_numbers {
    ($($number:ty),*) => { $(
        impl Value<i64> for $number {
            fn value(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }

        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg::Number(number.value())
            }
        }
    )* };
}

whole_numbers!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

/// One argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Inserted as it is, isolated where its direction could disturb the sentence.
    Text(String),
    /// Chooses the plural form and is written by the number rules of the language.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Arg {
        Arg::Text(text.clone())
    }
}
