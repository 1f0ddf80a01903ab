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
            let mut fields: Vec<(&String, &Value)> = map.iter().collect();
            // Keys of ASCII letters mostly stand in order already; whether they do is the map's affair and is not relied on.
            if !(fields.iter().all(|(key, _)| key.is_ascii()) && fields.is_sorted_by_key(|(key, _)| *key)) {
                fields.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            }
            out.push('{');
            for (index, (key, inner)) in fields.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(key, out);
                out.push(':');
                write(inner, out);
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
        Value::String(text) => write_string(text, out),
        plain => out.push_str(&plain.to_string()),
    }
}

fn write_string(text: &str, out: &mut String) {
    // Most texts need no escape and are copied as they are; the others are written by the library.
    if text.bytes().any(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
    } else {
        out.push('"');
        out.push_str(text);
        out.push('"');
    }
}

/// The canonical form of an object of which one field is in canonical form already: nothing is written twice.
pub fn with_field(object: &Value, name: &str, canonical: &str) -> String {
    let Value::Object(map) = object else { return to_string(object) };
    let mut out = String::with_capacity(canonical.len() + 512);
    let mut fields: Vec<(&str, Option<&Value>)> = map.iter().map(|(key, value)| (key.as_str(), Some(value))).collect();
    fields.push((name, None));
    fields.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    for (index, (key, value)) in fields.into_iter().enumerate() {
        out.push(if index == 0 { '{' } else { ',' });
        write_string(key, &mut out);
        out.push(':');
        match value {
            Some(value) => write(value, &mut out),
            None => out.push_str(canonical),
        }
    }
    out.push('}');
    out
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
        assert_eq!(with_field(&serde_json::json!({ "a": [true, null, "é\n"] }), "b", "1"), to_string(&one));
        assert_eq!(with_field(&serde_json::json!({ "b": 1 }), "a", &to_string(&one["a"])), to_string(&one));
    }

    #[test]
    fn keys_are_ordered_by_utf_16_code_units() {
        // U+10000 is written with surrogates, which come before U+FFFD.
        let value: Value = serde_json::from_str("{\"\u{fffd}\":1,\"\u{10000}\":2,\"a\\\"b\":3}").unwrap();
        assert_eq!(to_string(&value), "{\"a\\\"b\":3,\"\u{10000}\":2,\"\u{fffd}\":1}");
    }
}
