//! How text becomes words: splitting, folding, stemming, and the stop words of a query.
//! Not here: which index field a word goes to (`fields`), how a query is put together (`find`).
//!
//! Invariants: splitting and folding know no language, so one query word has one folded form in all
//! of them; indexing, searching and marking all pass through this module, so they always agree.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;
use kernel::Lang;
use rust_stemmers::{Algorithm, Stemmer};

/// Longer words are cut, so that a pasted blob cannot bloat the dictionary.
const LONGEST_WORD: usize = 64;
/// Words whose stems are remembered; texts repeat few words, and stemming is the dearest step.
const REMEMBERED: usize = 4096;

/// A word, or one Chinese character, at its place in a text (byte offsets).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unit<'a> {
    pub start: usize,
    pub end: usize,
    pub text: &'a str,
    pub han: bool,
}

/// The words of a text in order.
///
/// A dot between digits belongs to the word ("3.2" is a code); what an apostrophe cuts off
/// (l', d', qu', 's) is no word, so that "l'éducation" and "éducation" are the same.
pub(crate) fn units(text: &str) -> Vec<Unit<'_>> {
    let mut found = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut before = ' ';
    while let Some((start, first)) = chars.next() {
        let earlier = before;
        before = first;
        if is_han(first) {
            let end = start + first.len_utf8();
            found.push(Unit { start, end, text: text.get(start..end).unwrap_or_default(), han: true });
            continue;
        }
        if !is_letter(first) {
            continue;
        }
        let mut end = start + first.len_utf8();
        let mut letters = 1_usize;
        while let Some(&(at, next)) = chars.peek() {
            let inside = is_letter(next) && !is_han(next) || is_silent(next);
            let dot =
                next == '.' && before.is_numeric() && text.get(at + 1..).and_then(|rest| rest.chars().next()).is_some_and(char::is_numeric);
            if !inside && !dot {
                break;
            }
            end = at + next.len_utf8();
            before = next;
            letters += 1;
            chars.next();
        }
        let word = text.get(start..end).unwrap_or_default();
        let cut_after = chars.peek().is_some_and(|&(_, next)| is_apostrophe(next));
        let cut_before = is_apostrophe(earlier);
        let elided = (cut_after || cut_before) && letters == 1
            || cut_after && ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu"].iter().any(|short| word.eq_ignore_ascii_case(short));
        if !elided {
            found.push(Unit { start, end, text: word, han: false });
        }
    }
    found
}

/// Stretches of Chinese characters that touch, as index ranges over `units`.
pub(crate) fn han_runs(units: &[Unit<'_>]) -> Vec<std::ops::Range<usize>> {
    let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
    let mut end = None;
    for (place, unit) in units.iter().enumerate() {
        if !unit.han {
            end = None;
            continue;
        }
        match runs.last_mut() {
            Some(run) if end == Some(unit.start) => run.end = place + 1,
            _ => runs.push(place..place + 1),
        }
        end = Some(unit.end);
    }
    runs
}

/// The words of a stretch of Chinese characters, each with its number of characters.
pub(crate) fn han_words(run: &str) -> Vec<(&str, usize)> {
    static SEGMENTER: LazyLock<icu_segmenter::WordSegmenterBorrowed<'static>> =
        LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    let mut words = Vec::new();
    let mut start = 0;
    for end in SEGMENTER.segment_str(run) {
        if let Some(word) = run.get(start..end).filter(|word| !word.is_empty()) {
            words.push((word, word.chars().count()));
        }
        start = end;
    }
    words
}

/// What a word is searched by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Lower case, without diacritics; one spelling for the variants of a letter.
    pub form: String,
    /// One or two stems: of the word as written and of its folded form. The first knows the accents
    /// grammar hangs on (French -é), the second makes a word typed without accents meet one with.
    /// In Arabic the second comes from a lighter stemmer.
    /// Empty where the language is not inflected (Chinese): the form stands for itself.
    pub stems: Vec<String>,
}

/// Stems the words of one language, remembering the last few thousand.
pub(crate) struct Analyser {
    lang: Lang,
    stemmer: Option<Stemmer>,
    known: HashMap<String, Word>,
}

impl Clone for Analyser {
    fn clone(&self) -> Analyser {
        Analyser::new(self.lang)
    }
}

impl Analyser {
    pub fn new(lang: Lang) -> Analyser {
        let algorithm = match lang {
            Lang::Ar => Some(Algorithm::Arabic),
            Lang::En => Some(Algorithm::English),
            Lang::Es => Some(Algorithm::Spanish),
            Lang::Fr => Some(Algorithm::French),
            Lang::Ru => Some(Algorithm::Russian),
            Lang::Zh => None,
        };
        Analyser { lang, stemmer: algorithm.map(Stemmer::create), known: HashMap::new() }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Form and stems of one unit's text.
    pub fn word(&mut self, text: &str) -> Word {
        if let Some(word) = self.known.get(text) {
            return word.clone();
        }
        let word = self.analyse(text);
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        self.known.insert(text.to_owned(), word.clone());
        word
    }

    fn analyse(&self, text: &str) -> Word {
        let light = lower(text);
        let folded = fold(&light);
        let mut stems = Vec::new();
        if let Some(stemmer) = &self.stemmer {
            stems.push(close(&fold(&stemmer.stem(&light))));
            let second = match self.lang {
                Lang::Ar => light_arabic(&close(&folded)),
                _ => close(&stemmer.stem(&folded)),
            };
            if !stems.contains(&second) {
                stems.push(second);
            }
            stems.retain(|stem| !stem.is_empty());
        }
        Word { form: close(&folded), stems }
    }
}

/// The folded form of a word or character, the same in all languages.
pub(crate) fn form(text: &str) -> String {
    close(&fold(&lower(text)))
}

/// Lower case in compatibility form, without signs that carry no letter (vowel marks of Arabic,
/// tatweel, direction marks) and with European digits. Accents stay: stemmers want them.
fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().take(LONGEST_WORD).map(|c| c.to_ascii_lowercase()).collect();
    }
    if text.chars().all(is_composed) {
        return text.chars().take(LONGEST_WORD).flat_map(char::to_lowercase).filter(|&c| c != '\u{640}').collect();
    }
    ComposingNormalizerBorrowed::new_nfkc()
        .normalize_iter(text.chars())
        .take(LONGEST_WORD)
        .flat_map(char::to_lowercase)
        .filter(|&c| !is_invisible(c) && !is_arabic_mark(c) && c != '\u{640}')
        .map(european_digit)
        .collect()
}

/// Without diacritics, and one letter for those written either way: alef and hamza forms, œ, ß, ё.
fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    if text.chars().all(is_plain) {
        return text.replace('\u{649}', "\u{64A}");
    }
    let mut folded = String::with_capacity(text.len());
    for c in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        match c {
            // й is a letter of its own, not an и with an ornament.
            '\u{306}' if folded.ends_with('и') => {
                folded.pop();
                folded.push('й');
            }
            c if is_mark(c) => {}
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'þ' => folded.push_str("th"),
            '\u{671}' => folded.push('\u{627}'),
            '\u{649}' | '\u{6CC}' => folded.push('\u{64A}'),
            '\u{6A9}' => folded.push('\u{643}'),
            other => folded.push(other),
        }
    }
    folded
}

/// Light stemming of a folded Arabic word, after Larkey, Ballesteros and Connell ("light10", 2002):
/// it takes off a joined "and" with the article, which the other stemmer leaves on ("والثقافة"), and
/// never touches the root. Words keep three letters, or two before a single ending letter.
fn light_arabic(word: &str) -> String {
    let rest = |stem: &str, least: usize| stem.chars().count() >= least;
    let mut stem = word;
    if let Some(bare) = stem.strip_prefix('و').filter(|bare| rest(bare, 3)) {
        stem = bare;
    }
    if let Some(bare) = ["ال", "بال", "كال", "فال", "لل"].iter().find_map(|article| stem.strip_prefix(article)).filter(|bare| rest(bare, 2))
    {
        stem = bare;
    }
    for ending in ["ها", "ان", "ات", "ون", "ين", "يه"] {
        if let Some(bare) = stem.strip_suffix(ending).filter(|bare| rest(bare, 3)) {
            stem = bare;
        }
    }
    for ending in ['ه', 'ي'] {
        if let Some(bare) = stem.strip_suffix(ending).filter(|bare| rest(bare, 2)) {
            stem = bare;
        }
    }
    stem.to_owned()
}

/// Letters that are their own compatibility form and join with nothing before them, so that the
/// normalizer, the dearest step for texts outside ASCII, has nothing to do.
fn is_composed(c: char) -> bool {
    c.is_ascii()
        || matches!(c, '\u{C0}'..='\u{131}' | '\u{141}'..='\u{148}' | '\u{14A}'..='\u{17E}' | '\u{400}'..='\u{45F}'
            | '\u{621}'..='\u{63A}' | '\u{640}'..='\u{64A}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

/// Letters without anything to take off; alef maksura is changed apart.
fn is_plain(c: char) -> bool {
    c.is_ascii()
        || matches!(c, 'а'..='я' | '\u{621}' | '\u{627}'..='\u{63A}' | '\u{641}'..='\u{64A}' | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}')
}

/// The folded beginnings under which a typed one stands in a dictionary: in Arabic the article, and what is written
/// together with it, stand before the word, so "ثقاف*" also means "الثقافة".
pub(crate) fn beginnings(lang: Lang, form: &str) -> Vec<String> {
    let before: &[&str] = if lang == Lang::Ar { &["", "ال", "وال", "بال", "كال", "فال", "لل", "و"] } else { &[""] };
    before.iter().map(|before| format!("{before}{form}")).collect()
}

/// Last step, after stemming because the Arabic stemmer must still see the ending: ta marbuta as ha.
fn close(text: &str) -> String {
    text.replace('\u{629}', "\u{647}")
}

pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{2FA1F}' | '\u{30000}'..='\u{323AF}')
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() && !is_apostrophe(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{FF07}')
}

/// Signs that may stand inside a word but begin none.
fn is_silent(c: char) -> bool {
    is_mark(c) || is_invisible(c)
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}')
}

fn is_mark(c: char) -> bool {
    is_arabic_mark(c)
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

fn european_digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return c,
    };
    char::from_digit(u32::from(c).saturating_sub(zero), 10).unwrap_or(c)
}

/// Words so common that requiring them would only hide results. Given in folded form.
pub(crate) fn is_stop_word(lang: Lang, form: &str) -> bool {
    let list: &[&str] = match lang {
        Lang::En => &[
            "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "it", "its", "of", "on", "or", "that", "the", "their",
            "this", "to", "was", "were", "with",
        ],
        Lang::Fr => &[
            "a", "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "est", "et", "la", "le", "les", "leur",
            "leurs", "ou", "par", "pour", "que", "qui", "sa", "se", "ses", "son", "sur", "un", "une",
        ],
        Lang::Es => &[
            "a", "al", "con", "de", "del", "e", "el", "en", "es", "la", "las", "lo", "los", "o", "para", "por", "que", "se", "su", "sus",
            "u", "un", "una", "y",
        ],
        Lang::Ru => &[
            "а", "в", "во", "для", "до", "за", "и", "из", "или", "к", "ко", "на", "не", "о", "об", "от", "по", "под", "при", "с", "со",
            "у", "что",
        ],
        Lang::Ar => &["او", "الي", "التي", "الذي", "ان", "ثم", "عن", "علي", "في", "ما", "مع", "من", "هذا", "هذه", "و"],
        Lang::Zh => &["的", "了", "和", "与", "及", "在", "是"],
    };
    list.contains(&form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<&str> {
        units(text).into_iter().map(|unit| unit.text).collect()
    }

    #[test]
    fn codes_stay_whole_and_elisions_are_cut() {
        assert_eq!(texts("Activity 3.2. L'éducation, qu’une Party's plan"), ["Activity", "3.2", "éducation", "une", "Party", "plan"]);
    }

    #[test]
    fn chinese_characters_stand_alone_and_segment_into_words() {
        assert_eq!(texts("保护2005年公约"), ["保", "护", "2005", "年", "公", "约"]);
        let words: Vec<_> = han_words("文化政策").into_iter().map(|(word, _)| word).collect();
        assert_eq!(words, ["文化", "政策"]);
    }

    #[test]
    fn folding_meets_the_ways_a_word_is_written() {
        assert_eq!(form("Éducation"), "education");
        assert_eq!(form("E\u{301}ducation"), "education");
        assert_eq!(form("Cœur"), "coeur");
        assert_eq!(form("ёлка"), "елка");
        assert_eq!(form("Российский"), "российский");
        assert_eq!(form("الثَّقَافَة"), form("الثقافة"));
        assert_eq!(form("الثقـــافة"), form("الثقافه"));
        assert_eq!(form("أعمال"), form("اعمال"));
        assert_eq!(form("٢٠٠٥"), "2005");
        assert_eq!(form("ＡＢＣ"), "abc");
    }

    #[test]
    fn the_short_way_of_folding_is_the_long_way() {
        for c in ('\u{80}'..='\u{FFFF}').filter(|&c| is_composed(c)) {
            let composed: String = ComposingNormalizerBorrowed::new_nfkc().normalize_iter([c].into_iter()).collect();
            assert_eq!(composed, c.to_string());
            if is_plain(c) && c != '\u{649}' && c != 'й' {
                let decomposed: String = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter([c].into_iter()).collect();
                assert_eq!(decomposed, c.to_string());
            }
        }
    }
}
