//! The words of the interface: messages in six languages, words for codes, numbers, days, lists, sorting,
//! and the choice of a language from a request.
//!
//! Texts of records are not here (`kernel::Text`), nor are labels of code lists (the slices that own them).
//! No type of the libraries underneath appears in what this crate shows.
//!
//! Invariants: every message exists in all six languages with the same arguments, else the build fails;
//! nothing here fails or panics at request time: a key that does not exist shows [`MISSING`]'s mark.

mod catalogue;
#[cfg(test)]
mod check;
mod collation;
mod formats;
mod negotiation;
mod tr;
mod value;

pub use catalogue::{Catalogue, MISSING, catalogue};
pub use collation::{compare, sort_by_name};
pub use negotiation::negotiate;
pub use tr::Tr;
pub use value::{Arg, Value};
