//! Posts that came after their session had ended. The body is sealed with a key that stands only in the address of
//! the page that continues, so the database alone does not give it away.
//!
//! Of a post its fields are kept, 1 MB at most; files must be chosen again, and the page says so.

use crate::store as table;
use crate::{Form, limits};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use kernel::{Ambient, Error, Id, Moment, Result, canonical};
use store::{Conn, Tx};

/// What was posted and where.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub(crate) struct KeptPost {
    pub path: String,
    pub pairs: Vec<(String, String)>,
}

fn cipher(key: &str) -> ChaCha20Poly1305 {
    let bytes = from_hex(&canonical::sha256(key.as_bytes())).unwrap_or_default();
    let mut fixed = [0u8; 32];
    for (target, source) in fixed.iter_mut().zip(bytes) {
        *target = source;
    }
    ChaCha20Poly1305::new(&Key::from(fixed))
}

/// Keeps a post; answers the reference (`id.key`) that the continuing address carries. Each key seals one post
/// only, so a fixed nonce is safe. `TooLarge` over the limit of a form, which routes for files raise for their files.
pub(crate) fn keep(tx: &mut Tx<'_>, ambient: &Ambient, account: Id, path: &str, form: &Form) -> Result<String> {
    let kept = KeptPost { path: path.to_owned(), pairs: form.pairs().iter().filter(|(name, _)| name != "csrf").cloned().collect() };
    let plain = serde_json::to_vec(&kept).map_err(|cause| Error::caused("cannot keep a post", cause))?;
    let n_bytes: usize = kept.pairs.iter().map(|(name, value)| name.len() + value.len()).sum();
    if n_bytes > limits::FORM_BYTES {
        return Err(Error::TooLarge(u64::try_from(limits::FORM_BYTES).unwrap_or(u64::MAX)));
    }
    let (id, key) = (ambient.token(), ambient.token());
    let sealed = cipher(&key).encrypt(&Nonce::from([0u8; 12]), plain.as_slice()).map_err(|_| Error::fault("cannot seal a post"))?;
    table::insert_kept(tx, &id, account, ambient.now(), &canonical::hex(&sealed))?;
    Ok(format!("{id}.{key}"))
}

/// The post behind a reference, for the person who sent it; `None` when it is gone or not theirs.
pub(crate) fn find(conn: &mut Conn, account: Id, reference: &str, now: Moment) -> Result<Option<KeptPost>> {
    let Some((id, key)) = reference.split_once('.') else { return Ok(None) };
    let Some(sealed) = table::find_kept(conn, id, account, now)? else { return Ok(None) };
    let opened = from_hex(&sealed).and_then(|bytes| cipher(key).decrypt(&Nonce::from([0u8; 12]), bytes.as_slice()).ok());
    Ok(opened.and_then(|plain| serde_json::from_slice(&plain).ok()))
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| digit.to_digit(16).and_then(|value| u8::try_from(value).ok())).collect();
    digits.map(|digits| digits.chunks(2).map(|pair| pair.iter().fold(0u8, |sum, digit| (sum << 4) | digit)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(text: &str) -> Form {
        Form::from_pairs(vec![("csrf".into(), "x".into()), ("text".into(), text.into())])
    }

    #[test]
    fn of_one_account_the_newest_twenty_posts_are_kept_and_of_others_none_is_touched() {
        let test = testkit::db();
        let (amina, kofi) = (Id::fresh(&test.ambient), Id::fresh(&test.ambient));
        let keep = |account: Id, text: String| {
            test.clock.advance_millis(1);
            let ambient = test.ambient.clone();
            test.db.write_blocking(move |tx| super::keep(tx, &ambient, account, "/en/work", &form(&text))).unwrap()
        };
        let others = keep(kofi, "of Kofi".into());
        let references: Vec<String> = (0..22).map(|n| keep(amina, format!("text {n}"))).collect();
        let now = test.ambient.now();
        let kept = |account: Id, reference: &String| {
            let reference = reference.clone();
            test.db.read_blocking(move |conn| find(conn, account, &reference, now)).unwrap()
        };
        let still: Vec<bool> = references.iter().map(|reference| kept(amina, reference).is_some()).collect();
        assert_eq!(still, [vec![false; 2], vec![true; 20]].concat());
        assert_eq!(kept(kofi, &others).unwrap().pairs, [("text".to_owned(), "of Kofi".to_owned())]);
    }

    #[test]
    fn more_than_a_megabyte_of_fields_is_not_kept() {
        let test = testkit::db();
        let (ambient, account) = (test.ambient.clone(), Id::fresh(&test.ambient));
        let large = form(&"x".repeat(limits::FORM_BYTES));
        let outcome = test.db.write_blocking(move |tx| keep(tx, &ambient, account, "/en/work", &large));
        assert!(matches!(outcome, Err(Error::TooLarge(1_048_576))));
    }

    #[test]
    fn the_purge_takes_sessions_after_eight_days_and_posts_after_one_and_an_erased_account_keeps_neither() {
        let test = testkit::db();
        let (amina, kofi) = (Id::fresh(&test.ambient), Id::fresh(&test.ambient));
        let begin = |account: Id| {
            let ambient = test.ambient.clone();
            let both = move |tx: &mut Tx<'_>| {
                let token = crate::Session::start(tx, &ambient, account, false, "Firefox")?;
                Ok((token, keep(tx, &ambient, account, "/en/work", &form("text"))?))
            };
            test.db.write_blocking(both).unwrap()
        };
        let purge = |hours: i64| {
            test.clock.advance_millis(hours * 60 * 60_000);
            let now = test.ambient.now();
            test.db.write_blocking(move |tx| crate::purge(tx, now)).unwrap();
        };
        // What the tables hold, whether or not it is past its time.
        let held = |account: Id, (token, reference): &(String, String)| {
            let (token, reference) = (token.clone(), reference.clone());
            let both = move |conn: &mut Conn| {
                let session = table::find_session(conn, &crate::sessions::hash(&token))?.is_some();
                let id = reference.split('.').next().unwrap_or_default();
                Ok((session, table::find_kept(conn, id, account, Moment(0))?.is_some()))
            };
            test.db.read_blocking(both).unwrap()
        };
        let (hers, his) = (begin(amina), begin(kofi));
        purge(23);
        assert_eq!(held(amina, &hers), (true, true));
        test.db.write_blocking(move |tx| crate::forget(tx, amina)).unwrap();
        assert_eq!((held(amina, &hers), held(kofi, &his)), ((false, false), (true, true)));
        purge(2);
        assert_eq!(held(kofi, &his), (true, false), "the session is known until its cookie is gone");
        purge(7 * 24);
        assert_eq!(held(kofi, &his), (false, false));
    }
}
