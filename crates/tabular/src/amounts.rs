//! Amounts as people write them in a line of text: "1.72 Mil. USD = 1.4 Mil. EUR". Read only when every piece of the
//! line is understood; otherwise the wording stays and nothing is guessed.

use kernel::money::{ascii_digits, decimals};
use kernel::{Money, money};

/// Words for powers of ten, in the languages in which the old platform's records are written.
const SCALES: [(&str, u32); 27] = [
    ("k", 3),
    ("thousand", 3),
    ("mille", 3),
    ("mil", 6),
    ("mio", 6),
    ("m", 6),
    ("mill", 6),
    ("million", 6),
    ("millions", 6),
    ("millones", 6),
    ("millón", 6),
    ("млн", 6),
    ("миллион", 6),
    ("миллионов", 6),
    ("مليون", 6),
    ("百万", 6),
    ("萬", 4),
    ("万", 4),
    ("亿", 8),
    ("bn", 9),
    ("billion", 9),
    ("billions", 9),
    ("mrd", 9),
    ("milliard", 9),
    ("milliards", 9),
    ("млрд", 9),
    ("مليار", 9),
];

/// Signs and words of currencies that name one currency only; "$" alone does not.
const SIGNS: [(&str, &str); 12] = [
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("£", "GBP"),
    ("us$", "USD"),
    ("usd$", "USD"),
    ("$us", "USD"),
    ("ca$", "CAD"),
    ("can$", "CAD"),
    ("$ca", "CAD"),
    ("fcfa", "XOF"),
    ("cfa", "XOF"),
];

/// The amounts of a line, each with the whole line as its wording. `None` when some piece is not understood.
pub fn read(line: &str, year: Option<i16>) -> Option<Vec<Money>> {
    let pieces: Vec<&str> = line.split(['=', ';', '\n', '(', ')']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
    let is_year = |piece: &&str| piece.strip_prefix("in ").is_some_and(|rest| rest.len() == 4 && rest.parse::<i16>().is_ok());
    let year = year.or_else(|| pieces.iter().find(|piece| is_year(piece)).and_then(|piece| piece.get(3..)?.parse().ok()));
    let amounts: Option<Vec<Money>> = pieces.into_iter().filter(|piece| !is_year(piece)).map(|piece| one(piece, year)).collect();
    let amounts = amounts.filter(|amounts| !amounts.is_empty());
    amounts.map(|amounts| amounts.into_iter().map(|money| Money { wording: Some(line.trim().to_owned()), ..money }).collect())
}

fn one(piece: &str, year: Option<i16>) -> Option<Money> {
    let text = ascii_digits(piece);
    let (first, last) = (text.find(|letter: char| letter.is_ascii_digit())?, text.rfind(|letter: char| letter.is_ascii_digit())?);
    let number = text.get(first..=last)?;
    if !number.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',' | '\'' | '\u{2019}') || letter.is_whitespace()) {
        return None;
    }
    let around = format!("{} {}", text.get(..first)?, text.get(last + 1..)?).to_lowercase();
    let (mut scale, mut currency) = (None, None);
    for word in
        around.split(|letter: char| letter.is_whitespace() || matches!(letter, '.' | '(' | ')' | ',')).filter(|word| !word.is_empty())
    {
        if let Some((_, power)) = SCALES.iter().find(|(name, _)| *name == word) {
            scale = scale.xor(Some(*power));
            scale?;
        } else if let Some(code) = currency_of(word) {
            currency = currency.xor(Some(code));
            currency.as_ref()?;
        } else if !matches!(word, "ca" | "approx" | "env" | "de" | "of" | "d'") {
            return None;
        }
    }
    let currency = currency?;
    let Some(power) = scale else { return Money::parse(number, &currency, year) };
    // Before a word such as "million" a lone mark is always the decimal mark.
    let plain: String = number.chars().filter(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',')).collect();
    let (whole, fraction) = plain.rsplit_once(['.', ',']).unwrap_or((plain.as_str(), ""));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let width = usize::try_from(power + decimals(&currency)).ok()?;
    if fraction.len() > width {
        return None;
    }
    let minor = format!("{whole}{fraction:0<width$}").parse().ok()?;
    Some(money::Money { minor, currency, year, wording: None })
}

fn currency_of(word: &str) -> Option<String> {
    let sign = SIGNS.iter().find(|(name, _)| *name == word).map(|(_, code)| (*code).to_owned());
    let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    sign.or_else(|| is_code.then(|| word.to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn free_text_money_becomes_amounts_with_its_wording() {
        let line = "1.72 Mil. USD = 1.4 Mil. EUR";
        let found = read(line, Some(2014)).unwrap();
        let plain: Vec<(String, String)> = found.iter().map(|money| (money.plain(), money.currency.clone())).collect();
        assert_eq!(plain, [("1720000".into(), "USD".into()), ("1400000".into(), "EUR".into())]);
        assert!(found.iter().all(|money| money.wording.as_deref() == Some(line) && money.year == Some(2014)));
    }

    #[test]
    fn a_year_behind_the_amounts_is_theirs() {
        let found = read("USD 3,4 billion (EUR 2,8 billion) in 2017", None).unwrap();
        let plain: Vec<(String, Option<i16>)> = found.iter().map(|money| (money.plain(), money.year)).collect();
        assert_eq!(plain, [("3400000000".into(), Some(2017)), ("2800000000".into(), Some(2017))]);
    }

    #[test]
    fn what_is_not_wholly_understood_is_not_guessed() {
        for (line, plain) in [
            ("€ 250 000", Some("250000")),
            ("2,5 milliards FCFA", Some("2500000000")),
            ("12 млн RUB", Some("12000000")),
            ("300 万 CNY", Some("3000000")),
            ("1 250 000 XOF", Some("1250000")),
            ("about two million dollars", None),
            ("$ 5 million", None),
            ("5 million USD per year", None),
            ("10-12 Mil. EUR", None),
            ("242.840 USD", None),
            ("", None),
        ] {
            let found = read(line, None).map(|found| found[0].plain());
            assert_eq!(found.as_deref(), plain, "{line}");
        }
    }
}
