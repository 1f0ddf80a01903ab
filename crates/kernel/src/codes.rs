//! The shape of every closed list of codes: states, acts, choices.

/// An enumeration of codes: serialized as its codes, listed in `ALL`, with `code` and `parse`. The crate that uses it needs
/// `serde`.
#[macro_export]
macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$on:meta])* $variant:ident = $code:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$on])* #[serde(rename = $code)] $variant),* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The code used in tables, addresses, history and messages.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }

            pub fn parse(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
