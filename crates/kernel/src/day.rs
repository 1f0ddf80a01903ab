//! Days and instants. A day is a civil date in the Gregorian calendar, kept as `YYYY-MM-DD`;
//! an instant is whole milliseconds since 1970 in UTC.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// A civil day. Sorts by time; its text form is `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// The day of a year, month (1–12) and day of month, or `None` when there is no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        Date::new(year, month, day).ok().map(Day)
    }

    /// A day as somebody typed it, in digits of any script; `None` where it is empty or there is no such day.
    pub fn typed(typed: &str) -> Option<Day> {
        crate::read_typed(typed)
    }

    /// A day written in code; one that does not exist fails the build where it is used in a constant.
    pub const fn constant(year: i16, month: i8, day: i8) -> Day {
        Day(Date::constant(year, month, day))
    }

    pub fn year(self) -> i16 {
        self.0.year()
    }

    pub fn month(self) -> i8 {
        self.0.month()
    }

    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day `days` later (earlier when negative); the same day where the calendar ends.
    pub fn plus_days(self, days: i32) -> Day {
        self.0.checked_add(jiff::Span::new().days(days)).map_or(self, Day)
    }

    /// The same day of the month `months` later, or the last day of that month.
    pub fn plus_months(self, months: i32) -> Day {
        self.0.checked_add(jiff::Span::new().months(months)).map_or(self, Day)
    }

    /// Whole days from `self` to `other`; negative when `other` is earlier.
    pub fn days_until(self, other: Day) -> i32 {
        self.0.until(other.0).map_or(0, |span| span.get_days())
    }

    /// The last instant of this day in UTC, inclusive.
    pub fn last_moment(self) -> Moment {
        Moment(self.plus_days(1).first_moment().0 - 1)
    }

    /// The first instant of this day in UTC.
    pub fn first_moment(self) -> Moment {
        self.0.to_zoned(jiff::tz::TimeZone::UTC).map_or(Moment(0), |zoned| Moment(zoned.timestamp().as_millisecond()))
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl FromStr for Day {
    type Err = String;

    fn from_str(text: &str) -> Result<Day, String> {
        let is_iso = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !is_iso {
            return Err(format!("not a day of the form YYYY-MM-DD: {text:?}"));
        }
        text.parse::<Date>().map(Day).map_err(|_| format!("no such day: {text:?}"))
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Day, String> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

/// An instant: milliseconds since 1970-01-01T00:00:00 UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment(pub i64);

impl Moment {
    /// The civil day of this instant in UTC.
    pub fn day(self) -> Day {
        jiff::Timestamp::from_millisecond(self.0)
            .map_or(Day(Date::constant(1970, 1, 1)), |stamp| Day(stamp.to_zoned(jiff::tz::TimeZone::UTC).date()))
    }

    /// Hour and minute of the day in UTC, `HH:MM`.
    pub fn time(self) -> String {
        let minutes = self.0.rem_euclid(86_400_000) / 60_000;
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// RFC 3339 in UTC with seconds, as used in data and feeds.
    pub fn rfc3339(self) -> String {
        let seconds = self.0.rem_euclid(86_400_000) / 1000;
        format!("{}T{:02}:{:02}:{:02}Z", self.day(), seconds / 3600, seconds / 60 % 60, seconds % 60)
    }

    /// Reads an instant of RFC 3339, such as `2026-11-27T10:00:00Z`.
    pub fn parse(text: &str) -> Option<Moment> {
        text.parse::<jiff::Timestamp>().ok().map(|stamp| Moment(stamp.as_millisecond()))
    }

    pub fn plus_millis(self, millis: i64) -> Moment {
        Moment(self.0.saturating_add(millis))
    }

    pub fn plus_minutes(self, minutes: i64) -> Moment {
        self.plus_millis(minutes * 60_000)
    }

    pub fn plus_days(self, days: i64) -> Moment {
        self.plus_minutes(days * 24 * 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_only_in_iso_form() {
        assert_eq!("2007-06-18".parse::<Day>().unwrap().to_string(), "2007-06-18");
        for wrong in ["18-06-2007", "2007-02-30", "2007-6-18", "", "2007-06-18T00:00"] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_last_moment_of_a_day_is_still_that_day() {
        let day = Day::new(2024, 2, 29).unwrap();
        assert_eq!(day.last_moment().day(), day);
        assert_eq!(day.last_moment().plus_millis(1).day(), Day::new(2024, 3, 1).unwrap());
        assert_eq!(day.first_moment().rfc3339(), "2024-02-29T00:00:00Z");
    }

    #[test]
    fn three_months_after_the_end_of_november_is_the_end_of_february() {
        assert_eq!(Day::new(2006, 11, 30).unwrap().plus_months(3), Day::new(2007, 2, 28).unwrap());
    }
}
