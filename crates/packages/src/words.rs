//! What is said about packages, on pages and by the command.

use crate::domain::{Reason, Refusal, Verdict};
use i18n::Tr;
use kernel::{Day, FieldError, Lang};

/// Why a file is no sound package.
pub fn refused(refusal: &Refusal) -> FieldError {
    let key = match refusal.reason {
        Reason::NotOne => "packages-refused-not-one",
        Reason::Large => "packages-refused-large",
        Reason::Format => "packages-refused-format",
        Reason::Manifest => "packages-refused-manifest",
        Reason::Signature => "packages-refused-signature",
        Reason::Damaged => "packages-refused-damaged",
        Reason::Envelope => "packages-refused-envelope",
        Reason::Unsound => "packages-refused-unsound",
    };
    let problem = FieldError::new("file", key);
    match refusal.reason {
        Reason::Format | Reason::Damaged | Reason::Unsound => problem.with("value", &refusal.entry),
        Reason::Large => problem.with("n", crate::domain::PACKAGE_BYTES >> 20),
        _ => problem,
    }
}

/// Why a sound package is not taken in, beside a field; `None` where it is.
pub fn problem(lang: Lang, field: &str, verdict: &Verdict) -> Option<FieldError> {
    let t = Tr::new(lang);
    let day = |day: &Option<Day>| day.map(|day| t.day(day)).unwrap_or_default();
    Some(match verdict {
        Verdict::Fit => return None,
        Verdict::UnknownKey => FieldError::new(field, "packages-error-unknown-key"),
        Verdict::OtherParty(party) => FieldError::new(field, "packages-error-other-party").with("value", parties::name(*party, lang)),
        Verdict::Revoked(on) => FieldError::new(field, "packages-error-revoked").with("value", day(on)),
        Verdict::Ended(on) => FieldError::new(field, "packages-error-ended").with("value", day(on)),
        Verdict::Replay(receipt) => FieldError::new(field, "packages-error-replay").with("value", receipt),
    })
}

/// A problem as a sentence.
pub fn sentence(t: Tr, problem: &FieldError) -> String {
    let args: Vec<(&str, i18n::Arg)> = problem.args.iter().map(|(name, value)| (*name, i18n::Arg::from(value.clone()))).collect();
    t.f(problem.key, &args)
}
