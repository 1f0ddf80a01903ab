//! Sorting by the alphabet of a language: Chinese by pinyin, the others by CLDR's order.
//! Where data carry a sort key checked by hand, the slice that owns them sorts by it instead.

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use kernel::Lang;
use std::cmp::Ordering;
use std::sync::LazyLock;

/// In the order of `Lang::ALL`. `None` never happens with compiled-in data; the order of code points stands in.
static COLLATORS: LazyLock<[Option<CollatorBorrowed<'static>>; 6]> = LazyLock::new(|| {
    Lang::ALL.map(|lang| {
        let locale = match lang {
            Lang::Ar => locale!("ar"),
            Lang::Zh => locale!("zh-u-co-pinyin"),
            Lang::En => locale!("en"),
            Lang::Fr => locale!("fr"),
            Lang::Ru => locale!("ru"),
            Lang::Es => locale!("es"),
        };
        Collator::try_new((&locale).into(), CollatorOptions::default()).ok()
    })
});

/// The order of two names for a reader of `lang`.
pub fn compare(lang: Lang, a: &str, b: &str) -> Ordering {
    match COLLATORS.get(lang.index()) {
        Some(Some(collator)) => collator.compare(a, b),
        _ => a.cmp(b),
    }
}

/// Sorts items by name for a reader of `lang`; items of equal names keep their order.
pub fn sort_by_name<T>(lang: Lang, items: &mut [T], name: impl Fn(&T) -> &str) {
    items.sort_by(|a, b| compare(lang, name(a), name(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, names: &[&'static str]) -> Vec<&'static str> {
        let mut names = names.to_vec();
        sort_by_name(lang, &mut names, |name| name);
        names
    }

    #[test]
    fn parties_stand_in_the_order_of_the_readers_alphabet() {
        for (lang, mixed, wanted) in [
            (Lang::En, ["Zambia", "Türkiye", "Cuba", "Côte d’Ivoire", "Congo"], ["Congo", "Côte d’Ivoire", "Cuba", "Türkiye", "Zambia"]),
            (
                Lang::Fr,
                ["Émirats arabes unis", "Égypte", "Équateur", "Espagne", "Érythrée"],
                ["Égypte", "Émirats arabes unis", "Équateur", "Érythrée", "Espagne"],
            ),
            (Lang::Es, ["Omán", "Nueva Zelandia", "Nigeria", "Níger", "México"], ["México", "Níger", "Nigeria", "Nueva Zelandia", "Omán"]),
            (Lang::Ru, ["Ямайка", "Йемен", "Италия", "Египет", "Армения"], ["Армения", "Египет", "Италия", "Йемен", "Ямайка"]),
            (Lang::Ar, ["مصر", "ألبانيا", "إثيوبيا", "تونس", "الأردن"], ["إثيوبيا", "الأردن", "ألبانيا", "تونس", "مصر"]),
            (Lang::Zh, ["中国", "阿富汗", "肯尼亚", "法国", "德国"], ["阿富汗", "德国", "法国", "肯尼亚", "中国"]),
        ] {
            assert_eq!(sorted(lang, &mixed), wanted, "{lang}");
        }
    }
}
