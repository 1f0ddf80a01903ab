//! Identifiers. Database keys are UUID version 7; what people see is a short code computed from the key,
//! ten characters of which the last is a check, so that a mistyped code is recognised as such.

use crate::{Ambient, Moment};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Letters of public identifiers: Crockford's base 32, which leaves out i, l, o and u.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A database key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(uuid::Uuid);

impl Id {
    /// A fresh key (UUID version 7) from the ambient clock and random source.
    pub fn fresh(ambient: &Ambient) -> Id {
        let mut random = [0u8; 10];
        ambient.random.fill(&mut random);
        Id::from_parts(ambient.clock.now(), &random)
    }

    fn from_parts(at: Moment, random: &[u8; 10]) -> Id {
        let millis = u64::try_from(at.0).unwrap_or(0);
        Id(uuid::Builder::from_unix_timestamp_millis(millis, random).into_uuid())
    }

    /// The key of a founding record: the same in every installation, made from its kind and its name in the
    /// bundled data (UUID version 8), so that addresses of founding records agree everywhere.
    pub fn founding(kind: &str, name: &str) -> Id {
        let digest = Sha256::digest(format!("polyphony/{kind}/{name}").as_bytes());
        let mut bytes = [0u8; 16];
        bytes.copy_from_slice(digest.get(..16).unwrap_or(&[0; 16]));
        Id(uuid::Builder::from_custom_bytes(bytes).into_uuid())
    }

    /// The key of a text form, or `None`.
    pub fn parse(text: &str) -> Option<Id> {
        uuid::Uuid::try_parse(text).ok().map(Id)
    }

    /// The public identifier: nine letters from the key's hash and one check letter.
    pub fn public(self) -> String {
        let digest = Sha256::digest(self.0.as_bytes());
        let mut number = digest.iter().take(8).fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
        let mut code = String::with_capacity(10);
        for _ in 0..9 {
            code.push(letter(number % 32));
            number /= 32;
        }
        code.push(check_letter(&code));
        code
    }
}

fn letter(value: u64) -> char {
    usize::try_from(value % 32).ok().and_then(|index| LETTERS.get(index)).map_or('0', |byte| char::from(*byte))
}

/// Check letter: positions weighted 1, 3, 5 … (odd weights are invertible modulo 32), so every single wrong
/// letter is found; most swaps of neighbours are.
fn check_letter(code: &str) -> char {
    let sum = code.bytes().zip((1u64..).step_by(2)).fold(0u64, |sum, (byte, weight)| {
        let value = LETTERS.iter().position(|letter| *letter == byte).unwrap_or(0);
        sum + weight * u64::try_from(value).unwrap_or(0)
    });
    letter(sum)
}

/// Whether a text has the shape of a public identifier, check letter included.
pub fn is_public_id(text: &str) -> bool {
    let Some((code, check)) = text.char_indices().last().and_then(|(at, last)| Some((text.get(..at)?, last))) else {
        return false;
    };
    is_like_public_id(text) && check_letter(code) == check
}

/// Whether a text has the length and letters of a public identifier, whatever its check letter: what programs are told
/// as a pattern.
pub fn is_like_public_id(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|byte| LETTERS.contains(&byte))
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// A reference to a thing of any slice: its kind (a plain noun such as `measure`) and its key as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ref {
    pub kind: String,
    pub id: String,
}

impl Ref {
    pub fn new(kind: impl Into<String>, id: impl ToString) -> Ref {
        Ref { kind: kind.into(), id: id.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FakeClock, SeededRandom};
    use std::sync::Arc;

    #[test]
    fn public_identifiers_notice_any_single_wrong_letter() {
        let code = Id::founding("measure", "gp-1-01").public();
        assert!(is_public_id(&code));
        for at in 0..code.len() {
            for wrong in LETTERS {
                let mut typed = code.clone().into_bytes();
                if typed[at] == *wrong {
                    continue;
                }
                typed[at] = *wrong;
                assert!(!is_public_id(std::str::from_utf8(&typed).unwrap()));
            }
        }
    }

    #[test]
    fn fresh_keys_sort_by_time() {
        let clock = Arc::new(FakeClock::at(Moment(1_000)));
        let ambient = Ambient { clock: clock.clone(), random: Arc::new(SeededRandom::new(7)) };
        let first = Id::fresh(&ambient);
        clock.advance_millis(5);
        let second = Id::fresh(&ambient);
        assert!(first < second && first.to_string() < second.to_string());
        assert_eq!(Id::parse(&first.to_string()), Some(first));
    }
}
