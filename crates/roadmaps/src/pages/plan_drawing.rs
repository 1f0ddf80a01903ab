//! The plan of a public version over time as one picture that scales (SVG): for print and for use elsewhere. Letters stay
//! letters; in Arabic it is mirrored. The days stand in words beside each title, so that nothing is said by a bar alone.
//!
//! Invariant: made of the version alone, without the day on which it is asked for.

use super::drawing::{self, Drawing};
use super::plan;
use crate::domain::Roadmap;
use i18n::Tr;
use kernel::Text;
use std::fmt::Write;
use web::parts::escape;

/// Widths in the picture's own units: of the titles, of the bars, and between them.
const TITLES: usize = 400;
const BARS: usize = 600;
const GAP: usize = 20;
const EDGE: usize = 10;
const LINE: usize = 19;
/// Pieces of the scale of [`Drawing`].
const SCALE: usize = 240;
/// Letters of a line of titles; those of Chinese take twice the room.
const LETTERS: usize = 52;

/// A row: its lines of words, its bar.
struct Row {
    lines: Vec<(String, bool)>,
    bar: Option<(i32, i32)>,
    is_stage: bool,
}

fn scale(t: Tr, roadmap: &Roadmap) -> Option<Drawing> {
    drawing::of(t, &roadmap.content, roadmap.started_at.day())
}

/// Whether there is a picture, for the pages that lead to it.
pub fn can_be_drawn(t: Tr, roadmap: &Roadmap) -> bool {
    scale(t, roadmap).is_some()
}

/// The picture; `None` for a plan that cannot be drawn.
pub fn svg(t: Tr, roadmap: &Roadmap) -> Option<String> {
    let content = &roadmap.content;
    let drawing = scale(t, roadmap)?;
    let rows = rows(t, roadmap, &drawing);
    let head = 3 * LINE + EDGE;
    let height = head + rows.iter().map(|row| row.lines.len() * LINE + EDGE).sum::<usize>() + EDGE;
    let width = TITLES + GAP + BARS + 2 * EDGE;
    let is_rtl = t.lang().dir() == "rtl";
    let (titles_at, bars_at) = if is_rtl { (width - EDGE, EDGE) } else { (EDGE, EDGE + TITLES + GAP) };
    let title = t.s2("roadmaps-page-title", content.title.words(t.lang()), parties::name(roadmap.party, t.lang()));
    let about = t.s2("roadmaps-plan-drawn", &drawing.from, &drawing.to);
    let mut out = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-labelledby="t d" lang="{}" direction="{}" font-family="Arial, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif" font-size="14" fill="#14202b"><title id="t">{}</title><desc id="d">{}</desc><rect width="{width}" height="{height}" fill="#fff"/>"##,
        t.lang().html(),
        t.lang().dir(),
        escape(&title),
        escape(&about),
    );
    let words = |out: &mut String, at: usize, y: usize, look: &str, text: &str| {
        let _ = write!(out, r#"<text x="{at}" y="{y}"{look}>{}</text>"#, escape(text));
    };
    words(&mut out, titles_at, EDGE + LINE, r#" font-weight="700" font-size="16""#, &shortened(&title));
    words(&mut out, titles_at, EDGE + 2 * LINE, r##" fill="#44525f""##, &about);
    let at = |units: i32| bars_at + usize::try_from(units).unwrap_or(0) * BARS / SCALE;
    let below = height - EDGE;
    for x in &drawing.lines {
        let _ = write!(out, r##"<path d="M{0} {head}V{below}" stroke="#c9d2db"/>"##, at(*x));
    }
    for (x, year) in &drawing.labels {
        words(&mut out, at(*x), head - 6, r#" font-weight="700""#, year);
    }
    let mut y = head;
    for row in &rows {
        for (n, (line, is_aside)) in row.lines.iter().enumerate() {
            let look = match (is_aside, row.is_stage) {
                (true, _) => r##" font-size="12" fill="#44525f""##,
                (false, true) => r#" font-weight="700""#,
                (false, false) => "",
            };
            words(&mut out, titles_at, y + (n + 1) * LINE - 3, look, line);
        }
        if let Some((x, long)) = row.bar {
            // Told apart in grey and without colour: what holds others is full and high.
            let (high, fill) = if row.is_stage { (16, "#2f79b4") } else { (10, "#a9cce8") };
            let long = usize::try_from(long).unwrap_or(0) * BARS / SCALE;
            let top = y + (LINE - high) / 2 + 2;
            let _ = write!(out, r##"<rect x="{}" y="{top}" width="{long}" height="{high}" fill="{fill}" stroke="#0b4a82"/>"##, at(x));
        }
        y += row.lines.len() * LINE + EDGE;
    }
    out.push_str("</svg>");
    Some(out)
}

fn rows(t: Tr, roadmap: &Roadmap, drawing: &Drawing) -> Vec<Row> {
    let row = |number: String, title: &Text, start: &str, end: &str, is_stage: bool| {
        let title = title.words(t.lang());
        let title = if title.is_empty() { t.m("roadmaps-untitled") } else { title };
        let mut lines: Vec<(String, bool)> = wrapped(&format!("{number} {title}")).into_iter().map(|line| (line, false)).collect();
        lines.push((t.s2("roadmaps-diagnosis-from-to", plan::day_words(t, start), plan::day_words(t, end)), true));
        Row { lines, bar: drawing.bar(start, end), is_stage }
    };
    let mut rows = Vec::new();
    for (n, (_, stage)) in roadmap.content.stages().into_iter().enumerate() {
        rows.push(row((n + 1).to_string(), &stage.title, &stage.start, &stage.end, true));
        for (m, (_, action)) in stage.actions().into_iter().enumerate() {
            rows.push(row(format!("{}.{}", n + 1, m + 1), &action.title, &action.start, &action.end, false));
        }
    }
    rows
}

/// Room that a letter takes in a line.
const fn room(letter: char) -> usize {
    if matches!(letter, '\u{1100}'..='\u{11FF}' | '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}')
    {
        2
    } else {
        1
    }
}

/// The words in lines that fit; nothing is cut. A picture does not wrap by itself.
fn wrapped(words: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut taken) = (String::new(), 0);
    for word in words.split_inclusive(|letter: char| letter == ' ' || room(letter) == 2) {
        let long: usize = word.trim_end().chars().map(room).sum();
        if taken > 0 && taken + long > LETTERS {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            taken = 0;
        }
        line.push_str(word);
        taken += word.chars().map(room).sum::<usize>();
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The heading on one line of the picture: whole wherever it fits.
fn shortened(title: &str) -> String {
    let mut taken = 0;
    let fits: String = title
        .chars()
        .take_while(|letter| {
            taken += room(*letter);
            taken <= LETTERS * 2
        })
        .collect();
    if fits.len() == title.len() { fits } else { format!("{}…", fits.trim_end()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_titles_are_parted_and_nothing_is_cut() {
        let words = "a law on the visibility of works in the language of the country, and on how it is watched over";
        let lines = wrapped(words);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.chars().count() <= LETTERS), "{lines:?}");
        assert_eq!(lines.join(" "), words);
        let chinese = "数字环境中保护和促进文化表现形式多样性的国家行动计划".repeat(3);
        let lines = wrapped(&chinese);
        assert!(lines.len() > 2 && lines.iter().all(|line| line.chars().count() * 2 <= LETTERS + 1), "{lines:?}");
        assert_eq!(lines.concat(), chinese);
    }
}
