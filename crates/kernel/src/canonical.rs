//! Canonical JSON (RFC 8785) and fingerprints. A fingerprint is SHA-256 over the canonical form, in
//! hexadecimal, so that anyone can recompute it from the published text.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The canonical form: keys sorted by UTF-16 code units, no blanks, shortest escapes. Our data holds integers
/// only; a fraction is written as `serde_json` writes it, which agrees with RFC 8785 for the shortest form.
pub fn to_string(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort_by(|a, b| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (index, key) in keys.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&Value::String(key.clone()).to_string());
                out.push(':');
                if let Some(inner) = map.get(key) {
                    write(inner, out);
                }
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// SHA-256 of the canonical form, 64 hexadecimal digits.
pub fn fingerprint(value: &Value) -> String {
    sha256(to_string(value).as_bytes())
}

/// SHA-256 of bytes, 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_keys_does_not_change_the_fingerprint() {
        let one: Value = serde_json::from_str(r#"{"b":1,"a":[true,null,"é\n"]}"#).unwrap();
        let two: Value = serde_json::from_str(r#"{ "a" : [true, null, "\u00e9\u000a"], "b": 1 }"#).unwrap();
        assert_eq!(to_string(&one), "{\"a\":[true,null,\"é\\n\"],\"b\":1}");
        assert_eq!(fingerprint(&one), fingerprint(&two));
    }
}
