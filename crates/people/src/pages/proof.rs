//! That the person at the keyboard is the holder of the account: the present password, or a one-time code where there is
//! none. A session left open must not be enough for acts that cannot be undone.

use crate::store::Person;
use crate::{actions, passwords};
use kernel::{FieldError, Result};
use web::{Form, Visit};

/// Wrong present passwords, per quarter of an hour: a session left open must not become the password.
const TRIES: u32 = 10;
const QUARTER_SECONDS: i64 = 15 * 60;

/// Checks the present password of a form; `None` when it is right or the account has none.
pub(super) async fn password_problem(visit: &Visit, person: &Person, form: &Form) -> Result<Option<FieldError>> {
    if person.password_hash.is_none() {
        return Ok(None);
    }
    let key = format!("people/present-password/{}", person.id);
    visit.app.throttle().hit(&key, TRIES, QUARTER_SECONDS, visit.now)?;
    if passwords::is_right(form.text("present"), person.password_hash.clone()).await? {
        visit.app.throttle().clear(&key);
        return Ok(None);
    }
    Ok(Some(FieldError::new("present", "people-error-present-password")))
}

/// Checks password or code of a form; `None` when it is right. A code is used up by it.
pub(super) async fn problem(visit: &Visit, person: &Person, form: &Form) -> Result<Option<FieldError>> {
    if person.password_hash.is_some() {
        return password_problem(visit, person, form).await;
    }
    super::sign_in::count_try(visit, "code", &person.email)?;
    let (email, code, now) = (person.email.clone(), form.text("code").to_owned(), visit.now);
    let found = visit.app.db().write(move |tx| actions::use_code(tx, &email, &code, now)).await?;
    Ok(found.is_none().then(|| FieldError::new("code", "people-error-code")))
}

/// Sends a code to the person's own address.
pub(super) async fn send_code(visit: &Visit, person: &Person) -> Result<()> {
    super::sign_in::count_mail(visit, "code-mail", &person.email)?;
    let (letters, email) = (crate::Letters::of(visit), person.email.clone());
    visit.app.db().write(move |tx| actions::send_code(tx, &letters, &email)).await
}
