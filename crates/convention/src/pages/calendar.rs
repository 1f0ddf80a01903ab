//! The calendar file: the World Day on 21 May of every year. The same for every reader, with the name of the day in
//! all six languages.

use i18n::Tr;
use kernel::{Lang, Result};
use web::{Reply, Visit};

/// Octets of a line before it is folded (RFC 5545, section 3.1).
const LINE_OCTETS: usize = 75;

pub async fn get(visit: Visit) -> Result<Reply> {
    let name = |lang| Tr::new(lang).m("convention-world-day");
    let names = Lang::ALL.map(name).join("\n");
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Polyphony//Calendar//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        "UID:world-day-for-cultural-diversity@polyphony".to_owned(),
        // Fixed, so that a reader who fetches the file again sees nothing new.
        "DTSTAMP:20020101T000000Z".to_owned(),
        // The first 21 May after the declaration of 2001.
        "DTSTART;VALUE=DATE:20020521".to_owned(),
        "DTEND;VALUE=DATE:20020522".to_owned(),
        "RRULE:FREQ=YEARLY".to_owned(),
        format!("SUMMARY;LANGUAGE=en:{}", escaped(name(Lang::En))),
        format!("DESCRIPTION:{}", escaped(&names)),
        format!("URL:{}/en/timeline", visit.app.settings().public_url),
        "TRANSP:TRANSPARENT".to_owned(),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    let text: String = lines.iter().map(|line| folded(line)).collect();
    Ok(Reply::Bytes { content_type: "text/calendar; charset=utf-8", file_name: None, bytes: text.into() })
}

/// Text as a value: backslash, comma, semicolon and line ends escaped.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// One line with its end, folded so that no piece is longer than [`LINE_OCTETS`] and no letter is cut.
fn folded(line: &str) -> String {
    let (mut out, mut octets) = (String::new(), 0);
    for letter in line.chars() {
        if octets + letter.len_utf8() > LINE_OCTETS {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(letter);
        octets += letter.len_utf8();
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_letters() {
        let folded = folded(&"я".repeat(100));
        assert!(folded.split("\r\n").all(|piece| piece.len() <= LINE_OCTETS));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), "я".repeat(100));
    }

    #[test]
    fn marks_with_a_meaning_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
    }
}
