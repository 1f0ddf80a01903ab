//! Sort keys: bytes whose order is the order of titles in a language. Not here: the sorting (`find`).
//!
//! Invariant: keys of one language compare with each other only; Chinese sorts by pinyin.

use std::cell::OnceCell;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use kernel::{Error, Lang, Result};

/// Characters of a title that take part in its order.
const SIGNIFICANT: usize = 200;

/// Collators of the six languages, loaded when first wanted.
#[derive(Default)]
pub(crate) struct Collators([OnceCell<CollatorBorrowed<'static>>; 6]);

impl Collators {
    /// The sort key of `title` as `lang` sorts.
    pub fn key(&self, lang: Lang, title: &str) -> Result<Vec<u8>> {
        let title: String = title.trim().chars().take(SIGNIFICANT).collect();
        let mut key = Vec::with_capacity(title.len() * 2);
        let Ok(()) = self.collator(lang)?.write_sort_key_to(&title, &mut key);
        Ok(key)
    }

    fn collator(&self, lang: Lang) -> Result<&CollatorBorrowed<'static>> {
        let cell = self.0.get(lang.index()).ok_or_else(|| Error::fault("cannot find the collator's place"))?;
        if let Some(collator) = cell.get() {
            return Ok(collator);
        }
        let locale: Locale = lang.code().parse().map_err(|cause| Error::caused(format!("cannot read locale {lang}"), cause))?;
        let collator = Collator::try_new(locale.into(), CollatorOptions::default())
            .map_err(|cause| Error::caused(format!("cannot load the collation of {lang}"), cause))?;
        Ok(cell.get_or_init(|| collator))
    }
}

/// The title an entry is sorted by in `lang`: its own, else in the languages most records have.
pub(crate) fn title_for(titles: &[(Lang, String)], lang: Lang) -> &str {
    [lang, Lang::En, Lang::Fr, Lang::Es, Lang::Ru, Lang::Ar, Lang::Zh]
        .into_iter()
        .find_map(|wanted| titles.iter().find(|(lang, title)| *lang == wanted && !title.trim().is_empty()))
        .map_or("", |(_, title)| title)
}
