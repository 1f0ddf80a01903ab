//! Money: whole minor units of a currency in a year, so that sums are exact and never mix currencies.

use serde::{Deserialize, Serialize};

/// An amount. The year says whose prices and rates it stands in; nothing is ever converted by us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// Minor units (cents for EUR, whole yen for JPY).
    pub minor: i64,
    /// ISO 4217 code, three capitals.
    pub currency: String,
    pub year: Option<i16>,
    /// The wording of the source, kept as it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<String>,
}

/// Decimal places of a currency (ISO 4217, the exceptions among currencies in use).
pub fn decimals(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// Currencies in use (ISO 4217), and those that ended since 2024, in which plans were written.
const CURRENCIES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP \
    CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR \
    ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT \
    MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD \
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
    VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMW ZWG";

/// Whether there is such a currency: three capitals of ISO 4217.
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && CURRENCIES.split(' ').any(|known| known == code)
}

impl Money {
    /// Reads an amount as people type it: blanks and grouping marks are accepted, Arabic-Indic and Persian
    /// digits too. A lone mark followed by exactly three digits is ambiguous and refused with `None`
    /// unless the currency has three decimals.
    pub fn parse(amount: &str, currency: &str, year: Option<i16>) -> Option<Money> {
        let currency = currency.trim().to_ascii_uppercase();
        if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let minor = parse_minor(amount, decimals(&currency))?;
        Some(Money { minor, currency, year, wording: None })
    }

    /// Whole units and the fraction in minor units, with the number of decimals of the currency.
    pub fn parts(&self) -> (i64, u64, u32) {
        let places = decimals(&self.currency);
        let scale = 10i64.pow(places);
        (self.minor / scale, (self.minor % scale).unsigned_abs(), places)
    }

    /// Plain decimal text with a point, as machine files carry it.
    pub fn plain(&self) -> String {
        let (whole, fraction, places) = self.parts();
        let sign = if self.minor < 0 && whole == 0 { "-" } else { "" };
        match (places, fraction) {
            (0, _) | (_, 0) => format!("{sign}{whole}"),
            (places, fraction) => format!("{sign}{whole}.{fraction:0width$}", width = usize::try_from(places).unwrap_or(2)),
        }
    }
}

/// Digits of any of the scripts people type here, as ASCII.
pub fn ascii_digits(text: &str) -> String {
    text.chars()
        .map(|letter| match u32::from(letter) {
            code @ 0x0660..=0x0669 => char::from_digit(code - 0x0660, 10).unwrap_or(letter),
            code @ 0x06F0..=0x06F9 => char::from_digit(code - 0x06F0, 10).unwrap_or(letter),
            0x066B => '.',
            0x066C => ',',
            _ => letter,
        })
        .collect()
}

fn parse_minor(amount: &str, places: u32) -> Option<i64> {
    let typed: String =
        ascii_digits(amount).chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{2019}' && *letter != '\'').collect();
    if typed.is_empty() || !typed.chars().all(|letter| letter.is_ascii_digit() || letter == '.' || letter == ',') {
        return None;
    }
    let last_mark = typed.rfind(['.', ',']);
    let (whole, fraction) = match last_mark {
        None => (typed.as_str(), ""),
        Some(at) => {
            let (head, tail) = (typed.get(..at)?, typed.get(at + 1..)?);
            let mark = typed.get(at..=at)?;
            let other_kind = head.contains(if mark == "." { ',' } else { '.' });
            let repeated = head.contains(mark);
            if repeated {
                (typed.as_str(), "")
            } else if tail.len() == 3 && !other_kind && places != 3 {
                return None;
            } else {
                (head, tail)
            }
        }
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let width = usize::try_from(places).ok()?;
    if fraction.len() > width {
        return None;
    }
    format!("{whole}{fraction:0<width$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, currency, minor) in [
            ("1 250 000", "USD", Some(125_000_000)),
            ("1,250,000.50", "usd", Some(125_000_050)),
            ("1.250.000,5", "EUR", Some(125_000_050)),
            ("١٢٥٠", "MAD", Some(125_000)),
            ("300", "XOF", Some(300)),
            ("1.250", "EUR", None),
            ("1.250", "TND", Some(1_250)),
            ("12x", "EUR", None),
            ("12.345", "JPY", None),
            ("5", "EURO", None),
        ] {
            assert_eq!(Money::parse(typed, currency, None).map(|money| money.minor), minor, "{typed} {currency}");
        }
        assert_eq!(Money::parse("0.05", "EUR", None).unwrap().plain(), "0.05");
    }

    #[test]
    fn currencies_are_those_of_the_list() {
        assert!(is_currency("XOF") && is_currency("AED") && is_currency("ZWG"));
        assert!(!is_currency("ZZZ") && !is_currency("usd") && !is_currency("D A") && !is_currency(""));
    }
}
