//! Signatures: Ed25519 over the bytes of a manifest. A key is known by its fingerprint, SHA-256 of its 32 bytes.

use ed25519_dalek::{Signature, SigningKey, VerifyingKey};
use kernel::canonical;

/// Bytes of hexadecimal digits; `None` where they are none.
pub fn unhex<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let digits: Vec<u8> =
        hex.bytes().map(|byte| char::from(byte).to_digit(16).and_then(|n| u8::try_from(n).ok())).collect::<Option<_>>()?;
    if digits.len() != 2 * N || hex.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |sum, digit| (sum << 4) | digit);
    }
    Some(bytes)
}

/// Fingerprint of a public key in hexadecimal; `None` where it is no key.
pub fn fingerprint(key: &str) -> Option<String> {
    unhex::<32>(key).map(|bytes| canonical::sha256(&bytes))
}

/// Whether the key made this signature (128 hexadecimal digits) over these bytes.
pub fn verify(key: &str, bytes: &[u8], signature: &[u8]) -> bool {
    let key = unhex::<32>(key).and_then(|key| VerifyingKey::from_bytes(&key).ok());
    let signature = std::str::from_utf8(signature).ok().and_then(unhex::<64>);
    key.zip(signature).is_some_and(|(key, signature)| key.verify_strict(bytes, &Signature::from_bytes(&signature)).is_ok())
}

/// The public key of a secret one, in hexadecimal.
pub fn public(secret: &[u8; 32]) -> String {
    canonical::hex(SigningKey::from_bytes(secret).verifying_key().as_bytes())
}

/// Signs with a secret key.
pub fn sign(secret: &[u8; 32], bytes: &[u8]) -> String {
    use ed25519_dalek::Signer;
    canonical::hex(&SigningKey::from_bytes(secret).sign(bytes).to_bytes())
}

/// A fingerprint as it is typed, with or without blanks and in any letters; `None` where it is none.
pub fn typed(fingerprint: &str) -> Option<String> {
    let plain: String = fingerprint.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_ascii_lowercase();
    unhex::<32>(&plain).map(|_| plain)
}

/// In blocks of four, for reading aloud.
pub fn blocks(fingerprint: &str) -> String {
    let digits: Vec<char> = fingerprint.chars().collect();
    digits.chunks(4).map(|block| block.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_key_and_bytes_alone() {
        // RFC 8032, section 7.1, test 2.
        let secret = unhex::<32>("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").unwrap();
        let signature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
        assert_eq!(public(&secret), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assert_eq!(sign(&secret, &[0x72]), signature);
        assert!(verify(&public(&secret), &[0x72], signature.as_bytes()));
        assert!(!verify(&public(&secret), &[0x73], signature.as_bytes()));
        assert!(!verify(&public(&[1; 32]), &[0x72], signature.as_bytes()));
        assert!(!verify(&public(&secret), &[0x72], signature.to_uppercase().as_bytes()), "one form only");
        assert!(!verify("", &[0x72], b"x"));
    }

    #[test]
    fn a_fingerprint_is_read_back_as_it_was_read_aloud() {
        let one = fingerprint(&public(&[7; 32])).unwrap();
        assert_eq!(blocks(&one).len(), 64 + 15);
        assert_eq!(typed(&format!(" {} ", blocks(&one).to_uppercase())).as_deref(), Some(one.as_str()));
        assert_eq!(typed(&one[1..]), None);
        assert_eq!(typed("no"), None);
    }
}
