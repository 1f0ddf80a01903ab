//! The choice of a page language from what a browser asks for. The language of a page with an address of its
//! own is in that address and is never chosen here.

use kernel::Lang;

/// A longer header is not a person's list of languages.
const MOST_RANGES: usize = 50;

/// The best of the six for an `Accept-Language` value; English when nothing fits.
///
/// Source: RFC 9110, section 12.5.4. Only the first part of a tag counts (`fr-CA` is French, `zh-TW` Chinese);
/// of equal weights the first named wins; a range of weight 0 or with an unreadable weight is left out.
pub fn negotiate(accept_language: Option<&str>) -> Lang {
    let mut best: Option<(u16, Lang)> = None;
    for range in accept_language.unwrap_or("").split(',').take(MOST_RANGES) {
        let mut parts = range.split(';').map(str::trim);
        let tag = parts.next().unwrap_or("").to_ascii_lowercase();
        let weight = parts.next().map_or(Some(1000), weight);
        let lang = match tag.split('-').next() {
            Some("*") => Some(Lang::En),
            Some(primary) => Lang::parse(primary),
            None => None,
        };
        if let (Some(lang), Some(weight)) = (lang, weight)
            && weight > best.map_or(0, |(highest, _)| highest)
        {
            best = Some((weight, lang));
        }
    }
    best.map_or(Lang::En, |(_, lang)| lang)
}

/// `q=0.8` in thousandths.
fn weight(parameter: &str) -> Option<u16> {
    let value = parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="))?;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let is_short = whole.len() == 1 && fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let thousandths = is_short.then(|| format!("{whole}{fraction:0<3}").parse::<u16>().ok())??;
    (thousandths <= 1000).then_some(thousandths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_greatest_weight_among_the_six_is_chosen() {
        for (asked, wanted) in [
            (None, Lang::En),
            (Some(""), Lang::En),
            (Some("fr-CA"), Lang::Fr),
            (Some("zh-CN,zh;q=0.9,en;q=0.8"), Lang::Zh),
            (Some("ZH-Hant-TW"), Lang::Zh),
            (Some("en;q=0.5, ru;q=0.9, es;q=0.8"), Lang::Ru),
            (Some("pt-BR, pt;q=0.9, es;q=0.5, en;q=0.4"), Lang::Es),
            (Some("de, sw"), Lang::En),
            (Some("*"), Lang::En),
            (Some("*;q=0.1, ar;q=0.2"), Lang::Ar),
            (Some("es, fr"), Lang::Es),
            (Some("fr;q=0, es;q=0.001"), Lang::Es),
            (Some("fr;q=2, es;q=0.3"), Lang::Es),
            (Some("fr;q=abc, ru;q=1.0"), Lang::Ru),
            (Some(";;;,,,q=1;=,\u{0}é-fr"), Lang::En),
            (Some("french"), Lang::En),
        ] {
            assert_eq!(negotiate(asked), wanted, "{asked:?}");
        }
    }

    #[test]
    fn an_endless_header_is_read_only_so_far() {
        let long = format!("{}fr", "xx,".repeat(100_000));
        assert_eq!(negotiate(Some(&long)), Lang::En);
    }
}
