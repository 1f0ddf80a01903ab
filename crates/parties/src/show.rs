//! How dates of a Party are shown: with what is not established or not confirmed said beside them.

use crate::domain::{Confidence, Joining};
use i18n::Tr;
use kernel::Day;
use web::parts::escape;

/// A day as safe HTML, marked where it is not confirmed.
fn day(t: Tr, day: Day, confidence: Confidence) -> String {
    let words = format!(r#"<time datetime="{day}">{}</time>"#, escape(&t.day(day)));
    if confidence == Confidence::Low { unconfirmed(t, &words) } else { words }
}

fn unconfirmed(t: Tr, html: &str) -> String {
    format!(r#"<span class="mark-unconfirmed">{html} <small>{}</small></span>"#, escape(t.m("parties-unconfirmed")))
}

/// The day of deposit as safe HTML, or the words that it is not established.
pub fn deposited_html(t: Tr, joining: &Joining) -> String {
    joining.deposited_on.map_or_else(|| escape(t.m("parties-not-established")), |on| day(t, on, joining.confidence))
}

/// The day from which the Party is bound as safe HTML; where only the latest day is known, that.
pub fn in_force_html(t: Tr, joining: &Joining) -> String {
    match joining.in_force_on {
        Some(on) => day(t, on, joining.confidence),
        None => unconfirmed(t, &escape(&t.s("parties-bound-by", t.day(joining.bound_at_latest)))),
    }
}

/// The kind of instrument in words; that it is not recorded where the sources do not say.
pub fn instrument_words(t: Tr, joining: &Joining) -> &'static str {
    t.m(joining.instrument.map_or("common-not-recorded", |instrument| instrument.key()))
}
