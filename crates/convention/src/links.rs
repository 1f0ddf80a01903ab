//! Every address of this slice, in one place.

use kernel::Lang;

pub fn articles(lang: Lang) -> String {
    format!("/{lang}/articles")
}

/// `number` is `1` to `35` or `annex`.
pub fn article(lang: Lang, number: &str) -> String {
    format!("/{lang}/articles/{number}")
}

pub fn glossary(lang: Lang) -> String {
    format!("/{lang}/glossary")
}

pub fn term(lang: Lang, slug: &str) -> String {
    format!("/{lang}/glossary/{slug}")
}

pub fn timeline(lang: Lang) -> String {
    format!("/{lang}/timeline")
}

/// One milestone on the timeline, by its public identifier.
pub fn milestone(lang: Lang, public_id: &str) -> String {
    format!("/{lang}/timeline#m-{public_id}")
}

/// The address that stands for a milestone in all languages.
pub fn permanent_milestone(public_id: &str) -> String {
    format!("/id/milestone/{public_id}")
}

pub fn new_milestone(lang: Lang) -> String {
    format!("/{lang}/desk/timeline/new")
}

pub fn change_milestone(lang: Lang, public_id: &str) -> String {
    format!("/{lang}/desk/timeline/{public_id}")
}

pub fn proposals(lang: Lang) -> String {
    format!("/{lang}/desk/founding")
}

/// The page of an activity of the framework, which `portal` makes.
pub fn activity(lang: Lang, code: &str) -> String {
    format!("/{lang}/framework/{code}")
}
