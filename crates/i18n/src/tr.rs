//! Messages and formats in one language: what a page is handed to write its words with.
//! Which messages there are stands in `locales/`; the rules of numbers and days stand in `formats`.

use crate::catalogue::{Catalogue, MISSING, catalogue};
use crate::{Arg, Value, formats};
use kernel::{Day, Lang, Moment, Money};
use std::fmt::Display;

/// Messages in one language. Cheap to copy; templates call it `t`.
#[derive(Clone, Copy)]
pub struct Tr {
    lang: Lang,
    catalogue: &'static Catalogue,
}

impl std::fmt::Debug for Tr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tr({})", self.lang)
    }
}

impl Tr {
    pub fn new(lang: Lang) -> Tr {
        Tr { lang, catalogue: catalogue() }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without arguments.
    pub fn m(&self, key: &str) -> &'static str {
        self.catalogue.plain(self.lang, key).unwrap_or_else(|| missing(key))
    }

    /// A message with the number `$n`, which chooses the plural form.
    pub fn n(&self, key: &str, n: impl Value<i64>) -> String {
        self.f(key, &[("n", Arg::Number(n.value()))])
    }

    /// A message with the text `$value`.
    pub fn s(&self, key: &str, value: impl Display) -> String {
        self.f(key, &[("value", Arg::Text(value.to_string()))])
    }

    /// A message with the texts `$first` and `$second`.
    pub fn s2(&self, key: &str, first: impl Display, second: impl Display) -> String {
        self.f(key, &[("first", Arg::Text(first.to_string())), ("second", Arg::Text(second.to_string()))])
    }

    /// A message with any arguments by name, without the `$`.
    pub fn f(&self, key: &str, arguments: &[(&str, Arg)]) -> String {
        self.catalogue.resolved(self.lang, key, arguments).unwrap_or_else(|| missing(key).to_owned())
    }

    /// The name of a role, state, act, status or thing by its code in `data/words.csv`.
    pub fn word(&self, code: &str) -> &'static str {
        self.catalogue.word(self.lang, code).unwrap_or_else(|| missing(code))
    }

    /// The name of a language in the language of the page, as it stands in a sentence ("français").
    pub fn lang_name(&self, of: Lang) -> &'static str {
        self.m(match of {
            Lang::Ar => "common-lang-ar",
            Lang::Zh => "common-lang-zh",
            Lang::En => "common-lang-en",
            Lang::Fr => "common-lang-fr",
            Lang::Ru => "common-lang-ru",
            Lang::Es => "common-lang-es",
        })
    }

    /// The line owed where a text is shown in another language than that of the page.
    pub fn fallback(&self, shown: Lang, is_original: bool) -> String {
        let key = if is_original { "common-fallback-original" } else { "common-fallback-other" };
        self.f(key, &[("shown", self.lang_name(shown).into()), ("wanted", self.lang_name(self.lang).into())])
    }

    /// Whether there is a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.catalogue.has(self.lang, key)
    }

    /// Whether there is a word of this code.
    pub fn has_word(&self, code: &str) -> bool {
        self.catalogue.word(self.lang, code).is_some()
    }

    /// A whole number with grouped digits. Not for years and identifiers: these are written as they are.
    pub fn number(&self, number: impl Value<i64>) -> String {
        formats::number(self.lang, number.value())
    }

    /// A decimal number from plain text with a point (`1250.5`); anything else comes back unchanged.
    pub fn decimal(&self, plain: &str) -> String {
        formats::decimal(self.lang, plain)
    }

    /// A percentage from plain text (`45.7`).
    pub fn percent(&self, plain: &str) -> String {
        formats::percent(self.lang, plain)
    }

    /// The code of the currency, a no-break space, the amount: "USD 1,750,000".
    pub fn money(&self, money: &Money) -> String {
        formats::money(self.lang, money)
    }

    /// A day in words: "30 June 2027".
    pub fn day(&self, day: impl Value<Day>) -> String {
        let day = day.value();
        formats::day(self.lang, day.year(), day.month(), day.day())
    }

    /// A month (1–12) in words: "June 2027".
    pub fn month(&self, year: i16, month: i8) -> String {
        formats::month(self.lang, year, month)
    }

    /// Day and time in UTC, with the zone named: "30 June 2027, 23:59 UTC".
    pub fn moment(&self, moment: impl Value<Moment>) -> String {
        let moment = moment.value();
        self.f("common-moment", &[("day", self.day(moment.day()).into()), ("time", moment.time().into())])
    }

    /// Names joined into a sentence: "A, B and C".
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        formats::list(self.lang, &items.iter().map(AsRef::as_ref).collect::<Vec<_>>())
    }
}

/// The mark, and a line for whoever is developing; a page never fails for want of a word.
fn missing(key: &str) -> &'static str {
    if cfg!(debug_assertions) {
        eprintln!("no message or word {key:?}, or other arguments than it takes");
    }
    MISSING
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t(lang: Lang) -> Tr {
        Tr::new(lang)
    }

    #[test]
    fn every_language_has_every_message_and_every_word() {
        assert!(catalogue().keys().len() > 100);
        for lang in Lang::ALL {
            for key in catalogue().keys() {
                assert!(t(lang).has(key), "{lang} lacks {key}");
            }
            for code in catalogue().word_codes() {
                assert!(!t(lang).word(code).is_empty(), "{lang} lacks {code}");
            }
        }
    }

    #[test]
    fn messages_with_arguments_are_not_mistaken_for_plain_ones() {
        assert_eq!(t(Lang::En).m("common-yes"), "Yes");
        assert_eq!(t(Lang::En).m("common-results"), MISSING);
        assert_eq!(t(Lang::En).n("common-remove-filter", 1), MISSING);
        assert_eq!(t(Lang::En).m("no-such-key"), MISSING);
        assert!(!t(Lang::En).has("no-such-key"));
    }

    #[test]
    fn every_role_of_the_kernel_has_a_word() {
        for role in kernel::Role::ALL {
            assert!(t(Lang::Ar).has_word(&format!("role-{}", role.code())), "{role:?}");
        }
        assert_eq!(t(Lang::Fr).word("role-focal-point"), "Point de contact");
    }

    #[test]
    fn every_state_of_a_text_has_its_words() {
        use kernel::TextState::{Machine, Official, Original, Party, Unchecked};
        for state in [Original, Official, Party, Machine, Unchecked] {
            assert!(t(Lang::Zh).has_word(&format!("translation-{}", state.code())), "{state:?}");
            assert!(t(Lang::Zh).has(&format!("common-text-state-{}", state.code())), "{state:?}");
        }
    }

    #[test]
    fn states_and_acts_of_the_workflows_have_words() {
        for code in [
            "roadmap-validated-plan-waiting",
            "roadmap-withdrawn",
            "submission-recalled",
            "submission-replaced",
            "measure-hidden",
            "designation-ended",
            "position-not-stated",
            "act-start",
            "act-discard",
            "act-take-back",
            "act-reopen",
            "act-finalize-plan",
            "act-validate-plan",
            "act-return-plan",
            "act-add-translation",
            "act-revise",
            "act-enter-outside",
            "act-recall",
            "act-open",
            "act-answer",
            "act-close-question",
            "act-submit-again",
            "act-propose",
            "act-not-designate",
            "act-end",
            "act-hide",
            "act-show-again",
        ] {
            assert!(t(Lang::Ru).has_word(code), "{code}");
        }
    }

    #[test]
    fn arabic_has_six_plural_forms_and_russian_four() {
        let arabic: Vec<String> = [0, 1, 2, 3, 11, 100].map(|n| t(Lang::Ar).n("common-results", n)).into();
        assert_eq!(arabic, ["لا توجد نتائج", "نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجةً", "100 نتيجة"]);
        let russian: Vec<String> = [0, 1, 2, 5, 11, 21].map(|n| t(Lang::Ru).n("common-results", n)).into();
        assert_eq!(russian, ["Ничего не найдено", "1 результат", "2 результата", "5 результатов", "11 результатов", "21 результат"]);
        assert_eq!(t(Lang::En).n("common-results", 1), "1 result");
        assert_eq!(t(Lang::Fr).n("common-results", 1), "1 résultat");
        assert_eq!(t(Lang::Es).n("common-results", 2), "2 resultados");
        assert_eq!(t(Lang::Zh).n("common-results", 2), "2条结果");
    }

    #[test]
    fn numbers_in_messages_are_grouped_and_never_isolated() {
        assert_eq!(t(Lang::En).n("common-results", 20_000), "20,000 results");
        assert_eq!(t(Lang::Ar).n("common-results", 20_000usize), "20,000 نتيجة");
        assert_eq!(t(Lang::Fr).n("common-results", 20_000u64), "20\u{202F}000 résultats");
    }

    #[test]
    fn an_inserted_text_is_isolated_where_directions_can_mix() {
        assert_eq!(t(Lang::En).s("error-operation", "A1-B2"), "Number of this operation: A1-B2");
        assert_eq!(t(Lang::En).s("error-operation", "مصر"), "Number of this operation: \u{2068}مصر\u{2069}");
        assert_eq!(t(Lang::Ar).s("error-operation", "A1-B2"), "رقم العملية: \u{2068}A1-B2\u{2069}");
    }

    #[test]
    fn a_reference_counts_like_the_value_it_refers_to() {
        let (count, day) = (&&3usize, &&Day::new(2027, 6, 30).unwrap());
        assert_eq!(t(Lang::En).n("common-results", count), "3 results");
        assert_eq!(t(Lang::En).number(count), "3");
        assert_eq!(t(Lang::En).day(day), "30 June 2027");
    }

    #[test]
    fn the_line_for_a_missing_translation_names_both_languages() {
        assert_eq!(t(Lang::En).fallback(Lang::Fr, true), "Shown in French, the original. No translation into English.");
        assert_eq!(t(Lang::Ru).fallback(Lang::Fr, true), "Показан оригинал (язык: французский). Перевода на русский язык нет.");
        assert_eq!(t(Lang::Es).fallback(Lang::Ru, false), "Se muestra en ruso. No hay traducción al español.");
    }

    #[test]
    fn instants_name_their_zone() {
        let moment = Moment(1_814_399_940_000);
        assert_eq!(moment.rfc3339(), "2027-06-30T23:59:00Z");
        assert_eq!(t(Lang::En).moment(moment), "30 June 2027, 23:59 UTC");
        assert_eq!(t(Lang::Zh).moment(moment), "2027年6月30日 23:59 UTC");
    }

    #[test]
    fn the_prefix_of_a_page_with_errors_keeps_its_blank() {
        assert_eq!(t(Lang::En).m("error-title-prefix"), "Error: ");
        assert_eq!(t(Lang::Fr).m("error-title-prefix"), "Erreur\u{A0}: ");
    }
}
