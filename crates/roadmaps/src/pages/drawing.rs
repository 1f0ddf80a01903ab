//! The plan of action drawn over time: one scale for all bars of a table. Places are given as numbers of the drawing, so
//! that a page needs no styles for them, and from the right where the writing goes that way.
//!
//! Not here: the days in words, which stand in the table beside each bar.

use crate::domain::Content;
use i18n::Tr;
use kernel::Day;

/// Width of the drawing in its own units.
const WIDTH: i32 = 240;
/// Lines and labels that are drawn at most; a slip of the keyboard makes a plan of a thousand years.
const LINES: i32 = 44;
const LABELS: i32 = 8;

/// The scale of a plan: whole quarters from its first day to its last.
pub struct Drawing {
    first: Day,
    last: Day,
    is_mirrored: bool,
    /// Where a year or quarter begins.
    pub lines: Vec<i32>,
    /// Years with the place where they begin.
    pub labels: Vec<(i32, String)>,
    pub today: Option<i32>,
    /// First and last day in words.
    pub from: String,
    pub to: String,
}

/// The scale of a plan with a day of beginning and a later day of ending.
pub fn of(t: Tr, content: &Content, today: Day) -> Option<Drawing> {
    let stages = content.stages.values();
    let actions = stages.clone().flat_map(|stage| stage.actions.values());
    let starts = stages.clone().map(|stage| &stage.start).chain(actions.clone().map(|action| &action.start));
    let ends = stages.map(|stage| &stage.end).chain(actions.map(|action| &action.end));
    let (first, last) = (starts.filter_map(|day| Day::typed(day)).min()?, ends.filter_map(|day| Day::typed(day)).max()?);
    if last < first {
        return None;
    }
    let quarter = |day: Day| Day::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    let (from, to) = (t.day(first), t.day(last));
    let (first, last) = (quarter(first)?, quarter(last)?.plus_months(3));
    let mut drawing =
        Drawing { first, last, is_mirrored: t.lang().dir() == "rtl", lines: Vec::new(), labels: Vec::new(), today: None, from, to };
    drawing.today = (first <= today && today < last).then(|| drawing.at(today));
    let n_years = i32::from(last.year()) - i32::from(first.year()) + 1;
    let step = if n_years * 4 <= LINES { 3 } else { 12 * (n_years / LINES + 1) };
    let every = |months: i32| (1..).map(move |n| first.plus_months(n * months)).take_while(move |day| *day < last);
    drawing.lines = every(step).map(|day| drawing.at(day)).collect();
    let years = n_years / LABELS + 1;
    let beginnings =
        std::iter::once(first).chain((1..).map_while(|n| Day::new(first.year().checked_add(n)?, 1, 1)).take_while(|day| *day < last));
    drawing.labels = beginnings
        .enumerate()
        .filter(|(n, _)| i32::try_from(*n).unwrap_or(0) % years == 0)
        .map(|(_, day)| (drawing.at(day), day.year().to_string()))
        .collect();
    // A plan that begins late in a year would write that year over the next one.
    if let [(first, _), (second, _), ..] = drawing.labels.as_slice()
        && (second - first).abs() < WIDTH / 10
    {
        drawing.labels.remove(0);
    }
    Some(drawing)
}

impl Drawing {
    fn at(&self, day: Day) -> i32 {
        let whole = i64::from(self.first.days_until(self.last)).max(1);
        let at = i32::try_from(i64::from(self.first.days_until(day)) * i64::from(WIDTH) / whole).unwrap_or(0).clamp(0, WIDTH);
        if self.is_mirrored { WIDTH - at } else { at }
    }

    /// Place and width of a bar from the first to the last of two typed days; `None` where one cannot be read.
    pub fn bar(&self, start: &str, end: &str) -> Option<(i32, i32)> {
        let (start, end) = (Day::typed(start)?, Day::typed(end)?);
        let (one, other) = (self.at(start), self.at(end.plus_days(1)));
        (start <= end).then(|| (one.min(other).min(WIDTH - 2), (one - other).abs().max(2)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Stage;
    use kernel::Lang;

    fn plan(days: &[(&str, &str)]) -> Content {
        let stage = |(n, (start, end)): (usize, &(&str, &str))| {
            (n.to_string(), Stage { start: (*start).into(), end: (*end).into(), ..Stage::default() })
        };
        Content { stages: days.iter().enumerate().map(stage).collect(), ..Content::default() }
    }

    fn drawn(lang: Lang, days: &[(&str, &str)]) -> Option<Drawing> {
        of(Tr::new(lang), &plan(days), "2027-07-01".parse().unwrap())
    }

    #[test]
    fn bars_stand_on_whole_quarters_and_are_mirrored_in_arabic() {
        let days = [("2027-02-10", "2027-06-30"), ("2028-01-01", "2028-12-31")];
        let english = drawn(Lang::En, &days).unwrap();
        assert_eq!(english.labels, [(0, "2027".to_owned()), (119, "2028".to_owned())]);
        assert_eq!(english.lines.len(), 7);
        assert_eq!(english.bar("2028-01-01", "2028-12-31"), Some((119, 121)));
        assert_eq!(english.bar("2028-01-01", "soon"), None);
        let arabic = drawn(Lang::Ar, &days).unwrap();
        assert_eq!(arabic.bar("2028-01-01", "2028-12-31"), Some((0, 121)));
        assert_eq!((english.today, arabic.today), (Some(59), Some(181)));
    }

    #[test]
    fn a_day_that_is_a_slip_draws_no_thousand_lines() {
        assert!(drawn(Lang::En, &[("2027-01-01", "")]).is_none());
        assert!(drawn(Lang::En, &[("2028-01-01", "2027-01-01")]).is_none());
        let long = drawn(Lang::En, &[("2027-01-01", "9027-01-01")]).unwrap();
        assert!(long.lines.len() <= 44 && long.labels.len() <= 8, "{} {}", long.lines.len(), long.labels.len());
    }
}
