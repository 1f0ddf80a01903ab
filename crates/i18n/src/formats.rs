//! How numbers, days and lists are written in each language, and how inserted text is kept in its direction.
//!
//! Rules: CLDR 48 as ICU4X carries it, with Western digits in all six languages; two departures: English
//! follows the United Nations (day first, no comma before "and"), Spanish groups digits by a narrow no-break
//! space and not by a point, as French does. No words stand here.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_datetime::input::Date;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use kernel::{Lang, Money};
use rustc_hash::FxHashMap;
use std::sync::{LazyLock, RwLock};

/// The formatters of one language. `None` never happens with compiled-in data; plain text stands in for it.
struct Formatters {
    number: Option<DecimalFormatter>,
    day: Option<DateTimeFormatter<YMD>>,
    month: Option<DateTimeFormatter<YM>>,
    list: Option<ListFormatter>,
}

/// In the order of `Lang::ALL`.
static FORMATTERS: LazyLock<[Formatters; 6]> = LazyLock::new(|| Lang::ALL.map(Formatters::build));

impl Formatters {
    fn build(lang: Lang) -> Formatters {
        let words = words_locale(lang);
        let numbers = match lang {
            Lang::Es => locale!("fr"),
            _ => words.clone(),
        };
        Formatters {
            number: DecimalFormatter::try_new(numbers.into(), DecimalFormatterOptions::default()).ok(),
            day: DateTimeFormatter::try_new((&words).into(), YMD::long()).ok(),
            month: DateTimeFormatter::try_new((&words).into(), YM::long()).ok(),
            list: ListFormatter::try_new_and((&words).into(), ListFormatterOptions::default()).ok(),
        }
    }
}

fn words_locale(lang: Lang) -> Locale {
    match lang {
        Lang::Ar => locale!("ar-u-nu-latn"),
        Lang::Zh => locale!("zh"),
        Lang::En => locale!("en-GB"),
        Lang::Fr => locale!("fr"),
        Lang::Ru => locale!("ru"),
        Lang::Es => locale!("es"),
    }
}

fn formatters(lang: Lang) -> Option<&'static Formatters> {
    FORMATTERS.get(lang.index())
}

/// A whole number with its digits grouped.
pub fn number(lang: Lang, number: i64) -> String {
    written(lang, &Decimal::from(number))
}

/// A decimal number given as plain text with a point (`1250.5`); its digits after the point are kept as they
/// are. What is not such a number comes back unchanged.
pub fn decimal(lang: Lang, plain: &str) -> String {
    match Decimal::try_from_str(plain) {
        Ok(decimal) => written(lang, &decimal),
        Err(_) => plain.to_owned(),
    }
}

fn written(lang: Lang, decimal: &Decimal) -> String {
    match formatters(lang).and_then(|formatters| formatters.number.as_ref()) {
        Some(formatter) => formatter.format(decimal).to_string(),
        None => decimal.to_string(),
    }
}

/// A percentage given as plain text (`45.7`).
pub fn percent(lang: Lang, plain: &str) -> String {
    let number = decimal(lang, plain);
    match lang {
        Lang::Ar => format!("{number}\u{200E}%\u{200E}"),
        Lang::Fr | Lang::Es => format!("{number}\u{202F}%"),
        Lang::Ru => format!("{number}\u{A0}%"),
        Lang::En | Lang::Zh => format!("{number}%"),
    }
}

/// Currency code, no-break space, amount; minor units only where there are some.
pub fn money(lang: Lang, money: &Money) -> String {
    format!("{}\u{A0}{}", money.currency, decimal(lang, &money.plain()))
}

/// A day in words; `YYYY-MM-DD` where there is no such day. Kept once written: pages show the same days again and again.
pub fn day(lang: Lang, year: i16, month: i8, day: i8) -> String {
    /// Our choice: every day of eleven years in all six languages.
    const KEPT: usize = 6 * 4096;
    type Days = FxHashMap<(Lang, i16, i8, i8), String>;
    static DAYS: LazyLock<RwLock<Days>> = LazyLock::new(RwLock::default);
    let key = (lang, year, month, day);
    if let Some(words) = DAYS.read().ok().and_then(|days| days.get(&key).cloned()) {
        return words;
    }
    let words = written_day(lang, year, month, day);
    if let Some(mut days) = DAYS.write().ok().filter(|days| days.len() < KEPT) {
        days.insert(key, words.clone());
    }
    words
}

fn written_day(lang: Lang, year: i16, month: i8, day: i8) -> String {
    let date =
        u8::try_from(month).ok().zip(u8::try_from(day).ok()).and_then(|(month, day)| Date::try_new_iso(year.into(), month, day).ok());
    match (date, formatters(lang).and_then(|formatters| formatters.day.as_ref())) {
        (Some(date), Some(formatter)) => formatter.format(&date).to_string(),
        _ => format!("{year:04}-{month:02}-{day:02}"),
    }
}

/// A month in words; `YYYY-MM` where there is no such month.
pub fn month(lang: Lang, year: i16, month: i8) -> String {
    let date = u8::try_from(month).ok().and_then(|month| Date::try_new_iso(year.into(), month, 1).ok());
    match (date, formatters(lang).and_then(|formatters| formatters.month.as_ref())) {
        (Some(date), Some(formatter)) => formatter.format(&date).to_string(),
        _ => format!("{year:04}-{month:02}"),
    }
}

/// Names joined as a sentence of the language joins them.
pub fn list(lang: Lang, items: &[&str]) -> String {
    match formatters(lang).and_then(|formatters| formatters.list.as_ref()) {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

/// Text that stands inside a sentence, kept from turning the sentence around: first strong isolate and pop
/// directional isolate (U+2068, U+2069) about every text in Arabic, and about texts with right-to-left letters
/// in the other languages. Elsewhere nothing is added, so that copied and searched text stays plain.
pub fn isolated(lang: Lang, text: &str) -> String {
    let mut isolated = String::with_capacity(text.len() + 8);
    push_isolated(&mut isolated, lang, text);
    isolated
}

/// [`isolated`] at the end of a text.
pub fn push_isolated(sentence: &mut String, lang: Lang, text: &str) {
    let is_apart = lang == Lang::Ar || (!text.is_ascii() && text.chars().any(is_right_to_left));
    sentence.push_str(if is_apart { "\u{2068}" } else { "" });
    sentence.push_str(text);
    sentence.push_str(if is_apart { "\u{2069}" } else { "" });
}

/// Letters of the blocks of right-to-left scripts, and the marks that set a right-to-left direction.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter,
        '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}' | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Experience guide, section 10.5.
    #[test]
    fn numbers_percentages_days_and_lists_follow_the_table_of_formats() {
        for (lang, wanted_number, wanted_percent, wanted_day, wanted_list) in [
            (Lang::En, "1,234,567.89", "45.7%", "30 June 2027", "A, B and C"),
            (Lang::Fr, "1\u{202F}234\u{202F}567,89", "45,7\u{202F}%", "30 juin 2027", "A, B et C"),
            (Lang::Es, "1\u{202F}234\u{202F}567,89", "45,7\u{202F}%", "30 de junio de 2027", "A, B y C"),
            (Lang::Ru, "1\u{A0}234\u{A0}567,89", "45,7\u{A0}%", "30 июня 2027\u{202F}г.", "A, B и C"),
            (Lang::Ar, "1,234,567.89", "45.7\u{200E}%\u{200E}", "30 يونيو 2027", "A وB وC"),
            (Lang::Zh, "1,234,567.89", "45.7%", "2027年6月30日", "A、B和C"),
        ] {
            assert_eq!(decimal(lang, "1234567.89"), wanted_number, "{lang}");
            assert_eq!(percent(lang, "45.7"), wanted_percent, "{lang}");
            assert_eq!(day(lang, 2027, 6, 30), wanted_day, "{lang}");
            assert_eq!(list(lang, &["A", "B", "C"]), wanted_list, "{lang}");
        }
    }

    #[test]
    fn every_month_of_every_language_is_written_in_western_digits() {
        for lang in Lang::ALL {
            for number in 1..=12 {
                let written = month(lang, 2027, number);
                assert!(written.contains("2027"), "{lang} {number}: {written}");
                assert!(day(lang, 2027, number, 9).contains('9'), "{lang} {number}");
            }
        }
        assert_eq!(month(Lang::En, 2027, 6), "June 2027");
        assert_eq!(month(Lang::Zh, 2027, 6), "2027年6月");
    }

    #[test]
    fn whole_numbers_of_any_size_are_grouped() {
        assert_eq!(number(Lang::En, 0), "0");
        assert_eq!(number(Lang::En, 999), "999");
        assert_eq!(number(Lang::Es, 1234), "1\u{202F}234");
        assert_eq!(number(Lang::En, i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!(decimal(Lang::En, "1250.50"), "1,250.50");
        assert_eq!(decimal(Lang::En, "about 5"), "about 5");
    }

    #[test]
    fn amounts_name_their_currency_first() {
        let euros = Money { minor: 175_000_050, currency: "EUR".to_owned(), year: None, wording: None };
        assert_eq!(money(Lang::En, &euros), "EUR\u{A0}1,750,000.50");
        let dollars = Money { minor: 175_000_000, currency: "USD".to_owned(), year: None, wording: None };
        assert_eq!(money(Lang::Fr, &dollars), "USD\u{A0}1\u{202F}750\u{202F}000");
    }

    #[test]
    fn short_lists_and_spanish_sounds_are_joined_properly() {
        assert_eq!(list(Lang::En, &[]), "");
        assert_eq!(list(Lang::En, &["A"]), "A");
        assert_eq!(list(Lang::En, &["A", "B"]), "A and B");
        assert_eq!(list(Lang::Es, &["Francia", "Italia"]), "Francia e Italia");
    }

    #[test]
    fn days_that_do_not_exist_are_written_as_data() {
        assert_eq!(day(Lang::En, 2027, 2, 31), "2027-02-31");
        assert_eq!(month(Lang::En, 2027, 13), "2027-13");
    }
}
