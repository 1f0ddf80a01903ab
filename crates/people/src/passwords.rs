//! Hashing and checking passwords with argon2id, off the request threads and never more than two at a time.
//! Which passwords are refused stands in `domain`.

use argon2::Argon2;
use argon2::password_hash::PasswordHasher;
use argon2::password_hash::PasswordVerifier;
use argon2::password_hash::phc::PasswordHash;
use kernel::{Ambient, Error, Result};
use tokio::sync::Semaphore;

/// Each hash takes 19 MiB (the defaults of the crate, which are those of the OWASP cheat sheet on password storage:
/// m = 19456 KiB, t = 2, p = 1); two at a time keep memory and the second core for others.
static SLOTS: Semaphore = Semaphore::const_new(2);

/// Checked against where an address is unknown or has no password, so that the answer takes as long. Its salt and
/// its value are random, so no password fits it.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$T2ZEIF47XA88+siQcIlg2g$owZkUXlkhbC1aAOMm7E8uhHH4KNezIIAmZ82A+jxKZk";

/// The PHC text of a password with a fresh salt. Takes some tens of milliseconds.
pub(crate) fn hash_now(ambient: &Ambient, password: &str) -> Result<String> {
    let mut salt = [0u8; 16];
    ambient.random.fill(&mut salt);
    let hash: PasswordHash = Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &salt)
        .map_err(|cause| Error::fault(format!("cannot hash a password: {cause}")))?;
    Ok(hash.to_string())
}

/// As [`hash_now`], without holding up other requests.
pub(crate) async fn hash(ambient: &Ambient, password: &str) -> Result<String> {
    let (ambient, password) = (ambient.clone(), password.to_owned());
    apart(move || hash_now(&ambient, &password)).await?
}

/// Whether the password is that of the hash. Without a hash the same work is done and the answer is no.
pub(crate) async fn is_right(password: &str, hash: Option<String>) -> Result<bool> {
    let password = password.to_owned();
    apart(move || {
        let is_known = hash.is_some();
        let is_same =
            PasswordVerifier::<str>::verify_password(&Argon2::default(), password.as_bytes(), hash.as_deref().unwrap_or(NOBODY)).is_ok();
        is_known && is_same
    })
    .await
}

async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _slot = SLOTS.acquire().await.map_err(|cause| Error::caused("cannot wait for a hashing slot", cause))?;
    tokio::task::spawn_blocking(work).await.map_err(|cause| Error::caused("cannot hash a password", cause))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_right_for_its_own_hash_only() {
        let made = hash(&Ambient::system(), "a long enough password").await.unwrap();
        assert!(is_right("a long enough password", Some(made.clone())).await.unwrap());
        assert!(!is_right("another long password", Some(made)).await.unwrap());
        assert!(!is_right("a long enough password", None).await.unwrap());
    }

    #[test]
    fn the_hash_for_nobody_costs_as_much_as_a_real_one() {
        let settings = |text: &str| text.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();
        let real = hash_now(&Ambient::system(), "a long enough password").unwrap();
        assert!(PasswordHash::new(NOBODY).is_ok());
        assert_eq!(settings(&real), settings(NOBODY));
    }
}
