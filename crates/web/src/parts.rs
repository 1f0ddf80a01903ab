//! Pieces of pages that several slices show alike: pages of a list, facets, texts with their language line,
//! bars, differences in words. Each answers safe HTML.

use crate::{Query, Visit};
use i18n::Tr;
use kernel::Text;
use std::fmt::Write;

/// Text made safe for HTML content and quoted attributes.
pub fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 8);
    push_escaped(&mut safe, text);
    safe
}

/// [`escape`] at the end of a text. Stretches without a mark are copied whole: most texts hold none.
pub fn push_escaped(safe: &mut String, text: &str) {
    let mut rest = text;
    while let Some((clean, found)) = next_mark(rest).map(|at| rest.split_at(at)) {
        safe.push_str(clean);
        let mut letters = found.chars();
        safe.push_str(match letters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            _ => "&#39;",
        });
        rest = letters.as_str();
    }
    safe.push_str(rest);
}

fn next_mark(text: &str) -> Option<usize> {
    let quote = memchr::memchr2(b'"', b'\'', text.as_bytes());
    // Looked for up to the quotation mark only, so that a text full of marks is not read to its end at each.
    let before = quote.map_or(text, |at| text.get(..at).unwrap_or(text));
    memchr::memchr3(b'&', b'<', b'>', before.as_bytes()).or(quote)
}

/// Paragraphs of a plain text: blank lines part them, single line ends stay.
pub fn paragraphs(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 32);
    push_paragraphs(&mut html, text);
    html
}

fn push_paragraphs(html: &mut String, text: &str) {
    let mut is_open = false;
    for line in text.trim().split('\n') {
        if line.is_empty() {
            html.push_str(if is_open { "</p>" } else { "" });
            is_open = false;
            continue;
        }
        html.push_str(if is_open { "<br>" } else { "<p>" });
        is_open = true;
        push_escaped(html, line);
    }
    html.push_str(if is_open { "</p>" } else { "" });
}

/// A text in the page's language or its fallback: the words in an element of their own language, then a line that
/// says so where the page's language has no version. Empty for an empty text.
pub fn passage(t: Tr, text: &Text) -> String {
    let Some(shown) = text.shown(t.lang()) else { return String::new() };
    let mut html = String::with_capacity(shown.text.len() + 64);
    if shown.is_fallback {
        let _ = write!(html, r#"<div lang="{}" dir="{}">"#, shown.lang.html(), shown.lang.dir());
        push_paragraphs(&mut html, shown.text);
        html.push_str("</div>");
    } else {
        push_paragraphs(&mut html, shown.text);
    }
    html.push_str(&language_line(t, text));
    html
}

/// A short text (a title) inside other content, marked with its language where that differs from the page's.
pub fn inline(t: Tr, text: &Text) -> String {
    match text.shown(t.lang()) {
        Some(shown) if shown.is_fallback => {
            format!(r#"<bdi lang="{}" dir="{}">{}</bdi>"#, shown.lang.html(), shown.lang.dir(), escape(shown.text))
        }
        Some(shown) => escape(shown.text),
        None => String::new(),
    }
}

/// The line owed when a text is not shown in the page's language, or its translation is out of date.
pub fn language_line(t: Tr, text: &Text) -> String {
    let Some(shown) = text.shown(t.lang()) else { return String::new() };
    if shown.is_fallback {
        format!(r#"<p class="fallback">{}</p>"#, escape(&t.fallback(shown.lang, text.original == Some(shown.lang))))
    } else if shown.is_out_of_date {
        format!(r#"<p class="fallback">{}</p>"#, escape(t.m("common-text-state-outdated")))
    } else {
        String::new()
    }
}

/// Numbered pages of a list. Nothing when everything fits on one.
pub fn pages(visit: &Visit, total: u64, per_page: usize, current: usize) -> String {
    let per_page = u64::try_from(per_page.max(1)).unwrap_or(1);
    let n_pages = usize::try_from(total.div_ceil(per_page)).unwrap_or(1).min(crate::limits::PAGES);
    if n_pages < 2 {
        return String::new();
    }
    let t = visit.t;
    let address = |number: usize| escape(&visit.here_with(&visit.query.with("page", (number > 1).then(|| number.to_string()).as_deref())));
    let mut html = format!(r#"<nav class="pages" aria-label="{}"><ul>"#, escape(t.m("web-pages")));
    if current > 1 {
        let _ = write!(html, r#"<li><a rel="prev" href="{}">{}</a></li>"#, address(current - 1), escape(t.m("action-previous")));
    }
    let mut last = 0;
    for number in (1..=n_pages).filter(|number| *number == 1 || *number == n_pages || number.abs_diff(current) <= 2) {
        if number > last + 1 {
            html.push_str("<li><span>…</span></li>");
        }
        let mark = if number == current { r#" aria-current="page""# } else { "" };
        let _ = write!(html, r#"<li><a href="{}"{mark}>{number}</a></li>"#, address(number));
        last = number;
    }
    if current < n_pages {
        let _ = write!(html, r#"<li><a rel="next" href="{}">{}</a></li>"#, address(current + 1), escape(t.m("action-next")));
    }
    html.push_str("</ul></nav>");
    html
}

/// One facet: its name in the address, its heading, its values with counts.
pub struct Facet {
    pub name: &'static str,
    pub legend: String,
    /// Values without results are left out unless chosen.
    pub values: Vec<FacetValue>,
}

/// Code, words, count.
pub type FacetValue = (String, String, u64);

/// Values of a facet that are open at once; the rest opens on request (experience guide, section 5.2).
const OPEN_VALUES: usize = 8;

/// The facets of a list as fieldsets of its GET form. Of a facet with many values the chosen ones and those with most
/// records stand open, in their order; the others behind a fold.
pub fn facets(visit: &Visit, facets: &[Facet]) -> String {
    let mut html = String::new();
    for facet in facets {
        let chosen = visit.query.all(facet.name);
        let values: Vec<&FacetValue> = facet.values.iter().filter(|(code, _, count)| *count > 0 || chosen.contains(code)).collect();
        if values.is_empty() {
            continue;
        }
        let mut by_count = values.clone();
        by_count.sort_by_key(|(code, _, count)| (!chosen.contains(code), std::cmp::Reverse(*count)));
        let n_open = OPEN_VALUES.max(chosen.len());
        let is_open = |value: &&FacetValue| by_count.iter().take(n_open).any(|open| open.0 == value.0);
        let (open, folded): (Vec<&FacetValue>, Vec<&FacetValue>) = values.into_iter().partition(is_open);
        let boxes = |values: &[&FacetValue], from: usize| -> String {
            values.iter().zip(from..).map(|(value, index)| facet_box(visit, facet.name, index, value, chosen.contains(&value.0))).collect()
        };
        let _ = write!(html, "<fieldset><legend>{}</legend>{}", escape(&facet.legend), boxes(&open, 0));
        if !folded.is_empty() {
            let more = visit.t.n("web-facet-more", folded.len());
            let _ = write!(html, "<details><summary>{}</summary>{}</details>", escape(&more), boxes(&folded, open.len()));
        }
        html.push_str("</fieldset>");
    }
    html
}

/// Facets that are open at once at most (experience guide, section 5.2).
pub const MOST_OPEN: usize = 8;

/// Names of the facets that stand open, in the order of `all`: those filtered by, those asked for, the latest first, then
/// the usual ones, until there are as many as may be.
pub fn open_facets<'a>(all: &[&'a str], is_filtered: impl Fn(&str) -> bool, asked: &[String], usual: &[&'a str]) -> Vec<&'a str> {
    let known = |name: &String| all.iter().copied().find(|one| *one == name.as_str());
    let filtered = all.iter().copied().filter(|name| is_filtered(name));
    let mut chosen: Vec<&str> = Vec::new();
    for name in filtered.chain(asked.iter().rev().filter_map(known)).chain(usual.iter().copied()) {
        if chosen.len() < MOST_OPEN && !chosen.contains(&name) {
            chosen.push(name);
        }
    }
    all.iter().copied().filter(|name| chosen.contains(name)).collect()
}

/// Stretches of a text, those that match a search marked; safe HTML.
pub fn marked<'a>(pieces: impl IntoIterator<Item = (&'a str, bool)>) -> String {
    let piece = |(text, is_match)| if is_match { format!("<mark>{}</mark>", escape(text)) } else { escape(text) };
    pieces.into_iter().map(piece).collect()
}

fn facet_box(visit: &Visit, name: &str, index: usize, (code, words, count): &FacetValue, is_chosen: bool) -> String {
    let mark = if is_chosen { " checked" } else { "" };
    format!(
        r#"<div class="choice"><input type="checkbox" id="{name}-{index}" name="{name}" value="{}"{mark}><label for="{name}-{index}">{} <span class="count">{}</span></label></div>"#,
        escape(code),
        escape(words),
        visit.t.number(*count)
    )
}

/// Chosen filters as links that remove them. `words` gives the words of a facet's value.
pub fn active_filters(visit: &Visit, names: &[&str], words: impl Fn(&str, &str) -> String) -> String {
    let base: Query = visit.query.with("page", None);
    let mut items = String::new();
    for name in names {
        for value in visit.query.all(name) {
            let address = visit.here_with(&base.without_value(name, &value));
            let label = visit.t.s("common-remove-filter", words(name, &value));
            let _ = write!(
                items,
                r#"<li><a href="{}" aria-label="{}">{}</a></li>"#,
                escape(&address),
                escape(&label),
                escape(&words(name, &value))
            );
        }
    }
    if items.is_empty() {
        items
    } else {
        format!(r#"<ul class="active-filters" aria-label="{}">{items}</ul>"#, escape(visit.t.m("web-active-filters")))
    }
}

/// A bar for a table with bars; `share` from 0 to 100.
pub fn bar(share: u64) -> String {
    format!(
        r#"<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="{}" height="10"/></svg>"#,
        share.min(100)
    )
}

/// Old and new words side by side: what went is in `del` on the first side, what came in `ins` on the second.
pub fn differences(old: &str, new: &str) -> (String, String) {
    let words = |text: &str| -> Vec<String> { text.split_inclusive(char::is_whitespace).map(str::to_owned).collect() };
    let (before, after) = (words(old), words(new));
    let operations = similar::capture_diff_slices(similar::Algorithm::Myers, &before, &after);
    let (mut left, mut right) = (String::new(), String::new());
    let joined = |list: &[String], range: std::ops::Range<usize>| escape(&list.get(range).unwrap_or(&[]).concat());
    for operation in operations {
        let (gone, come) = (joined(&before, operation.old_range()), joined(&after, operation.new_range()));
        if operation.tag() == similar::DiffTag::Equal {
            left.push_str(&gone);
            right.push_str(&come);
            continue;
        }
        if !gone.is_empty() {
            let _ = write!(left, "<del>{gone}</del>");
        }
        if !come.is_empty() {
            let _ = write!(right, "<ins>{come}</ins>");
        }
    }
    (left, right)
}

/// What a form with a local copy shows when the device holds text that was never sent.
pub fn recover(t: Tr) -> String {
    format!(
        r#"<div class="notice" data-recover hidden>{} <span data-recover-count></span> (<span data-recover-time></span>). <button type="button" data-recover-use>{}</button> <button type="button" class="quiet" data-recover-discard>{}</button></div>"#,
        escape(t.m("web-recover")),
        escape(t.m("web-recover-use")),
        escape(t.m("web-recover-discard"))
    )
}

/// Links to the same list in other formats.
pub fn takeaway(visit: &Visit, formats: &[crate::Format]) -> String {
    let mut html = format!(r#"<p class="takeaway"><span>{}</span>"#, escape(visit.t.m("common-download-as")));
    for format in formats {
        let query = visit.known_query(*format).with("page", None).with("done", None);
        let address = format!("/{}{}{}{}", visit.lang, visit.path, format.suffix(), query.to_suffix());
        let _ = write!(html, r#" <a href="{}">{}</a>"#, escape(&address), format.suffix().trim_start_matches('.').to_uppercase());
    }
    html.push_str("</p>");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_escaped_wherever_it_stands() {
        assert_eq!(escape(r#"<a b="1" c='2'>é & ü</a>"#), "&lt;a b=&quot;1&quot; c=&#39;2&#39;&gt;é &amp; ü&lt;/a&gt;");
        assert_eq!(escape("\"<"), "&quot;&lt;");
    }

    #[test]
    fn script_in_a_text_stays_text() {
        assert_eq!(paragraphs("a <script>\n\nb"), "<p>a &lt;script&gt;</p><p>b</p>");
    }

    #[test]
    fn differences_mark_words_and_nothing_else() {
        let (left, right) = differences("a fund for film", "a fund for music");
        assert_eq!((left.as_str(), right.as_str()), ("a fund for <del>film</del>", "a fund for <ins>music</ins>"));
    }
}
